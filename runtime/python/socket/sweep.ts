/**
 * Closes what terminated threads had open: their peers wait for the end.
 *
 * ```text
 *   a process is dead (its record)  ─►  its thread is gone (the system)  ─►  its holds on descriptors are released
 *     the thread that carried it looks now, and again while a thread that is dead still runs
 * ```
 *
 * A thread that was terminated runs until it next comes to its event loop: what it has must not be closed under it, since
 * the number of a closed descriptor is soon that of another.
 *
 * @module
 */
import { isDead, pidOf } from "../../launch/record.ts";
import { me } from "../../memory/me.ts";
import { sweep } from "./descriptors.ts";

/** Milliseconds until the next look; the last stays. */
const PAUSES = [1, 5, 20, 50, 100, 250, 500];

let timer: ReturnType<typeof setTimeout> | undefined;
let looks = 0;

/** Sweeps now, and until nothing is left of the dead. It does not keep the program alive. */
export function sweepSoon(): void {
  looks = 0;
  clearTimeout(timer);
  look();
}

function look(): void {
  timer = undefined;
  let isLeft = false;
  const isOver = (id: number): boolean => {
    if (id === me.id || !isDead(id)) return false;
    const gone = isThreadGone(pidOf(id));
    isLeft ||= !gone;
    return gone;
  };
  sweep(isOver);
  if (!isLeft) return;
  const next = setTimeout(look, PAUSES[Math.min(looks++, PAUSES.length - 1)]);
  Deno.unrefTimer(next);
  timer = next;
}

/** Whether the system has no such thread of this process any more; false where it does not say. */
function isThreadGone(id: number): boolean {
  try {
    Deno.lstatSync(`/proc/self/task/${id}`);
    return false;
  } catch (error) {
    return error instanceof Deno.errors.NotFound;
  }
}
