/**
 * Who logs. Loggers have names with dots, and pass records on to the one above.
 *
 *     app.db  ──►  app  ──►  root        each with its handlers and filters; the level of the nearest that has one holds
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { callMethod } from "../calls.ts";
import { KeyError, TypeError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { INT, type int, kindOf } from "../values/numbers.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { className, classOf } from "../values/types.ts";
import { Filterer } from "./filter.ts";
import { type Handler, lastResort, raiseExceptions } from "./destinations.ts";
import { type Level, levelNumber, nameOf, NOTSET, WARNING } from "./levels.ts";
import {
  type Caller,
  type ExcInfo,
  findCaller,
  type LogRecord,
  making,
  ownName,
  pythonName,
} from "./record.ts";

/** What may stand as the last argument of a logging method. */
export interface LogOptions {
  /** An exception whose traceback is to follow: itself, or as `sys.exc_info()` gives it. */
  excInfo?: unknown;
  /** Whether the way to the call is to follow. */
  stackInfo?: boolean;
  /** Which place counts as the one that logs, 1 for the innermost. */
  stacklevel?: int;
  /** Further attributes of the record. */
  extra?: Dict<string, unknown> | null;
}

function excInfoOf(value: unknown): ExcInfo | null {
  if (value instanceof Error) return asTuple([classOf(value), value, null]);
  if (Array.isArray(value)) return value as ExcInfo;
  return truth(value) ? asTuple([null, null, null]) : null;
}

/** Splits the keywords off the arguments of a logging method. */
function split(given: readonly unknown[]): [args: readonly unknown[], named: LogOptions] {
  const last = given.at(-1);
  return isKeywords(last) ? [given.slice(0, -1), last as LogOptions] : [given, {}];
}

/**
 * A logger and those above it.
 *
 * @param all whether also those that do not get its records
 */
function* upward(logger: Logger, all: boolean): Generator<Logger, void, undefined> {
  for (let one: Logger | null = logger; one !== null;) {
    yield one;
    one = all || truth(one.propagate) ? one.parent : null;
  }
}

/** Stands in the table of loggers for a name above one that was asked for. */
export class PlaceHolder {
  static readonly __module__: string = "logging";
}

/** Knows all loggers by name. */
export class Manager {
  static readonly __module__: string = "logging";
  readonly root: RootLogger;
  readonly loggerDict: Dict<string, Logger | PlaceHolder> = new Dict();
  /** Records up to it are dropped, whatever the loggers' levels. */
  disable: number = NOTSET;
  /** What makes loggers. */
  loggerClass: typeof Logger = Logger;

  constructor(root: RootLogger) {
    this.root = root;
  }

  /** The logger of a name; made, where there is none yet. */
  getLogger(name: string): Logger {
    if (typeof name !== "string") throw new TypeError("A logger name must be a string");
    const found = this.loggerDict.get(name);
    if (found instanceof Logger) return found;
    const logger = new this.loggerClass(name);
    logger.manager = this;
    this.loggerDict.set(name, logger);
    for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
      const above = name.slice(0, dot);
      if (!this.loggerDict.has(above)) this.loggerDict.set(above, new PlaceHolder());
    }
    return logger;
  }

  /** The logger that is next above a name. */
  above(name: string): Logger {
    for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
      const found = this.loggerDict.get(name.slice(0, dot));
      if (found instanceof Logger) return found;
    }
    return this.root;
  }
}

/** How many names a logger stands below the root. */
function depth(logger: Logger): number {
  return logger === root ? 0 : logger.name.split(".").length;
}

/** Says what happens in one part of a program. https://docs.python.org/3/library/logging.html#logger-objects */
export class Logger extends Filterer {
  readonly name: string;
  /** From which level on it takes records; 0: as the one above. */
  level: number;
  /** Who takes them. */
  handlers: Handler[] = [];
  /** Whether the handlers of those above take them too. */
  propagate: boolean | int = true;
  /** Whether it is off. */
  disabled: boolean | int = false;
  /** Knows all loggers. */
  declare manager: Manager;
  /** The logger of which all others are below. */
  declare readonly root: RootLogger;

  /** Made by `getLogger`. */
  constructor(name: string, level: Level = NOTSET) {
    super();
    this.name = name;
    this.level = levelNumber(level);
  }

  /** The one above; null for the root. */
  get parent(): Logger | null {
    return this.manager.above(this.name);
  }

  /** Sets from which level on it takes records. */
  setLevel(level: Level): void {
    this.level = levelNumber(level);
  }

  /** From which level on it takes records, itself or by those above. */
  getEffectiveLevel(): number {
    for (const one of upward(this, true)) {
      if (one.level) return one.level;
    }
    return NOTSET;
  }

  /** Whether a record of that level would be taken. */
  isEnabledFor(level: int): boolean {
    if (truth(this.disabled) || this.manager.disable >= Number(level)) return false;
    return Number(level) >= this.getEffectiveLevel();
  }

