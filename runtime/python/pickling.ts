/**
 * What Python's pickle has to say of functions and classes that it would not find under their names.
 *
 * @module
 */
import { AttributeError, pythonHooks, TypeError } from "../errors.ts";
import { PicklingError } from "../pickle/errors.ts";
import { fullName } from "./attributes.ts";
import { addressText } from "./values/identity.ts";
import { isType, typeName } from "./values/types.ts";

/** Types of the language itself whose objects are not written. */
const REFUSED: ReadonlySet<string> = new Set(
  ("generator async_generator coroutine dict_keys dict_values dict_items odict_keys odict_values odict_items " +
    "mappingproxy module frame traceback cell code").split(" "),
);

function unpicklable(value: unknown): Error | undefined {
  if (typeof value !== "function") {
    const name = typeName(value);
    return REFUSED.has(name) ? new TypeError(`cannot pickle '${name}' object`) : undefined;
  }
  const shown = fullName(value);
  if (shown.includes("<locals>") || shown !== "<lambda>") {
    return new AttributeError(`Can't get local object '${shown}'`);
  }
  const kind = isType(value) ? "class" : "function";
  return new PicklingError(
    `Can't pickle <${kind} ${shown} at ${addressText(value)}>: ` +
      `attribute lookup ${shown} on __main__ failed`,
  );
}

pythonHooks.unpicklable = unpicklable;
