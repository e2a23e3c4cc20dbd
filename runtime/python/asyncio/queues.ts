/**
 * Queues between tasks. https://docs.python.org/3/library/asyncio-queue.html
 *
 * @module
 */
import { coroutineFunctions, outcome } from "../coroutines/coroutine.ts";
import { ValueError } from "../exceptions.ts";
import { heappop, heappush } from "../heapq.ts";
import { repr } from "../text/repr.ts";
import { QueueEmpty, QueueFull, QueueShutDown } from "./errors.ts";
import type { Future } from "./future.ts";
import { Event } from "./locks.ts";
import { getRunningLoop } from "./running.ts";

type Waiters = Future<unknown>[];

/** Hands items on in their order. */
export class Queue<T = unknown> {
  static readonly __module__: string = "asyncio.queues";
  /** How many items it takes; 0 for any number. */
  readonly maxsize: number;
  /** The items. */
  protected items: T[] = [];
  readonly #getters: Waiters = [];
  readonly #putters: Waiters = [];
  #unfinished = 0;
  #isShut = false;
  readonly #finished = new Event();

  constructor(maxsize: unknown = 0) {
    this.maxsize = Number(maxsize);
    this.#finished.set();
  }

  /** Takes an item out. */
  protected take(): T {
    return this.items.shift() as T;
  }

  /** Puts an item in. */
  protected store(item: T): void {
    this.items.push(item);
  }

  #wakeNext(waiters: Waiters): void {
    for (let waiter = waiters.shift(); waiter; waiter = waiters.shift()) {
      if (waiter.done()) continue;
      waiter.setResult(null);
      return;
    }
  }

  async #wait(waiters: Waiters, goesOn: () => boolean): Promise<void> {
    const waiter = getRunningLoop().createFuture();
    waiters.push(waiter);
    try {
      await waiter[outcome]();
    } catch (error) {
      waiter.cancel();
      const at = waiters.indexOf(waiter);
      if (at >= 0) waiters.splice(at, 1);
      if (goesOn() && !waiter.cancelled()) this.#wakeNext(waiters);
      throw error;
    }
  }

  /** How many items there are. */
  qsize(): number {
    return this.items.length;
  }

  /** Whether there are none. */
  empty(): boolean {
    return this.items.length === 0;
  }

  /** Whether there is no place left. */
  full(): boolean {
    return this.maxsize > 0 && this.items.length >= this.maxsize;
  }

  /** Puts an item in, as soon as there is a place. */
  async put(item: T): Promise<void> {
    while (this.full()) {
      if (this.#isShut) throw new QueueShutDown();
      await this.#wait(this.#putters, () => !this.full());
    }
    this.putNowait(item);
  }

  /** Puts an item in now. */
  putNowait(item: T): void {
    if (this.#isShut) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.store(item);
    this.#unfinished++;
    this.#finished.clear();
    this.#wakeNext(this.#getters);
  }

  /** Takes an item out, as soon as there is one. */
  async get(): Promise<T> {
    while (this.empty()) {
      if (this.#isShut) throw new QueueShutDown();
      await this.#wait(this.#getters, () => !this.empty());
    }
    return this.getNowait();
  }

  /** Takes an item out now. */
  getNowait(): T {
    if (this.empty()) {
      if (this.#isShut) throw new QueueShutDown();
      throw new QueueEmpty();
    }
    const item = this.take();
    this.#wakeNext(this.#putters);
    return item;
  }

  /** Says that an item is dealt with. */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    if (--this.#unfinished === 0) this.#finished.set();
  }

  /** Waits until all items are dealt with. */
  async join(): Promise<void> {
    if (this.#unfinished > 0) await this.#finished.wait();
  }

  /** Takes no more items in; with `immediate` gives none out either. */
  shutdown(immediate: unknown = false): void {
    this.#isShut = true;
    const now = typeof immediate === "object" && immediate !== null
      ? (immediate as { immediate?: boolean }).immediate === true
      : immediate === true;
    if (now) {
      while (!this.empty()) {
        this.take();
        if (this.#unfinished > 0) this.#unfinished--;
      }
      if (this.#unfinished === 0) this.#finished.set();
    }
    for (const waiters of [this.#getters, this.#putters]) {
      while (waiters.length > 0) this.#wakeNext(waiters);
    }
  }

  /** As CPython shows it. */
  __repr__(): string {
    const items = this.items.length > 0 ? ` _queue=${repr([...this.items])}` : "";
    const getters = this.#getters.length > 0 ? ` _getters[${this.#getters.length}]` : "";
    const putters = this.#putters.length > 0 ? ` _putters[${this.#putters.length}]` : "";
    const tasks = this.#unfinished > 0 ? ` tasks=${this.#unfinished}` : "";
    return `<${this.constructor.name} at 0x7f0000000000 maxsize=${this.maxsize}` +
      `${items}${getters}${putters}${tasks}>`;
  }
}

/** Hands out the smallest item first. */
export class PriorityQueue<T = unknown> extends Queue<T> {
  protected override take(): T {
    return heappop(this.items) as T;
  }

  protected override store(item: T): void {
    heappush(this.items, item);
  }
}

/** Hands out the newest item first. */
export class LifoQueue<T = unknown> extends Queue<T> {
  protected override take(): T {
    return this.items.pop() as T;
  }
}

coroutineFunctions(Queue.prototype.put, Queue.prototype.get, Queue.prototype.join);
