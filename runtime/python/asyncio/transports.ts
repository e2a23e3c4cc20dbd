/**
 * Connections as protocols see them. https://docs.python.org/3/library/asyncio-protocol.html#transports
 *
 * ```text
 *   the connection's bytes  ->  #read, outside the loop  ->  the loop calls data_received, and only then more is read
 *   write(data)  ->  #waiting  ->  #send, outside the loop, one piece at a time
 * ```
 *
 * @module
 */
import type { Socket } from "node:dgram";
import { callMethod } from "../dispatch.ts";
import {
  KeyboardInterrupt,
  NotImplementedError,
  RuntimeError,
  SystemExit,
  TypeError,
  ValueError,
} from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { eq } from "../operators/compare.ts";
import { getattr } from "../attributes.ts";
import { truth } from "../operators/truth.ts";
import { bytesLike } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Bytes } from "../values/bytes.ts";
import { Dict } from "../values/dict.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import type { EventLoop } from "./loop.ts";

/** So many bytes are read at once. */
const BLOCK = 2 ** 18;
/** From so many waiting bytes on a protocol is told to write no more. */
const HIGH = 2 ** 16;

/** What `get_extra_info` tells. */
export type Info = Readonly<Record<string, unknown>>;

/** What all transports have. https://docs.python.org/3/library/asyncio-protocol.html#asyncio.BaseTransport */
export class BaseTransport {
  static readonly __module__: string = "asyncio.transports";
  readonly #info: Info;

  constructor(extra: Info | null = null) {
    this.#info = extra ?? {};
  }

  /** Something about the connection, or another value. */
  getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return Object.hasOwn(this.#info, name) ? this.#info[name] : otherwise;
  }

  /** Whether it is closed, or about to be. */
  isClosing(): boolean {
    throw new NotImplementedError();
  }

  /** Closes it, when all is sent. */
  close(): void {
    throw new NotImplementedError();
  }

  /** Sets what is told of what happens. */
  setProtocol(_protocol: unknown): void {
    throw new NotImplementedError();
  }

  /** What is told of what happens. */
  getProtocol(): unknown {
    throw new NotImplementedError();
  }
}

/** A connection that carries a stream both ways. https://docs.python.org/3/library/asyncio-protocol.html#asyncio.Transport */
export class Transport extends BaseTransport {
  static override readonly __module__: string = "asyncio.transports";
}

/** A socket that messages come and go by. https://docs.python.org/3/library/asyncio-protocol.html#asyncio.DatagramTransport */
export class DatagramTransport extends BaseTransport {
  static override readonly __module__: string = "asyncio.transports";
}

/** Has the loop call a method of a protocol; settles when that has returned. */
function told(
  loop: EventLoop,
  protocol: () => unknown,
  name: string,
  args: readonly unknown[],
  failed: (error: unknown) => void,
): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  if (loop.isClosed()) resolve(null);
  else {
    loop.callSoonThreadsafe(async () => {
      try {
        resolve(await callMethod(protocol(), name, [...args]));
      } catch (error) {
        resolve(null);
        if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
        failed(exception(error));
      }
    });
  }
  return promise;
}

/** Tells of an error in a call of a protocol. */
function report(loop: EventLoop, message: string, error: unknown, transport: BaseTransport): void {
  loop.callExceptionHandler(
    new Dict<unknown, unknown>([
      ["message", message],
      ["exception", error],
      ["transport", transport],
      ["protocol", transport.getProtocol()],
    ]),
  );
}

function checked(data: unknown): Uint8Array {
  if (data instanceof Uint8Array || typeName(data) === "memoryview") return bytesLike(data).slice();
  throw new TypeError(`data argument must be a bytes-like object, not ${repr(typeName(data))}`);
}

/** Whether an error only says that a connection was closed here. */
function isClosed(error: unknown): boolean {
  return error instanceof Deno.errors.BadResource || error instanceof Deno.errors.Interrupted;
}

/** A stream of the system. */
export class StreamTransport extends Transport {
  static override readonly __module__: string = "asyncio.selector_events";
  static readonly __name__: string = "_SelectorSocketTransport";
  readonly #loop: EventLoop;
  readonly #conn: Deno.Conn;
  readonly #ended: () => void;
  #protocol: unknown;
  #waiting: Uint8Array[] = [];
  #size = 0;
  #isSending = false;
  #isEnded = false;
  #isClosing = false;
  #isLost = false;
  #isHeld = false;
  #paused: PromiseWithResolvers<void> | undefined;
  #low = HIGH / 4;
  #high = HIGH;

