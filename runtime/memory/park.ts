/**
 * All waiting for a word of shared memory to change.
 *
 * ```text
 *   spin (spin.ts)  ->  sleep at most 100 ms  ->  check  ->  sleep …
 *                             |  notified, or the word is another
 *                             v
 *                        the caller looks again
 * ```
 *
 * | who | does |
 * |---|---|
 * | the sleeper | notes the word at `me.parkedAt` before it sleeps (blocking waits), clears it after |
 * | who changes the word | notifies it |
 * | who stops the sleeper's process | sets its stop flag, then notifies the noted word; `me.check` throws in the sleeper |
 *
 * When the one who should wake us dies, the next check sees it, within 100 ms. When a sleeper gives up although a wake
 * reached it (aborted, stopped), it hands that wake on, so a wake for one is never lost.
 *
 * @module
 */
import { me } from "./me.ts";
import { memory, wakes } from "./memory.ts";
import { pay } from "./owed.ts";
import { learn, spin, TICKS } from "./spin.ts";

/** The longest sleep between two checks, in milliseconds. */
export const SLICE = 100;
/**
 * How long to sleep where the event loop is stopped meanwhile, in milliseconds: at least a tick of Linux's clock. The end
 * of a shorter sleep has to be set in the processor's own timer, and taken back, which costs a virtual machine more than
 * the sleep and the wake.
 */
export const NAP = 5;
/**
 * The first sleep of one who counts as a sleeper, in milliseconds. Who changes the word may look at that count while the
 * change is still in its core's store buffer (a plain store, see synchronize/lock.ts), and miss us as we miss the change.
 * That takes nanoseconds, once: one look soon after finds the word changed, and later sleeps can miss nothing.
 */
const FIRST_SLICE = NAP;
/** How long to spin before sleeping, in milliseconds: a sleep and a wake cost more than this. */
const SPIN = 0.02;
/** Shorter where the event loop waits behind us. */
export const SPIN_ASYNC = 0.005;
/** Whether this process has been told to stop, as far as one plain read can tell: what is too short for `me.check`. */
export function isStopped(): boolean {
  return memory().words[me.stopWord] !== 0;
}

/** `performance.now()` of the moment when a timeout is over. `null` and `undefined` mean never, as in Python. */
export function deadlineOf(timeout: number | null | undefined): number {
  if (timeout === undefined || timeout === null) return Infinity;
  return performance.now() + Math.max(0, timeout) * 1000;
}

/**
 * Blocks until a word is no longer as expected, somebody notified it, or `check` says to look again.
 *
 * @param deadline in `performance.now()` milliseconds
 * @param check called before every sleep; true ends the wait, an error leaves through it
 * @param sleepers a word that counts who sleeps, so that others need not notify when nobody does; 0 for none
 * @param hasSpun whether the caller has spun already
 * @returns false when the deadline passed first
 */
export function park(
  word: number,
  expected: number,
  deadline: number = Infinity,
  check?: () => boolean,
  sleepers = 0,
  hasSpun = false,
): boolean {
  pay();
  const shared = memory();
  const words = shared.words;
  const now = performance.now();
  const time = hasSpun ? 0 : Math.min(SPIN, deadline - now);
  if (spin(word, expected, time, deadline - now > TICKS)) {
    me.check();
    return true;
  }
  if (now >= deadline) return false;
  const start = performance.now();
  if (me.parkedAt !== 0) Atomics.store(words, me.parkedAt, word);
  if (sleepers !== 0) Atomics.add(words, sleepers, 1);
  try {
    for (let slice = sleepers === 0 ? me.slice : FIRST_SLICE;; slice = me.slice) {
      me.check();
      if (check?.()) return true;
      const left = deadline - performance.now();
      if (left <= 0) return Atomics.load(words, word) !== expected;
      const result = shared.wait(word, expected, Math.min(left, slice));
      learn(performance.now() - start, result !== "timed-out");
      if (result !== "timed-out") {
        handOnIfStopped(word);
        return true;
      }
    }
  } finally {
    if (sleepers !== 0) Atomics.sub(words, sleepers, 1);
    if (me.parkedAt !== 0) Atomics.store(words, me.parkedAt, 0);
  }
}

function handOnIfStopped(word: number): void {
  try {
    me.check();
  } catch (error) {
    memory().notify(word, 1);
    throw error;
  }
}

/** What ends an awaited wait early. */
export interface ParkOptions {
  /** Ends the wait with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** As in {@linkcode park}. */
  readonly check?: (() => boolean) | undefined;
  /** As in {@linkcode park}. */
  readonly sleepers?: number;
  /** Whether the caller has spun already. */
  readonly hasSpun?: boolean;
  /** Whether no other process can end this wait: then it does not keep the program alive for ever. */
  readonly isAlone?: (() => boolean) | undefined;
}

/**
 * {@linkcode park} without blocking: other tasks of this thread go on. The program stays alive meanwhile.
 *
 * In a child that was told to stop it never ends: who stops a child ends its thread, which works where it awaits, and
 * like a signal that runs none of the program's `finally` blocks. (A thread that blocks must leave {@linkcode park} by an
 * error, since nothing else gets it out.)
 *
 * @throws the signal's reason when it is aborted
 */
export function parkAsync(
  word: number,
  expected: number,
  deadline: number = Infinity,
  options: ParkOptions = {},
): Promise<boolean> {
  pay();
  const now = performance.now();
  const time = options.hasSpun ? 0 : Math.min(SPIN_ASYNC, deadline - now);
  if (!options.signal?.aborted && spin(word, expected, time)) return afterSpin();
  return sleepAsync(word, expected, deadline, now >= deadline, options);
}

