/**
 * The four rules of arithmetic on decimal numbers, and what goes by them.
 *
 * @module
 */
import {
  countDigits,
  dropDigits,
  finish,
  Flag,
  infinity,
  type Limits,
  nanOf,
  Num,
  order,
  rescaled,
  type Status,
  tenTo,
  tiny,
  top,
} from "./number.ts";
import { integerRoot } from "../operators/bits.ts";
import { shortProduct, shortQuotient, shortSum } from "./short.ts";

function signOfProduct(a: Num, b: Num): 0 | 1 {
  return a.sign === b.sign ? 0 : 1;
}

/** The digits of an int that has so many, one more or one less; 0 where it has fewer. */
function digitsNear(value: bigint, count: number): number {
  if (value >= tenTo(count)) return count + 1;
  if (value >= tenTo(count - 1)) return count;
  return count > 1 && value >= tenTo(count - 2) ? count - 1 : 0;
}

/** The exact sum of numbers other than zero, or one that rounds to the same. */
function exactSum(a: Num, b: Num, limits: Limits): Num {
  let [large, small] = a.exponent >= b.exponent ? [a, b] : [b, a];
  const least = large.exponent + Math.min(-1, large.digits - limits.prec - 2);
  if (small.digits + small.exponent - 1 < least) small = new Num(small.sign, 1n, least);
  const scaled = large.coefficient * tenTo(large.exponent - small.exponent);
  const left = large.sign === 1 ? -scaled : scaled;
  const right = small.sign === 1 ? -small.coefficient : small.coefficient;
  const sum = left + right;
  if (sum !== 0n) {
    const size = sum < 0n ? -sum : sum;
    const most = Math.max(large.digits + large.exponent - small.exponent, small.digits);
    return new Num(sum < 0n ? 1 : 0, size, small.exponent, "finite", digitsNear(size, most));
  }
  const isNegative = large.sign === small.sign
    ? large.sign === 1
    : limits.rounding === "ROUND_FLOOR";
  return new Num(isNegative ? 1 : 0, 0n, small.exponent);
}

/** A sum. */
export function add(a: Num, b: Num, limits: Limits, status: Status): Num {
  const short = shortSum(a, b, limits);
  if (short) return short;
  if (a.isSpecial || b.isSpecial) {
    const found = nanOf(limits, status, a, b);
    if (found) return found;
    if (a.kind !== "infinity") return b;
    return b.kind === "infinity" && a.sign !== b.sign ? status.invalid() : a;
  }
  if (a.coefficient === 0n && b.coefficient === 0n) {
    const isNegative = a.sign === b.sign ? a.sign === 1 : limits.rounding === "ROUND_FLOOR";
    const exponent = Math.min(a.exponent, b.exponent);
    return finish(new Num(isNegative ? 1 : 0, 0n, exponent), limits, status);
  }
  if (a.coefficient === 0n || b.coefficient === 0n) {
    const [zero, other] = a.coefficient === 0n ? [a, b] : [b, a];
    const least = Math.max(zero.exponent, other.exponent - limits.prec - 1);
    const result = least < other.exponent ? rescaled(other, least, limits.rounding) : other;
    return finish(result, limits, status);
  }
  return finish(exactSum(a, b, limits), limits, status);
}

/** A difference. */
export function subtract(a: Num, b: Num, limits: Limits, status: Status): Num {
  return add(a, b.isNan ? b : b.withSign(b.sign === 1 ? 0 : 1), limits, status);
}

/** A product. */
export function multiply(a: Num, b: Num, limits: Limits, status: Status): Num {
  const short = shortProduct(a, b, limits);
  if (short) return short;
  const sign = signOfProduct(a, b);
  if (a.isSpecial || b.isSpecial) {
    const found = nanOf(limits, status, a, b);
    if (found) return found;
    return a.isZero || b.isZero ? status.invalid() : infinity(sign);
  }
  const product = a.coefficient * b.coefficient;
  const digits = digitsNear(product, a.digits + b.digits);
  return finish(
    new Num(sign, product, a.exponent + b.exponent, "finite", digits),
    limits,
    status,
  );
}

