/**
 * The way to a manager of another program, CPython's too: by connections, in CPython's protocol.
 *
 * ```text
 *   a connection for each call that is under way, kept for the next one
 *     (None, "accept_connection", (name,), {})  ─►  ("#RETURN", None)
 *     (id, method, args, kwds)                  ─►  (kind, result)        … again and again
 *   a connection for each word with the server itself
 *     (None, "create", (typeid, …), kwds)       ─►  ("#RETURN", (id, exposed))
 * ```
 *
 * @module
 */
import { AuthenticationError, EOFError, OSError, TypeError } from "../errors.ts";
import { currentProcess } from "../process/family.ts";
import { placeOf } from "../connection/network/addresses.ts";
import { Client, hurry, newSocket, settingsOf } from "../connection/network/client.ts";
import { answerChallengeSync, deliverChallengeSync } from "../connection/network/handshake.ts";
import { SocketConnection } from "../connection/network/socket_connection.ts";
import { Stream } from "../connection/network/stream.ts";
import { register } from "../codec/references.ts";
import { untilSync } from "../python/socket/attempt.ts";
import { Descriptor } from "../python/socket/descriptors.ts";
import { connecting } from "../python/socket/operations.ts";
import { resolvedSync } from "../python/socket/resolver.ts";
import { sweepSoon } from "../python/socket/sweep.ts";
import { Dict } from "../python/values/dict.ts";
import { asTuple } from "../python/values/tuple.ts";
import type { Reply } from "./channel.ts";
import { keys, managerNames } from "./names.ts";
import { plain } from "./plain.ts";
import { type ProxyClass, rebuildProxy } from "./proxy.ts";
import type { Address, Token } from "./token.ts";
import { isPython, network, type Way } from "./way.ts";
import { Answer, type Request } from "./wire.ts";

/** What both kinds of connections can. */
interface Connected {
  send(value: unknown): Promise<void>;
  sendSync(value: unknown): void;
  recv(): Promise<unknown>;
  recvSync(): unknown;
  pollSync(timeout: number): boolean;
  close(): void;
}

const KINDS: Readonly<Record<string, number>> = {
  "#RETURN": Answer.Value,
  "#PROXY": Answer.Proxy,
  "#ERROR": Answer.Error,
  "#TRACEBACK": Answer.Traceback,
  "#UNSERIALIZABLE": Answer.Unserializable,
};

function message(id: string | null, [name, args, named]: Request): unknown {
  return asTuple([id, name, asTuple([...args]), new Dict(Object.entries(named ?? {}))]);
}

function replyOf(message: unknown): Reply {
  const [kind, value] = message as [string, unknown];
  const known = KINDS[kind];
  if (known === undefined) throw new TypeError(`Unrecognized message type '${kind}'`);
  if (known === Answer.Proxy) {
    const [exposed, token] = value as [Iterable<string>, Token];
    return { kind: known, value: [token.id, [...exposed], token.typeid] };
  }
  return { kind: known, value: known === Answer.Value && !isPython() ? plain(value) : value };
}

/** By connections. */
class NetworkWay implements Way {
  readonly #address: Address;
  readonly #authkey: Uint8Array;
  /** Connections that wait for the next call. */
  readonly #idle: Connected[] = [];

  constructor(address: Address, authkey: Uint8Array) {
    this.#address = address;
    this.#authkey = authkey;
  }

  async #connect(): Promise<Connected> {
    try {
      return await Client(this.#address, { authkey: this.#authkey, globals: managerNames });
    } catch (error) {
      throw brokenOff(error);
    }
  }

  #connectSync(): Connected {
    const place = placeOf(this.#address, undefined);
    const bytes = resolvedSync(place.family, place.address, "connect");
    const descriptor = new Descriptor(newSocket(place.family));
    try {
      untilSync(() => descriptor.fd, connecting(place.family, bytes, true), { timeout: null });
      hurry(descriptor.fd, place.family);
      const settings = settingsOf({ globals: managerNames });
      const connection = new SocketConnection(new Stream(descriptor, settings), settings);
      awaitMessage(connection);
      answerChallengeSync(connection, this.#authkey);
      deliverChallengeSync(connection, this.#authkey);
      return connection;
    } catch (error) {
      descriptor.close();
      throw brokenOff(error);
    }
  }

  async call(id: string, request: Request): Promise<Reply> {
    let connection = this.#idle.pop();
    if (connection === undefined) {
      connection = await this.#connect();
      await askOf(connection, message(null, accept()));
    }
    const reply = await askOf(connection, message(id, request));
    this.#idle.push(connection);
    return reply;
  }

  callSync(id: string, request: Request): Reply {
    let connection = this.#idle.pop();
    if (connection === undefined) {
      connection = this.#connectSync();
      askOfSync(connection, message(null, accept()));
    }
    const reply = askOfSync(connection, message(id, request));
    this.#idle.push(connection);
    return reply;
  }

  async serve(request: Request): Promise<Reply> {
    const connection = await this.#connect();
    try {
      return await askOf(connection, message(null, request));
    } finally {
      connection.close();
    }
  }

  serveSync(request: Request): Reply {
    const connection = this.#connectSync();
    try {
      return askOfSync(connection, message(null, request));
    } finally {
      connection.close();
    }
  }

  create([typeid, args, named]: Request): Promise<Reply> {
    return this.serve(
      named === undefined ? ["create", [typeid, ...args]] : ["create", [typeid, ...args], named],
    );
  }

  createSync([typeid, args, named]: Request): Reply {
    return this.serveSync(
      named === undefined ? ["create", [typeid, ...args]] : ["create", [typeid, ...args], named],
    );
  }

  keep(id: string): void {
    this.serve(["incref", [id]]).catch(() => {});
  }

  release(id: string): void {
    this.serve(["decref", [id]]).catch(() => {});
  }
}

function accept(): Request {
  return ["accept_connection", [currentProcess().name]];
}

async function askOf(connection: Connected, message: unknown): Promise<Reply> {
  try {
    await connection.send(message);
    return replyOf(await connection.recv());
  } catch (error) {
    connection.close();
    throw error;
  }
}

function askOfSync(connection: Connected, message: unknown): Reply {
  try {
    connection.sendSync(message);
    awaitMessage(connection);
    return replyOf(connection.recvSync());
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Seconds between two looks for what terminated threads of this program left open. */
const LOOK = 0.1;

/** Blocks until there is something to receive. The other end may be a thread of ours, which is terminated meanwhile. */
function awaitMessage(connection: { pollSync(timeout: number): boolean }): void {
  while (!connection.pollSync(LOOK)) sweepSoon();
}

/** A server that has gone is no wrong key. */
function brokenOff(error: unknown): unknown {
  const { cause } = error as Error;
  const isOver = cause instanceof OSError || cause instanceof EOFError;
  return error instanceof AuthenticationError && isOver ? cause : error;
}

const ways = new Map<string, NetworkWay>();

network.way = (address, authkey) => {
  keys.set(String(address), authkey);
  const key = `${address}\n${authkey}`;
  let way = ways.get(key);
  if (way === undefined) ways.set(key, way = new NetworkWay(address, authkey));
  return way;
};

/** Makes a proxy that has arrived, of an object that another program has. */
function rebuildDistant(
  type: ProxyClass | null,
  ...state: [string, Address, string, readonly string[] | null, undefined]
): unknown {
  if (network.way === undefined) throw new EOFError();
  return rebuildProxy(type, ...state);
}

network.rebuild = rebuildDistant;
register(import.meta, { rebuildDistant });
