/**
 * Python's class `decimal.Decimal`. https://docs.python.org/3/library/decimal.html#decimal-objects
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { namedtuple, type NamedTupleClass } from "../collections/namedtuple.ts";
import { id } from "../values/identity.ts";
import { float as toPythonFloat } from "../builtins/float.ts";
import { Complex } from "../values/complex.ts";
import { equalFloat } from "../values/keys.ts";
import { isKeywords } from "../values/keywords.ts";
import { big, type float, type int, isFloat, isInt, toFloat, toInt } from "../values/numbers.ts";
import { floatOfRatio, inverseModulo, MODULUS, powerModulo } from "../operators/modulus.ts";
import { NotImplemented } from "../values/singletons.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import * as rules from "./arithmetic.ts";
import { BaseContext, current, roundingOf, usual } from "./context.ts";
import * as bitwise from "./logical.ts";
import {
  dropDigits,
  finish,
  Flag,
  infinity,
  type Limits,
  Num,
  order,
  type Rounding,
  Status,
  tenTo,
} from "./number.ts";
import * as powers from "./powers.ts";
import { formatted, parse, toText } from "./text.ts";

/** Bounds that no number comes near. */
const WIDEST: Limits = {
  prec: 1e15,
  rounding: "ROUND_HALF_EVEN",
  emin: -1e18,
  emax: 1e18,
  clamp: 0,
};

/** The context that an operation goes by. */
export function contextOf(given: unknown = null): BaseContext {
  if (given === null || given === undefined) {
    let own = current.get(null as never);
    if (own !== null) return own;
    // Where a pickle alone brought a Decimal, nobody has a context yet.
    if (!usual.context) return new BaseContext();
    own = usual.context.copy();
    current.set(own);
    return own;
  }
  if (given instanceof BaseContext) return given;
  throw new TypeError("optional argument must be a context");
}

type Operand = Decimal | int;

/** An optional context, by position or by name. */
type Contextual = BaseContext | null | { context?: BaseContext | null };

function given(context: unknown): BaseContext {
  return contextOf(isKeywords(context) ? context.context : context);
}

/** The parts of an int. */
function whole(value: number | bigint | boolean): Num {
  if (typeof value === "number") return new Num(value < 0 ? 1 : 0, value < 0 ? -value : value, 0);
  const all = big(value);
  return new Num(all < 0n ? 1 : 0, all < 0n ? -all : all, 0);
}

/** The parts of a float, exactly. */
function exactFloat(value: float): Num {
  const plain = Number(value);
  if (Number.isNaN(plain)) return new Num(0, 0n, 0, "nan");
  if (!Number.isFinite(plain)) return infinity(plain < 0 ? 1 : 0);
  const sign = plain < 0 || Object.is(plain, -0) ? 1 : 0;
  if (plain === 0) return new Num(sign, 0n, 0);
  const [above, below] = toPythonFloat.asIntegerRatio(toFloat(Math.abs(plain)));
  // The lower one is a power of two, which five by five becomes one of ten.
  const places = big(below).toString(2).length - 1;
  return new Num(sign, big(above) * 5n ** BigInt(places), -places);
}

const NOT_THREE = "argument must be a sequence of length 3";

function ofParts(parts: readonly unknown[]): Num {
  if (parts.length !== 3) throw new ValueError(NOT_THREE);
  const [sign, digits, exponent] = parts;
  if (!isInt(sign) || Number(sign) !== 0 && Number(sign) !== 1) {
    throw new ValueError("sign must be an integer with the value 0 or 1");
  }
  const side = Number(sign) as 0 | 1;
  if (exponent === "F") return infinity(side);
  const isNan = exponent === "n" || exponent === "N";
  if (typeof exponent === "string" && !isNan) {
    throw new ValueError("string argument in the third position must be 'F', 'n' or 'N'");
  }
  if (!isNan && !isInt(exponent)) throw new ValueError("exponent must be an integer");
  if (!Array.isArray(digits)) throw new ValueError("coefficient must be a tuple of digits");
  for (const digit of digits) {
    if (!isInt(digit) || Number(digit) < 0 || Number(digit) > 9) {
      throw new ValueError("coefficient must be a tuple of digits");
    }
  }
  const coefficient = BigInt(digits.map(Number).join("") || "0");
  if (isNan) return new Num(side, coefficient, 0, exponent === "n" ? "nan" : "snan");
  return new Num(side, coefficient, Number(exponent));
}

