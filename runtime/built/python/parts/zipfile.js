import "../../rolldown-runtime.js";
import { Exception, RuntimeError, ValueError } from "../../core.js";
import { crc32 } from "./binascii.js";
import { BinaryFile, Bytes, Dict, KeyError, NotImplementedError, callMethod, decode, encode, getattr, isKeywords, iter, open, plainPath, print, repr, tupleFrom } from "../core.js";
import { MemoryDevice } from "./gzip2.js";
import { localtime } from "./logging6.js";
import { warn } from "./logging4.js";
import { compress, decompress } from "./gzip.js";
import { stat } from "./logging13.js";
import { filemode } from "./stat.js";
// runtime/python/zipfile/errors.ts
var BadZipFile = class extends Exception {
	static __module__ = "zipfile";
};
var LargeZipFile = class extends Exception {
	static __module__ = "zipfile";
};
// runtime/python/zipfile/info.ts
const ZIP_STORED = 0;
const ZIP_DEFLATED = 8;
const ZIP_BZIP2 = 12;
const ZIP_LZMA = 14;
const KINDS = {
	8: "deflate",
	12: "bzip2",
	14: "lzma"
};
var ZipInfo = class ZipInfo {
	static __module__ = "zipfile";
	compressType = 0;
	compressLevel = null;
	comment = new Bytes(0);
	extra = new Bytes(0);
	createSystem = 3;
	createVersion = 20;
	extractVersion = 20;
	reserved = 0;
	flagBits = 0;
	volume = 0;
	internalAttr = 0;
	externalAttr = 0;
	headerOffset = 0;
	CRC = 0;
	compressSize = 0;
	fileSize = 0;
	constructor(...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const name = String(given[0] ?? named.filename ?? "NoName");
		const moment = given[1] ?? named.dateTime ?? tupleFrom([
			1980,
			1,
			1,
			0,
			0,
			0
		]);
		this.origFilename = name;
		this.filename = name.split("\0")[0];
		this.dateTime = moment;
		if (Number(moment[0]) < 1980) throw new ValueError("ZIP does not support timestamps before 1980");
	}
	static fromFile(filename, ...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const path = plainPath(filename);
		const facts = stat(path);
		const isFolder = (facts.stMode & 61440) === 16384;
		const moment = [...localtime(facts.stMtime)].slice(0, 6);
		const name = String(given[0] ?? named.arcname ?? path).replace(/^\/+/, "").replace(/\/+/g, "/").split("/").filter((part) => part !== ".").join("/");
		const info = new ZipInfo(isFolder && !name.endsWith("/") ? `${name}/` : name, tupleFrom(moment));
		info.externalAttr = (facts.stMode & 65535) * 2 ** 16;
		if (isFolder) info.externalAttr += 16;
		else info.fileSize = Number(facts.stSize);
		return info;
	}
	isDir() {
		return this.filename.endsWith("/");
	}
	__repr__() {
		const { compressType, externalAttr, fileSize, compressSize } = this;
		const parts = [`<ZipInfo filename=${repr(this.filename)}`];
		if (compressType !== 0) parts.push(`compress_type=${KINDS[compressType] ?? compressType}`);
		const high = Math.floor(externalAttr / 2 ** 16);
		const low = externalAttr & 65535;
		if (high) parts.push(`filemode=${repr(filemode(high))}`);
		if (low) parts.push(`external_attr=0x${low.toString(16)}`);
		const isFolder = this.isDir();
		if (!isFolder || fileSize) parts.push(`file_size=${fileSize}`);
		if ((!isFolder || compressSize) && (compressType !== 0 || fileSize !== compressSize)) parts.push(`compress_size=${compressSize}`);
		return `${parts.join(" ")}>`;
	}
};
// runtime/python/zipfile/records.ts
const LOCAL = 67324752;
const CENTRAL = 33639248;
const END = 101010256;
const UTF8 = 2048;
var Writer = class {
	#bytes = [];
	put(size, ...values) {
		for (const value of values) for (let i = 0; i < size; i++) this.#bytes.push(Math.floor(value / 2 ** (8 * i)) % 256);
		return this;
	}
	add(bytes) {
		for (const byte of bytes) this.#bytes.push(byte);
		return this;
	}
	get bytes() {
		return Bytes.from(this.#bytes);
	}
};
function moment({ dateTime }) {
	const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = dateTime.map(Number);
	return [hour * 2048 + minute * 32 + Math.floor(second / 2), (year - 1980) * 512 + month * 32 + day];
}
function named(info) {
	const isPlain = /^[\x00-\x7f]*$/.test(info.filename);
	return [encode(info.filename, "utf-8"), isPlain ? info.flagBits & -2049 : info.flagBits | UTF8];
}
function localHeader(info) {
	const [name, flags] = named(info);
	return new Writer().put(4, LOCAL).put(2, info.extractVersion, flags, info.compressType, ...moment(info)).put(4, info.CRC, info.compressSize, info.fileSize).put(2, name.length, info.extra.length).add(name).add(info.extra).bytes;
}
function centralHeader(info) {
	const [name, flags] = named(info);
	return new Writer().put(4, CENTRAL).put(2, info.createVersion + info.createSystem * 256, info.extractVersion, flags).put(2, info.compressType, ...moment(info)).put(4, info.CRC, info.compressSize, info.fileSize).put(2, name.length, info.extra.length, info.comment.length, 0, info.internalAttr).put(4, info.externalAttr, info.headerOffset).add(name).add(info.extra).add(info.comment).bytes;
}
function endRecord(count, size, at, comment) {
	return new Writer().put(4, END).put(2, 0, 0, count, count).put(4, size, at).put(2, comment.length).add(comment).bytes;
}
function findEnd(tail, base) {
	const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
	for (let at = tail.length - 22; at >= 0; at--) {
		if (view.getUint32(at, true) !== END) continue;
		const length = view.getUint16(at + 20, true);
		return {
			at: base + at,
			size: view.getUint32(at + 12, true),
			offset: view.getUint32(at + 16, true),
			comment: new Bytes(tail.slice(at + 22, at + 22 + length))
		};
	}
	return null;
}
function readDirectory(bytes, shift) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = [];
	for (let at = 0; at < bytes.length;) {
		if (at + 46 > bytes.length) throw new BadZipFile("Truncated central directory");
		if (view.getUint32(at, true) !== CENTRAL) throw new BadZipFile("Bad magic number for central directory");
		const short = (place) => view.getUint16(at + place, true);
		const long = (place) => view.getUint32(at + place, true);
		const [nameLength, extraLength, commentLength] = [
			short(28),
			short(30),
			short(32)
		];
		const part = (from, length) => new Bytes(bytes.slice(at + from, at + from + length));
		const flags = short(8);
		const name = decode(part(46, nameLength), flags & UTF8 ? "utf-8" : "cp437");
		const [time, date] = [short(12), short(14)];
		const info = new ZipInfo(name);
		info.dateTime = tupleFrom([
			(date >> 9) + 1980,
			date >> 5 & 15,
			date & 31,
			time >> 11,
			time >> 5 & 63,
			(time & 31) * 2
		]);
		Object.assign(info, {
			createVersion: bytes[at + 4],
			createSystem: bytes[at + 5],
			extractVersion: bytes[at + 6],
			reserved: bytes[at + 7],
			flagBits: flags,
			compressType: short(10),
			CRC: long(16),
			compressSize: long(20),
			fileSize: long(24),
			volume: short(34),
			internalAttr: short(36),
			externalAttr: long(38),
			headerOffset: long(42) + shift,
			extra: part(46 + nameLength, extraLength),
			comment: part(46 + nameLength + extraLength, commentLength)
		});
		found.push(info);
		at += 46 + nameLength + extraLength + commentLength;
	}
	return found;
}
function localData(head) {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	if (head.length < 30 || view.getUint32(0, true) !== LOCAL) return {
		length: 0,
		isHeader: false
	};
	return {
		length: 30 + view.getUint16(26, true) + view.getUint16(28, true),
		isHeader: true
	};
}
// runtime/python/zipfile/archive.ts
function checkKind(kind) {
	if (kind === 0 || kind === 8) return;
	throw new NotImplementedError("That compression method is not supported");
}
var ZipExtFile = class extends BinaryFile {
	static __module__ = "zipfile";
	#memory;
	#kind;
	#closed;
	constructor(name, content, closed, kind = 0) {
		const memory = new MemoryDevice(content);
		super(memory, {
			name,
			mode: closed ? "wb" : "rb",
			readable: closed === null,
			writable: closed !== null
		});
		this.#memory = memory;
		this.#kind = kind === 0 ? "" : " compress_type=deflate";
		this.#closed = closed;
	}
	close() {
		if (this.closed) return;
		this.flush();
		const content = this.#memory.content.slice();
		super.close();
		this.#closed?.(content);
	}
	toString() {
		return this.#closed ? super.toString() : `<zipfile.ZipExtFile ${this.closed ? "[closed]" : `name=${repr(this.name)}${this.#kind}`}>`;
	}
};
const PLACES = [
	"file",
	"mode",
	"compression",
	"allowZip64",
	"compresslevel"
];
var ZipFile = class {
	static __module__ = "zipfile";
	debug = 0;
	filelist = [];
	NameToInfo = new Dict();
	pwd = null;
	#isOwn;
	#comment = new Bytes(0);
	#end = 0;
	#start = 0;
	#changed = false;
	#isWriting = false;
	constructor(...given) {
		const named = { ...isKeywords(given.at(-1)) ? given.pop() : {} };
		given.forEach((value, i) => named[PLACES[i]] = value);
		const { file } = named;
		const mode = this.mode = String(named.mode ?? "r");
		if (![
			"r",
			"w",
			"x",
			"a"
		].includes(mode)) throw new ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'");
		this.compression = Number(named.compression ?? 0);
		checkKind(this.compression);
		this.compresslevel = named.compresslevel ?? null;
		this.#isOwn = typeof file === "string" || getattr(file, "__fspath__", null) !== null;
		if (this.#isOwn) {
			const path = plainPath(file);
			this.filename = path;
			this.fp = opened(path, mode);
		} else {
			this.fp = file;
			this.filename = getattr(file, "name", null);
		}
		try {
			if (mode === "r") this.#read();
			else if (mode === "a") this.#append();
			else {
				this.#changed = true;
				this.#end = this.#start = Number(callMethod(this.fp, "tell", []));
			}
		} catch (error) {
			if (this.#isOwn) callMethod(this.fp, "close", []);
			this.fp = null;
			throw error;
		}
	}
	#append() {
		try {
			this.#read();
		} catch (error) {
			if (!(error instanceof BadZipFile)) throw error;
			this.#changed = true;
			this.#end = this.#start = Number(callMethod(this.fp, "seek", [0, 2]));
		}
	}
	#read() {
		const { fp } = this;
		const length = Number(callMethod(fp, "seek", [0, 2]));
		const base = Math.max(0, length - 22 - 65535);
		const end = findEnd(this.#bytes(base, length - base), base);
		if (!end) throw new BadZipFile("File is not a zip file");
		this.#comment = end.comment;
		const shift = end.at - end.size - end.offset;
		this.#end = end.offset + shift;
		this.#start = shift;
		if (this.#end < 0) throw new BadZipFile("Bad offset for central directory");
		for (const info of readDirectory(this.#bytes(this.#end, end.size), shift)) this.#enter(info);
	}
	#enter(info) {
		this.filelist.push(info);
		this.NameToInfo.set(info.filename, info);
	}
	#bytes(at, count) {
		callMethod(this.fp, "seek", [at]);
		return callMethod(this.fp, "read", [count]);
	}
	#checkOpen() {
		if (this.fp === null) throw new ValueError("Attempt to use ZIP archive that was already closed");
	}
	get comment() {
		return this.#comment;
	}
	set comment(comment) {
		this.#comment = new Bytes(comment.slice(0, 65535));
		this.#changed = true;
	}
	namelist() {
		return this.filelist.map(({ filename }) => filename);
	}
	infolist() {
		return this.filelist;
	}
	getinfo(name) {
		const info = this.NameToInfo.get(name, null);
		if (info) return info;
		throw new KeyError(`There is no item named ${repr(name)} in the archive`);
	}
	printdir(file = null) {
		const target = isKeywords(file) ? file.file ?? null : file;
		const line = (text) => print(text, { file: target });
		line(`${"File Name".padEnd(46)} ${"Modified    ".padStart(19)} ${"Size".padStart(12)}`);
		for (const { filename, dateTime, fileSize } of this.filelist) {
			const [year, ...rest] = dateTime.map(Number);
			const [month, day, hour, minute, second] = rest.map((part) => String(part).padStart(2, "0"));
			const moment = `${year}-${month}-${day} ${hour}:${minute}:${second}`;
			line(`${filename.padEnd(46)} ${moment} ${String(fileSize).padStart(12)}`);
		}
	}
	setpassword(pwd) {
		this.pwd = pwd;
	}
	#content(info) {
		this.#checkOpen();
		const { filename, headerOffset, compressSize, compressType } = info;
		const head = localData(this.#bytes(headerOffset, 30));
		if (!head.isHeader) throw new BadZipFile("Bad magic number for file header");
		if (info.flagBits & 1) throw new RuntimeError(`File ${repr(filename)} is encrypted, password required for extraction`);
		checkKind(compressType);
		const data = this.#bytes(headerOffset + head.length, compressSize);
		const content = compressType === 8 ? decompress(data, -15) : data;
		if (crc32(content) !== info.CRC) throw new BadZipFile(`Bad CRC-32 for file ${repr(filename)}`);
		return content;
	}
	#infoOf(member) {
		return member instanceof ZipInfo ? member : this.getinfo(member);
	}
	read(name, _pwd = null) {
		const info = this.#infoOf(name);
		return new Bytes(this.#content(info));
	}
	testzip() {
		for (const info of this.filelist) try {
			this.#content(info);
		} catch (error) {
			if (error instanceof BadZipFile) return info.filename;
			throw error;
		}
		return null;
	}
	open(name, mode = "r", ..._more) {
		const asked = isKeywords(mode) ? mode.mode ?? "r" : mode;
		if (asked !== "r" && asked !== "w") throw new ValueError("open() requires mode \"r\" or \"w\"");
		this.#checkOpen();
		if (asked === "r") {
			const info = this.#infoOf(name);
			if (this.#isWriting) throw new ValueError("Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.");
			return new ZipExtFile(info.filename, this.#content(info), null, info.compressType);
		}
		const info = name instanceof ZipInfo ? name : this.#fresh(String(name));
		this.#checkWriting();
		this.#isWriting = true;
		return new ZipExtFile(info.filename, new Uint8Array(0), (content) => {
			this.#isWriting = false;
			this.#put(info, content);
		});
	}
	#checkWriting() {
		if (this.mode === "r") throw new ValueError("write() requires mode 'w', 'x', or 'a'");
		this.#checkOpen();
		if (!this.#isWriting) return;
		throw new ValueError("Can't write to ZIP archive while an open writing handle exists");
	}
	#fresh(name) {
		const now = [...localtime()].slice(0, 6);
		const info = new ZipInfo(name, tupleFrom(now));
		info.compressType = this.compression;
		info.compressLevel = this.compresslevel;
		info.externalAttr = name.endsWith("/") ? 16893 * 2 ** 16 + 16 : 384 * 2 ** 16;
		return info;
	}
	#put(info, content) {
		checkKind(info.compressType);
		if (info.externalAttr === 0) info.externalAttr = 384 * 2 ** 16;
		if (this.NameToInfo.has(info.filename)) warn(`Duplicate name: ${repr(info.filename)}`);
		const level = (info.compressLevel ?? null) === null ? -1 : Number(info.compressLevel);
		const data = info.compressType === 8 ? compress(content, {
			level,
			wbits: -15
		}) : content;
		info.CRC = crc32(content);
		info.fileSize = content.length;
		info.compressSize = data.length;
		info.headerOffset = this.#end;
		const head = localHeader(info);
		callMethod(this.fp, "seek", [this.#end]);
		callMethod(this.fp, "write", [head]);
		callMethod(this.fp, "write", [new Bytes(data)]);
		this.#end += head.length + data.length;
		this.#changed = true;
		this.#enter(info);
	}
	write(filename, ...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const arcname = given[0] ?? named.arcname ?? null;
		this.#checkWriting();
		const info = ZipInfo.fromFile(filename, arcname);
		if (info.isDir()) {
			this.mkdir(info);
			return;
		}
		info.compressType = Number(given[1] ?? named.compressType ?? this.compression);
		info.compressLevel = given[2] ?? named.compresslevel ?? this.compresslevel;
		const file = open(plainPath(filename), "rb");
		try {
			this.#put(info, file.read());
		} finally {
			file.close();
		}
	}
	writestr(member, data, ...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const bytes = typeof data === "string" ? encode(data, "utf-8") : data;
		const info = member instanceof ZipInfo ? member : this.#fresh(String(member));
		if (this.fp === null) throw new ValueError("Attempt to write to ZIP archive that was already closed");
		this.#checkWriting();
		const kind = given[0] ?? named.compressType ?? null;
		const level = given[1] ?? named.compresslevel ?? null;
		if (kind !== null) info.compressType = Number(kind);
		if (level !== null) info.compressLevel = level;
		this.#put(info, bytes);
	}
	mkdir(folder, mode = 511) {
		this.#checkWriting();
		let info;
		if (folder instanceof ZipInfo) info = folder;
		else {
			const name = String(folder);
			info = this.#fresh(name.endsWith("/") ? name : `${name}/`);
			const bits = Number(isKeywords(mode) ? mode.mode : mode);
			info.externalAttr = ((16384 | bits) & 65535) * 2 ** 16 + 16;
		}
		info.compressType = 0;
		this.#put(info, new Uint8Array(0));
	}
	extract(member, ...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const folder = given[0] ?? named.path ?? null;
		return this.#extracted(this.#infoOf(member), folder === null ? Deno.cwd() : plainPath(folder));
	}
	extractall(...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const folder = given[0] ?? named.path ?? null;
		const members = given[1] ?? named.members ?? null;
		const path = folder === null ? Deno.cwd() : plainPath(folder);
		const wanted = members === null ? this.namelist() : [...iter(members)];
		for (const member of wanted) this.#extracted(this.#infoOf(member), path);
	}
	#extracted(info, folder) {
		const parts = info.filename.split("/").filter((part) => ![
			"",
			".",
			".."
		].includes(part));
		const path = [folder.replace(/\/+$/, ""), ...parts].join("/");
		const above = info.isDir() ? path : path.slice(0, Math.max(path.lastIndexOf("/"), 0));
		if (above !== "") Deno.mkdirSync(above, { recursive: true });
		if (!info.isDir()) Deno.writeFileSync(path, new Uint8Array(this.#content(info)));
		return path;
	}
	close() {
		if (this.fp === null) return;
		if (this.#isWriting) throw new ValueError("Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.");
		const { fp } = this;
		try {
			if (this.mode !== "r" && this.#changed) {
				callMethod(fp, "seek", [this.#end]);
				let size = 0;
				for (const info of this.filelist) {
					const head = centralHeader({
						...info,
						headerOffset: info.headerOffset - this.#start
					});
					callMethod(fp, "write", [head]);
					size += head.length;
				}
				const at = this.#end - this.#start;
				callMethod(fp, "write", [endRecord(this.filelist.length, size, at, this.#comment)]);
				if (this.mode === "a") callMethod(fp, "truncate", []);
				callMethod(fp, "flush", []);
			}
		} finally {
			this.fp = null;
			if (this.#isOwn) callMethod(fp, "close", []);
		}
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
	__repr__() {
		if (this.fp === null) return "<zipfile.ZipFile [closed]>";
		return `<zipfile.ZipFile ${this.#isOwn ? `filename=${repr(this.filename)}` : `file=${repr(this.fp)}${this.filename === null ? "" : ` filename=${repr(this.filename)}`}`} mode=${repr(this.mode)}>`;
	}
};
function opened(path, mode) {
	if (mode !== "a") return open(path, mode === "r" ? "rb" : mode === "w" ? "w+b" : "x+b");
	try {
		return open(path, "r+b");
	} catch {
		return open(path, "w+b");
	}
}
function isZipfile(filename) {
	const isFile = getattr(filename, "read", null) !== null;
	try {
		const file = isFile ? filename : open(plainPath(filename), "rb");
		const length = Number(callMethod(file, "seek", [0, 2]));
		const base = Math.max(0, length - 22 - 65535);
		callMethod(file, "seek", [base]);
		const found = findEnd(callMethod(file, "read", []), base) !== null;
		if (!isFile) callMethod(file, "close", []);
		return found;
	} catch {
		return false;
	}
}
export { BadZipFile, LargeZipFile, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipExtFile, ZipFile, ZipInfo, isZipfile };
