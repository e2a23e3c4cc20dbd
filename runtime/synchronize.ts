/**
 * Locks and semaphores that processes share.
 *
 * ```text
 *   Lock        0 owner          the word of memory/mutex.ts: 0, or owner id * 2, + 1 while somebody sleeps
 *   RLock       0 owner          1 how often the owner took it
 *   Semaphore   0 value          1 sleepers   2 bound   3 first holder   4 used as a signal
 *     holder    0 next holder    1 id         2 how many units it holds
 * ```
 *
 * | | who writes | who waits | who dies |
 * |---|---|---|---|
 * | Lock, RLock | the taker its id; whoever releases 0 | on the owner word | the owner: whoever waits for the lock, or comes to, gets OwnerDiedError and the lock is free again |
 * | Semaphore | taker -1, releaser +1; each its own holder entry | on the value, while it is 0 | a holder: the same, and its units come back, unless the semaphore serves as a signal, that is some process releases what it never took: then nobody holds anything |
 *
 * CPython's waiters would hang for ever in these cases.
 *
 * @module
 */
import { registerShared } from "./codec/codec.ts";
import {
  AssertionError,
  OSError,
  ProcessError,
  TimeoutError,
  TypeError,
  ValueError,
} from "./errors.ts";
import { allocateZeroed } from "./memory/arena.ts";
import {
  type Block,
  type Limits,
  limitsOf,
  type Timeout,
  timeoutOf,
  type WaitOptions,
} from "./memory/limits.ts";
import { arrive, arrived, isArriving, pythonTypeName } from "./memory/handles.ts";
import { me } from "./memory/me.ts";
import { memory } from "./memory/memory.ts";
import { park, parkAsync } from "./memory/park.ts";

const SEM_VALUE_MAX = 2 ** 31 - 1;

/**
 * A process ended while it held a lock that another one wants. What the lock guards may be half-done. The lock is free
 * again: whoever catches this may mend what must be mended and take it.
 *
 * CPython has nothing like it; its programs hang. https://docs.python.org/3/library/multiprocessing.html#exceptions
 */
export class OwnerDiedError extends ProcessError {}

/** What {@linkcode Lock} and its kin have in common. */
abstract class Holdable {
  /** Where the words stand in shared memory. */
  protected readonly address: number;

  protected constructor(address: number) {
    this.address = address;
  }

  /** The address under which a lock or semaphore travels. */
  static addressOf(lock: Holdable): number {
    return lock.address;
  }

  /**
   * Takes it, waiting while it cannot be had. Other tasks of this process go on meanwhile.
   *
   * @param block `false` not to wait; or an object `{ block, timeout, signal }`
   * @param timeout seconds; `null` for ever, negative not at all
   * @returns whether it was taken
   * @throws {OwnerDiedError} when its holder has died; it is free again then
   */
  async acquire(block?: Block, timeout?: Timeout): Promise<boolean> {
    me.check();
    return this.tryTake() || await this.#wait(limitsOf(block, timeout));
  }

  /** {@linkcode acquire}, blocking this thread. What this process's own tasks hold cannot be waited for: they are blocked too. */
  acquireSync(block?: Block, timeout?: Timeout): boolean {
    me.check();
    return this.tryTake() || this.#waitSync(limitsOf(block, timeout));
  }

