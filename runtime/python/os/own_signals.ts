/**
 * Signals of a forked process.
 *
 * Deno has a thread that tells of signals; a fork copies one thread only. So a forked process has the system keep the
 * signals that somebody listens to, and takes them from there every few milliseconds, in between of what it does.
 *
 * @module
 */
import {
  changeSource,
  interruptBy,
  onIgnore,
  type Signal,
  type SignalSource,
} from "../support/signals.ts";
import { forked } from "../support/forked.ts";
import type { Libc } from "./libc.ts";

/** How often signals are looked for, in milliseconds. */
const PERIOD = 5;
const SIG_DFL = 0n;
const SIG_IGN = 1n;
/** What `pthread_sigmask` is to do with a set of signals. */
const [SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK] = Deno.build.os === "darwin"
  ? [1, 2, 3] as const
  : [0, 1, 2] as const;
/** The last signal that programs know by a name. */
const LAST = 31;
/** SIGILL, SIGTRAP, SIGBUS, SIGFPE and SIGSEGV, which V8 handles, and SIGKILL and SIGSTOP, which nobody can. */
const FAULTS = new Set([4, 5, 7, 8, 9, 11, 19]);
/** Large enough for the system's sets of signals, and for what it notes about one. */
const ROOM = 256;

/** A set of signals, as the system has it. */
function setOf(signals: Iterable<number>): Uint8Array<ArrayBuffer> {
  const set = new Uint8Array(ROOM);
  for (const signal of signals) set[(signal - 1) >> 3]! |= 1 << ((signal - 1) & 7);
  return set;
}

/** The system's own store of signals that have come and are held up. */
class HeldSignals implements SignalSource {
  readonly #libc: Libc;
  readonly #actions = new Map<number, Set<() => void>>();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(libc: Libc) {
    this.#libc = libc;
  }

  add({ number }: Signal, action: () => void): void {
    const actions = this.#actions.get(number) ?? new Set();
    this.#actions.set(number, actions.add(action));
    this.#libc.pthread_sigmask(SIG_BLOCK, setOf([number]), null);
    this.#libc.signal(number, SIG_DFL);
    this.#timer ??= this.#start();
  }

  remove({ number }: Signal, action: () => void): void {
    const actions = this.#actions.get(number);
    actions?.delete(action);
    if (actions === undefined || actions.size > 0) return;
    this.#actions.delete(number);
    this.#libc.pthread_sigmask(SIG_UNBLOCK, setOf([number]), null);
    if (this.#actions.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #start(): ReturnType<typeof setInterval> {
    const timer = setInterval(() => interruptBy(() => this.look()), PERIOD);
    Deno.unrefTimer(timer);
    return timer;
  }

  look(): void {
    const atOnce = new BigInt64Array(2);
    for (;;) {
      const wanted = setOf(this.#actions.keys());
      const signal = this.#libc.sigtimedwait?.(wanted, null, atOnce) ?? -1;
      if (signal <= 0) return;
      for (const action of this.#actions.get(signal) ?? []) action();
    }
  }

  /** The signals that somebody listens to. */
  signals(): Iterable<number> {
    return this.#actions.keys();
  }

  /** Has programs that this process becomes get their signals. */
  letThrough(): void {
    this.#libc.pthread_sigmask(SIG_UNBLOCK, setOf(this.#actions.keys()), null);
  }

  /** Holds them up again. */
  hold(): void {
    this.#libc.pthread_sigmask(SIG_BLOCK, setOf(this.#actions.keys()), null);
  }
}

let held: HeldSignals | undefined;

/**
 * Has a process that was just forked, in which all signals are held up, see its own.
 *
 * @param mask the signals that its parent holds up
 */
export function renewSignals(libc: Libc, mask: Uint8Array<ArrayBuffer>): void {
  if (libc.sigtimedwait) {
    // Deno listens to more than it was asked for, and its thread that would do something about them is not here.
    for (let signal = 1; signal <= LAST; signal++) {
      if (FAULTS.has(signal)) continue;
      if (libc.signal(signal, SIG_DFL) === SIG_IGN) libc.signal(signal, SIG_IGN);
    }
    held = new HeldSignals(libc);
    changeSource(held);
    const listened = setOf(held.signals());
    mask.forEach((byte, i) => mask[i] = byte | listened[i]!);
  }
  libc.pthread_sigmask(SIG_SETMASK, mask, null);
}

/** Runs something that makes another program of this process, which is to get its signals. */
export function withSignals<T>(become: () => T): T {
  held?.letThrough();
  try {
    return become();
  } finally {
    held?.hold();
  }
}

/** Has the system drop the signals that the program ignores. */
export function ignoreInSystem(libc: Libc): void {
  onIgnore((signal) => {
    const before = new Uint8Array(ROOM);
    libc.sigaction(signal, null, before);
    libc.signal(signal, SIG_IGN);
    return () => {
      if (forked.leave) libc.signal(signal, SIG_DFL);
      else libc.sigaction(signal, before, null);
    };
  });
}
