/**
 * The places of a traceback: found in an error's stack, and shown as Python shows them.
 *
 * @module
 */
import { ownCode } from "../places.ts";
import { behind, sourceText, type Stretch } from "./traceback_map.ts";
import { classOf, qualifiedName } from "./values/types.ts";

/** One place on the way to where an exception was raised. */
export interface Frame {
  /** The file's path, or the module's URL. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The function, `<module>` outside of all. */
  readonly name: string;
  /** What of the file is meant, where that is known. */
  readonly stretch?: Stretch;
}

const PLACE = /^\s+at (?:(.+?) \()?(.*?):(\d+):(\d+)\)?$/;

/** The way to where an exception was raised, outermost place first; the places in this package are left out. */
export function framesOf(error: Error): Frame[] {
  const frames: Frame[] = [];
  const add = (stretch: Stretch) => {
    const { file, line, name } = stretch;
    frames.push({ file, line, name, stretch });
  };
  // A function without a name that belongs to the one that called it: Python has no call there.
  let inlined: Stretch | null = null;
  for (const text of (error.stack ?? "").split("\n")) {
    const match = PLACE.exec(text);
    if (!match) continue;
    const [, called = "", place = "", row, column] = match;
    const url = place.replace(/^async /, "");
    // Where a thread begins: who started it is not on its way.
    if (/(?:^|\.)#live$/.test(called) && url.startsWith(ownCode)) break;
    if (url.startsWith(ownCode) || !/^(?:file|https?|data):/.test(url)) continue;
    const path = pathOf(url);
    const found = behind(path, Number(row), Number(column));
    if (!found) {
      frames.push({ file: path, line: Number(row), name: functionName(called) });
      inlined = null;
      continue;
    }
    const { stretch, around } = found;
    // A constructor that the program does not write is no call of its own.
    if (!stretch || called.startsWith("new ") && stretch.name !== "__init__") continue;
    if (inlined?.file !== stretch.file || inlined.scope !== stretch.scope) {
      add(frames.length === 0 && isLookup(error, stretch) ? withoutCall(stretch) : stretch);
    }
    if (called.endsWith("<static_initializer>") && around) add(around);
    inlined = called === "" || /(?:^|[. ])<anonymous>$/.test(called) ? stretch : null;
  }
  return frames.reverse();
}

/** The way to where an exception was raised from where it leaves that of `outer`, in which it was caught. */
export function framesSince(error: Error, outer: Error | null): Frame[] {
  const frames = framesOf(error);
  if (outer === null) return frames;
  const others = framesOf(outer);
  let shared = 0;
  while (shared < frames.length - 1 && isSame(frames[shared]!, others[shared])) shared++;
  return frames.slice(shared);
}

function isSame(a: Frame, b: Frame | undefined): boolean {
  return a.file === b?.file && a.line === b.line && a.name === b.name &&
    a.stretch?.column === b.stretch?.column;
}

/** Whether an exception was made in the very statement that made and raised the one that it is of. */
export function isMadeWith(error: Error, group: Error): boolean {
  const [own, others] = [framesOf(error), framesOf(group)];
  const [last, other] = [own.at(-1)?.stretch, others.at(-1)?.stretch];
  return own.length === others.length && last !== undefined && other !== undefined &&
    last.file === other.file && last.scope === other.scope && other.line <= last.line &&
    last.endLine <= other.endLine;
}

/** Whether it was the look-up of a method that failed, not its call. */
function isLookup(error: Error, { isMethod, mark }: Stretch): boolean {
  return isMethod && mark !== null && qualifiedName(classOf(error)) === "AttributeError";
}

function withoutCall(stretch: Stretch): Stretch {
  const [endLine, endColumn] = stretch.mark!;
  return { ...stretch, endLine, endColumn, mark: null, isPlain: false };
}

function pathOf(url: string): string {
  return url.startsWith("file:") ? decodeURIComponent(new URL(url).pathname) : url;
}

function functionName(name: string): string {
  if (name === "") return "<module>";
  const plain = name.replace(/^async /, "").replace(/ \[as .*\]$/, "");
  if (plain.startsWith("new ")) return "__init__";
  const last = plain.slice(plain.lastIndexOf(".") + 1);
  return last === "<anonymous>" ? "<lambda>" : last;
}

const sources = new Map<string, readonly string[]>();

function linesOf(file: string): readonly string[] {
  let lines = sources.get(file);
  if (!lines) sources.set(file, lines = sourceText(file)?.split(/\r?\n/) ?? []);
  return lines;
}

/** The text of the line that a place is in; empty where it cannot be read. */
export function sourceLine({ file, line }: Frame): string {
  return linesOf(file)[line - 1]?.trim() ?? "";
}

/** How often a place is shown that comes again and again. */
const REPEATED = 3;

/** Places as Python shows them, a line each, without line ends. */
export function frameLines(frames: readonly Frame[]): string[] {
  const lines: string[] = [];
  const more = (count: number) => {
    if (count <= REPEATED) return;
    const rest = count - REPEATED;
    lines.push(`  [Previous line repeated ${rest} more time${rest === 1 ? "" : "s"}]`);
  };
  let count = 0;
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    const isSame = before?.file === frame.file && before.line === frame.line &&
      before.name === frame.name;
    if (!isSame) {
      more(count);
      count = 0;
    }
    if (++count <= REPEATED) lines.push(...linesOfFrame(frame));
  });
  more(count);
  return lines;
}

