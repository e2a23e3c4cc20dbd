/**
 * Python's `logging`. https://docs.python.org/3/library/logging.html
 *
 * Children log as their parent does, as far as they find its variables: levels, handlers and filters are theirs from the
 * start.
 *
 * @example
 * ```ts
 * import * as logging from "@manycore/multiprocessing/python/logging";
 *
 * logging.basicConfig({ level: logging.INFO, format: "%(levelname)s %(name)s: %(message)s" });
 * const logger = logging.getLogger("app.db");
 * logger.info("%d rows in %.1f s", 3, 0.25); // INFO app.db: 3 rows in 0.2 s
 * ```
 *
 * @module
 */
import { pythonHooks } from "../errors.ts";
import { kit } from "../util/kit.ts";
import { nameClasses, nameFunctions } from "./support/naming.ts";
import { Formatter } from "./logging/formatter.ts";
import { StreamHandler } from "./logging/destinations.ts";
import { getLogger, type Logger } from "./logging/logger.ts";
import * as self from "./logging.ts";

export { captureWarnings } from "./logging/captured.ts";
export {
  type BasicConfig,
  basicConfig,
  critical,
  debug,
  disable,
  error,
  exception,
  fatal,
  getLoggerClass,
  info,
  log,
  setLoggerClass,
  warn,
  warning,
} from "./logging/setup.ts";
export { Filter, Filterer, type FilterLike } from "./logging/filter.ts";
export { BufferingFormatter, Formatter, type FormatterOptions } from "./logging/formatter.ts";
export {
  FileHandler,
  type FileHandlerOptions,
  getHandlerByName,
  getHandlerNames,
  Handler,
  hooks,
  lastResort,
  type LogStream,
  NullHandler,
  raiseExceptions,
  shutdown,
  StreamHandler,
} from "./logging/destinations.ts";
export {
  addLevelName,
  CRITICAL,
  DEBUG,
  ERROR,
  FATAL,
  getLevelName,
  getLevelNamesMapping,
  INFO,
  type Level,
  NOTSET,
  WARN,
  WARNING,
} from "./logging/levels.ts";
export {
  getLogger,
  Logger,
  LoggerAdapter,
  type LogOptions,
  Manager,
  PlaceHolder,
  root,
  RootLogger,
} from "./logging/logger.ts";
export {
  type ExcInfo,
  getLogRecordFactory,
  LogRecord,
  type LogRecordFactory,
  makeLogRecord,
  setLogRecordFactory,
} from "./logging/record.ts";
export type { Style, StyleSign } from "./logging/style.ts";

/** The format of `basicConfig`. */
export const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";

// What is logged with an exception shows the places that it came through.
pythonHooks.areFlow = false;
nameFunctions(self);
nameClasses(self, "logging");
Object.assign(kit, {
  logger(name: string): Logger {
    const logger = getLogger(name);
    logger.propagate = 0;
    return logger;
  },
  handler: () => new StreamHandler(),
  formatter: (format: string) => new Formatter(format),
});
