/**
 * Connecting to a listener.
 *
 * @module
 */
import type { WaitOptions } from "../../memory/limits.ts";
import { timeoutOf } from "../../memory/limits.ts";
import { type Globals, standard } from "../../pickle.ts";
import { ADDRESS_BYTES } from "../../python/socket/addresses.ts";
import { type Attempt, type Patience, until, untilSync } from "../../python/socket/attempt.ts";
import { Descriptor } from "../../python/socket/descriptors.ts";
import {
  check,
  CLOEXEC,
  EAGAIN,
  EINTR,
  faultOf,
  isDarwin,
  libc,
  NONBLOCK,
  prepare,
} from "../../python/socket/libc.ts";
import { connecting } from "../../python/socket/operations.ts";
import { resolved, resolvedSync } from "../../python/socket/resolver.ts";
import { options } from "../../python/support/options.ts";
import { type Address, type Family, isTcp, type Place, placeOf } from "./addresses.ts";
import {
  answerChallenge,
  answerChallengeSync,
  deliverChallenge,
  deliverChallengeSync,
  keyOf,
} from "./handshake.ts";
import type { Connection } from "../connection.ts";
import { type Carrier, DEFAULT_MAX_MESSAGE, DEFAULT_MESSAGE_TIMEOUT } from "./carrier.ts";
import { type Knock, knock } from "./doors.ts";
import { Link } from "./link.ts";
import { makeVoid } from "./link_words.ts";
import { dial, hasSystem } from "./plain.ts";
import { PlainStream } from "./plain_stream.ts";
import { type ConnectionSettings, SocketConnection } from "./socket_connection.ts";
import { Stream } from "./stream.ts";
import { limited, limitedSync } from "./time_limit.ts";

/** Seconds within which the two ends must have proved their keys, where nothing is said. */
export const DEFAULT_HANDSHAKE_TIMEOUT = 10;

/** What bounds the messages of a connection, and what they may name. */
export interface MessageOptions {
  /** The longest message that is received, in bytes: 1 GiB where nothing is said. */
  readonly maxMessage?: number;
  /** Seconds without a byte after which a message that has begun is given up: 60 where nothing is said. */
  readonly messageTimeout?: number;
  /** Seconds within which the ends must have proved that they have the key: 10 where nothing is said. */
  readonly handshakeTimeout?: number;
  /** What messages may name, where that is not the standard library and what was registered. */
  readonly globals?: Globals;
}

/** How to connect. */
export interface ClientOptions extends MessageOptions, WaitOptions {
  /** The kind of address, where the address does not tell it. */
  readonly family?: Family | null;
  /** The key that both ends must have; none where nothing is said. */
  readonly authkey?: Uint8Array | null;
}

const stream = 1;
const tcp = 6;
const noDelay = 1;

/** A new socket's descriptor. */
export function newSocket(family: number): number {
  const flags = isDarwin ? 0 : NONBLOCK | CLOEXEC;
  const fd = check(libc().socket(family, stream | flags, 0));
  if (isDarwin) prepare(fd);
  return fd;
}

const one = new Uint8Array(new Int32Array([1]).buffer);

/** Has small messages be sent at once: each waits for an answer. */
export function hurry(fd: number, family: number): void {
  if (isTcp(family)) libc().setsockopt(fd, tcp, noDelay, one, 4);
}

/**
 * Connects to a listener. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.connection.Client
 *
 * Run with --allow-ffi: sockets are the system's own. Without, they are Deno's (--allow-net), and can only be awaited.
 *
 * @param address where it listens: a path, or `[host, port]`
 * @param rest `family` and `authkey` in these places as in Python, or options by name
 * @throws {ConnectionRefusedError} when nobody listens there
 * @throws {AuthenticationError} when the ends do not have the same key, or only one has one
 * @throws {ValueError} when the address is none
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { Client, Listener } from "@manycore/multiprocessing/connection";
 *
 * const authkey = new TextEncoder().encode("secret");
 * using listener = new Listener(["127.0.0.1", 0], { authkey });
 * const accepted = listener.accept();
 * using client = await Client(listener.address, { authkey });
 * await client.send(["add", 1, 2]);
 * assertEquals(await (await accepted).recv(), ["add", 1, 2]);
 * ```
 */
