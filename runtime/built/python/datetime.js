/* @ts-self-types="../../../runtime/python/datetime.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./parts/asyncio.js";
import { MAXYEAR, MINYEAR, date, datetime, time, timedelta, timezone, tzinfo } from "./parts/datetime.js";
// runtime/python/datetime.ts
var datetime_exports = __exportAll({
	MAXYEAR: () => MAXYEAR,
	MINYEAR: () => 1,
	UTC: () => UTC,
	date: () => date,
	datetime: () => datetime,
	time: () => time,
	timedelta: () => timedelta,
	timezone: () => timezone,
	tzinfo: () => tzinfo
});
const UTC = timezone.utc;
nameFunctions(datetime_exports);
export { MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo };
