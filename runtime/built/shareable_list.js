import "./rolldown-runtime.js";
import { indexing, isPlain, show } from "./main.js";
import { IndexError, TypeError, ValueError, pythonHooks, pythonTypeName, registerForm, representation } from "./core.js";
import { SharedMemory } from "./shared_memory2.js";
// runtime/shared_memory/shareable_list.ts
const WORD = 8;
const INT = "q";
const FLOAT = "d";
const BOOL = "xxxxxxx?";
const NONE = "xxxxxx?x";
const Kind = {
	Plain: 0,
	Text: 1,
	Bytes: 2,
	None: 3
};
const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { fatal: true });
function formatOf(value) {
	if (typeof value === "string") return textFormat([...value].length);
	if (value instanceof Uint8Array) return textFormat(value.length);
	if (value === null || value === void 0) return NONE;
	if (typeof value === "boolean") return BOOL;
	if (typeof value === "bigint") return INT;
	if (typeof value === "number") return Number.isInteger(value) ? INT : FLOAT;
	if (typeof value === "object" && typeof value.valueOf() === "number") return FLOAT;
	throw pythonHooks.keyError?.(pythonHooks.typeOf?.(value)) ?? new TypeError(`Cannot keep ${pythonTypeName(value)} in a ShareableList: give numbers, booleans, strings, Uint8Arrays or null`);
}
function textFormat(length) {
	return `${WORD * (Math.floor(length / WORD) + 1)}s`;
}
function kindOf(value) {
	if (typeof value === "string") return Kind.Text;
	if (value instanceof Uint8Array) return Kind.Bytes;
	return value === null || value === void 0 ? Kind.None : Kind.Plain;
}
function roomOf(format) {
	return format.endsWith("s") ? Number(format.slice(0, -1)) : WORD;
}
var ShareableList = class {
	shm;
	#length;
	#offsets;
	constructor(sequence, options) {
		const [items, name] = argumentsOf(sequence, options);
		if (items === void 0) {
			this.shm = new SharedMemory(name);
			const view = this.#view();
			this.#length = Number(view.getBigInt64(0, true));
			this.#offsets = Array.from({ length: this.#length + 1 }, (_, i) => this.#start + Number(view.getBigInt64(WORD * (i + 1), true)));
			return;
		}
		const formats = items.map(formatOf);
		this.#length = items.length;
		let end = this.#start;
		this.#offsets = [end, ...formats.map((format) => end += roomOf(format))];
		this.shm = new SharedMemory({
			name,
			create: true,
			size: end + 9 * this.#length
		});
		const view = this.#view();
		view.setBigInt64(0, BigInt(this.#length), true);
		this.#offsets.forEach((offset, i) => view.setBigInt64(WORD * (i + 1), BigInt(offset - this.#start), true));
		items.forEach((item, i) => this.#write(i, formats[i], item));
	}
	#view() {
		const { buffer, byteOffset, byteLength } = SharedMemory.bytesOf(this.shm);
		return new DataView(buffer, byteOffset, byteLength);
	}
	get #start() {
		return WORD * (this.#length + 2);
	}
	#formatAt(index) {
		return this.#offsets[this.#length] + WORD * index;
	}
	#kindAt(index) {
		return this.#formatAt(this.#length) + index;
	}
	#place(index, error) {
		const wanted = Number(index);
		const at = wanted < 0 ? wanted + this.#length : wanted;
		if (!(at >= 0 && at < this.#length)) throw new IndexError(error);
		return at;
	}
	#format(index) {
		const at = this.#formatAt(index);
		const bytes = SharedMemory.bytesOf(this.shm).slice(at, at + WORD);
		const end = bytes.indexOf(0);
		return String.fromCharCode(...end < 0 ? bytes : bytes.subarray(0, end));
	}
	get length() {
		return Number(this.#view().getBigInt64(0, true));
	}
	get format() {
		return Array.from({ length: this.#length }, (_, i) => this.#format(i)).join("");
	}
	at(index) {
		const place = this.#place(index, "index out of range");
		return this.#read(place);
	}
	#read(index) {
		const view = this.#view();
		const offset = this.#offsets[index];
		const kind = view.getInt8(this.#kindAt(index));
		if (kind === Kind.None) return null;
		const format = this.#format(index);
		if (kind === Kind.Plain) {
			if (format === FLOAT) {
				const value = view.getFloat64(offset, true);
				return pythonHooks.float?.(value) ?? value;
			}
			if (format === BOOL) return view.getUint8(offset + WORD - 1) !== 0;
			const value = view.getBigInt64(offset, true);
			return Number.isSafeInteger(Number(value)) ? Number(value) : value;
		}
		const bytes = SharedMemory.bytesOf(this.shm).slice(offset, offset + roomOf(format));
		let end = bytes.length;
		while (end > 0 && bytes[end - 1] === 0) end--;
		const content = bytes.slice(0, end);
		if (kind === Kind.Text) return fromUtf8.decode(content);
		return pythonHooks.bytes?.(content) ?? content;
	}
	set(index, value) {
		const place = this.#place(index, "assignment index out of range");
		let format = formatOf(value);
		if (typeof value === "string" || value instanceof Uint8Array) {
			const room = this.#offsets[place + 1] - this.#offsets[place];
			if ((typeof value === "string" ? utf8.encode(value).length : value.length) > room) throw new ValueError("bytes/str item exceeds available storage");
			const before = this.#format(place);
			format = before.endsWith("s") ? before : `${room}s`;
		}
		this.#write(place, format, value);
	}
	#write(index, format, value) {
		const view = this.#view();
		const bytes = SharedMemory.bytesOf(this.shm);
		const offset = this.#offsets[index];
		const content = contentOf(format, value);
		bytes.fill(0, this.#formatAt(index), this.#formatAt(index) + WORD);
		bytes.set(utf8.encode(format), this.#formatAt(index));
		view.setInt8(this.#kindAt(index), kindOf(value));
		bytes.set(content, offset);
	}
	count(value) {
		let found = 0;
		for (const item of this) if (isSame(item, value)) found++;
		return found;
	}
	index(value) {
		for (let i = 0; i < this.#length; i++) if (isSame(this.#read(i), value)) return i;
		throw new ValueError(`${representation(value)} not in this container`);
	}
	*[Symbol.iterator]() {
		for (let i = 0; i < this.#length; i++) yield this.#read(i);
	}
	__getitem__(index) {
		return this.at(index);
	}
	__setitem__(index, value) {
		this.set(index, value);
	}
	__len__() {
		return this.length;
	}
	toString() {
		const items = Array.from({ length: this.#length }, (_, i) => show(this.#read(i), this.#format(i) === FLOAT ? "float" : "int"));
		return `${this.constructor.name}([${items.join(", ")}], name='${this.shm.name}')`;
	}
};
Object.setPrototypeOf(ShareableList.prototype, indexing);
function argumentsOf(sequence, options) {
	const named = isPlain(sequence) ? sequence : void 0;
	const given = named === void 0 ? sequence : named.sequence;
	const from = named ?? options;
	const name = (typeof from === "string" ? from : from?.name) ?? null;
	if ((given ?? null) !== null) return [[...pythonHooks.iterate?.(given) ?? given], name];
	return [name === null ? [] : void 0, name];
}
const LARGEST = 2n ** 63n;
function contentOf(format, value) {
	if (typeof value === "string" || value instanceof Uint8Array) {
		const bytes = typeof value === "string" ? utf8.encode(value) : value;
		const content = new Uint8Array(roomOf(format));
		content.set(bytes.subarray(0, content.length));
		return content;
	}
	const view = new DataView(new ArrayBuffer(WORD));
	if (format === BOOL) view.setUint8(7, value ? 1 : 0);
	else if (format === FLOAT) view.setFloat64(0, Number(value), true);
	else if (format === INT) {
		const whole = BigInt(value);
		if (whole < -LARGEST || whole >= LARGEST) throw new ValueError(`Cannot keep ${whole} in a ShareableList: it takes more than 64 bits`);
		view.setBigInt64(0, whole, true);
	}
	return new Uint8Array(view.buffer);
}
function isSame(a, b) {
	if (pythonHooks.same !== void 0) return pythonHooks.same(a, b);
	if (a instanceof Uint8Array && b instanceof Uint8Array) return a.length === b.length && a.every((byte, i) => byte === b[i]);
	return typeof a !== "string" && typeof b !== "string" && a !== null && b !== null ? a == b : a === b;
}
registerForm(import.meta, ShareableList, "ShareableList", {
	write: (list) => list.shm.name,
	read: (name) => new ShareableList(null, { name })
});
export { ShareableList };
