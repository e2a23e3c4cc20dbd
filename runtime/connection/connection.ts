/** One end of a pipe. */

import { decode, registerShared } from "../codec/codec.ts";
import { BrokenPipeError, EOFError, OSError, TimeoutError, TypeError } from "../errors.ts";
import { arrive, arrived, defaultRepr } from "../memory/handles.ts";
import {
  isAloneWith,
  isHeld,
  keepFor,
  objectOf,
  receive,
  releaseFor,
  send,
  tagOf,
} from "../memory/holders.ts";
import { type Limits, timeoutOf, type WaitOptions } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { received } from "../memory/receive.ts";
import { nothing, type Ring, type WaitLimits } from "../memory/ring.ts";
import { sendAsync, sendSync } from "../memory/sending.ts";
import { type Buffer, checkMaxlength, fill, ownBytes, partOf, targetOf } from "./bytes.ts";
import { pipeKind, ringOfEnd } from "./pipe.ts";
import { type Waitable, type Watched, watched } from "./waitable.ts";

let nextFileno = 3;

/**
 * One end of a pipe.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.connection.Connection
 *
 * A message arrives whole, at one reader, however many processes hold the end. A sender waits while 64 MiB or 2 ** 20
 * messages are unread. The pipe ends for the other side when every process that held this end has closed it, dropped it
 * or ended: a child that got the end as an argument and its parent hold it each for themselves.
 *
 * @example
 * ```ts
 * import { Pipe } from "@manycore/multiprocessing";
 *
 * const [a, b] = Pipe();
 * await a.send("ping");
 * console.log(await b.recv());
 * ```
 */
export class Connection implements Waitable {
  #slot: number;
  #pipe: number;
  #end: number;
  #in: Ring | undefined;
  #out: Ring | undefined;
  #readable: boolean;
  #fileno: number;
  readonly #isAlone = (): boolean => isAloneWith(this.#pipe, 1 - this.#end);
  readonly #writer: WaitLimits = { check: () => this.#checkWriter(), isAlone: this.#isAlone };
  readonly #reader: WaitLimits = { check: () => this.#checkReader(), isAlone: this.#isAlone };

  /** Connections are made by `Pipe`. */
  constructor() {
    const slot = arrived();
    if (slot === 0) {
      throw new TypeError("Cannot make a Connection by itself: call Pipe(), which makes two");
    }
    this.#slot = slot;
    this.#pipe = objectOf(slot);
    this.#end = tagOf(slot);
    this.#in = ringOfEnd(this.#pipe, this.#end);
    this.#out = ringOfEnd(this.#pipe, 1 - this.#end);
    this.#readable = this.#in !== undefined;
    this.#fileno = nextFileno++;
    keepFor(this, slot);
  }

