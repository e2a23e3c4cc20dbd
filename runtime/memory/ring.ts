/**
 * A queue of byte messages in shared memory, for any number of putters and takers.
 *
 * ```text
 *   ring (words)                                   chunk                         next chunk
 *    0 put mutex     8 taken  (commits)            size|length|bytes…|length|…|-1|next|this -> size|length|…
 *    1 take mutex    9 put    (commits)                 ^ read[taken & 1]                           ^ write[put & 1]
 *    2 read[2]      10 takers asleep
 *    4 write[2]     11 putters asleep              a large message: -2|address|length -> block of its own
 *    6 bytes in[2]  12 bytes out[2]
 *   14 items bound  15 bytes bound (0: none)
 *   16 closed       18 chunk of write[2]
 * ```
 *
 * Counts wrap; a message's number is the value of `put` before it.
 *
 * | who | writes | waits for |
 * |---|---|---|
 * | putter | under the put mutex: the message behind `write`, the next `write` in the other slot, then `put` + 1 | `taken`, when a bound is reached |
 * | taker | under the take mutex: its claim word, the next `read` in the other slot, then `taken` + 1 | `put`, when the ring is empty |
 *
 * | dies | consequence |
 * |---|---|
 * | a putter before its commit | the message was never there; the next putter writes over it |
 * | a taker before its commit | the message is still there, for the next taker |
 * | a taker after its commit | the message is gone with it; its claim word says which |
 * | either, holding a mutex | the next one takes the mutex over, and there is nothing to mend |
 * | a Worker is terminated, its thread runs on | it takes nothing that was put after that: it looks whether it is dead after it has seen the message and before it commits |
 * | either, asleep | its count of sleepers stays one too high: needless wakes, nothing else |
 *
 * A large message is copied outside of the mutexes, so others go on meanwhile. Chunks go back to the arena as they are
 * read; a drained ring keeps one.
 *
 * @module
 */
import { allocate, allocateZeroed, free } from "./arena.ts";
import { me } from "./me.ts";
import { memory } from "./memory.ts";
import { lock, unlock } from "./mutex.ts";
import { park, parkAsync } from "./park.ts";

const PUT_MUTEX = 0;
const TAKE_MUTEX = 1;
const READ = 2;
const WRITE = 4;
const BYTES_IN = 6;
const TAKEN = 8;
const PUT = 9;
const TAKERS_ASLEEP = 10;
const PUTTERS_ASLEEP = 11;
const BYTES_OUT = 12;
const ITEMS_BOUND = 14;
const BYTES_BOUND = 15;
const CLOSED = 16;
const WRITE_CHUNK = 18;
const RING_WORDS = 20;

const NEXT_CHUNK = -1;
const OUT_OF_LINE = -2;

/** Longer messages get a block of their own. */
const INLINE_BYTES = 2048;
/** A chunk for a ring that is read as fast as it is written, and one for a ring that fills up: a page of the arena. */
const SHORT_CHUNK_WORDS = 1024;
const LONG_CHUNK_WORDS = 16384;
/** What follows the last message of a chunk: -1, the next chunk's first record, this chunk. */
const TAIL_WORDS = 3;
/** Copied word by word: cheaper than a view on it. */
const SHORT_BYTES = 48;
/** Up to this, all messages of a thread are taken into one buffer. */
const SCRATCH_BYTES = 65536;

const scratch: Uint8Array<ArrayBuffer> = new Uint8Array(SCRATCH_BYTES);

/** What a ring may hold. */
export interface Bounds {
  /** At most so many messages. */
  readonly items?: number;
  /** No message is put while so many bytes or more are held. */
  readonly bytes?: number;
}

/** What ends an awaited put or take early. */
export interface WaitLimits {
  /** `performance.now()` of the moment to give up. */
  readonly deadline?: number;
  readonly signal?: AbortSignal | undefined;
  /** See `park`: true means that waiting is over, an error leaves through it. */
  readonly check?: (() => boolean) | undefined;
}

/** A queue of byte messages; any number of instances, in any threads, may stand for one ring. */
export class Ring {
  /** Where the ring stands; `new Ring(address)` is the same ring. */
  readonly address: number;

  constructor(address: number) {
    this.address = address;
  }

