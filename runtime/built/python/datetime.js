/* @ts-self-types="../../../runtime/python/datetime.ts" */
import "./program.js";
export { MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo } from "./parts/datetime.js";
