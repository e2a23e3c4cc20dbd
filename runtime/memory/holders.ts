/**
 * Who holds what: objects of the arena that are given back when nobody holds them any more.
 *
 * ```text
 *   object                       slot                                    next slot
 *   -4 first slot ------------>  0 holder   1 object + flags  2 generation  3 next  -> …
 *   -3 words before the object
 *    0 what it is
 *
 *   holder      > 0 the process that has it      < 0 under way: minus the sender, or the one who will get it      0 nobody
 *   flags       1 the tag that its maker chose (an end of a pipe)     2 under way to a process that is known
 *   ticket      slot and generation in one number: what travels
 * ```
 *
 * Every JavaScript object that stands for a shared one has a slot. Sending it makes another, which the receiver takes
 * over; so nothing that is on its way is given back, and an end of a pipe that is on its way is not closed.
 *
 * | | |
 * |---|---|
 * | who writes | all under one mutex, but for a slot's holder when a slot of the same object is used again |
 * | who reads | holders of the object, without the mutex: an object's list only grows while somebody holds it |
 * | let go | by `close`, by the collector of garbage, at a process's end; the last one destroys the object |
 * | a holder dies | its slots count as free once its thread can touch nothing any more; until then the object stays |
 * | a message is lost, or its queue | what it carried stays: it can never be known that nobody will read it |
 * | a message is read twice | the second reader gets a slot of its own; when the object is gone by then, an error: slots are never anything else, and their generation tells |
 *
 * @module
 */
import { RuntimeError } from "../errors.ts";
import { allocate, free } from "./arena.ts";
import { FREE_SLOTS, HOLDERS_MUTEX } from "./fixed.ts";
import { me, onLeave } from "./me.ts";
import { memory } from "./memory.ts";
import { lock, unlock } from "./mutex.ts";

const FIRST_SLOT = -4;
const BEFORE = -3;
/** Words before an object: a cache line, so that the object begins with one. */
const HEADER_WORDS = 16;

const HOLDER = 0;
const OBJECT = 1;
const GENERATION = 2;
const NEXT = 3;
const SLOT_WORDS = 4;

const TAG = 1;
const ADDRESSED = 2;
const FLAGS = 3;

const SLOTS_AT_ONCE = 64;
const GENERATIONS = 2 ** 24;

/** What becomes of a kind of object when it is let go of. */
export interface Kind {
  /** Gives back what the object has beside its own memory, once nobody holds it. */
  destroy(object: number): void;
  /** Tells those who still hold the object that one with this tag does not any more. It must not wait for anything. */
  released?(object: number, tag: number): void;
}

/** The slots of this process. */
const held = new Map<number, Kind>();
const collected = new FinalizationRegistry<number>(release);
onLeave(() => [...held.keys()].forEach(release));
/** In a process that was forked: its own slots, by those of its parent that its objects of JavaScript know. */
const own = new Map<number, number>();

function ownSlot(slot: number): number {
  return own.size === 0 ? slot : own.get(slot) ?? slot;
}

/**
 * Makes a process that is about to be forked a holder of all that this one holds.
 *
 * @param id of its record
 * @returns its slots, by those of this process, for {@linkcode takeSlots}
 */
export function giveSlots(id: number): ReadonlyMap<number, number> {
  const given = new Map<number, number>();
  for (const slot of held.keys()) given.set(slot, newSlot(objectOf(slot), tagOf(slot), id));
  return given;
}

/** Makes the slots one's own that were given; what the parent holds is no more held here. */
export function takeSlots(given: ReadonlyMap<number, number>): void {
  own.clear();
  for (const [slot, mine] of given) own.set(slot, mine);
}

/** Takes memory for an object that nobody holds yet, all zero. It begins at a multiple of 64 bytes if its size is one. */
export function createObject(words: number): number {
  const block = allocate((words + HEADER_WORDS) * 4);
  memory().words.fill(0, block, block + words + HEADER_WORDS);
  const object = block + HEADER_WORDS;
  memory().words[object + BEFORE] = HEADER_WORDS;
  return object;
}

/** Makes this process a holder of an object that it has just made, or holds already. */
export function hold(kind: Kind, object: number, tag = 0): number {
  const slot = newSlot(object, tag, me.id);
  held.set(slot, kind);
  return slot;
}

/** Has a slot released when an object of JavaScript is no longer used. */
export function keepFor(wrapper: object, slot: number): void {
  collected.register(wrapper, slot, wrapper);
}

/** The slots of this process that hold objects of a kind. */
export function slotsOf(kind: Kind): number[] {
  return [...held].filter(([, one]) => one === kind).map(([slot]) => slot);
}

/** The object of a slot. */
export function objectOf(slot: number): number {
  return memory().words[ownSlot(slot) + OBJECT]! & ~FLAGS;
}

