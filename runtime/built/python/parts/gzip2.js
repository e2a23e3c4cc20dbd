import "../../rolldown-runtime.js";
import { UnsupportedOperation } from "../core.js";
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
export { MemoryDevice };
