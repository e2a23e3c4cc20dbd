/**
 * What types cannot say: a comment lets it pass.
 *
 * @module
 */
import { ts } from "ts-morph";
import { type Edit, edited, insertion } from "./edits.ts";
import { type Beside, Checker, drafted, shared } from "./program.ts";
import { around } from "./syntax.ts";
import { nodeAt } from "./syntax.ts";

/** `text`, formatted, with a comment above each line that TypeScript still refuses. */
export function silenced(text: string, runtime: string, beside: Beside | null = null): string {
  const checker = beside ? new Checker(runtime, beside) : shared(runtime);
  const { file, diagnostics } = checker.check(drafted(text));
  const edits = new Map<number, Edit>();
  for (const { start, length, code } of diagnostics) {
    if (start === undefined) continue;
    const edit = comment(file, start, length ?? 0, reason(code));
    edits.set(edit.start, edit);
  }
  return edited(text, [...edits.values()]);
}

function comment(file: ts.SourceFile, start: number, length: number, why: string): Edit {
  const line = file.getPositionOfLineAndCharacter(
    file.getLineAndCharacterOfPosition(start).line,
    0,
  );
  const note = `// @ts-ignore: ${why}\n`;
  const node = nodeAt(file, start, length);
  const template = around(node, ts.isTemplateExpression);
  // A line break within a template would be part of its text.
  const isInside = template && template.getStart(file) < line;
  return isInside ? insertion(start, `\n${note}`) : insertion(line, note);
}

function reason(code: number): string {
  return REASONS[code] ?? "Python allows here what types cannot tell";
}

const REASONS: Readonly<Record<number, string>> = {
  2416: "as in Python, it need not take what the one that it replaces takes",
  2415: "as in Python, it need not be what its base is in all respects",
  2417: "as in Python, what belongs to the class need not be what its base has",
  2304: "as in Python, nothing has this name until the line is reached",
};
