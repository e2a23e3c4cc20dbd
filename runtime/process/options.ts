/** What a process is made of. */

import { type FunctionReference, stub } from "../codec/references.ts";
import { TypeError } from "../errors.ts";
import { pythonTypeName } from "../memory/handles.ts";

/** How long to wait, and what else may end the wait. */
export interface WaitOptions {
  /** Seconds; null and undefined wait without end. */
  timeout?: number | null | undefined;
  /** Ends the wait with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What a process can run, sync or async: an exported function, a class, or where to find one. */
// deno-lint-ignore no-explicit-any -- any function
export type Target<A extends readonly unknown[] = any[]> =
  | ((...args: A) => unknown)
  | (new (...args: A) => unknown)
  | FunctionReference;

/** What a process is made of, beside its target and that one's arguments. */
export interface ProcessBasics {
  /** Must be null; it is here because Python has it. */
  group?: null | undefined;
  /** Default: the class's name and a number, such as `Process-1`. */
  name?: string | null | undefined;
  /** A daemon is ended with the program; default: as its parent. */
  daemon?: boolean | null | undefined;
  /**
   * What it may do, as for a `Worker`: what is left out is not permitted, and nothing can be that its parent may not.
   * Default: as its parent. Only for the start method "spawn".
   */
  permissions?: Deno.PermissionOptions | null | undefined;
}

/** Named arguments: a plain object, or a map, as a Python program's dict is one. */
export type Names = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

/** The arguments of a target: all of them, or, with named ones, those before the last, which is a plain object. */
export type Given<A extends readonly unknown[]> =
  | ([] extends A ? { args?: readonly [...A] | undefined; kwargs?: undefined }
    : { args: readonly [...A]; kwargs?: undefined })
  | { args?: readonly unknown[] | undefined; kwargs: Names };

/** What a process is made of. `A` is what its target takes; without it, the arguments are not checked. */
// deno-lint-ignore no-explicit-any -- any function
export type ProcessOptions<A extends readonly unknown[] = any[]> =
  & ProcessBasics
  & {
    /** Run in the child: an exported function, which may be async. */
    target?: Target<A> | null | undefined;
  }
  & Given<NoInfer<A>>;

/**
 * Given to `Process` by a subclass whose Python original never called `super().__init__()`: JavaScript has to call it.
 * Such a process cannot be started, with the error that Python gives.
 */
export const notInitialized: unique symbol = Symbol("notInitialized") as never;

/** The method that does what the constructor does, for a subclass that calls `super().__init__()` late. */
export const initializer: unique symbol = Symbol("initializer") as never;

/** A target as a function; null for none. */
export function asFunction(
  target: Target | null | undefined,
): ((...args: unknown[]) => unknown) | null {
  if (target === null || target === undefined) return null;
  if (typeof target === "function") return target as unknown as (...args: unknown[]) => unknown;
  if (typeof target === "object" && "module" in target && "name" in target) return stub(target);
  throw new TypeError(
    `Cannot use ${
      Deno.inspect(target)
    } as a target: pass an exported function, or { module, name }`,
  );
}

/** The options, also where they come in Python's order. */
export function inOrder(
  first: object | null | undefined,
  rest: readonly unknown[],
): ProcessOptions {
  if (rest.length === 0) return first ?? {};
  const [target, name, args, kwargs, more] = rest as [
    Target | undefined,
    string | undefined,
    unknown[] | undefined,
    Names | undefined,
    { daemon?: boolean } | undefined,
  ];
  return { ...more, target, name, args: args ?? [], kwargs: kwargs ?? {} } as ProcessOptions;
}

/**
 * The arguments of a target, by position and by name.
 *
 * @throws {TypeError} in Python's words, when they are not what holds arguments
 */
export function argumentsOf(
  { args, kwargs }: ProcessOptions,
): [args: readonly unknown[], kwargs: Record<string, unknown>] {
  const given: unknown = args ?? [];
  if (typeof (given as Iterable<unknown>)[Symbol.iterator] !== "function") {
    throw new TypeError(`'${pythonTypeName(given)}' object is not iterable`);
  }
  if (kwargs !== undefined && kwargs !== null && typeof kwargs !== "object") {
    throw new TypeError(`'${pythonTypeName(kwargs)}' object is not iterable`);
  }
  return [
    [...given as Iterable<unknown>],
    kwargs instanceof Map ? Object.fromEntries(kwargs) : { ...kwargs },
  ];
}
