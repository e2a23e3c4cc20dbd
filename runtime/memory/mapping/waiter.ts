/**
 * Awaiting words of memory that processes share, by one call in Deno's thread pool for all of them.
 *
 * ```text
 *   add(word)                 notify(word), anywhere                     pool thread
 *   notes the word's tally    tally of the word += count
 *   compares the word         wakes sleepers of the word          ─►   asleep on all words at once
 *   sends the thread to sleep                                            comes home
 *     (or has it come home                                               the tallies say which words were notified
 *      and go again)                                                     goes again, if some are still awaited
 * ```
 *
 * The system says of one word only that it was woken, so the tallies (layout.ts) decide. They also close the gap in which
 * the thread is not asleep: it goes to sleep on the words first, and then compares the tallies with those last seen.
 *
 * | | |
 * |---|---|
 * | order | of several awaits of one word in a thread, the oldest is woken first; between threads the system decides, and a thread that was home stands last again |
 * | a wake too many | possible: another word with the same tally, or a wake that another process took. The caller looks again |
 * | a wake too few | never: nothing is settled or given up while the thread is out, so each wake that it took finds its await |
 * | this thread, a Worker, is terminated | its sleep goes on for a tenth of a second at most, and may take one wake |
 * | this process dies | the system forgets its sleep at once: no wake goes to the dead |
 * | the program's end | the call does not hold it (library.ts), but keeps Deno from seeing that a top-level await will never be resolved. So where awaits may be in vain, there is none, and the words are looked at ten times a second; {@linkcode Waiter.stop} brings it home |
 * | more words than the system takes, or a system that takes one | the thread sleeps on the doorbell, which every notify rings while there are listeners. A listener that died counts for ever: a needless call in each notify |
 *
 * @module
 */

import { type WaitResult, wakes } from "../memory.ts";
import type { Futex, Watched } from "./futex.ts";
import { DOORBELL, LISTENERS, tallyOf } from "./layout.ts";

/** Where the waiter finds its words. */
export interface Words {
  readonly arena: Int32Array;
  readonly control: Int32Array;
  addressOf(word: number): number;
  controlAddressOf(word: number): number;
  /** Address of a word of this thread's own, and the word. */
  readonly recall: { readonly address: number; readonly word: Int32Array };
}

interface Await {
  /** The tally up to which wakes were for others. */
  seen: number;
  readonly deadline: number;
  readonly settle: (result: WaitResult) => void;
}

/** So many microtasks pass before the thread goes: who was just woken may await again, which saves a recall. */
const GRACE = 10;

/**
 * How long to sleep at most, in milliseconds. A Worker that is terminated leaves its sleep in the pool, where it could
 * take one wake: not for ever.
 */
const LONGEST = "WorkerGlobalScope" in globalThis ? 100 : Infinity;

/** How often to look at words without sleeping on them, in milliseconds. */
const NAP = 100;

/** The awaits of one thread. */
export class Waiter {
  readonly #futex: Futex;
  readonly #words: Words;
  /** By word, the oldest first. */
  readonly #awaits = new Map<number, Await[]>();
  /** Settled when the thread is home, while it is out. */
  #out: Promise<void> | undefined;
  /** When it will come by itself. */
  #return = Infinity;
  #isOnDoorbell = false;
  #isPlanned = false;
  #isNapping = false;
  #isStopped = false;

  constructor(futex: Futex, words: Words) {
    this.#futex = futex;
    this.#words = words;
  }

