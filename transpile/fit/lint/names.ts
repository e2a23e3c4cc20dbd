/**
 * What `deno lint` has to say of names: no-unused-vars, prefer-const, and assignments to what is no variable.
 *
 * Uses are found by their text: one within the reach of a declaration is taken for one of it. Only where the same name
 * means two things in one place can that be wrong.
 *
 * @module
 */
import { ts } from "ts-morph";

/** A name that is declared: where it can be seen, and where it is declared. */
interface Declared {
  readonly name: string;
  readonly reach: ts.Node;
  readonly node: ts.Node;
  readonly kind: "let" | "variable" | "other";
  /** Whether it has a value from its declaration on. */
  readonly isSet: boolean;
}

/** The places of a name. */
interface Uses {
  readonly reads: ts.Node[];
  readonly writes: ts.Node[];
}

/** Whether a file has names that are not used, or not as what they are declared as. */
export function hasOddNames(file: ts.SourceFile): boolean {
  const declared: Declared[] = [];
  const uses = new Map<string, Uses>();
  const own = new Set<ts.Node>();
  const declare: Declare = (name, entry) => {
    if (ts.isIdentifier(name)) {
      own.add(name);
      if (entry) declared.push({ name: name.text, ...entry });
    } else {
      for (const part of name.elements) {
        if (ts.isBindingElement(part)) declare(part.name, entry);
      }
    }
  };
  const visit = (node: ts.Node): void => {
    declaredBy(node, declare);
    if (ts.isIdentifier(node)) {
      if (!own.has(node) && !isMember(node)) {
        const entry = uses.get(node.text) ?? { reads: [], writes: [] };
        uses.set(node.text, entry);
        entry[isAssigned(node) ? "writes" : "reads"].push(node);
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const variables = new Set(declared.filter((d) => d.kind !== "other").map(({ name }) => name));
  const others = new Set(declared.filter((d) => d.kind === "other").map(({ name }) => name));
  for (const [name, { writes }] of uses) {
    if (writes.length > 0 && (!variables.has(name) || others.has(name))) return true;
  }
  const namesakes = Map.groupBy(declared, ({ name }) => name);
  return declared.some((one) => isOddName(one, ownUses(one, uses, namesakes.get(one.name)!)));
}

/** The uses of a name that are not those of another that hides it. */
function ownUses(
  one: Declared,
  uses: ReadonlyMap<string, Uses>,
  namesakes: readonly Declared[],
): Uses {
  const inner = namesakes.filter(({ reach }) => reach !== one.reach && within(reach, one.reach));
  const isOwn = (place: ts.Node) =>
    within(place, one.reach) && !inner.some(({ reach }) => within(place, reach));
  // Of what the head of a loop declares, all may change when one does.
  const changed = ts.isForStatement(one.reach) ? namesOf(one.node.parent) : [one.name];
  return {
    reads: uses.get(one.name)?.reads.filter(isOwn) ?? [],
    writes: changed.flatMap((name) => uses.get(name)?.writes ?? []).filter(isOwn),
  };
}

function isOddName(one: Declared, { reads, writes }: Uses): boolean {
  if (RESTRICTED.has(one.name)) return true;
  const isUsed = reads.some((place) => !within(place, one.node));
  if (!isUsed && !isExported(one.node) && !one.name.startsWith("_")) return true;
  if (one.kind !== "let") return false;
  if (one.isSet) return writes.length === 0;
  // What gets its one value by a statement in the block of its declaration could be declared there.
  return writes.length === 0 ||
    writes.length === 1 && reachOf(writes[0]!) === one.reach && isStatement(writes[0]!);
}

/** Whether a name is given its value by a statement, not within an expression. */
function isStatement(write: ts.Node): boolean {
  let at = write;
  while (!ts.isStatement(at) && !ts.isBinaryExpression(at)) at = at.parent;
  if (ts.isBinaryExpression(at)) at = at.parent;
  while (ts.isParenthesizedExpression(at)) at = at.parent;
  return ts.isStatement(at);
}

function namesOf(list: ts.Node): readonly string[] {
  return ts.isVariableDeclarationList(list)
    ? list.declarations.map(({ name }) => name.getText())
    : [];
}

const RESTRICTED = new Set(["undefined", "NaN", "Infinity", "arguments", "eval"]);

function within(node: ts.Node, outer: ts.Node): boolean {
  return outer.pos <= node.pos && node.end <= outer.end;
}

function isExported(node: ts.Node): boolean {
  const owner = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.canHaveModifiers(owner) &&
    (ts.getModifiers(owner) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

type Declare = (name: ts.BindingName, entry: Omit<Declared, "name"> | null) => void;

/** Tells `declare` what a node declares; nothing of names that nobody need use. */
function declaredBy(node: ts.Node, declare: Declare): void {
  if (ts.isVariableDeclaration(node)) declareVariable(node, declare);
  else if (ts.isParameter(node)) {
    const hasBody = !node.modifiers && "body" in node.parent && node.parent.body !== undefined;
    declare(
      node.name,
      hasBody ? { reach: node.parent, node: node.name, kind: "variable", isSet: true } : null,
    );
  } else if (ts.isFunctionExpression(node) || ts.isClassExpression(node)) {
    if (node.name) declare(node.name, null);
  } else if (isNamed(node) && node.name) {
    const isInner = ts.isTypeParameterDeclaration(node);
    const reach = isInner ? node.parent : reachOf(node);
    declare(node.name, { reach, node, kind: "other", isSet: true });
  }
}

function isNamed(node: ts.Node) {
  return ts.isTypeParameterDeclaration(node) || ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) || ts.isTypeAliasDeclaration(node) ||
    ts.isImportSpecifier(node) || ts.isNamespaceImport(node);
}

function declareVariable(node: ts.VariableDeclaration, declare: Declare): void {
  const list = node.parent;
  if (ts.isCatchClause(list)) {
    declare(node.name, { reach: list, node: node.name, kind: "other", isSet: true });
    return;
  }
  const loop = list.parent;
  const isEach = ts.isForOfStatement(loop) || ts.isForInStatement(loop);
  const isLet = (list.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Let;
  declare(node.name, {
    reach: isEach || ts.isForStatement(loop) ? loop : reachOf(node),
    node,
    kind: isLet ? "let" : "variable",
    isSet: isEach || node.initializer !== undefined,
  });
}

/** The block or the head of a loop that a node is directly in. */
function reachOf(node: ts.Node): ts.Node {
  let at = node.parent;
  while (
    !ts.isBlock(at) && !ts.isSourceFile(at) && !ts.isCaseBlock(at) && !ts.isFunctionLike(at) &&
    !ts.isForOfStatement(at) && !ts.isForInStatement(at)
  ) {
    at = at.parent;
  }
  return at;
}

/** Whether a name is that of a member or a label, or of what a module calls its own. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) {
    return parent.propertyName === node;
  }
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent) ||
        ts.isTypeElement(parent)) && parent.name === node ||
    ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent) ||
    ts.isMetaProperty(parent) || ts.isNamedTupleMember(parent) && parent.name === node;
}

/** Whether a name is only given a value. */
function isAssigned(node: ts.Identifier): boolean {
  let at: ts.Node = node;
  for (;;) {
    const { parent } = at;
    if (ts.isBinaryExpression(parent)) {
      const { kind } = parent.operatorToken;
      const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
      return assigns && parent.left === at;
    }
    if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) {
      return parent.initializer === at;
    }
    if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
      return parent.operator === ts.SyntaxKind.PlusPlusToken ||
        parent.operator === ts.SyntaxKind.MinusMinusToken;
    }
    const isPart = ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent) ||
      ts.isParenthesizedExpression(parent) || ts.isObjectLiteralExpression(parent) ||
      ts.isPropertyAssignment(parent) && parent.initializer === at ||
      ts.isShorthandPropertyAssignment(parent) || ts.isSpreadAssignment(parent);
    if (!isPart) return false;
    at = parent;
  }
}
