/**
 * Values of which TypeScript knows less, or something else, than their place asks for.
 *
 * @module
 */
import { ts } from "ts-morph";
import { type Fix, insertion } from "./edits.ts";
import { cast, has, type Site, wanted, writtenFor } from "./site.ts";
import { isExpression } from "./syntax.ts";

/** A value that is passed, returned, stored, or part of one that is. */
export function value(site: Site): Fix | null {
  const { node } = site;
  const { parent } = node;
  if (ts.isReturnStatement(node)) return whole(site, node.expression);
  if (ts.isSpreadElement(node)) {
    return cast(site, node.expression, spreadType(site, node) ?? "never[]");
  }
  if (ts.isYieldExpression(node)) return whole(site, node.expression);
  if (ts.isShorthandPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(node)) {
    const property = ts.isShorthandPropertyAssignment(node)
      ? node
      : parent as ts.ShorthandPropertyAssignment;
    return cast(site, property.name, wanted(site, property.name));
  }
  if (isNameOf(node)) {
    const { initializer } = parent as ts.VariableDeclaration;
    if (initializer) return whole(site, initializer);
  }
  if (ts.isVariableDeclaration(node)) return whole(site, node.initializer);
  const assignment = assignmentOf(node);
  if (assignment) return assigned(site, node as ts.Expression, assignment);
  if (ts.isForOfStatement(parent) && parent.initializer === node && isExpression(node)) {
    return cast(site, parent.expression, iterableOf(parent, typeOf(site, node)));
  }
  return isExpression(node) ? whole(site, node) : null;
}

/** `x as T` where the two have too little in common for TypeScript: `x as unknown as T`. */
export function twice({ node }: Site): Fix | null {
  if (!ts.isAsExpression(node) || node.type.kind === ts.SyntaxKind.UnknownKeyword) return null;
  return [insertion(node.expression.end, " as unknown")];
}

function whole(site: Site, node: ts.Expression | undefined): Fix | null {
  return node ? cast(site, node, wanted(site, node)) : null;
}

/** Whether a node names what is declared with a value. */
function isNameOf(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) || ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) &&
    parent.name === node;
}

/** The assignment that a node, or the pattern that it is part of, is on the left of. */
function assignmentOf(node: ts.Node): ts.BinaryExpression | null {
  let at = node;
  while (ts.isArrayLiteralExpression(at.parent) || ts.isSpreadElement(at.parent)) at = at.parent;
  const { parent } = at;
  if (!ts.isBinaryExpression(parent) || parent.left !== at) return null;
  const { kind } = parent.operatorToken;
  const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  return assigns ? parent : null;
}

function assigned(site: Site, target: ts.Expression, node: ts.BinaryExpression): Fix | null {
  const { left, right } = node;
  if (target === left) return cast(site, right, typeOf(site, left));
  if (!ts.isArrayLiteralExpression(left)) return null;
  const index = left.elements.findIndex((e) => e.pos <= target.pos && target.end <= e.end);
  if (ts.isArrayLiteralExpression(right) && left.elements[index] === target) {
    const given = right.elements[index];
    return given ? cast(site, given, typeOf(site, target)) : null;
  }
  return cast(site, right, targetType(site, left));
}

/** The type of what can be stored in an assignment's left side. */
function targetType(site: Site, node: ts.Expression): string {
  if (ts.isArrayLiteralExpression(node)) {
    return `[${node.elements.map((element) => targetType(site, element)).join(", ")}]`;
  }
  if (ts.isSpreadElement(node)) return `...${targetType(site, node.expression)}`;
  return typeOf(site, node) ?? "never";
}

function typeOf(site: Site, node: ts.Expression): string | null {
  const { checker } = site.draft;
  const symbol = checker.getSymbolAtLocation(
    ts.isPropertyAccessExpression(node) ? node.name : node,
  );
  const declaration = symbol?.valueDeclaration;
  const isOwn = declaration?.getSourceFile() === site.draft.file;
  if (isOwn && isTyped(declaration) && declaration.type) {
    return site.types.copy(declaration.type);
  }
  // The declared type, not what the value before has narrowed it to.
  const type = symbol && declaration
    ? checker.getTypeOfSymbolAtLocation(symbol, declaration)
    : checker.getTypeAtLocation(node);
  return writtenFor(site, type, node);
}

function isTyped(
  node: ts.Declaration | undefined,
): node is ts.VariableDeclaration | ts.PropertyDeclaration | ts.ParameterDeclaration {
  return node !== undefined &&
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node));
}

/** What a loop's variables need to be gone through. */
export function iterableOf(
  loop: ts.ForOfStatement,
  item: string | null,
): string | null {
  return item && `${loop.awaitModifier ? "AsyncIterable" : "Iterable"}<${item}>`;
}

/** What `...xs` among the arguments of a call has to be. */
function spreadType(site: Site, node: ts.SpreadElement): string | null {
  const { parent } = node;
  const { checker } = site.draft;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const signature = checker.getResolvedSignature(parent);
    const last = signature?.parameters.at(-1);
    const index = parent.arguments?.indexOf(node) ?? 0;
    const declaration = last?.valueDeclaration;
    if (!signature || !last || !declaration || !ts.isParameter(declaration)) return null;
    const type = checker.getTypeOfSymbolAtLocation(last, parent);
    const isRest = declaration.dotDotDotToken !== undefined;
    if (isRest && index >= signature.parameters.length - 1) return site.types.write(type, node);
    return parametersOf(site, parent, index);
  }
  const type = checker.getContextualType(parent as ts.Expression);
  const item = type && has(type, "__@iterator") ? site.types.write(type, node) : null;
  return item;
}

/** `Parameters<typeof f>` of the function that is called with `...xs` alone. */
export function parametersOf(
  site: Site,
  call: ts.CallExpression | ts.NewExpression,
  index: number,
): string | null {
  if (index > 0 || (call.arguments?.length ?? 0) > 1) return null;
  const callee = call.expression;
  if (!isPath(callee)) return null;
  const kind = ts.isNewExpression(call) ? "ConstructorParameters" : "Parameters";
  const signature = site.draft.checker.getResolvedSignature(call);
  if (signature?.getTypeParameters()?.length) return null;
  return `${kind}<typeof ${callee.getText(site.draft.file)}>`;
}

/** Whether `typeof` can stand before an expression in a type. */
export function isPath(node: ts.Expression): boolean {
  return ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name) && isPath(node.expression) ||
    node.kind === ts.SyntaxKind.ThisKeyword;
}
