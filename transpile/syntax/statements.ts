/**
 * Statements, and those of one line in full.
 *
 * @see https://docs.python.org/3.13/reference/simple_stmts.html
 * @module
 */
import type { Alias, Expr, Operator, Stmt } from "./ast.ts";
import { compoundStatement } from "./blocks.ts";
import {
  beginsExpression,
  expression,
  starExpressions,
  yieldOrStarExpressions,
} from "./expressions.ts";
import { makeName } from "./make_expressions.ts";
import {
  makeAlias,
  makeAnnAssign,
  makeAssert,
  makeAssign,
  makeAugAssign,
  makeBreak,
  makeContinue,
  makeDelete,
  makeExprStatement,
  makeGlobal,
  makeImport,
  makeImportFrom,
  makeNonlocal,
  makePass,
  makeRaise,
  makeReturn,
  makeTypeAlias,
} from "./make_statements.ts";
import { typeParameters } from "./parameters.ts";
import { exact, type State } from "./state.ts";
import { deleteTargets, toSingleTarget, toStore } from "./targets.ts";
import * as T from "./tokens.ts";

/** `statement`: appends one compound statement, or all simple ones of a line. */
export function statement(p: State, body: Stmt[]): void {
  const compound = compoundStatement(p);
  if (compound !== null) body.push(compound);
  else simpleStatements(p, body);
}

/** `simple_stmts`: `a; b; c` */
export function simpleStatements(p: State, body: Stmt[]): void {
  body.push(simpleStatement(p));
  while (p.take(T.SEMI) && p.kinds[p.pos] !== T.NEWLINE) body.push(simpleStatement(p));
  p.expect(T.NEWLINE);
}

function simpleStatement(p: State): Stmt {
  const s = p.pos;
  switch (p.kinds[s]) {
    case T.RETURN: {
      p.pos++;
      const value = beginsExpression(p.kinds[p.pos]!) ? starExpressions(p) : null;
      return makeReturn(p, s, value);
    }
    case T.IMPORT:
      return importStatement(p);
    case T.FROM:
      return fromImport(p);
    case T.RAISE:
      return raiseStatement(p);
    case T.PASS:
      p.pos++;
      return makePass(p, s);
    case T.DEL:
      p.pos++;
      return makeDelete(p, s, deleteTargets(p));
    case T.ASSERT: {
      p.pos++;
      const test = expression(p);
      return makeAssert(p, s, test, p.take(T.COMMA) ? expression(p) : null);
    }
    case T.BREAK:
      p.pos++;
      return makeBreak(p, s);
    case T.CONTINUE:
      p.pos++;
      return makeContinue(p, s);
    case T.GLOBAL:
      return makeGlobal(p, s, names(p));
    case T.NONLOCAL:
      return makeNonlocal(p, s, names(p));
    case T.NAME:
      if (p.kinds[s + 1] === T.NAME && p.atWord("type")) return typeAlias(p);
  }
  return expressionStatement(p);
}

const AUGMENTED: (Operator | undefined)[] = [];
AUGMENTED[127] = undefined;
AUGMENTED.fill(undefined);
AUGMENTED[T.PLUSEQUAL] = "Add";
AUGMENTED[T.MINEQUAL] = "Sub";
AUGMENTED[T.STAREQUAL] = "Mult";
AUGMENTED[T.ATEQUAL] = "MatMult";
AUGMENTED[T.SLASHEQUAL] = "Div";
AUGMENTED[T.PERCENTEQUAL] = "Mod";
AUGMENTED[T.AMPEREQUAL] = "BitAnd";
AUGMENTED[T.VBAREQUAL] = "BitOr";
AUGMENTED[T.CIRCUMFLEXEQUAL] = "BitXor";
AUGMENTED[T.LEFTSHIFTEQUAL] = "LShift";
AUGMENTED[T.RIGHTSHIFTEQUAL] = "RShift";
AUGMENTED[T.DOUBLESTAREQUAL] = "Pow";
AUGMENTED[T.DOUBLESLASHEQUAL] = "FloorDiv";

