/**
 * Running programs. https://docs.python.org/3/library/asyncio-runner.html
 *
 * @module
 */
import { type Context, copyContext } from "../contextvars.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { invoke } from "../dispatch.ts";
import { KeyboardInterrupt, RuntimeError, ValueError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { CancelledError } from "./errors.ts";
import { gather } from "./gathering.ts";
import type { EventLoop } from "./loop.ts";
import { newEventLoop, runningLoop, setEventLoop } from "./running.ts";

/** How a {@linkcode Runner} is made. */
export interface RunnerOptions {
  readonly debug?: boolean | null;
  readonly loopFactory?: unknown;
}

/** Runs several coroutines one after the other in one loop. https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner */
export class Runner {
  static readonly __module__: string = "asyncio.runners";
  readonly #options: RunnerOptions;
  #loop: EventLoop | null = null;
  #context: Context | null = null;
  #isClosed = false;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
  }

  #open(): EventLoop {
    if (this.#isClosed) throw new RuntimeError("Runner is closed");
    if (this.#loop) return this.#loop;
    const { loopFactory = null, debug = null } = this.#options;
    const loop = loopFactory === null ? newEventLoop() : invoke(loopFactory) as EventLoop;
    if (loopFactory === null) setEventLoop(loop);
    if (debug !== null) loop.setDebug(debug);
    this.#context = copyContext();
    return this.#loop = loop;
  }

  /** The loop. */
  getLoop(): EventLoop {
    return this.#open();
  }

  /** Runs a coroutine to its end: what it returns. */
  async run<T>(
    coro: Coroutine<T>,
    options: { readonly context?: Context | null } = {},
  ): Promise<T> {
    if (!(coro instanceof Coroutine)) {
      throw new ValueError(`a coroutine was expected, got ${repr(coro)}`);
    }
    if (runningLoop()) {
      throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    }
    const loop = this.#open();
    const task = loop.createTask(coro, { context: options.context ?? this.#context });
    let interrupts = 0;
    loop.interrupted = () => {
      if (++interrupts > 1 || task.done()) throw new KeyboardInterrupt();
      task.cancel();
      loop.callSoonThreadsafe(() => {});
    };
    try {
      return await loop.runUntilComplete(task) as T;
    } catch (error) {
      if (interrupts > 0 && error instanceof CancelledError && task.uncancel() === 0) {
        throw new KeyboardInterrupt();
      }
      throw error;
    } finally {
      loop.interrupted = undefined;
    }
  }

  /** Cancels what is left, and closes the loop. */
  async close(): Promise<void> {
    const loop = this.#loop;
    if (!loop || this.#isClosed) return;
    this.#isClosed = true;
    try {
      await cancelAll(loop);
      await loop.runUntilComplete(
        new Coroutine(() => loop.shutdownAsyncgens(), "shutdown_asyncgens"),
      );
      await loop.runUntilComplete(
        new Coroutine(() => loop.shutdownDefaultExecutor(), "shutdown_default_executor"),
      );
    } finally {
      setEventLoop(null);
      loop.close();
      this.#loop = null;
    }
  }

  /** Closes it. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Opens the loop. */
  __enter__(): this {
    this.#open();
    return this;
  }

  /** Closes it. */
  async __exit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    await this.close();
    return null;
  }
}

async function cancelAll(loop: EventLoop): Promise<void> {
  const left = [...loop.tasks];
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  await loop.runUntilComplete(gather(...left, { returnExceptions: true }));
  for (const task of left) {
    if (task.cancelled()) continue;
    const error = task.exception();
    if (error === null) continue;
    loop.callExceptionHandler(
      new Dict<unknown, unknown>([
        ["message", "unhandled exception during asyncio.run() shutdown"],
        ["exception", error],
        ["task", task],
      ]),
    );
  }
}

/**
 * Runs a coroutine in a loop of its own: what it returns. https://docs.python.org/3/library/asyncio-runner.html#asyncio.run
 *
 * @throws {RuntimeError} when a loop runs already
 * @throws {ValueError} when it is given no coroutine
 */
export async function run<T>(main: Coroutine<T>, options: RunnerOptions = {}): Promise<T> {
  if (runningLoop()) {
    throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  }
  const runner = new Runner(options);
  try {
    return await runner.run(main);
  } finally {
    await runner.close();
  }
}
