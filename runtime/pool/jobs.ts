/** What a caller waits for: one call, or a whole map; a stream of results is in stream.ts. */

import { SystemExit } from "../errors.ts";
import { describeError, printError } from "../launch/hooks.ts";
import type { Work } from "./options.ts";

/** What a call may cost. */
export interface Limits {
  /** Seconds that a task may take; Infinity for no limit. */
  readonly taskTimeout: number;
  /** How often a task is tried again whose worker died. */
  readonly retries: number;
  /** Ends the call. */
  readonly signal: AbortSignal | undefined;
}

/** No limit at all. */
export const unlimited: Limits = { taskTimeout: Infinity, retries: 0, signal: undefined };

/** What can be waited for. */
export interface Awaited {
  /** Whether there is nothing more to wait for. */
  readonly ready: boolean;
  /** Called whenever `ready` may have changed. */
  readonly waiters: Set<() => void>;
}

/** What the tasks of one call have in common, and where their results go. */
export abstract class Job implements Awaited {
  /** What a task's payload is (see layout.ts). */
  readonly mode: number;
  readonly work: Work;
  readonly limits: Limits;
  /** How many of its tasks are out. */
  out = 0;
  /** The word by which workers are told that it was given up; 0 for none. */
  cancelWord = 0;
  /** Called once, when it is over: takes back what was set up for it. */
  onOver: (() => void) | undefined;
  #waiters: Set<() => void> | undefined;

  constructor(mode: number, work: Work, limits: Limits) {
    this.mode = mode;
    this.work = work;
    this.limits = limits;
  }

  abstract get ready(): boolean;
  /** Whether no task will be submitted any more. */
  abstract get over(): boolean;
  /** Whether nobody wants to know what becomes of its tasks. */
  abstract get unwanted(): boolean;
  /** Takes the result of one task. */
  abstract settle(index: number, ok: boolean, value: unknown): void;
  /** Which element of the input is the first of a task. */
  firstOf(_index: number): number {
    return 0;
  }

  /** Ends it before its time, with an error. */
  abort(error: unknown): void {
    this.settle(0, false, error);
  }

  get waiters(): Set<() => void> {
    return this.#waiters ??= new Set();
  }

  protected wake(): void {
    if (this.#waiters === undefined || this.#waiters.size === 0) return;
    for (const wake of [...this.#waiters]) wake();
  }

  protected ended(): void {
    const { onOver } = this;
    if (onOver === undefined) return;
    this.onOver = undefined;
    onOver();
  }
}

/** Called once with the value, or with the error. */
export interface Callbacks {
  readonly callback?: ((value: never) => unknown) | null | undefined;
  readonly errorCallback?: ((error: unknown) => unknown) | null | undefined;
}

/** One value to come. */
export class ResultJob extends Job {
  done = false;
  ok = true;
  value: unknown;
  /** True while its input is still being collected by the event loop. */
  collecting = false;
  readonly #callbacks: Callbacks | undefined;

  constructor(mode: number, work: Work, limits: Limits, callbacks?: Callbacks) {
    super(mode, work, limits);
    this.#callbacks = callbacks;
  }

  override get ready(): boolean {
    return this.done;
  }

  override get over(): boolean {
    return this.done;
  }

  override get unwanted(): boolean {
    return this.done;
  }

  override settle(_index: number, ok: boolean, value: unknown): void {
    this.finish(ok, value);
  }

  override abort(error: unknown): void {
    this.finish(false, error);
  }

  /** Makes the result known. */
  finish(ok: boolean, value: unknown): void {
    if (this.done) return;
    this.done = true;
    this.ok = ok;
    this.value = value;
    if (this.#callbacks !== undefined) {
      const { callback, errorCallback } = this.#callbacks;
      const called = ok ? callback as ((value: unknown) => unknown) | null : errorCallback;
      if (called) callBack(called, value);
    }
    this.ended();
    this.wake();
  }
}

/** An error of a callback is nobody's result: it is shown, as that of a thread of Python's, and the pool goes on. */
function callBack(callback: (value: unknown) => unknown, value: unknown): void {
  try {
    const result = callback(value);
    if (result instanceof Promise) result.catch(reportCallback);
  } catch (error) {
    reportCallback(error);
  }
}

function reportCallback(error: unknown): void {
  if (error instanceof SystemExit) return;
  printError(`Exception in a callback of a pool:\n${describeError(error)}`);
}

/** The results of all chunks, put together. The error of the first chunk that has one counts, once all have come. */
export class MapJob extends ResultJob {
  #left = 0;
  #chunksize = 1;
  #results: unknown[] = [];
  #failed: { readonly index: number; readonly error: unknown } | undefined;

  /** Says what to expect, before the first result can come. */
  expect(length: number, chunksize: number, chunks: number): void {
    this.#results = new Array(length);
    this.#chunksize = chunksize;
    this.#left = chunks;
    if (chunks === 0) this.finish(true, []);
  }

  override firstOf(index: number): number {
    return index * this.#chunksize;
  }

  override settle(index: number, ok: boolean, value: unknown): void {
    if (ok) {
      const part = value as unknown[];
      const start = index * this.#chunksize;
      for (let i = 0; i < part.length; i++) this.#results[start + i] = part[i];
    } else if (this.#failed === undefined || index < this.#failed.index) {
      this.#failed = { index, error: value };
    }
    if (--this.#left > 0) return;
    if (this.#failed !== undefined) this.finish(false, this.#failed.error);
    else this.finish(true, this.#results);
  }
}
