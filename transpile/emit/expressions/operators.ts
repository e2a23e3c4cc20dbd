/**
 * Arithmetic: TypeScript's own operators where both sides are proven to be numbers that it computes exactly, the runtime's
 * helpers where they are not.
 *
 * @module
 */
import {
  type IntType,
  isAlways,
  isPlainNumber,
  isSafeInt,
  members,
  type Type,
  UNKNOWN,
} from "../../analysis/mod.ts";
import type {
  Attribute,
  AugAssign,
  BinOp,
  Call,
  Expr,
  Operator,
  UnaryOp,
} from "../../syntax/ast.ts";
import {
  argument,
  at,
  binary,
  call,
  type Code,
  Level,
  member,
  postfix,
  primary,
} from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { condition } from "./conditions.ts";
import { attribute, subscript } from "./access.ts";
import { callValue } from "../calls/calls.ts";
import { ownInPlace, ownOperator } from "../classes/own_operators.ts";
import { longConstant } from "../numbers/long_constants.ts";
import { plainCall, plainConstant } from "../numbers/raw_calls.ts";
import { givesRaw, isFloat, isMixed, isRawTarget } from "../numbers/raw_places.ts";
import { isNonzero, isNumeric, isSquare, mayLoseZero } from "../numbers/raw_uses.ts";
import { conditional, elements, value, writerOf } from "./expressions.ts";
import { plainName } from "../scopes/references.ts";
import { concatenation, percentFormat } from "./strings.ts";
import { counted, isTruthAmong, withTruths } from "./truths.ts";
import { mayGiveSignedZero, showsSignOfZero } from "../numbers/zeros.ts";
import { boundedValue, operationOn } from "../numbers/words.ts";
import { hinted, typed } from "../writing/types.ts";

/** The helper of each operator. */
const HELPERS: Readonly<Record<Operator, string>> = {
  Add: "add",
  Sub: "sub",
  Mult: "mul",
  MatMult: "matmul",
  Div: "div",
  Mod: "mod",
  Pow: "pow",
  LShift: "lshift",
  RShift: "rshift",
  BitOr: "bitor",
  BitXor: "bitxor",
  BitAnd: "bitand",
  FloorDiv: "floordiv",
};

/** Those that need not look if there is a float among their operands. */
const OF_INTS: Partial<Record<Operator, string>> = {
  Add: "addInts",
  Sub: "subInts",
  Mult: "mulInts",
};

function helperOf(op: Operator, a: Type, b: Type): string {
  const ofInts = isAlways(a, "int") && isAlways(b, "int") ? OF_INTS[op] : undefined;
  return ofInts ?? HELPERS[op];
}

const SYMBOLS: Partial<Record<Operator, readonly [string, Level]>> = {
  Add: ["+", Level.Additive],
  Sub: ["-", Level.Additive],
  Mult: ["*", Level.Multiplicative],
  Div: ["/", Level.Multiplicative],
  Mod: ["%", Level.Multiplicative],
  BitAnd: ["&", Level.BitAnd],
  BitOr: ["|", Level.BitOr],
  BitXor: ["^", Level.BitXor],
  RShift: [">>", Level.Shift],
};

/** Whether values of the type are ints of any size, or floats. */
function isReal(type: Type): boolean {
  return isAlways(type, "int", "float");
}

/** An int whose bounds are known; null for others and for bools. */
export function bounds(type: Type): { low: number; high: number } | null {
  const all = members(type);
  if (all.length === 0 || !all.every((m) => m.kind === "int" && m.safe)) return null;
  const ints = all as readonly IntType[];
  return { low: Math.min(...ints.map((m) => m.low)), high: Math.max(...ints.map((m) => m.high)) };
}

