/** Whether a value is a plain `{…}` object: never a value of Python's, but options, or arguments by name. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
}
