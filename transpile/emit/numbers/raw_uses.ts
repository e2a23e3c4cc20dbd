/**
 * Whether it shows of a number if it is an int or a float. Where it does not, what is at first an int, as the `0` that a
 * sum begins with, can be a plain number together with the floats that come later.
 *
 * @module
 */
import { type IntType, members, type Type } from "../../analysis/mod.ts";
import type {
  Assign,
  BinOp,
  Call,
  Expr,
  GeneratorExp,
  ListComp,
  Node,
  Operator,
} from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";
import { isFloat, isMixed, isRawListNode, isRawTarget } from "./raw_places.ts";

/** Whether values of a type are numbers that a plain one holds exactly. */
export function isNumeric(type: Type): boolean {
  return members(type).length > 0 &&
    members(type).every((m) => m.kind === "float" || m.kind === "int" && m.safe);
}

/** The bounds of the ints among the values of a type; null where there are none. */
function intsOf(type: Type): { readonly low: number; readonly high: number } | null {
  const ints = members(type).filter((m): m is IntType => m.kind === "int");
  if (ints.length === 0) return null;
  return { low: Math.min(...ints.map((m) => m.low)), high: Math.max(...ints.map((m) => m.high)) };
}

/** Whether a product of ints among these may be zero with a sign, which ints do not have. */
export function mayLoseZero(op: Operator, a: Type, b: Type): boolean {
  const [x, y] = [intsOf(a), intsOf(b)];
  return op === "Mult" && x !== null && y !== null && (x.low < 0 || y.low < 0);
}

/** Whether the only int among the values of a type is zero: the start of a sum. */
export function startsAtZero(type: Type): boolean {
  const ints = intsOf(type);
  return isMixed(type) && ints !== null && ints.low === 0 && ints.high === 0;
}

/** Whether nothing shows if what `node` gives is an int or a float, and whoever reads it takes a plain number. */
export function isBlind(e: Emitter, node: Expr): boolean {
  const parent = e.parentOf(node);
  switch (parent?.type) {
    case "BinOp":
      return isBlindOperand(e, parent, node);
    case "UnaryOp":
      return parent.op === "UAdd" && isBlind(e, parent);
    case "Compare":
      return [parent.left, ...parent.comparators].every((side) => isNumeric(e.typeOf(side))) &&
        parent.ops.every((op) => !/^(Is|In|NotIn|IsNot)$/.test(op));
    case "IfExp":
      return node !== parent.test && isNumeric(e.typeOf(parent)) && isBlind(e, parent);
    case "Call":
      return isBlindArgument(e, parent, node);
    case "Assign":
      return node === parent.value && parent.targets.every((target) => isRawTarget(e, target));
    case "AnnAssign":
      return node === parent.value && isRawTarget(e, parent.target);
    case "AugAssign":
      if (node === parent.value) {
        return isRawTarget(e, parent.target) && isBlindStep(parent.op, e.typeOf(parent.target)) &&
          (parent.op !== "Div" || isFloat(e.typeOf(parent.target)));
      }
      return isSteppable(e, parent.op, node, parent.value);
    case "Return": {
      const fn = functionAround(e, parent);
      return fn?.type === "FunctionDef" && e.raw.results.has(fn);
    }
    case "GeneratorExp":
      return parent.elt === node && isBlindItem(e, parent);
    case "List":
    case "ListComp":
      if (parent.type === "ListComp" && parent.elt === node && isBlindItem(e, parent)) return true;
      return isRawListNode(e, parent) && (parent.type === "List" || parent.elt === node);
    case "Tuple":
      return isBlindPart(e, parent, node);
    case "FormattedValue":
      return node === parent.value && parent.conversion === -1 && isFloatSpec(parent.format_spec);
    default:
      return false;
  }
}

/** Whether items only go into a sum of which it does not show if it is the int 0 or a float. */
function isBlindItem(e: Emitter, node: GeneratorExp | ListComp): boolean {
  return startsAtZero(e.typeOf(node.elt)) && isBlindSum(e, e.parentOf(node), node);
}

/** Whether a call adds up what it is given, and nothing shows if the sum is the int 0 or a float. */
export function isBlindSum(e: Emitter, call: Node | undefined, node: Expr): boolean {
  if (call?.type !== "Call" || call.args[0] !== node || call.args.length > 1) return false;
  const found = e.analysis.resolve(call.func);
  return call.keywords.length === 0 && found?.kind === "library" && found.row.name === "sum" &&
    !e.analysis.needsAwait(call) && isBlind(e, call);
}

/** Whether a step by a number of this type is one that plain numbers make, too. */
function isBlindStep(op: Operator, type: Type): boolean {
  return op === "Add" || op === "Sub" || op === "Mult" || op === "Div" && isNumeric(type);
}

/** Whether `target op= value` is right for plain numbers, whatever the target is. */
function isSteppable(e: Emitter, op: Operator, target: Expr, value: Expr): boolean {
  const type = e.typeOf(value);
  if (!isNumeric(type) || !isRawTarget(e, target)) return false;
  if (op === "Add" || op === "Sub") return true;
  if (op === "Mult") return !mayLoseZero(op, e.typeOf(target), type);
  return op === "Div" && (isFloat(type) || isNonzero(value, type));
}

