import { __exportAll } from "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { callable$1 as callable, index, item, len, lt, nameFunctions, options } from "../core.js";
// runtime/python/bisect.ts
var bisect_exports = __exportAll({
	bisect: () => bisect,
	bisectLeft: () => bisectLeft,
	bisectRight: () => bisectRight,
	insort: () => insort,
	insortLeft: () => insortLeft,
	insortRight: () => insortRight
});
function place(a, isRightOf, lo, hi, named) {
	const given = options(["lo", "hi"], lo, hi, named);
	let low = Number(index(given.lo ?? 0));
	if (low < 0) throw new ValueError("lo must be non-negative");
	let high = Number(given.hi == null ? len(a) : index(given.hi));
	const key = given.key ? callable(given.key) : null;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const found = item(a, middle);
		if (isRightOf(key ? key(found) : found)) high = middle;
		else low = middle + 1;
	}
	return low;
}
function bisectRight(a, x, lo, hi, named) {
	return place(a, (other) => lt(x, other), lo, hi, named);
}
function bisectLeft(a, x, lo, hi, named) {
	return place(a, (other) => !lt(other, x), lo, hi, named);
}
function keyed(x, given) {
	return given.key ? callable(given.key)(x) : x;
}
function insert(a, place, x) {
	if (!Array.isArray(a)) throw new TypeError("insort() needs a list");
	a.splice(place, 0, x);
}
function insortRight(a, x, lo, hi, named) {
	insert(a, bisectRight(a, keyed(x, options(["lo", "hi"], lo, hi, named)), lo, hi, named), x);
}
function insortLeft(a, x, lo, hi, named) {
	insert(a, bisectLeft(a, keyed(x, options(["lo", "hi"], lo, hi, named)), lo, hi, named), x);
}
const bisect = bisectRight;
const insort = insortRight;
nameFunctions(bisect_exports);
export { bisect, bisectLeft, bisectRight, insort, insortLeft, insortRight };
