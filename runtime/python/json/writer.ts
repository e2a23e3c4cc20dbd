/**
 * Writes values as JSON, in bytes that become a text at the end: nothing is made in between.
 *
 * @module
 */
import { index, isFloat, isInt, raw } from "../values/numbers.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { floatText } from "../text/float_text.ts";
import { repr } from "../text/repr.ts";
import { isAscii } from "../text/unicode.ts";
import { plainFields, plainTable } from "../values/dict.ts";
import { held, isHolder } from "../values/held.ts";
import type { Fields } from "../values/record.ts";
import { REMOVED, type Table } from "../values/table.ts";
import { typeName } from "../values/types.ts";
import type { EncodeOptions } from "./encoder.ts";
import { escapeOf, isEscaped, quoted } from "./quoted.ts";
import { bySortedKeys, SortedFields } from "./sorted_keys.ts";

/** What an object is that is no number or string. */
export const none: unique symbol = Symbol("none");

/** The number or string that an object is, too: of a class derived from one, or of an enumeration of such. */
export function plainIn(value: object): unknown {
  if (isHolder(value)) return value[held];
  const { __valuetype__: type } = value.constructor as { __valuetype__?: string };
  return type === undefined ? none : (value as { value: unknown }).value;
}

/** The text of a float. */
export function floatAsJson(value: number, allowNan: boolean | undefined): string {
  if (Number.isFinite(value)) return floatText(value);
  if (allowNan === false) {
    throw new ValueError(`Out of range float values are not JSON compliant: ${repr(value)}`);
  }
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

/** Whether a number is a float that JavaScript writes as Python does, or an int that is safe. */
function isShort(value: number): boolean {
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  const size = Math.abs(value);
  return size >= 1e-4 && size < 1e16;
}

/** The text of a key; undefined where it is left out. */
export function keyAsJson(key: unknown, options: EncodeOptions): string | undefined {
  if (typeof key === "string") return key;
  if (key == null) return "null";
  if (typeof key === "boolean") return key ? "true" : "false";
  if (isInt(key)) return String(key);
  if (isFloat(key)) return floatAsJson(raw(key), options.allowNan);
  const plain = typeof key === "object" ? plainIn(key!) : none;
  if (plain !== none) return keyAsJson(plain, options);
  if (options.skipkeys === true) return undefined;
  throw new TypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
}

/** The text by which each level is indented; null for one line. */
export function indentOf({ indent }: EncodeOptions): string | null {
  if (indent == null) return null;
  return typeof indent === "string" ? indent : " ".repeat(Math.max(0, Number(index(indent))));
}

/** What stands between items, and between key and value. */
export function separatorsOf({ separators }: EncodeOptions, isOneLine: boolean): readonly string[] {
  return separators ?? [isOneLine ? ", " : ",", ": "];
}

/** The digits of 00 to 99. */
const DIGITS = new Uint8Array(200);
for (let i = 0; i < 100; i++) {
  DIGITS[2 * i] = 0x30 + (i / 10 | 0);
  DIGITS[2 * i + 1] = 0x30 + i % 10;
}

/** How many digits an int of 32 bits has that is 10 at least. */
function digitCount(value: number): number {
  if (value < 10000) return value < 100 ? 2 : value < 1000 ? 3 : 4;
  if (value < 1e7) return value < 1e5 ? 5 : value < 1e6 ? 6 : 7;
  return value < 1e8 ? 8 : value < 1e9 ? 9 : 10;
}

/** The last character of ASCII, which is escaped only where all is to be ASCII. */
const DELETE = 0x7f;

/** Puts a character beyond ASCII in UTF-8, and gives the place behind it. */
function putPoint(bytes: Uint8Array, from: number, point: number): number {
  let at = from;
  if (point < 0x800) bytes[at++] = 0xc0 | point >> 6;
  else {
    if (point < 0x10000) bytes[at++] = 0xe0 | point >> 12;
    else {
      bytes[at++] = 0xf0 | point >> 18;
      bytes[at++] = 0x80 | point >> 12 & 0x3f;
    }
    bytes[at++] = 0x80 | point >> 6 & 0x3f;
  }
  bytes[at++] = 0x80 | point & 0x3f;
  return at;
}

/** The least int of 32 bits. */
const LEAST = -(2 ** 31);

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const SMALLEST = 1 << 12;
/** How large the buffer gets, unless one text needs more; it is kept for the next value. */
const LARGEST = 1 << 18;

/** From so many open containers on each is looked for among those that are open. */
const DEEP = 32;
/** What puts fields in order, by how many containers are open, no two at a time being of one depth, and by the first one. */
const sortedAt: Map<string, SortedFields>[] = [];

/** How many names are known as they are written. */
const NAMES = 1024;

/** Writers that wrote before, which the next values of the same options are written by. */
const idle: Writer[] = [];

/** How many of them are kept: programs have few ways to write. */
const MOST_IDLE = 4;

/** A writer for these options. */
export function writerFor(options: EncodeOptions): Writer {
  for (let i = idle.length - 1; i >= 0; i--) {
    const known = idle[i] as Writer;
    if (!known.isFor(options)) continue;
    const last = idle.pop() as Writer;
    if (last !== known) idle[i] = last;
    return known;
  }
  return new Writer(options);
}

/** Writes one value; the options are checked once, not at every item. */
export class Writer {
  readonly #options: EncodeOptions;
  /** What gives something else for a value that JSON does not know. */
  #fallback: (value: unknown) => unknown = (value) => value;
  readonly #ensureAscii: boolean;
  /** The separators that the options say, which may be a list that changes. */
  readonly #given: readonly (string | undefined)[];
  readonly #itemSeparator: string;
  readonly #keySeparator: string;
  /** Whether separators and indentation are of ASCII. */
  readonly #isPlain: boolean;
  readonly #indent: string | null;
  readonly #sortKeys: boolean;
  readonly #checks: boolean;
  /** The containers around what is written, the outermost first. */
  readonly #open: unknown[] = [];
  #bytes: Uint8Array<ArrayBuffer>;
  #at = 0;
  /** What stands before them all. */
  #before = "";
  /** Names as they are written before their values. */
  readonly #names = new Map<string, string>();

  constructor(options: EncodeOptions) {
    this.#options = options;
    this.#ensureAscii = options.ensureAscii ?? true;
    this.#checks = options.checkCircular ?? true;
    this.#indent = indentOf(options);
    const [items, keys] = separatorsOf(options, this.#indent === null);
    this.#given = [options.separators?.[0], options.separators?.[1]];
    this.#itemSeparator = items!;
    this.#keySeparator = keys!;
    this.#isPlain = isAscii(items!) && isAscii(keys!) && isAscii(this.#indent ?? "");
    this.#sortKeys = options.sortKeys === true;
    this.#bytes = new Uint8Array(SMALLEST);
  }

  /** Whether it writes as these options say. */
  isFor(options: EncodeOptions): boolean {
    const own = this.#options;
    return own === options ||
      own.skipkeys === options.skipkeys && own.ensureAscii === options.ensureAscii &&
        own.checkCircular === options.checkCircular && own.allowNan === options.allowNan &&
        own.sortKeys === options.sortKeys && own.indent === options.indent &&
        this.#given[0] === options.separators?.[0] && this.#given[1] === options.separators?.[1];
  }

  /** The text of a value. */
  write(value: unknown, margin: string, fallback: (value: unknown) => unknown): string {
    this.#fallback = fallback;
    this.#write(value, margin);
    this.#flush();
    const text = this.#before;
    this.#before = "";
    if (this.#bytes.length > LARGEST) this.#bytes = new Uint8Array(SMALLEST);
    // A function of the program that is called meanwhile may write, too.
    if (idle.length >= MOST_IDLE) idle.shift();
    idle.push(this);
    return text;
  }

  /** Makes a text of the bytes. */
  #flush(): void {
    if (this.#at > 0) this.#before += decoder.decode(this.#bytes.subarray(0, this.#at));
    this.#at = 0;
  }

  /** Makes room for so many bytes. */
  #reserve(count: number): void {
    if (this.#at + count > this.#bytes.length) this.#makeRoom(count);
  }

  #makeRoom(count: number): void {
    const { length } = this.#bytes;
    // To make it larger again and again would be to move all of it again and again.
    if (length >= LARGEST) this.#flush();
    if (this.#at + count <= length) return;
    const larger = new Uint8Array(Math.max(length * 2, this.#at + count));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
  }

  /** Puts a text of ASCII. */
  #ascii(text: string): void {
    const { length } = text;
    this.#reserve(length);
    const bytes = this.#bytes;
    const at = this.#at;
    for (let i = 0; i < length; i++) bytes[at + i] = text.charCodeAt(i);
    this.#at = at + length;
  }

  /** Puts a text that may be none of ASCII, such as a separator. */
  #any(text: string): void {
    if (this.#isPlain || isAscii(text)) {
      this.#ascii(text);
      return;
    }
    this.#flush();
    this.#before += text;
  }

  /** Puts a text in quotes. */
  #quoted(text: string): void {
    const { length } = text;
    this.#reserve(length + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    bytes[at++] = 0x22;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (isEscaped(unit)) {
        this.#escaped(text);
        return;
      }
      bytes[at++] = unit;
    }
    bytes[at++] = 0x22;
    this.#at = at;
  }

  /** Puts a text in quotes some of whose units are escaped, or beyond ASCII. */
  #escaped(text: string): void {
    const inAscii = this.#ensureAscii;
    if (!inAscii && !text.isWellFormed()) {
      this.#flush();
      this.#before += quoted(text, false);
      return;
    }
    const { length } = text;
    this.#reserve(length * 6 + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    bytes[at++] = 0x22;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (!isEscaped(unit) || unit === DELETE && !inAscii) bytes[at++] = unit;
      else if (unit < DELETE || inAscii) {
        const escape = escapeOf(unit);
        for (let j = 0; j < escape.length; j++) bytes[at++] = escape.charCodeAt(j);
      } else {
        const point = text.codePointAt(i) as number;
        if (point > 0xffff) i++;
        at = putPoint(bytes, at, point);
      }
    }
    bytes[at++] = 0x22;
    this.#at = at;
  }

  #float(value: number): void {
    if (value === (value | 0) && !Object.is(value, -0)) {
      this.#int(value);
      this.#ascii(".0");
    } else this.#ascii(floatAsJson(value, this.#options.allowNan));
  }

  /** Puts an int of 32 bits. */
  #int(value: number): void {
    // The least one is larger than all of them without its sign.
    if (value === LEAST) return this.#ascii(String(value));
    this.#reserve(11);
    const bytes = this.#bytes;
    let at = this.#at;
    let rest = value | 0;
    if (rest < 0) {
      bytes[at++] = 0x2d;
      rest = -rest;
    }
    if (rest < 10) {
      bytes[at] = 0x30 + rest;
      this.#at = at + 1;
      return;
    }
    at += digitCount(rest);
    this.#at = at;
    while (rest >= 10) {
      const next = rest / 100 | 0;
      const pair = 2 * (rest - next * 100);
      bytes[--at] = DIGITS[pair + 1] as number;
      bytes[--at] = DIGITS[pair] as number;
      rest = next;
    }
    if (rest > 0) bytes[--at] = 0x30 + rest;
  }

  #write(value: unknown, margin: string): void {
    switch (typeof value) {
      case "string":
        this.#quoted(value);
        return;
      case "number":
        if (value === (value | 0)) this.#int(value);
        else if (isShort(value)) this.#ascii(String(value));
        else this.#ascii(floatAsJson(value, this.#options.allowNan));
        return;
      case "boolean":
        this.#ascii(value ? "true" : "false");
        return;
      case "undefined":
        this.#ascii("null");
        return;
      case "bigint":
        this.#ascii(String(value));
        return;
    }
    if (value === null) this.#ascii("null");
    else if (Array.isArray(value)) this.#container(value, margin);
    else if (value instanceof Map) this.#container(value, margin);
    else if (isFloat(value)) this.#float(raw(value));
    else {
      const plain = plainIn(value as object);
      if (plain === none) this.#container(value, margin);
      else this.#write(plain, margin);
    }
  }

  #container(value: unknown, margin: string): void {
    const open = this.#open;
    // What goes round in circles gets deep; only what is written by way of the program's own function is found at once.
    const mayBeOpen = open.length >= DEEP || !Array.isArray(value) && !(value instanceof Map);
    if (mayBeOpen && this.#checks && open.includes(value)) {
      throw new ValueError("Circular reference detected");
    }
    open.push(value);
    if (Array.isArray(value)) this.#list(value, margin);
    else if (value instanceof Map) this.#dict(value, margin);
    else this.#write(this.#fallback(value), margin);
    open.pop();
  }

  #list(items: readonly unknown[], margin: string): void {
    if (items.length === 0) {
      this.#ascii("[]");
      return;
    }
    const isOneLine = this.#indent === null;
    const inner = isOneLine ? "" : margin + this.#indent;
    this.#ascii("[");
    if (!isOneLine) this.#any(inner);
    for (let i = 0; i < items.length; i++) {
      if (i > 0) this.#separator(inner);
      this.#write(items[i], inner);
    }
    if (!isOneLine) this.#any(margin);
    this.#ascii("]");
  }

  #separator(inner: string): void {
    this.#any(this.#itemSeparator);
    if (inner !== "") this.#any(inner);
  }

  #dict(dict: Map<unknown, unknown>, margin: string): void {
    if (dict.size === 0) {
      this.#ascii("{}");
      return;
    }
    const isOneLine = this.#indent === null;
    const inner = isOneLine ? "" : margin + this.#indent;
    this.#ascii("{");
    if (!isOneLine) this.#any(inner);
    const fields = plainFields(dict);
    if (fields && this.#sortKeys) this.#sortedFields(fields, inner);
    else if (fields) this.#fields(fields, inner);
    else if (this.#sortKeys) this.#sorted(dict, inner);
    else {
      const table = plainTable(dict);
      if (table) this.#table(table, inner);
      else this.#items(dict.entries(), inner);
    }
    if (!isOneLine) this.#any(margin);
    this.#ascii("}");
  }

  #fields(fields: Fields, inner: string): void {
    let isFirst = true;
    for (const name in fields) {
      this.#field(name, fields[name], inner, isFirst);
      isFirst = false;
    }
  }

  #sortedFields(fields: Fields, inner: string): void {
    const { order, names, values } = this.#sortedOf(fields);
    for (let i = 0; i < order.length; i++) {
      const at = order[i] as number;
      this.#field(names[at] as string, values[at], inner, i === 0);
      values[at] = null;
    }
  }

  #sortedOf(fields: Fields): SortedFields {
    const known = sortedAt[this.#open.length] ??= new Map();
    for (const first in fields) {
      let sorted = known.get(first);
      if (sorted === undefined) {
        if (known.size >= NAMES) known.clear();
        known.set(first, sorted = new SortedFields());
      }
      sorted.take(fields);
      return sorted;
    }
    return new SortedFields();
  }

  /** Puts a field of a dict. */
  #field(name: string, value: unknown, inner: string, isFirst: boolean): void {
    if (!isFirst) this.#separator(inner);
    const written = this.#names.get(name) ?? this.#named(name);
    if (written === "") {
      this.#quoted(name);
      this.#any(this.#keySeparator);
    } else this.#ascii(written);
    this.#write(value, inner);
  }

  /** A name as it is written before its value; nothing for one that is not all ASCII. */
  #named(name: string): string {
    const text = quoted(name, this.#ensureAscii) + this.#keySeparator;
    const written = isAscii(text) ? text : "";
    if (this.#names.size >= NAMES) this.#names.clear();
    this.#names.set(name, written);
    return written;
  }

  #table({ keys, values }: Table, inner: string): void {
    let isFirst = true;
    for (let place = 1; place < keys.length; place++) {
      if (keys[place] === REMOVED) continue;
      if (this.#item(keys[place], values[place], inner, isFirst)) isFirst = false;
    }
  }

  #items(items: Iterable<[unknown, unknown]>, inner: string): void {
    let isFirst = true;
    for (const [key, value] of items) if (this.#item(key, value, inner, isFirst)) isFirst = false;
  }

  #sorted(dict: Map<unknown, unknown>, inner: string): void {
    let isFirst = true;
    bySortedKeys(dict, (key, value) => {
      if (this.#item(key, value, inner, isFirst)) isFirst = false;
    });
  }

  /** Puts an item of a dict; false where it is left out. */
  #item(key: unknown, value: unknown, inner: string, isFirst: boolean): boolean {
    const name = typeof key === "string" ? key : keyAsJson(key, this.#options);
    if (name === undefined) return false;
    if (!isFirst) this.#separator(inner);
    this.#quoted(name);
    this.#any(this.#keySeparator);
    this.#write(value, inner);
    return true;
  }
}
