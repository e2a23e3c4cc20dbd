import "../../rolldown-runtime.js";
import { letGo, me, onInterrupt, stayAlive } from "../../core.js";
import { libc } from "../core.js";
// runtime/python/os/ready.ts
const slice = 5;
function poll(reals, events, milliseconds) {
	const entries = new Int32Array(reals.length * 2);
	reals.forEach((real, i) => {
		entries[2 * i] = real;
		entries[2 * i + 1] = events;
	});
	return libc("os.read").poll(entries, BigInt(reals.length), milliseconds) > 0;
}
async function until(look) {
	let found = look(0);
	if (found !== void 0) return found;
	const failures = [];
	const takeBack = onInterrupt((error) => failures.push(error));
	stayAlive();
	try {
		for (;;) {
			await new Promise((resolve) => setTimeout(resolve, 0));
			if (failures.length > 0) throw failures[0];
			me.check();
			found = look(slice);
			if (found !== void 0) return found;
		}
	} finally {
		takeBack();
		letGo();
	}
}
function untilSync(look) {
	for (;;) {
		const found = look(slice);
		if (found !== void 0) return found;
		me.check();
	}
}
export { poll, until, untilSync };