  /** Makes an empty ring. */
  static create({ items = 0, bytes = 0 }: Bounds = {}): Ring {
    const address = allocateZeroed(RING_WORDS * 4);
    const words = memory().words;
    words[address + ITEMS_BOUND] = items;
    words[address + BYTES_BOUND] = bytes;
    return new Ring(address);
  }

  /** How many messages are held. */
  get length(): number {
    const words = memory().words;
    const taken = Atomics.load(words, this.address + TAKEN);
    return Math.max(0, (Atomics.load(words, this.address + PUT) - taken) | 0);
  }

  /** Whether a bound is reached. */
  get full(): boolean {
    const words = memory().words;
    return this.#full(words, Atomics.load(words, this.address + PUT));
  }

  /** How many messages were taken ever, modulo 2 ** 32: a message whose number is not below it is still held. */
  get taken(): number {
    return Atomics.load(memory().words, this.address + TAKEN);
  }

  /** Whether {@linkcode close} was called. */
  get closed(): boolean {
    return Atomics.load(memory().words, this.address + CLOSED) !== 0;
  }

  /** Marks the ring and wakes all who wait at it; it goes on working. What it means is its owner's business. */
  close(): void {
    Atomics.store(memory().words, this.address + CLOSED, 1);
    this.wakeAll();
  }

  /** Wakes all who wait at the ring, to look again at what their `check` looks at. */
  wakeAll(): void {
    const shared = memory();
    shared.notify(this.address + PUT, Infinity);
    shared.notify(this.address + TAKEN, Infinity);
  }

  /** Throws all messages away, and gives all memory back but the ring's own words: it can be used again. */
  clear(): void {
    const { address } = this;
    const words = memory().words;
    lock(address + PUT_MUTEX);
    try {
      while (this.#take(0, false) !== undefined);
      const slot = words[address + PUT]! & 1;
      const chunk = words[address + WRITE_CHUNK + slot]!;
      words[address + WRITE_CHUNK + slot] = 0;
      if (chunk !== 0) free(chunk);
    } finally {
      unlock(address + PUT_MUTEX);
    }
  }

  /** Gives all of the ring's memory back. Nobody may use it any more. */
  free(): void {
    this.clear();
    free(this.address);
  }

  #full(words: Int32Array<ArrayBufferLike>, put: number): boolean {
    const { address } = this;
    const items = words[address + ITEMS_BOUND]!;
    const bytes = words[address + BYTES_BOUND]!;
    if (items === 0 && bytes === 0) return false;
    const taken = Atomics.load(words, address + TAKEN);
    if (items !== 0 && ((put - taken) | 0) >= items) return true;
    const held = words[address + BYTES_IN + (put & 1)]! - words[address + BYTES_OUT + (taken & 1)]!;
    return bytes !== 0 && (held >>> 0) >= bytes;
  }

  /**
   * Puts a message if no bound is reached.
   *
   * @returns its number, or -1 when the ring is full; numbers are below 2 ** 32
   * @throws OSError when the arena is used up
   */
  tryPut(message: Uint8Array): number {
    if (message.length > INLINE_BYTES) {
      return this.full ? -1 : this.#putLarge(message);
    }
    return this.#put(message, 0, message.length);
  }

