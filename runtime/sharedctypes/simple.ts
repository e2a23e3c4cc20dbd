/**
 * C's fundamental types, each a class: `new c_int(5)`.
 *
 * @module
 */
import { register } from "../codec/references.ts";
import { TypeError } from "../errors.ts";
import { CData, cellOf, travelsAs } from "./cdata.ts";
import { type Stored, truthOf } from "./convert.ts";
import { bool, char, float32, float64, int, longDouble, wideChar } from "./formats.ts";
import { type AnyClass, describe, type Layout, type View } from "./layout.ts";
import { addressIn, charPointer, voidPointer, wideCharPointer } from "./pointers.ts";
import { show } from "./show.ts";

/**
 * A single value of a fundamental type.
 * https://docs.python.org/3/library/ctypes.html#ctypes._SimpleCData
 *
 * @typeParam T what `value` is
 * @typeParam V the typed array that `view()` gives
 */
export abstract class SimpleCData<T = unknown, V extends View = View> extends CData<V> {
  /**
   * A value of this type in memory of this process.
   *
   * @param value what it is at first; zero when left out
   * @throws {TypeError} when it cannot be converted to the type
   */
  constructor(...value: [value?: Stored<T>]) {
    super();
    if (value.length > 1) {
      throw new TypeError(`__init__ expected at most 1 argument, got ${value.length}`);
    }
    if (value.length === 1) this.value = value[0] as Stored<T>;
  }

  /** The value. Whole numbers wrap around on assignment, as C's do. */
  get value(): T {
    const { layout, view, at } = cellOf(this);
    return layout.read(view, at, undefined) as T;
  }

  set value(value: Stored<T>) {
    const { layout, view, at } = cellOf(this);
    layout.write(view, at, value);
  }

  /** Python's truth: whether it is not zero. */
  __bool__(): boolean {
    return truthOf(this.value instanceof Uint8Array ? this.value[0] : this.value);
  }

  /** As Python's repr: `c_int(7)`. */
  override toString(): string {
    const { layout, view, at } = cellOf(this);
    const value = layout.pointers ? addressIn(view, at) || null : this.value;
    return `${layout.name}(${show(value, layout.kind)})`;
  }
}

const named = new Map<string, AnyClass>();

/** Makes a class a C type, and known by names and codes. */
function define(type: AnyClass, layout: Layout, ...names: string[]): void {
  describe(type, layout);
  Object.defineProperty(type, "__module__", { value: "ctypes", configurable: true });
  for (const name of [layout.name, ...names]) named.set(name, type);
  travelsAs(type, typeNamed, [layout.name]);
}

/** A type by name, for messages. */
export function typeNamed(name: string): AnyClass {
  return named.get(name)!;
}

/** 8 bits, signed; code `b`. */
export class c_byte extends SimpleCData<number, Int8Array> {}
/** 8 bits, unsigned; code `B`. */
export class c_ubyte extends SimpleCData<number, Uint8Array> {}
/** 16 bits, signed; code `h`. */
export class c_short extends SimpleCData<number, Int16Array> {}
/** 16 bits, unsigned; code `H`. */
export class c_ushort extends SimpleCData<number, Uint16Array> {}
/** 32 bits, signed; code `i`. */
export class c_int extends SimpleCData<number, Int32Array> {}
/** 32 bits, unsigned; code `I`. */
export class c_uint extends SimpleCData<number, Uint32Array> {}
/** 64 bits, signed; codes `l` and `q`. A number while it is safe, else a bigint. */
export class c_long extends SimpleCData<number | bigint, BigInt64Array> {}
/** 64 bits, unsigned; codes `L` and `Q`. A number while it is safe, else a bigint. */
export class c_ulong extends SimpleCData<number | bigint, BigUint64Array> {}
/** 32 bits, floating; code `f`. */
export class c_float extends SimpleCData<number, Float32Array> {}
/** 64 bits, floating; code `d`. */
export class c_double extends SimpleCData<number, Float64Array> {}
/** 16 bytes, floating, with the precision of {@linkcode c_double}. */
export class c_longdouble extends SimpleCData<number, Float64Array> {}
/** A truth value in one byte. */
export class c_bool extends SimpleCData<boolean, Uint8Array> {}
/** One byte, as bytes of length 1; code `c`. */
export class c_char extends SimpleCData<Uint8Array<ArrayBuffer>, Uint8Array> {}
/** One character; code `u`. */
export class c_wchar extends SimpleCData<string, Uint32Array> {}
/**
 * Bytes of any length, up to their first NUL, or null. In shared memory they are stored there with it, so that all
 * processes read them: in CPython the others see an address that means nothing to them.
 */
