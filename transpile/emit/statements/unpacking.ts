/**
 * Assignments that take values apart: `a, b = …`, `[head, *rest] = …`.
 *
 * @module
 */
import { type Type, UNKNOWN } from "../../analysis/mod.ts";
import type { AnnAssign, Assign, Expr, Name, Node } from "../../syntax/ast.ts";
import { namesIn } from "../scopes/blocks.ts";
import { argument, type Code, primary } from "../writing/code.ts";
import { isLeftAlone, withLeft } from "./dropped.ts";
import type { Emitter } from "../emitter.ts";
import { nameOf, value } from "../expressions/expressions.ts";
import { raw } from "../expressions/operators.ts";
import { fits, isFlat, isReadWithin, itemType, pattern, unpacked } from "./patterns.ts";
import { isMixed } from "../scopes/plan.ts";
import { arrayText, hinted, typeText } from "../writing/types.ts";
import { assignName } from "./assignments.ts";
import { declaredAt } from "./declarations.ts";
import { isRawName, storable, store } from "./stores.ts";

export function assignPattern(
  e: Emitter,
  node: Assign | AnnAssign,
  target: Extract<Expr, { type: "Tuple" | "List" }>,
  given: Expr,
): string[] {
  const parts = target.elts;
  const names = namesIn(target);
  const keywords = names.map((name) => declaredAt(e, node, name));
  const declares = keywords.length > 0 && keywords.every((k) => k !== null) && isAllNames(target);
  const literal = (given.type === "Tuple" || given.type === "List") &&
    given.elts.length === target.elts.length &&
    ![...given.elts, ...target.elts].some((item) => item.type === "Starred");
  if (literal && declares && isFlat(target)) {
    return target.elts.flatMap((item, i) =>
      assignName(e, node as Assign, item as Name, given.elts[i]!)
    );
  }
  const isOpen = keywords.every((keyword) => keyword === null);
  if (literal && isOpen && target.elts.every((item) => isPlainTarget(e, item))) {
    const left = target.elts.map((item) => targetText(e, item));
    const right = target.elts.map((item, i) =>
      argument(isRawName(e, item) ? raw(e, given.elts[i]!) : value(e, given.elts[i]!))
    );
    return [`[${left.join(", ")}] = [${right.join(", ")}];`];
  }
  if (isMixed(target)) return assignMixed(e, node, target, given, literal);
  const isLeft = !parts.some(({ type }) => type === "Starred") && isLeftAlone(e, given);
  const type = isLeft ? itemsType(e.typeOf(given), parts.length) : e.typeOf(given);
  const code = isLeft
    ? itemsCast(e, withLeft(e, given, () => unpacked(e, value(e, given), UNKNOWN, target)), target)
    : value(e, given);
  if (declares && isOnePattern(e, target, type)) {
    const changes = names.some((name, i) => {
      const variable = e.variableOf(name);
      return keywords[i] === "let" && variable !== null &&
        (isReadWithin(variable, e.module) || variable.bindings.some((b) => b.kind === "loop"));
    });
    const region = e.isTopLevel(node) ? undefined : e.parentOf(node);
    const list = argument(itemsOf(e, code, type, target));
    return [`${changes ? "let" : "const"} ${pattern(e, target, region)} = ${list};`];
  }
  if (declares) {
    return declarePattern(e, keywords.includes("let") ? "let" : "const", target, code, type);
  }
  return store(e, target, code, type);
}

/** The type of so many items of an iterable. */
function itemsType(type: Type, count: number): Type {
  return {
    kind: "tuple",
    items: Array.from({ length: count }, (_, i) => partType(type, i)),
    rest: null,
  };
}

/** `x, self.y = …`: new names are declared, the rest is stored once all values are known. */
function assignMixed(
  e: Emitter,
  node: Assign | AnnAssign,
  target: Extract<Expr, { type: "Tuple" | "List" }>,
  given: Expr,
  literal: boolean,
): string[] {
  const declared = target.elts.map((part) =>
    part.type === "Name" ? declaredAt(e, node, part) : null
  );
  const names = target.elts.map((part, i) =>
    part.type === "Name" && declared[i] ? nameOf(e, part) : e.freshName(partName(part))
  );
  const lines: string[] = [];
  if (literal && (given.type === "Tuple" || given.type === "List")) {
    given.elts.forEach((item, i) =>
      lines.push(`${declared[i] ?? "const"} ${names[i]} = ${argument(value(e, item))};`)
    );
  } else {
    const type = e.typeOf(given);
    const keyword = declared.includes("let") ? "let" : "const";
    const list = argument(itemsOf(e, value(e, given), type, target));
    lines.push(`${keyword} [${names.join(", ")}] = ${list};`);
  }
  target.elts.forEach((part, i) => {
    if (!declared[i]) {
      lines.push(...store(e, part, primary(names[i]!), partType(e.typeOf(given), i)));
    }
  });
  return lines;
}

