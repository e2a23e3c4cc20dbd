/** What futures and executors have to report. */

import { Exception, RuntimeError, TimeoutError } from "../errors.ts";

/** The root of the errors of this module. */
export class FuturesError extends Exception {
  static readonly __module__: string = "concurrent.futures._base";
  static readonly __name__: string = "Error";
}

/** A future that was cancelled has no result. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.CancelledError */
export class CancelledError extends FuturesError {
  static override readonly __module__: string = "concurrent.futures._base";
  static override readonly __name__: string = "CancelledError";
}

/** A future that is in another state than the call needs. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.InvalidStateError */
export class InvalidStateError extends FuturesError {
  static override readonly __module__: string = "concurrent.futures._base";
  static override readonly __name__: string = "InvalidStateError";
}

/** An executor that cannot go on. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.BrokenExecutor */
export class BrokenExecutor extends RuntimeError {
  static readonly __module__: string = "concurrent.futures._base";
}

/**
 * A worker ended while it had a task in hand: that task is lost, the executor goes on. Or no worker can be had, since
 * the initializer fails: then the executor is of no more use.
 * https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.process.BrokenProcessPool
 */
export class BrokenProcessPool extends BrokenExecutor {
  static override readonly __module__: string = "concurrent.futures.process";
}

/** The initializer of a thread failed: the executor is of no more use. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.thread.BrokenThreadPool */
export class BrokenThreadPool extends BrokenExecutor {
  static override readonly __module__: string = "concurrent.futures.thread";
}

/** The class of errors for waits that took too long: a Python program has one of its own. */
export const timeouts: { error: new (...args: unknown[]) => Error } = { error: TimeoutError };
