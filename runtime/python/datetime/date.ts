/**
 * Python's class `datetime.date`.
 *
 * @module
 */
import { orderedBy } from "../builtins/sort_columns.ts";
import { registerForm } from "../../codec/forms.ts";
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { dayOfYear, fromOrdinal, isoCalendar, toOrdinal, weekdayOf } from "../support/calendar.ts";
import { isPlain, options } from "../support/options.ts";
import { StructSequence } from "../support/struct_sequence.ts";
import { formatMoment, LocalMoment, type Moment } from "../time/format.ts";
import { dayNames, monthNames } from "../time/names.ts";
import { structTime } from "../time/struct_time.ts";
import { localMoment } from "../time/zone.ts";
import { type float, index, type int, toNumber } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import type { Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { checkDate, dayText, digits, required } from "./fields.ts";
import { dayOfWeek, parseDay } from "./iso.ts";
import { timedelta } from "./timedelta.ts";

/** What a date is made of. */
export interface DateFields {
  year?: int;
  month?: int;
  day?: int;
}

/** Year, week and day of the week. */
class IsoCalendarDate extends StructSequence {
  static readonly __module__ = "datetime";

  constructor(items: readonly number[]) {
    super();
    this.push(...items);
  }

  get year(): number {
    return this[0] as number;
  }

  get week(): number {
    return this[1] as number;
  }

  get weekday(): number {
    return this[2] as number;
  }

  protected override fieldNames(): readonly string[] {
    return ["year", "week", "weekday"];
  }
}

/** Year, week and day of the week of an ISO calendar. */
export type IsoDate = Tuple<[year: number, week: number, weekday: number]> & {
  readonly year: number;
  readonly week: number;
  readonly weekday: number;
};

/** A class that makes dates: `date` or a subclass. */
type Dates<T> = new (year: number, month: number, day: number) => T;

/** The day at a point in time, in seconds since 1970, where we are. */
export function localDay(timestamp: number): readonly [number, number, number] {
  if (Number.isNaN(timestamp)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(timestamp) > 9.2e18) {
    throw new OverflowError("timestamp out of range for platform time_t");
  }
  const { year, month, day } = localMoment(Math.floor(timestamp));
  return [year, month, day];
}

/**
 * A day of the calendar. https://docs.python.org/3/library/datetime.html#date-objects
 *
 * @example
 * ```ts
 * import { date, timedelta } from "@manycore/multiprocessing/python/datetime";
 *
 * const end = new date(2024, 2, 28).__add__(new timedelta(2));
 * String(end); // "2024-03-01"
 * ```
 */
export class date {
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.date";

  /** The first day. */
  static readonly min: date = new date(1, 1, 1);
  /** The last day. */
  static readonly max: date = new date(9999, 12, 31);
  /** The shortest time between two dates. */
  static readonly resolution: timedelta = new timedelta(1);

  /** The year, 1 to 9999. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month, from 1. */
  readonly day: number;

  /** @throws {ValueError} for a day that no calendar has. */
  constructor(year: int | DateFields, month?: int | DateFields, day?: int | DateFields) {
    // Only classes that derive from this one may be given more.
    if (arguments.length > 3 && new.target === date) {
      throw new TypeError(`function takes at most 3 arguments (${arguments.length} given)`);
    }
    if (Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)) {
      this.year = year as number;
      this.month = month as number;
      this.day = day as number;
    } else {
      const given = options<DateFields>(["year", "month", "day"], year, month, day);
      this.year = required(given.year, "year", 1);
      this.month = required(given.month, "month", 2);
      this.day = required(given.day, "day", 3);
    }
    checkDate(this.year, this.month, this.day);
  }

  /** Today, where we are. */
  static today<T extends date>(this: Dates<T>): T {
    return new this(...localDay(Date.now() / 1000));
  }

  /** The day at a point in time, in seconds since 1970, where we are. */
  static fromtimestamp(timestamp: float | int): date {
    return new this(...localDay(toNumber(timestamp)));
  }

  /**
   * The day with a number, 1 for the first.
   *
   * @throws {ValueError} for a day outside the calendar.
   */
  static fromordinal<T extends date>(this: Dates<T>, ordinal: int): T {
    const number = Number(index(ordinal));
    if (number < 1) throw new ValueError("ordinal must be >= 1");
    return new this(...fromOrdinal(number));
  }

  /**
   * The day that a text names in ISO's form.
   *
   * @throws {ValueError} where it names none.
   */
  static fromisoformat<T extends date>(this: Dates<T>, dateString: string): T {
    if (typeof dateString !== "string") throw new TypeError("fromisoformat: argument must be str");
    const day = parseDay(dateString);
    if (day === null) throw new ValueError(`Invalid isoformat string: '${dateString}'`);
    return new this(...day);
  }

  /**
   * The day of a week.
   *
   * @param day The day of the week, Monday 1.
   * @throws {ValueError} for a week that the year does not have.
   */
  static fromisocalendar<T extends date>(
    this: Dates<T>,
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

  /** The same day with another year, month or day. */
  replace(year?: int | DateFields, month?: int | DateFields, day?: int | DateFields): date {
    const given = options<DateFields>(["year", "month", "day"], year, month, day);
    const make = this.constructor as new (year: int, month: int, day: int) => date;
    return new make(given.year ?? this.year, given.month ?? this.month, given.day ?? this.day);
  }

  /** The day's number, 1 for the first. */
  toordinal(): number {
    return toOrdinal(this.year, this.month, this.day);
  }

  /** The day of the week, Monday 0. */
  weekday(): number {
    return weekdayOf(this.toordinal());
  }

  /** The day of the week, Monday 1. */
  isoweekday(): number {
    return this.weekday() + 1;
  }

  /** Year, week and day of the week. */
  isocalendar(): IsoDate {
    return new IsoCalendarDate(isoCalendar(this.toordinal())) as unknown as IsoDate;
  }

  /** The day as the functions of `time` take it. */
  protected moment(): Moment {
    return this.momentAt(0, 0, 0, () => localMoment(Math.floor(Date.now() / 1000)).offset);
  }

  /** A time of the day as the functions of `time` take it. */
  protected momentAt(hour: number, minute: number, second: number, offset: () => number): Moment {
    const { year, month, day } = this;
    const yearday = dayOfYear(year, month, day);
    const weekday = this.weekday();
    return new LocalMoment(year, month, day, hour, minute, second, weekday, yearday, offset);
  }

  /** The day as the functions of `time` give it. */
  timetuple(): structTime {
    const { year, month, day, hour, minute, second, weekday, yearday, isdst } = this.moment();
    return new structTime([year, month, day, hour, minute, second, weekday, yearday, isdst]);
  }

  /** The day as `2024-02-29`. */
  isoformat(_sep?: unknown, _timespec?: unknown): string {
    return dayText(this.year, this.month, this.day);
  }

  /** The day as `Thu Feb 29 00:00:00 2024`. */
  ctime(): string {
    const { hour, minute, second } = this.moment();
    const clock = [hour, minute, second].map((part) => digits(part, 2)).join(":");
    const weekday = dayNames[this.weekday()]!.slice(0, 3);
    const month = monthNames[this.month - 1]!.slice(0, 3);
    return `${weekday} ${month} ${String(this.day).padStart(2)} ${clock} ${digits(this.year, 4)}`;
  }

  /** What the directives of `datetime` stand for that the C library does not have. */
  protected ownDirective(directive: string): string | undefined {
    return { f: "000000", z: "", ":z": "", Z: "" }[directive];
  }

  /** The day as text in a format. */
  strftime(format: string | { format: string }): string {
    const given = isPlain(format) ? (format as { format: string }).format : format as string;
    if (typeof given !== "string") {
      throw new TypeError(`strftime() argument 1 must be str, not ${typeName(given)}`);
    }
    // Most formats have none of these.
    if (!/%(?:f|:?z|Z)/.test(given)) return formatMoment(given, this.moment());
    const filled = given.replace(/%(%|f|z|:z|Z)/g, (whole, directive: string) => {
      const own = this.ownDirective(directive);
      return own === undefined ? whole : own.replaceAll("%", "%%");
    });
    return formatMoment(filled, this.moment());
  }

  __format__(format: string): string {
    return format === "" ? this.__str__() : this.strftime(format);
  }

  /** A day so many days away. */
  protected shifted(length: timedelta): date {
    const near = this.day + length.days;
    // Every month has so many days.
    if (near >= 1 && near <= 28) {
      return new (this.constructor as Dates<date>)(this.year, this.month, near);
    }
    const ordinal = this.toordinal() + length.days;
    if (ordinal < 1 || ordinal > 3652059) throw new OverflowError("date value out of range");
    return new (this.constructor as Dates<date>)(...fromOrdinal(ordinal));
  }

  __add__(other: unknown): date | Singleton {
    return other instanceof timedelta ? this.shifted(other) : NotImplemented;
  }

  __radd__(other: unknown): date | Singleton {
    return this.__add__(other);
  }

  __sub__(other: unknown): date | timedelta | Singleton {
    if (other instanceof timedelta) return this.shifted(new timedelta(-other.days));
    if (!(other instanceof date) || other.isDatetime()) return NotImplemented;
    return new timedelta(this.toordinal() - other.toordinal());
  }

  /** Whether this is a point in time, not only a day. */
  isDatetime(): boolean {
    return false;
  }

  /** Below 0, 0 or above; undefined for what cannot be compared. */
  protected compare(other: unknown): number | undefined {
    if (!(other instanceof date) || other.isDatetime()) return undefined;
    return this.year - other.year || this.month - other.month || this.day - other.day;
  }

  /** What days are sorted by. */
  [orderedBy](): number[] | undefined {
    return [(this.year * 12 + this.month) * 31 + this.day];
  }

  __eq__(other: unknown): boolean | Singleton {
    const order = this.compare(other);
    return order === undefined ? NotImplemented : order === 0;
  }

  __lt__(other: unknown): boolean | Singleton {
    const order = this.compare(other);
    return order === undefined ? NotImplemented : order < 0;
  }

  __le__(other: unknown): boolean | Singleton {
    const order = this.compare(other);
    return order === undefined ? NotImplemented : order <= 0;
  }

  __gt__(other: unknown): boolean | Singleton {
    const order = this.compare(other);
    return order === undefined ? NotImplemented : order > 0;
  }

  __ge__(other: unknown): boolean | Singleton {
    const order = this.compare(other);
    return order === undefined ? NotImplemented : order >= 0;
  }

  /** The hash, once it was asked for. */
  #hash: int | undefined;

  __hash__(): int {
    return this.#hash ??= this.hashed();
  }

  /** The hash, reckoned. */
  protected hashed(): int {
    return (this.year * 13 + this.month) * 32 + this.day;
  }

  __str__(): string {
    return this.isoformat();
  }

  __repr__(): string {
    return `${typeName(this)}(${this.year}, ${this.month}, ${this.day})`;
  }

  toString(): string {
    return this.__str__();
  }
}

registerForm(import.meta, date, "datetime.date", {
  write: ({ year, month, day }) => [year, month, day] as const,
  read: ([year, month, day]) => new date(year, month, day),
});
