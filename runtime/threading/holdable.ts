/**
 * What threads take and give back.
 *
 * @module
 */
import { reduce } from "../codec/forms.ts";
import { RuntimeError, TimeoutError, TypeError } from "../errors.ts";
import {
  type AcquireOptions,
  type Limits,
  limitsOf,
  type Rules,
  timeoutOf,
  type WaitOptions,
} from "./limits.ts";
import { isDue, turn } from "./turns.ts";
import { Waiters } from "./waiters.ts";

const LOCK_RULES: Rules = {
  strict: true,
  pointless: "can't specify a timeout for a non-blocking call",
};

const NO_TIME = new Int32Array(new SharedArrayBuffer(4));

/** What a thread takes and gives back: the locks and semaphores of `threading`. */
export abstract class Holdable {
  /** Who waits for it. */
  protected readonly waiters: Waiters = new Waiters();

  /** Takes it if that needs no waiting. */
  protected abstract tryTake(): boolean;
  /** Gives it back, and lets one who waits for it go on. */
  abstract release(): void;

  /** How its methods read what they are given. */
  protected get rules(): Rules {
    return LOCK_RULES;
  }

  /**
   * Takes it, waiting while it cannot be had; other threads go on meanwhile.
   *
   * @param blocking `false` not to wait; or an object `{ blocking, timeout, signal }`
   * @param timeout seconds
   * @returns whether it was taken
   * @throws {ValueError} for a timeout with `blocking` false
   */
  async acquire(blocking?: boolean | AcquireOptions, timeout?: number | null): Promise<boolean> {
    const limits = limitsOf(blocking, timeout, this.rules);
    if (isDue()) await turn();
    return this.tryTake() || await this.#wait(limits);
  }

  async #wait({ deadline, signal }: Limits): Promise<boolean> {
    while (deadline > 0) {
      const woken = await this.waiters.wait(deadline, signal);
      if (this.tryTake()) return true;
      if (!woken) break;
    }
    return false;
  }

  /**
   * {@linkcode acquire}, blocking this thread.
   *
   * @throws {RuntimeError} when it is held and there is no limit: its holder cannot go on while nobody can
   */
  acquireSync(blocking?: boolean | AcquireOptions, timeout?: number | null): boolean {
    const { deadline } = limitsOf(blocking, timeout, this.rules);
    if (this.tryTake()) return true;
    if (deadline === Infinity) throw this.#stuck();
    if (deadline > 0) Atomics.wait(NO_TIME, 0, 0, Math.max(0, deadline - performance.now()));
    return false;
  }

  /**
   * Takes it for a block of code: `using _ = await lock.hold();`
   *
   * @throws {TimeoutError} when a timeout was given and passed
   */
  async hold(timeout?: number | null | WaitOptions): Promise<Disposable> {
    const limits = timeoutOf(timeout);
    if (isDue()) await turn();
    if (!this.tryTake() && !await this.#wait(limits)) {
      throw new TimeoutError(`Cannot take ${this} in time: another thread holds it`);
    }
    return new Held(this);
  }

  /** {@linkcode hold}, blocking this thread; see {@linkcode acquireSync}. */
  holdSync(): Disposable {
    if (!this.tryTake()) throw this.#stuck();
    return new Held(this);
  }

  #stuck(): RuntimeError {
    return new RuntimeError(
      `Cannot wait for ${this} here: another thread holds it, and none can go on while this one blocks. ` +
        "Await acquire() or hold() instead",
    );
  }

  /** What Python's `with` begins with. */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  /** What Python's `with` ends with. */
  __exit__(..._error: unknown[]): void {
    this.release();
  }

  /** It stays in its process. */
  [reduce](): never {
    throw new TypeError(`cannot pickle '${pickledName(this)}' object`);
  }

  /** The same as `toString`, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

/** What pickle comes to first in an object: the lock inside. */
function pickledName(value: Holdable): string {
  const { __module__, __name__ } = value.constructor as unknown as Record<string, string>;
  return __module__ === "_thread" ? `_thread.${__name__}` : "_thread.lock";
}

/** The end of its block gives it back, once. */
class Held implements Disposable {
  #held: Holdable | undefined;

  constructor(held: Holdable) {
    this.#held = held;
  }

  [Symbol.dispose](): void {
    const held = this.#held;
    this.#held = undefined;
    held?.release();
  }
}
