/**
 * The Gregorian calendar, reckoned back and forth without end: days as numbers from 0001-01-01,
 * which is day 1, as Python's ordinals are.
 *
 * @module
 */

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** The ordinal of 1970-01-01. */
export const epochOrdinal = 719163;

/** Python's `a // b` and `a % b` at once. */
export function divmod(a: number, b: number): [quotient: number, rest: number] {
  const quotient = Math.floor(a / b);
  return [quotient, a - quotient * b];
}

/** Whether a year has 366 days. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The place of a day within its year, from 1. */
export function dayOfYear(year: number, month: number, day: number): number {
  return daysBeforeMonth[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

/** The number of days before a year's first. */
function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

/** The ordinal of a day. */
export function toOrdinal(year: number, month: number, day: number): number {
  return daysBeforeYear(year) + dayOfYear(year, month, day);
}

/** The day of an ordinal. */
export function fromOrdinal(ordinal: number): [year: number, month: number, day: number] {
  const [cycles, inCycle] = divmod(ordinal - 1, 146097);
  const century = Math.min(Math.floor(inCycle / 36524), 3);
  const inCentury = inCycle - century * 36524;
  const [fours, inFour] = divmod(inCentury, 1461);
  const single = Math.min(Math.floor(inFour / 365), 3);
  const year = cycles * 400 + century * 100 + fours * 4 + single + 1;
  let day = inFour - single * 365 + 1;
  let month = 1;
  for (let days = 31; day > days; days = daysInMonth(year, ++month)) day -= days;
  return [year, month, day];
}

/** The day of the week of an ordinal, Monday 0. */
export function weekdayOf(ordinal: number): number {
  return divmod(ordinal + 6, 7)[1];
}

/** The ordinal of the Monday that starts a year's first ISO week. */
export function isoYearStart(year: number): number {
  const first = toOrdinal(year, 1, 1);
  const weekday = weekdayOf(first);
  return first - weekday + (weekday > 3 ? 7 : 0);
}

/** ISO year, week and day of the week (Monday 1) of an ordinal. */
export function isoCalendar(ordinal: number): [year: number, week: number, day: number] {
  let [year] = fromOrdinal(ordinal);
  if (ordinal >= isoYearStart(year + 1)) year++;
  else if (ordinal < isoYearStart(year)) year--;
  const [week, day] = divmod(ordinal - isoYearStart(year), 7);
  return [year, week + 1, day + 1];
}
