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

/** A set's table, places and all. */
export class SetTable {
  #places: unknown[] = [EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY];
  /** How many places may be filled. */
  #room = roomOf(SMALLEST);
  #filled = 0;
  #used = 0;
  #finger = 0;

  /** How many keys there are. */
  get count(): number {
    return this.#used;
  }

  /** Whether an int of 32 bits is there, in a table of such alone. */
  hasInt(key: number): boolean {
    const places = this.#places;
    const found = places[(key === -1 ? -2 : key) & (places.length - 1)];
    return found === key || found !== EMPTY && this.#placeOf(key) >= 0;
  }

  /** Enters an int of 32 bits, unless it is there, into a table of such alone. */
  addInt(key: number): void {
    const places = this.#places;
    const first = (key === -1 ? -2 : key) & (places.length - 1);
    if (places[first] === EMPTY) {
      places[first] = key;
      this.#used++;
      this.#grow();
    } else if (places[first] !== key && this.#placeOf(key) < 0) this.add(key);
  }

  /** Enters the keys of another table: both are of ints of 32 bits alone. */
  addInts(other: SetTable): void {
    const places = other.#places;
    for (let i = 0; i < places.length; i++) {
      const key = places[i];
      if (typeof key === "number") this.addInt(key);
    }
  }

  /** A table of the keys that another has, too, or has not: both are of ints of 32 bits alone. */
  chosenInts(other: SetTable, isThere: boolean): SetTable {
    const result = new SetTable();
    const places = this.#places;
    for (let i = 0; i < places.length; i++) {
      const key = places[i];
      if (typeof key === "number" && other.hasInt(key) === isThere) result.addInt(key);
    }
    return result;
  }

  /** Takes out an int of 32 bits of a table of such alone; false where it is not there. */
  deleteInt(key: number): boolean {
    const first = (key === -1 ? -2 : key) & (this.#places.length - 1);
    if (this.#places[first] === EMPTY) return false;
    const place = this.#places[first] === key ? first : this.#placeOf(key);
    if (place < 0) return false;
    this.#places[place] = REMOVED;
    this.#used--;
    return true;
  }

  /** The place of a key, the very object that was entered; -1 where it is not there. */
  #placeOf(key: unknown): number {
    const places = this.#places;
    for (const probe = new Probe(codeOf(key), places.length);; probe.next()) {
      const found = places[probe.at];
      if (found === key || Object.is(found, key)) return probe.at;
      if (found === EMPTY) return -1;
    }
  }

  /** Has one more place filled, and makes room where that was the last one that may be. */
  #grow(): void {
    this.#filled++;
    if (this.#filled < this.#room) return;
    this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  /** Enters a key that is not in the set. */
  add(key: unknown): void {
    this.#used++;
    if (this.#reuse(key)) return;
    this.#insert(this.#places, key);
    this.#grow();
  }

  /** Takes out a key, the very object that was entered. */
  delete(key: unknown): void {
    const place = this.#placeOf(key);
    if (place < 0) return;
    this.#places[place] = REMOVED;
    this.#used--;
  }

  /** Makes room before keys of another set or dict are entered, as CPython does. */
  reserve(count: number): void {
    if (this.#filled + count >= this.#room) {
      this.#resize((this.#used + count) * 2);
    }
  }

  /** Gives an empty table at least as many places as there will be keys. */
  fit(count: number): void {
    this.#resize(count);
  }

  /** Takes over all keys of another table, if this one was never filled; false where it was. */
  takeOver(other: SetTable): boolean {
    if (this.#filled > 0) return false;
    if (
      rules.copies && this.#places.length === other.#places.length && other.#filled === other.#used
    ) {
      this.#places = other.#places.slice();
    } else {
      const theirs = other.#places;
      for (let i = 0; i < theirs.length; i++) {
        const key = theirs[i];
        if (key !== EMPTY && key !== REMOVED) this.#insert(this.#places, key);
      }
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
    const code = codeOf(key);
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
    for (const probe = new Probe(codeOf(key), this.#places.length);; probe.next()) {
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
    const old = this.#places;
    for (let i = 0; i < old.length; i++) {
      const key = old[i];
      if (key !== EMPTY && key !== REMOVED) this.#insert(places, key);
    }
    this.#places = places;
    this.#room = roomOf(length);
    this.#filled = this.#used;
  }
}

/** CPython's hash, which for most ints is their value. */
function codeOf(key: unknown): number | bigint {
  return typeof key === "number" && key === (key | 0) && key !== -1 ? key : hash(key);
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
