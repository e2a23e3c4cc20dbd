/**
 * The emitted file: its types are fitted, `deno fmt` lays it out, and `deno lint` has nothing to say.
 *
 * @module
 */
import { type Beside, fit, linted, silenced } from "../../fit/mod.ts";
import { draftOf, plainText } from "./draft.ts";
import { laidOut, repeated } from "./format.ts";
import type { Emitted } from "../modules/module.ts";

/** How a file is written. */
export interface WriteOptions {
  /** What the file imports the package as. */
  readonly runtime: string;
  /** The width of its lines; null leaves them as they are. */
  readonly lineWidth: number | null;
  /** The other modules of its program. */
  readonly beside?: Beside;
}

/** The text of a file. */
export function fileText(
  emitted: Emitted,
  { checks, ...options }: WriteOptions & { readonly checks: boolean },
): string {
  return checks
    ? finished(draftOf(emitted), options)
    : laidOut(plainText(emitted), options.lineWidth);
}

/** A draft as TypeScript and `deno lint` accept it. */
export function finished(draft: string, { runtime, lineWidth, beside }: WriteOptions): string {
  const { text, isAccepted } = fit(draft, runtime, beside);
  const fitted = laidOut(text, lineWidth);
  const accepted = isAccepted
    ? fitted
    : repeated(fitted, (now) => changed(now, silenced(now, runtime, beside), lineWidth));
  return lineWidth === null
    ? accepted
    : repeated(accepted, (now) => changed(now, linted(now), lineWidth));
}

/** A text that was laid out and is changed to `now`, laid out anew where it is. */
function changed(before: string, now: string, lineWidth: number | null): string {
  return now === before ? before : laidOut(now, lineWidth);
}
