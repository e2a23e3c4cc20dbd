/**
 * Messages between two processes of one program, through memory that both see: no call of the system's for those who keep
 * up with each other.
 *
 * ```text
 *   pipe (connection/pipe.ts)   0 ring that end 0 reads   1 ring that end 1 reads
 *                               2 mutex   3 state   4-5 ticket   6+end what end reads   8+end what end sends
 *
 *   state     -1 void: the system did not connect   0 there are no sockets   1+end: that end has made a pair, and left the other's ticket, which goes when taken
 *   sends     0 into the ring          1 by the socket: an empty message was sent there first, then the mark put into the ring
 *   reads     0 from the ring          1 by the socket: the mark was met, and the empty message read
 *
 *   in the ring: a byte, 0 before a message, 1 for the mark, 2 for the end: who closes says so where it can
 * ```
 *
 * Who asks for the descriptor, or sends an end to another process, or a message that is too long for the memory, makes a
 * pair of sockets; from then on each end goes over to it with its next message, and what is in the ring is read before.
 * The empty message has the descriptor be ready for one that came into the ring while the sockets were made.
 *
 * | | |
 * |---|---|
 * | the other end is closed, or its process dies | its hold on the pipe is gone (memory/holders.ts): EOFError, BrokenPipeError |
 * | a process dies while it sends | its message was never there (memory/ring.ts) |
 * | too much is unread | who sends waits |
 *
 * @module
 */
import { BrokenPipeError, EOFError, OSError, TimeoutError } from "../../errors.ts";
import {
  beginReading,
  copyOf,
  endReading,
  type Message,
  SCRATCH_BYTES,
} from "../../memory/copy.ts";
import {
  isAloneWith,
  isHeld,
  keepFor,
  objectOf,
  receive,
  releaseFor,
  send,
  slotsOf,
  tagOf,
} from "../../memory/holders.ts";
import { me, onLeave } from "../../memory/me.ts";
import { memory } from "../../memory/memory.ts";
import { lock, unlock } from "../../memory/mutex.ts";
import { NAP } from "../../memory/park.ts";
import { nothing, type Ring, type WaitLimits } from "../../memory/ring.ts";
import type { Patience } from "../../python/socket/attempt.ts";
import { Descriptor } from "../../python/socket/descriptors.ts";
import { forgetting, noteClosed, noteNew, noteUse } from "../../python/socket/forgotten.ts";
import { EBADF, faultOf } from "../../python/socket/libc.ts";
import { poller } from "../../python/socket/poller.ts";
import { pipeKind, ringOfEnd } from "../pipe.ts";
import type { Watched } from "../waitable.ts";
import { type Bounds, type Carrier, notReadYet, type Tickets, tooLong } from "./carrier.ts";
import {
  exchangeTicket,
  MUTEX,
  pairOfSockets,
  READS,
  SENDS,
  STATE,
  takeSocket,
} from "./link_words.ts";
import { Naps } from "./naps.ts";
import { Stream } from "./stream.ts";

const MARK = 1;
const END = 2;
const mark = new Uint8Array([MARK]);
const end = new Uint8Array([END]);
/** Longer messages go by the socket. */
const LONGEST = 2 ** 26;
/** Shorter ones are gathered. */
const gathered = new Uint8Array(1 << 14);
const dataByte = new Uint8Array(1);

/** Who has waited no longer than this naps the next time, in milliseconds. */
const SHORT = 1;

/** What reading gives that has met the mark. */
const passed: unique symbol = Symbol("passed");

const forEver: Patience = { timeout: null };
/** The pipes at which tasks of this thread wait. */
const awaited = new Set<number>();
const isSocketAwaited = forgetting.isAwaited;
forgetting.isAwaited = (fd) => fd < 0 ? awaited.has(-fd) : isSocketAwaited(fd);

onLeave(() => {
  for (const slot of slotsOf(pipeKind)) takeSocket(objectOf(slot), tagOf(slot))?.close();
});

/** Whether tasks of this thread wait, which a nap would keep from going on. */
export function hasWaits(): boolean {
  return awaited.size > 0 || !poller.isIdle;
}

function packed(parts: readonly Uint8Array[]): Message {
  let length = 1;
  for (const part of parts) length += part.length;
  if (length > gathered.length) return { length, pieces: [dataByte, ...parts] };
  let at = 1;
  for (const part of parts) {
    gathered.set(part, at);
    at += part.length;
  }
  return gathered.subarray(0, length);
}

