/**
 * Drawing items from sequences.
 *
 * @module
 */
import { IndexError, TypeError, ValueError } from "../exceptions.ts";
import { add } from "../operators/arithmetic.ts";
import { item } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import type { Sequence } from "../support/sequence.ts";
import { repr } from "../text/repr.ts";
import { type int, isInt, toInt, toNumber } from "../values/numbers.ts";
import type { Draw } from "./distributions.ts";
import type { ChoicesOptions } from "./random.ts";

/** Each value with the sum of those before it. */
function runningSums(values: Iterable<unknown>): unknown[] {
  const sums: unknown[] = [];
  let sum: unknown;
  for (const value of iter(values)) {
    sum = sums.length === 0 ? value : add(sum, value);
    sums.push(sum);
  }
  return sums;
}

/** The first place whose number is above x, before `high`. */
function placeAbove(numbers: readonly number[], x: number, high: number): number {
  let low = 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (x < numbers[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What `random.choices` gives. */
export function chooseWeighted<T>(
  draw: Draw,
  population: Sequence<T>,
  { weights, cumWeights, k = 1 }: ChoicesOptions,
): T[] {
  const count = Number(len(population));
  const chosen: T[] = [];
  if (weights == null && cumWeights == null) {
    for (let i = 0; i < k; i++) chosen.push(item(population, Math.floor(draw() * count)) as T);
    return chosen;
  }
  if (weights != null && cumWeights != null) {
    throw new TypeError("Cannot specify both weights and cumulative weights");
  }
  if (isInt(weights)) {
    throw new TypeError(
      `The number of choices must be a keyword argument: k=${repr(weights)}`,
    );
  }
  const sums = weights != null ? runningSums(weights) : [...iter(cumWeights!)];
  if (sums.length !== count) {
    throw new ValueError("The number of weights does not match the population");
  }
  if (count === 0) throw new IndexError("list index out of range");
  const numbers = sums.map(toNumber);
  const total = numbers[count - 1]!;
  if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
  if (!Number.isFinite(total)) throw new ValueError("Total of weights must be finite");
  for (let i = 0; i < k; i++) {
    chosen.push(item(population, placeAbove(numbers, draw() * total, count - 1)) as T);
  }
  return chosen;
}

function isSequence(value: unknown): boolean {
  if (typeof value === "string" || Array.isArray(value) || ArrayBuffer.isView(value)) return true;
  if (value instanceof Map || value instanceof Set) return false;
  const own = value as { __getitem__?: unknown; length?: unknown } | null;
  return typeof own === "object" && own !== null &&
    (own.__getitem__ !== undefined || own.length !== undefined);
}

/** What `random.sample` gives; `below(n)` draws an int from 0 up to n, n left out. */
export function sampleOf<T>(
  below: (n: int) => int,
  population: Sequence<T>,
  k: int | null,
  counts: Iterable<int> | null,
): T[] {
  if (!isSequence(population)) {
    throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
  }
  const size = Number(len(population));
  if (k === null) {
    throw new TypeError("Random.sample() missing 1 required positional argument: 'k'");
  }
  if (counts === null) return places(below, size, k).map((place) => item(population, place) as T);
  const sums = runningSums(counts);
  if (sums.length !== size) {
    throw new ValueError("The number of counts does not match the population");
  }
  const total = sums.at(-1) ?? 0;
  if (!isInt(total)) throw new TypeError("Counts must be integers");
  if (Number(total) <= 0) throw new ValueError("Total of counts must be greater than zero");
  const numbers = sums.map(toNumber);
  const drawn = places(below, Number(total), k);
  return drawn.map((place) => item(population, placeAbove(numbers, place, size - 1)) as T);
}

/** `count` different numbers from 0 up to `size`, `size` left out. */
function places(below: (n: int) => int, size: number, k: int): number[] {
  const count = Number(toInt(BigInt(k)));
  if (count < 0 || count > size) {
    throw new ValueError("Sample larger than population or is negative");
  }
  const result: number[] = [];
  // As CPython decides between a list of all and a set of those drawn: the numbers depend on it.
  let setSize = 21;
  if (count > 5) setSize += 4 ** Math.ceil(Math.log(count * 3) / Math.log(4));
  if (size <= setSize) {
    const pool = Array.from({ length: size }, (_, i) => i);
    for (let i = 0; i < count; i++) {
      const j = Number(below(size - i));
      result.push(pool[j]!);
      pool[j] = pool[size - i - 1]!;
    }
    return result;
  }
  const drawn = new Set<number>();
  while (result.length < count) {
    const place = Number(below(size));
    if (drawn.has(place)) continue;
    drawn.add(place);
    result.push(place);
  }
  return result;
}
