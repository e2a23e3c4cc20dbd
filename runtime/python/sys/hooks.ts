/**
 * What is done with an exception that nobody catches.
 *
 * @module
 */
import { printError } from "../../launch/hooks.ts";
import { getattr } from "../attributes.ts";
import { call } from "../calls.ts";
import { KeyboardInterrupt } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { formatException } from "../traceback_text.ts";
import { repr } from "../text/repr.ts";
import { classOf } from "../values/types.ts";

/** Takes class, exception and traceback. */
export type ExceptHook = (type: unknown, value: unknown, traceback: unknown) => unknown;

/** Prints an exception to standard error. https://docs.python.org/3/library/sys.html#sys.excepthook */
export function excepthook(_type: unknown, value: unknown, _traceback?: unknown): void {
  printError(formatException(value));
}

/** The hook in force: programs put their own in its place. */
export const hooks: { excepthook: ExceptHook } = { excepthook };

/** What a hook is told of an exception that cannot be raised. */
interface Unraisable {
  readonly exc_type: unknown;
  readonly exc_value: unknown;
  readonly err_msg: string | null;
  readonly object: unknown;
}

/** Prints an exception that cannot be raised to standard error. https://docs.python.org/3/library/sys.html#sys.unraisablehook */
export function unraisablehook(unraisable: unknown): void {
  const told = (name: keyof Unraisable): unknown => getattr(unraisable, name, null);
  const [message, object] = [told("err_msg"), told("object")];
  if (object !== null) printError(`${message ?? "Exception ignored in"}: ${repr(object)}`);
  else if (message !== null) printError(`${message}:`);
  const value = told("exc_value");
  if (value !== null) printError(formatException(value));
}

/** Has the hook in force do what it does. A hook that fails is told of, beside what it was to tell. */
export async function tellUncaught(error: unknown): Promise<void> {
  const raised = exception(error);
  const { excepthook: hook } = hooks;
  if (hook === excepthook) return excepthook(classOf(raised), raised);
  try {
    await call(hook, [classOf(raised), raised, getattr(raised, "__traceback__", null)]);
  } catch (failure) {
    if (failure instanceof KeyboardInterrupt) throw failure;
    printError(`Error in sys.excepthook:\n${formatException(failure)}`);
    printError(`\nOriginal exception was:\n${formatException(raised)}`);
  }
}
