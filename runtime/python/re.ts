/**
 * Python's `re`: its patterns, matched by JavaScript's engine where both agree, else as CPython does. Places are counted in
 * code points. https://docs.python.org/3/library/re.html
 *
 * @example
 * ```ts
 * import * as re from "@manycore/multiprocessing/python/re";
 *
 * const line = re.compile("(?P<name>[a-z]+)=(?P<value>[0-9]+)");
 * line.match("width=80")?.groupdict(); // {'name': 'width', 'value': '80'}
 * re.split("[,;] *", "a, b;c"); // ["a", "b", "c"]
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./re.ts";
import { RegexFlag } from "./re/flags.ts";

export { PatternError, PatternError as error } from "./re/errors.ts";
export {
  compile,
  escape,
  findall,
  finditer,
  type FlagOptions,
  type Flags,
  type FoundBy,
  fullmatch,
  match,
  type PatternLike,
  purge,
  search,
  split,
  sub,
  subn,
  type SubOptions,
  type TextOf,
} from "./re/functions.ts";
export { type GroupKey, Match } from "./re/match.ts";
export { Pattern, type Replacement } from "./re/pattern.ts";
export { Scanner } from "./re/scanner.ts";
export type { Text } from "./re/text.ts";
export { RegexFlag };

/** `\w`, `\b`, `\d`, `\s` and cases are those of ASCII. */
export const ASCII: RegexFlag = RegexFlag.ASCII;
/** `ASCII`. */
export const A: RegexFlag = ASCII;
/** Accepted, and without effect. */
export const DEBUG: RegexFlag = RegexFlag.DEBUG;
/** `.` matches line ends too. */
export const DOTALL: RegexFlag = RegexFlag.DOTALL;
/** `DOTALL`. */
export const S: RegexFlag = DOTALL;
/** Letters match in either case. */
export const IGNORECASE: RegexFlag = RegexFlag.IGNORECASE;
/** `IGNORECASE`. */
export const I: RegexFlag = IGNORECASE;
/** As the current locale says; for bytes only. */
export const LOCALE: RegexFlag = RegexFlag.LOCALE;
/** `LOCALE`. */
export const L: RegexFlag = LOCALE;
/** `^` and `$` match at every line. */
export const MULTILINE: RegexFlag = RegexFlag.MULTILINE;
/** `MULTILINE`. */
export const M: RegexFlag = MULTILINE;
/** No flag. */
export const NOFLAG: RegexFlag = RegexFlag.NOFLAG;
/** What texts have without any flag. */
export const UNICODE: RegexFlag = RegexFlag.UNICODE;
/** `UNICODE`. */
export const U: RegexFlag = UNICODE;
/** White space and comments in a pattern say nothing. */
export const VERBOSE: RegexFlag = RegexFlag.VERBOSE;
/** `VERBOSE`. */
export const X: RegexFlag = VERBOSE;

nameFunctions(self);
