/** Six bits a letter. */
import { a2bBase64, b2aBase64 } from "../binascii/base64.ts";
import { AssertionError } from "../exceptions.ts";
import { bytesLike } from "../support/buffers.ts";
import { lettersOf } from "./letters.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Bytes, fromLatin1, latin1 } from "../values/bytes.ts";

/** How letters are written. */
export interface B64EncodeOptions {
  /** Two letters that stand for + and /. */
  altchars?: Uint8Array | null;
}

/** How letters are read. */
export interface B64DecodeOptions {
  /** Two letters that stand for + and /. */
  altchars?: string | Uint8Array | null;
  /** Whether other characters are an error; else they are passed over. */
  validate?: boolean;
}

function twoLetters(altchars: Uint8Array): string {
  if (altchars.length !== 2) throw new AssertionError(repr(altchars));
  return latin1(altchars);
}

/** The letters of bytes. https://docs.python.org/3/library/base64.html#base64.b64encode */
export function b64encode(s: Uint8Array, altchars?: Uint8Array | null | B64EncodeOptions): Bytes {
  const given = options<B64EncodeOptions>(["altchars"], altchars).altchars ?? null;
  const encoded = b2aBase64(s, { newline: false });
  if (given === null) return encoded;
  const [plus, slash] = twoLetters(bytesLike(given));
  return fromLatin1(latin1(encoded).replaceAll("+", plus!).replaceAll("/", slash!));
}

/** The bytes of letters. https://docs.python.org/3/library/base64.html#base64.b64decode */
export function b64decode(
  s: string | Uint8Array,
  altchars?: string | Uint8Array | null | B64DecodeOptions,
  validate?: boolean | B64DecodeOptions,
): Bytes {
  const given = options<B64DecodeOptions>(["altchars", "validate"], altchars, validate);
  let letters = lettersOf(s);
  if (given.altchars !== undefined && given.altchars !== null) {
    const [plus, slash] = twoLetters(new Bytes(lettersOf(given.altchars)));
    const standard: Record<string, string> = { [plus!]: "+", [slash!]: "/" };
    const text = latin1(letters).replace(/[^]/g, (letter) => standard[letter] ?? letter);
    letters = fromLatin1(text);
  }
  return a2bBase64(letters, { strictMode: given.validate ?? false });
}

/** {@linkcode b64encode} in the usual letters. */
export function standardB64encode(s: Uint8Array): Bytes {
  return b64encode(s);
}

/** {@linkcode b64decode} of the usual letters. */
export function standardB64decode(s: string | Uint8Array): Bytes {
  return b64decode(s);
}

/** {@linkcode b64encode} with - and _ for + and /. */
export function urlsafeB64encode(s: Uint8Array): Bytes {
  return b64encode(s, fromLatin1("-_"));
}

/** {@linkcode b64decode} with - and _ for + and /. */
export function urlsafeB64decode(s: string | Uint8Array): Bytes {
  const text = latin1(lettersOf(s));
  return b64decode(fromLatin1(text.replaceAll("-", "+").replaceAll("_", "/")));
}
