/**
 * Python's `signal`. https://docs.python.org/3/library/signal.html
 *
 * A handler runs between two steps of the program, in its main thread: where it waits, in whichever way, and where it
 * calls `checkSignals`, which a translated program does in its loops.
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./signal.ts";
import { inheritGlobals } from "../launch/globals.ts";
import { interrupt, onInterrupt } from "../launch/record.ts";
import { letGo, stayAlive } from "../memory/park.ts";
import { invoke } from "./dispatch.ts";
import { KeyboardInterrupt, OSError, TypeError, ValueError } from "./exceptions.ts";
import { identical } from "./operators/compare.ts";
import { afterFork } from "./support/forked.ts";
import { interrupts } from "./support/interrupts.ts";
import { addListener, ignore, onRaise, removeListener, type Signal } from "./support/signals.ts";
import { type float, index, type int, toFloat, toNumber } from "./values/numbers.ts";
import { PySet } from "./values/set.ts";
import { type Tuple, tupleFrom } from "./values/tuple.ts";
import { leaveInterrupts, ringElsewhere } from "./signal/attendant.ts";
import { changeMask, heldBack } from "./signal/masks.ts";
import { Handlers, SIG_DFL, SIG_IGN, SIGINT, Signals, TEXTS } from "./signal/constants.ts";

export * from "./signal/constants.ts";
export { checkSignals } from "./signal/attendant.ts";
export { sigpending, sigwait } from "./signal/masks.ts";

/** What is done at a signal: a function of the signal and a frame (which is null), or one of `Handlers`. */
export type Handler = Handlers | ((signalnum: int, frame: null) => unknown) | null;

const isThread = "WorkerGlobalScope" in globalThis;
const handlers = new Map<number, Handler>();
const listeners = new Map<number, () => void>();
/** What takes back that the system drops a signal. */
const ignored = new Map<number, () => void>();
const pausing: (() => void)[] = [];

function signalOf(signalnum: unknown): Signals {
  const number = Number(index(signalnum));
  if (!(number >= 1 && number <= 64)) throw new ValueError("signal number out of range");
  return Signals.of(number);
}

function handle(signal: Signals, handler: Handler): void {
  if (heldBack(Number(signal.value))) return;
  const result = invoke(handler, signal.value, null);
  if (result instanceof Promise) result.then(goOn, interrupt);
  else goOn();
}

function goOn(): void {
  for (const go of pausing.splice(0)) go();
}

onRaise((number) => {
  if (heldBack(number)) return true;
  const found = Signals.of(number);
  const handler = getsignal(found);
  if (handler === SIG_DFL || handler === defaultIntHandler || handler === null) return false;
  if (!identical(handler, SIG_IGN)) handle(found, handler);
  return true;
});

/** What a signal does before a program says anything. */
function initial(signal: Signals): Handler {
  return signal === SIGINT ? defaultIntHandler : SIG_DFL;
}

/**
 * Says what is done at a signal; gives what was done before.
 *
 * @throws {TypeError} when the handler is neither a function nor one of `SIG_IGN` and `SIG_DFL`
 * @throws {OSError} for signals that nobody can handle
 * @see https://docs.python.org/3/library/signal.html#signal.signal
 */
export function signal(signalnum: unknown, handler: unknown): Handler {
  const found = signalOf(signalnum);
  const isAction = handler instanceof Handlers || typeof handler === "function" ||
    typeof (handler as { __call__?: unknown } | null)?.__call__ === "function";
  const isNumbered = handler === 0 || handler === 1;
  const chosen = (isNumbered ? Handlers.of(handler) : handler) as Handler;
  if (!isAction && !(chosen instanceof Handlers)) {
    throw new TypeError(
      "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object",
    );
  }
  const name = found.name as Deno.Signal;
  if (name === "SIGKILL" || name === "SIGSTOP") throw new OSError(22, "Invalid argument");
  const before = getsignal(found);
  const number = Number(found.value);
  if (found === SIGINT) leaveInterrupts();
  const old = listeners.get(number);
  const both: Signal = { number, name, isUrgent: chosen !== SIG_IGN };
  if (old) removeListener(both, old);
  listeners.delete(number);
  ignored.get(number)?.();
  ignored.delete(number);
  handlers.set(number, chosen);
  if (found === SIGINT) interrupts.taken = chosen !== defaultIntHandler;
  if (chosen === SIG_DFL || chosen === defaultIntHandler) return before;
  const takeBack = chosen === SIG_IGN ? ignore(number) : undefined;
  if (takeBack) {
    ignored.set(number, takeBack);
    return before;
  }
  const listener = chosen === SIG_IGN ? () => {} : () => handle(found, chosen);
  listeners.set(number, listener);
  addListener(both, listener);
  return before;
}

// A child has its parent's handlers. One that is a thread gets no signals but those that it sends to itself.
inheritGlobals(
  import.meta,
  (): { given?: [number, Handler][] } => handlers.size === 0 ? {} : { given: [...handlers] },
  ({ given = [] }) => {
    for (const [number, handler] of given) {
      if (isThread) handlers.set(number, handler);
      else signal(number, handler);
    }
  },
);

