/**
 * Exponentials, logarithms and powers of decimal numbers, right to the last digit.
 *
 * @module
 */
import { divide, multiply } from "./arithmetic.ts";
import {
  countDigits,
  finish,
  Flag,
  infinity,
  type Limits,
  nanOf,
  Num,
  ONE,
  order,
  Status,
  tenTo,
  tiny,
} from "./number.ts";

/** The smallest series for `atanh(1 / n)`, by so many digits. */
function atanhOfInverse(n: bigint, scale: bigint): bigint {
  const square = n * n;
  let power = scale / n;
  let sum = power;
  for (let k = 3n; power > 0n; k += 2n) {
    power /= square;
    sum += power / k;
  }
  return sum;
}

let tenDigits = 0;
let tenLog = 0n;

/** The natural logarithm of ten, times ten to so many digits. */
function logOfTen(digits: number): bigint {
  if (digits > tenDigits) {
    tenDigits = digits + 20;
    const scale = tenTo(tenDigits + 5);
    tenLog = (46n * atanhOfInverse(31n, scale) + 34n * atanhOfInverse(49n, scale) +
      20n * atanhOfInverse(161n, scale)) / 100000n;
  }
  return tenLog / tenTo(tenDigits - digits);
}

/** `exp(x / scale) * scale` for small x, to within some units. */
function exponential(x: bigint, digits: number): bigint {
  const halvings = Math.max(4, Math.floor(Math.sqrt(digits)));
  const extra = Math.ceil(halvings * 0.31) + 5;
  const scale = tenTo(digits + extra);
  const small = (x * tenTo(extra)) >> BigInt(halvings);
  let term = scale;
  let sum = scale;
  for (let k = 1n; term !== 0n; k++) {
    term = term * small / (scale * k);
    sum += term;
    if (term === -1n) break;
  }
  for (let i = 0; i < halvings; i++) sum = sum * sum / scale;
  return sum / tenTo(extra);
}

/** A number as a plain one, near enough to begin with. */
function approximately(coefficient: bigint, digits: number): number {
  return Number(coefficient) / 10 ** digits;
}

/** `ln(m / scale) * scale` for m / scale from 0.1 to 10, to within some units. */
function logarithm(m: bigint, digits: number): bigint {
  const scale = tenTo(digits);
  const shift = Math.max(0, digits - 17);
  const first = Math.log(approximately(m / tenTo(shift), digits - shift));
  // What the first guess leaves is tiny, and its series short.
  const guess = BigInt(Math.round(first * 1e15)) * scale / 10n ** 15n;
  const rest = m * scale / exponential(guess, digits);
  const z = (rest - scale) * scale / (rest + scale);
  const square = z * z / scale;
  let power = z;
  let sum = z;
  for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
    power = power * square / scale;
    sum += power / k;
  }
  return guess + 2n * sum;
}

/** Whether all numbers that a result may be round to the same; it is known to within `error` of its last digit. */
function isSettled(coefficient: bigint, error: bigint, prec: number): boolean {
  const absolute = coefficient < 0n ? -coefficient : coefficient;
  const extra = countDigits(absolute) - prec;
  if (extra < 3) return false;
  const half = 5n * tenTo(extra - 1);
  const rest = absolute % tenTo(extra);
  const distance = rest > half ? rest - half : half - rest;
  return distance > error && rest > error && tenTo(extra) - rest > error;
}

const ERROR = 100n;

function nearest(limits: Limits): Limits {
  return { ...limits, rounding: "ROUND_HALF_EVEN" };
}

/** One, with all the digits that a context has. */
function wideOne(sign: 0 | 1, limits: Limits): Num {
  return new Num(sign, tenTo(limits.prec - 1), 1 - limits.prec);
}

/** `e ** x`. */
export function exp(x: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, x);
  if (found) return found;
  if (x.kind === "infinity") return x.sign === 1 ? new Num(0, 0n, 0) : x;
  if (x.coefficient === 0n) return ONE;
  const { prec, emax, emin } = limits;
  if (x.adjusted < -prec - 1) {
    status.bits |= Flag.inexact | Flag.rounded;
    return finish(wideOne(0, limits), nearest(limits), status);
  }
  const bounds = x.adjusted > 20 ? Infinity : Number(x.coefficient) * 10 ** x.exponent;
  if (x.sign === 0 && bounds > (emax + 2) * 2.302585092994046) {
    return finish(new Num(0, 1n, emax + 1), nearest(limits), status);
  }
  if (x.sign === 1 && bounds > (prec - emin + 2) * 2.302585092994046) {
    return finish(new Num(0, 1n, emin - prec - 5), nearest(limits), status);
  }
  for (let guard = 6;; guard *= 2) {
    const digits = prec + guard;
    const whole = Math.max(0, x.adjusted) + 2;
    const wide = digits + whole;
    const shifted = wide + x.exponent;
    const magnitude = shifted >= 0
      ? x.coefficient * tenTo(shifted)
      : x.coefficient / tenTo(-shifted);
    const scaled = x.sign === 1 ? -magnitude : magnitude;
    const ten = logOfTen(wide);
    let times = scaled / ten;
    if (scaled < 0n) times -= 1n;
    const rest = (scaled - times * ten) / tenTo(whole);
    const result = exponential(rest, digits);
    if (!isSettled(result, ERROR, prec)) continue;
    return finish(
      new Num(0, result, Number(times) - digits),
      nearest(limits),
      status,
    );
  }
}

