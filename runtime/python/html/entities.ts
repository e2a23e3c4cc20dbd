/**
 * Python's `html.entities`: the named characters. https://docs.python.org/3/library/html.entities.html
 *
 * @example
 * ```ts
 * import { name2codepoint } from "@manycore/multiprocessing/python/html/entities";
 *
 * name2codepoint.get("eacute"); // 233
 * ```
 *
 * @module
 */
import { Dict } from "../values/dict.ts";
import { HTML4 } from "./entities_data.ts";
import { namedCharacters } from "./references.ts";

const pairs = HTML4.split(" ").map((name) =>
  [name, namedCharacters().get(`${name};`)!.codePointAt(0)!] as const
);

// HTML 4 had other brackets, and small phi was written otherwise.
const OLD: Readonly<Record<string, number>> = { lang: 0x2329, rang: 0x232a };

const codes = pairs.map(([name, code]) => [name, OLD[name] ?? code] as [string, number]);

/** The characters of HTML 5 by name. */
export const html5: Dict<string, string> = new Dict(
  [...namedCharacters()].sort(([a], [b]) => {
    const [x, y] = a.toLowerCase() === b.toLowerCase()
      ? [a, b]
      : [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : 1;
  }),
);

/** The code points of HTML 4 by name. */
export const name2codepoint: Dict<string, number> = new Dict(codes);

/** The names of HTML 4 by code point. */
export const codepoint2name: Dict<number, string> = new Dict(
  codes.map(([name, code]) => [code, name] as [number, string]),
);

/** The characters of HTML 4 by name; those beyond Latin 1 by number. */
export const entitydefs: Dict<string, string> = new Dict(
  codes.map(([name, code]) => [name, String.fromCodePoint(code)] as [string, string]),
);
