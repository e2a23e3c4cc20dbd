/**
 * Waiting for descriptors, by one call in Deno's thread pool for all awaits of a thread.
 *
 * ```text
 *   wait(fds)                          the system                       bell (a pipe)
 *   notes them                         a descriptor is ready
 *   sends the pool's thread to poll ─► asleep on all and the bell  ◄─   a byte: another wait came, or one was given up
 *                                      comes home: settles what is ready or over, goes again if any is left
 * ```
 *
 * | | |
 * |---|---|
 * | the event loop | is kept alive by the call; other tasks go on |
 * | this process is told to stop, or interrupted | seen every tenth of a second; a stopped process's waits never settle, as in park.ts |
 * | a Worker is terminated | its poll ends after a tenth of a second at most, and writes to memory of the library's own, which is lost; its descriptors are closed by others (descriptors.ts) |
 * | a descriptor is closed that is awaited | {@linkcode Poller.forget}: the wait ends with EBADF |
 * | the peer dies | its system closes the connection, which makes it ready |
 *
 * @module
 */
import { isStopped, onInterrupt } from "../../launch/record.ts";
import { me } from "../../memory/me.ts";
import { SLICE } from "../../memory/park.ts";
import { descriptorOf } from "../files/descriptors.ts";
import { afterFork, forked } from "../support/forked.ts";
import { own } from "./descriptors.ts";
import { forgetting } from "./forgotten.ts";
import { check, EBADF, faultOf, libc, prepare } from "./libc.ts";

/** What a descriptor is awaited for, and what it is: the numbers of `poll`. */
export const POLLIN = 1;
export const POLLPRI = 2;
export const POLLOUT = 4;
export const POLLERR = 8;
export const POLLHUP = 16;
export const POLLNVAL = 32;

/** A descriptor, and what it is awaited for. */
export interface Interest {
  readonly fd: number;
  readonly events: number;
}

interface Wait {
  readonly interests: readonly Interest[];
  readonly deadline: number;
  readonly settle: (ready: readonly number[]) => void;
  readonly fail: (error: unknown) => void;
}

const ENTRY_BYTES = 8;
/** Milliseconds for which the event loop of a forked process has to wait. */
const FORKED_SLICE = 5;
const FIRST_ROOM = 64;

/** The array that `poll` reads and writes, in memory that outlives this thread. */
class Table {
  #room = 0;
  #bytes = new DataView(new ArrayBuffer(0));
  place: Deno.PointerValue = null;

  /** Fills it. */
  fill(interests: readonly Interest[]): void {
    if (interests.length > this.#room) this.#grow(interests.length);
    interests.forEach(({ fd, events }, i) => {
      // What `os` has opened has a number of the program's own.
      this.#bytes.setInt32(i * ENTRY_BYTES, descriptorOf(fd)?.real() ?? fd, true);
      this.#bytes.setInt32(i * ENTRY_BYTES + 4, events, true);
    });
  }

  /** What `poll` found of the entry at an index. */
  found(i: number): number {
    return this.#bytes.getInt16(i * ENTRY_BYTES + 6, true);
  }

  #grow(count: number): void {
    libc().free(this.place);
    this.#room = Math.max(FIRST_ROOM, 2 ** Math.ceil(Math.log2(count)));
    const bytes = this.#room * ENTRY_BYTES;
    this.place = libc().malloc(BigInt(bytes));
    this.#bytes = new DataView(Deno.UnsafePointerView.getArrayBuffer(this.place!, bytes));
  }
}

/** Microseconds that a thread naps; the system adds some fifty. */
const NAP = 30;
const MOST_NAPS = 16;
/** Where naps earn nothing, one of so many is tried. */
const SELDOM = 16;

/** Milliseconds as `poll` takes them: rounded up, so that no wait ends early. */
function sliceUntil(deadline: number): number {
  return Math.max(0, Math.min(SLICE, me.slice, Math.ceil(deadline - performance.now())));
}

