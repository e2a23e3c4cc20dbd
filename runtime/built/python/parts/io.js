import { __exportAll } from "../../rolldown-runtime.js";
import { nameFunctions } from "./asyncio.js";
import { BinaryFile, BlockingIOError, BufferedIOBase, Bytes, FileIO, IOBase, RawIOBase, TextIOBase, UnsupportedOperation, addressText, asTuple, bytesLike, callMethod, index, isKeywords, item, nameClass, open, options, piece, repr, size, textLength, truth, tupleFrom, typeName, viewOfBytes } from "../core.js";
import { BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, MemoryDevice, TextIOWrapper } from "./gzip.js";
import { OSError, TypeError, ValueError, registerForm } from "../../core.js";
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
	detach() {
		throw new UnsupportedOperation("detach");
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
		return asTuple([bytes, Number(flag) * 2 + (this.#isPending ? 1 : 0)]);
	}
	setstate(state) {
		const flag = Number(item(state, 1));
		this.#isPending = (flag & 1) === 1;
		if (this.#decoder === null) return;
		callMethod(this.#decoder, "setstate", [asTuple([item(state, 0), flag >> 1])]);
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
export { BytesIO, DEFAULT_BUFFER_SIZE, IncrementalNewlineDecoder, SEEK_CUR, SEEK_END, SEEK_SET, StringIO, openCode, textEncoding };
