/**
 * Python's `functools.wraps` and `update_wrapper`.
 *
 * @module
 */
import { getattr } from "../dispatch.ts";
import { options } from "../support/options.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";

type Callable = (...args: never[]) => unknown;

/** What `updateWrapper` takes over. */
export const WRAPPER_ASSIGNMENTS: Tuple<string[]> = tupleFrom([
  "__module__",
  "__name__",
  "__qualname__",
  "__doc__",
  "__annotations__",
  "__type_params__",
]);
/** What `updateWrapper` adds to. */
export const WRAPPER_UPDATES: Tuple<string[]> = tupleFrom(["__dict__"]);

/** What is taken over from the wrapped function, and what is added to. */
export interface WrapsOptions {
  assigned?: Iterable<string>;
  updated?: Iterable<string>;
}

/** Makes a wrapper look like what it wraps. https://docs.python.org/3/library/functools.html#functools.update_wrapper */
export function updateWrapper<W extends Callable>(
  wrapper: W,
  wrapped: unknown,
  assigned?: Iterable<string> | WrapsOptions,
  updated?: Iterable<string> | WrapsOptions,
): W {
  const given = options<WrapsOptions>(["assigned", "updated"], assigned, updated);
  const names = new Set(given.assigned ?? WRAPPER_ASSIGNMENTS);
  const put = (name: string, value: unknown) =>
    Object.defineProperty(wrapper, name, {
      value,
      configurable: true,
      writable: true,
      enumerable: typeof wrapper !== "function",
    });
  if (names.has("__name__")) {
    const name = getattr(wrapped, "__name__", undefined);
    // The name of a function is JavaScript's own; an object has one of Python's.
    if (typeof wrapper === "function") {
      delete (wrapper as { __name__?: unknown }).__name__;
      put("name", name ?? "wrapper");
    } else if (name !== undefined) put("__name__", name);
  }
  // The full name of a method is that of its class's, which is not made yet.
  if (typeof wrapper === "function" && names.has("__qualname__")) {
    delete (wrapper as { __qualname__?: unknown }).__qualname__;
  }
  if (typeof wrapper !== "function" && names.has("__doc__")) {
    put("__doc__", getattr(wrapped, "__doc__", null));
  }
  for (const name of names) {
    if (name === "__name__" || name === "__qualname__" && typeof wrapper !== "function") continue;
    const own = Object.getOwnPropertyDescriptor(Object(wrapped), name);
    if (own) put(name, own.value);
  }
  if (typeof wrapped === "function") {
    for (const [name, value] of Object.entries(wrapped)) put(name, value);
  }
  put("__wrapped__", wrapped);
  return wrapper;
}

/** A decorator that makes a wrapper look like what it wraps. https://docs.python.org/3/library/functools.html#functools.wraps */
export function wraps(
  wrapped: unknown,
  assigned?: Iterable<string> | WrapsOptions,
  updated?: Iterable<string> | WrapsOptions,
): <W extends Callable>(wrapper: W) => W {
  return (wrapper) => updateWrapper(wrapper, wrapped, assigned, updated);
}
