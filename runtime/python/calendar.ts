/**
 * Python's `calendar`: months and years as text. https://docs.python.org/3/library/calendar.html
 *
 * @example
 * ```ts
 * import { isleap, monthcalendar } from "@manycore/multiprocessing/python/calendar";
 *
 * isleap(2024); // true
 * monthcalendar(2024, 2)[0]; // [0, 0, 0, 1, 2, 3, 4]
 * ```
 *
 * @module
 */
import { formatstring, TextCalendar } from "./calendar/calendars.ts";
import { date } from "./datetime/date.ts";
import { IllegalWeekdayError } from "./calendar/names.ts";
import { add, mul, sub } from "./operators/arithmetic.ts";
import { iter } from "./operators/iteration.ts";
import { print } from "./print.ts";
import { nameClasses, nameFunctions } from "./support/naming.ts";
import { isLeap } from "./support/calendar.ts";
import { ValueError } from "./exceptions.ts";
import { type int, toNumber } from "./values/numbers.ts";
import type { Tuple } from "./values/tuple.ts";
import * as self from "./calendar.ts";

export * from "./calendar/names.ts";
export {
  Calendar,
  formatstring,
  HTMLCalendar,
  monthrange,
  TextCalendar,
  weekday,
} from "./calendar/calendars.ts";
export { ValueError as error };

const usual = new TextCalendar();

/** Whether a year is a leap year. https://docs.python.org/3/library/calendar.html#calendar.isleap */
export function isleap(year: int): boolean {
  return isLeap(Number(year));
}

/** How many leap years there are from one year up to another. https://docs.python.org/3/library/calendar.html#calendar.leapdays */
export function leapdays(y1: int, y2: int): int {
  const before = (year: int) => {
    const y = Number(year) - 1;
    return Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  };
  return before(y2) - before(y1);
}

/** The day that weeks begin with. https://docs.python.org/3/library/calendar.html#calendar.firstweekday */
export function firstweekday(): int {
  return usual.getfirstweekday();
}

/** Says which that is. https://docs.python.org/3/library/calendar.html#calendar.setfirstweekday */
export function setfirstweekday(firstweekday: int): void {
  const day = toNumber(firstweekday);
  if (!(day >= 0 && day <= 6)) throw new IllegalWeekdayError(firstweekday);
  usual.firstweekday = firstweekday;
}

/** The days of a month by weeks. https://docs.python.org/3/library/calendar.html#calendar.monthcalendar */
export function monthcalendar(year: int, month: int): number[][] {
  return usual.monthdayscalendar(year, month);
}

/** Prints a week. */
export function prweek(theweek: Iterable<Tuple<[number, number]>>, width: int): void {
  usual.prweek(theweek, width);
}

/** A week as text. */
export function week(theweek: Iterable<Tuple<[number, number]>>, width: int): string {
  return usual.formatweek(theweek, width);
}

/** The names of the days of a week. https://docs.python.org/3/library/calendar.html#calendar.weekheader */
export function weekheader(width: int): string {
  return usual.formatweekheader(width);
}

/** Prints a month. https://docs.python.org/3/library/calendar.html#calendar.prmonth */
export function prmonth(theyear: int, themonth: int, ...given: unknown[]): void {
  usual.prmonth(theyear, themonth, ...given);
}

/** A month as text. https://docs.python.org/3/library/calendar.html#calendar.month */
export function month(theyear: int, themonth: int, ...given: unknown[]): string {
  return usual.formatmonth(theyear, themonth, ...given);
}

/** A year as text. https://docs.python.org/3/library/calendar.html#calendar.calendar */
export function calendar(theyear: int, ...given: unknown[]): string {
  return usual.formatyear(theyear, ...given);
}

/** Prints a year. https://docs.python.org/3/library/calendar.html#calendar.prcal */
export function prcal(theyear: int, ...given: unknown[]): void {
  usual.pryear(theyear, ...given);
}

/** Prints texts beside each other. */
export function format(cols: Iterable<string>, ...given: unknown[]): void {
  print(formatstring(cols, ...given));
}

/** The seconds since 1970 of a time in UTC. https://docs.python.org/3/library/calendar.html#calendar.timegm */
export function timegm(tuple: Iterable<unknown>): unknown {
  const [year, month, day, hour, minute, second] = [...iter(tuple)].slice(0, 6) as number[];
  const first = new date(year!, month!, 1).toordinal();
  const days = add(sub(first, 719163), sub(day, 1));
  return add(mul(add(mul(add(mul(days, 24), hour), 60), minute), 60), second);
}

nameFunctions(self);
nameClasses(self, "calendar");
