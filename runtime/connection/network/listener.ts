/**
 * Listening for connections.
 *
 * ```text
 *   the system's queue ─► accepted ─► handshakes, several at a time ─► outcomes ─► accept()
 *                                     each within a time limit         a connection, or AuthenticationError
 * ```
 *
 * A peer that says nothing keeps nobody else waiting: its handshake goes on beside the others until its time is over.
 *
 * @module
 */
import { AuthenticationError, OSError, TimeoutError, ValueError } from "../../errors.ts";
import { timeoutOf, type WaitOptions } from "../../memory/limits.ts";
import { onLeave } from "../../memory/me.ts";
import { TimeoutError as BuiltinTimeoutError } from "../../python/exceptions.ts";
import { type Attempt, type Patience, until, untilSync } from "../../python/socket/attempt.ts";
import { unpacked } from "../../python/socket/addresses.ts";
import { Descriptor } from "../../python/socket/descriptors.ts";
import { check, EAGAIN, EINTR, faultOf, libc } from "../../python/socket/libc.ts";
import { accepting as acceptingOfSystem } from "../../python/socket/operations.ts";
import { poller, POLLIN } from "../../python/socket/poller.ts";
import { resolvedSync } from "../../python/socket/resolver.ts";
import { watchedDescriptor } from "../../python/socket/watching.ts";
import { options } from "../../python/support/options.ts";
import { index, type int } from "../../python/values/numbers.ts";
import type { Connection } from "../connection.ts";
import { type Waitable, type Watched, watched } from "../waitable.ts";
import { type Address, type Family, isTcp, pathOf, type Place, placeOf } from "./addresses.ts";
import { handshakeSeconds, hurry, type MessageOptions, newSocket, settingsOf } from "./client.ts";
import {
  answerChallenge,
  answerChallengeSync,
  deliverChallenge,
  deliverChallengeSync,
  keyOf,
} from "./handshake.ts";
import { Eagerness } from "./eagerness.ts";
import { type Arrival, Door } from "./doors.ts";
import { Link } from "./link.ts";
import { type ConnectionSettings, SocketConnection } from "./socket_connection.ts";
import { hasSystem, needsSystem, PlainListener } from "./plain.ts";
import { PlainStream } from "./plain_stream.ts";
import { Stream } from "./stream.ts";
import { freePath, removePath } from "./paths.ts";
import { limited, limitedSync } from "./time_limit.ts";

/** How to listen. */
export interface ListenerOptions extends MessageOptions {
  /** The kind of address, where the address does not tell it: a Unix socket where neither is given. */
  readonly family?: Family | null;
  /** How many connections may wait to be accepted: 128 where nothing is said. */
  readonly backlog?: int;
  /** The key that both ends must have; none where nothing is said. */
  readonly authkey?: Uint8Array | null;
  /** Where to listen, for who names it. */
  readonly address?: Address | null;
}

/** An attempt to accept, and the connection of the descriptor that it gives. */
interface Accepting {
  /** When it began, by `performance.now()`. */
  readonly since: number;
  readonly attempt: Attempt;
  accepted(fd: number): Accepted;
}

/** A connection, and what tells where it comes from. */
type Accepted = [connection: SocketConnection, from: () => unknown];

type Outcome =
  | { readonly connection: SocketConnection; readonly from: () => unknown }
  | { readonly error: unknown };

const solSocket = 1;
const reuseAddress = 2;
const one = new Uint8Array(new Int32Array([1]).buffer);
const defaultBacklog = 128;
/** So many may be proving themselves at a time. */
const mostHandshakes = 256;
/** Of so many looks for connections, one is for the system's first. */
const SYSTEMS_TURN = 16;
/** Milliseconds for which a handshake that has begun is waited for by itself. */
const moment = 2;

/** The listeners that are open, for the end of the process. */
const open = new Set<Listener>();
onLeave(() => [...open].forEach((listener) => listener.close()));

