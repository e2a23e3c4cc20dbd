/**
 * Waiting for other programs, without holding up other tasks.
 *
 * @module
 */
import { onInterrupt } from "../../launch/record.ts";
import { me } from "../../memory/me.ts";
import { letGo, stayAlive } from "../../memory/park.ts";
import { beginTurn } from "../../threading/turns.ts";

/** The longest wait between two looks at whether this process has been told to stop, in milliseconds. */
const SLICE = 100;

/** What a promise gave, or that the time is over before it gives anything. */
export type Outcome<T> = { readonly value: T } | null;

/**
 * Waits for a promise; null when that takes longer.
 *
 * @param seconds how long to wait; null for as long as it takes
 * @throws what a signal handler throws, and what the promise is rejected with
 */
export async function within<T>(promise: Promise<T>, seconds: number | null): Promise<Outcome<T>> {
  const end = seconds === null ? Infinity : performance.now() + seconds * 1000;
  const { promise: stopped, resolve, reject } = Promise.withResolvers<null>();
  const tick = (): void => {
    try {
      me.check();
    } catch (error) {
      return reject(error);
    }
    const left = end - performance.now();
    if (left > 0) timer = setTimeout(tick, Math.min(SLICE, left));
    else resolve(null);
  };
  let timer = setTimeout(tick, Math.max(0, Math.min(SLICE, end - performance.now())));
  const takeBack = onInterrupt(reject);
  stayAlive();
  try {
    return await Promise.race([promise.then((value) => ({ value })), stopped]);
  } finally {
    clearTimeout(timer);
    takeBack();
    letGo();
    beginTurn();
  }
}
