import "../../rolldown-runtime.js";
import { OSError, TypeError, ValueError, registerForm } from "../../core.js";
import { TextIOBase, index, nameClass, options, piece, repr, size, textLength, typeName } from "../core.js";
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
export { StringIO };
