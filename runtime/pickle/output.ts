/**
 * The bytes of a pickle as they are written: in frames from protocol 4 on, as CPython cuts them.
 *
 * ```text
 *   FRAME, 8 bytes of length, at least 64 KiB of whole values | … | bytes or text of 64 KiB and more, in no frame | …
 * ```
 *
 * Large payloads are not copied before all is put together.
 *
 * @module
 */
import { Op } from "./opcodes.ts";

/** What a frame holds at least before the next one begins, and what stands outside of frames. */
const frameSize = 64 * 1024;
const headerSize = 9;
/** Frames with less are not worth their header. */
const leastFrame = 4;
const shortText = 48;

const encoder = new TextEncoder();
const float = new DataView(new ArrayBuffer(8));
const floatBytes = new Uint8Array(float.buffer);

/** The bytes of a text, lone surrogates as CPython's "surrogatepass" has them. */
function surrogatesPassed(text: string): Uint8Array {
  const parts: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) {
      parts.push(0xe0 | code >> 12, 0x80 | code >> 6 & 0x3f, 0x80 | code & 0x3f);
    } else parts.push(...encoder.encode(letter));
  }
  return Uint8Array.from(parts);
}

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return text.isWellFormed() ? encoder.encode(text) : surrogatesPassed(text);
}

/** Longer pickles are nobody's but the caller's. */
const LENT_BYTES = 1 << 14;
const empty = new Uint8Array(0);

let spare: Uint8Array<ArrayBuffer> | undefined = new Uint8Array(1 << 14);

/** A pickle that is being written. */
export class Output {
  #bytes: Uint8Array<ArrayBuffer>;
  #at = 0;
  /** What is before `#bytes`. */
  #parts: Uint8Array[] = [];
  /** Where the frame's header is; -1 outside of frames. */
  #frame = -1;
  #framing = false;

  constructor() {
    this.#bytes = spare ?? new Uint8Array(1 << 10);
    spare = undefined;
  }

  /** Begins to cut what is written into frames. */
  beginFrames(): void {
    this.#framing = true;
  }

  /** Says that a value begins, before which a frame may end. */
  boundary(): void {
    if (this.#frame >= 0 && this.#at - this.#frame - headerSize >= frameSize) this.#closeFrame();
  }

  #closeFrame(): void {
    if (this.#frame < 0) return;
    const start = this.#frame;
    const length = this.#at - start - headerSize;
    if (length >= leastFrame) {
      const bytes = this.#bytes;
      let at = start;
      bytes[at++] = Op.FRAME;
      for (let rest = length; at < start + headerSize; rest = Math.floor(rest / 256)) {
        bytes[at++] = rest;
      }
    } else {
      this.#bytes.copyWithin(start, start + headerSize, this.#at);
      this.#at -= headerSize;
    }
    this.#frame = -1;
  }

  /** Makes room for so many bytes, in a frame if there are frames. */
  #room(count: number): void {
    if (this.#framing && this.#frame < 0) {
      this.#grow(headerSize + count);
      this.#frame = this.#at;
      this.#at += headerSize;
    } else if (this.#at + count > this.#bytes.length) this.#grow(count);
  }

  #grow(count: number): void {
    const needed = this.#at + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
  }

  /** An instruction, or any byte. */
  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#at++] = value;
  }

  /** An instruction with an argument of one byte. */
  short(op: number, value: number): void {
    this.#room(2);
    this.#bytes[this.#at++] = op;
    this.#bytes[this.#at++] = value;
  }

  /** An instruction with an argument of two bytes. */
  half(op: number, value: number): void {
    this.#room(3);
    const bytes = this.#bytes;
    bytes[this.#at++] = op;
    bytes[this.#at++] = value;
    bytes[this.#at++] = value >> 8;
  }

  /** An instruction with an argument of four bytes. */
  word(op: number, value: number): void {
    this.#room(5);
    const bytes = this.#bytes;
    bytes[this.#at++] = op;
    bytes[this.#at++] = value;
    bytes[this.#at++] = value >> 8;
    bytes[this.#at++] = value >> 16;
    bytes[this.#at++] = value >> 24;
  }

  /** An instruction with an argument of eight bytes, as lengths have them. */
  long(op: number, value: number): void {
    this.word(op, value | 0);
    const high = Math.floor(value / 2 ** 32);
    this.#room(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#at++] = high >> shift;
  }

  /** An instruction with a float, its highest byte first. */
  float(op: number, value: number): void {
    this.#room(9);
    float.setFloat64(0, value);
    this.#bytes[this.#at] = op;
    this.#bytes.set(floatBytes, this.#at + 1);
    this.#at += 9;
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** Text of ASCII characters. */
  ascii(text: string): void {
    this.#room(text.length);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
    this.#at = at;
  }

  /**
   * A short ASCII text with an instruction and its length in one byte; false when it is not short, or has other characters.
   */
  shortText(op: number, text: string): boolean {
    const { length } = text;
    if (length > shortText) return false;
    this.#room(length + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    bytes[at++] = op;
    bytes[at++] = length;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x80) return false;
      bytes[at++] = code;
    }
    this.#at = at;
    return true;
  }

  /** Bytes behind their header, which `header` writes; large ones stand in no frame. */
  payload(bytes: Uint8Array, header: () => void): void {
    if (bytes.length < frameSize) {
      header();
      return this.raw(bytes);
    }
    this.#closeFrame();
    const framing = this.#framing;
    this.#framing = false;
    header();
    this.#parts.push(this.#bytes.slice(0, this.#at), bytes);
    this.#at = 0;
    this.#framing = framing;
  }

  /**
   * The parts of the whole, one after the other; payloads among them are the caller's own bytes. A short pickle stands where
   * the next one will be written.
   */
  endParts(): Uint8Array[] {
    this.#closeFrame();
    this.#framing = false;
    const isLent = this.#parts.length === 0 && this.#at <= LENT_BYTES;
    const parts = isLent
      ? [this.#bytes.subarray(0, this.#at)]
      : [...this.#parts, this.#bytes.slice(0, this.#at)];
    this.release();
    return parts;
  }

  /** The whole. */
  end(): Uint8Array<ArrayBuffer> {
    this.#closeFrame();
    this.#framing = false;
    let result: Uint8Array<ArrayBuffer>;
    if (this.#parts.length === 0) result = this.#bytes.slice(0, this.#at);
    else {
      let length = this.#at;
      for (const part of this.#parts) length += part.length;
      result = new Uint8Array(length);
      let at = 0;
      for (const part of this.#parts) {
        result.set(part, at);
        at += part.length;
      }
      result.set(this.#bytes.subarray(0, this.#at), at);
    }
    this.release();
    return result;
  }

  /** Gives back what it was written into. */
  release(): void {
    if (this.#bytes.length <= 1 << 20) spare = this.#bytes;
    this.#bytes = empty;
    this.#parts = [];
    this.#at = 0;
  }
}
