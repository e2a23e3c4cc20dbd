/**
 * Lays a text out as `deno fmt` does: by `deno fmt` itself, or by the formatter that is built into it.
 *
 * `deno fmt` takes 30 ms a text, most of them to start. The formatter takes 2 ms, but 150 once, until it is compiled. So the
 * first texts of a process, which are all texts of most, go the first way, and further ones the second, if this Deno is
 * one that is known to have that very formatter.
 *
 * @module
 */
import { createFromBuffer, type Formatter } from "@dprint/formatter";
import { getPath } from "@dprint/typescript";
import { spawnSync } from "node:child_process";

/** From how many texts on the formatter is worth its compilation. */
const MANY = 4;

/** The versions of Deno that have the formatter which deno.json names. */
const VERSIONS = ["2.9.6"];

let texts = 0;
let formatter: Formatter | undefined;

/** `text`, TypeScript, as `deno fmt` lays it out in lines of `lineWidth`; as it is for null. */
export function laidOut(text: string, lineWidth: number | null): string {
  if (lineWidth === null) return text;
  const first = formatted(text, lineWidth);
  return hasSameLines(text, first) ? first : repeated(first, (now) => formatted(now, lineWidth));
}

/** Whether no line but of imports was broken: then nothing in what is laid out would move a second time. */
function hasSameLines(before: string, after: string): boolean {
  const [old, now] = [before, after].map(linesOf);
  return old!.length === now!.length && old!.every((line, i) => line === now![i]);
}

function linesOf(text: string): string[] {
  return text.replace(IMPORT, "").split("\n").map((line) => line.trim()).filter(Boolean);
}

const IMPORT = /^import (type )?\{[^}]*\} from "[^"]*";$/gm;

/** What `change` makes of a text, and again of that, until it leaves it alone. */
export function repeated(text: string, change: (text: string) => string): string {
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

function formatted(text: string, lineWidth: number): string {
  return ++texts > MANY && VERSIONS.includes(Deno.version.deno)
    ? byFormatter(text, lineWidth)
    : byDeno(text, lineWidth);
}

function byFormatter(fileText: string, lineWidth: number): string {
  formatter ??= createFromBuffer(Deno.readFileSync(getPath()));
  formatter.setConfig({}, { deno: true, lineWidth });
  return formatter.formatText({ filePath: "module.ts", fileText });
}

function byDeno(input: string, lineWidth: number): string {
  const run = spawnSync(
    Deno.execPath(),
    ["fmt", "--no-config", "--ext", "ts", "--line-width", String(lineWidth), "-"],
    { input, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) {
    throw new Error(`Cannot format the emitted TypeScript: ${run.stderr.trim()}`);
  }
  return run.stdout;
}
