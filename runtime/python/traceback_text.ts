/**
 * Exceptions as Python prints them when nobody has caught them.
 *
 * @module
 */
import { dialect } from "./support/dialect.ts";
import { isPythonException } from "./native_errors.ts";
import { suggestionFor } from "./suggestions.ts";
import { str } from "./text/repr.ts";
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
  const notes = isPythonException(error) ? error.__notes__ ?? [] : [];
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

/** The lines of an exception and of what it came of; `outer` has the places that are not repeated. */
function chain(error: unknown, seen: Set<unknown>, outer: Error | null, depth = 0): string[] {
  if (!(error instanceof Error)) return behind(depth, [summaryOf(error)]);
  seen.add(error);
  const lines: string[] = [];
  const { cause, __context__: context } = error as Error & { __context__?: unknown };
  if (cause instanceof Error && !seen.has(cause)) {
    if (isRemote(cause)) {
      lines.push(...behind(depth, [`multiprocessing.pool.RemoteTraceback: ${cause.message}`]));
    } else lines.push(...chain(cause, seen, error, depth));
    lines.push(...behind(depth, [CAUSED]));
  } else if (!isHidden(error) && context instanceof Error && !seen.has(context)) {
    lines.push(...chain(context, seen, error, depth), ...behind(depth, [MEANWHILE]));
  }
  return [...lines, ...own(error, seen, outer, depth)];
}

function own(error: Error, seen: Set<unknown>, outer: Error | null, depth: number): string[] {
  const frames = frameLines(framesSince(error, outer));
  const summary = summaryOf(error);
  if (!isGroup(error)) {
    return behind(depth, ["Traceback (most recent call last):", ...frames, summary]);
  }
  if (depth > DEEPEST) return behind(depth, [`... (max_group_depth is ${DEEPEST})`]);
  const level = Math.max(depth, 1);
  const isMade = depth > 0 && outer !== null && isMadeWith(error, outer);
  const head = isMade ? [] : [
    ...behind(level, ["Exception Group Traceback (most recent call last):"], depth ? "|" : "+"),
    ...behind(level, frames),
  ];
  return [...head, ...behind(level, [summary]), ...parts(error, seen, level)];
}

/** The lines of the exceptions in a group, each behind a rule with its number. */
function parts(
  group: Error & { readonly exceptions: readonly unknown[] },
  seen: Set<unknown>,
  level: number,
): string[] {
  const { exceptions } = group;
  const indent = "  ".repeat(level);
  const rule = (title: string, isFirst: boolean) =>
    `${indent}${isFirst ? "+-" : "  "}+---------------- ${title} ----------------`;
  const shown = exceptions.slice(0, WIDEST);
  const lines = shown.flatMap((one, i) => [
    rule(String(i + 1), i === 0),
    ...part(one, seen, group, level + 1),
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

/** The lines of an exception in a group, without a way where it was made only to be put into the group. */
function part(error: unknown, seen: Set<unknown>, group: Error, depth: number): string[] {
  const isMade = error instanceof Error && !isGroup(error) && isMadeWith(error, group);
  return isMade ? behind(depth, [summaryOf(error)]) : chain(error, seen, group, depth);
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
 */
export function formatException(error: unknown, here: Error | null = null): string {
  return chain(error, new Set(), here).join("\n");
}
