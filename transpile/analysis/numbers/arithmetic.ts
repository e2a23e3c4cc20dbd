/**
 * What Python's operators give for numbers and strings.
 *
 * @module
 */

import type { Operator, UnaryOperator } from "../nodes.ts";
import { asInt } from "../types/lattice.ts";
import {
  BOOL,
  BYTEARRAY,
  BYTES,
  COMPLEX,
  FLOAT,
  type FloatType,
  INFINITE,
  INT,
  int,
  type IntType,
  MINUS_INFINITE,
  SAFE,
  STR,
  type Type,
} from "../types/types.ts";

/** Counters are taken to be stepped no more often than this: longer than a program runs. */
export const STEPS = 2 ** 33;
/** The largest step of a counter that stays safe. */
export const LARGEST_STEP = 2 ** 20;
/** What the lengths of all that a program makes come to. */
const LENGTHS = 2 ** 49;
/** From here on a counter is taken to run as far as counters do. */
const COUNTING = 2 ** 16;

function corners(a: IntType, b: IntType, f: (x: number, y: number) => number): IntType {
  const values = [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)];
  if (values.some(Number.isNaN)) return INT;
  return int(Math.min(...values), Math.max(...values));
}

function multiply(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y;
}

function floorDivide(a: IntType, b: IntType): IntType {
  if (b.low <= 0 && b.high >= 0) {
    // A divisor of zero raises; any other makes the value no larger.
    const largest = Math.max(Math.abs(a.low), Math.abs(a.high));
    return int(-largest, largest);
  }
  return corners(a, b, (x, y) => {
    if (!Number.isFinite(x)) return Math.sign(x) * Math.sign(y) * Infinity;
    return Number.isFinite(y) ? Math.floor(x / y) : x < 0 === y < 0 ? 0 : -1;
  });
}

function modulo(a: IntType, b: IntType): IntType {
  const low = b.low < 0 ? b.low + 1 : 0;
  const high = b.high > 0 ? b.high - 1 : 0;
  // What is already within the modulus stays as it is.
  if (a.low >= 0 && b.low > 0) return int(0, Math.min(a.high, high));
  return int(low, high);
}

function power(a: IntType, b: IntType): Type | null {
  if (b.low < 0) return null;
  if (!Number.isFinite(b.high)) {
    if (a.low >= 0 && a.high <= 1) return int(0, 1);
    return a.low >= 0 ? int(0, Infinity) : INT;
  }
  const largest = Math.max(Math.abs(a.low), Math.abs(a.high));
  const high = Math.max(1, largest ** b.high);
  if (a.low >= 0) {
    return int(a.low ** b.low === 0 ? 0 : Math.min(a.low ** b.low, a.low ** b.high), high);
  }
  const even = b.low === b.high && b.low % 2 === 0;
  return int(even ? 0 : -high, high);
}

/** All bits up to the highest of the value. */
function bits(value: number): number {
  return value < 1 ? 0 : 2 ** (Math.floor(Math.log2(value)) + 1) - 1;
}

function bitwise(op: "BitAnd" | "BitOr" | "BitXor", a: IntType, b: IntType): IntType {
  if (op === "BitAnd") {
    if (a.low >= 0 && b.low >= 0) return int(0, Math.min(a.high, b.high));
    if (b.low >= 0) return int(0, b.high);
    if (a.low >= 0) return int(0, a.high);
  } else if (a.low >= 0 && b.low >= 0) {
    return int(0, Math.max(bits(a.high), bits(b.high)));
  }
  const largest = Math.max(...[a.low, a.high, b.low, b.high].map(Math.abs));
  const reach = bits(largest) + 1;
  return int(-reach, reach);
}

function shift(op: "LShift" | "RShift", a: IntType, b: IntType): IntType {
  if (op === "RShift") {
    const by = Math.max(b.low, 0);
    return int(
      Math.min(a.low < 0 ? -1 : 0, Math.floor(a.low / 2 ** by)),
      Math.max(0, Math.floor(a.high / 2 ** by)),
    );
  }
  if (!Number.isFinite(b.high)) return a.low >= 0 ? int(0, Infinity) : INT;
  const factors = int(2 ** Math.max(b.low, 0), 2 ** Math.max(b.high, 0));
  return corners(a, factors, multiply);
}

function ints(op: Operator, a: IntType, b: IntType): Type | null {
  switch (op) {
    case "Add":
      return stepped(a, b) ?? stepped(b, a) ?? int(a.low + b.low, a.high + b.high);
    case "Sub":
      return stepped(a, int(-b.high, -b.low)) ?? int(a.low - b.high, a.high - b.low);
    case "Mult":
      return corners(a, b, multiply);
    case "FloorDiv":
      return floorDivide(a, b);
    case "Mod":
      return modulo(a, b);
    case "Pow":
      return power(a, b);
    case "LShift":
    case "RShift":
      return shift(op, a, b);
    case "BitAnd":
    case "BitOr":
    case "BitXor":
      return bitwise(op, a, b);
    case "Div":
      return FLOAT;
    default:
      return null;
  }
}

