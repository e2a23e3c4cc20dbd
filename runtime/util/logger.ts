/**
 * A logger as Python has it, as far as this package logs.
 *
 *     logger.info(…)  ──►  level high enough?  ──►  each handler  ──►  its formatter  ──►  standard error
 *
 * https://docs.python.org/3/library/logging.html
 *
 * @module
 */

import { isPlain } from "../plain.ts";
import { ValueError } from "../errors.ts";
import { describeError, printError } from "../launch/hooks.ts";
import { own, pidOf } from "../launch/record.ts";
import { me } from "../memory/me.ts";
import { kit } from "./kit.ts";
import { interpolate } from "./interpolate.ts";

/** The levels that have names, and Python's numbers for them. */
export const levels: Readonly<Record<string, number>> = {
  NOTSET: 0,
  DEBUG: 10,
  INFO: 20,
  WARNING: 30,
  ERROR: 40,
  CRITICAL: 50,
};

/** Below `DEBUG`: what is of use only to who works on this package. */
export const SUBDEBUG = 5;
/** Below `WARNING`. */
export const SUBWARNING = 25;

/** A level by its name or number. */
export type Level = number | string;

/** One message. */
export interface LogRecord {
  /** The logger's name. */
  readonly name: string;
  readonly levelno: number;
  readonly levelname: string;
  /** Name and number of the process that said it. */
  readonly processName: string;
  readonly process: number;
  /** When, in seconds since 1970. */
  readonly created: number;
  /** The text, its placeholders filled. */
  readonly message: string;
  /** An error that goes with it. */
  readonly error: unknown;
}

/** Takes messages somewhere. Any object with these two will do. */
export interface Handler {
  /** Messages below it are passed over. */
  readonly level: number;
  emit(record: LogRecord): void;
}

// Unless they are those of a Python program that has loaded all of `logging`.
kit.logger ??= (name) => new Logger(name);
kit.handler ??= () => new StreamHandler();
kit.formatter ??= (format) => new Formatter(format);

/** What may stand as the last argument of a logging method. */
export interface LogOptions {
  /** An error whose traceback is to follow. */
  readonly excInfo?: unknown;
}

/** The number of a level. */
function levelNumber(level: Level): number {
  if (typeof level === "number") return level;
  const number = levels[level] ?? namedLevel(level);
  if (number === undefined) throw new ValueError(`Unknown level: '${level}'`);
  return number;
}

function namedLevel(level: string): number | undefined {
  const found = /^Level (\d+)$/.exec(level);
  return found === null ? undefined : Number(found[1]);
}

/** The name of a level. */
function levelName(level: number): string {
  return Object.keys(levels).find((name) => levels[name] === level) ?? `Level ${level}`;
}

/** Makes lines of messages: `%(message)s` and the like stand for what `LogRecord` tells. */
export class Formatter {
  readonly #format: string;

  constructor(format = "%(message)s") {
    this.#format = format;
  }

  /** The text of a message, the traceback of its error below. */
  format(record: LogRecord): string {
    const line = this.#format.replace(
      /%\((\w+)\)[sd]/g,
      (_, key: string) => String((record as unknown as Record<string, unknown>)[key] ?? ""),
    );
    return record.error === undefined ? line : `${line}\n${describeError(record.error)}`;
  }
}

/** Writes messages to standard error. */
export class StreamHandler implements Handler {
  level = 0;
  #formatter: Formatter = new Formatter();

  /** Messages below it are passed over. */
  setLevel(level: Level): void {
    this.level = levelNumber(level);
  }

  setFormatter(formatter: Formatter): void {
    this.#formatter = formatter;
  }

  emit(record: LogRecord): void {
    printError(this.#formatter.format(record));
  }

  /** As Python shows it. */
  toString(): string {
    return `<StreamHandler <stderr> (${levelName(this.level)})>`;
  }
}

/** What Python logs at, when nobody has set a level. */
const rootLevel = 30;
/** Who takes what is serious when there is no handler. */
const lastResort = new StreamHandler();
lastResort.setLevel(30);

/** Texts by level to handlers. https://docs.python.org/3/library/logging.html#logger-objects */
export class Logger {
  readonly name: string;
  /** Messages below it are passed over; 0: what Python's root logger has, 30. */
  level = 0;
  readonly handlers: Handler[] = [];
  /** Always false: this logger stands alone. */
  readonly propagate = false;

  /** Made by `getLogger()`. */
  constructor(name: string) {
    this.name = name;
  }

  /**
   * @param level a number, or a name such as "INFO"
   * @throws {ValueError} for a name that is none
   */
  setLevel(level: Level): void {
    this.level = levelNumber(level);
  }

  getEffectiveLevel(): number {
    return this.level === 0 ? rootLevel : this.level;
  }

  isEnabledFor(level: number): boolean {
    return level >= this.getEffectiveLevel();
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }

  removeHandler(handler: Handler): void {
    const at = this.handlers.indexOf(handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  hasHandlers(): boolean {
    return this.handlers.length > 0;
  }

  /** Level 10. `%s`, `%d`, `%r`, `%x`, `%f` in the text stand for the arguments, as in Python. */
  debug(message: unknown, ...args: unknown[]): void {
    this.log(10, message, ...args);
  }

  /** Level 20. */
  info(message: unknown, ...args: unknown[]): void {
    this.log(20, message, ...args);
  }

  /** Level 30. */
  warning(message: unknown, ...args: unknown[]): void {
    this.log(30, message, ...args);
  }

  /** Level 40. */
  error(message: unknown, ...args: unknown[]): void {
    this.log(40, message, ...args);
  }

  /** Level 50. */
  critical(message: unknown, ...args: unknown[]): void {
    this.log(50, message, ...args);
  }

  /** Any level. The last argument may be {@linkcode LogOptions}. */
  log(level: number, message: unknown, ...args: unknown[]): void {
    if (!this.isEnabledFor(level)) return;
    const options = isPlain(args.at(-1)) ? args.pop() as LogOptions : {};
    const record: LogRecord = {
      name: this.name,
      levelno: level,
      levelname: levelName(level),
      processName: me.name(),
      process: pidOf(own()),
      created: Date.now() / 1000,
      message: interpolate(message, args),
      error: options.excInfo instanceof Error ? options.excInfo : undefined,
    };
    const handlers = this.handlers.length > 0 ? this.handlers : [lastResort];
    for (const handler of handlers) if (level >= handler.level) handler.emit(record);
  }

  /** As Python shows it: `<Logger multiprocessing (INFO)>`. */
  toString(): string {
    return `<Logger ${this.name} (${levelName(this.getEffectiveLevel())})>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}
