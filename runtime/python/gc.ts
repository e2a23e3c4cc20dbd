/**
 * Python's `gc`, as far as programs steer it: V8 collects by itself, and tells nobody what it found.
 * https://docs.python.org/3/library/gc.html
 *
 * @example
 * ```ts
 * import { collect, disable, isenabled } from "@manycore/multiprocessing/python/gc";
 *
 * collect(); // 0
 * disable();
 * isenabled(); // false
 * ```
 *
 * @module
 */
import { ValueError } from "./exceptions.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./gc.ts";
import { Dict } from "./values/dict.ts";
import { index, type int } from "./values/numbers.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";

let isOn = true;
let thresholds: [int, int, int] = [2000, 10, 10];

/** Says that collecting may go on by itself: it always does. https://docs.python.org/3/library/gc.html#gc.enable */
export function enable(): void {
  isOn = true;
}

/** Says that collecting is not wanted: it goes on all the same. https://docs.python.org/3/library/gc.html#gc.disable */
export function disable(): void {
  isOn = false;
}

/** What was said last by {@linkcode enable} and {@linkcode disable}. https://docs.python.org/3/library/gc.html#gc.isenabled */
export function isenabled(): boolean {
  return isOn;
}

/** Asks for a collection, where V8 was told to take such wishes; gives 0, since nobody says what was found. https://docs.python.org/3/library/gc.html#gc.collect */
export function collect(generation: int | { generation?: int } = 2): number {
  const given = Number(
    index(typeof generation === "object" ? generation.generation ?? 2 : generation),
  );
  if (given < 0 || given > 2) throw new ValueError("invalid generation");
  (globalThis as { gc?: () => void }).gc?.();
  return 0;
}

/** What {@linkcode setThreshold} was given. https://docs.python.org/3/library/gc.html#gc.get_threshold */
export function getThreshold(): Tuple<[int, int, int]> {
  return asTuple([...thresholds]) as Tuple<[int, int, int]>;
}

/** Says how many new objects are worth a collection: it is noted. https://docs.python.org/3/library/gc.html#gc.set_threshold */
export function setThreshold(threshold0: int, ...more: int[]): void {
  thresholds = [threshold0, more[0] ?? thresholds[1], more[1] ?? thresholds[2]];
}

/** How many objects are new in each generation: none are counted. https://docs.python.org/3/library/gc.html#gc.get_count */
export function getCount(): Tuple<[number, number, number]> {
  return asTuple([0, 0, 0]) as Tuple<[number, number, number]>;
}

/** What the collections of each generation did: none are counted. https://docs.python.org/3/library/gc.html#gc.get_stats */
export function getStats(): Dict<string, number>[] {
  return [0, 1, 2].map(() =>
    new Dict<string, number>([["collections", 0], ["collected", 0], ["uncollectable", 0]])
  );
}

/** Has what there is left out of collections: V8 moves it out of the way by itself. https://docs.python.org/3/library/gc.html#gc.freeze */
export function freeze(): void {}

/** Takes that back. https://docs.python.org/3/library/gc.html#gc.unfreeze */
export function unfreeze(): void {}

/** How much is left out: nothing. https://docs.python.org/3/library/gc.html#gc.get_freeze_count */
export function getFreezeCount(): number {
  return 0;
}

/** What could not be collected: nothing. https://docs.python.org/3/library/gc.html#gc.garbage */
export const garbage: unknown[] = [];

nameFunctions(self);
