/**
 * Where Python 2 gives a list and Python 3 something that is gone through: `range`, `map`, `dict.items` … A list is made
 * of it, unless nobody can tell the difference.
 *
 * @module
 */
import type { Expr, Node, Stmt } from "../../syntax/ast.ts";
import { placeOf } from "../reader.ts";
import { holds, type Names, rootsOf } from "./names.ts";

/** Functions that go through what they are given and keep nothing of it. */
const CONSUMERS: ReadonlySet<string> = new Set(
  "list tuple set frozenset sorted sum min max any all".split(" "),
);

/** Methods of which the same is true. */
const CONSUMING_METHODS: ReadonlySet<string> = new Set(
  "join extend map imap imap_unordered map_async".split(" "),
);

/** Whether what goes through a value is done with it before anything else happens. */
export function isConsumed(names: Names, node: Expr, parent: Node | null): boolean {
  if (parent?.type === "Compare") {
    return parent.ops.length === 1 && /In$/.test(parent.ops[0]!) && parent.comparators[0] === node;
  }
  if (parent?.type !== "Call" || !parent.args.includes(node)) return false;
  const { func } = parent;
  if (func.type === "Attribute") return CONSUMING_METHODS.has(func.attr);
  return func.type === "Name" && CONSUMERS.has(func.id) && names.scopes.variableOf(func) === null &&
    parent.args.length === 1;
}

/** Whether a loop goes through a value and leaves alone what it was made of. */
export function isLoopedThrough(names: Names, node: Expr, parent: Node | null): boolean {
  const roots = rootsOf(node);
  if (parent?.type === "comprehension") return parent.iter === node;
  if (parent?.type !== "For" || parent.iter !== node) return false;
  return parent.body.every((statement) => leavesAlone(names, statement, roots));
}

/** Methods that change nothing. */
const READING: ReadonlySet<string> = new Set(
  ("get has_key items keys values iteritems iterkeys itervalues copy index count join split strip " +
    "startswith endswith format lower upper replace find encode decode").split(" "),
);

function leavesAlone(names: Names, statement: Stmt, roots: ReadonlySet<string>): boolean {
  const isOurs = (node: Expr) => [...rootsOf(node)].some((name) => roots.has(name));
  return !holds(statement, (node) => {
    if (node.type === "Delete") return node.targets.some(isOurs);
    if (node.type === "Subscript" || node.type === "Attribute") {
      return node.ctx === "Store" && isOurs(node.value);
    }
    if (node.type !== "Call") return false;
    const { func } = node;
    if (func.type === "Attribute" && READING.has(func.attr)) return false;
    if (func.type === "Name" && names.scopes.variableOf(func) === null) return false;
    // A function of the program, or a method that may change what it is called on or given.
    return func.type === "Name" || isOurs(func) || node.args.some(isOurs);
  });
}

/** `list(value)` */
export function listed(names: Names, value: Expr): Expr {
  return {
    ...placeOf(value),
    type: "Call",
    func: names.builtin(value, "list"),
    args: [value],
    keywords: [],
  };
}
