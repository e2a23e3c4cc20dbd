/**
 * The C types of shared values. https://docs.python.org/3/library/ctypes.html#fundamental-data-types
 *
 * @module
 */
export {
  c_bool,
  c_byte,
  c_char,
  c_double,
  c_float,
  c_int,
  c_int16,
  c_int32,
  c_int64,
  c_int8,
  c_long,
  c_longlong,
  c_short,
  c_size_t,
  c_ssize_t,
  c_ubyte,
  c_uint,
  c_uint16,
  c_uint32,
  c_uint64,
  c_uint8,
  c_ulong,
  c_ulonglong,
  c_ushort,
  c_wchar,
} from "../sharedctypes.ts";
