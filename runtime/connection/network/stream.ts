/**
 * Messages over a socket, each behind its length: what CPython's connections write and read.
 *
 * ```text
 *   length, 4 bytes, the highest first | the message              … up to 2 GiB - 1
 *   -1, 4 bytes | length, 8 bytes      | the message              … beyond
 * ```
 *
 * | | |
 * |---|---|
 * | a length is stated that is too long | the connection is closed, before anything of the message is kept |
 * | a message is begun and not gone on with | after so many seconds without a byte the connection is closed |
 * | a wait is given up (a timeout, a signal) | what has come of the message stays for the next one who receives |
 * | several tasks send, or receive | one after the other, whole messages |
 *
 * @module
 */
import { EOFError, OSError, TimeoutError } from "../../errors.ts";
import { TimeoutError as BuiltinTimeoutError } from "../../python/exceptions.ts";
import { type Attempt, type Patience, until, untilSync } from "../../python/socket/attempt.ts";
import { MSG_DONTWAIT, MSG_NOSIGNAL } from "../../python/socket/constants.ts";
import type { Descriptor } from "../../python/socket/descriptors.ts";
import { check, EAGAIN, EBADF, EINTR, faultOf, isDarwin, libc } from "../../python/socket/libc.ts";
import { me } from "../../memory/me.ts";
import { type Interest, poller, POLLIN } from "../../python/socket/poller.ts";
import { sending } from "../../python/socket/operations.ts";
import { watchedDescriptor } from "../../python/socket/watching.ts";
import type { Watched } from "../waitable.ts";
import { type Bounds, type Carrier, notReadYet, type Tickets, tooLong } from "./carrier.ts";
import { Eagerness } from "./eagerness.ts";
import { framed, headIn } from "./frames.ts";

const roomSize = 1 << 16;
/** Rooms of connections that are closed, for new ones. */
const spareRooms: Uint8Array<ArrayBuffer>[] = [];
const mostSpareRooms = 16;
const sendFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
/** So much is laid out for a message before it has come. */
const mostAhead = 1 << 26;
/** Milliseconds after which a thread that blocks looks whether it is to stop. */
const slice = 100;
const solSocket = isDarwin ? 0xffff : 1;
const receiveTimeout = isDarwin ? 0x1006 : 20;
const setFlags = 4;
const readAndWrite = 2;

/** A message that is being received. */
interface Partial {
  readonly size: number;
  bytes: Uint8Array<ArrayBuffer>;
  at: number;
}

/** The socket of a connection. */
export class Stream implements Carrier {
  #descriptor: Descriptor | undefined;
  readonly bounds: Bounds;
  /** What was received and not taken: from `#start` to `#end`. */
  #room: Uint8Array<ArrayBuffer> | undefined;
  #start = 0;
  #end = 0;
  #partial: Partial | undefined;
  #sending: Promise<unknown> | undefined;
  #receiving: Promise<unknown> | undefined;
  readonly #eagerness = new Eagerness();
  /** Whether calls that are not told otherwise block, for a moment. */
  #blocks = false;
  readonly #fd = (): number => this.fd();

  constructor(descriptor: Descriptor, bounds: Bounds) {
    this.#descriptor = descriptor;
    this.bounds = bounds;
  }

  /** Whether it is closed here. */
  get closed(): boolean {
    return this.#descriptor === undefined;
  }

