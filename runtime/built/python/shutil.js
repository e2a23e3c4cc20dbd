/* @ts-self-types="../../../runtime/python/shutil.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception, LookupError, OSError, ValueError } from "../core.js";
import { IsADirectoryError, NotADirectoryError, PySet, asTuple, callMethod, callable$1 as callable, classOf, contains, exception, guarded, isInt, nameClasses, nameFunctions, nodeModule, options, pathText, repr, str$1 as str, tracebackOf, tupleFrom } from "./core.js";
import { basename, dirname, exists, isdir, isfile, islink, join, lexists, normpath, realpath, samefile } from "./parts/logging.js";
import { open } from "./parts/tarfile.js";
import { ZipFile } from "./parts/zipfile.js";
import { chown as chown$1, makedirs, readlink, remove, rename, rmdir, symlink } from "./parts/logging12.js";
import { access, lstat, stat } from "./parts/logging13.js";
import { namedtuple } from "./parts/collections5.js";
import { environ } from "./parts/os.js";
import { getTerminalSize as getTerminalSize$1, terminalSize } from "./parts/os7.js";
import { statvfs } from "./parts/os6.js";
import { fnmatchcase } from "./parts/fnmatch2.js";
import { listdir, scandir } from "./parts/logging14.js";
// runtime/python/shutil/errors.ts
var ShutilError = class extends OSError {
	static __module__ = "shutil";
};
Object.defineProperty(ShutilError, "name", { value: "Error" });
var SameFileError = class extends ShutilError {};
var SpecialFileError = class extends OSError {
	static __module__ = "shutil";
};
var ExecError = class extends OSError {
	static __module__ = "shutil";
};
var ReadError = class extends OSError {
	static __module__ = "shutil";
};
var RegistryError = class extends Exception {
	static __module__ = "shutil";
};
// runtime/python/shutil/archives.ts
const FORMATS = {
	gztar: {
		endings: [".tar.gz", ".tgz"],
		description: "gzip'ed tar-file",
		by: "gz"
	},
	tar: {
		endings: [".tar"],
		description: "uncompressed tar file",
		by: ""
	},
	zip: {
		endings: [".zip"],
		description: "ZIP file"
	}
};
function getArchiveFormats() {
	return Object.entries(FORMATS).map(([name, { description }]) => tupleFrom([name, description]));
}
function getUnpackFormats() {
	return Object.entries(FORMATS).map(([name, { endings, description }]) => tupleFrom([
		name,
		[...endings],
		description
	]));
}
function makeArchive(baseName, format, ...given) {
	const { rootDir = null, baseDir = null } = options(["rootDir", "baseDir"], ...given);
	const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : void 0;
	if (known === void 0) throw new ValueError(`unknown archive format ${repr(format)}`);
	const root = rootDir === null ? null : pathText(rootDir);
	if (root !== null && !isdir(root)) throw new NotADirectoryError(20, "Not a directory", rootDir);
	const base = baseDir === null ? "." : pathText(baseDir);
	const file = pathText(baseName) + known.endings[0];
	const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
	if (folder !== "" && !isdir(folder)) Deno.mkdirSync(folder, { recursive: true });
	const from = root === null ? base : `${root}/${base}`;
	if (known.by === void 0) zipped(file, from, base);
	else {
		using archive = open(file, `w:${known.by}`);
		archive.add(from, base);
	}
	return file;
}
function zipped(file, from, base) {
	using archive = new ZipFile(file, "w", { compression: 8 });
	const within = (path) => base === "." ? path : path === "" ? base : `${base}/${path}`;
	const add = (path) => {
		const name = within(path);
		const place = path === "" ? from : `${from}/${path}`;
		if (name !== "") archive.write(place, name);
		const entries = [...Deno.readDirSync(place)].sort((a, b) => a.name < b.name ? -1 : 1);
		const at = (entry) => path === "" ? entry : `${path}/${entry}`;
		for (const { name: entry, isDirectory } of entries) if (isDirectory) add(at(entry));
		for (const { name: entry, isFile } of entries) if (isFile) archive.write(`${place}/${entry}`, within(at(entry)));
	};
	add("");
}
function unpackArchive(filename, ...given) {
	const { extractDir = null, format = null, filter = null } = options(["extractDir", "format"], ...given);
	const file = pathText(filename);
	if (format !== null && !Object.hasOwn(FORMATS, format)) throw new ValueError(`Unknown unpack format '${format}'`);
	const known = format === null ? Object.values(FORMATS).find(({ endings }) => endings.some((end) => file.endsWith(end))) : FORMATS[format];
	if (!known) throw new ReadError(`Unknown archive format '${file}'`);
	const path = extractDir === null ? Deno.cwd() : pathText(extractDir);
	if (known.by === void 0) {
		using archive = new ZipFile(file);
		archive.extractall(path);
	} else {
		using archive = open(file);
		archive.extractall(path, { filter });
	}
}
// runtime/python/shutil/copies.ts
function copyfileobj(fsrc, fdst, length = 0) {
	const wanted = Number(typeof length === "object" ? length.length ?? 0 : length) || 65536;
	for (;;) {
		const part = callMethod(fsrc, "read", [wanted]);
		if (part.length === 0) return;
		callMethod(fdst, "write", [part]);
	}
}
function isSame(src, dst) {
	return exists(src) && exists(dst) && samefile(src, dst);
}
function copyfile(src, dst, { followSymlinks = true } = {}) {
	if (isSame(src, dst)) throw new SameFileError(`${repr(src)} and ${repr(dst)} are the same file`);
	for (const path of [src, dst]) if (exists(path) && (Number(stat(path).stMode) & 61440) === 4096) throw new SpecialFileError(`\`${pathText(path)}\` is a named pipe`);
	if (!followSymlinks && islink(src)) {
		symlink(readlink(src), dst);
		return dst;
	}
	const [from, to] = [pathText(src), pathText(dst)];
	guarded(() => Deno.statSync(from), src);
	if (isdir(src)) throw new IsADirectoryError(21, "Is a directory", src);
	const bytes = guarded(() => Deno.readFileSync(from), src);
	if (isdir(dst)) throw new IsADirectoryError(21, "Is a directory", dst);
	guarded(() => Deno.writeFileSync(to, bytes), dst);
	return dst;
}
function copymode(src, dst, { followSymlinks = true } = {}) {
	if (!followSymlinks && islink(src) && islink(dst)) return;
	const mode = Number(stat(src).stMode) & 4095;
	guarded(() => Deno.chmodSync(pathText(dst), mode), dst);
}
function copystat(src, dst, { followSymlinks = true } = {}) {
	const follows = followSymlinks || !(islink(src) && islink(dst));
	const info = follows ? stat(src) : lstat(src);
	const times = [Number(info.stAtime), Number(info.stMtime)];
	const { utimesSync, lutimesSync } = nodeModule("node:fs");
	const to = pathText(dst);
	guarded(() => (follows ? utimesSync : lutimesSync)(to, ...times), dst);
	if (follows) guarded(() => Deno.chmodSync(to, Number(info.stMode) & 4095), dst);
}
function target(src, dst) {
	return isdir(dst) ? join(dst, basename(src)) : dst;
}
function copy(src, dst, named = {}) {
	const place = target(src, dst);
	copyfile(src, place, named);
	copymode(src, place, named);
	return place;
}
function copy2(src, dst, named = {}) {
	const place = target(src, dst);
	copyfile(src, place, named);
	copystat(src, place, named);
	return place;
}
// runtime/python/shutil/system.ts
const makeUsage = namedtuple("usage", [
	"total",
	"used",
	"free"
], { module: "shutil" });
function diskUsage(path) {
	const [, size, blocks, free, available] = statvfs(path);
	const all = blocks * size;
	return new makeUsage(all, all - free * size, available * size);
}
function idOf(kind, name) {
	if (isInt(name)) return name;
	const row = Deno.readTextFileSync(kind === "user" ? "/etc/passwd" : "/etc/group").split("\n").map((line) => line.split(":")).find(([own]) => own === name);
	if (!row) throw new LookupError(`no such ${kind}: ${repr(name)}`);
	return Number(row[2]);
}
function chown(path, ...given) {
	const { user = null, group = null } = options(["user", "group"], ...given);
	if (user === null && group === null) throw new ValueError("user and/or group must be set");
	const id = (kind, name) => name === null ? -1 : idOf(kind, name);
	chown$1(path, id("user", user), id("group", group));
}
function which(cmd, ...given) {
	const { mode = 1, path = null } = options(["mode", "path"], ...given);
	const name = pathText(cmd);
	const runs = (file) => isfile(file) && access(file, Number(mode)) && !isdir(file);
	if (dirname(name) !== "") return runs(name) ? name : null;
	const folders = path ?? environ.get("PATH") ?? "/bin:/usr/bin";
	if (folders === "") return null;
	for (const folder of new Set(folders.split(":"))) {
		const file = join(folder, name);
		if (runs(file)) return file;
	}
	return null;
}
function getTerminalSize(fallback = [80, 24]) {
	const given = Array.isArray(fallback) ? fallback : fallback.fallback ?? [80, 24];
	const told = (name) => {
		const text = environ.get(name) ?? "";
		return /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
	};
	let [columns, lines] = [told("COLUMNS"), told("LINES")];
	if (columns <= 0 || lines <= 0) {
		let [width, height] = [given[0], given[1]];
		try {
			const size = getTerminalSize$1(1);
			[width, height] = [size.columns || width, size.lines || height];
		} catch {}
		if (columns <= 0) columns = width;
		if (lines <= 0) lines = height;
	}
	return new terminalSize([columns, lines]);
}
// runtime/python/shutil/trees.ts
function ignorePatterns(...patterns) {
	return (_folder, names) => new PySet(names.filter((name) => patterns.some((pattern) => fnmatchcase(name, pattern))));
}
const COPYING = [
	"symlinks",
	"ignore",
	"copyFunction",
	"ignoreDanglingSymlinks",
	"dirsExistOk"
];
function copytree(src, dst, ...given) {
	const named = options(COPYING, ...given);
	const source = pathText(src);
	const entries = [...scandir(src)];
	const left = named.ignore ? callable(named.ignore)(source, entries.map(({ name }) => name)) : new PySet();
	makedirs(dst, { existOk: named.dirsExistOk ?? false });
	const copies = callable(named.copyFunction ?? copy2);
	const errors = [];
	for (const entry of entries) {
		if (contains(left, entry.name)) continue;
		const [from, to] = [join(src, entry.name), join(dst, entry.name)];
		try {
			if (entry.isSymlink() && named.symlinks) symlink(readlink(from), to);
			else if (entry.isSymlink() && !exists(from) && named.ignoreDanglingSymlinks) continue;
			else if (entry.isDir()) copytree(from, to, named);
			else copies(from, to);
		} catch (error) {
			const raised = exception(error);
			if (raised instanceof ShutilError && Array.isArray(raised.args[0])) errors.push(...raised.args[0]);
			else if (raised instanceof OSError) errors.push(asTuple([
				from,
				to,
				str(raised)
			]));
			else throw error;
		}
	}
	copystat(src, dst);
	if (errors.length > 0) throw new ShutilError(errors);
	return dst;
}
function rmtree(path, ...given) {
	const { ignoreErrors, onerror, onexc } = options(["ignoreErrors", "onerror"], ...given);
	const attempt = (action, path) => {
		try {
			action(path);
			return true;
		} catch (error) {
			const raised = exception(error);
			if (!(raised instanceof OSError)) throw error;
			if (ignoreErrors) return false;
			if (onexc) callable(onexc)(action, path, raised);
			else if (onerror) {
				const info = asTuple([
					classOf(raised),
					raised,
					tracebackOf(raised)
				]);
				callable(onerror)(action, path, info);
			} else throw error;
			return false;
		}
	};
	const removeFolder = (path) => {
		let names = [];
		if (!attempt((path) => names = listdir(path), path)) return;
		for (const name of names) {
			const inner = join(path, name);
			if (isdir(inner) && !islink(inner)) removeFolder(inner);
			else attempt(remove, inner);
		}
		attempt(rmdir, path);
	};
	const checkFolder = (path) => {
		const info = guarded(() => Deno.lstatSync(pathText(path)), path);
		if (info.isSymlink) {
			const error = new OSError("Cannot call rmtree on a symbolic link");
			throw Object.assign(error, { filename: path });
		}
		if (!info.isDirectory) throw new NotADirectoryError(20, "Not a directory", path);
	};
	if (attempt(checkFolder, path)) removeFolder(path);
}
function isWithin(folder, path) {
	const [outer, inner] = [realpath(folder), realpath(path)];
	return `${inner}/`.startsWith(`${outer.replace(/\/$/, "")}/`);
}
function move(src, dst, ...given) {
	const named = options(["copyFunction"], ...given);
	let place = dst;
	if (isdir(dst)) {
		if (exists(src) && samefile(src, dst)) {
			rename(src, dst);
			return dst;
		}
		place = join(dst, basename(normpath(src)));
		if (lexists(place)) throw new ShutilError(`Destination path '${pathText(place)}' already exists`);
	}
	try {
		rename(src, place);
		return place;
	} catch (error) {
		if (!(exception(error) instanceof OSError)) throw error;
	}
	if (islink(src)) {
		symlink(readlink(src), place);
		remove(src);
	} else if (isdir(src)) {
		if (isWithin(src, dst)) throw new ShutilError(`Cannot move a directory '${pathText(src)}' into itself '${pathText(dst)}'.`);
		copytree(src, place, {
			symlinks: true,
			copyFunction: named.copyFunction ?? copy2
		});
		rmtree(src);
	} else {
		callable(named.copyFunction ?? copy2)(src, place);
		remove(src);
	}
	return place;
}
// runtime/python/shutil.ts
var shutil_exports = __exportAll({
	Error: () => ShutilError,
	ExecError: () => ExecError,
	ReadError: () => ReadError,
	RegistryError: () => RegistryError,
	SameFileError: () => SameFileError,
	SpecialFileError: () => SpecialFileError,
	chown: () => chown,
	copy: () => copy,
	copy2: () => copy2,
	copyfile: () => copyfile,
	copyfileobj: () => copyfileobj,
	copymode: () => copymode,
	copystat: () => copystat,
	copytree: () => copytree,
	diskUsage: () => diskUsage,
	getArchiveFormats: () => getArchiveFormats,
	getTerminalSize: () => getTerminalSize,
	getUnpackFormats: () => getUnpackFormats,
	ignorePatterns: () => ignorePatterns,
	makeArchive: () => makeArchive,
	move: () => move,
	rmtree: () => rmtree,
	unpackArchive: () => unpackArchive,
	which: () => which
});
nameFunctions(shutil_exports);
nameClasses(shutil_exports, "shutil");
export { ShutilError as Error, ExecError, ReadError, RegistryError, SameFileError, SpecialFileError, chown, copy, copy2, copyfile, copyfileobj, copymode, copystat, copytree, diskUsage, getArchiveFormats, getTerminalSize, getUnpackFormats, ignorePatterns, makeArchive, move, rmtree, unpackArchive, which };
