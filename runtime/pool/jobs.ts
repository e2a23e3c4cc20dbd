/** What a caller waits for: one call, a whole map, or a stream of results. */

import { TypeError } from "../errors.ts";
import { pythonTypeName } from "../memory/handles.ts";

/** Told when results come in. */
export interface Job {
  /** Takes the result of one task. */
  settle(index: number, ok: boolean, value: unknown): void;
}

/** Called once with the value, or with the error. */
export interface Callbacks {
  readonly callback?: ((value: never) => unknown) | null | undefined;
  readonly errorCallback?: ((error: unknown) => unknown) | null | undefined;
}

/** One value to come. */
export class ResultJob implements Job {
  done = false;
  ok = true;
  value: unknown;
  /** True while its input is still being collected by the event loop. */
  collecting = false;
  readonly #callbacks: Callbacks;
  #waiters: Set<() => void> | undefined;

  constructor(callbacks: Callbacks) {
    this.#callbacks = callbacks;
  }

  /** Called when it is done. */
  get waiters(): Set<() => void> {
    return this.#waiters ??= new Set();
  }

  settle(_index: number, ok: boolean, value: unknown): void {
    this.finish(ok, value);
  }

  /** Makes the result known. */
  finish(ok: boolean, value: unknown): void {
    if (this.done) return;
    this.done = true;
    this.ok = ok;
    this.value = value;
    const { callback, errorCallback } = this.#callbacks;
    if (ok) (callback as ((value: unknown) => unknown) | null | undefined)?.(value);
    else errorCallback?.(value);
    if (this.#waiters === undefined) return;
    for (const wake of this.#waiters) wake();
  }
}

/** The results of all chunks, put together. The first error counts, once all have come. */
export class MapJob extends ResultJob {
  #left = 0;
  #chunksize = 1;
  #results: unknown[] = [];
  #failed: { error: unknown } | undefined;

  /** Says what to expect, before the first result can come. */
  expect(length: number, chunksize: number, chunks: number): void {
    this.#results = new Array(length);
    this.#chunksize = chunksize;
    this.#left = chunks;
    if (chunks === 0) this.finish(true, []);
  }

  override settle(index: number, ok: boolean, value: unknown): void {
    if (ok) {
      const part = value as unknown[];
      const start = index * this.#chunksize;
      for (let i = 0; i < part.length; i++) this.#results[start + i] = part[i];
    } else {
      this.#failed ??= { error: value };
    }
    if (--this.#left > 0) return;
    if (this.#failed !== undefined) this.finish(false, this.#failed.error);
    else this.finish(true, this.#results);
  }
}

/** One element of a stream. */
export interface Arrival {
  readonly ok: boolean;
  readonly value: unknown;
}

/** Results one by one, in the order of the input or as they come; the input is read no further ahead than `window`. */
export class StreamJob implements Job {
  readonly waiters: Set<() => void> = new Set();
  readonly #ordered: boolean;
  readonly #chunksize: number;
  readonly #window: number;
  readonly #submit: (index: number, chunk: unknown[]) => void;
  readonly #isClosing: () => boolean;
  readonly #input: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #isAsync: boolean;
  #reading = false;
  #exhausted = false;
  #submitted = 0;
  #settled = 0;
  #consumed = 0;
  #released = 0;
  #early = new Map<number, Arrival>();
  #ready: Arrival[] = [];
  #cancelled = false;
  #onEnd: () => void;

  constructor(options: {
    input: Iterable<unknown> | AsyncIterable<unknown>;
    ordered: boolean;
    chunksize: number;
    window: number;
    submit: (index: number, chunk: unknown[]) => void;
    isClosing: () => boolean;
    onEnd: () => void;
  }) {
    const { input } = options;
    this.#ordered = options.ordered;
    this.#chunksize = options.chunksize;
    this.#window = options.window;
    this.#submit = options.submit;
    this.#isClosing = options.isClosing;
    this.#onEnd = options.onEnd;
    this.#isAsync = isAsyncIterable(input);
    this.#input = isAsyncIterable(input)
      ? input[Symbol.asyncIterator]()
      : iterable(input)[Symbol.iterator]();
  }

  /** True when every result has been released to the reader's side. */
  get complete(): boolean {
    return this.#exhausted && this.#settled === this.#submitted;
  }

  /** Whether waiting without the event loop could go on for ever. */
  get needsEventLoop(): boolean {
    return this.#isAsync && !this.#exhausted;
  }

  /** Whether `take` would give anything but "wait". */
  get hasNews(): boolean {
    return this.#at < this.#elements.length || this.#ready.length > 0 || this.complete;
  }

  /** Reads ahead as far as allowed. */
  feed(): void {
    if (this.#isAsync) this.#feedAsync();
    else this.#feedSync();
  }

  #mayRead(): boolean {
    // After close() nobody may ever read the results, but the work is to be done: then count only what is out.
    const ahead = this.#submitted - (this.#isClosing() ? this.#settled : this.#consumed);
    return !this.#exhausted && ahead < this.#window;
  }

  #feedSync(): void {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#mayRead()) {
        const chunk: unknown[] = [];
        while (chunk.length < this.#chunksize) {
          let next: IteratorResult<unknown>;
          try {
            next = (this.#input as Iterator<unknown>).next();
          } catch (error) {
            this.#submitChunk(chunk);
            this.#inputFailed(error);
            return;
          }
          if (next.done) {
            this.#submitChunk(chunk);
            this.#end();
            return;
          }
          chunk.push(next.value);
        }
        this.#submitChunk(chunk);
      }
    } finally {
      this.#reading = false;
    }
  }

  async #feedAsync(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    const chunk: unknown[] = [];
    try {
      while (this.#mayRead()) {
        const next = await (this.#input as AsyncIterator<unknown>).next();
        if (this.#exhausted) return;
        if (next.done) {
          this.#submitChunk(chunk.splice(0));
          this.#end();
          return;
        }
        chunk.push(next.value);
        if (chunk.length === this.#chunksize) this.#submitChunk(chunk.splice(0));
      }
    } catch (error) {
      this.#submitChunk(chunk.splice(0));
      this.#inputFailed(error);
    } finally {
      this.#reading = false;
    }
  }

  #submitChunk(chunk: unknown[]): void {
    if (chunk.length > 0) this.#submit(this.#submitted++, chunk);
  }

  /** An error of the input stands where its element would have stood. */
  #inputFailed(error: unknown): void {
    const index = this.#submitted++;
    this.#exhausted = true;
    this.settle(index, false, error);
    this.#onEnd();
  }

  #end(): void {
    this.#exhausted = true;
    this.#wake();
    this.#onEnd();
  }

  settle(index: number, ok: boolean, value: unknown): void {
    this.#settled++;
    if (this.#cancelled) return;
    if (this.#ordered) {
      this.#early.set(index, { ok, value });
      let next: Arrival | undefined;
      while ((next = this.#early.get(this.#released)) !== undefined) {
        this.#early.delete(this.#released++);
        this.#release(next);
      }
    } else {
      this.#release({ ok, value });
    }
    this.#wake();
    this.feed();
  }

  #release(arrival: Arrival): void {
    this.#ready.push(arrival);
  }

  #wake(): void {
    for (const wake of [...this.waiters]) wake();
  }

  #elements: unknown[] = [];
  #at = 0;

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

  /** Reads no more input, and forgets what comes. */
  cancel(): void {
    this.#cancelled = true;
    if (!this.#exhausted) {
      this.#exhausted = true;
      const ended = this.#input.return?.();
      if (ended instanceof Promise) ended.catch(() => {});
      this.#onEnd();
    }
    this.#ready = [];
    this.#elements = [];
    this.#early.clear();
    this.#wake();
  }
}

/** What a pool can take its tasks from, or Python's error. */
export function iterable<T>(input: Iterable<T>): Iterable<T> {
  if (typeof (input as Partial<Iterable<T>> | null)?.[Symbol.iterator] === "function") return input;
  throw new TypeError(`'${pythonTypeName(input)}' object is not iterable`);
}

/** Whether an input gives promises. */
export function isAsyncIterable(
  input: Iterable<unknown> | AsyncIterable<unknown>,
): input is AsyncIterable<unknown> {
  return typeof (input as AsyncIterable<unknown>)[Symbol.asyncIterator] === "function";
}
