/** Whether a value is a plain `{…}` object: never a value of Python's, but options, or arguments by name. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
}

/** Takes what was given by name from behind the arguments. */
export function takeKeywords(args: unknown[]): Record<string, unknown> {
  return isPlain(args.at(-1)) ? args.pop() as Record<string, unknown> : {};
}
