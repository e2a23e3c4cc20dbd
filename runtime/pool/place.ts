/**
 * Waking idle workers, no more of them than there are tasks: a wake costs more than a task.
 *
 * | who | does | then |
 * |---|---|---|
 * | submitter | puts the task | wakes one sleeper if there are more tasks than lookers, unless one is being woken |
 * | worker | takes its leave of the lookers | looks once more; wakes one sleeper if tasks are left |
 * | worker | joins the sleepers, or is woken | looks; wakes one sleeper if it has found a task and others are left |
 *
 * Whichever of the two steps of one side comes first, the other side sees it, so no task lies there unseen. A worker that
 * dies looking or asleep is taken off the counts by its parent: the exchange of its `place` decides who does that.
 *
 * @module
 */

import { memory } from "../memory/memory.ts";
import type { Ring } from "../memory/ring.ts";
import { Control, Place, Slot } from "./layout.ts";

/** Moves a worker, and counts it where it is now. */
export function move(control: number, slot: number, to: number): void {
  const { words } = memory();
  const from = Atomics.exchange(words, slot + Slot.Place, to);
  if (from === to) return;
  if (from === Place.Looking) Atomics.sub(words, control + Control.Looking, 1);
  else if (from === Place.Asleep) Atomics.sub(words, control + Control.Asleep, 1);
  if (to === Place.Looking) Atomics.add(words, control + Control.Looking, 1);
  else if (to === Place.Asleep) Atomics.add(words, control + Control.Asleep, 1);
}

/** Wakes a sleeper for a task that no looker will take. Until one looks, a second wake would be for nothing. */
export function knock(control: number, tasks: Ring): void {
  const { words } = memory();
  if (Atomics.load(words, control + Control.Asleep) === 0) return;
  if (tasks.length <= Atomics.load(words, control + Control.Looking)) return;
  if (Atomics.exchange(words, control + Control.Knocked, 1) === 0) open(control, 1);
}

/** A sleeper is about to look, or the one who was woken will not: the next task is knocked for again. */
export function heard(control: number): void {
  Atomics.store(memory().words, control + Control.Knocked, 0);
}

/** Wakes so many sleepers. */
export function open(control: number, count: number): void {
  const shared = memory();
  Atomics.add(shared.words, control + Control.Door, 1);
  shared.notify(control + Control.Door, count);
}
