/** The classes that travel in a form of their own, and the hooks by which a class or function chooses its form. */

import { ownCode } from "../places.ts";

/** A class of any constructor. */
// deno-lint-ignore no-explicit-any -- the only type that every constructor is assignable to
export type Class<T = object> = abstract new (...args: any[]) => T;

/**
 * How instances of a class travel. With `read`, the value is made from its state at once; with `fill`, it is first
 * made empty, by `make(type)` or by calling the constructor without arguments (a subclass keeps its prototype), and then filled, so that it may contain itself.
 */
export type Form<T, S> =
  | { write(value: T): S; read(state: S): T }
  | { write(value: T): S; make?(type: Class): T; fill(empty: T, state: S): void };

/** A form as the codec keeps it. */
export interface Registered {
  readonly tag: string;
  /** The tag and the module that registers it, as they travel. */
  readonly name: string;
  readonly class: Class;
  readonly shared: boolean;
  readonly write: (value: object) => unknown;
  readonly read: ((state: unknown) => object) | undefined;
  readonly make: (type: Class) => object;
  readonly fill: ((empty: object, state: unknown) => void) | undefined;
}

/**
 * A method under this symbol, on an object or a function, returns `[callable, args]`: the receiver calls it and takes
 * what comes out, as pickle does with `__reduce__`. It is how `functools.partial` and bound methods travel.
 */
export const reduce: unique symbol = Symbol.for("manycore.reduce") as never;

/**
 * Marks the callable of a `reduce` that gives a function, which may then lead back to itself by way of its arguments: the
 * method of an instance that keeps it, for example.
 */
export const makesFunction: unique symbol = Symbol.for("manycore.makesFunction") as never;

/**
 * A plain array under whose own property of this symbol the tag of a form stands travels in that form: what a subclass
 * of Array would do, without being as slow to destructure.
 */
export const formMark: unique symbol = Symbol.for("manycore.form") as never;

const thisModule = import.meta.url;

/** What stands for a module: its `import.meta`, or what finds that out when it is asked. */
type Meta = Pick<ImportMeta, "url">;

/** The module from which the caller was called. A stack costs most when it becomes text, and few forms are ever sent. */
function caller(): Meta {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 5;
  const here = new Error();
  Error.stackTraceLimit = limit;
  return {
    get url(): string {
      const urls = (here.stack ?? "").match(/\b(?:file|https?|data):[^\s)]*?(?=:\d+:\d+\)?$)/gm);
      return urls?.find((url) => url !== thisModule) ?? "";
    },
  };
}

/** A form's tag and the module that registers it, so that whoever receives such a value can load it. */
function nameOf(tag: string, { url }: Meta): string {
  return `${tag}\n${url.startsWith(ownCode) ? "~" + url.slice(ownCode.length) : url}`;
}

const byPrototype = new Map<object, Registered>();
const byTag = new Map<string, Registered>();
const byName = new Map<string, Registered>();

function add(meta: Meta, content: Omit<Registered, "name">): void {
  let name: string | undefined;
  const form: Registered = {
    get name() {
      return name ??= nameOf(content.tag, meta);
    },
    ...content,
  };
  byPrototype.set(form.class.prototype as object, form);
  byTag.set(form.tag, form);
  byName.clear();
  nearest.clear();
}

/**
 * Lets instances of a class travel in a form of their own. Every thread that takes part must have called it with the
 * same tag, so it belongs at the top level of the module that defines the class.
 *
 * @example
 * ```ts
 * import { registerCodec } from "./forms.ts";
 * class Money {
 *   #cents: number;
 *   constructor(cents: number) { this.#cents = cents; }
 *   get cents(): number { return this.#cents; }
 * }
 * registerCodec(Money, "example.Money", { write: (m) => m.cents, read: (cents: number) => new Money(cents) });
 * ```
 */
export function registerCodec<T extends object, S>(
  type: Class<T>,
  tag: string,
  form: Form<T, S>,
): void {
  registerForm(caller(), type, tag, form);
}

/**
 * The same for a module of this package, which says which one it is: the first stack that is taken while a large module
 * loads has all of it read once more.
 */
export function registerForm<T extends object, S>(
  meta: Meta,
  type: Class<T>,
  tag: string,
  form: Form<T, S>,
): void {
  add(meta, {
    tag,
    class: type,
    shared: false,
    write: form.write.bind(form) as (value: object) => unknown,
    read: "read" in form ? form.read.bind(form) as (state: unknown) => object : undefined,
    make: "make" in form && form.make !== undefined
      ? form.make.bind(form)
      : (subtype) => Reflect.construct(type as never, [], subtype as never) as object,
    fill: "fill" in form
      ? form.fill.bind(form) as (empty: object, state: unknown) => void
      : undefined,
  });
}

/**
 * Lets instances of a class travel as the address of what they stand for in shared memory.
 *
 * @param meta of the module that defines it
 * @param toAddress the address of an instance
 * @param fromAddress an instance on the receiver's side; called once per message for each address sent
 */
export function registerShared<T extends object>(
  meta: Meta,
  type: Class<T>,
  tag: string,
  toAddress: (value: T) => number,
  fromAddress: (address: number) => T,
): void {
  add(meta, {
    tag,
    class: type,
    shared: true,
    write: toAddress as (value: object) => unknown,
    read: fromAddress as (state: unknown) => object,
    make: neverMade,
    fill: undefined,
  });
}

function neverMade(): object {
  throw new RangeError("made from its address");
}

const nearest = new Map<object, Registered | undefined>();

/** The form of the nearest registered class on a prototype chain. */
export function formOf(prototype: object): Registered | undefined {
  const exact = byPrototype.get(prototype);
  if (exact !== undefined) return exact;
  if (nearest.has(prototype)) return nearest.get(prototype);
  let found: Registered | undefined;
  let up: object | null = prototype;
  while (found === undefined && (up = Object.getPrototypeOf(up)) !== null) {
    found = byPrototype.get(up);
  }
  nearest.set(prototype, found);
  return found;
}

/** The form of a tag, which this thread must have registered. */
export function formByTag(tag: string): Registered | undefined {
  return byTag.get(tag);
}

/** The form that a name stands for; `undefined` when this thread has not loaded the module that registers it. */
export function formByName(name: string): Registered | undefined {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const form = byTag.get(name.slice(0, name.indexOf("\n")));
  if (form !== undefined) byName.set(name, form);
  return form;
}

/** The module that registers what a name stands for; empty when that is not known. */
export function moduleOfForm(name: string): string {
  const module = name.slice(name.indexOf("\n") + 1);
  return module.startsWith("~") ? ownCode + module.slice(1) : module;
}
