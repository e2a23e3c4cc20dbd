/**
 * The signatures of functions under `@overload`.
 *
 * @module
 */
import { getattr } from "../attributes.ts";
import { NotImplementedError } from "../exceptions.ts";

/** The functions under `@overload`, by the names that they have in their modules. */
const known = new Map<string, unknown[]>();

function place(func: unknown): string {
  const inner = getattr(func, "__func__", func);
  return `${getattr(inner, "__module__", "")} ${getattr(inner, "__qualname__", "")}`;
}

/** Marks one of several signatures of a function, which is not to be called. https://docs.python.org/3/library/typing.html#typing.overload */
export function overload<T>(func: T): T {
  const here = place(func);
  const before = known.get(here);
  if (before) before.push(func);
  else known.set(here, [func]);
  const refuse = (): never => {
    throw new NotImplementedError(
      "You should not call an overloaded function. A series of @overload-decorated functions " +
        "outside a stub module should always be followed by an implementation that is not " +
        "@overload-ed.",
    );
  };
  return refuse as T;
}

/** The functions under `@overload` for a function. https://docs.python.org/3/library/typing.html#typing.get_overloads */
export function getOverloads(func: unknown): unknown[] {
  return [...known.get(place(func)) ?? []];
}

/** Forgets all functions under `@overload`. https://docs.python.org/3/library/typing.html#typing.clear_overloads */
export function clearOverloads(): void {
  known.clear();
}
