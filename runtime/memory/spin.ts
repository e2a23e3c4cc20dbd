/**
 * Looking at a word for a moment before sleeping: a sleep and a wake cost more than the moment.
 *
 * Two who answer each other by turns would never find the other one spinning once both sleep, since a wake takes longer
 * than the moment. Worse, Linux likes to wake the one on the other's processor, where it waits for the other's spin to
 * end, and moves it only at a tick of its clock that finds both there. So a spin lasts longer after a sleep that was
 * short; and no longer for a while where that was in vain, because the processors are busy with others, whom spinning
 * only keeps from them.
 *
 * ```text
 *   short sleep             ->  longer spins
 *   spun in vain ten times  ->  none for 16 sleeps, 32 the next time, … 1024     hardly any was in vain: 16 again
 *   long sleep              ->  the shortest spins
 * ```
 *
 * @module
 */
import { memory } from "./memory.ts";

/** How long a longer spin lasts, in milliseconds. */
const LONGER = 0.3;
/** Sleeps up to this are short, in milliseconds. */
const SHORT_SLEEP = 0.4;
const VAIN_SPINS = 10;
/** How many vain spins one makes up for that was not: it spares a wake, of which a vain one costs several. */
const FOUND = 0.2;
const FEWEST_SLEEPS = 16;
const MOST_SLEEPS = 1024;

/** How long a spin lasts at least, at the moment. */
let longer = 0;
let vain = 0;
let sleepsToGo = 0;
let sleepsNext = FEWEST_SLEEPS;

/** Whether a word becomes another than expected within some milliseconds, or more if that seems to be worth it. */
export function spin(word: number, expected: number, milliseconds: number): boolean {
  const { words } = memory();
  if (milliseconds <= 0) return Atomics.load(words, word) !== expected;
  const end = performance.now() + Math.max(milliseconds, longer);
  do {
    for (let i = 0; i < 20; i++) {
      if (Atomics.load(words, word) === expected) continue;
      if (longer > 0) {
        vain = Math.max(0, vain - FOUND);
        if (vain === 0) sleepsNext = FEWEST_SLEEPS;
      }
      return true;
    }
  } while (performance.now() < end);
  return false;
}

/** Says how long the sleep took that came after a spin, in milliseconds; one that was cut short took for ever. */
export function learn(slept: number): void {
  const short = slept < SHORT_SLEEP;
  if (longer > 0) {
    if (!short) longer = 0;
    if (++vain < VAIN_SPINS) return;
    longer = 0;
    vain = 0;
    sleepsToGo = sleepsNext;
    sleepsNext = Math.min(sleepsNext * 2, MOST_SLEEPS);
  } else if (sleepsToGo > 0) {
    sleepsToGo--;
  } else if (short) {
    longer = LONGER;
  }
}
