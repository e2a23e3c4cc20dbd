import { __name } from "./rolldown-runtime.js";
import { OSError, RuntimeError, addressOf, afterFork, checkSystem, forked, letGo, letGoOf, memory, memoryInUse, openLibrary, provide, stayAlive, viewAt, wakes } from "./core.js";
// runtime/memory/mapping/layout.ts
const ARENA_BYTES = 2 ** 32;
const TALLIES = 16;
const CONTROL_BYTES = 2 ** 16;
const FILE_BYTES = ARENA_BYTES + CONTROL_BYTES;
const MAGIC_VALUE = 1836086065;
function tallyOf(word) {
	return TALLIES + (Math.imul(word, 2654435761) >>> 20);
}
const MANY = 2 ** 16;
// runtime/memory/mapping/heap.ts
const functions$10 = { mallopt: {
	parameters: ["i32", "i32"],
	result: "i32",
	optional: true
} };
const M_TRIM_THRESHOLD = -1;
const M_MMAP_THRESHOLD = -3;
const KEPT = 2 ** 27;
const LARGE = 2 ** 25;
function keepHeap() {
	const { mallopt } = openLibrary(functions$10).symbols;
	mallopt?.(M_TRIM_THRESHOLD, KEPT);
	mallopt?.(M_MMAP_THRESHOLD, LARGE);
}
// runtime/memory/mapping/fault.ts
function fault(what, code) {
	return new OSError(code, `Cannot ${what}`);
}
function cString(value) {
	return new TextEncoder().encode(value + "\0");
}
// runtime/memory/mapping/darwin_futex.ts
const WORD_BYTES = 4n;
const SHARED = 1;
const CLOCK_MACH_ABSOLUTE_TIME = 32;
const LONGEST$3 = 0x7009d32da30000;
const COUNTED = 64;
const EINTR$1 = 4;
const EFAULT = 14;
const ETIMEDOUT$1 = 60;
const wait = {
	name: "os_sync_wait_on_address_with_timeout",
	parameters: [
		"usize",
		"u64",
		"usize",
		"u32",
		"u32",
		"u64"
	],
	result: "i32"
};
const wake = {
	parameters: [
		"usize",
		"usize",
		"u32"
	],
	result: "i32"
};
const functions$9 = {
	wait,
	waitAsync: {
		...wait,
		nonblocking: true
	},
	os_sync_wake_by_address_any: wake,
	os_sync_wake_by_address_all: wake,
	__error: {
		parameters: [],
		result: "pointer"
	}
};
var DarwinFutex = class {
	sleepOnAny = void 0;
	most = 1;
	#libc;
	#errno;
	constructor() {
		this.#libc = openLibrary(functions$9).symbols;
		this.#errno = new Int32Array(viewAt(addressOf(this.#libc.__error()), 4));
	}
	wait(address, expected, milliseconds) {
		const word = new Int32Array(viewAt(address, 4));
		const deadline = milliseconds === Infinity ? Infinity : performance.now() + milliseconds;
		for (let left = milliseconds;; left = deadline - performance.now()) {
			if (Atomics.load(word, 0) !== expected) return "not-equal";
			if (this.#libc.wait(BigInt(address), BigInt(expected >>> 0), WORD_BYTES, SHARED, CLOCK_MACH_ABSOLUTE_TIME, nanoseconds(left)) >= 0) return "ok";
			const code = this.#errno[0];
			if (code === ETIMEDOUT$1 && performance.now() >= deadline) return "timed-out";
			if (code !== ETIMEDOUT$1 && code !== EINTR$1 && code !== EFAULT) throw fault("wait for a word of shared memory", code);
		}
	}
	wake(address, count) {
		let woken = 0;
		while (woken < count && woken < COUNTED) {
			if (this.#libc.os_sync_wake_by_address_any(BigInt(address), WORD_BYTES, SHARED) < 0) return woken;
			woken++;
		}
		if (woken < count) this.#libc.os_sync_wake_by_address_all(BigInt(address), WORD_BYTES, SHARED);
		return woken;
	}
	sleep({ address, expected }, deadline) {
		const call = this.#libc.waitAsync(BigInt(address), BigInt(expected >>> 0), WORD_BYTES, SHARED, CLOCK_MACH_ABSOLUTE_TIME, nanoseconds(deadline - performance.now()));
		letGoOf(call);
		return call;
	}
};
function nanoseconds(milliseconds) {
	return BigInt(Math.floor(Math.max(1, Math.min(milliseconds * 1e6, LONGEST$3))));
}
// runtime/memory/mapping/darwin_file.ts
const O_RDWR_CREAT_EXCL = 2562;
const OWNER_ONLY = 384;
const PROT_READ_WRITE$1 = 3;
const MAP_SHARED_NORESERVE$1 = 65;
const FAILED$1 = 2n ** 64n - 1n;
const FOLDER = "/dev/fd/";
const functions$8 = {
	shm_open: {
		parameters: [
			"buffer",
			"i32",
			"i64",
			"i64",
			"i64",
			"i64",
			"i64",
			"i64",
			"i64"
		],
		result: "i32"
	},
	shm_unlink: {
		parameters: ["buffer"],
		result: "i32"
	},
	ftruncate: {
		parameters: ["i32", "i64"],
		result: "i32"
	},
	dup: {
		parameters: ["i32"],
		result: "i32"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	},
	mmap: {
		parameters: [
			"usize",
			"usize",
			"i32",
			"i32",
			"i32",
			"i64"
		],
		result: "usize"
	},
	__error: {
		parameters: [],
		result: "pointer"
	}
};
function darwinFile(bytes, path) {
	const { symbols: libc } = openLibrary(functions$8);
	const errno = new Int32Array(viewAt(addressOf(libc.__error()), 4));
	const descriptor = path === void 0 ? create$1(libc, errno, bytes) : inherited(path);
	const address = libc.mmap(0n, BigInt(bytes), PROT_READ_WRITE$1, MAP_SHARED_NORESERVE$1, descriptor, 0n);
	if (address !== FAILED$1) return {
		path: FOLDER + descriptor,
		address: Number(address),
		descriptor
	};
	const error = fault(`map ${bytes} bytes of shared memory`, errno[0]);
	if (path === void 0) libc.close(descriptor);
	throw error;
}
function create$1(libc, errno, bytes) {
	const name = cString(`/mp${Deno.pid}.${crypto.randomUUID().slice(0, 8)}`);
	const mode = BigInt(OWNER_ONLY);
	const first = libc.shm_open(name, O_RDWR_CREAT_EXCL, mode, 0n, 0n, 0n, 0n, 0n, mode);
	if (first < 0) throw fault("make memory to share between processes", errno[0]);
	libc.shm_unlink(name);
	if (libc.ftruncate(first, BigInt(bytes)) < 0) {
		const error = fault(`reserve ${bytes} bytes of shared memory`, errno[0]);
		libc.close(first);
		throw error;
	}
	const descriptor = libc.dup(first);
	if (descriptor < 0) throw fault("keep shared memory open for children", errno[0]);
	libc.close(first);
	return descriptor;
}
__name(create$1, "create");
function inherited(path) {
	const descriptor = Number(path.slice(8));
	if (path.startsWith(FOLDER) && Number.isInteger(descriptor)) return descriptor;
	throw new RuntimeError(`Cannot open the shared memory ${path}: it is not a descriptor's path`);
}
// runtime/memory/mapping/darwin_presence.ts
const PROC_PIDTBSDINFO = 3;
const INFO_BYTES = 136;
const STATUS = 1;
const ZOMBIE = 5;
const functions$7 = { proc_pidinfo: {
	parameters: [
		"i32",
		"i32",
		"u64",
		"buffer",
		"i32"
	],
	result: "i32"
} };
var DarwinPresence = class {
	#libc = openLibrary(functions$7).symbols;
	#info = new Uint32Array(INFO_BYTES / 4);
	claim() {}
	isThere(_id, process) {
		return this.#libc.proc_pidinfo(process, PROC_PIDTBSDINFO, 0n, this.#info, INFO_BYTES) > 0 && this.#info[STATUS] !== ZOMBIE;
	}
};
// runtime/memory/mapping/linux_file.ts
const MFD_CLOEXEC = 1;
const O_RDWR = 2;
const O_CLOEXEC = 524288;
const INHERITED = "/proc/self/fd/";
const PROT_READ_WRITE = 3;
const MAP_SHARED_NORESERVE = 16385;
const FAILED = 2n ** 64n - 1n;
const functions$6 = {
	memfd_create: {
		parameters: ["buffer", "u32"],
		result: "i32"
	},
	ftruncate: {
		parameters: ["i32", "i64"],
		result: "i32"
	},
	open: {
		parameters: ["buffer", "i32"],
		result: "i32"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	},
	dup3: {
		parameters: [
			"i32",
			"i32",
			"i32"
		],
		result: "i32"
	},
	mmap: {
		parameters: [
			"usize",
			"usize",
			"i32",
			"i32",
			"i32",
			"i64"
		],
		result: "usize"
	},
	__errno_location: {
		parameters: [],
		result: "pointer"
	}
};
function linuxFile(bytes, path) {
	const { symbols: libc } = openLibrary(functions$6);
	const errno = new Int32Array(viewAt(addressOf(libc.__errno_location()), 4));
	const descriptor = path === void 0 ? create(libc, errno, bytes) : open(libc, errno, path);
	const address = libc.mmap(0n, BigInt(bytes), PROT_READ_WRITE, MAP_SHARED_NORESERVE, descriptor, 0n);
	if (address === FAILED) {
		const error = fault(`map ${bytes} bytes of shared memory (ulimit -v)`, errno[0]);
		libc.close(descriptor);
		throw error;
	}
	return {
		path: `/proc/${Deno.pid}/fd/${descriptor}`,
		address: Number(address),
		descriptor
	};
}
function create(libc, errno, bytes) {
	const descriptor = libc.memfd_create(cString("multiprocessing"), MFD_CLOEXEC);
	if (descriptor < 0) throw fault("make memory to share between processes", errno[0]);
	if (libc.ftruncate(descriptor, BigInt(bytes)) === 0) return descriptor;
	const error = fault(`reserve ${bytes} bytes of shared memory (ulimit -f)`, errno[0]);
	libc.close(descriptor);
	throw error;
}
function open(libc, errno, path) {
	const descriptor = libc.open(cString(path), 524290);
	if (descriptor >= 0) {
		if (path.startsWith(INHERITED)) libc.close(Number(path.slice(14)));
		return descriptor;
	}
	throw fault(`open the shared memory ${path}, whose process may have ended`, errno[0]);
}
function lendLinuxFile({ descriptor }, action) {
	const { symbols: libc } = openLibrary(functions$6);
	const errno = new Int32Array(viewAt(addressOf(libc.__errno_location()), 4));
	const lent = libc.open(cString(INHERITED + descriptor), O_RDWR);
	if (lent < 0) throw fault("hand shared memory to a child", errno[0]);
	try {
		return action(INHERITED + lent);
	} finally {
		libc.close(lent);
	}
}
function reopenLinuxFile({ descriptor, address }, bytes) {
	const { symbols: libc } = openLibrary(functions$6);
	const errno = new Int32Array(viewAt(addressOf(libc.__errno_location()), 4));
	const own = libc.open(cString(INHERITED + descriptor), 524290);
	if (libc.mmap(BigInt(address), BigInt(bytes), PROT_READ_WRITE, 16401, own, 0n) === FAILED || libc.dup3(own, descriptor, O_CLOEXEC) < 0) throw fault("open shared memory in a process that was forked", errno[0]);
	libc.close(own);
}
// runtime/memory/mapping/timespec.ts
const LONGEST$2 = 2 ** 31 * 1e3;
var Timespec = class {
	#words = new Int32Array(new ArrayBuffer(16));
	pointer = Deno.UnsafePointer.of(this.#words);
	get milliseconds() {
		return this.#words[0] * 1e3 + this.#words[2] / 1e6;
	}
	set(milliseconds) {
		if (milliseconds >= LONGEST$2) return null;
		const seconds = Math.floor(Math.max(0, milliseconds) / 1e3);
		this.#words[0] = seconds;
		this.#words[2] = Math.floor(Math.max(0, milliseconds - seconds * 1e3) * 1e6);
		return this.pointer;
	}
};
// runtime/memory/mapping/linux_futex.ts
const CALLS = {
	x86_64: {
		futex: 202,
		futexWaitv: 449
	},
	aarch64: {
		futex: 98,
		futexWaitv: 449
	}
};
const FUTEX_WAIT = 0;
const FUTEX_WAKE = 1;
const MOST_WAKES = 2147483647;
const CLOCK_MONOTONIC = 1;
const FUTEX_32 = 2;
const WAITER_WORDS = 6;
const MOST_WAITERS = 128;
const EINTR = 4;
const EAGAIN$1 = 11;
const EINVAL = 22;
const ETIMEDOUT = 110;
const futex = {
	name: "syscall",
	parameters: [
		"i32",
		"usize",
		"i32",
		"i32",
		"pointer"
	],
	result: "i32"
};
const waitv = {
	name: "syscall",
	parameters: [
		"i32",
		"pointer",
		"u32",
		"u32",
		"pointer",
		"i32"
	],
	result: "i32"
};
const functions$5 = {
	futex,
	futexAsync: {
		...futex,
		nonblocking: true
	},
	waitv,
	waitvAsync: {
		...waitv,
		nonblocking: true
	},
	clock_gettime: {
		parameters: ["i32", "pointer"],
		result: "i32"
	},
	__errno_location: {
		parameters: [],
		result: "pointer"
	}
};
var LinuxFutex = class {
	most = MOST_WAITERS;
	#call = CALLS[Deno.build.arch].futex;
	#callSeveral = CALLS[Deno.build.arch].futexWaitv;
	#libc;
	#errno;
	#time = new Timespec();
	#sleepTime = new Timespec();
	#waiters = new Int32Array(new ArrayBuffer(3072));
	#waitersAt = Deno.UnsafePointer.of(this.#waiters);
	#clockOffset;
	constructor(several = true) {
		this.#libc = openLibrary(functions$5).symbols;
		this.#errno = new Int32Array(viewAt(addressOf(this.#libc.__errno_location()), 4));
		this.#libc.clock_gettime(CLOCK_MONOTONIC, this.#time.pointer);
		this.#clockOffset = this.#time.milliseconds - performance.now();
		this.sleepOnAny = several && this.#hasSeveral() ? this.#sleepOnAny.bind(this) : void 0;
	}
	wait(address, expected, milliseconds) {
		const start = performance.now();
		for (let left = milliseconds;; left = milliseconds - (performance.now() - start)) {
			const time = this.#time.set(left);
			if (this.#libc.futex(this.#call, BigInt(address), FUTEX_WAIT, expected, time) === 0) return "ok";
			const code = this.#errno[0];
			if (code === EAGAIN$1) return "not-equal";
			if (code === ETIMEDOUT) return "timed-out";
			if (code !== EINTR) throw fault("wait for a word of shared memory", code);
		}
	}
	wake(address, count) {
		const most = count < MOST_WAKES ? count : MOST_WAKES;
		return this.#libc.futex(this.#call, BigInt(address), FUTEX_WAKE, most, null);
	}
	sleep({ address, expected }, deadline) {
		const time = this.#sleepTime.set(deadline - performance.now());
		const place = BigInt(address);
		const call = this.#libc.futexAsync(this.#call, place, FUTEX_WAIT, expected, time);
		letGoOf(call);
		return call;
	}
	#sleepOnAny(watched, deadline) {
		const waiters = this.#waiters;
		watched.forEach(({ address, expected }, i) => {
			const at = i * WAITER_WORDS;
			waiters[at] = expected;
			waiters[at + 1] = 0;
			waiters[at + 2] = address;
			waiters[at + 3] = address / 2 ** 32;
			waiters[at + 4] = FUTEX_32;
		});
		const call = this.#libc.waitvAsync(this.#callSeveral, this.#waitersAt, watched.length, 0, this.#sleepTime.set(deadline + this.#clockOffset), CLOCK_MONOTONIC);
		letGoOf(call);
		return call;
	}
	#hasSeveral() {
		return this.#libc.waitv(this.#callSeveral, this.#waitersAt, 0, 0, null, CLOCK_MONOTONIC) < 0 && this.#errno[0] === EINVAL;
	}
};
// runtime/memory/mapping/linux_presence.ts
const F_OFD_GETLK = 36;
const F_OFD_SETLK = 37;
const F_WRLCK = 1;
const F_UNLCK = 2;
const FLOCK_BYTES = 32;
const START = 8;
const LENGTH = 16;
const functions$4 = {
	fcntl: {
		parameters: [
			"i32",
			"i32",
			"buffer"
		],
		result: "i32"
	},
	__errno_location: {
		parameters: [],
		result: "pointer"
	}
};
var LinuxPresence = class {
	#libc;
	#errno;
	#descriptor;
	#flock = new Uint8Array(FLOCK_BYTES);
	#fields = new DataView(this.#flock.buffer);
	constructor(descriptor) {
		this.#libc = openLibrary(functions$4).symbols;
		this.#errno = new Int32Array(viewAt(addressOf(this.#libc.__errno_location()), 4));
		this.#descriptor = descriptor;
	}
	#ask(command, id) {
		this.#flock.fill(0);
		this.#fields.setInt16(0, F_WRLCK, true);
		this.#fields.setBigInt64(START, BigInt(id), true);
		this.#fields.setBigInt64(LENGTH, 1n, true);
		return this.#libc.fcntl(this.#descriptor, command, this.#flock);
	}
	claim(id) {
		if (this.#ask(F_OFD_SETLK, id) < 0) throw fault("join shared memory", this.#errno[0]);
	}
	isThere(id) {
		if (this.#ask(F_OFD_GETLK, id) < 0) throw fault("look for a process", this.#errno[0]);
		return this.#fields.getInt16(0, true) !== F_UNLCK;
	}
};
// runtime/memory/mapping/system.ts
function openSystemFile(bytes, path) {
	checkSystem();
	return Deno.build.os === "darwin" ? darwinFile(bytes, path) : linuxFile(bytes, path);
}
function lendSystemFile(file, action) {
	return Deno.build.os === "darwin" ? action(file.path) : lendLinuxFile(file, action);
}
function reopenSystemFile(file, bytes) {
	if (Deno.build.os === "linux") reopenLinuxFile(file, bytes);
}
function systemFutex() {
	checkSystem();
	return Deno.build.os === "darwin" ? new DarwinFutex() : new LinuxFutex();
}
function systemPresence({ descriptor }) {
	return Deno.build.os === "darwin" ? new DarwinPresence() : new LinuxPresence(descriptor);
}
// runtime/memory/mapping/waiter.ts
const GRACE = 10;
const LONGEST$1 = "WorkerGlobalScope" in globalThis ? 100 : Infinity;
const NAP = 100;
var Waiter = class {
	#futex;
	#words;
	#awaits = new Map();
	#out;
	#return = Infinity;
	#isOnDoorbell = false;
	#isPlanned = false;
	#isNapping = false;
	#isStopped = false;
	constructor(futex, words) {
		this.#futex = futex;
		this.#words = words;
	}
	add(word, expected, milliseconds) {
		const seen = Atomics.load(this.#words.control, tallyOf(word));
		if (Atomics.load(this.#words.arena, word) !== expected) return "not-equal";
		if (milliseconds <= 0) return "timed-out";
		const { promise, resolve: settle } = Promise.withResolvers();
		const deadline = performance.now() + milliseconds;
		const awaits = this.#awaits.get(word);
		if (awaits === void 0) this.#awaits.set(word, [{
			seen,
			deadline,
			settle
		}]);
		else awaits.push({
			seen,
			deadline,
			settle
		});
		this.#go(deadline);
		return promise;
	}
	coming(word, count) {
		return this.#out === void 0 ? 0 : Math.min(count, this.#awaits.get(word)?.length ?? 0);
	}
	wake(word, count, counted) {
		const awaits = this.#awaits.get(word);
		if (awaits === void 0 || this.#out !== void 0) return 0;
		const woken = awaits.splice(0, count);
		for (const one of awaits) one.seen = one.seen + counted | 0;
		if (awaits.length === 0) this.#awaits.delete(word);
		for (const { settle } of woken) settle("ok");
		return woken.length;
	}
	async stop() {
		this.#isStopped = true;
		this.#recall();
		await this.#out;
		this.#awaits.clear();
	}
	#go(deadline) {
		if (this.#out === void 0) this.#plan();
		else if (!this.#isOnDoorbell || deadline < this.#return) this.#recall();
	}
	async #plan() {
		if (this.#isPlanned || this.#isStopped) return;
		this.#isPlanned = true;
		for (let i = 0; i < GRACE; i++) await void 0;
		this.#isPlanned = false;
		this.#leave();
	}
	#recall() {
		if (this.#out === void 0) return;
		if (this.#isOnDoorbell) {
			Atomics.add(this.#words.control, 2, 1);
			this.#futex.wake(this.#words.controlAddressOf(2), Infinity);
			return;
		}
		const { word, address } = this.#words.recall;
		if (Atomics.exchange(word, 0, 1) === 0) this.#futex.wake(address, 1);
	}
	#leave() {
		if (this.#out !== void 0 || this.#isStopped) return;
		Atomics.store(this.#words.recall.word, 0, 0);
		const bell = Atomics.load(this.#words.control, 2);
		const tallies = this.#settle();
		if (this.#awaits.size === 0) return;
		if (wakes.inVain) {
			this.#nap();
			return;
		}
		this.#return = this.#earliest();
		const watched = this.#watched(tallies);
		this.#isOnDoorbell = watched === void 0;
		this.#out = watched === void 0 ? this.#listen(bell) : this.#sleep(watched);
	}
	async #sleep(watched) {
		await this.#futex.sleepOnAny(watched, this.#return);
		this.#comeHome();
	}
	async #nap() {
		if (this.#isNapping) return;
		this.#isNapping = true;
		const milliseconds = Math.min(NAP, this.#earliest() - performance.now());
		await Atomics.waitAsync(still, 0, 0, Math.max(1, milliseconds)).value;
		this.#isNapping = false;
		if (this.#out === void 0) this.#comeHome();
	}
	async #listen(bell) {
		const { control } = this.#words;
		Atomics.add(control, 3, 1);
		this.#settle();
		const address = this.#words.controlAddressOf(2);
		await (this.#awaits.size > 0 ? this.#futex.sleep({
			address,
			expected: bell
		}, this.#return) : void 0);
		Atomics.sub(control, 3, 1);
		this.#comeHome();
	}
	#comeHome() {
		this.#out = void 0;
		this.#settle();
		if (this.#awaits.size > 0) this.#plan();
	}
	#settle() {
		const { control } = this.#words;
		const tallies = new Map();
		const now = performance.now();
		for (const [word, awaits] of this.#awaits) {
			const place = tallyOf(word);
			const tally = tallies.get(place) ?? Atomics.load(control, place);
			tallies.set(place, tally);
			const left = awaits.filter(choose(tally, now));
			if (left.length === 0) this.#awaits.delete(word);
			else if (left.length < awaits.length) this.#awaits.set(word, left);
		}
		return tallies;
	}
	#earliest() {
		let earliest = performance.now() + LONGEST$1;
		for (const awaits of this.#awaits.values()) for (const { deadline } of awaits) earliest = Math.min(earliest, deadline);
		return earliest;
	}
	#watched(tallies) {
		const { arena, recall } = this.#words;
		const { most, sleepOnAny } = this.#futex;
		const least = this.#awaits.size + tallies.size + 1;
		if (sleepOnAny === void 0 || least > most) return void 0;
		let spare = most - least;
		const watched = [];
		for (const [word, awaits] of this.#awaits) {
			const one = {
				address: this.#words.addressOf(word),
				expected: Atomics.load(arena, word)
			};
			const more = Math.min(spare, awaits.length - 1);
			spare -= more;
			for (let i = 0; i <= more; i++) watched.push(one);
		}
		for (const [place, expected] of tallies) watched.push({
			address: this.#words.controlAddressOf(place),
			expected
		});
		watched.push({
			address: recall.address,
			expected: 0
		});
		return watched;
	}
};
const still = new Int32Array(new SharedArrayBuffer(4));
function choose(tally, now) {
	let wakes = Infinity;
	return (one) => {
		wakes = Math.min(wakes, tally - one.seen | 0);
		one.seen = tally;
		if (wakes > 0) {
			wakes--;
			one.settle("ok");
			return false;
		}
		if (one.deadline > now) return true;
		one.settle("timed-out");
		return false;
	};
}
// runtime/memory/mapping/mapping.ts
var Mapping = class {
	#control;
	#address;
	#futex;
	#waiter;
	constructor(file, futex, identity) {
		this.#address = file.address;
		this.#futex = futex;
		this.#control = new Int32Array(viewAt(file.address + ARENA_BYTES, CONTROL_BYTES));
		this.handle = {
			path: file.path,
			identity: identity ?? this.#layOut(),
			here: {
				process: Deno.pid,
				file
			}
		};
		this.#check();
		const arena = viewAt(file.address, ARENA_BYTES);
		this.words = new Int32Array(arena);
		this.bytes = new Uint8Array(arena);
		this.presence = systemPresence(file);
		const recall = new Int32Array(new ArrayBuffer(4));
		this.#waiter = new Waiter(futex, {
			arena: this.words,
			control: this.#control,
			addressOf: (word) => file.address + word * 4,
			controlAddressOf: (word) => file.address + ARENA_BYTES + word * 4,
			recall: {
				word: recall,
				address: addressOf(Deno.UnsafePointer.of(recall))
			}
		});
	}
	#layOut() {
		const identity = crypto.getRandomValues(new Int32Array(1))[0];
		this.#control[1] = identity;
		Atomics.store(this.#control, 0, MAGIC_VALUE);
		return identity;
	}
	#check() {
		const { path, identity } = this.handle;
		if (Atomics.load(this.#control, 0) === 1836086065 && this.#control[1] === identity) return;
		throw new RuntimeError(`Cannot open the shared memory ${path}: it is not the one that was meant, whose process has ended`);
	}
	wait(word, expected, milliseconds) {
		return this.#futex.wait(this.#address + word * 4, expected, milliseconds);
	}
	waitAsync(word, expected, milliseconds) {
		return this.#waiter.add(word, expected, milliseconds);
	}
	notify(word, count) {
		if (!(count > 0)) return 0;
		const counted = Math.min(count, MANY);
		Atomics.add(this.#control, tallyOf(word), counted);
		let woken = this.#futex.wake(this.#address + word * 4, count);
		if (woken < count) woken += this.#waiter.wake(word, count - woken, counted);
		if (woken === 0) woken = this.#waiter.coming(word, count);
		if (Atomics.load(this.#control, 3) > 0) this.#ring();
		if (woken > 0 && wakes.after !== void 0) wakes.after();
		return woken;
	}
	#ring() {
		Atomics.add(this.#control, 2, 1);
		this.#futex.wake(this.#address + ARENA_BYTES + 8, Infinity);
	}
	stop() {
		return this.#waiter.stop();
	}
};
function createMapping(futex) {
	keepHeap();
	return new Mapping(openSystemFile(FILE_BYTES), futex ?? systemFutex());
}
function openMapping({ path, identity, here }, futex) {
	const isHere = here?.process === Deno.pid;
	if (!isHere) keepHeap();
	return new Mapping(isHere ? here.file : openSystemFile(FILE_BYTES, path), futex ?? systemFutex(), identity);
}
function lendMapping({ here, identity }, action) {
	if (here === void 0) throw new RuntimeError("Cannot lend the memory of another process");
	return lendSystemFile(here.file, (path) => action({
		path,
		identity
	}));
}
function reopenMapping({ here }) {
	if (here !== void 0) reopenSystemFile(here.file, FILE_BYTES);
}
// runtime/memory/choice.ts
function shareWithProcesses() {
	const inUse = memoryInUse();
	if (inUse?.presence !== void 0) return;
	if (inUse !== void 0) throw new RuntimeError("Cannot use the start method 'spawn': this program shares memory between threads already. Choose it before the first process, lock, queue or other shared object is made, or run with MP_START_METHOD=spawn");
	checkSystem();
	provide(createMapping);
}
// runtime/launch/spawn/system.ts
const functions$3 = {
	open: {
		parameters: ["buffer", "i32"],
		result: "i32"
	},
	read: {
		parameters: [
			"i32",
			"buffer",
			"usize"
		],
		result: "isize"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	},
	getcwd: {
		parameters: ["buffer", "usize"],
		result: "pointer"
	}
};
const darwinFunctions = { sysctl: {
	parameters: [
		"buffer",
		"u32",
		"buffer",
		"buffer",
		"pointer",
		"usize"
	],
	result: "i32"
} };
const CTL_KERN = 1;
const KERN_PROCARGS2 = 49;
let library;
function libc$3() {
	return library ??= openLibrary(functions$3).symbols;
}
__name(libc$3, "libc");
const utf8 = new TextEncoder();
const text = new TextDecoder();
function readSystemFile(path) {
	const { open, read, close } = libc$3();
	const descriptor = open(utf8.encode(path + "\0"), 0);
	if (descriptor < 0) return void 0;
	const parts = [];
	try {
		for (;;) {
			const part = new Uint8Array(65536);
			const count = Number(read(descriptor, part, BigInt(part.length)));
			if (count <= 0) break;
			parts.push(part.subarray(0, count));
		}
	} finally {
		close(descriptor);
	}
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return text.decode(bytes);
}
function commandLine() {
	if (Deno.build.os === "darwin") return darwinCommandLine();
	return readSystemFile("/proc/self/cmdline")?.split("\0").slice(0, -1) ?? [];
}
function darwinCommandLine() {
	const { sysctl } = openLibrary(darwinFunctions).symbols;
	const bytes = new Uint8Array(2 ** 20);
	const length = new BigUint64Array([BigInt(bytes.length)]);
	const name = new Int32Array([
		CTL_KERN,
		KERN_PROCARGS2,
		Deno.pid
	]);
	if (sysctl(name, name.length, bytes, length, null, 0n) !== 0) return [];
	const count = new DataView(bytes.buffer).getInt32(0, true);
	const rest = text.decode(bytes.subarray(4, Number(length[0])));
	return (/^[^\0]*\0+(.*)$/s.exec(rest)?.[1] ?? "").split("\0").slice(0, count);
}
function currentFolder() {
	const bytes = new Uint8Array(4096);
	if (libc$3().getcwd(bytes, BigInt(bytes.length)) === null) return "/";
	return text.decode(bytes.subarray(0, bytes.indexOf(0)));
}
// runtime/launch/ticket.ts
const mark = "--multiprocessing=";
function writeTicket(ticket) {
	const { path, identity, parent, mainRecord, id, mailbox } = ticket;
	return mark + JSON.stringify([
		path,
		identity,
		parent,
		mainRecord,
		id,
		mailbox
	]);
}
function takeTicket() {
	const [first = "", ...args] = Deno.args;
	if (!first.startsWith(mark)) throw new Error("this module is run by multiprocessing, to start a process");
	Object.defineProperty(Deno, "args", {
		value: args,
		enumerable: true,
		configurable: true
	});
	const [path, identity, parent, mainRecord, id, mailbox] = JSON.parse(first.slice(18));
	return {
		path,
		identity,
		parent,
		mainRecord,
		id,
		mailbox
	};
}
// runtime/launch/spawn/posix_spawn.ts
const functions$2 = {
	_NSGetEnviron: {
		parameters: [],
		result: "pointer",
		optional: true
	},
	dlsym: {
		parameters: ["isize", "buffer"],
		result: "pointer"
	},
	posix_spawnp: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"buffer",
			"buffer",
			"pointer"
		],
		result: "i32"
	},
	posix_spawn_file_actions_init: {
		parameters: ["buffer"],
		result: "i32"
	},
	posix_spawn_file_actions_addopen: {
		parameters: [
			"buffer",
			"i32",
			"buffer",
			"i32",
			"u32"
		],
		result: "i32"
	},
	posix_spawn_file_actions_destroy: {
		parameters: ["buffer"],
		result: "i32"
	},
	posix_spawnattr_init: {
		parameters: ["buffer"],
		result: "i32"
	},
	posix_spawnattr_setflags: {
		parameters: ["buffer", "i16"],
		result: "i32"
	},
	posix_spawnattr_setsigdefault: {
		parameters: ["buffer", "buffer"],
		result: "i32"
	},
	posix_spawnattr_setsigmask: {
		parameters: ["buffer", "buffer"],
		result: "i32"
	},
	posix_spawnattr_destroy: {
		parameters: ["buffer"],
		result: "i32"
	}
};
const RTLD_DEFAULT = Deno.build.os === "darwin" ? -2n : 0n;
const O_RDONLY = 0;
const EAGAIN = Deno.build.os === "darwin" ? 35 : 11;
const ROOM$1 = 512;
let opened$2;
function libc$2() {
	return opened$2 ??= openLibrary(functions$2).symbols;
}
__name(libc$2, "libc");
function symbol(name) {
	return libc$2().dlsym(RTLD_DEFAULT, cString(name));
}
function startProgram(program, args, takesInput) {
	const { posix_spawnp, posix_spawn_file_actions_init, posix_spawn_file_actions_addopen, posix_spawn_file_actions_destroy, posix_spawnattr_init, posix_spawnattr_setflags, posix_spawnattr_setsigdefault, posix_spawnattr_setsigmask, posix_spawnattr_destroy } = libc$2();
	const words = [program, ...args].map((word) => cString(word));
	const pointers = new BigUint64Array(words.length + 1);
	words.forEach((word, i) => pointers[i] = BigInt(addressOf(Deno.UnsafePointer.of(word))));
	const [actions, attributes] = [room$1(), room$1()];
	posix_spawn_file_actions_init(actions);
	posix_spawnattr_init(attributes);
	const none = room$1();
	const pipe = room$1();
	pipe[1] = 16;
	posix_spawnattr_setsigmask(attributes, none);
	posix_spawnattr_setsigdefault(attributes, pipe);
	posix_spawnattr_setflags(attributes, 12);
	const nothing = cString("/dev/null");
	if (!takesInput) posix_spawn_file_actions_addopen(actions, 0, nothing, O_RDONLY, 0);
	const pid = new Int32Array(new ArrayBuffer(4));
	const code = posix_spawnp(pid, words[0], actions, attributes, pointers, environment());
	posix_spawnattr_destroy(attributes);
	posix_spawn_file_actions_destroy(actions);
	if (code !== 0 || words.length === 0) throw fault(`start ${program}${code === EAGAIN ? " (ulimit -u)" : ""}`, code);
	return pid[0];
}
function room$1() {
	return new Uint8Array(new ArrayBuffer(ROOM$1));
}
__name(room$1, "room");
function environment() {
	const place = libc$2()._NSGetEnviron?.() ?? symbol("environ");
	const [address] = new BigUint64Array(viewAt(addressOf(place), 8));
	return Deno.UnsafePointer.create(address);
}
// runtime/launch/spawn/undertaker.ts
const functions$1 = {
	gnu_get_libc_version: {
		parameters: [],
		result: "pointer"
	},
	fopencookie: {
		parameters: [
			"usize",
			"buffer",
			{ struct: [
				"pointer",
				"pointer",
				"pointer",
				"pointer"
			] }
		],
		result: "pointer"
	},
	setvbuf: {
		parameters: [
			"pointer",
			"usize",
			"i32",
			"usize"
		],
		result: "i32"
	},
	fclose: {
		parameters: ["pointer"],
		result: "i32"
	},
	pthread_attr_init: {
		parameters: ["buffer"],
		result: "i32"
	},
	pthread_attr_setstacksize: {
		parameters: ["buffer", "usize"],
		result: "i32"
	},
	pthread_attr_destroy: {
		parameters: ["buffer"],
		result: "i32"
	},
	pthread_create: {
		parameters: [
			"buffer",
			"buffer",
			"pointer",
			"pointer"
		],
		result: "i32"
	},
	pthread_join: {
		parameters: ["usize", "pointer"],
		result: "i32"
	},
	pthread_tryjoin_np: {
		parameters: ["usize", "pointer"],
		result: "i32"
	},
	pthread_sigmask: {
		parameters: [
			"i32",
			"buffer",
			"buffer"
		],
		result: "i32"
	}
};
const FULLY_BUFFERED = 0;
const WALL = 1073741824n;
const SIG_SETMASK = 2;
const ROOM = 128;
const STACK_BYTES = 2n ** 18n;
let opened$1;
function libc$1() {
	if (opened$1 !== void 0) return opened$1;
	try {
		opened$1 = Deno.build.os === "linux" ? openLibrary(functions$1).symbols : null;
	} catch {
		opened$1 = null;
	}
	return opened$1;
}
__name(libc$1, "libc");
function undertaker(child, address) {
	const library = libc$1();
	if (library === null) return void 0;
	const calls = new BigUint64Array([
		BigInt(addressOf(symbol("waitpid"))),
		0n,
		0n,
		0n
	]);
	const mode = new Uint8Array([114, 0]);
	const stream = library.fopencookie(BigInt(child), mode, new Uint8Array(calls.buffer));
	if (stream === null) return void 0;
	library.setvbuf(stream, BigInt(address), FULLY_BUFFERED, WALL);
	const thread = startThread(library, symbol("getc_unlocked"), stream);
	if (thread === void 0) {
		library.fclose(stream);
		return;
	}
	let done = false;
	const end = (code) => {
		if (code !== 0 || done) return;
		done = true;
		library.fclose(stream);
	};
	return {
		isDone() {
			if (!done) end(library.pthread_tryjoin_np(thread, null));
			return done;
		},
		await() {
			if (!done) end(library.pthread_join(thread, null));
		}
	};
}
function startThread(library, action, argument) {
	const [all, before, attributes] = [
		room().fill(255),
		room(),
		room()
	];
	const thread = new BigUint64Array(new ArrayBuffer(8));
	library.pthread_attr_init(attributes);
	library.pthread_attr_setstacksize(attributes, STACK_BYTES);
	library.pthread_sigmask(SIG_SETMASK, all, before);
	const code = library.pthread_create(thread, attributes, action, argument);
	library.pthread_sigmask(SIG_SETMASK, before, null);
	library.pthread_attr_destroy(attributes);
	return code === 0 ? thread[0] : void 0;
}
function room() {
	return new Uint8Array(new ArrayBuffer(ROOM));
}
// runtime/launch/spawn/system_child.ts
const functions = {
	waitpid: {
		parameters: [
			"i32",
			"buffer",
			"i32"
		],
		result: "i32"
	},
	kill: {
		parameters: ["i32", "i32"],
		result: "i32"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	},
	poll: {
		parameters: [
			"buffer",
			"usize",
			"i32"
		],
		result: "i32"
	},
	syscall: {
		parameters: [
			"i64",
			"i64",
			"i64",
			"usize",
			"i64"
		],
		result: "i64",
		optional: true
	},
	epoll_create1: {
		parameters: ["i32"],
		result: "i32",
		optional: true
	},
	epoll_ctl: {
		parameters: [
			"i32",
			"i32",
			"i32",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	epollWait: {
		name: "epoll_wait",
		parameters: [
			"i32",
			"buffer",
			"i32",
			"i32"
		],
		result: "i32",
		nonblocking: true,
		optional: true
	}
};
const PIDFD_SEND_SIGNAL = 424n;
const PIDFD_OPEN = 434n;
const EPOLL_CLOEXEC = 524288;
const [EPOLL_CTL_ADD, EPOLL_CTL_DEL] = [1, 2];
const READABLE = 1;
const WNOHANG = 1;
const UNSEEN = -1;
const PERIOD = 5;
const LONGEST = "WorkerGlobalScope" in globalThis ? 100 : -1;
let opened;
function libc() {
	return opened ??= openLibrary(functions).symbols;
}
function codeOf(status) {
	const signal = status & 127;
	return signal === 0 ? status >> 8 & 255 : -signal;
}
const living = new Set();
const unclaimed = new Map();
var SystemChild = class {
	#word;
	#descriptor;
	#undertaker;
	#gone = Promise.withResolvers();
	#code;
	#signal = 0;
	constructor(program, args, takesInput, word, address) {
		Atomics.store(memory().words, word, UNSEEN);
		this.#word = word;
		this.pid = startProgram(program, args, takesInput);
		this.#descriptor = descriptorOf(this.pid);
		this.#undertaker = undertaker(this.pid, address);
		living.add(this);
		watch.add(this.#descriptor, this.pid);
	}
	get gone() {
		return this.#gone.promise;
	}
	async untilGone() {
		stayAlive();
		try {
			await this.gone;
		} finally {
			letGo();
		}
	}
	get code() {
		if (this.#code === void 0 && this.#isGone()) {
			const status = Atomics.load(memory().words, this.#word);
			this.#end(status === UNSEEN ? -(this.#signal || 9) : codeOf(status));
		}
		return this.#code;
	}
	get status() {
		if (this.code === void 0) return void 0;
		const status = Atomics.load(memory().words, this.#word);
		return status === UNSEEN ? -this.code : status;
	}
	#isGone() {
		if (this.#undertaker !== void 0) return this.#undertaker.isDone();
		const status = new Int32Array(new ArrayBuffer(4));
		const found = libc().waitpid(this.pid, status, WNOHANG);
		if (found === this.pid) this.note(status[0]);
		return found !== 0;
	}
	note(status) {
		Atomics.compareExchange(memory().words, this.#word, UNSEEN, status);
	}
	#end(code) {
		this.#code = code;
		living.delete(this);
		watch.remove(this.#descriptor);
		if (this.#descriptor >= 0) libc().close(this.#descriptor);
		this.#gone.resolve();
	}
	sleep(milliseconds) {
		if (this.#code !== void 0) return;
		const entry = new Int32Array([this.#descriptor, READABLE]);
		const time = Math.ceil(Math.min(milliseconds, this.#descriptor < 0 ? 1 : Infinity));
		if (libc().poll(entry, 1n, time) > 0) this.bury();
	}
	bury() {
		if (this.#code === void 0) this.#undertaker?.await();
	}
	send(signal) {
		if (this.code !== void 0) return;
		this.#signal = signal;
		if (this.#descriptor < 0) libc().kill(this.pid, signal);
		else libc().syscall(PIDFD_SEND_SIGNAL, BigInt(this.#descriptor), BigInt(signal), 0n, 0n);
	}
};
function livingChild(pid) {
	return [...living].find((child) => child.pid === pid);
}
function descriptorOf(pid) {
	if (Deno.build.os !== "linux") return -1;
	return Number(libc().syscall?.(PIDFD_OPEN, BigInt(pid), 0n, 0n, 0n) ?? -1);
}
var Watch = class {
	#epoll = -1;
	#isOut = false;
	#timer;
	add(descriptor, pid) {
		const { epoll_create1, epoll_ctl } = libc();
		if (forked.leave === void 0 && descriptor >= 0) {
			if (this.#epoll < 0) this.#epoll = epoll_create1?.(EPOLL_CLOEXEC) ?? -1;
			if (epoll_ctl?.(this.#epoll, EPOLL_CTL_ADD, descriptor, readable(pid)) === 0) {
				this.#listen();
				return;
			}
		}
		this.#timer ??= setInterval(() => this.look(), PERIOD);
		Deno.unrefTimer(this.#timer);
	}
	remove(descriptor) {
		if (this.#epoll >= 0) libc().epoll_ctl?.(this.#epoll, EPOLL_CTL_DEL, descriptor, readable(0));
		if (living.size > 0) return;
		clearInterval(this.#timer);
		this.#timer = void 0;
	}
	look() {
		for (const child of [...living]) child.code;
	}
	async #listen() {
		if (this.#isOut) return;
		this.#isOut = true;
		const epoll = this.#epoll;
		while (living.size > 0 && epoll === this.#epoll) {
			const call = libc().epollWait(epoll, found, 1, LONGEST);
			letGoOf(call);
			if (await call > 0) livingChild(pidIn(found))?.bury();
			this.look();
		}
		this.#isOut = false;
	}
	renew() {
		clearInterval(this.#timer);
		this.#timer = void 0;
		this.#epoll = -1;
	}
};
const MARK = Deno.build.arch === "x86_64" ? 4 : 8;
function readable(pid) {
	const event = new Uint8Array(new ArrayBuffer(16));
	event[0] = READABLE;
	new DataView(event.buffer).setInt32(MARK, pid, true);
	return event;
}
const found = new Uint8Array(new ArrayBuffer(16));
function pidIn(event) {
	return new DataView(event.buffer).getInt32(MARK, true);
}
const watch = new Watch();
afterFork(() => {
	living.clear();
	unclaimed.clear();
	watch.renew();
});
function addressOfWord(word) {
	return addressOf(Deno.UnsafePointer.of(memory().words)) + word * 4;
}
export { Mapping, SystemChild, addressOfWord, cString, commandLine, createMapping, currentFolder, lendMapping, livingChild, openMapping, readSystemFile, reopenMapping, shareWithProcesses, takeTicket, unclaimed, writeTicket };
