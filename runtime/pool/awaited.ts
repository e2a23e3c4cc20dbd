/** Results that cannot be waited for by blocking. */

import { pythonHooks } from "../errors.ts";

/**
 * In a Python program, where whatever iterates asks which way it can, an iterator over what tasks of this thread give is
 * only read by awaiting: to block for them would keep them from going on.
 */
export function awaitedOnly<T extends object>(iterator: T): T {
  if (pythonHooks.startMethods !== undefined) {
    Object.defineProperty(iterator, Symbol.iterator, { value: undefined });
  }
  return iterator;
}
