/**
 * Python 2's statements that hold blocks, as Python 3's.
 *
 * @see https://docs.python.org/2.7/reference/compound_stmts.html
 * @module
 */
import type { ExceptHandler, Expr, Keyword, Stmt, WithItem } from "../syntax/ast.ts";
import { call, expression, exprList, test, testList } from "./expressions.ts";
import { functionParameters } from "./parameters.ts";
import { nameAt, type Reader } from "./reader.ts";
import { simpleStatements, statement } from "./statements.ts";
import { toStore } from "./targets.ts";

/** `compound_stmt`; null where none begins. */
export function compoundStatement(p: Reader): Stmt | null {
  const { kind, text } = p.next;
  if (kind === "operator" && text === "@") return decorated(p);
  if (kind !== "keyword") return null;
  switch (text) {
    case "def":
      return functionDefinition(p, []);
    case "class":
      return classDefinition(p, []);
    case "if":
      return ifStatement(p);
    case "while":
      return whileStatement(p);
    case "for":
      return forStatement(p);
    case "with":
      return withStatement(p);
    case "try":
      return tryStatement(p);
  }
  return null;
}

/** `':' suite` */
function suite(p: Reader): Stmt[] {
  p.expect(":");
  const body: Stmt[] = [];
  if (!p.takeKind("newline")) {
    simpleStatements(p, body);
    return body;
  }
  if (!p.takeKind("indent")) {
    p.text.fail("expected an indented block", p.next, "IndentationError");
  }
  do statement(p, body); while (p.next.kind !== "dedent" && p.next.kind !== "end");
  p.takeKind("dedent");
  return body;
}

function elseSuite(p: Reader): Stmt[] {
  return p.take("else") ? suite(p) : [];
}

/** Decorators are dotted names, called or not. */
function decorated(p: Reader): Stmt {
  const decorators: Expr[] = [];
  while (p.take("@")) {
    const first = p.pos;
    const id = p.name();
    let value: Expr = nameAt(p.since(first), id);
    while (p.take(".")) {
      const attr = p.name();
      value = { ...p.since(first), type: "Attribute", value, attr, ctx: "Load" };
    }
    decorators.push(p.at("(") ? call(p, value) : value);
    p.expectKind("newline");
  }
  if (p.at("def")) return functionDefinition(p, decorators);
  if (p.at("class")) return classDefinition(p, decorators);
  p.fail();
}

function functionDefinition(p: Reader, decorators: Expr[]): Stmt {
  const first = p.pos++;
  const name = p.name();
  p.expect("(");
  const { args, unpacking } = functionParameters(p);
  p.expect(")");
  const body = suite(p);
  const [head] = body;
  const isDocumented = head?.type === "Expr" && head.value.type === "Constant" &&
    head.value.value.type === "str";
  body.splice(isDocumented ? 1 : 0, 0, ...unpacking);
  return {
    ...p.since(first),
    type: "FunctionDef",
    name,
    args,
    body,
    decorator_list: decorators,
    returns: null,
    type_params: [],
  };
}

function classDefinition(p: Reader, decorators: Expr[]): Stmt {
  const first = p.pos++;
  const name = p.name();
  let bases: Expr[] = [];
  const keywords: Keyword[] = [];
  if (p.take("(")) {
    if (!p.at(")")) {
      const given = testList(p);
      bases = given.type === "Tuple" && p.text.source[given.start] !== "(" ? given.elts : [given];
    }
    p.expect(")");
  }
  const body = suite(p);
  return {
    ...p.since(first),
    type: "ClassDef",
    name,
    bases,
    keywords,
    body,
    decorator_list: decorators,
    type_params: [],
  };
}

function ifStatement(p: Reader): Stmt {
  const first = p.pos++;
  const condition = test(p);
  const body = suite(p);
  const orelse = p.at("elif") ? [ifStatement(p)] : elseSuite(p);
  return { ...p.since(first), type: "If", test: condition, body, orelse };
}

function whileStatement(p: Reader): Stmt {
  const first = p.pos++;
  const condition = test(p);
  const body = suite(p);
  const orelse = elseSuite(p);
  return { ...p.since(first), type: "While", test: condition, body, orelse };
}

function forStatement(p: Reader): Stmt {
  const first = p.pos++;
  const target = toStore(p, exprList(p));
  p.expect("in");
  const iter = testList(p);
  const body = suite(p);
  const orelse = elseSuite(p);
  return { ...p.since(first), type: "For", target, iter, body, orelse };
}

function withStatement(p: Reader): Stmt {
  const first = p.pos++;
  const items: WithItem[] = [];
  do {
    const at = p.pos;
    const context = test(p);
    const target = p.take("as") ? toStore(p, expression(p)) : null;
    const { start, end } = p.since(at);
    items.push({ type: "withitem", start, end, context_expr: context, optional_vars: target });
  } while (p.take(","));
  const body = suite(p);
  return { ...p.since(first), type: "With", items, body };
}

function tryStatement(p: Reader): Stmt {
  const first = p.pos++;
  const body = suite(p);
  const handlers: ExceptHandler[] = [];
  while (p.at("except")) {
    const last = handlers.at(-1);
    if (last && last.type_ === null) p.text.fail("default 'except:' must be last", last);
    handlers.push(exceptHandler(p));
  }
  const orelse = handlers.length > 0 ? elseSuite(p) : [];
  let finalbody: Stmt[] = [];
  if (p.take("finally")) finalbody = suite(p);
  else if (handlers.length === 0) p.fail();
  return { ...p.since(first), type: "Try", body, handlers, orelse, finalbody };
}

/** `except E, e` binds what may be assigned to, not names alone: other targets are set in the block. */
function exceptHandler(p: Reader): ExceptHandler {
  const first = p.pos++;
  const type = p.at(":") ? null : test(p);
  const target = type !== null && (p.take("as") || p.take(",")) ? toStore(p, test(p)) : null;
  const body = suite(p);
  if (target === null || target.type === "Name") {
    return {
      ...p.since(first),
      type: "ExceptHandler",
      type_: type,
      name: target?.id ?? null,
      body,
    };
  }
  const name = "error_";
  const assignment: Stmt = {
    ...p.text.at(target.start, target.end),
    type: "Assign",
    targets: [target],
    value: nameAt(target, name),
  };
  return {
    ...p.since(first),
    type: "ExceptHandler",
    type_: type,
    name,
    body: [assignment, ...body],
  };
}
