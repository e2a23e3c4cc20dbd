/**
 * Files of bytes over sockets.
 *
 * All that may wait gives a promise. What is written waits in the buffer until that is full, flushed or closed.
 *
 * @module
 */
import { BlockingIOError, OSError, TimeoutError, ValueError } from "../exceptions.ts";
import { UnsupportedOperation } from "../files/binary_file.ts";
import { bytesLike, concat } from "../support/buffers.ts";
import { Bytes } from "../values/bytes.ts";
import { addressText } from "../values/identity.ts";
import { type int, size } from "../values/numbers.ts";
import { Endpoint } from "./endpoint.ts";
import type { socket } from "./socket.ts";

/** Bytes that are read ahead, and that wait to be written. */
export const BUFFER_BYTES = 8192;
const NEWLINE = 10;

/** What a file's bytes go through: a socket, or one end of a pipe to another program. */
export interface Wire {
  /** Waits for bytes and puts them there; how many, 0 at the end, null where none are there and it does not wait. */
  recvInto(into: Uint8Array): Promise<number | null>;
  /** Sends some of the bytes; how many. */
  send(bytes: Uint8Array): Promise<number>;
  /** Sends all of them. */
  sendall(bytes: Uint8Array): Promise<void>;
  /** Its descriptor. */
  fileno(): number;
  /** Hears that a file uses it. */
  opened?(): void;
  /** Hears that the file was closed. */
  fileClosed(): void | Promise<void>;
  /** What a file is called that has no buffer. */
  readonly unbuffered: string;
}

/** A socket as a wire. */
export function wireOf(of: socket): Wire {
  return {
    recvInto: (into) => of.recvInto(into),
    send: (bytes) => of.send(bytes),
    sendall: (bytes) => of.sendall(bytes),
    fileno: () => of.fileno(),
    opened: () => Endpoint.opened(of),
    fileClosed: () => Endpoint.fileClosed(of),
    unbuffered: "socket.SocketIO",
  };
}

/** How a file over a socket may be used. */
export interface Use {
  readonly readable: boolean;
  readonly writable: boolean;
  /** Bytes that wait; 0 for none. */
  readonly buffering: number;
  /** Whether what does not wait is sent as a whole. */
  readonly whole?: boolean;
}

/** How request handlers write: all at once. */
export const BINARY: Use = { readable: false, writable: true, buffering: 0, whole: true };

function notSeekable(): UnsupportedOperation {
  return new UnsupportedOperation("File or stream is not seekable.");
}

/** A file of bytes over a socket. https://docs.python.org/3/library/socket.html#wire.socket.makefile */
export class SocketIO implements AsyncIterable<Bytes>, AsyncDisposable {
  static readonly __module__ = "socket";
  readonly #wire: Wire;
  readonly #use: Use;
  #isClosed = false;
  #hasTimedOut = false;
  #ahead: Uint8Array = new Uint8Array(0);
  #at = 0;
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;

  /** @param wire what it reads and writes */
  constructor(wire: Wire, use: Use) {
    this.#wire = wire;
    this.#use = use;
    wire.opened?.();
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#isClosed;
  }

  /** How it was opened. */
  get mode(): string {
    const { readable, writable } = this.#use;
    return readable && writable ? "rwb" : readable ? "rb" : "wb";
  }

  /** The socket's descriptor; -1 once it is closed. */
  get name(): number {
    return this.#isClosed ? -1 : this.#wire.fileno();
  }

  #checkReadable(what: string): void {
    if (this.#isClosed) throw new ValueError(`${what} of closed file`);
    if (!this.#use.readable) throw new UnsupportedOperation(what);
  }

  /** Receives into a buffer; null where it would have to wait and must not. */
  async #receive(into: Uint8Array): Promise<number | null> {
    if (this.#hasTimedOut) throw new OSError("cannot read from timed out object");
    try {
      return await this.#wire.recvInto(into);
    } catch (error) {
      if (error instanceof TimeoutError) this.#hasTimedOut = true;
      if (error instanceof BlockingIOError) return null;
      throw error;
    }
  }

  /** Reads ahead: true when there is something, false at the end, null when there is nothing yet. */
  async #fill(): Promise<boolean | null> {
    if (this.#at < this.#ahead.length) return true;
    const chunk = new Uint8Array(BUFFER_BYTES);
    const count = await this.#receive(chunk);
    this.#ahead = chunk.subarray(0, count ?? 0);
    this.#at = 0;
    return count === null ? null : count > 0;
  }

  #taken(most: number): Uint8Array {
    const part = this.#ahead.subarray(this.#at, this.#at + most);
    this.#at += part.length;
    return part;
  }

  /** Reads until there are this many bytes, or all to the end; null where there are none yet and it must not wait. */
  async read(count: int | null = -1): Promise<Bytes | null> {
    this.#checkReadable("read");
    const wanted = count === null || count < 0 ? Infinity : size(count);
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < wanted) {
      const filled = await this.#fill();
      if (filled === null && length === 0) return null;
      if (!filled) break;
      const part = this.#taken(wanted - length);
      parts.push(part);
      length += part.length;
      if (this.#use.buffering === 0 && wanted !== Infinity) break;
    }
    return concat(parts, length);
  }

