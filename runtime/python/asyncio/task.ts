/**
 * `asyncio.Task`: a coroutine that an event loop runs step by step. https://docs.python.org/3/library/asyncio-task.html
 *
 * @module
 */
import { type Context, copyContext } from "../contextvars.ts";
import { awaitable, Coroutine, outcome, waitFor } from "../coroutines/coroutine.ts";
import { type Driver, withinFrame } from "../coroutines/frames.ts";
import { KeyboardInterrupt, RuntimeError, SystemExit, TypeError } from "../exceptions.ts";
import { methodOf } from "../operators/dispatch.ts";
import { repr } from "../text/repr.ts";
import type { PySet } from "../values/set.ts";
import { set } from "../builtins/dict.ts";
import { CancelledError } from "./errors.ts";
import { Future, messageOf } from "./future.ts";
import { type EventLoop, type TaskOptions, tasks } from "./loop.ts";
import { getEventLoop, getRunningLoop } from "./running.ts";

let made = 0;

/** A coroutine that an event loop runs. */
export class Task<T = unknown> extends Future<T> implements Driver {
  static override readonly __module__: string = "_asyncio";
  readonly #coro: Coroutine<T>;
  readonly #context: Context;
  #name: string;
  #waiter: Future<unknown> | null = null;
  #mustCancel = false;
  #message: unknown = null;
  #cancelling = 0;
  #started = false;
  #resume: PromiseWithResolvers<unknown> | undefined;
  #stepEnd: (() => void) | undefined;
  /** What leaves the loop itself: SystemExit, Ctrl-C. */
  #fatal: { readonly error: unknown } | undefined;

