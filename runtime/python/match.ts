/**
 * What class patterns of `match` ask classes for.
 *
 * @module
 */
import { getattr } from "./attributes.ts";
import { TypeError } from "./exceptions.ts";
import { isTuple } from "./values/tuple.ts";
import { className, typeName } from "./values/types.ts";

/**
 * The attribute that a place in a class pattern stands for, as `__match_args__` of the class has it.
 *
 * @param count How many places the pattern has
 * @throws {TypeError} when the class says nothing of as many places
 * @see https://docs.python.org/3/reference/datamodel.html#object.__match_args__
 */
export function matchName(type: unknown, place: number, count: number): string {
  const label = className(type as object);
  const names = getattr(type, "__match_args__", undefined) ?? [];
  if (!Array.isArray(names) || names.length > 0 && !isTuple(names)) {
    throw new TypeError(`${label}.__match_args__ must be a tuple (got ${typeName(names)})`);
  }
  if (names.length < count) {
    throw new TypeError(
      `${label}() accepts ${names.length} positional sub-pattern${
        names.length === 1 ? "" : "s"
      } (${count} given)`,
    );
  }
  const name = names[place] as unknown;
  if (typeof name === "string") return name;
  throw new TypeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
}
