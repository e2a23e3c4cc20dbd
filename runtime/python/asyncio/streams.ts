/**
 * Streams over connections. https://docs.python.org/3/library/asyncio-stream.html
 *
 * @module
 */
import { concat } from "../support/buffers.ts";
import { Coroutine, coroutineFunctions, outcome } from "../coroutines/coroutine.ts";
import { invoke } from "../dispatch.ts";
import { exception } from "../native_errors.ts";
import { RuntimeError, StopAsyncIteration, ValueError } from "../exceptions.ts";
import { Bytes } from "../values/bytes.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { IncompleteReadError, LimitOverrunError } from "./errors.ts";
import type { Future } from "./future.ts";
import type { EventLoop } from "./loop.ts";
import { getRunningLoop } from "./running.ts";
import { address, connect, connectUnix, listen, listenUnix, Server } from "./servers.ts";
import { createTask } from "./task.ts";
import { waitOutside } from "./waiting.ts";

/** How many bytes a line may have. */
const LIMIT = 2 ** 16;

/** What comes in. https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamReader */
export class StreamReader {
  static readonly __module__: string = "asyncio.streams";
  #buffer: Bytes = new Bytes(0);
  #isAtEnd = false;
  #error: unknown;
  #waiter: Future<unknown> | null = null;
  readonly #limit: number;

  constructor(limit: number | null = null) {
    this.#limit = limit ?? LIMIT;
  }