  constructor(
    coro: Coroutine<T>,
    options: TaskOptions & { readonly loop?: EventLoop | null } = {},
  ) {
    super({ loop: options.loop ?? getEventLoop() });
    if (!(coro instanceof Coroutine)) {
      throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
    }
    this.#name = options.name === null || options.name === undefined
      ? `Task-${++made}`
      : String(options.name);
    this.#coro = coro;
    this.#context = options.context ?? copyContext();
    const loop = this.getLoop();
    loop.callSoon(this.#step, { context: this.#context });
    loop.tasks.add(this as Task<unknown>);
  }

  /** Its coroutine. */
  getCoro(): Coroutine<T> {
    return this.#coro;
  }

  /** The values of context variables in it. */
  getContext(): Context {
    return this.#context;
  }

  /** Its name. */
  getName(): string {
    return this.#name;
  }

  /** Gives it a name. */
  setName(value: unknown): void {
    this.#name = String(value);
  }

  /** A task gets its result from its coroutine alone. */
  override setResult(_result: T): void {
    throw new RuntimeError("Task does not support set_result operation");
  }

  /** A task gets its exception from its coroutine alone. */
  override setException(_exception: unknown): void {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /** Has CancelledError raised in the coroutine where it waits; false when the task is done. */
  override cancel(msg: unknown = null): boolean {
    if (this.done()) return false;
    this.#cancelling++;
    if (this.#waiter?.cancel(msg)) return true;
    this.#mustCancel = true;
    this.#message = messageOf(msg);
    return true;
  }

  /** How many cancellations were asked for and not taken back. */
  cancelling(): number {
    return this.#cancelling;
  }

  /** Takes one back; gives how many are left. */
  uncancel(): number {
    if (this.#cancelling > 0) {
      this.#cancelling--;
      if (this.#cancelling === 0) this.#mustCancel = false;
    }
    return this.#cancelling;
  }

  #cancelError(): CancelledError {
    return this.#message === null ? new CancelledError() : new CancelledError(this.#message);
  }

  /** Runs up to where the coroutine waits next. */
  readonly #step = async (...thrown: unknown[]): Promise<void> => {
    if (this.done()) return;
    let [error] = thrown;
    if (this.#mustCancel) {
      if (!(error instanceof CancelledError)) error = this.#cancelError();
      this.#mustCancel = false;
    }
    this.#waiter = null;
    const loop = this.getLoop();
    const before = loop.current;
    loop.current = this as Task<unknown>;
    const ended = new Promise<void>((resolve) => this.#stepEnd = resolve);
    if (!this.#started) this.#start(error);
    else if (error !== undefined) this.#resume!.reject(error);
    else this.#resume!.resolve(null);
    await ended;
    loop.current = before;
    if (this.#fatal) throw this.#fatal.error;
  };

  #start(error: unknown): void {
    this.#started = true;
    const frame = { loop: this.getLoop(), driver: this, context: this.#context };
    const running = error === undefined
      ? withinFrame(frame, () => this.#coro.start())
      : this.#coro.throw(error) as Promise<never>;
    running.then(
      (value) => this.#end(() => this.#succeed((value ?? null) as T)),
      (raised) => this.#end(() => this.#fail(raised)),
    );
  }

  #end(finish: () => void): void {
    this.getLoop().tasks.delete(this as Task<unknown>);
    finish();
    this.#stepEnd!();
  }

  #succeed(value: T): void {
    if (!this.#mustCancel) return super.setResult(value);
    // It was asked to end in its very last step.
    this.#mustCancel = false;
    super.cancel(this.#message);
  }

  #fail(raised: unknown): void {
    if (raised instanceof CancelledError) {
      this.cancelledBy = raised;
      super.cancel();
      return;
    }
    super.setException(raised);
    if (raised instanceof SystemExit || raised instanceof KeyboardInterrupt) {
      this.#fatal = { error: raised };
      this.exception(); // the loop itself raises it
    }
  }

  /** The coroutine waits for a future, or, with null, for its next turn. */
  suspend(yielded: unknown): Promise<unknown> {
    const stepEnd = this.#stepEnd;
    if (!stepEnd) throw new RuntimeError("cannot wait in a task whose step has ended");
    this.#stepEnd = undefined;
    this.#resume = Promise.withResolvers();
    const loop = this.getLoop();
    const later = (message: string) =>
      loop.callSoon(this.#step, new RuntimeError(message), { context: this.#context });
    if (yielded instanceof Future) {
      if (yielded.getLoop() !== loop) {
        later(
          `Task ${repr(this)} got Future ${repr(yielded)} attached to a different loop`,
        );
      } else if (yielded as unknown === this) {
        later(`Task cannot await on itself: ${repr(this)}`);
      } else {
        yielded.addDoneCallback(this.#wakeUp, { context: this.#context });
        this.#waiter = yielded;
        if (this.#mustCancel && yielded.cancel(this.#message)) this.#mustCancel = false;
      }
    } else if (yielded === null || yielded === undefined) {
      loop.callSoon(this.#step, { context: this.#context });
    } else later(`Task got bad yield: ${repr(yielded)}`);
    stepEnd();
    return this.#resume.promise;
  }

  readonly #wakeUp = (future: Future<unknown>): Promise<void> => {
    try {
      future.result();
    } catch (error) {
      return this.#step(error);
    }
    return this.#step();
  };

  /** As CPython shows it. */
  override __repr__(): string {
    const state = this.stateText();
    const [first, ...rest] = state.split(" ");
    const doing = this.done() ? "done" : "running";
    const coro = `coro=<${this.#coro.__qualname__}() ${doing}>`;
    const shown = this.#mustCancel ? "cancelling" : first;
    return `<Task ${[shown, `name=${repr(this.#name)}`, coro, ...rest].join(" ")}>`;
  }
}

tasks.create = (loop, coro, options) => new Task(coro as Coroutine<unknown>, { ...options, loop });
tasks.ensure = (loop, value) => ensureFuture(value, { loop });

/**
 * Runs a coroutine as a task of the running loop. https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task
 *
 * @throws {RuntimeError} when no loop runs
 */
export function createTask<T>(coro: Coroutine<T>, options: TaskOptions = {}): Task<T> {
  return getRunningLoop().createTask(coro, options) as Task<T>;
}

/** A future as it is, a coroutine as a task. https://docs.python.org/3/library/asyncio-future.html#asyncio.ensure_future */
export function ensureFuture(
  value: unknown,
  options: { readonly loop?: EventLoop | null } = {},
): Future<unknown> {
  if (value instanceof Future) {
    if (options.loop && options.loop !== value.getLoop()) {
      // CPython refuses this, too.
      throw new RuntimeError(
        "The future belongs to a different loop than the one specified as the loop argument",
      );
    }
    return value;
  }
  const loop = options.loop ?? getEventLoop();
  if (value instanceof Coroutine) return loop.createTask(value);
  if (methodOf(value, "__await__") === undefined && !(value instanceof Promise)) {
    throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  }
  return loop.createTask(new Coroutine(() => awaitable(value), "_wrap_awaitable"));
}

/** The task that runs; null outside of tasks. https://docs.python.org/3/library/asyncio-task.html#asyncio.current_task */
export function currentTask(loop: EventLoop | null = null): Task<unknown> | null {
  return (loop ?? getRunningLoop()).current;
}

/** The tasks that are not done. https://docs.python.org/3/library/asyncio-task.html#asyncio.all_tasks */
export function allTasks(loop: EventLoop | null = null): PySet<Task<unknown>> {
  return set((loop ?? getRunningLoop()).tasks) as PySet<Task<unknown>>;
}

/** Waits for some seconds. https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep */
export async function sleep<T = null>(delay: unknown, result: T = null as T): Promise<T> {
  const seconds = Number(delay);
  if (seconds <= 0) {
    await waitFor(null);
    return result;
  }
  const loop = getRunningLoop();
  const future = loop.createFuture() as Future<T>;
  const handle = loop.callLater(seconds, () => {
    if (!future.done()) future.setResult(result);
  });
  try {
    return await future[outcome]();
  } finally {
    handle.cancel();
  }
}
