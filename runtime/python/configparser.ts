/**
 * Python's `configparser`: configuration files. https://docs.python.org/3/library/configparser.html
 *
 * @example
 * ```ts
 * import { ConfigParser } from "@manycore/multiprocessing/python/configparser";
 *
 * const config = new ConfigParser();
 * config.readString("[server]\nport = 80\n");
 * config.getint("server", "port"); // 80
 * ```
 *
 * @module
 */
import { nameClasses } from "./support/naming.ts";
import * as self from "./configparser.ts";
export {
  DuplicateOptionError,
  DuplicateSectionError,
  Error,
  InterpolationDepthError,
  InterpolationError,
  InterpolationMissingOptionError,
  InterpolationSyntaxError,
  MAX_INTERPOLATION_DEPTH,
  MissingSectionHeaderError,
  MultilineContinuationError,
  NoOptionError,
  NoSectionError,
  ParsingError,
} from "./configparser/errors.ts";
export {
  BasicInterpolation,
  ExtendedInterpolation,
  Interpolation,
  type Source,
} from "./configparser/interpolation.ts";
export {
  ConfigParser,
  type GetOptions,
  RawConfigParser,
  SectionProxy,
} from "./configparser/parser.ts";
export { type SectionName, UNNAMED_SECTION } from "./configparser/unnamed.ts";

/** The section whose options all others have. */
export const DEFAULTSECT = "DEFAULT";

nameClasses(self, "configparser");
