/**
 * Python's `logging.handlers`: files that begin anew, and records that are held back or sent through queues.
 * https://docs.python.org/3/library/logging.handlers.html
 *
 * @example
 * ```ts
 * import { StreamHandler } from "@manycore/multiprocessing/python/logging";
 * import { MemoryHandler } from "@manycore/multiprocessing/python/logging/handlers";
 *
 * const handler = new MemoryHandler(100, { target: new StreamHandler() });
 * handler.capacity; // 100
 * ```
 *
 * @module
 */
import { nameClasses } from "../support/naming.ts";
import * as self from "./handlers.ts";
export { BufferingHandler, MemoryHandler, type MemoryHandlerOptions } from "./buffering.ts";
export { QueueHandler, QueueListener, type QueueListenerOptions } from "./queues.ts";
export {
  BaseRotatingHandler,
  RotatingFileHandler,
  type RotatingFileOptions,
  WatchedFileHandler,
} from "./rotating.ts";
export { type TimedOptions, TimedRotatingFileHandler } from "./timed.ts";

/** The usual port of a server of records. */
export const DEFAULT_TCP_LOGGING_PORT = 9020;
/** The usual port of a server of records that come one by one. */
export const DEFAULT_UDP_LOGGING_PORT = 9021;
/** The usual port of a server of records by HTTP. */
export const DEFAULT_HTTP_LOGGING_PORT = 9022;
/** The usual port of a server of records by SOAP. */
export const DEFAULT_SOAP_LOGGING_PORT = 9023;
/** The usual port of the system's log. */
export const SYSLOG_UDP_PORT = 514;
/** The same. */
export const SYSLOG_TCP_PORT = 514;

nameClasses(self, "logging.handlers");