/** The result of an operator for numbers and strings, none of them a union; null when it is not known. */
export function plainBinary(
  op: Operator,
  a: Type,
  b: Type,
): Type | "int or float" | "float or complex" | null {
  if (
    a.kind === "bool" && b.kind === "bool" && (op === "BitAnd" || op === "BitOr" || op === "BitXor")
  ) {
    return BOOL;
  }
  const [x, y] = [asInt(a), asInt(b)];
  if (x && y) {
    const result = ints(op, x, y);
    return result ?? (op === "Pow" ? (y.high < 0 ? FLOAT : "int or float") : null);
  }
  const real = (type: Type, asInteger: IntType | null) =>
    asInteger !== null || type.kind === "float";
  if (real(a, x) && real(b, y)) {
    const infinite = infinity(op, a, b);
    if (infinite) return infinite;
    // A negative number to a broken power is complex.
    if (op === "Pow") return y || x && x.low >= 0 ? FLOAT : "float or complex";
    return op === "MatMult" || op.startsWith("Bit") || op.endsWith("Shift") ? null : FLOAT;
  }
  const number = (type: Type, asInteger: IntType | null) =>
    real(type, asInteger) || type.kind === "complex";
  if (number(a, x) && number(b, y)) {
    return op === "Add" || op === "Sub" || op === "Mult" || op === "Div" || op === "Pow"
      ? COMPLEX
      : null;
  }
  if (a.kind === "str") {
    if (op === "Mod" || op === "Add" && b.kind === "str" || op === "Mult" && y) return STR;
  }
  if (b.kind === "str" && op === "Mult" && x) return STR;
  if (a.kind === "bytes" || a.kind === "bytearray") {
    const same = a.kind === "bytes" ? BYTES : BYTEARRAY;
    const other = b.kind === "bytes" || b.kind === "bytearray";
    if (op === "Mod" || op === "Add" && other || op === "Mult" && y) return same;
  }
  if ((b.kind === "bytes" || b.kind === "bytearray") && op === "Mult" && x) {
    return b.kind === "bytes" ? BYTES : BYTEARRAY;
  }
  return null;
}

/** What stays infinite: infinity and an int, or more of the same infinity. */
function infinity(op: Operator, a: Type, b: Type): FloatType | null {
  if (op !== "Add" && op !== "Sub") return null;
  const right = op === "Sub" && b.kind === "float" ? opposite(b) : b;
  const [x, y] = [a, right].map((type) => type.kind === "float" ? type : null);
  if (x && !x.infinite || y && !y.infinite) return null;
  if (x && y) return x.infinite === y.infinite ? x : null;
  return x ?? y!;
}

function opposite({ infinite }: FloatType): FloatType {
  return infinite ? infinite === "positive" ? MINUS_INFINITE : INFINITE : FLOAT;
}

/** The result of a sign, of `~`, for a type that is no union; null when it is not known. */
export function plainUnary(op: UnaryOperator, type: Type): Type | null {
  if (op === "Not") return BOOL;
  const value = asInt(type);
  if (value) {
    if (op === "UAdd") return value;
    return op === "USub" ? int(-value.high, -value.low) : int(-value.high - 1, -value.low - 1);
  }
  if (type.kind === "float" && op === "USub") return opposite(type);
  if ((type.kind === "float" || type.kind === "complex") && op !== "Invert") return type;
  return null;
}

/**
 * A counter after a step: `n += 1`. It is held to what a program can count to in its lifetime, so that it stays a plain
 * number although nothing bounds the loop. Null when that cannot be said.
 */
export function counted(before: IntType, step: IntType, lengths: boolean): IntType | null {
  if (!before.safe || !step.safe) return null;
  const largest = Math.max(Math.abs(step.low), Math.abs(step.high));
  if (largest > LARGEST_STEP && !(lengths && largest <= 2 ** 32)) return null;
  const reach = Math.min(reachOf(largest), lengths ? LENGTHS : SAFE);
  const [low, high] = [before.low + step.low, before.high + step.high];
  const up = step.high > 0 ? limit(before.high, high, reach) : high;
  const down = step.low < 0 ? -limit(-before.low, -low, reach) : low;
  return int(Math.min(down, up), Math.max(down, up));
}

/**
 * An int after a small step, wherever it is kept: `depth + 1` that is handed on, `ways[i - 1] + 1` that is stored. Like a
 * counter it is held to what a program can count to, once it has come near to that. Null where it has not, or may be large.
 */
function stepped(before: IntType, step: IntType): IntType | null {
  if (!before.safe || !step.safe) return null;
  const largest = Math.max(Math.abs(step.low), Math.abs(step.high));
  const [low, high] = [before.low + step.low, before.high + step.high];
  const reach = reachOf(largest);
  const isNear = (value: number) => value > reach / 2;
  if (largest > LARGEST_STEP || before.low === before.high) return null;
  if (!isNear(high) && !isNear(-low)) return null;
  return int(
    isNear(-low) && -before.low <= reach ? -Math.min(-low, reach) : low,
    isNear(high) && before.high <= reach ? Math.min(high, reach) : high,
  );
}

/** What steps of a size come to in the lifetime of a program. */
export function reachOf(step: number): number {
  return Math.min(SAFE, STEPS * 16 ** Math.ceil(Math.log2(Math.max(step, 1)) / 4));
}

function limit(before: number, after: number, reach: number): number {
  // Who has been counted up by larger steps, too, is held to what these come to.
  if (before > reach) {
    return before <= LENGTHS && reachOf(before / STEPS) === before ? before : after;
  }
  return after >= COUNTING ? reach : after;
}
