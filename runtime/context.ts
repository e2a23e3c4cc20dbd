/**
 * Start methods: how a child comes to life, and the API bound to one of them.
 *
 * https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
 *
 * @module
 */

import { register } from "./codec/references.ts";
import { Pipe } from "./connection/pipes.ts";
import {
  AuthenticationError,
  BufferTooShort,
  ProcessError,
  TimeoutError,
  ValueError,
} from "./errors.ts";
import type { StartMethod } from "./launch/launcher.ts";
import {
  checkMethod,
  chooseExecutable,
  chooseMethod,
  chosenMethod,
  methodInUse,
  prepareMethod,
  startMethods,
} from "./launch/methods.ts";
import { defaultRepr } from "./memory/handles.ts";
import type { ManagerContext } from "./managers/manager.ts";
import { SyncManager } from "./managers/sync_manager.ts";
import { Pool, type PoolOptions } from "./pool.ts";
import { activeChildren, cpuCount, currentProcess, parentProcess, Process } from "./process.ts";
import { JoinableQueue, Queue, SimpleQueue } from "./queues.ts";
import { Array, RawArray, RawValue, Value } from "./sharedctypes.ts";
import {
  Barrier,
  BoundedSemaphore,
  Condition,
  Event,
  Lock,
  RLock,
  Semaphore,
} from "./synchronize.ts";
import { getLogger, logToStderr } from "./util.ts";

export type { StartMethod } from "./launch/launcher.ts";

/** A start method by its name. A text that is none compiles, since it may come from outside, and is refused. */
export type MethodName = StartMethod | (string & Record<never, never>);

class WorkerProcess<A extends readonly unknown[]> extends Process<A> {
  static override readonly startMethod: StartMethod = "worker";
}

class ForkProcess<A extends readonly unknown[]> extends Process<A> {
  static override readonly startMethod: StartMethod = "fork";
}

class SpawnProcess<A extends readonly unknown[]> extends Process<A> {
  static override readonly startMethod: StartMethod = "spawn";
}

class ForkServerProcess<A extends readonly unknown[]> extends Process<A> {
  static override readonly startMethod: StartMethod = "forkserver";
}

const processes: Readonly<Record<StartMethod, typeof Process>> = {
  worker: WorkerProcess,
  fork: ForkProcess,
  spawn: SpawnProcess,
  forkserver: ForkServerProcess,
};

/**
 * The API of this package, bound to a start method: what `getContext()` gives. A library uses one where it must not
 * depend on the method that the program has chosen.
 *
 * @example
 * ```ts
 * import { getContext } from "@manycore/multiprocessing";
 *
 * export function square(n: number): number {
 *   return n * n;
 * }
 *
 * if (import.meta.main) {
 *   const context = getContext("worker");
 *   await using pool = new context.Pool(2);
 *   console.log(await pool.map(square, [1, 2, 3]));
 * }
 * ```
 */
export class Context {
  readonly #method: StartMethod;
  /** A process that is started by this context's method. */
  readonly Process: typeof Process;
  /** A pool whose workers are. */
  readonly Pool: typeof Pool;
  readonly Queue: typeof Queue = Queue;
  readonly JoinableQueue: typeof JoinableQueue = JoinableQueue;
  readonly SimpleQueue: typeof SimpleQueue = SimpleQueue;
  readonly Pipe: typeof Pipe = Pipe;
  readonly Lock: typeof Lock = Lock;
  readonly RLock: typeof RLock = RLock;
  readonly Semaphore: typeof Semaphore = Semaphore;
  readonly BoundedSemaphore: typeof BoundedSemaphore = BoundedSemaphore;
  readonly Condition: typeof Condition = Condition;
  readonly Event: typeof Event = Event;
  readonly Barrier: typeof Barrier = Barrier;
  readonly Value: typeof Value = Value;
  readonly Array: typeof Array = Array;
  readonly RawValue: typeof RawValue = RawValue;
  readonly RawArray: typeof RawArray = RawArray;
  readonly ProcessError: typeof ProcessError = ProcessError;
  readonly BufferTooShort: typeof BufferTooShort = BufferTooShort;
  readonly TimeoutError: typeof TimeoutError = TimeoutError;
  readonly AuthenticationError: typeof AuthenticationError = AuthenticationError;
  readonly currentProcess: typeof currentProcess = currentProcess;
  readonly parentProcess: typeof parentProcess = parentProcess;
  readonly activeChildren: typeof activeChildren = activeChildren;
  readonly cpuCount: typeof cpuCount = cpuCount;
  readonly freezeSupport: typeof freezeSupport = freezeSupport;
  readonly getLogger: typeof getLogger = getLogger;
  readonly logToStderr: typeof logToStderr = logToStderr;
  readonly setExecutable: typeof setExecutable = setExecutable;
  readonly getAllStartMethods: typeof getAllStartMethods = getAllStartMethods;

