/**
 * Python's arithmetic operators, where JavaScript's own would give another answer.
 *
 * Each looks first for two plain numbers, then for its other kinds, and last for the operands' own methods.
 *
 * @module
 */
import { MemoryError, OverflowError, ZeroDivisionError } from "../exceptions.ts";
import { TypeError } from "../../errors.ts";
import {
  addComplex,
  Complex,
  divComplex,
  mulComplex,
  powComplex,
  subComplex,
} from "../values/complex.ts";
import { ByteArray, Bytes, sameClass } from "../values/bytes.ts";
import {
  FLOAT,
  Float,
  type float,
  hasIndex,
  index,
  INT,
  type int,
  kindOf,
  raw,
  toFloat,
} from "../values/numbers.ts";
import type { PySet, SetBase } from "../values/set.ts";
import {
  asTuple,
  isPlainTuple,
  isTuple,
  joinedTuple,
  repeatedTuple,
  type Tuple,
} from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { isSmallInt } from "../values/table.ts";
import { percent, percentBytes } from "../text/percent.ts";
import { methodOf, operate } from "./dispatch.ts";
import {
  addLong,
  divInts,
  floordivInts,
  modInts,
  modSmall,
  mulLong,
  mulmodInts,
  powInts,
  subLong,
} from "./integers.ts";
import { onSets } from "./sets.ts";

/** Up to this ints are numbers. Comparing takes less than `Number.isSafeInteger`, where whatever comes is an int. */
const SAFE = Number.MAX_SAFE_INTEGER;

type Real = number | bigint | boolean | Float;

/** A bool as the int that it is. */
function plain(value: Real): int {
  return typeof value === "boolean" ? Number(value) : value as int;
}

/** Whether a value is an int and no bool. */
function isPlainInt(value: unknown): boolean {
  return typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
}

function complexOf(value: unknown): Complex | undefined {
  if (value instanceof Complex) return value;
  return kindOf(value) === 0 ? undefined : new Complex(raw(value as Real), 0);
}

type ComplexOperation = (a: Complex, b: Complex) => Complex;

function inComplex(a: unknown, b: unknown, operation: ComplexOperation): Complex | undefined {
  if (!(a instanceof Complex) && !(b instanceof Complex)) return undefined;
  const left = complexOf(a);
  const right = complexOf(b);
  return left && right ? operation(left, right) : undefined;
}

/** Whether values are ints of which one is long, and the second is not zero. */
function areLong(a: unknown, b: unknown): boolean {
  return typeof a === "bigint" ? isPlainInt(b) && b !== 0 : typeof b === "bigint" && isPlainInt(a);
}

/** The kind that an operation on two real numbers has: 0 when one of them is none. */
function commonKind(a: unknown, b: unknown): number {
  const left = kindOf(a);
  const right = kindOf(b);
  return left === 0 || right === 0 ? 0 : left === INT && right === INT ? INT : FLOAT;
}

/**
 * Python's `a + b`.
 *
 * @throws {TypeError} when the operands do not go together
 *
 * @example
 * ```ts
 * import { add, print } from "@manycore/multiprocessing/python";
 *
 * print(add(2 ** 53 - 1, 1)); // 9007199254740992
 * ```
 */
export function add(a: int, b: int): int;
export function add(a: int | float, b: int | float): float;
export function add(a: string, b: string): string;
export function add<A extends unknown[], B extends unknown[]>(
  a: Tuple<A>,
  b: Tuple<B>,
): Tuple<[...A, ...B]>;
export function add<T>(a: T[], b: T[]): T[];
export function add(a: unknown, b: unknown): unknown;
export function add(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return toFloat(sum);
    return Number.isSafeInteger(sum) ? sum : addLong(a, b);
  }
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (typeof a === "bigint" && typeof b === "bigint") return addLong(a, b);
  return addAny(a, b, "+");
}

/**
 * The sum of two ints: `add` has to look if one of two numbers is a float, which a program knows here. What it should not
 * have been told, as by a wrong annotation, mostly goes the long way.
 *
 * @example
 * ```ts
 * import { addInts, print } from "@manycore/multiprocessing/python";
 *
 * print(addInts(2 ** 53 - 1, 1)); // 9007199254740992
 * ```
 */
export function addInts(a: int, b: int): int {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Math.abs(sum) <= SAFE) return sum;
  }
  return add(a, b);
}

