/**
 * Operators, items, calls and lengths of the program's own classes: called as the methods that they are, where it is certain
 * that Python would ask nobody else.
 *
 * @module
 */
import { DUNDERS, members, type Type } from "../../analysis/mod.ts";
import type {
  Call,
  ClassDef,
  CmpOperator,
  Expr,
  FunctionDef,
  Node,
  Operator,
} from "../../syntax/ast.ts";
import { addsNothing } from "./bases.ts";
import { contains } from "../scopes/blocks.ts";
import { type Code, not } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { methodCall } from "../expressions/operators.ts";

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
  const name = DUNDERS[op];
  const found = knowing(e, left, `__${name}__`, right);
  // An object of a class below would be asked first, if it has an answer of its own.
  return !found || found.below.length > 0 && isDefined(e, `__r${name}__`)
    ? null
    : methodCall(value(e, left), `__${name}__`, value(e, right));
}

/** The same of `a += b`. */
export function ownInPlace(e: Emitter, left: Expr, op: Operator, right: Expr): Code | null {
  return isDefined(e, `__i${DUNDERS[op]}__`) ? null : ownOperator(e, left, op, right);
}

/** `a.__lt__(b)` of `a < b`; null where the run time has to find out whom to ask. */
export function ownComparison(
  e: Emitter,
  left: Expr,
  op: CmpOperator,
  right: Expr,
): Code | null {
  const [own] = COMPARISONS[op] ?? [];
  if (own === undefined || op === "NotEq" && isDefined(e, "__ne__")) return null;
  const found = knowing(e, left, `__${own}__`, right);
  // An object of a class below would be asked first.
  if (!found || found.below.length > 0) return null;
  if (!givesTruth(e, found.method)) return null;
  const code = methodCall(value(e, left), `__${own}__`, value(e, right));
  return op === "NotEq" ? not(code) : code;
}

/** `b.__contains__(a)` of `a in b`; null where the run time has to find out whom to ask. */
export function ownMembership(e: Emitter, left: Expr, right: Expr, item: Code): Code | null {
  const found = knowing(e, right, "__contains__", left);
  if (!found || !givesTruth(e, found.method) || found.below.length > 0) return null;
  return methodCall(value(e, right), "__contains__", item);
}

/** Whether a method gives true or false, where it leaves nothing to others. */
function givesTruth(e: Emitter, method: FunctionDef): boolean {
  const given = members(e.analysis.returnType(method))
    .filter(({ kind }) => kind !== "notimplemented");
  return given.length === 1 && given[0]!.kind === "bool";
}

function classesOf(e: Emitter): [Emitter, ClassDef][] {
  return [...e.linked.emitters.values()].flatMap((owner) =>
    owner.nodes.flatMap((node): [Emitter, ClassDef][] =>
      node.type === "ClassDef" ? [[owner, node]] : []
    )
  );
}

/** Whether values of a type may be objects of a class of the program that says what they are equal to. */
export function mayAnswerEquality(e: Emitter, type: Type): boolean {
  const answers = (owner: ClassDef) =>
    classesOf(e).some((one) =>
      one[1] === owner && (defines(one, "__eq__") || defines(one, "__ne__"))
    );
  if (type.kind === "unknown") return isDefined(e, "__eq__") || isDefined(e, "__ne__");
  return members(type).some((one) =>
    one.kind === "instance" && [one.node, ...e.ownBases(one.node)].some(answers)
  );
}

