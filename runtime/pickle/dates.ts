/**
 * Dates and times in pickles: each a few bytes, as CPython packs them.
 *
 * @module
 */
import { date } from "../python/datetime/date.ts";
import { datetime } from "../python/datetime/datetime.ts";
import { time } from "../python/datetime/time.ts";
import { timedelta } from "../python/datetime/timedelta.ts";
import { timezone, tzinfo } from "../python/datetime/tzinfo.ts";
import { Bytes } from "../python/values/bytes.ts";
import { UnpicklingError } from "./errors.ts";
import type { Globals } from "./globals.ts";
import { stateOf } from "./reduction.ts";

const fieldNames = new Set(
  "year month day hour minute second microsecond tzinfo fold days seconds microseconds".split(" "),
);

/** The packed fields: bytes, or what Python 2 had for them. */
function packed(value: unknown, length: number, what: string): Uint8Array {
  const bytes = typeof value === "string"
    ? Uint8Array.from(value, (letter) => letter.charCodeAt(0))
    : value;
  if (bytes instanceof Uint8Array && bytes.length === length) return bytes;
  throw new UnpicklingError(`a ${what} in the pickle has no ${length} bytes`);
}

function zoneOf(value: unknown): tzinfo | null {
  if (value === undefined || value === null) return null;
  if (value instanceof tzinfo) return value;
  throw new UnpicklingError("the time zone of a time in the pickle is none");
}

function numbers(args: readonly unknown[]): number[] | undefined {
  return args.length > 0 && args.every((one) => typeof one === "number")
    ? args as number[]
    : undefined;
}

/** Hour to microsecond, from the six bytes of them. */
function clock(bytes: Uint8Array, at: number) {
  const [hour, minute, second, high, middle, low] = bytes.subarray(at);
  return {
    hour: hour! & 0x7f,
    minute: minute!,
    second: second!,
    microsecond: high! << 16 | middle! << 8 | low!,
  };
}

function clockBytes(value: time | datetime): number[] {
  const { hour, minute, second, microsecond } = value;
  return [hour, minute, second, microsecond >> 16, microsecond >> 8 & 0xff, microsecond & 0xff];
}

function withZone(bytes: number[], zone: unknown): readonly unknown[] {
  return zone === null ? [new Bytes(bytes)] : [new Bytes(bytes), zone];
}

/** Enters the classes of `datetime`. */
export function addDates(globals: Globals): void {
  const module = "datetime";
  globals.add({
    module,
    name: "date",
    value: date,
    call: (args) => {
      const given = numbers(args);
      if (given !== undefined) return new date(given[0]!, given[1]!, given[2]!);
      const bytes = packed(args[0], 4, "date");
      return new date(bytes[0]! << 8 | bytes[1]!, bytes[2]!, bytes[3]!);
    },
    reduce: (value) => {
      const { year, month, day, constructor } = value as date;
      const args = [new Bytes([year >> 8, year & 0xff, month, day])];
      return { callee: constructor, args, state: stateOf(value, fieldNames) };
    },
  });
  globals.add({
    module,
    name: "datetime",
    value: datetime,
    call: (args) => {
      const bytes = packed(args[0], 10, "datetime");
      return new datetime({
        year: bytes[0]! << 8 | bytes[1]!,
        month: bytes[2]! & 0x7f,
        day: bytes[3]!,
        ...clock(bytes, 4),
        fold: bytes[2]! >> 7,
        tzinfo: zoneOf(args[1]),
      });
    },
    reduce: (value, protocol) => {
      const { year, month, day, fold, tzinfo: zone, constructor } = value as datetime;
      const folded = protocol > 3 ? fold << 7 : 0;
      const bytes = [year >> 8, year & 0xff, month | folded, day];
      const args = withZone([...bytes, ...clockBytes(value as datetime)], zone);
      return { callee: constructor, args, state: stateOf(value, fieldNames) };
    },
  });
  globals.add({
    module,
    name: "time",
    value: time,
    call: (args) => {
      const bytes = packed(args[0], 6, "time");
      return new time({ ...clock(bytes, 0), fold: bytes[0]! >> 7, tzinfo: zoneOf(args[1]) });
    },
    reduce: (value, protocol) => {
      const { fold, tzinfo: zone, constructor } = value as time;
      const [hour, ...rest] = clockBytes(value as time);
      const bytes = [hour! | (protocol > 3 ? fold << 7 : 0), ...rest];
      return {
        callee: constructor,
        args: withZone(bytes, zone),
        state: stateOf(value, fieldNames),
      };
    },
  });
  globals.add({
    module,
    name: "timedelta",
    value: timedelta,
    call: (args) => {
      const [days = 0, seconds = 0, microseconds = 0] = numbers(args) ?? [];
      return new timedelta(days, seconds, microseconds);
    },
    reduce: (value) => {
      const { days, seconds, microseconds, constructor } = value as timedelta;
      return {
        callee: constructor,
        args: [days, seconds, microseconds],
        state: stateOf(value, fieldNames),
      };
    },
  });
  globals.add({
    module,
    name: "timezone",
    value: timezone,
    call: ([offset, name]) => {
      if (!(offset instanceof timedelta)) {
        throw new UnpicklingError("the offset of a time zone in the pickle is none");
      }
      if (name === undefined) return offset.__bool__() ? new timezone(offset) : timezone.utc;
      return new timezone(offset, name as string);
    },
    reduce: (value) => {
      const [offset, name] = (value as timezone).parts();
      return { callee: value.constructor, args: name === null ? [offset] : [offset, name] };
    },
  });
  globals.add({
    module,
    name: "tzinfo",
    value: tzinfo,
    call: () => new tzinfo(),
  });
}

/** What one of JavaScript's dates is made of: a time in UTC. */
export function momentOf(value: Date): datetime {
  return new datetime({
    year: value.getUTCFullYear(),
    month: value.getUTCMonth() + 1,
    day: value.getUTCDate(),
    hour: value.getUTCHours(),
    minute: value.getUTCMinutes(),
    second: value.getUTCSeconds(),
    microsecond: value.getUTCMilliseconds() * 1000,
    tzinfo: timezone.utc,
  });
}
