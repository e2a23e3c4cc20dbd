/**
 * Python 2's expressions, as Python 3's.
 *
 * @see https://docs.python.org/2.7/reference/expressions.html
 * @module
 */
import type {
  CmpOperator,
  Comprehension,
  Expr,
  Keyword,
  Operator,
  UnaryOperator,
} from "../syntax/ast.ts";
import { numberValue, stringValue } from "./literals.ts";
import { lambdaParameters } from "./parameters.ts";
import { callOf, type Reader } from "./reader.ts";
import { toStore } from "./targets.ts";

/** `test`: `a if b else c`, or a lambda. */
export function test(p: Reader): Expr {
  if (p.at("lambda")) return lambda(p, test);
  const body = disjunction(p);
  if (!p.take("if")) return body;
  const condition = disjunction(p);
  p.expect("else");
  const orelse = test(p);
  return { ...p.from(body), type: "IfExp", test: condition, body, orelse };
}

/** `old_test`: what may follow `if` in a comprehension. */
function oldTest(p: Reader): Expr {
  return p.at("lambda") ? lambda(p, oldTest) : disjunction(p);
}

function lambda(p: Reader, body: (p: Reader) => Expr): Expr {
  const first = p.pos++;
  const { args, unpack } = lambdaParameters(p);
  p.expect(":");
  const value = body(p);
  return { ...p.since(first), type: "Lambda", args, body: unpack(value) };
}

/** `testlist`: one value, or a tuple without brackets. */
export function testList(p: Reader): Expr {
  return listOf(p, test);
}

/** `exprlist`: what may be iterated into or deleted. */
export function exprList(p: Reader): Expr {
  return listOf(p, expression);
}

function listOf(p: Reader, one: (p: Reader) => Expr): Expr {
  const first = one(p);
  if (!p.at(",")) return first;
  const elts = [first];
  while (p.take(",") && beginsExpression(p)) elts.push(one(p));
  return { ...p.from(first), type: "Tuple", elts, ctx: "Load" };
}