  /** @param ended what is done when the connection is gone */
  constructor(
    loop: EventLoop,
    conn: Deno.Conn,
    protocol: unknown,
    info: Info,
    ended: () => void = () => {},
  ) {
    super(info);
    this.#loop = loop;
    this.#conn = conn;
    this.#protocol = protocol;
    this.#ended = ended;
  }

  /** Tells the protocol of the connection, and begins to read. */
  async begin(): Promise<void> {
    await this.#tell("connection_made", this);
    this.#read();
  }

  #tell(name: string, ...args: unknown[]): Promise<unknown> {
    return told(this.#loop, () => this.#protocol, name, args, (error) => {
      report(this.#loop, `Fatal error: protocol.${name}() call failed.`, error, this);
      if (name !== "connection_lost") this.#lose(error);
    });
  }

  async #read(): Promise<void> {
    const block = new Uint8Array(BLOCK);
    try {
      while (!this.#isClosing) {
        await this.#paused?.promise;
        const count = await this.#conn.read(block);
        await this.#paused?.promise;
        if (this.#isClosing || this.#loop.isClosed()) return;
        if (count === null) {
          const keeps = await this.#tell("eof_received");
          return truth(keeps) ? undefined : this.close();
        }
        await this.#received(new Bytes(block.slice(0, count).buffer));
      }
    } catch (error) {
      if (!isClosed(error)) this.#lose(exception(error));
    }
  }

  async #received(data: Bytes): Promise<void> {
    if (getattr(this.#protocol, "data_received", null) !== null) {
      return void await this.#tell("data_received", data);
    }
    for (let at = 0; at < data.length;) {
      const place = bytesLike(await this.#tell("get_buffer", data.length - at));
      if (place.length === 0) {
        return this.#lose(new RuntimeError("get_buffer() returned an empty buffer"));
      }
      const part = data.subarray(at, at + place.length);
      place.set(part);
      at += part.length;
      await this.#tell("buffer_updated", part.length);
    }
  }

  /** Has bytes sent. */
  write(data: unknown): void {
    const bytes = checked(data);
    if (this.#isEnded) throw new RuntimeError("Cannot call write() after write_eof()");
    if (bytes.length === 0 || this.#isLost || this.#isClosing) return;
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size > this.#high && !this.#isHeld) {
      this.#isHeld = true;
      callMethod(this.#protocol, "pause_writing", []);
    }
    this.#send();
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let data = this.#waiting.shift(); data !== undefined; data = this.#waiting.shift()) {
        for (let at = 0; at < data.length;) {
          const sent = await this.#conn.write(data.subarray(at));
          at += sent;
          this.#size -= sent;
        }
        if (this.#isHeld && this.#size <= this.#low) {
          this.#isHeld = false;
          this.#tell("resume_writing");
        }
      }
      if (this.#isEnded) await this.#conn.closeWrite();
    } catch (error) {
      if (!isClosed(error)) this.#lose(exception(error));
    }
    this.#isSending = false;
    if (this.#waiting.length > 0) return this.#send();
    if (this.#isClosing) this.#lose(null);
  }

  /** Has several pieces sent. */
  writelines(listOfData: Iterable<unknown>): void {
    for (const data of listOfData) this.write(data);
  }

  /** Says that no more will come. */
  writeEof(): void {
    if (this.#isClosing || this.#isEnded) return;
    this.#isEnded = true;
    this.#send();
  }

  /** Whether that can be said. */
  canWriteEof(): boolean {
    return true;
  }

  override isClosing(): boolean {
    return this.#isClosing;
  }

  override close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#paused?.resolve();
    if (!this.#isSending) this.#lose(null);
  }

  /** Closes it at once: what was not sent is lost. */
  abort(): void {
    this.#lose(null);
  }

  #lose(error: unknown): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#isClosing = true;
    this.#waiting = [];
    this.#size = 0;
    this.#paused?.resolve();
    this.#tell("connection_lost", error).then(() => {
      try {
        this.#conn.close();
      } catch {
        // It was closed by the other side.
      }
      this.#ended();
    });
  }

  override setProtocol(protocol: unknown): void {
    this.#protocol = protocol;
  }

  override getProtocol(): unknown {
    return this.#protocol;
  }

  /** Lets what comes wait. */
  pauseReading(): void {
    if (!this.#isClosing) this.#paused ??= Promise.withResolvers();
  }

  /** Takes it again. */
  resumeReading(): void {
    this.#paused?.resolve();
    this.#paused = undefined;
  }

  /** Whether what comes is taken. */
  isReading(): boolean {
    return !this.#isClosing && this.#paused === undefined;
  }

  /** How many bytes wait to be sent. */
  getWriteBufferSize(): number {
    return this.#size;
  }

  /** When the protocol is told to go on, and to pause. */
  getWriteBufferLimits(): Tuple<[number, number]> {
    return asTuple([this.#low, this.#high]) as Tuple<[number, number]>;
  }

  /** Sets these. */
  setWriteBufferLimits(...given: unknown[]): void {
    const { high: most, low: least } = options<{ high: unknown; low: unknown }>(
      ["high", "low"],
      ...given,
    );
    const low = least ?? null;
    const high = most ?? (low === null ? HIGH : 4 * Number(low));
    const bottom = low ?? Math.floor(Number(high) / 4);
    if (!(Number(high) >= Number(bottom) && Number(bottom) >= 0)) {
      throw new ValueError(`high (${repr(high)}) must be >= low (${repr(bottom)}) must be >= 0`);
    }
    this.#high = Number(high);
    this.#low = Number(bottom);
  }
}

/** A socket of messages. */
export class MessageTransport extends DatagramTransport {
  static override readonly __module__: string = "asyncio.selector_events";
  static readonly __name__: string = "_SelectorDatagramTransport";
  readonly #loop: EventLoop;
  readonly #socket: Socket;
  readonly #remote: unknown;
  #protocol: unknown;
  #sending = 0;
  #isClosing = false;
  #isLost = false;

  /** @param remote where messages go and come from; null for anywhere */
  constructor(loop: EventLoop, socket: Socket, protocol: unknown, info: Info, remote: unknown) {
    super(info);
    this.#loop = loop;
    this.#socket = socket;
    this.#protocol = protocol;
    this.#remote = remote;
  }

  /** Tells the protocol of the socket, and begins to read. */
  async begin(): Promise<void> {
    await this.#tell("connection_made", this);
    this.#socket.on("message", (data, { address, port }) => {
      if (this.#isClosing) return;
      const bytes = new Bytes(Uint8Array.from(data).buffer);
      this.#tell("datagram_received", bytes, asTuple([address, port]));
    });
    this.#socket.on("error", (error) => this.#tell("error_received", exception(error)));
  }

  #tell(name: string, ...args: unknown[]): Promise<unknown> {
    return told(this.#loop, () => this.#protocol, name, args, (error) => {
      report(this.#loop, `Fatal error: protocol.${name}() call failed.`, error, this);
    });
  }

  /** Sends a message. */
  sendto(data: unknown, addr: unknown = null): void {
    const bytes = checked(data);
    const to = addr ?? this.#remote;
    if (this.#remote !== null && addr !== null && !eq(addr, this.#remote)) {
      throw new ValueError(`Invalid address: must be None or ${repr(this.#remote)}`);
    }
    this.#sending++;
    const done = (error: Error | null) => {
      this.#sending--;
      if (error) this.#tell("error_received", exception(error));
      if (this.#isClosing && this.#sending === 0) this.#lose();
    };
    if (this.#remote !== null) this.#socket.send(bytes, done);
    else {
      const [host, port] = to as [string, number];
      this.#socket.send(bytes, Number(port), host, done);
    }
  }

  override isClosing(): boolean {
    return this.#isClosing;
  }

  override close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    if (this.#sending === 0) this.#lose();
  }

  /** Closes it at once. */
  abort(): void {
    this.#isClosing = true;
    this.#lose();
  }

  #lose(): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#socket.close();
    this.#tell("connection_lost", null);
  }

  override setProtocol(protocol: unknown): void {
    this.#protocol = protocol;
  }

  override getProtocol(): unknown {
    return this.#protocol;
  }
}
