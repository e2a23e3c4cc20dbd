/**
 * What a condition says about the variables in it.
 *
 * @module
 */

import { classRow } from "../../library/mod.ts";
import { walk } from "../../syntax/walk.ts";
import { asInt } from "../types/lattice.ts";
import { derivesFrom, rowOfType } from "../types/instantiate.ts";
import { ancestry, descendants, hasUnknownBase, isOwn } from "../classes/lineage.ts";
import type { CmpOperator, Expr, Name } from "../nodes.ts";
import type { ClassInfo, State } from "../state.ts";
import { dictOf, filter, int, listOf, members, type Type, UNKNOWN } from "../types/types.ts";

/** Notes what a variable holds from here on. */
export function set(state: State, node: Name, type: Type): void {
  const variable = state.scopes.variableOf(node);
  if (!variable || !state.isTracked(variable)) return;
  if (!state.env.types.has(variable)) return;
  // A way that cannot be gone leaves the type as it was: the code there still has to make sense.
  if (type.kind !== "never") state.env.types.set(variable, type);
}

/** Notes what a variable holds where a certain condition is true: if it then holds nothing, no way leads there. */
function setCertainly(state: State, node: Name, type: Type): void {
  const before = current(state, node);
  if (type.kind === "never" && before && before.kind !== "never" && !isOnlySaid(state, node)) {
    state.env.impossible = true;
  }
  set(state, node, type);
}

/** Whether what a variable holds may be what an annotation says alone. */
function isOnlySaid(state: State, node: Name): boolean {
  const { bindings, isParameter } = state.scopes.variableOf(node)!;
  return isParameter && state.current?.escaped !== false ||
    bindings.some(({ kind }) => kind === "annotation");
}

function current(state: State, node: Name): Type | null {
  const variable = state.scopes.variableOf(node);
  if (!variable || !state.isTracked(variable)) return null;
  return state.env.types.get(variable) ?? null;
}

/** Makes the environment that of the code where the condition is true, or false. */
export function narrow(state: State, condition: Expr, truth: boolean): void {
  switch (condition.type) {
    case "UnaryOp":
      if (condition.op === "Not") narrow(state, condition.operand, !truth);
      return;
    case "BoolOp":
      // Of `a and b` being false nothing follows for either alone.
      if ((condition.op === "And") === truth) {
        for (const value of condition.values) narrow(state, value, truth);
      }
      return;
    case "NamedExpr":
      return narrow(state, condition.target, truth);
    case "Name": {
      const type = current(state, condition);
      if (type) set(state, condition, truth ? truthy(type) : falsy(type));
      return;
    }
    case "Compare":
      return comparison(state, condition, truth);
    case "Call":
      if (condition.func.type === "Name" && condition.func.id === "isinstance") {
        isinstance(state, condition.args, truth);
      }
      return;
  }
}

function truthy(type: Type): Type {
  return filter(
    type,
    (member) =>
      member.kind !== "none" && !(member.kind === "int" && member.low === 0 && member.high === 0),
  );
}

function falsy(type: Type): Type {
  return filter(type, (member) => {
    switch (member.kind) {
      case "int":
        return member.low <= 0 && member.high >= 0;
      case "function":
      case "class":
      case "method":
      case "module":
      case "libraryFunction":
      case "libraryClass":
        return false;
      default:
        return true;
    }
  });
}

const OPPOSITE: Partial<Record<CmpOperator, CmpOperator>> = {
  Lt: "GtE",
  LtE: "Gt",
  Gt: "LtE",
  GtE: "Lt",
  Eq: "NotEq",
  NotEq: "Eq",
  Is: "IsNot",
  IsNot: "Is",
};

const MIRRORED: Partial<Record<CmpOperator, CmpOperator>> = {
  Lt: "Gt",
  LtE: "GtE",
  Gt: "Lt",
  GtE: "LtE",
  Eq: "Eq",
  NotEq: "NotEq",
  Is: "Is",
  IsNot: "IsNot",
};

