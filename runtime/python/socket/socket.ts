/**
 * Python's class `socket.socket`: the calls that may wait. Each makes an attempt (operations.ts) until it succeeds
 * (attempt.ts) on a descriptor (endpoint.ts, descriptors.ts).
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { me } from "../../memory/me.ts";
import { OSError, TimeoutError, ValueError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import type { int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import {
  bytesOf,
  type FileOptions,
  type FlagOptions,
  flagsAndAddress,
  flagsAndLimits,
  number,
  shortened,
  sizeOf,
  target,
  timeoutFor,
  type WaitOptions,
} from "./arguments.ts";
import { type Attempt, deadlineOf, type Patience, until, untilSync } from "./attempt.ts";
import { MSG_DONTWAIT } from "./constants.ts";
import { Descriptor } from "./descriptors.ts";
import { Endpoint } from "./endpoint.ts";
import { makeFile, type SocketIO, type SocketText } from "./files.ts";
import { duplicate, EAGAIN } from "./libc.ts";
import {
  type Ancillary,
  buffersOf,
  deliver,
  type Received,
  receivingMessage,
  sendingMessage,
} from "./messages.ts";
import {
  accepting,
  connecting,
  receiving,
  receivingBytes,
  receivingFrom,
  sending,
  sendingTo,
} from "./operations.ts";
import { resolved, resolvedSync } from "./resolver.ts";

/**
 * One end of a connection, or where messages or connections arrive.
 * https://docs.python.org/3/library/socket.html#socket-objects
 *
 * What may wait gives a promise; its twin under the name with `Sync` blocks the thread. Both keep to the socket's timeout
 * ({@linkcode socket.settimeout}, in seconds), or to the `timeout` and `signal` of the call. A socket can be an argument
 * or a result of a child, and travel through queues and pipes: each side then closes it for itself.
 *
 * Needs --allow-ffi: a socket is a descriptor of the system's.
 *
 * @example
 * ```ts
 * import { socketpair } from "@manycore/multiprocessing/python/socket";
 *
 * const [a, b] = socketpair();
 * await a.sendall(new TextEncoder().encode("ping"));
 * console.log(new TextDecoder().decode(await b.recv(100))); // ping
 * a.close();
 * b.close();
 * ```
 */
export class socket extends Endpoint {
  static override readonly __module__: string = "socket";

  readonly #open = (): number => Endpoint.descriptorOf(this).fd;

