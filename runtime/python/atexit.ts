/**
 * Python's `atexit`: what is to be done when the program, or a child, ends. https://docs.python.org/3/library/atexit.html
 *
 * | ends by | |
 * |---|---|
 * | its last line, `sys.exit()`, an uncaught error, Ctrl-C | what was registered, last first |
 * | `os._exit()`, a signal | nothing of it |
 *
 * Children that are not daemons are waited for before what the program had registered when it first used
 * `multiprocessing`, and after what it registered later. A child of `multiprocessing` does what it has registered itself;
 * one of `os.fork()` also has all that its parent had registered.
 *
 * @module
 */
import { exitActions, printError } from "../launch/hooks.ts";
import { memoryInUse } from "../memory/memory.ts";
import { stage } from "../launch/told.ts";
import { attendEnd } from "../process/ending.ts";
import { call } from "./dispatch.ts";
import { isKeywords } from "./values/keywords.ts";
import { eq } from "./operators/compare.ts";
import { repr } from "./text/repr.ts";
import { formatException } from "./traceback_text.ts";

interface Entry {
  readonly target: unknown;
  readonly args: readonly unknown[];
}

let entries: Entry[] = [];
/** How many there were when the program first used `multiprocessing`; undefined before. */
let older: number | undefined;

/**
 * Has a function called when this process ends.
 *
 * @param func what is called; may be async, and is then waited for
 * @param args what it is called with; keywords as a last plain object
 * @returns `func`, so that it can decorate one
 * @see https://docs.python.org/3/library/atexit.html#atexit.register
 *
 * @example
 * ```ts
 * import * as atexit from "@manycore/multiprocessing/python/atexit";
 *
 * atexit.register(console.log, "bye"); // printed at the end
 * ```
 */
export function register<F>(func: F, ...args: unknown[]): F {
  if (stage.loading) return func; // what the program's own module does at its end
  attendEnd();
  noteUse();
  entries.push({ target: func, args });
  return func;
}

/**
 * Takes a function back, however often it was registered.
 *
 * @param func what was registered
 * @see https://docs.python.org/3/library/atexit.html#atexit.unregister
 */
export function unregister(func: unknown): void {
  const before = older === undefined ? 0 : entries.slice(0, older).filter(isOther(func)).length;
  entries = entries.filter(isOther(func));
  if (older !== undefined) older = before;
}

function isOther(func: unknown): (entry: Entry) => boolean {
  return ({ target }) => target !== func && !eq(target, func);
}

/** Forgets all that was registered. */
export function _clear(): void {
  entries = [];
  older = undefined;
}

/** Does what was registered, at once. */
export async function _runExitfuncs(): Promise<void> {
  await run(0);
}

/** How many calls are registered. */
export function _ncallbacks(): number {
  return entries.length;
}

function noteUse(): void {
  if (memoryInUse() !== undefined) older ??= entries.length;
}

/** Does what was registered, down to the first `end` ones; what that registers is not done any more. */
async function run(end: number): Promise<void> {
  const due = entries.splice(end);
  while (due.length > 0) {
    const { target, args } = due.pop()!;
    const last = args.at(-1);
    try {
      await (isKeywords(last) ? call(target, args.slice(0, -1), last) : call(target, [...args]));
    } catch (error) {
      printError(
        `Exception ignored in atexit callback: ${repr(target)}\n${formatException(error)}`,
      );
    }
  }
  entries.length = Math.min(entries.length, end);
}

exitActions.beforeChildren = () => {
  noteUse();
  return run(older ?? entries.length);
};
exitActions.afterChildren = () => run(0);
