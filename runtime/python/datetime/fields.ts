/**
 * The numbers that dates and times are made of, checked, and as text.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { daysInMonth } from "../support/calendar.ts";
import { index } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";
import { tzinfo } from "./tzinfo.ts";

/** The first year. */
export const MINYEAR = 1;
/** The last year. */
export const MAXYEAR = 9999;

/** A required number. */
export function required(value: unknown, name: string, place: number): number {
  if (value === undefined) {
    throw new TypeError(`function missing required argument '${name}' (pos ${place})`);
  }
  return Number(index(value));
}

function within(value: number, low: number, high: number, name: string): void {
  if (value < low || value > high) throw new ValueError(`${name} must be in ${low}..${high}`);
}

/** @throws {ValueError} for a day that no calendar has. */
export function checkDate(year: number, month: number, day: number): void {
  if (year < MINYEAR || year > MAXYEAR) throw new ValueError(`year ${year} is out of range`);
  within(month, 1, 12, "month");
  if (day < 1 || day > 28 && day > daysInMonth(year, month)) {
    throw new ValueError("day is out of range for month");
  }
}

/** @throws {ValueError} for a time that no clock has. */
export function checkTime(
  hour: number,
  minute: number,
  second: number,
  microsecond: number,
  fold: number,
): void {
  within(hour, 0, 23, "hour");
  within(minute, 0, 59, "minute");
  within(second, 0, 59, "second");
  within(microsecond, 0, 999999, "microsecond");
  if (fold !== 0 && fold !== 1) throw new ValueError("fold must be either 0 or 1");
}

/** @throws {TypeError} for what is no time zone. */
export function checkZone(zone: unknown): tzinfo | null {
  if (zone === null || zone instanceof tzinfo) return zone;
  throw new TypeError(
    `tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(zone)}'`,
  );
}

/** A number in so many digits. */
export function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** The numbers of two digits as text. */
const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, i) => digits(i, 2));

/** A day in ISO's form. */
export function dayText(year: number, month: number, day: number): string {
  const first = year > 999 ? String(year) : digits(year, 4);
  return `${first}-${twoDigits[month]}-${twoDigits[day]}`;
}

/** A clock's time in ISO's form, as exact as asked. */
export function clockText(
  hour: number,
  minute: number,
  second: number,
  microsecond: number,
  timespec: string,
): string {
  const chosen = timespec === "auto" ? (microsecond ? "microseconds" : "seconds") : timespec;
  const minutes = `${twoDigits[hour]}:${twoDigits[minute]}`;
  const seconds = `${minutes}:${twoDigits[second]}`;
  switch (chosen) {
    case "hours":
      return twoDigits[hour]!;
    case "minutes":
      return minutes;
    case "seconds":
      return seconds;
    case "milliseconds":
      return `${seconds}.${digits(Math.floor(microsecond / 1000), 3)}`;
    case "microseconds":
      return `${seconds}.${digits(microsecond, 6)}`;
    default:
      throw new ValueError("Unknown timespec value");
  }
}
