/** https://docs.python.org/3/library/stdtypes.html#numeric-types-int-float-complex */
import {
  BOOL,
  FLOAT,
  INT,
  int as intType,
  members,
  SAFE_INT,
  type Type,
} from "../analysis/types/types.ts";
import type { CallShape } from "./signature.ts";
import { cls, type Draft, fn, ofClass } from "./table.ts";

function toInt(call: CallShape): Type {
  const given = call.arguments.get("x");
  if (!given) return intType(0, 0);
  const parts = members(given).map((member) =>
    member.kind === "int" ? member : member.kind === "bool" ? intType(0, 1) : INT
  );
  return parts.length === 0 ? given : call.join(...parts);
}

const int: Draft = cls(fn("(x: object = 0, /, base: int = 10)", { result: toInt }), {
  as_integer_ratio: "() -> tuple[int, int]",
  bit_count: "() -> index",
  bit_length: "() -> index",
  conjugate: "() -> Self",
  denominator: "int[1, 1]",
  from_bytes: ofClass("(bytes: object, byteorder: str = 'big', *, signed: bool = False) -> int"),
  imag: "int[0, 0]",
  is_integer: "() -> bool",
  numerator: "Self",
  real: "Self",
  to_bytes: "(length: int = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes",
  __index__: "() -> Self",
  __int__: "() -> Self",
  __float__: "() -> float",
});

const bool: Draft = cls(fn("(x: object = False, /)", { result: () => BOOL }), {}, {
  bases: ["int"],
});

const float: Draft = cls(fn("(x: object = 0.0, /)", { result: () => FLOAT }), {
  as_integer_ratio: "() -> tuple[int, int]",
  conjugate: "() -> float",
  fromhex: ofClass("(string: str, /) -> float"),
  hex: "() -> str",
  imag: "float",
  is_integer: "() -> bool",
  real: "float",
  __int__: "() -> int",
  __float__: "() -> float",
});

const complex: Draft = cls("(real: object = 0, imag: object = 0)", {
  conjugate: "() -> complex",
  imag: "float",
  real: "float",
});

/** `int`, `bool`, `float`, `complex` and their methods. */
export const numbers: Readonly<Record<string, Draft>> = { int, bool, float, complex };

/** What a function that rounds gives: an int unless digits are asked for. */
export function rounded(call: CallShape): Type {
  const number = call.arguments.get("number");
  const digits = call.arguments.get("ndigits");
  if (!number) return INT;
  if (!members(number).every((m) => m.kind === "float" || m.kind === "int" || m.kind === "bool")) {
    return { kind: "unknown" };
  }
  if (digits && digits.kind !== "none") {
    return members(number).every((m) => m.kind === "float")
      ? FLOAT
      : members(number).every((m) => m.kind === "int" || m.kind === "bool")
      ? INT
      : call.join(INT, FLOAT);
  }
  if (members(number).every((m) => m.kind === "int" && m.safe)) return number;
  if (members(number).every((m) => m.kind === "bool")) return intType(0, 1);
  return INT;
}

/** `abs(x)`. */
export function absolute(call: CallShape): Type {
  const x = call.arguments.get("x");
  if (!x) return INT;
  return call.join(
    ...members(x).map((member): Type => {
      if (member.kind === "bool") return intType(0, 1);
      if (member.kind === "complex") return FLOAT;
      if (member.kind === "float") return FLOAT;
      if (member.kind !== "int") return { kind: "unknown" };
      const high = Math.max(Math.abs(member.low), Math.abs(member.high));
      const low = member.low > 0 ? member.low : member.high < 0 ? -member.high : 0;
      return intType(low, high);
    }),
  );
}

/** An int that no program of ours takes beyond ±(2**53-1). */
export const SMALL: Type = SAFE_INT;
