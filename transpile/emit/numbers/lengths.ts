/**
 * Which items of lists are surely there, so that brackets alone read and store them: how long a list is, is compared with
 * how far an index goes.
 *
 *     table = [[0] * (m + 1) for _ in range(n + 1)]      n + 1 rows, each of m + 1 items
 *     for i in range(n):                                 i < n
 *         for j in range(m):                             j < m
 *             table[i + 1][j + 1] = table[i][j]          all are there
 *
 * Lengths are variables that get one value, with a number added. Lists count where nothing in the program makes them longer
 * or shorter, see {@linkcode steadyLists}.
 *
 * @module
 */
import { isAlways, isSafeInt, type Variable } from "../../analysis/mod.ts";
import type { Call, Comprehension, Expr, For, Name, Node, Subscript } from "../../syntax/ast.ts";
import { isDefinition } from "../scopes/blocks.ts";
import { isUsedUp } from "../expressions/comprehensions.ts";
import { isBuiltin } from "./counted_loops.ts";
import type { Emitter } from "../emitter.ts";
import { bounds } from "../expressions/operators.ts";
import { isPairwise } from "./raw_uses.ts";
import { hasEvenRows, isSteadyList, keepsRows } from "./steady_lists.ts";

/** A number of items: that of a variable's value, of its items' or its rows' items, or none; with a number added. */
interface Length {
  readonly of: Variable | null;
  readonly as: "value" | "items" | "rows";
  readonly plus: number;
}

/** How deep definitions are followed. */
const DEPTH = 8;

/** Whether an index of a list surely lies within it, counted from the start. */
export function isThere(e: Emitter, node: Subscript): boolean {
  const type = e.typeOf(node.value);
  if (node.slice.type === "Slice" || type.kind !== "list") return false;
  const range = bounds(e.typeOf(node.slice));
  if (!range || range.low < 0) return false;
  if (range.high < type.length.low) return true;
  const lengths = lengthsOf(e, node.value, node, 0);
  return lengths.length > 0 &&
    limitsOf(e, node.slice, node, 0).some((limit) =>
      lengths.some((one) => one.of === limit.of && one.as === limit.as && limit.plus <= one.plus)
    );
}

function shifted(lengths: readonly Length[], by: number): Length[] {
  return lengths.map((one) => ({ ...one, plus: one.plus + by }));
}

/** Whether a length surely is not below zero. */
function isCount(e: Emitter, { of, as, plus }: Length): boolean {
  const range = of && as === "value" ? bounds(e.analysis.variableType(of)) : { low: 0 };
  return range !== null && range.low + plus >= 0;
}

function constant(e: Emitter, node: Expr): number | null {
  const range = isSafeInt(e.typeOf(node)) ? bounds(e.typeOf(node)) : null;
  return range && range.low === range.high ? range.low : null;
}

/** What an int is as a length; several where there are several ways to say it. */
function valuesOf(e: Emitter, node: Expr, at: Node, depth: number): Length[] {
  if (depth > DEPTH) return [];
  const known = constant(e, node);
  const found = sameAs(e, node, at, depth);
  return known === null ? found : [{ of: null, as: "value", plus: known }, ...found];
}

/** The variables and lengths that an int is, with a number added. */
function sameAs(e: Emitter, node: Expr, at: Node, depth: number): Length[] {
  switch (node.type) {
    case "Name": {
      const variable = settled(e, node, at);
      if (!variable || !isSafeInt(e.analysis.variableType(variable))) return [];
      const given = definitionOf(variable);
      const others = given ? valuesOf(e, given.value, given.node, depth + 1) : [];
      return [{ of: variable, as: "value", plus: 0 }, ...others];
    }
    case "BinOp": {
      if (node.op !== "Add" && node.op !== "Sub") return [];
      const right = constant(e, node.right);
      if (right !== null) {
        return shifted(valuesOf(e, node.left, at, depth + 1), node.op === "Add" ? right : -right);
      }
      const left = node.op === "Add" ? constant(e, node.left) : null;
      return left === null ? [] : shifted(valuesOf(e, node.right, at, depth + 1), left);
    }
    case "Call": {
      const [list] = node.args;
      if (!isBuiltin(e, node, "len") || node.args.length !== 1 || !list) return [];
      // `[0] * n` has no items for an n below zero.
      return lengthsOf(e, list, at, depth + 1).filter((one) => isCount(e, one));
    }
    default:
      return [];
  }
}

