/**
 * Logging of a whole program: the functions that speak for the root, and its setup in one call.
 *
 * @module
 */
import { inheritGlobals } from "../../launch/globals.ts";
import { atExit } from "../../launch/hooks.ts";
import { callMethod } from "../calls.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import type { int } from "../values/numbers.ts";
import { isSubclass } from "../values/types.ts";
import {
  FileHandler,
  type Handler,
  type LogStream,
  shutdown,
  StreamHandler,
} from "./destinations.ts";
import { Formatter } from "./formatter.ts";
import { addLevelName, CRITICAL, type Level, levelNumber, ownLevels } from "./levels.ts";
import { Logger, manager, PlaceHolder, root } from "./logger.ts";
import { styleOf, type StyleSign } from "./style.ts";

/** How the root logs. */
export interface BasicConfig {
  /** From which level on. */
  level?: Level | null;
  /** What lines look like; `LEVEL:name:message` when it is not given. */
  format?: string | null;
  /** The format of times, as `time.strftime` takes it. */
  datefmt?: string | null;
  /** How the format is written: `%(name)s`, `{name}` or `$name`. */
  style?: StyleSign;
  /** A file to write to. */
  filename?: unknown;
  /** How it is opened; "a" when it is not given. */
  filemode?: string;
  encoding?: string | null;
  errors?: string | null;
  /** Where else to write; standard error when neither is given. */
  stream?: LogStream | null;
  /** Who else takes records. */
  handlers?: Iterable<Handler> | null;
  /** Whether handlers that are there are taken away first; else nothing is done where there are some. */
  force?: boolean;
}

const KNOWN = new Set([
  "level",
  "format",
  "datefmt",
  "style",
  "filename",
  "filemode",
  "encoding",
  "errors",
  "stream",
  "handlers",
  "force",
]);

/**
 * Sets the root up, where it has no handlers yet. https://docs.python.org/3/library/logging.html#logging.basicConfig
 *
 * @throws {ValueError} for what does not fit together, or is not known
 *
 * @example
 * ```ts
 * import { basicConfig, info } from "@manycore/multiprocessing/python/logging";
 *
 * basicConfig({ level: "INFO", format: "%(processName)s: %(message)s" });
 * info("%d files", 3); // MainProcess: 3 files
 * ```
 */
export function basicConfig(config: BasicConfig = {}): void {
  if (config.force) {
    for (const handler of [...root.handlers]) {
      root.removeHandler(handler);
      callMethod(handler, "close");
    }
  }
  if (root.handlers.length > 0) return;
  const handlers = handlersOf(config);
  const style = styleOf(config.style ?? "%");
  const format = config.format ?? style.basic;
  const formatter = new Formatter(format, config.datefmt ?? null, config.style ?? "%");
  for (const handler of handlers) {
    if (handler.formatter === null) handler.setFormatter(formatter);
    root.addHandler(handler);
  }
  if (config.level !== undefined && config.level !== null) root.setLevel(config.level);
  const unknown = Object.keys(config).filter((name) => !KNOWN.has(name));
  if (unknown.length > 0) throw new ValueError(`Unrecognised argument(s): ${unknown.join(", ")}`);
}

function handlersOf(config: BasicConfig): Handler[] {
  const has = (name: "handlers" | "stream" | "filename"): boolean => name in config;
  if (config.handlers !== undefined && config.handlers !== null) {
    if (has("stream") || has("filename")) {
      throw new ValueError(
        "'stream' or 'filename' should not be specified together with 'handlers'",
      );
    }
    return [...config.handlers];
  }
  if (has("stream") && has("filename")) {
    throw new ValueError("'stream' and 'filename' should not be specified together");
  }
  const { filename, filemode = "a", encoding = null, errors = null } = config;
  if (!filename) return [new StreamHandler(config.stream ?? null)];
  return [new FileHandler(filename, filemode, { encoding, errors })];
}

function rootSetUp(): Logger {
  if (root.handlers.length === 0) basicConfig();
  return root;
}

