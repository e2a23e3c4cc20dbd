/**
 * Ints as pickles have them: bytes from the lowest on, the highest bit being the sign.
 *
 * @module
 */

/** An int as the fewest bytes that hold it and its sign; none for 0. */
export function bytesOfInt(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array(0);
  const positive = value < 0n ? -value - 1n : value;
  const digits = positive.toString(16);
  const bits = (digits.length - 1) * 4 + (32 - Math.clz32(parseInt(digits[0]!, 16)));
  const length = (positive === 0n ? 0 : bits) / 8 + 1 | 0;
  const bytes = new Uint8Array(length);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  for (let i = 0, end = even.length; i < length && end > 0; i++, end -= 2) {
    bytes[i] = parseInt(even.slice(end - 2, end), 16);
  }
  if (value < 0n) { for (let i = 0; i < length; i++) bytes[i] = ~bytes[i]!; }
  return bytes;
}

/** The int that bytes stand for. */
export function intOfBytes(bytes: Uint8Array): number | bigint {
  const { length } = bytes;
  if (length === 0) return 0;
  const negative = bytes[length - 1]! >= 0x80;
  if (length <= 6) {
    let value = 0;
    for (let i = length; i-- > 0;) value = value * 256 + bytes[i]!;
    return negative ? value - 256 ** length : value;
  }
  let digits = "0x";
  for (let i = length; i-- > 0;) {
    const byte = negative ? ~bytes[i]! & 0xff : bytes[i]!;
    digits += byte < 16 ? `0${byte.toString(16)}` : byte.toString(16);
  }
  const positive = BigInt(digits);
  const value = negative ? -positive - 1n : positive;
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? plain : value;
}