/** Whether a divisor cannot be zero. */
export function isNonzero(node: Expr, type: Type): boolean {
  if (node.type === "Constant" && (node.value.type === "float" || node.value.type === "int")) {
    return Number(node.value.value) !== 0;
  }
  const ints = members(type).every(({ kind }) => kind === "int") ? intsOf(type) : null;
  return ints !== null && isNumeric(type) && (ints.low > 0 || ints.high < 0);
}

/** Whether an operation is `x ** 2`, which is exact for ints too. */
export function isSquare({ op, right }: { readonly op: Operator; readonly right: Expr }): boolean {
  return op === "Pow" && right.type === "Constant" && right.value.type === "int" &&
    right.value.value === 2;
}

function isBlindOperand(e: Emitter, parent: BinOp, node: Expr): boolean {
  const other = parent.left === node ? parent.right : parent.left;
  const type = e.typeOf(other);
  switch (parent.op) {
    case "Add":
    case "Sub":
    case "Mult":
      if (isFloat(type)) return true;
      return isNumeric(type) && isNumeric(e.typeOf(parent)) &&
        !mayLoseZero(parent.op, e.typeOf(node), type) && isBlind(e, parent);
    case "Div":
      return isNumeric(type);
    case "Pow":
      if (isSquare(parent) && parent.left === node) {
        return isNumeric(e.typeOf(parent)) && isBlind(e, parent);
      }
      return isFloat(type) && isFloat(e.typeOf(parent));
    default:
      return false;
  }
}

/** Functions of the library that make floats of the ints that they are given. */
const CONVERTING =
  /^(float|math\.(sqrt|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|exp2|expm1|log1p|hypot|fabs|degrees|radians|copysign|erf|erfc|cbrt|isnan|isinf|isfinite|isclose))(\.__init__)?$/;

export function isConverting(name: string): boolean {
  return CONVERTING.test(name);
}

function isBlindArgument(e: Emitter, call: Call, node: Expr): boolean {
  const index = call.args.indexOf(node);
  if (index < 0) return false;
  const found = e.analysis.resolve(call.func);
  if (found?.kind === "library") {
    const { name } = found.row;
    if (name === "abs") return isBlind(e, call);
    if (isConverting(name)) return call.keywords.length === 0;
    if (name !== "list.append" && name !== "list.insert" || call.func.type !== "Attribute") {
      return false;
    }
    return isRawListNode(e, call.func.value);
  }
  return isRawParameter(e, call, index);
}

/** Whether an argument goes to a parameter that is a plain number. */
function isRawParameter(e: Emitter, call: Call, index: number): boolean {
  const found = e.analysis.resolve(call.func);
  const fn = found?.kind === "function" ? found.node : null;
  if (!fn || call.args.some(({ type }) => type === "Starred")) return false;
  const isMethod = found?.kind === "function" && found.receiver !== null;
  const names = [...fn.args.posonlyargs, ...fn.args.args].slice(isMethod ? 1 : 0);
  const scope = e.analysis.scopes.scopeOf(fn);
  const variable = names[index] ? scope.variables.get(names[index]!.arg) : undefined;
  const owner = e.linked.emitters.get(e.analysis.units.around(scope));
  return variable !== undefined && owner !== undefined && owner.rawFloats.has(variable);
}

/** `x, y = a, b`: each gets its own value. */
export function isPairwise(node: Assign, kind: "Name" | "Attribute" = "Name"): boolean {
  const [target] = node.targets;
  const { value } = node;
  if (
    node.targets.length !== 1 || target?.type !== "Tuple" || value.type !== "Tuple" ||
    target.elts.length !== value.elts.length
  ) return false;
  return target.elts.every((item) => item.type === kind) &&
    !value.elts.some((item) => item.type === "Starred");
}

function isBlindPart(e: Emitter, tuple: Extract<Expr, { type: "Tuple" }>, node: Expr): boolean {
  const around = e.parentOf(tuple);
  if (around?.type !== "Assign" || around.value !== tuple) return false;
  if (!isPairwise(around) && !isPairwise(around, "Attribute")) return false;
  const [target] = around.targets;
  const own = target?.type === "Tuple" ? target.elts[tuple.elts.indexOf(node)] : undefined;
  return own !== undefined && isRawTarget(e, own);
}

function functionAround(e: Emitter, node: Node): Node | undefined {
  for (let at = e.parentOf(node); at; at = e.parentOf(at)) {
    if (/^(FunctionDef|AsyncFunctionDef|Lambda)$/.test(at.type)) return at;
  }
  return undefined;
}

/** Whether a format shows ints as it shows floats. */
function isFloatSpec(spec: Expr | null): boolean {
  if (spec?.type !== "JoinedStr" || spec.values.length !== 1) return false;
  const [only] = spec.values;
  return only?.type === "Constant" && only.value.type === "str" &&
    /^[^{}]*[eEfFgG%]$/.test(only.value.value);
}
