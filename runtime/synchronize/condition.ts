/**
 * Conditions: waiting, under a lock, for others to say that something has changed.
 *
 * ```text
 *   Condition   0, 1 list of waiters (wait_list.ts)   2 lock's kind   3 lock's address
 *
 *   waiter                                          notifier
 *   holds the lock: appends its entry,
 *   gives the lock up wholly, sleeps on the entry
 *                                                   holds the lock: tells the oldest entries,
 *                                                   and wakes them when it gives the lock back
 *   takes the lock back as often as it was held,
 *   then removes the entry: the notify is consumed
 * ```
 *
 * | who dies | what happens |
 * |---|---|
 * | a waiter that was not told | whoever notifies next finds it dead, and tells another |
 * | a waiter that was told | its entry is still there: the other waiters, which look ten times a second, or the next notifier, tell the next in its place |
 * | a notifier, holding the lock | who waits for the lock is told by OwnerDiedError; so is a waiter of the condition on its way back, which then holds the lock |
 * | a waiter leaves by an error (aborted, interrupted) | it takes the lock back; if it was told, the next is told in its place |
 *
 * @module
 */
import { registerShared } from "../codec/codec.ts";
import { AssertionError, AttributeError, pythonHooks } from "../errors.ts";
import { allocateZeroed } from "../memory/arena.ts";
import { arrive, arrived, pythonTypeName } from "../memory/handles.ts";
import {
  type Block,
  type Limits,
  type Timeout,
  timeoutOf,
  type WaitOptions,
} from "../memory/limits.ts";
import { memory } from "../memory/memory.ts";
import { park, parkAsync } from "../memory/park.ts";
import { giveUp, Holdable, retake, retakeSync, wakeLater } from "./holdable.ts";
import { type AnyLock, isLock, kindOf, lockAt } from "./kinds.ts";
import { RLock } from "./lock.ts";
import { LIST_WORDS, WaitList, WAITS } from "./wait_list.ts";

const KIND = LIST_WORDS;
const LOCK = LIST_WORDS + 1;
const CONDITION_BYTES = (LIST_WORDS + 2) * 4;

/** The outcome of a waiter that was notified. */
const NOTIFIED = 1;

/**
 * A condition variable: processes wait until another one notifies them that something has changed. All of them hold its
 * lock when they look and when they change something; `wait` gives it up meanwhile.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Condition
 *
 * With a lock that its holder may take again, the default, the tasks of one process do not exclude each other. Where
 * several tasks of a process wait and notify, give it a {@linkcode Lock}.
 *
 * ```ts
 * import { Condition, Lock } from "@manycore/multiprocessing";
 *
 * const changed = new Condition(new Lock());
 * let ready = false;
 *
 * async function waiter() {
 *   using _ = await changed.hold();
 *   await changed.waitFor(() => ready);
 * }
 * const waits = waiter();
 * {
 *   using _ = await changed.hold();
 *   ready = true;
 *   changed.notify();
 * }
 * await waits;
 * ```
 */
export class Condition {
  readonly #address: number;
  readonly #lock: AnyLock;
  readonly #waiters: WaitList;

