/**
 * Python's `json.JSONEncoder`, `dumps` and `dump`.
 *
 * @module
 */
import { snakeCase } from "../../letter_case.ts";
import { unexpectedText } from "../support/refusals.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { type int, isFloat, raw } from "../values/numbers.ts";
import { truth } from "../operators/truth.ts";
import { iter } from "../operators/iteration.ts";
import { options } from "../support/options.ts";
import { callable } from "../support/callables.ts";
import { typeName } from "../values/types.ts";
import { quoted } from "./quoted.ts";
import { bySortedKeys } from "./sorted_keys.ts";
import {
  floatAsJson,
  indentOf,
  keyAsJson,
  none,
  plainIn,
  separatorsOf,
  writerFor,
} from "./writer.ts";

/** How values are written. */
export interface EncodeOptions {
  /** Whether keys that cannot be written are left out, not faults. */
  skipkeys?: boolean;
  /** Whether all that is not ASCII is escaped. */
  ensureAscii?: boolean;
  /** Whether a container in itself is a fault of its own kind. */
  checkCircular?: boolean;
  /** Whether NaN and the infinities are written. */
  allowNan?: boolean;
  /** Whether keys are sorted. */
  sortKeys?: boolean;
  /** Spaces, or a text, by which each level is indented; null for one line. */
  indent?: int | string | boolean | null;
  /** What stands between items, and between key and value. */
  separators?: readonly [string, string] | null;
  /** What to write instead of a value that JSON does not know. */
  default?: ((value: unknown) => unknown) | null;
}

/** Writes one value in the pieces that Python gives: one for each bracket, key and plain value. */
class Pieces {
  readonly #options: EncodeOptions;
  readonly #fallback: (value: unknown) => unknown;
  readonly #ensureAscii: boolean;
  readonly #itemSeparator: string;
  readonly #keySeparator: string;
  readonly #indent: string | null;
  readonly #checks: boolean;
  /** The containers around what is written, the outermost first. */
  readonly #open: unknown[] = [];