/** The tag that a slot was made with. */
export function tagOf(slot: number): number {
  return memory().words[ownSlot(slot) + OBJECT]! & TAG;
}

/** Whether a process that lives holds an object with a tag, or one is under way. */
export function isHeld(object: number, tag: number): boolean {
  const { words } = memory();
  for (let at = Atomics.load(words, object + FIRST_SLOT); at !== 0; at = words[at + NEXT]!) {
    if ((words[at + OBJECT]! & TAG) !== tag) continue;
    const id = Math.abs(Atomics.load(words, at + HOLDER));
    if (id !== 0 && (id === me.id || !me.isDead(id))) return true;
  }
  return false;
}

/** Whether no other process that lives has an object or will get it; with a tag, whether none has that of it. */
export function isAloneWith(object: number, tag?: number): boolean {
  const { words } = memory();
  for (let at = Atomics.load(words, object + FIRST_SLOT); at !== 0; at = words[at + NEXT]!) {
    const flags = words[at + OBJECT]!;
    const holder = Atomics.load(words, at + HOLDER);
    if (holder === 0 || holder === me.id || (tag !== undefined && (flags & TAG) !== tag)) continue;
    const isOnItsWay = holder < 0 && (flags & ADDRESSED) === 0;
    if (isOnItsWay || !me.isDead(Math.abs(holder))) return false;
  }
  return true;
}

function newSlot(object: number, flags: number, holder: number): number {
  lock(HOLDERS_MUTEX);
  try {
    return addSlot(memory().words, object, flags, holder);
  } finally {
    unlock(HOLDERS_MUTEX);
  }
}

function addSlot(
  words: Int32Array<ArrayBufferLike>,
  object: number,
  flags: number,
  holder: number,
): number {
  let slot = words[object + FIRST_SLOT]!;
  while (slot !== 0 && words[slot + HOLDER] !== 0) slot = words[slot + NEXT]!;
  const isNew = slot === 0;
  if (isNew) slot = takeSlot(words);
  words[slot + OBJECT] = object | flags;
  words[slot + GENERATION] = (words[slot + GENERATION]! + 1) % GENERATIONS;
  Atomics.store(words, slot + HOLDER, holder);
  if (isNew) {
    words[slot + NEXT] = words[object + FIRST_SLOT]!;
    Atomics.store(words, object + FIRST_SLOT, slot);
  }
  return slot;
}

function takeSlot(words: Int32Array<ArrayBufferLike>): number {
  let slot = words[FREE_SLOTS]!;
  if (slot === 0) {
    const block = allocate(SLOTS_AT_ONCE * SLOT_WORDS * 4);
    words.fill(0, block, block + SLOTS_AT_ONCE * SLOT_WORDS);
    for (let i = 1; i < SLOTS_AT_ONCE; i++) {
      words[block + i * SLOT_WORDS + NEXT] = i + 1 < SLOTS_AT_ONCE
        ? block + (i + 1) * SLOT_WORDS
        : 0;
    }
    words[FREE_SLOTS] = block + SLOT_WORDS;
    slot = block;
  } else {
    words[FREE_SLOTS] = words[slot + NEXT]!;
  }
  return slot;
}

/** Lets an object of this process travel: gives a ticket, which is for one receiver. */
export function send(slot: number): number {
  const addressed = me.recipient !== 0;
  const copy = newSlot(
    objectOf(slot),
    tagOf(slot) | (addressed ? ADDRESSED : 0),
    -(addressed ? me.recipient : me.id),
  );
  const ticket = copy / SLOT_WORDS * GENERATIONS + memory().words[copy + GENERATION]!;
  sent?.push(ticket);
  return ticket;
}

let sent: number[] | undefined;

/** What else travels beside objects of the arena: its tickets are below zero. */
export const parcels: {
  /** Makes a ticket worthless. */
  takeBack: ((ticket: number) => void) | undefined;
  /** The message that is being read will be read again, from its beginning. */
  readAgain: (() => void) | undefined;
} = { takeBack: undefined, readAgain: undefined };

/** Notes the ticket of a parcel that has been sent. */
export function noteParcel(ticket: number): void {
  sent?.push(ticket);
}

/** Notes the tickets that are given from here on, for {@linkcode takeBack}; returns what was noted before. */
export function noteSent(tickets: number[] | undefined): number[] | undefined {
  const before = sent;
  sent = tickets;
  return before;
}

/** Makes tickets worthless that could not be sent after all. */
export function takeBack(tickets: readonly number[]): void {
  const { words } = memory();
  for (const ticket of tickets) {
    if (ticket < 0) {
      parcels.takeBack?.(ticket);
      continue;
    }
    const slot = Math.floor(ticket / GENERATIONS) * SLOT_WORDS;
    const holder = Atomics.load(words, slot + HOLDER);
    if (words[slot + GENERATION] !== ticket % GENERATIONS || holder >= 0) continue;
    // who sent it still holds it, so it cannot be the last
    Atomics.compareExchange(words, slot + HOLDER, holder, 0);
  }
}

