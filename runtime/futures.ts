/**
 * Python's `concurrent.futures`: calls that are run elsewhere, and results that are still to come.
 *
 * | | runs its calls in | can be given |
 * |---|---|---|
 * | `ProcessPoolExecutor` | other processes, on all cores | exported functions; arguments and results are copied |
 * | `ThreadPoolExecutor` | threads of this process, which take turns | any function |
 *
 * https://docs.python.org/3/library/concurrent.futures.html
 *
 * @example
 * ```ts
 * import { asCompleted, ProcessPoolExecutor } from "@manycore/multiprocessing/futures";
 *
 * export function square(x: number): number {
 *   return x * x;
 * }
 *
 * if (import.meta.main) {
 *   await using executor = new ProcessPoolExecutor();
 *   const futures = [1, 2, 3].map((x) => executor.submit(square, x));
 *   for await (const future of asCompleted(futures)) console.log(await future);
 * }
 * ```
 *
 * @module
 */
export { TimeoutError } from "./errors.ts";
export {
  BrokenExecutor,
  BrokenProcessPool,
  BrokenThreadPool,
  CancelledError,
  InvalidStateError,
} from "./futures/errors.ts";
export {
  Executor,
  type Iterables,
  type MapOptions,
  type ShutdownOptions,
} from "./futures/executor.ts";
export { Future, type FutureState, PlainFuture } from "./futures/future.ts";
export {
  InterpreterPoolExecutor,
  ProcessPoolExecutor,
  type ProcessPoolExecutorOptions,
} from "./futures/processes.ts";
export { ResultIterator } from "./futures/results.ts";
export { ThreadPoolExecutor, type ThreadPoolExecutorOptions } from "./futures/threads.ts";
export {
  ALL_COMPLETED,
  asCompleted,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  type ReturnWhen,
  wait,
  type Waited,
  type WaitManyOptions,
  waitSync,
} from "./futures/waiting.ts";
export type { WaitOptions } from "./threading/limits.ts";
