/**
 * What to show of a fault in a user's program: the warnings before it, then file, line, text and caret. Anything else is a
 * fault of this package and goes on as it is.
 */
export function faultIn(error: unknown): string {
  if (!(error instanceof Error && "formatted" in error)) throw error;
  const warnings = "warnings" in error ? error.warnings as readonly Shown[] : [];
  return [...warnings.map(({ formatted }) => formatted), error.formatted].join("\n");
}

/** What knows how it is shown. */
interface Shown {
  readonly formatted: string;
}
