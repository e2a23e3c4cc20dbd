/**
 * Events: a flag to wait for.
 *
 * ```text
 *   Event   0 how often it was set or cleared: odd while it is set   1 sleepers
 * ```
 *
 * | | |
 * |---|---|
 * | who writes | whoever sets or clears it: + 1, by compare-exchange |
 * | who waits | on the word, while it is even. Who slept while it was set and cleared at once sees another even number, and has not missed it |
 * | who dies | nobody owns anything here |
 *
 * @module
 */
import { registerShared } from "../codec/codec.ts";
import { allocateZeroed } from "../memory/arena.ts";
import { arrive, arrived, placeOf } from "../memory/handles.ts";
import { timeoutOf, type WaitOptions } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { park, parkAsync } from "../memory/park.ts";

const SLEEPERS = 1;
const EVENT_BYTES = 8;

/**
 * A flag that processes wait for until one of them sets it.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Event
 *
 * ```ts
 * import { Event } from "@manycore/multiprocessing";
 *
 * const ready = new Event();
 * const waits = ready.wait();
 * ready.set();
 * console.log(await waits); // true
 * ```
 */
export class Event {
  readonly #address: number;

  /** An event that is not set. */
  constructor() {
    this.#address = arrived() || allocateZeroed(EVENT_BYTES);
  }

  /** The address under which an event travels. */
  static addressOf(event: Event): number {
    return event.#address;
  }

  /** Whether it is set. */
  isSet(): boolean {
    return (this.#state() & 1) === 1;
  }

  /** Sets it, and lets all go on who wait. */
  set(): void {
    me.check();
    if (!this.#change(0)) return;
    const shared = memory();
    if (Atomics.load(shared.words, this.#address + SLEEPERS) > 0) {
      shared.notify(this.#address, Infinity);
    }
  }

  /** Makes it unset: who waits from now on waits for the next {@linkcode set}. */
  clear(): void {
    me.check();
    this.#change(1);
  }

  /**
   * Waits until it is set; not at all when it is.
   *
   * @param timeout seconds, or `{ timeout, signal }`
   * @returns false when the timeout passed first
   */
  async wait(timeout?: number | null | WaitOptions): Promise<boolean> {
    const { deadline, signal } = timeoutOf(timeout);
    signal?.throwIfAborted();
    me.check();
    const state = this.#state();
    if ((state & 1) === 1) return true;
    const options = { signal, sleepers: this.#address + SLEEPERS };
    while (this.#state() === state) {
      if (!await parkAsync(this.#address, state, deadline, options)) return false;
    }
    return true;
  }

  /** {@linkcode wait}, blocking this thread. */
  waitSync(timeout?: number | null | WaitOptions): boolean {
    const { deadline, signal } = timeoutOf(timeout);
    signal?.throwIfAborted();
    me.check();
    const state = this.#state();
    if ((state & 1) === 1) return true;
    while (this.#state() === state) {
      if (!park(this.#address, state, deadline, undefined, this.#address + SLEEPERS)) return false;
    }
    return true;
  }

  #state(): number {
    return Atomics.load(memory().words, this.#address);
  }

  /** Makes the state the next one, if it is even (0) or odd (1); false when it is not. */
  #change(from: 0 | 1): boolean {
    const { words } = memory();
    for (;;) {
      const state = Atomics.load(words, this.#address);
      if ((state & 1) !== from) return false;
      const next = (state + 1) | 0;
      if (Atomics.compareExchange(words, this.#address, state, next) === state) return true;
    }
  }

  /** As Python's repr: `<Event at 0x7f… unset>`. */
  toString(): string {
    const place = placeOf(this.#address);
    return `<${this.constructor.name} at ${place} ${this.isSet() ? "set" : "unset"}>`;
  }
}

registerShared(import.meta, Event, "Event", Event.addressOf, (address) => arrive(Event, address));
