/** https://docs.python.org/3/library/socket.html */
import { builtins } from "./builtins.ts";
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { blocking, cls, type Draft, fn, module, unsupported } from "./table.ts";

/** Numbers that are members of enumerations in CPython: they print by name. */
const MEMBERS =
  "AF_UNSPEC AF_UNIX AF_INET AF_INET6 SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_RDM SOCK_SEQPACKET";

const NUMBERS = `
  SOL_SOCKET SO_DEBUG SO_REUSEADDR SO_TYPE SO_ERROR SO_DONTROUTE SO_BROADCAST SO_SNDBUF SO_RCVBUF SO_KEEPALIVE
  SO_OOBINLINE SO_LINGER SO_REUSEPORT SO_RCVLOWAT SO_SNDLOWAT SO_RCVTIMEO SO_SNDTIMEO SO_ACCEPTCONN SO_PROTOCOL
  SO_DOMAIN SOCK_NONBLOCK SOCK_CLOEXEC
  IPPROTO_IP IPPROTO_ICMP IPPROTO_TCP IPPROTO_UDP IPPROTO_IPV6 IPPROTO_RAW SOL_TCP SOL_UDP SOL_IP
  TCP_NODELAY TCP_MAXSEG TCP_CORK TCP_KEEPIDLE TCP_KEEPINTVL TCP_KEEPCNT TCP_QUICKACK TCP_USER_TIMEOUT
  IPV6_V6ONLY IP_TTL IP_TOS IP_MULTICAST_TTL IP_MULTICAST_LOOP IP_ADD_MEMBERSHIP
  MSG_OOB MSG_PEEK MSG_DONTROUTE MSG_CTRUNC MSG_TRUNC MSG_DONTWAIT MSG_WAITALL MSG_NOSIGNAL
  SCM_RIGHTS SHUT_RD SHUT_WR SHUT_RDWR SOMAXCONN INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK INADDR_NONE
  AI_PASSIVE AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_ADDRCONFIG
  NI_NUMERICHOST NI_NUMERICSERV NI_NOFQDN NI_NAMEREQD NI_DGRAM
  EAI_NONAME EAI_AGAIN EAI_FAIL EAI_FAMILY EAI_SERVICE EAI_SYSTEM
`.trim().split(/\s+/);

/** What `makefile` gives depends on its mode. */
function fileOf({ arguments: given, literals }: CallShape): string {
  const mode = given.has("mode") ? literals.get("mode") : "r";
  if (typeof mode !== "string") return "socket._SocketText | socket.SocketIO";
  return mode.includes("b") ? "socket.SocketIO" : "socket._SocketText";
}

/** What files of text and of bytes share; `item` is what they read and write. */
function file(item: "str" | "bytes", read: string): Record<string, Draft | string> {
  return {
    __enter__: "() -> Self",
    __exit__: blocking("(*args: object) -> None"),
    __iter__: blocking(`() -> Iterator[${item}]`),
    __next__: blocking(`() -> ${item}`),
    close: blocking("() -> None"),
    closed: "bool",
    fileno: "() -> index",
    flush: blocking("() -> None"),
    isatty: "() -> bool",
    mode: "str",
    name: "index",
    read: blocking(`(size: int | None = -1, /) -> ${read}`),
    readable: "() -> bool",
    readline: blocking(`(size: int = -1, /) -> ${item}`),
    readlines: blocking(`(hint: int | None = -1, /) -> list[${item}]`),
    seek: "(offset: int, whence: int = 0, /) -> small",
    seekable: "() -> bool",
    tell: "() -> small",
    writable: "() -> bool",
    write: blocking("(data: object, /) -> index"),
    writelines: blocking("(lines: Iterable[object], /) -> None", { reads: "now" }),
  };
}

const SocketIO = cls(null, {
  ...file("bytes", "bytes"),
  peek: blocking("(size: int = 0, /) -> bytes"),
  read1: blocking("(size: int = -1, /) -> bytes"),
  readinto: blocking("(buffer: object, /) -> index"),
});

const SocketText = cls(null, {
  ...file("str", "str"),
  buffer: "socket.SocketIO",
  encoding: "str",
  errors: "str",
  line_buffering: "bool",
});

const CONSTRUCTOR =
  "(family: object = -1, type: object = -1, proto: int = -1, fileno: object = None)";

