/** What pools and their methods accept, and the checks at the door. */

import { type FunctionReference, stub } from "../codec/references.ts";
import { pythonHooks, TypeError, ValueError } from "../errors.ts";
import { pythonTypeName } from "../memory/handles.ts";
import type { Process } from "../process.ts";
import type { ProcessOptions } from "../process/options.ts";
import { type Limits, unlimited } from "./jobs.ts";

/** What a pool runs: an exported function, sync or async, or where to find one. */
export type PoolFunction<A extends readonly unknown[], R> =
  | ((...args: [...A]) => R)
  | (new (...args: [...A]) => R)
  | FunctionReference;

/** The arguments of a call, in an array or tuple; the function's own parameters say which they are. */
export type Arguments<A extends readonly unknown[]> = Readonly<NoInfer<A>>;

/** Input of a map. */
export type Input<T> = Iterable<T> | AsyncIterable<T>;

/** What a pool makes its workers by. https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods */
export interface PoolContext {
  /** The class of its processes. */
  readonly Process: new (options?: ProcessOptions) => Process;
}

/** What the calls of a pool may cost. */
export interface TaskOptions {
  /**
   * Ends the call with the signal's reason: tasks that have not begun never will, and the workers that run the others
   * are replaced.
   */
  signal?: AbortSignal | undefined;
  /**
   * Seconds that a task may take (in a chunk: each element); default: no limit. The worker that exceeds it is replaced,
   * and the task fails with `TaskTimeoutError`. A computing Worker cannot be stopped: it counts as dead, and its thread
   * ends when the computation does.
   */
  taskTimeout?: number | null | undefined;
  /**
   * How often a task is tried again whose worker died while it ran it; default: 0. To be used where it does no harm to
   * run the task twice. In a chunk all elements are tried again.
   */
  retries?: number | null | undefined;
}

/** How a pool is made. `A` is what its initializer takes. */
// deno-lint-ignore no-explicit-any -- any function
export interface PoolOptions<A extends readonly unknown[] = any>
  extends Omit<TaskOptions, "signal"> {
  /** Number of workers; default: one per processor. */
  processes?: number | null | undefined;
  /** Called once in each worker before its first task; it may be async. */
  initializer?: ((...args: A) => unknown) | FunctionReference | null | undefined;
  /** Arguments of the initializer. */
  initargs?: readonly [...NoInfer<A>] | undefined;
  /** A worker ends after so many tasks (a chunk counts as one) and is replaced; default: never. */
  maxtasksperchild?: number | null | undefined;
  /** What the workers are made by; default: this package. */
  context?: PoolContext | null | undefined;
  /** What the workers may do, as for a `Worker`; default: as this process. Only for the start method "spawn". */
  permissions?: Deno.PermissionOptions | null | undefined;
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

// deno-lint-ignore no-explicit-any -- any function
export type Work = (...args: any[]) => unknown;

/** The options of a pool, checked. */
export interface PoolSettings {
  readonly processes: number;
  readonly initializer: Work | null;
  readonly initargs: readonly unknown[];
  readonly maxTasks: number | null;
  readonly context: PoolContext | null;
  readonly permissions: Deno.PermissionOptions | null;
  /** What holds for calls that say nothing. */
  readonly limits: Limits;
}

/**
 * Checks the options of a pool, in Python's order.
 *
 * @throws {ValueError} for numbers out of range
 * @throws {TypeError} for an initializer that cannot be called
 */
export function poolSettings(options?: number | null | PoolOptions): PoolSettings {
  const given: PoolOptions = typeof options === "object" && options !== null
    ? options
    : { processes: options };
  const count = given.processes ?? navigator.hardwareConcurrency;
  checkNumber(count);
  if (!(count >= 1)) throw new ValueError("Number of processes must be at least 1");
  const maxTasks = given.maxtasksperchild ?? null;
  if (maxTasks !== null && !(Number.isInteger(maxTasks) && maxTasks > 0)) {
    throw new ValueError("maxtasksperchild must be a positive int or None");
  }
  const initializer = given.initializer ?? null;
  if (initializer !== null && !isFunction(initializer)) {
    throw new TypeError("initializer must be a callable");
  }
  return {
    processes: Math.trunc(count),
    initializer: initializer === null ? null : toFunction(initializer),
    initargs: [...(given.initargs ?? [])],
    maxTasks,
    context: given.context ?? null,
    permissions: given.permissions ?? null,
    limits: limitsOf(given, unlimited),
  };
}

function checkNumber(count: unknown): void {
  if (typeof (count as object).valueOf() !== "string" && typeof count !== "symbol") return;
  throw new TypeError(
    pythonHooks.call === undefined
      ? `Cannot make a pool of ${Deno.inspect(count)} processes: pass a number`
      : `'<' not supported between instances of '${pythonTypeName(count)}' and 'int'`,
  );
}

/**
 * The limits of a call: its own, else those of its pool.
 *
 * @throws {ValueError} for numbers out of range
 */
export function limitsOf(options: TaskOptions, pool: Limits): Limits {
  const { signal, taskTimeout, retries } = options;
  if (signal === undefined && (taskTimeout ?? null) === null && (retries ?? null) === null) {
    return pool;
  }
  const seconds = taskTimeout ?? pool.taskTimeout;
  if (!(seconds > 0)) {
    throw new ValueError(`Task timeout must be a positive number of seconds, not ${taskTimeout}`);
  }
  const times = retries ?? pool.retries;
  if (!(Number.isInteger(times) && times >= 0)) {
    throw new ValueError(`Retries must be an int of 0 or more, not ${retries}`);
  }
  return { taskTimeout: Number(seconds), retries: times, signal };
}

/**
 * The size of the chunks for so many elements: Python's rule, where none is given.
 *
 * @throws {ValueError} for one below 1
 */
export function chunkSize(given: number | null | undefined, length: number, size: number): number {
  if (given === undefined || given === null) return Math.max(1, Math.ceil(length / (size * 4)));
  checkChunkSize(given);
  return given;
}

/** Refuses a chunk size below 1, and fractions. */
export function checkChunkSize(given: number): void {
  if (given >= 1 && Number.isInteger(given)) return;
  throw new ValueError(`Chunksize must be 1+, not ${given}`);
}

/** Whether an input gives promises. */
export function isAsyncIterable(
  input: Iterable<unknown> | AsyncIterable<unknown>,
): input is AsyncIterable<unknown> {
  return typeof (input as Partial<AsyncIterable<unknown>> | null)?.[Symbol.asyncIterator] ===
    "function";
}

function isFunction(value: unknown): boolean {
  return typeof value === "function" ||
    (typeof value === "object" && value !== null && "module" in value && "name" in value);
}

const stubs = new Map<string, Work>();

/**
 * What is called, or stands for what is called elsewhere.
 *
 * @throws {TypeError} for anything else
 */
export function toFunction(func: PoolFunction<never, unknown>): Work {
  if (typeof func === "function") return func as Work;
  if (!isFunction(func)) {
    throw new TypeError(
      pythonHooks.call === undefined
        ? `Cannot run ${
          Deno.inspect(func)
        } in a pool: pass an exported function, or { module, name }`
        : `'${pythonTypeName(func)}' object is not callable`,
    );
  }
  const key = `${func.module}#${func.name}`;
  let work = stubs.get(key);
  if (work === undefined) stubs.set(key, work = stub(func));
  return work;
}
