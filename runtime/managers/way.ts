/**
 * The ways to a manager's server: by shared memory within a program, by a connection from elsewhere, and none at all in
 * the server itself.
 *
 * @module
 */
import { EOFError, pythonHooks } from "../errors.ts";
import { type Channel, channelTo, type Reply } from "./channel.ts";
import { RemoteError } from "./errors.ts";
import { type Address, idNumber, type Local, localAt } from "./token.ts";
import { Answer, Ask, type Made, type Request } from "./wire.ts";

/** How to speak to a server. */
export interface Way {
  /** Calls a method of an object. */
  call(id: string, request: Request): Promise<Reply>;
  /** {@linkcode Way.call}, blocking this thread. */
  callSync(id: string, request: Request): Reply;
  /** Makes an object. */
  create(request: Request): Promise<Reply>;
  /** {@linkcode Way.create}, blocking this thread. */
  createSync(request: Request): Reply;
  /** Calls a function of the server itself. */
  serve(request: Request): Promise<Reply>;
  /** {@linkcode Way.serve}, blocking this thread. */
  serveSync(request: Request): Reply;
  /** Says that an object is needed by one more. */
  keep(id: string): void;
  /** Says that an object is needed by one less. */
  release(id: string): void;
}

/** By shared memory. */
class ChannelWay implements Way {
  readonly #channel: () => Channel;

  constructor(channel: () => Channel) {
    this.#channel = channel;
  }

  async call(id: string, request: Request): Promise<Reply> {
    return await this.#channel().call(Ask.Call, idNumber(id), request);
  }

  callSync(id: string, request: Request): Reply {
    return this.#channel().callSync(Ask.Call, idNumber(id), request);
  }

  async create(request: Request): Promise<Reply> {
    return await this.#channel().call(Ask.Create, 0, request);
  }

  createSync(request: Request): Reply {
    return this.#channel().callSync(Ask.Create, 0, request);
  }

  async serve(request: Request): Promise<Reply> {
    return await this.#channel().call(Ask.Serve, 0, request);
  }

  serveSync(request: Request): Reply {
    return this.#channel().callSync(Ask.Serve, 0, request);
  }

  keep(id: string): void {
    this.#channel().tell(Ask.Keep, idNumber(id));
  }

  release(id: string): void {
    this.#channel().tell(Ask.Release, idNumber(id));
  }
}

/** The server in this thread, if there is one. */
export const here: { address?: Address; way?: Way } = {};

/** Makes ways by network; set by the module that can. */
export const network: {
  way?: (address: Address, authkey: Uint8Array) => Way;
  /** What a proxy is rebuilt by that travels: it stands in that module, so that a receiver loads it. */
  rebuild?: unknown;
} = {};

function isSame(a: Address, b: Address | undefined): boolean {
  return String(a) === String(b);
}

/**
 * The way to the server that has an address.
 *
 * @param local where that is in this program's memory, if it is known
 */
export function wayTo(
  address: Address,
  authkey: Uint8Array,
  local: Local | undefined = localAt(address),
): Way {
  if (here.way !== undefined && isSame(address, here.address)) return here.way;
  if (local !== undefined) return new ChannelWay(() => channelTo(local));
  if (network.way === undefined) {
    throw new EOFError(`Cannot reach the manager at ${address}: no connection to it was made`);
  }
  return network.way(address, authkey);
}

/**
 * What a reply means.
 *
 * @param proxy makes a proxy of what the server has kept for us
 * @throws what the object has thrown, or a {@linkcode RemoteError} when the fault is the server's
 */
export function outcome({ kind, value }: Reply, proxy?: (made: Made) => unknown): unknown {
  switch (kind) {
    case Answer.Value:
      return value;
    case Answer.Proxy:
      return proxy === undefined ? value : proxy(value as Made);
    case Answer.Error:
      throw value;
    case Answer.Unserializable:
      throw new RemoteError(`Unserializable message: ${value}\n`);
  }
  throw new RemoteError(value);
}

/** Whether this is a Python program: there, what does not wait for others is done at once. */
export function isPython(): boolean {
  return pythonHooks.call !== undefined;
}