/** {@linkcode add}, with the symbol that an error names. */
export function addAny(a: unknown, b: unknown, symbol: string): unknown {
  if (isPlainTuple(a) && isPlainTuple(b)) return joinedTuple(a, b);
  if (a instanceof Complex && b instanceof Complex) return addComplex(a, b);
  if (a instanceof Float) {
    if (typeof b === "number") return toFloat(a.value + b);
    if (b instanceof Float) return toFloat(a.value + b.value);
  } else if (b instanceof Float && typeof a === "number") return toFloat(a + b.value);
  if (typeof a === "bigint" ? isPlainInt(b) : typeof b === "bigint" && isPlainInt(a)) {
    return addLong(a as int, b as int);
  }
  switch (commonKind(a, b)) {
    case INT:
      return addLong(plain(a as Real), plain(b as Real));
    case FLOAT:
      return toFloat(raw(a as Real) + raw(b as Real));
  }
  return inComplex(a, b, addComplex) ?? operate(symbol, "add", a, b, concat);
}

function concat(a: unknown, b: unknown): unknown {
  const isText = typeof a === "string";
  if (!isText && !Array.isArray(a) && !(a instanceof Uint8Array)) return undefined;
  // A class that has the method takes the built-in type's away, even if its own does not know what to do.
  if (methodOf(a, "__add__")) return undefined;
  if (Array.isArray(a)) {
    if (Array.isArray(b) && isTuple(a) === isTuple(b)) {
      return isTuple(a) ? joinedTuple(a, b) : [...a, ...b];
    }
  } else if (a instanceof Uint8Array) {
    if (b instanceof Uint8Array) return concatBytes(a, b);
    throw new TypeError(`can't concat ${typeName(b)} to ${typeName(a)}`);
  }
  // The method is the built-in type's, whatever derives from it.
  const name = isTuple(a) ? "tuple" : Array.isArray(a) ? "list" : typeName(a);
  throw new TypeError(`can only concatenate ${name} (not "${typeName(b)}") to ${name}`);
}

function concatBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  const result = new Uint8Array(a.length + b.length);
  result.set(a);
  result.set(b, a.length);
  return sameClass(result, a);
}

/** Python's `a - b`; for sets, the difference. */
export function sub(a: int, b: int): int;
export function sub(a: int | float, b: int | float): float;
export function sub<T>(a: PySet<T>, b: SetBase<unknown>): PySet<T>;
export function sub(a: unknown, b: unknown): unknown;
export function sub(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return toFloat(difference);
    return Number.isSafeInteger(difference) ? difference : subLong(a, b);
  }
  return subAny(a, b, "-");
}

/** The difference of two ints, as {@linkcode addInts} gives their sum. */
export function subInts(a: int, b: int): int {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Math.abs(difference) <= SAFE) return difference;
  }
  return sub(a, b);
}

/** {@linkcode sub}, with the symbol that an error names. */
export function subAny(a: unknown, b: unknown, symbol: string): unknown {
  if (a instanceof Complex && b instanceof Complex) return subComplex(a, b);
  if (a instanceof Float) {
    if (typeof b === "number") return toFloat(a.value - b);
    if (b instanceof Float) return toFloat(a.value - b.value);
  } else if (b instanceof Float && typeof a === "number") return toFloat(a - b.value);
  if (typeof a === "bigint" ? isPlainInt(b) : typeof b === "bigint" && isPlainInt(a)) {
    return subLong(a as int, b as int);
  }
  switch (commonKind(a, b)) {
    case INT:
      return subLong(plain(a as Real), plain(b as Real));
    case FLOAT:
      return toFloat(raw(a as Real) - raw(b as Real));
  }
  return inComplex(a, b, subComplex) ?? onSets(symbol, "sub", a, b);
}

/** Python's `a * b`; a sequence times an int repeats it. */
export function mul(a: int, b: int): int;
export function mul(a: int | float, b: int | float): float;
export function mul(a: string, b: int): string;
export function mul(a: int, b: string): string;
export function mul<T>(a: T[], b: int): T[];
export function mul<T>(a: int, b: T[]): T[];
export function mul(a: unknown, b: unknown): unknown;
export function mul(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return toFloat(product);
    return Number.isSafeInteger(product) ? product + 0 : mulLong(a, b);
  }
  if (typeof a === "bigint" && typeof b === "bigint") return a * b;
  return mulAny(a, b, "*");
}

