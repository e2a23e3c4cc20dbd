/**
 * Pools: work for several processes.
 *
 *     caller                       shared memory                            workers (daemons)
 *
 *     map, apply, imap …
 *       │ submit                   ring of tasks                               ┌──────────────┐
 *       └──────────────────────►  [id, function, mode, cancel | arguments] ──► │ claim, begun │ sleep at the door
 *                     one knock at the door, if more tasks than lookers        │ run          │
 *     AsyncResult, IMapIterator                                                │              │
 *       ▲ settle                   ring of results                             │              │
 *       └── pump  ◄─────────────  [kind, id | value]  ◄─────────────────────── └──────────────┘
 *           sleeps on the bell     one ring of the bell, if the parent listens
 *
 * | who | waits for |
 * |---|---|
 * | the caller | its result, a timeout, a signal; the program stays alive meanwhile |
 * | the pump | the bell, and ten times a second whether anybody died; it keeps nothing alive. While the parent blocks in any other wait, that one looks after the workers |
 * | a worker | the door: it looks for a moment, then sleeps |
 *
 * | who dies | what happens |
 * |---|---|
 * | a worker without a task | it is replaced |
 * | a worker with a task in hand | its claim word says which: that task fails with WorkerLostError, or is put again if it has `retries` left; the worker is replaced |
 * | a worker over its task's time limit, or whose call was given up | it is killed, if its `busy` word still names the task: that task fails with TaskTimeoutError or the signal's reason; the worker is replaced |
 * | a worker half-way through a message | the message was never put, or is still there |
 * | a worker that was killed between taking a task and beginning it | its thread gives the task back, and it is put again, whatever its `retries`; `begun` decides between the thread and its parent. Its words are watched for some time |
 * | a worker that is ending by itself | it takes nothing more; what it had in hand is lost or put again |
 * | a worker in its initializer, by an error | every call fails with that error, inputs are read no more; nobody is replaced |
 * | three workers in a row before they were ready | the same, with WorkerLostError |
 * | the process that made the pool | its workers see that when they next wait, and end |
 * | the program, the pool still open | the workers, being daemons, hold nothing |
 *
 * | where | what |
 * |---|---|
 * | pool/engine.ts | what pools of processes and pools of tasks have in common |
 * | pool/processes.ts, staff.ts, place.ts | the parent's side: tasks and results, the workers, waking them |
 * | pool/worker.ts, layout.ts | the worker's side, and the words that both share |
 * | pool/threads.ts, thread_pool.ts | ThreadPool, whose workers are tasks of this event loop |
 * | pool/jobs.ts, stream.ts, results.ts | calls, and what callers hold |
 * | pool/chunk.ts, failure.ts | how chunks run, and how errors travel |
 * | pool/options.ts, locate.ts | what callers give, checked; where in it something stands that cannot be sent |
 *
 * https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.pool
 *
 * @module
 */

import { registerForm } from "./codec/forms.ts";
import { RuntimeError, ValueError } from "./errors.ts";
import { type Engine, makeEngine } from "./pool/engine.ts";
import { iterable } from "./pool/iterable.ts";
import { type Limits, MapJob, ResultJob } from "./pool/jobs.ts";
import { Mode } from "./pool/layout.ts";
import {
  type Arguments,
  type CallbackOptions,
  checkChunkSize,
  type ChunkOptions,
  chunkSize,
  type Input,
  isAsyncIterable,
  type KeywordOptions,
  limitsOf,
  type PoolContext,
  type PoolFunction,
  type PoolOptions,
  type PoolSettings,
  poolSettings,
  type TaskOptions,
  toFunction,
} from "./pool/options.ts";
import { ProcessEngine } from "./pool/processes.ts";
import { AsyncResult, IMapIterator, IMapUnorderedIterator, MapResult } from "./pool/results.ts";
import { StreamJob } from "./pool/stream.ts";
import type { Process } from "./process.ts";
import type { ProcessOptions } from "./process/options.ts";
import { debug } from "./util.ts";

export {
  MaybeEncodingError,
  RemoteTraceback,
  TaskTimeoutError,
  WorkerLostError,
} from "./pool/errors.ts";
export type {
  Arguments,
  CallbackOptions,
  ChunkOptions,
  Input,
  KeywordOptions,
  PoolContext,
  PoolFunction,
  PoolOptions,
  TaskOptions,
} from "./pool/options.ts";
export { AsyncResult, IMapIterator, IMapUnorderedIterator, MapResult } from "./pool/results.ts";

/** Options of a map. `timeout`, in seconds, ends the wait; `signal` ends the call. */
export type MapOptions = ChunkOptions & TaskOptions & { timeout?: number | null | undefined };

/** How many chunks an `imap` reads ahead of its reader, at least, and for each worker. */
const [leastAhead, aheadEach] = [64, 16];