/** A product and a sum, rounded once. */
export function fma(a: Num, b: Num, c: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b, c);
  if (found) return found;
  if (a.isSpecial || b.isSpecial) {
    if (a.isZero || b.isZero) return status.invalid();
    return add(infinity(signOfProduct(a, b)), c, limits, status);
  }
  const exact = new Num(
    signOfProduct(a, b),
    a.coefficient * b.coefficient,
    a.exponent + b.exponent,
  );
  return add(exact, c, limits, status);
}

/** A quotient. */
export function divide(a: Num, b: Num, limits: Limits, status: Status): Num {
  const short = shortQuotient(a, b, limits);
  if (short) return short;
  const sign = signOfProduct(a, b);
  if (a.isSpecial || b.isSpecial) {
    const found = nanOf(limits, status, a, b);
    if (found) return found;
    if (a.kind !== "infinity") {
      status.bits |= Flag.clamped;
      return new Num(sign, 0n, tiny(limits));
    }
    return b.kind === "infinity" ? status.invalid() : infinity(sign);
  }
  if (b.coefficient === 0n) {
    if (a.coefficient === 0n) return status.invalid(Flag.divisionUndefined);
    status.bits |= Flag.divisionByZero;
    return infinity(sign);
  }
  const ideal = a.exponent - b.exponent;
  if (a.coefficient === 0n) return finish(new Num(sign, 0n, ideal), limits, status);
  const shift = b.digits - a.digits + limits.prec + 1;
  const above = shift >= 0 ? a.coefficient * tenTo(shift) : a.coefficient;
  const below = shift >= 0 ? b.coefficient : b.coefficient * tenTo(-shift);
  let quotient = above / below;
  let exponent = ideal - shift;
  if (quotient * below !== above) {
    // A digit behind all others tells that the rest is not nothing.
    if (quotient % 5n === 0n) quotient += 1n;
  } else {
    // By halves: there may be as many zeros at the end as the context has digits.
    const most = ideal - exponent;
    for (let count = most > 0 ? 2 ** Math.floor(Math.log2(most)) : 0; count >= 1; count /= 2) {
      if (exponent + count > ideal || quotient % tenTo(count) !== 0n) continue;
      quotient /= tenTo(count);
      exponent += count;
    }
  }
  const digits = digitsNear(quotient, limits.prec + 1);
  return finish(new Num(sign, quotient, exponent, "finite", digits), limits, status);
}

/** The whole part of a quotient and what is left, neither of them finished; null where there are too many digits. */
function parts(a: Num, b: Num, limits: Limits): [quotient: Num, rest: Num] | null {
  const sign = signOfProduct(a, b);
  const exponent = b.kind === "infinity" ? a.exponent : Math.min(a.exponent, b.exponent);
  const distance = a.adjusted - b.adjusted;
  if (a.coefficient === 0n || b.kind === "infinity" || distance <= -2) {
    return [new Num(sign, 0n, 0), rescaled(a, exponent, limits.rounding)];
  }
  if (distance > limits.prec) return null;
  const left = a.exponent >= b.exponent
    ? a.coefficient * tenTo(a.exponent - b.exponent)
    : a.coefficient;
  const right = a.exponent >= b.exponent
    ? b.coefficient
    : b.coefficient * tenTo(b.exponent - a.exponent);
  const quotient = left / right;
  if (quotient >= tenTo(limits.prec)) return null;
  return [new Num(sign, quotient, 0), new Num(a.sign, left - quotient * right, exponent)];
}

