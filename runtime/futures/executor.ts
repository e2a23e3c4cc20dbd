/**
 * What executors have in common.
 *
 *     submit ──► Item: the call, and the future that its result goes to ──► the executor's workers
 *     map    ──► the same for each chunk of the input; the results one by one
 *
 * @module
 */

import { isPlain } from "../plain.ts";
import { RuntimeError, ValueError } from "../errors.ts";
import { iterable } from "../pool/iterable.ts";
import { secondsOf, type WaitOptions } from "../threading/limits.ts";
import { Future, type PlainFuture } from "./future.ts";
import { ResultIterator } from "./results.ts";

/** What an executor calls. */
// deno-lint-ignore no-explicit-any -- any function
export type Work = (...args: any[]) => unknown;

/** A call that waits for a worker. */
export interface Item {
  readonly future: PlainFuture;
  readonly work: Work;
  readonly args: readonly unknown[];
  /** Named arguments, where there are any. */
  readonly kwargs: Record<string, unknown>;
  /** Whether `args` are several calls' arguments, to be run one after the other. */
  readonly isChunk: boolean;
}

/** What `map` takes behind the iterables. */
export interface MapOptions extends WaitOptions {
  /** Elements per task, where tasks are sent to processes; default 1. */
  chunksize?: number | undefined;
}

/** What `shutdown` takes. */
export interface ShutdownOptions {
  /** Whether to wait until all is done; default: yes. */
  wait?: boolean | undefined;
  /** Whether calls that have not begun are cancelled; default: no. */
  cancelFutures?: boolean | undefined;
}

/** Input for `map`: one iterable for each parameter of the function; async ones are read to their end first. */
export type Iterables<A extends readonly unknown[]> = {
  [K in keyof A]: Iterable<A[K]> | AsyncIterable<A[K]>;
};

/**
 * Runs calls, elsewhere or later. https://docs.python.org/3/library/concurrent.futures.html#executor-objects
 *
 * @example
 * ```ts
 * import { type Executor, ThreadPoolExecutor } from "@manycore/multiprocessing/futures";
 *
 * async function squares(executor: Executor, xs: number[]): Promise<number[]> {
 *   return await Promise.all(xs.map((x) => executor.submit((x: number) => x * x, x)));
 * }
 * await using executor = new ThreadPoolExecutor();
 * console.log(await squares(executor, [1, 2, 3])); // [1, 4, 9]
 * ```
 */
export class Executor implements AsyncDisposable {
  static readonly __module__: string = "concurrent.futures._base";

  /** Whether no more calls are taken. */
  #isShut = false;

  /** Takes a call into work. @internal */
  protected begin(_item: Item): void {
    throw new RuntimeError("Cannot run anything: use an executor of processes or of threads");
  }

  /** Ends the workers; with `wait`, when all is done. @internal */
  protected end(_options: Required<ShutdownOptions>): Promise<void> {
    return Promise.resolve();
  }

  /** The future of a new call. @internal */
  protected newFuture(): PlainFuture {
    return new Future();
  }

  /** Which of the arguments of a call are named ones. @internal */
  protected split(args: readonly unknown[]): [readonly unknown[], Record<string, unknown>] {
    return [args, {}];
  }

  /** Whether shutdown was called. @internal */
  protected get isShut(): boolean {
    return this.#isShut;
  }

  /**
   * Has a function called.
   *
   * @param work the function, sync or async
   * @param args what it is called with
   * @returns its result, to come
   * @throws {RuntimeError} after shutdown
   */
  submit<A extends readonly unknown[], R>(
    work: (...args: A) => R,
    ...args: NoInfer<A>
  ): Future<Awaited<R>> {
    const [positional, kwargs] = this.split(args);
    return this.#begin(work as Work, positional, kwargs, false) as unknown as Future<
      Awaited<R>
    >;
  }