  /**
   * Takes it for a block of code: `using _ = await lock.hold();`
   *
   * @throws {TimeoutError} when a timeout was given and passed
   */
  async hold(timeout?: number | null | WaitOptions): Promise<Disposable> {
    me.check();
    if (!this.tryTake() && !await this.#wait(timeoutOf(timeout))) throw this.#late();
    return new Held(this);
  }

  /** {@linkcode hold}, blocking this thread: `using _ = lock.holdSync();` */
  holdSync(timeout?: number | null | WaitOptions): Disposable {
    me.check();
    if (!this.tryTake() && !this.#waitSync(timeoutOf(timeout))) throw this.#late();
    return new Held(this);
  }

  /** Whether this process holds it. */
  abstract isMine(): boolean;

  /** Gives it back, and lets one who waits for it go on. */
  abstract release(): void;

  /** Takes it if that needs no waiting. */
  protected abstract tryTake(): boolean;
  /** {@linkcode tryTake} by one who has waited: others may still wait. */
  protected abstract tryTakeAfterSleep(): boolean;
  /** What the word must be for a sleep to make sense, after telling the others that somebody sleeps; -1: try again. */
  protected abstract sleepOn(): number;
  /** Throws when a holder died; true when things changed meanwhile. */
  protected abstract checkHolders(): boolean;
  /** The word that counts sleepers, if there is one. */
  protected get sleepers(): number {
    return 0;
  }

  async #wait({ deadline, signal }: Limits): Promise<boolean> {
    signal?.throwIfAborted();
    if (deadline === -Infinity) return this.checkHolders() && this.tryTakeAfterSleep();
    const options = { signal, check: () => this.checkHolders(), sleepers: this.sleepers };
    for (;;) {
      const expected = this.sleepOn();
      const changed = expected === -1 ||
        await parkAsync(this.address, expected, deadline, options);
      if (this.tryTakeAfterSleep()) return true;
      if (!changed) return false;
    }
  }

  #waitSync({ deadline, signal }: Limits): boolean {
    signal?.throwIfAborted();
    if (deadline === -Infinity) return this.checkHolders() && this.tryTakeAfterSleep();
    const check = () => this.checkHolders();
    for (;;) {
      const expected = this.sleepOn();
      const changed = expected === -1 ||
        park(this.address, expected, deadline, check, this.sleepers);
      if (this.tryTakeAfterSleep()) return true;
      if (!changed) return false;
    }
  }

  #late(): TimeoutError {
    return new TimeoutError(`Cannot take ${this} in time: it is held elsewhere`);
  }
}

/** The end of its block releases the lock, once. */
class Held implements Disposable {
  #lock: Holdable | undefined;

  constructor(lock: Holdable) {
    this.#lock = lock;
  }

  [Symbol.dispose](): void {
    const lock = this.#lock;
    this.#lock = undefined;
    lock?.release();
  }
}

/** A lock on one word that names its owner. */
abstract class OwnedLock extends Holdable {
  protected override tryTake(): boolean {
    return Atomics.compareExchange(memory().words, this.address, 0, me.id << 1) === 0;
  }

  protected override tryTakeAfterSleep(): boolean {
    return Atomics.compareExchange(memory().words, this.address, 0, me.id << 1 | 1) === 0;
  }

  protected override sleepOn(): number {
    const words = memory().words;
    const held = Atomics.load(words, this.address);
    if (held === 0) return -1;
    if ((held & 1) !== 0) return held;
    return Atomics.compareExchange(words, this.address, held, held | 1) === held ? held | 1 : -1;
  }

  protected override checkHolders(): boolean {
    const words = memory().words;
    const held = Atomics.load(words, this.address);
    const owner = held >>> 1;
    if (owner === 0 || owner === me.id || !me.isDead(owner)) return false;
    if (Atomics.compareExchange(words, this.address, held, 0) !== held) return true;
    memory().notify(this.address, 1);
    throw new OwnerDiedError(
      `Cannot take a ${this.constructor.name}: ${me.describe(owner)} ended while it held it. ` +
        "It is free again; what it guards may be half-done",
    );
  }

  override isMine(): boolean {
    return this.owner === me.id;
  }

  /** The process that holds it: 0 for nobody. */
  protected get owner(): number {
    return Atomics.load(memory().words, this.address) >>> 1;
  }

  protected unlock(): boolean {
    const shared = memory();
    const held = Atomics.exchange(shared.words, this.address, 0);
    if ((held & 1) !== 0) shared.notify(this.address, 1);
    return held !== 0;
  }
}

/**
 * Mutual exclusion between processes, and between the tasks of one. Whoever holds it cannot take it again, and anyone
 * may release it. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Lock
 *
 * ```ts
 * import { Lock } from "@manycore/multiprocessing";
 *
 * const lock = new Lock();
 * {
 *   using _ = await lock.hold();
 *   // nobody else is here
 * }
 * ```
 */
export class Lock extends OwnedLock {
  /** A free lock. */
  constructor() {
    super(arrived() || allocateZeroed(16));
  }

