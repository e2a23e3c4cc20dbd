/**
 * Python's `pprint`: values as text over several lines. https://docs.python.org/3/library/pprint.html
 *
 * @example
 * ```ts
 * import { Dict } from "@manycore/multiprocessing/python";
 * import { pformat } from "@manycore/multiprocessing/python/pprint";
 *
 * pformat(new Dict([["b", 1], ["a", 2]])); // "{'a': 2, 'b': 1}"
 * ```
 *
 * @module
 */
import { PrettyPrinter, type PrintOptions } from "./pprint/printer.ts";
import { nameFunctions } from "./support/naming.ts";
import { options } from "./support/options.ts";
import * as self from "./pprint.ts";

export { PrettyPrinter, type PrintOptions } from "./pprint/printer.ts";

const FORMATTED = ["indent", "width", "depth"] as const;
const PRINTED = ["stream", "indent", "width", "depth"] as const;

/** The text of a value. https://docs.python.org/3/library/pprint.html#pprint.pformat */
export function pformat(object: unknown, ...given: unknown[]): string {
  return new PrettyPrinter(options<PrintOptions>(FORMATTED, ...given)).pformat(object);
}

/** Prints a value. https://docs.python.org/3/library/pprint.html#pprint.pprint */
export function pprint(object: unknown, ...given: unknown[]): void {
  new PrettyPrinter(options<PrintOptions>(PRINTED, ...given)).pprint(object);
}

/** Prints a value, dicts in their own order. https://docs.python.org/3/library/pprint.html#pprint.pp */
export function pp(object: unknown, ...given: unknown[]): void {
  const named = options<PrintOptions>(PRINTED, ...given);
  new PrettyPrinter({ sortDicts: false, ...named }).pprint(object);
}

/** The text of a value in one line, where what is in itself is told of. https://docs.python.org/3/library/pprint.html#pprint.saferepr */
export function saferepr(object: unknown): string {
  return new PrettyPrinter().format(object, null, null, 0)[0];
}

/** Whether the text of a value would give the value back. https://docs.python.org/3/library/pprint.html#pprint.isreadable */
export function isreadable(object: unknown): boolean {
  return new PrettyPrinter().isreadable(object);
}

/** Whether a value is in itself. https://docs.python.org/3/library/pprint.html#pprint.isrecursive */
export function isrecursive(object: unknown): boolean {
  return new PrettyPrinter().isrecursive(object);
}

nameFunctions(self);
