import "../../rolldown-runtime.js";
import { EOFError, OSError, TypeError, ValueError } from "../../core.js";
import { BinaryFile, Bytes, callMethod, concat, encode, getattr, isKeywords, open as open$1, plainPath, repr } from "../core.js";
import { MemoryDevice } from "./gzip2.js";
import { TextIOWrapper } from "./gzip3.js";
import { compress as compress$1, compressobj, decompressobj } from "./gzip.js";
import { crc32 } from "./binascii.js";
// runtime/python/gzip/file.ts
var BadGzipFile = class extends OSError {
	static __module__ = "gzip";
};
const ENDED = "Compressed file ended before the end-of-stream marker was reached";
const CHECKED = 2;
const EXTRA = 4;
const NAMED = 8;
const COMMENTED = 16;
function promise(level) {
	return level === 9 ? 2 : level === 1 ? 4 : 0;
}
function little(...words) {
	const result = new Uint8Array(words.length * 4);
	const view = new DataView(result.buffer);
	words.forEach((word, i) => view.setUint32(i * 4, word, true));
	return result;
}
function header(level, mtime, name = "") {
	const flags = name === "" ? 0 : NAMED;
	const text = name === "" ? [] : [...encode(name, "latin-1"), 0];
	return Uint8Array.from([
		31,
		139,
		8,
		flags,
		...little(mtime),
		promise(level),
		255,
		...text
	]);
}
function now() {
	return Math.floor(Date.now() / 1e3);
}
function compress(data, ...given) {
	const named = isKeywords(given.at(-1)) ? given.pop() : {};
	const level = Number(named.compresslevel ?? given[0] ?? 9);
	const parts = [
		header(level, named.mtime === void 0 ? 0 : Number(named.mtime ?? now())),
		compress$1(data, {
			level,
			wbits: -15
		}),
		little(crc32(data), data.length % 2 ** 32)
	];
	return new Bytes(concat(parts, parts.reduce((sum, part) => sum + part.length, 0)));
}
function bodyAt(data, at) {
	const need = (end) => {
		if (end > data.length) throw new EOFError(ENDED);
	};
	if (data[at] !== 31 || data[at + 1] !== 139) throw new BadGzipFile(`Not a gzipped file (${repr(new Bytes(data.slice(at, at + 2)))})`);
	need(at + 10);
	if (data[at + 2] !== 8) throw new BadGzipFile("Unknown compression method");
	const flags = data[at + 3];
	const mtime = new DataView(data.buffer, data.byteOffset).getUint32(at + 4, true);
	let next = at + 10;
	if (flags & EXTRA) {
		need(next + 2);
		next += 2 + data[next] + data[next + 1] * 256;
	}
	for (const flag of [NAMED, COMMENTED]) {
		if ((flags & flag) === 0) continue;
		const end = data.indexOf(0, next);
		if (end < 0) throw new EOFError(ENDED);
		next = end + 1;
	}
	if (flags & CHECKED) next += 2;
	need(next);
	return {
		at: next,
		mtime
	};
}
function contents(data, tells) {
	const parts = [];
	let mtime = null;
	for (let at = 0; at < data.length;) {
		const start = bodyAt(data, at);
		mtime = start.mtime;
		const stream = decompressobj({ wbits: -15 });
		const part = stream.decompress(data.subarray(start.at));
		const rest = stream.unusedData;
		if (!stream.eof || rest.length < 8) throw new EOFError(ENDED);
		const view = new DataView(rest.buffer, rest.byteOffset);
		const [crc, length] = [view.getUint32(0, true), view.getUint32(4, true)];
		const own = crc32(part);
		const hex = (word) => `0x${word.toString(16)}`;
		if (crc !== own) throw new BadGzipFile(`CRC check failed${tells ? ` ${hex(crc)} != ${hex(own)}` : ""}`);
		if (length !== part.length % 2 ** 32) throw new BadGzipFile("Incorrect length of data produced");
		parts.push(part);
		at = data.length - rest.length + 8;
		while (data[at] === 0) at++;
	}
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let place = 0;
	for (const part of parts) {
		bytes.set(part, place);
		place += part.length;
	}
	return {
		bytes,
		mtime
	};
}
function decompress(data) {
	return new Bytes(contents(new Uint8Array(data), false).bytes);
}
var Inflated = class {
	seekable = true;
	mtime = null;
	#held = null;
	constructor(source, end) {
		this.source = source;
		this.end = end;
	}
	get #memory() {
		if (!this.#held) {
			const { bytes, mtime } = contents(callMethod(this.source, "read", []), true);
			this.mtime = mtime;
			this.#held = new MemoryDevice(bytes);
		}
		return this.#held;
	}
	read(into) {
		return this.#memory.read(into);
	}
	write(_bytes) {}
	seek(offset, whence) {
		return this.#memory.seek(offset, whence);
	}
	truncate(_length) {}
	release() {}
	close() {
		this.end();
	}
	isTerminal() {
		return false;
	}
	get number() {
		return callMethod(this.source, "fileno", []);
	}
};
var Deflating = class {
	seekable = true;
	#stream;
	#crc = 0;
	#length = 0;
	constructor(target, end, start, level) {
		this.target = target;
		this.end = end;
		this.#stream = compressobj({
			level,
			wbits: -15,
			memLevel: 8
		});
		this.#put(start);
	}
	#put(bytes) {
		if (bytes.length > 0) callMethod(this.target, "write", [new Bytes(bytes)]);
	}
	read(_into) {
		return null;
	}
	write(bytes) {
		this.#crc = crc32(bytes, this.#crc);
		this.#length += bytes.length;
		this.#put(this.#stream.compress(bytes));
	}
	seek(offset, whence) {
		if (whence === 2) throw new ValueError("Seek from end not supported");
		const place = whence === 1 ? this.#length + offset : offset;
		if (place < this.#length) throw new OSError("Negative seek in write mode");
		if (place > this.#length) this.write(new Uint8Array(place - this.#length));
		return place;
	}
	flush() {
		this.#put(this.#stream.flush(2));
		if (getattr(this.target, "flush", null) !== null) callMethod(this.target, "flush", []);
	}
	truncate(_length) {}
	release() {}
	close() {
		this.#put(this.#stream.flush());
		this.#put(little(this.#crc, this.#length % 2 ** 32));
		this.end();
	}
	isTerminal() {
		return false;
	}
	get number() {
		return callMethod(this.target, "fileno", []);
	}
};
const PLACES = [
	"filename",
	"mode",
	"compresslevel",
	"fileobj",
	"mtime"
];
var GzipFile = class extends BinaryFile {
	static __module__ = "gzip";
	#device;
	#isClosing = false;
	constructor(...given) {
		const named = { ...isKeywords(given.at(-1)) ? given.pop() : {} };
		given.forEach((value, i) => named[PLACES[i]] = value);
		const { filename = null, fileobj = null } = named;
		const asked = named.mode ?? null;
		if (asked !== null && /[tU]/.test(asked)) throw new ValueError(`Invalid mode: ${repr(asked)}`);
		const mode = asked ?? String(getattr(fileobj, "mode", "rb"));
		const first = mode[0] ?? "";
		const level = Number(named.compresslevel ?? 9);
		const file = fileobj ?? open$1(filename, `${mode.replace("b", "")}b`);
		if (!"rwax".includes(first) || first === "") throw new ValueError(`Invalid mode: ${repr(mode)}`);
		const end = () => {
			if (fileobj === null) callMethod(file, "close", []);
		};
		const own = getattr(file, "name", "");
		const path = filename === null ? typeof own === "string" ? own : "" : plainPath(filename);
		const name = path.split("/").at(-1).replace(/\.gz$/, "");
		const mtime = (named.mtime ?? null) === null ? now() : Math.floor(Number(named.mtime));
		const device = first === "r" ? new Inflated(file, end) : new Deflating(file, end, header(level, mtime, /^[\0-\xff]*$/.test(name) ? name : ""), level);
		super(device, {
			name: path,
			mode: first === "r" ? "rb" : "wb",
			readable: first === "r",
			writable: first !== "r"
		});
		this.#device = device;
	}
	get mtime() {
		return this.#device instanceof Inflated ? this.#device.mtime : null;
	}
	read(count = -1) {
		if (this.readable()) return super.read(count);
		throw new OSError(9, "read() on write-only GzipFile object");
	}
	write(bytes) {
		if (this.writable()) return super.write(bytes);
		throw new OSError(9, "write() on read-only GzipFile object");
	}
	flush() {
		super.flush();
		if (!this.#isClosing && this.#device instanceof Deflating) this.#device.flush();
	}
	close() {
		this.#isClosing = true;
		super.close();
	}
	rewind() {
		this.seek(0);
	}
};
const OPENED = [
	"mode",
	"compresslevel",
	"encoding",
	"errors",
	"newline"
];
function open(filename, ...given) {
	const named = { ...isKeywords(given.at(-1)) ? given.pop() : {} };
	given.forEach((value, i) => named[OPENED[i]] = value);
	const mode = String(named.mode ?? "rb");
	if (mode.includes("t")) {
		if (mode.includes("b")) throw new ValueError(`Invalid mode: ${repr(mode)}`);
	} else for (const name of [
		"encoding",
		"errors",
		"newline"
	]) {
		if ((named[name] ?? null) === null) continue;
		throw new ValueError(`Argument '${name}' not supported in binary mode`);
	}
	const plain = mode.replace("t", "");
	const level = named.compresslevel ?? 9;
	const isPath = typeof filename === "string" || filename instanceof Uint8Array || getattr(filename, "__fspath__", null) !== null;
	if (!isPath && getattr(filename, "read", null) === null && getattr(filename, "write", null) === null) throw new TypeError("filename must be a str or bytes object, or a file");
	const file = isPath ? new GzipFile(filename, plain, level) : new GzipFile(null, plain, level, filename);
	if (!mode.includes("t")) return file;
	const { encoding = null, errors = null, newline = null } = named;
	return new TextIOWrapper(file, {
		encoding,
		errors,
		newline
	});
}
export { BadGzipFile, GzipFile, compress, decompress, open };
