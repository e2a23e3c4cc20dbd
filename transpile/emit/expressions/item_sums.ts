/**
 * Items of dicts that are added to, whichever way a program writes it: what is there is looked for once.
 *
 *     counts[word] = counts.get(word, 0) + 1     addTo(counts, word, 1, 0);
 *     if word in counts:
 *         counts[word] += 1
 *     else:
 *         counts[word] = 1
 *     counts[word] += 1                          addTo(counts, word, 1);
 *     for word in words:                         countEach(counts, words);
 *         counts[word] += 1
 *
 * @module
 */
import { isAlways, isOptional, type Type, type Variable } from "../../analysis/mod.ts";
import type { Assign, AugAssign, Expr, For, If, Stmt, Subscript } from "../../syntax/ast.ts";
import { hasEffects, isPath } from "../scopes/blocks.ts";
import { call, type Code, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { present, value } from "./expressions.ts";
import { wordsOf } from "./strings.ts";

/** What is added to an item of a dict, and what to where there is none; no start where it has to be there. */
interface Sum {
  readonly target: Subscript;
  readonly by: Expr;
  readonly start?: Code;
}

/** What a statement adds to an item of a dict; null where it does more, or something else. */
function sumOf(e: Emitter, node: Stmt): Sum | null {
  switch (node.type) {
    case "Assign":
      return gottenSum(e, node);
    case "If":
      return testedSum(e, node);
    case "AugAssign":
      return itemSum(e, node);
    default:
      return null;
  }
}

/** A statement that adds to an item of a dict; null for every other statement. */
export function addition(e: Emitter, node: Assign | AugAssign | If): string[] | null {
  const sum = sumOf(e, node);
  return sum && [written(e, sum)];
}

/** `d[k] = d.get(k, start) + by`. */
function gottenSum(e: Emitter, node: Assign): Sum | null {
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
  return isSum(e, target, sum.right) ? { target, by: sum.right, start: value(e, start) } : null;
}

/** `if k in d: d[k] += by`, `else: d[k] = by`, also the other way round. */
function testedSum(e: Emitter, node: If): Sum | null {
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
  return isInt && isSum(e, target, by) ? { target, by, start: primary("0") } : null;
}

/** `d[k] += by`; null where the error of a missing key might come too late. */
function itemSum(e: Emitter, node: AugAssign): Sum | null {
  const { target, op, value: by } = node;
  if (op !== "Add" || target.type !== "Subscript" || !isCalm(e, by)) return null;
  return isSum(e, target, by) ? { target, by } : null;
}

/** A loop that does nothing but count in a dict what it goes through; null for every other loop. */
export function counting(e: Emitter, node: For): string[] | null {
  const { target, iter, body, orelse } = node;
  const item = target.type === "Name" ? e.variableOf(target) : null;
  if (!item || body.length !== 1 || orelse.length > 0 || e.handlesSignals) return null;
  // Nobody reads later what the loop went through last.
  if (!e.frame.plan.declared.get(node)?.has(item) || e.analysis.needsAwait(node)) return null;
  const sum = sumOf(e, body[0]!);
  if (!sum || !isOne(sum.by) || !isNamed(e, sum.target.slice, item)) return null;
  const owner = sum.target.value;
  const dict = owner.type === "Name" ? e.variableOf(owner) : null;
  if (!dict || dict === item || dict.bindings.length > 1 || dict.deleted) return null;
  const type = e.typeOf(iter);
  if (!isAlways(type, "str") && type.kind !== "list" || hasComment(e, node)) return null;
  const items = wordsOf(e, iter) ?? value(e, iter);
  const given = [present(e, owner), items, ...sum.start ? [sum.start] : []];
  return [`${call(e.py("countEach"), ...given).text};`];
}

function isNamed(e: Emitter, node: Expr, variable: Variable): boolean {
  return node.type === "Name" && e.variableOf(node) === variable;
}

/** Whether a comment, which would have no place left, stands in a statement or behind it. */
function hasComment(e: Emitter, { start, end }: Stmt): boolean {
  const { source } = e.module;
  const [rest] = source.slice(end).match(/^.*/)!;
  return source.slice(start, end).includes("#") || rest.includes("#");
}

function isOne(node: Expr): boolean {
  return node.type === "Constant" && node.value.type === "int" && String(node.value.value) === "1";
}

function written(e: Emitter, { target, by, start }: Sum): string {
  const parts = [value(e, target.slice), value(e, by), ...start ? [start] : []];
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
