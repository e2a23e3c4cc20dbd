/** What a letter of a format stands for: how many bytes, and how a value is written into them and read from them. */
import { OverflowError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { Bytes } from "../values/bytes.ts";
import {
  big,
  hasIndex,
  index,
  kindOf,
  NOT_A_NUMBER,
  toFloat,
  toNumber,
} from "../values/numbers.ts";
import { error } from "./error.ts";

/** One letter. */
export interface Code {
  readonly size: number;
  /** Where it may begin, under native alignment: a multiple of this. */
  readonly alignment: number;
  write(view: DataView, at: number, value: unknown, little: boolean): void;
  read(view: DataView, at: number, little: boolean): unknown;
}

/** The number that a format of whole numbers is given. */
function whole(value: unknown): number | bigint {
  if (!hasIndex(value)) throw new error("required argument is not an integer");
  return index(value);
}

const KINDS = { 1: "Int8", 2: "Int16", 4: "Int32", 8: "BigInt64" } as const;

/** How many values half of eight bytes has. */
const WORD = 2 ** 32;

function integer(letter: string, size: 1 | 2 | 4 | 8, signed: boolean, wraps = false): Code {
  const bits = BigInt(size * 8);
  const low = signed ? -(2n ** (bits - 1n)) : 0n;
  const high = signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n;
  const least = Number(low);
  const most = Number(high);
  const kind = KINDS[size];
  const name = signed
    ? kind
    : kind.replace("Int", "Uint") as "Uint8" | "Uint16" | "Uint32" | "BigUint64";
  const set = `set${name}` as "setInt16";
  const get = `get${name}` as "getInt16";
  return {
    size,
    alignment: size,
    write(view, at, value, little) {
      if (
        size < 8 && typeof value === "number" && value >= least && value <= most &&
        Number.isInteger(value)
      ) {
        view[set](at, value, little);
        return;
      }
      if (size === 8 && Number.isSafeInteger(value) && (signed || (value as number) >= 0)) {
        view.setUint32(little ? at : at + 4, value as number, little);
        view.setInt32(little ? at + 4 : at, Math.floor((value as number) / WORD), little);
        return;
      }
      const given = whole(value);
      const fits = given >= low && given <= high ||
        wraps && given >= -(2n ** (bits - 1n)) && given < 0;
      if (!fits) {
        throw new error(
          wraps
            ? "int too large to convert"
            : `'${letter}' format requires ${low} <= number <= ${high}`,
        );
      }
      if (size === 8) view.setBigInt64(at, BigInt.asIntN(64, big(given)), little);
      else view[set](at, Number(given), little);
    },
    read(view, at, little) {
      if (size < 8) return view[get](at, little);
      const low = view.getUint32(little ? at : at + 4, little);
      const top = view[signed ? "getInt32" : "getUint32"](little ? at + 4 : at, little);
      const near = top * WORD + low;
      return Number.isSafeInteger(near) ? near : view[`get${name as "BigInt64"}`](at, little);
    },
  };
}

/** @param checked whether a number beyond the range is an error, not infinite */
function floating(letter: string, size: 2 | 4 | 8, checked: boolean): Code {
  const kind = { 2: "Float16", 4: "Float32", 8: "Float64" }[size] as "Float64";
  return {
    size,
    alignment: size,
    write(view, at, value, little) {
      let number: number;
      try {
        if (kindOf(value) === NOT_A_NUMBER && !hasIndex(value)) throw new error();
        number = toNumber(value);
      } catch {
        throw new error("required argument is not a float");
      }
      view[`set${kind}`](at, number, little);
      if (checked && Number.isFinite(number) && !Number.isFinite(view[`get${kind}`](at, little))) {
        throw new OverflowError(`float too large to pack with ${letter} format`);
      }
    },
    read: (view, at, little) => toFloat(view[`get${kind}`](at, little)),
  };
}

const character: Code = {
  size: 1,
  alignment: 1,
  write(view, at, value) {
    if (!(value instanceof Uint8Array) || value.length !== 1) {
      throw new error("char format requires a bytes object of length 1");
    }
    view.setUint8(at, value[0]!);
  },
  read: (view, at) => new Bytes([view.getUint8(at)]),
};

const boolean: Code = {
  size: 1,
  alignment: 1,
  write: (view, at, value) => view.setUint8(at, truth(value) ? 1 : 0),
  read: (view, at) => view.getUint8(at) !== 0,
};

/** Letters that are the same in both tables. */
function shared(checked: boolean): Record<string, Code> {
  return {
    b: integer("b", 1, true),
    B: integer("B", 1, false),
    c: character,
    "?": boolean,
    h: integer("h", 2, true),
    H: integer("H", 2, false),
    i: integer("i", 4, true),
    I: integer("I", 4, false),
    q: integer("q", 8, true),
    Q: integer("Q", 8, false),
    e: floating("e", 2, true),
    f: floating("f", 4, checked),
    d: floating("d", 8, false),
  };
}

/** Sizes that are the same everywhere: after `=`, `<`, `>` and `!`. */
export const STANDARD: Readonly<Record<string, Code>> = {
  ...shared(true),
  l: integer("l", 4, true),
  L: integer("L", 4, false),
};

/** Sizes of C on 64-bit Linux and macOS: after `@` and by default. */
export const NATIVE: Readonly<Record<string, Code>> = {
  ...shared(false),
  l: integer("l", 8, true),
  L: integer("L", 8, false),
  n: integer("n", 8, true),
  N: integer("N", 8, false),
  P: integer("P", 8, false, true),
};
