/** Waiting for the end of a process. */

import { noticeEnd, State, stateOf, stateWord } from "../launch/record.ts";
import { me } from "../memory/me.ts";
import { deadlineOf, letGo, park, parkAsync, stayAlive } from "../memory/park.ts";
import type { WaitOptions } from "./options.ts";

/** A timeout in seconds, or options, as options. */
export function waitOptions(timeout: number | null | undefined | WaitOptions): WaitOptions {
  return typeof timeout === "object" && timeout !== null ? timeout : { timeout };
}

/**
 * Waits until the process of that id has ended; false when the time was over first.
 *
 * @param stage of its end: what is waited for
 */
export async function untilEnd(
  id: number,
  { timeout, signal }: WaitOptions,
  stage: number = State.Ended,
): Promise<boolean> {
  if (stateOf(id) >= stage) return true;
  const deadline = deadlineOf(timeout);
  const check = () => look(id, stage);
  // One wait, though it goes through several states: who listens for Ctrl-C while this process waits should not begin anew.
  stayAlive();
  try {
    for (let state: number; (state = stateOf(id)) < stage;) {
      if (!await parkAsync(stateWord(id), state, deadline, { signal, check })) return false;
    }
  } finally {
    letGo();
  }
  return true;
}

/** As `untilEnd`, blocking this thread. */
export function untilEndSync(id: number, timeout: number | null | undefined): boolean {
  const deadline = deadlineOf(timeout);
  for (let state: number; (state = stateOf(id)) < State.Ended;) {
    if (!park(stateWord(id), state, deadline, () => look(id, State.Ended))) return false;
  }
  return true;
}

/** As `untilEndSync`, until nothing is left of a child whose end the system tells. */
export function untilGoneSync(
  id: number,
  timeout: number | null | undefined,
  sleep: (milliseconds: number) => void,
): boolean {
  const deadline = deadlineOf(timeout);
  for (;;) {
    sleep(0);
    if (stateOf(id) >= State.Gone) return true;
    me.check();
    const left = deadline - performance.now();
    if (left <= 0) return stateOf(id) >= State.Ended;
    sleep(Math.min(left, me.slice));
  }
}

/** Between two sleeps: it may have died without a word, and its parent too. */
function look(id: number, stage: number): boolean {
  noticeEnd(id);
  return stateOf(id) >= stage;
}