const socketClass = cls(CONSTRUCTOR, {
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> None",
  accept: blocking("() -> tuple[socket.socket, object]"),
  bind: "(address: object, /) -> None",
  close: "() -> None",
  connect: blocking("(address: object, /) -> None"),
  connect_ex: blocking("(address: object, /) -> index"),
  detach: "() -> small",
  dup: "() -> socket.socket",
  family: "object",
  fileno: "() -> small",
  get_inheritable: "() -> bool",
  getblocking: "() -> bool",
  getpeername: "() -> object",
  getsockname: "() -> object",
  getsockopt: fn("(level: object, optname: object, buflen: int = ..., /) -> object", {
    result: (call) => call.positional?.length === 2 ? "small" : undefined,
  }),
  gettimeout: "() -> float | None",
  listen: "(backlog: int = 128, /) -> None",
  makefile: fn(
    "(mode: str = 'r', buffering: int | None = None, *, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> object",
    { result: fileOf },
  ),
  proto: "small",
  recv: blocking("(bufsize: int, flags: object = 0, /) -> bytes"),
  recv_into: blocking("(buffer: object, nbytes: int = 0, flags: object = 0) -> index"),
  recvfrom: blocking("(bufsize: int, flags: object = 0, /) -> tuple[bytes, object]"),
  recvfrom_into: blocking(
    "(buffer: object, nbytes: int = 0, flags: object = 0) -> tuple[index, object]",
  ),
  recvmsg: blocking(
    "(bufsize: int, ancbufsize: int = 0, flags: object = 0, /) -> tuple[bytes, list[tuple[small, small, bytes]], small, object]",
  ),
  recvmsg_into: blocking(
    "(buffers: Iterable[object], ancbufsize: int = 0, flags: object = 0, /) -> tuple[index, list[tuple[small, small, bytes]], small, object]",
    { reads: "now" },
  ),
  send: blocking("(data: object, flags: object = 0, /) -> index"),
  sendall: blocking("(data: object, flags: object = 0, /) -> None"),
  sendfile: blocking("(file: object, offset: int = 0, count: int | None = None) -> index"),
  sendmsg: blocking(
    "(buffers: Iterable[object], ancdata: Iterable[object] = (), flags: object = 0, address: object = None, /) -> index",
    { reads: "now" },
  ),
  sendto: blocking("(data: object, *flags_and_address: object) -> index"),
  set_inheritable: "(inheritable: bool) -> None",
  setblocking: "(flag: object, /) -> None",
  setsockopt: "(level: object, optname: object, value: object, optlen: int = ..., /) -> None",
  settimeout: "(timeout: object, /) -> None",
  shutdown: "(how: int, /) -> None",
  timeout: "float | None",
  type: "object",
});

