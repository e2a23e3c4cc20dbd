/**
 * `Array` and `RawArray`.
 *
 * @module
 */
import { TypeError } from "../errors.ts";
import type { RLock } from "../synchronize.ts";
import { arrayType, type CArray, type CharArray, fillArray, type WideCharArray } from "./arrays.ts";
import { sharedCell } from "./block.ts";
import { CData, placed } from "./cdata.ts";
import type { CType, ElementOf, StoredIn, TypeCode, ViewOf } from "./codes.ts";
import { initialItems } from "./items.ts";
import { layoutOf, type View } from "./layout.ts";
import { typeNameOf } from "./show.ts";
import { typeOf } from "./simple.ts";
import type { ValueLock } from "./guard.ts";
import type { SynchronizedOf } from "./synchronized.ts";
import { SynchronizedArray, type SynchronizedString } from "./synchronized_array.ts";
import { guard, splitOptions, type TypeName, type ValueOptions } from "./value.ts";

/** What an array is made with: how many elements, all zero, or what they are at first. */
export type Initial<K> =
  | number
  | ArrayLike<StoredIn<K>>
  | ReadonlySet<StoredIn<K>>
  | (K extends "c" ? Uint8Array : never)
  | (K extends "u" ? string : never);

/** An array of a type without a lock. */
export type RawArrayOf<K> = K extends "c" ? CharArray
  : K extends "u" ? WideCharArray
  : CArray<ElementOf<K>, ViewOf<K>>;

/** What to make an {@linkcode SharedArray} with: see there. */
export interface ArrayConstructor {
  /** An array without a lock. */
  new <K extends TypeCode | CType>(
    type: K,
    sizeOrInitializer: Initial<K>,
    options: { lock: false },
  ): RawArrayOf<K>;
  /** An array with an RLock of its own. */
  new <K extends TypeCode | CType>(
    type: K,
    sizeOrInitializer: Initial<K>,
    options?: { lock?: true | null | undefined },
  ): SynchronizedOf<RawArrayOf<K>, RLock>;
  /** An array with the lock that is given. */
  new <K extends TypeCode | CType, L extends ValueLock>(
    type: K,
    sizeOrInitializer: Initial<K>,
    options: { lock: L | true | null | undefined },
  ): SynchronizedOf<RawArrayOf<K>, L>;
  /** An array of which only the program knows whether it has a lock. */
  new <K extends TypeCode | CType>(
    type: K,
    sizeOrInitializer: Initial<K>,
    options: ValueOptions,
  ): SynchronizedOf<RawArrayOf<K>> | RawArrayOf<K>;
  /** An array of a type that only the program knows, by name (`"c_int"`), code or class. */
  new <T = unknown, S extends string = string>(
    type: TypeName<S>,
    sizeOrInitializer: unknown,
    options?: { lock?: boolean | ValueLock | null | undefined },
  ): SynchronizedArray<T>;
  /** What arrays with a lock inherit. */
  readonly prototype: SynchronizedArray;
}

/** An array in shared memory. */
function makeArray(type: unknown, given: unknown): CArray {
  const known = typeOf(type);
  const isSize = typeof given === "number" && Number.isInteger(given) ||
    typeof given === "bigint" || typeof given === "boolean";
  const items = isSize ? undefined : initialItems(given);
  const length = isSize ? Number(given) : items!.length;
  const array = arrayType(checked(known, given), length, "multiprocessing.sharedctypes");
  const result = placed<CArray>(array, sharedCell(layoutOf(array)));
  if (items !== undefined) fillArray(result, items);
  return result;
}

/** A type's own class; Python's other types and values refuse to be multiplied, each in its words. */
function checked(type: unknown, given: unknown): typeof CArray {
  if (typeof type === "function" && !(type.prototype instanceof CData)) {
    throw new TypeError(
      `unsupported operand type(s) for *: 'type' and '${typeNameOf(given)}'`,
    );
  }
  layoutOf(type);
  return type as typeof CArray;
}