/** The product of two ints, as {@linkcode addInts} gives their sum. */
export function mulInts(a: int, b: int): int {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Math.abs(product) <= SAFE) return product + 0;
  }
  return mul(a, b);
}

/** {@linkcode mul}, with the symbol that an error names. */
export function mulAny(a: unknown, b: unknown, symbol: string): unknown {
  if (isPlainTuple(a) && isFewTimes(b)) return repeatedTuple(a, b);
  if (isPlainTuple(b) && isFewTimes(a)) return repeatedTuple(b, a);
  if (a instanceof Complex && b instanceof Complex) return mulComplex(a, b);
  if (a instanceof Float) {
    if (typeof b === "number") return toFloat(a.value * b);
    if (b instanceof Float) return toFloat(a.value * b.value);
  } else if (b instanceof Float && typeof a === "number") return toFloat(a * b.value);
  if (typeof a === "bigint" ? isPlainInt(b) : typeof b === "bigint" && isPlainInt(a)) {
    return mulLong(a as int, b as int);
  }
  switch (commonKind(a, b)) {
    case INT:
      return mulLong(plain(a as Real), plain(b as Real));
    case FLOAT:
      return toFloat(raw(a as Real) * raw(b as Real));
  }
  return inComplex(a, b, mulComplex) ?? operate(symbol, "mul", a, b, repeated);
}

function isFewTimes(count: unknown): count is number {
  return isSmallInt(count) && count >= 0 && count < 2 ** 16;
}

function isSequence(value: unknown): boolean {
  return typeof value === "string" || Array.isArray(value) || value instanceof Uint8Array;
}

function repeated(a: unknown, b: unknown): unknown {
  if (isSequence(a)) return methodOf(a, "__mul__") ? undefined : repeat(a, b);
  return isSequence(b) && !methodOf(b, "__rmul__") ? repeat(b, a) : undefined;
}

/** A sequence repeated. */
function repeat(sequence: unknown, times: unknown): unknown {
  if (!hasIndex(times)) {
    throw new TypeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
  }
  const count = Math.max(0, Number(index(times)));
  if (Math.abs(Number(times)) >= 2 ** 63) {
    throw new OverflowError(`cannot fit '${typeName(times)}' into an index-sized integer`);
  }
  if (typeof sequence === "string") {
    if (sequence.length * count > 0x1fffffe8) throw new MemoryError();
    return sequence.repeat(count);
  }
  if (sequence instanceof Uint8Array) {
    const length = sequence.length * count;
    const result = sequence instanceof ByteArray ? ByteArray.zeros(length) : new Bytes(length);
    if (sequence.length === 1) return result.fill(sequence[0] as number);
    for (let i = 0; i < count; i++) result.set(sequence, i * sequence.length);
    return result;
  }
  const items = sequence as unknown[];
  const length = items.length * count;
  if (length > 2 ** 32 - 1) throw new MemoryError();
  if (isTuple(items)) return repeatedTuple(items, count);
  if (items.length === 1) return new Array(length).fill(items[0]);
  const result: unknown[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < items.length; j++) result.push(items[j]);
  }
  return result;
}

/**
 * Python's `a / b`, which is always a float.
 *
 * @throws {ZeroDivisionError} when `b` is zero
 */
export function div(a: int | float, b: int | float): float;
export function div(a: unknown, b: unknown): unknown;
export function div(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b !== 0) return toFloat(a / b);
  return divAny(a, b, "/");
}

/** {@linkcode div}, with the symbol that an error names. */
export function divAny(a: unknown, b: unknown, symbol: string): unknown {
  switch (commonKind(a, b)) {
    case INT:
      return divInts(plain(a as Real), plain(b as Real));
    case FLOAT: {
      const divisor = raw(b as Real);
      if (divisor === 0) throw new ZeroDivisionError("float division by zero");
      return toFloat(raw(a as Real) / divisor);
    }
  }
  return inComplex(a, b, divComplex) ?? operate(symbol, "truediv", a, b);
}

