/**
 * Text to bytes and back. https://docs.python.org/3/library/codecs.html#standard-encodings
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { LookupError, UnicodeDecodeError, UnicodeEncodeError } from "../exceptions.ts";
import { Bytes, latin1 } from "../values/bytes.ts";
import { typeName } from "../values/types.ts";
import { CODE_PAGES } from "./code_pages.ts";
import { codePoints, ofUnits } from "./code_points.ts";
import { escaped, rawEscaped, unescaped } from "./escapes.ts";
import { escapeCode } from "./quote.ts";
import { isAscii } from "./unicode.ts";
import { once } from "../../once.ts";

/** What to do with what cannot be converted: "strict", "ignore", "replace", "backslashreplace", "surrogateescape" … */
export type ErrorHandling = string;

/** What a handler of the program gives for what cannot be converted, and where to go on. */
export type Handler = (
  error: UnicodeDecodeError | UnicodeEncodeError,
) => readonly [replacement: string | Uint8Array, place: number];

/** Handlers of the program, by name. https://docs.python.org/3/library/codecs.html#codecs.register_error */
export const handlers: Map<string, Handler> = new Map();

const aliases: Record<string, string> = {
  "": "utf-8",
  u8: "utf-8",
  utf: "utf-8",
  utf8: "utf-8",
  cp65001: "utf-8",
  utf8sig: "utf-8-sig",
  utf16: "utf-16",
  utf16le: "utf-16-le",
  utf16be: "utf-16-be",
  utf32: "utf-32",
  utf32le: "utf-32-le",
  utf32be: "utf-32-be",
  ascii: "ascii",
  usascii: "ascii",
  "646": "ascii",
  latin1: "iso8859-1",
  latin: "iso8859-1",
  l1: "iso8859-1",
  iso88591: "iso8859-1",
  cp1252: "cp1252",
  windows1252: "cp1252",
  unicodeescape: "unicode-escape",
  rawunicodeescape: "raw-unicode-escape",
};

/** Names that `TextDecoder` knows under another than Python's. */
const webNames: Record<string, string> = {
  cp1252: "windows-1252",
  cp1251: "windows-1251",
  cp1250: "windows-1250",
  cp936: "gbk",
  gb2312: "gbk",
  cp932: "shift_jis",
  sjis: "shift_jis",
  shiftjis: "shift_jis",
  eucjp: "euc-jp",
  euckr: "euc-kr",
  cp949: "euc-kr",
  koi8r: "koi8-r",
};

/** The name by which CPython reports an encoding. */
export function encodingName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const found = findEncoding(name);
  if (names.size < 100) names.set(name, found);
  return found;
}

const names = new Map<string, string>();

function findEncoding(name: string): string {
  const plain = name.toLowerCase().replace(/[-_ ]/g, "");
  const known = aliases[plain];
  if (known !== undefined && name !== "") return known;
  const page = plain.replace(/^(ibm)?(?=\d)/, "cp").replace(/^ibm/, "cp");
  if (Object.hasOwn(CODE_PAGES, page)) return page;
  const web = webNames[plain] ?? name.toLowerCase();
  try {
    new TextDecoder(web);
  } catch {
    throw new LookupError(`unknown encoding: ${name}`);
  }
  return web;
}

const plainDecoder = once(() => new TextDecoder("utf-8", { ignoreBOM: true }));
const strictDecoder = once(() => new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }));
const encoder = new TextEncoder();

/** Bytes that no longer share memory: TextDecoder refuses shared and resizable buffers. */
function own(bytes: Uint8Array): Uint8Array {
  const { buffer } = bytes;
  const plain = buffer instanceof ArrayBuffer && !buffer.resizable;
  return plain ? bytes : Uint8Array.from(bytes);
}

/** A fault in UTF-8: where, how many bytes, and what is wrong. */
interface Fault {
  readonly start: number;
  /** Where it goes on. */
  end: number;
  readonly reason: string;
}

const MORE: readonly (readonly [low: number, high: number, more: number])[] = [
  [0xc2, 0xdf, 1],
  [0xe0, 0xef, 2],
  [0xf0, 0xf4, 3],
];