/**
 * A number of worker processes, and work for them.
 *
 * Where workers are threads, the first one is started by the constructor and the others one by one: at once when there
 * are more tasks than workers, else as soon as the first result had time to come. With an initializer, and where
 * children inherit variables, all are started by the constructor.
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
export class Pool<A extends readonly unknown[] = readonly unknown[]> {
  readonly #engine: Engine;
  readonly #limits: Limits;

  /**
   * @param options the number of workers, or all options
   * @throws {ValueError} for a number below one
   * @throws {AssertionError} in a daemon, which may not have children
   */
  constructor(options?: number | null | PoolOptions<A>) {
    const settings = poolSettings(options);
    this.#limits = settings.limits;
    this.#engine = this[makeEngine](settings);
  }

  /** Which kind of workers there are. @internal */
  [makeEngine](settings: PoolSettings): Engine {
    return new ProcessEngine(settings, (context, options) => this.Process(context, options));
  }

  static {
    registerForm(import.meta, Pool, "Pool", {
      write() {
        throw new RuntimeError(
          "pool objects cannot be passed between processes or pickled",
        );
      },
      read: () => new Pool(),
    });
  }

  /** Makes the process of a worker; a subclass may make another one. The pool then names it and makes it a daemon. */
  Process(context: PoolContext, options: ProcessOptions): Process {
    return new context.Process(options);
  }

  /**
   * Calls a function in a worker and waits for its result.
   *
   * @param args the function's arguments
   * @param kwds its named arguments
   * @throws {ValueError} when the pool is closed
   * @throws {WorkerLostError} when the worker died; else what the function threw, with the child's traceback as cause
   */
  async apply<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    args?: A,
    kwds?: Record<string, unknown>,
    options?: TaskOptions,
  ): Promise<Awaited<R>> {
    return await this.#call<R>(func, args, kwds, options).get();
  }

  /** As `apply`, blocking this thread. */
  applySync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    args?: A,
    kwds?: Record<string, unknown>,
    options?: TaskOptions,
  ): Awaited<R> {
    return this.#call<R>(func, args, kwds, options).getSync();
  }

  /**
   * Calls a function in a worker.
   *
   * @throws {ValueError} when the pool is closed; whatever else goes wrong is the result's error
   */
  applyAsync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    args?: A,
    options?: KeywordOptions & CallbackOptions<Awaited<R>> & TaskOptions,
  ): AsyncResult<Awaited<R>> {
    return this.#call<R>(func, args, options?.kwds, options);
  }

  #call<R>(
    func: PoolFunction<never, unknown>,
    args: readonly unknown[] | undefined,
    kwds: Record<string, unknown> | undefined,
    options: (CallbackOptions<Awaited<R>> & TaskOptions) | undefined,
  ): AsyncResult<Awaited<R>> {
    const engine = this.#engine;
    engine.checkRunning();
    const names = kwds instanceof Map ? Object.fromEntries(kwds) : kwds ?? {};
    const named = Object.keys(names).length > 0;
    const limits = options === undefined ? this.#limits : limitsOf(options, this.#limits);
    const mode = named ? Mode.Keywords : Mode.Call;
    const job = new ResultJob(mode, toFunction(func), limits, options);
    const given = Array.isArray(args) ? args : [...iterable(args ?? [])];
    engine.begin(job);
    engine.submit(job, 0, named ? [given, names] : given);
    return new AsyncResult(engine, job);
  }

  /**
   * Calls a function for each element, and waits for all results, in order.
   *
   * @param options chunk size; `timeout` ends the wait, `signal` the call
   * @throws {TimeoutError} when the timeout passed; else the first error, once all have come
   */
  async map<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: MapOptions = {},
  ): Promise<Awaited<R>[]> {
    return await this.mapAsync(func, input, options).get(options.timeout);
  }

  /** As `map`, blocking this thread; the input must not be an async one. */
  mapSync<T, R>(
    func: PoolFunction<[T], R>,
    input: Iterable<T>,
    options: MapOptions = {},
  ): Awaited<R>[] {
    return this.mapAsync(func, input, options).getSync(options.timeout);
  }

  /** Calls a function for each element. */
  mapAsync<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions & CallbackOptions<Awaited<R>[]> & TaskOptions = {},
  ): MapResult<Awaited<R>> {
    return this.#mapAsync(Mode.Map, func, input, options);
  }

  /** As `map`, where each element is the list of arguments of a call. */
  async starmap<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    input: Input<Arguments<A>>,
    options: MapOptions = {},
  ): Promise<Awaited<R>[]> {
    return await this.starmapAsync(func, input, options).get(options.timeout);
  }

  /** As `starmap`, blocking this thread. */
  starmapSync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    input: Iterable<Arguments<A>>,
    options: MapOptions = {},
  ): Awaited<R>[] {
    return this.starmapAsync(func, input, options).getSync(options.timeout);
  }

  /** As `mapAsync`, where each element is the list of arguments of a call. */
  starmapAsync<A extends readonly unknown[], R>(
    func: PoolFunction<A, R>,
    input: Input<Arguments<A>>,
    options: ChunkOptions & CallbackOptions<Awaited<R>[]> & TaskOptions = {},
  ): MapResult<Awaited<R>> {
    return this.#mapAsync(Mode.StarMap, func, input, options);
  }

  #mapAsync<R>(
    mode: number,
    func: PoolFunction<never, R>,
    input: Input<unknown>,
    options: ChunkOptions & CallbackOptions<Awaited<R>[]> & TaskOptions,
  ): MapResult<Awaited<R>> {
    const engine = this.#engine;
    engine.checkRunning();
    const { chunksize } = options;
    const limits = limitsOf(options, this.#limits);
    const job = new MapJob(mode, toFunction(func), limits, options);
    if (isAsyncIterable(input)) {
      engine.begin(job);
      this.#collect(job, input, chunksize);
    } else {
      const elements = Array.isArray(input) ? input : [...iterable(input)];
      const size = chunkSize(chunksize, elements.length, engine.size);
      engine.begin(job);
      this.#submitAll(job, elements, size);
    }
    return new MapResult(engine, job);
  }

  async #collect(
    job: MapJob,
    input: AsyncIterable<unknown>,
    chunksize: number | null | undefined,
  ): Promise<void> {
    job.collecting = true;
    this.#engine.openSource(job);
    try {
      const elements: unknown[] = [];
      for await (const element of input) {
        if (job.done) return;
        elements.push(element);
      }
      job.collecting = false;
      this.#submitAll(job, elements, chunkSize(chunksize, elements.length, this.#engine.size));
    } catch (error) {
      job.finish(false, error);
    } finally {
      this.#engine.closeSource(job);
    }
  }

  #submitAll(job: MapJob, elements: readonly unknown[], size: number): void {
    const { length } = elements;
    const chunks = Math.ceil(length / size);
    job.expect(length, size, chunks);
    for (let i = 0; i < chunks; i++) {
      this.#engine.submit(job, i, elements.slice(i * size, (i + 1) * size));
    }
  }

  /**
   * Calls a function for each element and gives the results one by one, in order. The input is read only a little
   * further than the results are: it may be endless.
   *
   * @example
   * ```ts
   * import { Pool } from "@manycore/multiprocessing";
   *
   * export function double(x: number): number {
   *   return 2 * x;
   * }
   *
   * function* naturals() {
   *   for (let n = 0;; n++) yield n;
   * }
   *
   * if (import.meta.main) {
   *   await using pool = new Pool(2);
   *   for await (const x of pool.imap(double, naturals())) {
   *     if (x > 10) break;
   *     console.log(x);
   *   }
   * }
   * ```
   */
  imap<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions & TaskOptions = {},
  ): IMapIterator<Awaited<R>> {
    return this.#stream(func, input, options, true);
  }

  /** As `imap`, in the order in which results come. */
  imapUnordered<T, R>(
    func: PoolFunction<[T], R>,
    input: Input<T>,
    options: ChunkOptions & TaskOptions = {},
  ): IMapUnorderedIterator<Awaited<R>> {
    return this.#stream(func, input, options, false);
  }

  #stream<R>(
    func: PoolFunction<never, R>,
    input: Input<unknown>,
    options: ChunkOptions & TaskOptions,
    ordered: boolean,
  ): IMapIterator<Awaited<R>> {
    const engine = this.#engine;
    engine.checkRunning();
    const chunksize = options.chunksize ?? 1;
    checkChunkSize(chunksize);
    const limits = limitsOf(options, this.#limits);
    const job: StreamJob = new StreamJob(Mode.Map, toFunction(func), limits, {
      input,
      ordered,
      chunksize,
      window: Math.max(leastAhead, engine.size * aheadEach),
      submit: (index, chunk) => engine.submit(job, index, chunk),
      isClosing: () => engine.state !== "RUN",
    });
    engine.begin(job, true);
    engine.addStream(job);
    return ordered ? new IMapIterator(engine, job) : new IMapUnorderedIterator(engine, job);
  }

  /** Accepts no more work; workers end when what is out is done. */
  close(): void {
    debug("closing pool");
    this.#engine.close();
  }

  /** Ends the workers at once; what is out fails. */
  terminate(): void {
    debug("terminating pool");
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
    debug("joining pool");
    if (this.#engine.state === "RUN") throw new ValueError("Pool is still running");
  }

  /**
   * What Python's `with` begins with.
   *
   * @throws {ValueError} when the pool is closed
   */
  __enter__(): this {
    this.#engine.checkRunning();
    return this;
  }

  /** What Python's `with` ends with: terminates. */
  __exit__(..._error: unknown[]): Promise<void> {
    return this[Symbol.asyncDispose]();
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
    const { state, alive } = this.#engine;
    return `<multiprocessing.pool.${this.constructor.name} state=${state} pool_size=${alive}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}