  #putLarge(message: Uint8Array): number {
    const block = allocate(message.length);
    memory().bytes.set(message, block * 4);
    let number = -1;
    try {
      return number = this.#put(message, block, message.length);
    } finally {
      if (number < 0) free(block);
    }
  }

  #put(message: Uint8Array, block: number, length: number): number {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    lock(address + PUT_MUTEX);
    let put: number;
    try {
      put = words[address + PUT]!;
      if (this.#full(words, put)) return -1;
      const size = block === 0 ? 1 + ((length + 3) >>> 2) : 3;
      const at = this.#room(words, put, size);
      if (block === 0) {
        words[at] = length;
        writeBytes(shared.bytes, words, at + 1, message);
      } else {
        words[at] = OUT_OF_LINE;
        words[at + 1] = block;
        words[at + 2] = length;
      }
      const other = (put + 1) & 1;
      words[address + WRITE + other] = at + size;
      words[address + BYTES_IN + other] = words[address + BYTES_IN + (put & 1)]! + length;
      Atomics.store(words, address + PUT, (put + 1) | 0);
    } finally {
      unlock(address + PUT_MUTEX);
    }
    if (Atomics.load(words, address + TAKERS_ASLEEP) > 0) shared.notify(address + PUT, 1);
    return put >>> 0;
  }

  /**
   * Where the next record of `size` words goes; begins a new chunk when this one has no room for it. A putter that dies
   * before its commit leaves everything as it was, but for the new chunk, which is lost.
   */
  #room(words: Int32Array<ArrayBufferLike>, put: number, size: number): number {
    const { address } = this;
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
   * Takes the oldest message, if there is one.
   *
   * @param claim address of a word that gets the message's number + 1 before the message leaves the ring; 0 for none
   * A process that was terminated gets nothing: a Worker's thread lives on after its death, and what was put after that is
   * for others.
   *
   * @returns the message, in a buffer that the next take of this thread writes over, unless it is long; use it at once
   */
  take(claim = 0): Uint8Array<ArrayBuffer> | undefined {
    return this.#take(claim, true);
  }

  #take(claim: number, aliveOnly: boolean): Uint8Array<ArrayBuffer> | undefined {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    if (Atomics.load(words, address + PUT) === Atomics.load(words, address + TAKEN)) {
      return undefined;
    }
    let message: Uint8Array<ArrayBuffer> | undefined;
    let block = 0;
    let length: number;
    let left = 0;
    lock(address + TAKE_MUTEX);
    try {
      const taken = words[address + TAKEN]!;
      if (Atomics.load(words, address + PUT) === taken) return undefined;
      // looked at after `put`: for what was put after the end, the end is seen
      if (aliveOnly && me.isDead(me.id)) return undefined;
      let at = words[address + READ + (taken & 1)]!;
      if (words[at] === NEXT_CHUNK) {
        left = words[at + 2]!;
        at = words[at + 1]!;
      }
      length = words[at]!;
      if (length === OUT_OF_LINE) {
        block = words[at + 1]!;
        length = words[at + 2]!;
        at += 3;
      } else {
        message = readBytes(shared.bytes, words, at + 1, length);
        at += 1 + ((length + 3) >>> 2);
      }
      const other = (taken + 1) & 1;
      words[address + READ + other] = at;
      words[address + BYTES_OUT + other] = words[address + BYTES_OUT + (taken & 1)]! + length;
      if (claim !== 0) Atomics.store(words, claim, (taken + 1) | 0);
      Atomics.store(words, address + TAKEN, (taken + 1) | 0);
    } finally {
      unlock(address + TAKE_MUTEX);
    }
    if (left !== 0) free(left);
    if (message === undefined) {
      message = copyOf(shared.bytes, block * 4, length);
      free(block);
    }
    if (Atomics.load(words, address + PUTTERS_ASLEEP) > 0) shared.notify(address + TAKEN, 1);
    return message;
  }

  /** {@linkcode take}, blocking while the ring is empty; `undefined` when the deadline passed first. */
  takeSync({ deadline, check }: WaitLimits = {}, claim = 0): Uint8Array<ArrayBuffer> | undefined {
    for (;;) {
      const message = this.take(claim);
      if (message !== undefined) return message;
      me.check();
      if (!this.#parkEmpty(deadline, check)) return this.take(claim);
    }
  }

  /** {@linkcode take}, waiting while the ring is empty; `undefined` when the deadline passed first. */
  async takeAsync(
    limits: WaitLimits = {},
    claim = 0,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    limits.signal?.throwIfAborted();
    for (;;) {
      const message = this.take(claim);
      if (message !== undefined) return message;
      me.check();
      if (!await this.#parkEmptyAsync(limits)) return this.take(claim);
    }
  }

  /** Blocks until there is a message; false when the deadline passed first. */
  waitForItemSync({ deadline, check }: WaitLimits = {}): boolean {
    while (this.length === 0) {
      if (!this.#parkEmpty(deadline, check)) break;
    }
    return this.#handOn();
  }

  /** Waits until there is a message; false when the deadline passed first. */
  async waitForItem(limits: WaitLimits = {}): Promise<boolean> {
    limits.signal?.throwIfAborted();
    while (this.length === 0) {
      if (!await this.#parkEmptyAsync(limits)) break;
    }
    return this.#handOn();
  }

  /** The wake that a mere onlooker got was meant for a taker. */
  #handOn(): boolean {
    if (this.length === 0) return false;
    const shared = memory();
    if (Atomics.load(shared.words, this.address + TAKERS_ASLEEP) > 0) {
      shared.notify(this.address + PUT, 1);
    }
    return true;
  }

  #parkEmpty(deadline?: number, check?: () => boolean): boolean {
    const { address } = this;
    const words = memory().words;
    const put = Atomics.load(words, address + PUT);
    if (put !== Atomics.load(words, address + TAKEN)) return true;
    return park(address + PUT, put, deadline, check, address + TAKERS_ASLEEP);
  }

  #parkEmptyAsync({ deadline, signal, check }: WaitLimits): Promise<boolean> | boolean {
    const { address } = this;
    const words = memory().words;
    const put = Atomics.load(words, address + PUT);
    if (put !== Atomics.load(words, address + TAKEN)) return true;
    return parkAsync(address + PUT, put, deadline, {
      signal,
      check,
      sleepers: address + TAKERS_ASLEEP,
    });
  }

  /** {@linkcode tryPut}, blocking while the ring is full; -1 when the deadline passed first. */
  putSync(message: Uint8Array, { deadline, check }: WaitLimits = {}): number {
    const { address } = this;
    const words = memory().words;
    for (;;) {
      const taken = Atomics.load(words, address + TAKEN);
      const number = this.tryPut(message);
      if (number >= 0) return number;
      if (!park(address + TAKEN, taken, deadline, check, address + PUTTERS_ASLEEP)) {
        return this.tryPut(message);
      }
    }
  }

  /** {@linkcode tryPut}, waiting while the ring is full; -1 when the deadline passed first. */
  async putAsync(message: Uint8Array, limits: WaitLimits = {}): Promise<number> {
    limits.signal?.throwIfAborted();
    const { address } = this;
    const words = memory().words;
    let taken = Atomics.load(words, address + TAKEN);
    let number = this.tryPut(message);
    if (number >= 0) return number;
    const { deadline, signal, check } = limits;
    const kept = message.slice(); // the codec's buffer is written over while we wait
    for (;;) {
      const sleepers = address + PUTTERS_ASLEEP;
      const changed = await parkAsync(address + TAKEN, taken, deadline, {
        signal,
        check,
        sleepers,
      });
      taken = Atomics.load(words, address + TAKEN);
      number = this.tryPut(kept);
      if (number >= 0 || !changed) return number;
    }
  }
}

