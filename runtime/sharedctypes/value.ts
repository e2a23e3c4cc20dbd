/**
 * `Value` and `RawValue`.
 *
 * @module
 */
import type { RLock } from "../synchronize.ts";
import { sharedCell } from "./block.ts";
import { type CData, construct } from "./cdata.ts";
import type { CType, DataOf, StoredIn, TypeCode } from "./codes.ts";
import type { Stored } from "./convert.ts";
import { layoutOf } from "./layout.ts";
import { typeOf } from "./simple.ts";
import { checkLock, SynchronizedBase, type ValueLock } from "./guard.ts";
import { type Synchronized, synchronized, type SynchronizedOf } from "./synchronized.ts";

/** How a {@linkcode Value} or an {@linkcode SharedArray} is guarded. */
export interface ValueOptions<L extends ValueLock = ValueLock> {
  /** `true` (or nothing) for an RLock of its own, a lock to share it, `false` for none. */
  lock?: boolean | L | null | undefined;
}

/** A type that only the program knows; texts that are known to be no code and no name of a type are refused. */
export type TypeName<S extends string> = string extends S ? string | CType : never;

/** What to make a {@linkcode Value} with: see there. */
export interface ValueConstructor {
  /** A value without a lock, at first zero. */
  new <K extends TypeCode | CType>(type: K, options: { lock: false }): DataOf<K>;
  /** A value without a lock, at first what is given. */
  new <K extends TypeCode>(type: K, value: StoredIn<K>, options: { lock: false }): DataOf<K>;
  /** A value with an RLock of its own. */
  new <K extends TypeCode>(
    type: K,
    value?: StoredIn<K> | { lock?: true | null | undefined },
    options?: { lock?: true | null | undefined },
  ): SynchronizedOf<DataOf<K>, RLock>;
  /** A value with the lock that is given, at first zero. */
  new <K extends TypeCode | CType, L extends ValueLock>(
    type: K,
    options: { lock: L | true | null | undefined },
  ): SynchronizedOf<DataOf<K>, L>;
  /** A value with the lock that is given, at first what is given. */
  new <K extends TypeCode, L extends ValueLock>(
    type: K,
    value: StoredIn<K>,
    options: { lock: L | true | null | undefined },
  ): SynchronizedOf<DataOf<K>, L>;
  /** A value of which only the program knows whether it has a lock. */
  new <K extends TypeCode>(
    type: K,
    value: StoredIn<K>,
    options: ValueOptions,
  ): SynchronizedOf<DataOf<K>> | DataOf<K>;
  /** A value of a C type, made with the arguments of its constructor; the lock's options may follow them. */
  new <C extends CType>(
    type: C,
    ...values: ConstructorParameters<C> | [
      ...ConstructorParameters<C>,
      { lock?: true | null | undefined },
    ]
  ): SynchronizedOf<InstanceType<C>, RLock>;
  /** A value of a C type without a lock. */
  new <C extends CType>(
    type: C,
    ...values: [...ConstructorParameters<C>, { lock: false }]
  ): InstanceType<C>;
  /** A value of a C type with the lock that is given. */
  new <C extends CType, L extends ValueLock>(
    type: C,
    ...values: [...ConstructorParameters<C>, { lock: L | true | null | undefined }]
  ): SynchronizedOf<InstanceType<C>, L>;
  /** A value of a type that only the program knows, by name (`"c_int"`), code or class. */
  new <T = unknown, S extends string = string>(
    type: TypeName<S>,
    ...values: unknown[]
  ): Synchronized<T>;
  /** What values with a lock inherit. */
  readonly prototype: SynchronizedBase;
}

/** Splits what a constructor was given into the values and the lock. */
export function splitOptions(given: unknown[]): [values: unknown[], lock: unknown] {
  const last = given.at(-1);
  const isOptions = typeof last === "object" && last !== null &&
    Object.getPrototypeOf(last) === Object.prototype &&
    (Object.hasOwn(last, "lock") || Object.keys(last).length === 0);
  if (!isOptions) return [given, true];
  const { lock = true } = last as ValueOptions;
  return [given.slice(0, -1), lock];
}

/** The value, with the lock that was asked for. */
export function guard(data: CData, lock: unknown): object {
  if (lock === false) return data;
  if (lock === true || lock === null || lock === undefined) return synchronized(data);
  checkLock(lock);
  return synchronized(data, lock as ValueLock);
}

/** A value in shared memory. */
export function makeValue(type: unknown, values: unknown[]): CData {
  const known = typeOf(type);
  return construct(known, sharedCell(layoutOf(known)), values);
}

/**
 * One value that processes share, with a lock.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Value
 *
 * The type is a code (`"i"`, `"d"` …), or a class of `sharedctypes` such as `c_int` or one derived from `Structure`,
 * with the arguments of its constructor. Whole numbers wrap around, as C's do. The lock is an RLock of its own, or
 * `{ lock }`: another one, or `false` for none, which gives a {@linkcode RawValue}.
 *
 * Each read and each write of `value` holds the lock; `value.value += 1` is one of each, so it needs the lock around it:
 *
 * ```ts
 * import { Value } from "@manycore/multiprocessing";
 *
 * const counter = new Value("i", 0);
 * {
 *   using _ = await counter.hold();
 *   counter.value += 1;
 * }
 * counter.update((n) => n + 1); // the same, in short
 * console.log(counter.value); // 2
 * ```
 *
 * Where the numbers are whole, `Atomics` does without a lock: `Atomics.add(counter.view(), 0, 1)`.
 *
 * @throws {TypeError} when there is no such type, or the value is none of it
 */
export const Value: ValueConstructor = class Value {
  constructor(type: unknown, ...values: unknown[]) {
    const [given, lock] = splitOptions(values);
    return guard(makeValue(type, given), lock);
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof SynchronizedBase;
  }
} as unknown as ValueConstructor;

/**
 * What {@linkcode Value} makes, by code (`Value<"d">`), C type (`Value<c_int>`) or by what `value` is (`Value<number>`).
 */
export type Value<K = number> = [K] extends [TypeCode] ? SynchronizedOf<DataOf<K>>
  : [K] extends [CData] ? SynchronizedOf<K>
  : Synchronized<K>;

/** What to make a {@linkcode RawValue} with: see there. */
export interface RawValueConstructor {
  /** A value of a type given by code. */
  new <K extends TypeCode>(type: K, value?: StoredIn<K>): DataOf<K>;
  /** A value of a C type, made with the arguments of its constructor. */
  new <C extends CType>(type: C, ...values: ConstructorParameters<C>): InstanceType<C>;
  /** A value of a type that only the program knows. */
  new <D extends CData = CData, S extends string = string>(
    type: TypeName<S>,
    ...values: unknown[]
  ): D;
  /** What values inherit. */
  readonly prototype: CData;
}

/**
 * One value that processes share, without a lock.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.sharedctypes.RawValue
 *
 * ```ts
 * import { RawValue } from "@manycore/multiprocessing";
 *
 * const done = new RawValue("B", 0);
 * done.value = 1;
 * console.log(done.value, String(done)); // 1 c_ubyte(1)
 * ```
 *
 * @throws {TypeError} when there is no such type, or the value is none of it
 */
export const RawValue: RawValueConstructor = class RawValue {
  constructor(type: unknown, ...values: unknown[]) {
    return makeValue(type, values);
  }
} as unknown as RawValueConstructor;

/** What {@linkcode RawValue} makes. */
export type RawValue<K = "i"> = [K] extends [TypeCode] ? DataOf<K> : K;

export type { Stored };
