/**
 * Quotients of two long ints that are hardly longer than each other: V8 divides long ones by recursion, which costs several
 * of their products, whereas a quotient that fits into a float takes one.
 *
 * @module
 */

/** Below this many bits V8 divides digit by digit, which a short quotient has few of. */
const LONG = 3648;
/** How many bits of the divisor are looked at, and the fewest that will do. */
const HEAD = 512;
const LEAST = 2 ** 64;
/** Below this a float is off from the quotient by less than one. */
const SHORT = 2 ** 50;

/** How many bits are left out: as many as of the divisor before, since those of a loop are mostly alike. */
let left = LONG;
let shift = BigInt(left);

/** The quotient of two ints that are not negative, rounded down; -1 where both are not long, or it is not short. */
export function shortQuotient(a: bigint, b: bigint): number {
  if (BigInt.asUintN(64, b) === b || Number(b) !== Infinity) return -1;
  let head = Number(b >> shift);
  if (head < LEAST || head === Infinity) {
    left = b.toString(16).length * 4 - HEAD;
    shift = BigInt(Math.max(0, left));
    head = Number(b >> shift);
  }
  if (left < LONG - HEAD) return -1;
  const ratio = Number(a >> shift) / head;
  if (ratio >= SHORT) return -1;
  const guess = Math.floor(ratio);
  const rest = a - BigInt(guess) * b;
  return rest < 0n ? guess - 1 : rest >= b ? guess + 1 : guess;
}
