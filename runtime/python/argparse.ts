/**
 * Python's `argparse`: command lines. https://docs.python.org/3/library/argparse.html
 *
 * @example
 * ```ts
 * import { int, print } from "@manycore/multiprocessing/python";
 * import { ArgumentParser } from "@manycore/multiprocessing/python/argparse";
 *
 * const parser = new ArgumentParser({ prog: "count" });
 * parser.addArgument("words", { nargs: "+" });
 * parser.addArgument("-j", "--jobs", { type: int, default: 2, help: "how many at once" });
 * print(parser.parseArgs(["a", "b", "--jobs", "4"])); // Namespace(words=['a', 'b'], jobs=4)
 * ```
 *
 * @module
 */
import { nameClasses } from "./support/naming.ts";
import * as self from "./argparse.ts";
export { Action, type ActionOptions, type Nargs } from "./argparse/action.ts";
export { BooleanOptionalAction } from "./argparse/actions.ts";
export {
  ONE_OR_MORE,
  OPTIONAL,
  PARSER,
  REMAINDER,
  SUPPRESS,
  ZERO_OR_MORE,
} from "./argparse/constants.ts";
export type {
  ArgumentGroup,
  ArgumentOptions,
  Container,
  MutuallyExclusiveGroup,
  Shared,
} from "./argparse/container.ts";
export { ArgumentError, ArgumentTypeError } from "./argparse/errors.ts";
export { FileType } from "./argparse/file_type.ts";
export {
  ArgumentDefaultsHelpFormatter,
  type Block,
  type FormatterOptions,
  HelpFormatter,
  MetavarTypeHelpFormatter,
  RawDescriptionHelpFormatter,
  RawTextHelpFormatter,
  type Usage,
} from "./argparse/formatter.ts";
export { Namespace } from "./argparse/namespace.ts";
export { ArgumentParser, type ParserOptions } from "./argparse/parser.ts";
export type { SubParsersAction, SubParsersOptions } from "./argparse/subparsers.ts";

nameClasses(self, "argparse");
