import "../../rolldown-runtime.js";
import { SystemExit, programModule } from "../../core.js";
import { ownModules } from "../core.js";
const programName = (function programName() {
	const variable = "MANYCORE_ARGV0";
	if (Deno.permissions.querySync({
		name: "env",
		variable
	}).state === "granted") {
		const given = Deno.env.get(variable);
		if (given !== void 0) return given;
	}
	const module = programModule();
	if (module === void 0) return "";
	return module.startsWith("file:") ? decodeURIComponent(new URL(module).pathname) : module;
});
const folderOf = (function folderOf(file) {
	if (file === "") return "";
	const full = /^(\/|[A-Za-z]:)/.test(file) ? file : `${Deno.cwd()}/${file}`;
	const url = new URL(".", `file://${full.split("/").map(encodeURIComponent).join("/")}`);
	return decodeURIComponent(url.pathname).replace(/(?!^)\/$/, "");
});
// runtime/python/sys/program.ts
const argv = [programName(), ...Deno.args];
const origArgv = ["python", ...argv];
const path = [folderOf(argv[0])];
const modules = ownModules;
function exit(status) {
	throw status == null ? new SystemExit() : new SystemExit(status);
}
export { argv, exit, modules, origArgv, path };
