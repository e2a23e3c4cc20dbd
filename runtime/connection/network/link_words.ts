/**
 * What two processes share that are connected within one program: its words, drawn in link.ts, and the sockets that may come
 * beside it.
 *
 * @module
 */
import { objectOf, release } from "../../memory/holders.ts";
import { memory } from "../../memory/memory.ts";
import { lock, unlock } from "../../memory/mutex.ts";
import { Descriptor } from "../../python/socket/descriptors.ts";
import { check, CLOEXEC, isDarwin, libc, NONBLOCK, prepare } from "../../python/socket/libc.ts";

export const MUTEX = 2;
export const STATE = 3;
const TICKET = 4;
export const READS = 6;
export const SENDS = 8;

const VOID = -1;

const unixFamily = 1;
const streamType = 1;

/** Says that nobody is at the other end after all, and lets go of it. */
export function makeVoid(slot: number): void {
  Atomics.store(memory().words, objectOf(slot) + STATE, VOID);
  release(slot);
}

/** Whether that was said. */
export function isVoid(slot: number): boolean {
  return Atomics.load(memory().words, objectOf(slot) + STATE) === VOID;
}

/** Takes the socket that the other end has made; undefined where there is none, or it was taken. */
export function takeSocket(pipe: number, end: number): Descriptor | undefined {
  if (Atomics.load(memory().words, pipe + STATE) <= 0) return undefined;
  lock(pipe + MUTEX);
  try {
    if (memory().words[pipe + STATE] === 1 + end) return undefined;
    const ticket = exchangeTicket(pipe, 0);
    return ticket === 0 ? undefined : Descriptor.arrive(ticket);
  } finally {
    unlock(pipe + MUTEX);
  }
}

/** Exchanges the ticket that lies there. */
export function exchangeTicket(pipe: number, ticket: number): number {
  const place = new Float64Array(memory().words.buffer, (pipe + TICKET) * 4, 1);
  const before = place[0]!;
  place[0] = ticket;
  return before;
}

/** Two sockets that are connected. */
export function pairOfSockets(): [Descriptor, Descriptor] {
  const pair = new Int32Array(2);
  const flags = isDarwin ? 0 : NONBLOCK | CLOEXEC;
  check(libc().socketpair(unixFamily, streamType | flags, 0, pair));
  if (isDarwin) pair.forEach(prepare);
  return [new Descriptor(pair[0]!), new Descriptor(pair[1]!)];
}