/**
 * The receiving side of {@linkcode send}: a slot of this process's own.
 *
 * @throws {RuntimeError} when the ticket was used before, and nobody holds the object any more
 */
export function receive(kind: Kind, ticket: number): number {
  const { words } = memory();
  const slot = Math.floor(ticket / GENERATIONS) * SLOT_WORDS;
  lock(HOLDERS_MUTEX);
  try {
    const taken = takeOver(words, slot, ticket % GENERATIONS);
    held.set(taken, kind);
    return taken;
  } finally {
    unlock(HOLDERS_MUTEX);
  }
}

function takeOver(words: Int32Array<ArrayBufferLike>, slot: number, generation: number): number {
  const holder = words[slot + HOLDER]!;
  if (words[slot + GENERATION] === generation && holder !== 0) {
    const object = words[slot + OBJECT]!;
    // read a second time, as a task is that is given out again: the first reader may have it still
    if (holder > 0) return addSlot(words, object & ~FLAGS, object & TAG, me.id);
    words[slot + OBJECT] = object & ~ADDRESSED;
    Atomics.store(words, slot + HOLDER, me.id);
    return slot;
  }
  throw new RuntimeError(
    "Cannot receive an object of shared memory twice: it was received before, and has been given back since",
  );
}

/** Lets go of an object. The last to do so destroys it. */
export function release(slot: number): void {
  const kind = held.get(slot);
  if (kind === undefined) return;
  held.delete(slot);
  const { words } = memory();
  const object = objectOf(slot);
  const tag = tagOf(slot);
  lock(HOLDERS_MUTEX);
  try {
    Atomics.store(words, ownSlot(slot) + HOLDER, 0);
    own.delete(slot);
    if (isInUse(words, object)) {
      // under the mutex, as we hold it no longer: nobody else can destroy it meanwhile
      kind.released?.(object, tag);
      return;
    }
    freeSlots(words, object);
  } finally {
    unlock(HOLDERS_MUTEX);
  }
  kind.destroy(object);
  free(object - words[object + BEFORE]!);
}

/**
 * Takes objects from those of their holders that are over, which the system may know before their records do; what
 * nobody has then is destroyed.
 *
 * @param objects all of one kind; called while their list cannot change
 */
export function releaseFrom(
  kind: Kind,
  objects: () => Iterable<number>,
  isOver: (id: number) => boolean,
): void {
  const { words } = memory();
  const left: number[] = [];
  lock(HOLDERS_MUTEX);
  try {
    for (const object of objects()) {
      // made or destroyed by somebody else at this moment
      if (words[object + FIRST_SLOT] === 0) continue;
      forgetOver(words, object, isOver);
      if (isInUse(words, object)) continue;
      freeSlots(words, object);
      left.push(object);
    }
  } finally {
    unlock(HOLDERS_MUTEX);
  }
  for (const object of left) {
    kind.destroy(object);
    free(object - words[object + BEFORE]!);
  }
}

function forgetOver(
  words: Int32Array<ArrayBufferLike>,
  object: number,
  isOver: (id: number) => boolean,
): void {
  for (let at = words[object + FIRST_SLOT]!; at !== 0; at = words[at + NEXT]!) {
    const holder = words[at + HOLDER]!;
    const isUnderWay = holder < 0 && (words[at + OBJECT]! & ADDRESSED) === 0;
    if (holder === 0 || isUnderWay || !isOver(Math.abs(holder))) continue;
    Atomics.store(words, at + HOLDER, 0);
  }
}

/** As {@linkcode release}, for an object of JavaScript that is closed before it is collected. */
export function releaseFor(wrapper: object, slot: number): void {
  collected.unregister(wrapper);
  release(slot);
}

function isInUse(words: Int32Array<ArrayBufferLike>, object: number): boolean {
  for (let at = words[object + FIRST_SLOT]!; at !== 0; at = words[at + NEXT]!) {
    const holder = words[at + HOLDER]!;
    if (holder < 0 && (words[at + OBJECT]! & ADDRESSED) === 0) return true;
    if (holder !== 0 && !me.isGone(Math.abs(holder))) return true;
  }
  return false;
}

function freeSlots(words: Int32Array<ArrayBufferLike>, object: number): void {
  let at = words[object + FIRST_SLOT]!;
  words[object + FIRST_SLOT] = 0;
  while (at !== 0) {
    const next = words[at + NEXT]!;
    words[at + HOLDER] = 0;
    words[at + GENERATION] = (words[at + GENERATION]! + 1) % GENERATIONS;
    words[at + NEXT] = words[FREE_SLOTS]!;
    words[FREE_SLOTS] = at;
    at = next;
  }
}
