/** How a chunk of a map is run, in whatever a pool has for workers. */

import { iterable } from "./iterable.ts";
import { Mode } from "./layout.ts";
import type { Work } from "./options.ts";

/** Calls for each element of a chunk; a promise from the first call on that gives one. */
export function runChunk(
  work: Work,
  mode: number,
  elements: unknown[],
): unknown[] | Promise<unknown[]> {
  const results: unknown[] = new Array(elements.length);
  for (let i = 0; i < elements.length; i++) {
    const result = mode === Mode.Map
      ? work(elements[i])
      : work(...iterable(elements[i] as Iterable<unknown>));
    if (isThenable(result)) return slowChunk(work, mode, elements, results, i, result);
    results[i] = result;
  }
  return results;
}

async function slowChunk(
  work: Work,
  mode: number,
  elements: unknown[],
  results: unknown[],
  start: number,
  first: PromiseLike<unknown>,
): Promise<unknown[]> {
  results[start] = await first;
  for (let i = start + 1; i < elements.length; i++) {
    results[i] = await (mode === Mode.Map
      ? work(elements[i])
      : work(...iterable(elements[i] as Iterable<unknown>)));
  }
  return results;
}

/** Whether a result is yet to come. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as { then?: unknown }).then === "function";
}
