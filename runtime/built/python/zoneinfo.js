/* @ts-self-types="../../../runtime/python/zoneinfo.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import "./parts/datetime7.js";
import { timedelta, tzinfo } from "./parts/datetime5.js";
import { KeyError, PySet, callMethod, isKeywords, nameClasses, nameFunctions, repr, tupleFrom } from "./core.js";
// runtime/python/zoneinfo/rule.ts
const DAY = 86400;
function secondsTo(year, month, day) {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getTime() / 1e3;
}
function seconds(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const [hours = 0, minutes = 0, rest = 0] = text.replace(/^[+-]/, "").split(":").map(Number);
	return sign * (hours * 3600 + minutes * 60 + rest);
}
function isLeap(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function change(text) {
	const [date = "", time = "2"] = text.split("/");
	const later = seconds(time);
	const [, month, week, day] = /^M(\d+)\.(\d)\.(\d)$/.exec(date) ?? [];
	if (month !== void 0) return (year) => {
		const first = secondsTo(year, Number(month), 1);
		const weekday = new Date(first * 1e3).getUTCDay();
		let date = 1 + (Number(day) - weekday + 7) % 7 + (Number(week) - 1) * 7;
		const days = (secondsTo(year, Number(month) + 1, 1) - first) / DAY;
		if (date > days) date -= 7;
		return first + (date - 1) * DAY + later;
	};
	const isJulian = date.startsWith("J");
	const number = Number(date.replace("J", ""));
	return (year) => {
		const days = isJulian ? number - 1 + (number >= 60 && isLeap(year) ? 1 : 0) : number;
		return secondsTo(year, 1, 1) + days * DAY + later;
	};
}
const RULE = /^(<[^>]+>|[A-Za-z]+)([+-]?[\d:]+)(?:(<[^>]+>|[A-Za-z]+)([+-]?[\d:]+)?(?:,([^,]+),([^,]+))?)?$/;
function readRule(text) {
	const match = RULE.exec(text);
	if (!match) return null;
	const [, name, ahead, summerName, summerAhead, start, end] = match;
	const plain = (given) => given.replace(/[<>]/g, "");
	const offset = -seconds(ahead);
	const standard = {
		offset,
		summer: 0,
		name: plain(name)
	};
	if (summerName === void 0 || start === void 0 || end === void 0) return {
		standard,
		daylight: null,
		start: () => 0,
		end: () => 0
	};
	const other = summerAhead === void 0 ? offset + 3600 : -seconds(summerAhead);
	return {
		standard,
		daylight: {
			offset: other,
			summer: other - offset,
			name: plain(summerName)
		},
		start: change(start),
		end: change(end)
	};
}
function byLocal({ standard, daylight, ...rule }, second, year, fold) {
	if (!daylight) return standard;
	let [start, end] = [rule.start(year), rule.end(year)];
	const { summer } = daylight;
	if (fold === 1 === summer >= 0) end -= summer;
	else start += summer;
	return (start < end ? start <= second && second < end : !(end <= second && second < start)) ? daylight : standard;
}
function byUtc({ standard, daylight, ...rule }, second, year) {
	if (!daylight) return [standard, false];
	const [start, end] = [rule.start(year) - standard.offset, rule.end(year) - daylight.offset];
	const isSummer = start < end ? start <= second && second < end : !(end <= second && second < start);
	const twice = daylight.summer > 0 ? end : start;
	const fold = twice <= second && second < twice + Math.abs(daylight.summer);
	return [isSummer ? daylight : standard, fold];
}
// runtime/python/zoneinfo/file.ts
function summers(at, kinds) {
	const found = kinds.map(() => 0);
	for (let i = 1; i < at.length; i++) {
		const index = at[i];
		const kind = kinds[index];
		if (!kind.isSummer || found[index] !== 0) continue;
		const before = kinds[at[i - 1]];
		let added = before.isSummer ? 0 : kind.offset - before.offset;
		const next = kinds[at[i + 1] ?? -1];
		if (added === 0 && next && !next.isSummer) added = kind.offset - next.offset;
		found[index] = added;
	}
	return found.map((added, i) => added === 0 && kinds[i].isSummer ? 3600 : added);
}
function readZone(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 44 || view.getUint32(0) !== 1415211366) throw new ValueError("Invalid TZif file: magic not found");
	const counts = (at) => [
		20,
		24,
		28,
		32,
		36,
		40
	].map((place) => view.getUint32(at + place));
	const size = (at, width) => {
		const [utc = 0, std = 0, leap = 0, times = 0, types = 0, names = 0] = counts(at);
		return 44 + times * (width + 1) + types * 6 + names + leap * (width + 4) + std + utc;
	};
	const isWide = bytes[4] >= 50;
	const start = isWide ? size(0, 4) : 0;
	const width = isWide ? 8 : 4;
	const [, , , timeCount = 0, typeCount = 0, nameCount = 0] = counts(start);
	let at = start + 44;
	const times = Array.from({ length: timeCount }, (_, i) => isWide ? Number(view.getBigInt64(at + i * 8)) : view.getInt32(at + i * 4));
	at += timeCount * width;
	const indices = [...bytes.subarray(at, at + timeCount)];
	at += timeCount;
	const names = String.fromCharCode(...bytes.subarray(at + typeCount * 6, at + typeCount * 6 + nameCount));
	const kinds = Array.from({ length: typeCount }, (_, i) => {
		const place = bytes[at + i * 6 + 5];
		return {
			offset: view.getInt32(at + i * 6),
			isSummer: bytes[at + i * 6 + 4] !== 0,
			name: names.slice(place, names.indexOf("\0", place))
		};
	});
	const added = summers(indices, kinds);
	const all = kinds.map(({ offset, name }, i) => ({
		offset,
		name,
		summer: added[i]
	}));
	const rest = new TextDecoder().decode(bytes.subarray(start + size(start, width))).trim();
	const offsets = indices.map((i) => all[i]);
	const plain = kinds.findIndex(({ isSummer }) => !isSummer);
	const before = all[Math.max(plain, 0)];
	const local = [[], []];
	times.forEach((time, i) => {
		const first = (i === 0 ? all[0] : offsets[i - 1]).offset;
		const second = offsets[i].offset;
		local[0].push(time + Math.max(first, second));
		local[1].push(time + Math.min(first, second));
	});
	return {
		times,
		local,
		offsets,
		before,
		after: (isWide ? readRule(rest) : null) ?? offsets.at(-1) ?? before
	};
}
// runtime/python/zoneinfo.ts
var zoneinfo_exports = __exportAll({
	TZPATH: () => TZPATH,
	ZoneInfo: () => ZoneInfo,
	ZoneInfoNotFoundError: () => ZoneInfoNotFoundError,
	availableTimezones: () => availableTimezones
});
var ZoneInfoNotFoundError = class extends KeyError {
	static __module__ = "zoneinfo";
};
const TZPATH = tupleFrom([
	"/usr/share/zoneinfo",
	"/usr/lib/zoneinfo",
	"/usr/share/lib/zoneinfo",
	"/etc/zoneinfo"
]);
function isRule(after) {
	return "standard" in after;
}
function load(key) {
	if (key.startsWith("/")) throw new ValueError(`ZoneInfo keys may not be absolute paths, got: ${key}`);
	if (/^\.\.(\/|$)/.test(key)) throw new ValueError(`ZoneInfo keys must refer to subdirectories of TZPATH, got: ${key}`);
	if (/(^|\/)\.{1,2}(\/|$)|\/\/|\/$/.test(key)) throw new ValueError(`ZoneInfo keys must be normalized relative paths, got: ${key}`);
	for (const folder of TZPATH) {
		let bytes;
		try {
			bytes = Deno.readFileSync(`${folder}/${key}`);
		} catch {
			continue;
		}
		return readZone(bytes);
	}
	throw new ZoneInfoNotFoundError(`No time zone found with key ${key}`);
}
function countBefore(times, time) {
	let [low, high] = [0, times.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (times[middle] <= time) low = middle + 1;
		else high = middle;
	}
	return low;
}
function localSecond(dt) {
	return secondsTo(dt.year, dt.month, dt.day) + dt.hour * 3600 + dt.minute * 60 + dt.second;
}
const zones = new Map();
var ZoneInfo = class ZoneInfo extends tzinfo {
	static __module__ = "zoneinfo";
	#zone;
	constructor(key) {
		super();
		const given = isKeywords(key) ? key : { key };
		const name = given.key ?? null;
		const known = name === null || given.isNew ? void 0 : zones.get(name);
		if (known && new.target === ZoneInfo) return known;
		this.key = name;
		this.#zone = given.zone ?? load(name);
		if (name !== null && !given.isNew && new.target === ZoneInfo) zones.set(name, this);
	}
	static noCache(key) {
		return new ZoneInfo({
			key,
			isNew: true
		});
	}
	static fromFile(fobj, key = null) {
		const name = isKeywords(key) ? key.key ?? null : key;
		const zone = readZone(callMethod(fobj, "read", []));
		return new ZoneInfo({
			...name === null ? {} : { key: name },
			zone,
			isNew: true
		});
	}
	static clearCache(options = {}) {
		const only = options.onlyKeys ?? null;
		if (only === null) zones.clear();
		else for (const key of only) zones.delete(key);
	}
	#at(dt) {
		const { local, offsets, before, after } = this.#zone;
		const times = local[dt.fold === 1 ? 1 : 0];
		const second = localSecond(dt);
		if (times.length > 0 && second < times[0]) return before;
		if (times.length === 0 || second > times.at(-1)) return isRule(after) ? byLocal(after, second, dt.year, dt.fold) : after;
		return offsets[countBefore(times, second) - 1];
	}
	#fixed() {
		const { times, after } = this.#zone;
		if (times.length > 0) return null;
		if (!isRule(after)) return after;
		return after.daylight ? null : after.standard;
	}
	#found(dt) {
		return dt === null ? this.#fixed() : this.#at(dt);
	}
	utcoffset(dt) {
		const found = this.#found(dt);
		return found && new timedelta({ seconds: found.offset });
	}
	dst(dt) {
		const found = this.#found(dt);
		return found && new timedelta({ seconds: found.summer });
	}
	tzname(dt) {
		return this.#found(dt)?.name ?? null;
	}
	fromutc(dt) {
		if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
		const { times, offsets, before, after } = this.#zone;
		const second = localSecond(dt);
		let found;
		let fold = false;
		if (times.length > 0 && second < times[0]) found = before;
		else if (times.length === 0 || second > times.at(-1)) [found, fold] = isRule(after) ? byUtc(after, second, dt.year) : [after, false];
		else {
			const count = countBefore(times, second);
			found = offsets[count - 1];
			fold = (count > 1 ? offsets[count - 2] : before).offset - found.offset > second - times[count - 1];
		}
		const result = dt.__add__(new timedelta({ seconds: found.offset }));
		return fold ? result.replace({ fold: 1 }) : result;
	}
	__str__() {
		return this.key ?? this.__repr__();
	}
	__repr__() {
		return this.key === null ? "zoneinfo.ZoneInfo.from_file(<file>)" : `zoneinfo.ZoneInfo(key=${repr(this.key)})`;
	}
};
function* namesIn(folder, prefix) {
	let entries;
	try {
		entries = [...Deno.readDirSync(folder)];
	} catch {
		return;
	}
	for (const { name } of entries) {
		const path = `${folder}/${name}`;
		const { isDirectory } = Deno.statSync(path);
		if (isDirectory) {
			if (prefix !== "" || name !== "posix" && name !== "right") yield* namesIn(path, `${prefix}${name}/`);
		} else if (name !== "posixrules" && name !== "localtime" && isZone(path)) yield prefix + name;
	}
}
function isZone(path) {
	using file = Deno.openSync(path);
	const head = new Uint8Array(4);
	file.readSync(head);
	return new TextDecoder().decode(head) === "TZif";
}
function availableTimezones() {
	const found = new PySet();
	for (const folder of TZPATH) for (const name of namesIn(folder, "")) found.add(name);
	return found;
}
nameFunctions(zoneinfo_exports);
nameClasses(zoneinfo_exports, "zoneinfo");
export { TZPATH, ZoneInfo, ZoneInfoNotFoundError, availableTimezones };
