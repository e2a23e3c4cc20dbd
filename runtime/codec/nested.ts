/**
 * Functions and classes that are made inside functions, in a form that can be sent.
 *
 *     sender                                           receiver
 *     nested(make, ...around)                          make(...around) again:
 *       what it gives is remembered with ──────────►     `make` by reference, `around` by value,
 *       `make` and `around`                              its Cells as Cells that all who share them share
 *
 * `make` stands at the top level of a module, so it is found like any other function; what is made may use nothing of
 * the function around it but what `make` is given.
 *
 * A generator, or another iterator, is made again too, as long as it has given nothing: where it has got to nobody can
 * tell. One that only goes over containers is read as far again.
 *
 * @module
 */

import { formOf } from "./forms.ts";

/** Of what a nested function or class was made. */
export interface Origin {
  readonly make: (...around: never[]) => unknown;
  readonly around: readonly unknown[];
  /** How many items it has given, which is an iterator. */
  given: number;
}

const origins = new WeakMap<object, Origin>();
let any = false;

/**
 * A variable that a function and those inside it share, where it is given another value after they were made.
 *
 * @example
 * ```ts
 * import { Cell } from "@manycore/multiprocessing";
 * const count = new Cell(1);
 * count.value += 1;
 * ```
 */
export class Cell<T> {
  /** What the variable holds. */
  value: T;

  /** @param value what it holds at first; left out, it is to be set before anybody reads it */
  constructor(...value: [] | [T]) {
    this.value = value[0] as T;
  }
}

/**
 * Makes a function or class inside another function so that it can be sent, which a closure cannot: nobody can tell
 * what it has closed over. `make` is a function of a module, and is given all that the new one uses of its surroundings.
 * A receiver calls `make` with copies of these values; what is a `Cell` stays one variable among all that were given it.
 *
 * In the same way a generator can be sent, by its generator function and arguments, before its first item is taken.
 *
 * https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
 *
 * @param make an exported function that gives the new function, class or generator, and does nothing else
 * @param around what `make` is called with
 * @returns what `make` gives
 *
 * @example
 * ```ts
 * import { nested, Process } from "@manycore/multiprocessing";
 *
 * export function greeter(greeting: string) {
 *   return (name: string): void => console.log(`${greeting} ${name}`);
 * }
 *
 * if (import.meta.main) {
 *   const greet = nested(greeter, "hello");
 *   const process = new Process({ target: greet, args: ["bob"] });
 *   process.start(); // prints "hello bob"
 *   await process.join();
 * }
 * ```
 */
export function nested<A extends readonly unknown[], F extends object>(
  make: (...around: A) => F,
  ...around: A
): F;
export function nested(
  make: (...around: never[]) => unknown,
  ...around: unknown[]
): IterableIterator<unknown>;
export function nested(make: (...around: never[]) => unknown, ...around: unknown[]): object {
  const made = make(...around as never[]) as object;
  // Decorators may make anything of a function, nothing included.
  if (typeof made !== "function" && (typeof made !== "object" || made === null)) return made;
  const isIterator = typeof (made as Partial<Iterator<unknown>>).next === "function";
  if (isIterator && formOf(Object.getPrototypeOf(made)) !== undefined) return made;
  const origin: Origin = { make, around, given: 0 };
  origins.set(made, origin);
  any = true;
  if (isIterator) watch(made as Iterator<unknown>, origin);
  return made;
}

let isRemaking = false;

/** Makes a function or class again, as a receiver does. */
export function remade(make: (...around: never[]) => object, around: readonly unknown[]): object {
  const before = isRemaking;
  isRemaking = true;
  try {
    return nested(make, ...around as never[]);
  } finally {
    isRemaking = before;
  }
}

/**
 * A decorator for what `nested` makes: what it does beside giving back what it is given, such as to enter that in a table,
 * was done where it was made first. A receiver, which has the table from there, does not do it again.
 *
 * https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
 *
 * @param decorator gives the decorator
 * @returns that decorator; for a receiver one that does nothing
 *
 * @example
 * ```ts
 * import { nested, unlessRemade } from "@manycore/multiprocessing";
 *
 * const shapes = new Map<string, unknown>();
 *
 * function shape<T extends { name: string }>(type: T): T {
 *   shapes.set(type.name, type);
 *   return type;
 * }
 *
 * export function circle() {
 *   class Circle {}
 *   unlessRemade(() => shape)(Circle);
 *   return Circle;
 * }
 *
 * const Circle = nested(circle); // a process that is given it does not call shape
 * ```
 */
