/**
 * Joining, comparing and printing of types.
 *
 * @module
 */

import type { Cell } from "./cell.ts";
import type { ClassDef } from "../nodes.ts";
import {
  BOOL,
  CollectionType,
  DictType,
  FLOAT,
  goneOver,
  type InstanceType,
  int,
  type IntType,
  LibraryInstanceType,
  members,
  NEVER,
  NO_LENGTH,
  type RangeType,
  type Type,
  UNKNOWN,
} from "./types.ts";

/** Unions of more values than this become `unknown`. */
const LONGEST_UNION = 6;
/** Objects of more classes than this become objects of the class that all of them derive from. */
const MOST_CLASSES = 6;
/** Of more functions, or classes without one above them, than this nothing is known. */
const MOST_FUNCTIONS = 24;
const FUNCTIONS: ReadonlySet<string> = new Set(["function", "method", "class", "instance"]);
/** Tuples of more lengths than this become one of any length. */
const MOST_TUPLES = 4;
/** Types nested deeper than this become `unknown`. */
const DEEPEST = 6;

/** A cell that grew this often is taken to go on growing: its ints go to the next threshold. */
const STEADY = 6;

/** A cell that grew more often than this in a hurry becomes `unknown`. */
const HURRIES = 8;

/** The cells that a type holds directly. */
function cellsOf(type: Type): readonly Cell[] {
  if (type instanceof CollectionType) return [type.cell];
  if (type instanceof DictType) return [type.keyCell, type.valueCell];
  if (type instanceof LibraryInstanceType) return type.cells;
  return [];
}

/** The types that a type is built of, without those in cells. */
function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "union":
      return type.members;
    case "tuple":
      return type.rest ? [...type.items, type.rest] : type.items;
    case "iterator":
      return [type.item];
    case "method":
      return [type.receiver];
    case "partial":
      return [type.function, ...type.positional, ...type.keywords.map(([, value]) => value)];
    default:
      return [];
  }
}

/** Whether two types say the same. Containers are the same if their cells are. */
export function equal(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) {
    return false;
  }
  const [cells, others] = [cellsOf(a), cellsOf(b)];
  if (cells.length > 0 || others.length > 0) {
    if (a.kind === "libraryInstance" && a.name !== (b as LibraryInstanceType).name) return false;
    return cells.length === others.length &&
      cells.every((cell, i) => cell.root === others[i]!.root);
  }
  switch (a.kind) {
    case "int": {
      const other = b as IntType;
      return a.low === other.low && a.high === other.high;
    }
    case "float":
      return a.infinite === (b as typeof a).infinite;
    case "range": {
      const [one, other] = [goneOver(a), goneOver(b)] as [RangeType, RangeType];
      return equal(a.item, (b as typeof a).item) && equal(one.item, other.item);
    }
    case "tuple": {
      const other = b as typeof a;
      return a.items.length === other.items.length && (a.rest === null) === (other.rest === null) &&
        a.items.every((item, i) => equal(item, other.items[i]!)) &&
        (!a.rest || !other.rest || equal(a.rest, other.rest));
    }
    case "iterator": {
      const other = b as typeof a;
      return a.blocks === other.blocks && equal(a.item, other.item) &&
        a.sources.length === other.sources.length &&
        a.sources.every((source) => other.sources.includes(source));
    }
    case "function":
      return a.node === (b as typeof a).node;
    case "class":
      return a.node === (b as typeof a).node && a.orSubclass === (b as typeof a).orSubclass;
    case "instance":
      return a.node === (b as typeof a).node && a.after === (b as typeof a).after;
    case "method": {
      const other = b as typeof a;
      return equal(a.function, other.function) && equal(a.receiver, other.receiver);
    }
    case "record":
    case "recordClass":
      return a.definition === (b as typeof a).definition;
    case "libraryFunction":
    case "libraryClass":
    case "libraryInstance":
    case "module":
      return a.name === (b as typeof a).name;
    case "partial": {
      const other = b as typeof a;
      return equal(a.function, other.function) &&
        a.positional.length === other.positional.length &&
        a.positional.every((value, i) => equal(value, other.positional[i]!)) &&
        a.keywords.length === other.keywords.length &&
        a.keywords.every(([name, value], i) =>
          name === other.keywords[i]![0] && equal(value, other.keywords[i]![1])
        );
    }
    case "union": {
      const other = b as typeof a;
      return a.members.length === other.members.length &&
        a.members.every((member) => other.members.some((one) => equal(member, one)));
    }
    default:
      return true;
  }
}

