/**
 * Expressions in the order in which CPython compiles them.
 *
 * @module
 */
import type {
  Arguments,
  Attribute,
  Call,
  Comprehension,
  DictComp,
  Expr,
  GeneratorExp,
  Keyword,
  Lambda,
  ListComp,
  Located,
  SetComp,
  Subscript,
  UnaryOp,
} from "../ast.ts";
import { checkCaller, checkCompare, checkSubscript } from "./literals.ts";
import type { Compiler } from "./unit.ts";

/** Compiles several expressions. */
export function expressions(c: Compiler, nodes: readonly (Expr | null)[]): void {
  for (const node of nodes) if (node !== null) expression(c, node);
}

/** Compiles expressions among which starred ones may stand. */
export function elements(c: Compiler, nodes: readonly Expr[]): void {
  for (const node of nodes) expression(c, node.type === "Starred" ? node.value : node);
}

/** Compiles an expression. */
export function expression(c: Compiler, node: Expr): void {
  switch (node.type) {
    case "Constant":
      return;
    case "Name":
      if (node.ctx !== "Load") {
        c.forbid(node, node.id, node.ctx === "Del" ? "delete" : "assign to");
      }
      return;
    case "Attribute":
    case "Subscript":
    case "Call":
      return primary(c, node);
    case "Slice":
      return expressions(c, [node.lower, node.upper, node.step]);
    case "Tuple":
    case "List":
      if (node.ctx === "Store") unpacked(c, node, node.elts);
      return elements(c, node.elts);
    case "Set":
      return elements(c, node.elts);
    case "Dict":
      for (let i = 0; i < node.values.length; i++) expressions(c, [node.keys[i]!, node.values[i]!]);
      return;
    case "BinOp":
      return binary(c, node);
    case "UnaryOp":
      return unary(c, node);
    case "BoolOp":
      return expressions(c, node.values);
    case "Compare":
      checkCompare(c, node);
      expression(c, node.left);
      return expressions(c, node.comparators);
    case "IfExp":
      return expressions(c, [node.test, node.body, node.orelse]);
    case "NamedExpr":
      return expressions(c, [node.value, node.target]);
    case "JoinedStr":
    case "TemplateStr":
      return expressions(c, node.values);
    case "FormattedValue":
    case "Interpolation":
      return expressions(c, [node.value, node.format_spec]);
    case "Starred":
      return c.refuse(
        node,
        node.ctx === "Store"
          ? "starred assignment target must be in a list or tuple"
          : "can't use starred expression here",
      );
    case "Yield":
    case "YieldFrom":
    case "Await":
      return suspension(c, node);
    case "Lambda":
      return lambda(c, node);
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return comprehension(c, node);
  }
}

/** Where CPython sees an attribute: at its name alone where it stands in another line. */
function attributeOf(node: Attribute): Located {
  if (node.lineno === node.end_lineno) return node;
  const col_offset = node.end_col_offset - new TextEncoder().encode(node.attr).length;
  return { ...node, lineno: node.end_lineno, col_offset };
}

function unpacked(c: Compiler, node: Located, nodes: readonly Expr[]): void {
  let starred = false;
  nodes.forEach((element, index) => {
    if (element.type !== "Starred") return;
    if (starred) c.refuse(node, "multiple starred expressions in assignment");
    if (index >= 256) c.refuse(node, "too many expressions in star-unpacking assignment");
    starred = true;
  });
}

/** Compiles a row of operators, however long, without a call for each. */
function binary(c: Compiler, node: Expr): void {
  const rights: Expr[] = [];
  while (node.type === "BinOp") {
    rights.push(node.right);
    node = node.left;
  }
  expression(c, node);
  for (let i = rights.length - 1; i >= 0; i--) expression(c, rights[i]!);
}

function unary(c: Compiler, node: UnaryOp): void {
  const { operand } = node;
  if (node.op !== "Not" || operand.type !== "Compare" || operand.ops.length > 1) {
    return expression(c, operand);
  }
  // CPython takes `not a is b` for `a is not b`
  checkCompare(c, operand, true);
  expressions(c, [operand.left, ...operand.comparators]);
}