/** `ln(x)` by so many digits behind the point, times ten to them. */
function scaledLog(x: Num, digits: number): bigint {
  const above = x.adjusted;
  // From 1 to 10, or down to 0.1 where that is nearer to one.
  const isBelow = above === -1;
  const power = isBelow ? 0 : above;
  const shift = digits + x.exponent - power;
  const m = shift >= 0 ? x.coefficient * tenTo(shift) : x.coefficient / tenTo(-shift);
  return logarithm(m, digits) + BigInt(power) * logOfTen(digits);
}

/** The natural logarithm. */
export function ln(x: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, x);
  if (found) return found;
  if (x.isZero) return infinity(1);
  if (x.sign === 1) return status.invalid();
  if (x.kind === "infinity") return x;
  if (order(x, ONE) === 0) return new Num(0, 0n, 0);
  for (let digits = limits.prec + 8 + countDigits(BigInt(Math.abs(x.adjusted)));; digits *= 2) {
    const result = scaledLog(x, digits);
    if (!isSettled(result, ERROR, limits.prec)) continue;
    const sign = result < 0n ? 1 : 0;
    return finish(new Num(sign, sign ? -result : result, -digits), nearest(limits), status);
  }
}

/** The logarithm to the base ten. */
export function log10(x: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, x);
  if (found) return found;
  if (x.isZero) return infinity(1);
  if (x.sign === 1) return status.invalid();
  if (x.kind === "infinity") return x;
  if (x.coefficient === tenTo(x.digits - 1)) {
    const power = BigInt(x.adjusted);
    const sign = power < 0n ? 1 : 0;
    return finish(new Num(sign, sign ? -power : power, 0), nearest(limits), status);
  }
  for (let digits = limits.prec + 10 + countDigits(BigInt(Math.abs(x.adjusted)));; digits *= 2) {
    const result = scaledLog(x, digits) * tenTo(digits) / logOfTen(digits);
    if (!isSettled(result, ERROR * 10n, limits.prec)) continue;
    const sign = result < 0n ? 1 : 0;
    return finish(new Num(sign, sign ? -result : result, -digits), nearest(limits), status);
  }
}

/** Whether a number is whole. */
export function isWhole(x: Num): boolean {
  if (x.kind !== "finite") return false;
  if (x.exponent >= 0 || x.coefficient === 0n) return true;
  return -x.exponent <= x.digits && x.coefficient % tenTo(-x.exponent) === 0n;
}

/** A whole number's absolute value. */
function wholeOf(x: Num): bigint {
  return x.exponent >= 0 ? x.coefficient * tenTo(x.exponent) : x.coefficient / tenTo(-x.exponent);
}

function isOdd(x: Num): boolean {
  return x.exponent <= 0 && x.coefficient !== 0n && (wholeOf(x) & 1n) === 1n;
}

/** How many powers of ten a number is above one, roughly. */
function roughLog(x: Num): number {
  const text = x.coefficient.toString().slice(0, 17);
  return x.adjusted + Math.log10(Number(text)) - (text.length - 1);
}

/** A power of one. */
function powerOfOne(base: Num, power: Num, sign: 0 | 1, limits: Limits, status: Status): Num {
  if (!isWhole(power)) {
    status.bits |= Flag.inexact | Flag.rounded;
    return wideOne(sign, limits);
  }
  if (power.sign === 1) return new Num(sign, 1n, 0);
  const behind = wholeOf(power) * BigInt(-base.exponent);
  let shift = behind > BigInt(limits.prec) ? limits.prec : Number(behind);
  if (shift > limits.prec - 1) {
    shift = limits.prec - 1;
    status.bits |= Flag.rounded;
  }
  return shift < 0 ? new Num(sign, 1n, -shift) : new Num(sign, tenTo(shift), -shift);
}

