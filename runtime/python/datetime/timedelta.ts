/**
 * Python's class `datetime.timedelta`.
 *
 * @module
 */
import { orderedBy } from "../builtins/sort_columns.ts";
import { registerForm } from "../../codec/forms.ts";
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import { compose, decompose } from "../math/exact.ts";
import { divInts } from "../operators/integers.ts";
import { isPlain, options } from "../support/options.ts";
import { type float, type int, isFloat, isInt, raw, toFloat, toInt } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { hash } from "../operators/hash.ts";

type Real = int | float;

/** What a timedelta is made of. */
export interface TimedeltaFields {
  days?: Real;
  seconds?: Real;
  microseconds?: Real;
  milliseconds?: Real;
  minutes?: Real;
  hours?: Real;
  weeks?: Real;
}

const names = [
  "days",
  "seconds",
  "microseconds",
  "milliseconds",
  "minutes",
  "hours",
  "weeks",
] as const;

/** How many microseconds each part has, in the order in which CPython adds them up. */
const units: readonly (readonly [keyof TimedeltaFields, bigint])[] = [
  ["microseconds", 1n],
  ["milliseconds", 1000n],
  ["seconds", 1000000n],
  ["minutes", 60000000n],
  ["hours", 3600000000n],
  ["days", 86400000000n],
  ["weeks", 604800000000n],
];
const microsecondsPerDay = 86400000000n;
const maxDays = 999999999;

/** Parts up to here add up to numbers that are exact. */
const LARGEST = 1e9;

/** The days, seconds and microseconds of parts that are ints of everyday size; undefined for others. */
function wholeParts(
  { days = 0, seconds = 0, microseconds = 0, milliseconds = 0, minutes = 0, hours = 0, weeks = 0 }:
    TimedeltaFields,
): readonly [days: number, seconds: number, microseconds: number] | undefined {
  const isWhole = fitsWhole(days) && fitsWhole(seconds) && fitsWhole(microseconds) &&
    fitsWhole(milliseconds) && fitsWhole(minutes) && fitsWhole(hours) && fitsWhole(weeks);
  if (!isWhole) return undefined;
  const small = microseconds + milliseconds * 1000;
  const middle = seconds + minutes * 60 + hours * 3600 + Math.floor(small / 1000000);
  const large = days + weeks * 7 + Math.floor(middle / 86400);
  if (Math.abs(large) > maxDays) return undefined;
  return [large, modulo(middle, 86400), modulo(small, 1000000)];
}

function fitsWhole(value: Real): value is number {
  return typeof value === "number" && Number.isInteger(value) && value <= LARGEST &&
    value >= -LARGEST;
}

function modulo(a: number, b: number): number {
  return a - Math.floor(a / b) * b;
}

/** Rounds to the nearest whole number, halves to the even one. */
export function roundHalfEven(x: number): number {
  const whole = Math.round(x);
  return Math.abs(x % 1) === 0.5 && whole % 2 !== 0 ? whole - 1 : whole;
}

/** a / b, rounded to the nearest, halves to the even. */
function divideNearest(a: bigint, b: bigint): bigint {
  if (b < 0n) [a, b] = [-a, -b];
  const rest = ((a % b) + b) % b;
  const floor = (a - rest) / b;
  const twice = rest * 2n;
  return twice > b || (twice === b && floor % 2n !== 0n) ? floor + 1n : floor;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && (a < 0n) !== (b < 0n) ? quotient - 1n : quotient;
}

/** The parts in microseconds; fractions are added up and rounded once. */
function total(fields: TimedeltaFields): bigint {
  let sum = 0n;
  let leftover = 0;
  for (const [name, unit] of units) {
    const value = fields[name];
    if (value === undefined || value === 0) continue;
    if (isInt(value)) {
      sum += BigInt(value) * unit;
      continue;
    }
    if (!isFloat(value)) {
      throw new TypeError(
        `unsupported type for timedelta ${name} component: ${typeName(value)}`,
      );
    }
    const number = raw(value);
    if (Number.isNaN(number)) throw new ValueError("cannot convert float NaN to integer");
    if (!Number.isFinite(number)) {
      throw new OverflowError("cannot convert float infinity to integer");
    }
    const whole = Math.trunc(number);
    sum += BigInt(whole) * unit;
    const part = Number(unit) * (number - whole);
    sum += BigInt(Math.trunc(part));
    leftover += part - Math.trunc(part);
  }
  if (leftover === 0) return sum;
  let rounded = Math.sign(leftover) * Math.round(Math.abs(leftover));
  if (Math.abs(rounded - leftover) === 0.5) {
    const odd = sum % 2n !== 0n ? 1 : 0;
    const half = (leftover + odd) * 0.5;
    rounded = 2 * Math.sign(half) * Math.round(Math.abs(half)) - odd;
  }
  return sum + BigInt(rounded);
}

