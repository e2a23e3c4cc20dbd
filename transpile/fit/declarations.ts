/**
 * Declarations that have to say more than they do.
 *
 * @module
 */
import { ts } from "ts-morph";
import { type Fix, insertion } from "./edits.ts";
import { iterableOf } from "./values.ts";
import { cast, has, resultNode, type Site } from "./site.ts";
import { around, isExpression } from "./syntax.ts";

/** A variable, parameter, property or function without a type that TypeScript could find. */
export function annotation(site: Site): Fix | null {
  const { node } = site;
  const declaration = around(node, isDeclaration);
  if (!declaration) return null;
  if (ts.isFunctionLike(declaration)) return result(site, declaration);
  if (declaration.type) return null;
  const { file } = site.draft;
  const isRest = ts.isParameter(declaration) && declaration.dotDotDotToken;
  const type = ts.isIdentifier(declaration.name) || ts.isPropertyName(declaration.name)
    ? isRest ? "unknown[]" : "unknown"
    : shape(site, declaration.name);
  if (ts.isParameter(declaration) && isBare(declaration)) {
    return [
      insertion(declaration.getStart(file), "("),
      insertion(declaration.end, `: ${type})`),
    ];
  }
  const mark = "questionToken" in declaration && declaration.questionToken;
  return [insertion(mark ? mark.end : declaration.name.end, `: ${type}`)];
}

type Declaration =
  | ts.VariableDeclaration
  | ts.ParameterDeclaration
  | ts.PropertyDeclaration
  | ts.FunctionLikeDeclaration;

function isDeclaration(node: ts.Node): node is Declaration {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node) ||
    ts.isFunctionLike(node) && !ts.isFunctionTypeNode(node);
}

/** `x => …`: a parameter without parentheses. */
function isBare(node: ts.ParameterDeclaration): boolean {
  const fn = node.parent;
  if (!ts.isArrowFunction(fn)) return false;
  return !fn.getChildren().some(({ kind }) => kind === ts.SyntaxKind.OpenParenToken);
}

function result(site: Site, fn: ts.FunctionLikeDeclaration): Fix | null {
  if (fn.type || ts.isConstructorDeclaration(fn)) return null;
  const close = fn.getChildren(site.draft.file)
    .find(({ kind }) => kind === ts.SyntaxKind.CloseParenToken);
  if (!close) return null;
  const isAsync = ts.getModifiers(fn)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  return [insertion(close.end, isAsync ? ": Promise<unknown>" : ": unknown")];
}

/** A type that nothing is called, or that its arguments do not fit: it says nothing. */
export function noType(site: Site): Fix | null {
  const { node, draft } = site;
  const specifier = around(node, ts.isImportSpecifier);
  if (specifier) return referencesTo(draft.file, specifier.name.text);
  const type = around(
    node,
    (n): n is ts.TypeNode => ts.isTypeNode(n) && !ts.isExpressionWithTypeArguments(n),
  );
  return type ? [{ start: type.getStart(draft.file), end: type.end, text: "unknown" }] : null;
}

