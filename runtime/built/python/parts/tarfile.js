import "../../rolldown-runtime.js";
import { Exception, OSError, ValueError } from "../../core.js";
import { Bytes, FileExistsError, Float, KeyError, addressText, bytesLike, callMethod, guarded, invoke, options, pathText, print, repr, str$1 as str, toFloat } from "../core.js";
import { compress, decompress } from "./gzip4.js";
import { BytesIO } from "./io.js";
import { dirname, join, normpath, realpath } from "./logging.js";
// runtime/python/tarfile/errors.ts
var TarError = class extends Exception {
	static __module__ = "tarfile";
};
var ReadError = class extends TarError {};
var CompressionError = class extends TarError {};
var StreamError = class extends TarError {};
var ExtractError = class extends TarError {};
var FilterError = class extends TarError {};
var OutsideDestinationError = class extends FilterError {};
const kind = (letter) => new Bytes(new TextEncoder().encode(letter));
const REGTYPE = kind("0");
const LNKTYPE = kind("1");
const SYMTYPE = kind("2");
const DIRTYPE = kind("5");
const FIFOTYPE = kind("6");
var TarInfo = class {
	static __module__ = "tarfile";
	size = 0;
	mtime = 0;
	mode = 420;
	type = REGTYPE;
	linkname = "";
	uid = 0;
	gid = 0;
	uname = "";
	gname = "";
	place = 0;
	constructor(name = "") {
		this.name = name;
	}
	#is(...letters) {
		return letters.includes(String.fromCharCode(this.type[0] ?? 0));
	}
	isfile() {
		return this.#is("0", "\0", "7");
	}
	isreg() {
		return this.isfile();
	}
	isdir() {
		return this.#is("5");
	}
	issym() {
		return this.#is("2");
	}
	islnk() {
		return this.#is("1");
	}
	isfifo() {
		return this.#is("6");
	}
	isdev() {
		return this.#is("3", "4", "6");
	}
	__repr__() {
		return `<TarInfo ${repr(this.name)} at ${addressText(this)}>`;
	}
};
const utf8 = new TextEncoder();
const FIELDS = {
	name: [0, 100],
	mode: [100, 8],
	uid: [108, 8],
	gid: [116, 8],
	size: [124, 12],
	mtime: [136, 12],
	sum: [148, 8],
	type: [156, 1],
	linkname: [157, 100],
	magic: [257, 8],
	uname: [265, 32],
	gname: [297, 32],
	prefix: [345, 155]
};
function put(block, field, value) {
	const [at, room] = FIELDS[field];
	block.set((typeof value === "string" ? utf8.encode(value) : value).subarray(0, room), at);
}
function octal(value, room) {
	return Math.round(Number(value)).toString(8).padStart(room - 1, "0");
}
function sumOf(block) {
	const [at, room] = FIELDS.sum;
	return block.reduce((sum, byte, i) => sum + (i >= at && i < at + room ? 32 : byte), 0);
}
function padded(bytes) {
	const all = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
	all.set(bytes);
	return all;
}
function headerOf(info, name) {
	const block = new Uint8Array(512);
	put(block, "name", name);
	for (const field of [
		"mode",
		"uid",
		"gid",
		"size",
		"mtime"
	]) put(block, field, octal(field === "mode" ? Number(info.mode) & 4095 : info[field], FIELDS[field][1]));
	put(block, "type", info.type);
	put(block, "linkname", info.linkname);
	put(block, "magic", "ustar\x0000");
	put(block, "uname", info.uname);
	put(block, "gname", info.gname);
	put(block, "sum", `${sumOf(block).toString(8).padStart(6, "0")}\0 `);
	return block;
}
function blocksBefore(info) {
	const name = info.isdir() && !info.name.endsWith("/") ? `${info.name}/` : info.name;
	const extra = [];
	const long = (key, text, room) => {
		if (utf8.encode(text).length > room || /[^\0-\x7f]/.test(text)) extra.push(record(key, text));
	};
	long("path", name, 100);
	long("linkpath", info.linkname, 100);
	const { mtime } = info;
	if (mtime instanceof Float || !Number.isInteger(Number(mtime))) extra.push(record("mtime", str(mtime)));
	if (Number(info.size) >= 8 ** 11) extra.push(record("size", String(info.size)));
	const own = headerOf(info, name);
	if (extra.length === 0) return [own];
	const bytes = utf8.encode(extra.join(""));
	const before = new TarInfo();
	before.type = kind("x");
	before.size = bytes.length;
	return [
		headerOf(before, "././@PaxHeader"),
		padded(bytes),
		own
	];
}
function record(key, text) {
	const rest = utf8.encode(` ${key}=${text}\n`).length;
	let length = rest;
	while (String(length).length + rest !== length) length = String(length).length + rest;
	return `${length} ${key}=${text}\n`;
}
function textIn(block, field) {
	const [at, room] = FIELDS[field];
	const bytes = block.subarray(at, at + room);
	const end = bytes.indexOf(0);
	return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function numberIn(block, field) {
	const [at, room] = FIELDS[field];
	if (block[at] === 128) return block.subarray(at + 1, at + room).reduce((all, byte) => all * 256 + byte, 0);
	const text = textIn(block, field).trim();
	return text === "" ? 0 : parseInt(text, 8);
}
function membersIn(bytes) {
	const members = [];
	let more = new Map();
	if (bytes.length === 0) throw new ReadError("empty file");
	for (let at = 0; at < bytes.length;) {
		const block = bytes.subarray(at, at + 512);
		if (block.every((byte) => byte === 0)) break;
		if (block.length < 512) throw new ReadError("truncated header");
		if (numberIn(block, "sum") !== sumOf(block)) {
			if (members.length === 0) throw new ReadError("invalid header");
			break;
		}
		const info = infoIn(block, more);
		info.place = at + 512;
		const length = info.isfile() || /[LKxg]/.test(textIn(block, "type")) ? Number(info.size) : 0;
		if (info.place + length > bytes.length) throw new ReadError("unexpected end of data");
		const content = bytes.subarray(info.place, info.place + length);
		at = info.place + Math.ceil(length / 512) * 512;
		const found = told(textIn(block, "type"), content);
		if (found) more = new Map([...more, ...found]);
		else {
			members.push(info);
			more = new Map();
		}
	}
	return members;
}
function told(type, content) {
	const text = new TextDecoder().decode(content);
	if (type === "L") return new Map([["path", text.replace(/\0.*$/s, "")]]);
	if (type === "K") return new Map([["linkpath", text.replace(/\0.*$/s, "")]]);
	if (type === "g") return new Map();
	if (type !== "x") return void 0;
	const found = new Map();
	for (let at = 0; at < content.length;) {
		const length = parseInt(new TextDecoder().decode(content.subarray(at, at + 12)));
		if (!(length > 0)) break;
		const line = new TextDecoder().decode(content.subarray(at, at + length));
		const [, key = "", value = ""] = /^\d+ ([^=]*)=(.*)\n$/s.exec(line) ?? [];
		found.set(key, value);
		at += length;
	}
	return found;
}
function infoIn(block, more) {
	const prefix = textIn(block, "magic").startsWith("ustar") ? textIn(block, "prefix") : "";
	const name = more.get("path") ?? (prefix ? `${prefix}/` : "") + textIn(block, "name");
	const info = new TarInfo(name.replace(/\/+$/, ""));
	for (const field of [
		"mode",
		"uid",
		"gid",
		"size",
		"mtime"
	]) {
		const said = field === "mode" ? void 0 : more.get(field);
		const value = said === void 0 ? numberIn(block, field) : Number(said);
		if (field === "mtime") info.mtime = said === void 0 ? value : toFloat(value);
		else info[field] = value;
	}
	info.type = new Bytes(block.slice(156, 157));
	if (info.type[0] === 0) info.type = REGTYPE;
	if (info.type[0] === 48 && name.endsWith("/")) info.type = DIRTYPE;
	info.linkname = more.get("linkpath") ?? textIn(block, "linkname");
	info.uname = more.get("uname") ?? textIn(block, "uname");
	info.gname = more.get("gname") ?? textIn(block, "gname");
	return info;
}
// runtime/python/tarfile/archive.ts
const RECORD = 10240;
function modeOf(text) {
	const [, action, by] = /^([rwxa])(?:[:|](gz|bz2|xz|\*|)|)$/.exec(text) ?? [];
	if (action === void 0) throw new ValueError(`undiscernible mode`);
	if (by === "bz2" || by === "xz") throw new CompressionError(`${by === "xz" ? "lzma" : by} module is not available`);
	return {
		action,
		by: by ?? (action === "r" ? "*" : "")
	};
}
function plain(bytes, by) {
	const isZipped = bytes[0] === 31 && bytes[1] === 139;
	if (by === "gz" && !isZipped) throw new ReadError("not a gzip file");
	return isZipped && by !== "" ? decompress(bytes) : bytes;
}
function namesIn(file) {
	try {
		const lines = Deno.readTextFileSync(file).split("\n").map((line) => line.split(":"));
		return new Map(lines.map(([name = "", , number]) => [Number(number), name]));
	} catch {
		return new Map();
	}
}
let users;
let groups;
var TarFile = class {
	static __module__ = "tarfile";
	closed = false;
	#given;
	#by;
	#file;
	#members = [];
	#written = [];
	#bytes = new Uint8Array(0);
	#next = 0;
	constructor(name = null, mode = "r", fileobj = null) {
		const { action, by } = modeOf(mode);
		const path = name === null ? null : pathText(name);
		this.name = path === null || path.startsWith("/") ? path : `${Deno.cwd()}/${path}`;
		this.mode = action;
		this.#given = name;
		this.#by = by;
		this.#file = fileobj;
		if (action === "r" || action === "a" && this.#isThere()) this.#read();
		if (action === "x" && this.#isThere()) throw new FileExistsError(17, "File exists", path);
		if (action !== "r" && fileobj === null) guarded(() => Deno.writeFileSync(this.name, new Uint8Array(0), { append: true }), name);
	}
	#isThere() {
		if (this.#file !== null) return true;
		try {
			return Deno.statSync(this.name).isFile;
		} catch {
			return false;
		}
	}
	#read() {
		const bytes = this.#file === null ? guarded(() => Deno.readFileSync(this.name), this.#given) : bytesLike(callMethod(this.#file, "read"));
		this.#bytes = plain(bytes, this.#by);
		this.#members.push(...membersIn(this.#bytes));
		const last = this.#members.at(-1);
		if (this.mode !== "a" || !last) return;
		const length = last.isfile() ? Math.ceil(Number(last.size) / 512) * 512 : 0;
		this.#written.push(this.#bytes.subarray(0, last.place + length));
	}
	#check(action) {
		if (this.closed) throw new OSError("TarFile is closed");
		if (!action.includes(this.mode)) throw new OSError(`bad operation for mode ${repr(this.mode)}`);
	}
	getmembers() {
		return [...this.#members];
	}
	getnames() {
		return this.#members.map(({ name }) => name);
	}
	getmember(name) {
		const wanted = name.replace(/\/+$/, "");
		const found = this.#members.findLast((member) => member.name === wanted);
		if (!found) throw new KeyError(`filename ${repr(name)} not found`);
		return found;
	}
	next() {
		this.#check("r");
		return this.#members[this.#next++] ?? null;
	}
	[Symbol.iterator]() {
		return this.getmembers().values();
	}
	gettarinfo(name, ...given) {
		const { arcname = null } = options(["arcname"], ...given);
		const file = pathText(name);
		const facts = guarded(() => Deno.lstatSync(file), name);
		const info = new TarInfo(pathText(arcname ?? name).replace(/^\/+/, "").replace(/\/+$/, ""));
		info.mode = (facts.mode ?? 420) & 4095;
		info.uid = facts.uid ?? 0;
		info.gid = facts.gid ?? 0;
		info.mtime = toFloat((facts.mtime?.getTime() ?? 0) / 1e3);
		info.uname = (users ??= namesIn("/etc/passwd")).get(Number(info.uid)) ?? "";
		info.gname = (groups ??= namesIn("/etc/group")).get(Number(info.gid)) ?? "";
		if (facts.isDirectory) info.type = DIRTYPE;
		else if (facts.isSymlink) {
			info.type = SYMTYPE;
			info.linkname = Deno.readLinkSync(file);
		} else info.size = facts.size;
		return info;
	}
	add(name, ...given) {
		this.#check("awx");
		const { arcname = null, recursive = true, filter = null } = options(["arcname", "recursive"], ...given);
		const file = pathText(name);
		let info = this.gettarinfo(name, arcname);
		if (filter !== null) info = invoke(filter, info);
		if (info === null) return;
		if (info.isfile()) this.addfile(info, new BytesIO(guarded(() => Deno.readFileSync(file), name)));
		else this.addfile(info);
		if (!info.isdir() || !recursive) return;
		const inside = [...Deno.readDirSync(file)].map((entry) => entry.name).sort();
		for (const entry of inside) this.add(`${file}/${entry}`, {
			arcname: `${arcname ?? file}/${entry}`,
			recursive,
			filter
		});
	}
	addfile(tarinfo, ...given) {
		this.#check("awx");
		const { fileobj = null } = options(["fileobj"], ...given);
		const info = Object.assign(new TarInfo(), tarinfo);
		this.#written.push(...blocksBefore(info));
		if (fileobj !== null && info.isfile()) {
			const bytes = bytesLike(callMethod(fileobj, "read", [info.size]));
			if (bytes.length < Number(info.size)) throw new OSError("unexpected end of data");
			this.#written.push(padded(bytes));
		}
		this.#members.push(info);
	}
	extractfile(member) {
		this.#check("r");
		const info = typeof member === "string" ? this.getmember(member) : member;
		if (info.islnk()) return this.extractfile(info.linkname);
		if (info.issym()) return this.extractfile(normpath(join(dirname(info.name), info.linkname)));
		return info.isfile() ? new BytesIO(this.#content(info)) : null;
	}
	#content({ place, size }) {
		return this.#bytes.slice(place, place + Number(size));
	}
	extractall(...given) {
		const { path = ".", members = null, filter = null } = options(["path", "members"], ...given);
		const chosen = [...members ?? this.#members];
		for (const member of chosen) this.#extract(member, pathText(path), filter);
		for (const { name, mode } of chosen.filter((one) => one.isdir())) Deno.chmodSync(join(pathText(path), name), Number(mode));
	}
	extract(member, ...given) {
		const { path = "", filter = null } = options(["path"], ...given);
		const info = typeof member === "string" ? this.getmember(member) : member;
		this.#extract(info, pathText(path) || ".", filter);
	}
	#extract(member, path, filter) {
		this.#check("r");
		const info = filter !== null && typeof filter !== "string" ? invoke(filter, member, path) : member;
		if (info === null) return;
		const isFree = filter === "fully_trusted";
		const name = isFree ? info.name : info.name.replace(/^\/+/, "");
		const target = normpath(join(path, name));
		if (!isFree && name.split("/").includes("..")) {
			const whole = realpath(path);
			const meant = realpath(join(path, name));
			if (!`${meant}/`.startsWith(`${whole}/`)) throw new OutsideDestinationError(`${repr(info.name)} would be extracted to ${repr(meant)}, which is outside the destination`);
		}
		this.#put(info, target, path);
	}
	#put(info, target, path) {
		const folder = info.isdir() ? target : dirname(target) || ".";
		guarded(() => Deno.mkdirSync(folder, { recursive: true }), folder);
		if (info.issym()) return void guarded(() => Deno.symlinkSync(info.linkname, target), target);
		if (info.islnk()) {
			guarded(() => Deno.linkSync(`${path}/${info.linkname}`, target), target);
			return;
		}
		if (!info.isfile()) return;
		guarded(() => Deno.writeFileSync(target, this.#content(info)), target);
		Deno.chmodSync(target, Number(info.mode));
		Deno.utimeSync(target, Number(info.mtime), Number(info.mtime));
	}
	list(...given) {
		const { verbose = true } = options(["verbose"], ...given);
		for (const info of this.#members) print((verbose ? line(info) : "") + shownName(info));
	}
	close() {
		if (this.closed) return;
		this.closed = true;
		if (this.mode === "r") return;
		const length = this.#written.reduce((sum, part) => sum + part.length, 0) + 1024;
		const all = new Uint8Array(Math.ceil(length / RECORD) * RECORD);
		let at = 0;
		for (const part of this.#written) {
			all.set(part, at);
			at += part.length;
		}
		const bytes = this.#by === "gz" ? compress(all) : all;
		if (this.#file === null) guarded(() => Deno.writeFileSync(this.name, bytes), this.name);
		else callMethod(this.#file, "write", [bytes]);
	}
	__enter__() {
		return this;
	}
	__exit__(..._error) {
		this.close();
		return false;
	}
	[Symbol.dispose]() {
		this.close();
	}
};
function shownName(info) {
	const target = info.issym() ? ` -> ${info.linkname}` : info.islnk() ? ` link to ${info.linkname}` : "";
	return `${info.name}${info.isdir() ? "/" : ""}${target} `;
}
function line(info) {
	const kind = info.isdir() ? "d" : info.issym() ? "l" : "?".repeat(info.isfile() ? 0 : 1) || "-";
	const mode = [
		6,
		3,
		0
	].map((shift) => {
		const bits = Number(info.mode) >> shift & 7;
		return (bits & 4 ? "r" : "-") + (bits & 2 ? "w" : "-") + (bits & 1 ? "x" : "-");
	}).join("");
	const when = new Date(Number(info.mtime) * 1e3);
	const two = (number) => String(number).padStart(2, "0");
	const day = [
		when.getFullYear(),
		two(when.getMonth() + 1),
		two(when.getDate())
	].join("-");
	const time = [
		when.getHours(),
		when.getMinutes(),
		when.getSeconds()
	].map(two).join(":");
	return `${kind}${mode} ${`${info.uname || info.uid}/${info.gname || info.gid}`} ${String(info.size).padStart(10)} ${day} ${time} `;
}
function open(...given) {
	const { name = null, mode = "r", fileobj = null } = options([
		"name",
		"mode",
		"fileobj",
		"bufsize"
	], ...given);
	if (name === null && fileobj === null) throw new ValueError("nothing to open");
	return new TarFile(name, mode, fileobj);
}
function isTarfile(name) {
	try {
		(typeof name?.read === "function" ? open({ fileobj: name }) : open(name)).close();
		return true;
	} catch (error) {
		if (error instanceof ReadError) return false;
		throw error;
	}
}
export { CompressionError, DIRTYPE, ExtractError, FIFOTYPE, FilterError, LNKTYPE, OutsideDestinationError, REGTYPE, ReadError, SYMTYPE, StreamError, TarError, TarFile, TarInfo, isTarfile, open };
