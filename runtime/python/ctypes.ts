/**
 * The C types of shared values. https://docs.python.org/3/library/ctypes.html
 *
 * @module
 */
import { nameClasses } from "./support/naming.ts";
import * as self from "./ctypes.ts";
import { TypeError, ValueError } from "../errors.ts";
import { arrayOf, CData, type CharArray, type WideCharArray } from "../sharedctypes.ts";
import { nameBuiltins, typeName } from "./values/types.ts";

export {
  alignment,
  c_bool as cBool,
  c_byte as cByte,
  c_char as cChar,
  c_char_p as cCharP,
  c_double as cDouble,
  c_float as cFloat,
  c_int as cInt,
  c_int16 as cInt16,
  c_int32 as cInt32,
  c_int64 as cInt64,
  c_int8 as cInt8,
  c_long as cLong,
  c_longdouble as cLongdouble,
  c_longlong as cLonglong,
  c_short as cShort,
  c_size_t as cSizeT,
  c_ssize_t as cSsizeT,
  c_time_t as cTimeT,
  c_ubyte as cUbyte,
  c_uint as cUint,
  c_uint16 as cUint16,
  c_uint32 as cUint32,
  c_uint64 as cUint64,
  c_uint8 as cUint8,
  c_ulong as cUlong,
  c_ulonglong as cUlonglong,
  c_ushort as cUshort,
  c_void_p as cVoidP,
  c_wchar as cWchar,
  c_wchar_p as cWcharP,
  CArray as Array,
  sizeof,
  Structure,
  Union,
} from "../sharedctypes.ts";

Object.defineProperty(CData.prototype, "__hash__", {
  value(): never {
    throw new TypeError("unhashable type");
  },
});

/** The given text or number of characters, and how many there are to be. */
function bufferSize(init: unknown, length: number | undefined, size: unknown): number {
  if (typeof size === "number") return size;
  if (length !== undefined) return length + 1;
  if (typeof init === "number") return init;
  throw new TypeError(typeName(init));
}

/**
 * An array of `c_char` in memory of this process: of so many bytes, or these and a NUL.
 * https://docs.python.org/3/library/ctypes.html#ctypes.create_string_buffer
 *
 * @throws {ValueError} when the bytes do not fit into the size
 */
export function createStringBuffer(
  init: number | Uint8Array,
  size?: number | null,
): CharArray {
  const length = init instanceof Uint8Array ? init.length : undefined;
  const buffer = new (arrayOf("c", bufferSize(init, length, size)))();
  if (init instanceof Uint8Array) {
    if (init.length > buffer.length) throw new ValueError("byte string too long");
    buffer.value = init;
  }
  return buffer;
}

/**
 * An array of `c_wchar` in memory of this process: of so many characters, or these and a NUL.
 * https://docs.python.org/3/library/ctypes.html#ctypes.create_unicode_buffer
 */
export function createUnicodeBuffer(init: number | string, size?: number | null): WideCharArray {
  const length = typeof init === "string" ? Array.from(init).length : undefined;
  const buffer = new (arrayOf("u", bufferSize(init, length, size)))();
  if (typeof init === "string") buffer.value = init;
  return buffer;
}

nameBuiltins({
  create_string_buffer: createStringBuffer,
  create_unicode_buffer: createUnicodeBuffer,
});

nameClasses(self, "_ctypes");
