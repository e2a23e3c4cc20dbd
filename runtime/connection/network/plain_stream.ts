/**
 * Messages over a connection of Deno's own, where the system's library may not be called: the same bytes as stream.ts
 * sends and receives, awaited only.
 *
 * @module
 */
import { EOFError, OSError, TimeoutError } from "../../errors.ts";
import type { Patience } from "../../python/socket/attempt.ts";
import { EBADF, faultOf } from "../../python/socket/libc.ts";
import type { Watched } from "../waitable.ts";
import { type Bounds, type Carrier, type Tickets, tooLong } from "./carrier.ts";
import { framed, headIn } from "./frames.ts";
import { faultFor, isInTime, needsSystem } from "./plain.ts";

const FIRST_ROOM = 1 << 14;
/** More is not kept for the next message. */
const MOST_KEPT = 1 << 20;
/** Milliseconds in which what has come is read, for who does not wait. */
const MOMENT = 1;

/** A connection of Deno's. */
export class PlainStream implements Carrier {
  readonly bounds: Bounds;
  #conn: Deno.Conn | undefined;
  /** What was received and not taken: from `#start` to `#end`. */
  #room: Uint8Array<ArrayBuffer> = new Uint8Array(FIRST_ROOM);
  #start = 0;
  #end = 0;
  #isOver = false;
  #fault: unknown;
  #reading: Promise<void> | undefined;
  #sending: Promise<unknown> | undefined;
  #receiving: Promise<unknown> | undefined;

  constructor(conn: Deno.Conn, bounds: Bounds) {
    this.#conn = conn;
    this.bounds = bounds;
    // It keeps the program alive only while somebody waits for it.
    conn.unref();
    if ("setNoDelay" in conn) (conn as Deno.TcpConn).setNoDelay();
  }

  get closed(): boolean {
    return this.#conn === undefined;
  }

  fd(): number {
    return needsSystem();
  }

  tickets(): Tickets {
    return needsSystem();
  }

  close(): void {
    this.#conn?.close();
    this.#conn = undefined;
  }

  #open(): Deno.Conn {
    if (this.#conn === undefined) throw faultOf(EBADF);
    return this.#conn;
  }

  async send(parts: readonly Uint8Array[], _patience: Patience): Promise<void> {
    const pieces = framed(parts).map((piece) => piece.slice()); // short pickles are written over
    while (this.#sending !== undefined) await this.#sending;
    const sent = this.#write(pieces);
    this.#sending = sent.catch(() => {});
    try {
      await sent;
    } finally {
      this.#sending = undefined;
    }
  }

  async #write(pieces: readonly Uint8Array[]): Promise<void> {
    const conn = this.#open();
    conn.ref();
    try {
      for (const piece of pieces) {
        for (let at = 0; at < piece.length;) at += await conn.write(piece.subarray(at));
      }
    } catch (error) {
      this.close();
      throw faultFor(error);
    } finally {
      if (!this.closed) conn.unref();
    }
  }

  sendSync(): void {
    needsSystem();
  }

  async receive<T>(most: number, patience: Patience, read: (message: Uint8Array) => T): Promise<T> {
    while (this.#receiving !== undefined) await this.#receiving;
    const received = this.#next(most, patience);
    this.#receiving = received.catch(() => {});
    try {
      return read(await received);
    } finally {
      this.#receiving = undefined;
    }
  }

  receiveSync<T>(): T {
    return needsSystem();
  }

  async #next(most: number, patience: Patience): Promise<Uint8Array> {
    for (;;) {
      const message = this.#taken(most);
      if (message !== undefined) return message;
      if (this.#fault !== undefined) throw this.#fault;
      if (this.#isOver) throw this.holds() ? brokenOff() : new EOFError();
      const limit = this.holds() ? performance.now() + this.bounds.messageTimeout * 1000 : Infinity;
      const end = patience.deadline ?? Infinity;
      if (await this.#hasMore(Math.min(limit, end), patience.signal)) continue;
      if (performance.now() >= end) throw new TimeoutError("Nothing came in time");
      this.close();
      throw new OSError(
        `a message was begun and not gone on with for ${this.bounds.messageTimeout} seconds`,
      );
    }
  }

  /** Waits until more has come, or the end; false when the deadline passed first: then it comes for the next one. */
  async #hasMore(deadline: number, signal?: AbortSignal): Promise<boolean> {
    const conn = this.#open();
    conn.ref();
    try {
      return await isInTime(this.#reading ??= this.#read(conn), deadline, signal);
    } finally {
      if (!this.closed) conn.unref();
    }
  }

  async #read(conn: Deno.Conn): Promise<void> {
    try {
      const count = await conn.read(this.#free());
      if (count === null) this.#isOver = true;
      else this.#end += count;
    } catch (error) {
      this.#fault = this.closed ? faultOf(EBADF) : faultFor(error);
    } finally {
      this.#reading = undefined;
    }
  }

  /** Room behind what has been received: twice as much where that fills it. */
  #free(): Uint8Array<ArrayBuffer> {
    const held = this.#room.subarray(this.#start, this.#end);
    if (held.length === 0 && this.#room.length > MOST_KEPT) {
      this.#room = new Uint8Array(FIRST_ROOM);
    } else if (held.length === this.#room.length) {
      this.#room = new Uint8Array(held.length * 2);
      this.#room.set(held);
    } else if (this.#start > 0) this.#room.copyWithin(0, this.#start, this.#end);
    this.#start = 0;
    this.#end = held.length;
    return this.#room.subarray(held.length);
  }

  /** The next message, if it has come whole. */
  #taken(most: number): Uint8Array | undefined {
    this.#open();
    const head = headIn(this.#room, this.#start, this.#end);
    if (head === undefined) return undefined;
    const { size, header } = head;
    if (size < 0 || size > most || size > this.bounds.maxMessage) {
      this.close();
      throw tooLong(size, this.bounds);
    }
    const start = this.#start + header;
    if (this.#end - start < size) return undefined;
    this.#start = start + size;
    return this.#room.slice(start, this.#start);
  }

  holds(): boolean {
    return this.#end > this.#start;
  }

  isReady(): boolean {
    return this.holds() || this.#isOver || this.#fault !== undefined;
  }

  async poll(deadline: number, signal?: AbortSignal): Promise<boolean> {
    if (this.isReady()) return true;
    await this.#hasMore(Math.max(deadline, performance.now() + MOMENT), signal);
    return this.isReady();
  }

  pollSync(): boolean {
    return needsSystem();
  }

  watched(): Watched {
    return needsSystem();
  }
}

function brokenOff(): OSError {
  return new OSError("got end of file during message");
}
