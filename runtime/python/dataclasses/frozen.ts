/**
 * Dataclasses whose fields cannot be set: their constructor freezes the object.
 *
 * @module
 */
import { register } from "../../codec/references.ts";
import { delattr, setattrOf } from "../attributes.ts";
import { AttributeError, TypeError } from "../exceptions.ts";
import { addTranslation } from "../native_errors.ts";
import { lineageOf } from "../values/lineage.ts";
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

const frozenTypes = new WeakSet<object>();

/**
 * Checks that a dataclass is frozen as its bases are.
 *
 * @throws {TypeError} when it is not
 */
export function checkBases(type: Class, isFrozen: boolean): void {
  for (const base of lineageOf(type)) {
    if (base === type || !Object.hasOwn(base as object, "__dataclass_fields__")) continue;
    const isBaseFrozen = frozenTypes.has(base as object);
    if (isBaseFrozen && !isFrozen) {
      throw new TypeError("cannot inherit non-frozen dataclass from a frozen one");
    }
    if (!isBaseFrozen && isFrozen) {
      throw new TypeError("cannot inherit frozen dataclass from a non-frozen one");
    }
  }
}

/** Has the objects of a class refuse what is set by name; `object.__setattr__` passes by. */
export function guard(
  type: Class,
  fields: { has(name: string): boolean },
  put: (target: object, name: string, value: unknown) => void,
): void {
  frozenTypes.add(type);
  const prototype = type.prototype as Record<string, unknown>;
  const guards = [
    ["__setattr__", "assign to", setattrOf],
    ["__delattr__", "delete", (value: object, name: string) => delattr(value, name, true)],
  ] as const;
  for (const [method, verb, otherwise] of guards) {
    if (Object.hasOwn(prototype, method)) {
      throw new TypeError(`Cannot overwrite attribute ${method} in class ${className(type)}`);
    }
    put(prototype, method, function (this: object, name: string, value?: unknown): void {
      if (this.constructor === type || fields.has(name)) {
        throw new FrozenInstanceError(`cannot ${verb} field '${name}'`);
      }
      otherwise(this, name, value);
    });
  }
}

/** A frozen object as it was in another process, its names and values by turns. */
export function restore(type: Class, state: readonly unknown[]): object {
  const object = Object.create(type.prototype as object);
  for (let i = 0; i < state.length; i += 2) object[state[i] as string] = state[i + 1];
  return Object.freeze(object);
}
register(import.meta, { FrozenInstanceError, restore });
