/**
 * What annotations say.
 *
 * @module
 */

import { classRow } from "../../library/mod.ts";
import { evaluate } from "../expressions/expressions.ts";
import { freshInstance } from "./instantiate.ts";
import type { Expr } from "../nodes.ts";
import type { State } from "../state.ts";
import {
  BOOL,
  BYTEARRAY,
  BYTES,
  CollectionType,
  COMPLEX,
  DictType,
  FLOAT,
  INT,
  NONE,
  STR,
  type Type,
  UNKNOWN,
} from "./types.ts";
import { Cell } from "./cell.ts";

const PLAIN: Readonly<Record<string, Type>> = {
  bool: BOOL,
  bytearray: BYTEARRAY,
  bytes: BYTES,
  complex: COMPLEX,
  str: STR,
};

const COLLECTIONS: Readonly<Record<string, "list" | "set" | "frozenset">> = {
  list: "list",
  set: "set",
  frozenset: "frozenset",
  "typing.List": "list",
  "typing.Set": "set",
  "typing.FrozenSet": "frozenset",
};

/** The type that an annotation names; unknown where it says too little. A bool may stand where int is said, an int where float is. */
export function annotationType(state: State, node: Expr): Type {
  state.annotating++;
  const type = said(state, node);
  state.annotating--;
  return type;
}

function said(state: State, node: Expr): Type {
  switch (node.type) {
    case "Constant":
      return node.value.type === "None" ? NONE : UNKNOWN;
    case "BinOp":
      return node.op === "BitOr"
        ? union(state, [annotationType(state, node.left), annotationType(state, node.right)])
        : UNKNOWN;
    case "Subscript":
      return generic(state, node);
    case "Name":
    case "Attribute":
      return named(state, evaluate(state, node), node);
    default:
      return UNKNOWN;
  }
}

function union(state: State, parts: readonly Type[]): Type {
  if (parts.some((part) => part.kind === "unknown")) return UNKNOWN;
  return state.lattice.joinAll(parts);
}

function named(state: State, type: Type, node: Expr): Type {
  if (type.kind === "class") return { kind: "instance", node: type.node };
  if (type.kind !== "libraryClass") return UNKNOWN;
  const plain = PLAIN[type.name];
  if (plain) return plain;
  // What is to be an int may be True, what is to be a float an int.
  if (type.name === "int") return state.lattice.join(INT, BOOL);
  if (type.name === "float") return state.lattice.join(FLOAT, INT);
  const collection = COLLECTIONS[type.name];
  if (collection) return container(state, node, collection, UNKNOWN);
  if (type.name === "dict" || type.name === "typing.Dict") {
    return mapping(state, node, UNKNOWN, UNKNOWN);
  }
  if (type.name === "tuple" || type.name === "typing.Tuple") {
    return { kind: "tuple", items: [], rest: UNKNOWN };
  }
  const row = classRow(type.name);
  if (!row || type.name.startsWith("typing.") || type.name === "object" || type.name === "type") {
    return UNKNOWN;
  }
  if (type.name === "range" || type.name === "iterator") return UNKNOWN;
  const made = freshInstance(state, row, node);
  if (made.kind === "libraryInstance") {
    for (const cell of made.cells) state.lattice.add(cell, UNKNOWN);
  }
  return made;
}

function container(state: State, node: Expr, kind: "list" | "set" | "frozenset", item: Type): Type {
  return state.fresh(node, `annotated ${kind}`, () => {
    const cell = new Cell(item);
    cell.isForeign = true;
    return new CollectionType(kind, cell);
  });
}

function mapping(state: State, node: Expr, key: Type, value: Type): Type {
  return state.fresh(node, "annotated dict", () => new DictType(new Cell(key), new Cell(value)));
}

function generic(state: State, node: Expr & { type: "Subscript" }): Type {
  const base = evaluate(state, node.value);
  const parts = node.slice.type === "Tuple" ? node.slice.elts : [node.slice];
  const name = base.kind === "libraryClass" || base.kind === "libraryFunction" ? base.name : null;
  if (name === null) return named(state, base, node);
  const inner = (i: number) => parts[i] ? annotationType(state, parts[i]) : UNKNOWN;
  const collection = COLLECTIONS[name];
  if (collection) return container(state, node, collection, inner(0));
  switch (name) {
    case "dict":
    case "typing.Dict":
      return mapping(state, node, inner(0), inner(1));
    case "tuple":
    case "typing.Tuple": {
      const last = parts.at(-1);
      if (parts.length === 2 && last?.type === "Constant" && last.value.type === "Ellipsis") {
        return { kind: "tuple", items: [], rest: inner(0) };
      }
      return { kind: "tuple", items: parts.map((part) => annotationType(state, part)), rest: null };
    }
    case "typing.Optional":
      return union(state, [inner(0), NONE]);
    case "typing.Union":
      return union(state, parts.map((part) => annotationType(state, part)));
    case "typing.Final":
    case "typing.ClassVar":
    case "typing.Annotated":
      return inner(0);
    default:
      return named(state, base, node);
  }
}
