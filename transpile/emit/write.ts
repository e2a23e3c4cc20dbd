/**
 * The emitted file: its types are fitted, `deno fmt` lays it out, and `deno lint` has nothing to say.
 *
 * @module
 */
import { fit, linted, silenced } from "../fit/mod.ts";
import { draftOf, plainText } from "./draft.ts";
import { formatted } from "./format.ts";
import type { Emitted } from "./module.ts";

/** How a file is written. */
export interface WriteOptions {
  /** What the file imports the package as. */
  readonly runtime: string;
  /** The width of its lines; null leaves them as they are. */
  readonly lineWidth: number | null;
  /** Whether TypeScript and `deno lint` have to accept it. */
  readonly checks: boolean;
}

/** The text of a file. */
export function fileText(emitted: Emitted, options: WriteOptions): string {
  const { runtime, lineWidth } = options;
  if (!options.checks) return laidOut(plainText(emitted), lineWidth);
  const { text, isAccepted } = fit(draftOf(emitted), runtime);
  const fitted = laidOut(text, lineWidth);
  const accepted = isAccepted
    ? fitted
    : repeated(fitted, (now) => changed(now, silenced(now, runtime), lineWidth));
  return lineWidth === null
    ? accepted
    : repeated(accepted, (now) => changed(now, linted(now), lineWidth));
}

/** What `change` makes of a text, and again of that, until it leaves it alone. */
function repeated(text: string, change: (text: string) => string): string {
  let last = text;
  for (let round = 0; round < ROUNDS; round++) {
    const now = change(last);
    if (now === last) break;
    last = now;
  }
  return last;
}

/** Comments and long types may move a second time. */
const ROUNDS = 4;

/** A text that was laid out and is changed to `now`, laid out anew where it is. */
function changed(before: string, now: string, lineWidth: number | null): string {
  return now === before ? before : laidOut(now, lineWidth);
}

/** The text as the formatter leaves it. */
function laidOut(text: string, lineWidth: number | null): string {
  if (lineWidth === null) return text;
  return repeated(text, (now) => formatted(now, lineWidth));
}