/** A numeric expression as a plain JavaScript number, whether or not it is integral. */
export function raw(e: Emitter, node: Expr): Code {
  switch (node.type) {
    case "Constant":
      if (node.value.type === "float") return floatLiteral(node.value.value);
      break;
    case "BinOp": {
      const code = plainOperation(e, node, node.left, node.op, node.right);
      if (code) return code;
      break;
    }
    case "Attribute": {
      const part = partOfComplex(e, node);
      if (part) return member(value(e, node.value), part);
      break;
    }
    case "UnaryOp":
      if ((node.op === "USub" || node.op === "UAdd") && isNumeric(e.typeOf(node.operand))) {
        const range = node.op === "USub" ? bounds(e.typeOf(node.operand)) : null;
        const operand = raw(e, node.operand);
        // The int zero has no sign.
        if (range && range.low <= 0 && range.high >= 0) {
          const isZero = operand.text === "0";
          return isZero ? operand : binary(primary("0"), "-", operand, Level.Additive);
        }
        return signed(node.op, operand);
      }
      break;
    case "Call": {
      const code = plainCall(e, node);
      if (code) return code;
      break;
    }
    case "IfExp":
      if (isNumeric(e.typeOf(node.body)) && isNumeric(e.typeOf(node.orelse))) {
        return conditional(condition(e, node.test), raw(e, node.body), raw(e, node.orelse));
      }
      break;
  }
  if (givesRaw(e, node)) return unboxed(e, node);
  const constant = plainConstant(e, node);
  if (constant) return constant;
  const code = value(e, node);
  const type = e.typeOf(node);
  const isPlain = isPlainNumber(type) ||
    !members(type).some((m) => m.kind === "float" || m.kind === "int" && !m.safe);
  if (isPlain || isRawCall(e, node)) return code;
  return call(e.py("raw"), code);
}

/** The plain number that is the real or the imaginary part of a complex one; null for any other attribute. */
function partOfComplex(e: Emitter, { value, attr }: Attribute): "re" | "im" | null {
  if (!isAlways(e.typeOf(value), "complex")) return null;
  return attr === "real" ? "re" : attr === "imag" ? "im" : null;
}

/** What gives a plain number where it stands. */
function unboxed(e: Emitter, node: Expr): Code {
  switch (node.type) {
    case "Name":
      return plainName(e, e.variableOf(node)!, node);
    case "Attribute":
      return attribute(e, node);
    case "Subscript":
      return subscript(e, node);
    default:
      return callValue(e, node as Call);
  }
}

/** Calls that give a float as a plain number already. */
function isRawCall(e: Emitter, node: Expr): boolean {
  if (node.type !== "Call") return false;
  const found = e.analysis.resolve(node.func);
  return found?.kind === "library" && RAW_RESULTS.has(found.row.name);
}

/** Functions whose result TypeScript sees as `number`. */
const RAW_RESULTS = new Set([
  "time.time",
  "time.perf_counter",
  "time.monotonic",
  "time.process_time",
  "time.thread_time",
  "random.random",
  "random.Random.random",
]);

/** A float's own literal, for places where integral ones need no box. */
export function floatLiteral(value: number): Code {
  if (value === Infinity) return primary("Infinity");
  return primary(String(value));
}

/** A number with a sign before it. */
export function signed(op: "USub" | "UAdd", code: Code): Code {
  if (op === "UAdd") return code;
  const text = at(Level.Unary, code);
  return { text: text.startsWith("-") ? `-(${text})` : `-${text}`, level: Level.Unary };
}

