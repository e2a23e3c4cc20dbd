/**
 * What generators are called: JavaScript does not tell which function a generator comes from, but all of a function inherit
 * from the same object.
 *
 * @module
 */

/** The full name of a function, by what its generators inherit from. */
const names = new WeakMap<object, string>();

function prototypeOf(maker: unknown): object | undefined {
  const isMaker = typeof maker === "function" &&
    /^\[object (?:Async)?GeneratorFunction\]$/.test(Object.prototype.toString.call(maker));
  return isMaker ? maker.prototype as object : undefined;
}

/** Notes what the generators of a function are called, unless that is known. */
export function noteGenerators(maker: unknown, name: () => string): void {
  const prototype = prototypeOf(maker);
  if (prototype && !names.has(prototype)) names.set(prototype, name());
}

/**
 * Says what the generators of functions are called, where a program shows them or asks for their names.
 *
 * @example
 * ```ts
 * import { nameGenerators } from "@manycore/multiprocessing/python";
 *
 * class Countdown {
 *   *run() {
 *     yield 1;
 *   }
 * }
 * nameGenerators({ "Countdown.run": Countdown.prototype.run });
 * ```
 */
export function nameGenerators(makers: Readonly<Record<string, unknown>>): void {
  for (const [name, maker] of Object.entries(makers)) noteGenerators(maker, () => name);
}

/** The full name of a generator; that of an expression where nothing is known. */
export function generatorName(generator: object): string {
  return names.get(Object.getPrototypeOf(generator) as object) ?? "<genexpr>";
}
