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
import * as self from "./fnmatch.ts";

/** A part of a pattern: any text, any character, these characters, or just this one. */
type Part =
  | { readonly kind: "star" }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly negated: boolean; readonly ranges: readonly string[] }
  | { readonly kind: "one"; readonly character: string };

/** The characters and ranges between brackets; a range that runs backwards holds nothing. */
function rangesOf(content: string): string[] {
  const characters = [...content];
  const ranges: string[] = [];
  for (let i = 0; i < characters.length; i++) {
    const [first, hyphen, last] = characters.slice(i, i + 3);
    if (hyphen === "-" && last !== undefined) {
      if (first! <= last) ranges.push(`${first}-${last}`);
      i += 2;
    } else ranges.push(first!);
  }
  return ranges;
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < pattern.length;) {
    const character = String.fromCodePoint(pattern.codePointAt(i)!);
    i += character.length;
    if (character === "*") {
      if (parts.at(-1)?.kind !== "star") parts.push({ kind: "star" });
    } else if (character === "?") parts.push({ kind: "any" });
    else if (character === "[") {
      let end = i;
      if (pattern[end] === "!") end++;
      if (pattern[end] === "]") end++;
      end = pattern.indexOf("]", end);
      if (end < 0) parts.push({ kind: "one", character });
      else {
        const negated = pattern[i] === "!";
        parts.push({
          kind: "set",
          negated,
          ranges: rangesOf(pattern.slice(i + Number(negated), end)),
        });
        i = end + 1;
      }
    } else parts.push({ kind: "one", character });
  }
  return parts;
}

function escaped(character: string): string {
  return /[()[\]{}?*+\-|^$\\.&~#\s]/.test(character) ? `\\${character}` : character;
}

/** A set in the syntax of JavaScript's regular expressions, which escape less than Python's. */
function setText(ranges: readonly string[]): string {
  const one = (character: string) => character.replace(/[\\\]^[-]/, "\\$&");
  return ranges.map((range) => {
    const [first, hyphen, last] = [...range];
    return hyphen === undefined ? one(first!) : `${one(first!)}-${one(last!)}`;
  }).join("");
}

function toRegExp(pattern: string): RegExp {
  const text = partsOf(pattern).map((part) => {
    if (part.kind === "star") return ".*";
    if (part.kind === "any") return ".";
    if (part.kind === "one") return part.character.replace(/[()[\]{}?*+|^$\\./]/, "\\$&");
    if (part.ranges.length === 0) return part.negated ? "." : "(?!)";
    return `[${part.negated ? "^" : ""}${setText(part.ranges)}]`;
  }).join("");
  return new RegExp(`^(?:${text})$`, "su");
}

const known = new Map<string, RegExp>();

function matcher(pattern: string): RegExp {
  let found = known.get(pattern);
  if (found === undefined) {
    if (known.size >= 1000) known.clear();
    known.set(pattern, found = toRegExp(pattern));
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

/** A pattern as a regular expression for `re`. https://docs.python.org/3/library/fnmatch.html#fnmatch.translate */
export function translate(pat: string): string {
  const parts = partsOf(pat);
  const last = parts.findLastIndex((part) => part.kind === "star");
  let text = "";
  let isOpen = false;
  parts.forEach((part, i) => {
    if (part.kind === "star") {
      if (isOpen) text += ")";
      isOpen = i < last;
      text += isOpen ? "(?>.*?" : ".*";
    } else if (part.kind === "any") text += ".";
    else if (part.kind === "one") text += escaped(part.character);
    else if (part.ranges.length === 0) text += part.negated ? "." : "(?!)";
    else text += pythonSet(part.ranges, part.negated);
  });
  return `(?s:${text})\\Z`;
}

function pythonSet(ranges: readonly string[], negated: boolean): string {
  const text = ranges.map(pythonRange).join("");
  return negated ? `[^${text}]` : `[${text.replace(/^[\^[]/, "\\$&")}]`;
}

function pythonRange(range: string): string {
  return [...range].map((character, i) => {
    const isHyphen = character === "-" && (range.length === 1 || i !== 1);
    return isHyphen || /[\\&~|]/.test(character) ? `\\${character}` : character;
  }).join("");
}

nameFunctions(self);
