import "../../rolldown-runtime.js";
import { NotImplemented, asTuple, hash, index, options, orderedBy, repr, toFloat, toNumber, typeName } from "../core.js";
import { OverflowError, TypeError, ValueError, isPlain, registerForm } from "../../core.js";
import { epochOrdinal, formatMoment, fromOrdinal, localMoment, offsetAt, structTime, utcMoment, zoneName, zoneNames } from "./datetime.js";
import { parseMoment, wallClock } from "./datetime2.js";
import { checkTime, checkZone, clockText, date, dayOfWeek, dayText, digits, lengthOfDay, offsetText, parseDay, parsePlain, parseTime, required, roundHalfEven, timedelta, timezone } from "./datetime5.js";
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
		const days = length.days + Math.floor(seconds / daySeconds);
		let { year, month, day } = this;
		if (days !== 0) {
			const ordinal = this.toordinal() + days;
			if (ordinal < 1 || ordinal > 3652059) throw new OverflowError("date value out of range");
			[year, month, day] = fromOrdinal(ordinal);
		}
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
		return [((this.year * 12 + this.month) * 31 + this.day) * 86400 + this.#secondsOfDay(), this.microsecond];
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
export { datetime, time };
