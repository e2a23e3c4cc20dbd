/**
 * The names that JavaScript has a use for on objects which a Python program sees as its own. An attribute of such a name
 * is kept under the name with a `$` behind it, by emitted code and by the run time alike.
 *
 * @module
 */
import { once } from "../../once.ts";

/** What JavaScript looks for on any object: one with `then` would be taken for a promise. */
export const everywhere: ReadonlySet<string> = new Set([
  "constructor",
  "prototype",
  "then",
  "toString",
  "valueOf",
]);

/** What JavaScript's class behind a type has, without what Python's type has under the same name. */
function own(prototype: object, python = ""): ReadonlySet<string> {
  const names = python.split(" ");
  return new Set(Object.getOwnPropertyNames(prototype).filter((name) => !names.includes(name)));
}

/** The built-in types whose objects JavaScript has, too. */
export type Native =
  | "str"
  | "list"
  | "tuple"
  | "dict"
  | "set"
  | "frozenset"
  | "bytes"
  | "bytearray";

/** What objects have because of the built-in type that their class derives from. */
export const namesBehind: () => Readonly<Record<Native, ReadonlySet<string>>> = once(
  (): Readonly<Record<Native, ReadonlySet<string>>> => {
    const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
    return {
      str: own(String.prototype, "split replace"),
      list: own(Array.prototype, "pop reverse sort"),
      tuple: own(Array.prototype),
      dict: own(Map.prototype, "get keys values clear"),
      set: own(Set.prototype, "add clear difference intersection union"),
      frozenset: own(Set.prototype, "difference intersection union"),
      bytes: own(typed, "find join"),
      bytearray: own(typed, "find join reverse"),
    };
  },
);
