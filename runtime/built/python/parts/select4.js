import "../../rolldown-runtime.js";
import { OSError, TypeError, ValueError } from "../../core.js";
import { BlockingIOError, Bytes, TimeoutError, UnsupportedOperation, addressText, bytesLike, concat, decode, encode, encodingName, nameClass, piece, repr, size, textLength, typeName } from "../core.js";
import { Endpoint } from "./select3.js";
// runtime/python/socket/text_file.ts
var SocketText = class {
	#use;
	#codec;
	#text = "";
	#tail = new Uint8Array(0);
	#isAfterReturn = false;
	constructor(buffer, use) {
		this.buffer = buffer;
		this.encoding = use.encoding;
		this.errors = use.errors;
		this.mode = use.mode;
		this.#use = use;
		this.#codec = encodingName(use.encoding);
	}
	get name() {
		return this.buffer.name;
	}
	get closed() {
		return this.buffer.closed;
	}
	get lineBuffering() {
		return this.#use.lineBuffered;
	}
	#checkReadable() {
		if (this.closed) throw new ValueError("I/O operation on closed file.");
		if (!this.buffer.readable()) throw new UnsupportedOperation("not readable");
	}
	async #more() {
		const chunk = await this.buffer.read1();
		let bytes = chunk;
		if (this.#tail.length > 0) bytes = concat([this.#tail, chunk], this.#tail.length + chunk.length);
		const cut = chunk.length === 0 ? bytes.length : bytes.length - incomplete(bytes, this.#codec);
		this.#tail = bytes.slice(cut);
		let text = decode(bytes.slice(0, cut), this.#codec, this.#use.errors);
		if (this.#use.newline === null) text = this.#translated(text);
		this.#text += text;
		return chunk.length > 0 || text !== "";
	}
	#translated(text) {
		const rest = this.#isAfterReturn && text.startsWith("\n") ? text.slice(1) : text;
		if (text !== "") this.#isAfterReturn = text.endsWith("\r");
		return rest.includes("\r") ? rest.replace(/\r\n?/g, "\n") : rest;
	}
	#take(length) {
		const part = this.#text.slice(0, length);
		this.#text = this.#text.slice(length);
		return part;
	}
	async read(count = -1) {
		this.#checkReadable();
		if (count === null || count < 0) {
			const parts = [];
			do
				parts.push(this.#take(this.#text.length));
			while (await this.#more());
			return parts.join("");
		}
		const wanted = size(count);
		while (textLength(this.#text) < wanted && await this.#more());
		return this.#take(piece(this.#text, 0, wanted).length);
	}
	#lineEnd() {
		const { newline } = this.#use;
		if (newline === "") {
			const found = /\r\n|\n|\r(?=[^])/.exec(this.#text);
			return found === null ? -1 : found.index + found[0].length;
		}
		const end = newline ?? "\n";
		const found = this.#text.indexOf(end);
		return found < 0 ? -1 : found + end.length;
	}
	async readline(limit = -1) {
		this.#checkReadable();
		const most = limit === null || limit < 0 ? Infinity : size(limit);
		let end = this.#lineEnd();
		while (end < 0 && textLength(this.#text) < most && await this.#more()) end = this.#lineEnd();
		const line = end < 0 ? this.#text : this.#text.slice(0, end);
		const part = textLength(line) > most ? piece(line, 0, most) : line;
		return this.#take(part.length);
	}
	async readlines(hint = -1) {
		const most = hint === null || hint <= 0 ? Infinity : size(hint);
		const lines = [];
		for (let length = 0; length < most;) {
			const line = await this.readline();
			if (line === "") break;
			lines.push(line);
			length += line.length;
		}
		return lines;
	}
	async write(text) {
		if (this.closed) throw new ValueError("I/O operation on closed file.");
		if (typeof text !== "string") throw new TypeError(`write() argument must be str, not ${typeName(text)}`);
		if (!this.buffer.writable()) throw new UnsupportedOperation("not writable");
		const { newline, lineBuffered, errors } = this.#use;
		const ends = newline !== null && newline !== "" && newline !== "\n";
		await this.buffer.write(encode(ends ? text.replaceAll("\n", newline) : text, this.#codec, errors));
		if (lineBuffered && /[\n\r]/.test(text)) await this.flush();
		return textLength(text);
	}
	async writelines(lines) {
		for (const line of lines) await this.write(line);
	}
	async flush() {
		if (this.closed) throw new ValueError("I/O operation on closed file.");
		await this.buffer.flush();
	}
	async close() {
		await this.buffer.close();
	}
	fileno() {
		return this.buffer.fileno();
	}
	isatty() {
		return false;
	}
	readable() {
		return this.buffer.readable();
	}
	writable() {
		return this.buffer.writable();
	}
	seekable() {
		return false;
	}
	async *[Symbol.asyncIterator]() {
		for (let line = await this.readline(); line !== ""; line = await this.readline()) yield line;
	}
	async next() {
		const line = await this.readline();
		return line === "" ? {
			done: true,
			value: void 0
		} : {
			done: false,
			value: line
		};
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
	__enter__() {
		return this;
	}
	async __exit__() {
		await this.close();
	}
	toString() {
		return `<_io.TextIOWrapper${this.mode.includes("r") && this.mode.includes("w") ? "" : ` name=${this.name}`} mode=${repr(this.mode)} encoding=${repr(this.encoding)}>`;
	}
};
nameClass(SocketText, "_io.TextIOWrapper");
function incomplete(bytes, codec) {
	if (codec.startsWith("utf-16")) return bytes.length % 2;
	if (codec.startsWith("utf-32")) return bytes.length % 4;
	if (codec !== "utf-8") return 0;
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back];
		if (byte < 128) return 0;
		if (byte < 192) continue;
		return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? back : 0;
	}
	return 0;
}
// runtime/python/socket/binary_file.ts
const BUFFER_BYTES = 8192;
const NEWLINE = 10;
function wireOf(of) {
	return {
		recvInto: (into) => of.recvInto(into),
		send: (bytes) => of.send(bytes),
		sendall: (bytes) => of.sendall(bytes),
		fileno: () => of.fileno(),
		opened: () => Endpoint.opened(of),
		fileClosed: () => Endpoint.fileClosed(of),
		unbuffered: "socket.SocketIO"
	};
}
const BINARY = {
	readable: false,
	writable: true,
	buffering: 0,
	whole: true
};
function notSeekable() {
	return new UnsupportedOperation("File or stream is not seekable.");
}
var SocketIO = class {
	static __module__ = "socket";
	#wire;
	#use;
	#isClosed = false;
	#hasTimedOut = false;
	#ahead = new Uint8Array(0);
	#at = 0;
	#waiting = [];
	#waitingSize = 0;
	constructor(wire, use) {
		this.#wire = wire;
		this.#use = use;
		wire.opened?.();
	}
	get closed() {
		return this.#isClosed;
	}
	get mode() {
		const { readable, writable } = this.#use;
		return readable && writable ? "rwb" : readable ? "rb" : "wb";
	}
	get name() {
		return this.#isClosed ? -1 : this.#wire.fileno();
	}
	#checkReadable(what) {
		if (this.#isClosed) throw new ValueError(`${what} of closed file`);
		if (!this.#use.readable) throw new UnsupportedOperation(what);
	}
	async #receive(into) {
		if (this.#hasTimedOut) throw new OSError("cannot read from timed out object");
		try {
			return await this.#wire.recvInto(into);
		} catch (error) {
			if (error instanceof TimeoutError) this.#hasTimedOut = true;
			if (error instanceof BlockingIOError) return null;
			throw error;
		}
	}
	async #fill() {
		if (this.#at < this.#ahead.length) return true;
		const chunk = new Uint8Array(BUFFER_BYTES);
		const count = await this.#receive(chunk);
		this.#ahead = chunk.subarray(0, count ?? 0);
		this.#at = 0;
		return count === null ? null : count > 0;
	}
	#taken(most) {
		const part = this.#ahead.subarray(this.#at, this.#at + most);
		this.#at += part.length;
		return part;
	}
	async read(count = -1) {
		this.#checkReadable("read");
		const wanted = count === null || count < 0 ? Infinity : size(count);
		const parts = [];
		let length = 0;
		while (length < wanted) {
			const filled = await this.#fill();
			if (filled === null && length === 0) return null;
			if (!filled) break;
			const part = this.#taken(wanted - length);
			parts.push(part);
			length += part.length;
			if (this.#use.buffering === 0 && wanted !== Infinity) break;
		}
		return concat(parts, length);
	}
	async read1(count = -1) {
		this.#checkReadable("read");
		await this.#fill();
		const part = this.#taken(count < 0 ? Infinity : size(count));
		return concat([part], part.length);
	}
	async peek(_size = 0) {
		this.#checkReadable("peek");
		await this.#fill();
		return new Bytes(this.#ahead.subarray(this.#at));
	}
	async readinto(buffer) {
		const bytes = await this.read(buffer.length);
		if (bytes !== null) buffer.set(bytes);
		return bytes?.length ?? null;
	}
	async readline(limit = -1) {
		this.#checkReadable("readline");
		const most = limit === null || limit < 0 ? Infinity : size(limit);
		const parts = [];
		let length = 0;
		while (length < most && await this.#fill()) {
			const found = this.#ahead.indexOf(NEWLINE, this.#at);
			const end = found < 0 ? this.#ahead.length : found + 1;
			const part = this.#taken(Math.min(end - this.#at, most - length));
			parts.push(part);
			length += part.length;
			if (part.at(-1) === NEWLINE) break;
		}
		return concat(parts, length);
	}
	async readlines(hint = -1) {
		const most = hint === null || hint <= 0 ? Infinity : size(hint);
		const lines = [];
		for (let length = 0; length < most;) {
			const line = await this.readline();
			if (line.length === 0) break;
			lines.push(line);
			length += line.length;
		}
		return lines;
	}
	async write(bytes) {
		if (this.#isClosed) throw new ValueError("write to closed file");
		if (!this.#use.writable) throw new UnsupportedOperation("write");
		bytes = bytesLike(bytes);
		if (this.#use.whole) {
			await this.#wire.sendall(bytes);
			return bytes.length;
		}
		if (this.#use.buffering === 0) return await this.#wire.send(bytes);
		this.#waiting.push(bytes.slice());
		this.#waitingSize += bytes.length;
		if (this.#waitingSize > this.#use.buffering) await this.flush();
		return bytes.length;
	}
	async writelines(lines) {
		for (const line of lines) await this.write(line);
	}
	async flush() {
		if (this.#isClosed) throw new ValueError("flush of closed file");
		while (this.#waitingSize > 0) {
			const bytes = concat(this.#waiting, this.#waitingSize);
			this.#waiting = [];
			this.#waitingSize = 0;
			await this.#wire.sendall(bytes);
		}
	}
	async close() {
		if (this.#isClosed) return;
		try {
			if (this.#waitingSize > 0) await this.flush();
		} finally {
			this.#isClosed = true;
			await this.#wire.fileClosed();
		}
	}
	fileno() {
		if (this.#isClosed) throw new ValueError("I/O operation on closed file");
		return this.#wire.fileno();
	}
	isatty() {
		return false;
	}
	readable() {
		return this.#use.readable;
	}
	writable() {
		return this.#use.writable;
	}
	seekable() {
		return false;
	}
	seek(_offset, _whence = 0) {
		throw notSeekable();
	}
	tell() {
		throw new UnsupportedOperation("seek");
	}
	async *[Symbol.asyncIterator]() {
		for (let line = await this.readline(); line.length > 0; line = await this.readline()) yield line;
	}
	async next() {
		const line = await this.readline();
		return line.length > 0 ? {
			done: false,
			value: line
		} : {
			done: true,
			value: void 0
		};
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
	__enter__() {
		return this;
	}
	async __exit__() {
		await this.close();
	}
	toString() {
		const { readable, writable, buffering } = this.#use;
		if (buffering === 0) return `<${this.#wire.unbuffered} object at ${addressText(this)}>`;
		if (readable && writable) return `<_io.BufferedRWPair object at ${addressText(this)}>`;
		return `<_io.Buffered${readable ? "Reader" : "Writer"} name=${this.name}>`;
	}
};
export { BINARY, BUFFER_BYTES, SocketIO, SocketText, wireOf };
