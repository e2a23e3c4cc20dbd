/**
 * `from __future__ import …`: which may stand where, and what they change.
 *
 * @see https://docs.python.org/3.13/reference/simple_stmts.html#future-statements
 * @module
 */
import type { ImportFrom, Module, Stmt } from "../ast.ts";
import { raise } from "../errors.ts";

const FEATURES: ReadonlySet<string> = new Set([
  "nested_scopes",
  "generators",
  "division",
  "absolute_import",
  "with_statement",
  "print_function",
  "unicode_literals",
  "barry_as_FLUFL",
  "generator_stop",
  "annotations",
]);

/** What a file's `__future__` imports say. */
export interface Futures {
  /** Whether annotations stay text. */
  annotations: boolean;
  /** The offset of the last of them, -1 when there is none. */
  last: number;
}

/** Whether a statement is a `__future__` import. */
export function isFuture(node: Stmt): node is ImportFrom {
  return node.type === "ImportFrom" && node.module === "__future__" && node.level === 0;
}

/** Whether a statement is a text alone, such as describes a module, class or function. */
export function isText(node: Stmt): boolean {
  return node.type === "Expr" && node.value.type === "Constant" && node.value.value.type === "str";
}

/** Reads the `__future__` imports at the beginning of a file, where alone they may stand. */
export function futuresOf(module: Module): Futures {
  const futures: Futures = { annotations: false, last: -1 };
  const { body } = module;
  for (let i = body.length > 0 && isText(body[0]!) ? 1 : 0; i < body.length; i++) {
    const node = body[i]!;
    if (!isFuture(node)) break;
    for (const { name } of node.names) {
      if (name === "annotations") futures.annotations = true;
      if (FEATURES.has(name)) continue;
      const message = name === "braces" ? "not a chance" : `future feature ${name} is not defined`;
      raise(module, { start: node.start }, message);
    }
    futures.last = node.start;
  }
  return futures;
}
