/* @ts-self-types="../../runtime/threading.ts" */
import "./rolldown-runtime.js";
import { BrokenBarrierError, RuntimeError, TypeError, notInitialized, reduce } from "./core.js";
import { Barrier, BoundedSemaphore, Condition, Event, ExceptHookArgs, Holdable, Lock, RLock, Semaphore, TIMEOUT_MAX, Thread, __excepthook__, activeCount, currentThread, enumerate, excepthook, getIdent, getNativeId, hooks, mainThread, placeOf, secondsOf } from "./threads.js";
import { callWith } from "./child.js";
import { yieldTurn } from "./small.js";
// runtime/threading/local.ts
let making = false;
var Local = class {
	static __module__ = "builtins";
	static __name__ = "_thread._local";
	constructor(...args) {
		if (making) return;
		const mine = new WeakMap([[currentThread(), this]]);
		const type = new.target;
		const own = () => {
			const thread = currentThread();
			let found = mine.get(thread);
			if (found === void 0) mine.set(thread, found = make(type, args));
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
function make(type, args) {
	making = true;
	try {
		return new type(...args);
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
// runtime/threading/timer.ts
var Timer = class extends Thread {
	static __module__ = "threading";
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
