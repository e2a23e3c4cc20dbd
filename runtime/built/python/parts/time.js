import "../../rolldown-runtime.js";
import { TypeError, ValueError, registerForm } from "../../core.js";
import { iter, repr } from "../core.js";
import { StructSequence } from "./os.js";
import { nodeProcess } from "./binascii.js";
import { dayOfYear, daysInMonth, divmod, epochOrdinal, fromOrdinal, isoCalendar, isoYearStart, toOrdinal, weekdayOf } from "./support.js";
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
// runtime/python/time/format.ts
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
const compound$1 = {
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
	const flag = flags.match(/[-_0](?=[^-_0]*$)/)?.[0];
	if (flag === "-") return field.text;
	const pad = flag === "_" ? " " : flag === "0" ? "0" : field.pad ?? " ";
	const length = width === "" ? field.width ?? 0 : Number(width);
	if (pad === "0" && field.text.startsWith("-")) return "-" + field.text.slice(1).padStart(length - 1, "0");
	return field.text.padStart(length, pad);
}
function formatMoment(format, moment) {
	return format.replace(/%([-_0^#]*)([0-9]*)[EO]?(.)/gsu, (whole, flags, width, letter) => {
		const inner = compound$1[letter];
		const field = inner === void 0 ? directives[letter]?.(moment) : plain(formatMoment(inner, moment));
		if (field === void 0) return whole;
		const text = padded(field, flags, width);
		if (flags.includes("^")) return text.toUpperCase();
		if (flags.includes("#")) return capitals.has(letter) ? text.toUpperCase() : text.toLowerCase();
		return text;
	});
}
// runtime/python/time/struct_time.ts
var structTime = class extends StructSequence {
	static __module__ = "time";
	static __name__ = "struct_time";
	#zone;
	tmGmtoff;
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
	const seconds = (there - here) / 1e3;
	return rounded + divmod(seconds - rounded + 43200, 86400)[1] - 43200;
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
const compound = {
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
	const expanded = format.replace(/%([cxX])/g, (_, letter) => compound[letter]);
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
function clock(found) {
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
function date(found) {
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
function parseMoment(text, format, zones) {
	const names = [
		"utc",
		"gmt",
		...zones.map((zone) => zone.toLowerCase())
	];
	const { regexp, letters } = patternOf(format, names);
	regexp.lastIndex = 0;
	const match = regexp.exec(text);
	if (!match) throw new ValueError(`time data ${repr(text)} does not match format ${repr(format)}`);
	if (match[0].length !== text.length) throw new ValueError(`unconverted data remains: ${text.slice(match[0].length)}`);
	const found = {};
	letters.forEach((letter, i) => found[letter] = match[i + 1]);
	const zone = found["Z"]?.toLowerCase();
	return {
		...clock(found),
		...date(found),
		isdst: zone === void 0 ? -1 : names.indexOf(zone) === 3 ? 1 : 0,
		microsecond: Number((found["f"] ?? "0").padEnd(6, "0")),
		zone: found["Z"] ?? null,
		offset: found["z"] === void 0 ? null : offsetOf(found["z"])
	};
}
export { dayNames, formatMoment, localMoment, localSeconds, monthNames, offsetAt, parseMoment, processClock, seasons, steadyClock, structOf, structTime, utcMoment, wallClock, zoneName, zoneNames };
