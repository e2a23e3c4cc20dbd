/**
 * Arrays of C values: `arrayOf(c_int, 3)`, in Python `c_int * 3`, is the type of those of three ints.
 *
 * @module
 */
import { register } from "../codec/references.ts";
import { IndexError, TypeError, ValueError } from "../errors.ts";
import type { Block } from "./block.ts";
import { CData, cellOf, lacks, placed, travelsAs } from "./cdata.ts";
import { type Stored, textOf } from "./convert.ts";
import { bytesOf, charOf } from "./formats.ts";
import { itemsOf, writeWhole } from "./items.ts";
import { type AnyClass, copyValue, describe, type Layout, layoutOf, type View } from "./layout.ts";
import { typeNameOf } from "./show.ts";
import { isSlice, placeOf, spanOf } from "./slices.ts";

/** Several values of `T` at once: bytes of `c_char`, text of `c_wchar`, else a list. */
export type SliceOf<T> = [T] extends [Uint8Array] ? Uint8Array<ArrayBuffer>
  : [T] extends [string] ? string
  : T[];

/** What several values may be set to. */
export type Values<T> = ArrayLike<Stored<T> | number> | SliceOf<T> | CArray<T>;

/** The layout of an array. */
interface ArrayLayout extends Layout {
  readonly type: AnyClass;
  readonly element: Layout;
  readonly length: number;
}

/**
 * An array of C values in shared memory without a lock, or in memory of this process.
 * https://docs.python.org/3/library/ctypes.html#ctypes.Array
 *
 * `array[3]` reads and writes as in Python, `array[-1]` too; `at(3)` and `set(3, value)` do the same far faster, and
 * `view()` gives a typed array, which is faster still.
 *
 * @typeParam T what its elements are
 * @typeParam V the typed array that `view()` gives
 */
export abstract class CArray<T = unknown, V extends View = View> extends CData<V>
  implements Iterable<T> {
  /** Its elements: see `at` and `set`. */
  [index: number]: T;

  /**
   * An array of this type in memory of this process, zero where no value is given.
   *
   * @throws {IndexError} when there are more values than elements
   */
  constructor(...values: Stored<T>[]) {
    super();
    for (let i = 0; i < values.length; i++) this.set(i, values[i]!);
  }

  /** How many elements it has. */
  get length(): number {
    return (cellOf(this).layout as ArrayLayout).length;
  }

  /**
   * An element, counted from the end when the index is negative.
   *
   * @throws {IndexError} when there is none
   */
  at(index: number): T {
    const { layout, view, at, block } = cellOf(this);
    const { element, length } = layout as ArrayLayout;
    const place = Number.isInteger(index) && index >= 0 && index < length
      ? index
      : placeOf(index, length, "indices must be integers");
    return element.read(view, at + place * element.size, block) as T;
  }

  /**
   * Sets an element, converted as C does.
   *
   * @throws {IndexError} when there is none
   * @throws {TypeError} when the value is none of its type
   */
  set(index: number, value: Stored<T>): void {
    const { layout, view, at } = cellOf(this);
    const { element, length } = layout as ArrayLayout;
    const place = Number.isInteger(index) && index >= 0 && index < length
      ? index
      : placeOf(index, length, "indices must be integer");
    element.write(view, at + place * element.size, value);
  }

  /** Copies of elements, as Python's `array[start:stop:step]` gives them. */
  slice(start?: number | null, stop?: number | null, step?: number | null): SliceOf<T> {
    const { layout, view, at, block } = cellOf(this);
    const { element, length } = layout as ArrayLayout;
    const span = spanOf(start, stop, step, length);
    const from = at + span.start * element.size;
    const by = span.step * element.size;
    return readMany(element, view, from, by, span.count, block) as SliceOf<T>;
  }

  /**
   * Sets as many elements as there are values, as Python's `array[start:stop:step] = values`.
   *
   * @throws {ValueError} when the slice has another number of elements
   * @throws {TypeError} when a value is none of the type; those before it are set
   */
  setSlice(
    values: Values<T>,
    start?: number | null,
    stop?: number | null,
    step?: number | null,
  ): void {
    const { layout, view, at } = cellOf(this);
    const { element, length } = layout as ArrayLayout;
    const { start: first, step: by, count } = spanOf(start, stop, step, length);
    const items = itemsOf(values);
    if (items?.length !== count) throw new ValueError("Can only assign sequence of same size");
    if ((values as unknown) instanceof Set) {
      throw new TypeError("'set' object does not support indexing");
    }
    writeMany(element, view, at + first * element.size, by * element.size, items);
  }

  /** Each element in turn. */
  *[Symbol.iterator](): IterableIterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  /** Python's `len(array)`. */
  __len__(): number {
    return this.length;
  }

  /** Python's `array[key]`. */
  __getitem__(key: unknown): T | SliceOf<T> {
    return isSlice(key)
      ? this.slice(key.start as number, key.stop as number, key.step as number)
      : this.at(key as number);
  }

  /** Python's `array[key] = value`. */
  __setitem__(key: unknown, value: unknown): void {
    if (!isSlice(key)) return this.set(key as number, value as Stored<T>);
    this.setSlice(
      value as Values<T>,
      key.start as number,
      key.stop as number,
      key.step as number,
    );
  }
}

