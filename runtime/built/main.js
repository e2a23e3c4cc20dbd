import { __name } from "./rolldown-runtime.js";
import { Absent, Control, Kind, Mode, Place, RemoteTraceback, Ring, Slot, TaskTimeoutError, WorkerLostError, absentOf, callWith, callable, closeMailbox, copyOf as copyOf$1, decode, decodeAsync, decodeWith, decodeWithAsync, encode, encodeMessage, encodeWith, errorOf, errorOfAsync, gathered, heard, isThenable, iterable, knock as knock$1, load as load$1, memoryField, move, needsImport, newMailbox, nothing, open, pause as pause$1, poolWorker, post, runChunk, stow, withStandIns } from "./child.js";
import { AssertionError, AttributeError, AuthenticationError, BaseException, BrokenBarrierError, BrokenPipeError, BufferTooShort, ConnectionError, EOFError, Empty, Exception, Full, IndexError, OSError, OverflowError, ProcessError, RuntimeError, State as State$2, SystemExit, TimeoutError, TypeError, ValueError, addDuty, afterFork, allocate, allocateZeroed, argumentsOf, arrive, arrived, asFunction, atBirth, attendEnd, become, beforeEnd, bellWord, births, brokers, byPid, camelCase, carrierOf, carry, checkSystem, createObject, deadlineOf, debug, defaultRepr as defaultRepr$1, describeError, exitCodeOf, findPath, formMark, free, hold, host, inOrder, info, inherited as inherited$1, initializer, isAloneWith, isArriving, isBirth, isDaemon, isDead, isEnding, isHeld, isHost, isLoadingMain, isPlain, isStopped$1 as isStopped, keepFor, keeperOf, kin, letGo, listen, lock, mainExport, mainRecordAddress, me, memory, memoryInUse, memoryOf, moduleAt, modulesOf, nameExports, nameOf as nameOf$1, newRecord, notInitialized, noteSent, noticeEnd, objectOf, onInterrupt, onLeave, onVanished, openLibrary, originOf, own, ownImports, packageRoot, parentOf, park, parkAsync, pidOf, pidWord, placeOf as placeOf$1, printError, processOf, programModule, pythonFolder, pythonHooks, pythonTypeName, reachedFrom, receive, reduce, referenceTo, register, registerForm, registerShared, releaseFor, reportEnd, reportExit, representation, send, settle, stage, stateOf, stateWord, statusWord, stayAlive, stub, tagOf, takeBack, takeKeywords, tellPid, tellToStop, unlock, wakeHost } from "./core.js";
import { canLetGo, havePair, isInterpreter, kit, letGoOf, watched } from "./small.js";
import { SystemChild, addressOfWord, commandLine, currentFolder, lendMapping, readSystemFile, shareWithProcesses, unclaimed, writeTicket } from "./mapping.js";
const timeoutOf = (function timeoutOf(timeout) {
	return limitsOf$1(true, timeout);
});
const setRehearsal = (function setRehearsal(make) {
	write$1 = make;
});
const newSpares = (function newSpares() {
	return new Spares({
		canKeep: canLetGo,
		isEager: true,
		fresh: (birth) => new Thread(ring().address, birth, heed),
		spare: (waiting, onReady) => new Thread(ring().address, waiting, heed, onReady)
	});
});
const fromEnvironment = (function fromEnvironment() {
	if (Deno.permissions.querySync({
		name: "env",
		variable
	}).state !== "granted") return null;
	const value = Deno.env.get(variable);
	if (value === void 0 || value === "") return null;
	if (!Object.hasOwn(launchers, value)) throw new ValueError(`Cannot start processes by ${variable}=${value}: it is ${Object.keys(launchers).join(" or ")}`);
	if (memoryInUse() === void 0) launchers[value].prepare();
	return value;
});
const simple = (function simple(name, kind, view, read, write) {
	const size = view.BYTES_PER_ELEMENT;
	return {
		name,
		kind,
		size,
		align: size,
		view,
		pointers: false,
		read,
		write
	};
});
const int = (function int(name, size, signed) {
	const define = (view, read, write) => simple(name, "int", view, read, write);
	switch (size) {
		case 1: return define(signed ? Int8Array : Uint8Array, signed ? (view, at) => view.getInt8(at) : (view, at) => view.getUint8(at), (view, at, value) => view.setInt8(at, low(value)));
		case 2: return define(signed ? Int16Array : Uint16Array, signed ? (view, at) => view.getInt16(at, true) : (view, at) => view.getUint16(at, true), (view, at, value) => view.setInt16(at, low(value), true));
		case 4: return define(signed ? Int32Array : Uint32Array, signed ? (view, at) => view.getInt32(at, true) : (view, at) => view.getUint32(at, true), (view, at, value) => view.setInt32(at, low(value), true));
		case 8: return define(signed ? BigInt64Array : BigUint64Array, signed ? readSigned : readUnsigned, writeWide);
	}
});
const describe = (function describe(type, layout) {
	layouts.set(type, layout);
});
const lacks = (function lacks(prototype, name, python = name) {
	Object.defineProperty(prototype, name, {
		configurable: true,
		get() {
			const owner = this instanceof CData ? cellOf(this).layout.name : this.constructor.name;
			throw new AttributeError(`'${owner}' object has no attribute '${python}'`);
		},
		set(value) {
			const ownProperty = {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			};
			Object.defineProperty(this, name, ownProperty);
		}
	});
});
const pointer = (function pointer(name, read, write) {
	return {
		name,
		kind: "pointer",
		size: SIZE,
		align: SIZE,
		view: BigUint64Array,
		pointers: true,
		read: (_view, at) => read(at),
		write: (_view, at, value) => write(at, value),
		copy: (_from, fromAt, _to, toAt) => store(toAt, load(fromAt)),
		release: (_view, at) => store(at, null)
	};
});
const define$1 = (function define$1(type, layout, ...names) {
	describe(type, layout);
	Object.defineProperty(type, "__module__", {
		value: "ctypes",
		configurable: true
	});
	for (const name of [layout.name, ...names]) named.set(name, type);
	travelsAs(type, typeNamed, [layout.name]);
});
const wrappedBy = (function wrappedBy(synchronized) {
	rewrap = synchronized;
});
const nameModule = (function nameModule(type) {
	Object.defineProperty(type, "__module__", { value: "multiprocessing.sharedctypes" });
});
const defineMethods = (function defineMethods(type, names, waits) {
	const methods = type.prototype;
	for (const name of names) {
		if (/^__\w+__$/.test(name)) {
			define(methods, name, function(...args) {
				return this.callMethodSync(name, args);
			});
			continue;
		}
		const isAwaited = waits && WAITING.has(name);
		const blocking = function(...args) {
			const { ...named } = pythonKeywords(args);
			return this.callMethodSync(name, args, named);
		};
		const awaiting = function(...args) {
			const { ...named } = pythonKeywords(args);
			return isPython() && !isAwaited ? this.callMethodSync(name, args, named) : this.callMethod(name, args, named);
		};
		for (const own of new Set([name, camelCase(name)])) {
			define(methods, own, awaiting);
			define(methods, `${own}Sync`, blocking);
		}
	}
});
// runtime/memory/limits.ts
const FOR_EVER$1 = {
	deadline: Infinity,
	signal: void 0
};
const NOT_AT_ALL = {
	deadline: -Infinity,
	signal: void 0
};
function limitsOf$1(block, timeout) {
	if (timeout === void 0) {
		if (block === void 0 || block === true) return FOR_EVER$1;
		if (block === false) return NOT_AT_ALL;
	}
	const named = optionsIn(timeout) ?? optionsIn(block) ?? {};
	if (!(optionsIn(block) === void 0 ? block ?? true : true) || named.block === false) return NOT_AT_ALL;
	const seconds = optionsIn(timeout) === void 0 ? timeout ?? named.timeout : named.timeout;
	return {
		deadline: deadlineOf(secondsOf(seconds)),
		signal: named.signal
	};
}
__name(limitsOf$1, "limitsOf");
const NAMES = [
	"block",
	"timeout",
	"signal"
];
function optionsIn(value) {
	if (typeof value !== "object" || value === null || typeof value.valueOf() !== "object") return;
	for (const name in value) {
		if (NAMES.includes(name)) continue;
		throw new TypeError(`unexpected keyword argument '${name}': there are ${NAMES.join(", ")}`);
	}
	return value;
}
function secondsOf(timeout) {
	if (timeout === null || timeout === void 0) return timeout;
	const seconds = Number(timeout.valueOf());
	if (typeof timeout === "number" && Number.isNaN(seconds)) throw new ValueError("Cannot wait until NaN: pass the timeout in seconds");
	if (typeof timeout === "string" || Number.isNaN(seconds)) throw new TypeError(`must be real number, not ${typeof timeout === "string" ? "str" : typeof timeout}`);
	return seconds;
}
// runtime/memory/receive.ts
function received(message) {
	try {
		return decode(message);
	} catch (error) {
		if (!needsImport(error)) throw error;
		return decodeAsync(message);
	}
}
// runtime/memory/sending.ts
let spare;
let given;
function encoded(value) {
	const tickets = spare ?? [];
	spare = void 0;
	const before = noteSent(tickets);
	try {
		const message = encodeMessage(value);
		given = tickets.length > 0 ? tickets : void 0;
		return message;
	} catch (error) {
		takeBack(tickets);
		throw error;
	} finally {
		noteSent(before);
		if (tickets.length === 0) spare = tickets;
	}
}
function checkSendable(value) {
	encoded(value);
	if (given !== void 0) takeBack(given);
}
function sendAsync(ring, value, limits, isAlone = limits.isAlone) {
	const message = encoded(value);
	const tickets = given;
	try {
		if (ring.tryPutInTurn(message) >= 0) return true;
	} catch (error) {
		if (tickets !== void 0) takeBack(tickets);
		throw error;
	}
	const { deadline = Infinity, signal, check } = limits;
	return sendLater(ring, message, {
		deadline,
		signal,
		check,
		isAlone
	}, tickets);
}
async function sendLater(ring, message, limits, tickets) {
	let put = false;
	try {
		return put = await ring.putAsync(message, limits) >= 0;
	} finally {
		if (!put && tickets !== void 0) takeBack(tickets);
	}
}
function sendSync(ring, value, limits) {
	const message = encoded(value);
	const tickets = given;
	let put = false;
	try {
		return put = ring.putSync(message, limits) >= 0;
	} finally {
		if (!put && tickets !== void 0) takeBack(tickets);
	}
}
// runtime/connection/bytes.ts
function ownBytes(message) {
	const bytes = copyOf$1(message);
	return pythonHooks.bytes?.(bytes) ?? bytes;
}
const bufferOf = Symbol.for("manycore.buffer");
function viewOf(buffer) {
	if (ArrayBuffer.isView(buffer)) return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	if (buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer) return new Uint8Array(buffer);
	const own = buffer?.[bufferOf];
	if (typeof own === "function") return own.call(buffer);
	throw new TypeError(`memoryview: a bytes-like object is required, not '${pythonTypeName(buffer)}'`);
}
function partOf(buffer, offset = 0, size) {
	const bytes = viewOf(buffer);
	if (offset < 0) throw new ValueError("offset is negative");
	if (bytes.length < offset) throw new ValueError("buffer length < offset");
	if (size === void 0 || size === null) return bytes.subarray(offset);
	if (size < 0) throw new ValueError("size is negative");
	if (offset + size > bytes.length) throw new ValueError("buffer length < offset + size");
	return bytes.subarray(offset, offset + size);
}
function targetOf(buffer, offset) {
	const bytes = viewOf(buffer);
	if (offset < 0) throw new ValueError("negative offset");
	if (offset > bytes.length) throw new ValueError("offset too large");
	return bytes.subarray(offset);
}
function fill(target, message) {
	if (message.length > target.length) throw new BufferTooShort(ownBytes(message));
	target.set(message);
	return message.length;
}
function checkMaxlength(maxlength) {
	if (typeof maxlength === "number" && maxlength < 0) throw new ValueError("negative maxlength");
}
// runtime/connection/pipe.ts
const BYTES_BOUND = 64 * 2 ** 20;
const MESSAGES_BOUND = 2 ** 20;
function ringsOf(pipe) {
	const { words } = memory();
	return [words[pipe], words[pipe + 1]].filter((ring) => ring !== 0).map((at) => new Ring(at));
}
const pipeKind = {
	destroy(pipe) {
		for (const ring of ringsOf(pipe)) ring.free();
	},
	released(pipe, end) {
		if (isHeld(pipe, end)) return;
		ringOfEnd(pipe, end)?.wakePutters();
		ringOfEnd(pipe, 1 - end)?.wakeTakersInVain();
	}
};
function makePipe(duplex) {
	const bounds = {
		bytes: BYTES_BOUND,
		items: MESSAGES_BOUND
	};
	const first = Ring.create(bounds);
	const second = duplex ? Ring.create(bounds) : void 0;
	const pipe = createObject(16);
	const { words } = memory();
	words[pipe] = first.address;
	words[pipe + 1] = second?.address ?? 0;
	return [hold(pipeKind, pipe, 0), hold(pipeKind, pipe, 1)];
}
function ringOfEnd(pipe, end) {
	const address = memory().words[pipe + end];
	return address === 0 ? void 0 : new Ring(address);
}
// runtime/connection/connection.ts
let nextFileno = 3;
var Connection = class {
	#slot;
	#pipe;
	#end;
	#in;
	#out;
	#readable;
	#fileno;
	#isAlone = () => isAloneWith(this.#pipe, 1 - this.#end);
	#writer = {
		check: () => this.#checkWriter(),
		isAlone: this.#isAlone
	};
	#reader = {
		check: () => this.#checkReader(),
		isAlone: this.#isAlone
	};
	constructor() {
		const slot = arrived();
		if (slot === 0) throw new TypeError("Cannot make a Connection by itself: call Pipe(), which makes two");
		this.#slot = slot;
		this.#pipe = objectOf(slot);
		this.#end = tagOf(slot);
		this.#in = ringOfEnd(this.#pipe, this.#end);
		this.#out = ringOfEnd(this.#pipe, 1 - this.#end);
		this.#readable = this.#in !== void 0;
		this.#fileno = nextFileno++;
		keepFor(this, slot);
	}
	static ticketOf(connection) {
		connection.#checkOpen();
		return send(connection.#slot);
	}
	get closed() {
		return this.#slot === 0;
	}
	get readable() {
		return this.#readable;
	}
	get writable() {
		return this.#out !== void 0;
	}
	fileno() {
		this.#checkOpen();
		return this.#fileno;
	}
	close() {
		const slot = this.#slot;
		if (slot === 0) return;
		this.#slot = 0;
		this.#in?.wakeAll();
		this.#out?.wakeAll();
		releaseFor(this, slot);
	}
	[Symbol.dispose]() {
		this.close();
	}
	async send(value, options) {
		const sent = sendAsync(this.#writing(), value, options === void 0 ? this.#writer : this.#writerFor(timeoutOf(options)));
		if (sent !== true && !await sent) throw new TimeoutError(`${this} stayed full`);
	}
	sendSync(value) {
		sendSync(this.#writing(), value, this.#writer);
	}
	async recv(options) {
		const value = this.#reading().readSoon(received);
		return value === nothing ? await this.#take(received, options) : value;
	}
	recvSync() {
		return this.#takeSync(decode);
	}
	async poll(timeout = 0) {
		const ring = this.#reading();
		if (this.#ready(ring)) return true;
		const limits = timeoutOf(timeout);
		limits.signal?.throwIfAborted();
		return await ring.waitForItem({
			...limits,
			...this.#reader
		}).catch(trueAtEnd);
	}
	pollSync(timeout = 0) {
		const ring = this.#reading();
		if (this.#ready(ring)) return true;
		try {
			return ring.waitForItemSync({
				...timeoutOf(timeout),
				...this.#reader
			});
		} catch (error) {
			return trueAtEnd(error);
		}
	}
	async sendBytes(buffer, offset, size) {
		this.#writing();
		const bytes = partOf(buffer, offset, size);
		await this.#writing().putAsync(bytes, this.#writer);
	}
	sendBytesSync(buffer, offset, size) {
		this.#writing();
		const bytes = partOf(buffer, offset, size);
		this.#writing().putSync(bytes, this.#writer);
	}
	async recvBytes(maxlength) {
		this.#reading();
		checkMaxlength(maxlength);
		return await this.#take((message) => this.#accept(message, maxlength));
	}
	recvBytesSync(maxlength) {
		this.#reading();
		checkMaxlength(maxlength);
		return this.#takeSync((message) => this.#accept(message, maxlength));
	}
	async recvBytesInto(buffer, offset = 0) {
		this.#reading();
		const target = targetOf(buffer, offset);
		return await this.#take((message) => fill(target, message));
	}
	recvBytesIntoSync(buffer, offset = 0) {
		this.#reading();
		const target = targetOf(buffer, offset);
		return this.#takeSync((message) => fill(target, message));
	}
	get [watched]() {
		const ring = this.#reading();
		return {
			ready: () => this.#ready(this.#reading()),
			watch: (on) => ring.watch(on)
		};
	}
	toString() {
		return defaultRepr$1("multiprocessing.connection.Connection", this.#pipe + this.#end * 4);
	}
	#ready(ring) {
		return ring.length > 0 || !isHeld(this.#pipe, 1 - this.#end);
	}
	async #take(read, options) {
		const limits = options === void 0 ? this.#reader : {
			...timeoutOf(options),
			check: () => this.#checkReader()
		};
		const ring = this.#reading();
		let value = ring.read(read);
		if (value === nothing) value = await ring.readAsync(read, limits);
		if (value === nothing) throw new TimeoutError(`Nothing came to ${this} in time`);
		return value;
	}
	#takeSync(read) {
		return this.#reading().readSync(read, this.#reader);
	}
	#writerFor(limits) {
		limits.signal?.throwIfAborted();
		return {
			...limits,
			check: () => this.#checkWriter()
		};
	}
	#accept(message, maxlength) {
		if (typeof maxlength === "number" && message.length > maxlength) {
			if (this.writable) this.#readable = false;
			else this.close();
			throw new OSError("bad message length");
		}
		return ownBytes(message);
	}
	#checkOpen() {
		if (this.#slot === 0) throw new OSError("handle is closed");
	}
	#reading() {
		me.check();
		this.#checkOpen();
		if (!this.#readable || this.#in === void 0) throw new OSError("connection is write-only");
		return this.#in;
	}
	#writing() {
		me.check();
		this.#checkOpen();
		if (this.#out === void 0) throw new OSError("connection is read-only");
		this.#checkWriter();
		return this.#out;
	}
	#checkReader() {
		this.#checkOpen();
		if (isHeld(this.#pipe, 1 - this.#end)) return false;
		if (this.#in.length > 0) return true;
		throw new EOFError();
	}
	#checkWriter() {
		this.#checkOpen();
		if (!isHeld(this.#pipe, 1 - this.#end)) throw new BrokenPipeError(32, "Broken pipe");
		return false;
	}
};
registerShared(import.meta, Connection, "Connection", Connection.ticketOf, (ticket) => arrive(Connection, receive(pipeKind, ticket)));
function trueAtEnd(error) {
	if (error instanceof EOFError) return true;
	throw error;
}
// runtime/connection/wait.ts
async function wait(objects, timeout) {
	const { all, things, limits } = begin(objects, timeout);
	let found = ready(all, things);
	if (found.length > 0 || never(all, limits)) return found;
	for (const { watch } of things) watch(true);
	try {
		for (;;) {
			const seen = Atomics.load(memory().words, bellWord());
			found = ready(all, things);
			if (found.length > 0) return found;
			const { deadline, signal } = limits;
			const check = () => things.some((thing) => thing.ready());
			if (!await parkAsync(bellWord(), seen, deadline, {
				signal,
				check
			})) return ready(all, things);
		}
	} finally {
		for (const { watch } of things) watch(false);
	}
}
function waitSync(objects, timeout) {
	const { all, things, limits } = begin(objects, timeout);
	let found = ready(all, things);
	if (found.length > 0 || never(all, limits)) return found;
	for (const { watch } of things) watch(true);
	try {
		for (;;) {
			const seen = Atomics.load(memory().words, bellWord());
			found = ready(all, things);
			if (found.length > 0) return found;
			const check = () => things.some((thing) => thing.ready());
			if (!park(bellWord(), seen, limits.deadline, check)) return ready(all, things);
		}
	} finally {
		for (const { watch } of things) watch(false);
	}
}
function begin(objects, timeout) {
	me.check();
	const limits = timeoutOf(timeout);
	limits.signal?.throwIfAborted();
	const all = [...objects];
	return {
		all,
		things: all.map(watchedOf),
		limits
	};
}
function never(all, { deadline, signal }) {
	return all.length === 0 && deadline === Infinity && signal === void 0;
}
function ready(all, things) {
	return all.filter((_, i) => things[i].ready());
}
function watchedOf(object) {
	if (typeof object === "number" && object > 0 && Number.isInteger(object)) return endOf(object);
	const thing = object?.[watched];
	if (thing !== void 0) return thing;
	throw new TypeError(`Cannot wait for ${typeof object === "number" ? object : `an object of type '${pythonTypeName(object)}'`}: connections, queues and the sentinels of processes can be waited for`);
}
function endOf(sentinel) {
	const { words } = memory();
	return {
		ready: () => Atomics.load(words, sentinel) >= State$2.Ended,
		watch: (on) => Atomics.add(words, 19, on ? 1 : -1)
	};
}
// runtime/connection/pipes.ts
function Pipe(duplex = true) {
	const [first, second] = makePipe(duplex);
	return [arrive(Connection, first), arrive(Connection, second)];
}
// runtime/pool/engine.ts
const makeEngine = Symbol("makeEngine");
var Engine = class {
	#state = "RUN";
	#sources = new Set();
	#streams = new Set();
	#waiting = new Set();
	#release;
	constructor(size) {
		this.size = size;
		const finished = () => this.#state === "TERMINATE" || !this.busy;
		this.idle = {
			get ready() {
				return finished();
			},
			waiters: new Set()
		};
	}
	get state() {
		return this.#state;
	}
	checkRunning() {
		if (this.#state !== "RUN") throw new ValueError("Pool not running");
	}
	begin(job, _leavable = false) {
		const { signal } = job.limits;
		if (signal === void 0) return;
		const abort = () => this.cancel(job, signal.reason);
		if (signal.aborted) return abort();
		signal.addEventListener("abort", abort, { once: true });
		job.onOver = () => signal.removeEventListener("abort", abort);
	}
	cancel(job, reason) {
		job.abort(reason);
		this.giveUp(job, true);
	}
	leave(stream) {
		stream.cancel();
		this.giveUp(stream, false);
	}
	openSource(job) {
		this.#sources.add(job);
		const { onOver } = job;
		job.onOver = () => {
			onOver?.();
			this.closeSource(job);
		};
	}
	closeSource(job) {
		if (this.#sources.delete(job)) this.checkIdle();
	}
	addStream(stream) {
		if (stream.over) return;
		this.#streams.add(stream);
		this.openSource(stream);
		const { onOver } = stream;
		stream.onOver = () => {
			this.#streams.delete(stream);
			onOver?.();
		};
		stream.feed();
	}
	get busy() {
		return this.working || this.#sources.size > 0;
	}
	checkIdle() {
		if (this.busy) return;
		if (this.#state === "CLOSE") this.dismiss();
		for (const wake of [...this.idle.waiters]) wake();
	}
	async wait(what, deadline, signal) {
		signal?.throwIfAborted();
		if (what.ready || this.#waiting.size === 0 && this.soon(what)) return true;
		const left = deadline - performance.now();
		if (left <= 0) return false;
		const { promise, resolve, reject } = Promise.withResolvers();
		const wake = () => {
			if (what.ready) resolve(true);
		};
		const abort = () => reject(signal.reason);
		const timer = left < 2 ** 31 ? setTimeout(resolve, left, false) : void 0;
		signal?.addEventListener("abort", abort, { once: true });
		what.waiters.add(wake);
		this.#enter(reject);
		try {
			return await promise || what.ready;
		} finally {
			this.#leave(reject);
			what.waiters.delete(wake);
			signal?.removeEventListener("abort", abort);
			if (timer !== void 0) clearTimeout(timer);
		}
	}
	#enter(reject) {
		this.#waiting.add(reject);
		if (this.#release !== void 0) return;
		stayAlive();
		this.#release = onInterrupt((error) => [...this.#waiting].at(-1)?.(error));
	}
	#leave(reject) {
		this.#waiting.delete(reject);
		if (this.#waiting.size > 0) return;
		letGo();
		this.#release?.();
		this.#release = void 0;
	}
	close() {
		if (this.#state !== "RUN") return;
		this.#state = "CLOSE";
		for (const stream of [...this.#streams]) stream.feed();
		this.checkIdle();
	}
	terminate() {
		if (this.#state === "TERMINATE") return;
		this.#state = "TERMINATE";
		const error = this.terminated();
		this.abortSources(error);
		this.stop(error);
		this.checkIdle();
	}
	abortSources(error) {
		for (const job of [...this.#sources]) job.abort(error);
	}
	terminated() {
		return new ProcessError("Cannot get the result: the pool was terminated while the task was out. Close and join it instead to let tasks end");
	}
};
// runtime/pool/jobs.ts
const unlimited = {
	taskTimeout: Infinity,
	retries: 0,
	signal: void 0
};
var Job = class {
	out = 0;
	cancelWord = 0;
	#waiters;
	constructor(mode, work, limits) {
		this.mode = mode;
		this.work = work;
		this.limits = limits;
	}
	firstOf(_index) {
		return 0;
	}
	abort(error) {
		this.settle(0, false, error);
	}
	get waiters() {
		return this.#waiters ??= new Set();
	}
	wake() {
		if (this.#waiters === void 0 || this.#waiters.size === 0) return;
		for (const wake of [...this.#waiters]) wake();
	}
	ended() {
		const { onOver } = this;
		if (onOver === void 0) return;
		this.onOver = void 0;
		onOver();
	}
};
var ResultJob = class extends Job {
	done = false;
	ok = true;
	collecting = false;
	#callbacks;
	constructor(mode, work, limits, callbacks) {
		super(mode, work, limits);
		this.#callbacks = callbacks;
	}
	get ready() {
		return this.done;
	}
	get over() {
		return this.done;
	}
	get unwanted() {
		return this.done;
	}
	settle(_index, ok, value) {
		this.finish(ok, value);
	}
	abort(error) {
		this.finish(false, error);
	}
	finish(ok, value) {
		if (this.done) return;
		this.done = true;
		this.ok = ok;
		this.value = value;
		if (this.#callbacks !== void 0) {
			const { callback, errorCallback } = this.#callbacks;
			const called = ok ? callback : errorCallback;
			if (called) callBack(called, value);
		}
		this.ended();
		this.wake();
	}
};
function callBack(callback, value) {
	try {
		const result = callback(value);
		if (result instanceof Promise) result.catch(reportCallback);
	} catch (error) {
		reportCallback(error);
	}
}
function reportCallback(error) {
	if (error instanceof SystemExit) return;
	printError(`Exception in a callback of a pool:\n${describeError(error)}`);
}
var MapJob = class extends ResultJob {
	#left = 0;
	#chunksize = 1;
	#results = [];
	#failed;
	expect(length, chunksize, chunks) {
		this.#results = new Array(length);
		this.#chunksize = chunksize;
		this.#left = chunks;
		if (chunks === 0) this.finish(true, []);
	}
	firstOf(index) {
		return index * this.#chunksize;
	}
	settle(index, ok, value) {
		if (ok) {
			const part = value;
			const start = index * this.#chunksize;
			for (let i = 0; i < part.length; i++) this.#results[start + i] = part[i];
		} else if (this.#failed === void 0 || index < this.#failed.index) this.#failed = {
			index,
			error: value
		};
		if (--this.#left > 0) return;
		if (this.#failed !== void 0) this.finish(false, this.#failed.error);
		else this.finish(true, this.#results);
	}
};
// runtime/pool/options.ts
function poolSettings(options) {
	const given = typeof options === "object" && options !== null ? options : { processes: options };
	const count = given.processes ?? navigator.hardwareConcurrency;
	checkNumber(count);
	if (!(count >= 1)) throw new ValueError("Number of processes must be at least 1");
	const maxTasks = given.maxtasksperchild ?? null;
	if (maxTasks !== null && !(Number.isInteger(maxTasks) && maxTasks > 0)) throw new ValueError("maxtasksperchild must be a positive int or None");
	const initializer = given.initializer ?? null;
	if (initializer !== null && !isFunction(initializer)) throw new TypeError("initializer must be a callable");
	return {
		processes: Math.trunc(count),
		initializer: initializer === null ? null : toFunction(initializer),
		initargs: [...given.initargs ?? []],
		maxTasks,
		context: given.context ?? null,
		permissions: given.permissions ?? null,
		limits: limitsOf(given, unlimited)
	};
}
function checkNumber(count) {
	if (typeof count.valueOf() !== "string" && typeof count !== "symbol") return;
	throw new TypeError(pythonHooks.call === void 0 ? `Cannot make a pool of ${Deno.inspect(count)} processes: pass a number` : `'<' not supported between instances of '${pythonTypeName(count)}' and 'int'`);
}
function limitsOf(options, pool) {
	const { signal, taskTimeout, retries } = options;
	if (signal === void 0 && (taskTimeout ?? null) === null && (retries ?? null) === null) return pool;
	const seconds = taskTimeout ?? pool.taskTimeout;
	if (!(seconds > 0)) throw new ValueError(`Task timeout must be a positive number of seconds, not ${taskTimeout}`);
	const times = retries ?? pool.retries;
	if (!(Number.isInteger(times) && times >= 0)) throw new ValueError(`Retries must be an int of 0 or more, not ${retries}`);
	return {
		taskTimeout: Number(seconds),
		retries: times,
		signal
	};
}
function chunkSize(given, length, size) {
	if (given === void 0 || given === null) return Math.max(1, Math.ceil(length / (size * 4)));
	checkChunkSize(given);
	return given;
}
function checkChunkSize(given) {
	if (given >= 1 && Number.isInteger(given)) return;
	throw new ValueError(`Chunksize must be 1+, not ${given}`);
}
function isAsyncIterable(input) {
	return typeof input?.[Symbol.asyncIterator] === "function";
}
function isFunction(value) {
	return typeof value === "function" || typeof value === "object" && value !== null && "module" in value && "name" in value;
}
const stubs = new Map();
function toFunction(func) {
	if (typeof func === "function") return func;
	if (!isFunction(func)) throw new TypeError(pythonHooks.call === void 0 ? `Cannot run ${Deno.inspect(func)} in a pool: pass an exported function, or { module, name }` : `'${pythonTypeName(func)}' object is not callable`);
	const key = `${func.module}#${func.name}`;
	let work = stubs.get(key);
	if (work === void 0) stubs.set(key, work = stub(func));
	return work;
}
// runtime/memory/wakefulness.ts
const FEWEST = 8;
const MOST$1 = 1024;
var Wakefulness = class {
	#waits = 0;
	#next = FEWEST;
	lasts() {
		if (this.#waits === 0) return false;
		this.#waits--;
		return true;
	}
	note(isForNothing) {
		this.#waits = isForNothing ? this.#next : 0;
		this.#next = isForNothing ? Math.min(this.#next * 2, MOST$1) : FEWEST;
	}
};
// runtime/pool/locate.ts
function locate(error, job, index) {
	if (!(error instanceof globalThis.TypeError)) return;
	const [, inCall, at, path] = /\(at value(\[0\])?\[(\d+)\](.*) of what was sent\)$/.exec(job.mode === Mode.Keywords ? error.message : error.message.replace("(at value", "(at value[0]")) ?? [];
	if (inCall === void 0) return;
	const place = job.mode === Mode.Call || job.mode === Mode.Keywords ? `args[${at}]${path}` : `element ${job.firstOf(index) + Number(at)}${path && `, ${path}`} of the input`;
	error.message = error.message.replace(/\(at value.*$/, `(at ${place})`);
}
// runtime/launch/birth.ts
const program = moduleAt("python/program");
function encodeBirth(process, child, inherits) {
	const forks = inherits && pythonHooks.startMethods !== void 0;
	const entries = inherits ? present(forks) : [];
	const modules = [...new Set(entries.map(([module]) => module))];
	if (pythonHooks.startMethods !== void 0) modules.unshift(program);
	const message = atBirth(forks, () => messageOf(process, entries, forks));
	const payload = message.length > 65536 ? stow(message) : new Uint8Array(gathered(message));
	if (typeof payload === "number") load$1(child, payload);
	return {
		modules,
		payload
	};
}
function messageOf(process, entries, forks) {
	try {
		return encoded([process, entries]);
	} catch {
		if (!forks) checkSendable(process);
		const marked = entries.map(marking);
		const give = (value, error) => {
			if (value === process || value === process.target) return void 0;
			return new Absent(nameOf(value, process, entries), error.message.replace(/ \(at [^()]*\)$/, ""));
		};
		try {
			return withStandIns(give, () => encoded([process, marked]));
		} catch (error) {
			checkSendable(process);
			throw error;
		}
	}
}
function marking(entry) {
	const [module, variable, field, value] = entry;
	if (absentOf(value) || isIterator(value)) return entry;
	try {
		checkSendable(value);
		return entry;
	} catch {
		return [
			module,
			variable,
			field,
			value,
			true
		];
	}
}
function isIterator(value) {
	return typeof value?.next === "function";
}
function nameOf(part, process, entries) {
	for (const [, variable, , value] of entries) {
		if (value === part) return `the parent's "${variable}"`;
		const path = findPath(value, part);
		if (path !== "") return `the parent's ${path.replace("value", variable)}`;
	}
	return `the parent's ${findPath(process, part).replace(/^value\.?/, "") || "object"}`;
}
function present(unset) {
	const entries = [];
	for (const [module, { get }] of inherited$1) for (const [name, value] of Object.entries(get())) {
		if (!isDeclaration(name, value)) {
			if (value !== void 0 || unset) entries.push([
				module,
				name,
				null,
				value
			]);
			continue;
		}
		for (const field of Object.getOwnPropertyNames(value)) if (!isBuiltIn.has(field) && isOwnValue(value, field)) entries.push([
			module,
			name,
			field,
			value[field]
		]);
		const memory = value[memoryOf]?.get();
		if (memory !== void 0) entries.push([
			module,
			name,
			memoryField,
			memory
		]);
	}
	return entries;
}
const isBuiltIn = new Set([
	"length",
	"name",
	"prototype",
	"arguments",
	"caller"
]);
function isOwnValue(owner, field) {
	const { value, enumerable } = Object.getOwnPropertyDescriptor(owner, field);
	if (typeof value !== "function" || absentOf(value) !== void 0) return enumerable === true;
	if (enumerable !== true && !isClass(owner)) return false;
	return value.name !== field || isPut(value, field);
}
function isClass(owner) {
	return Function.prototype.toString.call(owner).startsWith("class");
}
const places = new WeakMap();
function isPut(value, field) {
	let place = places.get(value);
	if (place === void 0) {
		try {
			place = referenceTo(value).split("\n")[1];
		} catch {
			place = "";
		}
		places.set(value, place);
	}
	return place === field;
}
function isDeclaration(name, value) {
	return typeof value === "function" && absentOf(value) === void 0 && value.name === name && originOf(value) === void 0;
}
function homesOf(value) {
	try {
		return modulesOf(referenceTo(value));
	} catch {
		return [];
	}
}
// runtime/launch/rehearsal.ts
function idle() {}
register(import.meta, { idle });
let write$1;
let made$3;
let understudy = 0;
function rehearsal() {
	made$3 ??= write$1?.();
	if (understudy === 0) understudy = newRecord("Understudy", true);
	return made$3 && {
		...made$3,
		id: understudy
	};
}
// runtime/launch/spares.ts
const soon = 5;
const later$1 = 50;
const pause = 20;
const patience$1 = 3e3;
const loadsOf = new Map();
function loads(modules) {
	const key = modules.join("\n");
	let known = loadsOf.get(key);
	if (known === void 0) {
		known = ownImports(modules).filter((module) => module.startsWith(pythonFolder)).join("\n");
		loadsOf.set(key, known);
	}
	return known;
}
var Spares = class {
	#make;
	#spares = [];
	#asked = 0;
	#wanted = 0;
	#running = 0;
	#ended = false;
	#modules = [];
	#loads = "";
	#failed;
	#bell = 0;
	#turn = 0;
	#waiting = [];
	constructor(make) {
		this.#make = make;
		this.#failed = !make.canKeep;
	}
	take(birth) {
		this.#running++;
		this.#modules = [...new Set([...birth.imports, ...birth.modules])];
		if (this.#make.isEager && this.#ended && this.#running > this.#wanted) this.#wanted = Math.min(this.#running, navigator.hardwareConcurrency);
		if (this.#target === 0) return this.#make.fresh(birth);
		this.#loads = loads(this.#modules);
		for (const { thread } of [...this.#spares]) thread.look?.();
		const fitting = this.#spares.filter((spare) => spare.loads === this.#loads);
		const spare = fitting.find((one) => one.ready) ?? fitting[0];
		this.#plan(spare === void 0 ? soon : later$1);
		if (spare === void 0) return this.#make.fresh(birth);
		this.#spares.splice(this.#spares.indexOf(spare), 1);
		spare.thread.cast({
			birth,
			rehearsal: false
		});
		return spare.thread;
	}
	get isIdle() {
		return this.#target === 0;
	}
	release() {
		this.#running--;
		this.#ended = true;
		if (!this.#make.isEager) return;
		if (this.#running > 0 || this.#target > 0 || this.#failed) return;
		this.#wanted = 1;
		this.#plan(pause);
	}
	async prestart(count, modules) {
		this.#asked = count;
		if (count === 0) [this.#wanted, this.#ended] = [0, false];
		this.#modules = modules;
		this.#loads = loads(modules);
		this.#failed = !this.#make.canKeep;
		this.#trim();
		while (this.#fitting < this.#target && this.#add());
		await new Promise((resolve) => {
			this.#waiting.push(resolve);
			this.#tell();
		});
	}
	get #target() {
		return this.#failed ? 0 : Math.max(this.#asked, this.#wanted);
	}
	get #fitting() {
		return this.#spares.filter((spare) => spare.loads === this.#loads).length;
	}
	#plan(milliseconds) {
		this.#later(() => this.#work(), milliseconds);
	}
	async #later(action, milliseconds) {
		const turn = ++this.#turn;
		if (this.#bell === 0) this.#bell = allocateZeroed(4);
		await memory().waitAsync(this.#bell, 0, milliseconds);
		if (turn === this.#turn) action();
	}
	#work() {
		this.#loads = loads(this.#modules);
		this.#trim();
		if (this.#fitting < this.#target && this.#add()) this.#plan(0);
		else if (this.#wanted > 0) this.#later(() => this.#rest(), patience$1);
	}
	#rest() {
		this.#wanted = 0;
		this.#ended = false;
		this.#trim();
	}
	#trim() {
		const kept = new Set(this.#spares.filter((spare) => spare.loads === this.#loads).slice(0, this.#target));
		for (const spare of [...this.#spares]) if (!kept.has(spare)) this.#drop(spare);
	}
	#add() {
		const waiting = {
			mailbox: newMailbox(),
			preload: [mainExport, ...this.#loads.split("\n").filter(Boolean)],
			prefetch: this.#modules
		};
		const ready = () => {
			spare.ready = true;
			this.#tell();
		};
		let spare;
		try {
			spare = {
				loads: this.#loads,
				ready: false,
				thread: this.#make.spare(waiting, ready)
			};
		} catch {
			this.#failed = true;
			return false;
		}
		spare.thread.onFailure(() => {
			if (spare.ready) this.#plan(soon);
			else this.#failed = true;
			this.#drop(spare);
			this.#tell();
		});
		this.#spares.push(spare);
		const birth = rehearsal();
		if (birth !== void 0) spare.thread.cast({
			birth,
			rehearsal: true
		});
		return true;
	}
	#drop(spare) {
		const at = this.#spares.indexOf(spare);
		if (at >= 0) this.#spares.splice(at, 1);
		spare.thread.dismiss();
	}
	#tell() {
		const ready = this.#spares.filter((spare) => spare.ready).length;
		if (!this.#failed && ready < this.#asked) return;
		for (const resolve of this.#waiting.splice(0)) resolve();
	}
};
// runtime/launch/readable.ts
function isReadable(module) {
	if (!module.startsWith("file:")) return true;
	const { state } = Deno.permissions.querySync({
		name: "read",
		path: new URL(module)
	});
	return state === "granted" || state === "prompt" && Deno.stdin.isTerminal();
}
function checkReadable(module) {
	if (isReadable(module)) return;
	throw new Deno.errors.NotCapable(`Cannot start a process: reading its modules is not permitted (${decodeURIComponent(new URL(module).pathname)}). Run with --allow-read, or with --allow-read=FOLDER,\u2026 for this package and your program`);
}
// runtime/launch/worker.ts
const entry$1 = moduleAt("launch/worker_child");
let ahead;
afterFork(() => {
	ahead = void 0;
});
function makeAhead() {
	if (ahead !== void 0 || !canLetGo || !isReadable(entry$1)) return;
	ahead = newWorker();
}
function newWorker() {
	const worker = new Worker(entry$1, { type: "module" });
	worker.addEventListener("error", (event) => {
		event.preventDefault();
		if (ahead === worker) ahead = void 0;
	});
	letGoOf(worker);
	return worker;
}
var Thread = class {
	#worker;
	#mailbox;
	#failed = () => {};
	constructor(requests, part, onRequest, onReady = () => {}) {
		checkReadable(entry$1);
		this.#mailbox = "mailbox" in part ? part.mailbox : 0;
		this.#worker = ahead ?? newWorker();
		ahead = void 0;
		this.#worker.addEventListener("message", ({ data }) => {
			if (data === null) onRequest();
			else onReady();
		});
		this.#worker.addEventListener("error", ({ message }) => this.#failed(message));
		const setup = {
			memory: memory().handle,
			mainRecord: mainRecordAddress(),
			host: host(),
			mainModule: programModule(),
			requests,
			part
		};
		this.#worker.postMessage(setup, []);
	}
	onFailure(action) {
		this.#failed = action;
	}
	cast(casting) {
		post(this.#mailbox, encode(casting));
	}
	abandon() {
		this.#worker.terminate();
	}
	dismiss() {
		closeMailbox(this.#mailbox);
		this.abandon();
	}
};
var WorkerChild = class {
	#thread;
	#id;
	constructor(thread, id) {
		this.#thread = thread;
		this.#id = id;
		thread.onFailure((message) => this.#failed(message));
	}
	#failed(message) {
		if (settle(this.#id, 1)) printError(message);
		reportEnd(this.#id);
		this.abandon();
	}
	stop(signal) {
		if (!settle(this.#id, -signal)) return;
		tellToStop(this.#id, signal);
		reportEnd(this.#id);
		this.abandon();
	}
	abandon() {
		this.#thread.abandon();
	}
};
// runtime/launch/broker.ts
let spares$1 = newSpares();
function heed() {
	if (isHost()) serve();
	else knock();
}
const patience = 50;
const isWorker = "WorkerGlobalScope" in globalThis;
let requests;
const carried$1 = new Map();
function ring() {
	if (requests === void 0) {
		requests = Ring.create();
		addDuty(serve);
	}
	return requests;
}
afterFork(() => {
	spares$1 = newSpares();
	requests = void 0;
	carried$1.clear();
	waiting.length = 0;
});
let knock = () => {};
brokers.hear(({ requests: address, post }) => {
	requests = new Ring(address);
	knock = post;
	addDuty(despair);
});
function ask(request) {
	ring().tryPut(encode(request));
	knock();
	wakeHost();
}
let serving = false;
function serve() {
	if (serving || requests === void 0 || requests.length === 0) return;
	serving = true;
	try {
		let message;
		while ((message = requests.take()) !== void 0) grant(decode(message));
	} finally {
		serving = false;
	}
}
function grant(request) {
	if ("launch" in request) make(request.launch);
	else if ("prestart" in request) spares$1.prestart(request.prestart, request.modules);
	else carried$1.get(request.abandon)?.abandon();
}
function bear(birth) {
	const child = new WorkerChild(threadFor(birth), birth.id);
	carried$1.set(birth.id, child);
	forgetAtEnd(birth.id, child);
	return child;
}
function threadFor(birth) {
	try {
		return isHost() ? spares$1.take(birth) : new Thread(ring().address, birth, heed);
	} catch (error) {
		settle(birth.id, 1);
		reportEnd(birth.id);
		throw error;
	}
}
const sweep = moduleAt("python/socket/sweep");
async function forgetAtEnd(id, child) {
	for (let state; (state = stateOf(id)) < State$2.Ended;) await memory().waitAsync(stateWord(id), state, Infinity);
	if (isHost()) spares$1.release();
	carried$1.delete(id);
	child.abandon();
	if (memory().words[26] !== 0) (await import(sweep)).sweepSoon();
}
function make(birth) {
	if (!carry(birth.id)) return;
	try {
		bear(birth);
	} catch (error) {
		printError(String(error));
		settle(birth.id, 1);
		reportEnd(birth.id);
	}
}
const waiting = [];
function despair() {
	const now = performance.now();
	while (waiting.length > 0) {
		const { birth, since } = waiting[0];
		if (carrierOf(birth.id) === 0) {
			if (now - since < patience) return;
			make(birth);
		}
		waiting.shift();
	}
}
function stopProcess$2(id, signal) {
	const mine = carried$1.get(id);
	if (mine !== void 0) return mine.stop(signal);
	if (!settle(id, -signal)) return;
	tellToStop(id, signal);
	reportEnd(id);
	if (id === own()) Deno.exit(128 + signal);
	ask({ abandon: id });
}
__name(stopProcess$2, "stopProcess");
var RemoteChild = class {
	#id;
	constructor(birth) {
		this.#id = birth.id;
		ask({ launch: birth });
		waiting.push({
			birth,
			since: performance.now()
		});
		setTimeout(despair, 51);
	}
	stop(signal) {
		stopProcess$2(this.#id, signal);
	}
};
const workerLauncher = {
	prepare: () => {},
	owns: (id) => processOf(id) === 0,
	stop: stopProcess$2,
	running: () => [...carried$1.keys()].filter((id) => !isDaemon(id) && stateOf(id) < State$2.Ended),
	async prestart(count, modules) {
		if (isHost()) await spares$1.prestart(count, modules);
		else ask({
			prestart: count,
			modules
		});
	},
	hasten() {
		const isBusy = !isWorker && spares$1.isIdle;
		if (isBusy) makeAhead();
		return isBusy;
	},
	launch(birth) {
		if (birth.permissions !== void 0) {
			settle(birth.id, 1);
			reportEnd(birth.id);
			throw new ValueError("Cannot start a process with permissions of its own: it is a thread of this one. Use the start method 'spawn', or leave the permissions out");
		}
		if (!isHost()) return new RemoteChild(birth);
		carry(birth.id);
		return bear(birth);
	},
	end: () => Promise.resolve()
};
// runtime/launch/executable.ts
let executable$1;
function chooseExecutable(path) {
	const chosen = path instanceof URL ? decodeURIComponent(path.pathname) : path;
	executable$1 = isInterpreter(chosen) ? void 0 : chosen;
}
function chosenExecutable() {
	return executable$1 ?? Deno.execPath();
}
// runtime/launch/spawn/command_line.ts
const kinds$1 = {
	read: "R",
	write: "W",
	net: "N",
	env: "E",
	sys: "S",
	run: "",
	ffi: "",
	import: "I"
};
const withValue = new Set([
	..."--ext --import-map --node-modules-linker --config --cert --min-dep-age --minimum-dependency-age".split(" "),
	..."--inspect-publish-uid --location --seed --preload --import --require --conditions --log-level".split(" "),
	..."--filter --coverage-threshold --reporter --junit-path --retry --repeats --shard --related -c -L".split(" ")
]);
const handedOn = new Set([
	..."--import-map --node-modules-linker --config --cert --min-dep-age --minimum-dependency-age".split(" "),
	..."--location --seed --conditions --no-remote --no-npm --node-modules-dir --vendor --no-config".split(" "),
	..."--lock --no-lock --frozen --frozen-lockfile --cached-only --v8-flags --no-code-cache --no-prompt".split(" "),
	..."--unsafely-ignore-certificate-errors --use-env-proxy -c".split(" ")
]);
const withFile = new Set([
	"--import-map",
	"--config",
	"--cert",
	"--lock",
	"-c"
]);
const commands = new Set("run test bench serve eval repl watch".split(" "));
let start;
function startOfProgram() {
	return start ??= parse(commandLine(), currentFolder());
}
function parse(words, folder) {
	const flags = [];
	const allow = new Map();
	const refuse = new Map();
	const sets = [];
	let all = false;
	let config;
	const take = (flag, value) => {
		const permission = /^--(allow|deny|ignore)-(\w+)$/.exec(flag);
		if (flag === "--allow-all" || flag === "-A") all = true;
		else if (flag === "--permission-set" || flag === "-P") sets.push(value ?? "default");
		else if (permission !== null && permission[2] in kinds$1) {
			const kind = permission[2];
			const scope = value === void 0 ? true : list(value).map((one) => place$1(kind, one, folder));
			if (permission[1] === "allow") add(allow, kind, scope);
			else add(refuse, `${permission[1]}-${kind}`, scope);
		} else if (handedOn.has(flag) || flag.startsWith("--unstable")) {
			const given = value !== void 0 && withFile.has(flag) ? absolute(value, folder) : value;
			if (flag === "--config" || flag === "-c") config = given;
			if (flag === "--no-config") config = null;
			flags.push(given === void 0 ? flag : `${flag === "-c" ? "--config" : flag}=${given}`);
		}
	};
	let command;
	for (let i = 1; i < words.length; i++) {
		const word = words[i];
		if (word === "--") break;
		if (!word.startsWith("-") || word === "-") {
			if (command === void 0 && commands.has(word)) command = word;
			else if (command !== "test" && command !== "bench") break;
			continue;
		}
		if (word.startsWith("--")) {
			const [flag, value] = halves$1(word);
			if (value === void 0 && withValue.has(flag)) take(flag, words[++i]);
			else take(flag, value);
			continue;
		}
		const [letters, value] = halves$1(word.slice(1));
		for (const [at, letter] of [...letters].entries()) {
			const flag = flagOf(letter);
			const last = at === letters.length - 1;
			if (last && value === void 0 && withValue.has(flag)) take(flag, words[++i]);
			else take(flag, last ? value : void 0);
		}
	}
	if (sets.length > 0) {
		const path = config === void 0 ? configOf(folder) : config ?? void 0;
		for (const set of sets) if (path !== void 0 && addSet(path, set, allow, refuse)) all = true;
	}
	return {
		program: words[0] ?? "",
		flags,
		all,
		allow,
		refuse
	};
}
function halves$1(word) {
	const at = word.indexOf("=");
	return at < 0 ? [word, void 0] : [word.slice(0, at), word.slice(at + 1)];
}
__name(halves$1, "halves");
function flagOf(letter) {
	for (const [kind, its] of Object.entries(kinds$1)) if (its === letter) return `--allow-${kind}`;
	return `-${letter}`;
}
function list(value) {
	return value.replaceAll(",,", "\0").split(",").map((part) => part.replaceAll("\0", ","));
}
function add(scopes, key, scope) {
	const before = scopes.get(key);
	if (before === true || scope === true) scopes.set(key, true);
	else scopes.set(key, [...before ?? [], ...scope]);
}
function place$1(kind, value, folder) {
	if (kind === "read" || kind === "write") return absolute(value, folder);
	return kind === "ffi" && value.includes("/") ? absolute(value, folder) : value;
}
__name(place$1, "place");
function absolute(path, folder) {
	if (path.startsWith("/") || /^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
	return decodeURIComponent(new URL(encodeURI(path), `file://${encodeURI(folder)}/`).pathname);
}
function configOf(folder) {
	const main = programModule();
	let at = main.startsWith("file:") ? decodeURIComponent(new URL(".", main).pathname).slice(0, -1) : folder;
	for (;;) {
		for (const name of ["deno.json", "deno.jsonc"]) {
			const path = `${at}/${name}`;
			if (readSystemFile(path) !== void 0) return path;
		}
		if (at === "") return void 0;
		at = at.slice(0, at.lastIndexOf("/"));
	}
}
function addSet(path, name, allow, refuse) {
	let set;
	try {
		set = JSON.parse(withoutComments(readSystemFile(path))).permissions[name];
	} catch {
		return false;
	}
	const folder = path.slice(0, path.lastIndexOf("/"));
	for (const kind of Object.keys(kinds$1)) {
		const entry = set[kind];
		if (entry === void 0) continue;
		const whole = typeof entry === "object" && !Array.isArray(entry) ? entry : { allow: entry };
		for (const [what, given] of Object.entries(whole)) {
			if (given === void 0 || given === false) continue;
			const scope = given === true ? true : given.map((one) => place$1(kind, one, folder));
			if (what === "allow") add(allow, kind, scope);
			else add(refuse, `${what}-${kind}`, scope);
		}
	}
	return set.all === true;
}
function withoutComments(text) {
	return text.replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "$1").replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, "$1");
}
// runtime/launch/spawn/lend.ts
function startWithTicket(id, mailbox, start) {
	const { handle } = memory();
	if (handle instanceof SharedArrayBuffer) throw new Error("no process can share this memory");
	const mainRecord = mainRecordAddress();
	return lendMapping(handle, ({ path, identity }) => start(writeTicket({
		path,
		identity,
		parent: Deno.pid,
		mainRecord,
		id,
		mailbox
	})));
}
// runtime/launch/spawn/keepers.ts
const functions = { kill: {
	parameters: ["i32", "i32"],
	result: "i32"
} };
const PATIENCE$1 = 2e3;
const MOST = 8;
let kill;
const seen = [];
function noteKeeper(pid) {
	if (pid > 0 && seen.length < MOST) seen.push({
		pid,
		due: performance.now() + PATIENCE$1
	});
}
function lookForKeepers() {
	if (Deno.pid === 1) forbid();
	while (seen.length > 0 && seen[0].due < performance.now()) {
		kill ??= openLibrary(functions).symbols.kill;
		if (kill(seen.shift().pid, 0) === 0) forbid();
	}
}
function forbid() {
	Atomics.store(memory().words, 25, 1);
}
// runtime/launch/spawn/permissions.ts
const allKinds = Object.keys(kinds$1);
function permissionFlags(start, wanted = "inherit") {
	const refused = [...start.refuse].map(([flag, scope]) => write(flag, scope));
	if (wanted === "inherit") {
		if (start.all && allKinds.every((kind) => isUntouched(start, kind))) return ["--allow-all", ...refused];
		return [...allKinds.flatMap((kind) => inherited(start, kind)), ...refused];
	}
	const options = wanted === "none" ? {} : wanted;
	checkOptions(options);
	return [...allKinds.flatMap((kind) => narrowed(start, kind, options[kind])), ...refused];
}
function narrowFlags(start, wanted, paths) {
	if (wanted === "inherit") return {
		flags: permissionFlags(start, wanted),
		drop: []
	};
	const options = wanted === "none" ? {} : wanted;
	const drop = [];
	const ffi = options.ffi ?? false;
	if (ffi !== true && ffi !== "inherit") drop.push({ name: "ffi" });
	let read = options.read ?? false;
	if (read !== true && read !== "inherit") {
		const values = (read === false ? [] : read).map(textOf$2);
		const more = paths.filter((path) => !values.some((value) => isWithin(path, value)));
		drop.push(...more.map((path) => ({
			name: "read",
			path
		})));
		read = [...values, ...more];
	}
	return {
		flags: permissionFlags(start, {
			...options,
			read,
			ffi: true
		}),
		drop
	};
}
function isWithin(path, folder) {
	return `${path}/`.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
function textOf$2(value) {
	return value instanceof URL ? decodeURIComponent(value.pathname) : value;
}
__name(textOf$2, "textOf");
function isUntouched(start, kind) {
	return isGranted(kind) || start.refuse.get(`deny-${kind}`) === true;
}
function inherited(start, kind) {
	if (isGranted(kind)) return [`--allow-${kind}`];
	const scope = start.allow.get(kind);
	if (scope === void 0 || scope === true) return [];
	const left = scope.filter((value) => isGranted(kind, value));
	return left.length === 0 ? [] : [write(`allow-${kind}`, left)];
}
function narrowed(start, kind, wanted) {
	if (wanted === "inherit") return inherited(start, kind);
	if (wanted === void 0 || wanted === false) return [];
	if (wanted === true) {
		if (!isGranted(kind)) refuse(kind, void 0);
		return [`--allow-${kind}`];
	}
	const values = wanted.map(textOf$2);
	for (const value of values) if (!isGranted(kind, value)) refuse(kind, value);
	return values.length === 0 ? [] : [write(`allow-${kind}`, values)];
}
function refuse(kind, value) {
	const flag = write(`allow-${kind}`, value === void 0 ? true : [value]);
	throw new Deno.errors.NotCapable(`Cannot start a process with ${flag}: this one has no such permission. Run with ${flag}, or leave it out of the process's permissions`);
}
function checkOptions(options) {
	for (const name of Object.keys(options)) {
		if (Object.hasOwn(kinds$1, name)) continue;
		throw new ValueError(`Cannot start a process with the permission "${name}": there are ${allKinds.join(", ")}`);
	}
}
function write(flag, scope) {
	if (scope === true) return `--${flag}`;
	return `--${flag}=${scope.map((value) => value.replaceAll(",", ",,")).join(",")}`;
}
function isGranted(kind, value) {
	try {
		return Deno.permissions.querySync(descriptor(kind, value)).state === "granted";
	} catch {
		return false;
	}
}
const nameOfValue = {
	read: "path",
	write: "path",
	net: "host",
	env: "variable",
	sys: "kind",
	run: "command",
	ffi: "path",
	import: "host"
};
function descriptor(kind, value) {
	return {
		name: kind,
		...value === void 0 ? {} : { [nameOfValue[kind]]: value }
	};
}
// runtime/launch/spawn.ts
const entry = moduleAt("launch/spawn_child");
const SLICE = 25;
const running$1 = new Set();
afterFork(() => running$1.clear());
var OwnProcess = class {
	#child;
	#mailbox;
	#ids;
	#failed = () => {};
	constructor(part, id) {
		this.#ids = [id];
		this.#mailbox = "mailbox" in part ? part.mailbox : 0;
		const { words: [program, ...args], drop } = command(part);
		const first = newMailbox();
		const whole = drop.length === 0 || !("modules" in part) ? part : {
			...part,
			drop,
			modules: [...part.modules, programModule()]
		};
		post(first, encode({
			mainModule: programModule(),
			part: whole
		}));
		havePair();
		const word = statusWord(id);
		this.#child = startWithTicket(id, first, (ticket) => new SystemChild(program, [
			...args,
			programModule(),
			ticket,
			...Deno.args
		], pythonHooks.startMethods === void 0, word, addressOfWord(word)));
		tellPid(id, this.#child.pid);
		running$1.add(this);
		watch();
		this.#child.gone.then(() => this.look());
	}
	get child() {
		return this.#child;
	}
	look() {
		const { code } = this.#child;
		if (code === void 0 || !running$1.delete(this)) return;
		for (const id of this.#ids) {
			reportExit(id, code);
			noteKeeper(keeperOf(id));
		}
		this.#failed();
	}
	onFailure(action) {
		this.#failed = action;
	}
	cast(casting) {
		const { birth, rehearsal } = casting;
		if (!rehearsal) {
			this.#ids.push(birth.id);
			this.#failed = () => {};
			tellPid(birth.id, this.#child.pid);
		}
		post(this.#mailbox, encode(casting));
	}
	dismiss() {
		if (running$1.has(this)) closeMailbox(this.#mailbox);
	}
};
let isWatching = false;
function watch() {
	if (isWatching) return;
	isWatching = true;
	become({ slice: Math.min(me.slice, SLICE) });
	onVanished((id) => carried.get(id)?.look());
	let next = 0;
	addDuty(() => {
		const now = performance.now();
		if (now < next) return;
		next = now + SLICE / 2;
		for (const one of [...running$1]) one.look();
	});
}
function command(part) {
	checkReadable(programModule());
	const start = startOfProgram();
	const wanted = "permissions" in part ? part.permissions : void 0;
	const { flags, drop } = wanted === void 0 ? {
		flags: permissionFlags(start),
		drop: []
	} : narrowFlags(start, wanted, pathsOf(part));
	return {
		words: [
			executable(),
			"run",
			"--quiet",
			"--no-check",
			...start.flags,
			...flags,
			`--preload=${entry}`
		],
		drop
	};
}
const withoutFile = /\/\$deno\$(stdin|eval)\.\w+$/;
function checkInFile({ imports }) {
	if (imports.length === 0 || !imports.every((module) => withoutFile.test(module))) return;
	throw new RuntimeError("Cannot start a process by 'spawn': what it is to run is in no file, since the program came by standard input or from the command line. Write it to a file, or use the start method 'worker'");
}
function pathsOf({ imports, modules }) {
	const { others } = reachedFrom([
		...imports,
		...modules,
		programModule()
	]);
	return [...others, packageRoot].filter((url) => url.startsWith("file:")).map((url) => decodeURIComponent(new URL(url).pathname));
}
function executable() {
	if (Deno.build.standalone) throw new RuntimeError("Cannot start a process by 'spawn': a compiled program cannot run modules. Choose Deno by setExecutable(path), or use the start method 'worker'");
	const program = chosenExecutable();
	if (isPermitted(program)) return program;
	const called = program === Deno.execPath() ? nameOfProgram() : "";
	if (called !== "" && isPermitted(called)) return called;
	throw new Deno.errors.NotCapable(`Cannot start a process by 'spawn': running ${program} is not permitted. Run with --allow-run, or use the start method 'worker', which needs no permission`);
}
function nameOfProgram() {
	try {
		return startOfProgram().program;
	} catch {
		return "";
	}
}
function isPermitted(command) {
	const permission = {
		name: "run",
		command
	};
	const { state } = Deno.permissions.querySync(permission);
	if (state !== "prompt" || !Deno.stdin.isTerminal()) return state === "granted";
	return Deno.permissions.requestSync(permission).state === "granted";
}
const spares = new Spares({
	canKeep: true,
	isEager: false,
	fresh: (birth) => new OwnProcess(birth, birth.id),
	spare(waiting, onReady) {
		const id = newRecord("Spare", true);
		const process = new OwnProcess(waiting, id);
		untilRunning(id, onReady);
		return process;
	}
});
async function untilRunning(id, action) {
	while (stateOf(id) === State$2.Starting) await memory().waitAsync(stateWord(id), State$2.Starting, Infinity);
	if (stateOf(id) === State$2.Running) action();
}
var SpawnedChild = class {
	#process;
	constructor(process, id) {
		this.#process = process;
		carried.set(id, process);
		unclaimed.set(process.child.pid, process.child);
		process.child.gone.then(() => carried.delete(id));
	}
	stop(signal) {
		this.#process.child.send(signal);
	}
	untilGone() {
		return this.#process.child.untilGone();
	}
	claim() {
		unclaimed.delete(this.#process.child.pid);
	}
	sleep(milliseconds) {
		this.#process.child.sleep(milliseconds);
		this.#process.look();
	}
};
const carried = new Map();
const signals = {
	9: "SIGKILL",
	15: "SIGTERM"
};
function stopProcess$1(id, signal) {
	const mine = carried.get(id);
	if (mine !== void 0) return mine.child.send(signal);
	const pid = processOf(id);
	if (pid !== 0 && stateOf(id) < State$2.Ended) Deno.kill(pid, signals[signal]);
}
__name(stopProcess$1, "stopProcess");
// runtime/launch/methods.ts
const launchers = {
	worker: workerLauncher,
	spawn: {
		prepare() {
			checkSystem();
			executable();
			shareWithProcesses();
		},
		owns: (id) => carried.has(id) || processOf(id) !== 0,
		stop: stopProcess$1,
		running: () => [],
		prestart(count, modules) {
			shareWithProcesses();
			return spares.prestart(count, modules);
		},
		hasten: () => false,
		launch(birth) {
			try {
				checkInFile(birth);
				lookForKeepers();
				for (const one of [...running$1]) one.look();
				return new SpawnedChild(birth.permissions === void 0 ? spares.take(birth) : new OwnProcess(birth, birth.id), birth.id);
			} catch (error) {
				settle(birth.id, 1);
				reportEnd(birth.id);
				throw error;
			}
		},
		async end() {
			if (running$1.size === 0) return;
			await spares.prestart(0, []);
			await Promise.all([...running$1].map(({ child }) => child.untilGone()));
		}
	}
};
const variable = "MP_START_METHOD";
const usual = fromEnvironment() ?? "worker";
let chosen = null;
function startMethods() {
	if (pythonHooks.startMethods !== void 0) return [...pythonHooks.startMethods];
	const methods = Object.keys(launchers);
	return usual === methods[0] ? methods : methods.reverse();
}
function chosenMethod() {
	return chosen;
}
function methodInUse() {
	return chosen ??= startMethods()[0];
}
function chooseMethod(method, force) {
	if (chosen !== null && !force) throw new RuntimeError("context has already been set");
	if (method === null && force) {
		chosen = null;
		return;
	}
	checkMethod(method);
	prepareMethod(method);
	chosen = method;
}
function inheritMethod(method) {
	chosen = method;
}
function checkMethod(method) {
	if (method !== null && Object.hasOwn(launchers, method)) return;
	if (startMethods().includes(method)) return;
	throw new ValueError(`cannot find context for ${method === null ? "None" : `'${method}'`}`);
}
function prepareMethod(method) {
	try {
		launchers[method]?.prepare();
	} catch (error) {
		if (pythonHooks.startMethods === void 0) throw error;
	}
}
function launcherOf(method) {
	if (pythonHooks.startMethods !== void 0 && memory().presence === void 0) return workerLauncher;
	return launchers[method] ?? launchers[usual];
}
function stopProcess(id, signal) {
	launcherFor(id).stop(id, signal);
}
function isThread(id) {
	return launcherFor(id) === workerLauncher;
}
function launcherFor(id) {
	return Object.values(launchers).filter((one) => one !== workerLauncher).find((one) => one.owns(id)) ?? workerLauncher;
}
function running() {
	return Object.values(launchers).flatMap((one) => one.running());
}
async function endLaunchers() {
	for (const launcher of Object.values(launchers)) await launcher.end();
}
function inherits(method) {
	return pythonHooks.startMethods === void 0 || method === "fork" || method === "worker";
}
// runtime/process/end.ts
function waitOptions(timeout) {
	return typeof timeout === "object" && timeout !== null ? timeout : { timeout };
}
async function untilEnd(id, { timeout, signal }, stage = State$2.Ended) {
	if (stateOf(id) >= stage) return true;
	const deadline = deadlineOf(timeout);
	const check = () => look(id, stage);
	stayAlive();
	try {
		for (let state; (state = stateOf(id)) < stage;) if (!await parkAsync(stateWord(id), state, deadline, {
			signal,
			check
		})) return false;
	} finally {
		letGo();
	}
	return true;
}
function untilEndSync(id, timeout) {
	const deadline = deadlineOf(timeout);
	for (let state; (state = stateOf(id)) < State$2.Ended;) if (!park(stateWord(id), state, deadline, () => look(id, State$2.Ended))) return false;
	return true;
}
function untilGoneSync(id, timeout, sleep) {
	const deadline = deadlineOf(timeout);
	for (;;) {
		sleep(0);
		if (stateOf(id) >= State$2.Gone) return true;
		me.check();
		const left = deadline - performance.now();
		if (left <= 0) return stateOf(id) >= State$2.Ended;
		sleep(Math.min(left, me.slice));
	}
}
function look(id, stage) {
	noticeEnd(id);
	return stateOf(id) >= stage;
}
// runtime/process/text.ts
const signalNames = {
	1: "SIGHUP",
	2: "SIGINT",
	3: "SIGQUIT",
	6: "SIGABRT",
	9: "SIGKILL",
	11: "SIGSEGV",
	13: "SIGPIPE",
	14: "SIGALRM",
	15: "SIGTERM"
};
function processText(shown) {
	const { className, name, pid, parent, status, exitcode, daemon } = shown;
	const parts = [className, `name=${quoted(name)}`];
	if (pid !== null) parts.push(`pid=${pid}`);
	parts.push(`parent=${parent ?? "None"}`, status);
	if (exitcode !== null) parts.push(`exitcode=${exitcode < 0 ? `-${signalNames[-exitcode] ?? -exitcode}` : exitcode}`);
	if (daemon) parts.push("daemon");
	return `<${parts.join(" ")}>`;
}
function quoted(name) {
	if (typeof name !== "string") return String(name);
	return name.includes("'") && !name.includes("\"") ? `"${name}"` : `'${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
// runtime/process/parent.ts
var ParentProcess = class {
	#id;
	constructor(id) {
		this.#id = id;
	}
	get name() {
		return nameOf$1(this.#id);
	}
	get pid() {
		return pidOf(this.#id);
	}
	get ident() {
		return this.pid;
	}
	isAlive() {
		return !isDead(this.#id);
	}
	async join(timeout) {
		await untilEnd(this.#id, waitOptions(timeout));
	}
	joinSync(timeout) {
		untilEndSync(this.#id, timeout);
	}
	toString() {
		return processText({
			className: "_ParentProcess",
			name: this.name,
			pid: null,
			parent: null,
			status: "unknown",
			exitcode: null,
			daemon: false
		});
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
// runtime/process/family.ts
const family = {
	current: void 0,
	born: 0,
	children: new Map(),
	unstarted: new Set(),
	makeMain: void 0
};
afterFork(() => {
	family.children.clear();
	family.unstarted.clear();
	if (family.current !== void 0 && parentOf(own()) === 1) family.current = void 0;
});
function currentProcess() {
	return family.current ??= family.makeMain();
}
let parent;
function parentProcess() {
	const id = own() === 1 ? 0 : parentOf(own());
	if (id === 0) return null;
	if (parent?.of !== id) parent = {
		of: id,
		process: new ParentProcess(id)
	};
	return parent.process;
}
function activeChildren() {
	for (const start of [...family.unstarted]) start();
	forgetEnded();
	return [...family.children.keys()];
}
function forgetEnded() {
	for (const [child, id] of family.children) if (stateOf(id) >= State$2.Ended) family.children.delete(child);
}
function refuseWhileLoading() {
	if (!stage.loading && !isLoadingMain()) return;
	throw new RuntimeError("Cannot start a process while this one still imports its modules: each child would start children of its own. Put what the main program does under if (import.meta.main) { \u2026 }");
}
function cpuCount() {
	return navigator.hardwareConcurrency;
}
become({ name: () => family.current === void 0 ? nameOf$1(own()) : family.current.name });
byPid.find = (pid) => {
	const id = [
		own(),
		parentOf(own()),
		...family.children.values()
	].find((one) => one > 1 && pidOf(one) === pid);
	if (id === void 0 || !isThread(id)) return void 0;
	return { stop: (signal) => stopProcess(id, signal) };
};
// runtime/process/children.ts
kin.endAll = async () => {
	forgetEnded();
	const children = [...family.children];
	for (const [child] of children) {
		if (!child.daemon) continue;
		info("calling terminate() for daemon %s", child.name);
		child.terminate();
	}
	for (const [child, id] of children) {
		info("calling join() for process %s", child.name);
		await untilEnd(id, {});
		family.children.delete(child);
	}
	if (isHost()) for (const id of running()) await untilEnd(id, {});
	await endLaunchers();
};
kin.endThreads = () => {
	forgetEnded();
	for (const [child, id] of family.children) if (isThread(id)) child.terminate();
};
kin.areAwaited = () => {
	forgetEnded();
	return [...family.children.keys()].some((child) => !child.daemon);
};
// runtime/util/interpolate.ts
function interpolate(text, args) {
	if (args.length === 0) return String(text);
	let next = 0;
	const filled = String(text).replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([sdirxf%])/g, (_, left, zero, width, digits, kind) => {
		if (kind === "%") return "%";
		const value = one(args[next++], kind, digits);
		const length = Number(width);
		return left === "-" ? value.padEnd(length) : value.padStart(length, zero === "0" ? "0" : " ");
	});
	return next < args.length ? [filled, ...args.slice(next).map(String)].join(" ") : filled;
}
function one(value, kind, digits) {
	switch (kind) {
		case "r": return representation(value);
		case "x": return (typeof value === "bigint" ? value : Number(value)).toString(16);
		case "f": return Number(value).toFixed(Number(digits ?? 6));
		case "d":
		case "i": return typeof value === "bigint" ? String(value) : String(Math.trunc(Number(value)));
		default: return String(value);
	}
}
// runtime/util/logger.ts
const levels = {
	NOTSET: 0,
	DEBUG: 10,
	INFO: 20,
	WARNING: 30,
	ERROR: 40,
	CRITICAL: 50
};
const SUBDEBUG = 5;
const SUBWARNING = 25;
kit.logger ??= (name) => new Logger(name);
kit.handler ??= () => new StreamHandler();
kit.formatter ??= (format) => new Formatter(format);
function levelNumber(level) {
	if (typeof level === "number") return level;
	const number = levels[level] ?? namedLevel(level);
	if (number === void 0) throw new ValueError(`Unknown level: '${level}'`);
	return number;
}
function namedLevel(level) {
	const found = /^Level (\d+)$/.exec(level);
	return found === null ? void 0 : Number(found[1]);
}
function levelName(level) {
	return Object.keys(levels).find((name) => levels[name] === level) ?? `Level ${level}`;
}
var Formatter = class {
	#format;
	constructor(format = "%(message)s") {
		this.#format = format;
	}
	format(record) {
		const line = this.#format.replace(/%\((\w+)\)[sd]/g, (_, key) => String(record[key] ?? ""));
		return record.error === void 0 ? line : `${line}\n${describeError(record.error)}`;
	}
};
var StreamHandler = class {
	level = 0;
	#formatter = new Formatter();
	setLevel(level) {
		this.level = levelNumber(level);
	}
	setFormatter(formatter) {
		this.#formatter = formatter;
	}
	emit(record) {
		printError(this.#formatter.format(record));
	}
	toString() {
		return `<StreamHandler <stderr> (${levelName(this.level)})>`;
	}
};
const rootLevel = 30;
const lastResort = new StreamHandler();
lastResort.setLevel(30);
var Logger = class {
	level = 0;
	handlers = [];
	propagate = false;
	constructor(name) {
		this.name = name;
	}
	setLevel(level) {
		this.level = levelNumber(level);
	}
	getEffectiveLevel() {
		return this.level === 0 ? rootLevel : this.level;
	}
	isEnabledFor(level) {
		return level >= this.getEffectiveLevel();
	}
	addHandler(handler) {
		if (!this.handlers.includes(handler)) this.handlers.push(handler);
	}
	removeHandler(handler) {
		const at = this.handlers.indexOf(handler);
		if (at >= 0) this.handlers.splice(at, 1);
	}
	hasHandlers() {
		return this.handlers.length > 0;
	}
	debug(message, ...args) {
		this.log(10, message, ...args);
	}
	info(message, ...args) {
		this.log(20, message, ...args);
	}
	warning(message, ...args) {
		this.log(30, message, ...args);
	}
	error(message, ...args) {
		this.log(40, message, ...args);
	}
	critical(message, ...args) {
		this.log(50, message, ...args);
	}
	log(level, message, ...args) {
		if (!this.isEnabledFor(level)) return;
		const options = isPlain(args.at(-1)) ? args.pop() : {};
		const record = {
			name: this.name,
			levelno: level,
			levelname: levelName(level),
			processName: me.name(),
			process: pidOf(own()),
			created: Date.now() / 1e3,
			message: interpolate(message, args),
			error: options.excInfo instanceof Error ? options.excInfo : void 0
		};
		const handlers = this.handlers.length > 0 ? this.handlers : [lastResort];
		for (const handler of handlers) if (level >= handler.level) handler.emit(record);
	}
	toString() {
		return `<Logger ${this.name} (${levelName(this.getEffectiveLevel())})>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
// runtime/util.ts
let logger;
let toStderr = false;
function getLogger() {
	if (logger === void 0) {
		const made = logger = kit.logger("multiprocessing");
		listen((level, message, ...args) => made.log(level, message, ...args));
	}
	return logger;
}
function logToStderr(level) {
	const handler = kit.handler();
	handler.setFormatter(kit.formatter("[%(levelname)s/%(processName)s] %(message)s"));
	getLogger().addHandler(handler);
	if (level) getLogger().setLevel(level);
	toStderr = true;
	return getLogger();
}
function logging() {
	return logger === void 0 ? null : {
		level: logger.level,
		toStderr
	};
}
function takeOver(parents) {
	if (parents === null) return;
	if (parents.toStderr && !toStderr) logToStderr();
	getLogger().level = parents.level;
}
// runtime/process.ts
const revived = Symbol("revived");
let sending;
let makeChild;
let recordOf;
var Process = class Process {
	static startMethod = null;
	#name = "";
	#identity = [];
	#daemon = false;
	#permissions;
	#authkey = new Uint8Array();
	#target = null;
	#args = [];
	#kwargs = {};
	#parent = 0;
	#id = 0;
	#child;
	#closed = false;
	#complete = true;
	constructor(first, ...rest) {
		if (first === revived) return;
		if (first === notInitialized) this.#complete = false;
		else this[initializer](first, ...rest);
	}
	[initializer](first, ...rest) {
		const options = inOrder(first, rest);
		if (options.group !== void 0 && options.group !== null) throw new AssertionError("group argument must be None for now");
		const parent = currentProcess();
		this.#identity = [...parent.#identity, ++family.born];
		this.#parent = own();
		this.#daemon = options.daemon ?? parent.#daemon;
		this.#permissions = options.permissions ?? void 0;
		this.#authkey = parent.#authkey;
		this.#target = asFunction(options.target);
		[this.#args, this.#kwargs] = argumentsOf(options);
		this.#name = options.name || `${this.constructor.name}-${this.#identity.join(":")}`;
		this.#complete = true;
	}
	static {
		registerForm(import.meta, Process, "Process", {
			write: (process) => process.#travel(),
			make: (type) => Reflect.construct(Process, [revived], type),
			fill: (process, state) => process.#settleIn(state)
		});
		family.makeMain = () => {
			const main = Reflect.construct(Process, [revived], Process);
			main.#name = "MainProcess";
			main.#authkey = crypto.getRandomValues(new Uint8Array(32));
			main.#id = own();
			return main;
		};
		makeChild = (birth) => {
			const child = Reflect.construct(Process, [revived], Process);
			child.#id = own();
			child.#name = nameOf$1(child.#id);
			child.#identity = birth.identity;
			child.#authkey = birth.authkey;
			child.#daemon = isDaemon(child.#id);
			child.#parent = parentOf(child.#id);
			return child;
		};
		setRehearsal(() => {
			const process = Reflect.construct(Process, [revived], Process);
			process.#target = idle;
			return {
				method: null,
				identity: [],
				authkey: new Uint8Array(),
				imports: [],
				logging: null,
				...process.#encodeFor(own(), false)
			};
		});
		recordOf = (process) => process.#id;
	}
	#travel() {
		if (sending !== this && !isBirth()) throw new RuntimeError(`Cannot send ${this}: a process object means something only to its parent and to itself`);
		return {
			name: this.#name,
			identity: this.#identity,
			daemon: this.#daemon,
			authkey: this.#authkey,
			target: this.#target,
			args: this.#args,
			kwargs: this.#kwargs,
			parent: this.#parent,
			id: sending === this ? null : this.#id
		};
	}
	#settleIn(state) {
		this.#name = state.name;
		this.#identity = state.identity;
		this.#daemon = state.daemon;
		this.#authkey = state.authkey;
		this.#target = state.target;
		this.#args = state.args;
		this.#kwargs = state.kwargs;
		this.#parent = state.parent;
		this.#id = state.id ?? own();
		if (state.id === null) family.current = this;
	}
	#check(open = true) {
		this.#checkComplete("_closed");
		if (open && this.#closed) throw new ValueError("process object is closed");
	}
	#checkComplete(attribute) {
		if (this.#complete) return;
		throw new AttributeError(`'${this.constructor.name}' object has no attribute '${attribute}'`);
	}
	#ours(what) {
		if (this.#parent !== own()) throw new AssertionError(`can only ${what} a child process`);
	}
	run() {
		if (this.#target === null) return;
		return callWith(this.#target, this.#args, this.#kwargs);
	}
	start() {
		this.#check();
		if (this.#child !== void 0) throw new AssertionError("cannot start a process twice");
		if (this.#parent !== own()) throw new AssertionError("can only start a process object created by current process");
		refuseWhileLoading();
		if (currentProcess().#daemon) throw new AssertionError("daemonic processes are not allowed to have children");
		const method = methodOf(this.constructor);
		const launcher = launcherOf(method);
		launcher.hasten();
		forgetEnded();
		attendEnd();
		const id = newRecord(this.#name, this.#daemon);
		this.#child = launcher.launch({
			id,
			method,
			identity: this.#identity,
			authkey: this.#authkey,
			imports: homesOf(this.#target ?? this.constructor),
			logging: logging(),
			...this.#permissions === void 0 ? {} : { permissions: this.#permissions },
			...this.#encodeFor(id, inherits(method))
		});
		this.#id = id;
		family.children.set(this, id);
		this.#target = null;
		this.#args = [];
		this.#kwargs = {};
	}
	#encodeFor(id, inherits) {
		const before = [sending, me.recipient];
		[sending, me.recipient] = [this, id];
		try {
			if (!this.#isPlain) {
				const { modules, payload } = encodeBirth(this, id, inherits);
				return {
					modules: [import.meta.url, ...modules],
					payload
				};
			}
			return encodeBirth({
				target: this.#target,
				args: this.#args,
				kwargs: this.#kwargs
			}, id, inherits);
		} finally {
			[sending, me.recipient] = before;
		}
	}
	get #isPlain() {
		return this.constructor === Process && Object.keys(this).length === 0 && logging() === null;
	}
	async join(timeout) {
		this.#checkJoin();
		const options = waitOptions(timeout);
		const child = this.#child;
		if (await untilEnd(this.#id, options) && child.untilGone) {
			if ((options.timeout ?? null) !== null || options.signal !== void 0) await untilEnd(this.#id, options, State$2.Gone);
			else await child.untilGone();
		}
		this.#forget();
	}
	joinSync(timeout) {
		this.#checkJoin();
		const child = this.#child;
		if (child.sleep) untilGoneSync(this.#id, timeout, (milliseconds) => child.sleep(milliseconds));
		else untilEndSync(this.#id, timeout);
		this.#forget();
	}
	#forget() {
		if (stateOf(this.#id) < State$2.Ended) return;
		family.children.delete(this);
		this.#child?.claim?.();
	}
	#checkJoin() {
		this.#check();
		this.#ours("join");
		if (this.#child === void 0) throw new AssertionError("can only join a started process");
	}
	isAlive() {
		this.#check();
		if (this === family.current) return true;
		this.#ours("test");
		if (this.#id === 0) return false;
		if (stateOf(this.#id) < State$2.Ended) return true;
		family.children.delete(this);
		return false;
	}
	terminate() {
		this.#stop(15, "terminate");
	}
	kill() {
		this.#stop(9, "kill");
	}
	#stop(signal, method) {
		this.#check();
		if (this.#child === void 0) throw new AttributeError(`'NoneType' object has no attribute '${method}'`);
		this.#child.stop(signal);
	}
	close() {
		this.#check(false);
		if (this.#id === 1) return;
		if (this.#child !== void 0 && stateOf(this.#id) < State$2.Ended) throw new ValueError("Cannot close a process while it is still running. You should first call join() or terminate().");
		this.#closed = true;
		this.#child = void 0;
		family.children.delete(this);
	}
	get name() {
		this.#checkComplete("_name");
		return this.#name;
	}
	set name(name) {
		if (typeof name !== "string") throw new AssertionError("name must be a string");
		this.#name = name;
	}
	get daemon() {
		this.#checkComplete("_config");
		return this.#daemon;
	}
	set daemon(daemon) {
		this.#checkComplete("_config");
		if (this.#child !== void 0) throw new AssertionError("process has already started");
		this.#daemon = daemon;
	}
	get authkey() {
		return pythonHooks.bytes?.(new Uint8Array(this.#authkey)) ?? this.#authkey;
	}
	set authkey(key) {
		this.#authkey = typeof key === "string" ? new TextEncoder().encode(key) : key;
	}
	get exitcode() {
		this.#check();
		if (this.#id === 0 || this === family.current) return null;
		return exitCodeOf(this.#id);
	}
	get pid() {
		this.#check();
		if (this.#id === 0) return null;
		while (pidOf(this.#id) === 0) if (!park(pidWord(this.#id), 0, deadlineOf(10))) break;
		return pidOf(this.#id);
	}
	get ident() {
		return this.pid;
	}
	get _identity() {
		return pythonHooks.args?.([...this.#identity]) ?? this.#identity;
	}
	get sentinel() {
		this.#check();
		if (this.#child === void 0) throw new ValueError("process not started");
		return stateWord(this.#id);
	}
	toString() {
		const className = this.#id === 1 ? "_MainProcess" : this.constructor.name;
		if (!this.#complete) return `<${className}>`;
		const started = this.#child !== void 0;
		const exitcode = started ? exitCodeOf(this.#id) : null;
		return processText({
			className,
			name: this.#name,
			pid: started ? this.pid : null,
			parent: this.#parent === 0 ? null : pidOf(this.#parent),
			status: this.#status(exitcode),
			exitcode,
			daemon: this.#daemon
		});
	}
	#status(exitcode) {
		if (this === family.current) return "started";
		if (this.#closed) return "closed";
		if (this.#parent !== own()) return "unknown";
		if (this.#id === 0) return "initial";
		return exitcode === null ? "started" : "stopped";
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
function methodOf({ startMethod }) {
	return startMethod ?? methodInUse();
}
function hasten(type) {
	return launcherOf(methodOf(type)).hasten();
}
births.hear((birth) => {
	family.current = makeChild(birth);
	inheritMethod(birth.method);
	takeOver(birth.logging);
});
register(import.meta, { Process });
// runtime/pool/staff.ts
const startAttempts = 3;
const killedAttempts = 20;
const thisPackage = { Process };
const headStart = 5;
const longest = 100;
function hastenNext({ context }) {
	return hasten((context ?? thisPackage).Process);
}
var Staff = class {
	#unstarted = [];
	members = [];
	fallen = [];
	haunted = false;
	#settings;
	#makeProcess;
	#control;
	#onEnd;
	#onTime;
	#isSlow;
	#founded = performance.now();
	#readySince;
	#failedStarts = 0;
	#killedStarts = 0;
	constructor(settings, makeProcess, control, isSlow, onEnd, onTime) {
		this.#settings = settings;
		this.#makeProcess = makeProcess;
		this.#control = control;
		this.#onEnd = onEnd;
		this.#onTime = onTime;
		this.#isSlow = isSlow;
	}
	found() {
		const { processes, initializer } = this.#settings;
		for (let i = 0; i < processes; i++) this.#unstarted.push(this.#make());
		this.#startNext();
		if (!this.#isSlow || initializer !== null || inherited$1.size > 0) this.startAll();
		if (this.#unstarted.length === 0) return;
		family.unstarted.add(this.startAll);
		this.#startLater();
	}
	get size() {
		return this.members.length + this.#unstarted.length;
	}
	get isShort() {
		return this.#unstarted.length > 0;
	}
	#populate() {
		this.startAll();
		while (this.members.length < this.#settings.processes) this.#start(this.#make());
	}
	startAll = () => {
		while (this.#unstarted.length > 0) this.#startNext();
	};
	startUseful(tasks) {
		if (this.#unstarted.length === 0) return;
		if (tasks > this.members.length || this.#isTime()) this.#startNext();
	}
	#isTime() {
		const now = performance.now();
		const [first] = this.members;
		if (first !== void 0 && Atomics.load(memory().words, first.slot + Slot.Ready) === 1) this.#readySince ??= now;
		return now - this.#founded > longest || now - (this.#readySince ?? now) > headStart;
	}
	async #startLater() {
		await memory().waitAsync(this.members[0].slot + Slot.Ready, 0, longest);
		while (this.#unstarted.length > 0) {
			this.#onTime();
			await pause$1(1);
		}
	}
	#startNext() {
		this.#start(this.#unstarted.shift());
		if (this.#unstarted.length === 0) family.unstarted.delete(this.startAll);
	}
	startNoMore() {
		family.unstarted.delete(this.startAll);
		for (const { slot } of this.#unstarted.splice(0)) free(slot);
	}
	#make() {
		const { initializer, initargs, maxTasks, context, permissions } = this.#settings;
		const slot = allocateZeroed(Slot.Words * 4);
		const process = this.#makeProcess(context ?? thisPackage, {
			target: poolWorker,
			args: [
				this.#control,
				slot,
				initializer,
				initargs,
				maxTasks
			],
			permissions
		});
		process.name = process.name.startsWith("Process") ? process.name.replace("Process", "ForkPoolWorker") : process.name.replace("Process", "PoolWorker");
		process.daemon = true;
		debug("added worker");
		return {
			process,
			slot
		};
	}
	#start({ process, slot }) {
		hastenNext(this.#settings);
		process.start();
		const member = {
			process,
			id: recordOf(process),
			slot,
			lost: 0,
			barred: false,
			busy: 0,
			progress: 0,
			since: 0
		};
		this.members.push(member);
		this.#watch(member);
	}
	async #watch({ id }) {
		for (let state; (state = stateOf(id)) < State$2.Ended;) await memory().waitAsync(stateWord(id), state, Infinity);
		this.#onEnd();
	}
	get anyDead() {
		return this.members.some(({ id }) => stateOf(id) >= State$2.Ended);
	}
	get anyNews() {
		return this.fallen.length > 0 || this.anyDead;
	}
	replaceDead(wanted) {
		if (!this.anyDead) return;
		for (const member of [...this.members]) {
			if (stateOf(member.id) < State$2.Ended) continue;
			const at = this.members.indexOf(member);
			debug("cleaning up worker %d", at);
			this.members.splice(at, 1);
			this.fallen.push(member);
			move(this.#control, member.slot, Place.Nowhere);
			this.#judge(member);
		}
		if (wanted && this.hopeless === void 0 && !isEnding()) this.#populate();
	}
	#judge({ slot, id, verdict }) {
		if (Atomics.load(memory().words, slot + Slot.Ready) === 1 || verdict !== void 0) {
			this.#failedStarts = this.#killedStarts = 0;
			return;
		}
		const count = exitCodeOf(id) < 0 ? ++this.#killedStarts : ++this.#failedStarts;
		if (this.#failedStarts < startAttempts && this.#killedStarts < killedAttempts) return;
		this.hopeless ??= new WorkerLostError(`Cannot keep the pool running: ${count} workers in a row ended while they started, the last one, ${me.describe(id)}. Look at their errors above, and at the initializer`);
	}
	claimOf({ slot }) {
		return Atomics.load(memory().words, slot + Slot.Claim);
	}
	hasBegun(member, claim) {
		const { words } = memory();
		const at = member.slot + Slot.Begun;
		while (!member.barred) {
			const begun = Atomics.load(words, at);
			if (begun === claim) return true;
			member.barred = Atomics.compareExchange(words, at, begun, ~begun) === begun;
		}
		return false;
	}
	returnedBy({ slot }) {
		const { words, bytes } = memory();
		const address = Atomics.exchange(words, slot + Slot.Returned, 0);
		if (address === 0) return void 0;
		const start = (address + 1) * 4;
		const message = new Uint8Array(bytes.slice(start, start + words[address]));
		free(address);
		return message;
	}
	busyOf({ slot }) {
		return Atomics.load(memory().words, slot + Slot.Busy);
	}
	timeAt(member) {
		const { words } = memory();
		const busy = this.busyOf(member);
		const progress = Atomics.load(words, member.slot + Slot.Progress);
		const now = performance.now();
		if (busy === 0 || busy !== member.busy || progress !== member.progress) Object.assign(member, {
			busy,
			progress,
			since: now
		});
		return now - member.since;
	}
	end(member, busy, verdict) {
		const { words } = memory();
		if (Atomics.compareExchange(words, member.slot + Slot.Busy, busy, 0) !== busy) return false;
		member.process.kill();
		member.verdict = verdict(me.describe(member.id));
		return true;
	}
	forget({ id, slot }) {
		const gone = stateOf(id) === State$2.Gone;
		if (gone) free(slot);
		else this.haunted = true;
		return gone;
	}
};
// runtime/pool/processes.ts
const spin = .02;
const haunting = 1e4;
const small = 65536;
const slice = 100;
var ProcessEngine = class extends Engine {
	#control;
	#tasks;
	#areProcesses = memory().presence !== void 0;
	#results;
	#staff;
	#out = new Map();
	#renumbered = new Map();
	#functions = new Map();
	#ghosts = [];
	#resultHeader = [0, 0];
	#receiving = false;
	#nextId = 0;
	#arriving = new Set();
	#timed = 0;
	#shortest = Infinity;
	#pumping = false;
	#wakefulness = new Wakefulness();
	#blocking = false;
	#broken;
	#offDuty;
	#tending = false;
	#joined = false;
	#freed = false;
	constructor(settings, makeProcess) {
		super(settings.processes);
		const isSlow = hastenNext(settings);
		this.#tasks = Ring.create();
		this.#results = Ring.create();
		this.#control = allocateZeroed(Control.Words * 4);
		const { words } = memory();
		words[this.#control + Control.Tasks] = this.#tasks.address;
		words[this.#control + Control.Results] = this.#results.address;
		const [onEnd, onTime] = [() => this.#onWorkerEnd(), () => this.#tend()];
		this.#staff = new Staff(settings, makeProcess, this.#control, isSlow, onEnd, onTime);
		this.#offDuty = addDuty(() => this.#tend());
		try {
			this.#staff.found();
		} catch (error) {
			this.terminate();
			throw error;
		}
	}
	get alive() {
		return this.state === "RUN" ? this.#staff.size : this.size;
	}
	get working() {
		return this.#out.size > 0 || this.#arriving.size > 0;
	}
	#onWorkerEnd() {
		if (this.#blocking || this.#freed) return;
		this.look();
		const shared = memory();
		Atomics.add(shared.words, this.#control + Control.Bell, 1);
		shared.notify(this.#control + Control.Bell, Infinity);
	}
	look() {
		this.#drain();
		if (this.state === "TERMINATE" || this.#freed) return;
		this.#tend();
		if (this.#staff.fallen.length > 0) this.#bury();
		if (this.#ghosts.length > 0) this.#exorcise();
		if (this.#broken !== void 0 && this.busy) this.#break(this.#broken.error);
	}
	#tend() {
		if (this.#tending || this.#joined || this.state === "TERMINATE") return;
		this.#tending = true;
		try {
			if (this.#timed > 0) this.#endOverdue();
			const isWanted = this.#broken === void 0 && (this.state === "RUN" || this.busy);
			this.#staff.replaceDead(isWanted);
			if (isWanted) this.#staff.startUseful(this.#out.size);
		} catch (error) {
			this.#broken ??= { error };
		} finally {
			this.#tending = false;
		}
	}
	#bury() {
		this.#drain();
		for (const member of this.#staff.fallen.splice(0)) {
			this.#lose(member, false);
			if (!this.#staff.forget(member)) this.#ghosts.push({
				member,
				since: performance.now()
			});
		}
		heard(this.#control);
		open(this.#control, Infinity);
		if (this.#staff.hopeless !== void 0) this.#broken ??= { error: this.#staff.hopeless };
	}
	#exorcise() {
		const now = performance.now();
		for (const ghost of this.#ghosts.splice(0)) {
			const isOver = now - ghost.since >= haunting;
			this.#lose(ghost.member, isOver);
			if (!isOver) this.#ghosts.push(ghost);
		}
	}
	#lose(member, isLast) {
		const claim = this.#staff.claimOf(member);
		if (claim === member.lost) return;
		const number = claim - 1 >>> 0;
		const task = this.#out.get(this.#renumbered.get(number) ?? number);
		if (task?.number === number && !this.#arriving.has(task.id)) {
			if (member.verdict !== void 0) this.#settle(task, false, member.verdict);
			else if (this.#staff.hasBegun(member, claim)) this.#tryAgain(task, member);
			else if (!this.#takeBack(task, member, isLast)) return;
		}
		member.lost = claim;
	}
	#takeBack(task, member, isLast) {
		const message = this.#staff.returnedBy(member);
		if (message !== void 0) this.#putAgain(task, message);
		else if (!isLast && stateOf(member.id) !== State$2.Gone) return false;
		else if (task.copy === void 0) this.#tryAgain(task, member);
		else this.#putAgain(task, this.#messageOf(task));
		return true;
	}
	#tryAgain(task, { id }) {
		const { job } = task;
		if (task.left > 0 && !job.unwanted) {
			task.left--;
			return this.#putAgain(task, this.#messageOf(task));
		}
		const error = new WorkerLostError(`Cannot get the result of "${job.work.name}": ${me.describe(id)} ended while it ran it. The pool goes on with a new worker: submit the task again, or pass { retries }, if it may be repeated`);
		this.#settle(task, false, error);
	}
	#messageOf({ id, job, copy }) {
		return copy instanceof Uint8Array ? copy : this.#encode(id, job, copy.payload);
	}
	#putAgain(task, message) {
		if (this.#broken !== void 0) return this.#settle(task, false, this.#broken.error);
		task.moved = true;
		task.number = this.#tasks.tryPut(message);
		this.#renumbered.set(task.number, task.id);
		this.#nextId = this.#nextId + 1 >>> 0;
		knock$1(this.#control, this.#tasks);
		if (this.#staff.isShort) this.#tend();
	}
	get failure() {
		return this.#broken;
	}
	#break(error) {
		this.#broken ??= { error };
		this.abortSources(error);
		this.#failAll(error);
	}
	#failAll(error) {
		for (const task of [...this.#out.values()]) this.#settle(task, false, error);
	}
	#runBy(member) {
		const busy = this.#staff.busyOf(member);
		return busy === 0 ? void 0 : this.#out.get(busy - 1 >>> 0);
	}
	#endOverdue() {
		for (const member of this.#staff.members) {
			const time = this.#staff.timeAt(member);
			const task = this.#runBy(member);
			if (task === void 0) continue;
			const { work, limits: { taskTimeout } } = task.job;
			if (time < taskTimeout * 1e3) continue;
			const verdict = (whom) => new TaskTimeoutError(`Cannot get the result of "${work.name}": it took longer than its limit of ${taskTimeout} s, so ${whom} was ended. The pool goes on with a new worker`);
			this.#staff.end(member, task.id + 1 | 0, verdict);
		}
	}
	begin(job, leavable = false) {
		if (leavable || job.limits.signal !== void 0) job.cancelWord = allocateZeroed(4);
		super.begin(job);
	}
	submit(job, index, payload) {
		if (this.#broken !== void 0) return job.abort(this.#broken.error);
		if (job.unwanted) return;
		if (this.state === "TERMINATE") return job.settle(index, false, this.terminated());
		const { limits } = job;
		const timed = limits.taskTimeout < Infinity;
		const id = this.#nextId;
		this.#nextId = id + 1 >>> 0;
		let copy;
		let number;
		try {
			const message = this.#encode(id, job, payload);
			if (limits.retries > 0 || this.#areProcesses && message.length <= small) copy = message.slice();
			else if (this.#areProcesses) copy = { payload };
			number = this.#tasks.tryPut(message);
		} catch (error) {
			if (this.#nextId === id + 1 >>> 0) this.#nextId = id;
			locate(error, job, index);
			return job.settle(index, false, error);
		}
		job.out++;
		this.#out.set(id, {
			id,
			number,
			job,
			index,
			copy,
			left: limits.retries,
			moved: number !== id
		});
		if (number !== id) this.#renumbered.set(number, id);
		if (timed) this.#time(limits.taskTimeout);
		knock$1(this.#control, this.#tasks);
		if (!this.#pumping) this.#pump();
	}
	#encode(id, job, payload) {
		const { work, limits } = job;
		const isWatched = limits.taskTimeout < Infinity || limits.signal !== void 0;
		const mode = job.mode | (isWatched ? 8 : 0);
		return work[reduce] !== void 0 ? encodeWith([
			id,
			0,
			mode | 4,
			job.cancelWord
		], [work, payload]) : encodeWith([
			id,
			this.#place(work),
			mode,
			job.cancelWord
		], payload);
	}
	#time(seconds) {
		this.#timed++;
		if (seconds * 1e3 >= this.#shortest) return;
		this.#shortest = seconds * 1e3;
		const shared = memory();
		Atomics.add(shared.words, this.#control + Control.Bell, 1);
		shared.notify(this.#control + Control.Bell, Infinity);
	}
	#place(work) {
		let address = this.#functions.get(work);
		if (address === void 0) {
			const bytes = encode(work);
			address = allocate(bytes.length + 4);
			const shared = memory();
			shared.words[address] = bytes.length;
			shared.bytes.set(bytes, (address + 1) * 4);
			this.#functions.set(work, address);
		}
		return address;
	}
	#settle(task, ok, value) {
		const { id, job, index } = task;
		if (!this.#out.delete(id)) return;
		if (job.limits.taskTimeout < Infinity && --this.#timed === 0) this.#shortest = Infinity;
		if (task.moved) this.#forgetNumbers(id);
		job.out--;
		job.settle(index, ok, value);
		if (job.cancelWord !== 0) this.#freeCancelWord(job);
		if (this.#out.size === 0) this.checkIdle();
	}
	#forgetNumbers(id) {
		for (const [number, of] of this.#renumbered) if (of === id) this.#renumbered.delete(number);
	}
	#freeCancelWord(job) {
		if (job.out > 0 || !job.over || job.cancelWord === 0) return;
		free(job.cancelWord);
		job.cancelWord = 0;
	}
	giveUp(job, running) {
		if (job.cancelWord === 0) return;
		Atomics.store(memory().words, job.cancelWord, 1);
		for (const member of running ? this.#staff.members : []) {
			const task = this.#runBy(member);
			if (task?.job !== job) continue;
			this.#staff.end(member, task.id + 1 | 0, () => job.limits.signal?.reason);
		}
		this.#freeCancelWord(job);
	}
	#drain() {
		let message;
		while (!this.#freed && (message = this.#results.take()) !== void 0) this.#receive(message);
	}
	#receive(message) {
		const header = this.#receiving ? [0, 0] : this.#resultHeader;
		const before = this.#receiving;
		this.#receiving = true;
		let value;
		try {
			value = decodeWith(message, header, this.#blocking);
			if ((header[0] & -5) === Kind.Failure) value = errorOf(value, this.#blocking);
		} catch (error) {
			if (needsImport(error) && !this.#blocking) {
				this.#receiveLater(message, header[1]);
				return;
			}
			header[0] = Kind.Thrown;
			value = error;
		} finally {
			this.#receiving = before;
		}
		this.#deliver(header[0], header[1], value);
	}
	async #receiveLater(message, id) {
		const header = [0, 0];
		this.#arriving.add(id);
		let value;
		try {
			value = await decodeWithAsync(message, header);
			if ((header[0] & -5) === Kind.Failure) value = await errorOfAsync(value);
		} catch (error) {
			header[0] = Kind.Thrown;
			value = error;
		}
		this.#arriving.delete(id);
		this.#deliver(header[0], id, value);
		this.checkIdle();
	}
	#deliver(kind, id, value) {
		if ((kind & 4) !== 0) return this.#break(value);
		const task = this.#out.get(id);
		if (task !== void 0) this.#settle(task, kind === Kind.Value, value);
	}
	async #pump() {
		this.#pumping = true;
		const shared = memory();
		const bell = this.#control + Control.Bell;
		const listeners = this.#control + Control.Listeners;
		await void 0;
		while (this.#out.size > 0 && this.state !== "TERMINATE") {
			Atomics.add(shared.words, listeners, 1);
			const seen = Atomics.load(shared.words, bell);
			if (this.#results.length === 0 && !this.#staff.anyNews) await shared.waitAsync(bell, seen, this.#patience());
			Atomics.sub(shared.words, listeners, 1);
			if (!this.#blocking) this.look();
		}
		this.#pumping = false;
		this.#release();
	}
	#patience() {
		return this.#timed === 0 ? slice : Math.min(slice, Math.max(1, this.#shortest / 4));
	}
	soon(what) {
		if (this.#spin(what)) return true;
		if (this.#wakefulness.lasts()) return false;
		const isThere = this.#sleep(what, performance.now() + 5);
		this.#wakefulness.note(!isThere);
		return isThere;
	}
	#spin(what) {
		const end = performance.now() + spin;
		do
			for (let i = 0; i < 10; i++) {
				this.#drain();
				if (what.ready) return true;
			}
		while (performance.now() < end);
		return false;
	}
	waitSync(what, deadline) {
		const before = this.#blocking;
		this.#blocking = true;
		try {
			this.look();
			while (!what.ready && !this.#spin(what)) {
				const now = performance.now();
				if (now >= deadline) return false;
				this.#sleep(what, Math.min(deadline, now + this.#patience()));
				this.look();
			}
			return true;
		} finally {
			this.#blocking = before;
		}
	}
	#sleep(what, deadline) {
		const { words } = memory();
		const bell = this.#control + Control.Bell;
		const listeners = this.#control + Control.Listeners;
		const news = () => this.#results.length > 0 || this.#staff.anyNews;
		Atomics.add(words, listeners, 1);
		try {
			const seen = Atomics.load(words, bell);
			if (!news()) park(bell, seen, deadline, news);
		} finally {
			Atomics.sub(words, listeners, 1);
		}
		this.#drain();
		return what.ready;
	}
	dismiss() {
		this.#staff.startNoMore();
		this.#tasks.close();
		open(this.#control, Infinity);
	}
	stop(error) {
		this.#offDuty();
		this.#failAll(error);
		for (const { process } of this.#staff.members) process.terminate();
		this.dismiss();
	}
	async join() {
		await this.wait(this.idle, Infinity);
		for (const { process } of [...this.#staff.members]) await process.join();
		this.#endJoin();
	}
	joinSync() {
		this.waitSync(this.idle, Infinity);
		for (const { process } of [...this.#staff.members]) process.joinSync();
		this.#endJoin();
	}
	#endJoin() {
		this.#joined = true;
		this.#offDuty();
		this.#release();
	}
	#release() {
		if (!this.#joined || this.#pumping || this.#freed || this.#staff.haunted) return;
		const members = [...this.#staff.members, ...this.#staff.fallen];
		if (members.some(({ id }) => stateOf(id) !== State$2.Gone)) return;
		this.#freed = true;
		this.#tasks.free();
		this.#results.free();
		free(this.#control);
		for (const address of this.#functions.values()) free(address);
		for (const { slot } of members) free(slot);
		this.#staff.members.length = this.#staff.fallen.length = 0;
	}
};
// runtime/pool/results.ts
let made$2 = 0;
function address() {
	return `0x7f${(68719476736 + 64 * ++made$2).toString(16).padStart(10, "0").slice(-10)}`;
}
var AsyncResult = class {
	#engine;
	#job;
	#address;
	constructor(engine, job) {
		this.#engine = engine;
		this.#job = job;
	}
	async get(timeout) {
		if (!this.#job.done && !await this.#wait(timeout)) throw new TimeoutError();
		return this.#outcome();
	}
	getSync(timeout) {
		this.waitSync(timeout);
		if (!this.#job.done) throw new TimeoutError();
		return this.#outcome();
	}
	#outcome() {
		if (this.#job.ok) return this.#job.value;
		throw thrownHere(this.#job.value);
	}
	async wait(timeout) {
		if (!this.#job.done) await this.#wait(timeout);
	}
	#wait(timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		return this.#engine.wait(this.#job, deadline, signal);
	}
	waitSync(timeout) {
		const job = this.#job;
		if (job.done) return;
		if (job.collecting) throw new ValueError("Cannot block for this result: its input is an async iterable, which is read by the event loop. Await get() instead");
		this.#engine.waitSync(job, timeoutOf(timeout).deadline);
	}
	ready() {
		if (!this.#job.done) this.#engine.look();
		return this.#job.done;
	}
	successful() {
		if (!this.ready()) throw new ValueError(`${this} not ready`);
		return this.#job.ok;
	}
	toString() {
		return `<multiprocessing.pool.${this instanceof MapResult ? "MapResult" : "ApplyResult"} object at ${this.#address ??= address()}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
var MapResult = class extends AsyncResult {};
var IMapIterator = class {
	#engine;
	#job;
	#address;
	constructor(engine, job) {
		this.#engine = engine;
		this.#job = job;
	}
	async next(timeout) {
		let arrival = this.#job.take();
		if (arrival === "wait") {
			const { deadline, signal } = timeoutOf(timeout);
			do {
				if (!await this.#engine.wait(this.#job, deadline, signal)) throw new TimeoutError();
				arrival = this.#job.take();
			} while (arrival === "wait");
		}
		return result(arrival);
	}
	nextSync(timeout) {
		const { deadline } = timeoutOf(timeout);
		for (;;) {
			const arrival = this.#job.take();
			if (arrival !== "wait") return result(arrival);
			if (this.#job.needsEventLoop) throw new ValueError("Cannot block for this result: its input is an async iterable, which is read by the event loop. Await next() instead");
			if (!this.#engine.waitSync(this.#job, deadline)) throw new TimeoutError();
		}
	}
	return() {
		this.#engine.leave(this.#job);
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
			return;
		} finally {
			this.#engine.leave(this.#job);
		}
	}
	toString() {
		return `<multiprocessing.pool.${this instanceof IMapUnorderedIterator ? "IMapUnorderedIterator" : "IMapIterator"} object at ${this.#address ??= address()}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
var IMapUnorderedIterator = class extends IMapIterator {};
function result(arrival) {
	if (arrival === "end") return {
		done: true,
		value: void 0
	};
	if (!arrival.ok) throw thrownHere(arrival.value);
	return {
		done: false,
		value: arrival.value
	};
}
function thrownHere(error) {
	if (!(error instanceof Error) || !(error.cause instanceof RemoteTraceback)) return error;
	const places = /\n {4}at [^]*$/.exec(new Error().stack ?? "")?.[0] ?? "";
	const head = (error.stack ?? "").replace(/\n {4}at [^]*$/, "");
	Object.defineProperty(error, "stack", {
		value: head + places,
		writable: true,
		configurable: true
	});
	return error;
}
// runtime/pool/stream.ts
var StreamJob = class extends Job {
	#options;
	#input;
	#isAsync;
	#reading = false;
	#exhausted = false;
	#submitted = 0;
	#settled = 0;
	#consumed = 0;
	#due = 0;
	#early = new Map();
	#ready = [];
	#cancelled = false;
	#elements = [];
	#at = 0;
	constructor(mode, work, limits, options) {
		super(mode, work, limits);
		this.#options = options;
		const { input } = options;
		this.#isAsync = isAsyncIterable(input);
		this.#input = isAsyncIterable(input) ? input[Symbol.asyncIterator]() : iterable(input)[Symbol.iterator]();
	}
	get complete() {
		return this.#cancelled || this.#exhausted && this.#settled === this.#submitted;
	}
	get over() {
		return this.#exhausted;
	}
	get unwanted() {
		return this.#cancelled;
	}
	get needsEventLoop() {
		return this.#isAsync && !this.#exhausted;
	}
	get ready() {
		return this.#at < this.#elements.length || this.#ready.length > 0 || this.complete;
	}
	feed() {
		if (this.#reading) return;
		if (this.#isAsync) this.#feedAsync();
		else this.#feedSync();
	}
	#mayRead() {
		if (this.#exhausted) return false;
		const { isClosing, window } = this.#options;
		return this.#submitted - (isClosing() ? this.#settled : this.#consumed) < window;
	}
	#feedSync() {
		this.#reading = true;
		let chunk = [];
		try {
			while (this.#mayRead()) {
				const next = this.#input.next();
				if (this.#exhausted) return this.#close();
				if (next.done) return this.#finish(chunk);
				if (chunk.push(next.value) === this.#options.chunksize) {
					this.#submit(chunk);
					chunk = [];
				}
			}
		} catch (error) {
			this.#fail(chunk, error);
		} finally {
			this.#reading = false;
		}
	}
	async #feedAsync() {
		this.#reading = true;
		let chunk = [];
		try {
			while (this.#mayRead()) {
				const next = await this.#input.next();
				if (this.#exhausted) return;
				if (next.done) return this.#finish(chunk);
				if (chunk.push(next.value) === this.#options.chunksize) {
					this.#submit(chunk);
					chunk = [];
				}
			}
		} catch (error) {
			this.#fail(chunk, error);
		} finally {
			this.#reading = false;
		}
	}
	#submit(chunk) {
		if (chunk.length > 0) this.#options.submit(this.#submitted++, chunk);
	}
	#finish(chunk) {
		this.#submit(chunk);
		this.#exhausted = true;
		this.ended();
		this.wake();
	}
	#fail(chunk, error) {
		if (this.#exhausted) return;
		this.#submit(chunk);
		this.#exhausted = true;
		this.settle(this.#submitted++, false, error);
		this.ended();
	}
	firstOf(index) {
		return index * this.#options.chunksize;
	}
	settle(index, ok, value) {
		this.#settled++;
		if (this.#cancelled) return;
		if (this.#options.ordered) {
			this.#early.set(index, {
				ok,
				value
			});
			for (let next; (next = this.#early.get(this.#due)) !== void 0;) {
				this.#early.delete(this.#due++);
				this.#ready.push(next);
			}
		} else this.#ready.push({
			ok,
			value
		});
		this.wake();
		this.feed();
	}
	take() {
		for (;;) {
			if (this.#at < this.#elements.length) return {
				ok: true,
				value: this.#elements[this.#at++]
			};
			const arrival = this.#ready.shift();
			if (arrival === void 0) return this.complete ? "end" : "wait";
			this.#consumed++;
			this.feed();
			if (!arrival.ok) return arrival;
			this.#elements = arrival.value;
			this.#at = 0;
		}
	}
	abort(error) {
		if (this.complete) return;
		this.cancel();
		this.#ready.push({
			ok: false,
			value: error
		});
		this.wake();
	}
	cancel() {
		const reading = !this.#exhausted;
		this.#cancelled = true;
		this.#exhausted = true;
		this.#ready = [];
		this.#elements = [];
		this.#early.clear();
		if (reading && (this.#isAsync || !this.#reading)) this.#close();
		this.ended();
		this.wake();
	}
	#close() {
		try {
			const closed = this.#input.return?.();
			if (closed instanceof Promise) closed.catch((error) => this.#reject(error));
		} catch (error) {
			this.#reject(error);
		}
	}
	#reject(error) {
		printError(`Exception ignored in the input of a pool:\n${describeError(error)}`);
	}
};
// runtime/pool.ts
const [leastAhead, aheadEach] = [64, 16];
var Pool = class Pool {
	#engine;
	#limits;
	constructor(options) {
		const settings = poolSettings(options);
		this.#limits = settings.limits;
		this.#engine = this[makeEngine](settings);
	}
	[makeEngine](settings) {
		return new ProcessEngine(settings, (context, options) => this.Process(context, options));
	}
	static {
		registerForm(import.meta, Pool, "Pool", {
			write() {
				throw new RuntimeError("pool objects cannot be passed between processes or pickled");
			},
			read: () => new Pool()
		});
	}
	Process(context, options) {
		return new context.Process(options);
	}
	async apply(func, args, kwds, options) {
		return await this.#call(func, args, kwds, options).get();
	}
	applySync(func, args, kwds, options) {
		return this.#call(func, args, kwds, options).getSync();
	}
	applyAsync(func, args, options) {
		return this.#call(func, args, options?.kwds, options);
	}
	#call(func, args, kwds, options) {
		const engine = this.#engine;
		engine.checkRunning();
		const names = kwds instanceof Map ? Object.fromEntries(kwds) : kwds ?? {};
		const named = Object.keys(names).length > 0;
		const limits = options === void 0 ? this.#limits : limitsOf(options, this.#limits);
		const job = new ResultJob(named ? Mode.Keywords : Mode.Call, toFunction(func), limits, options);
		const given = Array.isArray(args) ? args : [...iterable(args ?? [])];
		engine.begin(job);
		engine.submit(job, 0, named ? [given, names] : given);
		return new AsyncResult(engine, job);
	}
	async map(func, input, options = {}) {
		return await this.mapAsync(func, input, options).get(options.timeout);
	}
	mapSync(func, input, options = {}) {
		return this.mapAsync(func, input, options).getSync(options.timeout);
	}
	mapAsync(func, input, options = {}) {
		return this.#mapAsync(Mode.Map, func, input, options);
	}
	async starmap(func, input, options = {}) {
		return await this.starmapAsync(func, input, options).get(options.timeout);
	}
	starmapSync(func, input, options = {}) {
		return this.starmapAsync(func, input, options).getSync(options.timeout);
	}
	starmapAsync(func, input, options = {}) {
		return this.#mapAsync(Mode.StarMap, func, input, options);
	}
	#mapAsync(mode, func, input, options) {
		const engine = this.#engine;
		engine.checkRunning();
		const { chunksize } = options;
		const limits = limitsOf(options, this.#limits);
		const job = new MapJob(mode, toFunction(func), limits, options);
		if (isAsyncIterable(input)) {
			engine.begin(job);
			this.#collect(job, input, chunksize);
		} else {
			const elements = Array.isArray(input) ? input : [...iterable(input)];
			const size = chunkSize(chunksize, elements.length, engine.size);
			engine.begin(job);
			this.#submitAll(job, elements, size);
		}
		return new MapResult(engine, job);
	}
	async #collect(job, input, chunksize) {
		job.collecting = true;
		this.#engine.openSource(job);
		try {
			const elements = [];
			for await (const element of input) {
				if (job.done) return;
				elements.push(element);
			}
			job.collecting = false;
			this.#submitAll(job, elements, chunkSize(chunksize, elements.length, this.#engine.size));
		} catch (error) {
			job.finish(false, error);
		} finally {
			this.#engine.closeSource(job);
		}
	}
	#submitAll(job, elements, size) {
		const { length } = elements;
		const chunks = Math.ceil(length / size);
		job.expect(length, size, chunks);
		for (let i = 0; i < chunks; i++) this.#engine.submit(job, i, elements.slice(i * size, (i + 1) * size));
	}
	imap(func, input, options = {}) {
		return this.#stream(func, input, options, true);
	}
	imapUnordered(func, input, options = {}) {
		return this.#stream(func, input, options, false);
	}
	#stream(func, input, options, ordered) {
		const engine = this.#engine;
		engine.checkRunning();
		const chunksize = options.chunksize ?? 1;
		checkChunkSize(chunksize);
		const limits = limitsOf(options, this.#limits);
		const job = new StreamJob(Mode.Map, toFunction(func), limits, {
			input,
			ordered,
			chunksize,
			window: Math.max(leastAhead, engine.size * aheadEach),
			submit: (index, chunk) => engine.submit(job, index, chunk),
			isClosing: () => engine.state !== "RUN"
		});
		engine.begin(job, true);
		engine.addStream(job);
		return ordered ? new IMapIterator(engine, job) : new IMapUnorderedIterator(engine, job);
	}
	close() {
		debug("closing pool");
		this.#engine.close();
	}
	terminate() {
		debug("terminating pool");
		this.#engine.terminate();
	}
	async join() {
		this.#checkJoin();
		await this.#engine.join();
	}
	joinSync() {
		this.#checkJoin();
		this.#engine.joinSync();
	}
	#checkJoin() {
		debug("joining pool");
		if (this.#engine.state === "RUN") throw new ValueError("Pool is still running");
	}
	__enter__() {
		this.#engine.checkRunning();
		return this;
	}
	__exit__(..._error) {
		return this[Symbol.asyncDispose]();
	}
	async [Symbol.asyncDispose]() {
		this.terminate();
		await this.join();
	}
	[Symbol.dispose]() {
		this.terminate();
	}
	toString() {
		const { state, alive } = this.#engine;
		return `<multiprocessing.pool.${this.constructor.name} state=${state} pool_size=${alive}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
// runtime/pool/awaited.ts
function awaitedOnly(iterator) {
	if (pythonHooks.startMethods !== void 0) Object.defineProperty(iterator, Symbol.iterator, { value: void 0 });
	return iterator;
}
// runtime/pool/threads.ts
const turn = 10;
var ThreadEngine = class extends Engine {
	#settings;
	#waitingTasks = [];
	#first = 0;
	#out = new Set();
	#onSettled = new Map();
	#hired = 0;
	#fresh = 0;
	#broken;
	#lastTurn = 0;
	constructor(settings) {
		super(settings.processes);
		this.#settings = settings;
		if (settings.initializer === null) return;
		this.#fresh = this.size;
		for (let i = 0; i < this.size; i++) this.#hire();
	}
	get alive() {
		return this.size;
	}
	get working() {
		return this.#out.size > 0;
	}
	submit(job, index, payload) {
		if (this.#broken !== void 0) return job.abort(this.#broken.error);
		if (job.unwanted) return;
		if (this.state === "TERMINATE") return job.settle(index, false, this.terminated());
		const task = {
			job,
			index,
			payload,
			settled: false
		};
		this.#out.add(task);
		this.#waitingTasks.push(task);
		if (this.#hired < this.size) this.#hire();
	}
	#hire() {
		this.#hired++;
		this.#work();
	}
	async #work() {
		await void 0;
		await this.#initialize();
		for (let task; (task = this.#next()) !== void 0;) {
			const running = this.#run(task);
			if (running !== void 0) await running;
			if (performance.now() - this.#lastTurn < turn) continue;
			await new Promise((resolve) => Deno.unrefTimer(setTimeout(resolve)));
			this.#lastTurn = performance.now();
		}
		this.#hired--;
	}
	#initialize() {
		const { initializer, initargs } = this.#settings;
		if (this.#fresh === 0 || initializer === null) return;
		this.#fresh--;
		try {
			const ready = callable(initializer)(...initargs);
			if (!isThenable(ready)) return;
			return Promise.resolve(ready).then(() => {}, (error) => this.#break(error));
		} catch (error) {
			this.#break(error);
		}
	}
	#next() {
		while (this.#first < this.#waitingTasks.length) {
			const task = this.#waitingTasks[this.#first++];
			if (this.#first > 1024 && this.#first * 2 > this.#waitingTasks.length) {
				this.#waitingTasks.splice(0, this.#first);
				this.#first = 0;
			}
			if (!task.settled) return task;
		}
		this.#waitingTasks.length = this.#first = 0;
	}
	#run(task) {
		try {
			const result = execute(task.job, task.payload);
			if (isThenable(result)) return this.#await(task, result);
			this.#settle(task, true, result);
		} catch (error) {
			this.#fail(task, error);
		}
	}
	#await(task, result) {
		return new Promise((resolve) => {
			const { taskTimeout } = task.job.limits;
			const late = () => this.#settle(task, false, overdue(task.job));
			const timer = taskTimeout < Infinity ? setTimeout(late, taskTimeout * 1e3) : 0;
			if (timer !== 0) Deno.unrefTimer(timer);
			this.#onSettled.set(task, () => {
				clearTimeout(timer);
				resolve();
			});
			result.then((value) => this.#settle(task, true, value), (error) => this.#fail(task, error));
		});
	}
	#fail(task, error) {
		if (error instanceof BaseException && !(error instanceof Exception)) {
			const lost = new WorkerLostError(`Cannot get the result of "${task.job.work.name}": its worker ended by ${error.name} while it ran it`);
			lost.cause = error;
			error = lost;
		}
		this.#settle(task, false, error);
	}
	#settle(task, ok, value) {
		if (task.settled) return;
		task.settled = true;
		this.#out.delete(task);
		this.#onSettled.get(task)?.();
		this.#onSettled.delete(task);
		task.job.settle(task.index, ok, value);
		if (this.#out.size === 0) this.checkIdle();
	}
	#break(error) {
		this.#broken ??= { error };
		this.abortSources(error);
		this.stop(error);
	}
	look() {}
	soon(what) {
		return what.ready;
	}
	waitSync(what, deadline) {
		while (!what.ready) {
			if (performance.now() >= deadline) return false;
			if (this.#fresh > 0) {
				this.#initialize();
				continue;
			}
			const task = this.#next();
			if (task !== void 0) {
				this.#run(task);
				continue;
			}
			if (deadline < Infinity) {
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, deadline - performance.now());
				return what.ready;
			}
			throw new RuntimeError("Cannot block for this result: a task of a ThreadPool awaits something, which needs the event loop. Await get() instead, or use a Pool");
		}
		return true;
	}
	giveUp(job) {
		for (const task of [...this.#out]) if (task.job === job) this.#settle(task, false, job.limits.signal?.reason);
	}
	dismiss() {}
	stop(error) {
		for (const task of [...this.#out]) this.#settle(task, false, error);
	}
	async join() {
		await this.wait(this.idle, Infinity);
	}
	joinSync() {
		this.waitSync(this.idle, Infinity);
	}
};
function overdue({ work, limits }) {
	return new TaskTimeoutError(`Cannot get the result of "${work.name}": it took longer than its limit of ${limits.taskTimeout} s. Its worker takes the next task; what it awaits goes on without it`);
}
function execute({ mode, work }, payload) {
	if (mode === Mode.Keywords) return callWith(work, ...payload);
	const call = callable(work);
	if (mode === Mode.Call) return call(...payload);
	return runChunk(call, mode, payload);
}
// runtime/pool/thread_pool.ts
var ThreadPool = class extends Pool {
	constructor(options) {
		super(options);
	}
	[makeEngine](settings) {
		return new ThreadEngine(settings);
	}
	imap(func, input, options = {}) {
		return awaitedOnly(super.imap(func, input, options));
	}
	imapUnordered(func, input, options = {}) {
		return awaitedOnly(super.imapUnordered(func, input, options));
	}
};
// runtime/queues/ring.ts
const DONE = 48;
const ROUNDS = 49;
const JOINERS_ASLEEP = 50;
const FIRST_HAND = 51;
const QUEUE_WORDS = 64;
const Hand = {
	Process: 0,
	Claim: 1,
	Taken: 2,
	Next: 3,
	Words: 4
};
const queueKind = { destroy(object) {
	const { words } = memory();
	new Ring(object).clear();
	for (let hand = words[object + FIRST_HAND]; hand !== 0;) {
		const next = words[hand + Hand.Next];
		free(hand);
		hand = next;
	}
} };
function makeQueue(bounds) {
	const object = createObject(QUEUE_WORDS);
	Ring.at(object, bounds);
	return hold(queueKind, object);
}
function ringOf(slot) {
	const ring = new Ring(objectOf(slot));
	keepFor(ring, slot);
	return ring;
}
// runtime/queues/hands.ts
var Hands = class {
	#ring;
	#own = 0;
	constructor(ring) {
		this.#ring = ring;
	}
	get claim() {
		return (this.#own ||= this.#makeHand()) + Hand.Claim;
	}
	#makeHand() {
		const { words } = memory();
		const head = this.#ring.address + FIRST_HAND;
		for (let at = Atomics.load(words, head); at !== 0; at = words[at + Hand.Next]) if (words[at + Hand.Process] === me.id) return at;
		const hand = allocateZeroed(Hand.Words * 4);
		words[hand + Hand.Process] = me.id;
		for (;;) {
			const next = Atomics.load(words, head);
			words[hand + Hand.Next] = next;
			if (Atomics.compareExchange(words, head, next, hand) === next) return hand;
		}
	}
	taken() {
		const { words } = memory();
		words[this.#own + Hand.Taken]++;
		Atomics.store(words, this.#own + Hand.Claim, 0);
	}
	done() {
		const shared = memory();
		const { words } = shared;
		const at = this.#ring.address;
		for (let done = Atomics.load(words, at + DONE);;) {
			if (this.#ring.put === done) throw new ValueError("task_done() called too many times");
			const found = Atomics.compareExchange(words, at + DONE, done, done + 1 | 0);
			if (found === done) break;
			done = found;
		}
		words[(this.#own ||= this.#makeHand()) + Hand.Taken]--;
		if (!this.allDone) return;
		Atomics.add(words, at + ROUNDS, 1);
		if (Atomics.load(words, at + JOINERS_ASLEEP) > 0) shared.notify(at + ROUNDS, Infinity);
	}
	get allDone() {
		return this.#ring.put === Atomics.load(memory().words, this.#ring.address + DONE);
	}
	joinSync({ deadline }) {
		const at = this.#ring.address + ROUNDS;
		const round = Atomics.load(memory().words, at);
		if (this.#check()) return true;
		const { address } = this.#ring;
		return park(at, round, deadline, () => this.#check(), address + JOINERS_ASLEEP);
	}
	async join({ deadline, signal }) {
		const at = this.#ring.address + ROUNDS;
		const round = Atomics.load(memory().words, at);
		if (this.#check()) return true;
		return await parkAsync(at, round, deadline, {
			signal,
			check: () => this.#check(),
			isAlone: () => isAloneWith(this.#ring.address),
			sleepers: this.#ring.address + JOINERS_ASLEEP
		});
	}
	#check() {
		if (this.allDone) return true;
		this.#checkDead();
		return false;
	}
	#checkDead() {
		const { words } = memory();
		let lost = 0;
		let dead = 0;
		let at = Atomics.load(words, this.#ring.address + FIRST_HAND);
		for (; at !== 0; at = words[at + Hand.Next]) {
			const process = words[at + Hand.Process];
			const taken = Atomics.load(words, at + Hand.Taken) + this.#claimed(words, at);
			const failed = me.isDead(process) && (exitCodeOf(process) ?? 1) !== 0;
			if (failed && taken > 0) dead = process;
			if (failed || taken < 0) lost += taken;
		}
		if (lost <= 0 || dead === 0) return;
		throw new ProcessError(`Cannot join the queue: ${me.describe(dead)} ended with ${lost} task${lost > 1 ? "s" : ""} in hand. Put what it had again and call taskDone() for it, or let processes end only after taskDone()`);
	}
	#claimed(words, hand) {
		const claim = Atomics.load(words, hand + Hand.Claim);
		return claim !== 0 && (this.#ring.taken - claim | 0) >= 0 ? 1 : 0;
	}
};
// runtime/queues/reader.ts
function watchedRing(ring) {
	return {
		ready: () => ring.length > 0,
		watch: (on) => ring.watch(on)
	};
}
var QueueReader = class {
	#ring;
	constructor(ring) {
		this.#ring = ring;
	}
	async poll(timeout = 0) {
		me.check();
		return this.#ring.length > 0 || await this.#ring.waitForItem(timeoutOf(timeout));
	}
	pollSync(timeout = 0) {
		me.check();
		return this.#ring.length > 0 || this.#ring.waitForItemSync(timeoutOf(timeout));
	}
	get [watched]() {
		return watchedRing(this.#ring);
	}
	toString() {
		return defaultRepr$1("multiprocessing.connection.Connection", this.#ring.address);
	}
};
// runtime/queues/queue.ts
var Queue = class {
	#slot;
	#ring;
	#closed = false;
	#hands;
	#isAlone = () => isAloneWith(this.#ring.address);
	constructor(maxsize = 0) {
		const slot = arrived();
		if (slot === 0 && !Number.isInteger(maxsize)) throw new TypeError(`'${pythonTypeName(maxsize)}' object cannot be interpreted as an integer`);
		this.#slot = slot || makeQueue({ items: Math.max(0, maxsize) });
		this.#ring = ringOf(this.#slot);
	}
	static ticketOf(queue) {
		return send(queue.#slot);
	}
	static ringOf(queue) {
		return queue.#ring;
	}
	static countTaken(queue, hands) {
		queue.#hands = hands;
	}
	async put(item, block, timeout) {
		this.#check();
		const limits = limitsOf$1(block, timeout);
		limits.signal?.throwIfAborted();
		const put = sendAsync(this.#ring, item, limits, this.#isAlone);
		if (put !== true && !await put) throw new Full();
	}
	putSync(item, block, timeout) {
		this.#check();
		const limits = limitsOf$1(block, timeout);
		limits.signal?.throwIfAborted();
		if (!sendSync(this.#ring, item, limits)) throw new Full();
	}
	putNowait(item) {
		this.putSync(item, false);
	}
	async get(block, timeout) {
		this.#check();
		const hands = this.#hands;
		const read = hands === void 0 ? received : counted(hands, received);
		const claim = hands === void 0 ? 0 : hands.claim;
		const limits = limitsOf$1(block, timeout);
		let item = limits.deadline < 0 ? this.#ring.read(read, claim) : this.#ring.readSoon(read, claim);
		if (item === nothing) {
			const { deadline, signal } = limits;
			item = await this.#ring.readAsync(read, {
				deadline,
				signal,
				isAlone: this.#isAlone
			}, claim);
		}
		if (item === nothing) throw new Empty();
		return item;
	}
	getSync(block, timeout) {
		this.#check();
		const hands = this.#hands;
		const read = hands === void 0 ? decode : counted(hands, decode);
		const claim = hands === void 0 ? 0 : hands.claim;
		let item = this.#ring.read(read, claim);
		if (item === nothing) {
			const limits = limitsOf$1(block, timeout);
			limits.signal?.throwIfAborted();
			item = this.#ring.readSync(read, limits, claim);
		}
		if (item === nothing) throw new Empty();
		return item;
	}
	getNowait() {
		return this.getSync(false);
	}
	qsize() {
		return this.#ring.length;
	}
	empty() {
		return this.#ring.length === 0;
	}
	full() {
		return this.#ring.full;
	}
	close() {
		this.#closed = true;
	}
	joinThread() {
		if (!this.#closed) throw new AssertionError(`Queue ${this} not closed`);
	}
	cancelJoinThread() {}
	get _reader() {
		return new QueueReader(this.#ring);
	}
	get [watched]() {
		return watchedRing(this.#ring);
	}
	toString() {
		return defaultRepr$1(`multiprocessing.queues.${this.constructor.name}`, this.#ring.address);
	}
	#check() {
		me.check();
		if (this.#closed) throw new ValueError(`Queue ${this} is closed`);
	}
};
function counted(hands, read) {
	return (message) => {
		hands.taken();
		return read(message);
	};
}
registerShared(import.meta, Queue, "Queue", Queue.ticketOf, (ticket) => arrive(Queue, receive(queueKind, ticket)));
// runtime/queues/joinable.ts
var JoinableQueue = class extends Queue {
	#hands;
	constructor(maxsize = 0) {
		super(maxsize);
		this.#hands = new Hands(Queue.ringOf(this));
		Queue.countTaken(this, this.#hands);
	}
	taskDone() {
		me.check();
		this.#hands.done();
	}
	async join(timeout) {
		me.check();
		const limits = timeoutOf(timeout);
		limits.signal?.throwIfAborted();
		if (!await this.#hands.join(limits)) throw late(this);
	}
	joinSync(timeout) {
		me.check();
		const limits = timeoutOf(timeout);
		limits.signal?.throwIfAborted();
		if (!this.#hands.joinSync(limits)) throw late(this);
	}
};
function late(queue) {
	return new TimeoutError(`Not all tasks of ${queue} were done in time`);
}
registerShared(import.meta, JoinableQueue, "JoinableQueue", Queue.ticketOf, (ticket) => arrive(JoinableQueue, receive(queueKind, ticket)));
// runtime/queues/simple.ts
const FOR_EVER = timeoutOf();
var SimpleQueue = class {
	#slot;
	#ring;
	#closed = false;
	constructor() {
		this.#slot = arrived() || makeQueue({});
		this.#ring = ringOf(this.#slot);
	}
	static ticketOf(queue) {
		return send(queue.#slot);
	}
	async put(item) {
		this.#check();
		await sendAsync(this.#ring, item, FOR_EVER);
	}
	putSync(item) {
		this.#check();
		sendSync(this.#ring, item, FOR_EVER);
	}
	async get(timeout) {
		this.#check();
		let item = this.#ring.readSoon(received);
		if (item === nothing) {
			const isAlone = () => isAloneWith(this.#ring.address);
			item = await this.#ring.readAsync(received, {
				...timeoutOf(timeout),
				isAlone
			});
		}
		if (item === nothing) throw new Empty();
		return item;
	}
	getSync(timeout) {
		this.#check();
		const limits = timeoutOf(timeout);
		limits.signal?.throwIfAborted();
		const item = this.#ring.readSync(decode, limits);
		if (item === nothing) throw new Empty();
		return item;
	}
	empty() {
		this.#check();
		return this.#ring.length === 0;
	}
	close() {
		this.#closed = true;
	}
	[Symbol.dispose]() {
		this.close();
	}
	get _reader() {
		return new QueueReader(this.#ring);
	}
	get [watched]() {
		return watchedRing(this.#ring);
	}
	toString() {
		return defaultRepr$1(`multiprocessing.queues.${this.constructor.name}`, this.#ring.address);
	}
	#check() {
		me.check();
		if (this.#closed) throw new OSError("handle is closed");
	}
};
registerShared(import.meta, SimpleQueue, "SimpleQueue", SimpleQueue.ticketOf, (ticket) => arrive(SimpleQueue, receive(queueKind, ticket)));
// runtime/sharedctypes/block.ts
const WATCHED = 1024;
const HEAVY = 1 << 20;
const plainBlock = { destroy: () => {} };
const pinned = new Set();
var Block = class Block {
	#slot;
	constructor(address, size, isShared, slot) {
		this.start = address * 4;
		this.isShared = isShared;
		this.#slot = slot;
		if (size >= HEAVY) this.ballast = new ArrayBuffer(size);
		if (slot !== 0) keepFor(this, slot);
	}
	static make(layout, isShared) {
		const { size } = layout;
		if (isShared && size >= WATCHED && !layout.pointers) {
			const object = createObject(Math.ceil(size / 4));
			return new Block(object, size, true, hold(plainBlock, object));
		}
		const address = allocateZeroed(size);
		const block = new Block(address, size, isShared, 0);
		if (!isShared || size >= WATCHED) uncounted.register(block, {
			address,
			layout
		}, block);
		return block;
	}
	static received(ticket, size) {
		const slot = receive(plainBlock, ticket);
		return new Block(objectOf(slot), size, true, slot);
	}
	send() {
		if (this.#slot !== 0) return send(this.#slot);
		this.pin();
		return 0;
	}
	pin() {
		if (this.#slot !== 0) pinned.add(this);
		else uncounted.unregister(this);
	}
};
const uncounted = new FinalizationRegistry(({ address, layout }) => {
	layout.release?.(sharedView(), address * 4);
	free(address);
});
let arena;
function sharedView() {
	const { buffer } = memory().words;
	return arena?.buffer === buffer ? arena : arena = new DataView(buffer);
}
function cellIn(block, layout) {
	return {
		layout,
		view: sharedView(),
		at: block.start,
		block
	};
}
function sharedCell(layout) {
	return cellIn(Block.make(layout, true), layout);
}
function localCell(layout) {
	if (layout.pointers) return cellIn(Block.make(layout, false), layout);
	return {
		layout,
		view: new DataView(new ArrayBuffer(layout.size)),
		at: 0,
		block: void 0
	};
}
function isShared({ view, block }) {
	return view === sharedView() && block?.isShared !== false;
}
function placeToSend({ at, block }) {
	const ticket = block?.send() ?? 0;
	return ticket === 0 ? [at, 0] : [at - block.start, ticket];
}
function receivedCell(layout, place, ticket) {
	if (ticket === 0) return {
		layout,
		view: sharedView(),
		at: place,
		block: void 0
	};
	const block = Block.received(ticket, layout.size);
	return {
		layout,
		view: sharedView(),
		at: block.start + place,
		block
	};
}
// runtime/sharedctypes/show.ts
function typeNameOf(value) {
	if (Array.isArray(value)) return value[formMark] === void 0 ? "list" : "tuple";
	if (typeof value === "object" && value !== null) {
		const tag = Object.prototype.toString.call(value);
		const isUnnamed = value instanceof Iterator && tag !== "[object Object]";
		if (tag === "[object Generator]" || isUnnamed) return "generator";
		if (value.constructor?.name === "ByteArray") return "bytearray";
	}
	return pythonTypeName(value);
}
function show(value, kind) {
	if (typeof value === "boolean") return value ? "True" : "False";
	if (value instanceof Uint8Array) return showBytes(value);
	if (typeof value === "string") return showText(value);
	if (value === null) return "None";
	return kind === "float" ? showFloat(Number(value)) : String(value);
}
function showFloat(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	const size = Math.abs(value);
	if (size >= 0x2386f26fc10000 || size < 1e-4 && size > 0) return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
	const digits = Object.is(value, -0) ? "-0" : String(value);
	return Number.isInteger(value) ? `${digits}.0` : digits;
}
function showBytes(bytes) {
	const quote = bytes.includes(39) && !bytes.includes(34) ? "\"" : "'";
	return `b${quote}${Array.from(bytes, (byte) => escapeByte(byte, quote)).join("")}${quote}`;
}
function showText(text) {
	const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	return quote + Array.from(text, (char) => {
		const code = char.codePointAt(0);
		return code < 32 || code === 127 || char === "\\" || char === quote ? escapeByte(code, quote) : char;
	}).join("") + quote;
}
const escapes = {
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r",
	"\\": "\\\\"
};
function escapeByte(byte, quote) {
	const char = String.fromCharCode(byte);
	if (escapes[char] !== void 0) return escapes[char];
	if (char === quote) return `\\${char}`;
	return byte < 32 || byte > 126 ? `\\x${byte.toString(16).padStart(2, "0")}` : char;
}
// runtime/sharedctypes/convert.ts
function intOf(value) {
	if (typeof value === "number" && Number.isInteger(value)) return value;
	if (typeof value === "bigint") return value;
	if (typeof value === "boolean") return Number(value);
	const own = value;
	if (typeof own?.__index__ === "function") return own.__index__();
	throw new TypeError(`'${typeNameOf(value)}' object cannot be interpreted as an integer`);
}
function floatOf(value) {
	if (typeof value === "number") return value;
	const raw = typeof value === "object" && value !== null ? numberIn(value) : value;
	if (typeof raw === "number" || typeof raw === "boolean") return Number(raw);
	if (typeof raw !== "bigint") throw new TypeError(`must be real number, not ${typeNameOf(value)}`);
	const number = Number(raw);
	if (!Number.isFinite(number)) throw new OverflowError("int too large to convert to float");
	return number;
}
function numberIn(value) {
	if (typeof value.__float__ === "function") return value.__float__().valueOf();
	if (typeof value.__index__ === "function") return value.__index__();
	return value.valueOf();
}
function truthOf(value) {
	if (typeof value !== "object" || value === null) return Boolean(value);
	const own = value;
	if (typeof own.__bool__ === "function") return own.__bool__();
	if (typeof own.__len__ === "function") return own.__len__() > 0;
	if (Array.isArray(value) || value instanceof Uint8Array) return value.length > 0;
	if (value instanceof Map || value instanceof Set) return value.size > 0;
	return Boolean(value.valueOf());
}
function byteOf(value) {
	if (value instanceof Uint8Array && value.length === 1) return value[0];
	if (Number.isInteger(value) && value >= 0 && value < 256) return value;
	throw new TypeError("one character bytes, bytearray or integer expected");
}
function codePointOf(value) {
	const [first, ...rest] = textOf$1(value);
	if (first === void 0 || rest.length > 0) throw new TypeError("one character unicode string expected");
	return first.codePointAt(0);
}
function textOf$1(value) {
	if (typeof value === "string") return value;
	throw new TypeError(`unicode string expected instead of ${typeNameOf(value)} instance`);
}
__name(textOf$1, "textOf");
// runtime/sharedctypes/formats.ts
function low(value) {
	const int = intOf(value);
	return typeof int === "bigint" || !Number.isSafeInteger(int) ? Number(BigInt.asIntN(32, BigInt(int))) : int;
}
function narrow(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
const HIGH = 2 ** 32;
const NOT_A_NUMBER = 2146435072;
function isExact(high) {
	return (high & NOT_A_NUMBER) !== NOT_A_NUMBER;
}
function readSigned(view, at) {
	double[0] = view.getFloat64(at, true);
	const high = halves[1];
	const number = high * HIGH + (halves[0] >>> 0);
	if (isExact(high) && Number.isSafeInteger(number)) return number;
	return narrow(view.getBigInt64(at, true));
}
function readUnsigned(view, at) {
	double[0] = view.getFloat64(at, true);
	const high = halves[1] >>> 0;
	const number = high * HIGH + (halves[0] >>> 0);
	if (isExact(high) && Number.isSafeInteger(number)) return number;
	return narrow(view.getBigUint64(at, true));
}
function writeWide(view, at, value) {
	const int = intOf(value);
	const high = typeof int === "number" ? Math.floor(int / HIGH) : NOT_A_NUMBER;
	if (!Number.isSafeInteger(int) || !isExact(high)) return view.setBigInt64(at, BigInt.asIntN(64, BigInt(int)), true);
	halves[0] = int;
	halves[1] = high;
	view.setFloat64(at, double[0], true);
}
function floating(number) {
	return pythonHooks.float === void 0 ? number : pythonHooks.float(number);
}
const float32 = simple("c_float", "float", Float32Array, (view, at) => floating(view.getFloat32(at, true)), (view, at, value) => view.setFloat32(at, floatOf(value), true));
const float64 = simple("c_double", "float", Float64Array, (view, at) => floating(view.getFloat64(at, true)), (view, at, value) => view.setFloat64(at, floatOf(value), true));
const longDouble = {
	...float64,
	name: "c_longdouble",
	size: 16,
	align: 16
};
const bool = simple("c_bool", "bool", Uint8Array, (view, at) => view.getUint8(at) !== 0, (view, at, value) => view.setUint8(at, truthOf(value) ? 1 : 0));
function bytesOf(bytes) {
	return pythonHooks.bytes === void 0 ? bytes : pythonHooks.bytes(bytes);
}
const char = simple("c_char", "char", Uint8Array, (view, at) => bytesOf(Uint8Array.of(view.getUint8(at))), (view, at, value) => view.setUint8(at, byteOf(value)));
const wideChar = simple("c_wchar", "wchar", Uint32Array, (view, at) => charOf(view.getUint32(at, true)), (view, at, value) => view.setUint32(at, codePointOf(value), true));
function charOf(code) {
	return code <= 1114111 ? String.fromCodePoint(code) : "\ufffd";
}
// runtime/sharedctypes/indexed.ts
function indexIn(key) {
	if (typeof key !== "string") return NaN;
	const first = key.charCodeAt(key.charCodeAt(0) === 45 ? 1 : 0);
	return first >= 48 && first <= 57 ? Number(key) : NaN;
}
function isIndexed(object) {
	return typeof object.at === "function";
}
const indexing = new Proxy({}, {
	get(target, key, receiver) {
		const index = indexIn(key);
		if (!Number.isNaN(index) && isIndexed(receiver)) return receiver.at(index);
		return Reflect.get(target, key, receiver);
	},
	set(target, key, value, receiver) {
		const index = indexIn(key);
		if (Number.isNaN(index) || !isIndexed(receiver)) return Reflect.set(target, key, value, receiver);
		receiver.set(index, value);
		return true;
	}
});
// runtime/sharedctypes/layout.ts
const layouts = new WeakMap();
function layoutOf(type) {
	for (let at = type; typeof at === "function"; at = Object.getPrototypeOf(at)) {
		const known = layouts.get(at);
		if (known === void 0) continue;
		if (typeof known === "object") {
			if (at === type || known.kind !== "structure") return known;
			continue;
		}
		const made = known(type);
		layouts.set(type, made);
		return made;
	}
	throw new TypeError("this type has no size");
}
function copyValue(layout, from, fromAt, to, toAt) {
	if (layout.copy !== void 0) return layout.copy(from, fromAt, to, toAt);
	const bytes = new Uint8Array(from.buffer, from.byteOffset + fromAt, layout.size);
	new Uint8Array(to.buffer, to.byteOffset + toAt, layout.size).set(bytes);
}
// runtime/sharedctypes/cdata.ts
const buffer = Symbol.for("manycore.buffer");
let placing;
function place(type) {
	if (placing?.type !== type) return void 0;
	const { cell } = placing;
	placing = void 0;
	return cell;
}
function construct(type, cell, args) {
	placing = {
		type,
		cell
	};
	try {
		return Reflect.construct(type, [...args]);
	} finally {
		placing = void 0;
	}
}
function placed(type, cell) {
	placing = {
		type,
		cell
	};
	return Reflect.construct(CData, [], type);
}
let cellOf;
var CData = class {
	#cell;
	static {
		cellOf = (data) => data.#cell;
	}
	constructor() {
		const type = new.target;
		this.#cell = place(type) ?? localCell(layoutOf(type));
	}
	view() {
		const { layout, view, at, block } = this.#cell;
		const { view: View, size } = layout;
		const start = view.byteOffset + at;
		if (start % View.BYTES_PER_ELEMENT !== 0) throw new ValueError(`Cannot view a ${layout.name} at address ${start}: it is no multiple of ${View.BYTES_PER_ELEMENT}. View the structure that it is packed in`);
		block?.pin();
		return new View(view.buffer, start, size / View.BYTES_PER_ELEMENT);
	}
	[reduce]() {
		const cell = this.#cell;
		const type = this.constructor;
		if (isShared(cell)) {
			const [place, ticket] = placeToSend(cell);
			return [attach, ticket === 0 ? [type, place] : [
				type,
				place,
				ticket
			]];
		}
		if (cell.layout.pointers) throw noPickle();
		const bytes = new Uint8Array(cell.layout.size);
		copyValue(cell.layout, cell.view, cell.at, new DataView(bytes.buffer), 0);
		return [rebuild, [type, bytes]];
	}
	static get [reduce]() {
		return recipes.get(this);
	}
	__copy__() {
		const { layout, view, at } = this.#cell;
		if (layout.pointers) throw noPickle();
		const to = localCell(layout);
		copyValue(layout, view, at, to.view, to.at);
		return placed(this.constructor, to);
	}
	__deepcopy__() {
		return this.__copy__();
	}
	__bytes__() {
		return bytesOf(new Uint8Array(this[buffer]()));
	}
	[buffer]() {
		const { layout, view, at } = this.#cell;
		return new Uint8Array(view.buffer, view.byteOffset + at, layout.size);
	}
	toString() {
		return defaultRepr(this, this.#cell);
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
Object.setPrototypeOf(CData.prototype, indexing);
function noPickle() {
	return new ValueError("ctypes objects containing pointers cannot be pickled");
}
const recipes = new WeakMap();
function travelsAs(type, maker, args) {
	recipes.set(type, () => [maker, args]);
}
lacks(CData.prototype, "getLock", "get_lock");
lacks(CData.prototype, "getObj", "get_obj");
lacks(CData.prototype, "acquire");
lacks(CData.prototype, "release");
const addresses = new WeakMap();
let nextAddress = 0x7f3b00000010;
function defaultRepr(data, cell) {
	let address = addresses.get(data);
	if (address === void 0) {
		address = isShared(cell) ? 0x7f0000000000 + cell.at : nextAddress += 48;
		addresses.set(data, address);
	}
	const module = Object.getOwnPropertyDescriptor(data.constructor, "__module__")?.value;
	return `<${`${typeof module === "string" ? module : "__main__"}.${cell.layout.name}`} object at 0x${address.toString(16)}>`;
}
function attach(type, place, ticket = 0) {
	return placed(type, receivedCell(layoutOf(type), place, ticket));
}
function rebuild(type, bytes) {
	const cell = localCell(layoutOf(type));
	copyValue(cell.layout, new DataView(bytes.buffer, bytes.byteOffset), 0, cell.view, cell.at);
	return placed(type, cell);
}
function sizeof(value) {
	return value instanceof CData ? cellOf(value).layout.size : layoutOf(value).size;
}
function alignment(value) {
	if (value instanceof CData) return cellOf(value).layout.align;
	try {
		return layoutOf(value).align;
	} catch {
		throw new TypeError("no alignment info");
	}
}
function copy(data) {
	if (!(data instanceof CData)) throw new TypeError("this type has no size");
	const from = cellOf(data);
	const to = sharedCell(from.layout);
	copyValue(from.layout, from.view, from.at, to.view, to.at);
	return placed(data.constructor, to);
}
register(import.meta, {
	attach,
	rebuild
});
// runtime/sharedctypes/items.ts
function itemsOf(value) {
	if (Array.isArray(value) || value instanceof Uint8Array) return value;
	if (typeof value === "string") return Array.from(value);
	if (typeof value !== "object" || value === null) return void 0;
	if (value instanceof Map) return [...value.keys()];
	if (value instanceof Set) return [...value];
	const own = value;
	const length = typeof own.__len__ === "function" ? own.__len__() : own.length ?? own.size;
	if (typeof length !== "number") return void 0;
	if (ArrayBuffer.isView(value)) return value;
	if (typeof own[Symbol.iterator] === "function") return [...value];
	if (typeof own.__getitem__ !== "function") return void 0;
	return Array.from({ length }, (_, i) => own.__getitem__(i));
}
function initialItems(value) {
	const items = itemsOf(value);
	if (items !== void 0) return items;
	throw new TypeError(`object of type '${typeNameOf(value)}' has no len()`);
}
function isArguments(value) {
	return Array.isArray(value) && (value[formMark] !== void 0 || pythonHooks.float === void 0);
}
function writeWhole(type, layout, view, at, value) {
	if (isArguments(value)) copyOf(argumentsMade(type, layout, value), layout, view, at);
	else if (value instanceof type) copyOf(value, layout, view, at);
	else throw new TypeError(`expected ${layout.name} instance, got ${typeNameOf(value)}`);
}
function copyOf(value, layout, view, at) {
	const from = cellOf(value);
	copyValue(layout, from.view, from.at, view, at);
}
function argumentsMade(type, layout, values) {
	try {
		return construct(type, localCell(layout), values);
	} catch (error) {
		if (!(error instanceof Exception)) throw error;
		throw new RuntimeError(`(${layout.name}) ${error.constructor.name}: ${error.message}`);
	}
}
// runtime/sharedctypes/slices.ts
function isSlice(key) {
	return typeof key === "object" && key !== null && "start" in key && "stop" in key && "step" in key;
}
function whole(value) {
	if (typeof value === "number") return Number.isInteger(value) ? value : void 0;
	if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
	const own = value;
	return typeof own?.__index__ === "function" ? Number(own.__index__()) : void 0;
}
function placeOf(index, length, wrong) {
	const wanted = whole(index);
	if (wanted === void 0) throw new TypeError(wrong);
	if (Math.abs(wanted) >= 2 ** 63) throw new IndexError(`cannot fit '${typeNameOf(index)}' into an index-sized integer`);
	const place = wanted < 0 ? wanted + length : wanted;
	if (place < 0 || place >= length) throw new IndexError("invalid index");
	return place;
}
function part(value) {
	if (value === null || value === void 0) return void 0;
	const number = whole(value);
	if (number !== void 0) return number;
	throw new TypeError("slice indices must be integers or None or have an __index__ method");
}
function spanOf(start, stop, step, length) {
	const by = part(step) ?? 1;
	if (by === 0) throw new ValueError("slice step cannot be zero");
	const [low, high] = by > 0 ? [0, length] : [-1, length - 1];
	const clamp = (value, otherwise) => {
		if (value === void 0) return otherwise;
		return Math.min(Math.max(value < 0 ? value + length : value, low), high);
	};
	const first = clamp(part(start), by > 0 ? low : high);
	const last = clamp(part(stop), by > 0 ? high : low);
	return {
		start: first,
		step: by,
		count: Math.max(0, Math.ceil((last - first) / by))
	};
}
// runtime/sharedctypes/arrays.ts
var CArray = class extends CData {
	constructor(...values) {
		super();
		for (let i = 0; i < values.length; i++) this.set(i, values[i]);
	}
	get length() {
		return cellOf(this).layout.length;
	}
	at(index) {
		const { layout, view, at, block } = cellOf(this);
		const { element, length } = layout;
		const place = Number.isInteger(index) && index >= 0 && index < length ? index : placeOf(index, length, "indices must be integers");
		return element.read(view, at + place * element.size, block);
	}
	set(index, value) {
		const { layout, view, at } = cellOf(this);
		const { element, length } = layout;
		const place = Number.isInteger(index) && index >= 0 && index < length ? index : placeOf(index, length, "indices must be integer");
		element.write(view, at + place * element.size, value);
	}
	slice(start, stop, step) {
		const { layout, view, at, block } = cellOf(this);
		const { element, length } = layout;
		const span = spanOf(start, stop, step, length);
		return readMany(element, view, at + span.start * element.size, span.step * element.size, span.count, block);
	}
	setSlice(values, start, stop, step) {
		const { layout, view, at } = cellOf(this);
		const { element, length } = layout;
		const { start: first, step: by, count } = spanOf(start, stop, step, length);
		const items = itemsOf(values);
		if (items?.length !== count) throw new ValueError("Can only assign sequence of same size");
		if (values instanceof Set) throw new TypeError("'set' object does not support indexing");
		writeMany(element, view, at + first * element.size, by * element.size, items);
	}
	*[Symbol.iterator]() {
		for (let i = 0; i < this.length; i++) yield this.at(i);
	}
	__len__() {
		return this.length;
	}
	__getitem__(key) {
		return isSlice(key) ? this.slice(key.start, key.stop, key.step) : this.at(key);
	}
	__setitem__(key, value) {
		if (!isSlice(key)) return this.set(key, value);
		this.setSlice(value, key.start, key.stop, key.step);
	}
};
lacks(CArray.prototype, "value");
lacks(CArray.prototype, "raw");
function readMany(element, view, at, by, count, block) {
	if (element.kind === "char") {
		const bytes = new Uint8Array(count);
		for (let i = 0; i < count; i++) bytes[i] = view.getUint8(at + i * by);
		return bytesOf(bytes);
	}
	const values = new Array(count);
	for (let i = 0; i < count; i++) values[i] = element.read(view, at + i * by, block);
	return element.kind === "wchar" ? values.join("") : values;
}
function writeMany(element, view, at, by, items) {
	const { view: View, size } = element;
	const start = view.byteOffset + at;
	if (items instanceof View && by === size && start % View.BYTES_PER_ELEMENT === 0) {
		if (element.kind === "int" || element.kind === "float") {
			new View(view.buffer, start, items.length).set(items);
			return;
		}
	}
	for (let i = 0; i < items.length; i++) element.write(view, at + i * by, items[i]);
}
function fillArray(array, items) {
	const { layout, view, at } = cellOf(array);
	const { element, length } = layout;
	if (items.length > length) throw new IndexError("invalid index");
	writeMany(element, view, at, element.size, items);
}
function bytesIn(array) {
	const { layout, view, at } = cellOf(array);
	return new Uint8Array(view.buffer, view.byteOffset + at, layout.size);
}
function untilNul$1(bytes) {
	const end = bytes.indexOf(0);
	return bytesOf(new Uint8Array(end < 0 ? bytes : bytes.subarray(0, end)));
}
__name(untilNul$1, "untilNul");
function storeBytes(target, value) {
	target.set(value);
	if (value.length < target.length) target[value.length] = 0;
}
var CharArray = class extends CArray {
	get value() {
		return untilNul$1(bytesIn(this));
	}
	set value(value) {
		if (!(value instanceof Uint8Array) || typeNameOf(value) === "bytearray") throw new TypeError(`bytes expected instead of ${typeNameOf(value)} instance`);
		if (value.length > this.length) throw new ValueError("byte string too long");
		storeBytes(bytesIn(this), value);
	}
	get raw() {
		return bytesOf(new Uint8Array(bytesIn(this)));
	}
	set raw(value) {
		if (!(value instanceof Uint8Array)) throw new TypeError(`a bytes-like object is required, not '${typeNameOf(value)}'`);
		if (value.length > this.length) throw new ValueError("byte string too long");
		bytesIn(this).set(value);
	}
};
var WideCharArray = class extends CArray {
	get value() {
		const { layout, view, at } = cellOf(this);
		return textIn(view, at, layout.length);
	}
	set value(value) {
		const { layout, view, at } = cellOf(this);
		const points = Array.from(textOf$1(value), (char) => char.codePointAt(0));
		if (points.length > this.length) throw new ValueError("string too long");
		storePoints(view, at, layout.length, points);
	}
};
function textIn(view, at, length) {
	let text = "";
	for (let i = 0; i < length; i++) {
		const code = view.getUint32(at + i * 4, true);
		if (code === 0) break;
		text += charOf(code);
	}
	return text;
}
function storePoints(view, at, length, points) {
	if (points.length < length) points.push(0);
	points.forEach((code, i) => view.setUint32(at + i * 4, code, true));
}
const made$1 = new WeakMap();
function arrayType(type, length, module = "__main__") {
	let byLength = made$1.get(type);
	if (byLength === void 0) made$1.set(type, byLength = new Map());
	let found = byLength.get(length);
	if (found === void 0) byLength.set(length, found = makeType(type, length, module));
	return found;
}
const bases = {
	char: CharArray,
	wchar: WideCharArray
};
function makeType(type, length, module) {
	const element = layoutOf(type);
	if (length < 0) throw new ValueError(`Array length must be >= 0, not ${length}`);
	const base = bases[element.kind] ?? CArray;
	const array = class extends base {};
	const name = `${element.name}_Array_${length}`;
	Object.defineProperties(array, {
		name: { value: name },
		__module__: { value: module },
		_type_: { value: type },
		_length_: { value: length }
	});
	describe(array, layoutOfArray(name, array, type, element, length));
	travelsAs(array, arrayType, [
		type,
		length,
		module
	]);
	return array;
}
function layoutOfArray(name, array, type, element, length) {
	const { size, align, view, pointers } = element;
	const each = (action) => {
		for (let i = 0; i < length; i++) action(i * size);
	};
	const layout = {
		name,
		kind: "array",
		size: size * length,
		align,
		view,
		pointers,
		type,
		element,
		length,
		read: (view, at, block) => placed(array, {
			layout,
			view,
			at,
			block
		}),
		write: (view, at, value) => writeWhole(array, layout, view, at, value),
		...fieldAccess(element, length),
		...pointers && {
			copy: (from, fromAt, to, toAt) => each((offset) => copyValue(element, from, fromAt + offset, to, toAt + offset)),
			release: (view, at) => each((offset) => element.release?.(view, at + offset))
		}
	};
	return layout;
}
function fieldAccess(element, length) {
	const tooLong = (what, size) => new ValueError(`${what} too long (${size}, maximum length ${length})`);
	if (element.kind === "char") {
		const bytes = (view, at) => new Uint8Array(view.buffer, view.byteOffset + at, length);
		return {
			readField: (view, at) => untilNul$1(bytes(view, at)),
			writeField: (view, at, value) => {
				if (!(value instanceof Uint8Array) || typeNameOf(value) === "bytearray") throw new TypeError(`expected bytes, ${typeNameOf(value)} found`);
				if (value.length > length) throw tooLong("bytes", value.length);
				storeBytes(bytes(view, at), value);
			}
		};
	}
	if (element.kind !== "wchar") return {};
	return {
		readField: (view, at) => textIn(view, at, length),
		writeField: (view, at, value) => {
			const points = Array.from(textOf$1(value), (char) => char.codePointAt(0));
			if (points.length > length) throw tooLong("string", points.length);
			storePoints(view, at, length, points);
		}
	};
}
function multiple(type, length) {
	if (typeof length === "boolean" || typeof length === "bigint") length = Number(length);
	if (!Number.isInteger(length)) throw new TypeError(`can't multiply sequence by non-int of type '${typeNameOf(length)}'`);
	return arrayType(type, length);
}
for (const name of ["__mul__", "__rmul__"]) Object.defineProperty(CData, name, { value(length) {
	return multiple(this, length);
} });
register(import.meta, { arrayType });
// runtime/sharedctypes/pointers.ts
const SIZE = 8;
function load(at) {
	const { words, bytes } = memory();
	const slot = at / 4;
	if (Atomics.load(words, slot) === 0) return null;
	lock(slot + 1);
	try {
		const text = Atomics.load(words, slot);
		if (text === 0) return null;
		const start = text * 4 + 4;
		return new Uint8Array(bytes.subarray(start, start + words[text]));
	} finally {
		unlock(slot + 1);
	}
}
function store(at, content) {
	const { words, bytes } = memory();
	const slot = at / 4;
	let text = 0;
	if (content !== null) {
		text = allocate(4 + content.length);
		words[text] = content.length;
		bytes.set(content, text * 4 + 4);
	}
	lock(slot + 1);
	const old = Atomics.exchange(words, slot, text);
	unlock(slot + 1);
	if (old !== 0) free(old);
}
function untilNul(bytes) {
	const end = bytes.indexOf(0);
	return end < 0 ? bytes : bytes.slice(0, end);
}
function isNull(value, expected) {
	if (value === null || value === void 0 || value === 0 || value === 0n) return true;
	if (typeof value === "number" || typeof value === "bigint") throw new ValueError(`Cannot point at address ${value}: a text is stored in shared memory, not where it lies now. Store the ${expected} instead`);
	return false;
}
const charPointer = pointer("c_char_p", (at) => {
	const bytes = load(at);
	return bytes === null ? null : bytesOf(untilNul(bytes));
}, (at, value) => {
	if (isNull(value, "bytes")) return store(at, null);
	if (!(value instanceof Uint8Array) || typeNameOf(value) === "bytearray") throw new TypeError(`bytes or integer address expected instead of ${typeNameOf(value)} instance`);
	store(at, value);
});
const wideCharPointer = pointer("c_wchar_p", (at) => {
	const bytes = load(at);
	return bytes === null ? null : new TextDecoder().decode(untilNul(bytes));
}, (at, value) => {
	if (isNull(value, "text")) return store(at, null);
	if (typeof value !== "string") throw new TypeError(`unicode string or integer address expected instead of ${typeNameOf(value)} instance`);
	store(at, new TextEncoder().encode(value));
});
const voidPointer = {
	name: "c_void_p",
	kind: "pointer",
	size: SIZE,
	align: SIZE,
	view: BigUint64Array,
	pointers: false,
	read: (view, at) => {
		const address = view.getBigUint64(at, true);
		const number = Number(address);
		return address === 0n ? null : Number.isSafeInteger(number) ? number : address;
	},
	write: (view, at, value) => {
		if (!(typeof value === "number" && Number.isInteger(value) || typeof value === "bigint" || typeof value === "boolean") && value !== null && value !== void 0) throw new TypeError("cannot be converted to pointer");
		view.setBigUint64(at, BigInt.asUintN(64, BigInt(intOf(value ?? 0))), true);
	}
};
function addressIn(view, at) {
	const address = view.getInt32(at, true);
	return address === 0 ? 0 : 0x7f0000000000 + address * 4;
}
// runtime/sharedctypes/simple.ts
var SimpleCData = class extends CData {
	constructor(...value) {
		super();
		if (value.length > 1) throw new TypeError(`__init__ expected at most 1 argument, got ${value.length}`);
		if (value.length === 1) this.value = value[0];
	}
	get value() {
		const { layout, view, at } = cellOf(this);
		return layout.read(view, at, void 0);
	}
	set value(value) {
		const { layout, view, at } = cellOf(this);
		layout.write(view, at, value);
	}
	__bool__() {
		return truthOf(this.value instanceof Uint8Array ? this.value[0] : this.value);
	}
	toString() {
		const { layout, view, at } = cellOf(this);
		const value = layout.pointers ? addressIn(view, at) || null : this.value;
		return `${layout.name}(${show(value, layout.kind)})`;
	}
};
const named = new Map();
__name(define$1, "define");
function typeNamed(name) {
	return named.get(name);
}
var c_byte = class extends SimpleCData {};
var c_ubyte = class extends SimpleCData {};
var c_short = class extends SimpleCData {};
var c_ushort = class extends SimpleCData {};
var c_int = class extends SimpleCData {};
var c_uint = class extends SimpleCData {};
var c_long = class extends SimpleCData {};
var c_ulong = class extends SimpleCData {};
var c_float = class extends SimpleCData {};
var c_double = class extends SimpleCData {};
var c_longdouble = class extends SimpleCData {};
var c_bool = class extends SimpleCData {};
var c_char = class extends SimpleCData {};
var c_wchar = class extends SimpleCData {};
var c_char_p = class extends SimpleCData {};
var c_wchar_p = class extends SimpleCData {};
var c_void_p = class extends SimpleCData {};
define$1(c_byte, int("c_byte", 1, true), "b", "c_int8");
define$1(c_ubyte, int("c_ubyte", 1, false), "B", "c_uint8");
define$1(c_short, int("c_short", 2, true), "h", "c_int16");
define$1(c_ushort, int("c_ushort", 2, false), "H", "c_uint16");
define$1(c_int, int("c_int", 4, true), "i", "c_int32");
define$1(c_uint, int("c_uint", 4, false), "I", "c_uint32");
define$1(c_long, int("c_long", 8, true), "l", "q", "c_int64", "c_longlong", "c_ssize_t", "c_time_t");
define$1(c_ulong, int("c_ulong", 8, false), "L", "Q", "c_uint64", "c_ulonglong", "c_size_t");
define$1(c_float, float32, "f");
define$1(c_double, float64, "d");
define$1(c_longdouble, {
	...longDouble,
	view: Float64Array
});
define$1(c_bool, bool);
define$1(c_char, char, "c");
define$1(c_wchar, wideChar, "u");
define$1(c_char_p, charPointer);
define$1(c_wchar_p, wideCharPointer);
define$1(c_void_p, voidPointer);
function typeOf(type) {
	return typeof type === "string" ? named.get(type) ?? type : type;
}
const c_int8 = c_byte;
const c_uint8 = c_ubyte;
const c_int16 = c_short;
const c_uint16 = c_ushort;
const c_int32 = c_int;
const c_uint32 = c_uint;
const c_int64 = c_long;
const c_uint64 = c_ulong;
const c_longlong = c_long;
const c_ulonglong = c_ulong;
const c_size_t = c_ulong;
const c_ssize_t = c_long;
const c_time_t = c_long;
register(import.meta, { typeNamed });
// runtime/synchronize/holdable.ts
const identity$1 = me;
const PATIENCE = 1;
const KEEPING = 100;
function stamp() {
	return Date.now() | 0;
}
function isOld(stamped) {
	return Math.abs(Date.now() - stamped | 0) > KEEPING;
}
var OwnerDiedError = class extends ProcessError {
	owner = "";
};
function ownerDied(owner, message) {
	return Object.assign(new OwnerDiedError(message), { owner });
}
const TAKEN = Promise.resolve(true);
const owed = [];
let wakeLater;
function wakeOwed() {
	const shared = memory();
	for (const { word, lockSleepers } of owed.splice(0)) {
		shared.notify(word, Infinity);
		Atomics.sub(shared.words, lockSleepers, 1);
	}
}
let giveUp;
let restore;
var Holdable = class {
	#words = memory().words;
	constructor(address) {
		this.address = address;
	}
	static {
		giveUp = (lock) => lock.giveUp();
		restore = (lock, count) => lock.restore(count);
		wakeLater = ({ sleepers }, word) => {
			Atomics.add(memory().words, sleepers, 1);
			owed.push({
				word,
				lockSleepers: sleepers
			});
		};
	}
	get words() {
		return this.#words;
	}
	static addressOf(lock) {
		return lock.address;
	}
	acquire(block, timeout) {
		if (block === void 0 && timeout === void 0 && this.#words[identity$1.stopWord] === 0 && this.tryTake()) return TAKEN;
		return this.#acquire(block, timeout);
	}
	async #acquire(block, timeout) {
		const limits = limitsOf$1(block, timeout);
		me.check();
		return this.tryTake() || await this.#wait(limits);
	}
	acquireSync(block, timeout) {
		if (block === void 0 && timeout === void 0 && this.#words[identity$1.stopWord] === 0 && this.tryTake()) return true;
		const limits = limitsOf$1(block, timeout);
		me.check();
		return this.tryTake() || this.#waitSync(limits);
	}
	hold(timeout) {
		if (timeout === void 0 && this.#words[identity$1.stopWord] === 0 && this.tryTake()) return Promise.resolve(new Held$1(this));
		return this.#hold(timeout);
	}
	async #hold(timeout) {
		const limits = timeoutOf(timeout);
		me.check();
		if (!this.tryTake() && !await this.#wait(limits)) throw this.#late();
		return new Held$1(this);
	}
	holdSync(timeout) {
		if (timeout === void 0 && this.#words[identity$1.stopWord] === 0 && this.tryTake()) return new Held$1(this);
		const limits = timeoutOf(timeout);
		me.check();
		if (!this.tryTake() && !this.#waitSync(limits)) throw this.#late();
		return new Held$1(this);
	}
	async #wait({ deadline, signal }) {
		signal?.throwIfAborted();
		if (deadline === -Infinity) return this.checkHolders() && this.tryTakeAfterSleep(true);
		const turn = new Turn(this.checkHolders.bind(this));
		const options = {
			signal,
			check: turn.check,
			sleepers: this.sleepers
		};
		for (;;) {
			const expected = this.sleepOn();
			const changed = expected === -1 || await parkAsync(this.address, expected, deadline, options);
			if (this.#tryAgain(turn)) return true;
			if (!changed) return false;
		}
	}
	#waitSync({ deadline, signal }) {
		signal?.throwIfAborted();
		if (deadline === -Infinity) return this.checkHolders() && this.tryTakeAfterSleep(true);
		const turn = new Turn(this.checkHolders.bind(this));
		for (;;) {
			const expected = this.sleepOn();
			const changed = expected === -1 || park(this.address, expected, deadline, turn.check, this.sleepers);
			if (this.#tryAgain(turn)) return true;
			if (!changed) return false;
		}
	}
	#tryAgain({ hasSlept, since }) {
		const isTaken = this.tryTakeAfterSleep(hasSlept);
		if (hasSlept) this.demand(performance.now() - since > PATIENCE);
		return isTaken;
	}
	#late() {
		return new TimeoutError(`Cannot take ${this} in time: it is held elsewhere`);
	}
};
var Turn = class {
	since = performance.now();
	hasSlept = false;
	constructor(checkHolders) {
		this.check = () => {
			this.hasSlept = true;
			return checkHolders();
		};
	}
};
var Held$1 = class {
	static {
		__name(this, "Held");
	}
	#lock;
	constructor(lock) {
		this.#lock = lock;
	}
	[Symbol.dispose]() {
		const lock = this.#lock;
		this.#lock = void 0;
		lock?.release();
	}
};
async function retake(lock, count) {
	let died;
	for (;;) try {
		await lock.acquire();
		break;
	} catch (error) {
		died = diedOr(error);
	}
	restore(lock, count);
	if (died !== void 0) throw takenBack(died);
}
function retakeSync(lock, count) {
	let died;
	for (;;) try {
		lock.acquireSync();
		break;
	} catch (error) {
		died = diedOr(error);
	}
	restore(lock, count);
	if (died !== void 0) throw takenBack(died);
}
function takenBack(died) {
	return ownerDied(died.owner, `Cannot vouch for what a lock guards: ${died.owner} ended while it held it. This process has taken it back; what it guards may be half-done`);
}
function diedOr(error) {
	if (error instanceof OwnerDiedError) return error;
	throw error;
}
// runtime/synchronize/wait_list.ts
const FIRST$1 = 1;
const NEXT = 0;
const PROCESS = 1;
const OUTCOME = 2;
const NOTE = 3;
const ENTRY_BYTES = 16;
var WaitList = class {
	#address;
	constructor(address) {
		this.#address = address;
	}
	exclusively(section) {
		lock(this.#address);
		try {
			return section();
		} finally {
			unlock(this.#address);
		}
	}
	get isEmpty() {
		return Atomics.load(memory().words, this.#address + FIRST$1) === 0;
	}
	entries() {
		const words = memory().words;
		const entries = [];
		for (let at = words[this.#address + FIRST$1]; at !== 0; at = words[at + NEXT]) entries.push(at);
		return entries;
	}
	waiting() {
		return this.entries().filter((entry) => this.outcome(entry) === 0);
	}
	append() {
		const words = memory().words;
		const entry = allocate(ENTRY_BYTES);
		words[entry + NEXT] = 0;
		words[entry + PROCESS] = me.id;
		words[entry + OUTCOME] = 0;
		words[entry + NOTE] = 0;
		let last = this.#address + FIRST$1;
		for (let at = words[last]; at !== 0; at = words[last]) last = at + NEXT;
		Atomics.store(words, last, entry);
		return entry;
	}
	remove(entry) {
		this.#unlink(entry);
		free(entry);
	}
	isTimeToLook() {
		const now = performance.now();
		if (now - this.#looked < 50) return false;
		this.#looked = now;
		return true;
	}
	#looked = 0;
	removeDead() {
		const dead = [];
		for (const entry of this.entries()) {
			const process = this.process(entry);
			if (process === me.id || !me.isDead(process)) continue;
			dead.push({
				process,
				outcome: this.outcome(entry)
			});
			this.#unlink(entry);
			if (me.isGone(process)) free(entry);
		}
		return dead;
	}
	#unlink(entry) {
		const words = memory().words;
		let last = this.#address + FIRST$1;
		for (let at = words[last]; at !== 0; at = words[last]) {
			if (at === entry) {
				Atomics.store(words, last, words[entry + NEXT]);
				return;
			}
			last = at + NEXT;
		}
	}
	tell(entry, outcome, note = 0) {
		const { words } = memory();
		words[entry + NOTE] = note;
		Atomics.store(words, entry + OUTCOME, outcome);
	}
	word(entry) {
		return entry + OUTCOME;
	}
	outcome(entry) {
		return Atomics.load(memory().words, entry + OUTCOME);
	}
	note(entry) {
		return memory().words[entry + NOTE];
	}
	process(entry) {
		return memory().words[entry + PROCESS];
	}
};
// runtime/synchronize/barrier.ts
const PARTIES = 2;
const STATE = 3;
const WHO = 4;
const BARRIER_BYTES = 20;
const State$1 = {
	Filling: 0,
	Acting: 1,
	Broken: 2
};
const PASSED = 1;
const BROKEN = 2;
var Arrived = class {
	constructor(address) {
		this.address = address;
	}
};
var Barrier = class Barrier {
	#address;
	#action;
	#timeout;
	#list;
	constructor(parties, action, timeout) {
		const named = typeof action === "object" && action !== null ? action : {
			action,
			timeout
		};
		this.#action = named.action ?? null;
		this.#timeout = named.timeout ?? null;
		this.#address = parties instanceof Arrived ? parties.address : newBarrier(parties);
		this.#list = new WaitList(this.#address);
	}
	static {
		registerForm(import.meta, Barrier, "Barrier", {
			write: (barrier) => ({
				address: barrier.#address,
				action: barrier.#action,
				timeout: barrier.#timeout
			}),
			read: ({ address, action, timeout }) => new Barrier(new Arrived(address), {
				action,
				timeout
			})
		});
	}
	get parties() {
		return memory().words[this.#address + PARTIES];
	}
	get nWaiting() {
		if (this.broken) return 0;
		return this.#list.exclusively(() => this.#list.waiting().length);
	}
	get broken() {
		return this.#state() === State$1.Broken;
	}
	async wait(timeout) {
		const limits = this.#limits(timeout);
		limits.signal?.throwIfAborted();
		me.check();
		let place;
		while ((place = this.#enter()) === void 0) {
			const { deadline, signal } = limits;
			const options = {
				signal,
				check: () => this.#look()
			};
			if (!await parkAsync(this.#address + STATE, State$1.Acting, deadline, options)) throw this.#breakFor("waited too long for the action of others");
		}
		const { index, entry, acts } = place;
		try {
			if (acts) {
				await this.#action();
				this.#acted(entry);
			} else await this.#sleep(entry, limits);
			this.#judge(entry);
		} finally {
			this.#leave(entry);
		}
		return index;
	}
	waitSync(timeout) {
		const limits = this.#limits(timeout);
		limits.signal?.throwIfAborted();
		me.check();
		let place;
		while ((place = this.#enter()) === void 0) {
			const check = () => this.#look();
			if (!park(this.#address + STATE, State$1.Acting, limits.deadline, check)) throw this.#breakFor("waited too long for the action of others");
		}
		const { index, entry, acts } = place;
		try {
			if (acts) {
				this.#actSync();
				this.#acted(entry);
			} else this.#sleepSync(entry, limits);
			this.#judge(entry);
		} finally {
			this.#leave(entry);
		}
		return index;
	}
	reset() {
		me.check();
		this.#list.exclusively(() => this.#settle(BROKEN, State$1.Filling));
	}
	abort() {
		me.check();
		this.#list.exclusively(() => this.#settle(BROKEN, State$1.Broken));
	}
	#limits(timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		if (deadline !== Infinity || this.#timeout === null) return {
			deadline,
			signal
		};
		return {
			deadline: timeoutOf(this.#timeout).deadline,
			signal
		};
	}
	#state() {
		return Atomics.load(memory().words, this.#address + STATE);
	}
	#enter() {
		let brokenBy;
		const place = this.#list.exclusively(() => {
			this.#relieve();
			const state = this.#state();
			if (state === State$1.Broken) brokenBy = memory().words[this.#address + WHO];
			if (state !== State$1.Filling) return void 0;
			if (this.parties < 1) {
				this.#settle(BROKEN, State$1.Broken);
				brokenBy = 0;
				return;
			}
			const index = this.#list.waiting().length;
			const entry = this.#list.append();
			const isLast = index + 1 === this.parties;
			const acts = isLast && this.#action !== null;
			if (acts) this.#become(State$1.Acting, me.id);
			else if (isLast) this.#settle(PASSED, State$1.Filling);
			return {
				index,
				entry,
				acts
			};
		});
		if (brokenBy !== void 0) throw this.#broken(brokenBy);
		return place;
	}
	async #sleep(entry, { deadline, signal }) {
		const options = {
			signal,
			check: () => this.#look()
		};
		const word = this.#list.word(entry);
		while (this.#list.outcome(entry) === 0) if (!await parkAsync(word, 0, deadline, options)) return;
	}
	#sleepSync(entry, { deadline }) {
		const check = () => this.#look();
		const word = this.#list.word(entry);
		while (this.#list.outcome(entry) === 0) if (!park(word, 0, deadline, check)) return;
	}
	#actSync() {
		const result = this.#action();
		if (!(result instanceof Promise)) return;
		result.catch(() => {});
		throw new TypeError(`Cannot wait for the action of ${this} in waitSync: it is async. Use wait, or an action that is not`);
	}
	#acted(entry) {
		this.#list.exclusively(() => {
			if (this.#list.outcome(entry) === 0) this.#settle(PASSED, State$1.Filling);
		});
	}
	#judge(entry) {
		const outcome = this.#list.exclusively(() => {
			const told = this.#list.outcome(entry);
			if (told === 0) this.#settle(BROKEN, State$1.Broken);
			return told;
		});
		if (outcome === PASSED) return;
		if (outcome === 0) throw this.#breakFor("waited too long for the others");
		throw this.#broken(this.#list.note(entry));
	}
	#leave(entry) {
		this.#list.exclusively(() => {
			const isEarly = this.#list.outcome(entry) === 0;
			this.#list.remove(entry);
			if (isEarly) this.#settle(BROKEN, State$1.Broken, isStopped() ? me.id : 0);
		});
	}
	#look() {
		if (this.#list.isTimeToLook()) this.#list.exclusively(() => this.#relieve());
		return false;
	}
	#relieve() {
		const dead = this.#list.removeDead().find(({ outcome }) => outcome === 0);
		if (dead !== void 0) this.#settle(BROKEN, State$1.Broken, dead.process);
	}
	#settle(outcome, state, who = 0) {
		for (const entry of this.#list.waiting()) {
			this.#list.tell(entry, outcome, who);
			memory().notify(this.#list.word(entry), Infinity);
		}
		this.#become(state, who);
	}
	#become(state, who) {
		const shared = memory();
		shared.words[this.#address + WHO] = who;
		Atomics.store(shared.words, this.#address + STATE, state);
		shared.notify(this.#address + STATE, Infinity);
	}
	#breakFor(reason) {
		return brokenBarrier(`Cannot pass ${this}: this process ${reason}`);
	}
	#broken(who) {
		return brokenBarrier(who === 0 ? `Cannot pass ${this}: it was broken or reset. Call reset() to use it again` : `Cannot pass ${this}: ${me.describe(who)} ended while it waited there. Call reset() to use it again`);
	}
	toString() {
		const name = `multiprocessing.synchronize.${this.constructor.name}`;
		const state = this.broken ? "broken" : `waiters=${this.nWaiting}/${this.parties}`;
		return `<${name} at ${placeOf$1(this.#address)}: ${state}>`;
	}
};
function brokenBarrier(message) {
	const error = new BrokenBarrierError();
	error.message = message;
	return error;
}
function newBarrier(parties) {
	if (!Number.isInteger(parties)) throw new TypeError(`'${pythonTypeName(parties)}' object cannot be interpreted as an integer`);
	const address = allocateZeroed(BARRIER_BYTES);
	memory().words[address + PARTIES] = parties;
	return address;
}
// runtime/synchronize/lock.ts
const identity = me;
const COUNT = 1;
const DEMANDED$1 = 2;
const SINCE$1 = 3;
const SLEEPERS$2 = 4;
const LOCK_BYTES = 20;
const FREE = 0;
const KEPT$1 = -2;
const STORES_IN_ORDER = Deno.build.arch === "x86_64";
var OwnedLock = class extends Holdable {
	tryTake() {
		return Atomics.compareExchange(this.words, this.address, FREE, identity.id) === FREE;
	}
	tryTakeAfterSleep(hasSlept) {
		const { words } = this;
		return Atomics.compareExchange(words, this.address, FREE, me.id) === FREE || hasSlept && Atomics.compareExchange(words, this.address, KEPT$1, me.id) === KEPT$1;
	}
	sleepOn() {
		const held = Atomics.load(this.words, this.address);
		return held === FREE ? -1 : held;
	}
	get sleepers() {
		return this.address + SLEEPERS$2;
	}
	demand(handOn) {
		this.words[this.address + DEMANDED$1] = handOn ? 1 : 0;
	}
	checkHolders() {
		const { words } = this;
		const owner = Atomics.load(words, this.address);
		if (owner === KEPT$1) return isOld(words[this.address + SINCE$1]);
		if (owner === FREE || owner === me.id || !me.isDead(owner)) return false;
		if (Atomics.compareExchange(words, this.address, owner, FREE) !== owner) return true;
		memory().notify(this.address, 1);
		const name = me.describe(owner);
		throw ownerDied(name, `Cannot take a ${this.constructor.name}: ${name} ended while it held it. It is free again; what it guards may be half-done`);
	}
	isMine() {
		return this.words[this.address] === identity.id;
	}
	locked() {
		return this.owner !== 0;
	}
	get owner() {
		return Math.max(0, Atomics.load(this.words, this.address));
	}
	free(words) {
		const { address } = this;
		if (STORES_IN_ORDER && words[address + SLEEPERS$2] === 0) {
			words[address] = FREE;
			if (words[address + SLEEPERS$2] !== 0) memory().notify(address, 1);
		} else this.unlock(true);
	}
	unlock(onlyMine) {
		const shared = memory();
		const { words } = shared;
		const { address } = this;
		for (;;) {
			const held = Atomics.load(words, address);
			if (held <= 0 || onlyMine && held !== me.id) return false;
			const next = words[address + DEMANDED$1] !== 0 ? KEPT$1 : FREE;
			if (next === KEPT$1) words[address + SINCE$1] = stamp();
			if (Atomics.compareExchange(words, address, held, next) !== held) continue;
			const isSlept = Atomics.load(words, address + SLEEPERS$2) > 0;
			const isWoken = isSlept && shared.notify(address, 1) > 0;
			if (next === KEPT$1 && !isWoken) this.#unkeep();
			if (isSlept) wakeOwed();
			return true;
		}
	}
	#unkeep() {
		const shared = memory();
		this.demand(false);
		if (Atomics.compareExchange(shared.words, this.address, KEPT$1, FREE) === KEPT$1) shared.notify(this.address, 1);
	}
};
var Lock = class extends OwnedLock {
	constructor() {
		super(arrived() || allocateZeroed(LOCK_BYTES));
	}
	release() {
		const { words } = this;
		if (words[this.address] === identity.id) return this.free(words);
		me.check();
		if (!this.unlock(false)) throw new ValueError("semaphore or lock released too many times");
	}
	giveUp() {
		this.release();
		return 1;
	}
	restore(_count) {}
	toString() {
		const { owner } = this;
		return `<Lock(owner=${owner === 0 ? "None" : owner === me.id ? me.name() : "SomeOtherProcess"})>`;
	}
};
const holders = new Map();
var RLock = class extends OwnedLock {
	constructor() {
		super(arrived() || allocateZeroed(LOCK_BYTES));
	}
	isMine() {
		if (!super.isMine()) return false;
		const holder = holders.get(this.address);
		return holder === void 0 || holder === me.task?.();
	}
	#note() {
		if (me.task !== void 0) holders.set(this.address, me.task());
	}
	tryTake() {
		const { words } = this;
		if (this.isMine()) {
			words[this.address + COUNT]++;
			return true;
		}
		if (!super.tryTake()) return false;
		this.#note();
		words[this.address + COUNT] = 1;
		return true;
	}
	tryTakeAfterSleep(hasSlept) {
		if (this.isMine()) return this.tryTake();
		if (!super.tryTakeAfterSleep(hasSlept)) return false;
		this.#note();
		this.words[this.address + COUNT] = 1;
		return true;
	}
	release() {
		if (!this.isMine()) throw new AssertionError("attempt to release recursive lock not owned by thread");
		const { words } = this;
		if (--words[this.address + COUNT] > 0) return;
		holders.delete(this.address);
		this.free(words);
	}
	giveUp() {
		const { words } = this;
		const count = words[this.address + COUNT];
		words[this.address + COUNT] = 0;
		holders.delete(this.address);
		this.free(words);
		return count;
	}
	restore(count) {
		this.words[this.address + COUNT] += count - 1;
	}
	toString() {
		const { owner } = this;
		if (owner === 0) return "<RLock(None, 0)>";
		if (owner !== me.id) return "<RLock(SomeOtherProcess, nonzero)>";
		return `<RLock(${me.name()}, ${this.words[this.address + COUNT]})>`;
	}
};
registerShared(import.meta, Lock, "Lock", Holdable.addressOf, (address) => arrive(Lock, address));
registerShared(import.meta, RLock, "RLock", Holdable.addressOf, (address) => arrive(RLock, address));
// runtime/synchronize/semaphore.ts
const SEM_VALUE_MAX = 2 ** 31 - 1;
const SLEEPERS$1 = 1;
const BOUND = 2;
const HOLDERS = 3;
const SIGNAL = 4;
const DEMANDED = 5;
const KEPT = 6;
const SINCE = 7;
const TOTAL = 8;
const COUNTER = 9;
const SEMAPHORE_BYTES = 40;
const ID = 1;
const UNITS = 2;
const MOVES = 3;
const HOLDER_BYTES = 16;
const COUNTS = 100;
function takeOne(words, word) {
	let value = words[word];
	for (;;) {
		if (value <= 0) return false;
		const found = Atomics.compareExchange(words, word, value, value - 1);
		if (found === value) return true;
		value = found;
	}
}
var Semaphore = class extends Holdable {
	constructor(value = 1) {
		super(arrived() || newSemaphore(value, SEM_VALUE_MAX));
	}
	getValue() {
		const words = memory().words;
		return Atomics.load(words, this.address) + Atomics.load(words, this.address + KEPT);
	}
	release() {
		const shared = memory();
		const { words } = shared;
		const { address } = this;
		if (words[address] + words[address + KEPT] >= words[address + BOUND]) throw new ValueError("semaphore or lock released too many times");
		const holder = this.#begin(words);
		let isKept;
		try {
			this.#giveBack(words);
			isKept = words[address + DEMANDED] !== 0 && this.#keep();
			if (!isKept) this.#add(words);
		} finally {
			this.#end(words, holder);
		}
		if (Atomics.load(words, address + SLEEPERS$1) === 0) return;
		if (!isKept) shared.notify(address, 1);
		wakeOwed();
	}
	#add(words) {
		const { address } = this;
		const bound = words[address + BOUND];
		let value = words[address];
		for (;;) {
			if (value >= bound) throw new ValueError("semaphore or lock released too many times");
			const found = Atomics.compareExchange(words, address, value, value + 1);
			if (found === value) return;
			value = found;
		}
	}
	#keep() {
		const shared = memory();
		const { words } = shared;
		const { address } = this;
		if (Atomics.load(words, address + SLEEPERS$1) === 0) {
			this.demand(false);
			return false;
		}
		words[address + SINCE] = stamp();
		Atomics.add(words, address + KEPT, 1);
		return shared.notify(address, 1) > 0 || !takeOne(words, address + KEPT);
	}
	tryTake() {
		return this.#take(memory().words, false);
	}
	tryTakeAfterSleep(hasSlept) {
		return this.#take(memory().words, hasSlept);
	}
	#take(words, alsoKept) {
		const { address } = this;
		if (words[address] <= 0 && !alsoKept) return false;
		const holder = this.#begin(words);
		const isTaken = alsoKept && takeOne(words, address + KEPT) || takeOne(words, address);
		if (isTaken && words[address + SIGNAL] === 0) Atomics.add(words, this.#holder(words) + UNITS, 1);
		this.#end(words, holder);
		return isTaken;
	}
	#begin(words) {
		if (words[this.address + SIGNAL] !== 0) return 0;
		const holder = this.#holder(words);
		words[holder + MOVES]++;
		return holder;
	}
	#end(words, holder) {
		if (holder !== 0) words[holder + MOVES]++;
	}
	isMine() {
		return this.#units() > 0;
	}
	#units() {
		const words = memory().words;
		return words[this.address + SIGNAL] !== 0 ? 0 : words[this.#holder(words) + UNITS];
	}
	giveUp() {
		const units = this.#units();
		for (let i = 0; i < units; i++) this.release();
		return units;
	}
	restore(count) {
		for (let i = 1; i < count; i++) this.acquireSync();
	}
	sleepOn() {
		return Atomics.load(memory().words, this.address) === 0 ? 0 : -1;
	}
	demand(handOn) {
		memory().words[this.address + DEMANDED] = handOn ? 1 : 0;
	}
	get sleepers() {
		return this.address + SLEEPERS$1;
	}
	checkHolders() {
		const shared = memory();
		const { words } = shared;
		const { address } = this;
		if (Atomics.load(words, address + KEPT) > 0 && isOld(words[address + SINCE])) return true;
		if (words[address + SIGNAL] !== 0) return false;
		for (let at = Atomics.load(words, address + HOLDERS); at !== 0; at = words[at]) {
			const id = words[at + ID];
			if (Atomics.load(words, at + UNITS) === 0 || id === me.id || !me.isDead(id)) continue;
			const own = this.#begin(words);
			const units = Atomics.exchange(words, at + UNITS, 0);
			if (units > 0) Atomics.add(words, address, units);
			this.#end(words, own);
			if (units <= 0) continue;
			shared.notify(address, units);
			const name = me.describe(id);
			throw ownerDied(name, `Cannot take a ${this.constructor.name}: ${name} ended while it held ${units} of it. That is free again; what it guards may be half-done`);
		}
		return this.#findLost(words);
	}
	#findLost(words) {
		const isMoving = (at) => (words[at + MOVES] & 1) !== 0;
		const fallen = this.#entries(words).filter((at) => isMoving(at) && me.isGone(words[at + ID]));
		if (fallen.length === 0) return false;
		const counter = this.address + COUNTER;
		const before = Atomics.load(words, counter);
		if (before !== 0 && !me.isGone(before)) return false;
		if (Atomics.compareExchange(words, counter, before, me.id) !== before) return false;
		let lost;
		for (let i = 0; i < COUNTS && lost === void 0; i++) lost = this.#countLost(words, fallen);
		if (lost !== void 0) {
			if (lost > 0) Atomics.add(words, this.address, lost);
			for (const at of fallen) if (isMoving(at)) words[at + MOVES]++;
		}
		Atomics.store(words, counter, 0);
		if (lost === void 0 || lost <= 0) return false;
		memory().notify(this.address, lost);
		return true;
	}
	#countLost(words, fallen) {
		const { address } = this;
		const entries = this.#entries(words);
		const moves = entries.map((at) => Atomics.load(words, at + MOVES));
		if (moves.some((count, i) => (count & 1) !== 0 && !fallen.includes(entries[i]))) return;
		let sum = Atomics.load(words, address) + Atomics.load(words, address + KEPT);
		for (const at of entries) sum += Atomics.load(words, at + UNITS);
		return entries.length === this.#entries(words).length && entries.every((at, i) => Atomics.load(words, at + MOVES) === moves[i]) ? words[address + TOTAL] - sum : void 0;
	}
	#entries(words) {
		const entries = [];
		for (let at = Atomics.load(words, this.address + HOLDERS); at !== 0; at = words[at]) entries.push(at);
		return entries;
	}
	#giveBack(words) {
		if (words[this.address + SIGNAL] !== 0) return;
		if (takeOne(words, this.#holder(words) + UNITS)) return;
		me.check();
		Atomics.store(words, this.address + SIGNAL, 1);
	}
	#own = 0;
	#holder(words) {
		if (this.#own !== 0) return this.#own;
		const head = this.address + HOLDERS;
		for (let at = Atomics.load(words, head); at !== 0; at = words[at]) if (words[at + ID] === me.id) return this.#own = at;
		for (let at = Atomics.load(words, head); at !== 0; at = words[at]) {
			const id = words[at + ID];
			if (words[at + UNITS] !== 0 || (words[at + MOVES] & 1) !== 0 || !me.isGone(id)) continue;
			if (Atomics.compareExchange(words, at + ID, id, me.id) === id) return this.#own = at;
		}
		const entry = allocateZeroed(HOLDER_BYTES);
		words[entry + ID] = me.id;
		do
			words[entry] = Atomics.load(words, head);
		while (Atomics.compareExchange(words, head, words[entry], entry) !== words[entry]);
		return this.#own = entry;
	}
	toString() {
		return `<${this.constructor.name}(value=${this.getValue()})>`;
	}
};
var BoundedSemaphore = class extends Semaphore {
	constructor(value = 1) {
		const isNew = !isArriving();
		super(value);
		if (isNew) memory().words[this.address + BOUND] = Number(value);
	}
	toString() {
		const bound = memory().words[this.address + BOUND];
		return `<${this.constructor.name}(value=${this.getValue()}, maxvalue=${bound})>`;
	}
};
function newSemaphore(value, bound) {
	const whole = typeof value === "boolean" || typeof value === "bigint" ? Number(value) : value;
	if (!Number.isInteger(whole)) throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as an integer`);
	if (whole > SEM_VALUE_MAX) throw new OverflowError("Python int too large to convert to C int");
	if (whole < 0) throw new OSError(22, "Invalid argument");
	const address = allocateZeroed(SEMAPHORE_BYTES);
	const words = memory().words;
	words[address] = whole;
	words[address + BOUND] = bound;
	words[address + TOTAL] = whole;
	return address;
}
registerShared(import.meta, Semaphore, "Semaphore", Holdable.addressOf, (address) => arrive(Semaphore, address));
registerShared(import.meta, BoundedSemaphore, "BoundedSemaphore", Holdable.addressOf, (address) => arrive(BoundedSemaphore, address));
// runtime/synchronize/kinds.ts
const kinds = [
	RLock,
	Lock,
	BoundedSemaphore,
	Semaphore
];
function isLock(value) {
	return value instanceof Holdable;
}
function kindOf(lock) {
	return kinds.findIndex((kind) => lock instanceof kind);
}
function lockAt(kind, address) {
	return arrive(kinds[kind], address);
}
// runtime/synchronize/condition.ts
const KIND = 2;
const LOCK = 3;
const CONDITION_BYTES = 16;
const NOTIFIED = 1;
var Condition = class {
	#address;
	#lock;
	#waiters;
	constructor(lock) {
		const address = arrived();
		const { words } = memory();
		if (address !== 0) {
			this.#address = address;
			this.#lock = lockAt(words[address + KIND], words[address + LOCK]);
		} else {
			this.#lock = lockFrom(lock);
			this.#address = allocateZeroed(CONDITION_BYTES);
			words[this.#address + KIND] = kindOf(this.#lock);
			words[this.#address + LOCK] = Holdable.addressOf(this.#lock);
		}
		this.#waiters = new WaitList(this.#address);
	}
	static addressOf(condition) {
		return condition.#address;
	}
	acquire(block, timeout) {
		return this.#lock.acquire(block, timeout);
	}
	acquireSync(block, timeout) {
		return this.#lock.acquireSync(block, timeout);
	}
	release() {
		this.#lock.release();
	}
	hold(timeout) {
		return this.#lock.hold(timeout);
	}
	holdSync(timeout) {
		return this.#lock.holdSync(timeout);
	}
	async wait(timeout) {
		const limits = timeoutOf(timeout);
		limits.signal?.throwIfAborted();
		const [entry, count] = this.#enter();
		let safe = false;
		try {
			try {
				await this.#sleep(entry, limits);
			} finally {
				await retake(this.#lock, count);
			}
			safe = true;
		} finally {
			if (!safe) this.#withdraw(entry);
		}
		return this.#consume(entry);
	}
	waitSync(timeout) {
		const limits = timeoutOf(timeout);
		limits.signal?.throwIfAborted();
		const [entry, count] = this.#enter();
		let safe = false;
		try {
			try {
				this.#sleepSync(entry, limits);
			} finally {
				retakeSync(this.#lock, count);
			}
			safe = true;
		} finally {
			if (!safe) this.#withdraw(entry);
		}
		return this.#consume(entry);
	}
	async waitFor(predicate, timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		for (;;) {
			const result = await predicate();
			if (isTrue(result)) return result;
			const left = secondsUntil(deadline);
			if (left <= 0) return result;
			await this.wait({
				timeout: left,
				signal
			});
		}
	}
	waitForSync(predicate, timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		for (;;) {
			const result = predicate();
			if (isTrue(result)) return result;
			const left = secondsUntil(deadline);
			if (left <= 0) return result;
			this.waitSync({
				timeout: left,
				signal
			});
		}
	}
	notify(n = 1) {
		if (!this.#lock.isMine()) throw new AssertionError("lock is not owned");
		if (this.#waiters.isEmpty) return;
		this.#waiters.exclusively(() => {
			this.#relieve();
			this.#tell(n, (word) => wakeLater(this.#lock, word));
		});
	}
	notifyAll() {
		this.notify(Infinity);
	}
	#enter() {
		if (!this.#lock.isMine()) throw new AssertionError("must acquire() condition before using wait()");
		return [this.#waiters.exclusively(() => this.#waiters.append()), giveUp(this.#lock)];
	}
	async #sleep(entry, { deadline, signal }) {
		const options = {
			signal,
			check: () => this.#look()
		};
		const word = this.#waiters.word(entry);
		while (this.#waiters.outcome(entry) === 0) if (!await parkAsync(word, 0, deadline, options)) return;
	}
	#sleepSync(entry, { deadline }) {
		const check = () => this.#look();
		const word = this.#waiters.word(entry);
		while (this.#waiters.outcome(entry) === 0) if (!park(word, 0, deadline, check)) return;
	}
	#look() {
		if (this.#waiters.isTimeToLook()) this.#waiters.exclusively(() => this.#relieve());
		return false;
	}
	#relieve() {
		const told = this.#waiters.removeDead().filter(({ outcome }) => outcome === NOTIFIED);
		this.#tell(told.length, wake);
	}
	#tell(n, wake) {
		if (n <= 0) return;
		for (const entry of this.#waiters.waiting()) {
			this.#waiters.tell(entry, NOTIFIED);
			wake(this.#waiters.word(entry));
			if (--n <= 0) return;
		}
	}
	#consume(entry) {
		return this.#waiters.exclusively(() => {
			const isNotified = this.#waiters.outcome(entry) === NOTIFIED;
			this.#waiters.remove(entry);
			return isNotified;
		});
	}
	#withdraw(entry) {
		if (!this.#consume(entry)) return;
		this.#waiters.exclusively(() => this.#tell(1, wake));
	}
	toString() {
		const waiting = this.#waiters.exclusively(() => this.#waiters.waiting().length);
		return `<${this.constructor.name}(${this.#lock}, ${waiting})>`;
	}
};
function wake(word) {
	memory().notify(word, Infinity);
}
function lockFrom(lock) {
	if (lock === void 0 || lock === null) return new RLock();
	if (isLock(lock)) return lock;
	throw new AttributeError(`'${pythonTypeName(lock)}' object has no attribute 'acquire'`);
}
function isTrue(value) {
	return pythonHooks.truth === void 0 ? Boolean(value) : pythonHooks.truth(value);
}
function secondsUntil(deadline) {
	return (deadline - performance.now()) / 1e3;
}
registerShared(import.meta, Condition, "Condition", Condition.addressOf, (address) => arrive(Condition, address));
// runtime/synchronize/event.ts
const SLEEPERS = 1;
const EVENT_BYTES = 8;
var Event = class {
	#address;
	constructor() {
		this.#address = arrived() || allocateZeroed(EVENT_BYTES);
	}
	static addressOf(event) {
		return event.#address;
	}
	isSet() {
		return (this.#state() & 1) === 1;
	}
	set() {
		me.check();
		if (!this.#change(0)) return;
		const shared = memory();
		if (Atomics.load(shared.words, this.#address + SLEEPERS) > 0) shared.notify(this.#address, Infinity);
	}
	clear() {
		me.check();
		this.#change(1);
	}
	async wait(timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		signal?.throwIfAborted();
		me.check();
		const state = this.#state();
		if ((state & 1) === 1) return true;
		const options = {
			signal,
			sleepers: this.#address + SLEEPERS
		};
		while (this.#state() === state) if (!await parkAsync(this.#address, state, deadline, options)) return false;
		return true;
	}
	waitSync(timeout) {
		const { deadline, signal } = timeoutOf(timeout);
		signal?.throwIfAborted();
		me.check();
		const state = this.#state();
		if ((state & 1) === 1) return true;
		while (this.#state() === state) if (!park(this.#address, state, deadline, void 0, this.#address + SLEEPERS)) return false;
		return true;
	}
	#state() {
		return Atomics.load(memory().words, this.#address);
	}
	#change(from) {
		const { words } = memory();
		for (;;) {
			const state = Atomics.load(words, this.#address);
			if ((state & 1) !== from) return false;
			const next = state + 1 | 0;
			if (Atomics.compareExchange(words, this.#address, state, next) === state) return true;
		}
	}
	toString() {
		const place = placeOf$1(this.#address);
		return `<${this.constructor.name} at ${place} ${this.isSet() ? "set" : "unset"}>`;
	}
};
registerShared(import.meta, Event, "Event", Event.addressOf, (address) => arrive(Event, address));
// runtime/synchronize.ts
function addressOf$1(lock) {
	return Holdable.addressOf(lock);
}
__name(addressOf$1, "addressOf");
// runtime/sharedctypes/guard.ts
function take(lock) {
	if (lock.isMine?.()) return void 0;
	lock.acquireSync();
	return lock;
}
function checkLock(lock) {
	if (typeof lock?.acquire === "function") {
		if (typeof lock.acquireSync === "function") return;
		throw new TypeError(`Cannot guard a value with ${lock}: it has no acquireSync, and a value is read without waiting for a promise. Give a Lock, RLock or Semaphore`);
	}
	throw new AttributeError(`${shown(lock)} has no method 'acquire'`);
}
function shown(value) {
	return [
		"string",
		"boolean",
		"number"
	].includes(typeof value) || value === null ? show(value, Number.isInteger(value) ? "int" : "float") : String(value);
}
let rewrap;
var SynchronizedBase = class {
	#data;
	#lock;
	constructor(data, lock) {
		this.#data = data;
		this.#lock = lock ?? new RLock();
	}
	getLock() {
		return this.#lock;
	}
	getObj() {
		return this.#data;
	}
	acquire(block, timeout) {
		return this.#lock.acquire(block, timeout);
	}
	acquireSync(block, timeout) {
		return this.#lock.acquireSync(block, timeout);
	}
	release() {
		this.#lock.release();
	}
	hold(timeout) {
		return this.#lock.hold(timeout);
	}
	holdSync(timeout) {
		return this.#lock.holdSync(timeout);
	}
	__enter__() {
		return this.acquire();
	}
	__exit__() {
		this.release();
	}
	[reduce]() {
		return [rewrap, [this.#data, this.#lock]];
	}
	__copy__() {
		throw new RuntimeError(`${this.constructor.name} objects should only be shared between processes through inheritance`);
	}
	__deepcopy__() {
		return this.__copy__();
	}
	toString() {
		const own = this.#data;
		const text = own.__str__?.() ?? own.__repr__?.() ?? `${this.#data}`;
		return `<${this.constructor.name} wrapper for ${text}>`;
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.toString();
	}
};
Object.setPrototypeOf(SynchronizedBase.prototype, indexing);
// runtime/sharedctypes/synchronized_array.ts
var SynchronizedArray = class extends SynchronizedBase {
	get length() {
		return this.getObj().length;
	}
	at(index) {
		const held = take(this.getLock());
		try {
			return this.getObj().at(index);
		} finally {
			held?.release();
		}
	}
	set(index, value) {
		const held = take(this.getLock());
		try {
			this.getObj().set(index, value);
		} finally {
			held?.release();
		}
	}
	update(index, change) {
		const held = take(this.getLock());
		try {
			const data = this.getObj();
			data.set(index, change(data.at(index)));
			return data.at(index);
		} finally {
			held?.release();
		}
	}
	slice(start, stop, step) {
		const held = take(this.getLock());
		try {
			return this.getObj().slice(start, stop, step);
		} finally {
			held?.release();
		}
	}
	setSlice(values, start, stop, step) {
		const held = take(this.getLock());
		try {
			this.getObj().setSlice(values, start, stop, step);
		} finally {
			held?.release();
		}
	}
	view() {
		return this.getObj().view();
	}
	*[Symbol.iterator]() {
		for (let i = 0; i < this.length; i++) yield this.at(i);
	}
	__len__() {
		return this.length;
	}
	__getitem__(key) {
		const held = take(this.getLock());
		try {
			return this.getObj().__getitem__(key);
		} finally {
			held?.release();
		}
	}
	__setitem__(key, value) {
		const held = take(this.getLock());
		try {
			this.getObj().__setitem__(key, value);
		} finally {
			held?.release();
		}
	}
};
lacks(SynchronizedArray.prototype, "value");
lacks(SynchronizedArray.prototype, "raw");
var SynchronizedString = class extends SynchronizedArray {
	get value() {
		const held = take(this.getLock());
		try {
			return this.#array.value;
		} finally {
			held?.release();
		}
	}
	set value(value) {
		const held = take(this.getLock());
		try {
			this.#array.value = value;
		} finally {
			held?.release();
		}
	}
	get raw() {
		const held = take(this.getLock());
		try {
			return this.#array.raw;
		} finally {
			held?.release();
		}
	}
	set raw(value) {
		const held = take(this.getLock());
		try {
			this.#array.raw = value;
		} finally {
			held?.release();
		}
	}
	get #array() {
		return this.getObj();
	}
};
nameModule(SynchronizedArray);
nameModule(SynchronizedString);
// runtime/sharedctypes/fields.ts
function entriesOf(declared) {
	if (!Array.isArray(declared)) throw new TypeError("'_fields_' must be a sequence of pairs");
	return declared.map((entry, index) => {
		if (!Array.isArray(entry) || entry.length < 2 || typeof entry[0] !== "string") throw new TypeError("'_fields_' must be a sequence of (name, C type) pairs");
		const [name, type, bits] = entry;
		return [
			name,
			fieldLayout(type, index),
			bits
		];
	});
}
function fieldLayout(type, index) {
	try {
		return layoutOf(typeOf(type));
	} catch {
		throw new TypeError(`second item in _fields_ tuple (index ${index}) must be a C type`);
	}
}
function roundUp(value, to) {
	return Math.ceil(value / to) * to;
}
var Plan = class {
	#isUnion;
	#pack;
	#unit;
	constructor(base, isUnion, pack) {
		this.fields = [...base?.fields ?? []];
		this.size = base?.size ?? 0;
		this.align = base?.align ?? 1;
		this.#isUnion = isUnion;
		this.#pack = pack;
	}
	add([name, layout, count]) {
		const align = Math.min(layout.align, layout.pointers ? Infinity : this.#pack);
		this.align = Math.max(this.align, align);
		if (count !== void 0) return this.#addBits(name, layout, align, count);
		this.#unit = void 0;
		const offset = this.#isUnion ? 0 : roundUp(this.size, align);
		this.fields.push({
			name,
			layout,
			offset
		});
		this.size = Math.max(this.size, offset + layout.size);
	}
	#addBits(name, layout, align, count) {
		const room = layout.size * 8;
		if (layout.kind !== "int" && layout.kind !== "bool") throw new TypeError(`bit fields not allowed for type ${layout.name}`);
		if (!(count >= 1 && count <= room)) throw new ValueError("number of bits invalid for bit field");
		let unit = this.#isUnion ? void 0 : this.#unit;
		if (unit === void 0 || unit.used + count > Math.max(unit.size, layout.size) * 8) {
			const offset = this.#isUnion ? 0 : roundUp(this.size, align);
			this.#unit = unit = {
				offset,
				size: layout.size,
				used: 0
			};
		}
		unit.size = Math.max(unit.size, layout.size);
		this.size = Math.max(this.size, unit.offset + unit.size);
		const bits = {
			shift: unit.used,
			count,
			size: unit.size
		};
		this.fields.push({
			name,
			layout,
			offset: unit.offset,
			bits
		});
		unit.used += count;
	}
};
function planOf(type, base, isUnion) {
	const declaration = type;
	const own = Object.hasOwn(type, "_fields_") ? declaration._fields_ : void 0;
	const plan = new Plan(base, isUnion, declaration._pack_ ?? Infinity);
	for (const entry of own === void 0 ? [] : entriesOf(own)) plan.add(entry);
	return {
		fields: plan.fields,
		size: roundUp(plan.size, plan.align),
		align: plan.align
	};
}
function accessorOf({ layout, offset, bits }) {
	const read = layout.readField ?? layout.read;
	const write = layout.writeField ?? layout.write;
	const common = {
		enumerable: true,
		configurable: true
	};
	if (bits !== void 0) return {
		...common,
		...bitAccess(layout, offset, bits)
	};
	return {
		...common,
		get() {
			const { view, at, block } = cellOf(this);
			return read(view, at + offset, block);
		},
		set(value) {
			const { view, at } = cellOf(this);
			write(view, at + offset, value);
		}
	};
}
function bitAccess(layout, offset, { shift, count, size }) {
	const [low, width] = [BigInt(shift), BigInt(count)];
	const mask = (1n << width) - 1n << low;
	const isSigned = layout.kind === "int" && !layout.name.startsWith("c_u");
	return {
		get() {
			const { view, at } = cellOf(this);
			const bits = (readWhole(view, at + offset, size) & mask) >> low;
			if (layout.kind === "bool") return bits !== 0n;
			const number = isSigned ? BigInt.asIntN(count, bits) : bits;
			return Number.isSafeInteger(Number(number)) ? Number(number) : number;
		},
		set(value) {
			const { view, at } = cellOf(this);
			const given = layout.kind === "bool" ? Number(truthOf(value)) : intOf(value);
			const others = readWhole(view, at + offset, size) & ~mask;
			writeNumber(view, at + offset, size, others | BigInt(given) << low & mask);
		}
	};
}
function readWhole(view, at, size) {
	let number = 0n;
	for (let i = size - 1; i >= 0; i--) number = number << 8n | BigInt(view.getUint8(at + i));
	return number;
}
function writeNumber(view, at, size, number) {
	for (let i = 0; i < size; i++) view.setUint8(at + i, Number(number >> BigInt(8 * i) & 255n));
}
function copyFields(fields, size) {
	return (from, fromAt, to, toAt) => {
		const bytes = (view, at) => new Uint8Array(view.buffer, view.byteOffset + at);
		const [source, target] = [bytes(from, fromAt), bytes(to, toAt)];
		let done = 0;
		for (const { layout, offset } of fields) {
			if (!layout.pointers || offset < done) continue;
			target.set(source.subarray(done, offset), done);
			copyValue(layout, from, fromAt + offset, to, toAt + offset);
			done = offset + layout.size;
		}
		target.set(source.subarray(done, size), done);
	};
}
// runtime/sharedctypes/structure.ts
function isKeywords(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function initialize(structure, type, values) {
	const { fields } = layoutOf(type);
	const last = values.at(-1);
	const [given, named] = isKeywords(last) ? [values.slice(0, -1), last] : [values, {}];
	if (given.length > fields.length) throw new TypeError("too many initializers");
	const target = structure;
	given.forEach((value, i) => target[fields[i].name] = value);
	for (const [name, value] of Object.entries(named)) {
		if (fields.slice(0, given.length).some((field) => field.name === name)) throw new TypeError(`duplicate values for field '${name}'`);
		target[name] = value;
	}
}
var Structure = class Structure extends CData {
	constructor(...values) {
		super();
		initialize(this, new.target, values);
	}
	static of(fields) {
		return class extends Structure {
			static _fields_ = Object.entries(fields);
		};
	}
};
var Union = class Union extends CData {
	constructor(...values) {
		super();
		initialize(this, new.target, values);
	}
	static of(fields) {
		return class extends Union {
			static _fields_ = Object.entries(fields);
		};
	}
};
for (const root of [Structure, Union]) describe(root, (type) => {
	if (type === root) throw new TypeError("this type has no size");
	return layOut(type, root);
});
function layOut(type, root) {
	const above = Object.getPrototypeOf(type);
	const base = above === root ? void 0 : layoutOf(above);
	const plan = planOf(type, base, root === Union);
	const pointers = plan.fields.some((field) => field.layout.pointers);
	const layout = {
		...plan,
		name: type.name,
		kind: "structure",
		view: Uint8Array,
		pointers,
		read: (view, at, block) => placed(type, {
			layout,
			view,
			at,
			block
		}),
		write: (view, at, value) => writeWhole(type, layout, view, at, value),
		...pointers && {
			copy: copyFields(plan.fields, plan.size),
			release: (view, at) => {
				for (const field of plan.fields) field.layout.release?.(view, at + field.offset);
			}
		}
	};
	for (const field of plan.fields.slice(base?.fields.length ?? 0)) Object.defineProperty(type.prototype, field.name, accessorOf(field));
	return layout;
}
// runtime/sharedctypes/synchronized.ts
var Synchronized = class extends SynchronizedBase {
	get value() {
		const held = take(this.getLock());
		try {
			return this.getObj().value;
		} finally {
			held?.release();
		}
	}
	set value(value) {
		const held = take(this.getLock());
		try {
			this.getObj().value = value;
		} finally {
			held?.release();
		}
	}
	update(change) {
		const held = take(this.getLock());
		try {
			const data = this.getObj();
			data.value = change(data.value);
			return data.value;
		} finally {
			held?.release();
		}
	}
	view() {
		return this.getObj().view();
	}
};
nameModule(Synchronized);
const wrappers = new WeakMap();
function wrapperOf(data) {
	const type = data.constructor;
	let wrapper = wrappers.get(type);
	if (wrapper !== void 0) return wrapper;
	wrapper = class extends SynchronizedBase {};
	const name = `Synchronized${type.name}`;
	Object.defineProperty(wrapper, "name", { value: name });
	nameModule(wrapper);
	for (const field of cellOf(data).layout.fields) Object.defineProperty(wrapper.prototype, field.name, guarded(field.name));
	wrappers.set(type, wrapper);
	return wrapper;
}
function guarded(name) {
	return {
		enumerable: true,
		configurable: true,
		get() {
			const held = take(this.getLock());
			try {
				return this.getObj()[name];
			} finally {
				held?.release();
			}
		},
		set(value) {
			const held = take(this.getLock());
			try {
				this.getObj()[name] = value;
			} finally {
				held?.release();
			}
		}
	};
}
function synchronized(data, lock) {
	return wrap(data, lock);
}
function wrap(data, lock) {
	if (data instanceof SynchronizedBase) throw new AssertionError("object already synchronized");
	if (lock !== null && lock !== void 0) checkLock(lock);
	if (data instanceof SimpleCData) return new Synchronized(data, lock);
	if (data instanceof CharArray) return new SynchronizedString(data, lock);
	if (data instanceof CArray) return new SynchronizedArray(data, lock);
	if (data instanceof Structure || data instanceof Union) return new (wrapperOf(data))(data, lock);
	throw new AttributeError(`type object '${typeNameOf(data)}' has no attribute '_fields_'`);
}
wrappedBy(synchronized);
register(import.meta, { synchronized });
// runtime/sharedctypes/value.ts
function splitOptions(given) {
	const last = given.at(-1);
	if (!(typeof last === "object" && last !== null && Object.getPrototypeOf(last) === Object.prototype && (Object.hasOwn(last, "lock") || Object.keys(last).length === 0))) return [given, true];
	const { lock = true } = last;
	return [given.slice(0, -1), lock];
}
function guard(data, lock) {
	if (lock === false) return data;
	if (lock === true || lock === null || lock === void 0) return synchronized(data);
	checkLock(lock);
	return synchronized(data, lock);
}
function makeValue(type, values) {
	const known = typeOf(type);
	return construct(known, sharedCell(layoutOf(known)), values);
}
const Value = class Value {
	constructor(type, ...values) {
		const [given, lock] = splitOptions(values);
		return guard(makeValue(type, given), lock);
	}
	static [Symbol.hasInstance](value) {
		return value instanceof SynchronizedBase;
	}
};
const RawValue = class RawValue {
	constructor(type, ...values) {
		return makeValue(type, values);
	}
};
// runtime/sharedctypes/array.ts
function makeArray(type, given) {
	const known = typeOf(type);
	const isSize = typeof given === "number" && Number.isInteger(given) || typeof given === "bigint" || typeof given === "boolean";
	const items = isSize ? void 0 : initialItems(given);
	const length = isSize ? Number(given) : items.length;
	const array = arrayType(checked(known, given), length, "multiprocessing.sharedctypes");
	const result = placed(array, sharedCell(layoutOf(array)));
	if (items !== void 0) fillArray(result, items);
	return result;
}
function checked(type, given) {
	if (typeof type === "function" && !(type.prototype instanceof CData)) throw new TypeError(`unsupported operand type(s) for *: 'type' and '${typeNameOf(given)}'`);
	layoutOf(type);
	return type;
}
const SharedArray = class {
	constructor(type, sizeOrInitializer, ...rest) {
		const [extra, lock] = splitOptions(rest);
		if (extra.length > 0) throw new TypeError(`BaseContext.Array() takes 3 positional arguments but ${3 + extra.length} were given`);
		return guard(makeArray(type, sizeOrInitializer), lock);
	}
	static [Symbol.hasInstance](value) {
		return value instanceof SynchronizedArray;
	}
};
Object.defineProperty(SharedArray, "name", { value: "Array" });
const RawArray = class RawArray {
	constructor(type, sizeOrInitializer) {
		return makeArray(type, sizeOrInitializer);
	}
};
function arrayOf(type, length) {
	return arrayType(typeOf(type), length);
}
// runtime/classes.ts
nameExports({
	AsyncResult,
	Barrier,
	BoundedSemaphore,
	Condition,
	Connection,
	Event,
	IMapIterator,
	IMapUnorderedIterator,
	JoinableQueue,
	Lock,
	MapResult,
	ParentProcess,
	Pool,
	Process,
	Queue,
	RLock,
	Semaphore,
	SimpleQueue,
	Synchronized,
	SynchronizedArray,
	SynchronizedString,
	ThreadPool,
	Value
});
// runtime/managers/token.ts
var Token = class {
	constructor(typeid, address, id, local) {
		[this.typeid, this.address, this.id] = [
			typeid,
			address,
			id
		];
		this.local = local;
	}
	toString() {
		return `Token(typeid='${this.typeid}', address=${textOf(this.address)}, id='${this.id}')`;
	}
};
function textOf(address) {
	return typeof address === "string" ? `'${address}'` : `('${address[0]}', ${address[1]})`;
}
const FIRST = 0x7f0000001000;
const STEP = 64;
function idText(id) {
	return (FIRST + id * STEP).toString(16);
}
function idNumber(text) {
	return (parseInt(text, 16) - FIRST) / STEP;
}
function localAddress({ process, ring }) {
	const numbers = [
		pidOf(1),
		process,
		ring
	].map((one) => one.toString(36));
	return `/tmp/pymp-${numbers.join(".")}/listener-${numbers[2]}`;
}
function localAt(address) {
	if (typeof address !== "string") return void 0;
	const [, numbers] = /^\/tmp\/pymp-([0-9a-z]+\.[0-9a-z]+\.[0-9a-z]+)\/listener-/.exec(address) ?? [];
	if (numbers === void 0) return void 0;
	const [program, process, ring] = numbers.split(".").map((one) => parseInt(one, 36));
	return program === pidOf(1) ? {
		process,
		ring
	} : void 0;
}
// runtime/managers/wire.ts
const Ask = {
	Call: 0,
	Create: 1,
	Release: 2,
	Keep: 3,
	Serve: 4
};
const Answer = {
	Value: 0,
	Proxy: 1,
	Error: 2,
	Traceback: 3,
	Unserializable: 4
};
// runtime/managers/channel.ts
const done = Symbol("done");
var Channel = class {
	#server;
	#requests;
	#address;
	#replies;
	#pending = new Map();
	#hand = (message) => void this.#take(message, -1);
	#wakefulness = new Wakefulness();
	#last = 0;
	#reading = false;
	constructor(server) {
		this.#server = server;
		this.#requests = new Ring(server.ring);
		this.#address = allocateZeroed(256);
		const { words } = memory();
		words[this.#address + 1] = me.id;
		words[this.#address + 2] = pythonHooks.call === void 0 ? 0 : 1;
		this.#replies = Ring.at(this.#address + 16);
	}
	leave() {
		const { words } = memory();
		if (this.isOver()) {
			this.#replies.clear();
			free(this.#address);
		} else Atomics.store(words, this.#address + 0, 1);
	}
	isOver() {
		return isDead(this.#server.process);
	}
	#number() {
		this.#last = this.#last === 2147483647 ? 1 : this.#last + 1;
		return this.#last;
	}
	#send(number, ask, object, content) {
		me.check();
		if (stateOf(this.#server.process) >= State$2.Ended) throw new BrokenPipeError(32, "Broken pipe");
		this.#requests.putSync(encodeWith([
			ask,
			this.#address,
			number,
			object
		], content));
	}
	tell(ask, object) {
		try {
			this.#send(0, ask, object, null);
		} catch {}
	}
	call(ask, object, content) {
		const number = this.#number();
		this.#send(number, ask, object, content);
		const { promise, resolve, reject } = Promise.withResolvers();
		this.#pending.set(number, {
			resolve,
			reject
		});
		if (!this.#reading && !this.#nap(number)) this.#read();
		return promise;
	}
	#nap(number) {
		if (this.#wakefulness.lasts()) return false;
		while (this.#pending.has(number) && this.#replies.nap(5)) this.#replies.read(this.#hand);
		const isForNothing = this.#pending.has(number);
		this.#wakefulness.note(isForNothing);
		return !isForNothing && this.#pending.size === 0;
	}
	callSync(ask, object, content) {
		const number = this.#number();
		this.#send(number, ask, object, content);
		const check = () => {
			if (this.isOver() && this.#replies.length === 0) throw new EOFError();
			return false;
		};
		for (;;) {
			const reply = this.#replies.readSync((message) => this.#take(message, number), { check });
			if (reply === nothing || reply === void 0) continue;
			return reply;
		}
	}
	#take(message, number) {
		const header = [0, 0];
		let reply;
		try {
			const value = decodeWith(message, header, this.#pending.size === 0);
			reply = {
				kind: header[1],
				value
			};
		} catch (error) {
			if (!needsImport(error)) reply = Promise.reject(error);
			else if (header[0] === number) throw error;
			else reply = later(message);
		}
		if (header[0] === number && !(reply instanceof Promise)) return reply;
		const pending = this.#pending.get(header[0]);
		if (pending === void 0) {
			if (reply instanceof Promise) reply.catch(() => {});
			return;
		}
		this.#pending.delete(header[0]);
		if (reply instanceof Promise) reply.then(pending.resolve, pending.reject);
		else pending.resolve(reply);
	}
	async #read() {
		this.#reading = true;
		const take = this.#hand;
		try {
			while (this.#pending.size > 0) {
				if (this.#replies.readSoon(take) !== nothing) {
					await null;
					continue;
				}
				await this.#replies.readAsync(take, { check: () => this.#look() });
			}
		} catch (error) {
			if (error === done) return;
			for (const { reject } of this.#pending.values()) reject(error);
			this.#pending.clear();
		} finally {
			this.#reading = false;
		}
	}
	#look() {
		if (this.#pending.size === 0) throw done;
		if (this.isOver() && this.#replies.length === 0) throw new EOFError();
		return false;
	}
};
async function later(message) {
	const header = [0, 0];
	const value = await decodeWithAsync(message, header);
	return {
		kind: header[1],
		value
	};
}
const channels = new Map();
afterFork(() => channels.clear());
onLeave(() => {
	for (const channel of channels.values()) channel.leave();
	channels.clear();
});
function channelTo(server) {
	let channel = channels.get(server.ring);
	if (channel === void 0) channels.set(server.ring, channel = new Channel(server));
	return channel;
}
// runtime/managers/errors.ts
const LINE = "-".repeat(75);
var RemoteError = class extends Exception {
	static __module__ = "multiprocessing.managers";
	constructor(...args) {
		super(...args);
		this.message = this.__str__();
	}
	__str__() {
		return `\n${LINE}\n${this.args[0]}${LINE}`;
	}
};
register(import.meta, { RemoteError });
// runtime/managers/way.ts
var ChannelWay = class {
	#channel;
	constructor(channel) {
		this.#channel = channel;
	}
	async call(id, request) {
		return await this.#channel().call(Ask.Call, idNumber(id), request);
	}
	callSync(id, request) {
		return this.#channel().callSync(Ask.Call, idNumber(id), request);
	}
	async create(request) {
		return await this.#channel().call(Ask.Create, 0, request);
	}
	createSync(request) {
		return this.#channel().callSync(Ask.Create, 0, request);
	}
	async serve(request) {
		return await this.#channel().call(Ask.Serve, 0, request);
	}
	serveSync(request) {
		return this.#channel().callSync(Ask.Serve, 0, request);
	}
	keep(id) {
		this.#channel().tell(Ask.Keep, idNumber(id));
	}
	release(id) {
		this.#channel().tell(Ask.Release, idNumber(id));
	}
};
const here = {};
const network = {};
function isSame(a, b) {
	return String(a) === String(b);
}
function wayTo(address, authkey, local = localAt(address)) {
	if (here.way !== void 0 && isSame(address, here.address)) return here.way;
	if (local !== void 0) return new ChannelWay(() => channelTo(local));
	if (network.way === void 0) throw new EOFError(`Cannot reach the manager at ${address}: no connection to it was made`);
	return network.way(address, authkey);
}
function outcome({ kind, value }, proxy) {
	switch (kind) {
		case Answer.Value: return value;
		case Answer.Proxy: return proxy === void 0 ? value : proxy(value);
		case Answer.Error: throw value;
		case Answer.Unserializable: throw new RemoteError(`Unserializable message: ${value}\n`);
	}
	throw new RemoteError(value);
}
function isPython() {
	return pythonHooks.call !== void 0;
}
// runtime/managers/proxy.ts
const TRAVEL = 1e4;
const collected = new FinalizationRegistry(({ way, id }) => way.release(id));
const sent = new Set();
function keepWhileTravelling(proxy) {
	if (sent.has(proxy)) return;
	sent.add(proxy);
	const timer = setTimeout(() => sent.delete(proxy), TRAVEL);
	Deno.unrefTimer(timer);
}
var BaseProxy = class {
	static __module__ = "multiprocessing.managers";
	static _exposed_ = void 0;
	static _method_to_typeid_ = void 0;
	#token;
	#manager;
	#way;
	#exposed;
	constructor(token, _serializer, options = {}) {
		this.#token = token;
		this.#manager = options.manager ?? null;
		this.#exposed = options.exposed ?? null;
		const key = options.authkey ?? this.#manager?.authkey ?? currentProcess().authkey;
		this.#way = wayTo(token.address, key, token.local);
		if (!options.counted) this.#way.keep(token.id);
		if (this.#way === here.way) return;
		collected.register(this, {
			way: this.#way,
			id: token.id
		});
	}
	static exposedOf(proxy) {
		return proxy.#exposed ?? proxy.constructor._exposed_ ?? null;
	}
	static tokenOf(proxy) {
		return proxy.#token;
	}
	#request(name, args, names) {
		const all = Array.isArray(args) ? args : [...args];
		const given = names instanceof Map ? Object.fromEntries(names) : names;
		return given === void 0 || given === null || Object.keys(given).length === 0 ? [name, all] : [
			name,
			all,
			given
		];
	}
	#proxy([id, exposed, typeid]) {
		const type = this.#manager?.proxyType(typeid) ?? knownTypes.get(typeid);
		const token = new Token(typeid, this.#token.address, id, this.#token.local);
		const options = {
			manager: this.#manager,
			exposed,
			counted: true
		};
		return type === void 0 ? AutoProxy(token, "", options) : new type(token, "", options);
	}
	async callMethod(name, args = [], names) {
		return outcome(await this.#way.call(this.#token.id, this.#request(name, args, names)), (made) => this.#proxy(made));
	}
	callMethodSync(name, args = [], names) {
		return outcome(this.#way.callSync(this.#token.id, this.#request(name, args, names)), (made) => this.#proxy(made));
	}
	_callmethod(methodname, args = [], kwds) {
		return this.callMethodSync(methodname, args, kwds);
	}
	getValue() {
		return this.callMethod("#GETVALUE");
	}
	getValueSync() {
		return this.callMethodSync("#GETVALUE");
	}
	_getvalue() {
		return this.getValueSync();
	}
	__deepcopy__(_memo) {
		return this.getValueSync();
	}
	__str__() {
		try {
			return this.callMethodSync("__repr__");
		} catch {
			return `${this.__repr__().slice(0, -1)}; '__str__()' failed>`;
		}
	}
	__repr__() {
		const { typeid, id } = this.#token;
		return `<${this.constructor.name} object, typeid '${typeid}' at 0x${id}>`;
	}
	toString() {
		return this.__repr__();
	}
	[reduce]() {
		keepWhileTravelling(this);
		const type = this.constructor;
		const { typeid, address, id, local } = this.#token;
		const state = [
			typeid,
			address,
			id,
			this.#exposed,
			local
		];
		return [this.#way === here.way || isNear(this.#token) ? rebuildProxy : network.rebuild, [generated.has(type) ? null : type, ...state]];
	}
};
function isNear({ address, local }) {
	return local !== void 0 || localAt(address) !== void 0;
}
function rebuildProxy(type, ...state) {
	const [typeid, address, id, exposed, local] = state;
	const token = new Token(typeid, address, id, local);
	const options = exposed === null ? {} : { exposed };
	return type === null ? AutoProxy(token, "", options) : new type(token, "", options);
}
const knownTypes = new Map();
const generated = new WeakSet();
const made = new Map();
const WAITING = new Set([
	"acquire",
	"apply",
	"get",
	"join",
	"map",
	"put",
	"starmap",
	"wait",
	"wait_for"
]);
function define(methods, name, method) {
	if (Object.hasOwn(methods, name)) return;
	Object.defineProperty(method, "name", {
		value: name,
		configurable: true
	});
	Object.defineProperty(methods, name, {
		value: method,
		writable: true,
		configurable: true
	});
}
function pythonKeywords(args) {
	return isPython() ? takeKeywords(args) : {};
}
function MakeProxyType(name, exposed) {
	const names = [...exposed];
	const key = [name, ...names].join("\n");
	const known = made.get(key);
	if (known !== void 0) return known;
	const type = class extends BaseProxy {
		static __module__ = "multiprocessing.managers";
		static _exposed_ = names;
	};
	Object.defineProperty(type, "name", { value: name });
	generated.add(type);
	defineMethods(type, names, false);
	made.set(key, type);
	return type;
}
function AutoProxy(token, serializer, options = {}) {
	const { exposed } = options;
	if (exposed === void 0) throw new TypeError(`Cannot make a proxy of "${token.typeid}": its methods are not known`);
	return new (MakeProxyType(`AutoProxy[${token.typeid}]`, exposed))(token, serializer, options);
}
register(import.meta, {
	BaseProxy,
	rebuildProxy
});
// runtime/managers/manager.ts
const State = {
	Initial: 0,
	Started: 1,
	Shutdown: 2
};
const registries = new WeakMap();
function typesOf(manager) {
	const own = registries.get(manager);
	if (own !== void 0) return own;
	const above = Object.getPrototypeOf(manager);
	return above === null ? new Map() : typesOf(above);
}
function ownTypes(manager) {
	let own = registries.get(manager);
	if (own === void 0) registries.set(manager, own = new Map(typesOf(manager)));
	return own;
}
const servers = {};
const serveModule = moduleAt("managers/serve");
var BaseManager = class {
	#address;
	#authkey;
	#context;
	#timeout;
	#state = State.Initial;
	#process = null;
	#local;
	#way;
	#takeBack;
	constructor(first, ...rest) {
		const options = optionsOf(first, rest);
		this.#address = addressOf(options.address);
		this.#authkey = keyOf(options.authkey);
		this.#context = options.ctx ?? { Process };
		this.#timeout = Number(options.shutdownTimeout ?? 1);
	}
	get address() {
		if (this.#address === null || typeof this.#address === "string") return this.#address;
		return pythonHooks.args?.([...this.#address]) ?? this.#address;
	}
	get authkey() {
		return this.#authkey;
	}
	proxyType(typeid) {
		return typesOf(this.constructor).get(typeid)?.proxytype;
	}
	static register(typeid, ...given) {
		const options = registering(given);
		const proxytype = isProxyClass(options.proxytype) ? options.proxytype : void 0;
		const exposed = options.exposed ?? proxytype?._exposed_;
		const types = options.methodToTypeid ?? proxytype?._method_to_typeid_ ?? null;
		const methodToTypeid = types instanceof Map ? Object.fromEntries(types) : types;
		ownTypes(this).set(typeid, {
			callable: options.callable ?? null,
			exposed: exposed === void 0 || exposed === null ? null : [...exposed],
			methodToTypeid,
			proxytype
		});
		if (options.createMethod === false) return;
		const method = { [typeid](...args) {
			const { ...named } = takeKeywords(args);
			return this.create(typeid, ...args, named);
		} }[typeid];
		Object.defineProperty(this.prototype, typeid, {
			value: method,
			writable: true,
			configurable: true
		});
	}
	register(typeid, options) {
		this.constructor.register(typeid, options);
	}
	#registry() {
		return Object.fromEntries([...typesOf(this.constructor)].map(([typeid, { callable, exposed, methodToTypeid }]) => [typeid, {
			callable,
			exposed,
			methodToTypeid
		}]));
	}
	#checkInitial() {
		if (this.#state === State.Started) throw new ProcessError("Already started server");
		if (this.#state === State.Shutdown) throw new ProcessError("Manager has shut down");
	}
	start(initializer, initargs = []) {
		this.#checkInitial();
		const named = isPlain(initializer) ? initializer : isPlain(initargs) ? initargs : {};
		const first = isPlain(initializer) ? named.initializer : initializer;
		if (first !== void 0 && first !== null && typeof first !== "function") throw new TypeError("initializer must be a callable");
		const ring = Ring.create();
		const process = new this.#context.Process({
			target: {
				module: serveModule,
				name: "serve"
			},
			args: [{
				ring: ring.address,
				registry: this.#registry(),
				address: this.#address,
				authkey: this.#authkey,
				initializer: first ?? null,
				initargs: isPlain(initargs) ? named.initargs ?? [] : [...initargs]
			}]
		});
		process.name = `${this.constructor.name}-${process.name.split("-").at(-1)}`;
		process.start();
		this.#process = process;
		this.#local = {
			process: recordOf(process),
			ring: ring.address
		};
		const address = localAddress(this.#local);
		this.#way = wayTo(address, this.#authkey, this.#local);
		this.#takeBack = beforeEnd(() => this.shutdown());
		this.#state = State.Started;
		if (this.#address === null) this.#address = address;
		else this.#address = this.#asked(["address", []]);
	}
	#asked(request) {
		return outcome(this.#way.serveSync(request));
	}
	async connect() {
		if (this.#address === null) throw new ConnectionError("Cannot connect to a manager without its address: give one");
		this.#local = localAt(this.#address);
		this.#way = wayTo(this.#address, this.#authkey);
		outcome(await this.#way.serve(["dummy", []]));
		this.#state = State.Started;
	}
	getServer() {
		this.#checkInitial();
		if (servers.make === void 0) throw new ProcessError("Cannot serve in this process: it has no network");
		return servers.make(this.#registry(), this.#address, this.#authkey);
	}
	create(typeid, ...given) {
		if (this.#state !== State.Started) throw new AssertionError("server not yet started");
		const request = [
			typeid,
			given,
			takeKeywords(given)
		];
		const proxy = ([id, exposed]) => {
			const token = new Token(typeid, this.#address, id, this.#local);
			const options = {
				manager: this,
				authkey: this.#authkey,
				exposed,
				counted: true
			};
			const type = this.proxyType(typeid);
			return type === void 0 ? AutoProxy(token, "", options) : new type(token, "", options);
		};
		if (this.#local === void 0 && !isPython()) return this.#way.create(request).then((reply) => proxy(outcome(reply)));
		return proxy(outcome(this.#way.createSync(request)));
	}
	ask(name, ...args) {
		if (this.#state !== State.Started) throw new AssertionError("server not yet started");
		return this.#asked([name, args]);
	}
	_number_of_objects() {
		return this.ask("number_of_objects");
	}
	_debug_info() {
		return this.ask("debug_info");
	}
	get _process() {
		return this.#process;
	}
	async join(timeout) {
		if (this.#process === null) return;
		await this.#process.join(timeout);
		if (!this.#process.isAlive()) this.#process = null;
	}
	async shutdown() {
		const process = this.#process;
		if (process === null && this.#takeBack === void 0) throw new AttributeError(`'${this.constructor.name}' object has no attribute 'shutdown'`);
		if (this.#state === State.Shutdown) return;
		this.#state = State.Shutdown;
		this.#takeBack?.();
		if (process === null || !process.isAlive()) return;
		this.#way?.serve(["shutdown", []]).catch(() => {});
		await process.join(this.#timeout);
		if (!process.isAlive()) return;
		process.terminate();
		await process.join(this.#timeout);
		if (!process.isAlive()) return;
		process.kill();
		await process.join();
	}
	async [Symbol.asyncDispose]() {
		if (this.#process !== null) await this.shutdown();
	}
	__enter__() {
		if (this.#state === State.Initial) this.start();
		if (this.#state === State.Shutdown) throw new ProcessError("Manager has shut down");
		return this;
	}
	async __exit__(..._error) {
		await this.shutdown();
	}
	toString() {
		const { name } = this.constructor;
		return defaultRepr$1(`multiprocessing.managers.${name}`, this.#local?.ring ?? 0);
	}
};
function optionsOf(first, rest) {
	const last = rest.at(-1);
	const named = isPlain(first) ? first : isPlain(last) ? last : {};
	if (isPlain(first)) return named;
	const [authkey, serializer, ctx] = isPlain(last) ? rest.slice(0, -1) : rest;
	return {
		address: first,
		authkey,
		serializer,
		ctx,
		...named
	};
}
function addressOf(given) {
	if (given === null || given === void 0) return null;
	if (typeof given === "string") return given;
	return [String(given[0]), Number(given[1])];
}
function keyOf(given) {
	if (given === null || given === void 0) return currentProcess().authkey;
	if (typeof given === "string") {
		if (pythonHooks.call === void 0) return new TextEncoder().encode(given);
		throw new TypeError("string argument without an encoding");
	}
	if (given instanceof Uint8Array) return new Uint8Array(given.buffer, given.byteOffset, given.length);
	throw new TypeError(`Cannot use ${pythonTypeName(given)} as a key: give bytes`);
}
function registering(given) {
	const last = given.at(-1);
	const named = isPlain(last) ? last : {};
	const places = isPlain(last) ? given.slice(0, -1) : given;
	const names = [
		"callable",
		"proxytype",
		"exposed",
		"methodToTypeid",
		"createMethod"
	];
	return {
		...Object.fromEntries(places.map((value, i) => [names[i], value]).filter(([, value]) => value !== void 0)),
		...named
	};
}
function isProxyClass(value) {
	return typeof value === "function" && (value === BaseProxy || value.prototype instanceof BaseProxy);
}
// runtime/managers/proxies/containers.ts
var DictProxy = class extends BaseProxy {
	static _exposed_ = "__contains__ __delitem__ __getitem__ __iter__ __len__ __setitem__ clear copy get items keys pop popitem setdefault update values __ior__ __or__ __reversed__".split(" ");
	static _method_to_typeid_ = { __iter__: "Iterator" };
	set(key, value) {
		return this.callMethod("__setitem__", [key, value]);
	}
	setSync(key, value) {
		this.callMethodSync("__setitem__", [key, value]);
	}
	has(key) {
		return this.callMethod("__contains__", [key]);
	}
	hasSync(key) {
		return this.callMethodSync("__contains__", [key]);
	}
	delete(key) {
		return this.callMethod("__delitem__", [key]);
	}
	deleteSync(key) {
		this.callMethodSync("__delitem__", [key]);
	}
	len() {
		return this.callMethod("__len__");
	}
	lenSync() {
		return this.callMethodSync("__len__");
	}
	async *entries() {
		for (const [key, value] of await this.items()) yield [key, value];
	}
	[Symbol.asyncIterator]() {
		return this.entries();
	}
	*[Symbol.iterator]() {
		for (const [key, value] of this.itemsSync()) yield [key, value];
	}
	*__reversed__() {
		yield* this.callMethodSync("__reversed__");
	}
	__iter__() {
		return this.callMethodSync("__iter__");
	}
};
var ListProxy = class extends BaseProxy {
	static _exposed_ = "__add__ __contains__ __delitem__ __getitem__ __len__ __mul__ __reversed__ __rmul__ __setitem__ append clear copy count extend index insert pop remove reverse sort __imul__".split(" ");
	at(index) {
		return this.callMethod("__getitem__", [index]);
	}
	atSync(index) {
		return this.callMethodSync("__getitem__", [index]);
	}
	get(index) {
		return this.at(index);
	}
	getSync(index) {
		return this.atSync(index);
	}
	set(index, item) {
		return this.callMethod("__setitem__", [index, item]);
	}
	setSync(index, item) {
		this.callMethodSync("__setitem__", [index, item]);
	}
	async push(...items) {
		await this.callMethod("extend", [items]);
		return await this.len();
	}
	includes(item) {
		return this.callMethod("__contains__", [item]);
	}
	includesSync(item) {
		return this.callMethodSync("__contains__", [item]);
	}
	len() {
		return this.callMethod("__len__");
	}
	lenSync() {
		return this.callMethodSync("__len__");
	}
	async *[Symbol.asyncIterator]() {
		yield* await this.getValue();
	}
	*[Symbol.iterator]() {
		yield* this.getValueSync();
	}
	*__iter__() {
		for (let i = 0;; i++) {
			let item;
			try {
				item = this.atSync(i);
			} catch (error) {
				if (error instanceof IndexError) return;
				throw error;
			}
			yield item;
		}
	}
	*__reversed__() {
		yield* this.callMethodSync("__reversed__");
	}
	__iadd__(items) {
		this.callMethodSync("extend", [items]);
		return this;
	}
	__imul__(count) {
		this.callMethodSync("__imul__", [count]);
		return this;
	}
};
var IteratorProxy = class extends BaseProxy {
	static _exposed_ = [
		"__next__",
		"send",
		"throw",
		"close"
	];
	async next() {
		try {
			return {
				done: false,
				value: await this.callMethod("__next__")
			};
		} catch (error) {
			if (isEnd(error)) return {
				done: true,
				value: void 0
			};
			throw error;
		}
	}
	nextSync() {
		try {
			return {
				done: false,
				value: this.callMethodSync("__next__")
			};
		} catch (error) {
			if (isEnd(error)) return {
				done: true,
				value: void 0
			};
			throw error;
		}
	}
	[Symbol.asyncIterator]() {
		return this;
	}
	*[Symbol.iterator]() {
		for (let step; !(step = this.nextSync()).done;) yield step.value;
	}
	__iter__() {
		return this;
	}
	__next__() {
		return this.callMethodSync("__next__");
	}
};
function isEnd(error) {
	return error instanceof Error && error.name === "StopIteration";
}
// runtime/managers/proxies/pools.ts
var PoolProxy = class extends BaseProxy {
	static _exposed_ = "apply apply_async close imap imap_unordered join map map_async starmap starmap_async terminate".split(" ");
	static _method_to_typeid_ = {
		apply_async: "AsyncResult",
		map_async: "AsyncResult",
		starmap_async: "AsyncResult",
		imap: "Iterator",
		imap_unordered: "Iterator"
	};
	async [Symbol.asyncDispose]() {
		await this.callMethod("terminate");
	}
	__enter__() {
		return this;
	}
	async __exit__(..._error) {
		await this.callMethod("terminate");
	}
};
var AsyncResultProxy = class extends BaseProxy {
	static _exposed_ = [
		"get",
		"ready",
		"successful",
		"wait"
	];
};
// runtime/managers/proxies/options.ts
function isOptions(value) {
	return typeof value === "object" && value !== null && typeof value.valueOf() === "object";
}
function secondsIn(timeout) {
	return isOptions(timeout) ? timeout.timeout ?? null : timeout ?? null;
}
// runtime/managers/proxies/queues.ts
var QueueProxy = class extends BaseProxy {
	static _exposed_ = "empty full get get_nowait join put put_nowait qsize shutdown task_done".split(" ");
	get(block, timeout) {
		return this.callMethod("get", queueing(block, timeout));
	}
	getSync(block, timeout) {
		return this.callMethodSync("get", queueing(block, timeout));
	}
	put(item, block, timeout) {
		return this.callMethod("put", [item, ...queueing(block, timeout)]);
	}
	putSync(item, block, timeout) {
		this.callMethodSync("put", [item, ...queueing(block, timeout)]);
	}
};
var JoinableQueueProxy = class extends QueueProxy {};
function queueing(block, timeout) {
	const named = isOptions(block) ? block : isOptions(timeout) ? timeout : {};
	const waits = isOptions(block) ? named.block ?? true : block ?? true;
	const given = named.block ?? waits;
	const seconds = (isOptions(timeout) ? void 0 : timeout) ?? named.timeout ?? null;
	return given && seconds === null ? [] : [given, seconds];
}
// runtime/managers/proxies/synchronization.ts
var Held = class {
	#lock;
	constructor(lock) {
		this.#lock = lock;
	}
	[Symbol.dispose]() {
		this.#lock.releaseSync();
	}
};
var AcquirerProxy = class extends BaseProxy {
	static _exposed_ = ["acquire", "release"];
	acquire(blocking = true, timeout) {
		return this.callMethod("acquire", acquiring(blocking, timeout));
	}
	acquireSync(blocking = true, timeout) {
		return this.callMethodSync("acquire", acquiring(blocking, timeout));
	}
	release() {
		if (isPython()) return this.callMethodSync("release");
		return this.callMethod("release");
	}
	releaseSync() {
		this.callMethodSync("release");
	}
	async hold() {
		await this.acquire();
		return new Held(this);
	}
	holdSync() {
		this.acquireSync();
		return new Held(this);
	}
	__enter__() {
		return this.acquire();
	}
	__exit__(..._error) {
		this.releaseSync();
	}
};
function acquiring(blocking, timeout) {
	const named = isOptions(blocking) ? blocking : isOptions(timeout) ? timeout : {};
	const waits = isOptions(blocking) ? named.blocking ?? true : blocking;
	const seconds = (isOptions(timeout) ? void 0 : timeout) ?? named.timeout ?? null;
	return seconds === null ? [waits] : [waits, seconds];
}
var ConditionProxy = class extends AcquirerProxy {
	static _exposed_ = [
		"acquire",
		"release",
		"wait",
		"notify",
		"notify_all"
	];
	wait(timeout) {
		return this.callMethod("wait", [secondsIn(timeout)]);
	}
	async waitFor(predicate, timeout) {
		const seconds = secondsIn(timeout);
		const end = seconds === null ? Infinity : performance.now() + Number(seconds) * 1e3;
		let result = await predicate();
		while (!(pythonHooks.truth?.(result) ?? result)) {
			const left = end - performance.now();
			if (left <= 0) break;
			await this.wait(left === Infinity ? null : left / 1e3);
			result = await predicate();
		}
		return result;
	}
	notify(count = 1) {
		if (isPython()) return this.callMethodSync("notify", [count]);
		return this.callMethod("notify", [count]);
	}
	notifySync(count = 1) {
		this.callMethodSync("notify", [count]);
	}
	notifyAll() {
		if (isPython()) return this.callMethodSync("notify_all");
		return this.callMethod("notify_all");
	}
	notifyAllSync() {
		this.callMethodSync("notify_all");
	}
};
var EventProxy = class extends BaseProxy {
	static _exposed_ = [
		"is_set",
		"set",
		"clear",
		"wait"
	];
	wait(timeout) {
		return this.callMethod("wait", [secondsIn(timeout)]);
	}
};
var BarrierProxy = class extends BaseProxy {
	static _exposed_ = [
		"__getattribute__",
		"wait",
		"abort",
		"reset"
	];
	wait(timeout) {
		return this.callMethod("wait", [secondsIn(timeout)]);
	}
	get parties() {
		return this.callMethodSync("__getattribute__", ["parties"]);
	}
	get nWaiting() {
		return this.callMethodSync("__getattribute__", ["n_waiting"]);
	}
	get broken() {
		return this.callMethodSync("__getattribute__", ["broken"]);
	}
};
// runtime/managers/proxies/values.ts
var ValueProxy = class extends BaseProxy {
	static _exposed_ = ["get", "set"];
	get value() {
		return this.getSync();
	}
	set value(value) {
		this.setSync(value);
	}
};
var ArrayProxy = class extends BaseProxy {
	static _exposed_ = [
		"__len__",
		"__getitem__",
		"__setitem__"
	];
	at(index) {
		return this.callMethod("__getitem__", [index]);
	}
	atSync(index) {
		return this.callMethodSync("__getitem__", [index]);
	}
	set(index, value) {
		return this.callMethod("__setitem__", [index, value]);
	}
	setSync(index, value) {
		this.callMethodSync("__setitem__", [index, value]);
	}
	len() {
		return this.callMethod("__len__");
	}
	lenSync() {
		return this.callMethodSync("__len__");
	}
};
function isOwnName(target, name) {
	return typeof name === "symbol" || name.startsWith("_") || name in target;
}
var NamespaceProxy = class extends BaseProxy {
	static _exposed_ = [
		"__getattribute__",
		"__setattr__",
		"__delattr__"
	];
	getAttribute(name) {
		return this.callMethod("__getattribute__", [name]);
	}
	setAttribute(name, value) {
		return this.callMethod("__setattr__", [name, value]);
	}
	deleteAttribute(name) {
		return this.callMethod("__delattr__", [name]);
	}
	__getattr__(name) {
		return this.callMethodSync("__getattribute__", [name]);
	}
	__setattr__(name, value) {
		this.callMethodSync("__setattr__", [name, value]);
	}
	__delattr__(name) {
		this.callMethodSync("__delattr__", [name]);
	}
};
Object.setPrototypeOf(NamespaceProxy.prototype, new Proxy(Object.create(BaseProxy.prototype), {
	get(target, name, receiver) {
		if (isPython() || isUnknowable(name) || isOwnName(target, name)) return Reflect.get(target, name, receiver);
		return receiver.__getattr__(name);
	},
	set(target, name, value, receiver) {
		if (isOwnName(target, name)) return Reflect.set(target, name, value, receiver);
		receiver.__setattr__(name, value);
		return true;
	}
}));
function isUnknowable(name) {
	return name === "then" || name === "toJSON";
}
// runtime/managers/proxies.ts
const containers = [
	DictProxy,
	ListProxy,
	ArrayProxy,
	ValueProxy,
	EventProxy
];
for (const type of containers) defineMethods(type, type._exposed_, false);
const others = [
	BarrierProxy,
	QueueProxy,
	PoolProxy,
	AsyncResultProxy
];
for (const type of others) defineMethods(type, type._exposed_, true);
defineMethods(DictProxy, ["__ior__"], false);
const proxyTypes = {
	Array: ArrayProxy,
	AsyncResult: AsyncResultProxy,
	Barrier: BarrierProxy,
	BoundedSemaphore: AcquirerProxy,
	Condition: ConditionProxy,
	Event: EventProxy,
	Iterator: IteratorProxy,
	JoinableQueue: JoinableQueueProxy,
	Lock: AcquirerProxy,
	Namespace: NamespaceProxy,
	Pool: PoolProxy,
	Queue: QueueProxy,
	RLock: AcquirerProxy,
	Semaphore: AcquirerProxy,
	Value: ValueProxy,
	dict: DictProxy,
	list: ListProxy
};
for (const [name, type] of Object.entries(proxyTypes)) knownTypes.set(name, type);
register(import.meta, {
	AcquirerProxy,
	ArrayProxy,
	AsyncResultProxy,
	BarrierProxy,
	ConditionProxy,
	DictProxy,
	EventProxy,
	IteratorProxy,
	JoinableQueueProxy,
	ListProxy,
	NamespaceProxy,
	PoolProxy,
	QueueProxy,
	ValueProxy
});
for (const typeid of [
	"AsyncResult",
	"JoinableQueue",
	"Queue"
]) Object.defineProperty(proxyTypes[typeid], "name", { value: `AutoProxy[${typeid}]` });
// runtime/managers/registry.ts
var Own = class {
	constructor(own) {
		this.own = own;
	}
};
register(import.meta, { Own });
// runtime/managers/sync_manager.ts
var SyncManager = class extends BaseManager {
	static __module__ = "multiprocessing.managers";
};
for (const [typeid, proxytype] of Object.entries(proxyTypes)) {
	const isGiven = typeid === "Iterator" || typeid === "AsyncResult";
	SyncManager.register(typeid, {
		callable: isGiven ? null : new Own(typeid),
		proxytype,
		createMethod: !isGiven
	});
}
function Manager() {
	const manager = new SyncManager();
	manager.start();
	return manager;
}
// runtime/context.ts
var WorkerProcess = class extends Process {
	static startMethod = "worker";
};
var ForkProcess = class extends Process {
	static startMethod = "fork";
};
var SpawnProcess = class extends Process {
	static startMethod = "spawn";
};
var ForkServerProcess = class extends Process {
	static startMethod = "forkserver";
};
const processes = {
	worker: WorkerProcess,
	fork: ForkProcess,
	spawn: SpawnProcess,
	forkserver: ForkServerProcess
};
var Context = class {
	#method;
	Queue = Queue;
	JoinableQueue = JoinableQueue;
	SimpleQueue = SimpleQueue;
	Pipe = Pipe;
	Lock = Lock;
	RLock = RLock;
	Semaphore = Semaphore;
	BoundedSemaphore = BoundedSemaphore;
	Condition = Condition;
	Event = Event;
	Barrier = Barrier;
	Value = Value;
	Array = SharedArray;
	RawValue = RawValue;
	RawArray = RawArray;
	ProcessError = ProcessError;
	BufferTooShort = BufferTooShort;
	TimeoutError = TimeoutError;
	AuthenticationError = AuthenticationError;
	currentProcess = currentProcess;
	parentProcess = parentProcess;
	activeChildren = activeChildren;
	cpuCount = cpuCount;
	freezeSupport = freezeSupport;
	getLogger = getLogger;
	logToStderr = logToStderr;
	setExecutable = setExecutable;
	getAllStartMethods = getAllStartMethods;
	constructor(method) {
		this.#method = method;
		this.Process = processes[method];
		this.Pool = poolOf(this);
	}
	Manager() {
		const manager = new SyncManager({ ctx: this });
		manager.start();
		return manager;
	}
	getContext(method) {
		return method === void 0 || method === null ? this : getContext(method);
	}
	getStartMethod(_options) {
		return this.#method;
	}
	setStartMethod(_method, _options) {
		throw new ValueError("cannot set start method of concrete context");
	}
	toString() {
		return defaultRepr$1(`multiprocessing.context.${this.constructor.name}`, startMethods().indexOf(this.#method));
	}
};
function poolOf(context) {
	const BoundPool = class extends Pool {
		constructor(options) {
			super({
				context,
				...typeof options === "object" && options !== null ? options : { processes: options }
			});
		}
	};
	Object.defineProperty(BoundPool, "name", { value: "Pool" });
	return BoundPool;
}
var WorkerContext = class extends Context {};
var ForkContext = class extends Context {};
var SpawnContext = class extends Context {};
var ForkServerContext = class extends Context {};
const classes = {
	worker: WorkerContext,
	fork: ForkContext,
	spawn: SpawnContext,
	forkserver: ForkServerContext
};
const contexts = new Map();
function getContext(method) {
	const name = method ?? methodInUse();
	checkMethod(name);
	prepareMethod(name);
	let context = contexts.get(name);
	if (context === void 0) contexts.set(name, context = new classes[name](name));
	return context;
}
function getAllStartMethods() {
	return startMethods();
}
function getStartMethod({ allowNone = false } = {}) {
	return allowNone ? chosenMethod() : methodInUse();
}
function setStartMethod(method, { force = false } = {}) {
	chooseMethod(method, force);
}
function setExecutable(path) {
	chooseExecutable(path);
}
function freezeSupport() {}
register(import.meta, {
	WorkerProcess,
	ForkProcess,
	SpawnProcess,
	ForkServerProcess
});
// runtime/process/prestart.ts
async function prestart(count = navigator.hardwareConcurrency) {
	if (!Number.isInteger(count) || count < 0) throw new ValueError(`Cannot keep ${count} processes ready: pass a whole number that is not negative`);
	stayAlive();
	try {
		await launcherOf(methodInUse()).prestart(count, [programModule()]);
	} finally {
		letGo();
	}
}
export { AcquirerProxy, Answer, ArrayProxy, Ask, AsyncResult, AsyncResultProxy, AutoProxy, Barrier, BarrierProxy, BaseManager, BaseProxy, BoundedSemaphore, CArray, CData, CharArray, Condition, ConditionProxy, Connection, Context, DictProxy, Event, EventProxy, Formatter, IMapIterator, IMapUnorderedIterator, IteratorProxy, JoinableQueue, JoinableQueueProxy, ListProxy, Lock, Logger, MakeProxyType, Manager, MapResult, NamespaceProxy, Own, OwnerDiedError, ParentProcess, Pipe, Pool, PoolProxy, Process, Queue, QueueProxy, RLock, RawArray, RawValue, RemoteError, SUBDEBUG, SUBWARNING, Semaphore, SharedArray, SimpleCData, SimpleQueue, StreamHandler, Structure, SyncManager, Synchronized, SynchronizedArray, SynchronizedBase, SynchronizedString, ThreadPool, Token, Union, Value, ValueProxy, WideCharArray, activeChildren, addressOf$1 as addressOf, alignment, arrayOf, awaitedOnly, c_bool, c_byte, c_char, c_char_p, c_double, c_float, c_int, c_int16, c_int32, c_int64, c_int8, c_long, c_longdouble, c_longlong, c_short, c_size_t, c_ssize_t, c_time_t, c_ubyte, c_uint, c_uint16, c_uint32, c_uint64, c_uint8, c_ulong, c_ulonglong, c_ushort, c_void_p, c_wchar, c_wchar_p, checkMaxlength, checkSendable, copy, cpuCount, currentProcess, fill, freezeSupport, getAllStartMethods, getContext, getLogger, getStartMethod, here, idText, indexing, isPython, localAddress, logToStderr, makeEngine, makePipe, network, ownBytes, ownerDied, parentProcess, partOf, pipeKind, prestart, proxyTypes, rebuildProxy, recordOf, ringOfEnd, servers, setExecutable, setStartMethod, show, sizeof, synchronized, targetOf, timeoutOf, wait, waitSync };
