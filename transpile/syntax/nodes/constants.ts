/**
 * What constants hold.
 *
 * @module
 */
/** An int: a `number` while it is safe, a `bigint` beyond; `raw` is the text, e.g. `0x_FF`. */
export interface IntValue {
  type: "int";
  value: number | bigint;
  raw: string;
}

/** A float, with its text. */
export interface FloatValue {
  type: "float";
  value: number;
  raw: string;
}

/** An imaginary number: the value is `imag` times j. */
export interface ComplexValue {
  type: "complex";
  imag: number;
  raw: string;
}

/** A string. */
export interface StrValue {
  type: "str";
  value: string;
  /**
   * The code points, present only where `value` cannot tell them: Python keeps two surrogates apart
   * that meet in a JavaScript string.
   */
  codePoints?: number[];
}

/** A bytes literal. */
export interface BytesValue {
  type: "bytes";
  value: Uint8Array;
}

/** `True` or `False`. */
export interface BoolValue {
  type: "bool";
  value: boolean;
}

/** `None`. */
export interface NoneValue {
  type: "None";
}

/** `...` */
export interface EllipsisValue {
  type: "Ellipsis";
}

/** What a `Constant` holds. */
export type ConstantValue =
  | IntValue
  | FloatValue
  | ComplexValue
  | StrValue
  | BytesValue
  | BoolValue
  | NoneValue
  | EllipsisValue;