/** How long a list is. */
function lengthsOf(e: Emitter, node: Expr, at: Node, depth: number): Length[] {
  if (depth > DEPTH) return [];
  if (node.type === "Subscript" && node.slice.type !== "Slice") {
    return isList(e, node) ? rowsOf(e, node.value, at, depth + 1) : [];
  }
  if (node.type !== "Name") return [];
  const isText = isAlways(e.typeOf(node), "str");
  if (!isText && !isList(e, node)) return [];
  const row = rowLoop(e, node, at);
  if (row) return rowsOf(e, row, at, depth + 1);
  const variable = settled(e, node, at);
  if (!variable) return [];
  const given = isText ? null : definitionOf(variable);
  const made = given ? madeLength(e, given.value, given.node, depth + 1) : [];
  return [{ of: variable, as: "items", plus: 0 }, ...made];
}

function isList(e: Emitter, node: Expr): boolean {
  const type = e.typeOf(node);
  return type.kind === "list" && isSteadyList(e, type.cell);
}

/** How long each row of a list of lists is. */
function rowsOf(e: Emitter, node: Expr, at: Node, depth: number): Length[] {
  const type = e.typeOf(node);
  if (node.type !== "Name" || type.kind !== "list" || !isList(e, node)) return [];
  if (type.item.kind !== "list" || !isSteadyList(e, type.item.cell)) return [];
  const variable = keepsRows(e, type.cell) ? settled(e, node, at) : null;
  if (!variable) return [];
  const even: Length[] = hasEvenRows(e, type.cell) ? [{ of: variable, as: "rows", plus: 0 }] : [];
  const given = definitionOf(variable);
  const isMade = given?.value.type === "ListComp" || given?.value.type === "BinOp";
  return isMade ? [...even, ...rowLength(e, given.value, given.node, depth + 1)] : even;
}

function rowLength(e: Emitter, node: Expr, at: Node, depth: number): Length[] {
  if (node.type === "ListComp") return madeLength(e, node.elt, at, depth + 1);
  const [only] = node.type === "BinOp" && node.left.type === "List" ? node.left.elts : [];
  return only ? madeLength(e, only, at, depth + 1) : [];
}

/** How long the list is that an expression makes. */
function madeLength(e: Emitter, node: Expr, at: Node, depth: number): Length[] {
  if (depth > DEPTH) return [];
  switch (node.type) {
    case "List":
      if (node.elts.some(({ type }) => type === "Starred")) return [];
      return [{ of: null, as: "value", plus: node.elts.length }];
    case "BinOp": {
      if (node.op !== "Mult") return [];
      const [list, times] = node.left.type === "List"
        ? [node.left, node.right]
        : [node.right, node.left];
      const isOne = list.type === "List" && list.elts.length === 1 &&
        list.elts[0]!.type !== "Starred";
      return isOne ? valuesOf(e, times, at, depth + 1) : [];
    }
    case "ListComp": {
      const [only, ...others] = node.generators;
      if (others.length > 0 || only!.ifs.length > 0 || only!.is_async) return [];
      return gone(e, only!.iter, at, depth + 1);
    }
    case "Call":
      return node.args.length === 1 && node.keywords.length === 0 && isBuiltinType(e, node, "list")
        ? gone(e, node.args[0]!, at, depth + 1)
        : [];
    case "Subscript": {
      const { slice } = node;
      if (slice.type !== "Slice") return lengthsOf(e, node, at, depth + 1);
      const isWhole = !slice.lower && !slice.upper && !slice.step;
      return isWhole ? lengthsOf(e, node.value, at, depth + 1) : [];
    }
    default:
      return [];
  }
}

