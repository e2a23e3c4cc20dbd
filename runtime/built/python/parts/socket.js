import "../../rolldown-runtime.js";
import { isDead, me, pidOf } from "../../core.js";
import { sweep } from "./select.js";
// runtime/python/socket/sweep.ts
const PAUSES = [
	1,
	5,
	20,
	50,
	100,
	250,
	500
];
let timer;
let looks = 0;
function sweepSoon() {
	looks = 0;
	clearTimeout(timer);
	look();
}
function look() {
	timer = void 0;
	let isLeft = false;
	const isOver = (id) => {
		if (id === me.id || !isDead(id)) return false;
		const gone = isThreadGone(pidOf(id));
		isLeft ||= !gone;
		return gone;
	};
	sweep(isOver);
	if (!isLeft) return;
	const next = setTimeout(look, PAUSES[Math.min(looks++, PAUSES.length - 1)]);
	Deno.unrefTimer(next);
	timer = next;
}
function isThreadGone(id) {
	try {
		Deno.lstatSync(`/proc/self/task/${id}`);
		return false;
	} catch (error) {
		return error instanceof Deno.errors.NotFound;
	}
}
export { sweepSoon };
