/**
 * Operators of the program's own classes: called as the methods that they are, where it is certain that Python would ask
 * nobody else.
 *
 * @module
 */
import { isAlways } from "../analysis/mod.ts";
import type { ClassDef, CmpOperator, Expr, FunctionDef, Operator } from "../syntax/ast.ts";
import { contains } from "./blocks.ts";
import { type Code, not } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { value } from "./expressions.ts";
import { methodCall } from "./operators.ts";

const OPERATORS: Readonly<Record<Operator, string>> = {
  Add: "add",
  Sub: "sub",
  Mult: "mul",
  MatMult: "matmul",
  Div: "truediv",
  Mod: "mod",
  Pow: "pow",
  LShift: "lshift",
  RShift: "rshift",
  BitOr: "or",
  BitXor: "xor",
  BitAnd: "and",
  FloorDiv: "floordiv",
};

const COMPARISONS: Partial<Record<CmpOperator, readonly [own: string, reflected: string]>> = {
  Eq: ["eq", "eq"],
  NotEq: ["eq", "ne"],
  Lt: ["lt", "gt"],
  LtE: ["le", "ge"],
  Gt: ["gt", "lt"],
  GtE: ["ge", "le"],
};

/** `a.__add__(b)` of `a + b`; null where the run time has to find out whom to ask. */
export function ownOperator(e: Emitter, left: Expr, op: Operator, right: Expr): Code | null {
  const name = OPERATORS[op];
  return isDefined(e, `__r${name}__`) || !certain(e, left, `__${name}__`)
    ? null
    : methodCall(value(e, left), `__${name}__`, value(e, right));
}

/** The same of `a += b`. */
export function ownInPlace(e: Emitter, left: Expr, op: Operator, right: Expr): Code | null {
  return isDefined(e, `__i${OPERATORS[op]}__`) ? null : ownOperator(e, left, op, right);
}

/** `a.__lt__(b)` of `a < b`; null where the run time has to find out whom to ask. */
export function ownComparison(
  e: Emitter,
  left: Expr,
  op: CmpOperator,
  right: Expr,
): Code | null {
  const [own, reflected] = COMPARISONS[op] ?? [];
  if (own === undefined || op === "NotEq" && isDefined(e, "__ne__")) return null;
  const found = certain(e, left, `__${own}__`);
  if (!found || !isAlways(e.analysis.returnType(found.method), "bool")) return null;
  // An object of a class below would be asked first.
  const isBase = classesOf(e).some(([owner, node]) => owner.ownBases(node).includes(found.owner));
  const definitions = classesOf(e).filter(([owner, node]) =>
    [own, reflected].some((name) =>
      owner.analysis.scopes.scopeOf(node).variables.has(`__${name}__`)
    )
  );
  if (isBase || definitions.length > 1) return null;
  const code = methodCall(value(e, left), `__${own}__`, value(e, right));
  return op === "NotEq" ? not(code) : code;
}

function classesOf(e: Emitter): [Emitter, ClassDef][] {
  return [...e.linked.emitters.values()].flatMap((owner) =>
    owner.nodes.flatMap((node): [Emitter, ClassDef][] =>
      node.type === "ClassDef" ? [[owner, node]] : []
    )
  );
}

/** Whether a class of the program defines a name. */
function isDefined(e: Emitter, name: string): boolean {
  return classesOf(e).some(([owner, node]) =>
    owner.analysis.scopes.scopeOf(node).variables.has(name)
  );
}

/** The method that an operator of an object certainly calls, and which knows all operands that it gets. */
function certain(
  e: Emitter,
  left: Expr,
  name: string,
): { owner: ClassDef; method: FunctionDef } | null {
  const type = e.typeOf(left);
  if (type.kind !== "instance" || type.after || !isPlain(e, type.node)) return null;
  const isKnown = classesOf(e).every(([owner, node]) => {
    const variable = owner.analysis.scopes.scopeOf(node).variables.get(name);
    return !variable || methodIn(owner, node, name) !== null;
  });
  if (!isKnown) return null;
  for (const owner of [type.node, ...e.ownBases(type.node)]) {
    const method = methodIn(e, owner, name);
    if (method) return { owner, method };
  }
  return null;
}

function isPlain(e: Emitter, node: ClassDef): boolean {
  return [node, ...e.ownBases(node)].every((one) =>
    one.decorator_list.length === 0 && one.keywords.length === 0 &&
    e.analysis.bases(one).every((base) => "type" in base && base.type === "ClassDef")
  );
}

/** A class's own method that takes its object and an operand, and never leaves the answer to the operand. */
function methodIn(e: Emitter, node: ClassDef, name: string): FunctionDef | null {
  const found = node.body.filter((s): s is FunctionDef =>
    s.type === "FunctionDef" && s.name === name
  );
  const [method] = found;
  if (!method || found.length > 1 || method.decorator_list.length > 0) return null;
  const { args } = method;
  const isPair = args.args.length === 2 && args.posonlyargs.length === 0 && !args.vararg &&
    !args.kwarg && args.kwonlyargs.length === 0 && args.defaults.length === 0;
  const isSure = !method.body.some((s) =>
    contains(
      s,
      (n) =>
        n.type === "Name" && n.id === "NotImplemented" || n.type === "Yield" ||
        n.type === "YieldFrom",
    )
  );
  return isPair && isSure && !e.analysis.isAsync(method) ? method : null;
}
