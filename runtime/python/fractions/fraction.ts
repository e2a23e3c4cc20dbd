/**
 * Python's class `fractions.Fraction`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { getattr } from "../dispatch.ts";
import { TypeError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import * as operators from "../operators/arithmetic.ts";
import { floatOfRatio, hashRatio } from "../operators/modulus.ts";
import { repr } from "../text/repr.ts";
import { isKeywords } from "../values/keywords.ts";
import {
  big,
  type float,
  index,
  type int,
  isFloat,
  isInt,
  toFloat,
  toInt,
} from "../values/numbers.ts";
import { equalFloat } from "../values/keys.ts";
import { NotImplemented } from "../values/singletons.ts";
import { Complex } from "../values/complex.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { divInts } from "../operators/integers.ts";
import { formatFraction } from "./format.ts";
import { floorDiv, gcd, lowest, parsed, type Parts, partsOf, roundDiv } from "./parts.ts";

/** What a fraction can be made of. */
export type Rational = int | float | string | Fraction | { asIntegerRatio(): readonly [int, int] };

/** Parts that are known to be in lowest terms. */
class Lowest {
  constructor(readonly parts: Parts) {}
}

/** What a single argument tells of. */
function single(value: unknown): Parts {
  if (value instanceof Fraction || value instanceof Lowest) return value.parts;
  if (typeof value === "string") return parsed(value);
  const known = partsOf(value);
  if (known) return known;
  const ratio = getattr(value, "as_integer_ratio", null) as (() => [int, int]) | null;
  if (typeof ratio === "function") {
    const [numerator, denominator] = ratio();
    return [big(numerator), big(denominator)];
  }
  throw new TypeError("argument should be a string or a Rational instance");
}

/** The parts of an int or a fraction; null for anything else. */
function rational(value: unknown): Parts | null {
  if (value instanceof Fraction) return value.parts;
  return isInt(value) ? [big(value), 1n] : null;
}

/** A number that is a fraction of whole numbers, and exact. https://docs.python.org/3/library/fractions.html#fractions.Fraction */
export class Fraction {
  static readonly __module__: string = "fractions";
  /** Numerator and denominator, in lowest terms. */
  readonly parts: Parts;

  /**
   * @param numerator a number or a text; a whole number or fraction where a denominator is given
   * @throws {ZeroDivisionError} for a denominator of zero
   * @throws {ValueError} for a text that is no fraction
   */
  constructor(
    numerator: Rational | { numerator?: Rational; denominator?: Rational | null } = 0,
    denominator: Rational | null | { denominator?: Rational | null } = null,
  ) {
    const named = isKeywords(numerator) ? numerator : isKeywords(denominator) ? denominator : {};
    const above = isKeywords(numerator)
      ? (numerator as { numerator?: Rational }).numerator ?? 0
      : numerator;
    const below = isKeywords(denominator) || isKeywords(numerator)
      ? (named as { denominator?: unknown }).denominator ?? null
      : denominator;
    if (below === null) {
      this.parts = single(above);
      return;
    }
    const [top, bottom] = [rational(above), rational(below)];
    if (!top || !bottom) throw new TypeError("both arguments should be Rational instances");
    if (bottom[0] === 0n) {
      throw new ZeroDivisionError(`Fraction(${top[1] === 1n ? top[0] : top[0] * bottom[1]}, 0)`);
    }
    this.parts = lowest(top[0] * bottom[1], top[1] * bottom[0]);
  }

