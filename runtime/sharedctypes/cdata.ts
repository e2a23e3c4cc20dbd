/**
 * What all C values have in common: a place in memory, and how they get there.
 *
 * | made by | where |
 * |---|---|
 * | `new c_int(5)` | in memory of its own, of this process |
 * | `new RawValue(c_int, 5)` and the like | in shared memory: {@linkcode construct} |
 * | a part of another value, a value that was received | where that is; no constructor of the program's runs: {@linkcode placed} |
 *
 * @module
 */
import { reduce } from "../codec/forms.ts";
import { register } from "../codec/references.ts";
import { AttributeError, TypeError, ValueError } from "../errors.ts";
import { type Cell, isShared, localCell, placeToSend, receivedCell, sharedCell } from "./block.ts";
import type { CType } from "./codes.ts";
import { bytesOf } from "./formats.ts";
import { indexing } from "./indexed.ts";
import { type AnyClass, copyValue, layoutOf, type View } from "./layout.ts";

/** Under this symbol Python's library finds the bytes of an object (python/support/buffers.ts). */
const buffer: unique symbol = Symbol.for("manycore.buffer") as never;

let placing: { readonly type: AnyClass; readonly cell: Cell } | undefined;

/** The memory that the constructor in hand is to use, if any. */
function place(type: AnyClass): Cell | undefined {
  if (placing?.type !== type) return undefined;
  const { cell } = placing;
  placing = undefined;
  return cell;
}

/** Makes a value in the given memory, by its class's own constructor. */
export function construct<C extends CData>(type: AnyClass, cell: Cell, args: Iterable<unknown>): C {
  placing = { type, cell };
  try {
    return Reflect.construct(type as new () => C, [...args]) as C;
  } finally {
    placing = undefined;
  }
}

/** The value that lies in the given memory. */
export function placed<C extends CData>(type: AnyClass, cell: Cell): C {
  placing = { type, cell };
  return Reflect.construct(CData as unknown as new () => C, [], type as new () => C) as C;
}

/** Where a value lies. */
export let cellOf: (data: CData) => Cell;

/**
 * A value of a C type: bytes in memory. https://docs.python.org/3/library/ctypes.html#ctypes._CData
 *
 * @typeParam V the typed array that {@linkcode CData.view} gives
 */
export abstract class CData<V extends View = View> {
  readonly #cell: Cell;

  static {
    cellOf = (data) => data.#cell;
  }

  /** Classes of C types are made by their own constructors, {@linkcode RawValue} or {@linkcode RawArray}. */
  protected constructor() {
    const type = new.target as unknown as AnyClass;
    this.#cell = place(type) ?? localCell(layoutOf(type));
  }

  /**
   * Its memory as a typed array, without a copy: what is stored in it is stored in the value, in all processes at once,
   * without any lock. `Atomics` works on it where the numbers are whole.
   *
   * A structure, and what is no number, shows as bytes. The memory stays until the program ends.
   *
   * @throws {ValueError} when it lies at no address that such numbers can have, in a packed structure
   */
  view(): V {
    const { layout, view, at, block } = this.#cell;
    const { view: View, size } = layout;
    const start = view.byteOffset + at;
    if (start % View.BYTES_PER_ELEMENT !== 0) {
      throw new ValueError(
        `Cannot view a ${layout.name} at address ${start}: it is no multiple of ` +
          `${View.BYTES_PER_ELEMENT}. View the structure that it is packed in`,
      );
    }
    block?.pin();
    return new View(view.buffer, start, size / View.BYTES_PER_ELEMENT) as V;
  }

  /** In messages: where it lies if it is shared, else its bytes. */
  [reduce](): [unknown, unknown[]] {
    const cell = this.#cell;
    const type = this.constructor;
    if (isShared(cell)) {
      const [place, ticket] = placeToSend(cell);
      return [attach, ticket === 0 ? [type, place] : [type, place, ticket]];
    }
    if (cell.layout.pointers) {
      throw noPickle();
    }
    const bytes = new Uint8Array(cell.layout.size);
    copyValue(cell.layout, cell.view, cell.at, new DataView(bytes.buffer), 0);
    return [rebuild, [type, bytes]];
  }

  /** In messages: the types that are no class of a module's travel by what they are made of. */
  static get [reduce](): (() => [unknown, unknown[]]) | undefined {
    return recipes.get(this);
  }

  /** Python's `copy.copy(value)`: the same bytes in memory of this process. {@linkcode copy} makes shared ones. */
  __copy__(): this {
    const { layout, view, at } = this.#cell;
    if (layout.pointers) throw noPickle();
    const to = localCell(layout);
    copyValue(layout, view, at, to.view, to.at);
    return placed(this.constructor as unknown as AnyClass, to) as unknown as this;
  }

