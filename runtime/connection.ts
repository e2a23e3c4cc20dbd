/**
 * Pipes: two connected ends, each of which any number of processes may hold.
 *
 * ```text
 *   pipe   0 ring that end 0 reads    1 ring that end 1 reads (0: one way)
 *          2 first handle of end 0    3 first handle of end 1
 *   handle 0 id of the process that holds it, 0: closed, below 0: under way    1 pipe    2 end    3 next handle
 * ```
 *
 * Every `Connection` object has a handle of its own; an end is open while one of its handles belongs to a process that
 * lives. A connection that is sent takes a new handle along, with the sender's id below zero (or the child's, when it is
 * an argument of one) until the receiver puts its own there: so nobody sees an end closed that is on its way.
 *
 * | | who writes | who waits | who dies |
 * |---|---|---|---|
 * | a ring | senders of one end, receivers of the other | receivers while it is empty, senders while it holds 64 MiB or 2 ** 20 messages | memory/ring.ts: messages are whole or were never there |
 * | a handle's id | its holder; once by the receiver of a handle | who waits at a ring looks at the other end's handles, when woken by `close` and every 100 ms | a dead holder's handles count as closed: readers get EOFError, writers BrokenPipeError |
 *
 * @module
 */
import { decode, encode, registerShared } from "./codec/codec.ts";
import {
  BrokenPipeError,
  BufferTooShort,
  EOFError,
  OSError,
  pythonHooks,
  TimeoutError,
  TypeError,
  ValueError,
} from "./errors.ts";
import { allocateZeroed } from "./memory/arena.ts";
import { arrive, arrived, defaultRepr, pythonTypeName } from "./memory/handles.ts";
import { type Limits, timeoutOf, type WaitOptions } from "./memory/limits.ts";
import { me, onLeave } from "./memory/me.ts";
import { memory } from "./memory/memory.ts";
import { received } from "./memory/receive.ts";
import { Ring } from "./memory/ring.ts";

/** A sender waits while so much is unread. CPython's bound is that of the operating system: 64 to 208 KiB. */
const BYTES_BOUND = 64 * 2 ** 20;
const MESSAGES_BOUND = 2 ** 20;

const HANDLES = 2;
const PIPE = 1;
const END = 2;
const NEXT = 3;

let nextFileno = 3;
/** The handles of this process, to be closed when it ends. */
const held = new Set<number>();
onLeave(() => held.forEach(closeHandle));

/**
 * Makes a pipe.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Pipe
 *
 * ```ts
 * import { Pipe } from "@manycore/multiprocessing";
 *
 * const [receiver, sender] = Pipe(false);
 * await sender.send({ x: 1 });
 * console.log(await receiver.recv());
 * ```
 *
 * @param duplex `false`: the first end only receives, the second only sends
 * @returns its two ends
 */
export function Pipe(duplex = true): [Connection, Connection] {
  const bounds = { bytes: BYTES_BOUND, items: MESSAGES_BOUND };
  const pipe = allocateZeroed(16);
  const words = memory().words;
  words[pipe] = Ring.create(bounds).address;
  if (duplex) words[pipe + 1] = Ring.create(bounds).address;
  return [
    arrive(Connection, newHandle(pipe, 0, me.id)),
    arrive(Connection, newHandle(pipe, 1, me.id)),
  ];
}

function newHandle(pipe: number, end: number, id: number): number {
  const words = memory().words;
  const head = pipe + HANDLES + end;
  for (let at = Atomics.load(words, head); at !== 0; at = words[at + NEXT]!) {
    if (Atomics.compareExchange(words, at, 0, id) === 0) return at;
  }
  const handle = allocateZeroed(16);
  words[handle] = id;
  words[handle + PIPE] = pipe;
  words[handle + END] = end;
  for (;;) {
    const next = Atomics.load(words, head);
    words[handle + NEXT] = next;
    if (Atomics.compareExchange(words, head, next, handle) === next) return handle;
  }
}

function isOpen(pipe: number, end: number): boolean {
  const words = memory().words;
  for (let at = Atomics.load(words, pipe + HANDLES + end); at !== 0; at = words[at + NEXT]!) {
    const id = Math.abs(Atomics.load(words, at));
    if (id !== 0 && (id === me.id || !me.isDead(id))) return true;
  }
  return false;
}

function closeHandle(handle: number): void {
  held.delete(handle);
  const words = memory().words;
  Atomics.store(words, handle, 0);
  const pipe = words[handle + PIPE]!;
  const end = words[handle + END]!;
  if (isOpen(pipe, end)) return;
  const rings = [words[pipe]!, words[pipe + 1]!].filter((ring) => ring !== 0);
  for (const ring of rings) new Ring(ring).wakeAll();
  if (!isOpen(pipe, 1 - end)) { for (const ring of rings) new Ring(ring).clear(); }
}

