/**
 * A queue of byte messages in shared memory, for any number of putters and takers.
 *
 * Its words and chunks are drawn in ring_layout.ts. Counts wrap; a message's number is the value of `put` before it.
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
 * | a Worker is terminated, its thread runs on | it neither puts nor takes anything that it had not begun to; who looks lets it finish that (ring_deaths.ts) |
 * | either, copying a large message | the next to copy one gives its memory back (ring_hands.ts) |
 * | either, asleep | its count of sleepers stays one too high: needless wakes, nothing else |
 *
 * A large message is copied outside of the mutexes, so others go on meanwhile. Chunks go back to the arena as they are
 * read; a drained ring keeps a short one at most.
 *
 * @module
 */
import { allocate, allocateZeroed, free } from "./arena.ts";
import { ringBell, WATCHER } from "./bell.ts";
import {
  copyOf,
  FEW_BYTES,
  kept,
  type Message,
  readMessage,
  SCRATCH_BYTES,
  writeMessage,
} from "./copy.ts";
import { Line } from "./line.ts";
import { me } from "./me.ts";
import { memory } from "./memory.ts";
import { lock, unlock } from "./mutex.ts";
import { owe, pay } from "./owed.ts";
import { park, parkAsync, SPIN_ASYNC } from "./park.ts";
import {
  BYTES_BOUND,
  BYTES_IN,
  BYTES_OUT,
  CLOSED,
  INLINE_BYTES,
  ITEMS_BOUND,
  NEXT_CHUNK,
  OUT_OF_LINE,
  PUT,
  PUT_MUTEX,
  PUTTERS_ASLEEP,
  READ,
  RING_WORDS,
  SEEN,
  SKIP,
  TAKE_MUTEX,
  TAKEN,
  TAKERS_ASLEEP,
  WRITE,
  WRITE_CHUNK,
} from "./ring_layout.ts";
import { dropLongChunk, giveBack, outOfLine, roomFor } from "./ring_chunks.ts";
import { isOver, letFinish } from "./ring_deaths.ts";
import { pickUp, putDown } from "./ring_hands.ts";
import { Pace } from "./ring_pace.ts";
import { spin } from "./spin.ts";

export { RING_WORDS };

/** What reading gives when there was no message. */
export const nothing: unique symbol = Symbol("nothing");

/** What a ring may hold. */
export interface Bounds {
  /** At most so many messages. */
  readonly items?: number;
  /** No message is put while so many bytes or more are held. */
  readonly bytes?: number;
}

/** What ends a wait early. */
export interface WaitLimits {
  /** `performance.now()` of the moment to give up. */
  readonly deadline?: number;
  readonly signal?: AbortSignal | undefined;
  /** See `park`: true means that waiting is over, an error leaves through it. */
  readonly check?: (() => boolean) | undefined;
  /** See `parkAsync`: whether no other process can end the wait. */
  readonly isAlone?: (() => boolean) | undefined;
}

/** Remembers whether a `check` has ended a wait. */
class Ending {
  isThere = false;
  readonly check: (() => boolean) | undefined;

  constructor(check: (() => boolean) | undefined) {
    this.check = check && (() => this.isThere = check());
  }
}

/** A queue of byte messages; any number of instances, in any threads, may stand for one ring. */
export class Ring {
  /** Where the ring stands; `new Ring(address)` is the same ring. */
  readonly address: number;
  readonly #line: Line = new Line();
  readonly #pace: Pace = new Pace();

  constructor(address: number) {
    this.address = address;
  }

  /** Makes an empty ring, to be given back with {@linkcode free}. */
  static create(bounds: Bounds = {}): Ring {
    return Ring.at(allocateZeroed(RING_WORDS * 4), bounds);
  }

  /** Makes an empty ring of {@linkcode RING_WORDS} words that are all zero. */
  static at(address: number, { items = 0, bytes = 0 }: Bounds = {}): Ring {
    const words = memory().words;
    words[address + ITEMS_BOUND] = items;
    words[address + BYTES_BOUND] = bytes;
    return new Ring(address);
  }

  /** How many messages are held. */
  get length(): number {
    const words = memory().words;
    this.#letFinish(words, PUT_MUTEX);
    this.#letFinish(words, TAKE_MUTEX);
    const taken = Atomics.load(words, this.address + TAKEN);
    return Math.max(0, (Atomics.load(words, this.address + PUT) - taken) | 0);
  }

  /** Whether a bound is reached. */
  get full(): boolean {
    const words = memory().words;
    return this.#full(words, Atomics.load(words, this.address + PUT));
  }

