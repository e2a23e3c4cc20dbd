/**
 * What `deno lint` has to say of single nodes, by how they are written.
 *
 * @module
 */
import { ts } from "ts-morph";

/** Whether a rule of `deno lint` may apply to a node. */
export function isOdd(node: ts.Node): boolean {
  return RULES[node.kind]?.(node) ?? false;
}

type Rule = (node: never) => boolean;

const RULES: { [kind: number]: ((node: ts.Node) => boolean) | undefined } = {};

function rule<T extends ts.Node>(kinds: readonly ts.SyntaxKind[], test: (node: T) => boolean) {
  for (const kind of kinds) RULES[kind] = test as Rule as (node: ts.Node) => boolean;
}

const { SyntaxKind } = ts;

// What no emitted text has, but for what a rule asks of it.
rule([
  SyntaxKind.AnyKeyword,
  SyntaxKind.DebuggerStatement,
  SyntaxKind.WithStatement,
  SyntaxKind.ModuleDeclaration,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.EnumDeclaration,
  SyntaxKind.JsxElement,
], () => true);

rule<ts.Identifier>([SyntaxKind.Identifier], ({ text }) => NAMES.has(text));

/** Names that some rule is about. */
const NAMES = new Set(
  "hasOwnProperty isPrototypeOf propertyIsEnumerable Deno window RegExp NaN eval arguments"
    .split(" "),
);

rule<ts.TypeLiteralNode>([SyntaxKind.TypeLiteral], ({ members }) => members.length === 0);

rule<ts.TypeReferenceNode>(
  [SyntaxKind.TypeReference],
  ({ typeName }) => ts.isIdentifier(typeName) && BANNED.has(typeName.text),
);

const BANNED = new Set("Function Object String Number Boolean BigInt".split(" "));

rule<ts.Block>(
  [SyntaxKind.Block],
  (node) =>
    node.statements.length === 0 && !ts.isFunctionLike(node.parent) &&
    node.getText().slice(1, -1).trim() === "",
);

rule<ts.SwitchStatement>([SyntaxKind.SwitchStatement], ({ caseBlock: { clauses } }) => {
  const cases = clauses.filter(ts.isCaseClause).map(({ expression }) => expression.getText());
  return clauses.length === 0 || new Set(cases).size < cases.length ||
    clauses.some((clause) =>
      clause.statements.some((one) =>
        ts.isVariableStatement(one) || ts.isFunctionDeclaration(one) || ts.isClassDeclaration(one)
      )
    );
});

rule<ts.IfStatement>([SyntaxKind.IfStatement], (node) => {
  if (isOddTest(node.expression)) return true;
  if (!node.elseStatement || !ts.isIfStatement(node.elseStatement)) return false;
  const tests: string[] = [];
  for (let at: ts.Statement | undefined = node; at && ts.isIfStatement(at);) {
    tests.push(...at.expression.getText().split("||").map((part) => part.trim()));
    at = at.elseStatement;
  }
  return new Set(tests).size < tests.length;
});

rule<ts.ConditionalExpression>([SyntaxKind.ConditionalExpression], (n) => isOddTest(n.condition));

rule<ts.WhileStatement | ts.DoStatement>(
  [SyntaxKind.WhileStatement, SyntaxKind.DoStatement],
  ({ expression }) => expression.kind !== SyntaxKind.TrueKeyword && isOddTest(expression),
);

rule<ts.ForStatement>([SyntaxKind.ForStatement], ({ condition, incrementor }) => {
  if (!condition) return false;
  if (isOddTest(condition)) return true;
  if (!ts.isBinaryExpression(condition)) return false;
  const test = condition.operatorToken.kind;
  const isUp = test === SyntaxKind.LessThanToken || test === SyntaxKind.LessThanEqualsToken;
  const isDown = test === SyntaxKind.GreaterThanToken ||
    test === SyntaxKind.GreaterThanEqualsToken;
  const step = incrementor?.getText() ?? "";
  return isUp && /--|-=/.test(step) || isDown && /\+\+|\+=/.test(step);
});

/** Whether a condition assigns, is always the same, or is turned round twice. */
function isOddTest(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.EqualsToken) {
    return true;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
    const { operand } = node;
    return ts.isPrefixUnaryExpression(operand) && operand.operator === node.operator ||
      isOddTest(operand);
  }
  return ts.isCallExpression(node) && node.expression.getText() === "Boolean" || isConstant(node);
}

function isConstant(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isConstant(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isConstant(node.operand);
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return kind === SyntaxKind.EqualsToken || kind === SyntaxKind.CommaToken
      ? isConstant(node.right)
      : isConstant(node.left) && (isConstant(node.right) || !isCompared(node)) ||
        isConstant(node.right) && !isCompared(node);
  }
  return CONSTANT.has(node.kind);
}

