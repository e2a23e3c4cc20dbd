/**
 * A character several times.
 *
 * @module
 */
import { whole } from "./whole.ts";

const LONGEST = 512;

/** Long runs of characters of ASCII, by their codes. */
const runs: (string | undefined)[] = new Array(128).fill(undefined);

/** A character so many times: V8 makes a tree of what it repeats, and of what it pads, but not of a part of a long run. */
export function runOf(fill: string, count: number): string {
  if (count <= 0) return "";
  const code = fill.charCodeAt(0);
  if (count > LONGEST || code > 127) return fill.repeat(count);
  return (runs[code] ??= whole(fill.repeat(LONGEST))).slice(0, count);
}
