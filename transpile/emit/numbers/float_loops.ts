/**
 * Comprehensions of floats, and over lists side by side, as loops: JavaScript's own methods of lists would have each float
 * in a box of its own between one function and the other, and each pair in a list.
 *
 * @module
 */
import { isAlways, isSafeInt } from "../../analysis/mod.ts";
import type { Call, Comprehension, Expr, GeneratorExp, ListComp, Node } from "../../syntax/ast.ts";
import { children, walk } from "../../syntax/walk.ts";
import { contains } from "../scopes/blocks.ts";
import { argument, call, type Code, member, primary } from "../writing/code.ts";
import { hasAwait, sharesVariables } from "../expressions/comprehensions.ts";
import { condition } from "../expressions/conditions.ts";
import { countHead, isBuiltin } from "./counted_loops.ts";
import type { Emitter } from "../emitter.ts";
import { iterable, value, writerOf } from "../expressions/expressions.ts";
import { isRepeated, isStill } from "../expressions/items.ts";
import { numberedPart } from "./numbered_loops.ts";
import { bounds, raw } from "../expressions/operators.ts";
import { fits, itemType, pattern } from "../statements/patterns.ts";
import { isFloat, wrappedBy } from "./raw_places.ts";
import { startsAtZero } from "./raw_uses.ts";
import { arrayText, typeText } from "../writing/types.ts";

/** From as many turns on a loop is worth its lines where a module runs it once. */
const MANY = 1000;

/** The list that a comprehension makes, by a loop before the statement; null where it cannot stand there. */
export function listByLoop(e: Emitter, node: ListComp): Code | null {
  const name = e.freshName("items");
  const lines = listLines(e, node, name);
  if (!lines) return null;
  e.prelude.push(...lines);
  return primary(name);
}

/** The lines that make a list of a given name; null where a comprehension is better, or a loop cannot do it. */
export function listLines(e: Emitter, node: ListComp, name: string): string[] | null {
  const type = e.typeOf(node);
  const write = writerOf(e, node);
  const isLoop = write !== value || node.generators.some((g) => isZip(e, g) || isChosen(e, g));
  if (type.kind !== "list" || !isLoop) return null;
  if (!isRepeated(e, node) || !canLoop(e, node)) return null;
  const lines = loopLines(e, node, () => `${name}.push(${argument(write(e, node.elt))});`);
  const text = write === value ? arrayText(typeText(e, type.item)) : "number[]";
  return lines && [`const ${name}: ${text} = [];`, ...lines];
}

/** Whether a part of a comprehension goes over lists side by side. */
export function isZip(e: Emitter, { iter }: Comprehension): boolean {
  return wrappedBy(e, iter)?.name === "zip";
}

/** Whether a part of a comprehension takes some of a list's items with their numbers: `flatMap` makes a list for each item. */
function isChosen(e: Emitter, { iter, ifs }: Comprehension): boolean {
  return ifs.length > 0 && wrappedBy(e, iter)?.name === "enumerate";
}

/** The sum that a comprehension gives, by a loop before the statement; null where it cannot stand there. */
export function sumByLoop(
  e: Emitter,
  node: ListComp | GeneratorExp,
  as: "plain" | "value",
): Code | null {
  const type = e.typeOf(node.elt);
  const isPlain = isFloat(type) || as === "plain" && startsAtZero(type);
  // Ints alone have a sum of their own.
  if (!isPlain && (!isAlways(type, "int", "float") || isAlways(type, "int"))) return null;
  const isLong = node.generators.some(({ iter }) => isLongList(e, iter));
  if (!isPlain && !isLong && !node.generators.some((g) => isZip(e, g))) return null;
  if (!isLong && !isRepeated(e, node) || !canLoop(e, node)) return null;
  const name = e.freshName("total");
  const write = isPlain ? raw : value;
  const lines = loopLines(e, node, () => `${name}.add(${argument(write(e, node.elt))});`);
  if (!lines) return null;
  e.prelude.push(`const ${name} = new ${e.py(isPlain ? "FloatSum" : "NumberSum")}();`, ...lines);
  if (as === "value") return call(`${name}.result`);
  return isPlain ? member(primary(name), "value") : call(e.py("raw"), call(`${name}.result`));
}

/** Whether an expression is a range of as many turns as make a loop worth it. */
export function isLongRange(e: Emitter, node: Expr, isOften: boolean): boolean {
  if (node.type !== "Call" || !isBuiltin(e, node, "range")) return false;
  if (isOften) return true;
  const ends = node.args.map((item) => bounds(e.typeOf(item)));
  return !ends.every((end) => end !== null && Math.max(-end.low, end.high) < MANY);
}

/** Whether an expression is a long range, or the name of a list made from one. */
function isLongList(e: Emitter, node: Expr): boolean {
  if (node.type !== "Name") return isLongRange(e, node, false);
  const variable = e.variableOf(node);
  const made = variable?.assignedOnce ? variable.bindings[0]!.node : null;
  return made?.type === "Assign" && made.value.type === "ListComp" &&
    isLongRange(e, made.value.generators[0]!.iter, false);
}