  /** How many messages were put ever, modulo 2 ** 32. */
  get put(): number {
    const words = memory().words;
    this.#letFinish(words, PUT_MUTEX);
    return Atomics.load(words, this.address + PUT);
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
    this.wakePutters();
    const shared = memory();
    const asleep = Atomics.load(shared.words, this.address + TAKERS_ASLEEP);
    if ((asleep & (WATCHER - 1)) !== 0) shared.notify(this.address + PUT, Infinity);
    if (asleep >= WATCHER) ringBell();
  }

  /** Wakes all who wait for a message, unless each of them will get one. */
  wakeTakersInVain(): void {
    const asleep = Atomics.load(memory().words, this.address + TAKERS_ASLEEP);
    if (asleep > this.length) this.wakeAll();
  }

  /** Wakes all who wait for room. */
  wakePutters(): void {
    const shared = memory();
    if (Atomics.load(shared.words, this.address + PUTTERS_ASLEEP) === 0) return;
    shared.notify(this.address + TAKEN, Infinity);
  }

  /** Says that a watcher, who sleeps on the bell, wants to know of new messages; false takes it back. */
  watch(on: boolean): void {
    Atomics.add(memory().words, this.address + TAKERS_ASLEEP, on ? WATCHER : -WATCHER);
  }

