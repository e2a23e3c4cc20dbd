/**
 * How long a proxy waits, as its methods are told.
 *
 * @module
 */

/** Whether and how long to wait. */
export interface AcquireOptions {
  /** Whether to wait at all (yes by default). */
  readonly blocking?: boolean;
  /** Seconds. */
  readonly timeout?: number | null;
}

/** Whether it is options by name. */
export function isOptions(value: unknown): value is AcquireOptions {
  return typeof value === "object" && value !== null && typeof value.valueOf() === "object";
}

/** How long to wait, in seconds; null for ever. */
export function secondsIn(timeout: unknown): unknown {
  return isOptions(timeout) ? timeout.timeout ?? null : timeout ?? null;
}

/** How long to wait, as a number of seconds or by name. */
export type ProxyTimeout = number | null | { readonly timeout?: number | null };