function partName(part: Expr): string {
  return part.type === "Name"
    ? `${part.id}Value`
    : part.type === "Attribute"
    ? `${part.attr}Value`
    : "value";
}

/** Declares the names of a pattern in a pattern, a level at a time. */
export function declarePattern(
  e: Emitter,
  keyword: string,
  target: Expr,
  code: Code,
  type: Type,
  region?: Node,
): string[] {
  if (target.type !== "Tuple" && target.type !== "List") {
    return [`${keyword} ${pattern(e, target, region)} = ${argument(code)};`];
  }
  const list = itemsOf(e, code, type, target);
  if (isFlat(target) || fits(type, target)) {
    return [`${keyword} ${pattern(e, target, region)} = ${argument(list)};`];
  }
  const lines: string[] = [];
  const names = target.elts.map((item, i) => {
    if (item.type === "Name") return pattern(e, item, region);
    if (item.type === "Starred") return pattern(e, item.value, region);
    const name = e.freshName("part");
    lines.push(...declarePattern(e, keyword, item, primary(name), partType(type, i), region));
    return name;
  });
  return [`${keyword} [${names.join(", ")}] = ${argument(list)};`, ...lines];
}

/** The items that go to a target, with a hint at their types where their number must be looked at. */
export function itemsOf(e: Emitter, code: Code, type: Type, target: Expr): Code {
  return fits(type, target) ? code : itemsCast(e, unpacked(e, code, type, target), target);
}

/** Whether a pattern of JavaScript takes all apart, so that no other names are needed. */
export function isOnePattern(e: Emitter, target: Expr, type: Type): boolean {
  return isAllNames(target) && (isFlat(target) || fits(type, target)) &&
    !namesIn(target).some((name) => isRawName(e, name));
}

/** The unpacked items with a hint at the types of the names that they go to; what goes to a star is a list among them. */
export function itemsCast(e: Emitter, code: Code, target: Expr): Code {
  if (target.type !== "Tuple" && target.type !== "List") return hinted(code, partsType(e, target));
  const parts = target.elts.map((item) =>
    item.type === "Starred" ? listType(e, item.value) : partsType(e, item)
  );
  return hinted(code, `[${parts.join(", ")}]`);
}

/** The type of what is taken apart into a target: `[string, [number, unknown]]`. */
function partsType(e: Emitter, target: Expr): string {
  if (target.type !== "Tuple" && target.type !== "List") {
    const text = typeText(e, e.typeOf(target));
    return /\bnever\b/.test(text) ? "unknown" : text;
  }
  const parts = target.elts.map((item) =>
    item.type === "Starred" ? `...${listType(e, item.value)}` : partsType(e, item)
  );
  return `[${parts.join(", ")}]`;
}

function listType(e: Emitter, target: Expr): string {
  const text = partsType(e, target);
  return text.endsWith("[]") ? text : arrayText(text);
}

export function isAllNames(target: Expr): boolean {
  if (target.type === "Name") return true;
  if (target.type === "Starred") return target.value.type === "Name";
  return (target.type === "Tuple" || target.type === "List") && target.elts.every(isAllNames);
}

/** A target that JavaScript can assign to by itself. */
function isPlainTarget(e: Emitter, target: Expr): boolean {
  if (target.type === "Name") return true;
  return target.type === "Attribute" && storable(e, target) !== null;
}

function targetText(e: Emitter, target: Expr): string {
  if (target.type === "Name") return nameOf(e, target);
  return target.type === "Attribute"
    ? storable(e, target)!
    : e.fail(target, "cannot assign to this");
}

export function partType(type: Type, index: number): Type {
  if (type.kind === "tuple" && !type.rest) return type.items[index] ?? itemType(type);
  return itemType(type);
}