  static #of(numerator: bigint, denominator: bigint): Fraction {
    return new Fraction(toInt(numerator), toInt(denominator));
  }

  /** What stands above the line. */
  get numerator(): int {
    return toInt(this.parts[0]);
  }

  /** What stands below the line, above zero. */
  get denominator(): int {
    return toInt(this.parts[1]);
  }

  /** The number itself, as it has no other part. */
  get real(): this {
    return this;
  }

  /** The imaginary part. */
  get imag(): int {
    return 0;
  }

  /** The number itself. */
  conjugate(): this {
    return this;
  }

  /** A float, exactly. https://docs.python.org/3/library/fractions.html#fractions.Fraction.from_float */
  static fromFloat(flt: float | int): Fraction {
    if (!isInt(flt) && !isFloat(flt)) {
      throw new TypeError(
        `Fraction.from_float() only takes floats, not ${repr(flt)} (${typeName(flt)})`,
      );
    }
    return new Fraction(flt);
  }

  /** A decimal number, exactly. https://docs.python.org/3/library/fractions.html#fractions.Fraction.from_decimal */
  static fromDecimal(dec: Rational): Fraction {
    return new Fraction(dec);
  }

  /** Numerator and denominator. */
  asIntegerRatio(): Tuple<[int, int]> {
    return asTuple([this.numerator, this.denominator]) as Tuple<[int, int]>;
  }

  /** Whether it is whole. */
  isInteger(): boolean {
    return this.parts[1] === 1n;
  }

  /** The nearest fraction whose denominator is no larger. https://docs.python.org/3/library/fractions.html#fractions.Fraction.limit_denominator */
  limitDenominator(maxDenominator: int | { maxDenominator?: int } = 1_000_000): Fraction {
    const most = big(
      typeof maxDenominator === "object"
        ? maxDenominator.maxDenominator ?? 1_000_000
        : maxDenominator,
    );
    if (most < 1n) throw new ValueError("max_denominator should be at least 1");
    const [numerator, denominator] = this.parts;
    if (denominator <= most) return this;
    let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
    let [n, d] = [numerator, denominator];
    for (;;) {
      const a = floorDiv(n, d);
      const q2 = q0 + a * q1;
      if (q2 > most) break;
      [p0, q0, p1, q1] = [p1, q1, p0 + a * p1, q2];
      [n, d] = [d, n - a * d];
    }
    const k = (most - q0) / q1;
    // Of the two candidates the one that is nearer.
    return 2n * d * (q0 + k * q1) <= denominator
      ? Fraction.#of(p1, q1)
      : Fraction.#of(p0 + k * p1, q0 + k * q1);
  }

  /** The fraction as Python prints it. */
  __repr__(): string {
    return `${typeName(this)}(${this.parts[0]}, ${this.parts[1]})`;
  }

  /** As Python shows it: `1/3`. */
  toString(): string {
    return this.__str__();
  }

  /** The fraction as text. */
  __str__(): string {
    const [numerator, denominator] = this.parts;
    return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
  }

  /** The fraction as text by a format. */
  __format__(spec: string): string {
    return formatFraction(this.parts, spec);
  }

  #combined(
    other: unknown,
    exact: (a: Parts, b: Parts) => Fraction,
    inexact: (a: unknown, b: unknown) => unknown,
    isReflected = false,
  ): unknown {
    const parts = rational(other);
    if (parts) return isReflected ? exact(parts, this.parts) : exact(this.parts, parts);
    const own: unknown = isFloat(other)
      ? this.__float__()
      : other instanceof Complex
      ? new Complex(Number(this.__float__()), 0)
      : null;
    if (own === null) return NotImplemented;
    return isReflected ? inexact(other, own) : inexact(own, other);
  }

  __add__(other: unknown): unknown {
    return this.#combined(other, sum, operators.add);
  }

  __radd__(other: unknown): unknown {
    return this.#combined(other, sum, operators.add, true);
  }

  __sub__(other: unknown): unknown {
    return this.#combined(other, difference, operators.sub);
  }

  __rsub__(other: unknown): unknown {
    return this.#combined(other, difference, operators.sub, true);
  }

  __mul__(other: unknown): unknown {
    return this.#combined(other, product, operators.mul);
  }

  __rmul__(other: unknown): unknown {
    return this.#combined(other, product, operators.mul, true);
  }

  __truediv__(other: unknown): unknown {
    return this.#combined(other, quotient, operators.div);
  }

  __rtruediv__(other: unknown): unknown {
    return this.#combined(other, quotient, operators.div, true);
  }

  __floordiv__(other: unknown): unknown {
    if (other instanceof Complex) return NotImplemented;
    return this.#combined(other, whole as never, operators.floordiv);
  }

  __rfloordiv__(other: unknown): unknown {
    if (other instanceof Complex) return NotImplemented;
    return this.#combined(other, whole as never, operators.floordiv, true);
  }

  __mod__(other: unknown): unknown {
    if (other instanceof Complex) return NotImplemented;
    return this.#combined(other, rest, operators.mod);
  }

  __rmod__(other: unknown): unknown {
    if (other instanceof Complex) return NotImplemented;
    return this.#combined(other, rest, operators.mod, true);
  }

  __divmod__(other: unknown): unknown {
    if (other instanceof Complex) return NotImplemented;
    return this.#combined(other, both as never, operators.divmod);
  }

  __rdivmod__(other: unknown): unknown {
    if (other instanceof Complex) return NotImplemented;
    return this.#combined(other, both as never, operators.divmod, true);
  }

  /** To the power of another number: exact where that is whole. */
  __pow__(other: unknown): unknown {
    const parts = rational(other);
    if (!parts) return this.#combined(other, sum, operators.pow);
    const [power, below] = parts;
    if (below !== 1n) {
      return operators.pow(this.__float__(), toFloat(Number(power) / Number(below)));
    }
    const [numerator, denominator] = this.parts;
    if (power >= 0n) return Fraction.#of(numerator ** power, denominator ** power);
    if (numerator === 0n) {
      throw new ZeroDivisionError(`Fraction(${denominator ** -power}, 0)`);
    }
    return Fraction.#of(denominator ** -power, numerator ** -power);
  }

  /** Another number to the power of this one. */
  __rpow__(other: unknown): unknown {
    const [power, below] = this.parts;
    if (below === 1n && power >= 0n) return operators.pow(other, toInt(power));
    const parts = rational(other);
    if (parts) return Fraction.#of(...parts).__pow__(this);
    return operators.pow(other, this.__float__());
  }

  __neg__(): Fraction {
    return Fraction.#of(-this.parts[0], this.parts[1]);
  }

  __pos__(): Fraction {
    return Fraction.#of(...this.parts);
  }

  __abs__(): Fraction {
    const [numerator, denominator] = this.parts;
    return Fraction.#of(numerator < 0n ? -numerator : numerator, denominator);
  }

  __trunc__(): int {
    return toInt(this.parts[0] / this.parts[1]);
  }

  __int__(): int {
    return this.__trunc__();
  }

  __floor__(): int {
    return toInt(floorDiv(...this.parts));
  }

  __ceil__(): int {
    const [numerator, denominator] = this.parts;
    return toInt(-floorDiv(-numerator, denominator));
  }

  /** Rounded to so many figures behind the point, halves to the even one; to a whole number without. */
  __round__(ndigits: int | null = null): int | Fraction {
    const [numerator, denominator] = this.parts;
    if (ndigits === null) return toInt(roundDiv(numerator, denominator));
    const digits = big(index(ndigits));
    const scale = 10n ** (digits < 0n ? -digits : digits);
    return digits > 0n
      ? Fraction.#of(roundDiv(numerator * scale, denominator), scale)
      : Fraction.#of(roundDiv(numerator, denominator * scale) * scale, 1n);
  }

  /** The nearest float. */
  __float__(): float {
    return divInts(toInt(this.parts[0]), toInt(this.parts[1]));
  }

  __complex__(): Complex {
    return new Complex(Number(this.__float__()), 0);
  }

  __bool__(): boolean {
    return this.parts[0] !== 0n;
  }

  /** Equal numbers have equal hashes, whatever their kind. */
  __hash__(): int {
    return hashRatio(...this.parts);
  }

  /** The float that it is equal to, as which it is found among keys. @internal */
  [equalFloat](): number | undefined {
    return floatOfRatio(...this.parts);
  }

  __eq__(other: unknown): unknown {
    const parts = rational(other);
    if (parts) return parts[0] === this.parts[0] && parts[1] === this.parts[1];
    if (other instanceof Complex) return other.im === 0 && this.__eq__(toFloat(other.re));
    if (!isFloat(other)) return NotImplemented;
    return Number.isFinite(Number(other)) && eqParts(this.parts, partsOf(other)!);
  }

  #compared(other: unknown, holds: (order: number) => boolean): unknown {
    const parts = rational(other);
    if (!parts && isFloat(other) && !Number.isFinite(Number(other))) {
      const number = Number(other);
      return !Number.isNaN(number) && holds(number > 0 ? -1 : 1);
    }
    const others = parts ?? (isFloat(other) ? partsOf(other) : null);
    if (!others) return NotImplemented;
    const [left, right] = [this.parts[0] * others[1], others[0] * this.parts[1]];
    return holds(left < right ? -1 : left > right ? 1 : 0);
  }

  __lt__(other: unknown): unknown {
    return this.#compared(other, (order) => order < 0);
  }

  __le__(other: unknown): unknown {
    return this.#compared(other, (order) => order <= 0);
  }

  __gt__(other: unknown): unknown {
    return this.#compared(other, (order) => order > 0);
  }

  __ge__(other: unknown): unknown {
    return this.#compared(other, (order) => order >= 0);
  }

  /** Copies are the number itself, which does not change. */
  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: unknown): this {
    return this;
  }
}