/** Joins types, and with them the cells of containers that may be one object. Knows whether any cell grew. */
export class Lattice {
  /** Counts what is found out: a fixed point is reached when it stays the same. */
  changes = 0;
  /** How many of these are cells that have grown, or become one. */
  growths = 0;
  /** Ints that still grow lose their bounds, and what goes on growing then becomes unknown, so that an end is reached. */
  hurried = false;
  /** Something may change any list: nothing is known of how long lists are. */
  isOpen = false;
  /** When what runs was settled, by the clock of cells; null before. */
  settled: number | null = null;
  /** Whether what is gone through never runs: it changes nothing of what does. */
  isAside = false;
  /** Told of a function, method or class that escapes into a value of which nothing is known. */
  readonly #escaped: (type: Type) => void;

  /** The classes that a class of the program derives from, nearest and itself first. */
  readonly #lineage: (node: ClassDef) => readonly ClassDef[];
  /** Classes that stand for those that derive from them, of which there were too many. */
  readonly #gathering = new Set<ClassDef>();

  constructor(
    escaped: (type: Type) => void = () => {},
    lineage: (node: ClassDef) => readonly ClassDef[] = (node) => [node],
  ) {
    this.#escaped = escaped;
    this.#lineage = lineage;
  }

  /** The smallest type that holds both. */
  join(a: Type, b: Type): Type {
    if (a === b || b.kind === "never") return a;
    if (a.kind === "never") return b;
    if (a.kind === "unknown" || b.kind === "unknown") {
      this.escape(a);
      this.escape(b);
      return UNKNOWN;
    }
    if (a.kind === "union" || b.kind === "union") return this.#union(members(a), members(b));
    return this.#pair(a, b) ?? this.#union([a], [b]);
  }

  joinAll(types: Iterable<Type>): Type {
    let result: Type = NEVER;
    for (const type of types) result = this.join(result, type);
    return result;
  }

