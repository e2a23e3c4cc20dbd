/**
 * Python's bytes and bytearray: a Uint8Array each.
 *
 * @module
 */
import { markHashable, markUnhashable } from "./identity.ts";
import { repr } from "../text/repr.ts";
import { nameClass } from "./types.ts";

/** What bytes can be made of. */
export interface BytesBase {
  new (length?: number): Uint8Array<ArrayBuffer>;
  new (items: ArrayLike<number> | Iterable<number>): Uint8Array<ArrayBuffer>;
  new (buffer: ArrayBuffer, offset?: number, length?: number): Uint8Array<ArrayBuffer>;
  readonly prototype: Uint8Array<ArrayBuffer>;
  from(items: ArrayLike<number> | Iterable<number>): Uint8Array<ArrayBuffer>;
  from<T>(
    items: ArrayLike<T> | Iterable<T>,
    convert: (item: T, place: number) => number,
  ): Uint8Array<ArrayBuffer>;
  of(...items: number[]): Uint8Array<ArrayBuffer>;
}

const BytesBase: BytesBase = Uint8Array as unknown as BytesBase;

/** How much memory is shared out at a time, and what takes a share of it at most. */
const SHARED = 1 << 14;
const LARGEST_SHARE = 1 << 10;
let shared = new ArrayBuffer(SHARED);
let sharedEnd = 0;

/** Where a share of so many bytes begins, which are zero; at a place where numbers of any size may lie. */
function share(length: number): number {
  if (sharedEnd + length > SHARED) {
    shared = new ArrayBuffer(SHARED);
    sharedEnd = 0;
  }
  const start = sharedEnd;
  sharedEnd = start + length + 7 & ~7;
  return start;
}

/**
 * Bytes that do not change. Few lie with others in one buffer: to make a buffer takes V8 twenty times as long as to make
 * bytes of one. https://docs.python.org/3/library/stdtypes.html#bytes
 */
export class Bytes extends BytesBase {
  constructor(length?: number);
  constructor(items: ArrayLike<number> | Iterable<number>);
  constructor(buffer: ArrayBuffer, offset?: number, length?: number);
  constructor(
    given: number | ArrayLike<number> | Iterable<number> | ArrayBuffer = 0,
    offset?: number,
    length?: number,
  ) {
    const count = typeof given === "number"
      ? given
      : given instanceof Uint8Array || Array.isArray(given)
      ? given.length
      : Infinity;
    if (count > LARGEST_SHARE) {
      super(given as ArrayBuffer, offset, length);
      return;
    }
    // Beforehand, since it may be another buffer that this takes from.
    const start = share(count);
    super(shared, start, count);
    if (typeof given === "number") return;
    const items = given as ArrayLike<number>;
    for (let i = 0; i < count; i++) this[i] = items[i] as number;
  }

  /** The bytes as Python prints them, `b'abc'`. */
  override toString(): string {
    return repr(this);
  }
}
nameClass(Bytes, "bytes");
markHashable(Bytes.prototype);
markHashable(Uint8Array.prototype);

const ROOM = 1 << 26;

/** A buffer of so many zeros, with room behind them. */
function growing(length: number): ArrayBuffer {
  return new ArrayBuffer(length, { maxByteLength: Math.max(ROOM, length * 4) });
}

/** Below so many, bytes are stored faster by a loop. */
const FEW = 32;

/**
 * Bytes that can change and grow. Built over a buffer with room reserved to four times the first size, 64 MB at least;
 * what is reserved and not used costs no memory. https://docs.python.org/3/library/stdtypes.html#bytearray
 */
export class ByteArray extends BytesBase {
  /** What classes that derive from it are made by: zeros, or these bytes. */
  constructor(given: number | ArrayLike<number> | Iterable<number> = 0) {
    const isCounted = typeof given === "number" || Array.isArray(given) ||
      given instanceof Uint8Array;
    const items = isCounted ? given : [...given as Iterable<number>];
    const length = typeof items === "number" ? items : items.length;
    super(growing(length));
    if (typeof items !== "number") this.set(items);
  }

  /**
   * A bytearray of so many zeros. V8 gives each array of a class of its own over such a buffer another hidden class, so
   * that what was compiled for one is of no use to the next; but not if the class is set afterwards.
   */
  static zeros(length: number): ByteArray {
    return Object.setPrototypeOf(new Uint8Array(growing(length)), ByteArray.prototype);
  }

  /** A bytearray of these bytes, which it copies. */
  static fromBytes(bytes: ArrayLike<number>): ByteArray {
    const result = ByteArray.zeros(bytes.length);
    result.set(bytes);
    return result;
  }

  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  /** Changes the length; new bytes are zero. */
  resize(length: number): void {
    this.buffer.resize(length);
  }

  /** The bytes as Python prints them, `bytearray(b'abc')`. */
  override toString(): string {
    return repr(this);
  }
}
nameClass(ByteArray, "bytearray");
markUnhashable(ByteArray.prototype);

/** Adds bytes at the end of a bytearray, which may be its own. */
export function addBytes(target: ByteArray, bytes: ArrayLike<number>): void {
  const { length } = target;
  const count = bytes.length;
  target.resize(length + count);
  if (count < FEW) {
    for (let i = 0; i < count; i++) target[length + i] = bytes[i] as number;
    return;
  }
  // Its own bytes, if it is of them that these are, have become more.
  target.set(bytes.length === count ? bytes : target.subarray(0, count), length);
}

const TEXT_STEP = 0x8000;

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += TEXT_STEP) {
    const part = bytes.length <= TEXT_STEP ? bytes : bytes.subarray(i, i + TEXT_STEP);
    // Spread, they would be gone over one by one.
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

/** Each character as the byte of its number. */
export function fromLatin1(text: string): Bytes {
  const result = new Bytes(text.length);
  for (let i = 0; i < text.length; i++) result[i] = text.charCodeAt(i);
  return result;
}

/** These bytes as a value of the same class as `like`. */
export function sameClass(bytes: Uint8Array, like: Uint8Array): Uint8Array {
  if (like instanceof ByteArray) return ByteArray.fromBytes(bytes);
  return bytes instanceof Bytes ? bytes : new Bytes(bytes);
}
