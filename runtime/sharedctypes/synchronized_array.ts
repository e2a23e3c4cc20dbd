/**
 * Arrays with a lock.
 *
 * @module
 */
import type { CArray, CharArray, SliceOf, Values } from "./arrays.ts";
import { lacks } from "./cdata.ts";
import type { Stored } from "./convert.ts";
import { nameModule, SynchronizedBase, take, type ValueLock } from "./guard.ts";
import type { View } from "./layout.ts";

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

nameModule(SynchronizedArray);
nameModule(SynchronizedString);
