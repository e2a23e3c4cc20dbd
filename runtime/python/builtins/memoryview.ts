/**
 * `memoryview`: the memory of bytes, a bytearray, an array or a shared block, seen without a copy.
 * https://docs.python.org/3/library/stdtypes.html#memory-views
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { IndexError, NotImplementedError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { hash } from "../operators/hash.ts";
import { bufferOf, bytesLike } from "../support/buffers.ts";
import { bytes as bytesType } from "./bytes.ts";
import { ByteArray, Bytes } from "../values/bytes.ts";
import { isKeywords } from "../values/keywords.ts";
import { options } from "../support/options.ts";
import {
  hasIndex,
  index,
  indexSized,
  isInt,
  size,
  toFloat,
  toInt,
  toNumber,
} from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { Slice, span } from "../values/slice.ts";
import { isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { defineType, typeName } from "../values/types.ts";
import { addressText } from "../values/identity.ts";
import { once } from "../../once.ts";

/** How the items of one format stand in memory. */
interface Format {
  readonly size: number;
  get(view: DataView, at: number): unknown;
  set(view: DataView, at: number, value: unknown): void;
}

function whole(size: number, signed: boolean, name: string): Format {
  const bits = size * 8;
  const kind = `${size === 8 ? "Big" : ""}${signed ? "Int" : "Uint"}${bits}`;
  const [low, high] = signed
    ? [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n]
    : [0n, 2n ** BigInt(bits) - 1n];
  type Accessors = Record<string, (at: number, ...rest: unknown[]) => number | bigint>;
  return {
    size,
    get: (view, at) => {
      const value = (view as unknown as Accessors)[`get${kind}`]!.call(view, at, true);
      return typeof value === "bigint" ? toInt(value) : value;
    },
    set: (view, at, value) => {
      if (!hasIndex(value)) throw new TypeError(`memoryview: invalid type for format '${name}'`);
      const number = BigInt(index(value));
      if (number < low || number > high) {
        throw new ValueError(`memoryview: invalid value for format '${name}'`);
      }
      const given = size === 8 ? number : Number(number);
      (view as unknown as Accessors)[`set${kind}`]!.call(view, at, given, true);
    },
  };
}

function real(size: 4 | 8, name: string): Format {
  return {
    size,
    get: (view, at) => toFloat(size === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true)),
    set: (view, at, value) => {
      let number: number;
      try {
        number = toNumber(value);
      } catch {
        throw new TypeError(`memoryview: invalid type for format '${name}'`);
      }
      if (size === 4) view.setFloat32(at, number, true);
      else view.setFloat64(at, number, true);
    },
  };
}

const formats = once((): Readonly<Record<string, Format>> => ({
  b: whole(1, true, "b"),
  B: whole(1, false, "B"),
  h: whole(2, true, "h"),
  H: whole(2, false, "H"),
  i: whole(4, true, "i"),
  I: whole(4, false, "I"),
  l: whole(8, true, "l"),
  L: whole(8, false, "L"),
  q: whole(8, true, "q"),
  Q: whole(8, false, "Q"),
  f: real(4, "f"),
  d: real(8, "d"),
  c: {
    size: 1,
    get: (view, at) => new Bytes([view.getUint8(at)]),
    set: (view, at, value) => {
      if (!(value instanceof Uint8Array) || value.length !== 1) {
        throw new TypeError("memoryview: invalid type for format 'c'");
      }
      view.setUint8(at, value[0]!);
    },
  },
  "?": {
    size: 1,
    get: (view, at) => view.getUint8(at) !== 0,
    set: (view, at, value) => view.setUint8(at, value ? 1 : 0),
  },
}));

/** Where the items of a view stand. */
interface Layout {
  readonly format: string;
  /** The first item's place, in bytes. */
  readonly offset: number;
  /** From one place of the first dimension to the next, in bytes. */
  readonly stride: number;
  /** How many places the first dimension has. */
  readonly length: number;
  /** How many each further dimension has; what they hold lies side by side. */
  readonly inner: readonly number[];
  readonly readonly: boolean;
}

/** A view of memory. https://docs.python.org/3/library/stdtypes.html#memoryview */
export class MemoryView {
  static readonly __module__ = "builtins";
  static readonly __name__ = "memoryview";
  #memory: (() => Uint8Array) | null;
  readonly #layout: Layout;
  readonly #object: unknown;

  constructor(object: unknown, memory: () => Uint8Array, layout: Layout) {
    this.#object = object;
    this.#memory = memory;
    this.#layout = layout;
  }

