/**
 * Blocks with a limited time. https://docs.python.org/3/library/asyncio-task.html#timeouts
 *
 * @module
 */
import { RuntimeError } from "../exceptions.ts";
import { CancelledError, TimeoutError } from "./errors.ts";
import type { Handle } from "./handles.ts";
import { getRunningLoop } from "./running.ts";
import { currentTask, type Task } from "./task.ts";

/** A block that is cancelled when its time is over. */
export class Timeout {
  static readonly __module__: string = "asyncio.timeouts";
  #state: "created" | "active" | "expiring" | "expired" | "finished" = "created";
  #when: number | null;
  #handle: Handle | null = null;
  #task: Task<unknown> | null = null;
  #cancelling = 0;

  constructor(when: unknown) {
    this.#when = when === null || when === undefined ? null : Number(when);
  }

  /** The end by the loop's clock; null for none. */
  when(): number | null {
    return this.#when;
  }

  /** Sets another end. */
  reschedule(when: unknown): void {
    if (this.#state !== "active") {
      throw new RuntimeError(
        this.#state === "created"
          ? "Timeout has not been entered"
          : `Cannot change state of ${this.#state} Timeout`,
      );
    }
    this.#when = when === null || when === undefined ? null : Number(when);
    this.#handle?.cancel();
    if (this.#when === null) {
      this.#handle = null;
      return;
    }
    const loop = getRunningLoop();
    this.#handle = this.#when <= loop.time()
      ? loop.callSoon(this.#onTimeout)
      : loop.callAt(this.#when, this.#onTimeout);
  }

  readonly #onTimeout = () => {
    this.#task!.cancel();
    this.#state = "expiring";
    this.#handle = null;
  };

  /** Whether the time was over. */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  /** Begins. */
  // deno-lint-ignore require-await
  async __aenter__(): Promise<this> {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = currentTask();
    if (!task) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.reschedule(this.#when);
    return this;
  }

  /** Ends; a cancellation that was its own becomes TimeoutError. */
  // deno-lint-ignore require-await
  async __aexit__(_type: unknown, error: unknown, _traceback: unknown): Promise<null> {
    this.#handle?.cancel();
    this.#handle = null;
    if (this.#state === "expiring") {
      this.#state = "expired";
      const isOwn = this.#task!.uncancel() <= this.#cancelling;
      if (isOwn && error instanceof CancelledError) {
        throw Object.assign(new TimeoutError(), { cause: error });
      }
    } else if (this.#state === "active") this.#state = "finished";
    return null;
  }

  /** As CPython shows it. */
  __repr__(): string {
    const info = this.#state === "active" ? ` when=${this.#when?.toFixed(3) ?? "None"}` : "";
    return `<Timeout [${this.#state}]${info}>`;
  }
}

/** A block of so many seconds at most. https://docs.python.org/3/library/asyncio-task.html#asyncio.timeout */
export function timeout(delay: unknown): Timeout {
  const isNone = delay === null || delay === undefined;
  return new Timeout(isNone ? null : getRunningLoop().time() + Number(delay));
}

/** A block up to a time of the loop's clock. https://docs.python.org/3/library/asyncio-task.html#asyncio.timeout_at */
export function timeoutAt(when: unknown): Timeout {
  return new Timeout(when);
}
