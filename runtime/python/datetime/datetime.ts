/**
 * Python's class `datetime.datetime`.
 *
 * @module
 */
import { orderedBy } from "../builtins/sort_columns.ts";
import { registerForm } from "../../codec/forms.ts";
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { epochOrdinal, fromOrdinal } from "../support/calendar.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { wallClock } from "../time/clocks.ts";
import type { Moment } from "../time/format.ts";
import { parseMoment } from "../time/parse.ts";
import { structTime } from "../time/struct_time.ts";
import { offsetAt, utcMoment, zoneName, zoneNames } from "../time/zone.ts";
import { type float, index, type int, toFloat } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { typeName } from "../values/types.ts";
import { date, type DateFields } from "./date.ts";
import { checkTime, checkZone, clockText, dayText, digits, required } from "./fields.ts";
import { dayOfWeek, lengthOfDay, parseDay, parsePlain, parseTime } from "./iso.ts";
import { time, type TimeFields } from "./time.ts";
import { timedelta } from "./timedelta.ts";
import { daySeconds, fieldsOf, localFields, splitTimestamp } from "./timestamps.ts";
import { offsetText, timezone, type tzinfo } from "./tzinfo.ts";

/** What a point in time is made of. */
export interface DatetimeFields extends DateFields, TimeFields {}

const names = [
  "year",
  "month",
  "day",
  "hour",
  "minute",
  "second",
  "microsecond",
  "tzinfo",
] as const;
type Given<T> = T | DatetimeFields;

const NO_FIELDS: DatetimeFields = {};
const NO_STYLE: { readonly sep?: string; readonly timespec?: string } = {};

function part(value: int | undefined): number {
  return value === undefined ? 0 : Number(index(value));
}

function isPart(value: unknown): value is number {
  return Number.isInteger(value);
}

function isPartOrNone(value: unknown): value is number | undefined {
  return value === undefined || Number.isInteger(value);
}

/**
 * A point in time: a day, a time of day, and where it is known, a time zone.
 * https://docs.python.org/3/library/datetime.html#datetime-objects
 *
 * @example
 * ```ts
 * import { datetime, timezone } from "@manycore/multiprocessing/python/datetime";
 *
 * const start = new datetime(2024, 2, 29, 12, 30, { tzinfo: timezone.utc });
 * start.isoformat(); // "2024-02-29T12:30:00+00:00"
 * ```
 */
export class datetime extends date {
  static override readonly __module__: string = "datetime";
  static override readonly __tp_name__: string = "datetime.datetime";

  /** The first point in time. */
  static override readonly min: datetime = new datetime(1, 1, 1);
  /** The last point in time. */
  static override readonly max: datetime = new datetime(9999, 12, 31, 23, 59, 59, 999999);
  /** The shortest time between two points. */
  static override readonly resolution: timedelta = new timedelta({ microseconds: 1 });

  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59. */
  readonly second: number;
  /** 0 to 999999. */
  readonly microsecond: number;
  /** The time zone, where one is known. */
  readonly tzinfo: tzinfo | null;
  /** 1 for the second of two equal times when clocks are put back. */
  readonly fold: number;

  /** @throws {ValueError} for a day that no calendar has, or a time that no clock has. */
  constructor(
    year: Given<int>,
    month?: Given<int>,
    day?: Given<int>,
    hour?: Given<int>,
    minute?: Given<int>,
    second?: Given<int>,
    microsecond?: Given<int>,
    tzinfo?: Given<tzinfo | null>,
    named?: DatetimeFields,
  ) {
    const isPlain = isPart(year) && isPart(month) && isPart(day) && isPartOrNone(hour) &&
      isPartOrNone(minute) && isPartOrNone(second) && isPartOrNone(microsecond) &&
      (tzinfo === undefined || tzinfo === null) && named === undefined;
    const given: DatetimeFields = isPlain ? NO_FIELDS : options<DatetimeFields>(
      names,
      year,
      month,
      day,
      hour,
      minute,
      second,
      microsecond,
      tzinfo,
      named,
    );
    super(
      isPlain ? year : required(given.year, "year", 1),
      isPlain ? month : required(given.month, "month", 2),
      isPlain ? day : required(given.day, "day", 3),
    );
    if (isPlain) {
      this.hour = hour ?? 0;
      this.minute = minute ?? 0;
      this.second = second ?? 0;
      this.microsecond = microsecond ?? 0;
      this.fold = 0;
      this.tzinfo = null;
      checkTime(this.hour, this.minute, this.second, this.microsecond, 0);
      return;
    }
    this.hour = part(given.hour);
    this.minute = part(given.minute);
    this.second = part(given.second);
    this.microsecond = part(given.microsecond);
    this.fold = part(given.fold);
    this.tzinfo = checkZone(given.tzinfo ?? null);
    checkTime(this.hour, this.minute, this.second, this.microsecond, this.fold);
  }

