/**
 * Python's `json.JSONEncoder`, `dumps` and `dump`.
 *
 * @module
 */
import { sorted } from "../builtins/sorted.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { isNarrow } from "../text/code_points.ts";
import { repr } from "../text/repr.ts";
import { floatText } from "../text/float_text.ts";
import { index, type int, isFloat, isInt, raw } from "../values/numbers.ts";
import { Tuple } from "../values/tuple.ts";
import { iter } from "../operators/iteration.ts";
import { callable } from "../support/callables.ts";
import { held, isHolder } from "../values/held.ts";
import { typeName } from "../values/types.ts";

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

const plain = /^[ !#-[\]-~]*$/;
/** Up to this length a loop looks at a text sooner than a pattern does. */
const SHORT = 32;

/** Whether a text stands in quotes as it is. */
function isPlain(text: string): boolean {
  const { length } = text;
  if (length > SHORT) return plain.test(text);
  for (let i = 0; i < length; i++) if (isEscaped(text.charCodeAt(i))) return false;
  return true;
}

/** Whether a unit of a text is written otherwise, where all is to be ASCII. */
function isEscaped(unit: number): boolean {
  return unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c;
}

const escapes: Readonly<Record<number, string>> = {
  0x22: '\\"',
  0x5c: "\\\\",
  0x08: "\\b",
  0x0c: "\\f",
  0x0a: "\\n",
  0x0d: "\\r",
  0x09: "\\t",
};

/** A text in quotes, in ASCII. */
function asciiQuoted(text: string): string {
  let result = '"';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isEscaped(unit)) continue;
    if (from < i) result += text.slice(from, i);
    result += escapes[unit] ?? "\\u" + unit.toString(16).padStart(4, "0");
    from = i + 1;
  }
  return result + text.slice(from) + '"';
}

/** A text in quotes. */
export function quoted(text: string, ensureAscii: boolean): string {
  if (isPlain(text)) return `"${text}"`;
  if (ensureAscii) return asciiQuoted(text);
  const json = JSON.stringify(text);
  if (text.isWellFormed()) return json;
  return json.replace(
    /(?<=(?:^|[^\\])(?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})/g,
    (_, digits: string) => String.fromCharCode(parseInt(digits, 16)),
  );
}

const none: unique symbol = Symbol("none");

/** The number or string that an object is, too: of a class derived from one, or of an enumeration of such. */
function plainIn(value: object): unknown {
  if (isHolder(value)) return value[held];
  const { __valuetype__: type } = value.constructor as { __valuetype__?: string };
  return type === undefined ? none : (value as { value: unknown }).value;
}

/** How long a text grows before it is put away: what it is made of goes while it is young. */
const CHUNK = 4096;
/** How many keys are known in quotes: the same ones come again and again. */
const KEYS = 512;
/** The longest key that is known: V8 may hold a longer one as a part of a text, which would be kept with it. */
const LONGEST_KEY = 12;

const plainKeys = new Map<string, string>();
const asciiKeys = new Map<string, string>();

/** A key in quotes. */
function quotedKey(key: string, ensureAscii: boolean): string {
  if (key.length > LONGEST_KEY) return quoted(key, ensureAscii);
  const known = ensureAscii ? asciiKeys : plainKeys;
  let shown = known.get(key);
  if (shown === undefined) {
    shown = quoted(key, ensureAscii);
    if (known.size >= KEYS) known.clear();
    known.set(key, shown);
  }
  return shown;
}

/** The items of a dict, in the order of their keys. */
function sortedItems(dict: Map<unknown, unknown>): Iterable<readonly [unknown, unknown]> {
  const items = Array.from(dict.entries());
  for (const [key] of items) {
    if (typeof key !== "string" || !isNarrow(key)) {
      return sorted(items.map(([key, value]) => Tuple.of(key, value)));
    }
  }
  // Texts that differ, without surrogates: JavaScript orders them as Python does.
  return items.sort(([a], [b]) => (a as string) < (b as string) ? -1 : 1);
}

/** Writes one value; the options are checked once, not at every item. */
class Writer {
  readonly #options: EncodeOptions;
  readonly #fallback: (value: unknown) => unknown;
  readonly #ensureAscii: boolean;
  readonly #itemSeparator: string;
  readonly #keySeparator: string;
  readonly #indent: string | null;
  readonly #checks: boolean;
  /** The containers around what is written, the outermost first. */
  readonly #open: unknown[] = [];
  /** What is written, but for what is put away. */
  #text = "";
  /** The texts put away, each in one piece. */
  readonly #chunks: string[] = [];
  #firstUnit = 0;

