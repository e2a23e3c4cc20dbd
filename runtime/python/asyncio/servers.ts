/**
 * What listens, and how connections are made.
 *
 * @module
 */
import { coroutineFunctions, outcome } from "../coroutines/coroutine.ts";
import { OSError, RuntimeError, ValueError } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { type PathLike, pathText } from "../os/guard.ts";
import { repr } from "../text/repr.ts";
import { asTuple } from "../values/tuple.ts";
import type { Future } from "./future.ts";
import type { EventLoop } from "./loop.ts";
import { waitOutside } from "./waiting.ts";

/** An address as Python has it. */
export function address(given: Deno.Addr): unknown {
  return given.transport === "tcp"
    ? asTuple([given.hostname, given.port])
    : "path" in given
    ? given.path ?? ""
    : null;
}

/** Takes away the name of a socket of this machine. */
function removeSocket(path: string): void {
  try {
    if (Deno.lstatSync(path).isSocket) Deno.removeSync(path);
  } catch {
    // It has none any more.
  }
}

/** Connects to a server. */
export async function connect(host: unknown, port: unknown): Promise<Deno.Conn> {
  try {
    return await Deno.connect({ hostname: String(host), port: Number(port) });
  } catch (error) {
    const raised = exception(error);
    if (!(raised instanceof OSError) || typeof raised.errno !== "number") throw raised;
    throw new OSError(raised.errno, `Connect call failed ${repr(asTuple([host, port]))}`);
  }
}

/** Connects to a server of this machine. */
export async function connectUnix(path: unknown): Promise<Deno.Conn> {
  return await Deno.connect({ transport: "unix", path: pathText(path as PathLike) as string });
}

/** Listens at a port; at one that is free without a number. */
export function listen(host: unknown, port: unknown): Deno.Listener {
  const hostname = host === null || host === "" ? "0.0.0.0" : String(host);
  try {
    return Deno.listen({ hostname, port: Number(port ?? 0) });
  } catch (error) {
    const raised = exception(error);
    if (!(raised instanceof OSError) || typeof raised.errno !== "number") throw raised;
    const place = repr(asTuple([hostname, port]));
    const why = `[errno ${raised.errno}] ${raised.strerror}`.toLowerCase();
    throw new OSError(
      raised.errno,
      `error while attempting to bind on address ${place}: ${why}`,
    );
  }
}

/** Listens at a path, for this machine. */
export function listenUnix(path: unknown): Deno.Listener {
  if (path === null || path === undefined) {
    throw new ValueError("path was not specified, and no sock specified");
  }
  const name = pathText(path as PathLike) as string;
  removeSocket(name);
  return Deno.listen({ transport: "unix", path: name }) as unknown as Deno.Listener;
}

/** A connection of a server. */
export interface Client {
  close(): void;
  abort(): void;
}

/** A server's socket, as far as programs look at it. */
class ListeningSocket {
  static readonly __module__ = "asyncio.trsock";
  static readonly __name__ = "TransportSocket";
  readonly #listener: Deno.Listener;

  constructor(listener: Deno.Listener) {
    this.#listener = listener;
  }

  getsockname(): unknown {
    return address(this.#listener.addr);
  }
}

/** What listens. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Server */
export class Server {
  static readonly __module__: string = "asyncio.base_events";
  readonly #listener: Deno.Listener;
  readonly #loop: EventLoop;
  readonly #connected: (conn: Deno.Conn) => void;
  readonly #closed = Promise.withResolvers<void>();
  readonly #clients = new Set<Client>();
  #forever: Future<unknown> | null = null;
  #isServing = false;
  #isClosed = false;
  #isAccepting = false;

  /** @param connected what is done with a connection, in the loop */
  constructor(listener: Deno.Listener, loop: EventLoop, connected: (conn: Deno.Conn) => void) {
    this.#listener = listener;
    this.#loop = loop;
    this.#connected = connected;
  }

  /** Takes connections from now on. */
  begin(): void {
    if (this.#isServing || this.#isClosed) return;
    this.#isServing = true;
    this.#isAccepting = true;
    (async () => {
      for await (const conn of this.#listener) {
        if (!this.#loop.isClosed()) this.#loop.callSoonThreadsafe(() => this.#connected(conn));
      }
      this.#isAccepting = false;
      this.#settle();
    })();
  }

  /** Notes a connection that is waited for at the end; gives what takes it off again. */
  attach(client: Client): () => void {
    this.#clients.add(client);
    return () => {
      this.#clients.delete(client);
      this.#settle();
    };
  }

  #settle(): void {
    // The port is free when the last wait for a connection has ended, not before.
    if (this.#isClosed && !this.#isAccepting && this.#clients.size === 0) this.#closed.resolve();
  }

  /** Its sockets; none once it is closed. */
  get sockets(): unknown {
    return asTuple([...this.#isClosed ? [] : [new ListeningSocket(this.#listener)]]);
  }

  /** Whether it takes connections. */
  isServing(): boolean {
    return this.#isServing;
  }

  /** Its loop. */
  getLoop(): EventLoop {
    return this.#loop;
  }

  /** Takes no more connections. */
  close(): void {
    if (this.#isClosed) return;
    this.#isServing = false;
    this.#isClosed = true;
    const { addr } = this.#listener;
    this.#listener.close();
    if ("path" in addr) removeSocket(addr.path);
    this.#settle();
    if (this.#forever && !this.#forever.done()) this.#forever.cancel();
  }

  /** Closes its connections. */
  closeClients(): void {
    for (const one of [...this.#clients]) one.close();
  }

  /** Closes its connections at once. */
  abortClients(): void {
    for (const one of [...this.#clients]) one.abort();
  }

  /** Waits until it is closed. */
  async waitClosed(): Promise<void> {
    await waitOutside(this.#loop, this.#closed.promise);
  }

  /** Takes connections from now on. */
  // deno-lint-ignore require-await
  async startServing(): Promise<void> {
    this.begin();
  }

  /** Serves until it is cancelled. */
  async serveForever(): Promise<void> {
    if (this.#forever !== null) {
      throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
    }
    if (this.#isClosed) throw new RuntimeError(`server ${repr(this)} is closed`);
    this.begin();
    this.#forever = this.#loop.createFuture();
    try {
      await this.#forever[outcome]();
    } finally {
      this.#forever = null;
      this.close();
    }
  }

  /** Begins. */
  // deno-lint-ignore require-await
  async __aenter__(): Promise<this> {
    return this;
  }

  /** Closes it. */
  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    this.close();
    await this.waitClosed();
    return null;
  }
}

coroutineFunctions(
  Server.prototype.waitClosed,
  Server.prototype.startServing,
  Server.prototype.serveForever,
);