  #union(left: readonly Type[], right: readonly Type[]): Type {
    const all = [...left];
    for (const member of right) {
      let merged = false;
      for (let i = 0; i < all.length; i++) {
        const joined = this.#pair(all[i]!, member);
        if (!joined) continue;
        all[i] = joined;
        merged = true;
        break;
      }
      if (!merged) all.push(member);
    }
    if (all.filter(({ kind }) => kind === "tuple").length > MOST_TUPLES) {
      const tuples = all.filter(({ kind }) => kind === "tuple");
      const rest = this.joinAll(tuples.flatMap(partsOf));
      const merged = this.limit({ kind: "tuple", items: [], rest });
      return this.#union(all.filter(({ kind }) => kind !== "tuple"), [merged]);
    }
    if (all.length === 1) return all[0]!;
    const objects = all.filter((one) => one.kind === "instance" && !one.after) as InstanceType[];
    const above = objects.length > MOST_CLASSES ? this.#above(objects) : null;
    if (above) {
      return this.#union(all.filter((one) => !objects.includes(one as InstanceType)), [above]);
    }
    const functions = all.filter(({ kind }) => FUNCTIONS.has(kind)).length;
    const isLong = functions > MOST_FUNCTIONS || all.length - functions > LONGEST_UNION;
    if (isLong || all.some(({ kind }) => kind === "unknown")) {
      for (const member of all) this.escape(member);
      return UNKNOWN;
    }
    return all.length === left.length && all.every((m, i) => m === left[i]) && left.length > 1
      ? { kind: "union", members: left }
      : { kind: "union", members: all };
  }

  /** The nearest class of the program that all of these are objects of. */
  #above(objects: readonly InstanceType[]): InstanceType | null {
    const [first, ...others] = objects.map(({ node }) => this.#lineage(node));
    const node = first?.find((one) => others.every((line) => line.includes(one)));
    if (!node) return null;
    this.#gathering.add(node);
    return { kind: "instance", node };
  }

  /** Two types as one that is no union, or null. */
  #pair(a: Type, b: Type): Type | null {
    if (a === b) return a;
    if (a.kind !== b.kind) return null;
    if (a.kind === "int" && b.kind === "int") {
      if (a.low <= b.low && a.high >= b.high) return a;
      return int(Math.min(a.low, b.low), Math.max(a.high, b.high));
    }
    const cells = cellsOf(a);
    if (cells.length > 0 || a.kind === "libraryInstance") {
      if (a.kind === "libraryInstance" && a.name !== (b as LibraryInstanceType).name) return null;
      const others = cellsOf(b);
      cells.forEach((cell, i) => others[i] && this.unify(cell, others[i]!));
      return a;
    }
    switch (a.kind) {
      case "instance": {
        if (equal(a, b)) return a;
        const other = b as typeof a;
        if (a.after || other.after || this.#gathering.size === 0) return null;
        const holds = (one: InstanceType, { node }: InstanceType) =>
          this.#gathering.has(one.node) && this.#lineage(node).includes(one.node);
        return holds(a, other) ? a : holds(other, a) ? other : null;
      }
      case "float":
        return a.infinite === (b as typeof a).infinite ? a : FLOAT;
      case "class": {
        if (a.node !== (b as typeof a).node) return null;
        return a.orSubclass ? a : b;
      }
      case "range": {
        const item = this.#pair(a.item, (b as typeof a).item) as IntType;
        const [one, other] = [goneOver(a), goneOver(b)] as [RangeType, RangeType];
        const reached = this.#pair(one.item, other.item) as IntType;
        if (item === a.item && reached === one.item) return a;
        return { kind: "range", item, reached };
      }
      case "tuple": {
        const other = b as typeof a;
        if (!a.rest && !other.rest && a.items.length === other.items.length) {
          const items = a.items.map((item, i) => this.join(item, other.items[i]!));
          if (items.every((item, i) => item === a.items[i])) return a;
          return this.limit({ kind: "tuple", items, rest: null });
        }
        // Tuples of several lengths are most often messages of several sorts: they stay apart, up to a number.
        if (!a.rest && !other.rest) return null;
        const rest = this.joinAll([...partsOf(a), ...partsOf(other)]);
        return this.limit({ kind: "tuple", items: [], rest });
      }
      case "iterator": {
        const other = b as typeof a;
        const item = this.join(a.item, other.item);
        const blocks = a.blocks || other.blocks;
        const sources = [...new Set([...a.sources, ...other.sources])];
        if (item === a.item && blocks === a.blocks && sources.length === a.sources.length) return a;
        return this.limit({ kind: "iterator", item, blocks, sources });
      }
      case "method": {
        const other = b as typeof a;
        if (!equal(a.function, other.function)) return null;
        const receiver = this.join(a.receiver, other.receiver);
        return receiver === a.receiver ? a : this.limit({ ...a, receiver });
      }
      case "partial": {
        const other = b as typeof a;
        if (
          !equal(a.function, other.function) || a.positional.length !== other.positional.length ||
          a.keywords.length !== other.keywords.length ||
          !a.keywords.every(([name], i) => name === other.keywords[i]![0])
        ) return null;
        return this.limit({
          kind: "partial",
          function: a.function,
          positional: a.positional.map((value, i) => this.join(value, other.positional[i]!)),
          keywords: a.keywords.map(([name, value], i) =>
            [name, this.join(value, other.keywords[i]![1])] as const
          ),
        });
      }
      default:
        return equal(a, b) ? a : null;
    }
  }

  /** Whether a cell keeps what it holds: it is of code that runs, and what is gone through never does. */
  #keeps(cell: Cell): boolean {
    return this.isAside && !cell.root.isIdle && cell.filled > 0 && cell.filled <= this.settled!;
  }

  /** Makes two cells one. */
  unify(a: Cell, b: Cell): void {
    const [one, other] = [a.root, b.root];
    if (one === other) return;
    if (this.#keeps(one) || this.#keeps(other)) {
      for (const cell of [one, other]) if (!this.#keeps(cell)) this.#lose(cell);
      return;
    }
    const [left, right] = [one.type, other.type];
    const [length, otherLength] = [one.length, other.length];
    one.isForeign ||= other.isForeign;
    other.link(one);
    this.#grown();
    one.length = length && otherLength
      ? hull(length, otherLength)
      : length || otherLength
      ? ANY_LENGTH
      : null;
    one.type = NEVER;
    one.type = this.#fit(one, this.join(left, right));
  }

  /** Says how long the lists are that a place makes. Lists of which nobody says that may be of any length. */
  say(cell: Cell, length: IntType): void {
    if (this.#keeps(cell)) return;
    const before = cell.length;
    const said = this.isOpen ? ANY_LENGTH : length;
    const joined = before ? hull(before, said) : said;
    if (before && joined.low === before.low && joined.high === before.high) return;
    const { root } = cell;
    if (before && before !== NO_LENGTH && ++root.lengthGrowth > STEADY) {
      root.length = this.hurried ? ANY_LENGTH : widenInt(before, joined);
    } else root.length = joined;
    this.#grown();
  }

  /** Notes that lists of a type may get longer, or shorter. */
  resize(type: Type, change: "longer" | "shorter" | "any" = "any"): void {
    for (const member of members(type)) {
      if (member.kind !== "list") continue;
      const { cell } = member;
      const { length } = cell;
      if (length && length !== NO_LENGTH) {
        const { low, high } = length;
        this.say(cell, int(change === "longer" ? low : 0, change === "shorter" ? high : Infinity));
      }
      if (cell.root.isForeign) this.open();
    }
  }

  /** Notes that who knows what may get longer or shorter: any list, perhaps. */
  open(): void {
    if (this.isOpen || this.isAside) return;
    this.isOpen = true;
    this.changes++;
  }

  /** Puts a value of a type into a cell. */
  add(cell: Cell, type: Type): void {
    const root = cell.root;
    const before = root.type;
    if (before === type) return;
    if (before.kind === "unknown" || this.#keeps(root)) {
      this.escape(type);
      return;
    }
    let joined = this.join(before, type);
    // The join itself may have linked or filled this very cell.
    if (root.root !== root || root.type !== before) {
      joined = this.join(root.root.type, joined);
    }
    const now = root.root;
    if (joined !== now.type && !equal(joined, now.type)) {
      now.type = this.#grow(now, joined);
      this.#grown();
    }
  }

  /** What a cell whose type grows to another holds from now on. */
  #grow(cell: Cell, type: Type): Type {
    const growth = ++cell.growth;
    if (!this.hurried) return this.#fit(cell, growth > STEADY ? widen(cell.type, type) : type);
    if (++cell.hurries > HURRIES) {
      this.escape(type);
      return UNKNOWN;
    }
    return this.#fit(cell, widen(cell.type, type, unbound));
  }

  #grown(): void {
    this.changes++;
    this.growths++;
  }

  /** What may stand in a cell: nothing that contains the cell itself. */
  #fit(cell: Cell, type: Type): Type {
    if (!this.#holds(type, cell, 0)) return type;
    this.escape(type);
    return UNKNOWN;
  }

  #holds(type: Type, cell: Cell, depth: number): boolean {
    if (depth > DEEPEST) return true;
    for (const one of cellsOf(type)) {
      if (one.root === cell.root || this.#holds(one.type, cell, depth + 1)) return true;
    }
    return partsOf(type).some((part) => this.#holds(part, cell, depth + 1));
  }

  /** The type, or `unknown` if it is nested too deep. */
  limit(type: Type): Type {
    if (depthOf(type, 0) <= DEEPEST) return type;
    this.escape(type);
    return UNKNOWN;
  }

  /** Notes that a value of the type got where it cannot be followed: anything may be put into it, functions may be called. */
  escape(type: Type): void {
    switch (type.kind) {
      case "function":
      case "class":
      case "instance":
      case "record":
      case "recordClass":
      case "libraryFunction":
        this.#escaped(type);
        return;
      case "method":
        this.#escaped(type);
        break;
      case "iterator":
      case "union":
      case "tuple":
      case "partial":
        break;
      default: {
        const cells = cellsOf(type);
        if (type.kind === "list" && type.cell.length) this.say(type.cell, ANY_LENGTH);
        for (const cell of cells) this.#lose(cell);
        return;
      }
    }
    for (const part of partsOf(type)) this.escape(part);
  }

  /** Anything may be put into a cell from now on. */
  #lose(cell: Cell): void {
    const held = cell.type;
    if (held.kind === "unknown" || this.#keeps(cell)) return;
    cell.type = UNKNOWN;
    this.#grown();
    this.escape(held);
  }
}

