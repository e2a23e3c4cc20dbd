/**
 * Python 2's statements, as Python 3's.
 *
 * @see https://docs.python.org/2.7/reference/simple_stmts.html
 * @module
 */
import type { Alias, Call, Expr, Keyword, Operator, Stmt } from "../syntax/ast.ts";
import { compoundStatement } from "./blocks.ts";
import {
  beginsExpression,
  expression,
  exprList,
  test,
  testList,
  yieldExpression,
} from "./expressions.ts";
import { callOf, nameAt, type Reader } from "./reader.ts";
import { toDelete, toStore } from "./targets.ts";

/** `stmt`: appends one compound statement, or all simple ones of a line. */
export function statement(p: Reader, body: Stmt[]): void {
  const compound = compoundStatement(p);
  if (compound !== null) body.push(compound);
  else simpleStatements(p, body);
}

/** `simple_stmt`: `a; b; c` */
export function simpleStatements(p: Reader, body: Stmt[]): void {
  body.push(simpleStatement(p));
  while (p.take(";") && p.next.kind !== "newline") body.push(simpleStatement(p));
  p.expectKind("newline");
}

function simpleStatement(p: Reader): Stmt {
  const first = p.pos;
  const { kind, text } = p.next;
  if (kind !== "keyword") return expressionStatement(p);
  switch (text) {
    case "print":
      return printStatement(p);
    case "del": {
      p.pos++;
      const given = toDelete(p, exprList(p));
      const targets = given.type === "Tuple" && !isBracketed(p, given) ? given.elts : [given];
      return { ...p.since(first), type: "Delete", targets };
    }
    case "pass":
      p.pos++;
      return { ...p.since(first), type: "Pass" };
    case "break":
      p.pos++;
      return { ...p.since(first), type: "Break" };
    case "continue":
      p.pos++;
      return { ...p.since(first), type: "Continue" };
    case "return": {
      p.pos++;
      const value = beginsExpression(p) ? testList(p) : null;
      return { ...p.since(first), type: "Return", value };
    }
    case "raise":
      return raiseStatement(p);
    case "import":
      return importStatement(p);
    case "from":
      return fromImport(p);
    case "global":
      return globalStatement(p);
    case "exec":
      return execStatement(p);
    case "assert": {
      p.pos++;
      const condition = test(p);
      const msg = p.take(",") ? test(p) : null;
      return { ...p.since(first), type: "Assert", test: condition, msg };
    }
  }
  return expressionStatement(p);
}

function isBracketed(p: Reader, { start }: Expr): boolean {
  return p.text.source[start] === "(";
}

const AUGMENTED: Readonly<Record<string, Operator>> = {
  "+=": "Add",
  "-=": "Sub",
  "*=": "Mult",
  "/=": "Div",
  "%=": "Mod",
  "&=": "BitAnd",
  "|=": "BitOr",
  "^=": "BitXor",
  "<<=": "LShift",
  ">>=": "RShift",
  "**=": "Pow",
  "//=": "FloorDiv",
};

function value(p: Reader): Expr {
  return p.at("yield") ? yieldExpression(p) : testList(p);
}

/** `expr_stmt` */
function expressionStatement(p: Reader): Stmt {
  const first = p.pos;
  const given = value(p);
  const { kind, text } = p.next;
  if (kind === "operator" && Object.hasOwn(AUGMENTED, text)) {
    p.pos++;
    const target = toStore(p, given);
    if (target.type !== "Name" && target.type !== "Attribute" && target.type !== "Subscript") {
      p.text.fail("illegal expression for augmented assignment", given);
    }
    const by = value(p);
    return { ...p.since(first), type: "AugAssign", target, op: AUGMENTED[text]!, value: by };
  }
  if (!p.at("=")) return { ...p.since(first), type: "Expr", value: given };
  const targets: Expr[] = [];
  let last = given;
  while (p.take("=")) {
    targets.push(toStore(p, last));
    last = value(p);
  }
  return { ...p.since(first), type: "Assign", targets, value: last };
}

