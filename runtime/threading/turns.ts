/**
 * Whose turn it is. The threads of this module are tasks of one event loop: one of them runs until it waits.
 *
 *     thread A runs ── wakes B ──► B is ready            A goes on, until it waits or its time is over
 *     A waits                      the event loop turns  B runs
 *
 * So a call that need not wait (a lock that is free, a queue that holds something) leaves the turn where it is, as
 * CPython leaves the interpreter to the thread that has it. Who has had the turn for {@linkcode SLICE} gives it up at its
 * next such call, or where its program says so.
 *
 * | | who writes | who reads |
 * |---|---|---|
 * | ready | who wakes a thread | the event loop's next turn, one thread each |
 * | began | whoever gets the turn | every call that could give it up |
 * | shared | the first start of a thread | the same: one thread alone gives up nothing |
 *
 * @module
 */

/** Milliseconds a thread has the turn for while others may want it: CPython's switch interval. */
const SLICE = 5;

const ready: (() => void)[] = [];
let began = 0;
let shared = false;

/** Says that there is more than one thread. */
export function share(): void {
  shared = true;
}

/** Whether the thread that runs is a daemon: what it waits for does not keep the program alive. Threads say so. */
export const background: { isHere(): boolean } = { isHere: () => false };

/** Says that somebody begins to run. */
export function beginTurn(): void {
  began = performance.now();
}

function next(): void {
  const go = ready.shift();
  if (ready.length > 0) setImmediate(next);
  beginTurn();
  go?.();
}

/** Lets a thread go on when the one that runs waits; the program stays alive until then. */
export function makeReady(go: () => void): void {
  if (ready.push(go) === 1) setImmediate(next);
}

/** Lets every thread go on that is ready, and this one after them. */
export function turn(): Promise<void> {
  return new Promise(makeReady);
}

/** Whether this thread has had the turn for so long that it should give it up. */
export function isDue(): boolean {
  return shared && performance.now() - began >= SLICE;
}

/**
 * Gives other threads their turn, if this one has had it for long: what a loop does that waits for nothing but what
 * others do.
 *
 * https://docs.python.org/3/library/sys.html#sys.setswitchinterval
 *
 * @example
 * ```ts
 * import { Thread, yieldTurn } from "@manycore/multiprocessing/threading";
 *
 * let done = false;
 * const thread = new Thread({
 *   target: async () => {
 *     await yieldTurn();
 *     done = true;
 *   },
 * });
 * thread.start();
 * while (!done) await yieldTurn();
 * ```
 */
export function yieldTurn(): Promise<void> | void {
  if (isDue()) return turn();
}