function made(numerator: bigint, denominator: bigint): Fraction {
  return new Fraction(toInt(numerator), toInt(denominator));
}

function ofLowest(numerator: bigint, denominator: bigint): Fraction {
  return new Fraction(new Lowest([numerator, denominator]) as unknown as Rational);
}

/**
 * The sum of fractions in lowest terms. What it has to be divided by divides what the denominators have in common too,
 * which mostly is little: to find it in the sum's own large parts takes much longer.
 */
function sum([a, b]: Parts, [c, d]: Parts): Fraction {
  const common = gcd(b, d);
  if (common === 1n) return ofLowest(a * d + c * b, b * d);
  const rest = b / common;
  const top = a * (d / common) + c * rest;
  const divisor = gcd(top, common);
  return ofLowest(top / divisor, rest * (d / divisor));
}

function difference(a: Parts, [c, d]: Parts): Fraction {
  return sum(a, [-c, d]);
}

function product([a, b]: Parts, [c, d]: Parts): Fraction {
  const first = gcd(a, d);
  const second = gcd(c, b);
  return ofLowest((a / first) * (c / second), (b / second) * (d / first));
}

function quotient(a: Parts, [c, d]: Parts): Fraction {
  if (c === 0n) throw new ZeroDivisionError(`Fraction(${d}, 0)`);
  return product(a, c < 0n ? [-d, -c] : [d, c]);
}

function checkDivisor(divisor: bigint, what = "integer division or modulo by zero"): void {
  if (divisor === 0n) throw new ZeroDivisionError(what);
}

function whole([a, b]: Parts, [c, d]: Parts): int {
  checkDivisor(c);
  return toInt(floorDiv(a * d, b * c));
}

function rest([a, b]: Parts, [c, d]: Parts): Fraction {
  checkDivisor(c, "integer modulo by zero");
  const count = floorDiv(a * d, b * c);
  return made(a * d - count * c * b, b * d);
}

function both(a: Parts, b: Parts): Tuple<[int, Fraction]> {
  return asTuple([whole(a, b), rest(a, b)]) as Tuple<[int, Fraction]>;
}

function eqParts(a: Parts, b: Parts): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

registerForm<Fraction, readonly [bigint, bigint]>(import.meta, Fraction, "python.fraction", {
  write: (fraction) => fraction.parts,
  read: ([numerator, denominator]) => made(numerator, denominator),
});
