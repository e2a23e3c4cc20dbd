/** Packing and unpacking. */
import { unpacked } from "../support/packed.ts";
import { TypeError } from "../exceptions.ts";
import { bytesLike, writableBytes } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import { Float, index, type int } from "../values/numbers.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { repr } from "../text/repr.ts";
import { error } from "./error.ts";
import { type Layout, layoutOf } from "./format.ts";

/** Where in a buffer to read. */
export interface UnpackFromOptions {
  /** The buffer. */
  buffer?: Uint8Array;
  /** The first byte; from the end when negative. */
  offset?: int;
}

function writeText(code: "s" | "p", bytes: Uint8Array, value: unknown): void {
  if (!(value instanceof Uint8Array)) {
    throw new error(`argument for '${code}' must be a bytes object`);
  }
  if (code === "s") bytes.set(value.subarray(0, bytes.length));
  else if (bytes.length > 0) {
    const length = Math.min(value.length, bytes.length - 1, 255);
    bytes[0] = length;
    bytes.set(value.subarray(0, length), 1);
  }
}

function readText(code: "s" | "p", bytes: Uint8Array): Bytes {
  if (code === "s" || bytes.length === 0) return new Bytes(bytes);
  return new Bytes(bytes.subarray(1, 1 + Math.min(bytes[0]!, bytes.length - 1)));
}

/** Up to so many bytes are read and written elsewhere, and copied: to make a view of a buffer takes longer. */
const FEW = 64;
const desk = new Uint8Array(FEW);
const deskView = new DataView(desk.buffer);

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** The bytes of values. */
function packed(layout: Layout, values: readonly unknown[]): Bytes {
  const { size } = layout;
  const bytes = new Bytes(size);
  if (size > FEW || !arePlain(values)) {
    fill(layout, bytes, viewOf(bytes), values, "pack");
    return bytes;
  }
  fill(layout, desk, deskView, values, "pack");
  for (let i = 0; i < size; i++) bytes[i] = desk[i]!;
  return bytes;
}

/** Whether no value has a method that is asked for its number, which might pack others meanwhile. */
function arePlain(values: readonly unknown[]): boolean {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === "object" && !(value instanceof Float)) return false;
  }
  return true;
}

/** Writes values into the first bytes. */
function fill(
  layout: Layout,
  bytes: Uint8Array,
  view: DataView,
  values: readonly unknown[],
  name: string,
): void {
  const { fields, count: wanted, little } = layout;
  if (values.length !== wanted) {
    throw new error(`${name} expected ${wanted} items for packing (got ${values.length})`);
  }
  bytes.fill(0, 0, layout.size);
  let next = 0;
  for (const { at, code, size, count } of fields) {
    for (let i = 0, place = at; i < count; i++, place += size) {
      const value = values[next++];
      if (typeof code === "string") writeText(code, bytes.subarray(place, place + size), value);
      else code.write(view, place, value, little);
    }
  }
}

/** The values that are written in a buffer from one byte on. */
function valuesIn({ fields, little, size: all }: Layout, buffer: Uint8Array, start: number): Tuple {
  const isShort = all <= FEW;
  if (isShort) { for (let i = 0; i < all; i++) desk[i] = buffer[start + i]!; }
  const bytes = isShort ? desk : buffer.subarray(start, start + all);
  const view = isShort ? deskView : viewOf(bytes);
  const values: unknown[] = [];
  for (const { at, code, size, count } of fields) {
    for (let i = 0, place = at; i < count; i++, place += size) {
      values.push(
        typeof code === "string"
          ? readText(code, bytes.subarray(place, place + size))
          : code.read(view, place, little),
      );
    }
  }
  return tupleFrom(values);
}

/** Where in a buffer an offset is, from which on it must have room. */
function startOf(
  { size }: Layout,
  bytes: Uint8Array,
  given: int,
  name: "pack_into" | "unpack_from",
): number {
  const offset = Number(index(given));
  if (offset < 0) {
    if (offset + size > 0) {
      throw new error(
        name === "pack_into"
          ? `no space to pack ${size} bytes at offset ${offset}`
          : `not enough data to unpack ${size} bytes at offset ${offset}`,
      );
    }
    if (offset + bytes.length < 0) {
      throw new error(`offset ${offset} out of range for ${bytes.length}-byte buffer`);
    }
  }
  const start = offset < 0 ? offset + bytes.length : offset;
  if (bytes.length - start < size) {
    const doing = name === "pack_into" ? "packing" : "unpacking";
    throw new error(
      `${name} requires a buffer of at least ${
        start + size
      } bytes for ${doing} ${size} bytes at offset ${start} (actual buffer size is ${bytes.length})`,
    );
  }
  return start;
}

