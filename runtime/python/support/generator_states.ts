/**
 * How far generators are, as far as it is seen: JavaScript does not tell.
 *
 * @module
 */

const started = new WeakSet<object>();
const closed = new WeakSet<object>();

/** Notes that somebody asks a generator for items. */
export function noteStart(generator: object): void {
  if (!started.has(generator)) started.add(generator);
}

/** Notes that a generator is at its end. */
export function noteEnd(generator: object): void {
  started.add(generator);
  closed.add(generator);
}

/** How far it is. */
export function generatorState(generator: object): "created" | "suspended" | "closed" {
  return closed.has(generator) ? "closed" : started.has(generator) ? "suspended" : "created";
}