/** Where the bytes after the first have narrower limits than 80 to BF. */
const SECOND: Record<number, readonly [number, number]> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** The first fault in UTF-8 from a place on. */
function utf8Fault(bytes: Uint8Array, from: number): Fault | undefined {
  let at = from;
  while (at < bytes.length) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      at++;
      continue;
    }
    const more = MORE.find(([low, high]) => first >= low && first <= high)?.[2];
    if (more === undefined) return { start: at, end: at + 1, reason: "invalid start byte" };
    for (let i = 1; i <= more; i++) {
      const next = bytes[at + i];
      if (next === undefined) {
        return { start: at, end: at + i, reason: "unexpected end of data" };
      }
      const [low, high] = (i === 1 ? SECOND[first] : undefined) ?? [0x80, 0xbf];
      if (next < low || next > high) {
        return { start: at, end: at + i, reason: "invalid continuation byte" };
      }
    }
    at += more + 1;
  }
  return undefined;
}

/** What stands for bytes that cannot be decoded. */
function replaceBytes(name: string, bytes: Uint8Array, fault: Fault, errors: string): string {
  const bad = bytes.subarray(fault.start, fault.end);
  switch (errors) {
    case "ignore":
      return "";
    case "replace":
      return "\ufffd";
    case "backslashreplace":
      return Array.from(bad, (byte) => escapeCode(byte)).join("");
    case "surrogateescape":
      return Array.from(bad, (byte) => String.fromCharCode(0xdc00 + byte)).join("");
    case "strict":
    case "surrogatepass":
      throw new UnicodeDecodeError(name, Bytes.from(bytes), fault.start, fault.end, fault.reason);
  }
  const handler = handlers.get(errors);
  if (!handler) throw new LookupError(`unknown error handler name '${errors}'`);
  const { start, end, reason } = fault;
  const [replacement, place] = handler(
    new UnicodeDecodeError(name, Bytes.from(bytes), start, end, reason),
  );
  fault.end = place < 0 ? bytes.length + place : place;
  return replacement as string;
}

function decodeUtf8(bytes: Uint8Array, errors: string): string {
  if (bytes.length <= SHORT_BYTES) {
    const units = new Array<number>(bytes.length);
    let i = 0;
    while (i < bytes.length && (bytes[i] as number) < 128) units[i] = bytes[i++] as number;
    if (i === bytes.length) return ofUnits(units);
  }
  if (errors === "replace") return plainDecoder().decode(bytes);
  try {
    return strictDecoder().decode(bytes);
  } catch {
    // Which byte is at fault is found below.
  }
  let result = "";
  let at = 0;
  for (let fault = utf8Fault(bytes, 0); fault; fault = utf8Fault(bytes, at)) {
    result += plainDecoder().decode(bytes.subarray(at, fault.start));
    result += replaceBytes("utf-8", bytes, fault, errors);
    at = fault.end;
  }
  return result + plainDecoder().decode(bytes.subarray(at));
}

function decodeAscii(bytes: Uint8Array, errors: string): string {
  const text = latin1(bytes);
  if (!/\P{ASCII}/u.test(text)) return text;
  let result = "";
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 128) {
      result += text[i];
      continue;
    }
    const fault = { start: i, end: i + 1, reason: "ordinal not in range(128)" };
    result += replaceBytes("ascii", bytes, fault, errors);
    i = fault.end - 1;
  }
  return result;
}

function decodeWide(name: string, bytes: Uint8Array, errors: string): string {
  const size = name.startsWith("utf-16") ? 2 : 4;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let little = !name.endsWith("-be");
  const read = (place: number) =>
    size === 2 ? view.getUint16(place, little) : view.getUint32(place, little);
  if (name === "utf-16" || name === "utf-32") {
    const swapped = size === 2 ? 0xfffe : 0xfffe0000;
    if (bytes.length >= size) {
      if (read(0) === 0xfeff) at = size;
      else if (read(0) === swapped) {
        at = size;
        little = false;
      }
    }
  }
  let result = "";
  for (; at + size <= bytes.length; at += size) {
    const unit = read(at);
    if (unit > 0x10ffff) {
      const fault = { start: at, end: at + size, reason: "code point not in range(0x110000)" };
      result += replaceBytes(name, bytes, fault, errors);
    } else result += size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit);
  }
  if (at < bytes.length) {
    const fault = { start: at, end: bytes.length, reason: "truncated data" };
    result += replaceBytes(name, bytes, fault, errors);
  }
  return result;
}

/** Refuses the name of an encoding, or of a way to treat errors, that is no text. */
export function needName(
  method: string,
  parameter: string,
  value: unknown,
): asserts value is string {
  if (typeof value === "string") return;
  const given = value === null ? "None" : typeName(value);
  throw new TypeError(`${method}() argument '${parameter}' must be str, not ${given}`);
}

