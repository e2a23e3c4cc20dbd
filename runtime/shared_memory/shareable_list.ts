/**
 * A list in shared memory, laid out as CPython lays it out.
 *
 * ```text
 *   byte 0           int64  n, the number of items
 *        8           int64  offsets of the n items, and of the end, from the first item's place
 *        8(n+2)      items: 8 bytes each, texts and bytes as many as they had at first, rounded up to more
 *                    8 bytes a format: "q", "d", "xxxxxxx?", "xxxxxx?x" (None), "24s"
 *                    1 byte  what became of it: 0 as it is   1 text   2 bytes   3 None
 * ```
 *
 * @module
 */
import { isPlain } from "../plain.ts";
import { registerForm } from "../codec/forms.ts";
import { IndexError, pythonHooks, TypeError, ValueError } from "../errors.ts";
import { representation } from "../launch/hooks.ts";
import { pythonTypeName } from "../memory/handles.ts";
import { indexing } from "../sharedctypes/indexed.ts";
import { show } from "../sharedctypes/show.ts";
import { SharedMemory } from "./shared_memory.ts";

const WORD = 8;
const INT = "q";
const FLOAT = "d";
const BOOL = "xxxxxxx?";
const NONE = "xxxxxx?x";

/** What an item may be. */
export type Shareable = number | bigint | boolean | string | Uint8Array | null;

const Kind = { Plain: 0, Text: 1, Bytes: 2, None: 3 } as const;

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { fatal: true });

/** A value's format; of texts and bytes, with room for themselves. */
function formatOf(value: unknown): string {
  if (typeof value === "string") return textFormat([...value].length);
  if (value instanceof Uint8Array) return textFormat(value.length);
  if (value === null || value === undefined) return NONE;
  if (typeof value === "boolean") return BOOL;
  if (typeof value === "bigint") return INT;
  if (typeof value === "number") return Number.isInteger(value) ? INT : FLOAT;
  if (typeof value === "object" && typeof value.valueOf() === "number") return FLOAT;
  throw pythonHooks.keyError?.(pythonHooks.typeOf?.(value)) ?? new TypeError(
    `Cannot keep ${pythonTypeName(value)} in a ShareableList: give numbers, booleans, strings, ` +
      "Uint8Arrays or null",
  );
}

function textFormat(length: number): string {
  return `${WORD * (Math.floor(length / WORD) + 1)}s`;
}

function kindOf(value: unknown): number {
  if (typeof value === "string") return Kind.Text;
  if (value instanceof Uint8Array) return Kind.Bytes;
  return value === null || value === undefined ? Kind.None : Kind.Plain;
}

/** How many bytes a format stands for. */
function roomOf(format: string): number {
  return format.endsWith("s") ? Number(format.slice(0, -1)) : WORD;
}

/** What to make a {@linkcode ShareableList} with. */
export interface ShareableListOptions {
  /** The name of the list's block; without it one is found. */
  name?: string | null | undefined;
}

/**
 * A list of numbers, booleans, texts, bytes and nulls in shared memory, which CPython may open by its name, too. Its items
 * can be changed, their number cannot, nor may a text or bytes become longer than their place.
 * https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.ShareableList
 *
 * `list[3]` reads and writes an item, as `list.at(3)` and `list.set(3, value)` do; `for … of` reads them all.
 *
 * @example
 * ```ts
 * import { ShareableList } from "@manycore/multiprocessing/shared_memory";
 *
 * const list = new ShareableList(["howdy", 42, -1.5, null, true]);
 * const same = new ShareableList(null, { name: list.shm.name });
 * same.set(1, 43);
 * console.log(list.at(1)); // 43
 * same.shm.close();
 * list.shm.close();
 * list.shm.unlink();
 * ```
 */
export class ShareableList<T extends Shareable = Shareable> {
  static readonly __module__: string = "multiprocessing.shared_memory";

  [index: number]: T;

  /** The block that it lies in: to be closed by everybody, and unlinked by the last one. */
  readonly shm: SharedMemory;
  readonly #length: number;
  /** Of the items, and of their end, from the start of the block. */
  readonly #offsets: readonly number[];

