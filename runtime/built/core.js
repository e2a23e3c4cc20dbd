import { __name } from "./rolldown-runtime.js";
const defineMessage = (function defineMessage(errorClass, text) {
	Object.defineProperty(errorClass.prototype, "message", {
		configurable: true,
		get() {
			return text(this.args ?? []);
		},
		set(value) {
			Object.defineProperty(this, "message", {
				value,
				writable: true,
				configurable: true
			});
		}
	});
});
const hasNoTimes = (function hasNoTimes() {
	return isSingle ??= isGranted() && (Deno.env.get(VARIABLE) ?? "").includes("--single-threaded");
});
const onLeave = (function onLeave(action) {
	leaving.push(action);
});
const once = (function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
});
const folderOf = (function folderOf(url) {
	return url.slice(0, url.lastIndexOf("/", url.length - 2) + 1);
});
// runtime/errors.ts
const pythonHooks = {};
function isPlainObject(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function nameOf$2(errorClass) {
	return errorClass.__name__ ?? errorClass.name;
}
__name(nameOf$2, "nameOf");
const STACKS = 1e3;
const made = new Map();
function textOf(args) {
	if (args.length === 1) return String(args[0]);
	return args.length === 0 ? "" : `(${args.map(String).join(", ")})`;
}
var Thrown = class extends Error {
	constructor(args) {
		const count = made.get(new.target) ?? 0;
		if (count >= STACKS && (pythonHooks.areFlow ?? endings.has(new.target))) return Object.create(new.target.prototype);
		made.set(new.target, count + 1);
		super(textOf(args));
	}
};
const endings = new Set();
defineMessage(Thrown, textOf);
Object.defineProperty(Thrown.prototype, "stack", {
	configurable: true,
	get() {
		return pythonHooks.areFlow ? void 0 : String(this);
	},
	set(value) {
		Object.defineProperty(this, "stack", {
			value,
			writable: true,
			configurable: true
		});
	}
});
var BaseException = class extends Thrown {
	constructor(...args) {
		if (args.length > 0 && pythonHooks.args && isPlainObject(args.at(-1))) throw new TypeError$1(`${nameOf$2(new.target)}() takes no keyword arguments`);
		super(args);
		this.args = pythonHooks.args?.(args) ?? args;
	}
	get __cause__() {
		return this.cause ?? null;
	}
	set __cause__(cause) {
		if (cause !== null && !(cause instanceof Error)) throw new TypeError$1("exception cause must be None or derive from BaseException");
		this.cause = cause;
	}
	get __suppress_context__() {
		return this.cause !== void 0;
	}
	set __suppress_context__(value) {
		Object.defineProperty(this, "__suppress_context__", {
			value,
			writable: true,
			configurable: true
		});
	}
	addNote(note) {
		if (typeof note !== "string") throw new TypeError$1(`note must be a str, not '${pythonHooks.typeName?.(note) ?? typeof note}'`);
		(this.__notes__ ??= []).push(note);
	}
	withTraceback(traceback) {
		this.__traceback__ = traceback;
		return this;
	}
	static [Symbol.hasInstance](error) {
		if (typeof error !== "object" || error === null) return false;
		return Function.prototype[Symbol.hasInstance].call(this, error) || (pythonHooks.counts?.(error, this) ?? false);
	}
};
Object.defineProperty(BaseException.prototype, "name", {
	configurable: true,
	get() {
		return this.constructor.name;
	},
	set(value) {
		Object.defineProperty(this, "name", {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
	}
});
var Exception = class extends BaseException {};
var ValueError = class extends Exception {};
var AssertionError = class extends Exception {};
var AttributeError = class extends Exception {
	constructor(...args) {
		const last = args.at(-1);
		const isGiven = isPlainObject(last);
		super(...isGiven ? args.slice(0, -1) : args);
		const given = isGiven ? last : {};
		const wrong = Object.keys(given).find((key) => key !== "name" && key !== "obj");
		if (wrong !== void 0) throw new TypeError$1(`AttributeError() got an unexpected keyword argument '${wrong}'`);
		const hidden = {
			writable: true,
			configurable: true
		};
		Object.defineProperty(this, "obj", {
			value: given.obj ?? null,
			...hidden
		});
		if (given.name !== void 0) Object.defineProperty(this, "name", {
			value: given.name,
			...hidden
		});
	}
};
var TypeError$1 = class extends Exception {
	static {
		__name(this, "TypeError");
	}
};
var RuntimeError = class extends Exception {};
var ArithmeticError = class extends Exception {};
var OverflowError = class extends ArithmeticError {};
var LookupError = class extends Exception {};
var IndexError = class extends LookupError {};
var MemoryError = class extends Exception {};
var EOFError = class extends Exception {};
endings.add(EOFError);
var OSError = class OSError extends Exception {
	errno = null;
	strerror = null;
	filename = null;
	filename2 = null;
	constructor(...args) {
		const [errno, strerror, filename, , filename2] = args;
		const full = args.length >= 2 && args.length <= 5;
		const counts = new.target.name === "BlockingIOError" && typeof filename === "number";
		super(...full && !counts && filename !== null && filename !== void 0 ? [errno, strerror] : args);
		if (!full) return;
		if (counts) {
			this.errno = errno;
			this.strerror = strerror;
			this.message = `[Errno ${this.errno}] ${this.strerror}`;
			return;
		}
		if (new.target === OSError && (typeof errno === "number" || errno === true)) {
			const Narrower = pythonHooks.osErrorClass?.(Number(errno));
			if (Narrower) return new Narrower(...args);
		}
		this.errno = errno;
		this.strerror = strerror;
		this.filename = filename ?? null;
		this.filename2 = filename2 ?? null;
		const names = [this.filename, this.filename2].filter((name) => name !== null);
		this.message = `[Errno ${this.errno}] ${this.strerror}` + (names.length > 0 ? `: ${names.map((name) => `'${name}'`).join(" -> ")}` : "");
	}
};
var ConnectionError = class extends OSError {};
var BrokenPipeError = class extends ConnectionError {};
var KeyboardInterrupt = class extends BaseException {};
var SystemExit = class extends BaseException {
	get code() {
		return this.args.length > 1 ? this.args : this.args[0] ?? null;
	}
};
var ProcessError = class extends Exception {};
var TimeoutError = class extends ProcessError {};
var BufferTooShort = class extends ProcessError {};
var AuthenticationError = class extends ProcessError {};
var BrokenBarrierError = class extends RuntimeError {};
var Empty = class extends Exception {};
var Full = class extends Exception {};
// runtime/memory/polling.ts
const PAUSES = [
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	5
];
const isWorker = "WorkerGlobalScope" in globalThis;
function waitByPolling(words, word, expected, milliseconds) {
	if (Atomics.load(words, word) !== expected) return "not-equal";
	if (milliseconds <= 0) return "timed-out";
	return poll(words, word, expected, performance.now() + milliseconds);
}
async function poll(words, word, expected, end) {
	for (let looks = 0;; looks++) {
		const pause = PAUSES[Math.min(looks, PAUSES.length - 1)];
		await sleep(Math.max(0, Math.min(pause, end - performance.now())));
		if (Atomics.load(words, word) !== expected) return "ok";
		if (performance.now() >= end) return "timed-out";
	}
}
function sleep(milliseconds) {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, milliseconds);
		if (!isWorker) Deno.unrefTimer(timer);
	});
}
const VARIABLE = "DENO_V8_FLAGS";
let isSingle;
function isGranted() {
	return Deno.permissions.querySync({
		name: "env",
		variable: VARIABLE
	}).state === "granted";
}
// runtime/memory/memory.ts
const ARENA_BYTES = 2 ** 32;
const wakes = {
	after: void 0,
	inVain: false
};
var WorkerMemory = class {
	presence = void 0;
	#polls = hasNoTimes();
	constructor(buffer) {
		this.handle = buffer;
		this.words = new Int32Array(buffer);
		this.bytes = new Uint8Array(buffer);
	}
	wait(word, expected, milliseconds) {
		return Atomics.wait(this.words, word, expected, milliseconds);
	}
	waitAsync(word, expected, milliseconds) {
		if (this.#polls) return waitByPolling(this.words, word, expected, milliseconds);
		return Atomics.waitAsync(this.words, word, expected, milliseconds).value;
	}
	notify(word, count) {
		const woken = Atomics.notify(this.words, word, count);
		if (woken > 0 && wakes.after !== void 0) wakes.after();
		return woken;
	}
};
let attached;
let make = () => new WorkerMemory(new SharedArrayBuffer(ARENA_BYTES));
function memory() {
	return attached ??= make();
}
function memoryInUse() {
	return attached;
}
function isSharedMemory(buffer) {
	return buffer instanceof SharedArrayBuffer || attached?.words.buffer === buffer;
}
function provide(maker) {
	make = maker;
}
function attach(shared) {
	attached = shared instanceof SharedArrayBuffer ? new WorkerMemory(shared) : shared;
}
// runtime/memory/me.ts
const me = {
	id: 1,
	parkedAt: 0,
	stopWord: 0,
	slice: 100,
	recipient: 0,
	check: () => {},
	isDead: () => false,
	isGone: () => false,
	name: () => "MainProcess",
	describe: (id) => id === 1 ? "MainProcess" : `process ${id}`
};
function become(identity) {
	Object.assign(me, identity);
}
const leaving = [];
function leave() {
	for (const action of leaving.splice(0).reverse()) action();
}
// runtime/memory/owed.ts
const owed = new Set();
let isPlanned = false;
const GRACE = 16;
function owe(word) {
	owed.add(word);
	if (!isPlanned) payLater();
}
function pay() {
	if (owed.size === 0) return;
	for (const word of owed) memory().notify(word, 1);
	owed.clear();
}
async function payLater() {
	isPlanned = true;
	for (let i = 0; i < GRACE; i++) await void 0;
	isPlanned = false;
	pay();
}
// runtime/memory/spin.ts
const LONGER = .3;
const LONGEST = 1;
const MANY = 100;
const SHORT_SLEEP = .4;
const VAIN_SPINS = 5;
const VAIN_BEFORE_TICKS = 2;
const FOUND = .2;
const FEWEST_SLEEPS = 16;
const MOST_SLEEPS = 16384;
let longer = 0;
let overTicks = false;
let vain = 0;
let found = 0;
let sleepsToGo = 0;
let sleepsNext = FEWEST_SLEEPS;
function spin(word, expected, milliseconds, isPatient = false) {
	const { words } = memory();
	if (milliseconds <= 0 || sleepsToGo > 0) return Atomics.load(words, word) !== expected;
	const isLong = isPatient && overTicks;
	if (isLong) overTicks = false;
	const end = performance.now() + (isLong ? 10 : Math.max(milliseconds, longer));
	do
		for (let i = 0; i < 20; i++) {
			if (Atomics.load(words, word) === expected) continue;
			if (longer > 0 && !isLong) noteFound();
			return true;
		}
	while (performance.now() < end);
	return false;
}
function noteFound() {
	vain = Math.max(0, vain - FOUND);
	if (++found % MANY !== 0) return;
	longer = LONGEST;
	sleepsNext = Math.max(FEWEST_SLEEPS, sleepsNext / 2);
}
function learn(slept, isWoken) {
	const isShort = slept < SHORT_SLEEP;
	if (isShort && !isWoken) return;
	if (sleepsToGo > 0) {
		if (--sleepsToGo > 0 || !isShort) return;
		longer = LONGER;
		vain = VAIN_BEFORE_TICKS;
		overTicks = true;
	} else if (longer > 0) {
		longer = isShort ? LONGER : 0;
		found = 0;
		vain++;
		if (vain >= VAIN_SPINS) rest();
		else if (vain >= VAIN_BEFORE_TICKS && vain < 3) overTicks = true;
	} else if (isShort) longer = LONGER;
}
function rest() {
	longer = 0;
	vain = 0;
	sleepsToGo = sleepsNext;
	sleepsNext = Math.min(sleepsNext * 2, MOST_SLEEPS);
}
const FIRST_SLICE = 5;
const SPIN = .02;
const SPIN_ASYNC = .005;
function isStopped$1() {
	return memory().words[me.stopWord] !== 0;
}
__name(isStopped$1, "isStopped");
function deadlineOf(timeout) {
	if (timeout === void 0 || timeout === null) return Infinity;
	return performance.now() + Math.max(0, timeout) * 1e3;
}
function park(word, expected, deadline = Infinity, check, sleepers = 0, hasSpun = false) {
	pay();
	const shared = memory();
	const words = shared.words;
	const now = performance.now();
	if (spin(word, expected, hasSpun ? 0 : Math.min(SPIN, deadline - now), deadline - now > 10)) {
		me.check();
		return true;
	}
	if (now >= deadline) return false;
	const start = performance.now();
	if (me.parkedAt !== 0) Atomics.store(words, me.parkedAt, word);
	if (sleepers !== 0) Atomics.add(words, sleepers, 1);
	try {
		for (let slice = sleepers === 0 ? me.slice : FIRST_SLICE;; slice = me.slice) {
			me.check();
			if (check?.()) return true;
			const left = deadline - performance.now();
			if (left <= 0) return Atomics.load(words, word) !== expected;
			const result = shared.wait(word, expected, Math.min(left, slice));
			learn(performance.now() - start, result !== "timed-out");
			if (result !== "timed-out") {
				handOnIfStopped(word);
				return true;
			}
		}
	} finally {
		if (sleepers !== 0) Atomics.sub(words, sleepers, 1);
		if (me.parkedAt !== 0) Atomics.store(words, me.parkedAt, 0);
	}
}
function handOnIfStopped(word) {
	try {
		me.check();
	} catch (error) {
		memory().notify(word, 1);
		throw error;
	}
}
function parkAsync(word, expected, deadline = Infinity, options = {}) {
	pay();
	const now = performance.now();
	const time = options.hasSpun ? 0 : Math.min(SPIN_ASYNC, deadline - now);
	if (!options.signal?.aborted && spin(word, expected, time)) return afterSpin();
	return sleepAsync(word, expected, deadline, now >= deadline, options);
}
async function afterSpin() {
	try {
		me.check();
		return true;
	} catch (error) {
		return await leaveBy(error);
	}
}
async function sleepAsync(word, expected, deadline, isLate, { signal, check, sleepers = 0, isAlone }) {
	signal?.throwIfAborted();
	if (isLate) return false;
	const shared = memory();
	const start = performance.now();
	const hold = new Hold();
	if (sleepers !== 0) Atomics.add(shared.words, sleepers, 1);
	try {
		try {
			for (let slice = sleepers === 0 ? 100 : FIRST_SLICE;; slice = 100) {
				me.check();
				if (check?.()) return true;
				const left = deadline - performance.now();
				if (left <= 0) return Atomics.load(shared.words, word) !== expected;
				const sleep = shared.waitAsync(word, expected, Math.min(left, slice));
				const result = typeof sleep === "string" || signal === void 0 ? await sleep : await orAbort(sleep, signal, word);
				learn(performance.now() - start, result !== "timed-out");
				if (result !== "timed-out") {
					handOnIfStopped(word);
					return true;
				}
				if (deadline === Infinity) hold.look(isAlone);
			}
		} finally {
			if (sleepers !== 0) Atomics.sub(shared.words, sleepers, 1);
			hold.end();
		}
	} catch (error) {
		return await leaveBy(error);
	}
}
async function leaveBy(error) {
	if (isStopped$1()) await new Promise(() => {});
	throw error;
}
async function orAbort(sleep, signal, word) {
	const { promise, reject } = Promise.withResolvers();
	const abort = () => reject(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([sleep, promise]);
	} catch (error) {
		sleep.then((result) => {
			if (result === "ok") memory().notify(word, 1);
		});
		throw error;
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
let waits = 0;
let portsLeft = 32;
let port;
let timer;
let isHeld$1 = "WorkerGlobalScope" in globalThis;
function holdElsewhere() {
	isHeld$1 = true;
}
function holdEventLoop(hold) {
	if (isHeld$1) return;
	if (!hold) {
		port?.close();
		clearInterval(timer);
		port = timer = void 0;
	} else if (portsLeft > 0) {
		portsLeft--;
		port = new MessageChannel().port1;
		port.onmessage = () => {};
	} else timer = setInterval(() => {}, 2 ** 31 - 1);
}
const SLICES_ALONE = 10;
var Hold = class {
	#isHeld = false;
	#isAlone = false;
	#slicesAlone = 0;
	constructor() {
		this.#set(true);
	}
	look(isAlone) {
		if (isAlone === void 0) return;
		this.#slicesAlone = isAlone() ? this.#slicesAlone + 1 : 0;
		const hasGivenUp = this.#slicesAlone >= SLICES_ALONE;
		this.#countAlone(hasGivenUp);
		this.#set(!hasGivenUp);
	}
	end() {
		this.#countAlone(false);
		this.#set(false);
	}
	#set(hold) {
		if (hold === this.#isHeld) return;
		this.#isHeld = hold;
		if (hold) stayAlive();
		else letGo();
	}
	#countAlone(isAlone) {
		if (isAlone === this.#isAlone) return;
		this.#isAlone = isAlone;
		holdsAlone += isAlone ? 1 : -1;
		wakes.after = holdsAlone > 0 ? waitForWake : void 0;
		tellWhetherInVain();
	}
};
let holdsAlone = 0;
function waitForWake() {
	setTimeout(() => {}, 100);
}
function tellWhetherInVain() {
	wakes.inVain = holdsAlone > 0 && waits === 0;
}
let whenWaiting = () => {};
function onWaiting(action) {
	whenWaiting = action;
}
function stayAlive() {
	if (waits++ > 0) return;
	tellWhetherInVain();
	holdEventLoop(true);
	whenWaiting(true);
}
function letGo() {
	if (--waits > 0) return;
	tellWhetherInVain();
	holdEventLoop(false);
	whenWaiting(false);
}
// runtime/memory/mutex.ts
const TRIES = 200;
function tryLock(word) {
	return Atomics.compareExchange(memory().words, word, 0, me.id << 1) === 0;
}
function lock(word) {
	if (Atomics.compareExchange(memory().words, word, 0, me.id << 1) === 0) return false;
	return lockSlowly(word);
}
function lockSlowly(word) {
	const shared = memory();
	const words = shared.words;
	const mine = me.id << 1;
	for (let i = 0; i < TRIES; i++) if (Atomics.load(words, word) === 0 && Atomics.compareExchange(words, word, 0, mine) === 0) return false;
	for (;;) {
		const held = Atomics.compareExchange(words, word, 0, mine | 1);
		if (held === 0) return false;
		if ((held & 1) === 0 && Atomics.compareExchange(words, word, held, held | 1) !== held) continue;
		if (shared.wait(word, held | 1, 100) === "timed-out" && me.isGone(held >>> 1)) {
			if (Atomics.compareExchange(words, word, held | 1, mine | 1) === (held | 1)) return true;
		}
	}
}
function unlock(word) {
	const shared = memory();
	if ((Atomics.exchange(shared.words, word, 0) & 1) !== 0) shared.notify(word, 1);
}
// runtime/once.ts
// runtime/memory/arena.ts
const PAGE_WORDS = 16384;
const PAGE_SHIFT = 14;
const TABLE_PAGES = 17;
const ORDERS = 16;
const FREE_HEADS = 32;
const CLASSES = 64;
const PAGES = 4096;
const LAID_OUT = 1836068913;
const FREE = 268435456;
const LARGE = 536870912;
const SMALL = 805306368;
const KIND = 1879048192;
const VALUE = 268435455;
const SMALL_SIZES = [...[
	4,
	8,
	12,
	16,
	20,
	24,
	28,
	32,
	40,
	48,
	56,
	64,
	80,
	96,
	112,
	128,
	160,
	192,
	224,
	256
], ...[
	320,
	384,
	448,
	512,
	640,
	768,
	896,
	1024,
	1280,
	1536,
	1792,
	2048,
	2720,
	4096,
	5456,
	8192
]];
const SMALL_LIMIT = 8192;
const classOf = once(() => {
	const classes = new Uint8Array(2049);
	SMALL_SIZES.forEach((size, sizeClass) => {
		const smaller = SMALL_SIZES[sizeClass - 1] ?? -4;
		classes.fill(sizeClass, smaller / 4 + 1, size / 4 + 1);
	});
	return classes;
});
let known$1;
function arena() {
	const words = memory().words;
	if (words !== known$1) {
		if (Atomics.load(words, 16) !== LAID_OUT) layOut(words);
		known$1 = words;
	}
	return words;
}
function layOut(words) {
	lock(17);
	if (Atomics.load(words, 16) !== LAID_OUT) {
		const pages = words.length >>> PAGE_SHIFT;
		for (let i = 0; i < ORDERS; i++) words[FREE_HEADS + i] = 0;
		freePages(words, TABLE_PAGES, pages - TABLE_PAGES);
		Atomics.store(words, 16, LAID_OUT);
	}
	unlock(17);
}
function allocate(bytes) {
	const size = bytes + 3 >>> 2;
	return bytes <= SMALL_LIMIT * 4 ? allocateSmall(size) : allocateLarge(bytes);
}
function allocateZeroed(bytes) {
	const address = allocate(bytes);
	memory().words.fill(0, address, address + Math.ceil(bytes / 4));
	return address;
}
function free(address) {
	const words = arena();
	const page = address >>> PAGE_SHIFT;
	const state = Atomics.load(words, PAGES + page * 4);
	if ((state & KIND) === SMALL) {
		const at = CLASSES + (state & VALUE) * 4;
		lock(at);
		words[address] = words[at + 1];
		Atomics.store(words, at + 1, address);
		unlock(at);
	} else {
		lockPages(words);
		freePages(words, page, state & VALUE);
		unlock(17);
	}
}
function freeBytes() {
	const words = arena();
	let pages = 0;
	lockPages(words);
	for (let order = 0; order < ORDERS; order++) for (let page = words[FREE_HEADS + order]; page !== 0; page = words[PAGES + page * 4 + 1]) pages += 2 ** order;
	unlock(17);
	return pages * PAGE_WORDS * 4;
}
function allocateSmall(size) {
	const words = arena();
	const index = classOf()[size + 3 >>> 2];
	const at = CLASSES + index * 4;
	lock(at);
	try {
		const freed = words[at + 1];
		if (freed !== 0) {
			Atomics.store(words, at + 1, words[freed]);
			return freed;
		}
		const block = words[at + 2] || newSmallPage(words, index);
		const next = block + SMALL_SIZES[index];
		const fits = (next & 16383) !== 0 && (next & 16383) + SMALL_SIZES[index] <= PAGE_WORDS;
		Atomics.store(words, at + 2, fits ? next : 0);
		return block;
	} finally {
		unlock(at);
	}
}
function newSmallPage(words, index) {
	lockPages(words);
	try {
		const page = takePages(words, 1, SMALL | index);
		if (page === 0) throw usedUp(SMALL_SIZES[index] * 4);
		return page << PAGE_SHIFT;
	} finally {
		unlock(17);
	}
}
function allocateLarge(bytes) {
	const words = arena();
	const count = Math.ceil(bytes / (PAGE_WORDS * 4));
	lockPages(words);
	try {
		const page = takePages(words, count, LARGE | count);
		if (page === 0) throw usedUp(bytes);
		return page << PAGE_SHIFT;
	} finally {
		unlock(17);
	}
}
function usedUp(bytes) {
	return new OSError(`Cannot allocate ${bytes} bytes of shared memory: too little of the program's 4 GiB is free. Take items out of queues before putting more in, or send smaller ones`);
}
function lockPages(words) {
	if (lock(17)) rebuild(words);
}
function takePages(words, count, state) {
	let order = count === 1 ? 0 : 32 - Math.clz32(count - 1);
	while (order < ORDERS && words[FREE_HEADS + order] === 0) order++;
	if (order >= ORDERS) return 0;
	const page = words[FREE_HEADS + order];
	unlink(words, page, order);
	freePages(words, page + count, 2 ** order - count);
	Atomics.store(words, PAGES + page * 4, state);
	return page;
}
function freePages(words, first, count) {
	let end = first + count;
	while (end > first) {
		let order = Math.min(15, 31 - Math.clz32(end & -end));
		while (end - 2 ** order < first) order--;
		end -= 2 ** order;
		freeBlock(words, end, order);
	}
}
function freeBlock(words, page, order) {
	const pages = words.length >>> PAGE_SHIFT;
	while (order < 15) {
		const buddy = page ^ 1 << order;
		if (buddy < TABLE_PAGES || buddy >= pages) break;
		if (words[PAGES + buddy * 4] !== (FREE | order)) break;
		unlink(words, buddy, order);
		words[PAGES + (page | buddy) * 4] = 0;
		page &= buddy;
		order++;
	}
	link(words, page, order);
	Atomics.store(words, PAGES + page * 4, FREE | order);
}
function link(words, page, order) {
	const at = PAGES + page * 4;
	const head = words[FREE_HEADS + order];
	words[at + 1] = head;
	words[at + 2] = 0;
	if (head !== 0) words[PAGES + head * 4 + 2] = page;
	words[FREE_HEADS + order] = page;
}
function unlink(words, page, order) {
	const next = words[PAGES + page * 4 + 1];
	const previous = words[PAGES + page * 4 + 2];
	if (previous === 0) words[FREE_HEADS + order] = next;
	else words[PAGES + previous * 4 + 1] = next;
	if (next !== 0) words[PAGES + next * 4 + 2] = previous;
}
function rebuild(words) {
	const pages = words.length >>> PAGE_SHIFT;
	for (let i = 0; i < ORDERS; i++) words[FREE_HEADS + i] = 0;
	for (let page = TABLE_PAGES; page < pages;) {
		const state = words[PAGES + page * 4];
		const kind = state & KIND;
		const value = state & VALUE;
		const end = page + (kind === FREE ? 2 ** value : kind === LARGE ? value : 1);
		if (kind === FREE) link(words, page, value);
		for (page++; page < end; page++) words[PAGES + page * 4] = 0;
	}
}
// runtime/memory/holders.ts
const FIRST_SLOT = -4;
const BEFORE = -3;
const HEADER_WORDS = 16;
const HOLDER = 0;
const OBJECT = 1;
const GENERATION = 2;
const NEXT = 3;
const SLOT_WORDS = 4;
const TAG = 1;
const ADDRESSED = 2;
const SLOTS_AT_ONCE = 64;
const GENERATIONS = 2 ** 24;
const held = new Map();
const collected = new FinalizationRegistry(release);
onLeave(() => [...held.keys()].forEach(release));
const own$1 = new Map();
function ownSlot(slot) {
	return own$1.size === 0 ? slot : own$1.get(slot) ?? slot;
}
function giveSlots(id) {
	const given = new Map();
	for (const slot of held.keys()) given.set(slot, newSlot(objectOf(slot), tagOf(slot), id));
	return given;
}
function takeSlots(given) {
	own$1.clear();
	for (const [slot, mine] of given) own$1.set(slot, mine);
}
function createObject(words) {
	const block = allocate((words + HEADER_WORDS) * 4);
	memory().words.fill(0, block, block + words + HEADER_WORDS);
	const object = block + HEADER_WORDS;
	memory().words[object + BEFORE] = HEADER_WORDS;
	return object;
}
function hold(kind, object, tag = 0) {
	const slot = newSlot(object, tag, me.id);
	held.set(slot, kind);
	return slot;
}
function keepFor(wrapper, slot) {
	collected.register(wrapper, slot, wrapper);
}
function slotsOf(kind) {
	return [...held].filter(([, one]) => one === kind).map(([slot]) => slot);
}
function objectOf(slot) {
	return memory().words[ownSlot(slot) + OBJECT] & -4;
}
function tagOf(slot) {
	return memory().words[ownSlot(slot) + OBJECT] & TAG;
}
function isHeld(object, tag) {
	const { words } = memory();
	for (let at = Atomics.load(words, object + FIRST_SLOT); at !== 0; at = words[at + NEXT]) {
		if ((words[at + OBJECT] & TAG) !== tag) continue;
		const id = Math.abs(Atomics.load(words, at + HOLDER));
		if (id !== 0 && (id === me.id || !me.isDead(id))) return true;
	}
	return false;
}
function isAloneWith(object, tag) {
	const { words } = memory();
	for (let at = Atomics.load(words, object + FIRST_SLOT); at !== 0; at = words[at + NEXT]) {
		const flags = words[at + OBJECT];
		const holder = Atomics.load(words, at + HOLDER);
		if (holder === 0 || holder === me.id || tag !== void 0 && (flags & TAG) !== tag) continue;
		if (holder < 0 && (flags & ADDRESSED) === 0 || !me.isDead(Math.abs(holder))) return false;
	}
	return true;
}
function newSlot(object, flags, holder) {
	lock(20);
	try {
		return addSlot(memory().words, object, flags, holder);
	} finally {
		unlock(20);
	}
}
function addSlot(words, object, flags, holder) {
	let slot = words[object + FIRST_SLOT];
	while (slot !== 0 && words[slot + HOLDER] !== 0) slot = words[slot + NEXT];
	const isNew = slot === 0;
	if (isNew) slot = takeSlot(words);
	words[slot + OBJECT] = object | flags;
	words[slot + GENERATION] = (words[slot + GENERATION] + 1) % GENERATIONS;
	Atomics.store(words, slot + HOLDER, holder);
	if (isNew) {
		words[slot + NEXT] = words[object + FIRST_SLOT];
		Atomics.store(words, object + FIRST_SLOT, slot);
	}
	return slot;
}
function takeSlot(words) {
	let slot = words[21];
	if (slot === 0) {
		const block = allocate(1024);
		words.fill(0, block, block + 256);
		for (let i = 1; i < SLOTS_AT_ONCE; i++) words[block + i * SLOT_WORDS + NEXT] = i + 1 < SLOTS_AT_ONCE ? block + (i + 1) * SLOT_WORDS : 0;
		words[21] = block + SLOT_WORDS;
		slot = block;
	} else words[21] = words[slot + NEXT];
	return slot;
}
function send(slot) {
	const addressed = me.recipient !== 0;
	const copy = newSlot(objectOf(slot), tagOf(slot) | (addressed ? ADDRESSED : 0), -(addressed ? me.recipient : me.id));
	const ticket = copy / SLOT_WORDS * GENERATIONS + memory().words[copy + GENERATION];
	sent?.push(ticket);
	return ticket;
}
let sent;
const parcels = {
	takeBack: void 0,
	readAgain: void 0
};
function noteParcel(ticket) {
	sent?.push(ticket);
}
function noteSent(tickets) {
	const before = sent;
	sent = tickets;
	return before;
}
function takeBack(tickets) {
	const { words } = memory();
	for (const ticket of tickets) {
		if (ticket < 0) {
			parcels.takeBack?.(ticket);
			continue;
		}
		const slot = Math.floor(ticket / GENERATIONS) * SLOT_WORDS;
		const holder = Atomics.load(words, slot + HOLDER);
		if (words[slot + GENERATION] !== ticket % GENERATIONS || holder >= 0) continue;
		Atomics.compareExchange(words, slot + HOLDER, holder, 0);
	}
}
function receive(kind, ticket) {
	const { words } = memory();
	const slot = Math.floor(ticket / GENERATIONS) * SLOT_WORDS;
	lock(20);
	try {
		const taken = takeOver(words, slot, ticket % GENERATIONS);
		held.set(taken, kind);
		return taken;
	} finally {
		unlock(20);
	}
}
function takeOver(words, slot, generation) {
	const holder = words[slot + HOLDER];
	if (words[slot + GENERATION] === generation && holder !== 0) {
		const object = words[slot + OBJECT];
		if (holder > 0) return addSlot(words, object & -4, object & TAG, me.id);
		words[slot + OBJECT] = object & -3;
		Atomics.store(words, slot + HOLDER, me.id);
		return slot;
	}
	throw new RuntimeError("Cannot receive an object of shared memory twice: it was received before, and has been given back since");
}
function release(slot) {
	const kind = held.get(slot);
	if (kind === void 0) return;
	held.delete(slot);
	const { words } = memory();
	const object = objectOf(slot);
	const tag = tagOf(slot);
	lock(20);
	try {
		Atomics.store(words, ownSlot(slot) + HOLDER, 0);
		own$1.delete(slot);
		if (isInUse(words, object)) {
			kind.released?.(object, tag);
			return;
		}
		freeSlots(words, object);
	} finally {
		unlock(20);
	}
	kind.destroy(object);
	free(object - words[object + BEFORE]);
}
function releaseFrom(kind, objects, isOver) {
	const { words } = memory();
	const left = [];
	lock(20);
	try {
		for (const object of objects()) {
			if (words[object + FIRST_SLOT] === 0) continue;
			forgetOver(words, object, isOver);
			if (isInUse(words, object)) continue;
			freeSlots(words, object);
			left.push(object);
		}
	} finally {
		unlock(20);
	}
	for (const object of left) {
		kind.destroy(object);
		free(object - words[object + BEFORE]);
	}
}
function forgetOver(words, object, isOver) {
	for (let at = words[object + FIRST_SLOT]; at !== 0; at = words[at + NEXT]) {
		const holder = words[at + HOLDER];
		const isUnderWay = holder < 0 && (words[at + OBJECT] & ADDRESSED) === 0;
		if (holder === 0 || isUnderWay || !isOver(Math.abs(holder))) continue;
		Atomics.store(words, at + HOLDER, 0);
	}
}
function releaseFor(wrapper, slot) {
	collected.unregister(wrapper);
	release(slot);
}
function isInUse(words, object) {
	for (let at = words[object + FIRST_SLOT]; at !== 0; at = words[at + NEXT]) {
		const holder = words[at + HOLDER];
		if (holder < 0 && (words[at + OBJECT] & ADDRESSED) === 0) return true;
		if (holder !== 0 && !me.isGone(Math.abs(holder))) return true;
	}
	return false;
}
function freeSlots(words, object) {
	let at = words[object + FIRST_SLOT];
	words[object + FIRST_SLOT] = 0;
	while (at !== 0) {
		const next = words[at + NEXT];
		words[at + HOLDER] = 0;
		words[at + GENERATION] = (words[at + GENERATION] + 1) % GENERATIONS;
		words[at + NEXT] = words[21];
		words[21] = at;
		at = next;
	}
}
// runtime/codec/hidden_fields.ts
const hidden = new WeakMap();
const before = new WeakMap();
const keepers = new WeakMap();
let areSome = false;
function keepFields(self, keeper) {
	keepers.set(self, keeper);
	hidden.delete(self);
	areSome = true;
}
function keeperOf$1(self) {
	return areSome ? keepers.get(self) : void 0;
}
__name(keeperOf$1, "keeperOf");
function prototypeOf(self) {
	const prototype = Object.getPrototypeOf(self);
	return keeperOf$1(self) ? Object.getPrototypeOf(prototype) : prototype;
}
function fieldEntries(self) {
	const entries = [...Object.entries(self), ...keeperOf$1(self)?.entries() ?? []];
	const more = hidden.get(self);
	if (more === void 0) return entries;
	const { length } = entries;
	let placed = 0;
	for (const entry of more) entries.splice(Math.min(before.get(self).get(entry[0]), length) + placed++, 0, entry);
	return entries;
}
function hiddenFields(self) {
	return hidden.get(self);
}
const open = new WeakSet();
function openAccessor(get) {
	open.add(get);
}
function isOpenAccessor(get) {
	return get !== void 0 && open.has(get);
}
function accessorOf(self, name) {
	for (let at = self; at !== null; at = Object.getPrototypeOf(at)) {
		const found = Object.getOwnPropertyDescriptor(at, name);
		if (found) return found.get || found.set ? found : void 0;
	}
}
function hideField(self, name, value) {
	let fields = hidden.get(self);
	if (!fields) {
		hidden.set(self, fields = new Map());
		before.set(self, new Map());
	}
	if (!fields.has(name)) before.get(self).set(name, Object.keys(self).length);
	fields.set(name, value);
}
function putField(self, name, value) {
	const accessor = accessorOf(self, name);
	if (accessor && !(accessor.get && open.has(accessor.get))) {
		hideField(self, name, value);
		return;
	}
	const keeper = keeperOf$1(self);
	if (keeper) {
		keeper.set(name, value);
		return;
	}
	Object.defineProperty(self, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function removeField(self, name) {
	hidden.get(self)?.delete(name);
	keeperOf$1(self)?.delete(name);
	delete self[name];
}
// runtime/places.ts
const here = import.meta.url;
const extension = here.slice(here.lastIndexOf("."));
const isBuilt = extension === ".js";
const folder = folderOf(here);
const ownCode = isBuilt ? folderOf(folder) : folder;
const packageRoot = folderOf(ownCode);
const mainExport = isBuilt ? `${folder}mod.js` : `${packageRoot}mod.ts`;
const pythonFolder = `${folder}python/`;
function moduleAt(path) {
	return folder + path + extension;
}
function isOwn(url) {
	return url.startsWith(ownCode) || url === mainExport;
}
// runtime/codec/forms.ts
const reduce = Symbol.for("manycore.reduce");
const makesFunction = Symbol.for("manycore.makesFunction");
const formMark = Symbol.for("manycore.form");
const thisModule = import.meta.url;
function caller() {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 5;
	const here = new Error();
	Error.stackTraceLimit = limit;
	return { get url() {
		return (here.stack ?? "").match(/\b(?:file|https?|data):[^\s)]*?(?=:\d+:\d+\)?$)/gm)?.find((url) => url !== thisModule) ?? "";
	} };
}
function nameOf$1(tag, { url }) {
	return `${tag}\n${url.startsWith(ownCode) ? "~" + url.slice(ownCode.length) : url}`;
}
__name(nameOf$1, "nameOf");
const byPrototype = new Map();
const byTag = new Map();
const byName = new Map();
function add(meta, content) {
	let name;
	const form = {
		get name() {
			return name ??= nameOf$1(content.tag, meta);
		},
		...content
	};
	byPrototype.set(form.class.prototype, form);
	byTag.set(form.tag, form);
	byName.clear();
	nearest.clear();
}
function registerCodec(type, tag, form) {
	registerForm(caller(), type, tag, form);
}
function registerForm(meta, type, tag, form) {
	add(meta, {
		tag,
		class: type,
		shared: false,
		write: form.write.bind(form),
		read: "read" in form ? form.read.bind(form) : void 0,
		make: "make" in form && form.make !== void 0 ? form.make.bind(form) : (subtype) => Reflect.construct(type, [], subtype),
		fill: "fill" in form ? form.fill.bind(form) : void 0
	});
}
function registerShared(meta, type, tag, toAddress, fromAddress) {
	add(meta, {
		tag,
		class: type,
		shared: true,
		write: toAddress,
		read: fromAddress,
		make: neverMade,
		fill: void 0
	});
}
function neverMade() {
	throw new RangeError("made from its address");
}
const nearest = new Map();
function formOf(prototype) {
	const exact = byPrototype.get(prototype);
	if (exact !== void 0) return exact;
	if (nearest.has(prototype)) return nearest.get(prototype);
	let found;
	let up = prototype;
	while (found === void 0 && (up = Object.getPrototypeOf(up)) !== null) found = byPrototype.get(up);
	nearest.set(prototype, found);
	return found;
}
function formByTag(tag) {
	return byTag.get(tag);
}
function formByName(name) {
	const known = byName.get(name);
	if (known !== void 0) return known;
	const form = byTag.get(name.slice(0, name.indexOf("\n")));
	if (form !== void 0) byName.set(name, form);
	return form;
}
function moduleOfForm(name) {
	const module = name.slice(name.indexOf("\n") + 1);
	return module.startsWith("~") ? ownCode + module.slice(1) : module;
}
// runtime/codec/missing_module.ts
var MissingModule = class extends Error {
	constructor(reference, name, modules) {
		super(`Cannot receive "${name}" here: its module ${modules[0] ?? "(unknown)"} is not loaded in this process. Import it, call register(import.meta, { ${name} }) in it, or use the asynchronous method`);
		this.reference = reference;
	}
};
// runtime/codec/modules.ts
let mainModule;
let mainThread = true;
function setMainModule(url) {
	mainModule = url;
	mainThread = false;
}
function programModule() {
	return mainModule ?? Deno.mainModule;
}
function isMainThread() {
	return mainThread;
}
const namespaces = new Map();
async function load$1(url) {
	let namespace = namespaces.get(url);
	if (namespace === void 0) {
		importing.push(url);
		try {
			namespace = await import(url);
		} finally {
			importing.splice(importing.indexOf(url), 1);
		}
		namespaces.set(url, namespace);
	}
	return namespace;
}
__name(load$1, "load");
const importing = [];
function isLoadingMain() {
	return !mainThread && importing.includes(programModule());
}
function loaded(url) {
	return namespaces.get(url);
}
function loadedUrls() {
	return [...namespaces.keys()];
}
let require;
function required(url) {
	if (!url.startsWith("file:") || mainThread && url === programModule()) return void 0;
	try {
		const node = globalThis.process;
		require ??= node.getBuiltinModule("node:module").createRequire(import.meta.url);
		const namespace = require(decodeURIComponent(new URL(url).pathname));
		namespaces.set(url, namespace);
		return namespace;
	} catch {
		return;
	}
}
function loadNow(url) {
	return required(url) !== void 0;
}
function member(start, path) {
	let value = start;
	for (const step of path.split(".")) {
		if (value === null || value === void 0) return void 0;
		value = value[step];
	}
	return value;
}
// runtime/codec/exports.ts
const word = /(?:[A-Za-z_$#@]|[^\0-\x7f\s])(?:[\w$]|[^\0-\x7f\s])*/y;
const regexp = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n\[])+\/[a-z]*/y;
const quoted = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/y;
const space = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
function* topLevel(text) {
	let at = 0;
	let depth = 0;
	const open = [];
	let previous = "";
	let beforePrevious = "";
	let clause = false;
	while (at < text.length) {
		const blank = match(space, text, at);
		if (blank !== void 0) {
			at += blank.length;
			continue;
		}
		const character = text[at];
		let token;
		if (character === "\"" || character === "'") {
			const literal = match(quoted, text, at) ?? character;
			token = {
				text: literal,
				string: literal.slice(1, -1)
			};
			at += literal.length;
		} else if (character === "`") {
			at = skipTemplate(text, at + 1);
			token = {
				text: "``",
				string: void 0
			};
		} else if (character === "/" && beginsPattern(previous)) {
			const literal = match(regexp, text, at) ?? character;
			token = {
				text: "/ /",
				string: void 0
			};
			at += literal.length;
		} else {
			const name = match(word, text, at) ?? character;
			token = {
				text: name,
				string: void 0
			};
			at += name.length;
		}
		const { text: it } = token;
		if (it === "}" || it === ")" || it === "]") {
			depth = Math.max(0, depth - 1);
			if (open.pop() === "clause") clause = false;
		}
		if (depth === 0 || clause || it === "import" || previous === "import" || beforePrevious === "import") yield token;
		if (it === "{" || it === "(" || it === "[") {
			const opens = it === "{" && depth === 0 && /^(?:import|export|type|,|const|let|var)$/.test(previous);
			open.push(opens ? "clause" : it);
			if (opens) clause = true;
			depth++;
		}
		[beforePrevious, previous] = [previous, it];
	}
}
function beginsPattern(previous) {
	return !/[\w$\])}"'`]$/.test(previous) || /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await)$/.test(previous);
}
function skipTemplate(text, start) {
	let at = start;
	while (at < text.length && text[at] !== "`") if (text[at] === "\\") at += 2;
	else if (text[at] === "$" && text[at + 1] === "{") at = skipBraces(text, at + 2);
	else at++;
	return at + 1;
}
function skipBraces(text, start) {
	let at = start;
	for (let depth = 1; at < text.length; at++) {
		const character = text[at];
		if (character === "`") at = skipTemplate(text, at + 1) - 1;
		else if (character === "\"" || character === "'") at += (match(quoted, text, at)?.length ?? 1) - 1;
		else if (character === "{") depth++;
		else if (character === "}" && --depth === 0) return at + 1;
	}
	return at;
}
function outline(text) {
	const exports = [];
	const stars = [];
	const imports = [];
	const tokens = [...topLevel(text)];
	let at = 0;
	const peek = () => tokens[at]?.text ?? "";
	const next = () => tokens[at++]?.text ?? "";
	const clause = () => {
		const names = [];
		while (at < tokens.length && peek() !== "}") {
			let local = next();
			if (local === ",") continue;
			if (local === "type" && peek() !== "," && peek() !== "}" && peek() !== "as") local = next();
			let name = local;
			if (peek() === "as" || peek() === ":") {
				next();
				const token = tokens[at++];
				name = token?.string ?? token?.text ?? "";
			}
			names.push({
				local,
				name
			});
			while (at < tokens.length && peek() !== "," && peek() !== "}") at++;
		}
		at++;
		return names;
	};
	const readExport = () => {
		if (peek() === "type" || peek() === "interface" || peek() === "namespace") return;
		if (peek() === "*") {
			next();
			let name;
			if (peek() === "as") {
				next();
				name = next();
			}
			if (next() === "from" && name === void 0) stars.push(tokens[at++]?.string ?? "");
			return;
		}
		if (peek() === "{") {
			next();
			const names = clause();
			const from = peek() === "from" ? tokens[at + 1]?.string : void 0;
			for (const { local, name } of names) exports.push(from === void 0 ? {
				name,
				local
			} : {
				name,
				local,
				from
			});
			return;
		}
		const isDefault = peek() === "default";
		if (isDefault) next();
		while (/^(?:async|abstract|declare)$/.test(peek())) next();
		const kind = next();
		if (kind === "const" && peek() === "enum") next();
		if (/^(?:const|let|var)$/.test(kind) && peek() === "{") {
			next();
			for (const { name } of clause()) exports.push({
				name,
				local: name
			});
			return;
		}
		if (kind === "function" && peek() === "*") next();
		if (/^(?:const|let|var|function|class|enum)$/.test(kind)) {
			const local = /^(?:[A-Za-z_$]|[^\0-\x7f])/.test(peek()) && peek() !== "extends" ? next() : "default";
			exports.push({
				name: isDefault ? "default" : local,
				local
			});
		} else if (isDefault) exports.push({
			name: "default",
			local: kind
		});
	};
	const readImport = () => {
		if (peek() === "type" || peek() === ".") return;
		if (peek() === "(") {
			next();
			const specifier = tokens[at]?.string;
			if (specifier !== void 0) imports.push({
				specifier,
				names: ["*"]
			});
			return;
		}
		const names = [];
		while (at < tokens.length && peek() !== ";") {
			const token = tokens[at++];
			if (token.string !== void 0) {
				imports.push({
					specifier: token.string,
					names
				});
				return;
			}
			if (token.text === "{") names.push(...clause().map((one) => one.local));
			else if (token.text === "*") {
				names.push("*");
				at += 2;
			} else if (token.text !== "from" && token.text !== ",") names.push("default");
		}
	};
	while (at < tokens.length) {
		const token = next();
		if (token === "export" && tokens[at - 2]?.text !== ".") readExport();
		else if (token === "import" && tokens[at - 2]?.text !== ".") readImport();
	}
	return {
		exports,
		stars,
		imports
	};
}
// runtime/codec/sources.ts
const packageName = "@manycore/multiprocessing";
function exporting(url, local, seen) {
	if (seen.has(url)) return [];
	seen.add(url);
	const read = readOutline(url);
	if (read === void 0) return void 0;
	const hits = [];
	for (const one of read.exports) if (one.local === local || one.name === local) hits.push({
		module: url,
		name: one.name
	});
	if (hits.length > 0) return hits;
	for (const star of read.stars) {
		const target = resolveSpecifier(star, url);
		const through = target === void 0 ? [] : exporting(target, local, seen) ?? [];
		hits.push(...through);
	}
	return hits;
}
function mayRead(url) {
	return url.startsWith("file:") && Deno.permissions.querySync({
		name: "read",
		path: new URL(url)
	}).state === "granted";
}
const outlines = new Map();
function readOutline(url) {
	if (outlines.has(url)) return outlines.get(url);
	let read;
	try {
		if (mayRead(url)) read = outline(Deno.readTextFileSync(new URL(url)));
	} catch {}
	outlines.set(url, read);
	return read;
}
function ownImports(urls) {
	return reachedFrom(urls).own.sort();
}
function reachedFrom(urls) {
	const own = [];
	const queue = [...new Set(urls)];
	const seen = new Set(queue);
	for (const url of queue) {
		if (isOwn(url)) {
			own.push(url);
			continue;
		}
		const { imports, exports, stars } = readOutline(url) ?? {
			imports: [],
			exports: [],
			stars: []
		};
		const specifiers = [
			...imports.map((one) => one.specifier),
			...exports.flatMap((one) => one.from ?? []),
			...stars
		];
		for (const specifier of specifiers) {
			const target = resolveSpecifier(specifier, url);
			if (target === void 0 || seen.has(target)) continue;
			seen.add(target);
			queue.push(target);
		}
	}
	return {
		own,
		others: queue.filter((url) => !own.includes(url))
	};
}
function resolveSpecifier(specifier, from) {
	if (/^\.{0,2}\//.test(specifier)) return URL.canParse(specifier, from) ? new URL(specifier, from).href : void 0;
	if (/^(?:file|https?|data|node|npm|jsr):/.test(specifier)) return specifier;
	const inside = new RegExp(`^(?:jsr:/?)?${packageName}(?:@[^/]*)?(/.*)?$`).exec(specifier);
	if (inside !== null) return packageModule(inside[1] ?? "");
	try {
		const resolved = import.meta.resolve(specifier);
		return /^(?:file|https?|node|npm|jsr):/.test(resolved) ? resolved : void 0;
	} catch {
		return;
	}
}
function packageModule(path) {
	if (path === "") return mainExport;
	return moduleAt(path === "/python" ? "python/mod" : path.slice(1));
}
function importsOf(level, seen, unreadable) {
	const next = [];
	for (const url of level) for (const { specifier, names } of readOutline(url)?.imports ?? []) {
		const target = resolveSpecifier(specifier, url);
		if (target === void 0 || seen.has(target)) continue;
		seen.add(target);
		if (!isOwn(target) && readOutline(target) === void 0) unreadable(target, names);
		else next.push(target);
	}
	return next;
}
function callingModules() {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 200;
	const stack = new Error().stack ?? "";
	Error.stackTraceLimit = limit;
	const modules = new Set();
	for (const found of stack.matchAll(/\b(?:file|https?|data):[^\s)]*?(?=:\d+:\d+\)?$)/gm)) {
		const url = found[0];
		if (!isOwn(url)) modules.add(url);
	}
	return [...modules];
}
// runtime/codec/contents.ts
const contents = Symbol.for("manycore.contents");
function entriesOf(map) {
	const own = map[contents];
	return own === void 0 ? Map.prototype.entries.call(map) : own.call(map);
}
function elementsOf(set) {
	const own = set[contents];
	return own === void 0 ? Set.prototype.values.call(set) : own.call(set);
}
// runtime/codec/nested.ts
const origins = new WeakMap();
let any = false;
var Cell = class {
	constructor(...value) {
		this.value = value[0];
	}
};
function nested(make, ...around) {
	const made = make(...around);
	if (typeof made !== "function" && (typeof made !== "object" || made === null)) return made;
	const isIterator = typeof made.next === "function";
	if (isIterator && formOf(Object.getPrototypeOf(made)) !== void 0) return made;
	const origin = {
		make,
		around,
		given: 0
	};
	origins.set(made, origin);
	any = true;
	if (isIterator) watch(made, origin);
	return made;
}
let isRemaking = false;
function remade(make, around) {
	const before = isRemaking;
	isRemaking = true;
	try {
		return nested(make, ...around);
	} finally {
		isRemaking = before;
	}
}
function unlessRemade(decorator) {
	return isRemaking ? ((made) => made) : decorator();
}
const repeating = new WeakSet();
function repeatable(make) {
	repeating.add(make);
	return make;
}
function watch(iterator, origin) {
	for (const name of [
		"next",
		"return",
		"throw"
	]) {
		const own = iterator[name];
		if (own === void 0) continue;
		const value = (...args) => {
			origin.given += name === "next" ? 1 : Infinity;
			return own.apply(iterator, args);
		};
		Object.defineProperty(iterator, name, {
			value,
			configurable: true,
			writable: true
		});
	}
}
function remakingOf(iterator) {
	const origin = originOf(iterator);
	if (origin === void 0) return void 0;
	const { make, around, given } = origin;
	if (given === 0) return [nested, [make, ...around]];
	if (given === Infinity || !repeating.has(make) || !around.every(isContainer)) return void 0;
	return [nestedAfter, [
		given,
		make,
		...around
	]];
}
function isContainer(value) {
	if (typeof value !== "object" || value === null) return typeof value !== "function";
	return Array.isArray(value) || value instanceof Map || value instanceof Set || formOf(Object.getPrototypeOf(value)) !== void 0;
}
function nestedAfter(given, make, ...around) {
	const made = nested(repeatable(make), ...around);
	for (let i = 0; i < given; i++) made.next();
	return made;
}
function namesOf({ make }) {
	const list = /\(([^)]*)\)|^(?:async )?(\w+) =>/.exec(Function.prototype.toString.call(make));
	return (list?.[1] ?? list?.[2] ?? "").split(",").map((name) => name.trim());
}
function originOf(value) {
	return any ? origins.get(value) : void 0;
}
var Unmade = class {
	#made;
	forward = (...args) => this.#made(...args);
	settle(made) {
		this.#made = made;
		return made;
	}
};
let birth;
function isBirth() {
	return birth !== void 0;
}
function isForked() {
	return birth?.forks === true;
}
function atBirth(forks, encode) {
	const before = birth;
	birth = { forks };
	try {
		return encode();
	} finally {
		birth = before;
	}
}
// runtime/codec/unsendable.ts
var Unsendable = class extends Error {
	constructor(offender, reason) {
		super(reason);
		this.offender = offender;
		this.reason = reason;
	}
	explain(root) {
		const python = isForked() ? void 0 : pythonHooks.unpicklable?.(this.offender);
		if (python !== void 0) return python;
		const path = findPath(root, this.offender);
		return new TypeError(path === "" ? this.reason : `${this.reason} (at ${path} of what was sent)`);
	}
};
function unsendable(value) {
	return new Unsendable(value, `Cannot send ${name(value)}: ${advice(value)}`);
}
function name(value) {
	if (typeof value === "symbol") return String(value);
	const tag = Object.prototype.toString.call(value).slice(8, -1);
	const type = Object.getPrototypeOf(value)?.constructor?.name || (/^(Object|Function)$/.test(tag) ? "object of an unknown class" : tag);
	return `${/^[AEIOU]/i.test(type) ? "an" : "a"} ${type}`;
}
function advice(value) {
	if (typeof value === "symbol") return "only symbols of Symbol.for mean the same in every process";
	if (value instanceof Promise) return "await it and send what it resolves to";
	if (value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef) return "what it refers to lives in this process only. Send a Map, a Set or the object itself";
	if (value instanceof ReadableStream || value instanceof WritableStream) return "a stream belongs to its process. Send the data through a Pipe or a Queue";
	if (isSharedMemory(ArrayBuffer.isView(value) ? value.buffer : value)) return "share memory through Value or Array, which every process can attach, or send a copy";
	if (value instanceof ArrayBuffer) return "it is detached. Send a buffer that still has its bytes";
	if (typeof value.next === "function") return "an iterator is a place in a running program. Send an array of what it gives";
	const type = Object.getPrototypeOf(value)?.constructor;
	if (typeof type === "function" && value instanceof type) {
		const text = Function.prototype.toString.call(type);
		if (globalThis[type.name] === type || /\[native code\]/.test(text)) return "its state belongs to this process. Send what is needed to make it anew";
		return "its class has private #fields, which cannot be read from outside. Give it a form with registerCodec";
	}
	return "its prototype names no class that it is an instance of. Send a plain object or an instance of an exported class";
}
function findPath(root, wanted) {
	const queue = [{
		value: root,
		path: "value"
	}];
	const seen = new Set();
	for (let i = 0; i < queue.length && i < 1e6; i++) {
		const { value, path } = queue[i];
		if (Object.is(value, wanted)) return path === "value" ? "" : path;
		if ((typeof value !== "object" || value === null) && typeof value !== "function") continue;
		if (seen.has(value)) continue;
		seen.add(value);
		for (const [step, part] of parts(value)) queue.push({
			value: part,
			path: path + step
		});
	}
	return "";
}
function* parts(value) {
	const origin = originOf(value);
	if (origin !== void 0) {
		const names = namesOf(origin);
		yield ["'s function", origin.make];
		for (const [i, part] of origin.around.entries()) yield [`'s ${names[i] || i}`, part instanceof Cell ? part.value : part];
		return;
	}
	if (typeof value === "function") {
		const hook = value[reduce];
		if (hook !== void 0) yield ["'s arguments", hook.call(value)[1]];
		return;
	}
	if (ArrayBuffer.isView(value)) return;
	if (value instanceof Map) for (const [key, element] of entriesOf(value)) {
		yield [`.get(${show(key)})`, element];
		yield [`'s key ${show(key)}`, key];
	}
	else if (value instanceof Set) {
		let index = 0;
		for (const element of elementsOf(value)) yield [`'s element ${index++}`, element];
	}
	if (value instanceof Error && value.cause !== void 0) yield [".cause", value.cause];
	for (const [key, part] of Object.entries(value)) yield [/^\d+$/.test(key) ? `[${key}]` : /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`, part];
	const type = Object.getPrototypeOf(value)?.constructor;
	if (typeof type === "function") yield [`'s class`, type];
}
function show(key) {
	return typeof key === "string" ? JSON.stringify(key) : typeof key === "object" && key !== null || typeof key === "function" ? "\u2026" : String(key);
}
// runtime/codec/references.ts
const references = new WeakMap();
const known = new Map();
const owners = new Map();
function register(meta, exports) {
	for (const [name, value] of Object.entries(exports)) {
		if (typeof value !== "function" && (typeof value !== "object" || value === null)) continue;
		owners.set(value, `${meta.url}#${name}`);
		if (typeof value !== "function") continue;
		known.set(`${meta.url}#${name}`, value);
		references.delete(value);
	}
}
function hashOf(value) {
	const text = Function.prototype.toString.call(value);
	let high = 3735928559;
	let low = 1103547991;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
function compose(value, name, modules) {
	return [
		hashOf(value),
		name,
		...modules
	].join("\n");
}
function referenceTo(value) {
	let text = references.get(value);
	if (text === void 0) {
		text = registered(value) ?? find(value);
		references.set(value, text);
		known.set(text, value);
	}
	return text;
}
function isRegistered(value) {
	return owners.has(value);
}
function registered(value) {
	const place = owners.get(value);
	if (place === void 0) return void 0;
	const split = place.lastIndexOf("#");
	return compose(value, place.slice(split + 1), [place.slice(0, split)]);
}
function stub(reference) {
	const module = String(reference.module);
	const call = async (...args) => {
		return member(await import(module), reference.name)(...args);
	};
	references.set(call, [
		"*",
		reference.name,
		module
	].join("\n"));
	return call;
}
function isNative(text) {
	return text.includes("[native code]");
}
function find(value) {
	const text = Function.prototype.toString.call(value);
	const path = (isNative(text) || value.prototype instanceof Error ? globals().get(value) : void 0) ?? platformPath(value);
	if (path !== void 0) return `global\n${path}`;
	if (value.name.startsWith("bound ") && isNative(text)) throw new Unsendable(value, `Cannot send "${value.name}": a bound function does not tell what it is bound to. Send the instance, or use boundMethod(instance, "${value.name.slice(6)}")`);
	const asMember = memberOfKnown(value);
	if (asMember !== void 0) return (/^(?:async )?function\b/.test(text) ? exported(value, text) : void 0) ?? compose(value, asMember.name, [asMember.module]);
	if (value.name === "") throw new Unsendable(value, `Cannot send a function without a name: ${short(text)}. Functions travel by the name under which a module exports them: name it and export it`);
	return search(value, text);
}
const names$1 = Object.getOwnPropertyNames(globalThis);
const platformNames = once(() => new Set(names$1));
function platformPath(value) {
	const { name } = value;
	if (isOfPlatform(value)) return name;
	return Deno[name] === value ? `Deno.${name}` : void 0;
}
function isOfPlatform(value) {
	const { name } = value;
	return platformNames().has(name) && globalThis[name] === value;
}
function short(text) {
	const line = text.replace(/\s+/g, " ");
	return line.length > 60 ? line.slice(0, 57) + "\u2026" : line;
}
function memberOfKnown(value) {
	if (value.name === "") return void 0;
	for (const [owner, place] of owners) if (Object.getOwnPropertyDescriptor(owner, value.name)?.value === value) {
		const split = place.lastIndexOf("#");
		return {
			module: place.slice(0, split),
			name: `${place.slice(split + 1)}.${value.name}`
		};
	}
}
function search(value, text) {
	const given = loadedUrls().filter((url) => !isOwn(url));
	const starts = [...new Set([
		...callingModules(),
		...given,
		programModule()
	])];
	const seen = new Set(starts);
	const unread = starts.filter((url) => readOutline(url) === void 0);
	const defaults = [];
	let level = starts;
	while (level.length > 0) {
		const hits = [];
		for (const hit of exportedBy(level, value.name)) {
			const namespace = loaded(hit.module);
			if (namespace === void 0) hits.push(hit);
			else if (fits(member(namespace, hit.name), hashOf(value))) return compose(value, hit.name, [hit.module]);
		}
		if (value.name === "default") defaults.push(...hits.filter((hit) => hit.name === "default").map((hit) => hit.module));
		else if (hits.length > 0) {
			const { name } = hits[0];
			const modules = hits.filter((hit) => hit.name === name).map((hit) => hit.module);
			return compose(value, name, [...new Set(modules)].slice(0, maxCandidates));
		}
		level = importsOf(level.filter((url) => !isOwn(url)), seen, (url, names) => {
			if (names.includes("*") || names.includes(value.name)) unread.push(url);
		});
	}
	if (defaults.length > 0) return compose(value, "default", defaults.slice(0, maxCandidates));
	const inside = memberOfImported(value, starts);
	if (inside !== void 0) return inside;
	if (unread.length > 0) return compose(value, value.name, unread.slice(0, maxCandidates));
	if (!/^(?:class|function|async function)/.test(text)) throw new Unsendable(value, `Cannot send the function ${short(text)}: ${starts[0]} does not export it as "${value.name}". Functions travel by the name under which a module exports them: name it and export it`);
	const kind = text.startsWith("class") ? "class" : "function";
	throw new Unsendable(value, `Cannot send "${value.name}": it is not exported by ${starts[0]}. Export it (a ${kind} inside another function cannot be), or pass { module, name }`);
}
function exportedBy(modules, name) {
	const within = (some) => some.flatMap((url) => exporting(url, name, new Set()) ?? []);
	const hits = within(modules.filter((url) => !isOwn(url)));
	return hits.length > 0 ? hits : within(modules.filter(isOwn));
}
function memberOfImported(value, starts) {
	const imported = importsOf(starts, new Set(starts), () => {});
	for (const url of [...starts, ...imported]) {
		const namespace = loaded(url) ?? required(url);
		for (const name of Object.keys(namespace ?? {})) {
			const owner = namespace[name];
			if (typeof owner !== "function" && (typeof owner !== "object" || owner === null)) continue;
			const own = Object.getOwnPropertyDescriptor(owner, value.name);
			if (own !== void 0 && own.value === value) return compose(value, `${name}.${value.name}`, [url]);
		}
	}
}
function exported(value, text) {
	try {
		return search(value, text);
	} catch {
		return;
	}
}
const maxCandidates = 4;
let paths;
function globals() {
	if (paths !== void 0) return paths;
	paths = new Map();
	const isBuiltIn = (value) => typeof value === "function" && /\[native code\]/.test(Function.prototype.toString.call(value));
	for (const name of Object.keys(Deno.errors)) paths.set(Deno.errors[name], `Deno.errors.${name}`);
	for (const name of Object.getOwnPropertyNames(globalThis)) {
		const value = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
		const isLibrary = typeof value === "object" && value !== null && /^(?:Math|JSON|Reflect|Atomics|Intl)$/.test(name);
		if (!isBuiltIn(value) && !isLibrary && !/^(?:URL|DOMException|Event)$/.test(name)) continue;
		if (typeof value === "function" && !paths.has(value)) paths.set(value, name);
		for (const key of Object.getOwnPropertyNames(value)) {
			const inner = Object.getOwnPropertyDescriptor(value, key)?.value;
			if (isBuiltIn(inner) && key !== "constructor" && !paths.has(inner)) paths.set(inner, `${name}.${key}`);
		}
	}
	return paths;
}
function resolve(text, blocking) {
	const at = known.get(text);
	if (at !== void 0) return at;
	const [hash, name, ...modules] = text.split("\n");
	let found;
	if (hash === "global") {
		found = member(globalThis, name);
		if (typeof found !== "function") throw new TypeError(`Cannot receive "${name}": there is no such global here`);
	} else {
		found = locate(hash, name, modules, (url) => loaded(url) ?? (blocking ? required(url) : void 0));
		if (found === void 0) throw new MissingModule(text, name, modules);
	}
	known.set(text, found);
	references.set(found, text);
	return found;
}
function locate(hash, name, modules, open) {
	for (const url of modules) {
		const registered = registeredMember(url, name);
		if (registered !== void 0 && fits(registered, hash)) return registered;
	}
	for (const url of modules) {
		const namespace = open(url);
		if (namespace === void 0) continue;
		const value = member(namespace, name);
		if (fits(value, hash)) return value;
		for (const other of Object.values(namespace)) if (hash !== "*" && fits(other, hash)) return other;
	}
}
function registeredMember(url, name) {
	const [first, ...rest] = name.split(".");
	for (const [owner, place] of owners) if (place === `${url}#${first}`) return rest.length === 0 ? owner : member(owner, rest.join("."));
}
function fits(value, hash) {
	return typeof value === "function" && (hash === "*" || hashOf(value) === hash);
}
async function importFor(text) {
	const [hash, name, ...modules] = text.split("\n");
	if (hash === "module") {
		await load$1(modules[0]);
		return;
	}
	let cause;
	for (const url of modules) {
		if (isMainThread() && url === programModule()) continue;
		try {
			await load$1(url);
		} catch (error) {
			cause ??= error;
			continue;
		}
		const found = locate(hash, name, [url], (one) => loaded(one));
		if (found !== void 0) {
			known.set(text, found);
			return;
		}
	}
	if (cause !== void 0) throw cause;
	const own = isMainThread() && modules.includes(programModule());
	throw new TypeError(own ? `Cannot receive "${name}" in the main module while that module runs: call register(import.meta, { ${name} }) after its declaration` : `Cannot find "${name}" in ${modules.join(" or ")}: no export has that name and the same text. Export it under its own name, or register it`);
}
function modulesOf(text) {
	const [hash, , ...modules] = text.split("\n");
	return hash === "global" ? [] : modules;
}
function* registeredMembers(name) {
	const ending = `#${name}`;
	for (const [owner, place] of owners) if (place.endsWith(ending)) yield [place.slice(0, -ending.length), owner];
}
// runtime/memory/handles.ts
let arriving = 0;
function arrive(type, address) {
	arriving = address;
	try {
		return new type();
	} finally {
		arriving = 0;
	}
}
function isArriving() {
	return arriving !== 0;
}
function arrived() {
	const address = arriving;
	arriving = 0;
	return address;
}
function placeOf(address) {
	return `0x${(0x7f0000000000 + address * 4).toString(16)}`;
}
function defaultRepr(name, address) {
	return `<${name} object at ${placeOf(address)}>`;
}
function pythonTypeName(value) {
	if (value === null || value === void 0) return "NoneType";
	if (typeof value === "boolean") return "bool";
	if (typeof value === "string") return "str";
	if (typeof value === "bigint") return "int";
	if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
	if (typeof value === "function") return "function";
	if (typeof value.valueOf() === "number") return "float";
	if (Array.isArray(value)) return value.constructor === Array ? "list" : "tuple";
	if (value instanceof Uint8Array) return "bytes";
	if (value instanceof Map) return "dict";
	if (value instanceof Set) return "set";
	return value.constructor?.name ?? "object";
}
// runtime/memory/bell.ts
const WATCHER = 65536;
function bellWord() {
	return 18;
}
function tellEnd() {
	if (Atomics.load(memory().words, 19) > 0) ringBell();
}
function ringBell() {
	const shared = memory();
	Atomics.add(shared.words, 18, 1);
	shared.notify(18, Infinity);
}
// runtime/launch/record.ts
const State = {
	Starting: 0,
	Running: 1,
	Ended: 2,
	Gone: 3
};
const STATE = 0;
const PID = 1;
const EXIT = 2;
const STOP = 3;
const PARENT = 4;
const PARKED = 5;
const DAEMON = 6;
const CARRIER = 7;
const PROCESS = 8;
const STATUS = 9;
const CARGO = 10;
const KEEPER = 11;
const NAME = 12;
const nameBytes = 76;
const recordBytes = 128;
const pending = 2147483647;
const REPORT_MILLISECONDS = {
	parent: 50,
	system: 250
};
let mainRecord = 0;
function mainRecordAddress() {
	return own(), mainRecord;
}
function at(id) {
	return id === 1 ? mainRecord : id;
}
function load(id, field) {
	return Atomics.load(memory().words, at(id) + field);
}
function store(id, field, value) {
	Atomics.store(memory().words, at(id) + field, value);
}
var Terminated = class extends BaseException {};
let interruption;
const interruptible = [];
function interrupt(error) {
	own();
	const newest = interruptible.at(-1);
	if (newest === void 0) interruption = { error };
	else newest(error);
}
let isInterruptible = () => true;
function onlyInterrupt(here) {
	isInterruptible = here;
}
function onInterrupt(action) {
	if (!isInterruptible()) return () => {};
	interruptible.push(action);
	return () => {
		interruptible.splice(interruptible.lastIndexOf(action), 1);
	};
}
const duties = [];
function addDuty(action) {
	duties.push(action);
	return () => {
		const at = duties.indexOf(action);
		if (at >= 0) duties.splice(at, 1);
	};
}
let whenStopped = () => {};
function onStop(action) {
	whenStopped = action;
}
function check() {
	for (let i = 0; i < duties.length; i++) duties[i]();
	if (interruption !== void 0 && isInterruptible()) {
		const { error } = interruption;
		interruption = void 0;
		throw error;
	}
	if (load(me.id, STOP) === 0) return;
	whenStopped();
	throw new Terminated("the process has been told to stop");
}
function isStopped() {
	return mainRecord !== 0 && load(me.id, STOP) !== 0;
}
let ready = false;
function isChild() {
	return ready && me.id !== 1;
}
function own() {
	if (!ready) {
		ready = true;
		mainRecord = makeRecord("MainProcess", 0, false);
		store(1, PID, Deno.pid);
		store(1, STATE, State.Running);
		claim(1);
		install(1);
	}
	return me.id;
}
const byPid = {};
function adopt(id, main, host) {
	ready = true;
	mainRecord = main;
	if (host === void 0) claim(id);
	else hostId = host;
	install(id);
}
let hostId = 0;
function claim(id) {
	const { presence } = memory();
	presence?.claim(id);
	hostId = id;
	if (presence !== void 0) store(id, PROCESS, Deno.pid);
}
function host() {
	return own(), hostId;
}
function isHost() {
	return own() === host();
}
function install(id) {
	become({
		id,
		parkedAt: at(id) + PARKED,
		stopWord: at(id) + STOP,
		check,
		isDead,
		isGone,
		describe,
		name: () => nameOf(id)
	});
}
function makeRecord(name, parent, daemon) {
	const id = allocateZeroed(recordBytes);
	const words = memory().words;
	words[id + EXIT] = pending;
	words[id + PARENT] = parent;
	words[id + DAEMON] = daemon ? 1 : 0;
	const { written } = new TextEncoder().encodeInto(name, scratch);
	memory().bytes.set(scratch.subarray(0, written), (id + NAME + 1) * 4);
	words[id + NAME] = written;
	return id;
}
const scratch = new Uint8Array(nameBytes);
function newRecord(name, daemon) {
	return makeRecord(name, own(), daemon);
}
function stateWord(id) {
	return at(id) + STATE;
}
function pidWord(id) {
	return at(id) + PID;
}
function statusWord(id) {
	return at(id) + STATUS;
}
function cargoWord(id) {
	return at(id) + CARGO;
}
function keeperOf(id) {
	return load(id, KEEPER);
}
function tellKeeper(pid) {
	store(me.id, KEEPER, pid);
}
function stateOf(id) {
	return load(id, STATE);
}
function pidOf(id) {
	return load(id, PID);
}
function parentOf(id) {
	return load(id, PARENT);
}
function processOf(id) {
	return load(id, PROCESS);
}
function isDaemon(id) {
	return load(id, DAEMON) === 1;
}
function exitCodeOf(id) {
	if (load(id, STATE) < State.Ended) return null;
	return load(id, EXIT);
}
function nameOf(id) {
	const start = (at(id) + NAME + 1) * 4;
	return new TextDecoder().decode(memory().bytes.slice(start, start + load(id, NAME)));
}
function reportBirth(pid) {
	store(me.id, PID, pid);
	const { words } = memory();
	Atomics.compareExchange(words, stateWord(me.id), State.Starting, State.Running);
	memory().notify(pidWord(me.id), Infinity);
	memory().notify(stateWord(me.id), Infinity);
}
function tellPid(id, pid) {
	if (Atomics.compareExchange(memory().words, pidWord(id), 0, pid) !== 0) return;
	memory().notify(pidWord(id), Infinity);
}
function madeUpPid(id) {
	return Deno.pid + ((id & 16777215) >>> 3);
}
function settle(id, code) {
	return Atomics.compareExchange(memory().words, at(id) + EXIT, pending, code) === pending;
}
function reportEnd(id) {
	const shared = memory();
	Atomics.compareExchange(shared.words, at(id) + PID, 0, madeUpPid(id));
	if (load(id, STATE) < State.Ended) store(id, STATE, State.Ended);
	shared.notify(stateWord(id), Infinity);
	shared.notify(pidWord(id), Infinity);
	tellEnd();
}
function reportGone() {
	announceGone(me.id);
}
function announceGone(id) {
	const shared = memory();
	const cargo = Atomics.exchange(shared.words, cargoWord(id), 0);
	if (cargo !== 0) free(cargo);
	store(id, STATE, State.Gone);
	shared.notify(stateWord(id), Infinity);
	shared.notify(pidWord(id), Infinity);
	tellEnd();
}
function reportExit(id, code) {
	if (stateOf(id) === State.Gone) return;
	settle(id, code);
	Atomics.compareExchange(memory().words, pidWord(id), 0, madeUpPid(id));
	announceGone(id);
}
function noticeEnd(id) {
	if (stateOf(id) !== State.Gone) hasVanished(id);
}
let learnEnd = () => {};
function onVanished(learn) {
	learnEnd = learn;
}
function tellToStop(id, signal) {
	store(id, STOP, signal);
	const shared = memory();
	const word = load(id, PARKED);
	if (word !== 0) shared.notify(word, Infinity);
}
function carry(id) {
	return Atomics.compareExchange(memory().words, at(id) + CARRIER, 0, me.id) === 0;
}
function carrierOf(id) {
	return load(id, CARRIER);
}
function wakeHost() {
	const word = load(host(), PARKED);
	if (word !== 0) memory().notify(word, Infinity);
}
function isDead(id) {
	return isOver(id, State.Ended);
}
function isGone(id) {
	return isOver(id, State.Gone);
}
function isOver(id, stage) {
	for (let one = id; one >= 1; one = carrierOf(one)) if (stateOf(one) >= stage || hasVanished(one)) return true;
	return false;
}
function hasVanished(id) {
	const { presence } = memory();
	if (presence === void 0) return false;
	const process = load(id, PROCESS);
	if (process === 0 || id === hostId || presence.isThere(id, process)) return false;
	const parent = parentOf(id);
	if (parent === me.id) learnEnd(id);
	else if (parent === 0 || isGone(parent)) reportExit(id, -9);
	return true;
}
function awaitReport(id) {
	const { parent, system } = REPORT_MILLISECONDS;
	const deadline = performance.now() + (parentOf(id) === me.id ? system : parent);
	for (let state; (state = stateOf(id)) < State.Ended && performance.now() < deadline;) {
		memory().wait(stateWord(id), state, 1);
		hasVanished(id);
	}
}
function describe(id) {
	if (stateOf(id) < State.Ended && hasVanished(id)) awaitReport(id);
	const code = exitCodeOf(id);
	const pid = pidOf(id);
	return `${nameOf(id)} (${pid > 0 ? `pid ${pid}` : "no pid"}${code === null ? "" : `, exit code ${code}`})`;
}
// runtime/launch/traceback.ts
function formatTraceback(error) {
	return chain(error, new Set());
}
function chain(error, seen) {
	if (!(error instanceof Error)) return `Traceback (most recent call last):\n${summary(error)}`;
	seen.add(error);
	const own = [
		"Traceback (most recent call last):",
		...frames(error),
		summary(error)
	].join("\n");
	const { cause } = error;
	if (cause === void 0 || cause === null || seen.has(cause)) return own;
	return `${isRemote(cause) ? `${cause.name}: ${cause.message}` : chain(cause, seen)}\n\nThe above exception was the direct cause of the following exception:\n\n${own}`;
}
function isRemote(cause) {
	return cause instanceof Error && cause.name === "RemoteTraceback";
}
function summary(error) {
	if (!(error instanceof Error)) return `${typeof error}: ${Deno.inspect(error)}`;
	const name = error instanceof BaseException ? error.constructor.name : error.name;
	const text = error.message;
	return text === "" ? name : `${name}: ${text}`;
}
function frames(error) {
	const lines = [];
	for (const line of (error.stack ?? "").split("\n")) {
		const found = /^\s+at (?:(.+?) \()?(.*?):(\d+):(\d+)\)?$/.exec(line);
		if (found === null) continue;
		const [, name, place, row] = found;
		const url = place.replace(/^async /, "");
		if (url.startsWith(ownCode) || !/^(?:file|https?):/.test(url)) continue;
		const inside = name === void 0 ? "<module>" : name.replace(/^(?:async |new |Object\.)+/, "");
		lines.push(`  File "${pathOf(url)}", line ${row}, in ${inside}`);
	}
	return lines.reverse();
}
function pathOf(url) {
	return url.startsWith("file:") ? decodeURIComponent(new URL(url).pathname) : url;
}
// runtime/launch/hooks.ts
const actions = [];
function atExit(action) {
	actions.push(action);
}
async function runAtExit() {
	while (actions.length > 0) try {
		await actions.pop()();
	} catch (error) {
		printError(describeError(error));
	}
}
const exitActions = {};
const forked = {};
const closings = new Set();
function beforeEnd(action) {
	closings.add(action);
	return () => {
		closings.delete(action);
	};
}
function hasExitActions() {
	return closings.size > 0 || Object.keys(exitActions).length > 0;
}
async function runBeforeEnd() {
	for (const action of [...closings].reverse()) await action();
	closings.clear();
}
const renewals = [];
function afterFork(action) {
	renewals.push(action);
}
function renew() {
	for (const action of renewals) action();
}
let ending = false;
function isEnding() {
	return ending;
}
function beginEnding() {
	if (ending) return false;
	return ending = true;
}
let formatter = formatTraceback;
function setTracebackFormatter(format) {
	formatter = format;
}
function describeError(error) {
	try {
		return formatter(error);
	} catch {
		return formatTraceback(error);
	}
}
let represent = (value) => value instanceof Error ? `${value.name}(${JSON.stringify(value.message)})` : Deno.inspect(value, {
	compact: true,
	breakLength: Infinity
});
function setRepresentation(show) {
	represent = show;
}
function representation(value) {
	return represent(value);
}
const utf8 = new TextEncoder();
function printError(text) {
	const bytes = utf8.encode(text + "\n");
	for (let at = 0; at < bytes.length;) at += Deno.stderr.writeSync(bytes.subarray(at));
}
// runtime/launch/globals.ts
const memoryOf = Symbol.for("manycore.memory");
const inherited = new Map();
function inheritGlobals(meta, get, set = () => {}) {
	const own = {
		get,
		set: (values) => set(values)
	};
	const other = inherited.get(meta.url);
	inherited.set(meta.url, other === void 0 ? own : {
		get: () => ({
			...other.get(),
			...own.get()
		}),
		set(values) {
			other.set(values);
			own.set(values);
		}
	});
}
// runtime/launch/told.ts
var Told = class {
	#last;
	#listeners = [];
	tell(value) {
		this.#last = { value };
		for (const listener of this.#listeners) listener(value);
	}
	hear(listener) {
		this.#listeners.push(listener);
		if (this.#last !== void 0) listener(this.#last.value);
	}
};
const births = new Told();
const brokers = new Told();
const stage = { loading: false };
const lastly = { isDue: false };
const kin = {
	endAll: () => Promise.resolve(),
	endThreads: () => {},
	areAwaited: () => false
};
// runtime/memory/mapping/library.ts
const NEEDS = "Run with --allow-ffi, or use the start method 'worker', which needs no permission";
const FILES = {
	linux: ["libc.so.6", `libc.musl-${Deno.build.arch}.so.1`],
	darwin: ["libSystem.B.dylib"]
};
function checkSystem(os = Deno.build.os, state = Deno.permissions.querySync({ name: "ffi" }).state) {
	if (FILES[os] === void 0) throw new RuntimeError(`Cannot share memory between processes on ${os}: it is done on Linux and macOS only. Use the start method 'worker'`);
	if (state === "granted" || state === "prompt" && Deno.stdin.isTerminal()) return;
	throw new Deno.errors.NotCapable(`Cannot share memory between processes: calling the system's library is not permitted. ${NEEDS}`);
}
function openLibrary(symbols) {
	checkSystem();
	const files = FILES[Deno.build.os];
	return openFirst(files, symbols, "Cannot share memory between processes", NEEDS, (fault) => {
		const error = new RuntimeError(`Cannot share memory between processes: ${files.join(" and ")} cannot be used (${fault instanceof Error ? fault.message : fault}). Use the start method 'worker'`);
		error.cause = fault;
		return error;
	});
}
function openFirst(files, symbols, cannot, needs, missing) {
	let fault;
	for (const file of files) try {
		return Deno.dlopen(file, symbols);
	} catch (error) {
		if (error instanceof Deno.errors.NotCapable) throw new Deno.errors.NotCapable(`${cannot}: calling ${file} is not permitted. ${needs}`, { cause: error });
		fault ??= error;
	}
	throw missing(fault);
}
function addressOf(pointer) {
	return Number(Deno.UnsafePointer.value(pointer));
}
function viewAt(address, bytes) {
	const pointer = Deno.UnsafePointer.create(BigInt(address));
	return Deno.UnsafePointerView.getArrayBuffer(pointer, bytes);
}
function letGoOf(call) {
	const { internal } = Deno;
	if (internal === void 0) return;
	Deno[internal]?.core?.unrefOpPromise?.(call);
}
// runtime/util/say.ts
let ear;
function listen(to) {
	ear = to;
}
function isHeard() {
	return ear !== void 0;
}
function info(message, ...args) {
	ear?.(20, message, ...args);
}
function debug(message, ...args) {
	ear?.(10, message, ...args);
}
// runtime/process/ending.ts
async function endChildren() {
	if (!beginEnding()) return;
	await exitActions.beforeAll?.();
	await exitActions.beforeChildren?.();
	info("process shutting down");
	debug("running all \"atexit\" finalizers with priority >= 0");
	await runBeforeEnd();
	await kin.endAll();
	debug("running the remaining \"atexit\" finalizers");
	await exitActions.afterChildren?.();
}
async function endProgram(code) {
	await endChildren();
	await runAtExit();
	Deno.exit(code);
}
let attending = false;
function attendEnd() {
	lastly.isDue = true;
	if (attending || isChild() && !forked.leave) return;
	attending = true;
	addEventListener("beforeunload", (event) => {
		if (isEnding()) return;
		event.preventDefault();
		endChildren().then(runAtExit).catch((error) => {
			printError(describeError(error));
			Deno.exit(1);
		});
	});
	addEventListener("unhandledrejection", (event) => {
		endByError(event, "(in promise) ", event.reason);
	});
	addEventListener("error", (event) => endByError(event, "", event.error));
}
function endByError(event, how, error) {
	if (event.defaultPrevented || isEnding()) return;
	if (!kin.areAwaited()) return;
	event.preventDefault();
	printError(`error: Uncaught ${how}${Deno.inspect(error)}`);
	endProgram(1);
}
// runtime/process/options.ts
const notInitialized = Symbol("notInitialized");
const initializer = Symbol("initializer");
function asFunction(target) {
	if (target === null || target === void 0) return null;
	if (typeof target === "function") return target;
	if (typeof target === "object" && "module" in target && "name" in target) return stub(target);
	throw new TypeError$1(`Cannot use ${Deno.inspect(target)} as a target: pass an exported function, or { module, name }`);
}
function inOrder(first, rest) {
	if (rest.length === 0) return first ?? {};
	const [target, name, args, kwargs, more] = rest;
	return {
		...more,
		target,
		name,
		args: args ?? [],
		kwargs: kwargs ?? {}
	};
}
function argumentsOf({ args, kwargs }) {
	const given = args ?? [];
	if (typeof given[Symbol.iterator] !== "function") throw new TypeError$1(`'${pythonTypeName(given)}' object is not iterable`);
	if (kwargs !== void 0 && kwargs !== null && typeof kwargs !== "object") throw new TypeError$1(`'${pythonTypeName(kwargs)}' object is not iterable`);
	return [[...given], kwargs instanceof Map ? Object.fromEntries(kwargs) : { ...kwargs }];
}
// runtime/plain.ts
function isPlain(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function takeKeywords(args) {
	return isPlain(args.at(-1)) ? args.pop() : {};
}
// runtime/exported.ts
const names = new Map();
function nameExports(classes) {
	for (const [name, value] of Object.entries(classes)) if (!names.has(value)) names.set(value, name);
}
function exportedName(value) {
	return names.get(value);
}
// runtime/codec/bound.ts
const bindingKey = Symbol("binding");
function markBound(method, receiver, name) {
	method[bindingKey] = {
		receiver,
		name,
		of: method
	};
	return method;
}
function bindingOf(method) {
	const mark = method[bindingKey];
	return mark !== void 0 && mark.of === method ? mark : void 0;
}
function reduceBound() {
	const { receiver, name } = bindingOf(this);
	return [boundMethod, [receiver, name]];
}
function boundMethod(instance, name) {
	const methods = instance;
	const owner = methods[name] ? methods : methods.constructor;
	const method = owner[name];
	const call = typeof method === "function" ? method.bind(owner) : (...args) => owner[name](...args);
	call[reduce] = reduceBound;
	return markBound(call, instance, name);
}
Object.defineProperty(boundMethod, makesFunction, { value: true });
// runtime/letter_case.ts
function camelCase(name) {
	if (name.startsWith("_") || !name.includes("_")) return name;
	return name.replace(/_+([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function snakeCase(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
// runtime/pickle/errors.ts
var PickleError = class extends Exception {
	static __module__ = "_pickle";
};
var PicklingError = class extends PickleError {};
var UnpicklingError = class extends PickleError {};
export { ArithmeticError, AssertionError, AttributeError, AuthenticationError, BaseException, BrokenBarrierError, BrokenPipeError, BufferTooShort, Cell, ConnectionError, EOFError, Empty, Exception, FILES, Full, IndexError, KeyboardInterrupt, LookupError, MemoryError, MissingModule, OSError, OverflowError, PickleError, PicklingError, ProcessError, RuntimeError, SPIN_ASYNC, State, SystemExit, Terminated, TimeoutError, TypeError$1 as TypeError, Unmade, UnpicklingError, Unsendable, ValueError, WATCHER, addDuty, addressOf, adopt, afterFork, allocate, allocateZeroed, argumentsOf, arrive, arrived, asFunction, atBirth, atExit, attach, attendEnd, become, beforeEnd, beginEnding, bellWord, bindingOf, births, boundMethod, brokers, byPid, camelCase, cargoWord, carrierOf, carry, checkSystem, contents, createObject, deadlineOf, debug, defaultRepr, defineMessage, describeError, elementsOf, endChildren, endProgram, entriesOf, exitActions, exitCodeOf, exportedName, fieldEntries, findPath, forked, formByName, formByTag, formMark, formOf, free, freeBytes, giveSlots, hasExitActions, hasNoTimes, hiddenFields, hideField, hold, holdElsewhere, host, importFor, inOrder, info, inheritGlobals, inherited, initializer, interrupt, isAloneWith, isArriving, isBirth, isChild, isDaemon, isDead, isEnding, isForked, isHeard, isHeld, isHost, isLoadingMain, isMainThread, isOfPlatform, isOpenAccessor, isOwn, isPlain, isRegistered, isSharedMemory, isStopped, isStopped$1, keepFields, keepFor, keeperOf, keeperOf$1, kin, lastly, leave, letGo, letGoOf, listen, load$1 as load, loadNow, lock, madeUpPid, mainExport, mainRecordAddress, makesFunction, markBound, me, memory, memoryInUse, memoryOf, moduleAt, moduleOfForm, modulesOf, nameExports, nameOf, nested, nestedAfter, newRecord, notInitialized, noteParcel, noteSent, noticeEnd, objectOf, onInterrupt, onLeave, onStop, onVanished, onWaiting, once, onlyInterrupt, openAccessor, openFirst, openLibrary, originOf, outline, owe, own, ownCode, ownImports, packageRoot, parcels, parentOf, park, parkAsync, pay, pidOf, pidWord, placeOf, printError, processOf, programModule, prototypeOf, provide, putField, pythonFolder, pythonHooks, pythonTypeName, reachedFrom, receive, reduce, referenceTo, register, registerCodec, registerForm, registerShared, registeredMembers, release, releaseFor, releaseFrom, remade, remakingOf, removeField, renew, repeatable, reportBirth, reportEnd, reportExit, reportGone, representation, resolve, ringBell, runAtExit, send, setMainModule, setRepresentation, setTracebackFormatter, settle, sleep, slotsOf, snakeCase, spin, stage, stateOf, stateWord, statusWord, stayAlive, stub, tagOf, takeBack, takeKeywords, takeSlots, tellKeeper, tellPid, tellToStop, tryLock, unlessRemade, unlock, unsendable, viewAt, waitByPolling, wakeHost, wakes };
