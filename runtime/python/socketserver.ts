/**
 * Python's `socketserver`: servers that hand each request to an object of a class.
 * https://docs.python.org/3/library/socketserver.html
 *
 * One request is served after the other; a server is an argument that a `Process` can take.
 *
 * @example
 * ```ts
 * import { BaseRequestHandler, TCPServer } from "@manycore/multiprocessing/python/socketserver";
 * import { createConnection, type socket } from "@manycore/multiprocessing/python/socket";
 * import { Tuple } from "@manycore/multiprocessing/python";
 *
 * class Upper extends BaseRequestHandler {
 *   override async handle(): Promise<void> {
 *     const conn = this.request as socket;
 *     const text = new TextDecoder().decode(await conn.recv(100));
 *     await conn.sendall(new TextEncoder().encode(text.toUpperCase()));
 *   }
 * }
 *
 * using server = new TCPServer(Tuple.of("127.0.0.1", 0), Upper);
 * using client = await createConnection(server.serverAddress);
 * await client.sendall(new TextEncoder().encode("hello"));
 * await server.handleRequest();
 * console.log(new TextDecoder().decode(await client.recv(100))); // HELLO
 * ```
 *
 * @module
 */
import { printError } from "../launch/hooks.ts";
import { Exception, OSError, TypeError } from "./exceptions.ts";
import { truth } from "./operators/truth.ts";
import { select } from "./select/select.ts";
import { BINARY, SocketIO, wireOf } from "./socket/binary_file.ts";
import {
  AF_INET,
  AF_UNIX,
  IPPROTO_TCP,
  SHUT_WR,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  TCP_NODELAY,
} from "./socket/constants.ts";
import { socket } from "./socket/socket.ts";
import { repr } from "./text/repr.ts";
import { formatExc } from "./traceback.ts";
import { type float, type int, toNumber } from "./values/numbers.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";

/** A class of request handlers. */
export type HandlerClass = new (
  request: unknown,
  clientAddress: unknown,
  server: BaseServer,
) => BaseRequestHandler;

/** A setting that a class or an object may change, under its Python name. */
function setting(of: object, name: string, otherwise: unknown): unknown {
  const own = (of as Record<string, unknown>)[name];
  return own ?? (of.constructor as unknown as Record<string, unknown>)[name] ?? otherwise;
}

function socketOf(server: BaseServer): socket {
  if (server.socket === undefined) throw new TypeError("the server has no socket");
  return server.socket;
}

/** What all servers have. https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer */
export class BaseServer implements Disposable {
  static readonly __module__: string = "socketserver";

  /** Where it listens. */
  serverAddress: unknown;
  /** What is made for each request. */
  RequestHandlerClass: unknown;
  /** Its socket. */
  socket: socket | undefined;
  /** Whether it is to go on. */
  isServing = false;

  constructor(serverAddress: unknown, RequestHandlerClass: unknown) {
    this.serverAddress = serverAddress;
    this.RequestHandlerClass = RequestHandlerClass;
  }

  /** The descriptor that it listens at. */
  fileno(): number {
    return socketOf(this).fileno();
  }

  /** Where the next request comes from, and what it is. */
  async getRequest(): Promise<Tuple<[unknown, unknown]>> {
    return await socketOf(this).accept();
  }

  /** Whether a request is to be served. */
  verifyRequest(_request: unknown, _clientAddress: unknown): boolean | Promise<boolean> {
    return true;
  }

  /** What is done when nothing came in the time that `timeout` sets. */
  handleTimeout(): void | Promise<void> {}

  /** What is done in each round of {@linkcode BaseServer.serveForever}. */
  serviceActions(): void | Promise<void> {}

