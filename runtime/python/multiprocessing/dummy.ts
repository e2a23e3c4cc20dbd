/**
 * Python's `multiprocessing.dummy`: the interface of `multiprocessing` with threads behind it.
 * https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.dummy
 *
 * @example
 * ```ts
 * import { Pool } from "@manycore/multiprocessing/python/multiprocessing/dummy";
 *
 * await using pool = Pool(4);
 * await pool.map((x: number) => x * x, [1, 2, 3]); // [1, 4, 9]
 * ```
 *
 * @module
 */
import { ThreadPool } from "../../pool/thread_pool.ts";
import { currentThread, Thread, threads } from "../../threading/thread.ts";
import { nameFunctions } from "../support/naming.ts";
import * as self from "./dummy.ts";

export { Barrier } from "../../threading/barrier.ts";
export { Condition } from "../../threading/condition.ts";
export { Event } from "../../threading/event.ts";
export { Lock, RLock } from "../../threading/lock.ts";
export { BoundedSemaphore, Semaphore } from "../../threading/semaphore.ts";
export { Queue, Queue as JoinableQueue } from "../queue/queue.ts";

/** A thread that has what a process has. https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.dummy */
export class DummyProcess<A extends readonly unknown[] = readonly unknown[]> extends Thread<A> {
  static override readonly __module__: string = "multiprocessing.dummy";

  /** 0 once it has ended, else null. */
  get exitcode(): 0 | null {
    return this.ident !== null && !this.isAlive() ? 0 : null;
  }
}

/** The same. https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.dummy */
export const Process: typeof DummyProcess = DummyProcess;

/** The thread that calls this. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.current_process */
export function currentProcess(): Thread {
  return currentThread();
}

/** The threads made here that run. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.active_children */
export function activeChildren(): Thread[] {
  return [...threads].filter((one) => one instanceof DummyProcess);
}

// deno-lint-ignore no-explicit-any -- any function
type Work = (...args: any[]) => unknown;

/**
 * A pool of threads. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.ThreadPool
 *
 * @param processes how many; or an object with all parameters
 */
export function Pool(
  processes?: number | null | {
    processes?: number | null;
    initializer?: Work | null;
    initargs?: readonly unknown[];
  },
  initializer?: Work | null,
  initargs?: readonly unknown[],
): ThreadPool {
  const named = typeof processes === "object" && processes !== null ? processes : { processes };
  return new ThreadPool({ initializer, initargs: initargs ?? [], ...named } as never);
}

nameFunctions(self);