lacks(CArray.prototype, "value");
lacks(CArray.prototype, "raw");

function readMany(
  element: Layout,
  view: DataView,
  at: number,
  by: number,
  count: number,
  block: Block | undefined,
): unknown {
  if (element.kind === "char") {
    const bytes = new Uint8Array(count);
    for (let i = 0; i < count; i++) bytes[i] = view.getUint8(at + i * by);
    return bytesOf(bytes);
  }
  const values = new Array<unknown>(count);
  for (let i = 0; i < count; i++) values[i] = element.read(view, at + i * by, block);
  return element.kind === "wchar" ? values.join("") : values;
}

function writeMany(
  element: Layout,
  view: DataView,
  at: number,
  by: number,
  items: ArrayLike<unknown>,
): void {
  const { view: View, size } = element;
  const start = view.byteOffset + at;
  if (items instanceof View && by === size && start % View.BYTES_PER_ELEMENT === 0) {
    // the same numbers: no conversion can change or refuse them
    if (element.kind === "int" || element.kind === "float") {
      new View(view.buffer, start, items.length).set(items as never);
      return;
    }
  }
  for (let i = 0; i < items.length; i++) element.write(view, at + i * by, items[i]);
}

/** Fills an array from its start. */
export function fillArray(array: CArray, items: ArrayLike<unknown>): void {
  const { layout, view, at } = cellOf(array);
  const { element, length } = layout as ArrayLayout;
  if (items.length > length) throw new IndexError("invalid index");
  writeMany(element, view, at, element.size, items);
}

/** The bytes of an array; those that are stored there. */
function bytesIn(array: CData): Uint8Array {
  const { layout, view, at } = cellOf(array);
  return new Uint8Array(view.buffer, view.byteOffset + at, layout.size);
}

function untilNul(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = bytes.indexOf(0);
  return bytesOf(new Uint8Array(end < 0 ? bytes : bytes.subarray(0, end)));
}

/** Stores bytes, and a NUL behind them where there is room. */
function storeBytes(target: Uint8Array, value: Uint8Array): void {
  target.set(value);
  if (value.length < target.length) target[value.length] = 0;
}

/** An array of `c_char`: bytes. */
export class CharArray extends CArray<Uint8Array<ArrayBuffer>, Uint8Array> {
  /** The bytes up to the first NUL. A shorter value is stored with a NUL behind it, and the rest stays. */
  get value(): Uint8Array<ArrayBuffer> {
    return untilNul(bytesIn(this));
  }

  set value(value: Uint8Array) {
    if (!(value instanceof Uint8Array) || typeNameOf(value) === "bytearray") {
      throw new TypeError(`bytes expected instead of ${typeNameOf(value)} instance`);
    }
    if (value.length > this.length) throw new ValueError("byte string too long");
    storeBytes(bytesIn(this), value);
  }

  /** All bytes; a shorter value leaves the rest as it is. */
  get raw(): Uint8Array<ArrayBuffer> {
    return bytesOf(new Uint8Array(bytesIn(this)));
  }

  set raw(value: Uint8Array) {
    if (!(value instanceof Uint8Array)) {
      throw new TypeError(`a bytes-like object is required, not '${typeNameOf(value)}'`);
    }
    if (value.length > this.length) throw new ValueError("byte string too long");
    bytesIn(this).set(value);
  }
}

/** An array of `c_wchar`: text. */
export class WideCharArray extends CArray<string, Uint32Array> {
  /** The text up to the first NUL. */
  get value(): string {
    const { layout, view, at } = cellOf(this);
    return textIn(view, at, (layout as ArrayLayout).length);
  }

  set value(value: string) {
    const { layout, view, at } = cellOf(this);
    const points = Array.from(textOf(value), (char) => char.codePointAt(0)!);
    if (points.length > this.length) throw new ValueError("string too long");
    storePoints(view, at, (layout as ArrayLayout).length, points);
  }
}