  /** The logger below of that name. */
  getChild(suffix: string): Logger {
    return this.manager.getLogger(this === this.root ? suffix : `${this.name}.${suffix}`);
  }

  /** The loggers right below. */
  getChildren(): Set<Logger> {
    const all = [...this.manager.loggerDict.values()];
    return new Set(
      all.filter((one): one is Logger =>
        one instanceof Logger && one.parent === this && depth(one) === depth(this) + 1
      ),
    );
  }

  /** Has one more handler take records. */
  addHandler(hdlr: Handler): void {
    if (!this.handlers.includes(hdlr)) this.handlers.push(hdlr);
  }

  /** Takes a handler away. */
  removeHandler(hdlr: Handler): void {
    const at = this.handlers.indexOf(hdlr);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** Whether anybody takes its records. */
  hasHandlers(): boolean {
    for (const one of upward(this, false)) {
      if (one.handlers.length > 0) return true;
    }
    return false;
  }

  /** Level 10. Placeholders of the text stand for the arguments, as `%` has them; at the end may be {@linkcode LogOptions}. */
  debug(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(10)) this._log(10, msg, ...split(args));
  }

  /** Level 20. */
  info(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(20)) this._log(20, msg, ...split(args));
  }

  /** Level 30. */
  warning(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(30)) this._log(30, msg, ...split(args));
  }

  /** Level 30, by an old name. */
  warn(msg: unknown, ...args: unknown[]): void {
    this.warning(msg, ...args);
  }

  /** Level 40. */
  error(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(40)) this._log(40, msg, ...split(args));
  }

  /** Level 40, with the traceback of an exception. */
  exception(msg: unknown, ...args: unknown[]): void {
    const [positional, named] = split(args);
    this.error(msg, ...positional, { excInfo: true, ...named });
  }

  /** Level 50. */
  critical(msg: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(50)) this._log(50, msg, ...split(args));
  }

  /** Level 50, by an old name. */
  fatal(msg: unknown, ...args: unknown[]): void {
    this.critical(msg, ...args);
  }

  /**
   * Any level.
   *
   * @throws {TypeError} for a level that is no int
   */
  log(level: int, msg: unknown, ...args: unknown[]): void {
    if (kindOf(level) !== INT) {
      if (raiseExceptions) throw new TypeError("level must be an integer");
      return;
    }
    if (this.isEnabledFor(level)) this._log(Number(level), msg, ...split(args));
  }

  /** Makes a record, and has it handled. */
  _log(level: number, msg: unknown, args: readonly unknown[], named: LogOptions = {}): void {
    const stackInfo = named.stackInfo ?? false;
    const caller = findCaller(stackInfo, Number(named.stacklevel ?? 1));
    const excInfo = excInfoOf(named.excInfo ?? null);
    const record = this.makeRecord(
      this.name,
      level,
      caller.pathname,
      caller.lineno,
      msg,
      tupleFrom(args),
      excInfo,
      caller.funcName,
      named.extra ?? null,
      caller.stack,
    );
    this.handle(record);
  }

  /** Makes a record. https://docs.python.org/3/library/logging.html#logging.Logger.makeRecord */
  makeRecord(
    name: string,
    level: number,
    fn: string,
    lno: number,
    msg: unknown,
    args: unknown,
    excInfo: ExcInfo | null,
    func: string | null = null,
    extra: Dict<string, unknown> | null = null,
    sinfo: string | null = null,
  ): LogRecord {
    const record = making.factory(name, level, fn, lno, msg, args, excInfo, func, sinfo);
    for (const [key, value] of extra ?? []) {
      if (key === "message" || key === "asctime" || record.field(key) !== undefined) {
        throw new KeyError(`Attempt to overwrite ${repr(key)} in LogRecord`);
      }
      Object.assign(record, { [key]: value });
    }
    return record;
  }

  /** Passes a record through the filters, and on to the handlers. */
  handle(record: LogRecord): void {
    if (truth(this.disabled)) return;
    const passed = this.filter(record);
    if (passed !== false) this.callHandlers(passed);
  }

  /** Has the handlers take a record, and those of the loggers above. */
  callHandlers(record: LogRecord): void {
    let found = 0;
    for (const one of upward(this, false)) {
      for (const handler of [...one.handlers]) {
        found += 1;
        if (record.levelno >= handler.level) callMethod(handler, "handle", [record]);
      }
    }
    if (found === 0 && record.levelno >= lastResort.level) lastResort.handle(record);
  }

  /** Who logs: path, line, function, and the way to it. */
  findCaller(
    stackInfo = false,
    stacklevel: int = 1,
  ): Tuple<[string, number, string, string | null]> {
    making.showsCallers = true;
    const { pathname, lineno, funcName, stack }: Caller = findCaller(stackInfo, Number(stacklevel));
    return asTuple([pathname, lineno, funcName, stack]);
  }

  /** As Python shows it: `<Logger app (INFO)>`. */
  __repr__(): string {
    return `<${className(classOf(this))} ${this.name} (${nameOf(this.getEffectiveLevel())})>`;
  }

  /** As Python shows it. */
  override toString(): string {
    return this.__repr__();
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.__repr__();
  }
}

