/**
 * Warnings as records: `logging.captureWarnings`.
 *
 * @module
 */
import { formatwarning, hooks } from "../warnings.ts";
import { NullHandler } from "./destinations.ts";
import { getLogger } from "./logger.ts";

type Show = typeof hooks.showwarning;

let before: Show | null = null;

const show: Show = (message, category, filename, lineno, file, line) => {
  if (file !== null) return before?.(message, category, filename, lineno, file, line);
  const logger = getLogger("py.warnings");
  if (logger.handlers.length === 0) logger.addHandler(new NullHandler());
  logger.warning(formatwarning(message, category, filename, lineno, line));
};

/** Has warnings go to the logger `py.warnings`, or no longer. https://docs.python.org/3/library/logging.html#logging.captureWarnings */
export function captureWarnings(capture: boolean): void {
  if (capture && before === null) {
    before = hooks.showwarning;
    hooks.showwarning = show;
  } else if (!capture && before !== null) {
    hooks.showwarning = before;
    before = null;
  }
}
