/**
 * Looking at a word for a moment before sleeping: a sleep and a wake cost more than the moment.
 *
 * Two who answer each other by turns would never find the other one spinning once both sleep, since a wake takes longer
 * than the moment. So a spin lasts longer after a sleep that was short.
 *
 * Worse, Linux likes to wake the one on the other's processor, where it waits for the end of the other's spin, and moves it
 * only at a tick of its clock that finds both there. So one spin of many lasts for some ticks; from then on each has a
 * processor, and spins are seldom in vain. Where they are all the same, because the processors are busy with others, whom
 * spinning only keeps from them, there are none for a while.
 *
 * ```text
 *   short sleep             ->  longer spins, the first of them over some ticks
 *   spun in vain ten times  ->  none for 16 sleeps, 32 the next time, … 16384     as many were not: 16 again
 *   long sleep              ->  the shortest spins
 * ```
 *
 * @module
 */
import { memory } from "./memory.ts";

/** How long a longer spin lasts, in milliseconds. */
const LONGER = 0.3;
/** Some ticks, in milliseconds. */
export const TICKS = 10;
/** Sleeps up to this are short, in milliseconds. */
const SHORT_SLEEP = 0.4;
const VAIN_SPINS = 10;
/** How many vain spins one makes up for that was not: it spares a wake, of which a vain one costs several. */
const FOUND = 0.2;
const FEWEST_SLEEPS = 16;
const MOST_SLEEPS = 16384;
/** So many spins may be in vain after a rest, in which there were none. */
const VAIN_AGAIN = 3;

/** How long a spin lasts at least, at the moment. */
let longer = 0;
/** Whether the next patient one lasts over ticks. */
let separates = false;
let vain = 0;
/** How many were not, since there were none for a while. */
let found = 0;
let sleepsToGo = 0;
let sleepsNext = FEWEST_SLEEPS;

/**
 * Whether a word becomes another than expected within some milliseconds, or more if that seems to be worth it.
 *
 * @param isPatient whether it may take some ticks: nothing else of this thread waits
 */
export function spin(
  word: number,
  expected: number,
  milliseconds: number,
  isPatient = false,
): boolean {
  const { words } = memory();
  if (milliseconds <= 0 || sleepsToGo > 0) return Atomics.load(words, word) !== expected;
  const isLong = isPatient && separates;
  if (isLong) separates = false;
  const end = performance.now() + (isLong ? TICKS : Math.max(milliseconds, longer));
  do {
    for (let i = 0; i < 20; i++) {
      if (Atomics.load(words, word) === expected) continue;
      if (longer > 0 && !isLong) noteFound();
      return true;
    }
  } while (performance.now() < end);
  return false;
}

function noteFound(): void {
  vain = Math.max(0, vain - FOUND);
  if (++found >= sleepsNext) sleepsNext = FEWEST_SLEEPS;
}

/**
 * Says how long the sleep took that came after a spin, in milliseconds.
 *
 * @param isWoken whether it was ended by a wake; how long one would have taken that ended before is not known
 */
export function learn(slept: number, isWoken: boolean): void {
  const short = slept < SHORT_SLEEP;
  if (short && !isWoken) return;
  if (sleepsToGo > 0) {
    if (--sleepsToGo > 0 || !short) return;
    vain = VAIN_SPINS - VAIN_AGAIN;
    spinLonger();
  } else if (longer > 0) {
    if (!short) longer = 0;
    if (++vain < VAIN_SPINS) return;
    longer = 0;
    vain = 0;
    sleepsToGo = sleepsNext;
    sleepsNext = Math.min(sleepsNext * 2, MOST_SLEEPS);
  } else if (short) spinLonger();
}

function spinLonger(): void {
  longer = LONGER;
  separates = true;
  found = 0;
}