/** The whole part of a quotient. */
export function divideInt(a: Num, b: Num, limits: Limits, status: Status): Num {
  const sign = signOfProduct(a, b);
  const found = nanOf(limits, status, a, b);
  if (found) return found;
  if (a.kind === "infinity") return b.kind === "infinity" ? status.invalid() : infinity(sign);
  if (b.isZero) {
    if (a.isZero) return status.invalid(Flag.divisionUndefined);
    status.bits |= Flag.divisionByZero;
    return infinity(sign);
  }
  const both = parts(a, b, limits);
  return both ? finish(both[0], limits, status) : status.invalid(Flag.divisionImpossible);
}

/** What a division to a whole number leaves. */
export function remainder(a: Num, b: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b);
  if (found) return found;
  if (a.kind === "infinity") return status.invalid();
  if (b.isZero) return status.invalid(a.isZero ? Flag.divisionUndefined : Flag.invalidOperation);
  const both = parts(a, b, limits);
  return both ? finish(both[1], limits, status) : status.invalid(Flag.divisionImpossible);
}

/** Both at once. */
export function divmod(a: Num, b: Num, limits: Limits, status: Status): [Num, Num] {
  const found = nanOf(limits, status, a, b);
  if (found) return [found, found];
  const sign = signOfProduct(a, b);
  if (a.kind === "infinity") {
    const rest = status.invalid();
    return [b.kind === "infinity" ? rest : infinity(sign), rest];
  }
  if (b.isZero) {
    if (a.isZero) {
      const none = status.invalid(Flag.divisionUndefined);
      return [none, none];
    }
    status.bits |= Flag.divisionByZero;
    return [infinity(sign), status.invalid()];
  }
  const both = parts(a, b, limits);
  if (!both) {
    const none = status.invalid(Flag.divisionImpossible);
    return [none, none];
  }
  return [finish(both[0], limits, status), finish(both[1], limits, status)];
}

/** What a division to the nearest whole number leaves. */
export function remainderNear(a: Num, b: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b);
  if (found) return found;
  if (a.kind === "infinity") return status.invalid();
  if (b.isZero) return status.invalid(a.isZero ? Flag.divisionUndefined : Flag.invalidOperation);
  if (b.kind === "infinity") return finish(a, limits, status);
  const exponent = Math.min(a.exponent, b.exponent);
  if (a.coefficient === 0n) return finish(new Num(a.sign, 0n, exponent), limits, status);
  const distance = a.adjusted - b.adjusted;
  if (distance >= limits.prec + 1) return status.invalid(Flag.divisionImpossible);
  if (distance <= -2) return finish(rescaled(a, exponent, limits.rounding), limits, status);
  const left = a.coefficient * tenTo(Math.max(0, a.exponent - b.exponent));
  const right = b.coefficient * tenTo(Math.max(0, b.exponent - a.exponent));
  let quotient = left / right;
  let rest = left - quotient * right;
  if (2n * rest + (quotient & 1n) > right) {
    rest -= right;
    quotient += 1n;
  }
  if (quotient >= tenTo(limits.prec)) return status.invalid(Flag.divisionImpossible);
  const isTurned = rest < 0n;
  const sign = isTurned ? (a.sign === 1 ? 0 : 1) : a.sign;
  return finish(new Num(sign, isTurned ? -rest : rest, exponent), limits, status);
}

/** The number held to a context. */
export function plus(a: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a);
  if (found) return found;
  // A zero loses its sign, as when it is added to one.
  const isPlainZero = a.isZero && limits.rounding !== "ROUND_FLOOR";
  return finish(isPlainZero ? a.withSign(0) : a, limits, status);
}

/** The number with the other sign, held to a context. */
export function minus(a: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a);
  if (found) return found;
  const isPlainZero = a.isZero && limits.rounding !== "ROUND_FLOOR";
  return finish(a.withSign(isPlainZero || a.sign === 1 ? 0 : 1), limits, status);
}

/** The number without its sign, held to a context. */
export function abs(a: Num, limits: Limits, status: Status): Num {
  return nanOf(limits, status, a) ?? finish(a.withSign(0), limits, status);
}

