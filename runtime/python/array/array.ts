/** `array.array`. */
import { patternClasses } from "../operators/container.ts";
import { registerForm } from "../../codec/forms.ts";
import { callMethod } from "../dispatch.ts";
import { EOFError, IndexError, TypeError, ValueError } from "../exceptions.ts";
import { eq, lt } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { bufferOf, bytesLike } from "../support/buffers.ts";
import { repr } from "../text/repr.ts";
import { Bytes } from "../values/bytes.ts";
import { address, markUnhashable } from "../values/identity.ts";
import { hasIndex, index, type int, size } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { Slice, span } from "../values/slice.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { nameClass, typeName } from "../values/types.ts";
import { type Cells, type Kind, KINDS } from "./kinds.ts";

/** Numbers of one kind, close together. https://docs.python.org/3/library/array.html#array.array */
export class array implements Iterable<unknown> {
  static readonly __module__ = "array";
  /** The code of its kind. */
  readonly typecode: string;
  readonly #kind: Kind;
  #cells: Cells;
  #length = 0;

  /** @throws {ValueError} when there is no such kind */
  constructor(typecode: string, initializer?: unknown) {
    if (typecode === undefined) {
      throw new TypeError("array() takes at least 1 argument (0 given)");
    }
    if (typeof typecode !== "string" || typecode.length !== 1) {
      throw new TypeError(
        `array() argument 1 must be a unicode character, not ${typeName(typecode)}`,
      );
    }
    const kind = KINDS[typecode];
    if (kind === undefined) {
      throw new ValueError(
        "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)",
      );
    }
    this.typecode = typecode;
    this.#kind = kind;
    this.#cells = kind.make(0);
    if (initializer !== undefined && initializer !== null) this.#begin(initializer);
  }