export function unlessRemade<D>(decorator: () => D): D {
  return isRemaking ? ((made: unknown) => made) as D : decorator();
}

/** What makes iterators that can be read again without anybody noticing. */
const repeating = new WeakSet<object>();

/**
 * Says of a function that gives iterators that reading one does nothing but give its items, which depend on what the
 * function is given alone. What `nested` makes by it can then be sent even after items were taken: the receiver reads as
 * many.
 *
 * https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
 *
 * @param make such a function
 * @returns the same
 *
 * @example
 * ```ts
 * import { nested, repeatable } from "@manycore/multiprocessing";
 *
 * export function* numbers(from: number) {
 *   for (;;) yield from++;
 * }
 *
 * const ids = nested(repeatable(numbers), 1);
 * ids.next(); // a process that is given ids now goes on at 2, as this one does
 * ```
 */
export function repeatable<F extends object>(make: F): F {
  repeating.add(make);
  return make;
}

/** Notes how far an iterator gets, from outside. */
function watch(iterator: Iterator<unknown>, origin: Origin): void {
  for (const name of ["next", "return", "throw"] as const) {
    const own = iterator[name] as ((...args: unknown[]) => unknown) | undefined;
    if (own === undefined) continue;
    const value = (...args: unknown[]): unknown => {
      origin.given += name === "next" ? 1 : Infinity;
      return own.apply(iterator, args);
    };
    Object.defineProperty(iterator, name, { value, configurable: true, writable: true });
  }
}

/**
 * By what call a receiver can make an iterator that stands where this one does; undefined where that cannot be.
 */
export function remakingOf(iterator: object): [make: unknown, args: unknown[]] | undefined {
  const origin = originOf(iterator);
  if (origin === undefined) return undefined;
  const { make, around, given } = origin;
  if (given === 0) return [nested, [make, ...around]];
  if (given === Infinity || !repeating.has(make) || !around.every(isContainer)) return undefined;
  return [nestedAfter, [given, make, ...around]];
}

/** Whether a value can be gone over again and again, and nothing but data comes of it. */
function isContainer(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  return Array.isArray(value) || value instanceof Map || value instanceof Set ||
    formOf(Object.getPrototypeOf(value)) !== undefined;
}

/**
 * An iterator made by `nested` that has given so many items, as a receiver makes it.
 *
 * @param given how many
 * @param make a function that gives an iterator over containers
 * @param around what `make` is called with
 */
export function nestedAfter(
  given: number,
  make: (...around: never[]) => object,
  ...around: unknown[]
): object {
  const made = nested(repeatable(make), ...around);
  for (let i = 0; i < given; i++) made.next();
  return made;
}

/** What a maker calls the values that it is given. */
export function namesOf({ make }: Pick<Origin, "make">): string[] {
  const list = /\(([^)]*)\)|^(?:async )?(\w+) =>/.exec(Function.prototype.toString.call(make));
  return (list?.[1] ?? list?.[2] ?? "").split(",").map((name) => name.trim());
}

/** Of what a function or class was made by `nested`. */
export function originOf(value: object): Origin | undefined {
  return any ? origins.get(value) : undefined;
}

/** Stands for a function that is not made yet, since what it is made of leads back to it. */
export class Unmade {
  #made: ((...args: unknown[]) => unknown) | undefined;

  /** Calls it. */
  readonly forward = (...args: unknown[]): unknown => this.#made!(...args);

  /** Says what it stands for, once that is made. */
  settle(made: object): object {
    this.#made = made as (...args: unknown[]) => unknown;
    return made;
  }
}

/** What is encoded is what a child is born with, and whether that is as if it were forked. */
let birth: { readonly forks: boolean } | undefined;

/** Whether what is encoded is what a child is born with. */
export function isBirth(): boolean {
  return birth !== undefined;
}

/** Whether what is encoded is what a child has that Python would fork: functions of any kind, open files, and nothing is pickled. */
export function isForked(): boolean {
  return birth?.forks === true;
}

/** Encodes what a child is born with. */
export function atBirth<T>(forks: boolean, encode: () => T): T {
  const before = birth;
  birth = { forks };
  try {
    return encode();
  } finally {
    birth = before;
  }
}