/** Whether values of a type are objects of the program's own that equal nothing but themselves, or None. */
export function equalsItself(e: Emitter, type: Type): boolean {
  return !e.attributesNamed("__eq__").some(({ ctx }) => ctx === "Store") &&
    members(type).length > 0 && members(type).every((one) => {
      if (one.kind === "none") return true;
      if (one.kind !== "instance" || one.after) return false;
      const below = classesOf(e).filter(([owner, node]) => owner.ownBases(node).includes(one.node));
      return [one.node, ...e.ownBases(one.node), ...below.map(([, node]) => node)].every((kin) =>
        kin.keywords.length === 0 && kin.decorator_list.every((decorator) =>
          nameOf(decorator) === "unique"
        ) &&
        e.analysis.bases(kin).length >= kin.bases.length &&
        e.analysis.bases(kin).every((base) =>
          "type" in base || base.name === "enum.Enum" || addsNothing(base.name)
        )
      ) && !mayAnswerEquality(e, one) &&
        !below.some((kin) => defines(kin, "__eq__") || defines(kin, "__ne__"));
    });
}

function nameOf(decorator: Expr): string {
  const callee = decorator.type === "Call" ? decorator.func : decorator;
  return callee.type === "Name" ? callee.id : callee.type === "Attribute" ? callee.attr : "";
}

/** Whether a class of the program defines a name. */
function isDefined(e: Emitter, name: string): boolean {
  return classesOf(e).some((one) => defines(one, name));
}

function defines([owner, node]: [Emitter, ClassDef], name: string): boolean {
  return owner.analysis.scopes.scopeOf(node).variables.has(name);
}

/** `b.__getitem__(k)` of `b[k]`, read; null where the run time has to find out how. */
export function ownItem(e: Emitter, owner: Expr, key: Expr): Code | null {
  return hasOwn(e, owner, "__getitem__", 1)
    ? methodCall(value(e, owner), "__getitem__", value(e, key))
    : null;
}

/** The same of `b[k] = value`. */
export function ownItemStore(e: Emitter, owner: Expr, key: Expr, code: Code): Code | null {
  return hasOwn(e, owner, "__setitem__", 2)
    ? methodCall(value(e, owner), "__setitem__", value(e, key), code)
    : null;
}

/** The same of `b(…)`. */
export function ownCall(e: Emitter, { func, args, keywords }: Call): Code | null {
  const isPlainCall = keywords.length === 0 && args.every(({ type }) => type !== "Starred");
  if (!isPlainCall || !hasOwn(e, func, "__call__", args.length)) return null;
  return methodCall(value(e, func), "__call__", ...args.map((item) => value(e, item)));
}

/** The same of `len(b)`, where its own length is none that Python refuses. */
export function ownLength(e: Emitter, node: Expr): Code | null {
  const method = hasOwn(e, node, "__len__", 0);
  const length = method ? e.analysis.returnType(method) : null;
  return length?.kind === "int" && length.safe && length.low >= 0
    ? methodCall(value(e, node), "__len__")
    : null;
}

/** The special method of an object that takes so many arguments whichever class below has it; null where that is not certain. */
function hasOwn(e: Emitter, owner: Expr, name: string, count: number): FunctionDef | null {
  const found = certain(e, owner, name, (one, method) => takes(one, method, count));
  return found && found.method;
}

/** Whether a method takes so many arguments beside its object, and gives its value at once. */
function takes(e: Emitter, method: FunctionDef, count: number): boolean {
  const { args } = method;
  const most = args.args.length - 1;
  return args.posonlyargs.length === 0 && !args.vararg && !args.kwarg &&
    args.kwonlyargs.length === 0 && count <= most && count >= most - args.defaults.length &&
    !e.analysis.isAsync(method) && !method.body.some((s) => contains(s, isYield));
}

/** The method that an operator of an object certainly calls, and which knows all operands that it gets. */
function knowing(
  e: Emitter,
  left: Expr,
  name: string,
  right: Expr,
): { method: FunctionDef; below: readonly ClassDef[] } | null {
  const operand = e.typeOf(right);
  return certain(e, left, name, (one, method) => isAnswering(one, method, operand));
}

