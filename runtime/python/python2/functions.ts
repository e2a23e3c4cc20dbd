/**
 * Built-in functions that mean something else in Python 2.
 *
 * @module
 */
import { call } from "../calls.ts";
import { cmpToKey } from "../functools/comparison_key.ts";
import { int } from "../builtins/int.ts";
import { hex, oct } from "../builtins/numbers.ts";
import { getattr, type, type TypeObject } from "../attributes.ts";
import { OSError } from "../../errors.ts";
import { NameError } from "../exceptions.ts";
import { isPythonException } from "../native_errors.ts";
import { div, floordiv } from "../operators/arithmetic.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { type float, INT, type int as Int, kindOf, raw, toFloat } from "../values/numbers.ts";
import { asTuple, isTuple, tupleFrom } from "../values/tuple.ts";
import { isOldStyle, markIOError, wordsOf } from "./messages.ts";
import { defineType, typeName } from "../values/types.ts";

/**
 * Python 2's `a / b`: of two ints the quotient rounded down. https://docs.python.org/2.7/reference/expressions.html
 *
 * @throws {ZeroDivisionError} when `b` is zero
 */
export function classicDiv(a: unknown, b: unknown): unknown {
  return kindOf(a) === INT && kindOf(b) === INT ? floordiv(a, b) : div(a, b);
}

/** `map(f, xs, ys)`: a list; the shorter iterables are filled up with None. https://docs.python.org/2.7/library/functions.html#map */
export function mapped(func: unknown, ...iterables: unknown[]): unknown[] {
  const columns = iterables.map((one) => [...iter(one)]);
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, row) => {
    const items = columns.map((column) => row < column.length ? column[row] : null);
    if (func !== null && func !== undefined) return call(func, items);
    return items.length === 1 ? items[0] : asTuple([...items]);
  });
}

/** `filter(f, xs)`: a text of a text, a tuple of a tuple, else a list. https://docs.python.org/2.7/library/functions.html#filter */
export function filtered(func: unknown, iterable: unknown): unknown {
  const kept: unknown[] = [];
  for (const item of iter(iterable)) {
    if (truth(func === null || func === undefined ? item : call(func, [item]))) kept.push(item);
  }
  if (typeof iterable === "string") return kept.join("");
  return isTuple(iterable) ? tupleFrom(kept) : kept;
}

/** `round(x, digits)`: a float, halves away from zero. https://docs.python.org/2.7/library/functions.html#round */
export function rounded(number: unknown, ndigits: Int = 0): float {
  const value = Number(raw(number as number));
  const digits = Number(ndigits);
  const size = Math.abs(value);
  if (!Number.isFinite(value) || digits > 22) return toFloat(value);
  const whole = digits >= 0
    ? size < 1e21 ? Number(size.toFixed(digits)) : size
    : Math.floor(size / 10 ** -digits + 0.5) * 10 ** -digits;
  return toFloat(value < 0 || Object.is(value, -0) ? -whole : whole);
}

/** `oct(x)`: `0` and the digits. https://docs.python.org/2.7/library/functions.html#oct */
export function octal(number: unknown): string {
  const text = oct(number as number).replace("0o", "0");
  return text === "00" ? "0" : text;
}

/** `hex(x)`: of a long with an `L`. https://docs.python.org/2.7/library/functions.html#hex */
export function hexadecimal(number: unknown): string {
  return hex(number as number) + (isLong(number) ? "L" : "");
}

function isLong(value: unknown): boolean {
  return typeof value === "bigint" && BigInt.asIntN(64, value) !== value;
}

/** What the type of a value is called, where it is another than Python 3's. */
export function typeName2(value: unknown): string | undefined {
  return isLong(value) ? "long" : undefined;
}

/** The type of all objects of old-style classes. https://docs.python.org/2.7/library/types.html#types.InstanceType */
export const instance: (...args: unknown[]) => unknown = defineType(
  {
    name: "instance",
    holds: (value) => typeof value === "object" && value !== null && isOldStyle(typeName(value)),
  },
  () => null,
);

/** `type(value)` in a program with old-style classes. https://docs.python.org/2.7/library/functions.html#type */
export function typeOf(value: unknown): TypeObject {
  return typeof value === "object" && value !== null && isOldStyle(typeName(value))
    ? instance as unknown as TypeObject
    : type(value);
}

/** The type of ints beyond 64 bits. https://docs.python.org/2.7/library/functions.html#long */
export const long: (...args: unknown[]) => Int = defineType(
  { name: "long", holds: isLong },
  (...args: unknown[]): Int => (int as (...given: unknown[]) => Int)(...args),
);

/** A key for sorting by both a comparison and a key function, as `sorted(xs, cmp, key)` does. */
export function keyOf(cmp: unknown, key: unknown): (item: unknown) => unknown {
  const compare = cmpToKey((a: unknown, b: unknown) => call(cmp, [a, b]) as Int);
  return (item) => compare(call(key, [item]));
}

/** What `raise type, argument` raises. https://docs.python.org/2.7/reference/simple_stmts.html#raise */
export function raised(type: unknown, argument: unknown): unknown {
  if (argument instanceof Error) return argument;
  if (typeof type !== "function") return type;
  const args = argument === null || argument === undefined
    ? []
    : isTuple(argument)
    ? [...argument]
    : [argument];
  return call(type, args);
}

/** An IOError, which is an OSError here, but is called by its own name. https://docs.python.org/2.7/library/exceptions.html */
export function ioError(...args: unknown[]): OSError {
  const error = call(OSError, args) as OSError;
  markIOError(error);
  return error;
}

/**
 * What a function says of a name that nothing binds.
 *
 * @throws {NameError} always
 */
export function undefinedGlobal(name: string): never {
  throw new NameError(`global name '${name}' is not defined`);
}

/** `error.message`: its only argument. https://docs.python.org/2.7/library/exceptions.html */
export function message(error: unknown): unknown {
  if (!isPythonException(error)) return error instanceof Error ? error.message : "";
  const { args } = error;
  if (args.length === 1) {
    const [only] = args;
    return typeof only === "string" ? wordsOf(error, only) : only;
  }
  return args.length === 0 ? "" : getattr(error, "message", "");
}
