/**
 * The table of a dict or set: its keys in the order in which they came, and where each of them stands.
 *
 *     keys     NONE  "a"  (1, 2)  REMOVED  7        place 0 is nobody's
 *     values         1    2       …        3        beside them, for a dict
 *
 * A few keys that JavaScript compares as Python does, such as texts and small ints, are looked for one after the other.
 * Else there are two indexes: one for texts and objects that are equal to themselves alone; everything else is found by its
 * code, in slots that are searched in the way of CPython's dicts.
 *
 * @module
 */
import {
  isByContent,
  isSameKey,
  isShortPair,
  keyCode,
  nameOf,
  NONE,
  numericKey,
  pairCode,
  type ShortPair,
} from "./keys.ts";
import { NameIndex } from "./name_index.ts";
import { fillSlot, type Slots, slotsFor, zeroed } from "./slots.ts";
import { isTuple } from "./tuple.ts";

/** Stands where a key stood. */
export const REMOVED: unique symbol = Symbol("removed");

/** How many keys are looked for one after the other. */
const FEW = 8;

/** Whether a value is an int of 32 bits, which is its own code. */
export function isSmallInt(key: unknown): key is number {
  return typeof key === "number" && key === (key | 0);
}

/** No slots: the one that there is, is free. */
const NO_SLOTS = zeroed(2);

/** Says of a slot that a key was there. */
const LEFT = -1;

/** What keys the slots may be of. Where all are of one of the first two kinds, keys of that kind with one code are one. */
const INTS = 1;
const PAIRS = 2;
const OTHERS = 4;

/**
 * An array of one item, with room for FEW more: V8 would make room for sixteen with the first that is pushed. Items that
 * are taken off one by one leave their room, and cost less than a length that is set.
 */
function roomy(first: unknown): unknown[] {
  const items = [first, first, first, first, first, first, first, first, first];
  items.pop();
  items.pop();
  items.pop();
  items.pop();
  items.pop();
  items.pop();
  items.pop();
  items.pop();
  return items;
}

/** The keys, and the values, of empty dicts, which get some of their own with the first key. */
const NO_KEYS: unknown[] = [NONE];
const NO_VALUES: unknown[] = [undefined];

/** The values of every set. */
export const SET_VALUES: unknown[] = [undefined];

/** The keys of a dict or set, with the values of a dict. */
export class Table {
  /** The keys from place 1 on, REMOVED where one was taken out. */
  keys: unknown[];
  /** The values of a dict at the same places; none for a set. */
  values: unknown[];
  /** How many keys there are. */
  count = 0;
  /** Whether no class says by other ways what is stored in its dict; undefined as long as nobody asked. */
  isPlain: boolean | undefined = undefined;
  /** Where the first key stands, at least. */
  #first = 1;
  #isIndexed = false;
  #slots: Slots = NO_SLOTS;
  /** How many slots are not free. */
  #filled = 0;
  /** The kinds of keys in the slots: ints of 32 bits, whose codes are themselves, short pairs, and others. */
  #kinds = 0;
  #names: NameIndex | undefined = undefined;

  constructor(values: unknown[] = NO_VALUES, keys: unknown[] = NO_KEYS) {
    this.keys = keys;
    this.values = values;
  }

  /** A table of keys that are all there is, different texts, and their values. */
  static ofTexts(texts: readonly string[], values: readonly unknown[]): Table {
    const table = new Table([undefined, ...values], [NONE, ...texts]);
    table.count = texts.length;
    if (table.count > FEW) table.#index();
    return table;
  }

  /** A table of the same keys, and values where it has some. */
  copy(): Table {
    const isSet = this.values === SET_VALUES;
    const result = new Table(isSet ? SET_VALUES : this.values.slice(), this.keys.slice());
    result.count = this.count;
    result.#first = this.#first;
    result.#isIndexed = this.#isIndexed;
    result.#slots = this.#slots === NO_SLOTS ? NO_SLOTS : this.#slots.slice();
    result.#filled = this.#filled;
    result.#kinds = this.#kinds;
    result.#names = this.#names?.copy();
    return result;
  }

  /** The keys in order, as a list of its own. */
  listKeys(): unknown[] {
    const { keys } = this;
    return keys.length === this.count + 1
      ? keys.slice(1)
      : keys.filter((key, place) => place > 0 && key !== REMOVED);
  }

  /** The values of these keys, or of all in order, as a list of its own. */
  listValues(wanted?: readonly unknown[]): unknown[] {
    const { keys, values } = this;
    if (wanted) return wanted.map((key) => values[this.find(key)]);
    return keys.length === this.count + 1
      ? values.slice(1)
      : values.filter((_, place) => place > 0 && keys[place] !== REMOVED);
  }

  /** Takes every key out. */
  clear(): void {
    this.keys = NO_KEYS;
    if (this.values !== SET_VALUES) this.values = NO_VALUES;
    this.count = 0;
    this.#first = 1;
    this.#isIndexed = false;
    this.#slots = NO_SLOTS;
    this.#filled = 0;
    this.#kinds = 0;
    this.#names = undefined;
  }