/** Lists of any length. */
const ANY_LENGTH = int(0, Infinity);

/** The ints from the lowest of two intervals to the highest. */
export function hull(a: IntType, b: IntType): IntType {
  if (a === NO_LENGTH || b === NO_LENGTH) return a === b ? a : a === NO_LENGTH ? b : a;
  return int(Math.min(a.low, b.low), Math.max(a.high, b.high));
}

function depthOf(type: Type, depth: number): number {
  if (depth > DEEPEST + 1) return depth;
  let deepest = depth;
  for (const cell of cellsOf(type)) deepest = Math.max(deepest, depthOf(cell.type, depth + 1));
  for (const part of partsOf(type)) {
    deepest = Math.max(deepest, depthOf(part, depth + (type.kind === "union" ? 0 : 1)));
  }
  return deepest;
}

/** Bounds at which a growing interval may come to rest. */
const THRESHOLDS = [
  0,
  2 ** 8,
  2 ** 16,
  2 ** 20,
  2 ** 31 - 1,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 33,
  2 ** 37,
  2 ** 41,
  2 ** 45,
  2 ** 49,
  Number.MAX_SAFE_INTEGER,
];

function upper(value: number): number {
  return THRESHOLDS.find((threshold) => threshold >= value) ?? Infinity;
}

