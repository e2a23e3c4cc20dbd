/* @ts-self-types="../../../runtime/python/codecs.ts" */
import "./program.js";
import { __exportAll, __name } from "../rolldown-runtime.js";
import { LookupError, TypeError } from "../core.js";
import { Bytes, NotImplementedError, StopIteration, Tuple, addressText, asTuple, callMethod, concat, decode as decode$1, encode as encode$1, encodingName, escapeCode, getattr, handlers, invoke, isKeywords, isPythonException, iter, nameClasses, nameFunctions, open as open$1, piece, repr, str, str$1, textLength, truth, typeName } from "./core.js";
import { hexlify, unhexlify } from "./parts/base64.js";
import { b64decode, encodebytes } from "./parts/base642.js";
import { a2bQp, b2aQp } from "./parts/binascii2.js";
import { compress, decompress } from "./parts/gzip.js";
const answering = (function answering(make) {
	return (given) => {
		const fault = given;
		if (!(given instanceof globalThis.Error) || typeof fault.start !== "number") throw new TypeError(`don't know how to handle ${str$1(given)} in error callback`);
		const { object, start, end } = fault;
		const bad = typeof object === "string" ? Array.from(object).slice(start, end).join("") : object.slice(start, end);
		return asTuple([make(bad, fault), end]);
	};
});
// runtime/python/codecs/incremental.ts
function flag(final) {
	return truth(isKeywords(final) ? final.final ?? false : final);
}
function handling$1(errors) {
	return String(isKeywords(errors) ? errors.errors ?? "strict" : errors);
}
__name(handling$1, "handling");
var IncrementalEncoder = class {
	static __module__ = "codecs";
	encoding = "";
	#isBegun = false;
	constructor(errors = "strict") {
		this.errors = handling$1(errors);
	}
	encode(input, _final = false) {
		if (this.encoding === "") throw new NotImplementedError();
		const name = encodingName(this.encoding);
		const rest = this.#isBegun ? WITHOUT_MARK[name] ?? name : name;
		this.#isBegun = true;
		return encode$1(input, rest, this.errors);
	}
	reset() {
		this.#isBegun = false;
	}
	getstate() {
		return this.#isBegun ? 1 : 0;
	}
	setstate(state) {
		this.#isBegun = state !== 0;
	}
};
const WITHOUT_MARK = {
	"utf-16": "utf-16-le",
	"utf-32": "utf-32-le",
	"utf-8-sig": "utf-8"
};
function unfinished(bytes, encoding) {
	const name = encodingName(encoding);
	const { length } = bytes;
	if (name.startsWith("utf-8")) {
		for (let back = 1; back <= Math.min(3, length); back++) {
			const byte = bytes[length - back];
			if ((byte & 192) === 128) continue;
			return (byte > 244 ? 1 : byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 194 ? 2 : 1) > back ? back : 0;
		}
		return 0;
	}
	if (name.startsWith("utf-16")) {
		const whole = length - length % 2;
		const last = name === "utf-16-be" ? bytes[whole - 2] : bytes[whole - 1];
		return length % 2 + (last !== void 0 && last >= 216 && last <= 219 ? 2 : 0);
	}
	if (name.startsWith("utf-32")) return length % 4;
	if (!/^(gb|big5|shift|euc|iso-2022)/.test(name)) return 0;
	for (let back = 0; back < Math.min(3, length); back++) try {
		decode$1(bytes.subarray(0, length - back), name);
		return back;
	} catch {}
	return 0;
}
var IncrementalDecoder = class {
	static __module__ = "codecs";
	encoding = "";
	#rest = new Bytes(0);
	#name = null;
	constructor(errors = "strict") {
		this.errors = handling$1(errors);
	}
	decode(input, final = false) {
		if (this.encoding === "") throw new NotImplementedError();
		const all = concat([this.#rest, input]);
		const name = this.#name ?? encodingName(this.encoding);
		const left = flag(final) ? 0 : unfinished(all, name);
		const ready = all.subarray(0, all.length - left);
		this.#rest = new Bytes(all.slice(all.length - left));
		if (ready.length === 0) return "";
		const text = decode$1(ready, name, this.errors);
		this.#name = this.#later(name, ready);
		return text;
	}
	#later(name, first) {
		if (name === "utf-8-sig") return "utf-8";
		if (name === "utf-16") return first[0] === 254 ? "utf-16-be" : "utf-16-le";
		if (name === "utf-32") return first[0] === 0 ? "utf-32-be" : "utf-32-le";
		return name;
	}
	reset() {
		this.#rest = new Bytes(0);
		this.#name = null;
	}
	getstate() {
		return asTuple([this.#rest, 0]);
	}
	setstate(state) {
		this.#rest = state[0];
	}
};
var BufferedIncrementalDecoder = class extends IncrementalDecoder {
	static __module__ = "codecs";
};
// runtime/python/codecs/streams.ts
function handling(errors) {
	return String(isKeywords(errors) ? errors.errors ?? "strict" : errors);
}
var StreamWriter = class {
	static __module__ = "codecs";
	encoding = "";
	constructor(stream, errors = "strict") {
		this.stream = stream;
		this.errors = handling(errors);
	}
	write(object) {
		if (this.encoding === "") throw new NotImplementedError();
		callMethod(this.stream, "write", [encode$1(object, this.encoding, this.errors)]);
	}
	writelines(list) {
		this.write([...iter(list)].join(""));
	}
	reset() {}
	seek(offset, whence = 0) {
		callMethod(this.stream, "seek", [offset, whence]);
	}
	flush() {
		callMethod(this.stream, "flush", []);
	}
	close() {
		callMethod(this.stream, "close", []);
	}
	__enter__() {
		return this;
	}
	__exit__(..._error) {
		this.close();
		return false;
	}
	[Symbol.dispose]() {
		this.close();
	}
};
var StreamReader = class {
	static __module__ = "codecs";
	encoding = "";
	#text = "";
	#rest = new Bytes(0);
	constructor(stream, errors = "strict") {
		this.stream = stream;
		this.errors = handling(errors);
	}
	#more(size) {
		if (this.encoding === "") throw new NotImplementedError();
		const args = size < 0 ? [] : [size];
		const read = callMethod(this.stream, "read", args);
		const all = concat([this.#rest, read]);
		const left = read.length === 0 || size < 0 ? 0 : unfinished(all, this.encoding);
		this.#rest = new Bytes(all.slice(all.length - left));
		this.#text += decode$1(all.subarray(0, all.length - left), this.encoding, this.errors);
		return read.length > 0;
	}
	#taken(count) {
		const text = piece(this.#text, 0, count);
		this.#text = this.#text.slice(text.length);
		return text;
	}
	read(size = -1, chars = -1) {
		const named = [size, chars].find(isKeywords);
		const bytes = Number(named?.size ?? (isKeywords(size) ? -1 : size));
		const wanted = Number(named?.chars ?? (isKeywords(chars) ? -1 : chars));
		if (wanted >= 0) {
			while (textLength(this.#text) < wanted && this.#more(72));
			return this.#taken(wanted);
		}
		if (bytes < 0) this.#more(-1);
		else while (textLength(this.#text) < bytes && this.#more(bytes));
		return this.#taken(Infinity);
	}
	readline(size = null, keepends = true) {
		const keeps = isKeywords(size) ? size.keepends ?? true : isKeywords(keepends) ? keepends.keepends ?? true : keepends;
		for (;;) {
			const [line, next] = str.splitlines(this.#text, true);
			if (line !== void 0 && (next !== void 0 || /[\n\x85\u2028\u2029]$/.test(line))) break;
			if (!this.#more(72)) break;
		}
		const [line = ""] = str.splitlines(this.#text, true);
		this.#text = this.#text.slice(line.length);
		return truth(keeps) ? line : str.splitlines(line, false)[0] ?? "";
	}
	readlines(_sizehint = null, keepends = true) {
		return str.splitlines(this.read(), truth(keepends));
	}
	reset() {
		this.#text = "";
		this.#rest = new Bytes(0);
	}
	seek(offset, whence = 0) {
		callMethod(this.stream, "seek", [offset, whence]);
		this.reset();
	}
	close() {
		callMethod(this.stream, "close", []);
	}
	__iter__() {
		return this;
	}
	__next__() {
		const line = this.readline();
		if (line === "") throw new StopIteration();
		return line;
	}
	__enter__() {
		return this;
	}
	__exit__(..._error) {
		this.close();
		return false;
	}
	[Symbol.dispose]() {
		this.close();
	}
};
var StreamReaderWriter = class {
	static __module__ = "codecs";
	encoding = "unknown";
	constructor(stream, reader, writer, errors = "strict") {
		this.stream = stream;
		this.errors = handling(errors);
		this.reader = invoke(reader, stream, this.errors);
		this.writer = invoke(writer, stream, this.errors);
	}
	get closed() {
		return getattr(this.stream, "closed");
	}
	get name() {
		return getattr(this.stream, "name");
	}
	get mode() {
		return getattr(this.stream, "mode");
	}
	read(...size) {
		return this.reader.read(...size);
	}
	readline(...size) {
		return this.reader.readline(...size);
	}
	readlines(...size) {
		return this.reader.readlines(...size);
	}
	write(data) {
		this.writer.write(data);
	}
	writelines(list) {
		this.writer.writelines(list);
	}
	reset() {
		this.reader.reset();
		this.writer.reset();
	}
	seek(offset, whence = 0) {
		callMethod(this.stream, "seek", [offset, whence]);
		this.reader.reset();
	}
	tell() {
		return callMethod(this.stream, "tell", []);
	}
	flush() {
		callMethod(this.stream, "flush", []);
	}
	close() {
		callMethod(this.stream, "close", []);
	}
	__iter__() {
		return this;
	}
	__next__() {
		return this.reader.__next__();
	}
	__enter__() {
		return this;
	}
	__exit__(..._error) {
		this.close();
		return false;
	}
	[Symbol.dispose]() {
		this.close();
	}
};
function openBytes(filename, mode, buffering) {
	const binary = mode.includes("b") ? mode : `${mode}b`;
	return open$1(filename, binary, buffering);
}
// runtime/python/codecs/transforms.ts
function bytesOf(value) {
	if (value instanceof Uint8Array) return value;
	throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}
function plainOf(value) {
	return typeof value === "string" ? encode$1(value, "ascii") : bytesOf(value);
}
function turned(value) {
	if (typeof value !== "string") throw new TypeError(`descriptor 'translate' for 'str' objects doesn't apply to a '${typeName(value)}' object`);
	return value.replace(/[a-zA-Z]/g, (letter) => {
		const base = letter <= "Z" ? 65 : 97;
		return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
	});
}
const base64 = {
	name: "base64",
	encode: (value) => encodebytes(bytesOf(value)),
	decode: (value) => b64decode(plainOf(value))
};
const hex = {
	name: "hex",
	encode: (value) => hexlify(bytesOf(value)),
	decode: (value) => unhexlify(plainOf(value))
};
const quopri = {
	name: "quopri",
	encode: (value) => b2aQp(bytesOf(value), { quotetabs: true }),
	decode: (value) => a2bQp(plainOf(value))
};
const rot13 = {
	name: "rot-13",
	encode: turned,
	decode: turned
};
const zip = {
	name: "zlib",
	encode: (value) => compress(bytesOf(value)),
	decode: (value) => decompress(bytesOf(value))
};
const TRANSFORMS = {
	base64,
	base64codec: base64,
	hex,
	hexcodec: hex,
	quopri,
	quopricodec: quopri,
	quotedprintable: quopri,
	rot13,
	zip,
	zlib: zip,
	zlibcodec: zip
};
// runtime/python/codecs/lookup.ts
const PARTS = [
	"encode",
	"decode",
	"streamreader",
	"streamwriter",
	"incrementalencoder",
	"incrementaldecoder",
	"name"
];
var CodecInfo = class extends Tuple {
	static __module__ = "codecs";
	constructor(...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const parts = PARTS.map((name, i) => given[i] ?? named[name] ?? null);
		super(...parts.slice(0, 4));
		for (const [i, key] of PARTS.entries()) {
			const value = parts[i];
			Object.defineProperty(this, key, {
				value,
				writable: true,
				configurable: true
			});
		}
	}
	__repr__() {
		return `<codecs.CodecInfo object for encoding ${this.name} at ${addressText(this)}>`;
	}
};
const known = new Map();
const searches = [];
function register(searchFunction) {
	searches.push(searchFunction);
}
function unregister(searchFunction) {
	const at = searches.indexOf(searchFunction);
	if (at < 0) return;
	searches.splice(at, 1);
	known.clear();
}
function textCodec(encoding) {
	const name = encodingName(encoding).replace(/^windows-/, "cp").replace(/^euc-/, "euc_");
	const encode = (input, errors = "strict") => {
		if (typeof input !== "string") throw new TypeError(`${name.replaceAll("-", "_")}_encode() argument 1 must be str, not ${typeName(input)}`);
		return asTuple([encode$1(input, encoding, errors), textLength(input)]);
	};
	const decode = (input, errors = "strict") => {
		if (!(input instanceof Uint8Array)) throw new TypeError(`a bytes-like object is required, not '${typeName(input)}'`);
		return asTuple([decode$1(input, encoding, errors), input.length]);
	};
	class Encoder extends IncrementalEncoder {
		encoding = encoding;
	}
	class Decoder extends IncrementalDecoder {
		encoding = encoding;
	}
	class Reader extends StreamReader {
		encoding = encoding;
	}
	class Writer extends StreamWriter {
		encoding = encoding;
	}
	for (const [kind, shown] of [
		[Encoder, "IncrementalEncoder"],
		[Decoder, "IncrementalDecoder"],
		[Reader, "StreamReader"],
		[Writer, "StreamWriter"]
	]) {
		Object.defineProperty(kind, "name", { value: shown });
		Object.defineProperty(kind, "__module__", { value: `encodings.${name.replaceAll("-", "_")}` });
	}
	return new CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name);
}
function lookup(encoding) {
	const plain = encoding.toLowerCase();
	let found = known.get(plain);
	if (found) return found;
	const transform = TRANSFORMS[plain.replace(/[-_ ]/g, "")];
	if (transform) {
		const coder = (work) => (input, _errors) => {
			const length = typeof input === "string" ? textLength(input) : input.length;
			return asTuple([work(input), length]);
		};
		found = new CodecInfo(coder(transform.encode), coder(transform.decode), null, null, null, null, transform.name);
	} else {
		for (const search of searches) {
			const own = invoke(search, plain.replaceAll("-", "_").replaceAll(" ", "_"));
			if (own === null || own === void 0) continue;
			found = own;
			break;
		}
		found ??= textCodec(encoding);
	}
	known.set(plain, found);
	return found;
}
function noted(what, encoding, work) {
	try {
		return work();
	} catch (error) {
		if (isPythonException(error)) error.addNote(`${what} with ${repr(encoding)} codec failed`);
		throw error;
	}
}
function asked(encoding, errors) {
	const named = [encoding, errors].find(isKeywords);
	const plain = (value, name, usual) => String(named?.[name] ?? (isKeywords(value) ? usual : value ?? usual));
	return [plain(encoding, "encoding", "utf-8"), plain(errors, "errors", "strict")];
}
function encode(obj, encoding, errors) {
	const [name, handling] = asked(encoding, errors);
	const { encode } = lookup(name);
	return noted("encoding", name, () => invoke(encode, obj, handling)[0]);
}
function decode(obj, encoding, errors) {
	const [name, handling] = asked(encoding, errors);
	const { decode } = lookup(name);
	return noted("decoding", name, () => invoke(decode, obj, handling)[0]);
}
// runtime/python/codecs.ts
var codecs_exports = __exportAll({
	BOM: () => BOM,
	BOM_BE: () => BOM_BE,
	BOM_LE: () => BOM_LE,
	BOM_UTF16: () => BOM_UTF16,
	BOM_UTF16_BE: () => BOM_UTF16_BE,
	BOM_UTF16_LE: () => BOM_UTF16_LE,
	BOM_UTF32: () => BOM_UTF32,
	BOM_UTF32_BE: () => BOM_UTF32_BE,
	BOM_UTF32_LE: () => BOM_UTF32_LE,
	BOM_UTF8: () => BOM_UTF8,
	BufferedIncrementalDecoder: () => BufferedIncrementalDecoder,
	CodecInfo: () => CodecInfo,
	IncrementalDecoder: () => IncrementalDecoder,
	IncrementalEncoder: () => IncrementalEncoder,
	StreamReader: () => StreamReader,
	StreamReaderWriter: () => StreamReaderWriter,
	StreamWriter: () => StreamWriter,
	backslashreplaceErrors: () => backslashreplaceErrors,
	decode: () => decode,
	encode: () => encode,
	getdecoder: () => getdecoder,
	getencoder: () => getencoder,
	getincrementaldecoder: () => getincrementaldecoder,
	getincrementalencoder: () => getincrementalencoder,
	getreader: () => getreader,
	getwriter: () => getwriter,
	ignoreErrors: () => ignoreErrors,
	iterdecode: () => iterdecode,
	iterencode: () => iterencode,
	lookup: () => lookup,
	lookupError: () => lookupError,
	open: () => open,
	register: () => register,
	registerError: () => registerError,
	replaceErrors: () => replaceErrors,
	strictErrors: () => strictErrors,
	unregister: () => unregister,
	xmlcharrefreplaceErrors: () => xmlcharrefreplaceErrors
});
const BOM_UTF8 = Bytes.from([
	239,
	187,
	191
]);
const BOM_UTF16_LE = Bytes.from([255, 254]);
const BOM_UTF16_BE = Bytes.from([254, 255]);
const BOM_UTF32_LE = Bytes.from([
	255,
	254,
	0,
	0
]);
const BOM_UTF32_BE = Bytes.from([
	0,
	0,
	254,
	255
]);
const BOM = BOM_UTF16_LE;
const BOM_LE = BOM_UTF16_LE;
const BOM_BE = BOM_UTF16_BE;
const BOM_UTF16 = BOM_UTF16_LE;
const BOM_UTF32 = BOM_UTF32_LE;
function part(encoding, name) {
	const found = lookup(encoding)[name];
	if (found === null || found === void 0) throw new LookupError(encoding);
	return found;
}
function getencoder(encoding) {
	return part(encoding, "encode");
}
function getdecoder(encoding) {
	return part(encoding, "decode");
}
function getincrementalencoder(encoding) {
	return part(encoding, "incrementalencoder");
}
function getincrementaldecoder(encoding) {
	return part(encoding, "incrementaldecoder");
}
function getreader(encoding) {
	return part(encoding, "streamreader");
}
function getwriter(encoding) {
	return part(encoding, "streamwriter");
}
const PLACES = [
	"mode",
	"encoding",
	"errors",
	"buffering"
];
function open(filename, ...given) {
	const named = { ...isKeywords(given.at(-1)) ? given.pop() : {} };
	given.forEach((value, i) => named[PLACES[i]] = value);
	const { mode = "r", encoding = null, errors = "strict", buffering = -1 } = named;
	if (encoding === null) return open$1(filename, {
		mode,
		buffering
	});
	const file = openBytes(filename, String(mode), Number(buffering));
	const info = lookup(String(encoding));
	const stream = new StreamReaderWriter(file, info.streamreader, info.streamwriter, errors);
	stream.encoding = String(encoding);
	return stream;
}
function* pieces(iterator, coder, method, end) {
	for (const input of iter(iterator)) {
		const output = callMethod(coder, method, [input]);
		if (output.length > 0) yield output;
	}
	const output = callMethod(coder, method, [end, true]);
	if (output.length > 0) yield output;
}
function iterencode(iterator, encoding, errors = "strict") {
	return pieces(iterator, invoke(getincrementalencoder(encoding), errors), "encode", "");
}
function iterdecode(iterator, encoding, errors = "strict") {
	return pieces(iterator, invoke(getincrementaldecoder(encoding), errors), "decode", new Bytes(0));
}
function strictErrors(exception) {
	throw exception;
}
const ignoreErrors = answering(() => "");
const replaceErrors = answering((bad) => typeof bad === "string" ? "?".repeat(Array.from(bad).length) : "\ufffd");
const xmlcharrefreplaceErrors = answering((bad) => Array.from(bad, (one) => `&#${one.codePointAt(0)};`).join(""));
const backslashreplaceErrors = answering((bad) => typeof bad === "string" ? Array.from(bad, (one) => escapeCode(one.codePointAt(0))).join("") : Array.from(bad, (byte) => escapeCode(byte)).join(""));
const OWN = {
	backslashreplace: backslashreplaceErrors,
	ignore: ignoreErrors,
	replace: replaceErrors,
	strict: strictErrors,
	xmlcharrefreplace: xmlcharrefreplaceErrors
};
const registered = new Map();
function registerError(name, errorHandler) {
	registered.set(name, errorHandler);
	const handler = (error) => {
		const given = invoke(errorHandler, error);
		if (!Array.isArray(given) || given.length !== 2) throw new TypeError("encoding error handler must return (str/bytes, int) tuple");
		return given;
	};
	handlers.set(name, handler);
}
function lookupError(name) {
	const found = registered.get(name) ?? (Object.hasOwn(OWN, name) ? OWN[name] : void 0);
	if (found === void 0) throw new LookupError(`unknown error handler name '${name}'`);
	return found;
}
nameFunctions(codecs_exports);
nameClasses(codecs_exports, "codecs");
export { BOM, BOM_BE, BOM_LE, BOM_UTF16, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32, BOM_UTF32_BE, BOM_UTF32_LE, BOM_UTF8, BufferedIncrementalDecoder, CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamReaderWriter, StreamWriter, backslashreplaceErrors, decode, encode, getdecoder, getencoder, getincrementaldecoder, getincrementalencoder, getreader, getwriter, ignoreErrors, iterdecode, iterencode, lookup, lookupError, open, register, registerError, replaceErrors, strictErrors, unregister, xmlcharrefreplaceErrors };
