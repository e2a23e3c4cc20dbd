/**
 * Pools: work for several processes.
 *
 *     caller                    shared memory                        workers (daemons)
 *
 *     map, applyAsync … ──►  ring of tasks  [id, function, mode | arguments] ──►  take: claim word := number + 1
 *                                                                                    │ run
 *     AsyncResult ◄── pump ◄──  ring of results [kind, id | value]  ◄────────────────┘ put, ring the bell
 *                     sleeps on the bell
 *
 * | who dies | what happens |
 * |---|---|
 * | a worker without a task | it is replaced |
 * | a worker with a task in hand | its claim word says which: that task fails with WorkerLostError, the worker is replaced |
 * | a worker in its initializer, by an error | every call fails with that error; nobody is replaced |
 * | three workers in a row before they were ready | the same, with WorkerLostError |
 * | the program, the pool still open | the workers, being daemons, hold nothing |
 *
 * https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.pool
 *
 * @module
 */

import { registerCodec } from "./codec/forms.ts";
import { type FunctionReference, stub } from "./codec/references.ts";
import { RuntimeError, TypeError, ValueError } from "./errors.ts";
import { Engine } from "./pool/engine.ts";
import { isAsyncIterable, iterable, MapJob, ResultJob, StreamJob } from "./pool/jobs.ts";
import { Mode } from "./pool/layout.ts";
import { AsyncResult, IMapIterator } from "./pool/results.ts";
import type { WaitOptions } from "./process.ts";

export { AsyncResult, IMapIterator } from "./pool/results.ts";
export { MaybeEncodingError, RemoteTraceback, WorkerLostError } from "./pool/errors.ts";

/** What a pool runs: an exported function, sync or async, or where to find one. */
export type PoolFunction<A extends readonly unknown[], R> =
  | ((...args: [...A]) => R)
  | (new (...args: [...A]) => R)
  | FunctionReference;

/** The arguments of a call, in an array or tuple; the function's own parameters say which they are. */
export type Arguments<A extends readonly unknown[]> = Readonly<NoInfer<A>>;

/** How a pool is made. */
export interface PoolOptions {
  /** Number of workers; default: one per processor. */
  processes?: number | null | undefined;
  /** Called once in each worker before its first task; it may be async. */
  // deno-lint-ignore no-explicit-any -- any function
  initializer?: ((...args: any[]) => unknown) | FunctionReference | null | undefined;
  /** Arguments of the initializer. */
  initargs?: readonly unknown[] | undefined;
  /** A worker ends after so many tasks (a chunk counts as one) and is replaced; default: never. */
  maxtasksperchild?: number | null | undefined;
}

/** What every `…Async` method accepts. */
export interface CallbackOptions<T> {
  /** Called with the result, as soon as it is known. */
  callback?: ((value: T) => unknown) | null | undefined;
  /** Called with the error instead. */
  errorCallback?: ((error: unknown) => unknown) | null | undefined;
}

/** How input is cut up. */
export interface ChunkOptions {
  /** Elements per task. Default for maps: a quarter of what is each worker's share; for streams: 1. */
  chunksize?: number | null | undefined;
}

/** Named arguments: the function's last argument, a plain object. */
export interface KeywordOptions {
  kwds?: Record<string, unknown> | undefined;
}

/** Input of a map. */
export type Input<T> = Iterable<T> | AsyncIterable<T>;

// deno-lint-ignore no-explicit-any -- any function
type Work = (...args: any[]) => unknown;

/**
 * A number of worker processes, and work for them.
 *
 * @example
 * ```ts
 * import { Pool } from "@manycore/multiprocessing";
 *
 * export function square(x: number): number {
 *   return x * x;
 * }
 *
 * if (import.meta.main) {
 *   await using pool = new Pool(4);
 *   console.log(await pool.map(square, [1, 2, 3])); // [1, 4, 9]
 * }
 * ```
 */
export class Pool {
  readonly #engine: Engine;

