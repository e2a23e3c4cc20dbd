/**
 * Lists of flags: `[True] * n` in a variable that only looks at its items, one at a time, and changes them. A byte for each
 * is an eighth of what a list takes, which counts where a program goes over millions of them.
 *
 *     sieve = [True] * (n + 1)            const sieve = new Flags(n + 1, true);
 *     if sieve[i]:                        if (sieve[i] ?? item(sieve, i)) {
 *         sieve[j] = False                  sieve[slot(j, sieve.length)] = 0;
 *         sieve[i * i::i] = [False] * k     sieve.store(i * i, null, i, false, k);
 *
 * @module
 */
import { isAlways, type Variable } from "../../analysis/mod.ts";
import type { Constant, Expr, Node, Subscript } from "../../syntax/ast.ts";
import { argument, call, type Code, Level, postfix } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { sliceParts } from "../expressions/access.ts";
import { isStill } from "../expressions/items.ts";
import { bounds } from "../expressions/operators.ts";
import { namesVariables } from "./running.ts";

/** `[True] * n`: what it is filled with, and how often. */
interface Filled {
  readonly flag: Constant;
  readonly count: Expr;
}

function filledOf(e: Emitter, node: Expr): Filled | null {
  if (node.type !== "BinOp" || node.op !== "Mult") return null;
  const [list, count] = node.left.type === "List"
    ? [node.left, node.right]
    : [node.right, node.left];
  const [flag] = list.type === "List" ? list.elts : [];
  if (list.type !== "List" || list.elts.length !== 1 || !flag || !isFlag(flag)) return null;
  return bounds(e.typeOf(count)) ? { flag, count } : null;
}

function isFlag(node: Expr): node is Constant {
  return node.type === "Constant" && node.value.type === "bool";
}

function isSet({ value }: Constant): boolean {
  return value.type === "bool" && value.value;
}

/** The object for a variable's list of flags, which is the only value that it gets; null where it has to be a list. */
export function madeFlags(e: Emitter, variable: Variable, node: Node, given: Expr): string | null {
  const { bindings, captured, sharedWrites, reads, scope } = variable;
  const filled = filledOf(e, given);
  if (!filled || node.type !== "Assign" || node.targets.length !== 1) return null;
  if (bindings.length !== 1 || captured || sharedWrites) return null;
  if (scope.kind !== "function" && scope.kind !== "module") return null;
  if (e.analysis.isExported(variable) || e.frame.plan.doubtful.has(variable)) return null;
  if (variable.isGlobal && (e.handsOn || e.registers) || namesVariables(e)) return null;
  if (!reads.every(({ name }) => name.start > node.end && isPlainUse(e, name))) return null;
  e.flags.add(variable);
  const flag = isSet(filled.flag);
  return `new ${e.py("Flags")}(${argument(value(e, filled.count))}, ${flag})`;
}

/** Whether a place does nothing with a list but what flags can do as well. */
function isPlainUse(e: Emitter, name: Expr): boolean {
  const parent = e.parentOf(name);
  switch (parent?.type) {
    case "Subscript":
      return parent.value === name && isPlainPart(e, parent);
    case "Call": {
      const found = e.analysis.resolve(parent.func);
      if (found?.kind !== "library" || parent.keywords.length > 0) return false;
      const [first] = parent.args;
      if (parent.args.length !== 1 || first !== name) return false;
      const called = found.row.name.replace(".__init__", "");
      return called === "len" || called === "sum" ||
        called === "enumerate" && isTestedIn(e, e.parentOf(parent), parent, 1);
    }
    default:
      return isTestedIn(e, parent, name, null);
  }
}

/** Whether a loop goes over flags, and only asks for each whether it is set. */
function isTestedIn(e: Emitter, loop: Node | undefined, iter: Expr, at: number | null): boolean {
  if (loop?.type !== "For" && loop?.type !== "comprehension" || loop.iter !== iter) return false;
  const { target } = loop;
  const item = at === null ? target : target.type === "Tuple" ? target.elts[at] : undefined;
  const variable = item?.type === "Name" ? e.variableOf(item) : null;
  return variable !== null && variable.bindings.length === 1 && !variable.captured &&
    variable.reads.every(({ name }) => isTested(e, name));
}

