/**
 * Bits of ints beyond the plain numbers, and their roots.
 *
 * @module
 */

const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);
/** Which half of a float holds its sign and exponent. */
const TOP = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The exponent of a float above one. */
function exponentOf(value: number): number {
  float[0] = value;
  return (halves[TOP]! >>> 20) - 1023;
}

/** How many bits are left out of ints beyond the floats: as many as of the one before, since those of a loop are mostly alike. */
let left = 512;
let shift = BigInt(left);

/** How many bits an int above zero needs. */
export function bitLength(value: bigint): number {
  let near = Number(value);
  if (near !== Infinity) {
    const exponent = exponentOf(near);
    // Rounding may have made a power of two of it, which has a bit more.
    return value < near && near === 2 ** exponent ? exponent : exponent + 1;
  }
  near = Number(value >> shift);
  if (near < 2 ** 64 || near === Infinity) {
    left = value.toString(16).length * 4 - 512;
    shift = BigInt(left);
    near = Number(value >> shift);
  }
  const exponent = exponentOf(near);
  const isRounded = near === 2 ** exponent && value >> shift < near;
  return left + (isRounded ? exponent : exponent + 1);
}

/** How many bits of a word are set. */
export function wordBits(word: number): number {
  word -= word >>> 1 & 0x55555555;
  word = (word & 0x33333333) + (word >>> 2 & 0x33333333);
  return Math.imul(word + (word >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits of an int above zero are set. */
export function bitCount(value: bigint): number {
  const low = BigInt.asUintN(64, value);
  let count = 0;
  if (low === value) {
    const words = Number(low >> 32n);
    return wordBits(words) + wordBits(Number(BigInt.asUintN(32, low)));
  }
  const hex = value.toString(16);
  for (let end = hex.length; end > 0; end -= 8) {
    count += wordBits(parseInt(hex.slice(Math.max(0, end - 8), end), 16));
  }
  return count;
}

/** How many bits of a root are taken from that of a float, which has 53. */
const FIRST = 25;

/** The square root of an int that is not negative, rounded down: each step doubles the digits that are known. */
export function integerRoot(value: bigint): bigint {
  if (value === 0n) return 0n;
  const most = bitLength(value) - 1 >> 1;
  let step = 0;
  while (most >> step > FIRST) step++;
  let known = most >> step;
  let root = BigInt(Math.floor(Math.sqrt(Number(value >> BigInt(2 * (most - known))))));
  while (step-- > 0) {
    const wanted = most >> step;
    const part = value >> BigInt(2 * most - known - wanted + 1);
    root = (root << BigInt(wanted - known - 1)) + part / root;
    known = wanted;
  }
  return root * root > value ? root - 1n : root;
}
