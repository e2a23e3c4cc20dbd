/**
 * Python's `reprlib`: representations that are not long. https://docs.python.org/3/library/reprlib.html
 *
 * @example
 * ```ts
 * import * as reprlib from "@manycore/multiprocessing/python/reprlib";
 *
 * reprlib.repr("abc".repeat(100)); // "'abcabcabcabc...cabcabcabcabc'"
 * ```
 *
 * @module
 */
import { TypeError, ValueError } from "../errors.ts";
import { len } from "./operators/length.ts";
import { sorted } from "./builtins/sorted.ts";
import { callMethod, getattr, invoke, type } from "./dispatch.ts";
import { updateWrapper } from "./functools/wrapping.ts";
import { item } from "./operators/container.ts";
import { iter } from "./operators/iteration.ts";
import { nameClasses, nameFunctions } from "./support/naming.ts";
import { piece, textLength } from "./text/code_points.ts";
import { repr as plainRepr } from "./text/repr.ts";
import { addressText } from "./values/identity.ts";
import { isInt } from "./values/numbers.ts";
import { className } from "./values/types.ts";
import * as self from "./reprlib.ts";

/** What a `Repr` shortens, and how. */
export interface ReprOptions {
  maxlevel?: number;
  maxtuple?: number;
  maxlist?: number;
  maxarray?: number;
  maxdict?: number;
  maxset?: number;
  maxfrozenset?: number;
  maxdeque?: number;
  maxstring?: number;
  maxlong?: number;
  maxother?: number;
  fillvalue?: string;
  indent?: unknown;
}

/** The modules of the types that have methods of their own. */
const HOMES: Readonly<Record<string, string>> = {
  array: "array",
  deque: "collections",
  dict: "builtins",
  frozenset: "builtins",
  int: "builtins",
  list: "builtins",
  set: "builtins",
  str: "builtins",
  tuple: "builtins",
};

function first(items: Iterable<unknown>, count: number): unknown[] {
  const found: unknown[] = [];
  if (count <= 0) return found;
  for (const one of items) {
    found.push(one);
    if (found.length >= count) break;
  }
  return found;
}

/** Items in their order, where they have one. */
function possiblySorted(items: unknown): unknown[] {
  try {
    return sorted(items as never) as unknown[];
  } catch {
    return [...iter(items)];
  }
}

/** Makes representations that are not long. https://docs.python.org/3/library/reprlib.html#reprlib.Repr */
export class Repr {
  /** How deep it goes. */
  maxlevel: number;
  /** How many items of a tuple are shown. */
  maxtuple: number;
  /** How many items of a list are shown. */
  maxlist: number;
  /** How many items of an array are shown. */
  maxarray: number;
  /** How many keys of a dict are shown. */
  maxdict: number;
  /** How many items of a set are shown. */
  maxset: number;
  /** How many items of a frozenset are shown. */
  maxfrozenset: number;
  /** How many items of a deque are shown. */
  maxdeque: number;
  /** How long a text may be. */
  maxstring: number;
  /** How long an int may be. */
  maxlong: number;
  /** How long anything else may be. */
  maxother: number;
  /** What stands for the rest. */
  fillvalue: string;
  /** What each level is set in by, or by how many spaces; null for one line. */
  indent: unknown;

  constructor(options: ReprOptions = {}) {
    this.maxlevel = options.maxlevel ?? 6;
    this.maxtuple = options.maxtuple ?? 6;
    this.maxlist = options.maxlist ?? 6;
    this.maxarray = options.maxarray ?? 5;
    this.maxdict = options.maxdict ?? 4;
    this.maxset = options.maxset ?? 6;
    this.maxfrozenset = options.maxfrozenset ?? 6;
    this.maxdeque = options.maxdeque ?? 6;
    this.maxstring = options.maxstring ?? 30;
    this.maxlong = options.maxlong ?? 40;
    this.maxother = options.maxother ?? 30;
    this.fillvalue = options.fillvalue ?? "...";
    this.indent = options.indent ?? null;
  }

  /** The representation of a value. */
  repr(x: unknown): string {
    return this.repr1(x, this.maxlevel);
  }

  /** The representation of a value that stands so many levels above the deepest that are shown. */
  repr1(x: unknown, level: number): string {
    const home = type(x);
    const name = String(getattr(home, "__name__")).replaceAll(" ", "_");
    const method = getattr(this, `repr_${name}`, null);
    const known = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
    if (method !== null && (known === undefined || known === getattr(home, "__module__", null))) {
      return invoke(method, x, level) as string;
    }
    return this.reprInstance(x, level);
  }

