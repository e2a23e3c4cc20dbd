/**
 * What locks and semaphores have in common: taking them, waiting for them, giving them back at the end of a block.
 *
 * @module
 */
import { ProcessError, TimeoutError } from "../errors.ts";
import {
  type Block,
  type Limits,
  limitsOf,
  type Timeout,
  timeoutOf,
  type WaitOptions,
} from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { park, parkAsync } from "../memory/park.ts";

/** `me`, nearer at hand: what is imported is looked up at each use, which takes a tenth of an uncontended lock's time. */
const identity = me;

/** Milliseconds that one waits before releases are for those who sleep; until one of them has waited less. */
const PATIENCE = 1;
/** Milliseconds for which what was released is kept for the one who was woken; then anybody may take it. */
const KEEPING = 100;

/** The time as a word, to be written where something is kept. */
export function stamp(): number {
  return Date.now() | 0;
}

/** Whether a {@linkcode stamp} is so old that the one who was woken will not come. */
export function isOld(stamped: number): boolean {
  return Math.abs((Date.now() - stamped) | 0) > KEEPING;
}

/**
 * A process ended while it held a lock that another one wants. What the lock guards may be half-done. The lock is free
 * again: whoever catches this may mend what must be mended and take it. Only `wait` of a condition throws it with the
 * lock taken, since its caller's block will give the lock back.
 *
 * CPython has nothing like it; its programs hang. https://docs.python.org/3/library/multiprocessing.html#exceptions
 */
export class OwnerDiedError extends ProcessError {
  /** The process that died: name, pid, exit code. */
  owner = "";
}

/** An {@linkcode OwnerDiedError}, naming the one who died. */
export function ownerDied(owner: string, message: string): OwnerDiedError {
  return Object.assign(new OwnerDiedError(message), { owner });
}

/** What an awaited acquire gives that needed no waiting: one promise for all, since making one costs more than the lock. */
const TAKEN: Promise<boolean> = Promise.resolve(true);

/** Sleepers that this thread wakes when it gives back the lock that they are going to want. */
const owed: { readonly word: number; readonly lockSleepers: number }[] = [];

/** Wakes who sleeps on a word when this thread gives its lock back: earlier it could only go on to sleep for the lock. */
export let wakeLater: (lock: Holdable, word: number) => void;

/** Keeps the promise of {@linkcode wakeLater}: called by each release that sees a sleeper. */
export function wakeOwed(): void {
  const shared = memory();
  for (const { word, lockSleepers } of owed.splice(0)) {
    shared.notify(word, Infinity);
    Atomics.sub(shared.words, lockSleepers, 1);
  }
}

/** How often a lock is held by this process, which gives it up wholly. */
export let giveUp: (lock: Holdable) => number;
/** Counts a lock that was taken once as taken so often. */
let restore: (lock: Holdable, count: number) => void;

/** What {@linkcode Lock} and its kin have in common. */
export abstract class Holdable {
  /** Where the words stand in shared memory. */
  protected readonly address: number;
  /** The shared memory, nearer at hand than by `memory()`, which takes a sixth of an uncontended lock's time. */
  readonly #words: Int32Array<ArrayBufferLike> = memory().words;

  protected constructor(address: number) {
    this.address = address;
  }

  static {
    giveUp = (lock) => lock.giveUp();
    restore = (lock, count) => lock.restore(count);
    wakeLater = ({ sleepers }, word) => {
      // counted among the lock's own sleepers, so that a release without any need not ask
      Atomics.add(memory().words, sleepers, 1);
      owed.push({ word, lockSleepers: sleepers });
    };
  }

  /** The shared memory, all of it. */
  protected get words(): Int32Array<ArrayBufferLike> {
    return this.#words;
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
  acquire(block?: Block, timeout?: Timeout): Promise<boolean> {
    if (
      block === undefined && timeout === undefined && this.#words[identity.stopWord] === 0 &&
      this.tryTake()
    ) {
      return TAKEN;
    }
    return this.#acquire(block, timeout);
  }

  async #acquire(block?: Block, timeout?: Timeout): Promise<boolean> {
    const limits = limitsOf(block, timeout);
    me.check();
    return this.tryTake() || await this.#wait(limits);
  }

  /** {@linkcode acquire}, blocking this thread. What this process's own tasks hold cannot be waited for: they are blocked too. */
  acquireSync(block?: Block, timeout?: Timeout): boolean {
    if (
      block === undefined && timeout === undefined && this.#words[identity.stopWord] === 0 &&
      this.tryTake()
    ) return true;
    const limits = limitsOf(block, timeout);
    me.check();
    return this.tryTake() || this.#waitSync(limits);
  }

  /**
   * Takes it for a block of code: `using _ = await lock.hold();`
   *
   * @throws {TimeoutError} when a timeout was given and passed
   * @throws {OwnerDiedError} when its holder has died; it is free again then
   */
  hold(timeout?: number | null | WaitOptions): Promise<Disposable> {
    if (timeout === undefined && this.#words[identity.stopWord] === 0 && this.tryTake()) {
      return Promise.resolve(new Held(this));
    }
    return this.#hold(timeout);
  }

