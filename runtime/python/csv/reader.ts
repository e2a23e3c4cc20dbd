/**
 * Rows out of text: `csv.reader` and `csv.DictReader`.
 *
 * @module
 */
import { float } from "../builtins/float.ts";
import { StopIteration } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { options } from "../support/options.ts";
import { Dict, dictOfFields } from "../values/dict.ts";
import { areFields, type Fields } from "../values/record.ts";
import { isKeywords } from "../values/keywords.ts";
import { nameClass, typeName } from "../values/types.ts";
import {
  type CheckedDialect,
  dialectOf,
  Error as CsvError,
  fieldSizeLimit,
  type FormatOptions,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
} from "./dialects.ts";

/** Where in a row the reader is. */
type State =
  | "row"
  | "field"
  | "escaped"
  | "plain"
  | "quoted"
  | "escaped in quotes"
  | "quote in quotes"
  | "line end"
  | "behind escaped line end";

/** The fields of a line with quotes; null where one does not end with its quotes. */
function quotedRow(text: string, quote: string, delimiter: string): string[] | null {
  const fields: string[] = [];
  let at = 0;
  while (true) {
    let end: number;
    if (text.startsWith(quote, at)) {
      end = text.indexOf(quote, at + 1);
      let isDoubled = false;
      while (end >= 0 && text.startsWith(quote, end + 1)) {
        isDoubled = true;
        end = text.indexOf(quote, end + 2);
      }
      if (end < 0) return null;
      const field = text.slice(at + 1, end);
      fields.push(isDoubled ? field.replaceAll(quote + quote, () => quote) : field);
      end++;
      if (end < text.length && !text.startsWith(delimiter, end)) return null;
    } else {
      end = text.indexOf(delimiter, at);
      if (end < 0) end = text.length;
      fields.push(text.slice(at, end));
    }
    if (end >= text.length) return fields;
    at = end + delimiter.length;
  }
}

/** Takes rows out of lines of text. https://docs.python.org/3/library/csv.html#reader-objects */
export class Reader<T = unknown> implements IterableIterator<T[]> {
  static readonly __module__ = "_csv";
  /** What the text is written by. */
  readonly dialect: CheckedDialect;
  /** How many lines were read. */
  lineNum = 0;
  readonly #lines: Iterator<unknown>;
  readonly #isSimple: boolean;
  #row: unknown[] = [];
  #text = "";
  #state: State = "row";
  /** Whether the field is one that no quotes stand around. */
  #isBare = true;

  constructor(lines: unknown, dialect: CheckedDialect) {
    this.dialect = dialect;
    this.#lines = iter(lines)[Symbol.iterator]();
    this.#isSimple = dialect.escapechar === null && !dialect.skipinitialspace &&
      [QUOTE_NONNUMERIC, QUOTE_STRINGS, QUOTE_NOTNULL].every((one) => one !== dialect.quoting);
  }

  [Symbol.iterator](): this {
    return this;
  }

  __next__(): T[] {
    const { done, value } = this.next();
    if (done) throw new StopIteration();
    return value as T[];
  }

