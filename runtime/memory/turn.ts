/**
 * The event loop's turn, without a timer: the first timer of a thread takes 3.5 ms of its time and 1.5 MB of its memory.
 * Nothing here keeps the program alive.
 *
 * @module
 */
import { hasNoTimes, sleep } from "./polling.ts";

/** Two words of this thread's own: turns wait on the first and are woken at once, pauses on the second and are not. */
let still: Int32Array<SharedArrayBuffer> | undefined;

function stillWords(): Int32Array<SharedArrayBuffer> {
  return still ??= new Int32Array(new SharedArrayBuffer(8));
}

/** Lets everything else have its turn that is ready: timers, messages, promises that were rejected and left alone. */
export async function turn(): Promise<void> {
  if (hasNoTimes()) return await sleep(0);
  const words = stillWords();
  const waking = Atomics.waitAsync(words, 0, 0).value;
  Atomics.notify(words, 0);
  await waking;
}

/** Lets everything else have its turn for some milliseconds. */
export async function pause(milliseconds: number): Promise<void> {
  if (hasNoTimes()) return await sleep(milliseconds);
  await Atomics.waitAsync(stillWords(), 1, 0, milliseconds).value;
}
