/**
 * Signals that a program handles also while it computes, or sleeps in a blocking call.
 *
 * Deno tells a thread of signals when its event loop turns. So another thread listens, a Worker whose loop always does,
 * and counts what comes in words that both see. This thread looks at the first of them, which takes a nanosecond, in each
 * loop of a program that handles signals, and whenever it waits.
 *
 *     attendant                                 this thread
 *     a signal: its word, then the first word  ─►  checkSignals(), the checks of blocking calls (record.ts):
 *       are one more; wakes                            runs the program's handler, which may throw
 *                                              ─►  its event loop, when it turns
 *
 * | | |
 * |---|---|
 * | costs | 20 ms at the first handler, 4 MB |
 * | several signals of one kind before anybody looks | are one, as in CPython |
 * | a Worker that cannot be had, a process that was forked | signals are seen when the event loop turns |
 *
 * @module
 */
import { afterFork } from "../../launch/hooks.ts";
import { KeyboardInterrupt } from "../exceptions.ts";
import { interrupts } from "../support/interrupts.ts";
import { addDuty } from "../../launch/record.ts";
import { canLetGo, letGoOf } from "../../launch/letting_go.ts";
import { become, me } from "../../memory/me.ts";
import { interruptBy, lookForSignals, setUrgentSource, type Signal } from "../support/signals.ts";

/** How many signals the system has, and one. */
const NUMBERS = 65;
/** The word that counts all of them, and the one that counts what the attendant has done as it was told. */
const [ALL, DONE] = [0, NUMBERS];
/** Of each signal, as many words after its own, how many something was done for. */
const HANDLED = NUMBERS + 1;
/** How long to wait for the attendant at most, in milliseconds. */
const PATIENCE = 5000;
/** The longest sleep in a blocking call before signals are looked for, in milliseconds. */
const SLICE = 10;
/** A forked process asks the system, which takes a microsecond: once in so many times that it is asked to. */
const SELDOM = 1000;

/** What the attendant is told: to begin or cease to listen, when to send a signal, 0 for never, or to say what has come. */
type Order =
  | {
    readonly name: Deno.Signal;
    readonly number: number;
    readonly done: number;
    /** The word that counts those for which something has been done. */
    readonly handled: number;
    /** Milliseconds after which the signal is to have its usual effect, unless something has been done; 0 for never. */
    readonly patience: number;
  }
  | { readonly after: number; readonly every: number }
  | { readonly settled: number };

/** What the attendant runs, by its text: nothing from around it is there. */
function attend(): void {
  const listeners = new Map<Deno.Signal, () => void>();
  let words: Int32Array;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ring = (milliseconds: number, every: number) => {
    clearTimeout(timer);
    if (milliseconds <= 0) return;
    timer = setTimeout(() => {
      ring(every, every);
      Deno.kill(Deno.pid, "SIGALRM");
    }, milliseconds);
  };
  // Turns of the event loop bring the signals that have come; each of them comes through a thread of Deno's, too.
  const settle = (word: number, turns = 3) => {
    if (turns > 0) return void setTimeout(settle, 1, word, turns - 1);
    Atomics.add(words, word, 1);
    Atomics.notify(words, word);
  };
  const follow = (order: Order) => {
    if ("after" in order) return ring(order.after, order.every);
    if ("settled" in order) return settle(order.settled);
    const { name, number, done, handled, patience } = order;
    const known = listeners.get(name);
    if (known !== undefined) {
      Deno.removeSignalListener(name, known);
      listeners.delete(name);
    } else {
      const giveUp = () => {
        Deno.removeSignalListener(name, count);
        listeners.delete(name);
        Deno.kill(Deno.pid, name);
      };
      const count = () => {
        const before = Atomics.add(words, number, 1);
        Atomics.add(words, 0, 1);
        Atomics.notify(words, 0);
        if (patience === 0) return;
        const isLate = () => listeners.has(name) && Atomics.load(words, handled) <= before;
        if (before > Atomics.load(words, handled)) giveUp();
        else setTimeout(() => isLate() && giveUp(), patience);
      };
      Deno.addSignalListener(name, count);
      listeners.set(name, count);
    }
    Atomics.add(words, done, 1);
    Atomics.notify(words, done);
  };
  addEventListener("message", (event) => {
    const { data } = event as MessageEvent<Int32Array | Order>;
    if (data instanceof Int32Array) words = data;
    else follow(data);
  });
}

const words = new Int32Array(new SharedArrayBuffer((2 * NUMBERS + 1) * 4));
/** What is to be done when somebody looks for signals, before it is done for those that have come; undefined: nothing. */
let first: (() => void) | undefined = computeForLong;
/** What {@linkcode words} had when it was looked at last; -1 where there is something to do first. */
let seen = -1;
let countdown = 0;

