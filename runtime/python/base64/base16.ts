/** Two digits a byte. */
import { hexlify, unhexlify } from "../binascii/hex.ts";
import { Error } from "../binascii/errors.ts";
import { lettersOf } from "./letters.ts";
import { options } from "../support/options.ts";
import { type Bytes, fromLatin1, latin1 } from "../values/bytes.ts";

/** The digits of bytes, in upper case. https://docs.python.org/3/library/base64.html#base64.b16encode */
export function b16encode(s: Uint8Array): Bytes {
  return fromLatin1(latin1(hexlify(s)).toUpperCase());
}

/**
 * The bytes of digits. https://docs.python.org/3/library/base64.html#base64.b16decode
 *
 * @param casefold whether small letters are taken too
 */
export function b16decode(
  s: string | Uint8Array,
  casefold?: boolean | { casefold?: boolean },
): Bytes {
  const given = options<{ casefold: boolean }>(["casefold"], casefold);
  const digits = latin1(lettersOf(s));
  const text = given.casefold ? digits.toUpperCase() : digits;
  if (/[^0-9A-F]/.test(text)) throw new Error("Non-base16 digit found");
  return unhexlify(text);
}
