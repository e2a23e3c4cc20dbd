/**
 * What classes extend that derive from `int`, `float`, `str`, `bytes`, `bytearray` and `tuple`.
 *
 * @module
 */
import { abs, round } from "../builtins/numbers.ts";
import { bytearray, bytes } from "../builtins/bytes.ts";
import { float } from "../builtins/float.ts";
import { int } from "../builtins/int.ts";
import { tuple } from "../builtins/list.ts";
import { str } from "../builtins/str.ts";
import type { TextMethods } from "../enum/str_enum.ts";
import {
  add,
  div,
  divmod,
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
import { eq, ge, gt, le, lt, ne } from "../operators/compare.ts";
import { contains, item } from "../operators/container.ts";
import { hash } from "../operators/hash.ts";
import { iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { truth } from "../operators/truth.ts";
import { format } from "../text/format.ts";
import { repr } from "../text/repr.ts";
import { derivesBy } from "../values/base_classes.ts";
import { List } from "../values/list.ts";
import { ByteArray, Bytes } from "../values/bytes.ts";
import { noteText } from "../values/foreign.ts";
import { held, noteOfType, plainOf } from "../values/held.ts";
import { typeName } from "../values/types.ts";
import { makeImmutable } from "../values/immutable.ts";
import { Complex } from "../values/complex.ts";
import { Float, INT, kindOf } from "../values/numbers.ts";
import { FrozenSet } from "../values/set.ts";
import { NotImplemented } from "../values/singletons.ts";
import { Tuple } from "../values/tuple.ts";
import { nameClass, standsForType } from "../values/types.ts";

type Method = (...args: unknown[]) => unknown;

/** The base of classes that derive from `int`. */
export class IntValue {
  /** The built-in type that its objects are of, too. */
  static readonly __valuetype__: string = "int";
  /** The number. */
  readonly [held]: unknown;

  constructor(...args: unknown[]) {
    Object.defineProperty(this, held, { value: (int as Method)(...args.map(plainOf)) });
  }
}

/** The base of classes that derive from `float`. */
export class FloatValue {
  /** The built-in type that its objects are of, too. */
  static readonly __valuetype__: string = "float";
  /** The number. */
  readonly [held]: unknown;

  constructor(...args: unknown[]) {
    Object.defineProperty(this, held, { value: (float as Method)(...args.map(plainOf)) });
  }
}

/** The base of classes that derive from `str`. */
export interface StrValue extends TextMethods {}

/** The base of classes that derive from `str`. */
export class StrValue {
  /** The built-in type that its objects are of, too. */
  static readonly __valuetype__: string = "str";
  /** The text. */
  readonly [held]: unknown;

  constructor(...args: unknown[]) {
    Object.defineProperty(this, held, { value: (str as Method)(...args.map(plainOf)) });
  }
}

/** `Tuple` as a class whose items are not known. */
const AnyTuple: new () => unknown[] = Tuple as new () => unknown[];

/** The base of classes that derive from `tuple`: made from an iterable. */
export class TupleValue extends AnyTuple {
  constructor(items: unknown = []) {
    super();
    for (const item of iter(items)) this.push(item);
  }
}

/** The base of classes that derive from `bytes`. */
export class BytesValue extends Bytes {
  constructor(...args: unknown[]) {
    super((bytes as Method)(...args) as Uint8Array as never);
  }

  /** What is made of parts of the bytes is of the built-in type. */
  static get [Symbol.species](): typeof Bytes {
    return Bytes;
  }
}

/** The base of classes that derive from `bytearray`. */
export class ByteArrayValue extends ByteArray {
  constructor(...args: unknown[]) {
    super((bytearray as Method)(...args) as Uint8Array as never);
  }
}

interface Held {
  readonly [held]: unknown;
}

function put(type: { prototype: object }, name: string, method: Method): void {
  if (Object.hasOwn(type.prototype, name)) return;
  const value = function (this: Held, ...args: unknown[]): unknown {
    return method(this[held], ...args.map(plainOf));
  };
  if (name === "__eq__" || name === "__hash__") noteOfType(value);
  Object.defineProperty(type.prototype, name, { configurable: true, writable: true, value });
}

type Binary = (a: unknown, b: unknown) => unknown;

const arithmetic: Record<string, Binary> = {
  add,
  sub,
  mul,
  truediv: div,
  floordiv,
  mod,
  divmod,
  pow,
};
const bits: Record<string, Binary> = {
  and: bitand,
  or: bitor,
  xor: bitxor,
  lshift,
  rshift,
};
const ordering: Record<string, Binary> = { __lt__: lt, __le__: le, __gt__: gt, __ge__: ge };
const everything: Record<string, Method> = {
  __eq__: (a, b) => eq(a, b),
  __ne__: (a, b) => ne(a, b),
  __hash__: hash,
  __bool__: truth,
  __format__: (value, spec) => format(value, String(spec)),
  __repr__: repr,
  valueOf: (value: unknown) => value,
  toString: (value: unknown) => str(value),
};

/** Operators that are none of the values' give the other operand its turn. */
function orOther(operate: Binary): Method {
  return (a, b) => {
    if (typeof b === "object" && b !== null && !isPlain(b)) return NotImplemented;
    return operate(a, b);
  };
}

/** An order is one among texts, or among numbers. */
function amongLike(operate: Binary): Method {
  return (a, b) =>
    (typeof a === "string" ? typeof b === "string" : kindOf(b) !== 0)
      ? operate(a, b)
      : NotImplemented;
}

/** Numbers are reckoned with numbers alone; what is repeated is a matter of the other operand. */
function amongNumbers(operate: Binary, name: string): Method {
  const reckon = orOther(operate);
  if (Object.hasOwn(bits, name)) return (a, b) => kindOf(b) === INT ? reckon(a, b) : NotImplemented;
  const takesComplex = !REAL.has(name);
  return (a, b) =>
    kindOf(b) !== 0 || takesComplex && b instanceof Complex ? reckon(a, b) : NotImplemented;
}

/** Operators that complex numbers do not have. */
const REAL: ReadonlySet<string> = new Set(["floordiv", "mod", "divmod"]);

function isPlain(value: object): boolean {
  const name = (value.constructor as { name?: string } | undefined)?.name;
  return name === "Float" || name === "Complex" || Array.isArray(value) || value instanceof Map;
}

/**
 * Has V8 keep what an object has in a table, as it does once something was deleted that was not the last. Else each of a
 * hundred methods that are added has the list of all copied: a quarter of a megabyte, at each program's start.
 */
function keepInTable(object: object): void {
  Object.assign(object, { first: undefined, last: undefined });
  delete (object as { first?: undefined }).first;
  delete (object as { last?: undefined }).last;
}

for (const type of [IntValue, FloatValue, StrValue]) {
  keepInTable(type.prototype);
  for (const [name, method] of Object.entries(everything)) put(type, name, method);
  for (const [name, method] of Object.entries(ordering)) put(type, name, amongLike(method));
}
for (const type of [IntValue, FloatValue, StrValue]) {
  // Without a format the text is what `__str__` gives, which a class may have of its own.
  Object.defineProperty(type.prototype, "__format__", {
    configurable: true,
    writable: true,
    value(this: object, spec: unknown): string {
      return spec === "" ? str(this) : format(plainOf(this), String(spec), typeName(this));
    },
  });
}
for (const type of [IntValue, FloatValue]) {
  const operators = type === IntValue ? { ...arithmetic, ...bits } : arithmetic;
  for (const [name, operate] of Object.entries(operators)) {
    const among = name === "mul" ? orOther : amongNumbers;
    put(type, `__${name}__`, among(operate, name));
    put(type, `__r${name}__`, among((a, b) => operate(b, a), name));
  }
  const unary: Record<string, Method> = {
    __neg__: neg as Method,
    __pos__: pos as Method,
    __abs__: abs as Method,
    __float__: float as Method,
    __int__: int as Method,
    __round__: round as Method,
  };
  for (const [name, operate] of Object.entries(unary)) put(type, name, operate);
  // As `object` has it: the text is what `__repr__` gives, which a class may have of its own.
  Object.defineProperty(type.prototype, "__str__", {
    configurable: true,
    writable: true,
    value(this: object): string {
      return repr(this);
    },
  });
}
noteText(StrValue);
put(IntValue, "__invert__", invert as Method);
put(IntValue, "__index__", (value) => value);

const text: Record<string, Method> = {
  __add__: add,
  __radd__: (a, b) => add(b, a),
  __mul__: mul,
  __rmul__: mul,
  __mod__: mod,
  __len__: len,
  __contains__: (a, b) => contains(a, b),
  __getitem__: (a, b) => item(a as never, b as never),
  __iter__: (value) => (value as string)[Symbol.iterator](),
  __str__: (value) => value,
};
for (const [name, method] of Object.entries(text)) put(StrValue, name, method);
for (const [name, method] of Object.entries(str)) {
  if (typeof method === "function") put(StrValue, name, method as Method);
}
for (const name of Object.getOwnPropertyNames(String.prototype)) {
  const method = (String.prototype as unknown as Record<string, unknown>)[name];
  if (typeof method === "function" && name !== "constructor") {
    put(StrValue, name, (value, ...args) => method.apply(value, args));
  }
}
Object.defineProperty(StrValue.prototype, "length", {
  configurable: true,
  get(this: Held): number {
    return (this[held] as string).length;
  },
});
Object.defineProperty(StrValue.prototype, Symbol.iterator, {
  value(this: Held): Iterator<string> {
    return (this[held] as string)[Symbol.iterator]();
  },
});
for (const [type, home] of [[IntValue, int], [FloatValue, float]] as const) {
  for (const [name, method] of Object.entries(home)) {
    if (typeof method === "function") put(type, name, method as Method);
  }
}

/** What numbers say of themselves, which their derived classes say of what they hold. */
const parts: Readonly<Record<string, (value: unknown) => unknown>> = {
  real: (value) => value,
  imag: (value) => kindOf(value) === INT ? 0 : new Float(0),
};
const fractions: Readonly<Record<string, (value: unknown) => unknown>> = {
  numerator: (value) => value,
  denominator: () => 1,
};
for (const [type, all] of [[IntValue, { ...parts, ...fractions }], [FloatValue, parts]] as const) {
  for (const [name, read] of Object.entries(all)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get(this: Held): unknown {
        return read(this[held]);
      },
    });
  }
  put(type, "conjugate", (value) => value);
}

derivesBy("list", List);
derivesBy("bytearray", ByteArrayValue);
nameClass(ByteArrayValue, "bytearray");
standsForType(ByteArrayValue as never, bytearray);
makeImmutable(FrozenSet);
for (
  const [name, type, builtin] of [
    ["int", IntValue, int],
    ["float", FloatValue, float],
    ["str", StrValue, str],
    ["tuple", TupleValue, tuple],
    ["bytes", BytesValue, bytes],
  ] as const
) {
  derivesBy(name, type);
  makeImmutable(type);
  nameClass(type, name);
  standsForType(type as never, builtin);
}
