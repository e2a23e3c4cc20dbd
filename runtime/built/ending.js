import "./rolldown-runtime.js";
import { AssertionError, OverflowError, RuntimeError, SystemExit, TimeoutError, TypeError, ValueError, afterFork, callWith, describeError, exitActions, isChild, onlyInterrupt, printError, pythonHooks, pythonTypeName, reduce } from "./core.js";
import { argumentsOf, endProgram, inOrder, initializer, notInitialized } from "./main.js";
import { Waiters, beginTurn, isDue, share, turn } from "./python/parts/queue.js";
import { AsyncLocalStorage } from "node:async_hooks";
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
function isOptions(value) {
	return optionsIn(value) === value;
}
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
	const { timeout: seconds, signal } = isOptions(timeout) ? timeout : { timeout };
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
	const waits = isOptions(blocking) || blocking === void 0 ? named.blocking ?? named.block ?? true : Boolean(blocking);
	const { signal } = named;
	const given = isOptions(timeout) || timeout === void 0 ? named.timeout : timeout;
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
	excType;
	excValue;
	excTraceback = null;
	thread;
	constructor([excType, excValue, , thread]) {
		this.excType = excType;
		this.excValue = excValue;
		this.thread = thread ?? null;
	}
};
function printUncaught({ excType, excValue, thread }) {
	if (excType === SystemExit) return;
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
		if (errors.length === 1 && !(errors[0] instanceof SystemExit)) running.run(this, () => reportUncaught(this, errors[0]));
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
		if (this.#stage === "started") throw new RuntimeError("cannot set daemon status of active thread");
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
	if (isChild() || "WorkerGlobalScope" in globalThis) return;
	running.exit(() => import(Deno.mainModule).then(endWithDaemons, () => {}));
}
async function endWithDaemons() {
	await joinThreads();
	if (threads.size > 0) await endProgram(Deno.exitCode);
}
export { ExceptHookArgs, Holdable, Lock, RLock, TIMEOUT_MAX, Thread, __excepthook__, activeCount, beforeThreadsEnd, currentThread, enumerate, excepthook, getIdent, getNativeId, hooks, isOwned, mainThread, placeOf, releaseAll, secondsOf, timeoutOf };
