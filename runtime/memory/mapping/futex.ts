/**
 * What an operating system offers to sleep on a word that other processes change.
 *
 * @module
 */

import type { WaitResult } from "../memory.ts";

/** One word to sleep on. */
export interface Watched {
  /** Where it lies in this process. */
  readonly address: number;
  /** The sleep does not begin unless the word holds this. */
  readonly expected: number;
}

/** Sleeping and waking by address, across processes. */
export interface Futex {
  /** Blocks until woken, while the word is as expected. */
  wait(address: number, expected: number, milliseconds: number): WaitResult;
  /** Wakes up to `count` sleepers; returns how many (where the system does not count them all: at least 1 for any). */
  wake(address: number, count: number): number;
  /**
   * Sleeps in a thread of Deno's pool, at the longest until a moment of `performance.now()`. It does not tell why it
   * ended, and may end too early. One at a time.
   */
  sleep(watched: Watched, deadline: number): Promise<unknown>;
  /**
   * The same on several words: it is asleep on the first ones before it compares the later ones. Undefined where the
   * system has no such call.
   */
  readonly sleepOnAny: SleepOnAny | undefined;
  /** How many words that takes. */
  readonly most: number;
}

export type SleepOnAny = (watched: readonly Watched[], deadline: number) => Promise<unknown>;