  /**
   * @param sequence the items; nothing to open the list that has the name
   * @throws {TypeError} when an item is of another type (a KeyError in a Python program)
   * @throws {OSError} when the name is taken, or nothing has it
   */
  constructor(
    sequence?: Iterable<T> | null,
    options?: ShareableListOptions | string | null,
  ) {
    const [items, name] = argumentsOf(sequence, options);
    if (items === undefined) {
      this.shm = new SharedMemory(name!);
      const view = this.#view();
      this.#length = Number(view.getBigInt64(0, true));
      this.#offsets = Array.from(
        { length: this.#length + 1 },
        (_, i) => this.#start + Number(view.getBigInt64(WORD * (i + 1), true)),
      );
      return;
    }
    const formats = items.map(formatOf);
    this.#length = items.length;
    let end = this.#start;
    this.#offsets = [end, ...formats.map((format) => end += roomOf(format))];
    this.shm = new SharedMemory({ name, create: true, size: end + (WORD + 1) * this.#length });
    const view = this.#view();
    view.setBigInt64(0, BigInt(this.#length), true);
    this.#offsets.forEach((offset, i) =>
      view.setBigInt64(WORD * (i + 1), BigInt(offset - this.#start), true)
    );
    items.forEach((item, i) => this.#write(i, formats[i]!, item));
  }

  #view(): DataView {
    const { buffer, byteOffset, byteLength } = SharedMemory.bytesOf(this.shm);
    return new DataView(buffer, byteOffset, byteLength);
  }

  /** Where the items begin. */
  get #start(): number {
    return WORD * (this.#length + 2);
  }

  #formatAt(index: number): number {
    return this.#offsets[this.#length]! + WORD * index;
  }

  #kindAt(index: number): number {
    return this.#formatAt(this.#length) + index;
  }

  #place(index: unknown, error: string): number {
    const wanted = Number(index);
    const at = wanted < 0 ? wanted + this.#length : wanted;
    if (!(at >= 0 && at < this.#length)) throw new IndexError(error);
    return at;
  }

  #format(index: number): string {
    const at = this.#formatAt(index);
    const bytes = SharedMemory.bytesOf(this.shm).slice(at, at + WORD);
    const end = bytes.indexOf(0);
    return String.fromCharCode(...(end < 0 ? bytes : bytes.subarray(0, end)));
  }

  /** How many items it has. */
  get length(): number {
    return Number(this.#view().getBigInt64(0, true));
  }

  /** The formats of all items, as the module `struct` writes them. */
  get format(): string {
    return Array.from({ length: this.#length }, (_, i) => this.#format(i)).join("");
  }

  /**
   * The item at a place, counted from the end when negative.
   *
   * @throws {IndexError} when there is no such place
   */
  at(index: number): T {
    const place = this.#place(index, "index out of range");
    return this.#read(place) as T;
  }

  #read(index: number): Shareable {
    const view = this.#view();
    const offset = this.#offsets[index]!;
    const kind = view.getInt8(this.#kindAt(index));
    if (kind === Kind.None) return null;
    const format = this.#format(index);
    if (kind === Kind.Plain) {
      if (format === FLOAT) {
        const value = view.getFloat64(offset, true);
        return (pythonHooks.float?.(value) ?? value) as number;
      }
      if (format === BOOL) return view.getUint8(offset + WORD - 1) !== 0;
      const value = view.getBigInt64(offset, true);
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    }
    const bytes = SharedMemory.bytesOf(this.shm).slice(offset, offset + roomOf(format));
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end--;
    const content = bytes.slice(0, end) as Uint8Array<ArrayBuffer>;
    if (kind === Kind.Text) return fromUtf8.decode(content);
    return pythonHooks.bytes?.(content) ?? content;
  }

  /**
   * Changes the item at a place.
   *
   * @throws {IndexError} when there is no such place
   * @throws {ValueError} when a text or bytes are longer than the place
   */
  set(index: number, value: T): void {
    const place = this.#place(index, "assignment index out of range");
    let format = formatOf(value);
    if (typeof value === "string" || value instanceof Uint8Array) {
      const room = this.#offsets[place + 1]! - this.#offsets[place]!;
      const length = typeof value === "string" ? utf8.encode(value).length : value.length;
      if (length > room) throw new ValueError("bytes/str item exceeds available storage");
      const before = this.#format(place);
      format = before.endsWith("s") ? before : `${room}s`;
    }
    this.#write(place, format, value);
  }

  #write(index: number, format: string, value: unknown): void {
    const view = this.#view();
    const bytes = SharedMemory.bytesOf(this.shm);
    const offset = this.#offsets[index]!;
    const content = contentOf(format, value);
    bytes.fill(0, this.#formatAt(index), this.#formatAt(index) + WORD);
    bytes.set(utf8.encode(format), this.#formatAt(index));
    view.setInt8(this.#kindAt(index), kindOf(value));
    bytes.set(content, offset);
  }

  /** How often a value is among the items. */
  count(value: T): number {
    let found = 0;
    for (const item of this) if (isSame(item, value)) found++;
    return found;
  }

  /**
   * The first place where a value stands.
   *
   * @throws {ValueError} when it stands nowhere
   */
  index(value: T): number {
    for (let i = 0; i < this.#length; i++) if (isSame(this.#read(i), value)) return i;
    throw new ValueError(`${representation(value)} not in this container`);
  }

  /** The items, one after the other. */
  *[Symbol.iterator](): Generator<T, undefined, undefined> {
    for (let i = 0; i < this.#length; i++) yield this.#read(i) as T;
  }

  /** Python's `list[index]`. @internal */
  __getitem__(index: number): T {
    return this.at(index);
  }

  /** Python's `list[index] = value`. @internal */
  __setitem__(index: number, value: T): void {
    this.set(index, value);
  }

  /** Python's `len(list)`. @internal */
  __len__(): number {
    return this.length;
  }

  /** As Python's repr: `ShareableList(['howdy', 42], name='psm_1a2b3c4d')`. */
  toString(): string {
    const items = Array.from(
      { length: this.#length },
      (_, i) => show(this.#read(i), this.#format(i) === FLOAT ? "float" : "int"),
    );
    return `${this.constructor.name}([${items.join(", ")}], name='${this.shm.name}')`;
  }
}

Object.setPrototypeOf(ShareableList.prototype, indexing);

function argumentsOf<T>(
  sequence: unknown,
  options: ShareableListOptions | string | null | undefined,
): [items: T[] | undefined, name: string | null] {
  const named = isPlain(sequence)
    ? sequence as { sequence?: unknown } & ShareableListOptions
    : undefined;
  const given = named === undefined ? sequence : named.sequence;
  const from = named ?? options;
  const name = (typeof from === "string" ? from : from?.name) ?? null;
  if ((given ?? null) !== null) {
    return [
      [...pythonHooks.iterate?.(given) as Iterable<T> ?? given as Iterable<T>],
      name,
    ];
  }
  return [name === null ? [] : undefined, name];
}

const LARGEST = 2n ** 63n;

/** A value's bytes, as the module `struct` packs it. */
function contentOf(format: string, value: unknown): Uint8Array {
  if (typeof value === "string" || value instanceof Uint8Array) {
    const bytes = typeof value === "string" ? utf8.encode(value) : value;
    const content = new Uint8Array(roomOf(format));
    content.set(bytes.subarray(0, content.length));
    return content;
  }
  const view = new DataView(new ArrayBuffer(WORD));
  if (format === BOOL) view.setUint8(WORD - 1, value ? 1 : 0);
  else if (format === FLOAT) view.setFloat64(0, Number(value), true);
  else if (format === INT) {
    const whole = BigInt(value as number);
    if (whole < -LARGEST || whole >= LARGEST) {
      throw new ValueError(`Cannot keep ${whole} in a ShareableList: it takes more than 64 bits`);
    }
    view.setBigInt64(0, whole, true);
  }
  return new Uint8Array(view.buffer);
}

function isSame(a: unknown, b: unknown): boolean {
  if (pythonHooks.same !== undefined) return pythonHooks.same(a, b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return a.length === b.length && a.every((byte, i) => byte === b[i]);
  }
  // deno-lint-ignore eqeqeq -- 1n and 1, 1 and true are the same number, as in Python
  return typeof a !== "string" && typeof b !== "string" && a !== null && b !== null
    ? a == b
    : a === b;
}

registerForm<ShareableList, string>(import.meta, ShareableList, "ShareableList", {
  write: (list) => list.shm.name,
  read: (name) => new ShareableList(null, { name }),
});