export function Client(address: Address, options?: ClientOptions): Promise<Connection>;
export function Client(
  address: Address,
  family?: Family | null,
  authkey?: Uint8Array | null | ClientOptions,
): Promise<Connection>;
export function Client(address: unknown, ...rest: unknown[]): Promise<Connection>;
export async function Client(address: unknown, ...rest: unknown[]): Promise<Connection> {
  return (await connect(address, rest)).asConnection();
}

/** {@linkcode Client}, blocking this thread. */
export function ClientSync(address: Address, options?: ClientOptions): Connection;
export function ClientSync(
  address: Address,
  family?: Family | null,
  authkey?: Uint8Array | null | ClientOptions,
): Connection;
export function ClientSync(address: unknown, ...rest: unknown[]): Connection;
export function ClientSync(address: unknown, ...rest: unknown[]): Connection {
  const { place, given, settings, patience } = asked(address, rest);
  const bytes = recalled(place) ??
    noted(place, resolvedSync(place.family, place.address, "connect"));
  const dialling = new Dialling(place.family, bytes, settings);
  try {
    if (!dialling.isDone()) untilSync(() => dialling.fd, dialling.attempt, patience);
  } catch (error) {
    throw dialling.failed(error);
  }
  const carrier = dialling.carrier();
  try {
    const connection = new SocketConnection(carrier, settings);
    const key = keyOf(given.authkey);
    if (key === undefined) return connection.asConnection();
    return limitedSync(connection, handshakeSeconds(given), (messenger) => {
      answerChallengeSync(messenger, key);
      deliverChallengeSync(messenger, key);
    }).asConnection();
  } catch (error) {
    carrier.close();
    throw error;
  }
}

async function connect(address: unknown, rest: readonly unknown[]): Promise<SocketConnection> {
  const request = asked(address, rest);
  const { place, given, settings, patience } = request;
  const carrier = hasSystem()
    ? await dialled(request)
    : new PlainStream(await dial(place, patience), settings);
  try {
    const connection = new SocketConnection(carrier, settings);
    const key = keyOf(given.authkey);
    if (key === undefined) return connection;
    return await limited(connection, handshakeSeconds(given), async (messenger) => {
      await answerChallenge(messenger, key);
      await deliverChallenge(messenger, key);
    });
  } catch (error) {
    carrier.close();
    throw error;
  }
}

/** What carries the messages, by the system's sockets or by memory. */
async function dialled({ place, settings, patience }: Asked): Promise<Carrier> {
  const bytes = recalled(place) ??
    noted(place, await resolved(place.family, place.address, "connect"));
  const dialling = new Dialling(place.family, bytes, settings);
  try {
    if (!dialling.isDone()) await until(() => dialling.fd, dialling.attempt, patience);
  } catch (error) {
    throw dialling.failed(error);
  }
  return dialling.carrier();
}

/** What the system made of the address that was asked for last: many connect there again and again. */
let last: Resolved | undefined;

interface Resolved {
  readonly family: number;
  readonly host: unknown;
  readonly port: unknown;
  readonly bytes: Uint8Array;
}

function recalled({ family, address }: Place): Uint8Array | undefined {
  if (last?.family !== family || !Array.isArray(address) || address.length !== 2) return undefined;
  return address[0] === last.host && address[1] === last.port ? last.bytes : undefined;
}

/** Notes an address, unless it has a name that may come to mean another one. */
function noted({ family, address }: Place, bytes: Uint8Array): Uint8Array {
  if (!Array.isArray(address) || address.length !== 2) return bytes;
  const [host, port] = address;
  if (host === "localhost" || /^[\d.]+$|:/.test(String(host))) last = { family, host, port, bytes };
  return bytes;
}

