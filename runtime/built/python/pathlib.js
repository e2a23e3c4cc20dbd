/* @ts-self-types="../../../runtime/python/pathlib.ts" */
import "./program.js";
import { __exportAll, __name } from "../rolldown-runtime.js";
import { FileExistsError, FileNotFoundError, NotImplemented, NotImplementedError, Slice, asTuple, bytesLike, className, encode, guarded, hash, index, inheritAlso, methodOf, nameClasses, open, options, repr, span, tupleFrom, typeName } from "./core.js";
import { IndexError, OSError, RuntimeError, TypeError, ValueError, isPlain, registerForm } from "../core.js";
import { pickledAs } from "./parts/random.js";
import { chmod, getcwd, link, mkdir, readlink, remove, rename, replace, rmdir, symlink, utime } from "./parts/logging12.js";
import { listdir, walk } from "./parts/logging14.js";
import { exists as exists$1, expanduser, isdir, isfile, islink, ismount, lexists, realpath, samefile } from "./parts/logging.js";
import { lstat, stat } from "./parts/logging13.js";
import { patternOf } from "./parts/fnmatch.js";
// runtime/python/pathlib/flavour.ts
const posix = {
	separator: "/",
	other: null,
	split(path) {
		const root = /^\/\/(?!\/)|^\/+/.exec(path)?.[0] ?? "";
		return [
			"",
			root.length === 2 ? root : root.slice(0, 1),
			path.slice(root.length)
		];
	},
	join(path, next) {
		if (next.startsWith("/")) return next;
		return path === "" || path.endsWith("/") ? path + next : `${path}/${next}`;
	},
	fold: (text) => text
};
const windows = {
	separator: "\\",
	other: "/",
	split(path) {
		const text = path.replaceAll("/", "\\");
		if (text.startsWith("\\\\")) {
			const start = text.slice(0, 8).toUpperCase() === "\\\\?\\UNC\\" ? 8 : 2;
			const server = text.indexOf("\\", start);
			const share = server < 0 ? -1 : text.indexOf("\\", server + 1);
			if (share < 0) return [
				path,
				"",
				""
			];
			return [
				path.slice(0, share),
				path[share],
				path.slice(share + 1)
			];
		}
		if (text.startsWith("\\")) return [
			"",
			path[0],
			path.slice(1)
		];
		if (text[1] === ":") {
			const isRooted = text[2] === "\\";
			return [
				path.slice(0, 2),
				isRooted ? path[2] : "",
				path.slice(isRooted ? 3 : 2)
			];
		}
		return [
			"",
			"",
			path
		];
	},
	join(path, next) {
		let [drive, root, rest] = windows.split(path);
		const [nextDrive, nextRoot, nextRest] = windows.split(next);
		const isOther = nextDrive !== "" && windows.fold(nextDrive) !== windows.fold(drive);
		if (nextRoot !== "" || isOther) {
			if (nextDrive !== "" || drive === "") drive = nextDrive;
			[root, rest] = [nextRoot, nextRest];
		} else {
			if (nextDrive !== "") drive = nextDrive;
			if (rest !== "" && !/[\\/]$/.test(rest)) rest += "\\";
			rest += nextRest;
		}
		const isShare = rest !== "" && root === "" && drive !== "" && !/[:\\/]$/.test(drive);
		return drive + (isShare ? "\\" : root) + rest;
	},
	fold: (text) => text.toLowerCase()
};
// runtime/python/pathlib/matching.ts
const known = new Map();
function matcher(pattern, isSensitive) {
	const key = `${isSensitive}${pattern}`;
	let found = known.get(key);
	if (found === void 0) {
		if (known.size >= 500) known.clear();
		known.set(key, found = patternOf(pattern, isSensitive ? "" : "i"));
	}
	return found;
}
// runtime/python/pathlib/parents.ts
var Parents = class {
	static __module__ = "pathlib";
	static __name__ = "_PathParents";
	#all;
	#owner;
	constructor(all, owner) {
		this.#all = all;
		this.#owner = owner;
	}
	get length() {
		return this.#all.length;
	}
	__len__() {
		return this.#all.length;
	}
	__getitem__(place) {
		if (place instanceof Slice) {
			const { start, step, count } = span(place.start, place.stop, place.step, this.length);
			return tupleFrom(Array.from({ length: count }, (_, i) => this.#all[start + i * step]));
		}
		const i = Number(index(place));
		if (i >= this.length || i < -this.length) throw new IndexError(String(i));
		return this.#all.at(i);
	}
	[Symbol.iterator]() {
		return this.#all[Symbol.iterator]();
	}
	toString() {
		return `<${this.#owner}.parents>`;
	}
};
// runtime/python/pathlib/pure.ts
function textOf$1(segment) {
	if (typeof segment === "string") return segment;
	const own = methodOf(segment, "__fspath__");
	const text = own ? own.call(segment) : segment;
	if (typeof text === "string") return text;
	throw new TypeError(`argument should be a str or an os.PathLike object where __fspath__ returns a str, not '${typeName(text)}'`);
}
__name(textOf$1, "textOf");
var PurePath = class PurePath {
	static __module__ = "pathlib";
	static flavour = posix;
	#segments = [];
	#parsed;
	#text;
	constructor(...segments) {
		if (new.target === PurePath) return new PurePosixPath(...segments);
		this.#segments = segments.flatMap((segment) => {
			if (isPlain(segment)) return [];
			if (!(segment instanceof PurePath)) return textOf$1(segment);
			return this.flavour === posix && segment.flavour === windows ? segment.#segments.map((text) => text.replaceAll("\\", "/")) : segment.#segments;
		});
	}
	get flavour() {
		return this.constructor.flavour;
	}
	static segmentsOf(path) {
		return path.#segments;
	}
	#parse() {
		if (this.#parsed !== void 0) return this.#parsed;
		const { flavour } = this;
		const { separator, other } = flavour;
		let text = this.#segments.reduce((path, next) => flavour.join(path, next), "");
		if (other !== null) text = text.replaceAll(other, separator);
		const [drive, first, rest] = flavour.split(text);
		const names = rest.split(separator).filter((name) => name !== "" && name !== ".");
		return this.#parsed = {
			drive,
			root: first || impliedRoot(drive),
			names
		};
	}
	#textOf({ drive, root, names }) {
		const { flavour } = this;
		const tail = names.join(flavour.separator);
		if (drive !== "" || root !== "") return drive + root + tail;
		if (names.length > 0 && flavour.split(names[0])[0] !== "") return `.${flavour.separator}${tail}`;
		return tail || ".";
	}
	withSegments(...segments) {
		return new this.constructor(...segments);
	}
	#with(change) {
		return this.withSegments(this.#textOf({
			...this.#parse(),
			...change
		}));
	}
	__reduce__() {
		return asTuple([this.constructor, tupleFrom(this.#segments)]);
	}
	get drive() {
		return this.#parse().drive;
	}
	get root() {
		return this.#parse().root;
	}
	get anchor() {
		return this.drive + this.root;
	}
	get parts() {
		const { names } = this.#parse();
		return tupleFrom(this.anchor === "" ? names : [this.anchor, ...names]);
	}
	get name() {
		return this.#parse().names.at(-1) ?? "";
	}
	get suffix() {
		const { name } = this;
		const dot = name.lastIndexOf(".");
		return 0 < dot && dot < name.length - 1 ? name.slice(dot) : "";
	}
	get suffixes() {
		const { name } = this;
		if (name.endsWith(".")) return [];
		return name.replace(/^\.+/, "").split(".").slice(1).map((part) => `.${part}`);
	}
	get stem() {
		return this.name.slice(0, this.name.length - this.suffix.length);
	}
	get parent() {
		const { names } = this.#parse();
		return names.length === 0 ? this : this.#with({ names: names.slice(0, -1) });
	}
	get parents() {
		const { names } = this.#parse();
		return new Parents(names.map((_, i) => this.#with({ names: names.slice(0, names.length - 1 - i) })), className(this.constructor));
	}
	asPosix() {
		return String(this).replaceAll(this.flavour.separator, "/");
	}
	asUri() {
		if (!this.isAbsolute()) throw new ValueError("relative path can't be expressed as a file URI");
		const { drive } = this;
		const quoted = (text) => Array.from(encode(text), (byte) => {
			const character = String.fromCharCode(byte);
			if (/[\w.~/-]/.test(character)) return character;
			return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
		}).join("");
		const path = this.asPosix();
		if (/^.:$/.test(drive)) return `file:///${drive}${quoted(path.slice(drive.length))}`;
		return (drive === "" ? "file://" : "file:") + quoted(path);
	}
	isAbsolute() {
		if (this.flavour === posix) return this.root !== "";
		return /^(?:\\\\|.:\\)/.test(String(this));
	}
	isRelativeTo(other, ...more) {
		return this.#isWithin(this.withSegments(other, ...more).#folded());
	}
	#folded() {
		const { fold } = this.flavour;
		return [this.anchor, ...this.#parse().names].map(fold);
	}
	#isWithin(folder) {
		const own = this.#folded();
		return folder.every((part, i) => part === own[i]);
	}
	relativeTo(other, ...more) {
		const { walkUp = false } = isPlain(more.at(-1)) ? more.pop() : {};
		const base = this.withSegments(other, ...more);
		const both = `${repr(String(this))} and ${repr(String(base))}`;
		let folder = base.#folded();
		const up = [];
		while (!this.#isWithin(folder)) {
			if (!walkUp) throw new ValueError(`${repr(String(this))} is not in the subpath of ${repr(String(base))}`);
			if (folder.at(-1) === ".." && folder.length > 1) throw new ValueError(`'..' segment in ${repr(String(base))} cannot be walked`);
			if (folder.length === 1) throw new ValueError(`${both} have different anchors`);
			folder = folder.slice(0, -1);
			up.push("..");
		}
		const names = [...up, ...this.#parse().names.slice(folder.length - 1)];
		return this.#with({
			drive: "",
			root: "",
			names
		});
	}
	joinpath(...segments) {
		return this.withSegments(this, ...segments);
	}
	withName(name) {
		const { separator, other } = this.flavour;
		if (name === "" || name === "." || name.includes(separator) || other !== null && name.includes(other)) throw new ValueError(`Invalid name ${repr(name)}`);
		const { names } = this.#parse();
		if (names.length === 0) throw new ValueError(`${repr(this)} has an empty name`);
		return this.#with({ names: [...names.slice(0, -1), name] });
	}
	withStem(stem) {
		const { suffix } = this;
		if (suffix === "") return this.withName(stem);
		if (stem === "") throw new ValueError(`${repr(this)} has a non-empty suffix`);
		return this.withName(stem + suffix);
	}
	withSuffix(suffix) {
		const { stem } = this;
		if (stem === "") throw new ValueError(`${repr(this)} has an empty name`);
		if (suffix !== "" && !(suffix.startsWith(".") && suffix.length > 1)) throw new ValueError(`Invalid suffix ${repr(suffix)}`);
		return this.withName(stem + suffix);
	}
	fullMatch(pattern, { caseSensitive = null } = {}) {
		const wanted = this.#pattern(pattern);
		const { separator } = this.flavour;
		const [own, theirs] = [this, wanted].map((path) => path.parts.length === 0 ? [""] : String(path).split(separator));
		return matchesAll(own, theirs, this.#isSensitive(caseSensitive));
	}
	match(pattern, { caseSensitive = null } = {}) {
		const wanted = this.#pattern(pattern);
		const [own, theirs] = [[...this.parts].reverse(), [...wanted.parts].reverse()];
		if (theirs.length === 0) throw new ValueError("empty pattern");
		if (own.length < theirs.length) return false;
		if (own.length > theirs.length && wanted.anchor !== "") return false;
		const isSensitive = this.#isSensitive(caseSensitive);
		return theirs.every((part, i) => fits(own[i], part === "**" ? "*" : part, isSensitive, this.flavour));
	}
	#pattern(pattern) {
		return pattern instanceof PurePath && pattern.flavour === this.flavour ? pattern : this.withSegments(pattern);
	}
	#isSensitive(given) {
		return given ?? this.flavour === posix;
	}
	isReserved() {
		return false;
	}
	__truediv__(other) {
		if (typeof other !== "string" && !methodOf(other, "__fspath__")) return NotImplemented;
		return this.withSegments(this, other);
	}
	__rtruediv__(other) {
		if (typeof other !== "string" && !methodOf(other, "__fspath__")) return NotImplemented;
		return this.withSegments(other, this);
	}
	#compared(other) {
		if (!(other instanceof PurePath) || other.flavour !== this.flavour) return void 0;
		const { fold, separator } = this.flavour;
		return [fold(String(this)).split(separator), fold(String(other)).split(separator)];
	}
	__eq__(other) {
		const both = this.#compared(other);
		return both === void 0 ? NotImplemented : order(...both) === 0;
	}
	__lt__(other) {
		const both = this.#compared(other);
		return both === void 0 ? NotImplemented : order(...both) < 0;
	}
	__le__(other) {
		const both = this.#compared(other);
		return both === void 0 ? NotImplemented : order(...both) <= 0;
	}
	__gt__(other) {
		const both = this.#compared(other);
		return both === void 0 ? NotImplemented : order(...both) > 0;
	}
	__ge__(other) {
		const both = this.#compared(other);
		return both === void 0 ? NotImplemented : order(...both) >= 0;
	}
	__hash__() {
		return hash(this.flavour.fold(String(this)));
	}
	__fspath__() {
		return String(this);
	}
	__bytes__() {
		return encode(String(this), "utf-8", "surrogateescape");
	}
	__repr__() {
		return `${className(this.constructor)}(${repr(this.asPosix())})`;
	}
	__str__() {
		return this.toString();
	}
	toString() {
		return this.#text ??= this.#textOf(this.#parse());
	}
};
function fits(part, pattern, isSensitive, { separator }) {
	if (!part.includes(separator)) return matcher(pattern, isSensitive).test(part);
	return isSensitive ? part === pattern : part.toLowerCase() === pattern.toLowerCase();
}
function impliedRoot(drive) {
	const parts = drive.split("\\");
	const isShare = parts.length === 4 && ![
		"",
		"?",
		"."
	].includes(parts[2]);
	return drive.startsWith("\\") && !drive.endsWith("\\") && (isShare || parts.length === 6) ? "\\" : "";
}
function order(a, b) {
	for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
	return a.length - b.length;
}
function matchesAll(names, pattern, isSensitive) {
	const [first, ...rest] = pattern;
	if (first === void 0) return names.length === 0;
	if (first === "**" && rest.length === 0) return names.length > 0;
	if (first === "**") {
		const most = names.findIndex((name) => name === "");
		const end = most < 0 ? names.length : most;
		for (let i = 0; i <= end; i++) if (matchesAll(names.slice(i), rest, isSensitive)) return true;
		return false;
	}
	const [name, ...others] = names;
	if (name === void 0 || name === "" && first !== "") return false;
	return matcher(first, isSensitive).test(name) && matchesAll(others, rest, isSensitive);
}
var PurePosixPath = class extends PurePath {};
var PureWindowsPath = class extends PurePath {
	static flavour = windows;
	isReserved() {
		return this.parts.slice(this.anchor === "" ? 0 : 1).some((name) => {
			if (/[. ]$/.test(name)) return name !== "." && name !== "..";
			return /[\x00-\x1f"*:<>?|]/.test(name) || DEVICE.test(name);
		});
	}
};
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[1-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
registerForm(import.meta, PurePosixPath, "pathlib.PurePosixPath", {
	write: (path) => [...PurePath.segmentsOf(path)],
	read: (segments) => new PurePosixPath(...segments)
});
registerForm(import.meta, PureWindowsPath, "pathlib.PureWindowsPath", {
	write: (path) => [...PurePath.segmentsOf(path)],
	read: (segments) => new PureWindowsPath(...segments)
});
for (const one of [
	PurePath,
	PurePosixPath,
	PureWindowsPath
]) for (const module of ["pathlib", "pathlib._local"]) pickledAs(module, one.name, one);
// runtime/python/pathlib/walk.ts
function entriesOf(folder) {
	try {
		return Array.from(Deno.readDirSync(folder === "" ? "." : folder), (entry) => ({
			name: entry.name,
			isFolder: entry.isDirectory,
			isLink: entry.isSymlink
		}));
	} catch {
		return [];
	}
}
function below(folder, name) {
	return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
function isFolder(path, { isFolder, isLink }, follows) {
	return isFolder || isLink && follows && isdir(path);
}
function* find(root, parts, search, exists = false) {
	const [part, ...rest] = parts;
	if (part === void 0) {
		if (exists || lexists(root === "" ? "." : root)) yield root;
	} else if (part === "") {
		if (isdir(root === "" ? "." : root)) yield root;
	} else if (part === "**") yield* everything(root, rest, search);
	else if (part === "..") yield* find(below(root, ".."), rest, search);
	else if (/[*?[]/.test(part) || !search.isSensitive) yield* fitting(root, part, rest, search);
	else yield* find(below(root, part), rest, search);
}
function* fitting(root, part, rest, search) {
	const fits = part === "*" ? void 0 : matcher(part, search.isSensitive);
	for (const entry of entriesOf(root)) {
		if (fits !== void 0 && !fits.test(entry.name)) continue;
		const path = below(root, entry.name);
		if (rest.length === 0) yield path;
		else if (isFolder(path, entry, true)) yield* find(path, rest, search, true);
	}
}
function* everything(root, after, search) {
	const rest = after.slice(after.findIndex((part) => part !== "**"));
	const parts = after.every((part) => part === "**") ? [] : rest;
	yield* find(root, parts, search);
	const waiting = [root];
	while (waiting.length > 0) {
		const folder = waiting.pop();
		for (const entry of entriesOf(folder)) {
			const path = below(folder, entry.name);
			const goesOn = isFolder(path, entry, search.followsLinks);
			if (parts.length === 0) yield path;
			else if (goesOn) yield* find(path, parts, search, true);
			if (goesOn) waiting.push(path);
		}
	}
}
// runtime/python/pathlib/path.ts
var UnsupportedOperation = class extends NotImplementedError {
	static __module__ = "pathlib";
};
function exists(test) {
	try {
		return test() !== false;
	} catch (error) {
		if (error instanceof OSError || error instanceof ValueError) return false;
		throw error;
	}
}
const KIND = 61440;
var Path = class Path extends PurePath {
	static flavour = posix;
	constructor(...segments) {
		if (new.target === Path) return new PosixPath(...segments);
		super(...segments);
	}
	static cwd() {
		return new this(getcwd());
	}
	static home() {
		return new this("~").expanduser();
	}
	static fromUri(uri) {
		if (!uri.startsWith("file:")) throw new ValueError(`URI does not start with 'file:': ${repr(uri)}`);
		let path = uri.slice(5);
		if (path.startsWith("///")) path = path.slice(2);
		else if (path.startsWith("//localhost/")) path = path.slice(11);
		const text = decodeURIComponent(path);
		if (!text.startsWith("/")) throw new ValueError(`URI is not absolute: ${repr(uri)}`);
		return new this(text);
	}
	stat(named = {}) {
		return stat(this, named);
	}
	lstat() {
		return lstat(this);
	}
	exists({ followSymlinks = true } = {}) {
		return followSymlinks ? exists$1(this) : lexists(this);
	}
	isDir({ followSymlinks = true } = {}) {
		return isdir(this) && (followSymlinks || !islink(this));
	}
	isFile({ followSymlinks = true } = {}) {
		return isfile(this) && (followSymlinks || !islink(this));
	}
	isSymlink() {
		return islink(this);
	}
	isJunction() {
		return false;
	}
	isMount() {
		return ismount(this);
	}
	#isKind(kind) {
		return exists(() => (Number(this.stat().stMode) & KIND) === kind);
	}
	isFifo() {
		return this.#isKind(4096);
	}
	isSocket() {
		return this.#isKind(49152);
	}
	isBlockDevice() {
		return this.#isKind(24576);
	}
	isCharDevice() {
		return this.#isKind(8192);
	}
	samefile(other) {
		return samefile(this, other instanceof PurePath ? other : this.withSegments(other));
	}
	open(...args) {
		return open(this, ...args);
	}
	readBytes() {
		using file = open(this, "rb");
		return file.read();
	}
	readText(encoding, errors, newline) {
		const given = options([
			"encoding",
			"errors",
			"newline"
		], encoding, errors, newline);
		using file = open(this, "r", given);
		return file.read();
	}
	writeBytes(data) {
		const bytes = bytesLike(data);
		using file = open(this, "wb");
		return file.write(bytes);
	}
	writeText(data, encoding, errors, newline) {
		if (typeof data !== "string") throw new TypeError(`data must be str, not ${typeName(data)}`);
		const given = options([
			"encoding",
			"errors",
			"newline"
		], encoding, errors, newline);
		using file = open(this, "w", given);
		return file.write(data);
	}
	*iterdir() {
		const here = String(this);
		for (const name of listdir(this)) yield this.#child(here, name);
	}
	#child(here, name) {
		return here === "." ? this.withSegments(name) : this.withSegments(here, name);
	}
	*glob(pattern, named = {}) {
		const text = textOf(pattern);
		const { root, parts } = new PurePosixPath(text);
		if (root !== "") throw new NotImplementedError("Non-relative patterns are unsupported");
		if (parts.length === 0) throw new ValueError(`Unacceptable pattern: ${repr(this.withSegments(text))}`);
		const names = text.endsWith("/") ? [...parts, ""] : [...parts];
		const here = String(this);
		const search = {
			isSensitive: named.caseSensitive ?? true,
			followsLinks: named.recurseSymlinks ?? false
		};
		for (const path of find(here === "." ? "" : here, names, search)) yield this.withSegments(path);
	}
	*rglob(pattern, named = {}) {
		const text = textOf(pattern);
		if (new PurePosixPath(text).root !== "") throw new NotImplementedError("Non-relative patterns are unsupported");
		yield* this.glob(text === "" ? "**/" : `**/${text}`, named);
	}
	*walk(topDown = true, onError, followSymlinks) {
		const given = options([
			"topDown",
			"onError",
			"followSymlinks"
		], topDown, onError, followSymlinks);
		const how = {
			topdown: given.topDown ?? true,
			onerror: given.onError ?? null,
			followlinks: given.followSymlinks ?? false
		};
		for (const [folder, folders, names] of walk(String(this), how)) yield asTuple([
			this.withSegments(folder),
			folders,
			names
		]);
	}
	absolute() {
		if (this.isAbsolute()) return this;
		return String(this) === "." ? this.withSegments(getcwd()) : this.withSegments(getcwd(), this);
	}
	resolve(strict = false) {
		const given = options(["strict"], strict);
		return this.withSegments(realpath(this, { strict: given.strict ?? false }));
	}
	expanduser() {
		const [first, ...rest] = this.parts;
		if (this.root !== "" || !first?.startsWith("~")) return this;
		const home = expanduser(first);
		if (home.startsWith("~")) throw new RuntimeError("Could not determine home directory.");
		return this.withSegments(home, ...rest);
	}
	readlink() {
		return this.withSegments(readlink(this));
	}
	touch(mode = 438, existOk) {
		const given = options(["mode", "existOk"], mode, existOk);
		const path = String(this);
		if (exists$1(this)) {
			if (given.existOk ?? true) return utime(this);
			throw new FileExistsError(17, "File exists", path);
		}
		const rights = Number(index(given.mode ?? 438));
		guarded(() => Deno.openSync(path, {
			create: true,
			write: true,
			mode: rights
		}), path).close();
	}
	mkdir(mode = 511, parents, existOk) {
		const given = options([
			"mode",
			"parents",
			"existOk"
		], mode, parents, existOk);
		try {
			mkdir(this, given.mode ?? 511);
		} catch (error) {
			if (error instanceof FileNotFoundError) {
				if (!given.parents || String(this.parent) === String(this)) throw error;
				this.parent.mkdir({
					parents: true,
					existOk: true
				});
				this.mkdir({
					...given,
					parents: false
				});
			} else if (!(error instanceof OSError) || !given.existOk || !this.isDir()) throw error;
		}
	}
	rmdir() {
		rmdir(this);
	}
	unlink(missingOk = false) {
		const given = options(["missingOk"], missingOk);
		try {
			remove(this);
		} catch (error) {
			if (!(error instanceof FileNotFoundError) || !given.missingOk) throw error;
		}
	}
	rename(target) {
		rename(this, target);
		return this.withSegments(target);
	}
	replace(target) {
		replace(this, target);
		return this.withSegments(target);
	}
	symlinkTo(target, _targetIsDirectory = false) {
		symlink(target, this);
	}
	hardlinkTo(target) {
		link(target, this);
	}
	chmod(mode, _named = {}) {
		chmod(this, mode);
	}
	lchmod(_mode) {
		throw new NotImplementedError("chmod: follow_symlinks unavailable on this platform");
	}
	owner({ followSymlinks = true } = {}) {
		return named("/etc/passwd", Number(this.stat({ followSymlinks }).stUid), "uid");
	}
	group({ followSymlinks = true } = {}) {
		return named("/etc/group", Number(this.stat({ followSymlinks }).stGid), "gid");
	}
};
function textOf(segment) {
	return typeof segment === "string" ? segment : segment.__fspath__();
}
function named(table, id, what) {
	const line = guarded(() => Deno.readTextFileSync(table), table).split("\n").map((row) => row.split(":")).find((row) => row[2] === String(id));
	if (line === void 0) throw new OSError(`get${what === "uid" ? "pw" : "gr"}${what}(): ${what} not found: ${id}`);
	return line[0];
}
var PosixPath = class extends Path {};
inheritAlso(PosixPath, PurePosixPath);
for (const one of [Path, PosixPath]) for (const module of ["pathlib", "pathlib._local"]) pickledAs(module, one.name, one);
registerForm(import.meta, PosixPath, "pathlib.PosixPath", {
	write: (path) => [...PurePath.segmentsOf(path)],
	read: (segments) => new PosixPath(...segments)
});
nameClasses(__exportAll({
	Path: () => Path,
	PosixPath: () => PosixPath,
	PurePath: () => PurePath,
	PurePosixPath: () => PurePosixPath,
	PureWindowsPath: () => PureWindowsPath,
	UnsupportedOperation: () => UnsupportedOperation
}), "pathlib._local");
export { Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath, UnsupportedOperation };
