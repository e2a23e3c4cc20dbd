/**
 * How far generators are, as far as it is seen: JavaScript does not tell.
 *
 * @module
 */

type State = "created" | "suspended" | "closed";

const state: unique symbol = Symbol("state");

/** A generator that was seen: to look into a WeakSet takes longer than most of their steps. */
interface Seen {
  [state]?: State;
}

/** Notes that somebody asks a generator for items. */
export function noteStart(generator: object): void {
  (generator as Seen)[state] ??= "suspended";
}

/** Notes that a generator is at its end. */
export function noteEnd(generator: object): void {
  (generator as Seen)[state] = "closed";
}

/** How far it is. */
export function generatorState(generator: object): State {
  return (generator as Seen)[state] ?? "created";
}
