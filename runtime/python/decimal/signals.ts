/**
 * What decimal arithmetic complains of. https://docs.python.org/3/library/decimal.html#signals
 *
 * @module
 */
import { ArithmeticError, TypeError, ZeroDivisionError } from "../exceptions.ts";
import { type Class, inheritAlso } from "../values/types.ts";
import { Flag, INVALID } from "./number.ts";

/** What all signals are. https://docs.python.org/3/library/decimal.html#decimal.DecimalException */
export class DecimalException extends ArithmeticError {
  static readonly __module__: string = "decimal";
}

/** An exponent was changed to fit. https://docs.python.org/3/library/decimal.html#decimal.Clamped */
export class Clamped extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** Something was asked for that has no answer. https://docs.python.org/3/library/decimal.html#decimal.InvalidOperation */
export class InvalidOperation extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** A text that is no number. */
export class ConversionSyntax extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}

/** A whole quotient with too many digits. */
export class DivisionImpossible extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}

/** Zero divided by zero. */
export class DivisionUndefined extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}
inheritAlso(DivisionUndefined, ZeroDivisionError);

/** A context that cannot be. */
export class InvalidContext extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}

/** A division by zero. https://docs.python.org/3/library/decimal.html#decimal.DivisionByZero */
export class DivisionByZero extends DecimalException {
  static override readonly __module__: string = "decimal";
}
inheritAlso(DivisionByZero, ZeroDivisionError);

/** Digits other than zero were lost. https://docs.python.org/3/library/decimal.html#decimal.Inexact */
export class Inexact extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** Digits were lost. https://docs.python.org/3/library/decimal.html#decimal.Rounded */
export class Rounded extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** A number is smaller than those with all digits. https://docs.python.org/3/library/decimal.html#decimal.Subnormal */
export class Subnormal extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** A number is too large. https://docs.python.org/3/library/decimal.html#decimal.Overflow */
export class Overflow extends Inexact {
  static override readonly __module__: string = "decimal";
}
inheritAlso(Overflow, Rounded);

/** A number is too small. https://docs.python.org/3/library/decimal.html#decimal.Underflow */
export class Underflow extends Inexact {
  static override readonly __module__: string = "decimal";
}
inheritAlso(Underflow, Rounded, Subnormal);

/** A float met a decimal number. https://docs.python.org/3/library/decimal.html#decimal.FloatOperation */
export class FloatOperation extends DecimalException {
  static override readonly __module__: string = "decimal";
}
inheritAlso(FloatOperation, TypeError);

/** The signals that can be trapped, in CPython's order, each with what sets it. */
export const SIGNALS: readonly (readonly [signal: Class, bits: number])[] = [
  [InvalidOperation, INVALID],
  [FloatOperation, Flag.floatOperation],
  [DivisionByZero, Flag.divisionByZero],
  [Overflow, Flag.overflow],
  [Underflow, Flag.underflow],
  [Subnormal, Flag.subnormal],
  [Inexact, Flag.inexact],
  [Rounded, Flag.rounded],
  [Clamped, Flag.clamped],
];

const CONDITIONS: readonly (readonly [condition: Class, bit: number])[] = [
  [InvalidOperation, Flag.invalidOperation],
  [ConversionSyntax, Flag.conversionSyntax],
  [DivisionImpossible, Flag.divisionImpossible],
  [DivisionUndefined, Flag.divisionUndefined],
  [InvalidContext, Flag.invalidContext],
];

/** Throws the first of some signals, with a list of them all. */
export function raise(bits: number): never {
  const all = [...CONDITIONS, ...SIGNALS.slice(1)].filter(([, one]) => (bits & one) !== 0)
    .map(([signal]) => signal);
  const [first] = SIGNALS.find(([, one]) => (bits & one) !== 0)!;
  throw new (first as new (...args: unknown[]) => Error)(all);
}