/** A place as Python shows it: file, line and function, the text, and what of it is meant. */
export function linesOfFrame(frame: Frame): string[] {
  const head = `  File "${frame.file}", line ${frame.line}, in ${frame.name}`;
  const shown = frame.stretch ? underlined(frame.stretch, linesOf(frame.file)) : null;
  if (shown) return [head, ...shown.map((line) => `    ${line}`)];
  const source = sourceLine(frame);
  return source === "" ? [head] : [head, `    ${source}`];
}

/** The lines of a stretch, with those parts underlined that are not all of their line; null where there are none. */
function underlined(stretch: Stretch, source: readonly string[]): string[] | null {
  const own = source.slice(stretch.line - 1, stretch.endLine);
  if (own.length < stretch.endLine - stretch.line + 1 || own[0]!.trim() === "") return null;
  const indents = own.filter((line) => line.trim() !== "").map((line) =>
    /^\s*/.exec(line)![0].length
  );
  const indent = Math.min(...indents);
  const lines = own.map((line) => line.slice(indent));
  const last = lines.length - 1;
  const [from, to] = [stretch.column - indent, stretch.endColumn - indent];
  const isShown = !stretch.isPlain &&
    (stretch.mark !== null || lines[0]!.slice(0, from).trim() !== "" ||
      lines[last]!.slice(to).trim() !== "");
  const mark = stretch.mark && {
    line: stretch.mark[0] - stretch.line,
    column: stretch.mark[1] - indent,
    endLine: stretch.mark[2] - stretch.line,
    endColumn: stretch.mark[3] - indent,
  };
  const isMarked = (line: number, column: number) =>
    mark === null ||
    (line > mark.line || line === mark.line && column >= mark.column) &&
      (line < mark.endLine || line === mark.endLine && column < mark.endColumn);
  const result: string[] = [];
  const show = (at: number) => {
    const line = lines[at]!;
    result.push(line);
    if (!isShown) return;
    const begin = Math.max(at === 0 ? from : 0, /^\s*/.exec(line)![0].length);
    const end = at === last ? to : line.length;
    let carets = "";
    for (let column = 0; column < end; column++) {
      const one = column < begin ? " " : isMarked(at, column) ? "^" : "~";
      carets += one.repeat(widthOf(line, column));
    }
    result.push(carets);
  };
  let before = -1;
  for (const at of shownLines(last, mark)) {
    if (at - before === 2) show(at - 1);
    else if (at - before > 2) result.push(`...<${at - before - 1} lines>...`);
    show(at);
    before = at;
  }
  return result;
}

/** The lines that are shown of many: the first, the last, and those around the ends of what is underlined more. */
function shownLines(last: number, mark: { line: number; endLine: number } | null): number[] {
  const all = new Set([0, last]);
  for (const line of mark ? [mark.line, mark.endLine] : []) {
    for (const at of [line - 1, line, line + 1]) if (at >= 0 && at <= last) all.add(at);
  }
  return [...all].sort((a, b) => a - b);
}

/** How many columns a terminal gives to a character. */
function widthOf(line: string, column: number): number {
  const code = line.codePointAt(column)!;
  // The second half of a character beyond the basic plane stands with its first.
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return WIDE.test(String.fromCodePoint(code)) ? 2 : 1;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
