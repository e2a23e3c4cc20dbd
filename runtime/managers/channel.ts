/**
 * The client's side of a manager that belongs to this program: calls by shared memory.
 *
 * ```text
 *   call      request ──► server's ring             callSync   request ──► server's ring
 *   reader  ◄── reply ─── channel's ring  ────────────────────  sleeps on the channel's ring itself
 *      └► the promise whose number it has
 * ```
 *
 * One reader runs while calls are awaited. Who blocks takes the replies meanwhile, those of others too, and hands them on.
 *
 * @module
 */
import { decodeWith, decodeWithAsync, encodeWith, needsImport } from "../codec/codec.ts";
import { BrokenPipeError, EOFError, pythonHooks } from "../errors.ts";
import { afterFork } from "../launch/hooks.ts";
import { isDead, State, stateOf } from "../launch/record.ts";
import { allocateZeroed, free } from "../memory/arena.ts";
import { me, onLeave } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { NAP } from "../memory/park.ts";
import { nothing, Ring } from "../memory/ring.ts";
import { Wakefulness } from "../memory/wakefulness.ts";
import type { Local } from "./token.ts";
import { Ask, CHANNEL_WORDS, LEFT, PROCESS, PYTHON, RING, STATE } from "./wire.ts";

/** A reply: how it came out, and with what. */
export interface Reply {
  readonly kind: number;
  readonly value: unknown;
}

/** Has nothing to read any more: leaves a wait. */
const done: unique symbol = Symbol("done");

interface Pending {
  resolve(reply: Reply): void;
  reject(error: unknown): void;
}

/** A thread's way to one server. */
export class Channel {
  readonly #server: Local;
  readonly #requests: Ring;
  readonly #address: number;
  readonly #replies: Ring;
  readonly #pending = new Map<number, Pending>();
  readonly #hand = (message: Uint8Array): void => void this.#take(message, -1);
  readonly #wakefulness = new Wakefulness();
  #last = 0;
  #reading = false;

  constructor(server: Local) {
    this.#server = server;
    this.#requests = new Ring(server.ring);
    this.#address = allocateZeroed(CHANNEL_WORDS * 4);
    const { words } = memory();
    words[this.#address + PROCESS] = me.id;
    words[this.#address + PYTHON] = pythonHooks.call === undefined ? 0 : 1;
    this.#replies = Ring.at(this.#address + RING);
  }

  /** Leaves it: the server gives its memory back, or we do where there is no server any more. */
  leave(): void {
    const { words } = memory();
    if (this.isOver()) {
      this.#replies.clear();
      free(this.#address);
    } else Atomics.store(words, this.#address + STATE, LEFT);
  }

  /** Whether the server is gone. */
  isOver(): boolean {
    return isDead(this.#server.process);
  }

  #number(): number {
    this.#last = this.#last === 0x7fff_ffff ? 1 : this.#last + 1;
    return this.#last;
  }

  #send(number: number, ask: number, object: number, content: unknown): void {
    me.check();
    if (stateOf(this.#server.process) >= State.Ended) {
      throw new BrokenPipeError(32, "Broken pipe");
    }
    this.#requests.putSync(encodeWith([ask, this.#address, number, object], content));
  }

  /** Says something that wants no answer. */
  tell(ask: number, object: number): void {
    try {
      this.#send(0, ask, object, null);
    } catch {
      // a server that is gone keeps nothing
    }
  }

  /** Asks, and waits for the answer. */
  call(ask: number, object: number, content: unknown): Promise<Reply> {
    const number = this.#number();
    this.#send(number, ask, object, content);
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    this.#pending.set(number, { resolve, reject });
    if (!this.#reading && !this.#nap(number)) this.#read();
    return promise;
  }

  /** Sleeps for a moment with the event loop stopped; tells whether the reply came. */
  #nap(number: number): boolean {
    if (this.#wakefulness.lasts()) return false;
    while (this.#pending.has(number) && this.#replies.nap(NAP)) this.#replies.read(this.#hand);
    const isForNothing = this.#pending.has(number);
    this.#wakefulness.note(isForNothing);
    return !isForNothing && this.#pending.size === 0;
  }

  /** {@linkcode Channel.call}, blocking this thread. */
  callSync(ask: number, object: number, content: unknown): Reply {
    const number = this.#number();
    this.#send(number, ask, object, content);
    const check = () => {
      if (this.isOver() && this.#replies.length === 0) throw new EOFError();
      return false;
    };
    for (;;) {
      const reply = this.#replies.readSync((message) => this.#take(message, number), { check });
      if (reply === nothing || reply === undefined) continue;
      return reply as Reply;
    }
  }

  /** A reply that is for the number; others go to those who await them. */
  #take(message: Uint8Array, number: number): Reply | undefined {
    const header = [0, 0];
    let reply: Reply | Promise<Reply>;
    try {
      const value = decodeWith(message, header, this.#pending.size === 0);
      reply = { kind: header[1]!, value };
    } catch (error) {
      if (!needsImport(error)) reply = Promise.reject(error);
      else if (header[0] === number) throw error;
      else reply = later(message);
    }
    if (header[0] === number && !(reply instanceof Promise)) return reply;
    const pending = this.#pending.get(header[0]!);
    if (pending === undefined) {
      if (reply instanceof Promise) reply.catch(() => {});
      return undefined;
    }
    this.#pending.delete(header[0]!);
    if (reply instanceof Promise) reply.then(pending.resolve, pending.reject);
    else pending.resolve(reply);
    return undefined;
  }

  async #read(): Promise<void> {
    this.#reading = true;
    const take = this.#hand;
    try {
      while (this.#pending.size > 0) {
        if (this.#replies.readSoon(take) !== nothing) {
          await null;
          continue;
        }
        await this.#replies.readAsync(take, { check: () => this.#look() });
      }
    } catch (error) {
      if (error === done) return;
      for (const { reject } of this.#pending.values()) reject(error);
      this.#pending.clear();
    } finally {
      this.#reading = false;
    }
  }

  /** Between two sleeps of the reader. */
  #look(): boolean {
    if (this.#pending.size === 0) throw done;
    if (this.isOver() && this.#replies.length === 0) throw new EOFError();
    return false;
  }
}

async function later(message: Uint8Array): Promise<Reply> {
  const header = [0, 0];
  const value = await decodeWithAsync(message, header);
  return { kind: header[1]!, value };
}

/** This thread's channels, by the servers' rings. */
const channels = new Map<number, Channel>();
afterFork(() => channels.clear());
onLeave(() => {
  for (const channel of channels.values()) channel.leave();
  channels.clear();
});

/** This thread's way to a server. */
export function channelTo(server: Local): Channel {
  let channel = channels.get(server.ring);
  if (channel === undefined) channels.set(server.ring, channel = new Channel(server));
  return channel;
}

/** Tells a server that an object is not needed any more, or is by one more. */
export function count(server: Local, id: number, more: boolean): void {
  channelTo(server).tell(more ? Ask.Keep : Ask.Release, id);
}
