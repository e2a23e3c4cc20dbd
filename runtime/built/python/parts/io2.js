import { __exportAll } from "../../rolldown-runtime.js";
import { BlockingIOError, BufferedIOBase, Bytes, FileIO, IOBase, RawIOBase, TextIOBase, UnsupportedOperation, asTuple, callMethod, isKeywords, item, nameClass, nameFunctions, open, truth, tupleFrom } from "../core.js";
import { BufferedRWPair, BufferedRandom, BufferedReader, BufferedWriter, TextIOWrapper } from "./gzip3.js";
import { BytesIO } from "./io.js";
import { StringIO } from "./io3.js";
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
export { DEFAULT_BUFFER_SIZE, IncrementalNewlineDecoder, SEEK_CUR, SEEK_END, SEEK_SET, openCode, textEncoding };