/**
 * One end of a pipe.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.connection.Connection
 *
 * A message arrives whole, at one reader, however many processes hold the end. A sender waits while 64 MiB or 2 ** 20
 * messages are unread. The pipe ends for the other side when every process that held this end has closed it or ended:
 * a child that got the end as an argument and its parent hold it each for themselves.
 *
 * ```ts
 * import { Pipe } from "@manycore/multiprocessing";
 *
 * const [a, b] = Pipe();
 * await a.send("ping");
 * console.log(await b.recv());
 * ```
 */
export class Connection {
  #handle: number;
  #pipe: number;
  #end: number;
  #in: Ring | undefined;
  #out: Ring | undefined;
  #readable: boolean;
  #fileno: number;

  /** Connections are made by {@linkcode Pipe}. */
  constructor() {
    const handle = arrived();
    if (handle === 0) {
      throw new TypeError("Cannot make a Connection by itself: call Pipe(), which makes two");
    }
    const words = memory().words;
    this.#handle = handle;
    this.#pipe = words[handle + PIPE]!;
    this.#end = words[handle + END]!;
    const [incoming, outgoing] = [
      words[this.#pipe + this.#end]!,
      words[this.#pipe + 1 - this.#end]!,
    ];
    this.#in = incoming === 0 ? undefined : new Ring(incoming);
    this.#out = outgoing === 0 ? undefined : new Ring(outgoing);
    this.#readable = this.#in !== undefined;
    this.#fileno = nextFileno++;
    held.add(handle);
  }

  /** What travels: a handle of the receiver's own on the same end. */
  static send(connection: Connection): number {
    connection.#checkOpen();
    return newHandle(connection.#pipe, connection.#end, -(me.recipient || me.id));
  }

  /** The receiving side of {@linkcode Connection.send}. */
  static receive(handle: number): Connection {
    const words = memory().words;
    const id = Atomics.load(words, handle);
    // a message that is decoded twice, as a task that is given out again, brings the same handle twice
    const own = id < 0 && Atomics.compareExchange(words, handle, id, me.id) === id
      ? handle
      : newHandle(words[handle + PIPE]!, words[handle + END]!, me.id);
    return arrive(Connection, own);
  }

  /** Whether it was closed by this process. */
  get closed(): boolean {
    return this.#handle === 0;
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
    const handle = this.#handle;
    if (handle === 0) return;
    this.#handle = 0;
    closeHandle(handle);
    this.#in?.wakeAll();
    this.#out?.wakeAll();
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
   */
  async send(value: unknown, options?: WaitOptions): Promise<void> {
    const ring = this.#writing();
    await this.#put(ring, encode(value), timeoutOf(options));
  }

  /** {@linkcode send}, blocking this thread. */
  sendSync(value: unknown): void {
    const ring = this.#writing();
    ring.putSync(encode(value), { check: () => this.#checkWriter() });
  }

  /**
   * Receives a value that was sent, waiting for one.
   *
   * @throws {EOFError} when there is none and the other end is closed everywhere
   * @throws {OSError} when this one is closed, or cannot receive
   */
  async recv(options?: WaitOptions): Promise<unknown> {
    return received(await this.#take(timeoutOf(options)));
  }

  /** {@linkcode recv}, blocking this thread. Classes of the value must be known here: it cannot import their modules. */
  recvSync(): unknown {
    return decode(this.#takeSync());
  }

  /**
   * Whether there is something to receive, or the end of the pipe.
   *
   * @param timeout seconds to wait for it; `null` for ever
   */
  async poll(timeout: number | null | WaitOptions = 0): Promise<boolean> {
    const ring = this.#reading();
    if (ring.length > 0 || !isOpen(this.#pipe, 1 - this.#end)) return true;
    const limits = timeoutOf(timeout);
    limits.signal?.throwIfAborted();
    return await ring.waitForItem({ ...limits, check: () => this.#checkReader(ring) })
      .catch(trueAtEnd);
  }

  /** {@linkcode poll}, blocking this thread. */
  pollSync(timeout: number | null = 0): boolean {
    const ring = this.#reading();
    if (ring.length > 0 || !isOpen(this.#pipe, 1 - this.#end)) return true;
    try {
      return ring.waitForItemSync({
        ...timeoutOf(timeout),
        check: () => this.#checkReader(ring),
      });
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
   */
  async sendBytes(
    buffer: ArrayBufferView | ArrayBufferLike,
    offset?: number,
    size?: number | null,
  ): Promise<void> {
    const ring = this.#writing();
    await this.#put(ring, bytesOf(buffer, offset, size), timeoutOf());
  }

  /** {@linkcode sendBytes}, blocking this thread. */
  sendBytesSync(
    buffer: ArrayBufferView | ArrayBufferLike,
    offset?: number,
    size?: number | null,
  ): void {
    const ring = this.#writing();
    ring.putSync(bytesOf(buffer, offset, size), { check: () => this.#checkWriter() });
  }

  /**
   * Receives one message as bytes.
   *
   * @param maxlength the longest message to accept, in bytes
   * @throws {OSError} "bad message length" when it is longer: the connection cannot receive any more then
   */
  async recvBytes(maxlength?: number | null): Promise<Uint8Array<ArrayBuffer>> {
    this.#reading();
    checkMaxlength(maxlength);
    return this.#accept(await this.#take(timeoutOf()), maxlength);
  }

  /** {@linkcode recvBytes}, blocking this thread. */
  recvBytesSync(maxlength?: number | null): Uint8Array<ArrayBuffer> {
    this.#reading();
    checkMaxlength(maxlength);
    return this.#accept(this.#takeSync(), maxlength);
  }

  /**
   * Receives one message into a buffer.
   *
   * @param offset where in the buffer to begin, in bytes
   * @returns how many bytes were received
   * @throws {BufferTooShort} when there is no room for it: `args[0]` has the message
   */
  async recvBytesInto(
    buffer: ArrayBufferView | ArrayBufferLike,
    offset = 0,
  ): Promise<number> {
    this.#reading();
    const target = targetOf(buffer, offset);
    return fill(target, await this.#take(timeoutOf()));
  }

  /** {@linkcode recvBytesInto}, blocking this thread. */
  recvBytesIntoSync(buffer: ArrayBufferView | ArrayBufferLike, offset = 0): number {
    this.#reading();
    const target = targetOf(buffer, offset);
    return fill(target, this.#takeSync());
  }

  /** As Python's repr: `<multiprocessing.connection.Connection object at 0x7f…>`. */
  toString(): string {
    return defaultRepr("multiprocessing.connection.Connection", this.#pipe + this.#end * 4);
  }

  async #put(ring: Ring, message: Uint8Array, limits: Limits): Promise<void> {
    await ring.putAsync(message, { ...limits, check: () => this.#checkWriter() });
  }

  async #take(limits: Limits): Promise<Uint8Array<ArrayBuffer>> {
    const ring = this.#reading();
    const message = ring.take() ??
      await ring.takeAsync({ ...limits, check: () => this.#checkReader(ring) });
    if (message === undefined) throw new TimeoutError(`Nothing came to ${this} in time`);
    return message;
  }

  #takeSync(): Uint8Array<ArrayBuffer> {
    const ring = this.#reading();
    return ring.take() ?? ring.takeSync({ check: () => this.#checkReader(ring) })!;
  }

  #accept(message: Uint8Array<ArrayBuffer>, maxlength?: number | null): Uint8Array<ArrayBuffer> {
    if (typeof maxlength === "number" && message.length > maxlength) {
      if (this.writable) this.#readable = false;
      else this.close();
      throw new OSError("bad message length");
    }
    return own(message);
  }

  #checkOpen(): void {
    if (this.#handle === 0) throw new OSError("handle is closed");
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
  #checkReader(ring: Ring): boolean {
    this.#checkOpen();
    if (isOpen(this.#pipe, 1 - this.#end)) return false;
    // a message may have come between our look at the ring and the close: the close was after it
    if (ring.length > 0) return true;
    throw new EOFError();
  }

  /** What a writer that waits looks at. */
  #checkWriter(): boolean {
    this.#checkOpen();
    if (!isOpen(this.#pipe, 1 - this.#end)) throw new BrokenPipeError(32, "Broken pipe");
    return false;
  }
}

registerShared(Connection, "Connection", Connection.send, Connection.receive);

function trueAtEnd(error: unknown): true {
  if (error instanceof EOFError) return true;
  throw error;
}

/** A message in memory of its own. */
function own(message: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = message.byteLength === message.buffer.byteLength ? message : message.slice();
  return pythonHooks.bytes?.(bytes) ?? bytes;
}

function viewOf(buffer: ArrayBufferView | ArrayBufferLike): Uint8Array {
  if (ArrayBuffer.isView(buffer)) {
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  if (buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer) {
    return new Uint8Array(buffer);
  }
  throw new TypeError(
    `memoryview: a bytes-like object is required, not '${pythonTypeName(buffer)}'`,
  );
}

function bytesOf(
  buffer: ArrayBufferView | ArrayBufferLike,
  offset = 0,
  size?: number | null,
): Uint8Array {
  const bytes = viewOf(buffer);
  if (offset < 0) throw new ValueError("offset is negative");
  if (bytes.length < offset) throw new ValueError("buffer length < offset");
  if (size === undefined || size === null) return bytes.subarray(offset);
  if (size < 0) throw new ValueError("size is negative");
  if (offset + size > bytes.length) throw new ValueError("buffer length < offset + size");
  return bytes.subarray(offset, offset + size);
}

function targetOf(buffer: ArrayBufferView | ArrayBufferLike, offset: number): Uint8Array {
  const bytes = viewOf(buffer);
  if (offset < 0) throw new ValueError("negative offset");
  if (offset > bytes.length) throw new ValueError("offset too large");
  return bytes.subarray(offset);
}

function fill(target: Uint8Array, message: Uint8Array<ArrayBuffer>): number {
  if (message.length > target.length) throw new BufferTooShort(own(message));
  target.set(message);
  return message.length;
}

function checkMaxlength(maxlength?: number | null): void {
  if (typeof maxlength === "number" && maxlength < 0) throw new ValueError("negative maxlength");
}
