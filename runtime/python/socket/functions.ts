/**
 * Functions of `socket` that make sockets.
 *
 * @module
 */
import { me } from "../../memory/me.ts";
import { OSError, ValueError } from "../exceptions.ts";
import { isPlain, options } from "../support/options.ts";
import { truth } from "../operators/truth.ts";
import type { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  SCM_RIGHTS,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_STREAM,
  SOL_SOCKET,
} from "./constants.ts";
import { Descriptor } from "./descriptors.ts";
import { check, CLOEXEC, duplicate, isDarwin, libc, NONBLOCK, prepare } from "./libc.ts";
import { numbersIn, packed, roomFor } from "./messages.ts";
import { getaddrinfo, getaddrinfoSync } from "./resolver.ts";
import type { WaitOptions } from "./arguments.ts";
import { socket } from "./socket.ts";

/** What a pair of sockets is to be. */
export interface PairOptions {
  /** `AF_UNIX` when it is not given. */
  readonly family?: unknown;
  /** `SOCK_STREAM` when it is not given. */
  readonly type?: unknown;
  /** The protocol. */
  readonly proto?: unknown;
}

/**
 * Two sockets that are connected.
 * https://docs.python.org/3/library/socket.html#socket.socketpair
 *
 * @example
 * ```ts
 * import { socketpair } from "@manycore/multiprocessing/python/socket";
 *
 * const [a, b] = socketpair();
 * a.close();
 * console.log((await b.recv(1)).length); // 0: the end
 * b.close();
 * ```
 */
export function socketpair(
  family?: unknown,
  type?: unknown,
  proto?: unknown,
): Tuple<[socket, socket]> {
  const given = options<PairOptions>(["family", "type", "proto"], family, type, proto);
  const domain = Number(index(given.family ?? AF_UNIX));
  const kind = Number(index(given.type ?? SOCK_STREAM));
  const protocol = Number(index(given.proto ?? 0));
  const pair = new Int32Array(2);
  const flags = isDarwin ? 0 : NONBLOCK | CLOEXEC;
  check(libc().socketpair(domain, kind | flags, protocol, pair));
  if (isDarwin) pair.forEach(prepare);
  const [first, second] = [...pair].map((fd) =>
    new socket(domain, kind, protocol, new Descriptor(fd))
  );
  return asTuple([first!, second!]) as Tuple<[socket, socket]>;
}

/** How `createConnection` connects. */
export interface ConnectionOptions extends WaitOptions {
  /** The address to connect from. */
  readonly sourceAddress?: unknown;
  /** Whether a failure tells of all addresses that were tried. */
  readonly allErrors?: boolean;
}

/**
 * Connects to a host and port, by whichever of the host's addresses answers.
 *
 * @param address a tuple of host and port
 * @param timeout seconds; also the socket's own timeout from then on
 * @throws {OSError} of the last address that was tried
 * @see https://docs.python.org/3/library/socket.html#socket.create_connection
 */
export async function createConnection(
  address: unknown,
  timeout?: unknown,
  sourceAddress?: unknown,
  rest?: ConnectionOptions,
): Promise<socket> {
  const given = connectionOptions(timeout, sourceAddress, rest);
  const [host, port] = address as [unknown, unknown];
  let fault: unknown;
  for (const row of await getaddrinfo(host, port, 0, SOCK_STREAM)) {
    let made: socket | undefined;
    try {
      made = unconnected(row, given);
      await made.connect(row[4], given.signal === undefined ? {} : { signal: given.signal });
      return made;
    } catch (error) {
      made?.close();
      if (!(error instanceof OSError)) throw error;
      fault = error;
    }
  }
  throw fault ?? new OSError("getaddrinfo returns an empty list");
}

/** {@linkcode createConnection}, blocking this thread. */
export function createConnectionSync(
  address: unknown,
  timeout?: unknown,
  sourceAddress?: unknown,
  rest?: ConnectionOptions,
): socket {
  const given = connectionOptions(timeout, sourceAddress, rest);
  const [host, port] = address as [unknown, unknown];
  let fault: unknown;
  for (const row of getaddrinfoSync(host, port, 0, SOCK_STREAM)) {
    let made: socket | undefined;
    try {
      made = unconnected(row, given);
      made.connectSync(row[4]);
      return made;
    } catch (error) {
      made?.close();
      if (!(error instanceof OSError)) throw error;
      fault = error;
    }
  }
  throw fault ?? new OSError("getaddrinfo returns an empty list");
}

type GivenConnection = { timeout: unknown } & Omit<ConnectionOptions, "timeout">;

function connectionOptions(...given: unknown[]): Partial<GivenConnection> {
  return options<GivenConnection>(["timeout", "sourceAddress"], ...given);
}

