/**
 * The bell: one word for who waits for several things at once, since a thread can sleep on one word only.
 *
 * | | |
 * |---|---|
 * | who writes | whoever changes something that is watched, after the change |
 * | who waits | a watcher: it says at each thing that it watches, notes the bell, looks at all, sleeps on the bell |
 * | the changer dies before it rings | the watcher looks again after 100 ms |
 * | the watcher dies | its marks stay: needless rings, nothing else |
 *
 * @module
 */
import { BELL, END_WATCHERS } from "./fixed.ts";
import { memory } from "./memory.ts";

/** What a watcher adds to the word that counts who sleeps at a thing: above what sleepers add. */
export const WATCHER = 0x10000;

/** The word that watchers sleep on. */
export function bellWord(): number {
  return BELL;
}

/** Wakes all watchers, if some watch the ends of processes. */
export function tellEnd(): void {
  if (Atomics.load(memory().words, END_WATCHERS) > 0) ringBell();
}

/** Wakes all watchers. */
export function ringBell(): void {
  const shared = memory();
  Atomics.add(shared.words, BELL, 1);
  shared.notify(BELL, Infinity);
}
