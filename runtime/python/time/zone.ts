/**
 * The local time zone, as JavaScript's own dates know it.
 *
 * @module
 */
import {
  dayOfYear,
  divmod,
  epochOrdinal,
  fromOrdinal,
  toOrdinal,
  weekdayOf,
} from "../support/calendar.ts";
import type { Moment } from "./format.ts";

/** Short names that no locale of JavaScript's gives, by zone. */
const rareNames: Readonly<Record<string, string>> = {
  "Asia/Shanghai": "CST",
  "Asia/Chongqing": "CST",
  "Asia/Taipei": "CST",
  "Asia/Hong_Kong": "HKT",
  "Asia/Tokyo": "JST",
  "Asia/Seoul": "KST",
  "Asia/Karachi": "PKT",
  "Asia/Manila": "PST",
  "Asia/Jakarta": "WIB",
  "Europe/Moscow": "MSK",
  "Africa/Johannesburg": "SAST",
  "Africa/Lagos": "WAT",
  "Africa/Nairobi": "EAT",
};
/** English as it is written where the zones are: each knows the short names of its own. */
const locales = ["en-US", "en-GB", "en-AU", "en-NZ", "en-IN", "en-ZA"];

/** Seconds east of UTC at a point in time, in milliseconds of JavaScript's. */
export function offsetAt(milliseconds: number): number {
  // getTimezoneOffset rounds to minutes; old offsets had seconds.
  const local = new Date(milliseconds);
  const there = Date.UTC(2000, 0, 1, local.getHours(), local.getMinutes(), local.getSeconds());
  const here = Date.UTC(
    2000,
    0,
    1,
    local.getUTCHours(),
    local.getUTCMinutes(),
    local.getUTCSeconds(),
  );
  const rounded = -local.getTimezoneOffset() * 60;
  const seconds = (there - here) / 1000;
  return rounded + divmod(seconds - rounded + 43200, 86400)[1] - 43200;
}

/** The offsets of a year, in seconds east of UTC: in winter, and in summer. */
export function seasons(year: number): [standard: number, summer: number] {
  const january = offsetAt(new Date(year, 0, 1).getTime());
  const july = offsetAt(new Date(year, 6, 1).getTime());
  return [Math.min(january, july), Math.max(january, july)];
}

function numericName(offset: number): string {
  const minutes = Math.abs(Math.trunc(offset / 60));
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  const rest = minutes % 60;
  return (offset < 0 ? "-" : "+") + hours + (rest ? String(rest).padStart(2, "0") : "");
}

const names = new Map<string, string>();

/** The short name of the local zone at a point in time, in milliseconds. */
export function zoneName(milliseconds: number): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offset = offsetAt(milliseconds);
  const key = `${zone} ${offset}`;
  let name = names.get(key);
  if (name === undefined) {
    name = findName(zone, milliseconds, offset);
    names.set(key, name);
  }
  return name;
}

function findName(zone: string, milliseconds: number, offset: number): string {
  if (/^(Etc\/)?(UTC|UCT|Universal|Zulu)$/.test(zone)) return "UTC";
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { timeZoneName: "short" });
    const part = format.formatToParts(milliseconds).find(({ type }) => type === "timeZoneName");
    if (part && /^[A-Z]{2,5}$/.test(part.value)) return part.value;
  }
  return rareNames[zone] ?? numericName(offset);
}

/** A point in time in local terms; seconds since 1970. */
export function localMoment(seconds: number): Moment {
  const milliseconds = seconds * 1000;
  const offset = offsetAt(milliseconds);
  const [standard, summer] = seasons(new Date(milliseconds).getFullYear());
  const isdst = standard !== summer && offset === summer ? 1 : 0;
  return {
    ...utcMoment(seconds + offset),
    isdst,
    // Only when asked for: the first name takes 15 ms to find.
    get zone() {
      return zoneName(milliseconds);
    },
    offset,
  };
}

/** A point in time in terms of UTC; seconds since 1970. */
export function utcMoment(seconds: number): Moment {
  const [days, rest] = divmod(seconds, 86400);
  const ordinal = days + epochOrdinal;
  const [year, month, day] = fromOrdinal(ordinal);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    weekday: weekdayOf(ordinal),
    yearday: dayOfYear(year, month, day),
    isdst: 0,
    zone: "GMT",
    offset: 0,
  };
}

/**
 * Seconds since 1970 of a point in local terms; months, days and hours beyond their range carry over.
 *
 * @param isdst Which of two readings is meant where clocks are put back: 1 the first, 0 the second, -1 as comes.
 */
export function localSeconds(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  isdst: number,
): number {
  const [years, months] = divmod(month - 1, 12);
  const days = toOrdinal(year + years, months + 1, 1) + day - 1 - epochOrdinal;
  const wall = ((days * 24 + hour) * 60 + minute) * 60 + second;
  const [standard, summer] = seasons(year);
  if (isdst > 0 && standard !== summer) return wall - summer;
  if (isdst === 0) return wall - standard;
  // The offset depends on the time that is looked for: two tries find it wherever it is one.
  const guess = wall - offsetAt((wall - standard) * 1000);
  const offset = offsetAt(guess * 1000);
  return wall - offset;
}

/** Names of the zone, in winter and in summer of this year. */
export function zoneNames(): [winter: string, summer: string] {
  const year = new Date().getFullYear();
  const [january, july] = [new Date(year, 0, 1).getTime(), new Date(year, 6, 1).getTime()];
  const [winter, summer] = offsetAt(january) <= offsetAt(july) ? [january, july] : [july, january];
  return [zoneName(winter), zoneName(summer)];
}
