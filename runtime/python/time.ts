/**
 * Python's `time`. https://docs.python.org/3/library/time.html
 *
 * @example
 * ```ts
 * import * as time from "@manycore/multiprocessing/python/time";
 *
 * const start = time.perfCounter();
 * await time.sleep(0.01);
 * Number(time.perfCounter()) - Number(start) >= 0.01; // true
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./time.ts";
import { onInterrupt } from "../launch/record.ts";
import { me } from "../memory/me.ts";
import { letGo, stayAlive } from "../memory/park.ts";
import { background, beginTurn } from "../threading/turns.ts";
import { OSError, OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { processClock, steadyClock, wallClock } from "./time/clocks.ts";
import { formatMoment, type Moment } from "./time/format.ts";
import { dayNames, monthNames } from "./time/names.ts";
import { parseMoment } from "./time/parse.ts";
import { SimpleNamespace } from "./types.ts";
import { structOf, structTime } from "./time/struct_time.ts";
import { localMoment, localSeconds, seasons, utcMoment, zoneNames } from "./time/zone.ts";
import { type float, index, type int, isFloat, toFloat, toInt } from "./values/numbers.ts";
import { asTuple, Tuple } from "./values/tuple.ts";
import { qualifiedTypeName } from "./values/types.ts";

export { structTime } from "./time/struct_time.ts";

/** The longest sleep between two looks at whether this process has been told to stop, in milliseconds. */
const slice = 100;

function sleepTime(secs: unknown): number {
  const seconds = isFloat(secs) ? Number(secs) : Number(index(secs));
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  if (seconds > 9223372036) throw new OverflowError("timestamp too large to convert to C PyTime_t");
  return seconds * 1000;
}

/**
 * Waits without holding up other tasks of this thread. The program stays alive meanwhile, and a
 * process that is told to stop stops.
 *
 * @param secs Seconds, fractions included.
 * @throws {ValueError} for a negative time.
 * @see https://docs.python.org/3/library/time.html#time.sleep
 */
export async function sleep(secs: float | int | boolean): Promise<void> {
  const end = performance.now() + sleepTime(secs);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const tick = () => {
    try {
      me.check();
    } catch (error) {
      return reject(error);
    }
    const left = end - performance.now();
    if (left > 0) timer = later(Math.min(slice, left));
    else resolve();
  };
  const isDaemon = background.isHere();
  const later = (milliseconds: number) => {
    const timer = setTimeout(tick, milliseconds);
    if (isDaemon) Deno.unrefTimer(timer);
    return timer;
  };
  let timer = later(Math.max(0, Math.min(slice, end - performance.now())));
  const takeBack = onInterrupt(reject);
  if (!isDaemon) stayAlive();
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    takeBack();
    if (!isDaemon) letGo();
    beginTurn();
  }
}

const still = new Int32Array(new SharedArrayBuffer(4));

/** As {@linkcode sleep}, but blocks the thread. */
export function sleepSync(secs: float | int | boolean): void {
  const end = performance.now() + sleepTime(secs);
  for (let left = end - performance.now(); left > 0; left = end - performance.now()) {
    me.check();
    Atomics.wait(still, 0, 0, Math.min(me.slice, left));
  }
  me.check();
}

/** Seconds as whole nanoseconds. */
function nanoseconds(seconds: number): int {
  return toInt(BigInt(Math.floor(seconds)) * 1000000000n + BigInt(Math.floor(seconds % 1 * 1e9)));
}

/** Seconds since 1970. https://docs.python.org/3/library/time.html#time.time */
export function time(): number {
  return toFloat(wallClock()) as number;
}

/** Nanoseconds since 1970. https://docs.python.org/3/library/time.html#time.time_ns */
export function timeNs(): int {
  return nanoseconds(wallClock());
}

/** Seconds of a clock that never goes back, the same in all processes. https://docs.python.org/3/library/time.html#time.monotonic */
export function monotonic(): number {
  return toFloat(steadyClock()) as number;
}

/** The same in nanoseconds. https://docs.python.org/3/library/time.html#time.monotonic_ns */
export function monotonicNs(): int {
  return nanoseconds(steadyClock());
}

/** Seconds of the finest clock, the same in all processes. https://docs.python.org/3/library/time.html#time.perf_counter */
export function perfCounter(): number {
  return toFloat(steadyClock()) as number;
}

/** The same in nanoseconds. https://docs.python.org/3/library/time.html#time.perf_counter_ns */
export function perfCounterNs(): int {
  return nanoseconds(steadyClock());
}

/** Seconds of computing that this process has used. https://docs.python.org/3/library/time.html#time.process_time */
export function processTime(): number {
  return toFloat(processClock()) as number;
}

/** What `getClockInfo` tells of a clock. */
const CLOCKS: Readonly<
  Record<string, readonly [adjustable: boolean, of: string, goesOn: boolean]>
