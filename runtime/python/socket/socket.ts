/**
 * Python's class `socket.socket`: each method makes an attempt (attempt.ts) on its descriptor (descriptors.ts).
 *
 * @module
 */
import { registerCodec } from "../../codec/forms.ts";
import { type Waitable, type Watched, watched } from "../../connection/waitable.ts";
import { me } from "../../memory/me.ts";
import { OSError, TimeoutError, TypeError, ValueError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Bytes } from "../values/bytes.ts";
import { type float, type int, toFloat } from "../values/numbers.ts";
import { Tuple } from "../values/tuple.ts";
import { qualifiedTypeName } from "../values/types.ts";
import { ADDRESS_BYTES, familyIn, secondsOf, unpacked } from "./addresses.ts";
import {
  bytesOf,
  type FileOptions,
  type FlagOptions,
  flagsAndAddress,
  flagsAndLimits,
  number,
  shortened,
  sizeOf,
  type SocketOptions,
  target,
  type WaitOptions,
} from "./arguments.ts";
import { type Attempt, deadlineOf, type Patience, until, untilSync } from "./attempt.ts";
import {
  type AddressFamily,
  AF_INET,
  AF_UNIX,
  familyOf,
  kindOf,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  MSG_WAITALL,
  SO_DOMAIN,
  SO_ERROR,
  SO_PROTOCOL,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  type SocketKind,
  SOL_SOCKET,
} from "./constants.ts";
import { Descriptor } from "./descriptors.ts";
import { makeFile, type SocketIO, type SocketText } from "./files.ts";
import {
  check,
  CLOEXEC,
  duplicate,
  EAGAIN,
  EALREADY,
  EBADF,
  EINPROGRESS,
  EINTR,
  EISCONN,
  faultOf,
  isDarwin,
  isPassedOn,
  libc,
  NONBLOCK,
  passOn,
  prepare,
  unblock,
} from "./libc.ts";
import { poller, POLLIN, POLLOUT } from "./poller.ts";
import { resolved, resolvedSync } from "./resolver.ts";
import { watchedDescriptor } from "./watching.ts";

/** How often to ask whether a Unix socket takes connections again, in milliseconds: the system does not say so. */
const FULL_QUEUE_PAUSE = 5;

let defaultTimeout: number | null = null;

/** The timeout of sockets that are made from now on, in seconds; null for none. https://docs.python.org/3/library/socket.html#socket.setdefaulttimeout */
export function setdefaulttimeout(timeout: unknown): void {
  defaultTimeout = timeoutOf(timeout);
}

/** The timeout of new sockets. https://docs.python.org/3/library/socket.html#socket.getdefaulttimeout */
export function getdefaulttimeout(): float | null {
  return defaultTimeout === null ? null : toFloat(defaultTimeout);
}

function timeoutOf(timeout: unknown): number | null {
  if (typeof timeout === "string") {
    throw new TypeError("'str' object cannot be interpreted as an integer");
  }
  return secondsOf(timeout, () => new ValueError("Timeout value out of range"));
}

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
export class socket implements Disposable, Waitable {
  static readonly __module__: string = "socket";

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

  readonly #open = (): number => this.#fd();

  #fd(): number {
    if (this.#descriptor === null) throw faultOf(EBADF);
    return this.#descriptor.fd;
  }

  // ---- waiting

  #seconds({ timeout }: WaitOptions): number | null {
    return timeout === undefined ? this.#timeout : timeoutOf(timeout);
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

  // ---- connections

