/** `logging`. https://docs.python.org/3/library/logging.html */
import type { ModuleRow } from "./signature.ts";
import { cls, converting, type Draft, module, writable } from "./table.ts";

const NAMED =
  "exc_info: object = None, stack_info: bool = False, stacklevel: int = 1, extra: object = None";
const line = `(msg: object, *args: object, ${NAMED}) -> None`;
const LOG = `(level: int, msg: object, *args: object, ${NAMED}) -> None`;
const level = "(level: object) -> None";

/** What logs a line at a level of its own, whether a function or a method. */
const lines = {
  critical: line,
  debug: line,
  error: line,
  exception: line,
  fatal: line,
  info: line,
  log: LOG,
  warn: line,
  warning: line,
};

const filterer: Record<string, Draft | string> = {
  addFilter: "(filter: object) -> None",
  filter: "(record: object) -> object",
  filters: writable("list[object]"),
  removeFilter: "(filter: object) -> None",
};

const handler: Record<string, Draft | string> = {
  acquire: "() -> None",
  close: "() -> None",
  createLock: "() -> None",
  emit: "(record: logging.LogRecord) -> None",
  flush: "() -> None",
  format: "(record: logging.LogRecord) -> str",
  formatter: writable("logging.Formatter | None"),
  get_name: "() -> str | None",
  handle: "(record: logging.LogRecord) -> object",
  handleError: "(record: logging.LogRecord) -> None",
  level: "index",
  lock: writable("object"),
  name: writable("str | None"),
  release: "() -> None",
  setFormatter: "(fmt: logging.Formatter | None) -> None",
  setLevel: level,
  set_name: "(name: str | None) -> None",
};

const STREAM_HANDLER = ["logging.StreamHandler"];
const NAMES = "name: object = None";