/** The root's `debug`. https://docs.python.org/3/library/logging.html#logging.debug */
export function debug(msg: unknown, ...args: unknown[]): void {
  rootSetUp().debug(msg, ...args);
}

/** The root's `info`. https://docs.python.org/3/library/logging.html#logging.info */
export function info(msg: unknown, ...args: unknown[]): void {
  rootSetUp().info(msg, ...args);
}

/** The root's `warning`. https://docs.python.org/3/library/logging.html#logging.warning */
export function warning(msg: unknown, ...args: unknown[]): void {
  rootSetUp().warning(msg, ...args);
}

/** The same, by an old name. */
export function warn(msg: unknown, ...args: unknown[]): void {
  rootSetUp().warning(msg, ...args);
}

/** The root's `error`. https://docs.python.org/3/library/logging.html#logging.error */
export function error(msg: unknown, ...args: unknown[]): void {
  rootSetUp().error(msg, ...args);
}

/** The root's `exception`. https://docs.python.org/3/library/logging.html#logging.exception */
export function exception(msg: unknown, ...args: unknown[]): void {
  rootSetUp().exception(msg, ...args);
}

/** The root's `critical`. https://docs.python.org/3/library/logging.html#logging.critical */
export function critical(msg: unknown, ...args: unknown[]): void {
  rootSetUp().critical(msg, ...args);
}

/** The same, by an old name. */
export function fatal(msg: unknown, ...args: unknown[]): void {
  rootSetUp().critical(msg, ...args);
}

/** The root's `log`. https://docs.python.org/3/library/logging.html#logging.log */
export function log(level: int, msg: unknown, ...args: unknown[]): void {
  rootSetUp().log(level, msg, ...args);
}

/** Drops all records up to a level, of all loggers. https://docs.python.org/3/library/logging.html#logging.disable */
export function disable(level: Level = CRITICAL): void {
  manager.disable = levelNumber(level);
}

/** The class of new loggers. https://docs.python.org/3/library/logging.html#logging.getLoggerClass */
export function getLoggerClass(): typeof Logger {
  return manager.loggerClass;
}

/**
 * Sets the class of new loggers. https://docs.python.org/3/library/logging.html#logging.setLoggerClass
 *
 * @throws {TypeError} for a class that is no logger's
 */
export function setLoggerClass(klass: typeof Logger): void {
  if (!isSubclass(klass, Logger)) {
    throw new TypeError(`logger not derived from logging.Logger: ${repr(klass.name)}`);
  }
  manager.loggerClass = klass;
}

/** What a child takes over of a logger. */
type LoggerState = readonly [
  name: string,
  level: number,
  propagate: boolean | int,
  disabled: boolean | int,
  handlers: readonly Handler[],
  filters: readonly unknown[],
];

function stateOf({ name, level, propagate, disabled, handlers, filters }: Logger): LoggerState {
  return [name, level, propagate, disabled, handlers, filters];
}

/** What a child that is forked finds set up. */
interface Setup {
  readonly levels: readonly [string, number][];
  readonly loggers: readonly LoggerState[];
  readonly disabled: number;
}

inheritGlobals<{ setup: Setup }>(
  import.meta,
  () => ({
    setup: {
      levels: ownLevels(),
      loggers: [root, ...manager.loggerDict.values()]
        .filter((one) => !(one instanceof PlaceHolder)).map((one) => stateOf(one as Logger)),
      disabled: manager.disable,
    },
  }),
  ({ setup }) => {
    for (const [name, level] of setup.levels) addLevelName(level, name);
    manager.disable = setup.disabled;
    for (const [name, level, propagate, disabled, handlers, filters] of setup.loggers) {
      const logger = name === root.name ? root : manager.getLogger(name);
      Object.assign(logger, { level, propagate, disabled });
      logger.handlers = [...handlers];
      logger.filters = [...filters] as Logger["filters"];
    }
  },
);

atExit(shutdown);
