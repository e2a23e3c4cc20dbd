/* @ts-self-types="../../../runtime/python/platform.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OSError } from "../core.js";
import { namedtuple } from "./parts/collections5.js";
import { Dict, asTuple, nameFunctions } from "./core.js";
import { uname as uname$1 } from "./parts/os7.js";
// runtime/python/platform.ts
var platform_exports = __exportAll({
	architecture: () => architecture,
	freedesktopOsRelease: () => freedesktopOsRelease,
	libcVer: () => libcVer,
	macVer: () => macVer,
	machine: () => machine,
	node: () => node,
	platform: () => platform,
	processor: () => processor,
	pythonBranch: () => pythonBranch,
	pythonBuild: () => pythonBuild,
	pythonCompiler: () => pythonCompiler,
	pythonImplementation: () => pythonImplementation,
	pythonRevision: () => pythonRevision,
	pythonVersion: () => pythonVersion,
	pythonVersionTuple: () => pythonVersionTuple,
	release: () => release,
	system: () => system,
	uname: () => uname,
	unameResult: () => unameResult,
	version: () => version,
	win32Ver: () => win32Ver
});
const unameResult = namedtuple("uname_result", [
	"system",
	"node",
	"release",
	"version",
	"machine",
	"processor"
], { module: "platform" });
function uname() {
	const { sysname, nodename, release, version, machine } = uname$1();
	return new unameResult(sysname, nodename, release, version, machine, processor());
}
function system() {
	return uname$1().sysname;
}
function node() {
	return uname$1().nodename;
}
function release() {
	return uname$1().release;
}
function version() {
	return uname$1().version;
}
function machine() {
	return uname$1().machine;
}
function processor() {
	return "";
}
function architecture(..._given) {
	return asTuple(["64bit", Deno.build.os === "linux" ? "ELF" : ""]);
}
function libcVer(..._given) {
	if (Deno.build.os !== "linux") return asTuple(["", ""]);
	for (const folder of [
		"/lib/x86_64-linux-gnu",
		"/lib/aarch64-linux-gnu",
		"/lib64",
		"/usr/lib64"
	]) try {
		const text = new TextDecoder("latin1").decode(Deno.readFileSync(`${folder}/libc.so.6`));
		const found = /GNU C Library [^\n]*? version (\d+\.\d+)/.exec(text);
		if (found) return asTuple(["glibc", found[1]]);
	} catch (error) {
		if (!(error instanceof Deno.errors.NotFound)) throw error;
	}
	return asTuple(["", ""]);
}
function platform(..._given) {
	const { sysname, release, machine } = uname$1();
	const [name, number] = libcVer();
	return [
		sysname,
		release,
		machine,
		...name === "" ? [] : ["with", `${name}${number}`]
	].join("-").replaceAll(" ", "_");
}
function pythonVersion() {
	return "3.13.0";
}
function pythonVersionTuple() {
	return asTuple([
		"3",
		"13",
		"0"
	]);
}
function pythonImplementation() {
	return "CPython";
}
function pythonCompiler() {
	return `Deno ${Deno.version.deno}`;
}
function pythonBuild() {
	return asTuple(["main", "Oct  7 2024 00:00:00"]);
}
function pythonBranch() {
	return "";
}
function pythonRevision() {
	return "";
}
function freedesktopOsRelease() {
	const found = new Dict([
		["NAME", "Linux"],
		["ID", "linux"],
		["PRETTY_NAME", "Linux"]
	]);
	for (const path of ["/etc/os-release", "/usr/lib/os-release"]) {
		let text;
		try {
			text = Deno.readTextFileSync(path);
		} catch {
			continue;
		}
		for (const line of text.split("\n")) {
			const match = /^([A-Z0-9_]+)=(["']?)(.*)\2\s*$/.exec(line);
			if (match) found.set(match[1], match[3].replace(/\\([\\$"'`])/g, "$1"));
		}
		return found;
	}
	throw new OSError(2, "Unable to read files /etc/os-release, /usr/lib/os-release");
}
function macVer() {
	return asTuple([
		"",
		asTuple([
			"",
			"",
			""
		]),
		""
	]);
}
function win32Ver() {
	return asTuple([
		"",
		"",
		"",
		""
	]);
}
nameFunctions(platform_exports);
export { architecture, freedesktopOsRelease, libcVer, macVer, machine, node, platform, processor, pythonBranch, pythonBuild, pythonCompiler, pythonImplementation, pythonRevision, pythonVersion, pythonVersionTuple, release, system, uname, unameResult, version, win32Ver };
