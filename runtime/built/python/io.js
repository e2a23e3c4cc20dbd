/* @ts-self-types="../../../runtime/python/io.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OSError, ValueError } from "../core.js";
import { nameFunctions } from "./parts/asyncio.js";
import { BinaryFile, BlockingIOError, BufferedIOBase, ByteArray, Bytes, FileIO, IOBase, RawIOBase, TextFile, TextIOBase, Tuple, UnsupportedOperation, bytesLike, callMethod, getattr, hasattr, isKeywords, item, nameClass, open, options, repr, size, truth, tupleFrom } from "./core.js";
import { BytesIO, StringIO } from "./parts/io.js";
// runtime/python/io/buffered.ts
var StreamDevice = class {
	raw;
	chunk;
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
	return !value.closed && value.readable() === readable && value.writable() === writable && Object.getPrototypeOf(value) === BinaryFile.prototype;
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
// runtime/python/io/newline_decoder.ts
var IncrementalNewlineDecoder = class {
	static __module__ = "_io";
	#decoder;
	#translates;
	#seen = new Set();
	#isPending = false;
	constructor(decoder, translate, _errors) {
		this.#decoder = decoder;
		this.#translates = truth(isKeywords(translate) ? translate.translate : translate);
	}
	decode(input, final = false) {
		const isFinal = truth(isKeywords(final) ? final.final : final);
		let text = this.#decoder === null ? input : callMethod(this.#decoder, "decode", [input, isFinal]);
		if (this.#isPending && (text !== "" || isFinal)) {
			text = `\r${text}`;
			this.#isPending = false;
		}
		if (text.endsWith("\r") && !isFinal) {
			text = text.slice(0, -1);
			this.#isPending = true;
		}
		for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#seen.add(end);
		return this.#translates ? text.replace(/\r\n?/g, "\n") : text;
	}
	get newlines() {
		const all = [
			"\r",
			"\n",
			"\r\n"
		].filter((end) => this.#seen.has(end));
		return all.length === 0 ? null : all.length === 1 ? all[0] : tupleFrom(all);
	}
	getstate() {
		const [bytes, flag] = this.#decoder === null ? [new Bytes(0), 0] : [...callMethod(this.#decoder, "getstate", [])];
		return Tuple.of(bytes, Number(flag) * 2 + (this.#isPending ? 1 : 0));
	}
	setstate(state) {
		const flag = Number(item(state, 1));
		this.#isPending = (flag & 1) === 1;
		if (this.#decoder === null) return;
		callMethod(this.#decoder, "setstate", [Tuple.of(item(state, 0), flag >> 1)]);
	}
	reset() {
		this.#seen.clear();
		this.#isPending = false;
		if (this.#decoder !== null) callMethod(this.#decoder, "reset", []);
	}
};
nameClass(IncrementalNewlineDecoder, "_io.IncrementalNewlineDecoder");
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
// runtime/python/io.ts
var io_exports = __exportAll({
	BlockingIOError: () => BlockingIOError,
	BufferedIOBase: () => BufferedIOBase,
	BufferedRWPair: () => BufferedRWPair,
	BufferedRandom: () => BufferedRandom,
	BufferedReader: () => BufferedReader,
	BufferedWriter: () => BufferedWriter,
	BytesIO: () => BytesIO,
	DEFAULT_BUFFER_SIZE: () => DEFAULT_BUFFER_SIZE,
	FileIO: () => FileIO,
	IOBase: () => IOBase,
	IncrementalNewlineDecoder: () => IncrementalNewlineDecoder,
	RawIOBase: () => RawIOBase,
	SEEK_CUR: () => 1,
	SEEK_END: () => 2,
	SEEK_SET: () => 0,
	StringIO: () => StringIO,
	TextIOBase: () => TextIOBase,
	TextIOWrapper: () => TextIOWrapper,
	UnsupportedOperation: () => UnsupportedOperation,
	open: () => open,
	openCode: () => openCode,
	textEncoding: () => textEncoding
});
const DEFAULT_BUFFER_SIZE = 8192;
const SEEK_SET = 0;
const SEEK_CUR = 1;
const SEEK_END = 2;
function openCode(path) {
	return open(path, "rb");
}
function textEncoding(encoding, _stacklevel = 2) {
	return encoding ?? "locale";
}
nameFunctions(io_exports);
export { BlockingIOError, BufferedIOBase, BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, BytesIO, DEFAULT_BUFFER_SIZE, FileIO, IOBase, IncrementalNewlineDecoder, RawIOBase, SEEK_CUR, SEEK_END, SEEK_SET, StringIO, TextIOBase, TextIOWrapper, UnsupportedOperation, open, openCode, textEncoding };
