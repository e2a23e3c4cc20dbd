/** Barriers between threads. */

import { reduce } from "../codec/forms.ts";
import { BrokenBarrierError, TypeError, ValueError } from "../errors.ts";
import { timeoutOf, type WaitOptions } from "./limits.ts";
import { placeOf } from "./places.ts";
import { Waiters } from "./waiters.ts";

/** How a barrier is made. */
export interface BarrierOptions {
  /** How many threads come together. */
  parties: number;
  /** Called by the one that comes last, before all go on; it may be async. */
  action?: (() => unknown) | null | undefined;
  /** Seconds that a thread waits at most, unless `wait` says otherwise. */
  timeout?: number | null | undefined;
}

/** Those who come together once. */
interface Round {
  readonly waiters: Waiters;
  count: number;
  outcome: "open" | "passed" | "broken";
}

/**
 * Where a number of threads wait until all of them have come.
 * https://docs.python.org/3/library/threading.html#barrier-objects
 *
 * @example
 * ```ts
 * import { Barrier, Thread } from "@manycore/multiprocessing/threading";
 *
 * const barrier = new Barrier(2);
 * new Thread({ target: () => barrier.wait() }).start();
 * await barrier.wait();
 * ```
 */
export class Barrier {
  static readonly __module__: string = "threading";

  /** How many threads come together. */
  readonly parties: number;
  readonly #action: (() => unknown) | null;
  readonly #timeout: number | null;
  #round: Round = newRound();
  #broken = false;

  /**
   * @param parties how many threads come together; or all options
   * @throws {ValueError} for a number below one
   */
  constructor(
    parties: number | BarrierOptions,
    action?: (() => unknown) | null | Omit<BarrierOptions, "parties">,
    timeout?: number | null | Omit<BarrierOptions, "parties">,
  ) {
    const named: Partial<BarrierOptions> = {
      ...(typeof parties === "object" ? parties : {}),
      ...(typeof action === "object" ? action : {}),
      ...(typeof timeout === "object" ? timeout : {}),
    };
    this.parties = Number(typeof parties === "object" ? parties.parties : parties);
    this.#action = typeof action === "function" ? action : named.action ?? null;
    this.#timeout = typeof timeout === "number" ? timeout : named.timeout ?? null;
    if (this.parties < 1) throw new ValueError("parties must be > 0");
  }

  /** How many threads wait. */
  get nWaiting(): number {
    return this.#round.count;
  }

  /** Whether it is broken: then nobody can wait at it before it is reset. */
  get broken(): boolean {
    return this.#broken;
  }

  /**
   * Waits until all have come.
   *
   * @param timeout seconds, or `{ timeout, signal }`; when they pass, the barrier is broken for all
   * @returns which of them this one was, from 0
   * @throws {BrokenBarrierError} when it is broken or reset meanwhile, or was broken before
   */
  async wait(timeout?: number | null | WaitOptions): Promise<number> {
    const limits = timeoutOf(timeout ?? this.#timeout);
    if (this.#broken) throw new BrokenBarrierError();
    const round = this.#round;
    const index = round.count++;
    if (round.count === this.parties) await this.#pass(round);
    else await this.#stay(round, limits.deadline, limits.signal);
    return index;
  }

  /** What the last one does. */
  async #pass(round: Round): Promise<void> {
    try {
      await this.#action?.();
    } catch (error) {
      this.#break(round);
      throw error;
    }
    if (round.outcome === "broken") throw new BrokenBarrierError();
    round.outcome = "passed";
    this.#round = newRound();
    round.waiters.wakeAll();
  }

  async #stay(round: Round, deadline: number, signal?: AbortSignal): Promise<void> {
    try {
      await round.waiters.wait(deadline, signal);
    } catch (error) {
      if (round.outcome === "open") this.#break(round);
      throw error;
    }
    if (round.outcome === "passed") return;
    if (round.outcome === "open") this.#break(round);
    throw new BrokenBarrierError();
  }

  #break(round: Round): void {
    this.#broken = true;
    this.#end(round);
  }

  #end(round: Round): void {
    round.outcome = "broken";
    this.#round = newRound();
    round.waiters.wakeAll();
  }

  /** Makes it as new; who waits gets BrokenBarrierError. */
  reset(): void {
    this.#broken = false;
    this.#end(this.#round);
  }

  /** Breaks it: who waits, and who comes, gets BrokenBarrierError. */
  abort(): void {
    this.#break(this.#round);
  }

  /** It stays in its process. */
  [reduce](): never {
    throw new TypeError("cannot pickle '_thread.lock' object");
  }

  /** As Python shows it. */
  toString(): string {
    const name = `threading.${this.constructor.name}`;
    const state = this.#broken ? "broken" : `waiters=${this.nWaiting}/${this.parties}`;
    return `<${name} at ${placeOf(this)}: ${state}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

function newRound(): Round {
  return { waiters: new Waiters(), count: 0, outcome: "open" };
}
