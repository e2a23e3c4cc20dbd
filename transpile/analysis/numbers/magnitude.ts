/**
 * How large a float can be, as far as the expression that computes it says: `int(math.sqrt(n))` is as small as n is.
 *
 * @module
 */

import { asInt } from "../types/lattice.ts";
import { literalOf } from "../types/literals.ts";
import type { Call, Expr, Operator } from "../nodes.ts";
import type { State } from "../state.ts";
import { int, type IntType, members } from "../types/types.ts";

/** Bounds of a number. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far assignments are followed back. */
const DEPTH = 6;

/** The bounds of what an expression gives, whether int or float; null when there are none. */
function rangeOf(state: State, node: Expr, depth = 0): Range | null {
  const type = state.types.get(node);
  if (!type || depth > DEPTH) return null;
  const bounds = members(type).map(asInt);
  if (bounds.length > 0 && bounds.every((one) => one !== null)) {
    const ints = bounds as IntType[];
    const range = {
      low: Math.min(...ints.map(({ low }) => low)),
      high: Math.max(...ints.map(({ high }) => high)),
    };
    return Number.isFinite(range.low) && Number.isFinite(range.high) ? range : null;
  }
  if (!members(type).every(({ kind }) => kind === "float" || kind === "int" || kind === "bool")) {
    return null;
  }
  switch (node.type) {
    case "Constant": {
      const value = literalOf(node);
      return typeof value === "number" ? { low: value, high: value } : null;
    }
    case "UnaryOp": {
      const range = rangeOf(state, node.operand, depth + 1);
      return range && node.op === "USub" ? { low: -range.high, high: -range.low } : null;
    }
    case "BinOp": {
      const left = rangeOf(state, node.left, depth + 1);
      const right = rangeOf(state, node.right, depth + 1);
      return left && right ? combine(node.op, left, right) : null;
    }
    case "Call":
      return ofCall(state, node, depth);
    case "Name": {
      // A variable that is assigned once is what it was assigned.
      const variable = state.scopes.variableOf(node);
      const [binding] = variable?.bindings ?? [];
      if (!variable?.assignedOnce || binding?.node.type !== "Assign") return null;
      if (!binding.node.targets.some((target) => target === binding.name)) return null;
      return rangeOf(state, binding.node.value, depth + 1);
    }
    default:
      return null;
  }
}

function corners(a: Range, b: Range, f: (x: number, y: number) => number): Range | null {
  const values = [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)];
  return values.every(Number.isFinite)
    ? { low: Math.min(...values), high: Math.max(...values) }
    : null;
}

function combine(op: Operator, a: Range, b: Range): Range | null {
  switch (op) {
    case "Add":
      return corners(a, b, (x, y) => x + y);
    case "Sub":
      return corners(a, b, (x, y) => x - y);
    case "Mult":
      return corners(a, b, (x, y) => x * y);
    case "Div":
    case "FloorDiv":
      return b.low > 0 || b.high < 0 ? corners(a, b, (x, y) => x / y) : null;
    case "Mod":
      return b.low > 0 ? { low: 0, high: b.high } : null;
    case "Pow":
      // A root, or a power of what is not negative.
      return a.low >= 0 && b.low >= 0
        ? corners({ low: Math.min(a.low, 1), high: Math.max(a.high, 1) }, b, (x, y) => x ** y)
        : null;
    default:
      return null;
  }
}

function ofCall(state: State, node: Call, depth: number): Range | null {
  const callee = state.types.get(node.func);
  if (callee?.kind === "method" && callee.function.kind === "libraryFunction") return null;
  const name = callee?.kind === "libraryFunction" || callee?.kind === "libraryClass"
    ? callee.name
    : null;
  const [first, second] = node.args;
  switch (name) {
    case "random.random":
      return { low: 0, high: 1 };
    case "math.sqrt": {
      const range = first && rangeOf(state, first, depth + 1);
      return range ? { low: 0, high: Math.sqrt(Math.max(range.high, 0)) } : null;
    }
    case "math.log2":
    case "math.log10":
    case "math.log":
      return { low: -1100, high: 1100 };
    case "math.sin":
    case "math.cos":
      return { low: -1, high: 1 };
    case "abs":
    case "math.fabs": {
      const range = first && rangeOf(state, first, depth + 1);
      return range ? { low: 0, high: Math.max(Math.abs(range.low), Math.abs(range.high)) } : null;
    }
    case "float":
      return first ? rangeOf(state, first, depth + 1) : null;
    case "random.uniform": {
      const from = first && rangeOf(state, first, depth + 1);
      const to = second && rangeOf(state, second, depth + 1);
      return from && to
        ? { low: Math.min(from.low, to.low), high: Math.max(from.high, to.high) }
        : null;
    }
    default:
      return null;
  }
}

/** The whole numbers around what an expression gives; null when nothing bounds it. */
export function wholeOf(state: State, node: Expr): IntType | null {
  const range = rangeOf(state, node);
  return range ? int(Math.floor(range.low), Math.ceil(range.high)) : null;
}
