/**
 * Exceptions as Python prints them when nobody has caught them.
 *
 * @module
 */
import { dialect } from "./support/dialect.ts";
import { isPythonException } from "./native_errors.ts";
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
    text = str(error);
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

/** The lines of an exception and of what it came of; `outer` has the places that are not repeated. */
function chain(error: unknown, seen: Set<unknown>, outer: Error | null): string[] {
  if (!(error instanceof Error)) return [summaryOf(error)];
  seen.add(error);
  const lines: string[] = [];
  const { cause, __context__: context } = error as Error & { __context__?: unknown };
  if (cause instanceof Error && !seen.has(cause)) {
    if (isRemote(cause)) lines.push(`multiprocessing.pool.RemoteTraceback: ${cause.message}`);
    else lines.push(...chain(cause, seen, error));
    lines.push(CAUSED);
  } else if (cause === undefined && context instanceof Error && !seen.has(context)) {
    lines.push(...chain(context, seen, error), MEANWHILE);
  }
  return [...lines, ...own(error, seen, outer)];
}

function own(error: Error, seen: Set<unknown>, outer: Error | null): string[] {
  const frames = frameLines(framesSince(error, outer));
  if (!isGroup(error)) {
    return ["Traceback (most recent call last):", ...frames, summaryOf(error)];
  }
  const head = [
    "  + Exception Group Traceback (most recent call last):",
    ...frames.map((line) => `  | ${line}`),
    ...summaryOf(error).split("\n").map((line) => `  | ${line}`),
  ];
  const count = error.exceptions.length;
  const parts = error.exceptions.flatMap((one, i) => [
    `  ${i === 0 ? "+-" : "  "}+---------------- ${i + 1} ----------------`,
    ...part(one, seen, error).join("\n").split("\n").map((line) => `    | ${line}`),
  ]);
  return [...head, ...parts, count > 0 ? "    +------------------------------------" : ""];
}

/** The lines of an exception in a group, without a way where it was made only to be put into the group. */
function part(error: unknown, seen: Set<unknown>, group: Error): string[] {
  const isMade = error instanceof Error && !isGroup(error) && isMadeWith(error, group);
  return isMade ? [summaryOf(error)] : chain(error, seen, group);
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
