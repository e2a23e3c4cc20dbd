/**
 * The types `bytes` and `bytearray`, with their methods. https://docs.python.org/3/library/stdtypes.html#bytes-methods
 *
 * Most methods are those of strings, on the bytes as characters of the same numbers.
 *
 * @module
 */
import { listed, withItems } from "./iterables.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { IndexError, OverflowError } from "../exceptions.ts";
import { asByte } from "../operators/container.ts";
import { methodOf } from "../operators/dispatch.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { bufferOf, bytesLike, isBuffer } from "../support/buffers.ts";
import { decode as decodeText, encode, needName } from "../text/encodings.ts";
import * as text from "../text/str_methods.ts";
import { span } from "../values/slice.ts";
import { addBytes, ByteArray, Bytes, fromLatin1, latin1, sameClass } from "../values/bytes.ts";
import { keywords } from "../values/keywords.ts";
import {
  cInt,
  hasIndex,
  index as toIndex,
  indexSized,
  type int,
  ssize,
} from "../values/numbers.ts";
import { isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { defineType, typeName } from "../values/types.ts";

function need(value: unknown): string {
  if (value instanceof Uint8Array) return latin1(value);
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** Bytes, or an int that stands for one byte, to look for. */
function sought(value: unknown): string {
  if (hasIndex(value)) return String.fromCharCode(asByte(value));
  if (value instanceof Uint8Array) return latin1(value);
  throw new TypeError(
    `argument should be integer or bytes-like object, not '${typeName(value)}'`,
  );
}

function like(result: string, bytes: Uint8Array): Uint8Array {
  return sameClass(fromLatin1(result), bytes);
}

/** Letters of ASCII alone change their case. */
function asciiOnly(convert: (part: string) => string): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => like(latin1(bytes).replace(/\p{ASCII}+/gu, (part) => convert(part)), bytes);
}

function test(pattern: RegExp): (bytes: Uint8Array) => boolean {
  return (bytes) => pattern.test(latin1(bytes));
}

/** Characters that are white space in texts, but not as bytes. */
const NO_SPACE_IN_BYTES = new RegExp(`[${"\x1c"}-${"\x1f"}\x85\xa0]`, "g");

type Affix = Uint8Array | Tuple<Uint8Array[]>;

function stripped(
  strip: (text: string, characters?: string | null) => string,
): (bytes: Uint8Array, characters?: Uint8Array | null) => Uint8Array {
  // White space in bytes is that of ASCII.
  return (bytes, characters = null) =>
    like(
      strip(latin1(bytes), characters === null ? " \t\n\r\v\f" : need(characters)),
      bytes,
    );
}

function splitWith(
  split: (text: string, ...args: unknown[]) => string[],
): (bytes: Uint8Array, ...args: unknown[]) => Uint8Array[] {
  return (bytes, ...args) => {
    const named = keywords(args);
    const { 0: separator = named.sep ?? null, 1: most = named.maxsplit ?? -1 } = args;
    ssize(most);
    const shown = separator === null
      // Bytes above ASCII are no white space here, whatever they are as characters.
      ? latin1(bytes).replace(
        NO_SPACE_IN_BYTES,
        (c) => String.fromCharCode(c.charCodeAt(0) + 0xe000),
      )
      : latin1(bytes);
    const parts = split(shown, separator === null ? null : need(separator), most);
    return parts.map((part) =>
      like(
        part.replace(/[\ue000-\uf8ff]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xe000)),
        bytes,
      )
    );
  };
}

function padded(
  pad: (text: string, width: int, fill?: string) => string,
): (bytes: Uint8Array, width: int, fill?: Uint8Array) => Uint8Array {
  return (bytes, width, fill) =>
    like(
      pad(latin1(bytes), ssize(width), fill === undefined ? " " : filling(fill, pad.name)),
      bytes,
    );
}

