/**
 * The types of TypeScript that belong to C's.
 *
 * @module
 */
import type { CArray } from "./arrays.ts";
import type { CData } from "./cdata.ts";
import type { Stored } from "./convert.ts";
import type { View } from "./layout.ts";
import type {
  c_bool,
  c_byte,
  c_char,
  c_char_p,
  c_double,
  c_float,
  c_int,
  c_long,
  c_longdouble,
  c_short,
  c_ubyte,
  c_uint,
  c_ulong,
  c_ushort,
  c_void_p,
  c_wchar,
  c_wchar_p,
  SimpleCData,
} from "./simple.ts";

/** The codes of C types, as in Python's `array`. https://docs.python.org/3/library/array.html */
export interface TypeCodes {
  /** One byte, as bytes of length 1. */
  c: c_char;
  /** One character. */
  u: c_wchar;
  /** 8 bits, signed. */
  b: c_byte;
  /** 8 bits, unsigned. */
  B: c_ubyte;
  /** 16 bits, signed. */
  h: c_short;
  /** 16 bits, unsigned. */
  H: c_ushort;
  /** 32 bits, signed. */
  i: c_int;
  /** 32 bits, unsigned. */
  I: c_uint;
  /** 64 bits, signed. */
  l: c_long;
  /** 64 bits, unsigned. */
  L: c_ulong;
  /** 64 bits, signed. */
  q: c_long;
  /** 64 bits, unsigned. */
  Q: c_ulong;
  /** 32 bits, floating. */
  f: c_float;
  /** 64 bits, floating. */
  d: c_double;
}

/** The names of C types. https://docs.python.org/3/library/ctypes.html#fundamental-data-types */
export interface TypeNames {
  /** As the class. */
  c_bool: c_bool;
  /** As the class. */
  c_byte: c_byte;
  /** As the class. */
  c_char: c_char;
  /** As the class. */
  c_char_p: c_char_p;
  /** As the class. */
  c_double: c_double;
  /** As the class. */
  c_float: c_float;
  /** As the class. */
  c_int: c_int;
  /** As the class. */
  c_int16: c_short;
  /** As the class. */
  c_int32: c_int;
  /** As the class. */
  c_int64: c_long;
  /** As the class. */
  c_int8: c_byte;
  /** As the class. */
  c_long: c_long;
  /** As the class. */
  c_longdouble: c_longdouble;
  /** As the class. */
  c_longlong: c_long;
  /** As the class. */
  c_short: c_short;
  /** As the class. */
  c_size_t: c_ulong;
  /** As the class. */
  c_ssize_t: c_long;
  /** As the class. */
  c_time_t: c_long;
  /** As the class. */
  c_ubyte: c_ubyte;
  /** As the class. */
  c_uint: c_uint;
  /** As the class. */
  c_uint16: c_ushort;
  /** As the class. */
  c_uint32: c_uint;
  /** As the class. */
  c_uint64: c_ulong;
  /** As the class. */
  c_uint8: c_ubyte;
  /** As the class. */
  c_ulong: c_ulong;
  /** As the class. */
  c_ulonglong: c_ulong;
  /** As the class. */
  c_ushort: c_ushort;
  /** As the class. */
  c_void_p: c_void_p;
  /** As the class. */
  c_wchar: c_wchar;
  /** As the class. */
  c_wchar_p: c_wchar_p;
}

/** A code of a C type, or its name: `"i"`, `"d"`, `"c_int"` … */
export type TypeCode = keyof TypeCodes | keyof TypeNames;

/** A C type: a class such as `c_int`, `arrayOf(c_int, 3)`, or one derived from `Structure`. */
// deno-lint-ignore no-explicit-any -- the only type that every constructor is assignable to
export type CType<D extends object = CData> = new (...values: any[]) => D;

/** The value without a lock that a code or type makes. */
export type DataOf<K> = K extends keyof TypeCodes ? TypeCodes[K]
  : K extends keyof TypeNames ? TypeNames[K]
  : K extends CType<infer D> ? D
  : never;

/** What is read where a code's or type's value stands: that of a fundamental type, else a view of it. */
export type ElementOf<K> = ElementIn<DataOf<K>>;
/** {@linkcode ElementOf} by the value without a lock. */
export type ElementIn<D> = D extends SimpleCData<infer T, View> ? T : D;

/** What may be stored there: for structures and arrays, the arguments of their constructor, too. */
export type StoredIn<K> = StoredOver<DataOf<K>>;
/** {@linkcode StoredIn} by the value without a lock. */
export type StoredOver<D> = D extends SimpleCData<infer T, View> ? Stored<T>
  : D extends CArray<infer T, View> ? D | Uint8Array | string | readonly Stored<T>[]
  : D | readonly unknown[];

/** The typed array over values of a code or type. */
export type ViewOf<K> = DataOf<K> extends CData<infer V> ? V : View;
