/**
 * The encodings `unicode_escape` and `raw_unicode_escape`. https://docs.python.org/3/library/codecs.html#text-encodings
 *
 * @module
 */
import { UnicodeDecodeError } from "../exceptions.ts";
import { Bytes, latin1 } from "../values/bytes.ts";

const SHORT: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\\": "\\\\",
};

function numbered(code: number): string {
  const hex = code.toString(16);
  if (code > 0xffff) return `\\U${hex.padStart(8, "0")}`;
  return code > 0xff ? `\\u${hex.padStart(4, "0")}` : `\\x${hex.padStart(2, "0")}`;
}

function bytesOf(text: string): Bytes {
  return Bytes.from(Array.from(text, (unit) => unit.charCodeAt(0))) as Bytes;
}

/** Text as it stands between quotes. */
export function escaped(text: string): Bytes {
  return bytesOf(
    Array.from(text, (character) => {
      const code = character.codePointAt(0)!;
      return SHORT[character] ?? (code < 32 || code > 126 ? numbered(code) : character);
    }).join(""),
  );
}

/** Text of which what Latin-1 has not is escaped. */
export function rawEscaped(text: string): Bytes {
  return bytesOf(
    Array.from(text, (character) => {
      const code = character.codePointAt(0)!;
      return code > 0xff ? numbered(code) : character;
    }).join(""),
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "",
  "'": "'",
  '"': '"',
  "\\": "\\",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const WIDTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * What stands between quotes, as text.
 *
 * @throws {UnicodeDecodeError} where an escape is cut off
 */
export function unescaped(bytes: Uint8Array, isRaw = false): string {
  const source = latin1(bytes);
  const name = isRaw ? "rawunicodeescape" : "unicodeescape";
  const pattern = isRaw
    ? /\\([uU])([0-9a-fA-F]{0,8})/g
    : /\\(?:([xuU])([0-9a-fA-F]{0,8})|([0-7]{1,3})|([\s\S]?))/g;
  return source.replace(
    pattern,
    (
      all,
      kind: string | undefined,
      digits: string,
      octal?: string,
      other?: string,
      at?: number,
    ) => {
      const place = isRaw ? octal as unknown as number : at!;
      const wrong = (end: number, reason: string): never => {
        throw new UnicodeDecodeError(name, Bytes.from(bytes), place, end, reason);
      };
      if (kind !== undefined) {
        const width = WIDTHS[kind]!;
        const hex = digits.slice(0, width);
        const form = kind === "x" ? "\\xXX" : kind === "u" ? "\\uXXXX" : "\\UXXXXXXXX";
        if (hex.length < width) return wrong(place + 2 + hex.length, `truncated ${form} escape`);
        const code = parseInt(hex, 16);
        if (code > 0x10ffff) return wrong(place + 2 + width, "illegal Unicode character");
        return String.fromCodePoint(code) + digits.slice(width);
      }
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
      if (other === "") return wrong(source.length, "\\ at end of string");
      return Object.hasOwn(ESCAPES, other!) ? ESCAPES[other!]! : all;
    },
  );
}