/** The logger above all. */
export class RootLogger extends Logger {
  override get parent(): null {
    return null;
  }
}

/** The logger above all. */
export const root: RootLogger = new RootLogger("root", WARNING);
/** Knows all others. */
export const manager: Manager = new Manager(root);
Object.defineProperty(Logger.prototype, "root", { value: root });
Object.defineProperty(Logger.prototype, "manager", { value: manager, writable: true });

/** The logger of a name; the root without one. https://docs.python.org/3/library/logging.html#logging.getLogger */
export function getLogger(name?: string | null | { name?: string | null }): Logger {
  const given = isKeywords(name) ? name.name as string | null | undefined : name;
  return given && given !== root.name ? manager.getLogger(given as string) : root;
}

registerForm<Logger, string>(import.meta, Logger, "logging.Logger", {
  write: (logger) => logger.name,
  read: (name) => getLogger(name),
});

/** A logger that adds something to every record. https://docs.python.org/3/library/logging.html#loggeradapter-objects */
export class LoggerAdapter {
  static readonly __module__: string = "logging";

  /** The logger, or another adapter. */
  logger: Logger | LoggerAdapter;
  /** What is added. */
  extra: Dict<string, unknown> | null;
  /** Whether what a call adds is kept beside it. */
  mergeExtra: boolean;

  constructor(
    logger: Logger | LoggerAdapter,
    extra: Dict<string, unknown> | null | {
      extra?: Dict<string, unknown> | null;
      mergeExtra?: boolean;
    } = null,
    mergeExtra: boolean | { mergeExtra?: boolean } = false,
  ) {
    const named = isKeywords(extra) ? extra : isKeywords(mergeExtra) ? mergeExtra : {};
    this.logger = logger;
    this.extra = (isKeywords(extra) ? extra.extra : extra) as Dict<string, unknown> | null ?? null;
    this.mergeExtra = (named.mergeExtra ?? (mergeExtra === true)) as boolean;
  }

  /** The text and the keywords of a call, changed. A program's own adapter overrides it. */
  process(msg: unknown, kwargs: Dict<string, unknown>): Tuple<[unknown, Dict<string, unknown>]> {
    const given = kwargs.get("extra") as Dict<string, unknown> | undefined;
    const merged = this.mergeExtra && given
      ? new Dict([...(this.extra ?? []), ...given])
      : this.extra;
    kwargs.set("extra", merged);
    return asTuple([msg, kwargs]);
  }

  debug(msg: unknown, ...args: unknown[]): void {
    this.log(10, msg, ...args);
  }

  info(msg: unknown, ...args: unknown[]): void {
    this.log(20, msg, ...args);
  }

  warning(msg: unknown, ...args: unknown[]): void {
    this.log(30, msg, ...args);
  }

  warn(msg: unknown, ...args: unknown[]): void {
    this.log(30, msg, ...args);
  }

  error(msg: unknown, ...args: unknown[]): void {
    this.log(40, msg, ...args);
  }

  exception(msg: unknown, ...args: unknown[]): void {
    const [positional, named] = split(args);
    this.log(40, msg, ...positional, { excInfo: true, ...named });
  }

  critical(msg: unknown, ...args: unknown[]): void {
    this.log(50, msg, ...args);
  }

  /** Any level. */
  log(level: int, msg: unknown, ...args: unknown[]): void {
    if (!this.isEnabledFor(level)) return;
    const [positional, named] = split(args);
    const names = new Dict<string, unknown>(
      Object.entries(named).map((
        [name, value],
      ): [string, unknown] => [pythonName(name), value]),
    );
    const [text, kwargs] = callMethod(this, "process", [msg, names]) as [
      unknown,
      Dict<string, unknown>,
    ];
    const options = Object.fromEntries(
      [...kwargs].map(([name, value]) => [ownName(name), value]),
    );
    this.logger.log(level, text, ...positional, options);
  }

  isEnabledFor(level: int): boolean {
    return this.logger.isEnabledFor(level);
  }

  setLevel(level: Level): void {
    this.logger.setLevel(level);
  }

  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel();
  }

  hasHandlers(): boolean {
    return this.logger.hasHandlers();
  }

  /** The logger's name. */
  get name(): string {
    return this.logger.name;
  }

  /** As Python shows it: `<LoggerAdapter app (INFO)>`. */
  __repr__(): string {
    const level = nameOf(this.getEffectiveLevel());
    return `<${className(classOf(this))} ${this.name} (${level})>`;
  }
}
