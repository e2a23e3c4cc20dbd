/**
 * Compares what is said of programs with what CPython says of them.
 *
 *     python3.13 generate.py … | deno run judge.ts [--show N] [--only WORD]
 *
 * @module
 */
import {
  check,
  decodeSource,
  parse,
  PythonSyntaxError,
  type PythonSyntaxWarning,
} from "../../../../transpile/syntax/mod.ts";

/** What CPython said of a program. */
export interface Fault {
  kind: string;
  message: string;
  /** Missing for a fault of the whole file. */
  line: number | null;
  column: number | null;
  /** Missing for some faults of which CPython gives but the start. */
  endLine: number | null;
  endColumn: number | null;
  formatted: string;
}

/** A program, and CPython's answer. */
export interface Case extends Answer {
  name: string;
  source: string;
}

/** What is said of a program. */
export interface Answer {
  fault: Fault | null;
  warnings: string[];
}

/** Our answer to a program. */
export function answer(source: string): Answer {
  try {
    const module = parse(decodeSource(new TextEncoder().encode(source), "x.py"), "x.py");
    return { fault: null, warnings: check(module).map(wordsOf) };
  } catch (error) {
    const fault = faultOf(error);
    return {
      fault,
      warnings: error instanceof PythonSyntaxError ? error.warnings.map(wordsOf) : [],
    };
  }
}

function wordsOf({ filename, line, message }: PythonSyntaxWarning): string {
  return `${filename}:${line}: SyntaxWarning: ${message}`;
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof PythonSyntaxError)) {
    return {
      kind: "crash",
      message: String(error),
      line: 0,
      column: 0,
      endLine: 0,
      endColumn: 0,
      formatted: "",
    };
  }
  const { kind, message, line, column, endLine, endColumn, formatted } = error;
  return { kind, message, line, column, endLine, endColumn, formatted };
}

/** The first thing in which two answers differ. */
export function difference(our: Answer, their: Answer): string | null {
  const [ours, theirs] = [our.fault, their.fault];
  if (ours === null || theirs === null) {
    // Python 3.14 takes it
    if (theirs?.message === "multiple exception types must be parenthesized") return null;
    if (ours !== theirs) return ours === null ? "accepted" : "refused";
    return our.warnings.join("\n") === their.warnings.join("\n") ? null : "warnings";
  }
  if (ours.kind === "crash") return "crash";
  // CPython has lost the line of some faults, and says -1
  if (ours.line !== (theirs.line ?? 0) && theirs.line !== -1) return "line";
  if (ours.message !== theirs.message) return "message";
  if (ours.kind !== theirs.kind) return "kind";
  if (theirs.line !== -1 && ours.column !== (theirs.column ?? 0)) return "column";
  if (theirs.endLine !== null && theirs.endColumn !== null) {
    if (ours.endLine !== theirs.endLine || ours.endColumn !== theirs.endColumn) return "end";
  }
  if (ours.formatted !== theirs.formatted && theirs.line !== -1) return "formatted";
  return our.warnings.join("\n") === their.warnings.join("\n") ? null : "warnings";
}

if (import.meta.main) {
  const option = (name: string) => {
    const at = Deno.args.indexOf(name);
    return at < 0 ? undefined : Deno.args[at + 1];
  };
  const show = Number(option("--show") ?? 3);
  const only = option("--only");
  const text = await new Response(Deno.stdin.readable).text();
  const counts: Record<string, number> = {};
  const groups = new Map<string, Case[]>();
  let faulty = 0;
  let slowest = { ms: 0, name: "" };
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const each = JSON.parse(line) as Case;
    const start = performance.now();
    const ours = answer(each.source);
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { ms, name: each.name };
    const what = difference(ours, each) ?? "equal";
    if (each.fault !== null) faulty++;
    counts[what] = (counts[what] ?? 0) + 1;
    if (what === "equal" || (only !== undefined && what !== only)) continue;
    const key = `${what}: ${each.fault?.message ?? "-"} | ${ours.fault?.message ?? "-"}`
      .replace(/on line \d+/g, "on line N").replace(
        /after .*? (statement|definition)/g,
        "after S $1",
      );
    const group = groups.get(key) ?? [];
    group.push(each);
    groups.set(key, group);
  }
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length);
  for (const [key, cases] of sorted) {
    console.log(`\n## ${cases.length} × ${key}`);
    for (const each of cases.sort((a, b) => a.source.length - b.source.length).slice(0, show)) {
      const { fault, warnings } = answer(each.source);
      const place = (f: Fault | null) => f && [f.line, f.column, f.endLine, f.endColumn].join(" ");
      console.log(`-- ${each.name}: CPython ${place(each.fault)}, here ${place(fault)}`);
      if (key.startsWith("warnings")) console.log(each.warnings, warnings);
      const lines = each.source.split("\n");
      const at = Math.max(0, ((each.fault ?? fault)?.line ?? 0) - 4);
      console.log(
        (lines.length < 14 ? JSON.stringify(each.source) : lines.slice(at, at + 6).join("\n"))
          .slice(0, 400),
      );
    }
  }
  console.log(
    `\n${faulty} faulty programs;`,
    counts,
    `slowest ${slowest.ms.toFixed(0)} ms`,
    slowest.name,
  );
}