/** A socket for one of a host's addresses. */
function unconnected(
  [family, type, proto]: readonly [unknown, unknown, number, ...unknown[]],
  given: Partial<GivenConnection>,
): socket {
  const made = new socket(family, type, proto);
  try {
    if (given.timeout !== undefined) made.settimeout(given.timeout);
    if (truth(given.sourceAddress)) made.bind(given.sourceAddress);
    return made;
  } catch (error) {
    made.close();
    throw error;
  }
}

/** What a server's socket is to be. */
export interface ServerOptions {
  /** `AF_INET` or `AF_INET6`. */
  readonly family?: unknown;
  /** How many connections may wait to be accepted. */
  readonly backlog?: int | null;
  /** Whether other sockets may be bound to the same address. */
  readonly reusePort?: boolean;
  /** Whether a socket of `AF_INET6` takes IPv4, too. */
  readonly dualstackIpv6?: boolean;
}

/**
 * A socket that takes connections at an address.
 *
 * @param address a tuple of host and port; port 0 for any that is free
 * @throws {OSError} when the address cannot be had
 * @see https://docs.python.org/3/library/socket.html#socket.create_server
 */
export function createServer(address: unknown, ...rest: unknown[]): socket {
  const { family = AF_INET, backlog, reusePort, dualstackIpv6 } = options<ServerOptions>(
    ["family", "backlog", "reusePort", "dualstackIpv6"],
    ...rest,
  );
  if (truth(dualstackIpv6) && Number(index(family)) !== Number(AF_INET6.value)) {
    throw new ValueError("dualstack_ipv6 requires AF_INET6 family");
  }
  const made = new socket(family, SOCK_STREAM);
  try {
    made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
    if (truth(reusePort)) made.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1);
    if (Number(index(family)) === Number(AF_INET6.value)) {
      made.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, truth(dualstackIpv6) ? 0 : 1);
    }
    try {
      made.bind(address);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      const [host, port] = address as unknown[];
      throw new OSError(
        error.errno,
        `${error.strerror} (while attempting to bind on address ('${host}', ${port}))`,
      );
    }
    if (backlog === undefined || backlog === null) made.listen();
    else made.listen(backlog);
    return made;
  } catch (error) {
    made.close();
    throw error;
  }
}

/**
 * Sends bytes, and descriptors beside them, through a Unix socket; gives the number of bytes.
 * https://docs.python.org/3/library/socket.html#socket.send_fds
 */
export async function sendFds(
  sock: socket,
  buffers: Iterable<unknown>,
  fds: Iterable<unknown>,
  _flags: unknown = 0,
  _address: unknown = null,
): Promise<number> {
  return await sock.sendmsg(buffers, [[SOL_SOCKET, SCM_RIGHTS, packed(fds)]]);
}

/**
 * Receives bytes, and descriptors beside them: these are open in this process from then on. Gives the bytes, the
 * descriptors, the system's flags, and the sender's address.
 * https://docs.python.org/3/library/socket.html#socket.recv_fds
 *
 * @param maxfds so many descriptors at most
 */
export async function recvFds(
  sock: socket,
  bufsize: int,
  maxfds: int,
  flags: int = 0,
): Promise<Tuple<[Bytes, number[], number, unknown]>> {
  const [bytes, beside, how, address] = await sock.recvmsg(bufsize, roomFor(maxfds), flags);
  const fds = beside
    .filter(([level, kind]) => level === SOL_SOCKET && kind === SCM_RIGHTS)
    .flatMap(([, , data]) => numbersIn(data));
  return asTuple([bytes, fds, how, address]) as Tuple<[Bytes, number[], number, unknown]>;
}

/** Whether one socket can take IPv6 and IPv4. https://docs.python.org/3/library/socket.html#socket.has_dualstack_ipv6 */
export function hasDualstackIpv6(): boolean {
  try {
    using made = new socket(AF_INET6, SOCK_STREAM);
    made.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0);
    return true;
  } catch {
    return false;
  }
}

/** A socket on a copy of a descriptor. https://docs.python.org/3/library/socket.html#socket.fromfd */
export function fromfd(fd: unknown, family: unknown, type: unknown, proto: unknown = 0): socket {
  const protocol = isPlain(proto) ? proto["proto"] ?? 0 : proto;
  return new socket(family, type, protocol, new Descriptor(duplicate(Number(index(fd)))));
}

/** A copy of a descriptor. https://docs.python.org/3/library/socket.html#socket.dup */
export function dup(fd: unknown): number {
  return duplicate(Number(index(fd)));
}

/** Closes a descriptor. https://docs.python.org/3/library/socket.html#socket.close */
export function close(fd: unknown): void {
  me.check();
  check(libc().close(Number(index(fd))));
}
