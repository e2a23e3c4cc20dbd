/**
 * Variables that grow in loops, held by objects which do not make a new value at each step: sums of products that may be
 * beyond the safe ints, sums of floats that begin with an int, and texts.
 *
 *     total = 0                      const total = new IntSum();
 *     for i in range(n):             for (let i = 0; i < n; i++) {
 *         total += i * squares           total.addProduct(i, squares);
 *     return total                   return total.value;
 *
 * @module
 */
import { isAlways, isSafeInt, type Type, type Variable } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { Assign, AugAssign, BinOp, Call, Expr, Node, Subscript } from "../../syntax/ast.ts";
import { docstringOf } from "../writing/comments.ts";
import { argument, at, call, type Code, Level, member, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { bounds, raw } from "../expressions/operators.ts";
import { isMixed } from "./raw_places.ts";

/** The class that holds a variable. */
export type Running = "IntSum" | "MixedSum" | "TextBuilder";

/** What is added to a variable by a statement. */
interface Step {
  readonly node: Node;
  readonly op: "Add" | "Sub";
  readonly given: Expr;
}

/** What a statement adds to the variable that it assigns: `x += y`, `x = x + y`. */
function stepOf(e: Emitter, variable: Variable, node: Node): Step | null {
  if (node.type === "AugAssign") {
    const { op, value: given } = node;
    return op === "Add" || op === "Sub" ? { node, op, given } : null;
  }
  if (node.type !== "Assign" || node.targets.length !== 1 || node.value.type !== "BinOp") {
    return null;
  }
  const { left, op, right: given } = node.value;
  const isOwn = left.type === "Name" && e.variableOf(left) === variable;
  return isOwn && op === "Add" ? { node, op, given } : null;
}

/** The loops around a node, in its function, the innermost first. */
export function loopsAround(e: Emitter, node: Node): Node[] {
  const loops: Node[] = [];
  for (let up = e.parentOf(node); up; up = e.parentOf(up)) {
    if (up.type === "FunctionDef" || up.type === "AsyncFunctionDef" || up.type === "Lambda") break;
    if (up.type === "For" || up.type === "AsyncFor" || up.type === "While") loops.push(up);
  }
  return loops;
}

/** By what class a variable is held from its first value on; null where it is held as it is. */
export function runningClass(e: Emitter, variable: Variable, first: Node): Running | null {
  const { scope, captured, sharedWrites, deleted, bindings } = variable;
  if (scope.kind !== "function" && scope.kind !== "module") return null;
  if (captured || sharedWrites || deleted || bindings.length < 2) return null;
  if (e.analysis.isExported(variable) || e.frame.plan.doubtful.has(variable)) return null;
  const type = e.analysis.variableType(variable);
  const isText = isAlways(type, "str");
  const isFloats = startsWithInt(e, type, first);
  if (!isText && !isFloats && (!isAlways(type, "int") || isSafeInt(type))) return null;
  const kind = isText ? "str" : isFloats ? "float" : "int";
  const steps: Step[] = [];
  for (const { node } of bindings) {
    if (node === first) continue;
    const step = stepOf(e, variable, node);
    if (!step || !isAlways(e.typeOf(step.given), kind)) return null;
    steps.push(step);
  }
  const outer = loopsAround(e, first);
  const loops = steps.map(({ node }) => loopsAround(e, node)[0]);
  if (!loops.every((loop) => loop && !outer.includes(loop)) || namesVariables(e)) return null;
  const own = new Set(steps.flatMap(({ node }) => ownNames(node)));
  const inside = variable.reads.filter(({ name }) =>
    !own.has(name) && loopsAround(e, name).some((loop) => loops.includes(loop))
  );
  if (isText) {
    const isGrown = steps.every(({ op }) => op === "Add") &&
      inside.every(({ name }) => looksInto(e, name));
    return isGrown ? "TextBuilder" : null;
  }
  if (isFloats) return inside.length === 0 ? "MixedSum" : null;
  const isLong = steps.some(({ op, given }) => op === "Add" && hasLongProduct(e, given));
  return inside.length === 0 && isLong ? "IntSum" : null;
}

/** Whether a variable holds an int at first, and floats as soon as something was added. */
function startsWithInt(e: Emitter, type: Type, first: Node): boolean {
  if (first.type !== "Assign" || !isSafeInt(e.typeOf(first.value))) return false;
  return isMixed(type);
}

/** The names of the variable itself in a statement that adds to it. */
function ownNames(node: Node): Expr[] {
  if (node.type === "AugAssign") return [node.target];
  return node.type === "Assign" && node.value.type === "BinOp" ? [node.value.left] : [];
}

/** Whether a program asks for variables by other ways than by writing their names. */
export function namesVariables(e: Emitter): boolean {
  return e.nodes.some((node) =>
    node.type === "Name" && /^(globals|locals|vars|dir)$/.test(node.id) &&
    e.variableOf(node) === null
  );
}

/** Whether a name stands where a part of its text is asked for, or how long it is. */
function looksInto(e: Emitter, name: Expr): boolean {
  const parent = e.parentOf(name);
  if (parent?.type === "Call") return isLength(e, parent);
  if (parent?.type === "Subscript") return isPart(e, parent) && parent.value === name;
  const around = parent && e.parentOf(parent);
  return parent?.type === "Attribute" && around?.type === "Call" && around.func === parent &&
    isEnding(e, around);
}

/** Whether a call asks how long its only argument is. */
export function isLength(e: Emitter, node: Call): boolean {
  const found = e.analysis.resolve(node.func);
  return found?.kind === "library" && found.row.name === "len" && node.args.length === 1;
}

function isPart(e: Emitter, { slice, ctx }: Subscript): boolean {
  if (ctx !== "Load") return false;
  if (slice.type !== "Slice") return isAlways(e.typeOf(slice), "int");
  return !slice.step && slice.lower != null &&
    [slice.lower, slice.upper].every((end) => !end || isAlways(e.typeOf(end), "int"));
}

function isEnding(e: Emitter, { func, args, keywords }: Call): boolean {
  return func.type === "Attribute" && func.attr === "endswith" && args.length === 1 &&
    keywords.length === 0 && isAlways(e.typeOf(args[0]!), "str");
}

/** The object of a variable that is held by one, and its first value: `new IntSum(5)`. */
export function started(e: Emitter, kind: Running, given: Expr): string {
  const code = argument(value(e, given));
  return `new ${e.py(kind)}(${code === "0" || code === '""' ? "" : code})`;
}

/** A statement that adds to a variable which is held by an object; null for other variables. */
export function added(e: Emitter, variable: Variable, node: AugAssign | Assign): string[] | null {
  const kind = e.running.get(variable);
  const step = kind && stepOf(e, variable, node);
  if (!step) return null;
  const name = e.nameOf(variable);
  if (kind === "TextBuilder") return [`${name}.add(${argument(value(e, step.given))});`];
  if (kind === "MixedSum") {
    return [`${name}.${step.op === "Sub" ? "sub" : "add"}(${argument(raw(e, step.given))});`];
  }
  if (step.op === "Sub") return [`${name}.sub(${argument(value(e, step.given))});`];
  return [`${name}${additions(e, step.given)};`];
}

/** The calls that add an int to a sum, term by term: `.add(i).addProduct(i ** 2, i)`. */
export function additions(e: Emitter, node: Expr): string {
  const sides = sidesOf(e, node);
  if (sides) return sides.map((side) => additions(e, side)).join("");
  const found = formulaAt(e, node);
  if (!found || !hasLongProduct(e, found.formula.result)) return addition(e, node);
  const { formula, names } = found;
  return withNames(e, formula, names, () => additions(e, formula.result));
}

/** Whether a product that may be beyond the safe ints is among the terms of an expression. */
export function hasLongProduct(e: Emitter, node: Expr): boolean {
  const sides = sidesOf(e, node);
  if (sides) return sides.some((side) => hasLongProduct(e, side));
  const found = formulaAt(e, node);
  return found ? hasLongProduct(e, found.formula.result) : factors(e, node) !== null;
}

function addition(e: Emitter, term: Expr): string {
  const pair = factors(e, term);
  if (!pair) return `.add(${argument(value(e, term))})`;
  const [a, b] = pair.map((factor) =>
    factor.power === 2
      ? `${at(Level.Call, value(e, factor.node))} ** 2`
      : argument(value(e, factor.node))
  );
  return `.addProduct(${a}, ${b})`;
}

/** The sides of a sum that can be added one after the other; null for what is none. */
function sidesOf(e: Emitter, node: Expr): [Expr, Expr] | null {
  if (node.type !== "BinOp" || node.op !== "Add" || isSafeInt(e.typeOf(node))) return null;
  const { left, right } = node;
  const isSplit = [left, right].every((side) => isAlways(e.typeOf(side), "int")) &&
    isCalm(e, right);
  return isSplit ? [left, right] : null;
}

/** Whether an expression of ints cannot fail. */
function isCalm(e: Emitter, node: Expr): boolean {
  return formulaAt(e, node) !== null || isPlain(e, node, (part) => isCalm(e, part));
}

/** Whether an expression only calculates with variables that hold ints. */
function isPlain(e: Emitter, node: Expr, within: (part: Expr) => boolean): boolean {
  switch (node.type) {
    case "Name":
      return isAlways(e.typeOf(node), "int") && !e.frame.plan.unassigned.has(node);
    case "Constant":
      return isAlways(e.typeOf(node), "int");
    case "BinOp":
      return within(node.left) && within(node.right) &&
        (/^(Add|Sub|Mult)$/.test(node.op) || node.op === "Pow" && node.right.type === "Constant");
    default:
      return false;
  }
}

/** A function that gives what it calculates of its parameters, and does nothing else. */
export interface Formula {
  readonly parameters: readonly Variable[];
  readonly result: Expr;
}

/** What a function calculates; null where it does more. */
export function formulaOf(e: Emitter, fn: FunctionLike): Formula | null {
  if (fn.type !== "FunctionDef" || fn.decorator_list.length > 0) return null;
  const { posonlyargs, args, vararg, kwonlyargs, kwarg, defaults } = fn.args;
  if (vararg || kwarg || kwonlyargs.length > 0 || defaults.length > 0) return null;
  const [only, ...others] = docstringOf(fn.body) ? fn.body.slice(1) : fn.body;
  if (only?.type !== "Return" || !only.value || others.length > 0) return null;
  const { variables } = e.analysis.scopes.scopeOf(fn);
  const parameters = [...posonlyargs, ...args].map(({ arg }) => variables.get(arg)!);
  const calculates = (node: Expr): boolean =>
    (node.type !== "Name" || parameters.includes(e.variableOf(node)!)) &&
    isPlain(e, node, calculates);
  return calculates(only.value) ? { parameters, result: only.value } : null;
}

/** Writes something about a formula while its parameters have the names of what it is given. */
export function withNames<T>(
  e: Emitter,
  { parameters }: Formula,
  names: readonly string[],
  write: () => T,
): T {
  for (const [i, parameter] of parameters.entries()) e.renamed.set(parameter, names[i]!);
  try {
    return write();
  } finally {
    for (const parameter of parameters) e.renamed.delete(parameter);
  }
}

/** The formula that a call stands for, and the names of what it is given; null for any other expression. */
function formulaAt(e: Emitter, node: Expr): { formula: Formula; names: string[] } | null {
  if (node.type !== "Call" || node.func.type !== "Name" || node.keywords.length > 0) return null;
  const found = e.analysis.resolve(node.func);
  const formula = found?.kind === "function" ? formulaOf(e, found.node) : null;
  if (!formula || formula.parameters.length !== node.args.length) return null;
  if (!node.args.every((item) => item.type === "Name" && isCalm(e, item))) return null;
  const names = node.args.map((item) => value(e, item).text);
  return names.every((name) => /^[\w$]+$/.test(name)) ? { formula, names } : null;
}

interface Factor {
  readonly node: Expr;
  readonly power: number;
}

/** The ints that a product is made of which may not be safe itself; null for what is none. */
function factors(e: Emitter, node: Expr): [Factor, Factor] | null {
  if (node.type !== "BinOp" || isSafeInt(e.typeOf(node))) return null;
  if (node.op === "Mult") {
    const { left, right } = node;
    if (![left, right].every((side) => isAlways(e.typeOf(side), "int"))) return null;
    return [{ node: left, power: 1 }, { node: right, power: 1 }];
  }
  return powerOf(e, node);
}

/** `x ** 2` and `x ** 3` as products. */
function powerOf(e: Emitter, { op, left, right }: BinOp): [Factor, Factor] | null {
  if (op !== "Pow" || left.type !== "Name" || right.type !== "Constant") return null;
  if (right.value.type !== "int" || e.frame.plan.unassigned.has(left)) return null;
  const exponent = Number(right.value.value);
  const range = bounds(e.typeOf(left));
  if (!range || exponent !== 2 && exponent !== 3) return null;
  const largest = Math.max(Math.abs(range.low), Math.abs(range.high));
  if (exponent === 3 && !Number.isSafeInteger(largest ** 2)) return null;
  return [{ node: left, power: exponent - 1 }, { node: left, power: 1 }];
}

/** A variable's value, where it may be held by an object. */
export function runningValue(e: Emitter, variable: Variable, code: Code): Code {
  return e.running.has(variable) ? member(code, "value") : code;
}

/** What is looked up in a text that grows; null for every other expression. */
export function lookedInto(e: Emitter, node: Call | Subscript): Code | null {
  const name = node.type === "Subscript"
    ? node.value
    : node.func.type === "Attribute"
    ? node.func.value
    : node.args[0];
  const variable = name?.type === "Name" ? e.variableOf(name) : null;
  if (!variable || e.running.get(variable) !== "TextBuilder") return null;
  const held = e.nameOf(variable);
  if (node.type === "Subscript") {
    if (!isPart(e, node)) return null;
    if (node.slice.type !== "Slice") return call(`${held}.item`, value(e, node.slice));
    const { lower, upper } = node.slice;
    const ends = upper ? [value(e, lower!), value(e, upper)] : [value(e, lower!)];
    return call(`${held}.slice`, ...ends);
  }
  if (isEnding(e, node)) return call(`${held}.endsWith`, value(e, node.args[0]!));
  return isLength(e, node) ? member(primary(held), "length") : null;
}
