/**
 * The bytes of a pickle as they are read: all at hand, or fetched from a file bit by bit.
 *
 * @module
 */
import { readAscii, readUtf8 } from "../codec/text.ts";
import { EOFError } from "../errors.ts";
import { UnpicklingError } from "./errors.ts";

/** Gives up to so many more bytes; none at the end. */
export type Refill = (count: number) => Uint8Array;

/** A file is asked for so much at least. */
const leastRefill = 1 << 12;
const mostRefill = 1 << 24;
const shortText = 31;

/** What a pickle is read from. No length that it states is believed before the bytes are there. */
export class Input {
  #bytes: Uint8Array;
  #view: DataView;
  #at = 0;
  #end: number;
  readonly #refill: Refill | undefined;
  #wanted = leastRefill;

  constructor(bytes: Uint8Array, refill?: Refill) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#end = bytes.length;
    this.#refill = refill;
  }

  /** How many bytes have been fetched and not read. */
  get left(): number {
    return this.#end - this.#at;
  }

  /** How many bytes are at hand, read ones too. */
  get size(): number {
    return this.#end;
  }

  /** Sees to it that so many bytes are there. */
  #need(count: number): void {
    if (this.#at + count > this.#end) this.#fetch(count);
  }

  #fetch(count: number): void {
    while (this.#refill !== undefined && this.left < count) {
      const wanted = Math.max(count - this.left, this.#wanted);
      this.#wanted = Math.min(mostRefill, this.#wanted * 2);
      const more = this.#refill(Math.min(wanted, mostRefill));
      if (more.length === 0) break;
      const all = new Uint8Array(this.left + more.length);
      all.set(this.#bytes.subarray(this.#at, this.#end));
      all.set(more, this.left);
      this.#bytes = all;
      this.#view = new DataView(all.buffer);
      this.#at = 0;
      this.#end = all.length;
    }
    if (this.left < count) throw new UnpicklingError("pickle data was truncated");
  }

  /** The next instruction. */
  op(): number {
    if (this.#at === this.#end) {
      try {
        this.#fetch(1);
      } catch (error) {
        if (error instanceof UnpicklingError) throw new EOFError("Ran out of input");
        throw error;
      }
    }
    return this.#bytes[this.#at++]!;
  }

  byte(): number {
    this.#need(1);
    return this.#bytes[this.#at++]!;
  }

  half(): number {
    this.#need(2);
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  /** Four bytes with a sign. */
  int(): number {
    this.#need(4);
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4, true);
  }

  /** Four bytes without a sign. */
  word(): number {
    return this.int() >>> 0;
  }

  /** A length in eight bytes. */
  long(): number {
    const low = this.word();
    return this.word() * 2 ** 32 + low;
  }

  float(): number {
    this.#need(8);
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8);
  }

  /** The next bytes, which change when more is read. */
  peek(count: number): Uint8Array {
    this.#need(count);
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** Text of so many bytes in UTF-8, lone surrogates too. */
  text(length: number): string {
    this.#need(length);
    const start = this.#at;
    this.#at += length;
    if (length <= shortText) {
      const bytes = this.#bytes;
      let all = 0;
      for (let i = start; i < start + length; i++) all |= bytes[i]!;
      if (all < 0x80) return readAscii(bytes, start, length);
    }
    const text = readUtf8(this.#bytes, start, length);
    return text.includes("\ufffd") ? strictText(this.#bytes.subarray(start, start + length)) : text;
  }

  /** A line, without its end, each byte a character. */
  line(): string {
    let end = this.#bytes.indexOf(10, this.#at);
    while (end < 0 || end >= this.#end) {
      if (this.#refill === undefined) throw new UnpicklingError("pickle data was truncated");
      this.#fetch(this.left + 1);
      end = this.#bytes.indexOf(10, this.#at);
    }
    let text = "";
    for (let at = this.#at; at < end; at += 0x2000) {
      text += String.fromCharCode(...this.#bytes.subarray(at, Math.min(end, at + 0x2000)));
    }
    this.#at = end + 1;
    return text;
  }
}

/** Text in UTF-8 with lone surrogates, as "surrogatepass" reads it. */
function strictText(bytes: Uint8Array): string {
  let text = "";
  let start = 0;
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const part = (end: number) => decoder.decode(new Uint8Array(bytes.subarray(start, end)));
  try {
    for (let i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] !== 0xed || bytes[i + 1]! < 0xa0 || bytes[i + 1]! > 0xbf) continue;
      text += part(i);
      if ((bytes[i + 2]! & 0xc0) !== 0x80) throw new RangeError("continuation");
      text += String.fromCharCode(
        0xd000 | (bytes[i + 1]! & 0x3f) << 6 | (bytes[i + 2]! & 0x3f),
      );
      start = i + 3;
      i += 2;
    }
    return text + part(bytes.length);
  } catch (cause) {
    const error = new UnpicklingError("a text in the pickle is no UTF-8");
    error.cause = cause;
    throw error;
  }
}
