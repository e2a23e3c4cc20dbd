/**
 * The tasks of a `JoinableQueue`: how many are not done yet, and in whose hands they are.
 *
 * | | |
 * |---|---|
 * | not done | what was put, less what was done: both are counted by the ring and here, so putters need not do anything |
 * | who writes | `taskDone` the count of tasks done; a taker its own hand: the claim before it has a message, the count after |
 * | who waits | joiners, for the number of times that no task was left to change |
 * | a taker is killed with a task in hand | its hand tells; who joins gets an error, since that task will never be done |
 *
 * @module
 */
import { ProcessError, ValueError } from "../errors.ts";
import { exitCodeOf } from "../launch/record.ts";
import { allocateZeroed } from "../memory/arena.ts";
import { isAloneWith } from "../memory/holders.ts";
import type { Limits } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { park, parkAsync } from "../memory/park.ts";
import type { Ring } from "../memory/ring.ts";
import { DONE, FIRST_HAND, Hand, JOINERS_ASLEEP, ROUNDS } from "./ring.ts";

export class Hands {
  #ring: Ring;
  /** This process's hand; 0 until it takes something. */
  #own = 0;

  constructor(ring: Ring) {
    this.#ring = ring;
  }

  /** Where a taker notes which message it is about to take. */
  get claim(): number {
    return (this.#own ||= this.#makeHand()) + Hand.Claim;
  }

  #makeHand(): number {
    const { words } = memory();
    const head = this.#ring.address + FIRST_HAND;
    for (let at = Atomics.load(words, head); at !== 0; at = words[at + Hand.Next]!) {
      if (words[at + Hand.Process] === me.id) return at;
    }
    const hand = allocateZeroed(Hand.Words * 4);
    words[hand + Hand.Process] = me.id;
    for (;;) {
      const next = Atomics.load(words, head);
      words[hand + Hand.Next] = next;
      if (Atomics.compareExchange(words, head, next, hand) === next) return hand;
    }
  }

  /** To be called for every message that was taken under the claim. */
  taken(): void {
    const { words } = memory();
    words[this.#own + Hand.Taken]!++;
    Atomics.store(words, this.#own + Hand.Claim, 0);
  }

  /**
   * Counts one task as done.
   *
   * @throws {ValueError} when there was none
   */
  done(): void {
    const shared = memory();
    const { words } = shared;
    const at = this.#ring.address;
    for (let done = Atomics.load(words, at + DONE);;) {
      if (this.#ring.put === done) throw new ValueError("task_done() called too many times");
      const found = Atomics.compareExchange(words, at + DONE, done, (done + 1) | 0);
      if (found === done) break;
      done = found;
    }
    words[(this.#own ||= this.#makeHand()) + Hand.Taken]!--;
    if (!this.allDone) return;
    Atomics.add(words, at + ROUNDS, 1);
    if (Atomics.load(words, at + JOINERS_ASLEEP) > 0) shared.notify(at + ROUNDS, Infinity);
  }

  /** Whether no task is left at this moment. */
  get allDone(): boolean {
    return this.#ring.put === Atomics.load(memory().words, this.#ring.address + DONE);
  }

  /** Blocks until no task was left at some moment; false when the deadline passed first. */
  joinSync({ deadline }: Limits): boolean {
    const at = this.#ring.address + ROUNDS;
    const round = Atomics.load(memory().words, at);
    if (this.#check()) return true;
    const { address } = this.#ring;
    return park(at, round, deadline, () => this.#check(), address + JOINERS_ASLEEP);
  }

  /** {@linkcode joinSync} without blocking. */
  async join({ deadline, signal }: Limits): Promise<boolean> {
    const at = this.#ring.address + ROUNDS;
    const round = Atomics.load(memory().words, at);
    if (this.#check()) return true;
    return await parkAsync(at, round, deadline, {
      signal,
      check: () => this.#check(),
      isAlone: () => isAloneWith(this.#ring.address),
      sleepers: this.#ring.address + JOINERS_ASLEEP,
    });
  }

  /** What a joiner looks at now and then. */
  #check(): boolean {
    if (this.allDone) return true;
    this.#checkDead();
    return false;
  }

  /** A task in the hand of a process that was killed will never be done, unless somebody else counts it. */
  #checkDead(): void {
    const { words } = memory();
    let lost = 0;
    let dead = 0;
    let at = Atomics.load(words, this.#ring.address + FIRST_HAND);
    for (; at !== 0; at = words[at + Hand.Next]!) {
      const process = words[at + Hand.Process]!;
      const taken = Atomics.load(words, at + Hand.Taken) + this.#claimed(words, at);
      const failed = me.isDead(process) && (exitCodeOf(process) ?? 1) !== 0;
      if (failed && taken > 0) dead = process;
      if (failed || taken < 0) lost += taken;
    }
    if (lost <= 0 || dead === 0) return;
    throw new ProcessError(
      `Cannot join the queue: ${me.describe(dead)} ended with ${lost} task${
        lost > 1 ? "s" : ""
      } in hand. ` +
        "Put what it had again and call taskDone() for it, or let processes end only after taskDone()",
    );
  }

  /** 1 where a process died between taking a message and counting it. */
  #claimed(words: Int32Array<ArrayBufferLike>, hand: number): number {
    const claim = Atomics.load(words, hand + Hand.Claim);
    return claim !== 0 && ((this.#ring.taken - claim) | 0) >= 0 ? 1 : 0;
  }
}
