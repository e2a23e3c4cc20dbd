/* @ts-self-types="../../runtime/threading.ts" */
import "./rolldown-runtime.js";
import { BrokenBarrierError, RuntimeError, TypeError, ValueError, callWith, pythonHooks, reduce } from "./core.js";
import { notInitialized } from "./main.js";
import { ExceptHookArgs, Holdable, Lock, RLock, TIMEOUT_MAX, Thread, Waiters, __excepthook__, activeCount, currentThread, enumerate, excepthook, getIdent, getNativeId, hooks, isDue, isOwned, mainThread, placeOf, releaseAll, secondsOf, timeoutOf, turn, yieldTurn } from "./threads.js";
// runtime/threading/barrier.ts
var Barrier = class {
	static __module__ = "threading";
	parties;
	#action;
	#timeout;
	#round = newRound();
	#broken = false;
	constructor(parties, action, timeout) {
		const named = {
			...typeof parties === "object" ? parties : {},
			...typeof action === "object" ? action : {},
			...typeof timeout === "object" ? timeout : {}
		};
		this.parties = Number(typeof parties === "object" ? parties.parties : parties);
		this.#action = typeof action === "function" ? action : named.action ?? null;
		this.#timeout = typeof timeout === "number" ? timeout : named.timeout ?? null;
		if (this.parties < 1) throw new ValueError("parties must be > 0");
	}
	get nWaiting() {
		return this.#round.count;
	}
	get broken() {
		return this.#broken;
	}
	async wait(timeout) {
		const limits = timeoutOf(timeout ?? this.#timeout);
		if (this.#broken) throw new BrokenBarrierError();
		const round = this.#round;
		const index = round.count++;
		if (round.count === this.parties) await this.#pass(round);
		else await this.#stay(round, limits.deadline, limits.signal);
		return index;
	}
	async #pass(round) {
		try {
			await this.#action?.();
		} catch (error) {
			this.#break(round);
			throw error;
		}
		if (round.outcome === "broken") throw new BrokenBarrierError();
		round.outcome = "passed";
		this.#round = newRound();
		round.waiters.wakeAll();
	}
	async #stay(round, deadline, signal) {
		try {
			await round.waiters.wait(deadline, signal);
		} catch (error) {
			if (round.outcome === "open") this.#break(round);
			throw error;
		}
		if (round.outcome === "passed") return;
		if (round.outcome === "open") this.#break(round);
		throw new BrokenBarrierError();
	}
	#break(round) {
		this.#broken = true;
		this.#end(round);
	}
	#end(round) {
		round.outcome = "broken";
		this.#round = newRound();
		round.waiters.wakeAll();
	}
	reset() {
		this.#broken = false;
		this.#end(this.#round);
	}
	abort() {
		this.#break(this.#round);
	}
	[reduce]() {
		throw new TypeError("cannot pickle '_thread.lock' object");
	}
	toString() {
		const name = `threading.${this.constructor.name}`;
		const state = this.#broken ? "broken" : `waiters=${this.nWaiting}/${this.parties}`;
		return `<${name} at ${placeOf(this)}: ${state}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
function newRound() {
	return {
		waiters: new Waiters(),
		count: 0,
		outcome: "open"
	};
}
// runtime/threading/condition.ts
var Condition = class {
	static __module__ = "threading";
	#lock;
	#waiters = new Waiters();
	constructor(lock) {
		const given = lock instanceof Lock || lock instanceof RLock ? lock : lock?.lock;
		this.#lock = given ?? new RLock();
	}
	acquire(blocking, timeout) {
		return this.#lock.acquire(blocking, timeout);
	}
	acquireSync(blocking, timeout) {
		return this.#lock.acquireSync(blocking, timeout);
	}
	release() {
		this.#lock.release();
	}
	hold(timeout) {
		return this.#lock.hold(timeout);
	}
	holdSync() {
		return this.#lock.holdSync();
	}
	#isOwned() {
		return this.#lock instanceof RLock ? this.#lock[isOwned]() : this.#lock.locked();
	}
	#giveUp() {
		const lock = this.#lock;
		if (lock instanceof RLock) return lock[releaseAll]();
		lock.release();
		return () => lock.acquire();
	}
	async wait(timeout) {
		if (!this.#isOwned()) throw new RuntimeError("cannot wait on un-acquired lock");
		const { deadline, signal } = timeoutOf(timeout);
		const retake = this.#giveUp();
		try {
			return await this.#waiters.wait(deadline, signal);
		} finally {
			await retake();
		}
	}
	async waitFor(predicate, timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		const truth = pythonHooks.truth ?? Boolean;
		let result = await predicate();
		while (!truth(result)) {
			const left = (deadline - performance.now()) / 1e3;
			if (left <= 0) break;
			await this.wait({
				timeout: left === Infinity ? null : left,
				signal
			});
			result = await predicate();
		}
		return result;
	}
	notify(n = 1) {
		if (!this.#isOwned()) throw new RuntimeError("cannot notify on un-acquired lock");
		const count = Math.min(Number(typeof n === "object" ? n.n ?? 1 : n), this.#waiters.size);
		for (let i = 0; i < count; i++) this.#waiters.wakeOne();
	}
	notifyAll() {
		this.notify(this.#waiters.size);
	}
	__enter__() {
		return this.#lock.acquire();
	}
	__exit__(..._error) {
		this.#lock.release();
	}
	[reduce]() {
		const name = this.#lock instanceof RLock ? "RLock" : "lock";
		throw new TypeError(`cannot pickle '_thread.${name}' object`);
	}
	toString() {
		return `<Condition(${this.#lock}, ${this.#waiters.size})>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
// runtime/threading/event.ts
var Event = class {
	static __module__ = "threading";
	#isSet = false;
	#waiters = new Waiters();
	isSet() {
		return this.#isSet;
	}
	set() {
		this.#isSet = true;
		this.#waiters.wakeAll();
	}
	clear() {
		this.#isSet = false;
	}
	async wait(timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		if (isDue()) await turn();
		return this.#isSet || await this.#waiters.wait(deadline, signal);
	}
	[reduce]() {
		throw new TypeError("cannot pickle '_thread.lock' object");
	}
	toString() {
		const state = this.#isSet ? "set" : "unset";
		return `<threading.${this.constructor.name} at ${placeOf(this)}: ${state}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
// runtime/threading/local.ts
let making = false;
var Local = class {
	static __module__ = "builtins";
	static __name__ = "_thread._local";
	constructor() {
		if (making) return;
		const mine = new WeakMap([[currentThread(), this]]);
		const type = new.target;
		const own = () => {
			const thread = currentThread();
			let found = mine.get(thread);
			if (found === void 0) mine.set(thread, found = make(type));
			return found;
		};
		return proxied(this, own);
	}
	[reduce]() {
		throw new TypeError("cannot pickle '_thread._local' object");
	}
	toString() {
		return `<_thread._local object at ${placeOf(this)}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
function make(type) {
	making = true;
	try {
		return new type();
	} finally {
		making = false;
	}
}
function proxied(first, own) {
	return new Proxy(first, {
		get: (_, name) => Reflect.get(own(), name),
		set: (_, name, value) => Reflect.set(own(), name, value),
		has: (_, name) => Reflect.has(own(), name),
		deleteProperty: (_, name) => Reflect.deleteProperty(own(), name),
		ownKeys: () => Reflect.ownKeys(own()),
		defineProperty: (_, name, field) => Reflect.defineProperty(own(), name, field),
		getOwnPropertyDescriptor: (_, name) => {
			const field = Reflect.getOwnPropertyDescriptor(own(), name);
			return field && {
				...field,
				configurable: true
			};
		}
	});
}
const local = Local;
// runtime/threading/semaphore.ts
const SEMAPHORE_RULES = {
	strict: false,
	pointless: "can't specify timeout for non-blocking acquire"
};
var Semaphore = class extends Holdable {
	static __module__ = "threading";
	#value;
	#initial;
	constructor(value = 1) {
		super();
		const given = Number(typeof value === "object" ? value.value ?? 1 : value);
		if (given < 0) throw new ValueError("semaphore initial value must be >= 0");
		this.#value = this.#initial = given;
	}
	get initial() {
		return this.#initial;
	}
	get value() {
		return this.#value;
	}
	get rules() {
		return SEMAPHORE_RULES;
	}
	tryTake() {
		if (this.#value === 0) return false;
		this.#value--;
		return true;
	}
	release(n = 1) {
		const count = Number(typeof n === "object" ? n.n ?? 1 : n);
		if (count < 1) throw new ValueError("n must be one or more");
		this.#value += count;
		for (let i = 0; i < count && this.waiters.size > 0; i++) this.waiters.wakeOne();
	}
	toString() {
		const value = this.#value;
		return `<threading.${this.constructor.name} at ${placeOf(this)}: value=${value}>`;
	}
};
var BoundedSemaphore = class extends Semaphore {
	static __module__ = "threading";
	release(n = 1) {
		const count = Number(typeof n === "object" ? n.n ?? 1 : n);
		if (count >= 1 && this.value + count > this.initial) throw new ValueError("Semaphore released too many times");
		super.release(n);
	}
	toString() {
		return `<threading.${this.constructor.name} at ${placeOf(this)}: value=${this.value}/${this.initial}>`;
	}
};
// runtime/threading/timer.ts
var Timer = class extends Thread {
	static __module__ = "threading";
	interval;
	function;
	args;
	kwargs;
	finished = new Event();
	constructor(interval, func, args, kwargs) {
		super();
		const isList = args !== null && typeof args === "object" && Symbol.iterator in args;
		const more = !isList && args ? args : {};
		const named = kwargs !== null && typeof kwargs === "object" && "kwargs" in kwargs ? kwargs.kwargs : kwargs ?? more.kwargs ?? {};
		this.interval = interval;
		this.function = func;
		this.args = [...isList ? args : more.args ?? []];
		this.kwargs = named instanceof Map ? Object.fromEntries(named) : { ...named };
	}
	cancel() {
		this.finished.set();
	}
	async run() {
		await this.finished.wait(secondsOf(this.interval));
		const call = this.function;
		if (!this.finished.isSet()) await callWith(call, this.args, this.kwargs);
		this.finished.set();
	}
};
export { Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, ExceptHookArgs, Holdable, Lock, RLock, Semaphore, TIMEOUT_MAX, Thread, RuntimeError as ThreadError, Timer, __excepthook__, activeCount, currentThread, enumerate, excepthook, getIdent, getNativeId, hooks, local, mainThread, notInitialized, yieldTurn };
