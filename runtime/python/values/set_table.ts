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
import { hashHalves, hashInHalves } from "../operators/hash.ts";
import { Complex } from "./complex.ts";
import { Float } from "./numbers.ts";
import { type Slots, zeroed } from "./slots.ts";
import { isSmallInt } from "./table.ts";
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

/** Up to so many places are copied from those that were made before, which takes half the time. */
const FEW = 1024;

/** Empty places, by the logarithm of their number. */
const blanks: unknown[][] = [];

/** So many empty places: a power of two. */
function emptyPlaces(length: number): unknown[] {
  if (length > FEW) return new Array(length).fill(EMPTY);
  return (blanks[31 - Math.clz32(length)] ??= new Array(length).fill(EMPTY)).slice();
}

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
      if (Array.isArray(value)) return isTuple(value) && haveFixedHashes(value);
      return value === null || value instanceof Float || value instanceof Complex;
    default:
      return false;
  }
}

function haveFixedHashes(items: readonly unknown[]): boolean {
  for (let i = 0; i < items.length; i++) {
    if (!isSmallInt(items[i]) && !hasFixedHash(items[i])) return false;
  }
  return true;
}

/** A set's table, places and all. */
export class SetTable {
  #places = emptyPlaces(SMALLEST);
  /** The hashes of the keys, two halves for each place; none as long as all keys are ints of 32 bits, which tell theirs. */
  #hashes: Slots | undefined = undefined;
  /** How many places may be filled. */
  #room = roomOf(SMALLEST);
  #filled = 0;
  #used = 0;
  /** From which place on `pop()` looks: it stays when the keys go. */
  finger = 0;

  /** How many keys there are. */
  get count(): number {
    return this.#used;
  }

  /** Whether an int of 32 bits is there, in a table of such alone. */
  hasInt(key: number): boolean {
    const places = this.#places;
    const found = places[(key === -1 ? -2 : key) & (places.length - 1)];
    // Numbers are compared with numbers alone: V8 is slow where it has seen more.
    if (typeof found === "number" && found === key) return true;
    return found !== EMPTY && this.#placeOfInt(key) >= 0;
  }

  /** Enters an int of 32 bits, unless it is there, into a table of such alone. */
  addInt(key: number): void {
    const places = this.#places;
    const first = (key === -1 ? -2 : key) & (places.length - 1);
    const found = places[first];
    if (found === EMPTY) this.#enterInt(first, key);
    else if (typeof found !== "number" || found !== key) {
      const place = this.#placeOfInt(key);
      if (place < 0) this.#enterInt(~place, key);
    }
  }

  #enterInt(place: number, key: number): void {
    const isNew = this.#places[place] === EMPTY;
    this.#places[place] = key;
    this.#used++;
    if (isNew) this.#grow();
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

  /** Whether all keys are in another table: both are of ints of 32 bits alone. */
  areIntsIn(other: SetTable): boolean {
    const places = this.#places;
    for (let i = 0; i < places.length; i++) {
      const key = places[i];
      if (typeof key === "number" && !other.hasInt(key)) return false;
    }
    return true;
  }

  /** Takes out an int of 32 bits of a table of such alone; false where it is not there. */
  deleteInt(key: number): boolean {
    const place = this.#placeOfInt(key);
    if (place < 0) return false;
    this.#places[place] = REMOVED;
    this.#used--;
    return true;
  }

