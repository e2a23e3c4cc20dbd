/**
 * The C types of shared values. https://docs.python.org/3/library/ctypes.html#fundamental-data-types
 *
 * @module
 */
export {
  c_bool as cBool,
  c_byte as cByte,
  c_char as cChar,
  c_double as cDouble,
  c_float as cFloat,
  c_int as cInt,
  c_int16 as cInt16,
  c_int32 as cInt32,
  c_int64 as cInt64,
  c_int8 as cInt8,
  c_long as cLong,
  c_longlong as cLonglong,
  c_short as cShort,
  c_size_t as cSizeT,
  c_ssize_t as cSsizeT,
  c_ubyte as cUbyte,
  c_uint as cUint,
  c_uint16 as cUint16,
  c_uint32 as cUint32,
  c_uint64 as cUint64,
  c_uint8 as cUint8,
  c_ulong as cUlong,
  c_ulonglong as cUlonglong,
  c_ushort as cUshort,
  c_wchar as cWchar,
} from "../sharedctypes.ts";
