/**
 * What programs give to the library to be called: functions, classes, objects with `__call__`.
 *
 * @module
 */
import { isCoroutineFunction } from "../coroutines/coroutine.ts";
import { invoke } from "../dispatch.ts";
import { isClass } from "../values/types.ts";

/** Anything callable as a plain function. */
export function callable<A extends unknown[], R>(target: (...args: A) => R): (...args: A) => R {
  const isPlain = typeof target === "function" && !isClass(target) && !isCoroutineFunction(target);
  if (isPlain) return target;
  return (...args) => invoke(target, ...args) as R;
}

/** Whether a function gives promises, as its kind tells. */
export function isAsyncFunction(target: unknown): boolean {
  return Object.prototype.toString.call(target) === "[object AsyncFunction]" &&
    !isCoroutineFunction(target);
}
