/**
 * The imports of a draft, and types added to them.
 *
 * @module
 */
import { ts } from "ts-morph";
import { type Edit, edited, insertion } from "./edits.ts";

/** What a draft imports and is to import. */
export class ImportedTypes {
  readonly #file: ts.SourceFile;
  readonly #declarations: readonly ts.ImportDeclaration[];
  readonly #added = new Map<string, Map<string, string>>();

  constructor(file: ts.SourceFile) {
    this.#file = file;
    this.#declarations = file.statements.filter(ts.isImportDeclaration);
  }

  /** Whether the draft imports from `specifier`. */
  has(specifier: string): boolean {
    return this.#declarations.some((one) => specifierOf(one) === specifier);
  }

  /** What the draft calls `name` of `specifier`, if it imports it. */
  nameOf(specifier: string, name: string): string | null {
    for (const declaration of this.#declarations) {
      if (specifierOf(declaration) !== specifier) continue;
      const bindings = declaration.importClause?.namedBindings;
      if (!bindings) continue;
      if (ts.isNamespaceImport(bindings)) return `${bindings.name.text}.${name}`;
      const found = bindings.elements.find((e) => (e.propertyName ?? e.name).text === name);
      if (found) return found.name.text;
    }
    return this.#added.get(specifier)?.get(name) ?? null;
  }

  /** Imports a type under a name, which is given back. */
  add(specifier: string, name: string, as: string): string {
    const names = this.#added.get(specifier) ?? new Map<string, string>();
    this.#added.set(specifier, names);
    names.set(name, as);
    return as;
  }

  /** The changes that bring in those of the added types that `text` mentions. */
  edits(text: string): readonly Edit[] {
    return [...this.#added].flatMap(([specifier, all]) => {
      const names = new Map([...all].filter(([, as]) => new RegExp(`\\b${as}\\b`).test(text)));
      if (names.size === 0) return [];
      const named = this.#declarations.find((one) => {
        const bindings = one.importClause?.namedBindings;
        return specifierOf(one) === specifier && bindings && ts.isNamedImports(bindings);
      });
      return named ? this.#into(named, names) : [this.#declared(specifier, names)];
    });
  }

  /** Types among the names of a declaration, in their order. */
  #into(declaration: ts.ImportDeclaration, names: ReadonlyMap<string, string>): Edit[] {
    const clause = declaration.importClause!;
    const { elements } = clause.namedBindings as ts.NamedImports;
    const prefix = clause.phaseModifier === ts.SyntaxKind.TypeKeyword ? "" : "type ";
    return [...names].map(([name, as]) => {
      const text = prefix + written(name, as);
      const next = elements.find((e) => (e.propertyName ?? e.name).text > name);
      return next
        ? insertion(next.getStart(this.#file), `${text}, `)
        : insertion(elements.at(-1)!.end, `, ${text}`);
    });
  }

  /** A declaration of its own. */
  #declared(specifier: string, names: ReadonlyMap<string, string>): Edit {
    const list = [...names].map(([name, as]) => written(name, as)).sort().join(", ");
    const text = `import type { ${list} } from ${JSON.stringify(specifier)};\n`;
    const next = this.#declarations.find((one) => specifierOf(one) > specifier);
    const place = next?.getStart(this.#file) ?? this.#declarations.at(-1)?.end;
    if (place === undefined) return insertion(this.#start(), `${text}\n`);
    return next ? insertion(place, text) : insertion(place, `\n${text.trimEnd()}`);
  }

  /** Where the first statement of a file without imports stands, behind the comment that documents the file. */
  #start(): number {
    const { text } = this.#file;
    const [first] = ts.getLeadingCommentRanges(text, 0) ?? [];
    const isDocumentation = first && /^\/\*\*/.test(text.slice(first.pos)) &&
      /^\s*\n\s*\n/.test(text.slice(first.end));
    return isDocumentation ? first.end + /^\s*/.exec(text.slice(first.end))![0].length : 0;
  }
}

function written(name: string, as: string): string {
  return name === as ? name : `${name} as ${as}`;
}

function specifierOf(declaration: ts.ImportDeclaration): string {
  return (declaration.moduleSpecifier as ts.StringLiteral).text;
}

/** A file without the imports that it does not mention. */
export function pruned(file: ts.SourceFile): string {
  const words = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.set(node.text, (words.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edits = file.statements.filter(ts.isImportDeclaration).flatMap((declaration): Edit[] => {
    const bindings = declaration.importClause?.namedBindings;
    const gone = { start: declaration.getStart(file), end: declaration.end, text: "" };
    if (!bindings) return [];
    if (ts.isNamespaceImport(bindings)) return words.get(bindings.name.text) === 1 ? [gone] : [];
    const { elements } = bindings;
    const kept = elements.filter((e) => words.get(e.name.text) !== 1);
    if (kept.length === elements.length) return [];
    if (kept.length === 0) return [gone];
    const text = kept.map((e) => e.getText(file)).join(", ");
    return [{ start: elements[0]!.getStart(file), end: elements.at(-1)!.end, text }];
  });
  return edited(file.text, edits);
}
