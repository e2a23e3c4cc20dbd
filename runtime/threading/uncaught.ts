/**
 * What becomes of an error that a thread does not catch.
 *
 * @module
 */
import { describeError, printError } from "../launch/hooks.ts";
import { SystemExit } from "../errors.ts";
import type { Thread } from "./thread.ts";

/**
 * What `excepthook` is told. https://docs.python.org/3/library/threading.html#threading.excepthook
 */
export class ExceptHookArgs {
  static readonly __module__: string = "_thread";

  /** The class of the error. */
  readonly excType: unknown;
  /** The error. */
  readonly excValue: unknown;
  /** Where it was raised, which the error itself knows here. */
  readonly excTraceback: null = null;
  /** The thread that it ended. */
  readonly thread: Thread | null;

  /** @param args class, error, traceback and thread */
  constructor(
    [excType, excValue, , thread]: readonly [unknown, unknown, unknown?, (Thread | null)?],
  ) {
    this.excType = excType;
    this.excValue = excValue;
    this.thread = thread ?? null;
  }
}

/** Is told of an error that a thread does not catch. */
export type ExceptHook = (args: ExceptHookArgs) => unknown;

/** Prints the error to standard error. */
function printUncaught({ excValue, thread }: ExceptHookArgs): void {
  if (excValue instanceof SystemExit) return;
  const name = thread === null ? "<unknown>" : thread.name;
  printError(`Exception in thread ${name}:\n${describeError(excValue)}`);
}

/**
 * What is called with an error that a thread does not catch: prints it to standard error, unless
 * another one was put into `hooks`. https://docs.python.org/3/library/threading.html#threading.excepthook
 */
export let excepthook: ExceptHook = printUncaught;

/** What `excepthook` is at first. https://docs.python.org/3/library/threading.html#threading.__excepthook__ */
export const __excepthook__: ExceptHook = printUncaught;

/**
 * What a program may replace; in Python it assigns to the module itself.
 * https://docs.python.org/3/library/threading.html#threading.excepthook
 *
 * @example
 * ```ts
 * import { hooks, Thread } from "@manycore/multiprocessing/threading";
 *
 * hooks.excepthook = ({ excValue, thread }) => console.log(`${thread?.name}: ${excValue}`);
 * new Thread({
 *   target: () => {
 *     throw new Error("no more");
 *   },
 * }).start(); // Thread-1 (target): Error: no more
 * ```
 */
export const hooks: {
  /** Is told of an error that a thread does not catch. */
  excepthook: ExceptHook;
} = {
  get excepthook(): ExceptHook {
    return excepthook;
  },
  set excepthook(hook: ExceptHook) {
    excepthook = hook;
  },
};

/** Tells the hook. An error of its own is shown too. */
export function reportUncaught(thread: object, error: unknown): void {
  const type = error instanceof Error ? error.constructor : null;
  try {
    const told = excepthook(new ExceptHookArgs([type, error, null, thread as Thread]));
    Promise.resolve(told).catch(showFailure);
  } catch (failure) {
    showFailure(failure);
  }
}

function showFailure(failure: unknown): void {
  printError(`Exception in threading.excepthook:\n${describeError(failure)}`);
}
