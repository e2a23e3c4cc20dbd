/**
 * How a test goes on: its parts, and what is told of each.
 *
 * @module
 */
import { callMethod, getattr } from "../dispatch.ts";
import { KeyboardInterrupt } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { str } from "../text/repr.ts";
import { isSubclass } from "../values/types.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { ShouldStop, SkipTest } from "./errors.ts";

/** An exception as results take it: its class, itself, and where it was raised. */
export type ExcInfo = Tuple<[unknown, unknown, unknown]>;

/** What was caught, as results take it. */
export function excInfo(caught: unknown): ExcInfo {
  const error = exception(caught);
  return tupleFrom([error.constructor, error, getattr(error, "__traceback__", null)]) as ExcInfo;
}

/** The exception that results were given. */
export function errorOf(info: unknown): Error {
  return exception((info as readonly unknown[])[1]);
}

/** How a test stands. */
export class Outcome {
  /** Whether nothing has failed. */
  success = true;
  /** Whether a failure is expected. */
  expecting = false;
  /** The failure that was expected. */
  expected: ExcInfo | null = null;

  constructor(readonly result: unknown) {}

  /** Tells of a part that ended by an exception; throws what ends the whole program. */
  failed(test: object, caught: unknown, whole?: object): void {
    const error = exception(caught);
    if (error instanceof KeyboardInterrupt) throw caught;
    if (error instanceof SkipTest) {
      this.success = false;
      callMethod(this.result, "addSkip", [test, str(error)]);
      return;
    }
    if (error instanceof ShouldStop) return;
    const info = excInfo(caught);
    if (this.expecting) {
      this.expected = info;
      return;
    }
    this.success = false;
    if (whole) callMethod(this.result, "addSubTest", [whole, test, info]);
    else this.told(test, info);
  }

  /** Tells of a failure or an error. */
  told(test: object, info: ExcInfo): void {
    const isFailure = isSubclass(info[0], getattr(test, "failureException"));
    callMethod(this.result, isFailure ? "addFailure" : "addError", [test, info]);
  }

  /** Runs a part of a test. */
  async run(test: object, part: () => unknown): Promise<void> {
    try {
      await part();
    } catch (error) {
      this.failed(test, error);
    }
  }
}
