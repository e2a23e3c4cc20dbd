/**
 * How long lists are, and what is iterated over. The cell of a list carries bounds of its length at any time: each place
 * that makes such lists says how long they are, each that may make them longer or shorter takes a bound away.
 *
 *     row = [0] * 600                                    600 items
 *     found = []                                         no items …
 *     found.append(row)                                  … or any number of them
 *
 * @module
 */

import type { Comprehension, Expr, Slice } from "../nodes.ts";
import type { State } from "../state.ts";
import { asInt, hull } from "../types/lattice.ts";
import { literalOf } from "../types/literals.ts";
import {
  int,
  type IntType,
  LONGEST,
  members,
  NEVER,
  NO_LENGTH,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** Strings are no longer. */
const TEXT = 2 ** 29;

/** Methods of lists that leave their lengths as they are, and those that move one bound only. */
const KEEPING =
  /^list\.(index|count|copy|sort|reverse|__(len|getitem|contains|iter|reversed|eq|ne|lt|le|gt|ge|repr|str|hash|add|mul|rmul|class|doc|format|sizeof)__)$/;
const LENGTHENING = /^list\.(append|extend|insert|__iadd__)$/;
const SHORTENING = /^list\.(pop|remove|clear|__delitem__)$/;

/** Functions of the library that make lists longer or shorter that they are given. */
const CHANGING =
  /^(heapq\.(heappush|heappop)|bisect\.insort\w*|operator\.(iadd|iconcat|imul|setitem|delitem|methodcaller|call)\b.*)$/;

/** Attributes of a value that, if it were a list, could make it longer or shorter. */
const CHANGING_NAMES =
  /^(append|extend|insert|pop|remove|clear|__(iadd|imul|setitem|delitem|init|setstate|dict|getattribute)__)$/;

/** Notes what a method of the library does to the length of its list. */
export function noteMethod(state: State, name: string, receiver: Type): void {
  if (KEEPING.test(name)) return;
  const change = LENGTHENING.test(name) ? "longer" : SHORTENING.test(name) ? "shorter" : "any";
  state.lattice.resize(receiver, change);
}

/** Notes what a function of the library does to the lengths of lists among its arguments. */
export function noteArguments(state: State, name: string, given: readonly Type[]): void {
  if (CHANGING.test(name)) { for (const type of given) noteChanged(state, type); }
}

/** Notes that a value may get longer or shorter, whatever it is. */
export function noteChanged(state: State, type: Type, change?: "longer" | "shorter"): void {
  if (type.kind === "unknown") state.lattice.open();
  else state.lattice.resize(type, change);
}

/** Notes that an attribute is taken of who knows what. */
export function noteUnknownAttribute(state: State, name: string): void {
  if (CHANGING_NAMES.test(name)) state.lattice.open();
}

const ANY = int(0, Infinity);

/** How many items a value of a type has; null where nothing bounds that. */
export function lengthOf(type: Type): IntType | null {
  let length = NO_LENGTH;
  for (const member of members(type)) {
    const one = lengthOfOne(member);
    if (!one) return null;
    length = hull(length, one);
  }
  return length;
}

function lengthOfOne(type: Type): IntType | null {
  switch (type.kind) {
    case "range":
      return int(0, Math.max(0, type.item.high - type.item.low + 1));
    case "tuple":
      return type.rest ? int(0, LONGEST) : int(type.items.length, type.items.length);
    case "list":
      return type.length;
    case "dict":
    case "set":
    case "frozenset":
      return int(0, LONGEST);
    case "str":
    case "bytes":
    case "bytearray":
      return int(0, TEXT);
    default:
      return null;
  }
}

/** How many items iterating over a value of a type gives, at most; `Infinity` where nothing bounds it. */
export function longest(type: Type): number {
  return lengthOf(type)?.high ?? Infinity;
}

/** How many items iterating over what an expression gives has. */
export function countOf(state: State, node: Expr): IntType {
  const type = state.types.get(node) ?? NEVER;
  if (node.type === "GeneratorExp") return countOfComprehension(state, node.generators);
  const called = node.type === "Call" && node.args.every((arg) => arg.type !== "Starred")
    ? countOfCall(state, calledName(state, node.func), node.args)
    : null;
  return called ?? lengthOf(type) ?? ANY;
}

function calledName(state: State, callee: Expr): string {
  const type = state.types.get(callee);
  return type?.kind === "libraryFunction" || type?.kind === "libraryClass" ? type.name : "";
}

function countOfCall(state: State, name: string, args: readonly Expr[]): IntType | null {
  const [first] = args;
  switch (name) {
    case "range":
      return countOfRange(args.map((arg) => state.types.get(arg) ?? NEVER));
    case "enumerate":
    case "reversed":
    case "sorted":
    case "list":
    case "tuple":
    case "iter":
      return first && !(name === "iter" && args.length > 1) ? countOf(state, first) : null;
    case "filter":
      return args[1] ? made(({ high }) => int(0, high), countOf(state, args[1])) : null;
    case "zip":
      return shortestOf(args.map((arg) => countOf(state, arg)));
    case "map": {
      const count = shortestOf(args.slice(1).map((arg) => countOf(state, arg)));
      return count && !isSure(state, args) ? made(({ high }) => int(0, high), count) : count;
    }
    default:
      return null;
  }
}

/** Functions that raise no StopIteration, which ends a `map`, when they are given plain values. */
const SURE = /^(abs|bool|chr|float|int|len|list|ord|round|str|sum|tuple|math\.\w+)$/;

function isSure(state: State, [callee, ...args]: readonly Expr[]): boolean {
  return SURE.test(calledName(state, callee!)) &&
    args.every((arg) => isPlain(state.types.get(arg) ?? UNKNOWN));
}

/** Whether a value is of the built-in types, and so are the items in it. */
function isPlain(type: Type): boolean {
  return members(type).every((member) => {
    switch (member.kind) {
      case "list":
      case "set":
      case "frozenset":
        return isPlain(member.item);
      case "tuple":
        return [...member.items, member.rest ?? NEVER].every(isPlain);
      default:
        return /^(none|bool|int|float|str|bytes|range)$/.test(member.kind);
    }
  });
}

/** The length of what is made of things of these lengths: nothing, where one of them is never made. */
function made<T extends readonly IntType[]>(length: (...of: T) => IntType, ...of: T): IntType {
  return of.includes(NO_LENGTH) ? NO_LENGTH : length(...of);
}

function shortestOf(counts: readonly IntType[]): IntType | null {
  if (counts.length === 0) return null;
  return made((...all) =>
    int(
      Math.min(...all.map(({ low }) => low)),
      Math.min(...all.map(({ high }) => high)),
    ), ...counts);
}

function countOfRange(types: readonly Type[]): IntType | null {
  if (types.some(({ kind }) => kind === "never")) return NO_LENGTH;
  const bounds = types.map(asInt);
  if (bounds.length === 0 || bounds.some((one) => one === null)) return null;
  const [a, b, by = int(1, 1)] = bounds as IntType[];
  const [start, stop] = b ? [a!, b] : [int(0, 0), a!];
  if (by.low <= 0) return null;
  const turns = (way: number, step: number) => Math.max(0, Math.ceil(way / step));
  const high = turns(stop.high - start.low, by.low);
  const low = turns(stop.low - start.high, by.high);
  return Number.isNaN(low) || Number.isNaN(high) ? null : int(low, high);
}

/** How many items a display has: `[a, *others]`. */
export function countOfDisplay(state: State, items: readonly Expr[]): IntType {
  const starred = items.flatMap((item) => item.type === "Starred" ? [item.value] : []);
  const single = items.length - starred.length;
  return starred.map((one) => countOf(state, one)).reduce(joinedLength, int(single, single));
}

/** How many items a comprehension gives. */
export function countOfComprehension(state: State, parts: readonly Comprehension[]): IntType {
  const counts = parts.map(({ iter, ifs, is_async }) =>
    made(
      ({ low, high }) => int(ifs.length > 0 ? 0 : low, high),
      is_async ? ANY : countOf(state, iter),
    )
  );
  return counts.reduce(repeatedLength);
}

/** How long a list is that is repeated so many times. */
export function repeatedLength(length: IntType, times: IntType): IntType {
  const product = (a: number, b: number) => a === 0 || b <= 0 ? 0 : a * b;
  return made(
    (a, b) => int(product(a.low, b.low), product(a.high, b.high)),
    length,
    times,
  );
}

/** How long a list is after another. */
export function joinedLength(a: IntType, b: IntType): IntType {
  return made((x, y) => int(x.low + y.low, x.high + y.high), a, b);
}

/** How long a part of a list is. */
export function sliceLength(state: State, whole: IntType, slice: Slice): IntType {
  const [lower, upper, step] = [slice.lower, slice.upper, slice.step].map((part) =>
    !part || part.type === "Constant" && part.value.type === "None" ? null : part
  );
  const by = step ? literalOf(step) : 1;
  if (whole === NO_LENGTH) return whole;
  if (!lower && !upper) return by === 1 || by === -1 ? whole : int(0, whole.high);
  const [from, to] = [placesOf(state, lower!, false), placesOf(state, upper!, true)];
  return by === 1 && from && to ? between(whole, from, to) : int(0, whole.high);
}

/** Where a slice begins or ends, counted from the start or, `isBack`, from the end. */
interface Places {
  readonly low: number;
  readonly high: number;
  readonly isBack: boolean;
}

function placesOf(state: State, part: Expr | null, isEnd: boolean): Places | null {
  if (!part) return { low: 0, high: 0, isBack: isEnd };
  const type = state.types.get(part);
  const place = type && asInt(type);
  if (!place) return null;
  if (place.low >= 0) return { low: place.low, high: place.high, isBack: false };
  return place.high < 0 ? { low: -place.high, high: -place.low, isBack: true } : null;
}

/** The length between two places of a list: it grows with the list, where it does not go from the end to the start. */
function between(whole: IntType, from: Places, to: Places): IntType {
  if (from.isBack && !to.isBack) return int(0, whole.high);
  const at = (length: number, place: number, isBack: boolean) =>
    isBack ? Math.max(0, length - place) : Math.min(place, length);
  const size = (length: number, start: number, end: number) =>
    Math.max(0, at(length, end, to.isBack) - at(length, start, from.isBack));
  return int(
    size(whole.low, from.isBack ? from.low : from.high, to.isBack ? to.high : to.low),
    size(whole.high, from.isBack ? from.high : from.low, to.isBack ? to.low : to.high),
  );
}