/** `socket`. */
export const socket: ModuleRow = module("socket", {
  ...Object.fromEntries(MEMBERS.split(" ").map((name) => [name, "object"])),
  ...Object.fromEntries(NUMBERS.map((name) => [name, "small"])),
  CMSG_LEN: "(length: int, /) -> index",
  CMSG_SPACE: "(length: int, /) -> index",
  AddressFamily: cls("(value: object)", { value: "int" }, { bases: ["enum.Enum"] }),
  SocketKind: cls("(value: object)", { value: "int" }, { bases: ["enum.Enum"] }),
  SocketIO,
  SocketType: socketClass,
  _SocketText: SocketText,
  close: "(fd: object, /) -> None",
  create_connection: blocking(
    "(address: object, timeout: object = ..., source_address: object = None, *, all_errors: bool = False) -> socket.socket",
  ),
  create_server:
    "(address: object, *, family: object = 2, backlog: int | None = None, reuse_port: bool = False, dualstack_ipv6: bool = False) -> socket.socket",
  dup: "(fd: object, /) -> index",
  error: builtins.members.get("OSError")!,
  fromfd: "(fd: object, family: object, type: object, proto: int = 0) -> socket.socket",
  gaierror: exception("OSError"),
  getaddrinfo: blocking(
    "(host: object, port: object, family: object = 0, type: object = 0, proto: object = 0, flags: object = 0) -> list[tuple[object, object, small, str, object]]",
  ),
  getdefaulttimeout: "() -> float | None",
  getfqdn: blocking("(name: str = '') -> str"),
  gethostbyaddr: blocking("(host: str, /) -> tuple[str, list[str], list[str]]"),
  gethostbyname: blocking("(host: str, /) -> str"),
  gethostbyname_ex: blocking("(host: str, /) -> tuple[str, list[str], list[str]]"),
  gethostname: "() -> str",
  getnameinfo: blocking("(sockaddr: object, flags: object, /) -> tuple[str, str]"),
  getservbyname: "(servicename: str, protocolname: str = ..., /) -> index",
  getservbyport: "(port: int, protocolname: str = ..., /) -> str",
  has_dualstack_ipv6: "() -> bool",
  has_ipv6: "bool",
  herror: exception("OSError"),
  htonl: "(x: int, /) -> small",
  htons: "(x: int, /) -> index",
  if_indextoname: unsupported("the runtime does not have it"),
  if_nameindex: unsupported("the runtime does not have it"),
  if_nametoindex: unsupported("the runtime does not have it"),
  inet_aton: "(ip_addr: str, /) -> bytes",
  inet_ntoa: "(packed_ip: object, /) -> str",
  inet_ntop: "(af: object, packed_ip: object, /) -> str",
  inet_pton: "(af: object, ip: str, /) -> bytes",
  ntohl: "(x: int, /) -> small",
  ntohs: "(x: int, /) -> index",
  recv_fds: blocking(
    "(sock: socket.socket, bufsize: int, maxfds: int, flags: object = 0) -> tuple[bytes, list[small], small, object]",
  ),
  send_fds: blocking(
    "(sock: socket.socket, buffers: Iterable[object], fds: Iterable[int], flags: object = 0, address: object = None) -> index",
    { reads: "now" },
  ),
  setdefaulttimeout: "(timeout: object, /) -> None",
  sethostname: unsupported("the runtime does not have it"),
  socket: socketClass,
  socketpair:
    "(family: object = None, type: object = 1, proto: int = 0) -> tuple[socket.socket, socket.socket]",
  timeout: builtins.members.get("TimeoutError")!,
});

const server = {
  RequestHandlerClass: "object",
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> None",
  fileno: "() -> index",
  handle_request: blocking("() -> None"),
  serve_forever: blocking("(poll_interval: float = 0.5) -> None"),
  server_activate: "() -> None",
  server_address: "object",
  server_bind: "() -> None",
  server_close: "() -> None",
  shutdown: "() -> None",
  socket: "socket.socket",
};

const SERVER =
  "(server_address: object, RequestHandlerClass: Callable, bind_and_activate: bool = True)";

const TCPServer = cls(fn(SERVER, { callbacks: "any" }), server);

const handler = {
  client_address: "object",
  finish: blocking("() -> None"),
  handle: blocking("() -> None"),
  request: "object",
  server: "object",
  setup: blocking("() -> None"),
};

const HANDLER = "(request: object, client_address: object, server: object)";
const THREADS = "the runtime does not have threads";
const FORKS = "the runtime serves one request after the other";

/** `socketserver`. */
export const socketserver: ModuleRow = module("socketserver", {
  BaseServer: cls(null, server),
  TCPServer,
  UDPServer: cls(fn(SERVER, { callbacks: "any" }), server),
  UnixStreamServer: cls(fn(SERVER, { callbacks: "any" }), server),
  UnixDatagramServer: cls(fn(SERVER, { callbacks: "any" }), server),
  BaseRequestHandler: cls(HANDLER, handler),
  StreamRequestHandler: cls(HANDLER, {
    ...handler,
    connection: "socket.socket",
    rfile: "socket.SocketIO",
    wfile: "socket.SocketIO",
  }),
  DatagramRequestHandler: cls(HANDLER, handler, {
    unsupported: "the runtime does not have io.BytesIO",
  }),
  ThreadingMixIn: cls(null, {}, { unsupported: THREADS }),
  ThreadingTCPServer: cls(SERVER, server, { unsupported: THREADS }),
  ThreadingUDPServer: cls(SERVER, server, { unsupported: THREADS }),
  ForkingMixIn: cls(null, {}, { unsupported: FORKS }),
  ForkingTCPServer: cls(SERVER, server, { unsupported: FORKS }),
  ForkingUDPServer: cls(SERVER, server, { unsupported: FORKS }),
});
