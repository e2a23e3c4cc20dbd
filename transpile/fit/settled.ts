/**
 * Statements of drafts that TypeScript has accepted. One that comes again, where all that it may depend on is as it was, is
 * not checked again: of a draft that was told more in some places only the statements around these are, and of a
 * program that has changed only what has.
 *
 * @module
 */
import { ts } from "ts-morph";

/** After how many statements all are forgotten. */
const MOST = 1000;

/** The statements of a draft that have to be checked. */
export interface Open {
  readonly statements: readonly ts.Statement[];
  /** Takes those for accepted that no diagnostic is in. */
  settle(diagnostics: readonly ts.Diagnostic[]): void;
}

/** What has been accepted. */
export class Settled {
  readonly #known = new Set<string>();

  /** What of a file has to be checked. */
  open(file: ts.SourceFile): Open {
    const keys = keysOf(file);
    return {
      statements: file.statements.filter((one) => !this.#known.has(keys.get(one)!)),
      settle: (diagnostics) => {
        if (this.#known.size > MOST) this.#known.clear();
        const isIn = (one: ts.Statement) => ({ start }: ts.Diagnostic) =>
          start === undefined || one.pos <= start && start < one.end;
        for (const [one, key] of keys) if (!diagnostics.some(isIn(one))) this.#known.add(key);
      },
    };
  }
}

/** All that the types in a statement may depend on, by statement. */
function keysOf(file: ts.SourceFile): ReadonlyMap<ts.Statement, string> {
  const [imports, own] = [true, false].map((wanted) =>
    file.statements.filter((one) => ts.isImportDeclaration(one) === wanted)
  );
  const declared = own!.map((one) => declaration(file, one)).filter(Boolean).join("\n");
  const words = wordsOf(declared);
  const flow = own!.filter((one) => isInFlow(one)).map((one) => one.getText(file)).join("\n");
  const entries = imports!.flatMap((one) => importsOf(file, one as ts.ImportDeclaration));
  return new Map(file.statements.map((one) => {
    const text = one.getText(file);
    if (ts.isImportDeclaration(one)) return [one, text];
    const used = wordsOf(text);
    const named = entries.filter(([name]) => words.has(name) || used.has(name));
    const parts = [text, ...named.map(([, entry]) => entry), declared, isInFlow(one) ? flow : ""];
    return [one, parts.join("\n")];
  }));
}

/** What a statement tells the others: the texts of bodies are left out whose types are written. Empty for nothing. */
function declaration(file: ts.SourceFile, node: ts.Statement): string {
  if (ts.isFunctionDeclaration(node)) return header(file, node);
  if (ts.isClassDeclaration(node)) {
    const head = file.text.slice(node.getStart(file), node.members.pos);
    return [head, ...node.members.map((member) => header(file, member))].join("\n");
  }
  return isStep(node) ? "" : node.getText(file);
}

function header(file: ts.SourceFile, node: ts.Statement | ts.ClassElement): string {
  const body = (node as ts.FunctionLikeDeclaration).body;
  const isTyped = ts.isConstructorDeclaration(node) || ts.isSetAccessor(node) ||
    (node as ts.FunctionLikeDeclaration).type !== undefined;
  return body && isTyped ? file.text.slice(node.getStart(file), body.pos) : node.getText(file);
}

/** Whether a statement declares nothing for others. */
function isStep(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) || ts.isIfStatement(node) || ts.isTryStatement(node) ||
    ts.isBlock(node) || ts.isIterationStatement(node, false) || ts.isThrowStatement(node);
}

/** Whether what a statement finds in variables is what those before it have put there. */
function isInFlow(node: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(node)) return false;
  return !ts.isClassDeclaration(node) ||
    node.members.some((one) =>
      ts.isClassStaticBlockDeclaration(one) ||
      ts.isPropertyDeclaration(one) && ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Static
    );
}

/** What a declaration imports: the names by which the file knows it, and what each is. */
function importsOf(
  file: ts.SourceFile,
  node: ts.ImportDeclaration,
): (readonly [name: string, entry: string])[] {
  const from = node.moduleSpecifier.getText(file);
  const bindings = node.importClause?.namedBindings;
  if (!bindings) return [];
  if (ts.isNamespaceImport(bindings)) {
    return [[bindings.name.text, `${bindings.name.text} ${from}`]];
  }
  return bindings.elements.map((one) => [one.name.text, `${one.getText(file)} ${from}`]);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\w$\u0080-\uffff]+/g));
}
