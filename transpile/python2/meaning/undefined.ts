/**
 * Names that are not there: functions that cannot be translated are refused, others fail when they are reached.
 *
 * @module
 */
import { errorAt } from "../../emit/writing/error.ts";
import { builtinRow } from "../../library/mod.ts";
import type { Module, Name } from "../../syntax/ast.ts";
import { isRenamed } from "./calls.ts";
import type { Names } from "./names.ts";

/** Built-in functions of Python 2 that cannot be translated. */
const REFUSED: Readonly<Record<string, string>> = {
  buffer: "there are no buffers",
  coerce: "numbers are not coerced",
  execfile: "code in a file cannot be translated",
  reload: "modules are loaded once",
};

/** Refuses a function that cannot be translated. */
export function refuseFunction(names: Names, node: Name, module: Module): void {
  const why = Object.hasOwn(REFUSED, node.id) ? REFUSED[node.id] : undefined;
  if (why === undefined || names.scopes.variableOf(node) !== null) return;
  throw errorAt(module, module.filename, node, `${node.id}() cannot be used: ${why}`);
}

/** Whether a function reads a name that nothing binds. */
export function isUndefinedGlobal(names: Names, node: Name): boolean {
  return node.ctx === "Load" && names.scopes.variableOf(node) === null &&
    builtinRow(node.id) === undefined &&
    names.qualified(node) === node.id && !isRenamed(node.id) &&
    !/^(print|__\w+__)$/.test(node.id) &&
    names.scopes.scopeOf(node).functionScope.kind === "function";
}