/** What somebody who connects has asked for. */
interface Asked {
  readonly place: Place;
  readonly given: ClientOptions;
  readonly settings: ConnectionSettings;
  readonly patience: Patience;
}

function asked(address: unknown, rest: readonly unknown[]): Asked {
  const given = options<ClientOptions>(["family", "authkey"], ...rest);
  const place = placeOf(address, given.family);
  const { deadline, signal } = timeoutOf({ timeout: given.timeout ?? null, signal: given.signal });
  const limit = deadline === Infinity ? {} : { deadline };
  return {
    place,
    given,
    settings: settingsOf(given),
    patience: { timeout: null, signal, ...limit },
  };
}

/**
 * Connecting, to a process of this program by what both share. Where somebody sleeps there, the system's connection wakes it,
 * and is not needed any more.
 */
class Dialling {
  readonly attempt: Attempt;
  readonly #family: number;
  readonly #settings: ConnectionSettings;
  readonly #near: Knock | undefined;
  #descriptor: Descriptor | undefined;

  constructor(family: number, address: Uint8Array, settings: ConnectionSettings) {
    this.#family = family;
    this.#settings = settings;
    this.attempt = connecting(family, address, true);
    this.#near = knock(family, address, () => {
      this.#descriptor = new Descriptor(newSocket(family));
      return bound(this.#descriptor.fd, family, address);
    });
  }

  /** The socket's. */
  get fd(): number {
    return (this.#descriptor ??= new Descriptor(newSocket(this.#family))).fd;
  }

  /** Whether it connects at once, as it does to this machine. */
  isDone(): boolean {
    return this.#near?.isAnnounced === false || isConnected(this.fd, this.attempt);
  }

  /** Gives everything back; the error. */
  failed(error: unknown): unknown {
    if (this.#near !== undefined) makeVoid(this.#near.slot);
    this.#descriptor?.close();
    return error;
  }

  /** What carries the messages, once it is connected. */
  carrier(): Carrier {
    if (this.#near !== undefined) {
      this.#descriptor?.close();
      return new Link(this.#near.slot, this.#settings);
    }
    hurry(this.fd, this.#family);
    return new Stream(this.#descriptor!, this.#settings);
  }
}

/** Gives a socket an address of this machine, from which it will connect, and tells it; undefined where none is free. */
function bound(fd: number, family: number, address: Uint8Array): Uint8Array | undefined {
  // Linux gives a Unix socket a name of its own
  if (!isTcp(family) && isDarwin) return undefined;
  const place = isTcp(family) ? address.slice() : address.slice(0, 2);
  place.fill(0, 2, 4);
  const own = new Uint8Array(ADDRESS_BYTES);
  const length = new Uint32Array([own.length]);
  const system = libc();
  const isBound = system.bind(fd, place, place.length) === 0;
  return isBound && system.getsockname(fd, own, length) === 0
    ? own.subarray(0, length[0])
    : undefined;
}

/** Whether a call connects at once, as it does to this machine. */
function isConnected(fd: number, attempt: Attempt): boolean {
  for (let tries = 0; tries < 2; tries++) {
    if (attempt.call(fd) >= 0) return true;
    const code = libc().errno();
    const verdict = attempt.verdict?.(code);
    if (typeof verdict === "number") return true;
    if (verdict === undefined) {
      if (code === EAGAIN || code === EINTR) return false;
      throw faultOf(code);
    }
  }
  return false;
}

/** The bounds of a connection's messages. */
export function settingsOf(
  { maxMessage, messageTimeout, globals }: MessageOptions,
): ConnectionSettings {
  return {
    maxMessage: maxMessage ?? DEFAULT_MAX_MESSAGE,
    messageTimeout: messageTimeout ?? DEFAULT_MESSAGE_TIMEOUT,
    globals: globals ?? standard,
  };
}

/** Seconds that a handshake may take. */
export function handshakeSeconds({ handshakeTimeout }: MessageOptions): number {
  return handshakeTimeout ?? DEFAULT_HANDSHAKE_TIMEOUT;
}