  /** Python's `copy.deepcopy(value)`. */
  __deepcopy__(): this {
    return this.__copy__();
  }

  /** Python's `bytes(value)`: those that it lies in. */
  __bytes__(): Uint8Array<ArrayBuffer> {
    return bytesOf(new Uint8Array(this[buffer]()));
  }

  /** The bytes that it lies in, for what takes objects with bytes. */
  [buffer](): Uint8Array {
    const { layout, view, at } = this.#cell;
    return new Uint8Array(view.buffer, view.byteOffset + at, layout.size);
  }

  /** As Python's repr. */
  toString(): string {
    return defaultRepr(this, this.#cell);
  }

  /** What `console.log` shows. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

Object.setPrototypeOf(CData.prototype, indexing);

function noPickle(): ValueError {
  return new ValueError("ctypes objects containing pointers cannot be pickled");
}

/** How other processes get a type that is no export of any module. */
const recipes = new WeakMap<object, () => [unknown, unknown[]]>();

/** Says how a type travels. */
export function travelsAs(type: AnyClass, maker: unknown, args: unknown[]): void {
  recipes.set(type, () => [maker, args]);
}

/**
 * Makes reading of a property that others of its kind have Python's error: in JavaScript it would be undefined, or no
 * function. Subclasses may have it.
 */
export function lacks(prototype: object, name: string, python: string = name): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: object): never {
      const owner = this instanceof CData ? cellOf(this).layout.name : this.constructor.name;
      throw new AttributeError(`'${owner}' object has no attribute '${python}'`);
    },
    set(this: object, value: unknown): void {
      const ownProperty = { value, writable: true, enumerable: true, configurable: true };
      Object.defineProperty(this, name, ownProperty);
    },
  });
}

lacks(CData.prototype, "getLock", "get_lock");
lacks(CData.prototype, "getObj", "get_obj");
lacks(CData.prototype, "acquire");
lacks(CData.prototype, "release");

const addresses = new WeakMap<object, number>();
let nextAddress = 0x7f3b_0000_0010;

/** Python's repr of an object without one of its own. */
function defaultRepr(data: CData, cell: Cell): string {
  let address = addresses.get(data);
  if (address === undefined) {
    address = isShared(cell) ? 0x7f00_0000_0000 + cell.at : nextAddress += 0x30;
    addresses.set(data, address);
  }
  const module = Object.getOwnPropertyDescriptor(data.constructor, "__module__")?.value;
  const name = `${typeof module === "string" ? module : "__main__"}.${cell.layout.name}`;
  return `<${name} object at 0x${address.toString(16)}>`;
}

/** The value of another process, here. */
export function attach(type: AnyClass, place: number, ticket = 0): CData {
  return placed(type, receivedCell(layoutOf(type), place, ticket));
}

/** A copy of a value of another process. */
export function rebuild(type: AnyClass, bytes: Uint8Array): CData {
  const cell = localCell(layoutOf(type));
  copyValue(cell.layout, new DataView(bytes.buffer, bytes.byteOffset), 0, cell.view, cell.at);
  return placed(type, cell);
}

/** Size in bytes of a C type, or of a value. https://docs.python.org/3/library/ctypes.html#ctypes.sizeof */
export function sizeof(value: CData | CType): number {
  return value instanceof CData ? cellOf(value).layout.size : layoutOf(value).size;
}

/** What the address of a C type's values is a multiple of. https://docs.python.org/3/library/ctypes.html#ctypes.alignment */
export function alignment(value: CData | CType): number {
  if (value instanceof CData) return cellOf(value).layout.align;
  try {
    return layoutOf(value).align;
  } catch {
    throw new TypeError("no alignment info");
  }
}

/**
 * A new shared value of the same type and content, without a lock.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.sharedctypes.copy
 *
 * ```ts
 * import { copy, RawArray } from "@manycore/multiprocessing/sharedctypes";
 *
 * const before = new RawArray("i", [1, 2, 3]);
 * const after = copy(before);
 * after.set(0, 100);
 * console.log(before.at(0), after.at(0)); // 1 100
 * ```
 *
 * @throws {TypeError} when it is no C value; that of a value with a lock is its `getObj()`
 */
export function copy<C extends CData>(data: C): C {
  if (!(data instanceof CData)) throw new TypeError("this type has no size");
  const from = cellOf(data);
  const to = sharedCell(from.layout);
  copyValue(from.layout, from.view, from.at, to.view, to.at);
  return placed<C>(data.constructor as unknown as AnyClass, to);
}

register(import.meta, { attach, rebuild });
