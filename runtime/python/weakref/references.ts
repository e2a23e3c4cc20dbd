/**
 * References that do not keep what they refer to.
 *
 * @module
 */
import { bindingOf } from "../../codec/bound.ts";
import { type } from "../attributes.ts";
import { call, getattr, setattr } from "../dispatch.ts";
import { ReferenceError, TypeError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { hash } from "../operators/hash.ts";
import { hex } from "../builtins/numbers.ts";
import { id } from "../values/identity.ts";
import type { int } from "../values/numbers.ts";
import { Dict } from "../values/dict.ts";
import { type Keywords, keywords } from "../values/keywords.ts";
import { asTuple, isTuple, tupleFrom } from "../values/tuple.ts";
import { register } from "../atexit.ts";
import { repr } from "../text/repr.ts";
import { classOf, typeName } from "../values/types.ts";

/** Whether CPython can refer to a value weakly: not to those of most built-in types. */
function isReferable(value: unknown): value is object {
  if (typeof value === "function") return true;
  if (typeof value !== "object" || value === null || isTuple(value)) return false;
  const owner = classOf(value);
  return owner !== Array && owner !== Map &&
    !/^(?:dict|int|float|bytes|bytearray|range|complex|str)$/
      .test(typeName(value));
}

/** @throws {TypeError} for what nothing can refer to weakly */
export function referable(value: unknown): object {
  if (isReferable(value)) return value;
  throw new TypeError(`cannot create weak reference to '${typeName(value)}' object`);
}

const known = new WeakMap<object, Set<WeakRef<ref>>>();

const gone = new FinalizationRegistry<() => void>((act) => act());

/** Has something done when an object is gone. */
export function whenGone(object: object, act: () => void, token?: object): void {
  gone.register(object, act, token);
}

/** Takes that back. */
export function forgetWhenGone(token: object): void {
  gone.unregister(token);
}

/** A reference that does not keep its object. https://docs.python.org/3/library/weakref.html#weakref.ref */
export class ref<T extends object = object> {
  static readonly __module__: string = "weakref";
  static readonly __name__: string = "ReferenceType";
  readonly #target: WeakRef<T>;
  #hash: int | undefined;
  /** What is called with the reference when its object is gone. */
  readonly __callback__: unknown;

  /** @throws {TypeError} for an object of a built-in type */
  constructor(object: T, callback: unknown = null) {
    this.#target = new WeakRef(referable(object) as T);
    this.__callback__ = callback;
    const others = known.get(object) ?? new Set();
    others.add(new WeakRef(this as unknown as ref));
    known.set(object, others);
    if (callback !== null) {
      const own = new WeakRef(this);
      whenGone(object, () => {
        const reference = own.deref();
        if (reference) call(callback as never, [reference]);
      });
    }
  }

  /** The object, or None where it is gone. */
  __call__(): T | null {
    return this.#target.deref() ?? null;
  }

  __hash__(): int {
    if (this.#hash === undefined) {
      const object = this.__call__();
      if (object === null) throw new TypeError("weak object has gone away");
      this.#hash = hash(object);
    }
    return this.#hash;
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof ref)) return false;
    const [a, b] = [this.__call__(), other.__call__()];
    return a === null || b === null ? this === other : eq(a, b);
  }

  /** As CPython shows it. */
  __repr__(): string {
    const object = this.__call__();
    const at = hex(id(this));
    return object === null
      ? `<weakref at ${at}; dead>`
      : `<weakref at ${at}; to '${typeName(object)}' at ${hex(id(object))}>`;
  }
}

/**
 * A reference to a method of an object, which keeps neither. https://docs.python.org/3/library/weakref.html#weakref.WeakMethod
 */
export class WeakMethod extends ref {
  static override readonly __module__: string = "weakref";
  static override readonly __name__: string = "WeakMethod";
  readonly #name: string;

  /** @throws {TypeError} for what is no method of an object */
  constructor(meth: unknown, callback: unknown = null) {
    const binding = typeof meth === "function" ? bindingOf(meth) : undefined;
    if (binding === undefined) {
      throw new TypeError(`argument should be a bound method, not ${repr(type(meth))}`);
    }
    super(binding.receiver as object, callback);
    this.#name = binding.name;
  }

