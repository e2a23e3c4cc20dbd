/**
 * Locks that name their owner.
 *
 * ```text
 *   Lock, RLock   0 owner   1 how often the owner took it (RLock)   2 demanded   3 kept since   4 sleepers
 *
 *   owner    0   free
 *           -2   free, for one who has slept: whoever just comes sleeps too
 *           id   held
 * ```
 *
 * A release makes the lock free for all: who comes first gets it, mostly one who runs, since a sleeper needs some 50 µs
 * to wake. That is fast, and unjust to sleepers. So who is woken and has waited for more than a millisecond writes
 * `demanded`: from then on each release keeps the lock for the one who has slept longest, until one of them has waited
 * less. If none of them comes in a tenth of a second, anybody may take it.
 *
 * @module
 */
import { registerShared } from "../codec/codec.ts";
import { AssertionError, ValueError } from "../errors.ts";
import { allocateZeroed } from "../memory/arena.ts";
import { arrive, arrived } from "../memory/handles.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { Holdable, isOld, ownerDied, stamp, wakeOwed } from "./holdable.ts";

/** Nearer at hand than the import; see holdable.ts. */
const identity = me;

const COUNT = 1;
const DEMANDED = 2;
const SINCE = 3;
const SLEEPERS = 4;
const LOCK_BYTES = 20;

const FREE = 0;
const KEPT = -2;

/**
 * Whether other cores see this one's plain stores in their order (x86), so that a plain store can free a lock. It costs a
 * third of an atomic one.
 *
 * JavaScript's memory model promises an order only between atomic accesses. That leaves the processor, which is why this
 * is for x86 alone: there a store never passes an earlier load or store, so who takes the lock sees all that was done
 * under it. And it leaves the compiler. V8 keeps plain accesses of typed arrays in their order among themselves and
 * around each call of Atomics and of any function it does not see into; that a loop could hold such a store back is ruled
 * out by the next acquire, which is a call of Atomics.
 *
 * What a plain store lacks is an order with the load after it, that of the sleepers: who goes to sleep in the very
 * nanoseconds in which the store is under way may not be seen. It looks again after a millisecond (park.ts).
 */
const STORES_IN_ORDER = Deno.build.arch === "x86_64";

/** A lock on one word that names its owner. */
abstract class OwnedLock extends Holdable {
  protected override tryTake(): boolean {
    return Atomics.compareExchange(this.words, this.address, FREE, identity.id) === FREE;
  }

  protected override tryTakeAfterSleep(hasSlept: boolean): boolean {
    const { words } = this;
    return Atomics.compareExchange(words, this.address, FREE, me.id) === FREE ||
      hasSlept && Atomics.compareExchange(words, this.address, KEPT, me.id) === KEPT;
  }

  protected override sleepOn(): number {
    const held = Atomics.load(this.words, this.address);
    return held === FREE ? -1 : held;
  }

  protected override get sleepers(): number {
    return this.address + SLEEPERS;
  }

  protected override demand(handOn: boolean): void {
    this.words[this.address + DEMANDED] = handOn ? 1 : 0;
  }

  protected override checkHolders(): boolean {
    const { words } = this;
    const owner = Atomics.load(words, this.address);
    if (owner === KEPT) return isOld(words[this.address + SINCE]!);
    if (owner === FREE || owner === me.id || !me.isDead(owner)) return false;
    if (Atomics.compareExchange(words, this.address, owner, FREE) !== owner) return true;
    memory().notify(this.address, 1);
    const name = me.describe(owner);
    throw ownerDied(
      name,
      `Cannot take a ${this.constructor.name}: ${name} ended while it held it. ` +
        "It is free again; what it guards may be half-done",
    );
  }

  override isMine(): boolean {
    // what this process wrote it sees without Atomics, and nobody else writes its id
    return this.words[this.address] === identity.id;
  }

  /** Whether anybody holds it. https://docs.python.org/3.14/library/multiprocessing.html#multiprocessing.Lock.locked */
  locked(): boolean {
    return this.owner !== 0;
  }

  /** The process that holds it: 0 for nobody. */
  protected get owner(): number {
    return Math.max(0, Atomics.load(this.words, this.address));
  }

  /** Frees it, being its owner. */
  protected free(words: Int32Array<ArrayBufferLike>): void {
    const { address } = this;
    if (STORES_IN_ORDER && words[address + SLEEPERS] === 0) {
      words[address] = FREE;
      if (words[address + SLEEPERS] !== 0) memory().notify(address, 1);
    } else {
      this.unlock(true);
    }
  }