/** What is done at a signal, and how many of them it has been done for. */
interface Attended {
  readonly actions: Set<() => void>;
  count: number;
}

const attended = new Map<number, Attended>();
let attendant: Worker | null | undefined;

function begin(): Worker | null {
  if (!canLetGo) return null;
  try {
    const text = encodeURIComponent(`(${attend})()`);
    const worker = new Worker(`data:application/javascript,${text}`, { type: "module" });
    letGoOf(worker);
    worker.postMessage(words);
    addDuty(checkSignals);
    become({ slice: Math.min(me.slice, SLICE) });
    listen();
    return worker;
  } catch {
    return null;
  }
}

async function listen(): Promise<void> {
  let known = Atomics.load(words, ALL);
  while (attendant !== null) {
    await Atomics.waitAsync(words, ALL, known).value;
    known = Atomics.load(words, ALL);
    interruptBy(run);
  }
}

function tell({ name, number }: Signal, patience: number): void {
  const order: Order = { name, number, done: DONE, handled: HANDLED + number, patience };
  attendant!.postMessage(order);
}

/** Has the attendant begin or cease to listen, and waits until it does: from then on a signal has another effect. */
function change(signal: Signal): boolean {
  const done = Atomics.load(words, DONE);
  tell(signal, 0);
  return Atomics.wait(words, DONE, done, PATIENCE) !== "timed-out";
}

/**
 * Has SIGALRM sent after some milliseconds, and again and again; 0 for never.
 *
 * @returns false where there is no attendant to do it
 */
export function ringElsewhere(after: number, every: number): boolean {
  attendant?.postMessage({ after, every } satisfies Order);
  return Boolean(attendant);
}

function add(signal: Signal, action: () => void): boolean {
  if (!hasAttendant()) return false;
  const known = attended.get(signal.number);
  if (known !== undefined) {
    known.actions.add(action);
    return true;
  }
  if (!change(signal)) return false;
  const count = Atomics.load(words, signal.number);
  attended.set(signal.number, { actions: new Set([action]), count });
  return true;
}

function remove(signal: Signal, action: () => void): boolean {
  const found = attended.get(signal.number);
  if (!found?.actions.delete(action)) return false;
  if (found.actions.size === 0) {
    attended.delete(signal.number);
    change(signal);
  }
  return true;
}

/**
 * Runs the handlers of signals that have come: what CPython does between two steps of a program. In programs that handle
 * signals it stands in every loop.
 *
 * @throws what a handler throws
 */
export function checkSignals(): void {
  if (words[ALL] !== seen) run();
}

function run(): void {
  if (first !== undefined && --countdown < 0) {
    countdown = SELDOM;
    first();
  }
  seen = first === undefined ? Atomics.load(words, ALL) : -1;
  for (const [number, one] of [...attended].sort(([a], [b]) => a - b)) {
    const count = Atomics.load(words, number);
    if (count === one.count) continue;
    one.count = count;
    Atomics.store(words, HANDLED + number, count);
    for (const action of one.actions) action();
  }
}

const SIGINT: Signal = { number: 2, name: "SIGINT" };
/** When a program has computed for so long, in milliseconds, it pays to have Ctrl-C interrupt it in Python's way. */
const LONG = 100;
/** And a computation that does not look for signals for so long is ended by Ctrl-C as every other program is. */
const DEAF = 1000;
let since = 0;

/** What is done at first: a program that only computes has no listener for Ctrl-C (uncaught.ts). */
function computeForLong(): void {
  const now = performance.now();
  since ||= now;
  if (now - since < LONG) return;
  first = undefined;
  if (interrupts.taken || !hasAttendant()) return;
  interrupts.taken = true;
  attended.set(SIGINT.number, { actions: new Set([interruptMe]), count: 0 });
  tell(SIGINT, DEAF);
}

function interruptMe(): void {
  throw new KeyboardInterrupt();
}

/** Has Ctrl-C be as before any of this: the program says itself what it is to do. */
export function leaveInterrupts(): void {
  remove(SIGINT, interruptMe);
}

/** The longest time that {@linkcode settle} waits, in milliseconds. */
const TURN = 100;

function settle(): void {
  if (!attendant || attended.size === 0) return;
  const done = Atomics.load(words, DONE);
  attendant.postMessage({ settled: DONE } satisfies Order);
  Atomics.wait(words, DONE, done, TURN);
  checkSignals();
}

function hasAttendant(): boolean {
  if (attendant === undefined) attendant = isWorker ? null : begin();
  return attendant !== null;
}

const isWorker = "WorkerGlobalScope" in globalThis;

setUrgentSource({ add, remove, settle });

afterFork(() => {
  attendant = null;
  attended.clear();
  [first, seen] = [lookForSignals, -1];
});