/** The byte that a method fills up with. */
function filling(value: unknown, method: string): string {
  if (value instanceof Uint8Array && value.length === 1) return latin1(value);
  const given = value === null ? "None" : typeName(value);
  throw new TypeError(`${method}() argument 2 must be a byte string of length 1, not ${given}`);
}

type Place = int | null;

/** The character between groups of digits. */
function separating(value: unknown): string {
  if (len(value) !== 1) throw new ValueError("sep must be length 1.");
  const text = value instanceof Uint8Array ? latin1(value) : value;
  if (typeof text !== "string") throw new TypeError("sep must be str or bytes.");
  if (text > "\x7f") throw new ValueError("sep must be ASCII.");
  return text;
}

type Search<T> = (text: string, part: string, start?: Place, stop?: Place) => T;

/** A method that looks for bytes, or for one byte by its number, between two places. */
function searching<T>(
  search: Search<T>,
): (bytes: Uint8Array, part: Uint8Array | int, start?: Place, stop?: Place) => T {
  return (bytes, part, start, stop) => {
    if (start !== undefined) span(start, stop, 1, bytes.length);
    return search(latin1(bytes), sought(part), start, stop);
  };
}

const countPart = searching(text.count);

function countByte(bytes: Uint8Array, byte: number): number {
  let count = 0;
  // Of a length that stays, which V8 need not ask for at each step.
  const fixed = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let i = 0; i < fixed.length; i++) if (fixed[i] === byte) count++;
  return count;
}

/** A method that looks at a start or an end, which may be one of several. */
function affixed(
  search: Search<boolean>,
): (bytes: Uint8Array, affix: Affix, start?: Place, stop?: Place) => boolean {
  return (bytes, affix, start, stop) => {
    if (start !== undefined) span(start, stop, 1, bytes.length);
    const shown = latin1(bytes);
    if (isTuple(affix)) return affix.some((one) => search(shown, need(one), start, stop));
    if (affix instanceof Uint8Array) return search(shown, latin1(affix), start, stop);
    throw new TypeError(
      `${search.name} first arg must be bytes or a tuple of bytes, not ${typeName(affix)}`,
    );
  };
}

function found(place: number): number {
  if (place < 0) throw new ValueError("subsection not found");
  return place;
}

function toJoin(parts: unknown): Iterable<unknown> {
  try {
    return iter(parts);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError("can only join an iterable");
  }
}

function joined(separator: Uint8Array, parts: Iterable<unknown>): Uint8Array {
  const texts = Array.from(parts, (part, i) => {
    if (part instanceof Uint8Array) return latin1(part);
    if (!isBuffer(part)) {
      throw new TypeError(
        `sequence item ${i}: expected a bytes-like object, ${typeName(part)} found`,
      );
    }
    return latin1(bytesLike(part));
  });
  return like(texts.join(latin1(separator)), separator);
}