  /** Made by `getContext()`. */
  constructor(method: StartMethod) {
    this.#method = method;
    this.Process = processes[method];
    this.Pool = poolOf(this);
  }

  /** Starts a manager whose process is started by this context's method; see `Manager`. */
  Manager(): SyncManager {
    const manager = new SyncManager({ ctx: this as ManagerContext });
    manager.start();
    return manager;
  }

  /** This context, or that of a method. */
  getContext(method?: MethodName | null): Context {
    return method === undefined || method === null ? this : getContext(method);
  }

  /** This context's method. */
  getStartMethod(_options?: { allowNone?: boolean }): StartMethod {
    return this.#method;
  }

  /** @throws {ValueError} always: a context has one method */
  setStartMethod(_method: MethodName | null, _options?: { force?: boolean }): never {
    throw new ValueError("cannot set start method of concrete context");
  }

  /** As Python shows it. */
  toString(): string {
    return defaultRepr(
      `multiprocessing.context.${this.constructor.name}`,
      startMethods().indexOf(this.#method),
    );
  }
}

/** Pools whose workers are processes of a context. */
function poolOf(context: Context): typeof Pool {
  const BoundPool = class extends Pool {
    constructor(options?: number | null | PoolOptions) {
      const given = typeof options === "object" && options !== null
        ? options
        : { processes: options };
      super({ context, ...given });
    }
  };
  Object.defineProperty(BoundPool, "name", { value: "Pool" });
  return BoundPool;
}

class WorkerContext extends Context {}
class ForkContext extends Context {}
class SpawnContext extends Context {}
class ForkServerContext extends Context {}

const classes: Readonly<Record<StartMethod, typeof Context>> = {
  worker: WorkerContext,
  fork: ForkContext,
  spawn: SpawnContext,
  forkserver: ForkServerContext,
};

const contexts = new Map<StartMethod, Context>();

/**
 * The API of this package, bound to a start method.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.get_context
 *
 * @param method default: the one in use, which cannot be chosen any more after that
 * @throws {ValueError} for a name that is none
 * @throws {RuntimeError} for "spawn" where objects are shared already that only threads can share, or on Windows
 * @throws {Deno.errors.NotCapable} for "spawn" without --allow-ffi
 */
export function getContext(method?: MethodName | null): Context {
  const name: string = method ?? methodInUse();
  checkMethod(name);
  prepareMethod(name);
  let context = contexts.get(name);
  if (context === undefined) contexts.set(name, context = new classes[name](name));
  return context;
}

/**
 * The start methods that can be chosen, the default first.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.get_all_start_methods
 */
export function getAllStartMethods(): StartMethod[] {
  return startMethods();
}

/**
 * The start method in use. When nobody has chosen one, this chooses the default.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.get_start_method
 *
 * @param options `allowNone`: null when nobody has chosen one
 */
export function getStartMethod(options?: { allowNone?: false }): StartMethod;
export function getStartMethod(options: { allowNone: boolean }): StartMethod | null;
export function getStartMethod(
  { allowNone = false }: { allowNone?: boolean } = {},
): StartMethod | null {
  return allowNone ? chosenMethod() : methodInUse();
}

/**
 * Chooses how children come to life, once in a program, and before the first of them:
 *
 * - "worker", the default: a Deno Worker each. It needs no permission but to read the program's modules.
 * - "spawn": a process of the operating system each, on Linux and macOS. It needs --allow-run and --allow-ffi, and is to be
 *   chosen before anything is shared: before the first queue, lock or value is made.
 *
 * The user of a program can choose, too: by the environment variable `MP_START_METHOD`, if the program may read it.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.set_start_method
 *
 * @param method a name of `getAllStartMethods()`; with `force`, null takes the choice back
 * @param options `force`: also when it was chosen before
 * @throws {RuntimeError} when it was chosen before; for "spawn" where objects are shared already, or on Windows
 * @throws {ValueError} for another name
 * @throws {Deno.errors.NotCapable} for "spawn" without --allow-ffi
 */
export function setStartMethod(
  method: MethodName | null,
  { force = false }: { force?: boolean } = {},
): void {
  chooseMethod(method, force);
}

/**
 * Sets the program that children run which are processes of the operating system. Workers, which run in this one, need
 * none.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.set_executable
 *
 * @param path default, before this is called: `Deno.execPath()`
 */
export function setExecutable(path: string | URL): void {
  chooseExecutable(path);
}

/** Does nothing; in Python, frozen programs on Windows need it. */
export function freezeSupport(): void {}

register(import.meta, { WorkerProcess, ForkProcess, SpawnProcess, ForkServerProcess });
