/**
 * Long ints that are written as powers, where they would be computed again and again: `x % 2 ** 64` in a loop.
 *
 * @module
 */
import type { Expr } from "../../syntax/ast.ts";
import { type Code, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { isRepeated } from "../expressions/items.ts";

/** Up to so many bits a number reads no worse than how it is computed. */
const BITS = 160;

/** The literal of a long int that is computed of literals alone, in a place that is run often; null for all else. */
export function longConstant(e: Emitter, node: Expr): Code | null {
  const found = node.type === "BinOp" ? computed(node) : null;
  const isLong = found !== null && found !== BigInt.asIntN(54, found);
  return isLong && found > 0n && isRepeated(e, node) ? primary(`${found}n`) : null;
}

/** What an expression of literals gives; null for what is none, or too long. */
function computed(node: Expr): bigint | null {
  if (node.type === "Constant") return node.value.type === "int" ? BigInt(node.value.value) : null;
  if (node.type !== "BinOp") return null;
  const [a, b] = [computed(node.left), computed(node.right)];
  if (a === null || b === null) return null;
  const result = operated(node.op, a, b);
  return result !== null && BigInt.asIntN(BITS, result) === result ? result : null;
}

function operated(op: string, a: bigint, b: bigint): bigint | null {
  switch (op) {
    case "Add":
      return a + b;
    case "Sub":
      return a - b;
    case "Mult":
      return a * b;
    case "Pow":
      return b >= 0n && b <= BITS ? a ** b : null;
    case "LShift":
      return b >= 0n && b <= BITS ? a << b : null;
    default:
      return null;
  }
}
