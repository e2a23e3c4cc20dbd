/** Pools whose workers are tasks of this event loop. */

import { Pool } from "../pool.ts";
import { awaitedOnly } from "./awaited.ts";
import { type Engine, makeEngine } from "./engine.ts";
import type {
  ChunkOptions,
  Input,
  PoolFunction,
  PoolOptions,
  PoolSettings,
  TaskOptions,
} from "./options.ts";
import type { IMapIterator, IMapUnorderedIterator } from "./results.ts";
import { ThreadEngine } from "./threads.ts";

/** How a ThreadPool is made. `A` is what its initializer takes. */
// deno-lint-ignore no-explicit-any -- any function
export type ThreadPoolOptions<A extends readonly unknown[] = any> = Pick<
  PoolOptions<A>,
  "processes" | "initializer" | "initargs"
>;

/**
 * A pool in this same process: its tasks share all variables, so that any function, closures too, and any value can be
 * given to it. Async functions go on in turns, wherever they await; sync ones run one after the other, so that it is of
 * use for what waits, not for what computes.
 *
 * What waits without the event loop (`getSync`, `mapSync` …) runs the tasks itself, and throws RuntimeError for one that
 * awaits. A time limit or a signal makes a call fail; what its function awaits goes on without it.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.ThreadPool
 *
 * @example
 * ```ts
 * import { ThreadPool } from "@manycore/multiprocessing";
 *
 * if (import.meta.main) {
 *   const lengths = new Map<string, number>();
 *   await using pool = new ThreadPool(4);
 *   await pool.map(async (text: string) => {
 *     lengths.set(text, (await new Response(text).text()).length);
 *   }, ["a", "bc"]);
 *   console.log(lengths.get("bc")); // 2
 * }
 * ```
 */
export class ThreadPool<A extends readonly unknown[] = readonly unknown[]> extends Pool<A> {
  /**
   * @param options the number of workers, or all options
   * @throws {ValueError} for a number below one
   */
  constructor(options?: number | null | ThreadPoolOptions<A>) {
    super(options);
  }

  /** Which kind of workers there are. @internal */
  override [makeEngine](settings: PoolSettings): Engine {
    return new ThreadEngine(settings);
  }

  /** Calls a function for each element and gives the results one by one, in order. */
  override imap<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions & TaskOptions = {},
  ): IMapIterator<Awaited<R>> {
    return awaitedOnly(super.imap(func, input, options));
  }

  /** As `imap`, in the order in which results come. */
  override imapUnordered<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions & TaskOptions = {},
  ): IMapUnorderedIterator<Awaited<R>> {
    return awaitedOnly(super.imapUnordered(func, input, options));
  }
}
