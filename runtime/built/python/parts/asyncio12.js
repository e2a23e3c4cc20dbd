import "../../rolldown-runtime.js";
import { KeyboardInterrupt, RuntimeError, TypeError, ValueError } from "../../core.js";
import { copyContext } from "./asyncio4.js";
import { Coroutine, Dict, StopAsyncIteration, StopIteration, TimeoutError, coroutineFunctions, invoke, isKeywords, iter, outcome, repr, set, truth, tuple, unpacked } from "../core.js";
import { BrokenBarrierError, CancelledError, Future, QueueEmpty, QueueFull, QueueShutDown, currentTask, ensureFuture, getEventLoop, getRunningLoop, messageOf, newEventLoop, runningLoop, setEventLoop } from "./asyncio8.js";
import { heappop, heappush } from "./asyncio7.js";
// runtime/python/asyncio/locks.ts
var Waiters = class {
	#all = [];
	get size() {
		return this.#all.length;
	}
	get any() {
		return this.#all.some((waiter) => !waiter.cancelled());
	}
	get waiting() {
		return this.#all.filter((waiter) => !waiter.done());
	}
	get first() {
		return this.#all[0];
	}
	async wait(waiter = getRunningLoop().createFuture()) {
		this.#all.push(waiter);
		try {
			await waiter[outcome]();
		} finally {
			this.#all.splice(this.#all.indexOf(waiter), 1);
		}
	}
};
function shown(owner, state, waiters) {
	const more = waiters > 0 ? `, waiters:${waiters}` : "";
	return `<asyncio.locks.${owner.constructor.name} object at 0x7f0000000000 [${state}${more}]>`;
}
var Held = class {
	static __module__ = "asyncio.locks";
	async __aenter__() {
		await this.acquire();
		return null;
	}
	async __aexit__(_type, _error, _traceback) {
		this.release();
		return null;
	}
	async hold() {
		await this.acquire();
		return { [Symbol.dispose]: () => this.release() };
	}
};
var Lock = class extends Held {
	#locked = false;
	#waiters = new Waiters();
	locked() {
		return this.#locked;
	}
	async acquire() {
		if (!this.#locked && !this.#waiters.any) {
			this.#locked = true;
			return true;
		}
		try {
			await this.#waiters.wait();
		} catch (error) {
			if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
			throw error;
		}
		this.#locked = true;
		return true;
	}
	release() {
		if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
		this.#locked = false;
		this.#wakeFirst();
	}
	#wakeFirst() {
		const { first } = this.#waiters;
		if (first && !first.done()) first.setResult(true);
	}
	__repr__() {
		return shown(this, this.#locked ? "locked" : "unlocked", this.#waiters.size);
	}
};
var Event = class {
	static __module__ = "asyncio.locks";
	#isSet = false;
	#waiters = new Waiters();
	isSet() {
		return this.#isSet;
	}
	set() {
		if (this.#isSet) return;
		this.#isSet = true;
		for (const waiter of this.#waiters.waiting) waiter.setResult(true);
	}
	clear() {
		this.#isSet = false;
	}
	async wait() {
		if (!this.#isSet) await this.#waiters.wait();
		return true;
	}
	__repr__() {
		return shown(this, this.#isSet ? "set" : "unset", this.#waiters.size);
	}
};
var Condition = class extends Held {
	#lock;
	#waiters = new Waiters();
	constructor(lock = null) {
		super();
		this.#lock = lock ?? new Lock();
	}
	locked() {
		return this.#lock.locked();
	}
	acquire() {
		return this.#lock.acquire();
	}
	release() {
		this.#lock.release();
	}
	async wait() {
		if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
		this.release();
		let failure;
		try {
			await this.#waiters.wait();
		} catch (error) {
			failure = { error };
		}
		while (true) try {
			await this.acquire();
			break;
		} catch (error) {
			failure = { error };
			if (!(error instanceof CancelledError)) break;
		}
		if (!failure) return true;
		this.#wake(1);
		throw failure.error;
	}
	async waitFor(predicate) {
		let result = await invoke(predicate);
		while (!truth(result)) {
			await this.wait();
			result = await invoke(predicate);
		}
		return result;
	}
	notify(n = 1) {
		if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
		this.#wake(Number(n));
	}
	#wake(count) {
		for (const waiter of this.#waiters.waiting.slice(0, count)) waiter.setResult(false);
	}
	notifyAll() {
		this.notify(this.#waiters.size);
	}
	__repr__() {
		return shown(this, this.locked() ? "locked" : "unlocked", this.#waiters.size);
	}
};
var Semaphore = class extends Held {
	#value;
	#waiters = new Waiters();
	constructor(value = 1) {
		super();
		if (Number(value) < 0) throw new ValueError("Semaphore initial value must be >= 0");
		this.#value = Number(value);
	}
	locked() {
		return this.#value === 0 || this.#waiters.any;
	}
	async acquire() {
		if (!this.locked()) {
			this.#value--;
			return true;
		}
		const waiter = getRunningLoop().createFuture();
		try {
			await this.#waiters.wait(waiter);
		} catch (error) {
			if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this.#value++;
			throw error;
		} finally {
			while (this.#value > 0 && this.#wakeNext());
		}
		return true;
	}
	release() {
		this.#value++;
		this.#wakeNext();
	}
	#wakeNext() {
		const [next] = this.#waiters.waiting;
		if (!next) return false;
		this.#value--;
		next.setResult(true);
		return true;
	}
	get value() {
		return this.#value;
	}
	__repr__() {
		const state = this.locked() ? "locked" : `unlocked, value:${this.#value}`;
		return shown(this, state, this.#waiters.size);
	}
};
var BoundedSemaphore = class extends Semaphore {
	#bound;
	constructor(value = 1) {
		super(value);
		this.#bound = Number(value);
	}
	release() {
		if (this.value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
		super.release();
	}
};
var Barrier = class {
	static __module__ = "asyncio.locks";
	#condition = new Condition();
	#parties;
	#state = "filling";
	#count = 0;
	constructor(parties) {
		this.#parties = Number(parties);
		if (this.#parties < 1) throw new ValueError("parties must be >= 1");
	}
	get parties() {
		return this.#parties;
	}
	get nWaiting() {
		return this.#state === "filling" ? this.#count : 0;
	}
	get broken() {
		return this.#state === "broken";
	}
	async wait() {
		using _held = await this.#condition.hold();
		await this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
		if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
		try {
			const index = this.#count++;
			if (index + 1 === this.#parties) {
				this.#state = "draining";
				this.#condition.notifyAll();
			} else {
				await this.#condition.waitFor(() => this.#state !== "filling");
				if (this.broken || this.#is("resetting")) throw new BrokenBarrierError("Abort or reset of barrier");
			}
			return index;
		} finally {
			this.#count--;
			if (this.#count === 0) {
				if (this.#is("resetting") || this.#is("draining")) this.#state = "filling";
				this.#condition.notifyAll();
			}
		}
	}
	#is(state) {
		return this.#state === state;
	}
	async reset() {
		using _held = await this.#condition.hold();
		if (this.#count === 0) this.#state = "filling";
		else if (this.#state !== "resetting") this.#state = "resetting";
		this.#condition.notifyAll();
	}
	async abort() {
		using _held = await this.#condition.hold();
		this.#state = "broken";
		this.#condition.notifyAll();
	}
	__aenter__() {
		return this.wait();
	}
	async __aexit__(_type, _error, _traceback) {
		return null;
	}
	__repr__() {
		const waiting = this.broken ? "" : `, waiters:${this.nWaiting}/${this.#parties}`;
		return `<asyncio.locks.Barrier object at 0x7f0000000000 [${this.#state}${waiting}]>`;
	}
};
coroutineFunctions(Lock.prototype.acquire, Event.prototype.wait, Condition.prototype.acquire, Condition.prototype.wait, Condition.prototype.waitFor, Semaphore.prototype.acquire, Barrier.prototype.wait, Barrier.prototype.reset, Barrier.prototype.abort);
// runtime/python/asyncio/queues.ts
var Queue = class {
	static __module__ = "asyncio.queues";
	items = [];
	#getters = [];
	#putters = [];
	#unfinished = 0;
	#isShut = false;
	#finished = new Event();
	constructor(maxsize = 0) {
		this.maxsize = Number(maxsize);
		this.#finished.set();
	}
	take() {
		return this.items.shift();
	}
	store(item) {
		this.items.push(item);
	}
	#wakeNext(waiters) {
		for (let waiter = waiters.shift(); waiter; waiter = waiters.shift()) {
			if (waiter.done()) continue;
			waiter.setResult(null);
			return;
		}
	}
	async #wait(waiters, goesOn) {
		const waiter = getRunningLoop().createFuture();
		waiters.push(waiter);
		try {
			await waiter[outcome]();
		} catch (error) {
			waiter.cancel();
			const at = waiters.indexOf(waiter);
			if (at >= 0) waiters.splice(at, 1);
			if (goesOn() && !waiter.cancelled()) this.#wakeNext(waiters);
			throw error;
		}
	}
	qsize() {
		return this.items.length;
	}
	empty() {
		return this.items.length === 0;
	}
	full() {
		return this.maxsize > 0 && this.items.length >= this.maxsize;
	}
	async put(item) {
		while (this.full()) {
			if (this.#isShut) throw new QueueShutDown();
			await this.#wait(this.#putters, () => !this.full());
		}
		this.putNowait(item);
	}
	putNowait(item) {
		if (this.#isShut) throw new QueueShutDown();
		if (this.full()) throw new QueueFull();
		this.store(item);
		this.#unfinished++;
		this.#finished.clear();
		this.#wakeNext(this.#getters);
	}
	async get() {
		while (this.empty()) {
			if (this.#isShut) throw new QueueShutDown();
			await this.#wait(this.#getters, () => !this.empty());
		}
		return this.getNowait();
	}
	getNowait() {
		if (this.empty()) {
			if (this.#isShut) throw new QueueShutDown();
			throw new QueueEmpty();
		}
		const item = this.take();
		this.#wakeNext(this.#putters);
		return item;
	}
	taskDone() {
		if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
		if (--this.#unfinished === 0) this.#finished.set();
	}
	async join() {
		if (this.#unfinished > 0) await this.#finished.wait();
	}
	shutdown(immediate = false) {
		this.#isShut = true;
		if (typeof immediate === "object" && immediate !== null ? immediate.immediate === true : immediate === true) {
			while (!this.empty()) {
				this.take();
				if (this.#unfinished > 0) this.#unfinished--;
			}
			if (this.#unfinished === 0) this.#finished.set();
		}
		for (const waiters of [this.#getters, this.#putters]) while (waiters.length > 0) this.#wakeNext(waiters);
	}
	__repr__() {
		const items = this.items.length > 0 ? ` _queue=${repr([...this.items])}` : "";
		const getters = this.#getters.length > 0 ? ` _getters[${this.#getters.length}]` : "";
		const putters = this.#putters.length > 0 ? ` _putters[${this.#putters.length}]` : "";
		const tasks = this.#unfinished > 0 ? ` tasks=${this.#unfinished}` : "";
		return `<${this.constructor.name} at 0x7f0000000000 maxsize=${this.maxsize}${items}${getters}${putters}${tasks}>`;
	}
};
var PriorityQueue = class extends Queue {
	take() {
		return heappop(this.items);
	}
	store(item) {
		heappush(this.items, item);
	}
};
var LifoQueue = class extends Queue {
	take() {
		return this.items.pop();
	}
};
coroutineFunctions(Queue.prototype.put, Queue.prototype.get, Queue.prototype.join);
// runtime/python/asyncio/timeouts.ts
var Timeout = class {
	static __module__ = "asyncio.timeouts";
	#state = "created";
	#when;
	#handle = null;
	#task = null;
	#cancelling = 0;
	constructor(when) {
		this.#when = when === null || when === void 0 ? null : Number(when);
	}
	when() {
		return this.#when;
	}
	reschedule(when) {
		if (this.#state !== "active") throw new RuntimeError(this.#state === "created" ? "Timeout has not been entered" : `Cannot change state of ${this.#state} Timeout`);
		this.#when = when === null || when === void 0 ? null : Number(when);
		this.#handle?.cancel();
		if (this.#when === null) {
			this.#handle = null;
			return;
		}
		const loop = getRunningLoop();
		this.#handle = this.#when <= loop.time() ? loop.callSoon(this.#onTimeout) : loop.callAt(this.#when, this.#onTimeout);
	}
	#onTimeout = () => {
		this.#task.cancel();
		this.#state = "expiring";
		this.#handle = null;
	};
	expired() {
		return this.#state === "expiring" || this.#state === "expired";
	}
	async __aenter__() {
		if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
		const task = currentTask();
		if (!task) throw new RuntimeError("Timeout should be used inside a task");
		this.#state = "active";
		this.#task = task;
		this.#cancelling = task.cancelling();
		this.reschedule(this.#when);
		return this;
	}
	async __aexit__(_type, error, _traceback) {
		this.#handle?.cancel();
		this.#handle = null;
		if (this.#state === "expiring") {
			this.#state = "expired";
			if (this.#task.uncancel() <= this.#cancelling && error instanceof CancelledError) throw Object.assign(new TimeoutError(), { cause: error });
		} else if (this.#state === "active") this.#state = "finished";
		return null;
	}
	__repr__() {
		const info = this.#state === "active" ? ` when=${this.#when?.toFixed(3) ?? "None"}` : "";
		return `<Timeout [${this.#state}]${info}>`;
	}
};
function timeout(delay) {
	return new Timeout(delay === null || delay === void 0 ? null : getRunningLoop().time() + Number(delay));
}
function timeoutAt(when) {
	return new Timeout(when);
}
// runtime/python/asyncio/gathering.ts
var GatheringFuture = class extends Future {
	static __module__ = "asyncio.tasks";
	static __name__ = "_GatheringFuture";
	#children;
	cancelRequested = false;
	constructor(children, loop) {
		super({ loop });
		this.#children = children;
	}
	cancel(msg = null) {
		if (this.done()) return false;
		let any = false;
		for (const child of this.#children) if (child.cancel(messageOf(msg))) any = true;
		if (any) this.cancelRequested = true;
		return any;
	}
};
function gather(...given) {
	const args = unpacked(given);
	const returnExceptions = (isKeywords(args.at(-1)) ? args.pop() : {}).returnExceptions === true;
	if (args.length === 0) {
		const empty = new Future({ loop: getEventLoop() });
		empty.setResult([]);
		return empty;
	}
	const known = new Map();
	const children = [];
	const already = [];
	let finished = 0;
	let outer = null;
	const onDone = (child) => {
		finished++;
		if (!outer || outer.done()) {
			if (!child.cancelled()) child.exception();
			return;
		}
		if (!returnExceptions) {
			if (child.cancelled()) return outer.setException(child.cancelledError());
			const error = child.exception();
			if (error !== null) return outer.setException(error);
		}
		if (finished < known.size) return;
		const results = children.map((one) => {
			if (one.cancelled()) return one.cancellation();
			return one.exception() ?? one.result();
		});
		if (outer.cancelRequested) outer.setException(child.cancelled() ? child.cancelledError() : new CancelledError());
		else outer.setResult(results);
	};
	let loop = null;
	for (const given of args) {
		let child = known.get(given);
		if (!child) {
			child = ensureFuture(given, { loop });
			loop ??= child.getLoop();
			known.set(given, child);
			if (child.done()) already.push(child);
			else child.addDoneCallback(onDone);
		}
		children.push(child);
	}
	outer = new GatheringFuture(children, loop);
	for (const child of already) onDone(child);
	return outer;
}
function shield(arg) {
	const inner = ensureFuture(arg);
	if (inner.done()) return inner;
	const outer = new Future({ loop: inner.getLoop() });
	const onInner = (_done) => {
		if (outer.cancelled()) {
			if (!inner.cancelled()) inner.exception();
			return;
		}
		if (inner.cancelled()) outer.cancel();
		else {
			const error = inner.exception();
			if (error !== null) outer.setException(error);
			else outer.setResult(inner.result());
		}
	};
	inner.addDoneCallback(onInner);
	outer.addDoneCallback((_done) => {
		if (!inner.done()) inner.removeDoneCallback(onInner);
	});
	return outer;
}
const FIRST_COMPLETED = "FIRST_COMPLETED";
const FIRST_EXCEPTION = "FIRST_EXCEPTION";
const ALL_COMPLETED = "ALL_COMPLETED";
async function wait(fs, options = {}) {
	const { timeout = null, returnWhen = ALL_COMPLETED } = options;
	if (fs instanceof Future || fs instanceof Coroutine) {
		const name = fs instanceof Coroutine ? "coroutine" : "Task";
		throw new TypeError(`expect a list of futures, not ${name}`);
	}
	const futures = new Set([...iter(fs)]);
	if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
	if (![
		"FIRST_COMPLETED",
		"FIRST_EXCEPTION",
		"ALL_COMPLETED"
	].includes(returnWhen)) throw new ValueError(`Invalid return_when value: ${returnWhen}`);
	for (const one of futures) if (one instanceof Coroutine) throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
	const loop = getRunningLoop();
	const waiter = loop.createFuture();
	const release = () => {
		if (!waiter.done()) waiter.setResult(null);
	};
	const handle = timeout === null ? null : loop.callLater(timeout, release);
	let left = futures.size;
	const onDone = (one) => {
		left--;
		if (!(left <= 0 || returnWhen === "FIRST_COMPLETED" || returnWhen === "FIRST_EXCEPTION" && !one.cancelled() && one.exception() !== null)) return;
		handle?.cancel();
		release();
	};
	for (const one of futures) one.addDoneCallback(onDone);
	try {
		await waiter[outcome]();
	} finally {
		handle?.cancel();
		for (const one of futures) one.removeDoneCallback(onDone);
	}
	const [done, pending] = [[], []];
	for (const one of futures) (one.done() ? done : pending).push(one);
	return tuple([set(done), set(pending)]);
}
async function waitFor(fut, timeout) {
	if (timeout !== null && timeout !== void 0 && Number(timeout) <= 0) {
		const future = ensureFuture(fut);
		if (future.done()) return future.result();
		await cancelAndWait(future);
		try {
			return future.result();
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
			throw Object.assign(new TimeoutError(), { cause: error });
		}
	}
	const limit = new Timeout(timeout === null || timeout === void 0 ? null : getRunningLoop().time() + Number(timeout));
	await limit.__aenter__();
	let result;
	try {
		const given = fut;
		result = await (given[outcome] ? given[outcome]() : ensureFuture(fut)[outcome]());
	} catch (error) {
		await limit.__aexit__(error.constructor, error, null);
		throw error;
	}
	await limit.__aexit__(null, null, null);
	return result;
}
async function cancelAndWait(future) {
	const waiter = getRunningLoop().createFuture();
	const release = (_done) => {
		if (!waiter.done()) waiter.setResult(null);
	};
	future.addDoneCallback(release);
	try {
		future.cancel();
		await waiter[outcome]();
	} finally {
		future.removeDoneCallback(release);
	}
}
var AsCompleted = class {
	static __module__ = "asyncio.tasks";
	static __name__ = "_AsCompletedIterator";
	#done = new Queue();
	#todo;
	#left;
	constructor(fs, timeout) {
		const loop = getEventLoop();
		this.#todo = new Set([...new Set([...iter(fs)])].map((one) => ensureFuture(one, { loop })));
		this.#left = this.#todo.size;
		const onDone = (one) => {
			if (!this.#todo.delete(one)) return;
			this.#done.putNowait(one);
			if (this.#todo.size === 0) handle?.cancel();
		};
		const handle = this.#todo.size > 0 && timeout !== null && timeout !== void 0 ? loop.callLater(timeout, () => {
			for (const one of this.#todo) {
				one.removeDoneCallback(onDone);
				this.#done.putNowait(null);
			}
			this.#todo.clear();
		}) : null;
		for (const one of this.#todo) one.addDoneCallback(onDone);
	}
	async #next() {
		const one = await this.#done.get();
		if (!one) throw new TimeoutError();
		return one;
	}
	__iter__() {
		return this;
	}
	__next__() {
		if (this.#left === 0) throw new StopIteration();
		this.#left--;
		return new Coroutine(async () => (await this.#next()).result(), "_wait_for_one");
	}
	*[Symbol.iterator]() {
		while (this.#left > 0) yield this.__next__();
	}
	__aiter__() {
		return this;
	}
	async __anext__() {
		if (this.#left === 0) throw new StopAsyncIteration();
		this.#left--;
		return await this.#next();
	}
};
function asCompleted(fs, options = {}) {
	if (fs instanceof Future || fs instanceof Coroutine) {
		const name = fs instanceof Coroutine ? "coroutine" : "Task";
		throw new TypeError(`expect an iterable of futures, not ${name}`);
	}
	return new AsCompleted(fs, options.timeout ?? null);
}
coroutineFunctions(wait, waitFor);
// runtime/python/asyncio/runner.ts
var Runner = class {
	static __module__ = "asyncio.runners";
	#options;
	#loop = null;
	#context = null;
	#isClosed = false;
	constructor(options = {}) {
		this.#options = options;
	}
	#open() {
		if (this.#isClosed) throw new RuntimeError("Runner is closed");
		if (this.#loop) return this.#loop;
		const { loopFactory = null, debug = null } = this.#options;
		const loop = loopFactory === null ? newEventLoop() : invoke(loopFactory);
		if (loopFactory === null) setEventLoop(loop);
		if (debug !== null) loop.setDebug(debug);
		this.#context = copyContext();
		return this.#loop = loop;
	}
	getLoop() {
		return this.#open();
	}
	async run(coro, options = {}) {
		if (!(coro instanceof Coroutine)) throw new ValueError(`a coroutine was expected, got ${repr(coro)}`);
		if (runningLoop()) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
		const loop = this.#open();
		const task = loop.createTask(coro, { context: options.context ?? this.#context });
		let interrupts = 0;
		loop.interrupted = () => {
			if (++interrupts > 1 || task.done()) throw new KeyboardInterrupt();
			task.cancel();
			loop.callSoonThreadsafe(() => {});
		};
		try {
			return await loop.runUntilComplete(task);
		} catch (error) {
			if (interrupts > 0 && error instanceof CancelledError && task.uncancel() === 0) throw new KeyboardInterrupt();
			throw error;
		} finally {
			loop.interrupted = void 0;
		}
	}
	async close() {
		const loop = this.#loop;
		if (!loop || this.#isClosed) return;
		this.#isClosed = true;
		try {
			await cancelAll(loop);
			await loop.runUntilComplete(new Coroutine(() => loop.shutdownAsyncgens(), "shutdown_asyncgens"));
			await loop.runUntilComplete(new Coroutine(() => loop.shutdownDefaultExecutor(), "shutdown_default_executor"));
		} finally {
			setEventLoop(null);
			loop.close();
			this.#loop = null;
		}
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
	__enter__() {
		this.#open();
		return this;
	}
	async __exit__(_type, _error, _traceback) {
		await this.close();
		return null;
	}
};
async function cancelAll(loop) {
	const left = [...loop.tasks];
	if (left.length === 0) return;
	for (const task of left) task.cancel();
	await loop.runUntilComplete(gather(...left, { returnExceptions: true }));
	for (const task of left) {
		if (task.cancelled()) continue;
		const error = task.exception();
		if (error === null) continue;
		loop.callExceptionHandler(new Dict([
			["message", "unhandled exception during asyncio.run() shutdown"],
			["exception", error],
			["task", task]
		]));
	}
}
async function run(main, options = {}) {
	if (runningLoop()) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
	const runner = new Runner(options);
	try {
		return await runner.run(main);
	} finally {
		await runner.close();
	}
}
export { ALL_COMPLETED, Barrier, BoundedSemaphore, Condition, Event, FIRST_COMPLETED, FIRST_EXCEPTION, LifoQueue, Lock, PriorityQueue, Queue, Runner, Semaphore, Timeout, asCompleted, gather, run, shield, timeout, timeoutAt, wait, waitFor };
