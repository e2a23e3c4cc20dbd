/**
 * A manager's process: takes requests from a ring until it is told to stop.
 *
 * ```text
 *   ring of requests ─► read ─► Server ─► ring of the caller's channel
 *                        │        └─ a call that waits for others answers later
 *                        └─ every 100 ms: channels that were left or whose process is gone
 * ```
 *
 * @module
 */
import { decodeWith, decodeWithAsync, encodeWith, needsImport } from "../codec/codec.ts";
import { isDead, parentOf } from "../launch/record.ts";
import { free } from "../memory/arena.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { nothing, Ring } from "../memory/ring.ts";
import "../python/codec.ts";
import "../python/files/travel.ts";
import type { Reply } from "./channel.ts";
import { plain } from "./plain.ts";
import { Door } from "./listen.ts";
import type { Caller } from "./referents.ts";
import type { Registry } from "./registry.ts";
import { type Answered, Server } from "./server.ts";
import { type Address, idText, localAddress } from "./token.ts";
import { Answer, Ask, LEFT, PROCESS, PYTHON, type Request, RING, STATE } from "./wire.ts";

/** What a manager's process is made with. */
export interface Service {
  readonly ring: number;
  readonly registry: Registry;
  readonly address: Address | null;
  readonly authkey: Uint8Array;
  readonly initializer: ((...args: unknown[]) => unknown) | null;
  readonly initargs: readonly unknown[];
}

/** A thread of a process that calls. */
class Client implements Caller {
  readonly whenGone = new Set<() => void>();
  readonly replies: Ring;
  /** Requests that have to wait for an earlier one's modules. */
  queue: Promise<void> | undefined;
  readonly #address: number;
  readonly #process: number;
  readonly #isPython: boolean;
  #gone = false;

  constructor(address: number) {
    this.#address = address;
    const { words } = memory();
    this.#process = words[address + PROCESS]!;
    this.#isPython = words[address + PYTHON] !== 0;
    this.replies = new Ring(address + RING);
  }

  /** A value as its program knows it. */
  known(value: unknown): unknown {
    return this.#isPython ? value : plain(value);
  }

