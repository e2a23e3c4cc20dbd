/**
 * A manager's server for other programs, CPython's too.
 *
 * ```text
 *   Listener ─► a connection: handshake, then one request
 *                 create, incref, decref, shutdown …   answered, closed
 *                 accept_connection                    a caller: its requests, one after the other, until it closes
 * ```
 *
 * @module
 */
import { EOFError, OSError, pythonHooks, SystemExit } from "../errors.ts";
import { describeError } from "../launch/hooks.ts";
import { Listener } from "../connection/network/listener.ts";
import { asTuple, isTuple } from "../python/values/tuple.ts";
import { servers } from "./manager.ts";
import { managerNames } from "./names.ts";
import type { Caller } from "./referents.ts";
import { Server } from "./server.ts";
import { type Address, Token } from "./token.ts";
import { Answer, type Made, type Request } from "./wire.ts";
import type { Reply } from "./channel.ts";

interface Connected {
  send(value: unknown): Promise<void>;
  recv(): Promise<unknown>;
  close(): void;
}

const KINDS = ["#RETURN", "#PROXY", "#ERROR", "#TRACEBACK", "#UNSERIALIZABLE"] as const;

/** Who is connected. */
class Visitor implements Caller {
  readonly whenGone = new Set<() => void>();
  readonly #name: string;
  #gone = false;

  constructor(name: string) {
    this.#name = name;
  }

  describe(): string {
    return this.#name;
  }

  isGone(): boolean {
    return this.#gone;
  }

  leave(): void {
    this.#gone = true;
    for (const action of [...this.whenGone]) action();
    this.whenGone.clear();
  }
}

/** Serves by network until it is closed. */
export class Door {
  readonly #server: Server;
  readonly #listener: Listener;
  readonly #connections = new Set<Connected>();
  readonly #stop: () => void;

  /**
   * @param stop what a request to shut down leads to
   * @throws {OSError} when the address cannot be had
   */
  constructor(server: Server, address: Address | null, authkey: Uint8Array, stop: () => void) {
    this.#server = server;
    this.#stop = stop;
    this.#listener = new Listener(address, { backlog: 128, authkey, globals: managerNames });
  }

  /** Where it is. */
  get address(): Address {
    const address = this.#listener.address as unknown;
    return typeof address === "string" ? address : [...address as [string, number]];
  }

  /** Takes those who come. */
  async run(): Promise<void> {
    try {
      for await (const connection of this.#listener) this.#welcome(connection);
    } catch (error) {
      if (!this.#listener.closed) throw error;
    }
  }

  /** Lets nobody in any more, and everybody out. */
  close(): void {
    this.#listener.close();
    for (const connection of this.#connections) connection.close();
  }

  async #welcome(connection: Connected): Promise<void> {
    this.#connections.add(connection);
    try {
      await this.#handle(connection);
    } catch (error) {
      if (!(error instanceof EOFError || error instanceof OSError)) {
        await connection.send(this.#written(traceback(error))).catch(() => {});
      }
    } finally {
      this.#connections.delete(connection);
      connection.close();
    }
  }

  async #handle(connection: Connected): Promise<void> {
    const [, name, args, named] = requestOf(await connection.recv());
    if (name === "accept_connection") {
      await connection.send(this.#written({ kind: Answer.Value, value: null }));
      return await this.#converse(connection, String(args[0]));
    }
    if (name === "create") {
      const [typeid, ...rest] = args;
      const { kind, value } = await this.#server.create(
        named === undefined ? [typeid as string, rest] : [typeid as string, rest, named],
      );
      const reply = kind === Answer.Value
        ? { kind, value: asTuple([(value as Made)[0], asTuple([...(value as Made)[1]])]) }
        : { kind, value };
      return await connection.send(this.#written(reply));
    }
    await connection.send(this.#written(this.#server.serve([name, args])));
    if (name === "shutdown") this.#stop();
  }

  async #converse(connection: Connected, name: string): Promise<void> {
    const visitor = new Visitor(name);
    try {
      for (;;) {
        const [id, method, args, named] = requestOf(await connection.recv());
        const request: Request = named === undefined ? [method, args] : [method, args, named];
        const reply = await this.#server.call(visitor, id, request);
        try {
          await connection.send(this.#written(reply));
        } catch (error) {
          if (error instanceof OSError) throw error;
          await connection.send(
            this.#written({ kind: Answer.Unserializable, value: `${describeError(error)}\n` }),
          );
        }
      }
    } finally {
      visitor.leave();
    }
  }

  #written({ kind, value }: Reply): unknown {
    if (kind !== Answer.Proxy) return asTuple([KINDS[kind], value]);
    const [id, exposed, typeid] = value as Made;
    const token = new Token(typeid, this.#server.address, id);
    return asTuple([KINDS[kind], asTuple([asTuple([...exposed]), token])]);
  }
}

function traceback(error: unknown): Reply {
  return { kind: Answer.Traceback, value: `${describeError(error)}\n` };
}

type Asked = [
  id: string,
  name: string,
  args: readonly unknown[],
  named: Record<string, unknown> | undefined,
];

function requestOf(message: unknown): Asked {
  const [id, name, args, named] = message as [string, string, unknown[], Map<string, unknown>];
  return [
    id,
    name,
    isTuple(args) ? Array.from(args) : args,
    named.size > 0 ? Object.fromEntries(named) : undefined,
  ];
}

servers.make = (registry, address, authkey) => {
  const server = new Server(registry);
  const { promise, resolve } = Promise.withResolvers<void>();
  const door = new Door(server, address, authkey, resolve);
  server.address = door.address;
  server.install();
  return {
    get address(): Address {
      return pythonAddress(server.address);
    },
    async serveForever(): Promise<void> {
      const ended = door.run();
      await Promise.race([promise, ended]);
      door.close();
      server.close();
      if (pythonHooks.call !== undefined) throw new SystemExit(0);
    },
  };
};

function pythonAddress(address: Address): Address {
  if (typeof address === "string" || pythonHooks.args === undefined) return address;
  return pythonHooks.args([...address]) as unknown as Address;
}