function comparison(state: State, node: Expr & { type: "Compare" }, truth: boolean): void {
  // Of a chain that is false it is not known which part was.
  if (!truth && node.ops.length > 1) return;
  let left = node.left;
  node.comparators.forEach((right, i) => {
    const written = node.ops[i]!;
    const op = truth ? written : OPPOSITE[written];
    if (op) {
      relate(state, left, op, right);
      const mirrored = MIRRORED[op];
      if (mirrored) relate(state, right, mirrored, left);
    }
    left = right;
  });
}

function relate(state: State, subject: Expr, op: CmpOperator, other: Expr): void {
  const root = squared(subject);
  if (root && (op === "Lt" || op === "LtE" || op === "Eq")) {
    relateRoot(state, root, op, other);
    return;
  }
  const node = subject.type === "NamedExpr" ? subject.target : subject;
  if (node.type === "BinOp" || node.type === "UnaryOp") {
    const limit = asInt(state.types.get(other) ?? UNKNOWN);
    const reach = limit && reachOf(op, limit);
    if (reach) {
      for (const one of solved(state, node, reach)) keepWithin(state, one.name, one.reach);
    }
    return;
  }
  if (node.type !== "Name") return;
  const type = current(state, node);
  if (!type) return;
  const isNone = other.type === "Constant" && other.value.type === "None";
  if (isNone) {
    const note = op === "Is" || op === "IsNot" ? setCertainly : set;
    if (op === "Is" || op === "Eq") note(state, node, filter(type, (m) => m.kind === "none"));
    if (op === "IsNot" || op === "NotEq") note(state, node, filter(type, (m) => m.kind !== "none"));
    return;
  }
  const bound = state.types.get(other);
  const limit = bound && asInt(bound);
  if (!limit) {
    // What is equal to something other than None is not None.
    if (
      op === "Eq" && bound && bound.kind !== "unknown" &&
      !members(bound).some((m) => m.kind === "none")
    ) {
      if (other.type === "Constant") set(state, node, filter(type, (m) => m.kind !== "none"));
    }
    return;
  }
  const reach = reachOf(op, limit);
  if (reach) keepWithin(state, node, reach);
}

/** Where an int lies that is compared. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Where an int lies of which a comparison with another is true; null where nothing follows. */
function reachOf(op: CmpOperator, { low, high }: Reach): Reach | null {
  switch (op) {
    case "Lt":
      return { low: -Infinity, high: high - 1 };
    case "LtE":
      return { low: -Infinity, high };
    case "Gt":
      return { low: low + 1, high: Infinity };
    case "GtE":
      return { low, high: Infinity };
    case "Eq":
      return { low, high };
    default:
      return null;
  }
}

/** Notes where the ints lie that a variable may hold from here on. */
function keepWithin(state: State, node: Name, { low, high }: Reach): void {
  const type = current(state, node);
  if (!type || type.kind === "unknown") return;
  const bounded = members(type).map((member) =>
    member.kind === "int"
      ? between(Math.max(member.low, low), Math.min(member.high, high), member)
      : member
  );
  if (bounded.every((member, i) => member === members(type)[i])) return;
  set(state, node, bounded.length === 1 ? bounded[0]! : { kind: "union", members: bounded });
}

/** Where the names in an expression of ints lie when the expression lies somewhere: `2 * i + 1` below `n`. */
function solved(
  state: State,
  node: Expr,
  reach: Reach,
): readonly { readonly name: Name; readonly reach: Reach }[] {
  const { low, high } = reach;
  if (node.type === "Name") return [{ name: node, reach }];
  if (node.type === "UnaryOp") {
    return node.op === "USub" ? solved(state, node.operand, { low: -high, high: -low }) : [];
  }
  if (node.type !== "BinOp") return [];
  const [a, b] = [node.left, node.right].map((side) => asInt(state.types.get(side) ?? UNKNOWN));
  if (!a || !b) return [];
  switch (node.op) {
    case "Add":
      return [
        ...solved(state, node.left, { low: low - b.high, high: high - b.low }),
        ...solved(state, node.right, { low: low - a.high, high: high - a.low }),
      ];
    case "Sub":
      return [
        ...solved(state, node.left, { low: low + b.low, high: high + b.high }),
        ...solved(state, node.right, { low: a.low - high, high: a.high - low }),
      ];
    case "Mult":
      return [
        ...b.low > 0 ? solved(state, node.left, factorOf(reach, b)) : [],
        ...a.low > 0 ? solved(state, node.right, factorOf(reach, a)) : [],
      ];
    case "FloorDiv":
      return b.low > 0 ? solved(state, node.left, dividendOf(reach, b)) : [];
    default:
      return [];
  }
}

