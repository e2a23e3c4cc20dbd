/**
 * What makes members of an enumeration ints as well.
 *
 * @module
 */
import {
  add,
  div,
  floordiv,
  invert,
  mod,
  mul,
  neg,
  pos,
  pow,
  sub,
} from "../operators/arithmetic.ts";
import { bitand, bitor, bitxor, lshift, rshift } from "../operators/bitwise.ts";
import { eq, ge, gt, le, lt } from "../operators/compare.ts";
import { hash } from "../operators/hash.ts";
import { getattr } from "../attributes.ts";
import { invoke } from "../calls.ts";
import { truth } from "../operators/truth.ts";
import { float } from "../builtins/float.ts";
import { abs } from "../builtins/numbers.ts";
import { format } from "../text/format.ts";
import { str } from "../text/repr.ts";
import { Enum } from "./enum.ts";

type Binary = (a: unknown, b: unknown) => unknown;

const arithmetic: Record<string, Binary> = { add, div, floordiv, mod, mul, pow, sub };
const bits: Record<string, Binary> = { bitand, bitor, bitxor, lshift, rshift };
const comparisons: Record<string, Binary> = { eq, ge, gt, le, lt };
const names: Record<string, string> = {
  div: "truediv",
  bitand: "and",
  bitor: "or",
  bitxor: "xor",
};

/** The methods of ints. */
const METHODS =
  "bit_length bit_count conjugate as_integer_ratio to_bytes is_integer bitLength bitCount asIntegerRatio toBytes isInteger"
    .split(" ");

interface Member {
  readonly value: unknown;
}

function valueOf(other: unknown): unknown {
  return other instanceof Enum ? other.value : other;
}

function put(prototype: object, name: string, value: unknown): void {
  if (Object.hasOwn(prototype, name)) return;
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

/** Gives a class the operators of ints, each working on the members' values. */
export function makeNumeric(prototype: object): void {
  const operators = Object.entries({ ...arithmetic, ...bits });
  for (const [name, operate] of operators) {
    const python = names[name] ?? name;
    put(prototype, `__${python}__`, function (this: Member, other: unknown): unknown {
      return operate(this.value, valueOf(other));
    });
    put(prototype, `__r${python}__`, function (this: Member, other: unknown): unknown {
      return operate(valueOf(other), this.value);
    });
  }
  for (const [name, compare] of Object.entries(comparisons)) {
    put(prototype, `__${name}__`, function (this: Member, other: unknown): unknown {
      return compare(this.value, valueOf(other));
    });
  }
  const unary: Record<string, (value: unknown) => unknown> = {
    __abs__: abs,
    __bool__: truth,
    __float__: float,
    __hash__: hash,
    __index__: (value) => value,
    __int__: (value) => value,
    __invert__: invert,
    __neg__: neg,
    __pos__: pos,
  };
  for (const [name, operate] of Object.entries(unary)) {
    put(prototype, name, function (this: Member): unknown {
      return operate(this.value);
    });
  }
  for (const name of ["real", "imag", "numerator", "denominator"]) {
    Object.defineProperty(prototype, name, {
      get(this: Member): unknown {
        return getattr(this.value, name);
      },
      configurable: true,
    });
  }
  for (const name of METHODS) {
    put(prototype, name, function (this: Member, ...args: unknown[]): unknown {
      return invoke(getattr(this.value, name), ...args);
    });
  }
  Object.defineProperty(prototype, "valueOf", {
    value(this: Member): unknown {
      return this.value;
    },
  });
  Object.defineProperty(prototype, "__format__", {
    value(this: Member, spec: string): string {
      return spec === "" ? str(this) : format(this.value, spec);
    },
    configurable: true,
    writable: true,
  });
}