/**
 * Listens for connections. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.connection.Listener
 *
 * Iterating over one with `for await` gives each connection that has proved itself, and goes on past those that do not.
 * Run with --allow-ffi: sockets are the system's own; a Unix socket also with --allow-write, to be removed at the end.
 * Without, sockets are Deno's (--allow-net), and can only be awaited.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { Client, Listener } from "@manycore/multiprocessing/connection";
 *
 * using listener = new Listener(["localhost", 0]);
 * const [, port] = listener.address as [string, number];
 * using client = await Client(["localhost", port]);
 * using server = await listener.accept();
 * await server.send({ port });
 * assertEquals((await client.recv() as Map<string, number>).get("port"), port);
 * ```
 */
export class Listener implements Waitable, Disposable {
  static readonly __module__: string = "multiprocessing.connection";

  #descriptor: Descriptor | undefined;
  /** Deno's, where there is no descriptor. */
  #plain: PlainListener | undefined;
  readonly #place: Place;
  readonly #address: unknown;
  readonly #backlog: number;
  /** For other processes of this program, once there can be some. */
  #door: Door | undefined;
  /** How many of this process wait for the system. */
  #sleepers = 0;
  readonly #key: Uint8Array | undefined;
  readonly #settings: ConnectionSettings;
  readonly #handshakeTimeout: number;
  #lastAccepted: () => unknown = () => null;
  #handshakes = 0;
  #looks = 0;
  readonly #eagerness = new Eagerness();
  readonly #outcomes: Outcome[] = [];
  #told: (() => void)[] = [];