/** The parts of what a Decimal can be made of; what a float or a bad text brings about goes to `status`. */
export function partsOf(value: unknown, status: Status): Num {
  if (value instanceof Decimal) return value.number;
  if (isInt(value)) return whole(value);
  if (typeof value === "string") {
    const parsed = parse(value);
    if (parsed === null) return status.invalid(Flag.conversionSyntax);
    return parsed === "range" ? status.invalid() : parsed;
  }
  if (isFloat(value)) {
    status.bits |= Flag.floatOperation;
    return exactFloat(value);
  }
  if (Array.isArray(value)) return ofParts(value);
  throw unconvertible(value);
}

function unconvertible(value: unknown): TypeError {
  return new TypeError(`conversion from ${typeName(value)} to Decimal is not supported`);
}

/** An operand of arithmetic; null for what is none. */
export function operandOf(value: unknown): Num | null {
  if (value instanceof Decimal) return value.number;
  return isInt(value) ? whole(value) : null;
}

/** An operand of a method. @throws {TypeError} when it is none */
export function required(value: unknown): Num {
  const found = operandOf(value);
  if (!found) throw unconvertible(value);
  return found;
}

type Unary = (a: Num, limits: Limits, status: Status) => Num;
type Binary = (a: Num, b: Num, limits: Limits, status: Status) => Num;

/** The result of an operation by a context. */
export function computed(
  context: BaseContext,
  compute: (limits: Limits, status: Status) => Num,
): Decimal {
  const status = new Status();
  const result = compute(context.limits, status);
  context.note(status.bits);
  return new Decimal(result);
}

/** The parts of a number. https://docs.python.org/3/library/decimal.html#decimal.Decimal.as_tuple */
export const DecimalTuple: NamedTupleClass = namedtuple("DecimalTuple", "sign digits exponent", {
  module: "decimal",
});

/** A decimal number. https://docs.python.org/3/library/decimal.html#decimal.Decimal */
export class Decimal {
  static readonly __module__: string = "decimal";
  static readonly __tp_name__: string = "decimal.Decimal";
  /** What it is made of. */
  readonly number: Num;

  /**
   * @param value a text, a number, or sign, digits and exponent
   * @throws {InvalidOperation} when a text is no number
   */
  constructor(value: unknown = "0", context: Contextual = null, ...more: unknown[]) {
    if (value instanceof Num) {
      this.number = value;
      return;
    }
    if (more.length > 0) {
      throw new TypeError(`function takes at most 2 arguments (${more.length + 2} given)`);
    }
    const named = isKeywords(value) ? value : null;
    const source = named ? named.value ?? "0" : value;
    if (source instanceof Decimal) {
      this.number = source.number;
      return;
    }
    const by = given(named ? named.context : context);
    const status = new Status();
    const parts = partsOf(source, status);
    by.note(status.bits);
    this.number = parts;
  }

  /** A float, exactly. https://docs.python.org/3/library/decimal.html#decimal.Decimal.from_float */
  static fromFloat<T extends Decimal>(this: new (value: Decimal) => T, f: float | int): T {
    if (!isInt(f) && !isFloat(f)) throw new TypeError("argument must be int or float");
    return new this(new Decimal(isInt(f) ? whole(f) : exactFloat(f)));
  }