/** An operation that plain numbers do exactly as Python; null when they would not. */
function plainOperation(
  e: Emitter,
  node: Expr,
  left: Expr,
  op: Operator,
  right: Expr,
): Code | null {
  const a = e.typeOf(left);
  const b = e.typeOf(right);
  const result = e.typeOf(node);
  const floats = isFloat(a) && isReal(b) || isFloat(b) && isReal(a);
  if (isTruthAmong(a) || isTruthAmong(b)) return withTruths(e, node, left, op, right);
  if (!floats && !(isNumeric(a) && isNumeric(b))) return null;
  const isExact = isPlainNumber(result) || isFloat(result) || isMixed(result);
  if (!isExact) return null;
  const operate = () => {
    const [symbol, level] = SYMBOLS[op]!;
    return binary(raw(e, left), symbol, raw(e, right), level);
  };
  const x = bounds(a);
  const y = bounds(b);
  switch (op) {
    case "Mult":
      // An int zero has no sign.
      if (x && y && showsSignOfZero(e, node)) {
        return binary(operate(), "+", primary("0"), Level.Additive);
      }
      return floats || x && y || !mayLoseZero(op, a, b) ? operate() : null;
    case "Add":
    case "Sub":
      return operate();
    case "Div":
      if (isNonzero(right, b)) return operate();
      if (!floats) return intQuotient(e, left, right);
      return binary(raw(e, left), "/", call(e.py("nonzero"), raw(e, right)), Level.Multiplicative);
    case "FloorDiv":
      if (!x || !y || !isFloored(x, y)) return null;
      return call(
        "Math.floor",
        binary(raw(e, left), "/", raw(e, right), Level.Multiplicative),
      );
    case "Mod":
      return x && y && x.low >= 0 && y.low > 0 ? operate() : null;
    case "Pow": {
      if (isFloat(result) && floats || isMixed(result) && isSquare({ op, right })) {
        return call(e.py("power"), raw(e, left), raw(e, right));
      }
      if (!x || !y || y.low < 0) return null;
      const base = raw(e, left);
      return {
        text: `${at(Level.Call, base)} ** ${at(Level.Exponent, raw(e, right))}`,
        level: Level.Exponent,
      };
    }
    case "BitAnd":
      if (!x || !y || !(within32(y) && y.low >= 0 || within32(x) && x.low >= 0)) return null;
      return operate();
    case "BitOr":
    case "BitXor":
      return x && y && within32(x) && within32(y) ? operate() : null;
    case "RShift":
      return x && y && within32(x) && y.low >= 0 && y.high < 32 ? operate() : null;
    case "LShift": {
      const z = bounds(result);
      if (!x || !y || !z || !within32(x) || !within32(z) || y.low < 0 || y.high > 30) return null;
      return binary(raw(e, left), "<<", raw(e, right), Level.Shift);
    }
    default:
      return null;
  }
}

/** Whether a rounded quotient is Python's `x // y`: nothing is divided by zero, and no zero is turned to JavaScript's -0. */
export function isFloored(
  x: { low: number; high: number },
  y: { low: number; high: number },
): boolean {
  return y.low > 0 || y.high < 0 && (x.low > 0 || x.high < 0);
}

function within32({ low, high }: { low: number; high: number }): boolean {
  return low >= -(2 ** 31) && high < 2 ** 31;
}

/** A quotient of ints, or of what may be either. */
function intQuotient(e: Emitter, left: Expr, right: Expr): Code {
  if (bounds(e.typeOf(left)) && bounds(e.typeOf(right))) {
    const divisor = call(e.py("nonzeroInt"), raw(e, right));
    return binary(raw(e, left), "/", divisor, Level.Multiplicative);
  }
  return call(e.py("quotient"), raw(e, left), raw(e, right));
}