function divmodFloats(a: number, b: number): [number, number] {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if ((b < 0) !== (rest < 0)) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 || Object.is(b, -0) ? -0 : 0;
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

/**
 * Python's `a // b`, which rounds down.
 *
 * @throws {ZeroDivisionError} when `b` is zero
 */
export function floordiv(a: number, b: number): number;
export function floordiv(a: int, b: int): int;
export function floordiv(a: int | float, b: int | float): float;
export function floordiv(a: unknown, b: unknown): unknown;
export function floordiv(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b !== 0) {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return Math.floor(a / b) + 0;
  }
  return floordivAny(a, b, "//");
}

/** {@linkcode floordiv}, with the symbol that an error names. */
export function floordivAny(a: unknown, b: unknown, symbol: string): unknown {
  if (areLong(a, b)) return floordivInts(a as int, b as int);
  switch (commonKind(a, b)) {
    case INT: {
      const divisor = plain(b as Real);
      if (divisor === 0) throw new ZeroDivisionError("integer division or modulo by zero");
      return floordivInts(plain(a as Real), divisor);
    }
    case FLOAT: {
      const divisor = raw(b as Real);
      if (divisor === 0) throw new ZeroDivisionError("float floor division by zero");
      return toFloat(divmodFloats(raw(a as Real), divisor)[0]);
    }
  }
  return operate(symbol, "floordiv", a, b);
}

/**
 * Python's `a % b`, which has the sign of `b`. A string to the left is a format, see {@linkcode percent}.
 *
 * @throws {ZeroDivisionError} when `b` is zero
 */
export function mod(a: number, b: number): number;
export function mod(a: int, b: int): int;
export function mod(a: int | float, b: int | float): float;
export function mod(a: string, b: unknown): string;
export function mod(a: unknown, b: unknown): unknown;
export function mod(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b !== 0) {
    if ((a | 0) === a && (b | 0) === b) return modSmall(a, b);
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return modInts(a, b);
  }
  if (typeof a === "bigint" && typeof b === "bigint" && b !== 0n) return modInts(a, b);
  return modAny(a, b, "%");
}

/**
 * `a * b % m` of ints: of such that fit into numbers without the long product.
 *
 * @throws {ZeroDivisionError} when `m` is zero
 *
 * @example
 * ```ts
 * import { mulmod, print } from "@manycore/multiprocessing/python";
 *
 * print(mulmod(123456789, 987654321, 1_000_000_007)); // 259106859
 * ```
 */
export function mulmod(a: int, b: int, m: number): number;
export function mulmod(a: int, b: int, m: int): int;
export function mulmod(a: int, b: int, m: int): int {
  if (typeof a === "number" && typeof b === "number" && typeof m === "number" && m !== 0) {
    return mulmodInts(a, b, m);
  }
  return mod(mul(a, b), m);
}

/** {@linkcode mod}, with the symbol that an error names. */
export function modAny(a: unknown, b: unknown, symbol: string): unknown {
  if (areLong(a, b)) return modInts(a as int, b as int);
  switch (commonKind(a, b)) {
    case INT: {
      const divisor = plain(b as Real);
      if (divisor === 0) throw new ZeroDivisionError("integer modulo by zero");
      return modInts(plain(a as Real), divisor);
    }
    case FLOAT: {
      const divisor = raw(b as Real);
      if (divisor === 0) throw new ZeroDivisionError("float modulo by zero");
      return toFloat(divmodFloats(raw(a as Real), divisor)[1]);
    }
  }
  if (typeof a === "string") return percent(a, b);
  if (a instanceof Uint8Array) return percentBytes(a, b);
  return operate(symbol, "mod", a, b);
}

/**
 * Quotient and rest at once. https://docs.python.org/3/library/functions.html#divmod
 *
 * @throws {ZeroDivisionError} when `b` is zero
 */
export function divmod(a: number, b: number): Tuple<[number, number]>;
export function divmod(a: int, b: int): Tuple<[int, int]>;
export function divmod(a: int | float, b: int | float): Tuple<[float, float]>;
export function divmod(a: unknown, b: unknown): Tuple<[unknown, unknown]>;
export function divmod(a: unknown, b: unknown): unknown {
  switch (commonKind(a, b)) {
    case INT: {
      const divisor = plain(b as Real);
      if (divisor === 0) throw new ZeroDivisionError("integer division or modulo by zero");
      const dividend = plain(a as Real);
      return asTuple([floordivInts(dividend, divisor), modInts(dividend, divisor)]);
    }
    case FLOAT: {
      const divisor = raw(b as Real);
      if (divisor === 0) throw new ZeroDivisionError("float divmod()");
      return asTuple(divmodFloats(raw(a as Real), divisor).map(toFloat));
    }
  }
  return operate("divmod()", "divmod", a, b);
}

