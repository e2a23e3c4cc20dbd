/**
 * Python's `difflib`: what texts and sequences have in common. https://docs.python.org/3/library/difflib.html
 *
 * @example
 * ```ts
 * import { getCloseMatches } from "@manycore/multiprocessing/python/difflib";
 *
 * getCloseMatches("appel", ["ape", "apple", "peach"]); // ["apple", "ape"]
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./difflib.ts";

export {
  getCloseMatches,
  Match,
  type MatcherOptions,
  type MatchFields,
  type Opcode,
  SequenceMatcher,
} from "./difflib/matcher.ts";
export {
  contextDiff,
  diffBytes,
  Differ,
  type DiffOptions,
  IS_CHARACTER_JUNK,
  IS_LINE_JUNK,
  ndiff,
  restore,
  unifiedDiff,
} from "./difflib/deltas.ts";

nameFunctions(self);