/** Where an int lies whose product with one above zero lies somewhere. */
function factorOf({ low, high }: Reach, by: Reach): Reach {
  return {
    low: low > 0 ? Math.max(1, Math.ceil(low / by.high)) : Math.ceil(low / by.low),
    high: high < 0 ? Math.min(-1, Math.floor(high / by.high)) : Math.floor(high / by.low),
  };
}

/** Where an int lies that, divided by one above zero, lies somewhere. */
function dividendOf({ low, high }: Reach, by: Reach): Reach {
  return {
    low: low * (low < 0 ? by.high : by.low),
    high: (high + 1) * (high < 0 ? by.low : by.high) - 1,
  };
}

/** The name in `n * n`, `n ** 2`; null for other expressions. */
function squared(node: Expr): Name | null {
  if (node.type !== "BinOp" || node.left.type !== "Name") return null;
  const { left, op, right } = node;
  const isSquare = op === "Mult" && right.type === "Name" && right.id === left.id ||
    op === "Pow" && right.type === "Constant" && right.value.type === "int" &&
      right.value.value === 2;
  return isSquare ? left : null;
}

/** What is known of a number whose square is not beyond a limit. */
function relateRoot(state: State, root: Name, op: CmpOperator, other: Expr): void {
  const type = current(state, root);
  const bound = state.types.get(other);
  const limit = bound && asInt(bound);
  if (type?.kind !== "int" || !limit || !Number.isFinite(limit.high) || limit.high < 0) return;
  const most = Math.floor(Math.sqrt(op === "Lt" ? Math.max(limit.high - 1, 0) : limit.high));
  set(state, root, between(Math.max(type.low, -most), Math.min(type.high, most), type));
}

function between(low: number, high: number, before: Type & { kind: "int" }): Type {
  if (low > high || low === before.low && high === before.high) return before;
  return int(low, high);
}

/** The classes that the second argument of `isinstance` names; null if one of them is not known. */
function classesOf(type: Type): Type[] | null {
  if (type.kind === "class" || type.kind === "libraryClass") return [type];
  if (type.kind !== "tuple" || type.rest) return null;
  const all = type.items.map(classesOf);
  return all.every((one) => one !== null) ? all.flat() as Type[] : null;
}

function isinstance(state: State, args: readonly Expr[], truth: boolean): void {
  const [subject, given] = args;
  if (subject?.type !== "Name" || !given) return;
  const type = current(state, subject);
  const classes = classesOf(state.types.get(given) ?? { kind: "unknown" });
  if (!type || !classes) return;
  const container = type.kind === "unknown" && truth && classes.length === 1
    ? containerOf(state, classes[0]!, given)
    : null;
  setCertainly(state, subject, container ?? amongClasses(state, type, classes, truth));
}

/** A list or dict of who knows what, in a program that has no others than the plain ones; null for other classes. */
function containerOf(state: State, type: Type, node: Expr): Type | null {
  if (type.kind !== "libraryClass" || type.name !== "dict" && type.name !== "list") return null;
  const isOther = makesClasses(state) || [...state.imports].some((name) => DERIVING.test(name)) ||
    [...state.classes.values()].some((info) =>
      info.unknownBase || ancestry(info).some((one) => !isOwn(one) && derivesFrom(one, type.name))
    );
  if (isOther) return null;
  return type.name === "list"
    ? state.fresh(node, "list asked for", foreignList)
    : state.fresh(node, "dict asked for", () => dictOf(UNKNOWN, UNKNOWN));
}

function foreignList(): Type {
  const list = listOf(UNKNOWN);
  list.cell.isForeign = true;
  return list;
}

/** Modules that have, or make, classes that derive from list and dict. */
const DERIVING = /^(collections(?!\.abc)|builtins|types|multiprocessing)\b/;

const classMakers = new WeakMap<State, boolean>();

