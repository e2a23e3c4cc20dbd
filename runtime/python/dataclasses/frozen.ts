/**
 * Dataclasses whose fields cannot be set: their constructor freezes the object.
 *
 * @module
 */
import { register } from "../../codec/references.ts";
import { AttributeError } from "../exceptions.ts";
import { addTranslation } from "../native_errors.ts";
import { type Class, className } from "../values/types.ts";

/** A field of a frozen dataclass was to be set. https://docs.python.org/3/library/dataclasses.html#dataclasses.FrozenInstanceError */
export class FrozenInstanceError extends AttributeError {}
Object.defineProperty(FrozenInstanceError, "__module__", { value: "dataclasses" });

const frozen = new Set<string>();

/** Notes that objects of a class are frozen, so that V8's error about one is known for what it is. */
export function markFrozen(type: Class): void {
  frozen.add(className(type));
}

addTranslation((text) => {
  const match =
    /^Cannot (assign to read only|add|delete) property '?([\w$]+)'?(?:,| of) (?:object '|object is not|#<)(?:#<)?([\w$]*)/
      .exec(text);
  if (!match) return undefined;
  const [, verb, name, type] = match;
  // V8 says nothing of the class where a field is added.
  if (verb === "add" ? frozen.size === 0 : !frozen.has(type!)) return undefined;
  return {
    class: FrozenInstanceError,
    text: `cannot ${verb === "delete" ? "delete" : "assign to"} field '${name}'`,
  };
});

/** A frozen object as it was in another process, its names and values by turns. */
export function restore(type: Class, state: readonly unknown[]): object {
  const object = Object.create(type.prototype as object);
  for (let i = 0; i < state.length; i += 2) object[state[i] as string] = state[i + 1];
  return Object.freeze(object);
}
register(import.meta, { FrozenInstanceError, restore });
