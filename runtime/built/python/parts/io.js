import "../../rolldown-runtime.js";
import { ValueError, registerForm } from "../../core.js";
import { BinaryFile, Bytes, UnsupportedOperation, addressText, bytesLike, index, nameClass, options, viewOfBytes } from "../core.js";
import { MemoryDevice } from "./gzip2.js";
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
export { BytesIO };
