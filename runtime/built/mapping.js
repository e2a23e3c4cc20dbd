import { __name } from "./rolldown-runtime.js";
import { OSError, RuntimeError, addressOf, checkSystem, letGoOf, openLibrary, viewAt, wakes } from "./core.js";
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
const functions$6 = { mallopt: {
	parameters: ["i32", "i32"],
	result: "i32",
	optional: true
} };
const M_TRIM_THRESHOLD = -1;
const M_MMAP_THRESHOLD = -3;
const KEPT = 2 ** 27;
const LARGE = 2 ** 25;
function keepHeap() {
	const { mallopt } = openLibrary(functions$6).symbols;
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
const LONGEST$2 = 0x7009d32da30000;
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
const functions$5 = {
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
		this.#libc = openLibrary(functions$5).symbols;
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
	return BigInt(Math.floor(Math.max(1, Math.min(milliseconds * 1e6, LONGEST$2))));
}
// runtime/memory/mapping/darwin_file.ts
const O_RDWR_CREAT_EXCL = 2562;
const OWNER_ONLY = 384;
const PROT_READ_WRITE$1 = 3;
const MAP_SHARED_NORESERVE$1 = 65;
const FAILED$1 = 2n ** 64n - 1n;
const FOLDER = "/dev/fd/";
const functions$4 = {
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
	const { symbols: libc } = openLibrary(functions$4);
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
const functions$3 = { proc_pidinfo: {
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
	#libc = openLibrary(functions$3).symbols;
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
const functions$2 = {
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
	const { symbols: libc } = openLibrary(functions$2);
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
	const { symbols: libc } = openLibrary(functions$2);
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
	const { symbols: libc } = openLibrary(functions$2);
	const errno = new Int32Array(viewAt(addressOf(libc.__errno_location()), 4));
	const own = libc.open(cString(INHERITED + descriptor), 524290);
	if (libc.mmap(BigInt(address), BigInt(bytes), PROT_READ_WRITE, 16401, own, 0n) === FAILED || libc.dup3(own, descriptor, O_CLOEXEC) < 0) throw fault("open shared memory in a process that was forked", errno[0]);
	libc.close(own);
}
// runtime/memory/mapping/timespec.ts
const LONGEST$1 = 2 ** 31 * 1e3;
var Timespec = class {
	#words = new Int32Array(new ArrayBuffer(16));
	pointer = Deno.UnsafePointer.of(this.#words);
	get milliseconds() {
		return this.#words[0] * 1e3 + this.#words[2] / 1e6;
	}
	set(milliseconds) {
		if (milliseconds >= LONGEST$1) return null;
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
const EAGAIN = 11;
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
const functions$1 = {
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
		this.#libc = openLibrary(functions$1).symbols;
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
			if (code === EAGAIN) return "not-equal";
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
const functions = {
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
		this.#libc = openLibrary(functions).symbols;
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
const LONGEST = "WorkerGlobalScope" in globalThis ? 100 : Infinity;
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
		let earliest = performance.now() + LONGEST;
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
export { Mapping, cString, createMapping, fault, lendMapping, openMapping, reopenMapping, takeTicket, writeTicket };
