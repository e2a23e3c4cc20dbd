/**
 * Those who wait for something to be told, in the order in which they came, each at a word of its own.
 *
 * ```text
 *   list    0 mutex   1 first
 *   entry   0 next    1 process   2 outcome: 0 while it waits   3 note: what else it was told
 * ```
 *
 * | who | does |
 * |---|---|
 * | a waiter | appends its entry, sleeps while its outcome is 0, removes the entry when it has acted on it |
 * | who tells | writes outcomes, and wakes each of these waiters: at once, or when it gives the lock back that they want |
 * | anybody | removes entries of processes that have ended, and decides what becomes of what these were told |
 *
 * Every change commits by one store, so a process that dies within leaves nothing to mend. The entry of a process that is
 * dead but whose thread still runs is only unlinked: that thread gives it back, or nobody does.
 *
 * @module
 */
import { allocate, free } from "../memory/arena.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { lock, unlock } from "../memory/mutex.ts";
import { SLICE } from "../memory/park.ts";

const FIRST = 1;
/** What a list takes of its owner's words. */
export const LIST_WORDS = 2;

const NEXT = 0;
const PROCESS = 1;
const OUTCOME = 2;
const NOTE = 3;
const ENTRY_BYTES = 16;

/** The outcome of one who waits. */
export const WAITS = 0;

/** A list in shared memory; any number of instances may stand for one list. */
export class WaitList {
  readonly #address: number;

  constructor(address: number) {
    this.#address = address;
  }

  /** Runs a short section that nobody else is in. The other methods belong into one, where they do not say otherwise. */
  exclusively<T>(section: () => T): T {
    lock(this.#address);
    try {
      return section();
    } finally {
      unlock(this.#address);
    }
  }

  /** Whether nobody is in the list; anywhere. */
  get isEmpty(): boolean {
    return Atomics.load(memory().words, this.#address + FIRST) === 0;
  }

  /** The entries, oldest first. */
  entries(): number[] {
    const words = memory().words;
    const entries: number[] = [];
    for (let at = words[this.#address + FIRST]!; at !== 0; at = words[at + NEXT]!) entries.push(at);
    return entries;
  }

  /** The entries of those who still wait, oldest first. */
  waiting(): number[] {
    return this.entries().filter((entry) => this.outcome(entry) === WAITS);
  }

  /** Appends an entry for this process. */
  append(): number {
    const words = memory().words;
    const entry = allocate(ENTRY_BYTES);
    words[entry + NEXT] = 0;
    words[entry + PROCESS] = me.id;
    words[entry + OUTCOME] = WAITS;
    words[entry + NOTE] = 0;
    let last = this.#address + FIRST;
    for (let at = words[last]!; at !== 0; at = words[last]!) last = at + NEXT;
    Atomics.store(words, last, entry);
    return entry;
  }

  /** Takes this process's own entry out, and gives its memory back. */
  remove(entry: number): void {
    this.#unlink(entry);
    free(entry);
  }

  /**
   * Whether those who sleep should look for dead ones: not each of them, when many tasks of this process wait for the
   * same; anywhere.
   */
  isTimeToLook(): boolean {
    const now = performance.now();
    if (now - this.#looked < SLICE / 2) return false;
    this.#looked = now;
    return true;
  }

  #looked = 0;

  /** Takes the entries of ended processes out; returns whose they were, and what they had been told. */
  removeDead(): { process: number; outcome: number }[] {
    const dead: { process: number; outcome: number }[] = [];
    for (const entry of this.entries()) {
      const process = this.process(entry);
      if (process === me.id || !me.isDead(process)) continue;
      dead.push({ process, outcome: this.outcome(entry) });
      this.#unlink(entry);
      if (me.isGone(process)) free(entry);
    }
    return dead;
  }

  #unlink(entry: number): void {
    const words = memory().words;
    let last = this.#address + FIRST;
    for (let at = words[last]!; at !== 0; at = words[last]!) {
      if (at === entry) {
        Atomics.store(words, last, words[entry + NEXT]!);
        return;
      }
      last = at + NEXT;
    }
  }

  /** Tells one who waits. It has to be woken, too: by {@linkcode word}. */
  tell(entry: number, outcome: number, note = 0): void {
    const { words } = memory();
    words[entry + NOTE] = note;
    Atomics.store(words, entry + OUTCOME, outcome);
  }

  /** The word that its waiter sleeps on while it is {@linkcode WAITS}; anywhere. */
  word(entry: number): number {
    return entry + OUTCOME;
  }

  /** What an entry was told; anywhere. */
  outcome(entry: number): number {
    return Atomics.load(memory().words, entry + OUTCOME);
  }

  /** What else it was told; anywhere. */
  note(entry: number): number {
    return memory().words[entry + NOTE]!;
  }

  /** Whose entry it is; anywhere. */
  process(entry: number): number {
    return memory().words[entry + PROCESS]!;
  }
}
