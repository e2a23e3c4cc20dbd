/**
 * Reads what stands behind an opening bracket: `(?P<name>`, `(?=`, `(?i:` and so on.
 *
 * @module
 */
import { quote } from "../text/quote.ts";
import { KINDS, LETTERS } from "./flags.ts";
import type { Groups } from "./groups.ts";
import type { Reader } from "./reader.ts";

/** What brackets are for. */
export type GroupHead =
  | { readonly kind: "capture"; readonly name: string | null }
  | { readonly kind: "plain"; readonly add: number; readonly remove: number }
  | { readonly kind: "atomic" }
  | { readonly kind: "look"; readonly ahead: boolean; readonly negative: boolean }
  | { readonly kind: "conditional"; readonly group: number }
  | { readonly kind: "comment" }
  | { readonly kind: "flags"; readonly add: number }
  | { readonly kind: "reference"; readonly group: number; readonly length: number };

const MOST_GROUPS = 1073741823;

/** Reads a group's head, of which the bracket at `place` has been read; comments and references to their end. */
export function readGroupHead(reader: Reader, place: number, groups: Groups): GroupHead {
  if (!reader.accept("?")) return { kind: "capture", name: null };
  const next = reader.take();
  switch (next) {
    case "":
      throw reader.errorBack("unexpected end of pattern", 0);
    case "P":
      return named(reader, groups);
    case ":":
      return { kind: "plain", add: 0, remove: 0 };
    case "#":
      return comment(reader, place);
    case "=":
    case "!":
      return { kind: "look", ahead: true, negative: next === "!" };
    case "<":
      return behind(reader);
    case "(":
      return conditional(reader, groups);
    case ">":
      return { kind: "atomic" };
  }
  if (next === "-" || LETTERS[next] !== undefined) return inlineFlags(reader, next);
  throw reader.errorBack(`unknown extension ?${next}`, [...next].length + 1);
}

function named(reader: Reader, groups: Groups): GroupHead {
  if (reader.accept("<")) {
    const name = reader.takeUntil(">", "group name");
    reader.checkName(name);
    return { kind: "capture", name };
  }
  if (reader.accept("=")) {
    const name = reader.takeUntil(")", "group name");
    reader.checkName(name);
    const length = [...name].length + 1;
    const group = groups.names.get(name);
    if (group === undefined) throw reader.errorBack(`unknown group name ${quote(name)}`, length);
    return { kind: "reference", group, length };
  }
  const next = reader.take();
  if (next === "") throw reader.errorBack("unexpected end of pattern", 0);
  throw reader.errorBack(`unknown extension ?P${next}`, [...next].length + 2);
}

function comment(reader: Reader, place: number): GroupHead {
  for (;;) {
    const next = reader.take();
    if (next === ")") return { kind: "comment" };
    if (next === "") throw reader.errorAt("missing ), unterminated comment", place);
  }
}

function behind(reader: Reader): GroupHead {
  const next = reader.take();
  if (next === "") throw reader.errorBack("unexpected end of pattern", 0);
  if (next === "=" || next === "!") return { kind: "look", ahead: false, negative: next === "!" };
  throw reader.errorBack(`unknown extension ?<${next}`, [...next].length + 2);
}

function conditional(reader: Reader, groups: Groups): GroupHead {
  const name = reader.takeUntil(")", "group name");
  const length = [...name].length + 1;
  let group: number;
  if (/^[0-9]+$/.test(name)) {
    group = Number(name);
    if (group === 0) throw reader.errorBack("bad group number", length);
    if (group >= MOST_GROUPS) {
      throw reader.errorBack(`invalid group reference ${BigInt(name)}`, length);
    }
  } else {
    reader.checkName(name);
    const known = groups.names.get(name);
    if (known === undefined) throw reader.errorBack(`unknown group name ${quote(name)}`, length);
    group = known;
  }
  groups.condition(group, reader.place - length);
  return { kind: "conditional", group };
}

/** Whether Python calls a character a letter. */
function isLetter(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

function unknownFlag(reader: Reader, next: string, otherwise: string): Error {
  if (next === "") return reader.errorBack(otherwise, 0);
  return reader.errorBack(isLetter(next) ? "unknown flag" : otherwise, [...next].length);
}

function inlineFlags(reader: Reader, first: string): GroupHead {
  let next = first;
  let add = 0;
  let remove = 0;
  if (next !== "-") {
    for (;;) {
      const flag = LETTERS[next]!;
      checkKind(reader, next);
      add |= flag;
      if ((flag & KINDS) !== 0 && (add & KINDS) !== flag) {
        throw reader.errorBack(
          "bad inline flags: flags 'a', 'u' and 'L' are incompatible",
          0,
        );
      }
      next = reader.take();
      if (next === ")" || next === "-" || next === ":") break;
      if (LETTERS[next] === undefined) throw unknownFlag(reader, next, "missing -, : or )");
    }
  }
  if (next === ")") return { kind: "flags", add };
  if (next === "-") {
    next = reader.take();
    if (LETTERS[next] === undefined) throw unknownFlag(reader, next, "missing flag");
    for (;;) {
      const flag = LETTERS[next]!;
      if ((flag & KINDS) !== 0) {
        throw reader.errorBack(
          "bad inline flags: cannot turn off flags 'a', 'u' and 'L'",
          0,
        );
      }
      remove |= flag;
      next = reader.take();
      if (next === ":") break;
      if (LETTERS[next] === undefined) throw unknownFlag(reader, next, "missing :");
    }
  }
  if ((add & remove) !== 0) {
    throw reader.errorBack("bad inline flags: flag turned on and off", 1);
  }
  return { kind: "plain", add, remove };
}

function checkKind(reader: Reader, letter: string): void {
  if (reader.isText && letter === "L") {
    throw reader.errorBack("bad inline flags: cannot use 'L' flag with a str pattern", 0);
  }
  if (!reader.isText && letter === "u") {
    throw reader.errorBack("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
  }
}