  /** Serves requests until {@linkcode BaseServer.shutdown}, looking for it every so many seconds. */
  async serveForever(
    pollInterval: float | int | { pollInterval?: float | int } = 0.5,
  ): Promise<void> {
    const seconds = toNumber(
      typeof pollInterval === "object" && "pollInterval" in pollInterval
        ? pollInterval.pollInterval ?? 0.5
        : pollInterval as float,
    );
    this.isServing = true;
    try {
      while (this.isServing) {
        const [ready] = await select([socketOf(this)], [], [], seconds);
        if (!this.isServing) break;
        if (ready.length > 0) await this.handleRequestNoblock();
        await this.serviceActions();
      }
    } finally {
      this.isServing = false;
    }
  }

  /** Has {@linkcode BaseServer.serveForever} end after the request that it serves. */
  shutdown(): void {
    this.isServing = false;
  }

  /** Serves one request, or waits for `timeout` seconds, where that is set. */
  async handleRequest(): Promise<void> {
    const own = socketOf(this).gettimeout();
    const wanted = setting(this, "timeout", null) as float | null;
    const limit = own === null ? wanted : wanted === null ? own : Math.min(+own, +wanted);
    const [ready] = await select([socketOf(this)], [], [], limit);
    if (ready.length > 0) await this.handleRequestNoblock();
    else await this.handleTimeout();
  }

  /** Serves the request that is there. */
  async handleRequestNoblock(): Promise<void> {
    let found: Tuple<[unknown, unknown]>;
    try {
      found = await this.getRequest();
    } catch (error) {
      if (error instanceof OSError) return;
      throw error;
    }
    const [request, address] = found;
    try {
      if (await this.verifyRequest(request, address)) await this.processRequest(request, address);
      else this.shutdownRequest(request);
    } catch (error) {
      if (error instanceof Exception) await this.handleError(request, address, error);
      this.shutdownRequest(request);
      if (!(error instanceof Exception)) throw error;
    }
  }

  /** Serves a request, and ends it. */
  async processRequest(request: unknown, clientAddress: unknown): Promise<void> {
    await this.finishRequest(request, clientAddress);
    this.shutdownRequest(request);
  }

  /** Has a handler serve a request. */
  async finishRequest(request: unknown, clientAddress: unknown): Promise<void> {
    const handler = new (this.RequestHandlerClass as HandlerClass)(request, clientAddress, this);
    await handler.setup();
    try {
      await handler.handle();
    } finally {
      await handler.finish();
    }
  }

  /** Ends a request. */
  shutdownRequest(request: unknown): void {
    if (!(request instanceof socket)) return;
    try {
      request.shutdown(SHUT_WR);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
    request.close();
  }

  /** Reports an error in a handler; the server goes on. */
  handleError(_request: unknown, clientAddress: unknown, error?: unknown): void | Promise<void> {
    const line = "-".repeat(40);
    const where = repr(clientAddress);
    printError(
      `${line}\nException occurred during processing of request from ${where}\n` +
        `${formatExc(error).trimEnd()}\n${line}`,
    );
  }

  /** Closes its socket. */
  serverClose(): void {
    this.socket?.close();
  }

  [Symbol.dispose](): void {
    this.serverClose();
  }

  __enter__(): this {
    return this;
  }

  __exit__(): void {
    this.serverClose();
  }
}

/** A server of connections. https://docs.python.org/3/library/socketserver.html#socketserver.TCPServer */
export class TCPServer extends BaseServer {
  static override readonly __module__: string = "socketserver";

  /**
   * @param serverAddress where to listen
   * @param RequestHandlerClass what is made for each request
   * @param bindAndActivate whether to begin to listen at once
   */
  constructor(
    serverAddress: unknown,
    RequestHandlerClass: unknown,
    bindAndActivate: boolean | { bindAndActivate?: boolean } = true,
  ) {
    super(serverAddress, RequestHandlerClass);
    const family = setting(this, "address_family", this.family());
    this.socket = new socket(family, setting(this, "socket_type", this.kind()));
    const isWanted = typeof bindAndActivate === "object"
      ? bindAndActivate.bindAndActivate ?? true
      : bindAndActivate;
    if (!isWanted) return;
    try {
      this.serverBind();
      this.serverActivate();
    } catch (error) {
      this.serverClose();
      throw error;
    }
  }

  /** The family of addresses. */
  protected family(): unknown {
    return AF_INET;
  }

