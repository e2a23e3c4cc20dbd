/**
 * Calls of the system's that may have to wait.
 *
 * ```text
 *   attempt: the system's call, which never waits
 *     done            ─► result
 *     not ready yet   ─► poller.ts, until the timeout ─► attempt again (another process may have been faster)
 * ```
 *
 * @module
 */
import { isStopped } from "../../launch/record.ts";
import { me } from "../../memory/me.ts";
import { TimeoutError } from "../exceptions.ts";
import { noteUse } from "./forgotten.ts";
import { EAGAIN, EINTR, faultOf, libc } from "./libc.ts";
import { type Interest, poller } from "./poller.ts";

/** A call of the system's, made again and again until it need not wait. */
export interface Attempt {
  /** What to wait for. */
  readonly events: number;
  /** The call; below zero when it failed. */
  call(fd: number): number;
  /** What a failure means: whether to wait, or to go on as if the call had given a value. */
  verdict?(code: number): "wait" | number | undefined;
  /** Milliseconds after which to try again where the system cannot say when. */
  readonly pause?: number | undefined;
  /** Those of the call: `MSG_…`. */
  readonly flags?: number;
}

/** Tasks of a thread take turns: who never has to wait lets others go on after so many milliseconds. */
const TURN = 20;
let turnEnds = 0;

const immediate = (globalThis as unknown as { setImmediate?: (action: () => void) => unknown })
  .setImmediate;

/** Lets other tasks go on, if it is time. */
async function takeTurns(): Promise<void> {
  const now = performance.now();
  if (now < turnEnds) return;
  turnEnds = now + TURN;
  await new Promise<void>((resolve) => {
    if (immediate === undefined) setTimeout(resolve);
    else immediate(resolve);
  });
}

/** Passes an error on, but for the stop of this process, after which nothing more is to happen. */
async function leaveBy(error: unknown): Promise<never> {
  if (isStopped()) await new Promise<never>(() => {});
  throw error;
}

/** How long an attempt may be repeated. */
export interface Patience {
  /** Seconds; null for ever, 0 for one attempt. */
  readonly timeout: number | null;
  readonly signal?: AbortSignal | undefined;
  /** The end in `performance.now()` milliseconds, where several attempts share one. */
  readonly deadline?: number | undefined;
}

/** Makes an attempt; `undefined` when it has to wait. */
function once(fd: () => number, attempt: Attempt, timeout: number | null): number | undefined {
  for (;;) {
    const number = fd();
    noteUse(number);
    const result = attempt.call(number);
    if (result >= 0) return result;
    const code = libc().errno();
    const verdict = attempt.verdict?.(code);
    if (typeof verdict === "number") return verdict;
    if (verdict === undefined && code === EINTR) me.check();
    else if (verdict === undefined && code !== EAGAIN) throw faultOf(code);
    else if (timeout === 0) throw faultOf(code);
    else return undefined;
  }
}

/** When a timeout in seconds is over, in `performance.now()` milliseconds. */
export function deadlineOf(timeout: number | null): number {
  return timeout === null ? Infinity : performance.now() + timeout * 1000;
}

/** What to wait for, and until when at most. */
function awaited(
  fd: () => number,
  { events, pause }: Attempt,
  end: number,
): [interests: readonly Interest[], deadline: number] {
  if (pause === undefined) return [[{ fd: fd(), events }], end];
  return [[], Math.min(end, performance.now() + pause)];
}

function lastTry(fd: () => number, attempt: Attempt, timeout: number | null): number {
  const result = once(fd, attempt, timeout);
  if (result === undefined) throw new TimeoutError("timed out");
  return result;
}

/**
 * Repeats an attempt until it succeeds.
 *
 * @param fd the descriptor; throws once it is closed
 * @throws {BlockingIOError} when it would have to wait and must not
 * @throws {TimeoutError} when it did not succeed in time
 */
export async function until(
  fd: () => number,
  attempt: Attempt,
  { timeout, signal, deadline }: Patience,
): Promise<number> {
  try {
    me.check();
    signal?.throwIfAborted();
    let end = deadline;
    for (;;) {
      const result = once(fd, attempt, timeout);
      if (result !== undefined) {
        if (performance.now() >= turnEnds) await takeTurns();
        return result;
      }
      end ??= deadlineOf(timeout);
      const [interests, limit] = awaited(fd, attempt, end);
      if (limit === end && poller.nap(interests)) continue;
      await poller.wait(interests, limit, signal);
      turnEnds = performance.now() + TURN;
      if (performance.now() >= end) return lastTry(fd, attempt, timeout);
    }
  } catch (error) {
    return await leaveBy(error);
  }
}

/** {@linkcode until}, blocking this thread. */
export function untilSync(
  fd: () => number,
  attempt: Attempt,
  { timeout, deadline }: Patience,
): number {
  me.check();
  let end = deadline;
  for (;;) {
    const result = once(fd, attempt, timeout);
    if (result !== undefined) return result;
    end ??= deadlineOf(timeout);
    poller.waitSync(...awaited(fd, attempt, end));
    if (performance.now() >= end) return lastTry(fd, attempt, timeout);
  }
}
