/**
 * `sys.getsizeof`: the sizes that values have in CPython.
 *
 * @module
 */
import { callMethod, hasattr } from "../dispatch.ts";
import { codePoints } from "../text/code_points.ts";
import { bitLengthOf } from "../operators/integers.ts";
import { ByteArray } from "../values/bytes.ts";
import { Complex } from "../values/complex.ts";
import { Float, type int, isFloat, isInt } from "../values/numbers.ts";
import { Range } from "../values/range.ts";
import { isTuple } from "../values/tuple.ts";

function sizeOfText(text: string): number {
  let widest = 0;
  const points = codePoints(text);
  for (const point of points) widest = Math.max(widest, point.codePointAt(0)!);
  if (widest < 0x80) return 41 + points.length;
  if (widest < 0x100) return 57 + points.length;
  return widest < 0x10000 ? 58 + 2 * points.length : 60 + 4 * points.length;
}

/** A table of keys: its slots are a power of two, of which two thirds are used at most. */
function sizeOfDict(count: number): number {
  if (count === 0) return 64;
  let slots = 8;
  while (Math.floor(slots * 2 / 3) < count) slots *= 2;
  const index = slots <= 128 ? 1 : slots <= 32768 ? 2 : 4;
  return 64 + 32 + slots * index + Math.floor(slots * 2 / 3) * 24 - (slots === 8 ? 40 : 0);
}

function sizeOfSet(count: number): number {
  if (count <= 4) return 216;
  let slots = 8;
  while (slots * 3 <= count * 5) slots *= 4;
  return 200 + slots * 16;
}

/** The size of a value in bytes, as it is in CPython. https://docs.python.org/3/library/sys.html#sys.getsizeof */
export function getsizeof(object: unknown, _default?: int): int {
  if (object == null) return 16;
  if (isFloat(object) || object instanceof Float) return 24;
  if (isInt(object)) return 24 + 4 * Math.max(1, Math.ceil(bitLengthOf(BigInt(object)) / 30));
  if (typeof object === "string") return sizeOfText(object);
  if (object instanceof Complex) return 32;
  if (Array.isArray(object)) {
    return isTuple(object) ? 40 + 8 * object.length : 56 + 8 * object.length;
  }
  if (object instanceof Map) return sizeOfDict(object.size);
  if (object instanceof Set) return sizeOfSet(object.size);
  if (object instanceof ByteArray) return 57 + object.length;
  if (object instanceof Uint8Array) return 33 + object.length;
  if (object instanceof Range) return 48;
  if (typeof object === "function") return 160;
  if (hasattr(object, "__sizeof__")) return callMethod(object, "__sizeof__", []) as int;
  return 48;
}