  constructor(options: EncodeOptions, fallback: (value: unknown) => unknown) {
    this.#options = options;
    this.#fallback = fallback;
    this.#ensureAscii = options.ensureAscii ?? true;
    this.#checks = options.checkCircular ?? true;
    const { indent, separators } = options;
    this.#indent = indent == null
      ? null
      : typeof indent === "string"
      ? indent
      : " ".repeat(Math.max(0, Number(index(indent))));
    [this.#itemSeparator, this.#keySeparator] = separators ??
      [this.#indent === null ? ", " : ",", ": "];
  }

  /** The text of a value. */
  write(value: unknown, margin: string): string {
    this.#write(value, margin);
    this.#putAway();
    return this.#chunks.length === 1 ? this.#chunks[0]! : this.#chunks.join("");
  }

  #write(value: unknown, margin: string): void {
    const plain = this.#plain(value);
    if (plain !== undefined) {
      this.#text += plain;
      if (this.#text.length > CHUNK) this.#putAway();
      return;
    }
    const open = this.#open;
    if (this.#checks && open.includes(value)) throw new ValueError("Circular reference detected");
    open.push(value);
    if (Array.isArray(value)) this.#list(value, margin);
    else if (value instanceof Map) this.#dict(value, margin);
    else this.#write(this.#fallback(value), margin);
    open.pop();
  }

  #putAway(): void {
    // To look into a text that was put together makes one piece of it.
    this.#firstUnit = this.#text.charCodeAt(this.#firstUnit & 1);
    this.#chunks.push(this.#text);
    this.#text = "";
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

  /** The text of a value in the pieces that Python gives: one for each bracket, key and plain value. */
  *pieces(value: unknown, margin: string): Generator<string, void, undefined> {
    const plain = this.#plain(value);
    if (plain !== undefined) return yield plain;
    if (this.#checks && this.#open.includes(value)) {
      throw new ValueError("Circular reference detected");
    }
    this.#open.push(value);
    if (Array.isArray(value)) yield* this.#listPieces(value, margin);
    else if (value instanceof Map) yield* this.#dictPieces(value, margin);
    else yield* this.pieces(this.#fallback(value), margin);
    this.#open.pop();
  }

  *#listPieces(items: readonly unknown[], margin: string): Generator<string, void, undefined> {
    if (items.length === 0) return yield "[]";
    const inner = this.#indent === null ? "" : margin + this.#indent;
    let before = "[" + inner;
    for (const item of items) {
      const all = this.pieces(item, inner);
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

  *#dictPieces(dict: Map<unknown, unknown>, margin: string): Generator<string, void, undefined> {
    if (dict.size === 0) return yield "{}";
    const inner = this.#indent === null ? "" : margin + this.#indent;
    const entries = this.#options.sortKeys === true ? sortedItems(dict) : dict.entries();
    yield "{";
    if (inner !== "") yield inner;
    let isFirst = true;
    for (const [key, value] of entries) {
      const name = typeof key === "string" ? key : this.#key(key);
      if (name === undefined) continue;
      if (!isFirst) yield this.#itemSeparator + inner;
      isFirst = false;
      yield quotedKey(name, this.#ensureAscii);
      yield this.#keySeparator;
      yield* this.pieces(value, inner);
    }
    if (this.#indent !== null) yield margin;
    yield "}";
  }

  #float(value: number): string {
    if (Number.isFinite(value)) return floatText(value);
    if (this.#options.allowNan === false) {
      throw new ValueError(`Out of range float values are not JSON compliant: ${repr(value)}`);
    }
    return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  }

  #list(items: readonly unknown[], margin: string): void {
    if (items.length === 0) {
      this.#text += "[]";
      return;
    }
    const inner = this.#indent === null ? "" : margin + this.#indent;
    const between = this.#itemSeparator + inner;
    this.#text += "[" + inner;
    for (let i = 0; i < items.length; i++) {
      if (i > 0) this.#text += between;
      this.#write(items[i], inner);
    }
    this.#text += this.#indent === null ? "]" : margin + "]";
  }

  #dict(dict: Map<unknown, unknown>, margin: string): void {
    if (dict.size === 0) {
      this.#text += "{}";
      return;
    }
    const inner = this.#indent === null ? "" : margin + this.#indent;
    const between = this.#itemSeparator + inner;
    const entries = this.#options.sortKeys === true ? sortedItems(dict) : dict.entries();
    let before = "";
    this.#text += "{" + inner;
    for (const [key, value] of entries) {
      const name = typeof key === "string" ? key : this.#key(key);
      if (name === undefined) continue;
      this.#text += before + quotedKey(name, this.#ensureAscii) + this.#keySeparator;
      before = between;
      this.#write(value, inner);
    }
    this.#text += this.#indent === null ? "}" : margin + "}";
  }

  #key(key: unknown): string | undefined {
    if (key == null) return "null";
    if (typeof key === "boolean") return key ? "true" : "false";
    if (isInt(key)) return String(key);
    if (isFloat(key)) return this.#float(raw(key));
    const plain = typeof key === "object" ? plainIn(key!) : none;
    if (plain !== none) return typeof plain === "string" ? plain : this.#key(plain);
    if (this.#options.skipkeys === true) return undefined;
    throw new TypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }
}

/** Whether a value in a list comes in one piece with what stands before it. */
function isPlainItem(value: unknown): boolean {
  return typeof value !== "object" || value === null || isFloat(value) || plainIn(value) !== none;
}

const OPTIONS = new Set(
  "skipkeys ensureAscii checkCircular allowNan sortKeys indent separators default".split(" "),
);

/** Writes JSON. https://docs.python.org/3/library/json.html#json.JSONEncoder */
export class JSONEncoder {
  static readonly __module__ = "json.encoder";

  readonly #options: EncodeOptions;

  constructor(options: EncodeOptions = {}) {
    for (const name of Object.keys(options)) {
      if (!OPTIONS.has(name)) {
        throw new TypeError(`JSONEncoder.__init__() got an unexpected keyword argument '${name}'`);
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

  #writer(): Writer {
    const { default: given } = this.#options;
    return new Writer(
      this.#options,
      given ? callable(given) : (value: unknown) => this.default(value),
    );
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
    return this.#writer().write(o, this.#margin);
  }

  /** A value as JSON, in pieces. */
  *iterencode(o: unknown): Generator<string, void, undefined> {
    yield* this.#writer().pieces(o, this.#margin);
  }
}

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
  if (options === undefined) return new JSONEncoder().encode(obj);
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
