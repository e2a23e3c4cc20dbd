/** The results of an executor's map. */

import { RuntimeError } from "../errors.ts";
import type { Limits } from "../threading/limits.ts";
import type { PlainFuture } from "./future.ts";

/**
 * Results one by one, in order. Leaving a loop over them early, or an error, cancels the calls that have not begun.
 * https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.Executor.map
 */
export class ResultIterator<T> implements AsyncIterableIterator<T> {
  static readonly __module__: string = "builtins";
  static readonly __name__: string = "generator";

  /** Those that have not been asked; a promise while the input is still being read. */
  #futures: PlainFuture[] | Promise<PlainFuture[]>;
  readonly #areChunks: boolean;
  readonly #limits: Limits;
  #chunk: T[] = [];

  /** Made by an executor. */
  constructor(
    futures: PlainFuture[] | Promise<PlainFuture[]>,
    areChunks: boolean,
    deadline: number,
    signal: AbortSignal | undefined,
  ) {
    this.#futures = futures;
    this.#areChunks = areChunks;
    this.#limits = { deadline, signal };
  }

  #left(): number | null {
    const { deadline } = this.#limits;
    return deadline === Infinity ? null : Math.max(0, deadline - performance.now()) / 1000;
  }

  /**
   * The next result.
   *
   * @throws {TimeoutError} when it was not there in time; else what the call threw
   */
  async next(): Promise<IteratorResult<T, undefined>> {
    while (this.#chunk.length === 0) {
      const futures = this.#futures = await this.#futures;
      const future = futures.shift();
      if (future === undefined) return { done: true, value: undefined };
      try {
        const { signal } = this.#limits;
        this.#take(await future.result({ timeout: this.#left(), signal }));
      } catch (error) {
        future.cancel();
        this.#cancel();
        throw error;
      }
    }
    return { done: false, value: this.#chunk.shift() as T };
  }

  /** {@linkcode next}, blocking this thread. */
  nextSync(): IteratorResult<T, undefined> {
    while (this.#chunk.length === 0) {
      if (!Array.isArray(this.#futures)) throw unread();
      const future = this.#futures.shift();
      if (future === undefined) return { done: true, value: undefined };
      try {
        this.#take(future.resultSync(this.#left()));
      } catch (error) {
        future.cancel();
        this.#cancel();
        throw error;
      }
    }
    return { done: false, value: this.#chunk.shift() as T };
  }

  #take(result: unknown): void {
    if (this.#areChunks) this.#chunk = [...result as T[]];
    else this.#chunk.push(result as T);
  }

  #cancel(): void {
    if (!Array.isArray(this.#futures)) {
      this.#futures.then((futures) => futures.forEach((future) => future.cancel()), () => {});
      this.#futures = [];
    }
    for (const future of this.#futures.splice(0)) future.cancel();
  }

  /** Ends it: calls that have not begun are cancelled. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#cancel();
    this.#chunk = [];
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Itself. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The results, blocking this thread for each that is not there. */
  *[Symbol.iterator](): Generator<T, undefined> {
    try {
      for (let next = this.nextSync(); !next.done; next = this.nextSync()) yield next.value;
    } finally {
      this.#cancel();
    }
  }
}

function unread(): RuntimeError {
  return new RuntimeError(
    "Cannot block for these results: their input is an async iterable, which is read by the event loop. " +
      "Await next() instead",
  );
}
