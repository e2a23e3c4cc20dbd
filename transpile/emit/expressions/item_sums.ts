/**
 * Items of dicts that are added to, whichever way a program writes it: what is there is looked for once.
 *
 *     counts[word] = counts.get(word, 0) + 1     addTo(counts, word, 1, 0);
 *     if word in counts:
 *         counts[word] += 1
 *     else:
 *         counts[word] = 1
 *     counts[word] += 1                          addTo(counts, word, 1);
 *
 * @module
 */
import { isAlways, isOptional, type Type } from "../../analysis/mod.ts";
import type { Assign, AugAssign, Expr, If, Stmt, Subscript } from "../../syntax/ast.ts";
import { hasEffects, isPath } from "../scopes/blocks.ts";
import { call, type Code, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { present, value } from "./expressions.ts";

/** `d[k] = d.get(k, start) + by`; null for every other assignment. */
export function gottenSum(e: Emitter, node: Assign): string[] | null {
  const [target] = node.targets;
  if (node.targets.length !== 1 || target?.type !== "Subscript") return null;
  const { value: sum } = node;
  if (sum.type !== "BinOp" || sum.op !== "Add" || sum.left.type !== "Call") return null;
  const { func, args, keywords } = sum.left;
  const [key, start] = args;
  const isGet = func.type === "Attribute" && func.attr === "get" && keywords.length === 0 &&
    args.length === 2 && isSame(e, func.value, target.value) && isSame(e, key!, target.slice);
  if (!isGet || start?.type !== "Constant" || !/^(?:int|float)$/.test(start.value.type)) {
    return null;
  }
  return isSum(e, target, sum.right) ? [written(e, target, sum.right, value(e, start))] : null;
}

/** `if k in d: d[k] += by`, `else: d[k] = by`, also the other way round; null for every other statement. */
export function testedSum(e: Emitter, node: If): string[] | null {
  const { test, body, orelse } = node;
  if (test.type !== "Compare" || test.ops.length !== 1) return null;
  const [op] = test.ops;
  if (op !== "In" && op !== "NotIn" || body.length !== 1 || orelse.length !== 1) return null;
  const [there, missing] = op === "In" ? [body[0]!, orelse[0]!] : [orelse[0]!, body[0]!];
  const step = stepOf(e, there);
  if (!step || missing.type !== "Assign" || missing.targets.length !== 1) return null;
  const { target, by } = step;
  const [first] = missing.targets;
  const isIdiom = first?.type === "Subscript" && isSame(e, first, target) &&
    isSame(e, missing.value, by) && isSame(e, test.left, target.slice) &&
    isSame(e, test.comparators[0]!, target.value);
  // A comment inside would have no place left.
  if (!isIdiom || e.module.source.slice(node.start, node.end).includes("#")) return null;
  const isInt = isAlways(e.typeOf(by), "int") && e.typeOf(target.value).kind === "dict";
  return isInt && isSum(e, target, by) ? [written(e, target, by, primary("0"))] : null;
}

/** `d[k] += by`; null where the error of a missing key might come too late. */
export function itemSum(e: Emitter, node: AugAssign): string[] | null {
  const { target, op, value: by } = node;
  if (op !== "Add" || target.type !== "Subscript" || !isCalm(e, by)) return null;
  return isSum(e, target, by) ? [written(e, target, by)] : null;
}

function written(e: Emitter, target: Subscript, by: Expr, ...start: Code[]): string {
  const parts = [value(e, target.slice), value(e, by), ...start];
  return `${call(e.py("addTo"), present(e, target.value), ...parts).text};`;
}

/** What a statement adds to an item: `d[k] += by`, `d[k] = d[k] + by`. */
function stepOf(e: Emitter, node: Stmt): { target: Subscript; by: Expr } | null {
  if (node.type === "AugAssign") {
    const { target, op, value: by } = node;
    return op === "Add" && target.type === "Subscript" ? { target, by } : null;
  }
  if (node.type !== "Assign" || node.targets.length !== 1 || node.value.type !== "BinOp") {
    return null;
  }
  const [target] = node.targets;
  const { left, op, right } = node.value;
  const isOwn = op === "Add" && target?.type === "Subscript" && isSame(e, left, target);
  return isOwn ? { target, by: right } : null;
}

/** Dicts, and the library's classes of dicts that leave storing to them. */
function isDict(type: Type): boolean {
  return type.kind === "dict" ||
    type.kind === "libraryInstance" && /^collections\.(?:defaultdict|Counter)$/.test(type.name);
}

/** Whether a number may be added to an item of a dict, all of it being computed before the item is looked for. */
function isSum(e: Emitter, { value: owner, slice }: Subscript, by: Expr): boolean {
  const type = e.typeOf(owner);
  if (!isDict(type) || isOptional(type) || !isPath(owner) || slice.type === "Slice") return false;
  if (!isAlways(e.typeOf(by), "int", "float") || hasEffects(e, slice) || hasEffects(e, by)) {
    return false;
  }
  // A key that cannot be hashed is an error before what is added can be one.
  return isHashable(e.typeOf(slice)) || isCalm(e, by);
}

function isHashable(type: Type): boolean {
  return isAlways(type, "str", "int", "float", "bool", "none");
}

/** Whether an expression cannot fail. */
function isCalm(e: Emitter, node: Expr): boolean {
  switch (node.type) {
    case "Constant":
      return true;
    case "Name":
      return !e.frame.plan.unassigned.has(node);
    case "BinOp":
      return /^(?:Add|Sub|Mult)$/.test(node.op) && isAlways(e.typeOf(node), "int", "float") &&
        isCalm(e, node.left) && isCalm(e, node.right);
    case "UnaryOp":
      return isAlways(e.typeOf(node.operand), "int", "float") && isCalm(e, node.operand);
    case "Call": {
      const found = e.analysis.resolve(node.func);
      const [only] = node.args;
      return found?.kind === "library" && found.row.name === "len" && only?.type === "Name" &&
        isCalm(e, only) && isAlways(e.typeOf(only), "str", "list", "tuple", "dict", "set");
    }
    default:
      return false;
  }
}

/** Whether two expressions are written alike, and give the same when they are computed once. */
export function isSame(e: Emitter, a: Expr, b: Expr): boolean {
  const { source } = e.module;
  const text = source.slice(a.start, a.end);
  return a.type === b.type && text === source.slice(b.start, b.end) &&
    !/[#\n]/.test(text) && !hasEffects(e, a);
}
