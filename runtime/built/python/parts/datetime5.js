import "../../rolldown-runtime.js";
import { NotImplemented, NotImplementedError, ZeroDivisionError, asTuple, decompose, divInts, hash, index, isFloat, isInt, options, orderedBy, raw, repr, toFloat, toInt, toNumber, typeName } from "../core.js";
import { OverflowError, TypeError, ValueError, isPlain, registerForm } from "../../core.js";
import { LocalMoment, dayNames, dayOfYear, daysInMonth, formatMoment, fromOrdinal, isoCalendar, isoYearStart, localMoment, monthNames, structTime, toOrdinal, weekdayOf } from "./datetime.js";
import { StructSequence } from "./datetime4.js";
// runtime/python/datetime/timedelta.ts
const names = [
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
		} : isPlain(days) ? days : options(names, days, seconds, microseconds, milliseconds, minutes, hours, weeks);
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
		const weekday = this.weekday();
		return new LocalMoment(year, month, day, hour, minute, second, weekday, yearday, offset);
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
		const filled = given.replace(/%(%|f|z|:z|Z)/g, (whole, directive) => {
			const own = this.ownDirective(directive);
			return own === void 0 ? whole : own.replaceAll("%", "%%");
		});
		return formatMoment(filled, this.moment());
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
export { MAXYEAR, MINYEAR, checkTime, checkZone, clockText, date, dayOfWeek, dayText, digits, lengthOfDay, offsetText, parseDay, parsePlain, parseTime, required, roundHalfEven, timedelta, timezone, tzinfo };
