/**
 * Rows as text: `csv.writer` and `csv.DictWriter`.
 *
 * @module
 */
import { callMethod, getattr } from "../dispatch.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { contains, item } from "../operators/container.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { options } from "../support/options.ts";
import { repr, str } from "../text/repr.ts";
import { isFloat, isInt } from "../values/numbers.ts";
import { nameClass, typeName } from "../values/types.ts";
import {
  type CheckedDialect,
  dialectOf,
  Error as CsvError,
  type FormatOptions,
  QUOTE_ALL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
} from "./dialects.ts";
import { dialectAmong } from "./reader.ts";

function isNumber(value: unknown): boolean {
  return isInt(value) || isFloat(value) || typeof value === "boolean" ||
    typeof getattr(value, "__float__", null) === "function";
}

/** Writes rows as lines of text. https://docs.python.org/3/library/csv.html#writer-objects */
export class Writer {
  static readonly __module__ = "_csv";
  /** What the text is written by. */
  readonly dialect: CheckedDialect;
  readonly #file: unknown;
  /** What stands in no field without quotes. */
  readonly #special: RegExp;

  constructor(file: unknown, dialect: CheckedDialect) {
    if (typeof getattr(file, "write", null) !== "function") {
      throw new TypeError('argument 1 must have a "write" method');
    }
    this.#file = file;
    this.dialect = dialect;
    const { delimiter, escapechar, quotechar, lineterminator } = dialect;
    const special = `${delimiter}${escapechar ?? ""}${quotechar ?? ""}${lineterminator}`;
    this.#special = new RegExp(`[\\n\\r${special.replace(/[\]\\^-]/g, "\\$&")}]`, "u");
  }

  #isQuoted(value: unknown): boolean {
    switch (this.dialect.quoting) {
      case QUOTE_ALL:
        return true;
      case QUOTE_NONNUMERIC:
        return !isNumber(value);
      case QUOTE_STRINGS:
        return typeof value === "string";
      case QUOTE_NOTNULL:
        return value !== null && value !== undefined;
      default:
        return false;
    }
  }

  /** Whether nothing tells an empty field from none. */
  #cannotBeEmpty(value: unknown): boolean {
    const { quoting } = this.dialect;
    return quoting === QUOTE_NONE ||
      value === null && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL);
  }

  #field(value: unknown): string {
    const { delimiter, escapechar, quotechar, quoting, doublequote, skipinitialspace } =
      this.dialect;
    const text = value === null || value === undefined ? "" : str(value);
    let isQuoted = this.#isQuoted(value);
    if (text === "" && delimiter === " " && skipinitialspace) {
      if (this.#cannotBeEmpty(value)) {
        throw new CsvError(
          "empty field must be quoted if delimiter is a space and skipinitialspace is true",
        );
      }
      isQuoted = true;
    }
    if (!isQuoted && quoting !== QUOTE_NONE && !this.#special.test(text)) return text;
    let shown = "";
    for (const character of text) {
      const isSpecial = character === delimiter || character === escapechar ||
        character === quotechar || character === "\n" || character === "\r" ||
        this.dialect.lineterminator.includes(character);
      if (isSpecial) {
        let escapes = quoting === QUOTE_NONE || character === escapechar;
        if (quoting !== QUOTE_NONE && character === quotechar) {
          if (doublequote) shown += quotechar;
          else escapes = true;
        }
        if (escapes) {
          if (escapechar === null) throw new CsvError("need to escape, but no escapechar set");
          shown += escapechar;
        } else isQuoted = true;
      }
      shown += character;
    }
    return isQuoted ? `${quotechar}${shown}${quotechar}` : shown;
  }

  /** Writes a row; gives what the file's `write` gives. */
  writerow(row: unknown): unknown {
    let values: unknown[];
    try {
      values = [...iter(row)];
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new CsvError(`iterable expected, not ${typeName(row)}`);
    }
    const { delimiter, lineterminator, quotechar } = this.dialect;
    let line = values.map((value) => this.#field(value)).join(delimiter);
    if (values.length === 1 && line === "") {
      if (this.#cannotBeEmpty(values[0])) {
        throw new CsvError("single empty field record must be quoted");
      }
      line = `${quotechar}${quotechar}`;
    }
    return callMethod(this.#file, "write", [line + lineterminator]);
  }

  /** Writes several rows. */
  writerows(rows: unknown): void | Promise<void> {
    if (isAsync(rows)) return this.#later(rows as AsyncIterable<unknown>);
    for (const row of iter(rows)) this.writerow(row);
  }

  async #later(rows: AsyncIterable<unknown>): Promise<void> {
    for await (const row of rows) this.writerow(row);
  }
}
nameClass(Writer, "_csv.writer");

/** Writes rows. https://docs.python.org/3/library/csv.html#csv.writer */
export function writer(csvfile: unknown, ...given: unknown[]): Writer {
  return new Writer(csvfile, dialectAmong(given));
}

interface DictWriterOptions {
  restval?: unknown;
  extrasaction?: string;
  dialect?: unknown;
}

/** Writes dicts as rows, in the order of some names. https://docs.python.org/3/library/csv.html#csv.DictWriter */
export class DictWriter {
  static readonly __module__: string = "csv";
  /** The names. */
  fieldnames: unknown;
  /** What is written for what a dict does not have. */
  restval: unknown;
  /** What happens to keys that are no names: `raise` or `ignore`. */
  extrasaction: string;
  /** What writes the rows. */
  readonly writer: Writer;

  constructor(f: unknown, fieldnames: unknown, ...given: unknown[]) {
    const { restval = "", extrasaction = "raise", dialect = "excel", ...changes } = options<
      DictWriterOptions
    >(["restval", "extrasaction", "dialect"], ...given);
    const names = fieldnames as { fieldnames?: unknown };
    this.fieldnames = names?.fieldnames ?? fieldnames;
    if (extrasaction.toLowerCase() !== "raise" && extrasaction.toLowerCase() !== "ignore") {
      throw new ValueError(`extrasaction (${extrasaction}) must be 'raise' or 'ignore'`);
    }
    this.restval = restval;
    this.extrasaction = extrasaction.toLowerCase();
    this.writer = new Writer(f, dialectOf(dialect, changes as FormatOptions));
  }

  #row(dict: unknown): unknown[] {
    if (this.extrasaction === "raise") {
      const wrong = [...iter(dict)].filter((key) => !contains(this.fieldnames, key));
      if (wrong.length > 0) {
        throw new ValueError(
          `dict contains fields not in fieldnames: ${wrong.map(repr).join(", ")}`,
        );
      }
    }
    return Array.from(
      iter(this.fieldnames),
      (name) => contains(dict, name) ? item(dict, name) : this.restval,
    );
  }

  /** Writes the names as a row. */
  writeheader(): unknown {
    return this.writer.writerow([...iter(this.fieldnames)]);
  }

  /** Writes a dict. */
  writerow(rowdict: unknown): unknown {
    return this.writer.writerow(this.#row(rowdict));
  }

  /** Writes several dicts. */
  writerows(rowdicts: unknown): void {
    for (const dict of iter(rowdicts)) this.writerow(dict);
  }
}
