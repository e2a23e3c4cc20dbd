/**
 * A place in a draft that TypeScript does not accept.
 *
 * @module
 */
import { ts } from "ts-morph";
import { type Fix, insertion } from "./edits.ts";
import { hintBehind, hintedOrigin } from "./hinted.ts";
import type { Checked } from "./program.ts";
import { bindsLooser, functionAround, isAsync, needsParentheses } from "./syntax.ts";
import type { TypeText } from "./type_text.ts";

/** What a strategy works on. */
export interface Site {
  readonly draft: Checked;
  readonly types: TypeText;
  /** The node that the diagnostic points at. */
  readonly node: ts.Node;
  readonly diagnostic: ts.Diagnostic;
}

/** A way to make TypeScript accept a place; null where it does not apply. */
export type Strategy = (site: Site) => Fix | null;

/** `node as type`, which takes the place of an assertion that stands there; null where nothing is left to try. */
export function cast(site: Site, node: ts.Expression, type: string | null): Fix | null {
  const { file } = site.draft;
  if (ts.isParenthesizedExpression(node)) return cast(site, node.expression, type);
  // Parentheses would end a chain that goes on behind them.
  if (ts.isOptionalChain(node) && ts.isOptionalChain(node.parent)) return null;
  if (ts.isAsExpression(node.parent) && node.parent.type.getText(file) === "never") return null;
  const origin = ts.isIdentifier(node) && isUnknown(site, node)
    ? hintedOrigin(site.draft.checker, file, node)
    : null;
  if (origin) return cast(site, origin, type);
  if (ts.isAsExpression(node)) {
    const old = node.type.getText(file);
    const next = type === null || same(old, type) ? "never" : type;
    if (old === "never") return null;
    return [{ start: node.type.getStart(file), end: node.type.end, text: next }];
  }
  const isNull = node.kind === ts.SyntaxKind.NullKeyword ||
    ts.isIdentifier(node) && node.text === "undefined";
  const hint = hintBehind(file, node);
  const text = hint?.type ?? (type === null || isNull ? "never" : type);
  const [open, close] = bindsLooser(node) ? ["(", ")"] : ["", ""];
  const [before, after] = needsParentheses(node) ? ["(", ")"] : ["", ""];
  // What is asserted to be of a type need not be asserted to be there.
  const end = ts.isNonNullExpression(node) ? node.expression.end : node.end;
  const { parent } = node;
  const label = ts.isShorthandPropertyAssignment(parent) ? `${parent.name.text}: ` : "";
  return [
    insertion(node.getStart(file), `${label}${before}${open}`),
    { start: end, end: hint?.end ?? node.end, text: `${close} as ${text}${after}` },
  ];
}

/** Whether TypeScript does not know what a value is, or what is in it. */
function isUnknown(site: Site, node: ts.Expression): boolean {
  const { checker } = site.draft;
  return /\b(unknown|any)\b/.test(checker.typeToString(checker.getTypeAtLocation(node)));
}

function same(a: string, b: string): boolean {
  return a.replace(/\s/g, "") === b.replace(/\s/g, "");
}

/** The type that the place of an expression asks for, written. */
export function wanted(site: Site, node: ts.Expression): string | null {
  const written = declared(node);
  if (written) return site.types.copy(written);
  const type = wantedType(site, node);
  return type ? writtenFor(site, type, node) : null;
}

/** The type that the place of an expression asks for. */
export function wantedType(site: Site, node: ts.Expression): ts.Type | undefined {
  const { checker } = site.draft;
  const type = checker.getContextualType(node);
  if (!type) return undefined;
  const fn = isReturned(node) ? functionAround(node) : undefined;
  return fn && isAsync(fn) ? checker.getAwaitedType(type) ?? type : type;
}

/** A type for a value that is given, without what the value cannot be meant to be. */
export function writtenFor(site: Site, type: ts.Type, node: ts.Expression): string | null {
  if (!type.isUnion()) return site.types.write(type, node);
  const names = type.types.map((part) => part.symbol?.name);
  const own = site.draft.checker.getTypeAtLocation(node);
  const isSequence = names.includes("Iterable") && has(own, "__@iterator");
  const isAsynchronous = has(own, "__@asyncIterator");
  const drops = (name = "") =>
    name === "undefined" || isSequence && name !== "Iterable" ||
    name === "AsyncIterable" && !isAsynchronous;
  const some = type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined) || names.some(drops);
  return some ? site.types.write(type, node, drops) : site.types.write(type, node);
}

/** Whether values of a type have a member whose name starts so. */
export function has(type: ts.Type, name: string): boolean {
  return type.getProperties().some((property) => property.name.startsWith(name));
}

/** Whether an expression is what a function returns, or a branch of it. */
function isReturned(node: ts.Expression): boolean {
  let at: ts.Node = node;
  while (
    ts.isParenthesizedExpression(at.parent) || ts.isConditionalExpression(at.parent) ||
    ts.isBinaryExpression(at.parent) && at.parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken
  ) at = at.parent;
  return ts.isReturnStatement(at.parent) || ts.isArrowFunction(at.parent) && at.parent.body === at;
}

/** The type that the draft itself writes for the place of an expression. */
function declared(node: ts.Expression): ts.TypeNode | undefined {
  const { parent } = node;
  if (
    (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) ||
      ts.isParameter(parent)) && parent.initializer === node
  ) return parent.type;
  if (ts.isReturnStatement(parent)) return resultNode(functionAround(parent));
  return undefined;
}

/** The written type of what a function's `return` gives: what the promise holds, for an asynchronous one. */
export function resultNode(fn: ts.SignatureDeclaration | undefined): ts.TypeNode | undefined {
  if (!fn?.type || !isAsync(fn)) return fn?.type;
  const { type } = fn;
  return ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
}
