/**
 * `asyncio.Future`. https://docs.python.org/3/library/asyncio-future.html
 *
 * @module
 */
import { type Context, copyContext } from "../contextvars.ts";
import { type Awaited_, outcome, waitFor } from "../coroutines/coroutine.ts";
import { RuntimeError, StopIteration, TypeError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { repr } from "../text/repr.ts";
import { CancelledError, InvalidStateError } from "./errors.ts";
import type { EventLoop } from "./loop.ts";
import { getEventLoop } from "./running.ts";

type Callback = (future: never) => unknown;

/** A result that is still to come. */
export class Future<T = unknown> implements Awaited_<T> {
  static readonly __module__: string = "_asyncio";
  readonly #loop: EventLoop;
  #state: "PENDING" | "CANCELLED" | "FINISHED" = "PENDING";
  #result: T | undefined;
  #error: unknown;
  #cancelMessage: unknown = null;
  /** The error by which it was cancelled. */
  protected cancelledBy: CancelledError | null = null;
  #callbacks: { readonly call: Callback; readonly context: Context }[] = [];
  /** Whether nobody has asked for the error. */
  #isUnread = false;

  constructor(options: { readonly loop?: EventLoop | null } = {}) {
    this.#loop = options.loop ?? getEventLoop();
  }

  /** The loop that it belongs to. */
  getLoop(): EventLoop {
    return this.#loop;
  }

  /** Whether it has a result, an exception, or was cancelled. */
  done(): boolean {
    return this.#state !== "PENDING";
  }

  /** Whether it was cancelled. */
  cancelled(): boolean {
    return this.#state === "CANCELLED";
  }

  /** Cancels it; false when it is done already. */
  cancel(msg: unknown = null): boolean {
    this.#isUnread = false;
    if (this.done()) return false;
    this.#state = "CANCELLED";
    this.#cancelMessage = messageOf(msg);
    this.#schedule();
    return true;
  }

  /** The error of a cancelled future. */
  cancelledError(): CancelledError {
    const known = this.cancelledBy;
    if (known) {
      this.cancelledBy = null;
      return known;
    }
    return this.#cancelMessage === null
      ? new CancelledError()
      : new CancelledError(this.#cancelMessage);
  }

  /** The error of a cancelled future, as `gather` gives it. */
  cancellation(): CancelledError {
    return new CancelledError(this.#cancelMessage ?? "");
  }

  /**
   * The result.
   *
   * @throws {InvalidStateError} when there is none yet
   * @throws {CancelledError} when it was cancelled
   */
  result(): T {
    if (this.#state === "CANCELLED") throw this.cancelledError();
    if (this.#state === "PENDING") throw new InvalidStateError("Result is not set.");
    this.#markRead();
    if (this.#error !== undefined) throw this.#error;
    return this.#result as T;
  }

  /** The exception, or null where there is none. */
  exception(): unknown {
    if (this.#state === "CANCELLED") throw this.cancelledError();
    if (this.#state === "PENDING") throw new InvalidStateError("Exception is not set.");
    this.#markRead();
    return this.#error ?? null;
  }

  #markRead(): void {
    if (this.#isUnread) this.#loop.unread.delete(this as Future<unknown>);
    this.#isUnread = false;
  }

  /** Has a function called, with the future, when it is done. */
  addDoneCallback(fn: (future: this) => unknown, options: { context?: Context | null } = {}): void {
    const context = options.context ?? copyContext();
    if (this.done()) this.#loop.callSoon(fn, this, { context });
    else this.#callbacks.push({ call: fn as Callback, context });
  }

  /** Takes a function back; tells how often it was there. */
  removeDoneCallback(fn: unknown): number {
    const before = this.#callbacks.length;
    this.#callbacks = this.#callbacks.filter(({ call }) => !eq(call, fn));
    return before - this.#callbacks.length;
  }

  /** Gives it its result. */
  setResult(result: T): void {
    if (this.done()) throw new InvalidStateError(`invalid state`);
    this.#result = result;
    this.#state = "FINISHED";
    this.#schedule();
  }

  /** Gives it an exception. */
  setException(exception: unknown): void {
    if (this.done()) throw new InvalidStateError(`invalid state`);
    const error = typeof exception === "function"
      ? new (exception as new () => unknown)()
      : exception;
    if (error instanceof StopIteration) {
      throw new TypeError(
        "StopIteration interacts badly with generators and cannot be raised into a Future",
      );
    }
    this.#error = error;
    this.#state = "FINISHED";
    this.#isUnread = true;
    this.#loop.unread.add(this as Future<unknown>);
    this.#schedule();
  }

  #schedule(): void {
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const { call, context } of callbacks) this.#loop.callSoon(call, this, { context });
  }

  /** Waits for the result. */
  async [outcome](): Promise<T> {
    if (!this.done()) {
      await waitFor(this);
      if (!this.done()) throw new RuntimeError("await wasn't used with future");
    }
    return this.result();
  }

  /** What `await` goes through. */
  *__await__(): Generator<unknown, T, unknown> {
    if (!this.done()) {
      yield this;
      if (!this.done()) throw new RuntimeError("await wasn't used with future");
    }
    return this.result();
  }

  /** What happened to it, as CPython shows it. */
  protected stateText(): string {
    if (this.#state !== "FINISHED") return this.#state.toLowerCase();
    return this.#error === undefined
      ? `finished result=${repr(this.#result)}`
      : `finished exception=${repr(this.#error)}`;
  }

  /** As CPython shows it. */
  __repr__(): string {
    return `<Future ${this.stateText()}>`;
  }
}

/** The text of a cancellation, which may be given by name. */
export function messageOf(msg: unknown): unknown {
  const named = msg as { msg?: unknown } | null;
  return typeof named === "object" && named !== null && "msg" in named ? named.msg : msg;
}

/** Whether a value is a future or a task. https://docs.python.org/3/library/asyncio-future.html#asyncio.isfuture */
export function isfuture(obj: unknown): boolean {
  return obj instanceof Future;
}