  #view(): DataView {
    if (!this.#memory) throw new ValueError("operation forbidden on released memoryview object");
    const { buffer, byteOffset, byteLength } = this.#memory();
    return new DataView(buffer, byteOffset, byteLength);
  }

  get #format(): Format {
    return formats()[this.#layout.format]!;
  }

  /** How many bytes stand at a place of the first dimension. */
  get #row(): number {
    return product(this.#layout.inner) * this.#format.size;
  }

  #derive(layout: Partial<Layout>): MemoryView {
    this.#view();
    return new MemoryView(this.#object, this.#memory!, { ...this.#layout, ...layout });
  }

  /** The bytes of the items, without a copy where they lie side by side. */
  [bufferOf](): Uint8Array {
    this.#view();
    const { offset, stride, length } = this.#layout;
    const size = this.#row;
    const bytes = this.#memory!();
    if (stride === size) return bytes.subarray(offset, offset + length * size);
    const result = new Uint8Array(length * size);
    for (let i = 0; i < length; i++) {
      result.set(bytes.subarray(offset + i * stride, offset + i * stride + size), i * size);
    }
    return result;
  }

  /** The place of an item in memory. */
  #place(key: unknown): number {
    const { stride, length, inner } = this.#layout;
    if (isTuple(key)) return this.#placeOf(key);
    if (inner.length > 0) {
      throw new NotImplementedError("multi-dimensional sub-views are not implemented");
    }
    return this.#layout.offset + placeIn(key, length, 1) * stride;
  }

  /** The same, of an item with a place in each dimension. */
  #placeOf(keys: readonly unknown[]): number {
    const { offset, inner } = this.#layout;
    const ndim = 1 + inner.length;
    if (keys.length < ndim) throw new NotImplementedError("sub-views are not implemented");
    if (keys.length > ndim) {
      throw new TypeError(`cannot index ${ndim}-dimension view with ${keys.length}-element tuple`);
    }
    const strides = this.strides;
    return [...this.shape].reduce(
      (at, length, i) => at + placeIn(keys[i], length, i + 1) * strides[i]!,
      offset,
    );
  }

  #sliced(key: Slice): MemoryView {
    const { offset, stride, length } = this.#layout;
    const part = span(key.start, key.stop, key.step, length);
    return this.#derive({
      offset: offset + part.start * stride,
      stride: stride * part.step,
      length: part.count,
    });
  }

  /** An item, or a view of some. */
  __getitem__(key: unknown): unknown {
    const view = this.#view();
    if (key instanceof Slice) return this.#sliced(key);
    checkKey(key, "multi-dimensional slicing is not implemented");
    return this.#format.get(view, this.#place(key));
  }

  /** Sets an item, or some from what has as many bytes. */
  __setitem__(key: unknown, value: unknown): void {
    const view = this.#view();
    if (this.#layout.readonly) throw new TypeError("cannot modify read-only memory");
    const restricted = "memoryview slice assignments are currently restricted to ndim = 1";
    if (!(key instanceof Slice)) {
      checkKey(key, restricted);
      if (this.#layout.inner.length > 0 && !isTuple(key)) {
        throw new NotImplementedError("sub-views are not implemented");
      }
      this.#format.set(view, this.#place(key), value);
      return;
    }
    if (this.#layout.inner.length > 0) throw new NotImplementedError(restricted);
    const target = this.#sliced(key);
    const source = memoryview(value);
    const fits = source.#layout.length === target.#layout.length &&
      source.#layout.format === this.#layout.format;
    if (!fits) {
      throw new ValueError(
        "memoryview assignment: lvalue and rvalue have different structures",
      );
    }
    const bytes = source[bufferOf]().slice();
    const { size } = this.#format;
    const { offset, stride, length } = target.#layout;
    const memory = this.#memory!();
    for (let i = 0; i < length; i++) {
      memory.set(bytes.subarray(i * size, (i + 1) * size), offset + i * stride);
    }
  }

  /** Items cannot be deleted. */
  __delitem__(_key: unknown): never {
    this.#view();
    if (this.#layout.readonly) throw new TypeError("cannot modify read-only memory");
    throw new TypeError("cannot delete memory");
  }

  /** How many items there are. */
  __len__(): number {
    this.#view();
    return this.#layout.length;
  }

  /** The items. */
  __iter__(): Generator<unknown> {
    if (this.#layout.inner.length > 0) {
      throw new NotImplementedError("multi-dimensional sub-views are not implemented");
    }
    return this.#items();
  }

  *#items(): Generator<unknown> {
    for (let i = 0; i < this.#layout.length; i++) yield this.__getitem__(i);
  }

  /** Whether an item is equal to a value. */
  __contains__(value: unknown): boolean {
    return this.tolist().some((item) => eq(item, value));
  }

  /** Whether something else has the same items. */
  __eq__(other: unknown): unknown {
    if (this === other) return true;
    if (this.#memory === null) return false;
    let view: MemoryView;
    try {
      view = memoryview(other);
    } catch {
      return NotImplemented;
    }
    return eq(this.shape, view.shape) && eq(this.tolist(), view.tolist());
  }

  /** The hash of the bytes. */
  __hash__(): unknown {
    this.#view();
    if (!this.#layout.readonly) throw new ValueError("cannot hash writable memoryview object");
    return hash(this.tobytes());
  }

  /** Begins a block at whose end the view is released. */
  __enter__(): this {
    this.#view();
    return this;
  }

  /** Releases the view. */
  __exit__(..._error: unknown[]): boolean {
    this.release();
    return false;
  }

  /** Lets go of the memory. */
  release(): void {
    this.#memory = null;
  }

  /** Lets go of the memory, at the end of a block. */
  [Symbol.dispose](): void {
    this.release();
  }

  /** The bytes of the items. */
  __bytes__(): Bytes {
    return this.tobytes();
  }

  /** The bytes of the items, as they stand one behind the other. */
  tobytes(_order: unknown = "C"): Bytes {
    return new Bytes(this[bufferOf]().slice());
  }

  /** The items, in lists within each other where there are several dimensions. */
  tolist(): unknown[] {
    const view = this.#view();
    const { size, get } = this.#format;
    const strides = [...this.strides];
    const within = (at: number, dimension: number, [length, ...others]: readonly number[]) =>
      Array.from({ length: length! }, (_, i): unknown => {
        const place = at + i * strides[dimension]!;
        return others.length > 0 ? within(place, dimension + 1, others) : get(view, place);
      });
    return size > 0 ? within(this.#layout.offset, 0, this.shape) : [];
  }

  /** The bytes in hexadecimal digits. */
  hex(...args: unknown[]): string {
    const { hex } = bytesType as unknown as { hex: (self: Bytes, ...args: unknown[]) => string };
    return hex(this.tobytes(), ...args);
  }

  /** A view of the same memory through which it cannot be changed. */
  toreadonly(): MemoryView {
    return this.#derive({ readonly: true });
  }

  /**
   * The same memory as items of another format, in the places of one dimension or of several.
   *
   * @throws {TypeError} when the bytes do not come out even
   */
  cast(...given: unknown[]): MemoryView {
    this.#view();
    const { format = "", shape = null } = options<{ format: string; shape: unknown }>(
      ["format", "shape"],
      ...given,
    );
    const to = formats()[format.replace(/^@/, "")];
    if (!to) {
      throw new ValueError(
        "memoryview: destination format must be a native single character format prefixed " +
          "with an optional '@'",
      );
    }
    const wanted = shape === null ? null : lengthsOf(shape);
    const { offset, stride } = this.#layout;
    if (stride !== this.#row) {
      throw new TypeError("memoryview: casts are restricted to C-contiguous views");
    }
    if (this.ndim > 1 && wanted !== null && wanted.length !== 1) {
      throw new TypeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    if (!/[bBc]/.test(this.#layout.format) && !/[bBc]/.test(format)) {
      throw new TypeError("memoryview: cannot cast between two non-byte formats");
    }
    if (this.nbytes % to.size !== 0) {
      throw new TypeError("memoryview: length is not a multiple of itemsize");
    }
    const [length, ...inner] = wanted ?? [this.nbytes / to.size];
    if (product([length!, ...inner]) * to.size !== this.nbytes) {
      throw new TypeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return this.#derive({
      format,
      offset,
      stride: product(inner) * to.size,
      length: length!,
      inner,
    });
  }

  /** What the view was made of. */
  get obj(): unknown {
    this.#view();
    return this.#object;
  }

  /** How many bytes the items have. */
  get nbytes(): number {
    return this.__len__() * this.#row;
  }

  /** How many bytes an item has. */
  get itemsize(): number {
    this.#view();
    return this.#format.size;
  }

  /** The format of an item, as `struct` names it. */
  get format(): string {
    this.#view();
    return this.#layout.format;
  }

  /** Whether the memory cannot be changed through the view. */
  get readonly(): boolean {
    this.#view();
    return this.#layout.readonly;
  }

  /** How many dimensions there are. */
  get ndim(): number {
    this.#view();
    return 1 + this.#layout.inner.length;
  }

  /** How many items there are in each dimension. */
  get shape(): Tuple<number[]> {
    return tupleFrom([this.__len__(), ...this.#layout.inner]);
  }

  /** From one item to the next, in bytes. */
  get strides(): Tuple<number[]> {
    this.#view();
    const { stride, inner } = this.#layout;
    const { size } = this.#format;
    return tupleFrom([stride, ...inner.map((_, i) => product(inner.slice(i + 1)) * size)]);
  }

  /** Nothing: the items stand in the memory itself. */
  get suboffsets(): Tuple<number[]> {
    return tupleFrom([]);
  }

  /** Whether the items lie side by side. */
  get contiguous(): boolean {
    this.#view();
    return this.#layout.stride === this.#row;
  }

  /** Whether the items lie side by side. */
  get cContiguous(): boolean {
    return this.contiguous;
  }

  /** Whether the items lie side by side, those of the first dimension nearest. */
  get fContiguous(): boolean {
    return this.contiguous && this.#layout.inner.every((length) => length === 1);
  }

  /** The view as Python prints it. */
  toString(): string {
    const state = this.#memory === null ? "released memory" : "memory";
    return `<${state} at ${addressText(this)}>`;
  }

  /** A view of the same memory as another one. */
  static again(view: MemoryView): MemoryView {
    return view.#derive({});
  }
}

function product(lengths: readonly number[]): number {
  return lengths.reduce((all, one) => all * one, 1);
}

/** A place in a dimension of so many. */
function placeIn(key: unknown, length: number, dimension: number): number {
  const wanted = size(key);
  const at = wanted < 0 ? wanted + length : wanted;
  if (at >= 0 && at < length) return at;
  throw new IndexError(`index out of bounds on dimension ${dimension}`);
}

/** How many places the dimensions of a view are to have. */
function lengthsOf(shape: unknown): number[] {
  if (!Array.isArray(shape)) throw new TypeError("shape must be a list or a tuple");
  return shape.map((length) => {
    if (!isInt(length)) {
      throw new TypeError("memoryview.cast(): elements of shape must be integers");
    }
    if (Number(length) <= 0) {
      throw new ValueError("memoryview.cast(): elements of shape must be integers > 0");
    }
    return Number(length);
  });
}

/** Refuses what is no place in a view. @param slices what is said of slices in several dimensions */
function checkKey(key: unknown, slices: string): void {
  if (hasIndex(key)) {
    indexSized(key);
    return;
  }
  if (isTuple(key) && key.every(hasIndex)) return;
  if (isTuple(key) && key.every((one) => one instanceof Slice)) {
    throw new NotImplementedError(slices);
  }
  throw new TypeError("memoryview: invalid slice key");
}

/** A view of the memory of a value. */
function viewOf(object: unknown): MemoryView {
  if (object instanceof MemoryView) return MemoryView.again(object);
  const typed = object as { typecode?: string; itemsize?: number } | null;
  const isTyped = typeof typed === "object" && typed !== null && typeof typed.typecode === "string";
  const format = isTyped ? typed.typecode! : "B";
  let bytes: Uint8Array;
  try {
    bytes = bytesLike(object);
  } catch {
    throw new TypeError(
      `memoryview: a bytes-like object is required, not '${typeName(object)}'`,
    );
  }
  const { size } = formats()[format] ?? formats().B!;
  return new MemoryView(object, () => bytesLike(object), {
    format,
    offset: 0,
    stride: size,
    length: Math.floor(bytes.length / size),
    inner: [],
    readonly: object instanceof Uint8Array && !(object instanceof ByteArray) &&
      (object instanceof Bytes || object.constructor === Uint8Array),
  });
}

/** The type `memoryview`. */
export interface MemoryViewType {
  (object: unknown): MemoryView;
  readonly name: string;
}

/**
 * A view of the memory of a value. https://docs.python.org/3/library/functions.html#func-memoryview
 *
 * @throws {TypeError} when the value has no memory to look at
 */
export const memoryview: MemoryViewType = defineType(
  { name: "memoryview", holds: (value) => value instanceof MemoryView, class: MemoryView },
  (...args: unknown[]): MemoryView => {
    const [given] = args;
    const object = isKeywords(given) ? (given as { object?: unknown }).object : given;
    return viewOf(object);
  },
);

/** A view of bytes that stay where they are, such as those of shared memory. */
export function viewOfBytes(bytes: Uint8Array): MemoryView {
  return new MemoryView(bytes, () => bytes, {
    format: "B",
    offset: 0,
    stride: 1,
    length: bytes.length,
    inner: [],
    readonly: false,
  });
}
