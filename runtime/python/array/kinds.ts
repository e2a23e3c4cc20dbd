/** The kinds of numbers that arrays hold. */
import { OverflowError, TypeError } from "../exceptions.ts";
import {
  big,
  hasIndex,
  index,
  type int,
  kindOf,
  NOT_A_NUMBER,
  toFloat,
  toInt,
  toNumber,
} from "../values/numbers.ts";
import { typeName } from "../values/types.ts";

/** Memory for numbers of one kind. */
export type Cells =
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | BigInt64Array<ArrayBuffer>
  | BigUint64Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** One kind. */
export interface Kind {
  readonly size: number;
  /** Memory for so many, or over bytes. */
  make(of: number | ArrayBuffer): Cells;
  /**
   * What is put into memory for a value.
   *
   * @throws {TypeError} when it is of another type
   * @throws {OverflowError} when it does not fit
   */
  store(value: unknown): number | bigint;
  /** The value of what is in memory. */
  load(cell: number | bigint): unknown;
}

/** How a kind of whole numbers complains. */
interface Complaints {
  /** What it is called, where there is a smallest and a largest number. */
  readonly name?: string;
  /** What is said of numbers below zero. */
  readonly negative?: string;
  /** What is said of numbers beyond C's type. */
  readonly large: string;
}

function whole(
  make: (of: number | ArrayBuffer) => Cells,
  size: 1 | 2 | 4 | 8,
  signed: boolean,
  { name, negative, large }: Complaints,
): Kind {
  const bits = BigInt(size * 8);
  const low = signed ? -(2n ** (bits - 1n)) : 0n;
  const high = signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n;
  const store = (value: unknown): number | bigint => {
    if (!hasIndex(value)) {
      throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
    }
    const given: int = index(value);
    if (given < low || given > high) {
      if (given < 0 && negative !== undefined) throw new OverflowError(negative);
      const isHuge = given < -(2n ** 63n) || given >= 2n ** (negative === undefined ? 63n : 64n);
      if (name === undefined || isHuge) throw new OverflowError(large);
      throw new OverflowError(
        `${name} is ${given < low ? "less than minimum" : "greater than maximum"}`,
      );
    }
    return size === 8 ? big(given) : Number(given);
  };
  return {
    size,
    make,
    store,
    load: size === 8 ? (cell) => toInt(cell as bigint) : (cell) => cell,
  };
}

function floating(make: (of: number | ArrayBuffer) => Cells, size: 4 | 8): Kind {
  return {
    size,
    make,
    store(value) {
      if (kindOf(value) === NOT_A_NUMBER && !hasIndex(value)) {
        throw new TypeError(`must be real number, not ${typeName(value)}`);
      }
      return toNumber(value);
    },
    load: (cell) => toFloat(cell as number),
  };
}

const character: Kind = {
  size: 4,
  make: (of) => new Uint32Array(of as number),
  store(value) {
    if (typeof value !== "string" || [...value].length !== 1) {
      throw new TypeError("array item must be unicode character");
    }
    return value.codePointAt(0)!;
  },
  load: (cell) => String.fromCodePoint(cell as number),
};

const LONG = "Python int too large to convert to C long";
const UNSIGNED = "Python int too large to convert to C unsigned long";
const NEGATIVE = "can't convert negative value to unsigned int";

/** The kinds by their codes. */
export const KINDS: Readonly<Record<string, Kind>> = {
  b: whole((of) => new Int8Array(of as number), 1, true, { name: "signed char", large: LONG }),
  B: whole((of) => new Uint8Array(of as number), 1, false, {
    name: "unsigned byte integer",
    large: LONG,
  }),
  u: character,
  w: character,
  h: whole((of) => new Int16Array(of as number), 2, true, {
    name: "signed short integer",
    large: LONG,
  }),
  H: whole((of) => new Uint16Array(of as number), 2, false, {
    name: "unsigned short",
    large: LONG,
  }),
  i: whole((of) => new Int32Array(of as number), 4, true, { name: "signed integer", large: LONG }),
  I: whole((of) => new Uint32Array(of as number), 4, false, {
    name: "unsigned int",
    negative: NEGATIVE,
    large: UNSIGNED,
  }),
  l: whole((of) => new BigInt64Array(of as number), 8, true, { large: LONG }),
  L: whole((of) => new BigUint64Array(of as number), 8, false, {
    negative: NEGATIVE,
    large: UNSIGNED,
  }),
  q: whole((of) => new BigInt64Array(of as number), 8, true, { large: "int too big to convert" }),
  Q: whole((of) => new BigUint64Array(of as number), 8, false, {
    negative: "can't convert negative int to unsigned",
    large: "int too big to convert",
  }),
  f: floating((of) => new Float32Array(of as number), 4),
  d: floating((of) => new Float64Array(of as number), 8),
};