/** Whether the next token begins an expression. */
export function beginsExpression(p: Reader): boolean {
  const { kind, text } = p.next;
  if (kind === "name" || kind === "number" || kind === "string") return true;
  return kind === "operator" ? /^[-+~([{`]$/.test(text) : text === "lambda" || text === "not";
}

function disjunction(p: Reader): Expr {
  return junction(p, "or", "Or", conjunction);
}

function conjunction(p: Reader): Expr {
  return junction(p, "and", "And", inversion);
}

function junction(
  p: Reader,
  word: string,
  op: "And" | "Or",
  operand: (p: Reader) => Expr,
): Expr {
  const first = operand(p);
  if (!p.at(word)) return first;
  const values = [first];
  while (p.take(word)) values.push(operand(p));
  return { ...p.from(first), type: "BoolOp", op, values };
}

function inversion(p: Reader): Expr {
  const first = p.pos;
  if (!p.take("not")) return comparison(p);
  const operand = inversion(p);
  return { ...p.since(first), type: "UnaryOp", op: "Not", operand };
}

const COMPARISONS: Readonly<Record<string, CmpOperator>> = {
  "<": "Lt",
  ">": "Gt",
  "==": "Eq",
  ">=": "GtE",
  "<=": "LtE",
  "<>": "NotEq",
  "!=": "NotEq",
  "in": "In",
};

function comparisonOperator(p: Reader): CmpOperator | null {
  if (p.take("is")) return p.take("not") ? "IsNot" : "Is";
  if (p.take("not")) {
    p.expect("in");
    return "NotIn";
  }
  const { kind, text } = p.next;
  if (kind !== "operator" && text !== "in" || !Object.hasOwn(COMPARISONS, text)) return null;
  p.pos++;
  return COMPARISONS[text]!;
}

function comparison(p: Reader): Expr {
  const left = expression(p);
  const ops: CmpOperator[] = [];
  const comparators: Expr[] = [];
  for (let op = comparisonOperator(p); op !== null; op = comparisonOperator(p)) {
    ops.push(op);
    comparators.push(expression(p));
  }
  return ops.length === 0 ? left : { ...p.from(left), type: "Compare", left, ops, comparators };
}

/** Binary operators, the loosest first. */
const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  { "|": "BitOr" },
  { "^": "BitXor" },
  { "&": "BitAnd" },
  { "<<": "LShift", ">>": "RShift" },
  { "+": "Add", "-": "Sub" },
  { "*": "Mult", "/": "Div", "%": "Mod", "//": "FloorDiv" },
];

/** `expr`: binary operators and what binds tighter. */
export function expression(p: Reader): Expr {
  return binary(p, 0);
}

function binary(p: Reader, level: number): Expr {
  const operators = LEVELS[level];
  if (operators === undefined) return factor(p);
  let left = binary(p, level + 1);
  while (p.next.kind === "operator" && Object.hasOwn(operators, p.next.text)) {
    const op = operators[p.next.text]!;
    p.pos++;
    const right = binary(p, level + 1);
    left = { ...p.from(left), type: "BinOp", left, op, right };
  }
  return left;
}

const UNARY: Readonly<Record<string, UnaryOperator>> = { "-": "USub", "+": "UAdd", "~": "Invert" };

function factor(p: Reader): Expr {
  const first = p.pos;
  const { kind, text } = p.next;
  if (kind !== "operator" || !Object.hasOwn(UNARY, text)) return power(p);
  p.pos++;
  const operand = factor(p);
  return { ...p.since(first), type: "UnaryOp", op: UNARY[text]!, operand };
}

function power(p: Reader): Expr {
  let value = atom(p);
  for (;;) {
    if (p.at("(")) value = call(p, value);
    else if (p.take(".")) {
      const attr = p.name();
      value = { ...p.from(value), type: "Attribute", value, attr, ctx: "Load" };
    } else if (p.take("[")) {
      const slice = subscripts(p);
      p.expect("]");
      value = { ...p.from(value), type: "Subscript", value, slice, ctx: "Load" };
    } else break;
  }
  if (!p.take("**")) return value;
  const right = factor(p);
  return { ...p.from(value), type: "BinOp", left: value, op: "Pow", right };
}

/** `'(' [arglist] ')'` */
export function call(p: Reader, func: Expr): Expr {
  const args: Expr[] = [];
  const keywords: Keyword[] = [];
  callArguments(p, args, keywords);
  return { ...p.from(func), type: "Call", func, args, keywords };
}

/** The arguments of a call or decorator, with their brackets. */
export function callArguments(p: Reader, args: Expr[], keywords: Keyword[]): void {
  p.expect("(");
  let starred = false;
  while (!p.at(")")) {
    const first = p.pos;
    if (p.take("**")) {
      const value = test(p);
      keywords.push({ ...p.since(first), type: "keyword", arg: null, value });
      break;
    }
    if (p.take("*")) {
      const value = test(p);
      args.push({ ...p.since(first), type: "Starred", value, ctx: "Load" });
      starred = true;
    } else {
      const value = test(p);
      if (p.take("=")) {
        if (value.type !== "Name") p.text.fail("keyword can't be an expression", value);
        const given = test(p);
        keywords.push({ ...p.since(first), type: "keyword", arg: value.id, value: given });
      } else if (p.at("for")) {
        const generators = comprehensions(p, disjunction);
        args.push({ ...p.from(value), type: "GeneratorExp", elt: value, generators });
      } else {
        if (starred) p.text.fail("only named arguments may follow *expression", value);
        if (keywords.length > 0) p.text.fail("non-keyword arg after keyword arg", value);
        args.push(value);
      }
    }
    if (!p.take(",")) break;
  }
  p.expect(")");
}

function subscripts(p: Reader): Expr {
  const first = subscript(p);
  if (!p.at(",")) return first;
  const elts = [first];
  while (p.take(",") && !p.at("]")) elts.push(subscript(p));
  return { ...p.from(first), type: "Tuple", elts, ctx: "Load" };
}

function subscript(p: Reader): Expr {
  const first = p.pos;
  if (p.take(".")) {
    p.expect(".");
    p.expect(".");
    return { ...p.since(first), type: "Constant", value: { type: "Ellipsis" }, kind: null };
  }
  const lower = p.at(":") ? null : test(p);
  if (lower !== null && !p.at(":")) return lower;
  p.expect(":");
  const isEnd = () => p.at(":") || p.at(",") || p.at("]");
  const upper = isEnd() ? null : test(p);
  const step = p.take(":") && !isEnd() ? test(p) : null;
  return { ...p.since(first), type: "Slice", lower, upper, step };
}

function atom(p: Reader): Expr {
  const first = p.pos;
  const { kind, text } = p.next;
  switch (kind) {
    case "name":
      p.pos++;
      return nameOrConstant(p, first, text);
    case "number":
      p.pos++;
      return { ...p.since(first), type: "Constant", value: numberValue(text), kind: null };
    case "string":
      return strings(p);
    case "operator":
      if (text === "(") return parenthesized(p);
      if (text === "[") return listDisplay(p);
      if (text === "{") return dictOrSet(p);
      if (text === "`") return backquotes(p);
  }
  p.fail();
}

function nameOrConstant(p: Reader, first: number, text: string): Expr {
  const place = p.since(first);
  if (text === "None") return { ...place, type: "Constant", value: { type: "None" }, kind: null };
  if (text === "True" || text === "False") {
    const value = { type: "bool", value: text === "True" } as const;
    return { ...place, type: "Constant", value, kind: null };
  }
  return { ...place, type: "Name", id: text, ctx: "Load" };
}

function strings(p: Reader): Expr {
  const first = p.pos;
  let value = "";
  let kind: "u" | null = null;
  for (; p.next.kind === "string"; p.pos++) {
    const part = stringValue(p.next.text);
    value += part.value;
    if (part.unicode) kind = "u";
  }
  return { ...p.since(first), type: "Constant", value: { type: "str", value }, kind };
}

function parenthesized(p: Reader): Expr {
  const first = p.pos++;
  if (p.take(")")) return { ...p.since(first), type: "Tuple", elts: [], ctx: "Load" };
  if (p.at("yield")) {
    const value = yieldExpression(p);
    p.expect(")");
    return value;
  }
  const value = test(p);
  if (p.at("for")) {
    const generators = comprehensions(p, disjunction);
    p.expect(")");
    return { ...p.since(first), type: "GeneratorExp", elt: value, generators };
  }
  if (p.take(")")) return value;
  const elts = [value];
  while (p.take(",") && !p.at(")")) elts.push(test(p));
  p.expect(")");
  return { ...p.since(first), type: "Tuple", elts, ctx: "Load" };
}

function listDisplay(p: Reader): Expr {
  const first = p.pos++;
  if (p.take("]")) return { ...p.since(first), type: "List", elts: [], ctx: "Load" };
  const value = test(p);
  if (p.at("for")) {
    const generators = comprehensions(p, bareTuple);
    p.expect("]");
    return { ...p.since(first), type: "ListComp", elt: value, generators };
  }
  const elts = [value];
  while (p.take(",") && !p.at("]")) elts.push(test(p));
  p.expect("]");
  return { ...p.since(first), type: "List", elts, ctx: "Load" };
}

/** `testlist_safe`: what a list comprehension may go through, a tuple without brackets too. */
function bareTuple(p: Reader): Expr {
  return listOf(p, oldTest);
}

function dictOrSet(p: Reader): Expr {
  const first = p.pos++;
  if (p.take("}")) return { ...p.since(first), type: "Dict", keys: [], values: [] };
  const key = test(p);
  if (!p.take(":")) return setDisplay(p, first, key);
  const value = test(p);
  if (p.at("for")) {
    const generators = comprehensions(p, disjunction);
    p.expect("}");
    return { ...p.since(first), type: "DictComp", key, value, generators };
  }
  const keys = [key];
  const values = [value];
  while (p.take(",") && !p.at("}")) {
    keys.push(test(p));
    p.expect(":");
    values.push(test(p));
  }
  p.expect("}");
  return { ...p.since(first), type: "Dict", keys, values };
}

function setDisplay(p: Reader, first: number, elt: Expr): Expr {
  if (p.at("for")) {
    const generators = comprehensions(p, disjunction);
    p.expect("}");
    return { ...p.since(first), type: "SetComp", elt, generators };
  }
  const elts = [elt];
  while (p.take(",") && !p.at("}")) elts.push(test(p));
  p.expect("}");
  return { ...p.since(first), type: "Set", elts };
}

/** `` `a, b` ``: what `repr()` is for. */
function backquotes(p: Reader): Expr {
  const first = p.pos++;
  const value = testList(p);
  p.expect("`");
  const place = p.since(first);
  return callOf(place, "repr", value);
}

function comprehensions(p: Reader, source: (p: Reader) => Expr): Comprehension[] {
  const generators: Comprehension[] = [];
  while (p.at("for")) {
    const first = p.pos++;
    const target = toStore(p, exprList(p));
    p.expect("in");
    const iter = source(p);
    const ifs: Expr[] = [];
    while (p.take("if")) ifs.push(oldTest(p));
    const { start, end } = p.since(first);
    generators.push({ type: "comprehension", start, end, target, iter, ifs, is_async: 0 });
  }
  return generators;
}

/** `yield_expr` */
export function yieldExpression(p: Reader): Expr {
  const first = p.pos++;
  const value = beginsExpression(p) ? testList(p) : null;
  return { ...p.since(first), type: "Yield", value };
}
