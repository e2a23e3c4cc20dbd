/**
 * What a socket is, beside what may wait: its descriptor, addresses, options, timeout and end.
 *
 * @module
 */
import { type Waitable, type Watched, watched } from "../../connection/waitable.ts";
import { OSError, TypeError, ValueError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Bytes } from "../values/bytes.ts";
import { type float, type int, toFloat } from "../values/numbers.ts";
import { qualifiedTypeName } from "../values/types.ts";
import { ADDRESS_BYTES, familyIn, unpacked } from "./addresses.ts";
import { bytesOf, number, shortened, type SocketOptions, timeoutFor } from "./arguments.ts";
import {
  type AddressFamily,
  AF_INET,
  familyOf,
  kindOf,
  SO_DOMAIN,
  SO_PROTOCOL,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  type SocketKind,
  SOL_SOCKET,
} from "./constants.ts";
import { Descriptor } from "./descriptors.ts";
import {
  check,
  CLOEXEC,
  EBADF,
  faultOf,
  isDarwin,
  isPassedOn,
  libc,
  NONBLOCK,
  passOn,
  prepare,
  unblock,
} from "./libc.ts";
import { poller, POLLIN } from "./poller.ts";
import { resolvedSync } from "./resolver.ts";
import { watchedDescriptor } from "./watching.ts";

let defaultTimeout: number | null = null;

/** The timeout of sockets that are made from now on, in seconds; null for none. https://docs.python.org/3/library/socket.html#socket.setdefaulttimeout */
export function setdefaulttimeout(timeout: unknown): void {
  defaultTimeout = timeoutFor(timeout);
}

/** The timeout of new sockets. https://docs.python.org/3/library/socket.html#socket.getdefaulttimeout */
export function getdefaulttimeout(): float | null {
  return defaultTimeout === null ? null : toFloat(defaultTimeout);
}

/** A socket without the calls that may wait, as CPython's `_socket.socket`. */
export class Endpoint implements Disposable, Waitable {
  static readonly __module__: string = "_socket";

  #descriptor: Descriptor | null;
  readonly #family: number;
  readonly #type: number;
  readonly #proto: number;
  #timeout: number | null = defaultTimeout;
  /** Files over this socket that are open: it is closed with the last of them. */
  #files = 0;
  #isClosed = false;

