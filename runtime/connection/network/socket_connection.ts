/**
 * One end of a connection over a socket.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { AuthenticationError, OSError, TypeError } from "../../errors.ts";
import { defaultRepr } from "../../memory/handles.ts";
import { type Limits, timeoutOf, type WaitOptions } from "../../memory/limits.ts";
import { dumpParts, type Globals, loads, standard } from "../../pickle.ts";
import type { Patience } from "../../python/socket/attempt.ts";
import { Descriptor } from "../../python/socket/descriptors.ts";
import { poller } from "../../python/socket/poller.ts";
import { type Buffer, checkMaxlength, fill, ownBytes, partOf, targetOf } from "../bytes.ts";
import { type Waitable, type Watched, watched } from "../waitable.ts";
import { Connection } from "../connection.ts";
import { isChallenge } from "./handshake.ts";
import {
  type Bounds,
  type Carrier,
  DEFAULT_MAX_MESSAGE,
  DEFAULT_MESSAGE_TIMEOUT,
} from "./carrier.ts";
import { Link } from "./link.ts";
import { PlainStream } from "./plain_stream.ts";
import { Stream } from "./stream.ts";

const forEver: Patience = { timeout: null };

/** What a connection is told when it is made. */
export interface ConnectionSettings extends Bounds {
  /** What its messages may name. */
  readonly globals: Globals;
}

/** What travels of a connection. */
type State = readonly [socket: number, link: number, maxMessage: number, messageTimeout: number];

/** How connections are where nothing is said. */
export const defaults: ConnectionSettings = {
  maxMessage: DEFAULT_MAX_MESSAGE,
  messageTimeout: DEFAULT_MESSAGE_TIMEOUT,
  globals: standard,
};

/**
 * One end of a connection over a socket, made by `Client` or `Listener.accept`. Its messages are pickles, so that the other
 * end may be Python. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.connection.Connection
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { Client, Listener } from "@manycore/multiprocessing/connection";
 *
 * using listener = new Listener(["127.0.0.1", 0]);
 * using client = await Client(listener.address);
 * using server = await listener.accept();
 * await client.send("ping");
 * assertEquals(await server.recv(), "ping");
 * ```
 */
export class SocketConnection implements Waitable, Disposable {
  static readonly __module__: string = "multiprocessing.connection";

  readonly #carrier: Carrier;
  readonly #settings: ConnectionSettings;
  /** Whether a challenge, as the first message, would be a surprise. */
  #isNew = true;
  readonly #serial = nextSerial++;
  readonly #read = (message: Uint8Array): unknown => this.#value(message);

  /** Connections are made by `Client` and `Listener`. @internal */
  constructor(carrier: Carrier, settings: ConnectionSettings = defaults) {
    if (![Stream, Link, PlainStream].some((kind) => carrier instanceof kind)) {
      throw new TypeError("Cannot make a Connection by itself: call Client() or Listener.accept()");
    }
    this.#carrier = carrier;
    this.#settings = settings;
  }

  /** Whether it was closed by this process. */
  get closed(): boolean {
    return this.#carrier.closed;
  }

  /** Whether it can receive. */
  get readable(): boolean {
    return true;
  }

  /** Whether it can send. */
  get writable(): boolean {
    return true;
  }

  /**
   * The descriptor of its socket.
   *
   * @throws {OSError} when it is closed
   */
  fileno(): number {
    this.#check();
    return this.#exposed();
  }

  /** Who waits for the descriptor is to know of what was taken from there, or never came that way. */
  #exposed(): number {
    const fd = this.#carrier.fd();
    poller.early.set(fd, () => this.#carrier.holds());
    return fd;
  }

  /** Closes this end. */
  close(): void {
    this.#carrier.close();
  }

  /** The end of a `using` block closes it. */
  [Symbol.dispose](): void {
    this.close();
  }

  #check(): void {
    if (this.#carrier.closed) throw new OSError("handle is closed");
  }

