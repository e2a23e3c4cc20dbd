/**
 * Wakes that may wait for a moment: of who is told something that he need not know before what follows.
 *
 * A wake costs more than most of what is said. Who closes a connection, opens the next one and asks something there wakes
 * its server once, by the question; the server then finds all three.
 *
 * ```text
 *   owe(word) ─► paid    by the next wake of this thread      before this thread waits      after some turns of its tasks
 * ```
 *
 * Who goes on computing instead without a turn, or dies, leaves the sleeper to its own next look (park.ts).
 *
 * @module
 */
import { memory } from "./memory.ts";

const owed = new Set<number>();
let isPlanned = false;

/** So many microtasks pass until a wake is paid anyway: who awaits what has just been done goes on before that. */
const GRACE = 16;

/** Has one who sleeps at a word woken in a moment. */
export function owe(word: number): void {
  owed.add(word);
  if (!isPlanned) payLater();
}

/** Wakes all who are owed it. */
export function pay(): void {
  if (owed.size === 0) return;
  for (const word of owed) memory().notify(word, 1);
  owed.clear();
}

async function payLater(): Promise<void> {
  isPlanned = true;
  for (let i = 0; i < GRACE; i++) await undefined;
  isPlanned = false;
  pay();
}