  /** Throws all messages away, and gives all memory back but the ring's own words: it can be used again. */
  clear(): void {
    const { address } = this;
    const words = memory().words;
    lock(address + PUT_MUTEX);
    try {
      for (let message; (message = this.#take(0, true, true)) !== undefined;) giveBack(message);
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

  #letFinish(words: Int32Array<ArrayBufferLike>, mutex: number): void {
    const held = Atomics.load(words, this.address + mutex);
    if (held !== 0) letFinish(this.address + mutex, held);
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
   * Puts a message if no bound is reached. A process that was told to stop puts nothing.
   *
   * @param isUrgent whether to wake a taker that sleeps now, and not in a moment (owed.ts)
   * @returns its number, or -1 when the ring is full; numbers are below 2 ** 32
   * @throws OSError when the arena is used up
   */
  tryPut(message: Message, isUrgent = true): number {
    if (message.length > INLINE_BYTES) {
      return this.full ? -1 : this.#putLarge(message, isUrgent);
    }
    return this.#put(message, 0, message.length, isUrgent);
  }

  #putLarge(message: Message, isUrgent: boolean): number {
    const block = allocate(message.length);
    const { bytes, words } = memory();
    let number = -1;
    const isLong = message.length > SCRATCH_BYTES;
    try {
      if (isLong) pickUp(block);
      writeMessage(bytes, words, block, message);
      if (isLong) putDown(block);
      return number = this.#put(message, block, message.length, isUrgent);
    } finally {
      if (number < 0) {
        if (isLong) putDown(block);
        free(block);
      }
    }
  }

  #put(message: Message, block: number, length: number, isUrgent: boolean): number {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    lock(address + PUT_MUTEX);
    let put: number;
    try {
      put = words[address + PUT]!;
      if (isOver() || this.#full(words, put)) return -1;
      const size = block === 0 ? 1 + ((length + 3) >>> 2) : 3;
      let at = roomFor(words, address, put, size + 1);
      if (block === 0) {
        // the copying of many bytes is fast when it begins at a multiple of eight
        if (length > FEW_BYTES && (at & 1) === 0) words[at++] = SKIP;
        words[at] = length;
        writeMessage(shared.bytes, words, at + 1, message);
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
    const asleep = Atomics.load(words, address + TAKERS_ASLEEP);
    if (asleep !== 0) this.#wakeTaker(asleep, isUrgent);
    if (isUrgent) pay();
    return put >>> 0;
  }

  #wakeTaker(asleep: number, isUrgent = true): void {
    if ((asleep & (WATCHER - 1)) !== 0) {
      if (isUrgent) memory().notify(this.address + PUT, 1);
      else owe(this.address + PUT);
    }
    if (asleep >= WATCHER) ringBell();
  }

  /**
   * Takes the oldest message, if there is one. A process that was told to stop gets nothing: a Worker's thread lives on
   * after its death, and what is there is for others.
   *
   * @param claim address of a word that gets the message's number + 1 before the message leaves the ring; 0 for none
   * @returns the message, in a buffer that the next take of this thread writes over, unless it is long; use it at once
   */
  take(claim = 0): Uint8Array<ArrayBuffer> | undefined {
    return this.#take(claim, false) as Uint8Array<ArrayBuffer> | undefined;
  }

  /**
   * Takes the oldest message and reads it where it stands, if it is long: nothing is copied that need not be.
   *
   * @param read gets the message's bytes, which are not valid any more once it returns
   * @returns what `read` returns; {@linkcode nothing} when there is no message
   */
  read<T>(read: (message: Uint8Array) => T, claim = 0): T | typeof nothing {
    const message = this.#take(claim, true);
    if (message === undefined) return nothing;
    if (message.length <= SCRATCH_BYTES) return read(message);
    try {
      return read(message);
    } finally {
      giveBack(message);
    }
  }

  /** {@linkcode read}, spinning for a moment while the ring is empty: what `readAsync` would do, without its promises. */
  readSoon<T>(read: (message: Uint8Array) => T, claim = 0): T | typeof nothing {
    const got = this.read(read, claim);
    if (got !== nothing) return got;
    pay();
    const put = this.put;
    return put === this.taken && !spin(this.address + PUT, put, SPIN_ASYNC)
      ? nothing
      : this.read(read, claim);
  }

  #take(
    claim: number,
    lend: boolean,
    regardless = false,
  ): Uint8Array<ArrayBufferLike> | undefined {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    let putter = Atomics.load(words, address + PUT_MUTEX); // before `put`, see ring_deaths.ts
    const before = Atomics.load(words, address + TAKEN);
    if (words[address + SEEN] === before && Atomics.load(words, address + PUT) === before) {
      if (putter === 0 || !letFinish(address + PUT_MUTEX, putter)) return undefined;
    }
    let message: Uint8Array<ArrayBufferLike> | undefined;
    let block = 0;
    let length: number;
    let left = 0;
    let taken: number;
    lock(address + TAKE_MUTEX);
    try {
      taken = words[address + TAKEN]!;
      if (words[address + SEEN] === taken) {
        putter = Atomics.load(words, address + PUT_MUTEX);
        let put = Atomics.load(words, address + PUT);
        if (put === taken && putter !== 0 && letFinish(address + PUT_MUTEX, putter)) {
          put = Atomics.load(words, address + PUT);
        }
        if (put === taken) return undefined;
        words[address + SEEN] = put;
      }
      // looked at after `put`: for what was put after the end, the end is seen
      if (!regardless && isOver()) return undefined;
      let at = words[address + READ + (taken & 1)]!;
      if (words[at] === NEXT_CHUNK) {
        left = words[at + 2]!;
        at = words[at + 1]!;
      }
      if (words[at] === SKIP) at++;
      length = words[at]!;
      if (length === OUT_OF_LINE) {
        block = words[at + 1]!;
        length = words[at + 2]!;
        at += 3;
      } else {
        message = readMessage(shared.bytes, words, at + 1, length);
        at += 1 + ((length + 3) >>> 2);
      }
      const other = (taken + 1) & 1;
      words[address + READ + other] = at;
      words[address + BYTES_OUT + other] = words[address + BYTES_OUT + (taken & 1)]! + length;
      if (claim !== 0) Atomics.store(words, claim, (taken + 1) | 0);
      taken = (taken + 1) | 0;
      Atomics.store(words, address + TAKEN, taken);
    } finally {
      unlock(address + TAKE_MUTEX);
    }
    if (left !== 0) free(left);
    if (words[address + SEEN] === taken) dropLongChunk(words, address, taken);
    if (message === undefined) message = outOfLine(block, length, lend);
    if (Atomics.load(words, address + PUTTERS_ASLEEP) > 0) shared.notify(address + TAKEN, 1);
    return message;
  }

  /** {@linkcode take}, blocking while the ring is empty; `undefined` when the deadline passed first. */
  takeSync(limits: WaitLimits = {}, claim = 0): Uint8Array<ArrayBuffer> | undefined {
    const got = this.readSync(copyOf, limits, claim);
    return got === nothing ? undefined : got;
  }

  /** {@linkcode take}, waiting while the ring is empty; `undefined` when the deadline passed first. */
  async takeAsync(
    limits: WaitLimits = {},
    claim = 0,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    let got = this.readSoon(copyOf, claim);
    if (got === nothing) got = await this.readAsync(copyOf, limits, claim);
    return got === nothing ? undefined : got;
  }

  /** {@linkcode read}, blocking while the ring is empty; {@linkcode nothing} when the deadline passed first. */
  readSync<T>(
    read: (message: Uint8Array) => T,
    { deadline, check }: WaitLimits = {},
    claim = 0,
  ): T | typeof nothing {
    for (;;) {
      const got = this.read(read, claim);
      if (got !== nothing) return got;
      me.check();
      if (!this.#parkEmpty(deadline, check)) return this.read(read, claim);
    }
  }

  /**
   * {@linkcode read}, waiting while the ring is empty; {@linkcode nothing} when the deadline passed first. To be called
   * after {@linkcode readSoon}: it does not spin before its first sleep.
   */
  async readAsync<T>(
    read: (message: Uint8Array) => T,
    limits: WaitLimits = {},
    claim = 0,
  ): Promise<T | typeof nothing> {
    limits.signal?.throwIfAborted();
    for (let hasSpun = true;; hasSpun = false) {
      // read at once: until our caller goes on, other tasks may take messages into the same buffer
      const got = this.read(read, claim);
      if (got !== nothing) return got;
      me.check();
      if (!await this.#parkEmptyAsync(limits, hasSpun)) return this.read(read, claim);
    }
  }

  /** Blocks until there is a message; false when the deadline passed first, or `check` ended the wait. */
  waitForItemSync({ deadline, check }: WaitLimits = {}, hasSpun = false): boolean {
    const ending = new Ending(check);
    while (this.length === 0 && !ending.isThere) {
      if (!this.#parkEmpty(deadline, ending.check, hasSpun)) break;
    }
    return this.#handOn();
  }

  /** {@linkcode waitForItemSync} for some milliseconds, where the event loop may be stopped: nothing else waits. */
  nap(milliseconds: number, check?: () => boolean): boolean {
    pay();
    const put = this.put;
    if (put === this.taken && !spin(this.address + PUT, put, SPIN_ASYNC, true)) {
      return this.waitForItemSync({ deadline: performance.now() + milliseconds, check }, true);
    }
    return this.#handOn();
  }

  /** {@linkcode waitForItemSync} without blocking. */
  async waitForItem(limits: WaitLimits = {}): Promise<boolean> {
    limits.signal?.throwIfAborted();
    const ending = new Ending(limits.check);
    while (this.length === 0 && !ending.isThere) {
      if (!await this.#parkEmptyAsync({ ...limits, check: ending.check })) break;
    }
    return this.#handOn();
  }

  /** The wake that a mere onlooker got was meant for a taker. */
  #handOn(): boolean {
    if (this.length === 0) return false;
    const asleep = Atomics.load(memory().words, this.address + TAKERS_ASLEEP);
    if (asleep !== 0) this.#wakeTaker(asleep);
    return true;
  }

  #parkEmpty(deadline?: number, check?: () => boolean, hasSpun = false): boolean {
    const { address } = this;
    const words = memory().words;
    const put = Atomics.load(words, address + PUT);
    if (put !== Atomics.load(words, address + TAKEN)) return true;
    return park(address + PUT, put, deadline, check, address + TAKERS_ASLEEP, hasSpun);
  }

  #parkEmptyAsync(
    { deadline, signal, check, isAlone }: WaitLimits,
    hasSpun = false,
  ): Promise<boolean> | boolean {
    const { address } = this;
    const words = memory().words;
    const put = Atomics.load(words, address + PUT);
    if (put !== Atomics.load(words, address + TAKEN)) return true;
    return parkAsync(address + PUT, put, deadline, {
      signal,
      check,
      sleepers: address + TAKERS_ASLEEP,
      hasSpun,
      isAlone,
    });
  }

  /** {@linkcode tryPut}, blocking while the ring is full; -1 when the deadline passed first. */
  putSync(message: Message, { deadline, check }: WaitLimits = {}): number {
    const { address } = this;
    const words = memory().words;
    if (message.length > SCRATCH_BYTES) this.#pace.keep(address, deadline ?? Infinity);
    for (;;) {
      const taken = Atomics.load(words, address + TAKEN);
      const number = this.tryPut(message);
      if (number >= 0) return number;
      if (!park(address + TAKEN, taken, deadline, check, address + PUTTERS_ASLEEP)) {
        return this.tryPut(message);
      }
    }
  }

  /** {@linkcode tryPut}, unless tasks of this thread wait for room: what is put after theirs comes after theirs. */
  tryPutInTurn(message: Message, isUrgent = true): number {
    return this.#line.isEmpty ? this.tryPut(message, isUrgent) : -1;
  }

  /** {@linkcode tryPutInTurn}, waiting while the ring is full; -1 when the deadline passed first. */
  async putAsync(message: Message, limits: WaitLimits = {}): Promise<number> {
    limits.signal?.throwIfAborted();
    const number = this.tryPutInTurn(message);
    if (number >= 0) return number;
    const later = kept(message); // the codec's buffer, and the user's, are written over while we wait
    return await this.#line.stand(limits, -1, () => this.#putLater(later, limits));
  }

  async #putLater(
    later: Message,
    { deadline, signal, check, isAlone }: WaitLimits,
  ): Promise<number> {
    const { address } = this;
    const words = memory().words;
    let taken = Atomics.load(words, address + TAKEN);
    let number = this.tryPut(later);
    if (number >= 0) return number;
    const sleepers = address + PUTTERS_ASLEEP;
    for (;;) {
      const changed = await parkAsync(address + TAKEN, taken, deadline, {
        signal,
        check,
        sleepers,
        isAlone,
      });
      taken = Atomics.load(words, address + TAKEN);
      number = this.tryPut(later);
      if (number >= 0 || !changed) return number;
    }
  }
}