  /** Awaits a word: as `Atomics.waitAsync`. */
  add(word: number, expected: number, milliseconds: number): WaitResult | Promise<WaitResult> {
    const seen = Atomics.load(this.#words.control, tallyOf(word));
    if (Atomics.load(this.#words.arena, word) !== expected) return "not-equal";
    if (milliseconds <= 0) return "timed-out";
    const { promise, resolve: settle } = Promise.withResolvers<WaitResult>();
    const deadline = performance.now() + milliseconds;
    const awaits = this.#awaits.get(word);
    if (awaits === undefined) this.#awaits.set(word, [{ seen, deadline, settle }]);
    else awaits.push({ seen, deadline, settle });
    this.#go(deadline);
    return promise;
  }

  /** How many awaits will be settled by a notify that met this thread's sleeper on its way: the tally tells it. */
  coming(word: number, count: number): number {
    return this.#out === undefined ? 0 : Math.min(count, this.#awaits.get(word)?.length ?? 0);
  }

  /**
   * This thread's own notify, while its sleeper is home and cannot be woken by the system.
   *
   * @param counted what was added to the word's tally
   * @returns how many were woken
   */
  wake(word: number, count: number, counted: number): number {
    const awaits = this.#awaits.get(word);
    if (awaits === undefined || this.#out !== undefined) return 0;
    const woken = awaits.splice(0, count);
    for (const one of awaits) one.seen = (one.seen + counted) | 0;
    if (awaits.length === 0) this.#awaits.delete(word);
    for (const { settle } of woken) settle("ok");
    return woken.length;
  }

  /** Brings the thread home for good: what is awaited is never settled. Resolves when it is there. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#recall();
    await this.#out;
    this.#awaits.clear();
  }

  #go(deadline: number): void {
    if (this.#out === undefined) this.#plan();
    else if (!this.#isOnDoorbell || deadline < this.#return) this.#recall();
  }

  async #plan(): Promise<void> {
    if (this.#isPlanned || this.#isStopped) return;
    this.#isPlanned = true;
    for (let i = 0; i < GRACE; i++) await undefined;
    this.#isPlanned = false;
    this.#leave();
  }

  /** Has the thread come home, if it is out. */
  #recall(): void {
    if (this.#out === undefined) return;
    if (this.#isOnDoorbell) {
      Atomics.add(this.#words.control, DOORBELL, 1);
      this.#futex.wake(this.#words.controlAddressOf(DOORBELL), Infinity);
      return;
    }
    const { word, address } = this.#words.recall;
    if (Atomics.exchange(word, 0, 1) === 0) this.#futex.wake(address, 1);
  }

  /** Sends the thread out, if anything is still awaited. */
  #leave(): void {
    if (this.#out !== undefined || this.#isStopped) return;
    // from here on, what is notified is seen by the sleep
    Atomics.store(this.#words.recall.word, 0, 0);
    const bell = Atomics.load(this.#words.control, DOORBELL);
    const tallies = this.#settle();
    if (this.#awaits.size === 0) return;
    if (wakes.inVain) {
      this.#nap();
      return;
    }
    this.#return = this.#earliest();
    const watched = this.#watched(tallies);
    this.#isOnDoorbell = watched === undefined;
    this.#out = watched === undefined ? this.#listen(bell) : this.#sleep(watched);
  }

  async #sleep(watched: readonly Watched[]): Promise<void> {
    await this.#futex.sleepOnAny!(watched, this.#return);
    this.#comeHome();
  }

  /** A while without a call of the system. The thread is home meanwhile. */
  async #nap(): Promise<void> {
    if (this.#isNapping) return;
    this.#isNapping = true;
    const milliseconds = Math.min(NAP, this.#earliest() - performance.now());
    await Atomics.waitAsync(still, 0, 0, Math.max(1, milliseconds)).value;
    this.#isNapping = false;
    if (this.#out === undefined) this.#comeHome();
  }

  /** The other way: asleep on a word that every notify changes. */
  async #listen(bell: number): Promise<void> {
    const { control } = this.#words;
    Atomics.add(control, LISTENERS, 1);
    // a notify before that rang nothing
    this.#settle();
    const address = this.#words.controlAddressOf(DOORBELL);
    await (this.#awaits.size > 0
      ? this.#futex.sleep({ address, expected: bell }, this.#return)
      : undefined);
    Atomics.sub(control, LISTENERS, 1);
    this.#comeHome();
  }

  #comeHome(): void {
    this.#out = undefined;
    this.#settle();
    if (this.#awaits.size > 0) this.#plan();
  }

  /** Settles what was notified or is over; returns the tallies it saw. */
  #settle(): Map<number, number> {
    const { control } = this.#words;
    const tallies = new Map<number, number>();
    const now = performance.now();
    for (const [word, awaits] of this.#awaits) {
      const place = tallyOf(word);
      const tally = tallies.get(place) ?? Atomics.load(control, place);
      tallies.set(place, tally);
      const left = awaits.filter(choose(tally, now));
      if (left.length === 0) this.#awaits.delete(word);
      else if (left.length < awaits.length) this.#awaits.set(word, left);
    }
    return tallies;
  }

  #earliest(): number {
    let earliest = performance.now() + LONGEST;
    for (const awaits of this.#awaits.values()) {
      for (const { deadline } of awaits) earliest = Math.min(earliest, deadline);
    }
    return earliest;
  }

  /** What to sleep on; undefined when it is too much. A word is there once for each that awaits it, if they all fit. */
  #watched(tallies: Map<number, number>): Watched[] | undefined {
    const { arena, recall } = this.#words;
    const { most, sleepOnAny } = this.#futex;
    const least = this.#awaits.size + tallies.size + 1;
    if (sleepOnAny === undefined || least > most) return undefined;
    let spare = most - least;
    const watched: Watched[] = [];
    for (const [word, awaits] of this.#awaits) {
      const one = { address: this.#words.addressOf(word), expected: Atomics.load(arena, word) };
      const more = Math.min(spare, awaits.length - 1);
      spare -= more;
      for (let i = 0; i <= more; i++) watched.push(one);
    }
    for (const [place, expected] of tallies) {
      watched.push({ address: this.#words.controlAddressOf(place), expected });
    }
    watched.push({ address: recall.address, expected: 0 });
    return watched;
  }
}

const still = new Int32Array(new SharedArrayBuffer(4));

/** Gives each wake to the oldest await that was there before it; tells which awaits stay. */
function choose(tally: number, now: number): (one: Await) => boolean {
  let wakes = Infinity;
  return (one) => {
    wakes = Math.min(wakes, (tally - one.seen) | 0);
    one.seen = tally;
    if (wakes > 0) {
      wakes--;
      one.settle("ok");
      return false;
    }
    if (one.deadline > now) return true;
    one.settle("timed-out");
    return false;
  };
}
