/**
 * Truth and comparison.
 *
 * @module
 */
import {
  isAlways,
  isOptional,
  isPlainNumber,
  members,
  type Type,
  withoutNone,
} from "../../analysis/mod.ts";
import type { ClassDef, CmpOperator, Compare, Expr } from "../../syntax/ast.ts";
import {
  argument,
  at,
  binary,
  call,
  type Code,
  isFilled,
  Level,
  not,
  postfix,
  primary,
  quote,
} from "../writing/code.ts";
import {
  equalsItself,
  mayAnswerEquality,
  ownComparison,
  ownMembership,
} from "../classes/own_operators.ts";
import { palindromeTest } from "../calls/turned.ts";
import { compareTuples } from "./tuple_comparisons.ts";
import { withLeft } from "../statements/dropped.ts";
import type { Emitter } from "../emitter.ts";
import { subscript } from "./access.ts";
import { isFlagItem } from "../numbers/flags.ts";
import { hasEffects } from "../scopes/blocks.ts";
import { conditional, present, value } from "./expressions.ts";
import { raw } from "./operators.ts";
import { isNumeric } from "../numbers/raw_uses.ts";
import { methodCall } from "./operators.ts";
import { typeText } from "../writing/types.ts";

/** Whether JavaScript finds the same values of a type true as Python does. */
export function hasPlainTruth(e: Emitter, type: Type): boolean {
  const all = members(type);
  return all.length > 0 && type.kind !== "unknown" &&
    all.every((one) =>
      isAlways(one, "bool", "str", "int", "none", "function", "module") || isPlainNumber(one) ||
      one.kind === "class" && e.analysis.metaclass(one.node) === null ||
      isAlwaysTrue(e, one)
    );
}

/** Whether the objects of a class are all true: none of its descendants says anything else. */
function isAlwaysTrue(e: Emitter, type: Type): boolean {
  if (type.kind === "libraryInstance") return TRUE.test(type.name);
  if (type.kind !== "instance") return false;
  const { node } = type;
  if (SAYING.some((name) => e.attributesNamed(name).some(({ ctx }) => ctx !== "Load"))) {
    return false;
  }
  const kin = e.nodes.filter((one): one is ClassDef =>
    one.type === "ClassDef" && (one === node || e.ownBases(one).includes(node))
  );
  return kin.every((one) =>
    e.libraryBases(one).every((base) => HARMLESS.test(base)) &&
    [one, ...e.ownBases(one)].every((part) =>
      part.body.every((s) =>
        "name" in s ? !SAYING.includes(s.name as string) : s.type !== "Assign" ||
          !s.targets.some((t) => t.type === "Name" && SAYING.includes(t.id))
      )
    ) && e.analysis.bases(one).length >= one.bases.length
  );
}

/** Methods that say whether an object is true. */
const SAYING: readonly string[] = ["__bool__", "__len__"];

/** Classes of the library whose objects are true. */
const TRUE =
  /^(re\.(Match|Pattern)|datetime\.(date|datetime)|multiprocessing\.(Process|Pool|pool\.\w*Result))$/;

/** Classes of the library that leave it at that. */
const HARMLESS =
  /^(object|abc\.ABC|typing\.(Generic|Protocol)|multiprocessing\.(process\.\w+|context\.\w+|Process)|\w*(Exception|Error|Warning))$/;

/** Whether a literal or a function is true; null for anything else. */
export function literalTruth(node: Expr): boolean | null {
  if (node.type === "Lambda") return true;
  if (node.type !== "Constant") return null;
  const literal = node.value;
  switch (literal.type) {
    case "None":
      return false;
    case "bool":
    case "int":
    case "float":
      return Boolean(literal.value);
    case "str":
      return literal.value !== "" || literal.codePoints !== undefined;
    case "bytes":
      return literal.value.length > 0;
    case "complex":
      return literal.imag !== 0;
    default:
      return true;
  }
}

/** Containers of the library that are true if they hold anything, and what says how much. */
const COUNTED: Readonly<Record<string, "length" | "size">> = {
  "collections.deque": "length",
  "collections.defaultdict": "size",
  "collections.OrderedDict": "size",
  "collections.Counter": "size",
};

