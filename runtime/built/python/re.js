/* @ts-self-types="../../../runtime/python/re.ts" */
import "./program.js";
import { PatternError } from "./parts/datetime3.js";
import { A, ASCII, DEBUG, DOTALL, I, IGNORECASE, L, LOCALE, M, MULTILINE, Match, NOFLAG, Pattern, RegexFlag, S, Scanner, U, UNICODE, VERBOSE, X, compile, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn } from "./parts/re.js";
export { A, ASCII, DEBUG, DOTALL, I, IGNORECASE, L, LOCALE, M, MULTILINE, Match, NOFLAG, Pattern, PatternError, RegexFlag, S, Scanner, U, UNICODE, VERBOSE, X, compile, PatternError as error, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn };
