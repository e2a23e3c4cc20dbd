/**
 * Python's complex numbers.
 *
 * @module
 */
import { ZeroDivisionError } from "../exceptions.ts";
import { complexText } from "../text/float_text.ts";
import { nameClass } from "./types.ts";

/** A complex number. https://docs.python.org/3/library/functions.html#complex */
export class Complex {
  /** The real part. */
  readonly real: number;
  /** The imaginary part. */
  readonly imag: number;

  constructor(real: number, imag: number) {
    this.real = real;
    this.imag = imag;
  }

  /** The number with its imaginary part negated. */
  conjugate(): Complex {
    return new Complex(this.real, -this.imag);
  }

  /** The number as Python prints it, `(1+2j)`. */
  toString(): string {
    return complexText(this.real, this.imag);
  }
}
nameClass(Complex, "complex");

/** The sum of two complex numbers. */
export function addComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.real + b.real, a.imag + b.imag);
}

/** The difference of two complex numbers. */
export function subComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.real - b.real, a.imag - b.imag);
}

/** The product of two complex numbers. */
export function mulComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real);
}

/** The quotient of two complex numbers. */
export function divComplex(a: Complex, b: Complex): Complex {
  if (b.real === 0 && b.imag === 0) throw new ZeroDivisionError("complex division by zero");
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    const ratio = b.imag / b.real;
    const scale = b.real + b.imag * ratio;
    return new Complex((a.real + a.imag * ratio) / scale, (a.imag - a.real * ratio) / scale);
  }
  const ratio = b.real / b.imag;
  const scale = b.real * ratio + b.imag;
  return new Complex((a.real * ratio + a.imag) / scale, (a.imag * ratio - a.real) / scale);
}

function powInt(base: Complex, exponent: number): Complex {
  let result = new Complex(1, 0);
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = mulComplex(result, square);
    square = mulComplex(square, square);
  }
  return exponent < 0 ? divComplex(new Complex(1, 0), result) : result;
}

/** A complex number to the power of another. */
export function powComplex(a: Complex, b: Complex): Complex {
  if (b.imag === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100) {
    if (b.real < 0 && a.real === 0 && a.imag === 0) {
      throw new ZeroDivisionError("zero to a negative or complex power");
    }
    return powInt(a, b.real);
  }
  if (a.real === 0 && a.imag === 0) {
    if (b.imag !== 0 || b.real < 0) {
      throw new ZeroDivisionError("zero to a negative or complex power");
    }
    return new Complex(0, 0);
  }
  const absolute = Math.hypot(a.real, a.imag);
  let length = Math.pow(absolute, b.real);
  const angle = Math.atan2(a.imag, a.real);
  let phase = angle * b.real;
  if (b.imag !== 0) {
    length *= Math.exp(-angle * b.imag);
    phase += b.imag * Math.log(absolute);
  }
  return new Complex(length * Math.cos(phase), length * Math.sin(phase));
}