  /** Now, where we are. */
  static override today<T extends date>(this: new (...day: [number, number, number]) => T): T {
    const make = this as unknown as new (fields: DatetimeFields) => T;
    return new make(localFields(...splitTimestamp(wallClock())));
  }

  /** Now: where we are, or in a time zone. */
  static now(tz?: tzinfo | null | { tz?: tzinfo | null }): datetime {
    return this.fromtimestamp(toFloat(wallClock()), tz);
  }

  /** Now in UTC, without saying so. */
  static utcnow(): datetime {
    return this.utcfromtimestamp(toFloat(wallClock()));
  }

  /** A point in time, in seconds since 1970: where we are, or in a time zone. */
  static override fromtimestamp(
    timestamp: float | int,
    tz?: tzinfo | null | { tz?: tzinfo | null },
  ): datetime {
    const zone = checkZone(options<{ tz: tzinfo | null }>(["tz"], tz).tz ?? null);
    const [seconds, microsecond] = splitTimestamp(timestamp);
    if (zone === null) return new this(localFields(seconds, microsecond));
    const inUtc = fieldsOf(utcMoment(seconds), microsecond);
    return zone.fromutc(new this({ ...inUtc, tzinfo: zone }));
  }

  /** A point in time, in seconds since 1970, in UTC without saying so. */
  static utcfromtimestamp(timestamp: float | int): datetime {
    const [seconds, microsecond] = splitTimestamp(timestamp);
    return new this(fieldsOf(utcMoment(seconds), microsecond));
  }

  /** A day and a time of day together. */
  static combine(
    date: date,
    time: time,
    tzinfo?: tzinfo | null | { tzinfo?: tzinfo | null },
  ): datetime {
    const given = options<{ tzinfo: tzinfo | null }>(["tzinfo"], tzinfo);
    const { year, month, day } = date;
    const { hour, minute, second, microsecond, fold } = time;
    const zone = given.tzinfo === undefined ? time.tzinfo : given.tzinfo;
    return new this({ year, month, day, hour, minute, second, microsecond, fold, tzinfo: zone });
  }

  /**
   * The point in time that a text names in ISO's form.
   *
   * @throws {ValueError} where it names none.
   */
  static override fromisoformat<T extends date>(
    this: new (...args: never) => T,
    dateString: string,
  ): T {
    if (typeof dateString !== "string") throw new TypeError("fromisoformat: argument must be str");
    const plain = this as unknown === datetime ? parsePlain(dateString) : null;
    if (plain) return new datetime(...plain) as unknown as T;
    const length = lengthOfDay(dateString);
    const day = length < 0 ? null : parseDay(dateString.slice(0, length));
    // Whatever one character stands between them.
    const [separator = "", ...rest] = [...dateString.slice(Math.max(0, length))];
    const clock = separator === "" ? undefined : parseTime(rest.join(""));
    if (day === null || clock === null) {
      throw new ValueError(`Invalid isoformat string: ${repr(dateString)}`);
    }
    const { hour = 0, minute = 0, second = 0, microsecond = 0, zone = null } = clock ?? {};
    const [year, month, dayOfMonth] = day;
    const make = this as unknown as new (fields: DatetimeFields) => T;
    return new make({
      year,
      month,
      day: dayOfMonth,
      hour,
      minute,
      second,
      microsecond,
      tzinfo: zone,
    });
  }