  /** The place of the first key; beyond all places when there is none. */
  get first(): number {
    const { keys } = this;
    while (this.#first < keys.length && keys[this.#first] === REMOVED) this.#first++;
    return this.#first;
  }

  /**
   * The place of a key; 0 where there is no such key.
   *
   * @throws {TypeError} when the key cannot be hashed
   */
  find(key: unknown): number {
    if (typeof key === "string") return this.#findName(key);
    if (isSmallInt(key)) return this.#findInt(key);
    if (isShortPair(key)) return this.#slots[2 * this.#searchPair(key)] as number;
    if (typeof key === "number" || isTuple(key) || isByContent(key)) {
      return this.#slots[2 * this.#search(key, keyCode(key))] as number;
    }
    const name = nameOf(key);
    if (name !== NONE) return this.#findName(name);
    const number = numericKey(key);
    if (isSmallInt(number)) return this.#findInt(number);
    // What its own class compares may be equal to one of the few.
    if (number === undefined && !this.#isIndexed && this.count > 0) this.#index();
    return this.#slots[2 * this.#search(key, keyCode(key))] as number;
  }

  /**
   * The place of a key, which is added where it is missing: then the negative of its place, whose value is still to be
   * put at the end of `values`.
   *
   * @throws {TypeError} when the key cannot be hashed
   */
  place(key: unknown): number {
    if (typeof key === "string") return this.#placeName(key, key);
    if (isSmallInt(key)) return this.#placeInt(key | 0);
    if (isShortPair(key)) return this.#placePair(key);
    if (typeof key === "number" || isTuple(key) || isByContent(key)) {
      return this.#placeByCode(key, keyCode(key));
    }
    const name = nameOf(key);
    if (name !== NONE) return this.#placeName(key ?? null, name);
    const number = numericKey(key);
    if (!isSmallInt(number)) return this.#placeByCode(key, keyCode(key));
    const found = this.#findInt(number);
    return found > 0 ? found : this.#placeByCode(key, number);
  }

  /**
   * Takes a key out and gives what stood there, which is equal; NONE where there is no such key.
   *
   * @throws {TypeError} when the key cannot be hashed
   */
  remove(key: unknown): unknown {
    if (this.#isIndexed) {
      const name = nameOf(key);
      if (name === NONE) {
        const at = this.#search(key, keyCode(key));
        const place = this.#slots[2 * at] as number;
        if (place === 0) return NONE;
        this.#slots[2 * at] = LEFT;
        return this.#leave(place);
      }
      const place = this.#names === undefined ? 0 : this.#names.remove(name, this.keys);
      return place === 0 ? NONE : this.#leave(place);
    }
    const place = this.find(key);
    if (place === 0) return NONE;
    // To look for it may have made the indexes.
    return this.#isIndexed ? this.remove(key) : this.#leave(place);
  }

  /** Leaves a place, and gives the key that stood there. */
  #leave(place: number): unknown {
    const { keys, values } = this;
    const key = keys[place];
    const isDict = place < values.length;
    keys[place] = REMOVED;
    if (isDict) values[place] = undefined;
    this.count--;
    while (keys[keys.length - 1] === REMOVED) {
      keys.pop();
      if (isDict) values.pop();
    }
    if (this.#first > keys.length) this.#first = keys.length;
    return key;
  }

  #scan(key: unknown): number {
    const { keys } = this;
    for (let i = keys.length - 1; i > 0; i--) if (keys[i] === key) return i;
    return 0;
  }

  #findName(name: unknown): number {
    if (!this.#isIndexed) return this.#scan(name);
    return this.#names === undefined ? 0 : this.#names.find(name, this.keys);
  }

  #findInt(key: number): number {
    if (!this.#isIndexed) return this.#scan(key);
    return this.#slots[2 * this.#searchInt(key)] as number;
  }

  /** The slot of an int of 32 bits, or the free one where the search for it ends. */
  #searchInt(key: number): number {
    return this.#kinds === INTS ? this.#searchCode(key) : this.#search(key, key);
  }

