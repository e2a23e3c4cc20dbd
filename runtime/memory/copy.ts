/**
 * Messages between a thread's own memory and the arena.
 *
 * | length | into the arena | out of it |
 * |---|---|---|
 * | up to 16 bytes | word by word: cheaper than a call | word by word into the scratch buffer |
 * | up to 512 | copied at once | the same |
 * | up to 64 KiB | copied at once | copied at once into the scratch buffer |
 * | longer | the pieces of it one after the other: large arrays of bytes are not gathered before | not at all: a view on the arena, to be given back, or a copy |
 *
 * The scratch buffer belongs to the last message that this thread took, until that is decoded. Whoever decodes says so
 * ({@linkcode beginReading}), so that code which runs meanwhile, and takes messages itself, gets buffers of its own.
 *
 * @module
 */

/** A message that was not gathered: what it consists of, in order. */
export interface Pieces {
  /** How many bytes they are together. */
  readonly length: number;
  readonly pieces: readonly Uint8Array[];
}

/** What can be put into a ring. */
export type Message = Uint8Array | Pieces;

/** Up to this, all messages of a thread are taken into one buffer. */
export const SCRATCH_BYTES = 65536;

/** Up to this, messages are written word by word. */
export const FEW_BYTES = 16;
const SOME_BYTES = 512;

const scratch: Uint8Array<ArrayBuffer> = new Uint8Array(SCRATCH_BYTES);
const scratchWords: Int32Array<ArrayBuffer> = new Int32Array(scratch.buffer);

/** Views on the scratch buffer by length, as they are needed: making one costs more than filling it. */
const views: (Uint8Array<ArrayBuffer> | undefined)[] = new Array(SOME_BYTES + 1).fill(undefined);

let readers = 0;

/** Says that this thread reads the message it took last. */
export function beginReading(): void {
  readers++;
}

/** Takes one {@linkcode beginReading} back. */
export function endReading(): void {
  readers--;
}

/** Writes a message into the arena. */
export function writeMessage(
  bytes: Uint8Array<ArrayBufferLike>,
  words: Int32Array<ArrayBufferLike>,
  at: number,
  message: Message,
): void {
  const { length } = message;
  if (!(message instanceof Uint8Array)) {
    let start = at * 4;
    for (const piece of message.pieces) {
      bytes.set(piece, start);
      start += piece.length;
    }
  } else if (length > FEW_BYTES) {
    bytes.set(message, at * 4);
  } else {
    for (let i = 0; i < length; i += 4) {
      // what lies beyond the end is undefined, and so 0
      words[at++] = message[i]! | message[i + 1]! << 8 | message[i + 2]! << 16 |
        message[i + 3]! << 24;
    }
  }
}

/** Reads a message into the scratch buffer, or, where that is too short or in use, into a new one. */
export function readMessage(
  bytes: Uint8Array<ArrayBufferLike>,
  words: Int32Array<ArrayBufferLike>,
  at: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  if (readers > 0 || length > SCRATCH_BYTES) return copyOf(viewOf(bytes, at, length));
  if (length > SOME_BYTES) {
    const copy = scratch.subarray(0, length);
    copy.set(viewOf(bytes, at, length));
    return copy;
  }
  const end = at + ((length + 3) >>> 2);
  for (let i = 0; at < end; i++) scratchWords[i] = words[at++]!;
  return views[length] ??= scratch.subarray(0, length);
}

/** The bytes of a message where they stand in the arena. */
export function viewOf(
  bytes: Uint8Array<ArrayBufferLike>,
  at: number,
  length: number,
): Uint8Array<ArrayBufferLike> {
  return bytes.subarray(at * 4, at * 4 + length);
}

/** Bytes in memory of this thread's own. */
export function copyOf(bytes: Uint8Array<ArrayBufferLike>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes); // faster than slice(), which clears the new memory first
}

/** A message in one array. */
export function gathered(message: Message): Uint8Array {
  if (message instanceof Uint8Array) return message;
  const all = new Uint8Array(message.length);
  let start = 0;
  for (const piece of message.pieces) {
    all.set(piece, start);
    start += piece.length;
  }
  return all;
}

/** A message whose buffers will be written over, to be put later. */
export function kept(message: Message): Message {
  if (message instanceof Uint8Array) return copyOf(message);
  return { length: message.length, pieces: message.pieces.map(copyOf) };
}
