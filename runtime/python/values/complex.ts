/**
 * Python's complex numbers.
 *
 * @module
 */
import { OverflowError, ZeroDivisionError } from "../exceptions.ts";
import { complexText } from "../text/float_text.ts";
import { type float, toFloat } from "./numbers.ts";
import { nameClass } from "./types.ts";

/** A complex number. https://docs.python.org/3/library/functions.html#complex */
export class Complex {
  /** The real part, as JavaScript's number. */
  readonly re: number;
  /** The imaginary part, as JavaScript's number. */
  readonly im: number;

  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }

  /** The real part. */
  get real(): float {
    return toFloat(this.re);
  }

  /** The imaginary part. */
  get imag(): float {
    return toFloat(this.im);
  }

  /** The number with its imaginary part negated. */
  conjugate(): Complex {
    return new Complex(this.re, -this.im);
  }

  /** The number as Python prints it, `(1+2j)`. */
  toString(): string {
    return complexText(this.re, this.im);
  }
}
nameClass(Complex, "complex");

/** The sum of two complex numbers. */
export function addComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.re + b.re, a.im + b.im);
}

/** The difference of two complex numbers. */
export function subComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.re - b.re, a.im - b.im);
}

/** The product of two complex numbers. */
export function mulComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
}

/** The quotient of two complex numbers. */
export function divComplex(a: Complex, b: Complex): Complex {
  if (b.re === 0 && b.im === 0) throw new ZeroDivisionError("complex division by zero");
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    const ratio = b.im / b.re;
    const scale = b.re + b.im * ratio;
    return new Complex((a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale);
  }
  const ratio = b.re / b.im;
  const scale = b.re * ratio + b.im;
  return new Complex((a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale);
}

/**
 * The absolute value of a complex number, or of a plain one, as JavaScript's number.
 *
 * @throws {OverflowError} when it is beyond all floats
 */
export function absComplex(value: Complex | number): number {
  if (typeof value === "number") return Math.abs(value);
  const { re, im } = value;
  const length = Math.hypot(re, im);
  if (length === Infinity && Number.isFinite(re) && Number.isFinite(im)) {
    throw new OverflowError("absolute value too large");
  }
  return length;
}

function powInt(base: Complex, exponent: number): Complex {
  let result = new Complex(1, 0);
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = mulComplex(result, square);
    if (rest > 1) square = mulComplex(square, square);
  }
  return exponent < 0 ? divComplex(new Complex(1, 0), result) : result;
}

/** A complex number to the power of another. */
export function powComplex(a: Complex, b: Complex): Complex {
  if (b.im === 0 && Number.isInteger(b.re) && Math.abs(b.re) <= 100) {
    if (b.re < 0 && a.re === 0 && a.im === 0) {
      throw new ZeroDivisionError("0.0 to a negative or complex power");
    }
    return bounded(powInt(a, b.re));
  }
  if (a.re === 0 && a.im === 0) {
    if (b.im !== 0 || b.re < 0) {
      throw new ZeroDivisionError("0.0 to a negative or complex power");
    }
    return new Complex(0, 0);
  }
  const absolute = Math.hypot(a.re, a.im);
  let length = Math.pow(absolute, b.re);
  const angle = Math.atan2(a.im, a.re);
  let phase = angle * b.re;
  if (b.im !== 0) {
    length *= Math.exp(-angle * b.im);
    phase += b.im * Math.log(absolute);
  }
  if (!Number.isFinite(phase)) {
    throw new ZeroDivisionError("0.0 to a negative or complex power");
  }
  return bounded(new Complex(length * Math.cos(phase), length * Math.sin(phase)));
}

/** A power, which is not to be beyond all floats. */
function bounded(power: Complex): Complex {
  if (Math.abs(power.re) === Infinity || Math.abs(power.im) === Infinity) {
    throw new OverflowError("complex exponentiation");
  }
  return power;
}