/** `print_stmt`, as a call of `print()`. */
function printStatement(p: Reader): Stmt {
  const first = p.pos++;
  const keywords: Keyword[] = [];
  const args: Expr[] = [];
  let comma = false;
  if (p.take(">>")) {
    const at = p.pos;
    const file = test(p);
    keywords.push({ ...p.since(at), type: "keyword", arg: "file", value: file });
    if (p.take(",")) {
      args.push(test(p));
      comma = moreValues(p, args);
    }
  } else if (beginsExpression(p)) {
    args.push(test(p));
    comma = moreValues(p, args);
  }
  const place = p.since(first);
  const func = nameAt(p.since(first), "print");
  const call: Call = { ...place, type: "Call", func, args, keywords };
  p.prints.push({ call, comma });
  return { ...place, type: "Expr", value: call };
}

/** Further values of a `print`; whether a comma is the last thing. */
function moreValues(p: Reader, args: Expr[]): boolean {
  while (p.take(",")) {
    if (!beginsExpression(p)) return true;
    args.push(test(p));
  }
  return false;
}

/** `raise_stmt`; the way to where it was raised, its third part, is that of the exception. */
function raiseStatement(p: Reader): Stmt {
  const first = p.pos++;
  let exc = beginsExpression(p) ? test(p) : null;
  if (exc !== null && p.take(",")) {
    const argument = test(p);
    if (p.take(",")) test(p);
    exc = raised(exc, argument, p);
  }
  return { ...p.since(first), type: "Raise", exc, cause: null };
}

/** What `raise E, argument` raises. */
function raised(type: Expr, argument: Expr, p: Reader): Expr {
  const place = p.from(type);
  if (argument.type === "Tuple") {
    return { ...place, type: "Call", func: type, args: argument.elts, keywords: [] };
  }
  if (argument.type === "Constant" && argument.value.type === "None") {
    return { ...place, type: "Call", func: type, args: [], keywords: [] };
  }
  if (isPlain(argument)) {
    return { ...place, type: "Call", func: type, args: [argument], keywords: [] };
  }
  return callOf(place, "raise", type, argument);
}

/** Whether a value is certainly neither an exception nor a tuple. */
function isPlain(argument: Expr): boolean {
  switch (argument.type) {
    case "Constant":
    case "JoinedStr":
    case "List":
    case "Dict":
    case "Compare":
      return true;
    case "BinOp":
      return isPlain(argument.left);
    case "Call":
      return argument.func.type === "Name" && /^(str|repr|int|len)$/.test(argument.func.id) ||
        argument.func.type === "Attribute" && /^(join|format)$/.test(argument.func.attr);
  }
  return false;
}

function dottedName(p: Reader): string {
  let name = p.name();
  while (p.take(".")) name += `.${p.name()}`;
  return name;
}

function alias(p: Reader, name: (p: Reader) => string): Alias {
  const first = p.pos;
  const found = name(p);
  let asname: string | null = null;
  if (p.take("as")) asname = p.name();
  return { ...p.since(first), type: "alias", name: found, asname };
}

function importStatement(p: Reader): Stmt {
  const first = p.pos++;
  const names: Alias[] = [];
  do names.push(alias(p, dottedName)); while (p.take(","));
  return { ...p.since(first), type: "Import", names };
}

function fromImport(p: Reader): Stmt {
  const first = p.pos++;
  let level = 0;
  while (p.take(".")) level++;
  const module = level > 0 && p.at("import") ? null : dottedName(p);
  p.expect("import");
  const names: Alias[] = [];
  const at = p.pos;
  if (p.take("*")) names.push({ ...p.since(at), type: "alias", name: "*", asname: null });
  else {
    const brackets = p.take("(");
    do {
      if (brackets && names.length > 0 && p.at(")")) break;
      names.push(alias(p, (reader) => reader.name()));
    } while (p.take(","));
    if (brackets) p.expect(")");
  }
  return { ...p.since(first), type: "ImportFrom", module, names, level };
}

function globalStatement(p: Reader): Stmt {
  const first = p.pos++;
  const names: string[] = [];
  do names.push(p.name()); while (p.take(","));
  return { ...p.since(first), type: "Global", names };
}

/** `exec_stmt`, as a call of `exec()`, of which is said elsewhere what can be done with it. */
function execStatement(p: Reader): Stmt {
  const first = p.pos++;
  const args = [expression(p)];
  if (p.take("in")) {
    args.push(test(p));
    if (p.take(",")) args.push(test(p));
  }
  const place = p.since(first);
  return { ...place, type: "Expr", value: callOf(place, "exec", ...args) };
}