function lower(value: number): number {
  if (value >= 0) return value >= 1 ? (THRESHOLDS.findLast((t) => t <= value) ?? 0) : 0;
  return -upper(-value);
}

/** An interval that grew, up to the next threshold. */
export function widenInt(before: IntType, now: IntType): IntType {
  const low = now.low < before.low ? lower(now.low) : now.low;
  const high = now.high > before.high ? upper(now.high) : now.high;
  return int(Math.min(low, before.low), Math.max(high, before.high));
}

/** An interval that grew, without a bound on that side. */
function unbound(before: IntType, now: IntType): IntType {
  return int(
    now.low < before.low ? -Infinity : before.low,
    now.high > before.high ? Infinity : before.high,
  );
}

/** `now`, whose ints that grew since `before` go to the next threshold, so that growing comes to an end. */
export function widen(before: Type, now: Type, further = widenInt): Type {
  if (before === now || before.kind === "never") return now;
  if (now.kind === "int") {
    const was = members(before).find((member) => member.kind === "int");
    return was ? further(was, now) : now;
  }
  if (now.kind === "union") {
    const was = members(before).find((member) => member.kind === "int");
    const tuples = members(before).filter((member) => member.kind === "tuple");
    if (!was && tuples.length === 0) return now;
    return {
      kind: "union",
      members: now.members.map((member) =>
        member.kind === "int" && was
          ? further(was, member)
          : member.kind === "tuple" && tuples.length === 1
          ? widen(tuples[0]!, member, further)
          : member
      ),
    };
  }
  if (now.kind === "tuple" && before.kind === "tuple") {
    if (now.rest) {
      const was = before.rest ?? before.items[0];
      return was ? { ...now, rest: widen(was, now.rest, further) } : now;
    }
    if (now.items.length !== before.items.length) return now;
    return { ...now, items: now.items.map((item, i) => widen(before.items[i]!, item, further)) };
  }
  if (now.kind === "range" && before.kind === "range") {
    const [was, is] = [goneOver(before), goneOver(now)] as [RangeType, RangeType];
    return {
      kind: "range",
      item: further(before.item, now.item),
      reached: further(was.item, is.item),
    };
  }
  if (now.kind === "iterator" && before.kind === "iterator") {
    return { ...now, item: widen(before.item, now.item, further) };
  }
  return now;
}

/** A type in Python's words, for messages and tests. */
export function show(type: Type, depth = 0): string {
  if (depth > DEEPEST + 2) return "…";
  const inner = (part: Type) => show(part, depth + 1);
  switch (type.kind) {
    case "none":
      return "None";
    case "int": {
      if (!Number.isFinite(type.low) && !Number.isFinite(type.high)) return "int";
      const bound = (value: number) => Number.isFinite(value) ? String(value) : "";
      if (type.low === -Number.MAX_SAFE_INTEGER && type.high === -type.low) return "int[safe]";
      return `int[${bound(type.low)}..${bound(type.high)}]`;
    }
    case "float":
      return type.infinite ? `float[${type.infinite}]` : "float";
    case "list":
    case "set":
    case "frozenset":
      return `${type.kind}[${inner(type.item)}]`;
    case "dict":
      return `dict[${inner(type.key)}, ${inner(type.value)}]`;
    case "tuple":
      return type.rest
        ? `tuple[${inner(type.rest)}, ...]`
        : `tuple[${type.items.map(inner).join(", ")}]`;
    case "range":
      return `range[${inner(type.item)}]`;
    case "iterator":
      return `${type.blocks ? "async " : ""}iterator[${inner(type.item)}]`;
    case "function":
      return `function ${"name" in type.node ? type.node.name : "<lambda>"}`;
    case "method":
      return `method ${inner(type.function)} of ${inner(type.receiver)}`;
    case "class":
      return `type[${type.node.name}]`;
    case "instance":
      return type.node.name;
    case "libraryFunction":
      return `function ${type.name}`;
    case "libraryClass":
      return `type[${type.name}]`;
    case "libraryInstance":
      return type.cells.length > 0
        ? `${type.name}[${type.parameters.map(inner).join(", ")}]`
        : type.name;
    case "record":
      return type.name;
    case "recordClass":
      return `type[${type.name}]`;
    case "partial":
      return `partial[${inner(type.function)}]`;
    case "module":
      return `module ${type.name}`;
    case "union":
      return type.members.map(inner).sort().join(" | ");
    default:
      return type.kind;
  }
}

/** What `bool` and `int` have in common, as an int. */
export function asInt(type: Type): IntType | null {
  if (type === BOOL || type.kind === "bool") return int(0, 1);
  return type.kind === "int" ? type : null;
}