  /**
   * Frees the lock, whoever took it.
   *
   * @throws {ValueError} when it is not held
   */
  override release(): void {
    const { owner } = this;
    if (owner !== me.id) {
      me.check(); // a stopped process whose lock was taken from it must not free its new owner's
      if (owner === 0) throw new ValueError("semaphore or lock released too many times");
    }
    if (!this.unlock()) throw new ValueError("semaphore or lock released too many times");
  }

  /** As Python's repr: `<Lock(owner=None)>`. */
  override toString(): string {
    const { owner } = this;
    const name = owner === 0 ? "None" : owner === me.id ? me.name() : "SomeOtherProcess";
    return `<Lock(owner=${name})>`;
  }
}

/**
 * A lock that its holder may take again; it is free when released as often. The holder is the process: its tasks do not
 * exclude each other. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.RLock
 *
 * ```ts
 * import { RLock } from "@manycore/multiprocessing";
 *
 * const lock = new RLock();
 * await lock.acquire();
 * await lock.acquire();
 * lock.release();
 * lock.release();
 * ```
 */
export class RLock extends OwnedLock {
  /** A free lock. */
  constructor() {
    super(arrived() || allocateZeroed(16));
  }

  protected override tryTake(): boolean {
    const words = memory().words;
    if (super.tryTake()) {
      words[this.address + 1] = 1;
      return true;
    }
    if (this.owner !== me.id) return false;
    words[this.address + 1]!++;
    return true;
  }

  protected override tryTakeAfterSleep(): boolean {
    if (super.tryTakeAfterSleep()) {
      memory().words[this.address + 1] = 1;
      return true;
    }
    // another task of this process may have taken it while this one slept
    return this.tryTake();
  }

  /**
   * Takes one acquire back.
   *
   * @throws {AssertionError} when this process does not hold it
   */
  override release(): void {
    if (this.owner !== me.id) {
      throw new AssertionError("attempt to release recursive lock not owned by thread");
    }
    const words = memory().words;
    if (--words[this.address + 1]! === 0) this.unlock();
  }

  /** As Python's repr: `<RLock(MainProcess, 2)>`. */
  override toString(): string {
    const { owner } = this;
    if (owner === 0) return "<RLock(None, 0)>";
    if (owner !== me.id) return "<RLock(SomeOtherProcess, nonzero)>";
    return `<RLock(${me.name()}, ${memory().words[this.address + 1]})>`;
  }
}

const SLEEPERS = 1;
const BOUND = 2;
const HOLDERS = 3;
const SIGNAL = 4;

/**
 * A number of units, of which each acquire takes one and each release gives one back.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Semaphore
 *
 * ```ts
 * import { Semaphore } from "@manycore/multiprocessing";
 *
 * const seats = new Semaphore(3);
 * await seats.acquire();
 * seats.release();
 * ```
 */
export class Semaphore extends Holdable {
  /**
   * A semaphore with so many units (1 by default), at most 2 ** 31 - 1.
   *
   * @throws {OSError} when the number is negative
   * @throws {TypeError} when it is no whole number
   */
  constructor(value = 1) {
    super(arrived() || newSemaphore(value, SEM_VALUE_MAX));
  }

  /** How many units can be had at this moment. */
  getValue(): number {
    return Atomics.load(memory().words, this.address);
  }

  /**
   * Gives one unit back.
   *
   * @throws {ValueError} when that would be more than it can hold
   */
  override release(): void {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    const bound = words[address + BOUND]!;
    this.#giveBack(words);
    for (;;) {
      const value = Atomics.load(words, address);
      if (value >= bound) throw new ValueError("semaphore or lock released too many times");
      if (Atomics.compareExchange(words, address, value, value + 1) === value) break;
    }
    if (Atomics.load(words, address + SLEEPERS) > 0) shared.notify(address, 1);
  }

