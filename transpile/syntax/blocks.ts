/**
 * Statements that hold blocks.
 *
 * @see https://docs.python.org/3.13/reference/compound_stmts.html
 * @module
 */
import type { ExceptHandler, Expr, Keyword, MatchCase, Stmt, WithItem } from "./ast.ts";
import { callArguments } from "./calls.ts";
import {
  beginsExpression,
  expression,
  namedExpression,
  starExpressions,
  subject,
} from "./expressions.ts";
import {
  makeAsyncFor,
  makeAsyncFunctionDef,
  makeAsyncWith,
  makeClassDef,
  makeExceptHandler,
  makeFor,
  makeFunctionDef,
  makeIf,
  makeMatch,
  makeMatchCase,
  makeTry,
  makeTryStar,
  makeWhile,
  makeWith,
} from "./make_blocks.ts";
import { makeTuple } from "./make_expressions.ts";
import { makeWithItem } from "./make_parts.ts";
import { parameters, typeParameters } from "./parameters.ts";
import { patterns } from "./patterns.ts";
import { exact, NO_PARSE, type State } from "./state.ts";
import { simpleStatements, statement } from "./statements.ts";
import { starTarget, starTargets } from "./targets.ts";
import * as T from "./tokens.ts";

/** `compound_stmt`; `null` where none begins. */
export function compoundStatement(p: State): Stmt | null {
  const s = p.pos;
  switch (p.kinds[s]) {
    case T.DEF:
      return functionDefinition(p, s, []);
    case T.CLASS:
      return classDefinition(p, []);
    case T.AT:
      return decorated(p);
    case T.ASYNC:
      return asyncStatement(p);
    case T.IF:
      return ifStatement(p);
    case T.WHILE:
      return whileStatement(p);
    case T.FOR:
      return forStatement(p, s);
    case T.WITH:
      return withStatement(p, s);
    case T.TRY:
      return tryStatement(p);
    case T.NAME:
      if (p.atWord("match") && atMatch(p)) return matchStatement(p);
  }
  return null;
}

/** `block`: behind the colon, in the same line or indented. */
export function block(p: State): Stmt[] {
  const body: Stmt[] = [];
  if (!p.take(T.NEWLINE)) {
    simpleStatements(p, body);
    return exact(body);
  }
  p.expect(T.INDENT);
  do {
    statement(p, body);
  } while (p.kinds[p.pos] !== T.DEDENT && p.kinds[p.pos] !== T.END);
  p.take(T.DEDENT);
  return exact(body);
}

/** `':' block` */
function suite(p: State): Stmt[] {
  p.expect(T.COLON);
  return block(p);
}

/** `else: block`, or nothing. */
function elseBlock(p: State): Stmt[] {
  return p.take(T.ELSE) ? suite(p) : [];
}

function decorated(p: State): Stmt {
  const decorators: Expr[] = [];
  while (p.take(T.AT)) {
    decorators.push(namedExpression(p));
    p.expect(T.NEWLINE);
  }
  const s = p.pos;
  const found = exact(decorators);
  if (p.kinds[s] === T.CLASS) return classDefinition(p, found);
  if (p.kinds[s] === T.ASYNC) p.pos++;
  if (p.kinds[p.pos] !== T.DEF) p.fail();
  return functionDefinition(p, s, found);
}

function asyncStatement(p: State): Stmt {
  const s = p.pos++;
  switch (p.kinds[p.pos]) {
    case T.DEF:
      return functionDefinition(p, s, []);
    case T.FOR:
      return forStatement(p, s);
    case T.WITH:
      return withStatement(p, s);
  }
  p.fail();
}

/** A function; the next token is `def`, `s` is that or the `async` before it. */
function functionDefinition(p: State, s: number, decorators: Expr[]): Stmt {
  const make = s === p.pos ? makeFunctionDef : makeAsyncFunctionDef;
  p.pos++;
  const name = p.name();
  const typeParams = typeParameters(p);
  p.expect(T.LPAR);
  const args = parameters(p);
  p.expect(T.RPAR);
  const returns = p.take(T.ARROW) ? expression(p) : null;
  const body = suite(p);
  return make(p, s, p.last(), name, args, body, decorators, returns, typeParams);
}

function classDefinition(p: State, decorators: Expr[]): Stmt {
  const s = p.pos++;
  const name = p.name();
  const typeParams = typeParameters(p);
  const bases: Expr[] = [];
  const keywords: Keyword[] = [];
  if (p.kinds[p.pos] === T.LPAR) callArguments(p, bases, keywords, false);
  const body = suite(p);
  return makeClassDef(
    p,
    s,
    p.last(),
    name,
    exact(bases),
    exact(keywords),
    body,
    decorators,
    typeParams,
  );
}

/** `if_stmt`; an `elif` is an `if` inside the `else` of the one before. */
function ifStatement(p: State): Stmt {
  const s = p.pos++;
  const test = namedExpression(p);
  const body = suite(p);
  const orelse = p.kinds[p.pos] === T.ELIF ? [ifStatement(p)] : elseBlock(p);
  return makeIf(p, s, p.last(), test, body, orelse);
}

