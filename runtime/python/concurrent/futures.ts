/**
 * Python's `concurrent.futures`, for Python programs: futures are no promises here, since an async function that returns
 * one would wait for it. Programs of your own use `@manycore/multiprocessing/futures`.
 * https://docs.python.org/3/library/concurrent.futures.html
 *
 * @example
 * ```ts
 * import { ThreadPoolExecutor } from "@manycore/multiprocessing/python/concurrent/futures";
 *
 * await using executor = new ThreadPoolExecutor(2);
 * const future = executor.submit((x: number) => x * x, 3);
 * await future.result(); // 9
 * ```
 *
 * @module
 */
import { Executor as AnyExecutor, type ShutdownOptions } from "../../futures/executor.ts";
import { timeouts } from "../../futures/errors.ts";
import { PlainFuture, typeNames } from "../../futures/future.ts";
import { ProcessPoolExecutor as Processes } from "../../futures/processes.ts";
import type { ResultIterator } from "../../futures/results.ts";
import { ThreadPoolExecutor as Threads } from "../../futures/threads.ts";
import {
  type ReturnWhen,
  wait as waitFor,
  type Waited,
  type WaitManyOptions,
  waitSync as waitForSync,
} from "../../futures/waiting.ts";
import { namedtuple } from "../collections/namedtuple.ts";
import { TimeoutError } from "../exceptions.ts";
import { nameClasses, nameFunctions } from "../support/naming.ts";
import { isKeywords } from "../values/keywords.ts";
import { PySet } from "../values/set.ts";
import { typeName } from "../values/types.ts";
import * as self from "./futures.ts";

export {
  BrokenExecutor,
  BrokenProcessPool,
  BrokenThreadPool,
  CancelledError,
  InvalidStateError,
} from "../../futures/errors.ts";
export type { ShutdownOptions } from "../../futures/executor.ts";
export { PlainFuture as Future } from "../../futures/future.ts";
export { ResultIterator } from "../../futures/results.ts";
export {
  ALL_COMPLETED,
  asCompleted,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  type ReturnWhen,
  type WaitManyOptions,
} from "../../futures/waiting.ts";
export { TimeoutError } from "../exceptions.ts";

/** Something that can be called. */
// deno-lint-ignore no-explicit-any -- any function
export type Callable<R> = ((...args: any[]) => R) | (new (...args: any[]) => R);

/** Runs calls, elsewhere or later. https://docs.python.org/3/library/concurrent.futures.html#executor-objects */
export interface Executor extends AsyncDisposable {
  /** Has a function called; a plain object behind the arguments holds the named ones. */
  submit<R>(work: Callable<R>, ...args: unknown[]): PlainFuture<Awaited<R>>;
  /** Has a function called for each element of an iterable, or of several side by side. */
  map<R>(work: Callable<R>, ...iterables: unknown[]): ResultIterator<Awaited<R>>;
  /** Takes no more calls, and waits until all that were taken are done. */
  shutdown(wait?: boolean | ShutdownOptions, options?: ShutdownOptions): Promise<void>;
  /** What Python's `with` begins with. */
  __enter__(): this;
  /** What Python's `with` ends with: shuts it down. */
  __exit__(...error: unknown[]): Promise<void>;
}

function splitKeywords(args: readonly unknown[]): [readonly unknown[], Record<string, unknown>] {
  const last = args.at(-1);
  return isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
}

/** Makes executors. */
export interface ExecutorConstructor<E extends Executor> {
  /** Parameters in Python's order; the last one may be an object with the rest. */
  new (maxWorkers?: unknown, ...rest: unknown[]): E;
}

/** What executors have in common. https://docs.python.org/3/library/concurrent.futures.html#executor-objects */
export const Executor: ExecutorConstructor<Executor> =
  AnyExecutor as unknown as ExecutorConstructor<Executor>;

/** Runs calls in other processes. https://docs.python.org/3/library/concurrent.futures.html#processpoolexecutor */
export interface ProcessPoolExecutor extends Executor {
  /** Tells the kinds apart. */
  readonly kind: "processes";
}
/** Runs calls in other processes. https://docs.python.org/3/library/concurrent.futures.html#processpoolexecutor */
export const ProcessPoolExecutor: ExecutorConstructor<ProcessPoolExecutor> =
  class ProcessPoolExecutor extends Processes {
    readonly kind = "processes";
    protected override newFuture(): PlainFuture {
      return new PlainFuture();
    }
    protected override split(
      args: readonly unknown[],
    ): [readonly unknown[], Record<string, unknown>] {
      return splitKeywords(args);
    }
  } as unknown as ExecutorConstructor<ProcessPoolExecutor>;

/** Runs calls in threads of this process. https://docs.python.org/3/library/concurrent.futures.html#threadpoolexecutor */
export interface ThreadPoolExecutor extends Executor {
  /** Tells the kinds apart. */
  readonly kind: "threads";
}
/** Runs calls in threads of this process. https://docs.python.org/3/library/concurrent.futures.html#threadpoolexecutor */
export const ThreadPoolExecutor: ExecutorConstructor<ThreadPoolExecutor> = class ThreadPoolExecutor
  extends Threads {
  readonly kind = "threads";
  protected override newFuture(): PlainFuture {
    return new PlainFuture();
  }
  protected override split(
    args: readonly unknown[],
  ): [readonly unknown[], Record<string, unknown>] {
    return splitKeywords(args);
  }
} as unknown as ExecutorConstructor<ThreadPoolExecutor>;

const DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", ["done", "not_done"]);

/**
 * Waits for futures. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait
 *
 * @returns a named tuple of those that are done, and those that are not
 */
export async function wait<F extends PlainFuture>(
  fs: Iterable<F>,
  timeout?: number | null | WaitManyOptions,
  returnWhen?: ReturnWhen | string | WaitManyOptions,
): Promise<[done: PySet<F>, notDone: PySet<F>]> {
  return named(await waitFor(fs, timeout, returnWhen as ReturnWhen));
}

/** {@linkcode wait}, blocking this thread: for futures of a `ProcessPoolExecutor`. */
export function waitSync<F extends PlainFuture>(
  fs: Iterable<F>,
  timeout?: number | null | WaitManyOptions,
  returnWhen?: ReturnWhen | string | WaitManyOptions,
): [done: PySet<F>, notDone: PySet<F>] {
  return named(waitForSync(fs, timeout, returnWhen as ReturnWhen));
}

function named<F>({ done, notDone }: Waited<F>): [done: PySet<F>, notDone: PySet<F>] {
  const result = new (DoneAndNotDoneFutures as unknown as new (...args: unknown[]) => unknown)(
    new PySet(done),
    new PySet(notDone),
  );
  return result as [PySet<F>, PySet<F>];
}

timeouts.error = TimeoutError as unknown as typeof timeouts.error;
typeNames.of = typeName;
nameFunctions(self);
nameClasses(self, "concurrent.futures");