  #accepting(): { attempt: Attempt; result(fd: number): Tuple<[socket, unknown]> } {
    const [bytes, length] = [new Uint8Array(ADDRESS_BYTES), new Uint32Array([ADDRESS_BYTES])];
    return {
      attempt: {
        events: POLLIN,
        call: (fd) => {
          length[0] = ADDRESS_BYTES;
          return libc().acceptOne(fd, bytes, length);
        },
      },
      result: (fd) => {
        const connection = new socket(
          this.#family,
          this.#type,
          this.#proto,
          new Descriptor(fd),
        );
        const address = this.#family === number(AF_UNIX) && length[0]! <= 2
          ? ""
          : unpacked(bytes, length[0]!);
        return Tuple.of(connection, address) as Tuple<[socket, unknown]>;
      },
    };
  }

  /**
   * Waits for a connection: a socket of its own, and the address of the other end.
   *
   * @throws {TimeoutError} when none came in time
   */
  async accept(limits: WaitOptions = {}): Promise<Tuple<[socket, unknown]>> {
    const { attempt, result } = this.#accepting();
    return result(await this.#until(attempt, limits));
  }

  /** {@linkcode accept}, blocking this thread. */
  acceptSync(limits: WaitOptions = {}): Tuple<[socket, unknown]> {
    const { attempt, result } = this.#accepting();
    return result(this.#untilSync(attempt, limits));
  }

  #connecting(address: Uint8Array): Attempt {
    let isUnderWay = false;
    // a second call says how it went, and leaves a socket that failed as a call that waits would have left it
    const asksTwice = this.#timeout === null && !isDarwin;
    const isUnix = this.#family === number(AF_UNIX);
    return {
      events: POLLOUT,
      pause: isUnix ? FULL_QUEUE_PAUSE : undefined,
      call: (fd) => {
        if (!isUnderWay || asksTwice) {
          return libc().connect(fd, address as BufferSource, address.length);
        }
        const pending = optionOf(fd, SO_ERROR);
        if (pending !== 0) throw faultOf(pending);
        return 0;
      },
      verdict: (code) => {
        if (code === EISCONN && isUnderWay) return 0;
        if (code !== EINPROGRESS && code !== EALREADY && code !== EINTR) return undefined;
        isUnderWay = true;
        return "wait";
      },
    };
  }

  /**
   * Connects to an address; a host's name is looked up first.
   *
   * @param address a tuple of host and port, or a path under `AF_UNIX`
   * @throws {ConnectionRefusedError} when nobody listens there
   * @throws {TimeoutError} when nobody answered in time
   */
  async connect(address: unknown, limits: WaitOptions = {}): Promise<void> {
    this.#fd();
    const bytes = await resolved(this.#family, address, "connect");
    await this.#until(this.#connecting(bytes), limits);
  }

  /** {@linkcode connect}, blocking this thread. */
  connectSync(address: unknown, limits: WaitOptions = {}): void {
    this.#fd();
    const bytes = resolvedSync(this.#family, address, "connect");
    this.#untilSync(this.#connecting(bytes), limits);
  }

  /** Connects; gives the error's number, 0 for none. */
  async connectEx(address: unknown, limits: WaitOptions = {}): Promise<number> {
    this.#fd();
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
    this.#fd();
    const bytes = resolvedSync(this.#family, address, "connect_ex");
    try {
      this.#untilSync(this.#connecting(bytes), limits);
      return 0;
    } catch (error) {
      return numberOf(error);
    }
  }

  // ---- sending

  #sending(bytes: Uint8Array, flags: number): Attempt {
    const size = BigInt(bytes.length);
    const how = flags | MSG_DONTWAIT | MSG_NOSIGNAL;
    return {
      events: POLLOUT,
      call: (fd) => libc().send(fd, bytes as BufferSource, size, how),
      flags,
    };
  }

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
    return await this.#until(this.#sending(bytesOf(data), flags), limits);
  }

  /** {@linkcode send}, blocking this thread. */
  sendSync(data: ArrayBufferView, flags?: int | FlagOptions, limits?: WaitOptions): number;
  sendSync(data: unknown, ...rest: unknown[]): number {
    const { flags, limits } = flagsAndLimits(rest);
    return this.#untilSync(this.#sending(bytesOf(data), flags), limits);
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
      at += await this.#until(this.#sending(bytes.subarray(at), flags), limits, end);
    }
  }

  /** {@linkcode sendall}, blocking this thread. */
  sendallSync(data: ArrayBufferView, flags?: int | FlagOptions, limits?: WaitOptions): void;
  sendallSync(data: unknown, ...rest: unknown[]): void {
    const { flags, limits } = flagsAndLimits(rest);
    const bytes = bytesOf(data);
    const end = this.#deadline(limits);
    for (let at = 0; at < bytes.length;) {
      at += this.#untilSync(this.#sending(bytes.subarray(at), flags), limits, end);
    }
  }

  #deadline(limits: WaitOptions): number {
    return deadlineOf(this.#seconds(limits));
  }

  #sendingTo(data: unknown, flags: number, address: Uint8Array): Attempt {
    const bytes = bytesOf(data);
    const size = BigInt(bytes.length);
    const how = flags | MSG_DONTWAIT | MSG_NOSIGNAL;
    return {
      events: POLLOUT,
      call: (fd) =>
        libc().sendto(
          fd,
          bytes as BufferSource,
          size,
          how,
          address as BufferSource,
          address.length,
        ),
    };
  }

  /** Sends a message to an address: `sendto(data, address)` or `sendto(data, flags, address)`; gives its length. */
  async sendto(data: ArrayBufferView, ...rest: unknown[]): Promise<number> {
    const { flags, address, limits } = flagsAndAddress(rest);
    const bytes = await resolved(this.#family, address, "sendto");
    return await this.#until(this.#sendingTo(data, flags, bytes), limits);
  }

  /** {@linkcode sendto}, blocking this thread. */
  sendtoSync(data: ArrayBufferView, ...rest: unknown[]): number {
    const { flags, address, limits } = flagsAndAddress(rest);
    const bytes = resolvedSync(this.#family, address, "sendto");
    return this.#untilSync(this.#sendingTo(data, flags, bytes), limits);
  }

  // ---- receiving

  #receiving(into: Uint8Array, flags: number): Attempt {
    if ((flags & MSG_WAITALL) !== 0) return receivingAll(into, flags);
    const size = BigInt(into.length);
    const how = flags | MSG_DONTWAIT;
    return {
      events: POLLIN,
      call: (fd) => libc().recv(fd, into as BufferSource, size, how),
      flags,
    };
  }

  /**
   * Receives bytes, as many as are there, at most so many; none at the end of the connection.
   *
   * @throws {TimeoutError} when none came in time
   * @throws {ConnectionResetError} when the other end has broken it off
   */
  recv(bufsize: int, flags?: int | FlagOptions, limits?: WaitOptions): Promise<Bytes>;
  async recv(bufsize: unknown, ...rest: unknown[]): Promise<Bytes> {
    const { flags, limits } = flagsAndLimits(rest);
    const into = new Bytes(sizeOf(bufsize, "recv"));
    return shortened(into, await this.#until(this.#receiving(into, flags), limits));
  }

  /** {@linkcode recv}, blocking this thread. */
  recvSync(bufsize: int, flags?: int | FlagOptions, limits?: WaitOptions): Bytes;
  recvSync(bufsize: unknown, ...rest: unknown[]): Bytes {
    const { flags, limits } = flagsAndLimits(rest);
    const into = new Bytes(sizeOf(bufsize, "recv"));
    return shortened(into, this.#untilSync(this.#receiving(into, flags), limits));
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
    const count = await this.#until(this.#receiving(own, flags), limits);
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
    const count = this.#untilSync(this.#receiving(own, flags), limits);
    if (own !== into) into.set(own.subarray(0, count));
    return count;
  }

  #receivingFrom(into: Uint8Array, flags: number): { attempt: Attempt; address(): unknown } {
    const [bytes, length] = [new Uint8Array(ADDRESS_BYTES), new Uint32Array([ADDRESS_BYTES])];
    const size = BigInt(into.length);
    const how = flags | MSG_DONTWAIT;
    return {
      attempt: {
        events: POLLIN,
        call: (fd) => {
          length[0] = ADDRESS_BYTES;
          return libc().recvfrom(fd, into as BufferSource, size, how, bytes, length);
        },
        flags,
      },
      // a sender without a name, or the other end of a connection
      address: () =>
        length[0]! > 2 && familyIn(bytes) === this.#family ? unpacked(bytes, length[0]!) : null,
    };
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
    const { attempt, address } = this.#receivingFrom(into, flags);
    const count = await this.#until(attempt, limits);
    return Tuple.of(shortened(into, count), address()) as Tuple<[Bytes, unknown]>;
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
    const { attempt, address } = this.#receivingFrom(into, flags);
    const count = this.#untilSync(attempt, limits);
    return Tuple.of(shortened(into, count), address()) as Tuple<[Bytes, unknown]>;
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
    const { attempt, address } = this.#receivingFrom(own, flags);
    const count = await this.#until(attempt, limits);
    if (own !== into) into.set(own.subarray(0, count));
    return Tuple.of(count, address()) as Tuple<[number, unknown]>;
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
    return new DataView(value.buffer).getInt32(0, true);
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
    this.#timeout = timeoutOf(value);
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

  // ---- its end

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

  /** Another socket on the same connection, with a descriptor of its own. */
  dup(): socket {
    const copy = new Descriptor(duplicate(this.#fd()));
    const other = new socket(this.#family, this.#type, this.#proto, copy);
    other.#timeout = this.#timeout;
    return other;
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
  static opened(of: socket): void {
    of.#files++;
  }

  /** A file over the socket was closed. @internal */
  static fileClosed(of: socket): void {
    of.#files--;
    if (of.#isClosed && of.#files <= 0) of.#reallyClose();
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
    of.#fd();
    return [
      of.#family,
      of.#type,
      of.#proto,
      me.recipient === 0 ? null : of.#timeout,
      of.#descriptor!.ticket(),
    ];
  }

  /** The receiving side of {@linkcode socket.stateOf}. @internal */
  static arrive([family, type, proto, timeout, ticket]: State): socket {
    const arrived = new socket(family, type, proto, Descriptor.arrive(ticket));
    arrived.#timeout = timeout ?? defaultTimeout;
    return arrived;
  }

  /** As Python's repr: `<socket.socket fd=3, family=2, type=1, proto=0, laddr=('127.0.0.1', 80)>`. */
  toString(): string {
    const name = Object.getPrototypeOf(this) === socket.prototype
      ? "socket.socket"
      : qualifiedTypeName(this);
    let text = `<${name}${this.#isClosed ? " [closed]" : ""} fd=${this.fileno()}, ` +
      `family=${this.#family}, type=${this.#type}, proto=${this.#proto}`;
    if (!this.#isClosed) {
      text += addressPart("laddr", () => this.getsockname());
      text += addressPart("raddr", () => this.getpeername());
    }
    return text + ">";
  }
}

type State = [
  family: number,
  type: number,
  proto: number,
  timeout: number | null,
  ticket: number,
];

registerCodec<socket, State>(socket, "python.socket", {
  write: socket.stateOf,
  read: socket.arrive,
});

function addressPart(name: string, get: () => unknown): string {
  try {
    const address = get();
    return address === "" || address === null ? "" : `, ${name}=${repr(address)}`;
  } catch {
    return "";
  }
}

/** Receives until the buffer is full, or the end. */
function receivingAll(into: Uint8Array, flags: number): Attempt {
  const how = (flags | MSG_DONTWAIT) & ~MSG_WAITALL;
  let at = 0;
  let isPartial = false;
  return {
    events: POLLIN,
    flags,
    call(fd) {
      const rest = into.subarray(at);
      const count = libc().recv(fd, rest as BufferSource, BigInt(rest.length), how);
      if (count > 0) at += count;
      isPartial = count > 0 && at < into.length;
      return isPartial || count < 0 ? -1 : at;
    },
    verdict: () => isPartial ? "wait" : undefined,
  };
}

/** The error's number, where a call gives numbers instead of errors. */
function numberOf(error: unknown): number {
  if (error instanceof TimeoutError) return EAGAIN;
  if (error instanceof OSError && error.errno !== null) return error.errno;
  throw error;
}

function optionOf(fd: number, name: number): number {
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