function whileStatement(p: State): Stmt {
  const s = p.pos++;
  const test = namedExpression(p);
  const body = suite(p);
  const orelse = elseBlock(p);
  return makeWhile(p, s, p.last(), test, body, orelse);
}

function forStatement(p: State, s: number): Stmt {
  const make = s === p.pos ? makeFor : makeAsyncFor;
  p.pos++;
  const target = starTargets(p);
  p.expect(T.IN);
  const iter = starExpressions(p);
  const body = suite(p);
  const orelse = elseBlock(p);
  return make(p, s, p.last(), target, iter, body, orelse);
}

function withStatement(p: State, s: number): Stmt {
  const make = s === p.pos ? makeWith : makeAsyncWith;
  p.pos++;
  const items = (p.kinds[p.pos] === T.LPAR ? parenthesizedItems(p) : null) ?? withItems(p);
  const body = suite(p);
  return make(p, s, p.last(), exact(items), body);
}

function withItems(p: State): WithItem[] {
  const items: WithItem[] = [];
  do {
    items.push(withItem(p));
  } while (p.take(T.COMMA));
  return items;
}

function withItem(p: State): WithItem {
  const s = p.pos;
  const context = expression(p);
  const target = p.take(T.AS) ? starTarget(p) : null;
  return makeWithItem(p, s, context, target);
}

/**
 * Items in parentheses that are the statement's own: only there may one have `as`. Where the
 * parentheses turn out to belong to an expression, nothing was read.
 */
function parenthesizedItems(p: State): WithItem[] | null {
  const s = p.pos;
  try {
    p.pos++;
    const items: WithItem[] = [];
    do {
      if (items.length > 0 && p.kinds[p.pos] === T.RPAR) break;
      items.push(withItem(p));
    } while (p.take(T.COMMA));
    if (p.take(T.RPAR) && p.kinds[p.pos] === T.COLON) return items;
  } catch (reason) {
    if (reason !== NO_PARSE) throw reason;
  }
  p.pos = s;
  return null;
}

function tryStatement(p: State): Stmt {
  const s = p.pos++;
  const body = suite(p);
  const handlers: ExceptHandler[] = [];
  const star = p.kinds[p.pos] === T.EXCEPT && p.kinds[p.pos + 1] === T.STAR;
  while (p.kinds[p.pos] === T.EXCEPT) handlers.push(exceptHandler(p, star));
  const orelse = handlers.length > 0 ? elseBlock(p) : [];
  let finalbody: Stmt[] = [];
  if (p.take(T.FINALLY)) finalbody = suite(p);
  else if (handlers.length === 0) p.fail();
  const make = star ? makeTryStar : makeTry;
  return make(p, s, p.last(), body, exact(handlers), orelse, finalbody);
}

function exceptHandler(p: State, star: boolean): ExceptHandler {
  const s = p.pos++;
  if (p.take(T.STAR) !== star) p.fail();
  let type: Expr | null = null;
  let name: string | null = null;
  if (star || p.kinds[p.pos] !== T.COLON) {
    type = exceptionTypes(p);
    if (p.take(T.AS)) name = p.name();
  }
  const body = suite(p);
  return makeExceptHandler(p, s, p.last(), type, name, body);
}

/** What is caught: since Python 3.14 several types need no parentheses, but where `as` follows. */
function exceptionTypes(p: State): Expr {
  const s = p.pos;
  const first = expression(p);
  if (p.kinds[p.pos] !== T.COMMA) return first;
  const elts = [first];
  while (p.take(T.COMMA) && beginsExpression(p.kinds[p.pos]!)) elts.push(expression(p));
  if (p.kinds[p.pos] === T.AS) p.fail();
  return makeTuple(p, s, elts, "Load");
}

/**
 * Whether the word `match` begins a statement here: then its line ends in a colon, and an indented
 * block with `case` follows, which nothing else can.
 */
function atMatch(p: State): boolean {
  let index = p.pos + 1;
  while (p.kinds[index]! > T.ERROR || p.kinds[index]! < T.NEWLINE) {
    if (p.kinds[index] === T.END) return false;
    index++;
  }
  return p.kinds[index] === T.NEWLINE && p.kinds[index - 1] === T.COLON && index - 1 > p.pos + 1 &&
    p.kinds[index + 1] === T.INDENT;
}

function matchStatement(p: State): Stmt {
  const s = p.pos++;
  const value = subject(p);
  p.expect(T.COLON);
  p.expect(T.NEWLINE);
  p.expect(T.INDENT);
  const cases: MatchCase[] = [];
  do {
    cases.push(caseBlock(p));
  } while (p.kinds[p.pos] !== T.DEDENT && p.kinds[p.pos] !== T.END);
  p.take(T.DEDENT);
  return makeMatch(p, s, p.last(), value, cases);
}

function caseBlock(p: State): MatchCase {
  const s = p.pos;
  if (!p.atWord("case")) p.fail();
  p.pos++;
  const pattern = patterns(p);
  const guard = p.take(T.IF) ? namedExpression(p) : null;
  const body = suite(p);
  return makeMatchCase(p, s, p.last(), pattern, guard, body);
}
