/**
 * Results that are still to come.
 *
 *     PENDING ── setRunningOrNotifyCancel ──► RUNNING ── setResult, setException ──► FINISHED
 *        └── cancel ──► CANCELLED ── setRunningOrNotifyCancel ──► CANCELLED_AND_NOTIFIED
 *
 * | who | does |
 * |---|---|
 * | the executor | takes it through its states; says how to wait for it |
 * | who waits | keeps the program alive, until the future is done |
 *
 * @module
 */
import { reduce } from "../codec/forms.ts";
import { RuntimeError, TypeError } from "../errors.ts";
import { describeError, printError } from "../launch/hooks.ts";
import { onInterrupt } from "../launch/record.ts";
import { letGo, stayAlive } from "../memory/park.ts";
import { type Limits, timeoutOf, type WaitOptions } from "../threading/limits.ts";
import { placeOf } from "../threading/places.ts";
import { beginTurn } from "../threading/turns.ts";
import { CancelledError, InvalidStateError, timeouts } from "./errors.ts";

/** Where a future stands. */
export type FutureState =
  | "PENDING"
  | "RUNNING"
  | "CANCELLED"
  | "CANCELLED_AND_NOTIFIED"
  | "FINISHED";

/** How an executor's future is waited for, where it knows better than to wait for the event loop. */
export interface Source {
  /** Waits until the future is done or the time is over, or for a part of that time. */
  wait(limits: Limits): Promise<void>;
  /** The same, blocking this thread. */
  waitSync(deadline: number): void;
}

/** Gives a future what it is waited for by. @internal */
export const sources: WeakMap<object, Source> = new WeakMap();

const shown: Readonly<Record<FutureState, string>> = {
  PENDING: "pending",
  RUNNING: "running",
  CANCELLED: "cancelled",
  CANCELLED_AND_NOTIFIED: "cancelled",
  FINISHED: "finished",
};

/**
 * A result that is still to come, as Python has it: to be asked for by `result()`.
 * https://docs.python.org/3/library/concurrent.futures.html#future-objects
 */
export class PlainFuture<T = unknown> {
  static readonly __module__: string = "concurrent.futures._base";
  static readonly __name__: string = "Future";

  #state: FutureState = "PENDING";
  #value: T | undefined;
  #error: { readonly error: unknown } | undefined;
  #callbacks: ((future: never) => unknown)[] = [];
  readonly #wakers = new Set<() => void>();

  // ---- what its owner does ----

  /**
   * Cancels it, unless it runs or is done.
   *
   * @returns whether it is cancelled
   */
  cancel(): boolean {
    if (this.#state === "RUNNING" || this.#state === "FINISHED") return false;
    if (this.#state === "PENDING") {
      this.#state = "CANCELLED";
      this.#settled();
    }
    return true;
  }

  /** Whether it was cancelled. */
  cancelled(): boolean {
    return this.#state === "CANCELLED" || this.#state === "CANCELLED_AND_NOTIFIED";
  }

  /** Whether its call is being run, and cannot be cancelled any more. */
  running(): boolean {
    return this.#state === "RUNNING";
  }

  /** Whether it has its result, or was cancelled. */
  done(): boolean {
    return this.#state === "FINISHED" || this.cancelled();
  }

  /**
   * The result.
   *
   * @param timeout seconds, or `{ timeout, signal }`
   * @throws {TimeoutError} when it did not come in time
   * @throws {CancelledError} when it was cancelled; else what the call threw
   */
  async result(timeout?: number | null | WaitOptions): Promise<T> {
    if (!this.done()) await this.#wait(timeoutOf(timeout));
    return this.#outcome();
  }

  /** {@linkcode result}, blocking this thread. */
  resultSync(timeout?: number | null): T {
    this.#waitSync(timeoutOf(timeout).deadline);
    return this.#outcome();
  }

  /**
   * What the call threw; null when it has a result.
   *
   * @param timeout seconds, or `{ timeout, signal }`
   * @throws {TimeoutError} when it was not done in time
   * @throws {CancelledError} when it was cancelled
   */
  async exception(timeout?: number | null | WaitOptions): Promise<unknown> {
    if (!this.done()) await this.#wait(timeoutOf(timeout));
    return this.#failure();
  }

  /** {@linkcode exception}, blocking this thread. */
  exceptionSync(timeout?: number | null): unknown {
    this.#waitSync(timeoutOf(timeout).deadline);
    return this.#failure();
  }

  #outcome(): T {
    const failure = this.#failure();
    if (this.#error !== undefined) throw failure;
    return this.#value as T;
  }

  #failure(): unknown {
    if (this.cancelled()) throw new CancelledError();
    if (!this.done()) throw new timeouts.error();
    return this.#error === undefined ? null : this.#error.error;
  }