/**
 * Bytes as text.
 *
 * @throws {UnicodeDecodeError} when they are not of the encoding, and `errors` is "strict"
 * @throws {LookupError} when there is no such encoding
 */
export function decode(bytes: Uint8Array, encoding = "utf-8", errors = "strict"): string {
  const name = encodingName(encoding);
  const plain = own(bytes);
  switch (name) {
    case "utf-8":
      return decodeUtf8(plain, errors);
    case "utf-8-sig":
      return decodeUtf8(plain, errors).replace(/^\ufeff/, "");
    case "ascii":
      return decodeAscii(plain, errors);
    case "iso8859-1":
      return latin1(plain);
    case "unicode-escape":
    case "raw-unicode-escape":
      return unescaped(plain, name === "raw-unicode-escape");
    default:
      if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
        return decodeWide(name, plain, errors);
      }
      return decodeOther(name, plain, errors);
  }
}

/** The text of bytes of a code page, of which each is a character. */
function decodePage(page: string, bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte < 128 ? String.fromCharCode(byte) : page[byte - 128])
    .join("");
}

function decodeOther(name: string, bytes: Uint8Array, errors: string): string {
  const page = CODE_PAGES[name];
  if (page !== undefined) return decodePage(page, bytes);
  const web = webNames[name] ?? name;
  const text = new TextDecoder(web).decode(bytes);
  if (!text.includes("\ufffd") || errors === "replace") return text;
  if (errors === "ignore") return text.replaceAll("\ufffd", "");
  const before = text.slice(0, text.indexOf("\ufffd"));
  const start = encode(before, name).length;
  const fault = { start, end: start + 1, reason: "illegal multibyte sequence" };
  return replaceBytes(name, bytes, fault, errors);
}

const tables = new Map<string, Map<string, number[]>>();

/** The bytes of every character of an encoding of one or two bytes, found by decoding them all. */
function table(name: string): Map<string, number[]> {
  const known = tables.get(name);
  if (known) return known;
  const result = new Map<string, number[]>();
  const page = CODE_PAGES[name];
  if (page !== undefined) {
    for (let byte = 0; byte < 256; byte++) {
      result.set(byte < 128 ? String.fromCharCode(byte) : page[byte - 128]!, [byte]);
    }
    tables.set(name, result);
    return result;
  }
  const decoder = new TextDecoder(webNames[name] ?? name, { fatal: true });
  const enter = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!result.has(character)) result.set(character, bytes);
    } catch {
      // No character of the encoding.
    }
  };
  for (let first = 0; first < 256; first++) enter(first);
  if (result.size < 250) {
    for (let first = 0x81; first < 0xff; first++) {
      for (let second = 0x40; second < 0xff; second++) enter(first, second);
    }
  }
  tables.set(name, result);
  return result;
}

interface Limits {
  readonly name: string;
  readonly reason: string;
  /** The bytes of a character; undefined where it has none. */
  bytes(character: string): readonly number[] | undefined;
}

function encodeByCharacter(text: string, limits: Limits, errors: string): Bytes {
  const points = codePoints(text);
  const result: number[] = [];
  for (let i = 0; i < points.length; i++) {
    const bytes = limits.bytes(points[i] as string);
    if (bytes) {
      result.push(...bytes);
      continue;
    }
    let end = i + 1;
    while (end < points.length && !limits.bytes(points[end] as string)) end++;
    const handler = handlers.get(errors);
    if (handler) {
      const error = new UnicodeEncodeError(limits.name, text, i, end, limits.reason);
      const [replacement, place] = handler(error);
      for (const byte of replaced(replacement, limits)) result.push(byte);
      i = (place < 0 ? points.length + place : place) - 1;
      continue;
    }
    const handled = replaceCharacters(text, points.slice(i, end), i, limits, errors);
    for (const byte of handled) result.push(byte);
    i = end - 1;
  }
  return Bytes.from(result) as Bytes;
}

/** What a handler gave, in the encoding. */
function replaced(replacement: string | Uint8Array, limits: Limits): Iterable<number> {
  if (typeof replacement !== "string") return replacement;
  return codePoints(replacement).flatMap((one) => [...limits.bytes(one) ?? []]);
}

