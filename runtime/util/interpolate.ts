/** Python's `%` on texts, as far as log messages need it. */

import { representation } from "../launch/hooks.ts";

/**
 * A text with its placeholders filled: `%s`, `%d`, `%i`, `%r`, `%x`, `%f`, `%.2f`, `%5d`, `%%`. Without arguments it
 * stays as it is.
 *
 * @example
 * ```ts
 * import { interpolate } from "./interpolate.ts";
 * interpolate("%s took %.1f s", ["work", 2.25]); // "work took 2.3 s"
 * ```
 */
export function interpolate(text: unknown, args: readonly unknown[]): string {
  if (args.length === 0) return String(text);
  let next = 0;
  const filled = String(text).replace(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([sdirxf%])/g,
    (_, left: string, zero: string, width: string, digits: string | undefined, kind: string) => {
      if (kind === "%") return "%";
      const value = one(args[next++], kind, digits);
      const length = Number(width);
      return left === "-" ? value.padEnd(length) : value.padStart(length, zero === "0" ? "0" : " ");
    },
  );
  // Python would complain about too many; a log line should not fail for that.
  return next < args.length ? [filled, ...args.slice(next).map(String)].join(" ") : filled;
}

function one(value: unknown, kind: string, digits: string | undefined): string {
  switch (kind) {
    case "r":
      return representation(value);
    case "x":
      return (typeof value === "bigint" ? value : Number(value)).toString(16);
    case "f":
      return Number(value).toFixed(Number(digits ?? 6));
    case "d":
    case "i":
      return typeof value === "bigint" ? String(value) : String(Math.trunc(Number(value)));
    default:
      return String(value);
  }
}
