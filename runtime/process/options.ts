/** What a process is made of. */

import { type FunctionReference, stub } from "../codec/references.ts";
import { TypeError } from "../errors.ts";

/** How long to wait, and what else may end the wait. */
export interface WaitOptions {
  /** Seconds; null and undefined wait without end. */
  timeout?: number | null | undefined;
  /** Ends the wait with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** A function that a process can run, sync or async: an exported one, or where to find it. */
export type Target = ((...args: never[]) => unknown) | FunctionReference;

/** What a process is made of. */
export interface ProcessOptions {
  /** Must be null; it is here because Python has it. */
  group?: null | undefined;
  /** An exported function, run in the child; it may be async. */
  target?: Target | null | undefined;
  /** Default: the class's name and a number, such as `Process-1`. */
  name?: string | null | undefined;
  /** Arguments of the target. */
  args?: readonly unknown[] | undefined;
  /** Named arguments: the target's last argument, a plain object. */
  kwargs?: Record<string, unknown> | undefined;
  /** A daemon is ended with the program; default: as its parent. */
  daemon?: boolean | null | undefined;
}

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
