import "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { poller, secondsOf } from "./select.js";
import { wait, waitSync } from "../../main.js";
import { watched } from "../../small.js";
import { socket } from "./select5.js";
import { watchedDescriptor } from "./select3.js";
import { hasIndex, index, methodOf } from "../core.js";
// runtime/python/select/interests.ts
function descriptorOf(object) {
	let given = object;
	if (!hasIndex(object)) {
		const own = methodOf(object, "fileno");
		if (own === void 0) throw new TypeError("argument must be an int, or have a fileno() method.");
		given = own.call(object);
		if (!hasIndex(given)) throw new TypeError("fileno() returned a non-integer");
	}
	const fd = Number(index(given));
	if (fd < 0) throw new ValueError(`file descriptor cannot be a negative integer (${fd})`);
	return fd;
}
function endOf(seconds) {
	return seconds === null ? Infinity : performance.now() + seconds * 1e3;
}
function timeoutOf(timeout) {
	if (typeof timeout === "string") throw new TypeError("timeout must be a float or None");
	return secondsOf(timeout, () => new ValueError("timeout must be non-negative"));
}
function awaited(object, fd, events) {
	const thing = object instanceof socket ? void 0 : object[watched];
	const isReady = (events & 1) === 0 ? {
		ready: () => true,
		watch: () => {}
	} : thing;
	return {
		fd,
		events,
		thing: thing === void 0 ? void 0 : isReady
	};
}
function look(all) {
	const found = poller.look(all);
	return all.map(({ thing, events }, i) => thing === void 0 ? found[i] : thing.ready() ? events & 5 : 0);
}
function things(all) {
	return all.map(({ thing, fd, events }) => ({ [watched]: thing ?? watchedDescriptor(fd, events) }));
}
async function waitFor(all, deadline, signal) {
	const found = look(all);
	if (deadline <= performance.now() || found.some((events) => events !== 0)) return found;
	if (all.every(({ thing }) => thing === void 0)) return await poller.wait(all, deadline, signal);
	await wait(things(all), {
		timeout: secondsUntil(deadline),
		...signal && { signal }
	});
	return look(all);
}
function waitForSync(all, deadline) {
	if (all.every(({ thing }) => thing === void 0)) return poller.waitSync(all, deadline);
	waitSync(things(all), secondsUntil(deadline));
	return look(all);
}
function secondsUntil(deadline) {
	return deadline === Infinity ? null : (deadline - performance.now()) / 1e3;
}
export { awaited, descriptorOf, endOf, timeoutOf, waitFor, waitForSync };
