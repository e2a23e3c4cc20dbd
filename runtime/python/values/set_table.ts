/**
 * The order in which CPython's sets come, which is that of their hash table: `print({3, 1, 2})` gives `{1, 2, 3}`.
 *
 * Only sets of values with fixed hashes (numbers, None, tuples of such) have an order that a program can rely on; strings
 * are hashed with a new key each time CPython starts. For the former, this is the table, with CPython's sizes and its way
 * to look for a free place; the latter keep the order of insertion.
 *
 *     hash & mask → 10 places in a row where they fit, else 1 → next start i * 5 + 1 + (hash >>= 5) → …
 *
 * @module
 */
import { hash } from "../operators/hash.ts";
import { Complex } from "./complex.ts";
import { Float } from "./numbers.ts";
import { isTuple } from "./tuple.ts";

const SMALLEST = 8;

/** What differs between Pythons. */
const rules = {
  /** How many places behind the first are looked at before the search jumps. */
  inARow: 9,
  /** Whether texts have a fixed hash. */
  fixedTexts: false,
  /** How full a table may be. */
  share: 3 / 5,
  /** How many places at the end are not counted for that. */
  uncounted: 1,
  /** Whether a set made of another takes its table over. */
  copies: true,
  /** Whether a key goes to the first place of a removed one that its search passes, not to the last. */
  firstFree: false,
  /** Whether the hash is shifted before the first jump. */
  shift: true,
};

/** Has sets come in the order of Python 2. */
export function followPython2(): void {
  Object.assign(rules, {
    inARow: 0,
    fixedTexts: true,
    share: 2 / 3,
    uncounted: 0,
    copies: false,
    firstFree: true,
    shift: false,
  });
}

/** How many places of a table may be filled. */
function roomOf(length: number): number {
  return Math.ceil((length - rules.uncounted) * rules.share - 1e-9);
}

const EMPTY: unique symbol = Symbol("empty");
const REMOVED: unique symbol = Symbol("removed");

/** Whether CPython hashes a value the same in every run. */
export function hasFixedHash(value: unknown): boolean {
  switch (typeof value) {
    case "number":
      return !Number.isNaN(value);
    case "bigint":
    case "boolean":
    case "undefined":
      return true;
    case "string":
      return rules.fixedTexts;
    case "object":
      return value === null || value instanceof Float || value instanceof Complex ||
        (isTuple(value) && value.every(hasFixedHash));
    default:
      return false;
  }
}

/** How long the table of a set is after so many keys were added one by one. */
function lengthAfter(count: number): number {
  let length = SMALLEST;
  while (true) {
    const full = roomOf(length);
    if (count < full) return length;
    const least = full > 50000 ? full * 2 : full * 4;
    length = SMALLEST;
    while (length <= least) length *= 2;
  }
}

/**
 * The keys of a set that was only added to, if all are ints that stand in the places of their own numbers: then their
 * order is that of size, and no table is needed. Null otherwise.
 */
export function inOwnPlaces(keys: readonly unknown[]): Float64Array | null {
  const length = lengthAfter(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== "number" || key < 0 || key >= length || !Number.isInteger(key)) return null;
  }
  return new Float64Array(keys as number[]).sort();
}

/** A set's table, places and all. */
export class SetTable {
  #places: unknown[] = new Array(SMALLEST).fill(EMPTY);
  #filled = 0;
  #used = 0;
  #finger = 0;