/** The methods of bytes, unbound. */
export interface BytesMethods {
  decode(bytes: Uint8Array, ...args: unknown[]): string;
  hex(bytes: Uint8Array, ...args: unknown[]): string;
  fromhex(digits: string): Bytes;
  join(separator: Uint8Array, parts: Iterable<Uint8Array>): Uint8Array;
  join(separator: Uint8Array, parts: AsyncIterable<Uint8Array>): Promise<Uint8Array>;
  split(bytes: Uint8Array, ...args: unknown[]): Uint8Array[];
  rsplit(bytes: Uint8Array, ...args: unknown[]): Uint8Array[];
  splitlines(bytes: Uint8Array, keepends?: unknown): Uint8Array[];
  partition(bytes: Uint8Array, separator: Uint8Array): Tuple<Uint8Array[]>;
  rpartition(bytes: Uint8Array, separator: Uint8Array): Tuple<Uint8Array[]>;
  strip(bytes: Uint8Array, characters?: Uint8Array | null): Uint8Array;
  lstrip(bytes: Uint8Array, characters?: Uint8Array | null): Uint8Array;
  rstrip(bytes: Uint8Array, characters?: Uint8Array | null): Uint8Array;
  find(bytes: Uint8Array, part: Uint8Array | int, start?: Place, stop?: Place): number;
  rfind(bytes: Uint8Array, part: Uint8Array | int, start?: Place, stop?: Place): number;
  index(bytes: Uint8Array, part: Uint8Array | int, start?: Place, stop?: Place): number;
  rindex(bytes: Uint8Array, part: Uint8Array | int, start?: Place, stop?: Place): number;
  count(bytes: Uint8Array, part: Uint8Array | int, start?: Place, stop?: Place): number;
  replace(bytes: Uint8Array, old: Uint8Array, by: Uint8Array, count?: int): Uint8Array;
  startswith(bytes: Uint8Array, prefix: Affix, start?: Place, stop?: Place): boolean;
  endswith(bytes: Uint8Array, suffix: Affix, start?: Place, stop?: Place): boolean;
  removeprefix(bytes: Uint8Array, prefix: Uint8Array): Uint8Array;
  removesuffix(bytes: Uint8Array, suffix: Uint8Array): Uint8Array;
  center(bytes: Uint8Array, width: int, fill?: Uint8Array): Uint8Array;
  ljust(bytes: Uint8Array, width: int, fill?: Uint8Array): Uint8Array;
  rjust(bytes: Uint8Array, width: int, fill?: Uint8Array): Uint8Array;
  zfill(bytes: Uint8Array, width: int): Uint8Array;
  expandtabs(bytes: Uint8Array, tabsize?: int): Uint8Array;
  lower(bytes: Uint8Array): Uint8Array;
  upper(bytes: Uint8Array): Uint8Array;
  swapcase(bytes: Uint8Array): Uint8Array;
  capitalize(bytes: Uint8Array): Uint8Array;
  title(bytes: Uint8Array): Uint8Array;
  isalpha(bytes: Uint8Array): boolean;
  isalnum(bytes: Uint8Array): boolean;
  isdigit(bytes: Uint8Array): boolean;
  isspace(bytes: Uint8Array): boolean;
  isascii(bytes: Uint8Array): boolean;
  isupper(bytes: Uint8Array): boolean;
  islower(bytes: Uint8Array): boolean;
  istitle(bytes: Uint8Array): boolean;
  translate(bytes: Uint8Array, table: Uint8Array | null, ...gone: unknown[]): Uint8Array;
  maketrans(from: Uint8Array, to: Uint8Array): Bytes;
}

