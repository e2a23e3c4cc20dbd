/**
 * An executor whose workers are threads of this process.
 *
 * @module
 */
import { isPlain } from "../plain.ts";
import { pythonHooks, TypeError, ValueError } from "../errors.ts";
import { callable, callWith } from "../launch/call.ts";
import { describeError, printError } from "../launch/hooks.ts";
import { beforeThreadsEnd } from "../threading/ending.ts";
import { Thread } from "../threading/thread.ts";
import { Waiters } from "../threading/waiters.ts";
import { BrokenThreadPool } from "./errors.ts";
import {
  Executor,
  type Item,
  type Iterables,
  type MapOptions,
  type ShutdownOptions,
  type Work,
} from "./executor.ts";
import { awaitedOnly } from "../pool/awaited.ts";
import type { ResultIterator } from "./results.ts";

/** How an executor of threads is made. */
export interface ThreadPoolExecutorOptions {
  /** How many threads there are at most; default: 4 more than processors, at most 32. */
  maxWorkers?: number | null | undefined;
  /** What the threads are called, with a number behind it. */
  threadNamePrefix?: string | undefined;
  /** Called once in each thread before its first task; it may be async. */
  initializer?: Work | null | undefined;
  /** Arguments of the initializer. */
  initargs?: Iterable<unknown> | undefined;
}

const NAMES = ["maxWorkers", "threadNamePrefix", "initializer", "initargs"] as const;

/** Options given in their places, the last of which may be an object with the rest. */
export function named<T extends object>(
  names: readonly (keyof T & string)[],
  given: readonly unknown[],
): Partial<T> {
  const options: Record<string, unknown> = {};
  given.forEach((value, i) => {
    const isLast = i === given.length - 1;
    if (isLast && isPlain(value)) Object.assign(options, value);
    else options[names[i]!] = value;
  });
  return options as Partial<T>;
}

let made = 0;
const live = new Set<ThreadPoolExecutor>();
let attends = false;

/**
 * Runs calls in threads of this process: what waits goes on side by side, what computes one after the other. Any function
 * can be given to it, closures too.
 * https://docs.python.org/3/library/concurrent.futures.html#threadpoolexecutor
 *
 * @example
 * ```ts
 * import { ThreadPoolExecutor } from "@manycore/multiprocessing/futures";
 *
 * const texts = ["a", "bc", "def"];
 * await using executor = new ThreadPoolExecutor(4);
 * const lengths = executor.map(async (text: string) => (await new Response(text).text()).length, texts);
 * for await (const length of lengths) console.log(length);
 * ```
 */
export class ThreadPoolExecutor extends Executor {
  static override readonly __module__: string = "concurrent.futures.thread";

  readonly #maxWorkers: number;
  readonly #prefix: string;
  readonly #initializer: Work | null;
  readonly #initargs: readonly unknown[];
  readonly #waiting: Item[] = [];
  readonly #threads: Thread[] = [];
  readonly #free = new Waiters();
  #broken = false;

  /**
   * @param maxWorkers how many threads there are at most; or all options
   * @throws {ValueError} for a number below one
   * @throws {TypeError} for an initializer that cannot be called
   */
  constructor(maxWorkers?: number | null | ThreadPoolExecutorOptions, ...rest: unknown[]) {
    super();
    const options = named<ThreadPoolExecutorOptions>(NAMES, [maxWorkers, ...rest]);
    const most = Number(options.maxWorkers ?? Math.min(32, navigator.hardwareConcurrency + 4));
    if (most <= 0) throw new ValueError("max_workers must be greater than 0");
    const initializer = options.initializer ?? null;
    if (initializer !== null && !isCallable(initializer)) {
      throw new TypeError("initializer must be a callable");
    }
    this.#maxWorkers = most;
    this.#prefix = options.threadNamePrefix || `ThreadPoolExecutor-${made++}`;
    this.#initializer = initializer;
    this.#initargs = [...options.initargs ?? []];
  }

  protected override begin(item: Item): void {
    if (this.#broken) throw unusable();
    this.#waiting.push(item);
    if (this.#free.size > 0) return this.#free.wakeOne();
    if (this.#threads.length >= this.#maxWorkers) return;
    this.#attend();
    const thread = new Thread({
      name: `${this.#prefix}_${this.#threads.length}`,
      target: () => this.#work(),
    });
    this.#threads.push(thread as Thread);
    thread.start();
  }

  #attend(): void {
    live.add(this);
    if (attends) return;
    attends = true;
    beforeThreadsEnd(async () => {
      for (const executor of live) await executor.shutdown();
    });
  }

  /** A worker's life. */
  async #work(): Promise<void> {
    if (this.#initializer !== null && !await this.#initialize(this.#initializer)) return;
    for (;;) {
      const item = this.#waiting.shift();
      if (item !== undefined) {
        const running = run(item);
        if (running !== undefined) await running;
      } else if (this.isShut) return;
      else await this.#free.wait(Infinity, undefined, false);
    }
  }

  async #initialize(initializer: Work): Promise<boolean> {
    try {
      await callable(initializer)(...this.#initargs);
      return true;
    } catch (error) {
      printError(`Exception in initializer:\n${describeError(error)}`);
      this.#broken = true;
      for (const { future } of this.#waiting.splice(0)) {
        if (future.setRunningOrNotifyCancel()) future.setException(unusable());
      }
      this.#free.wakeAll();
      return false;
    }
  }

  /** Has a function called for each element; see {@linkcode Executor.map}. */
  override map<A extends readonly unknown[], R>(
    work: (...args: A) => R,
    ...rest: [...Iterables<NoInfer<A>>] | [...Iterables<NoInfer<A>>, MapOptions]
  ): ResultIterator<Awaited<R>> {
    return awaitedOnly(super.map(work, ...rest));
  }

  protected override async end({ wait, cancelFutures }: Required<ShutdownOptions>): Promise<void> {
    if (cancelFutures) {
      for (const { future } of this.#waiting.splice(0)) {
        future.cancel();
        future.setRunningOrNotifyCancel();
      }
    }
    live.delete(this);
    this.#free.wakeAll();
    if (!wait) return;
    for (const thread of this.#threads) await thread.join();
  }
}

function unusable(): BrokenThreadPool {
  return new BrokenThreadPool(
    "A thread initializer failed, the thread pool is not usable anymore",
  );
}

/** Whether a value can be called: in a Python program also an object that says so. */
export function isCallable(value: unknown): boolean {
  return typeof value === "function" ||
    pythonHooks.call !== undefined &&
      typeof (value as { __call__?: unknown } | null)?.__call__ === "function";
}

/** Runs a call; a promise when it has to wait for something. */
function run({ future, work, args, kwargs }: Item): Promise<void> | undefined {
  if (!future.setRunningOrNotifyCancel()) return undefined;
  try {
    const result = callWith(work, args, kwargs);
    if (typeof (result as PromiseLike<unknown> | null | undefined)?.then !== "function") {
      future.setResult(result);
      return undefined;
    }
    return Promise.resolve(result).then(
      (value) => future.setResult(value),
      (error) => future.setException(error),
    );
  } catch (error) {
    future.setException(error);
  }
}
