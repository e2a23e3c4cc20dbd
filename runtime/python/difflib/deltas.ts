/**
 * Differences of texts, line by line.
 *
 * @module
 */
import { call } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { str } from "../builtins/str.ts";
import { lasting } from "../support/iterators.ts";
import { options } from "../support/options.ts";
import { decode, encode } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { isSpace } from "../text/unicode.ts";
import type { Bytes } from "../values/bytes.ts";
import { typeName } from "../values/types.ts";
import { type Opcode, SequenceMatcher } from "./matcher.ts";

/** What a difference tells beside the lines. */
export interface DiffOptions {
  /** The name of the first. */
  fromfile?: string;
  /** The name of the second. */
  tofile?: string;
  /** The time of the first. */
  fromfiledate?: string;
  /** The time of the second. */
  tofiledate?: string;
  /** How many lines around a difference are shown. */
  n?: number;
  /** What ends the lines that are no lines of either. */
  lineterm?: string;
}

const NAMES = ["fromfile", "tofile", "fromfiledate", "tofiledate", "n", "lineterm"] as const;

function settings(given: readonly unknown[]): Required<DiffOptions> {
  const found = options<DiffOptions>(NAMES, ...given);
  return {
    fromfile: "",
    tofile: "",
    fromfiledate: "",
    tofiledate: "",
    n: 3,
    lineterm: "\n",
    ...found,
  };
}

function checked(a: readonly unknown[], b: readonly unknown[], by: Required<DiffOptions>): void {
  for (const [line] of [a, b]) {
    if (line !== undefined && typeof line !== "string") {
      throw new TypeError(
        `lines to compare must be str, not ${typeName(line)} (${repr(line)})`,
      );
    }
  }
  const { fromfile, tofile, fromfiledate, tofiledate, lineterm } = by;
  for (const text of [fromfile, tofile, fromfiledate, tofiledate, lineterm]) {
    if (typeof text !== "string") {
      throw new TypeError(`all arguments must be str, not: ${repr(text)}`);
    }
  }
}

type Lines = Generator<string, void, undefined>;

function dated(name: string, date: string): string {
  return date ? `${name}\t${date}` : name;
}

function unifiedRange(start: number, stop: number): string {
  const length = stop - start;
  if (length === 1) return String(start + 1);
  return `${length === 0 ? start : start + 1},${length}`;
}

function* unified(a: readonly string[], b: readonly string[], by: Required<DiffOptions>): Lines {
  checked(a, b, by);
  const { lineterm } = by;
  let isBegun = false;
  for (const group of new SequenceMatcher(null, a, b).getGroupedOpcodes(by.n)) {
    if (!isBegun) {
      isBegun = true;
      yield `--- ${dated(by.fromfile, by.fromfiledate)}${lineterm}`;
      yield `+++ ${dated(by.tofile, by.tofiledate)}${lineterm}`;
    }
    const [first, last] = [group[0]!, group.at(-1)!];
    yield `@@ -${unifiedRange(first[1], last[2])} +${
      unifiedRange(first[3], last[4])
    } @@${lineterm}`;
    for (const [tag, i1, i2, j1, j2] of group) {
      if (tag === "equal") {
        for (const line of a.slice(i1, i2)) yield ` ${line}`;
        continue;
      }
      if (tag !== "insert") { for (const line of a.slice(i1, i2)) yield `-${line}`; }
      if (tag !== "delete") { for (const line of b.slice(j1, j2)) yield `+${line}`; }
    }
  }
}
lasting(unified);

function contextRange(start: number, stop: number): string {
  const length = stop - start;
  const first = length === 0 ? start : start + 1;
  return length <= 1 ? String(first) : `${first},${first + length - 1}`;
}

const PREFIX: Readonly<Record<string, string>> = {
  insert: "+ ",
  delete: "- ",
  replace: "! ",
  equal: "  ",
};

function* contexts(a: readonly string[], b: readonly string[], by: Required<DiffOptions>): Lines {
  checked(a, b, by);
  const { lineterm } = by;
  let isBegun = false;
  const has = (group: readonly Opcode[], tag: string) =>
    group.some(([one]) => one === "replace" || one === tag);
  for (const group of new SequenceMatcher(null, a, b).getGroupedOpcodes(by.n)) {
    if (!isBegun) {
      isBegun = true;
      yield `*** ${dated(by.fromfile, by.fromfiledate)}${lineterm}`;
      yield `--- ${dated(by.tofile, by.tofiledate)}${lineterm}`;
    }
    const [first, last] = [group[0]!, group.at(-1)!];
    yield `***************${lineterm}`;
    yield `*** ${contextRange(first[1], last[2])} ****${lineterm}`;
    if (has(group, "delete")) {
      for (const [tag, i1, i2] of group) {
        if (tag !== "insert") { for (const line of a.slice(i1, i2)) yield PREFIX[tag] + line; }
      }
    }
    yield `--- ${contextRange(first[3], last[4])} ----${lineterm}`;
    if (has(group, "insert")) {
      for (const [tag, , , j1, j2] of group) {
        if (tag !== "delete") { for (const line of b.slice(j1, j2)) yield PREFIX[tag] + line; }
      }
    }
  }
}
lasting(contexts);

