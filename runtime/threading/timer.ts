/** Threads that begin later. */

import { callWith } from "../launch/call.ts";
import type { Names } from "../process/options.ts";
import { Event } from "./event.ts";
import { secondsOf } from "./limits.ts";
import { Thread } from "./thread.ts";

/**
 * A thread that calls a function after some time, unless it is cancelled before.
 * https://docs.python.org/3/library/threading.html#timer-objects
 *
 * @example
 * ```ts
 * import { Timer } from "@manycore/multiprocessing/threading";
 *
 * const timer = new Timer(60, () => console.log("a minute later"));
 * timer.start();
 * timer.cancel();
 * await timer.join();
 * ```
 */
export class Timer extends Thread {
  static override readonly __module__: string = "threading";

  /** Seconds until the call. */
  interval: number;
  /** What is called. */
  function: (...args: never[]) => unknown;
  /** With what. */
  args: readonly unknown[];
  /** With what by name. */
  kwargs: Record<string, unknown>;
  /** Set when it was called or cancelled. */
  readonly finished: Event = new Event();

  /**
   * @param interval seconds until the call
   * @param func what is called, sync or async
   */
  constructor(
    interval: number,
    func: (...args: never[]) => unknown,
    args?: Iterable<unknown> | null | { args?: Iterable<unknown> | null; kwargs?: Names | null },
    kwargs?: Names | null | { kwargs?: Names | null },
  ) {
    super();
    const isList = args !== null && typeof args === "object" && Symbol.iterator in args;
    const more = !isList && args ? args as { args?: Iterable<unknown>; kwargs?: Names } : {};
    const named = kwargs !== null && typeof kwargs === "object" && "kwargs" in kwargs
      ? kwargs.kwargs as Names
      : (kwargs ?? more.kwargs ?? {}) as Names;
    this.interval = interval;
    this.function = func;
    this.args = [...(isList ? args : more.args ?? []) as Iterable<unknown>];
    this.kwargs = named instanceof Map ? Object.fromEntries(named) : { ...named };
  }

  /** Has it call nothing, if it has not yet. */
  cancel(): void {
    this.finished.set();
  }

  /** Waits, and calls. */
  override async run(): Promise<void> {
    await this.finished.wait(secondsOf(this.interval));
    const call = this.function as (...args: unknown[]) => unknown;
    if (!this.finished.isSet()) await callWith(call, this.args, this.kwargs);
    this.finished.set();
  }
}