/** A number by the exponent of another. */
export function quantize(a: Num, b: Num, limits: Limits, status: Status): Num {
  if (a.isSpecial || b.isSpecial) {
    const found = nanOf(limits, status, a, b);
    if (found) return found;
    return a.kind === b.kind ? a : status.invalid();
  }
  return quantized(a, b.exponent, limits, status);
}

/** A finite number by an exponent. */
export function quantized(a: Num, exponent: number, limits: Limits, status: Status): Num {
  if (exponent < tiny(limits) || exponent > limits.emax) return status.invalid();
  if (a.isZero) return finish(new Num(a.sign, 0, exponent), limits, status);
  if (a.adjusted > limits.emax || a.adjusted - exponent + 1 > limits.prec) return status.invalid();
  const result = rescaled(a, exponent, limits.rounding);
  if (result.adjusted > limits.emax || result.digits > limits.prec) return status.invalid();
  if (!result.isZero && result.adjusted < limits.emin) status.bits |= Flag.subnormal;
  if (exponent > a.exponent) {
    if (order(result, a) !== 0) status.bits |= Flag.inexact;
    status.bits |= Flag.rounded;
  }
  return finish(result, limits, status);
}

/** A number without what stands behind its point. */
export function toIntegral(
  a: Num,
  limits: Limits,
  status: Status,
  isNoted: boolean,
): Num {
  if (a.isSpecial) return nanOf(limits, status, a) ?? a;
  if (a.exponent >= 0) return a;
  if (a.coefficient === 0n) return new Num(a.sign, 0n, 0);
  const { kept, isExact } = dropDigits(a.coefficient, -a.exponent, a.sign, limits.rounding);
  if (isNoted) status.bits |= isExact ? Flag.rounded : Flag.rounded | Flag.inexact;
  return new Num(a.sign, kept, 0);
}

/** A number without zeros at its end. */
export function normalize(a: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a);
  if (found) return found;
  const result = finish(a, limits, status);
  if (result.kind !== "finite") return result;
  if (result.coefficient === 0n) return new Num(result.sign, 0n, 0);
  const most = limits.clamp === 1 ? top(limits) : limits.emax;
  const text = result.coefficient.toString();
  let zeros = 0;
  while (text.charCodeAt(text.length - 1 - zeros) === 48) zeros++;
  const dropped = Math.min(zeros, Math.max(0, most - result.exponent));
  return dropped === 0
    ? result
    : new Num(result.sign, result.coefficient / tenTo(dropped), result.exponent + dropped);
}

/** The square root, rounded to the nearest. */
export function squareRoot(a: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a);
  if (found) return found;
  if (a.kind === "infinity") return a.sign === 1 ? status.invalid() : a;
  if (a.coefficient === 0n) {
    return finish(new Num(a.sign, 0n, Math.floor(a.exponent / 2)), limits, status);
  }
  if (a.sign === 1) return status.invalid();
  let exponent = Math.floor(a.exponent / 2);
  const isOdd = a.exponent % 2 !== 0;
  let square = isOdd ? a.coefficient * 10n : a.coefficient;
  const pairs = Math.ceil(countDigits(square) / 2);
  const shift = limits.prec + 1 - pairs;
  let isExact = true;
  if (shift >= 0) square *= tenTo(2 * shift);
  else {
    const scale = tenTo(-2 * shift);
    const kept = square / scale;
    isExact = kept * scale === square;
    square = kept;
  }
  exponent -= shift;
  let root = integerRoot(square);
  isExact &&= root * root === square;
  if (isExact) {
    if (shift >= 0) root /= tenTo(shift);
    else root *= tenTo(-shift);
    exponent += shift;
  } else if (root % 5n === 0n) root += 1n;
  return finish(new Num(0, root, exponent), { ...limits, rounding: "ROUND_HALF_EVEN" }, status);
}
