/**
 * Python's built-in types in pickles: as values, and called with what cannot make them larger than the pickle itself.
 *
 * @module
 */
import { getattr } from "../python/attributes.ts";
import { bytearray, bytes } from "../python/builtins/bytes.ts";
import { dict, frozenset, set } from "../python/builtins/dict.ts";
import { complex, float } from "../python/builtins/float.ts";
import { bool, int } from "../python/builtins/int.ts";
import { list, tuple } from "../python/builtins/list.ts";
import { range } from "../python/builtins/numbers.ts";
import { str } from "../python/builtins/str.ts";
import { array } from "../python/array/array.ts";
import { datetime } from "../python/datetime/datetime.ts";
import { membersOf } from "../python/enum/enum.ts";
import { ByteArray, Bytes, fromLatin1 } from "../python/values/bytes.ts";
import { Complex } from "../python/values/complex.ts";
import { Dict } from "../python/values/dict.ts";
import { Float, index, isInt, raw } from "../python/values/numbers.ts";
import { Range } from "../python/values/range.ts";
import { FrozenSet, PySet } from "../python/values/set.ts";
import { Ellipsis, NotImplemented } from "../python/values/singletons.ts";
import { Slice } from "../python/values/slice.ts";
import { tupleFrom } from "../python/values/tuple.ts";
import { isClass, typeInfoOf, typeName } from "../python/values/types.ts";
import { momentOf } from "./dates.ts";
import { UnpicklingError } from "./errors.ts";
import type { Globals } from "./globals.ts";
import { addRegistered } from "./reconstruct.ts";

/** Items that are all there already, not to be made one by one of something small. */
function itemsOf(value: unknown = []): unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Dict) return [...Map.prototype.keys.call(value)];
  if (value instanceof Set) return [...value];
  throw refused("items", value);
}

function refused(what: string, value: unknown): UnpicklingError {
  return new UnpicklingError(`a ${typeName(value)} in the pickle stands where ${what} should be`);
}

/** A number as it is, or as a text of it. */
function numeric(value: unknown): number | bigint | boolean | string | Float {
  const isShort = typeof value === "string" && value.length <= 4300;
  if (isShort || isInt(value) || typeof value === "number" || value instanceof Float) {
    return value as number;
  }
  throw refused("a number", value);
}

function float64(value: unknown): number {
  if (typeof value === "number" || value instanceof Float || isInt(value)) return raw(value);
  throw refused("a float", value);
}

function bytesOf(args: readonly unknown[]): Uint8Array {
  const [value, encoding] = args;
  if (value === undefined) return new Uint8Array(0);
  if (value instanceof Uint8Array) return value;
  if (typeof value === "string" && typeof encoding === "string") return encode(value, encoding);
  if (
    Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0 && one < 256)
  ) {
    return Uint8Array.from(value as number[]);
  }
  throw refused("bytes", value);
}

function encode(text: unknown, encoding: unknown = "utf-8"): Bytes {
  if (typeof text !== "string" || typeof encoding !== "string") throw refused("a text", text);
  if (/^(?:latin[-_]?1|iso-?8859-?1)$/i.test(encoding)) {
    if (/[^\0-\xff]/.test(text)) throw refused("a text in Latin-1", text);
    return fromLatin1(text);
  }
  if (!/^utf[-_]?8$/i.test(encoding)) {
    throw new UnpicklingError(`a text in the pickle has the encoding ${encoding.slice(0, 40)}`);
  }
  return new Bytes(new TextEncoder().encode(text).buffer);
}

/** What a name of something else stands for: a member of an enumeration, a class within a class. */
function attribute(owner: unknown, name: unknown): unknown {
  if (isClass(owner) && typeof name === "string") {
    const member = membersOf(owner).byName.get(name);
    if (member) return member;
    const inner = Object.getOwnPropertyDescriptor(owner, name)?.value as unknown;
    if (isClass(inner)) return inner;
  }
  throw new UnpicklingError(
    `Cannot unpickle the attribute ${String(name).slice(0, 80)} of a ${typeName(owner)}`,
  );
}

const kinds: Readonly<Record<string, string>> = {
  Int8Array: "b",
  Int16Array: "h",
  Uint16Array: "H",
  Int32Array: "i",
  Uint32Array: "I",
  BigInt64Array: "q",
  BigUint64Array: "Q",
  Float32Array: "f",
  Float64Array: "d",
};
/** CPython's numbers of machine formats, by typecode: little-endian. */
const formats: Readonly<Record<string, number>> = {
  b: 1,
  B: 0,
  h: 4,
  H: 2,
  i: 8,
  I: 6,
  l: 12,
  L: 10,
  q: 12,
  Q: 10,
  f: 14,
  d: 16,
};

