import type { Formatter, Logger, StreamHandler } from "./logger.ts";

/**
 * What makes the loggers of this package, and has them write to standard error: the classes of logger.ts, or those of a
 * Python program's `logging`, which need not load that.
 */
export const kit: {
  logger?: (name: string) => Logger;
  handler?: () => StreamHandler;
  formatter?: (format: string) => Formatter;
} = {};
