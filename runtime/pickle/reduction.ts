/**
 * What objects are made of, for those that are none of the values that pickles have an instruction for.
 *
 * ```text
 *   1. the class's own say    __reduce_ex__, __reduce__, or the runtime's `reduce`
 *   2. a table's              of the nearest class that has one: dates, counters, errors …
 *   3. what it is derived from, and its fields (__getnewargs__, __getstate__)
 * ```
 *
 * @module
 */
import { bindingOf } from "../codec/bound.ts";
import { reduce } from "../codec/forms.ts";
import { fieldEntries } from "../codec/hidden_fields.ts";
import { entriesOf } from "../codec/contents.ts";
import { pythonHooks, TypeError } from "../errors.ts";
import { AttributeError } from "../errors.ts";
import { addressText } from "../python/values/identity.ts";
import { plainOf } from "../python/values/held.ts";
import { Dict } from "../python/values/dict.ts";
import { shownClass } from "../python/values/lineage.ts";
import { SetBase } from "../python/values/set.ts";
import { asTuple, isTuple } from "../python/values/tuple.ts";
import { Ellipsis, NotImplemented } from "../python/values/singletons.ts";
import { builtinType, typeInfoOf, typeMethodOf, typeName } from "../python/values/types.ts";
import { PicklingError } from "./errors.ts";
import type { Globals, Reduction } from "./globals.ts";

interface Hooks {
  __reduce_ex__?: (protocol: number) => unknown;
  __reduce__?: () => unknown;
  __getnewargs__?: () => readonly unknown[];
  __getnewargs_ex__?: () => readonly [readonly unknown[], ReadonlyMap<string, unknown>];
  __getstate__?: () => unknown;
}

/** What `__reduce__` gave, as a reduction; a string is the object's own name. */
export function reductionGiven(given: unknown): Reduction | string {
  if (typeof given === "string") return given;
  if (!isTuple(given) || given.length < 2 || given.length > 6) {
    throw new PicklingError("__reduce__ must return a string or tuple");
  }
  const [callee, args, state = null, items = null, entries = null] = given;
  if (!isTuple(args)) {
    throw new PicklingError("second item of the tuple returned by __reduce__ must be a tuple");
  }
  if (typeof callee !== "function") {
    throw new PicklingError("first item of the tuple returned by __reduce__ must be callable");
  }
  return {
    callee,
    args,
    state,
    ...(items === null ? {} : { items: iterate(items) }),
    ...(entries === null
      ? {}
      : { entries: iterate(entries) as Iterable<readonly [unknown, unknown]> }),
  };
}

function iterate(value: unknown): Iterable<unknown> {
  return pythonHooks.iterate?.(value) ?? value as Iterable<unknown>;
}

/**
 * What an object is made of.
 *
 * @throws {PicklingError} when its class has no name
 * @throws {TypeError} when it is of a kind that cannot be pickled
 */
export function reductionOf(value: object, protocol: number, globals: Globals): Reduction | string {
  const own = value as Hooks;
  if (typeof own.__reduce_ex__ === "function") {
    return reductionGiven(own.__reduce_ex__(protocol));
  }
  if (typeof own.__reduce__ === "function") return reductionGiven(own.__reduce__());
  if (typeof value === "function") {
    const taken = travelling(value as Traveller, globals);
    if (taken !== undefined) return taken;
  }
  for (
    let link = typeof value === "function" ? null : Object.getPrototypeOf(value) as object | null;
    link !== null;
    link = Object.getPrototypeOf(link) as object | null
  ) {
    const type = Object.getOwnPropertyDescriptor(link, "constructor")?.value as unknown;
    // A base that is not the first stands in the chain as a copy of itself.
    const shown = typeof type === "function" ? shownClass(type) : undefined;
    const given = globals.reducerOf(shown ?? type)?.(value, protocol);
    if (given !== undefined) return given;
  }
  const refusal = pythonHooks.unpicklable?.(value);
  if (refusal !== undefined) throw refusal;
  if (typeof value === "function") throw unnamed(value);
  return instance(value, globals);
}

/** The only objects of types that have no name to be found by. */
const SINGLE: Readonly<Record<string, unknown>> = {
  NoneType: null,
  NotImplementedType: NotImplemented,
  ellipsis: Ellipsis,
};

interface Traveller {
  (...args: never[]): unknown;
  [reduce]?: () => [callee: unknown, args: readonly unknown[]];
}