/** One end of what two processes share. */
export class Link implements Carrier {
  readonly bounds: Bounds;
  readonly #pipe: number;
  readonly #end: number;
  readonly #in: Ring;
  readonly #out: Ring;
  readonly #checkReader = (): boolean => this.#readerLooks();
  readonly #checkWriter = (): boolean => this.#writerLooks();
  #slot: number;
  #stream: Stream | undefined;
  /** Whether the other end has said that it closes. */
  #hasEnded = false;
  /** What was taken from the ring to look whether it is the mark. */
  #held: Uint8Array<ArrayBuffer> | undefined;
  #sending: Promise<unknown> | undefined;
  #receiving: Promise<unknown> | undefined;
  readonly #naps = new Naps(SHORT);

  /** @param slot of this process, for its end of the pipe */
  constructor(slot: number, bounds: Bounds) {
    this.bounds = bounds;
    this.#slot = slot;
    this.#pipe = objectOf(slot);
    this.#end = tagOf(slot);
    this.#in = ringOfEnd(this.#pipe, this.#end)!;
    this.#out = ringOfEnd(this.#pipe, 1 - this.#end)!;
    keepFor(this, slot);
    noteNew(-this.#pipe);
  }

  /** One that was sent by another process. */
  static arrive({ socket, link }: Tickets, bounds: Bounds): Link {
    const arrived = new Link(receive(pipeKind, link), bounds);
    arrived.#stream = new Stream(Descriptor.arrive(socket), bounds);
    return arrived;
  }

  get closed(): boolean {
    return this.#slot === 0;
  }

  fd(): number {
    return this.#sockets().fd();
  }

  tickets(): Tickets {
    if (this.#slot === 0) throw new OSError("handle is closed");
    this.#goOver();
    if (this.#held !== undefined) throw notReadYet();
    const { socket } = this.#stream!.tickets();
    return { socket, link: send(this.#slot) };
  }

  close(): void {
    const slot = this.#slot;
    if (slot === 0) return;
    if (this.#stream === undefined) takeSocket(this.#pipe, this.#end)?.close();
    this.#stream?.close();
    // heard of sooner than that nobody holds this end any more
    if (isAloneWith(this.#pipe, this.#end)) this.#out.tryPutInTurn(end, false);
    this.#slot = 0;
    noteClosed(-this.#pipe);
    // our own tasks that wait at it look again, and see that it is closed
    this.#in.wakeAll();
    this.#out.wakeAll();
    releaseFor(this, slot);
  }

  #word(word: number): number {
    return Atomics.load(memory().words, this.#pipe + word);
  }

  #check(): void {
    if (this.#slot === 0) throw faultOf(EBADF);
  }

  /** Whether the other end is closed everywhere. */
  #isOver(): boolean {
    return this.#hasEnded || !isHeld(this.#pipe, 1 - this.#end);
  }

  #readerLooks(): boolean {
    this.#check();
    if (!this.#isOver()) return false;
    // a message may have come between our look at the ring and the close: the close was after it
    if (this.#in.length > 0) return true;
    throw new EOFError();
  }

  #writerLooks(): boolean {
    this.#check();
    if (this.#isOver()) throw new BrokenPipeError(32, "Broken pipe");
    return false;
  }

  // ---- sockets

  /** This end's socket: made with the other end's, or fetched from whom it made. */
  #sockets(): Stream {
    this.#check();
    if (this.#stream !== undefined) return this.#stream;
    const { words } = memory();
    let descriptor: Descriptor | undefined;
    lock(this.#pipe + MUTEX);
    try {
      if (words[this.#pipe + STATE] === 0) {
        const [own, other] = pairOfSockets();
        descriptor = own;
        if (!this.#isOver()) exchangeTicket(this.#pipe, other.ticket());
        other.close();
        Atomics.store(words, this.#pipe + STATE, 1 + this.#end);
      }
    } finally {
      unlock(this.#pipe + MUTEX);
    }
    descriptor ??= takeSocket(this.#pipe, this.#end);
    if (descriptor === undefined) throw new OSError("this connection is another process's now");
    return this.#stream = new Stream(descriptor, this.bounds);
  }

  /** What is sent from here on goes by the socket. */
  #goOver(): void {
    if (!this.#turn()) return;
    this.#out.putSync(mark, { check: this.#checkWriter });
  }

  /** Begins to send by the socket; tells whether the mark is to be put by the caller. */
  #turn(): boolean {
    const socket = this.#sockets();
    const { words } = memory();
    if (Atomics.compareExchange(words, this.#pipe + SENDS + this.#end, 0, 1) !== 0) return false;
    socket.sendSync([], forEver);
    return true;
  }

  /** The mark was met. */
  #pass(): typeof passed {
    this.#sockets().receiveSync(Infinity, forEver, () => {});
    Atomics.store(memory().words, this.#pipe + READS + this.#end, 1);
    return passed;
  }

  #ended(): EOFError {
    this.#hasEnded = true;
    return new EOFError();
  }

  // ---- sending

  async send(given: readonly Uint8Array[], patience: Patience): Promise<void> {
    const parts = this.#sending === undefined ? given : given.map(copyOf);
    while (this.#sending !== undefined) await this.#sending;
    this.#writerLooks();
    noteUse(-this.#pipe);
    const message = packed(parts);
    const isShort = this.#word(STATE) === 0 && message.length <= LONGEST;
    if (isShort && this.#out.tryPutInTurn(message) >= 0) return this.#afterPut();
    const limits: WaitLimits = { ...limitsOf(patience), check: this.#checkWriter };
    const sent = isShort ? this.#putLater(message, limits) : this.#sendBySocket(parts, patience);
    this.#sending = sent.catch(() => {});
    try {
      await sent;
    } finally {
      this.#sending = undefined;
    }
  }

  async #putLater(message: Message, limits: WaitLimits): Promise<void> {
    if (await this.#out.putAsync(message, limits) < 0) {
      throw new TimeoutError("the other end did not receive in time");
    }
    this.#afterPut();
  }

  async #sendBySocket(parts: readonly Uint8Array[], patience: Patience): Promise<void> {
    const socket = this.#sockets();
    if (!this.#turn()) return await socket.send(parts, patience);
    const own = parts.map(copyOf); // short pickles are written over
    await this.#out.putAsync(mark, { check: this.#checkWriter });
    await socket.send(own, patience);
  }

  sendSync(parts: readonly Uint8Array[], patience: Patience): void {
    this.#writerLooks();
    noteUse(-this.#pipe);
    const message = packed(parts);
    if (this.#word(STATE) === 0 && message.length <= LONGEST) {
      this.#out.putSync(message, { ...limitsOf(patience), check: this.#checkWriter });
      return this.#afterPut();
    }
    this.#goOver();
    this.#sockets().sendSync(parts, patience);
  }

  /** The other end may have asked for a descriptor while this one put a message: then that is to be ready. */
  #afterPut(): void {
    if (this.#word(STATE) !== 0) this.#goOver();
  }

  // ---- receiving

  get #hasPassed(): boolean {
    return this.#word(READS + this.#end) !== 0;
  }

  #accept<T>(message: Uint8Array, most: number, read: (message: Uint8Array) => T): T {
    const size = message.length - 1;
    if (size > most || size > this.bounds.maxMessage) {
      this.close();
      throw tooLong(size, this.bounds);
    }
    // what is long stands in the shared memory
    const own = message.length > SCRATCH_BYTES ? copyOf(message) : message;
    beginReading();
    try {
      return read(own.subarray(1));
    } finally {
      endReading();
    }
  }

  /** What reads a message of the ring, or meets the mark. */
  #reader<T>(
    most: number,
    read: (message: Uint8Array) => T,
  ): (message: Uint8Array) => T | typeof passed {
    return (message) => {
      if (message[0] === MARK) return this.#pass();
      if (message[0] === END) throw this.#ended();
      return this.#accept(message, most, read);
    };
  }

  async receive<T>(most: number, patience: Patience, read: (message: Uint8Array) => T): Promise<T> {
    while (this.#receiving !== undefined) await this.#receiving;
    const got = this.#receiveNow(most, read);
    if (got !== nothing) return got;
    const received = this.#receiveLater(most, patience, read);
    this.#receiving = received.catch(() => {});
    try {
      return await received;
    } finally {
      this.#receiving = undefined;
    }
  }

  /** What has come, or comes in a moment. */
  #receiveNow<T>(most: number, read: (message: Uint8Array) => T): T | typeof nothing {
    me.check();
    this.#check();
    noteUse(-this.#pipe);
    if (this.#hasPassed) return nothing;
    const held = this.#takeHeld();
    if (held !== undefined) return this.#accept(held, most, read);
    const reader = this.#reader(most, read);
    let got = this.#mayNap ? this.#in.read(reader) : this.#in.readSoon(reader);
    if (got === nothing && this.#nap()) got = this.#in.read(reader);
    return got === passed ? nothing : got;
  }

  #takeHeld(): Uint8Array<ArrayBuffer> | undefined {
    const held = this.#held;
    this.#held = undefined;
    return held;
  }

  get #mayNap(): boolean {
    return this.#naps.arePromising && !hasWaits();
  }

  /** Sleeps for a moment with the event loop stopped, where nothing else waits; tells whether something came. */
  #nap(): boolean {
    return this.#mayNap && this.#in.nap(NAP, () => this.#isOver());
  }

  async #receiveLater<T>(
    most: number,
    patience: Patience,
    read: (message: Uint8Array) => T,
  ): Promise<T> {
    const reader = this.#reader(most, read);
    const limits: WaitLimits = { ...limitsOf(patience), check: this.#checkReader };
    const begin = performance.now();
    awaited.add(this.#pipe);
    try {
      while (!this.#hasPassed) {
        const got = await this.#in.readAsync(reader, limits);
        if (got === nothing) throw nothingCame();
        if (got !== passed) return got;
      }
    } finally {
      awaited.delete(this.#pipe);
      this.#naps.note(performance.now() - begin);
    }
    return await this.#sockets().receive(most, patience, read);
  }

  receiveSync<T>(most: number, patience: Patience, read: (message: Uint8Array) => T): T {
    this.#check();
    noteUse(-this.#pipe);
    const held = this.#takeHeld();
    if (held !== undefined) return this.#accept(held, most, read);
    const reader = this.#reader(most, read);
    const limits: WaitLimits = { ...limitsOf(patience), check: this.#checkReader };
    while (!this.#hasPassed) {
      const got = this.#in.readSync(reader, limits);
      if (got === nothing) throw nothingCame();
      if (got !== passed) return got;
    }
    return this.#sockets().receiveSync(most, patience, read);
  }

  // ---- waiting

  /** Whether something is there that the descriptor does not tell of. */
  holds(): boolean {
    if (this.#slot === 0) return false;
    if (this.#hasPassed) return this.#sockets().holds();
    if (this.#held !== undefined) return true;
    if (this.#in.length === 0) return this.#isOver();
    if (this.#word(STATE) === 0) return true;
    // it may be the mark
    const message = this.#in.read(copyOf);
    if (message === nothing) return false;
    if (message[0] === END) this.#ended();
    else if (message[0] === MARK) this.#pass();
    else this.#held = message;
    return this.#hasEnded || this.#held !== undefined || this.#sockets().holds();
  }

  isReady(): boolean {
    this.#check();
    return this.holds() || this.#hasPassed && this.#sockets().isReady();
  }

  async poll(deadline: number, signal?: AbortSignal): Promise<boolean> {
    for (;;) {
      if (this.isReady()) return true;
      if (this.#hasPassed) return await this.#sockets().poll(deadline, signal);
      if (deadline <= performance.now()) return false;
      const check = () => (this.#check(), this.#isOver());
      await this.#in.waitForItem({ deadline, signal, check });
    }
  }

  pollSync(deadline: number): boolean {
    for (;;) {
      if (this.isReady()) return true;
      if (this.#hasPassed) return this.#sockets().pollSync(deadline);
      if (deadline <= performance.now()) return false;
      this.#in.waitForItemSync({ deadline, check: () => this.#isOver() });
    }
  }

  watched(): Watched {
    let socket: Watched | undefined;
    return {
      ready: () => this.isReady(),
      watch: (on) => {
        if (this.#slot !== 0) this.#in.watch(on);
        if (on && this.#hasPassed) socket = this.#sockets().watched();
        socket?.watch(on);
      },
    };
  }
}

function limitsOf({ deadline, signal }: Patience): WaitLimits {
  return { signal, ...(deadline === undefined ? {} : { deadline }) };
}

function nothingCame(): TimeoutError {
  return new TimeoutError("Nothing came in time");
}
