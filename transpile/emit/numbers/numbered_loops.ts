/**
 * Loops over `zip(…)` and `enumerate(…)` of lists and bytes, which count places: `for (let i = 0; i < xs.length && i < ys.length; i++)`.
 * Python's iterators of lists look at the list's length at each step, too.
 *
 * @module
 */
import { isAlways, isSafeInt } from "../../analysis/mod.ts";
import type { Comprehension, Expr, For, Node } from "../../syntax/ast.ts";
import { argument, type Code } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { isCaptured, isSettled } from "./counted_loops.ts";
import { fits, isRead, itemType, pattern } from "../statements/patterns.ts";
import { wrappedBy } from "./raw_places.ts";

/** A loop's head, what stands before it, and what its body begins with. */
export interface NumberedHead {
  readonly before: readonly string[];
  readonly head: string;
  readonly first: readonly string[];
}

/** One of the lists, and the target that gets its items. */
interface Column {
  readonly list: Expr;
  readonly target: Expr;
}

/** What goes over something: a statement, or a part of a comprehension. */
interface Loop {
  readonly target: Expr;
  readonly iter: Expr;
  /** Where names that nobody reads are looked for. */
  readonly region: Node | undefined;
  /** Whether a list keeps its name while the loop runs. */
  isFixed(list: Expr): boolean;
  /** Whether functions that outlive a step see a name. */
  isCaptured(name: Expr): boolean;
}

/** The head of a `for` over lists side by side, or numbered; null for any other. */
export function numberedHead(e: Emitter, node: For): NumberedHead | null {
  return numbered(e, {
    target: node.target,
    iter: node.iter,
    region: node,
    isFixed: (list) => list.type === "Name" && isSettled(e, list, node.body),
    isCaptured: (name) => name.type === "Name" && isCaptured(e, node.body, e.variableOf(name)),
  });
}

/** The same for a part of a comprehension. */
export function numberedPart(e: Emitter, { target, iter }: Comprehension): NumberedHead | null {
  return numbered(e, {
    target,
    iter,
    region: undefined,
    isFixed: (list) => list.type === "Name",
    isCaptured: () => false,
  });
}

function numbered(e: Emitter, node: Loop): NumberedHead | null {
  const wrapped = wrappedBy(e, node.iter);
  if (!wrapped || wrapped.name === "reversed" || node.target.type !== "Tuple") return null;
  if (node.iter.type !== "Call" || node.iter.keywords.length > 0) return null;
  const { elts } = node.target;
  if (wrapped.name === "enumerate") {
    const [count, item] = elts;
    const [, start] = node.iter.args;
    if (elts.length !== 2 || count!.type !== "Name") return null;
    if (start && !(start.type === "Constant" && isSafeInt(e.typeOf(start)))) return null;
    const inner = wrappedBy(e, wrapped.args[0]!);
    const columns = inner?.name === "zip"
      ? columnsOf(item!, inner.args)
      : inner
      ? null
      : [{ list: wrapped.args[0]!, target: item! }];
    if (!columns) return null;
    const isOwn = !start && !node.isCaptured(count!);
    return headOf(e, node, columns, isOwn ? count! : null, count!, start ?? null);
  }
  const columns = columnsOf(node.target, wrapped.args);
  return columns && headOf(e, node, columns, null, null, null);
}

function columnsOf(target: Expr, lists: readonly Expr[]): Column[] | null {
  if (target.type !== "Tuple" || target.elts.length !== lists.length) return null;
  return lists.map((list, i) => ({ list, target: (target as typeof target).elts[i]! }));
}

function headOf(
  e: Emitter,
  node: Loop,
  columns: readonly Column[],
  own: Expr | null,
  count: Expr | null,
  start: Expr | null,
): NumberedHead | null {
  const areLists = columns.every(({ list, target }) =>
    isAlways(e.typeOf(list), "list", "tuple", "bytes", "bytearray") && !e.gathered.has(list) &&
    !e.analysis.needsAwait(list) && fits(itemType(e.typeOf(list)), target)
  );
  if (!areLists) return null;
  const before: string[] = [];
  const lists = columns.map(({ list }) => {
    if (node.isFixed(list)) return value(e, list).text;
    const name = e.freshName("items");
    before.push(`const ${name} = ${argument(value(e, list))};`);
    return name;
  });
  const index = own ? pattern(e, own) : e.freshName("i");
  const first = columns.flatMap(({ target }, i) =>
    isRead(e, target) ? [`const ${pattern(e, target, node.region)} = ${lists[i]}[${index}]!;`] : []
  );
  if (count && !own) {
    const shown = start ? countedFrom(index, value(e, start)) : index;
    first.unshift(`const ${pattern(e, count, node.region)} = ${shown};`);
  }
  const tests = lists.map((list) => `${index} < ${list}.length`).join(" && ");
  return { before, head: `for (let ${index} = 0; ${tests}; ${index}++)`, first };
}

function countedFrom(index: string, start: Code): string {
  return start.text.startsWith("-")
    ? `${index} - ${start.text.slice(1)}`
    : `${index} + ${start.text}`;
}