/** `node` as a condition. */
export function condition(e: Emitter, node: Expr): Code {
  switch (node.type) {
    case "BoolOp": {
      const level = node.op === "And" ? Level.And : Level.Or;
      const operator = node.op === "And" ? "&&" : "||";
      const side = (code: Code) =>
        code.level === Level.Nullish || code.level < level ? `(${code.text})` : code.text;
      return {
        text: node.values.map((item) => side(condition(e, item))).join(` ${operator} `),
        level,
      };
    }
    case "UnaryOp":
      if (node.op === "Not") return not(condition(e, node.operand));
      break;
    case "Compare":
      return compareValue(e, node);
    case "Constant":
    case "Lambda": {
      const truth = literalTruth(node);
      if (truth !== null) return primary(String(truth));
      break;
    }
  }
  // JavaScript's `filter` is to get what is true or false.
  const isFilter = e.parentOf(node)?.type === "comprehension";
  if (isFlagItem(e, node) && !isFilter) return subscript(e, node);
  const type = e.typeOf(node);
  if (node.type === "NamedExpr" && isOptional(type) && isAlwaysTrue(e, withoutNone(type))) {
    return binary(value(e, node), "!=", primary("null"), Level.Equality);
  }
  if (hasPlainTruth(e, type)) return value(e, node);
  if (isAlways(type, "float")) {
    return binary(raw(e, node), "!==", primary("0"), Level.Equality);
  }
  if (isAlways(type, "list", "tuple")) {
    return isFilled(postfix(`${at(Level.Call, value(e, node))}.length`));
  }
  if (isAlways(type, "dict", "set", "frozenset")) {
    return isFilled(postfix(`${at(Level.Call, value(e, node))}.size`));
  }
  const counted = type.kind === "libraryInstance" ? COUNTED[type.name] : undefined;
  if (counted) return isFilled(postfix(`${at(Level.Call, value(e, node))}.${counted}`));
  const test = call(e.py("truth"), value(e, node));
  if (node.type !== "Name" || !isOptional(type)) return test;
  // TypeScript learns from the comparison what the helper does not tell it.
  const given = binary(value(e, node), "!=", primary("null"), Level.Equality);
  return { text: `${given.text} && ${test.text}`, level: Level.And };
}

const ORDER: Partial<Record<CmpOperator, readonly [string, string]>> = {
  Lt: ["<", "lt"],
  LtE: ["<=", "le"],
  Gt: [">", "gt"],
  GtE: [">=", "ge"],
};

/** A comparison, chained or not. */
export function compareValue(e: Emitter, node: Compare): Code {
  const { left, ops, comparators } = node;
  const palindrome = palindromeTest(e, node);
  if (palindrome) return palindrome;
  if (ops.length === 1) return compareTwo(e, side(e, left), ops[0]!, side(e, comparators[0]!));
  const parts: Code[] = [];
  let before = side(e, left);
  for (const [index, operator] of ops.entries()) {
    const operand = comparators[index]!;
    const isLast = index === ops.length - 1;
    let now = side(e, operand);
    let after = now;
    if (!isLast && operand.type !== "Name" && operand.type !== "Constant") {
      const isRaw = isNumeric(now.type);
      const name = e.temporary(isRaw ? "number" : typeText(e, now.type));
      const given = isRaw ? raw(e, operand) : value(e, operand);
      const stored: Code = { text: `(${name} = ${argument(given)})`, level: Level.Primary };
      now = { ...now, code: stored, rawCode: stored };
      after = { ...now, code: primary(name), rawCode: primary(name) };
    }
    parts.push(compareTwo(e, before, operator, now));
    before = after;
  }
  return { text: parts.map((part) => at(Level.And + 1, part)).join(" && "), level: Level.And };
}

const SYMBOLS: Partial<Record<CmpOperator, string>> = {
  Eq: "==",
  NotEq: "!=",
  Lt: "<",
  LtE: "<=",
  Gt: ">",
  GtE: ">=",
};

/** What a comparison gives, which objects may answer with anything; null where it is only true or false. */
export function comparedValue(e: Emitter, node: Compare): Code | null {
  const { left, ops, comparators } = node;
  const type = e.typeOf(node);
  const isTruth = type.kind === "never" || isAlways(type, "bool");
  if (isTruth || ops.some((operator) => SYMBOLS[operator] === undefined)) return null;
  return comparedFrom(e, node, value(e, left), 0, comparators.length);
}

