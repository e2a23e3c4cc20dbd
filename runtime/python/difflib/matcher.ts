/**
 * The class `difflib.SequenceMatcher`: what two sequences have in common.
 *
 * @module
 */
import { type NamedTuple, namedtuple, type NamedTupleClass } from "../collections/namedtuple.ts";
import { call } from "../dispatch.ts";
import { ValueError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { lasting } from "../support/iterators.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { sorted } from "../builtins/sorted.ts";
import { Dict } from "../values/dict.ts";
import { toFloat, toNumber } from "../values/numbers.ts";
import type { float } from "../values/numbers.ts";
import { PySet } from "../values/set.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";

/** Where two sequences are equal, and how far. */
export interface MatchFields {
  /** The place in the first. */
  a: number;
  /** The place in the second. */
  b: number;
  /** How many items. */
  size: number;
}

/** A part that two sequences have in common. https://docs.python.org/3/library/difflib.html#difflib.SequenceMatcher.find_longest_match */
export const Match: NamedTupleClass<MatchFields> = namedtuple("Match", "a b size", {
  module: "difflib",
});

/** What becomes of a part: `replace`, `delete`, `insert` or `equal`; from where to where in either. */
export type Opcode = Tuple<[string, number, number, number, number]>;

/** How sequences are compared. */
export interface MatcherOptions {
  /** Which items do not count. */
  isjunk?: unknown;
  /** The first sequence. */
  a?: unknown;
  /** The second sequence. */
  b?: unknown;
  /** Whether items that come often in a long sequence do not count. */
  autojunk?: unknown;
}

/** Compares two sequences. https://docs.python.org/3/library/difflib.html#sequencematcher-objects */
export class SequenceMatcher {
  static readonly __module__: string = "difflib";
  /** Which items do not count. */
  isjunk: unknown;
  /** The first sequence. */
  a: unknown = null;
  /** The second sequence. */
  b: unknown = null;
  /** Whether items that come often in a long sequence do not count. */
  autojunk: boolean;
  /** Where each item of the second sequence stands. */
  b2j: Dict<unknown, number[]> = new Dict();
  /** The items that do not count. */
  bjunk: PySet<unknown> = new PySet();
  /** The items that come too often. */
  bpopular: PySet<unknown> = new PySet();
  #first: readonly unknown[] = [];
  #second: readonly unknown[] = [];
  #blocks: NamedTuple<MatchFields>[] | null = null;
  #opcodes: Opcode[] | null = null;
  #counts: Dict<unknown, number> | null = null;

  constructor(...given: unknown[]) {
    const { isjunk = null, a = "", b = "", autojunk = true } = options<MatcherOptions>(
      ["isjunk", "a", "b", "autojunk"],
      ...given,
    );
    this.isjunk = isjunk;
    this.autojunk = truth(autojunk);
    this.setSeqs(a, b);
  }

  /** The sequences to compare. */
  setSeqs(a: unknown, b: unknown): void {
    this.setSeq1(a);
    this.setSeq2(b);
  }

  /** The first sequence. */
  setSeq1(a: unknown): void {
    if (a === this.a && a !== null) return;
    this.a = a;
    this.#first = [...iter(a)];
    this.#blocks = this.#opcodes = null;
  }

  /** The second sequence, of which more is kept. */
  setSeq2(b: unknown): void {
    if (b === this.b && b !== null) return;
    this.b = b;
    this.#second = [...iter(b)];
    this.#blocks = this.#opcodes = this.#counts = null;
    this.#chain();
  }

  #chain(): void {
    const places = this.b2j = new Dict();
    this.#second.forEach((item, i) => {
      const known = places.get(item, null) as number[] | null;
      if (known) known.push(i);
      else places.set(item, [i]);
    });
    this.bjunk = new PySet();
    this.bpopular = new PySet();
    if (this.isjunk !== null && truth(this.isjunk)) {
      for (const item of [...places.keys()]) {
        if (truth(call(this.isjunk as never, [item]))) this.bjunk.add(item);
      }
      for (const item of this.bjunk) places.delete(item);
    }
    const { length } = this.#second;
    if (!this.autojunk || length < 200) return;
    const most = Math.floor(length / 100) + 1;
    for (const [item, at] of [...places]) {
      if (at.length > most) {
        this.bpopular.add(item);
        places.delete(item);
      }
    }
  }

  /** The longest part that both have, within bounds; the first of several. */
  findLongestMatch(...given: unknown[]): NamedTuple<MatchFields> {
    const bounds = options<{ alo: number; ahi: number | null; blo: number; bhi: number | null }>(
      ["alo", "ahi", "blo", "bhi"],
      ...given,
    );
    const { alo = 0, blo = 0 } = bounds;
    return new Match(
      ...this.#longest(
        Number(alo),
        Number(bounds.ahi ?? this.#first.length),
        Number(blo),
        Number(bounds.bhi ?? this.#second.length),
      ),
    );
  }

  #longest(alo: number, ahi: number, blo: number, bhi: number): [number, number, number] {
    const [a, b] = [this.#first, this.#second];
    const { b2j: places, bjunk } = this;
    let [first, second, size] = [alo, blo, 0];
    let lengths = new Map<number, number>();
    for (let i = alo; i < ahi; i++) {
      const next = new Map<number, number>();
      for (const j of places.get(a[i], []) as number[]) {
        if (j < blo) continue;
        if (j >= bhi) break;
        const length = (lengths.get(j - 1) ?? 0) + 1;
        next.set(j, length);
        if (length > size) [first, second, size] = [i - length + 1, j - length + 1, length];
      }
      lengths = next;
    }
    // What does not count is taken in where it stands beside what does.
    for (const isJunk of [false, true]) {
      const isSuch = (item: unknown) => bjunk.size === 0 ? !isJunk : bjunk.has(item) === isJunk;
      while (
        first > alo && second > blo && isSuch(b[second - 1]) && eq(a[first - 1], b[second - 1])
      ) [first, second, size] = [first - 1, second - 1, size + 1];
      while (
        first + size < ahi && second + size < bhi && isSuch(b[second + size]) &&
        eq(a[first + size], b[second + size])
      ) size++;
    }
    return [first, second, size];
  }

  /** All parts that both have, in order; one of no size stands at the end. */
  getMatchingBlocks(): NamedTuple<MatchFields>[] {
    if (this.#blocks) return this.#blocks;
    const [la, lb] = [this.#first.length, this.#second.length];
    const waiting: [number, number, number, number][] = [[0, la, 0, lb]];
    const found: [number, number, number][] = [];
    while (waiting.length > 0) {
      const [alo, ahi, blo, bhi] = waiting.pop()!;
      const match = this.#longest(alo, ahi, blo, bhi);
      const [i, j, size] = match;
      if (size === 0) continue;
      found.push(match);
      if (alo < i && blo < j) waiting.push([alo, i, blo, j]);
      if (i + size < ahi && j + size < bhi) waiting.push([i + size, ahi, j + size, bhi]);
    }
    found.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2]);
    const joined: [number, number, number][] = [];
    for (const [i, j, size] of found) {
      const last = joined.at(-1);
      if (last && last[0] + last[2] === i && last[1] + last[2] === j) last[2] += size;
      else joined.push([i, j, size]);
    }
    this.#blocks = [...joined, [la, lb, 0]].map((parts) => new Match(...parts));
    return this.#blocks;
  }

  /** What makes the second of the first. */
  getOpcodes(): Opcode[] {
    if (this.#opcodes) return this.#opcodes;
    let [i, j] = [0, 0];
    const result: Opcode[] = this.#opcodes = [];
    const add = (...parts: [string, number, number, number, number]) =>
      result.push(asTuple([...parts]) as Opcode);
    for (const { a, b, size } of this.getMatchingBlocks()) {
      if (i < a && j < b) add("replace", i, a, j, b);
      else if (i < a) add("delete", i, a, j, b);
      else if (j < b) add("insert", i, a, j, b);
      [i, j] = [a + size, b + size];
      if (size > 0) add("equal", a, i, b, j);
    }
    return result;
  }

  /** The same in groups, each with `n` items around it that are equal. */
  getGroupedOpcodes(n: number | { n?: number } = 3): IterableIterator<Opcode[]> {
    return grouped(this.getOpcodes(), Number(typeof n === "object" ? n.n ?? 3 : n));
  }

  /** How much both have in common, from 0 to 1. */
  ratio(): float {
    const matches = this.getMatchingBlocks().reduce((sum, { size }) => sum + size, 0);
    return share(matches, this.#first.length + this.#second.length);
  }

  /** No less than that, and sooner known. */
  quickRatio(): float {
    if (!this.#counts) {
      this.#counts = new Dict();
      for (const item of this.#second) {
        this.#counts.set(item, (this.#counts.get(item, 0) as number) + 1);
      }
    }
    const left = new Dict<unknown, number>();
    let matches = 0;
    for (const item of this.#first) {
      const count = (left.get(item, null) ?? this.#counts.get(item, 0)) as number;
      left.set(item, count - 1);
      if (count > 0) matches++;
    }
    return share(matches, this.#first.length + this.#second.length);
  }

  /** No less than that, and known at once. */
  realQuickRatio(): float {
    const [la, lb] = [this.#first.length, this.#second.length];
    return share(Math.min(la, lb), la + lb);
  }
}

function share(matches: number, length: number): float {
  return toFloat(length > 0 ? 2 * matches / length : 1);
}

function* groupedOf(given: readonly Opcode[], n: number): Generator<Opcode[], void, undefined> {
  const tuple = (...parts: [string, number, number, number, number]) =>
    asTuple([...parts]) as Opcode;
  const codes = given.length > 0 ? [...given] : [tuple("equal", 0, 1, 0, 1)];
  if (codes[0]![0] === "equal") {
    const [tag, i1, i2, j1, j2] = codes[0]!;
    codes[0] = tuple(tag, Math.max(i1, i2 - n), i2, Math.max(j1, j2 - n), j2);
  }
  if (codes.at(-1)![0] === "equal") {
    const [tag, i1, i2, j1, j2] = codes.at(-1)!;
    codes[codes.length - 1] = tuple(tag, i1, Math.min(i2, i1 + n), j1, Math.min(j2, j1 + n));
  }
  let group: Opcode[] = [];
  for (const [tag, from, i2, start, j2] of codes) {
    let [i1, j1] = [from, start];
    if (tag === "equal" && i2 - i1 > 2 * n) {
      group.push(tuple(tag, i1, Math.min(i2, i1 + n), j1, Math.min(j2, j1 + n)));
      yield group;
      group = [];
      [i1, j1] = [Math.max(i1, i2 - n), Math.max(j1, j2 - n)];
    }
    group.push(tuple(tag, i1, i2, j1, j2));
  }
  if (group.length > 0 && !(group.length === 1 && group[0]![0] === "equal")) yield group;
}
lasting(groupedOf);

/** Opcodes in groups. */
export function grouped(codes: readonly Opcode[], n: number): IterableIterator<Opcode[]> {
  return groupedOf(codes, n);
}

/** The words most like another one. https://docs.python.org/3/library/difflib.html#difflib.get_close_matches */
export function getCloseMatches<T>(word: T, possibilities: Iterable<T>, ...given: unknown[]): T[] {
  const { n = 3, cutoff = 0.6 } = options<{ n: unknown; cutoff: unknown }>(
    ["n", "cutoff"],
    ...given,
  );
  if (!(toNumber(n) > 0)) throw new ValueError(`n must be > 0: ${repr(n)}`);
  const least = toNumber(cutoff);
  if (!(least >= 0 && least <= 1)) {
    throw new ValueError(`cutoff must be in [0.0, 1.0]: ${repr(cutoff)}`);
  }
  const matcher = new SequenceMatcher();
  matcher.setSeq2(word);
  const found: Tuple<[float, T]>[] = [];
  for (const one of iter(possibilities) as Iterable<T>) {
    matcher.setSeq1(one);
    const isClose = Number(matcher.realQuickRatio()) >= least &&
      Number(matcher.quickRatio()) >= least && Number(matcher.ratio()) >= least;
    if (isClose) found.push(asTuple([matcher.ratio(), one]) as Tuple<[float, T]>);
  }
  const best = sorted(found, { reverse: true }) as Tuple<[float, T]>[];
  return best.slice(0, toNumber(n)).map((pair) => pair[1]);
}
