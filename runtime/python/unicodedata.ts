/**
 * Python's `unicodedata`: what characters are. https://docs.python.org/3/library/unicodedata.html
 *
 * @example
 * ```ts
 * import { category, name, normalize } from "@manycore/multiprocessing/python/unicodedata";
 *
 * name("é"); // "LATIN SMALL LETTER E WITH ACUTE"
 * category("é"); // "Ll"
 * normalize("NFD", "é").length; // 2
 * ```
 *
 * @module
 */
import { KeyError, TypeError, ValueError } from "./exceptions.ts";
import { nameFunctions } from "./support/naming.ts";
import { repr } from "./text/repr.ts";
import { characterNamed, nameOf } from "./unicode/names.ts";
import { propertiesOf, type Special, specialOf } from "./unicode/properties.ts";
import { VERSION } from "./unicode/properties_data.ts";
import { type float, toFloat } from "./values/numbers.ts";
import { typeName } from "./values/types.ts";
import * as self from "./unicodedata.ts";

/** The version of Unicode. */
export const unidataVersion: string = VERSION;

/** The code point of the one character of a text. */
function codeOf(chr: unknown, what: string): number {
  const code = typeof chr === "string" ? chr.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== chr) {
    throw new TypeError(`${what} must be a unicode character, not ${typeName(chr)}`);
  }
  return code;
}

/** A kind of characters, such as "Lu". https://docs.python.org/3/library/unicodedata.html#unicodedata.category */
export function category(chr: string): string {
  return propertiesOf(codeOf(chr, "category() argument")).category;
}

/** In which direction it is written, such as "L". https://docs.python.org/3/library/unicodedata.html#unicodedata.bidirectional */
export function bidirectional(chr: string): string {
  return propertiesOf(codeOf(chr, "bidirectional() argument")).direction;
}

/** Where it is put on the one before; 0 for a character of its own. https://docs.python.org/3/library/unicodedata.html#unicodedata.combining */
export function combining(chr: string): number {
  return propertiesOf(codeOf(chr, "combining() argument")).combining;
}

/** Whether it is mirrored in text from right to left: 1 or 0. https://docs.python.org/3/library/unicodedata.html#unicodedata.mirrored */
export function mirrored(chr: string): number {
  return Number(propertiesOf(codeOf(chr, "mirrored() argument")).mirrored);
}

/** How wide it is in East Asian text, such as "W". https://docs.python.org/3/library/unicodedata.html#unicodedata.east_asian_width */
export function eastAsianWidth(chr: string): string {
  return propertiesOf(codeOf(chr, "east_asian_width() argument")).width;
}

/** What it is split into; empty for nothing. https://docs.python.org/3/library/unicodedata.html#unicodedata.decomposition */
export function decomposition(chr: string): string {
  return specialOf(codeOf(chr, "decomposition() argument"))?.split ?? "";
}

/** A value of a character, or what stands for it. */
function valueOf(
  chr: string,
  kind: Exclude<keyof Special, "split">,
  what: string,
  failure: string,
  otherwise: readonly unknown[],
): number | undefined {
  const text = specialOf(codeOf(chr, `${what}() argument 1`))?.[kind];
  if (text) return Number(text);
  if (otherwise.length > 0) return undefined;
  throw new ValueError(failure);
}

/**
 * Its value as a decimal digit. https://docs.python.org/3/library/unicodedata.html#unicodedata.decimal
 *
 * @throws {ValueError} where it has none, and nothing is to stand for it
 */
export function decimal<D = never>(chr: string, ...otherwise: [otherwise?: D]): number | D {
  return valueOf(chr, "decimal", "decimal", "not a decimal", otherwise) ?? otherwise[0] as D;
}

/**
 * Its value as a digit. https://docs.python.org/3/library/unicodedata.html#unicodedata.digit
 *
 * @throws {ValueError} where it has none, and nothing is to stand for it
 */
export function digit<D = never>(chr: string, ...otherwise: [otherwise?: D]): number | D {
  return valueOf(chr, "digit", "digit", "not a digit", otherwise) ?? otherwise[0] as D;
}

/**
 * Its value as a number. https://docs.python.org/3/library/unicodedata.html#unicodedata.numeric
 *
 * @throws {ValueError} where it has none, and nothing is to stand for it
 */
export function numeric<D = never>(chr: string, ...otherwise: [otherwise?: D]): float | D {
  const value = valueOf(chr, "number", "numeric", "not a numeric character", otherwise);
  return value === undefined ? otherwise[0] as D : toFloat(value);
}

/**
 * Its name. https://docs.python.org/3/library/unicodedata.html#unicodedata.name
 *
 * @throws {ValueError} where it has none, and nothing is to stand for it
 */
export function name<D = never>(chr: string, ...otherwise: [otherwise?: D]): string | D {
  const found = nameOf(codeOf(chr, "name() argument 1"));
  if (found !== undefined) return found;
  if (otherwise.length > 0) return otherwise[0] as D;
  throw new ValueError("no such name");
}

/**
 * The character of a name. https://docs.python.org/3/library/unicodedata.html#unicodedata.lookup
 *
 * @throws {KeyError} for a name that none has
 */
export function lookup(name: string): string {
  const code = characterNamed(name);
  if (code === undefined) throw new KeyError(`undefined character name ${repr(name)}`);
  return String.fromCodePoint(code);
}

const FORMS = ["NFC", "NFD", "NFKC", "NFKD"];

/**
 * A text in a normal form. https://docs.python.org/3/library/unicodedata.html#unicodedata.normalize
 *
 * @param form "NFC", "NFD", "NFKC" or "NFKD"
 * @throws {ValueError} for another form
 */
export function normalize(form: string, unistr: string): string {
  if (!FORMS.includes(form)) throw new ValueError("invalid normalization form");
  return unistr.normalize(form);
}

/** Whether a text is in a normal form. https://docs.python.org/3/library/unicodedata.html#unicodedata.is_normalized */
export function isNormalized(form: string, unistr: string): boolean {
  return normalize(form, unistr) === unistr;
}

nameFunctions(self);
