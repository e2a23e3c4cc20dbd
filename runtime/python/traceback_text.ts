/**
 * Exceptions as Python prints them when nobody has caught them.
 *
 * @module
 */
import { dialect } from "./support/dialect.ts";
import { isPythonException } from "./native_errors.ts";
import { suggestionFor } from "./suggestions.ts";
import { repr, str } from "./text/repr.ts";
import { frameLines, framesSince, isMadeWith } from "./traceback_frames.ts";
import { classOf, qualifiedName } from "./values/types.ts";

/** The last lines of a traceback: the class and the text, then the notes. */
export function summaryOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return "TypeError: exceptions must derive from BaseException";
  }
  const other = dialect.current?.summary(error);
  if (other !== undefined) return other;
  const name = qualifiedName(classOf(error)).replace(/^__main__\./, "");
  let text: string;
  try {
    text = str(error) + suggestionFor(error);
  } catch {
    text = "<exception str() failed>";
  }
  const given: unknown = isPythonException(error) ? error.__notes__ ?? [] : [];
  const notes = Array.isArray(given) ? given.map(str) : [repr(given)];
  return [text === "" ? name : `${name}: ${text}`, ...notes].join("\n");
}

const CAUSED = "\nThe above exception was the direct cause of the following exception:\n";
const MEANWHILE = "\nDuring handling of the above exception, another exception occurred:\n";

/** A child's traceback, which travels as text. */
function isRemote(error: Error): boolean {
  return error.name === "RemoteTraceback";
}

function isGroup(error: unknown): error is Error & { readonly exceptions: readonly unknown[] } {
  return error instanceof Error &&
    Array.isArray((error as { exceptions?: unknown }).exceptions);
}

/** Whether what was being handled when an error was raised is not shown. */
function isHidden(error: Error): boolean {
  return isPythonException(error) ? error.__suppress_context__ : error.cause !== undefined;
}

/** How many exceptions of a group are shown, and how many groups within groups. */
const WIDEST = 15;
const DEEPEST = 10;

/** Text behind the bar of the groups around it. */
function behind(depth: number, lines: readonly string[], bar = "|"): string[] {
  const margin = depth === 0 ? "" : `${"  ".repeat(depth)}${bar} `;
  return lines.flatMap((line) => line.split("\n")).map((line) => margin + line);
}

/** How exceptions are shown, and which of them were. */
interface Showing {
  readonly seen: Set<unknown>;
  /** How many places of each are shown: the first ones, or by a number below zero the last ones. */
  readonly limit: number | null;
}

/** As many places as a limit leaves. */
export function limited<T>(frames: readonly T[], limit: number | null): readonly T[] {
  if (limit === null) return frames;
  return limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
}

/** The lines of an exception and of what it came of; `outer` has the places that are not repeated. */
function chain(error: unknown, showing: Showing, outer: Error | null, depth = 0): string[] {
  if (!(error instanceof Error)) return behind(depth, [summaryOf(error)]);
  const { seen } = showing;
  seen.add(error);
  const lines: string[] = [];
  const { cause, __context__: context } = error as Error & { __context__?: unknown };
  if (cause instanceof Error && !seen.has(cause)) {
    if (isRemote(cause)) {
      lines.push(...behind(depth, [`multiprocessing.pool.RemoteTraceback: ${cause.message}`]));
    } else lines.push(...part(cause, showing, error, depth));
    lines.push(...behind(depth, [CAUSED]));
  } else if (!isHidden(error) && context instanceof Error && !seen.has(context)) {
    lines.push(...chain(context, showing, error, depth), ...behind(depth, [MEANWHILE]));
  }
  return [...lines, ...own(error, showing, outer, depth)];
}

function own(error: Error, showing: Showing, outer: Error | null, depth: number): string[] {
  const frames = frameLines(limited(framesSince(error, outer), showing.limit));
  const summary = summaryOf(error);
  if (!isGroup(error)) {
    // Who forgot the way to it has nothing to tell of it.
    const title = error.stack === "" ? [] : ["Traceback (most recent call last):"];
    return behind(depth, [...title, ...frames, summary]);
  }
  if (depth > DEEPEST) return behind(depth, [`... (max_group_depth is ${DEEPEST})`]);
  const level = Math.max(depth, 1);
  const isMade = depth > 0 && outer !== null && isMadeWith(error, outer);
  const head = isMade ? [] : [
    ...behind(level, ["Exception Group Traceback (most recent call last):"], depth ? "|" : "+"),
    ...behind(level, frames),
  ];
  return [...head, ...behind(level, [summary]), ...parts(error, showing, level)];
}

/** The lines of the exceptions in a group, each behind a rule with its number. */
function parts(
  group: Error & { readonly exceptions: readonly unknown[] },
  showing: Showing,
  level: number,
): string[] {
  const { exceptions } = group;
  const indent = "  ".repeat(level);
  const rule = (title: string, isFirst: boolean) =>
    `${indent}${isFirst ? "+-" : "  "}+---------------- ${title} ----------------`;
  const shown = exceptions.slice(0, WIDEST);
  const lines = shown.flatMap((one, i) => [
    rule(String(i + 1), i === 0),
    ...part(one, showing, group, level + 1),
  ]);
  const more = exceptions.length - shown.length;
  if (more > 0) {
    const text = `and ${more} more exception${more === 1 ? "" : "s"}`;
    lines.push(rule("...", false), ...behind(level + 1, [text]));
  }
  // A group at the end closes for those around it.
  if (more > 0 || !isGroup(exceptions.at(-1))) {
    lines.push(`${"  ".repeat(level + 1)}+------------------------------------`);
  }
  return lines;
}

/** The lines of an exception of another's, without a way where it was made only to be put into that one. */
function part(error: unknown, showing: Showing, whole: Error, depth: number): string[] {
  const isMade = error instanceof Error && !isGroup(error) && isMadeWith(error, whole);
  return isMade ? behind(depth, [summaryOf(error)]) : chain(error, showing, whole, depth);
}

/**
 * An exception with its way, its causes and its notes, as Python prints it; without a line end.
 *
 * @example
 * ```ts
 * import { formatException } from "./traceback_text.ts";
 *
 * formatException(new RangeError("too far")).endsWith("ValueError: too far"); // true
 * ```
 *
 * @param here an error made where the text is asked for: the way leads from there, to where the exception was raised
 * @param limit how many places of each exception are shown, from the end where it is below zero; null for all
 */
export function formatException(
  error: unknown,
  here: Error | null = null,
  limit: number | null = null,
): string {
  return chain(error, { seen: new Set(), limit }, here).join("\n");
}