  #wake(): void {
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter && !waiter.done()) waiter.setResult(null);
  }

  /** Puts bytes at its end. */
  feedData(data: Uint8Array): void {
    if (data.length === 0) return;
    this.#buffer = concat([this.#buffer, data]);
    this.#wake();
  }

  /** Says that no more will come. */
  feedEof(): void {
    this.#isAtEnd = true;
    this.#wake();
  }

  /** What went wrong, or null. */
  exception(): unknown {
    return this.#error ?? null;
  }

  /** Says that something went wrong. */
  setException(exc: unknown): void {
    this.#error = exc;
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter && !waiter.done()) waiter.setException(exc);
  }

  /** Whether all was read. */
  atEof(): boolean {
    return this.#isAtEnd && this.#buffer.length === 0;
  }

  async #more(name: string): Promise<void> {
    if (this.#waiter) {
      throw new RuntimeError(
        `${name}() called while another coroutine is already waiting for incoming data`,
      );
    }
    this.#waiter = getRunningLoop().createFuture();
    try {
      await this.#waiter[outcome]();
    } finally {
      this.#waiter = null;
    }
  }

  #take(count: number): Bytes {
    const taken = new Bytes(this.#buffer.slice(0, count));
    this.#buffer = new Bytes(this.#buffer.slice(count));
    return taken;
  }

  #check(): void {
    if (this.#error !== undefined) throw this.#error;
  }

  /** Up to `n` bytes, as soon as there are some; all up to the end without a number. */
  async read(n: unknown = -1): Promise<Bytes> {
    this.#check();
    const count = Number(n);
    if (count === 0) return new Bytes(0);
    if (count < 0) {
      while (!this.#isAtEnd) await this.#more("read");
      this.#check();
      return this.#take(this.#buffer.length);
    }
    if (this.#buffer.length === 0 && !this.#isAtEnd) await this.#more("read");
    return this.#take(count);
  }

  /** A line with its line feed; what there is at the end. */
  async readline(): Promise<Bytes> {
    try {
      return await this.readuntil(Bytes.of(10) as Bytes);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (error instanceof LimitOverrunError) throw new ValueError(error.args[0]);
      throw error;
    }
  }

  /**
   * All up to a separator, with it.
   *
   * @throws {IncompleteReadError} when the end comes first
   */
  async readuntil(separator: Uint8Array = Bytes.of(10)): Promise<Bytes> {
    if (separator.length === 0) {
      throw new ValueError("Separator should be at least one-byte string");
    }
    this.#check();
    for (let from = 0;;) {
      const at = indexOf(this.#buffer, separator, from);
      if (at >= 0) return this.#take(at + separator.length);
      from = Math.max(0, this.#buffer.length + 1 - separator.length);
      if (from > this.#limit) {
        throw new LimitOverrunError(
          "Separator is not found, and chunk exceed the limit",
          from,
        );
      }
      if (this.#isAtEnd) throw new IncompleteReadError(this.#take(this.#buffer.length), null);
      await this.#more("readuntil");
    }
  }

  /**
   * Exactly `n` bytes.
   *
   * @throws {IncompleteReadError} when the end comes first
   */
  async readexactly(n: unknown): Promise<Bytes> {
    const count = Number(n);
    if (count < 0) throw new ValueError("readexactly size can not be less than zero");
    this.#check();
    while (this.#buffer.length < count) {
      if (this.#isAtEnd) throw new IncompleteReadError(this.#take(this.#buffer.length), count);
      await this.#more("readexactly");
    }
    return this.#take(count);
  }

  /** Goes over the lines. */
  __aiter__(): this {
    return this;
  }

  /** The next line. */
  async __anext__(): Promise<Bytes> {
    const line = await this.readline();
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }
}

function indexOf(data: Uint8Array, part: Uint8Array, from: number): number {
  for (let at = data.indexOf(part[0]!, from); at >= 0; at = data.indexOf(part[0]!, at + 1)) {
    if (part.every((byte, i) => data[at + i] === byte)) return at;
  }
  return -1;
}

/** Where a writer's bytes go. */
export interface Sink {
  write(data: Uint8Array): Promise<unknown>;
  /** Says that no more will come. */
  end(): Promise<unknown>;
  close(): void;
  /** What `get_extra_info` tells. */
  readonly info: Readonly<Record<string, unknown>>;
}

/** What goes out. https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamWriter */
export class StreamWriter {
  static readonly __module__: string = "asyncio.streams";
  readonly #sink: Sink;
  readonly #loop: EventLoop;
  #last: Promise<unknown> = Promise.resolve();
  #error: unknown;
  #isClosing = false;
  #isEnded = false;

  constructor(sink: Sink, loop: EventLoop) {
    this.#sink = sink;
    this.#loop = loop;
  }

  #then(action: () => Promise<unknown> | void): void {
    this.#last = this.#last.then(action).catch((error) => this.#error ??= exception(error));
  }

  /** Has bytes sent. */
  write(data: Uint8Array): void {
    const copy = data.slice();
    if (this.#isEnded) throw new RuntimeError("Cannot call write() after write_eof()");
    this.#then(() => this.#sink.write(copy));
  }

  /** Has several sent. */
  writelines(data: Iterable<Uint8Array>): void {
    for (const one of data) this.write(one);
  }

  /** Says that no more will come. */
  writeEof(): void {
    this.#isEnded = true;
    this.#then(() => this.#sink.end());
  }

  /** Whether that can be said. */
  canWriteEof(): boolean {
    return true;
  }

  /** Closes the connection, when all is sent. */
  close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#then(() => this.#sink.close());
  }

  /** Whether it is closed, or about to be. */
  isClosing(): boolean {
    return this.#isClosing;
  }

  async #settled(): Promise<void> {
    await waitOutside(this.#loop, this.#last);
  }

  /** Waits until there is place for more. */
  async drain(): Promise<void> {
    await this.#settled();
    if (this.#error !== undefined) throw this.#error;
  }

  /** Waits until the connection is closed. */
  async waitClosed(): Promise<void> {
    await this.#settled();
  }

  /** Something about the connection, or another value. */
  getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return Object.hasOwn(this.#sink.info, name) ? this.#sink.info[name] : otherwise;
  }
}

/** Feeds a reader with what a stream gives, while the loop goes on. */
export function feed(
  loop: EventLoop,
  reader: StreamReader,
  source: { read(data: Uint8Array<ArrayBuffer>): Promise<number | null> },
): void {
  const block = new Uint8Array(LIMIT);
  const tell = (action: () => void) => {
    if (!loop.isClosed()) loop.callSoonThreadsafe(action);
  };
  (async () => {
    try {
      for (;;) {
        const count = await source.read(block);
        if (count === null) break;
        const data = block.slice(0, count);
        tell(() => reader.feedData(data));
      }
    } catch (error) {
      // A connection that is closed here has nothing more to give.
      const isClosed = error instanceof Deno.errors.BadResource ||
        error instanceof Deno.errors.Interrupted;
      if (!isClosed) return tell(() => reader.setException(exception(error)));
    }
    tell(() => reader.feedEof());
  })();
}

function opened(loop: EventLoop, conn: Deno.Conn, limit: unknown): [StreamReader, StreamWriter] {
  const reader = new StreamReader(limit === null || limit === undefined ? null : Number(limit));
  feed(loop, reader, conn);
  const writer = new StreamWriter({
    async write(data) {
      for (let at = 0; at < data.length;) at += await conn.write(data.subarray(at));
    },
    end: () => conn.closeWrite(),
    close: () => {
      try {
        conn.close();
      } catch {
        // It was closed by the other side.
      }
    },
    info: { peername: address(conn.remoteAddr), sockname: address(conn.localAddr) },
  }, loop);
  return [reader, writer];
}

/** How connections are made. */
export interface StreamOptions {
  readonly limit?: unknown;
}

async function connected(
  connecting: Promise<Deno.Conn>,
  { limit }: StreamOptions,
): Promise<Tuple<[StreamReader, StreamWriter]>> {
  const loop = getRunningLoop();
  const conn = await waitOutside(loop, connecting);
  return asTuple([...opened(loop, conn, limit)]) as Tuple<[StreamReader, StreamWriter]>;
}

/** Connects to a server. https://docs.python.org/3/library/asyncio-stream.html#asyncio.open_connection */
export async function openConnection(
  host: unknown,
  port: unknown,
  options: StreamOptions = {},
): Promise<Tuple<[StreamReader, StreamWriter]>> {
  return await connected(connect(host, port), options);
}

/** Connects to a server of this machine. https://docs.python.org/3/library/asyncio-stream.html#asyncio.open_unix_connection */
export async function openUnixConnection(
  path: unknown,
  options: StreamOptions = {},
): Promise<Tuple<[StreamReader, StreamWriter]>> {
  return await connected(connectUnix(path), options);
}

function serve(listener: Deno.Listener, connected: unknown, { limit }: StreamOptions): Server {
  const loop = getRunningLoop();
  const server = new Server(listener, loop, (conn) => {
    const [reader, writer] = opened(loop, conn, limit);
    const given = invoke(connected, reader, writer);
    if (given instanceof Coroutine) createTask(given);
  });
  server.begin();
  return server;
}

/** Listens: a function is called with a reader and a writer for each connection. https://docs.python.org/3/library/asyncio-stream.html#asyncio.start_server */
// deno-lint-ignore require-await
export async function startServer(
  connected: unknown,
  host: unknown = null,
  port: unknown = null,
  options: StreamOptions = {},
): Promise<Server> {
  return serve(listen(host, port), connected, options);
}

/** The same for this machine. https://docs.python.org/3/library/asyncio-stream.html#asyncio.start_unix_server */
// deno-lint-ignore require-await
export async function startUnixServer(
  connected: unknown,
  path: unknown = null,
  options: StreamOptions = {},
): Promise<Server> {
  return serve(listenUnix(path), connected, options);
}

coroutineFunctions(
  openConnection,
  openUnixConnection,
  startServer,
  startUnixServer,
  StreamReader.prototype.read,
  StreamReader.prototype.readline,
  StreamReader.prototype.readuntil,
  StreamReader.prototype.readexactly,
  StreamWriter.prototype.drain,
  StreamWriter.prototype.waitClosed,
);
