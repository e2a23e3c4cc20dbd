/**
 * What CPython adds to the last line of a traceback where a name is near another one.
 *
 * @module
 */
import { AttributeError } from "../errors.ts";
import { dir } from "./attributes.ts";
import { suggestedFor } from "./support/suggested.ts";
import { suggestion } from "./support/suggestion.ts";

/** What is added to an error's text; nothing where no name is near. */
export function suggestionFor(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const known = suggestedFor(error);
  if (known !== undefined) return known;
  if (!(error instanceof AttributeError)) return "";
  const { name, obj } = error;
  const isGiven = Object.hasOwn(error, "name");
  if (!isGiven || typeof name !== "string" || obj === null || obj === undefined) return "";
  try {
    return suggestion(name, shown(dir(obj), name), ":");
  } catch {
    return "";
  }
}

/** Names with an underscore before them are only meant by one that has it, too. */
function shown(names: readonly string[], wrong: string): readonly string[] {
  return wrong.startsWith("_") ? names : names.filter((name) => !name.startsWith("_"));
}
