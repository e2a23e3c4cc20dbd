/**
 * Who has a descriptor, and who closes it.
 *
 * ```text
 *   all processes are threads of one        slot of this process ─┐
 *   (start method "worker")                 slot of a child      ─┴► object in the arena ─► descriptor, the same for all
 *   some are processes of the system        the descriptor is this process's own; sent, it travels through depot.ts
 *   ("spawn")
 * ```
 *
 * | | |
 * |---|---|
 * | a socket is sent | a thread gets a hold on the same descriptor, which is closed when nobody has one; a process gets one of its own. In both cases each side closes for itself |
 * | a socket is forgotten | closed when it is collected (forgotten.ts) |
 * | a thread ends in order | its holds are released (holders.ts) |
 * | a thread is terminated | its part of the list of descriptors is swept by the thread that carried it, as soon as the system no longer has the thread |
 * | a process dies | the system closes what it had |
 * | a message is never received | under "worker" its descriptor stays open until the program ends |
 *
 * @module
 */
import { DESCRIPTORS, HOLDERS_MUTEX } from "../../memory/fixed.ts";
import {
  createObject,
  hold,
  keepFor,
  type Kind,
  objectOf,
  parcels,
  receive,
  releaseFor,
  releaseFrom,
  send,
} from "../../memory/holders.ts";
import { me, onLeave } from "../../memory/me.ts";
import { memory } from "../../memory/memory.ts";
import { lock, unlock } from "../../memory/mutex.ts";
import { fetchParcel, hasDepot, leaveParcel } from "./depot.ts";
import { noteClosed, noteNew } from "./forgotten.ts";
import { duplicate, libc } from "./libc.ts";

const FD = 0;
const PROCESS = 1;
const PREVIOUS = 2;
const NEXT = 3;
const OBJECT_WORDS = 16;

const MAIN_ID = 1;

/** A descriptor that nobody has any more is closed, and leaves the list. */
const descriptorKind: Kind = {
  destroy(object) {
    const { words } = memory();
    lock(HOLDERS_MUTEX);
    try {
      const before = words[object + PREVIOUS]!;
      const after = words[object + NEXT]!;
      if (before === 0) words[DESCRIPTORS] = after;
      else words[before + NEXT] = after;
      if (after !== 0) words[after + PREVIOUS] = before;
    } finally {
      unlock(HOLDERS_MUTEX);
    }
    if (words[object + PROCESS] === Deno.pid && words[object + FD]! >= 0) {
      libc().close(words[object + FD]!);
    }
  },
};

/** Makes an object of a descriptor, of which this process has a hold. */
function enlist(fd: number): number {
  const object = createObject(OBJECT_WORDS);
  const { words } = memory();
  words[object + FD] = fd;
  words[object + PROCESS] = Deno.pid;
  lock(HOLDERS_MUTEX);
  try {
    const first = words[DESCRIPTORS]!;
    words[object + NEXT] = first;
    if (first !== 0) words[first + PREVIOUS] = object;
    words[DESCRIPTORS] = object;
  } finally {
    unlock(HOLDERS_MUTEX);
  }
  return hold(descriptorKind, object);
}

/** Whether this is a child in a thread, which can be terminated without a word. */
function isThread(): boolean {
  return "WorkerGlobalScope" in globalThis && me.id !== MAIN_ID;
}

/** A descriptor that this thread keeps as long as it lives. */
export function own(fd: number): void {
  if (isThread()) enlist(fd);
}

/** The descriptors that this process alone has. */
const open = new Set<number>();

function closeOwn(fd: number): void {
  open.delete(fd);
  noteClosed(fd);
  libc().close(fd);
}

const forgotten = new FinalizationRegistry<number>(closeOwn);
// Who waits for the end of this process must not find its sockets still open.
onLeave(() => [...open].forEach(closeOwn));

/** A descriptor as one process has it. */
export class Descriptor {
  readonly fd: number;
  /** 0 while nobody else can have it. */
  #slot = 0;
  #isOpen = true;

  /** Takes a descriptor over. */
  constructor(fd: number, slot = 0) {
    this.fd = fd;
    noteNew(fd);
    if (slot !== 0) this.#keep(slot);
    else if (isThread()) this.#keep(enlist(fd));
    else {
      open.add(fd);
      forgotten.register(this, fd, this);
    }
  }

  /** Takes it from those that are closed with this process. */
  #give(): void {
    forgotten.unregister(this);
    open.delete(this.fd);
  }

  #keep(slot: number): void {
    this.#slot = slot;
    keepFor(this, slot);
  }

  /** The receiving side of {@linkcode Descriptor.ticket}. */
  static arrive(ticket: number): Descriptor {
    if (ticket < 0) return arrivedBefore(ticket) ?? noteArrival(ticket);
    const slot = receive(descriptorKind, ticket);
    return new Descriptor(memory().words[objectOf(slot) + FD]!, slot);
  }

  /** What travels, for one receiver. */
  ticket(): number {
    if (hasDepot()) return leaveParcel(this.fd);
    if (this.#slot === 0) {
      this.#give();
      this.#keep(enlist(this.fd));
    }
    return send(this.#slot);
  }

  /** Lets go of it. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    noteClosed(this.fd);
    if (this.#slot !== 0) return releaseFor(this, this.#slot);
    this.#give();
    libc().close(this.fd);
  }

  /** Lets go of it without closing it. */
  detach(): number {
    if (!this.#isOpen) return -1;
    if (this.#slot !== 0) {
      const { fd } = this;
      const copy = duplicate(fd);
      this.close();
      return copy;
    }
    this.#isOpen = false;
    noteClosed(this.fd);
    this.#give();
    return this.fd;
  }
}

/** What came in the message that is being read, and in those that will be read again: parcels come once. */
const arrivals = new Map<number, Descriptor>();
const kept = new Map<number, Descriptor>();

function noteArrival(ticket: number): Descriptor {
  const descriptor = new Descriptor(fetchParcel(ticket));
  // reading does not await
  if (arrivals.size === 0) queueMicrotask(() => arrivals.clear());
  arrivals.set(ticket, descriptor);
  return descriptor;
}

function arrivedBefore(ticket: number): Descriptor | undefined {
  const descriptor = kept.get(ticket);
  kept.delete(ticket);
  if (descriptor !== undefined) arrivals.set(ticket, descriptor);
  return descriptor;
}

parcels.readAgain = () => {
  for (const [ticket, descriptor] of arrivals) kept.set(ticket, descriptor);
};

/** The descriptors of this process of the system that are in the list. */
function* listed(): Iterable<number> {
  const { words } = memory();
  for (let object = words[DESCRIPTORS]!; object !== 0; object = words[object + NEXT]!) {
    if (words[object + PROCESS] === Deno.pid) yield object;
  }
}

/**
 * Closes what processes had that are over.
 *
 * @param isOver whether a process can touch nothing any more
 */
export function sweep(isOver: (id: number) => boolean): void {
  releaseFrom(descriptorKind, listed, isOver);
}
