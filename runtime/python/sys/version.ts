/**
 * What `sys` says of versions and limits.
 *
 * @module
 */
import { StructSequence } from "../support/struct_sequence.ts";
import { Float, type float, type int } from "../values/numbers.ts";

/** A tuple of `sys` whose items have names. */
class Info extends StructSequence {
  static readonly __module__: string = "sys";
  readonly #names: readonly string[];

  constructor(fields: Readonly<Record<string, unknown>>) {
    super();
    this.#names = Object.keys(fields);
    this.push(...Object.values(fields));
  }

  protected override fieldNames(): readonly string[] {
    return this.#names;
  }
}

/** A named tuple of `sys`. */
export function info<T extends object>(typeName: string, fields: T): StructSequence & T {
  const type = class extends Info {
    static override readonly __module__ = "sys";
    static readonly __name__ = typeName;
  };
  const result = new type(fields as Record<string, unknown>);
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(result, name, { value });
  }
  return result as unknown as StructSequence & T;
}

/** The version of Python that programs see. */
export interface VersionInfo {
  readonly major: int;
  readonly minor: int;
  readonly micro: int;
  readonly releaselevel: string;
  readonly serial: int;
}

/** The version of Python that programs see. https://docs.python.org/3/library/sys.html#sys.version_info */
export const versionInfo: StructSequence & VersionInfo = info("version_info", {
  major: 3,
  minor: 13,
  micro: 0,
  releaselevel: "final",
  serial: 0,
});

/** The same as text, and what runs the program. https://docs.python.org/3/library/sys.html#sys.version */
export const version: string =
  `3.13.0 (main, Oct  7 2024, 00:00:00) [Deno ${Deno.version.deno}, V8 ${Deno.version.v8}]`;

/** The same as a number. https://docs.python.org/3/library/sys.html#sys.hexversion */
export const hexversion: int = 0x030d00f0;

/** What floats can be. */
export interface FloatInfo {
  readonly max: float;
  readonly max_exp: int;
  readonly max_10_exp: int;
  readonly min: float;
  readonly min_exp: int;
  readonly min_10_exp: int;
  readonly dig: int;
  readonly mant_dig: int;
  readonly epsilon: float;
  readonly radix: int;
  readonly rounds: int;
}

/** What floats can be. https://docs.python.org/3/library/sys.html#sys.float_info */
export const floatInfo: StructSequence & FloatInfo = info("float_info", {
  max: new Float(Number.MAX_VALUE),
  max_exp: 1024,
  max_10_exp: 308,
  min: 2.2250738585072014e-308,
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: Number.EPSILON,
  radix: 2,
  rounds: 1,
});

/** How ints are kept in CPython. */
export interface IntInfo {
  readonly bits_per_digit: int;
  readonly sizeof_digit: int;
  readonly default_max_str_digits: int;
  readonly str_digits_check_threshold: int;
}

/** How ints are kept in CPython. https://docs.python.org/3/library/sys.html#sys.int_info */
export const intInfo: StructSequence & IntInfo = info("int_info", {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
});

/** How values are hashed. */
export interface HashInfo {
  readonly width: int;
  readonly modulus: int;
  readonly inf: int;
  readonly nan: int;
  readonly imag: int;
  readonly algorithm: string;
  readonly hash_bits: int;
  readonly seed_bits: int;
  readonly cutoff: int;
}

/** How values are hashed. https://docs.python.org/3/library/sys.html#sys.hash_info */
export const hashInfo: StructSequence & HashInfo = info("hash_info", {
  width: 64,
  modulus: 2305843009213693951n,
  inf: 314159,
  nan: 0,
  imag: 1000003,
  algorithm: "siphash13",
  hash_bits: 64,
  seed_bits: 128,
  cutoff: 0,
});