  /** Reads what is there, at most this many bytes; empty at the end. */
  async read1(count: int = -1): Promise<Bytes> {
    this.#checkReadable("read");
    await this.#fill();
    const part = this.#taken(count < 0 ? Infinity : size(count));
    return concat([part], part.length);
  }

  /** The bytes that are there, without taking them. */
  async peek(_size: int = 0): Promise<Bytes> {
    this.#checkReadable("peek");
    await this.#fill();
    return new Bytes(this.#ahead.subarray(this.#at));
  }

  /** Reads into a buffer until it is full, or the end; gives the number of bytes. */
  async readinto(buffer: Uint8Array): Promise<number | null> {
    const bytes = await this.read(buffer.length);
    if (bytes !== null) buffer.set(bytes);
    return bytes?.length ?? null;
  }

  /** Reads a line with its end, at most this many bytes; empty at the end. */
  async readline(limit: int | null = -1): Promise<Bytes> {
    this.#checkReadable("readline");
    const most = limit === null || limit < 0 ? Infinity : size(limit);
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < most && await this.#fill()) {
      const found = this.#ahead.indexOf(NEWLINE, this.#at);
      const end = found < 0 ? this.#ahead.length : found + 1;
      const part = this.#taken(Math.min(end - this.#at, most - length));
      parts.push(part);
      length += part.length;
      if (part.at(-1) === NEWLINE) break;
    }
    return concat(parts, length);
  }

  /** Reads the lines to the end, until they have this many bytes. */
  async readlines(hint: int | null = -1): Promise<Bytes[]> {
    const most = hint === null || hint <= 0 ? Infinity : size(hint);
    const lines: Bytes[] = [];
    for (let length = 0; length < most;) {
      const line = await this.readline();
      if (line.length === 0) break;
      lines.push(line);
      length += line.length;
    }
    return lines;
  }

  /** Writes bytes, and gives their number. */
  async write(bytes: Uint8Array): Promise<number> {
    if (this.#isClosed) throw new ValueError("write to closed file");
    if (!this.#use.writable) throw new UnsupportedOperation("write");
    bytes = bytesLike(bytes);
    if (this.#use.whole) {
      await this.#wire.sendall(bytes);
      return bytes.length;
    }
    if (this.#use.buffering === 0) return await this.#wire.send(bytes);
    this.#waiting.push(bytes.slice());
    this.#waitingSize += bytes.length;
    if (this.#waitingSize > this.#use.buffering) await this.flush();
    return bytes.length;
  }

  /** Writes the bytes of an iterable. */
  async writelines(lines: Iterable<Uint8Array>): Promise<void> {
    for (const line of lines) await this.write(line);
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    if (this.#isClosed) throw new ValueError("flush of closed file");
    while (this.#waitingSize > 0) {
      const bytes = concat(this.#waiting, this.#waitingSize);
      this.#waiting = [];
      this.#waitingSize = 0;
      await this.#wire.sendall(bytes);
    }
  }

  /** Sends what waits, and ends the use of the file. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    try {
      if (this.#waitingSize > 0) await this.flush();
    } finally {
      this.#isClosed = true;
      await this.#wire.fileClosed();
    }
  }

  /** The socket's descriptor. */
  fileno(): number {
    if (this.#isClosed) throw new ValueError("I/O operation on closed file");
    return this.#wire.fileno();
  }

  /** Whether it is a terminal: never. */
  isatty(): boolean {
    return false;
  }

  /** Whether it can be read. */
  readable(): boolean {
    return this.#use.readable;
  }

  /** Whether it can be written. */
  writable(): boolean {
    return this.#use.writable;
  }

  /** Whether its place can be moved: never. */
  seekable(): boolean {
    return false;
  }

  /** A socket has no place. */
  seek(_offset: int, _whence: int = 0): never {
    throw notSeekable();
  }

  /** A socket has no place. */
  tell(): never {
    throw new UnsupportedOperation("seek");
  }

  /** The lines to the end. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Bytes, void, undefined> {
    for (let line = await this.readline(); line.length > 0; line = await this.readline()) {
      yield line;
    }
  }

  /** The next line. */
  async next(): Promise<IteratorResult<Bytes, undefined>> {
    const line = await this.readline();
    return line.length > 0 ? { done: false, value: line } : { done: true, value: undefined };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  __enter__(): this {
    return this;
  }

  async __exit__(): Promise<void> {
    await this.close();
  }

  /** The file as Python prints it. */
  toString(): string {
    const { readable, writable, buffering } = this.#use;
    if (buffering === 0) {
      return `<${this.#wire.unbuffered} object at ${addressText(this)}>`;
    }
    if (readable && writable) return `<_io.BufferedRWPair object at ${addressText(this)}>`;
    return `<_io.Buffered${readable ? "Reader" : "Writer"} name=${this.name}>`;
  }
}
