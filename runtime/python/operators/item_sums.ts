/**
 * Items of dicts that are added to.
 *
 * @module
 */
import { type Dict, openTable } from "../values/dict.ts";
import { kindOf, NOT_A_NUMBER } from "../values/numbers.ts";
import { isSmallInt } from "../values/table.ts";
import { add } from "./arithmetic.ts";
import { item, setItem } from "./container.ts";
import { iadd } from "./in_place.ts";

/**
 * Adds to an item of a dict, or to a start where there is none: `d[key] = d.get(key, start) + by`, which looks for the key
 * once. Without a start it is Python's `d[key] += by`.
 *
 * @throws {KeyError} when the key is missing and there is no start
 *
 * @example
 * ```ts
 * import { addTo, Dict, print } from "@manycore/multiprocessing/python";
 *
 * const counts = new Dict<string, number>();
 * for (const letter of "hello") addTo(counts, letter, 1, 0);
 * print(counts); // {'h': 1, 'e': 1, 'l': 2, 'o': 1}
 * ```
 */
export function addTo<K>(dict: Dict<K, unknown>, key: K, by: unknown, start?: unknown): void {
  const table = openTable(dict);
  if (table !== undefined) {
    const place = table.find(key);
    if (place > 0) {
      const value = table.values[place];
      if (isSmallInt(value) && isSmallInt(by)) {
        table.values[place] = value + by;
        return;
      }
      if (kindOf(value) !== NOT_A_NUMBER && kindOf(by) !== NOT_A_NUMBER) {
        table.values[place] = add(value, by);
        return;
      }
    }
  }
  if (start !== undefined) dict.set(key, add(dict.get(key, start), by));
  else setItem(dict, key, iadd(item(dict, key), by));
}
