/**
 * How long what is iterated over can be.
 *
 * @module
 */

import type { Type } from "../types/types.ts";

/** Arrays of JavaScript hold no more. */
const ARRAY = 2 ** 27;
/** Strings are no longer. */
const TEXT = 2 ** 29;

/** How many items iterating over a value of a type gives, at most; `Infinity` where nothing bounds it. */
export function longest(type: Type): number {
  switch (type.kind) {
    case "range":
      return Math.max(0, type.item.high - type.item.low + 1);
    case "tuple":
      return type.rest ? ARRAY : type.items.length;
    case "list":
    case "dict":
    case "set":
    case "frozenset":
      return ARRAY;
    case "str":
    case "bytes":
    case "bytearray":
      return TEXT;
    default:
      return Infinity;
  }
}