  /**
   * The point in time that a text names in a format.
   *
   * @throws {ValueError} where text and format do not agree.
   */
  static strptime(dateString: string, format: string): datetime {
    for (const [place, value] of [dateString, format].entries()) {
      if (typeof value !== "string") {
        throw new TypeError(
          `strptime() argument ${place + 1} must be str, not ${typeName(value)}`,
        );
      }
    }
    const parsed = parseMoment(dateString, format, zoneNames);
    const { year, month, day, hour, minute, second, microsecond, zone, offset } = parsed;
    let tz: tzinfo | null = null;
    if (offset !== null) {
      const length = new timedelta({ seconds: toFloat(offset) });
      if (zone !== null) tz = new timezone(length, zone);
      else tz = length.__bool__() ? new timezone(length) : timezone.utc;
    }
    return new this({ year, month, day, hour, minute, second, microsecond, tzinfo: tz });
  }

  /** The day of a week. */
  static override fromisocalendar<T extends date>(
    this: new (year: number, month: number, day: number) => T,
    year: int | { year: int; week: int; day: int },
    week?: int,
    day?: int,
  ): T {
    const given = options<{ year: int; week: int; day: int }>(
      ["year", "week", "day"],
      year,
      week,
      day,
    );
    return new this(...dayOfWeek(Number(given.year), Number(given.week), Number(given.day)));
  }

  /** The same point with other parts. */
  override replace(
    year?: Given<int>,
    month?: Given<int>,
    day?: Given<int>,
    hour?: Given<int>,
    minute?: Given<int>,
    second?: Given<int>,
    microsecond?: Given<int>,
    tzinfo?: Given<tzinfo | null>,
    named?: DatetimeFields,
  ): datetime {
    const given = options<DatetimeFields>(
      names,
      year,
      month,
      day,
      hour,
      minute,
      second,
      microsecond,
      tzinfo,
      named,
    );
    return this.#made({ ...this.#fields(), ...given });
  }