/** A format that is read once. https://docs.python.org/3/library/struct.html#struct.Struct */
export class Struct {
  static readonly __module__ = "_struct";
  /** The format. */
  readonly format: string;
  /** How many bytes it takes. */
  readonly size: number;
  readonly #layout: Layout;

  /** @throws {error} when the format is none */
  constructor(format: string | Uint8Array) {
    this.#layout = layoutOf(format);
    this.format = this.#layout.format;
    this.size = this.#layout.size;
  }

  /** The bytes of values. */
  pack(...values: unknown[]): Bytes {
    return packed(this.#layout, unpacked(values));
  }

  /** Writes values into a buffer, from an offset on; from the end when that is negative. */
  packInto(...given: unknown[]): void {
    const args = unpacked(given);
    const [buffer, offset, ...values] = args;
    if (args.length === 0) throw new error("pack_into expected buffer argument");
    if (args.length === 1) throw new error("pack_into expected offset argument");
    const target = writableBytes(buffer);
    if (target === undefined) {
      throw new TypeError(
        `argument must be read-write bytes-like object, not ${typeName(buffer)}`,
      );
    }
    const start = startOf(this.#layout, target, offset as int, "pack_into");
    const bytes = target.subarray(start, start + this.size);
    fill(this.#layout, bytes, viewOf(bytes), values, "pack_into");
  }

  /** The values in a buffer of just the right size. */
  unpack(buffer: Uint8Array): Tuple {
    const bytes = bytesLike(buffer);
    if (bytes.length !== this.size) {
      throw new error(`unpack requires a buffer of ${this.size} bytes`);
    }
    return valuesIn(this.#layout, bytes, 0);
  }

  /** The values in a buffer, from an offset on. */
  unpackFrom(buffer: Uint8Array | UnpackFromOptions, offset?: int | UnpackFromOptions): Tuple {
    const given = options<UnpackFromOptions>(["buffer", "offset"], buffer, offset);
    const bytes = bytesLike(given.buffer);
    const start = startOf(this.#layout, bytes, given.offset ?? 0, "unpack_from");
    return valuesIn(this.#layout, bytes, start);
  }

  /** The values of one part of a buffer after the other. */
  iterUnpack(buffer: Uint8Array): IterableIterator<Tuple> {
    if (this.size === 0) throw new error("cannot iteratively unpack with a struct of length 0");
    const bytes = bytesLike(buffer);
    if (bytes.length % this.size !== 0) {
      throw new error(
        `iterative unpacking requires a buffer of a multiple of ${this.size} bytes`,
      );
    }
    return parts(this.#layout, bytes);
  }

  /** As Python prints it. */
  toString(): string {
    return `Struct(${repr(this.format)})`;
  }
}

function* parts(layout: Layout, bytes: Uint8Array): Generator<Tuple, void, undefined> {
  for (let at = 0; at < bytes.length; at += layout.size) yield valuesIn(layout, bytes, at);
}

/** How many bytes a format takes. https://docs.python.org/3/library/struct.html#struct.calcsize */
export function calcsize(format: string | Uint8Array): number {
  return layoutOf(format).size;
}

/** The bytes of values. https://docs.python.org/3/library/struct.html#struct.pack */
export function pack(format: string | Uint8Array, ...values: unknown[]): Bytes {
  return new Struct(format).pack(...values);
}

/** Writes values into a buffer. https://docs.python.org/3/library/struct.html#struct.pack_into */
export function packInto(format: string | Uint8Array, ...args: unknown[]): void {
  new Struct(format).packInto(...args);
}

/** The values in a buffer. https://docs.python.org/3/library/struct.html#struct.unpack */
export function unpack(format: string | Uint8Array, buffer: Uint8Array): Tuple {
  return new Struct(format).unpack(buffer);
}

/** The values in a buffer from an offset on. https://docs.python.org/3/library/struct.html#struct.unpack_from */
export function unpackFrom(
  format: string | Uint8Array,
  buffer: Uint8Array | UnpackFromOptions,
  offset?: int | UnpackFromOptions,
): Tuple {
  return new Struct(format).unpackFrom(buffer, offset);
}

/** The values of each part of a buffer. https://docs.python.org/3/library/struct.html#struct.iter_unpack */
export function iterUnpack(
  format: string | Uint8Array,
  buffer: Uint8Array,
): IterableIterator<Tuple> {
  return new Struct(format).iterUnpack(buffer);
}