  /** Enters a key that is not in the set. */
  add(key: unknown): void {
    this.#used++;
    if (this.#reuse(key)) return;
    this.#insert(this.#places, key);
    this.#filled++;
    if (this.#filled < roomOf(this.#places.length)) return;
    this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  /** Takes out a key, the very object that was entered. */
  delete(key: unknown): void {
    for (const probe = new Probe(hash(key), this.#places.length);; probe.next()) {
      const found = this.#places[probe.at];
      if (found === EMPTY) return;
      if (!Object.is(found, key)) continue;
      this.#places[probe.at] = REMOVED;
      this.#used--;
      return;
    }
  }

  /** Makes room before keys of another set or dict are entered, as CPython does. */
  reserve(count: number): void {
    if (this.#filled + count >= roomOf(this.#places.length)) {
      this.#resize((this.#used + count) * 2);
    }
  }

  /** Gives an empty table at least as many places as there will be keys. */
  fit(count: number): void {
    this.#resize(count);
  }

  /** Whether all of another table can be taken over place by place, and does it. */
  takeOver(other: SetTable): boolean {
    if (this.#filled > 0) return false;
    if (
      rules.copies && this.#places.length === other.#places.length && other.#filled === other.#used
    ) {
      this.#places = other.#places.slice();
    } else {
      for (const key of other.keys()) this.#insert(this.#places, key);
    }
    this.#filled = this.#used = other.#used;
    return true;
  }

  /** The key that `pop()` takes, which is taken out. */
  pop(): unknown {
    const mask = this.#places.length - 1;
    let place = this.#finger & mask;
    while (this.#places[place] === EMPTY || this.#places[place] === REMOVED) {
      place = (place + 1) & mask;
    }
    const key = this.#places[place];
    this.#places[place] = REMOVED;
    this.#used--;
    this.#finger = place + 1;
    return key;
  }

  /** The keys, in the table's order. */
  keys(): unknown[] {
    const places = this.#places;
    const result: unknown[] = [];
    for (let i = 0; i < places.length; i++) {
      const key = places[i];
      if (key !== EMPTY && key !== REMOVED) result.push(key);
    }
    return result;
  }

  #insert(places: unknown[], key: unknown): void {
    const code = typeof key === "number" && key === (key | 0) && key !== -1 ? key : hash(key);
    if (typeof code === "number") {
      const first = code & (places.length - 1);
      if (places[first] === EMPTY) {
        places[first] = key;
        return;
      }
    }
    const probe = new Probe(code, places.length);
    while (places[probe.at] !== EMPTY) probe.next();
    places[probe.at] = key;
  }

  /** Puts a key into the place of a removed one, if its search passes such: the last of them. */
  #reuse(key: unknown): boolean {
    if (this.#filled === this.#used - 1) return false;
    let free = -1;
    for (const probe = new Probe(hash(key), this.#places.length);; probe.next()) {
      const found = this.#places[probe.at];
      if (found === REMOVED && !(free >= 0 && rules.firstFree)) free = probe.at;
      if (found !== EMPTY) continue;
      if (free < 0) return false;
      this.#places[free] = key;
      return true;
    }
  }

  #resize(least: number): void {
    let length = SMALLEST;
    while (length <= least) length *= 2;
    const places: unknown[] = new Array(length).fill(EMPTY);
    for (const key of this.keys()) this.#insert(places, key);
    this.#places = places;
    this.#filled = this.#used;
  }
}

/** The places that a hash leads to, one after the other. The hash is kept in two halves, since most are beyond 53 bits. */
class Probe {
  readonly #mask: number;
  #low: number;
  #high: number;
  #place: number;
  #last: number;

  constructor(code: number | bigint, length: number) {
    this.#mask = length - 1;
    if (typeof code === "number") {
      this.#low = code >>> 0;
      this.#high = Math.floor(code / 2 ** 32) >>> 0;
    } else {
      this.#low = Number(BigInt.asUintN(32, code));
      this.#high = Number(BigInt.asUintN(32, code >> 32n));
    }
    this.#place = this.#low & this.#mask;
    this.#last = this.#row(this.#place);
    if (rules.shift) this.#shift();
    this.at = this.#place;
  }

  /** The place at hand. */
  at: number;

  /** Goes on to the next place. */
  next(): void {
    if (this.at < this.#last) {
      this.at++;
      return;
    }
    this.#place = (this.#place * 5 + 1 + this.#low) & this.#mask;
    this.#shift();
    this.#last = this.#row(this.#place);
    this.at = this.#place;
  }

  #row(place: number): number {
    return place + rules.inARow <= this.#mask ? place + rules.inARow : place;
  }

  #shift(): void {
    this.#low = ((this.#low >>> 5) | (this.#high << 27)) >>> 0;
    this.#high >>>= 5;
  }
}
