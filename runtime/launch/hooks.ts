/** What other parts of the runtime have to say when a process ends. */

import { formatTraceback } from "./traceback.ts";

type Action = () => void | Promise<void>;

const actions: Action[] = [];

/** Has something done at the end of this process, last added first; also where it ends by an error. */
export function atExit(action: Action): void {
  actions.push(action);
}

/** Does it. An action that fails does not keep the others from being done. */
export async function runAtExit(): Promise<void> {
  while (actions.length > 0) {
    try {
      await actions.pop()!();
    } catch (error) {
      printError(describeError(error));
    }
  }
}

/**
 * What is done at the end of a program: its threads are waited for (threading/ending.ts), then what a Python program has
 * registered is done (python/atexit.ts), before its children are seen to, and after.
 */
export const exitActions: { beforeAll?: Action; beforeChildren?: Action; afterChildren?: Action } =
  {};

/** A process that was forked ends by itself: its parent's record, memory and threads are not its own. */
export const forked: {
  /** Ends this process at once, where it is a forked one, by a status or minus a signal; undefined elsewhere. */
  leave?: (status: number) => never;
} = {};

const closings = new Set<Action>();

/** Has something done when this process begins to end, before its children are waited for. Returns what takes that back. */
export function beforeEnd(action: Action): () => void {
  closings.add(action);
  return () => {
    closings.delete(action);
  };
}

/** Whether anything is to be done when this process ends, before its children are waited for or after. */
export function hasExitActions(): boolean {
  return closings.size > 0 || Object.keys(exitActions).length > 0;
}

/** Does it, last added first. */
export async function runBeforeEnd(): Promise<void> {
  for (const action of [...closings].reverse()) await action();
  closings.clear();
}

const renewals: (() => void)[] = [];

/** Has something done in a process that was just forked: what it has only a copy of is not its own. */
export function afterFork(action: () => void): void {
  renewals.push(action);
}

/** Does it. */
export function renew(): void {
  for (const action of renewals) action();
}

let ending = false;

/** Whether this process is about to end: it should not make any more of what it will then have to end. */
export function isEnding(): boolean {
  return ending;
}

/** Says so; false when it had been said before. */
export function beginEnding(): boolean {
  if (ending) return false;
  return ending = true;
}

let formatter: (error: unknown) => string = formatTraceback;

/** Sets how an uncaught error is shown: `runtime/python` knows more about its exceptions. */
export function setTracebackFormatter(format: (error: unknown) => string): void {
  formatter = format;
}

/** The text of an uncaught error, from "Traceback" to its last line, without a line feed at the end. */
export function describeError(error: unknown): string {
  try {
    return formatter(error);
  } catch {
    return formatTraceback(error);
  }
}

let represent: (value: unknown) => string = (value) =>
  value instanceof Error
    ? `${value.name}(${JSON.stringify(value.message)})`
    : Deno.inspect(value, { compact: true, breakLength: Infinity });

/** Sets how a value is shown in error messages: `runtime/python` shows it as Python does. */
export function setRepresentation(show: (value: unknown) => string): void {
  represent = show;
}

/** A value in an error message. */
export function representation(value: unknown): string {
  return represent(value);
}

const utf8 = new TextEncoder();

/** Writes to standard error, all of it. */
export function printError(text: string): void {
  const bytes = utf8.encode(text + "\n");
  for (let at = 0; at < bytes.length;) at += Deno.stderr.writeSync(bytes.subarray(at));
}