/** The days, seconds and microseconds of any parts. */
function exactParts(
  given: TimedeltaFields,
): readonly [days: number, seconds: number, microseconds: number] {
  const sum = total(given);
  const whole = floorDivide(sum, microsecondsPerDay);
  const rest = Number(sum - whole * microsecondsPerDay);
  if (whole > maxDays || whole < -maxDays) {
    const fits = whole >= -0x80000000n && whole <= 0x7fffffffn;
    const text = fits
      ? `days=${whole}; must have magnitude <= 999999999`
      : "Python int too large to convert to C int";
    throw new OverflowError(text);
  }
  return [Number(whole), Math.floor(rest / 1000000), rest % 1000000];
}

/**
 * A length of time. https://docs.python.org/3/library/datetime.html#timedelta-objects
 *
 * @example
 * ```ts
 * import { timedelta } from "@manycore/multiprocessing/python/datetime";
 *
 * String(new timedelta({ hours: 1.5 })); // "1:30:00"
 * ```
 */
export class timedelta {
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.timedelta";

  /** The shortest, which is negative. */
  static readonly min: timedelta = new timedelta(-maxDays);
  /** The longest. */
  static readonly max: timedelta = new timedelta({
    days: maxDays,
    hours: 23,
    minutes: 59,
    seconds: 59,
    microseconds: 999999,
  });
  /** The shortest that is not empty. */
  static readonly resolution: timedelta = new timedelta({ microseconds: 1 });

  /** Days, negative where the length is. */
  readonly days: number;
  /** Seconds beside the days, 0 to 86399. */
  readonly seconds: number;
  /** Microseconds beside the seconds, 0 to 999999. */
  readonly microseconds: number;

  /** @throws {OverflowError} for more than 999999999 days. */
  constructor(
    days?: Real | TimedeltaFields,
    seconds?: Real | TimedeltaFields,
    microseconds?: Real | TimedeltaFields,
    milliseconds?: Real | TimedeltaFields,
    minutes?: Real | TimedeltaFields,
    hours?: Real | TimedeltaFields,
    weeks?: Real | TimedeltaFields,
  ) {
    const given = typeof days === "number" && typeof seconds === "number" &&
        typeof microseconds === "number" && milliseconds === undefined
      ? { days, seconds, microseconds }
      : isPlain(days)
      ? days as TimedeltaFields
      : options<TimedeltaFields>(
        names,
        days,
        seconds,
        microseconds,
        milliseconds,
        minutes,
        hours,
        weeks,
      );
    const parts = wholeParts(given) ?? exactParts(given);
    this.days = parts[0];
    this.seconds = parts[1];
    this.microseconds = parts[2];
  }

  /** The length of so many microseconds. */
  static ofMicroseconds(count: bigint): timedelta {
    return new timedelta({ microseconds: toInt(count) });
  }

  /** The length in microseconds. */
  inMicroseconds(): bigint {
    return BigInt(this.days) * microsecondsPerDay +
      BigInt(this.seconds * 1000000 + this.microseconds);
  }

  /** The length in seconds. */
  totalSeconds(): float {
    const seconds = this.days * 86400 + this.seconds;
    if (Math.abs(seconds) < LARGEST) {
      return toFloat((seconds * 1000000 + this.microseconds) / 1000000);
    }
    return divInts(toInt(this.inMicroseconds()), 1000000);
  }

  __add__(other: unknown): timedelta | Singleton {
    if (!(other instanceof timedelta)) return NotImplemented;
    return new timedelta(
      this.days + other.days,
      this.seconds + other.seconds,
      this.microseconds + other.microseconds,
    );
  }

  __radd__(other: unknown): timedelta | Singleton {
    return this.__add__(other);
  }

  __sub__(other: unknown): timedelta | Singleton {
    if (!(other instanceof timedelta)) return NotImplemented;
    return new timedelta(
      this.days - other.days,
      this.seconds - other.seconds,
      this.microseconds - other.microseconds,
    );
  }

  __rsub__(other: unknown): timedelta | Singleton {
    return other instanceof timedelta ? other.__sub__(this) : NotImplemented;
  }

  __neg__(): timedelta {
    return new timedelta(-this.days, -this.seconds, -this.microseconds);
  }

  __pos__(): timedelta {
    return this;
  }

  __abs__(): timedelta {
    return this.days < 0 ? this.__neg__() : this;
  }

