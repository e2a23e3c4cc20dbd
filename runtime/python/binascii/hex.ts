/** Bytes as hexadecimal digits. */
import { ValueError } from "../exceptions.ts";
import { bytesLike, bytesOrAscii } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { Bytes, fromLatin1, latin1 } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { Error } from "./errors.ts";

const DIGITS = "0123456789abcdef";

/** How digits are grouped. */
export interface HexOptions {
  /** One character, between groups. */
  sep?: string | Uint8Array;
  /** Bytes of a group, counted from the right; from the left when negative. */
  bytesPerSep?: int;
}

/** The digits of bytes. https://docs.python.org/3/library/binascii.html#binascii.b2a_hex */
export function hexlify(
  data: Uint8Array,
  sep?: string | Uint8Array | HexOptions,
  bytesPerSep?: int | HexOptions,
): Bytes {
  const given = options<HexOptions>(["sep", "bytesPerSep"], sep, bytesPerSep);
  let separator = "";
  if (given.sep !== undefined) {
    separator = typeof given.sep === "string" ? given.sep : latin1(bytesLike(given.sep));
    if (separator.length !== 1) throw new ValueError("sep must be length 1.");
    if (separator > "\x7f") throw new ValueError("sep must be ASCII.");
  }
  const size = separator === "" ? 0 : Number(index(given.bytesPerSep ?? 1));
  const bytes = bytesLike(data);
  const group = Math.abs(size);
  const first = size > 0 ? bytes.length % group : 0;
  let text = "";
  bytes.forEach((byte, i) => {
    if (group > 0 && i > 0 && (i - first) % group === 0) text += separator;
    text += DIGITS[byte >> 4]! + DIGITS[byte & 15]!;
  });
  return fromLatin1(text);
}

/** The bytes of digits. https://docs.python.org/3/library/binascii.html#binascii.a2b_hex */
export function unhexlify(hexstr: string | Uint8Array): Bytes {
  const digits = bytesOrAscii(hexstr);
  if (digits.length % 2 !== 0) throw new Error("Odd-length string");
  const result = new Bytes(digits.length / 2);
  for (let i = 0; i < result.length; i++) {
    const pair = String.fromCharCode(digits[2 * i]!, digits[2 * i + 1]!);
    if (!/^[0-9a-fA-F]{2}$/.test(pair)) throw new Error("Non-hexadecimal digit found");
    result[i] = parseInt(pair, 16);
  }
  return result;
}

export { hexlify as b2aHex, unhexlify as a2bHex };
