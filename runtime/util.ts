/**
 * What processes say about themselves: the logger of this package, in CPython's words.
 *
 * A child takes over from its parent how much is logged, and whether to standard error; handlers of one's own it does
 * not.
 *
 * https://docs.python.org/3/library/multiprocessing.html#logging
 *
 * @module
 */

import { kit } from "./util/kit.ts";
import type { Level, Logger } from "./util/logger.ts";
import "./util/logger.ts";
import { listen } from "./util/say.ts";

export { debug, info } from "./util/say.ts";
export { SUBDEBUG, SUBWARNING } from "./util/logger.ts";

let logger: Logger | undefined;
let toStderr = false;

/**
 * The logger that this package itself uses. It says nothing until it has a level and a handler.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.get_logger
 *
 * @example
 * ```ts
 * import { getLogger, logToStderr } from "@manycore/multiprocessing";
 *
 * logToStderr("INFO");
 * getLogger().info("%d workers", 4); // [INFO/MainProcess] 4 workers
 * ```
 */
export function getLogger(): Logger {
  if (logger === undefined) {
    const made = logger = kit.logger!("multiprocessing");
    listen((level, message, ...args) => made.log(level, message, ...args));
  }
  return logger;
}

/**
 * Has the logger write to standard error, as `[INFO/Process-1] text`.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.log_to_stderr
 *
 * @param level what to log from: a number, or a name such as "INFO"; null leaves it as it is
 * @throws {ValueError} for a name that is none
 */
export function logToStderr(level?: Level | null): Logger {
  const handler = kit.handler!();
  handler.setFormatter(kit.formatter!("[%(levelname)s/%(processName)s] %(message)s"));
  getLogger().addHandler(handler);
  if (level) getLogger().setLevel(level);
  toStderr = true;
  return getLogger();
}

/** How much is logged, for a child; null for nothing. */
export interface Logging {
  readonly level: number;
  readonly toStderr: boolean;
}

/** What a child is to take over. */
export function logging(): Logging | null {
  return logger === undefined ? null : { level: logger.level, toStderr };
}

/** Takes it over. */
export function takeOver(parents: Logging | null): void {
  if (parents === null) return;
  if (parents.toStderr && !toStderr) logToStderr();
  getLogger().level = parents.level;
}
