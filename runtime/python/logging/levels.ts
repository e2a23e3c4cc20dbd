/**
 * Levels: numbers with names. https://docs.python.org/3/library/logging.html#logging-levels
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { repr, str } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { INT, type int, kindOf } from "../values/numbers.ts";

/** A level: its number or its name. */
export type Level = int | string;

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

const numbers = new Map<string, number>([
  ["CRITICAL", CRITICAL],
  ["FATAL", FATAL],
  ["ERROR", ERROR],
  ["WARN", WARN],
  ["WARNING", WARNING],
  ["INFO", INFO],
  ["DEBUG", DEBUG],
  ["NOTSET", NOTSET],
]);

const names = new Map<number, string>([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);

/** The name of a number. */
export function nameOf(level: number): string {
  return names.get(level) ?? `Level ${level}`;
}

/** The name of a level, or the number of a name. https://docs.python.org/3/library/logging.html#logging.getLevelName */
export function getLevelName(level: unknown): string | number {
  if (typeof level === "string") return numbers.get(level) ?? `Level ${level}`;
  return names.get(Number(level)) ?? `Level ${str(level)}`;
}

/** The numbers of all names. https://docs.python.org/3/library/logging.html#logging.getLevelNamesMapping */
export function getLevelNamesMapping(): Dict<string, number> {
  return new Dict(numbers);
}

/** Gives a level a name. https://docs.python.org/3/library/logging.html#logging.addLevelName */
export function addLevelName(level: int, levelName: string): void {
  names.set(Number(level), levelName);
  numbers.set(levelName, Number(level));
}

/** The names that a program has added. */
export function ownLevels(): [string, number][] {
  return [...numbers].filter(([, level]) => level % 10 !== 0 || level > CRITICAL);
}

/**
 * The number of a level.
 *
 * @throws {ValueError} for a name that is none.
 * @throws {TypeError} for what is neither.
 */
export function levelNumber(level: unknown): number {
  if (kindOf(level) === INT) return Number(level);
  if (typeof level !== "string") {
    throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  }
  const number = numbers.get(level);
  if (number === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return number;
}
