/**
 * What to show of a fault in a user's program: file, line, text and caret. Anything else is a fault of this package and
 * goes on as it is.
 */
export function faultIn(error: unknown): string {
  if (error instanceof Error && "formatted" in error) return String(error.formatted);
  throw error;
}
