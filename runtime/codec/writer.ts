/** The bytes of a message as they are written: numbers, strings and bytes, without any tags but those that a length chooses. */

import { copyOf, type Message } from "../memory/copy.ts";
import { negative, pieceBytes, shortString, Tag } from "./tags.ts";

let utf8: TextEncoder | undefined;
const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);

const smallest = 1 << 16;
/** Scratch buffers larger than this are dropped after use. */
const largest = 1 << 20;
/** So many short messages in a row, and a buffer that has grown is dropped too. */
const patience = 100;
/** Strings up to this are looked at code by code; a call costs as much. */
const loopedString = 96;

/** Where a message may be cut off again. */
export interface Mark {
  readonly position: number;
  readonly insertions: number;
}

interface Insertion {
  /** The place in the scratch buffer before which the bytes belong. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

export class Writer {
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(smallest);
  #views: Uint8Array[] = [];
  #position = 0;
  #insertions: Insertion[] = [];
  /** How many bytes they are together. */
  #inserted = 0;
  #short = 0;

  /** Begins a message. */
  begin(): void {
    this.#position = 0;
    if (this.#insertions.length > 0) this.#insertions = [];
    this.#inserted = 0;
  }

  /** The message, in memory that the next one is written over. */
  end(): Message {
    const length = this.#position;
    if (this.#insertions.length > 0) return this.#inPieces();
    if (this.#buffer.length > smallest) return this.#large(length);
    if (length < 256) return this.#views[length] ??= this.#buffer.subarray(0, length);
    return this.#buffer.subarray(0, length);
  }

  #large(length: number): Uint8Array {
    const message = this.#buffer.subarray(0, length);
    this.#short = length < smallest ? this.#short + 1 : 0;
    if (this.#buffer.length > largest || this.#short > patience) this.#replace(smallest);
    return message;
  }

  #inPieces(): Message {
    const pieces: Uint8Array[] = [];
    let start = 0;
    for (const { at, bytes } of this.#insertions) {
      if (at > start) pieces.push(this.#buffer.subarray(start, at));
      pieces.push(bytes);
      start = at;
    }
    if (this.#position > start) pieces.push(this.#buffer.subarray(start, this.#position));
    this.#insertions = [];
    return { length: this.#position + this.#inserted, pieces };
  }

  #replace(size: number): void {
    this.#buffer = new Uint8Array(size);
    this.#views = [];
    this.#short = 0;
  }

  /** Where the next byte goes. */
  get position(): number {
    return this.#position;
  }

  /** Writes over a byte of this message. */
  patch(position: number, byte: number): void {
    this.#buffer[position] = byte;
  }

  mark(): Mark {
    return { position: this.#position, insertions: this.#insertions.length };
  }

  /** Takes back what was written since. */
  cut({ position, insertions }: Mark): void {
    this.#position = position;
    for (const { bytes } of this.#insertions.splice(insertions)) this.#inserted -= bytes.length;
  }

  #reserve(bytes: number): void {
    const needed = this.#position + bytes;
    if (needed <= this.#buffer.length) return;
    const full = this.#buffer;
    this.#replace(Math.max(needed, full.length * 2));
    this.#buffer.set(full.subarray(0, this.#position));
  }

  byte(byte: number): void {
    if (this.#position === this.#buffer.length) this.#reserve(1);
    this.#buffer[this.#position++] = byte;
  }

  varint(value: number): void {
    this.#reserve(5);
    while (value > 127) {
      this.#buffer[this.#position++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.#buffer[this.#position++] = value;
  }

  double(value: number): void {
    this.#reserve(8);
    double[0] = value;
    const buffer = this.#buffer;
    const at = this.#position;
    for (let i = 0; i < 8; i++) buffer[at + i] = doubleBytes[i]!;
    this.#position = at + 8;
  }

  /**
   * Long ones are only noted, and must not change before the message is put somewhere. They begin at a multiple of eight
   * bytes: to and from shared memory V8 copies byte by byte, ten times as slowly, what is not aligned alike.
   */
  bytes(bytes: Uint8Array): void {
    if (bytes.length >= pieceBytes) {
      let length = this.#inserted + this.#position;
      for (; (length & 7) !== 0; length++) this.byte(0);
      const aligned = (bytes.byteOffset & 7) === 0 ? bytes : copyOf(bytes);
      this.#insertions.push({ at: this.#position, bytes: aligned });
      this.#inserted += bytes.length;
      return;
    }
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#position);
    this.#position += bytes.length;
  }

  number(value: number): void {
    if ((value | 0) !== value || (value === 0 && 1 / value < 0)) {
      this.byte(Tag.Double);
      return this.double(value);
    }
    if (value >= 0 && value < 128) return this.byte(value);
    if (value < 0 && value >= -32) return this.byte(negative + value + 32);
    this.byte(Tag.Int);
    this.varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  bigint(value: bigint): void {
    let hex = (value < 0n ? -value : value).toString(16);
    if (hex.length % 2 === 1) hex = "0" + hex;
    const length = hex.length / 2;
    this.byte(Tag.BigInt);
    this.byte(value < 0n ? 1 : 0);
    this.varint(length);
    this.#reserve(length);
    for (let i = hex.length - 2; i >= 0; i -= 2) {
      this.#buffer[this.#position++] = parseInt(hex.slice(i, i + 2), 16);
    }
  }

  string(value: string): void {
    const { length } = value;
    if (length < loopedString && this.#ascii(value, length)) return;
    if (!value.isWellFormed()) return this.#codeUnits(value, length);
    this.byte(Tag.String);
    // The length in bytes comes first and is only known afterwards: leave room for the likely size of its varint.
    const at = this.#position;
    let room = varintSize(length);
    const written = this.#utf8(value, length, at + room);
    const size = varintSize(written);
    if (size !== room) {
      this.#buffer.copyWithin(at + size, at + room, at + room + written);
      room = size;
    }
    this.#position = at;
    this.varint(written);
    this.#position = at + room + written;
  }

  /** Writes a string that is ASCII; false when it is not, and nothing was written. */
  #ascii(value: string, length: number): boolean {
    this.#reserve(length + 2);
    const buffer = this.#buffer;
    const start = this.#position + (length < 32 ? 1 : 2);
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code > 127) return false;
      buffer[start + i] = code;
    }
    if (length < 32) {
      buffer[start - 1] = shortString + length;
    } else {
      buffer[start - 2] = Tag.String;
      buffer[start - 1] = length;
    }
    this.#position = start + length;
    return true;
  }

  /** Writes UTF-8 at a place, and returns how many bytes it took, with room for the size of that to grow by two. */
  #utf8(value: string, length: number, at: number): number {
    this.#reserve(length + 7);
    utf8 ??= new TextEncoder();
    const { read, written } = utf8.encodeInto(value, this.#buffer.subarray(at, at + length));
    if (read === length) return written;
    this.#position = at + written;
    this.#reserve((length - read) * 3 + 2);
    const rest = utf8.encodeInto(value.slice(read), this.#buffer.subarray(at + written));
    return written + rest.written;
  }

  /** Strings with lone surrogates, which UTF-8 has no place for. */
  #codeUnits(value: string, length: number): void {
    this.byte(Tag.String16);
    this.varint(length);
    this.#reserve(length * 2);
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      this.#buffer[this.#position++] = code & 255;
      this.#buffer[this.#position++] = code >> 8;
    }
  }
}

function varintSize(value: number): number {
  return value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;
}
