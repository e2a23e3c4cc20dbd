/**
 * Where signals come from: Deno tells of them, but not in a forked process, which has not got the thread that does it.
 *
 * @module
 */

/** A signal, as the system and as Deno call it. */
export interface Signal {
  readonly number: number;
  readonly name: Deno.Signal;
}

/** What tells of signals. */
export interface SignalSource {
  /** Has something done at a signal, which has no other effect from then on. */
  add(signal: Signal, action: () => void): void;
  /** Takes that back. */
  remove(signal: Signal, action: () => void): void;
}

let source: SignalSource = {
  add: ({ name }, action) => Deno.addSignalListener(name, action),
  remove: ({ name }, action) => Deno.removeSignalListener(name, action),
};

const current = new Map<() => void, Signal>();
const known = new Set<number>();

/** Has something done at a signal. */
export function addListener(signal: Signal, action: () => void): void {
  source.add(signal, action);
  current.set(action, signal);
  known.add(signal.number);
}

/** Takes that back. */
export function removeListener(signal: Signal, action: () => void): void {
  current.delete(action);
  source.remove(signal, action);
}

/** The numbers of all signals that there ever was a listener of. */
export function listenedTo(): Iterable<number> {
  return known;
}

/** Has another source tell of signals from now on, to those who listen already as well. */
export function changeSource(next: SignalSource): void {
  source = next;
  for (const [action, signal] of current) next.add(signal, action);
}

let handle: ((signal: number) => boolean) | undefined;

/** Says how the program's own handlers are run; false where there is none for the signal. */
export function onRaise(action: (signal: number) => boolean): void {
  handle = action;
}

/**
 * Runs the program's handler of a signal that the process sends to itself: CPython does before it goes on.
 *
 * @returns false where there is none
 */
export function raiseHere(signal: number): boolean {
  return handle?.(signal) ?? false;
}

let ignoring: ((signal: number) => () => void) | undefined;

/** Says how the system is told to drop a signal; what is returned takes that back. */
export function onIgnore(action: (signal: number) => () => void): void {
  ignoring = action;
}

/**
 * Has the system itself drop a signal: of ended children it then keeps nothing, and programs that this process becomes
 * begin so.
 *
 * @returns what takes that back; undefined where the system cannot be told
 */
export function ignore(signal: number): (() => void) | undefined {
  return ignoring?.(signal);
}
