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

/** A file without the imports that it does not mention, and with those that only types mention marked so. */
export function pruned(file: ts.SourceFile): string {
  const uses = usesOf(file);
  const edits = file.statements.filter(ts.isImportDeclaration).flatMap((declaration): Edit[] => {
    const clause = declaration.importClause;
    const bindings = clause?.namedBindings;
    if (!clause || !bindings) return [];
    const gone = { start: declaration.getStart(file), end: declaration.end, text: "" };
    const isTyped = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if (ts.isNamespaceImport(bindings)) {
      const use = uses.get(bindings.name.text);
      if (use === undefined) return [gone];
      return use === "type" && !isTyped ? [insertion(bindings.getStart(file), "type ")] : [];
    }
    const kept = bindings.elements.filter((e) => uses.has(e.name.text));
    if (kept.length === 0) return [gone];
    const isType = (e: ts.ImportSpecifier) => e.isTypeOnly || uses.get(e.name.text) === "type";
    const allTypes = isTyped || kept.every(isType);
    const names = kept.map((e) => {
      const name = written((e.propertyName ?? e.name).text, e.name.text);
      return !allTypes && isType(e) ? `type ${name}` : name;
    });
    const text = `${allTypes ? "type " : ""}{ ${names.join(", ")} }`;
    return [{ start: clause.getStart(file), end: clause.end, text }];
  });
  return edited(file.text, edits);
}

/** What the names outside the imports stand for: values, or nothing but types. */
function usesOf(file: ts.SourceFile): ReadonlyMap<string, "value" | "type"> {
  const uses = new Map<string, "value" | "type">();
  const visit = (node: ts.Node, isType: boolean): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      if (isMemberName(node)) return;
      if (!isType || !uses.has(node.text)) uses.set(node.text, isType ? "type" : "value");
      return;
    }
    const within = isType || ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, false);
  return uses;
}

/** Whether a name is that of a member, which has nothing to do with an import of the same name. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent) ||
    ts.isTypeElement(parent)) && parent.name === node;
}
