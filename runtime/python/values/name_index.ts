/**
 * Where the names among the keys of a dict or set stand: texts, and objects that are equal to themselves alone.
 *
 * Texts of moderate length are found by a code of their own, in slots that are searched in the way of CPython's dicts: that a
 * native Map asks V8 for the hash of each text that is new takes several times as long. Of longer texts that are asked for
 * again V8 keeps the hash, and of objects.
 *
 * @module
 */
import { nameOf } from "./keys.ts";
import { fillSlot, type Slots, slotsFor } from "./slots.ts";

/** Up to this length a text has a code. */
const SHORT = 32;

/** Says of a slot that a key was there. */
const LEFT = -1;

/** The code of a text. Texts that differ in their last characters alone stand close together, as they are mostly asked for. */
function textCode(text: string): number {
  const { length } = text;
  let code = length;
  for (let i = 0; i < length; i++) code = Math.imul(code, 131) + text.charCodeAt(i) | 0;
  return code;
}

function isShort(name: unknown): name is string {
  return typeof name === "string" && name.length <= SHORT;
}

/** The places of names. */
export class NameIndex {
  #slots: Slots;
  /** How many slots are not free. */
  #filled = 0;
  #others: Map<unknown, number> | undefined = undefined;

  /** Room for so many. */
  constructor(count: number) {
    this.#slots = slotsFor(count);
  }

  /** The same places for a copy of the keys. */
  copy(): NameIndex {
    const result = new NameIndex(0);
    result.#slots = this.#slots.slice();
    result.#filled = this.#filled;
    result.#others = this.#others && new Map(this.#others);
    return result;
  }

  /** The place of a name among keys; 0 where it is not there. */
  find(name: unknown, keys: readonly unknown[]): number {
    if (isShort(name)) return this.#slots[2 * this.#search(name, textCode(name), keys)] as number;
    return this.#others?.get(name) ?? 0;
  }

  /** The place of a name among keys; 0 where it has none, and then it gets this one. */
  claim(name: unknown, place: number, keys: readonly unknown[]): number {
    if (!isShort(name)) {
      const found = this.find(name, keys);
      if (found === 0) this.enter(name, place);
      return found;
    }
    const code = textCode(name);
    const slots = this.#slots;
    const at = 2 * this.#search(name, code, keys);
    const found = slots[at] as number;
    if (found > 0) return found;
    if ((this.#filled + 1) * 3 > slots.length) {
      this.#grow();
      this.#fill(place, code);
      return 0;
    }
    slots[at] = place;
    slots[at + 1] = code;
    this.#filled++;
    return 0;
  }

  /** Enters the place of a name, which has none. */
  enter(name: unknown, place: number): void {
    if (!isShort(name)) (this.#others ??= new Map()).set(name, place);
    else {
      if ((this.#filled + 1) * 3 > this.#slots.length) this.#grow();
      this.#fill(place, textCode(name));
    }
  }

  /** Takes out the place of a name, and gives it; 0 where it is not there. */
  remove(name: unknown, keys: readonly unknown[]): number {
    if (!isShort(name)) {
      const place = this.#others?.get(name) ?? 0;
      if (place > 0) this.#others!.delete(name);
      return place;
    }
    const at = 2 * this.#search(name, textCode(name), keys);
    const place = this.#slots[at] as number;
    if (place > 0) this.#slots[at] = LEFT;
    return place;
  }

  /** Exchanges every place for where its key has come to. */
  move(moved: Int32Array): void {
    const slots = this.#slots;
    for (let i = 0; i < slots.length; i += 2) {
      if ((slots[i] as number) > 0) slots[i] = moved[slots[i] as number] as number;
    }
    const others = this.#others;
    if (others === undefined) return;
    for (const [name, place] of others) others.set(name, moved[place] as number);
  }

  /** The slot of a text of this code, or the free one where the search for it ends. */
  #search(text: string, code: number, keys: readonly unknown[]): number {
    const slots = this.#slots;
    const mask = (slots.length >> 1) - 1;
    let at = code & mask;
    let rest = code >>> 0;
    for (;;) {
      const place = slots[2 * at] as number;
      if (place === 0) return at;
      if (slots[2 * at + 1] === code && place > 0) {
        const stored = keys[place];
        if (stored === text || typeof stored === "object" && nameOf(stored) === text) return at;
      }
      rest >>>= 5;
      at = (at * 5 + 1 + rest) & mask;
    }
  }

  #fill(place: number, code: number): void {
    fillSlot(this.#slots, place, code);
    this.#filled++;
  }

  /** Has twice the slots, or as many where half of them were left. */
  #grow(): void {
    const old = this.#slots;
    let count = 0;
    for (let i = 0; i < old.length; i += 2) if ((old[i] as number) > 0) count++;
    this.#slots = slotsFor(count);
    this.#filled = 0;
    for (let i = 0; i < old.length; i += 2) {
      const place = old[i] as number;
      if (place > 0) this.#fill(place, old[i + 1] as number);
    }
  }
}
