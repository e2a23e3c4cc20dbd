import { __exportAll, __name } from "../../rolldown-runtime.js";
import { nameFunctions } from "./asyncio.js";
import { OverflowError, TypeError, ValueError, isPlain, registerForm } from "../../core.js";
import { NotImplemented, NotImplementedError, Tuple, ZeroDivisionError, asTuple, classModule, className, decompose, divInts, hash, index, isFloat, isInt, iter, nodeProcess, options, orderedBy, raw, repr, toFloat, toInt, toNumber, typeName } from "../core.js";
// runtime/python/support/calendar.ts
const daysBeforeMonth = [
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334
];
const epochOrdinal = 719163;
function divmod(a, b) {
	const quotient = Math.floor(a / b);
	return [quotient, a - quotient * b];
}
function isLeap(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function daysInMonth(year, month) {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function dayOfYear(year, month, day) {
	return daysBeforeMonth[month - 1] + (month > 2 && isLeap(year) ? 1 : 0) + day;
}
function daysBeforeYear(year) {
	const y = year - 1;
	return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}
function toOrdinal(year, month, day) {
	return daysBeforeYear(year) + dayOfYear(year, month, day);
}
function fromOrdinal(ordinal) {
	const [cycles, inCycle] = divmod(ordinal - 1, 146097);
	const century = Math.min(Math.floor(inCycle / 36524), 3);
	const [fours, inFour] = divmod(inCycle - century * 36524, 1461);
	const single = Math.min(Math.floor(inFour / 365), 3);
	const year = cycles * 400 + century * 100 + fours * 4 + single + 1;
	let day = inFour - single * 365 + 1;
	let month = 1;
	for (let days = 31; day > days; days = daysInMonth(year, ++month)) day -= days;
	return [
		year,
		month,
		day
	];
}
function weekdayOf(ordinal) {
	return divmod(ordinal + 6, 7)[1];
}
function isoYearStart(year) {
	const first = toOrdinal(year, 1, 1);
	const weekday = weekdayOf(first);
	return first - weekday + (weekday > 3 ? 7 : 0);
}
function isoCalendar(ordinal) {
	let [year] = fromOrdinal(ordinal);
	if (ordinal >= isoYearStart(year + 1)) year++;
	else if (ordinal < isoYearStart(year)) year--;
	const [week, day] = divmod(ordinal - isoYearStart(year), 7);
	return [
		year,
		week + 1,
		day + 1
	];
}
// runtime/python/time/clocks.ts
const steadyStart = Date.UTC(2024, 0, 1);
let origin = performance.timeOrigin;
const steadyOffset = performance.timeOrigin - steadyStart;
function wallClock() {
	const now = performance.now();
	const coarse = Date.now();
	const fine = origin + now;
	if (fine < coarse - 1 || fine > coarse + 2) {
		origin = coarse - now;
		return coarse / 1e3;
	}
	return fine / 1e3;
}
function steadyClock() {
	return (steadyOffset + performance.now()) / 1e3;
}
function processClock() {
	const { user, system } = nodeProcess().cpuUsage();
	return (user + system) / 1e6;
}
// runtime/python/time/names.ts
const dayNames = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday"
];
const monthNames = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
// runtime/python/time/parse.ts
const short = (names) => names.map((name) => name.slice(0, 3));
const any = (names) => [...names].sort((a, b) => b.length - a.length).join("|");
const patterns = {
	a: any(short(dayNames)),
	A: any(dayNames),
	b: any(short(monthNames)),
	B: any(monthNames),
	d: "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]",
	f: "[0-9]{1,6}",
	G: "\\d\\d\\d\\d",
	H: "2[0-3]|[0-1]\\d|\\d",
	I: "1[0-2]|0[1-9]|[1-9]| [1-9]",
	j: "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
	m: "1[0-2]|0[1-9]|[1-9]",
	M: "[0-5]\\d|\\d",
	p: "AM|PM",
	S: "6[0-1]|[0-5]\\d|\\d",
	u: "[1-7]",
	U: "5[0-3]|[0-4]\\d|\\d",
	V: "5[0-3]|0[1-9]|[1-4]\\d|\\d",
	w: "[0-6]",
	W: "5[0-3]|[0-4]\\d|\\d",
	y: "\\d\\d",
	Y: "\\d\\d\\d\\d",
	z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z"
};
const compound$1 = {
	c: "%a %b %d %H:%M:%S %Y",
	x: "%m/%d/%y",
	X: "%H:%M:%S"
};
const known = new Map();
function escape(text) {
	return text.replace(/[\\.^$*+?(){}[\]|]/g, "\\$&");
}
function patternOf(format, zones) {
	const key = zones.join("\0") + "\0" + format;
	const cached = known.get(key);
	if (cached) return cached;
	const letters = [];
	let source = "";
	const expanded = format.replace(/%([cxX])/g, (_, letter) => compound$1[letter]);
	for (const [part, letter] of expanded.matchAll(/%(.)|\s+|[^%\s]+|%/gsu)) if (letter === void 0) {
		if (part === "%") throw new ValueError(`stray % in format ${repr(format)}`);
		source += /^\s/.test(part) ? "\\s+" : escape(part);
	} else if (letter === "%") source += "%";
	else {
		const pattern = letter === "Z" ? any(zones.map(escape)) : patterns[letter];
		if (pattern === void 0) throw new ValueError(`'${letter === "\\" ? "\\\\" : letter}' is a bad directive in format ${repr(format)}`);
		letters.push(letter);
		source += `(${pattern})`;
	}
	const repeated = letters.find((letter, i) => letters.indexOf(letter) !== i);
	if (repeated !== void 0) throw new ValueError(`redefinition of group name '${repeated}'`);
	const pattern = {
		regexp: new RegExp(source, "iuy"),
		letters
	};
	if (known.size > 100) known.clear();
	known.set(key, pattern);
	return pattern;
}
function placeOf(names, text) {
	const wanted = text.toLowerCase();
	return names.findIndex((name) => name.toLowerCase().startsWith(wanted));
}
function offsetOf(text) {
	if (/^z$/i.test(text)) return 0;
	const colons = [...text].filter((c) => c === ":").length;
	const digits = text.slice(1).replaceAll(":", "");
	if (colons === 1 && digits.replace(/\..*/, "").length === 6) throw new ValueError(`Inconsistent use of : in ${text}`);
	const seconds = Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2, 4)) * 60 + Number(digits.slice(4) || "0");
	return text.startsWith("-") ? -seconds : seconds;
}
function clock$1(found) {
	let hour = Number(found["H"] ?? 0);
	if (found["I"] !== void 0) {
		const afternoon = found["p"]?.toLowerCase() === "pm";
		hour = Number(found["I"]) % 12 + (afternoon ? 12 : 0);
	}
	return {
		hour,
		minute: Number(found["M"] ?? 0),
		second: Number(found["S"] ?? 0)
	};
}
__name(clock$1, "clock");
function yearOf(found) {
	if (found["Y"] !== void 0) return Number(found["Y"]);
	if (found["y"] === void 0) return null;
	const year = Number(found["y"]);
	return year + (year <= 68 ? 2e3 : 1900);
}
function weekdayFound(found) {
	if (found["u"] !== void 0) return Number(found["u"]) - 1;
	if (found["w"] !== void 0) return (Number(found["w"]) + 6) % 7;
	const name = found["A"] ?? found["a"];
	return name === void 0 ? null : placeOf(dayNames, name);
}
function checkIsoDirectives(found, weekday) {
	const day = "a weekday directive ('%A', '%a', '%w', or '%u').";
	if (found["G"] !== void 0) {
		if (found["j"] !== void 0) throw new ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
		if (found["V"] === void 0 || weekday === null) throw new ValueError(`ISO year directive '%G' must be used with the ISO week directive '%V' and ${day}`);
	} else if (found["V"] !== void 0) {
		if (found["Y"] === void 0 && found["y"] === void 0 || weekday === null) throw new ValueError(`ISO week directive '%V' must be used with the ISO year directive '%G' and ${day}`);
		throw new ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
	}
}
function yeardayOfWeek(found, year, weekday) {
	const sundays = found["U"] !== void 0;
	const week = Number(found["U"] ?? found["W"]);
	const first = weekdayOf(toOrdinal(year, 1, 1));
	const start = sundays ? (first + 1) % 7 : first;
	const day = sundays ? (weekday + 1) % 7 : weekday;
	if (week === 0) return 1 + day - start;
	return 1 + (7 - start) % 7 + 7 * (week - 1) + day;
}
function checkWeek(year, week) {
	const weeks = (isoYearStart(year + 1) - isoYearStart(year)) / 7;
	if (week < 1 || week > weeks) throw new ValueError(`Invalid week: ${week}`);
}
function date$1(found) {
	const givenYear = yearOf(found);
	let weekday = weekdayFound(found);
	checkIsoDirectives(found, weekday);
	const monthName = found["B"] ?? found["b"];
	let month = monthName === void 0 ? Number(found["m"] ?? 1) : placeOf(monthNames, monthName) + 1;
	let day = Number(found["d"] ?? 1);
	const leapStandIn = givenYear === null && month === 2 && day === 29;
	let year = givenYear ?? (leapStandIn ? 1904 : 1900);
	let yearday = found["j"] === void 0 ? null : Number(found["j"]);
	if (yearday === null && weekday !== null) {
		if (found["U"] !== void 0 || found["W"] !== void 0) {
			if (givenYear !== null) yearday = yeardayOfWeek(found, year, weekday);
		} else if (found["G"] !== void 0) {
			const isoYear = Number(found["G"]);
			checkWeek(isoYear, Number(found["V"]));
			const ordinal = isoYearStart(isoYear) + (Number(found["V"]) - 1) * 7 + weekday;
			[year, month, day] = fromOrdinal(ordinal);
			yearday = dayOfYear(year, month, day);
		}
		if (yearday !== null && yearday <= 0) {
			year -= 1;
			yearday += dayOfYear(year, 12, 31);
		}
	}
	if (yearday === null) {
		if (day > daysInMonth(year, month)) throw new ValueError("day is out of range for month");
		yearday = dayOfYear(year, month, day);
	} else [year, month, day] = fromOrdinal(toOrdinal(year, 1, 1) + yearday - 1);
	weekday ??= weekdayOf(toOrdinal(year, month, day));
	return {
		year: leapStandIn ? 1900 : year,
		month,
		day,
		weekday,
		yearday
	};
}
__name(date$1, "date");
function parseMoment(text, format, zones) {
	const names = format.includes("Z") ? [
		"utc",
		"gmt",
		...zones().map((zone) => zone.toLowerCase())
	] : [];
	const { regexp, letters } = patternOf(format, names);
	regexp.lastIndex = 0;
	const match = regexp.exec(text);
	if (!match) throw new ValueError(`time data ${repr(text)} does not match format ${repr(format)}`);
	if (match[0].length !== text.length) throw new ValueError(`unconverted data remains: ${text.slice(match[0].length)}`);
	const found = {};
	letters.forEach((letter, i) => found[letter] = match[i + 1]);
	const zone = found["Z"]?.toLowerCase();
	return {
		...clock$1(found),
		...date$1(found),
		isdst: zone === void 0 ? -1 : names.indexOf(zone) === 3 ? 1 : 0,
		microsecond: Number((found["f"] ?? "0").padEnd(6, "0")),
		zone: found["Z"] ?? null,
		offset: found["z"] === void 0 ? null : offsetOf(found["z"])
	};
}
// runtime/python/support/struct_sequence.ts
var StructSequence = class extends Tuple {
	get nFields() {
		return Math.max(this.length, this.fieldNames().length);
	}
	get nSequenceFields() {
		return this.length;
	}
	get nUnnamedFields() {
		return 0;
	}
	__repr__() {
		const fields = this.fieldNames().map((name, i) => `${name}=${repr(this[i])}`);
		const name = className(this.constructor);
		const module = classModule(this.constructor);
		return `${module === "builtins" ? "" : module + "."}${name}(${fields.join(", ")})`;
	}
};
// runtime/python/time/struct_time.ts
var structTime = class extends StructSequence {
	static __module__ = "time";
	static __name__ = "struct_time";
	#zone;
	constructor(items, zone = () => null, offset = null) {
		const numbers = [...iter(items)];
		if (numbers.length < 9) throw new TypeError(`time.struct_time() takes an at least 9-sequence (${numbers.length}-sequence given)`);
		super(...numbers.slice(0, 9));
		this.#zone = zone;
		this.tmGmtoff = offset;
	}
	get tmZone() {
		return this.#zone();
	}
	get tmYear() {
		return this[0];
	}
	get tmMon() {
		return this[1];
	}
	get tmMday() {
		return this[2];
	}
	get tmHour() {
		return this[3];
	}
	get tmMin() {
		return this[4];
	}
	get tmSec() {
		return this[5];
	}
	get tmWday() {
		return this[6];
	}
	get tmYday() {
		return this[7];
	}
	get tmIsdst() {
		return this[8];
	}
	fieldNames() {
		return names$4;
	}
};
const names$4 = [
	"tm_year",
	"tm_mon",
	"tm_mday",
	"tm_hour",
	"tm_min",
	"tm_sec",
	"tm_wday",
	"tm_yday",
	"tm_isdst"
];
registerForm(import.meta, structTime, "time.struct_time", {
	write: (time) => [
		[...time],
		time.tmZone,
		time.tmGmtoff
	],
	read: ([items, zone, offset]) => new structTime(items, () => zone, offset)
});
function structOf(moment) {
	const { year, month, day, hour, minute, second, weekday, yearday, isdst } = moment;
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
	], () => moment.zone, moment.offset);
}
// runtime/python/time/zone.ts
const rareNames = {
	"Asia/Shanghai": "CST",
	"Asia/Chongqing": "CST",
	"Asia/Taipei": "CST",
	"Asia/Hong_Kong": "HKT",
	"Asia/Tokyo": "JST",
	"Asia/Seoul": "KST",
	"Asia/Karachi": "PKT",
	"Asia/Manila": "PST",
	"Asia/Jakarta": "WIB",
	"Europe/Moscow": "MSK",
	"Africa/Johannesburg": "SAST",
	"Africa/Lagos": "WAT",
	"Africa/Nairobi": "EAT"
};
const locales = [
	"en-US",
	"en-GB",
	"en-AU",
	"en-NZ",
	"en-IN",
	"en-ZA"
];
function offsetAt(milliseconds) {
	const local = new Date(milliseconds);
	const there = Date.UTC(2e3, 0, 1, local.getHours(), local.getMinutes(), local.getSeconds());
	const here = Date.UTC(2e3, 0, 1, local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds());
	const rounded = -local.getTimezoneOffset() * 60;
	return rounded + divmod((there - here) / 1e3 - rounded + 43200, 86400)[1] - 43200;
}
function seasons(year) {
	const january = offsetAt(new Date(year, 0, 1).getTime());
	const july = offsetAt(new Date(year, 6, 1).getTime());
	return [Math.min(january, july), Math.max(january, july)];
}
function numericName(offset) {
	const minutes = Math.abs(Math.trunc(offset / 60));
	const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
	const rest = minutes % 60;
	return (offset < 0 ? "-" : "+") + hours + (rest ? String(rest).padStart(2, "0") : "");
}
const names$3 = new Map();
function zoneName(milliseconds) {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const offset = offsetAt(milliseconds);
	const key = `${zone} ${offset}`;
	let name = names$3.get(key);
	if (name === void 0) {
		name = findName(zone, milliseconds, offset);
		names$3.set(key, name);
	}
	return name;
}
function findName(zone, milliseconds, offset) {
	if (/^(Etc\/)?(UTC|UCT|Universal|Zulu)$/.test(zone)) return "UTC";
	for (const locale of locales) {
		const part = new Intl.DateTimeFormat(locale, { timeZoneName: "short" }).formatToParts(milliseconds).find(({ type }) => type === "timeZoneName");
		if (part && /^[A-Z]{2,5}$/.test(part.value)) return part.value;
	}
	return rareNames[zone] ?? numericName(offset);
}
function localMoment(seconds) {
	const milliseconds = seconds * 1e3;
	const offset = offsetAt(milliseconds);
	const [standard, summer] = seasons(new Date(milliseconds).getFullYear());
	const isdst = standard !== summer && offset === summer ? 1 : 0;
	return {
		...utcMoment(seconds + offset),
		isdst,
		get zone() {
			return zoneName(milliseconds);
		},
		offset
	};
}
function utcMoment(seconds) {
	const [days, rest] = divmod(seconds, 86400);
	const ordinal = days + epochOrdinal;
	const [year, month, day] = fromOrdinal(ordinal);
	return {
		year,
		month,
		day,
		hour: Math.floor(rest / 3600),
		minute: Math.floor(rest / 60) % 60,
		second: rest % 60,
		weekday: weekdayOf(ordinal),
		yearday: dayOfYear(year, month, day),
		isdst: 0,
		zone: "GMT",
		offset: 0
	};
}
function localSeconds(year, month, day, hour, minute, second, isdst) {
	const [years, months] = divmod(month - 1, 12);
	const wall = (((toOrdinal(year + years, months + 1, 1) + day - 1 - epochOrdinal) * 24 + hour) * 60 + minute) * 60 + second;
	const [standard, summer] = seasons(year);
	if (isdst > 0 && standard !== summer) return wall - summer;
	if (isdst === 0) return wall - standard;
	return wall - offsetAt((wall - offsetAt((wall - standard) * 1e3)) * 1e3);
}
function zoneNames() {
	const year = new Date().getFullYear();
	const [january, july] = [new Date(year, 0, 1).getTime(), new Date(year, 6, 1).getTime()];
	const [winter, summer] = offsetAt(january) <= offsetAt(july) ? [january, july] : [july, january];
	return [zoneName(winter), zoneName(summer)];
}
// runtime/python/time/format.ts
var LocalMoment = class {
	isdst = -1;
	zone = "";
	#offset;
	constructor(year, month, day, hour, minute, second, weekday, yearday, offset) {
		this.year = year;
		this.month = month;
		this.day = day;
		this.hour = hour;
		this.minute = minute;
		this.second = second;
		this.weekday = weekday;
		this.yearday = yearday;
		this.#offset = offset;
	}
	get offset() {
		return this.#offset();
	}
};
const number = (value, width, pad = "0") => ({
	text: String(value),
	width,
	pad
});
const plain = (text) => ({ text });
const year = (value) => number(value, 1);
function hour12(hour) {
	return hour % 12 || 12;
}
function weekOfYear(moment, firstDay) {
	const sinceFirst = (moment.weekday - firstDay + 7) % 7;
	return Math.floor((moment.yearday - 1 + 7 - sinceFirst) / 7);
}
function iso(moment) {
	return isoCalendar(toOrdinal(moment.year, 1, 1) + moment.yearday - 1);
}
function offsetText$1(seconds) {
	const [minutes] = divmod(Math.abs(seconds), 60);
	const [hours, rest] = divmod(minutes, 60);
	const digits = String(hours).padStart(2, "0") + String(rest).padStart(2, "0");
	return (seconds < 0 ? "-" : "+") + digits;
}
__name(offsetText$1, "offsetText");
function secondsOf(moment) {
	return (((toOrdinal(moment.year, moment.month, moment.day) - epochOrdinal) * 24 + moment.hour) * 60 + moment.minute) * 60 + moment.second - moment.offset;
}
const compound = {
	c: "%a %b %e %H:%M:%S %Y",
	D: "%m/%d/%y",
	F: "%Y-%m-%d",
	r: "%I:%M:%S %p",
	R: "%H:%M",
	T: "%H:%M:%S",
	x: "%m/%d/%y",
	X: "%H:%M:%S"
};
const directives = {
	a: (m) => plain(dayNames[m.weekday]?.slice(0, 3) ?? "?"),
	A: (m) => plain(dayNames[m.weekday] ?? "?"),
	b: (m) => plain(monthNames[m.month - 1]?.slice(0, 3) ?? "?"),
	B: (m) => plain(monthNames[m.month - 1] ?? "?"),
	C: (m) => year(Math.floor(m.year / 100)),
	d: (m) => number(m.day, 2),
	e: (m) => number(m.day, 2, " "),
	g: (m) => number(divmod(iso(m)[0], 100)[1], 2),
	G: (m) => year(iso(m)[0]),
	h: (m) => plain(monthNames[m.month - 1]?.slice(0, 3) ?? "?"),
	H: (m) => number(m.hour, 2),
	I: (m) => number(hour12(m.hour), 2),
	j: (m) => number(m.yearday, 3),
	k: (m) => number(m.hour, 2, " "),
	l: (m) => number(hour12(m.hour), 2, " "),
	m: (m) => number(m.month, 2),
	M: (m) => number(m.minute, 2),
	n: () => plain("\n"),
	p: (m) => plain(m.hour < 12 ? "AM" : "PM"),
	P: (m) => plain(m.hour < 12 ? "am" : "pm"),
	s: (m) => number(secondsOf(m), 1),
	S: (m) => number(m.second, 2),
	t: () => plain("	"),
	u: (m) => number(m.weekday + 1, 1),
	U: (m) => number(weekOfYear(m, 6), 2),
	V: (m) => number(iso(m)[1], 2),
	w: (m) => number((m.weekday + 1) % 7, 1),
	W: (m) => number(weekOfYear(m, 0), 2),
	y: (m) => number(divmod(m.year, 100)[1], 2),
	Y: (m) => year(m.year),
	z: (m) => plain(offsetText$1(m.offset)),
	Z: (m) => plain(m.zone),
	"%": () => plain("%")
};
const capitals = new Set([
	"a",
	"A",
	"b",
	"B",
	"h"
]);
function padded(field, flags, width) {
	const flag = flags === "" ? void 0 : flags.match(/[-_0](?=[^-_0]*$)/)?.[0];
	if (flag === "-") return field.text;
	const pad = flag === "_" ? " " : flag === "0" ? "0" : field.pad ?? " ";
	const length = width === "" ? field.width ?? 0 : Number(width);
	if (pad === "0" && field.text.startsWith("-")) return "-" + field.text.slice(1).padStart(length - 1, "0");
	return field.text.padStart(length, pad);
}
const taken = new Map();
const MOST_FORMATS = 100;
function formatMoment(format, moment) {
	if (typeof format !== "string") throw new TypeError(`strftime() argument 1 must be str, not ${typeName(format)}`);
	let pieces = taken.get(format);
	if (!pieces) {
		if (taken.size >= MOST_FORMATS) taken.clear();
		taken.set(format, pieces = piecesOf(format));
	}
	let text = "";
	for (const piece of pieces) text += typeof piece === "string" ? piece : piece(moment);
	return text;
}
function piecesOf(format) {
	const pieces = [];
	let end = 0;
	for (const found of format.matchAll(/%([-_0^#]*)([0-9]*)[EO]?(.)/gsu)) {
		const [whole, flags = "", width = "", letter = ""] = found;
		pieces.push(format.slice(end, found.index), pieceOf(flags, width, letter) ?? whole);
		end = found.index + whole.length;
	}
	return [...pieces, format.slice(end)];
}
function pieceOf(flags, width, letter) {
	const inner = compound[letter];
	const field = inner === void 0 ? directives[letter] : (moment) => plain(formatMoment(inner, moment));
	if (field === void 0) return void 0;
	if (flags.includes("^") || flags.includes("#") && capitals.has(letter)) return (moment) => padded(field(moment), flags, width).toUpperCase();
	if (flags.includes("#")) return (moment) => padded(field(moment), flags, width).toLowerCase();
	return (moment) => padded(field(moment), flags, width);
}
// runtime/python/datetime/timedelta.ts
const names$2 = [
	"days",
	"seconds",
	"microseconds",
	"milliseconds",
	"minutes",
	"hours",
	"weeks"
];
const units = [
	["microseconds", 1n],
	["milliseconds", 1000n],
	["seconds", 1000000n],
	["minutes", 60000000n],
	["hours", 3600000000n],
	["days", 86400000000n],
	["weeks", 604800000000n]
];
const microsecondsPerDay = 86400000000n;
const maxDays = 999999999;
const LARGEST = 1e9;
function wholeParts({ days = 0, seconds = 0, microseconds = 0, milliseconds = 0, minutes = 0, hours = 0, weeks = 0 }) {
	if (!(fitsWhole(days) && fitsWhole(seconds) && fitsWhole(microseconds) && fitsWhole(milliseconds) && fitsWhole(minutes) && fitsWhole(hours) && fitsWhole(weeks))) return void 0;
	const small = microseconds + milliseconds * 1e3;
	const middle = seconds + minutes * 60 + hours * 3600 + Math.floor(small / 1e6);
	const large = days + weeks * 7 + Math.floor(middle / 86400);
	if (Math.abs(large) > maxDays) return void 0;
	return [
		large,
		modulo(middle, 86400),
		modulo(small, 1e6)
	];
}
function fitsWhole(value) {
	return typeof value === "number" && Number.isInteger(value) && value <= LARGEST && value >= -1e9;
}
function modulo(a, b) {
	return a - Math.floor(a / b) * b;
}
function roundHalfEven(x) {
	const whole = Math.round(x);
	return Math.abs(x % 1) === .5 && whole % 2 !== 0 ? whole - 1 : whole;
}
function divideNearest(a, b) {
	if (b < 0n) [a, b] = [-a, -b];
	const rest = (a % b + b) % b;
	const floor = (a - rest) / b;
	const twice = rest * 2n;
	return twice > b || twice === b && floor % 2n !== 0n ? floor + 1n : floor;
}
function floorDivide(a, b) {
	const quotient = a / b;
	return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
function total(fields) {
	let sum = 0n;
	let leftover = 0;
	for (const [name, unit] of units) {
		const value = fields[name];
		if (value === void 0 || value === 0) continue;
		if (isInt(value)) {
			sum += BigInt(value) * unit;
			continue;
		}
		if (!isFloat(value)) throw new TypeError(`unsupported type for timedelta ${name} component: ${typeName(value)}`);
		const number = raw(value);
		if (Number.isNaN(number)) throw new ValueError("cannot convert float NaN to integer");
		if (!Number.isFinite(number)) throw new OverflowError("cannot convert float infinity to integer");
		const whole = Math.trunc(number);
		sum += BigInt(whole) * unit;
		const part = Number(unit) * (number - whole);
		sum += BigInt(Math.trunc(part));
		leftover += part - Math.trunc(part);
	}
	if (leftover === 0) return sum;
	let rounded = Math.sign(leftover) * Math.round(Math.abs(leftover));
	if (Math.abs(rounded - leftover) === .5) {
		const odd = sum % 2n !== 0n ? 1 : 0;
		const half = (leftover + odd) * .5;
		rounded = 2 * Math.sign(half) * Math.round(Math.abs(half)) - odd;
	}
	return sum + BigInt(rounded);
}
function exactParts(given) {
	const sum = total(given);
	const whole = floorDivide(sum, microsecondsPerDay);
	const rest = Number(sum - whole * microsecondsPerDay);
	if (whole > maxDays || whole < -999999999) {
		const text = whole >= -2147483648n && whole <= 2147483647n ? `days=${whole}; must have magnitude <= 999999999` : "Python int too large to convert to C int";
		throw new OverflowError(text);
	}
	return [
		Number(whole),
		Math.floor(rest / 1e6),
		rest % 1e6
	];
}
var timedelta = class timedelta {
	static __module__ = "datetime";
	static __tp_name__ = "datetime.timedelta";
	static min = new timedelta(-999999999);
	static max = new timedelta({
		days: maxDays,
		hours: 23,
		minutes: 59,
		seconds: 59,
		microseconds: 999999
	});
	static resolution = new timedelta({ microseconds: 1 });
	constructor(days, seconds, microseconds, milliseconds, minutes, hours, weeks) {
		const given = typeof days === "number" && typeof seconds === "number" && typeof microseconds === "number" && milliseconds === void 0 ? {
			days,
			seconds,
			microseconds
		} : isPlain(days) ? days : options(names$2, days, seconds, microseconds, milliseconds, minutes, hours, weeks);
		const parts = wholeParts(given) ?? exactParts(given);
		this.days = parts[0];
		this.seconds = parts[1];
		this.microseconds = parts[2];
	}
	static ofMicroseconds(count) {
		return new timedelta({ microseconds: toInt(count) });
	}
	inMicroseconds() {
		return BigInt(this.days) * microsecondsPerDay + BigInt(this.seconds * 1e6 + this.microseconds);
	}
	totalSeconds() {
		const seconds = this.days * 86400 + this.seconds;
		if (Math.abs(seconds) < LARGEST) return toFloat((seconds * 1e6 + this.microseconds) / 1e6);
		return divInts(toInt(this.inMicroseconds()), 1e6);
	}
	__add__(other) {
		if (!(other instanceof timedelta)) return NotImplemented;
		return new timedelta(this.days + other.days, this.seconds + other.seconds, this.microseconds + other.microseconds);
	}
	__radd__(other) {
		return this.__add__(other);
	}
	__sub__(other) {
		if (!(other instanceof timedelta)) return NotImplemented;
		return new timedelta(this.days - other.days, this.seconds - other.seconds, this.microseconds - other.microseconds);
	}
	__rsub__(other) {
		return other instanceof timedelta ? other.__sub__(this) : NotImplemented;
	}
	__neg__() {
		return new timedelta(-this.days, -this.seconds, -this.microseconds);
	}
	__pos__() {
		return this;
	}
	__abs__() {
		return this.days < 0 ? this.__neg__() : this;
	}
	#scaled(factor, divide) {
		if (!Number.isFinite(factor)) {
			if (Number.isNaN(factor)) throw new ValueError("cannot convert NaN to integer ratio");
			throw new OverflowError("cannot convert Infinity to integer ratio");
		}
		const [mantissa, exponent] = decompose(factor);
		const top = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
		const bottom = exponent < 0 ? 1n << BigInt(-exponent) : 1n;
		const length = this.inMicroseconds();
		const result = divide ? divideNearest(length * bottom, top) : divideNearest(length * top, bottom);
		return timedelta.ofMicroseconds(result);
	}
	__mul__(other) {
		if (isInt(other)) return timedelta.ofMicroseconds(this.inMicroseconds() * BigInt(other));
		return isFloat(other) ? this.#scaled(raw(other), false) : NotImplemented;
	}
	__rmul__(other) {
		return this.__mul__(other);
	}
	__truediv__(other) {
		if (other instanceof timedelta) {
			const divisor = other.inMicroseconds();
			if (divisor === 0n) throw new ZeroDivisionError("division by zero");
			return divInts(toInt(this.inMicroseconds()), toInt(divisor));
		}
		if (isInt(other)) {
			if (Number(other) === 0) throw new ZeroDivisionError("integer division or modulo by zero");
			return timedelta.ofMicroseconds(divideNearest(this.inMicroseconds(), BigInt(other)));
		}
		if (!isFloat(other)) return NotImplemented;
		if (raw(other) === 0) throw new ZeroDivisionError("division by zero");
		return this.#scaled(raw(other), true);
	}
	__floordiv__(other) {
		const divisor = other instanceof timedelta ? other.inMicroseconds() : isInt(other) ? BigInt(other) : void 0;
		if (divisor === void 0) return NotImplemented;
		if (divisor === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
		const quotient = floorDivide(this.inMicroseconds(), divisor);
		return other instanceof timedelta ? toInt(quotient) : timedelta.ofMicroseconds(quotient);
	}
	__mod__(other) {
		if (!(other instanceof timedelta)) return NotImplemented;
		const [length, divisor] = [this.inMicroseconds(), other.inMicroseconds()];
		if (divisor === 0n) throw new ZeroDivisionError("integer modulo by zero");
		return timedelta.ofMicroseconds(length - floorDivide(length, divisor) * divisor);
	}
	__divmod__(other) {
		if (!(other instanceof timedelta)) return NotImplemented;
		return asTuple([this.__floordiv__(other), this.__mod__(other)]);
	}
	__bool__() {
		return this.days !== 0 || this.seconds !== 0 || this.microseconds !== 0;
	}
	#compare(other) {
		if (!(other instanceof timedelta)) return void 0;
		return this.days - other.days || this.seconds - other.seconds || this.microseconds - other.microseconds;
	}
	[orderedBy]() {
		return [
			this.days,
			this.seconds,
			this.microseconds
		];
	}
	__eq__(other) {
		const order = this.#compare(other);
		return order === void 0 ? NotImplemented : order === 0;
	}
	__lt__(other) {
		const order = this.#compare(other);
		return order === void 0 ? NotImplemented : order < 0;
	}
	__le__(other) {
		const order = this.#compare(other);
		return order === void 0 ? NotImplemented : order <= 0;
	}
	__gt__(other) {
		const order = this.#compare(other);
		return order === void 0 ? NotImplemented : order > 0;
	}
	__ge__(other) {
		const order = this.#compare(other);
		return order === void 0 ? NotImplemented : order >= 0;
	}
	__hash__() {
		return hash(asTuple([
			this.days,
			this.seconds,
			this.microseconds
		]));
	}
	__str__() {
		const two = (value) => String(value).padStart(2, "0");
		const { days, seconds, microseconds } = this;
		const day = days === 0 ? "" : `${days} day${Math.abs(days) === 1 ? "" : "s"}, `;
		const fraction = microseconds === 0 ? "" : "." + String(microseconds).padStart(6, "0");
		const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
		return `${day}${hours}:${two(minutes)}:${two(seconds % 60)}${fraction}`;
	}
	__repr__() {
		const parts = [
			"days",
			"seconds",
			"microseconds"
		].filter((name) => this[name] !== 0).map((name) => `${name}=${this[name]}`);
		return `${typeName(this)}(${parts.join(", ") || "0"})`;
	}
	toString() {
		return this.__str__();
	}
};
registerForm(import.meta, timedelta, "datetime.timedelta", {
	write: ({ days, seconds, microseconds }) => [
		days,
		seconds,
		microseconds
	],
	read: ([days, seconds, microseconds]) => new timedelta(days, seconds, microseconds)
});
// runtime/python/datetime/tzinfo.ts
var tzinfo = class {
	static __module__ = "datetime";
	utcoffset(_dt) {
		throw new NotImplementedError("a tzinfo subclass must implement utcoffset()");
	}
	dst(_dt) {
		throw new NotImplementedError("a tzinfo subclass must implement dst()");
	}
	tzname(_dt) {
		throw new NotImplementedError("a tzinfo subclass must implement tzname()");
	}
	fromutc(dt) {
		if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
		const offset = dt.utcoffset();
		if (offset === null) throw new ValueError("fromutc() requires a non-None utcoffset() result");
		let summer = dt.dst();
		if (summer === null) throw new ValueError("fromutc() requires a non-None dst() result");
		const standard = offset.__sub__(summer);
		let result = dt;
		if (standard.__bool__()) {
			result = dt.__add__(standard);
			summer = result.dst();
			if (summer === null) throw new ValueError("fromutc(): dt.dst gave inconsistent results; cannot convert");
		}
		return result.__add__(summer);
	}
};
const day = new timedelta(1);
function offsetText(offset, separator = ":") {
	const negative = offset.days < 0;
	const { seconds, microseconds } = negative ? offset.__neg__() : offset;
	const two = (value) => String(value).padStart(2, "0");
	let text = (negative ? "-" : "+") + two(Math.floor(seconds / 3600)) + separator + two(Math.floor(seconds / 60) % 60);
	if (seconds % 60 !== 0 || microseconds !== 0) text += separator + two(seconds % 60);
	if (microseconds !== 0) text += "." + String(microseconds).padStart(6, "0");
	return text;
}
var timezone = class timezone extends tzinfo {
	static __module__ = "datetime";
	#offset;
	#name;
	static utc = new timezone(new timedelta(0));
	static min = new timezone(new timedelta({
		hours: -23,
		minutes: -59
	}));
	static max = new timezone(new timedelta({
		hours: 23,
		minutes: 59
	}));
	constructor(offset, name) {
		super();
		if (!(offset instanceof timedelta)) throw new TypeError(`timezone() argument 1 must be datetime.timedelta, not ${typeName(offset)}`);
		const given = options(["name"], name).name;
		if (given !== void 0 && typeof given !== "string") throw new TypeError(`timezone() argument 2 must be str, not ${typeName(given)}`);
		if (offset.__ge__(day) === true || offset.__le__(day.__neg__()) === true) throw new ValueError(`offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${repr(offset)}.`);
		this.#offset = offset;
		this.#name = given ?? null;
		if (given === void 0 && timezone.utc && offset.totalSeconds() == 0) return timezone.utc;
	}
	#check(dt, caller) {
		if (dt === null || dt === void 0 || typeof dt === "object" && "tzinfo" in dt) return;
		throw new TypeError(`${caller}(dt) argument must be a datetime instance or None, not ${typeName(dt)}`);
	}
	utcoffset(dt) {
		this.#check(dt, "utcoffset");
		return this.#offset;
	}
	dst(dt) {
		this.#check(dt, "dst");
		return null;
	}
	tzname(dt) {
		this.#check(dt, "tzname");
		return this.__str__();
	}
	fromutc(dt) {
		if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
		return dt.__add__(this.#offset);
	}
	__eq__(other) {
		return other instanceof timezone && this.#offset.__eq__(other.#offset) === true;
	}
	__hash__() {
		return hash(this.#offset);
	}
	parts() {
		return [this.#offset, this.#name];
	}
	__str__() {
		if (this.#name !== null) return this.#name;
		return this.#offset.__bool__() ? `UTC${offsetText(this.#offset)}` : "UTC";
	}
	__repr__() {
		if (this === timezone.utc) return "datetime.timezone.utc";
		const name = this.#name === null ? "" : `, ${repr(this.#name)}`;
		return `datetime.timezone(${repr(this.#offset)}${name})`;
	}
	toString() {
		return this.__str__();
	}
};
registerForm(import.meta, timezone, "datetime.timezone", {
	write: (zone) => zone === timezone.utc ? null : zone.parts(),
	read: (parts) => {
		if (parts === null) return timezone.utc;
		const [offset, name] = parts;
		return name === null ? new timezone(offset) : new timezone(offset, name);
	}
});
// runtime/python/datetime/fields.ts
const MINYEAR = 1;
const MAXYEAR = 9999;
function required(value, name, place) {
	if (value === void 0) throw new TypeError(`function missing required argument '${name}' (pos ${place})`);
	return Number(index(value));
}
function within(value, low, high, name) {
	if (value < low || value > high) throw new ValueError(`${name} must be in ${low}..${high}`);
}
function checkDate(year, month, day) {
	if (year < 1 || year > 9999) throw new ValueError(`year ${year} is out of range`);
	within(month, 1, 12, "month");
	if (day < 1 || day > 28 && day > daysInMonth(year, month)) throw new ValueError("day is out of range for month");
}
function checkTime(hour, minute, second, microsecond, fold) {
	within(hour, 0, 23, "hour");
	within(minute, 0, 59, "minute");
	within(second, 0, 59, "second");
	within(microsecond, 0, 999999, "microsecond");
	if (fold !== 0 && fold !== 1) throw new ValueError("fold must be either 0 or 1");
}
function checkZone(zone) {
	if (zone === null || zone instanceof tzinfo) return zone;
	throw new TypeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(zone)}'`);
}
function digits(value, width) {
	return String(value).padStart(width, "0");
}
const twoDigits = Array.from({ length: 100 }, (_, i) => digits(i, 2));
function dayText(year, month, day) {
	return `${year > 999 ? String(year) : digits(year, 4)}-${twoDigits[month]}-${twoDigits[day]}`;
}
function clockText(hour, minute, second, microsecond, timespec) {
	const chosen = timespec === "auto" ? microsecond ? "microseconds" : "seconds" : timespec;
	const minutes = `${twoDigits[hour]}:${twoDigits[minute]}`;
	const seconds = `${minutes}:${twoDigits[second]}`;
	switch (chosen) {
		case "hours": return twoDigits[hour];
		case "minutes": return minutes;
		case "seconds": return seconds;
		case "milliseconds": return `${seconds}.${digits(Math.floor(microsecond / 1e3), 3)}`;
		case "microseconds": return `${seconds}.${digits(microsecond, 6)}`;
		default: throw new ValueError("Unknown timespec value");
	}
}
// runtime/python/datetime/iso.ts
function dayOfWeek(year, week, day) {
	if (year < 1 || year > 9999) throw new ValueError(`Year is out of range: ${year}`);
	const weeks = (isoYearStart(year + 1) - isoYearStart(year)) / 7;
	if (week < 1 || week > weeks) throw new ValueError(`Invalid week: ${week}`);
	if (day < 1 || day > 7) throw new ValueError(`Invalid day: ${day} (range is [1, 7])`);
	return fromOrdinal(isoYearStart(year) + (week - 1) * 7 + day - 1);
}
const plainDay = /^(\d{4})(-?)(\d\d)\2(\d\d)$/;
const weekDay = /^(\d{4})(-?)W(\d\d)(?:\2(\d))?$/;
function parseDay(text) {
	const plain = plainDay.exec(text);
	if (plain) return [
		Number(plain[1]),
		Number(plain[3]),
		Number(plain[4])
	];
	const week = weekDay.exec(text);
	if (!week) return null;
	return dayOfWeek(Number(week[1]), Number(week[3]), Number(week[4] ?? 1));
}
function lengthOfDay(text) {
	return /^(?:\d{4}-W\d\d-\d|\d{4}-W\d\d|\d{4}W\d{3}(?!\d)|\d{4}W\d\d|\d{4}-\d\d-\d\d|\d{8})/.exec(text)?.[0].length ?? -1;
}
function numberAt(text, start, end) {
	let number = 0;
	for (let i = start; i < end; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (!(digit >= 0 && digit <= 9)) return NaN;
		number = number * 10 + digit;
	}
	return number;
}
function parsePlain(text) {
	const { length } = text;
	if (length !== 10 && length !== 19 && length !== 26) return null;
	if (text[4] !== "-" || text[7] !== "-") return null;
	const parts = [
		numberAt(text, 0, 4),
		numberAt(text, 5, 7),
		numberAt(text, 8, 10),
		0,
		0,
		0,
		0
	];
	if (length >= 19) {
		if (!((text.charCodeAt(10) & 63488) !== 55296) || text[13] !== ":" || text[16] !== ":") return null;
		parts[3] = numberAt(text, 11, 13);
		parts[4] = numberAt(text, 14, 16);
		parts[5] = numberAt(text, 17, 19);
	}
	if (length === 26) {
		if (text[19] !== ".") return null;
		parts[6] = numberAt(text, 20, 26);
	}
	for (let i = 0; i < parts.length; i++) if (parts[i] !== parts[i]) return null;
	return parts;
}
const clock = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d)(?:[.,](\d+))?)?)?$/;
function parseClock(text) {
	const match = clock.exec(text);
	if (!match) return null;
	const [, hour, , minute = "0", second = "0", fraction = ""] = match;
	return {
		hour: Number(hour),
		minute: Number(minute),
		second: Number(second),
		microsecond: Number(fraction.slice(0, 6).padEnd(6, "0"))
	};
}
function parseTime(text) {
	const [, wall = "", sign, rest = ""] = /^([^Z+-]*)(?:([Z+-])(.*))?$/s.exec(text) ?? [];
	const time = parseClock(wall);
	if (time === null || sign === void 0) return time && {
		...time,
		zone: null
	};
	if (sign === "Z") return rest === "" ? {
		...time,
		zone: timezone.utc
	} : null;
	const offset = parseClock(rest);
	if (offset === null) return null;
	const { hour, minute, second, microsecond } = offset;
	const length = new timedelta({
		hours: hour,
		minutes: minute,
		seconds: second,
		microseconds: microsecond
	});
	if (!length.__bool__()) return {
		...time,
		zone: timezone.utc
	};
	return {
		...time,
		zone: new timezone(sign === "-" ? length.__neg__() : length)
	};
}
// runtime/python/datetime/date.ts
var IsoCalendarDate = class extends StructSequence {
	static __module__ = "datetime";
	constructor(items) {
		super();
		this.push(...items);
	}
	get year() {
		return this[0];
	}
	get week() {
		return this[1];
	}
	get weekday() {
		return this[2];
	}
	fieldNames() {
		return [
			"year",
			"week",
			"weekday"
		];
	}
};
function localDay(timestamp) {
	if (Number.isNaN(timestamp)) throw new ValueError("Invalid value NaN (not a number)");
	if (Math.abs(timestamp) > 0x7facf7419d980000) throw new OverflowError("timestamp out of range for platform time_t");
	const { year, month, day } = localMoment(Math.floor(timestamp));
	return [
		year,
		month,
		day
	];
}
var date = class date {
	static __module__ = "datetime";
	static __tp_name__ = "datetime.date";
	static min = new date(1, 1, 1);
	static max = new date(9999, 12, 31);
	static resolution = new timedelta(1);
	constructor(year, month, day) {
		if (arguments.length > 3 && new.target === date) throw new TypeError(`function takes at most 3 arguments (${arguments.length} given)`);
		if (Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)) {
			this.year = year;
			this.month = month;
			this.day = day;
		} else {
			const given = options([
				"year",
				"month",
				"day"
			], year, month, day);
			this.year = required(given.year, "year", 1);
			this.month = required(given.month, "month", 2);
			this.day = required(given.day, "day", 3);
		}
		checkDate(this.year, this.month, this.day);
	}
	static today() {
		return new this(...localDay(Date.now() / 1e3));
	}
	static fromtimestamp(timestamp) {
		return new this(...localDay(toNumber(timestamp)));
	}
	static fromordinal(ordinal) {
		const number = Number(index(ordinal));
		if (number < 1) throw new ValueError("ordinal must be >= 1");
		return new this(...fromOrdinal(number));
	}
	static fromisoformat(dateString) {
		if (typeof dateString !== "string") throw new TypeError("fromisoformat: argument must be str");
		const day = parseDay(dateString);
		if (day === null) throw new ValueError(`Invalid isoformat string: '${dateString}'`);
		return new this(...day);
	}
	static fromisocalendar(year, week, day) {
		const given = options([
			"year",
			"week",
			"day"
		], year, week, day);
		return new this(...dayOfWeek(Number(given.year), Number(given.week), Number(given.day)));
	}
	replace(year, month, day) {
		const given = options([
			"year",
			"month",
			"day"
		], year, month, day);
		const make = this.constructor;
		return new make(given.year ?? this.year, given.month ?? this.month, given.day ?? this.day);
	}
	toordinal() {
		return toOrdinal(this.year, this.month, this.day);
	}
	weekday() {
		return weekdayOf(this.toordinal());
	}
	isoweekday() {
		return this.weekday() + 1;
	}
	isocalendar() {
		return new IsoCalendarDate(isoCalendar(this.toordinal()));
	}
	moment() {
		return this.momentAt(0, 0, 0, () => localMoment(Math.floor(Date.now() / 1e3)).offset);
	}
	momentAt(hour, minute, second, offset) {
		const { year, month, day } = this;
		const yearday = dayOfYear(year, month, day);
		return new LocalMoment(year, month, day, hour, minute, second, this.weekday(), yearday, offset);
	}
	timetuple() {
		const { year, month, day, hour, minute, second, weekday, yearday, isdst } = this.moment();
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
		]);
	}
	isoformat(_sep, _timespec) {
		return dayText(this.year, this.month, this.day);
	}
	ctime() {
		const { hour, minute, second } = this.moment();
		const clock = [
			hour,
			minute,
			second
		].map((part) => digits(part, 2)).join(":");
		return `${dayNames[this.weekday()].slice(0, 3)} ${monthNames[this.month - 1].slice(0, 3)} ${String(this.day).padStart(2)} ${clock} ${digits(this.year, 4)}`;
	}
	ownDirective(directive) {
		return {
			f: "000000",
			z: "",
			":z": "",
			Z: ""
		}[directive];
	}
	strftime(format) {
		const given = isPlain(format) ? format.format : format;
		if (typeof given !== "string") throw new TypeError(`strftime() argument 1 must be str, not ${typeName(given)}`);
		if (!/%(?:f|:?z|Z)/.test(given)) return formatMoment(given, this.moment());
		return formatMoment(given.replace(/%(%|f|z|:z|Z)/g, (whole, directive) => {
			const own = this.ownDirective(directive);
			return own === void 0 ? whole : own.replaceAll("%", "%%");
		}), this.moment());
	}
	__format__(format) {
		return format === "" ? this.__str__() : this.strftime(format);
	}
	shifted(length) {
		const near = this.day + length.days;
		if (near >= 1 && near <= 28) return new this.constructor(this.year, this.month, near);
		const ordinal = this.toordinal() + length.days;
		if (ordinal < 1 || ordinal > 3652059) throw new OverflowError("date value out of range");
		return new this.constructor(...fromOrdinal(ordinal));
	}
	__add__(other) {
		return other instanceof timedelta ? this.shifted(other) : NotImplemented;
	}
	__radd__(other) {
		return this.__add__(other);
	}
	__sub__(other) {
		if (other instanceof timedelta) return this.shifted(new timedelta(-other.days));
		if (!(other instanceof date) || other.isDatetime()) return NotImplemented;
		return new timedelta(this.toordinal() - other.toordinal());
	}
	isDatetime() {
		return false;
	}
	compare(other) {
		if (!(other instanceof date) || other.isDatetime()) return void 0;
		return this.year - other.year || this.month - other.month || this.day - other.day;
	}
	[orderedBy]() {
		return [(this.year * 12 + this.month) * 31 + this.day];
	}
	__eq__(other) {
		const order = this.compare(other);
		return order === void 0 ? NotImplemented : order === 0;
	}
	__lt__(other) {
		const order = this.compare(other);
		return order === void 0 ? NotImplemented : order < 0;
	}
	__le__(other) {
		const order = this.compare(other);
		return order === void 0 ? NotImplemented : order <= 0;
	}
	__gt__(other) {
		const order = this.compare(other);
		return order === void 0 ? NotImplemented : order > 0;
	}
	__ge__(other) {
		const order = this.compare(other);
		return order === void 0 ? NotImplemented : order >= 0;
	}
	#hash;
	__hash__() {
		return this.#hash ??= this.hashed();
	}
	hashed() {
		return (this.year * 13 + this.month) * 32 + this.day;
	}
	__str__() {
		return this.isoformat();
	}
	__repr__() {
		return `${typeName(this)}(${this.year}, ${this.month}, ${this.day})`;
	}
	toString() {
		return this.__str__();
	}
};
registerForm(import.meta, date, "datetime.date", {
	write: ({ year, month, day }) => [
		year,
		month,
		day
	],
	read: ([year, month, day]) => new date(year, month, day)
});
// runtime/python/datetime/time.ts
const names$1 = [
	"hour",
	"minute",
	"second",
	"microsecond",
	"tzinfo"
];
var time = class time {
	static __module__ = "datetime";
	static __tp_name__ = "datetime.time";
	static min = new time(0, 0, 0);
	static max = new time(23, 59, 59, 999999);
	static resolution = new timedelta({ microseconds: 1 });
	constructor(hour, minute, second, microsecond, tzinfo, named) {
		const given = options(names$1, hour, minute, second, microsecond, tzinfo, named);
		const number = (value) => value === void 0 ? 0 : Number(index(value));
		this.hour = number(given.hour);
		this.minute = number(given.minute);
		this.second = number(given.second);
		this.microsecond = number(given.microsecond);
		this.fold = number(given.fold);
		checkTime(this.hour, this.minute, this.second, this.microsecond, this.fold);
		this.tzinfo = checkZone(given.tzinfo ?? null);
	}
	static fromisoformat(timeString) {
		if (typeof timeString !== "string") throw new TypeError("fromisoformat: argument must be str");
		const parsed = parseTime(timeString.replace(/^T/, ""));
		if (parsed === null) throw new ValueError(`Invalid isoformat string: '${timeString}'`);
		const { hour, minute, second, microsecond, zone } = parsed;
		return new this(hour, minute, second, microsecond, zone);
	}
	replace(hour, minute, second, microsecond, tzinfo, named) {
		const given = options(names$1, hour, minute, second, microsecond, tzinfo, named);
		const make = this.constructor;
		return new make({
			hour: this.hour,
			minute: this.minute,
			second: this.second,
			microsecond: this.microsecond,
			tzinfo: this.tzinfo,
			fold: this.fold,
			...given
		});
	}
	utcoffset() {
		return this.tzinfo?.utcoffset(null) ?? null;
	}
	dst() {
		return this.tzinfo?.dst(null) ?? null;
	}
	tzname() {
		return this.tzinfo?.tzname(null) ?? null;
	}
	isoformat(timespec = "auto") {
		const given = options(["timespec"], timespec).timespec ?? "auto";
		const offset = this.utcoffset();
		const { hour, minute, second, microsecond } = this;
		return clockText(hour, minute, second, microsecond, given) + (offset === null ? "" : offsetText(offset));
	}
	strftime(format) {
		const given = isPlain(format) ? format.format : format;
		const offset = this.utcoffset();
		const own = {
			f: String(this.microsecond).padStart(6, "0"),
			z: offset === null ? "" : offsetText(offset, ""),
			":z": offset === null ? "" : offsetText(offset),
			Z: this.tzname() ?? ""
		};
		const filled = given.replace(/%(%|f|z|:z|Z)/g, (whole, directive) => own[directive]?.replaceAll("%", "%%") ?? whole);
		const { hour, minute, second } = this;
		return formatMoment(filled, {
			year: 1900,
			month: 1,
			day: 1,
			hour,
			minute,
			second,
			weekday: 0,
			yearday: 1,
			isdst: -1,
			zone: "",
			offset: 0
		});
	}
	__format__(format) {
		return format === "" ? this.isoformat() : this.strftime(format);
	}
	#position(offset) {
		const seconds = (this.hour * 60 + this.minute) * 60 + this.second;
		const shift = offset === null ? 0 : Number(offset.inMicroseconds());
		return seconds * 1e6 + this.microsecond - shift;
	}
	#compare(other) {
		const [mine, others] = [this.utcoffset(), other.utcoffset()];
		if (mine === null !== (others === null)) return void 0;
		return this.#position(mine) - other.#position(others);
	}
	#ordered(other, holds) {
		if (!(other instanceof time)) return NotImplemented;
		const order = this.#compare(other);
		if (order === void 0) throw new TypeError("can't compare offset-naive and offset-aware times");
		return holds(order);
	}
	__eq__(other) {
		return other instanceof time ? this.#compare(other) === 0 : NotImplemented;
	}
	__lt__(other) {
		return this.#ordered(other, (order) => order < 0);
	}
	__le__(other) {
		return this.#ordered(other, (order) => order <= 0);
	}
	__gt__(other) {
		return this.#ordered(other, (order) => order > 0);
	}
	__ge__(other) {
		return this.#ordered(other, (order) => order >= 0);
	}
	__hash__() {
		const offset = this.utcoffset();
		return hash(asTuple([this.#position(offset), offset === null]));
	}
	__str__() {
		return this.isoformat();
	}
	__repr__() {
		const parts = [this.hour, this.minute];
		if (this.second !== 0 || this.microsecond !== 0) parts.push(this.second);
		if (this.microsecond !== 0) parts.push(this.microsecond);
		const zone = this.tzinfo === null ? "" : `, tzinfo=${repr(this.tzinfo)}`;
		return `${typeName(this)}(${parts.join(", ")}${zone}${this.fold ? ", fold=1" : ""})`;
	}
	toString() {
		return this.__str__();
	}
};
registerForm(import.meta, time, "datetime.time", {
	write: ({ hour, minute, second, microsecond, tzinfo, fold }) => ({
		hour,
		minute,
		second,
		microsecond,
		tzinfo,
		fold
	}),
	read: (fields) => new time(fields)
});
// runtime/python/datetime/timestamps.ts
const daySeconds = 86400;
function splitTimestamp(timestamp) {
	const value = toNumber(timestamp);
	if (Number.isNaN(value)) throw new ValueError("Invalid value NaN (not a number)");
	if (Math.abs(value) > 0x7facf7419d980000) throw new OverflowError("timestamp out of range for platform time_t");
	const whole = Math.trunc(value);
	const microseconds = roundHalfEven((value - whole) * 1e6);
	return [whole + Math.floor(microseconds / 1e6), microseconds - Math.floor(microseconds / 1e6) * 1e6];
}
function fieldsOf(moment, microsecond) {
	const { year, month, day, hour, minute, second } = moment;
	if (year < 1 || year > 9999) throw new ValueError(`year ${year} is out of range`);
	return {
		year,
		month,
		day,
		hour,
		minute,
		second,
		microsecond
	};
}
function localFields(seconds, microsecond) {
	const fields = fieldsOf(localMoment(seconds), microsecond);
	const before = offsetAt((seconds - daySeconds) * 1e3) - offsetAt(seconds * 1e3);
	const isSecond = before > 0 && offsetAt((seconds - before) * 1e3) - offsetAt(seconds * 1e3) === before;
	return {
		...fields,
		fold: isSecond ? 1 : 0
	};
}
// runtime/python/datetime/datetime.ts
const names = [
	"year",
	"month",
	"day",
	"hour",
	"minute",
	"second",
	"microsecond",
	"tzinfo"
];
const NO_FIELDS = {};
const NO_STYLE = {};
function part(value) {
	return value === void 0 ? 0 : Number(index(value));
}
function isPart(value) {
	return Number.isInteger(value);
}
function isPartOrNone(value) {
	return value === void 0 || Number.isInteger(value);
}
var datetime = class datetime extends date {
	static __module__ = "datetime";
	static __tp_name__ = "datetime.datetime";
	static min = new datetime(1, 1, 1);
	static max = new datetime(9999, 12, 31, 23, 59, 59, 999999);
	static resolution = new timedelta({ microseconds: 1 });
	constructor(year, month, day, hour, minute, second, microsecond, tzinfo, named) {
		const isPlain = isPart(year) && isPart(month) && isPart(day) && isPartOrNone(hour) && isPartOrNone(minute) && isPartOrNone(second) && isPartOrNone(microsecond) && (tzinfo === void 0 || tzinfo === null) && named === void 0;
		const given = isPlain ? NO_FIELDS : options(names, year, month, day, hour, minute, second, microsecond, tzinfo, named);
		super(isPlain ? year : required(given.year, "year", 1), isPlain ? month : required(given.month, "month", 2), isPlain ? day : required(given.day, "day", 3));
		if (isPlain) {
			this.hour = hour ?? 0;
			this.minute = minute ?? 0;
			this.second = second ?? 0;
			this.microsecond = microsecond ?? 0;
			this.fold = 0;
			this.tzinfo = null;
			checkTime(this.hour, this.minute, this.second, this.microsecond, 0);
			return;
		}
		this.hour = part(given.hour);
		this.minute = part(given.minute);
		this.second = part(given.second);
		this.microsecond = part(given.microsecond);
		this.fold = part(given.fold);
		this.tzinfo = checkZone(given.tzinfo ?? null);
		checkTime(this.hour, this.minute, this.second, this.microsecond, this.fold);
	}
	static today() {
		return new this(localFields(...splitTimestamp(wallClock())));
	}
	static now(tz) {
		return this.fromtimestamp(toFloat(wallClock()), tz);
	}
	static utcnow() {
		return this.utcfromtimestamp(toFloat(wallClock()));
	}
	static fromtimestamp(timestamp, tz) {
		const zone = checkZone(options(["tz"], tz).tz ?? null);
		const [seconds, microsecond] = splitTimestamp(timestamp);
		if (zone === null) return new this(localFields(seconds, microsecond));
		const inUtc = fieldsOf(utcMoment(seconds), microsecond);
		return zone.fromutc(new this({
			...inUtc,
			tzinfo: zone
		}));
	}
	static utcfromtimestamp(timestamp) {
		const [seconds, microsecond] = splitTimestamp(timestamp);
		return new this(fieldsOf(utcMoment(seconds), microsecond));
	}
	static combine(date, time, tzinfo) {
		const given = options(["tzinfo"], tzinfo);
		const { year, month, day } = date;
		const { hour, minute, second, microsecond, fold } = time;
		const zone = given.tzinfo === void 0 ? time.tzinfo : given.tzinfo;
		return new this({
			year,
			month,
			day,
			hour,
			minute,
			second,
			microsecond,
			fold,
			tzinfo: zone
		});
	}
	static fromisoformat(dateString) {
		if (typeof dateString !== "string") throw new TypeError("fromisoformat: argument must be str");
		const plain = this === datetime ? parsePlain(dateString) : null;
		if (plain) return new datetime(...plain);
		const length = lengthOfDay(dateString);
		const day = length < 0 ? null : parseDay(dateString.slice(0, length));
		const [separator = "", ...rest] = [...dateString.slice(Math.max(0, length))];
		const clock = separator === "" ? void 0 : parseTime(rest.join(""));
		if (day === null || clock === null) throw new ValueError(`Invalid isoformat string: ${repr(dateString)}`);
		const { hour = 0, minute = 0, second = 0, microsecond = 0, zone = null } = clock ?? {};
		const [year, month, dayOfMonth] = day;
		return new this({
			year,
			month,
			day: dayOfMonth,
			hour,
			minute,
			second,
			microsecond,
			tzinfo: zone
		});
	}
	static strptime(dateString, format) {
		for (const [place, value] of [dateString, format].entries()) if (typeof value !== "string") throw new TypeError(`strptime() argument ${place + 1} must be str, not ${typeName(value)}`);
		const { year, month, day, hour, minute, second, microsecond, zone, offset } = parseMoment(dateString, format, zoneNames);
		let tz = null;
		if (offset !== null) {
			const length = new timedelta({ seconds: toFloat(offset) });
			if (zone !== null) tz = new timezone(length, zone);
			else tz = length.__bool__() ? new timezone(length) : timezone.utc;
		}
		return new this({
			year,
			month,
			day,
			hour,
			minute,
			second,
			microsecond,
			tzinfo: tz
		});
	}
	static fromisocalendar(year, week, day) {
		const given = options([
			"year",
			"week",
			"day"
		], year, week, day);
		return new this(...dayOfWeek(Number(given.year), Number(given.week), Number(given.day)));
	}
	replace(year, month, day, hour, minute, second, microsecond, tzinfo, named) {
		const given = options(names, year, month, day, hour, minute, second, microsecond, tzinfo, named);
		return this.#made({
			...this.#fields(),
			...given
		});
	}
	#made(fields) {
		return new this.constructor(fields);
	}
	#fields() {
		const { year, month, day, hour, minute, second, microsecond, tzinfo, fold } = this;
		return {
			year,
			month,
			day,
			hour,
			minute,
			second,
			microsecond,
			tzinfo,
			fold
		};
	}
	date() {
		return new date(this.year, this.month, this.day);
	}
	time() {
		return this.timetz().replace({ tzinfo: null });
	}
	timetz() {
		const { hour, minute, second, microsecond, tzinfo, fold } = this;
		return new time({
			hour,
			minute,
			second,
			microsecond,
			tzinfo,
			fold
		});
	}
	utcoffset() {
		return this.tzinfo?.utcoffset(this) ?? null;
	}
	dst() {
		return this.tzinfo?.dst(this) ?? null;
	}
	tzname() {
		return this.tzinfo?.tzname(this) ?? null;
	}
	#wallSeconds() {
		return (this.toordinal() - epochOrdinal) * daySeconds + this.#secondsOfDay();
	}
	#secondsOfDay() {
		return (this.hour * 60 + this.minute) * 60 + this.second;
	}
	#localSeconds() {
		const wall = this.#wallSeconds();
		const local = (seconds) => seconds + offsetAt(seconds * 1e3);
		const shift = local(wall) - wall;
		const first = wall - shift;
		let other;
		if (local(first) === wall) {
			const around = first + (this.fold ? daySeconds : -86400);
			other = local(around) - around;
			if (other === shift) return first;
		} else other = local(first) - first;
		const second = wall - other;
		if (local(second) === wall) return second;
		if (local(first) === wall) return first;
		return this.fold ? Math.min(first, second) : Math.max(first, second);
	}
	timestamp() {
		const offset = this.utcoffset();
		if (offset === null) return toFloat(this.#localSeconds() + this.microsecond / 1e6);
		return timedelta.ofMicroseconds(this.#position() - offset.inMicroseconds()).totalSeconds();
	}
	astimezone(tz) {
		const target = checkZone(options(["tz"], tz).tz ?? null);
		const offset = this.utcoffset();
		const zone = target ?? this.#localZone(offset);
		if (zone === this.tzinfo && target !== null) return this;
		const ahead = offset ?? this.#localZone(null).utcoffset(null);
		const inUtc = this.__sub__(ahead);
		return zone.fromutc(inUtc.replace({
			tzinfo: zone,
			fold: 0
		}));
	}
	#localZone(offset) {
		const milliseconds = (offset === null ? this.#localSeconds() : this.#wallSeconds() - offset.days * daySeconds - offset.seconds) * 1e3;
		return new timezone(new timedelta({ seconds: offsetAt(milliseconds) }), zoneName(milliseconds));
	}
	moment() {
		const { hour, minute, second } = this;
		return this.momentAt(hour, minute, second, () => offsetAt(this.#localSeconds() * 1e3));
	}
	timetuple() {
		const summer = this.dst();
		const isdst = summer === null ? -1 : summer.__bool__() ? 1 : 0;
		const { year, month, day, hour, minute, second, weekday, yearday } = this.moment();
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
		], () => this.tzname(), this.utcoffset()?.seconds ?? null);
	}
	utctimetuple() {
		const offset = this.utcoffset();
		const { year, month, day, hour, minute, second, weekday, yearday } = (offset === null ? this : this.__sub__(offset)).moment();
		return new structTime([
			year,
			month,
			day,
			hour,
			minute,
			second,
			weekday,
			yearday,
			0
		]);
	}
	isoformat(sep, timespec) {
		const given = sep === void 0 && timespec === void 0 ? NO_STYLE : options(["sep", "timespec"], sep, timespec);
		const offset = this.utcoffset();
		const { hour, minute, second, microsecond } = this;
		return dayText(this.year, this.month, this.day) + (given.sep ?? "T") + clockText(hour, minute, second, microsecond, given.timespec ?? "auto") + (offset === null ? "" : offsetText(offset));
	}
	ownDirective(directive) {
		const offset = this.utcoffset();
		switch (directive) {
			case "f": return digits(this.microsecond, 6);
			case "z": return offset === null ? "" : offsetText(offset, "");
			case ":z": return offset === null ? "" : offsetText(offset);
			case "Z": return this.tzname() ?? "";
			default: return;
		}
	}
	shifted(length) {
		const microseconds = this.microsecond + length.microseconds;
		const seconds = (this.hour * 60 + this.minute) * 60 + this.second + length.seconds + Math.floor(microseconds / 1e6);
		const ordinal = this.toordinal() + length.days + Math.floor(seconds / daySeconds);
		if (ordinal < 1 || ordinal > 3652059) throw new OverflowError("date value out of range");
		const [year, month, day] = fromOrdinal(ordinal);
		const clock = seconds % daySeconds;
		const make = this.constructor;
		const [hour, minute] = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60];
		const rest = microseconds % 1e6;
		return new make(year, month, day, hour, minute, clock % 60, rest, this.tzinfo);
	}
	__sub__(other) {
		if (other instanceof timedelta) return this.shifted(other.__neg__());
		if (!(other instanceof datetime)) return NotImplemented;
		if (this.tzinfo === other.tzinfo) return new timedelta(this.toordinal() - other.toordinal(), this.#secondsOfDay() - other.#secondsOfDay(), this.microsecond - other.microsecond);
		const [mine, others] = [this.utcoffset(), other.utcoffset()];
		if (mine === null !== (others === null)) throw new TypeError("can't subtract offset-naive and offset-aware datetimes");
		const shift = (mine?.inMicroseconds() ?? 0n) - (others?.inMicroseconds() ?? 0n);
		return timedelta.ofMicroseconds(this.#position() - other.#position() - shift);
	}
	isDatetime() {
		return true;
	}
	#position() {
		return BigInt(this.#wallSeconds()) * 1000000n + BigInt(this.microsecond);
	}
	compare(other) {
		if (!(other instanceof datetime)) return void 0;
		if (this.tzinfo === other.tzinfo) return this.year - other.year || this.month - other.month || this.day - other.day || this.#secondsOfDay() - other.#secondsOfDay() || this.microsecond - other.microsecond;
		const [mine, others] = [this.utcoffset(), other.utcoffset()];
		if (mine === null !== (others === null)) return NaN;
		const a = this.#position() - (mine?.inMicroseconds() ?? 0n);
		const b = other.#position() - (others?.inMicroseconds() ?? 0n);
		return a < b ? -1 : a > b ? 1 : 0;
	}
	[orderedBy]() {
		if (this.tzinfo !== null) return void 0;
		return [
			...super[orderedBy](),
			this.#secondsOfDay(),
			this.microsecond
		];
	}
	#order(other) {
		const order = this.compare(other);
		if (order !== order) throw new TypeError("can't compare offset-naive and offset-aware datetimes");
		return order;
	}
	__lt__(other) {
		const order = this.#order(other);
		return order === void 0 ? NotImplemented : order < 0;
	}
	__le__(other) {
		const order = this.#order(other);
		return order === void 0 ? NotImplemented : order <= 0;
	}
	__gt__(other) {
		const order = this.#order(other);
		return order === void 0 ? NotImplemented : order > 0;
	}
	__ge__(other) {
		const order = this.#order(other);
		return order === void 0 ? NotImplemented : order >= 0;
	}
	hashed() {
		const offset = (this.fold === 0 ? this : this.replace({ fold: 0 })).utcoffset();
		const ahead = offset === null ? 0 : offset.days * daySeconds + offset.seconds;
		const micro = this.microsecond - (offset?.microseconds ?? 0);
		return (this.#wallSeconds() - ahead + Math.floor(micro / 1e6)) * 31 + (micro < 0 ? micro + 1e6 : micro);
	}
	__str__() {
		return this.isoformat(" ");
	}
	__repr__() {
		const parts = [
			this.year,
			this.month,
			this.day,
			this.hour,
			this.minute
		];
		if (this.second !== 0 || this.microsecond !== 0) parts.push(this.second);
		if (this.microsecond !== 0) parts.push(this.microsecond);
		const zone = this.tzinfo === null ? "" : `, tzinfo=${repr(this.tzinfo)}`;
		return `${typeName(this)}(${parts.join(", ")}${this.fold ? ", fold=1" : ""}${zone})`;
	}
};
registerForm(import.meta, datetime, "datetime.datetime", {
	write: ({ year, month, day, hour, minute, second, microsecond, tzinfo, fold }) => ({
		year,
		month,
		day,
		hour,
		minute,
		second,
		microsecond,
		tzinfo,
		fold
	}),
	read: (fields) => new datetime(fields)
});
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
export { MAXYEAR, MINYEAR, StructSequence, UTC, date, datetime, dayNames, formatMoment, isLeap, localMoment, localSeconds, monthNames, parseMoment, processClock, seasons, steadyClock, structOf, structTime, time, timedelta, timezone, tzinfo, utcMoment, wallClock, zoneNames };