> = {
  monotonic: [false, "clock_gettime(CLOCK_MONOTONIC)", true],
  perf_counter: [false, "clock_gettime(CLOCK_MONOTONIC)", true],
  process_time: [false, "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", true],
  thread_time: [false, "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", true],
  time: [true, "clock_gettime(CLOCK_REALTIME)", false],
};

/** How fine the clocks are, in seconds. */
const RESOLUTION = 1e-9;

/**
 * What is known of a clock. https://docs.python.org/3/library/time.html#time.get_clock_info
 *
 * @throws {ValueError} for a name that is none
 */
export function getClockInfo(name: string): SimpleNamespace {
  const clock = CLOCKS[name];
  if (clock === undefined) throw new ValueError("unknown clock");
  const [adjustable, implementation, monotonic] = clock;
  return new SimpleNamespace({
    implementation,
    monotonic,
    adjustable,
    resolution: toFloat(RESOLUTION),
  });
}

/** How fine a clock of the system is, in seconds. https://docs.python.org/3/library/time.html#time.clock_getres */
export function clockGetres(clkId: int): float {
  clockGettime(clkId);
  return toFloat(RESOLUTION);
}

/** The same in nanoseconds. https://docs.python.org/3/library/time.html#time.process_time_ns */
export function processTimeNs(): int {
  return nanoseconds(processClock());
}

/** A clock of {@linkcode clockGettime}: seconds since 1970. */
export const CLOCK_REALTIME = 0;
/** A clock of {@linkcode clockGettime} that never goes back. */
export const CLOCK_MONOTONIC = 1;
/** A clock of {@linkcode clockGettime}: computing that this process has used. */
export const CLOCK_PROCESS_CPUTIME_ID = 2;
/** The time of computing that this thread has used. */
export const CLOCK_THREAD_CPUTIME_ID = 3;

/** A clock of {@linkcode clockGettime} that never goes back, and that nobody steers. */
export const CLOCK_MONOTONIC_RAW = 4;
/** A clock of {@linkcode clockGettime} that never goes back, and counts while the machine sleeps. */
export const CLOCK_BOOTTIME = 7;
/** A clock of {@linkcode clockGettime}: seconds since 1970 without leap seconds, as far as the system counts them. */
export const CLOCK_TAI = 11;

/** The clocks by their numbers. */
const clocks: Readonly<Record<number, () => number>> = {
  [CLOCK_REALTIME]: wallClock,
  [CLOCK_MONOTONIC]: steadyClock,
  [CLOCK_PROCESS_CPUTIME_ID]: processClock,
  [CLOCK_THREAD_CPUTIME_ID]: processClock,
  [CLOCK_MONOTONIC_RAW]: steadyClock,
  [CLOCK_BOOTTIME]: steadyClock,
  [CLOCK_TAI]: wallClock,
};

/** A clock of the system, in seconds. https://docs.python.org/3/library/time.html#time.clock_gettime */
export function clockGettime(clkId: int): float {
  const clock = clocks[Number(index(clkId))];
  if (!clock) throw new OSError(22, "Invalid argument");
  return toFloat(clock());
}

/** The same in nanoseconds. https://docs.python.org/3/library/time.html#time.clock_gettime_ns */
export function clockGettimeNs(clkId: int): int {
  return nanoseconds(Number(clockGettime(clkId)));
}

/** Takes the local time zone over from the environment. https://docs.python.org/3/library/time.html#time.tzset */
export function tzset(): void {
  readZone();
}

/** Seconds of computing; of the whole process, since Deno tells no thread's own. https://docs.python.org/3/library/time.html#time.thread_time */
export function threadTime(): number {
  return processTime();
}

/** The same in nanoseconds. https://docs.python.org/3/library/time.html#time.thread_time_ns */
export function threadTimeNs(): int {
  return processTimeNs();
}

/** A timestamp as whole seconds; now without one. */
function timestamp(secs: unknown): number {
  if (secs == null) return Math.floor(wallClock());
  const seconds = isFloat(secs) ? Number(secs) : Number(index(secs));
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(seconds) > 9.2e18) {
    throw new OverflowError("timestamp out of range for platform time_t");
  }
  const whole = Math.floor(seconds);
  if (Math.abs(whole) > 8.64e12) throw new ValueError(`year is out of range`);
  return whole;
}

/** A point in time in local terms; now without one. https://docs.python.org/3/library/time.html#time.localtime */
export function localtime(seconds?: float | int | null): structTime {
  return structOf(localMoment(timestamp(seconds)));
}

/** A point in time in terms of UTC; now without one. https://docs.python.org/3/library/time.html#time.gmtime */
export function gmtime(seconds?: float | int | null): structTime {
  return structOf(utcMoment(timestamp(seconds)));
}

/** What a function got for a point in time: nine numbers. */
function itemsOf(t: unknown, caller: string): number[] {
  if (!(t instanceof Tuple)) throw new TypeError("Tuple or struct_time argument required");
  if (t.length !== 9) throw new TypeError(`${caller}(): illegal time tuple argument`);
  return Array.from(t, (item) => Number(index(item)));
}

