/**
 * What is added up in loops of which it is known how often they run: `total += i * i` in `for i in range(1000)` comes to no
 * more than a thousand times the largest square.
 *
 *     value ≤ the largest that is assigned + Σ over the statements that add: runs × the largest step
 *     runs of a statement, in one call of its function = the product of the turns of the loops around it
 *
 * @module
 */

import { STEPS } from "./arithmetic.ts";
import { asInt, widenInt } from "../types/lattice.ts";
import { longest } from "./lengths.ts";
import type { Expr, Node, Stmt } from "../nodes.ts";
import type { Variable } from "../scopes/scopes.ts";
import type { State } from "../state.ts";
import { int, type IntType, members, SAFE, type Type } from "../types/types.ts";

/** Values that grew this often are taken to go on growing. */
const STEADY = 6;

/** What is known of a variable: null where it holds more than ints. */
interface Sum {
  base: IntType | null | undefined;
  growth: number;
  readonly steps: Map<Node, IntType>;
}

const sums = new WeakMap<State, Map<Variable, Sum>>();

function sumOf(state: State, variable: Variable): Sum {
  let all = sums.get(state);
  if (!all) sums.set(state, all = new Map());
  let sum = all.get(variable);
  if (!sum) all.set(variable, sum = { base: undefined, growth: 0, steps: new Map() });
  return sum;
}

/** Whether a statement adds to the variable that it assigns, and does nothing else to it. */
export function isStep(node: Node): boolean {
  if (node.type === "AugAssign") return node.op === "Add" || node.op === "Sub";
  if (node.type !== "Assign" || node.targets.length !== 1 || node.value.type !== "BinOp") {
    return false;
  }
  const [target] = node.targets;
  const { left, op, right } = node.value;
  const isTarget = (side: Expr) =>
    target?.type === "Name" && side.type === "Name" && side.id === target.id;
  return op === "Add" && (isTarget(left) || isTarget(right)) || op === "Sub" && isTarget(left);
}

/** Notes that a variable is given a value, other than by adding to it. */
export function noteValue(state: State, variable: Variable, type: Type): void {
  if (type.kind === "never") return;
  const sum = sumOf(state, variable);
  const before = sum.base;
  if (before === null) return;
  const given = asInt(type);
  if (!given || !before) {
    sum.base = given;
    if (before) state.lattice.changes++;
    return;
  }
  if (given.low >= before.low && given.high <= before.high) return;
  const joined = int(Math.min(before.low, given.low), Math.max(before.high, given.high));
  sum.base = ++sum.growth > STEADY ? widenInt(before, joined) : joined;
  state.lattice.changes++;
}

/** How often a loop over a value turns, at most. */
export function turnsOf(state: State, iterable: Type, node: Expr): number {
  if (node.type === "Call") {
    const callee = state.types.get(node.func);
    const name = callee?.kind === "libraryFunction" || callee?.kind === "libraryClass"
      ? callee.name
      : "";
    const turns = node.args.map((arg) =>
      arg.type === "Starred" ? Infinity : turnsOf(state, state.types.get(arg) ?? iterable, arg)
    );
    if (/^(enumerate|reversed|sorted)$/.test(name)) return turns[0] ?? Infinity;
    if (name === "zip") return Math.min(...turns);
  }
  return Math.max(0, ...members(iterable).map(longest));
}

/** Whether only its own function gives a variable values, by assigning and adding. */
function isOwn({ scope, sharedWrites, bindings }: Variable): boolean {
  return !sharedWrites && (scope.kind === "function" || scope.kind === "module") &&
    bindings.every((one) =>
      one.scope === scope && /^(assignment|augmented|parameter|loop|annotation)$/.test(one.kind)
    );
}

/** A variable after a statement that adds so much to it; null when that cannot be said. */
export function summed(
  state: State,
  variable: Variable,
  node: Stmt,
  step: IntType,
): IntType | null {
  if (!isOwn(variable)) return null;
  if (!step.safe) {
    // What other statements add comes on top of this.
    noteValue(state, variable, step);
    return null;
  }
  const sum = sumOf(state, variable);
  const { base, steps } = sum;
  const runs = Math.min(STEPS, state.turns.reduce((a, b) => a * b, 1));
  const before = steps.get(node);
  const joined = int(
    Math.min(before?.low ?? 0, runs * step.low),
    Math.max(before?.high ?? 0, runs * step.high),
  );
  if (!before) {
    steps.set(node, joined);
  } else if (before.low !== joined.low || before.high !== joined.high) {
    // A step that is made of the variable itself grows with it.
    steps.set(node, ++sum.growth > STEADY ? widenInt(before, joined) : joined);
    state.lattice.changes++;
  }
  if (!base) return null;
  let { low, high } = base;
  for (const one of steps.values()) {
    low += one.low;
    high += one.high;
  }
  return -low <= SAFE && high <= SAFE ? int(low, high) : null;
}
