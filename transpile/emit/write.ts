/**
 * The emitted file: ts-morph puts the imports at its head and sees to it that the whole is TypeScript, `deno fmt` lays it out.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { Project, SyntaxKind } from "ts-morph";
import { fit, silenced } from "../fit/mod.ts";
import type { Import } from "./imports.ts";
import type { Emitted } from "./module.ts";

/** How a file is written. */
export interface WriteOptions {
  /** What the file imports the package as. */
  readonly runtime: string;
  /** The width of its lines; null leaves them as they are. */
  readonly lineWidth: number | null;
  /** Whether TypeScript has to accept its types. */
  readonly fitTypes: boolean;
}

/** The text of a file. */
export function fileText(emitted: Emitted, options: WriteOptions): string {
  const draft = draftOf(emitted);
  const { runtime, lineWidth } = options;
  if (!options.fitTypes) return laidOut(draft, lineWidth);
  const { text, isAccepted } = fit(draft, runtime);
  let last = laidOut(text, lineWidth);
  for (let round = 0; !isAccepted && round < 4; round++) {
    const now = laidOut(silenced(last, runtime), lineWidth);
    if (now === last) break;
    last = now;
  }
  return last;
}

/** The file's text before its types are fitted and its lines laid out. */
function draftOf(emitted: Emitted): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("module.ts", emitted.body.join("\n"));
  const used = new Set(
    file.getDescendantsOfKind(SyntaxKind.Identifier).map((node) => node.getText()),
  );
  file.insertImportDeclarations(
    0,
    emitted.imports.flatMap((declaration) => onlyUsed(declaration, used)).map((
      { specifier, namespace, names },
    ) => ({
      moduleSpecifier: specifier,
      ...(namespace === undefined ? {} : { namespaceImport: namespace }),
      isTypeOnly: namespace === undefined && names.every(({ type }) => type),
      namedImports: names.map(({ name, alias, type }) => ({
        name,
        ...(alias === undefined ? {} : { alias }),
        isTypeOnly: type && !names.every((other) => other.type),
      })),
    })),
  );
  if (emitted.head.length > 0) file.insertStatements(0, emitted.head.join("\n"));
  const text = file.getFullText();
  const [fault] = syntaxFaults(file.compilerNode);
  if (fault) {
    const line = text.slice(0, fault.start).split("\n").length;
    throw new Error(
      `The emitted TypeScript is not valid at line ${line}: ${fault.message}\n${text}`,
    );
  }
  return text;
}

/** The text as the formatter leaves it. */
function laidOut(text: string, lineWidth: number | null): string {
  if (lineWidth === null) return text;
  // Comments and long types may move a second time: what is written is what the formatter leaves alone.
  let last = text;
  for (let round = 0; round < 4; round++) {
    const now = formatted(last, lineWidth);
    if (now === last) break;
    last = now;
  }
  return last;
}

/** An import without the names that the text does not mention after all. */
function onlyUsed(declaration: Import, used: ReadonlySet<string>): Import[] {
  if (declaration.namespace !== undefined) {
    return used.has(declaration.namespace) ? [declaration] : [];
  }
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
