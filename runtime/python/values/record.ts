/**
 * Dicts as they are written in a program, or come in JSON: plain objects, of which V8 keeps the names of those that are alike
 * in one place, and finds a value by its name at once. A dict is one as long as it has few keys, all of them
 * texts.
 *
 * @module
 */
import { NONE } from "./keys.ts";

/** The values of a dict by its keys, which are texts that JavaScript does not take for numbers. */
export type Fields = Record<string, unknown>;

/** More keys than these are better in a table. */
export const MOST_FIELDS = 32;

/** So many fields may become more. */
const FEW_FIELDS = 16;

/** Whether a text can be the name of a field behind others: an object has names that are numbers before all others. */
function isField(name: string): boolean {
  const first = name.charCodeAt(0);
  return name !== "__proto__" && !(first >= 0x30 && first <= 0x39);
}

/** Whether a dict of so many fields can have this one, too, as its last. */
export function canAdd(name: string, count: number): boolean {
  return count < FEW_FIELDS && isField(name);
}

/** Whether dicts can have these keys as their fields. */
export function areFields(names: readonly unknown[]): names is readonly string[] {
  return names.length > 0 && names.length <= MOST_FIELDS && new Set(names).size === names.length &&
    names.every((name) => typeof name === "string" && isField(name));
}

/** The value of a key; NONE where there is no such key. */
export function fieldOf(fields: Fields, key: string): unknown {
  const value = fields[key];
  if (value !== undefined && typeof value !== "function" && value !== Object.prototype) {
    return value;
  }
  // What is found may be what every object has, and what is not found a value that is no Python value.
  return Object.hasOwn(fields, key) ? value ?? null : NONE;
}

/** How many keys there are. */
export function fieldCount(fields: Fields): number {
  let count = 0;
  for (const _ in fields) count++;
  return count;
}

/** The fields but for one: V8 finds values less quickly in an object that something was deleted from. */
export function fieldsBut(fields: Fields, name: string): Fields {
  const rest: Fields = {};
  for (const other in fields) if (other !== name) rest[other] = fields[other];
  return rest;
}

/** The values, in the order of their keys. */
export function fieldValues(fields: Fields): unknown[] {
  const values = Object.values(fields);
  for (let i = 0; i < values.length; i++) if (values[i] === undefined) values[i] = null;
  return values;
}

/** The keys with their values, in order. */
export function fieldEntries(fields: Fields): [string, unknown][] {
  const entries = Object.entries(fields);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry[1] === undefined) entry[1] = null;
  }
  return entries;
}