/**
 * A power that is a float, as plain numbers.
 *
 * @throws {ZeroDivisionError} when zero is raised to a negative power
 * @throws {OverflowError} when the power is beyond the floats
 */
export function power(base: number, exponent: number): number {
  const square = base * base;
  if (exponent === 2 && square !== Infinity) return square;
  if (exponent === 0.5 && base > 0) return Math.sqrt(base);
  if (base > 0 && base !== 1) {
    const result = base ** exponent;
    if (result > 0 && result < Infinity) return result;
  }
  return raw(powFloats(base, exponent) as float);
}

function powFloats(base: number, exponent: number): unknown {
  if (base === 0 && exponent < 0 && exponent !== -Infinity) {
    throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
  }
  // JavaScript has NaN for these two, C and Python have 1.
  if (base === 1 || (base === -1 && Math.abs(exponent) === Infinity)) return new Float(1);
  if (base < 0 && Number.isFinite(base) && Number.isFinite(exponent)) {
    if (!Number.isInteger(exponent)) {
      return powComplex(new Complex(base, 0), new Complex(exponent, 0));
    }
  }
  const result = base ** exponent;
  if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent)) {
    throw new OverflowError(34, "Numerical result out of range");
  }
  return toFloat(result);
}

/**
 * Python's `a ** b`.
 *
 * @throws {ZeroDivisionError} when zero is raised to a negative power
 */
export function pow(a: int, b: int): int;
export function pow(a: int | float, b: int | float): float;
export function pow(a: unknown, b: unknown): unknown;
export function pow(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number" && b >= 0) {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return powInts(a, b);
  }
  return powAny(a, b, "** or pow()");
}

/** {@linkcode pow}, with the symbol that an error names. */
export function powAny(a: unknown, b: unknown, symbol: string): unknown {
  if (a instanceof Complex && typeof b === "number") return powComplex(a, new Complex(b, 0));
  switch (commonKind(a, b)) {
    case INT: {
      const exponent = plain(b as Real);
      if (exponent >= 0) return powInts(plain(a as Real), exponent);
      return powFloats(raw(a as Real), raw(exponent));
    }
    case FLOAT:
      return powFloats(raw(a as Real), raw(b as Real));
  }
  return inComplex(a, b, powComplex) ?? operate(symbol, "pow", a, b);
}

/** Python's `a @ b`. */
export function matmul(a: unknown, b: unknown): unknown {
  return matmulAny(a, b, "@");
}

/** {@linkcode matmul}, with the symbol that an error names. */
export function matmulAny(a: unknown, b: unknown, symbol: string): unknown {
  return operate(symbol, "matmul", a, b);
}

function unary(symbol: string, name: string, value: unknown): unknown {
  const method = methodOf(value, name);
  if (method) return (method as () => unknown).call(value);
  throw new TypeError(`bad operand type for unary ${symbol}: '${typeName(value)}'`);
}

/** Python's `-a`. */
export function neg(a: number): number;
export function neg(a: int): int;
export function neg(a: float): float;
export function neg(a: unknown): unknown;
export function neg(a: unknown): unknown {
  switch (kindOf(a)) {
    case INT:
      return typeof a === "number" ? 0 - a : subLong(0, plain(a as Real));
    case FLOAT:
      return toFloat(-raw(a as Real));
  }
  if (a instanceof Complex) return new Complex(-a.re, -a.im);
  return unary("-", "__neg__", a);
}

/** Python's `+a`. */
export function pos(a: number): number;
export function pos(a: int): int;
export function pos(a: float): float;
export function pos(a: unknown): unknown;
export function pos(a: unknown): unknown {
  switch (kindOf(a)) {
    case INT:
      return plain(a as Real);
    case FLOAT:
      return a;
  }
  return a instanceof Complex ? a : unary("+", "__pos__", a);
}

/** Python's `~a`. */
export function invert(a: number): number;
export function invert(a: int): int;
export function invert(a: unknown): unknown;
export function invert(a: unknown): unknown {
  return kindOf(a) === INT ? subLong(-1, plain(a as Real)) : unary("~", "__invert__", a);
}
