/**
 * Python's `socket`: connections and datagrams. https://docs.python.org/3/library/socket.html
 *
 * Addresses are tuples of host and port (`Tuple.of("127.0.0.1", 80)`, from `@manycore/multiprocessing/python`), or paths.
 * Only the loopback, the network and Unix sockets of Linux and macOS; needs --allow-ffi.
 *
 * @example
 * ```ts
 * import { createServer, createConnection } from "@manycore/multiprocessing/python/socket";
 * import { Tuple } from "@manycore/multiprocessing/python";
 *
 * using server = createServer(Tuple.of("127.0.0.1", 0));
 * using client = await createConnection(server.getsockname());
 * const [connection] = await server.accept();
 * await connection.sendall(new TextEncoder().encode("hello"));
 * connection.close();
 * console.log(new TextDecoder().decode(await client.recv(100))); // hello
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./socket.ts";

export { OSError as error, TimeoutError as timeout } from "./exceptions.ts";
export * from "./socket/constants.ts";
export { gaierror, herror } from "./socket/errors.ts";
export { SocketIO, SocketText } from "./socket/files.ts";
export type { Use } from "./socket/files.ts";
export {
  close,
  type ConnectionOptions,
  createConnection,
  createConnectionSync,
  createServer,
  dup,
  fromfd,
  hasDualstackIpv6,
  type PairOptions,
  recvFds,
  sendFds,
  type ServerOptions,
  socketpair,
} from "./socket/functions.ts";
export {
  getservbyname,
  getservbyport,
  htonl,
  htons,
  inetAton,
  inetNtoa,
  inetNtop,
  inetPton,
  ntohl,
  ntohs,
} from "./socket/numbers.ts";
export {
  type AddressOptions,
  type AddressRow,
  getaddrinfo,
  getaddrinfoSync,
  getfqdn,
  gethostbyaddr,
  gethostbyname,
  gethostbynameEx,
  gethostbynameSync,
  gethostname,
  getnameinfo,
} from "./socket/resolver.ts";
export type { FileOptions, FlagOptions, SocketOptions, WaitOptions } from "./socket/arguments.ts";
export { Endpoint, getdefaulttimeout, setdefaulttimeout } from "./socket/endpoint.ts";
export { type Ancillary, CMSG_LEN, CMSG_SPACE } from "./socket/messages.ts";
export { type FileRange, socket, socket as SocketType, type Source } from "./socket/socket.ts";

nameFunctions(self);
