/** Errors shown as Python shows them: the innermost call last. */

import { BaseException } from "../errors.ts";
import { ownCode } from "../places.ts";

/**
 * An error with its stack and its causes, the last line being `ValueError: message`.
 *
 * @example
 * ```ts
 * import { formatTraceback } from "./traceback.ts";
 * formatTraceback(new RangeError("too far")); // Traceback (most recent call last): … RangeError: too far
 * ```
 */
export function formatTraceback(error: unknown): string {
  return chain(error, new Set());
}

function chain(error: unknown, seen: Set<unknown>): string {
  if (!(error instanceof Error)) {
    return `Traceback (most recent call last):\n${summary(error)}`;
  }
  seen.add(error);
  const own = [
    "Traceback (most recent call last):",
    ...frames(error),
    summary(error),
  ].join("\n");
  const { cause } = error;
  if (cause === undefined || cause === null || seen.has(cause)) return own;
  const before = isRemote(cause) ? `${cause.name}: ${cause.message}` : chain(cause, seen);
  return `${before}\n\nThe above exception was the direct cause of the following exception:\n\n${own}`;
}

function isRemote(cause: unknown): cause is Error {
  return cause instanceof Error && cause.name === "RemoteTraceback";
}

/** The last line. */
function summary(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error}: ${Deno.inspect(error)}`;
  const name = error instanceof BaseException ? error.constructor.name : error.name;
  const text = error.message;
  return text === "" ? name : `${name}: ${text}`;
}

/** The stack's lines of the user's own code, outermost first. */
function frames(error: Error): string[] {
  const lines: string[] = [];
  for (const line of (error.stack ?? "").split("\n")) {
    const found = /^\s+at (?:(.+?) \()?(.*?):(\d+):(\d+)\)?$/.exec(line);
    if (found === null) continue;
    const [, name, place, row] = found as unknown as [string, string | undefined, string, string];
    const url = place.replace(/^async /, "");
    if (url.startsWith(ownCode) || !/^(?:file|https?):/.test(url)) continue;
    const inside = name === undefined ? "<module>" : name.replace(/^(?:async |new |Object\.)+/, "");
    lines.push(`  File "${pathOf(url)}", line ${row}, in ${inside}`);
  }
  return lines.reverse();
}

function pathOf(url: string): string {
  return url.startsWith("file:") ? decodeURIComponent(new URL(url).pathname) : url;
}
