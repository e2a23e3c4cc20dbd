/* @ts-self-types="../../../runtime/python/selectors.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { RuntimeError, TypeError, ValueError, isPlain } from "../core.js";
import { KeyError, asTuple, hasIndex, index, methodOf, nameClasses, options, repr, toNumber } from "./core.js";
import { namedtuple } from "./parts/collections5.js";
import "./parts/collections7.js";
import { awaited, endOf, waitFor, waitForSync } from "./parts/select6.js";
import "./parts/select.js";
// runtime/python/selectors.ts
var selectors_exports = __exportAll({
	BaseSelector: () => BaseSelector,
	DefaultSelector: () => DefaultSelector,
	EVENT_READ: () => 1,
	EVENT_WRITE: () => 2,
	EpollSelector: () => EpollSelector,
	PollSelector: () => PollSelector,
	SelectSelector: () => SelectSelector,
	SelectorKey: () => SelectorKey,
	SelectorMapping: () => SelectorMapping
});
const EVENT_READ = 1;
const EVENT_WRITE = 2;
const SelectorKey = namedtuple("SelectorKey", [
	"fileobj",
	"fd",
	"events",
	"data"
]);
function fileOf(fileobj) {
	const own = hasIndex(fileobj) ? void 0 : methodOf(fileobj, "fileno");
	const given = own === void 0 ? fileobj : own.call(fileobj);
	if (!hasIndex(given)) throw new ValueError(`Invalid file object: ${repr(fileobj)}`);
	const fd = Number(index(given));
	if (fd < 0) throw new ValueError(`Invalid file descriptor: ${fd}`);
	return fd;
}
var SelectorMapping = class {
	#keys;
	constructor(keys) {
		this.#keys = keys;
	}
	__len__() {
		return this.#keys.size;
	}
	__getitem__(fileobj) {
		const key = find(this.#keys, fileobj);
		if (key === void 0) throw new KeyError(`${repr(fileobj)} is not registered`);
		return key;
	}
	__contains__(fileobj) {
		return find(this.#keys, fileobj) !== void 0;
	}
	get(fileobj, otherwise = null) {
		return find(this.#keys, fileobj) ?? otherwise;
	}
	keys() {
		return [...this.#keys.keys()];
	}
	values() {
		return [...this.#keys.values()];
	}
	items() {
		return [...this.#keys].map(([fd, key]) => asTuple([fd, key]));
	}
	[Symbol.iterator]() {
		return this.#keys.keys();
	}
};
function find(keys, fileobj) {
	for (const key of keys.values()) if (key.fileobj === fileobj) return key;
	try {
		return keys.get(fileOf(fileobj));
	} catch (error) {
		if (error instanceof ValueError) return void 0;
		throw error;
	}
}
var BaseSelector = class {
	static __module__ = "selectors";
	#keys = new Map();
	#isClosed = false;
	register(fileobj, events, data) {
		const mask = Number(index(events));
		if (mask === 0 || (mask & -4) !== 0) throw new ValueError(`Invalid events: ${repr(events)}`);
		const fd = fileOf(fileobj);
		if (this.#keys.has(fd)) throw new KeyError(`${repr(fileobj)} (FD ${fd}) is already registered`);
		const attached = isPlain(data) ? data["data"] ?? null : data ?? null;
		const key = new SelectorKey(fileobj, fd, mask, attached);
		this.#keys.set(fd, key);
		return key;
	}
	unregister(fileobj) {
		const key = this.getKey(fileobj);
		this.#keys.delete(key.fd);
		return key;
	}
	modify(fileobj, events, data) {
		this.unregister(fileobj);
		return this.register(fileobj, events, data);
	}
	async select(timeout, limits) {
		const given = options(["timeout"], timeout, limits);
		const end = endOf(secondsOf(given.timeout));
		return this.#result(await waitFor(this.#interests(), end, given.signal));
	}
	selectSync(timeout) {
		return this.#result(waitForSync(this.#interests(), endOf(secondsOf(timeout))));
	}
	#interests() {
		return [...this.#keys.values()].map(({ fileobj, fd, events }) => awaited(fileobj, fd, (events & 1 ? 1 : 0) | (events & 2 ? 4 : 0)));
	}
	#result(found) {
		const ready = [];
		[...this.#keys.values()].forEach((key, i) => {
			const events = found[i] ?? 0;
			const broken = (events & 24) !== 0;
			const is = ((events & 1) !== 0 || broken ? 1 : 0) | ((events & 4) !== 0 || broken ? 2 : 0);
			if ((is & key.events) !== 0) ready.push(asTuple([key, is & key.events]));
		});
		return ready;
	}
	getKey(fileobj) {
		if (this.#isClosed) throw new RuntimeError("Selector is closed");
		const key = find(this.#keys, fileobj);
		if (key === void 0) throw new KeyError(`${repr(fileobj)} is not registered`);
		return key;
	}
	getMap() {
		return this.#isClosed ? null : new SelectorMapping(this.#keys);
	}
	close() {
		this.#isClosed = true;
		this.#keys.clear();
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
function secondsOf(timeout) {
	if (timeout === void 0 || timeout === null) return null;
	if (typeof timeout === "string") throw new TypeError("'<=' not supported between instances of 'str' and 'int'");
	return Math.max(0, toNumber(timeout));
}
var EpollSelector = class extends BaseSelector {};
var PollSelector = class extends BaseSelector {};
var SelectSelector = class extends BaseSelector {};
const DefaultSelector = EpollSelector;
nameClasses(selectors_exports, "selectors");
export { BaseSelector, DefaultSelector, EVENT_READ, EVENT_WRITE, EpollSelector, PollSelector, SelectSelector, SelectorKey, SelectorMapping };
