/**
 * Python's bit operators, on ints of any size and on sets.
 *
 * @module
 */
import { areTypes, unionOf } from "../classes/generic_alias.ts";
import { big, INT, type int, kindOf, toInt } from "../values/numbers.ts";
import type { PySet, SetBase } from "../values/set.ts";
import { operate } from "./dispatch.ts";
import { shiftLeft, shiftRight, upper } from "./integers.ts";
import { onSets } from "./sets.ts";

type Bits = number | bigint | boolean;

/** All bits of a word, which V8 takes of an int without going through its digits. */
const WORD = 2n ** 64n - 1n;

function areInts(a: unknown, b: unknown): boolean {
  return kindOf(a) === INT && kindOf(b) === INT;
}

/** Python's `a | b`; for sets the union, for dicts one dict of both. */
export function bitor(a: boolean, b: boolean): boolean;
export function bitor(a: number, b: number): number;
export function bitor(a: int | boolean, b: int | boolean): int;
export function bitor<T>(a: PySet<T>, b: SetBase<T>): PySet<T>;
export function bitor(a: unknown, b: unknown): unknown;
export function bitor(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a | b;
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
      const result = (upper(a) | upper(b)) * 2 ** 32 + ((a | b) >>> 0);
      if (Number.isSafeInteger(result)) return result;
    }
  }
  if (typeof a === "bigint" && typeof b === "bigint") return toInt(a | b);
  return orAny(a, b, "|");
}

/** {@linkcode bitor}, with the symbol that an error names. */
export function orAny(a: unknown, b: unknown, symbol: string): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  if (areInts(a, b)) return toInt(big(a as Bits) | big(b as Bits));
  if (areTypes(a, b)) return unionOf(a, b);
  return onSets(symbol, "or", a, b);
}

/** Python's `a & b`; for sets the intersection. */
export function bitand(a: boolean, b: boolean): boolean;
export function bitand(a: number, b: number): number;
export function bitand(a: int | boolean, b: int | boolean): int;
export function bitand<T>(a: PySet<T>, b: SetBase<unknown>): PySet<T>;
export function bitand(a: unknown, b: unknown): unknown;
export function bitand(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a & b;
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
      const result = (upper(a) & upper(b)) * 2 ** 32 + ((a & b) >>> 0);
      if (Number.isSafeInteger(result)) return result;
    }
  }
  if (typeof a === "bigint") {
    if (typeof b === "bigint") return toInt(b === WORD ? BigInt.asUintN(64, a) : a & b);
    if (typeof b === "number" && b >= 0 && Number.isInteger(b)) {
      return bitand(Number(BigInt.asUintN(53, a)), b);
    }
  }
  return andAny(a, b, "&");
}

/** {@linkcode bitand}, with the symbol that an error names. */
export function andAny(a: unknown, b: unknown, symbol: string): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  if (areInts(a, b)) return toInt(big(a as Bits) & big(b as Bits));
  return onSets(symbol, "and", a, b);
}

/** Python's `a ^ b`; for sets, what is in one of them alone. */
export function bitxor(a: boolean, b: boolean): boolean;
export function bitxor(a: number, b: number): number;
export function bitxor(a: int | boolean, b: int | boolean): int;
export function bitxor<T>(a: PySet<T>, b: SetBase<T>): PySet<T>;
export function bitxor(a: unknown, b: unknown): unknown;
export function bitxor(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    if ((a | 0) === a && (b | 0) === b) return a ^ b;
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
      const result = (upper(a) ^ upper(b)) * 2 ** 32 + ((a ^ b) >>> 0);
      if (Number.isSafeInteger(result)) return result;
    }
  }
  if (typeof a === "bigint" && typeof b === "bigint") return toInt(a ^ b);
  return xorAny(a, b, "^");
}

/** {@linkcode bitxor}, with the symbol that an error names. */
export function xorAny(a: unknown, b: unknown, symbol: string): unknown {
  if (typeof a === "boolean" && typeof b === "boolean") return a !== b;
  if (areInts(a, b)) return toInt(big(a as Bits) ^ big(b as Bits));
  return onSets(symbol, "xor", a, b);
}

function plain(value: unknown): int {
  return typeof value === "boolean" ? Number(value) : value as int;
}

/**
 * Python's `a << b`.
 *
 * @throws {ValueError} when `b` is negative
 */
export function lshift(a: int, b: int): int;
export function lshift(a: unknown, b: unknown): unknown;
export function lshift(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && b >= 0 && b < 22) {
    return a * (1 << b);
  }
  return lshiftAny(a, b, "<<");
}

/** {@linkcode lshift}, with the symbol that an error names. */
export function lshiftAny(a: unknown, b: unknown, symbol: string): unknown {
  return areInts(a, b) ? shiftLeft(plain(a), plain(b)) : operate(symbol, "lshift", a, b);
}

/**
 * Python's `a >> b`.
 *
 * @throws {ValueError} when `b` is negative
 */
export function rshift(a: number, b: int): number;
export function rshift(a: int, b: int): int;
export function rshift(a: unknown, b: unknown): unknown;
export function rshift(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && b >= 0 && b < 32) {
    return a >> b;
  }
  return rshiftAny(a, b, ">>");
}

/** {@linkcode rshift}, with the symbol that an error names. */
export function rshiftAny(a: unknown, b: unknown, symbol: string): unknown {
  return areInts(a, b) ? shiftRight(plain(a), plain(b)) : operate(symbol, "rshift", a, b);
}
