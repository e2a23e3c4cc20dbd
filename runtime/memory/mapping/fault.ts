/**
 * What to say of a refusal by the operating system.
 *
 * @module
 */

import { OSError } from "../../errors.ts";

/** The error for a call that failed. */
export function fault(what: string, code: number): OSError {
  return new OSError(code, `Cannot ${what}`);
}

/** A text as the system reads it. */
export function cString(value: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(value + "\0");
}