/** The method of that name that objects of a type have, where it fits, as those do that classes below have instead. */
function certain(
  e: Emitter,
  object: Expr,
  name: string,
  fits: (e: Emitter, method: FunctionDef) => boolean,
): { method: FunctionDef; below: readonly ClassDef[] } | null {
  const type = e.typeOf(object);
  if (type.kind !== "instance" || type.after || !isPlain(e, type.node)) return null;
  const below = classesOf(e).filter(([owner, node]) => owner.ownBases(node).includes(type.node));
  const isKnown = below.every(([owner, node]) => {
    if (!defines([owner, node], name)) return true;
    const method = onlyMethod(node, name);
    return method !== null && fits(owner, method);
  });
  if (!isKnown) return null;
  for (const owner of [type.node, ...e.ownBases(type.node)]) {
    const method = onlyMethod(owner, name);
    if (method) return fits(e, method) ? { method, below: below.map(([, node]) => node) } : null;
    // Decorators may write methods that the class does not.
    const isOther = owner.decorator_list.length > 0 ||
      classesOf(e).some((one) => one[1] === owner && defines(one, name));
    if (isOther) return null;
  }
  return null;
}

function isPlain(e: Emitter, node: ClassDef): boolean {
  return [node, ...e.ownBases(node)].every((one) =>
    one.decorator_list.every(keepsOperators) && one.keywords.length === 0 &&
    e.analysis.bases(one).every((base) => "type" in base || addsNothing(base.name))
  );
}

/** Decorators that leave the operators as they are which a class defines. */
function keepsOperators(decorator: Expr): boolean {
  return /^(dataclass|total_ordering)$/.test(nameOf(decorator));
}

/** The one definition of a method that a class has, as it is written. */
function onlyMethod(node: ClassDef, name: string): FunctionDef | null {
  const found = node.body.filter((s): s is FunctionDef =>
    s.type === "FunctionDef" && s.name === name
  );
  const [method] = found;
  return method && found.length === 1 && method.decorator_list.length === 0 ? method : null;
}

/** Whether a method takes its object and an operand, and never leaves the answer to the operand. */
function isAnswering(e: Emitter, method: FunctionDef, operand: Type): boolean {
  if (method.args.defaults.length > 0 || !takes(e, method, 1)) return false;
  return isAlwaysTaken(e, method, operand) ||
    !method.body.some((s) => contains(s, leavesToOthers));
}

function isYield(node: Node): boolean {
  return node.type === "Yield" || node.type === "YieldFrom";
}

function leavesToOthers(node: Node): boolean {
  return node.type === "Name" && node.id === "NotImplemented";
}

/**
 * Whether a method takes operands of this type: it begins with `if not isinstance(other, C): return NotImplemented`, for a
 * class that the operand is an object of, and goes on without; or asks for that class first, and then answers.
 */
function isAlwaysTaken(e: Emitter, method: FunctionDef, operand: Type): boolean {
  const body = method.body.filter((s) => !(s.type === "Expr" && s.value.type === "Constant"));
  const [first, ...rest] = body;
  if (first?.type !== "If" || operand.kind !== "instance" || operand.after) return false;
  const isNot = first.test.type === "UnaryOp" && first.test.op === "Not";
  const test = first.test.type === "UnaryOp" ? first.test.operand : first.test;
  const [asked, owner] = test.type === "Call" ? test.args : [];
  const isQuestion = test.type === "Call" && test.func.type === "Name" &&
    test.func.id === "isinstance" && asked?.type === "Name" &&
    asked.id === method.args.args[1]!.arg && test.args.length === 2;
  if (!isQuestion || (first.test.type === "UnaryOp" && !isNot)) return false;
  const type = e.typeOf(owner!);
  const classes = [operand.node, ...e.ownBases(operand.node)];
  if (type.kind !== "class" || type.orSubclass || !classes.includes(type.node)) return false;
  const taken = isNot ? [...first.orelse, ...rest] : first.body;
  const isOver = isNot || ["Return", "Raise"].includes(first.body.at(-1)!.type);
  return isOver && !taken.some((s) => contains(s, leavesToOthers));
}
