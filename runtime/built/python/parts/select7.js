import "../../rolldown-runtime.js";
import { asTuple, iter } from "../core.js";
import { TypeError, ValueError, isPlain } from "../../core.js";
import { faultOf } from "./select.js";
import { awaited, descriptorOf, endOf, timeoutOf, waitFor, waitForSync } from "./select6.js";
// runtime/python/select/select.ts
const KINDS = [
	{
		events: 1,
		ready: 25
	},
	{
		events: 4,
		ready: 12
	},
	{
		events: 2,
		ready: 2
	}
];
const MOST = 1024;
var Selection = class {
	#objects;
	constructor(lists) {
		this.#objects = lists.map((list) => {
			try {
				return [...iter(list)];
			} catch {
				throw new TypeError("arguments 1-3 must be sequences");
			}
		});
		this.interests = this.#objects.flatMap((objects, kind) => objects.map((object) => awaited(object, fileOf(object), KINDS[kind].events)));
	}
	result(found) {
		if (found.some((events) => (events & 32) !== 0)) throw faultOf(9);
		let at = 0;
		const lists = this.#objects.map((objects, kind) => objects.filter(() => (found[at++] & KINDS[kind].ready) !== 0));
		return asTuple([...lists]);
	}
};
function fileOf(object) {
	const fd = descriptorOf(object);
	if (fd >= MOST) throw new ValueError("filedescriptor out of range in select()");
	return fd;
}
async function select(rlist, wlist, xlist, timeout, options) {
	const limits = isPlain(timeout) ? timeout : options;
	const selection = new Selection([
		rlist,
		wlist,
		xlist
	]);
	const end = endOf(timeoutOf(isPlain(timeout) ? null : timeout));
	return selection.result(await waitFor(selection.interests, end, limits?.signal));
}
function selectSync(rlist, wlist, xlist, timeout) {
	const selection = new Selection([
		rlist,
		wlist,
		xlist
	]);
	return selection.result(waitForSync(selection.interests, endOf(timeoutOf(timeout))));
}
export { select, selectSync };