function textIn(view: DataView, at: number, length: number): string {
  let text = "";
  for (let i = 0; i < length; i++) {
    const code = view.getUint32(at + i * 4, true);
    if (code === 0) break;
    text += charOf(code);
  }
  return text;
}

function storePoints(view: DataView, at: number, length: number, points: number[]): void {
  if (points.length < length) points.push(0);
  points.forEach((code, i) => view.setUint32(at + i * 4, code, true));
}

const made = new WeakMap<AnyClass, Map<number, AnyClass>>();

/**
 * The type of arrays of so many values of a type, the same for the same length.
 *
 * @param module the Python module that its name is shown with
 */
export function arrayType(type: AnyClass, length: number, module = "__main__"): AnyClass {
  let byLength = made.get(type);
  if (byLength === undefined) made.set(type, byLength = new Map());
  let found = byLength.get(length);
  if (found === undefined) byLength.set(length, found = makeType(type, length, module));
  return found;
}

const bases: Partial<Record<Layout["kind"], AnyClass>> = { char: CharArray, wchar: WideCharArray };

function makeType(type: AnyClass, length: number, module: string): AnyClass {
  const element = layoutOf(type);
  if (length < 0) throw new ValueError(`Array length must be >= 0, not ${length}`);
  const base = (bases[element.kind] ?? CArray) as new () => CArray;
  const array = class extends base {};
  const name = `${element.name}_Array_${length}`;
  Object.defineProperties(array, {
    name: { value: name },
    __module__: { value: module },
    _type_: { value: type },
    _length_: { value: length },
  });
  describe(array, layoutOfArray(name, array, type, element, length));
  travelsAs(array, arrayType, [type, length, module]);
  return array;
}

function layoutOfArray(
  name: string,
  array: AnyClass,
  type: AnyClass,
  element: Layout,
  length: number,
): ArrayLayout {
  const { size, align, view, pointers } = element;
  const each = (action: (offset: number) => void) => {
    for (let i = 0; i < length; i++) action(i * size);
  };
  const layout: ArrayLayout = {
    ...{ name, kind: "array", size: size * length, align, view, pointers, type, element, length },
    read: (view, at, block) => placed(array, { layout, view, at, block }),
    write: (view, at, value) => writeWhole(array, layout, view, at, value),
    ...fieldAccess(element, length),
    ...pointers && {
      copy: (from, fromAt, to, toAt) =>
        each((offset) => copyValue(element, from, fromAt + offset, to, toAt + offset)),
      release: (view, at) => each((offset) => element.release?.(view, at + offset)),
    },
  };
  return layout;
}

/** Arrays of characters are values of their own as fields of structures. */
function fieldAccess(
  element: Layout,
  length: number,
): Pick<Layout, "readField" | "writeField"> {
  const tooLong = (what: string, size: number) =>
    new ValueError(`${what} too long (${size}, maximum length ${length})`);
  if (element.kind === "char") {
    const bytes = (view: DataView, at: number) =>
      new Uint8Array(view.buffer, view.byteOffset + at, length);
    return {
      readField: (view, at) => untilNul(bytes(view, at)),
      writeField: (view, at, value) => {
        if (!(value instanceof Uint8Array) || typeNameOf(value) === "bytearray") {
          throw new TypeError(`expected bytes, ${typeNameOf(value)} found`);
        }
        if (value.length > length) throw tooLong("bytes", value.length);
        storeBytes(bytes(view, at), value);
      },
    };
  }
  if (element.kind !== "wchar") return {};
  return {
    readField: (view, at) => textIn(view, at, length),
    writeField: (view, at, value) => {
      const points = Array.from(textOf(value), (char) => char.codePointAt(0)!);
      if (points.length > length) throw tooLong("string", points.length);
      storePoints(view, at, length, points);
    },
  };
}

/** Python's `c_int * 3`. */
function multiple(type: AnyClass, length: unknown): AnyClass {
  if (typeof length === "boolean" || typeof length === "bigint") length = Number(length);
  if (!Number.isInteger(length)) {
    throw new TypeError(`can't multiply sequence by non-int of type '${typeNameOf(length)}'`);
  }
  return arrayType(type, length as number);
}

for (const name of ["__mul__", "__rmul__"]) {
  Object.defineProperty(CData, name, {
    value(this: AnyClass, length: unknown): AnyClass {
      return multiple(this, length);
    },
  });
}

register(import.meta, { arrayType });
