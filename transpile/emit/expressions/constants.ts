/**
 * Which expressions give the same immutable value in every process.
 *
 * @module
 */
import type { Expr, Name } from "../../syntax/ast.ts";

/**
 * Whether an expression is made of literals alone, with operators and calls that depend on nothing else.
 *
 * @param isFixed whether a name stands for such a value
 */
export function isConstant(node: Expr, isFixed: (name: Name) => boolean): boolean {
  const every = (parts: readonly (Expr | null)[]) =>
    parts.every((p) => !p || isConstant(p, isFixed));
  switch (node.type) {
    case "Constant":
      return true;
    case "Name":
      return isFixed(node);
    case "Tuple":
    case "JoinedStr":
      return every(node.type === "Tuple" ? node.elts : node.values);
    case "FormattedValue":
      return every([node.value, node.format_spec]);
    case "UnaryOp":
      return every([node.operand]);
    case "BinOp":
      return every([node.left, node.right]);
    case "BoolOp":
      return every(node.values);
    case "Compare":
      return every([node.left, ...node.comparators]);
    case "IfExp":
      return every([node.test, node.body, node.orelse]);
    case "Subscript":
      return every([node.value, node.slice]);
    case "Attribute":
      return node.value.type === "Name" && CONSTANT_MODULES.has(node.value.id);
    case "Call":
      return isConstantCall(node.func) && every(node.args.map((arg) => argumentOf(arg))) &&
        every(node.keywords.map((keyword) => argumentOf(keyword.value)));
    default:
      return false;
  }
}

/** As `isConstant`, for a list, dict or set, which somebody may change. */
export function isConstantContainer(node: Expr, isFixed: (name: Name) => boolean): boolean {
  const every = (parts: readonly (Expr | null)[]) =>
    parts.every((part) => part !== null && isConstant(part, isFixed));
  switch (node.type) {
    case "List":
    case "Set":
      return every(node.elts);
    case "Dict":
      return every(node.keys) && every(node.values);
    case "Call":
      return node.func.type === "Name" && /^(list|set|dict|sorted)$/.test(node.func.id) &&
        node.keywords.length === 0 && every(node.args);
    default:
      return false;
  }
}

/** Lists as arguments are used up by the calls below. */
function argumentOf(node: Expr): Expr | null {
  const isPlain = (node.type === "List" || node.type === "Tuple") &&
    node.elts.every((element) => element.type === "Constant");
  return isPlain ? null : node;
}

function isConstantCall(func: Expr): boolean {
  if (func.type === "Name") return CONSTANT_CALLS.has(func.id);
  return func.type === "Attribute" && func.value.type === "Name" &&
    (CONSTANT_MODULES.has(func.value.id) || CONSTANT_CALLS.has(func.attr));
}

const CONSTANT_MODULES = new Set(["math", "string"]);

const CONSTANT_CALLS = new Set(
  "int float str bool bytes len abs min max round pow range tuple frozenset chr ord sum cpu_count namedtuple TypeVar NewType NamedTuple Enum compile sqrt factorial gcd Fraction Decimal timedelta"
    .split(" "),
);
