/**
 * The types `float` and `complex`. https://docs.python.org/3/library/stdtypes.html#numeric-types-int-float-complex
 *
 * @module
 */
import { OverflowError } from "../exceptions.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { methodOf } from "../operators/dispatch.ts";
import { binary } from "../text/float_text.ts";
import { quote } from "../text/quote.ts";
import { repr } from "../text/repr.ts";
import { asciiDigits } from "../text/unicode.ts";
import { latin1 } from "../values/bytes.ts";
import { Complex } from "../values/complex.ts";
import { plainOf } from "../values/held.ts";
import { keywords } from "../values/keywords.ts";
import {
  FLOAT,
  Float,
  type float as FloatValue,
  index,
  type int,
  kindOf,
  raw,
  toFloat,
  toInt,
} from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { held, isHolder } from "../values/held.ts";
import { defineType, typeName } from "../values/types.ts";

/** A floating-point number. */
export type float = FloatValue;

const DECIMAL =
  /^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/i;
const SPECIAL = /^([-+]?)(?:(inf|infinity)|nan)$/i;

/** Whether a text is but some digits, with a point among them or not and a sign or not: JavaScript reads it alike. */
function isShortDecimal(text: string): boolean {
  const { length } = text;
  if (length > 24) return false;
  let points = 0;
  let digits = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46) points++;
    else if (code !== 45 || i > 0) return false;
  }
  return digits > 0 && points < 2;
}

/** The number that a text is; undefined when it is none. */
function parse(text: string): number | undefined {
  if (isShortDecimal(text)) return Number(text);
  const plain = asciiDigits(text);
  if (DECIMAL.test(plain)) return Number(plain.includes("_") ? plain.replaceAll("_", "") : plain);
  const special = SPECIAL.exec(plain);
  if (!special) return undefined;
  if (special[2] === undefined) return NaN;
  return special[1] === "-" ? -Infinity : Infinity;
}

function convert(value: unknown = 0): FloatValue {
  if (typeof value === "number") return Number.isInteger(value) ? new Float(value) : value;
  if (kindOf(value) !== 0) return toFloat(raw(value as number));
  if (typeof value === "string" || value instanceof Uint8Array) {
    const result = parse(typeof value === "string" ? value : latin1(value));
    if (result !== undefined) return toFloat(result);
    throw new ValueError(`could not convert string to float: ${repr(value)}`);
  }
  if (isHolder(value) && typeof value[held] === "string") return convert(value[held]);
  const own = methodOf(value, "__float__") as (() => unknown) | undefined;
  if (own) return toFloat(givenFloat(value, own.call(value)));
  if (methodOf(value, "__index__")) return toFloat(raw(index(value)));
  throw new TypeError(
    `float() argument must be a string or a real number, not '${typeName(value)}'`,
  );
}

/** What a `__float__` gave, which has to be a float. */
function givenFloat(value: unknown, given: unknown): number {
  if (kindOf(given) === FLOAT) return raw(given as FloatValue);
  const held = plainOf(given);
  if (held !== given && kindOf(held) === FLOAT) return raw(held as FloatValue);
  throw new TypeError(
    `${typeName(value)}.__float__ returned non-float (type ${typeName(given)})`,
  );
}

function asIntegerRatio(value: FloatValue): Tuple<[int, int]> {
  const number = raw(value);
  if (Number.isNaN(number)) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(number)) {
    throw new OverflowError("cannot convert Infinity to integer ratio");
  }
  let { mantissa, exponent } = binary(number);
  if (mantissa === 0n) return asTuple([0, 1]);
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  const sign = number < 0 ? -1n : 1n;
  return exponent >= 0
    ? asTuple([toInt(sign * mantissa << BigInt(exponent)), 1])
    : asTuple([toInt(sign * mantissa), toInt(1n << BigInt(-exponent))]);
}

function hex(value: FloatValue): string {
  const number = raw(value);
  if (Number.isNaN(number)) return "nan";
  const sign = number < 0 || Object.is(number, -0) ? "-" : "";
  if (!Number.isFinite(number)) return `${sign}inf`;
  const { mantissa, exponent } = binary(number);
  if (mantissa === 0n) return `${sign}0x0.0p+0`;
  const whole = mantissa >> 52n;
  const digits = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, "0");
  const power = exponent + 52;
  return `${sign}0x${whole}.${digits}p${power < 0 ? "-" : "+"}${Math.abs(power)}`;
}

const HEX = /^([-+]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([-+]?\d+))?$/i;