/** Whether a loop before its statement does what a comprehension does. */
export function canLoop(e: Emitter, node: ListComp | GeneratorExp): boolean {
  return !hasAwait(e, node) && !e.analysis.needsAwait(node) &&
    node.generators.every((g) => g.is_async !== 1 && !e.analysis.needsAwait(g) && !seesItself(g)) &&
    !node.generators.some(({ iter }) => iter.type === "List" || iter.type === "Tuple") &&
    !sharesVariables(e, node) && !e.nested.has(node) &&
    !contains(node, (n) => n.type === "NamedExpr" || n.type === "Yield" || n.type === "Await") &&
    comesFirst(e, node);
}

/** Whether what a comprehension goes over has the name of what it gets. */
function seesItself({ target, iter }: Comprehension): boolean {
  const names = [...walk(target)].flatMap((n) => n.type === "Name" ? [n.id] : []);
  return contains(iter, (n) => n.type === "Name" && names.includes(n.id));
}

/** The loops of a comprehension, around what is done for each item; null where no loops do the same. */
export function loopLines(
  e: Emitter,
  node: ListComp | GeneratorExp,
  write: () => string,
): string[] | null {
  const isQuiet = isStill(e, node.elt) &&
    node.generators.every(({ ifs }) => ifs.every((test) => isStill(e, test)));
  const heads: { readonly open: string[]; readonly depth: number }[] = [];
  for (const [i, generator] of node.generators.entries()) {
    const head = i === 0 ? null : e.separately(() => headOf(e, generator, isQuiet));
    const { result, before } = head ?? { result: headOf(e, generator, isQuiet), before: [] };
    if (!result) return null;
    const { result: tests, before: tested } = e.separately(() =>
      generator.ifs.map((test) => `if (${condition(e, test).text}) {`)
    );
    if (tested.length > 0 || !result.isLone && i > 0 && before.length > 0) return null;
    heads.push({ open: [...before, ...result.lines, ...tests], depth: 1 + tests.length });
  }
  const { result, before } = e.separately(write);
  const depth = heads.reduce((sum, one) => sum + one.depth, 0);
  return [
    ...heads.flatMap(({ open }) => open),
    ...before,
    result,
    ...Array.from({ length: depth }, () => "}"),
  ];
}

interface Head {
  readonly lines: string[];
  /** Whether nothing stands before it. */
  readonly isLone: boolean;
}

function headOf(e: Emitter, generator: Comprehension, isQuiet: boolean): Head | null {
  const { target, iter } = generator;
  const numbered = numberedPart(e, generator);
  if (numbered) {
    const { before, head, first } = numbered;
    return { lines: [...before, `${head} {`, ...first], isLone: before.length === 0 };
  }
  const counted = target.type === "Name" && iter.type === "Call"
    ? countedHead(e, pattern(e, target), iter, isQuiet)
    : null;
  if (counted) return { lines: [`${counted} {`], isLone: true };
  if (!fits(itemType(e.typeOf(iter)), target)) return null;
  const source = argument(iterable(e, iter));
  return { lines: [`for (const ${pattern(e, target)} of ${source}) {`], isLone: true };
}

/** `for (let i = 0; i < n; i++)` for a range with a step that is known. */
export function countedHead(
  e: Emitter,
  name: string,
  iter: Call,
  isQuiet: boolean,
): string | null {
  if (!isBuiltin(e, iter, "range") || iter.keywords.length > 0) return null;
  const ends = iter.args.map((item) => isSafeInt(e.typeOf(item)) ? bounds(e.typeOf(item)) : null);
  if (ends.length === 0 || ends.includes(null)) return null;
  const [a, b] = iter.args;
  const by = ends[2] ?? { low: 1, high: 1 };
  if (by.low !== by.high || by.low === 0) return null;
  const to = value(e, b ?? a!);
  const isSteady = isQuiet && /^[\w$]+(\.length)?( [-+] [\w$]+)?$/.test(to.text);
  return countHead({
    name,
    start: b ? value(e, a!) : null,
    to,
    end: isSteady ? null : e.freshName("end"),
    by: by.low,
  });
}

/** Whether an expression is computed in any case, and before anything in its statement that could make a difference. */
export function comesFirst(e: Emitter, node: Expr): boolean {
  const isQuiet = isStill(e, node);
  for (let at: Node = node, up = e.parentOf(at); up; at = up, up = e.parentOf(at)) {
    switch (up.type) {
      case "Return":
      case "Expr":
      case "For":
        return up.type !== "For" || up.iter === at;
      case "Assign":
      case "AnnAssign":
        return up.value === at;
      case "AugAssign":
        return up.value === at && isQuiet;
      case "If":
        return up.test === at;
      case "ListComp":
      case "GeneratorExp":
        return up.elt === at;
      case "IfExp":
        if (up.test !== at) return false;
        break;
      case "BoolOp":
        if (up.values[0] !== at) return false;
        break;
      case "Compare":
        if (up.ops.length > 1) return false;
        break;
      case "BinOp":
      case "UnaryOp":
      case "Call":
      case "Subscript":
      case "Attribute":
      case "Tuple":
      case "List":
      case "FormattedValue":
      case "JoinedStr":
      case "Starred":
        break;
      default:
        return false;
    }
    for (const part of children(up)) {
      if (part === at) break;
      if (!isQuiet && !isPlain(e, part) || !isStill(e, part as Expr)) return false;
    }
  }
  return false;
}

/** Whether nothing that a function does changes what an expression gives. */
function isPlain(e: Emitter, node: Node): boolean {
  if (node.type === "Constant") return true;
  if (node.type === "Attribute") return e.typeOf(node.value).kind === "module";
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  return node.type === "Name" && (!variable || !variable.sharedWrites);
}
