/**
 * What `deno lint` has to say of where control goes: no-unreachable, no-unsafe-finally, no-fallthrough, getter-return,
 * require-await, require-yield.
 *
 * @module
 */
import { ts } from "ts-morph";

/** Whether control goes through a node, or what is right in it, as it does in few programs. */
export function hasOddFlow(node: ts.Node): boolean {
  if (ts.isBlock(node) || ts.isSourceFile(node)) return breaksOff(node.statements);
  if (ts.isTryStatement(node)) return node.finallyBlock !== undefined && jumps(node.finallyBlock);
  if (ts.isCaseBlock(node)) {
    return node.clauses.some(({ statements }, index) =>
      breaksOff(statements) ||
      index < node.clauses.length - 1 && statements.length > 0 && endOf(statements)
    );
  }
  if (ts.isGetAccessorDeclaration(node)) return node.body !== undefined && ends(node.body);
  return ts.isFunctionLike(node) && neverWaits(node);
}

/** Whether something stands behind a statement that control does not leave at its end. */
function breaksOff(statements: readonly ts.Statement[]): boolean {
  return !endOf(statements.slice(0, -1));
}

function endOf(statements: readonly ts.Statement[]): boolean {
  return statements.every(ends);
}

/** Whether control may come to the end of a statement. */
function ends(node: ts.Statement): boolean {
  if (
    ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakStatement(node) ||
    ts.isContinueStatement(node)
  ) return false;
  if (ts.isBlock(node)) return endOf(node.statements);
  if (ts.isIfStatement(node)) {
    return !node.elseStatement || ends(node.thenStatement) || ends(node.elseStatement);
  }
  if (ts.isLabeledStatement(node)) return ends(node.statement);
  if (ts.isTryStatement(node)) {
    const { tryBlock, catchClause, finallyBlock } = node;
    return (!finallyBlock || ends(finallyBlock)) &&
      (ends(tryBlock) || catchClause !== undefined && ends(catchClause.block));
  }
  // A switch with a default, and a loop without an end, may be left by nothing but a jump.
  if (ts.isSwitchStatement(node)) {
    const { clauses } = node.caseBlock;
    return !clauses.some(ts.isDefaultClause) || clauses.some((c) =>
      c.statements.length > 0 && endOf(c.statements)
    ) ||
      isLeft(node);
  }
  const isEndless =
    (ts.isWhileStatement(node) || ts.isDoStatement(node)) && isTrue(node.expression) ||
    ts.isForStatement(node) && (!node.condition || isTrue(node.condition));
  return !isEndless || isLeft(node);
}

function isTrue(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.TrueKeyword;
}

/** Whether a `break` leaves a loop or switch. */
function isLeft(owner: ts.Statement): boolean {
  const label = ts.isLabeledStatement(owner.parent) ? owner.parent.label.text : null;
  const visit = (node: ts.Node, isOwn: boolean): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isBreakStatement(node)) return node.label ? node.label.text === label : isOwn;
    const own = isOwn &&
      (node === owner || !ts.isIterationStatement(node, false) && !ts.isSwitchStatement(node));
    return ts.forEachChild(node, (child) => visit(child, own) || undefined) ?? false;
  };
  return visit(owner, true);
}

/** Whether a block jumps, or gives a value, outside of functions in it. */
function jumps(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (
    ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakStatement(node) ||
    ts.isContinueStatement(node)
  ) return true;
  return ts.forEachChild(node, (child) => jumps(child) || undefined) ?? false;
}

/** Whether an async function awaits nothing, or a generator yields nothing. */
function neverWaits(fn: ts.SignatureDeclaration): boolean {
  const { body } = fn as { body?: ts.Node };
  if (!body) return false;
  const isAsync = ts.canHaveModifiers(fn) &&
    (ts.getModifiers(fn) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  const isGenerator = "asteriskToken" in fn && fn.asteriskToken !== undefined;
  return isAsync && !has(body, isAwait) || isGenerator && !has(body, ts.isYieldExpression);
}

function isAwait(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) ||
    ts.isForOfStatement(node) && node.awaitModifier !== undefined ||
    ts.isVariableDeclarationList(node) &&
      (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing;
}

function has(node: ts.Node, test: (node: ts.Node) => boolean): boolean {
  if (test(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => has(child, test) || undefined) ?? false;
}
