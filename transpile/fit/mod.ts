/**
 * Fits a draft to its types: TypeScript checks it, and where it knows too little of a value to accept it, the draft says
 * what the value is. Nothing but types is put in, so the program does what it did.
 *
 * @module
 */
import { ts } from "ts-morph";
import { edited, type Fix, separate } from "./edits.ts";
import { withoutHints } from "./hints.ts";
import { pruned } from "./imports.ts";
import { type Beside, type Checked, Checker, drafted, shared } from "./program.ts";
import type { Site, Strategy } from "./site.ts";
import { cast } from "./site.ts";
import { around, isExpression, nodeAt } from "./syntax.ts";
import { STRATEGIES } from "./table.ts";
import { TypeText } from "./type_text.ts";

export type { Beside } from "./program.ts";
export { linted } from "./lint.ts";
export { silenced } from "./silence.ts";

/** A draft that has been fitted. */
export interface Fitted {
  readonly text: string;
  /** Whether TypeScript accepts all of it. */
  readonly isAccepted: boolean;
  /** How many places had to be told more. */
  readonly places: number;
}

/** Reads what every draft is checked against, which the first one then need not wait for. */
export function prepare(runtime: string): void {
  shared(runtime);
}

/** Rounds of checking: what one round says may show in the next that more has to be said. */
const ROUNDS = 12;

/** Fits `text`, whose imports of `runtime` mean this package; `beside` are the other modules of its program. */
export function fit(text: string, runtime: string, beside?: Beside): Fitted {
  let file = drafted(text);
  let places = 0;
  assertWellFormed(file);
  for (let round = 0; round < ROUNDS; round++) {
    const { text: now } = file;
    const draft = (beside ? new Checker(runtime, beside) : shared(runtime)).check(file);
    if (draft.diagnostics.length === 0) return { text: tidied(file), isAccepted: true, places };
    const types = new TypeText(draft, runtime);
    const withFixes = (fixes: readonly Fix[]) => {
      const edits = fixes.flat();
      const imports = types.edits(edits.map(({ text }) => text).join(" "));
      return drafted(edited(now, [...edits, ...imports]));
    };
    let fixes = separate(fixesFor(draft, types));
    file = withFixes(fixes);
    if (!isWellFormed(file)) {
      // A place may take no assertion.
      fixes = fixes.filter((fix) => isWellFormed(withFixes([fix])));
      file = withFixes(fixes);
    }
    if (fixes.length === 0) break;
    places += fixes.length;
  }
  return { text: tidied(file), isAccepted: false, places };
}

/** A draft without the hints that were not needed, and without what only they mention. */
function tidied(draft: ts.SourceFile): string {
  return withoutHints(pruned(draft));
}

function fixesFor(draft: Checked, types: TypeText): readonly Fix[] {
  return draft.diagnostics.flatMap((diagnostic) => {
    if (diagnostic.start === undefined) return [];
    const node = nodeAt(draft.file, diagnostic.start, diagnostic.length ?? 0);
    const site: Site = { draft, types, node, diagnostic };
    const fix = STRATEGIES.get(diagnostic.code)?.(site) ?? anything(site);
    return fix ? [fix] : [];
  });
}

/** Whether a text is TypeScript. */
function isWellFormed(file: ts.SourceFile): boolean {
  return syntaxFaults(file).length === 0;
}

function assertWellFormed(file: ts.SourceFile): void {
  const [fault] = syntaxFaults(file);
  if (!fault) return;
  const line = file.getLineAndCharacterOfPosition(fault.start).line + 1;
  const message = ts.flattenDiagnosticMessageText(fault.messageText, " ");
  throw new Error(`The emitted TypeScript is not valid at line ${line}: ${message}\n${file.text}`);
}

/** What TypeScript's parser has to say against a file. */
function syntaxFaults(file: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  return (file as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] })
    .parseDiagnostics;
}

/** The last that can be said of a value: that it fits wherever it goes. */
const anything: Strategy = (site) => {
  const node = around(site.node, isExpression);
  return node && !("name" in node.parent && node.parent.name === node)
    ? cast(site, node, "never")
    : null;
};
