/**
 * Listeners of one program: its own processes find them here, and need no call of the system's to connect.
 *
 * ```text
 *   DOORS (fixed.ts) -> door   0 next   1 process   2 ring of arrivals   3 acceptors asleep   4 forked
 *                              5 ring of announcements   6 acceptors who await, and do not nap   8 spot (spots.ts)
 *   arrival, announcement      ticket of an end (8 bytes) | where it comes from, as the system says it
 * ```
 *
 * | | |
 * |---|---|
 * | nobody who accepts is asleep | who connects leaves an end of a pipe in the ring; it is accepted after what the system has |
 * | somebody awaits | the same: it waits for the ring and the system's socket |
 * | somebody is asleep, its thread blocked | it waits for the system's socket: who connects announces an end, by the number of its socket, and connects that, too |
 * | as many wait as the backlog has room for | the system's connection carries the messages |
 * | the listener's process has forked | the same: it is not known who will accept |
 * | the system does not connect | the end that was announced is void |
 * | the listener is closed, or its process dies | the ends in its ring are, too |
 *
 * Who blocks falls asleep under the mutex, and only while the ring is empty; so nobody is left in there.
 *
 * @module
 */
import { OSError } from "../../errors.ts";
import { afterFork } from "../../launch/hooks.ts";
import { allocateZeroed, free } from "../../memory/arena.ts";
import { DOORS, DOORS_MUTEX } from "../../memory/fixed.ts";
import { objectOf, receive, release, send } from "../../memory/holders.ts";
import { me } from "../../memory/me.ts";
import { memory, memoryInUse } from "../../memory/memory.ts";
import { lock, unlock } from "../../memory/mutex.ts";
import { NAP } from "../../memory/park.ts";
import { Ring, type WaitLimits } from "../../memory/ring.ts";
import { makePipe, pipeKind } from "../pipe.ts";
import { hasWaits } from "./link.ts";
import { isVoid } from "./link_words.ts";
import { Naps } from "./naps.ts";
import { isTcp } from "./addresses.ts";
import { leadsTo, originIn, SPOT_WORDS, spotOf, writeSpot } from "./spots.ts";

const NEXT = 0;
const PROCESS = 1;
const RING = 2;
const ASLEEP = 3;
const FORKED = 4;
const ANNOUNCED = 5;
const AWAITED = 6;
const SPOT = 8;
const DOOR_WORDS = SPOT + SPOT_WORDS;

/** Who has waited no longer than this stops the event loop for the next one, in milliseconds. */
const SHORT = 1;
/** So long it goes on like that, where others of its program have come so soon before. */
const PATIENCE = 20;

/** So many may have announced themselves. */
const MOST_ANNOUNCED = 1024;

/** Numbers that the system gives to those who connect. */
const FIRST_PORT = 32768;
const PORTS = 28232;

function guarded<T>(action: (words: Int32Array<ArrayBufferLike>) => T): T {
  lock(DOORS_MUTEX);
  try {
    return action(memory().words);
  } finally {
    unlock(DOORS_MUTEX);
  }
}

function* doors(words: Int32Array<ArrayBufferLike>): Generator<number, void, undefined> {
  for (let door = words[DOORS]!; door !== 0;) {
    const next = words[door + NEXT]!;
    yield door;
    door = next;
  }
}

function remove(words: Int32Array<ArrayBufferLike>, door: number): void {
  let before = DOORS;
  while (words[before] !== 0 && words[before] !== door) before = words[before]! + NEXT;
  if (words[before] === door) words[before] = words[door + NEXT]!;
}

/** Those of processes that are over. */
function sweep(words: Int32Array<ArrayBufferLike>): void {
  for (const door of doors(words)) {
    if (!me.isGone(words[door + PROCESS]!)) continue;
    remove(words, door);
    new Ring(words[door + RING]!).free();
    new Ring(words[door + ANNOUNCED]!).free();
    free(door);
  }
}

/** A connection that has arrived: this process's slot for its end, and where it says it comes from. */
export interface Arrival {
  readonly slot: number;
  readonly from: Uint8Array;
}

function taken(ring: Ring): Arrival | undefined {
  const message = ring.take();
  if (message === undefined) return undefined;
  const from = message.slice(8);
  const ticket = new DataView(message.buffer, message.byteOffset).getFloat64(0);
  return { slot: receive(pipeKind, ticket), from };
}

