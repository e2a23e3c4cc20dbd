/**
 * Points in time as numbers, and what the clocks say then.
 *
 * @module
 */
import { OverflowError, ValueError } from "../exceptions.ts";
import type { Moment } from "../time/format.ts";
import { localMoment, offsetAt } from "../time/zone.ts";
import { toNumber } from "../values/numbers.ts";
import { roundHalfEven } from "./timedelta.ts";

/** A day and a time of day. */
export interface LocalFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  fold?: number;
}

/** Seconds of a day. */
export const daySeconds = 86400;

/** A point in time, in whole seconds since 1970 and microseconds. */
export function splitTimestamp(timestamp: unknown): [seconds: number, microseconds: number] {
  const value = toNumber(timestamp);
  if (Number.isNaN(value)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(value) > 9.2e18) {
    throw new OverflowError("timestamp out of range for platform time_t");
  }
  const whole = Math.trunc(value);
  const microseconds = roundHalfEven((value - whole) * 1e6);
  const seconds = whole + Math.floor(microseconds / 1e6);
  return [seconds, microseconds - Math.floor(microseconds / 1e6) * 1e6];
}

/** A moment of `time`'s as fields of ours. */
export function fieldsOf(moment: Moment, microsecond: number): LocalFields {
  const { year, month, day, hour, minute, second } = moment;
  if (year < 1 || year > 9999) throw new ValueError(`year ${year} is out of range`);
  return { year, month, day, hour, minute, second, microsecond };
}

/** The fields at a point in time where we are; `fold` tells the second of two equal ones. */
export function localFields(seconds: number, microsecond: number): LocalFields {
  const fields = fieldsOf(localMoment(seconds), microsecond);
  const before = offsetAt((seconds - daySeconds) * 1000) - offsetAt(seconds * 1000);
  const isSecond = before > 0 &&
    offsetAt((seconds - before) * 1000) - offsetAt(seconds * 1000) === before;
  return { ...fields, fold: isSecond ? 1 : 0 };
}