const methods: BytesMethods = {
  decode(bytes: Uint8Array, ...args: unknown[]): string {
    const named = keywords(args);
    const { 0: encoding = named.encoding ?? "utf-8", 1: errors = named.errors ?? "strict" } = args;
    needName("decode", "encoding", encoding);
    needName("decode", "errors", errors);
    return bytes.length === 0 ? "" : decodeText(bytes, encoding, errors);
  },
  hex(bytes: Uint8Array, ...args: unknown[]): string {
    const named = keywords(args);
    const { 0: given = named.sep, 1: every = named.bytesPerSep ?? 1 } = args;
    const count = cInt(every);
    const separator = given === undefined ? "" : separating(given);
    const digits = bytes.toHex();
    if (separator === "") return digits;
    const group = 2 * Math.abs(count) || digits.length || 1;
    const parts: string[] = [];
    const first = count > 0 ? digits.length % group : 0;
    if (first > 0) parts.push(digits.slice(0, first));
    for (let i = first; i < digits.length; i += group) parts.push(digits.slice(i, i + group));
    return parts.join(separator);
  },
  fromhex(digits: string): Bytes {
    if (typeof digits !== "string") {
      throw new TypeError(`fromhex() argument must be str, not ${typeName(digits)}`);
    }
    const plain = digits.replace(/[ \t\n\r\v\f]/g, "");
    const bad = digits.search(/[^0-9a-fA-F \t\n\r\v\f]/);
    if (bad >= 0 || plain.length % 2 !== 0) {
      throw new ValueError(
        `non-hexadecimal number found in fromhex() arg at position ${
          bad >= 0 ? bad : digits.length
        }`,
      );
    }
    return Bytes.from(plain.match(/../g) ?? [], (pair) => parseInt(pair, 16)) as Bytes;
  },
  join(separator: Uint8Array, parts: unknown): never {
    if (isAsync(parts)) return withItems(parts, (items) => joined(separator, items)) as never;
    return joined(separator, toJoin(parts)) as never;
  },
  split: splitWith(text.split),
  rsplit: splitWith(text.rsplit),
  splitlines(bytes: Uint8Array, keepends: unknown = false): Uint8Array[] {
    const lines = latin1(bytes).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return lines.map((line) => like(keepends ? line : line.replace(/[\r\n]+$/, ""), bytes));
  },
  partition(bytes: Uint8Array, separator: Uint8Array): Tuple<Uint8Array[]> {
    return tupleFrom(text.partition(latin1(bytes), need(separator)).map((p) => like(p, bytes)));
  },
  rpartition(bytes: Uint8Array, separator: Uint8Array): Tuple<Uint8Array[]> {
    return tupleFrom(text.rpartition(latin1(bytes), need(separator)).map((p) => like(p, bytes)));
  },
  strip: stripped(text.strip),
  lstrip: stripped(text.lstrip),
  rstrip: stripped(text.rstrip),
  find: searching(text.find),
  rfind: searching(text.rfind),
  index: searching((shown, part, start, stop) => found(text.find(shown, part, start, stop))),
  rindex: searching((shown, part, start, stop) => found(text.rfind(shown, part, start, stop))),
  count: (bytes: Uint8Array, part: Uint8Array | int, start?: Place, stop?: Place): number =>
    typeof part === "number" && start === undefined
      ? countByte(bytes, asByte(part))
      : countPart(bytes, part, start, stop),
  replace: (bytes: Uint8Array, old: Uint8Array, by: Uint8Array, count: int = -1): Uint8Array =>
    like(text.replace(latin1(bytes), need(old), need(by), count), bytes),
  startswith: affixed(text.startswith),
  endswith: affixed(text.endswith),
  removeprefix: (bytes: Uint8Array, prefix: Uint8Array): Uint8Array =>
    like(text.removeprefix(latin1(bytes), need(prefix)), bytes),
  removesuffix: (bytes: Uint8Array, suffix: Uint8Array): Uint8Array =>
    like(text.removesuffix(latin1(bytes), need(suffix)), bytes),
  center: padded(text.center),
  ljust: padded(text.ljust),
  rjust: padded(text.rjust),
  zfill: (bytes: Uint8Array, width: int): Uint8Array =>
    like(text.zfill(latin1(bytes), width), bytes),
  expandtabs: (bytes: Uint8Array, tabsize: int = 8): Uint8Array =>
    like(text.expandtabs(latin1(bytes), tabsize), bytes),
  lower: asciiOnly((part) => part.toLowerCase()),
  upper: asciiOnly((part) => part.toUpperCase()),
  swapcase: asciiOnly(text.swapcase),
  capitalize(bytes: Uint8Array): Uint8Array {
    const lowered = latin1(methods.lower(bytes));
    return like(lowered.replace(/^[a-z]/, (first) => first.toUpperCase()), bytes);
  },
  title: (bytes: Uint8Array): Uint8Array =>
    like(
      latin1(bytes).replace(/[A-Za-z]+/g, (word) =>
        word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
      bytes,
    ),
  isalpha: test(/^[A-Za-z]+$/),
  isalnum: test(/^[A-Za-z0-9]+$/),
  isdigit: test(/^[0-9]+$/),
  isspace: test(/^[ \t\n\r\v\f]+$/),
  isascii: test(/^\p{ASCII}*$/u),
  isupper: test(/^[^a-z]*[A-Z][^a-z]*$/),
  islower: test(/^[^A-Z]*[a-z][^A-Z]*$/),
  istitle: test(/^(?=.*[A-Z])(?:[^A-Za-z]|[A-Z][a-z]*(?![A-Za-z]))*$/s),
  translate(bytes: Uint8Array, table: Uint8Array | null, ...args: unknown[]): Uint8Array {
    const { delete: named = new Bytes(0) } = keywords(args) as { delete?: unknown };
    const gone = args.length > 0 ? args[0] : named;
    if (table !== null && need(table).length !== 256) {
      throw new ValueError("translation table must be 256 characters long");
    }
    const left = need(gone);
    const kept = Array.from(bytes).filter((byte) => !left.includes(String.fromCharCode(byte)));
    return sameClass(Bytes.from(table ? kept.map((byte) => table[byte] as number) : kept), bytes);
  },
  maketrans(from: Uint8Array, to: Uint8Array): Bytes {
    if (from.length !== to.length) {
      throw new ValueError("maketrans arguments must have same length");
    }
    const table = Bytes.from({ length: 256 }, (_, i) => i) as Bytes;
    from.forEach((byte, i) => table[byte] = to[i] as number);
    return table;
  },
};

/** The bytes that the arguments of `bytes()` and `bytearray()` stand for. */
export function content(name: string, args: unknown[]): Uint8Array {
  const named = keywords(args);
  const source = args[0] === undefined ? named.source : args[0];
  const encoding = args[1] ?? named.encoding;
  if (encoding !== undefined) needName(name, "encoding", encoding);
  if (source === undefined) return new Bytes(0);
  if (typeof source === "string") {
    if (encoding === undefined) throw new TypeError("string argument without an encoding");
    return encode(source, encoding, (args[2] ?? named.errors ?? "strict") as string);
  }
  if (encoding !== undefined) throw new TypeError("encoding without a string argument");
  if (source instanceof Uint8Array) return source;
  const own = name === "bytes"
    ? methodOf(source, "__bytes__") as (() => Uint8Array) | undefined
    : undefined;
  if (own) {
    const given: unknown = own.call(source);
    if (given instanceof Bytes) return given;
    throw new TypeError(`__bytes__ returned non-bytes (type ${typeName(given)})`);
  }
  const buffer = (source as { [bufferOf]?: () => Uint8Array } | null)?.[bufferOf];
  if (typeof buffer === "function") return buffer.call(source).slice();
  if (hasIndex(source)) {
    const count = indexSized(source, OverflowError);
    if (count < 0) throw new ValueError("negative count");
    return new Bytes(count);
  }
  const known = Array.isArray(source) && source.constructor === Array ? bytesOf(source) : null;
  if (known) return known;
  let items: Iterable<unknown>;
  try {
    items = listed(source);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot convert '${typeName(source)}' object to ${name}`);
  }
  if (typeof items[Symbol.iterator] !== "function") {
    throw new TypeError(`cannot convert '${typeName(source)}' object to ${name}`);
  }
  const values: number[] = [];
  for (const value of items) {
    const byte = typeof value === "number" && value === (value & 255)
      ? value
      : Number(toIndex(value));
    if (!(byte >= 0 && byte <= 255)) {
      throw new ValueError(
        name === "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)",
      );
    }
    values.push(byte);
  }
  return Uint8Array.from(values);
}

/** Whether a value is a length that memory is asked for at once. */
function isLength(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

/** The bytes that a list holds; null where it holds something else, too. */
function bytesOf(items: readonly unknown[]): Uint8Array | null {
  const result = new Bytes(items.length);
  for (let i = 0; i < items.length; i++) {
    const byte = items[i];
    if (typeof byte !== "number" || byte !== (byte & 255)) return null;
    result[i] = byte;
  }
  return result;
}

/** The type `bytes`: callable, a type object, and the home of the methods of bytes. */
export type BytesType =
  & ((...args: unknown[]) => Bytes)
  & { readonly name: string; literal(text: string): Bytes }
  & BytesMethods;

/**
 * Bytes of a text, of ints, of other bytes, or so many zeros.
 * https://docs.python.org/3/library/functions.html#func-bytes
 */
export const bytes: BytesType = defineType(
  {
    name: "bytes",
    holds: (value) => value instanceof Uint8Array && !(value instanceof ByteArray),
    class: Bytes,
  },
  Object.assign(
    (...args: unknown[]): Bytes => {
      const result = content("bytes", args);
      const isShared = result === args[0] && result.constructor === Bytes;
      const isNew = typeof args[0] === "number" || Array.isArray(args[0]);
      return isShared || isNew && result instanceof Bytes ? result : new Bytes(result);
    },
    methods,
    {
      // Python's b"…": each character is the byte of its number.
      literal: (characters: string): Bytes => fromLatin1(characters),
    },
  ),
);

/** The methods that bytearrays have beside those of bytes, unbound. */
export interface ByteArrayMethods {
  fromhex(digits: string): ByteArray;
  append(target: ByteArray, value: int): void;
  extend(target: ByteArray, values: Iterable<int>): void;
  insert(target: ByteArray, at: int, value: int): void;
  pop(target: ByteArray, at?: int): number;
  remove(target: ByteArray, value: int): void;
  reverse(target: ByteArray): void;
  clear(target: ByteArray): void;
  copy(target: ByteArray): ByteArray;
}

function toAdd(values: unknown): Iterable<unknown> {
  if (typeof values === "string") {
    throw new TypeError("expected iterable of integers; got: 'str'");
  }
  try {
    return iter(values);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`can't extend bytearray with ${typeName(values)}`);
  }
}

const changing: ByteArrayMethods = {
  fromhex: (digits: string): ByteArray => ByteArray.fromBytes(methods.fromhex(digits)),
  append(target: ByteArray, value: int): void {
    const byte = asByte(value);
    const { length } = target;
    target.resize(length + 1);
    target[length] = byte;
  },
  extend(target: ByteArray, values: Iterable<int>): void {
    addBytes(target, values instanceof Uint8Array ? values : Array.from(toAdd(values), asByte));
  },
  insert(target: ByteArray, at: int, value: int): void {
    const wanted = ssize(at);
    const byte = asByte(value);
    const place = Math.min(
      wanted < 0 ? Math.max(0, wanted + target.length) : wanted,
      target.length,
    );
    target.resize(target.length + 1);
    target.copyWithin(place + 1, place, target.length - 1);
    target[place] = byte;
  },
  pop(target: ByteArray, at: int = -1): number {
    const wanted = ssize(at);
    if (target.length === 0) throw new IndexError("pop from empty bytearray");
    const place = wanted < 0 ? wanted + target.length : wanted;
    const value = target[place];
    if (value === undefined) throw new IndexError("pop index out of range");
    target.copyWithin(place, place + 1);
    target.resize(target.length - 1);
    return value;
  },
  remove(target: ByteArray, value: int): void {
    const place = target.indexOf(asByte(value));
    if (place < 0) throw new ValueError("value not found in bytearray");
    changing.pop(target, place);
  },
  reverse(target: ByteArray): void {
    target.reverse();
  },
  clear(target: ByteArray): void {
    target.resize(0);
  },
  copy(target: ByteArray): ByteArray {
    return ByteArray.fromBytes(target);
  },
};

/** The type `bytearray`: callable, a type object, and the home of the methods of bytearrays. */
export type ByteArrayType =
  & ((...args: unknown[]) => ByteArray)
  & { readonly name: string }
  & BytesMethods
  & ByteArrayMethods;

/**
 * Bytes that can change, made of what `bytes()` takes.
 * https://docs.python.org/3/library/functions.html#func-bytearray
 */
export const bytearray: ByteArrayType = defineType(
  { name: "bytearray", holds: (value) => value instanceof ByteArray, class: ByteArray },
  Object.assign(
    (...args: unknown[]): ByteArray =>
      args.length === 1 && isLength(args[0])
        ? ByteArray.zeros(args[0])
        : ByteArray.fromBytes(content("bytearray", args)),
    methods,
    changing,
  ),
);
