/**
 * Barriers: so many parties wait for each other.
 *
 * ```text
 *   Barrier   0, 1 list of parties (wait_list.ts)   2 how many it takes   3 state   4 process: who acts, or whose end broke it
 *
 *   Filling ──the last party comes; there is an action──► Acting ──it is done──► all told Passed, Filling again
 *      │    └─the last party comes────────────────────────────────────────────► all told Passed, Filling again
 *      └────timeout, abort, an error, a party's end──► Broken ──reset──► Filling
 * ```
 *
 * | who | writes | waits for |
 * |---|---|---|
 * | a party | its entry; the last one all outcomes | its outcome; before it comes in, the end of an action, on the state |
 * | the last party | state Acting, then runs the action, in nobody's section | |
 * | who resets or aborts | all outcomes: Broken, and the state | |
 *
 * | who dies | what happens |
 * |---|---|
 * | a party that waits | the others, which look ten times a second, break the barrier, and the error names it |
 * | the party that acts | the same |
 * | one that has not come yet | nobody knows that it should: the others wait for another, or until their timeout |
 * | one that was told | nothing: it has passed |
 *
 * @module
 */
import { registerForm } from "../codec/forms.ts";
import { BrokenBarrierError, TypeError } from "../errors.ts";
import { allocateZeroed } from "../memory/arena.ts";
import { placeOf, pythonTypeName } from "../memory/handles.ts";
import { type Limits, timeoutOf, type WaitOptions } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { isStopped, park, parkAsync } from "../memory/park.ts";
import { LIST_WORDS, WaitList, WAITS } from "./wait_list.ts";

const PARTIES = LIST_WORDS;
const STATE = LIST_WORDS + 1;
const WHO = LIST_WORDS + 2;
const BARRIER_BYTES = (LIST_WORDS + 3) * 4;

const State = { Filling: 0, Acting: 1, Broken: 2 } as const;

/** What those who wait are told; {@linkcode WAITS} before. */
const PASSED = 1;
const BROKEN = 2;

/** How a barrier is made, apart from the number of parties. */
export interface BarrierOptions {
  /** Called by the party that comes last, before all go on; may be async where no party blocks its thread. */
  action?: (() => unknown) | null | undefined;
  /** Seconds that each party waits unless it says otherwise; `null` or nothing for ever. */
  timeout?: number | null | undefined;
}

/** A party's place: how many came before it, its entry, and whether it is the one to act. */
interface Place {
  readonly index: number;
  readonly entry: number;
  readonly acts: boolean;
}

interface Travelling {
  readonly address: number;
  readonly action: (() => unknown) | null;
  readonly timeout: number | null;
}

/** In place of the parties, for the constructor of one that has arrived. */
class Arrived {
  constructor(readonly address: number) {}
}

/**
 * A place where a number of processes wait until all of them have come.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Barrier
 *
 * A party that ends while it waits breaks the barrier; the error that the others get names it.
 *
 * ```ts
 * import { Barrier } from "@manycore/multiprocessing";
 *
 * const start = new Barrier(2);
 * const places = await Promise.all([start.wait(), start.wait()]);
 * console.log(places); // [0, 1]
 * ```
 */
export class Barrier {
  readonly #address: number;
  readonly #action: (() => unknown) | null;
  readonly #timeout: number | null;
  readonly #list: WaitList;

  /**
   * A barrier that nobody waits at.
   *
   * @param parties how many have to come; with less than 1, as in Python, every wait fails
   * @param action called by the last of them before all go on, or options; a function that is sent to a child must be
   * exported by its module
   * @param timeout seconds that each party waits unless it says otherwise
   * @throws {TypeError} when the number is no whole one
   */
  constructor(
    parties: number,
    action?: (() => unknown) | BarrierOptions | null,
    timeout?: number | null,
  ) {
    const named = typeof action === "object" && action !== null ? action : { action, timeout };
    this.#action = named.action ?? null;
    this.#timeout = named.timeout ?? null;
    this.#address = (parties as unknown) instanceof Arrived
      ? (parties as unknown as Arrived).address
      : newBarrier(parties);
    this.#list = new WaitList(this.#address);
  }

  static {
    registerForm<Barrier, Travelling>(import.meta, Barrier, "Barrier", {
      write: (barrier) => ({
        address: barrier.#address,
        action: barrier.#action,
        timeout: barrier.#timeout,
      }),
      read: ({ address, action, timeout }) =>
        new Barrier(new Arrived(address) as never, { action, timeout }),
    });
  }