/** The difference of two texts, as `diff -u` shows it. https://docs.python.org/3/library/difflib.html#difflib.unified_diff */
export function unifiedDiff(
  a: Iterable<string>,
  b: Iterable<string>,
  ...given: unknown[]
): IterableIterator<string> {
  return unified([...iter(a)], [...iter(b)], settings(given));
}

/** The same as `diff -c` shows it. https://docs.python.org/3/library/difflib.html#difflib.context_diff */
export function contextDiff(
  a: Iterable<string>,
  b: Iterable<string>,
  ...given: unknown[]
): IterableIterator<string> {
  return contexts([...iter(a)], [...iter(b)], settings(given));
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return decode(value, "ascii", "surrogateescape");
  throw new TypeError(`all arguments must be bytes, not ${typeName(value)} (${repr(value)})`);
}

function* bytesOf(
  dfunc: unknown,
  a: unknown,
  b: unknown,
  by: DiffOptions,
): Generator<Bytes, void, undefined> {
  const [first, second] = [[...iter(a)].map(textOf), [...iter(b)].map(textOf)];
  const text = (value: unknown) => value === undefined ? "" : textOf(value);
  const lines = call(dfunc as never, [
    first,
    second,
    text(by.fromfile),
    text(by.tofile),
    text(by.fromfiledate),
    text(by.tofiledate),
    by.n ?? 3,
    by.lineterm === undefined ? "\n" : textOf(by.lineterm),
  ]) as Iterable<string>;
  for (const line of iter(lines) as Iterable<string>) {
    yield encode(line, "ascii", "surrogateescape");
  }
}
lasting(bytesOf);

/** The difference of lines in bytes. https://docs.python.org/3/library/difflib.html#difflib.diff_bytes */
export function diffBytes(
  dfunc: unknown,
  a: unknown,
  b: unknown,
  ...given: unknown[]
): IterableIterator<Bytes> {
  return bytesOf(dfunc, a, b, options<DiffOptions>(NAMES, ...given));
}

