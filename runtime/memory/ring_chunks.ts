/**
 * Where the messages of a ring stand.
 *
 * @module
 */
import { allocate, free } from "./arena.ts";
import { readMessage, SCRATCH_BYTES, viewOf } from "./copy.ts";
import { memory } from "./memory.ts";
import { tryLock, unlock } from "./mutex.ts";
import { pickUp, putDown } from "./ring_hands.ts";
import {
  LONG_CHUNK_WORDS,
  NEXT_CHUNK,
  PUT,
  PUT_MUTEX,
  READ,
  SHORT_CHUNK_WORDS,
  TAIL_WORDS,
  TAKEN,
  WRITE,
  WRITE_CHUNK,
} from "./ring_layout.ts";

/**
 * Where the next record of `size` words goes; begins a new chunk when this one has no room for it. A putter that dies
 * before its commit leaves everything as it was, but for the new chunk, which is lost.
 *
 * @param address of the ring, whose put mutex is held
 */
export function roomFor(
  words: Int32Array<ArrayBufferLike>,
  address: number,
  put: number,
  size: number,
): number {
  const slot = put & 1;
  const at = words[address + WRITE + slot]!;
  const chunk = words[address + WRITE_CHUNK + slot]!;
  if (chunk !== 0 && at + size + TAIL_WORDS <= chunk + words[chunk]!) {
    words[address + WRITE_CHUNK + (slot ^ 1)] = chunk;
    return at;
  }
  const taken = Atomics.load(words, address + TAKEN);
  const fresh = newChunk(words, ((put - taken) | 0) < 100 ? SHORT_CHUNK_WORDS : LONG_CHUNK_WORDS);
  if (chunk === 0) {
    words[address + READ + (taken & 1)] = fresh + 1;
  } else {
    words[at] = NEXT_CHUNK;
    words[at + 1] = fresh + 1;
    words[at + 2] = chunk;
  }
  words[address + WRITE_CHUNK + (slot ^ 1)] = fresh;
  return fresh + 1;
}

/**
 * Gives the long chunk of a ring back that has been read to its end: an empty ring keeps a short one at most.
 *
 * @param put the count of messages put, as the taker of the last one saw it
 */
export function dropLongChunk(
  words: Int32Array<ArrayBufferLike>,
  address: number,
  put: number,
): void {
  const at = address + WRITE_CHUNK + (put & 1);
  // only a hint: a putter may be at it, and then it is not for us to do
  if (words[words[at]!] !== LONG_CHUNK_WORDS || !tryLock(address + PUT_MUTEX)) return;
  try {
    if (words[address + PUT] !== put || Atomics.load(words, address + TAKEN) !== put) return;
    const chunk = words[at]!;
    words[at] = 0;
    if (chunk !== 0) free(chunk);
  } finally {
    unlock(address + PUT_MUTEX);
  }
}

function newChunk(words: Int32Array<ArrayBufferLike>, size: number): number {
  const chunk = allocate(size * 4);
  words[chunk] = size;
  return chunk;
}

/** A message in a block of its own, which is given back at once, unless the message is long and may be lent. */
export function outOfLine(
  block: number,
  length: number,
  lend: boolean,
): Uint8Array<ArrayBufferLike> {
  const { bytes, words } = memory();
  const isLong = length > SCRATCH_BYTES;
  if (isLong) pickUp(block);
  if (lend && isLong) return viewOf(bytes, block, length);
  const message = readMessage(bytes, words, block, length);
  if (isLong) putDown(block);
  free(block);
  return message;
}

/** Frees the block of a message that was lent. */
export function giveBack(message: Uint8Array<ArrayBufferLike>): void {
  if (message.length <= SCRATCH_BYTES) return;
  const block = message.byteOffset / 4;
  putDown(block);
  free(block);
}
