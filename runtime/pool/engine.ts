/**
 * What pools of processes and pools of tasks have in common: the state, who waits, and what is given up.
 *
 * | who | does | sleeps on |
 * |---|---|---|
 * | submit | hands a task to a worker | never |
 * | wait | looks for a moment, then keeps the program alive until a job's waiters are called | a promise |
 * | waitSync | does the work of those who call them itself | what the kind of pool has |
 *
 * @module
 */

import { ProcessError, ValueError } from "../errors.ts";
import { onInterrupt } from "../launch/record.ts";
import { letGo, stayAlive } from "../memory/park.ts";
import type { Awaited, Job } from "./jobs.ts";
import type { StreamJob } from "./stream.ts";

/** What a pool is doing. */
export type State = "RUN" | "CLOSE" | "TERMINATE";

/** The method by which a kind of pool makes its engine. */
export const makeEngine: unique symbol = Symbol("makeEngine") as never;

export abstract class Engine {
  /** How many workers it is to have. */
  readonly size: number;
  #state: State = "RUN";
  /** Jobs whose input is still being read. */
  readonly #sources = new Set<Job>();
  readonly #streams = new Set<StreamJob>();
  /** Who waits, the newest last. */
  readonly #waiting = new Set<(error: unknown) => void>();
  #release: (() => void) | undefined;
  /** Those who wait for the pool to have nothing more to do. */
  protected readonly idle: Awaited;

  constructor(size: number) {
    this.size = size;
    const finished = () => this.#state === "TERMINATE" || !this.busy;
    this.idle = {
      get ready() {
        return finished();
      },
      waiters: new Set(),
    };
  }

  get state(): State {
    return this.#state;
  }

  /** How many workers there are. */
  abstract get alive(): number;
  /** Whether tasks are out. */
  protected abstract get working(): boolean;
  /** Sends a task. What goes wrong with it goes to the job. */
  abstract submit(job: Job, index: number, payload: unknown): void;
  /** Takes what has come, without waiting. */
  abstract look(): void;
  /** Looks for a moment; whether what is waited for is there. */
  protected abstract soon(what: Awaited): boolean;
  /** As {@linkcode wait}, blocking this thread. */
  abstract waitSync(what: Awaited, deadline: number): boolean;
  /** Tells the workers that nobody wants a job any more; `running`: also those that are in the middle of it. */
  protected abstract giveUp(job: Job, running: boolean): void;
  /** Lets workers end that have nothing more to do. */
  protected abstract dismiss(): void;
  /** Ends all workers; what is out fails with the error. */
  protected abstract stop(error: unknown): void;
  /** Waits until all workers have ended. */
  abstract join(): Promise<void>;
  /** As {@linkcode join}, blocking this thread. */
  abstract joinSync(): void;

  // ---- calls ----

  /** Refuses new work when the pool is closed. */
  checkRunning(): void {
    if (this.#state !== "RUN") throw new ValueError("Pool not running");
  }

  /**
   * To be called for each job before its first task: has its signal end it.
   *
   * @param _leavable whether its reader may leave it before its end
   */
  begin(job: Job, _leavable = false): void {
    const { signal } = job.limits;
    if (signal === undefined) return;
    const abort = () => this.cancel(job, signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    job.onOver = () => signal.removeEventListener("abort", abort);
  }

  /** Ends a call with an error before its time. */
  cancel(job: Job, reason: unknown): void {
    job.abort(reason);
    this.giveUp(job, true);
  }

  /** The reader of a stream has gone: tasks that have not begun never will. */
  leave(stream: StreamJob): void {
    stream.cancel();
    this.giveUp(stream, false);
  }

  /** Notes a job whose input is being read: the pool is not idle before the end of either. */
  openSource(job: Job): void {
    this.#sources.add(job);
    const { onOver } = job;
    job.onOver = () => {
      onOver?.();
      this.closeSource(job);
    };
  }

  closeSource(job: Job): void {
    if (this.#sources.delete(job)) this.checkIdle();
  }

  /** Keeps a stream fed until its input has ended: after close(), it may read on without a reader. */
  addStream(stream: StreamJob): void {
    if (stream.over) return;
    this.#streams.add(stream);
    this.openSource(stream);
    const { onOver } = stream;
    stream.onOver = () => {
      this.#streams.delete(stream);
      onOver?.();
    };
    stream.feed();
  }

  // ---- waiting ----

  protected get busy(): boolean {
    return this.working || this.#sources.size > 0;
  }

  protected checkIdle(): void {
    if (this.busy) return;
    if (this.#state === "CLOSE") this.dismiss();
    for (const wake of [...this.idle.waiters]) wake();
  }

  /**
   * Waits until something is ready. The program stays alive meanwhile.
   *
   * @returns false when the deadline, in `performance.now()` milliseconds, passed first
   */
  async wait(what: Awaited, deadline: number, signal?: AbortSignal): Promise<boolean> {
    signal?.throwIfAborted();
    // With others waiting, results are on their way to the event loop anyhow.
    if (what.ready || (this.#waiting.size === 0 && this.soon(what))) return true;
    const left = deadline - performance.now();
    if (left <= 0) return false;
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const wake = () => {
      if (what.ready) resolve(true);
    };
    const abort = () => reject(signal!.reason);
    const timer = left < 2 ** 31 ? setTimeout(resolve, left, false) : undefined;
    signal?.addEventListener("abort", abort, { once: true });
    what.waiters.add(wake);
    this.#enter(reject);
    try {
      return await promise || what.ready;
    } finally {
      this.#leave(reject);
      what.waiters.delete(wake);
      signal?.removeEventListener("abort", abort);
      if (timer !== undefined) clearTimeout(timer);
    }
  }

  #enter(reject: (error: unknown) => void): void {
    this.#waiting.add(reject);
    if (this.#release !== undefined) return;
    stayAlive();
    this.#release = onInterrupt((error) => [...this.#waiting].at(-1)?.(error));
  }

  #leave(reject: (error: unknown) => void): void {
    this.#waiting.delete(reject);
    if (this.#waiting.size > 0) return;
    letGo();
    this.#release?.();
    this.#release = undefined;
  }

  // ---- the end ----

  /** No more work; workers end when what is out has been done. */
  close(): void {
    if (this.#state !== "RUN") return;
    this.#state = "CLOSE";
    for (const stream of [...this.#streams]) stream.feed();
    this.checkIdle();
  }

  /** Ends the workers; what is out fails. */
  terminate(): void {
    if (this.#state === "TERMINATE") return;
    this.#state = "TERMINATE";
    const error = this.terminated();
    this.abortSources(error); // first, or they would go on to submit
    this.stop(error);
    this.checkIdle();
  }

  /** Fails the calls whose input is still being read. */
  protected abortSources(error: unknown): void {
    for (const job of [...this.#sources]) job.abort(error);
  }

  protected terminated(): ProcessError {
    return new ProcessError(
      "Cannot get the result: the pool was terminated while the task was out. Close and join it instead to let tasks end",
    );
  }
}
