/** Values that each thread has for itself. */

import { reduce } from "../codec/forms.ts";
import { TypeError } from "../errors.ts";
import { currentThread, type Thread } from "./thread.ts";
import { placeOf } from "./places.ts";

let making = false;

/**
 * An object whose fields each thread has for itself. Those of a subclass are made anew for each thread that uses it, by
 * the subclass's constructor, which gets what the first one has passed on.
 */
class Local {
  static readonly __module__: string = "builtins";
  static readonly __name__: string = "_thread._local";

  constructor(...args: unknown[]) {
    if (making) return;
    const mine = new WeakMap<Thread, object>([[currentThread(), this]]);
    const type = new.target;
    const own = (): object => {
      const thread = currentThread();
      let found = mine.get(thread);
      if (found === undefined) mine.set(thread, found = make(type, args));
      return found;
    };
    return proxied(this, own);
  }

  /** It stays in its process. */
  [reduce](): never {
    throw new TypeError("cannot pickle '_thread._local' object");
  }

  /** As Python shows it. */
  toString(): string {
    return `<_thread._local object at ${placeOf(this)}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

function make(type: new (...args: unknown[]) => Local, args: readonly unknown[]): object {
  making = true;
  try {
    return new type(...args);
  } finally {
    making = false;
  }
}

/** Passes everything on to the object of the thread that asks. */
function proxied(first: object, own: () => object): Local {
  return new Proxy(first, {
    get: (_, name) => Reflect.get(own(), name),
    set: (_, name, value) => Reflect.set(own(), name, value),
    has: (_, name) => Reflect.has(own(), name),
    deleteProperty: (_, name) => Reflect.deleteProperty(own(), name),
    ownKeys: () => Reflect.ownKeys(own()),
    defineProperty: (_, name, field) => Reflect.defineProperty(own(), name, field),
    getOwnPropertyDescriptor: (_, name) => {
      const field = Reflect.getOwnPropertyDescriptor(own(), name);
      return field && { ...field, configurable: true };
    },
  }) as Local;
}

/** Makes objects whose fields each thread has for itself. */
export interface LocalConstructor {
  /** An object without fields; `T` is what threads put into it. */
  new <T extends object = Record<string, unknown>>(...args: unknown[]): T;
}

/**
 * An object whose fields each thread has for itself: what one puts there no other sees. The fields of a subclass are made
 * anew for each thread that uses it, by the subclass's constructor; it gets what the first call has given to `super`.
 * https://docs.python.org/3/library/threading.html#thread-local-data
 *
 * @example
 * ```ts
 * import { local, Thread } from "@manycore/multiprocessing/threading";
 *
 * const mine = new local<{ name?: string }>();
 * mine.name = "main";
 * const thread = new Thread({ target: () => console.log(mine.name) }); // undefined
 * thread.start();
 * ```
 */
export const local: LocalConstructor = Local as unknown as LocalConstructor;
