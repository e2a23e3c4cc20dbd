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
 * @module
 */

/** Of what a nested function or class was made. */
export interface Origin {
  readonly make: (...around: never[]) => object;
  readonly around: readonly unknown[];
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
 * https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
 *
 * @param make an exported function that gives the new function or class, and does nothing else
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
): F {
  const made = make(...around);
  origins.set(made, { make: make as never, around });
  any = true;
  return made;
}

/** What a maker calls the values that it is given. */
export function namesOf({ make }: Origin): string[] {
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
