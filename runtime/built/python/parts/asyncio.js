import "../../rolldown-runtime.js";
import { areAlike, itemsLess, lt } from "../core.js";
// runtime/python/builtins/first_few.ts
function isBefore(a, b) {
	if (typeof a === "number" && typeof b === "number") return a < b;
	if (!Array.isArray(a) || !Array.isArray(b) || !areAlike(a, b)) return lt(a, b);
	const first = a[0];
	const other = b[0];
	if (typeof first === "number" && typeof other === "number") {
		if (first < other) return true;
		if (first > other) return false;
	}
	return itemsLess(a, b);
}
function firstFew(keys, count, reverse) {
	const comes = reverse ? (a, b) => isBefore(keys[b], keys[a]) : (a, b) => isBefore(keys[a], keys[b]);
	const inOrder = (places) => places.sort((a, b) => comes(a, b) ? -1 : 0).slice(0, count);
	if (count === 0) return [];
	const first = Math.min(count, keys.length);
	let found = inOrder(Array.from({ length: first }, (_, place) => place));
	let last = found.at(-1);
	for (let place = first; place < keys.length; place++) {
		if (!comes(place, last)) continue;
		found.push(place);
		if (found.length > 4 * count + 64) {
			found = inOrder(found);
			last = found.at(-1);
		}
	}
	return inOrder(found);
}
export { firstFew, isBefore };
