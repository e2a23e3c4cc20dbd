/**
 * Mutual exclusion by one word: who owns it, and whether somebody sleeps for it.
 *
 * ```text
 *   0                     free
 *   owner id * 2          held, nobody sleeps
 *   owner id * 2 + 1      held, somebody may sleep: whoever unlocks notifies one
 * ```
 *
 * | | |
 * |---|---|
 * | who writes | a taker, from 0 by compare-exchange; a waiter adds the low bit; the owner stores 0 |
 * | who waits | a waiter, on the word, at most 100 ms at a time |
 * | the owner dies | the next waiter sees within 100 ms that it is gone and takes the word over; {@linkcode lock} then returns true |
 * | a waiter dies | nothing was changed but the low bit, which costs one needless notify |
 *
 * For sections of a few microseconds that do not await and run no code of the user's. The locks that users hold
 * stand in synchronize/lock.ts.
 *
 * @module
 */
import { me } from "./me.ts";
import { memory } from "./memory.ts";
import { SLICE } from "./park.ts";

/** How often to try before sleeping; about 5 µs. */
const TRIES = 200;

/** Takes a word if it is free. */
export function tryLock(word: number): boolean {
  return Atomics.compareExchange(memory().words, word, 0, me.id << 1) === 0;
}

/** The process that holds a word; 0 when it is free. */
export function ownerOf(word: number): number {
  return Atomics.load(memory().words, word) >>> 1;
}

/**
 * Takes a word, blocking while another thread holds it. It is not interrupted by a stop of this process, since its
 * callers are in the middle of something.
 *
 * @returns true when the last owner died in its section: what the word guards may be half-done
 */
export function lock(word: number): boolean {
  if (Atomics.compareExchange(memory().words, word, 0, me.id << 1) === 0) return false;
  return lockSlowly(word);
}

function lockSlowly(word: number): boolean {
  const shared = memory();
  const words = shared.words;
  const mine = me.id << 1;
  for (let i = 0; i < TRIES; i++) {
    if (Atomics.load(words, word) === 0 && Atomics.compareExchange(words, word, 0, mine) === 0) {
      return false;
    }
  }
  for (;;) {
    // others may sleep too, and the wake that brought us here was for one only: keep the low bit
    const held = Atomics.compareExchange(words, word, 0, mine | 1);
    if (held === 0) return false;
    if ((held & 1) === 0 && Atomics.compareExchange(words, word, held, held | 1) !== held) continue;
    if (shared.wait(word, held | 1, SLICE) === "timed-out" && me.isGone(held >>> 1)) {
      if (Atomics.compareExchange(words, word, held | 1, mine | 1) === (held | 1)) return true;
    }
  }
}

/** Gives a word back that this process holds. */
export function unlock(word: number): void {
  const shared = memory();
  if ((Atomics.exchange(shared.words, word, 0) & 1) !== 0) shared.notify(word, 1);
}
