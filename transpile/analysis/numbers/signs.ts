/**
 * Numbers that cannot be below zero by how they are computed: their roots are floats, and never complex.
 *
 * @module
 */

import { children } from "../../syntax/walk.ts";
import type { Call, Expr, FunctionLike, Node } from "../nodes.ts";
import type { Variable } from "../scopes/scopes.ts";
import type { State } from "../state.ts";
import { members } from "../types/types.ts";

/** Names that stand for the same value, by a text that says so. */
type Same = ReadonlyMap<Variable, string>;

/** Where the computation is followed, so that it comes to an end. */
interface Way {
  readonly same: Same;
  readonly seen: ReadonlySet<unknown>;
}

const START: Way = { same: new Map(), seen: new Set() };

/** Whether a number, as it is computed, cannot be below zero: a sum of squares, an absolute value. */
export function isNotNegative(state: State, node: Expr, way: Way = START): boolean {
  const inner = (part: Expr) => isNotNegative(state, part, way);
  const type = state.types.get(node);
  if (type?.kind === "int" && type.low >= 0) return true;
  switch (node.type) {
    case "Constant":
      return (node.value.type === "int" || node.value.type === "float") && node.value.value >= 0;
    case "BinOp":
      if (node.op === "Mult" && isSame(state, node.left, node.right, way)) return true;
      if (node.op === "Pow") {
        const { right } = node;
        const isEven = right.type === "Constant" && right.value.type === "int" &&
          Number(right.value.value) % 2 === 0;
        return isEven || inner(node.left);
      }
      return (node.op === "Add" || node.op === "Mult" || node.op === "Div") &&
        inner(node.left) && inner(node.right);
    case "IfExp":
      return inner(node.body) && inner(node.orelse);
    case "Name":
      return isVariableNotNegative(state, node, way);
    case "Call":
      return isCallNotNegative(state, node, way);
    default:
      return false;
  }
}

/** Functions whose results are never negative. */
const POSITIVE = /^(abs|len|math\.(sqrt|fabs|exp|exp2|hypot|dist|cosh))$/;

function isCallNotNegative(state: State, node: Call, way: Way): boolean {
  const callee = state.types.get(node.func);
  const [first] = node.args;
  if (callee?.kind === "function") return isResultNotNegative(state, node, callee.node, way);
  const name = callee?.kind === "libraryFunction" || callee?.kind === "libraryClass"
    ? callee.name.replace("builtins.", "")
    : "";
  if (POSITIVE.test(name)) return true;
  if (!first || node.keywords.length > 0) return false;
  if (name === "float") return isNotNegative(state, first, way);
  if (name === "max") {
    return node.args.length > 1 && node.args.some((item) => isNotNegative(state, item, way));
  }
  if (name !== "sum" || node.args.length > 1) return false;
  return (first.type === "GeneratorExp" || first.type === "ListComp") &&
    isNotNegative(state, first.elt, way);
}

function isResultNotNegative(state: State, node: Call, fn: FunctionLike, way: Way): boolean {
  if (way.seen.has(fn) || node.keywords.length > 0) return false;
  const { args } = fn;
  const same = new Map(way.same);
  const scope = state.scopes.scopeOf(fn);
  for (const [i, { arg }] of [...args.posonlyargs, ...args.args].entries()) {
    const variable = scope.variables.get(arg);
    const given = node.args[i];
    const text = given && textOf(state, given, way);
    if (variable?.bindings.length === 1 && text) same.set(variable, text);
  }
  const inside = { same, seen: new Set([...way.seen, fn]) };
  if (fn.type === "Lambda") return isNotNegative(state, fn.body, inside);
  const results = returned(fn.body);
  return results.length > 0 &&
    results.every((one) => one !== null && isNotNegative(state, one, inside));
}

/** What a function's own `return` statements give. */
function returned(body: readonly Node[]): (Expr | null)[] {
  const found: (Expr | null)[] = [];
  const pending: Node[] = [...body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "Return") found.push(node.value);
    else if (!/^(FunctionDef|AsyncFunctionDef|ClassDef|Lambda)$/.test(node.type)) {
      pending.push(...children(node));
    }
  }
  return found;
}

function isVariableNotNegative(
  state: State,
  node: Extract<Expr, { type: "Name" }>,
  way: Way,
): boolean {
  const variable = state.scopes.variableOf(node);
  if (!variable || variable.sharedWrites || variable.bindings.length === 0) return false;
  if (way.seen.has(variable)) return true; // a step of a sum that is looked at already
  const inside = { ...way, seen: new Set([...way.seen, variable]) };
  return variable.bindings.every(({ kind, node: binding, name }) => {
    if (kind === "augmented" && binding.type === "AugAssign") {
      return (binding.op === "Add" || binding.op === "Mult" || binding.op === "Div") &&
        isNotNegative(state, binding.value, inside);
    }
    return kind === "assignment" && binding.type === "Assign" && binding.targets.length === 1 &&
      binding.targets[0] === name && isNotNegative(state, binding.value, inside);
  });
}

/** Whether two expressions have the same value. */
function isSame(state: State, a: Expr, b: Expr, way: Way): boolean {
  const text = textOf(state, a, way);
  return text !== null && text === textOf(state, b, way);
}

/** A text that only expressions of the same value have; null where that cannot be said. */
function textOf(state: State, node: Expr, way: Way): string | null {
  switch (node.type) {
    case "Name": {
      const variable = state.scopes.variableOf(node);
      if (!variable || variable.sharedWrites) return null;
      return way.same.get(variable) ?? itemText(state, variable, way) ??
        String(numberOf(variable));
    }
    case "Attribute": {
      const owner = textOf(state, node.value, way);
      return owner && `${owner}.${node.attr}`;
    }
    case "Subscript": {
      const [list, index] = [textOf(state, node.value, way), textOf(state, node.slice, way)];
      const isList = members(state.types.get(node.value) ?? { kind: "unknown" })
        .every(({ kind }) => kind === "list" || kind === "tuple");
      return isList && list && index ? `${list}[${index}]` : null;
    }
    case "Constant":
      return node.value.type === "int" ? `#${node.value.value}` : null;
    default:
      return null;
  }
}

const numbers = new WeakMap<Variable, number>();
let last = 0;

function numberOf(variable: Variable): number {
  let number = numbers.get(variable);
  if (number === undefined) numbers.set(variable, number = ++last);
  return number;
}

/** What a variable of a loop over `zip(xs, ys)` is: an item of one of these. */
function itemText(state: State, variable: Variable, way: Way): string | null {
  const [binding, ...others] = variable.bindings;
  if (!binding || others.length > 0 || binding.kind !== "loop") return null;
  const loop = binding.node;
  if (loop.type !== "For" && loop.type !== "comprehension") return null;
  const { target, iter } = loop;
  if (target.type !== "Tuple" || iter.type !== "Call" || iter.func.type !== "Name") return null;
  if (iter.func.id !== "zip" || state.scopes.variableOf(iter.func)) return null;
  const index = target.elts.findIndex((item) =>
    item.type === "Name" && state.scopes.variableOf(item) === variable
  );
  const list = iter.args[index];
  const isList = list && list.type === "Name" && state.types.get(list)?.kind === "list";
  const text = isList ? textOf(state, list, way) : null;
  return text && `item of ${text} at ${loop.start}`;
}
