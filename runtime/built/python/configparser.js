/* @ts-self-types="../../../runtime/python/configparser.ts" */
import "./program.js";
export { BasicInterpolation, ConfigParser, DEFAULTSECT, DuplicateOptionError, DuplicateSectionError, ConfigError as Error, ExtendedInterpolation, Interpolation, InterpolationDepthError, InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError, MAX_INTERPOLATION_DEPTH, MissingSectionHeaderError, MultilineContinuationError, NoOptionError, NoSectionError, ParsingError, RawConfigParser, SectionProxy, UNNAMED_SECTION } from "./parts/configparser.js";
