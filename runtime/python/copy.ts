/**
 * Python's `copy`: shallow and deep copies. https://docs.python.org/3/library/copy.html
 *
 * @example
 * ```ts
 * import { copy, deepcopy } from "@manycore/multiprocessing/python/copy";
 *
 * const rows = [[1], [2]];
 * copy(rows)[0] === rows[0]; // true
 * deepcopy(rows)[0] === rows[0]; // false
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./copy.ts";
import { elementsOf, entriesOf } from "../codec/contents.ts";
import { type Class, formOf, reduce, type Registered } from "../codec/forms.ts";
import { replace as replaceFields } from "./dataclasses/conversion.ts";
import { instanceFields } from "./dataclasses/fields.ts";
import { call } from "./dispatch.ts";
import { Exception, TypeError } from "./exceptions.ts";
import { methodOf } from "./operators/dispatch.ts";
import { ByteArray, Bytes } from "./values/bytes.ts";
import { Complex } from "./values/complex.ts";
import { fieldEntries, hiddenFields, prototypeOf, putField } from "../codec/hidden_fields.ts";
import { Dict } from "./values/dict.ts";
import { Fields } from "./values/fields.ts";
import { givenDict } from "./values/given_dict.ts";
import { Float } from "./values/numbers.ts";
import { Range } from "./values/range.ts";
import { FrozenSet } from "./values/set.ts";
import { Singleton } from "./values/singletons.ts";
import { Slice } from "./values/slice.ts";
import { asTuple, isTuple } from "./values/tuple.ts";
import { typeName } from "./values/types.ts";

/** A copy could not be made. */
export class Error extends Exception {
  static readonly __module__ = "copy";
}
export { Error as error };

type Members = Record<PropertyKey, unknown>;
/** Whatever stands for one copying, as Python's memo does. */
type Memo = object;

/** Values that never change, so that they are their own copies. */
function isConstant(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return value instanceof Float || value instanceof Complex || value instanceof Range ||
    value instanceof Slice || value instanceof Bytes && !(value instanceof ByteArray) ||
    value instanceof Singleton;
}

/** Objects that only their own class can make anew, such as locks and open files. */
function refuse(value: object): TypeError {
  return new TypeError(`cannot pickle '${typeName(value)}' object`);
}

/** An empty object of the same class, to be filled. */
function blank(value: object): object {
  const prototype = prototypeOf(value);
  if (Array.isArray(value)) {
    return isTuple(value) && prototype === Array.prototype
      ? asTuple([])
      : Object.setPrototypeOf([], prototype);
  }
  if (value instanceof Map || value instanceof Set) {
    return Reflect.construct(value.constructor as () => void, []);
  }
  const made = Object.create(prototype) as object;
  if (!(value instanceof globalThis.Error)) return made;
  for (const name of ["message", "stack", "cause"]) {
    const own = Object.getOwnPropertyDescriptor(value, name);
    if (own) Object.defineProperty(made, name, own);
  }
  return made;
}

/** Puts into an empty object what another holds, each part as `part` gives it. */
function fill(made: object, value: object, part: (item: unknown) => unknown): void {
  if (Array.isArray(value)) { for (const item of value) (made as unknown[]).push(part(item)); }
  else if (value instanceof Map) {
    for (const [key, item] of entriesOf(value)) {
      (made as Map<unknown, unknown>).set(part(key), part(item));
    }
  } else if (value instanceof Set) {
    for (const item of elementsOf(value)) (made as Set<unknown>).add(part(item));
  }
  fillFields(made, value, part);
}

function fillFields(made: object, value: object, part: (item: unknown) => unknown): void {
  const hidden = hiddenFields(value);
  // A dict that is its own is in the copy's memo, and empty, when it is asked for.
  if (givenDict(value) === value && part(value) !== value) return;
  for (const [name, item] of fieldEntries(value)) {
    if (Array.isArray(value) && /^\d+$/.test(name)) continue;
    if (hidden?.has(name)) putField(made, name, part(item));
    else (made as Members)[name] = part(item);
  }
}

/** A copy by the form in which a class of this package travels. */
function reformed(
  value: object,
  form: Registered,
  part: (item: unknown) => unknown,
  made: (copy: object) => void,
): object {
  const prototype = prototypeOf(value);
  let result: object;
  if (form.fill) {
    result = form.make(value.constructor as Class);
    made(result);
    form.fill(result, part(form.write(value)));
  } else {
    result = form.read!(part(form.write(value)));
    if (Object.getPrototypeOf(result) !== prototype) Object.setPrototypeOf(result, prototype);
  }
  if (prototype !== form.class.prototype) fillFields(result, value, part);
  return result;
}

function reduced(
  value: object,
  part: (item: unknown) => unknown,
  made: (copy: object) => void,
): unknown {
  const own = (value as Members)[reduce] ?? (value as Members).__reduce_ex__ ??
    (value as Members).__reduce__;
  const given = (own as (protocol: number) => unknown).call(value, 4);
  if (typeof given === "string") return value;
  const [callable, args, state] = given as [unknown, unknown[], unknown];
  const result = call(callable, args.map(part));
  if (typeof result === "object" && result !== null) made(result);
  if (state !== undefined && state !== null) setState(result as object, part(state));
  return result;
}

