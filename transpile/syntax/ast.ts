/**
 * The syntax tree of a Python program: the node classes of CPython 3.13's `ast` module, and those
 * that 3.14 adds, as a discriminated union. Every node carries `type`, CPython's class name, and the
 * fields that CPython gives it, under CPython's names. What differs, and why:
 *
 * - The field `type` of `ExceptHandler` is `type_`, since `type` tells the nodes apart.
 * - Operators and contexts are plain strings (`"Add"`, `"Load"`), not nodes of their own.
 * - An absent optional field is `null`, an absent list is empty.
 * - `type_comment` is left out: type comments are ordinary comments here.
 *
 * Positions: `lineno` counts from 1, `col_offset` counts UTF-8 bytes from 0, as in CPython; `start`
 * and `end` are offsets in UTF-16 units into {@link Module.source}, as JavaScript slices strings.
 *
 * @see https://docs.python.org/3.13/library/ast.html
 * @module
 */

import type { Arg, Arguments, Comprehension, Expr, Keyword } from "./nodes/expressions.ts";
import type { Pattern } from "./nodes/patterns.ts";
import type { Comment, Span } from "./nodes/places.ts";
import type { Alias, ExceptHandler, MatchCase, Stmt, WithItem } from "./nodes/statements.ts";
import type { TypeParam } from "./nodes/type_parameters.ts";

export type * from "./nodes/constants.ts";
export type * from "./nodes/expressions.ts";
export type * from "./nodes/patterns.ts";
export type * from "./nodes/places.ts";
export type * from "./nodes/statements.ts";
export type * from "./nodes/type_parameters.ts";

/** A parsed file. */
export interface Module extends Span {
  type: "Module";
  body: Stmt[];
  /** Always empty: type comments are not read. */
  type_ignores: never[];
  /** The text that was parsed: without byte order mark, each line ended by `\n`. */
  source: string;
  /** The name of the file, as given to the parser. */
  filename: string;
  /** Offset in UTF-16 units of the start of each line; index 0 is line 1. */
  lineStarts: ArrayLike<number>;
  /** All comments, in the order of the text. */
  comments: Comment[];
  /** Present in a program of Python 2, which is held in the nodes of Python 3 that do the same. */
  python2?: Python2;
}

/** What the nodes alone do not tell of a program of Python 2. */
export interface Python2 {
  /** Imports (aliases, or whole `from` statements) of modules that Python 2 has not. */
  readonly absent: ReadonlySet<Node>;
}

/** Any node. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Pattern
  | TypeParam
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;

/** The name of a node's class. */
export type NodeType = Node["type"];
