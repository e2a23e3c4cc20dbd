import { __exportAll } from "../../rolldown-runtime.js";
import { nameFunctions } from "../core.js";
import { MAXYEAR, date, timedelta, timezone, tzinfo } from "./datetime5.js";
import { datetime, time } from "./datetime6.js";
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
export { UTC };