function comparedFrom(e: Emitter, node: Compare, left: Code, at: number, count: number): Code {
  const symbol = quote(SYMBOLS[node.ops[at]!]!);
  const operand = node.comparators[at]!;
  const right = value(e, operand);
  if (at === count - 1) return call(e.py("compare"), left, symbol, right);
  const name = e.temporary("unknown");
  const isPlain = operand.type === "Name" || operand.type === "Constant";
  const again = isPlain ? right : primary(e.temporary("unknown"));
  const given = isPlain
    ? right
    : { text: `${again.text} = ${argument(right)}`, level: Level.Arrow };
  const first = call(e.py("compare"), left, symbol, given);
  return conditional(
    call(e.py("truth"), `${name} = ${argument(first)}`),
    comparedFrom(e, node, again, at + 1, count),
    primary(name),
  );
}

/** One side of a comparison: its node, type, and how it was written where it has to be evaluated once only. */
interface Side {
  readonly node: Expr;
  readonly type: Type;
  readonly code?: Code;
  readonly rawCode?: Code;
}

function side(e: Emitter, node: Expr): Side {
  return { node, type: e.typeOf(node) };
}

function valueOf(e: Emitter, side: Side): Code {
  return side.code ?? value(e, side.node);
}

function rawOf(e: Emitter, side: Side): Code {
  return side.rawCode ?? raw(e, side.node);
}

function isAscii(node: Expr): boolean {
  return node.type === "Constant" && node.value.type === "str" &&
    ![...node.value.value].some((c) => c > "\x7f");
}

function isNone(node: Expr): boolean {
  return node.type === "Constant" && node.value.type === "None";
}

/** A type whose values are the same whenever they are equal, in JavaScript's sense as in Python's. */
function isPrimitive(type: Type): boolean {
  const all = members(type);
  if (all.length === 0 || type.kind === "unknown") return false;
  const kinds = new Set(all.map((m) => isWhole(m) ? "int" : m.kind));
  if (kinds.has("bool") && kinds.has("int")) return false;
  return [...kinds].every((kind) =>
    kind === "str" || kind === "int" || kind === "bool" || kind === "none"
  );
}

/** Whether values of a type are ints of any size, or infinite: JavaScript compares numbers and bigints as Python does. */
function isWhole(type: Type): boolean {
  return type.kind === "int" || isPlainNumber(type);
}

/** Whether equality of the two types is JavaScript's `===`. */
export function comparesPlainly(a: Type, b: Type): boolean {
  if (!isPrimitive(a) || !isPrimitive(b)) return false;
  const kinds = new Set([...members(a), ...members(b)].map((m) => isWhole(m) ? "int" : m.kind));
  return !(kinds.has("bool") && kinds.has("int"));
}

function compareTwo(e: Emitter, left: Side, operator: CmpOperator, right: Side): Code {
  if (!left.code && !right.code) {
    const own = ownComparison(e, left.node, operator, right.node) ??
      compareTuples(
        e,
        left.node,
        operator,
        right.node,
        (a, op, b) => compareTwo(e, side(e, a), op, side(e, b)),
      );
    if (own) return own;
  }
  switch (operator) {
    case "Is":
    case "IsNot":
      return identity(e, left, operator === "Is", right);
    case "In":
      return inOrder(e, left, right);
    case "NotIn":
      return not(inOrder(e, left, right));
    case "Eq":
    case "NotEq":
      return equality(e, left, operator === "Eq", right);
  }
  const [symbol, helper] = ORDER[operator]!;
  const bothNumbers = isNumeric(left.type) && isNumeric(right.type);
  if (bothNumbers) {
    const [a, b] = [rawOf(e, left), rawOf(e, right)];
    if (isPlain(a, b)) return binary(a, symbol, b, Level.Relational);
    return call(e.py(helper), valueOf(e, left), valueOf(e, right));
  }
  const bothInts = isAlways(left.type, "int", "float") && isAlways(right.type, "int", "float") &&
    [...members(left.type), ...members(right.type)].every(isWhole);
  const bothStrings = isAlways(left.type, "str") && isAlways(right.type, "str") &&
    (isAscii(left.node) || isAscii(right.node));
  if (bothInts || bothStrings) {
    return binary(valueOf(e, left), symbol, valueOf(e, right), Level.Relational);
  }
  return call(e.py(helper), valueOf(e, left), valueOf(e, right));
}

function equality(e: Emitter, left: Side, equal: boolean, right: Side): Code {
  const symbol = equal ? "===" : "!==";
  if (isNone(right.node) || isNone(left.node)) return equalNone(e, left, equal, right);
  if (isNumeric(left.type) && isNumeric(right.type)) {
    const [a, b] = [rawOf(e, left), rawOf(e, right)];
    if (isPlain(a, b)) return binary(a, symbol, b, Level.Equality);
  }
  if (comparesPlainly(left.type, right.type) || areThemselves(e, left.type, right.type)) {
    return binary(valueOf(e, left), symbol, valueOf(e, right), Level.Equality);
  }
  return call(e.py(equal ? "eq" : "ne"), valueOf(e, left), valueOf(e, right));
}

