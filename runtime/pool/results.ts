/** What a caller holds while a pool works: one result, or a stream of them. */

import { TimeoutError, ValueError } from "../errors.ts";
import { timeoutOf } from "../memory/limits.ts";
import type { WaitOptions } from "../process.ts";
import type { Engine } from "./engine.ts";
import { RemoteTraceback } from "./errors.ts";
import type { ResultJob } from "./jobs.ts";
import type { Arrival, StreamJob } from "./stream.ts";

let made = 0;

/** An address as Python would show one: different for each object. */
function address(): string {
  return `0x7f${(0x10_0000_0000 + 0x40 * ++made).toString(16).padStart(10, "0").slice(-10)}`;
}

/**
 * The result of a call that a pool runs. Not thenable: `await result.get()`.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.AsyncResult
 */
export class AsyncResult<T> {
  readonly #engine: Engine;
  readonly #job: ResultJob;
  #address: string | undefined;

  /** Made by a pool. */
  constructor(engine: Engine, job: ResultJob) {
    this.#engine = engine;
    this.#job = job;
  }

  /**
   * The result.
   *
   * @param timeout seconds, or options
   * @throws {TimeoutError} when it did not come in time; else what the function threw, with the child's traceback as cause
   */
  async get(timeout?: number | null | WaitOptions): Promise<T> {
    if (!this.#job.done && !await this.#wait(timeout)) throw new TimeoutError();
    return this.#outcome();
  }

  /** As `get`, blocking this thread. */
  getSync(timeout?: number | null): T {
    this.waitSync(timeout);
    if (!this.#job.done) throw new TimeoutError();
    return this.#outcome();
  }

  #outcome(): T {
    if (this.#job.ok) return this.#job.value as T;
    throw thrownHere(this.#job.value);
  }

  /** Waits until the result is there, or the time is over. */
  async wait(timeout?: number | null | WaitOptions): Promise<void> {
    if (!this.#job.done) await this.#wait(timeout);
  }

  #wait(timeout: number | null | undefined | WaitOptions): Promise<boolean> {
    const { deadline, signal } = timeoutOf(timeout);
    return this.#engine.wait(this.#job, deadline, signal);
  }

  /** As `wait`, blocking this thread. */
  waitSync(timeout?: number | null): void {
    const job = this.#job;
    if (job.done) return;
    if (job.collecting) {
      throw new ValueError(
        "Cannot block for this result: its input is an async iterable, which is read by the event loop. Await get() instead",
      );
    }
    this.#engine.waitSync(job, timeoutOf(timeout).deadline);
  }

  /** Whether the result is there. */
  ready(): boolean {
    if (!this.#job.done) this.#engine.look();
    return this.#job.done;
  }

  /**
   * Whether the call succeeded.
   *
   * @throws {ValueError} when the result is not there
   */
  successful(): boolean {
    if (!this.ready()) throw new ValueError(`${this} not ready`);
    return this.#job.ok;
  }

  /** As Python shows it. */
  toString(): string {
    const kind = this instanceof MapResult ? "MapResult" : "ApplyResult";
    return `<multiprocessing.pool.${kind} object at ${this.#address ??= address()}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

/** The result of a whole map. */
export class MapResult<T> extends AsyncResult<T[]> {}

/** Results one by one. `for await` reads them all; leaving that loop early stops the reading of the input. */
export class IMapIterator<T> implements AsyncIterableIterator<T> {
  readonly #engine: Engine;
  readonly #job: StreamJob;
  #address: string | undefined;

  /** Made by a pool. */
  constructor(engine: Engine, job: StreamJob) {
    this.#engine = engine;
    this.#job = job;
  }

  /**
   * The next result; `{ done: true }` at the end.
   *
   * @param timeout seconds, or options
   * @throws {TimeoutError} when it did not come in time: the next call waits for the same one
   */
  async next(timeout?: number | null | WaitOptions): Promise<IteratorResult<T, undefined>> {
    let arrival = this.#job.take();
    if (arrival === "wait") {
      const { deadline, signal } = timeoutOf(timeout);
      do {
        if (!await this.#engine.wait(this.#job, deadline, signal)) throw new TimeoutError();
        arrival = this.#job.take();
      } while (arrival === "wait");
    }
    return result(arrival);
  }

  /** As `next`, blocking this thread. */
  nextSync(timeout?: number | null): IteratorResult<T, undefined> {
    const { deadline } = timeoutOf(timeout);
    for (;;) {
      const arrival = this.#job.take();
      if (arrival !== "wait") return result(arrival);
      if (this.#job.needsEventLoop) {
        throw new ValueError(
          "Cannot block for this result: its input is an async iterable, which is read by the event loop. Await next() instead",
        );
      }
      if (!this.#engine.waitSync(this.#job, deadline)) throw new TimeoutError();
    }
  }

  /** Stops: no more input is read, tasks that have not begun never will, and results that come are forgotten. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#engine.leave(this.#job);
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Itself. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The blocking twin of `for await`. */
  *[Symbol.iterator](): Generator<T, undefined> {
    try {
      for (let next = this.nextSync(); !next.done; next = this.nextSync()) yield next.value;
      return undefined;
    } finally {
      this.#engine.leave(this.#job);
    }
  }

  /** As Python shows it. */
  toString(): string {
    const kind = this instanceof IMapUnorderedIterator ? "IMapUnorderedIterator" : "IMapIterator";
    return `<multiprocessing.pool.${kind} object at ${this.#address ??= address()}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

/** The same, in the order in which results come. */
export class IMapUnorderedIterator<T> extends IMapIterator<T> {}

function result<T>(arrival: Arrival | "end"): IteratorResult<T, undefined> {
  if (arrival === "end") return { done: true, value: undefined };
  if (!arrival.ok) throw thrownHere(arrival.value);
  return { done: false, value: arrival.value as T };
}

/** What a child threw, with the place where its result is asked for: the child's own is told by the cause. */
function thrownHere(error: unknown): unknown {
  if (!(error instanceof Error) || !(error.cause instanceof RemoteTraceback)) return error;
  const places = /\n {4}at [^]*$/.exec(new Error().stack ?? "")?.[0] ?? "";
  const head = (error.stack ?? "").replace(/\n {4}at [^]*$/, "");
  Object.defineProperty(error, "stack", {
    value: head + places,
    writable: true,
    configurable: true,
  });
  return error;
}