  constructor(options: EncodeOptions, fallback: (value: unknown) => unknown) {
    this.#options = options;
    this.#fallback = fallback;
    this.#ensureAscii = options.ensureAscii ?? true;
    this.#checks = options.checkCircular ?? true;
    this.#indent = indentOf(options);
    const [items, keys] = separatorsOf(options, this.#indent === null);
    this.#itemSeparator = items!;
    this.#keySeparator = keys!;
  }

  /** The text of what is no container, and that JSON knows; undefined for all else. */
  #plain(value: unknown): string | undefined {
    switch (typeof value) {
      case "string":
        return quoted(value, this.#ensureAscii);
      case "boolean":
        return value ? "true" : "false";
      case "undefined":
        return "null";
      case "bigint":
        return String(value);
      case "number":
        return Number.isSafeInteger(value) ? String(value) : this.#float(value);
    }
    if (value === null) return "null";
    if (Array.isArray(value) || value instanceof Map) return undefined;
    if (isFloat(value)) return this.#float(raw(value));
    const plain = plainIn(value as object);
    return plain === none ? undefined : this.#plain(plain);
  }

  #float(value: number): string {
    return floatAsJson(value, this.#options.allowNan);
  }

  /** The pieces of a value. */
  *of(value: unknown, margin: string): Generator<string, void, undefined> {
    const plain = this.#plain(value);
    if (plain !== undefined) return yield plain;
    if (this.#checks && this.#open.includes(value)) {
      throw new ValueError("Circular reference detected");
    }
    this.#open.push(value);
    if (Array.isArray(value)) yield* this.#list(value, margin);
    else if (value instanceof Map) yield* this.#dict(value, margin);
    else yield* this.of(this.#fallback(value), margin);
    this.#open.pop();
  }

  *#list(items: readonly unknown[], margin: string): Generator<string, void, undefined> {
    if (items.length === 0) return yield "[]";
    const inner = this.#indent === null ? "" : margin + this.#indent;
    let before = "[" + inner;
    for (const item of items) {
      const all = this.of(item, inner);
      if (isPlainItem(item)) yield before + all.next().value;
      else {
        yield before;
        yield* all;
      }
      before = this.#itemSeparator + inner;
    }
    if (this.#indent !== null) yield margin;
    yield "]";
  }

  *#dict(dict: Map<unknown, unknown>, margin: string): Generator<string, void, undefined> {
    if (dict.size === 0) return yield "{}";
    const inner = this.#indent === null ? "" : margin + this.#indent;
    let entries: Iterable<readonly [unknown, unknown]> = dict.entries();
    if (this.#options.sortKeys === true) {
      const items: [unknown, unknown][] = [];
      bySortedKeys(dict, (key, value) => items.push([key, value]));
      entries = items;
    }
    yield "{";
    if (inner !== "") yield inner;
    let isFirst = true;
    for (const [key, value] of entries) {
      const name = keyAsJson(key, this.#options);
      if (name === undefined) continue;
      if (!isFirst) yield this.#itemSeparator + inner;
      isFirst = false;
      yield quoted(name, this.#ensureAscii);
      yield this.#keySeparator;
      yield* this.of(value, inner);
    }
    if (this.#indent !== null) yield margin;
    yield "}";
  }
}

/** Whether a value in a list comes in one piece with what stands before it. */
function isPlainItem(value: unknown): boolean {
  return typeof value !== "object" || value === null || isFloat(value) || plainIn(value) !== none;
}

const OPTIONS = "skipkeys ensureAscii checkCircular allowNan sortKeys indent separators default"
  .split(" ");

/** Writes JSON. https://docs.python.org/3/library/json.html#json.JSONEncoder */
export class JSONEncoder {
  static readonly __module__ = "json.encoder";

  readonly #options: EncodeOptions;

  constructor(options: EncodeOptions = {}) {
    for (const name of Object.keys(options)) {
      if (!OPTIONS.includes(name)) {
        const wrong = snakeCase(name);
        throw new TypeError(
          unexpectedText("JSONEncoder.__init__", wrong, OPTIONS.map(snakeCase)),
        );
      }
    }
    this.#options = options;
  }

  /** What stands between items. */
  get itemSeparator(): string {
    const { separators, indent } = this.#options;
    return separators?.[0] ?? (indent == null ? ", " : ",");
  }

  /** What stands between a key and its value. */
  get keySeparator(): string {
    return this.#options.separators?.[1] ?? ": ";
  }

  /**
   * What to write instead of a value that JSON does not know; a subclass may know more.
   *
   * @throws {TypeError} always.
   */
  default(o: unknown): unknown {
    throw new TypeError(`Object of type ${typeName(o)} is not JSON serializable`);
  }

  get #fallback(): (value: unknown) => unknown {
    const { default: given } = this.#options;
    return given ? callable(given) : (value: unknown) => this.default(value);
  }

  get #margin(): string {
    return this.#options.indent == null ? "" : "\n";
  }

  /** A value as JSON. */
  encode(o: unknown): string {
    // Python's asks for the pieces that a derived class makes of it.
    if (this.iterencode !== JSONEncoder.prototype.iterencode && typeof o !== "string") {
      const pieces = (this.iterencode as (...args: unknown[]) => Iterable<string>)(o, true);
      return [...iter(pieces)].join("");
    }
    return writerFor(this.#options).write(o, this.#margin, this.#fallback);
  }

  /** A value as JSON, in pieces. */
  *iterencode(o: unknown, ...more: unknown[]): Generator<string, void, undefined> {
    const { _oneShot } = options<{ _oneShot: unknown }>(["_oneShot"], ...more);
    // Python's encoder in C gives one piece, where nothing is indented.
    if (truth(_oneShot) && this.#margin === "") {
      yield writerFor(this.#options).write(o, "", this.#fallback);
      return;
    }
    yield* new Pieces(this.#options, this.#fallback).of(o, this.#margin);
  }
}

const usual = new JSONEncoder();

/** Optional parameters of `dumps` and `dump`. */
export interface DumpOptions extends EncodeOptions {
  /** A class that writes in another way. */
  cls?: (new (options: EncodeOptions) => { encode(value: unknown): string }) | null;
}

/**
 * A value as JSON.
 *
 * @throws {TypeError} for a value that JSON does not know.
 * @throws {ValueError} for a container in itself, or a float that JSON does not know.
 * @see https://docs.python.org/3/library/json.html#json.dumps
 *
 * @example
 * ```ts
 * import { dumps } from "@manycore/multiprocessing/python/json";
 *
 * dumps([1, "a", null], { indent: 2 });
 * ```
 */
export function dumps(obj: unknown, options?: DumpOptions): string {
  if (options === undefined) return usual.encode(obj);
  if (!("cls" in options)) return new JSONEncoder(options).encode(obj);
  const { cls, ...rest } = options;
  return (cls ? new cls(rest) : new JSONEncoder(rest)).encode(obj);
}

/** What `dump` writes to. */
export interface Writable {
  write(text: string): unknown;
}

/** Writes a value as JSON into a file. https://docs.python.org/3/library/json.html#json.dump */
export function dump(obj: unknown, fp: Writable, options: DumpOptions = {}): void {
  fp.write(dumps(obj, options));
}