/** Whether two types are of objects of one family that equal nothing but themselves. */
function areThemselves(e: Emitter, a: Type, b: Type): boolean {
  const [one, other] = [withoutNone(a), withoutNone(b)];
  return one.kind === "instance" && other.kind === "instance" && one.node === other.node &&
    equalsItself(e, a) && equalsItself(e, b);
}

/** Whether neither side has to be unboxed first: a helper reads better then. */
function isPlain(a: Code, b: Code): boolean {
  return !/\bNumber\(/.test(a.text + b.text);
}

/** `x == None`, for which objects may have an answer of their own. */
function equalNone(e: Emitter, left: Side, equal: boolean, right: Side): Code {
  const { node, type } = isNone(right.node) ? left : right;
  const same = identity(e, left, equal, right);
  if (!mayAnswerEquality(e, type)) return same;
  const asked = call(e.py(equal ? "eq" : "ne"), valueOf(e, left), valueOf(e, right));
  if (!isOptional(type) || hasEffects(e, node)) return asked;
  // TypeScript learns from the comparison what the helper does not tell it.
  const level = equal ? Level.Or : Level.And;
  return { text: `${same.text} ${equal ? "||" : "&&"} ${asked.text}`, level };
}

function identity(e: Emitter, left: Side, same: boolean, right: Side): Code {
  const symbol = same ? "===" : "!==";
  if (isNone(right.node) || isNone(left.node)) {
    const other = isNone(right.node) ? left : right;
    // What a function without a value gives is undefined.
    return binary(valueOf(e, other), same ? "==" : "!=", primary("null"), Level.Equality);
  }
  const plain = (type: Type) =>
    type.kind !== "unknown" && type.kind !== "never" &&
    !members(type).some(({ kind }) => kind === "float" || kind === "method" || kind === "iterator");
  if (plain(left.type) && plain(right.type)) {
    return binary(valueOf(e, left), symbol, valueOf(e, right), Level.Equality);
  }
  const code = call(e.py("identical"), valueOf(e, left), valueOf(e, right));
  return same ? code : not(code);
}

/** Looks for a value that Python comes to first, and JavaScript last. */
function inOrder(e: Emitter, left: Side, right: Side): Code {
  if (left.code || !hasEffects(e, left.node) || !hasEffects(e, right.node)) {
    return membership(e, left, right);
  }
  const name = e.temporary(typeText(e, left.type));
  const found = membership(e, { ...left, code: primary(name), rawCode: primary(name) }, right);
  return primary(`(${name} = ${argument(value(e, left.node))}, ${found.text})`);
}

function membership(e: Emitter, left: Side, right: Side): Code {
  const { type, node } = right;
  if (isAlways(type, "str") && isAlways(left.type, "str")) {
    return methodCall(valueOf(e, right), "includes", valueOf(e, left));
  }
  if (isAlways(type, "dict", "set", "frozenset")) {
    const container = right.code ?? present(e, node);
    return methodCall(container, "has", valueOf(e, left));
  }
  if (node.type === "Tuple" || node.type === "List" || node.type === "Set") {
    const items = node.elts;
    const plain = items.length > 0 &&
      items.every((item) =>
        item.type !== "Starred" && (comparesPlainly(left.type, e.typeOf(item)) ||
          areThemselves(e, left.type, e.typeOf(item)))
      );
    if (plain) {
      const list = primary(`[${items.map((item) => argument(value(e, item))).join(", ")}]`);
      return methodCall(list, "includes", valueOf(e, left));
    }
  }
  if (
    type.kind === "list" &&
    (comparesPlainly(left.type, type.item) || areThemselves(e, left.type, type.item))
  ) {
    return methodCall(valueOf(e, right), "includes", valueOf(e, left));
  }
  const own = right.code ? null : ownMembership(e, left.node, node, valueOf(e, left));
  if (own) return own;
  if (type.kind === "libraryInstance" && COUNTED[type.name] === "size") {
    return methodCall(valueOf(e, right), "has", valueOf(e, left));
  }
  const contained = () => call(e.py("contains"), valueOf(e, right), valueOf(e, left));
  return right.code ? contained() : withLeft(e, node, contained);
}