  /** The next row. */
  next(): IteratorResult<T[], undefined> {
    this.#row = [];
    this.#state = "row";
    this.#startField();
    do {
      const { done, value: line } = this.#lines.next();
      if (done) return this.#end();
      if (typeof line !== "string") {
        throw new CsvError(
          `iterator should return strings, not ${
            typeName(line)
          } (the file should be opened in text mode)`,
        );
      }
      this.lineNum++;
      if (this.#state === "row" && this.#isSimple) {
        const row = this.#plainRow(line);
        if (row) return { done: false, value: row as T[] };
      }
      for (const character of line) this.#take(character);
      this.#take("");
    } while (this.#state !== "row");
    return { done: false, value: this.#row as T[] };
  }

  /** The fields of a line, cut where its delimiters stand; null where it is no row by itself, or there is more to it. */
  #plainRow(line: string): string[] | null {
    const text = line.endsWith("\r\n")
      ? line.slice(0, -2)
      : /[\r\n]$/.test(line)
      ? line.slice(0, -1)
      : line;
    const { quotechar, quoting, delimiter } = this.dialect;
    if (text.includes("\n") || text.includes("\r") || text.length > fieldSizeLimit()) return null;
    if (quotechar !== null && quoting !== QUOTE_NONE && text.includes(quotechar)) {
      return this.dialect.doublequote ? quotedRow(text, quotechar, delimiter) : null;
    }
    return text === "" ? [] : text.split(delimiter);
  }

  /** What there is when no line comes any more. */
  #end(): IteratorResult<T[], undefined> {
    if (this.#text === "" && this.#state !== "quoted") return { done: true, value: undefined };
    if (this.#state === "row") return { done: true, value: undefined };
    if (this.dialect.strict) throw new CsvError("unexpected end of data");
    this.#save();
    this.#state = "row";
    return { done: false, value: this.#row as T[] };
  }

  #startField(): void {
    this.#text = "";
    this.#isBare = true;
  }

  #save(): void {
    const { quoting } = this.dialect;
    const text = this.#text;
    let value: unknown = text;
    if (this.#isBare) {
      const isNothing = text === "" && (quoting === QUOTE_NOTNULL || quoting === QUOTE_STRINGS);
      if (isNothing) value = null;
      else if (text === "") value = text;
      else if (quoting === QUOTE_NONNUMERIC || quoting === QUOTE_STRINGS) value = float(text);
    }
    this.#row.push(value);
    this.#startField();
  }

  #add(character: string): void {
    if (this.#text.length >= Number(fieldSizeLimit())) {
      throw new CsvError(`field larger than field limit (${fieldSizeLimit()})`);
    }
    this.#text += character;
  }

  /** Ends a row at a line end, or at the end of the line, which is "". */
  #endRow(character: string): void {
    this.#save();
    this.#state = character === "" ? "row" : "line end";
  }

  /** Goes on by a character; "" stands for the end of a line. */
  #take(character: string): void {
    const { delimiter, escapechar, quotechar, quoting, doublequote, strict } = this.dialect;
    const isEnd = character === "" || character === "\n" || character === "\r";
    switch (this.#state) {
      case "row":
        if (character === "") return;
        if (isEnd) {
          this.#state = "line end";
          return;
        }
        this.#state = "field";
        return this.#take(character);
      case "field":
        if (isEnd) this.#endRow(character);
        else if (character === quotechar && quoting !== QUOTE_NONE) {
          this.#isBare = false;
          this.#state = "quoted";
        } else if (character === escapechar) this.#state = "escaped";
        else if (character === " " && this.dialect.skipinitialspace) return;
        else if (character === delimiter) this.#save();
        else {
          this.#add(character);
          this.#state = "plain";
        }
        return;
      case "escaped":
        if (character === "\n" || character === "\r") {
          this.#add(character);
          this.#state = "behind escaped line end";
          return;
        }
        this.#add(character === "" ? "\n" : character);
        this.#state = "plain";
        return;
      case "behind escaped line end":
        if (character === "") return;
        this.#state = "plain";
        return this.#take(character);
      case "plain":
        if (isEnd) this.#endRow(character);
        else if (character === escapechar) this.#state = "escaped";
        else if (character === delimiter) {
          this.#save();
          this.#state = "field";
        } else this.#add(character);
        return;
      case "quoted":
        if (character === "") return;
        if (character === escapechar) this.#state = "escaped in quotes";
        else if (character === quotechar && quoting !== QUOTE_NONE) {
          this.#state = doublequote ? "quote in quotes" : "plain";
        } else this.#add(character);
        return;
      case "escaped in quotes":
        this.#add(character === "" ? "\n" : character);
        this.#state = "quoted";
        return;
      case "quote in quotes":
        if (quoting !== QUOTE_NONE && character === quotechar) {
          this.#add(character);
          this.#state = "quoted";
        } else if (character === delimiter) {
          this.#save();
          this.#state = "field";
        } else if (isEnd) this.#endRow(character);
        else if (!strict) {
          this.#add(character);
          this.#state = "plain";
        } else throw new CsvError(`'${delimiter}' expected after '${quotechar}'`);
        return;
      case "line end":
        if (character === "\n" || character === "\r") return;
        if (character === "") this.#state = "row";
        else {
          throw new CsvError(
            "new-line character seen in unquoted field - do you need to open the file with newline=''?",
          );
        }
    }
  }
}
nameClass(Reader, "_csv.reader");

