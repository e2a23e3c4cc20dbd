/**
 * An executor whose workers are processes.
 *
 *     submit ──► waiting ──► in flight: a few more than there are workers ──► Pool ──► the future
 *                   │                        ▲
 *                   └── can be cancelled     └── grows while tasks take less than a millisecond
 *
 * | who dies | what happens |
 * |---|---|
 * | a worker with a task in hand | its future fails with BrokenProcessPool; the worker is replaced, nothing else is lost |
 * | a worker in its initializer, by an error | every future fails with BrokenProcessPool, and so does each submit |
 *
 * @module
 */
import { getContext } from "../context.ts";
import { TypeError, ValueError } from "../errors.ts";
import { Pool } from "../pool.ts";
import { type Engine, makeEngine } from "../pool/engine.ts";
import { WorkerLostError } from "../pool/errors.ts";
import type { PoolContext, PoolSettings } from "../pool/options.ts";
import type { AsyncResult } from "../pool/results.ts";
import type { Limits } from "../threading/limits.ts";
import { beforeThreadsEnd } from "../threading/ending.ts";
import { BrokenProcessPool } from "./errors.ts";
import { Executor, type Item, type ShutdownOptions, type Work } from "./executor.ts";
import { type PlainFuture, type Source, sources, untilAny } from "./future.ts";
import { isCallable, named } from "./threads.ts";

/** How an executor of processes is made. */
export interface ProcessPoolExecutorOptions {
  /** How many workers there are; default: one per processor. */
  maxWorkers?: number | null | undefined;
  /** What the workers are made by, as `getContext` gives it; default: this package. */
  mpContext?: PoolContext | null | undefined;
  /** Called once in each worker before its first task: an exported function, which may be async. */
  initializer?: Work | null | undefined;
  /** Arguments of the initializer. */
  initargs?: Iterable<unknown> | undefined;
  /** A worker ends after so many tasks and is replaced; default: never. */
  maxTasksPerChild?: number | null | undefined;
}

const NAMES = ["maxWorkers", "mpContext", "initializer", "initargs"] as const;

/** So many tasks more than there are workers are on their way, as with CPython: they cannot be cancelled any more. */
const EXTRA = 1;
/** The most tasks on their way for each worker. */
const MOST = 64;
/** A task that takes less, in milliseconds, is not worth waiting for before the next one is sent. */
const SHORT = 1;

/** A pool that tells why it is of no more use. */
class WatchedPool extends Pool {
  /** Its engine; declared, since the constructor of Pool sets it. */
  declare engine: Engine & { readonly failure?: { readonly error: unknown } | undefined };

  override [makeEngine](settings: PoolSettings): Engine {
    return this.engine = super[makeEngine](settings);
  }
}

interface Flight {
  readonly result: AsyncResult<unknown>;
  readonly since: number;
}

const live = new Set<ProcessPoolExecutor>();
let attends = false;

/**
 * Runs calls in other processes, on all cores. The functions must be exported by their modules; arguments and results
 * are copied.
 * https://docs.python.org/3/library/concurrent.futures.html#processpoolexecutor
 *
 * Unlike CPython's, it goes on when a worker dies: the future whose call that worker had in hand fails with
 * `BrokenProcessPool`, nothing else is lost.
 *
 * @example
 * ```ts
 * import { ProcessPoolExecutor } from "@manycore/multiprocessing/futures";
 *
 * export function square(x: number): number {
 *   return x * x;
 * }
 *
 * if (import.meta.main) {
 *   await using executor = new ProcessPoolExecutor(2);
 *   console.log(await executor.submit(square, 3)); // 9
 *   for await (const y of executor.map(square, [1, 2, 3])) console.log(y);
 * }
 * ```
 */
export class ProcessPoolExecutor extends Executor {
  static override readonly __module__: string = "concurrent.futures.process";

  readonly #settings: ProcessPoolExecutorOptions & { readonly maxWorkers: number };
  readonly #waiting: Item[] = [];
  #first = 0;
  readonly #flights = new Map<PlainFuture, Flight>();
  #window: number;
  #pool: WatchedPool | undefined;
  #broken = false;
  readonly #source: Source;