  /** The descriptor's number. */
  fd(): number {
    if (this.#descriptor === undefined) throw faultOf(EBADF);
    return this.#descriptor.fd;
  }

  /** What travels to another process. */
  tickets(): Tickets {
    if (this.#descriptor === undefined) throw new OSError("handle is closed");
    if (this.#hasBegun) throw notReadYet();
    return { socket: this.#descriptor.ticket(), link: 0 };
  }

  close(): void {
    const descriptor = this.#descriptor;
    if (descriptor === undefined) return;
    this.#descriptor = undefined;
    if (this.#room !== undefined && spareRooms.length < mostSpareRooms) spareRooms.push(this.#room);
    this.#room = undefined;
    this.#partial = undefined;
    poller.forget(descriptor.fd);
    descriptor.close();
  }

  // ---- sending

  /** Sends a message that is in parts. */
  async send(parts: readonly Uint8Array[], patience: Patience): Promise<void> {
    const pieces = framed(parts);
    while (this.#sending !== undefined) await this.#sending;
    const rest = this.#sendNow(pieces);
    if (rest === undefined) return;
    const sent = this.#sendRest(rest, patience);
    this.#sending = sent.catch(() => {});
    try {
      await sent;
    } finally {
      this.#sending = undefined;
    }
  }

  /** {@linkcode send}, blocking this thread. */
  sendSync(parts: readonly Uint8Array[], patience: Patience): void {
    const rest = this.#sendNow(framed(parts));
    for (const piece of rest ?? []) {
      for (let at = 0; at < piece.length;) {
        at += untilSync(this.#fd, sending(piece.subarray(at), 0), patience);
      }
    }
  }

  /** What the system would not take at once. */
  #sendNow(pieces: readonly Uint8Array[]): Uint8Array[] | undefined {
    const fd = this.fd();
    const system = libc();
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      const sent = system.send(fd, piece as BufferSource, BigInt(piece.length), sendFlags);
      if (sent === piece.length) continue;
      if (sent < 0 && system.errno() !== EAGAIN) throw faultOf(system.errno());
      return [piece.subarray(Math.max(0, sent)), ...pieces.slice(i + 1)];
    }
    return undefined;
  }

  async #sendRest(pieces: readonly Uint8Array[], patience: Patience): Promise<void> {
    try {
      for (const piece of pieces) {
        for (let at = 0; at < piece.length;) {
          at += await until(this.#fd, sending(piece.subarray(at), 0), patience);
        }
      }
    } catch (error) {
      // The other end has got a part of a message, after which nothing else can follow.
      this.close();
      throw error;
    }
  }

  // ---- receiving

  /** Receives a message, which `read` is given: it lies where the next one will, and is to be used at once. */
  async receive<T>(most: number, patience: Patience, read: (message: Uint8Array) => T): Promise<T> {
    while (this.#receiving !== undefined) await this.#receiving;
    const message = this.#next(most) ?? this.#receiveNow(most);
    if (message !== undefined) return read(message);
    const received = this.#receiveMore(most, patience, read);
    this.#receiving = received.catch(() => {});
    try {
      return await received;
    } finally {
      this.#receiving = undefined;
    }
  }

  async #receiveMore<T>(
    most: number,
    patience: Patience,
    read: (message: Uint8Array) => T,
  ): Promise<T> {
    for (;;) {
      const { attempt, within } = this.#reading(patience);
      try {
        this.#got(await until(this.#fd, attempt, within));
      } catch (error) {
        throw this.#failed(error, patience);
      }
      const message = this.#next(most);
      if (message !== undefined) return read(message);
    }
  }

  /** {@linkcode receive}, blocking this thread. */
  receiveSync<T>(most: number, patience: Patience, read: (message: Uint8Array) => T): T {
    for (;;) {
      const message = this.#next(most);
      if (message !== undefined) return read(message);
      try {
        this.#got(this.#receiveBlocking(patience));
      } catch (error) {
        throw this.#failed(error, patience);
      }
    }
  }

  /** What comes while one looks for a moment. */
  #receiveNow(most: number): Uint8Array | undefined {
    const fd = this.fd();
    const { attempt } = this.#reading({ timeout: null });
    const count = this.#eagerness.try(fd, POLLIN, () => {
      const got = attempt.call(fd);
      if (got < 0 && libc().errno() !== EAGAIN) throw faultOf(libc().errno());
      return got;
    });
    if (count < 0) return undefined;
    this.#got(count);
    return this.#next(most);
  }

  /** Receives what comes, blocking by slices. */
  #receiveBlocking(patience: Patience): number {
    const fd = this.fd();
    if (!this.#blocks) {
      this.#blocks = true;
      libc().control(fd, setFlags, readAndWrite);
      const time = new BigInt64Array([0n, BigInt(slice * 1000)]);
      check(libc().setsockopt(fd, solSocket, receiveTimeout, time, 16));
    }
    const { into, within } = this.#reading(patience);
    const size = BigInt(into.length);
    for (;;) {
      const count = libc().recv(fd, into as BufferSource, size, 0);
      if (count >= 0) return count;
      const code = libc().errno();
      if (code !== EAGAIN && code !== EINTR) throw faultOf(code);
      me.check();
      if (within.deadline !== undefined && performance.now() >= within.deadline) {
        throw new BuiltinTimeoutError("timed out");
      }
    }
  }

  /** A message that has begun has to go on. */
  #failed(error: unknown, { deadline }: Patience): unknown {
    if (!(error instanceof BuiltinTimeoutError)) return error;
    if (deadline !== undefined && performance.now() >= deadline) {
      return new TimeoutError("Nothing came in time");
    }
    this.close();
    return new OSError(
      `a message was begun and not gone on with for ${this.bounds.messageTimeout} seconds`,
    );
  }