function replaceCharacters(
  text: string,
  bad: readonly string[],
  start: number,
  { name, reason }: Limits,
  errors: string,
): Iterable<number> {
  const codes = bad.map((character) => character.codePointAt(0) as number);
  const ascii = (replacement: string) => encoder.encode(replacement);
  switch (errors) {
    case "ignore":
      return [];
    case "replace":
      return ascii("?".repeat(bad.length));
    case "backslashreplace":
      return ascii(codes.map(escapeCode).join(""));
    case "xmlcharrefreplace":
      return ascii(codes.map((code) => `&#${code};`).join(""));
    case "surrogateescape":
      if (codes.every((code) => code >= 0xdc80 && code <= 0xdcff)) {
        return codes.map((code) => code - 0xdc00);
      }
      break;
    case "strict":
    case "surrogatepass":
      break;
    default:
      throw new LookupError(`unknown error handler name '${errors}'`);
  }
  throw new UnicodeEncodeError(name, text, start, start + bad.length, reason);
}

function limited(name: string, limit: number): Limits {
  return {
    name,
    reason: `ordinal not in range(${limit})`,
    bytes: (character) => {
      const code = character.codePointAt(0) as number;
      return code < limit ? [code] : undefined;
    },
  };
}

/** Up to these lengths bytes and a text are converted here: to have it done costs more. */
const SHORT_BYTES = 48;
const SHORT = 128;

/** The bytes of a short text of ASCII; undefined for others. */
function shortBytes(text: string): Bytes | undefined {
  const { length } = text;
  if (length > SHORT || !isAscii(text)) return undefined;
  const bytes = new Bytes(length);
  for (let i = 0; i < length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function encodeUtf8(text: string, errors: string): Bytes {
  const short = shortBytes(text);
  if (short !== undefined) return short;
  if (text.isWellFormed()) {
    const { buffer, byteOffset, length } = encoder.encode(text);
    return new Bytes(buffer as ArrayBuffer, byteOffset, length);
  }
  const bytes = (character: string): readonly number[] | undefined => {
    const code = character.codePointAt(0) as number;
    if (code < 0xd800 || code > 0xdfff) return [...encoder.encode(character)];
    if (errors !== "surrogatepass") return undefined;
    return [0xe0 | code >> 12, 0x80 | code >> 6 & 0x3f, 0x80 | code & 0x3f];
  };
  return encodeByCharacter(
    text,
    { name: "utf-8", reason: "surrogates not allowed", bytes },
    errors,
  );
}

function encodeWide(name: string, text: string): Bytes {
  const size = name.startsWith("utf-16") ? 2 : 4;
  const little = !name.endsWith("-be");
  const marked = name === "utf-16" || name === "utf-32" ? `\ufeff${text}` : text;
  const units = size === 2
    ? Array.from({ length: marked.length }, (_, i) => marked.charCodeAt(i))
    : Array.from(marked, (character) => character.codePointAt(0) as number);
  const result = new Bytes(units.length * size);
  const view = new DataView(result.buffer, result.byteOffset);
  units.forEach((unit, i) => {
    if (size === 2) view.setUint16(i * 2, unit, little);
    else view.setUint32(i * 4, unit, little);
  });
  return result;
}

/**
 * Text as bytes.
 *
 * @throws {UnicodeEncodeError} when the encoding lacks a character, and `errors` is "strict"
 * @throws {LookupError} when there is no such encoding
 */
export function encode(text: string, encoding = "utf-8", errors = "strict"): Bytes {
  const name = encodingName(encoding);
  switch (name) {
    case "utf-8":
      return encodeUtf8(text, errors);
    case "utf-8-sig":
      return encodeUtf8(`\ufeff${text}`, errors);
    case "ascii":
      return shortBytes(text) ?? encodeByCharacter(text, limited("ascii", 128), errors);
    case "iso8859-1":
      return shortBytes(text) ?? encodeByCharacter(text, limited("latin-1", 256), errors);
    case "unicode-escape":
      return escaped(text);
    case "raw-unicode-escape":
      return rawEscaped(text);
  }
  if (name.startsWith("utf-16") || name.startsWith("utf-32")) return encodeWide(name, text);
  const known = table(name);
  const reason = known.size > 300 ? "illegal multibyte sequence" : "character maps to <undefined>";
  const bytes = (character: string) => known.get(character);
  return encodeByCharacter(
    text,
    { name: known.size > 300 ? name : "charmap", reason, bytes },
    errors,
  );
}
