/**
 * Loops that count: `for i in range(…)` as `for (let i = 0; i < n; i++)`, where it counts the same numbers.
 *
 * @module
 */
import { isAlways, isSafeInt, type Variable } from "../../analysis/mod.ts";
import type { AsyncFor, Call, Expr, For, Node, Stmt } from "../../syntax/ast.ts";
import { contains, containsDeep, isDefinition } from "../scopes/blocks.ts";
import { argument, at, call, type Code, Level } from "../writing/code.ts";
import { hasAwait, isUsedUp } from "../expressions/comprehensions.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { bounds, raw } from "../expressions/operators.ts";

/** Whether a call is one of a built-in. */
export function isBuiltin(e: Emitter, node: Call, name: string): boolean {
  const found = e.analysis.resolve(node.func);
  return found?.kind === "library" && found.row.name === name;
}

/** What a loop counts. */
export interface Count {
  /** The variable that counts. */
  readonly name: string;
  readonly start: Code | null;
  readonly to: Code;
  /** The name of a variable that holds where it ends; null where it is computed at each step. */
  readonly end: string | null;
  /** The step: a number, the name of one above zero, or what gives one as the loop begins. */
  readonly by: number | string | Step;
}

/** A step above zero that is computed before the first turn. */
export interface Step {
  readonly name: string;
  readonly code: Code;
}

/** `for (let i = 0; i < n; i++)`. */
export function countHead({ name, start, to, end, by: given }: Count): string {
  const by = typeof given === "object" ? given.name : given;
  const step = typeof given === "object" ? `, ${by} = ${argument(given.code)}` : "";
  const next = by === 1
    ? `${name}++`
    : by === -1
    ? `${name}--`
    : typeof by === "number" && by < 0
    ? `${name} -= ${-by}`
    : `${name} += ${by}`;
  const symbol = typeof by === "number" && by < 0 ? ">" : "<";
  const from = `${name} = ${start ? argument(start) : "0"}`;
  return end === null
    ? `for (let ${from}${step}; ${name} ${symbol} ${at(Level.Shift, to)}; ${next})`
    : `for (let ${from}, ${end} = ${argument(to)}${step}; ${name} ${symbol} ${end}; ${next})`;
}

/** The head of a `for` over a range; null where it has to go over the range itself. */
export function countedLoop(
  e: Emitter,
  node: For,
  iter: Call,
  variable: Variable,
  keyword: string,
): string | null {
  if (!isBuiltin(e, iter, "range") || iter.keywords.length > 0 || keyword === "let") return null;
  if (iter.args.some((item) => item.type === "Starred" || !isSafeInt(e.typeOf(item)))) return null;
  const [a, b, c] = iter.args;
  const to = b ?? a!;
  if (isCaptured(e, node.body, variable)) return null;
  const isOpen = !isSettled(e, to, node.body);
  if (isOpen && (to.type === "Name" || hasAwait(e, to))) return null;
  const by = c ? strideOf(e, c, node.body) : 1;
  if (by === null) return null;
  return countHead({
    name: e.nameOf(variable),
    start: b ? raw(e, a!) : null,
    to: raw(e, to),
    end: isOpen ? e.freshName("end") : null,
    by,
  });
}

/** A step that is not below zero; null for any other that is not known. */
function strideOf(e: Emitter, node: Expr, body: readonly Stmt[]): Count["by"] | null {
  const range = bounds(e.typeOf(node));
  if (!range) return null;
  if (range.low === range.high) return range.low === 0 ? null : range.low;
  if (range.low < 0 || hasAwait(e, node)) return null;
  const isKnown = range.low > 0;
  if (isKnown && node.type === "Name" && isSettled(e, node, body)) return value(e, node).text;
  const code = raw(e, node);
  return { name: e.freshName("step"), code: isKnown ? code : call(e.py("stride"), code) };
}

