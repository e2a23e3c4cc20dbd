/**
 * Text and bytes, which Python 2 does not tell apart: its strings of both kinds are text here.
 *
 * @module
 */
import { callMethod } from "../dispatch.ts";
import { decode as decodeBytes, encode as encodeText } from "../text/encodings.ts";
import { quote } from "../text/quote.ts";
import { repr, str } from "../text/repr.ts";
import { defineType } from "../values/types.ts";
import { Bytes } from "../values/bytes.ts";

const utf8 = new TextEncoder();

/** The text that bytes stand for: UTF-8, or Latin-1 where they are none. */
export function toText(value: unknown): string {
  if (!(value instanceof Uint8Array)) return str(value);
  try {
    return decodeBytes(value, "utf-8", "strict");
  } catch {
    return decodeBytes(value, "latin-1", "strict");
  }
}

/** The bytes of a text; anything else stays what it is. */
export function toBytes(value: unknown): unknown {
  return typeof value === "string" ? new Bytes(utf8.encode(value)) : value;
}

function hexOf(text: string): string {
  return utf8.encode(text).toHex();
}

function turned(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
  });
}

/** Codecs from text to text. */
const CODECS: Readonly<
  Record<string, readonly [(text: string) => string, (text: string) => string]>
> = {
  hex: [hexOf, (text) => toText(Uint8Array.fromHex(text))],
  rot13: [turned, turned],
  base64: [
    (text) => utf8.encode(text).toBase64().replace(/.{1,76}/g, "$&\n"),
    (text) => toText(Uint8Array.fromBase64(text.replace(/\s/g, ""))),
  ],
};

function normal(encoding: unknown): string {
  return String(encoding).toLowerCase().replace(/[-_]/g, "");
}

/**
 * `value.encode(encoding, errors)`: the bytes of a text, which are that text, if the encoding has them.
 * https://docs.python.org/2.7/library/stdtypes.html#str.encode
 *
 * @throws {UnicodeEncodeError} when it has not
 */
export function encode(
  value: unknown,
  encoding: unknown = "ascii",
  errors: unknown = "strict",
): unknown {
  if (typeof value !== "string") return callMethod(value, "encode", [encoding, errors]);
  const codec = CODECS[normal(encoding)];
  if (codec) return codec[0](value);
  const bytes = encodeText(value, String(encoding), String(errors));
  return decodeBytes(bytes, String(encoding), "replace");
}

/**
 * `value.decode(encoding, errors)`: the text that bytes stand for.
 * https://docs.python.org/2.7/library/stdtypes.html#str.decode
 */
export function decode(
  value: unknown,
  encoding: unknown = "ascii",
  errors: unknown = "strict",
): unknown {
  if (value instanceof Uint8Array) return decodeBytes(value, String(encoding), String(errors));
  if (typeof value !== "string") return callMethod(value, "decode", [encoding, errors]);
  const codec = CODECS[normal(encoding)];
  if (codec) return codec[1](value);
  if (!/^(?:us)?ascii$/.test(normal(encoding))) return value;
  return decodeBytes(new Bytes(utf8.encode(value)), String(encoding), String(errors));
}

/** `len(text)` of a text of bytes. https://docs.python.org/2.7/library/functions.html#len */
export function byteLength(text: string): number {
  return utf8.encode(text).length;
}

/** The type of texts of characters, which are texts like all others here. https://docs.python.org/2.7/library/functions.html#unicode */
export const unicodeType: (...args: unknown[]) => unknown = defineType(
  { name: "unicode", holds: (value) => typeof value === "string" },
  (...args: unknown[]) => unicode(...args),
);

/** `repr(value)` of a text of characters. https://docs.python.org/2.7/library/functions.html#repr */
export function unicodeRepr(value: unknown): string {
  if (typeof value !== "string") return repr(value);
  const text = quote(value).replace(/[\x80-\u{10ffff}]/gu, (character) => {
    const code = character.codePointAt(0)!;
    const digits = code.toString(16);
    if (code < 0x100) return `\\x${digits}`;
    return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
  });
  return `u${text}`;
}

/** `unicode(value)`: by `__unicode__`, else by `__str__`. https://docs.python.org/2.7/library/functions.html#unicode */
export function unicode(value: unknown = "", ...codec: unknown[]): unknown {
  if (codec.length > 0) return decode(value, ...codec);
  const own = (value as { __unicode__?: () => string } | null)?.__unicode__;
  return typeof own === "function" ? own.call(value) : toText(value);
}
