/* @ts-self-types="../../../runtime/python/select.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OSError, TypeError, isPlain } from "../core.js";
import { FileExistsError, FileNotFoundError, KeyError, asTuple, index, nameFunctions, options, toNumber } from "./core.js";
import { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI } from "./parts/select.js";
import { awaited, descriptorOf, endOf, waitFor, waitForSync } from "./parts/select6.js";
import { select, selectSync } from "./parts/select7.js";
// runtime/python/select/poll.ts
function eventsOf(found, interests) {
	return interests.flatMap(({ fd }, i) => found[i] === 0 ? [] : [asTuple([fd, found[i]])]);
}
var Registry = class {
	files = new Map();
	get interests() {
		return [...this.files.values()];
	}
	set(object, fd, events) {
		this.files.set(fd, awaited(object, fd, events));
	}
};
var Poll = class {
	static __module__ = "select";
	#registry = new Registry();
	register(fd, eventmask = 7) {
		this.#registry.set(fd, descriptorOf(fd), Number(index(eventmask)));
	}
	modify(fd, eventmask) {
		const file = descriptorOf(fd);
		if (!this.#registry.files.has(file)) throw new FileNotFoundError(2, "No such file or directory");
		this.#registry.set(fd, file, Number(index(eventmask)));
	}
	unregister(fd) {
		const file = descriptorOf(fd);
		if (!this.#registry.files.delete(file)) throw new KeyError(file);
	}
	async poll(timeout, limits) {
		const { interests } = this.#registry;
		const signal = (isPlain(timeout) ? timeout : limits)?.signal;
		return eventsOf(await waitFor(interests, endOf(pollSeconds(timeout)), signal), interests);
	}
	pollSync(timeout) {
		const { interests } = this.#registry;
		return eventsOf(waitForSync(interests, endOf(pollSeconds(timeout))), interests);
	}
};
function pollSeconds(timeout) {
	if (timeout === void 0 || timeout === null || isPlain(timeout)) return null;
	if (typeof timeout === "string") throw new TypeError("timeout must be an integer or None");
	const milliseconds = toNumber(timeout);
	return milliseconds < 0 ? null : Math.ceil(milliseconds) / 1e3;
}
function poll() {
	return new Poll();
}
var epoll = class {
	static __module__ = "select";
	#registry = new Registry();
	#isClosed = false;
	constructor(_sizehint, _flags) {}
	get closed() {
		return this.#isClosed;
	}
	register(fd, eventmask = 7) {
		const file = descriptorOf(fd);
		if (this.#registry.files.has(file)) throw new FileExistsError(17, "File exists");
		this.#registry.set(fd, file, maskOf(eventmask));
	}
	modify(fd, eventmask) {
		const file = descriptorOf(fd);
		if (!this.#registry.files.has(file)) throw new FileNotFoundError(2, "No such file or directory");
		this.#registry.set(fd, file, maskOf(eventmask));
	}
	unregister(fd) {
		if (!this.#registry.files.delete(descriptorOf(fd))) throw new FileNotFoundError(2, "No such file or directory");
	}
	async poll(timeout, maxevents, limits) {
		const given = options(["timeout", "maxevents"], timeout, maxevents, limits);
		const { interests } = this.#registry;
		const seconds = given.timeout === void 0 || given.timeout === null ? null : toNumber(given.timeout);
		const end = endOf(seconds === null || seconds < 0 ? null : seconds);
		const events = eventsOf(await waitFor(interests, end, given.signal), interests);
		const most = given.maxevents === void 0 ? -1 : Number(index(given.maxevents));
		return most > 0 ? events.slice(0, most) : events;
	}
	close() {
		this.#isClosed = true;
		this.#registry.files.clear();
	}
	[Symbol.dispose]() {
		this.close();
	}
	__enter__() {
		return this;
	}
	__exit__() {
		this.close();
	}
};
function maskOf(eventmask) {
	return Number(index(eventmask)) & 65535;
}
// runtime/python/select.ts
var select_exports = __exportAll({
	EPOLLERR: () => 8,
	EPOLLET: () => EPOLLET,
	EPOLLHUP: () => 16,
	EPOLLIN: () => 1,
	EPOLLONESHOT: () => EPOLLONESHOT,
	EPOLLOUT: () => 4,
	EPOLLPRI: () => 2,
	PIPE_BUF: () => PIPE_BUF,
	POLLERR: () => 8,
	POLLHUP: () => 16,
	POLLIN: () => 1,
	POLLNVAL: () => 32,
	POLLOUT: () => 4,
	POLLPRI: () => 2,
	Poll: () => Poll,
	epoll: () => epoll,
	error: () => OSError,
	poll: () => poll,
	select: () => select,
	selectSync: () => selectSync
});
const EPOLLIN = 1;
const EPOLLPRI = 2;
const EPOLLOUT = 4;
const EPOLLERR = 8;
const EPOLLHUP = 16;
const EPOLLONESHOT = 1073741824;
const EPOLLET = 2147483648;
const PIPE_BUF = 4096;
nameFunctions(select_exports);
export { EPOLLERR, EPOLLET, EPOLLHUP, EPOLLIN, EPOLLONESHOT, EPOLLOUT, EPOLLPRI, PIPE_BUF, POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI, Poll, epoll, OSError as error, poll, select, selectSync };
