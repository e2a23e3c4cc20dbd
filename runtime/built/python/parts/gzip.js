import "../../rolldown-runtime.js";
import { Exception, ValueError } from "../../core.js";
import { Bytes, addressText, bytesLike, concat, index, options } from "../core.js";
import { ZStream, Z_BUF_ERROR, Z_DATA_ERROR, Z_NEED_DICT, Z_OK, Z_STREAM_END, Z_STREAM_ERROR, zlibDeflate, zlibDeflateInit2, zlibDeflateSetDictionary, zlibInflate, zlibInflateInit2, zlibInflateSetDictionary } from "pako";
// runtime/python/zlib/constants.ts
const ZLIB_VERSION = "1.3.1";
const ZLIB_RUNTIME_VERSION = ZLIB_VERSION;
const DEFLATED = 8;
const DEF_MEM_LEVEL = 8;
const DEF_BUF_SIZE = 16384;
const MAX_WBITS = 15;
const Z_NO_COMPRESSION = 0;
const Z_BEST_SPEED = 1;
const Z_BEST_COMPRESSION = 9;
const Z_DEFAULT_COMPRESSION = -1;
const Z_DEFAULT_STRATEGY = 0;
const Z_FILTERED = 1;
const Z_HUFFMAN_ONLY = 2;
const Z_RLE = 3;
const Z_FIXED = 4;
const Z_NO_FLUSH = 0;
const Z_PARTIAL_FLUSH = 1;
const Z_SYNC_FLUSH = 2;
const Z_FULL_FLUSH = 3;
const Z_FINISH = 4;
const Z_BLOCK = 5;
const Z_TREES = 6;
// runtime/python/zlib/error.ts
var error = class extends Exception {
	static __module__ = "zlib";
};
const TEXTS = {
	[Z_BUF_ERROR]: "incomplete or truncated stream",
	[Z_STREAM_ERROR]: "inconsistent stream state",
	[Z_DATA_ERROR]: "invalid input data"
};
function failure(status, doing, stream) {
	const text = (status === Z_BUF_ERROR ? "" : stream?.msg) || TEXTS[status];
	return new error(`Error ${status} ${doing}${text ? `: ${text}` : ""}`);
}
// runtime/python/zlib/stream.ts
const PART = 16384;
function streamOver(input) {
	const stream = new ZStream();
	give(stream, input);
	return stream;
}
function give(stream, input) {
	stream.input = input;
	stream.next_in = 0;
	stream.avail_in = input.length;
}
function run(stream, step, most = Infinity) {
	const parts = [];
	let left = most;
	for (;;) {
		const room = Math.min(PART, left);
		stream.output = new Uint8Array(room);
		stream.next_out = 0;
		stream.avail_out = room;
		const status = step();
		parts.push(stream.output.subarray(0, stream.next_out));
		left -= stream.next_out;
		if (!(status === Z_OK && stream.avail_out === 0 && left > 0)) return {
			output: concat(parts),
			status
		};
	}
}
function isFine(status) {
	return status === Z_OK || status === Z_STREAM_END || status === Z_BUF_ERROR;
}
// runtime/python/zlib/compress.ts
function opened(given, input) {
	const stream = streamOver(input);
	return [stream, zlibDeflateInit2(stream, Number(index(given.level ?? -1)), Number(index(given.method ?? 8)), Number(index(given.wbits ?? 15)), Number(index(given.memLevel ?? 8)), Number(index(given.strategy ?? 0)), true)];
}
function compress(data, level, wbits) {
	const [stream, status] = opened(options(["level", "wbits"], level, wbits), bytesLike(data));
	if (status === Z_STREAM_ERROR) throw new error("Bad compression level");
	if (status !== Z_OK) throw failure(status, "while compressing data", stream);
	return run(stream, () => zlibDeflate(stream, 4)).output;
}
var Compress = class {
	static __module__ = "zlib";
	#stream;
	#isFinished = false;
	constructor(given) {
		const [stream, status] = opened(given, new Uint8Array(0));
		if (status !== Z_OK) throw new ValueError("Invalid initialization option");
		this.#stream = stream;
		if (given.zdict !== void 0 && given.zdict !== null) {
			if (zlibDeflateSetDictionary(stream, bytesLike(given.zdict)) !== Z_OK) throw new ValueError("Invalid dictionary");
		}
	}
	compress(data) {
		return this.#run(bytesLike(data), 0, "while compressing data");
	}
	flush(mode = 4) {
		const flush = Number(index(mode));
		if (flush === 0) return new Bytes(0);
		const output = this.#run(new Uint8Array(0), flush, "while flushing");
		if (flush === 4) this.#isFinished = true;
		return output;
	}
	#run(input, flush, doing) {
		const stream = this.#stream;
		if (this.#isFinished) throw failure(Z_STREAM_ERROR, doing);
		give(stream, input);
		const { output, status } = run(stream, () => zlibDeflate(stream, flush));
		if (!isFine(status)) throw failure(status, doing, stream);
		return output;
	}
	toString() {
		return `<zlib.Compress object at ${addressText(this)}>`;
	}
};
function compressobj(level, method, wbits, memLevel, strategy, zdict) {
	return new Compress(options([
		"level",
		"method",
		"wbits",
		"memLevel",
		"strategy",
		"zdict"
	], level, method, wbits, memLevel, strategy, zdict));
}
// runtime/python/zlib/decompress.ts
function decompress(data, wbits, bufsize) {
	const given = options(["wbits", "bufsize"], wbits, bufsize);
	if (Number(index(given.bufsize ?? 16384)) < 0) throw new ValueError("bufsize must be non-negative");
	const stream = streamOver(bytesLike(data));
	const doing = "while decompressing data";
	const opened = zlibInflateInit2(stream, Number(index(given.wbits ?? 15)));
	if (opened !== Z_OK) throw failure(opened, "while preparing to decompress data", stream);
	const { output, status } = run(stream, () => zlibInflate(stream, 2));
	if (status === Z_NEED_DICT || !isFine(status)) throw failure(status, doing, stream);
	if (status !== Z_STREAM_END) throw failure(Z_BUF_ERROR, doing);
	return output;
}
var Decompress = class {
	static __module__ = "zlib";
	#stream;
	#dictionary;
	#unused = new Bytes(0);
	#unconsumed = new Bytes(0);
	#eof = false;
	constructor(given) {
		const wbits = Number(index(given.wbits ?? 15));
		this.#stream = streamOver(new Uint8Array(0));
		if (zlibInflateInit2(this.#stream, wbits) !== Z_OK) throw new ValueError("Invalid initialization option");
		this.#dictionary = given.zdict === void 0 ? void 0 : bytesLike(given.zdict);
		if (this.#dictionary && wbits < 0) this.#setDictionary(this.#dictionary);
	}
	get unusedData() {
		return this.#unused;
	}
	get unconsumedTail() {
		return this.#unconsumed;
	}
	get eof() {
		return this.#eof;
	}
	decompress(data, maxLength = 0) {
		const given = options(["maxLength"], maxLength);
		const most = Number(index(given.maxLength ?? 0));
		if (most < 0) throw new ValueError("max_length must be non-negative");
		return this.#run(bytesLike(data), 2, most || Infinity);
	}
	flush(length = DEF_BUF_SIZE) {
		if (Number(index(length)) <= 0) throw new ValueError("length must be greater than zero");
		return this.#run(this.#unconsumed, 4, Infinity);
	}
	#setDictionary(dictionary) {
		const status = zlibInflateSetDictionary(this.#stream, dictionary);
		if (status !== Z_OK) throw failure(status, "while setting zdict", this.#stream);
	}
	#run(input, flush, most) {
		if (this.#eof) {
			this.#unused = concat([this.#unused, input]);
			return new Bytes(0);
		}
		const stream = this.#stream;
		give(stream, input);
		const { output, status } = run(stream, () => {
			const result = zlibInflate(stream, flush);
			if (result !== Z_NEED_DICT || this.#dictionary === void 0) return result;
			this.#setDictionary(this.#dictionary);
			return zlibInflate(stream, flush);
		}, most);
		if (status === Z_NEED_DICT || !isFine(status)) throw failure(status, "while decompressing data", stream);
		const rest = new Bytes(input.subarray(stream.next_in));
		this.#eof = status === Z_STREAM_END;
		if (this.#eof) this.#unused = rest;
		if (!this.#eof || this.#unconsumed.length > 0) this.#unconsumed = rest;
		return output;
	}
	toString() {
		return `<zlib.Decompress object at ${addressText(this)}>`;
	}
};
function decompressobj(wbits, zdict) {
	return new Decompress(options(["wbits", "zdict"], wbits, zdict));
}
export { Compress, DEFLATED, DEF_BUF_SIZE, DEF_MEM_LEVEL, Decompress, MAX_WBITS, ZLIB_RUNTIME_VERSION, ZLIB_VERSION, Z_BEST_COMPRESSION, Z_BEST_SPEED, Z_BLOCK, Z_DEFAULT_COMPRESSION, Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FINISH, Z_FIXED, Z_FULL_FLUSH, Z_HUFFMAN_ONLY, Z_NO_COMPRESSION, Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_RLE, Z_SYNC_FLUSH, Z_TREES, compress, compressobj, decompress, decompressobj, error };
