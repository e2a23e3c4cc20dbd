/**
 * The hints of a draft where it needs them.
 *
 * @module
 */
import { ts } from "ts-morph";
import { MARK } from "./hints.ts";

/** A hint in a draft. */
export interface Hint {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The hint right behind a node. */
export function hintBehind(file: ts.SourceFile, node: ts.Node): Hint | null {
  const { text } = file;
  const open = `/*${MARK}`;
  if (!text.startsWith(open, node.end)) return null;
  const close = text.indexOf(`${MARK}*/`, node.end + open.length);
  return { start: node.end, end: close + 3, type: text.slice(node.end + open.length, close) };
}

/** The value that a name got its type from, if there is a hint behind it. */
export function hintedOrigin(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  name: ts.Identifier,
  depth = 0,
): ts.Expression | null {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  let declaration: ts.Node | undefined = symbol?.valueDeclaration;
  if (declaration?.getSourceFile() !== file) return null;
  while (declaration && ts.isBindingElement(declaration)) declaration = declaration.parent.parent;
  for (const source of declaration ? sourcesOf(declaration) : []) {
    if (hintBehind(file, source)) return source;
    if (ts.isIdentifier(source) && depth < 3) {
      const origin = hintedOrigin(checker, file, source, depth + 1);
      if (origin) return origin;
    }
  }
  return null;
}

/** The expressions that a declaration may take its type from. */
function sourcesOf(declaration: ts.Node): readonly ts.Expression[] {
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    if (declaration.type) return [];
    if (declaration.initializer) return [declaration.initializer];
    return ts.isForOfStatement(loop) ? [loop.expression] : [];
  }
  if (!ts.isParameter(declaration) || declaration.type) return [];
  const fn = declaration.parent;
  const call = fn.parent;
  if (!ts.isCallExpression(call)) return [];
  const [first] = call.arguments;
  const sources: ts.Expression[] = first && first !== fn ? [first] : [];
  let at: ts.Expression = call.expression;
  while (ts.isPropertyAccessExpression(at) || ts.isCallExpression(at)) {
    at = at.expression;
    sources.push(at);
  }
  return sources;
}