/** Whether an expression stands where only its truth counts. */
function isTested(e: Emitter, node: Node): boolean {
  const parent = e.parentOf(node);
  switch (parent?.type) {
    case "If":
    case "While":
    case "IfExp":
    case "Assert":
      return parent.test === node;
    case "comprehension":
      return parent.ifs.includes(node as Expr);
    case "UnaryOp":
      return parent.op === "Not";
    case "BoolOp":
      return isTested(e, parent);
    default:
      return false;
  }
}

function isPlainPart(e: Emitter, node: Subscript): boolean {
  const around = e.parentOf(node);
  if (node.slice.type === "Slice") {
    if (node.ctx === "Load") return isWide(e, node) && isLength(e, around);
    return around?.type === "Assign" && around.targets.length === 1 &&
      around.targets[0] === node && isStill(e, around.value) && isWide(e, node) &&
      filledOf(e, around.value) !== null;
  }
  if (!bounds(e.typeOf(node.slice))) return false;
  if (node.ctx === "Load") return true;
  return around?.type === "Assign" && around.targets.includes(node) &&
    (isFlag(around.value) ||
      around.targets.length === 1 && isAlways(e.typeOf(around.value), "bool") &&
        isStill(e, around.value));
}

function isLength(e: Emitter, node: Node | undefined): boolean {
  if (node?.type !== "Call" || node.args.length !== 1 || node.keywords.length > 0) return false;
  const found = e.analysis.resolve(node.func);
  return found?.kind === "library" && found.row.name === "len";
}

/** How many items a part of some flags has; null for anything else. */
export function lengthOfFlags(e: Emitter, node: Expr): Code | null {
  if (node.type !== "Subscript" || node.slice.type !== "Slice" || !areFlags(e, node.value)) {
    return null;
  }
  return call(`${value(e, node.value).text}.size`, ...sliceParts(e, node.slice));
}

/** Whether a slice leaves out items: what it is given has to be as many, then. */
function isWide(e: Emitter, { slice }: Subscript): boolean {
  if (slice.type !== "Slice" || !slice.step) return false;
  const step = bounds(e.typeOf(slice.step));
  const ends = [slice.lower, slice.upper].filter((end) => end !== null);
  return step !== null && step.low > 1 && ends.every((end) => bounds(e.typeOf(end)) !== null);
}

/** Whether an expression is the name of flags. */
export function areFlags(e: Emitter, node: Expr): boolean {
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  return variable !== null && e.flags.has(variable);
}

/** Whether an expression is one of some flags, which are zero or one. */
export function isFlagItem(e: Emitter, node: Expr): node is Subscript {
  return node.type === "Subscript" && node.slice.type !== "Slice" && e.flags.size > 0 &&
    areFlags(e, node.value);
}

/** Sets flags; null for anything else that is stored. */
export function storedFlags(e: Emitter, target: Expr, given: Expr): string[] | null {
  if (target.type !== "Subscript" || e.flags.size === 0 || !areFlags(e, target.value)) return null;
  const flags = value(e, target.value).text;
  if (target.slice.type === "Slice") {
    const { flag, count } = filledOf(e, given)!;
    const parts = sliceParts(e, target.slice);
    const flagged = isSet(flag);
    return [
      `${flags}.store(${[...parts, String(flagged), argument(value(e, count))].join(", ")});`,
    ];
  }
  const code: Code = isFlag(given)
    ? postfix(isSet(given) ? "1" : "0")
    : call("Number", value(e, given));
  const index = { text: argument(value(e, target.slice)), level: Level.Arrow };
  const place = e.isWithinBounds(target)
    ? index.text
    : call(e.py("slot"), index, `${flags}.length`).text;
  return [`${flags}[${place}] = ${argument(code)};`];
}
