/**
 * Semaphores: units that are taken and given back.
 *
 * ```text
 *   Semaphore   0 value   1 sleepers   2 bound   3 first holder   4 used as a signal   5 demanded   6 kept   7 since
 *               8 total   9 who counts
 *     holder    0 next holder   1 id, of one who is gone until another takes the entry   2 how many units it holds
 *               3 moves, odd while it moves units
 * ```
 *
 * `kept` counts units that were released for those who sleep, while one of them has demanded it; see lock.ts.
 *
 * A unit is in one place at a time: in `value`, in `kept` or with a holder; all together they are `total`. A process can
 * be killed while a unit that it moves is nowhere. Its `moves` stay odd then, and who waits counts the others' units, in a
 * moment in which nobody moves any: what is missing to the total comes back.
 *
 * @module
 */
import { registerShared } from "../codec/codec.ts";
import { OSError, OverflowError, TypeError, ValueError } from "../errors.ts";
import { allocateZeroed } from "../memory/arena.ts";
import { arrive, arrived, isArriving, pythonTypeName } from "../memory/handles.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { Holdable, isOld, ownerDied, stamp, wakeOwed } from "./holdable.ts";

const SEM_VALUE_MAX = 2 ** 31 - 1;

const SLEEPERS = 1;
const BOUND = 2;
const HOLDERS = 3;
const SIGNAL = 4;
const DEMANDED = 5;
const KEPT = 6;
const SINCE = 7;
const TOTAL = 8;
const COUNTER = 9;
const SEMAPHORE_BYTES = 40;

const ID = 1;
const UNITS = 2;
const MOVES = 3;
const HOLDER_BYTES = 16;

/** How often to look for a moment in which nobody moves units. */
const COUNTS = 100;

/** Takes 1 from a word that is above 0. */
function takeOne(words: Int32Array<ArrayBufferLike>, word: number): boolean {
  // a plain read is a guess that the exchange verifies; it is right unless others are at it
  let value = words[word]!;
  for (;;) {
    if (value <= 0) return false;
    const found = Atomics.compareExchange(words, word, value, value - 1);
    if (found === value) return true;
    value = found;
  }
}

/**
 * A number of units, of which each acquire takes one and each release gives one back.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Semaphore
 *
 * ```ts
 * import { Semaphore } from "@manycore/multiprocessing";
 *
 * const seats = new Semaphore(3);
 * await seats.acquire();
 * seats.release();
 * ```
 */
export class Semaphore extends Holdable {
  /**
   * A semaphore with so many units (1 by default), at most 2 ** 31 - 1.
   *
   * @throws {OSError} when the number is negative
   * @throws {OverflowError} when it is too large
   * @throws {TypeError} when it is no whole number
   */
  constructor(value = 1) {
    super(arrived() || newSemaphore(value, SEM_VALUE_MAX));
  }

  /** How many units can be had at this moment. */
  getValue(): number {
    const words = memory().words;
    return Atomics.load(words, this.address) + Atomics.load(words, this.address + KEPT);
  }

  /**
   * Gives one unit back.
   *
   * @throws {ValueError} when that would be more than it can hold
   */
  override release(): void {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    if (words[address]! + words[address + KEPT]! >= words[address + BOUND]!) {
      throw new ValueError("semaphore or lock released too many times");
    }
    const holder = this.#begin(words);
    let isKept: boolean;
    try {
      this.#giveBack(words);
      isKept = words[address + DEMANDED] !== 0 && this.#keep();
      if (!isKept) this.#add(words);
    } finally {
      this.#end(words, holder);
    }
    if (Atomics.load(words, address + SLEEPERS) === 0) return;
    if (!isKept) shared.notify(address, 1);
    wakeOwed();
  }