function wholePower(base: Num, power: Num, sign: 0 | 1, limits: Limits, status: Status): Num {
  const wide: Limits = {
    ...limits,
    prec: limits.prec + power.digits + power.exponent + 2 + (power.sign === 1 ? 1 : 0),
    rounding: "ROUND_HALF_EVEN",
    clamp: 0,
  };
  const quiet = new Status();
  const first = power.sign === 1 ? divide(ONE, base, wide, quiet) : base;
  if (power.sign === 1) status.bits |= quiet.bits & (Flag.inexact | Flag.rounded);
  const bits = wholeOf(power).toString(2);
  let result = first;
  for (let i = 1; i < bits.length; i++) {
    result = multiply(result, result, wide, status);
    if (bits[i] === "1") result = multiply(result, first, wide, status);
    if (result.isSpecial || result.isZero && (status.bits & Flag.clamped) !== 0) break;
  }
  // What has grown too large is, by some ways of rounding, the largest number.
  if (result.kind === "infinity") return finish(new Num(sign, 1n, limits.emax + 1), limits, status);
  return finish(result.withSign(sign), limits, status);
}

/** A power of a number above zero by one that is not whole. */
function brokenPower(base: Num, power: Num, limits: Limits, status: Status): Num {
  const wide: Limits = {
    ...limits,
    prec: Math.max(base.digits, limits.prec) + 23,
    rounding: "ROUND_HALF_EVEN",
    clamp: 0,
    emax: limits.emax * 2 + 100,
    emin: limits.emin * 2 - 100 - base.digits,
  };
  const quiet = new Status();
  const product = multiply(ln(base, wide, quiet), power, wide, quiet);
  const result = exp(product, wide, quiet);
  status.bits |= Flag.inexact | Flag.rounded;
  if (order(result, ONE) === 0) return wideOne(0, limits);
  return finish(result, limits, status);
}

/** One number to the power of another. */
export function power(base: Num, exponent: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, base, exponent);
  if (found) return found;
  const isInteger = isWhole(exponent);
  const sign: 0 | 1 = base.sign === 1 && isInteger && isOdd(exponent) ? 1 : 0;
  if (exponent.isZero) return base.isZero ? status.invalid() : ONE;
  if (base.isZero) return exponent.sign === 1 ? infinity(sign) : new Num(sign, 0n, 0);
  if (base.sign === 1 && !isInteger) return status.invalid();
  if (base.kind === "infinity") {
    return exponent.sign === 1 ? new Num(sign, 0n, 0) : infinity(sign);
  }
  const size = order(base.withSign(0), ONE);
  if (exponent.kind === "infinity") {
    if (size === 0) {
      if (!isInteger || exponent.adjusted >= 19) {
        return finish(new Num(sign, 1n, limits.emin - limits.prec - 5), limits, status);
      }
      status.bits |= Flag.inexact | Flag.rounded;
      return wideOne(sign, limits);
    }
    return size > 0 === (exponent.sign === 0) ? infinity(0) : new Num(0, 0n, 0);
  }
  if (size === 0) return powerOfOne(base, exponent, sign, limits, status);
  const log = roughLog(base);
  const guess = log * Number(exponent.coefficient) * 10 ** exponent.exponent *
    (exponent.sign === 1 ? -1 : 1);
  if (Math.abs(log) > 1e-12 || Math.abs(guess) === Infinity) {
    if (guess > 1.01 * limits.emax + 10) {
      return finish(new Num(sign, 1n, limits.emax + 1), limits, status);
    }
    if (guess < 1.01 * (limits.emin - limits.prec) - 10) {
      if (!isInteger || exponent.adjusted >= 19) {
        return finish(new Num(sign, 1n, limits.emin - limits.prec - 5), limits, status);
      }
      status.bits |= Flag.inexact | Flag.rounded | Flag.subnormal | Flag.underflow | Flag.clamped;
      return new Num(sign, 0n, tiny(limits));
    }
  }
  return isInteger
    ? wholePower(base, exponent, sign, limits, status)
    : brokenPower(base, exponent, limits, status);
}

/** A whole number to the power of another, by a third; all are whole. */
export function powerModulo(
  base: Num,
  exponent: Num,
  modulo: Num,
  limits: Limits,
  status: Status,
): Num {
  const found = nanOf(limits, status, base, exponent, modulo);
  if (found) return found;
  if (!isWhole(base) || !isWhole(exponent) || !isWhole(modulo)) return status.invalid();
  if (exponent.sign === 1 && !exponent.isZero || modulo.isZero) return status.invalid();
  if (modulo.adjusted >= limits.prec || base.isZero && exponent.isZero) return status.invalid();
  const divisor = wholeOf(modulo);
  const sign: 0 | 1 = isOdd(exponent) ? base.sign : 0;
  let result = 1n % divisor;
  let square = wholeOf(base) % divisor;
  for (let left = wholeOf(exponent); left > 0n; left >>= 1n) {
    if (left & 1n) result = result * square % divisor;
    square = square * square % divisor;
  }
  return new Num(sign, result, 0);
}
