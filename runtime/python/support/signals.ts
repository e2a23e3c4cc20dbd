/**
 * Signals that a process sends to itself: CPython runs their handlers before it goes on.
 *
 * @module
 */

let handle: ((signal: number) => boolean) | undefined;

/** Says how the program's own handlers are run; false where there is none for the signal. */
export function onRaise(action: (signal: number) => boolean): void {
  handle = action;
}

/** Runs the program's handler of a signal; false where there is none. */
export function raiseHere(signal: number): boolean {
  return handle?.(signal) ?? false;
}