  #unary(rule: Unary, context: unknown): Decimal {
    return computed(given(context), (limits, status) => rule(this.number, limits, status));
  }

  #binary(rule: Binary, other: unknown, context: unknown): Decimal {
    const [right, by] = isKeywords(other)
      ? [required(other.other), given(other.context)]
      : [required(other), given(context)];
    return computed(by, (limits, status) => rule(this.number, right, limits, status));
  }

  #operated(rule: Binary, other: unknown, isReflected = false): unknown {
    const right = operandOf(other);
    if (!right) return NotImplemented;
    const context = contextOf();
    const status = new Status();
    const result = isReflected
      ? rule(right, this.number, context.limits, status)
      : rule(this.number, right, context.limits, status);
    context.note(status.bits);
    return new Decimal(result);
  }

  /** The exponent of the first digit. */
  adjusted(): int {
    return this.number.isSpecial ? 0 : this.number.adjusted;
  }

  /** Sign, digits and exponent. */
  asTuple(): Tuple<[int, Tuple<int[]>, int | string]> {
    const { sign, coefficient, exponent, kind } = this.number;
    const told = kind === "nan" || kind === "snan";
    const digits = told && coefficient === 0n ? [] : [...String(coefficient)].map(Number);
    const last = kind === "finite"
      ? exponent
      : kind === "infinity"
      ? "F"
      : told && kind === "nan"
      ? "n"
      : "N";
    return new DecimalTuple(sign, asTuple([...digits]), last) as unknown as Tuple<
      [int, Tuple<int[]>, int | string]
    >;
  }

  /** Numerator and denominator, in lowest terms. */
  asIntegerRatio(): Tuple<[int, int]> {
    const { sign, coefficient, exponent, kind } = this.number;
    if (kind === "infinity") throw new OverflowError("cannot convert Infinity to integer ratio");
    if (kind !== "finite") throw new ValueError("cannot convert NaN to integer ratio");
    let above = exponent > 0 ? coefficient * tenTo(exponent) : coefficient;
    let below = exponent < 0 ? tenTo(-exponent) : 1n;
    let [x, y] = [above, below];
    while (y > 0n) [x, y] = [y, x % y];
    above /= x;
    below /= x;
    return asTuple([toInt(sign === 1 ? -above : above), toInt(below)]) as Tuple<[int, int]>;
  }

  /** The number itself. */
  canonical(): this {
    return this;
  }

  /** -1, 0 or 1, or a NaN. */
  compare(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.compare, other, context);
  }

  /** The same, where every NaN is an error. */
  compareSignal(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.compareSignal, other, context);
  }

  /** -1, 0 or 1, by what the numbers are written with, too. */
  compareTotal(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.compareTotal, other, context);
  }

  /** The same without signs. */
  compareTotalMag(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.compareTotalMag, other, context);
  }

  /** The number itself. */
  conjugate(): this {
    return this;
  }

  /** Without its sign. */
  copyAbs(): Decimal {
    return new Decimal(this.number.withSign(0));
  }

  /** With the other sign. */
  copyNegate(): Decimal {
    return new Decimal(this.number.withSign(this.number.sign === 1 ? 0 : 1));
  }

  /** With the sign of another. */
  copySign(other: Operand, context: Contextual = null): Decimal {
    return this.#binary((a, b) => a.withSign(b.sign), other, context);
  }

  /** `e` to its power. */
  exp(context: Contextual = null): Decimal {
    return this.#unary(powers.exp, context);
  }

  /** `self * other + third`, rounded once. */
  fma(other: Operand, third: Operand, context: Contextual = null): Decimal {
    const [b, c] = [required(other), required(third)];
    return computed(
      given(context),
      (limits, status) => rules.fma(this.number, b, c, limits, status),
    );
  }

  /** True. */
  isCanonical(): boolean {
    return true;
  }

  /** Whether it is neither infinity nor NaN. */
  isFinite(): boolean {
    return this.number.kind === "finite";
  }

  /** Whether it is an infinity. */
  isInfinite(): boolean {
    return this.number.kind === "infinity";
  }

  /** Whether it is a NaN. */
  isNan(): boolean {
    return this.number.isNan;
  }

  /** Whether it has all digits. */
  isNormal(context: Contextual = null): boolean {
    return bitwise.isNormal(this.number, given(context).limits);
  }

  /** Whether it is a quiet NaN. */
  isQnan(): boolean {
    return this.number.kind === "nan";
  }

  /** Whether it has a minus. */
  isSigned(): boolean {
    return this.number.sign === 1;
  }

  /** Whether it is a signaling NaN. */
  isSnan(): boolean {
    return this.number.kind === "snan";
  }

  /** Whether it is smaller than those with all digits. */
  isSubnormal(context: Contextual = null): boolean {
    return bitwise.isSubnormal(this.number, given(context).limits);
  }

  /** Whether it is zero. */
  isZero(): boolean {
    return this.number.isZero;
  }

  /** The natural logarithm. */
  ln(context: Contextual = null): Decimal {
    return this.#unary(powers.ln, context);
  }

  /** The logarithm to the base ten. */
  log10(context: Contextual = null): Decimal {
    return this.#unary(powers.log10, context);
  }

  /** The exponent of the first digit, as a Decimal. */
  logb(context: Contextual = null): Decimal {
    return this.#unary(bitwise.logb, context);
  }

  /** Digit by digit: 1 where both are. */
  logicalAnd(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.logicalAnd, other, context);
  }

  /** Digit by digit: 1 where it is 0. */
  logicalInvert(context: Contextual = null): Decimal {
    return this.#unary(bitwise.logicalInvert, context);
  }

  /** Digit by digit: 1 where one is. */
  logicalOr(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.logicalOr, other, context);
  }

  /** Digit by digit: 1 where they differ. */
  logicalXor(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.logicalXor, other, context);
  }

  /** The larger one; what is no NaN where one is. */
  max(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.max, other, context);
  }

  /** The one that is larger without its sign. */
  maxMag(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.maxMag, other, context);
  }

  /** The smaller one; what is no NaN where one is. */
  min(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.min, other, context);
  }

  /** The one that is smaller without its sign. */
  minMag(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.minMag, other, context);
  }

  /** The largest number below it. */
  nextMinus(context: Contextual = null): Decimal {
    return this.#unary(bitwise.nextMinus, context);
  }

  /** The smallest number above it. */
  nextPlus(context: Contextual = null): Decimal {
    return this.#unary(bitwise.nextPlus, context);
  }

  /** The next number on the way to another. */
  nextToward(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.nextToward, other, context);
  }

  /** Without zeros at its end. */
  normalize(context: Contextual = null): Decimal {
    return this.#unary(rules.normalize, context);
  }

  /** What sort of number it is, as `"+Normal"`. */
  numberClass(context: Contextual = null): string {
    return bitwise.numberClass(this.number, given(context).limits);
  }

  /** By the exponent of another. https://docs.python.org/3/library/decimal.html#decimal.Decimal.quantize */
  quantize(exp: Operand | Record<string, unknown>, ...more: unknown[]): Decimal {
    const known = named(["exp", "rounding", "context"], [exp, ...more], "function", 3);
    const limits = roundedBy(contextOf(known.context), known.rounding);
    const right = required(known.exp);
    return computed(
      contextOf(known.context),
      (_, status) => rules.quantize(this.number, right, limits, status),
    );
  }

  /** Ten. */
  radix(): Decimal {
    return new Decimal(10);
  }

  /** What a division to the nearest whole number leaves. */
  remainderNear(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(rules.remainderNear, other, context);
  }

  /** The digits turned by so many places. */
  rotate(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.rotate, other, context);
  }

  /** Whether both have the same exponent. */
  sameQuantum(other: Operand, _context: Contextual = null): boolean {
    return bitwise.sameQuantum(this.number, required(isKeywords(other) ? other.other : other));
  }

  /** Times ten to the power of another. */
  scaleb(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.scaleb, other, context);
  }

  /** The digits moved by so many places. */
  shift(other: Operand, context: Contextual = null): Decimal {
    return this.#binary(bitwise.shift, other, context);
  }

  /** The square root. */
  sqrt(context: Contextual = null): Decimal {
    return this.#unary(rules.squareRoot, context);
  }

  /** As text, with exponents that are multiples of three. */
  toEngString(context: Contextual = null): string {
    return toText(this.number, given(context).capitals === 1, true);
  }

  #integral(more: readonly unknown[], isNoted: boolean): Decimal {
    const known = named(["rounding", "context"], more, "function", 2);
    const limits = roundedBy(contextOf(known.context), known.rounding);
    return computed(
      contextOf(known.context),
      (_, status) => rules.toIntegral(this.number, limits, status, isNoted),
    );
  }

  /** The nearest whole number, by a rounding and a context. */
  toIntegralValue(...more: unknown[]): Decimal {
    return this.#integral(more, false);
  }

  /** The same. */
  toIntegral(...more: unknown[]): Decimal {
    return this.#integral(more, false);
  }

  /** The same, which signals what it loses. */
  toIntegralExact(...more: unknown[]): Decimal {
    return this.#integral(more, true);
  }

  /** The number itself. */
  get real(): this {
    return this;
  }

  /** Zero. */
  get imag(): Decimal {
    return new Decimal(0);
  }

  __add__(other: unknown): unknown {
    return this.#operated(rules.add, other);
  }

  __radd__(other: unknown): unknown {
    return this.#operated(rules.add, other, true);
  }

  __sub__(other: unknown): unknown {
    return this.#operated(rules.subtract, other);
  }

  __rsub__(other: unknown): unknown {
    return this.#operated(rules.subtract, other, true);
  }

  __mul__(other: unknown): unknown {
    return this.#operated(rules.multiply, other);
  }

  __rmul__(other: unknown): unknown {
    return this.#operated(rules.multiply, other, true);
  }

  __truediv__(other: unknown): unknown {
    return this.#operated(rules.divide, other);
  }

  __rtruediv__(other: unknown): unknown {
    return this.#operated(rules.divide, other, true);
  }

  __floordiv__(other: unknown): unknown {
    return this.#operated(rules.divideInt, other);
  }

  __rfloordiv__(other: unknown): unknown {
    return this.#operated(rules.divideInt, other, true);
  }

  __mod__(other: unknown): unknown {
    return this.#operated(rules.remainder, other);
  }

  __rmod__(other: unknown): unknown {
    return this.#operated(rules.remainder, other, true);
  }

  __divmod__(other: unknown): unknown {
    const right = operandOf(other);
    return right ? quotientAndRest(this.number, right, contextOf()) : NotImplemented;
  }

  __rdivmod__(other: unknown): unknown {
    const left = operandOf(other);
    return left ? quotientAndRest(left, this.number, contextOf()) : NotImplemented;
  }

  __pow__(other: unknown, modulo: unknown = null): unknown {
    if (modulo === null) return this.#operated(powers.power, other);
    const [right, third] = [operandOf(other), operandOf(modulo)];
    if (!right || !third) return NotImplemented;
    return computed(
      contextOf(),
      (limits, status) => powers.powerModulo(this.number, right, third, limits, status),
    );
  }

  __rpow__(other: unknown): unknown {
    return this.#operated(powers.power, other, true);
  }

  __neg__(): Decimal {
    return this.#unary(rules.minus, null);
  }

  __pos__(): Decimal {
    return this.#unary(rules.plus, null);
  }

  __abs__(): Decimal {
    return this.#unary(rules.abs, null);
  }

  #whole(rounding: Rounding): int {
    const { kind, sign, coefficient, exponent } = this.number;
    if (kind === "infinity") throw new OverflowError("cannot convert Infinity to integer");
    if (kind !== "finite") throw new ValueError("cannot convert NaN to integer");
    const all = exponent >= 0
      ? coefficient * tenTo(exponent)
      : dropDigits(coefficient, -exponent, sign, rounding).kept;
    return toInt(sign === 1 ? -all : all);
  }

  __trunc__(): int {
    return this.#whole("ROUND_DOWN");
  }

  __int__(): int {
    return this.#whole("ROUND_DOWN");
  }

  __floor__(): int {
    return this.#whole("ROUND_FLOOR");
  }

  __ceil__(): int {
    return this.#whole("ROUND_CEILING");
  }

  /** Rounded to so many figures behind the point; to a whole number without, halves to the even one. */
  __round__(ndigits: unknown = undefined): int | Decimal {
    if (ndigits === undefined || ndigits === null) return this.#whole("ROUND_HALF_EVEN");
    if (!isInt(ndigits)) throw new TypeError("optional arg must be an integer");
    const piece = new Num(0, 1n, -Number(ndigits));
    return computed(
      contextOf(),
      (limits, status) => rules.quantize(this.number, piece, limits, status),
    );
  }

  __float__(): float {
    const { kind } = this.number;
    if (kind === "snan") throw new ValueError("cannot convert signaling NaN to float");
    if (kind === "nan") return NaN;
    return toFloat(Number(toText(this.number, true)));
  }

  __complex__(): Complex {
    return new Complex(Number(this.__float__()), 0);
  }

  __bool__(): boolean {
    return !this.number.isZero;
  }

  __hash__(): int {
    const { kind, sign, coefficient, exponent } = this.number;
    if (kind === "snan") throw new TypeError("Cannot hash a signaling NaN value");
    if (kind === "nan") return id(this);
    if (kind === "infinity") return sign === 1 ? -314159 : 314159;
    const power = exponent >= 0
      ? powerModulo(10n, BigInt(exponent))
      : powerModulo(inverseModulo(10n), BigInt(-exponent));
    const code = coefficient * power % MODULUS;
    const signed = sign === 1 ? -code : code;
    return toInt(signed === -1n ? -2n : signed);
  }

  /** The float that it is equal to, as which it is found among keys. @internal */
  [equalFloat](): number | undefined {
    const { coefficient, exponent, isSpecial } = this.number;
    // Beyond that floats end; and halves of halves have a five in the last place.
    if (isSpecial || Math.abs(exponent) > 1100) return undefined;
    if (exponent < 0 && coefficient % 5n ** BigInt(-exponent) !== 0n) return undefined;
    const [above, below] = this.asIntegerRatio();
    return floatOfRatio(big(above), big(below));
  }

  /** What another is compared as; null where it cannot be. */
  #counterpart(other: unknown, isEquality: boolean): readonly [own: Num, other: Num] | null {
    const plain = operandOf(other);
    if (plain) return [this.number, plain];
    if (isFloat(other)) {
      const by = contextOf();
      if (isEquality) by.flags.bits |= Flag.floatOperation;
      else by.note(Flag.floatOperation);
      return [this.number, exactFloat(other)];
    }
    if (isEquality && other instanceof Complex) {
      return other.im === 0 ? [this.number, exactFloat(toFloat(other.re))] : null;
    }
    const ratio = other as { numerator?: unknown; denominator?: unknown } | null | undefined;
    if (typeof other !== "object" || !isInt(ratio?.numerator) || !isInt(ratio?.denominator)) {
      return null;
    }
    const below = whole(ratio.denominator);
    return [
      this.number.isSpecial
        ? this.number
        : rules.multiply(this.number, below, WIDEST, new Status()),
      whole(ratio.numerator),
    ];
  }

  __eq__(other: unknown): unknown {
    if (other instanceof Complex && other.im !== 0) return false;
    const both = this.#counterpart(other, true);
    if (!both) return NotImplemented;
    const [a, b] = both;
    if (a.isNan || b.isNan) {
      if (a.kind === "snan" || b.kind === "snan") contextOf().note(Flag.invalidOperation);
      return false;
    }
    return order(a, b) === 0;
  }

  #ordered(other: unknown, holds: (order: number) => boolean): unknown {
    const both = this.#counterpart(other, false);
    if (!both) return NotImplemented;
    const [a, b] = both;
    if (a.isNan || b.isNan) {
      contextOf().note(Flag.invalidOperation);
      return false;
    }
    return holds(order(a, b));
  }

  __lt__(other: unknown): unknown {
    return this.#ordered(other, (one) => one < 0);
  }

  __le__(other: unknown): unknown {
    return this.#ordered(other, (one) => one <= 0);
  }

  __gt__(other: unknown): unknown {
    return this.#ordered(other, (one) => one > 0);
  }

  __ge__(other: unknown): unknown {
    return this.#ordered(other, (one) => one >= 0);
  }

  /** The number as Python prints it. */
  __repr__(): string {
    return `Decimal('${toText(this.number, contextOf().capitals === 1)}')`;
  }

  /** As text. */
  __str__(): string {
    return toText(this.number, contextOf().capitals === 1);
  }

  toString(): string {
    return this.__str__();
  }

  /** The nearest number that JavaScript has. */
  valueOf(): number {
    return this.number.isNan ? NaN : Number(toText(this.number, true));
  }

  /** As text by a format. */
  __format__(spec: unknown): string {
    if (typeof spec !== "string") throw new TypeError("format arg must be str");
    const by = contextOf();
    return formatted(this.number, spec, by.limits.rounding, by.capitals === 1);
  }

  /** A Decimal does not change: a copy is the number itself. */
  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: unknown): this {
    return this;
  }

  __reduce__(): Tuple<unknown[]> {
    return asTuple([this.constructor, asTuple([toText(this.number, contextOf().capitals === 1)])]);
  }
}

