/** Waiting for the end of a process. */

import { noticeEnd, State, stateOf, stateWord } from "../launch/record.ts";
import { deadlineOf, letGo, park, parkAsync, stayAlive } from "../memory/park.ts";
import type { WaitOptions } from "./options.ts";

/** A timeout in seconds, or options, as options. */
export function waitOptions(timeout: number | null | undefined | WaitOptions): WaitOptions {
  return typeof timeout === "object" && timeout !== null ? timeout : { timeout };
}

/** Waits until the process of that id has ended; false when the time was over first. */
export async function untilEnd(id: number, { timeout, signal }: WaitOptions): Promise<boolean> {
  if (stateOf(id) >= State.Ended) return true;
  const deadline = deadlineOf(timeout);
  const check = () => look(id);
  // One wait, though it goes through several states: who listens for Ctrl-C while this process waits should not begin anew.
  stayAlive();
  try {
    for (let state: number; (state = stateOf(id)) < State.Ended;) {
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
    if (!park(stateWord(id), state, deadline, () => look(id))) return false;
  }
  return true;
}

/** Between two sleeps: it may have died without a word, and its parent too. */
function look(id: number): boolean {
  noticeEnd(id);
  return stateOf(id) >= State.Ended;
}
