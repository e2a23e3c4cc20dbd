/**
 * What may be assigned to or deleted.
 *
 * @module
 */
import type { Expr } from "../syntax/ast.ts";
import type { Reader } from "./reader.ts";

/** What CPython calls an expression that cannot be assigned to. */
const KINDS: Partial<Record<Expr["type"], string>> = {
  BinOp: "operator",
  BoolOp: "operator",
  UnaryOp: "operator",
  Call: "function call",
  Compare: "comparison",
  Constant: "literal",
  DictComp: "dict comprehension",
  Dict: "literal",
  GeneratorExp: "generator expression",
  IfExp: "conditional expression",
  Lambda: "lambda",
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  Set: "literal",
  Yield: "yield expression",
};

/** Makes an expression, read as a value, the target of an assignment. */
export function toStore(p: Reader, expr: Expr): Expr {
  return toTarget(p, expr, "Store");
}

/** Makes an expression, read as a value, what `del` deletes. */
export function toDelete(p: Reader, expr: Expr): Expr {
  return toTarget(p, expr, "Del");
}

function toTarget(p: Reader, expr: Expr, ctx: "Store" | "Del"): Expr {
  switch (expr.type) {
    case "Name":
    case "Attribute":
    case "Subscript":
      expr.ctx = ctx;
      return expr;
    case "Tuple":
    case "List":
      if (expr.elts.length === 0) p.text.fail(`can't ${VERBS[ctx]} ()`, expr);
      expr.ctx = ctx;
      for (const element of expr.elts) toTarget(p, element, ctx);
      return expr;
    case "Constant":
      if (expr.value.type === "None") p.text.fail("cannot assign to None", expr);
      // The words may be bound, but nobody is helped by that.
      if (expr.value.type === "bool") {
        p.text.fail(`cannot assign to ${expr.value.value ? "True" : "False"}`, expr);
      }
  }
  p.text.fail(`can't ${VERBS[ctx]} ${KINDS[expr.type] ?? "literal"}`, expr);
}

const VERBS = { Store: "assign to", Del: "delete" } as const;
