/** Bytes as letters, six bits each. */
import { bytesLike, bytesOrAscii } from "../support/buffers.ts";
import { Bytes } from "../values/bytes.ts";
import { Error } from "./errors.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Int8Array(256).fill(-1);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const PAD = "=".charCodeAt(0);
const NEWLINE = "\n".charCodeAt(0);

/** How letters are written. */
export interface B2aBase64Options {
  /** Whether a line end follows. */
  newline?: boolean;
}

/** A line of letters for bytes. https://docs.python.org/3/library/binascii.html#binascii.b2a_base64 */
export function b2aBase64(data: Uint8Array, named: B2aBase64Options = {}): Bytes {
  const bytes = bytesLike(data);
  const { length } = bytes;
  const withNewline = named.newline ?? true;
  const result = new Bytes(Math.ceil(length / 3) * 4 + (withNewline ? 1 : 0));
  let at = 0;
  for (let i = 0; i < length; i += 3) {
    const second = i + 1 < length ? bytes[i + 1]! : 0;
    const third = i + 2 < length ? bytes[i + 2]! : 0;
    const bits = bytes[i]! << 16 | second << 8 | third;
    result[at++] = CODES[bits >> 18]!;
    result[at++] = CODES[bits >> 12 & 63]!;
    result[at++] = i + 1 < length ? CODES[bits >> 6 & 63]! : PAD;
    result[at++] = i + 2 < length ? CODES[bits & 63]! : PAD;
  }
  if (withNewline) result[at] = NEWLINE;
  return result;
}

/** How letters are read. */
export interface A2bBase64Options {
  /** Whether anything but letters and their proper padding is an error. */
  strictMode?: boolean;
}

/** The bytes of letters. https://docs.python.org/3/library/binascii.html#binascii.a2b_base64 */
export function a2bBase64(data: string | Uint8Array, named: A2bBase64Options = {}): Bytes {
  const { strictMode = false } = named;
  const letters = bytesOrAscii(data);
  const result = new Bytes(Math.ceil(letters.length / 4) * 3);
  let length = 0;
  /** Place within four letters, and the bits that are left over from the letter before. */
  let place = 0;
  let left = 0;
  let pads = 0;
  let isPadded = false;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (letter === PAD) {
      isPadded = true;
      if (strictMode && place === 0) {
        throw new Error(i === 0 ? "Leading padding not allowed" : "Excess padding not allowed");
      }
      if (place >= 2 && place + ++pads >= 4) {
        if (strictMode && i + 1 < letters.length) throw new Error("Excess data after padding");
        return result.slice(0, length) as Bytes;
      }
      continue;
    }
    const value = VALUES[letter]!;
    if (value < 0) {
      if (strictMode) throw new Error("Only base64 data is allowed");
      continue;
    }
    if (strictMode && isPadded) throw new Error("Discontinuous padding not allowed");
    pads = 0;
    if (place === 0) left = value;
    else if (place === 1) {
      result[length++] = (left << 2) | (value >> 4);
      left = value & 15;
    } else if (place === 2) {
      result[length++] = (left << 4) | (value >> 2);
      left = value & 3;
    } else result[length++] = (left << 6) | value;
    place = (place + 1) % 4;
  }
  if (place === 1) {
    throw new Error(
      `Invalid base64-encoded string: number of data characters (${
        Math.floor(length / 3) * 4 + 1
      }) cannot be 1 more than a multiple of 4`,
    );
  }
  if (place !== 0) throw new Error("Incorrect padding");
  return result.slice(0, length) as Bytes;
}
