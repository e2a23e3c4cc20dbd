/**
 * Python's `datetime`. https://docs.python.org/3/library/datetime.html
 *
 * @example
 * ```ts
 * import { date, timedelta } from "@manycore/multiprocessing/python/datetime";
 *
 * new date(2024, 2, 29).isoformat(); // "2024-02-29"
 * new timedelta({ minutes: 90 }).totalSeconds(); // 5400.0
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./datetime.ts";
import { timezone } from "./datetime/tzinfo.ts";

export { date, type DateFields, type IsoDate } from "./datetime/date.ts";
export { datetime, type DatetimeFields } from "./datetime/datetime.ts";
export { MAXYEAR, MINYEAR } from "./datetime/fields.ts";
export { time, type TimeFields } from "./datetime/time.ts";
export { timedelta, type TimedeltaFields } from "./datetime/timedelta.ts";
export { timezone, tzinfo } from "./datetime/tzinfo.ts";

/** UTC. https://docs.python.org/3/library/datetime.html#datetime.UTC */
export const UTC: timezone = timezone.utc;

nameFunctions(self);