function isCompared({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind !== SyntaxKind.AmpersandAmpersandToken && kind !== SyntaxKind.BarBarToken &&
    kind !== SyntaxKind.QuestionQuestionToken;
}

const CONSTANT = new Set([
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.NumericLiteral,
  SyntaxKind.BigIntLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateExpression,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.FunctionExpression,
  SyntaxKind.ClassExpression,
  SyntaxKind.NewExpression,
  SyntaxKind.VoidExpression,
  SyntaxKind.TypeOfExpression,
]);

rule<ts.FunctionDeclaration>(
  [SyntaxKind.FunctionDeclaration],
  ({ body, parent }) => !body || ts.isBlock(parent) && !ts.isFunctionLike(parent.parent),
);

rule<ts.MethodDeclaration>(
  [SyntaxKind.MethodDeclaration],
  ({ body, modifiers = [] }) =>
    !body && !modifiers.some(({ kind }) => kind === SyntaxKind.AbstractKeyword),
);

rule<ts.ConstructorDeclaration>([SyntaxKind.Constructor], ({ body, parent }) => {
  const isDerived = parent.heritageClauses?.some((c) => c.token === SyntaxKind.ExtendsKeyword);
  return !body || isDerived !== true === /\bsuper\(/.test(body.getText());
});

rule<ts.SetAccessorDeclaration>(
  [SyntaxKind.SetAccessor],
  ({ body }) => body !== undefined && /\breturn [^;]/.test(body.getText()),
);

rule<ts.LabeledStatement>([SyntaxKind.LabeledStatement], ({ label, statement }) => {
  return !new RegExp(`\\b(break|continue) ${label.text};`).test(statement.getText());
});

rule<ts.VariableDeclarationList>(
  [SyntaxKind.VariableDeclarationList],
  ({ flags }) => (flags & ts.NodeFlags.BlockScoped) === 0,
);

rule<ts.VariableDeclaration>(
  [SyntaxKind.VariableDeclaration],
  ({ initializer, type }) =>
    initializer !== undefined &&
    (initializer.kind === SyntaxKind.ThisKeyword || type?.getText() === initializer.getText()),
);

rule<ts.PropertyDeclaration>(
  [SyntaxKind.PropertyDeclaration],
  ({ initializer, type }) => initializer !== undefined && type?.getText() === initializer.getText(),
);

rule<ts.AsExpression>(
  [SyntaxKind.AsExpression],
  ({ expression, type }) => expression.getText() === type.getText(),
);

rule<ts.BinaryExpression>([SyntaxKind.BinaryExpression], ({ left, right, operatorToken }) => {
  switch (operatorToken.kind) {
    case SyntaxKind.EqualsToken:
      return ts.isIdentifier(left) && right.kind === SyntaxKind.ThisKeyword ||
        left.kind === right.kind && left.getText() === right.getText() ||
        ts.isArrayLiteralExpression(left) && sharesPart(left, right);
    case SyntaxKind.InKeyword:
    case SyntaxKind.InstanceOfKeyword:
      return ts.isPrefixUnaryExpression(left);
    default:
      return isMinusZero(left) || isMinusZero(right) || ts.isTypeOfExpression(left);
  }
});

function isMinusZero(node: ts.Expression): boolean {
  return ts.isPrefixUnaryExpression(node) && node.getText() === "-0";
}

/** Whether `[a, b] = [a, c]` gives a name what it has. */
function sharesPart(left: ts.ArrayLiteralExpression, right: ts.Expression): boolean {
  return ts.isArrayLiteralExpression(right) &&
    left.elements.some((one, index) => one.getText() === right.elements[index]?.getText());
}

rule<ts.NewExpression>(
  [SyntaxKind.NewExpression],
  ({ expression, arguments: args = [] }) =>
    isArray(expression) && args.length !== 1 || expression.getText() === "Symbol" ||
    expression.getText() === "Promise" && args.some((one) => one.getText().startsWith("async")),
);

rule<ts.CallExpression>(
  [SyntaxKind.CallExpression],
  ({ expression, arguments: args }) => isArray(expression) && args.length !== 1,
);

function isArray(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === "Array";
}

rule<ts.NonNullExpression>(
  [SyntaxKind.NonNullExpression],
  ({ expression }) => ts.isNonNullExpression(expression) || ts.isOptionalChain(expression),
);

rule<ts.DeleteExpression>([SyntaxKind.DeleteExpression], (n) => ts.isIdentifier(n.expression));

rule<ts.OmittedExpression>(
  [SyntaxKind.OmittedExpression],
  ({ parent }) => ts.isArrayLiteralExpression(parent),
);

rule<ts.BindingPattern>(
  [SyntaxKind.ArrayBindingPattern, SyntaxKind.ObjectBindingPattern],
  ({ elements }) => elements.length === 0,
);

rule<ts.ImportDeclaration>(
  [SyntaxKind.ImportDeclaration],
  ({ moduleSpecifier }) => /^"(npm|jsr|https?):/.test(moduleSpecifier.getText()),
);
