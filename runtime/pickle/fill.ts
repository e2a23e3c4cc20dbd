/**
 * New objects filled with what a pickle has for their fields.
 *
 * @module
 */
import { entriesOf } from "../codec/contents.ts";
import { putField } from "../codec/hidden_fields.ts";
import { isTuple } from "../python/values/tuple.ts";
import { UnpicklingError } from "./errors.ts";

/** Defined, not assigned: nothing of the class's own runs, and no prototype is touched. */
export function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/**
 * Gives an object the fields in a dict, or in the two of a pair: those of its `__dict__` and those of its slots.
 *
 * @throws {UnpicklingError} when the state is neither
 */
export function fillFields(object: object, state: unknown): void {
  const parts = isTuple(state) && state.length === 2 ? state : [state];
  for (const part of parts) {
    if (part === null) continue;
    if (!(part instanceof Map)) throw new UnpicklingError("state is not a dictionary");
    for (const [name, value] of entriesOf(part)) {
      if (typeof name !== "string") throw new UnpicklingError("the name of a field is no string");
      if (name in object) putField(object, name, value);
      else define(object, name, value);
    }
  }
}
