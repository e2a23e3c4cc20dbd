import type { Expr } from "../nodes.ts";

/** The value of a literal: null for None; undefined for anything else. */
export function literalOf(node: Expr): string | number | bigint | boolean | null | undefined {
  if (node.type === "UnaryOp" && node.op === "USub") {
    const value = literalOf(node.operand);
    return typeof value === "number" || typeof value === "bigint" ? -value : undefined;
  }
  if (node.type !== "Constant") return undefined;
  const { value } = node;
  switch (value.type) {
    case "None":
      return null;
    case "int":
    case "float":
    case "str":
    case "bool":
      return value.value;
    default:
      return undefined;
  }
}
