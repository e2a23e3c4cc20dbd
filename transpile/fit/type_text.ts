/**
 * Types as a draft can write them: by names that it has, or that it may import from the package.
 *
 * @module
 */
import { ts } from "ts-morph";
import { helperAlias } from "../emit/writing/names.ts";
import type { Edit } from "./edits.ts";
import { ImportedTypes } from "./imports.ts";
import type { Checked } from "./program.ts";
import { exported, exportPaths } from "./declared.ts";

/** The longest type that is written out. */
const LONGEST = 160;

const FLAGS = ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
  ts.NodeBuilderFlags.IgnoreErrors;

/** Writes types for one draft. */
export class TypeText {
  readonly #imports: ImportedTypes;
  readonly #words: ReadonlySet<string>;
  readonly #printer = ts.createPrinter({ removeComments: true });

  constructor(readonly draft: Checked, readonly runtime: string) {
    this.#imports = new ImportedTypes(draft.file);
    this.#words = wordsOf(draft.file);
  }

  /** What has to be imported for the types in `text`. */
  edits(text: string): readonly Edit[] {
    return this.#imports.edits(text);
  }

  /**
   * `type` as it is written at `place`, without those of its alternatives that `drops` names; null where it has no name
   * there, or says nothing.
   */
  write(
    type: ts.Type,
    place: ts.Node,
    drops?: (name: string) => boolean,
  ): string | null {
    const flags = drops ? FLAGS | ts.NodeBuilderFlags.InTypeAlias : FLAGS;
    return this.#attempt(type, place, flags, drops ?? (() => false)) ??
      (type.aliasSymbol
        ? this.#attempt(
          type,
          place,
          FLAGS | ts.NodeBuilderFlags.InTypeAlias,
          drops ?? (() => false),
        )
        : null);
  }

  /** A type node of the draft as it is written at another place of it. */
  copy(node: ts.TypeNode): string | null {
    const text = node.getText(this.draft.file);
    return text.length > LONGEST ? null : text;
  }

  /** A name of the package as the draft may use it for a type. */
  name(path: string, name: string): string {
    const specifier = this.runtime + path;
    return this.#imports.nameOf(specifier, name) ??
      this.#imports.add(specifier, name, this.#isTaken(name) ? helperAlias(name) : name);
  }

  #attempt(
    type: ts.Type,
    place: ts.Node,
    flags: ts.NodeBuilderFlags,
    drops: (name: string) => boolean,
  ): string | null {
    const { checker } = this.draft;
    if (type.flags & ts.TypeFlags.Any) return null;
    const node = checker.typeToTypeNode(type, place, flags);
    if (!node) return null;
    let failed = false;
    const fail = (): ts.TypeNode => {
      failed = true;
      return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
    };
    const visit = (part: ts.Node): ts.Node => {
      if (part.kind === ts.SyntaxKind.AnyKeyword) {
        return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
      }
      if (ts.isImportTypeNode(part)) return this.#imported(part, visit) ?? fail();
      if (ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName)) {
        if (part.typeName.text === "NoInfer") return visit(part.typeArguments![0]!);
        if (!this.#isKnown(part.typeName, place)) return this.#foreign(part, visit) ?? fail();
      }
      if (ts.isUnionTypeNode(part)) {
        return this.#union(part, visit);
      }
      if (ts.isTypeLiteralNode(part) && part.members.length === 0) {
        return ts.factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword);
      }
      return ts.visitEachChild(part, visit, undefined);
    };
    const named = visit(ts.isUnionTypeNode(node) ? without(node, drops) : node);

    if (failed) return null;
    const text = this.#print(named);
    return text.length > LONGEST || /\bnever\b(?!\[\])/.test(text) ? null : text;
  }

  /** A type as it is written, in one line. */
  #print(node: ts.Node): string {
    return this.#printer.printNode(ts.EmitHint.Unspecified, node, this.draft.file)
      .replace(/\s*\n\s*/g, " ").replace(/; }/g, " }");
  }

  /** A union with Python's numbers by their names, and None at its end. */
  #union(node: ts.UnionTypeNode, visit: (part: ts.Node) => ts.Node): ts.TypeNode {
    const kinds = new Map(node.types.map((type) => [nameOf(type), type]));
    const isInt = kinds.has("number") && kinds.has("bigint");
    const isFloat = kinds.has("number") && kinds.has("Float");
    const named = [
      ...isInt ? [{ name: "int", parts: ["number", "bigint"] }] : [],
      ...isFloat ? [{ name: "float", parts: ["number", "Float"] }] : [],
    ];
    const isNamed = named.length > 0 || kinds.has("int") || kinds.has("float");
    const gone = new Set<string>([
      ...named.flatMap(({ name, parts }) => [name, ...parts]),
      ...isNamed ? ["number"] : [],
    ]);
    const types = [
      ...named.map(({ name }) => ts.factory.createTypeReferenceNode(this.name("/python", name))),
      ...node.types.filter((type) => !gone.has(nameOf(type)))
        .map((type) => visit(type) as ts.TypeNode),
    ];
    const sorted = inOrder(types, (type) => this.#print(type));
    return sorted.length === 1 ? sorted[0]! : ts.factory.createUnionTypeNode(sorted);
  }

  /** `import("…").Name<T>` by a name that the draft has or imports. */
  #imported(
    node: ts.ImportTypeNode,
    visit: (part: ts.Node) => ts.Node,
  ): ts.TypeNode | null {
    const { argument, qualifier } = node;
    if (!ts.isLiteralTypeNode(argument) || !ts.isStringLiteral(argument.literal)) return null;
    if (!qualifier || !ts.isIdentifier(qualifier)) return null;
    const { checker } = this.draft;
    const file = this.draft.module(argument.literal.text);
    const module = file && checker.getSymbolAtLocation(file);
    const symbol = module &&
      checker.getExportsOfModule(module).find((s) => s.name === qualifier.text);
    const name = symbol && this.#nameOf(symbol);
    if (!name) return null;
    const typeArguments = node.typeArguments?.map((part) => visit(part) as ts.TypeNode);
    return node.isTypeOf
      ? ts.factory.createTypeQueryNode(name, typeArguments)
      : ts.factory.createTypeReferenceNode(name, typeArguments);
  }

  /** `Name<T>`, which the draft does not know, by a name that it has or imports. */
  #foreign(
    node: ts.TypeReferenceNode,
    visit: (part: ts.Node) => ts.Node,
  ): ts.TypeNode | null {
    const { symbol } = node.typeName as unknown as { symbol?: ts.Symbol };
    const name = symbol && this.#nameOf(symbol);
    if (!name) return null;
    const typeArguments = node.typeArguments?.map((part) => visit(part) as ts.TypeNode);
    return ts.factory.createTypeReferenceNode(name, typeArguments);
  }

  /** What the draft calls a type of the package, from the export that has it. */
  #nameOf(symbol: ts.Symbol): ts.Identifier | null {
    const { checker } = this.draft;
    if (symbol.flags & ts.SymbolFlags.TypeParameter) return null;
    const target = resolvedAlias(checker, symbol);
    let second: string | null = null;
    for (const path of this.#paths()) {
      const home = this.draft.module(exported(path)!);
      const exports = home && checker.getSymbolAtLocation(home);
      for (const one of exports ? checker.getExportsOfModule(exports) : []) {
        const own = resolvedAlias(checker, one);
        if (own === target) return ts.factory.createIdentifier(this.name(path, one.name));
        // Some types stand for one of another module by the same name.
        const isNear = path === "" || path === "/python" || this.#imports.has(this.runtime + path);
        if (isNear && one.name === symbol.name && own.flags & ts.SymbolFlags.TypeAlias) {
          second ??= path;
        }
      }
    }
    return second === null ? null : ts.factory.createIdentifier(this.name(second, symbol.name));
  }

  /** The package's exports, those that the draft imports from first. */
  #paths(): readonly string[] {
    const used = exportPaths.filter((path) => this.#imports.has(this.runtime + path));
    return [...used, ...exportPaths.filter((path) => !used.includes(path))];
  }

  /** Whether a name means at `place` what it means in the type. */
  #isKnown(name: ts.Identifier, place: ts.Node): boolean {
    const { symbol } = name as unknown as { symbol?: ts.Symbol };
    if (!symbol) return true;
    const { checker } = this.draft;
    const found = (checker as unknown as Resolver)
      .resolveName(name.text, place, ts.SymbolFlags.Type, false);
    return found !== undefined &&
      resolvedAlias(checker, found) === resolvedAlias(checker, symbol);
  }

  #isTaken(name: string): boolean {
    return this.#words.has(name) || GLOBAL.has(name);
  }
}

