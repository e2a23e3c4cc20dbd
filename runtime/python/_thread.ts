/**
 * Python's `_thread`: what `threading` is made of there. https://docs.python.org/3/library/_thread.html
 *
 * @example
 * ```ts
 * import * as _thread from "@manycore/multiprocessing/python/_thread";
 *
 * const lock = _thread.allocateLock();
 * _thread.startNewThread((n: number) => n + 1, [1]);
 * lock.locked(); // false
 * ```
 *
 * @module
 */
import { SystemExit } from "../errors.ts";
import { callWith } from "../launch/call.ts";
import { describeError, printError } from "../launch/hooks.ts";
import { Lock } from "../threading/lock.ts";
import { Thread } from "../threading/thread.ts";
import * as self from "./_thread.ts";
import { nameFunctions } from "./support/naming.ts";
import { repr } from "./text/repr.ts";

export { RuntimeError as error } from "../errors.ts";
export { TIMEOUT_MAX } from "../threading/limits.ts";
export { Lock as LockType, RLock } from "../threading/lock.ts";
export { getIdent, getNativeId } from "../threading/thread.ts";

// deno-lint-ignore no-explicit-any -- any function
type Work = (...args: any[]) => unknown;

/** A new lock. https://docs.python.org/3/library/_thread.html#thread.allocate_lock */
export function allocateLock(): Lock {
  return new Lock();
}

/**
 * Has a function run in a thread, for which the program does not wait at its end.
 * https://docs.python.org/3/library/_thread.html#thread.start_new_thread
 *
 * @returns the thread's number
 */
export function startNewThread(
  work: Work,
  args: readonly unknown[],
  kwargs?: Map<string, unknown> | Record<string, unknown>,
): number {
  const named = kwargs instanceof Map ? Object.fromEntries(kwargs) : kwargs ?? {};
  const thread = new Thread({
    target: async () => {
      try {
        await callWith(work, [...args], named);
      } catch (error) {
        if (error instanceof SystemExit) return;
        printError(
          `Exception ignored in thread started by ${repr(work)}:\n${describeError(error)}`,
        );
      }
    },
    daemon: true,
  });
  thread.start();
  return thread.ident!;
}

/** Ends the thread that calls it. https://docs.python.org/3/library/_thread.html#thread.exit */
export function exit(): never {
  throw new SystemExit();
}

nameFunctions(self);
