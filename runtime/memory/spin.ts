/**
 * Looking at a word for a moment before sleeping: a sleep and a wake cost more than the moment.
 *
 * Two who answer each other by turns would never find the other one spinning once both sleep, since a wake takes longer
 * than the moment. So a spin lasts longer after a sleep that was short, and still longer where hardly any is in vain: who
 * collects garbage is worth waiting for.
 *
 * Worse, Linux likes to wake the one on the other's processor, where it waits for the end of the other's spin, and moves it
 * only at a tick of its clock that finds both there. So where spins are in vain one lasts for some ticks; from then on each
 * has a processor. Where spins are in vain all the same, because the processors are busy with others, whom spinning only
 * keeps from them, there are none for a while.
 *
 * ```text
 *   short sleep               ->  longer spins            found 100 times  ->  still longer ones, half as many sleeps
 *   spun in vain twice        ->  a spin over some ticks
 *   spun in vain five times   ->  none for 16 sleeps, 32 the next time, … 16384; then one over some ticks
 *   long sleep                ->  the shortest spins
 * ```
 *
 * @module
 */
import { memory } from "./memory.ts";

/** How long a longer spin lasts, in milliseconds. */
const LONGER = 0.3;
/** A still longer one, after so many that were not in vain. */
const LONGEST = 1;
const MANY = 100;
/** Some ticks, in milliseconds. */
export const TICKS = 10;
/** Sleeps up to this are short, in milliseconds. */
const SHORT_SLEEP = 0.4;
const VAIN_SPINS = 5;
/** After so many of these, or after a rest, it is tried over some ticks. */
const VAIN_BEFORE_TICKS = 2;
/** How many vain spins one makes up for that was not: it spares a wake, of which a vain one costs several. */
const FOUND = 0.2;
const FEWEST_SLEEPS = 16;
const MOST_SLEEPS = 16384;

/** How long a spin lasts at least, at the moment. */
let longer = 0;
/** Whether the next patient one lasts over ticks. */
let overTicks = false;
let vain = 0;
/** How many were not, since the last one that was. */
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
  const isLong = isPatient && overTicks;
  if (isLong) overTicks = false;
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
  if (++found % MANY !== 0) return;
  longer = LONGEST;
  sleepsNext = Math.max(FEWEST_SLEEPS, sleepsNext / 2);
}

/**
 * Says how long the sleep took that came after a spin, in milliseconds.
 *
 * @param isWoken whether it was ended by a wake; how long one would have taken that ended before is not known
 */
export function learn(slept: number, isWoken: boolean): void {
  const isShort = slept < SHORT_SLEEP;
  if (isShort && !isWoken) return;
  if (sleepsToGo > 0) {
    if (--sleepsToGo > 0 || !isShort) return;
    longer = LONGER;
    vain = VAIN_BEFORE_TICKS;
    overTicks = true;
  } else if (longer > 0) {
    longer = isShort ? LONGER : 0;
    found = 0;
    vain++;
    if (vain >= VAIN_SPINS) rest();
    else if (vain >= VAIN_BEFORE_TICKS && vain < VAIN_BEFORE_TICKS + 1) overTicks = true;
  } else if (isShort) {
    longer = LONGER;
  }
}

function rest(): void {
  longer = 0;
  vain = 0;
  sleepsToGo = sleepsNext;
  sleepsNext = Math.min(sleepsNext * 2, MOST_SLEEPS);
}
