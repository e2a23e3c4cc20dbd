/**
 * Where signals come from: Deno tells of them, but not in a forked process, which has not got the thread that does it.
 *
 * @module
 */

import { interrupt } from "../../launch/record.ts";

/** A signal, as the system and as Deno call it. */
export interface Signal {
  readonly number: number;
  readonly name: Deno.Signal;
  /** Whether something is to be done about it also while the program computes. */
  readonly isUrgent?: boolean;
}

/** What tells of signals. What is done may throw: a wait then ends by that error, or whatever looks for signals. */
export interface SignalSource {
  /** Has something done at a signal, which has no other effect from then on. */
  add(signal: Signal, action: () => void): void;
  /** Takes that back. */
  remove(signal: Signal, action: () => void): void;
  /** Does now what is to be done for signals that have come, where the event loop's turn is not to be waited for. */
  look?(): void;
}

/** A source for those signals that are urgent; its calls give false where it can do nothing. */
export interface UrgentSource {
  add(signal: Signal, action: () => void): boolean;
  remove(signal: Signal, action: () => void): boolean;
  /** Does what is to be done for signals that have come, those too that are still on their way through another thread. */
  settle(): void;
}

let urgent: UrgentSource | undefined;

/** Says what tells of urgent signals. */
export function setUrgentSource(source: UrgentSource): void {
  urgent = source;
}

/** Does something when the event loop turns: nobody is there to throw at, but for who waits. */
export function interruptBy(action: () => void): void {
  try {
    action();
  } catch (error) {
    interrupt(error);
  }
}

const listeners = new Map<() => void, () => void>();

let source: SignalSource = {
  add(signal, action) {
    if (signal.isUrgent && urgent?.add(signal, action)) return;
    const listener = () => interruptBy(action);
    listeners.set(action, listener);
    Deno.addSignalListener(signal.name, listener);
  },
  remove(signal, action) {
    if (urgent?.remove(signal, action)) return;
    const listener = listeners.get(action);
    if (listener !== undefined) Deno.removeSignalListener(signal.name, listener);
    listeners.delete(action);
  },
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

/** Has signals handled that have come to this process, before it goes on: as CPython does after each wait. */
export function settleSignals(): void {
  source.look?.();
  urgent?.settle();
}

/** The numbers of all signals that there ever was a listener of. */
export function listenedTo(): Iterable<number> {
  return known;
}

/** Does what is to be done for signals that have come, as far as their source can tell at once. */
export function lookForSignals(): void {
  source.look?.();
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
