/* @ts-self-types="../../../runtime/python/io.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { nameFunctions } from "./parts/collections.js";
import { BinaryFile, TextFile, UnsupportedOperation, nameClass, open, options, repr, truth } from "./core.js";
import { BufferedIOBase, BytesIO, IOBase, RawIOBase, StringIO, TextIOBase } from "./parts/io.js";
// runtime/python/io/text_io_wrapper.ts
var TextIOWrapper = class TextIOWrapper extends TextFile {
	static __module__ = "_io";
	#isThrough;
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
		super(buffer, {
			encoding: given.encoding ?? "utf-8",
			shownEncoding: given.encoding ?? "UTF-8",
			errors: given.errors ?? "strict",
			newline: end,
			lineBuffered: truth(given.lineBuffering),
			mode: buffer.mode
		});
		this.#isThrough = truth(given.writeThrough);
	}
	static [Symbol.hasInstance](value) {
		return this === TextIOWrapper ? TextFile[Symbol.hasInstance](value) : Function.prototype[Symbol.hasInstance].call(this, value);
	}
	write(text) {
		const count = super.write(text);
		if (this.#isThrough) this.flush();
		return count;
	}
};
nameClass(TextIOWrapper, "_io.TextIOWrapper");
// runtime/python/io.ts
var io_exports = __exportAll({
	BufferedIOBase: () => BufferedIOBase,
	BufferedReader: () => BinaryFile,
	BytesIO: () => BytesIO,
	DEFAULT_BUFFER_SIZE: () => DEFAULT_BUFFER_SIZE,
	IOBase: () => IOBase,
	RawIOBase: () => RawIOBase,
	SEEK_CUR: () => 1,
	SEEK_END: () => 2,
	SEEK_SET: () => 0,
	StringIO: () => StringIO,
	TextIOBase: () => TextIOBase,
	TextIOWrapper: () => TextIOWrapper,
	UnsupportedOperation: () => UnsupportedOperation,
	open: () => open,
	textEncoding: () => textEncoding
});
const DEFAULT_BUFFER_SIZE = 8192;
const SEEK_SET = 0;
const SEEK_CUR = 1;
const SEEK_END = 2;
function textEncoding(encoding, _stacklevel = 2) {
	return encoding ?? "locale";
}
nameFunctions(io_exports);
export { BufferedIOBase, BinaryFile as BufferedReader, BytesIO, DEFAULT_BUFFER_SIZE, IOBase, RawIOBase, SEEK_CUR, SEEK_END, SEEK_SET, StringIO, TextIOBase, TextIOWrapper, UnsupportedOperation, open, textEncoding };
