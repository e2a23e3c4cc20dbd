/**
 * The emitted file: ts-morph puts the imports at its head and sees to it that the whole is TypeScript, `deno fmt` lays it out.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { Project, SyntaxKind } from "ts-morph";
import { fit, linted, namesInHints, silenced, withoutHints } from "../fit/mod.ts";
import type { Import } from "./imports.ts";
import type { Emitted } from "./module.ts";

/** How a file is written. */
export interface WriteOptions {
  /** What the file imports the package as. */
  readonly runtime: string;
  /** The width of its lines; null leaves them as they are. */
  readonly lineWidth: number | null;
  /** Whether TypeScript and `deno lint` have to accept it. */
  readonly checks: boolean;
}

/** The text of a file. */
export function fileText(emitted: Emitted, options: WriteOptions): string {
  const draft = draftOf(emitted, options.checks);
  const { runtime, lineWidth } = options;
  if (!options.checks) return laidOut(withoutHints(draft), lineWidth);
  const { text, isAccepted } = fit(draft, runtime);
  const fitted = laidOut(text, lineWidth);
  const accepted = isAccepted
    ? fitted
    : repeated(fitted, (now) => laidOut(silenced(now, runtime), lineWidth));
  return lineWidth === null
    ? accepted
    : repeated(accepted, (now) => laidOut(linted(now), lineWidth));
}

/** What `change` makes of a text, and again of that, until it leaves it alone. */
function repeated(text: string, change: (text: string) => string): string {
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

/** The file's text before its types are fitted and its lines laid out. */
function draftOf(emitted: Emitted, hints: boolean): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("module.ts", emitted.body.join("\n"));
  const used = new Set(
    file.getDescendantsOfKind(SyntaxKind.Identifier).map((node) => node.getText()),
  );
  if (hints) { for (const name of namesInHints(file.getFullText())) used.add(name); }
  file.insertImportDeclarations(
    0,
    emitted.imports.flatMap((declaration) => onlyUsed(declaration, used)).map((
      { specifier, namespace, names },
    ) => ({
      moduleSpecifier: specifier,
      ...(namespace === undefined ? {} : { namespaceImport: namespace }),
      isTypeOnly: namespace === undefined && names.length > 0 && names.every(({ type }) => type),
      namedImports: names.map(({ name, alias, type }) => ({
        name,
        ...(alias === undefined ? {} : { alias }),
        isTypeOnly: type && !names.every((other) => other.type),
      })),
    })),
  );
  const text = file.getFullText();
  const [fault] = syntaxFaults(file.compilerNode);
  if (fault) {
    const line = text.slice(0, fault.start).split("\n").length;
    throw new Error(
      `The emitted TypeScript is not valid at line ${line}: ${fault.message}\n${text}`,
    );
  }
  return [...emitted.head, text].join("\n");
}

/** The text as the formatter leaves it. */
function laidOut(text: string, lineWidth: number | null): string {
  if (lineWidth === null) return text;
  return repeated(text, (now) => formatted(now, lineWidth));
}

/** An import without the names that the text does not mention after all. */
function onlyUsed(declaration: Import, used: ReadonlySet<string>): Import[] {
  if (declaration.namespace !== undefined) {
    return used.has(declaration.namespace) ? [declaration] : [];
  }
  if (declaration.names.length === 0) return [declaration];
  const names = declaration.names.filter(({ name, alias }) => used.has(alias ?? name));
  return names.length > 0 ? [{ ...declaration, names }] : [];
}

/** What TypeScript's parser has to say against a file; an empty list for a file that is well formed. */
function syntaxFaults(node: object): { start: number; message: string }[] {
  const { parseDiagnostics } = node as {
    parseDiagnostics?: readonly { start: number; messageText: string | { messageText: string } }[];
  };
  return (parseDiagnostics ?? []).map(({ start, messageText }) => ({
    start,
    message: typeof messageText === "string" ? messageText : messageText.messageText,
  }));
}

/** The text as `deno fmt` lays it out. */
function formatted(text: string, lineWidth: number): string {
  const run = spawnSync(
    Deno.execPath(),
    ["fmt", "--no-config", "--ext", "ts", "--line-width", String(lineWidth), "-"],
    { input: text, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) {
    throw new Error(`Cannot format the emitted TypeScript: ${run.stderr.trim()}`);
  }
  return run.stdout;
}
