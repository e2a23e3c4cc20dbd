/**
 * Arithmetic modulo an int: of words of 32 bits by the operators that JavaScript has for them, of others by a product that
 * needs no bigint.
 *
 *     (a * 1103515245 + 12345) & 0x7FFFFFFF    (Math.imul(a, 1103515245) + 12345) & 0x7FFFFFFF
 *     (x << 13) & 0xFFFFFFFF                   (x << 13) >>> 0
 *     a * b % 1000000007                       mulmod(a, b, 1000000007)
 *
 * @module
 */
import { isAlways } from "../../analysis/mod.ts";
import type { BinOp, Expr, Operator } from "../../syntax/ast.ts";
import { at, binary, call, type Code, Level, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { isStill } from "../expressions/items.ts";
import { bounds, isFloored, raw } from "../expressions/operators.ts";

/** The operands of an operator: of an expression, or of `target op= value`. */
export interface Operation {
  readonly left: Expr;
  readonly op: Operator;
  readonly right: Expr;
}

/** From here on a sum of two numbers may be rounded. */
const ROOM = 2 ** 52;

/** An operation whose result is bounded by a mask or a modulus; null where there is no better way than the helpers. */
export function boundedValue(e: Emitter, { left, op, right }: Operation): Code | null {
  const bits = op === "BitAnd" ? maskBits(e, right) : op === "Mod" ? powerBits(e, right) : null;
  if (bits !== null) {
    const code = bits < 32 && isPlainInt(e, left) ? null : wordOf(e, left);
    if (code && bits === 32) return unsigned(code);
    if (code) {
      const mask = op === "BitAnd" ? raw(e, right) : primary(String(2 ** bits - 1));
      return binary(bracketed(code), "&", mask, Level.BitAnd);
    }
  }
  return op === "Mod" ? productModulo(e, left, right) : wideOperation(e, left, op, right);
}

function isPlainInt(e: Emitter, node: Expr): boolean {
  return bounds(e.typeOf(node)) !== null && node.type !== "BinOp";
}

/** `code >>> 0`, its lower 32 bits as an int that is not negative. */
function unsigned(code: Code): Code {
  return binary(bracketed(code), ">>>", primary("0"), Level.Shift);
}

/** Operators of bits bind in an order that few know. */
function bracketed(code: Code): Code {
  return code.level < Level.Unary ? primary(`(${code.text})`) : code;
}

/** The one value that an expression can have; null where there are several. */
function only(e: Emitter, node: Expr): number | null {
  const range = bounds(e.typeOf(node));
  return range && range.low === range.high ? range.low : null;
}

/** How many of the lowest bits a mask keeps, where these are all of 32 or fewer. */
function maskBits(e: Emitter, node: Expr): number | null {
  const mask = only(e, node);
  return mask === null ? null : bitsBelow(mask + 1);
}

function powerBits(e: Emitter, node: Expr): number | null {
  const modulus = only(e, node);
  return modulus === null ? null : bitsBelow(modulus);
}

function bitsBelow(power: number): number | null {
  const bits = Math.log2(power);
  return Number.isInteger(bits) && bits > 0 && bits <= 32 ? bits : null;
}

function isWord(range: Bounds): boolean {
  return range.low >= 0 && range.high < 2 ** 32;
}

/** A number whose lowest 32 bits are those of an int expression, and which is far from being rounded; null where there is none. */
function wordOf(e: Emitter, node: Expr): Code | null {
  const range = bounds(e.typeOf(node));
  if (node.type === "BinOp" && !isPlain(e, node)) {
    const { left, op, right } = node;
    switch (op) {
      case "Mult": {
        if (!bounds(e.typeOf(left)) || !bounds(e.typeOf(right))) return null;
        return call("Math.imul", raw(e, left), raw(e, right));
      }
      case "LShift": {
        const count = only(e, right);
        const word = count !== null && count >= 0 && count < 32 ? wordOf(e, left) : null;
        return word && binary(word, "<<", raw(e, right), Level.Shift);
      }
      case "Add":
      case "Sub":
      case "BitXor":
      case "BitOr": {
        const words = [wordOf(e, left), wordOf(e, right)] as const;
        if (!words[0] || !words[1]) return null;
        const [symbol, level] = SYMBOLS[op];
        return binary(words[0], symbol, words[1], level);
      }
    }
  }
  if (node.type === "UnaryOp" && node.op === "Invert") {
    const word = wordOf(e, node.operand);
    return word && { text: `~${at(Level.Unary, word)}`, level: Level.Unary };
  }
  if (!range || Math.max(-range.low, range.high) > ROOM) return null;
  return raw(e, node);
}

const SYMBOLS = {
  Add: ["+", Level.Additive],
  Sub: ["-", Level.Additive],
  BitOr: ["|", Level.BitOr],
  BitXor: ["^", Level.BitXor],
} as const;

/** Whether an operation is one of numbers that stay far from being rounded, and is written as that. */
function isPlain(e: Emitter, node: BinOp): boolean {
  const all = [node, node.left, node.right].map((one) => bounds(e.typeOf(one)));
  return /^(Add|Sub|Mult)$/.test(node.op) &&
    all.every((range) => range && Math.max(-range.low, range.high) <= ROOM);
}

/** Operations on words of 32 bits, the highest of them included. */
function wideOperation(e: Emitter, left: Expr, op: Operator, right: Expr): Code | null {
  const [x, y] = [bounds(e.typeOf(left)), bounds(e.typeOf(right))];
  return x && y && onWords(e, () => raw(e, left), x, op, right, y);
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function onWords(
  e: Emitter,
  left: () => Code,
  x: Bounds,
  op: Operator,
  right: Expr,
  y: Bounds,
): Code | null {
  switch (op) {
    case "BitXor":
    case "BitOr":
      if (!isWord(x) || !isWord(y)) return null;
      return unsigned(binary(left(), SYMBOLS[op][0], raw(e, right), SYMBOLS[op][1]));
    case "BitAnd":
      if (!isWord(x) && !isWord(y)) return null;
      return unsigned(binary(left(), "&", raw(e, right), Level.BitAnd));
    case "RShift":
      if (!isWord(x) || y.low < 0 || y.high > 31) return null;
      return binary(left(), ">>>", raw(e, right), Level.Shift);
    default:
      return null;
  }
}

/** An operation on a variable that always holds ints within bounds; null where a helper must do it. */
export function operationOn(
  e: Emitter,
  left: Code,
  x: Bounds,
  op: Operator,
  right: Expr,
): Code | null {
  const y = bounds(e.typeOf(right));
  if (!y) return null;
  const [isSmall, isMask] = [isSigned(x), isSigned(y)];
  switch (op) {
    case "FloorDiv":
      if (!isFloored(x, y)) return null;
      return call("Math.floor", binary(left, "/", raw(e, right), Level.Multiplicative));
    case "BitAnd":
      if (!(isMask && y.low >= 0 || isSmall && x.low >= 0 || isSmall && isMask)) break;
      return binary(left, "&", raw(e, right), Level.BitAnd);
    case "BitXor":
    case "BitOr":
      if (!isSmall || !isMask) break;
      return binary(left, SYMBOLS[op][0], raw(e, right), SYMBOLS[op][1]);
    case "RShift":
      if (!isSmall || y.low < 0 || y.high > 31) break;
      return binary(left, ">>", raw(e, right), Level.Shift);
  }
  return onWords(e, () => left, x, op, right, y);
}

function isSigned({ low, high }: Bounds): boolean {
  return low >= -(2 ** 31) && high < 2 ** 31;
}

/** `a * b % m` and `(a * b + c) % m` of ints whose product is not known to stay safe. */
function productModulo(e: Emitter, left: Expr, right: Expr): Code | null {
  if (left.type !== "BinOp" || bounds(e.typeOf(left))) return null;
  const isInt = (node: Expr) => isAlways(e.typeOf(node), "int");
  if (!isInt(right)) return null;
  if (left.op === "Mult" && isInt(left.left) && isInt(left.right)) {
    return call(e.py("mulmod"), ...[left.left, left.right, right].map((node) => value(e, node)));
  }
  const modulus = bounds(e.typeOf(right));
  const isSteady = right.type === "Constant" || right.type === "Name";
  if (left.op !== "Add" || !isSteady || !modulus || modulus.low <= 0) return null;
  const { left: product, right: rest } = left;
  const range = bounds(e.typeOf(rest));
  if (!range || range.low < 0 || range.high + modulus.high > ROOM || !isStill(e, rest)) return null;
  if (product.type !== "BinOp" || product.op !== "Mult") return null;
  const part = productModulo(e, product, right);
  const sum = part && binary(part, "+", raw(e, rest), Level.Additive);
  return sum && binary(sum, "%", raw(e, right), Level.Multiplicative);
}
