/** Semaphores between threads. */

import { ValueError } from "../errors.ts";
import { Holdable } from "./holdable.ts";
import type { Rules } from "./limits.ts";
import { placeOf } from "./places.ts";

const SEMAPHORE_RULES: Rules = {
  strict: false,
  pointless: "can't specify timeout for non-blocking acquire",
};

/**
 * A number of permits: each taker has one, who comes when there are none waits.
 * https://docs.python.org/3/library/threading.html#semaphore-objects
 *
 * @example
 * ```ts
 * import { Semaphore } from "@manycore/multiprocessing/threading";
 *
 * const permits = new Semaphore(2);
 * await permits.acquire(); // true
 * permits.release();
 * ```
 */
export class Semaphore extends Holdable {
  static readonly __module__: string = "threading";

  #value: number;
  readonly #initial: number;

  /**
   * @param value how many permits there are at first
   * @throws {ValueError} for a number below zero
   */
  constructor(value: number | { value?: number } = 1) {
    super();
    const given = Number(typeof value === "object" ? value.value ?? 1 : value);
    if (given < 0) throw new ValueError("semaphore initial value must be >= 0");
    this.#value = this.#initial = given;
  }

  /** How many permits there were at first. @internal */
  protected get initial(): number {
    return this.#initial;
  }

  /** How many permits there are. @internal */
  protected get value(): number {
    return this.#value;
  }

  protected override get rules(): Rules {
    return SEMAPHORE_RULES;
  }

  protected override tryTake(): boolean {
    if (this.#value === 0) return false;
    this.#value--;
    return true;
  }

  /**
   * Gives permits back.
   *
   * @param n how many
   * @throws {ValueError} for a number below one
   */
  override release(n: number | { n?: number } = 1): void {
    const count = Number(typeof n === "object" ? n.n ?? 1 : n);
    if (count < 1) throw new ValueError("n must be one or more");
    this.#value += count;
    for (let i = 0; i < count && this.waiters.size > 0; i++) this.waiters.wakeOne();
  }

  /** As Python shows it. */
  override toString(): string {
    const value = this.#value;
    return `<threading.${this.constructor.name} at ${placeOf(this)}: value=${value}>`;
  }
}

/**
 * A semaphore that is never given more back than was taken.
 * https://docs.python.org/3/library/threading.html#threading.BoundedSemaphore
 *
 * @example
 * ```ts
 * import { BoundedSemaphore } from "@manycore/multiprocessing/threading";
 *
 * const connections = new BoundedSemaphore(5);
 * {
 *   using _held = await connections.hold();
 * }
 * ```
 */
export class BoundedSemaphore extends Semaphore {
  static override readonly __module__: string = "threading";

  /** @throws {ValueError} when nobody has taken that many */
  override release(n: number | { n?: number } = 1): void {
    const count = Number(typeof n === "object" ? n.n ?? 1 : n);
    if (count >= 1 && this.value + count > this.initial) {
      throw new ValueError("Semaphore released too many times");
    }
    super.release(n);
  }

  /** As Python shows it. */
  override toString(): string {
    const name = this.constructor.name;
    return `<threading.${name} at ${placeOf(this)}: value=${this.value}/${this.initial}>`;
  }
}
