/** Bytes in other forms: `base64`, `binascii`, `hmac`, `struct`, `zlib`. */
import type { ModuleRow } from "./signature.ts";
import { cls, module } from "./table.ts";

const ENCODE = "(s: object) -> bytes";

/** https://docs.python.org/3/library/base64.html */
export const base64: ModuleRow = module("base64", {
  a85decode:
    "(b: object, *, foldspaces: bool = False, adobe: bool = False, ignorechars: bytes = ...) -> bytes",
  a85encode:
    "(b: object, *, foldspaces: bool = False, wrapcol: int = 0, pad: bool = False, adobe: bool = False) -> bytes",
  b16decode: "(s: object, casefold: bool = False) -> bytes",
  b16encode: ENCODE,
  b32decode: "(s: object, casefold: bool = False, map01: object = None) -> bytes",
  b32encode: ENCODE,
  b32hexdecode: "(s: object, casefold: bool = False) -> bytes",
  b32hexencode: ENCODE,
  b64decode: "(s: object, altchars: object = None, validate: bool = False) -> bytes",
  b64encode: "(s: object, altchars: object = None) -> bytes",
  b85decode: "(b: object) -> bytes",
  b85encode: "(b: object, pad: bool = False) -> bytes",
  decode: "(input: object, output: object) -> None",
  decodebytes: ENCODE,
  encode: "(input: object, output: object) -> None",
  encodebytes: ENCODE,
  standard_b64decode: ENCODE,
  standard_b64encode: ENCODE,
  urlsafe_b64decode: ENCODE,
  urlsafe_b64encode: ENCODE,
  z85decode: ENCODE,
  z85encode: ENCODE,
});

const HEX = "(data: object, sep: object = ..., bytes_per_sep: int = 1) -> bytes";
const UNHEX = "(hexstr: object, /) -> bytes";
const CRC32 = "(data: object, crc: int = 0, /) -> int[0, 4294967295]";

/** https://docs.python.org/3/library/binascii.html */
export const binascii: ModuleRow = module("binascii", {
  Error: cls("(*args: object)", {}, { bases: ["ValueError"] }),
  Incomplete: cls("(*args: object)", {}, { bases: ["Exception"] }),
  a2b_base64: "(data: object, /, *, strict_mode: bool = False) -> bytes",
  a2b_hex: UNHEX,
  a2b_qp: "(data: object, header: bool = False) -> bytes",
  a2b_uu: "(data: object, /) -> bytes",
  b2a_base64: "(data: object, /, *, newline: bool = True) -> bytes",
  b2a_hex: HEX,
  b2a_qp:
    "(data: object, quotetabs: bool = False, istext: bool = True, header: bool = False) -> bytes",
  b2a_uu: "(data: object, /, *, backtick: bool = False) -> bytes",
  crc32: CRC32,
  crc_hqx: "(data: object, crc: int, /) -> int[0, 65535]",
  hexlify: HEX,
  unhexlify: UNHEX,
});

/** https://docs.python.org/3/library/hmac.html */
export const hmac: ModuleRow = module("hmac", {
  HMAC: cls("(key: object, msg: object = None, digestmod: object = ...)", {
    block_size: "index",
    copy: "() -> hmac.HMAC",
    digest: "() -> bytes",
    digest_size: "index",
    hexdigest: "() -> str",
    name: "str",
    update: "(msg: object) -> None",
  }),
  compare_digest: "(a: object, b: object, /) -> bool",
  digest: "(key: object, msg: object, digest: object) -> bytes",
  new: "(key: object, msg: object = None, digestmod: object = ...) -> hmac.HMAC",
});

/** https://docs.python.org/3/library/struct.html */
export const struct: ModuleRow = module("struct", {
  Struct: cls("(format: object)", {
    format: "str",
    iter_unpack: "(buffer: object, /) -> Iterator[tuple[object, ...]]",
    pack: "(*values: object) -> bytes",
    pack_into: "(*args: object) -> None",
    size: "index",
    unpack: "(buffer: object, /) -> tuple[object, ...]",
    unpack_from: "(buffer: object, offset: int = 0) -> tuple[object, ...]",
  }),
  calcsize: "(format: object, /) -> index",
  error: cls("(*args: object)", {}, { bases: ["Exception"] }),
  iter_unpack: "(format: object, buffer: object, /) -> Iterator[tuple[object, ...]]",
  pack: "(format: object, /, *values: object) -> bytes",
  pack_into: "(format: object, /, *args: object) -> None",
  unpack: "(format: object, buffer: object, /) -> tuple[object, ...]",
  unpack_from: "(format: object, /, buffer: object, offset: int = 0) -> tuple[object, ...]",
});

const NUMBERS =
  "DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH Z_RLE Z_SYNC_FLUSH Z_TREES";

/** https://docs.python.org/3/library/zlib.html */
export const zlib: ModuleRow = module("zlib", {
  ...Object.fromEntries(NUMBERS.split(" ").map((name) => [name, "small"])),
  Compress: cls(null, {
    compress: "(data: object, /) -> bytes",
    flush: "(mode: int = 4, /) -> bytes",
  }),
  Decompress: cls(null, {
    decompress: "(data: object, /, max_length: int = 0) -> bytes",
    eof: "bool",
    flush: "(length: int = 16384, /) -> bytes",
    unconsumed_tail: "bytes",
    unused_data: "bytes",
  }),
  ZLIB_RUNTIME_VERSION: "str",
  ZLIB_VERSION: "str",
  adler32: "(data: object, value: int = 1, /) -> int[0, 4294967295]",
  compress: "(data: object, /, level: int = -1, wbits: int = 15) -> bytes",
  compressobj:
    "(level: int = -1, method: int = 8, wbits: int = 15, memLevel: int = 8, strategy: int = 0, zdict: object = None) -> zlib.Compress",
  crc32: CRC32,
  decompress: "(data: object, /, wbits: int = 15, bufsize: int = 16384) -> bytes",
  decompressobj: "(wbits: int = 15, zdict: object = ...) -> zlib.Decompress",
  error: cls("(*args: object)", {}, { bases: ["Exception"] }),
});
