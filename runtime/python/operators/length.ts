/**
 * `len()`.
 *
 * @module
 */
import { OverflowError } from "../exceptions.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { textLength } from "../text/code_points.ts";
import { index, type int } from "../values/numbers.ts";
import { methodOf } from "./dispatch.ts";
import { NotImplemented } from "../values/singletons.ts";
import { Range } from "../values/range.ts";
import { typeName } from "../values/types.ts";
import { sizeOf } from "../values/size.ts";

/** What a `__len__` gives, as length. */
export function checkedLength(given: unknown): number {
  if (typeof given === "number" && given >= 0 && Number.isSafeInteger(given)) return given;
  const length = index(given);
  if (length < 0) throw new ValueError("__len__() should return >= 0");
  if (typeof length === "bigint") {
    throw new OverflowError("cannot fit 'int' into an index-sized integer");
  }
  return length;
}

interface Sized {
  readonly __len__?: () => int;
  readonly __length_hint__?: () => unknown;
  readonly size?: unknown;
  readonly length?: unknown;
}

/**
 * How many items a value has; a string's are its code points. https://docs.python.org/3/library/functions.html#len
 *
 * @throws {TypeError} when the value has no length
 *
 * @example
 * ```ts
 * import { len, print } from "@manycore/multiprocessing/python";
 *
 * print(len("héllo 🐍")); // 7
 * ```
 */
export function len(value: unknown): number {
  if (typeof value === "string") return textLength(value);
  if (Array.isArray(value) && (value as Sized).__len__ === undefined) return value.length;
  if (typeof value === "object" && value !== null) {
    const { __len__: own, size, length } = value as Sized;
    if (typeof own === "function") return checkedLength(own.call(value));
    if (value instanceof Map || value instanceof Set) return sizeOf(value);
    if (value instanceof Range && typeof length === "bigint") {
      throw new OverflowError("Python int too large to convert to C ssize_t");
    }
    if (typeof length === "number") return length;
    if (typeof size === "number" && Symbol.iterator in value) return size;
  }
  const own = methodOf(value, "__len__") as (() => int) | undefined;
  if (own) return checkedLength(own.call(value));
  throw new TypeError(`object of type '${typeName(value)}' has no len()`);
}

/** The length of an object, or what it guesses it to be; undefined where it says nothing of either. */
export function lengthHint(value: unknown): int | undefined {
  const { __len__, __length_hint__ } = (value ?? {}) as Sized;
  if (typeof __len__ === "function") {
    try {
      return len(value);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  if (typeof __length_hint__ !== "function") return undefined;
  let hint: unknown;
  try {
    hint = __length_hint__.call(value);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  if (hint === NotImplemented) return undefined;
  if (!Number.isInteger(hint) && typeof hint !== "bigint" && typeof hint !== "boolean") {
    throw new TypeError(`__length_hint__ must be an integer, not ${typeName(hint)}`);
  }
  const count = Number(hint);
  if (count < 0) throw new ValueError("__length_hint__() should return >= 0");
  return count;
}