/** Whether the program makes classes by `type(name, bases, members)`, or has some count as deriving from others. */
function makesClasses(state: State): boolean {
  let found = classMakers.get(state);
  if (found === undefined) {
    found = state.units.all.some(({ unit }) =>
      [...walk(unit.module)].some((node) =>
        node.type === "Call" && node.args.length === 3 && node.func.type === "Name" &&
          node.func.id === "type" ||
        node.type === "Attribute" && node.attr === "register"
      )
    );
    classMakers.set(state, found);
  }
  return found;
}

/** What is left of a type when its values are, or are not, instances of one of some classes. */
export function amongClasses(
  state: State,
  type: Type,
  classes: readonly Type[],
  truth: boolean,
): Type {
  if (type.kind === "unknown") {
    return truth && classes.length === 1 ? instanceOf(classes[0]!) ?? type : type;
  }
  if (!truth) {
    return filter(type, (member) => classes.every((one) => isA(state, member, one) !== true));
  }
  const left = members(type).flatMap((member) => {
    const answers = classes.map((one) => isA(state, member, one));
    if (answers.includes(true)) return [member];
    const open = classes.filter((_, i) => answers[i] === null);
    return open.every((one) => derives(state, one, member))
      ? open.map((one) => instanceOf(one)!)
      : [member];
  });
  return left.length > 0 && left.every((member, i) => member === members(type)[i])
    ? filter(type, (member) => left.includes(member))
    : state.lattice.joinAll(left);
}

/** Whether a class of the program derives from that of some objects. */
function derives(state: State, one: Type, from: Type): boolean {
  return one.kind === "class" && from.kind === "instance" &&
    ancestry(state.classInfo(one.node)).includes(state.classInfo(from.node));
}

/** What is known of a value of which only the class is known; null if that is no more than the class. */
function instanceOf(type: Type): Type | null {
  if (type.kind === "class") return { kind: "instance", node: type.node };
  if (type.kind !== "libraryClass") return null;
  switch (type.name) {
    case "str":
    case "float":
    case "bool":
    case "bytes":
      return { kind: type.name };
    case "int":
      // A bool is an int, too.
      return null;
    default:
      return null;
  }
}

/** Whether a value of a type is an instance of a class; null if some are. */
function isA(state: State, type: Type, of: Type): boolean | null {
  if (type.kind === "unknown" || of.kind === "unknown") return null;
  if (of.kind === "class") {
    if (type.kind !== "instance") return false;
    const wanted = state.classInfo(of.node);
    if (ancestry(state.classInfo(type.node)).includes(wanted)) return true;
    const may = [...descendants(state.classInfo(type.node))].some((one) =>
      ancestry(one).includes(wanted) || hasUnknownBase(one)
    );
    return may || decidesItself(state, wanted) ? null : false;
  }
  if (of.kind !== "libraryClass") return null;
  if (of.name === "object") return true;
  if (type.kind === "instance") {
    const rows = ancestry(state.classInfo(type.node)).filter((one) => !isOwn(one));
    if (rows.some((row) => !isOwn(row) && derivesFrom(row, of.name))) return true;
    return state.classInfo(type.node).unknownBase ? null : BUILTIN.has(of.name) ? false : null;
  }
  const row = rowOfType(type);
  if (!row) return BUILTIN.has(of.name) && type.kind === "none" ? false : null;
  if (derivesFrom(row, of.name)) return true;
  const wanted = classRow(of.name);
  if (wanted && derivesFrom(wanted, row.name)) return null;
  return BUILTIN.has(of.name) ? false : null;
}

/** Whether a class may count objects among its own that do not derive from it, or classes may yet be made. */
function decidesItself(state: State, info: ClassInfo): boolean {
  const isOpen = ancestry(info).some((one) =>
    isOwn(one) &&
    (one.metaclass !== null || one.unknownBase || one.scope.variables.has("__subclasshook__"))
  );
  return isOpen || makesClasses(state);
}

/** Classes of which it is certain what is an instance of them. */
const BUILTIN: ReadonlySet<string> = new Set([
  "int",
  "bool",
  "float",
  "complex",
  "str",
  "bytes",
  "bytearray",
  "list",
  "tuple",
  "dict",
  "set",
  "frozenset",
  "range",
]);