function roundedBy(context: BaseContext, rounding: unknown): Limits {
  const { limits } = context;
  if (rounding === null || rounding === undefined || rounding === limits.rounding) return limits;
  if (rerounded.of !== limits || rerounded.limits.rounding !== rounding) {
    rerounded.limits = { ...limits, rounding: roundingOf(rounding) };
    rerounded.of = limits;
  }
  return rerounded.limits;
}

/** Limits by another way of rounding, as they were asked for last. */
const rerounded: { of: Limits; limits: Limits } = { of: WIDEST, limits: WIDEST };

/** Arguments by position or name. */
function named(
  names: readonly string[],
  args: readonly unknown[],
  what: string,
  most: number,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  args.forEach((value, i) => {
    if (isKeywords(value)) Object.assign(found, value);
    else if (i < most) found[names[i]!] = value;
    else throw new TypeError(`${what} takes at most ${most} arguments (${args.length} given)`);
  });
  return found;
}

/** A quotient and its rest by a context. */
export function quotientAndRest(a: Num, b: Num, context: BaseContext): Tuple<[Decimal, Decimal]> {
  const status = new Status();
  const [quotient, rest] = rules.divmod(a, b, context.limits, status);
  context.note(status.bits);
  return asTuple([new Decimal(quotient), new Decimal(rest)]) as Tuple<[Decimal, Decimal]>;
}

/** A number held to a context, as `create_decimal` makes it. */
export function created(value: unknown, context: BaseContext): Decimal {
  const status = new Status();
  const parts = partsOf(value, status);
  const { prec, clamp } = context.limits;
  const result = parts.isNan && parts.coefficient >= tenTo(prec - clamp)
    ? status.invalid(Flag.conversionSyntax)
    : finish(parts, context.limits, status);
  context.note(status.bits);
  return new Decimal(result);
}

registerForm<Decimal, string>(import.meta, Decimal, "python.decimal", {
  write: (decimal) => toText(decimal.number, true),
  read: (text) => new Decimal(parse(text)),
});
