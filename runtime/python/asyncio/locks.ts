/**
 * What tasks wait for each other by. https://docs.python.org/3/library/asyncio-sync.html
 *
 * @module
 */
import { coroutineFunctions, outcome } from "../coroutines/coroutine.ts";
import { RuntimeError, ValueError } from "../exceptions.ts";
import { invoke } from "../dispatch.ts";
import { truth } from "../operators/truth.ts";
import { BrokenBarrierError, CancelledError } from "./errors.ts";
import type { Future } from "./future.ts";
import { getRunningLoop } from "./running.ts";

/** Those who wait, in their order. */
class Waiters {
  readonly #all: Future<unknown>[] = [];

  get size(): number {
    return this.#all.length;
  }

  /** Whether somebody waits who was not cancelled. */
  get any(): boolean {
    return this.#all.some((waiter) => !waiter.cancelled());
  }

  /** Those who still wait. */
  get waiting(): readonly Future<unknown>[] {
    return this.#all.filter((waiter) => !waiter.done());
  }

  get first(): Future<unknown> | undefined {
    return this.#all[0];
  }

  /** Waits to be told to go on. */
  async wait(waiter: Future<unknown> = getRunningLoop().createFuture()): Promise<void> {
    this.#all.push(waiter);
    try {
      await waiter[outcome]();
    } finally {
      this.#all.splice(this.#all.indexOf(waiter), 1);
    }
  }
}

function shown(owner: object, state: string, waiters: number): string {
  const more = waiters > 0 ? `, waiters:${waiters}` : "";
  return `<asyncio.locks.${owner.constructor.name} object at 0x7f0000000000 [${state}${more}]>`;
}

/** A context that holds something: `async with lock`. */
abstract class Held {
  static readonly __module__: string = "asyncio.locks";

  /** Takes it. */
  abstract acquire(): Promise<boolean>;
  /** Gives it back. */
  abstract release(): void;

  /** Takes it. */
  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  /** Gives it back. */
  // deno-lint-ignore require-await
  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    this.release();
    return null;
  }

  /** Takes it until the end of a block: `using _ = await lock.hold()`. */
  async hold(): Promise<Disposable> {
    await this.acquire();
    return { [Symbol.dispose]: () => this.release() };
  }
}

/** A lock that one task holds at a time. https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock */
export class Lock extends Held {
  #locked = false;
  readonly #waiters = new Waiters();

  /** Whether somebody holds it. */
  locked(): boolean {
    return this.#locked;
  }

  /** Takes it, as soon as nobody else holds it. */
  async acquire(): Promise<boolean> {
    if (!this.#locked && !this.#waiters.any) {
      this.#locked = true;
      return true;
    }
    try {
      await this.#waiters.wait();
    } catch (error) {
      if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
      throw error;
    }
    this.#locked = true;
    return true;
  }

  /** Gives it back. */
  release(): void {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wakeFirst();
  }

  #wakeFirst(): void {
    const { first } = this.#waiters;
    if (first && !first.done()) first.setResult(true);
  }

  /** As CPython shows it. */
  __repr__(): string {
    return shown(this, this.#locked ? "locked" : "unlocked", this.#waiters.size);
  }
}

/** A flag that tasks wait for. https://docs.python.org/3/library/asyncio-sync.html#asyncio.Event */
export class Event {
  static readonly __module__: string = "asyncio.locks";
  #isSet = false;
  readonly #waiters = new Waiters();

  /** Whether it is set. */
  isSet(): boolean {
    return this.#isSet;
  }