  /** How many have to come. */
  get parties(): number {
    return memory().words[this.#address + PARTIES]!;
  }

  /** How many wait at this moment. */
  get nWaiting(): number {
    if (this.broken) return 0;
    return this.#list.exclusively(() => this.#list.waiting().length);
  }

  /** Whether it is broken: every `wait` fails until it is reset. */
  get broken(): boolean {
    return this.#state() === State.Broken;
  }

  /**
   * Waits until all parties have come, then goes on with them.
   *
   * @param timeout seconds, or `{ timeout, signal }`; who gives up breaks the barrier for all
   * @returns how many had come before: a number from 0 to `parties - 1`, another for each
   * @throws {BrokenBarrierError} when the barrier is broken, or is broken or reset meanwhile
   */
  async wait(timeout?: number | null | WaitOptions): Promise<number> {
    const limits = this.#limits(timeout);
    limits.signal?.throwIfAborted();
    me.check();
    let place: Place | undefined;
    while ((place = this.#enter()) === undefined) {
      const { deadline, signal } = limits;
      const options = { signal, check: () => this.#look() };
      const changed = await parkAsync(this.#address + STATE, State.Acting, deadline, options);
      if (!changed) throw this.#breakFor("waited too long for the action of others");
    }
    const { index, entry, acts } = place;
    try {
      if (acts) {
        await this.#action!();
        this.#acted(entry);
      } else {
        await this.#sleep(entry, limits);
      }
      this.#judge(entry);
    } finally {
      this.#leave(entry);
    }
    return index;
  }

  /**
   * {@linkcode wait}, blocking this thread.
   *
   * @throws {TypeError} when this party comes last and the action is async; the barrier is broken then
   */
  waitSync(timeout?: number | null | WaitOptions): number {
    const limits = this.#limits(timeout);
    limits.signal?.throwIfAborted();
    me.check();
    let place: Place | undefined;
    while ((place = this.#enter()) === undefined) {
      const check = () => this.#look();
      if (!park(this.#address + STATE, State.Acting, limits.deadline, check)) {
        throw this.#breakFor("waited too long for the action of others");
      }
    }
    const { index, entry, acts } = place;
    try {
      if (acts) {
        this.#actSync();
        this.#acted(entry);
      } else {
        this.#sleepSync(entry, limits);
      }
      this.#judge(entry);
    } finally {
      this.#leave(entry);
    }
    return index;
  }

  /** Makes it as new. Who waits there gets a {@linkcode BrokenBarrierError}. */
  reset(): void {
    me.check();
    this.#list.exclusively(() => this.#settle(BROKEN, State.Filling));
  }

  /** Breaks it: who waits there gets a {@linkcode BrokenBarrierError}, and so does who comes, until it is reset. */
  abort(): void {
    me.check();
    this.#list.exclusively(() => this.#settle(BROKEN, State.Broken));
  }

  #limits(timeout?: number | null | WaitOptions): Limits {
    const { deadline, signal } = timeoutOf(timeout);
    if (deadline !== Infinity || this.#timeout === null) return { deadline, signal };
    return { deadline: timeoutOf(this.#timeout).deadline, signal };
  }

  #state(): number {
    return Atomics.load(memory().words, this.#address + STATE);
  }

  /** A place among the parties; undefined while an action runs. */
  #enter(): Place | undefined {
    let brokenBy: number | undefined;
    const place = this.#list.exclusively(() => {
      this.#relieve();
      const state = this.#state();
      if (state === State.Broken) brokenBy = memory().words[this.#address + WHO]!;
      if (state !== State.Filling) return undefined;
      if (this.parties < 1) {
        // CPython waits in vain here; nobody could ever come last
        this.#settle(BROKEN, State.Broken);
        brokenBy = 0;
        return undefined;
      }
      const index = this.#list.waiting().length;
      const entry = this.#list.append();
      const isLast = index + 1 === this.parties;
      const acts = isLast && this.#action !== null;
      if (acts) this.#become(State.Acting, me.id);
      else if (isLast) this.#settle(PASSED, State.Filling);
      return { index, entry, acts };
    });
    if (brokenBy !== undefined) throw this.#broken(brokenBy);
    return place;
  }

  async #sleep(entry: number, { deadline, signal }: Limits): Promise<void> {
    const options = { signal, check: () => this.#look() };
    const word = this.#list.word(entry);
    while (this.#list.outcome(entry) === WAITS) {
      if (!await parkAsync(word, WAITS, deadline, options)) return;
    }
  }

  #sleepSync(entry: number, { deadline }: Limits): void {
    const check = () => this.#look();
    const word = this.#list.word(entry);
    while (this.#list.outcome(entry) === WAITS) {
      if (!park(word, WAITS, deadline, check)) return;
    }
  }

  #actSync(): void {
    const result = this.#action!();
    if (!(result instanceof Promise)) return;
    result.catch(() => {});
    throw new TypeError(
      `Cannot wait for the action of ${this} in waitSync: it is async. Use wait, or an action that is not`,
    );
  }

  /** Lets all go on, unless it was broken or reset during the action. */
  #acted(entry: number): void {
    this.#list.exclusively(() => {
      if (this.#list.outcome(entry) === WAITS) this.#settle(PASSED, State.Filling);
    });
  }

  /** Throws unless this party has passed. If it was told nothing in time, the barrier breaks. */
  #judge(entry: number): void {
    const outcome = this.#list.exclusively(() => {
      const told = this.#list.outcome(entry);
      if (told === WAITS) this.#settle(BROKEN, State.Broken);
      return told;
    });
    if (outcome === PASSED) return;
    if (outcome === WAITS) throw this.#breakFor("waited too long for the others");
    throw this.#broken(this.#list.note(entry));
  }

  /** Takes one's own entry out. Who leaves before it was told anything breaks the barrier: the others would wait for it. */
  #leave(entry: number): void {
    this.#list.exclusively(() => {
      const isEarly = this.#list.outcome(entry) === WAITS;
      this.#list.remove(entry);
      if (isEarly) this.#settle(BROKEN, State.Broken, isStopped() ? me.id : 0);
    });
  }

  /** Before each sleep. */
  #look(): boolean {
    if (this.#list.isTimeToLook()) this.#list.exclusively(() => this.#relieve());
    return false;
  }

  /** Breaks it when a party has died. */
  #relieve(): void {
    const dead = this.#list.removeDead().find(({ outcome }) => outcome === WAITS);
    if (dead !== undefined) this.#settle(BROKEN, State.Broken, dead.process);
  }

  /** Tells all who wait; to be called in a section. */
  #settle(outcome: number, state: number, who = 0): void {
    for (const entry of this.#list.waiting()) {
      this.#list.tell(entry, outcome, who);
      memory().notify(this.#list.word(entry), Infinity);
    }
    this.#become(state, who);
  }

  #become(state: number, who: number): void {
    const shared = memory();
    shared.words[this.#address + WHO] = who;
    Atomics.store(shared.words, this.#address + STATE, state);
    shared.notify(this.#address + STATE, Infinity);
  }

  #breakFor(reason: string): BrokenBarrierError {
    return brokenBarrier(`Cannot pass ${this}: this process ${reason}`);
  }

  #broken(who: number): BrokenBarrierError {
    return brokenBarrier(
      who === 0
        ? `Cannot pass ${this}: it was broken or reset. Call reset() to use it again`
        : `Cannot pass ${this}: ${me.describe(who)} ended while it waited there. ` +
          "Call reset() to use it again",
    );
  }

  /** As Python's repr: `<multiprocessing.synchronize.Barrier at 0x7f…: waiters=0/2>`. */
  toString(): string {
    const name = `multiprocessing.synchronize.${this.constructor.name}`;
    const state = this.broken ? "broken" : `waiters=${this.nWaiting}/${this.parties}`;
    return `<${name} at ${placeOf(this.#address)}: ${state}>`;
  }
}

/** Without `args`, as Python's is, and so with nothing to print; but not without a message. */
function brokenBarrier(message: string): BrokenBarrierError {
  const error = new BrokenBarrierError();
  error.message = message;
  return error;
}

function newBarrier(parties: number): number {
  if (!Number.isInteger(parties)) {
    throw new TypeError(
      `'${pythonTypeName(parties)}' object cannot be interpreted as an integer`,
    );
  }
  const address = allocateZeroed(BARRIER_BYTES);
  memory().words[address + PARTIES] = parties;
  return address;
}