  /**
   * @param maxWorkers how many workers there are; or all options
   * @throws {ValueError} for a number below one
   * @throws {TypeError} for an initializer that cannot be called
   */
  constructor(maxWorkers?: number | null | ProcessPoolExecutorOptions, ...rest: unknown[]) {
    super();
    const options = named<ProcessPoolExecutorOptions>(NAMES, [maxWorkers, ...rest]);
    const workers = Number(options.maxWorkers ?? navigator.hardwareConcurrency);
    if (workers <= 0) throw new ValueError("max_workers must be greater than 0");
    const initializer = options.initializer ?? null;
    if (initializer !== null && !isCallable(initializer)) {
      throw new TypeError("initializer must be a callable");
    }
    const tasks = options.maxTasksPerChild ?? null;
    if (tasks !== null && !Number.isInteger(Number(tasks))) {
      throw new TypeError("max_tasks_per_child must be an integer");
    }
    if (tasks !== null && tasks <= 0) throw new ValueError("max_tasks_per_child must be >= 1");
    this.#settings = { ...options, maxWorkers: workers };
    this.#window = workers + EXTRA;
    this.#source = {
      wait: (limits) => this.#wait(limits),
      waitSync: (deadline) => this.#waitSync(deadline),
    };
  }

  protected override get chunked(): boolean {
    return true;
  }

  protected override begin(item: Item): void {
    if (this.#broken) {
      throw new BrokenProcessPool(
        "A child process terminated abruptly, the process pool is not usable anymore",
      );
    }
    this.#pool ??= this.#newPool();
    sources.set(item.future, this.#source);
    this.#waiting.push(item);
    this.#feed();
  }

  #newPool(): WatchedPool {
    const { maxWorkers, mpContext, initializer, initargs, maxTasksPerChild } = this.#settings;
    live.add(this);
    if (!attends) {
      attends = true;
      beforeThreadsEnd(async () => {
        for (const executor of live) await executor.shutdown();
      });
    }
    return new WatchedPool({
      processes: maxWorkers,
      initializer: initializer ?? null,
      initargs: [...initargs ?? []] as never,
      maxtasksperchild: maxTasksPerChild ?? null,
      context: mpContext ?? null,
    });
  }

  /** Sends what may be on its way. */
  #feed(): void {
    while (this.#flights.size < this.#window && this.#first < this.#waiting.length) {
      const item = this.#waiting[this.#first++]!;
      if (this.#first > 1024 && this.#first * 2 > this.#waiting.length) this.#trim();
      if (item.future.setRunningOrNotifyCancel()) this.#send(item);
    }
    if (this.#first === this.#waiting.length) this.#trim();
    if (this.isShut && this.#flights.size === 0) this.#pool?.close();
  }

  #trim(): void {
    this.#waiting.splice(0, this.#first);
    this.#first = 0;
  }

  #send({ future, work, args, kwargs, isChunk }: Item): void {
    const pool = this.#pool!;
    const done = (settle: () => void) => {
      this.#landed(future);
      settle();
      this.#feed();
    };
    const callback = (value: unknown) => done(() => future.setResult(value));
    const errorCallback = (error: unknown) =>
      done(() => future.setException(this.#failureOf(error)));
    const result = isChunk
      ? pool.starmapAsync(work, args as readonly never[], {
        chunksize: args.length,
        callback,
        errorCallback,
      })
      : pool.applyAsync(work, args as never, { kwds: kwargs, callback, errorCallback });
    if (!future.done()) this.#flights.set(future, { result, since: performance.now() });
  }

  /** A task has come back: more are sent ahead while tasks are short. */
  #landed(future: PlainFuture): void {
    const flight = this.#flights.get(future);
    this.#flights.delete(future);
    if (flight === undefined) return;
    const { maxWorkers } = this.#settings;
    const each = (performance.now() - flight.since) / (this.#flights.size / maxWorkers + 1);
    if (each > SHORT * 5) this.#window = maxWorkers + EXTRA;
    else if (each < SHORT) this.#window = Math.min(this.#window + 1, maxWorkers * MOST);
  }

  #failureOf(error: unknown): unknown {
    const failure = this.#pool?.engine.failure;
    if (failure === undefined && !(error instanceof WorkerLostError)) return error;
    if (failure !== undefined) this.#break();
    const lost = new BrokenProcessPool(
      "A process in the process pool was terminated abruptly while the future was running or pending.",
    );
    lost.cause = failure?.error ?? error;
    return lost;
  }

  /** Nothing that waits will ever be run. */
  #break(): void {
    this.#broken = true;
  }

  async #wait(limits: Limits): Promise<void> {
    const flight = this.#oldest();
    if (flight === undefined) return void await untilAny(this.#futures(), limits);
    const left = limits.deadline - performance.now();
    const timeout = left === Infinity ? null : Math.max(0, left) / 1000;
    await flight.result.wait({ timeout, signal: limits.signal });
  }

  #waitSync(deadline: number): void {
    const left = deadline - performance.now();
    this.#oldest()?.result.waitSync(left === Infinity ? null : Math.max(0, left) / 1000);
  }

  #oldest(): Flight | undefined {
    for (const flight of this.#flights.values()) return flight;
    return undefined;
  }

  #futures(): PlainFuture[] {
    return [...this.#flights.keys(), ...this.#waiting.map(({ future }) => future)];
  }

  protected override async end({ wait, cancelFutures }: Required<ShutdownOptions>): Promise<void> {
    if (cancelFutures) {
      for (const { future } of this.#waiting.splice(0)) {
        if (future.cancel()) future.setRunningOrNotifyCancel();
      }
      this.#first = 0;
    }
    this.#feed();
    if (!wait) return;
    while (this.#flights.size > 0) {
      const limits = { deadline: Infinity, signal: undefined };
      await this.#wait(limits);
    }
    live.delete(this);
    await this.#pool?.join();
  }
}

/**
 * An executor whose workers are isolated from each other within one process of the operating system: a
 * `ProcessPoolExecutor` of the start method "worker". In Python each has an interpreter of its own, here a `Worker`.
 * https://docs.python.org/3.14/library/concurrent.futures.html#interpreterpoolexecutor
 *
 * @example
 * ```ts
 * import { InterpreterPoolExecutor } from "@manycore/multiprocessing/futures";
 *
 * export function square(x: number): number {
 *   return x * x;
 * }
 *
 * if (import.meta.main) {
 *   await using executor = new InterpreterPoolExecutor(2);
 *   console.log(await executor.submit(square, 3)); // 9
 * }
 * ```
 */
export class InterpreterPoolExecutor extends ProcessPoolExecutor {
  static override readonly __module__: string = "concurrent.futures.interpreter";

  /** @param maxWorkers how many workers there are; or all options */
  constructor(
    maxWorkers?: number | null | Omit<ProcessPoolExecutorOptions, "mpContext">,
  ) {
    const options = typeof maxWorkers === "object" ? maxWorkers : { maxWorkers };
    super({ ...options, mpContext: getContext("worker") });
  }
}
