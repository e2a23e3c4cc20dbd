/**
 * Locks that are held again and again: in a loop, or in a function that a loop calls. There `using` would take V8 ten
 * times as long as taking the lock itself.
 *
 *     while True:                      for (;;) {
 *         with lock:                     await lock.acquire();
 *             n += 1           ──►       try {
 *                                          n += 1;
 *                                        } finally {
 *                                          lock.release();
 *                                        }
 *                                      }
 *
 * @module
 */
import type { AsyncWith, Expr, Node, Stmt, With, WithItem } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { contains, isFunction, isLoop } from "./blocks.ts";
import { argument, at, awaited, Level, postfix } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { filled } from "../functions/functions.ts";
import { assured } from "./references.ts";

/** Whether a statement runs again and again, as far as the program's text tells. */
export function runsOften(e: Emitter, node: Node): boolean {
  for (let up = e.parentOf(node); up; up = e.parentOf(up)) {
    if (isLoop(up as Stmt)) return true;
    if (isFunction(up)) return calledInLoops(e).has(up);
  }
  return false;
}

const called = new WeakMap<Emitter, Set<Node>>();

/** The functions that loops and comprehensions call, and those that these call. */
function calledInLoops(e: Emitter): Set<Node> {
  const known = called.get(e);
  if (known !== undefined) return known;
  const found = new Set<Node>();
  called.set(e, found);
  const enter = (root: Node): void => {
    for (const node of walk(root)) {
      if (node.type !== "Call") continue;
      const target = e.analysis.resolve(node.func);
      if (target?.kind !== "function" || found.has(target.node)) continue;
      found.add(target.node);
      enter(target.node);
    }
  };
  for (const node of e.nodes) {
    if (isLoop(node as Stmt) || /^(List|Set|Dict)Comp$|^GeneratorExp$/.test(node.type)) enter(node);
  }
  return found;
}

/** Whether an expression means the same lock before and after a block, and finds it without doing anything. */
export function isSteady(e: Emitter, lock: Expr, block: With | AsyncWith): boolean {
  switch (lock.type) {
    case "Name": {
      const variable = e.variableOf(lock);
      return variable !== null &&
        !variable.bindings.some(({ node }) => node.start >= block.start && node.end <= block.end);
    }
    case "Attribute":
      return isSteady(e, lock.value, block) &&
        !block.body.some((s) =>
          contains(s, (n) => n.type === "Attribute" && n.attr === lock.attr && n.ctx !== "Load")
        );
    default:
      return false;
  }
}

/** The lines of a block that holds a lock. */
export function holding(
  e: Emitter,
  item: WithItem,
  block: With | AsyncWith,
  rest: () => string[],
): string[] {
  const lines: string[] = [];
  let lock = at(Level.Call, assured(e, item.context_expr, value(e, item.context_expr)));
  if (!isSteady(e, item.context_expr, block)) {
    const name = e.freshName("lock");
    lines.push(`const ${name} = ${argument(value(e, item.context_expr))};`);
    lock = name;
  }
  const taken = e.analysis.needsSync(item)
    ? postfix(`${lock}.acquireSync()`)
    : awaited(postfix(`${lock}.acquire()`));
  lines.push(
    `${taken.text};`,
    "try {",
    ...filled(rest()),
    "} finally {",
    `${lock}.release();`,
    "}",
  );
  return lines;
}
