/** How a target is called in the process that it was sent to. */

import { pythonHooks } from "../errors.ts";

type Work = (...args: unknown[]) => unknown;

/** A class is called as Python calls it; a Python program's function gets as many arguments as it takes, or an error. */
export function callable(work: Work): Work {
  const { call } = pythonHooks;
  if (call !== undefined) return (...args) => call(work, args, {});
  if (!Function.prototype.toString.call(work).startsWith("class")) return work;
  return (...args) => Reflect.construct(work, args);
}

/** Named arguments become the last one, a plain object; in a Python program they go by the parameters' names. */
export function callWith(
  target: Work,
  args: readonly unknown[],
  kwargs: Record<string, unknown>,
): unknown {
  const named = Object.keys(kwargs).length > 0;
  if (pythonHooks.call !== undefined) return pythonHooks.call(target, args, kwargs);
  const plain = callable(target);
  return named ? plain(...args, kwargs) : plain(...args);
}
