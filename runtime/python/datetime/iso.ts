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

/** What the digits at some places of a text say; nan where one is none. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Year, month, day, hour, minute, second and microsecond. */
type Parts = [number, number, number, number, number, number, number];

/** The point in time in a text such as `2024-02-29T12:30:00.000001`, the form of most; null for every other. */
export function parsePlain(text: string): Parts | null {
  const { length } = text;
  if (length !== 10 && length !== 19 && length !== 26) return null;
  if (text[4] !== "-" || text[7] !== "-") return null;
  const parts: Parts = [
    numberAt(text, 0, 4),
    numberAt(text, 5, 7),
    numberAt(text, 8, 10),
    0,
    0,
    0,
    0,
  ];
  if (length >= 19) {
    const isOneUnit = (text.charCodeAt(10) & 0xf800) !== 0xd800;
    if (!isOneUnit || text[13] !== ":" || text[16] !== ":") return null;
    parts[3] = numberAt(text, 11, 13);
    parts[4] = numberAt(text, 14, 16);
    parts[5] = numberAt(text, 17, 19);
  }
  if (length === 26) {
    if (text[19] !== ".") return null;
    parts[6] = numberAt(text, 20, 26);
  }
  for (let i = 0; i < parts.length; i++) if (parts[i] !== parts[i]) return null;
  return parts;
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
