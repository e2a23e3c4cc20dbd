/**
 * Proxies of what processes wait for each other by: locks, conditions, events, barriers.
 *
 * @module
 */
import { pythonHooks } from "../../errors.ts";
import { BaseProxy } from "../proxy.ts";
import { isPython } from "../way.ts";
import { type AcquireOptions, isOptions, type ProxyTimeout, secondsIn } from "./options.ts";

/** What is held for a block of code: the end of it gives it back. */
class Held implements Disposable {
  readonly #lock: AcquirerProxy;

  constructor(lock: AcquirerProxy) {
    this.#lock = lock;
  }

  [Symbol.dispose](): void {
    this.#lock.releaseSync();
  }
}

/** A lock or semaphore of a manager. */
export class AcquirerProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["acquire", "release"];

  /**
   * Takes it, waiting while it cannot be had.
   *
   * @param blocking whether to wait at all
   * @param timeout seconds
   * @returns whether it was taken
   */
  acquire(
    blocking: boolean | AcquireOptions = true,
    timeout?: number | null | AcquireOptions,
  ): Promise<boolean> {
    return this.callMethod("acquire", acquiring(blocking, timeout)) as Promise<boolean>;
  }

  /** {@linkcode AcquirerProxy.acquire}, blocking this thread. */
  acquireSync(
    blocking: boolean | AcquireOptions = true,
    timeout?: number | null | AcquireOptions,
  ): boolean {
    return this.callMethodSync("acquire", acquiring(blocking, timeout)) as boolean;
  }

  /** Gives it back. */
  release(): Promise<void> {
    if (isPython()) return this.callMethodSync("release") as Promise<void>;
    return this.callMethod("release") as Promise<void>;
  }

  /** {@linkcode AcquirerProxy.release}, blocking this thread. */
  releaseSync(): void {
    this.callMethodSync("release");
  }

  /** Takes it for a block of code: `using _ = await lock.hold();` */
  async hold(): Promise<Disposable> {
    await this.acquire();
    return new Held(this);
  }

  /** {@linkcode AcquirerProxy.hold}, blocking this thread. */
  holdSync(): Disposable {
    this.acquireSync();
    return new Held(this);
  }

  /** Python's `with lock:`. @internal */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  /** The end of Python's `with lock:`. @internal */
  __exit__(..._error: unknown[]): void {
    this.releaseSync();
  }
}

function acquiring(
  blocking: boolean | AcquireOptions,
  timeout: number | null | AcquireOptions | undefined,
): unknown[] {
  const named = isOptions(blocking) ? blocking : isOptions(timeout) ? timeout : {};
  const waits = isOptions(blocking) ? named.blocking ?? true : blocking;
  const seconds = (isOptions(timeout) ? undefined : timeout) ?? named.timeout ?? null;
  return seconds === null ? [waits] : [waits, seconds];
}

/** A condition of a manager. */
export class ConditionProxy extends AcquirerProxy {
  static override readonly _exposed_: readonly string[] = [
    "acquire",
    "release",
    "wait",
    "notify",
    "notify_all",
  ];

  /** Lets go of the lock until it is notified; tells whether it was, before the time was over. */
  wait(timeout?: ProxyTimeout): Promise<boolean> {
    return this.callMethod("wait", [secondsIn(timeout)]) as Promise<boolean>;
  }

  /** Waits until a function returns true, which is asked at each notification; returns what it returned last. */
  async waitFor(predicate: () => unknown, timeout?: ProxyTimeout): Promise<unknown> {
    const seconds = secondsIn(timeout) as number | null;
    const end = seconds === null ? Infinity : performance.now() + Number(seconds) * 1000;
    let result = await predicate();
    while (!(pythonHooks.truth?.(result) ?? result)) {
      const left = end - performance.now();
      if (left <= 0) break;
      await this.wait(left === Infinity ? null : left / 1000);
      result = await predicate();
    }
    return result;
  }

  /** Wakes so many of those who wait. */
  notify(count = 1): Promise<void> {
    if (isPython()) return this.callMethodSync("notify", [count]) as Promise<void>;
    return this.callMethod("notify", [count]) as Promise<void>;
  }

  /** {@linkcode ConditionProxy.notify}, blocking this thread. */
  notifySync(count = 1): void {
    this.callMethodSync("notify", [count]);
  }

  /** Wakes all who wait. */
  notifyAll(): Promise<void> {
    if (isPython()) return this.callMethodSync("notify_all") as Promise<void>;
    return this.callMethod("notify_all") as Promise<void>;
  }

  /** {@linkcode ConditionProxy.notifyAll}, blocking this thread. */
  notifyAllSync(): void {
    this.callMethodSync("notify_all");
  }
}

/** An event of a manager. */
export class EventProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["is_set", "set", "clear", "wait"];

  /** Whether it is set. */
  declare isSet: () => Promise<boolean>;
  /** {@linkcode EventProxy.isSet}, blocking this thread. */
  declare isSetSync: () => boolean;
  /** Sets it: all who wait go on. */
  declare set: () => Promise<void>;
  /** {@linkcode EventProxy.set}, blocking this thread. */
  declare setSync: () => void;
  /** Takes that back. */
  declare clear: () => Promise<void>;
  /** {@linkcode EventProxy.clear}, blocking this thread. */
  declare clearSync: () => void;

  /** Waits until it is set; tells whether it is. */
  wait(timeout?: ProxyTimeout): Promise<boolean> {
    return this.callMethod("wait", [secondsIn(timeout)]) as Promise<boolean>;
  }
}

/** A barrier of a manager. */
export class BarrierProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = [
    "__getattribute__",
    "wait",
    "abort",
    "reset",
  ];

  /** Breaks it: who waits gets a {@linkcode BrokenBarrierError}. */
  declare abort: () => Promise<void>;
  /** {@linkcode BarrierProxy.abort}, blocking this thread. */
  declare abortSync: () => void;
  /** Makes it as new; who waits gets a {@linkcode BrokenBarrierError}. */
  declare reset: () => Promise<void>;
  /** {@linkcode BarrierProxy.reset}, blocking this thread. */
  declare resetSync: () => void;

  /** Waits for the others; gives each a number of its own. */
  wait(timeout?: ProxyTimeout): Promise<number> {
    return this.callMethod("wait", [secondsIn(timeout)]) as Promise<number>;
  }

  /** How many have to come. It blocks for the manager. */
  get parties(): number {
    return this.callMethodSync("__getattribute__", ["parties"]) as number;
  }

  /** How many wait. It blocks for the manager. */
  get nWaiting(): number {
    return this.callMethodSync("__getattribute__", ["n_waiting"]) as number;
  }

  /** Whether it is broken. It blocks for the manager. */
  get broken(): boolean {
    return this.callMethodSync("__getattribute__", ["broken"]) as boolean;
  }
}