/** Nine numbers as a moment, checked as C's functions need them. */
function momentOf(t: unknown, caller: string): Moment {
  const items = itemsOf(t, caller);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = items;
  const [weekday = 0, yearday = 0, isdst = 0] = items.slice(6);
  const within = (value: number, low: number, high: number, name: string) => {
    if (value < low || value > high) throw new ValueError(`${name} out of range`);
  };
  within(month, 0, 12, "month");
  within(day, 0, 31, "day of month");
  within(hour, 0, 23, "hour");
  within(minute, 0, 59, "minute");
  within(second, 0, 61, "seconds");
  within(weekday, -1, Infinity, "day of week");
  within(yearday, 0, 366, "day of year");
  const zone = localMoment(timestamp(null));
  const own = t instanceof structTime ? t : null;
  return {
    year,
    month: month || 1,
    day: day || 1,
    hour,
    minute,
    second,
    weekday: (weekday + 7) % 7,
    yearday: yearday || 1,
    isdst,
    get zone() {
      return own?.tmZone ?? zone.zone;
    },
    offset: Number(own?.tmGmtoff ?? zone.offset),
  };
}

/** Seconds since 1970 of a point in local terms. https://docs.python.org/3/library/time.html#time.mktime */
export function mktime(t: Tuple | structTime): float {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, , , isdst = 0] = itemsOf(
    t,
    "mktime",
  );
  return toFloat(localSeconds(year, month, day, hour, minute, second, isdst));
}

/** A point in time as `Sun Jun 20 23:21:05 1993`; now without one. https://docs.python.org/3/library/time.html#time.asctime */
export function asctime(t?: Tuple | structTime): string {
  const moment = t === undefined ? localMoment(timestamp(null)) : momentOf(t, "asctime");
  const two = (value: number) => String(value).padStart(2, "0");
  const day = dayNames[moment.weekday]!.slice(0, 3);
  const month = monthNames[moment.month - 1]!.slice(0, 3);
  const clock = `${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}`;
  return `${day} ${month}${String(moment.day).padStart(3)} ${clock} ${moment.year}`;
}

/** The same of seconds since 1970. https://docs.python.org/3/library/time.html#time.ctime */
export function ctime(seconds?: float | int | null): string {
  return asctime(localtime(seconds));
}

/**
 * A point in time as text in a format; now without one.
 *
 * @throws {ValueError} for numbers out of their range.
 * @see https://docs.python.org/3/library/time.html#time.strftime
 */
export function strftime(format: string, t?: Tuple | structTime): string {
  const moment = t === undefined ? localMoment(timestamp(null)) : momentOf(t, "strftime");
  return formatMoment(format, moment);
}

/**
 * A point in time out of text.
 *
 * @throws {ValueError} where text and format do not agree.
 * @see https://docs.python.org/3/library/time.html#time.strptime
 */
export function strptime(
  dataString: string,
  format: string | { format?: string } = "%a %b %d %H:%M:%S %Y",
): structTime {
  const wanted = typeof format === "object" ? format.format ?? "%a %b %d %H:%M:%S %Y" : format;
  for (const [place, value] of [dataString, wanted].entries()) {
    if (typeof value !== "string") {
      throw new TypeError(
        `strptime() argument ${place} must be str, not <class '${qualifiedTypeName(value)}'>`,
      );
    }
  }
  const parsed = parseMoment(dataString, wanted, zoneNames);
  const { year, month, day, hour, minute, second, weekday, yearday, isdst } = parsed;
  const offset = parsed.offset === null ? null : Math.trunc(parsed.offset);
  return new structTime(
    [year, month, day, hour, minute, second, weekday, yearday, isdst],
    () => parsed.zone,
    offset,
  );
}

/** Seconds west of UTC, in winter. https://docs.python.org/3/library/time.html#time.timezone */
export let timezone: int;
/** Seconds west of UTC, in summer. https://docs.python.org/3/library/time.html#time.altzone */
export let altzone: int;
/** Whether there is a summer time. https://docs.python.org/3/library/time.html#time.daylight */
export let daylight: int;

/** Takes over what the environment says of the zone. */
function readZone(): void {
  const [standard, summer] = seasons(new Date().getFullYear());
  timezone = 0 - standard;
  altzone = 0 - summer;
  daylight = standard === summer ? 0 : 1;
}
readZone();

/** The local zone's names, in winter and in summer. https://docs.python.org/3/library/time.html#time.tzname */
export const tzname: Tuple<[string, string]> = asTuple(["", ""]);
// Found when asked for: the names come out of JavaScript's tables of languages, which take 15 ms to load.
for (const place of [0, 1] as const) {
  Object.defineProperty(tzname, place, { get: () => zoneNames()[place], enumerable: true });
}

nameFunctions(self);