  #made(fields: DatetimeFields): datetime {
    return new (this.constructor as new (fields: DatetimeFields) => datetime)(fields);
  }

  #fields(): DatetimeFields {
    const { year, month, day, hour, minute, second, microsecond, tzinfo, fold } = this;
    return { year, month, day, hour, minute, second, microsecond, tzinfo, fold };
  }

  /** The day. */
  date(): date {
    return new date(this.year, this.month, this.day);
  }

  /** The time of day, without its zone. */
  time(): time {
    return this.timetz().replace({ tzinfo: null });
  }

  /** The time of day, with its zone. */
  timetz(): time {
    const { hour, minute, second, microsecond, tzinfo, fold } = this;
    return new time({ hour, minute, second, microsecond, tzinfo, fold });
  }

  /** How far the zone is ahead of UTC; null without a zone. */
  utcoffset(): timedelta | null {
    return this.tzinfo?.utcoffset(this) ?? null;
  }

  /** How much summer time adds; null where that is not known. */
  dst(): timedelta | null {
    return this.tzinfo?.dst(this) ?? null;
  }

  /** The zone's name; null without a zone. */
  tzname(): string | null {
    return this.tzinfo?.tzname(this) ?? null;
  }

  /** Seconds from 1970 to here, as the clock on the wall counts them. */
  #wallSeconds(): number {
    return (this.toordinal() - epochOrdinal) * daySeconds + this.#secondsOfDay();
  }

  /** Seconds since the day began, as the clock on the wall counts. */
  #secondsOfDay(): number {
    return (this.hour * 60 + this.minute) * 60 + this.second;
  }

  /** Seconds from 1970 to here, by the local time zone. */
  #localSeconds(): number {
    const wall = this.#wallSeconds();
    const local = (seconds: number) => seconds + offsetAt(seconds * 1000);
    const shift = local(wall) - wall;
    const first = wall - shift;
    let other: number;
    if (local(first) === wall) {
      const around = first + (this.fold ? daySeconds : -daySeconds);
      other = local(around) - around;
      if (other === shift) return first;
    } else {
      other = local(first) - first;
    }
    const second = wall - other;
    if (local(second) === wall) return second;
    if (local(first) === wall) return first;
    return this.fold ? Math.min(first, second) : Math.max(first, second);
  }

  /** Seconds since 1970; without a zone, by the local one. */
  timestamp(): float {
    const offset = this.utcoffset();
    if (offset === null) return toFloat(this.#localSeconds() + this.microsecond / 1e6);
    const since = timedelta.ofMicroseconds(this.#position() - offset.inMicroseconds());
    return since.totalSeconds();
  }

  /** The same point in another time zone; without one, in the local one. */
  astimezone(tz?: tzinfo | null | { tz?: tzinfo | null }): datetime {
    const target = checkZone(options<{ tz: tzinfo | null }>(["tz"], tz).tz ?? null);
    const offset = this.utcoffset();
    const zone = target ?? this.#localZone(offset);
    if (zone === this.tzinfo && target !== null) return this;
    const ahead = offset ?? this.#localZone(null).utcoffset(null);
    const inUtc = this.__sub__(ahead) as datetime;
    return zone.fromutc(inUtc.replace({ tzinfo: zone, fold: 0 }));
  }

  /** The local time zone at this point. */
  #localZone(offset: timedelta | null): timezone {
    const seconds = offset === null
      ? this.#localSeconds()
      : this.#wallSeconds() - offset.days * daySeconds - offset.seconds;
    const milliseconds = seconds * 1000;
    return new timezone(
      new timedelta({ seconds: offsetAt(milliseconds) }),
      zoneName(milliseconds),
    );
  }

  protected override moment(): Moment {
    const { hour, minute, second } = this;
    return this.momentAt(hour, minute, second, () => offsetAt(this.#localSeconds() * 1000));
  }

  /** The point as the functions of `time` give it. */
  override timetuple(): structTime {
    const summer = this.dst();
    const isdst = summer === null ? -1 : summer.__bool__() ? 1 : 0;
    const { year, month, day, hour, minute, second, weekday, yearday } = this.moment();
    return new structTime(
      [year, month, day, hour, minute, second, weekday, yearday, isdst],
      () => this.tzname(),
      this.utcoffset()?.seconds ?? null,
    );
  }

  /** The point in UTC, as the functions of `time` give it. */
  utctimetuple(): structTime {
    const offset = this.utcoffset();
    const inUtc = offset === null ? this : this.__sub__(offset) as datetime;
    const { year, month, day, hour, minute, second, weekday, yearday } = inUtc.moment();
    return new structTime([year, month, day, hour, minute, second, weekday, yearday, 0]);
  }

  /** The point as `2024-02-29T12:30:00.000001+01:00`. */
  override isoformat(
    sep?: string | { sep?: string; timespec?: string },
    timespec?: string | { timespec?: string },
  ): string {
    const given = sep === undefined && timespec === undefined
      ? NO_STYLE
      : options<{ sep: string; timespec: string }>(["sep", "timespec"], sep, timespec);
    const offset = this.utcoffset();
    const { hour, minute, second, microsecond } = this;
    return dayText(this.year, this.month, this.day) + (given.sep ?? "T") +
      clockText(hour, minute, second, microsecond, given.timespec ?? "auto") +
      (offset === null ? "" : offsetText(offset));
  }

  protected override ownDirective(directive: string): string | undefined {
    const offset = this.utcoffset();
    switch (directive) {
      case "f":
        return digits(this.microsecond, 6);
      case "z":
        return offset === null ? "" : offsetText(offset, "");
      case ":z":
        return offset === null ? "" : offsetText(offset);
      case "Z":
        return this.tzname() ?? "";
      default:
        return undefined;
    }
  }

  /** A point so far away, as the clock on the wall counts. */
  protected override shifted(length: timedelta): datetime {
    const microseconds = this.microsecond + length.microseconds;
    const seconds = (this.hour * 60 + this.minute) * 60 + this.second + length.seconds +
      Math.floor(microseconds / 1000000);
    const days = length.days + Math.floor(seconds / daySeconds);
    let { year, month, day } = this;
    if (days !== 0) {
      const ordinal = this.toordinal() + days;
      if (ordinal < 1 || ordinal > 3652059) throw new OverflowError("date value out of range");
      [year, month, day] = fromOrdinal(ordinal);
    }
    const clock = seconds % daySeconds;
    const make = this.constructor as new (...parts: unknown[]) => datetime;
    const [hour, minute] = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60];
    const rest = microseconds % 1000000;
    return new make(year, month, day, hour, minute, clock % 60, rest, this.tzinfo);
  }

  override __sub__(other: unknown): date | timedelta | Singleton {
    if (other instanceof timedelta) return this.shifted(other.__neg__());
    if (!(other instanceof datetime)) return NotImplemented;
    if (this.tzinfo === other.tzinfo) {
      return new timedelta(
        this.toordinal() - other.toordinal(),
        this.#secondsOfDay() - other.#secondsOfDay(),
        this.microsecond - other.microsecond,
      );
    }
    const [mine, others] = [this.utcoffset(), other.utcoffset()];
    if ((mine === null) !== (others === null)) {
      throw new TypeError("can't subtract offset-naive and offset-aware datetimes");
    }
    const shift = (mine?.inMicroseconds() ?? 0n) - (others?.inMicroseconds() ?? 0n);
    return timedelta.ofMicroseconds(this.#position() - other.#position() - shift);
  }

  override isDatetime(): boolean {
    return true;
  }

  #position(): bigint {
    return BigInt(this.#wallSeconds()) * 1000000n + BigInt(this.microsecond);
  }

  /** Below 0, 0 or above; NaN for points of which only one has a zone. */
  protected override compare(other: unknown): number | undefined {
    if (!(other instanceof datetime)) return undefined;
    if (this.tzinfo === other.tzinfo) {
      return this.year - other.year || this.month - other.month || this.day - other.day ||
        this.#secondsOfDay() - other.#secondsOfDay() || this.microsecond - other.microsecond;
    }
    const [mine, others] = [this.utcoffset(), other.utcoffset()];
    if ((mine === null) !== (others === null)) return NaN;
    const a = this.#position() - (mine?.inMicroseconds() ?? 0n);
    const b = other.#position() - (others?.inMicroseconds() ?? 0n);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** What points in time are sorted by; undefined for those with a zone. */
  override [orderedBy](): number[] | undefined {
    if (this.tzinfo !== null) return undefined;
    const day = (this.year * 12 + this.month) * 31 + this.day;
    return [day * 86400 + this.#secondsOfDay(), this.microsecond];
  }

  /** As `compare`, for what asks which comes first. */
  #order(other: unknown): number | undefined {
    const order = this.compare(other);
    if (order !== order) {
      throw new TypeError("can't compare offset-naive and offset-aware datetimes");
    }
    return order;
  }

  override __lt__(other: unknown): boolean | Singleton {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order < 0;
  }

  override __le__(other: unknown): boolean | Singleton {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order <= 0;
  }

  override __gt__(other: unknown): boolean | Singleton {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order > 0;
  }

  override __ge__(other: unknown): boolean | Singleton {
    const order = this.#order(other);
    return order === undefined ? NotImplemented : order >= 0;
  }

  protected override hashed(): int {
    const offset = (this.fold === 0 ? this : this.replace({ fold: 0 })).utcoffset();
    const ahead = offset === null ? 0 : offset.days * daySeconds + offset.seconds;
    const micro = this.microsecond - (offset?.microseconds ?? 0);
    const seconds = this.#wallSeconds() - ahead + Math.floor(micro / 1000000);
    return seconds * 31 + (micro < 0 ? micro + 1000000 : micro);
  }

  override __str__(): string {
    return this.isoformat(" ");
  }

  override __repr__(): string {
    const parts = [this.year, this.month, this.day, this.hour, this.minute];
    if (this.second !== 0 || this.microsecond !== 0) parts.push(this.second);
    if (this.microsecond !== 0) parts.push(this.microsecond);
    const zone = this.tzinfo === null ? "" : `, tzinfo=${repr(this.tzinfo)}`;
    return `${typeName(this)}(${parts.join(", ")}${this.fold ? ", fold=1" : ""}${zone})`;
  }
}

registerForm(import.meta, datetime, "datetime.datetime", {
  write: ({ year, month, day, hour, minute, second, microsecond, tzinfo, fold }) => ({
    year,
    month,
    day,
    hour,
    minute,
    second,
    microsecond,
    tzinfo,
    fold,
  }),
  read: (fields: DatetimeFields) => new datetime(fields),
});
