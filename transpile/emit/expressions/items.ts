/**
 * Items of lists, where JavaScript's own brackets do what Python's do as long as the place is there: `xs[i] ?? item(xs, i)`
 * leaves to the helper what lies beyond the ends or is counted from the end, and stores look at the place before.
 *
 * @module
 */
import { withoutNone } from "../../analysis/mod.ts";
import type { Expr, Node, Stmt, Subscript } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { isDefinition, isLoop } from "../scopes/blocks.ts";
import { argument, at, binary, call, type Code, Level, postfix } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "./expressions.ts";
import { bounds, raw } from "./operators.ts";

/** The text of an index that may be written twice; null where it is none. */
export function indexText(e: Emitter, node: Expr): string | null {
  const range = bounds(e.typeOf(node));
  if (!range || range.high < 0) return null;
  const text = argument(raw(e, node));
  // What helpers calculate may be calculated twice.
  const isPure = !/[\w$]\(/.test(text) ||
    [...walk(node)].every(({ type }) => /^(Name|Constant|BinOp|UnaryOp)$/.test(type));
  return isPure && /^[\w$. +*%/,()[\]!-]{1,30}$/.test(text) ? text : null;
}

/** The text of a list, or of bytes, that may be written twice; null where it is none. */
export function listText(e: Emitter, node: Expr): string | null {
  const type = e.typeOf(node);
  if (!/^(list|tuple|bytes|bytearray)$/.test(type.kind)) return null;
  if (type.kind === "tuple" && !type.rest) return null;
  if (!isSteady(e, node)) return null;
  const text = at(Level.Call, value(e, node));
  return /^[\w$]+((\.[\w$]+)*|\[[\w$]+( [-+] \d+)?\]!)$/.test(text) ? text : null;
}

/** Whether an expression gives the same list each time, and does nothing else. */
function isSteady(e: Emitter, node: Expr): boolean {
  switch (node.type) {
    case "Name":
      return true;
    case "Attribute": {
      const owner = withoutNone(e.typeOf(node.value));
      return isSteady(e, node.value) && owner.kind === "instance" &&
        [owner.node, ...e.ownBases(owner.node)].some((one) => e.attributesOf(one).has(node.attr));
    }
    case "Subscript":
      return e.isWithinBounds(node) && isSteady(e, node.value);
    default:
      return false;
  }
}

/** Whether an expression may be computed often: what a module does once reads better with the helper alone. */
export function isRepeated(e: Emitter, node: Node): boolean {
  for (let around = e.parentOf(node); around; around = e.parentOf(around)) {
    if (isDefinition(around) || isLoop(around as Stmt) || around.type === "comprehension") {
      return true;
    }
    if (/^(Lambda|ListComp|SetComp|DictComp|GeneratorExp)$/.test(around.type)) return true;
  }
  return false;
}

/** `xs[i] ?? item(xs, i)`, `rows[i]?.[j] ?? item(item(rows, i), j)`; null where that may do something else than Python. */
export function itemOrHelper(e: Emitter, node: Subscript): Code | null {
  if (!isRepeated(e, node)) return null;
  const read = readOf(e, node);
  return read && binary(postfix(read.direct), "??", postfix(read.helped), Level.Nullish);
}

/** An item read by brackets, which give undefined where there is none, and by the helper. */
interface Read {
  readonly direct: string;
  readonly helped: string;
}

function readOf(e: Emitter, node: Subscript): Read | null {
  const last = lastIndex(node.slice);
  const index = last ?? indexText(e, node.slice);
  if (index === null) return null;
  const list = listText(e, node.value);
  if (list !== null) {
    return {
      direct: last === null ? `${list}[${index}]` : `${list}.at(${index})`,
      helped: call(e.py("item"), list, index).text,
    };
  }
  const { value: row } = node;
  const isRow = row.type === "Subscript" && e.typeOf(row).kind === "list" &&
    row.slice.type !== "Slice" && !e.raw.copied.has(row);
  const outer = isRow ? readOf(e, row) : null;
  return outer && {
    direct: `${outer.direct}?.${last === null ? `[${index}]` : `at(${index})`}`,
    helped: call(e.py("item"), outer.helped, index).text,
  };
}

/** An index from the end that is written as a number. */
export function lastIndex(node: Expr): string | null {
  if (node.type !== "UnaryOp" || node.op !== "USub" || node.operand.type !== "Constant") {
    return null;
  }
  const { value: literal } = node.operand;
  return literal.type === "int" && literal.value !== 0 ? `-${literal.value}` : null;
}

/** The text of an index that may be written twice and is not counted from the end; null for any other. */
export function plainIndex(e: Emitter, node: Expr): string | null {
  const range = bounds(e.typeOf(node));
  return range && range.low >= 0 ? indexText(e, node) : null;
}

/** Whether computing an expression changes no list. */
export function isStill(e: Emitter, node: Expr): boolean {
  for (const part of walk(node)) {
    switch (part.type) {
      case "Await":
      case "Yield":
      case "YieldFrom":
      case "NamedExpr":
        return false;
      case "Call": {
        const found = e.analysis.resolve(part.func);
        if (found?.kind !== "library" || !STILL.test(found.row.name)) return false;
      }
    }
  }
  return true;
}

const STILL =
  /^(math\.\w+|random\.random|len|abs|min|max|sum|range|zip|enumerate|int|float|bool|str|ord|chr|round)(\.__init__)?$/;