  /** Whether something of a message has come. */
  get #hasBegun(): boolean {
    return this.#partial !== undefined || this.#end > this.#start;
  }

  /** The next call that receives, and how long it may take. */
  #reading(patience: Patience): { into: Uint8Array; attempt: Attempt; within: Patience } {
    const partial = this.#partial;
    const into = partial === undefined ? this.#free() : partial.bytes.subarray(partial.at);
    const size = BigInt(into.length);
    const attempt: Attempt = {
      events: POLLIN,
      call: (fd) => libc().recv(fd, into as BufferSource, size, MSG_DONTWAIT),
    };
    if (!this.#hasBegun) return { into, attempt, within: patience };
    const limit = performance.now() + this.bounds.messageTimeout * 1000;
    return {
      into,
      attempt,
      within: { ...patience, deadline: Math.min(limit, patience.deadline ?? limit) },
    };
  }

  /** Room behind what has been received. */
  #free(): Uint8Array {
    const room = this.#room ??= spareRooms.pop() ?? new Uint8Array(roomSize);
    if (this.#start === this.#end) this.#start = this.#end = 0;
    else if (this.#start > 0) {
      room.copyWithin(0, this.#start, this.#end);
      this.#end -= this.#start;
      this.#start = 0;
    }
    return room.subarray(this.#end);
  }

  /** Notes that so many bytes have come. */
  #got(count: number): void {
    const partial = this.#partial;
    if (count === 0) {
      if (this.#hasBegun) throw new OSError("got end of file during message");
      throw new EOFError();
    }
    if (partial === undefined) this.#end += count;
    else partial.at += count;
  }

  /** The next message, if it has come whole. */
  #next(most: number): Uint8Array | undefined {
    const partial = this.#partial;
    if (partial !== undefined) return this.#goOn(partial);
    const room = this.#room;
    if (room === undefined) return undefined;
    const head = headIn(room, this.#start, this.#end);
    if (head === undefined) return undefined;
    const { size, header } = head;
    if (size < 0 || size > most || size > this.bounds.maxMessage) throw this.#tooLong(size);
    const start = this.#start + header;
    if (this.#end - start >= size) {
      this.#start = start + size;
      return room.subarray(start, this.#start);
    }
    if (header + size <= roomSize) return undefined;
    const bytes = new Uint8Array(Math.min(size, mostAhead));
    bytes.set(room.subarray(start, this.#end));
    this.#partial = { size, bytes, at: this.#end - start };
    this.#start = this.#end = 0;
    return undefined;
  }

  #goOn(partial: Partial): Uint8Array | undefined {
    const { bytes, at, size } = partial;
    if (at === size) {
      this.#partial = undefined;
      return bytes;
    }
    if (at === bytes.length) {
      partial.bytes = new Uint8Array(Math.min(size, bytes.length * 2));
      partial.bytes.set(bytes);
    }
    return undefined;
  }

  #tooLong(size: number): OSError {
    this.close();
    return tooLong(size, this.bounds);
  }

  // ---- waiting

  get #interests(): readonly Interest[] {
    return [{ fd: this.fd(), events: POLLIN }];
  }

  holds(): boolean {
    return this.#end > this.#start;
  }

  /** Whether something can be received, or the end. */
  isReady(): boolean {
    const interests = this.#interests;
    return this.holds() || poller.look(interests)[0] !== 0;
  }

  /** Waits until something can be received. */
  async poll(deadline: number, signal?: AbortSignal): Promise<boolean> {
    if (this.isReady()) return true;
    if (deadline <= performance.now()) return false;
    return (await poller.wait(this.#interests, deadline, signal))[0] !== 0;
  }

  /** {@linkcode poll}, blocking this thread. */
  pollSync(deadline: number): boolean {
    if (this.isReady()) return true;
    if (deadline <= performance.now()) return false;
    return poller.waitSync(this.#interests, deadline)[0] !== 0;
  }

  watched(): Watched {
    const { watch } = watchedDescriptor(this.fd(), POLLIN);
    return { ready: () => this.isReady(), watch };
  }
}
