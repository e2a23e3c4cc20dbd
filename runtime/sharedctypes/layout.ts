/**
 * What a C type knows about the bytes of its values.
 *
 * A C type is a class (`c_int`, a subclass of `Structure`, `c_int * 3`); its layout stands beside it, by class. Those of
 * structures are worked out when they are first asked for, since a class's fields may be set after it was made.
 *
 * @module
 */
import { TypeError } from "../errors.ts";
import type { Block } from "./block.ts";

/** Any typed array. */
export type View =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** The class of a typed array. */
export interface ViewClass {
  new (buffer: ArrayBufferLike, offset: number, length: number): View;
  readonly BYTES_PER_ELEMENT: number;
}

/** Which sort of type it is, where that makes a difference. */
export type Kind = "int" | "float" | "bool" | "char" | "wchar" | "pointer" | "array" | "structure";

/** How a C type's values lie in memory. */
export interface Layout {
  /** As Python calls the type: `c_int`, `c_int_Array_3`. */
  readonly name: string;
  readonly kind: Kind;
  /** In bytes. */
  readonly size: number;
  /** What its address is a multiple of, in bytes. */
  readonly align: number;
  /** The typed array over its memory. */
  readonly view: ViewClass;
  /** Whether it holds addresses of texts: such values are not copied byte by byte, and must be let go of. */
  readonly pointers: boolean;
  /** The value at a place. Arrays and structures are views of it, and keep the block that it lies in. */
  read(view: DataView, at: number, block: Block | undefined): unknown;
  /** Stores a value, converted as C does. */
  write(view: DataView, at: number, value: unknown): void;
  /** {@linkcode read} and {@linkcode write} of a structure's field, where they differ. */
  readField?(view: DataView, at: number, block: Block | undefined): unknown;
  writeField?(view: DataView, at: number, value: unknown): void;
  /** Copies the texts that it points to. */
  copy?(from: DataView, fromAt: number, to: DataView, toAt: number): void;
  /** Lets go of the texts that it points to. */
  release?(view: DataView, at: number): void;
}

/** A class, or whatever is given for one. */
// deno-lint-ignore no-explicit-any -- the only type that every constructor is assignable to
export type AnyClass = abstract new (...args: any[]) => object;

const layouts = new WeakMap<object, Layout | ((type: AnyClass) => Layout)>();

/** Says how the values of a type lie in memory, or how to find that out for the types derived from it. */
export function describe(type: AnyClass, layout: Layout | ((type: AnyClass) => Layout)): void {
  layouts.set(type, layout);
}

/**
 * The layout of a C type.
 *
 * @throws {TypeError} when the value is none
 */
export function layoutOf(type: unknown): Layout {
  for (let at = type; typeof at === "function"; at = Object.getPrototypeOf(at)) {
    const known = layouts.get(at);
    if (known === undefined) continue;
    if (typeof known === "object") {
      // a class derived from a structure has fields of its own
      if (at === type || known.kind !== "structure") return known;
      continue;
    }
    const made = known(type as AnyClass);
    layouts.set(type as AnyClass, made);
    return made;
  }
  throw new TypeError("this type has no size");
}

/** Copies a value from place to place. */
export function copyValue(
  layout: Layout,
  from: DataView,
  fromAt: number,
  to: DataView,
  toAt: number,
): void {
  if (layout.copy !== undefined) return layout.copy(from, fromAt, to, toAt);
  const bytes = new Uint8Array(from.buffer, from.byteOffset + fromAt, layout.size);
  new Uint8Array(to.buffer, to.byteOffset + toAt, layout.size).set(bytes);
}
