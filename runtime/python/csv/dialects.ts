/**
 * How rows are written as text: the dialects of `csv`.
 *
 * @module
 */
import { getattr } from "../dispatch.ts";
import { Exception, TypeError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { textLength } from "../text/code_points.ts";
import { index, type int, isInt } from "../values/numbers.ts";
import { nameClass, typeName } from "../values/types.ts";

/** A table could not be read or written. https://docs.python.org/3/library/csv.html#csv.Error */
class CsvError extends Exception {
  static readonly __module__ = "_csv";
}
Object.defineProperty(CsvError, "name", { value: "Error" });
export { CsvError as Error };

/** Fields are quoted where they must be. */
export const QUOTE_MINIMAL = 0;
/** All fields are quoted. */
export const QUOTE_ALL = 1;
/** All fields are quoted that are no numbers; what is not quoted is read as a number. */
export const QUOTE_NONNUMERIC = 2;
/** No field is quoted. */
export const QUOTE_NONE = 3;
/** All texts are quoted; what is empty and not quoted is read as None, other such as numbers. */
export const QUOTE_STRINGS = 4;
/** All fields are quoted but None; what is empty and not quoted is read as None. */
export const QUOTE_NOTNULL = 5;

/** What a dialect says. https://docs.python.org/3/library/csv.html#dialects-and-formatting-parameters */
export interface Format {
  /** What stands between fields. */
  delimiter: string;
  /** Whether a quote within a quoted field is written twice. */
  doublequote: boolean;
  /** What takes the meaning from the character behind it. */
  escapechar: string | null;
  /** What ends a row that is written. */
  lineterminator: string;
  /** What stands around quoted fields. */
  quotechar: string | null;
  /** Which fields are quoted. */
  quoting: number;
  /** Whether space behind a delimiter is passed over. */
  skipinitialspace: boolean;
  /** Whether what is written badly is an error. */
  strict: boolean;
}

const USUAL: Format = {
  delimiter: ",",
  doublequote: true,
  escapechar: null,
  lineterminator: "\r\n",
  quotechar: '"',
  quoting: QUOTE_MINIMAL,
  skipinitialspace: false,
  strict: false,
};
const NAMES = Object.keys(USUAL) as (keyof Format)[];

/** Options by name, as far as they change a dialect. */
export type FormatOptions = Partial<Record<keyof Format, unknown>>;

function character(name: string, value: unknown, optional: boolean): string | null {
  if (value === null && optional) return null;
  if (typeof value !== "string") {
    throw new TypeError(
      `"${name}" must be ${optional ? "string or None" : "string"}, not ${typeName(value)}`,
    );
  }
  if (textLength(value) !== 1 && !(optional && value === "")) {
    throw new TypeError(`"${name}" must be a 1-character string`);
  }
  return value === "" ? null : value;
}

/** What a dialect is made of, checked. */
export class CheckedDialect implements Format {
  static readonly __module__ = "_csv";
  static readonly __name__ = "Dialect";
  readonly delimiter: string;
  readonly doublequote: boolean;
  readonly escapechar: string | null;
  readonly lineterminator: string;
  readonly quotechar: string | null;
  readonly quoting: number;
  readonly skipinitialspace: boolean;
  readonly strict: boolean;

  constructor(given: FormatOptions) {
    for (const name of Object.keys(given)) {
      if (!(name in USUAL)) {
        throw new TypeError(`this function got an unexpected keyword argument '${name}'`);
      }
    }
    const all = { ...USUAL, ...given } as Record<keyof Format, unknown>;
    if (!isInt(all.quoting)) {
      throw new TypeError('"quoting" must be an integer');
    }
    const quoting = Number(index(all.quoting as int));
    if (quoting < QUOTE_MINIMAL || quoting > QUOTE_NOTNULL) {
      throw new TypeError('bad "quoting" value');
    }
    const quoteIsLeft = given.quotechar === null && given.quoting === undefined;
    this.quoting = quoteIsLeft ? QUOTE_NONE : quoting;
    this.delimiter = character("delimiter", all.delimiter, false)!;
    this.escapechar = character("escapechar", all.escapechar, true);
    this.quotechar = character("quotechar", all.quotechar, true);
    if (this.quoting !== QUOTE_NONE && this.quotechar === null) {
      throw new TypeError("quotechar must be set if quoting enabled");
    }
    if (typeof all.lineterminator !== "string") {
      throw new TypeError(
        all.lineterminator === null
          ? "lineterminator must be set"
          : `"lineterminator" must be a string, not ${typeName(all.lineterminator)}`,
      );
    }
    this.lineterminator = all.lineterminator;
    this.doublequote = truth(all.doublequote);
    this.skipinitialspace = truth(all.skipinitialspace);
    this.strict = truth(all.strict);
  }
}

/** What a class or object says of a dialect. */
function said(source: unknown): FormatOptions {
  const found: FormatOptions = {};
  for (const name of NAMES) {
    const value = getattr(source, name, undefined);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** A dialect to derive from, by attributes of the class. https://docs.python.org/3/library/csv.html#csv.Dialect */
export class Dialect {
  static readonly __module__: string = "csv";

  /** @throws {Error} when what it says cannot be */
  constructor() {
    try {
      new CheckedDialect(said(this));
    } catch (error) {
      if (error instanceof TypeError) throw new CsvError(error.message);
      throw error;
    }
  }
}

/** As spreadsheets write tables. https://docs.python.org/3/library/csv.html#csv.excel */
export class excel extends Dialect {
  static readonly delimiter: string = ",";
  static readonly quotechar: string = '"';
  static readonly doublequote: boolean = true;
  static readonly skipinitialspace: boolean = false;
  static readonly lineterminator: string = "\r\n";
  static readonly quoting: number = QUOTE_MINIMAL;
}

/** As spreadsheets write tables, with tabs. https://docs.python.org/3/library/csv.html#csv.excel_tab */
export class excelTab extends excel {
  static override readonly delimiter = "\t";
}

/** As programs on UNIX write tables: all quoted. https://docs.python.org/3/library/csv.html#csv.unix_dialect */
export class unixDialect extends Dialect {
  static readonly delimiter = ",";
  static readonly quotechar = '"';
  static readonly doublequote = true;
  static readonly skipinitialspace = false;
  static readonly lineterminator = "\n";
  static readonly quoting: number = QUOTE_ALL;
}
nameClass(excelTab, "csv.excel_tab");
nameClass(unixDialect, "csv.unix_dialect");

const known = new Map<string, CheckedDialect>();

/** A dialect by its name, class or object, as options change it. */
export function dialectOf(dialect: unknown, options: FormatOptions = {}): CheckedDialect {
  const base = typeof dialect === "string" ? getDialect(dialect) : dialect;
  if (base instanceof CheckedDialect && Object.keys(options).length === 0) return base;
  return new CheckedDialect({ ...base == null ? {} : said(base), ...options });
}

/** Gives a dialect a name. https://docs.python.org/3/library/csv.html#csv.register_dialect */
export function registerDialect(
  name: string,
  dialect: unknown = null,
  options?: FormatOptions,
): void {
  if (typeof name !== "string") throw new TypeError("dialect name must be a string");
  known.set(name, dialectOf(dialect, options));
}

/** Forgets a dialect. https://docs.python.org/3/library/csv.html#csv.unregister_dialect */
export function unregisterDialect(name: string): void {
  if (!known.delete(name)) throw new CsvError("unknown dialect");
}

/** A dialect by its name. https://docs.python.org/3/library/csv.html#csv.get_dialect */
export function getDialect(name: string): CheckedDialect {
  const found = known.get(name);
  if (!found) throw new CsvError("unknown dialect");
  return found;
}

/** The names of all dialects. https://docs.python.org/3/library/csv.html#csv.list_dialects */
export function listDialects(): string[] {
  return [...known.keys()];
}

registerDialect("excel", excel);
registerDialect("excel-tab", excelTab);
registerDialect("unix", unixDialect);

let limit: int = 131072;

/** How long a field may be; sets it where a number is given. https://docs.python.org/3/library/csv.html#csv.field_size_limit */
export function fieldSizeLimit(newLimit?: int): int {
  const before = limit;
  if (newLimit !== undefined) {
    if (!isInt(newLimit)) throw new TypeError("limit must be an integer");
    limit = newLimit;
  }
  return before;
}
