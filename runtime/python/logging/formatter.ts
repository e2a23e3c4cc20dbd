/**
 * How records become text.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { callMethod } from "../calls.ts";
import { options } from "../support/options.ts";
import { percent } from "../text/percent.ts";
import { localtime, strftime } from "../time.ts";
import type { structTime } from "../time/struct_time.ts";
import { formatException } from "../traceback_text.ts";
import type { Dict } from "../values/dict.ts";
import type { Float } from "../values/numbers.ts";
import { asTuple } from "../values/tuple.ts";
import { type ExcInfo, type LogRecord, making } from "./record.ts";
import { fillFrom, styleOf, type StyleSign } from "./style.ts";

/** How lines are written. */
export interface FormatterOptions {
  /** The format; the message alone when it is not given. */
  fmt?: string | null;
  /** The format of times, as `time.strftime` takes it. */
  datefmt?: string | null;
  /** How the format is written: `%(name)s`, `{name}` or `$name`. */
  style?: StyleSign;
  /** Whether the format is looked at now; true when it is not given. */
  validate?: boolean;
  /** What attributes are that a record does not have. */
  defaults?: Dict<string, unknown> | null;
}

/** What shows from where a message comes. */
const CALLERS = /pathname|filename|module|lineno|funcName/;

/**
 * Makes text of records. https://docs.python.org/3/library/logging.html#logging.Formatter
 *
 * @example
 * ```ts
 * import { Formatter, makeLogRecord } from "@manycore/multiprocessing/python/logging";
 * import { Dict } from "@manycore/multiprocessing/python";
 *
 * const formatter = new Formatter("{levelname:>8}: {message}", { style: "{" });
 * formatter.format(makeLogRecord(new Dict([["levelname", "INFO"], ["msg", "ready"]]))); // "    INFO: ready"
 * ```
 */
export class Formatter {
  static readonly __module__: string = "logging";

  /** The format of times when none is given. */
  declare defaultTimeFormat: string;
  /** How thousandths of a second are put after it; none when it is null or empty. */
  declare defaultMsecFormat: string | null;
  /** Takes a time apart: `time.localtime` or `time.gmtime`. */
  declare converter: (seconds: Float) => structTime;

  /** How the format is written. */
  readonly style: StyleSign;
  /** What attributes are that a record does not have. */
  readonly defaults: Dict<string, unknown> | null;
  /** The format. */
  _fmt: string;
  /** The format of times. */
  datefmt: string | null;

  /** @throws {ValueError} for a format that is none. */
  constructor(fmt?: string | null | FormatterOptions, ...more: unknown[]) {
    const given = options<FormatterOptions>(
      ["fmt", "datefmt", "style", "validate", "defaults"],
      fmt,
      ...more,
    );
    this.style = given.style ?? "%";
    const style = styleOf(this.style);
    this._fmt = given.fmt || style.usual;
    if (given.validate ?? true) style.validate(this._fmt);
    this.datefmt = given.datefmt ?? null;
    this.defaults = given.defaults ?? null;
    if (new.target !== Formatter || CALLERS.test(this._fmt)) making.showsCallers = true;
  }

  /** The text of a record, the traceback of its exception below. */
  format(record: LogRecord): string {
    record.message = record.getMessage();
    if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    if (record.excInfo !== null && !record.excText) {
      record.excText = this.formatException(record.excInfo);
    }
    for (
      const [part, make] of [
        [record.excText, (part: string) => part],
        [record.stackInfo, (part: string) => this.formatStack(part)],
      ] as const
    ) {
      if (part) text += `${text.endsWith("\n") ? "" : "\n"}${make(part)}`;
    }
    return text;
  }

  /** When a record was made, as text. */
  formatTime(record: LogRecord, datefmt: string | null = null): string {
    const moment = this.converter(record.created);
    if (datefmt) return strftime(datefmt, moment);
    const text = strftime(this.defaultTimeFormat, moment);
    const { defaultMsecFormat } = this;
    return defaultMsecFormat ? percent(defaultMsecFormat, asTuple([text, record.msecs])) : text;
  }

  /** The traceback of an exception, without a line feed at the end. */
  formatException(ei: ExcInfo): string {
    const [, error] = ei;
    return error === null ? "NoneType: None" : formatException(error, new Error());
  }

  /** The way to a call, as it is shown. */
  formatStack(stackInfo: string): string {
    return stackInfo;
  }

  /** Whether the format names the time. */
  usesTime(): boolean {
    return styleOf(this.style).usesTime(this._fmt);
  }

  /** The format, filled. */
  formatMessage(record: LogRecord): string {
    return fillFrom(styleOf(this.style), this._fmt, record, this.defaults);
  }
}

Object.assign(Formatter.prototype, {
  defaultTimeFormat: "%Y-%m-%d %H:%M:%S",
  defaultMsecFormat: "%s,%03d",
  converter: (seconds: Float) => localtime(seconds),
});

/** Makes one text of several records. https://docs.python.org/3/library/logging.html#logging.BufferingFormatter */
export class BufferingFormatter {
  static readonly __module__: string = "logging";

  /** Makes text of each record. */
  linefmt: Formatter;

  constructor(linefmt: Formatter | null = null) {
    this.linefmt = linefmt ?? new Formatter();
  }

  /** What stands before the records. */
  formatHeader(_records: readonly LogRecord[]): string {
    return "";
  }

  /** What stands behind them. */
  formatFooter(_records: readonly LogRecord[]): string {
    return "";
  }

  /** The text of all. */
  format(records: readonly LogRecord[]): string {
    if (records.length === 0) return "";
    const lines = records.map((record) => callMethod(this.linefmt, "format", [record]) as string);
    return this.formatHeader(records) + lines.join("") + this.formatFooter(records);
  }
}

for (const type of [Formatter, BufferingFormatter]) {
  registerForm<object, [string, unknown][]>(import.meta, type, `logging.${type.name}`, {
    write: Object.entries,
    make: (subtype) => Object.create(subtype.prototype) as object,
    fill(formatter, entries): void {
      Object.assign(formatter, Object.fromEntries(entries));
      making.showsCallers = true;
    },
  });
}
