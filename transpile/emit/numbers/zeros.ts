/**
 * JavaScript's -0, which Python's ints do not have: `-1 * 0` is one, and would show once it is divided or made a float.
 *
 * @module
 */
import type { BinOp, Expr, Node } from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";
import { bounds } from "../expressions/operators.ts";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Whether a product of ints is to be rid of the sign of a zero: it may have one, and whoever reads it may see that. */
export function showsSignOfZero(e: Emitter, node: Expr): boolean {
  return mayHaveSign(e, node) && !isBlindToSign(e, node);
}

/** Whether a product of ints in these bounds may be -0. */
export function mayGiveSignedZero(x: Bounds, y: Bounds): boolean {
  return hasZero(x) && y.low < 0 || hasZero(y) && x.low < 0;
}

function hasZero({ low, high }: Bounds): boolean {
  return low <= 0 && high >= 0;
}

/** Whether an operation on ints, as written with plain operators and nothing else, may give -0. */
function mayHaveSign(e: Emitter, node: Expr): boolean {
  if (node.type !== "BinOp") return false;
  const [x, y] = [bounds(e.typeOf(node.left)), bounds(e.typeOf(node.right))];
  if (!x || !y) return false;
  switch (node.op) {
    case "Mult":
      return mayGiveSignedZero(x, y) || mayHaveSign(e, node.left) || mayHaveSign(e, node.right);
    case "Add":
      return mayHaveSign(e, node.left) && mayHaveSign(e, node.right);
    default:
      return false;
  }
}

/** Whether what stands around an int makes the same of 0 and of -0, or is rid of the sign itself. */
function isBlindToSign(e: Emitter, node: Node): boolean {
  const parent = e.parentOf(node);
  switch (parent?.type) {
    case "BinOp":
      return isBlindOperation(e, parent, node);
    case "Compare":
      return parent.ops.every((op) => /^(Eq|NotEq|Lt|LtE|Gt|GtE)$/.test(op));
    case "Subscript":
      return parent.slice === node;
    default:
      return false;
  }
}

function isBlindOperation(e: Emitter, parent: BinOp, node: Node): boolean {
  const isInts = [parent.left, parent.right].every((side) => bounds(e.typeOf(side)) !== null);
  if (!isInts) return false;
  switch (parent.op) {
    case "Add":
      // Of two zeros with a sign the sum has one, too.
      return !mayHaveSign(e, parent) || node === parent.right;
    case "Sub":
      return node === parent.right;
    case "Mult":
      return bounds(e.typeOf(parent)) !== null;
    case "BitAnd":
    case "BitOr":
    case "BitXor":
    case "LShift":
    case "RShift":
      return true;
    default:
      return false;
  }
}
