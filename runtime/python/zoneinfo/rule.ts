/**
 * The rule by which a zone goes on behind what its file tells of, as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
 *
 * @module
 */

/** An offset from UTC in seconds, what summer time adds, and the zone's name. */
export interface Offset {
  readonly offset: number;
  readonly summer: number;
  readonly name: string;
}

/** When it changes: the second of a year, in local time. */
type Change = (year: number) => number;

/** What a zone is by a rule. */
export interface Rule {
  readonly standard: Offset;
  readonly daylight: Offset | null;
  readonly start: Change;
  readonly end: Change;
}

const DAY = 86400;

/** The seconds from 1970 to a date. */
export function secondsTo(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 1000;
}

function seconds(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  const [hours = 0, minutes = 0, rest = 0] = text.replace(/^[+-]/, "").split(":").map(Number);
  return sign * (hours * 3600 + minutes * 60 + rest);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function change(text: string): Change {
  const [date = "", time = "2"] = text.split("/");
  const later = seconds(time);
  const [, month, week, day] = /^M(\d+)\.(\d)\.(\d)$/.exec(date) ?? [];
  if (month !== undefined) {
    return (year) => {
      const first = secondsTo(year, Number(month), 1);
      const weekday = new Date(first * 1000).getUTCDay();
      let date = 1 + (Number(day) - weekday + 7) % 7 + (Number(week) - 1) * 7;
      const days = (secondsTo(year, Number(month) + 1, 1) - first) / DAY;
      if (date > days) date -= 7;
      return first + (date - 1) * DAY + later;
    };
  }
  const isJulian = date.startsWith("J");
  const number = Number(date.replace("J", ""));
  return (year) => {
    const days = isJulian ? number - 1 + (number >= 60 && isLeap(year) ? 1 : 0) : number;
    return secondsTo(year, 1, 1) + days * DAY + later;
  };
}

const RULE =
  /^(<[^>]+>|[A-Za-z]+)([+-]?[\d:]+)(?:(<[^>]+>|[A-Za-z]+)([+-]?[\d:]+)?(?:,([^,]+),([^,]+))?)?$/;

/** What a text says; null where it says nothing. */
export function readRule(text: string): Rule | null {
  const match = RULE.exec(text);
  if (!match) return null;
  const [, name, ahead, summerName, summerAhead, start, end] = match;
  const plain = (given: string) => given.replace(/[<>]/g, "");
  // POSIX counts what is west of Greenwich.
  const offset = -seconds(ahead!);
  const standard = { offset, summer: 0, name: plain(name!) };
  if (summerName === undefined || start === undefined || end === undefined) {
    return { standard, daylight: null, start: () => 0, end: () => 0 };
  }
  const other = summerAhead === undefined ? offset + 3600 : -seconds(summerAhead);
  const daylight = { offset: other, summer: other - offset, name: plain(summerName) };
  return { standard, daylight, start: change(start), end: change(end) };
}

/** What holds at a second of local time. */
export function byLocal(
  { standard, daylight, ...rule }: Rule,
  second: number,
  year: number,
  fold: number,
): Offset {
  if (!daylight) return standard;
  let [start, end] = [rule.start(year), rule.end(year)];
  const { summer } = daylight;
  // In the hour that comes twice, or not at all, the fold decides.
  if ((fold === 1) === (summer >= 0)) end -= summer;
  else start += summer;
  const isSummer = start < end
    ? start <= second && second < end
    : !(end <= second && second < start);
  return isSummer ? daylight : standard;
}

/** What holds at a second of UTC, and whether its local time comes for the second time. */
export function byUtc(
  { standard, daylight, ...rule }: Rule,
  second: number,
  year: number,
): [Offset, fold: boolean] {
  if (!daylight) return [standard, false];
  const [start, end] = [rule.start(year) - standard.offset, rule.end(year) - daylight.offset];
  const isSummer = start < end
    ? start <= second && second < end
    : !(end <= second && second < start);
  const twice = daylight.summer > 0 ? end : start;
  const fold = twice <= second && second < twice + Math.abs(daylight.summer);
  return [isSummer ? daylight : standard, fold];
}
