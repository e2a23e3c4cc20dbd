import { __name } from "./rolldown-runtime.js";
import { WorkerLostError, callWith, callable, iterable } from "./child.js";
import { AssertionError, BrokenBarrierError, Exception, OverflowError, RuntimeError, SystemExit, TimeoutError, TypeError, ValueError, afterFork, argumentsOf, become, describeError, endProgram, exitActions, inOrder, initializer, isChild, isPlain, letGo, notInitialized, onInterrupt, onlyInterrupt, printError, pythonHooks, pythonTypeName, reduce, stayAlive } from "./core.js";
import { Pool, awaitedOnly, getContext, makeEngine } from "./main.js";
import { Waiters, background, beginTurn, isDue, share, turn } from "./small.js";
import { AsyncLocalStorage } from "node:async_hooks";
const newRound = (function newRound() {
	return {
		waiters: new Waiters(),
		count: 0,
		outcome: "open"
	};
});
// runtime/futures/errors.ts
var FuturesError = class extends Exception {
	static __module__ = "concurrent.futures._base";
	static __name__ = "Error";
};
var CancelledError = class extends FuturesError {
	static __module__ = "concurrent.futures._base";
	static __name__ = "CancelledError";
};
var InvalidStateError = class extends FuturesError {
	static __module__ = "concurrent.futures._base";
	static __name__ = "InvalidStateError";
};
var BrokenExecutor = class extends RuntimeError {
	static __module__ = "concurrent.futures._base";
};
var BrokenProcessPool = class extends BrokenExecutor {
	static __module__ = "concurrent.futures.process";
};
var BrokenThreadPool = class extends BrokenExecutor {
	static __module__ = "concurrent.futures.thread";
};
const timeouts = { error: TimeoutError };
// runtime/threading/limits.ts
const TIMEOUT_MAX = 9223372036;
const FOR_EVER = {
	deadline: Infinity,
	signal: void 0
};
const NOT_AT_ALL = {
	deadline: 0,
	signal: void 0
};
function optionsIn(value) {
	if (typeof value !== "object" || value === null || typeof value.valueOf() !== "object") return {};
	return value;
}
function isOptions$2(value) {
	return optionsIn(value) === value;
}
__name(isOptions$2, "isOptions");
function secondsOf(timeout) {
	const seconds = typeof timeout === "bigint" ? Number(timeout) : timeout.valueOf();
	if (typeof seconds === "boolean") return Number(seconds);
	if (typeof seconds !== "number") throw new TypeError(`'${pythonTypeName(timeout)}' object cannot be interpreted as an integer or float`);
	if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
	if (seconds > 9223372036) throw new OverflowError("timeout value is too large");
	return seconds;
}
function timeoutOf(timeout) {
	if (timeout === void 0 || timeout === null) return FOR_EVER;
	const { timeout: seconds, signal } = isOptions$2(timeout) ? timeout : { timeout };
	if (seconds === null || seconds === void 0) return {
		deadline: Infinity,
		signal
	};
	return {
		deadline: performance.now() + Math.max(0, secondsOf(seconds)) * 1e3,
		signal
	};
}
function limitsOf(blocking, timeout, rules) {
	if (timeout === void 0) {
		if (blocking === void 0 || blocking === true) return FOR_EVER;
		if (blocking === false) return NOT_AT_ALL;
	}
	const named = {
		...optionsIn(blocking),
		...optionsIn(timeout)
	};
	const waits = isOptions$2(blocking) || blocking === void 0 ? named.blocking ?? named.block ?? true : Boolean(blocking);
	const { signal } = named;
	const given = isOptions$2(timeout) || timeout === void 0 ? named.timeout : timeout;
	const isNone = given === void 0 || given === null;
	const seconds = isNone ? -1 : secondsOf(given);
	const isLimited = rules.strict ? seconds !== -1 : !isNone;
	if (!waits) {
		if (isLimited) throw new ValueError(rules.pointless);
		return NOT_AT_ALL;
	}
	if (!isLimited) return {
		deadline: Infinity,
		signal
	};
	if (rules.strict && seconds < 0) throw new ValueError("timeout value must be a non-negative number");
	return {
		deadline: performance.now() + Math.max(0, seconds) * 1e3,
		signal
	};
}
// runtime/threading/places.ts
const places = new WeakMap();
let last$1 = 0x7f5a3c000000;
function placeOf(object) {
	let place = places.get(object);
	if (place === void 0) places.set(object, place = `0x${(last$1 += 64).toString(16)}`);
	return place;
}
// runtime/futures/future.ts
const sources = new WeakMap();
const shown = {
	PENDING: "pending",
	RUNNING: "running",
	CANCELLED: "cancelled",
	CANCELLED_AND_NOTIFIED: "cancelled",
	FINISHED: "finished"
};
var PlainFuture = class {
	static __module__ = "concurrent.futures._base";
	static __name__ = "Future";
	#state = "PENDING";
	#value;
	#error;
	#callbacks = [];
	#wakers = new Set();
	cancel() {
		if (this.#state === "RUNNING" || this.#state === "FINISHED") return false;
		if (this.#state === "PENDING") {
			this.#state = "CANCELLED";
			this.#settled();
		}
		return true;
	}
	cancelled() {
		return this.#state === "CANCELLED" || this.#state === "CANCELLED_AND_NOTIFIED";
	}
	running() {
		return this.#state === "RUNNING";
	}
	done() {
		return this.#state === "FINISHED" || this.cancelled();
	}
	async result(timeout) {
		if (!this.done()) await this.#wait(timeoutOf(timeout));
		return this.#outcome();
	}
	resultSync(timeout) {
		this.#waitSync(timeoutOf(timeout).deadline);
		return this.#outcome();
	}
	async exception(timeout) {
		if (!this.done()) await this.#wait(timeoutOf(timeout));
		return this.#failure();
	}
	exceptionSync(timeout) {
		this.#waitSync(timeoutOf(timeout).deadline);
		return this.#failure();
	}
	#outcome() {
		const failure = this.#failure();
		if (this.#error !== void 0) throw failure;
		return this.#value;
	}
	#failure() {
		if (this.cancelled()) throw new CancelledError();
		if (!this.done()) throw new timeouts.error();
		return this.#error === void 0 ? null : this.#error.error;
	}
	async #wait(limits) {
		const source = sources.get(this);
		if (source === void 0) return void await untilAny([this], limits);
		while (!this.done() && performance.now() < limits.deadline) await source.wait(limits);
	}
	#waitSync(deadline) {
		while (!this.done() && performance.now() < deadline) blockingSource(this).waitSync(deadline);
	}
	addDoneCallback(callback) {
		if (this.done()) this.#call(callback);
		else this.#callbacks.push(callback);
	}
	#call(callback) {
		const show = (error) => printError(`exception calling callback for ${this}\n${describeError(error)}`);
		try {
			Promise.resolve(callback(this)).catch(show);
		} catch (error) {
			show(error);
		}
	}
	#settled() {
		for (const wake of [...this.#wakers]) wake();
		const callbacks = this.#callbacks;
		this.#callbacks = [];
		for (const callback of callbacks) this.#call(callback);
	}
	static whenDone(future, wake) {
		future.#wakers.add(wake);
		return () => future.#wakers.delete(wake);
	}
	setRunningOrNotifyCancel() {
		if (this.#state === "CANCELLED") {
			this.#state = "CANCELLED_AND_NOTIFIED";
			return false;
		}
		if (this.#state !== "PENDING") throw new RuntimeError("Future in unexpected state");
		this.#state = "RUNNING";
		return true;
	}
	setResult(result) {
		this.#checkOpen();
		this.#value = result;
		this.#state = "FINISHED";
		this.#settled();
	}
	setException(exception) {
		this.#checkOpen();
		this.#error = { error: exception };
		this.#state = "FINISHED";
		this.#settled();
	}
	#checkOpen() {
		if (this.done()) throw new InvalidStateError(`${this.#state}: ${this}`);
	}
	[reduce]() {
		throw new TypeError("cannot pickle '_thread.RLock' object");
	}
	toString() {
		const state = `state=${shown[this.#state]}`;
		const nameOf = (value) => nameOfType(value);
		const more = this.#state !== "FINISHED" ? "" : this.#error === void 0 ? ` returned ${nameOf(this.#value)}` : ` raised ${nameOf(this.#error.error)}`;
		return `<Future at ${placeOf(this)} ${state}${more}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
function nameOfType(value) {
	return typeNames.of(value);
}
const typeNames = { of: (value) => value === null || value === void 0 ? String(value) : Object(value).constructor?.name ?? typeof value };
var Future = class extends PlainFuture {
	static __module__ = "concurrent.futures._base";
	then(onfulfilled, onrejected) {
		return this.result().then(onfulfilled, onrejected);
	}
};
async function untilAny(futures, { deadline, signal }) {
	signal?.throwIfAborted();
	const open = [...futures];
	if (open.some((one) => one.done())) return true;
	const left = deadline - performance.now();
	if (left <= 0) return false;
	const { promise, resolve, reject } = Promise.withResolvers();
	const takeBack = open.map((one) => PlainFuture.whenDone(one, () => resolve(true)));
	takeBack.push(onInterrupt(reject));
	const abort = () => reject(signal.reason);
	signal?.addEventListener("abort", abort, { once: true });
	const timer = left < 2 ** 31 ? setTimeout(resolve, left, false) : void 0;
	stayAlive();
	try {
		return await promise;
	} finally {
		letGo();
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
		for (const back of takeBack) back();
		beginTurn();
	}
}
function blockingSource(future) {
	const source = sources.get(future);
	if (source !== void 0) return source;
	throw new RuntimeError("Cannot block for this result: it is made by a task of this thread, which cannot go on meanwhile. Await result() instead");
}
const GLANCE = 5;
function untilAnySync(futures, deadline) {
	for (;;) {
		for (const one of futures) {
			if (futures.some((other) => other.done())) return true;
			if (performance.now() >= deadline) return false;
			blockingSource(one).waitSync(Math.min(deadline, performance.now() + GLANCE));
		}
		if (futures.length === 0) return true;
	}
}
// runtime/futures/results.ts
var ResultIterator = class {
	static __module__ = "builtins";
	static __name__ = "generator";
	#futures;
	#areChunks;
	#limits;
	#chunk = [];
	constructor(futures, areChunks, deadline, signal) {
		this.#futures = futures;
		this.#areChunks = areChunks;
		this.#limits = {
			deadline,
			signal
		};
	}
	#left() {
		const { deadline } = this.#limits;
		return deadline === Infinity ? null : Math.max(0, deadline - performance.now()) / 1e3;
	}
	async next() {
		while (this.#chunk.length === 0) {
			const future = (this.#futures = await this.#futures).shift();
			if (future === void 0) return {
				done: true,
				value: void 0
			};
			try {
				const { signal } = this.#limits;
				this.#take(await future.result({
					timeout: this.#left(),
					signal
				}));
			} catch (error) {
				future.cancel();
				this.#cancel();
				throw error;
			}
		}
		return {
			done: false,
			value: this.#chunk.shift()
		};
	}
	nextSync() {
		while (this.#chunk.length === 0) {
			if (!Array.isArray(this.#futures)) throw unread();
			const future = this.#futures.shift();
			if (future === void 0) return {
				done: true,
				value: void 0
			};
			try {
				this.#take(future.resultSync(this.#left()));
			} catch (error) {
				future.cancel();
				this.#cancel();
				throw error;
			}
		}
		return {
			done: false,
			value: this.#chunk.shift()
		};
	}
	#take(result) {
		if (this.#areChunks) this.#chunk = [...result];
		else this.#chunk.push(result);
	}
	#cancel() {
		if (!Array.isArray(this.#futures)) {
			this.#futures.then((futures) => futures.forEach((future) => future.cancel()), () => {});
			this.#futures = [];
		}
		for (const future of this.#futures.splice(0)) future.cancel();
	}
	return() {
		this.#cancel();
		this.#chunk = [];
		return Promise.resolve({
			done: true,
			value: void 0
		});
	}
	[Symbol.asyncIterator]() {
		return this;
	}
	*[Symbol.iterator]() {
		try {
			for (let next = this.nextSync(); !next.done; next = this.nextSync()) yield next.value;
		} finally {
			this.#cancel();
		}
	}
};
function unread() {
	return new RuntimeError("Cannot block for these results: their input is an async iterable, which is read by the event loop. Await next() instead");
}
// runtime/futures/executor.ts
var Executor = class {
	static __module__ = "concurrent.futures._base";
	#isShut = false;
	begin(_item) {
		throw new RuntimeError("Cannot run anything: use an executor of processes or of threads");
	}
	end(_options) {
		return Promise.resolve();
	}
	newFuture() {
		return new Future();
	}
	split(args) {
		return [args, {}];
	}
	get isShut() {
		return this.#isShut;
	}
	submit(work, ...args) {
		const [positional, kwargs] = this.split(args);
		return this.#begin(work, positional, kwargs, false);
	}
	#begin(work, args, kwargs, isChunk) {
		if (this.#isShut) throw new RuntimeError("cannot schedule new futures after shutdown");
		const future = this.newFuture();
		this.begin({
			future,
			work,
			args,
			kwargs,
			isChunk
		});
		return future;
	}
	map(work, ...rest) {
		const inputs = [...rest];
		const options = isOptions$1(inputs.at(-1)) ? inputs.pop() : {};
		const size = Number(options.chunksize ?? 1);
		if (size < 1) throw new ValueError("chunksize must be >= 1.");
		const seconds = options.timeout ?? null;
		const deadline = seconds === null ? Infinity : performance.now() + secondsOf(seconds) * 1e3;
		const chunk = this.chunked ? size : 1;
		const send = (calls) => {
			const futures = [];
			for (let i = 0; i < calls.length; i += chunk) futures.push(chunk === 1 ? this.#begin(work, calls[i], {}, false) : this.#begin(work, calls.slice(i, i + chunk), {}, true));
			return futures;
		};
		return new ResultIterator(inputs.some(isAsyncIterable) ? Promise.all(inputs.map(collected)).then((columns) => send(sideBySide(columns))) : send(sideBySide(inputs)), chunk > 1, deadline, options.signal);
	}
	get chunked() {
		return false;
	}
	async shutdown(wait, options) {
		const named = {
			...typeof wait === "object" ? wait : { wait },
			...options
		};
		this.#isShut = true;
		await this.end({
			wait: named.wait ?? true,
			cancelFutures: named.cancelFutures ?? false
		});
	}
	__enter__() {
		return this;
	}
	__exit__(..._error) {
		return this.shutdown();
	}
	[Symbol.asyncDispose]() {
		return this.shutdown();
	}
};
async function collected(input) {
	return isAsyncIterable(input) ? await Array.fromAsync(input) : input;
}
function isAsyncIterable(value) {
	return typeof value === "object" && value !== null && Symbol.asyncIterator in value && typeof value[Symbol.iterator] !== "function";
}
function sideBySide(columns) {
	if (columns.length === 0) return [];
	if (columns.length === 1) return Array.from(iterable(columns[0]), (one) => [one]);
	const iterators = columns.map((one) => iterable(one)[Symbol.iterator]());
	const rows = [];
	for (;;) {
		const row = [];
		for (const iterator of iterators) {
			const next = iterator.next();
			if (next.done) return rows;
			row.push(next.value);
		}
		rows.push(row);
	}
}
function isOptions$1(value) {
	return isPlain(value) && !(Symbol.iterator in value);
}
__name(isOptions$1, "isOptions");
// runtime/threading/current.ts
const running = new AsyncLocalStorage();
// runtime/threading/holdable.ts
const LOCK_RULES = {
	strict: true,
	pointless: "can't specify a timeout for a non-blocking call"
};
const NO_TIME = new Int32Array(new SharedArrayBuffer(4));
var Holdable = class {
	waiters = new Waiters();
	get rules() {
		return LOCK_RULES;
	}
	async acquire(blocking, timeout) {
		const limits = limitsOf(blocking, timeout, this.rules);
		if (isDue()) await turn();
		return this.tryTake() || await this.#wait(limits);
	}
	async #wait({ deadline, signal }) {
		while (deadline > 0) {
			const woken = await this.waiters.wait(deadline, signal);
			if (this.tryTake()) return true;
			if (!woken) break;
		}
		return false;
	}
	acquireSync(blocking, timeout) {
		const { deadline } = limitsOf(blocking, timeout, this.rules);
		if (this.tryTake()) return true;
		if (deadline === Infinity) throw this.#stuck();
		if (deadline > 0) Atomics.wait(NO_TIME, 0, 0, Math.max(0, deadline - performance.now()));
		return false;
	}
	async hold(timeout) {
		const limits = timeoutOf(timeout);
		if (isDue()) await turn();
		if (!this.tryTake() && !await this.#wait(limits)) throw new TimeoutError(`Cannot take ${this} in time: another thread holds it`);
		return new Held(this);
	}
	holdSync() {
		if (!this.tryTake()) throw this.#stuck();
		return new Held(this);
	}
	#stuck() {
		return new RuntimeError(`Cannot wait for ${this} here: another thread holds it, and none can go on while this one blocks. Await acquire() or hold() instead`);
	}
	__enter__() {
		return this.acquire();
	}
	__exit__(..._error) {
		this.release();
	}
	[reduce]() {
		throw new TypeError(`cannot pickle '${pickledName(this)}' object`);
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
function pickledName(value) {
	const { __module__, __name__ } = value.constructor;
	return __module__ === "_thread" ? `_thread.${__name__}` : "_thread.lock";
}
var Held = class {
	#held;
	constructor(held) {
		this.#held = held;
	}
	[Symbol.dispose]() {
		const held = this.#held;
		this.#held = void 0;
		held?.release();
	}
};
// runtime/threading/lock.ts
var Lock = class extends Holdable {
	static __module__ = "_thread";
	static __name__ = "lock";
	#locked = false;
	tryTake() {
		if (this.#locked) return false;
		return this.#locked = true;
	}
	release() {
		if (!this.#locked) throw new RuntimeError("release unlocked lock");
		this.#locked = false;
		this.waiters.wakeOne();
	}
	locked() {
		return this.#locked;
	}
	toString() {
		return `<${this.#locked ? "locked" : "unlocked"} _thread.lock object at ${placeOf(this)}>`;
	}
};
const releaseAll = Symbol("releaseAll");
const isOwned = Symbol("isOwned");
var RLock = class extends Holdable {
	static __module__ = "_thread";
	static __name__ = "RLock";
	#owner;
	#count = 0;
	tryTake() {
		if (this.#count > 0 && !this[isOwned]()) return false;
		this.#owner = me();
		this.#count++;
		return true;
	}
	release() {
		if (!this[isOwned]()) throw new RuntimeError("cannot release un-acquired lock");
		if (--this.#count > 0) return;
		this.#owner = void 0;
		this.waiters.wakeOne();
	}
	locked() {
		return this.#count > 0;
	}
	[isOwned]() {
		return this.#count > 0 && this.#owner === me();
	}
	[releaseAll]() {
		const count = this.#count;
		this.#count = 1;
		this.release();
		return async () => {
			await this.acquire();
			this.#count = count;
		};
	}
	toString() {
		const how = this.#count > 0 ? "locked" : "unlocked";
		const owner = this.#count > 0 ? identOf(this.#owner) : 0;
		const place = placeOf(this);
		return `<${how} _thread.RLock object owner=${owner} count=${this.#count} at ${place}>`;
	}
};
function me() {
	return running.getStore() ?? null;
}
function identOf(thread) {
	return thread?.ident ?? 0x7f5a3b7fe740;
}
const MAIN_IDENT = 0x7f5a3b7fe740;
// runtime/threading/uncaught.ts
var ExceptHookArgs = class {
	static __module__ = "_thread";
	excTraceback = null;
	constructor([excType, excValue, , thread]) {
		this.excType = excType;
		this.excValue = excValue;
		this.thread = thread ?? null;
	}
};
function printUncaught({ excValue, thread }) {
	if (excValue instanceof SystemExit) return;
	const name = thread === null ? "<unknown>" : thread.name;
	printError(`Exception in thread ${name}:\n${describeError(excValue)}`);
}
let excepthook = printUncaught;
const __excepthook__ = printUncaught;
const hooks = {
	get excepthook() {
		return excepthook;
	},
	set excepthook(hook) {
		excepthook = hook;
	}
};
function reportUncaught(thread, error) {
	const type = error instanceof Error ? error.constructor : null;
	try {
		const told = excepthook(new ExceptHookArgs([
			type,
			error,
			null,
			thread
		]));
		Promise.resolve(told).catch(showFailure);
	} catch (failure) {
		showFailure(failure);
	}
}
function showFailure(failure) {
	printError(`Exception in threading.excepthook:\n${describeError(failure)}`);
}
// runtime/threading/thread.ts
const threads = new Set();
const main = Symbol("main");
let count = 0;
let lastIdent = MAIN_IDENT;
function newName() {
	return `Thread-${++count}`;
}
function nameOf(target) {
	const { functionName } = pythonHooks;
	if (functionName !== void 0) return isNamedByPlace(target) ? "<lambda>" : functionName(target);
	return typeof target === "function" && target.name !== "" ? target.name : void 0;
}
function isNamedByPlace(target) {
	return typeof target === "function" && target.name === "target" && !/^(async )?(function|class)\b/.test(Function.prototype.toString.call(target));
}
var Thread = class {
	static __module__ = "threading";
	#name = "";
	#daemon = false;
	#target = null;
	#args = [];
	#kwargs = {};
	#ident = null;
	#stage = "initial";
	#complete = true;
	#joiners = new Waiters();
	constructor(first, ...rest) {
		if (first === main) this.#beMain();
		else if (first === notInitialized) this.#complete = false;
		else this[initializer](first, ...rest);
	}
	#beMain() {
		this.#name = "MainThread";
		this.#ident = MAIN_IDENT;
		this.#stage = "started";
	}
	[initializer](first, ...rest) {
		const options = inOrder(first, rest);
		if (options.group !== void 0 && options.group !== null) throw new AssertionError("group argument must be None for now");
		const target = options.target ?? null;
		if (options.name) this.#name = String(options.name);
		else {
			const targetName = target === null ? void 0 : nameOf(target);
			this.#name = newName() + (targetName === void 0 ? "" : ` (${targetName})`);
		}
		this.#target = target;
		[this.#args, this.#kwargs] = argumentsOf(options);
		this.#daemon = options.daemon ?? currentThread().daemon;
		this.#complete = true;
	}
	run() {
		const [target, args, kwargs] = [
			this.#target,
			this.#args,
			this.#kwargs
		];
		this.#target = null;
		this.#args = [];
		this.#kwargs = {};
		if (target === null) return;
		if (typeof target !== "function" && pythonHooks.call === void 0) throw new TypeError(`Cannot call ${Deno.inspect(target)}: a thread's target is a function`);
		return callWith(target, args, kwargs);
	}
	start() {
		if (!this.#complete) throw new RuntimeError("thread.__init__() not called");
		if (this.#stage !== "initial") throw new RuntimeError("threads can only be started once");
		attendMainEnd();
		share();
		this.#stage = "started";
		this.#ident = lastIdent += 4096;
		threads.add(this);
		beginTurn();
		running.run(this, () => this.#live());
		return this.#isOver ? Promise.resolve() : turn();
	}
	get #isOver() {
		return this.#stage === "stopped";
	}
	#live() {
		let work;
		try {
			work = this.run();
		} catch (error) {
			return this.#end(error);
		}
		if (!isThenable(work)) return this.#end();
		work.then(() => this.#end(), (error) => this.#end(error));
	}
	#end(...errors) {
		if (errors.length === 1) running.run(this, () => reportUncaught(this, errors[0]));
		this.#stage = "stopped";
		threads.delete(this);
		this.#joiners.wakeAll();
	}
	async join(timeout) {
		this.#checkJoin();
		const { deadline, signal } = timeoutOf(timeout);
		if (!this.#isOver) await this.#joiners.wait(deadline, signal);
	}
	joinSync(_timeout) {
		this.#checkJoin();
		if (this.#isOver) return;
		throw new RuntimeError(`Cannot wait for ${this} here: it cannot go on while this thread blocks. Await join() instead`);
	}
	#checkJoin() {
		if (!this.#complete) throw new RuntimeError("Thread.__init__() not called");
		if (this.#stage === "initial") throw new RuntimeError("cannot join thread before it is started");
		if (this === currentThread()) throw new RuntimeError("cannot join current thread");
	}
	isAlive() {
		this.#check();
		return this.#stage === "started";
	}
	#check() {
		if (!this.#complete) throw new AssertionError("Thread.__init__() not called");
	}
	get name() {
		this.#check();
		return this.#name;
	}
	set name(name) {
		this.#check();
		this.#name = String(name);
	}
	get daemon() {
		this.#check();
		return this.#daemon;
	}
	set daemon(daemon) {
		if (!this.#complete) throw new RuntimeError("Thread.__init__() not called");
		if (this.#stage !== "initial") throw new RuntimeError("cannot set daemon status of active thread");
		this.#daemon = Boolean(daemon);
	}
	get ident() {
		this.#check();
		return this.#ident;
	}
	get nativeId() {
		this.#check();
		return this.#ident === null ? null : Deno.pid + (this.#ident - MAIN_IDENT) / 4096;
	}
	getName() {
		return this.name;
	}
	setName(name) {
		this.name = name;
	}
	isDaemon() {
		return this.daemon;
	}
	setDaemon(daemonic) {
		this.daemon = daemonic;
	}
	[reduce]() {
		throw new TypeError("cannot pickle '_thread._ThreadHandle' object");
	}
	toString() {
		if (!this.#complete) throw new AssertionError("Thread.__init__() was not called");
		const name = this === mainThread() ? "_MainThread" : this.constructor.name;
		const daemon = this.#daemon ? " daemon" : "";
		const ident = this.#ident === null ? "" : ` ${this.#ident}`;
		return `<${name}(${this.#name}, ${this.#stage}${daemon}${ident})>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
function isThenable(value) {
	return typeof value?.then === "function";
}
let theMain;
function mainThread() {
	return theMain ??= Reflect.construct(Thread, [main]);
}
function currentThread() {
	return running.getStore() ?? mainThread();
}
function enumerate() {
	return [mainThread(), ...threads];
}
function activeCount() {
	return threads.size + 1;
}
function getIdent() {
	return currentThread().ident;
}
function getNativeId() {
	return currentThread().nativeId;
}
onlyInterrupt(() => running.getStore() === void 0);
become({ task: () => running.getStore() ?? null });
pythonHooks.thread = () => ({
	ident: getIdent(),
	name: currentThread().name
});
background.isHere = () => running.getStore()?.daemon === true;
afterFork(() => threads.clear());
// runtime/threading/ending.ts
const last = [];
function beforeThreadsEnd(action) {
	attendMainEnd();
	last.push(action);
}
async function joinThreads() {
	for (const action of last) await action();
	for (;;) {
		const thread = [...threads].find(({ daemon }) => !daemon);
		if (thread === void 0) return;
		await thread.join();
	}
}
let attending = false;
function attendMainEnd() {
	if (attending) return;
	attending = true;
	exitActions.beforeAll = () => running.exit(joinThreads);
	if (pythonHooks.startMethods === void 0 || isChild() || "WorkerGlobalScope" in globalThis) return;
	const text = `import ${JSON.stringify(Deno.mainModule)};`;
	const after = `data:application/javascript,${encodeURIComponent(text)}`;
	running.exit(() => import(after).then(endWithDaemons, () => {}));
}
async function endWithDaemons() {
	await joinThreads();
	if (threads.size > 0) await endProgram(Deno.exitCode);
}
// runtime/futures/threads.ts
const NAMES$1 = [
	"maxWorkers",
	"threadNamePrefix",
	"initializer",
	"initargs"
];
function named(names, given) {
	const options = {};
	given.forEach((value, i) => {
		if (i === given.length - 1 && isPlain(value)) Object.assign(options, value);
		else options[names[i]] = value;
	});
	return options;
}
let made = 0;
const live$1 = new Set();
let attends$1 = false;
var ThreadPoolExecutor = class extends Executor {
	static __module__ = "concurrent.futures.thread";
	#maxWorkers;
	#prefix;
	#initializer;
	#initargs;
	#waiting = [];
	#threads = [];
	#free = new Waiters();
	#broken = false;
	constructor(maxWorkers, ...rest) {
		super();
		const options = named(NAMES$1, [maxWorkers, ...rest]);
		const most = Number(options.maxWorkers ?? Math.min(32, navigator.hardwareConcurrency + 4));
		if (most <= 0) throw new ValueError("max_workers must be greater than 0");
		const initializer = options.initializer ?? null;
		if (initializer !== null && !isCallable(initializer)) throw new TypeError("initializer must be a callable");
		this.#maxWorkers = most;
		this.#prefix = options.threadNamePrefix || `ThreadPoolExecutor-${made++}`;
		this.#initializer = initializer;
		this.#initargs = [...options.initargs ?? []];
	}
	begin(item) {
		if (this.#broken) throw unusable();
		this.#waiting.push(item);
		if (this.#free.size > 0) return this.#free.wakeOne();
		if (this.#threads.length >= this.#maxWorkers) return;
		this.#attend();
		const thread = new Thread({
			name: `${this.#prefix}_${this.#threads.length}`,
			target: () => this.#work()
		});
		this.#threads.push(thread);
		thread.start();
	}
	#attend() {
		live$1.add(this);
		if (attends$1) return;
		attends$1 = true;
		beforeThreadsEnd(async () => {
			for (const executor of live$1) await executor.shutdown();
		});
	}
	async #work() {
		if (this.#initializer !== null && !await this.#initialize(this.#initializer)) return;
		for (;;) {
			const item = this.#waiting.shift();
			if (item !== void 0) {
				const running = run(item);
				if (running !== void 0) await running;
			} else if (this.isShut) return;
			else await this.#free.wait(Infinity, void 0, false);
		}
	}
	async #initialize(initializer) {
		try {
			await callable(initializer)(...this.#initargs);
			return true;
		} catch (error) {
			printError(`Exception in initializer:\n${describeError(error)}`);
			this.#broken = true;
			for (const { future } of this.#waiting.splice(0)) if (future.setRunningOrNotifyCancel()) future.setException(unusable());
			this.#free.wakeAll();
			return false;
		}
	}
	map(work, ...rest) {
		return awaitedOnly(super.map(work, ...rest));
	}
	async end({ wait, cancelFutures }) {
		if (cancelFutures) for (const { future } of this.#waiting.splice(0)) {
			future.cancel();
			future.setRunningOrNotifyCancel();
		}
		live$1.delete(this);
		this.#free.wakeAll();
		if (!wait) return;
		for (const thread of this.#threads) await thread.join();
	}
};
function unusable() {
	return new BrokenThreadPool("A thread initializer failed, the thread pool is not usable anymore");
}
function isCallable(value) {
	return typeof value === "function" || pythonHooks.call !== void 0 && typeof value?.__call__ === "function";
}
function run({ future, work, args, kwargs }) {
	if (!future.setRunningOrNotifyCancel()) return void 0;
	try {
		const result = callWith(work, args, kwargs);
		if (typeof result?.then !== "function") {
			future.setResult(result);
			return;
		}
		return Promise.resolve(result).then((value) => future.setResult(value), (error) => future.setException(error));
	} catch (error) {
		future.setException(error);
	}
}
// runtime/futures/processes.ts
const NAMES = [
	"maxWorkers",
	"mpContext",
	"initializer",
	"initargs"
];
const EXTRA = 1;
const MOST = 64;
const SHORT = 1;
var WatchedPool = class extends Pool {
	[makeEngine](settings) {
		return this.engine = super[makeEngine](settings);
	}
};
const live = new Set();
let attends = false;
var ProcessPoolExecutor = class extends Executor {
	static __module__ = "concurrent.futures.process";
	#settings;
	#waiting = [];
	#first = 0;
	#flights = new Map();
	#window;
	#pool;
	#broken = false;
	#source;
	constructor(maxWorkers, ...rest) {
		super();
		const options = named(NAMES, [maxWorkers, ...rest]);
		const workers = Number(options.maxWorkers ?? navigator.hardwareConcurrency);
		if (workers <= 0) throw new ValueError("max_workers must be greater than 0");
		const initializer = options.initializer ?? null;
		if (initializer !== null && !isCallable(initializer)) throw new TypeError("initializer must be a callable");
		const tasks = options.maxTasksPerChild ?? null;
		if (tasks !== null && !Number.isInteger(Number(tasks))) throw new TypeError("max_tasks_per_child must be an integer");
		if (tasks !== null && tasks <= 0) throw new ValueError("max_tasks_per_child must be >= 1");
		this.#settings = {
			...options,
			maxWorkers: workers
		};
		this.#window = workers + EXTRA;
		this.#source = {
			wait: (limits) => this.#wait(limits),
			waitSync: (deadline) => this.#waitSync(deadline)
		};
	}
	get chunked() {
		return true;
	}
	begin(item) {
		if (this.#broken) throw new BrokenProcessPool("A child process terminated abruptly, the process pool is not usable anymore");
		this.#pool ??= this.#newPool();
		sources.set(item.future, this.#source);
		this.#waiting.push(item);
		this.#feed();
	}
	#newPool() {
		const { maxWorkers, mpContext, initializer, initargs, maxTasksPerChild } = this.#settings;
		live.add(this);
		if (!attends) {
			attends = true;
			beforeThreadsEnd(async () => {
				for (const executor of live) await executor.shutdown();
			});
		}
		return new WatchedPool({
			processes: maxWorkers,
			initializer: initializer ?? null,
			initargs: [...initargs ?? []],
			maxtasksperchild: maxTasksPerChild ?? null,
			context: mpContext ?? null
		});
	}
	#feed() {
		while (this.#flights.size < this.#window && this.#first < this.#waiting.length) {
			const item = this.#waiting[this.#first++];
			if (this.#first > 1024 && this.#first * 2 > this.#waiting.length) this.#trim();
			if (item.future.setRunningOrNotifyCancel()) this.#send(item);
		}
		if (this.#first === this.#waiting.length) this.#trim();
		if (this.isShut && this.#flights.size === 0) this.#pool?.close();
	}
	#trim() {
		this.#waiting.splice(0, this.#first);
		this.#first = 0;
	}
	#send({ future, work, args, kwargs, isChunk }) {
		const pool = this.#pool;
		const done = (settle) => {
			this.#landed(future);
			settle();
			this.#feed();
		};
		const callback = (value) => done(() => future.setResult(value));
		const errorCallback = (error) => done(() => future.setException(this.#failureOf(error)));
		const result = isChunk ? pool.starmapAsync(work, args, {
			chunksize: args.length,
			callback,
			errorCallback
		}) : pool.applyAsync(work, args, {
			kwds: kwargs,
			callback,
			errorCallback
		});
		if (!future.done()) this.#flights.set(future, {
			result,
			since: performance.now()
		});
	}
	#landed(future) {
		const flight = this.#flights.get(future);
		this.#flights.delete(future);
		if (flight === void 0) return;
		const { maxWorkers } = this.#settings;
		const each = (performance.now() - flight.since) / (this.#flights.size / maxWorkers + 1);
		if (each > 5) this.#window = maxWorkers + EXTRA;
		else if (each < SHORT) this.#window = Math.min(this.#window + 1, maxWorkers * MOST);
	}
	#failureOf(error) {
		const failure = this.#pool?.engine.failure;
		if (failure === void 0 && !(error instanceof WorkerLostError)) return error;
		if (failure !== void 0) this.#break();
		const lost = new BrokenProcessPool("A process in the process pool was terminated abruptly while the future was running or pending.");
		lost.cause = failure?.error ?? error;
		return lost;
	}
	#break() {
		this.#broken = true;
	}
	async #wait(limits) {
		const flight = this.#oldest();
		if (flight === void 0) return void await untilAny(this.#futures(), limits);
		const left = limits.deadline - performance.now();
		const timeout = left === Infinity ? null : Math.max(0, left) / 1e3;
		await flight.result.wait({
			timeout,
			signal: limits.signal
		});
	}
	#waitSync(deadline) {
		const left = deadline - performance.now();
		this.#oldest()?.result.waitSync(left === Infinity ? null : Math.max(0, left) / 1e3);
	}
	#oldest() {
		for (const flight of this.#flights.values()) return flight;
	}
	#futures() {
		return [...this.#flights.keys(), ...this.#waiting.map(({ future }) => future)];
	}
	async end({ wait, cancelFutures }) {
		if (cancelFutures) {
			for (const { future } of this.#waiting.splice(0)) if (future.cancel()) future.setRunningOrNotifyCancel();
			this.#first = 0;
		}
		this.#feed();
		if (!wait) return;
		while (this.#flights.size > 0) await this.#wait({
			deadline: Infinity,
			signal: void 0
		});
		live.delete(this);
		await this.#pool?.join();
	}
};
var InterpreterPoolExecutor = class extends ProcessPoolExecutor {
	static __module__ = "concurrent.futures.interpreter";
	constructor(maxWorkers) {
		super({
			...typeof maxWorkers === "object" ? maxWorkers : { maxWorkers },
			mpContext: getContext("worker")
		});
	}
};
// runtime/futures/waiting.ts
const FIRST_COMPLETED = "FIRST_COMPLETED";
const FIRST_EXCEPTION = "FIRST_EXCEPTION";
const ALL_COMPLETED = "ALL_COMPLETED";
const MOMENTS = [
	FIRST_COMPLETED,
	FIRST_EXCEPTION,
	ALL_COMPLETED
];
function hasFailed(future) {
	return !future.cancelled() && future.exceptionSync() !== null;
}
async function wait(futures, timeout, returnWhen) {
	const { all, open, moment, limits } = waiting(futures, timeout, returnWhen);
	while (!isOver(all, open, moment)) {
		const inTime = await untilAny(open, limits);
		leave(open);
		if (!inTime) break;
	}
	return waited(all);
}
function waitSync(futures, timeout, returnWhen) {
	const { all, open, moment, limits } = waiting(futures, timeout, returnWhen);
	while (!isOver(all, open, moment)) {
		const inTime = untilAnySync(open, limits.deadline);
		leave(open);
		if (!inTime) break;
	}
	return waited(all);
}
function waiting(futures, timeout, returnWhen) {
	const named = {
		...isOptions(timeout) ? timeout : {},
		...isOptions(returnWhen) ? returnWhen : {}
	};
	const moment = typeof returnWhen === "string" ? returnWhen : named.returnWhen ?? "ALL_COMPLETED";
	const limits = timeoutOf({
		timeout: isOptions(timeout) ? named.timeout : timeout ?? named.timeout,
		signal: named.signal
	});
	const all = [...new Set(iterable(futures))];
	const open = all.filter((one) => !one.done());
	if (open.length > 0 && !MOMENTS.includes(moment)) throw new ValueError(`Invalid return condition: '${moment}'`);
	return {
		all,
		open,
		moment,
		limits
	};
}
function isOver(all, open, moment) {
	if (open.length === 0) return true;
	if (moment === "FIRST_COMPLETED") return open.length < all.length;
	return moment === "FIRST_EXCEPTION" && all.some((one) => one.done() && hasFailed(one));
}
function leave(open) {
	open.splice(0, open.length, ...open.filter((one) => !one.done()));
}
function waited(all) {
	const done = new Set(all.filter((one) => one.done()));
	const notDone = new Set(all.filter((one) => !done.has(one)));
	return {
		done,
		notDone,
		[Symbol.iterator]: () => [done, notDone].values()
	};
}
function isOptions(value) {
	return typeof value === "object" && value !== null && typeof value.valueOf() === "object";
}
function asCompleted(futures, timeout) {
	return completing(new Set(iterable(futures)), timeoutOf(timeout));
}
async function* completing(all, limits) {
	const open = new Set(all);
	const arrived = [...all].filter((one) => one.done());
	for (const one of all) if (!one.done()) one.addDoneCallback(() => arrived.push(one));
	while (open.size > 0) {
		const next = arrived.shift();
		if (next !== void 0) {
			open.delete(next);
			yield next;
		} else if (!await untilAny(open, limits) && arrived.length === 0) throw new timeouts.error(`${open.size} (of ${all.size}) futures unfinished`);
	}
}
// runtime/threading/barrier.ts
var Barrier = class {
	static __module__ = "threading";
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
export { ALL_COMPLETED, Barrier, BoundedSemaphore, BrokenExecutor, BrokenProcessPool, BrokenThreadPool, CancelledError, Condition, Event, ExceptHookArgs, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Holdable, InterpreterPoolExecutor, InvalidStateError, Lock, PlainFuture, ProcessPoolExecutor, RLock, ResultIterator, Semaphore, TIMEOUT_MAX, Thread, ThreadPoolExecutor, __excepthook__, activeCount, asCompleted, currentThread, enumerate, excepthook, getIdent, getNativeId, hooks, mainThread, placeOf, secondsOf, threads, timeouts, typeNames, wait, waitSync };