/** What a listener of this process has open for others of its program. */
export class Door {
  readonly #door: number;
  readonly #family: number;
  readonly #ring: Ring;
  readonly #announcements: Ring;
  /** Announced, and not yet accepted, by what the system says of where they come from. */
  readonly #expected = new Map<number | string, Arrival>();
  readonly #naps = new Naps(PATIENCE);
  readonly #shortNaps = new Naps(SHORT);
  #awaiting = 0;
  #isClosed = false;

  private constructor(door: number, family: number, ring: Ring, announcements: Ring) {
    this.#door = door;
    this.#family = family;
    this.#ring = ring;
    this.#announcements = announcements;
    own.add(door);
  }

  /** Opens one, if the program may have other processes and this kind of address is kept. */
  static open(family: number, bytes: Uint8Array, backlog: number): Door | undefined {
    const spot = spotOf(family, bytes);
    if (spot === undefined || memoryInUse() === undefined) return undefined;
    const door = allocateZeroed(DOOR_WORDS * 4);
    if (!writeSpot(door + SPOT, spot)) {
      free(door);
      return undefined;
    }
    const ring = Ring.create({ items: Math.max(1, backlog) });
    const announcements = Ring.create({ items: MOST_ANNOUNCED });
    guarded((words) => {
      sweep(words);
      words[door + PROCESS] = me.id;
      words[door + RING] = ring.address;
      words[door + ANNOUNCED] = announcements.address;
      words[door + NEXT] = words[DOORS]!;
      words[DOORS] = door;
    });
    return new Door(door, family, ring, announcements);
  }