/**
 * An array that processes share, with a lock.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Array
 *
 * Python calls it `Array`, and it is exported under that name, too; but there it hides JavaScript's own, and `deno lint`
 * takes it for that.
 *
 * The type is a code (`"i"`, `"d"` …) or a class of `sharedctypes`; then comes the number of elements, or what they are
 * at first. The lock is an RLock of its own, or `{ lock }`: another one, or `false` for none, which gives a
 * {@linkcode RawArray}.
 *
 * | | holds the lock | time |
 * |---|---|---|
 * | `array[3]`, `array[-1]`, `for … of` | for each element | 0.2 µs |
 * | `array.at(3)`, `array.set(3, value)` | for each element | 50 ns |
 * | `array.slice()`, `array.setSlice(values)` | once for all | 5 ns an element |
 * | `array.getObj().at(3)` | no | 3 ns |
 * | `array.view()[3]` | no: a typed array over the shared memory itself | 1 ns |
 *
 * ```ts
 * import { SharedArray } from "@manycore/multiprocessing";
 *
 * const array = new SharedArray("d", [1, 2, 3]);
 * array[0] = 10;
 * {
 *   using _ = await array.hold(); // several accesses at once
 *   const view = array.view(); // Float64Array
 *   for (let i = 0; i < view.length; i++) view[i]! *= 2;
 * }
 * console.log(array.slice()); // [20, 4, 6]
 * ```
 *
 * @throws {TypeError} when there is no such type, or a value is none of it
 * @throws {ValueError} when the number is negative
 */
export const SharedArray: ArrayConstructor = class {
  constructor(type: unknown, sizeOrInitializer: unknown, ...rest: unknown[]) {
    const [extra, lock] = splitOptions(rest);
    if (extra.length > 0) {
      throw new TypeError(
        `BaseContext.Array() takes 3 positional arguments but ${3 + extra.length} were given`,
      );
    }
    return guard(makeArray(type, sizeOrInitializer), lock);
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof SynchronizedArray;
  }
} as unknown as ArrayConstructor;

Object.defineProperty(SharedArray, "name", { value: "Array" });

/** What {@linkcode SharedArray} makes, by code (`Array<"d">`), C type, or by what its elements are (`Array<number>`). */
export type SharedArray<K = number> = [K] extends ["c"] ? SynchronizedString
  : [K] extends [TypeCode | CType] ? SynchronizedArray<ElementOf<K>, ViewOf<K>>
  : SynchronizedArray<K>;

/** What to make a {@linkcode RawArray} with: see there. */
export interface RawArrayConstructor {
  /** An array of a type, with so many elements or with these. */
  new <K extends TypeCode | CType>(type: K, sizeOrInitializer: Initial<K>): RawArrayOf<K>;
  /** An array of a type that only the program knows. */
  new <T = unknown, S extends string = string>(
    type: TypeName<S>,
    sizeOrInitializer: unknown,
  ): CArray<T>;
  /** What arrays inherit. */
  readonly prototype: CArray;
}

/**
 * An array that processes share, without a lock.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.sharedctypes.RawArray
 *
 * ```ts
 * import { RawArray } from "@manycore/multiprocessing";
 *
 * const pixels = new RawArray("B", 640 * 480);
 * pixels.view().fill(255); // Uint8Array over the shared memory
 * console.log(pixels[0], pixels.length); // 255 307200
 * ```
 *
 * @throws {TypeError} when there is no such type, or a value is none of it
 * @throws {ValueError} when the number is negative
 */
export const RawArray: RawArrayConstructor = class RawArray {
  constructor(type: unknown, sizeOrInitializer: unknown) {
    return makeArray(type, sizeOrInitializer);
  }
} as unknown as RawArrayConstructor;

/** What {@linkcode RawArray} makes. */
export type RawArray<K = number> = [K] extends [TypeCode | CType] ? RawArrayOf<K>
  : CArray<K, View>;

/**
 * The type of arrays of so many values of a type, as Python's `c_int * 3`: for fields of structures, arrays of arrays,
 * and arrays in memory of this process.
 *
 * ```ts
 * import { arrayOf, c_int } from "@manycore/multiprocessing/sharedctypes";
 *
 * const Triple = arrayOf(c_int, 3);
 * console.log(new Triple(1, 2).slice()); // [1, 2, 0]
 * ```
 *
 * @throws {ValueError} when the length is negative
 */
export function arrayOf<K extends TypeCode | CType>(
  type: K,
  length: number,
): CType<RawArrayOf<K>> {
  return arrayType(typeOf(type), length) as unknown as CType<RawArrayOf<K>>;
}
