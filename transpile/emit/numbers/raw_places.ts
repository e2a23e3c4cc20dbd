/**
 * Where floats are held as plain numbers, and what of a program gives them as such.
 *
 * @module
 */
import {
  type Cell,
  isAlways,
  isPlainNumber,
  members,
  type Type,
  type Variable,
} from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { Call, Expr } from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";
import { calledBy } from "./raw_functions.ts";

/** What holds floats as plain numbers; variables are kept by the emitters of their modules. */
export interface RawPlaces {
  /** Names of attributes. */
  readonly attributes: Set<string>;
  /** Functions and methods, by what they give. */
  readonly results: Set<FunctionLike>;
  /** Lists, by what their types share: all lists that may be one object, or come from one place. */
  readonly lists: Set<Cell>;
  /** Lists that something reads which expects Python's values: it gets a copy. */
  readonly copied: Set<Expr>;
}

/** Nothing yet. */
export function noRawPlaces(): RawPlaces {
  return { attributes: new Set(), results: new Set(), lists: new Set(), copied: new Set() };
}

/** Whether values of a type are floats, or ints that a plain number holds exactly, and it matters which. */
export function isMixed(type: Type): boolean {
  const all = members(type);
  return !isPlainNumber(type) && all.length > 0 && all.some(({ kind }) => kind === "float") &&
    all.every((m) => m.kind === "float" || m.kind === "int" && m.safe);
}

/** Whether a variable holds its float as a plain number. */
export function isRawVariable(e: Emitter, variable: Variable | null): boolean {
  return variable !== null && e.rawFloats.has(variable);
}

/** Whether an expression is a call of a function that gives its float as a plain number. */
export function isRawResult(e: Emitter, node: Expr): boolean {
  if (node.type !== "Call" || e.raw.results.size === 0) return false;
  const called = calledBy(e, node);
  return called.length > 0 && called.every((fn) => e.raw.results.has(fn));
}

/** Whether an expression reads an attribute that holds its float as a plain number. */
export function isRawAttribute(e: Emitter, node: Expr): boolean {
  return node.type === "Attribute" && e.raw.attributes.has(node.attr);
}

/** Whether values of a type are lists of plain numbers. */
export function isRawList(e: Emitter, type: Type): boolean {
  return type.kind === "list" && e.raw.lists.has(type.cell.root);
}

/** Whether an expression is a list of plain numbers as it is written. */
export function isRawListNode(e: Emitter, node: Expr): boolean {
  return isRawList(e, e.typeOf(node)) && !e.raw.copied.has(node);
}

/** Whether an expression is, or gives, an item of a list of plain numbers. */
export function isRawItem(e: Emitter, node: Expr): boolean {
  if (e.raw.lists.size === 0) return false;
  if (node.type === "Subscript") {
    return node.slice.type !== "Slice" && isRawListNode(e, node.value);
  }
  return node.type === "Call" && itemSource(e, node) !== null;
}

/** The list of plain numbers that a call takes one item of. */
export function itemSource(e: Emitter, node: Call): Expr | null {
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library" || node.keywords.length > 0) return null;
  const { name } = found.row;
  const source = name === "list.pop" && node.func.type === "Attribute"
    ? node.func.value
    : /^(min|max|random\.choice)$/.test(name) && node.args.length === 1
    ? node.args[0]!
    : null;
  return source && source.type !== "Starred" && isRawListNode(e, source) ? source : null;
}

/** Whether an expression gives a plain number where it is written as it stands. */
export function givesRaw(e: Emitter, node: Expr): boolean {
  if (node.type === "Name") return isRawVariable(e, e.variableOf(node));
  return isRawAttribute(e, node) || isRawResult(e, node) || isRawItem(e, node);
}

/** What iterating gives: plain numbers, Python's values, or tuples of such. */
export type Shape = "raw" | "boxed" | readonly Shape[];

/** What a loop over an expression gets of it. */
export function shapeOf(e: Emitter, iter: Expr, isRaw = isRawListNode): Shape {
  const wrapped = wrappedBy(e, iter);
  if (!wrapped) return isRaw(e, iter) ? "raw" : "boxed";
  const shapes = wrapped.args.map((item) => shapeOf(e, item, isRaw));
  switch (wrapped.name) {
    case "reversed":
      return shapes[0]!;
    case "enumerate":
      return ["boxed", shapes[0]!];
    default:
      return shapes;
  }
}

/** The lists that `zip`, `enumerate` or `reversed` goes over; null for any other expression. */
export function wrappedBy(
  e: Emitter,
  node: Expr,
): { readonly name: string; readonly args: readonly Expr[] } | null {
  if (node.type !== "Call" || node.args.length === 0) return null;
  if (node.args.some(({ type }) => type === "Starred")) return null;
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library") return null;
  const name = found.row.name.replace(".__init__", "");
  if (name === "zip") return { name, args: node.args };
  if (name === "reversed" && node.args.length === 1) return { name, args: node.args };
  return name === "enumerate" ? { name, args: node.args.slice(0, 1) } : null;
}

/** The names of a target that get plain numbers of what a loop goes over; null where that cannot be taken apart. */
export function rawNames(target: Expr, shape: Shape): readonly Expr[] | null {
  if (shape === "boxed") return [];
  if (shape === "raw") return target.type === "Name" ? [target] : null;
  if (target.type === "Tuple" && target.elts.length === shape.length) {
    const found: Expr[] = [];
    for (const [i, item] of target.elts.entries()) {
      const names = rawNames(item, shape[i]!);
      if (!names) return null;
      found.push(...names);
    }
    return found;
  }
  return isBoxed(shape) ? [] : null;
}

function isBoxed(shape: Shape): boolean {
  return typeof shape === "string" ? shape === "boxed" : shape.every(isBoxed);
}

/** Whether every value of the type is a float. */
export function isFloat(type: Type): boolean {
  return isAlways(type, "float");
}

/** Whether what is stored in a target becomes a plain number. */
export function isRawTarget(e: Emitter, target: Expr): boolean {
  switch (target.type) {
    case "Name":
      return isRawVariable(e, e.variableOf(target));
    case "Attribute":
      return isRawAttribute(e, target);
    case "Subscript":
      return target.slice.type !== "Slice" && isRawListNode(e, target.value);
    default:
      return false;
  }
}