  /** The kind of socket. */
  protected kind(): unknown {
    return SOCK_STREAM;
  }

  /** Gives the socket its address. */
  serverBind(): void {
    const made = this.socket!;
    if (truth(setting(this, "allow_reuse_address", false)) && this.family() !== AF_UNIX) {
      made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
    }
    if (truth(setting(this, "allow_reuse_port", false)) && this.family() !== AF_UNIX) {
      made.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1);
    }
    made.bind(this.serverAddress);
    this.serverAddress = made.getsockname();
  }

  /** Begins to listen. */
  serverActivate(): void {
    this.socket!.listen(setting(this, "request_queue_size", 5) as int);
  }
}

/** A server of messages. https://docs.python.org/3/library/socketserver.html#socketserver.UDPServer */
export class UDPServer extends TCPServer {
  static override readonly __module__: string = "socketserver";

  protected override kind(): unknown {
    return SOCK_DGRAM;
  }

  override serverActivate(): void {}

  override async getRequest(): Promise<Tuple<[unknown, unknown]>> {
    const most = setting(this, "max_packet_size", 8192) as int;
    const [data, address] = await this.socket!.recvfrom(most);
    return asTuple([asTuple([data, this.socket]), address]) as Tuple<[unknown, unknown]>;
  }

  override shutdownRequest(_request: unknown): void {}
}

/** A server of connections at a path. https://docs.python.org/3/library/socketserver.html#socketserver.UnixStreamServer */
export class UnixStreamServer extends TCPServer {
  static override readonly __module__: string = "socketserver";

  protected override family(): unknown {
    return AF_UNIX;
  }
}

/** A server of messages at a path. https://docs.python.org/3/library/socketserver.html#socketserver.UnixDatagramServer */
export class UnixDatagramServer extends UDPServer {
  static override readonly __module__: string = "socketserver";

  protected override family(): unknown {
    return AF_UNIX;
  }
}

/** Serves one request. https://docs.python.org/3/library/socketserver.html#socketserver.BaseRequestHandler */
export class BaseRequestHandler {
  static readonly __module__: string = "socketserver";

  /** The connection; of a server of messages the message and the server's socket. */
  request: unknown;
  /** Where it comes from. */
  clientAddress: unknown;
  /** Who got it. */
  server: BaseServer;

  constructor(request: unknown, clientAddress: unknown, server: BaseServer) {
    this.request = request;
    this.clientAddress = clientAddress;
    this.server = server;
  }

  /** What is done before. */
  setup(): void | Promise<void> {}

  /** What serves it. */
  handle(): void | Promise<void> {}

  /** What is done after. */
  finish(): void | Promise<void> {}
}

/** Serves a connection through files. https://docs.python.org/3/library/socketserver.html#socketserver.StreamRequestHandler */
export class StreamRequestHandler extends BaseRequestHandler {
  static override readonly __module__: string = "socketserver";

  /** The connection. */
  connection!: socket;
  /** What the client sends. */
  rfile!: SocketIO;
  /** What the client gets: each write is sent at once, unless `wbufsize` says otherwise. */
  wfile!: SocketIO;

  override setup(): void | Promise<void> {
    this.connection = this.request as socket;
    const timeout = setting(this, "timeout", null);
    if (timeout !== null) this.connection.settimeout(timeout);
    if (truth(setting(this, "disable_nagle_algorithm", false))) {
      this.connection.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
    }
    const [read, write] = [setting(this, "rbufsize", -1), setting(this, "wbufsize", 0)].map(Number);
    this.rfile = this.connection.makefile("rb", read);
    this.wfile = write === 0
      ? new SocketIO(wireOf(this.connection), BINARY)
      : this.connection.makefile("wb", write);
  }

  override async finish(): Promise<void> {
    if (!this.wfile.closed) {
      try {
        await this.wfile.flush();
      } catch (error) {
        if (!(error instanceof OSError)) throw error;
      }
    }
    await this.wfile.close();
    await this.rfile.close();
  }
}
