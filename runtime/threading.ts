/**
 * Python's `threading`: activities that share one process, and what they wait for each other by.
 *
 * Threads are tasks of one event loop. They go on in turns: one runs until it waits for something, a lock, a queue, the
 * time, a connection; then another one does. Two never compute at the same time, as with CPython's lock on its
 * interpreter; for that there are processes and pools.
 *
 * https://docs.python.org/3/library/threading.html
 *
 * @example
 * ```ts
 * import { Lock, Thread } from "@manycore/multiprocessing/threading";
 *
 * const lock = new Lock();
 * let count = 0;
 * const threads = [1, 2, 3].map((n) =>
 *   new Thread({
 *     target: async () => {
 *       using _held = await lock.hold();
 *       count += n;
 *     },
 *   })
 * );
 * for (const thread of threads) thread.start();
 * for (const thread of threads) await thread.join();
 * console.log(count); // 6
 * ```
 *
 * @module
 */
export { BrokenBarrierError, RuntimeError as ThreadError } from "./errors.ts";
export { notInitialized } from "./process/options.ts";
export { Barrier, type BarrierOptions } from "./threading/barrier.ts";
export { Condition } from "./threading/condition.ts";
export { Event } from "./threading/event.ts";
export { Holdable } from "./threading/holdable.ts";
export { type AcquireOptions, TIMEOUT_MAX, type WaitOptions } from "./threading/limits.ts";
export { local, type LocalConstructor } from "./threading/local.ts";
export { Lock, RLock } from "./threading/lock.ts";
export { BoundedSemaphore, Semaphore } from "./threading/semaphore.ts";
export {
  activeCount,
  currentThread,
  enumerate,
  getIdent,
  getNativeId,
  mainThread,
  Thread,
  type ThreadBasics,
  type ThreadOptions,
  type ThreadTarget,
} from "./threading/thread.ts";
export { Timer } from "./threading/timer.ts";
export { yieldTurn } from "./threading/turns.ts";
export {
  __excepthook__,
  type ExceptHook,
  excepthook,
  ExceptHookArgs,
  hooks,
} from "./threading/uncaught.ts";
