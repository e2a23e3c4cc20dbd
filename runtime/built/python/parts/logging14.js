import "../../rolldown-runtime.js";
import { OSError } from "../../core.js";
import { asTuple, callable$1 as callable, encode, guarded, isPromise, options, pathOf, pathText, repr } from "../core.js";
import { lasting } from "./asyncio2.js";
import { islink, join } from "./logging.js";
import { lstat, stat } from "./logging13.js";
// runtime/python/os/folders.ts
const kinds = "string, bytes, os.PathLike, integer or None";
var DirEntry = class {
	static __module__ = "posix";
	#entry;
	constructor(folder, entry) {
		this.name = entry.name;
		this.path = join(folder, entry.name);
		this.#entry = entry;
	}
	#followed(followSymlinks) {
		if (!this.#entry.isSymlink || !followSymlinks) return this.#entry;
		try {
			return guarded(() => Deno.statSync(this.path), this.path);
		} catch (error) {
			if (error instanceof OSError) return {
				isDirectory: false,
				isFile: false
			};
			throw error;
		}
	}
	isDir({ followSymlinks = true } = {}) {
		return this.#followed(followSymlinks).isDirectory;
	}
	isFile({ followSymlinks = true } = {}) {
		return this.#followed(followSymlinks).isFile;
	}
	isSymlink() {
		return this.#entry.isSymlink;
	}
	isJunction() {
		return false;
	}
	stat(options) {
		return stat(this.path, options);
	}
	inode() {
		return lstat(this.path).stIno;
	}
	__fspath__() {
		return this.path;
	}
	__repr__() {
		return `<DirEntry ${repr(this.name)}>`;
	}
};
function listdir(path) {
	const given = options(["path"], path).path ?? ".";
	const text = pathOf(given, "listdir", "path", kinds);
	const names = guarded(() => Array.from(Deno.readDirSync(text), ({ name }) => name), given);
	if (!(given instanceof Uint8Array)) return names;
	return names.map((name) => encode(name, "utf-8", "surrogateescape"));
}
var Scan = class {
	static __module__ = "posix";
	static __name__ = "ScandirIterator";
	#entries;
	constructor(entries) {
		this.#entries = entries[Symbol.iterator]();
	}
	next() {
		return this.#entries.next();
	}
	close() {}
	[Symbol.iterator]() {
		return this;
	}
	[Symbol.dispose]() {}
};
function scandir(path) {
	const given = options(["path"], path).path ?? ".";
	const text = pathOf(given, "scandir", "path", kinds);
	return new Scan(guarded(() => [...Deno.readDirSync(text)], given).map((entry) => new DirEntry(text, entry)));
}
function walk(top, topdown, onerror, followlinks) {
	const given = options([
		"topdown",
		"onerror",
		"followlinks"
	], topdown, onerror, followlinks);
	return walkOf(pathText(top), given);
}
function* walkOf(top, given) {
	const { topdown = true, followlinks = false } = given;
	let entries;
	try {
		entries = [...scandir(top)];
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		const told = given.onerror ? callable(given.onerror)(error) : void 0;
		if (isPromise(told)) told.then(void 0, () => {});
		return;
	}
	const folders = entries.filter((entry) => entry.isDir()).map(({ name }) => name);
	const files = entries.filter((entry) => !entry.isDir()).map(({ name }) => name);
	if (topdown) yield asTuple([
		top,
		folders,
		files
	]);
	for (const name of topdown ? folders : [...folders]) {
		const path = join(top, name);
		if (followlinks || !islink(path)) yield* walkOf(path, given);
	}
	if (!topdown) yield asTuple([
		top,
		folders,
		files
	]);
}
lasting(walkOf);
export { DirEntry, Scan, listdir, scandir, walk };