/** What is done at a signal. https://docs.python.org/3/library/signal.html#signal.getsignal */
export function getsignal(signalnum: unknown): Handler {
  const found = signalOf(signalnum);
  const known = handlers.get(Number(found.value));
  return known === undefined ? initial(found) : known;
}

/** What is done at Ctrl-C: raises KeyboardInterrupt. https://docs.python.org/3/library/signal.html#signal.default_int_handler */
export function defaultIntHandler(_signalnum: int, _frame: unknown): never {
  throw new KeyboardInterrupt();
}

/** Sends this program a signal. https://docs.python.org/3/library/signal.html#signal.raise_signal */
export function raiseSignal(signalnum: unknown): void {
  const number = Number(index(signalnum));
  if (!(number >= 0 && number <= 64)) throw new OSError(22, "Invalid argument");
  if (number === 0) return;
  const found = signalOf(number);
  if (heldBack(Number(found.value))) return;
  const handler = getsignal(found);
  if (identical(handler, SIG_IGN)) return;
  if (handler === defaultIntHandler) throw new KeyboardInterrupt();
  if (handler === SIG_DFL) Deno.kill(Deno.pid, found.name as Deno.Signal);
  else invoke(handler, found.value, null);
}

/**
 * Changes which signals are held back; gives those that were before.
 * https://docs.python.org/3/library/signal.html#signal.pthread_sigmask
 */
export function pthreadSigmask(how: unknown, mask: unknown): PySet<unknown> {
  const [before, come] = changeMask(how, mask);
  for (const number of come) raiseSignal(number);
  return before;
}

/** Waits for a signal. https://docs.python.org/3/library/signal.html#signal.pause */
export async function pause(): Promise<void> {
  stayAlive();
  let takeBack = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      pausing.push(resolve);
      takeBack = onInterrupt(reject);
    });
  } finally {
    takeBack();
    letGo();
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer rings, by `performance.now()`, and how long after that again; 0 for never. */
let ends = 0;
let period = 0;

function ring(): void {
  timer = undefined;
  if (period > 0) startHere(period);
  Deno.kill(Deno.pid, "SIGALRM");
}

function startHere(milliseconds: number): void {
  timer = setTimeout(ring, milliseconds);
  Deno.unrefTimer(timer);
}

function start(milliseconds: number): void {
  clearTimeout(timer);
  timer = undefined;
  ends = milliseconds > 0 ? performance.now() + milliseconds : 0;
  if (!ringElsewhere(milliseconds, period) && milliseconds > 0) startHere(milliseconds);
}

afterFork(() => {
  clearTimeout(timer);
  timer = undefined;
  period = 0;
  ends = 0;
});

/** How many milliseconds the timer still runs. */
function left(): number {
  const rest = ends - performance.now();
  if (ends === 0 || rest > 0) return Math.max(0, rest);
  return period > 0 ? period + rest % period : 0;
}

/** The timer of the time that passes. */
export const ITIMER_REAL: int = 0;
/** The timer of the time that the program computes, which cannot be set. */
export const ITIMER_VIRTUAL: int = 1;
/** The timer of the time that the program and the system compute for it, which cannot be set. */
export const ITIMER_PROF: int = 2;
/** What a timer that cannot be set raises. */
export class ItimerError extends OSError {
  static readonly __module__: string = "signal";
  static readonly __name__: string = "itimer_error";
}
/** One more than the highest number of a signal. */
export const NSIG: int = 65;

/** How long a timer still runs, and how long after that again. https://docs.python.org/3/library/signal.html#signal.getitimer */
export function getitimer(which: int): Tuple<[float, float]> {
  if (!(Number(which) >= 0 && Number(which) <= 2)) throw new ItimerError(22, "Invalid argument");
  const times = Number(which) === ITIMER_REAL ? [left(), period] : [0, 0];
  return tupleFrom(times.map((time) => toFloat(time / 1000))) as Tuple<[float, float]>;
}

/** Has SIGALRM sent after some seconds, and again and again. https://docs.python.org/3/library/signal.html#signal.setitimer */
export function setitimer(
  which: int,
  seconds: float,
  interval: float = 0,
): Tuple<[float, float]> {
  if (Number(which) !== ITIMER_REAL) throw new ItimerError(22, "Invalid argument");
  const before = tupleFrom([left(), period].map((time) => toFloat(time / 1000)));
  period = toNumber(interval) * 1000;
  start(toNumber(seconds) * 1000);
  return before as Tuple<[float, float]>;
}

/** Has SIGALRM sent after some seconds; gives what was left. https://docs.python.org/3/library/signal.html#signal.alarm */
export function alarm(seconds: int): int {
  const before = Math.ceil(left() / 1000);
  setitimer(ITIMER_REAL, Number(seconds));
  return before;
}

/** Whether a signal ends system calls: of no consequence here. */
export function siginterrupt(_signalnum: unknown, _flag: boolean): void {}

/** What the system calls a signal. https://docs.python.org/3/library/signal.html#signal.strsignal */
export function strsignal(signalnum: unknown): string | null {
  return TEXTS[Number(index(signalnum))] ?? null;
}

/** All signals. https://docs.python.org/3/library/signal.html#signal.valid_signals */
export function validSignals(): PySet<unknown> {
  return new PySet(Object.keys(TEXTS).map((number) => Signals.of(Number(number))));
}

nameFunctions(self);