async function afterSpin(): Promise<boolean> {
  try {
    me.check();
    return true;
  } catch (error) {
    return await leaveBy(error);
  }
}

async function sleepAsync(
  word: number,
  expected: number,
  deadline: number,
  isLate: boolean,
  { signal, check, sleepers = 0, isAlone }: ParkOptions,
): Promise<boolean> {
  signal?.throwIfAborted();
  if (isLate) return false;
  const shared = memory();
  const start = performance.now();
  const hold = new Hold();
  if (sleepers !== 0) Atomics.add(shared.words, sleepers, 1);
  try {
    try {
      for (let slice = sleepers === 0 ? SLICE : FIRST_SLICE;; slice = SLICE) {
        me.check();
        if (check?.()) return true;
        const left = deadline - performance.now();
        if (left <= 0) return Atomics.load(shared.words, word) !== expected;
        const sleep = shared.waitAsync(word, expected, Math.min(left, slice));
        const result = typeof sleep === "string" || signal === undefined
          ? await sleep
          : await orAbort(sleep, signal, word);
        learn(performance.now() - start, result !== "timed-out");
        if (result !== "timed-out") {
          handOnIfStopped(word);
          return true;
        }
        if (deadline === Infinity) hold.look(isAlone);
      }
    } finally {
      if (sleepers !== 0) Atomics.sub(shared.words, sleepers, 1);
      hold.end();
    }
  } catch (error) {
    return await leaveBy(error);
  }
}

/** Passes an error on, but for the stop of this process, after which nothing more is to happen. */
async function leaveBy(error: unknown): Promise<never> {
  if (isStopped()) await new Promise<never>(() => {});
  throw error;
}

/** Awaits a sleep unless the signal comes first; a wake that then reaches the abandoned sleep is handed on. */
async function orAbort<T>(sleep: Promise<T>, signal: AbortSignal, word: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([sleep, promise]);
  } catch (error) {
    sleep.then((result) => {
      if (result === "ok") memory().notify(word, 1);
    });
    throw error;
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

// Atomics.waitAsync alone keeps nothing alive: Deno would end the program, or report a top-level await that never
// resolves. One hold for all waits, made when the first one sleeps and given up after the last, and nothing is left that
// Deno's tests would call a leak. An open port takes 30 µs each time, a timer 1.6, but the first timer of a thread 3.5 ms
// and 1.5 MB: the first few holds are ports. A Worker does not end by itself and needs none.
let waits = 0;
/** So many holds are ports before it pays to have timers. */
let portsLeft = 32;
let port: MessagePort | undefined;
let timer: ReturnType<typeof setInterval> | undefined;
let isHeld = "WorkerGlobalScope" in globalThis;

/** Says that this thread is kept alive by other means until it ends itself. */
export function holdElsewhere(): void {
  isHeld = true;
}

function holdEventLoop(hold: boolean): void {
  if (isHeld) return;
  if (!hold) {
    port?.close();
    clearInterval(timer);
    port = timer = undefined;
  } else if (portsLeft > 0) {
    portsLeft--;
    port = new MessageChannel().port1;
    port.onmessage = () => {};
  } else timer = setInterval(() => {}, 2 ** 31 - 1);
}

/** So many slices in a row a process must be alone: what it waits for may be changing hands. */
const SLICES_ALONE = 10;

/** One wait's part in keeping the program alive: a wait that nobody else can end lets it end. */
class Hold {
  #isHeld = false;
  #isAlone = false;
  #slicesAlone = 0;

  constructor() {
    this.#set(true);
  }

  /** To be called after every slice. */
  look(isAlone: (() => boolean) | undefined): void {
    if (isAlone === undefined) return;
    this.#slicesAlone = isAlone() ? this.#slicesAlone + 1 : 0;
    const hasGivenUp = this.#slicesAlone >= SLICES_ALONE;
    this.#countAlone(hasGivenUp);
    this.#set(!hasGivenUp);
  }

  end(): void {
    this.#countAlone(false);
    this.#set(false);
  }

  #set(hold: boolean): void {
    if (hold === this.#isHeld) return;
    this.#isHeld = hold;
    if (hold) stayAlive();
    else letGo();
  }

  #countAlone(isAlone: boolean): void {
    if (isAlone === this.#isAlone) return;
    this.#isAlone = isAlone;
    holdsAlone += isAlone ? 1 : -1;
    wakes.after = holdsAlone > 0 ? waitForWake : undefined;
    tellWhetherInVain();
  }
}

/** How many waits do not keep the program alive. */
let holdsAlone = 0;

/** A wake among our own tasks takes a moment to arrive, and nothing else may keep the program alive until then. */
function waitForWake(): void {
  setTimeout(() => {}, SLICE);
}

function tellWhetherInVain(): void {
  wakes.inVain = holdsAlone > 0 && waits === 0;
}

let whenWaiting: (waiting: boolean) => void = () => {};

/** Has something done when this thread begins to wait without blocking (true), and when nothing waits any more (false). */
export function onWaiting(action: (waiting: boolean) => void): void {
  whenWaiting = action;
}

/** Keeps the program alive until {@linkcode letGo}; calls are counted. */
export function stayAlive(): void {
  if (waits++ > 0) return;
  tellWhetherInVain();
  holdEventLoop(true);
  whenWaiting(true);
}

/** Takes one {@linkcode stayAlive} back. */
export function letGo(): void {
  if (--waits > 0) return;
  tellWhetherInVain();
  holdEventLoop(false);
  whenWaiting(false);
}