  /** Adds 1 to the value, which others may have brought to its bound meanwhile. */
  #add(words: Int32Array<ArrayBufferLike>): void {
    const { address } = this;
    const bound = words[address + BOUND]!;
    let value = words[address]!;
    for (;;) {
      if (value >= bound) throw new ValueError("semaphore or lock released too many times");
      const found = Atomics.compareExchange(words, address, value, value + 1);
      if (found === value) return;
      value = found;
    }
  }

  /** Releases a unit to those who sleep; false when nobody does. */
  #keep(): boolean {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    if (Atomics.load(words, address + SLEEPERS) === 0) {
      this.demand(false);
      return false;
    }
    words[address + SINCE] = stamp();
    Atomics.add(words, address + KEPT, 1);
    // when nobody is woken, they are still awake, and may have looked before the unit was there
    return shared.notify(address, 1) > 0 || !takeOne(words, address + KEPT);
  }

  protected override tryTake(): boolean {
    return this.#take(memory().words, false);
  }

  protected override tryTakeAfterSleep(hasSlept: boolean): boolean {
    return this.#take(memory().words, hasSlept);
  }

  #take(words: Int32Array<ArrayBufferLike>, alsoKept: boolean): boolean {
    const { address } = this;
    if (words[address]! <= 0 && !alsoKept) return false;
    const holder = this.#begin(words);
    const isTaken = alsoKept && takeOne(words, address + KEPT) || takeOne(words, address);
    if (isTaken && words[address + SIGNAL] === 0) {
      Atomics.add(words, this.#holder(words) + UNITS, 1);
    }
    this.#end(words, holder);
    return isTaken;
  }

  /** Says that this process moves units; returns its entry, 0 where it needs none. */
  #begin(words: Int32Array<ArrayBufferLike>): number {
    if (words[this.address + SIGNAL] !== 0) return 0;
    const holder = this.#holder(words);
    words[holder + MOVES]!++; // nobody else writes it while this process lives
    return holder;
  }

  #end(words: Int32Array<ArrayBufferLike>, holder: number): void {
    if (holder !== 0) words[holder + MOVES]!++;
  }

  override isMine(): boolean {
    return this.#units() > 0;
  }

  #units(): number {
    const words = memory().words;
    return words[this.address + SIGNAL] !== 0 ? 0 : words[this.#holder(words) + UNITS]!;
  }

  protected override giveUp(): number {
    const units = this.#units();
    for (let i = 0; i < units; i++) this.release();
    return units;
  }

  protected override restore(count: number): void {
    for (let i = 1; i < count; i++) this.acquireSync();
  }

  protected override sleepOn(): number {
    return Atomics.load(memory().words, this.address) === 0 ? 0 : -1;
  }

  protected override demand(handOn: boolean): void {
    memory().words[this.address + DEMANDED] = handOn ? 1 : 0;
  }

  protected override get sleepers(): number {
    return this.address + SLEEPERS;
  }

  /** The units of dead holders come back; whoever notices is told. */
  protected override checkHolders(): boolean {
    const shared = memory();
    const { words } = shared;
    const { address } = this;
    if (Atomics.load(words, address + KEPT) > 0 && isOld(words[address + SINCE]!)) return true;
    if (words[address + SIGNAL] !== 0) return false;
    for (let at = Atomics.load(words, address + HOLDERS); at !== 0; at = words[at]!) {
      const id = words[at + ID]!;
      if (Atomics.load(words, at + UNITS) === 0 || id === me.id || !me.isDead(id)) continue;
      const own = this.#begin(words);
      const units = Atomics.exchange(words, at + UNITS, 0);
      if (units > 0) Atomics.add(words, address, units);
      this.#end(words, own);
      if (units <= 0) continue;
      shared.notify(address, units);
      const name = me.describe(id);
      throw ownerDied(
        name,
        `Cannot take a ${this.constructor.name}: ${name} ended while it held ${units} ` +
          "of it. That is free again; what it guards may be half-done",
      );
    }
    return this.#findLost(words);
  }

  /** Brings units back that dead processes were moving; false when there are none, or when it cannot be told now. */
  #findLost(words: Int32Array<ArrayBufferLike>): boolean {
    const isMoving = (at: number) => (words[at + MOVES]! & 1) !== 0;
    const fallen = this.#entries(words).filter((at) => isMoving(at) && me.isGone(words[at + ID]!));
    if (fallen.length === 0) return false;
    const counter = this.address + COUNTER;
    const before = Atomics.load(words, counter);
    if (before !== 0 && !me.isGone(before)) return false;
    if (Atomics.compareExchange(words, counter, before, me.id) !== before) return false;
    let lost: number | undefined;
    for (let i = 0; i < COUNTS && lost === undefined; i++) lost = this.#countLost(words, fallen);
    if (lost !== undefined) {
      if (lost > 0) Atomics.add(words, this.address, lost);
      for (const at of fallen) if (isMoving(at)) words[at + MOVES]!++;
    }
    Atomics.store(words, counter, 0);
    if (lost === undefined || lost <= 0) return false;
    memory().notify(this.address, lost);
    return true;
  }

  /** How many units are nowhere; undefined when somebody moves some. */
  #countLost(words: Int32Array<ArrayBufferLike>, fallen: readonly number[]): number | undefined {
    const { address } = this;
    const entries = this.#entries(words);
    const moves = entries.map((at) => Atomics.load(words, at + MOVES));
    if (moves.some((count, i) => (count & 1) !== 0 && !fallen.includes(entries[i]!))) return;
    let sum = Atomics.load(words, address) + Atomics.load(words, address + KEPT);
    for (const at of entries) sum += Atomics.load(words, at + UNITS);
    const isSame = entries.length === this.#entries(words).length &&
      entries.every((at, i) => Atomics.load(words, at + MOVES) === moves[i]);
    return isSame ? words[address + TOTAL]! - sum : undefined;
  }

  #entries(words: Int32Array<ArrayBufferLike>): number[] {
    const entries: number[] = [];
    for (let at = Atomics.load(words, this.address + HOLDERS); at !== 0; at = words[at]!) {
      entries.push(at);
    }
    return entries;
  }

  #giveBack(words: Int32Array<ArrayBufferLike>): void {
    if (words[this.address + SIGNAL] !== 0) return;
    // by an exchange: whoever finds this process dead takes its units back at any moment
    if (takeOne(words, this.#holder(words) + UNITS)) return;
    me.check(); // a stopped process's units have come back already
    Atomics.store(words, this.address + SIGNAL, 1);
  }

  #own = 0;

  /** This process's entry among the holders: its own, that of one who is gone and left nothing, or a new one. */
  #holder(words: Int32Array<ArrayBufferLike>): number {
    if (this.#own !== 0) return this.#own;
    const head = this.address + HOLDERS;
    for (let at = Atomics.load(words, head); at !== 0; at = words[at]!) {
      if (words[at + ID] === me.id) return this.#own = at;
    }
    for (let at = Atomics.load(words, head); at !== 0; at = words[at]!) {
      const id = words[at + ID]!;
      if (words[at + UNITS] !== 0 || (words[at + MOVES]! & 1) !== 0 || !me.isGone(id)) continue;
      if (Atomics.compareExchange(words, at + ID, id, me.id) === id) return this.#own = at;
    }
    const entry = allocateZeroed(HOLDER_BYTES);
    words[entry + ID] = me.id;
    do {
      words[entry] = Atomics.load(words, head);
    } while (Atomics.compareExchange(words, head, words[entry]!, entry) !== words[entry]);
    return this.#own = entry;
  }

  /** As Python's repr: `<Semaphore(value=3)>`. */
  override toString(): string {
    return `<${this.constructor.name}(value=${this.getValue()})>`;
  }
}

