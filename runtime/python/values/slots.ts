/**
 * Slots in which places of keys are searched for, in the way of CPython's dicts: two numbers for each, the place of a key,
 * or 0 for none, and the code of the key.
 *
 * Few slots are a plain array: V8 takes as long to make a typed one as to find some fifty keys, since all but the smallest
 * are memory of their own, which the collector has to give back.
 *
 * @module
 */

/** Slots, as many as a power of two. */
export type Slots = Int32Array | number[];

/** Fewer slots would not be free often enough. */
const LEAST = 8;

/** Up to so many numbers are a plain array. */
const FEW = 1024;

/** What plain arrays are copied from, by the logarithm of their length: that takes half the time of filling them. */
const zeros: number[][] = [];

/** So many numbers that are zero: a power of two. */
export function zeroed(length: number): Slots {
  if (length > FEW) return new Int32Array(length);
  const own = zeros[31 - Math.clz32(length)] ??= Array.from({ length }, () => 0);
  return own.slice();
}

/** Free slots for so many keys, and as many again. */
export function slotsFor(count: number): Slots {
  let slots = LEAST;
  while (slots < count * 3) slots *= 2;
  return zeroed(2 * slots);
}

/** Enters a place and its code in the first free slot of the code. */
export function fillSlot(slots: Slots, place: number, code: number): void {
  const mask = (slots.length >> 1) - 1;
  let at = code & mask;
  let rest = code >>> 0;
  while (slots[2 * at] !== 0) {
    rest >>>= 5;
    at = (at * 5 + 1 + rest) & mask;
  }
  slots[2 * at] = place;
  slots[2 * at + 1] = code;
}
