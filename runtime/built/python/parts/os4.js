import "../../rolldown-runtime.js";
import { AttributeError, OSError, RuntimeError, TypeError, ValueError, adopt, forked, giveSlots, leave as leave$1, mainRecordAddress, memoryInUse, nameOf, newRecord, own, renew, reportBirth, reportExit, reportGone, settle, takeSlots, waitByPolling } from "../../core.js";
import { commandLine, reopenMapping, shareWithProcesses } from "../../mapping.js";
import { Dict, cString, changeSource, errno, failure, flushAll, flushStreams, holdOutputBack, interruptBy, invoke, libc, onIgnore, pathText, typeName } from "../core.js";
import "../end.js";
import { environ } from "./os.js";
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
export { Texts, argumentsOf, children, environment, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, exitNow, fork, prepareFork, registerAtFork, withSignals };