function fromhex(...args: unknown[]): FloatValue {
  const [text] = args;
  if (args.length !== 1) {
    throw new TypeError(`float.fromhex() takes exactly one argument (${args.length} given)`);
  }
  if (typeof text !== "string") throw new TypeError("bad argument type for built-in operation");
  const special = SPECIAL.exec(text.trim());
  if (special) return parse(text) as number;
  const match = HEX.exec(text.trim());
  const [, sign, whole = "", fraction = "", power = "0"] = match ?? [];
  if (!match || whole + fraction === "") {
    throw new ValueError("invalid hexadecimal floating-point string");
  }
  const exponent = Number(power) - 4 * fraction.length;
  let value = Number(BigInt(`0x${whole}${fraction}`));
  for (let left = exponent; left !== 0;) {
    const step = Math.max(-1000, Math.min(1000, left));
    value *= 2 ** step;
    left -= step;
  }
  if (!Number.isFinite(value)) {
    throw new OverflowError("hexadecimal value too large to represent as a float");
  }
  return toFloat(sign === "-" ? -value : value);
}

/** The type `float`: callable, a type object, and the home of the methods of floats. */
export interface FloatType {
  (value?: unknown): FloatValue;
  readonly name: string;
  isInteger(value: FloatValue): boolean;
  asIntegerRatio(value: FloatValue): Tuple<[int, int]>;
  hex(value: FloatValue): string;
  fromhex(...args: unknown[]): FloatValue;
  conjugate(value: FloatValue): FloatValue;
}

/**
 * A number or a text as float. https://docs.python.org/3/library/functions.html#float
 *
 * @throws {ValueError} when the text is no number
 *
 * @example
 * ```ts
 * import { float, print } from "@manycore/multiprocessing/python";
 *
 * print(float(3), float("1e3")); // 3.0 1000.0
 * ```
 */
export const float: FloatType = defineType(
  { name: "float", holds: (value) => kindOf(value) === FLOAT, class: Float },
  Object.assign(convert, {
    isInteger: (value: FloatValue): boolean => Number.isInteger(raw(value)),
    asIntegerRatio,
    hex,
    fromhex,
    conjugate: (value: FloatValue): FloatValue => value,
  }),
);

const SIGN = /(?<=[^eE])[-+]/g;

function parseComplex(text: string): Complex {
  const digits = asciiDigits(text);
  if (/(^|[^\d])_|_([^\d]|$)/.test(digits)) {
    throw new ValueError(`could not convert string to complex: ${quote(text)}`);
  }
  const plain = digits.replace(/^\(\s*(.*?)\s*\)$/, "$1").trim();
  const unit = (part: string) => /^[-+]?$/.test(part) ? Number(`${part}1`) : parse(part);
  let real: number | undefined = 0;
  let imag: number | undefined = 0;
  if (/[jJ]$/.test(plain)) {
    const body = plain.slice(0, -1);
    // The last sign that is none of an exponent parts the two.
    const cut = [...body.matchAll(SIGN)].at(-1)?.index ?? 0;
    if (cut > 0) real = parse(body.slice(0, cut));
    imag = unit(body.slice(cut));
  } else real = parse(plain);
  if (real === undefined || imag === undefined) {
    throw new ValueError("complex() arg is a malformed string");
  }
  return new Complex(real, imag);
}

function part(value: unknown, which: string): Complex {
  if (value instanceof Complex) return value;
  if (kindOf(value) !== 0) return new Complex(raw(value as number), 0);
  const own = methodOf(value, "__complex__") as (() => unknown) | undefined;
  if (own) {
    const given = own.call(value);
    if (given instanceof Complex) return given;
    throw new TypeError(`__complex__ returned non-complex (type ${typeName(given)})`);
  }
  const real = methodOf(value, "__float__") as (() => unknown) | undefined;
  if (real) return new Complex(givenFloat(value, real.call(value)), 0);
  if (methodOf(value, "__index__")) return new Complex(raw(toFloat(raw(index(value)))), 0);
  throw new TypeError(
    which === "first"
      ? `complex() first argument must be a string or a number, not '${typeName(value)}'`
      : `complex() second argument must be a number, not '${typeName(value)}'`,
  );
}

function makeComplex(...args: unknown[]): Complex {
  const named = keywords(args);
  const { 0: first = named.real ?? 0, 1: second = named.imag } = args;
  if (typeof first === "string") {
    if (second === undefined) return parseComplex(first);
    throw new TypeError("complex() can't take second arg if first is a string");
  }
  const real = part(first, "first");
  if (second === undefined) return real;
  if (typeof second === "string") throw new TypeError("complex() second arg can't be a string");
  const imag = part(second, "second");
  return new Complex(
    second instanceof Complex ? real.re - imag.im : real.re,
    first instanceof Complex ? real.im + imag.re : imag.re,
  );
}

/** The type `complex`: callable, and a type object. */
export interface ComplexType {
  (...parts: unknown[]): Complex;
  readonly name: string;
  conjugate(value: Complex): Complex;
}

/** A complex number of its parts, or of a text. https://docs.python.org/3/library/functions.html#complex */
export const complex: ComplexType = defineType(
  { name: "complex", holds: (value) => value instanceof Complex, class: Complex },
  Object.assign(makeComplex, { conjugate: (value: Complex): Complex => value.conjugate() }),
);
