/**
 * Python's `logging`, as far as the logger of `multiprocessing` needs it: levels, and how lines are written.
 * https://docs.python.org/3/library/logging.html
 *
 * @module
 */
import { levels } from "../util/logger.ts";
import { nameFunctions } from "./support/naming.ts";

export { Formatter, Logger, StreamHandler } from "../util/logger.ts";

/** `logging.NOTSET`. */
export const NOTSET = 0;
/** `logging.DEBUG`. */
export const DEBUG = 10;
/** `logging.INFO`. */
export const INFO = 20;
/** `logging.WARNING`. */
export const WARNING = 30;
/** `logging.WARN`, an old name. */
export const WARN = 30;
/** `logging.ERROR`. */
export const ERROR = 40;
/** `logging.CRITICAL`. */
export const CRITICAL = 50;
/** `logging.FATAL`, an old name. */
export const FATAL = 50;

/** The name of a level, or the number of a name. https://docs.python.org/3/library/logging.html#logging.getLevelName */
export function getLevelName(level: number | string): string | number {
  if (typeof level === "string") return levels[level] ?? `Level ${level}`;
  return Object.keys(levels).find((name) => levels[name] === level) ?? `Level ${level}`;
}

nameFunctions({ getLevelName });
