/**
 * What `deno lint` finds in a program and Python allows: code behind a `return`, a `return` in a `finally`. A comment
 * says that it is meant.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { ts } from "ts-morph";
import { edited, insertion } from "./edits.ts";
import { isClean } from "./lint/clean.ts";
import { around, nodeAt } from "./syntax.ts";

/** From how many places on one comment at the head of the file says it for all. */
const MANY = 3;

/** What a comment is found by that ignores nothing. */
const UNUSED = "ban-unused-ignore";

/** `text`, formatted, with comments for what `deno lint` finds in it. */
export function linted(text: string): string {
  if (isClean(text)) return text;
  const places = new Map<number, Set<string>>();
  const count = new Map<string, number>();
  const file = ts.createSourceFile("draft.ts", text, ts.ScriptTarget.ESNext, true);
  const whole = new Set<string>();
  for (const { code, range } of findings(text)) {
    const line = file.getPositionOfLineAndCharacter(range.start.line - 1, 0);
    if (inTemplate(file, line)) whole.add(code);
    const codes = places.get(line) ?? new Set();
    if (!codes.has(code)) count.set(code, (count.get(code) ?? 0) + 1);
    places.set(line, codes.add(code));
  }
  for (const [code, times] of count) if (times >= MANY) whole.add(code);
  const edits = [...places].flatMap(([line, codes]) => {
    const left = [...codes].filter((code) => !whole.has(code)).join(" ");
    if (left === "") return [];
    const end = text.indexOf("\n", line) + 1;
    // A comment that says too much is found itself.
    if (codes.has(UNUSED)) return [{ start: line, end, text: "" }];
    const above = /\/\/ deno-lint-ignore [^\n]*\n$/.exec(text.slice(0, line));
    const isLeft = above && !places.get(text.lastIndexOf("\n", line - 2) + 1)?.has(UNUSED);
    if (isLeft) return [insertion(line - 1, ` ${left}`)];
    const indent = /^ */.exec(text.slice(line))![0];
    return [insertion(line, `${indent}// deno-lint-ignore ${left}\n`)];
  });
  const head = whole.size > 0
    ? [insertion(0, `// deno-lint-ignore-file ${[...whole].join(" ")}\n`)]
    : [];
  return edited(text, [...head, ...edits]);
}

/** Whether a line begins within a text that goes over several. */
function inTemplate(file: ts.SourceFile, line: number): boolean {
  const template = around(
    nodeAt(file, line, 0),
    (n): n is ts.Node => ts.isTemplateExpression(n) || ts.isNoSubstitutionTemplateLiteral(n),
  );
  return template !== undefined && template.getStart(file) < line;
}

interface Finding {
  readonly code: string;
  readonly range: { readonly start: { readonly line: number } };
}

function findings(text: string): readonly Finding[] {
  const { stdout } = spawnSync(
    Deno.execPath(),
    ["lint", "--no-config", "--json", "--ext", "ts", "-"],
    { input: text, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Finding[] };
  return diagnostics;
}
