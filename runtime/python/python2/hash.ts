/**
 * Python 2's hashes, which are the same in every run.
 *
 * @module
 */
import { Float } from "../values/numbers.ts";
import { isTuple } from "../values/tuple.ts";

const encoder = new TextEncoder();
const known = new Map<string, number | bigint>();
/** How many hashes of texts are remembered. */
const MOST = 1000000;

/** The hash of a value; undefined where it is no other than Python 3's. */
export function hash2(value: unknown): number | bigint | undefined {
  switch (typeof value) {
    case "string":
      return hashText(value);
    case "number":
      return Number.isSafeInteger(value) ? undefined : hashFloat(value);
    case "object":
      if (value instanceof Float) return hashFloat(value.value);
      if (isTuple(value)) return hashTuple(value);
  }
  return undefined;
}

function signed(value: bigint): number | bigint {
  const whole = BigInt.asIntN(64, value);
  if (whole === -1n) return -2;
  const small = Number(whole);
  return Number.isSafeInteger(small) ? small : whole;
}

/** Multiplies the number so far by 1000003 and takes in the next byte, in two halves of 32 bits. */
function hashText(text: string): number | bigint {
  const found = known.get(text);
  if (found !== undefined) return found;
  const bytes = encoder.encode(text);
  let high = 0;
  let low = ((bytes[0] ?? 0) << 7) >>> 0;
  for (const byte of bytes) {
    const product = low * 1000003;
    high = (high * 1000003 + Math.floor(product / 2 ** 32)) % 2 ** 32;
    low = (product % 2 ** 32 ^ byte) >>> 0;
  }
  low = (low ^ bytes.length) >>> 0;
  const result = signed((BigInt(high) << 32n) | BigInt(low));
  if (known.size >= MOST) known.clear();
  known.set(text, result);
  return result;
}

function hashFloat(value: number): number | bigint {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 0 : value > 0 ? 314159 : -271828;
  if (Number.isInteger(value)) return signed(BigInt(value));
  const exponent = Math.floor(Math.log2(Math.abs(value))) + 1;
  let mantissa = value / 2 ** exponent;
  let shift = exponent;
  if (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    shift++;
  } else if (Math.abs(mantissa) < 0.5) {
    mantissa *= 2;
    shift--;
  }
  const upper = Math.trunc(mantissa * 2 ** 31);
  const lower = Math.trunc((mantissa * 2 ** 31 - upper) * 2 ** 31);
  return signed(BigInt(upper) + BigInt(lower) + (BigInt(shift) << 15n));
}

const MASK = (1n << 64n) - 1n;

/** Imported late, since the hash of an item may be Python 3's. */
let hashItem: (value: unknown) => number | bigint = () => 0;

/** Says how the items of tuples are hashed. */
export function hashItemsBy(hash: (value: unknown) => number | bigint): void {
  hashItem = hash;
}

function hashTuple(items: readonly unknown[]): number | bigint {
  let result = 0x345678n;
  let factor = 1000003n;
  for (let left = items.length - 1, i = 0; left >= 0; left--, i++) {
    result = ((result ^ (BigInt(hashItem(items[i])) & MASK)) * factor) & MASK;
    factor = (factor + 82520n + BigInt(2 * left)) & MASK;
  }
  return signed(result + 97531n);
}
