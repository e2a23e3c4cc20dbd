/**
 * What `select`, `poll` and `selectors` wait for: descriptors, and whatever has a `fileno()`.
 *
 * @module
 */
import { type Interest, poller } from "../socket/poller.ts";
import { secondsOf } from "../socket/addresses.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { methodOf } from "../operators/dispatch.ts";
import { hasIndex, index } from "../values/numbers.ts";

/** How a wait may end early. */
export interface SelectOptions {
  /** Ends the wait with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * The descriptor of an object.
 *
 * @throws {TypeError} when it has none
 * @throws {ValueError} when it is closed
 */
export function descriptorOf(object: unknown): number {
  let given = object;
  if (!hasIndex(object)) {
    const own = methodOf(object, "fileno") as (() => unknown) | undefined;
    if (own === undefined) {
      throw new TypeError("argument must be an int, or have a fileno() method.");
    }
    given = own.call(object);
    if (!hasIndex(given)) throw new TypeError("fileno() returned a non-integer");
  }
  const fd = Number(index(given));
  if (fd < 0) {
    throw new ValueError(`file descriptor cannot be a negative integer (${fd})`);
  }
  return fd;
}

/** When a timeout in seconds is over, in `performance.now()` milliseconds. */
export function endOf(seconds: number | null): number {
  return seconds === null ? Infinity : performance.now() + seconds * 1000;
}

/** Seconds of a timeout as `select` takes it. */
export function timeoutOf(timeout: unknown): number | null {
  if (typeof timeout === "string") throw new TypeError("timeout must be a float or None");
  return secondsOf(timeout, () => new ValueError("timeout must be non-negative"));
}

/** Waits for descriptors: what each is, in their order; all 0 when nothing came in time. */
export function waitFor(
  interests: readonly Interest[],
  deadline: number,
  signal?: AbortSignal,
): Promise<readonly number[]> | readonly number[] {
  const found = poller.look(interests);
  if (deadline <= performance.now() || found.some((events) => events !== 0)) return found;
  return poller.wait(interests, deadline, signal);
}

/** {@linkcode waitFor}, blocking this thread. */
export function waitForSync(interests: readonly Interest[], deadline: number): readonly number[] {
  return poller.waitSync(interests, deadline);
}
