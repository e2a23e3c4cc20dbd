/**
 * Sorts places by numbers, those of equal numbers as they stood: few by looking at each, some by merging, many by their
 * bits (radix sort), which compares nothing.
 *
 * @module
 */

/** Up to so many are put in order one by one. */
const FEW = 16;
/** From so many on it pays to count bits. */
const MANY = 1500;

const BITS = 11;
const RADIX = 1 << BITS;
/** The bits of a number, 11 at a time. */
const SHIFTS = [0, 11, 22, 33, 44, 55];

/** Puts the numbers from `start` to `end` in order, and with them their places. None is nan, or zero with a sign. */
export function sortRange(
  numbers: Float64Array<ArrayBuffer>,
  places: Uint32Array<ArrayBuffer>,
  start: number,
  end: number,
): void {
  let at = start + 1;
  while (at < end && (numbers[at - 1] as number) <= (numbers[at] as number)) at++;
  if (at >= end) return;
  if (end - start >= MANY) {
    byBits(numbers.subarray(start, end), places.subarray(start, end));
  } else {
    byMerging(numbers, places, start, end);
  }
}

function byMerging(
  numbers: Float64Array,
  places: Uint32Array,
  start: number,
  end: number,
): void {
  for (let from = start; from < end; from += FEW) {
    const to = Math.min(from + FEW, end);
    for (let i = from + 1; i < to; i++) {
      const number = numbers[i] as number;
      const place = places[i] as number;
      let at = i;
      while (at > from && number < (numbers[at - 1] as number)) {
        numbers[at] = numbers[at - 1] as number;
        places[at] = places[at - 1] as number;
        at--;
      }
      numbers[at] = number;
      places[at] = place;
    }
  }
  for (let width = FEW; width < end - start; width *= 2) {
    for (let from = start; from + width < end; from += 2 * width) {
      merge(numbers, places, from, from + width, Math.min(from + 2 * width, end));
    }
  }
}

function merge(
  numbers: Float64Array,
  places: Uint32Array,
  start: number,
  middle: number,
  end: number,
): void {
  if ((numbers[middle - 1] as number) <= (numbers[middle] as number)) return;
  const left = numbers.slice(start, middle);
  const leftPlaces = places.slice(start, middle);
  let i = 0;
  let j = middle;
  for (let at = start; i < left.length; at++) {
    if (j < end && (numbers[j] as number) < (left[i] as number)) {
      numbers[at] = numbers[j] as number;
      places[at] = places[j++] as number;
    } else {
      numbers[at] = left[i] as number;
      places[at] = leftPlaces[i++] as number;
    }
  }
}

/** Eleven bits of the two words of a number. */
function digitOf(low: number, high: number, shift: number): number {
  if (shift === 0) return low & (RADIX - 1);
  return (shift < 32 ? low >>> shift | high << (32 - shift) : high >>> (shift - 32)) & (RADIX - 1);
}

function byBits(numbers: Float64Array<ArrayBuffer>, places: Uint32Array): void {
  const { length } = numbers;
  // The lower word comes first on all machines that JavaScript runs on.
  const words = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * length);
  let low = new Uint32Array(length);
  let high = new Uint32Array(length);
  let order = new Uint32Array(length);
  const counts = SHIFTS.map(() => new Uint32Array(RADIX));
  for (let i = 0; i < length; i++) {
    const above = words[2 * i + 1] as number;
    // As unsigned words, bits are in the order of what they mean once those of negative numbers are turned round.
    const flip = above >>> 31 === 0 ? 0 : 0xffffffff;
    const a = low[i] = (words[2 * i] as number) ^ flip;
    const b = high[i] = above ^ (flip | 0x80000000);
    order[i] = i;
    for (let pass = 0; pass < 6; pass++) {
      counts[pass]![digitOf(a, b, SHIFTS[pass] as number)]!++;
    }
  }
  let nextLow = new Uint32Array(length);
  let nextHigh = new Uint32Array(length);
  let nextOrder = new Uint32Array(length);
  for (let pass = 0; pass < 6; pass++) {
    const shift = SHIFTS[pass] as number;
    const count = counts[pass]!;
    if (count[digitOf(low[0] as number, high[0] as number, shift)] === length) continue;
    let sum = 0;
    for (let i = 0; i < RADIX; i++) {
      const before = sum;
      sum += count[i] as number;
      count[i] = before;
    }
    for (let i = 0; i < length; i++) {
      const a = low[i] as number;
      const b = high[i] as number;
      const at = count[digitOf(a, b, shift)]!++;
      nextLow[at] = a;
      nextHigh[at] = b;
      nextOrder[at] = order[i] as number;
    }
    [low, nextLow, high, nextHigh, order, nextOrder] = [
      nextLow,
      low,
      nextHigh,
      high,
      nextOrder,
      order,
    ];
  }
  const given = numbers.slice();
  const givenPlaces = places.slice();
  for (let i = 0; i < length; i++) {
    numbers[i] = given[order[i] as number] as number;
    places[i] = givenPlaces[order[i] as number] as number;
  }
}