/** Whether functions that outlive a step of a loop see a variable. */
export function isCaptured(
  e: Emitter,
  body: readonly Stmt[],
  variable: Variable | null,
): boolean {
  const isUse = (node: Node) => node.type === "Name" && e.variableOf(node) === variable;
  return body.some((s) =>
    containsDeep(s, (n) => isClosure(n) && !isUsedUp(e, n) && containsDeep(n, isUse))
  );
}

function isClosure(node: Node): boolean {
  return node.type === "Lambda" || isDefinition(node) || node.type === "GeneratorExp";
}

/** Whether an expression keeps its value while `body` runs. */
export function isSettled(e: Emitter, node: Expr, body: readonly Stmt[]): boolean {
  switch (node.type) {
    case "Constant":
      return true;
    case "Name": {
      const variable = e.variableOf(node);
      if (!variable || variable.sharedWrites || e.rawFloats.has(variable)) return false;
      return !variable.bindings.some(({ node: place, name }) =>
        body.some((s) => (name ?? place).start >= s.start && (name ?? place).end <= s.end)
      );
    }
    case "BinOp":
      return isSettled(e, node.left, body) && isSettled(e, node.right, body);
    case "UnaryOp":
      return isSettled(e, node.operand, body);
    case "Call": {
      const [list] = node.args;
      if (!isBuiltin(e, node, "len") || list?.type !== "Name") return false;
      return isAlways(e.typeOf(list), "list", "tuple") && isSettled(e, list, body) &&
        keepsLength(e, list, body);
    }
    default:
      return false;
  }
}

/** Whether a list is only read, and stored into by index, while `body` runs. */
function keepsLength(
  e: Emitter,
  list: Extract<Expr, { type: "Name" }>,
  body: readonly Stmt[],
): boolean {
  const variable = e.variableOf(list);
  if (!variable || variable.captured && variable.sharedWrites) return false;
  return !body.some((s) =>
    contains(s, (n) => {
      if (n.type !== "Name" || e.variableOf(n) !== variable) return false;
      const parent = e.parentOf(n);
      if (
        parent?.type === "Subscript" && parent.value === n && parent.slice.type !== "Slice" &&
        parent.ctx !== "Del"
      ) {
        return false;
      }
      return !(parent?.type === "Call" && isBuiltin(e, parent, "len"));
    })
  ) && !body.some((s) => containsDeep(s, (n) => isClosure(n) || mayResize(variable, n)));
}

/** Calls that may change the length of a list under another name. */
function mayResize(variable: Variable, node: Node): boolean {
  if (node.type === "Delete") return true;
  if (node.type !== "Call") return false;
  if (node.func.type === "Attribute") return RESIZING.has(node.func.attr);
  return variable.isGlobal && !(node.func.type === "Name" && node.func.id === "print");
}

const RESIZING = new Set("append extend insert remove pop clear".split(" "));

/** The items `xs[i]` in the body of `for i in range(len(xs))`, which are always there. */
export function safeIndexes(
  e: Emitter,
  node: For | AsyncFor,
): Extract<Expr, { type: "Subscript" }>[] {
  const { target, iter } = node;
  if (target.type !== "Name" || iter.type !== "Call" || iter.args.length !== 1) return [];
  const [length] = iter.args;
  if (!isBuiltin(e, iter, "range") || length?.type !== "Call" || !isBuiltin(e, length, "len")) {
    return [];
  }
  const [list] = length.args;
  if (list?.type !== "Name" || !isSettled(e, length, node.body)) return [];
  const index = e.variableOf(target);
  const variable = e.variableOf(list);
  if (!index || index.bindings.some((b) => b.node !== node)) return [];
  const found: Extract<Expr, { type: "Subscript" }>[] = [];
  const visit = (n: Node): boolean => {
    if (
      n.type === "Subscript" && n.value.type === "Name" && e.variableOf(n.value) === variable &&
      n.slice.type === "Name" && e.variableOf(n.slice) === index
    ) found.push(n);
    return false;
  };
  for (const s of node.body) contains(s, visit);
  return found;
}
