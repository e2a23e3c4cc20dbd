/**
 * Characters by their Unicode names, for `\N{…}`.
 *
 * @module
 */

/** The code point with a name or alias, in any case; `undefined` where there is none. */
export function characterNamed(name: string): number | undefined {
  return NAMES.get(name.toUpperCase());
}

const NAMES: ReadonlyMap<string, number> = new Map([["BULLET", 0x2022]]);
