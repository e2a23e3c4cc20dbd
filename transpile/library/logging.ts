/** https://docs.python.org/3/library/logging.html, as far as the logger of `multiprocessing` needs it. */
import type { ModuleRow } from "./signature.ts";
import { cls, converting, type Draft, module } from "./table.ts";

const line =
  "(msg: object, *args: object, exc_info: object = None, stack_info: bool = False, stacklevel: int = 1, extra: object = None) -> None";

const Logger: Draft = cls(null, {
  addHandler: "(hdlr: object) -> None",
  critical: line,
  debug: line,
  error: line,
  getEffectiveLevel: "() -> index",
  handlers: "list[object]",
  hasHandlers: "() -> bool",
  info: line,
  isEnabledFor: "(level: int) -> bool",
  level: "index",
  log:
    "(level: int, msg: object, *args: object, exc_info: object = None, stack_info: bool = False, stacklevel: int = 1, extra: object = None) -> None",
  name: "str",
  propagate: converting("object"),
  removeHandler: "(hdlr: object) -> None",
  setLevel: "(level: object) -> None",
  warning: line,
});

/** `logging`. */
export const logging: ModuleRow = module("logging", {
  Formatter: cls("(fmt: str | None = None)", { format: "(record: object) -> str" }),
  Logger,
  StreamHandler: cls("()", {
    level: "index",
    setFormatter: "(fmt: logging.Formatter) -> None",
    setLevel: "(level: object) -> None",
  }),
  CRITICAL: "index",
  DEBUG: "index",
  ERROR: "index",
  FATAL: "index",
  INFO: "index",
  NOTSET: "index",
  WARN: "index",
  WARNING: "index",
  getLevelName: "(level: object) -> object",
  ...Object.fromEntries(
    "basicConfig critical debug error exception getLogger info log warning FileHandler Handler LogRecord LoggerAdapter NullHandler"
      .split(" ").map((name) => [name, "(*args: object, **kwargs: object) -> object"]),
  ),
});