function rebuildArray(type: unknown, code: unknown, format: unknown, items: unknown): array {
  const isFit = type === array && typeof code === "string" && items instanceof Uint8Array;
  if (!isFit || formats[code] !== format) {
    throw new UnpicklingError(
      `an array in the pickle has the unknown format ${String(format).slice(0, 20)}`,
    );
  }
  return new array(code, items);
}

/** Enters the built-in types, and what else CPython makes them of. */
export function addBuiltins(globals: Globals): void {
  const module = "builtins";
  const types: readonly (readonly [unknown, (args: readonly unknown[]) => unknown])[] = [
    [int, ([value = 0]) => int(numeric(value))],
    [float, ([value = 0]) => float(numeric(value))],
    [bool, ([value = false]) => bool(numeric(value))],
    [str, ([value = ""]) => String(numeric(value))],
    [list, ([items]) => [...itemsOf(items)]],
    [tuple, ([items]) => tupleFrom(itemsOf(items))],
    [dict, ([items = []]) => {
      if (items instanceof Dict) return new Dict(items);
      return new Dict(itemsOf(items).map((pair) => itemsOf(pair) as [unknown, unknown]));
    }],
    [set, ([items]) => new PySet(itemsOf(items))],
    [frozenset, ([items]) => new FrozenSet(itemsOf(items))],
    [bytes, (args) => new Bytes(bytesOf(args))],
    [bytearray, (args) => ByteArray.fromBytes(bytesOf(args))],
    [complex, ([re = 0, im = 0]) => new Complex(float64(re), float64(im))],
    [range, (args) => {
      const [start, stop, step] = args.length === 1 ? [0, args[0], 1] : args;
      const by = index(step ?? 1);
      if (Number(by) === 0) throw refused("the step of a range", step);
      return new Range(index(start), index(stop), by);
    }],
  ];
  for (const [type, call] of types) {
    const { name, class: behind } = typeInfoOf(type)!;
    globals.add({ module, name, value: type, call, isWordy: true });
    if (behind !== undefined) globals.alias(module, name, behind);
  }
  globals.alias(module, "list", Array);
  globals.alias(module, "dict", Map);
  globals.addReducer(Complex, (value) => {
    const { real, imag } = value as Complex;
    return { callee: complex, args: [real, imag] };
  });
  globals.addReducer(Range, (value) => {
    const { start, stop, step } = value as Range;
    return { callee: range, args: [start, stop, step] };
  });
  globals.add({
    module,
    name: "slice",
    value: Slice,
    call: (args) => Slice.of(...args),
    reduce: (value) => {
      const { start, stop, step } = value as Slice;
      return { callee: Slice, args: [start, stop, step] };
    },
  });
  const { constructor: ellipsis } = Ellipsis;
  globals.add({ module, name: "Ellipsis", value: Ellipsis });
  globals.add({ module, name: "NotImplemented", value: NotImplemented });
  globals.addReducer(ellipsis, (value) => String(value));
  globals.addReducer(
    Date,
    (value, protocol) => globals.reducerOf(datetime)!(momentOf(value as Date), protocol),
  );
  globals.add({
    module,
    name: "getattr",
    value: getattr,
    call: ([owner, name]) => attribute(owner, name),
    trusted: ([owner, name]) => getattr(owner, name as string),
  });
  globals.add({
    module: "_codecs",
    name: "encode",
    value: encode,
    call: (args) => encode(...args as [string]),
  });
  globals.add({
    module: "array",
    name: "array",
    value: array,
    hasOwnTexts: true,
    call: ([code, items = []]) =>
      new array(
        code as string,
        items instanceof Uint8Array ? items : itemsOf(items).map((item) => numeric(item)),
      ),
    reduce: (value, protocol) => {
      const { typecode } = value as array;
      if (protocol < 3) return { callee: array, args: [typecode, (value as array).tolist()] };
      const items = new Bytes((value as array).tobytes());
      return { callee: rebuildArray, args: [array, typecode, formats[typecode]!, items] };
    },
  });
  globals.add({
    module: "array",
    name: "_array_reconstructor",
    value: rebuildArray,
    call: ([type, code, format, items]) => rebuildArray(type, code, format, items),
  });
  for (const [name, code] of Object.entries(kinds)) {
    const type = (globalThis as unknown as Record<string, unknown>)[name];
    globals.addReducer(type, (value) => {
      const view = value as Uint8Array;
      const items = new Bytes(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
      return { callee: rebuildArray, args: [array, code, formats[code]!, items] };
    });
  }
  addRegistered(globals);
}
