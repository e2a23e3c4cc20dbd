/**
 * Places in a draft.
 *
 * @module
 */
import { ts } from "ts-morph";

/** The node that a diagnostic points at: the outermost expression there, or else the outermost node. */
export function nodeAt(file: ts.SourceFile, start: number, length: number): ts.Node {
  const end = start + length;
  let within: ts.Node = file;
  let exact: ts.Node | undefined;
  let expression: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > start || node.end < end) return;
    const from = node.getStart(file);
    if (from > start || node.end < end) return;
    within = node;
    if (from === start && node.end === end) {
      exact ??= node;
      if (isExpression(node)) expression ??= node;
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return expression ?? exact ?? within;
}

/** Whether a node is an expression where it stands: names of members and declarations are not. */
export function isExpression(node: ts.Node): node is ts.Expression {
  if (!ts.isExpression(node)) return false;
  const { parent } = node;
  if (!ts.isIdentifier(node) && !ts.isStringLiteral(node)) return true;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if ("name" in parent && parent.name === node) return false;
  return !ts.isImportSpecifier(parent) && !ts.isTypeNode(parent);
}

/** The nearest node around `node` that `test` finds. */
export function around<T extends ts.Node>(
  node: ts.Node,
  test: (node: ts.Node) => node is T,
): T | undefined {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (test(at)) return at;
  return undefined;
}

/** The function that `return` and `yield` belong to. */
export function functionAround(node: ts.Node): ts.SignatureDeclaration | undefined {
  return around(node.parent, ts.isFunctionLike);
}

/** Whether a function is `async`. */
export function isAsync(fn: ts.Node): boolean {
  return ts.canHaveModifiers(fn) &&
    (ts.getModifiers(fn) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
}

/** Whether `as` behind an expression would take only its end. */
export function bindsLooser(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) {
    return !TIGHT.has(node.operatorToken.kind);
  }
  return ts.isConditionalExpression(node) || ts.isArrowFunction(node) ||
    ts.isYieldExpression(node);
}

const TIGHT = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
]);

/** Whether `node as T` needs parentheses where `node` stands. */
export function needsParentheses(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    return !(parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken);
  }
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) &&
      parent.expression === node ||
    (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node ||
    ts.isNonNullExpression(parent) || ts.isTaggedTemplateExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent) ||
    ts.isTypeOfExpression(parent) || ts.isVoidExpression(parent) ||
    ts.isDeleteExpression(parent) || ts.isAwaitExpression(parent) ||
    ts.isExpressionWithTypeArguments(parent) || ts.isDecorator(parent);
}