  /** The slot of a short pair, or the free one where the search for it ends. */
  #searchPair(key: ShortPair): number {
    const code = pairCode(key);
    return this.#kinds === PAIRS ? this.#searchCode(code) : this.#search(key, code);
  }

  /** The slot of the only key of this code that there can be, or the free one where the search for it ends. */
  #searchCode(code: number): number {
    const slots = this.#slots;
    const mask = (slots.length >> 1) - 1;
    let at = code & mask;
    let rest = code >>> 0;
    for (;;) {
      const place = slots[2 * at] as number;
      if (place === 0 || slots[2 * at + 1] === code && place > 0) return at;
      rest >>>= 5;
      at = (at * 5 + 1 + rest) & mask;
    }
  }

  /** The slot of a key of this code, or the free one where the search for it ends. */
  #search(key: unknown, code: number): number {
    const slots = this.#slots;
    const { keys } = this;
    const mask = (slots.length >> 1) - 1;
    let at = code & mask;
    let rest = code >>> 0;
    for (;;) {
      const place = slots[2 * at] as number;
      if (place === 0) return at;
      if (slots[2 * at + 1] === code && place > 0) {
        const stored = keys[place];
        if (stored === key || haveSameItems(stored, key)) return at;
        const isSame = isSameKey(stored, key);
        // What compared the keys may have changed the table.
        if (slots !== this.#slots) return this.#search(key, code);
        if (isSame) return at;
      }
      rest >>>= 5;
      at = (at * 5 + 1 + rest) & mask;
    }
  }

  #placeName(key: unknown, name: unknown): number {
    if (!this.#isIndexed) {
      const found = this.#scan(name);
      if (found > 0) return found;
      if (key === name && this.keys.length <= FEW) return -this.#append(key);
      this.#index();
    }
    this.#makeRoom();
    const place = this.keys.length;
    const found = (this.#names ??= new NameIndex(0)).claim(name, place, this.keys);
    if (found > 0) return found;
    this.#append(key);
    return -place;
  }

  #placeInt(key: number): number {
    if (!this.#isIndexed) {
      const found = this.#scan(key);
      if (found > 0) return found;
      if (this.keys.length <= FEW) return -this.#append(key);
      this.#index();
    }
    const at = this.#searchInt(key);
    const place = this.#slots[2 * at] as number;
    return place > 0 ? place : -this.#enter(key, key, INTS, at);
  }

  #placePair(key: ShortPair): number {
    if (!this.#isIndexed) this.#index();
    const at = this.#searchPair(key);
    const place = this.#slots[2 * at] as number;
    return place > 0 ? place : -this.#enter(key, pairCode(key), PAIRS, at);
  }

  #placeByCode(key: unknown, code: number): number {
    if (!this.#isIndexed) this.#index();
    const at = this.#search(key, code);
    const place = this.#slots[2 * at] as number;
    return place > 0 ? place : -this.#enter(key, code, OTHERS, at);
  }

  /** Appends a key and enters it into a free slot. */
  #enter(key: unknown, code: number, kind: number, at: number): number {
    this.#kinds |= kind;
    const before = this.#slots;
    if ((this.#filled + 1) * 4 > before.length) this.#rebuild();
    const place = this.#append(key);
    if (before !== this.#slots) this.#fill(place, code);
    else {
      before[2 * at] = place;
      before[2 * at + 1] = code;
      this.#filled++;
    }
    return place;
  }

  /** Closes the gaps where removed keys are too many. */
  #makeRoom(): void {
    if (this.keys.length > 2 * this.count + 2 * FEW) this.#rebuild();
  }

  /** Puts a key at the end. */
  #append(key: unknown): number {
    this.#makeRoom();
    this.count++;
    if (this.keys === NO_KEYS) {
      this.keys = roomy(NONE);
      if (this.values === NO_VALUES) this.values = roomy(undefined);
    }
    return this.keys.push(key) - 1;
  }

  #fill(place: number, code: number): void {
    fillSlot(this.#slots, place, code);
    this.#filled++;
  }

  /** Makes the indexes, which there were none of. */
  #index(): void {
    this.#isIndexed = true;
    this.#close();
    const { keys } = this;
    if (keys.some(isSmallInt)) {
      this.#kinds = INTS;
      this.#slots = slotsFor(keys.length);
    }
    for (let place = 1; place < keys.length; place++) {
      const key = keys[place];
      if (isSmallInt(key)) this.#fill(place, key);
      else (this.#names ??= new NameIndex(keys.length)).enter(key, place);
    }
  }

  /** Makes slots that are free enough, and closes the gaps that removed keys left. */
  #rebuild(): void {
    const old = this.#slots;
    const moved = this.#close();
    if (moved !== undefined) this.#names?.move(moved);
    if (!this.#isIndexed) return;
    this.#slots = slotsFor(this.count);
    this.#filled = 0;
    for (let i = 0; i < old.length; i += 2) {
      const given = old[i] as number;
      const place = moved === undefined || given <= 0 ? given : moved[given] as number;
      if (place > 0) this.#fill(place, old[i + 1] as number);
    }
  }

  /** Closes the gaps, and says where each place has come to; undefined where there were none. */
  #close(): Int32Array | undefined {
    const { keys, values } = this;
    if (keys.length === this.count + 1) return undefined;
    const isDict = values.length > 1;
    const moved = new Int32Array(keys.length);
    let to = 1;
    for (let from = 1; from < keys.length; from++) {
      if (keys[from] === REMOVED) continue;
      moved[from] = to;
      keys[to] = keys[from];
      if (isDict) values[to] = values[from];
      to++;
    }
    keys.length = to;
    if (isDict) values.length = to;
    this.#first = 1;
    return moved;
  }
}

/**
 * Whether both are tuples whose items are the same to JavaScript, which most equal tuples are. No list is a key: arrays of
 * no class of their own are tuples here, whose marks need not be looked at.
 */
function haveSameItems(stored: unknown, key: unknown): boolean {
  if (!Array.isArray(stored) || !Array.isArray(key) || stored.length !== key.length) return false;
  for (let i = 0; i < key.length; i++) if (stored[i] !== key[i]) return false;
  return stored.constructor === Array && key.constructor === Array;
}
