/**
 * Work for an event loop from elsewhere.
 *
 * @module
 */
import type { Coroutine } from "../coroutines/coroutine.ts";
import { TimeoutError } from "./errors.ts";
import type { Future } from "./future.ts";
import type { EventLoop } from "./loop.ts";
import { ensureFuture } from "./task.ts";

/** The result of a coroutine that runs in a loop of another thread. */
export class LoopResult<T> {
  static readonly __module__: string = "concurrent.futures._base";
  static readonly __name__ = "Future";
  readonly #settled = Promise.withResolvers<T>();
  #task: Future<T> | undefined;

  constructor(coro: Coroutine<T>, loop: EventLoop) {
    this.#settled.promise.catch(() => {});
    loop.callSoonThreadsafe(() => {
      this.#task = ensureFuture(coro, { loop }) as Future<T>;
      this.#task.addDoneCallback((done) => {
        try {
          this.#settled.resolve(done.result());
        } catch (error) {
          this.#settled.reject(error);
        }
      });
    });
  }

  /** Waits for the result, for so many seconds at most. */
  async result(timeout: unknown = null): Promise<T> {
    if (timeout === null || timeout === undefined) return await this.#settled.promise;
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new TimeoutError()), Number(timeout) * 1000);
    try {
      return await Promise.race([this.#settled.promise, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for the exception; null where there is none. */
  async exception(timeout: unknown = null): Promise<unknown> {
    try {
      await this.result(timeout);
      return null;
    } catch (error) {
      return error;
    }
  }

  /** Whether it is done. */
  done(): boolean {
    return this.#task?.done() ?? false;
  }

  /** Whether it was cancelled. */
  cancelled(): boolean {
    return this.#task?.cancelled() ?? false;
  }

  /** Cancels it. */
  cancel(): boolean {
    const task = this.#task;
    if (!task || task.done()) return false;
    task.getLoop().callSoonThreadsafe(() => task.cancel());
    return true;
  }
}

/** Runs a coroutine in the loop of another thread. https://docs.python.org/3/library/asyncio-task.html#asyncio.run_coroutine_threadsafe */
export function threadsafe<T>(coro: Coroutine<T>, loop: EventLoop): LoopResult<T> {
  return new LoopResult(coro, loop);
}
