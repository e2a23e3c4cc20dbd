import { __name } from "../../rolldown-runtime.js";
import { AttributeError, OSError, RuntimeError, TypeError, ValueError, adopt, byPid, camelCase, forked, giveSlots, inheritGlobals, isHost, isMainThread, leave as leave$1, letGo, mainRecordAddress, me, memoryInUse, nameOf, newRecord, onInterrupt, own, parentOf, pidOf, renew, reportBirth, reportExit, reportGone, settle, stayAlive, takeSlots, waitByPolling } from "../../core.js";
import { commandLine, livingChild, shareWithProcesses, unclaimed } from "../../main.js";
import { reopenMapping } from "../../mapping.js";
import { BlockingIOError, Bytes, Dict, KeyError, asTuple, assign, bytesLike, cString, changeSource, checked as checked$1, claim, decode, descriptorOf, encode, errno, failure, flushAll, flushFiles, flushStreams, guarded, holdOutputBack, index, interruptBy, invoke, isOpen, libc, nodeModule, nodeProcess, onIgnore, open as open$1, options, ownCount, pathOf, pathText, raiseHere, realOf, release, repr, settleSignals, toFloat, typeName } from "../core.js";
import "../end.js";
import { StructSequence } from "./datetime.js";
import { getcwd } from "./logging.js";
// runtime/python/os/environ.ts
const isThread = "WorkerGlobalScope" in globalThis;
let changed = false;
function checked(value) {
	if (typeof value !== "string") throw new TypeError(`str expected, not ${typeName(value)}`);
	return value;
}
var Environ = class extends Dict {
	static __module__ = "os";
	static __name__ = "_Environ";
	#isRead = false;
	constructor() {
		super();
		if (Deno.permissions.querySync({ name: "env" }).state === "granted") this.#read();
	}
	#read() {
		if (this.#isRead) return;
		this.#isRead = true;
		for (const [name, value] of Object.entries(Deno.env.toObject())) super.set(name, value);
	}
	get(key, otherwise = null) {
		this.#read();
		return super.get(key, otherwise);
	}
	has(key) {
		this.#read();
		return super.has(key);
	}
	setdefault(key, value = null) {
		this.#read();
		return super.setdefault(key, value);
	}
	set(key, value) {
		this.#read();
		const name = checked(key);
		if (name === "" || name.includes("=")) throw new ValueError("illegal environment variable name");
		const text = checked(value);
		changed = true;
		if (!isThread) Deno.env.set(name, text);
		return super.set(name, text);
	}
	delete(key) {
		this.#read();
		if (!super.has(key)) return false;
		changed = true;
		if (!isThread) Deno.env.delete(key);
		return super.delete(key);
	}
	clear() {
		for (const key of [...this.keys()]) this.delete(key);
	}
	keys() {
		this.#read();
		return super.keys();
	}
	values() {
		this.#read();
		return super.values();
	}
	items() {
		this.#read();
		return super.items();
	}
	get [ownCount]() {
		return this.size;
	}
	get size() {
		this.#read();
		return super.size;
	}
	entries() {
		this.#read();
		return super.entries();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	copy() {
		return new Dict([...this]);
	}
	__delitem__(key) {
		if (!this.delete(key)) throw new KeyError(key);
	}
	__iter__() {
		return this.keys()[Symbol.iterator]();
	}
	__repr__() {
		return `environ({${Array.from(this, ([name, value]) => `${repr(name)}: ${repr(value)}`).join(", ")}})`;
	}
};
const environ = new Environ();
inheritGlobals(import.meta, () => changed ? { variables: [...environ] } : {}, ({ variables = [] }) => {
	const now = new Map(variables);
	for (const name of [...environ.keys()]) if (!now.has(name)) environ.delete(name);
	for (const [name, value] of now) if (environ.get(name) !== value) environ.set(name, value);
	changed = true;
});
function getenv(key, otherwise) {
	const given = options(["default"], otherwise).default ?? null;
	return environ.get(checked(key), given);
}
function putenv(key, value) {
	Deno.env.set(checked(key), checked(value));
}
function unsetenv(key) {
	Deno.env.delete(checked(key));
}
function getenvb(key, otherwise = null) {
	const found = environ.get(decode(key, "utf-8", "surrogateescape"));
	return found === null ? otherwise : encode(found, "utf-8", "surrogateescape");
}
// runtime/python/os/ready.ts
const slice = 5;
function poll$1(reals, events, milliseconds) {
	const entries = new Int32Array(reals.length * 2);
	reals.forEach((real, i) => {
		entries[2 * i] = real;
		entries[2 * i + 1] = events;
	});
	return libc("os.read").poll(entries, BigInt(reals.length), milliseconds) > 0;
}
__name(poll$1, "poll");
async function until(look) {
	let found = look(0);
	if (found !== void 0) return found;
	const failures = [];
	const takeBack = onInterrupt((error) => failures.push(error));
	stayAlive();
	try {
		for (;;) {
			await new Promise((resolve) => setTimeout(resolve, 0));
			if (failures.length > 0) throw failures[0];
			me.check();
			found = look(slice);
			if (found !== void 0) return found;
		}
	} finally {
		takeBack();
		letGo();
	}
}
function untilSync(look) {
	for (;;) {
		const found = look(slice);
		if (found !== void 0) return found;
		me.check();
	}
}
// runtime/python/os/descriptors.ts
const isDarwin = Deno.build.os === "darwin";
const O_RDONLY = 0;
const O_WRONLY = 1;
const O_RDWR = 2;
const O_CREAT = isDarwin ? 512 : 64;
const O_EXCL = isDarwin ? 2048 : 128;
const O_NOCTTY = isDarwin ? 131072 : 256;
const O_TRUNC = isDarwin ? 1024 : 512;
const O_APPEND = isDarwin ? 8 : 1024;
const O_NONBLOCK = isDarwin ? 4 : 2048;
const O_SYNC = isDarwin ? 128 : 1052672;
const O_CLOEXEC = isDarwin ? 16777216 : 524288;
const F_DUPFD = 0;
const F_GETFD = 1;
const F_SETFD = 2;
const F_GETFL = 3;
const F_SETFL = 4;
const F_DUPFD_CLOEXEC = isDarwin ? 67 : 1030;
const FD_CLOEXEC = 1;
const MOST = 2147479552;
function numberOf(fd) {
	return Number(index(fd));
}
function descriptor(real) {
	return {
		real: () => real,
		close: () => checked$1(libc("os.close").close(real))
	};
}
function pipe() {
	return pipe2(O_CLOEXEC);
}
function pipe2(flags) {
	const ends = new Int32Array(2);
	const library = libc("os.pipe");
	checked$1(library.pipe2 ? library.pipe2(ends, numberOf(flags)) : library.pipe(ends));
	return asTuple([claim(descriptor(ends[0])), claim(descriptor(ends[1]))]);
}
function readNow(real, n, milliseconds) {
	const library = libc("os.read");
	if (!poll$1([real], 1, milliseconds)) {
		const flags = library.fcntl(real, F_GETFL, 0);
		if (flags >= 0 && (flags & O_NONBLOCK) === 0) return void 0;
	}
	const buffer = new Uint8Array(n);
	const count = checked$1(library.read(real, buffer, BigInt(n)));
	const bytes = new Bytes(count);
	bytes.set(buffer.subarray(0, count));
	return bytes;
}
function readInput(n) {
	const buffer = new Uint8Array(n);
	const count = guarded(() => Deno.stdin.readSync(buffer)) ?? 0;
	const bytes = new Bytes(count);
	bytes.set(buffer.subarray(0, count));
	return bytes;
}
function countOf(n) {
	const count = Number(index(n));
	if (count < 0) throw new OSError(22, "Invalid argument");
	return Math.min(count, MOST);
}
async function read(fd, n) {
	const [number, count] = [numberOf(fd), countOf(n)];
	if (number === 0 && !isOpen()) return readInput(count);
	const real = realOf(number);
	return await until((milliseconds) => readNow(real, count, milliseconds));
}
function readSync(fd, n) {
	const [number, count] = [numberOf(fd), countOf(n)];
	if (number === 0 && !isOpen()) return readInput(count);
	const real = realOf(number);
	return untilSync((milliseconds) => readNow(real, count, milliseconds));
}
function write(fd, data) {
	data = bytesLike(data);
	const number = numberOf(fd);
	const stream = {
		1: Deno.stdout,
		2: Deno.stderr
	}[number];
	if (stream !== void 0 && !isOpen()) return guarded(() => stream.writeSync(data));
	const real = realOf(number);
	const count = libc("os.write").write(real, new Uint8Array(data), BigInt(data.length));
	if (count < 0 && errno() === 11) throw new BlockingIOError(11, "Resource temporarily unavailable");
	return checked$1(count);
}
function close(fd) {
	const number = numberOf(fd);
	const found = descriptorOf(number);
	if (!found && (number > 2 || realOf(number) !== number)) throw new OSError(9, "Bad file descriptor");
	release(number);
	if (found) found.close();
	else checked$1(libc("os.close").close(number));
}
function closerange(fdLow, fdHigh) {
	for (let fd = Math.max(0, numberOf(fdLow)); fd < Math.min(numberOf(fdHigh), 65536); fd++) try {
		close(fd);
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
	}
}
function dup(fd) {
	const real = realOf(numberOf(fd));
	const copy = checked$1(libc("os.dup").fcntl(real, F_DUPFD_CLOEXEC, 3));
	return claim(descriptor(copy));
}
function dup2(fd, fd2, inheritable = true) {
	const [from, to] = [numberOf(fd), numberOf(fd2)];
	const real = realOf(from);
	if (to < 0) throw new OSError(9, "Bad file descriptor");
	if (from === to) return to;
	const isInheritable = typeof inheritable === "object" ? inheritable.inheritable ?? true : inheritable;
	const library = libc("os.dup2");
	if (to <= 2) {
		const before = descriptorOf(to);
		checked$1(library.dup2(real, to));
		if (!isInheritable) library.fcntl(to, F_SETFD, FD_CLOEXEC);
		if (before && before.real() !== to) before.close();
		assign(to, descriptor(to));
		return to;
	}
	const copy = checked$1(library.fcntl(real, isInheritable ? F_DUPFD : F_DUPFD_CLOEXEC, 3));
	descriptorOf(to)?.close();
	assign(to, descriptor(copy));
	return to;
}
function open(path, flags, mode) {
	const text = pathOf(path, "open");
	const rights = numberOf(options(["mode"], mode).mode ?? 511);
	const wanted = numberOf(flags) | O_CLOEXEC;
	return claimStandard(checked$1(libc("os.open").open(cString(text), wanted, rights), path));
}
function claimStandard(real) {
	const number = claim(descriptor(real));
	if (number > 2 || number === real) return number;
	const library = libc("os.dup2");
	checked$1(library.dup2(real, number));
	library.close(real);
	assign(number, descriptor(number));
	return number;
}
function lseek(fd, pos, whence) {
	const place = libc("os.lseek").lseek(realOf(numberOf(fd)), BigInt(pos), numberOf(whence));
	return checked$1(Number(place));
}
function ftruncate(fd, length) {
	checked$1(libc("os.ftruncate").ftruncate(realOf(numberOf(fd)), BigInt(length)));
}
function fsync(fd) {
	checked$1(libc("os.fsync").fsync(realOf(numberOf(fd))));
}
function sync() {
	libc("os.sync").sync();
}
function mkfifo(path, mode = 438) {
	const text = pathOf(path, "mkfifo");
	checked$1(libc("os.mkfifo").mkfifo(cString(text), numberOf(mode)), path);
}
function isatty(fd) {
	const number = numberOf(fd);
	if (!isOpen()) return [
		Deno.stdin,
		Deno.stdout,
		Deno.stderr
	][number]?.isTerminal() ?? false;
	try {
		return libc("os.isatty").isatty(realOf(number)) === 1;
	} catch {
		return false;
	}
}
function flagsOf(fd, command) {
	const real = realOf(numberOf(fd));
	return [real, checked$1(libc("fcntl").fcntl(real, command, 0))];
}
function getBlocking(fd) {
	return (flagsOf(fd, F_GETFL)[1] & O_NONBLOCK) === 0;
}
function setBlocking(fd, blocking) {
	const [real, flags] = flagsOf(fd, F_GETFL);
	const wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
	checked$1(libc("os.set_blocking").fcntl(real, F_SETFL, wanted));
}
function getInheritable(fd) {
	return (flagsOf(fd, F_GETFD)[1] & FD_CLOEXEC) === 0;
}
function setInheritable(fd, inheritable) {
	const [real, flags] = flagsOf(fd, F_GETFD);
	const wanted = inheritable ? flags & -2 : flags | FD_CLOEXEC;
	checked$1(libc("os.set_inheritable").fcntl(real, F_SETFD, wanted));
}
const fdopen = ((fd, ...args) => {
	const number = fd;
	if (typeof number !== "number" && typeof number !== "bigint") throw new TypeError(`invalid fd type (${typeName(number)}, expected integer)`);
	return open$1(number, ...args);
});
// runtime/python/os/own_signals.ts
const PERIOD = 5;
const SIG_DFL = 0n;
const SIG_IGN = 1n;
const [SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK$1] = Deno.build.os === "darwin" ? [
	1,
	2,
	3
] : [
	0,
	1,
	2
];
const LAST = 31;
const FAULTS = new Set([
	4,
	5,
	7,
	8,
	9,
	11,
	19
]);
const ROOM = 256;
function setOf(signals) {
	const set = new Uint8Array(ROOM);
	for (const signal of signals) set[signal - 1 >> 3] |= 1 << (signal - 1 & 7);
	return set;
}
var HeldSignals = class {
	#libc;
	#actions = new Map();
	#timer;
	constructor(libc) {
		this.#libc = libc;
	}
	add({ number }, action) {
		const actions = this.#actions.get(number) ?? new Set();
		this.#actions.set(number, actions.add(action));
		this.#libc.pthread_sigmask(SIG_BLOCK, setOf([number]), null);
		this.#libc.signal(number, SIG_DFL);
		this.#timer ??= this.#start();
	}
	remove({ number }, action) {
		const actions = this.#actions.get(number);
		actions?.delete(action);
		if (actions === void 0 || actions.size > 0) return;
		this.#actions.delete(number);
		this.#libc.pthread_sigmask(SIG_UNBLOCK, setOf([number]), null);
		if (this.#actions.size > 0) return;
		clearInterval(this.#timer);
		this.#timer = void 0;
	}
	#start() {
		const timer = setInterval(() => interruptBy(() => this.look()), PERIOD);
		Deno.unrefTimer(timer);
		return timer;
	}
	look() {
		const atOnce = new BigInt64Array(2);
		for (;;) {
			const wanted = setOf(this.#actions.keys());
			const signal = this.#libc.sigtimedwait?.(wanted, null, atOnce) ?? -1;
			if (signal <= 0) return;
			for (const action of this.#actions.get(signal) ?? []) action();
		}
	}
	signals() {
		return this.#actions.keys();
	}
	letThrough() {
		this.#libc.pthread_sigmask(SIG_UNBLOCK, setOf(this.#actions.keys()), null);
	}
	hold() {
		this.#libc.pthread_sigmask(SIG_BLOCK, setOf(this.#actions.keys()), null);
	}
};
let held;
function renewSignals(libc, mask) {
	if (libc.sigtimedwait) {
		for (let signal = 1; signal <= LAST; signal++) {
			if (FAULTS.has(signal)) continue;
			if (libc.signal(signal, SIG_DFL) === SIG_IGN) libc.signal(signal, SIG_IGN);
		}
		held = new HeldSignals(libc);
		changeSource(held);
		const listened = setOf(held.signals());
		mask.forEach((byte, i) => mask[i] = byte | listened[i]);
	}
	libc.pthread_sigmask(SIG_SETMASK$1, mask, null);
}
function withSignals(become) {
	held?.letThrough();
	try {
		return become();
	} finally {
		held?.hold();
	}
}
function ignoreInSystem(libc) {
	onIgnore((signal) => {
		const before = new Uint8Array(ROOM);
		libc.sigaction(signal, null, before);
		libc.signal(signal, SIG_IGN);
		return () => {
			if (forked.leave) libc.signal(signal, SIG_DFL);
			else libc.sigaction(signal, before, null);
		};
	});
}
// runtime/python/os/exec.ts
var Texts = class {
	#texts;
	constructor(texts) {
		this.#texts = texts.map(cString);
		this.addresses = new BigUint64Array(texts.length + 1);
		this.#texts.forEach((text, i) => {
			this.addresses[i] = Deno.UnsafePointer.value(Deno.UnsafePointer.of(text));
		});
	}
};
function become(path, args, env) {
	const given = new Texts(args);
	const variables = new Texts(Object.entries(env).map(([name, value]) => `${name}=${value}`));
	const { execve } = libc("os.execv");
	withSignals(() => execve(cString(path), given.addresses, variables.addresses));
}
function becomeItself(line, more) {
	become(Deno.execPath(), line, {
		...Deno.env.toObject(),
		...more
	});
	throw failure();
}
function argumentsOf(caller, args) {
	if (!Array.isArray(args)) throw new TypeError(`${caller}() arg 2 must be a tuple or list`);
	if (args.length === 0) throw new ValueError(`${caller}() arg 2 must not be empty`);
	return args.map((arg) => pathText(arg));
}
function environment(caller, env) {
	if (env === environ) return Deno.env.toObject();
	if (!(env instanceof Dict)) throw new TypeError(`${caller}: environment must be a mapping object, not ${typeName(env)}`);
	return Object.fromEntries([...env].map(([name, value]) => [pathText(name), pathText(value)]));
}
function execv(path, args) {
	become(pathText(path), argumentsOf("execv", args), Deno.env.toObject());
	throw failure();
}
function execve(path, args, env) {
	become(pathText(path), argumentsOf("execve", args), environment("execve", env));
	throw failure();
}
function execvp(file, args) {
	return search(pathText(file), argumentsOf("execv", args), Deno.env.toObject());
}
function execvpe(file, args, env) {
	return search(pathText(file), argumentsOf("execve", args), environment("execve", env));
}
function execl(path, ...args) {
	return execv(path, args);
}
function execle(path, ...args) {
	return execve(path, args.slice(0, -1), args.at(-1));
}
function execlp(file, ...args) {
	return execvp(file, args);
}
function execlpe(file, ...args) {
	return execvpe(file, args.slice(0, -1), args.at(-1));
}
const ENOENT = 2;
const ENOTDIR = 20;
function search(file, args, env) {
	if (file.includes("/")) {
		become(file, args, env);
		throw failure();
	}
	let worse;
	for (const folder of (env["PATH"] ?? "/bin:/usr/bin").split(":")) {
		become(`${folder}/${file}`, args, env);
		if (errno() !== ENOENT && errno() !== ENOTDIR) worse ??= failure();
	}
	throw worse ?? new OSError(ENOENT, "No such file or directory");
}
// runtime/launch/fork.ts
let settled;
function prepareOffspring() {
	const shared = memoryInUse();
	if (shared?.presence === void 0) return {
		begin: () => poll(shared),
		ended: () => {}
	};
	const id = newRecord(nameOf(own()), false);
	const slots = giveSlots(id);
	const record = mainRecordAddress();
	return {
		begin(pid) {
			poll(shared);
			moveIn(shared, pid);
			adopt(id, record);
			takeSlots(slots);
			reportBirth(pid);
			settled = (code) => {
				leave$1();
				settle(id, code);
				reportGone();
			};
		},
		ended: (code) => reportExit(id, code)
	};
}
function poll(shared) {
	if (shared) shared.waitAsync = (...wait) => waitByPolling(shared.words, ...wait);
}
function moveIn(shared, pid) {
	const { identity, here } = shared.handle;
	if (here === void 0) return;
	reopenMapping({
		path: here.file.path,
		identity,
		here
	});
	const path = `/proc/${pid}/fd/${here.file.descriptor}`;
	const handle = {
		path,
		identity,
		here: {
			process: pid,
			file: {
				...here.file,
				path
			}
		}
	};
	Object.assign(shared, { handle });
}
function settleOffspring(code) {
	settled?.(code);
}
// runtime/python/os/event_loop.ts
const EPOLL_CLOEXEC = 524288;
const EFD_CLOEXEC_NONBLOCK = 526336;
const EPOLL_CTL_ADD = 1;
const AF_UNIX = 1;
const SOCK_STREAM_CLOEXEC_NONBLOCK = 526337;
const SIGNALS = 1n;
function renewEventLoop(libc) {
	if (!libc.epoll_create1 || !libc.epoll_ctl || !libc.eventfd || !libc.dup3) return;
	const links = openNumbers();
	const renewed = new Set();
	for (const [numbers, watched] of epolls(links)) {
		for (const { number, mark } of watched) {
			const link = links.get(number) ?? "";
			if (renewed.has(link)) continue;
			if (link === "anon_inode:[eventfd]") put(libc, libc.eventfd(1, EFD_CLOEXEC_NONBLOCK), [number]);
			else if (mark === SIGNALS && link.startsWith("socket:")) {
				renewed.add(link);
				renewPair(libc, links, link);
			}
		}
		const fresh = libc.epoll_create1(EPOLL_CLOEXEC);
		for (const one of watched) libc.epoll_ctl(fresh, EPOLL_CTL_ADD, one.number, entry(one));
		put(libc, fresh, numbers);
	}
}
function openNumbers() {
	const links = new Map();
	for (const { name } of Deno.readDirSync("/proc/self/fd")) try {
		links.set(Number(name), Deno.readLinkSync(`/proc/self/fd/${name}`));
	} catch {}
	return links;
}
function epolls(links) {
	const found = new Map();
	for (const [number, link] of links) {
		if (link !== "anon_inode:[eventpoll]") continue;
		const lines = Deno.readTextFileSync(`/proc/self/fdinfo/${number}`).split("\n").filter((line) => line.startsWith("tfd:"));
		const known = found.get(lines.join());
		if (known) known[0].push(number);
		else found.set(lines.join(), [[number], lines.map(watchedIn)]);
	}
	return [...found.values()];
}
function watchedIn(line) {
	const [, number, events, mark] = /^tfd:\s*(\d+) events:\s*(\w+) data:\s*(\w+)/.exec(line);
	return {
		number: Number(number),
		events: parseInt(events, 16),
		mark: BigInt(`0x${mark}`)
	};
}
function entry({ events, mark }) {
	const bytes = new Uint8Array(16);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, events, true);
	view.setBigUint64(Deno.build.arch === "x86_64" ? 4 : 8, mark, true);
	return bytes;
}
function renewPair(libc, links, link) {
	const serial = Number(/\d+/.exec(link)[0]);
	const numbersOf = (wanted) => [...links].filter(([, link]) => link === wanted).map(([number]) => number);
	const ends = new Int32Array(2);
	if (libc.socketpair(AF_UNIX, SOCK_STREAM_CLOEXEC_NONBLOCK, 0, ends) < 0) return;
	const others = [serial + 1, serial - 1].map((one) => numbersOf(`socket:[${one}]`));
	put(libc, ends[0], numbersOf(link));
	put(libc, ends[1], others.find((numbers) => numbers.length > 0) ?? []);
}
function put(libc, fresh, numbers) {
	for (const number of numbers) libc.dup3(fresh, number, EPOLL_CLOEXEC);
	if (numbers.length > 0) libc.close(fresh);
}
// runtime/python/os/fork.ts
const FLAG = "--single-threaded";
const VARIABLE = "DENO_V8_FLAGS";
const METHOD = "MP_START_METHOD";
const isLinux = Deno.build.os === "linux";
const isWorker = "WorkerGlobalScope" in globalThis;
function isSingleThreaded() {
	return (Deno.env.get(VARIABLE) ?? "").includes(FLAG) || commandLine().some((word) => word.includes(FLAG));
}
function prepareFork(meta) {
	if (!meta.main || isWorker || !isLinux) return;
	checkPermitted();
	if (!isSingleThreaded()) {
		const line = commandLine();
		const before = Deno.env.get(VARIABLE);
		becomeItself(line, {
			[VARIABLE]: before ? `${before},${FLAG}` : FLAG,
			[METHOD]: Deno.env.get(METHOD) ?? "spawn"
		});
	}
	ignoreInSystem(libc("os.fork"));
	if (memoryInUse() === void 0) shareWithProcesses();
	if (!(Boolean(Deno.env.get("PYTHONUNBUFFERED")) || Deno.stdout.isTerminal())) holdOutputBack();
}
function checkPermitted() {
	if ([
		{ name: "ffi" },
		{ name: "env" },
		{
			name: "read",
			path: "/proc/self/maps"
		}
	].every((one) => Deno.permissions.querySync(one).state === "granted")) return;
	throw new Deno.errors.NotCapable("Cannot fork: it takes calls of the system's library and a look at /proc/self. Run with --allow-all");
}
function notPrepared() {
	return new RuntimeError(`Cannot fork: V8 works in several threads, of which a fork copies one. Call prepareFork(import.meta) at the head of the program, or set ${VARIABLE}=${FLAG}`);
}
const actions = {
	before: [],
	afterInParent: [],
	afterInChild: []
};
function registerAtFork(given) {
	if (given.before !== void 0) actions.before.unshift(given.before);
	if (given.afterInParent !== void 0) actions.afterInParent.push(given.afterInParent);
	if (given.afterInChild !== void 0) actions.afterInChild.push(given.afterInChild);
}
const children = new Map();
function fork() {
	if (Deno.build.os === "windows") throw new AttributeError("module 'os' has no attribute 'fork'");
	if (!isLinux) throw new OSError(78, `Function not implemented: os.fork() on ${Deno.build.os}`);
	if (!isSingleThreaded()) throw notPrepared();
	const library = libc("os.fork");
	for (const action of actions.before) invoke(action);
	const offspring = prepareOffspring();
	const pid = split(library, offspring);
	if (pid < 0) {
		const fault = failure();
		offspring.ended(-9);
		throw fault;
	}
	if (pid > 0) children.set(pid, offspring);
	for (const action of pid > 0 ? actions.afterInParent : actions.afterInChild) invoke(action);
	return pid;
}
const SIG_SETMASK = 2;
const MADV_DOFORK = 11;
function split(library, offspring) {
	const all = new Uint8Array(128).fill(255);
	const mask = new Uint8Array(128);
	const places = addresses();
	library.pthread_sigmask(SIG_SETMASK, all, mask);
	for (let i = 0; i < places.length; i += 2) library.madvise(places[i], places[i + 1], MADV_DOFORK);
	const pid = library.fork();
	if (pid === 0) begin(library, offspring, mask);
	else library.pthread_sigmask(SIG_SETMASK, mask, null);
	return pid;
}
let known;
function addresses() {
	if (known !== void 0) return known;
	known = [];
	let from = 65536n;
	for (const line of Deno.readTextFileSync("/proc/self/maps").split("\n")) {
		const found = /^(\w+)-(\w+) .*\[v\w+\]$/.exec(line);
		if (!found) continue;
		const [begin, end] = [BigInt(`0x${found[1]}`), BigInt(`0x${found[2]}`)];
		if (begin > from) known.push(from, begin - from);
		from = end;
	}
	known.push(from, 140737488351232n - from);
	return known;
}
function begin(library, offspring, mask) {
	if (forked.leave === void 0) addEventListener("unload", () => leave(Deno.exitCode));
	forked.leave = leave;
	renewEventLoop(library);
	renewSignals(library, mask);
	children.clear();
	const pid = library.getpid();
	Object.defineProperty(Deno, "pid", {
		configurable: true,
		get: () => pid
	});
	Object.defineProperty(Deno, "ppid", {
		configurable: true,
		get: () => library.getppid()
	});
	offspring.begin(pid);
	renew();
}
function leave(status) {
	try {
		flushAll();
		flushStreams();
		settleOffspring(status < 0 ? status : status & 255);
	} finally {
		if (status < 0) endBy(-status);
		exitNow(status);
	}
}
function endBy(signal) {
	const library = libc("os.kill");
	library.signal(signal, 0n);
	library.pthread_sigmask(SIG_SETMASK, new Uint8Array(128), null);
	library.kill(library.getpid(), signal);
}
function exitNow(status) {
	libc("os._exit")._exit(status & 255);
	throw new OSError(38, "Function not implemented");
}
// runtime/python/os/waiting.ts
const WNOHANG = 1;
const WUNTRACED = 2;
const WCONTINUED = Deno.build.os === "darwin" ? 16 : 8;
const PIDFD_OPEN = 434n;
const EINTR = 4;
const ECHILD = 10;
var Watch = class {
	#numbers = [];
	constructor(pid) {
		const { syscall } = libc("os.waitpid");
		if (!syscall || Deno.build.os !== "linux") return;
		for (const child of pid > 0 ? [pid] : [...children.keys(), ...unclaimed.keys()]) {
			const number = Number(syscall(PIDFD_OPEN, BigInt(child), 0n));
			if (number >= 0) this.#numbers.push(number);
		}
	}
	sleep(milliseconds) {
		poll$1(this.#numbers, 1, this.#numbers.length > 0 ? milliseconds : 1);
	}
	close() {
		for (const number of this.#numbers) libc("os.waitpid").close(number);
	}
};
function lookAtStarted(pid, flags) {
	for (const child of pid > 0 ? [unclaimed.get(pid)] : unclaimed.values()) {
		const status = child?.status;
		if (status === void 0) continue;
		unclaimed.delete(child.pid);
		return asTuple([child.pid, status]);
	}
	if (!unclaimed.has(pid)) return void 0;
	return (flags & 1) === 0 ? "not yet" : asTuple([0, 0]);
}
function look(pid, flags, watch, milliseconds) {
	if (milliseconds > 0) watch?.sleep(milliseconds);
	const started = lookAtStarted(pid, flags);
	if (started !== void 0) return started === "not yet" ? void 0 : started;
	const status = new Int32Array(1);
	const found = libc("os.waitpid").waitpid(pid, status, flags | 1);
	if (found < 0) {
		const error = failure();
		if (error.errno === EINTR) return void 0;
		if (error.errno !== ECHILD || pid > 0 || unclaimed.size === 0) throw error;
		return (flags & 1) === 0 ? void 0 : asTuple([0, 0]);
	}
	if (found === 0) return (flags & 1) === 0 ? void 0 : asTuple([0, 0]);
	const [value] = status;
	if (!WIFSTOPPED(value) && !WIFCONTINUED(value)) {
		children.get(found)?.ended(waitstatusToExitcode(value));
		children.delete(found);
		livingChild(found)?.note(value);
		unclaimed.delete(found);
	}
	return asTuple([found, value]);
}
async function waitpid(pid, flags) {
	const [wanted, how] = [Number(index(pid)), Number(index(flags))];
	const found = look(wanted, how, void 0, 0) ?? await waitFor(wanted, how);
	if (found[0] !== 0) settleSignals();
	return found;
}
async function waitFor(pid, flags) {
	const watch = new Watch(pid);
	try {
		return await until((milliseconds) => look(pid, flags, watch, milliseconds));
	} finally {
		watch.close();
	}
}
function waitpidSync(pid, flags) {
	const [wanted, how] = [Number(index(pid)), Number(index(flags))];
	const first = look(wanted, how, void 0, 0);
	if (first !== void 0) return first;
	const watch = new Watch(wanted);
	try {
		return untilSync((milliseconds) => look(wanted, how, watch, milliseconds));
	} finally {
		watch.close();
	}
}
function wait() {
	return waitpid(-1, 0);
}
function waitSync() {
	return waitpidSync(-1, 0);
}
function statusOf(status) {
	return Number(index(status));
}
function WIFEXITED(status) {
	return (statusOf(status) & 127) === 0;
}
function WEXITSTATUS(status) {
	return statusOf(status) >> 8 & 255;
}
function WIFSIGNALED(status) {
	const signal = statusOf(status) & 127;
	return signal !== 0 && signal !== 127;
}
function WTERMSIG(status) {
	return statusOf(status) & 127;
}
function WCOREDUMP(status) {
	return (statusOf(status) & 128) !== 0;
}
function WIFSTOPPED(status) {
	return (statusOf(status) & 255) === 127;
}
function WSTOPSIG(status) {
	return statusOf(status) >> 8 & 255;
}
function WIFCONTINUED(status) {
	return statusOf(status) === 65535;
}
function waitstatusToExitcode(status) {
	const value = statusOf(status);
	return WIFEXITED(value) ? WEXITSTATUS(value) : -WTERMSIG(value);
}
// runtime/python/os/system.ts
function getcwdb() {
	return encode(getcwd(), "utf-8", "surrogateescape");
}
function getExecPath(env = null) {
	return ((env ?? environ).get("PATH") ?? "/bin:/usr/bin").split(":");
}
var statvfsResult = class extends StructSequence {
	static __module__ = "os";
	static __name__ = "statvfs_result";
	constructor(items) {
		super();
		this.push(...items);
	}
	fieldNames() {
		return STATVFS;
	}
};
const STATVFS = [
	"f_bsize",
	"f_frsize",
	"f_blocks",
	"f_bfree",
	"f_bavail",
	"f_files",
	"f_ffree",
	"f_favail",
	"f_flag",
	"f_namemax"
];
STATVFS.forEach((name, i) => {
	Object.defineProperty(statvfsResult.prototype, camelCase(name), { get() {
		return this[i];
	} });
});
function statvfs(path) {
	const name = pathText(path);
	const { bsize, blocks, bfree, bavail, files, ffree } = guarded(() => nodeModule("node:fs").statfsSync(name), path);
	return new statvfsResult([
		bsize,
		bsize,
		blocks,
		bfree,
		bavail,
		files,
		ffree,
		ffree,
		0,
		255
	]);
}
const sysconfNames = new Dict({
	SC_ARG_MAX: 0,
	SC_CLK_TCK: 2,
	SC_OPEN_MAX: 4,
	SC_PAGESIZE: 30,
	SC_PAGE_SIZE: 30,
	SC_NPROCESSORS_CONF: 83,
	SC_NPROCESSORS_ONLN: 84,
	SC_PHYS_PAGES: 85,
	SC_AVPHYS_PAGES: 86
});
const PAGE = 4096;
function sysconf(name) {
	switch (typeof name === "string" ? sysconfNames.get(name) : Number(name)) {
		case 0: return 2097152;
		case 2: return 100;
		case 4: return 1024;
		case 30: return PAGE;
		case 83:
		case 84: return navigator.hardwareConcurrency;
		case 85: return Math.floor(Deno.systemMemoryInfo().total / PAGE);
		case 86: return Math.floor(Deno.systemMemoryInfo().available / PAGE);
		default: throw new ValueError("unrecognized configuration name");
	}
}
const PRIO_PROCESS = 0;
const PRIO_PGRP = 1;
const PRIO_USER = 2;
function onlyProcesses(which) {
	if (Number(which) !== 0) throw new ValueError("only priorities of processes can be told here: pass os.PRIO_PROCESS");
}
function getpriority(which, who) {
	onlyProcesses(which);
	return guarded(() => nodeModule("node:os").getPriority(Number(who)));
}
function setpriority(which, who, priority) {
	onlyProcesses(which);
	guarded(() => nodeModule("node:os").setPriority(Number(who), Number(priority)));
}
const EX_USAGE = 64;
const EX_DATAERR = 65;
const EX_NOINPUT = 66;
const EX_NOUSER = 67;
const EX_NOHOST = 68;
const EX_UNAVAILABLE = 69;
const EX_SOFTWARE = 70;
const EX_OSERR = 71;
const EX_OSFILE = 72;
const EX_CANTCREAT = 73;
const EX_IOERR = 74;
const EX_TEMPFAIL = 75;
const EX_PROTOCOL = 76;
const EX_NOPERM = 77;
const EX_CONFIG = 78;
// runtime/python/os/processes.ts
function getpid() {
	return forked.leave || isMainThread() ? Deno.pid : pidOf(own());
}
function getppid() {
	if (forked.leave || isMainThread()) return Deno.ppid;
	const parent = parentOf(own());
	return parent === 0 ? Deno.ppid : pidOf(parent);
}
function cpuCount() {
	return navigator.hardwareConcurrency;
}
function processCpuCount() {
	return navigator.hardwareConcurrency;
}
function _exit(status) {
	const code = Number(index(status)) & 255;
	if (forked.leave || isOpen() && isMainThread()) exitNow(code);
	Deno.exit(code);
}
function abort() {
	threadOf(getpid())?.stop(6);
	if (isOpen()) checked$1(libc("os.abort").kill(Deno.pid, 6));
	if (isHost()) guarded(() => Deno.kill(Deno.pid, "SIGABRT"));
	Deno.exit(134);
}
const signalNames = {
	1: "SIGHUP",
	2: "SIGINT",
	3: "SIGQUIT",
	4: "SIGILL",
	5: "SIGTRAP",
	6: "SIGABRT",
	7: "SIGBUS",
	8: "SIGFPE",
	9: "SIGKILL",
	10: "SIGUSR1",
	11: "SIGSEGV",
	12: "SIGUSR2",
	13: "SIGPIPE",
	14: "SIGALRM",
	15: "SIGTERM",
	17: "SIGCHLD",
	18: "SIGCONT",
	19: "SIGSTOP",
	20: "SIGTSTP",
	21: "SIGTTIN",
	22: "SIGTTOU",
	23: "SIGURG",
	28: "SIGWINCH"
};
const harmless = new Set([
	"SIGCHLD",
	"SIGCONT",
	"SIGSTOP",
	"SIGTSTP",
	"SIGTTIN",
	"SIGTTOU",
	"SIGURG",
	"SIGWINCH"
]);
function threadOf(pid) {
	return pid > 0 && pid !== Deno.pid && !forked.leave ? byPid.find?.(pid) : void 0;
}
function isThere(pid) {
	if (pid === Deno.pid) return true;
	try {
		return Deno.statSync(`/proc/${pid}`).isDirectory;
	} catch {
		return false;
	}
}
function kill(pid, signal) {
	const [target, number] = [Number(index(pid)), Number(index(signal))];
	const thread = threadOf(target);
	const name = signalNames[number];
	const isUnknown = number !== 0 && name === void 0;
	if (thread === void 0 && (isOpen() || target <= 0 || isUnknown)) {
		if (target === getpid() && raiseHere(number)) return;
		checked$1(libc("os.kill").kill(target, number));
		return;
	}
	if (number === 0) {
		if (!thread && !isThere(target)) throw new OSError(3, "No such process");
		return;
	}
	if (name === void 0) throw new OSError(22, "Invalid argument");
	if (target === getpid() && raiseHere(number)) return;
	if (thread === void 0) guarded(() => Deno.kill(target, name));
	else if (!harmless.has(name)) thread.stop(number);
}
function system(command) {
	flushFiles();
	const { code, signal } = guarded(() => new Deno.Command("sh", {
		args: ["-c", command],
		stdin: "inherit",
		stdout: "inherit",
		stderr: "inherit"
	}).outputSync());
	return signal === null ? code << 8 : code & 127;
}
var timesResult = class extends StructSequence {
	static __module__ = "posix";
	static __name__ = "times_result";
	constructor(times) {
		super();
		this.push(...times);
	}
	get user() {
		return this[0];
	}
	get system() {
		return this[1];
	}
	get elapsed() {
		return this[4];
	}
	fieldNames() {
		return [
			"user",
			"system",
			"children_user",
			"children_system",
			"elapsed"
		];
	}
};
function times() {
	const { user, system } = nodeProcess().cpuUsage();
	const elapsed = performance.timeOrigin + performance.now();
	return new timesResult([
		user / 1e6,
		system / 1e6,
		0,
		0,
		elapsed / 1e3
	].map(toFloat));
}
function getloadavg() {
	const [one = 0, five = 0, fifteen = 0] = Deno.loadavg();
	return asTuple([
		toFloat(one),
		toFloat(five),
		toFloat(fifteen)
	]);
}
function urandom(size) {
	const count = Number(index(size));
	if (count < 0) throw new ValueError("negative argument not allowed");
	const bytes = new Bytes(new ArrayBuffer(count));
	for (let i = 0; i < count; i += 65536) crypto.getRandomValues(bytes.subarray(i, Math.min(count, i + 65536)));
	return bytes;
}
function getrandom(size, _flags = 0) {
	return urandom(size);
}
function numbersOf(name) {
	return ((Deno.readTextFileSync("/proc/self/status").split("\n").find((line) => line.startsWith(`${name}:`)) ?? "").slice(name.length + 1).match(/\d+/g) ?? []).map(Number);
}
function getgroups() {
	return numbersOf("Groups");
}
function getresuid() {
	const [real = 0, effective = 0, saved = 0] = numbersOf("Uid");
	return asTuple([
		real,
		effective,
		saved
	]);
}
function getresgid() {
	const [real = 0, effective = 0, saved = 0] = numbersOf("Gid");
	return asTuple([
		real,
		effective,
		saved
	]);
}
function ctermid() {
	return "/dev/tty";
}
function deviceEncoding(fd) {
	return [
		Deno.stdin,
		Deno.stdout,
		Deno.stderr
	][Number(index(fd))]?.isTerminal() ? "UTF-8" : null;
}
function getlogin() {
	const name = Deno.env.get("LOGNAME") ?? Deno.env.get("USER");
	if (name === void 0) throw new OSError(6, "No such device or address");
	return name;
}
function getuid() {
	return Deno.uid() ?? 0;
}
function geteuid() {
	return getuid();
}
function getgid() {
	return Deno.gid() ?? 0;
}
function getegid() {
	return getgid();
}
var unameResult = class extends StructSequence {
	static __module__ = "posix";
	static __name__ = "uname_result";
	constructor(items) {
		super();
		this.push(...items);
	}
	get sysname() {
		return this[0];
	}
	get nodename() {
		return this[1];
	}
	get release() {
		return this[2];
	}
	get version() {
		return this[3];
	}
	get machine() {
		return this[4];
	}
	fieldNames() {
		return [
			"sysname",
			"nodename",
			"release",
			"version",
			"machine"
		];
	}
};
function uname() {
	const system = {
		linux: "Linux",
		darwin: "Darwin"
	}[Deno.build.os] ?? Deno.build.os;
	let version = "";
	try {
		version = Deno.readTextFileSync("/proc/sys/kernel/version").trim();
	} catch {}
	return new unameResult([
		system,
		Deno.hostname(),
		Deno.osRelease(),
		version,
		Deno.build.arch
	]);
}
var terminalSize = class extends StructSequence {
	static __module__ = "os";
	static __name__ = "terminal_size";
	constructor(items) {
		super();
		this.push(...items);
	}
	get columns() {
		return this[0];
	}
	get lines() {
		return this[1];
	}
	fieldNames() {
		return ["columns", "lines"];
	}
};
function getTerminalSize(fd) {
	if (!isatty(fd ?? 1)) throw new OSError(25, "Inappropriate ioctl for device");
	const { columns, rows } = Deno.consoleSize();
	return new terminalSize([columns, rows]);
}
// runtime/python/os/usage.ts
const RUSAGE_SELF = 0;
const RUSAGE_CHILDREN = -1;
const COUNTS = [
	"ru_maxrss",
	"ru_ixrss",
	"ru_idrss",
	"ru_isrss",
	"ru_minflt",
	"ru_majflt",
	"ru_nswap",
	"ru_inblock",
	"ru_oublock",
	"ru_msgsnd",
	"ru_msgrcv",
	"ru_nsignals",
	"ru_nvcsw",
	"ru_nivcsw"
];
var structRusage = class extends StructSequence {
	static __module__ = "resource";
	static __name__ = "struct_rusage";
	constructor(usage = new BigInt64Array(18)) {
		super();
		const seconds = (at) => Number(usage[at]) + Number(usage[at + 1]) / 1e6;
		this.push(toFloat(seconds(0)), toFloat(seconds(2)), ...Array.from(usage.subarray(4, 18), Number));
	}
	get ruUtime() {
		return this[0];
	}
	get ruStime() {
		return this[1];
	}
	get ruMaxrss() {
		return this[2];
	}
	get ruMinflt() {
		return this[6];
	}
	get ruMajflt() {
		return this[7];
	}
	get ruNvcsw() {
		return this[14];
	}
	get ruNivcsw() {
		return this[15];
	}
	fieldNames() {
		return [
			"ru_utime",
			"ru_stime",
			...COUNTS
		];
	}
};
function getrusage(who) {
	const usage = new BigInt64Array(18);
	if (libc("resource.getrusage").getrusage(Number(index(who)), usage) < 0) throw failure();
	return new structRusage(usage);
}
function since(before, [pid, status]) {
	const after = getrusage(-1);
	const used = new structRusage();
	for (let i = 0; i < after.length; i++) {
		const [now, then] = [Number(after[i]), Number(before[i])];
		used[i] = i < 2 ? toFloat(now - then) : i === 2 ? now : now - then;
	}
	return asTuple([
		pid,
		status,
		used
	]);
}
async function wait4(pid, options) {
	return since(getrusage(-1), await waitpid(pid, options));
}
function wait4Sync(pid, options) {
	return since(getrusage(-1), waitpidSync(pid, options));
}
function wait3(options) {
	return wait4(-1, options);
}
function wait3Sync(options) {
	return wait4Sync(-1, options);
}
const P_ALL = 0;
const P_PID = 1;
const P_PGID = 2;
const WEXITED = 4;
const WSTOPPED = 2;
const WNOWAIT = 16777216;
const CLD_EXITED = 1;
const CLD_KILLED = 2;
const CLD_DUMPED = 3;
const CLD_TRAPPED = 4;
const CLD_STOPPED = 5;
const CLD_CONTINUED = 6;
const SIGCHLD = Deno.build.os === "darwin" ? 20 : 17;
const SIGCONT = Deno.build.os === "darwin" ? 19 : 18;
var waitidResult = class extends StructSequence {
	static __module__ = "posix";
	static __name__ = "waitid_result";
	constructor(pid, status) {
		super();
		const [code, value] = meaningOf(status);
		this.push(pid, Deno.uid() ?? 0, SIGCHLD, value, code);
	}
	get siPid() {
		return this[0];
	}
	get siUid() {
		return this[1];
	}
	get siSigno() {
		return this[2];
	}
	get siStatus() {
		return this[3];
	}
	get siCode() {
		return this[4];
	}
	fieldNames() {
		return [
			"si_pid",
			"si_uid",
			"si_signo",
			"si_status",
			"si_code"
		];
	}
};
function meaningOf(status) {
	if (WIFCONTINUED(status)) return [6, SIGCONT];
	if (WIFEXITED(status)) return [1, WEXITSTATUS(status)];
	if (WIFSTOPPED(status)) return [5, WSTOPSIG(status)];
	return [WIFSIGNALED(status) && (status & 128) !== 0 ? 3 : 2, WTERMSIG(status)];
}
function asked(kind, id, options) {
	const [which, number, how] = [
		kind,
		id,
		options
	].map((one) => Number(index(one)));
	if (which < 0 || which > 2) throw new OSError(22, "Invalid argument");
	if ((how & 16777216) !== 0) throw new OSError(38, "Function not implemented: os.waitid() with WNOWAIT");
	return [which === 0 ? -1 : which === 1 ? number : -number, how & (3 | WCONTINUED)];
}
function told([pid, status]) {
	return pid === 0 ? null : new waitidResult(pid, status);
}
async function waitid(idtype, id, options) {
	return told(await waitpid(...asked(idtype, id, options)));
}
function waitidSync(idtype, id, options) {
	return told(waitpidSync(...asked(idtype, id, options)));
}
export { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL, EX_UNAVAILABLE, EX_USAGE, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, P_ALL, P_PGID, P_PID, RUSAGE_CHILDREN, RUSAGE_SELF, Texts, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, _exit, abort, argumentsOf, close, closerange, cpuCount, ctermid, deviceEncoding, dup, dup2, environ, environment, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, fdopen, fork, fsync, ftruncate, getBlocking, getExecPath, getInheritable, getTerminalSize, getcwdb, getegid, getenv, getenvb, geteuid, getgid, getgroups, getloadavg, getlogin, getpid, getppid, getpriority, getrandom, getresgid, getresuid, getrusage, getuid, isatty, kill, lseek, mkfifo, open, pipe, pipe2, prepareFork, processCpuCount, putenv, read, readSync, registerAtFork, setBlocking, setInheritable, setpriority, statvfs, statvfsResult, structRusage, sync, sysconf, sysconfNames, system, terminalSize, times, timesResult, uname, unameResult, unsetenv, urandom, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, withSignals, write };
