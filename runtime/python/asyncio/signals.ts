/**
 * Signals that an event loop handles. https://docs.python.org/3/library/asyncio-eventloop.html#unix-signals
 *
 * @module
 */
import { Coroutine, isCoroutineFunction } from "../coroutines/coroutine.ts";
import { OSError, RuntimeError, TypeError, ValueError } from "../exceptions.ts";
import { defaultIntHandler, SIG_DFL, SIGINT, signal, validSignals } from "../signal.ts";
import { repr } from "../text/repr.ts";
import { isInt } from "../values/numbers.ts";

/** Checks the number of a signal. */
function numberOf(sig: unknown): number {
  if (!isInt(sig) && !isInt((sig as { value?: unknown } | null)?.value)) {
    throw new TypeError(`sig must be an int, not ${repr(sig)}`);
  }
  if (!validSignals().has(sig as never)) throw new ValueError(`invalid signal number ${repr(sig)}`);
  return Number((sig as { value?: unknown }).value ?? sig);
}

function handle(sig: unknown, handler: unknown): void {
  try {
    signal(sig, handler);
  } catch (error) {
    if (!(error instanceof OSError) || error.errno !== 22) throw error;
    throw new RuntimeError(`sig ${String(numberOf(sig))} cannot be caught`);
  }
}

/** The signals that one loop handles. */
export class LoopSignals {
  readonly #handled = new Set<number>();

  /**
   * Has a function called by the loop whenever a signal comes.
   *
   * @throws {ValueError} for a number that no signal has
   * @throws {RuntimeError} for a signal that cannot be caught
   */
  add(sig: unknown, callback: unknown, schedule: () => void): void {
    if (callback instanceof Coroutine || isCoroutineFunction(callback)) {
      throw new TypeError("coroutines cannot be used with add_signal_handler()");
    }
    const number = numberOf(sig);
    handle(sig, (_signum: unknown, _frame: unknown) => schedule());
    this.#handled.add(number);
  }

  /** Gives a signal its usual effect again; whether the loop handled it. */
  remove(sig: unknown): boolean {
    const number = numberOf(sig);
    if (!this.#handled.delete(number)) return false;
    handle(sig, number === Number(SIGINT.value) ? defaultIntHandler : SIG_DFL);
    return true;
  }

  /** Gives all of them their usual effect again. */
  clear(): void {
    for (const number of [...this.#handled]) this.remove(number);
  }
}
