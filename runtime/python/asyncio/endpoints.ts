/**
 * Connections of an event loop whose ends are protocols.
 * https://docs.python.org/3/library/asyncio-eventloop.html#opening-network-connections
 *
 * @module
 */
import type { Socket } from "node:dgram";
import { invoke } from "../dispatch.ts";
import { ValueError } from "../exceptions.ts";
import { nodeModule } from "../support/node.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { endpoints, type EventLoop } from "./loop.ts";
import { address, connect, connectUnix, listen, listenUnix, Server } from "./servers.ts";
import { type Info, MessageTransport, StreamTransport } from "./transports.ts";
import { waitOutside } from "./waiting.ts";

type Opened = Tuple<[transport: unknown, protocol: unknown]>;

function infoOf(conn: Deno.Conn): Info {
  return { peername: address(conn.remoteAddr), sockname: address(conn.localAddr) };
}

async function open(
  loop: EventLoop,
  factory: unknown,
  connecting: Promise<Deno.Conn>,
): Promise<Opened> {
  const conn = await waitOutside(loop, connecting);
  const protocol = invoke(factory);
  const transport = new StreamTransport(loop, conn, protocol, infoOf(conn));
  await waitOutside(loop, transport.begin());
  return asTuple([transport, protocol]) as Opened;
}

function serve(
  loop: EventLoop,
  factory: unknown,
  listener: Deno.Listener,
  starts: boolean,
): Server {
  const server: Server = new Server(listener, loop, (conn) => {
    const transport: StreamTransport = new StreamTransport(
      loop,
      conn,
      invoke(factory),
      infoOf(conn),
      () => detach(),
    );
    const detach = server.attach(transport);
    transport.begin();
  });
  if (starts) server.begin();
  return server;
}

function bound(socket: Socket, [host, port]: readonly [unknown, unknown]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.once("error", reject);
  socket.bind(Number(port), String(host), () => {
    socket.off("error", reject);
    resolve();
  });
  return promise;
}

function directed(socket: Socket, [host, port]: readonly [unknown, unknown]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.once("error", reject);
  socket.connect(Number(port), String(host), () => {
    socket.off("error", reject);
    resolve();
  });
  return promise;
}

type Place = readonly [host: unknown, port: unknown];

async function messages(
  loop: EventLoop,
  factory: unknown,
  local: Place | null,
  remote: Place | null,
): Promise<Opened> {
  if (local === null && remote === null) throw new ValueError("unexpected address family");
  const isSix = String((local ?? remote)![0]).includes(":");
  const socket = nodeModule("node:dgram").createSocket(isSix ? "udp6" : "udp4");
  if (local !== null) await waitOutside(loop, bound(socket, local));
  if (remote !== null) await waitOutside(loop, directed(socket, remote));
  const own = socket.address();
  const info = {
    sockname: asTuple([own.address, own.port]),
    ...(remote === null ? {} : { peername: asTuple([...remote]) }),
  };
  const protocol = invoke(factory);
  const transport = new MessageTransport(
    loop,
    socket,
    protocol,
    info,
    remote === null ? null : asTuple([...remote]),
  );
  await waitOutside(loop, transport.begin());
  return asTuple([transport, protocol]) as Opened;
}

Object.assign(
  endpoints,
  {
    connect: (loop, factory, host, port) => open(loop, factory, connect(host, port)),
    connectUnix: (loop, factory, path) => open(loop, factory, connectUnix(path)),
    serve: (loop, factory, host, port, starts) => serve(loop, factory, listen(host, port), starts),
    serveUnix: (loop, factory, path, starts) => serve(loop, factory, listenUnix(path), starts),
    messages: (loop, factory, local, remote) =>
      messages(loop, factory, local as Place | null, remote as Place | null),
  } satisfies typeof endpoints,
);
