/**
 * The items of a dict in the order of their keys.
 *
 * @module
 */
import { sorted } from "../builtins/sorted.ts";
import { isNarrow } from "../text/code_points.ts";
import { Dict, plainFields, tableIn } from "../values/dict.ts";
import { fieldOf } from "../values/record.ts";
import { Tuple } from "../values/tuple.ts";

/** The keys of the dict before, as they stood there and in order: those of one list are mostly alike. */
let lastKeys: readonly unknown[] = [];
let lastOrder: readonly unknown[] = [];

/** Most keys that are remembered. */
const MOST = 100;

function areLast(keys: readonly unknown[]): boolean {
  if (keys.length !== lastKeys.length) return false;
  for (let i = 0; i < keys.length; i++) if (keys[i] !== lastKeys[i]) return false;
  return true;
}

/** Calls a function for each item of a dict, in the order of their keys. */
export function bySortedKeys(
  dict: Map<unknown, unknown>,
  each: (key: unknown, value: unknown) => void,
): void {
  const fields = plainFields(dict);
  const table = fields === undefined && dict instanceof Dict ? tableIn(dict) : undefined;
  const keys = fields === undefined ? table?.listKeys() : Object.keys(fields);
  const isPlain = keys?.every((key) => typeof key === "string" && isNarrow(key));
  if (!keys || !isPlain) {
    const items = Array.from(dict.entries(), ([key, value]) => Tuple.of(key, value));
    for (const [key, value] of sorted(items)) each(key, value);
    return;
  }
  let order = lastOrder;
  if (!areLast(keys)) {
    // Texts that differ, without surrogates: JavaScript orders them as Python does.
    order = keys.slice().sort();
    if (keys.length <= MOST) {
      lastKeys = keys;
      lastOrder = order;
    }
  }
  for (let i = 0; i < order.length; i++) {
    const key = order[i];
    each(key, fields ? fieldOf(fields, key as string) : table!.values[table!.find(key)]);
  }
}