  /** Closes it, and the ends that nobody has accepted. */
  close(): void {
    if (!own.delete(this.#door)) return;
    guarded((words) => remove(words, this.#door));
    for (const ring of [this.#ring, this.#announcements]) {
      for (let arrival; (arrival = taken(ring)) !== undefined;) release(arrival.slot);
    }
    this.#isClosed = true;
    this.#freeRing();
    this.#announcements.free();
    for (const { slot } of this.#expected.values()) release(slot);
    free(this.#door);
  }

  /** Whether it is this process's: one that was forked from it accepts what the system has. */
  get #isOwn(): boolean {
    return own.has(this.#door);
  }

  get hasArrivals(): boolean {
    return this.#isOwn && this.#ring.length > 0;
  }

  /** The next one who has come. */
  take(): Arrival | undefined {
    return this.#isOwn ? taken(this.#ring) : undefined;
  }

  /** The one who has announced the connection that the system has given. */
  announced(from: Uint8Array): Arrival | undefined {
    if (!this.#isOwn) return undefined;
    for (let arrival; (arrival = taken(this.#announcements)) !== undefined;) {
      this.#expected.set(originIn(this.#family, arrival.from), arrival);
    }
    const origin = originIn(this.#family, from);
    const arrival = this.#expected.get(origin);
    if (arrival === undefined) return undefined;
    this.#expected.delete(origin);
    if (!isVoid(arrival.slot)) return arrival;
    release(arrival.slot);
    return undefined;
  }

  /** Whether others are likely to come soon to one who waits since then. */
  #isPromising(since: number): boolean {
    return this.#isOwn && this.#naps.arePromising && performance.now() - since < PATIENCE;
  }

  /** Blocks for a moment for one to come; false where that is not worth it any more. */
  napSync(since: number): boolean {
    if (!this.#isPromising(since)) return false;
    this.#ring.waitForItemSync({ deadline: performance.now() + NAP });
    return true;
  }

  /** The same, while no other task waits. */
  napAlone(since: number): void {
    if (!this.#isPromising(since) || !this.#shortNaps.arePromising || hasWaits()) return;
    this.#ring.nap(NAP);
  }

  /** {@linkcode napSync}, without blocking. */
  async nap(since: number, signal: AbortSignal | undefined): Promise<boolean> {
    if (!this.#isPromising(since)) return false;
    await this.#await({ signal, deadline: performance.now() + NAP });
    return true;
  }

  /** Notes how long somebody was waited for, in milliseconds; for ever, where a nap would not have heard of it. */
  note(milliseconds: number): void {
    this.#naps.note(milliseconds);
    this.#shortNaps.note(milliseconds);
  }

  /** Waits until somebody comes; fails when the door is closed, or it is given up. */
  async awaitArrival(signal: AbortSignal): Promise<void> {
    const { words } = memory();
    Atomics.add(words, this.#door + AWAITED, 1);
    try {
      await this.#await({ signal });
    } finally {
      if (!this.#isClosed) Atomics.sub(words, this.#door + AWAITED, 1);
    }
  }

  async #await(limits: WaitLimits): Promise<void> {
    this.#awaiting++;
    try {
      await this.#ring.waitForItem({ ...limits, check: () => this.#checkOpen() });
    } finally {
      this.#awaiting--;
      if (this.#isClosed) this.#freeRing();
    }
  }

  #checkOpen(): false {
    if (this.#isClosed || !this.#isOwn) throw new OSError("listener is closed");
    return false;
  }

  /** Gives the ring's memory back once nobody waits at it any more. */
  #freeRing(): void {
    if (this.#awaiting === 0) this.#ring.free();
    else this.#ring.wakeAll();
  }

  /** Says that one who accepts sleeps; false when somebody has come. */
  fallAsleep(): boolean {
    return guarded((words) => {
      if (this.#isOwn && this.#ring.length > 0) return false;
      Atomics.add(words, this.#door + ASLEEP, 1);
      return true;
    });
  }

  /** Takes a {@linkcode fallAsleep} back. */
  wake(): void {
    if (this.#isOwn) Atomics.sub(memory().words, this.#door + ASLEEP, 1);
  }
}

/** The doors of this process. */
const own = new Set<number>();
afterFork(() => {
  for (const door of own) Atomics.store(memory().words, door + FORKED, 1);
  own.clear();
});

/** What {@linkcode knock} finds. */
export interface Knock {
  /** This process's slot for its end. */
  readonly slot: number;
  /** Whether the other end is to be had only by who also connects by the system, from the socket that was told. */
  readonly isAnnounced: boolean;
}

/**
 * Looks for a listener of another process of this program, and leaves one end of a pipe there.
 *
 * @param address as the system's calls take it
 * @param own gives the address of the socket that will connect by the system, if it can have one; called where somebody
 * sleeps there
 * @returns undefined when there is none, or it is to be reached by the system alone
 */
export function knock(
  family: number,
  address: Uint8Array,
  own: () => Uint8Array | undefined,
): Knock | undefined {
  if (memoryInUse() === undefined || memory().words[DOORS] === 0) return undefined;
  const spot = spotOf(family, address);
  if (spot === undefined) return undefined;
  return guarded((words) => {
    for (const door of doors(words)) {
      if (leadsTo(door + SPOT, spot)) return enter(words, door, spot.family, address, own);
    }
    return undefined;
  });
}

function enter(
  words: Int32Array<ArrayBufferLike>,
  door: number,
  family: number,
  address: Uint8Array,
  own: () => Uint8Array | undefined,
): Knock | undefined {
  const process = words[door + PROCESS]!;
  if (process === me.id || me.isDead(process) || words[door + FORKED] !== 0) return undefined;
  const isAnnounced = Atomics.load(words, door + ASLEEP) !== 0;
  const ring = new Ring(words[door + (isAnnounced ? ANNOUNCED : RING)]!);
  if (ring.full) return undefined;
  const bound = isAnnounced ? own() : address;
  if (bound === undefined) return undefined;
  const [slot, theirs] = makePipe(true);
  const from = isAnnounced ? bound : madeUp(family, address, objectOf(slot));
  const message = new Uint8Array(8 + from.length);
  new DataView(message.buffer).setFloat64(0, ticketFor(theirs, process));
  message.set(from, 8);
  // who naps there need not be woken before the first message
  ring.tryPut(message, Atomics.load(words, door + AWAITED) !== 0);
  return { slot, isAnnounced };
}

/** Who does not connect by the system has no number from there. */
function madeUp(family: number, address: Uint8Array, serial: number): Uint8Array {
  if (!isTcp(family)) return address.subarray(0, 2);
  const from = address.slice();
  new DataView(from.buffer).setUint16(2, FIRST_PORT + (serial >>> 4) % PORTS);
  return from;
}

/** The ticket for an end that is given away. */
function ticketFor(slot: number, process: number): number {
  const before = me.recipient;
  me.recipient = process;
  try {
    return send(slot);
  } finally {
    me.recipient = before;
    release(slot);
  }
}
