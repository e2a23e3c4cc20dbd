/**
 * Results one by one, while the input is read.
 *
 *     input ── feed: at most `window` chunks ahead of the reader ──► tasks ──► settle ──► ready ──► take ──► reader
 *                    ▲                                                                               │
 *                    └──────────────────────────── a chunk was taken ────────────────────────────────┘
 *
 * | who | waits for |
 * |---|---|
 * | the reader | a result, the end, or an error in their place |
 * | the input | the reader; after `close()`, when there may be none, only for tasks that are out |
 *
 * The reader leaves: the input is closed, tasks that have not begun are given up, results that come are forgotten.
 * The input fails: its error comes after the results of what it had given. A task fails: its error stands in its place.
 *
 * @module
 */

import { describeError, printError } from "../launch/hooks.ts";
import { Job, type Limits } from "./jobs.ts";
import { iterable } from "./iterable.ts";
import { isAsyncIterable, type Work } from "./options.ts";

/** One chunk's results, or an error. */
export interface Arrival {
  readonly ok: boolean;
  readonly value: unknown;
}

/** What a stream needs of its pool. */
export interface StreamOptions {
  readonly input: Iterable<unknown> | AsyncIterable<unknown>;
  readonly ordered: boolean;
  readonly chunksize: number;
  /** How many chunks the input is read ahead of the reader. */
  readonly window: number;
  readonly submit: (index: number, chunk: unknown[]) => void;
  /** Whether the pool is closed: then the input is read although nobody may read the results. */
  readonly isClosing: () => boolean;
}

/** The state of such a stream. */
export class StreamJob extends Job {
  readonly #options: StreamOptions;
  readonly #input: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #isAsync: boolean;
  #reading = false;
  #exhausted = false;
  #submitted = 0;
  #settled = 0;
  #consumed = 0;
  /** In order: the index of the next one to come. */
  #due = 0;
  #early = new Map<number, Arrival>();
  #ready: Arrival[] = [];
  #cancelled = false;
  /** The chunk that is being read, and how far. */
  #elements: unknown[] = [];
  #at = 0;

  constructor(mode: number, work: Work, limits: Limits, options: StreamOptions) {
    super(mode, work, limits);
    this.#options = options;
    const { input } = options;
    this.#isAsync = isAsyncIterable(input);
    this.#input = isAsyncIterable(input)
      ? input[Symbol.asyncIterator]()
      : iterable(input)[Symbol.iterator]();
  }

  /** Whether every result has come. */
  get complete(): boolean {
    return this.#cancelled || (this.#exhausted && this.#settled === this.#submitted);
  }

  override get over(): boolean {
    return this.#exhausted;
  }

  override get unwanted(): boolean {
    return this.#cancelled;
  }

  /** Whether waiting without the event loop could go on for ever. */
  get needsEventLoop(): boolean {
    return this.#isAsync && !this.#exhausted;
  }

  /** Whether `take` would give anything but "wait". */
  override get ready(): boolean {
    return this.#at < this.#elements.length || this.#ready.length > 0 || this.complete;
  }

  /** Reads ahead as far as allowed. */
  feed(): void {
    if (this.#reading) return;
    if (this.#isAsync) this.#feedAsync();
    else this.#feedSync();
  }

  #mayRead(): boolean {
    if (this.#exhausted) return false;
    const { isClosing, window } = this.#options;
    return this.#submitted - (isClosing() ? this.#settled : this.#consumed) < window;
  }

  #feedSync(): void {
    this.#reading = true;
    let chunk: unknown[] = [];
    try {
      while (this.#mayRead()) {
        const next = (this.#input as Iterator<unknown>).next();
        if (this.#exhausted) return this.#close();
        if (next.done) return this.#finish(chunk);
        if (chunk.push(next.value) === this.#options.chunksize) {
          this.#submit(chunk);
          chunk = [];
        }
      }
    } catch (error) {
      this.#fail(chunk, error);
    } finally {
      this.#reading = false;
    }
  }

  async #feedAsync(): Promise<void> {
    this.#reading = true;
    let chunk: unknown[] = [];
    try {
      while (this.#mayRead()) {
        const next = await (this.#input as AsyncIterator<unknown>).next();
        if (this.#exhausted) return;
        if (next.done) return this.#finish(chunk);
        if (chunk.push(next.value) === this.#options.chunksize) {
          this.#submit(chunk);
          chunk = [];
        }
      }
    } catch (error) {
      this.#fail(chunk, error);
    } finally {
      this.#reading = false;
    }
  }

  #submit(chunk: unknown[]): void {
    if (chunk.length > 0) this.#options.submit(this.#submitted++, chunk);
  }

  #finish(chunk: unknown[]): void {
    this.#submit(chunk);
    this.#exhausted = true;
    this.ended();
    this.wake();
  }

  /** An error of the input stands where its element would have stood. */
  #fail(chunk: unknown[], error: unknown): void {
    if (this.#exhausted) return;
    this.#submit(chunk);
    this.#exhausted = true;
    this.settle(this.#submitted++, false, error);
    this.ended();
  }

  override firstOf(index: number): number {
    return index * this.#options.chunksize;
  }

  override settle(index: number, ok: boolean, value: unknown): void {
    this.#settled++;
    if (this.#cancelled) return;
    if (this.#options.ordered) {
      this.#early.set(index, { ok, value });
      for (let next; (next = this.#early.get(this.#due)) !== undefined;) {
        this.#early.delete(this.#due++);
        this.#ready.push(next);
      }
    } else {
      this.#ready.push({ ok, value });
    }
    this.wake();
    this.feed();
  }

  /** The next element, `"end"`, or `"wait"`. */
  take(): Arrival | "end" | "wait" {
    for (;;) {
      if (this.#at < this.#elements.length) {
        return { ok: true, value: this.#elements[this.#at++] };
      }
      const arrival = this.#ready.shift();
      if (arrival === undefined) return this.complete ? "end" : "wait";
      this.#consumed++;
      this.feed();
      if (!arrival.ok) return arrival;
      this.#elements = arrival.value as unknown[];
      this.#at = 0;
    }
  }

  /** The reader's next step throws the error, and the one after that is the end. */
  override abort(error: unknown): void {
    if (this.complete) return;
    this.cancel();
    this.#ready.push({ ok: false, value: error });
    this.wake();
  }

  /** Reads no more input, and forgets what comes. */
  cancel(): void {
    const reading = !this.#exhausted;
    this.#cancelled = true;
    this.#exhausted = true;
    this.#ready = [];
    this.#elements = [];
    this.#early.clear();
    if (reading && (this.#isAsync || !this.#reading)) this.#close();
    this.ended();
    this.wake();
  }

  /** Lets the input clean up. A generator that runs at this moment cannot be closed: that is done when it has given. */
  #close(): void {
    try {
      const closed = this.#input.return?.();
      if (closed instanceof Promise) closed.catch((error) => this.#reject(error));
    } catch (error) {
      this.#reject(error);
    }
  }

  /** Shows an error of the input's cleaning up: nobody waits for it, and the stream ends all the same. */
  #reject(error: unknown): void {
    printError(`Exception ignored in the input of a pool:\n${describeError(error)}`);
  }
}