  /**
   * Makes it free, or keeps it for the sleepers if they have demanded it.
   *
   * @param onlyMine whether it must still be this process's: it may have been declared dead and the lock taken over
   * @returns false when it is not held
   */
  protected unlock(onlyMine: boolean): boolean {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    for (;;) {
      const held = Atomics.load(words, address);
      if (held <= 0 || onlyMine && held !== me.id) return false;
      const next = words[address + DEMANDED] !== 0 ? KEPT : FREE;
      if (next === KEPT) words[address + SINCE] = stamp();
      if (Atomics.compareExchange(words, address, held, next) !== held) continue;
      const isSlept = Atomics.load(words, address + SLEEPERS) > 0;
      const isWoken = isSlept && shared.notify(address, 1) > 0;
      if (next === KEPT && !isWoken) this.#unkeep();
      if (isSlept) wakeOwed();
      return true;
    }
  }

  /** Nobody slept: free for all, those included who have come to sleep since. */
  #unkeep(): void {
    const shared = memory();
    this.demand(false);
    if (Atomics.compareExchange(shared.words, this.address, KEPT, FREE) === KEPT) {
      shared.notify(this.address, 1);
    }
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
    super(arrived() || allocateZeroed(LOCK_BYTES));
  }

  /**
   * Frees the lock, whoever took it.
   *
   * @throws {ValueError} when it is not held
   */
  override release(): void {
    const { words } = this;
    if (words[this.address] === identity.id) return this.free(words);
    me.check(); // a stopped process whose lock was taken from it must not free its new owner's
    if (!this.unlock(false)) throw new ValueError("semaphore or lock released too many times");
  }

  protected override giveUp(): number {
    this.release();
    return 1;
  }

  protected override restore(_count: number): void {}

  /** As Python's repr: `<Lock(owner=None)>`. */
  override toString(): string {
    const { owner } = this;
    const name = owner === 0 ? "None" : owner === me.id ? me.name() : "SomeOtherProcess";
    return `<Lock(owner=${name})>`;
  }
}

/** Which threads of this process have which RLocks, by address; those taken before there were any are not here. */
const holders = new Map<number, object | null>();

/**
 * A lock that its holder may take again; it is free when released as often. The holder is the process, or a thread of
 * `/threading`; other tasks of one process do not exclude each other. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.RLock
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
    super(arrived() || allocateZeroed(LOCK_BYTES));
  }

  override isMine(): boolean {
    if (!super.isMine()) return false;
    const holder = holders.get(this.address);
    return holder === undefined || holder === me.task?.();
  }

  /** Notes which thread has it. */
  #note(): void {
    if (me.task !== undefined) holders.set(this.address, me.task());
  }

  protected override tryTake(): boolean {
    const { words } = this;
    if (this.isMine()) {
      words[this.address + COUNT]!++;
      return true;
    }
    if (!super.tryTake()) return false;
    this.#note();
    words[this.address + COUNT] = 1;
    return true;
  }

  protected override tryTakeAfterSleep(hasSlept: boolean): boolean {
    // another task of this process may have taken it while this one slept
    if (this.isMine()) return this.tryTake();
    if (!super.tryTakeAfterSleep(hasSlept)) return false;
    this.#note();
    this.words[this.address + COUNT] = 1;
    return true;
  }

  /**
   * Takes one acquire back.
   *
   * @throws {AssertionError} when this process, or this thread, does not hold it
   */
  override release(): void {
    if (!this.isMine()) {
      throw new AssertionError("attempt to release recursive lock not owned by thread");
    }
    const { words } = this;
    if (--words[this.address + COUNT]! > 0) return;
    holders.delete(this.address);
    this.free(words);
  }

  protected override giveUp(): number {
    const { words } = this;
    const count = words[this.address + COUNT]!;
    words[this.address + COUNT] = 0;
    holders.delete(this.address);
    this.free(words);
    return count;
  }

  protected override restore(count: number): void {
    this.words[this.address + COUNT]! += count - 1;
  }

  /** As Python's repr: `<RLock(MainProcess, 2)>`. */
  override toString(): string {
    const { owner } = this;
    if (owner === 0) return "<RLock(None, 0)>";
    if (owner !== me.id) return "<RLock(SomeOtherProcess, nonzero)>";
    return `<RLock(${me.name()}, ${this.words[this.address + COUNT]})>`;
  }
}

registerShared(import.meta, Lock, "Lock", Holdable.addressOf, (address) => arrive(Lock, address));
registerShared(
  import.meta,
  RLock,
  "RLock",
  Holdable.addressOf,
  (address) => arrive(RLock, address),
);
