/* @ts-self-types="../../../runtime/python/zlib.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { bytesLike, index, nameFunctions } from "./core.js";
import { crc32 } from "./parts/binascii.js";
import { Compress, DEFLATED, DEF_BUF_SIZE, DEF_MEM_LEVEL, Decompress, MAX_WBITS, ZLIB_RUNTIME_VERSION, ZLIB_VERSION, Z_BEST_COMPRESSION, Z_BEST_SPEED, Z_BLOCK, Z_DEFAULT_COMPRESSION, Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FINISH, Z_FIXED, Z_FULL_FLUSH, Z_HUFFMAN_ONLY, Z_NO_COMPRESSION, Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_RLE, Z_SYNC_FLUSH, Z_TREES, compress, compressobj, decompress, decompressobj, error } from "./parts/gzip.js";
// runtime/python/zlib/adler.ts
const BASE = 65521;
const STEP = 5552;
function adler32(data, value = 1) {
	const bytes = bytesLike(data);
	const start = Number(BigInt.asUintN(32, BigInt(index(value))));
	let [low, high] = [start % 65536, Math.floor(start / 65536)];
	for (let i = 0; i < bytes.length;) {
		for (const end = Math.min(i + STEP, bytes.length); i < end; i++) {
			low += bytes[i];
			high += low;
		}
		low %= BASE;
		high %= BASE;
	}
	return high * 65536 + low;
}
nameFunctions(__exportAll({
	Compress: () => Compress,
	DEFLATED: () => 8,
	DEF_BUF_SIZE: () => DEF_BUF_SIZE,
	DEF_MEM_LEVEL: () => 8,
	Decompress: () => Decompress,
	MAX_WBITS: () => 15,
	ZLIB_RUNTIME_VERSION: () => ZLIB_RUNTIME_VERSION,
	ZLIB_VERSION: () => ZLIB_VERSION,
	Z_BEST_COMPRESSION: () => 9,
	Z_BEST_SPEED: () => 1,
	Z_BLOCK: () => 5,
	Z_DEFAULT_COMPRESSION: () => -1,
	Z_DEFAULT_STRATEGY: () => 0,
	Z_FILTERED: () => 1,
	Z_FINISH: () => 4,
	Z_FIXED: () => 4,
	Z_FULL_FLUSH: () => 3,
	Z_HUFFMAN_ONLY: () => 2,
	Z_NO_COMPRESSION: () => 0,
	Z_NO_FLUSH: () => 0,
	Z_PARTIAL_FLUSH: () => 1,
	Z_RLE: () => 3,
	Z_SYNC_FLUSH: () => 2,
	Z_TREES: () => 6,
	adler32: () => adler32,
	compress: () => compress,
	compressobj: () => compressobj,
	crc32: () => crc32,
	decompress: () => decompress,
	decompressobj: () => decompressobj,
	error: () => error
}));
export { Compress, DEFLATED, DEF_BUF_SIZE, DEF_MEM_LEVEL, Decompress, MAX_WBITS, ZLIB_RUNTIME_VERSION, ZLIB_VERSION, Z_BEST_COMPRESSION, Z_BEST_SPEED, Z_BLOCK, Z_DEFAULT_COMPRESSION, Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FINISH, Z_FIXED, Z_FULL_FLUSH, Z_HUFFMAN_ONLY, Z_NO_COMPRESSION, Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_RLE, Z_SYNC_FLUSH, Z_TREES, adler32, compress, compressobj, crc32, decompress, decompressobj, error };
