import "../../rolldown-runtime.js";
import { Empty, Exception, Full, RuntimeError, TypeError, ValueError, reduce } from "../../core.js";
import { deque } from "./collections3.js";
import { index, options, toNumber } from "../core.js";
import { heappop, heappush } from "./asyncio7.js";
import { Waiters, isDue, turn } from "../../small.js";
// runtime/python/queue/queue.ts
var ShutDown = class extends Exception {
	static __module__ = "queue";
};
function deadlineOf(block, timeout) {
	const given = options(["block", "timeout"], block, timeout);
	if (given.block === false) return 0;
	if (given.timeout == null) return Infinity;
	const seconds = toNumber(given.timeout);
	if (seconds < 0) throw new ValueError("'timeout' must be a non-negative number");
	return performance.now() + seconds * 1e3;
}
var QueueBase = class {
	static __module__ = "queue";
	unfinishedTasks = 0;
	isShutdown = false;
	#getters = new Waiters();
	#putters = new Waiters();
	#joiners = new Waiters();
	constructor(maxsize = 0) {
		this.maxsize = Number(index(options(["maxsize"], maxsize).maxsize ?? 0));
	}
	empty() {
		return this.qsize() === 0;
	}
	full() {
		return this.maxsize > 0 && this.qsize() >= this.maxsize;
	}
	#put(item) {
		this.add(item);
		this.unfinishedTasks++;
		this.#getters.wakeOne();
	}
	#get() {
		const item = this.take();
		this.#putters.wakeOne();
		return item;
	}
	async put(item, block, timeout) {
		const deadline = deadlineOf(block, timeout);
		if (isDue()) await turn();
		while (true) {
			if (this.isShutdown) throw new ShutDown();
			if (!this.full()) return this.#put(item);
			if (deadline === 0 || !await this.#putters.wait(deadline)) throw new Full();
		}
	}
	putNowait(item) {
		if (this.isShutdown) throw new ShutDown();
		if (this.full()) throw new Full();
		this.#put(item);
	}
	putSync(item, ..._limits) {
		if (this.full() && !this.isShutdown) throw cannotWait("put into a full queue");
		this.putNowait(item);
	}
	async get(block, timeout) {
		const deadline = deadlineOf(block, timeout);
		if (isDue()) await turn();
		while (true) {
			if (!this.empty()) return this.#get();
			if (this.isShutdown) throw new ShutDown();
			if (deadline === 0 || !await this.#getters.wait(deadline)) throw new Empty();
		}
	}
	getNowait() {
		if (!this.empty()) return this.#get();
		throw this.isShutdown ? new ShutDown() : new Empty();
	}
	getSync(..._limits) {
		if (this.empty() && !this.isShutdown) throw cannotWait("get from an empty queue");
		return this.getNowait();
	}
	taskDone() {
		if (this.unfinishedTasks <= 0) throw new ValueError("task_done() called too many times");
		if (--this.unfinishedTasks === 0) this.#joiners.wakeAll();
	}
	async join() {
		while (this.unfinishedTasks > 0) await this.#joiners.wait(Infinity);
	}
	shutdown(immediate = false) {
		this.isShutdown = true;
		if (options(["immediate"], immediate).immediate) {
			while (!this.empty()) {
				this.take();
				if (this.unfinishedTasks > 0) this.unfinishedTasks--;
			}
			this.#joiners.wakeAll();
		}
		this.#getters.wakeAll();
		this.#putters.wakeAll();
	}
	[reduce]() {
		throw new TypeError("cannot pickle '_thread.lock' object");
	}
};
function cannotWait(what) {
	return new RuntimeError(`Cannot ${what} here: no other task can run while this one waits`);
}
var Queue = class extends QueueBase {
	static __module__ = "queue";
	queue = new deque();
	qsize() {
		return this.queue.length;
	}
	add(item) {
		this.queue.append(item);
	}
	take() {
		return this.queue.popleft();
	}
};
var LifoQueue = class extends QueueBase {
	static __module__ = "queue";
	queue = [];
	qsize() {
		return this.queue.length;
	}
	add(item) {
		this.queue.push(item);
	}
	take() {
		return this.queue.pop();
	}
};
var PriorityQueue = class extends QueueBase {
	static __module__ = "queue";
	queue = [];
	qsize() {
		return this.queue.length;
	}
	add(item) {
		heappush(this.queue, item);
	}
	take() {
		return heappop(this.queue);
	}
};
var SimpleQueue = class {
	static __module__ = "_queue";
	#queue = new Queue();
	qsize() {
		return this.#queue.qsize();
	}
	empty() {
		return this.#queue.empty();
	}
	put(item, ..._limits) {
		this.#queue.putNowait(item);
	}
	putNowait(item) {
		this.#queue.putNowait(item);
	}
	get(block, timeout) {
		return this.#queue.get(block, timeout);
	}
	getNowait() {
		return this.#queue.getNowait();
	}
	getSync(..._limits) {
		return this.#queue.getSync();
	}
	[reduce]() {
		throw new TypeError("cannot pickle '_queue.SimpleQueue' object");
	}
};
export { LifoQueue, PriorityQueue, Queue, QueueBase, ShutDown, SimpleQueue };