  /**
   * The place of an int of 32 bits in a table of such alone; where it is not there, the place that it would be put into,
   * turned by `~`. The search is that of `Probe`, written out: sets of ints are asked most of all.
   */
  #placeOfInt(key: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    const { inARow, shift, firstFree } = rules;
    let low = key === -1 ? -2 : key;
    let high = low < 0 ? -1 : 0;
    let first = low & mask;
    let free = -1;
    for (let isShifted = shift;; isShifted = true) {
      const last = first + inARow <= mask ? first + inARow : first;
      for (let at = first; at <= last; at++) {
        const found = places[at];
        if (typeof found === "number") {
          if (found === key) return at;
        } else if (found === EMPTY) return ~(free < 0 ? at : free);
        else if (free < 0 || !firstFree) free = at;
      }
      if (isShifted) {
        low = low >>> 5 | high << 27;
        high >>>= 5;
      }
      first = first * 5 + 1 + low & mask;
    }
  }

  /** The place of a key, the very object that was entered; -1 where it is not there. */
  #placeOf(key: unknown): number {
    const places = this.#places;
    hashInHalves(key);
    const probe = new Probe(hashHalves[0] as number, hashHalves[1] as number, places.length);
    for (;;) {
      for (let at = probe.first; at <= probe.last; at++) {
        const found = places[at];
        if (found === key) return at;
        if (found === EMPTY) return -1;
      }
      probe.jump();
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
    if (this.#hashes === undefined && !isSmallInt(key)) this.#keepHashes();
    hashInHalves(key);
    const low = hashHalves[0] as number;
    const high = hashHalves[1] as number;
    if (this.#reuse(key, low, high)) return;
    this.#insert(key, low, high);
    this.#grow();
  }

  #keepHashes(): void {
    const places = this.#places;
    const hashes = this.#hashes = zeroed(2 * places.length);
    for (let at = 0; at < places.length; at++) {
      if (typeof places[at] !== "number") continue;
      hashInHalves(places[at]);
      hashes[2 * at] = hashHalves[0] as number;
      hashes[2 * at + 1] = hashHalves[1] as number;
    }
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

  /** Makes the table anew where more than a quarter of its places are those of removed keys, as after a difference. */
  tidy(): void {
    if (this.#filled - this.#used <= (this.#places.length - 1 >> 2)) return;
    this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
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
      this.#hashes = other.#hashes?.slice();
    } else this.#insertAll(other.#places, other.#hashes);
    this.#filled = this.#used = other.#used;
    return true;
  }

  /** The key that `pop()` takes, which is taken out. */
  pop(): unknown {
    const mask = this.#places.length - 1;
    let place = this.finger & mask;
    while (this.#places[place] === EMPTY || this.#places[place] === REMOVED) {
      place = (place + 1) & mask;
    }
    const key = this.#places[place];
    this.#places[place] = REMOVED;
    this.#used--;
    this.finger = place + 1;
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

  /** Puts a key that is not there, of this hash, into the first free place. */
  #insert(key: unknown, low: number, high: number): void {
    const places = this.#places;
    let at = low & (places.length - 1);
    if (places[at] !== EMPTY) {
      const probe = new Probe(low, high, places.length);
      at = probe.first;
      while (places[at] !== EMPTY) {
        if (at < probe.last) at++;
        else {
          probe.jump();
          at = probe.first;
        }
      }
    }
    this.#put(at, key, low, high);
  }

  #put(at: number, key: unknown, low: number, high: number): void {
    this.#places[at] = key;
    if (this.#hashes === undefined) return;
    this.#hashes[2 * at] = low;
    this.#hashes[2 * at + 1] = high;
  }

  /** Puts in the keys of another table, or of this one as it was, in their order. */
  #insertAll(places: readonly unknown[], hashes: Slots | undefined): void {
    if (hashes === undefined) {
      this.#insertInts(places);
      return;
    }
    this.#hashes = zeroed(2 * this.#places.length);
    for (let i = 0; i < places.length; i++) {
      const key = places[i];
      if (key === EMPTY || key === REMOVED) continue;
      this.#insert(key, hashes[2 * i] as number, hashes[2 * i + 1] as number);
    }
  }

  /** Puts in ints of 32 bits, none of which is there. */
  #insertInts(keys: readonly unknown[]): void {
    const places = this.#places;
    const mask = places.length - 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== "number") continue;
      const first = (key === -1 ? -2 : key) & mask;
      places[places[first] === EMPTY ? first : ~this.#placeOfInt(key)] = key;
    }
  }

  /** Puts a key into the place of a removed one, if its search passes such: the last of them. */
  #reuse(key: unknown, low: number, high: number): boolean {
    if (this.#filled === this.#used - 1) return false;
    const places = this.#places;
    let free = -1;
    for (const probe = new Probe(low, high, places.length);; probe.jump()) {
      for (let at = probe.first; at <= probe.last; at++) {
        const found = places[at];
        if (found === REMOVED && !(free >= 0 && rules.firstFree)) free = at;
        if (found !== EMPTY) continue;
        if (free < 0) return false;
        this.#put(free, key, low, high);
        return true;
      }
    }
  }

  #resize(least: number): void {
    let length = SMALLEST;
    while (length <= least) length *= 2;
    const places = this.#places;
    this.#places = emptyPlaces(length);
    this.#insertAll(places, this.#hashes);
    this.#room = roomOf(length);
    this.#filled = this.#used;
  }
}

/** The places that a hash leads to: some in a row, then others where the search jumps. The hash comes in two halves. */
class Probe {
  readonly #mask: number;
  #low: number;
  #high: number;
  /** The first place of the row at hand. */
  first: number;
  /** The last one. */
  last: number;

  constructor(low: number, high: number, length: number) {
    this.#mask = length - 1;
    this.#low = low;
    this.#high = high;
    this.first = low & this.#mask;
    this.last = this.#end();
    if (rules.shift) this.#shift();
  }

  /** Goes on to the next row. */
  jump(): void {
    this.first = (this.first * 5 + 1 + this.#low) & this.#mask;
    this.last = this.#end();
    this.#shift();
  }

  #end(): number {
    return this.first + rules.inARow <= this.#mask ? this.first + rules.inARow : this.first;
  }

  #shift(): void {
    this.#low = this.#low >>> 5 | this.#high << 27;
    this.#high >>>= 5;
  }
}
