/**
 * What the second pass knows about expressions: their kinds, their names, which are no targets.
 *
 * @module
 */
import * as T from "../tokens.ts";
import type { Match, Matcher } from "./matcher.ts";

/** Python's names for kinds of expressions in its messages. */
const NAMES: Readonly<Record<string, string>> = {
  Attribute: "attribute",
  Subscript: "subscript",
  Starred: "starred",
  Name: "name",
  List: "list",
  Tuple: "tuple",
  Lambda: "lambda",
  Call: "function call",
  BoolOp: "expression",
  BinOp: "expression",
  UnaryOp: "expression",
  GeneratorExp: "generator expression",
  Yield: "yield expression",
  YieldFrom: "yield expression",
  Await: "await expression",
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  Dict: "dict literal",
  Set: "set display",
  JoinedStr: "f-string expression",
  Constant: "literal",
  None: "None",
  True: "True",
  False: "False",
  Ellipsis: "ellipsis",
  Compare: "comparison",
  IfExp: "conditional expression",
  NamedExpr: "named expression",
};

/** What Python calls an expression. */
export function expressionName(expression: Match): string {
  return NAMES[expression.type] ?? "expression";
}

/** Makes a node of the kind that a rule names in braces. */
export function makeNode(kind: string, first: number, last: number, items: Match[]): Match {
  switch (kind) {
    case "First":
      return items[0]!;
    case "Second":
      return items[1]!;
    case "BinOps":
      if (items[1]!.items.length === 0) return items[0]!;
      return { type: "BinOp", first, last, items };
    case "Tails": {
      const tails = items[1]!.items;
      if (tails.length === 0) return items[0]!;
      return { type: tails[tails.length - 1]!.type, first, last, items };
    }
    case "Strings": {
      const joined = items[0]!.items.some((item) => item.type === "JoinedStr");
      return { type: joined ? "JoinedStr" : "Constant", first, last, items };
    }
  }
  return { type: kind, first, last, items };
}

/** The expressions directly inside a node, whatever lists and sequences they stand in. */
export function elements(node: Match): Match[] {
  const found: Match[] = [];
  for (const item of node.items) {
    if (item.type === "list" || item.type === "sequence") found.push(...elements(item));
    else if (item.type !== "token") found.push(item);
  }
  return found;
}

/** What a target is for. */
export type TargetUse = "assign" | "delete" | "for";

/** The part of an expression that cannot be assigned to or deleted; `null` when all can. */
export function invalidTarget(m: Matcher, node: Match, use: TargetUse): Match | null {
  switch (node.type) {
    case "List":
    case "Tuple":
      for (const element of elements(node)) {
        const invalid = invalidTarget(m, element, use);
        if (invalid !== null) return invalid;
      }
      return null;
    case "Starred":
      return use === "delete" ? node : invalidTarget(m, elements(node)[0]!, use);
    case "Compare":
      if (use !== "for") return node;
      return m.tokens.kinds[node.items[1]!.first] === T.IN
        ? invalidTarget(m, node.items[0]!, use)
        : null;
    case "Name":
    case "Subscript":
    case "Attribute":
      return null;
  }
  return node;
}
