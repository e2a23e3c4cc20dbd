/**
 * The layouts of C's fundamental types.
 *
 * @module
 */
import { pythonHooks } from "../errors.ts";
import { byteOf, codePointOf, floatOf, intOf, truthOf } from "./convert.ts";
import type { Kind, Layout, ViewClass } from "./layout.ts";

type Read = (view: DataView, at: number) => unknown;
type Write = (view: DataView, at: number, value: unknown) => void;

function simple(name: string, kind: Kind, view: ViewClass, read: Read, write: Write): Layout {
  const size = view.BYTES_PER_ELEMENT;
  return { name, kind, size, align: size, view, pointers: false, read, write };
}

/** The lowest 32 bits of a whole number, as a number. */
function low(value: unknown): number {
  const int = intOf(value);
  return typeof int === "bigint" || !Number.isSafeInteger(int)
    ? Number(BigInt.asIntN(32, BigInt(int)))
    : int;
}

/** Numbers of 64 bits are numbers where that loses nothing. */
function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/**
 * Numbers of 64 bits are read and written by one access, so that nobody sees half of one, and without making a bigint
 * of what a number can hold: as a double, whose bits are then taken apart. That is exact but for the bits of NaN (small
 * negative numbers have them), of which JavaScript may make another NaN.
 */
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
const HIGH = 2 ** 32;
const NOT_A_NUMBER = 0x7ff0_0000;

function isExact(high: number): boolean {
  return (high & NOT_A_NUMBER) !== NOT_A_NUMBER;
}

function readSigned(view: DataView, at: number): number | bigint {
  double[0] = view.getFloat64(at, true);
  const high = halves[1]!;
  const number = high * HIGH + (halves[0]! >>> 0);
  if (isExact(high) && Number.isSafeInteger(number)) return number;
  return narrow(view.getBigInt64(at, true));
}

function readUnsigned(view: DataView, at: number): number | bigint {
  double[0] = view.getFloat64(at, true);
  const high = halves[1]! >>> 0;
  const number = high * HIGH + (halves[0]! >>> 0);
  if (isExact(high) && Number.isSafeInteger(number)) return number;
  return narrow(view.getBigUint64(at, true));
}

function writeWide(view: DataView, at: number, value: unknown): void {
  const int = intOf(value);
  const high = typeof int === "number" ? Math.floor(int / HIGH) : NOT_A_NUMBER;
  if (!Number.isSafeInteger(int) || !isExact(high)) {
    return view.setBigInt64(at, BigInt.asIntN(64, BigInt(int)), true);
  }
  halves[0] = int as number;
  halves[1] = high;
  view.setFloat64(at, double[0]!, true);
}

/** A whole number of so many bytes. It wraps around, as C's do. */
export function int(name: string, size: 1 | 2 | 4 | 8, signed: boolean): Layout {
  const define = (view: ViewClass, read: Read, write: Write) =>
    simple(name, "int", view, read, write);
  switch (size) {
    case 1:
      return define(
        signed ? Int8Array : Uint8Array,
        signed ? (view, at) => view.getInt8(at) : (view, at) => view.getUint8(at),
        (view, at, value) => view.setInt8(at, low(value)),
      );
    case 2:
      return define(
        signed ? Int16Array : Uint16Array,
        signed ? (view, at) => view.getInt16(at, true) : (view, at) => view.getUint16(at, true),
        (view, at, value) => view.setInt16(at, low(value), true),
      );
    case 4:
      return define(
        signed ? Int32Array : Uint32Array,
        signed ? (view, at) => view.getInt32(at, true) : (view, at) => view.getUint32(at, true),
        (view, at, value) => view.setInt32(at, low(value), true),
      );
    case 8:
      return define(
        signed ? BigInt64Array : BigUint64Array,
        signed ? readSigned : readUnsigned,
        writeWide,
      );
  }
}

function floating(number: number): unknown {
  return pythonHooks.float === undefined ? number : pythonHooks.float(number);
}

/** 32 bits; what is stored is rounded. */
export const float32: Layout = simple(
  "c_float",
  "float",
  Float32Array,
  (view, at) => floating(view.getFloat32(at, true)),
  (view, at, value) => view.setFloat32(at, floatOf(value), true),
);

/** 64 bits. */
export const float64: Layout = simple(
  "c_double",
  "float",
  Float64Array,
  (view, at) => floating(view.getFloat64(at, true)),
  (view, at, value) => view.setFloat64(at, floatOf(value), true),
);

/** C's `long double` on x86-64: 16 bytes, of which JavaScript's numbers need eight. */
export const longDouble: Layout = { ...float64, name: "c_longdouble", size: 16, align: 16 };

/** A truth value in one byte. */
export const bool: Layout = simple(
  "c_bool",
  "bool",
  Uint8Array,
  (view, at) => view.getUint8(at) !== 0,
  (view, at, value) => view.setUint8(at, truthOf(value) ? 1 : 0),
);

/** Bytes as Python's, in its programs. */
export function bytesOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return pythonHooks.bytes === undefined ? bytes : pythonHooks.bytes(bytes);
}

/** One byte. */
export const char: Layout = simple(
  "c_char",
  "char",
  Uint8Array,
  (view, at) => bytesOf(Uint8Array.of(view.getUint8(at))),
  (view, at, value) => view.setUint8(at, byteOf(value)),
);

/** One code point in four bytes. */
export const wideChar: Layout = simple(
  "c_wchar",
  "wchar",
  Uint32Array,
  (view, at) => charOf(view.getUint32(at, true)),
  (view, at, value) => view.setUint32(at, codePointOf(value), true),
);

/** The character of a number; a mark where another process has stored what is none. */
export function charOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
