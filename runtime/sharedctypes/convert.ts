/**
 * What C makes of the values that it is given, or why it refuses them.
 *
 * @module
 */
import { OverflowError, TypeError } from "../errors.ts";
import { typeNameOf } from "./show.ts";

/** An object that stands for a number in Python. */
interface Numeric {
  __index__?(): number | bigint;
  __float__?(): { valueOf(): number };
  __bool__?(): boolean;
  __len__?(): number;
}

/** What may be stored where `T` is read: any number, boxed floats included, where that is a number. */
export type Stored<T> = [T] extends [number | bigint | boolean]
  ? number | bigint | boolean | { valueOf(): number }
  : T;

/** A whole number. */
export function intOf(value: unknown): number | bigint {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return Number(value);
  const own = value as Numeric | null | undefined;
  if (typeof own?.__index__ === "function") return own.__index__();
  throw new TypeError(`'${typeNameOf(value)}' object cannot be interpreted as an integer`);
}

/** A number. */
export function floatOf(value: unknown): number {
  if (typeof value === "number") return value;
  const raw = typeof value === "object" && value !== null ? numberIn(value as Numeric) : value;
  if (typeof raw === "number" || typeof raw === "boolean") return Number(raw);
  if (typeof raw !== "bigint") {
    throw new TypeError(`must be real number, not ${typeNameOf(value)}`);
  }
  const number = Number(raw);
  if (!Number.isFinite(number)) throw new OverflowError("int too large to convert to float");
  return number;
}

function numberIn(value: Numeric): unknown {
  if (typeof value.__float__ === "function") return value.__float__().valueOf();
  if (typeof value.__index__ === "function") return value.__index__();
  return value.valueOf();
}

/** Python's truth. */
export function truthOf(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return Boolean(value);
  const own = value as Numeric & { length?: unknown; size?: unknown };
  if (typeof own.__bool__ === "function") return own.__bool__();
  if (typeof own.__len__ === "function") return own.__len__() > 0;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length > 0;
  if (value instanceof Map || value instanceof Set) return value.size > 0;
  return Boolean(value.valueOf());
}

/** One byte: as bytes, or as a number. */
export function byteOf(value: unknown): number {
  if (value instanceof Uint8Array && value.length === 1) return value[0]!;
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < 256) {
    return value as number;
  }
  throw new TypeError("one character bytes, bytearray or integer expected");
}

/** One character. */
export function codePointOf(value: unknown): number {
  const [first, ...rest] = textOf(value);
  if (first === undefined || rest.length > 0) {
    throw new TypeError("one character unicode string expected");
  }
  return first.codePointAt(0)!;
}

/** Text. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`unicode string expected instead of ${typeNameOf(value)} instance`);
}
