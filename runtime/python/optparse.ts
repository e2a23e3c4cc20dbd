/**
 * Python's `optparse`: options of command lines, as they were read before `argparse`.
 * https://docs.python.org/3/library/optparse.html
 *
 * @example
 * ```ts
 * import { OptionParser } from "@manycore/multiprocessing/python/optparse";
 *
 * const parser = new OptionParser();
 * parser.addOption("-n", "--number", { type: "int", dest: "n" });
 * const [values, args] = parser.parseArgs(["-n", "5", "file"]);
 * values.n; // 5
 * args; // ["file"]
 * ```
 *
 * @module
 */
export { OptionContainer, OptionGroup, SUPPRESS_HELP } from "./optparse/container.ts";
export {
  AmbiguousOptionError,
  BadOptionError,
  OptionConflictError,
  OptionError,
  OptionValueError,
  OptParseError,
} from "./optparse/errors.ts";
export { HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter } from "./optparse/formatter.ts";
export { checkChoice, NO_DEFAULT, Option, Option as makeOption } from "./optparse/option.ts";
export { OptionParser, SUPPRESS_USAGE } from "./optparse/parser.ts";
export { Values } from "./optparse/values.ts";