  protected override tryTake(): boolean {
    const words = memory().words;
    for (;;) {
      const value = Atomics.load(words, this.address);
      if (value <= 0) return false;
      if (Atomics.compareExchange(words, this.address, value, value - 1) === value) {
        if (words[this.address + SIGNAL] === 0) Atomics.add(words, this.#holder(words) + 2, 1);
        return true;
      }
    }
  }

  override isMine(): boolean {
    const words = memory().words;
    return Atomics.load(words, this.#holder(words) + 2) > 0;
  }

  protected override tryTakeAfterSleep(): boolean {
    return this.tryTake();
  }

  protected override sleepOn(): number {
    return Atomics.load(memory().words, this.address) === 0 ? 0 : -1;
  }

  protected override get sleepers(): number {
    return this.address + SLEEPERS;
  }

  /** The units of dead holders come back; whoever notices is told. */
  protected override checkHolders(): boolean {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    if (words[address + SIGNAL] !== 0) return false;
    for (let at = Atomics.load(words, address + HOLDERS); at !== 0; at = words[at]!) {
      const id = words[at + 1]!;
      if (Atomics.load(words, at + 2) === 0 || id === me.id || !me.isDead(id)) continue;
      const units = Atomics.exchange(words, at + 2, 0);
      if (units <= 0) continue;
      Atomics.add(words, address, units);
      shared.notify(address, units);
      throw new OwnerDiedError(
        `Cannot take a ${this.constructor.name}: ${me.describe(id)} ended while it held ${units} ` +
          "of it. That is free again; what it guards may be half-done",
      );
    }
    return false;
  }

  #giveBack(words: Int32Array<ArrayBufferLike>): void {
    if (words[this.address + SIGNAL] !== 0) return;
    const holder = this.#holder(words);
    if (Atomics.load(words, holder + 2) > 0) {
      Atomics.sub(words, holder + 2, 1);
    } else {
      me.check(); // a stopped process's units have come back already
      Atomics.store(words, this.address + SIGNAL, 1);
    }
  }

  #own = 0;

  /** This process's entry among the holders. */
  #holder(words: Int32Array<ArrayBufferLike>): number {
    if (this.#own !== 0) return this.#own;
    const head = this.address + HOLDERS;
    for (let at = Atomics.load(words, head); at !== 0; at = words[at]!) {
      if (words[at + 1] === me.id) return this.#own = at;
    }
    const entry = allocateZeroed(12);
    words[entry + 1] = me.id;
    do {
      words[entry] = Atomics.load(words, head);
    } while (Atomics.compareExchange(words, head, words[entry]!, entry) !== words[entry]);
    return this.#own = entry;
  }

  /** As Python's repr: `<Semaphore(value=3)>`. */
  override toString(): string {
    return `<${this.constructor.name}(value=${this.getValue()})>`;
  }
}

/**
 * A {@linkcode Semaphore} that refuses more releases than acquires.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.BoundedSemaphore
 *
 * ```ts
 * import { BoundedSemaphore } from "@manycore/multiprocessing";
 *
 * const seats = new BoundedSemaphore(1);
 * await seats.acquire();
 * seats.release(); // once more would throw a ValueError
 * ```
 */
export class BoundedSemaphore extends Semaphore {
  /** A semaphore with so many units (1 by default), and never more. */
  constructor(value = 1) {
    const isNew = !isArriving();
    super(value);
    if (isNew) memory().words[this.address + BOUND] = value;
  }

  /** As Python's repr: `<BoundedSemaphore(value=1, maxvalue=3)>`. */
  override toString(): string {
    const bound = memory().words[this.address + BOUND];
    return `<${this.constructor.name}(value=${this.getValue()}, maxvalue=${bound})>`;
  }
}

function newSemaphore(value: number, bound: number): number {
  const whole = typeof value === "boolean" ? Number(value) : value;
  if (!Number.isInteger(whole)) {
    throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as an integer`);
  }
  if (whole < 0) throw new OSError(22, "Invalid argument");
  if (whole > SEM_VALUE_MAX) {
    throw new ValueError(`Cannot make a semaphore of ${value}: the most is ${SEM_VALUE_MAX}`);
  }
  const address = allocateZeroed(20);
  const words = memory().words;
  words[address] = whole;
  words[address + BOUND] = bound;
  return address;
}

/** The address under which a lock or semaphore travels. */
export function addressOf(lock: Lock | RLock | Semaphore): number {
  return Holdable.addressOf(lock);
}

registerShared(Lock, "Lock", addressOf, (address) => arrive(Lock, address));
registerShared(RLock, "RLock", addressOf, (address) => arrive(RLock, address));
registerShared(Semaphore, "Semaphore", addressOf, (address) => arrive(Semaphore, address));
registerShared(
  BoundedSemaphore,
  "BoundedSemaphore",
  addressOf,
  (address) => arrive(BoundedSemaphore, address),
);
