/** https://docs.python.org/3/library/logging.handlers.html */
import type { ModuleRow } from "./signature.ts";
import { blocking, cls, module, unsupported, writable } from "./table.ts";

const RECORD = "(record: logging.LogRecord)";
const WAY = "files, memory and queues are what records go to here";
const PORTS =
  "DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT DEFAULT_TCP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT SYSLOG_TCP_PORT SYSLOG_UDP_PORT";
const OTHERS =
  "DatagramHandler HTTPHandler NTEventLogHandler SMTPHandler SocketHandler SysLogHandler";

/** `logging.handlers`. */
export const loggingHandlers: ModuleRow = module("logging.handlers", {
  ...Object.fromEntries(PORTS.split(" ").map((name) => [name, "index"])),
  ...Object.fromEntries(OTHERS.split(" ").map((name) => [name, unsupported(WAY)])),
  BaseRotatingHandler: cls(
    "(filename: object, mode: str, encoding: str | None = None, delay: bool = False, errors: str | None = None)",
    {
      doRollover: "() -> None",
      namer: writable("object"),
      rotate: "(source: str, dest: str) -> None",
      rotation_filename: "(default_name: str) -> str",
      rotator: writable("object"),
      shouldRollover: `${RECORD} -> object`,
    },
    { bases: ["logging.FileHandler"] },
  ),
  BufferingHandler: cls("(capacity: int)", {
    buffer: writable("list[logging.LogRecord]"),
    capacity: writable("int"),
    shouldFlush: `${RECORD} -> object`,
  }, { bases: ["logging.Handler"] }),
  MemoryHandler: cls(
    "(capacity: int, flushLevel: object = 40, target: object = None, flushOnClose: bool = True)",
    {
      flushLevel: writable("object"),
      flushOnClose: writable("bool"),
      setTarget: "(target: object) -> None",
      target: writable("object"),
    },
    { bases: ["logging.handlers.BufferingHandler"] },
  ),
  QueueHandler: cls("(queue: object)", {
    enqueue: `${RECORD} -> None`,
    listener: writable("object"),
    prepare: `${RECORD} -> object`,
    queue: writable("object"),
  }, { bases: ["logging.Handler"] }),
  QueueListener: cls(
    "(queue: object, *handlers: object, respect_handler_level: bool = False)",
    {
      dequeue: blocking("(block: bool) -> object"),
      enqueue_sentinel: "() -> None",
      handle: "(record: object) -> None",
      handlers: writable("object"),
      prepare: "(record: object) -> object",
      queue: writable("object"),
      respect_handler_level: writable("bool"),
      start: "() -> None",
      stop: blocking("() -> None"),
    },
  ),
  RotatingFileHandler: cls(
    "(filename: object, mode: str = 'a', maxBytes: int = 0, backupCount: int = 0, encoding: str | None = None, delay: bool = False, errors: str | None = None)",
    { backupCount: writable("int"), maxBytes: writable("int") },
    { bases: ["logging.handlers.BaseRotatingHandler"] },
  ),
  TimedRotatingFileHandler: cls(
    "(filename: object, when: str = 'h', interval: int = 1, backupCount: int = 0, encoding: str | None = None, delay: bool = False, utc: object = False, atTime: object = None, errors: str | None = None)",
    {
      atTime: writable("object"),
      backupCount: writable("int"),
      computeRollover: "(currentTime: int) -> int",
      getFilesToDelete: "() -> list[str]",
      interval: writable("int"),
      rolloverAt: writable("int"),
      suffix: writable("str"),
      utc: writable("object"),
      when: writable("str"),
    },
    { bases: ["logging.handlers.BaseRotatingHandler"] },
  ),
  WatchedFileHandler: cls(
    "(filename: object, mode: str = 'a', encoding: str | None = None, delay: bool = False, errors: str | None = None)",
    { reopenIfNeeded: "() -> None" },
    { bases: ["logging.FileHandler"] },
  ),
});
