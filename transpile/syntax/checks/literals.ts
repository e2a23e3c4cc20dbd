/**
 * What is known of the values of expressions before anything runs, and the warnings that follow.
 *
 * @module
 */
import type { BinOp, Call, Compare, Expr, Subscript, UnaryOp } from "../ast.ts";
import type { Compiler } from "./unit.ts";

/** The types of constants. */
type ConstantType =
  | "bool"
  | "int"
  | "float"
  | "complex"
  | "str"
  | "bytes"
  | "tuple"
  | "NoneType"
  | "ellipsis";

/** Types whose names are not those of their values here. */
const TYPES: Readonly<Record<string, ConstantType>> = { None: "NoneType", Ellipsis: "ellipsis" };

/** The numbers, each after those that it takes in. */
const NUMBERS: readonly string[] = ["bool", "int", "float", "complex"];

/** The type of an expression that CPython makes a constant of; `null` for others. */
export function constantType(node: Expr): ConstantType | null {
  switch (node.type) {
    case "Constant":
      return TYPES[node.value.type] ?? (node.value.type as ConstantType);
    case "Name":
      return node.id === "__debug__" && node.ctx === "Load" ? "bool" : null;
    case "Tuple":
      if (node.ctx !== "Load") return null;
      return node.elts.every((element) => constantType(element) !== null) ? "tuple" : null;
    case "UnaryOp":
      return unaryType(node);
    case "BinOp":
      return binaryType(node);
  }
  return null;
}

function unaryType(node: UnaryOp): ConstantType | null {
  const type = constantType(node.operand);
  if (type === null) return null;
  if (node.op === "Not") return "bool";
  if (!NUMBERS.includes(type)) return null;
  if (node.op === "Invert") return type === "int" || type === "bool" ? "int" : null;
  return type === "bool" ? "int" : type;
}

function isZero(node: Expr): boolean {
  if (node.type !== "Constant") return false;
  const { value } = node;
  return (value.type === "int" || value.type === "float" || value.type === "bool") &&
    Number(value.value) === 0;
}

function binaryType({ left, op, right }: BinOp): ConstantType | null {
  // the right side is the short one of a long row
  const b = constantType(right);
  const a = b === null ? null : constantType(left);
  if (a === null || b === null) return null;
  const ranks = [NUMBERS.indexOf(a), NUMBERS.indexOf(b)] as const;
  if (ranks[0] < 0 || ranks[1] < 0) {
    const sequences: readonly string[] = ["str", "bytes", "tuple"];
    if (op === "Add" && a === b && sequences.includes(a)) return a;
    if (op === "Mult" && sequences.includes(a) && ranks[1] >= 0 && ranks[1] <= 1) return a;
    if (op === "Mult" && sequences.includes(b) && ranks[0] >= 0 && ranks[0] <= 1) return b;
    return null;
  }
  const wider = NUMBERS[Math.max(...ranks, 1)] as ConstantType;
  switch (op) {
    case "Add":
    case "Sub":
    case "Mult":
      return wider;
    case "Div":
      return isZero(right) ? null : wider === "int" ? "float" : wider;
    case "FloorDiv":
    case "Mod":
      return isZero(right) || wider === "complex" ? null : wider;
    case "Pow":
      if (wider !== "int") return isZero(left) ? null : wider;
      return right.type === "UnaryOp" ? "float" : "int";
    case "LShift":
    case "RShift":
      return wider === "int" ? "int" : null;
    case "BitAnd":
    case "BitOr":
    case "BitXor":
      return a === "bool" && b === "bool" ? "bool" : wider === "int" ? "int" : null;
  }
  return null;
}

/** The type of an expression, where its form tells. */
function formType(node: Expr): string | null {
  switch (node.type) {
    case "Tuple":
      return "tuple";
    case "List":
    case "ListComp":
      return "list";
    case "Dict":
    case "DictComp":
      return "dict";
    case "Set":
    case "SetComp":
      return "set";
    case "GeneratorExp":
      return "generator";
    case "Lambda":
      return "function";
    case "JoinedStr":
    case "FormattedValue":
      return "str";
  }
  return constantType(node);
}

/** Whether identity with an expression has a meaning. */
function isArgument(node: Expr): boolean {
  const type = constantType(node);
  return type === null || type === "NoneType" || type === "bool" || type === "ellipsis";
}

/** Warns of `is` beside a literal; `inverted` for a comparison that `not` stands before. */
export function checkCompare(c: Compiler, node: Compare, inverted = false): void {
  let left = node.left;
  for (let i = 0; i < node.ops.length; i++) {
    const op = node.ops[i]!;
    const right = node.comparators[i]!;
    if ((op === "Is" || op === "IsNot") && (!isArgument(left) || !isArgument(right))) {
      const type = constantType(isArgument(left) ? right : left)!;
      const words = (op === "Is") !== inverted ? ['"is"', "=="] : ['"is not"', "!="];
      c.warn(node, `${words[0]} with '${type}' literal. Did you mean "${words[1]}"?`);
      return;
    }
    left = right;
  }
}

/** Warns of a call of what cannot be called. */
export function checkCaller(c: Compiler, { func }: Call): void {
  const type = formType(func);
  if (type === null || func.type === "Lambda") return;
  c.warn(func, `'${type}' object is not callable; perhaps you missed a comma?`);
}

const NOT_SUBSCRIPTABLE: ReadonlySet<string> = new Set([
  "NoneType",
  "ellipsis",
  "bool",
  "int",
  "float",
  "complex",
  "set",
  "generator",
  "function",
]);

const SEQUENCES: ReadonlySet<string> = new Set(["str", "bytes", "tuple", "list"]);

/** Warns of a subscript of what has none, or whose index can be none. */
export function checkSubscript(c: Compiler, { value, slice }: Subscript): void {
  const type = formType(value);
  if (type === null) return;
  if (NOT_SUBSCRIPTABLE.has(type)) {
    c.warn(value, `'${type}' object is not subscriptable; perhaps you missed a comma?`);
  }
  const index = formType(slice);
  if (!SEQUENCES.has(type) || index === null || index === "int" || index === "bool") return;
  c.warn(
    value,
    `${type} indices must be integers or slices, not ${index}; perhaps you missed a comma?`,
  );
}