  /**
   * Begins to listen.
   *
   * @param address where: a path, or `[host, port]`, port 0 for a free one; a Unix socket with a name of its own where
   * nothing is said
   * @param rest `family`, `backlog` and `authkey` in these places as in Python, or options by name
   * @throws {OSError} `[Errno 98] Address already in use` and its like
   * @throws {ValueError} when the address is none
   */
  constructor(address?: Address | null, options?: ListenerOptions);
  constructor(
    address?: Address | null,
    family?: Family | null,
    backlog?: int,
    authkey?: Uint8Array | null | ListenerOptions,
  );
  constructor(...given: unknown[]);
  constructor(...given: unknown[]) {
    const [first, ...rest] = given;
    const isAddress = typeof first === "object" && first !== null && "port" in first;
    const named = isAddress
      ? { address: first, ...options<ListenerOptions>(["family", "backlog", "authkey"], ...rest) }
      : options<ListenerOptions>(["address", "family", "backlog", "authkey"], ...given);
    const { family, backlog = defaultBacklog, authkey } = named;
    this.#place = placeOf(named.address || freeAddress(family ?? "AF_UNIX"), family);
    this.#key = keyOf(authkey);
    this.#settings = settingsOf(named);
    this.#handshakeTimeout = handshakeSeconds(named);
    this.#backlog = Math.max(0, Number(index(backlog)));
    if (!hasSystem()) {
      this.#plain = new PlainListener(this.#place);
      this.#address = this.#plain.address;
      open.add(this);
      return;
    }
    const fd = newSocket(this.#place.family);
    this.#descriptor = new Descriptor(fd);
    try {
      libc().setsockopt(fd, solSocket, reuseAddress, one, 4);
      const bytes = resolvedSync(this.#place.family, this.#place.address, "bind");
      check(libc().bind(fd, bytes as BufferSource, bytes.length));
      check(libc().listen(fd, this.#backlog));
      const own = ownAddress(fd);
      this.#address = unpacked(own, own.length);
      this.#openDoor();
    } catch (error) {
      this.#descriptor.close();
      throw error;
    }
    open.add(this);
  }

  /** Where it listens: a tuple of host and port, with the real port, or a path. */
  get address(): Address {
    this.#check();
    return this.#address as Address;
  }

  /** Where the last connection came from; null when there was none, `""` for Unix sockets. */
  get lastAccepted(): unknown {
    return this.#lastAccepted();
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#descriptor === undefined && this.#plain === undefined;
  }

  #check(): void {
    if (this.closed) throw new OSError("listener is closed");
  }

  #fd(): number {
    this.#check();
    return this.#descriptor?.fd ?? needsSystem();
  }

  /** Opens it while nobody sleeps who would not hear of those who come to it. */
  #openDoor(): Door | undefined {
    if (this.#door !== undefined || this.#sleepers > 0) return this.#door;
    return this.#door = Door.open(
      this.#place.family,
      ownAddress(this.#fd()),
      this.#backlog,
    );
  }

  /** Stops listening. Connections that were accepted stay open. */
  close(): void {
    if (this.closed) return;
    const descriptor = this.#descriptor;
    this.#plain?.close();
    this.#descriptor = this.#plain = undefined;
    open.delete(this);
    this.#door?.close();
    if (descriptor !== undefined) poller.forget(descriptor.fd);
    descriptor?.close();
    this.#tell();
    const path = pathOf(this.#place);
    if (path !== undefined) removePath(path);
  }

  /** The end of a `using` block closes it. */
  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Waits for a connection, and for its other end to prove that it has the key.
   *
   * @throws {AuthenticationError} when the other end of a connection has not the key, broke off or took too long: this
   * listener goes on all the same
   * @throws {OSError} when the listener is closed
   * @throws {TimeoutError} when none came in time
   */
  async accept(limits: WaitOptions = {}): Promise<Connection> {
    this.#check();
    const { deadline, signal } = timeoutOf(limits);
    signal?.throwIfAborted();
    const patience: Patience = {
      timeout: null,
      signal,
      ...(deadline === Infinity ? {} : { deadline }),
    };
    if (this.#key === undefined) {
      const [connection, from] = await this.#arrival(patience);
      this.#lastAccepted = from;
      return connection.asConnection();
    }
    for (;;) {
      const outcome = this.#outcomes.shift();
      if (outcome !== undefined) {
        if ("error" in outcome) throw outcome.error;
        this.#lastAccepted = outcome.from;
        return outcome.connection.asConnection();
      }
      await this.#progress(patience);
    }
  }

  /** {@linkcode accept}, blocking this thread. */
  acceptSync(): Connection {
    const [connection, from] = this.#arrivalSync();
    this.#lastAccepted = from;
    if (this.#key === undefined) return connection.asConnection();
    const key = this.#key;
    return limitedSync(connection, this.#handshakeTimeout, (messenger) => {
      deliverChallengeSync(messenger, key);
      answerChallengeSync(messenger, key);
    }).asConnection();
  }

  /** The connections that prove themselves, one after the other, until the listener is closed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Connection, void, undefined> {
    while (!this.closed) {
      try {
        yield await this.accept();
      } catch (error) {
        if (this.closed) return;
        if (!(error instanceof AuthenticationError)) throw error;
      }
    }
  }

  /** An attempt to accept one of this program, or what the system has. */
  #accepting(): Accepting {
    const accepting = acceptingOfSystem(this.#place.family);
    const door = this.#openDoor();
    const since = performance.now();
    let arrival: Arrival | undefined;
    let result = -1;
    const both: Attempt = {
      ...accepting.attempt,
      // Two may wait by this one, for the system and for the ring: both get what the first got.
      call: (fd) => {
        if (result >= 0) return result;
        if (this.#isSystemsTurn()) result = accepting.attempt.call(fd);
        if (result >= 0) return result;
        arrival = door?.take();
        return result = arrival === undefined ? accepting.attempt.call(fd) : 0;
      },
    };
    return {
      since,
      attempt: door === undefined ? accepting.attempt : both,
      accepted: (fd) => {
        if (arrival !== undefined) {
          door!.note(performance.now() - since);
          return this.#accepted(arrival);
        }
        const descriptor = new Descriptor(fd);
        const announced = door?.announced(accepting.bytes);
        door?.note(announced === undefined ? Infinity : performance.now() - since);
        if (announced !== undefined) {
          descriptor.close();
          return [this.#connection(announced), this.#origin(accepting.address)];
        }
        hurry(fd, this.#place.family);
        const stream = new Stream(descriptor, this.#settings);
        return [new SocketConnection(stream, this.#settings), accepting.address];
      },
    };
  }

  /** One of this program who has come already. */
  #near(): Accepted | undefined {
    const arrival = this.#isSystemsTurn() ? undefined : this.#openDoor()?.take();
    if (arrival === undefined) return undefined;
    this.#door!.note(0);
    return this.#accepted(arrival);
  }

  /** Asking the system takes longer than all else, but its connections have their turn, too. */
  #isSystemsTurn(): boolean {
    return ++this.#looks % SYSTEMS_TURN === 0;
  }

  #accepted(arrival: Arrival): Accepted {
    const { from } = arrival;
    return [this.#connection(arrival), this.#origin(() => unpacked(from, from.length))];
  }

  /** Where one of this program comes from: a Unix socket has no name, whatever it was announced by. */
  #origin(from: () => unknown): () => unknown {
    return isTcp(this.#place.family) ? from : () => "";
  }

  #connection({ slot }: Arrival): SocketConnection {
    return new SocketConnection(new Link(slot, this.#settings), this.#settings);
  }

  /** Accepts what is there; undefined where there is nothing. */
  #look({ attempt }: Accepting): number | undefined {
    const got = attempt.call(this.#fd());
    if (got >= 0) return got;
    const code = libc().errno();
    if (code !== EAGAIN && code !== EINTR) throw faultOf(code);
    return undefined;
  }

  /** What comes in a moment; undefined where one has to sleep. */
  #take(accepting: Accepting): number | undefined {
    const door = this.#door;
    if (door !== undefined) {
      if (!door.hasArrivals) door.napAlone(accepting.since);
      return this.#look(accepting);
    }
    const look = () => this.#look(accepting) ?? -1;
    const soon = this.#eagerness.try(this.#fd(), POLLIN, look);
    return soon < 0 ? undefined : soon;
  }

  /** The same, where one blocks; where one has to sleep, the door knows it by then. */
  #takeSync(accepting: Accepting): number | undefined {
    const door = this.#door;
    if (door === undefined) return this.#look(accepting);
    if (!door.hasArrivals) door.napSync(accepting.since);
    do {
      const soon = this.#look(accepting);
      if (soon !== undefined) return soon;
    } while (door.napSync(accepting.since) || !door.fallAsleep());
    return undefined;
  }

  #asleepSync(attempt: Attempt): number {
    const wake = this.#sleeping();
    try {
      return untilSync(() => this.#fd(), attempt, { timeout: null });
    } finally {
      wake();
    }
  }

  /** Counts one who waits for the system, whom a door that there is knows already; gives what takes that back. */
  #sleeping(): () => void {
    const door = this.#door;
    this.#sleepers++;
    return () => {
      this.#sleepers--;
      door?.wake();
    };
  }

  #arrivalSync(): Accepted {
    this.#check();
    const near = this.#near();
    if (near !== undefined) return near;
    const accepting = this.#accepting();
    const fd = this.#takeSync(accepting) ?? this.#asleepSync(accepting.attempt);
    return accepting.accepted(fd);
  }

  async #arrival(patience: Patience): Promise<Accepted> {
    try {
      if (this.#plain !== undefined) {
        const [conn, from] = await this.#plain.accept(patience);
        const stream = new PlainStream(conn, this.#settings);
        return [new SocketConnection(stream, this.#settings), () => from];
      }
      const near = this.#near();
      if (near !== undefined) return near;
      const accepting = this.#accepting();
      const fd = this.#take(accepting) ?? await this.#asleep(accepting, patience);
      return accepting.accepted(fd);
    } catch (error) {
      if (this.closed) throw new OSError("listener is closed");
      if (error instanceof BuiltinTimeoutError) {
        throw new TimeoutError("No connection came in time");
      }
      throw error;
    }
  }

  async #asleep(accepting: Accepting, patience: Patience): Promise<number> {
    const { attempt, since } = accepting;
    const door = this.#door;
    if (door !== undefined) {
      while ((patience.deadline ?? Infinity) > performance.now()) {
        if (!await door.nap(since, patience.signal)) break;
        const soon = this.#look(accepting);
        if (soon !== undefined) return soon;
      }
      return await this.#asleepAtBoth(door, attempt, patience);
    }
    this.#sleepers++;
    try {
      return await until(() => this.#fd(), attempt, patience);
    } finally {
      this.#sleepers--;
    }
  }

  /** Waits for the system and for the door. */
  async #asleepAtBoth(door: Door, attempt: Attempt, patience: Patience): Promise<number> {
    const stop = new AbortController();
    const signal = patience.signal === undefined
      ? stop.signal
      : AbortSignal.any([patience.signal, stop.signal]);
    const system = until(() => this.#fd(), attempt, { ...patience, signal });
    const near = async () => {
      for (;;) {
        await door.awaitArrival(signal);
        const got = attempt.call(this.#fd());
        if (got >= 0) return got;
      }
    };
    try {
      // What ends the wait at the door alone, such as a fork, is no end of this one.
      return await Promise.race([system, near().catch(() => system)]);
    } finally {
      stop.abort();
    }
  }

  /** Waits for a connection, which then proves itself beside what else goes on, or for the outcome of an earlier one. */
  async #progress(patience: Patience): Promise<void> {
    if (this.#handshakes > 0 && await this.#isToldSoon()) return;
    const stop = new AbortController();
    const signal = patience.signal === undefined
      ? stop.signal
      : AbortSignal.any([patience.signal, stop.signal]);
    const told = new Promise<void>((resolve) => this.#told.push(resolve));
    const isFull = this.#handshakes >= mostHandshakes;
    const arrival = isFull ? undefined : this.#arrival({ ...patience, signal }).then(
      ([connection, from]) => this.#begin(connection, from),
      (error) => {
        if (!stop.signal.aborted) throw error;
      },
    );
    try {
      await Promise.race(arrival === undefined ? [told] : [told, arrival]);
    } finally {
      stop.abort();
    }
    if (this.closed) throw new OSError("listener is closed");
  }

  /** Most handshakes are over in a moment, in which nobody else need be waited for. */
  async #isToldSoon(): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isTold = await Promise.race([
      new Promise<boolean>((resolve) => this.#told.push(() => resolve(true))),
      new Promise<boolean>((resolve) => timer = setTimeout(() => resolve(false), moment)),
    ]);
    clearTimeout(timer);
    return isTold;
  }

  #begin(connection: SocketConnection, from: () => unknown): void {
    const key = this.#key!;
    this.#handshakes++;
    limited(connection, this.#handshakeTimeout, async (messenger) => {
      await deliverChallenge(messenger, key);
      await answerChallenge(messenger, key);
    }).then(
      () => this.#outcomes.push({ connection, from }),
      (error) => this.#outcomes.push({ error }),
    ).finally(() => {
      this.#handshakes--;
      this.#tell();
    });
  }

  #tell(): void {
    const told = this.#told;
    this.#told = [];
    told.forEach((resolve) => resolve());
  }

  /** For `wait`: ready when a connection can be accepted. @internal */
  get [watched](): Watched {
    const { ready, watch } = watchedDescriptor(this.#fd(), POLLIN);
    this.#openDoor();
    let wake: (() => void) | undefined;
    return {
      ready: () => this.#door?.hasArrivals || ready(),
      watch: (on) => {
        wake?.();
        wake = on && this.#door?.fallAsleep() !== false ? this.#sleeping() : undefined;
        watch(on);
      },
    };
  }
}

function freeAddress(family: string): Address {
  if (family === "AF_INET" || family === "AF_INET6") return ["localhost", 0];
  if (family === "AF_UNIX") return freePath();
  throw new ValueError("unrecognized family");
}

function ownAddress(fd: number): Uint8Array {
  const [bytes, length] = [new Uint8Array(128), new Uint32Array([128])];
  if (libc().getsockname(fd, bytes, length) < 0) throw faultOf(libc().errno());
  return bytes.subarray(0, length[0]);
}