/** Gives a new object what `__getstate__` or `__reduce__` has said of another. */
function setState(target: object, state: unknown): void {
  const { __setstate__: own } = target as { __setstate__?: (state: unknown) => void };
  if (typeof own === "function") {
    own.call(target, state);
    return;
  }
  const [fields, slots] = isTuple(state) && state.length === 2 ? state : [state, null];
  for (const part of [fields, slots]) {
    if (!(part instanceof Map)) continue;
    for (const [name, item] of part) putField(target, String(name), item);
  }
}

function native(value: Map<unknown, unknown>): [unknown, unknown][] {
  return [...entriesOf(value)];
}

/** Whether an object is made anew by a function of its own choice. */
function hasReduce(value: object): boolean {
  return (value as Members)[reduce] !== undefined ||
    typeof (value as Members).__reduce_ex__ === "function" ||
    typeof (value as Members).__reduce__ === "function";
}

/**
 * A copy that shares what it holds with the original.
 *
 * @throws {TypeError} for what cannot be copied, such as a lock
 * @see https://docs.python.org/3/library/copy.html#copy.copy
 */
export function copy<T>(x: T): T;
export function copy(x: unknown): unknown {
  if (isConstant(x)) return x;
  const value = x as object;
  const own = methodOf(value, "__copy__") as (() => unknown) | undefined;
  if (own) return own.call(value);
  if (isTuple(value) || value instanceof FrozenSet) return value;
  return duplicate(value, (item) => item, () => {});
}

/** A new object of the same class; `made` is told of it before it is filled. */
function duplicate(
  value: object,
  part: (item: unknown) => unknown,
  made: (copy: object) => void,
): unknown {
  if (hasReduce(value)) return reduced(value, part, made);
  const { __getstate__: getState } = value as { __getstate__?: () => unknown };
  if (typeof getState === "function" && !isTuple(value)) {
    const result = blank(value);
    made(result);
    if (!Array.isArray(value) && !(value instanceof Map) && !(value instanceof Set)) {
      setState(result, part(getState.call(value)));
      return result;
    }
  }
  if (value instanceof Fields) {
    return duplicate(new Dict(native(value as unknown as Map<unknown, unknown>)), part, made);
  }
  const tag = Object.prototype.toString.call(value);
  if (/Generator|Iterator|Module/.test(tag)) throw refuse(value);
  const form = formOf(prototypeOf(value));
  if (form?.shared) throw refuse(value);
  if (form) return reformed(value, form, part, made);
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).slice();
  if (/^class[^]*\bthis\.#[A-Za-z_$]/.test(Function.prototype.toString.call(value.constructor))) {
    throw refuse(value);
  }
  const result = blank(value);
  made(result);
  fill(result, value, part);
  return result;
}

/**
 * A copy of a value and of everything in it; what occurs twice in it, does so in the copy.
 *
 * @param memo What was copied already, by original
 * @throws {TypeError} for what cannot be copied, such as a lock
 * @see https://docs.python.org/3/library/copy.html#copy.deepcopy
 */
export function deepcopy<T>(x: T, memo?: object | null): T;
export function deepcopy(x: unknown, memo?: object | null): unknown {
  return deep(x, memo ?? new Dict<unknown, unknown>());
}

/** The copies of what was copied, by memo: the objects themselves count, not what they are equal to. */
const copies = new WeakMap<Memo, Map<object, unknown>>();

function known(memo: Memo, value: object): unknown {
  return copies.get(memo)?.get(value);
}

function deep(x: unknown, memo: Memo): unknown {
  if (isConstant(x)) return x;
  const value = x as object;
  const before = known(memo, value);
  if (before !== undefined) return before;
  const remember = (copy: unknown): unknown => {
    let known = copies.get(memo);
    if (known === undefined) copies.set(memo, known = new Map());
    known.set(value, copy);
    return copy;
  };
  const own = methodOf(value, "__deepcopy__") as ((memo: unknown) => unknown) | undefined;
  if (own) return remember(own.call(value, memo));
  const part = (item: unknown): unknown => deep(item, memo);
  if (isTuple(value)) return remember(deepTuple(value, part, memo));
  return remember(duplicate(value, part, remember));
}

/** A tuple whose items are their own copies is its own copy. */
function deepTuple(
  value: readonly unknown[],
  part: (item: unknown) => unknown,
  memo: Memo,
): unknown {
  const items = Array.from(value, part);
  const before = known(memo, value as object);
  if (before !== undefined) return before;
  if (items.every((item, i) => item === value[i])) return value;
  const made = blank(value as object) as unknown[];
  for (const item of items) made.push(item);
  return made;
}

/** A copy with other values in some fields. https://docs.python.org/3/library/copy.html#copy.replace */
export function replace<T>(obj: T, changes: Record<string, unknown> = {}): T {
  const own = methodOf(obj, "__replace__") ?? methodOf(obj, "_replace");
  if (!own && instanceFields(obj)) return replaceFields(obj, changes);
  if (!own) throw new TypeError(`replace() does not support ${typeName(obj)} objects`);
  return own.call(obj, changes) as T;
}

nameFunctions(self);
