/**
 * Operands: of arithmetic, comparisons, conditions and `instanceof`.
 *
 * @module
 */
import { ts } from "ts-morph";
import type { Fix } from "./edits.ts";
import { insertion } from "./edits.ts";
import { cast, type Site } from "./site.ts";
import { around, isExpression } from "./syntax.ts";

/** `a + b`, `-a`: the operand that is no number becomes one, or what the other operand is. */
export function arithmetic(site: Site): Fix | null {
  const { node } = site;
  const binary = ts.isBinaryExpression(node)
    ? node
    : ts.isBinaryExpression(node.parent)
    ? node.parent
    : null;
  if (!binary) {
    const unary = around(node, isUnary);
    return unary ? cast(site, unary.operand, "number") : null;
  }
  const { left, right } = binary;
  const [a, b] = [kindOf(site, left), kindOf(site, right)];
  const isAssignment = binary.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    binary.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  const kind = a ?? b ?? "number";
  if (isAssignment) return b === kind ? null : cast(site, right, kind);
  if (ts.isBinaryExpression(node) || node === left && a !== kind || node === right && b !== kind) {
    const fixes = [
      ...a === kind ? [] : cast(site, left, kind) ?? [],
      ...b === kind ? [] : cast(site, right, kind) ?? [],
    ];
    if (fixes.length > 0) return fixes;
  }
  return isExpression(node) ? cast(site, node, kind) : null;
}

function isUnary(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  return ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
}

function baseType(site: Site, node: ts.Expression): ts.Type {
  const { checker } = site.draft;
  const type = checker.getTypeAtLocation(node);
  return checker.getBaseConstraintOfType(type) ?? type;
}

/** The one primitive type that an expression is of. */
function kindOf(site: Site, node: ts.Expression): "number" | "string" | "bigint" | null {
  const { flags } = baseType(site, node);
  if (flags & ts.TypeFlags.NumberLike) return "number";
  if (flags & ts.TypeFlags.StringLike) return "string";
  if (flags & ts.TypeFlags.BigIntLike) return "bigint";
  return null;
}

/** `a === b` where TypeScript believes that it cannot be: its left side as what it may be. */
export function comparison(site: Site): Fix | null {
  const binary = around(site.node, ts.isBinaryExpression);
  if (!binary) return null;
  const { checker } = site.draft;
  const { left } = binary;
  const given = ts.isAsExpression(left) || ts.isParenthesizedExpression(left);
  const type = checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(left));
  const other = checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(binary.right));
  const isLiteral = !given && type === other;
  return cast(site, left, isLiteral ? site.types.write(type, left) : "unknown");
}

/** `x` where it may be null or undefined: `x!`. */
export function present(site: Site): Fix | null {
  const { node } = site;
  if (!isExpression(node) || ts.isNonNullExpression(node)) return null;
  if (node.kind === ts.SyntaxKind.NullKeyword) return cast(site, node, "never");
  const { file } = site.draft;
  if (ts.isAsExpression(node)) {
    return [insertion(node.getStart(file), "("), insertion(node.end, ")!")];
  }
  const isSimple = ts.isLeftHandSideExpression(node);
  const isOpen = !isSimple || ts.isCallExpression(node) && ts.isCallChain(node);
  return isOpen
    ? [insertion(node.getStart(file), "("), insertion(node.end, ")!")]
    : [insertion(node.end, "!")];
}

/** The left side of `instanceof`, and what must be a class on its right. */
export function instance(site: Site): Fix | null {
  const { node } = site;
  if (!isExpression(node)) return null;
  const binary = around(node, ts.isBinaryExpression);
  return cast(
    site,
    node,
    binary?.right === node ? "new (...args: never[]) => object" : "unknown",
  );
}

/** A condition that TypeScript believes to be always the same. */
export function condition(site: Site): Fix | null {
  const { node } = site;
  return isExpression(node) ? cast(site, node, "unknown") : null;
}

/** An item's index or a property's key. */
export function index(site: Site): Fix | null {
  const { node } = site;
  const access = around(node, ts.isElementAccessExpression);
  if (!access) return null;
  return cast(site, access.argumentExpression, "number");
}
