/**
 * What the program itself knows an error to add to its text when nobody catches it.
 *
 * @module
 */

const hints = new WeakMap<object, string>();

/** Says what an error adds to its text; the error itself is returned. */
export function suggesting<E extends Error>(error: E, hint: string): E {
  if (hint !== "") hints.set(error, hint);
  return error;
}

/** What an error adds to its text; undefined where nothing was said of it. */
export function suggestedFor(error: object): string | undefined {
  return hints.get(error);
}
