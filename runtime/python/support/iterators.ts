/**
 * Iterators of the library: JavaScript's generators, but as lasting as Python's.
 *
 * @module
 */
import type { Dict } from "../values/dict.ts";
import { Lazy } from "./lazy.ts";

/** What a generator function returns, without a way to close it. */
export type Items<T> = IterableIterator<T, void, undefined>;

/** What iterating over a value gives, in Python's sense: of a dict its keys. */
export type ItemOf<S> = S extends Dict<infer K, infer _> ? K
  : S extends Iterable<infer T> ? T
  : S extends AsyncIterable<infer T> ? T
  : unknown;

type GeneratorOf = (
  ...args: never[]
) => Generator<unknown, unknown, unknown> | AsyncGenerator<unknown, unknown, unknown>;

/**
 * Lets a loop be left without ending the iterator: JavaScript closes a generator when a `for` is
 * left early, Python goes on where it stood. With a name, its iterators show under that.
 */
export function lasting(generator: GeneratorOf, module?: string, name?: string): void {
  const prototype = (generator as unknown as { prototype: object }).prototype;
  Object.defineProperty(prototype, "return", { value: undefined });
  Object.defineProperty(prototype, "map", { value: Lazy.prototype.map });
  Object.defineProperty(prototype, "filter", { value: Lazy.prototype.filter });
  if (module !== undefined && name !== undefined) showAs(generator, module, name);
}

/** Shows the iterators of a class, or of a generator function, under a name of Python's library. */
export function showAs(maker: object, module: string, name: string): void {
  const { prototype } = maker as { prototype: object };
  const type = class {
    static readonly __module__ = module;
    static readonly __name__ = name;

    static [Symbol.hasInstance](value: object): boolean {
      return Object.prototype.isPrototypeOf.call(prototype, value);
    }
  };
  Object.defineProperty(prototype, "constructor", { value: type });
  Object.defineProperty(prototype, Symbol.toStringTag, { value: name });
}