/** `assignment | star_expressions | yield_expr` */
function expressionStatement(p: State): Stmt {
  const s = p.pos;
  const first = yieldOrStarExpressions(p);
  const kind = p.kinds[p.pos]!;
  if (kind === T.NEWLINE || kind === T.SEMI) return makeExprStatement(p, s, first);
  if (kind === T.EQUAL) return assignment(p, s, first);
  if (kind === T.COLON) return annotatedAssignment(p, s, first);
  const operator = AUGMENTED[kind];
  if (operator === undefined) p.fail();
  const target = toSingleTarget(p, first);
  p.pos++;
  return makeAugAssign(p, s, target, operator, yieldOrStarExpressions(p));
}

function assignment(p: State, s: number, first: Expr): Stmt {
  const targets: Expr[] = [];
  let value = first;
  while (p.take(T.EQUAL)) {
    targets.push(toStore(p, value));
    value = yieldOrStarExpressions(p);
  }
  return makeAssign(p, s, exact(targets), value);
}

function annotatedAssignment(p: State, s: number, first: Expr): Stmt {
  const target = toSingleTarget(p, first);
  const simple = target.type === "Name" && p.kinds[s] === T.NAME ? 1 : 0;
  p.pos++;
  const annotation = expression(p);
  const value = p.take(T.EQUAL) ? yieldOrStarExpressions(p) : null;
  return makeAnnAssign(p, s, target, annotation, value, simple);
}

/** `type_alias`: `type Name[T] = value` */
function typeAlias(p: State): Stmt {
  const s = p.pos++;
  const at = p.pos;
  const id = p.name();
  const name = makeName(p, at, id, "Store");
  const params = typeParameters(p);
  p.expect(T.EQUAL);
  return makeTypeAlias(p, s, name, params, expression(p));
}

function raiseStatement(p: State): Stmt {
  const s = p.pos++;
  let exc: Expr | null = null;
  let cause: Expr | null = null;
  if (beginsExpression(p.kinds[p.pos]!)) {
    exc = expression(p);
    if (p.take(T.FROM)) cause = expression(p);
  }
  return makeRaise(p, s, exc, cause);
}

/** The names behind `global` and `nonlocal`. */
function names(p: State): string[] {
  p.pos++;
  const found = [p.name()];
  while (p.take(T.COMMA)) found.push(p.name());
  return found;
}

/** `dotted_name` */
function dottedName(p: State): string {
  let name = p.name();
  while (p.take(T.DOT)) name += `.${p.name()}`;
  return name;
}

function importStatement(p: State): Stmt {
  const s = p.pos++;
  const aliases: Alias[] = [];
  do {
    const at = p.pos;
    const name = dottedName(p);
    const asname = p.take(T.AS) ? p.name() : null;
    aliases.push(makeAlias(p, at, name, asname));
  } while (p.take(T.COMMA));
  return makeImport(p, s, exact(aliases));
}

function fromImport(p: State): Stmt {
  const s = p.pos++;
  let level = 0;
  for (;; p.pos++) {
    if (p.kinds[p.pos] === T.DOT) level++;
    else if (p.kinds[p.pos] === T.ELLIPSIS) level += 3;
    else break;
  }
  const module = level > 0 && p.kinds[p.pos] === T.IMPORT ? null : dottedName(p);
  p.expect(T.IMPORT);
  const aliases = importedNames(p);
  return makeImportFrom(p, s, module, aliases, level);
}

/** `import_from_targets` */
function importedNames(p: State): Alias[] {
  const s = p.pos;
  if (p.take(T.STAR)) return [makeAlias(p, s, "*", null)];
  const parentheses = p.take(T.LPAR);
  const aliases: Alias[] = [];
  do {
    if (parentheses && aliases.length > 0 && p.kinds[p.pos] === T.RPAR) break;
    const at = p.pos;
    const name = p.name();
    const asname = p.take(T.AS) ? p.name() : null;
    aliases.push(makeAlias(p, at, name, asname));
  } while (p.take(T.COMMA));
  if (parentheses) p.expect(T.RPAR);
  return exact(aliases);
}