  async #wait(limits: Limits): Promise<void> {
    const source = sources.get(this);
    if (source === undefined) return void await untilAny([this], limits);
    while (!this.done() && performance.now() < limits.deadline) await source.wait(limits);
  }

  #waitSync(deadline: number): void {
    while (!this.done() && performance.now() < deadline) {
      blockingSource(this).waitSync(deadline);
    }
  }

  /**
   * Has a function called with the future once it is done; at once, if it is.
   *
   * @param callback an error of its own is shown on standard error
   */
  addDoneCallback(callback: (future: this) => unknown): void {
    if (this.done()) this.#call(callback);
    else this.#callbacks.push(callback);
  }

  #call(callback: (future: never) => unknown): void {
    const show = (error: unknown) =>
      printError(`exception calling callback for ${this}\n${describeError(error)}`);
    try {
      Promise.resolve(callback(this as never)).catch(show);
    } catch (error) {
      show(error);
    }
  }

  #settled(): void {
    for (const wake of [...this.#wakers]) wake();
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const callback of callbacks) this.#call(callback);
  }

  /** Has something done when it is done; returns what takes that back. @internal */
  static whenDone(future: PlainFuture, wake: () => void): () => void {
    future.#wakers.add(wake);
    return () => future.#wakers.delete(wake);
  }

  // ---- what its executor does ----

  /**
   * Says that its call is about to be run, which only an executor and its tests do.
   *
   * @returns false when it was cancelled, and is not to be run
   * @throws {RuntimeError} in any other state
   */
  setRunningOrNotifyCancel(): boolean {
    if (this.#state === "CANCELLED") {
      this.#state = "CANCELLED_AND_NOTIFIED";
      return false;
    }
    if (this.#state !== "PENDING") throw new RuntimeError("Future in unexpected state");
    this.#state = "RUNNING";
    return true;
  }

  /**
   * Gives it its result, which only an executor and its tests do.
   *
   * @throws {InvalidStateError} when it is done
   */
  setResult(result: T): void {
    this.#checkOpen();
    this.#value = result;
    this.#state = "FINISHED";
    this.#settled();
  }

  /**
   * Says that its call failed, which only an executor and its tests do.
   *
   * @throws {InvalidStateError} when it is done
   */
  setException(exception: unknown): void {
    this.#checkOpen();
    this.#error = { error: exception };
    this.#state = "FINISHED";
    this.#settled();
  }

  #checkOpen(): void {
    if (this.done()) throw new InvalidStateError(`${this.#state}: ${this}`);
  }

  /** It stays in its process. */
  [reduce](): never {
    throw new TypeError("cannot pickle '_thread.RLock' object");
  }

  /** As Python shows it. */
  toString(): string {
    const state = `state=${shown[this.#state]}`;
    const nameOf = (value: unknown) => nameOfType(value);
    const more = this.#state !== "FINISHED"
      ? ""
      : this.#error === undefined
      ? ` returned ${nameOf(this.#value)}`
      : ` raised ${nameOf(this.#error.error)}`;
    return `<Future at ${placeOf(this)} ${state}${more}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

function nameOfType(value: unknown): string {
  return typeNames.of(value);
}

/** What the type of a value is called. */
export const typeNames: { of(value: unknown): string } = {
  of: (value) =>
    value === null || value === undefined
      ? String(value)
      : Object(value).constructor?.name ?? typeof value,
};

/**
 * A result that is still to come. `await` it, or ask it for its `result` with a time limit.
 * https://docs.python.org/3/library/concurrent.futures.html#future-objects
 *
 * @example
 * ```ts
 * import { ThreadPoolExecutor } from "@manycore/multiprocessing/futures";
 *
 * await using executor = new ThreadPoolExecutor();
 * const future = executor.submit((x: number) => x * x, 3);
 * console.log(await future, future.done()); // 9 true
 * ```
 */
export class Future<T = unknown> extends PlainFuture<T> implements PromiseLike<T> {
  static override readonly __module__: string = "concurrent.futures._base";

  /** As of a promise: `await future` gives its result, or throws what its call threw. */
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.result().then(onfulfilled, onrejected);
  }
}

/**
 * Waits until one of some futures is done; the program stays alive meanwhile.
 *
 * @returns false when the time was over first
 */
export async function untilAny(
  futures: Iterable<PlainFuture>,
  { deadline, signal }: Limits,
): Promise<boolean> {
  signal?.throwIfAborted();
  const open = [...futures];
  if (open.some((one) => one.done())) return true;
  const left = deadline - performance.now();
  if (left <= 0) return false;
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const takeBack = open.map((one) => PlainFuture.whenDone(one, () => resolve(true)));
  takeBack.push(onInterrupt(reject));
  const abort = () => reject(signal!.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const timer = left < 2 ** 31 ? setTimeout(resolve, left, false) : undefined;
  stayAlive();
  try {
    return await promise;
  } finally {
    letGo();
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    for (const back of takeBack) back();
    beginTurn();
  }
}

/** What a future is waited for by where its thread blocks. */
function blockingSource(future: PlainFuture): Source {
  const source = sources.get(future);
  if (source !== undefined) return source;
  throw new RuntimeError(
    "Cannot block for this result: it is made by a task of this thread, which cannot go on meanwhile. " +
      "Await result() instead",
  );
}

/** How long one of several futures is waited for before the next one is, in milliseconds. */
const GLANCE = 5;

/**
 * Blocks until one of several futures that are not done is; false when the time is over before.
 *
 * @throws {RuntimeError} for one whose result a task of this thread makes
 */
export function untilAnySync(futures: readonly PlainFuture[], deadline: number): boolean {
  for (;;) {
    for (const one of futures) {
      if (futures.some((other) => other.done())) return true;
      if (performance.now() >= deadline) return false;
      blockingSource(one).waitSync(Math.min(deadline, performance.now() + GLANCE));
    }
    if (futures.length === 0) return true;
  }
}
