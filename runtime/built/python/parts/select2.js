import "../../rolldown-runtime.js";
import { isStopped, me } from "../../core.js";
import { Bytes, TimeoutError } from "../core.js";
import { AF_UNIX, MSG_DONTWAIT, MSG_NOSIGNAL, MSG_WAITALL, SO_ERROR, familyIn, faultOf, isDarwin, libc, noteUse, poller, shortened, unpacked } from "./select.js";
import { optionOf } from "./select3.js";
// runtime/python/socket/attempt.ts
const TURN = 20;
let turnEnds = 0;
const immediate = globalThis.setImmediate;
async function takeTurns() {
	const now = performance.now();
	if (now < turnEnds) return;
	turnEnds = now + TURN;
	await new Promise((resolve) => {
		if (immediate === void 0) setTimeout(resolve);
		else immediate(resolve);
	});
}
async function leaveBy(error) {
	if (isStopped()) await new Promise(() => {});
	throw error;
}
function once(fd, attempt, timeout) {
	for (;;) {
		const number = fd();
		noteUse(number);
		const result = attempt.call(number);
		if (result >= 0) return result;
		const code = libc().errno();
		const verdict = attempt.verdict?.(code);
		if (typeof verdict === "number") return verdict;
		if (verdict === void 0 && code === 4) me.check();
		else if (verdict === void 0 && code !== 11) throw faultOf(code);
		else if (timeout === 0) throw faultOf(code);
		else return void 0;
	}
}
function deadlineOf(timeout) {
	return timeout === null ? Infinity : performance.now() + timeout * 1e3;
}
function awaited(fd, { events, pause }, end) {
	if (pause === void 0) return [[{
		fd: fd(),
		events
	}], end];
	return [[], Math.min(end, performance.now() + pause)];
}
function lastTry(fd, attempt, timeout) {
	const result = once(fd, attempt, timeout);
	if (result === void 0) throw new TimeoutError("timed out");
	return result;
}
async function until(fd, attempt, { timeout, signal, deadline }) {
	try {
		me.check();
		signal?.throwIfAborted();
		let end = deadline;
		for (;;) {
			const result = once(fd, attempt, timeout);
			if (result !== void 0) {
				if (performance.now() >= turnEnds) await takeTurns();
				return result;
			}
			end ??= deadlineOf(timeout);
			const [interests, limit] = awaited(fd, attempt, end);
			if (limit === end && poller.nap(interests)) continue;
			await poller.wait(interests, limit, signal);
			turnEnds = performance.now() + TURN;
			if (performance.now() >= end) return lastTry(fd, attempt, timeout);
		}
	} catch (error) {
		return await leaveBy(error);
	}
}
function untilSync(fd, attempt, { timeout, deadline }) {
	me.check();
	let end = deadline;
	for (;;) {
		const result = once(fd, attempt, timeout);
		if (result !== void 0) return result;
		end ??= deadlineOf(timeout);
		poller.waitSync(...awaited(fd, attempt, end));
		if (performance.now() >= end) return lastTry(fd, attempt, timeout);
	}
}
// runtime/python/socket/operations.ts
const FULL_QUEUE_PAUSE = 5;
const UNIX = Number(AF_UNIX.value);
function room() {
	return [new Uint8Array(128), new Uint32Array([128])];
}
function accepting(family) {
	let place;
	const at = () => place ??= room();
	return {
		get bytes() {
			return at()[0];
		},
		attempt: {
			events: 1,
			call: (fd) => {
				const [bytes, length] = at();
				length[0] = 128;
				return libc().acceptOne(fd, bytes, length);
			}
		},
		address() {
			const [bytes, [length]] = at();
			return family === UNIX && length <= 2 ? "" : unpacked(bytes, length);
		}
	};
}
function connecting(family, address, patient) {
	let isUnderWay = false;
	const asksTwice = patient && !isDarwin;
	return {
		events: 4,
		pause: family === UNIX ? FULL_QUEUE_PAUSE : void 0,
		call: (fd) => {
			if (!isUnderWay || asksTwice) return libc().connect(fd, address, address.length);
			const pending = optionOf(fd, SO_ERROR);
			if (pending !== 0) throw faultOf(pending);
			return 0;
		},
		verdict: (code) => {
			if (code === 106 && isUnderWay) return 0;
			if (code !== 115 && code !== 114 && code !== 4) return void 0;
			isUnderWay = true;
			return "wait";
		}
	};
}
function sending(bytes, flags) {
	const size = BigInt(bytes.length);
	const how = flags | MSG_DONTWAIT | MSG_NOSIGNAL;
	return {
		events: 4,
		call: (fd) => libc().send(fd, bytes, size, how),
		flags
	};
}
function sendingTo(bytes, flags, address) {
	const size = BigInt(bytes.length);
	const how = flags | MSG_DONTWAIT | MSG_NOSIGNAL;
	const place = address;
	return {
		events: 4,
		call: (fd) => libc().sendto(fd, bytes, size, how, place, address.length),
		flags
	};
}
let scratch = new Uint8Array(0);
const MOST_SCRATCH = 2 ** 20;
function receivingBytes(most, flags) {
	if ((flags & MSG_WAITALL) !== 0 || most > MOST_SCRATCH) {
		const into = new Bytes(most);
		return {
			attempt: receiving(into, flags),
			bytes: (count) => shortened(into, count)
		};
	}
	const size = BigInt(most);
	const how = flags | MSG_DONTWAIT;
	let received;
	return {
		attempt: {
			events: 1,
			call(fd) {
				if (scratch.length < most) scratch = new Uint8Array(most);
				const count = libc().recv(fd, scratch, size, how);
				if (count >= 0) received = new Bytes(scratch.subarray(0, count));
				return count;
			},
			flags
		},
		bytes: () => received
	};
}
function receiving(into, flags) {
	if ((flags & MSG_WAITALL) !== 0) return receivingAll(into, flags);
	const size = BigInt(into.length);
	const how = flags | MSG_DONTWAIT;
	return {
		events: 1,
		call: (fd) => libc().recv(fd, into, size, how),
		flags
	};
}
function receivingAll(into, flags) {
	const how = (flags | MSG_DONTWAIT) & ~MSG_WAITALL;
	let at = 0;
	let isPartial = false;
	return {
		events: 1,
		flags,
		call(fd) {
			const rest = into.subarray(at);
			const count = libc().recv(fd, rest, BigInt(rest.length), how);
			if (count > 0) at += count;
			isPartial = count > 0 && at < into.length;
			return isPartial || count < 0 ? -1 : at;
		},
		verdict: () => isPartial ? "wait" : void 0
	};
}
function receivingFrom(family, into, flags) {
	const [bytes, length] = room();
	const size = BigInt(into.length);
	const how = flags | MSG_DONTWAIT;
	return {
		bytes,
		attempt: {
			events: 1,
			call: (fd) => {
				length[0] = 128;
				return libc().recvfrom(fd, into, size, how, bytes, length);
			},
			flags
		},
		address: () => length[0] > 2 && familyIn(bytes) === family ? unpacked(bytes, length[0]) : null
	};
}
export { accepting, connecting, deadlineOf, receiving, receivingBytes, receivingFrom, sending, sendingTo, until, untilSync };