  #begin(initializer: unknown): void {
    const isText = this.typecode === "u" || this.typecode === "w";
    if (typeof initializer === "string" && !isText) {
      throw new TypeError(
        `cannot use a str to initialize an array with typecode '${this.typecode}'`,
      );
    }
    if (initializer instanceof Uint8Array) this.frombytes(initializer);
    else if (typeof initializer === "string") this.fromunicode(initializer);
    else for (const item of iter(initializer)) this.append(item);
  }

  /** An array of this kind over cells, which become its own. */
  #of(cells: Cells): array {
    const made = new array(this.typecode);
    made.#cells = cells;
    made.#length = cells.length;
    return made;
  }

  get #used(): Cells {
    return this.#cells.subarray(0, this.#length);
  }

  /** Makes room for so many more. */
  #grow(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#cells.length) return;
    const cells = this.#kind.make(Math.max(needed, Math.ceil(this.#cells.length * 1.5), 8));
    (cells as Float64Array).set(this.#used as Float64Array);
    this.#cells = cells;
  }

  /** Puts cells in the place of others. */
  #splice(start: number, removed: number, cells: Cells): void {
    const after = this.#used.slice(start + removed) as Float64Array;
    const added = cells.slice() as Float64Array;
    this.#grow(Math.max(0, added.length - removed));
    const all = this.#cells as Float64Array;
    all.set(added, start);
    all.set(after, start + added.length);
    this.#length += added.length - removed;
  }

  #place(given: unknown, message: string): number {
    if (!hasIndex(given)) throw new TypeError("array indices must be integers");
    const at = Number(index(given));
    const place = at < 0 ? at + this.#length : at;
    if (place < 0 || place >= this.#length) throw new IndexError(message);
    return place;
  }

  /** Bytes of each number. */
  get itemsize(): number {
    return this.#kind.size;
  }

  /** How many numbers there are. */
  get length(): number {
    return this.#length;
  }

  /** The bytes of the numbers, without a copy. */
  [bufferOf](): Uint8Array {
    const { buffer, byteOffset } = this.#cells;
    return new Uint8Array(buffer, byteOffset, this.#length * this.itemsize);
  }

  /** Adds a number at the end. */
  append(x: unknown): void {
    const cell = this.#kind.store(x);
    this.#grow(1);
    this.#cells[this.#length++] = cell as never;
  }

  /** Adds the numbers of an array of the same kind, or of another iterable. */
  extend(iterable: unknown): void {
    if (iterable instanceof array) {
      if (iterable.typecode !== this.typecode) {
        throw new TypeError("can only extend with array of same kind");
      }
      this.#splice(this.#length, 0, iterable.#used);
    } else for (const item of iter(iterable)) this.append(item);
  }

  /** Adds a number before a place. */
  insert(i: int, x: unknown): void {
    const cells = this.#kind.make(1);
    cells[0] = this.#kind.store(x) as never;
    const at = Number(index(i));
    const place = Math.max(0, Math.min(this.#length, at < 0 ? at + this.#length : at));
    this.#splice(place, 0, cells);
  }

  /** Takes a number out, the last one by default. */
  pop(i: int = -1): unknown {
    if (this.#length === 0) throw new IndexError("pop from empty array");
    const place = this.#place(i, "pop index out of range");
    const value = this.#kind.load(this.#cells[place]!);
    this.#splice(place, 1, this.#kind.make(0));
    return value;
  }

  /** Takes the first number of a value out. */
  remove(x: unknown): void {
    const place = this.#find(x, 0, this.#length);
    if (place < 0) throw new ValueError("array.remove(x): x not in array");
    this.#splice(place, 1, this.#kind.make(0));
  }

  #find(x: unknown, start: number, stop: number): number {
    for (let i = start; i < Math.min(stop, this.#length); i++) {
      if (eq(this.#kind.load(this.#cells[i]!), x)) return i;
    }
    return -1;
  }

  /** The place of the first number of a value. */
  index(x: unknown, start: int = 0, stop: int = Number.MAX_SAFE_INTEGER): number {
    const from = (given: int) => {
      const at = Number(index(given));
      return at < 0 ? Math.max(0, at + this.#length) : at;
    };
    const place = this.#find(x, from(start), from(stop));
    if (place < 0) throw new ValueError("array.index(x): x not in array");
    return place;
  }

  /** How many numbers have a value. */
  count(x: unknown): number {
    let count = 0;
    for (const item of this) if (eq(item, x)) count++;
    return count;
  }

  /** Turns the order around. */
  reverse(): void {
    this.#used.reverse();
  }

  /** Takes all numbers out. */
  clear(): void {
    this.#length = 0;
  }

  /** Turns the bytes of each number around. */
  byteswap(): void {
    const bytes = this[bufferOf]();
    for (let at = 0; at < bytes.length; at += this.itemsize) {
      bytes.subarray(at, at + this.itemsize).reverse();
    }
  }

  /** The address of the memory, and how many numbers there are. */
  bufferInfo(): Tuple<[int, number]> {
    return asTuple([address(this), this.#length]);
  }

  /** The numbers as bytes. */
  tobytes(): Bytes {
    return new Bytes(this[bufferOf]());
  }

  /** Adds numbers from their bytes. */
  frombytes(buffer: unknown): void {
    const bytes = bytesLike(buffer);
    if (bytes.length % this.itemsize !== 0) {
      throw new ValueError("bytes length not a multiple of item size");
    }
    this.#splice(this.#length, 0, this.#kind.make(new Uint8Array(bytes).buffer));
  }

  /** The numbers as a list. */
  tolist(): unknown[] {
    return [...this];
  }

  /** Adds the numbers of a list: all or none. */
  fromlist(list: unknown[]): void {
    if (!Array.isArray(list)) throw new TypeError("arg must be list");
    const cells = this.#kind.make(list.length);
    list.forEach((item, i) => cells[i] = this.#kind.store(item) as never);
    this.#splice(this.#length, 0, cells);
  }

  /** The characters as text. */
  tounicode(): string {
    if (this.typecode !== "u" && this.typecode !== "w") {
      throw new ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    return [...this].join("");
  }

  /** Adds the characters of a text. */
  fromunicode(text: string): void {
    if (this.typecode !== "u" && this.typecode !== "w") {
      throw new ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    for (const character of text) this.append(character);
  }

  /** Writes the numbers to a binary file. */
  tofile(f: object): void {
    callMethod(f, "write", [this.tobytes()]);
  }

  /**
   * Reads so many numbers from a binary file.
   *
   * @throws {EOFError} when there are fewer; those are added all the same
   */
  fromfile(f: object, n: int): void {
    const wanted = Number(index(n)) * this.itemsize;
    const bytes = callMethod(f, "read", [wanted]) as Uint8Array;
    this.frombytes(bytes);
    if (bytes.length !== wanted) throw new EOFError("read() didn't return enough bytes");
  }

  __len__(): number {
    return this.#length;
  }

  __getitem__(key: unknown): unknown {
    if (!(key instanceof Slice)) {
      return this.#kind.load(this.#cells[this.#place(key, "array index out of range")]!);
    }
    const { start, step, count } = span(key.start, key.stop, key.step, this.#length);
    if (step === 1) return this.#of(this.#cells.slice(start, start + count));
    const cells = this.#kind.make(count);
    for (let i = 0; i < count; i++) cells[i] = this.#cells[start + i * step] as never;
    return this.#of(cells);
  }

  __setitem__(key: unknown, value: unknown): void {
    if (!(key instanceof Slice)) {
      const place = this.#place(key, "array assignment index out of range");
      this.#cells[place] = this.#kind.store(value) as never;
      return;
    }
    if (!(value instanceof array)) {
      throw new TypeError(
        `can only assign array (not "${typeName(value)}") to array slice`,
      );
    }
    if (value.typecode !== this.typecode) {
      throw new TypeError("bad argument type for built-in operation");
    }
    const { start, stop, step, count } = span(key.start, key.stop, key.step, this.#length);
    if (step === 1) {
      this.#splice(start, Math.max(0, stop - start), value.#used);
      return;
    }
    const given = value.#used.slice();
    if (given.length !== count) {
      throw new ValueError(
        `attempt to assign array of size ${given.length} to extended slice of size ${count}`,
      );
    }
    for (let i = 0; i < count; i++) this.#cells[start + i * step] = given[i] as never;
  }

  __delitem__(key: unknown): void {
    const none = this.#kind.make(0);
    if (!(key instanceof Slice)) {
      this.#splice(this.#place(key, "array assignment index out of range"), 1, none);
      return;
    }
    const { start, step, count } = span(key.start, key.stop, key.step, this.#length);
    const places = Array.from({ length: count }, (_, i) => start + i * step).sort((a, b) => b - a);
    for (const place of places) this.#splice(place, 1, none);
  }

  __contains__(x: unknown): boolean {
    return this.#find(x, 0, this.#length) >= 0;
  }

  __add__(other: unknown): array {
    const made = this.#of(this.#used.slice());
    made.#append(other);
    return made;
  }

  __iadd__(other: unknown): this {
    if (!(other instanceof array)) {
      throw new TypeError(`can only extend with array (not "${typeName(other)}")`);
    }
    this.#append(other);
    return this;
  }

  #append(other: unknown): void {
    if (!(other instanceof array)) {
      throw new TypeError(`can only append array (not "${typeName(other)}") to array`);
    }
    if (other.typecode !== this.typecode) {
      throw new TypeError("bad argument type for built-in operation");
    }
    this.#splice(this.#length, 0, other.#used);
  }

  __mul__(count: unknown): array | Singleton {
    if (!hasIndex(count)) return NotImplemented;
    const times = Math.max(0, size(count));
    const cells = this.#kind.make(this.#length * times);
    for (let i = 0; i < times; i++) {
      (cells as Float64Array).set(this.#used as Float64Array, i * this.#length);
    }
    return this.#of(cells);
  }

  __rmul__(count: unknown): array | Singleton {
    return this.__mul__(count);
  }

  __imul__(count: unknown): this | Singleton {
    const made = this.__mul__(count);
    if (!(made instanceof array)) return NotImplemented;
    this.#cells = made.#cells;
    this.#length = made.#length;
    return this;
  }

  __eq__(other: unknown): boolean | Singleton {
    if (!(other instanceof array)) return NotImplemented;
    return this.#length === other.#length && this.#difference(other) === this.#length;
  }

  /** The first place at which two arrays differ, the end of the shorter one when none does. */
  #difference(other: array): number {
    const end = Math.min(this.#length, other.#length);
    let i = 0;
    while (
      i < end && eq(this.#kind.load(this.#cells[i]!), other.#kind.load(other.#cells[i]!))
    ) i++;
    return i;
  }

  #less(other: array): boolean {
    const i = this.#difference(other);
    if (i >= this.#length || i >= other.#length) return this.#length < other.#length;
    return lt(
      this.#kind.load(this.#cells[i]!) as never,
      other.#kind.load(other.#cells[i]!) as never,
    );
  }

  __lt__(other: unknown): boolean | Singleton {
    return other instanceof array ? this.#less(other) : NotImplemented;
  }

  __gt__(other: unknown): boolean | Singleton {
    return other instanceof array ? other.#less(this) : NotImplemented;
  }

  __le__(other: unknown): boolean | Singleton {
    return other instanceof array ? !other.#less(this) : NotImplemented;
  }

  __ge__(other: unknown): boolean | Singleton {
    return other instanceof array ? !this.#less(other) : NotImplemented;
  }

  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    for (let i = 0; i < this.#length; i++) yield this.#kind.load(this.#cells[i]!);
  }

  /** As Python prints it. */
  toString(): string {
    if (this.#length === 0) return `array('${this.typecode}')`;
    const isText = this.typecode === "u" || this.typecode === "w";
    return `array('${this.typecode}', ${isText ? repr(this.tounicode()) : repr(this.tolist())})`;
  }
}
nameClass(array, "array.array");
markUnhashable(array.prototype);

/** The same class under its other name. */
export const ArrayType: typeof array = array;

registerForm(import.meta, array, "array.array", {
  write: (value): [string, Uint8Array] => [value.typecode, value.tobytes()],
  read: ([typecode, bytes]: [string, Uint8Array]) => new array(typecode, bytes),
});

patternClasses.sequences.push(array);