  describe(): string {
    return me.describe(this.#process);
  }

  isGone(): boolean {
    return this.#gone || this.#hasLeft() || isDead(this.#process);
  }

  #hasLeft(): boolean {
    return Atomics.load(memory().words, this.#address + STATE) === LEFT;
  }

  /** Gives its channel back if nobody uses it any more; tells whether. */
  end(): boolean {
    if (this.#gone) return true;
    if (!this.isGone()) return false;
    for (const action of [...this.whenGone]) action();
    this.whenGone.clear();
    if (!this.#hasLeft() && !me.isGone(this.#process)) return false;
    this.#gone = true;
    this.replies.clear();
    free(this.#address);
    return true;
  }
}

/** Milliseconds between two looks at who is still there. */
const SWEEP = 100;
/** Milliseconds for which requests are served without a turn of the event loop: shorter while calls wait there. */
const TURN = { alone: 20, waiting: 10 };
/** Milliseconds for which it sleeps with its event loop stopped when there is no request: one wakes sooner from that. */
const NAP = { alone: 20, waiting: 1 };

/** Leaves a wait at the end. */
const stopped: unique symbol = Symbol("stopped");

function unlessStopped(error: unknown): void {
  if (error !== stopped) throw error;
}

class Desk {
  readonly #server: Server;
  readonly #requests: Ring;
  readonly #clients = new Map<number, Client>();
  /** Whether others come by network, so that the event loop should not be stopped for long. */
  readonly #isOpen: boolean;
  #stopped = false;
  #swept = 0;
  readonly #read = (message: Uint8Array): void => this.#take(message);

  constructor(server: Server, ring: number, isOpen: boolean) {
    this.#server = server;
    this.#isOpen = isOpen;
    this.#requests = new Ring(ring);
  }

  /** Serves until it is told to stop. */
  async run(): Promise<void> {
    const limits = { check: () => this.#look() };
    while (!this.#stopped) {
      const isBusy = await this.#turn();
      this.#sweep();
      if (this.#stopped) break;
      if (isBusy) await new Promise((resolve) => setTimeout(resolve));
      else await this.#requests.readAsync(this.#read, limits).catch(unlessStopped);
    }
  }

  /** Serves what there is and what comes soon; false when nothing came any more. */
  async #turn(): Promise<boolean> {
    const kind = this.#isOpen || this.#server.waiting > 0 ? "waiting" : "alone";
    const end = performance.now() + TURN[kind];
    do {
      while (this.#requests.read(this.#read) !== nothing) {
        if (this.#stopped) return true;
        if (this.#server.waiting > 0) await null;
        if (performance.now() > end) return true;
      }
      if (this.#server.waiting > 0) await null; // what waits may have been answered
    } while (this.#requests.waitForItemSync({ deadline: performance.now() + NAP[kind] }));
    return false;
  }

  /** Has it end within a tenth of a second. */
  stop(): void {
    this.#stopped = true;
  }

  #look(): boolean {
    this.#sweep();
    if (this.#stopped) throw stopped;
    return false;
  }

  #sweep(): void {
    const now = performance.now();
    if (now - this.#swept < SWEEP) return;
    this.#swept = now;
    for (const [address, client] of this.#clients) {
      if (client.end()) this.#clients.delete(address);
    }
    // Who was killed shuts nothing down. Without it and without clients, nobody can come any more.
    if (!this.#isOpen && this.#clients.size === 0 && isDead(parentOf(me.id))) this.#stopped = true;
  }

  #client(address: number): Client {
    let client = this.#clients.get(address);
    if (client === undefined) this.#clients.set(address, client = new Client(address));
    return client;
  }

  #take(message: Uint8Array): void {
    const header = [0, 0, 0, 0];
    let content: unknown;
    let missing: Promise<unknown> | undefined;
    let fault: unknown;
    try {
      content = decodeWith(message, header, false);
    } catch (error) {
      if (needsImport(error)) missing = decodeWithAsync(message, [0, 0, 0, 0]);
      else fault = error;
    }
    const [ask, channel, number, object] = header as [number, number, number, number];
    const client = this.#client(channel);
    if (fault !== undefined) {
      return this.#reply(client, number, { kind: Answer.Error, value: fault });
    }
    if (missing === undefined && client.queue === undefined) {
      return this.#handle(client, ask, number, object, content as Request);
    }
    const before = client.queue;
    const mine: Promise<void> = (before ?? Promise.resolve()).then(async () => {
      this.#handle(client, ask, number, object, (await missing ?? content) as Request);
    }).catch((error) => this.#reply(client, number, { kind: Answer.Error, value: error }))
      .then(() => {
        if (client.queue === mine) client.queue = undefined;
      });
    client.queue = mine;
  }

  #handle(client: Client, ask: number, number: number, object: number, content: Request): void {
    switch (ask) {
      case Ask.Call:
        return this.#answer(client, number, this.#server.call(client, idText(object), content));
      case Ask.Create:
        return this.#answer(client, number, this.#server.create(content));
      case Ask.Serve:
        if (content[0] === "shutdown") this.#stopped = true;
        return this.#answer(client, number, this.#server.serve(content));
      case Ask.Keep:
        return quietly(() => this.#server.keep(idText(object)));
      case Ask.Release:
        return quietly(() => this.#server.release(idText(object)));
    }
  }

  #answer(client: Client, number: number, answer: Answered): void {
    if (answer instanceof Promise) answer.then((reply) => this.#reply(client, number, reply));
    else this.#reply(client, number, answer);
  }

  #reply(client: Client, number: number, { kind, value }: Reply): void {
    if (number === 0 || client.end()) return;
    let message: Uint8Array;
    try {
      message = encodeWith([number, kind], client.known(value));
    } catch (error) {
      message = encodeWith(
        [number, Answer.Unserializable],
        error instanceof Error ? error.message : String(error),
      );
    }
    client.replies.putSync(message);
  }
}

/** What nobody is told of: the object is gone already, and nobody asks for it. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // as in CPython, where the process that asks for it only logs it
  }
}

/** The target of a manager's process. */
export async function serve(service: Service): Promise<void> {
  const { address, authkey, ring } = service;
  if (service.initializer !== null) await service.initializer(...service.initargs);
  const server = new Server(service.registry);
  const desk = new Desk(server, ring, address !== null);
  const door = address === null ? undefined : new Door(server, address, authkey, () => desk.stop());
  server.address = door?.address ?? localAddress({ process: me.id, ring });
  server.install();
  door?.run();
  try {
    await desk.run();
  } finally {
    door?.close();
    server.close();
  }
}
