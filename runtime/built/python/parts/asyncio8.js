import "../../rolldown-runtime.js";
import { copyContext } from "./asyncio4.js";
import { Coroutine, Dict, FrozenSet, StopIteration, asyncItems, awaitable, call, callMethod, coroutineFunctions, currentFrame, eq, exception, formatException, generatorMethod, invoke, isCoroutineFunction, isInt, isKeywords, methodOf, options, outcome, reportIdle, repr, set, truth, waitFor, withinFrame } from "../core.js";
import { BaseException, EOFError, Exception, KeyboardInterrupt, OSError, RuntimeError, SystemExit, TypeError, ValueError, atExit, attendEnd, isPlain, letGo, me, onInterrupt, printError, stayAlive } from "../../core.js";
import { defaultIntHandler, signal, validSignals } from "./asyncio9.js";
import { SIGINT, SIG_DFL } from "./asyncio10.js";
// runtime/python/asyncio/errors.ts
var CancelledError = class extends BaseException {
	static __module__ = "asyncio.exceptions";
};
var InvalidStateError = class extends Exception {
	static __module__ = "asyncio.exceptions";
};
var SendfileNotAvailableError = class extends RuntimeError {
	static __module__ = "asyncio.exceptions";
};
var IncompleteReadError = class extends EOFError {
	static __module__ = "asyncio.exceptions";
	constructor(partial, expected) {
		super(`${partial.length} bytes read on a total of ${expected ?? "undefined"} expected bytes`);
		this.partial = partial;
		this.expected = expected;
	}
};
var LimitOverrunError = class extends Exception {
	static __module__ = "asyncio.exceptions";
	constructor(message, consumed) {
		super(message);
		this.consumed = consumed;
	}
};
var BrokenBarrierError = class extends RuntimeError {
	static __module__ = "asyncio.exceptions";
};
var QueueEmpty = class extends Exception {
	static __module__ = "asyncio.queues";
};
var QueueFull = class extends Exception {
	static __module__ = "asyncio.queues";
};
var QueueShutDown = class extends Exception {
	static __module__ = "asyncio.queues";
};
// runtime/python/asyncio/running.ts
const maker = {};
let own = null;
let wasSet = false;
function runningLoop() {
	return currentFrame()?.loop ?? null;
}
function getRunningLoop() {
	const loop = runningLoop();
	if (!loop) throw new RuntimeError("no running event loop");
	return loop;
}
function getEventLoop() {
	const running = runningLoop();
	if (running) return running;
	if (!own && !wasSet) own = newEventLoop();
	if (!own) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
	return own;
}
function setEventLoop(loop) {
	own = loop;
	wasSet = true;
}
function newEventLoop() {
	return maker.make();
}
// runtime/python/asyncio/future.ts
var Future = class {
	static __module__ = "_asyncio";
	#loop;
	#state = "PENDING";
	#result;
	#error;
	#cancelMessage = null;
	cancelledBy = null;
	#callbacks = [];
	#isUnread = false;
	constructor(options = {}) {
		this.#loop = options.loop ?? getEventLoop();
	}
	getLoop() {
		return this.#loop;
	}
	done() {
		return this.#state !== "PENDING";
	}
	cancelled() {
		return this.#state === "CANCELLED";
	}
	cancel(msg = null) {
		this.#isUnread = false;
		if (this.done()) return false;
		this.#state = "CANCELLED";
		this.#cancelMessage = messageOf(msg);
		this.#schedule();
		return true;
	}
	cancelledError() {
		const known = this.cancelledBy;
		if (known) {
			this.cancelledBy = null;
			return known;
		}
		return this.#cancelMessage === null ? new CancelledError() : new CancelledError(this.#cancelMessage);
	}
	cancellation() {
		return new CancelledError(this.#cancelMessage ?? "");
	}
	result() {
		if (this.#state === "CANCELLED") throw this.cancelledError();
		if (this.#state === "PENDING") throw new InvalidStateError("Result is not set.");
		this.#markRead();
		if (this.#error !== void 0) throw this.#error;
		return this.#result;
	}
	exception() {
		if (this.#state === "CANCELLED") throw this.cancelledError();
		if (this.#state === "PENDING") throw new InvalidStateError("Exception is not set.");
		this.#markRead();
		return this.#error ?? null;
	}
	#markRead() {
		if (this.#isUnread) this.#loop.unread.delete(this);
		this.#isUnread = false;
	}
	addDoneCallback(fn, options = {}) {
		const context = options.context ?? copyContext();
		if (this.done()) this.#loop.callSoon(fn, this, { context });
		else this.#callbacks.push({
			call: fn,
			context
		});
	}
	removeDoneCallback(fn) {
		const before = this.#callbacks.length;
		this.#callbacks = this.#callbacks.filter(({ call }) => !eq(call, fn));
		return before - this.#callbacks.length;
	}
	setResult(result) {
		if (this.done()) throw new InvalidStateError(`invalid state`);
		this.#result = result;
		this.#state = "FINISHED";
		this.#schedule();
	}
	setException(exception) {
		if (this.done()) throw new InvalidStateError(`invalid state`);
		const error = typeof exception === "function" ? new exception() : exception;
		if (error instanceof StopIteration) throw new TypeError("StopIteration interacts badly with generators and cannot be raised into a Future");
		this.#error = error;
		this.#state = "FINISHED";
		this.#isUnread = true;
		this.#loop.unread.add(this);
		this.#schedule();
	}
	#schedule() {
		const callbacks = this.#callbacks;
		this.#callbacks = [];
		for (const { call, context } of callbacks) this.#loop.callSoon(call, this, { context });
	}
	async [outcome]() {
		if (!this.done()) {
			await waitFor(this);
			if (!this.done()) throw new RuntimeError("await wasn't used with future");
		}
		return this.result();
	}
	*__await__() {
		if (!this.done()) {
			yield this;
			if (!this.done()) throw new RuntimeError("await wasn't used with future");
		}
		return this.result();
	}
	stateText() {
		if (this.#state !== "FINISHED") return this.#state.toLowerCase();
		return this.#error === void 0 ? `finished result=${repr(this.#result)}` : `finished exception=${repr(this.#error)}`;
	}
	__repr__() {
		return `<Future ${this.stateText()}>`;
	}
};
function messageOf(msg) {
	const named = msg;
	return typeof named === "object" && named !== null && "msg" in named ? named.msg : msg;
}
function isfuture(obj) {
	return obj instanceof Future;
}
// runtime/python/asyncio/executor.ts
function executed(loop, executor, func, args) {
	if (executor !== null && executor !== void 0) return wrapFuture(callMethod(executor, "submit", [func, ...args]), { loop });
	return inThread(loop, () => call(func, args));
}
function inThread(loop, run) {
	const future = new Future({ loop });
	const frame = {
		loop: null,
		driver: null,
		context: copyContext()
	};
	const done = withinFrame(frame, async () => {
		await null;
		return await run();
	}).then((value) => settle(loop, future, () => future.setResult(value ?? null)), (error) => settle(loop, future, () => future.setException(raisable(error)))).finally(() => loop.pending.delete(done));
	loop.pending.add(done);
	return future;
}
function raisable(error) {
	return error instanceof StopIteration ? new RuntimeError("StopIteration cannot be raised into a Future") : error;
}
function settle(loop, future, action) {
	if (loop.isClosed()) return;
	loop.callSoonThreadsafe(() => {
		if (!future.cancelled()) action();
	});
}
function wrapFuture(future, options = {}) {
	if (future instanceof Future) return future;
	const loop = options.loop ?? getRunningLoop();
	const own = new Future({ loop });
	callMethod(future, "add_done_callback", [(source) => {
		if (loop.isClosed()) return;
		loop.callSoonThreadsafe(async () => {
			if (own.cancelled()) return;
			if (callMethod(source, "cancelled")) return void own.cancel();
			const error = await callMethod(source, "exception");
			if (error !== null && error !== void 0) own.setException(error);
			else own.setResult(await callMethod(source, "result"));
		});
	}]);
	own.addDoneCallback((done) => {
		if (done.cancelled()) callMethod(future, "cancel");
	});
	return own;
}
async function toThread(func, ...args) {
	return await inThread(getRunningLoop(), () => call(func, ...split(args)))[outcome]();
}
function split(args) {
	const last = args.at(-1);
	return isPlain(last) ? [args.slice(0, -1), last] : [args];
}
// runtime/python/asyncio/handles.ts
var Handle = class {
	static __module__ = "asyncio.events";
	#cancelled = false;
	constructor(callback, args, context) {
		this.callback = callback;
		this.args = args;
		this.context = context;
	}
	cancel() {
		this.#cancelled = true;
		this.callback = null;
		this.args = [];
	}
	cancelled() {
		return this.#cancelled;
	}
	getContext() {
		return this.context;
	}
};
var TimerHandle = class extends Handle {
	#when;
	constructor(when, order, callback, args, context) {
		super(callback, args, context);
		this.#when = when;
		this.order = order;
	}
	when() {
		return this.#when;
	}
};
function isBefore(a, b) {
	return a.when() < b.when() || a.when() === b.when() && a.order < b.order;
}
var Timers = class {
	#heap = [];
	get first() {
		while (this.#heap[0]?.cancelled()) this.take();
		return this.#heap[0];
	}
	add(handle) {
		const heap = this.#heap;
		let at = heap.push(handle) - 1;
		while (at > 0) {
			const parent = at - 1 >> 1;
			if (!isBefore(handle, heap[parent])) break;
			heap[at] = heap[parent];
			at = parent;
		}
		heap[at] = handle;
	}
	take() {
		const heap = this.#heap;
		const first = heap[0];
		const last = heap.pop();
		if (!last || heap.length === 0) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= heap.length) break;
			if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
			if (!isBefore(heap[child], last)) break;
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = last;
		return first;
	}
	clear() {
		this.#heap.length = 0;
	}
};
// runtime/python/asyncio/signals.ts
function numberOf(sig) {
	if (!isInt(sig) && !isInt(sig?.value)) throw new TypeError(`sig must be an int, not ${repr(sig)}`);
	if (!validSignals().has(sig)) throw new ValueError(`invalid signal number ${repr(sig)}`);
	return Number(sig.value ?? sig);
}
function handle(sig, handler) {
	try {
		signal(sig, handler);
	} catch (error) {
		if (!(error instanceof OSError) || error.errno !== 22) throw error;
		throw new RuntimeError(`sig ${String(numberOf(sig))} cannot be caught`);
	}
}
var LoopSignals = class {
	#handled = new Set();
	add(sig, callback, schedule) {
		if (callback instanceof Coroutine || isCoroutineFunction(callback)) throw new TypeError("coroutines cannot be used with add_signal_handler()");
		const number = numberOf(sig);
		handle(sig, (_signum, _frame) => schedule());
		this.#handled.add(number);
	}
	remove(sig) {
		const number = numberOf(sig);
		if (!this.#handled.delete(number)) return false;
		handle(sig, number === Number(SIGINT.value) ? defaultIntHandler : SIG_DFL);
		return true;
	}
	clear() {
		for (const number of [...this.#handled]) this.remove(number);
	}
};
// runtime/python/asyncio/loop.ts
const SLICE = 100;
const PATIENCE = 2;
const tasks = {};
const endpoints = {};
function starts(given) {
	const last = given.at(-1);
	return !isKeywords(last) || truth(last.startServing ?? true);
}
var EventLoop = class {
	static __module__ = "asyncio.unix_events";
	static __name__ = "_UnixSelectorEventLoop";
	tasks = new Set();
	unread = new Set();
	generators = new Set();
	current = null;
	#ready = [];
	#timers = new Timers();
	#order = 0;
	#isRunning = false;
	#isStopping = false;
	#isClosed = false;
	#wake;
	#lastTurn = 0;
	#debug = false;
	#handler = null;
	#factory = null;
	#signals = new LoopSignals();
	constructor() {
		attendEnd();
		atExit(() => this.reportUnread());
	}
	time() {
		return performance.now() / 1e3;
	}
	callSoon(callback, ...args) {
		this.#check();
		const context = this.#contextOf(args);
		if (isCoroutineFunction(callback)) throw new TypeError("coroutines cannot be used with call_soon()");
		const handle = new Handle(callback, args, context);
		this.#ready.push(handle);
		this.#wake?.();
		return handle;
	}
	callSoonThreadsafe(callback, ...args) {
		return this.callSoon(callback, ...args);
	}
	callLater(delay, callback, ...args) {
		if (delay === null || delay === void 0) throw new TypeError("delay must not be None");
		return this.callAt(this.time() + Number(delay), callback, ...args);
	}
	callAt(when, callback, ...args) {
		if (when === null || when === void 0) throw new TypeError("when cannot be None");
		this.#check();
		const context = this.#contextOf(args);
		const handle = new TimerHandle(Number(when), this.#order++, callback, args, context);
		this.#timers.add(handle);
		this.#wake?.();
		return handle;
	}
	#contextOf(args) {
		return (isKeywords(args.at(-1)) ? args.pop() : {}).context ?? copyContext();
	}
	#check() {
		if (this.#isClosed) throw new RuntimeError("Event loop is closed");
	}
	createFuture() {
		return new Future({ loop: this });
	}
	createTask(coro, options = {}) {
		this.#check();
		if (this.#factory !== null) return call(this.#factory, [this, coro], { ...options });
		return tasks.create(this, coro, options);
	}
	setTaskFactory(factory) {
		this.#factory = factory;
	}
	getTaskFactory() {
		return this.#factory;
	}
	isRunning() {
		return this.#isRunning;
	}
	isClosed() {
		return this.#isClosed;
	}
	stop() {
		this.#isStopping = true;
	}
	close() {
		if (this.#isRunning) throw new RuntimeError("Cannot close a running event loop");
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#ready = [];
		this.#timers.clear();
		this.#signals.clear();
		reportIdle(this);
		this.reportUnread();
	}
	getDebug() {
		return this.#debug;
	}
	setDebug(enabled) {
		this.#debug = enabled;
	}
	async runForever() {
		this.#check();
		if (this.#isRunning) throw new RuntimeError("This event loop is already running");
		if (runningLoop()) throw new RuntimeError("Cannot run the event loop while another loop is running");
		this.#isRunning = true;
		try {
			do
				await this.#once();
			while (!this.#isStopping);
		} finally {
			this.#isStopping = false;
			this.#isRunning = false;
		}
	}
	async runUntilComplete(future) {
		this.#check();
		if (this.#isRunning) throw new RuntimeError("This event loop is already running");
		if (runningLoop()) throw new RuntimeError("Cannot run the event loop while another loop is running");
		const isNew = !(future instanceof Future);
		const task = tasks.ensure(this, future);
		const stop = (_done) => this.stop();
		task.addDoneCallback(stop);
		try {
			await this.runForever();
		} catch (error) {
			if (isNew && task.done() && !task.cancelled()) task.exception();
			throw error;
		} finally {
			task.removeDoneCallback(stop);
		}
		if (!task.done()) throw new RuntimeError("Event loop stopped before Future completed.");
		return task.result();
	}
	async #once() {
		if (this.#ready.length === 0 && !this.#isStopping) {
			const first = this.#timers.first;
			const wait = first ? (first.when() - this.time()) * 1e3 : Infinity;
			if (wait > 0) await this.#idle(wait);
		} else if (performance.now() - this.#lastTurn > PATIENCE) {
			await new Promise((resolve) => setImmediate(resolve));
			this.#lastTurn = performance.now();
		}
		const now = this.time();
		for (let first = this.#timers.first; first && first.when() <= now; first = this.#timers.first) this.#ready.push(this.#timers.take());
		const ready = this.#ready;
		this.#ready = [];
		for (const [at, handle] of ready.entries()) {
			if (handle.cancelled()) continue;
			try {
				await this.#run(handle);
			} catch (error) {
				this.#ready = [...ready.slice(at + 1), ...this.#ready];
				throw error;
			}
		}
	}
	async #run(handle) {
		const frame = {
			loop: this,
			driver: null,
			context: handle.context
		};
		try {
			const result = withinFrame(frame, () => invoke(handle.callback, ...handle.args));
			if (result instanceof Promise) await result;
		} catch (error) {
			if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
			this.callExceptionHandler(new Dict([
				["message", `Exception in callback ${repr(handle.callback)}`],
				["exception", error],
				["handle", handle]
			]));
		}
	}
	async #idle(wait) {
		const end = performance.now() + wait;
		const { promise, resolve, reject } = Promise.withResolvers();
		this.#wake = resolve;
		const tick = () => {
			try {
				me.check();
			} catch (error) {
				return reject(error);
			}
			const left = end - performance.now();
			if (left > 0) timer = setTimeout(tick, Math.min(SLICE, left));
			else resolve();
		};
		let timer = setTimeout(tick, Math.min(SLICE, wait));
		const takeBack = onInterrupt((error) => {
			if (!this.interrupted) return reject(error);
			this.interrupted();
			resolve();
		});
		stayAlive();
		try {
			await promise;
		} finally {
			clearTimeout(timer);
			takeBack();
			letGo();
			this.#wake = void 0;
			this.#lastTurn = performance.now();
		}
	}
	runInExecutor(executor, func, ...args) {
		this.#check();
		return executed(this, executor, func, args);
	}
	setDefaultExecutor(_executor) {}
	async shutdownDefaultExecutor(_timeout) {
		while (this.pending.size > 0) await Promise.race(this.pending);
	}
	pending = new Set();
	async createConnection(protocolFactory, host, port) {
		return await endpoints.connect(this, protocolFactory, host, port);
	}
	async createUnixConnection(protocolFactory, path) {
		return await endpoints.connectUnix(this, protocolFactory, path);
	}
	async createServer(protocolFactory, ...given) {
		const { host = null, port = null } = options(["host", "port"], ...given);
		return endpoints.serve(this, protocolFactory, host, port, starts(given));
	}
	async createUnixServer(protocolFactory, ...given) {
		const { path = null } = options(["path"], ...given);
		return endpoints.serveUnix(this, protocolFactory, path, starts(given));
	}
	async createDatagramEndpoint(protocolFactory, ...given) {
		const { localAddr = null, remoteAddr = null } = options(["localAddr", "remoteAddr"], ...given);
		return await endpoints.messages(this, protocolFactory, localAddr, remoteAddr);
	}
	async shutdownAsyncgens() {
		const left = [...this.generators].reverse();
		this.generators.clear();
		for (const generator of left) await close(generator);
	}
	setExceptionHandler(handler) {
		this.#handler = handler;
	}
	addSignalHandler(sig, callback, ...args) {
		this.#signals.add(sig, callback, () => void this.callSoon(callback, ...args));
	}
	removeSignalHandler(sig) {
		return this.#signals.remove(sig);
	}
	getExceptionHandler() {
		return this.#handler;
	}
	defaultExceptionHandler(context) {
		const message = context.get("message") ?? "Unhandled exception in event loop";
		const lines = [String(message)];
		for (const key of [...context.keys()].map(String).sort()) if (key !== "message" && key !== "exception") lines.push(`${key}: ${repr(context.get(key))}`);
		const error = context.get("exception");
		if (error !== void 0 && error !== null) lines.push(formatException(error));
		printError(lines.join("\n"));
	}
	callExceptionHandler(context) {
		if (this.#handler === null || this.#handler === void 0) return this.defaultExceptionHandler(context);
		invoke(this.#handler, this, context);
	}
	reportUnread() {
		for (const future of this.unread) {
			const kind = repr(future).startsWith("<Task") ? "Task" : "Future";
			const error = exception(future.exception());
			this.callExceptionHandler(new Dict([
				["message", `${kind} exception was never retrieved`],
				["exception", error],
				["future", future]
			]));
		}
		this.unread.clear();
	}
	allTasks() {
		return new FrozenSet(this.tasks);
	}
	__repr__() {
		const is = (value) => value ? "True" : "False";
		return `<_UnixSelectorEventLoop running=${is(this.#isRunning)} closed=${is(this.#isClosed)} debug=${is(this.#debug)}>`;
	}
};
coroutineFunctions(EventLoop.prototype.createConnection, EventLoop.prototype.createUnixConnection, EventLoop.prototype.createServer, EventLoop.prototype.createUnixServer, EventLoop.prototype.createDatagramEndpoint);
maker.make = () => new EventLoop();
asyncItems.left = (generator, isOpen) => {
	const loop = runningLoop();
	if (!loop) return;
	loop.generators.add(generator);
	if (isOpen) return;
	const closing = () => {
		loop.generators.delete(generator);
		return close(generator);
	};
	loop.callSoon(() => void loop.createTask(new Coroutine(closing, "aclose")));
};
asyncItems.ended = (generator) => void runningLoop()?.generators.delete(generator);
async function close(generator) {
	await generatorMethod(generator, "aclose")(generator).start();
}
// runtime/python/asyncio/task.ts
let made = 0;
var Task = class extends Future {
	static __module__ = "_asyncio";
	#coro;
	#context;
	#name;
	#waiter = null;
	#mustCancel = false;
	#message = null;
	#cancelling = 0;
	#started = false;
	#resume;
	#stepEnd;
	#fatal;
	constructor(coro, options = {}) {
		super({ loop: options.loop ?? getEventLoop() });
		if (!(coro instanceof Coroutine)) throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
		this.#name = options.name === null || options.name === void 0 ? `Task-${++made}` : String(options.name);
		this.#coro = coro;
		this.#context = options.context ?? copyContext();
		const loop = this.getLoop();
		loop.callSoon(this.#step, { context: this.#context });
		loop.tasks.add(this);
	}
	getCoro() {
		return this.#coro;
	}
	getContext() {
		return this.#context;
	}
	getName() {
		return this.#name;
	}
	setName(value) {
		this.#name = String(value);
	}
	setResult(_result) {
		throw new RuntimeError("Task does not support set_result operation");
	}
	setException(_exception) {
		throw new RuntimeError("Task does not support set_exception operation");
	}
	cancel(msg = null) {
		if (this.done()) return false;
		this.#cancelling++;
		if (this.#waiter?.cancel(msg)) return true;
		this.#mustCancel = true;
		this.#message = messageOf(msg);
		return true;
	}
	cancelling() {
		return this.#cancelling;
	}
	uncancel() {
		if (this.#cancelling > 0) {
			this.#cancelling--;
			if (this.#cancelling === 0) this.#mustCancel = false;
		}
		return this.#cancelling;
	}
	#cancelError() {
		return this.#message === null ? new CancelledError() : new CancelledError(this.#message);
	}
	#step = async (...thrown) => {
		if (this.done()) return;
		let [error] = thrown;
		if (this.#mustCancel) {
			if (!(error instanceof CancelledError)) error = this.#cancelError();
			this.#mustCancel = false;
		}
		this.#waiter = null;
		const loop = this.getLoop();
		const before = loop.current;
		loop.current = this;
		const ended = new Promise((resolve) => this.#stepEnd = resolve);
		if (!this.#started) this.#start(error);
		else if (error !== void 0) this.#resume.reject(error);
		else this.#resume.resolve(null);
		await ended;
		loop.current = before;
		if (this.#fatal) throw this.#fatal.error;
	};
	#start(error) {
		this.#started = true;
		const frame = {
			loop: this.getLoop(),
			driver: this,
			context: this.#context
		};
		(error === void 0 ? withinFrame(frame, () => this.#coro.start()) : this.#coro.throw(error)).then((value) => this.#end(() => this.#succeed(value ?? null)), (raised) => this.#end(() => this.#fail(raised)));
	}
	#end(finish) {
		this.getLoop().tasks.delete(this);
		finish();
		this.#stepEnd();
	}
	#succeed(value) {
		if (!this.#mustCancel) return super.setResult(value);
		this.#mustCancel = false;
		super.cancel(this.#message);
	}
	#fail(raised) {
		if (raised instanceof CancelledError) {
			this.cancelledBy = raised;
			super.cancel();
			return;
		}
		super.setException(raised);
		if (raised instanceof SystemExit || raised instanceof KeyboardInterrupt) {
			this.#fatal = { error: raised };
			this.exception();
		}
	}
	suspend(yielded) {
		const stepEnd = this.#stepEnd;
		if (!stepEnd) throw new RuntimeError("cannot wait in a task whose step has ended");
		this.#stepEnd = void 0;
		this.#resume = Promise.withResolvers();
		const loop = this.getLoop();
		const later = (message) => loop.callSoon(this.#step, new RuntimeError(message), { context: this.#context });
		if (yielded instanceof Future) {
			if (yielded.getLoop() !== loop) later(`Task ${repr(this)} got Future ${repr(yielded)} attached to a different loop`);
			else if (yielded === this) later(`Task cannot await on itself: ${repr(this)}`);
			else {
				yielded.addDoneCallback(this.#wakeUp, { context: this.#context });
				this.#waiter = yielded;
				if (this.#mustCancel && yielded.cancel(this.#message)) this.#mustCancel = false;
			}
		} else if (yielded === null || yielded === void 0) loop.callSoon(this.#step, { context: this.#context });
		else later(`Task got bad yield: ${repr(yielded)}`);
		stepEnd();
		return this.#resume.promise;
	}
	#wakeUp = (future) => {
		try {
			future.result();
		} catch (error) {
			return this.#step(error);
		}
		return this.#step();
	};
	__repr__() {
		const [first, ...rest] = this.stateText().split(" ");
		const doing = this.done() ? "done" : "running";
		const coro = `coro=<${this.#coro.__qualname__}() ${doing}>`;
		return `<Task ${[
			this.#mustCancel ? "cancelling" : first,
			`name=${repr(this.#name)}`,
			coro,
			...rest
		].join(" ")}>`;
	}
};
tasks.create = (loop, coro, options) => new Task(coro, {
	...options,
	loop
});
tasks.ensure = (loop, value) => ensureFuture(value, { loop });
function createTask(coro, options = {}) {
	return getRunningLoop().createTask(coro, options);
}
function ensureFuture(value, options = {}) {
	if (value instanceof Future) {
		if (options.loop && options.loop !== value.getLoop()) throw new RuntimeError("The future belongs to a different loop than the one specified as the loop argument");
		return value;
	}
	const loop = options.loop ?? getEventLoop();
	if (value instanceof Coroutine) return loop.createTask(value);
	if (methodOf(value, "__await__") === void 0 && !(value instanceof Promise)) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
	return loop.createTask(new Coroutine(() => awaitable(value), "_wrap_awaitable"));
}
function currentTask(loop = null) {
	return (loop ?? getRunningLoop()).current;
}
function allTasks(loop = null) {
	return set((loop ?? getRunningLoop()).tasks);
}
async function sleep(delay, result = null) {
	const seconds = Number(delay);
	if (seconds <= 0) {
		await waitFor(null);
		return result;
	}
	const loop = getRunningLoop();
	const future = loop.createFuture();
	const handle = loop.callLater(seconds, () => {
		if (!future.done()) future.setResult(result);
	});
	try {
		return await future[outcome]();
	} finally {
		handle.cancel();
	}
}
export { BrokenBarrierError, CancelledError, EventLoop, Future, Handle, IncompleteReadError, InvalidStateError, LimitOverrunError, QueueEmpty, QueueFull, QueueShutDown, SendfileNotAvailableError, Task, TimerHandle, allTasks, createTask, currentTask, endpoints, ensureFuture, getEventLoop, getRunningLoop, isfuture, messageOf, newEventLoop, runningLoop, setEventLoop, sleep, toThread, wrapFuture };