function newChunk(words: Int32Array<ArrayBufferLike>, size: number): number {
  const chunk = allocate(size * 4);
  words[chunk] = size;
  return chunk;
}

function writeBytes(
  bytes: Uint8Array<ArrayBufferLike>,
  words: Int32Array<ArrayBufferLike>,
  at: number,
  message: Uint8Array,
): void {
  const { length } = message;
  if (length > SHORT_BYTES) {
    bytes.set(message, at * 4);
    return;
  }
  for (let i = 0; i < length; i += 4) {
    // what lies beyond the end is undefined, and so 0
    words[at++] = message[i]! | message[i + 1]! << 8 | message[i + 2]! << 16 |
      message[i + 3]! << 24;
  }
}

/** Views on the scratch buffer by length: made once, since making one costs more than filling it. */
const shortViews: readonly Uint8Array<ArrayBuffer>[] = Array.from(
  { length: SHORT_BYTES + 1 },
  (_, length) => scratch.subarray(0, length),
);

function readBytes(
  bytes: Uint8Array<ArrayBufferLike>,
  words: Int32Array<ArrayBufferLike>,
  at: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  if (length > SHORT_BYTES) return copyOf(bytes, at * 4, length);
  for (let i = 0; i < length; i += 4) {
    const word = words[at++]!;
    scratch[i] = word;
    scratch[i + 1] = word >>> 8;
    scratch[i + 2] = word >>> 16;
    scratch[i + 3] = word >>> 24;
  }
  return shortViews[length]!;
}

/** Bytes of the arena in memory of this thread's own: in the scratch buffer, or for long ones in a new one. */
function copyOf(
  bytes: Uint8Array<ArrayBufferLike>,
  start: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  const copy = length <= SCRATCH_BYTES ? scratch.subarray(0, length) : new Uint8Array(length);
  copy.set(bytes.subarray(start, start + length));
  return copy;
}
