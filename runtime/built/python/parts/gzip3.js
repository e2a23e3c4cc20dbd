import "../../rolldown-runtime.js";
import { OSError, ValueError } from "../../core.js";
import { BinaryFile, BufferedIOBase, ByteArray, Bytes, TextFile, UnsupportedOperation, bytesLike, callMethod, getattr, hasattr, isAsOpened, isKeywords, nameClass, options, repr, size, truth } from "../core.js";
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
export { BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, TextIOWrapper };