  get #family(): number {
    return number(this.family);
  }

  // ---- waiting

  #seconds({ timeout }: WaitOptions): number | null {
    return timeout === undefined ? Endpoint.timeoutOf(this) : timeoutFor(timeout);
  }

  #patience(attempt: Attempt, limits: WaitOptions, deadline?: number): Patience {
    const seconds = this.#seconds(limits);
    // as the system has it: a socket without a timeout then does not wait
    const timeout = seconds === null && ((attempt.flags ?? 0) & MSG_DONTWAIT) !== 0 ? 0 : seconds;
    return { timeout, signal: limits.signal, deadline };
  }

  #until(attempt: Attempt, limits: WaitOptions, deadline?: number): Promise<number> {
    return until(this.#open, attempt, this.#patience(attempt, limits, deadline));
  }

  #untilSync(attempt: Attempt, limits: WaitOptions, deadline?: number): number {
    return untilSync(this.#open, attempt, this.#patience(attempt, limits, deadline));
  }

  // ---- connections

  /**
   * Waits for a connection: a socket of its own, and the address of the other end.
   *
   * @throws {TimeoutError} when none came in time
   */
  async accept(limits: WaitOptions = {}): Promise<Tuple<[socket, unknown]>> {
    const { attempt, address } = accepting(this.#family);
    return this.#accepted(await this.#until(attempt, limits), address());
  }

  /** {@linkcode accept}, blocking this thread. */
  acceptSync(limits: WaitOptions = {}): Tuple<[socket, unknown]> {
    const { attempt, address } = accepting(this.#family);
    return this.#accepted(this.#untilSync(attempt, limits), address());
  }

  #accepted(fd: number, address: unknown): Tuple<[socket, unknown]> {
    const connection = new socket(this.family, this.type, this.proto, new Descriptor(fd));
    return asTuple([connection, address]) as Tuple<[socket, unknown]>;
  }

  #connecting(address: Uint8Array): Attempt {
    return connecting(this.#family, address, Endpoint.timeoutOf(this) === null);
  }

  /**
   * Connects to an address; a host's name is looked up first.
   *
   * @param address a tuple of host and port, or a path under `AF_UNIX`
   * @throws {ConnectionRefusedError} when nobody listens there
   * @throws {TimeoutError} when nobody answered in time
   */
  async connect(address: unknown, limits: WaitOptions = {}): Promise<void> {
    this.#open();
    const bytes = await resolved(this.#family, address, "connect");
    await this.#until(this.#connecting(bytes), limits);
  }

  /** {@linkcode connect}, blocking this thread. */
  connectSync(address: unknown, limits: WaitOptions = {}): void {
    this.#open();
    const bytes = resolvedSync(this.#family, address, "connect");
    this.#untilSync(this.#connecting(bytes), limits);
  }

  /** Connects; gives the error's number, 0 for none. */
  async connectEx(address: unknown, limits: WaitOptions = {}): Promise<number> {
    this.#open();
    const bytes = await resolved(this.#family, address, "connect_ex");
    try {
      await this.#until(this.#connecting(bytes), limits);
      return 0;
    } catch (error) {
      return numberOf(error);
    }
  }

  /** {@linkcode connectEx}, blocking this thread. */
  connectExSync(address: unknown, limits: WaitOptions = {}): number {
    this.#open();
    const bytes = resolvedSync(this.#family, address, "connect_ex");
    try {
      this.#untilSync(this.#connecting(bytes), limits);
      return 0;
    } catch (error) {
      return numberOf(error);
    }
  }

  // ---- sending

  /**
   * Sends bytes, as many as there is room for; gives their number.
   *
   * @throws {BrokenPipeError} when the other end is closed
   */
  send(
    data: ArrayBufferView,
    flags?: int | FlagOptions,
    limits?: WaitOptions,
  ): Promise<number>;
  async send(data: unknown, ...rest: unknown[]): Promise<number> {
    const { flags, limits } = flagsAndLimits(rest);
    return await this.#until(sending(bytesOf(data), flags), limits);
  }

  /** {@linkcode send}, blocking this thread. */
  sendSync(data: ArrayBufferView, flags?: int | FlagOptions, limits?: WaitOptions): number;
  sendSync(data: unknown, ...rest: unknown[]): number {
    const { flags, limits } = flagsAndLimits(rest);
    return this.#untilSync(sending(bytesOf(data), flags), limits);
  }

  /**
   * Sends all of the bytes; the timeout is for all of them together.
   *
   * @throws {BrokenPipeError} when the other end is closed
   * @throws {TimeoutError} when there was no room for all in time
   */
  sendall(data: ArrayBufferView, flags?: int | FlagOptions, limits?: WaitOptions): Promise<void>;
  async sendall(data: unknown, ...rest: unknown[]): Promise<void> {
    const { flags, limits } = flagsAndLimits(rest);
    const bytes = bytesOf(data);
    const end = this.#deadline(limits);
    for (let at = 0; at < bytes.length;) {
      at += await this.#until(sending(bytes.subarray(at), flags), limits, end);
    }
  }

  /** {@linkcode sendall}, blocking this thread. */
  sendallSync(data: ArrayBufferView, flags?: int | FlagOptions, limits?: WaitOptions): void;
  sendallSync(data: unknown, ...rest: unknown[]): void {
    const { flags, limits } = flagsAndLimits(rest);
    const bytes = bytesOf(data);
    const end = this.#deadline(limits);
    for (let at = 0; at < bytes.length;) {
      at += this.#untilSync(sending(bytes.subarray(at), flags), limits, end);
    }
  }

  #deadline(limits: WaitOptions): number {
    return deadlineOf(this.#seconds(limits));
  }

  /** Sends a message to an address: `sendto(data, address)` or `sendto(data, flags, address)`; gives its length. */
  async sendto(data: ArrayBufferView, ...rest: unknown[]): Promise<number> {
    const { flags, address, limits } = flagsAndAddress(rest);
    const bytes = await resolved(this.#family, address, "sendto");
    return await this.#until(sendingTo(bytesOf(data), flags, bytes), limits);
  }

  /** {@linkcode sendto}, blocking this thread. */
  sendtoSync(data: ArrayBufferView, ...rest: unknown[]): number {
    const { flags, address, limits } = flagsAndAddress(rest);
    const bytes = resolvedSync(this.#family, address, "sendto");
    return this.#untilSync(sendingTo(bytesOf(data), flags, bytes), limits);
  }

  // ---- receiving

  /**
   * Receives bytes, as many as are there, at most so many; none at the end of the connection.
   *
   * @throws {TimeoutError} when none came in time
   * @throws {ConnectionResetError} when the other end has broken it off
   */
  recv(bufsize: int, flags?: int | FlagOptions, limits?: WaitOptions): Promise<Bytes>;
  async recv(bufsize: unknown, ...rest: unknown[]): Promise<Bytes> {
    const { flags, limits } = flagsAndLimits(rest);
    const { attempt, bytes } = receivingBytes(sizeOf(bufsize, "recv"), flags);
    return bytes(await this.#until(attempt, limits));
  }

  /** {@linkcode recv}, blocking this thread. */
  recvSync(bufsize: int, flags?: int | FlagOptions, limits?: WaitOptions): Bytes;
  recvSync(bufsize: unknown, ...rest: unknown[]): Bytes {
    const { flags, limits } = flagsAndLimits(rest);
    const { attempt, bytes } = receivingBytes(sizeOf(bufsize, "recv"), flags);
    return bytes(this.#untilSync(attempt, limits));
  }

  /**
   * Receives into a buffer; gives the number of bytes.
   *
   * @param nbytes at most so many; 0 for all that fit
   */
  recvInto(
    buffer: ArrayBufferView,
    nbytes?: int | { nbytes?: int } & FlagOptions,
    flags?: int | FlagOptions,
    limits?: WaitOptions,
  ): Promise<number>;
  async recvInto(buffer: unknown, ...rest: unknown[]): Promise<number> {
    const { into, own, flags, limits } = target(buffer, rest, "recv_into");
    const count = await this.#until(receiving(own, flags), limits);
    if (own !== into) into.set(own.subarray(0, count));
    return count;
  }

  /** {@linkcode recvInto}, blocking this thread. */
  recvIntoSync(
    buffer: ArrayBufferView,
    nbytes?: int | { nbytes?: int } & FlagOptions,
    flags?: int | FlagOptions,
    limits?: WaitOptions,
  ): number;
  recvIntoSync(buffer: unknown, ...rest: unknown[]): number {
    const { into, own, flags, limits } = target(buffer, rest, "recv_into");
    const count = this.#untilSync(receiving(own, flags), limits);
    if (own !== into) into.set(own.subarray(0, count));
    return count;
  }

  /** Receives a message, and the address that it came from; null where there is none. */
  recvfrom(
    bufsize: int,
    flags?: int | FlagOptions,
    limits?: WaitOptions,
  ): Promise<Tuple<[Bytes, unknown]>>;
  async recvfrom(bufsize: unknown, ...rest: unknown[]): Promise<Tuple<[Bytes, unknown]>> {
    const { flags, limits } = flagsAndLimits(rest);
    const into = new Bytes(sizeOf(bufsize, "recvfrom"));
    const { attempt, address } = receivingFrom(this.#family, into, flags);
    const count = await this.#until(attempt, limits);
    return asTuple([shortened(into, count), address()]) as Tuple<[Bytes, unknown]>;
  }

  /** {@linkcode recvfrom}, blocking this thread. */
  recvfromSync(
    bufsize: int,
    flags?: int | FlagOptions,
    limits?: WaitOptions,
  ): Tuple<[Bytes, unknown]>;
  recvfromSync(bufsize: unknown, ...rest: unknown[]): Tuple<[Bytes, unknown]> {
    const { flags, limits } = flagsAndLimits(rest);
    const into = new Bytes(sizeOf(bufsize, "recvfrom"));
    const { attempt, address } = receivingFrom(this.#family, into, flags);
    const count = this.#untilSync(attempt, limits);
    return asTuple([shortened(into, count), address()]) as Tuple<[Bytes, unknown]>;
  }

  /** Receives a message into a buffer; gives its length, and the address that it came from. */
  recvfromInto(
    buffer: ArrayBufferView,
    nbytes?: int | { nbytes?: int } & FlagOptions,
    flags?: int | FlagOptions,
    limits?: WaitOptions,
  ): Promise<Tuple<[number, unknown]>>;
  async recvfromInto(buffer: unknown, ...rest: unknown[]): Promise<Tuple<[number, unknown]>> {
    const { into, own, flags, limits } = target(buffer, rest, "recvfrom_into");
    const { attempt, address } = receivingFrom(this.#family, own, flags);
    const count = await this.#until(attempt, limits);
    if (own !== into) into.set(own.subarray(0, count));
    return asTuple([count, address()]) as Tuple<[number, unknown]>;
  }

  // ---- messages, and what travels beside them

  /**
   * Sends buffers as one message, with things beside it; gives the number of bytes.
   * https://docs.python.org/3/library/socket.html#socket.socket.sendmsg
   *
   * @param ancillary of each its level, its kind and its data
   * @param address for sockets that are not connected
   */
  async sendmsg(
    buffers: Iterable<unknown>,
    ancillary: Iterable<Ancillary> = [],
    flags: int = 0,
    address: unknown = null,
    limits: WaitOptions = {},
  ): Promise<number> {
    const place = address === null ? null : await resolved(this.#family, address, "sendmsg");
    return await this.#until(sendingMessage(buffers, ancillary, number(flags), place), limits);
  }

  /** {@linkcode sendmsg}, blocking this thread. */
  sendmsgSync(
    buffers: Iterable<unknown>,
    ancillary: Iterable<Ancillary> = [],
    flags: int = 0,
    address: unknown = null,
    limits: WaitOptions = {},
  ): number {
    const place = address === null ? null : resolvedSync(this.#family, address, "sendmsg");
    return this.#untilSync(sendingMessage(buffers, ancillary, number(flags), place), limits);
  }

  /**
   * Receives a message, what came beside it, the system's flags for it, and its sender's address.
   * https://docs.python.org/3/library/socket.html#socket.socket.recvmsg
   *
   * @param room how many bytes may come beside it
   */
  async recvmsg(
    bufsize: int,
    room: int = 0,
    flags: int = 0,
    limits: WaitOptions = {},
  ): Promise<Tuple<[Bytes, ...Beside]>> {
    const { into, received } = this.#message(bufsize, room, flags);
    const count = await this.#until(received.attempt, limits);
    return asTuple([shortened(into, count), ...received.rest()]) as Tuple<[Bytes, ...Beside]>;
  }

  /** {@linkcode recvmsg}, blocking this thread. */
  recvmsgSync(
    bufsize: int,
    room: int = 0,
    flags: int = 0,
    limits: WaitOptions = {},
  ): Tuple<[Bytes, ...Beside]> {
    const { into, received } = this.#message(bufsize, room, flags);
    const count = this.#untilSync(received.attempt, limits);
    return asTuple([shortened(into, count), ...received.rest()]) as Tuple<[Bytes, ...Beside]>;
  }

  #message(bufsize: int, room: int, flags: int): { into: Bytes; received: Received } {
    const size = number(bufsize);
    if (size < 0) throw new ValueError("negative buffer size in recvmsg()");
    const into = new Bytes(size);
    return { into, received: receivingMessage(this.#family, [into], room, number(flags)) };
  }

  /**
   * {@linkcode recvmsg} into buffers, one after the other; gives the number of bytes in their place.
   * https://docs.python.org/3/library/socket.html#socket.socket.recvmsg_into
   */
  async recvmsgInto(
    buffers: Iterable<unknown>,
    room: int = 0,
    flags: int = 0,
    limits: WaitOptions = {},
  ): Promise<Tuple<[number, ...Beside]>> {
    const { parts, received } = this.#messageInto(buffers, room, flags);
    const count = await this.#until(received.attempt, limits);
    deliver(parts);
    return asTuple([count, ...received.rest()]) as Tuple<[number, ...Beside]>;
  }

  /** {@linkcode recvmsgInto}, blocking this thread. */
  recvmsgIntoSync(
    buffers: Iterable<unknown>,
    room: int = 0,
    flags: int = 0,
    limits: WaitOptions = {},
  ): Tuple<[number, ...Beside]> {
    const { parts, received } = this.#messageInto(buffers, room, flags);
    const count = this.#untilSync(received.attempt, limits);
    deliver(parts);
    return asTuple([count, ...received.rest()]) as Tuple<[number, ...Beside]>;
  }

  #messageInto(buffers: Iterable<unknown>, room: int, flags: int) {
    const parts = buffersOf(buffers);
    const pieces = parts.map(({ own }) => own);
    return { parts, received: receivingMessage(this.#family, pieces, room, number(flags)) };
  }

  /**
   * Sends what is in a file of bytes, which then stands behind what was sent; gives the number of bytes.
   * https://docs.python.org/3/library/socket.html#socket.socket.sendfile
   *
   * @param offset where in the file to begin
   * @param count how many bytes to send at most; null for all
   */
  sendfile(file: Source, offset?: int | FileRange, count?: int | null): Promise<number>;
  async sendfile(file: Source, ...rest: unknown[]): Promise<number> {
    const { start, end } = rangeOf(file, options<FileRange>(["offset", "count"], ...rest));
    if (this.gettimeout() === 0) throw new ValueError("non-blocking sockets are not supported");
    if (start > 0) await file.seek(start);
    let sent = 0;
    try {
      while (sent < end) {
        const bytes = await file.read(Math.min(BLOCK, end - sent));
        if (bytes.length === 0) break;
        await this.sendall(bytes);
        sent += bytes.length;
      }
      return sent;
    } finally {
      if (sent > 0) await file.seek(start + sent);
    }
  }

  // ---- its end

  /** Another socket on the same connection, with a descriptor of its own. */
  dup(): socket {
    const copy = new Descriptor(duplicate(this.#open()));
    const other = new socket(this.family, this.type, this.proto, copy);
    other.settimeout(Endpoint.timeoutOf(this));
    return other;
  }

  /**
   * A file over the socket, of text or, with a `b` in its mode, of bytes. What is written waits until there is enough of
   * it, or until `flush()`.
   *
   * @param mode `r`, `w`, `rw`, each also with `b`
   * @param buffering bytes to wait for; 0 for none, 1 for a line
   */
  makefile(mode: `${string}b${string}`, ...rest: unknown[]): SocketIO;
  makefile(mode?: "r" | "w" | "rw" | "wr", ...rest: unknown[]): SocketText;
  makefile(...given: unknown[]): SocketIO & SocketText;
  makefile(...given: unknown[]): SocketIO | SocketText {
    return makeFile(
      this,
      options<FileOptions>(["mode", "buffering", "encoding", "errors", "newline"], ...given),
    );
  }

  /** What travels. @internal */
  static stateOf(of: socket): State {
    const descriptor = Endpoint.descriptorOf(of);
    return [
      number(of.family),
      number(of.type),
      of.proto,
      me.recipient === 0 ? null : Endpoint.timeoutOf(of),
      descriptor.ticket(),
    ];
  }

  /** The receiving side of {@linkcode socket.stateOf}. @internal */
  static arrive([family, type, proto, timeout, ticket]: State): socket {
    const arrived = new socket(family, type, proto, Descriptor.arrive(ticket));
    if (timeout !== null) arrived.settimeout(timeout);
    return arrived;
  }
}

/** What came beside a message, the system's flags, and its sender. */
type Beside = ReturnType<Received["rest"]>;

/** A file of bytes. */
export interface Source {
  /** How it was opened. */
  readonly mode?: unknown;
  /** Reads so many bytes at most. */
  read(size: number): Uint8Array | Promise<Uint8Array>;
  /** Goes to a place in it. */
  seek(offset: number): unknown;
}

/** Which part of a file is meant. */
export interface FileRange {
  /** Where it begins. */
  readonly offset?: int;
  /** How many bytes it has; null for all. */
  readonly count?: int | null;
}

/** So many bytes of a file are read at a time. */
const BLOCK = 65536;

function rangeOf(file: Source, { offset = 0, count }: FileRange): { start: number; end: number } {
  if (typeof file.mode === "string" && !file.mode.includes("b")) {
    throw new ValueError("file should be opened in binary mode");
  }
  if (count === undefined || count === null) return { start: number(offset), end: Infinity };
  const end = number(count);
  if (end <= 0) throw new ValueError(`count must be a positive integer (got ${end})`);
  return { start: number(offset), end };
}

type State = [
  family: number,
  type: number,
  proto: number,
  timeout: number | null,
  ticket: number,
];

registerForm<socket, State>(import.meta, socket, "python.socket", {
  write: socket.stateOf,
  read: socket.arrive,
});

/** The error's number, where a call gives numbers instead of errors. */
function numberOf(error: unknown): number {
  if (error instanceof TimeoutError) return EAGAIN;
  if (error instanceof OSError && error.errno !== null) return error.errno;
  throw error;
}
