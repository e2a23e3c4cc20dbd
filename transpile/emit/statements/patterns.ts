/**
 * What values are taken apart into: names, and tuples of names.
 *
 * @module
 */
import {
  isAlways,
  members,
  tupleOf,
  type Type,
  UNKNOWN,
  type Variable,
} from "../../analysis/mod.ts";
import type { Expr, Name, Node } from "../../syntax/ast.ts";
import { namesIn } from "../scopes/blocks.ts";
import { call, type Code } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";

/**
 * The names of a target as a destructuring pattern. Names that nobody reads, in `region` if it is given, begin with an
 * underscore; or are left out, where a pattern only assigns.
 */
export function pattern(e: Emitter, target: Expr, region?: Node, assigns = false): string {
  switch (target.type) {
    case "Name": {
      const variable = e.variableOf(target);
      if (!variable) return target.id;
      // The names of a class body are attributes.
      if (variable.scope.kind === "class") return e.nameOf(variable);
      if (isSuperseded(e, target)) return "";
      if (
        variable.reads.length === 0 && !variable.isGlobal && !variable.name.startsWith("_") &&
        !e.frame.plan.hoisted.has(variable)
      ) {
        e.renamed.set(variable, e.unreadName(variable));
      }
      const name = e.nameOf(variable);
      return region && !name.startsWith("_") && !isReadWithin(variable, region)
        ? e.unreadName(variable)
        : name;
    }
    case "Starred":
      return `...${pattern(e, target.value, region)}`;
    case "Tuple":
    case "List": {
      const starred = target.elts.some((item) => item.type === "Starred");
      const names = target.elts.map((item) =>
        assigns && isIgnored(e, item)
          ? ""
          : pattern(e, starred && item.type === "Starred" ? item.value : item, region, assigns)
      );
      return `[${names.join(", ")}]`;
    }
    default:
      return e.fail(target, "only names can be bound here");
  }
}

/** Whether a name stands in its target once more, further on: what it gets here nobody wants. */
function isSuperseded(e: Emitter, name: Name): boolean {
  let root: Node = name;
  for (let parent = e.parentOf(root); parent && isTaken(parent); parent = e.parentOf(root)) {
    root = parent;
  }
  const variable = e.variableOf(name);
  return namesIn(root as Expr).some((other) =>
    other.start > name.start && e.variableOf(other) === variable
  );
}

/** Whether a node is a target that others stand in. */
function isTaken({ type }: Node): boolean {
  return type === "Tuple" || type === "List" || type === "Starred";
}

/** Whether nobody reads a name: there is nothing to assign then. */
function isIgnored(e: Emitter, item: Expr): boolean {
  const variable = item.type === "Name" ? e.variableOf(item) : null;
  if (variable === null || variable.reads.length > 0 || variable.scope.kind === "class") {
    return false;
  }
  return !variable.isGlobal || variable.name.startsWith("_");
}

/** Whether something in `region` reads the variable, or changes it in place. */
export function isReadWithin(variable: Variable, region: Node): boolean {
  const within = (node: Node) => node.start >= region.start && node.end <= region.end;
  return variable.reads.some(({ name }) => within(name)) ||
    variable.bindings.some(({ kind, node }) => kind === "augmented" && within(node));
}

/** Whether a comprehension's or loop's target is read at all. */
export function isRead(e: Emitter, target: Expr): boolean {
  if (target.type !== "Name") return true;
  const variable = e.variableOf(target);
  if (isSuperseded(e, target)) return false;
  return !variable || variable.reads.length > 0 || variable.bindings.length > 1;
}

/** The type of the items that iteration over `type` gives. */
export function itemType(type: Type): Type {
  switch (type.kind) {
    case "list":
    case "set":
    case "frozenset":
    case "iterator":
    case "range":
      return type.item;
    case "dict":
      return type.key;
    case "tuple":
      if (type.rest) return type.rest;
      return type.items.length > 0 && type.items.every((t) => t.kind === type.items[0]!.kind)
        ? type.items[0]!
        : UNKNOWN;
    case "str":
      return type;
    case "libraryInstance": {
      const [first, second] = type.parameters;
      if (type.name === "dict_items" && first && second) return tupleOf(first, second);
      return /^dict_(keys|values)$/.test(type.name) && first ? first : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

/** Whether a value of `type` has exactly as many items as the target has names, so that destructuring is all it needs. */
export function fits(type: Type, target: Expr): boolean {
  if (target.type === "Name") return true;
  if (target.type !== "Tuple" && target.type !== "List") return false;
  if (target.elts.some((item) => item.type === "Starred")) return false;
  const all = members(type);
  return all.length > 0 && type.kind !== "unknown" &&
    all.every((m) =>
      m.kind === "tuple" && m.rest === null && m.items.length === target.elts.length &&
      target.elts.every((item, i) => fits(m.items[i]!, item))
    );
}

/** `code` with its number of items checked against the target's. */
export function unpacked(e: Emitter, code: Code, type: Type, target: Expr): Code {
  if (target.type !== "Tuple" && target.type !== "List" || fits(type, target)) return code;
  const star = target.elts.findIndex((item) => item.type === "Starred");
  if (star < 0) return call(e.py("unpack"), code, String(target.elts.length));
  return call(e.py("unpackStar"), code, String(star), String(target.elts.length - star - 1));
}

/** Whether no target is nested, so that one check of the number of items is enough. */
export function isFlat(target: Expr): boolean {
  return target.type !== "Tuple" && target.type !== "List" ||
    target.elts.every((item) =>
      item.type === "Name" || item.type === "Starred" && item.value.type === "Name"
    );
}

/** Something that is a list or a tuple, with JavaScript's methods of arrays. */
export function isArray(type: Type): boolean {
  return isAlways(type, "list", "tuple");
}
