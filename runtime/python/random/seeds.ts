/**
 * What becomes of a seed: any of Python's values that can be one, as the generator's key.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { hash } from "../operators/hash.ts";
import { nodeModule } from "../support/node.ts";
import { isFloat, isInt } from "../values/numbers.ts";

/** What `random.seed` takes: nothing means as random as the system can. */
export type Seed = number | bigint | boolean | string | Uint8Array | object | null;

/** A whole number as words of 32 bits, the lowest first. */
function wordsOf(n: bigint): Uint32Array {
  const size = n < 0n ? -n : n;
  const digits = size.toString(16);
  const words = new Uint32Array(Math.ceil(digits.length / 8));
  for (let i = 0; i < words.length; i++) {
    const end = digits.length - 8 * i;
    words[i] = parseInt(digits.slice(Math.max(0, end - 8), end), 16);
  }
  return words;
}

/** Bytes, followed by their SHA-512, as one big-endian number. */
function wordsOfBytes(bytes: Uint8Array): Uint32Array {
  const { createHash } = nodeModule("node:crypto");
  const digest = createHash("sha512").update(bytes).digest();
  const all = new Uint8Array(bytes.length + digest.length);
  all.set(bytes);
  all.set(digest, bytes.length);
  let digits = "";
  for (const byte of all) digits += byte.toString(16).padStart(2, "0");
  return wordsOf(BigInt("0x" + digits));
}

/** How Python 3.1 and older turned text into a number. */
function oldHash(codes: readonly number[]): bigint {
  let x = BigInt(codes[0] ?? 0) << 7n;
  for (const code of codes) x = BigInt.asUintN(64, (1000003n * x) ^ BigInt(code));
  return x ^ BigInt(codes.length);
}

/**
 * The generator's key for a seed.
 *
 * @param version 1 for the numbers of Python 3.1 and older, where the seed is text or bytes.
 * @throws {TypeError} for a value that cannot be a seed.
 */
export function keyOf(seed: Seed, version: number): Uint32Array {
  if (seed == null) return crypto.getRandomValues(new Uint32Array(624));
  if (typeof seed === "string" || seed instanceof Uint8Array) {
    if (version === 2) {
      return wordsOfBytes(typeof seed === "string" ? new TextEncoder().encode(seed) : seed);
    }
    return wordsOf(oldHash(
      typeof seed === "string" ? Array.from(seed, (c) => c.codePointAt(0)!) : [...seed],
    ));
  }
  if (isInt(seed)) return wordsOf(BigInt(seed));
  if (isFloat(seed)) return wordsOf(BigInt.asUintN(64, BigInt(hash(seed))));
  throw new TypeError(
    "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.",
  );
}
