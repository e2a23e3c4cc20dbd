/**
 * Proxies of values, arrays and namespaces.
 *
 * @module
 */
import { BaseProxy } from "../proxy.ts";
import { isPython } from "../way.ts";

/** A value of a manager. */
export class ValueProxy<T = unknown> extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["get", "set"];

  /** What it holds. */
  declare get: () => Promise<T>;
  /** {@linkcode ValueProxy.get}, blocking this thread. */
  declare getSync: () => T;
  /** Changes what it holds. */
  declare set: (value: T) => Promise<void>;
  /** {@linkcode ValueProxy.set}, blocking this thread. */
  declare setSync: (value: T) => void;

  /** What it holds. Reading and writing it block for the manager. */
  get value(): T {
    return this.getSync();
  }

  set value(value: T) {
    this.setSync(value);
  }
}

/** An array of a manager. */
export class ArrayProxy<T = number> extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["__len__", "__getitem__", "__setitem__"];

  /** The element at a place, counted from the end when negative. */
  at(index: number): Promise<T> {
    return this.callMethod("__getitem__", [index]) as Promise<T>;
  }

  /** {@linkcode ArrayProxy.at}, blocking this thread. */
  atSync(index: number): T {
    return this.callMethodSync("__getitem__", [index]) as T;
  }

  /** Changes the element at a place. */
  set(index: number, value: T): Promise<void> {
    return this.callMethod("__setitem__", [index, value]) as Promise<void>;
  }

  /** {@linkcode ArrayProxy.set}, blocking this thread. */
  setSync(index: number, value: T): void {
    this.callMethodSync("__setitem__", [index, value]);
  }

  /** How many elements there are. */
  len(): Promise<number> {
    return this.callMethod("__len__") as Promise<number>;
  }

  /** {@linkcode ArrayProxy.len}, blocking this thread. */
  lenSync(): number {
    return this.callMethodSync("__len__") as number;
  }
}

/** Names that a namespace's proxy has itself. */
function isOwnName(target: object, name: string | symbol): boolean {
  return typeof name === "symbol" || name.startsWith("_") || name in target;
}

/**
 * A namespace of a manager: `shared.x = 3` and `shared.x` block for it, `await shared.getAttribute("x")` awaits it.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.Namespace
 */
export class NamespaceProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = [
    "__getattribute__",
    "__setattr__",
    "__delattr__",
  ];
  [name: string]: unknown;

  /** The value of a name; throws Python's AttributeError where there is none. */
  getAttribute(name: string): Promise<unknown> {
    return this.callMethod("__getattribute__", [name]);
  }

  /** Gives a name a value. */
  setAttribute(name: string, value: unknown): Promise<void> {
    return this.callMethod("__setattr__", [name, value]) as Promise<void>;
  }

  /** Takes a name away. */
  deleteAttribute(name: string): Promise<void> {
    return this.callMethod("__delattr__", [name]) as Promise<void>;
  }

  /** Python's `namespace.name`. @internal */
  __getattr__(name: string): unknown {
    return this.callMethodSync("__getattribute__", [name]);
  }

  /** Python's `namespace.name = value`. @internal */
  __setattr__(name: string, value: unknown): void {
    this.callMethodSync("__setattr__", [name, value]);
  }

  /** Python's `del namespace.name`. @internal */
  __delattr__(name: string): void {
    this.callMethodSync("__delattr__", [name]);
  }
}

// What is not found on a namespace's proxy or its class is looked for here; see sharedctypes/indexed.ts.
Object.setPrototypeOf(
  NamespaceProxy.prototype,
  new Proxy(Object.create(BaseProxy.prototype) as object, {
    get(target, name, receiver): unknown {
      // A Python program reads attributes by `__getattr__`; what else it asks for says what kind of object this is.
      if (isPython() || isUnknowable(name) || isOwnName(target, name)) {
        return Reflect.get(target, name, receiver);
      }
      return (receiver as NamespaceProxy).__getattr__(name as string);
    },
    set(target, name, value, receiver): boolean {
      if (isOwnName(target, name)) return Reflect.set(target, name, value, receiver);
      (receiver as NamespaceProxy).__setattr__(name as string, value);
      return true;
    },
  }),
);

/** What `await` and JSON ask of every object. */
function isUnknowable(name: string | symbol): boolean {
  return name === "then" || name === "toJSON";
}