  /**
   * @param options the number of workers, or all options
   * @throws {ValueError} for a number below one
   * @throws {AssertionError} in a daemon, which may not have children
   */
  constructor(options?: number | null | PoolOptions) {
    const { processes, initializer, initargs, maxtasksperchild }: PoolOptions =
      typeof options === "object" && options !== null ? options : { processes: options };
    const count = processes ?? navigator.hardwareConcurrency;
    if (!(count >= 1)) throw new ValueError("Number of processes must be at least 1");
    const limit = maxtasksperchild ?? null;
    if (limit !== null && !(Number.isInteger(limit) && limit > 0)) {
      throw new ValueError("maxtasksperchild must be a positive int or None");
    }
    if (initializer !== undefined && initializer !== null && !isFunction(initializer)) {
      throw new TypeError("initializer must be a callable");
    }
    this.#engine = new Engine({
      processes: Math.trunc(count),
      initializer: initializer ? toFunction(initializer) : null,
      initargs: [...(initargs ?? [])],
      maxTasks: limit,
    });
  }

  static {
    registerCodec(Pool, "Pool", {
      write() {
        throw new RuntimeError(
          "pool objects cannot be passed between processes or pickled",
        );
      },
      read: () => new Pool(),
    });
  }

  /** Calls a function in a worker and waits for its result. */
  async apply<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    args?: A,
    kwds?: Record<string, unknown>,
  ): Promise<Awaited<R>> {
    return await this.applyAsync(func, args, { kwds }).get();
  }

  /** As `apply`, blocking this thread. */
  applySync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    args?: A,
    kwds?: Record<string, unknown>,
  ): Awaited<R> {
    return this.applyAsync(func, args, { kwds }).getSync();
  }

  /**
   * Calls a function in a worker.
   *
   * @throws {ValueError} when the pool is closed; whatever else goes wrong is the result's error
   */
  applyAsync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    args?: A,
    options: KeywordOptions & CallbackOptions<Awaited<R>> = {},
  ): AsyncResult<Awaited<R>> {
    this.#engine.checkRunning();
    const work = toFunction(func);
    const job = new ResultJob(options);
    const { kwds } = options;
    const given = Array.isArray(args) ? args : [...(args ?? [])];
    if (kwds === undefined || Object.keys(kwds).length === 0) {
      this.#engine.submit(job, 0, Mode.Call, work, given);
    } else {
      this.#engine.submit(job, 0, Mode.Keywords, work, [given, kwds]);
    }
    return new AsyncResult(this.#engine, job, "ApplyResult");
  }

  /**
   * Calls a function for each element, and waits for all results, in order.
   *
   * @param options chunk size; `timeout` and `signal` end the wait, not the work
   */
  async map<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions & WaitOptions = {},
  ): Promise<Awaited<R>[]> {
    return await this.mapAsync(func, input, options).get(options);
  }

  /** As `map`, blocking this thread; the input must not be an async one. */
  mapSync<T, R>(
    func: PoolFunction<[T], R>,
    input: Iterable<T>,
    options: ChunkOptions & { timeout?: number | null } = {},
  ): Awaited<R>[] {
    return this.mapAsync(func, input, options).getSync(options.timeout);
  }

  /** Calls a function for each element. */
  mapAsync<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions & CallbackOptions<Awaited<R>[]> = {},
  ): AsyncResult<Awaited<R>[]> {
    return this.#mapAsync(Mode.Map, func, input, options);
  }

  /** As `map`, where each element is the list of arguments of a call. */
  async starmap<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    input: Input<Arguments<A>>,
    options: ChunkOptions & WaitOptions = {},
  ): Promise<Awaited<R>[]> {
    return await this.starmapAsync(func, input, options).get(options);
  }

  /** As `starmap`, blocking this thread. */
  starmapSync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    input: Iterable<Arguments<A>>,
    options: ChunkOptions & { timeout?: number | null } = {},
  ): Awaited<R>[] {
    return this.starmapAsync(func, input, options).getSync(options.timeout);
  }

  /** As `mapAsync`, where each element is the list of arguments of a call. */
  starmapAsync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    input: Input<Arguments<A>>,
    options: ChunkOptions & CallbackOptions<Awaited<R>[]> = {},
  ): AsyncResult<Awaited<R>[]> {
    return this.#mapAsync(Mode.StarMap, func, input, options);
  }

  #mapAsync<R>(
    mode: number,
    func: PoolFunction<never, R>,
    input: Input<unknown>,
    options: ChunkOptions & CallbackOptions<Awaited<R>[]>,
  ): AsyncResult<Awaited<R>[]> {
    this.#engine.checkRunning();
    const work = toFunction(func);
    const job = new MapJob(options);
    if (isAsyncIterable(input)) {
      this.#collect(job, mode, work, input, options.chunksize);
    } else {
      this.#submitAll(
        job,
        mode,
        work,
        Array.isArray(input) ? input : [...iterable(input)],
        options.chunksize,
      );
    }
    return new AsyncResult(this.#engine, job, "MapResult");
  }

  async #collect(
    job: MapJob,
    mode: number,
    work: Work,
    input: AsyncIterable<unknown>,
    chunksize: number | null | undefined,
  ): Promise<void> {
    job.collecting = true;
    this.#engine.openSource();
    try {
      const elements = await Array.fromAsync(input);
      job.collecting = false;
      this.#submitAll(job, mode, work, elements, chunksize);
    } catch (error) {
      job.finish(false, error);
    } finally {
      this.#engine.closeSource();
    }
  }

  #submitAll(
    job: MapJob,
    mode: number,
    work: Work,
    elements: readonly unknown[],
    chunksize: number | null | undefined,
  ): void {
    const { length } = elements;
    const size = chunksize ?? Math.ceil(length / (this.#engine.size * 4));
    if (length > 0 && !(size >= 1)) {
      throw new ValueError(`Chunksize must be 1+, not ${size}`);
    }
    const chunks = length === 0 ? 0 : Math.ceil(length / size);
    job.expect(length, size, chunks);
    for (let i = 0; i < chunks; i++) {
      this.#engine.submit(job, i, mode, work, elements.slice(i * size, (i + 1) * size));
    }
  }

  /**
   * Calls a function for each element and gives the results one by one, in order. The input is read only a little
   * further than the results are: it may be endless.
   */
  imap<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions = {},
  ): IMapIterator<Awaited<R>> {
    return this.#stream(func, input, options, true);
  }

  /** As `imap`, in the order in which results come. */
  imapUnordered<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions = {},
  ): IMapIterator<Awaited<R>> {
    return this.#stream(func, input, options, false);
  }

  #stream<R>(
    func: PoolFunction<never, R>,
    input: Input<unknown>,
    { chunksize }: ChunkOptions,
    ordered: boolean,
  ): IMapIterator<Awaited<R>> {
    this.#engine.checkRunning();
    const size = chunksize ?? 1;
    if (!(size >= 1)) throw new ValueError(`Chunksize must be 1+, not ${size}`);
    const work = toFunction(func);
    const engine = this.#engine;
    engine.openSource();
    const job = new StreamJob({
      input,
      ordered,
      chunksize: size,
      window: Math.max(64, engine.size * 16),
      submit: (index, chunk) => engine.submit(job, index, Mode.Map, work, chunk),
      isClosing: () => engine.state !== "RUN",
      onEnd: () => engine.closeSource(),
    });
    engine.addStream(job);
    job.feed();
    return new IMapIterator(engine, job, ordered);
  }

  /** Accepts no more work; workers end when what is out is done. */
  close(): void {
    this.#engine.close();
  }

  /** Ends the workers at once; what is out fails. */
  terminate(): void {
    this.#engine.terminate();
  }

  /**
   * Waits until the workers have ended.
   *
   * @throws {ValueError} before `close` or `terminate`
   */
  async join(): Promise<void> {
    this.#checkJoin();
    await this.#engine.join();
  }

  /** As `join`, blocking this thread. */
  joinSync(): void {
    this.#checkJoin();
    this.#engine.joinSync();
  }

  #checkJoin(): void {
    if (this.#engine.state === "RUN") throw new ValueError("Pool is still running");
  }

  /** Terminates, as Python's `with` does. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.terminate();
    await this.join();
  }

  /** Terminates. */
  [Symbol.dispose](): void {
    this.terminate();
  }

  /** As Python shows it. */
  toString(): string {
    return `<multiprocessing.pool.Pool state=${this.#engine.state} pool_size=${this.#engine.alive}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === "function" ||
    (typeof value === "object" && value !== null && "module" in value && "name" in value);
}

const stubs = new Map<string, Work>();

function toFunction(func: PoolFunction<never, unknown>): Work {
  if (typeof func === "function") return func as Work;
  if (!isFunction(func)) {
    throw new TypeError(
      `Cannot run ${Deno.inspect(func)} in a pool: pass an exported function, or { module, name }`,
    );
  }
  const key = `${func.module}#${func.name}`;
  let work = stubs.get(key);
  if (work === undefined) stubs.set(key, work = stub(func));
  return work;
}