/** The awaits of one thread. */
class Poller {
  readonly #waits = new Set<Wait>();
  readonly #table = new Table();
  readonly #syncTable = new Table();
  #bell: readonly [number, number] | undefined;
  #isOut = false;
  /** While the pool's thread is out. */
  #out: Promise<unknown> | undefined;
  #hasRung = false;
  /** What this thread blocks for, or did last. */
  #awaitedSync: readonly Interest[] = [];
  readonly #byte = new Uint8Array(64);
  /** What naps have earned lately. */
  #naps = MOST_NAPS;
  #skipped = 0;
  /** Descriptors of which more may be there than the system knows: whether that is so. */
  readonly early: Map<number, () => boolean> = new Map();

  /**
   * Waits until a descriptor is ready, or has failed.
   *
   * @param deadline in `performance.now()` milliseconds
   * @returns what each descriptor is, in their order; all 0 when the deadline passed first
   */
  async wait(
    interests: readonly Interest[],
    deadline: number,
    signal?: AbortSignal,
  ): Promise<readonly number[]> {
    signal?.throwIfAborted();
    if (this.#hasEarly(interests)) return this.look(interests);
    const { promise, resolve: settle, reject: fail } = Promise.withResolvers<readonly number[]>();
    const wait: Wait = { interests, deadline, settle, fail };
    this.#waits.add(wait);
    const giveUp = (error: unknown) => this.#giveUp(wait, error);
    const abort = () => giveUp(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    const takeBack = onInterrupt(giveUp);
    if (this.#isOut) this.#ring();
    else this.#go();
    try {
      return await promise;
    } finally {
      takeBack();
      signal?.removeEventListener("abort", abort);
    }
  }

  /** {@linkcode wait}, blocking this thread. */
  waitSync(interests: readonly Interest[], deadline: number): readonly number[] {
    this.#awaitedSync = interests;
    if (this.#hasEarly(interests)) return this.look(interests);
    const table = this.#syncTable;
    for (;;) {
      me.check();
      table.fill(interests);
      const count = libc().poll(table.place, BigInt(interests.length), sliceUntil(deadline));
      if (count > 0) return interests.map((_, i) => table.found(i));
      if (performance.now() >= deadline) return interests.map(() => 0);
    }
  }

  /**
   * Blocks this thread for a moment, which is shorter than the pool's way there and back; true when one is ready. Not
   * while other tasks wait, and seldom where it has not been worth it.
   */
  nap(interests: readonly Interest[]): boolean {
    if (this.#waits.size > 0 || (this.#naps <= 0 && ++this.#skipped % SELDOM !== 0)) return false;
    const table = this.#syncTable;
    table.fill(interests);
    const isReady = libc().pollBriefly(table.place, BigInt(interests.length), NAP) > 0;
    this.#naps = Math.min(MOST_NAPS, Math.max(0, this.#naps + (isReady ? 2 : -1)));
    return isReady;
  }

  /** Blocks this thread for so many microseconds at most, unless other tasks wait; true when one is ready. */
  napFor(interests: readonly Interest[], microseconds: number): boolean {
    if (this.#waits.size > 0) return false;
    const table = this.#syncTable;
    table.fill(interests);
    return libc().pollBriefly(table.place, BigInt(interests.length), microseconds) > 0;
  }

  /** What descriptors are right now. */
  look(interests: readonly Interest[]): readonly number[] {
    const table = this.#syncTable;
    table.fill(interests);
    libc().poll(table.place, BigInt(interests.length), 0);
    const found = interests.map((_, i) => table.found(i));
    if (this.early.size === 0) return found;
    return found.map((events, i) => this.#isEarly(interests[i]!) ? events | POLLIN : events);
  }

  #isEarly({ fd, events }: Interest): boolean {
    return (events & POLLIN) !== 0 && this.early.get(fd)?.() === true;
  }

  #hasEarly(interests: readonly Interest[]): boolean {
    return this.early.size > 0 && interests.some((interest) => this.#isEarly(interest));
  }

  /** Whether no task waits. */
  get isIdle(): boolean {
    return this.#waits.size === 0;
  }

  /** Whether a task waits for a descriptor. */
  isAwaited(fd: number): boolean {
    for (const { interests } of this.#waits) {
      if (interests.some((one) => one.fd === fd)) return true;
    }
    return this.#awaitedSync.some((one) => one.fd === fd);
  }

  /** Ends the waits for a descriptor that is about to be closed. */
  forget(fd: number): void {
    this.early.delete(fd);
    for (const wait of this.#waits) {
      if (wait.interests.some((one) => one.fd === fd)) this.#giveUp(wait, faultOf(EBADF));
    }
  }

  /** Ends a wait with an error, once the pool's thread is home: nothing is under way then that belonged to it. */
  #giveUp(wait: Wait, error: unknown): void {
    if (!this.#waits.delete(wait)) return;
    this.#ring();
    if (this.#out === undefined) wait.fail(error);
    else this.#out.then(() => wait.fail(error));
  }

  /** Has the pool's thread come home. */
  #ring(): void {
    if (!this.#isOut || this.#hasRung) return;
    this.#hasRung = true;
    libc().write(this.#bell![1], this.#byte, 1n);
  }

  #hangBell(): readonly [number, number] {
    if (this.#bell !== undefined) return this.#bell;
    const pair = new Int32Array(2);
    check(libc().pipe(pair));
    const bell = [pair[0]!, pair[1]!] as const;
    bell.forEach(prepare);
    bell.forEach(own);
    return this.#bell = bell;
  }

  async #go(): Promise<void> {
    this.#isOut = true;
    try {
      while (this.#waits.size > 0 && !isStopped()) await this.#poll();
    } catch (error) {
      for (const wait of this.#waits) wait.fail(error);
      this.#waits.clear();
    } finally {
      this.#isOut = false;
    }
  }

  /** Goes once, and settles what it finds. */
  async #poll(): Promise<void> {
    const [bell] = this.#hangBell();
    const waits = [...this.#waits];
    const interests = [{ fd: bell, events: POLLIN }, ...waits.flatMap((wait) => wait.interests)];
    this.#table.fill(interests);
    const deadline = Math.min(...waits.map((wait) => wait.deadline));
    const count = BigInt(interests.length);
    if (forked.leave) await this.#pollHere(count, deadline);
    else {
      this.#out = libc().pollAsync(this.#table.place, count, sliceUntil(deadline));
      await this.#out;
      this.#out = undefined;
    }
    if (this.#hasRung) {
      libc().read(bell, this.#byte, 64n);
      this.#hasRung = false;
    }
    if (isStopped()) return;
    let at = 1;
    const now = performance.now();
    for (const wait of waits) {
      const found = wait.interests.map((_, i) => this.#table.found(at + i));
      at += found.length;
      if (!this.#waits.has(wait)) continue;
      if (found.every((events) => events === 0) && now < wait.deadline) continue;
      this.#waits.delete(wait);
      wait.settle(found);
    }
    this.#checkStop();
  }

  /** A fork does not copy the pool's threads: this one sleeps a little, and lets the event loop have its turns. */
  async #pollHere(count: bigint, deadline: number): Promise<void> {
    const slice = Math.min(FORKED_SLICE, sliceUntil(deadline));
    if (libc().poll(this.#table.place, count, slice) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** What a process that was just forked has not got: the wait of its parent, and its bell. */
  renew(): void {
    this.#bell = undefined;
    this.#isOut = false;
    this.#out = undefined;
    this.#hasRung = false;
  }

  /** What is told to this process while it waits ends its newest wait. */
  #checkStop(): void {
    try {
      me.check();
    } catch (error) {
      if (isStopped()) return;
      const newest = [...this.#waits].at(-1);
      if (newest === undefined) throw error;
      this.#giveUp(newest, error);
    }
  }
}

/** This thread's. */
export const poller: Poller = new Poller();
forgetting.isAwaited = (fd) => poller.isAwaited(fd);
afterFork(() => poller.renew());