  async #hold(timeout?: number | null | WaitOptions): Promise<Disposable> {
    const limits = timeoutOf(timeout);
    me.check();
    if (!this.tryTake() && !await this.#wait(limits)) throw this.#late();
    return new Held(this);
  }

  /** {@linkcode hold}, blocking this thread: `using _ = lock.holdSync();` */
  holdSync(timeout?: number | null | WaitOptions): Disposable {
    if (timeout === undefined && this.#words[identity.stopWord] === 0 && this.tryTake()) {
      return new Held(this);
    }
    const limits = timeoutOf(timeout);
    me.check();
    if (!this.tryTake() && !this.#waitSync(limits)) throw this.#late();
    return new Held(this);
  }

  /** Whether this process holds it. */
  abstract isMine(): boolean;

  /** Gives it back, and lets one who waits for it go on. */
  abstract release(): void;

  /** Takes it if that needs no waiting, and nobody who has waited was promised it. */
  protected abstract tryTake(): boolean;
  /** {@linkcode tryTake} by one who has waited: others may still wait. What was kept is for those who have slept. */
  protected abstract tryTakeAfterSleep(hasSlept: boolean): boolean;
  /** What the word must be for a sleep to make sense; -1: try again. */
  protected abstract sleepOn(): number;
  /** Has each release hand it to one who sleeps, or to whoever comes first; told by who was woken. */
  protected abstract demand(handOn: boolean): void;
  /** Throws when a holder died; true when things changed meanwhile, or it was kept for one who does not come. */
  protected abstract checkHolders(): boolean;
  /** Gives it back as often as this process holds it; returns how often. */
  protected abstract giveUp(): number;
  /** Counts what was taken once as taken so often. */
  protected abstract restore(count: number): void;
  /** The word that counts sleepers. */
  protected abstract get sleepers(): number;

  async #wait({ deadline, signal }: Limits): Promise<boolean> {
    signal?.throwIfAborted();
    if (deadline === -Infinity) return this.checkHolders() && this.tryTakeAfterSleep(true);
    const turn = new Turn(this.checkHolders.bind(this));
    const options = { signal, check: turn.check, sleepers: this.sleepers };
    for (;;) {
      const expected = this.sleepOn();
      const changed = expected === -1 ||
        await parkAsync(this.address, expected, deadline, options);
      if (this.#tryAgain(turn)) return true;
      if (!changed) return false;
    }
  }

  #waitSync({ deadline, signal }: Limits): boolean {
    signal?.throwIfAborted();
    if (deadline === -Infinity) return this.checkHolders() && this.tryTakeAfterSleep(true);
    const turn = new Turn(this.checkHolders.bind(this));
    for (;;) {
      const expected = this.sleepOn();
      const changed = expected === -1 ||
        park(this.address, expected, deadline, turn.check, this.sleepers);
      if (this.#tryAgain(turn)) return true;
      if (!changed) return false;
    }
  }

  /** What one does who waits and sees a change. */
  #tryAgain({ hasSlept, since }: Turn): boolean {
    const isTaken = this.tryTakeAfterSleep(hasSlept);
    if (hasSlept) this.demand(performance.now() - since > PATIENCE);
    return isTaken;
  }

  #late(): TimeoutError {
    return new TimeoutError(`Cannot take ${this} in time: it is held elsewhere`);
  }
}

/** How it stands with one who waits. */
class Turn {
  /** When it began, by `performance.now()`. */
  readonly since: number = performance.now();
  /** Whether it has come to sleep, and not only spun. */
  hasSlept = false;
  /** What it looks at before each sleep. */
  readonly check: () => boolean;

  constructor(checkHolders: () => boolean) {
    this.check = () => {
      this.hasSlept = true;
      return checkHolders();
    };
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

/**
 * Takes a lock back that was given up wholly, as often as it was held.
 *
 * @throws {OwnerDiedError} with the lock taken, when one who held it meanwhile has died
 */
export async function retake(lock: Holdable, count: number): Promise<void> {
  let died: OwnerDiedError | undefined;
  for (;;) {
    try {
      await lock.acquire();
      break;
    } catch (error) {
      died = diedOr(error);
    }
  }
  restore(lock, count);
  if (died !== undefined) throw takenBack(died);
}

/** {@linkcode retake}, blocking this thread. */
export function retakeSync(lock: Holdable, count: number): void {
  let died: OwnerDiedError | undefined;
  for (;;) {
    try {
      lock.acquireSync();
      break;
    } catch (error) {
      died = diedOr(error);
    }
  }
  restore(lock, count);
  if (died !== undefined) throw takenBack(died);
}

function takenBack(died: OwnerDiedError): OwnerDiedError {
  return ownerDied(
    died.owner,
    `Cannot vouch for what a lock guards: ${died.owner} ended while it held it. ` +
      "This process has taken it back; what it guards may be half-done",
  );
}

function diedOr(error: unknown): OwnerDiedError {
  if (error instanceof OwnerDiedError) return error;
  throw error;
}
