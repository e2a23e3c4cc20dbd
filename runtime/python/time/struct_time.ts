/**
 * Python's class `time.struct_time`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { TypeError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { StructSequence } from "../support/struct_sequence.ts";
import type { int } from "../values/numbers.ts";
import type { Moment } from "./format.ts";

/** Finds the time zone's name when it is asked for. */
export type ZoneName = () => string | null;

/**
 * A point in time, taken apart into nine numbers. https://docs.python.org/3/library/time.html#time.struct_time
 *
 * @example
 * ```ts
 * import { gmtime } from "@manycore/multiprocessing/python/time";
 *
 * gmtime(0).tmYear; // 1970
 * ```
 */
export class structTime extends StructSequence {
  static readonly __module__ = "time";
  static readonly __name__ = "struct_time";

  readonly #zone: ZoneName;
  /** Seconds east of UTC, where that is known. */
  readonly tmGmtoff: int | null;

  /** @param items Nine numbers: year, month, day, hour, minute, second, weekday (Monday 0), day of the year, summer time. */
  constructor(items: Iterable<int>, zone: ZoneName = () => null, offset: int | null = null) {
    const numbers = [...iter(items)];
    if (numbers.length < 9) {
      throw new TypeError(
        `time.struct_time() takes an at least 9-sequence (${numbers.length}-sequence given)`,
      );
    }
    super(...numbers.slice(0, 9) as never[]);
    this.#zone = zone;
    this.tmGmtoff = offset;
  }

  /** The time zone's name, where it is known. */
  get tmZone(): string | null {
    return this.#zone();
  }

  /** The year. */
  get tmYear(): number {
    return this[0] as number;
  }

  /** The month, from 1. */
  get tmMon(): number {
    return this[1] as number;
  }

  /** The day of the month, from 1. */
  get tmMday(): number {
    return this[2] as number;
  }

  /** The hour. */
  get tmHour(): number {
    return this[3] as number;
  }

  /** The minute. */
  get tmMin(): number {
    return this[4] as number;
  }

  /** The second. */
  get tmSec(): number {
    return this[5] as number;
  }

  /** The day of the week, Monday 0. */
  get tmWday(): number {
    return this[6] as number;
  }

  /** The day of the year, from 1. */
  get tmYday(): number {
    return this[7] as number;
  }

  /** 1 in summer time, 0 in winter time, -1 where that is not known. */
  get tmIsdst(): number {
    return this[8] as number;
  }

  protected override fieldNames(): readonly string[] {
    return names;
  }
}

const names = [
  "tm_year",
  "tm_mon",
  "tm_mday",
  "tm_hour",
  "tm_min",
  "tm_sec",
  "tm_wday",
  "tm_yday",
  "tm_isdst",
];

registerForm(import.meta, structTime, "time.struct_time", {
  write: (time) => [[...time] as int[], time.tmZone, time.tmGmtoff] as const,
  read: ([items, zone, offset]) => new structTime(items, () => zone, offset),
});

/** A moment as Python hands it out. */
export function structOf(moment: Moment): structTime {
  const { year, month, day, hour, minute, second, weekday, yearday, isdst } = moment;
  return new structTime(
    [year, month, day, hour, minute, second, weekday, yearday, isdst],
    () => moment.zone,
    moment.offset,
  );
}
