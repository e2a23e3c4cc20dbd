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
import { call, getattr } from "./dispatch.ts";
import { Exception, TypeError } from "./exceptions.ts";
import { setItem } from "./operators/container.ts";
import { methodOf } from "./operators/dispatch.ts";
import { iterToEnd } from "./operators/iteration.ts";
import { ByteArray, Bytes } from "./values/bytes.ts";
import { Complex } from "./values/complex.ts";
import { fieldEntries, hiddenFields, prototypeOf, putField } from "../codec/hidden_fields.ts";
import { Dict, dictOfFields, plainFields } from "./values/dict.ts";
import { Fields } from "./values/fields.ts";
import { givenDict } from "./values/given_dict.ts";
import { Float } from "./values/numbers.ts";
import { Range } from "./values/range.ts";
import { FrozenSet, PySet } from "./values/set.ts";
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

/** Whether a value is none that another one could be made of. */
function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** Values that never change, so that they are their own copies. */
function isConstant(value: unknown): boolean {
  if (isPlain(value)) return true;
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
  if (!(value instanceof globalThis.Error)) return blankOf(prototype);
  const made = Object.create(prototype) as object;
  for (const name of ["message", "stack", "cause"]) {
    const own = Object.getOwnPropertyDescriptor(value, name);
    if (own) Object.defineProperty(made, name, own);
  }
  return made;
}

/** An empty object of a class: of the same shape for V8 as those that the class makes, where it can be. */
function blankOf(prototype: object): object {
  const { constructor: type } = prototype;
  return typeof type === "function" && type.prototype === prototype
    ? Reflect.construct(Object, [], type)
    : Object.create(prototype);
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
  const [callable, args, state, items, entries] = given as [unknown, unknown[], ...unknown[]];
  const result = call(callable, args.map(part));
  if (typeof result === "object" && result !== null) made(result);
  if (state !== undefined && state !== null) setState(result as object, part(state));
  if (items !== undefined && items !== null) {
    for (const item of iterToEnd(items)) call(getattr(result, "append"), [part(item)]);
  }
  if (entries !== undefined && entries !== null) {
    for (const entry of iterToEnd(entries)) {
      const [key, item] = entry as [unknown, unknown];
      setItem(result, part(key), part(item));
    }
  }
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

/** A question about the classes of objects, which is asked once of each. */
function once<T>(ask: (value: object) => boolean, of: (value: object) => T): typeof ask {
  const known = new Map<T, boolean>();
  return (value) => {
    const key = of(value);
    let answer = known.get(key);
    if (answer === undefined) known.set(key, answer = ask(value));
    return answer;
  };
}

/** Whether an object goes on from where it has got to. */
const isUnderway = once(
  (value) => /Generator|Iterator|Module/.test(Object.prototype.toString.call(value)),
  (value) => (value as Members)[Symbol.toStringTag],
);

/** Whether an object's class keeps things to itself. */
const isSecretive = once(
  ({ constructor: type }) =>
    /^class[^]*\bthis\.#[A-Za-z_$]/.test(Function.prototype.toString.call(type)),
  (value) => value.constructor,
);

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
  if (isUnderway(value)) throw refuse(value);
  const form = formOf(prototypeOf(value));
  if (form?.shared) throw refuse(value);
  if (form) return reformed(value, form, part, made);
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).slice();
  if (isSecretive(value)) throw refuse(value);
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
  if (isPlain(x)) return x;
  const copying = memo ? copyings.get(memo) : undefined;
  return (copying ?? new Copying(memo ?? undefined)).of(x);
}

/** The copyings that programs have a memo of. */
const copyings = new WeakMap<object, Copying>();

/** Whether the items of a tuple are the very same, so that it is its own copy. */
function areSame(items: readonly unknown[], others: readonly unknown[]): boolean {
  for (let i = 0; i < items.length; i++) if (items[i] !== others[i]) return false;
  return true;
}

/** One copying of all that is in a value. */
class Copying {
  /** Whatever stands for it, as Python's memo does; none before a program's own method is given it. */
  #memo: object | undefined;
  /** The copies of what was copied: the objects themselves count, not what they are equal to. */
  readonly #known = new Map<object, unknown>();
  readonly #part = (item: unknown): unknown => this.of(item);

  constructor(memo: object | undefined) {
    this.#memo = memo;
    if (memo !== undefined) copyings.set(memo, this);
  }

  /** The copy of a value. */
  of(value: unknown): unknown {
    if (isPlain(value)) return value;
    const known = this.#known.get(value as object);
    if (known !== undefined) return known;
    const type: unknown = (value as object).constructor;
    if (type === Array) {
      return isTuple(value)
        ? this.#kept(value, this.#tuple(value))
        : this.#list(value as unknown[]);
    }
    if (type === Dict) return this.#dict(value as Dict);
    if (type === PySet) return this.#set(value as PySet);
    return isConstant(value) ? value : this.#other(value as object);
  }

  /** Keeps the copy of a value for where else it occurs. */
  #kept<T>(value: object, copy: T): T {
    this.#known.set(value, copy);
    return copy;
  }

  #list(items: readonly unknown[]): unknown[] {
    const made: unknown[] = this.#kept(items, []);
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      made.push(isPlain(item) ? item : this.of(item));
    }
    return made;
  }

  #dict(dict: Dict): Dict {
    const fields = plainFields(dict);
    if (fields === undefined) {
      const made = this.#kept(dict, new Dict());
      for (const [key, value] of entriesOf(dict as unknown as Map<unknown, unknown>)) {
        made.set(this.of(key), this.of(value));
      }
      return made;
    }
    const made = this.#kept(dict, dictOfFields({ ...fields }));
    for (const name in fields) {
      const value = fields[name];
      if (!isPlain(value)) made.set(name, this.of(value));
    }
    return made;
  }

  #set(set: PySet): PySet {
    const made = this.#kept(set, new PySet());
    const items = set.toList();
    for (let i = 0; i < items.length; i++) made.add(this.of(items[i]));
    return made;
  }

  /** A tuple whose items are their own copies is its own copy. */
  #tuple(value: readonly unknown[]): unknown {
    const items: unknown[] = [];
    for (let i = 0; i < value.length; i++) items.push(this.of(value[i]));
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    if (areSame(items, value)) return value;
    if (value.constructor === Array) return asTuple(items);
    const made = blank(value) as unknown[];
    for (const item of items) made.push(item);
    return made;
  }

  #other(value: object): unknown {
    const own = methodOf(value, "__deepcopy__") as ((memo: unknown) => unknown) | undefined;
    if (own) {
      if (this.#memo === undefined) copyings.set(this.#memo = new Dict(), this);
      return this.#kept(value, own.call(value, this.#memo));
    }
    if (isTuple(value)) return this.#kept(value, this.#tuple(value));
    const copy = duplicate(value, this.#part, (copy) => this.#known.set(value, copy));
    return this.#kept(value, copy);
  }
}

/** A copy with other values in some fields. https://docs.python.org/3/library/copy.html#copy.replace */
export function replace<T>(obj: T, changes: Record<string, unknown> = {}): T {
  const own = methodOf(obj, "__replace__") ?? methodOf(obj, "_replace");
  if (!own && instanceFields(obj)) return replaceFields(obj, changes);
  if (!own) throw new TypeError(`replace() does not support ${typeName(obj)} objects`);
  return own.call(obj, changes) as T;
}

nameFunctions(self);
