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
import { register } from "../codec/references.ts";
import { AssertionError, AttributeError } from "../errors.ts";
import type { RLock } from "../synchronize.ts";
import { CArray, CharArray } from "./arrays.ts";
import { type CData, cellOf } from "./cdata.ts";
import type { Stored } from "./convert.ts";
import type { StructureLayout } from "./fields.ts";
import {
  checkLock,
  nameModule,
  SynchronizedBase,
  take,
  type ValueLock,
  wrappedBy,
} from "./guard.ts";
import type { View } from "./layout.ts";
import { typeNameOf } from "./show.ts";
import { SimpleCData } from "./simple.ts";
import { Structure, Union } from "./structure.ts";
import { SynchronizedArray, SynchronizedString } from "./synchronized_array.ts";

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

nameModule(Synchronized);

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
  nameModule(wrapper);
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

wrappedBy(synchronized);
register(import.meta, { synchronized });