  /** The method, or None where its object is gone. */
  override __call__(): object | null {
    const object = super.__call__();
    return object && getattr(object, this.#name) as object;
  }

  override __hash__(): int {
    return hash(this.#name);
  }

  override __eq__(other: unknown): unknown {
    if (!(other instanceof WeakMethod)) return false;
    const [mine, others] = [super.__call__.call(this), super.__call__.call(other)];
    if (mine === null || others === null) return this === other;
    return mine === others && this.#name === other.#name;
  }
}

/** The references to an object. https://docs.python.org/3/library/weakref.html#weakref.getweakrefs */
export function getweakrefs(object: object): ref[] {
  return [...known.get(object) ?? []].flatMap((one) => one.deref() ?? []);
}

/** How many there are. https://docs.python.org/3/library/weakref.html#weakref.getweakrefcount */
export function getweakrefcount(object: object): int {
  return getweakrefs(object).length;
}

/** An object that stands for another one, without keeping it. https://docs.python.org/3/library/weakref.html#weakref.proxy */
export function proxy(object: object, callback: unknown = null): object {
  const reference = new ref(object, callback);
  const target = (): object => {
    const found = reference.__call__();
    if (found === null) throw new ReferenceError("weakly-referenced object no longer exists");
    return found;
  };
  return new Proxy(Object.create(Object.getPrototypeOf(object)) as object, {
    get(_, name) {
      const found = target();
      const value = Reflect.get(found, name, found) as unknown;
      return typeof value === "function" && name !== "constructor" ? value.bind(found) : value;
    },
    set: (_, name, value) => {
      if (typeof name === "string") setattr(target(), name, value);
      else Reflect.set(target(), name, value);
      return true;
    },
    has: (_, name) => Reflect.has(target(), name),
    ownKeys: () => Reflect.ownKeys(target()),
    deleteProperty: (_, name) => Reflect.deleteProperty(target(), name),
    getPrototypeOf: () => Object.getPrototypeOf(target()),
    getOwnPropertyDescriptor: (_, name) => {
      const found = Reflect.getOwnPropertyDescriptor(target(), name);
      return found && { ...found, configurable: true };
    },
  });
}

/** Something to be done when an object is gone, or at the end. https://docs.python.org/3/library/weakref.html#weakref.finalize */
export class finalize {
  static readonly __module__: string = "weakref";
  #act: { readonly func: unknown; readonly args: unknown[]; readonly named: Keywords } | null;
  readonly #object: WeakRef<object>;
  /** Whether it is done at the program's end, where it was not before. */
  atexit = true;

  constructor(obj: object, func: unknown, ...args: unknown[]) {
    this.#object = new WeakRef(referable(obj));
    const named = keywords(args);
    this.#act = { func, args, named };
    if (pending.size === 0) register(finishAll);
    pending.add(this);
    whenGone(obj, () => void this.__call__(), this);
  }

  /** Does it, and gives what comes of it; None where it was done. */
  __call__(): unknown {
    const act = this.#act;
    if (!act) return null;
    this.#end();
    return call(act.func as never, act.args, act.named);
  }

  #end(): void {
    this.#act = null;
    pending.delete(this);
    forgetWhenGone(this);
  }

  /** Whether it was not done yet. */
  get alive(): boolean {
    return this.#act !== null;
  }

  /** Takes it back: the object, what is called, and with what; None where it was done. */
  detach(): unknown {
    const found = this.peek();
    if (found !== null) this.#end();
    return found;
  }

  /** The same, without taking it back. */
  peek(): unknown {
    const object = this.#object.deref();
    if (!this.#act || object === undefined) return null;
    const { func, args, named } = this.#act;
    return asTuple([object, func, tupleFrom([...args]), new Dict(Object.entries(named))]);
  }
}

const pending = new Set<finalize>();

/** Does what is left at the program's end, last first. */
function finishAll(): void {
  for (const one of [...pending].reverse()) if (one.atexit) one.__call__();
}
