/**
 * How a process ends, as Python ends it: its daemons are terminated, its other children are waited for.
 *
 * | the main program | then |
 * |---|---|
 * | has nothing more to do | `beforeunload`: the children, then the program ends |
 * | ends by an error that nobody caught | the error is shown, the children, status 1 |
 * | calls `Deno.exit(n)` | at once, and all threads with it |
 *
 * A child does the same when its `run()` is over (launch/life.ts).
 *
 * @module
 */

import {
  beginEnding,
  describeError,
  exitActions,
  forked,
  isEnding,
  printError,
  runAtExit,
  runBeforeEnd,
} from "../launch/hooks.ts";
import { isChild } from "../launch/record.ts";
import { kin, lastly } from "../launch/told.ts";
import { debug, info } from "../util/say.ts";

/** Terminates the daemons among the children of this process and waits for the others. Once. */
export async function endChildren(): Promise<void> {
  if (!beginEnding()) return;
  await exitActions.beforeAll?.();
  await exitActions.beforeChildren?.();
  info("process shutting down");
  debug('running all "atexit" finalizers with priority >= 0');
  await runBeforeEnd();
  await kin.endAll();
  debug('running the remaining "atexit" finalizers');
  await exitActions.afterChildren?.();
}

/**
 * Ends the main program as Python ends it: waits for children that are not daemons, ends daemons, does what was left
 * for the end, and exits. What an uncaught error or `sys.exit()` leads to.
 */
export async function endProgram(code: number): Promise<never> {
  await endChildren();
  await runAtExit();
  Deno.exit(code);
}

let attending = false;

/** Sees to the main program's end; called by its first start of a process, and where it registers what is to be done then. */
export function attendEnd(): void {
  lastly.isDue = true;
  if (attending || isChild() && !forked.leave) return;
  attending = true;
  addEventListener("beforeunload", (event) => {
    if (isEnding()) return;
    event.preventDefault();
    endChildren().then(runAtExit).catch((error) => {
      printError(describeError(error));
      Deno.exit(1);
    });
  });
  addEventListener("unhandledrejection", (event) => {
    endByError(event, "(in promise) ", event.reason);
  });
  addEventListener("error", (event) => endByError(event, "", event.error));
}

/** Deno would end all threads with the main one: where any of them is to be waited for, we do it ourselves. */
function endByError(event: Event, how: string, error: unknown): void {
  if (event.defaultPrevented || isEnding()) return;
  if (!kin.areAwaited()) return;
  event.preventDefault();
  printError(`error: Uncaught ${how}${Deno.inspect(error)}`);
  endProgram(1);
}