function suspension(c: Compiler, node: Expr & { type: "Yield" | "YieldFrom" | "Await" }): void {
  const word = node.type === "Yield" ? "yield" : node.type === "YieldFrom" ? "yield from" : "await";
  const { kind } = c.unit;
  if (!c.inFunction) c.refuse(node, `'${word}' outside function`);
  if (node.type === "YieldFrom" && kind === "async") {
    c.refuse(node, "'yield from' inside async function");
  }
  if (node.type === "Await" && kind !== "async" && kind !== "comprehension") {
    c.refuse(node, "'await' outside async function");
  }
  if (node.value !== null) expression(c, node.value);
}

/** Compiles a row of attributes, subscripts and calls, however long, without a call for each. */
function primary(c: Compiler, node: Expr): void {
  const row: (Attribute | Subscript | Call)[] = [];
  while (node.type === "Attribute" || node.type === "Subscript" || node.type === "Call") {
    row.push(node);
    if (node.type === "Call") {
      checkKeywords(c, node.keywords);
      checkCaller(c, node);
      node = node.func;
    } else {
      if (node.type === "Subscript" && node.ctx === "Load") checkSubscript(c, node);
      node = node.value;
    }
  }
  expression(c, node);
  for (let i = row.length - 1; i >= 0; i--) behindPrimary(c, row[i]!);
}

function behindPrimary(c: Compiler, node: Attribute | Subscript | Call): void {
  switch (node.type) {
    case "Attribute":
      if (node.ctx === "Store") c.forbid(attributeOf(node), node.attr);
      return;
    case "Subscript":
      return expression(c, node.slice);
    case "Call":
      elements(c, node.args);
      for (const keyword of node.keywords) expression(c, keyword.value);
  }
}

/** Refuses keyword arguments that are given twice. */
export function checkKeywords(c: Compiler, keywords: readonly Keyword[]): void {
  keywords.forEach((keyword, index) => {
    if (keyword.arg === null) return;
    c.forbid(keyword, keyword.arg);
    const again = keywords.find(({ arg }, other) => other > index && arg === keyword.arg);
    if (again !== undefined) c.refuse(again, `keyword argument repeated: ${keyword.arg}`);
  });
}

/** Refuses parameters of a name that cannot be bound. */
export function checkParameters(c: Compiler, args: Arguments): void {
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  for (const arg of all) if (arg !== null) c.forbid(arg, arg.arg);
}

function lambda(c: Compiler, node: Lambda): void {
  checkParameters(c, node.args);
  expressions(c, [...node.args.defaults, ...node.args.kw_defaults]);
  c.within("function", () => expression(c, node.body));
}

function comprehension(c: Compiler, node: ListComp | SetComp | DictComp | GeneratorExp): void {
  const [first] = node.generators;
  const elements = node.type === "DictComp" ? [node.key, node.value] : [node.elt];
  const scope = c.scopes.get(node)!;
  // CPython compiles a generator as a function of its own, others in place
  const inPlace = node.type !== "GeneratorExp" && !scope.seesClass;
  if (inPlace) expression(c, first!.iter);
  const outside = c.unit.kind !== "async" && c.unit.kind !== "comprehension";
  if (scope.coroutine && outside && node.type !== "GeneratorExp") {
    c.refuse(node, "asynchronous comprehension outside of an asynchronous function");
  }
  if (inPlace) return generators(c, node, node.generators, elements);
  c.within("comprehension", () => generators(c, node, node.generators, elements));
  expression(c, first!.iter);
}

function generators(
  c: Compiler,
  node: Located,
  clauses: readonly Comprehension[],
  elements: readonly Expr[],
): void {
  const next = (index: number): void => {
    const clause = clauses[index];
    if (clause === undefined) return expressions(c, elements);
    if (index > 0) expression(c, clause.iter);
    const inside = () => {
      expressions(c, [clause.target, ...clause.ifs]);
      next(index + 1);
    };
    if (clause.is_async === 1) c.block(node, "other", inside);
    else inside();
  };
  next(0);
}
