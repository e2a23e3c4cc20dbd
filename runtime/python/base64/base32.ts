/** Five bits a letter. */
import { Error } from "../binascii/errors.ts";
import { AssertionError } from "../exceptions.ts";
import { bytesLike } from "../support/buffers.ts";
import { lettersOf } from "./letters.ts";
import { options } from "../support/options.ts";
import { Bytes, fromLatin1, latin1 } from "../values/bytes.ts";
import { repr } from "../text/repr.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const HEX_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
/** Letters that remain of a last group, by the bytes that it holds. */
const LETTERS_OF = [0, 2, 4, 5, 7, 8];

function encode(s: Uint8Array, letters: string): Bytes {
  const bytes = bytesLike(s);
  let text = "";
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    count += 8;
    for (; count >= 5; count -= 5) text += letters[(bits >> (count - 5)) & 31];
  }
  if (count > 0) text += letters[(bits << (5 - count)) & 31];
  return fromLatin1(text.padEnd(Math.ceil(text.length / 8) * 8, "="));
}

function decode(text: string, letters: string): Bytes {
  if (text.length % 8 !== 0) throw new Error("Incorrect padding");
  const body = text.replace(/=+$/, "");
  const padding = text.length - body.length;
  const whole = Math.floor(body.length / 8) * 8;
  const result: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of body) {
    const value = letters.indexOf(letter);
    if (value < 0) throw new Error("Non-base32 digit found");
    bits = ((bits << 5) | value) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    result.push((bits >> count) & 255);
  }
  if (padding > 0 && !LETTERS_OF.slice(1, 5).includes(body.length - whole)) {
    throw new Error("Incorrect padding");
  }
  return new Bytes(result);
}

/** The letters of bytes. https://docs.python.org/3/library/base64.html#base64.b32encode */
export function b32encode(s: Uint8Array): Bytes {
  return encode(s, LETTERS);
}

/** As {@linkcode b32encode}, in letters that sort as the bytes do. */
export function b32hexencode(s: Uint8Array): Bytes {
  return encode(s, HEX_LETTERS);
}

/** How letters are read. */
export interface B32DecodeOptions {
  /** Whether small letters are taken too. */
  casefold?: boolean;
  /** The letter that a 1 stands for, L or I; then a 0 stands for O. */
  map01?: string | Uint8Array | null;
}

/** The bytes of letters. https://docs.python.org/3/library/base64.html#base64.b32decode */
export function b32decode(
  s: string | Uint8Array,
  casefold?: boolean | B32DecodeOptions,
  map01?: string | Uint8Array | null | B32DecodeOptions,
): Bytes {
  const given = options<B32DecodeOptions>(["casefold", "map01"], casefold, map01);
  let text = latin1(lettersOf(s));
  if (text.length % 8 !== 0) throw new Error("Incorrect padding");
  if (given.map01 !== undefined && given.map01 !== null) {
    const one = lettersOf(given.map01);
    if (one.length !== 1) throw new AssertionError(repr(new Bytes(one)));
    text = text.replaceAll("0", "O").replaceAll("1", latin1(one));
  }
  return decode(given.casefold ? text.toUpperCase() : text, LETTERS);
}

/** As {@linkcode b32decode}, for the letters of {@linkcode b32hexencode}. */
export function b32hexdecode(
  s: string | Uint8Array,
  casefold?: boolean | { casefold?: boolean },
): Bytes {
  const given = options<{ casefold: boolean }>(["casefold"], casefold);
  const text = latin1(lettersOf(s));
  return decode(given.casefold ? text.toUpperCase() : text, HEX_LETTERS);
}
