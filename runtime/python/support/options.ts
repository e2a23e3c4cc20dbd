/**
 * How library functions take their optional parameters: by position, or by name in a trailing plain
 * object.
 *
 * @module
 */

import { isPlain } from "../../plain.ts";
export { isPlain };

/**
 * Files what a call gave under the names of the parameters.
 *
 * @param names The parameters in the order of their positions.
 * @param given The arguments from the first optional one on; a plain object among them ends the
 * positional ones and names the rest.
 */
export function options<O extends object>(
  names: readonly (keyof O & string)[],
  ...given: readonly unknown[]
): Partial<O> {
  const found: Record<string, unknown> = {};
  for (let i = 0; i < given.length; i++) {
    const value = given[i];
    if (value === undefined) continue;
    if (isPlain(value)) {
      Object.assign(found, value);
      break;
    }
    const name = names[i];
    if (name !== undefined) found[name] = value;
  }
  return found as Partial<O>;
}