/** A method of an object is taken off it again; what else says how it travels to children is made by the same call. */
function travelling(value: Traveller, globals: Globals): Reduction | undefined {
  const single = SINGLE[typeInfoOf(value)?.name ?? ""];
  if (single !== undefined) return { callee: builtinType("type"), args: [single] };
  const ofType = typeMethodOf(value);
  if (ofType !== undefined) {
    const { value: callee } = globals.resolve("builtins", "getattr");
    return { callee, args: [builtinType(ofType.type), ofType.name] };
  }
  const bound = bindingOf(value);
  if (bound !== undefined) {
    const { value: callee } = globals.resolve("builtins", "getattr");
    return { callee, args: [bound.receiver, bound.name] };
  }
  const [callee, args] = value[reduce]?.() ?? [];
  return globals.namesOf(callee) && { callee, args: args! };
}

function unnamed(value: object): Error {
  const { __qualname__, name } = value as { __qualname__?: string; name: string };
  const shown = __qualname__ ?? (name === "" ? "<lambda>" : name);
  if (shown.includes("<locals>")) return new AttributeError(`Can't get local object '${shown}'`);
  return new PicklingError(
    `Can't pickle <function ${shown} at ${addressText(value)}>: ` +
      `attribute lookup ${shown} on __main__ failed`,
  );
}

const secretive = new WeakMap<object, boolean>();

/** Whether objects of a class keep something where nobody else can read it. */
function isSecretive(type: object): boolean {
  let known = secretive.get(type);
  if (known === undefined) {
    const text = Function.prototype.toString.call(type);
    known = /\{\s*\[native code\]\s*\}$/.test(text) || /\bthis\.#[A-Za-z_$]/.test(text);
    secretive.set(type, known);
  }
  return known;
}

/** The classes whose objects a program's own are built upon, and what those hold beside fields. */
function contentOf(value: object): Partial<Reduction> & { args: readonly unknown[] } {
  if (isTuple(value)) {
    const items = asTuple(Array.from(value as readonly unknown[]));
    return {
      args: (value.constructor as { _fields?: unknown })._fields ? items : [items],
      base: ["tuple", items],
    };
  }
  if (Array.isArray(value)) {
    return { args: [], items: Array.from(value), base: ["list", Array.from(value)] };
  }
  if (value instanceof Map) {
    const entries = [...entriesOf(value)];
    return { args: [], entries, base: ["dict", new Dict(entries)] };
  }
  const plain = plainOf(value);
  if (plain !== value) {
    const { __valuetype__: name = "object" } = value.constructor as { __valuetype__?: string };
    return { args: [plain], base: [name, plain] };
  }
  return { args: [] };
}

/** What the classes of files are called. */
const FILE = /^_io\./;

/** Says what CPython says of objects that nothing else can be made of. */
function refusal(name: string): TypeError {
  return new TypeError(
    FILE.test(name)
      ? `cannot pickle '${name.slice(4)}' instances`
      : `cannot pickle '${name}' object`,
  );
}

function instance(value: object, globals: Globals): Reduction {
  const type = value.constructor as unknown;
  if (
    typeof type !== "function" || !(value instanceof type) ||
    isSecretive(type) || ArrayBuffer.isView(value) || FILE.test(typeName(value))
  ) throw refusal(typeName(value));
  if (globals.namesOf(type) === undefined) {
    throw new PicklingError(
      `Cannot pickle a ${type.name}: its class has no Python name. ` +
        `Register it: registerClass(${type.name}, { module, name })`,
    );
  }
  const hooks = value as Hooks;
  if (value instanceof SetBase) {
    return { callee: type, args: [[...value]], state: stateOf(value) };
  }
  const content = contentOf(value);
  const state = typeof hooks.__getstate__ === "function" ? hooks.__getstate__() : stateOf(value);
  if (typeof hooks.__getnewargs_ex__ === "function") {
    const [args, named] = hooks.__getnewargs_ex__();
    return { ...content, callee: type, isNew: true, args, named, state };
  }
  const args = typeof hooks.__getnewargs__ === "function" ? hooks.__getnewargs__() : content.args;
  return { ...content, callee: type, isNew: true, args, state };
}

/** The fields of an object as a dict, with those that have slots apart; null when there are none. */
export function stateOf(value: object, without?: ReadonlySet<string>): unknown {
  const fields = new Dict<string, unknown>();
  const slots = new Dict<string, unknown>();
  const named = slotsOf(value);
  const isArray = Array.isArray(value);
  for (const [key, field] of fieldEntries(value)) {
    if (isArray && /^\d+$/.test(key) || without?.has(key)) continue;
    if (field === undefined) continue;
    (named?.has(key) ? slots : fields).set(key, field);
  }
  const dict = fields.size > 0 ? fields : null;
  return slots.size > 0 ? asTuple([dict, slots]) : dict;
}

function slotsOf(value: object): Set<string> | undefined {
  let found: Set<string> | undefined;
  for (
    let type: unknown = value.constructor;
    typeof type === "function" && type !== Function.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    const own = Object.getOwnPropertyDescriptor(type, "__slots__")?.value as unknown;
    if (Array.isArray(own)) own.forEach((name) => (found ??= new Set()).add(String(name)));
  }
  return found;
}
