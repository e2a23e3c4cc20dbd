/**
 * Python's `keyword`: the words that Python keeps for itself. https://docs.python.org/3/library/keyword.html
 *
 * @example
 * ```ts
 * import { iskeyword } from "@manycore/multiprocessing/python/keyword";
 *
 * iskeyword("class"); // true
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./keyword.ts";

/** The keywords. https://docs.python.org/3/library/keyword.html#keyword.kwlist */
export const kwlist: string[] =
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield"
    .split(" ");
/** The words that are keywords in some places. https://docs.python.org/3/library/keyword.html#keyword.softkwlist */
export const softkwlist: string[] = ["_", "case", "match", "type"];

const hard: ReadonlySet<unknown> = new Set(kwlist);
const soft: ReadonlySet<unknown> = new Set(softkwlist);

/** Whether a word is a keyword. https://docs.python.org/3/library/keyword.html#keyword.iskeyword */
export function iskeyword(s: unknown): boolean {
  return hard.has(s);
}

/** Whether a word is a keyword in some places. https://docs.python.org/3/library/keyword.html#keyword.issoftkeyword */
export function issoftkeyword(s: unknown): boolean {
  return soft.has(s);
}

nameFunctions(self);