  /** Sets it: all who wait go on. */
  set(): void {
    if (this.#isSet) return;
    this.#isSet = true;
    for (const waiter of this.#waiters.waiting) waiter.setResult(true);
  }

  /** Takes it back. */
  clear(): void {
    this.#isSet = false;
  }

  /** Waits until it is set. */
  async wait(): Promise<boolean> {
    if (!this.#isSet) await this.#waiters.wait();
    return true;
  }

  /** As CPython shows it. */
  __repr__(): string {
    return shown(this, this.#isSet ? "set" : "unset", this.#waiters.size);
  }
}

/** A lock with something to wait for. https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition */
export class Condition extends Held {
  readonly #lock: Lock;
  readonly #waiters = new Waiters();

  constructor(lock: Lock | null = null) {
    super();
    this.#lock = lock ?? new Lock();
  }

  /** Whether somebody holds it. */
  locked(): boolean {
    return this.#lock.locked();
  }

  /** Takes the lock. */
  override acquire(): Promise<boolean> {
    return this.#lock.acquire();
  }

  /** Gives the lock back. */
  override release(): void {
    this.#lock.release();
  }

  /** Gives the lock back, waits to be told to go on, and takes the lock again. */
  async wait(): Promise<boolean> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    this.release();
    let failure: { readonly error: unknown } | undefined;
    try {
      await this.#waiters.wait();
    } catch (error) {
      failure = { error };
    }
    while (true) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        failure = { error };
        if (!(error instanceof CancelledError)) break;
      }
    }
    if (!failure) return true;
    this.#wake(1);
    throw failure.error;
  }

  /** Waits until a function gives something true. */
  async waitFor(predicate: unknown): Promise<unknown> {
    let result = await invoke(predicate);
    while (!truth(result)) {
      await this.wait();
      result = await invoke(predicate);
    }
    return result;
  }

  /** Lets some of those go on who wait. */
  notify(n: unknown = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#wake(Number(n));
  }

  #wake(count: number): void {
    for (const waiter of this.#waiters.waiting.slice(0, count)) waiter.setResult(false);
  }

  /** Lets all go on who wait. */
  notifyAll(): void {
    this.notify(this.#waiters.size);
  }

  /** As CPython shows it. */
  __repr__(): string {
    return shown(this, this.locked() ? "locked" : "unlocked", this.#waiters.size);
  }
}

/** A lock that several tasks hold at a time. https://docs.python.org/3/library/asyncio-sync.html#asyncio.Semaphore */
export class Semaphore extends Held {
  #value: number;
  readonly #waiters = new Waiters();

  constructor(value: unknown = 1) {
    super();
    if (Number(value) < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this.#value = Number(value);
  }

  /** Whether it cannot be taken at once. */
  locked(): boolean {
    return this.#value === 0 || this.#waiters.any;
  }

  /** Takes one, as soon as there is one. */
  async acquire(): Promise<boolean> {
    if (!this.locked()) {
      this.#value--;
      return true;
    }
    const waiter = getRunningLoop().createFuture();
    try {
      await this.#waiters.wait(waiter);
    } catch (error) {
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this.#value++;
      throw error;
    } finally {
      while (this.#value > 0 && this.#wakeNext());
    }
    return true;
  }

  /** Gives one back. */
  release(): void {
    this.#value++;
    this.#wakeNext();
  }

  #wakeNext(): boolean {
    const [next] = this.#waiters.waiting;
    if (!next) return false;
    this.#value--;
    next.setResult(true);
    return true;
  }

  /** How many there are. */
  protected get value(): number {
    return this.#value;
  }

  /** As CPython shows it. */
  __repr__(): string {
    const state = this.locked() ? "locked" : `unlocked, value:${this.#value}`;
    return shown(this, state, this.#waiters.size);
  }
}

/** A semaphore that is not given back more often than taken. https://docs.python.org/3/library/asyncio-sync.html#asyncio.BoundedSemaphore */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  constructor(value: unknown = 1) {
    super(value);
    this.#bound = Number(value);
  }

  override release(): void {
    if (this.value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}

/** Has a number of tasks wait for each other. https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier */
export class Barrier {
  static readonly __module__: string = "asyncio.locks";
  readonly #condition = new Condition();
  readonly #parties: number;
  #state: "filling" | "draining" | "resetting" | "broken" = "filling";
  #count = 0;

  constructor(parties: unknown) {
    this.#parties = Number(parties);
    if (this.#parties < 1) throw new ValueError("parties must be >= 1");
  }

  /** How many tasks it takes. */
  get parties(): number {
    return this.#parties;
  }

  /** How many wait. */
  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  /** Whether it is broken. */
  get broken(): boolean {
    return this.#state === "broken";
  }

  /** Waits for the others: the place in which the task came. */
  async wait(): Promise<number> {
    using _held = await this.#condition.hold();
    await this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
    if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
    try {
      const index = this.#count++;
      if (index + 1 === this.#parties) {
        this.#state = "draining";
        this.#condition.notifyAll();
      } else {
        await this.#condition.waitFor(() => this.#state !== "filling");
        if (this.broken || this.#is("resetting")) {
          throw new BrokenBarrierError("Abort or reset of barrier");
        }
      }
      return index;
    } finally {
      this.#count--;
      if (this.#count === 0) {
        if (this.#is("resetting") || this.#is("draining")) this.#state = "filling";
        this.#condition.notifyAll();
      }
    }
  }

  #is(state: string): boolean {
    return this.#state === state;
  }

  /** Begins anew: who waits gets BrokenBarrierError. */
  async reset(): Promise<void> {
    using _held = await this.#condition.hold();
    if (this.#count === 0) this.#state = "filling";
    else if (this.#state !== "resetting") this.#state = "resetting";
    this.#condition.notifyAll();
  }

  /** Breaks it. */
  async abort(): Promise<void> {
    using _held = await this.#condition.hold();
    this.#state = "broken";
    this.#condition.notifyAll();
  }

  /** Waits for the others. */
  __aenter__(): Promise<number> {
    return this.wait();
  }

  /** Nothing is to be given back. */
  // deno-lint-ignore require-await
  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    return null;
  }

  /** As CPython shows it. */
  __repr__(): string {
    const waiting = this.broken ? "" : `, waiters:${this.nWaiting}/${this.#parties}`;
    return `<asyncio.locks.Barrier object at 0x7f0000000000 [${this.#state}${waiting}]>`;
  }
}

coroutineFunctions(
  Lock.prototype.acquire,
  Event.prototype.wait,
  Condition.prototype.acquire,
  Condition.prototype.wait,
  Condition.prototype.waitFor,
  Semaphore.prototype.acquire,
  Barrier.prototype.wait,
  Barrier.prototype.reset,
  Barrier.prototype.abort,
);