  /**
   * Sends a value, as a pickle of protocol 4.
   *
   * @throws {PicklingError} when it cannot be pickled
   * @throws {BrokenPipeError} when the other end is closed
   * @throws {OSError} when this one is
   */
  async send(value: unknown, options?: WaitOptions): Promise<void> {
    this.#check();
    const parts = dumpParts(value, { globals: this.#settings.globals });
    await this.#carrier.send(parts, patienceOf(options));
  }

  /** {@linkcode send}, blocking this thread. */
  sendSync(value: unknown): void {
    this.#check();
    this.#carrier.sendSync(dumpParts(value, { globals: this.#settings.globals }), forEver);
  }

  /**
   * Receives a value.
   *
   * @throws {EOFError} when the other end is closed
   * @throws {OSError} when this one is, or the message is too long or breaks off
   * @throws {UnpicklingError} when it is no pickle, or one that names what is not registered
   * @throws {TimeoutError} when nothing came in time
   * @throws {AuthenticationError} when the listener asks for a key and `Client` was given none
   */
  async recv(options?: WaitOptions): Promise<unknown> {
    this.#check();
    return await this.#carrier.receive(Infinity, patienceOf(options), this.#read);
  }

  /** {@linkcode recv}, blocking this thread. */
  recvSync(): unknown {
    this.#check();
    return this.#carrier.receiveSync(Infinity, forEver, this.#read);
  }

  #value(message: Uint8Array): unknown {
    if (this.#isNew) {
      this.#isNew = false;
      if (isChallenge(message)) {
        this.close();
        throw new AuthenticationError("the listener asks for a key: pass authkey");
      }
    }
    return loads(message, { globals: this.#settings.globals });
  }

  /**
   * Sends bytes as one message.
   *
   * @param offset where in the buffer to begin, in bytes
   * @param size how many bytes; all that follow when left out
   * @throws {ValueError} when the buffer has not so many
   * @throws {BrokenPipeError} when the other end is closed
   */
  async sendBytes(buffer: Buffer, offset?: number, size?: number | null): Promise<void> {
    this.#check();
    await this.#carrier.send([partOf(buffer, offset, size)], forEver);
  }

  /** {@linkcode sendBytes}, blocking this thread. */
  sendBytesSync(buffer: Buffer, offset?: number, size?: number | null): void {
    this.#check();
    this.#carrier.sendSync([partOf(buffer, offset, size)], forEver);
  }

  /**
   * Receives one message as bytes.
   *
   * @param maxlength the longest message to accept, in bytes
   * @throws {EOFError} when the other end is closed
   * @throws {OSError} "bad message length" when it is longer: the connection is closed then
   */
  async recvBytes(
    maxlength?: number | null,
    options?: WaitOptions,
  ): Promise<Uint8Array<ArrayBuffer>> {
    this.#check();
    checkMaxlength(maxlength);
    return await this.#carrier.receive(maxlength ?? Infinity, patienceOf(options), ownBytes);
  }

  /** {@linkcode recvBytes}, blocking this thread. */
  recvBytesSync(maxlength?: number | null, options?: WaitOptions): Uint8Array<ArrayBuffer> {
    this.#check();
    checkMaxlength(maxlength);
    return this.#carrier.receiveSync(maxlength ?? Infinity, patienceOf(options), ownBytes);
  }

  /**
   * Receives one message into a buffer.
   *
   * @param offset where in the buffer to begin, in bytes
   * @returns how many bytes were received
   * @throws {BufferTooShort} when there is no room for it: `args[0]` has the message
   */
  async recvBytesInto(buffer: Buffer, offset = 0): Promise<number> {
    this.#check();
    const target = targetOf(buffer, offset);
    return await this.#carrier.receive(Infinity, forEver, (message) => fill(target, message));
  }

  /** {@linkcode recvBytesInto}, blocking this thread. */
  recvBytesIntoSync(buffer: Buffer, offset = 0): number {
    this.#check();
    const target = targetOf(buffer, offset);
    return this.#carrier.receiveSync(Infinity, forEver, (message) => fill(target, message));
  }

  /**
   * Whether there is something to receive, or the end.
   *
   * @param timeout seconds to wait for it; `null` for ever
   */
  async poll(timeout: number | null | WaitOptions = 0): Promise<boolean> {
    this.#check();
    const { deadline, signal } = timeoutOf(timeout);
    return await this.#carrier.poll(deadline, signal);
  }

  /** {@linkcode poll}, blocking this thread. */
  pollSync(timeout: number | null = 0): boolean {
    this.#check();
    return this.#carrier.pollSync(timeoutOf(timeout).deadline);
  }

  /** For `wait`. @internal */
  get [watched](): Watched {
    this.#check();
    const { ready, watch } = this.#carrier.watched();
    return {
      ready: () => {
        this.#check();
        return ready();
      },
      watch,
    };
  }

  /** The same, by the type that all connections have. */
  asConnection(): Connection {
    return this as unknown as Connection;
  }

  /** What travels. @internal */
  static stateOf(connection: SocketConnection): State {
    const { maxMessage, messageTimeout } = connection.#settings;
    const { socket, link } = connection.#carrier.tickets();
    return [socket, link, maxMessage, messageTimeout];
  }

  /** As Python's repr: `<multiprocessing.connection.Connection object at 0x7f…>`. */
  toString(): string {
    return defaultRepr("multiprocessing.connection.Connection", this.#serial * 16);
  }
}
Object.defineProperty(SocketConnection, "__name__", { value: "Connection" });
// To programs there is one class of connections, whatever carries them: each has methods of its own for all that it can do.
Object.setPrototypeOf(SocketConnection.prototype, Connection.prototype);

let nextSerial = 1;

function patienceOf(options: WaitOptions | undefined): Patience {
  if (options === undefined) return forEver;
  const { deadline, signal }: Limits = timeoutOf(options);
  signal?.throwIfAborted();
  return { timeout: null, signal, ...(deadline === Infinity ? {} : { deadline }) };
}

registerForm<SocketConnection, State>(
  import.meta,
  SocketConnection,
  "connection.socket",
  {
    write: SocketConnection.stateOf,
    read([socket, link, maxMessage, messageTimeout]) {
      const settings = { ...defaults, maxMessage, messageTimeout };
      const carrier = link === 0
        ? new Stream(Descriptor.arrive(socket), settings)
        : Link.arrive({ socket, link }, settings);
      return new SocketConnection(carrier, settings);
    },
  },
);