/** How many items there are to go over. */
function gone(e: Emitter, iter: Expr, at: Node, depth: number): Length[] {
  if (iter.type === "Call" && isBuiltin(e, iter, "range")) {
    return iter.args.length === 1 ? valuesOf(e, iter.args[0]!, at, depth + 1) : [];
  }
  return iter.type === "Name" && e.typeOf(iter).kind === "list"
    ? lengthsOf(e, iter, at, depth + 1)
    : [];
}

function isBuiltinType(e: Emitter, node: Call, name: string): boolean {
  return isBuiltin(e, node, name) || isBuiltin(e, node, `${name}.__init__`);
}

/** Lengths below which an index stays. */
function limitsOf(e: Emitter, node: Expr, at: Node, depth: number): Length[] {
  if (depth > DEPTH) return [];
  const range = bounds(e.typeOf(node));
  if (!range) return [];
  const found: Length[] = [{ of: null, as: "value", plus: range.high + 1 }];
  switch (node.type) {
    case "Name": {
      const loop = loopOf(e, node, at);
      if (loop) found.push(...countedTo(e, loop, depth + 1));
      break;
    }
    case "BinOp":
      if (node.op === "Mod") found.push(...valuesOf(e, node.right, at, depth + 1));
      if (node.op === "Add" || node.op === "Sub") {
        const right = constant(e, node.right);
        if (right !== null) {
          const by = node.op === "Add" ? right : -right;
          found.push(...shifted(limitsOf(e, node.left, at, depth + 1), by));
        }
        const left = node.op === "Add" ? constant(e, node.left) : null;
        if (left !== null) {
          found.push(...shifted(limitsOf(e, node.right, at, depth + 1), left));
        }
      }
  }
  return found;
}

type Loop = For | Comprehension;

/** Lengths below which the variable of a loop stays. */
function countedTo(e: Emitter, { iter, target }: Loop, depth: number): Length[] {
  if (iter.type !== "Call" || iter.keywords.length > 0) return [];
  if (isBuiltin(e, iter, "range") && target.type === "Name") {
    const [a, b, c] = iter.args;
    const by = c ? bounds(e.typeOf(c)) : { low: 1, high: 1 };
    if (!by) return [];
    if (by.low > 0) return valuesOf(e, b ?? a!, iter, depth);
    return by.high < 0 ? shifted(valuesOf(e, a!, iter, depth), 1) : [];
  }
  const isNumbered = isBuiltinType(e, iter, "enumerate") && iter.args.length === 1 &&
    iter.args[0]!.type === "Name" && target.type === "Tuple" && target.elts[0]!.type === "Name";
  return isNumbered && e.typeOf(iter.args[0]!).kind === "list"
    ? lengthsOf(e, iter.args[0]!, iter, depth)
    : [];
}

/** The loop that a name has its value of where it stands; null where that may be another one. */
function loopOf(e: Emitter, node: Name, at: Node): Loop | null {
  const variable = e.variableOf(node);
  if (!variable || variable.changes || variable.copies) return null;
  if (!variable.bindings.every(({ kind }) => kind === "loop")) return null;
  const binders = new Set(variable.bindings.map((binding) => binding.node));
  let inner: Node = at;
  for (let up = e.parentOf(at); up; inner = up, up = e.parentOf(up)) {
    const loop = loopIn(up, inner, binders);
    if (loop) return isBoundOnce(variable, loop, inner) ? loop : null;
    if (isBorder(e, up)) return null;
  }
  return null;
}

