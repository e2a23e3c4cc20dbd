/**
 * Python's class `decimal.Context`: the operations by a context of their own.
 * https://docs.python.org/3/library/decimal.html#context-objects
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { isKeywords } from "../values/keywords.ts";
import { type float, type int, isFloat, isInt } from "../values/numbers.ts";
import type { Tuple } from "../values/tuple.ts";
import * as rules from "./arithmetic.ts";
import { BaseContext } from "./context.ts";
import { computed, created, Decimal, quotientAndRest, required } from "./decimal.ts";
import * as bitwise from "./logical.ts";
import type { Limits, Num, Status } from "./number.ts";
import * as powers from "./powers.ts";
import { toText } from "./text.ts";

type Operand = Decimal | int;

/** What decimal arithmetic holds to. https://docs.python.org/3/library/decimal.html#decimal.Context */
export class Context extends BaseContext {
  #unary(rule: (a: Num, limits: Limits, status: Status) => Num, x: Operand): Decimal {
    const a = required(x);
    return computed(this, (limits, status) => rule(a, limits, status));
  }

  #binary(
    rule: (a: Num, b: Num, limits: Limits, status: Status) => Num,
    x: Operand,
    y: Operand,
  ): Decimal {
    const [a, b] = [required(x), required(y)];
    return computed(this, (limits, status) => rule(a, b, limits, status));
  }

  /** A Decimal of a value, held to this context. https://docs.python.org/3/library/decimal.html#decimal.Context.create_decimal */
  createDecimal(num: unknown = "0"): Decimal {
    return created(num, this);
  }

  /** The same of a float. */
  createDecimalFromFloat(f: float | int): Decimal {
    if (!isInt(f) && !isFloat(f)) throw new TypeError("argument must be int or float");
    const exact = Decimal.fromFloat(f);
    return created(exact, this);
  }

  /** The number itself. */
  canonical(x: Decimal): Decimal {
    if (!(x instanceof Decimal)) throw new TypeError("argument must be a Decimal");
    return x;
  }

  /** Without its sign. */
  copyAbs(x: Operand): Decimal {
    return new Decimal(required(x).withSign(0));
  }

  /** A Decimal of a Decimal or int. */
  copyDecimal(x: Operand): Decimal {
    return new Decimal(required(x));
  }

  /** With the other sign. */
  copyNegate(x: Operand): Decimal {
    const a = required(x);
    return new Decimal(a.withSign(a.sign === 1 ? 0 : 1));
  }

  /** Quotient and rest. */
  divmod(x: Operand, y: Operand): Tuple<[Decimal, Decimal]> {
    return quotientAndRest(required(x), required(y), this);
  }

  /** `x * y + z`, rounded once. */
  fma(x: Operand, y: Operand, z: Operand): Decimal {
    const [a, b, c] = [required(x), required(y), required(z)];
    return computed(this, (limits, status) => rules.fma(a, b, c, limits, status));
  }

  /** True. */
  isCanonical(x: Decimal): boolean {
    if (!(x instanceof Decimal)) throw new TypeError("argument must be a Decimal");
    return true;
  }

  /** Whether it is neither infinity nor NaN. */
  isFinite(x: Operand): boolean {
    return required(x).kind === "finite";
  }

  /** Whether it is an infinity. */
  isInfinite(x: Operand): boolean {
    return required(x).kind === "infinity";
  }

  /** Whether it is a NaN. */
  isNan(x: Operand): boolean {
    return required(x).isNan;
  }

  /** Whether it has all digits. */
  isNormal(x: Operand): boolean {
    return bitwise.isNormal(required(x), this.limits);
  }

  /** Whether it is a quiet NaN. */
  isQnan(x: Operand): boolean {
    return required(x).kind === "nan";
  }

  /** Whether it has a minus. */
  isSigned(x: Operand): boolean {
    return required(x).sign === 1;
  }

  /** Whether it is a signaling NaN. */
  isSnan(x: Operand): boolean {
    return required(x).kind === "snan";
  }

  /** Whether it is smaller than those with all digits. */
  isSubnormal(x: Operand): boolean {
    return bitwise.isSubnormal(required(x), this.limits);
  }

  /** Whether it is zero. */
  isZero(x: Operand): boolean {
    return required(x).isZero;
  }

  /** What sort of number it is, as `"+Normal"`. */
  numberClass(x: Operand): string {
    return bitwise.numberClass(required(x), this.limits);
  }

  /** One number to the power of another, by a third where that is given. */
  power(
    a: Operand | { a?: Operand; b?: Operand; modulo?: Operand | null },
    b?: Operand | { b?: Operand; modulo?: Operand | null },
    modulo: Operand | null | { modulo?: Operand | null } = null,
  ): Decimal {
    const known: Record<string, unknown> = { a, b, modulo };
    for (const value of [a, b, modulo]) if (isKeywords(value)) Object.assign(known, value);
    const third = isKeywords(known.modulo) ? null : known.modulo;
    const [x, y] = [required(known.a), required(known.b)];
    if (third === null || third === undefined) {
      return computed(this, (limits, status) => powers.power(x, y, limits, status));
    }
    const z = required(third);
    return computed(this, (limits, status) => powers.powerModulo(x, y, z, limits, status));
  }

  /** Ten. */
  radix(): Decimal {
    return new Decimal(10);
  }

  /** Whether both have the same exponent. */
  sameQuantum(x: Operand, y: Operand): boolean {
    return bitwise.sameQuantum(required(x), required(y));
  }

  /** As text, with exponents that are multiples of three. */
  toEngString(x: Operand): string {
    return toText(required(x), this.capitals === 1, true);
  }

  /** As text. */
  toSciString(x: Operand): string {
    return toText(required(x), this.capitals === 1);
  }

  #integral(x: Operand, isNoted: boolean): Decimal {
    const a = required(x);
    return computed(this, (limits, status) => rules.toIntegral(a, limits, status, isNoted));
  }

  /** The nearest whole number. */
  toIntegralValue(x: Operand): Decimal {
    return this.#integral(x, false);
  }

  /** The same. */
  toIntegral(x: Operand): Decimal {
    return this.#integral(x, false);
  }

  /** The same, which signals what it loses. */
  toIntegralExact(x: Operand): Decimal {
    return this.#integral(x, true);
  }

  /** Without its sign. */
  abs(x: Operand): Decimal {
    return this.#unary(rules.abs, x);
  }

  /** `e` to its power. */
  exp(x: Operand): Decimal {
    return this.#unary(powers.exp, x);
  }

  /** The natural logarithm. */
  ln(x: Operand): Decimal {
    return this.#unary(powers.ln, x);
  }

  /** The logarithm to the base ten. */
  log10(x: Operand): Decimal {
    return this.#unary(powers.log10, x);
  }

  /** The exponent of the first digit. */
  logb(x: Operand): Decimal {
    return this.#unary(bitwise.logb, x);
  }

  /** Digit by digit: 1 where it is 0. */
  logicalInvert(x: Operand): Decimal {
    return this.#unary(bitwise.logicalInvert, x);
  }

  /** With the other sign. */
  minus(x: Operand): Decimal {
    return this.#unary(rules.minus, x);
  }

  /** The largest number below. */
  nextMinus(x: Operand): Decimal {
    return this.#unary(bitwise.nextMinus, x);
  }

  /** The smallest number above. */
  nextPlus(x: Operand): Decimal {
    return this.#unary(bitwise.nextPlus, x);
  }

  /** Without zeros at its end. */
  normalize(x: Operand): Decimal {
    return this.#unary(rules.normalize, x);
  }

  /** Held to this context. */
  plus(x: Operand): Decimal {
    return this.#unary(rules.plus, x);
  }

  /** The square root. */
  sqrt(x: Operand): Decimal {
    return this.#unary(rules.squareRoot, x);
  }

  /** The sum. */
  add(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.add, x, y);
  }

  /** The difference. */
  subtract(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.subtract, x, y);
  }

  /** The product. */
  multiply(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.multiply, x, y);
  }

  /** The quotient. */
  divide(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.divide, x, y);
  }

  /** The whole part of the quotient. */
  divideInt(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.divideInt, x, y);
  }

  /** What a division to a whole number leaves. */
  remainder(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.remainder, x, y);
  }

  /** What a division to the nearest whole number leaves. */
  remainderNear(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.remainderNear, x, y);
  }

  /** -1, 0 or 1, or a NaN. */
  compare(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.compare, x, y);
  }

  /** The same, where every NaN is an error. */
  compareSignal(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.compareSignal, x, y);
  }

  /** -1, 0 or 1, by what the numbers are written with, too. */
  compareTotal(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.compareTotal, x, y);
  }

  /** The same without signs. */
  compareTotalMag(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.compareTotalMag, x, y);
  }

  /** The first with the sign of the second. */
  copySign(x: Operand, y: Operand): Decimal {
    return this.#binary((x, y) => x.withSign(y.sign), x, y);
  }

  /** Digit by digit: 1 where both are. */
  logicalAnd(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.logicalAnd, x, y);
  }

  /** Digit by digit: 1 where one is. */
  logicalOr(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.logicalOr, x, y);
  }

  /** Digit by digit: 1 where they differ. */
  logicalXor(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.logicalXor, x, y);
  }

  /** The larger one. */
  max(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.max, x, y);
  }

  /** The one that is larger without its sign. */
  maxMag(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.maxMag, x, y);
  }

  /** The smaller one. */
  min(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.min, x, y);
  }

  /** The one that is smaller without its sign. */
  minMag(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.minMag, x, y);
  }

  /** The next number on the way to another. */
  nextToward(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.nextToward, x, y);
  }

  /** The first by the exponent of the second. */
  quantize(x: Operand, y: Operand): Decimal {
    return this.#binary(rules.quantize, x, y);
  }

  /** The digits turned by so many places. */
  rotate(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.rotate, x, y);
  }

  /** Times ten to the power of another. */
  scaleb(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.scaleb, x, y);
  }

  /** The digits moved by so many places. */
  shift(x: Operand, y: Operand): Decimal {
    return this.#binary(bitwise.shift, x, y);
  }
}