  /**
   * @param family `AF_INET` when it is not given
   * @param type `SOCK_STREAM` when it is not given
   * @param proto the protocol; 0 for the usual one
   * @param fileno a descriptor to take over
   * @throws {OSError} when the system refuses
   */
  constructor(
    family?: unknown,
    type?: unknown,
    proto?: unknown,
    fileno?: unknown,
  ) {
    const given = options<SocketOptions>(
      ["family", "type", "proto", "fileno"],
      family,
      type,
      proto,
      fileno,
    );
    const wanted = (value: unknown) => value === undefined ? -1 : number(value);
    const [familyGiven, typeGiven, protoGiven] = [given.family, given.type, given.proto].map(
      wanted,
    ) as [number, number, number];
    if (given.fileno !== undefined && given.fileno !== null) {
      const fd = given.fileno instanceof Descriptor ? given.fileno.fd : number(given.fileno);
      if (fd < 0) throw new ValueError("negative file descriptor");
      this.#family = familyGiven === -1 ? domainOf(fd) : familyGiven;
      this.#type = typeGiven === -1 ? optionOf(fd, SO_TYPE) : typeGiven;
      this.#proto = protoGiven === -1 ? protocolOf(fd) : protoGiven;
      unblock(fd);
      this.#descriptor = given.fileno instanceof Descriptor ? given.fileno : new Descriptor(fd);
      return;
    }
    this.#family = familyGiven === -1 ? number(AF_INET) : familyGiven;
    const kind = typeGiven === -1 ? number(SOCK_STREAM) : typeGiven;
    this.#proto = protoGiven === -1 ? 0 : protoGiven;
    this.#type = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    if ((kind & SOCK_NONBLOCK) !== 0) this.#timeout = 0;
    const flags = isDarwin ? 0 : NONBLOCK | CLOEXEC;
    const fd = check(libc().socket(this.#family, this.#type | flags, this.#proto));
    if (isDarwin) prepare(fd);
    this.#descriptor = new Descriptor(fd);
  }

  /** The family of its addresses. */
  get family(): AddressFamily | number {
    return familyOf(this.#family);
  }

  /** The kind of socket. */
  get type(): SocketKind | number {
    return kindOf(this.#type);
  }

  /** The protocol. */
  get proto(): number {
    return this.#proto;
  }

  /** Its timeout in seconds, null for none. */
  get timeout(): float | null {
    return this.gettimeout();
  }

  #fd(): number {
    if (this.#descriptor === null) throw faultOf(EBADF);
    return this.#descriptor.fd;
  }

  /** The descriptor that an endpoint has open. @internal */
  static descriptorOf(of: Endpoint): Descriptor {
    if (of.#descriptor === null) throw faultOf(EBADF);
    return of.#descriptor;
  }

  /** An endpoint's timeout in seconds. @internal */
  static timeoutOf(of: Endpoint): number | null {
    return of.#timeout;
  }

  // ---- addresses

  /**
   * Gives it an address. A host's name is looked up before it returns.
   *
   * @param address a tuple of host and port, or a path under `AF_UNIX`
   * @throws {OSError} `[Errno 98] Address already in use` and its like
   */
  bind(address: unknown): void {
    const fd = this.#fd();
    const bytes = resolvedSync(this.#family, address, "bind");
    check(libc().bind(fd, bytes as BufferSource, bytes.length));
  }

  /** Has it take connections; so many may wait to be accepted. */
  listen(backlog: int = 128): void {
    check(libc().listen(this.#fd(), Math.max(0, Math.min(number(backlog), 0x7fff_ffff))));
  }

  /** Its own address. */
  getsockname(): unknown {
    const [bytes, length] = [new Uint8Array(ADDRESS_BYTES), new Uint32Array([ADDRESS_BYTES])];
    check(libc().getsockname(this.#fd(), bytes, length));
    return unpacked(bytes, length[0]!);
  }

  /**
   * The address of the other end.
   *
   * @throws {OSError} when it is not connected
   */
  getpeername(): unknown {
    const [bytes, length] = [new Uint8Array(ADDRESS_BYTES), new Uint32Array([ADDRESS_BYTES])];
    check(libc().getpeername(this.#fd(), bytes, length));
    return unpacked(bytes, length[0]!);
  }

  // ---- options

  /**
   * An option's value; as bytes when a length is given.
   *
   * @param level `SOL_SOCKET`, `IPPROTO_TCP` …
   * @param optname `SO_REUSEADDR`, `TCP_NODELAY` …
   */
  getsockopt(level: int, optname: int): number;
  getsockopt(level: int, optname: int, buflen: int): Bytes;
  getsockopt(level: unknown, optname: unknown, buflen?: unknown): number | Bytes;
  getsockopt(level: unknown, optname: unknown, buflen?: unknown): number | Bytes {
    const size = buflen === undefined ? 4 : number(buflen);
    if (size <= 0 || size > 1024) throw new OSError("getsockopt buflen out of range");
    const value = new Bytes(size);
    const length = new Uint32Array([size]);
    check(libc().getsockopt(this.#fd(), number(level), number(optname), value, length));
    if (buflen !== undefined) return shortened(value, length[0]!);
    return new DataView(value.buffer, value.byteOffset).getInt32(0, true);
  }

  /** Sets an option: to a number, to bytes, or to null and a length. */
  setsockopt(level: int, optname: int, value: unknown, optlen?: int): void {
    const [at, name] = [number(level), number(optname)];
    if (value === null || value === undefined) {
      if (optlen === undefined) {
        throw new TypeError("socket option should be integer, bytes-like object or None");
      }
      check(libc().setsockopt(this.#fd(), at, name, null, number(optlen)));
      return;
    }
    if (optlen !== undefined) {
      throw new TypeError("setsockopt() takes exactly 3 arguments (4 given)");
    }
    const isBytes = ArrayBuffer.isView(value) || typeof value === "string";
    const bytes = isBytes ? bytesOf(value) : new Uint8Array(new Int32Array([number(value)]).buffer);
    check(libc().setsockopt(this.#fd(), at, name, bytes as BufferSource, bytes.length));
  }

  /** Sets the timeout, in seconds: null to wait for ever, 0 not to wait at all. */
  settimeout(value: unknown): void {
    this.#timeout = timeoutFor(value);
    this.#fd();
  }

  /** The timeout in seconds; null for none. */
  gettimeout(): float | null {
    return this.#timeout === null ? null : toFloat(this.#timeout);
  }

  /** Whether it waits: true is a timeout of null, false one of 0. */
  setblocking(flag: unknown): void {
    this.#timeout = number(flag) === 0 ? 0 : null;
    this.#fd();
  }

  /** Whether it waits at all. */
  getblocking(): boolean {
    return this.#timeout !== 0;
  }

  /** The descriptor; -1 once it is closed. */
  fileno(): number {
    return this.#descriptor?.fd ?? -1;
  }

  /** Whether programs that are run inherit it. */
  getInheritable(): boolean {
    return isPassedOn(this.#fd());
  }

  /** Has programs that are run inherit it. */
  setInheritable(inheritable: boolean): void {
    passOn(this.#fd(), inheritable);
  }

  /**
   * Ends one direction, or both: `SHUT_RD`, `SHUT_WR`, `SHUT_RDWR`. The other end receives what was sent, then the end.
   *
   * @throws {OSError} when it is not connected
   */
  shutdown(how: int): void {
    check(libc().shutdown(this.#fd(), number(how)));
  }

  /** Closes it here; where other processes have it, they keep it. Files over it keep it until they are closed. */
  close(): void {
    this.#isClosed = true;
    if (this.#files <= 0) this.#reallyClose();
  }

  #reallyClose(): void {
    const descriptor = this.#descriptor;
    if (descriptor === null) return;
    this.#descriptor = null;
    poller.forget(descriptor.fd);
    descriptor.close();
  }

  /** Gives the descriptor away: the socket is closed, the descriptor is not. */
  detach(): number {
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    this.#isClosed = true;
    if (descriptor === null) return -1;
    poller.forget(descriptor.fd);
    return descriptor.detach();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  __enter__(): this {
    return this;
  }

  __exit__(): void {
    this.close();
  }

  /** For `multiprocessing.connection.wait`. @internal */
  get [watched](): Watched {
    return watchedDescriptor(this.#fd(), POLLIN);
  }

  /** A file over the socket. @internal */
  static opened(of: Endpoint): void {
    of.#files++;
  }

  /** A file over the socket was closed. @internal */
  static fileClosed(of: Endpoint): void {
    of.#files--;
    if (of.#isClosed && of.#files <= 0) of.#reallyClose();
  }

  /** As Python's repr: `<socket.socket fd=3, family=2, type=1, proto=0, laddr=('127.0.0.1', 80)>`. */
  toString(): string {
    let text =
      `<${qualifiedTypeName(this)}${this.#isClosed ? " [closed]" : ""} fd=${this.fileno()}, ` +
      `family=${this.#family}, type=${this.#type}, proto=${this.#proto}`;
    if (!this.#isClosed) {
      text += addressPart("laddr", () => this.getsockname());
      text += addressPart("raddr", () => this.getpeername());
    }
    return text + ">";
  }
}

function addressPart(name: string, get: () => unknown): string {
  try {
    const address = get();
    return address === "" || address === null ? "" : `, ${name}=${repr(address)}`;
  } catch {
    return "";
  }
}

/** A number among the options of the socket itself. */
export function optionOf(fd: number, name: number): number {
  const value = new Int32Array(1);
  check(libc().getsockopt(fd, SOL_SOCKET, name, value, new Uint32Array([4])));
  return value[0]!;
}

function domainOf(fd: number): number {
  if (!isDarwin) return optionOf(fd, SO_DOMAIN);
  const bytes = new Uint8Array(ADDRESS_BYTES);
  check(libc().getsockname(fd, bytes, new Uint32Array([ADDRESS_BYTES])));
  return familyIn(bytes);
}

function protocolOf(fd: number): number {
  return isDarwin ? 0 : optionOf(fd, SO_PROTOCOL);
}
