/**
 * The calendars of Python's `calendar`: months as rows of days, as text and as HTML.
 *
 * @module
 */
import { str } from "../builtins/str.ts";
import { date } from "../datetime/date.ts";
import { MAXYEAR, MINYEAR } from "../datetime/fields.ts";
import { print } from "../print.ts";
import { isLeap } from "../support/calendar.ts";
import { lasting } from "../support/iterators.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { encode } from "../text/encodings.ts";
import type { Bytes } from "../values/bytes.ts";
import { isKeywords } from "../values/keywords.ts";
import { type int, toNumber } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { Day, dayAbbr, dayName, IllegalMonthError, Month, monthName } from "./names.ts";

const LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS = [
  Day.MONDAY,
  Day.TUESDAY,
  Day.WEDNESDAY,
  Day.THURSDAY,
  Day.FRIDAY,
  Day.SATURDAY,
  Day.SUNDAY,
];

function number(value: unknown): number {
  return value instanceof Day || value instanceof Month ? Number(value.value) : toNumber(value);
}

function mod7(value: number): number {
  return ((value % 7) + 7) % 7;
}

/** The day of a week on which a date falls. https://docs.python.org/3/library/calendar.html#calendar.weekday */
export function weekday(year: int, month: int, day: int): Day {
  const given = number(year);
  const known = given >= MINYEAR && given <= MAXYEAR ? given : 2000 + (((given % 400) + 400) % 400);
  return DAYS[Number(new date(known, number(month), number(day)).weekday())]!;
}

/** The first day of a month, and how many it has. https://docs.python.org/3/library/calendar.html#calendar.monthrange */
export function monthrange(year: int, month: int): Tuple<[Day, number]> {
  const which = number(month);
  if (!(which >= 1 && which <= 12)) throw new IllegalMonthError(month);
  return asTuple([weekday(year, which, 1), monthLength(number(year), which)]) as Tuple<
    [Day, number]
  >;
}

function monthLength(year: number, month: number): number {
  return LENGTHS[month]! + (month === 2 && isLeap(year) ? 1 : 0);
}

/** The first day of a month, and how many there are before, in and behind it in whole weeks. */
function shape(
  year: int,
  month: int,
  first: number,
): [before: number, days: number, after: number] {
  const [start, days] = monthrange(year, month);
  const at = Number(start.value);
  return [mod7(at - first), days, mod7(first - at - days)];
}

type Date3 = Tuple<[number, number, number]>;

function* days(year: int, month: int, first: number): Generator<number, void, undefined> {
  const [before, count, after] = shape(year, month, first);
  for (let i = 0; i < before; i++) yield 0;
  for (let day = 1; day <= count; day++) yield day;
  for (let i = 0; i < after; i++) yield 0;
}
lasting(days);

function* dates(year: int, month: int, first: number): Generator<Date3, void, undefined> {
  const [before, count, after] = shape(year, month, first);
  const [y, m] = [number(year), number(month)];
  const [lastYear, lastMonth] = m === 1 ? [y - 1, 12] : [y, m - 1];
  const [nextYear, nextMonth] = m === 12 ? [y + 1, 1] : [y, m + 1];
  const end = monthLength(lastYear, lastMonth);
  for (let d = end - before + 1; d <= end; d++) yield asTuple([lastYear, lastMonth, d]) as Date3;
  for (let d = 1; d <= count; d++) yield asTuple([y, m, d]) as Date3;
  for (let d = 1; d <= after; d++) yield asTuple([nextYear, nextMonth, d]) as Date3;
}
lasting(dates);

function* mapped<A, B>(
  items: Iterable<A>,
  change: (item: A, i: number) => B,
): Generator<B, void, undefined> {
  let i = 0;
  for (const one of items) yield change(one, i++);
}
lasting(mapped);

function rows<T>(items: Iterable<T>, width: number): T[][] {
  const all = [...items];
  const result: T[][] = [];
  for (let i = 0; i < all.length; i += width) result.push(all.slice(i, i + width));
  return result;
}

type DayAndWeekday = Tuple<[number, number]>;