  #begin(
    work: Work,
    args: readonly unknown[],
    kwargs: Record<string, unknown>,
    isChunk: boolean,
  ): PlainFuture {
    if (this.#isShut) throw new RuntimeError("cannot schedule new futures after shutdown");
    const future = this.newFuture();
    this.begin({ future, work, args, kwargs, isChunk });
    return future;
  }

  /**
   * Has a function called for each element of an iterable, or with the elements of several side by side; gives the
   * results in order. The input is read at once.
   *
   * @param work the function, sync or async
   * @param rest the iterables, and perhaps `{ timeout, chunksize }`: seconds from the call until a result that is asked
   * for must be there, and elements per task
   * @throws {ValueError} for a chunk size below 1
   */
  map<A extends readonly unknown[], R>(
    work: (...args: A) => R,
    ...rest: [...Iterables<NoInfer<A>>] | [...Iterables<NoInfer<A>>, MapOptions]
  ): ResultIterator<Awaited<R>> {
    const inputs = [...rest] as unknown[];
    const options = isOptions(inputs.at(-1)) ? inputs.pop() as MapOptions : {};
    const size = Number(options.chunksize ?? 1);
    if (size < 1) throw new ValueError("chunksize must be >= 1.");
    const seconds = options.timeout ?? null;
    const deadline = seconds === null ? Infinity : performance.now() + secondsOf(seconds) * 1000;
    const chunk = this.chunked ? size : 1;
    const send = (calls: unknown[][]) => {
      const futures: PlainFuture[] = [];
      for (let i = 0; i < calls.length; i += chunk) {
        futures.push(
          chunk === 1
            ? this.#begin(work as Work, calls[i]!, {}, false)
            : this.#begin(work as Work, calls.slice(i, i + chunk), {}, true),
        );
      }
      return futures;
    };
    const futures = inputs.some(isAsyncIterable)
      ? Promise.all(inputs.map(collected)).then((columns) => send(sideBySide(columns)))
      : send(sideBySide(inputs as Iterable<unknown>[]));
    return new ResultIterator(futures, chunk > 1, deadline, options.signal);
  }

  /** Whether several elements can be one task. @internal */
  protected get chunked(): boolean {
    return false;
  }

  /**
   * Takes no more calls, and waits until all that were taken are done.
   *
   * @param wait `false` not to wait; or `{ wait, cancelFutures }`
   */
  async shutdown(
    wait?: boolean | ShutdownOptions,
    options?: ShutdownOptions,
  ): Promise<void> {
    const named: ShutdownOptions = { ...(typeof wait === "object" ? wait : { wait }), ...options };
    this.#isShut = true;
    await this.end({ wait: named.wait ?? true, cancelFutures: named.cancelFutures ?? false });
  }

  /** What Python's `with` begins with. */
  __enter__(): this {
    return this;
  }

  /** What Python's `with` ends with. */
  __exit__(..._error: unknown[]): Promise<void> {
    return this.shutdown();
  }

  /** Shuts it down, and waits. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.shutdown();
  }
}

/** The elements of an iterable, those that have to be awaited, too. */
async function collected(input: unknown): Promise<Iterable<unknown>> {
  return isAsyncIterable(input) ? await Array.fromAsync(input) : input as Iterable<unknown>;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] !== "function";
}

/** The rows of several columns, as long as the shortest one. */
function sideBySide(columns: readonly Iterable<unknown>[]): unknown[][] {
  if (columns.length === 0) return [];
  if (columns.length === 1) return Array.from(iterable(columns[0]!), (one) => [one]);
  const iterators = columns.map((one) => iterable(one)[Symbol.iterator]());
  const rows: unknown[][] = [];
  for (;;) {
    const row: unknown[] = [];
    for (const iterator of iterators) {
      const next = iterator.next();
      if (next.done) return rows;
      row.push(next.value);
    }
    rows.push(row);
  }
}

function isOptions(value: unknown): boolean {
  return isPlain(value) && !(Symbol.iterator in value);
}
