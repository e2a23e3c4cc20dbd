/**
 * Python's `string`. https://docs.python.org/3/library/string.html
 *
 * @example
 * ```ts
 * import { capwords, Template } from "@manycore/multiprocessing/python/string";
 *
 * capwords("hello world"); // "Hello World"
 * new Template("$who likes $what").substitute({ who: "tim", what: "kung pao" }); // "tim likes kung pao"
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./string.ts";
import { str } from "./builtins/str.ts";

export { Template } from "./string/template.ts";
export { Formatter } from "./string/formatter.ts";

/** The small letters of ASCII. */
export const asciiLowercase = "abcdefghijklmnopqrstuvwxyz";
/** The capital letters of ASCII. */
export const asciiUppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** All letters of ASCII, the small ones first. */
export const asciiLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** The decimal digits. */
export const digits = "0123456789";
/** The digits of hexadecimal numbers. */
export const hexdigits = "0123456789abcdefABCDEF";
/** The digits of octal numbers. */
export const octdigits = "01234567";
/** What ASCII has beside letters, digits and white space. */
export const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
/** White space. */
export const whitespace = " \t\n\r\x0b\x0c";
/** Everything in ASCII that can be printed. */
export const printable = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" +
  "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c";

/**
 * A text with every word capitalised, words joined by `sep` or else by single spaces.
 *
 * @see https://docs.python.org/3/library/string.html#string.capwords
 */
export function capwords(s: string, sep?: string | null | { sep?: string | null }): string {
  const given = typeof sep === "object" && sep !== null ? sep.sep : sep;
  const words = str.split(s, given ?? null);
  return words.map((word) => str.capitalize(word)).join(given ?? " ");
}

nameFunctions(self);
