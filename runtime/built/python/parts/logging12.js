import "../../rolldown-runtime.js";
import { OSError, TypeError, ValueError } from "../../core.js";
import { FileExistsError, guarded, index, nodeModule, options, pathOf } from "../core.js";
import { changeFolder } from "./logging3.js";
import { basename, dirname, exists, isdir } from "./logging.js";
// runtime/python/os/files.ts
function mkdir(path, mode) {
	const text = pathOf(path, "mkdir");
	const rights = Number(index(options(["mode"], mode).mode ?? 511));
	guarded(() => Deno.mkdirSync(text, { mode: rights }), path);
}
function makedirs(name, mode, existOk) {
	const given = options(["mode", "existOk"], mode, existOk);
	const text = pathOf(name, "makedirs", "name");
	const path = text.replace(/(?<=[^/])\/+$/, "");
	const [head, tail] = [dirname(path), basename(path)];
	if (head !== "" && tail !== "" && !exists(head)) {
		try {
			makedirs(head, { existOk: given.existOk ?? false });
		} catch (error) {
			if (!(error instanceof FileExistsError)) throw error;
		}
		if (tail === ".") return;
	}
	try {
		mkdir(text, given.mode ?? 511);
	} catch (error) {
		if (!(error instanceof OSError) || !given.existOk || !isdir(text)) throw error;
	}
}
function remove(path) {
	const text = pathOf(path, "remove");
	guarded(() => {
		if (Deno.lstatSync(text).isDirectory) throw new OSError(21, "Is a directory");
		Deno.removeSync(text);
	}, path);
}
const unlink = (path) => remove(path);
function rmdir(path) {
	const text = pathOf(path, "rmdir");
	guarded(() => {
		if (!Deno.lstatSync(text).isDirectory) throw new OSError(20, "Not a directory");
		Deno.removeSync(text);
	}, path);
}
function removedirs(name) {
	rmdir(name);
	let path = dirname(pathOf(name, "removedirs", "name").replace(/(?<=[^/])\/+$/, ""));
	while (path !== "") {
		try {
			rmdir(path);
		} catch {
			return;
		}
		path = dirname(path);
	}
}
function move(src, dst, caller) {
	const [from, to] = [pathOf(src, caller, "src"), pathOf(dst, caller, "dst")];
	guarded(() => Deno.renameSync(from, to), src, dst);
}
function rename(src, dst) {
	move(src, dst, "rename");
}
function replace(src, dst) {
	move(src, dst, "replace");
}
function renames(old, next) {
	const [from, to] = [pathOf(old, "renames", "old"), pathOf(next, "renames", "new")];
	const [head, tail] = [dirname(to), basename(to)];
	if (head !== "" && tail !== "" && !exists(head)) makedirs(head);
	rename(from, to);
	const left = dirname(from);
	if (left === "") return;
	try {
		removedirs(left);
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
	}
}
function symlink(src, dst) {
	const [from, to] = [pathOf(src, "symlink", "src"), pathOf(dst, "symlink", "dst")];
	guarded(() => Deno.symlinkSync(from, to), src, dst);
}
function readlink(path) {
	const text = pathOf(path, "readlink");
	return guarded(() => {
		if (!Deno.lstatSync(text).isSymlink) throw new OSError(22, "Invalid argument");
		return Deno.readLinkSync(text);
	}, path);
}
function link(src, dst) {
	const [from, to] = [pathOf(src, "link", "src"), pathOf(dst, "link", "dst")];
	guarded(() => Deno.linkSync(from, to), src, dst);
}
function truncate(path, length) {
	const text = pathOf(path, "truncate");
	guarded(() => Deno.truncateSync(text, Number(index(length))), path);
}
function chmod(path, mode) {
	const text = pathOf(path, "chmod");
	guarded(() => Deno.chmodSync(text, Number(index(mode))), path);
}
function chown(path, uid, gid) {
	const text = pathOf(path, "chown");
	const or = (id) => Number(index(id)) < 0 ? null : Number(index(id));
	guarded(() => Deno.chownSync(text, or(uid), or(gid)), path);
}
function utime(path, times, more) {
	const text = pathOf(path, "utime");
	const given = options(["times"], times, more);
	if (given.times && given.ns) throw new ValueError("utime: you may specify either 'times' or 'ns' but not both");
	const now = Date.now() / 1e3;
	const [atime, mtime] = given.ns ? given.ns.map(ofNanoseconds) : given.times ?? [now, now];
	if (atime === void 0 || mtime === void 0) throw new TypeError(given.ns ? "utime: 'ns' must be a tuple of two ints" : "utime: 'times' must be either a tuple of two ints or None");
	guarded(() => nodeModule("node:fs").utimesSync(text, Number(atime), Number(mtime)), path);
}
function ofNanoseconds(time) {
	return Number(BigInt(index(time)) / 1000n) / 1e6;
}
function getcwd() {
	return guarded(() => Deno.cwd());
}
function chdir(path) {
	const text = pathOf(path, "chdir");
	guarded(() => {
		if (!Deno.statSync(text).isDirectory) throw new OSError(20, "Not a directory");
		changeFolder(text);
	}, path);
}
function umask(mask) {
	return Deno.umask(Number(index(mask)));
}
export { chdir, chmod, chown, getcwd, link, makedirs, mkdir, readlink, remove, removedirs, rename, renames, replace, rmdir, symlink, truncate, umask, unlink, utime };
