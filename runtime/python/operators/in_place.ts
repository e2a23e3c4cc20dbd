/**
 * Python's in-place operators: `a = iadd(a, b)` is `a += b`. Lists, sets and dicts change themselves, objects do what their
 * `__iadd__` says, everything else gives a new value.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { addBytes, ByteArray } from "../values/bytes.ts";
import { type float, hasIndex, index, type int, kindOf } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { plainOf } from "../values/held.ts";
import { isList, isPlainTuple } from "../values/tuple.ts";
import { classModule, typeName } from "../values/types.ts";
import {
  add,
  addAny,
  divAny,
  floordivAny,
  matmulAny,
  mod,
  modAny,
  mul,
  mulAny,
  powAny,
  sub,
  subAny,
} from "./arithmetic.ts";
import { andAny, lshiftAny, orAny, rshiftAny, xorAny } from "./bitwise.ts";
import { methodOf } from "./dispatch.ts";
import { iter } from "./iteration.ts";
import { inPlace, type SetOperator } from "./sets.ts";

/** What the left operand's own method makes of it; `NotImplemented` when it has none. */
function own(name: string, a: unknown, b: unknown): unknown {
  const method = methodOf(a, name);
  return method ? method.call(a, b) : NotImplemented;
}

type Any = (a: unknown, b: unknown, symbol: string) => unknown;

function generic(name: string, symbol: string, any: Any, a: unknown, b: unknown): unknown {
  const result = typeof a === "object" ? own(name, a, b) : NotImplemented;
  return result === NotImplemented ? any(a, b, symbol) : result;
}

function onSet(name: SetOperator, symbol: string, any: Any, a: unknown, b: unknown): unknown {
  const method = `__i${name}__`;
  if (!methodOf(a, method)) {
    const changed = inPlace(name, a, b);
    if (changed !== undefined) return changed;
  }
  return generic(method, symbol, any, a, b);
}

/** Python's `a += b`; a list takes in whatever `b` gives. */
export function iadd(a: int, b: int): int;
export function iadd(a: int | float, b: int | float): float;
export function iadd(a: string, b: string): string;
export function iadd<T>(a: T[], b: Iterable<T>): T[];
export function iadd(a: unknown, b: unknown): unknown;
export function iadd(a: unknown, b: unknown): unknown {
  if (typeof a === typeof b && (typeof a === "number" || typeof a === "string")) return add(a, b);
  if (isList(a) && !methodOf(a, "__iadd__")) {
    // A list added to itself must not grow under its own iteration.
    const isPlain = Array.isArray(b) && !methodOf(b, "__iter__");
    for (const item of isPlain ? b.slice() : iter(b)) a.push(item);
    return a;
  }
  if (isPlainTuple(a)) return addAny(a, b, "+=");
  if (a instanceof ByteArray && b instanceof Uint8Array) {
    addBytes(a, b);
    return a;
  }
  return generic("__iadd__", "+=", addAny, a, b);
}

/** Python's `a -= b`. */
export function isub(a: int, b: int): int;
export function isub(a: int | float, b: int | float): float;
export function isub(a: unknown, b: unknown): unknown;
export function isub(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return sub(a, b);
  return onSet("sub", "-=", subAny, a, b);
}

/** Python's `a *= b`; a list repeats itself. */
export function imul(a: int, b: int): int;
export function imul(a: int | float, b: int | float): float;
export function imul(a: string, b: int): string;
export function imul<T>(a: T[], b: int): T[];
export function imul(a: unknown, b: unknown): unknown;
export function imul(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return mul(a, b);
  if (isList(a) && !methodOf(a, "__imul__")) {
    const once = a.slice();
    if (!hasIndex(b)) return mulAny(a, b, "*=");
    const times = Number(index(b));
    if (times <= 0) a.length = 0;
    for (let i = 1; i < times; i++) a.push(...once);
    return a;
  }
  if (hasItems(a) && hasRepeats(b) && !methodOf(a, "__mul__")) {
    throw new TypeError(
      `unsupported operand type(s) for *=: '${typeName(a)}' and '${typeName(b)}'`,
    );
  }
  return generic("__imul__", "*=", mulAny, a, b);
}

/** Whether a value may have items, but cannot be repeated: CPython does not ask the right operand then. */
function hasItems(value: unknown): boolean {
  return value instanceof Map || value instanceof Set ||
    typeof value === "object" && value !== null && classModule(value.constructor) === "__main__" &&
      !hasRepeats(plainOf(value)) && kindOf(value) === 0;
}

function hasRepeats(value: unknown): boolean {
  return typeof value === "string" || Array.isArray(value) || value instanceof Uint8Array;
}

/** Python's `a /= b`. */
export function idiv(a: int | float, b: int | float): float;
export function idiv(a: unknown, b: unknown): unknown;
export function idiv(a: unknown, b: unknown): unknown {
  return generic("__itruediv__", "/=", divAny, a, b);
}

/** Python's `a //= b`. */
export function ifloordiv(a: int, b: int): int;
export function ifloordiv(a: int | float, b: int | float): float;
export function ifloordiv(a: unknown, b: unknown): unknown;
export function ifloordiv(a: unknown, b: unknown): unknown {
  return generic("__ifloordiv__", "//=", floordivAny, a, b);
}

/** Python's `a %= b`. */
export function imod(a: int, b: int): int;
export function imod(a: int | float, b: int | float): float;
export function imod(a: string, b: unknown): string;
export function imod(a: unknown, b: unknown): unknown;
export function imod(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b !== 0) return mod(a, b);
  return generic("__imod__", "%=", modAny, a, b);
}

/** Python's `a **= b`. */
export function ipow(a: int, b: int): int;
export function ipow(a: int | float, b: int | float): float;
export function ipow(a: unknown, b: unknown): unknown;
export function ipow(a: unknown, b: unknown): unknown {
  return generic("__ipow__", "**=", powAny, a, b);
}

/** Python's `a @= b`. */
export function imatmul(a: unknown, b: unknown): unknown {
  return generic("__imatmul__", "@=", matmulAny, a, b);
}

/** Python's `a |= b`; a set takes in the other's elements, a dict its items. */
export function ibitor(a: int, b: int): int;
export function ibitor<T>(a: T, b: unknown): T;
export function ibitor(a: unknown, b: unknown): unknown {
  return onSet("or", "|=", orAny, a, b);
}

/** Python's `a &= b`. */
export function ibitand(a: int, b: int): int;
export function ibitand<T>(a: T, b: unknown): T;
export function ibitand(a: unknown, b: unknown): unknown {
  return onSet("and", "&=", andAny, a, b);
}

/** Python's `a ^= b`. */
export function ibitxor(a: int, b: int): int;
export function ibitxor<T>(a: T, b: unknown): T;
export function ibitxor(a: unknown, b: unknown): unknown {
  return onSet("xor", "^=", xorAny, a, b);
}

/** Python's `a <<= b`. */
export function ilshift(a: int, b: int): int;
export function ilshift(a: unknown, b: unknown): unknown;
export function ilshift(a: unknown, b: unknown): unknown {
  return generic("__ilshift__", "<<=", lshiftAny, a, b);
}

/** Python's `a >>= b`. */
export function irshift(a: int, b: int): int;
export function irshift(a: unknown, b: unknown): unknown;
export function irshift(a: unknown, b: unknown): unknown {
  return generic("__irshift__", ">>=", rshiftAny, a, b);
}
