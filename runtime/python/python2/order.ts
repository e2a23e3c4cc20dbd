/**
 * The order of Python 2's dicts, which is that of their hash table.
 *
 * A dict is a Map, which knows in which order its keys came, not when room was made for them; so the table of a dict is
 * kept beside it, and brought up to date when somebody goes through the dict: first keys that are gone are taken out,
 * then new ones are put in.
 *
 * @module
 */
import { OrderedDict } from "../collections/ordered_dict.ts";
import { Dict, tableIn } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { hasFixedHash, SetTable } from "../values/set_table.ts";

interface Kept {
  readonly table: SetTable;
  /** The keys in the table, in the order in which they came. */
  keys: unknown[];
}

const kept = new WeakMap<object, Kept>();

/** The keys of a dict in the order of its table; in their own where a key has no hash that is the same in every run. */
export function keysOf(dict: object): readonly unknown[] {
  const keys = tableIn(dict).listKeys();
  if (keys.length < 2 || dict instanceof OrderedDict) return keys;
  if (!keys.every(hasFixedHash)) return keys;
  return tableOf(dict, keys).keys();
}

function tableOf(dict: object, keys: unknown[]): SetTable {
  const found = kept.get(dict) ?? { table: new SetTable(), keys: [] };
  kept.set(dict, found);
  const { table } = found;
  let same = 0;
  while (same < keys.length && Object.is(keys[same], found.keys[same])) same++;
  if (same < found.keys.length) {
    const now = new Set(keys);
    const stayed = found.keys.filter((key) => {
      if (now.has(key)) return true;
      table.delete(key);
      return false;
    });
    const old = new Set(stayed);
    for (const key of keys) if (!old.has(key)) table.add(key);
  } else for (const key of keys.slice(same)) table.add(key);
  found.keys = keys;
  return table;
}

/** Makes room in the table of a dict. */
function reserve(dict: object, count: number): void {
  const keys = tableIn(dict).listKeys();
  if (keys.every(hasFixedHash)) tableOf(dict, keys).reserve(count);
}

/** What a new dict is filled with: a dict written out has room for as many keys as it has from the start. */
export function made(dict: object, entries: unknown): unknown {
  if (!Array.isArray(entries)) return updated(dict, entries);
  if (entries.length > 5) {
    const table = new SetTable();
    table.fit(entries.length);
    kept.set(dict, { table, keys: [] });
  }
  return entries;
}

/** What a dict is updated with: another dict makes room first. */
export function updated(dict: object, source: unknown): unknown {
  if (source instanceof Map) {
    reserve(dict, source.size);
    return source;
  }
  if (!isKeywords(source)) return source;
  const given = new Dict<string, unknown>();
  for (const [key, value] of Object.entries(source)) given.set(key, value);
  return updated(dict, given);
}