/** The loop among `binders` in the body of which a node is reached by way of `inner`. */
function loopIn(node: Node, inner: Node, binders: ReadonlySet<Node>): Loop | null {
  if (node.type === "For") {
    return binders.has(node) && node.body.some((one) => one === inner) ? node : null;
  }
  if (!("generators" in node)) return null;
  const parts = node.generators as readonly Comprehension[];
  const own = parts.findLast((one) => binders.has(one));
  if (!own) return null;
  const reached = parts.findIndex((one) => one === inner);
  return reached < 0 || reached > parts.indexOf(own) ? own : null;
}

/** Whether what is run in a step of a loop gives its variable no other value. */
function isBoundOnce(variable: Variable, loop: Loop, inner: Node): boolean {
  if (loop.type === "comprehension") return true;
  const [first, last] = [loop.body[0] ?? inner, loop.body.at(-1) ?? inner];
  return !variable.bindings.some(({ node }) =>
    node !== loop && node.start >= first.start && node.end <= last.end
  );
}

/** What is run at another time than what stands around it. */
function isBorder(e: Emitter, node: Node): boolean {
  return isDefinition(node) || node.type === "Lambda" ||
    node.type === "GeneratorExp" && !isUsedUp(e, node);
}

/** The list whose rows a name gets one by one from the loop around it. */
function rowLoop(e: Emitter, node: Name, at: Node): Expr | null {
  const variable = e.variableOf(node);
  if (!variable?.bindings.every(({ kind }) => kind === "loop")) return null;
  const loop = loopOf(e, node, at);
  if (!loop) return null;
  return loop.target.type === "Name" && loop.iter.type === "Name" ? loop.iter : null;
}

interface Definition {
  readonly node: Node;
  readonly value: Expr;
}

/** What a variable is given, and where, if that is its only value. */
function definitionOf(variable: Variable): Definition | null {
  const [only, ...others] = variable.bindings;
  if (!only || others.length > 0 || only.kind !== "assignment" || !only.name) return null;
  const { node, name } = only;
  if (node.type === "AnnAssign") {
    return node.target === name && node.value ? { node, value: node.value } : null;
  }
  if (node.type !== "Assign") return null;
  if (node.targets.some((target) => target === name)) return { node, value: node.value };
  const [target] = node.targets;
  if (!isPairwise(node) || target?.type !== "Tuple" || node.value.type !== "Tuple") return null;
  const value = node.value.elts[target.elts.findIndex((one) => one === name)];
  return value ? { node, value } : null;
}

/** The variable of a name, if it has got its only value where that is asked for, and keeps it; null otherwise. */
function settled(e: Emitter, node: Name, at: Node): Variable | null {
  const variable = e.variableOf(node);
  if (!variable || variable.changes || variable.copies) return null;
  const [only, ...others] = variable.bindings;
  if (!only || others.length > 0 || e.analysis.isExported(variable)) return null;
  if (only.kind === "parameter") return variable;
  if (only.kind !== "assignment" || !definitionOf(variable)) return null;
  return hasHappened(e, only.node, at) ? variable : null;
}

/** Whether a statement runs once in its function, or else in each turn before what is asked about. */
function hasHappened(e: Emitter, statement: Node, at: Node): boolean {
  const isRepeated = (() => {
    for (let up = e.parentOf(statement); up && !isDefinition(up); up = e.parentOf(up)) {
      if (/^(For|AsyncFor|While)$/.test(up.type)) return true;
    }
    return false;
  })();
  if (!isRepeated) return true;
  const block = e.parentOf(statement);
  let inner: Node = at;
  for (let up = e.parentOf(at); up; inner = up, up = e.parentOf(up)) {
    if (up === block) return inner.start >= statement.end && isSameBlock(block, statement, inner);
    if (isBorder(e, up)) return false;
  }
  return false;
}

/** Whether two statements stand in the same list of statements. */
function isSameBlock(block: Node, a: Node, b: Node): boolean {
  return Object.values(block).some((part) =>
    Array.isArray(part) && part.includes(a) && part.includes(b)
  );
}