/** `left op right` as a Python value. */
export function binaryValue(e: Emitter, node: BinOp): Code {
  const { left, op, right } = node;
  const long = longConstant(e, node);
  if (long) return long;
  const a = e.typeOf(left);
  const b = e.typeOf(right);
  if (op === "Mod" && left.type === "Constant" && left.value.type === "str") {
    const formatted = percentFormat(e, left.value.value, right);
    if (formatted) return formatted;
  }
  if (op === "Mod" && isAlways(a, "str")) {
    return call(e.py("percent"), value(e, left), value(e, right));
  }
  if (op === "Add" && isAlways(a, "str") && isAlways(b, "str")) return concatenation(e, node);
  if (op === "Add" && isAlways(a, "list") && isAlways(b, "list")) {
    return primary(`[${spreadParts(e, left)}, ${spreadParts(e, right)}]`);
  }
  const own = ownOperator(e, left, op, right);
  if (own) return own;
  const ofComplex = complexHelper(op, a, b);
  if (ofComplex) return call(e.py(ofComplex), complexPart(e, left), complexPart(e, right));
  if (op === "Mult") {
    const repeated = repetition(e, left, a, right, b) ?? repetition(e, right, b, left, a);
    if (repeated) return repeated;
  }
  const tallied = isTruthAmong(a) || isTruthAmong(b) ? withTruths(e, node, left, op, right) : null;
  if (tallied) return tallied;
  const result = e.typeOf(node);
  if (isReal(a) && isReal(b)) {
    // A helper reads better where all that there is to calculate with would have to be unpacked first.
    const isUnpacked = !givesRaw(e, left) && !givesRaw(e, right) && isLeaf(left) && isLeaf(right);
    const isHelped = isMixed(result) && !isFloat(result) ||
      isUnpacked && (op === "Div" || op === "Pow") && isFloat(result) && !isPlainNumber(result);
    const { result: code, before } = e.separately(() =>
      isHelped ? null : plainOperation(e, node, left, op, right)
    );
    const isPlain = code && (!isFloat(result) || isPlainNumber(result));
    if (code && (isPlain || !(isUnpacked && /\braw\(|\bpyRaw\(/.test(code.text)))) {
      e.prelude.push(...before);
      return isPlain ? code : call(e.py("float"), code);
    }
    const bounded = isAlways(a, "int") && isAlways(b, "int") ? boundedValue(e, node) : null;
    if (bounded) return bounded;
  }
  return helperResult(
    e,
    node,
    call(e.py(helperOf(op, a, b)), value(e, left), value(e, right)),
    op,
    a,
    b,
  );
}

/** What takes complex numbers alone. */
const OF_COMPLEX: Partial<Record<Operator, string>> = {
  Add: "addComplex",
  Sub: "subComplex",
  Mult: "mulComplex",
  Div: "divComplex",
};

/** The helper for an operation on two complex numbers, or on one and a real one; null for any other. */
function complexHelper(op: Operator, a: Type, b: Type): string | null {
  const isComplex = (type: Type) => isAlways(type, "complex");
  const fits = (type: Type) => isComplex(type) || isNumeric(type);
  return (isComplex(a) || isComplex(b)) && fits(a) && fits(b) ? OF_COMPLEX[op] ?? null : null;
}

/** An operand as a complex number. */
function complexPart(e: Emitter, node: Expr): Code {
  if (isAlways(e.typeOf(node), "complex")) return value(e, node);
  return call(`new ${e.py("Complex")}`, raw(e, node), primary("0"));
}

/** Whether an operand is not calculated itself. */
function isLeaf(node: Expr): boolean {
  return node.type !== "BinOp" && node.type !== "UnaryOp";
}

/** Helpers that give numbers for numbers, in TypeScript's eyes too. */
const NUMBER_HELPERS = new Set<Operator>([
  "Mod",
  "FloorDiv",
  "BitAnd",
  "BitOr",
  "BitXor",
  "RShift",
]);

/** The result of a helper, with its type where TypeScript could not tell it. */
function helperResult(e: Emitter, node: BinOp, code: Code, op: Operator, a: Type, b: Type): Code {
  if (isPlainNumber(e.typeOf(node))) {
    return bounds(a) && bounds(b) && NUMBER_HELPERS.has(op) ? code : hinted(code, "number");
  }
  const plain = (type: Type) => isAlways(type, "int", "float", "bool", "str", "list");
  return plain(a) && plain(b) ? code : typed(e, node, code);
}

/** One side of `xs + ys`, as it stands between the brackets of the new list. */
function spreadParts(e: Emitter, node: Expr): string {
  if (node.type === "List" && node.elts.length > 0) {
    return elements(e, node.elts, writerOf(e, node));
  }
  if (node.type === "BinOp" && node.op === "Add" && isAlways(e.typeOf(node.left), "list")) {
    return `${spreadParts(e, node.left)}, ${spreadParts(e, node.right)}`;
  }
  return `...${argument(value(e, node))}`;
}

/** `"-" * 40`. */
function repetition(e: Emitter, text: Expr, type: Type, times: Expr, count: Type): Code | null {
  const range = bounds(count);
  if (!isAlways(type, "str") || !range || range.low < 0) return null;
  return call(`${at(Level.Call, value(e, text))}.repeat`, raw(e, times));
}

/** `-x`, `+x`, `~x`. */
export function unaryValue(e: Emitter, node: UnaryOp): Code {
  const type = e.typeOf(node.operand);
  if (node.op === "USub" && node.operand.type === "Constant") {
    const { value: literal } = node.operand;
    if (literal.type === "int" && literal.value !== 0) {
      return signed("USub", value(e, node.operand));
    }
    if (literal.type === "float") {
      if (literal.value === Infinity || !Number.isInteger(literal.value)) {
        return signed("USub", floatLiteral(literal.value));
      }
      return call(e.py("float"), signed("USub", floatLiteral(literal.value)));
    }
  }
  const range = bounds(type);
  if (node.op === "USub" && range && (range.low > 0 || range.high < 0)) {
    return signed("USub", value(e, node.operand));
  }
  if (node.op === "UAdd" && range) return value(e, node.operand);
  if (node.op === "USub" && isFloat(type)) {
    if (isPlainNumber(type)) return signed("USub", value(e, node.operand));
    return call(e.py("float"), signed("USub", raw(e, node.operand)));
  }
  if (node.op === "Invert" && range && within32(range)) {
    return { text: `~${at(Level.Unary, value(e, node.operand))}`, level: Level.Unary };
  }
  const helper = node.op === "USub" ? "neg" : node.op === "UAdd" ? "pos" : "invert";
  const code = call(e.py(helper), value(e, node.operand));
  return isPlainNumber(e.typeOf(node)) && !range ? hinted(code, "number") : code;
}

/** The JavaScript operator of `target op= value` where it does what Python's does; null where a helper must. */
export function plainAugmented(e: Emitter, node: AugAssign, isRaw: boolean): Code | null {
  const { target, op } = node;
  if (e.analysis.mayRefuse(node)) return null;
  const a = e.typeOf(target);
  const b = e.typeOf(node.value);
  if (op === "Add" && isAlways(a, "str") && isAlways(b, "str")) return value(e, node.value);
  const before = target.type === "Name" ? e.variableOf(target) : null;
  const isCounted = !isRaw && (op === "Add" || op === "Sub") && isTruthAmong(b) &&
    before !== null && bounds(a) !== null && isSafeInt(e.analysis.variableType(before));
  if (isCounted) return counted(e, node.value);
  if (!isNumeric(a) || !isNumeric(b)) return null;
  const symbol = SYMBOLS[op];
  if (!symbol || op === "RShift" || op === "Mod" && !modIsPlain(divided(e, target), b)) return null;
  if (isRaw) {
    if (op === "Mod" || symbol[1] < Level.Shift) return null;
    const given = raw(e, node.value);
    return op === "Div" && !isNonzero(node.value, b) ? call(e.py("nonzero"), given) : given;
  }
  if (isFloat(a) || isFloat(b)) return null;
  if (op === "Div" || symbol[1] < Level.Shift) return null;
  return augmentedResult(e, node) ? raw(e, node.value) : null;
}

/** What a target may hold before `target %= value`: its type there is that of the rest, which is not below 0. */
function divided(e: Emitter, target: Expr): Type {
  const variable = target.type === "Name" ? e.variableOf(target) : null;
  if (variable !== null) return e.analysis.variableType(variable);
  return target.type === "Subscript" ? e.typeOf(target) : UNKNOWN;
}

function modIsPlain(a: Type, b: Type): boolean {
  const x = bounds(a);
  const y = bounds(b);
  return x !== null && y !== null && x.low >= 0 && y.low > 0;
}

/** Whether the target is still an exact int after `target op= value`. */
function augmentedResult(e: Emitter, node: AugAssign): boolean {
  const { target, op } = node;
  const a = bounds(e.typeOf(target));
  const b = bounds(e.typeOf(node.value));
  // The type of the target is that of the result.
  const before = target.type === "Name" ? e.variableOf(target) : null;
  const hides = op === "Mod" || op === "Mult" && b !== null && b.low <= 0 && b.high >= 0;
  const held = before && e.analysis.variableType(before);
  const isLarge = held !== null && hides && !isSafeInt(held);
  const old = held ? bounds(held) : a;
  if (op === "Mult" && !(a && b && old && !mayGiveSignedZero(old, b))) return false;
  if (a && b && !isLarge) {
    const ends = op === "Add"
      ? [a.low + b.low, a.high + b.high]
      : op === "Sub"
      ? [a.low - b.high, a.high - b.low]
      : op === "Mult"
      ? [a.low, a.high].flatMap((x) => [x * b.low, x * b.high])
      : op === "Mod"
      ? [0, b.high]
      : [Infinity];
    if (ends.every((end) => Math.abs(end) <= Number.MAX_SAFE_INTEGER)) return true;
  }
  return !isLarge && held !== null && (isSafeInt(held) || isPlainNumber(held));
}

/** `container[key] op value` for a container whose items are proven to stay exact ints; null where a helper must do it. */
export function plainItem(e: Emitter, node: AugAssign, current: Code): Code | null {
  const { target, op } = node;
  if (isRawTarget(e, target)) {
    const given = plainAugmented(e, node, true);
    const operator = given && SYMBOLS[op];
    if (given && operator) return binary(current, operator[0], given, operator[1]);
    return call(e.py("raw"), inPlace(e, node, call(e.py("float"), current)));
  }
  if (target.type === "Name" || op !== "Add" && op !== "Sub") return null;
  if (!isPlainNumber(heldType(e, target)) || !isPlainNumber(e.typeOf(node.value))) return null;
  const [symbol, level] = SYMBOLS[op]!;
  return binary(current, symbol, raw(e, node.value), level);
}

/** The type of everything that an item or attribute ever holds. */
function heldType(e: Emitter, target: Expr): Type {
  if (target.type !== "Subscript") return e.typeOf(target);
  const owner = e.typeOf(target.value);
  return owner.kind === "dict" ? owner.value : owner.kind === "list" ? owner.item : UNKNOWN;
}

/** The helper call of `target op= value`, given the target's text. */
export function inPlace(e: Emitter, node: AugAssign, target: Code): Code {
  const variable = node.target.type === "Name" ? e.variableOf(node.target) : null;
  const a = variable ? e.analysis.variableType(variable) : e.typeOf(node.target);
  const own = variable || node.target.type === "Name"
    ? ownInPlace(e, node.target, node.op, node.value)
    : null;
  if (own) return own;
  if (e.analysis.mayRefuse(node)) {
    return call(e.py(`i${HELPERS[node.op]}`), target, value(e, node.value));
  }
  const held = variable && bounds(a);
  const plain = held && operationOn(e, target, held, node.op, node.value);
  if (plain) return plain;
  const given = e.typeOf(node.value);
  const ofComplex = isAlways(a, "complex") ? complexHelper(node.op, a, given) : null;
  if (ofComplex) return call(e.py(ofComplex), target, complexPart(e, node.value));
  const sums = node.op === "Add" || node.op === "Sub" || node.op === "Mult";
  if (sums && isReal(a) && isFloat(given) && !isLeaf(node.value)) {
    const [symbol, level] = SYMBOLS[node.op]!;
    return call(
      e.py("float"),
      binary(call(e.py("raw"), target), symbol, raw(e, node.value), level),
    );
  }
  const helper = isBinary(node.op, a, given) ? helperOf(node.op, a, given) : `i${HELPERS[node.op]}`;
  return call(e.py(helper), target, value(e, node.value));
}

/** Whether an operator in place does what the binary one does: nothing is changed, and no error names the operator. */
function isBinary(op: AugAssign["op"], a: Type, b: Type): boolean {
  const areAll = (...kinds: Type["kind"][]) => isAlways(a, ...kinds) && isAlways(b, ...kinds);
  if (areAll("int", "bool")) return op !== "MatMult";
  if (areAll("int", "bool", "float")) return !/^(?:Bit|.Shift|MatMult)/.test(op);
  if (areAll("int", "bool", "float", "complex")) return /^(?:Add|Sub|Mult|Div|Pow)$/.test(op);
  if (op === "Add") return areAll("str") || areAll("bytes") || areAll("tuple");
  if (op === "Mult") return isAlways(a, "str", "bytes", "tuple") && isAlways(b, "int", "bool");
  return op === "Mod" && isAlways(a, "str");
}

/** A call's text on a receiver. */
export function methodCall(receiver: Code, name: string, ...args: (Code | string)[]): Code {
  return postfix(`${at(Level.Call, receiver)}.${name}(${args.map(argument).join(", ")})`);
}
