/**
 * Python's `locale`, as it is where no language is chosen: the locale C, with or without UTF-8.
 * https://docs.python.org/3/library/locale.html
 *
 * @example
 * ```ts
 * import { LC_ALL, setlocale } from "@manycore/multiprocessing/python/locale";
 *
 * setlocale(LC_ALL, "C"); // "C"
 * ```
 *
 * @module
 */
import { float } from "./builtins/float.ts";
import { int } from "./builtins/int.ts";
import { Exception, TypeError, ValueError } from "./exceptions.ts";
import { invoke } from "./dispatch.ts";
import { compareText } from "./text/code_points.ts";
import { iter } from "./operators/iteration.ts";
import { nameFunctions } from "./support/naming.ts";
import { percent } from "./text/percent.ts";
import { isKeywords } from "./values/keywords.ts";
import { Dict } from "./values/dict.ts";
import { asTuple, type Tuple, tupleFrom } from "./values/tuple.ts";
import * as self from "./locale.ts";

/** What is no locale here. */
export class Error extends Exception {
  static readonly __module__: string = "locale";
}

/** Which characters there are. */
export const LC_CTYPE = 0;
/** How numbers are written. */
export const LC_NUMERIC = 1;
/** How times are written. */
export const LC_TIME = 2;
/** In which order texts are. */
export const LC_COLLATE = 3;
/** How sums of money are written. */
export const LC_MONETARY = 4;
/** In which language the system speaks. */
export const LC_MESSAGES = 5;
/** All of these. */
export const LC_ALL = 6;
/** Stands for what the locale does not say. */
export const CHAR_MAX = 127;

const CATEGORIES = [
  "LC_CTYPE",
  "LC_NUMERIC",
  "LC_TIME",
  "LC_COLLATE",
  "LC_MONETARY",
  "LC_MESSAGES",
];
/** What the system has besides, as it is named with all. */
const OTHERS = "PAPER NAME ADDRESS TELEPHONE MEASUREMENT IDENTIFICATION";

function environment(category: string): string {
  for (const name of ["LC_ALL", category, "LANG"]) {
    const found = Deno.env.get(name);
    if (found) return found;
  }
  return "C";
}

/** A locale by its name; null where it is none of ours. */
function known(name: string): string | null {
  if (name === "C" || name === "POSIX") return "C";
  return /^C\.utf-?8$/i.test(name) ? name : null;
}

const chosen: string[] = CATEGORIES.map(() => "C");
/** What is chosen for what the module does not name. */
let others = "C";
chosen[LC_CTYPE] = known(environment("LC_CTYPE")) ?? "C.UTF-8";

function shown(): string {
  if ([...chosen, others].every((name) => name === chosen[0])) return chosen[0]!;
  const named = CATEGORIES.map((category, i) => `${category}=${chosen[i]}`);
  return [...named, ...OTHERS.split(" ").map((name) => `LC_${name}=${others}`)].join(";");
}

function nameOf(locale: unknown): string {
  if (typeof locale === "string") return locale;
  try {
    const [language, encoding] = [...iter(locale)] as (string | null)[];
    return encoding ? `${language ?? "C"}.${encoding}` : language ?? "C";
  } catch {
    throw new TypeError(
      "Locale must be None, a string, or an iterable of two strings -- language code, encoding.",
    );
  }
}

/**
 * Chooses a locale, and gives its name. https://docs.python.org/3/library/locale.html#locale.setlocale
 *
 * @throws {Error} for a locale that there is not
 */
export function setlocale(category: number, locale: unknown = null): string {
  const given = isKeywords(locale) ? locale.locale ?? null : locale;
  if (category < 0 || category > LC_ALL) throw new Error("unsupported locale setting");
  const places = category === LC_ALL ? CATEGORIES.map((_, i) => i) : [category];
  if (given !== null) {
    const name = nameOf(given);
    const wanted = places.map((i) =>
      // What the user has chosen is written as in C.
      name === "" ? known(environment(CATEGORIES[i]!)) ?? "C.UTF-8" : known(name)
    );
    if (wanted.some((one) => one === null)) throw new Error("unsupported locale setting");
    places.forEach((i, place) => chosen[i] = wanted[place]!);
    if (category === LC_ALL) others = wanted[0]!;
  }
  return category === LC_ALL ? shown() : chosen[category]!;
}

/** Language and encoding of a category. */
export function getlocale(
  category: number | { category?: number } = LC_CTYPE,
): Tuple<[string | null, string | null]> {
  const which = typeof category === "number" ? category : category.category ?? LC_CTYPE;
  const name = which === LC_ALL ? chosen[0]! : chosen[which]!;
  return name === "C" ? asTuple([null, null]) : asTuple(["C", "UTF-8"]);
}

/** The user's language and encoding. */
export function getdefaultlocale(_envvars?: unknown): Tuple<[string | null, string | null]> {
  const name = environment("LC_CTYPE");
  const [language = "", encoding] = name.split(".");
  if (known(name) === "C") return asTuple([null, null]);
  return asTuple([
    language,
    encoding === undefined ? "ISO8859-1" : encoding.toUpperCase().replace(/^UTF8$/, "UTF-8"),
  ]);
}

/** The encoding that the user wants. */
export function getpreferredencoding(_doSetlocale?: unknown): string {
  return "UTF-8";
}

/** The encoding of the system. */
export function getencoding(): string {
  return "UTF-8";
}

const UNSAID =
  "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn";
const EMPTY = "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep";

/** How numbers are written. https://docs.python.org/3/library/locale.html#locale.localeconv */
export function localeconv(): Dict<string, unknown> {
  return new Dict<string, unknown>([
    ...EMPTY.split(" ").map((name): [string, unknown] => [name, ""]),
    ["mon_grouping", []],
    ["positive_sign", ""],
    ["negative_sign", ""],
    ...UNSAID.split(" ").map((name): [string, unknown] => [name, CHAR_MAX]),
    ["decimal_point", "."],
    ["thousands_sep", ""],
    ["grouping", []],
  ]);
}

/** Compares two texts. */
export function strcoll(string1: string, string2: string): number {
  return Math.sign(compareText(string1, string2));
}

/** A text to be compared by. */
export function strxfrm(string: string): string {
  return string;
}

/** Values in a format of `%`. https://docs.python.org/3/library/locale.html#locale.format_string */
export function formatString(f: string, val: unknown, ..._more: unknown[]): string {
  return percent(f, val);
}

/** @throws {ValueError} always: this locale has no money */
export function currency(_val: unknown, ..._more: unknown[]): string {
  throw new ValueError("Currency formatting is not possible using the 'C' locale.");
}

/** A float as text. */
export function str(val: unknown): string {
  return percent("%.12g", tupleFrom([val]));
}

/** A number as Python writes it. */
export function delocalize(string: string): string {
  return string;
}

/** A number as the locale writes it. */
export function localize(string: string, ..._more: unknown[]): string {
  return string;
}

/** A float of a text. */
export function atof(string: string, func: unknown = null): unknown {
  const convert = isKeywords(func) ? func.func ?? null : func;
  return convert === null ? float(string) : invoke(convert, string);
}

/** An int of a text. */
export function atoi(string: string): unknown {
  return int(string);
}

nameFunctions(self);