/** Months as rows of days. https://docs.python.org/3/library/calendar.html#calendar.Calendar */
export class Calendar {
  static readonly __module__: string = "calendar";
  #first: unknown = 0;

  constructor(firstweekday: unknown = 0) {
    this.firstweekday = isKeywords(firstweekday) ? firstweekday.firstweekday ?? 0 : firstweekday;
  }

  /** The day that weeks begin with; 0 is Monday. */
  get firstweekday(): unknown {
    return this.getfirstweekday();
  }

  set firstweekday(value: unknown) {
    this.setfirstweekday(value);
  }

  /** The day that weeks begin with. */
  getfirstweekday(): int {
    return mod7(number(this.#first));
  }

  /** Says which that is. */
  setfirstweekday(firstweekday: unknown): void {
    this.#first = firstweekday;
  }

  get #start(): number {
    return number(this.firstweekday);
  }

  /** The days of a week. */
  iterweekdays(): IterableIterator<number> {
    const start = this.#start;
    return mapped([0, 1, 2, 3, 4, 5, 6], (i) => mod7(start + i));
  }

  /** The dates of a month in whole weeks. */
  itermonthdates(year: int, month: int): IterableIterator<date> {
    return mapped(dates(year, month, this.#start), ([y, m, d]) => new date(y, m, d));
  }

  /** The days of a month in whole weeks, 0 for those that are not its own. */
  itermonthdays(year: int, month: int): IterableIterator<number> {
    return days(year, month, this.#start);
  }

  /** The same with days of the week. */
  itermonthdays2(year: int, month: int): IterableIterator<DayAndWeekday> {
    const start = this.#start;
    return mapped(
      this.itermonthdays(year, month),
      (day, i) => asTuple([day, mod7(start + i)]) as DayAndWeekday,
    );
  }

  /** Year, month and day of a month's dates in whole weeks. */
  itermonthdays3(year: int, month: int): IterableIterator<Date3> {
    return dates(year, month, this.#start);
  }

  /** The same with days of the week. */
  itermonthdays4(year: int, month: int): IterableIterator<Tuple<[number, number, number, number]>> {
    const start = this.#start;
    return mapped(
      this.itermonthdays3(year, month),
      ([y, m, d], i) =>
        asTuple([y, m, d, mod7(start + i)]) as Tuple<[number, number, number, number]>,
    );
  }

  /** The dates of a month by weeks. */
  monthdatescalendar(year: int, month: int): date[][] {
    return rows(this.itermonthdates(year, month), 7);
  }

  /** Its days and days of the week by weeks. */
  monthdays2calendar(year: int, month: int): DayAndWeekday[][] {
    return rows(this.itermonthdays2(year, month), 7);
  }

  /** Its days by weeks. */
  monthdayscalendar(year: int, month: int): number[][] {
    return rows(this.itermonthdays(year, month), 7);
  }

  #year<T>(width: unknown, month: (month: number) => T): T[][] {
    const count = isKeywords(width) ? width.width ?? 3 : width;
    return rows(LENGTHS.slice(1).map((_, i) => month(i + 1)), number(count));
  }

  /** The dates of a year by rows of months. */
  yeardatescalendar(year: int, width: unknown = 3): date[][][][] {
    return this.#year(width, (month) => this.monthdatescalendar(year, month));
  }

  /** Its days and days of the week by rows of months. */
  yeardays2calendar(year: int, width: unknown = 3): DayAndWeekday[][][][] {
    return this.#year(width, (month) => this.monthdays2calendar(year, month));
  }

  /** Its days by rows of months. */
  yeardayscalendar(year: int, width: unknown = 3): number[][][][] {
    return this.#year(width, (month) => this.monthdayscalendar(year, month));
  }
}

/** Texts beside each other, each in the middle of its column. */
export function formatstring(cols: Iterable<string>, ...given: unknown[]): string {
  const { colwidth = 20, spacing = 6 } = options<{ colwidth: int; spacing: int }>(
    ["colwidth", "spacing"],
    ...given,
  );
  return [...cols].map((col) => str.center(col, colwidth)).join(" ".repeat(Number(spacing)));
}

interface TextOptions {
  w?: unknown;
  l?: unknown;
  c?: unknown;
  m?: unknown;
}

/** Calendars as text. https://docs.python.org/3/library/calendar.html#calendar.TextCalendar */
export class TextCalendar extends Calendar {
  /** Prints a week. */
  prweek(theweek: Iterable<Tuple<[number, number]>>, width: int): void {
    print(this.formatweek(theweek, width), { end: "" });
  }

  /** A day; nothing for 0. */
  formatday(day: int, _weekday: int, width: int): string {
    return str.center(number(day) === 0 ? "" : String(day).padStart(2), width);
  }

  /** A week. */
  formatweek(theweek: Iterable<Tuple<[number, number]>>, width: int): string {
    return [...theweek].map(([day, weekday]) => this.formatday(day, weekday, width)).join(" ");
  }

  /** The name of a day of the week. */
  formatweekday(day: int, width: int): string {
    const room = number(width);
    const names = room >= 9 ? dayName : dayAbbr;
    return str.center(names.at(number(day)).slice(0, room), room);
  }

  /** The names of the days of a week. */
  formatweekheader(width: int): string {
    return [...this.iterweekdays()].map((day) => this.formatweekday(day, width)).join(" ");
  }

  /** The name of a month, with its year. */
  formatmonthname(theyear: int, themonth: int, width: int, withyear: unknown = true): string {
    const isShown = isKeywords(withyear) ? withyear.withyear ?? true : withyear;
    const name = monthName.at(number(themonth));
    return str.center(isShown ? `${name} ${repr(theyear)}` : name, width);
  }

  /** Prints a month. */
  prmonth(theyear: int, themonth: int, ...given: unknown[]): void {
    print(this.formatmonth(theyear, themonth, ...given), { end: "" });
  }

  /** A month: `w` is the width of a day, `l` the number of lines of a week. */
  formatmonth(theyear: int, themonth: int, ...given: unknown[]): string {
    const { w = 0, l = 0 } = options<TextOptions>(["w", "l"], ...given);
    const width = Math.max(2, number(w));
    const ends = "\n".repeat(Math.max(1, number(l)));
    const name = this.formatmonthname(theyear, themonth, 7 * (width + 1) - 1);
    let result = str.rstrip(name) + ends + str.rstrip(this.formatweekheader(width)) + ends;
    for (const week of this.monthdays2calendar(theyear, themonth)) {
      result += str.rstrip(this.formatweek(week, width)) + ends;
    }
    return result;
  }

  /** A year: `c` blanks between months, `m` months in a row. */
  formatyear(theyear: int, ...given: unknown[]): string {
    const found = options<TextOptions>(["w", "l", "c", "m"], ...given);
    const width = Math.max(2, number(found.w ?? 2));
    const ends = "\n".repeat(Math.max(1, number(found.l ?? 1)));
    const between = Math.max(2, number(found.c ?? 6));
    const across = number(found.m ?? 3);
    const column = (width + 1) * 7 - 1;
    const line = (texts: string[]) => str.rstrip(formatstring(texts, column, between)) + ends;
    let result = str.rstrip(str.center(repr(theyear), column * across + between * (across - 1))) +
      ends;
    const header = this.formatweekheader(width);
    this.yeardays2calendar(theyear, across).forEach((row, i) => {
      const months = row.map((_, k) => across * i + k + 1);
      result += ends +
        line(months.map((month) => this.formatmonthname(theyear, month, column, false))) +
        line(months.map(() => header));
      const height = Math.max(...row.map((weeks) => weeks.length));
      for (let j = 0; j < height; j++) {
        result += line(row.map((weeks) => weeks[j] ? this.formatweek(weeks[j]!, width) : ""));
      }
    });
    return result;
  }

  /** Prints a year. */
  pryear(theyear: int, ...given: unknown[]): void {
    const { w = 0, l = 0, c = 6, m = 3 } = options<TextOptions>(["w", "l", "c", "m"], ...given);
    print(this.formatyear(theyear, w, l, c, m), { end: "" });
  }
}

const CLASSES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Calendars as HTML. https://docs.python.org/3/library/calendar.html#calendar.HTMLCalendar */
export class HTMLCalendar extends Calendar {
  /** The CSS classes of the days. */
  cssclasses: string[] = CLASSES;
  /** Those in the head of a month. */
  cssclassesWeekdayHead: string[] = CLASSES;
  /** That of days that are not a month's own. */
  cssclassNoday = "noday";
  /** That of a month's head. */
  cssclassMonthHead = "month";
  /** That of a month. */
  cssclassMonth = "month";
  /** That of a year's head. */
  cssclassYearHead = "year";
  /** That of a year. */
  cssclassYear = "year";

  /** A day. */
  formatday(day: int, weekday: int): string {
    return number(day) === 0
      ? `<td class="${this.cssclassNoday}">&nbsp;</td>`
      : `<td class="${this.cssclasses[number(weekday)]}">${day}</td>`;
  }

  /** A week. */
  formatweek(theweek: Iterable<Tuple<[number, number]>>): string {
    const cells = [...theweek].map(([day, weekday]) => this.formatday(day, weekday));
    return `<tr>${cells.join("")}</tr>`;
  }

  /** The name of a day of the week. */
  formatweekday(day: int): string {
    const which = number(day);
    return `<th class="${this.cssclassesWeekdayHead[which]}">${dayAbbr.at(which)}</th>`;
  }

  /** The names of the days of a week. */
  formatweekheader(): string {
    return `<tr>${[...this.iterweekdays()].map((day) => this.formatweekday(day)).join("")}</tr>`;
  }

  /** The name of a month, with its year. */
  formatmonthname(theyear: int, themonth: int, withyear: unknown = true): string {
    const isShown = isKeywords(withyear) ? withyear.withyear ?? true : withyear;
    const name = monthName.at(number(themonth)) + (isShown ? ` ${str(theyear)}` : "");
    return `<tr><th colspan="7" class="${this.cssclassMonthHead}">${name}</th></tr>`;
  }

  /** A month. */
  formatmonth(theyear: int, themonth: int, withyear: unknown = true): string {
    const isShown = isKeywords(withyear) ? withyear.withyear ?? true : withyear;
    return [
      `<table border="0" cellpadding="0" cellspacing="0" class="${this.cssclassMonth}">`,
      this.formatmonthname(theyear, themonth, { withyear: isShown }),
      this.formatweekheader(),
      ...this.monthdays2calendar(theyear, themonth).map((week) => this.formatweek(week)),
      "</table>",
      "",
    ].join("\n");
  }

  /** A year, so many months in a row. */
  formatyear(theyear: int, width: unknown = 3): string {
    const across = Math.max(number(isKeywords(width) ? width.width ?? 3 : width), 1);
    let result =
      `<table border="0" cellpadding="0" cellspacing="0" class="${this.cssclassYear}">\n` +
      `<tr><th colspan="${across}" class="${this.cssclassYearHead}">${str(theyear)}</th></tr>`;
    for (let i = 1; i <= 12; i += across) {
      result += "<tr>";
      for (let month = i; month < Math.min(i + across, 13); month++) {
        result += `<td>${this.formatmonth(theyear, month, { withyear: false })}</td>`;
      }
      result += "</tr>";
    }
    return `${result}</table>`;
  }

  /** A page of a year, in bytes. */
  formatyearpage(theyear: int, ...given: unknown[]): Bytes {
    const found = options<{ width: unknown; css: string | null; encoding: string | null }>(
      ["width", "css", "encoding"],
      ...given,
    );
    const { width = 3, css = "calendar.css" } = found;
    const encoding = found.encoding ?? "utf-8";
    const text = `<?xml version="1.0" encoding="${encoding}"?>\n` +
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n' +
      `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=${encoding}" />\n` +
      (css === null ? "" : `<link rel="stylesheet" type="text/css" href="${css}" />\n`) +
      `<title>Calendar for ${str(theyear)}</title>\n</head>\n<body>\n` +
      `${this.formatyear(theyear, width)}</body>\n</html>\n`;
    return encode(text, encoding, "xmlcharrefreplace");
  }
}
