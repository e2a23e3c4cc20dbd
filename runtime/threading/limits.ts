/**
 * How long to wait, as the methods of `threading` take it: Python's arguments in their places, or one object.
 *
 * @module
 */
import { OverflowError, TypeError, ValueError } from "../errors.ts";
import { pythonTypeName } from "../memory/handles.ts";

/** How long to wait, and what else may end the wait. */
export interface WaitOptions {
  /** Seconds; null and undefined wait without end. */
  timeout?: number | null | undefined;
  /** Ends the wait with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Whether and how long to wait. */
export interface AcquireOptions extends WaitOptions {
  /** Whether to wait at all (yes by default). */
  blocking?: boolean | undefined;
  /** The same. */
  block?: boolean | undefined;
}

/** The same, ready for use. */
export interface Limits {
  /** In `performance.now()` milliseconds; 0 for not at all. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

/** The longest wait, in seconds. https://docs.python.org/3/library/threading.html#threading.TIMEOUT_MAX */
export const TIMEOUT_MAX = 9223372036;

const FOR_EVER: Limits = { deadline: Infinity, signal: undefined };
const NOT_AT_ALL: Limits = { deadline: 0, signal: undefined };

function optionsIn(value: unknown): AcquireOptions {
  // A boxed float is an object too, but one that is a number.
  if (typeof value !== "object" || value === null || typeof value.valueOf() !== "object") return {};
  return value;
}

function isOptions(value: unknown): boolean {
  return optionsIn(value) === value;
}

/** Seconds as a plain number. */
export function secondsOf(timeout: unknown): number {
  const seconds = typeof timeout === "bigint" ? Number(timeout) : (timeout as object).valueOf();
  if (typeof seconds === "boolean") return Number(seconds);
  if (typeof seconds !== "number") {
    throw new TypeError(
      `'${pythonTypeName(timeout)}' object cannot be interpreted as an integer or float`,
    );
  }
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (seconds > TIMEOUT_MAX) throw new OverflowError("timeout value is too large");
  return seconds;
}

/** Reads `(timeout)` and `({ timeout, signal })`; a negative time is none. */
export function timeoutOf(timeout?: number | null | WaitOptions): Limits {
  if (timeout === undefined || timeout === null) return FOR_EVER;
  const { timeout: seconds, signal } = isOptions(timeout)
    ? timeout as WaitOptions
    : { timeout: timeout as number };
  if (seconds === null || seconds === undefined) return { deadline: Infinity, signal };
  return { deadline: performance.now() + Math.max(0, secondsOf(seconds)) * 1000, signal };
}

/** What differs between locks and semaphores. */
export interface Rules {
  /** Whether -1 stands for no limit, and other negative times for a mistake. */
  readonly strict: boolean;
  /** What is said of a timeout where nothing is to be waited for. */
  readonly pointless: string;
}

/** Reads `(blocking, timeout)` and `({ blocking, timeout, signal })`. */
export function limitsOf(blocking: unknown, timeout: unknown, rules: Rules): Limits {
  if (timeout === undefined) {
    if (blocking === undefined || blocking === true) return FOR_EVER;
    if (blocking === false) return NOT_AT_ALL;
  }
  const named = { ...optionsIn(blocking), ...optionsIn(timeout) };
  const waits = isOptions(blocking) || blocking === undefined
    ? named.blocking ?? named.block ?? true
    : Boolean(blocking);
  const { signal } = named;
  const given: unknown = isOptions(timeout) || timeout === undefined ? named.timeout : timeout;
  const isNone = given === undefined || given === null;
  const seconds = isNone ? -1 : secondsOf(given);
  const isLimited = rules.strict ? seconds !== -1 : !isNone;
  if (!waits) {
    if (isLimited) throw new ValueError(rules.pointless);
    return NOT_AT_ALL;
  }
  if (!isLimited) return { deadline: Infinity, signal };
  if (rules.strict && seconds < 0) {
    throw new ValueError("timeout value must be a non-negative number");
  }
  return { deadline: performance.now() + Math.max(0, seconds) * 1000, signal };
}
