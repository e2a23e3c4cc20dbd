/**
 * The items of a dict in the order of their keys.
 *
 * @module
 */
import { sorted } from "../builtins/sorted.ts";
import { compareText } from "../text/code_points.ts";
import type { Fields } from "../values/record.ts";
import { asTuple } from "../values/tuple.ts";

/** Fields in the order of their names; those of the fields before are remembered: in one list they are mostly alike. */
export class SortedFields {
  /** The names as they stand in the fields, and the values, which whoever asked for them takes out. */
  readonly names: string[] = [];
  readonly values: unknown[] = [];
  /** The places of the names, in their order. */
  order: number[] = [];

  /** Takes fields in. */
  take(fields: Fields): void {
    const { names, values } = this;
    let isKnown = true;
    let count = 0;
    for (const name in fields) {
      if (names[count] !== name) {
        isKnown = false;
        names[count] = name;
      }
      values[count++] = fields[name];
    }
    if (isKnown && count === this.order.length) return;
    names.length = count;
    this.order = names.map((_, place) => place);
    this.order.sort((i, j) => compareText(names[i]!, names[j]!));
  }
}

/** Calls a function for each item of a dict, in the order of their keys. */
export function bySortedKeys(
  dict: Map<unknown, unknown>,
  each: (key: unknown, value: unknown) => void,
): void {
  const items = Array.from(dict.entries(), ([key, value]) => asTuple([key, value]));
  for (const [key, value] of sorted(items)) each(key, value);
}