/** Whether a line holds nothing but white space and a `#`. https://docs.python.org/3/library/difflib.html#difflib.IS_LINE_JUNK */
export function IS_LINE_JUNK(line: string): boolean {
  return /^\s*(?:#\s*)?\n?$/.test(line);
}

/** Whether a character is a blank or a tab. https://docs.python.org/3/library/difflib.html#difflib.IS_CHARACTER_JUNK */
export function IS_CHARACTER_JUNK(ch: string): boolean {
  return ch === " " || ch === "\t";
}

/** Compares texts line by line, and similar lines by their characters. https://docs.python.org/3/library/difflib.html#difflib.Differ */
export class Differ {
  static readonly __module__: string = "difflib";
  /** Which lines do not count. */
  linejunk: unknown;
  /** Which characters do not count. */
  charjunk: unknown;

  constructor(...given: unknown[]) {
    const found = options<{ linejunk: unknown; charjunk: unknown }>(
      ["linejunk", "charjunk"],
      ...given,
    );
    this.linejunk = found.linejunk ?? null;
    this.charjunk = found.charjunk ?? null;
  }

  /** The lines of both, each with a mark before it. */
  compare(a: Iterable<string>, b: Iterable<string>): IterableIterator<string> {
    return compared([...iter(a)], [...iter(b)], this.linejunk, this.charjunk);
  }
}

function* compared(
  a: readonly string[],
  b: readonly string[],
  linejunk: unknown,
  charjunk: unknown,
): Lines {
  for (const [tag, alo, ahi, blo, bhi] of new SequenceMatcher(linejunk, a, b).getOpcodes()) {
    if (tag === "replace") yield* replaced(a, alo, ahi, b, blo, bhi, charjunk);
    else if (tag === "delete") yield* marked("-", a, alo, ahi);
    else if (tag === "insert") yield* marked("+", b, blo, bhi);
    else yield* marked(" ", a, alo, ahi);
  }
}
lasting(compared);

function* marked(mark: string, lines: readonly string[], from: number, to: number): Lines {
  for (let i = from; i < to; i++) yield `${mark} ${lines[i]}`;
}

/** Lines that became others, similar ones beside each other. */
function* replaced(
  a: readonly string[],
  alo: number,
  ahi: number,
  b: readonly string[],
  blo: number,
  bhi: number,
  charjunk: unknown,
): Lines {
  const cutoff = 0.75;
  let ratio = 0.74;
  let [bestI, bestJ] = [-1, -1];
  let [equalI, equalJ] = [-1, -1];
  const matcher = new SequenceMatcher(charjunk);
  for (let j = blo; j < bhi; j++) {
    matcher.setSeq2(b[j]);
    for (let i = alo; i < ahi; i++) {
      if (a[i] === b[j]) {
        if (equalI < 0) [equalI, equalJ] = [i, j];
        continue;
      }
      matcher.setSeq1(a[i]);
      const isBetter = Number(matcher.realQuickRatio()) > ratio &&
        Number(matcher.quickRatio()) > ratio && Number(matcher.ratio()) > ratio;
      if (isBetter) [ratio, bestI, bestJ] = [Number(matcher.ratio()), i, j];
    }
  }
  if (ratio < cutoff) {
    if (equalI < 0) {
      const isShorter = bhi - blo < ahi - alo;
      if (isShorter) yield* marked("+", b, blo, bhi);
      yield* marked("-", a, alo, ahi);
      if (!isShorter) yield* marked("+", b, blo, bhi);
      return;
    }
    [bestI, bestJ] = [equalI, equalJ];
  } else equalI = -1;
  yield* between(a, alo, bestI, b, blo, bestJ, charjunk);
  const [before, after] = [a[bestI]!, b[bestJ]!];
  if (equalI < 0) {
    const [beforeMarks, afterMarks] = ["", ""].map(() => [] as string[]);
    matcher.setSeqs(before, after);
    for (const [tag, i1, i2, j1, j2] of matcher.getOpcodes()) {
      const [la, lb] = [i2 - i1, j2 - j1];
      if (tag === "replace") {
        beforeMarks!.push("^".repeat(la));
        afterMarks!.push("^".repeat(lb));
      } else if (tag === "delete") beforeMarks!.push("-".repeat(la));
      else if (tag === "insert") afterMarks!.push("+".repeat(lb));
      else {
        beforeMarks!.push(" ".repeat(la));
        afterMarks!.push(" ".repeat(lb));
      }
    }
    yield* hinted("-", before, beforeMarks!.join(""));
    yield* hinted("+", after, afterMarks!.join(""));
  } else yield `  ${before}`;
  yield* between(a, bestI + 1, ahi, b, bestJ + 1, bhi, charjunk);
}

function* between(
  a: readonly string[],
  alo: number,
  ahi: number,
  b: readonly string[],
  blo: number,
  bhi: number,
  charjunk: unknown,
): Lines {
  if (alo < ahi && blo < bhi) yield* replaced(a, alo, ahi, b, blo, bhi, charjunk);
  else if (alo < ahi) yield* marked("-", a, alo, ahi);
  else yield* marked("+", b, blo, bhi);
}

/** A line, and below it what in it is other. */
function* hinted(mark: string, line: string, marks: string): Lines {
  yield `${mark} ${line}`;
  const characters = [...line];
  const kept = [...marks].slice(0, characters.length).map((one, i) =>
    one === " " && isSpace(characters[i]!) ? characters[i]! : one
  );
  const hint = str.rstrip(kept.join(""));
  if (hint) yield `? ${hint}\n`;
}

/** The lines of two texts, each with a mark before it. https://docs.python.org/3/library/difflib.html#difflib.ndiff */
export function ndiff(
  a: Iterable<string>,
  b: Iterable<string>,
  ...given: unknown[]
): IterableIterator<string> {
  const { linejunk = null, charjunk = IS_CHARACTER_JUNK } = options<
    { linejunk: unknown; charjunk: unknown }
  >(["linejunk", "charjunk"], ...given);
  return new Differ(linejunk, charjunk).compare(a, b);
}

function* restored(lines: Iterable<unknown>, mark: string): Lines {
  for (const line of iter(lines) as Iterable<string>) {
    const head = line.slice(0, 2);
    if (head === "  " || head === mark) yield line.slice(2);
  }
}
lasting(restored);

/** One of the two texts that a difference is of. https://docs.python.org/3/library/difflib.html#difflib.restore */
export function restore(delta: Iterable<string>, which: number): IterableIterator<string> {
  return restored(delta, Number(which) === 1 ? "- " : "+ ");
}