/** https://docs.python.org/3/library/logging.html */
export const logging: ModuleRow = module("logging", {
  BASIC_FORMAT: "str",
  raiseExceptions: "bool",
  BufferingFormatter: cls("(linefmt: logging.Formatter | None = None)", {
    format: "(records: list[logging.LogRecord]) -> str",
    formatFooter: "(records: list[logging.LogRecord]) -> str",
    formatHeader: "(records: list[logging.LogRecord]) -> str",
    linefmt: writable("logging.Formatter"),
  }),
  FileHandler: cls(
    "(filename: object, mode: str = 'a', encoding: str | None = None, delay: bool = False, errors: str | None = None)",
    {
      baseFilename: writable("str"),
      delay: writable("bool"),
      encoding: writable("str | None"),
      errors: writable("str | None"),
      mode: writable("str"),
    },
    { bases: STREAM_HANDLER },
  ),
  Filter: cls("(name: str = '')", {
    filter: "(record: logging.LogRecord) -> object",
    name: writable("str"),
  }),
  Filterer: cls("()", filterer),
  Formatter: cls(
    "(fmt: str | None = None, datefmt: str | None = None, style: str = '%', validate: bool = True, *, defaults: object = None)",
    {
      _fmt: writable("str"),
      converter: writable("object"),
      datefmt: writable("str | None"),
      default_msec_format: writable("str | None"),
      default_time_format: writable("str"),
      format: "(record: logging.LogRecord) -> str",
      formatException: "(ei: object) -> str",
      formatMessage: "(record: logging.LogRecord) -> str",
      formatStack: "(stack_info: str) -> str",
      formatTime: "(record: logging.LogRecord, datefmt: str | None = None) -> str",
      usesTime: "() -> bool",
    },
  ),
  Handler: cls("(level: object = 0)", handler, { bases: ["logging.Filterer"] }),
  LogRecord: cls(
    "(name: str, level: int, pathname: str, lineno: int, msg: object, args: object, exc_info: object, func: str | None = None, sinfo: str | None = None, **kwargs: object)",
    {
      args: writable("object"),
      asctime: writable("str"),
      created: writable("float"),
      exc_info: writable("object"),
      exc_text: writable("str | None"),
      filename: writable("str"),
      funcName: writable("str"),
      getMessage: "() -> str",
      levelname: writable("str"),
      levelno: writable("index"),
      lineno: writable("index"),
      message: writable("str"),
      module: writable("str"),
      msecs: writable("float"),
      msg: writable("object"),
      name: writable("str"),
      pathname: writable("str"),
      process: writable("index"),
      processName: writable("str"),
      relativeCreated: writable("float"),
      stack_info: writable("str | None"),
      taskName: writable("str | None"),
      thread: writable("index"),
      threadName: writable("str"),
    },
  ),
  Logger: cls("(name: str, level: object = 0)", {
    ...lines,
    addHandler: "(hdlr: object) -> None",
    callHandlers: "(record: logging.LogRecord) -> None",
    disabled: converting("object"),
    findCaller:
      "(stack_info: bool = False, stacklevel: int = 1) -> tuple[str, index, str, str | None]",
    getChild: "(suffix: str) -> logging.Logger",
    getChildren: "() -> set[logging.Logger]",
    getEffectiveLevel: "() -> index",
    handle: "(record: object) -> None",
    handlers: writable("list[logging.Handler]"),
    hasHandlers: "() -> bool",
    isEnabledFor: "(level: int) -> bool",
    level: "index",
    makeRecord:
      "(name: str, level: int, fn: str, lno: int, msg: object, args: object, exc_info: object, func: str | None = None, extra: object = None, sinfo: str | None = None) -> logging.LogRecord",
    manager: "logging.Manager",
    name: "str",
    parent: "logging.Logger | None",
    propagate: converting("object"),
    removeHandler: "(hdlr: object) -> None",
    root: "logging.Logger",
    setLevel: level,
  }, { bases: ["logging.Filterer"] }),
  LoggerAdapter: cls(
    "(logger: object, extra: object = None, merge_extra: bool = False)",
    {
      ...lines,
      extra: writable("object"),
      getEffectiveLevel: "() -> index",
      hasHandlers: "() -> bool",
      isEnabledFor: "(level: int) -> bool",
      logger: writable("logging.Logger"),
      merge_extra: writable("bool"),
      name: "str",
      process: "(msg: object, kwargs: dict[str, object]) -> tuple[object, dict[str, object]]",
      setLevel: level,
    },
  ),
  Manager: cls(null, {
    disable: writable("index"),
    getLogger: "(name: str) -> logging.Logger",
    loggerDict: "dict[str, object]",
    root: "logging.Logger",
  }),
  NullHandler: cls("(level: object = 0)", {}, { bases: ["logging.Handler"] }),
  PlaceHolder: cls(null, {}),
  RootLogger: cls(null, {}, { bases: ["logging.Logger"] }),
  StreamHandler: cls("(stream: object = None)", {
    setStream: "(stream: object) -> object",
    stream: writable("object"),
    terminator: writable("str"),
  }, { bases: ["logging.Handler"] }),
  CRITICAL: "index",
  DEBUG: "index",
  ERROR: "index",
  FATAL: "index",
  INFO: "index",
  NOTSET: "index",
  WARN: "index",
  WARNING: "index",
  ...lines,
  addLevelName: "(level: int, levelName: str) -> None",
  // says itself what it does not know
  basicConfig: "(**kwargs: object) -> None",
  captureWarnings: "(capture: bool) -> None",
  disable: "(level: object = 50) -> None",
  getHandlerByName: "(name: str) -> logging.Handler | None",
  getHandlerNames: "() -> object",
  getLevelName: "(level: object) -> object",
  getLevelNamesMapping: "() -> dict[str, index]",
  getLogRecordFactory: "() -> object",
  getLogger: `(${NAMES}) -> logging.Logger`,
  getLoggerClass: "() -> object",
  lastResort: "logging.Handler",
  makeLogRecord: "(dict: dict[str, object]) -> logging.LogRecord",
  root: "logging.Logger",
  setLogRecordFactory: "(factory: object) -> None",
  setLoggerClass: "(klass: object) -> None",
  shutdown: "() -> None",
});