/** The types of a name that cannot be imported, which say nothing either. */
function referencesTo(file: ts.SourceFile, name: string): Fix | null {
  const found: Fix[number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && node.typeName.getText(file) === name) {
      found.push({ start: node.getStart(file), end: node.end, text: "unknown" });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return found.length > 0 ? found : null;
}

/** A variable or property that gets its value where TypeScript does not see it: `x!: T`. */
export function definite(site: Site): Fix | null {
  const { node } = site;
  const { checker } = site.draft;
  const symbol = checker.getSymbolAtLocation(node);
  const declaration = ts.isPropertyDeclaration(node.parent)
    ? node.parent
    : symbol?.valueDeclaration;
  const isOpen = declaration &&
    (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) &&
    declaration.type && !declaration.initializer && !declaration.exclamationToken &&
    declaration.getSourceFile() === site.draft.file;
  if (isOpen) return [insertion(declaration.name.end, "!")];
  return null;
}

/** A result that not every path gives. */
export function missingReturn(site: Site): Fix | null {
  const fn = around(site.node, ts.isFunctionLike);
  const type = resultNode(fn);
  return type ? [insertion(type.end, " | void")] : null;
}

/** A pattern that takes apart what TypeScript does not know to have parts. */
export function pattern(site: Site): Fix | null {
  const { node } = site;
  const { checker } = site.draft;
  const owner = ownerOf(node);
  if (!owner) return isExpression(node) ? gone(site, node) : null;
  const { declaration, name } = owner;
  if (ts.isParameter(declaration)) {
    return declaration.type ? null : annotation({ ...site, node: declaration });
  }
  const loop = declaration.parent.parent;
  const source = ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
  if (!source) return null;
  const type = itemType(site, declaration, source);
  const sure = checker.getNonNullableType(type);
  const isOptional = (node === name || node === declaration) && sure !== type &&
    has(sure, "__@iterator");
  const item = isOptional && site.types.write(sure, source) || shape(site, name);
  return cast(site, source, ts.isForOfStatement(loop) ? iterableOf(loop, item) : item);
}

/** The type of what a declaration takes apart. */
function itemType(
  site: Site,
  declaration: ts.VariableDeclaration,
  source: ts.Expression,
): ts.Type {
  const { checker } = site.draft;
  const type = checker.getTypeAtLocation(source);
  if (!ts.isForOfStatement(declaration.parent.parent)) return type;
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ??
    checker.getTypeArguments(type as ts.TypeReference)[0];
  return item ?? checker.getAnyType();
}

/** The declaration that a pattern, or one in it, belongs to. */
function ownerOf(
  node: ts.Node,
):
  | { declaration: ts.VariableDeclaration | ts.ParameterDeclaration; name: ts.BindingPattern }
  | null {
  const declaration = around(
    node,
    (n): n is ts.VariableDeclaration | ts.ParameterDeclaration =>
      ts.isVariableDeclaration(n) || ts.isParameter(n),
  );
  if (!declaration || ts.isIdentifier(declaration.name)) return null;
  const { name } = declaration;
  return node.pos >= name.pos && node.end <= name.end ? { declaration, name } : null;
}

/** What is gone through, or taken apart by an assignment. */
function gone(site: Site, node: ts.Expression): Fix | null {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(node) || ts.isArrayLiteralExpression(parent)) {
    const assignment = around(
      node,
      (n): n is ts.BinaryExpression =>
        ts.isBinaryExpression(n) && ts.isArrayLiteralExpression(n.left),
    );
    if (assignment && node.end <= assignment.left.end) {
      return cast(site, assignment.right, shape(site, assignment.left));
    }
  }
  const { checker } = site.draft;
  const type = checker.getTypeAtLocation(node);
  const sure = checker.getNonNullableType(type);
  if (sure !== type && (has(sure, "__@iterator") || has(sure, "__@asyncIterator"))) {
    return [insertion(node.end, "!")];
  }
  const isAsync = ts.isForOfStatement(parent) && parent.awaitModifier !== undefined;
  return cast(site, node, isAsync ? "AsyncIterable<unknown>" : "Iterable<unknown>");
}

/** The parts that a pattern asks for. */
export function shape(site: Site, node: ts.Node): string {
  const part = (item: ts.Node): string => {
    if (ts.isOmittedExpression(item)) return "unknown";
    if (ts.isBindingElement(item)) {
      return item.dotDotDotToken ? "...unknown[]" : shape(site, item.name);
    }
    if (ts.isSpreadElement(item)) return "...unknown[]";
    return shape(site, item);
  };
  if (ts.isArrayBindingPattern(node) || ts.isArrayLiteralExpression(node)) {
    return `[${node.elements.map(part).join(", ")}]`;
  }
  if (ts.isObjectBindingPattern(node)) {
    const parts = node.elements.filter((e) => !e.dotDotDotToken).map((e) =>
      `${(e.propertyName ?? e.name).getText(site.draft.file)}: ${part(e)}`
    );
    return `{ ${parts.join("; ")} }`;
  }
  const type = site.draft.checker.getTypeAtLocation(node);
  return site.types.write(type, node) ?? "unknown";
}
