import { __exportAll } from "../../rolldown-runtime.js";
import { Tuple, asTuple, index, isFloat, nameFunctions, qualifiedTypeName, toFloat, toInt } from "../core.js";
import { OSError, OverflowError, TypeError, ValueError, letGo, me, onInterrupt, stayAlive } from "../../core.js";
import { background, beginTurn } from "../../small.js";
import { parseMoment, processClock, steadyClock, wallClock } from "./datetime2.js";
import { dayNames, formatMoment, localMoment, localSeconds, monthNames, seasons, structOf, structTime, utcMoment, zoneNames } from "./datetime.js";
import { SimpleNamespace } from "./logging5.js";
const readZone = (function readZone() {
	const [standard, summer] = seasons(new Date().getFullYear());
	timezone = 0 - standard;
	altzone = 0 - summer;
	daylight = standard === summer ? 0 : 1;
});
// runtime/python/time.ts
var time_exports = __exportAll({
	CLOCK_BOOTTIME: () => 7,
	CLOCK_MONOTONIC: () => 1,
	CLOCK_MONOTONIC_RAW: () => 4,
	CLOCK_PROCESS_CPUTIME_ID: () => 2,
	CLOCK_REALTIME: () => 0,
	CLOCK_TAI: () => 11,
	CLOCK_THREAD_CPUTIME_ID: () => 3,
	altzone: () => altzone,
	asctime: () => asctime,
	clockGetres: () => clockGetres,
	clockGettime: () => clockGettime,
	clockGettimeNs: () => clockGettimeNs,
	ctime: () => ctime,
	daylight: () => daylight,
	getClockInfo: () => getClockInfo,
	gmtime: () => gmtime,
	localtime: () => localtime,
	mktime: () => mktime,
	monotonic: () => monotonic,
	monotonicNs: () => monotonicNs,
	perfCounter: () => perfCounter,
	perfCounterNs: () => perfCounterNs,
	processTime: () => processTime,
	processTimeNs: () => processTimeNs,
	sleep: () => sleep,
	sleepSync: () => sleepSync,
	strftime: () => strftime,
	strptime: () => strptime,
	structTime: () => structTime,
	threadTime: () => threadTime,
	threadTimeNs: () => threadTimeNs,
	time: () => time,
	timeNs: () => timeNs,
	timezone: () => timezone,
	tzname: () => tzname,
	tzset: () => tzset
});
const slice = 100;
function sleepTime(secs) {
	const seconds = isFloat(secs) ? Number(secs) : Number(index(secs));
	if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
	if (seconds < 0) throw new ValueError("sleep length must be non-negative");
	if (seconds > 9223372036) throw new OverflowError("timestamp too large to convert to C PyTime_t");
	return seconds * 1e3;
}
async function sleep(secs) {
	const end = performance.now() + sleepTime(secs);
	const { promise, resolve, reject } = Promise.withResolvers();
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
	const later = (milliseconds) => {
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
function sleepSync(secs) {
	const end = performance.now() + sleepTime(secs);
	for (let left = end - performance.now(); left > 0; left = end - performance.now()) {
		me.check();
		Atomics.wait(still, 0, 0, Math.min(me.slice, left));
	}
	me.check();
}
function nanoseconds(seconds) {
	return toInt(BigInt(Math.floor(seconds)) * 1000000000n + BigInt(Math.floor(seconds % 1 * 1e9)));
}
function time() {
	return toFloat(wallClock());
}
function timeNs() {
	return nanoseconds(wallClock());
}
function monotonic() {
	return toFloat(steadyClock());
}
function monotonicNs() {
	return nanoseconds(steadyClock());
}
function perfCounter() {
	return toFloat(steadyClock());
}
function perfCounterNs() {
	return nanoseconds(steadyClock());
}
function processTime() {
	return toFloat(processClock());
}
const CLOCKS = {
	monotonic: [
		false,
		"clock_gettime(CLOCK_MONOTONIC)",
		true
	],
	perf_counter: [
		false,
		"clock_gettime(CLOCK_MONOTONIC)",
		true
	],
	process_time: [
		false,
		"clock_gettime(CLOCK_PROCESS_CPUTIME_ID)",
		true
	],
	thread_time: [
		false,
		"clock_gettime(CLOCK_THREAD_CPUTIME_ID)",
		true
	],
	time: [
		true,
		"clock_gettime(CLOCK_REALTIME)",
		false
	]
};
const RESOLUTION = 1e-9;
function getClockInfo(name) {
	const clock = CLOCKS[name];
	if (clock === void 0) throw new ValueError("unknown clock");
	const [adjustable, implementation, monotonic] = clock;
	return new SimpleNamespace({
		implementation,
		monotonic,
		adjustable,
		resolution: toFloat(RESOLUTION)
	});
}
function clockGetres(clkId) {
	clockGettime(clkId);
	return toFloat(RESOLUTION);
}
function processTimeNs() {
	return nanoseconds(processClock());
}
const CLOCK_REALTIME = 0;
const CLOCK_MONOTONIC = 1;
const CLOCK_PROCESS_CPUTIME_ID = 2;
const CLOCK_THREAD_CPUTIME_ID = 3;
const CLOCK_MONOTONIC_RAW = 4;
const CLOCK_BOOTTIME = 7;
const CLOCK_TAI = 11;
const clocks = {
	[0]: wallClock,
	[1]: steadyClock,
	[2]: processClock,
	[3]: processClock,
	[4]: steadyClock,
	[7]: steadyClock,
	[11]: wallClock
};
function clockGettime(clkId) {
	const clock = clocks[Number(index(clkId))];
	if (!clock) throw new OSError(22, "Invalid argument");
	return toFloat(clock());
}
function clockGettimeNs(clkId) {
	return nanoseconds(Number(clockGettime(clkId)));
}
function tzset() {
	readZone();
}
function threadTime() {
	return processTime();
}
function threadTimeNs() {
	return processTimeNs();
}
function timestamp(secs) {
	if (secs == null) return Math.floor(wallClock());
	const seconds = isFloat(secs) ? Number(secs) : Number(index(secs));
	if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
	if (Math.abs(seconds) > 0x7facf7419d980000) throw new OverflowError("timestamp out of range for platform time_t");
	const whole = Math.floor(seconds);
	if (Math.abs(whole) > 864e10) throw new ValueError(`year is out of range`);
	return whole;
}
function localtime(seconds) {
	return structOf(localMoment(timestamp(seconds)));
}
function gmtime(seconds) {
	return structOf(utcMoment(timestamp(seconds)));
}
function itemsOf(t, caller) {
	if (!(t instanceof Tuple)) throw new TypeError("Tuple or struct_time argument required");
	if (t.length !== 9) throw new TypeError(`${caller}(): illegal time tuple argument`);
	return Array.from(t, (item) => Number(index(item)));
}
function momentOf(t, caller) {
	const items = itemsOf(t, caller);
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = items;
	const [weekday = 0, yearday = 0, isdst = 0] = items.slice(6);
	const within = (value, low, high, name) => {
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
		offset: Number(own?.tmGmtoff ?? zone.offset)
	};
}
function mktime(t) {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, , , isdst = 0] = itemsOf(t, "mktime");
	return toFloat(localSeconds(year, month, day, hour, minute, second, isdst));
}
function asctime(t) {
	const moment = t === void 0 ? localMoment(timestamp(null)) : momentOf(t, "asctime");
	const two = (value) => String(value).padStart(2, "0");
	const day = dayNames[moment.weekday].slice(0, 3);
	const month = monthNames[moment.month - 1].slice(0, 3);
	const clock = `${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}`;
	return `${day} ${month}${String(moment.day).padStart(3)} ${clock} ${moment.year}`;
}
function ctime(seconds) {
	return asctime(localtime(seconds));
}
function strftime(format, t) {
	const moment = t === void 0 ? localMoment(timestamp(null)) : momentOf(t, "strftime");
	return formatMoment(format, moment);
}
function strptime(dataString, format = "%a %b %d %H:%M:%S %Y") {
	const wanted = typeof format === "object" ? format.format ?? "%a %b %d %H:%M:%S %Y" : format;
	for (const [place, value] of [dataString, wanted].entries()) if (typeof value !== "string") throw new TypeError(`strptime() argument ${place} must be str, not <class '${qualifiedTypeName(value)}'>`);
	const parsed = parseMoment(dataString, wanted, zoneNames);
	const { year, month, day, hour, minute, second, weekday, yearday, isdst } = parsed;
	const offset = parsed.offset === null ? null : Math.trunc(parsed.offset);
	return new structTime([
		year,
		month,
		day,
		hour,
		minute,
		second,
		weekday,
		yearday,
		isdst
	], () => parsed.zone, offset);
}
let timezone;
let altzone;
let daylight;
readZone();
const tzname = asTuple(["", ""]);
for (const place of [0, 1]) Object.defineProperty(tzname, place, {
	get: () => zoneNames()[place],
	enumerable: true
});
nameFunctions(time_exports);
export { CLOCK_BOOTTIME, CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_TAI, CLOCK_THREAD_CPUTIME_ID, altzone, asctime, clockGetres, clockGettime, clockGettimeNs, ctime, daylight, getClockInfo, gmtime, localtime, mktime, monotonic, monotonicNs, perfCounter, perfCounterNs, processTime, processTimeNs, sleep, sleepSync, strftime, strptime, threadTime, threadTimeNs, time, timeNs, timezone, tzname, tzset };
