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

/** So many bits of numbers are looked at together, at most. */
const BITS = 11;
/** The bits of a word. */
const WORD = 32;

/**
 * Puts the numbers from `start` to `end` in order, and with them their places. None is nan, or zero with a sign.
 *
 * @param range below which they are whole numbers from zero on; infinite where they are others
 */
export function sortRange(
  numbers: Float64Array<ArrayBuffer>,
  places: Uint32Array<ArrayBuffer>,
  start: number,
  end: number,
  range: number,
): void {
  let at = start + 1;
  while (at < end && (numbers[at - 1] as number) <= (numbers[at] as number)) at++;
  if (at >= end) return;
  if (end - start >= MANY) {
    byBits(numbers.subarray(start, end), places.subarray(start, end), range);
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

function byBits(
  numbers: Float64Array<ArrayBuffer>,
  places: Uint32Array<ArrayBuffer>,
  range: number,
): void {
  if (range === Infinity && byScale(numbers, places)) return;
  const bits = range === Infinity ? 2 * WORD : Math.max(1, Math.ceil(Math.log2(range)));
  if (bits > WORD) {
    byTwoWords(numbers, places, bits, range !== Infinity);
    return;
  }
  const words = Uint32Array.from(numbers);
  byOneWord(words, places, bits);
  for (let i = 0; i < words.length; i++) numbers[i] = words[i] as number;
}

/**
 * Sorts numbers by how far they are on the way from the least to the most, which a word tells roughly, and then those for
 * which it is the same. False, and nothing is changed, where that way is none that can be measured.
 */
function byScale(numbers: Float64Array<ArrayBuffer>, places: Uint32Array<ArrayBuffer>): boolean {
  const { length } = numbers;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < length; i++) {
    const number = numbers[i] as number;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const scale = (2 ** WORD - 1) / (most - least);
  if (!(scale > 0 && scale < Infinity)) return false;
  const words = new Uint32Array(length);
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    words[i] = ((numbers[i] as number) - least) * scale;
    order[i] = i;
  }
  byOneWord(words, order, WORD);
  const given = numbers.slice();
  const givenPlaces = places.slice();
  for (let i = 0; i < length; i++) {
    const at = order[i] as number;
    numbers[i] = given[at] as number;
    places[i] = givenPlaces[at] as number;
  }
  for (let from = 0, i = 1; i <= length; i++) {
    if (i < length && words[i] === words[from]) continue;
    if (i - from > 1) sortRange(numbers, places, from, i, Infinity);
    from = i;
  }
  return true;
}

/** The bits of each pass, and the shifts that bring them to the end of a number of so many bits. */
function passesFor(bits: number): { width: number; shifts: number[] } {
  const count = Math.ceil(bits / BITS);
  const width = Math.ceil(bits / count);
  return { width, shifts: Array.from({ length: count }, (_, pass) => pass * width) };
}

/** Turns counts into where each begins; false where one counts them all, so that there is nothing to do. */
function startsOf(counts: Uint32Array, length: number): boolean {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    if (count === length) return false;
    counts[i] = sum;
    sum += count;
  }
  return true;
}

/** Puts words of so many bits in order, and what belongs to them. */
function byOneWord(
  givenWords: Uint32Array<ArrayBuffer>,
  givenPlaces: Uint32Array<ArrayBuffer>,
  bits: number,
): void {
  const { length } = givenWords;
  let words = givenWords;
  let places = givenPlaces;
  let nextWords = new Uint32Array(length);
  let nextPlaces = new Uint32Array(length);
  const { width, shifts } = passesFor(bits);
  const mask = (1 << width) - 1;
  const counts = new Uint32Array(1 << width);
  for (const shift of shifts) {
    counts.fill(0);
    for (let i = 0; i < length; i++) counts[(words[i] as number) >>> shift & mask]!++;
    if (!startsOf(counts, length)) continue;
    for (let i = 0; i < length; i++) {
      const word = words[i] as number;
      const at = counts[word >>> shift & mask]!++;
      nextWords[at] = word;
      nextPlaces[at] = places[i] as number;
    }
    [words, nextWords, places, nextPlaces] = [nextWords, words, nextPlaces, places];
  }
  if (words === givenWords) return;
  givenWords.set(words);
  givenPlaces.set(places);
}

/** Some of the bits of two words. */
function bitsOf(low: number, high: number, shift: number, mask: number): number {
  if (shift === 0) return low & mask;
  return (shift < WORD ? low >>> shift | high << (WORD - shift) : high >>> (shift - WORD)) & mask;
}

const SIGN = 0x80000000;

function byTwoWords(
  numbers: Float64Array<ArrayBuffer>,
  places: Uint32Array<ArrayBuffer>,
  bits: number,
  areWhole: boolean,
): void {
  const { length } = numbers;
  // The lower word comes first on all machines that JavaScript runs on.
  const own = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * length);
  let low = new Uint32Array(length);
  let high = new Uint32Array(length);
  let given = places;
  let nextLow = new Uint32Array(length);
  let nextHigh = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    if (areWhole) {
      const number = numbers[i] as number;
      low[i] = number;
      high[i] = number / 2 ** WORD;
      continue;
    }
    const above = own[2 * i + 1] as number;
    // As unsigned words, bits are in the order of what they mean once those of negative numbers are turned round.
    const flip = above >>> 31 === 0 ? 0 : 0xffffffff;
    low[i] = (own[2 * i] as number) ^ flip;
    high[i] = above ^ (flip | SIGN);
  }
  const { width, shifts } = passesFor(bits);
  const mask = (1 << width) - 1;
  const counts = new Uint32Array(1 << width);
  for (const shift of shifts) {
    counts.fill(0);
    for (let i = 0; i < length; i++) {
      counts[bitsOf(low[i] as number, high[i] as number, shift, mask)]!++;
    }
    if (!startsOf(counts, length)) continue;
    for (let i = 0; i < length; i++) {
      const a = low[i] as number;
      const b = high[i] as number;
      const at = counts[bitsOf(a, b, shift, mask)]!++;
      nextLow[at] = a;
      nextHigh[at] = b;
      next[at] = given[i] as number;
    }
    [low, nextLow, high, nextHigh] = [nextLow, low, nextHigh, high];
    [given, next] = [next, given];
  }
  if (given !== places) places.set(given);
  for (let i = 0; i < length; i++) {
    const a = low[i] as number;
    const b = high[i] as number;
    if (areWhole) numbers[i] = b * 2 ** WORD + a;
    else {
      const flip = b >>> 31 === 1 ? 0 : 0xffffffff;
      own[2 * i] = a ^ flip;
      own[2 * i + 1] = b ^ (flip | SIGN);
    }
  }
}
