/** Lines of uuencoded files: a length and letters of six bits from the space on. */
import { bytesLike, bytesOrAscii } from "../support/buffers.ts";
import { Bytes } from "../values/bytes.ts";
import { Error } from "./errors.ts";

const SPACE = 32;
const MOST = 45;

/** How a line is written. */
export interface B2aUuOptions {
  /** Whether zeros are written as backquotes, not as spaces. */
  backtick?: boolean;
}

/** The line for up to 45 bytes. https://docs.python.org/3/library/binascii.html#binascii.b2a_uu */
export function b2aUu(data: Uint8Array, { backtick = false }: B2aUuOptions = {}): Bytes {
  const bytes = bytesLike(data);
  if (bytes.length > MOST) throw new Error("At most 45 bytes at once");
  const letter = (value: number) => value === 0 && backtick ? 96 : value + SPACE;
  const line = [letter(bytes.length)];
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) line.push(letter((bits >> shift) & 63));
  }
  line.push(10);
  return new Bytes(line);
}

/** The bytes of a line. https://docs.python.org/3/library/binascii.html#binascii.a2b_uu */
export function a2bUu(data: string | Uint8Array): Bytes {
  const line = bytesOrAscii(data);
  const result = new Bytes(line.length === 0 ? 32 : (line[0]! - SPACE) & 63);
  let at = 1;
  let bits = 0;
  let count = 0;
  for (let length = 0; length < result.length; at++) {
    const letter = line[at];
    let value = 0;
    // what an editor has cut off at the end of a line were spaces
    if (letter !== undefined && letter !== 10 && letter !== 13) {
      if (letter < SPACE || letter > SPACE + 64) throw new Error("Illegal char");
      value = (letter - SPACE) & 63;
    }
    bits = (bits << 6) | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    result[length++] = bits >> count;
    bits &= (1 << count) - 1;
  }
  for (; at < line.length; at++) {
    if (![SPACE, SPACE + 64, 10, 13].includes(line[at]!)) throw new Error("Trailing garbage");
  }
  return result;
}