/** The dialect among the arguments of a call: by position or name, with changes by name. */
export function dialectAmong(given: readonly unknown[]): CheckedDialect {
  const named = given.find(isKeywords) ?? {};
  const { dialect: byName, ...changes } = named as FormatOptions & { dialect?: unknown };
  const [first] = given;
  const chosen = first === undefined || isKeywords(first) ? byName ?? null : first;
  return dialectOf(chosen, changes);
}

/** Reads rows. https://docs.python.org/3/library/csv.html#csv.reader */
export function reader<T = string>(csvfile: unknown, ...given: unknown[]): Reader<T> {
  return new Reader<T>(csvfile, dialectAmong(given));
}

interface DictReaderOptions {
  fieldnames?: unknown;
  restkey?: unknown;
  restval?: unknown;
  dialect?: unknown;
}

/** Reads rows as dicts, by the names in the first one. https://docs.python.org/3/library/csv.html#csv.DictReader */
export class DictReader implements IterableIterator<Dict<unknown, unknown>> {
  static readonly __module__: string = "csv";
  /** What reads the rows. */
  readonly reader: Reader;
  /** The key of what has no name in a row that is too long. */
  restkey: unknown;
  /** The value of what is missing in a row that is too short. */
  restval: unknown;
  #names: unknown[] | null;
  /** The names that were looked at, and whether they can be those of fields. */
  #checked: readonly unknown[] = [];
  #areFields = false;

  constructor(f: unknown, ...given: unknown[]) {
    const { fieldnames = null, restkey = null, restval = null, dialect = "excel", ...changes } =
      options<DictReaderOptions>(["fieldnames", "restkey", "restval", "dialect"], ...given);
    this.reader = new Reader(f, dialectOf(dialect, changes as FormatOptions));
    this.restkey = restkey;
    this.restval = restval;
    this.#names = fieldnames === null ? null : [...iter(fieldnames)];
  }

  /** The names; the first row where none were given, null where there is none. */
  get fieldnames(): unknown[] | null {
    if (this.#names === null) {
      const { done, value } = this.reader.next();
      if (!done) this.#names = value;
    }
    return this.#names;
  }

  set fieldnames(names: unknown[] | null) {
    this.#names = names;
  }

  /** How many lines were read. */
  get lineNum(): number {
    return this.reader.lineNum;
  }

  [Symbol.iterator](): this {
    return this;
  }

  __iter__(): this {
    return this;
  }

  __next__(): Dict<unknown, unknown> {
    const { done, value } = this.next();
    if (done) throw new StopIteration();
    return value;
  }

  #haveFields(names: unknown[]): boolean {
    const checked = this.#checked;
    let isKnown = names.length === checked.length;
    // A program may change the list.
    for (let i = 0; isKnown && i < names.length; i++) isKnown = names[i] === checked[i];
    if (!isKnown) {
      this.#checked = names.slice();
      this.#areFields = areFields(names);
    }
    return this.#areFields;
  }

  /** The next row that is not empty. */
  next(): IteratorResult<Dict<unknown, unknown>, undefined> {
    const names = this.fieldnames ?? [];
    let found = this.reader.next();
    while (!found.done && found.value.length === 0) found = this.reader.next();
    if (found.done) return { done: true, value: undefined };
    const row = found.value;
    if (row.length === names.length && this.#haveFields(names)) {
      const fields: Fields = {};
      for (let i = 0; i < names.length; i++) fields[names[i] as string] = row[i];
      return { done: false, value: dictOfFields(fields) as Dict<unknown, unknown> };
    }
    const dict = new Dict<unknown, unknown>();
    names.forEach((name, i) => dict.set(name, i < row.length ? row[i] : this.restval));
    if (row.length > names.length) dict.set(this.restkey, row.slice(names.length));
    return { done: false, value: dict };
  }
}
