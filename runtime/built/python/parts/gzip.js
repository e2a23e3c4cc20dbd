import { __name } from "../../rolldown-runtime.js";
import { EOFError, Exception, OSError, TypeError, ValueError } from "../../core.js";
import { BinaryFile, BufferedIOBase, ByteArray, Bytes, TextFile, UnsupportedOperation, addressText, bytesLike, callMethod, concat, encode, getattr, hasattr, index, isAsOpened, isKeywords, nameClass, open as open$1, options, plainPath, repr, size, truth } from "../core.js";
import { crc32 } from "./binascii.js";
import { ZStream, Z_BUF_ERROR, Z_DATA_ERROR, Z_NEED_DICT, Z_OK, Z_STREAM_END, Z_STREAM_ERROR, zlibDeflate, zlibDeflateInit2, zlibDeflateSetDictionary, zlibInflate, zlibInflateInit2, zlibInflateSetDictionary } from "pako";
// runtime/python/zlib/constants.ts
const ZLIB_VERSION = "1.3.1";
const ZLIB_RUNTIME_VERSION = ZLIB_VERSION;
const DEFLATED = 8;
const DEF_MEM_LEVEL = 8;
const DEF_BUF_SIZE = 16384;
const MAX_WBITS = 15;
const Z_NO_COMPRESSION = 0;
const Z_BEST_SPEED = 1;
const Z_BEST_COMPRESSION = 9;
const Z_DEFAULT_COMPRESSION = -1;
const Z_DEFAULT_STRATEGY = 0;
const Z_FILTERED = 1;
const Z_HUFFMAN_ONLY = 2;
const Z_RLE = 3;
const Z_FIXED = 4;
const Z_NO_FLUSH = 0;
const Z_PARTIAL_FLUSH = 1;
const Z_SYNC_FLUSH = 2;
const Z_FULL_FLUSH = 3;
const Z_FINISH = 4;
const Z_BLOCK = 5;
const Z_TREES = 6;
// runtime/python/zlib/error.ts
var error = class extends Exception {
	static __module__ = "zlib";
};
const TEXTS = {
	[Z_BUF_ERROR]: "incomplete or truncated stream",
	[Z_STREAM_ERROR]: "inconsistent stream state",
	[Z_DATA_ERROR]: "invalid input data"
};
function failure(status, doing, stream) {
	const text = (status === Z_BUF_ERROR ? "" : stream?.msg) || TEXTS[status];
	return new error(`Error ${status} ${doing}${text ? `: ${text}` : ""}`);
}
// runtime/python/zlib/stream.ts
const PART = 16384;
function streamOver(input) {
	const stream = new ZStream();
	give(stream, input);
	return stream;
}
function give(stream, input) {
	stream.input = input;
	stream.next_in = 0;
	stream.avail_in = input.length;
}
function run(stream, step, most = Infinity) {
	const parts = [];
	let left = most;
	for (;;) {
		const room = Math.min(PART, left);
		stream.output = new Uint8Array(room);
		stream.next_out = 0;
		stream.avail_out = room;
		const status = step();
		parts.push(stream.output.subarray(0, stream.next_out));
		left -= stream.next_out;
		if (!(status === Z_OK && stream.avail_out === 0 && left > 0)) return {
			output: concat(parts),
			status
		};
	}
}
function isFine(status) {
	return status === Z_OK || status === Z_STREAM_END || status === Z_BUF_ERROR;
}
// runtime/python/zlib/compress.ts
function opened(given, input) {
	const stream = streamOver(input);
	return [stream, zlibDeflateInit2(stream, Number(index(given.level ?? -1)), Number(index(given.method ?? 8)), Number(index(given.wbits ?? 15)), Number(index(given.memLevel ?? 8)), Number(index(given.strategy ?? 0)), true)];
}
function compress$1(data, level, wbits) {
	const [stream, status] = opened(options(["level", "wbits"], level, wbits), bytesLike(data));
	if (status === Z_STREAM_ERROR) throw new error("Bad compression level");
	if (status !== Z_OK) throw failure(status, "while compressing data", stream);
	return run(stream, () => zlibDeflate(stream, 4)).output;
}
__name(compress$1, "compress");
var Compress = class {
	static __module__ = "zlib";
	#stream;
	#isFinished = false;
	constructor(given) {
		const [stream, status] = opened(given, new Uint8Array(0));
		if (status !== Z_OK) throw new ValueError("Invalid initialization option");
		this.#stream = stream;
		if (given.zdict !== void 0 && given.zdict !== null) {
			if (zlibDeflateSetDictionary(stream, bytesLike(given.zdict)) !== Z_OK) throw new ValueError("Invalid dictionary");
		}
	}
	compress(data) {
		return this.#run(bytesLike(data), 0, "while compressing data");
	}
	flush(mode = 4) {
		const flush = Number(index(mode));
		if (flush === 0) return new Bytes(0);
		const output = this.#run(new Uint8Array(0), flush, "while flushing");
		if (flush === 4) this.#isFinished = true;
		return output;
	}
	#run(input, flush, doing) {
		const stream = this.#stream;
		if (this.#isFinished) throw failure(Z_STREAM_ERROR, doing);
		give(stream, input);
		const { output, status } = run(stream, () => zlibDeflate(stream, flush));
		if (!isFine(status)) throw failure(status, doing, stream);
		return output;
	}
	toString() {
		return `<zlib.Compress object at ${addressText(this)}>`;
	}
};
function compressobj(level, method, wbits, memLevel, strategy, zdict) {
	return new Compress(options([
		"level",
		"method",
		"wbits",
		"memLevel",
		"strategy",
		"zdict"
	], level, method, wbits, memLevel, strategy, zdict));
}
// runtime/python/zlib/decompress.ts
function decompress$1(data, wbits, bufsize) {
	const given = options(["wbits", "bufsize"], wbits, bufsize);
	if (Number(index(given.bufsize ?? 16384)) < 0) throw new ValueError("bufsize must be non-negative");
	const stream = streamOver(bytesLike(data));
	const doing = "while decompressing data";
	const opened = zlibInflateInit2(stream, Number(index(given.wbits ?? 15)));
	if (opened !== Z_OK) throw failure(opened, "while preparing to decompress data", stream);
	const { output, status } = run(stream, () => zlibInflate(stream, 2));
	if (status === Z_NEED_DICT || !isFine(status)) throw failure(status, doing, stream);
	if (status !== Z_STREAM_END) throw failure(Z_BUF_ERROR, doing);
	return output;
}
__name(decompress$1, "decompress");
var Decompress = class {
	static __module__ = "zlib";
	#stream;
	#dictionary;
	#unused = new Bytes(0);
	#unconsumed = new Bytes(0);
	#eof = false;
	constructor(given) {
		const wbits = Number(index(given.wbits ?? 15));
		this.#stream = streamOver(new Uint8Array(0));
		if (zlibInflateInit2(this.#stream, wbits) !== Z_OK) throw new ValueError("Invalid initialization option");
		this.#dictionary = given.zdict === void 0 ? void 0 : bytesLike(given.zdict);
		if (this.#dictionary && wbits < 0) this.#setDictionary(this.#dictionary);
	}
	get unusedData() {
		return this.#unused;
	}
	get unconsumedTail() {
		return this.#unconsumed;
	}
	get eof() {
		return this.#eof;
	}
	decompress(data, maxLength = 0) {
		const given = options(["maxLength"], maxLength);
		const most = Number(index(given.maxLength ?? 0));
		if (most < 0) throw new ValueError("max_length must be non-negative");
		return this.#run(bytesLike(data), 2, most || Infinity);
	}
	flush(length = DEF_BUF_SIZE) {
		if (Number(index(length)) <= 0) throw new ValueError("length must be greater than zero");
		return this.#run(this.#unconsumed, 4, Infinity);
	}
	#setDictionary(dictionary) {
		const status = zlibInflateSetDictionary(this.#stream, dictionary);
		if (status !== Z_OK) throw failure(status, "while setting zdict", this.#stream);
	}
	#run(input, flush, most) {
		if (this.#eof) {
			this.#unused = concat([this.#unused, input]);
			return new Bytes(0);
		}
		const stream = this.#stream;
		give(stream, input);
		const { output, status } = run(stream, () => {
			const result = zlibInflate(stream, flush);
			if (result !== Z_NEED_DICT || this.#dictionary === void 0) return result;
			this.#setDictionary(this.#dictionary);
			return zlibInflate(stream, flush);
		}, most);
		if (status === Z_NEED_DICT || !isFine(status)) throw failure(status, "while decompressing data", stream);
		const rest = new Bytes(input.subarray(stream.next_in));
		this.#eof = status === Z_STREAM_END;
		if (this.#eof) this.#unused = rest;
		if (!this.#eof || this.#unconsumed.length > 0) this.#unconsumed = rest;
		return output;
	}
	toString() {
		return `<zlib.Decompress object at ${addressText(this)}>`;
	}
};
function decompressobj(wbits, zdict) {
	return new Decompress(options(["wbits", "zdict"], wbits, zdict));
}
// runtime/python/io/memory_device.ts
var MemoryDevice = class {
	#bytes;
	#length;
	#at = 0;
	seekable = true;
	constructor(initial) {
		this.#bytes = initial.slice();
		this.#length = initial.length;
	}
	get content() {
		return this.#bytes.subarray(0, this.#length);
	}
	read(into) {
		const part = this.#bytes.subarray(this.#at, Math.min(this.#at + into.length, this.#length));
		into.set(part);
		this.#at += part.length;
		return part.length === 0 ? null : part.length;
	}
	write(bytes) {
		const end = this.#at + bytes.length;
		if (end > this.#bytes.length) {
			const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2));
			larger.set(this.content);
			this.#bytes = larger;
		}
		if (this.#at > this.#length) this.#bytes.fill(0, this.#length, this.#at);
		this.#bytes.set(bytes, this.#at);
		this.#at = end;
		this.#length = Math.max(this.#length, end);
	}
	seek(offset, whence) {
		const from = [
			0,
			this.#at,
			this.#length
		][whence];
		return this.#at = Math.max(0, from + offset);
	}
	truncate(length) {
		this.#length = Math.min(this.#length, length);
	}
	release() {}
	close() {
		this.#bytes = new Uint8Array(0);
		this.#length = 0;
	}
	isTerminal() {
		return false;
	}
	get number() {
		throw new UnsupportedOperation("fileno");
	}
};
// runtime/python/io/buffered.ts
var StreamDevice = class {
	constructor(raw, chunk) {
		this.raw = raw;
		this.chunk = chunk;
	}
	read(into) {
		if (!hasattr(this.raw, "readinto")) {
			const bytes = callMethod(this.raw, "read", [into.length]);
			if (bytes === null || bytes.length === 0) return null;
			into.set(bytes);
			return bytes.length;
		}
		const room = ByteArray.fromBytes(new Uint8Array(into.length));
		const count = Number(callMethod(this.raw, "readinto", [room]) ?? 0);
		if (count < 0 || count > into.length) throw new OSError(`raw readinto() returned invalid length ${count} (should have been between 0 and ${into.length})`);
		into.set(room.subarray(0, count));
		return count === 0 ? null : count;
	}
	write(bytes) {
		for (let at = 0; at < bytes.length;) {
			const count = callMethod(this.raw, "write", [new Bytes(bytes.subarray(at))]);
			at += typeof count === "number" && count > 0 ? count : bytes.length;
		}
	}
	seek(offset, whence) {
		return offset === 0 && whence === Deno.SeekMode.Current ? Number(callMethod(this.raw, "tell", [])) : Number(callMethod(this.raw, "seek", [offset, whence]));
	}
	truncate(length) {
		callMethod(this.raw, "truncate", [length]);
	}
	release() {}
	close() {
		callMethod(this.raw, "close", []);
	}
	isTerminal() {
		return truth(callMethod(this.raw, "isatty", []));
	}
	get number() {
		return Number(callMethod(this.raw, "fileno", []));
	}
	get seekable() {
		return truth(callMethod(this.raw, "seekable", []));
	}
};
function sizeAmong(given) {
	const wanted = isKeywords(given) ? given.bufferSize : given;
	const count = wanted === void 0 ? 8192 : size(wanted);
	if (count <= 0) throw new ValueError("buffer size must be strictly positive");
	return count;
}
function asked(raw, question) {
	return truth(callMethod(raw, question, []));
}
function told(raw, name) {
	return getattr(raw, name, void 0);
}
var Buffered = class extends BinaryFile {
	static __module__ = "_io";
	constructor(raw, size, readable, writable) {
		super(new StreamDevice(raw, size), {
			name: told(raw, "name"),
			mode: String(told(raw, "mode") ?? (readable ? "rb" : "wb")),
			readable,
			writable,
			holdsBack: true
		});
	}
};
var BufferedReader = class BufferedReader extends Buffered {
	constructor(raw, bufferSize) {
		if (!asked(raw, "readable")) throw new UnsupportedOperation("File or stream is not readable.");
		super(raw, sizeAmong(bufferSize), true, false);
	}
	static [Symbol.hasInstance](value) {
		return isOf(this, BufferedReader, value, true, false);
	}
};
var BufferedWriter = class BufferedWriter extends Buffered {
	constructor(raw, bufferSize) {
		if (!asked(raw, "writable")) throw new UnsupportedOperation("File or stream is not writable.");
		super(raw, sizeAmong(bufferSize), false, true);
	}
	static [Symbol.hasInstance](value) {
		return isOf(this, BufferedWriter, value, false, true);
	}
};
var BufferedRandom = class BufferedRandom extends Buffered {
	constructor(raw, bufferSize) {
		if (!asked(raw, "seekable")) throw new UnsupportedOperation("File or stream is not seekable.");
		super(raw, sizeAmong(bufferSize), true, true);
	}
	static [Symbol.hasInstance](value) {
		return isOf(this, BufferedRandom, value, true, true);
	}
};
function isOf(type, own, value, readable, writable) {
	if (Function.prototype[Symbol.hasInstance].call(type, value)) return true;
	if (type !== own || !(value instanceof BinaryFile) || value instanceof Buffered) return false;
	return !value.closed && value.readable() === readable && value.writable() === writable && isAsOpened(value);
}
var BufferedRWPair = class extends BufferedIOBase {
	static __module__ = "_io";
	#reader;
	#writer;
	constructor(reader, writer, bufferSize) {
		super();
		this.#reader = new BufferedReader(reader, bufferSize);
		this.#writer = new BufferedWriter(writer, bufferSize);
	}
	read(count = -1) {
		return this.#reader.read(count);
	}
	read1(count = -1) {
		return this.#reader.read1(count);
	}
	readinto(target) {
		return this.#reader.readinto(bytesLike(target));
	}
	peek(count = 0) {
		return this.#reader.peek(count);
	}
	write(bytes) {
		return this.#writer.write(bytes);
	}
	flush() {
		this.#writer.flush();
	}
	readable() {
		return this.#reader.readable();
	}
	writable() {
		return this.#writer.writable();
	}
	isatty() {
		return this.#reader.isatty() || this.#writer.isatty();
	}
	get closed() {
		return this.#writer.closed;
	}
	close() {
		this.#writer.close();
		this.#reader.close();
	}
};
for (const type of [
	BufferedReader,
	BufferedWriter,
	BufferedRandom,
	BufferedRWPair
]) nameClass(type, `_io.${type.name}`);
function asBinaryFile(stream) {
	if (stream instanceof BinaryFile) return stream;
	const can = (question) => hasattr(stream, question) ? asked(stream, question) : true;
	return new ForeignFile(stream, can("readable"), can("writable"));
}
var ForeignFile = class extends Buffered {
	#stream;
	constructor(stream, readable, writable) {
		super(stream, 8192, readable, writable);
		this.#stream = stream;
	}
	flush() {
		super.flush();
		if (hasattr(this.#stream, "flush")) callMethod(this.#stream, "flush", []);
	}
};
// runtime/python/io/text_io_wrapper.ts
var TextIOWrapper = class TextIOWrapper extends TextFile {
	static __module__ = "_io";
	#stream;
	constructor(buffer, encoding, errors, newline, lineBuffering, writeThrough) {
		const given = options([
			"encoding",
			"errors",
			"newline",
			"lineBuffering",
			"writeThrough"
		], encoding, errors, newline, lineBuffering, writeThrough);
		const end = given.newline ?? null;
		if (end !== null && ![
			"",
			"\n",
			"\r",
			"\r\n"
		].includes(end)) throw new ValueError(`illegal newline value: ${repr(end)}`);
		super(asBinaryFile(buffer), {
			encoding: given.encoding ?? "utf-8",
			shownEncoding: given.encoding ?? "UTF-8",
			errors: given.errors ?? "strict",
			newline: end,
			lineBuffered: truth(given.lineBuffering),
			writesThrough: truth(given.writeThrough),
			mode: buffer.mode
		});
		this.#stream = buffer;
	}
	static [Symbol.hasInstance](value) {
		return this === TextIOWrapper ? TextFile[Symbol.hasInstance](value) : Function.prototype[Symbol.hasInstance].call(this, value);
	}
	get buffer() {
		return super.buffer && this.#stream;
	}
	detach() {
		super.detach();
		return this.#stream;
	}
};
nameClass(TextIOWrapper, "_io.TextIOWrapper");
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
export { BadGzipFile, BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, Compress, DEFLATED, DEF_BUF_SIZE, DEF_MEM_LEVEL, Decompress, GzipFile, MAX_WBITS, MemoryDevice, TextIOWrapper, ZLIB_RUNTIME_VERSION, ZLIB_VERSION, Z_BEST_COMPRESSION, Z_BEST_SPEED, Z_BLOCK, Z_DEFAULT_COMPRESSION, Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FINISH, Z_FIXED, Z_FULL_FLUSH, Z_HUFFMAN_ONLY, Z_NO_COMPRESSION, Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_RLE, Z_SYNC_FLUSH, Z_TREES, compress, compress$1, compressobj, decompress, decompress$1, decompressobj, error, open };