  /** The length times a float's exact fraction. */
  #scaled(factor: number, divide: boolean): timedelta {
    if (!Number.isFinite(factor)) {
      if (Number.isNaN(factor)) throw new ValueError("cannot convert NaN to integer ratio");
      throw new OverflowError("cannot convert Infinity to integer ratio");
    }
    const [mantissa, exponent] = decompose(factor);
    const top = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
    const bottom = exponent < 0 ? 1n << BigInt(-exponent) : 1n;
    const length = this.inMicroseconds();
    const result = divide
      ? divideNearest(length * bottom, top)
      : divideNearest(length * top, bottom);
    return timedelta.ofMicroseconds(result);
  }

  __mul__(other: unknown): timedelta | Singleton {
    if (isInt(other)) return timedelta.ofMicroseconds(this.inMicroseconds() * BigInt(other));
    return isFloat(other) ? this.#scaled(raw(other), false) : NotImplemented;
  }

  __rmul__(other: unknown): timedelta | Singleton {
    return this.__mul__(other);
  }

  __truediv__(other: unknown): timedelta | float | Singleton {
    if (other instanceof timedelta) {
      const divisor = other.inMicroseconds();
      if (divisor === 0n) throw new ZeroDivisionError("division by zero");
      return divInts(toInt(this.inMicroseconds()), toInt(divisor));
    }
    if (isInt(other)) {
      if (Number(other) === 0) throw new ZeroDivisionError("integer division or modulo by zero");
      return timedelta.ofMicroseconds(divideNearest(this.inMicroseconds(), BigInt(other)));
    }
    if (!isFloat(other)) return NotImplemented;
    if (raw(other) === 0) throw new ZeroDivisionError("division by zero");
    return this.#scaled(raw(other), true);
  }

  __floordiv__(other: unknown): timedelta | int | Singleton {
    const divisor = other instanceof timedelta
      ? other.inMicroseconds()
      : isInt(other)
      ? BigInt(other)
      : undefined;
    if (divisor === undefined) return NotImplemented;
    if (divisor === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
    const quotient = floorDivide(this.inMicroseconds(), divisor);
    return other instanceof timedelta ? toInt(quotient) : timedelta.ofMicroseconds(quotient);
  }

  __mod__(other: unknown): timedelta | Singleton {
    if (!(other instanceof timedelta)) return NotImplemented;
    const [length, divisor] = [this.inMicroseconds(), other.inMicroseconds()];
    if (divisor === 0n) throw new ZeroDivisionError("integer modulo by zero");
    return timedelta.ofMicroseconds(length - floorDivide(length, divisor) * divisor);
  }

  __divmod__(other: unknown): Tuple<[unknown, unknown]> | Singleton {
    if (!(other instanceof timedelta)) return NotImplemented;
    return asTuple([this.__floordiv__(other), this.__mod__(other)]);
  }

  __bool__(): boolean {
    return this.days !== 0 || this.seconds !== 0 || this.microseconds !== 0;
  }

  #compare(other: unknown): number | undefined {
    if (!(other instanceof timedelta)) return undefined;
    return this.days - other.days || this.seconds - other.seconds ||
      this.microseconds - other.microseconds;
  }

  /** What lengths of time are sorted by. */
  [orderedBy](): number[] | undefined {
    return [this.days, this.seconds, this.microseconds];
  }

  __eq__(other: unknown): boolean | Singleton {
    const order = this.#compare(other);
    return order === undefined ? NotImplemented : order === 0;
  }

  __lt__(other: unknown): boolean | Singleton {
    const order = this.#compare(other);
    return order === undefined ? NotImplemented : order < 0;
  }

  __le__(other: unknown): boolean | Singleton {
    const order = this.#compare(other);
    return order === undefined ? NotImplemented : order <= 0;
  }

  __gt__(other: unknown): boolean | Singleton {
    const order = this.#compare(other);
    return order === undefined ? NotImplemented : order > 0;
  }

  __ge__(other: unknown): boolean | Singleton {
    const order = this.#compare(other);
    return order === undefined ? NotImplemented : order >= 0;
  }

  __hash__(): int {
    return hash(asTuple([this.days, this.seconds, this.microseconds]));
  }

  /** The length as `1 day, 2:03:04.000005`. */
  __str__(): string {
    const two = (value: number) => String(value).padStart(2, "0");
    const { days, seconds, microseconds } = this;
    const day = days === 0 ? "" : `${days} day${Math.abs(days) === 1 ? "" : "s"}, `;
    const fraction = microseconds === 0 ? "" : "." + String(microseconds).padStart(6, "0");
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return `${day}${hours}:${two(minutes)}:${two(seconds % 60)}${fraction}`;
  }

  /** The length as a program would write it. */
  __repr__(): string {
    const parts = (["days", "seconds", "microseconds"] as const)
      .filter((name) => this[name] !== 0)
      .map((name) => `${name}=${this[name]}`);
    return `${typeName(this)}(${parts.join(", ") || "0"})`;
  }

  /** The length as `1 day, 2:03:04.000005`. */
  toString(): string {
    return this.__str__();
  }
}

registerForm(import.meta, timedelta, "datetime.timedelta", {
  write: ({ days, seconds, microseconds }) => [days, seconds, microseconds] as const,
  read: ([days, seconds, microseconds]) => new timedelta(days, seconds, microseconds),
});

/** The number next to a length in seconds. */
export function secondsOf(length: timedelta): number {
  return compose(length.inMicroseconds(), 0) / 1e6;
}