/**
 * A {@linkcode Semaphore} that refuses more releases than acquires.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.BoundedSemaphore
 *
 * ```ts
 * import { BoundedSemaphore } from "@manycore/multiprocessing";
 *
 * const seats = new BoundedSemaphore(1);
 * await seats.acquire();
 * seats.release(); // once more would throw a ValueError
 * ```
 */
export class BoundedSemaphore extends Semaphore {
  /** A semaphore with so many units (1 by default), and never more. */
  constructor(value = 1) {
    const isNew = !isArriving();
    super(value);
    if (isNew) memory().words[this.address + BOUND] = Number(value);
  }

  /** As Python's repr: `<BoundedSemaphore(value=1, maxvalue=3)>`. */
  override toString(): string {
    const bound = memory().words[this.address + BOUND];
    return `<${this.constructor.name}(value=${this.getValue()}, maxvalue=${bound})>`;
  }
}

function newSemaphore(value: number, bound: number): number {
  const whole = typeof value === "boolean" || typeof value === "bigint" ? Number(value) : value;
  if (!Number.isInteger(whole)) {
    throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as an integer`);
  }
  if (whole > SEM_VALUE_MAX) throw new OverflowError("Python int too large to convert to C int");
  if (whole < 0) throw new OSError(22, "Invalid argument");
  const address = allocateZeroed(SEMAPHORE_BYTES);
  const words = memory().words;
  words[address] = whole;
  words[address + BOUND] = bound;
  words[address + TOTAL] = whole;
  return address;
}

registerShared(
  import.meta,
  Semaphore,
  "Semaphore",
  Holdable.addressOf,
  (address) => arrive(Semaphore, address),
);
registerShared(
  import.meta,
  BoundedSemaphore,
  "BoundedSemaphore",
  Holdable.addressOf,
  (address) => arrive(BoundedSemaphore, address),
);
