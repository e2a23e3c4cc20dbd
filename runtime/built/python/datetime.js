/* @ts-self-types="../../../runtime/python/datetime.ts" */
import "./program.js";
import { MAXYEAR, MINYEAR, date, timedelta, timezone, tzinfo } from "./parts/datetime5.js";
import { datetime, time } from "./parts/datetime6.js";
import { UTC } from "./parts/datetime7.js";
export { MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo };
