/**
 * Faults that the grammar lets pass.
 *
 * @module
 */
import type { Module } from "../ast.ts";
import { PythonSyntaxError, type PythonSyntaxWarning, raise } from "../errors.ts";
import { TOO_COMPLEX } from "../state.ts";
import { futuresOf } from "./futures.ts";
import { checkNames } from "./names.ts";
import { body } from "./statements.ts";
import { Compiler } from "./unit.ts";
import { warningsOfText } from "./warnings.ts";

/**
 * Refuses what CPython refuses when it compiles a tree: `return` outside a function, a name that is
 * used before its `global`, an argument given twice and the like. It finds them in CPython's order:
 * first the faults of names in the whole file, then those of places.
 *
 * @returns What CPython takes and warns of, in the order in which it does.
 * @throws PythonSyntaxError for the first fault.
 * @see https://docs.python.org/3.13/library/functions.html#compile
 * @example
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { check, parse, PythonSyntaxError } from "@manycore/multiprocessing/transpile";
 *
 * const module = parse("return 1\n", "x.py");
 * assertEquals(
 *   assertThrows(() => check(module), PythonSyntaxError).message,
 *   "'return' outside function",
 * );
 * ```
 */
export function check(module: Module): PythonSyntaxWarning[] {
  const warnings = warningsOfText(module);
  try {
    const futures = futuresOf(module);
    const scopes = checkNames(module, futures);
    body(new Compiler(module, scopes, warnings, futures), module.body);
  } catch (fault) {
    if (fault instanceof PythonSyntaxError) fault.warnings = warnings;
    // the stack is full, as in the parser
    if (fault instanceof RangeError) raise(module, { start: 0 }, TOO_COMPLEX);
    throw fault;
  }
  return warnings;
}
