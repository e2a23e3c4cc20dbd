/**
 * C values in shared memory: Python's `multiprocessing.sharedctypes`, with what it needs of `ctypes`.
 *
 * https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.sharedctypes
 *
 * ```text
 *   Value, SharedArray      what a program makes: sharedctypes/value.ts, sharedctypes/array.ts
 *     Synchronized…         the lock around it: guard.ts, synchronized.ts, synchronized_array.ts
 *       RawValue, RawArray  the value itself, a class of ctypes: simple.ts, arrays.ts, structure.ts
 *         Cell              where it lies, and for how long: block.ts
 *         Layout            what the bytes there mean: layout.ts, formats.ts, pointers.ts, fields.ts
 * ```
 *
 * | | who writes | who waits | who dies |
 * |---|---|---|---|
 * | a value with a lock | who holds the lock, for one access or for a block | on the lock | its holder: see synchronize.ts |
 * | a value without | anybody, at any time; a number of up to 64 bits is whole | nobody | the others do not notice |
 * | a text (`c_char_p`) | anybody: the old text is let go of under a mutex of the value | on that mutex, for microseconds | see pointers.ts |
 *
 * A value travels as its type and its address, wherever it is sent: as an argument, through queues and connections, inside
 * of other values. It is the same memory everywhere.
 *
 * @module
 */
export {
  type ArrayConstructor,
  arrayOf,
  type Initial,
  RawArray,
  type RawArrayConstructor,
  type RawArrayOf,
  SharedArray,
  SharedArray as Array,
} from "./sharedctypes/array.ts";
export {
  CArray,
  CharArray,
  type SliceOf,
  type Values,
  WideCharArray,
} from "./sharedctypes/arrays.ts";
export { alignment, CData, copy, sizeof } from "./sharedctypes/cdata.ts";
export type {
  CType,
  DataOf,
  ElementIn,
  ElementOf,
  StoredIn,
  StoredOver,
  TypeCode,
  TypeCodes,
  TypeNames,
  ViewOf,
} from "./sharedctypes/codes.ts";
export type { Stored } from "./sharedctypes/convert.ts";
export type { View } from "./sharedctypes/layout.ts";
export {
  c_bool,
  c_byte,
  c_char,
  c_char_p,
  c_double,
  c_float,
  c_int,
  c_int16,
  c_int32,
  c_int64,
  c_int8,
  c_long,
  c_longdouble,
  c_longlong,
  c_short,
  c_size_t,
  c_ssize_t,
  c_time_t,
  c_ubyte,
  c_uint,
  c_uint16,
  c_uint32,
  c_uint64,
  c_uint8,
  c_ulong,
  c_ulonglong,
  c_ushort,
  c_void_p,
  c_wchar,
  c_wchar_p,
  SimpleCData,
} from "./sharedctypes/simple.ts";
export {
  type FieldList,
  type FieldOf,
  type Fields,
  type FieldsOf,
  Structure,
  type StructureClass,
  Union,
} from "./sharedctypes/structure.ts";
export { SynchronizedBase, type ValueLock } from "./sharedctypes/guard.ts";
export {
  Synchronized,
  synchronized,
  type SynchronizedOf,
  type SynchronizedStructure,
} from "./sharedctypes/synchronized.ts";
export { SynchronizedArray, SynchronizedString } from "./sharedctypes/synchronized_array.ts";
export {
  RawValue,
  type RawValueConstructor,
  type TypeName,
  Value,
  type ValueConstructor,
  type ValueOptions,
} from "./sharedctypes/value.ts";
export type { Block, BlockOptions, Timeout, WaitOptions } from "./memory/limits.ts";
export type { RLock } from "./synchronize.ts";
