/**
 * What may guard a shared value, and what values that are guarded have in common.
 *
 * @module
 */
import { reduce } from "../codec/forms.ts";
import { AttributeError, RuntimeError, TypeError } from "../errors.ts";
import type { Block, Timeout, WaitOptions } from "../memory/limits.ts";
import { RLock } from "../synchronize.ts";
import { indexing } from "./indexed.ts";
import { show } from "./show.ts";

/** What may guard a shared value: a lock, a semaphore, or whatever else is held and released like them. */
export interface ValueLock {
  /** Takes it, waiting while it cannot be had. */
  acquire(block?: Block, timeout?: Timeout): Promise<boolean>;
  /** {@linkcode ValueLock.acquire}, blocking this thread. */
  acquireSync(block?: Block, timeout?: Timeout): boolean;
  /** Gives it back. */
  release(): void;
  /** Takes it for a block of code. */
  hold(timeout?: number | null | WaitOptions): Promise<Disposable>;
  /** {@linkcode ValueLock.hold}, blocking this thread. */
  holdSync(timeout?: number | null | WaitOptions): Disposable;
  /** Whether this process has it. */
  isMine?(): boolean;
}

/** Takes a lock for one access, unless this process has it: blocking for it would then last for ever. */
export function take(lock: ValueLock): ValueLock | undefined {
  if (lock.isMine?.()) return undefined;
  lock.acquireSync();
  return lock;
}

/**
 * Whether something can guard a value.
 *
 * @throws {AttributeError} when it cannot
 */
export function checkLock(lock: unknown): void {
  if (typeof (lock as Partial<ValueLock> | null)?.acquire === "function") {
    if (typeof (lock as Partial<ValueLock>).acquireSync === "function") return;
    throw new TypeError(
      `Cannot guard a value with ${lock}: it has no acquireSync, and a value is read without ` +
        "waiting for a promise. Give a Lock, RLock or Semaphore",
    );
  }
  throw new AttributeError(`${shown(lock)} has no method 'acquire'`);
}

function shown(value: unknown): string {
  const isSimple = ["string", "boolean", "number"].includes(typeof value) || value === null;
  return isSimple ? show(value, Number.isInteger(value) ? "int" : "float") : String(value);
}

let rewrap: unknown;

/** Says which function puts a lock around a value, for messages. */
export function wrappedBy(synchronized: unknown): void {
  rewrap = synchronized;
}

/** Gives a class the module that Python shows it with. */
export function nameModule(type: object): void {
  Object.defineProperty(type, "__module__", { value: "multiprocessing.sharedctypes" });
}

/**
 * What values with a lock have in common.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Value
 *
 * @typeParam D the value without the lock
 * @typeParam L the lock
 */
export abstract class SynchronizedBase<D = unknown, L extends ValueLock = ValueLock> {
  readonly #data: D;
  readonly #lock: L;

  /** See {@linkcode synchronized}, which picks the class. */
  constructor(data: D, lock?: L | null) {
    this.#data = data;
    this.#lock = lock ?? new RLock() as unknown as L;
  }

  /** The lock that guards it. */
  getLock(): L {
    return this.#lock;
  }

  /** The same value, without its lock. */
  getObj(): D {
    return this.#data;
  }

  /**
   * Takes the lock, waiting while it cannot be had. Other tasks of this process go on meanwhile.
   *
   * @param block `false` not to wait; or an object `{ block, timeout, signal }`
   * @param timeout seconds; `null` for ever, negative not at all
   * @returns whether it was taken
   * @throws {OwnerDiedError} when its holder has died; it is free again then
   */
  acquire(block?: Block, timeout?: Timeout): Promise<boolean> {
    return this.#lock.acquire(block, timeout);
  }

  /** {@linkcode SynchronizedBase.acquire}, blocking this thread. */
  acquireSync(block?: Block, timeout?: Timeout): boolean {
    return this.#lock.acquireSync(block, timeout);
  }

  /**
   * Gives the lock back.
   *
   * @throws {AssertionError} when it is an RLock that this process does not hold
   */
  release(): void {
    this.#lock.release();
  }

  /** Takes the lock for a block of code: `using _ = await value.hold();` */
  hold(timeout?: number | null | WaitOptions): Promise<Disposable> {
    return this.#lock.hold(timeout);
  }

  /** {@linkcode SynchronizedBase.hold}, blocking this thread. */
  holdSync(timeout?: number | null | WaitOptions): Disposable {
    return this.#lock.holdSync(timeout);
  }

  /** Python's `with value:`: takes the lock. */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  /** The end of Python's `with value:`. */
  __exit__(): void {
    this.release();
  }

  /** In messages: the value and the lock, both of which lie in shared memory. */
  [reduce](): [unknown, unknown[]] {
    return [rewrap, [this.#data, this.#lock]];
  }

  /** Python's `copy.copy(value)`, which would not be shared. */
  __copy__(): never {
    throw new RuntimeError(
      `${this.constructor.name} objects should only be shared between processes through inheritance`,
    );
  }

  /** Python's `copy.deepcopy(value)`. */
  __deepcopy__(): never {
    return this.__copy__();
  }

  /** As Python's repr: `<Synchronized wrapper for c_int(7)>`. */
  toString(): string {
    const own = this.#data as { __str__?(): string; __repr__?(): string };
    const text = own.__str__?.() ?? own.__repr__?.() ?? `${this.#data}`;
    return `<${this.constructor.name} wrapper for ${text}>`;
  }

  /** What `console.log` shows. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

Object.setPrototypeOf(SynchronizedBase.prototype, indexing);
