/**
 * Shared values with a lock around them.
 *
 * | | |
 * |---|---|
 * | reads, writes | hold the lock for that one access, unless this process has it already |
 * | several of them together | need the lock around them: `using _ = await value.hold();` |
 * | who holds the lock dies | the next access throws OwnerDiedError, the one after it goes on: see synchronize.ts |
 *
 * @module
 */
import { reduce } from "../codec/forms.ts";
import { register } from "../codec/references.ts";
import { AssertionError, AttributeError, TypeError } from "../errors.ts";
import type { Block, Timeout, WaitOptions } from "../memory/limits.ts";
import { RLock } from "../synchronize.ts";
import { CArray, CharArray, type SliceOf, type Values } from "./arrays.ts";
import { type CData, cellOf, lacks } from "./cdata.ts";
import type { Stored } from "./convert.ts";
import type { StructureLayout } from "./fields.ts";
import { indexing } from "./indexed.ts";
import type { View } from "./layout.ts";
import { show, typeNameOf } from "./show.ts";
import { SimpleCData } from "./simple.ts";
import { Structure, Union } from "./structure.ts";

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
function take(lock: ValueLock): ValueLock | undefined {
  if (lock.isMine?.()) return undefined;
  lock.acquireSync();
  return lock;
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

  /** In messages: the value and the lock, both of which lie in shared memory. */
  [reduce](): [unknown, unknown[]] {
    return [synchronized, [this.#data, this.#lock]];
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

/**
 * A single value with a lock.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.sharedctypes.synchronized
 *
 * @typeParam T what `value` is
 * @typeParam V the typed array over its memory
 */
export class Synchronized<T = number, V extends View = View, L extends ValueLock = ValueLock>
  extends SynchronizedBase<SimpleCData<T, V>, L> {
  /**
   * The value. Each read and each write holds the lock; `value.value += 1` is one of each, so it needs the lock around
   * it.
   *
   * @throws {TypeError} on assignment of what is none of the type
   */
  get value(): T {
    const held = take(this.getLock());
    try {
      return this.getObj().value;
    } finally {
      held?.release();
    }
  }

  set value(value: Stored<T>) {
    const held = take(this.getLock());
    try {
      this.getObj().value = value;
    } finally {
      held?.release();
    }
  }

  /**
   * Changes the value under the lock, in one step: what `value.value += 1` needs a lock around it for, and faster.
   *
   * ```ts
   * import { Value } from "@manycore/multiprocessing";
   *
   * const hits = new Value("i", 0);
   * console.log(hits.update((n) => n + 1)); // 1
   * ```
   *
   * @param change what the value becomes, from what it is; must not wait
   * @returns the value as it is stored
   */
  update(change: (value: T) => Stored<T>): T {
    const held = take(this.getLock());
    try {
      const data = this.getObj();
      data.value = change(data.value);
      return data.value;
    } finally {
      held?.release();
    }
  }

  /** Its memory as a typed array of one element, which ignores the lock: see `CData.view`. */
  view(): V {
    return this.getObj().view();
  }
}

/**
 * An array with a lock. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Array
 *
 * Each access holds the lock for itself. `array[3]` reads and writes as in Python, `array[-1]` too; `at(3)` and
 * `set(3, value)` do the same faster.
 *
 * @typeParam T what its elements are
 * @typeParam V the typed array over its memory
 */
export class SynchronizedArray<T = number, V extends View = View, L extends ValueLock = ValueLock>
  extends SynchronizedBase<CArray<T, V>, L>
  implements Iterable<T> {
  /** Its elements: see `at` and `set`. */
  [index: number]: T;

  /** How many elements it has. */
  get length(): number {
    return this.getObj().length;
  }

  /**
   * An element, counted from the end when the index is negative.
   *
   * @throws {IndexError} when there is none
   */
  at(index: number): T {
    const held = take(this.getLock());
    try {
      return this.getObj().at(index);
    } finally {
      held?.release();
    }
  }

  /**
   * Sets an element, converted as C does.
   *
   * @throws {IndexError} when there is none
   * @throws {TypeError} when the value is none of its type
   */
  set(index: number, value: Stored<T>): void {
    const held = take(this.getLock());
    try {
      this.getObj().set(index, value);
    } finally {
      held?.release();
    }
  }

  /**
   * Changes an element under the lock, in one step.
   *
   * @param change what the element becomes, from what it is; must not wait
   * @returns the element as it is stored
   * @throws {IndexError} when there is none
   */
  update(index: number, change: (value: T) => Stored<T>): T {
    const held = take(this.getLock());
    try {
      const data = this.getObj();
      data.set(index, change(data.at(index)));
      return data.at(index);
    } finally {
      held?.release();
    }
  }

  /** Copies of elements, all of the same moment, as Python's `array[start:stop:step]` gives them. */
  slice(start?: number | null, stop?: number | null, step?: number | null): SliceOf<T> {
    const held = take(this.getLock());
    try {
      return this.getObj().slice(start, stop, step);
    } finally {
      held?.release();
    }
  }

  /**
   * Sets as many elements as there are values, at once, as Python's `array[start:stop:step] = values`.
   *
   * @throws {ValueError} when the slice has another number of elements
   * @throws {TypeError} when a value is none of the type; those before it are set
   */
  setSlice(
    values: Values<T> | SynchronizedArray<T>,
    start?: number | null,
    stop?: number | null,
    step?: number | null,
  ): void {
    const held = take(this.getLock());
    try {
      this.getObj().setSlice(values as Values<T>, start, stop, step);
    } finally {
      held?.release();
    }
  }

  /** Its memory as a typed array, which ignores the lock: see `CData.view`. */
  view(): V {
    return this.getObj().view();
  }

  /** Each element in turn, each read for itself. */
  *[Symbol.iterator](): IterableIterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  /** Python's `len(array)`. */
  __len__(): number {
    return this.length;
  }

  /** Python's `array[key]`. */
  __getitem__(key: unknown): T | SliceOf<T> {
    const held = take(this.getLock());
    try {
      return this.getObj().__getitem__(key);
    } finally {
      held?.release();
    }
  }

  /** Python's `array[key] = value`. */
  __setitem__(key: unknown, value: unknown): void {
    const held = take(this.getLock());
    try {
      this.getObj().__setitem__(key, value);
    } finally {
      held?.release();
    }
  }
}

lacks(SynchronizedArray.prototype, "value");
lacks(SynchronizedArray.prototype, "raw");

/** An array of `c_char` with a lock: bytes. */
export class SynchronizedString<L extends ValueLock = ValueLock>
  extends SynchronizedArray<Uint8Array<ArrayBuffer>, Uint8Array, L> {
  /** The bytes up to the first NUL. A shorter value is stored with a NUL behind it, and the rest stays. */
  get value(): Uint8Array<ArrayBuffer> {
    const held = take(this.getLock());
    try {
      return this.#array.value;
    } finally {
      held?.release();
    }
  }

  set value(value: Uint8Array) {
    const held = take(this.getLock());
    try {
      this.#array.value = value;
    } finally {
      held?.release();
    }
  }

  /** All bytes; a shorter value leaves the rest as it is. */
  get raw(): Uint8Array<ArrayBuffer> {
    const held = take(this.getLock());
    try {
      return this.#array.raw;
    } finally {
      held?.release();
    }
  }

  set raw(value: Uint8Array) {
    const held = take(this.getLock());
    try {
      this.#array.raw = value;
    } finally {
      held?.release();
    }
  }

  get #array(): CharArray {
    return this.getObj() as unknown as CharArray;
  }
}

/** A structure or union with a lock: its fields are properties, each access to one of them holds the lock. */
export type SynchronizedStructure<S, L extends ValueLock = ValueLock> =
  & SynchronizedBase<S, L>
  & Omit<S, keyof Structure>;

type Wrapper = new (data: CData, lock?: ValueLock | null) => SynchronizedBase<CData>;

const wrappers = new WeakMap<object, Wrapper>();

/** The class of a structure's wrappers: `SynchronizedPoint`, with the fields of `Point`. */
function wrapperOf(data: CData): Wrapper {
  const type = data.constructor;
  let wrapper = wrappers.get(type);
  if (wrapper !== undefined) return wrapper;
  wrapper = class extends SynchronizedBase<CData> {};
  const name = `Synchronized${type.name}`;
  Object.defineProperty(wrapper, "name", { value: name });
  Object.defineProperty(wrapper, "__module__", { value: MODULE });
  for (const field of (cellOf(data).layout as StructureLayout).fields) {
    Object.defineProperty(wrapper.prototype, field.name, guarded(field.name));
  }
  wrappers.set(type, wrapper);
  return wrapper;
}

function guarded(name: string): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: SynchronizedBase<Record<string, unknown>>): unknown {
      const held = take(this.getLock());
      try {
        return this.getObj()[name];
      } finally {
        held?.release();
      }
    },
    set(this: SynchronizedBase<Record<string, unknown>>, value: unknown): void {
      const held = take(this.getLock());
      try {
        this.getObj()[name] = value;
      } finally {
        held?.release();
      }
    },
  };
}

