/* @ts-self-types="../../../runtime/python/asyncio.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception, KeyboardInterrupt, RuntimeError, SystemExit, TypeError, ValueError } from "../core.js";
import { BaseExceptionGroup, Bytes, Coroutine, Dict, ExceptionGroup, NotImplementedError, TimeoutError, asTuple, bytesLike, callMethod, coroutineFunction, eq, exception, getattr, invoke, isCoroutineFunction, nameClasses, nameFunctions, nodeModule, options, outcome, repr, truth, typeName } from "./core.js";
import { BrokenBarrierError, CancelledError, EventLoop, Future, Handle, IncompleteReadError, InvalidStateError, LimitOverrunError, QueueEmpty, QueueFull, QueueShutDown, SendfileNotAvailableError, Task, TimerHandle, allTasks, createTask, currentTask, endpoints, ensureFuture, getEventLoop, getRunningLoop, isfuture, newEventLoop, setEventLoop, sleep, toThread, wrapFuture } from "./parts/asyncio8.js";
import { Server, StreamReader, StreamWriter, address, connect, connectUnix, createSubprocessExec, createSubprocessShell, listen, listenUnix, openConnection, openUnixConnection, startServer, startUnixServer, subprocess_exports, waitOutside } from "./parts/asyncio11.js";
import { ALL_COMPLETED, Barrier, BoundedSemaphore, Condition, Event, FIRST_COMPLETED, FIRST_EXCEPTION, LifoQueue, Lock, PriorityQueue, Queue, Runner, Semaphore, Timeout, asCompleted, gather, run, shield, timeout, timeoutAt, wait, waitFor } from "./parts/asyncio12.js";
// runtime/python/asyncio/transports.ts
const BLOCK = 2 ** 18;
const HIGH = 2 ** 16;
var BaseTransport = class {
	static __module__ = "asyncio.transports";
	#info;
	constructor(extra = null) {
		this.#info = extra ?? {};
	}
	getExtraInfo(name, otherwise = null) {
		return Object.hasOwn(this.#info, name) ? this.#info[name] : otherwise;
	}
	isClosing() {
		throw new NotImplementedError();
	}
	close() {
		throw new NotImplementedError();
	}
	setProtocol(_protocol) {
		throw new NotImplementedError();
	}
	getProtocol() {
		throw new NotImplementedError();
	}
};
var Transport = class extends BaseTransport {
	static __module__ = "asyncio.transports";
};
var DatagramTransport = class extends BaseTransport {
	static __module__ = "asyncio.transports";
};
function told(loop, protocol, name, args, failed) {
	const { promise, resolve } = Promise.withResolvers();
	if (loop.isClosed()) resolve(null);
	else loop.callSoonThreadsafe(async () => {
		try {
			resolve(await callMethod(protocol(), name, [...args]));
		} catch (error) {
			resolve(null);
			if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
			failed(exception(error));
		}
	});
	return promise;
}
function report(loop, message, error, transport) {
	loop.callExceptionHandler(new Dict([
		["message", message],
		["exception", error],
		["transport", transport],
		["protocol", transport.getProtocol()]
	]));
}
function checked(data) {
	if (data instanceof Uint8Array || typeName(data) === "memoryview") return bytesLike(data).slice();
	throw new TypeError(`data argument must be a bytes-like object, not ${repr(typeName(data))}`);
}
function isClosed(error) {
	return error instanceof Deno.errors.BadResource || error instanceof Deno.errors.Interrupted;
}
var StreamTransport = class extends Transport {
	static __module__ = "asyncio.selector_events";
	static __name__ = "_SelectorSocketTransport";
	#loop;
	#conn;
	#ended;
	#protocol;
	#waiting = [];
	#size = 0;
	#isSending = false;
	#isEnded = false;
	#isClosing = false;
	#isLost = false;
	#isHeld = false;
	#paused;
	#low = HIGH / 4;
	#high = HIGH;
	constructor(loop, conn, protocol, info, ended = () => {}) {
		super(info);
		this.#loop = loop;
		this.#conn = conn;
		this.#protocol = protocol;
		this.#ended = ended;
	}
	async begin() {
		await this.#tell("connection_made", this);
		this.#read();
	}
	#tell(name, ...args) {
		return told(this.#loop, () => this.#protocol, name, args, (error) => {
			report(this.#loop, `Fatal error: protocol.${name}() call failed.`, error, this);
			if (name !== "connection_lost") this.#lose(error);
		});
	}
	async #read() {
		const block = new Uint8Array(BLOCK);
		try {
			while (!this.#isClosing) {
				await this.#paused?.promise;
				const count = await this.#conn.read(block);
				await this.#paused?.promise;
				if (this.#isClosing || this.#loop.isClosed()) return;
				if (count === null) {
					const keeps = await this.#tell("eof_received");
					return truth(keeps) ? void 0 : this.close();
				}
				await this.#received(new Bytes(block.slice(0, count).buffer));
			}
		} catch (error) {
			if (!isClosed(error)) this.#lose(exception(error));
		}
	}
	async #received(data) {
		if (getattr(this.#protocol, "data_received", null) !== null) {
			await this.#tell("data_received", data);
			return;
		}
		for (let at = 0; at < data.length;) {
			const place = bytesLike(await this.#tell("get_buffer", data.length - at));
			if (place.length === 0) return this.#lose(new RuntimeError("get_buffer() returned an empty buffer"));
			const part = data.subarray(at, at + place.length);
			place.set(part);
			at += part.length;
			await this.#tell("buffer_updated", part.length);
		}
	}
	write(data) {
		const bytes = checked(data);
		if (this.#isEnded) throw new RuntimeError("Cannot call write() after write_eof()");
		if (bytes.length === 0 || this.#isLost || this.#isClosing) return;
		this.#waiting.push(bytes);
		this.#size += bytes.length;
		if (this.#size > this.#high && !this.#isHeld) {
			this.#isHeld = true;
			callMethod(this.#protocol, "pause_writing", []);
		}
		this.#send();
	}
	async #send() {
		if (this.#isSending) return;
		this.#isSending = true;
		try {
			for (let data = this.#waiting.shift(); data !== void 0; data = this.#waiting.shift()) {
				for (let at = 0; at < data.length;) {
					const sent = await this.#conn.write(data.subarray(at));
					at += sent;
					this.#size -= sent;
				}
				if (this.#isHeld && this.#size <= this.#low) {
					this.#isHeld = false;
					this.#tell("resume_writing");
				}
			}
			if (this.#isEnded) await this.#conn.closeWrite();
		} catch (error) {
			if (!isClosed(error)) this.#lose(exception(error));
		}
		this.#isSending = false;
		if (this.#waiting.length > 0) return this.#send();
		if (this.#isClosing) this.#lose(null);
	}
	writelines(listOfData) {
		for (const data of listOfData) this.write(data);
	}
	writeEof() {
		if (this.#isClosing || this.#isEnded) return;
		this.#isEnded = true;
		this.#send();
	}
	canWriteEof() {
		return true;
	}
	isClosing() {
		return this.#isClosing;
	}
	close() {
		if (this.#isClosing) return;
		this.#isClosing = true;
		this.#paused?.resolve();
		if (!this.#isSending) this.#lose(null);
	}
	abort() {
		this.#lose(null);
	}
	#lose(error) {
		if (this.#isLost) return;
		this.#isLost = true;
		this.#isClosing = true;
		this.#waiting = [];
		this.#size = 0;
		this.#paused?.resolve();
		this.#tell("connection_lost", error).then(() => {
			try {
				this.#conn.close();
			} catch {}
			this.#ended();
		});
	}
	setProtocol(protocol) {
		this.#protocol = protocol;
	}
	getProtocol() {
		return this.#protocol;
	}
	pauseReading() {
		if (!this.#isClosing) this.#paused ??= Promise.withResolvers();
	}
	resumeReading() {
		this.#paused?.resolve();
		this.#paused = void 0;
	}
	isReading() {
		return !this.#isClosing && this.#paused === void 0;
	}
	getWriteBufferSize() {
		return this.#size;
	}
	getWriteBufferLimits() {
		return asTuple([this.#low, this.#high]);
	}
	setWriteBufferLimits(...given) {
		const { high: most, low: least } = options(["high", "low"], ...given);
		const low = least ?? null;
		const high = most ?? (low === null ? HIGH : 4 * Number(low));
		const bottom = low ?? Math.floor(Number(high) / 4);
		if (!(Number(high) >= Number(bottom) && Number(bottom) >= 0)) throw new ValueError(`high (${repr(high)}) must be >= low (${repr(bottom)}) must be >= 0`);
		this.#high = Number(high);
		this.#low = Number(bottom);
	}
};
var MessageTransport = class extends DatagramTransport {
	static __module__ = "asyncio.selector_events";
	static __name__ = "_SelectorDatagramTransport";
	#loop;
	#socket;
	#remote;
	#protocol;
	#sending = 0;
	#isClosing = false;
	#isLost = false;
	constructor(loop, socket, protocol, info, remote) {
		super(info);
		this.#loop = loop;
		this.#socket = socket;
		this.#protocol = protocol;
		this.#remote = remote;
	}
	async begin() {
		await this.#tell("connection_made", this);
		this.#socket.on("message", (data, { address, port }) => {
			if (this.#isClosing) return;
			const bytes = new Bytes(Uint8Array.from(data).buffer);
			this.#tell("datagram_received", bytes, asTuple([address, port]));
		});
		this.#socket.on("error", (error) => this.#tell("error_received", exception(error)));
	}
	#tell(name, ...args) {
		return told(this.#loop, () => this.#protocol, name, args, (error) => {
			report(this.#loop, `Fatal error: protocol.${name}() call failed.`, error, this);
		});
	}
	sendto(data, addr = null) {
		const bytes = checked(data);
		const to = addr ?? this.#remote;
		if (this.#remote !== null && addr !== null && !eq(addr, this.#remote)) throw new ValueError(`Invalid address: must be None or ${repr(this.#remote)}`);
		this.#sending++;
		const done = (error) => {
			this.#sending--;
			if (error) this.#tell("error_received", exception(error));
			if (this.#isClosing && this.#sending === 0) this.#lose();
		};
		if (this.#remote !== null) this.#socket.send(bytes, done);
		else {
			const [host, port] = to;
			this.#socket.send(bytes, Number(port), host, done);
		}
	}
	isClosing() {
		return this.#isClosing;
	}
	close() {
		if (this.#isClosing) return;
		this.#isClosing = true;
		if (this.#sending === 0) this.#lose();
	}
	abort() {
		this.#isClosing = true;
		this.#lose();
	}
	#lose() {
		if (this.#isLost) return;
		this.#isLost = true;
		this.#socket.close();
		this.#tell("connection_lost", null);
	}
	setProtocol(protocol) {
		this.#protocol = protocol;
	}
	getProtocol() {
		return this.#protocol;
	}
};
// runtime/python/asyncio/endpoints.ts
function infoOf(conn) {
	return {
		peername: address(conn.remoteAddr),
		sockname: address(conn.localAddr)
	};
}
async function open(loop, factory, connecting) {
	const conn = await waitOutside(loop, connecting);
	const protocol = invoke(factory);
	const transport = new StreamTransport(loop, conn, protocol, infoOf(conn));
	await waitOutside(loop, transport.begin());
	return asTuple([transport, protocol]);
}
function serve(loop, factory, listener, starts) {
	const server = new Server(listener, loop, (conn) => {
		const transport = new StreamTransport(loop, conn, invoke(factory), infoOf(conn), () => detach());
		const detach = server.attach(transport);
		transport.begin();
	});
	if (starts) server.begin();
	return server;
}
function bound(socket, [host, port]) {
	const { promise, resolve, reject } = Promise.withResolvers();
	socket.once("error", reject);
	socket.bind(Number(port), String(host), () => {
		socket.off("error", reject);
		resolve();
	});
	return promise;
}
function directed(socket, [host, port]) {
	const { promise, resolve, reject } = Promise.withResolvers();
	socket.once("error", reject);
	socket.connect(Number(port), String(host), () => {
		socket.off("error", reject);
		resolve();
	});
	return promise;
}
async function messages(loop, factory, local, remote) {
	if (local === null && remote === null) throw new ValueError("unexpected address family");
	const isSix = String((local ?? remote)[0]).includes(":");
	const socket = nodeModule("node:dgram").createSocket(isSix ? "udp6" : "udp4");
	if (local !== null) await waitOutside(loop, bound(socket, local));
	if (remote !== null) await waitOutside(loop, directed(socket, remote));
	const own = socket.address();
	const info = {
		sockname: asTuple([own.address, own.port]),
		...remote === null ? {} : { peername: asTuple([...remote]) }
	};
	const protocol = invoke(factory);
	const transport = new MessageTransport(loop, socket, protocol, info, remote === null ? null : asTuple([...remote]));
	await waitOutside(loop, transport.begin());
	return asTuple([transport, protocol]);
}
Object.assign(endpoints, {
	connect: (loop, factory, host, port) => open(loop, factory, connect(host, port)),
	connectUnix: (loop, factory, path) => open(loop, factory, connectUnix(path)),
	serve: (loop, factory, host, port, starts) => serve(loop, factory, listen(host, port), starts),
	serveUnix: (loop, factory, path, starts) => serve(loop, factory, listenUnix(path), starts),
	messages: (loop, factory, local, remote) => messages(loop, factory, local, remote)
});
// runtime/python/asyncio/protocols.ts
var BaseProtocol = class {
	static __module__ = "asyncio.protocols";
	connectionMade(_transport) {
		return null;
	}
	connectionLost(_exc) {
		return null;
	}
	pauseWriting() {
		return null;
	}
	resumeWriting() {
		return null;
	}
};
var Protocol = class extends BaseProtocol {
	static __module__ = "asyncio.protocols";
	dataReceived(_data) {
		return null;
	}
	eofReceived() {
		return null;
	}
};
var BufferedProtocol = class extends BaseProtocol {
	static __module__ = "asyncio.protocols";
	getBuffer(_sizehint) {
		return null;
	}
	bufferUpdated(_nbytes) {
		return null;
	}
	eofReceived() {
		return null;
	}
};
var DatagramProtocol = class extends BaseProtocol {
	static __module__ = "asyncio.protocols";
	datagramReceived(_data, _addr) {
		return null;
	}
	errorReceived(_exc) {
		return null;
	}
};
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
	BaseProtocol: () => BaseProtocol,
	BaseTransport: () => BaseTransport,
	BoundedSemaphore: () => BoundedSemaphore,
	BrokenBarrierError: () => BrokenBarrierError,
	BufferedProtocol: () => BufferedProtocol,
	CancelledError: () => CancelledError,
	Condition: () => Condition,
	DatagramProtocol: () => DatagramProtocol,
	DatagramTransport: () => DatagramTransport,
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
	Protocol: () => Protocol,
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
	Transport: () => Transport,
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
	openUnixConnection: () => openUnixConnection,
	run: () => run,
	runCoroutineThreadsafe: () => threadsafe,
	setEventLoop: () => setEventLoop,
	shield: () => shield,
	sleep: () => sleep,
	startServer: () => startServer,
	startUnixServer: () => startUnixServer,
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
export { ALL_COMPLETED, EventLoop as AbstractEventLoop, Barrier, BaseProtocol, BaseTransport, BoundedSemaphore, BrokenBarrierError, BufferedProtocol, CancelledError, Condition, DatagramProtocol, DatagramTransport, Event, EventLoop, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Handle, IncompleteReadError, InvalidStateError, LifoQueue, LimitOverrunError, Lock, PriorityQueue, Protocol, Queue, QueueEmpty, QueueFull, QueueShutDown, Runner, Semaphore, SendfileNotAvailableError, Server, StreamReader, StreamWriter, Task, TaskGroup, Timeout, TimeoutError, TimerHandle, Transport, allTasks, asCompleted, createSubprocessExec, createSubprocessShell, createTask, currentTask, ensureFuture, gather, getEventLoop, getRunningLoop, iscoroutine, iscoroutinefunction, isfuture, newEventLoop, openConnection, openUnixConnection, run, threadsafe as runCoroutineThreadsafe, setEventLoop, shield, sleep, startServer, startUnixServer, subprocess_exports as subprocess, timeout, timeoutAt, toThread, wait, waitFor, wrapFuture };