  #joined(pieces: readonly string[], level: number): string {
    let { indent } = this;
    if (indent === null) return pieces.join(", ");
    if (pieces.length === 0) return "";
    if (isInt(indent)) {
      if (Number(indent) < 0) {
        throw new ValueError(`Repr.indent cannot be negative int (was ${plainRepr(indent)})`);
      }
      indent = " ".repeat(Number(indent));
    }
    if (typeof indent !== "string") {
      throw new TypeError(`Repr.indent must be a str, int or None, not ${plainRepr(type(indent))}`);
    }
    const start = "\n" + indent.repeat(this.maxlevel - level + 1);
    return pieces.map((one) => `${start}${one},`).join("") +
      start.slice(0, start.length - indent.length);
  }

  #items(
    x: unknown,
    level: number,
    [left, right]: readonly [string, string],
    most: number,
    trail = "",
  ): string {
    const n = Number(len(x as never));
    let inside: string;
    if (level <= 0 && n > 0) inside = this.fillvalue;
    else {
      const pieces = first(iter(x), most).map((one) => this.repr1(one, level - 1));
      if (n > most) pieces.push(this.fillvalue);
      inside = this.#joined(pieces, level);
    }
    return left + inside + (n === 1 && this.indent === null ? trail : "") + right;
  }

  #shortened(text: string, most: number): string {
    const length = textLength(text);
    if (length <= most) return text;
    const start = Math.max(0, Math.floor((most - 3) / 2));
    const rest = Math.max(0, most - 3 - start);
    return piece(text, 0, start) + this.fillvalue + piece(text, length - rest, length);
  }

  /** A tuple. */
  reprTuple(x: unknown, level: number): string {
    return this.#items(x, level, ["(", ")"], this.maxtuple, ",");
  }

  /** A list. */
  reprList(x: unknown, level: number): string {
    return this.#items(x, level, ["[", "]"], this.maxlist);
  }

  /** An array. */
  reprArray(x: unknown, level: number): string {
    const start = `array('${getattr(x, "typecode")}'`;
    if (len(x as never) === 0) return `${start})`;
    return this.#items(x, level, [`${start}, [`, "])"], this.maxarray);
  }

  /** A set. */
  reprSet(x: unknown, level: number): string {
    if (len(x as never) === 0) return "set()";
    return this.#items(possiblySorted(x), level, ["{", "}"], this.maxset);
  }

  /** A frozenset. */
  reprFrozenset(x: unknown, level: number): string {
    if (len(x as never) === 0) return "frozenset()";
    return this.#items(possiblySorted(x), level, ["frozenset({", "})"], this.maxfrozenset);
  }

  /** A deque. */
  reprDeque(x: unknown, level: number): string {
    return this.#items(x, level, ["deque([", "])"], this.maxdeque);
  }

  /** A dict. */
  reprDict(x: unknown, level: number): string {
    const n = Number(len(x as never));
    if (n === 0) return "{}";
    if (level <= 0) return `{${this.fillvalue}}`;
    const pieces = first(possiblySorted(x), this.maxdict).map((key) =>
      `${this.repr1(key, level - 1)}: ${this.repr1(item(x, key), level - 1)}`
    );
    if (n > this.maxdict) pieces.push(this.fillvalue);
    return `{${this.#joined(pieces, level)}}`;
  }

  /** A text. */
  reprStr(x: string, _level: number): string {
    const most = this.maxstring;
    const text = plainRepr(piece(x, 0, most));
    if (textLength(text) <= most) return text;
    const length = textLength(x);
    const start = Math.max(0, Math.floor((most - 3) / 2));
    const rest = Math.max(0, most - 3 - start);
    const both = plainRepr(piece(x, 0, start) + piece(x, Math.max(length - rest, 0), length));
    const end = textLength(both);
    return piece(both, 0, start) + this.fillvalue + piece(both, end - rest, end);
  }

  /** An int. */
  reprInt(x: unknown, _level: number): string {
    return this.#shortened(plainRepr(x), this.maxlong);
  }

  /** Anything else. */
  reprInstance(x: unknown, _level: number): string {
    let text: string;
    try {
      text = plainRepr(x);
    } catch {
      return `<${className(type(x))} instance at ${addressText(x as object)}>`;
    }
    return this.#shortened(text, this.maxother);
  }
}

/** What `repr` shortens by. */
export const aRepr: Repr = new Repr();

/** A representation that is not long. https://docs.python.org/3/library/reprlib.html#reprlib.repr */
export function repr(x: unknown): string {
  return callMethod(aRepr, "repr", [x]) as string;
}

/**
 * A decorator of `__repr__` that has what is in itself shown by a text.
 * https://docs.python.org/3/library/reprlib.html#reprlib.recursive_repr
 */
export function recursiveRepr(
  fillvalue: string | { fillvalue?: string } = "...",
): (userFunction: unknown) => (self: unknown) => unknown {
  const fill = typeof fillvalue === "string" ? fillvalue : fillvalue.fillvalue ?? "...";
  return (userFunction) => {
    const running = new Set<unknown>();
    const wrapper = (self: unknown): unknown => {
      if (running.has(self)) return fill;
      running.add(self);
      try {
        return invoke(userFunction, self);
      } finally {
        running.delete(self);
      }
    };
    return updateWrapper(wrapper, userFunction);
  };
}

nameFunctions(self);
nameClasses(self, "reprlib");