const MODULE = "multiprocessing.sharedctypes";
for (const type of [Synchronized, SynchronizedArray, SynchronizedString]) {
  Object.defineProperty(type, "__module__", { value: MODULE });
}

/** What a C value becomes with a lock around it. */
export type SynchronizedOf<D, L extends ValueLock = ValueLock> = D extends
  SimpleCData<infer T, infer V> ? Synchronized<T, V, L>
  : D extends CharArray ? SynchronizedString<L>
  : D extends CArray<infer T, infer V> ? SynchronizedArray<T, V, L>
  : SynchronizedStructure<D, L>;

/**
 * Puts a lock around a C value: an RLock of its own, or the one given.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.sharedctypes.synchronized
 *
 * ```ts
 * import { Lock } from "@manycore/multiprocessing";
 * import { RawArray, synchronized } from "@manycore/multiprocessing/sharedctypes";
 *
 * const raw = new RawArray("d", [1, 2, 3]);
 * const guarded = synchronized(raw, new Lock());
 * guarded.set(0, 10);
 * console.log(raw.at(0)); // 10
 * ```
 *
 * @throws {AssertionError} when it has a lock already
 * @throws {AttributeError} when it is no C value, or the lock none
 */
export function synchronized<D extends CData, L extends ValueLock = RLock>(
  data: D,
  lock?: L | null,
): SynchronizedOf<D, L> {
  return wrap(data, lock) as unknown as SynchronizedOf<D, L>;
}

function wrap(data: CData, lock: ValueLock | null | undefined): SynchronizedBase {
  if ((data as unknown) instanceof SynchronizedBase) {
    throw new AssertionError("object already synchronized");
  }
  if (lock !== null && lock !== undefined) checkLock(lock);
  if (data instanceof SimpleCData) return new Synchronized<unknown>(data, lock);
  if (data instanceof CharArray) return new SynchronizedString(data, lock);
  if (data instanceof CArray) return new SynchronizedArray<unknown>(data, lock);
  if (data instanceof Structure || data instanceof Union) return new (wrapperOf(data))(data, lock);
  throw new AttributeError(`type object '${typeNameOf(data)}' has no attribute '_fields_'`);
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

register(import.meta, { synchronized });
