/**
 * What decimal numbers are made of, and how they are brought to the digits that a context allows. The
 * rules are those of the General Decimal Arithmetic Specification, http://speleotrove.com/decimal/.
 *
 * @module
 */
import { bitLength } from "../operators/bits.ts";
import { SHORT_TENS, shortOrder } from "./short.ts";

/** A number, an infinity, a quiet NaN or a signaling one. */
export type Kind = "finite" | "infinity" | "nan" | "snan";

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const LARGEST_DIGITS = 16;

/** A decimal number: `(-1) ** sign * coefficient * 10 ** exponent`. */
export class Num {
  /** 1 for numbers below zero. */
  readonly sign: 0 | 1;
  /** The digits as a plain number; -1 where they are too many, and of what is not finite. */
  readonly small: number;
  /** The power of ten of the last digit. */
  readonly exponent: number;
  /** What sort of number it is. */
  readonly kind: Kind;
  #digits: number;
  #coefficient: bigint | undefined;

  /**
   * @param coefficient a number of JavaScript's only where that holds it exactly
   * @param digits how many the coefficient has, where that is known
   */
  constructor(
    sign: 0 | 1,
    coefficient: bigint | number,
    exponent: number,
    kind: Kind = "finite",
    digits = 0,
  ) {
    this.#digits = digits;
    this.sign = sign;
    this.exponent = exponent;
    this.kind = kind;
    if (typeof coefficient === "number") {
      this.small = kind === "finite" ? coefficient : -1;
      if (kind !== "finite") this.#coefficient = BigInt(coefficient);
    } else {
      const isSmall = digits <= LARGEST_DIGITS && kind === "finite" && coefficient <= LARGEST;
      this.small = isSmall ? Number(coefficient) : -1;
      this.#coefficient = coefficient;
    }
  }

  /** The digits, as a whole number; of a NaN, what it tells. */
  get coefficient(): bigint {
    return this.#coefficient ??= BigInt(this.small);
  }

  /** How many digits the coefficient has; 1 for zero. */
  get digits(): number {
    if (this.#digits === 0) {
      this.#digits = this.small >= 0 ? String(this.small).length : countDigits(this.coefficient);
    }
    return this.#digits;
  }

  /** The power of ten of the first digit. */
  get adjusted(): number {
    return this.exponent + this.digits - 1;
  }

  /** Whether it is an infinity or a NaN. */
  get isSpecial(): boolean {
    return this.kind !== "finite";
  }

  /** Whether it is a NaN of either kind. */
  get isNan(): boolean {
    return this.kind === "nan" || this.kind === "snan";
  }

  /** Whether it is zero. */
  get isZero(): boolean {
    return this.small === 0;
  }

  /** The same with another sign. */
  withSign(sign: 0 | 1): Num {
    if (sign === this.sign) return this;
    const { small, exponent, kind } = this;
    return new Num(sign, small >= 0 ? small : this.coefficient, exponent, kind, this.#digits);
  }
}

/** Zero, one, and infinities. */
export const ZERO: Num = new Num(0, 0, 0);
export const ONE: Num = new Num(0, 1, 0);

/** An infinity. */
export function infinity(sign: 0 | 1): Num {
  return new Num(sign, 0n, 0, "infinity");
}

/** A quiet NaN that tells nothing. */
export function nan(): Num {
  return new Num(0, 0n, 0, "nan");
}

/** How many digits a whole number above or at zero has; 1 for zero. */
export function countDigits(value: bigint): number {
  if (value < 10n) return 1;
  const digits = Math.floor((bitLength(value) - 1) * Math.LOG10E * Math.LN2) + 1;
  return value >= tenTo(digits) ? digits + 1 : digits;
}

const powers: bigint[] = [1n];

/** A power of ten. */
export function tenTo(exponent: number): bigint {
  if (exponent > 4096) return 10n ** BigInt(exponent);
  while (powers.length <= exponent) powers.push(powers[powers.length - 1]! * 10n);
  return powers[exponent]!;
}

const halves: bigint[] = [0n];

/** Half of a power of ten above one. */
function halfOf(exponent: number): bigint {
  if (exponent > 4096) return tenTo(exponent) / 2n;
  while (halves.length <= exponent) halves.push(5n * tenTo(halves.length - 1));
  return halves[exponent]!;
}

/** How results are rounded. */
export type Rounding =
  | "ROUND_UP"
  | "ROUND_DOWN"
  | "ROUND_CEILING"
  | "ROUND_FLOOR"
  | "ROUND_HALF_UP"
  | "ROUND_HALF_DOWN"
  | "ROUND_HALF_EVEN"
  | "ROUND_05UP";

/** What results are held to. */
export interface Limits {
  readonly prec: number;
  readonly rounding: Rounding;
  readonly emin: number;
  readonly emax: number;
  readonly clamp: number;
}

/** The exponent of the smallest number. */
export function tiny(limits: Limits): number {
  return limits.emin - limits.prec + 1;
}

/** The largest exponent of a number with all digits. */
export function top(limits: Limits): number {
  return limits.emax - limits.prec + 1;
}

/** What may have happened in an operation, a bit each. */
export const Flag = {
  clamped: 1,
  conversionSyntax: 2,
  divisionByZero: 4,
  divisionImpossible: 8,
  divisionUndefined: 16,
  inexact: 32,
  invalidContext: 64,
  invalidOperation: 128,
  floatOperation: 256,
  overflow: 512,
  rounded: 1024,
  subnormal: 2048,
  underflow: 4096,
} as const;

/** Everything that counts as an invalid operation. */
export const INVALID: number = Flag.conversionSyntax | Flag.divisionImpossible |
  Flag.divisionUndefined | Flag.invalidContext | Flag.invalidOperation;

/** Collects what happens in an operation. */
export class Status {
  bits = 0;

