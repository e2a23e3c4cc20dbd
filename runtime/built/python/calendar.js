/* @ts-self-types="../../../runtime/python/calendar.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { add, asTuple, encode, isKeywords, item, iter, mul, nameClasses, nameFunctions, options, print, repr, str, sub, toNumber } from "./core.js";
import { date } from "./parts/datetime5.js";
import { isLeap } from "./parts/datetime.js";
import { lasting } from "./parts/asyncio2.js";
import { IntEnum } from "./parts/asyncio6.js";
import { ValueError, register } from "../core.js";
// runtime/python/calendar/names.ts
var IllegalMonthError = class extends ValueError {
	static __module__ = "calendar";
	constructor(month) {
		super(month);
		this.month = month;
	}
	__str__() {
		return `bad month number ${repr(this.month)}; must be 1-12`;
	}
};
var IllegalWeekdayError = class extends ValueError {
	static __module__ = "calendar";
	constructor(weekday) {
		super(weekday);
		this.weekday = weekday;
	}
	__str__() {
		return `bad weekday number ${repr(this.weekday)}; must be 0 (Monday) to 6 (Sunday)`;
	}
};
var Month = class Month extends IntEnum {
	static __module__ = "calendar";
	static JANUARY = new Month("JANUARY", 1);
	static FEBRUARY = new Month("FEBRUARY", 2);
	static MARCH = new Month("MARCH", 3);
	static APRIL = new Month("APRIL", 4);
	static MAY = new Month("MAY", 5);
	static JUNE = new Month("JUNE", 6);
	static JULY = new Month("JULY", 7);
	static AUGUST = new Month("AUGUST", 8);
	static SEPTEMBER = new Month("SEPTEMBER", 9);
	static OCTOBER = new Month("OCTOBER", 10);
	static NOVEMBER = new Month("NOVEMBER", 11);
	static DECEMBER = new Month("DECEMBER", 12);
	__repr__() {
		return `calendar.${this.name}`;
	}
};
var Day = class Day extends IntEnum {
	static __module__ = "calendar";
	static MONDAY = new Day("MONDAY", 0);
	static TUESDAY = new Day("TUESDAY", 1);
	static WEDNESDAY = new Day("WEDNESDAY", 2);
	static THURSDAY = new Day("THURSDAY", 3);
	static FRIDAY = new Day("FRIDAY", 4);
	static SATURDAY = new Day("SATURDAY", 5);
	static SUNDAY = new Day("SUNDAY", 6);
	__repr__() {
		return `calendar.${this.name}`;
	}
};
register(import.meta, {
	Month,
	Day
});
const JANUARY = Month.JANUARY;
const FEBRUARY = Month.FEBRUARY;
const MARCH = Month.MARCH;
const APRIL = Month.APRIL;
const MAY = Month.MAY;
const JUNE = Month.JUNE;
const JULY = Month.JULY;
const AUGUST = Month.AUGUST;
const SEPTEMBER = Month.SEPTEMBER;
const OCTOBER = Month.OCTOBER;
const NOVEMBER = Month.NOVEMBER;
const DECEMBER = Month.DECEMBER;
const MONDAY = Day.MONDAY;
const TUESDAY = Day.TUESDAY;
const WEDNESDAY = Day.WEDNESDAY;
const THURSDAY = Day.THURSDAY;
const FRIDAY = Day.FRIDAY;
const SATURDAY = Day.SATURDAY;
const SUNDAY = Day.SUNDAY;
var Names = class {
	static __module__ = "calendar";
	#names;
	constructor(names) {
		this.#names = names;
	}
	__getitem__(i) {
		return item(this.#names, i);
	}
	__len__() {
		return this.#names.length;
	}
	[Symbol.iterator]() {
		return this.#names.values();
	}
	__iter__() {
		return this.#names.values();
	}
	at(i) {
		return this.#names.at(i);
	}
};
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS$1 = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const monthName = new Names(["", ...MONTHS]);
const monthAbbr = new Names(["", ...MONTHS.map((name) => name.slice(0, 3))]);
const dayName = new Names(DAYS$1);
const dayAbbr = new Names(DAYS$1.map((name) => name.slice(0, 3)));
// runtime/python/calendar/calendars.ts
const LENGTHS = [
	0,
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const DAYS = [
	Day.MONDAY,
	Day.TUESDAY,
	Day.WEDNESDAY,
	Day.THURSDAY,
	Day.FRIDAY,
	Day.SATURDAY,
	Day.SUNDAY
];
function number(value) {
	return value instanceof Day || value instanceof Month ? Number(value.value) : toNumber(value);
}
function mod7(value) {
	return (value % 7 + 7) % 7;
}
function weekday(year, month, day) {
	const given = number(year);
	const known = given >= 1 && given <= 9999 ? given : 2e3 + (given % 400 + 400) % 400;
	return DAYS[Number(new date(known, number(month), number(day)).weekday())];
}
function monthrange(year, month) {
	const which = number(month);
	if (!(which >= 1 && which <= 12)) throw new IllegalMonthError(month);
	return asTuple([weekday(year, which, 1), monthLength(number(year), which)]);
}
function monthLength(year, month) {
	return LENGTHS[month] + (month === 2 && isLeap(year) ? 1 : 0);
}
function shape(year, month, first) {
	const [start, days] = monthrange(year, month);
	const at = Number(start.value);
	return [
		mod7(at - first),
		days,
		mod7(first - at - days)
	];
}
function* days(year, month, first) {
	const [before, count, after] = shape(year, month, first);
	for (let i = 0; i < before; i++) yield 0;
	for (let day = 1; day <= count; day++) yield day;
	for (let i = 0; i < after; i++) yield 0;
}
lasting(days);
function* dates(year, month, first) {
	const [before, count, after] = shape(year, month, first);
	const [y, m] = [number(year), number(month)];
	const [lastYear, lastMonth] = m === 1 ? [y - 1, 12] : [y, m - 1];
	const [nextYear, nextMonth] = m === 12 ? [y + 1, 1] : [y, m + 1];
	const end = monthLength(lastYear, lastMonth);
	for (let d = end - before + 1; d <= end; d++) yield asTuple([
		lastYear,
		lastMonth,
		d
	]);
	for (let d = 1; d <= count; d++) yield asTuple([
		y,
		m,
		d
	]);
	for (let d = 1; d <= after; d++) yield asTuple([
		nextYear,
		nextMonth,
		d
	]);
}
lasting(dates);
function* mapped(items, change) {
	let i = 0;
	for (const one of items) yield change(one, i++);
}
lasting(mapped);
function rows(items, width) {
	const all = [...items];
	const result = [];
	for (let i = 0; i < all.length; i += width) result.push(all.slice(i, i + width));
	return result;
}
var Calendar = class {
	static __module__ = "calendar";
	#first = 0;
	constructor(firstweekday = 0) {
		this.firstweekday = isKeywords(firstweekday) ? firstweekday.firstweekday ?? 0 : firstweekday;
	}
	get firstweekday() {
		return this.getfirstweekday();
	}
	set firstweekday(value) {
		this.setfirstweekday(value);
	}
	getfirstweekday() {
		return mod7(number(this.#first));
	}
	setfirstweekday(firstweekday) {
		this.#first = firstweekday;
	}
	get #start() {
		return number(this.firstweekday);
	}
	iterweekdays() {
		const start = this.#start;
		return mapped([
			0,
			1,
			2,
			3,
			4,
			5,
			6
		], (i) => mod7(start + i));
	}
	itermonthdates(year, month) {
		return mapped(dates(year, month, this.#start), ([y, m, d]) => new date(y, m, d));
	}
	itermonthdays(year, month) {
		return days(year, month, this.#start);
	}
	itermonthdays2(year, month) {
		const start = this.#start;
		return mapped(this.itermonthdays(year, month), (day, i) => asTuple([day, mod7(start + i)]));
	}
	itermonthdays3(year, month) {
		return dates(year, month, this.#start);
	}
	itermonthdays4(year, month) {
		const start = this.#start;
		return mapped(this.itermonthdays3(year, month), ([y, m, d], i) => asTuple([
			y,
			m,
			d,
			mod7(start + i)
		]));
	}
	monthdatescalendar(year, month) {
		return rows(this.itermonthdates(year, month), 7);
	}
	monthdays2calendar(year, month) {
		return rows(this.itermonthdays2(year, month), 7);
	}
	monthdayscalendar(year, month) {
		return rows(this.itermonthdays(year, month), 7);
	}
	#year(width, month) {
		const count = isKeywords(width) ? width.width ?? 3 : width;
		return rows(LENGTHS.slice(1).map((_, i) => month(i + 1)), number(count));
	}
	yeardatescalendar(year, width = 3) {
		return this.#year(width, (month) => this.monthdatescalendar(year, month));
	}
	yeardays2calendar(year, width = 3) {
		return this.#year(width, (month) => this.monthdays2calendar(year, month));
	}
	yeardayscalendar(year, width = 3) {
		return this.#year(width, (month) => this.monthdayscalendar(year, month));
	}
};
function formatstring(cols, ...given) {
	const { colwidth = 20, spacing = 6 } = options(["colwidth", "spacing"], ...given);
	return [...cols].map((col) => str.center(col, colwidth)).join(" ".repeat(Number(spacing)));
}
var TextCalendar = class extends Calendar {
	prweek(theweek, width) {
		print(this.formatweek(theweek, width), { end: "" });
	}
	formatday(day, _weekday, width) {
		return str.center(number(day) === 0 ? "" : String(day).padStart(2), width);
	}
	formatweek(theweek, width) {
		return [...theweek].map(([day, weekday]) => this.formatday(day, weekday, width)).join(" ");
	}
	formatweekday(day, width) {
		const room = number(width);
		const names = room >= 9 ? dayName : dayAbbr;
		return str.center(names.at(number(day)).slice(0, room), room);
	}
	formatweekheader(width) {
		return [...this.iterweekdays()].map((day) => this.formatweekday(day, width)).join(" ");
	}
	formatmonthname(theyear, themonth, width, withyear = true) {
		const isShown = isKeywords(withyear) ? withyear.withyear ?? true : withyear;
		const name = monthName.at(number(themonth));
		return str.center(isShown ? `${name} ${repr(theyear)}` : name, width);
	}
	prmonth(theyear, themonth, ...given) {
		print(this.formatmonth(theyear, themonth, ...given), { end: "" });
	}
	formatmonth(theyear, themonth, ...given) {
		const { w = 0, l = 0 } = options(["w", "l"], ...given);
		const width = Math.max(2, number(w));
		const ends = "\n".repeat(Math.max(1, number(l)));
		const name = this.formatmonthname(theyear, themonth, 7 * (width + 1) - 1);
		let result = str.rstrip(name) + ends + str.rstrip(this.formatweekheader(width)) + ends;
		for (const week of this.monthdays2calendar(theyear, themonth)) result += str.rstrip(this.formatweek(week, width)) + ends;
		return result;
	}
	formatyear(theyear, ...given) {
		const found = options([
			"w",
			"l",
			"c",
			"m"
		], ...given);
		const width = Math.max(2, number(found.w ?? 2));
		const ends = "\n".repeat(Math.max(1, number(found.l ?? 1)));
		const between = Math.max(2, number(found.c ?? 6));
		const across = number(found.m ?? 3);
		const column = (width + 1) * 7 - 1;
		const line = (texts) => str.rstrip(formatstring(texts, column, between)) + ends;
		let result = str.rstrip(str.center(repr(theyear), column * across + between * (across - 1))) + ends;
		const header = this.formatweekheader(width);
		this.yeardays2calendar(theyear, across).forEach((row, i) => {
			const months = row.map((_, k) => across * i + k + 1);
			result += ends + line(months.map((month) => this.formatmonthname(theyear, month, column, false))) + line(months.map(() => header));
			const height = Math.max(...row.map((weeks) => weeks.length));
			for (let j = 0; j < height; j++) result += line(row.map((weeks) => weeks[j] ? this.formatweek(weeks[j], width) : ""));
		});
		return result;
	}
	pryear(theyear, ...given) {
		const { w = 0, l = 0, c = 6, m = 3 } = options([
			"w",
			"l",
			"c",
			"m"
		], ...given);
		print(this.formatyear(theyear, w, l, c, m), { end: "" });
	}
};
const CLASSES = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
var HTMLCalendar = class extends Calendar {
	cssclasses = CLASSES;
	cssclassesWeekdayHead = CLASSES;
	cssclassNoday = "noday";
	cssclassMonthHead = "month";
	cssclassMonth = "month";
	cssclassYearHead = "year";
	cssclassYear = "year";
	formatday(day, weekday) {
		return number(day) === 0 ? `<td class="${this.cssclassNoday}">&nbsp;</td>` : `<td class="${this.cssclasses[number(weekday)]}">${day}</td>`;
	}
	formatweek(theweek) {
		return `<tr>${[...theweek].map(([day, weekday]) => this.formatday(day, weekday)).join("")}</tr>`;
	}
	formatweekday(day) {
		const which = number(day);
		return `<th class="${this.cssclassesWeekdayHead[which]}">${dayAbbr.at(which)}</th>`;
	}
	formatweekheader() {
		return `<tr>${[...this.iterweekdays()].map((day) => this.formatweekday(day)).join("")}</tr>`;
	}
	formatmonthname(theyear, themonth, withyear = true) {
		const isShown = isKeywords(withyear) ? withyear.withyear ?? true : withyear;
		const name = monthName.at(number(themonth)) + (isShown ? ` ${str(theyear)}` : "");
		return `<tr><th colspan="7" class="${this.cssclassMonthHead}">${name}</th></tr>`;
	}
	formatmonth(theyear, themonth, withyear = true) {
		const isShown = isKeywords(withyear) ? withyear.withyear ?? true : withyear;
		return [
			`<table border="0" cellpadding="0" cellspacing="0" class="${this.cssclassMonth}">`,
			this.formatmonthname(theyear, themonth, { withyear: isShown }),
			this.formatweekheader(),
			...this.monthdays2calendar(theyear, themonth).map((week) => this.formatweek(week)),
			"</table>",
			""
		].join("\n");
	}
	formatyear(theyear, width = 3) {
		const across = Math.max(number(isKeywords(width) ? width.width ?? 3 : width), 1);
		let result = `<table border="0" cellpadding="0" cellspacing="0" class="${this.cssclassYear}">\n<tr><th colspan="${across}" class="${this.cssclassYearHead}">${str(theyear)}</th></tr>`;
		for (let i = 1; i <= 12; i += across) {
			result += "<tr>";
			for (let month = i; month < Math.min(i + across, 13); month++) result += `<td>${this.formatmonth(theyear, month, { withyear: false })}</td>`;
			result += "</tr>";
		}
		return `${result}</table>`;
	}
	formatyearpage(theyear, ...given) {
		const found = options([
			"width",
			"css",
			"encoding"
		], ...given);
		const { width = 3, css = "calendar.css" } = found;
		const encoding = found.encoding ?? "utf-8";
		const text = `<?xml version="1.0" encoding="${encoding}"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=${encoding}" />\n` + (css === null ? "" : `<link rel="stylesheet" type="text/css" href="${css}" />\n`) + `<title>Calendar for ${str(theyear)}</title>\n</head>\n<body>\n${this.formatyear(theyear, width)}</body>\n</html>\n`;
		return encode(text, encoding, "xmlcharrefreplace");
	}
};
// runtime/python/calendar.ts
var calendar_exports = __exportAll({
	APRIL: () => APRIL,
	AUGUST: () => AUGUST,
	Calendar: () => Calendar,
	DECEMBER: () => DECEMBER,
	Day: () => Day,
	FEBRUARY: () => FEBRUARY,
	FRIDAY: () => FRIDAY,
	HTMLCalendar: () => HTMLCalendar,
	IllegalMonthError: () => IllegalMonthError,
	IllegalWeekdayError: () => IllegalWeekdayError,
	JANUARY: () => JANUARY,
	JULY: () => JULY,
	JUNE: () => JUNE,
	MARCH: () => MARCH,
	MAY: () => MAY,
	MONDAY: () => MONDAY,
	Month: () => Month,
	NOVEMBER: () => NOVEMBER,
	OCTOBER: () => OCTOBER,
	SATURDAY: () => SATURDAY,
	SEPTEMBER: () => SEPTEMBER,
	SUNDAY: () => SUNDAY,
	THURSDAY: () => THURSDAY,
	TUESDAY: () => TUESDAY,
	TextCalendar: () => TextCalendar,
	WEDNESDAY: () => WEDNESDAY,
	calendar: () => calendar,
	dayAbbr: () => dayAbbr,
	dayName: () => dayName,
	error: () => ValueError,
	firstweekday: () => firstweekday,
	format: () => format,
	formatstring: () => formatstring,
	isleap: () => isleap,
	leapdays: () => leapdays,
	month: () => month,
	monthAbbr: () => monthAbbr,
	monthName: () => monthName,
	monthcalendar: () => monthcalendar,
	monthrange: () => monthrange,
	prcal: () => prcal,
	prmonth: () => prmonth,
	prweek: () => prweek,
	setfirstweekday: () => setfirstweekday,
	timegm: () => timegm,
	week: () => week,
	weekday: () => weekday,
	weekheader: () => weekheader
});
const usual = new TextCalendar();
function isleap(year) {
	return isLeap(Number(year));
}
function leapdays(y1, y2) {
	const before = (year) => {
		const y = Number(year) - 1;
		return Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
	};
	return before(y2) - before(y1);
}
function firstweekday() {
	return usual.getfirstweekday();
}
function setfirstweekday(firstweekday) {
	const day = toNumber(firstweekday);
	if (!(day >= 0 && day <= 6)) throw new IllegalWeekdayError(firstweekday);
	usual.firstweekday = firstweekday;
}
function monthcalendar(year, month) {
	return usual.monthdayscalendar(year, month);
}
function prweek(theweek, width) {
	usual.prweek(theweek, width);
}
function week(theweek, width) {
	return usual.formatweek(theweek, width);
}
function weekheader(width) {
	return usual.formatweekheader(width);
}
function prmonth(theyear, themonth, ...given) {
	usual.prmonth(theyear, themonth, ...given);
}
function month(theyear, themonth, ...given) {
	return usual.formatmonth(theyear, themonth, ...given);
}
function calendar(theyear, ...given) {
	return usual.formatyear(theyear, ...given);
}
function prcal(theyear, ...given) {
	usual.pryear(theyear, ...given);
}
function format(cols, ...given) {
	print(formatstring(cols, ...given));
}
function timegm(tuple) {
	const [year, month, day, hour, minute, second] = [...iter(tuple)].slice(0, 6);
	const first = new date(year, month, 1).toordinal();
	const days = add(sub(first, 719163), sub(day, 1));
	return add(mul(add(mul(add(mul(days, 24), hour), 60), minute), 60), second);
}
nameFunctions(calendar_exports);
nameClasses(calendar_exports, "calendar");
export { APRIL, AUGUST, Calendar, DECEMBER, Day, FEBRUARY, FRIDAY, HTMLCalendar, IllegalMonthError, IllegalWeekdayError, JANUARY, JULY, JUNE, MARCH, MAY, MONDAY, Month, NOVEMBER, OCTOBER, SATURDAY, SEPTEMBER, SUNDAY, THURSDAY, TUESDAY, TextCalendar, WEDNESDAY, calendar, dayAbbr, dayName, ValueError as error, firstweekday, format, formatstring, isleap, leapdays, month, monthAbbr, monthName, monthcalendar, monthrange, prcal, prmonth, prweek, setfirstweekday, timegm, week, weekday, weekheader };
