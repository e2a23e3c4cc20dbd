/**
 * Dates and times in ISO 8601's forms.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { fromOrdinal, isoYearStart } from "../support/calendar.ts";
import { timedelta } from "./timedelta.ts";
import { timezone } from "./tzinfo.ts";

/** Year, month and day. */
export type Day = readonly [year: number, month: number, day: number];

/** The day of an ISO week. */
export function dayOfWeek(year: number, week: number, day: number): Day {
  if (year < 1 || year > 9999) throw new ValueError(`Year is out of range: ${year}`);
  const weeks = (isoYearStart(year + 1) - isoYearStart(year)) / 7;
  if (week < 1 || week > weeks) throw new ValueError(`Invalid week: ${week}`);
  if (day < 1 || day > 7) throw new ValueError(`Invalid day: ${day} (range is [1, 7])`);
  return fromOrdinal(isoYearStart(year) + (week - 1) * 7 + day - 1);
}

const plainDay = /^(\d{4})(-?)(\d\d)\2(\d\d)$/;
const weekDay = /^(\d{4})(-?)W(\d\d)(?:\2(\d))?$/;

/** The day that a text names; null where it names none. */
export function parseDay(text: string): Day | null {
  const plain = plainDay.exec(text);
  if (plain) return [Number(plain[1]), Number(plain[3]), Number(plain[4])];
  const week = weekDay.exec(text);
  if (!week) return null;
  return dayOfWeek(Number(week[1]), Number(week[3]), Number(week[4] ?? 1));
}

/** How many characters of a text are its date. */
export function lengthOfDay(text: string): number {
  const match = /^(?:\d{4}-W\d\d-\d|\d{4}-W\d\d|\d{4}W\d{3}(?!\d)|\d{4}W\d\d|\d{4}-\d\d-\d\d|\d{8})/
    .exec(text);
  return match?.[0].length ?? -1;
}

/** Hour, minute, second, microsecond and zone. */
export interface Clock {
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  zone: timezone | null;
}

const clock = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d)(?:[.,](\d+))?)?)?$/;

function parseClock(text: string): Omit<Clock, "zone"> | null {
  const match = clock.exec(text);
  if (!match) return null;
  const [, hour, , minute = "0", second = "0", fraction = ""] = match;
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: Number(fraction.slice(0, 6).padEnd(6, "0")),
  };
}

/** The time that a text names, with its zone where it names one; null where it names no time. */
export function parseTime(text: string): Clock | null {
  const [, wall = "", sign, rest = ""] = /^([^Z+-]*)(?:([Z+-])(.*))?$/s.exec(text) ?? [];
  const time = parseClock(wall);
  if (time === null || sign === undefined) return time && { ...time, zone: null };
  if (sign === "Z") return rest === "" ? { ...time, zone: timezone.utc } : null;
  const offset = parseClock(rest);
  if (offset === null) return null;
  const { hour, minute, second, microsecond } = offset;
  const length = new timedelta({
    hours: hour,
    minutes: minute,
    seconds: second,
    microseconds: microsecond,
  });
  if (!length.__bool__()) return { ...time, zone: timezone.utc };
  return { ...time, zone: new timezone(sign === "-" ? length.__neg__() : length) };
}
