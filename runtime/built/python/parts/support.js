import "../../rolldown-runtime.js";
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
export { dayOfYear, daysInMonth, divmod, epochOrdinal, fromOrdinal, isoCalendar, isoYearStart, toOrdinal, weekdayOf };
