/**
 * Items of lists, where JavaScript's own brackets do what Python's do as long as the place is there: `xs[i] ?? item(xs, i)`
 * leaves to the helper what lies beyond the ends or is counted from the end, and stores look at the place before.
 *
 * @module
 */
import { type Type, withoutNone } from "../analysis/mod.ts";
import type { Expr, Node, Stmt, Subscript } from "../syntax/ast.ts";
import { walk } from "../syntax/walk.ts";
import { isDefinition, isLoop } from "./blocks.ts";
import { argument, at, binary, call, type Code, Level, member, postfix } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { value } from "./expressions.ts";
import { bounds, raw } from "./operators.ts";

/** The text of an index that may be written twice; null where it is none. */
function indexText(e: Emitter, node: Expr): string | null {
  const range = bounds(e.typeOf(node));
  if (!range || range.high < 0) return null;
  const text = argument(raw(e, node));
  return /^[\w$]+( [-+*%] [\w$]+){0,3}$/.test(text) ? text : null;
}

/** The text of a list that may be written twice; null where it is none. */
function listText(e: Emitter, node: Expr): string | null {
  const type = e.typeOf(node);
  if (type.kind !== "list" && !(type.kind === "tuple" && type.rest)) return null;
  if (!isSteady(e, node)) return null;
  const text = at(Level.Call, value(e, node));
  return /^[\w$]+((\.[\w$]+)*|\[[\w$]+\]!)$/.test(text) ? text : null;
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
function isRepeated(e: Emitter, node: Node): boolean {
  for (let around = e.parentOf(node); around; around = e.parentOf(around)) {
    if (isDefinition(around) || isLoop(around as Stmt) || around.type === "comprehension") {
      return true;
    }
    if (/^(Lambda|ListComp|SetComp|DictComp|GeneratorExp)$/.test(around.type)) return true;
  }
  return false;
}

/** `xs[i] ?? item(xs, i)`; null where that may do something else than Python. */
export function itemOrHelper(e: Emitter, node: Subscript): Code | null {
  if (!isRepeated(e, node)) return null;
  const index = indexText(e, node.slice);
  const list = index === null ? null : listText(e, node.value);
  if (list === null || index === null) return null;
  return binary(postfix(`${list}[${index}]`), "??", call(e.py("item"), list, index), Level.Nullish);
}

/** `xs[slot(i, xs.length)] = value`; null where the value may change the list. */
export function storedItem(
  e: Emitter,
  target: Subscript,
  code: Code,
  given: Expr | null,
): string | null {
  const isHarmless = given === null ? /^[\w$.]+$/.test(code.text) : isStill(e, given);
  const type: Type = e.typeOf(target.value);
  if (!isHarmless || type.kind !== "list") return null;
  const place = isRepeated(e, target) ? placeText(e, target) : null;
  return place === null ? null : `${place} = ${argument(code)};`;
}

/** `xs[slot(i, xs.length)]`. */
function placeText(e: Emitter, target: Subscript): string | null {
  const index = indexText(e, target.slice);
  const list = index === null ? null : listText(e, target.value);
  if (list === null || index === null) return null;
  const length = member(postfix(list), "length").text;
  return `${list}[${call(e.py("slot"), index, length).text}]`;
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
  /^(math\.\w+|random\.random|len|abs|min|max|int|float|bool|str|ord|chr|round)(\.__init__)?$/;
