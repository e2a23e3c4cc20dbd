/**
 * Faults that the grammar lets pass.
 *
 * @module
 */
import type { Module } from "../ast.ts";
import { checkNames } from "./names.ts";
import { checkFutures, checkPlaces } from "./places.ts";

/**
 * Refuses what CPython refuses when it compiles a tree: `return` outside a function, a name that is
 * used before its `global`, an argument given twice and the like. It finds them in CPython's order:
 * first the faults of names in the whole file, then those of places.
 *
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
export function check(module: Module): void {
  checkFutures(module);
  checkNames(module);
  checkPlaces(module);
}