export class c_char_p extends SimpleCData<Uint8Array<ArrayBuffer> | null, BigUint64Array> {}
/** A text of any length, up to its first NUL, or null; as {@linkcode c_char_p}. */
export class c_wchar_p extends SimpleCData<string | null, BigUint64Array> {}
/** An address as a number, or null for 0. Nothing can be found at it. */
export class c_void_p extends SimpleCData<number | bigint | null, BigUint64Array> {}

define(c_byte, int("c_byte", 1, true), "b", "c_int8");
define(c_ubyte, int("c_ubyte", 1, false), "B", "c_uint8");
define(c_short, int("c_short", 2, true), "h", "c_int16");
define(c_ushort, int("c_ushort", 2, false), "H", "c_uint16");
define(c_int, int("c_int", 4, true), "i", "c_int32");
define(c_uint, int("c_uint", 4, false), "I", "c_uint32");
define(c_long, int("c_long", 8, true), "l", "q", "c_int64", "c_longlong", "c_ssize_t", "c_time_t");
define(c_ulong, int("c_ulong", 8, false), "L", "Q", "c_uint64", "c_ulonglong", "c_size_t");
define(c_float, float32, "f");
define(c_double, float64, "d");
define(c_longdouble, { ...longDouble, view: Float64Array });
define(c_bool, bool);
define(c_char, char, "c");
define(c_wchar, wideChar, "u");
define(c_char_p, charPointer);
define(c_wchar_p, wideCharPointer);
define(c_void_p, voidPointer);

/**
 * The C type that is meant by a code of `array` (`"i"`, `"d"` …), a name (`"c_int"`), or a class.
 *
 * @throws {TypeError} when there is none, which only a class's layout can tell
 */
export function typeOf(type: unknown): AnyClass {
  return (typeof type === "string" ? named.get(type) ?? type : type) as AnyClass;
}

/** As {@linkcode c_byte}. */
export const c_int8: typeof c_byte = c_byte;
/** As {@linkcode c_byte}. */
export type c_int8 = c_byte;
/** As {@linkcode c_ubyte}. */
export const c_uint8: typeof c_ubyte = c_ubyte;
/** As {@linkcode c_ubyte}. */
export type c_uint8 = c_ubyte;
/** As {@linkcode c_short}. */
export const c_int16: typeof c_short = c_short;
/** As {@linkcode c_short}. */
export type c_int16 = c_short;
/** As {@linkcode c_ushort}. */
export const c_uint16: typeof c_ushort = c_ushort;
/** As {@linkcode c_ushort}. */
export type c_uint16 = c_ushort;
/** As {@linkcode c_int}. */
export const c_int32: typeof c_int = c_int;
/** As {@linkcode c_int}. */
export type c_int32 = c_int;
/** As {@linkcode c_uint}. */
export const c_uint32: typeof c_uint = c_uint;
/** As {@linkcode c_uint}. */
export type c_uint32 = c_uint;
/** As {@linkcode c_long}. */
export const c_int64: typeof c_long = c_long;
/** As {@linkcode c_long}. */
export type c_int64 = c_long;
/** As {@linkcode c_ulong}. */
export const c_uint64: typeof c_ulong = c_ulong;
/** As {@linkcode c_ulong}. */
export type c_uint64 = c_ulong;
/** As {@linkcode c_long}. */
export const c_longlong: typeof c_long = c_long;
/** As {@linkcode c_long}. */
export type c_longlong = c_long;
/** As {@linkcode c_ulong}. */
export const c_ulonglong: typeof c_ulong = c_ulong;
/** As {@linkcode c_ulong}. */
export type c_ulonglong = c_ulong;
/** As {@linkcode c_ulong}. */
export const c_size_t: typeof c_ulong = c_ulong;
/** As {@linkcode c_ulong}. */
export type c_size_t = c_ulong;
/** As {@linkcode c_long}. */
export const c_ssize_t: typeof c_long = c_long;
/** As {@linkcode c_long}. */
export type c_ssize_t = c_long;
/** As {@linkcode c_long}. */
export const c_time_t: typeof c_long = c_long;
/** As {@linkcode c_long}. */
export type c_time_t = c_long;

register(import.meta, { typeNamed });