  /** What travels. @internal */
  static ticketOf(connection: Connection): number {
    connection.#checkOpen();
    return send(connection.#slot);
  }

  /** Whether it was closed by this process. */
  get closed(): boolean {
    return this.#slot === 0;
  }

  /** Whether it can receive. */
  get readable(): boolean {
    return this.#readable;
  }

  /** Whether it can send. */
  get writable(): boolean {
    return this.#out !== undefined;
  }

  /**
   * A small number that no other connection of this process has. It is no file descriptor: the pipe is shared memory.
   *
   * @throws {OSError} when the connection is closed
   */
  fileno(): number {
    this.#checkOpen();
    return this.#fileno;
  }

  /** Closes this end for this process. What was sent stays to be read. */
  close(): void {
    const slot = this.#slot;
    if (slot === 0) return;
    this.#slot = 0;
    // our own tasks that wait at it look again, and see that it is closed
    this.#in?.wakeAll();
    this.#out?.wakeAll();
    releaseFor(this, slot);
  }

  /** The end of a `using` block closes it. */
  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Sends a value, waiting while too much is unread.
   *
   * @throws {BrokenPipeError} when the other end is closed everywhere
   * @throws {OSError} when this one is closed, or cannot send
   * @throws {TypeError} when the value cannot be sent
   * @throws {TimeoutError} when too much stayed unread for so long
   */
  async send(value: unknown, options?: WaitOptions): Promise<void> {
    const ring = this.#writing();
    const limits = options === undefined ? this.#writer : this.#writerFor(timeoutOf(options));
    const sent = sendAsync(ring, value, limits);
    if (sent !== true && !await sent) throw new TimeoutError(`${this} stayed full`);
  }

  /** {@linkcode send}, blocking this thread. */
  sendSync(value: unknown): void {
    sendSync(this.#writing(), value, this.#writer);
  }

  /**
   * Receives a value that was sent, waiting for one.
   *
   * @throws {EOFError} when there is none and the other end is closed everywhere
   * @throws {OSError} when this one is closed, or cannot receive
   * @throws {TimeoutError} when nothing came in time
   */
  async recv(options?: WaitOptions): Promise<unknown> {
    const value = this.#reading().readSoon(received);
    return value === nothing ? await this.#take(received, options) : value;
  }

  /** {@linkcode recv}, blocking this thread. Classes of the value must be known here: it cannot import their modules. */
  recvSync(): unknown {
    return this.#takeSync(decode);
  }

  /**
   * Whether there is something to receive, or the end of the pipe.
   *
   * @param timeout seconds to wait for it; `null` for ever
   */
  async poll(timeout: number | null | WaitOptions = 0): Promise<boolean> {
    const ring = this.#reading();
    if (this.#ready(ring)) return true;
    const limits = timeoutOf(timeout);
    limits.signal?.throwIfAborted();
    return await ring.waitForItem({ ...limits, ...this.#reader }).catch(trueAtEnd);
  }

  /** {@linkcode poll}, blocking this thread. */
  pollSync(timeout: number | null = 0): boolean {
    const ring = this.#reading();
    if (this.#ready(ring)) return true;
    try {
      return ring.waitForItemSync({ ...timeoutOf(timeout), ...this.#reader });
    } catch (error) {
      return trueAtEnd(error);
    }
  }

  /**
   * Sends bytes as one message.
   *
   * @param offset where in the buffer to begin, in bytes
   * @param size how many bytes; all that follow when left out
   * @throws {ValueError} when the buffer has not so many
   * @throws {BrokenPipeError} when the other end is closed everywhere
   */
  async sendBytes(buffer: Buffer, offset?: number, size?: number | null): Promise<void> {
    this.#writing();
    const bytes = partOf(buffer, offset, size);
    await this.#writing().putAsync(bytes, this.#writer);
  }

  /** {@linkcode sendBytes}, blocking this thread. */
  sendBytesSync(buffer: Buffer, offset?: number, size?: number | null): void {
    this.#writing();
    const bytes = partOf(buffer, offset, size);
    this.#writing().putSync(bytes, this.#writer);
  }

  /**
   * Receives one message as bytes.
   *
   * @param maxlength the longest message to accept, in bytes
   * @throws {EOFError} when there is none and the other end is closed everywhere
   * @throws {OSError} "bad message length" when it is longer: the connection cannot receive any more then
   */
  async recvBytes(maxlength?: number | null): Promise<Uint8Array<ArrayBuffer>> {
    this.#reading();
    checkMaxlength(maxlength);
    return await this.#take((message) => this.#accept(message, maxlength));
  }

  /** {@linkcode recvBytes}, blocking this thread. */
  recvBytesSync(maxlength?: number | null): Uint8Array<ArrayBuffer> {
    this.#reading();
    checkMaxlength(maxlength);
    return this.#takeSync((message) => this.#accept(message, maxlength));
  }

  /**
   * Receives one message into a buffer.
   *
   * @param offset where in the buffer to begin, in bytes
   * @returns how many bytes were received
   * @throws {BufferTooShort} when there is no room for it: `args[0]` has the message
   */
  async recvBytesInto(buffer: Buffer, offset = 0): Promise<number> {
    this.#reading();
    const target = targetOf(buffer, offset);
    return await this.#take((message) => fill(target, message));
  }

  /** {@linkcode recvBytesInto}, blocking this thread. */
  recvBytesIntoSync(buffer: Buffer, offset = 0): number {
    this.#reading();
    const target = targetOf(buffer, offset);
    return this.#takeSync((message) => fill(target, message));
  }

  /** For `wait`. @internal */
  get [watched](): Watched {
    const ring = this.#reading();
    return { ready: () => this.#ready(this.#reading()), watch: (on) => ring.watch(on) };
  }

  /** As Python's repr: `<multiprocessing.connection.Connection object at 0x7f…>`. */
  toString(): string {
    return defaultRepr("multiprocessing.connection.Connection", this.#pipe + this.#end * 4);
  }

  #ready(ring: Ring): boolean {
    return ring.length > 0 || !isHeld(this.#pipe, 1 - this.#end);
  }

  async #take<T>(read: (message: Uint8Array) => T, options?: WaitOptions): Promise<Awaited<T>> {
    const limits = options === undefined
      ? this.#reader
      : { ...timeoutOf(options), check: () => this.#checkReader() };
    const ring = this.#reading();
    let value = ring.read(read);
    if (value === nothing) value = await ring.readAsync(read, limits);
    if (value === nothing) throw new TimeoutError(`Nothing came to ${this} in time`);
    return value as Awaited<T>;
  }

  #takeSync<T>(read: (message: Uint8Array) => T): T {
    return this.#reading().readSync(read, this.#reader) as T;
  }

  #writerFor(limits: Limits): WaitLimits {
    limits.signal?.throwIfAborted();
    return { ...limits, check: () => this.#checkWriter() };
  }

  #accept(message: Uint8Array, maxlength?: number | null): Uint8Array<ArrayBuffer> {
    if (typeof maxlength === "number" && message.length > maxlength) {
      if (this.writable) this.#readable = false;
      else this.close();
      throw new OSError("bad message length");
    }
    return ownBytes(message);
  }

  #checkOpen(): void {
    if (this.#slot === 0) throw new OSError("handle is closed");
  }

  #reading(): Ring {
    me.check();
    this.#checkOpen();
    if (!this.#readable || this.#in === undefined) throw new OSError("connection is write-only");
    return this.#in;
  }

  #writing(): Ring {
    me.check();
    this.#checkOpen();
    if (this.#out === undefined) throw new OSError("connection is read-only");
    this.#checkWriter();
    return this.#out;
  }

  /** What a reader that waits looks at. */
  #checkReader(): boolean {
    this.#checkOpen();
    if (isHeld(this.#pipe, 1 - this.#end)) return false;
    // a message may have come between our look at the ring and the close: the close was after it
    if (this.#in!.length > 0) return true;
    throw new EOFError();
  }

  /** What a writer that waits looks at. */
  #checkWriter(): boolean {
    this.#checkOpen();
    if (!isHeld(this.#pipe, 1 - this.#end)) throw new BrokenPipeError(32, "Broken pipe");
    return false;
  }
}

registerShared(
  import.meta,
  Connection,
  "Connection",
  Connection.ticketOf,
  (ticket) => arrive(Connection, receive(pipeKind, ticket)),
);

function trueAtEnd(error: unknown): true {
  if (error instanceof EOFError) return true;
  throw error;
}
