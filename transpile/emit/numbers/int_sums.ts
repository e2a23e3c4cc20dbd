/**
 * Sums of ints over ranges, as loops: what is added up is in no list before, and long products need no int of their own.
 *
 *     sum(i ** 3 for i in range(n))        const total = new IntSum();
 *                                          for (let i = 0; i < n; i++) {
 *                                            total.addProduct(i ** 2, i);
 *                                          }
 *
 * @module
 */
import { isAlways, isSafeInt } from "../../analysis/mod.ts";
import type { Call, Expr, GeneratorExp, ListComp } from "../../syntax/ast.ts";
import { argument, call, type Code, member, primary } from "../writing/code.ts";
import { isWhole } from "../expressions/comprehensions.ts";
import { isBuiltin } from "./counted_loops.ts";
import type { Emitter } from "../emitter.ts";
import { condition } from "../expressions/conditions.ts";
import { value } from "../expressions/expressions.ts";
import { canLoop, comesFirst, countedHead, isLongRange, isZip, loopLines } from "./float_loops.ts";
import { itemType } from "../statements/patterns.ts";
import { isRepeated } from "../expressions/items.ts";
import { additions, formulaOf, hasLongProduct, withNames } from "./running.ts";

/** The sum of ints by a loop before the statement; null where it cannot stand there, or a list serves as well. */
export function intSum(e: Emitter, node: Call): Code | null {
  const [items] = node.args;
  if (!items || node.args.length > 1 || node.keywords.length > 0) return null;
  if (!isAlways(e.typeOf(node), "int", "bool")) return null;
  if (items.type === "GeneratorExp" || items.type === "ListComp") {
    return sumOfComprehension(e, node, items);
  }
  return items.type === "Call" ? sumOfMap(e, node, items) : null;
}

function sumOfComprehension(e: Emitter, node: Call, items: GeneratorExp | ListComp): Code | null {
  const { elt, generators } = items;
  if (!isAlways(e.typeOf(elt), "int", "bool")) return null;
  if (items.type === "GeneratorExp" && isWhole(e, items)) return null;
  const isOften = isRepeated(e, items);
  const isLong = hasLongProduct(e, elt) || generators.length > 1 ||
    generators.some((part) => isLongRange(e, part.iter, isOften) || isOften && isZip(e, part));
  if (!isLong || !canLoop(e, items)) return null;
  return summed(e, node, (add) => loopLines(e, items, () => add(elt)));
}

/** `sum(map(work, range(n)))`. */
function sumOfMap(e: Emitter, node: Call, items: Call): Code | null {
  const [callee, iter] = items.args;
  if (!isBuiltin(e, items, "map") || items.args.length !== 2 || items.keywords.length > 0) {
    return null;
  }
  const work = callee!.type === "Name" ? e.analysis.resolve(callee!) : null;
  if (work?.kind !== "function" || work.node.type !== "FunctionDef" || iter!.type !== "Call") {
    return null;
  }
  if (!isAlways(itemType(e.typeOf(items)), "int") || e.analysis.needsAwait(items)) return null;
  if (!isLongRange(e, iter!, isRepeated(e, items)) || !comesFirst(e, items)) return null;
  const formula = formulaOf(e, work.node);
  if (formula?.parameters.length !== 1 || !hasLongProduct(e, formula.result)) return null;
  const name = e.freshName("i");
  const head = countedHead(e, name, iter!, true);
  if (!head) return null;
  return summed(e, node, (add) => {
    const line = withNames(e, formula, [name], () => add(formula.result));
    return [`${head} {`, line, "}"];
  });
}

/** A variable for a sum, with the lines that add to it before the statement. */
function summed(
  e: Emitter,
  node: Call,
  loop: (add: (item: Expr) => string) => string[] | null,
): Code | null {
  const name = e.freshName("total");
  // However many tests hold: nothing goes through items without end.
  const isCount = (item: Expr) => isAlways(e.typeOf(item), "bool");
  const [items] = node.args;
  const made = items?.type === "GeneratorExp" || items?.type === "ListComp" ? items.elt : null;
  const isSafe = isSafeInt(e.typeOf(node)) || made !== null && isCount(made);
  const lines = loop((item) =>
    isCount(item)
      ? `if (${condition(e, item).text}) {\n${name} += 1;\n}`
      : isSafe && isSafeInt(e.typeOf(item))
      ? `${name} += ${argument(value(e, item))};`
      : `${name}${additions(e, item)};`
  );
  if (!lines) return null;
  const start = isSafe
    ? `let ${name} = 0;`
    : `const ${name} = ${call(`new ${e.py("IntSum")}`).text};`;
  e.prelude.push(start, ...lines);
  return isSafe ? primary(name) : member(primary(name), "value");
}
