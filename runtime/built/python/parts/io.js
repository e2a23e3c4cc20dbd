import { __exportAll } from "../../rolldown-runtime.js";
import { nameFunctions } from "./asyncio.js";
import { BinaryFile, BlockingIOError, BufferedIOBase, ByteArray, Bytes, FileIO, IOBase, RawIOBase, TextFile, TextIOBase, Tuple, UnsupportedOperation, addressText, bytesLike, callMethod, getattr, hasattr, index, isKeywords, item, nameClass, open, options, piece, repr, size, textLength, truth, tupleFrom, typeName, viewOfBytes } from "../core.js";
import { OSError, TypeError, ValueError, registerForm } from "../../core.js";
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
// runtime/python/io/bytes_io.ts
var BytesIO = class extends BinaryFile {
	static __module__ = "_io";
	#memory;
	constructor(initialBytes) {
		const given = options(["initialBytes"], initialBytes);
		const memory = new MemoryDevice(bytesLike(given.initialBytes ?? new Uint8Array(0)));
		super(memory, {
			name: void 0,
			mode: "rb+",
			readable: true,
			writable: true
		});
		this.#memory = memory;
	}
	readlines(hint = -1) {
		const most = hint === null || Number(hint) <= 0 ? Infinity : Number(hint);
		const lines = [];
		for (let length = 0; length < most;) {
			const line = this.readline();
			if (line.length === 0) break;
			lines.push(line);
			length += line.length;
		}
		return lines;
	}
	getvalue() {
		this.flush();
		return new Bytes(this.#memory.content);
	}
	getbuffer() {
		this.flush();
		return viewOfBytes(this.#memory.content);
	}
	closedText(_what) {
		return "I/O operation on closed file.";
	}
	write(bytes) {
		const count = super.write(bytes);
		this.flush();
		return count;
	}
	seek(offset, whence = 0) {
		const [place, from] = [Number(index(offset)), Number(index(whence))];
		if (from === 0 && place < 0) throw new ValueError(`negative seek value ${place}`);
		if (from < 0 || from > 2) throw new ValueError(`invalid whence (${from}, should be 0, 1 or 2)`);
		return super.seek(place, from);
	}
	truncate(length) {
		if (typeof length === "number" && length < 0) throw new ValueError(`negative size value ${length}`);
		return super.truncate(length);
	}
	toString() {
		return `<_io.BytesIO object at ${addressText(this)}>`;
	}
};
registerForm(import.meta, BytesIO, "python.bytesio", {
	write: (file) => file.closed ? null : [new Uint8Array(file.getvalue()), file.tell()],
	read(state) {
		const [bytes, place] = state ?? [new Uint8Array(0), 0];
		const file = new BytesIO(bytes);
		file.seek(place);
		if (state === null) file.close();
		return file;
	}
});
nameClass(BytesIO, "_io.BytesIO");
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
// runtime/python/io/string_io.ts
var StringIO = class StringIO extends TextIOBase {
	static __module__ = "_io";
	static {
		registerForm(import.meta, StringIO, "python.stringio", {
			write: (file) => file.closed ? null : [
				file.getvalue(),
				file.tell(),
				file.#newline
			],
			read(state) {
				const [text, place, newline] = state ?? [
					"",
					0,
					null
				];
				const file = new StringIO("", newline);
				file.#text = text;
				file.seek(place);
				if (state === null) file.close();
				return file;
			}
		});
	}
	#newline;
	#text = "";
	#parts = [];
	#at = 0;
	#gap = 0;
	constructor(initialValue, newline) {
		super();
		const given = options(["initialValue", "newline"], initialValue, newline);
		const text = given.initialValue ?? "";
		if (typeof text !== "string") throw new TypeError(`initial_value must be str or None, not ${typeName(text)}`);
		this.#newline = given.newline === void 0 ? "\n" : given.newline;
		if (this.#newline !== null && ![
			"",
			"\n",
			"\r",
			"\r\n"
		].includes(this.#newline)) throw new ValueError(`illegal newline value: ${repr(this.#newline)}`);
		this.#text = this.#stored(text);
	}
	#stored(text) {
		if (this.#newline === null) return text.replace(/\r\n?/g, "\n");
		return this.#newline.startsWith("\r") ? text.replaceAll("\n", this.#newline) : text;
	}
	#whole() {
		if (this.#parts.length > 0) {
			this.#text += this.#parts.join("");
			this.#parts = [];
		}
		return this.#text;
	}
	check() {
		if (this.closed) throw new ValueError("I/O operation on closed file");
	}
	get encoding() {
		return null;
	}
	get errors() {
		return null;
	}
	get lineBuffering() {
		return false;
	}
	getvalue() {
		this.check();
		return this.#whole();
	}
	readable() {
		this.check();
		return true;
	}
	writable() {
		this.check();
		return true;
	}
	seekable() {
		this.check();
		return true;
	}
	#rest() {
		const text = this.#whole();
		return this.#at < 0 ? "" : text.slice(this.#at);
	}
	#pass(read) {
		if (this.#at >= 0) this.#at += read.length;
		return read;
	}
	read(count = -1) {
		this.check();
		const rest = this.#rest();
		return this.#pass(count === null || count < 0 ? rest : piece(rest, 0, size(count)));
	}
	readline(limit = -1) {
		this.check();
		const rest = this.#rest();
		let end;
		if (this.#newline === "") {
			const found = /\r\n?|\n/.exec(rest);
			end = found ? found.index + found[0].length : rest.length;
		} else {
			const mark = this.#newline ?? "\n";
			const found = rest.indexOf(mark);
			end = found < 0 ? rest.length : found + mark.length;
		}
		const line = rest.slice(0, end);
		return this.#pass(limit !== null && limit >= 0 ? piece(line, 0, size(limit)) : line);
	}
	write(text) {
		this.check();
		const given = text;
		if (typeof given !== "string") throw new TypeError(`string argument expected, got '${typeName(given)}'`);
		const stored = this.#stored(text);
		if (this.#at < 0 || this.#gap === 0 && this.#at === this.#whole().length) {
			this.#at = -1;
			this.#parts.push(stored);
		} else if (stored !== "") this.#overwrite(stored);
		return textLength(text);
	}
	#overwrite(stored) {
		const text = this.#whole();
		const before = text.slice(0, this.#at) + "\0".repeat(this.#gap);
		const after = piece(text.slice(this.#at), textLength(stored), Infinity);
		this.#text = before + stored + after;
		this.#at = before.length + stored.length;
		this.#gap = 0;
	}
	seek(offset, whence = 0) {
		this.check();
		const [place, from] = [Number(index(offset)), Number(index(whence))];
		if (from < 0 || from > 2) throw new ValueError(`Invalid whence (${from}, should be 0, 1 or 2)`);
		if (from === 0 && place < 0) throw new ValueError(`Negative seek position ${place}`);
		if (from !== 0 && place !== 0) throw new OSError("Can't do nonzero cur-relative seeks");
		if (from === 0) this.#moveTo(place);
		else if (from === 2) this.#moveTo(Infinity);
		return this.tell();
	}
	#moveTo(place) {
		const text = this.#whole();
		const before = piece(text, 0, place);
		this.#at = before.length;
		this.#gap = place === Infinity ? 0 : place - textLength(before);
	}
	tell() {
		this.check();
		const text = this.#whole();
		return (this.#at < 0 ? textLength(text) : textLength(text.slice(0, this.#at))) + this.#gap;
	}
	truncate(length) {
		this.check();
		const place = this.tell();
		const end = length === void 0 || length === null ? place : Number(index(length));
		if (end < 0) throw new ValueError(`Negative size value ${end}`);
		this.#text = piece(this.#whole(), 0, end);
		this.#moveTo(place);
		return end;
	}
	close() {
		super.close();
		this.#text = "";
		this.#parts = [];
	}
};
nameClass(StringIO, "_io.StringIO");
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
export { BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, BytesIO, DEFAULT_BUFFER_SIZE, IncrementalNewlineDecoder, MemoryDevice, SEEK_CUR, SEEK_END, SEEK_SET, StringIO, TextIOWrapper, openCode, textEncoding };
