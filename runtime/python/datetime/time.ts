/**
 * Python's class `datetime.time`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { hash } from "../operators/hash.ts";
import { isPlain, options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { formatMoment } from "../time/format.ts";
import { index, type int } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { asTuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { checkTime, checkZone, clockText } from "./fields.ts";
import { parseTime } from "./iso.ts";
import { timedelta } from "./timedelta.ts";
import { offsetText, type tzinfo } from "./tzinfo.ts";

/** What a time of day is made of. */
export interface TimeFields {
  hour?: int;
  minute?: int;
  second?: int;
  microsecond?: int;
  tzinfo?: tzinfo | null;
  fold?: int;
}

const names = ["hour", "minute", "second", "microsecond", "tzinfo"] as const;
type Given<T> = T | TimeFields;

/** A time of day. https://docs.python.org/3/library/datetime.html#time-objects */
export class time {
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.time";

  /** The start of a day. */
  static readonly min: time = new time(0, 0, 0);
  /** The last moment of a day. */
  static readonly max: time = new time(23, 59, 59, 999999);
  /** The shortest time between two times. */
  static readonly resolution: timedelta = new timedelta({ microseconds: 1 });

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

  /** @throws {ValueError} for a time that no clock has. */
  constructor(
    hour?: Given<int>,
    minute?: Given<int>,
    second?: Given<int>,
    microsecond?: Given<int>,
    tzinfo?: Given<tzinfo | null>,
    named?: TimeFields,
  ) {
    const given = options<TimeFields>(names, hour, minute, second, microsecond, tzinfo, named);
    const number = (value: int | undefined) => value === undefined ? 0 : Number(index(value));
    this.hour = number(given.hour);
    this.minute = number(given.minute);
    this.second = number(given.second);
    this.microsecond = number(given.microsecond);
    this.fold = number(given.fold);
    checkTime(this.hour, this.minute, this.second, this.microsecond, this.fold);
    this.tzinfo = checkZone(given.tzinfo ?? null);
  }

  /**
   * The time that a text names in ISO's form.
   *
   * @throws {ValueError} where it names none.
   */
  static fromisoformat(timeString: string): time {
    if (typeof timeString !== "string") throw new TypeError("fromisoformat: argument must be str");
    const parsed = parseTime(timeString.replace(/^T/, ""));
    if (parsed === null) throw new ValueError(`Invalid isoformat string: '${timeString}'`);
    const { hour, minute, second, microsecond, zone } = parsed;
    return new this(hour, minute, second, microsecond, zone);
  }

  /** The same time with other parts. */
  replace(
    hour?: Given<int>,
    minute?: Given<int>,
    second?: Given<int>,
    microsecond?: Given<int>,
    tzinfo?: Given<tzinfo | null>,
    named?: TimeFields,
  ): time {
    const given = options<TimeFields>(names, hour, minute, second, microsecond, tzinfo, named);
    const make = this.constructor as new (fields: TimeFields) => time;
    return new make({
      hour: this.hour,
      minute: this.minute,
      second: this.second,
      microsecond: this.microsecond,
      tzinfo: this.tzinfo,
      fold: this.fold,
      ...given,
    });
  }

  /** How far the zone is ahead of UTC; null without a zone. */
  utcoffset(): timedelta | null {
    return this.tzinfo?.utcoffset(null) ?? null;
  }

  /** How much summer time adds; null where that is not known. */
  dst(): timedelta | null {
    return this.tzinfo?.dst(null) ?? null;
  }

  /** The zone's name; null without a zone. */
  tzname(): string | null {
    return this.tzinfo?.tzname(null) ?? null;
  }

  /** The time as `12:30:00.000001+01:00`. */
  isoformat(timespec: string | { timespec?: string } = "auto"): string {
    const given = options<{ timespec: string }>(["timespec"], timespec).timespec ?? "auto";
    const offset = this.utcoffset();
    const { hour, minute, second, microsecond } = this;
    return clockText(hour, minute, second, microsecond, given) +
      (offset === null ? "" : offsetText(offset));
  }

  /** The time as text in a format. */
  strftime(format: string | { format: string }): string {
    const given = isPlain(format) ? (format as { format: string }).format : format as string;
    const offset = this.utcoffset();
    const own: Record<string, string> = {
      f: String(this.microsecond).padStart(6, "0"),
      z: offset === null ? "" : offsetText(offset, ""),
      ":z": offset === null ? "" : offsetText(offset),
      Z: this.tzname() ?? "",
    };
    const filled = given.replace(
      /%(%|f|z|:z|Z)/g,
      (whole, directive: string) => own[directive]?.replaceAll("%", "%%") ?? whole,
    );
    const { hour, minute, second } = this;
    return formatMoment(filled, {
      year: 1900,
      month: 1,
      day: 1,
      hour,
      minute,
      second,
      weekday: 0,
      yearday: 1,
      isdst: -1,
      zone: "",
      offset: 0,
    });
  }

  __format__(format: string): string {
    return format === "" ? this.isoformat() : this.strftime(format);
  }

  /** Microseconds since the day began, in UTC where the zone is known. */
  #position(offset: timedelta | null): number {
    const seconds = (this.hour * 60 + this.minute) * 60 + this.second;
    const shift = offset === null ? 0 : Number(offset.inMicroseconds());
    return seconds * 1000000 + this.microsecond - shift;
  }

  #compare(other: time): number | undefined {
    const [mine, others] = [this.utcoffset(), other.utcoffset()];
    if ((mine === null) !== (others === null)) return undefined;
    return this.#position(mine) - other.#position(others);
  }

  #ordered(other: unknown, holds: (order: number) => boolean): boolean | Singleton {
    if (!(other instanceof time)) return NotImplemented;
    const order = this.#compare(other);
    if (order === undefined) {
      throw new TypeError("can't compare offset-naive and offset-aware times");
    }
    return holds(order);
  }

  __eq__(other: unknown): boolean | Singleton {
    return other instanceof time ? this.#compare(other) === 0 : NotImplemented;
  }

  __lt__(other: unknown): boolean | Singleton {
    return this.#ordered(other, (order) => order < 0);
  }

  __le__(other: unknown): boolean | Singleton {
    return this.#ordered(other, (order) => order <= 0);
  }

  __gt__(other: unknown): boolean | Singleton {
    return this.#ordered(other, (order) => order > 0);
  }

  __ge__(other: unknown): boolean | Singleton {
    return this.#ordered(other, (order) => order >= 0);
  }

  __hash__(): int {
    const offset = this.utcoffset();
    return hash(asTuple([this.#position(offset), offset === null]));
  }

  __str__(): string {
    return this.isoformat();
  }

  __repr__(): string {
    const parts = [this.hour, this.minute];
    if (this.second !== 0 || this.microsecond !== 0) parts.push(this.second);
    if (this.microsecond !== 0) parts.push(this.microsecond);
    const zone = this.tzinfo === null ? "" : `, tzinfo=${repr(this.tzinfo)}`;
    return `${typeName(this)}(${parts.join(", ")}${zone}${this.fold ? ", fold=1" : ""})`;
  }

  toString(): string {
    return this.__str__();
  }
}

registerForm(import.meta, time, "datetime.time", {
  write: ({ hour, minute, second, microsecond, tzinfo, fold }) => ({
    hour,
    minute,
    second,
    microsecond,
    tzinfo,
    fold,
  }),
  read: (fields: TimeFields) => new time(fields),
});
