/**
 * What the blocking methods take: Python's `block` and `timeout` in their places, or one object with names.
 *
 * @module
 */
import { TypeError, ValueError } from "../errors.ts";
import { deadlineOf } from "./park.ts";

/** How long to wait. */
export interface WaitOptions {
  /** Seconds; `null` or nothing means without end, a negative number means not at all. */
  timeout?: number | null | undefined;
  /** Ends the wait with the signal's reason. Blocking twins look at it once, before they block. */
  signal?: AbortSignal | undefined;
}

/** Whether and how long to wait. */
export interface BlockOptions extends WaitOptions {
  /** Whether to wait at all (yes by default). */
  block?: boolean | undefined;
}

/** The first or second argument of a method that may block. */
export type Block = boolean | BlockOptions;
/** The last argument of a method that may block. */
export type Timeout = number | null | BlockOptions;

/** The same, ready for use. */
export interface Limits {
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

const FOR_EVER: Limits = { deadline: Infinity, signal: undefined };
const NOT_AT_ALL: Limits = { deadline: -Infinity, signal: undefined };

/** Reads `(block, timeout)`, `({ block, timeout, signal })` and what lies between. */
export function limitsOf(block?: Block | null, timeout?: Timeout): Limits {
  if (timeout === undefined) {
    if (block === undefined || block === true) return FOR_EVER;
    if (block === false) return NOT_AT_ALL;
  }
  const named = optionsIn(timeout) ?? optionsIn(block) ?? {};
  const blocks = optionsIn(block) === undefined ? block ?? true : true;
  if (!blocks || named.block === false) return NOT_AT_ALL;
  const seconds = optionsIn(timeout) === undefined ? timeout ?? named.timeout : named.timeout;
  return { deadline: deadlineOf(secondsOf(seconds)), signal: named.signal };
}

/** Reads `(timeout)` and `({ timeout, signal })`. */
export function timeoutOf(timeout?: number | null | WaitOptions): Limits {
  return limitsOf(true, timeout);
}

const NAMES: readonly string[] = ["block", "timeout", "signal"];

function optionsIn(value: unknown): BlockOptions | undefined {
  // a boxed float is an object too, but one that is a number
  if (typeof value !== "object" || value === null || typeof value.valueOf() !== "object") {
    return undefined;
  }
  for (const name in value) {
    if (NAMES.includes(name)) continue;
    throw new TypeError(`unexpected keyword argument '${name}': there are ${NAMES.join(", ")}`);
  }
  return value;
}

function secondsOf(timeout: unknown): number | null | undefined {
  if (timeout === null || timeout === undefined) return timeout;
  const seconds = Number((timeout as object).valueOf());
  if (typeof timeout === "number" && Number.isNaN(seconds)) {
    throw new ValueError("Cannot wait until NaN: pass the timeout in seconds");
  }
  if (typeof timeout === "string" || Number.isNaN(seconds)) {
    throw new TypeError(
      `must be real number, not ${typeof timeout === "string" ? "str" : typeof timeout}`,
    );
  }
  return seconds;
}
