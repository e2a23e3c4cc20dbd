/**
 * What an event loop is to call, at once or at a time, and the order of the latter.
 *
 * @module
 */
import type { Context } from "../contextvars.ts";

/** Something that an event loop is to call. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Handle */
export class Handle {
  static readonly __module__: string = "asyncio.events";
  /** What is called. */
  callback: unknown;
  /** With what. */
  args: readonly unknown[];
  /** In which context. */
  readonly context: Context;
  #cancelled = false;

  constructor(callback: unknown, args: readonly unknown[], context: Context) {
    this.callback = callback;
    this.args = args;
    this.context = context;
  }

  /** Takes it back. */
  cancel(): void {
    this.#cancelled = true;
    this.callback = null;
    this.args = [];
  }

  /** Whether it was taken back. */
  cancelled(): boolean {
    return this.#cancelled;
  }

  /** In which context it is called. */
  getContext(): Context {
    return this.context;
  }
}

/** Something that an event loop is to call at a time. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.TimerHandle */
export class TimerHandle extends Handle {
  readonly #when: number;
  /** Tells handles of the same time apart. */
  readonly order: number;

  constructor(
    when: number,
    order: number,
    callback: unknown,
    args: readonly unknown[],
    context: Context,
  ) {
    super(callback, args, context);
    this.#when = when;
    this.order = order;
  }

  /** When, in seconds by the loop's clock. */
  when(): number {
    return this.#when;
  }
}

function isBefore(a: TimerHandle, b: TimerHandle): boolean {
  return a.when() < b.when() || a.when() === b.when() && a.order < b.order;
}

/** Handles by time: a binary heap. */
export class Timers {
  readonly #heap: TimerHandle[] = [];

  /** The next one that was not taken back. */
  get first(): TimerHandle | undefined {
    while (this.#heap[0]?.cancelled()) this.take();
    return this.#heap[0];
  }

  /** Adds one. */
  add(handle: TimerHandle): void {
    const heap = this.#heap;
    let at = heap.push(handle) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(handle, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = handle;
  }

  /** Takes the first one. */
  take(): TimerHandle | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return first;
  }

  /** Forgets all. */
  clear(): void {
    this.#heap.length = 0;
  }
}