  /** Notes an invalid operation, whose result is a NaN. */
  invalid(bit: number = Flag.invalidOperation): Num {
    this.bits |= bit;
    return nan();
  }
}

/** Whether what is left over makes `last`, the last digit that is kept, one larger. */
function roundsUp(
  rounding: Rounding,
  sign: 0 | 1,
  last: number,
  order: number,
): boolean {
  switch (rounding) {
    case "ROUND_UP":
      return true;
    case "ROUND_DOWN":
      return false;
    case "ROUND_CEILING":
      return sign === 0;
    case "ROUND_FLOOR":
      return sign === 1;
    case "ROUND_HALF_UP":
      return order >= 0;
    case "ROUND_HALF_DOWN":
      return order > 0;
    case "ROUND_HALF_EVEN":
      return order > 0 || order === 0 && last % 2 === 1;
    case "ROUND_05UP":
      return last % 5 === 0;
  }
}

/** A whole number without its last digits, rounded; `isExact` tells whether they were all zeros. */
export function dropDigits(
  coefficient: bigint,
  count: number,
  sign: 0 | 1,
  rounding: Rounding,
  digits: number = countDigits(coefficient),
): { kept: bigint; isExact: boolean } {
  if (count > digits + 1) {
    // Less than half of a piece, whatever it is.
    const isUp = coefficient !== 0n && roundsUp(rounding, sign, 0, -1);
    return { kept: isUp ? 1n : 0n, isExact: coefficient === 0n };
  }
  const scale = tenTo(count);
  const kept = coefficient / scale;
  const rest = coefficient - kept * scale;
  if (rest === 0n) return { kept, isExact: true };
  const half = halfOf(count);
  const order = rest < half ? -1 : rest > half ? 1 : 0;
  const isLastAsked = order === 0 || rounding === "ROUND_05UP";
  const isUp = roundsUp(rounding, sign, isLastAsked ? Number(kept % 10n) : 0, order);
  return { kept: isUp ? kept + 1n : kept, isExact: false };
}

/** The result where a number is too large. */
function overflown(sign: 0 | 1, limits: Limits, status: Status): Num {
  status.bits |= Flag.overflow | Flag.inexact | Flag.rounded;
  const { rounding } = limits;
  const isFinite = rounding === "ROUND_DOWN" || rounding === "ROUND_05UP" ||
    rounding === "ROUND_CEILING" && sign === 1 || rounding === "ROUND_FLOOR" && sign === 0;
  return isFinite ? new Num(sign, tenTo(limits.prec) - 1n, top(limits)) : infinity(sign);
}

/** A number as a context allows it: no more digits, no exponent beyond its bounds. */
export function finish(number: Num, limits: Limits, status: Status): Num {
  if (number.kind !== "finite") return number.isNan ? shortened(number, limits) : number;
  const { sign, exponent, digits } = number;
  const { prec, emax, emin, clamp } = limits;
  if (number.small !== 0 && digits <= prec) {
    const first = exponent + digits - 1;
    // Most numbers are as they should be.
    if (first <= emax && first >= emin && (clamp === 0 || exponent <= top(limits))) return number;
  }
  const least = tiny(limits);
  const most = top(limits);
  if (number.small === 0) {
    const wanted = Math.min(Math.max(exponent, least), clamp === 1 ? most : emax);
    if (wanted === exponent) return number;
    status.bits |= Flag.clamped;
    return new Num(sign, 0n, wanted);
  }
  let last = exponent + digits - prec;
  if (last > most) return overflown(sign, limits, status);
  const { coefficient } = number;
  const isSubnormal = last < least;
  if (isSubnormal) last = least;
  if (exponent < last) {
    let { kept, isExact } = dropDigits(coefficient, last - exponent, sign, limits.rounding, digits);
    if (kept >= tenTo(prec)) {
      kept /= 10n;
      last++;
    }
    if (last > most) return overflown(sign, limits, status);
    if (isSubnormal) status.bits |= Flag.subnormal;
    if (!isExact) status.bits |= isSubnormal ? Flag.underflow | Flag.inexact : Flag.inexact;
    status.bits |= Flag.rounded;
    if (kept === 0n) status.bits |= Flag.clamped;
    return new Num(sign, kept, last, "finite", isSubnormal ? 0 : prec);
  }
  if (isSubnormal) status.bits |= Flag.subnormal;
  if (clamp === 1 && exponent > most) {
    status.bits |= Flag.clamped;
    return new Num(sign, coefficient * tenTo(exponent - most), most);
  }
  return number;
}

/** A NaN that tells no more than a context has digits for. */
function shortened(number: Num, limits: Limits): Num {
  const most = limits.prec - limits.clamp;
  if (number.coefficient === 0n || number.digits <= most) return number;
  return new Num(number.sign, number.coefficient % tenTo(most), 0, number.kind);
}

/** What comes out where operands are NaNs; null when none is. */
export function nanOf(
  limits: Limits,
  status: Status,
  a: Num,
  b: Num | null = null,
  c: Num | null = null,
): Num | null {
  if (!a.isNan && !b?.isNan && !c?.isNan) return null;
  const operands = [a, b, c].filter((one) => one !== null);
  const signaling = operands.find((one) => one.kind === "snan");
  if (signaling) status.bits |= Flag.invalidOperation;
  const found = signaling ?? operands.find((one) => one.kind === "nan")!;
  return shortened(new Num(found.sign, found.coefficient, 0, "nan"), limits);
}

/** A coefficient by another, smaller or equal exponent; more digits by a larger one are rounded away. */
export function rescaled(number: Num, exponent: number, rounding: Rounding): Num {
  const { small } = number;
  if (small === 0) return new Num(number.sign, 0, exponent);
  const dropped = exponent - number.exponent;
  if (dropped === 0) return number;
  if (small > 0 && dropped > 0 && dropped < SHORT_TENS.length) {
    const scale = SHORT_TENS[dropped]!;
    const rest = small % scale;
    const kept = (small - rest) / scale;
    const order = rest + rest - scale;
    const isUp = rest !== 0 && roundsUp(rounding, number.sign, kept % 10, order);
    return new Num(number.sign, isUp ? kept + 1 : kept, exponent);
  }
  if (number.exponent >= exponent) {
    return new Num(number.sign, number.coefficient * tenTo(number.exponent - exponent), exponent);
  }
  const { kept } = dropDigits(
    number.coefficient,
    exponent - number.exponent,
    number.sign,
    rounding,
  );
  return new Num(number.sign, kept, exponent);
}

/** The order of two numbers that are no NaNs: -1, 0 or 1. */
export function order(a: Num, b: Num): number {
  if (a.kind === "infinity" || b.kind === "infinity") {
    const rank = (one: Num) => one.kind === "infinity" ? (one.sign === 1 ? -1 : 1) : 0;
    return Math.sign(rank(a) - rank(b));
  }
  const short = shortOrder(a, b);
  if (short !== undefined) return short;
  if (a.small === 0) return b.sign === 1 ? 1 : -1;
  if (b.small === 0) return a.sign === 1 ? -1 : 1;
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const direction = a.sign === 1 ? -1 : 1;
  return direction * magnitudes(a, b);
}

/** The order of two numbers other than zero without their signs. */
function magnitudes(a: Num, b: Num): number {
  const difference = a.adjusted - b.adjusted;
  if (difference !== 0) return Math.sign(difference);
  const [left, right] = a.exponent >= b.exponent
    ? [a.coefficient * tenTo(a.exponent - b.exponent), b.coefficient]
    : [a.coefficient, b.coefficient * tenTo(b.exponent - a.exponent)];
  return left < right ? -1 : left > right ? 1 : 0;
}
