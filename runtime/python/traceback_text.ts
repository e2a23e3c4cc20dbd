/**
 * Exceptions as Python prints them when nobody has caught them.
 *
 * @module
 */
import { ownCode } from "../places.ts";
import { dialect } from "./support/dialect.ts";
import { isPythonException } from "./native_errors.ts";
import { str } from "./text/repr.ts";
import { classOf, qualifiedName } from "./values/types.ts";

/** One place on the way to where an exception was raised. */
export interface Frame {
  /** The file's path, or the module's URL. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The function, `<module>` outside of all. */
  readonly name: string;
}

const PLACE = /^\s+at (?:(.+?) \()?(.*?):(\d+):\d+\)?$/;

/** The way to where an exception was raised, outermost place first; the places in this package are left out. */
export function framesOf(error: Error): Frame[] {
  const frames: Frame[] = [];
  for (const line of (error.stack ?? "").split("\n")) {
    const match = PLACE.exec(line);
    if (!match) continue;
    const [, name, place = "", row] = match;
    const url = place.replace(/^async /, "");
    if (url.startsWith(ownCode) || !/^(?:file|https?|data):/.test(url)) continue;
    frames.push({ file: pathOf(url), line: Number(row), name: functionName(name) });
  }
  return frames.reverse();
}

function pathOf(url: string): string {
  return url.startsWith("file:") ? decodeURIComponent(new URL(url).pathname) : url;
}

function functionName(name: string | undefined): string {
  if (name === undefined) return "<module>";
  const plain = name.replace(/^async /, "").replace(/ \[as .*\]$/, "");
  if (plain.startsWith("new ")) return "__init__";
  const last = plain.slice(plain.lastIndexOf(".") + 1);
  return last === "<anonymous>" ? "<lambda>" : last;
}

const sources = new Map<string, readonly string[]>();

/** The lines of a file, where it may be read without asking. */
function linesOf(file: string): readonly string[] {
  let lines = sources.get(file);
  if (!lines) {
    lines = [];
    try {
      const permission = Deno.permissions.querySync({ name: "read", path: file });
      if (permission.state === "granted") lines = Deno.readTextFileSync(file).split("\n");
    } catch {
      // Not a file, or gone.
    }
    sources.set(file, lines);
  }
  return lines;
}

/** Places as Python prints them, each with its line of source. */
export function frameLines(frames: readonly Frame[]): string[] {
  const lines: string[] = [];
  let repeated = 0;
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    const isSame = before?.file === frame.file && before.line === frame.line &&
      before.name === frame.name;
    repeated = isSame ? repeated + 1 : 0;
    if (repeated < 3) {
      lines.push(`  File "${frame.file}", line ${frame.line}, in ${frame.name}`);
      const source = linesOf(frame.file)[frame.line - 1]?.trim();
      if (source) lines.push(`    ${source}`);
      return;
    }
    if (repeated > 3) lines.pop();
    const more = repeated - 2;
    lines.push(`  [Previous line repeated ${more} more time${more === 1 ? "" : "s"}]`);
  });
  return lines;
}

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

function chain(error: unknown, seen: Set<unknown>): string[] {
  if (!(error instanceof Error)) return [summaryOf(error)];
  seen.add(error);
  const lines: string[] = [];
  const { cause, __context__: context } = error as Error & { __context__?: unknown };
  if (cause instanceof Error && !seen.has(cause)) {
    if (isRemote(cause)) lines.push(`multiprocessing.pool.RemoteTraceback: ${cause.message}`);
    else lines.push(...chain(cause, seen));
    lines.push(CAUSED);
  } else if (cause === undefined && context instanceof Error && !seen.has(context)) {
    lines.push(...chain(context, seen), MEANWHILE);
  }
  return [...lines, ...own(error, seen)];
}

function own(error: Error, seen: Set<unknown>): string[] {
  const frames = frameLines(framesOf(error));
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
    ...chain(one, seen).join("\n").split("\n").map((line) => `    | ${line}`),
  ]);
  return [...head, ...parts, count > 0 ? "    +------------------------------------" : ""];
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
 */
export function formatException(error: unknown): string {
  return chain(error, new Set()).join("\n");
}
