/**
 * Python's `fnmatch`: names by patterns, as a shell has them. https://docs.python.org/3/library/fnmatch.html
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 * import { filter, fnmatch } from "@manycore/multiprocessing/python/fnmatch";
 *
 * print(fnmatch("notes.txt", "*.txt"), filter(["a1", "b1", "a2"], "a[!1]")); // True ['a2']
 * ```
 *
 * @module
 */
import { TypeError } from "./exceptions.ts";
import { iter } from "./operators/iteration.ts";
import { nameFunctions } from "./support/naming.ts";
import { latin1 } from "./values/bytes.ts";
import { typeName } from "./values/types.ts";
import { patternOf } from "./fnmatch/patterns.ts";
import * as self from "./fnmatch.ts";
export { translate } from "./fnmatch/patterns.ts";

const known = new Map<string, RegExp>();

function matcher(pattern: string): RegExp {
  let found = known.get(pattern);
  if (found === undefined) {
    if (known.size >= 1000) known.clear();
    known.set(pattern, found = patternOf(pattern));
  }
  return found;
}

type Name = string | Uint8Array;

/** Both as text; bytes and text do not mix. */
function texts(name: Name, pattern: Name): [string, string] {
  if (typeof pattern === "string") {
    if (typeof name === "string") return [name, pattern];
    if (name instanceof Uint8Array) {
      throw new TypeError("cannot use a string pattern on a bytes-like object");
    }
  } else if (pattern instanceof Uint8Array) {
    if (name instanceof Uint8Array) return [latin1(name), latin1(pattern)];
    if (typeof name === "string") {
      throw new TypeError("cannot use a bytes pattern on a string-like object");
    }
  }
  const wrong = typeof pattern === "string" || pattern instanceof Uint8Array ? name : pattern;
  throw new TypeError(
    `expected str, bytes or os.PathLike object, not ${typeName(wrong)}`,
  );
}

/** Whether a name fits a pattern. https://docs.python.org/3/library/fnmatch.html#fnmatch.fnmatch */
export function fnmatch(name: Name, pat: Name): boolean {
  return fnmatchcase(name, pat);
}

/** As {@linkcode fnmatch}, on every system by exact letters. */
export function fnmatchcase(name: Name, pat: Name): boolean {
  const [text, pattern] = texts(name, pat);
  return matcher(pattern).test(text);
}

/** The names that fit a pattern. https://docs.python.org/3/library/fnmatch.html#fnmatch.filter */
export function filter<N extends Name>(names: Iterable<N>, pat: N): N[] {
  return Array.from(iter(names)).filter((name) => fnmatchcase(name, pat));
}

nameFunctions(self);
