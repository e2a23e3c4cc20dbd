import "../../rolldown-runtime.js";
import { ValueError } from "../../core.js";
import { nodeProcess, repr } from "../core.js";
import { dayNames, dayOfYear, daysInMonth, fromOrdinal, isoYearStart, monthNames, toOrdinal, weekdayOf } from "./datetime.js";
import { PatternError } from "./datetime3.js";
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
const OFFSET = "[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z)";
function repeated(letter, before, pattern) {
	const first = before.indexOf(letter);
	const groupOf = (count) => 1 + count + (before.slice(0, count).includes("z") ? 2 : 0);
	return new PatternError(`redefinition of group name '${letter}' as group ${groupOf(before.length)}; was group ${groupOf(first)}`, pattern, pattern.length + 4);
}
function patternOf(format, zones) {
	const key = zones.join("\0") + "\0" + format;
	const cached = known.get(key);
	if (cached) return cached;
	const letters = [];
	let source = "";
	let named = "";
	const expanded = format.replace(/%([cxX])/g, (_, letter) => compound[letter]);
	for (const [part, letter] of expanded.matchAll(/%(.)|\s+|[^%\s]+|%/gsu)) if (letter === void 0) {
		if (part === "%") throw new ValueError(`stray % in format ${repr(format)}`);
		const plain = /^\s/.test(part) ? "\\s+" : escape(part);
		source += plain;
		named += plain;
	} else if (letter === "%") {
		source += "%";
		named += "%";
	} else {
		const pattern = letter === "Z" ? any(zones.map(escape)) : patterns[letter];
		if (pattern === void 0) throw new ValueError(`'${letter === "\\" ? "\\\\" : letter}' is a bad directive in format ${repr(format)}`);
		if (letters.includes(letter)) throw repeated(letter, letters, named);
		letters.push(letter);
		source += `(${pattern})`;
		named += `(?P<${letter}>${letter === "z" ? OFFSET : pattern})`;
	}
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
	let digits = text.slice(1);
	if (digits[2] === ":") {
		digits = digits.slice(0, 2) + digits.slice(3);
		if (digits.length > 4) {
			if (digits[4] !== ":") throw new ValueError(`Inconsistent use of : in ${text}`);
			digits = digits.slice(0, 4) + digits.slice(5);
		}
	} else if (digits[4] === ":") throw new ValueError(`invalid literal for int() with base 10: ${repr(digits.slice(4, 6))}`);
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
		...clock(found),
		...date(found),
		isdst: zone === void 0 ? -1 : names.indexOf(zone) === 3 ? 1 : 0,
		microsecond: Number((found["f"] ?? "0").padEnd(6, "0")),
		zone: found["Z"] ?? null,
		offset: found["z"] === void 0 ? null : offsetOf(found["z"])
	};
}
export { parseMoment, processClock, steadyClock, wallClock };
