/** The numbers of zlib. https://docs.python.org/3/library/zlib.html#zlib.compressobj */

/** The version whose output this is. */
export const ZLIB_VERSION = "1.3.1";
/** The same: there is no other library at run time. */
export const ZLIB_RUNTIME_VERSION: string = ZLIB_VERSION;

/** The method. */
export const DEFLATED = 8;
/** The usual use of memory, 1 to 9. */
export const DEF_MEM_LEVEL = 8;
/** The usual size of a part of the output, in bytes. */
export const DEF_BUF_SIZE = 16384;
/** The largest window, as a power of two; negative without a header, plus 16 with gzip's, plus 32 with either. */
export const MAX_WBITS = 15;

/** Level: none. */
export const Z_NO_COMPRESSION = 0;
/** Level: fastest. */
export const Z_BEST_SPEED = 1;
/** Level: smallest. */
export const Z_BEST_COMPRESSION = 9;
/** Level: 6. */
export const Z_DEFAULT_COMPRESSION = -1;

/** Strategy: for any data. */
export const Z_DEFAULT_STRATEGY = 0;
/** Strategy: for small values that look random. */
export const Z_FILTERED = 1;
/** Strategy: no matches. */
export const Z_HUFFMAN_ONLY = 2;
/** Strategy: runs alone. */
export const Z_RLE = 3;
/** Strategy: fixed codes. */
export const Z_FIXED = 4;

/** Flush: when there is enough. */
export const Z_NO_FLUSH = 0;
/** Flush: all so far, not at a byte's end. */
export const Z_PARTIAL_FLUSH = 1;
/** Flush: all so far. */
export const Z_SYNC_FLUSH = 2;
/** Flush: all so far, and what follows does not refer to it. */
export const Z_FULL_FLUSH = 3;
/** Flush: the end. */
export const Z_FINISH = 4;
/** Flush: to the end of a block. */
export const Z_BLOCK = 5;
/** Flush: the trees. */
export const Z_TREES = 6;
