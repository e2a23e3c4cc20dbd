import { __exportAll } from "../../rolldown-runtime.js";
import { OSError, TypeError, ValueError } from "../../core.js";
import { FileNotFoundError, asTuple, eq, flushFiles, guarded, isInt, item, iter, max, min, nameFunctions, options, pathText, realOf, toFloat, typeName } from "../core.js";
// runtime/python/os/path.ts
var path_exports = __exportAll({
	abspath: () => abspath,
	altsep: () => null,
	basename: () => basename,
	commonpath: () => commonpath,
	commonprefix: () => commonprefix,
	curdir: () => ".",
	defpath: () => defpath,
	devnull: () => devnull,
	dirname: () => dirname,
	exists: () => exists,
	expanduser: () => expanduser,
	expandvars: () => expandvars,
	extsep: () => ".",
	getatime: () => getatime,
	getctime: () => getctime,
	getmtime: () => getmtime,
	getsize: () => getsize,
	isabs: () => isabs,
	isdevdrive: () => isdevdrive,
	isdir: () => isdir,
	isfile: () => isfile,
	isjunction: () => isjunction,
	islink: () => islink,
	ismount: () => ismount,
	join: () => join,
	lexists: () => lexists,
	normcase: () => normcase,
	normpath: () => normpath,
	pardir: () => "..",
	pathsep: () => ":",
	realpath: () => realpath,
	relpath: () => relpath,
	samefile: () => samefile,
	sameopenfile: () => sameopenfile,
	samestat: () => samestat,
	sep: () => "/",
	split: () => split,
	splitdrive: () => splitdrive,
	splitext: () => splitext,
	splitroot: () => splitroot,
	supportsUnicodeFilenames: () => false
});
const sep = "/";
const altsep = null;
const extsep = ".";
const pathsep = ":";
const curdir = ".";
const pardir = "..";
const devnull = "/dev/null";
const defpath = "/bin:/usr/bin";
const supportsUnicodeFilenames = false;
function join(path, ...paths) {
	if (path === void 0) throw new TypeError("join() missing 1 required positional argument: 'a'");
	let result = pathText(path);
	for (const next of paths) {
		if (next instanceof Uint8Array) throw new TypeError("Can't mix strings and bytes in path components");
		const part = partText(next);
		if (part.startsWith("/") || result === "") result = part;
		else result += result.endsWith("/") ? part : "/" + part;
	}
	return result;
}
function partText(part) {
	if (typeof part === "string" || typeof part?.__fspath__ === "function") return pathText(part);
	throw new TypeError(`join() argument must be str, bytes, or os.PathLike object, not '${typeName(part)}'`);
}
function split(path) {
	const text = pathText(path);
	const place = text.lastIndexOf("/") + 1;
	const head = text.slice(0, place);
	return asTuple([/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), text.slice(place)]);
}
function basename(path) {
	return split(path)[1];
}
function dirname(path) {
	return split(path)[0];
}
function splitext(path) {
	const text = pathText(path);
	const start = text.lastIndexOf("/") + 1;
	const dot = text.lastIndexOf(".");
	const isLeading = /^\.*$/.test(text.slice(start, dot));
	return dot < start || isLeading ? asTuple([text, ""]) : asTuple([text.slice(0, dot), text.slice(dot)]);
}
function splitdrive(path) {
	return asTuple(["", pathText(path)]);
}
function splitroot(path) {
	const text = pathText(path);
	const root = text.startsWith("//") && !text.startsWith("///") ? "//" : text[0] === "/" ? "/" : "";
	return asTuple([
		"",
		root,
		text.slice(root.length)
	]);
}
function isabs(path) {
	return pathText(path).startsWith("/");
}
function normcase(path) {
	return pathText(path);
}
function normpath(path) {
	const text = pathText(path);
	if (text === "") return ".";
	const root = splitroot(text)[1];
	const parts = [];
	for (const part of text.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== ".." || root === "" && (parts.length === 0 || parts.at(-1) === "..")) parts.push(part);
		else parts.pop();
	}
	return root + parts.join("/") || ".";
}
function abspath(path) {
	const text = pathText(path);
	return normpath(isabs(text) ? text : join(Deno.cwd(), text));
}
function relpath(path, start) {
	const text = pathText(path);
	if (text === "") throw new ValueError("no path specified");
	const given = options(["start"], start).start ?? ".";
	const parts = (path) => abspath(path).split("/").filter((part) => part !== "");
	const [from, to] = [parts(given), parts(text)];
	let common = 0;
	while (common < from.length && common < to.length && from[common] === to[common]) common++;
	return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/") || ".";
}
function commonpath(paths) {
	const texts = Array.from(iter(paths), (path) => pathText(path));
	if (texts.length === 0) throw new ValueError("commonpath() arg is an empty sequence");
	const absolute = texts[0].startsWith("/");
	if (texts.some((text) => text.startsWith("/") !== absolute)) throw new ValueError("Can't mix absolute and relative paths");
	const split = texts.map((text) => text.split("/").filter((part) => part !== "" && part !== "."));
	const [first] = split;
	let common = 0;
	while (common < first.length && split.every((parts) => parts[common] === first[common])) common++;
	return (absolute ? "/" : "") + first.slice(0, common).join("/");
}
function commonprefix(m) {
	const all = [...iter(m)];
	if (all.length === 0) return "";
	const given = Array.isArray(all[0]) ? all : all.map((path) => pathText(path));
	const [low, high] = [min(given), max(given)];
	let common = 0;
	while (common < low.length && eq(item(low, common), item(high, common))) common++;
	return low.slice(0, common);
}
function placeOf(path, follow = true) {
	if (!follow) return pathText(path, "lstat: path should be string, bytes or os.PathLike");
	if (isInt(path)) return `/dev/fd/${realOf(Number(path))}`;
	return pathText(path, "stat: path should be string, bytes, os.PathLike or integer");
}
function infoOf(path, follow = true) {
	const text = placeOf(path, follow);
	flushFiles();
	try {
		return follow ? Deno.statSync(text) : Deno.lstatSync(text);
	} catch (error) {
		if (error instanceof Deno.errors.NotCapable) throw error;
		return null;
	}
}
function exists(path) {
	return infoOf(path) !== null;
}
function lexists(path) {
	return infoOf(path, false) !== null;
}
function isfile(path) {
	return infoOf(path)?.isFile ?? false;
}
function isdir(path) {
	return infoOf(path)?.isDirectory ?? false;
}
function islink(path) {
	return infoOf(path, false)?.isSymlink ?? false;
}
function isjunction(path) {
	pathText(path);
	return false;
}
function ismount(path) {
	const info = infoOf(path, false);
	if (!info || info.isSymlink) return false;
	const parent = infoOf(realpath(join(path, "..")));
	return parent !== null && (parent.dev !== info.dev || parent.ino === info.ino);
}
function stat(path) {
	const text = placeOf(path);
	return guarded(() => Deno.statSync(text), path);
}
function getsize(filename) {
	return stat(filename).size;
}
function isdevdrive(path) {
	pathText(path);
	return false;
}
function samestat(s1, s2) {
	return s1.stIno === s2.stIno && s1.stDev === s2.stDev;
}
function sameopenfile(fp1, fp2) {
	const [a, b] = [infoOf(fp1), infoOf(fp2)];
	if (a === null || b === null) throw new OSError(9, "Bad file descriptor");
	return a.ino === b.ino && a.dev === b.dev;
}
function seconds(time) {
	return toFloat((time?.getTime() ?? 0) / 1e3);
}
function getmtime(filename) {
	return seconds(stat(filename).mtime);
}
function getatime(filename) {
	return seconds(stat(filename).atime);
}
function getctime(filename) {
	return seconds(stat(filename).ctime);
}
function samefile(path1, path2) {
	const [a, b] = [stat(path1), stat(path2)];
	return a.ino === b.ino && a.dev === b.dev;
}
function realpath(filename, { strict = false } = {}) {
	const path = abspath(filename);
	try {
		return guarded(() => Deno.realPathSync(path), strict ? missingIn(path) : filename);
	} catch (error) {
		if (strict || !(error instanceof FileNotFoundError) || path === "/") throw error;
		return join(realpath(dirname(path)), basename(path));
	}
}
function missingIn(path) {
	const parent = dirname(path);
	return parent === path || lexists(parent) && infoOf(parent) !== null ? path : missingIn(parent);
}
function homeOf(user) {
	const own = user === "" ? Deno.env.get("HOME") : void 0;
	if (own !== void 0) return own;
	let users;
	try {
		users = Deno.readTextFileSync("/etc/passwd");
	} catch {
		return;
	}
	return users.split("\n").map((line) => line.split(":")).find(([name, , id]) => user === "" ? id === String(Deno.uid()) : name === user)?.[5];
}
function expanduser(path) {
	const text = pathText(path);
	if (!text.startsWith("~")) return text;
	const end = text.includes("/") ? text.indexOf("/") : text.length;
	const home = homeOf(text.slice(1, end));
	if (home === void 0) return text;
	return home.replace(/\/+$/, "") + text.slice(end) || "/";
}
function expandvars(path) {
	return pathText(path).replace(/\$(\w+|\{[^}]*\})/g, (whole, name) => Deno.env.get(name.replace(/^\{|\}$/g, "")) ?? whole);
}
nameFunctions(path_exports);
export { abspath, altsep, basename, commonpath, commonprefix, curdir, defpath, devnull, dirname, exists, expanduser, expandvars, extsep, getatime, getctime, getmtime, getsize, isabs, isdevdrive, isdir, isfile, isjunction, islink, ismount, join, lexists, normcase, normpath, pardir, path_exports, pathsep, realpath, relpath, samefile, sameopenfile, samestat, sep, split, splitdrive, splitext, splitroot, supportsUnicodeFilenames };
