import "../../rolldown-runtime.js";
import { TypeError, registerForm } from "../../core.js";
import { iter, typeName } from "../core.js";
import { StructSequence } from "./datetime4.js";
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
		return names$1;
	}
};
const names$1 = [
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
const names = new Map();
function zoneName(milliseconds) {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const offset = offsetAt(milliseconds);
	const key = `${zone} ${offset}`;
	let name = names.get(key);
	if (name === void 0) {
		name = findName(zone, milliseconds, offset);
		names.set(key, name);
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
function offsetText(seconds) {
	const [minutes] = divmod(Math.abs(seconds), 60);
	const [hours, rest] = divmod(minutes, 60);
	const digits = String(hours).padStart(2, "0") + String(rest).padStart(2, "0");
	return (seconds < 0 ? "-" : "+") + digits;
}
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
	z: (m) => plain(offsetText(m.offset)),
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
export { LocalMoment, dayNames, dayOfYear, daysInMonth, epochOrdinal, formatMoment, fromOrdinal, isLeap, isoCalendar, isoYearStart, localMoment, localSeconds, monthNames, offsetAt, seasons, structOf, structTime, toOrdinal, utcMoment, weekdayOf, zoneName, zoneNames };