  /**
   * A condition that nobody waits for.
   *
   * @param lock what guards it: an {@linkcode RLock} of its own by default
   * @throws {AttributeError} when that is no lock
   */
  constructor(lock?: AnyLock | null) {
    const address = arrived();
    const { words } = memory();
    if (address !== 0) {
      this.#address = address;
      this.#lock = lockAt(words[address + KIND]!, words[address + LOCK]!);
    } else {
      this.#lock = lockFrom(lock);
      this.#address = allocateZeroed(CONDITION_BYTES);
      words[this.#address + KIND] = kindOf(this.#lock);
      words[this.#address + LOCK] = Holdable.addressOf(this.#lock);
    }
    this.#waiters = new WaitList(this.#address);
  }

  /** The address under which a condition travels. */
  static addressOf(condition: Condition): number {
    return condition.#address;
  }

  /** Takes its lock: {@linkcode Lock.acquire}. */
  acquire(block?: Block, timeout?: Timeout): Promise<boolean> {
    return this.#lock.acquire(block, timeout);
  }

  /** {@linkcode acquire}, blocking this thread. */
  acquireSync(block?: Block, timeout?: Timeout): boolean {
    return this.#lock.acquireSync(block, timeout);
  }

  /** Gives its lock back: {@linkcode Lock.release}. */
  release(): void {
    this.#lock.release();
  }

  /**
   * Takes its lock for a block of code: `using _ = await condition.hold();`
   *
   * @throws {TimeoutError} when a timeout was given and passed
   */
  hold(timeout?: number | null | WaitOptions): Promise<Disposable> {
    return this.#lock.hold(timeout);
  }

  /** {@linkcode hold}, blocking this thread. */
  holdSync(timeout?: number | null | WaitOptions): Disposable {
    return this.#lock.holdSync(timeout);
  }

  /**
   * Gives the lock up, waits until somebody notifies, and takes the lock back as often as it was held: also when it ends
   * by an error, unless this process was told to stop.
   *
   * @param timeout seconds, or `{ timeout, signal }`
   * @returns false when the timeout passed first
   * @throws {AssertionError} when this process does not hold the lock
   * @throws {OwnerDiedError} when one who held the lock meanwhile has died; unlike elsewhere, this process holds it then
   */
  async wait(timeout?: number | null | WaitOptions): Promise<boolean> {
    const limits = timeoutOf(timeout);
    limits.signal?.throwIfAborted();
    const [entry, count] = this.#enter();
    let safe = false;
    try {
      try {
        await this.#sleep(entry, limits);
      } finally {
        await retake(this.#lock, count);
      }
      safe = true;
    } finally {
      if (!safe) this.#withdraw(entry);
    }
    return this.#consume(entry);
  }

  /** {@linkcode wait}, blocking this thread. */
  waitSync(timeout?: number | null | WaitOptions): boolean {
    const limits = timeoutOf(timeout);
    limits.signal?.throwIfAborted();
    const [entry, count] = this.#enter();
    let safe = false;
    try {
      try {
        this.#sleepSync(entry, limits);
      } finally {
        retakeSync(this.#lock, count);
      }
      safe = true;
    } finally {
      if (!safe) this.#withdraw(entry);
    }
    return this.#consume(entry);
  }

  /**
   * Waits until a predicate holds, which is looked at under the lock, at first and after each notify.
   *
   * @param predicate may be async
   * @param timeout seconds for all of it, or `{ timeout, signal }`
   * @returns what the predicate gave last: something false when the timeout passed first
   * @throws {AssertionError} when it has to wait and this process does not hold the lock
   */
  async waitFor<T>(
    predicate: () => T | Promise<T>,
    timeout?: number | null | WaitOptions,
  ): Promise<T> {
    const { deadline, signal } = timeoutOf(timeout);
    for (;;) {
      const result = await predicate();
      if (isTrue(result)) return result;
      const left = secondsUntil(deadline);
      if (left <= 0) return result;
      await this.wait({ timeout: left, signal });
    }
  }

  /** {@linkcode waitFor}, blocking this thread. */
  waitForSync<T>(predicate: () => T, timeout?: number | null | WaitOptions): T {
    const { deadline, signal } = timeoutOf(timeout);
    for (;;) {
      const result = predicate();
      if (isTrue(result)) return result;
      const left = secondsUntil(deadline);
      if (left <= 0) return result;
      this.waitSync({ timeout: left, signal });
    }
  }

  /**
   * Lets those go on who have waited longest, once they have the lock.
   *
   * @param n at most how many
   * @throws {AssertionError} when this process does not hold the lock
   */
  notify(n = 1): void {
    if (!this.#lock.isMine()) throw new AssertionError("lock is not owned");
    if (this.#waiters.isEmpty) return;
    this.#waiters.exclusively(() => {
      this.#relieve();
      this.#tell(n, (word) => wakeLater(this.#lock, word));
    });
  }

  /**
   * Lets all go on who wait.
   *
   * @throws {AssertionError} when this process does not hold the lock
   */
  notifyAll(): void {
    this.notify(Infinity);
  }

  #enter(): [entry: number, count: number] {
    if (!this.#lock.isMine()) {
      throw new AssertionError("must acquire() condition before using wait()");
    }
    const entry = this.#waiters.exclusively(() => this.#waiters.append());
    return [entry, giveUp(this.#lock)];
  }

  async #sleep(entry: number, { deadline, signal }: Limits): Promise<void> {
    const options = { signal, check: () => this.#look() };
    const word = this.#waiters.word(entry);
    while (this.#waiters.outcome(entry) === WAITS) {
      if (!await parkAsync(word, WAITS, deadline, options)) return;
    }
  }

  #sleepSync(entry: number, { deadline }: Limits): void {
    const check = () => this.#look();
    const word = this.#waiters.word(entry);
    while (this.#waiters.outcome(entry) === WAITS) {
      if (!park(word, WAITS, deadline, check)) return;
    }
  }

  /** Before each sleep. */
  #look(): boolean {
    if (this.#waiters.isTimeToLook()) this.#waiters.exclusively(() => this.#relieve());
    return false;
  }

  /** Takes the dead out; what they were told others are. */
  #relieve(): void {
    const told = this.#waiters.removeDead().filter(({ outcome }) => outcome === NOTIFIED);
    this.#tell(told.length, wake);
  }

  #tell(n: number, wake: (word: number) => void): void {
    if (n <= 0) return;
    for (const entry of this.#waiters.waiting()) {
      this.#waiters.tell(entry, NOTIFIED);
      wake(this.#waiters.word(entry));
      if (--n <= 0) return;
    }
  }

  /** Takes one's own entry out; whether it was told, if only just after the timeout. */
  #consume(entry: number): boolean {
    return this.#waiters.exclusively(() => {
      const isNotified = this.#waiters.outcome(entry) === NOTIFIED;
      this.#waiters.remove(entry);
      return isNotified;
    });
  }

  /** {@linkcode #consume} by one who cannot act on it: the next is told in its place. */
  #withdraw(entry: number): void {
    if (!this.#consume(entry)) return;
    this.#waiters.exclusively(() => this.#tell(1, wake));
  }

  /** As Python's repr: `<Condition(<RLock(None, 0)>, 0)>`, with the number of those who wait. */
  toString(): string {
    const waiting = this.#waiters.exclusively(() => this.#waiters.waiting().length);
    return `<${this.constructor.name}(${this.#lock}, ${waiting})>`;
  }
}

function wake(word: number): void {
  memory().notify(word, Infinity);
}

function lockFrom(lock: unknown): AnyLock {
  if (lock === undefined || lock === null) return new RLock();
  if (isLock(lock)) return lock;
  throw new AttributeError(`'${pythonTypeName(lock)}' object has no attribute 'acquire'`);
}

function isTrue(value: unknown): boolean {
  return pythonHooks.truth === undefined ? Boolean(value) : pythonHooks.truth(value);
}

function secondsUntil(deadline: number): number {
  return (deadline - performance.now()) / 1000;
}

registerShared(
  import.meta,
  Condition,
  "Condition",
  Condition.addressOf,
  (address) => arrive(Condition, address),
);
