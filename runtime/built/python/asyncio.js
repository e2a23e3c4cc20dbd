/* @ts-self-types="../../../runtime/python/asyncio.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception, KeyboardInterrupt, RuntimeError, SystemExit } from "../core.js";
import { BaseExceptionGroup, Coroutine, ExceptionGroup, TimeoutError, coroutineFunction, isCoroutineFunction, nameClasses, nameFunctions, outcome, repr } from "./core.js";
import { BrokenBarrierError, CancelledError, EventLoop, Future, Handle, IncompleteReadError, InvalidStateError, LimitOverrunError, QueueEmpty, QueueFull, QueueShutDown, SendfileNotAvailableError, Task, TimerHandle, allTasks, createTask, currentTask, ensureFuture, getEventLoop, getRunningLoop, isfuture, newEventLoop, setEventLoop, sleep, toThread, wrapFuture } from "./parts/asyncio8.js";
import { ALL_COMPLETED, Barrier, BoundedSemaphore, Condition, Event, FIRST_COMPLETED, FIRST_EXCEPTION, LifoQueue, Lock, PriorityQueue, Queue, Runner, Semaphore, Timeout, asCompleted, gather, run, shield, timeout, timeoutAt, wait, waitFor } from "./parts/asyncio11.js";
import { Server, StreamReader, StreamWriter, createSubprocessExec, createSubprocessShell, openConnection, startServer, subprocess_exports } from "./parts/asyncio12.js";
// runtime/python/asyncio/task_group.ts
var TaskGroup = class {
	static __module__ = "asyncio.taskgroups";
	#entered = false;
	#exiting = false;
	#aborting = false;
	#loop = null;
	#parent = null;
	#cancelsParent = false;
	#tasks = new Set();
	#errors = [];
	#baseError;
	#completed = null;
	async __aenter__() {
		if (this.#entered) throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
		this.#entered = true;
		this.#loop = getRunningLoop();
		this.#parent = currentTask();
		if (!this.#parent) throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
		return this;
	}
	async __aexit__(_type, error, _traceback) {
		this.#exiting = true;
		const given = error ?? void 0;
		if (isFatal(given) && this.#baseError === void 0) this.#baseError = given;
		let cancelled = given instanceof CancelledError ? given : void 0;
		const parent = this.#parent;
		if (given !== void 0 && !this.#aborting) this.#abort();
		while (this.#tasks.size > 0) {
			this.#completed ??= this.#loop.createFuture();
			try {
				await this.#completed[outcome]();
			} catch (raised) {
				if (!(raised instanceof CancelledError)) throw raised;
				if (!this.#aborting) {
					cancelled = raised;
					this.#abort();
				}
			}
			this.#completed = null;
		}
		if (this.#baseError !== void 0) throw this.#baseError;
		if (this.#cancelsParent && parent.uncancel() === 0) cancelled = void 0;
		if (cancelled !== void 0 && this.#errors.length === 0) throw cancelled;
		if (given !== void 0 && !(given instanceof CancelledError)) this.#errors.push(given);
		if (this.#errors.length === 0) return null;
		if (parent.cancelling() > 0) {
			parent.uncancel();
			parent.cancel();
		}
		const errors = this.#errors;
		this.#errors = [];
		throw new (errors.every((one) => one instanceof Exception) ? ExceptionGroup : BaseExceptionGroup)("unhandled errors in a TaskGroup", errors);
	}
	createTask(coro, options = {}) {
		if (!this.#entered) {
			coro.close();
			throw new RuntimeError(`TaskGroup ${repr(this)} has not been entered`);
		}
		if (this.#exiting && this.#tasks.size === 0) {
			coro.close();
			throw new RuntimeError(`TaskGroup ${repr(this)} is finished`);
		}
		if (this.#aborting) {
			coro.close();
			throw new RuntimeError(`TaskGroup ${repr(this)} is shutting down`);
		}
		const task = this.#loop.createTask(coro, options);
		this.#tasks.add(task);
		task.addDoneCallback((done) => this.#onDone(done));
		return task;
	}
	#abort() {
		this.#aborting = true;
		for (const task of this.#tasks) if (!task.done()) task.cancel();
	}
	#onDone(task) {
		this.#tasks.delete(task);
		if (this.#completed && this.#tasks.size === 0 && !this.#completed.done()) this.#completed.setResult(true);
		if (task.cancelled()) return;
		const error = task.exception();
		if (error === null) return;
		this.#errors.push(error);
		if (isFatal(error) && this.#baseError === void 0) this.#baseError = error;
		if (this.#parent.done()) return;
		if (!this.#aborting && !this.#cancelsParent) {
			this.#abort();
			this.#cancelsParent = true;
			this.#parent.cancel();
		}
	}
	__repr__() {
		const info = [
			...this.#tasks.size > 0 ? [`tasks=${this.#tasks.size}`] : [],
			...this.#errors.length > 0 ? [`errors=${this.#errors.length}`] : [],
			...this.#aborting ? ["cancelling"] : this.#entered ? ["entered"] : []
		];
		return `<TaskGroup${info.length > 0 ? ` ${info.join(" ")}` : ""}>`;
	}
};
function isFatal(error) {
	return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
// runtime/python/asyncio/threadsafe.ts
var LoopResult = class {
	static __module__ = "concurrent.futures._base";
	static __name__ = "Future";
	#settled = Promise.withResolvers();
	#task;
	constructor(coro, loop) {
		this.#settled.promise.catch(() => {});
		loop.callSoonThreadsafe(() => {
			this.#task = ensureFuture(coro, { loop });
			this.#task.addDoneCallback((done) => {
				try {
					this.#settled.resolve(done.result());
				} catch (error) {
					this.#settled.reject(error);
				}
			});
		});
	}
	async result(timeout = null) {
		if (timeout === null || timeout === void 0) return await this.#settled.promise;
		const late = Promise.withResolvers();
		const timer = setTimeout(() => late.reject(new TimeoutError()), Number(timeout) * 1e3);
		try {
			return await Promise.race([this.#settled.promise, late.promise]);
		} finally {
			clearTimeout(timer);
		}
	}
	async exception(timeout = null) {
		try {
			await this.result(timeout);
			return null;
		} catch (error) {
			return error;
		}
	}
	done() {
		return this.#task?.done() ?? false;
	}
	cancelled() {
		return this.#task?.cancelled() ?? false;
	}
	cancel() {
		const task = this.#task;
		if (!task || task.done()) return false;
		task.getLoop().callSoonThreadsafe(() => task.cancel());
		return true;
	}
};
function threadsafe(coro, loop) {
	return new LoopResult(coro, loop);
}
// runtime/python/asyncio.ts
var asyncio_exports = __exportAll({
	ALL_COMPLETED: () => ALL_COMPLETED,
	AbstractEventLoop: () => EventLoop,
	Barrier: () => Barrier,
	BoundedSemaphore: () => BoundedSemaphore,
	BrokenBarrierError: () => BrokenBarrierError,
	CancelledError: () => CancelledError,
	Condition: () => Condition,
	Event: () => Event,
	EventLoop: () => EventLoop,
	FIRST_COMPLETED: () => FIRST_COMPLETED,
	FIRST_EXCEPTION: () => FIRST_EXCEPTION,
	Future: () => Future,
	Handle: () => Handle,
	IncompleteReadError: () => IncompleteReadError,
	InvalidStateError: () => InvalidStateError,
	LifoQueue: () => LifoQueue,
	LimitOverrunError: () => LimitOverrunError,
	Lock: () => Lock,
	PriorityQueue: () => PriorityQueue,
	Queue: () => Queue,
	QueueEmpty: () => QueueEmpty,
	QueueFull: () => QueueFull,
	QueueShutDown: () => QueueShutDown,
	Runner: () => Runner,
	Semaphore: () => Semaphore,
	SendfileNotAvailableError: () => SendfileNotAvailableError,
	Server: () => Server,
	StreamReader: () => StreamReader,
	StreamWriter: () => StreamWriter,
	Task: () => Task,
	TaskGroup: () => TaskGroup,
	Timeout: () => Timeout,
	TimeoutError: () => TimeoutError,
	TimerHandle: () => TimerHandle,
	allTasks: () => allTasks,
	asCompleted: () => asCompleted,
	createSubprocessExec: () => createSubprocessExec,
	createSubprocessShell: () => createSubprocessShell,
	createTask: () => createTask,
	currentTask: () => currentTask,
	ensureFuture: () => ensureFuture,
	gather: () => gather,
	getEventLoop: () => getEventLoop,
	getRunningLoop: () => getRunningLoop,
	iscoroutine: () => iscoroutine,
	iscoroutinefunction: () => iscoroutinefunction,
	isfuture: () => isfuture,
	newEventLoop: () => newEventLoop,
	openConnection: () => openConnection,
	run: () => run,
	runCoroutineThreadsafe: () => threadsafe,
	setEventLoop: () => setEventLoop,
	shield: () => shield,
	sleep: () => sleep,
	startServer: () => startServer,
	subprocess: () => subprocess_exports,
	timeout: () => timeout,
	timeoutAt: () => timeoutAt,
	toThread: () => toThread,
	wait: () => wait,
	waitFor: () => waitFor,
	wrapFuture: () => wrapFuture
});
function iscoroutine(obj) {
	return obj instanceof Coroutine;
}
function iscoroutinefunction(func) {
	return isCoroutineFunction(func);
}
coroutineFunction(sleep);
coroutineFunction(toThread);
nameFunctions(asyncio_exports);
nameClasses(asyncio_exports, "asyncio");
export { ALL_COMPLETED, EventLoop as AbstractEventLoop, Barrier, BoundedSemaphore, BrokenBarrierError, CancelledError, Condition, Event, EventLoop, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Handle, IncompleteReadError, InvalidStateError, LifoQueue, LimitOverrunError, Lock, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown, Runner, Semaphore, SendfileNotAvailableError, Server, StreamReader, StreamWriter, Task, TaskGroup, Timeout, TimeoutError, TimerHandle, allTasks, asCompleted, createSubprocessExec, createSubprocessShell, createTask, currentTask, ensureFuture, gather, getEventLoop, getRunningLoop, iscoroutine, iscoroutinefunction, isfuture, newEventLoop, openConnection, run, threadsafe as runCoroutineThreadsafe, setEventLoop, shield, sleep, startServer, subprocess_exports as subprocess, timeout, timeoutAt, toThread, wait, waitFor, wrapFuture };