/** What a checker can do beside what it declares. */
interface Resolver {
  resolveName(
    name: string,
    place: ts.Node,
    meaning: ts.SymbolFlags,
    excludeGlobals: boolean,
  ): ts.Symbol | undefined;
}

/** Global types that an import of the same name would hide. */
const GLOBAL = new Set(
  "Array Map Set Promise Iterable Iterator AsyncIterable Record Error Date Function Object RegExp"
    .split(" "),
);

/**
 * Alternatives in an order of their own: that in which a checker has them is the one in which it met them, which is
 * another if it has seen other drafts. None is the last.
 */
export function inOrder<T>(types: readonly T[], text: (type: T) => string): readonly T[] {
  const rank = (name: string) =>
    /^(null|undefined)$/.test(name)
      ? ORDER.length + 2
      : ORDER.includes(name)
      ? ORDER.indexOf(name)
      : ORDER.length + (/^[\w$."]/.test(name) ? 0 : 1);
  return types.map((type) => ({ type, name: text(type) }))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))
    .map(({ type }) => type);
}

/** The types that come first, as TypeScript has them. */
const ORDER: readonly string[] = "int float string number bigint boolean".split(" ");

function without(node: ts.UnionTypeNode, drops: (name: string) => boolean): ts.TypeNode {
  const kept = node.types.filter((type) => !drops(nameOf(type)));
  return kept.length === 1 ? kept[0]! : ts.factory.createUnionTypeNode(kept);
}

/** The name of a type without arguments. */
function nameOf(type: ts.TypeNode): string {
  if (type.kind === ts.SyntaxKind.NumberKeyword) return "number";
  if (type.kind === ts.SyntaxKind.BigIntKeyword) return "bigint";
  if (type.kind === ts.SyntaxKind.UndefinedKeyword) return "undefined";
  if (type.kind === ts.SyntaxKind.VoidKeyword) return "void";
  if (ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword) return "null";
  const name = ts.isTypeReferenceNode(type)
    ? type.typeName
    : ts.isImportTypeNode(type)
    ? type.qualifier
    : null;
  return name && ts.isIdentifier(name) ? name.text : "";
}

function resolvedAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function wordsOf(file: ts.SourceFile): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return words;
}
