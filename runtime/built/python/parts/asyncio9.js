import { __exportAll } from "../../rolldown-runtime.js";
import { PySet, addListener, identical, ignore, index, interruptBy, interrupts, invoke, iter, lookForSignals, nameFunctions, onRaise, removeListener, setUrgentSource, settleSignals, toFloat, toNumber, tupleFrom } from "../core.js";
import { KeyboardInterrupt, OSError, TypeError, ValueError, addDuty, afterFork, become, inheritGlobals, interrupt, letGo, me, onInterrupt, stayAlive } from "../../core.js";
import { canLetGo, letGoOf } from "../../small.js";
import { Handlers, SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT as SIGINT$1, SIGIO, SIGIOT, SIGKILL, SIGPIPE, SIGPOLL, SIGPROF, SIGPWR, SIGQUIT, SIGRTMAX, SIGRTMIN, SIGSEGV, SIGSTKFLT, SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ, SIG_BLOCK, SIG_DFL, SIG_IGN, SIG_SETMASK, SIG_UNBLOCK, Sigmasks, Signals, TEXTS } from "./asyncio10.js";
// runtime/python/signal/attendant.ts
const [ALL, DONE] = [0, 65];
const HANDLED = 66;
const PATIENCE = 5e3;
const SLICE = 10;
const SELDOM = 1e3;
function attend() {
	const listeners = new Map();
	let words;
	let timer;
	const ring = (milliseconds, every) => {
		clearTimeout(timer);
		if (milliseconds <= 0) return;
		timer = setTimeout(() => {
			ring(every, every);
			Deno.kill(Deno.pid, "SIGALRM");
		}, milliseconds);
	};
	const settle = (word, turns = 3) => {
		if (turns > 0) return void setTimeout(settle, 1, word, turns - 1);
		Atomics.add(words, word, 1);
		Atomics.notify(words, word);
	};
	const follow = (order) => {
		if ("after" in order) return ring(order.after, order.every);
		if ("settled" in order) return settle(order.settled);
		const { name, number, done, handled, patience } = order;
		const known = listeners.get(name);
		if (known !== void 0) {
			Deno.removeSignalListener(name, known);
			listeners.delete(name);
		} else {
			const giveUp = () => {
				Deno.removeSignalListener(name, count);
				listeners.delete(name);
				Deno.kill(Deno.pid, name);
			};
			const count = () => {
				const before = Atomics.add(words, number, 1);
				Atomics.add(words, 0, 1);
				Atomics.notify(words, 0);
				if (patience === 0) return;
				const isLate = () => listeners.has(name) && Atomics.load(words, handled) <= before;
				if (before > Atomics.load(words, handled)) giveUp();
				else setTimeout(() => isLate() && giveUp(), patience);
			};
			Deno.addSignalListener(name, count);
			listeners.set(name, count);
		}
		Atomics.add(words, done, 1);
		Atomics.notify(words, done);
	};
	addEventListener("message", (event) => {
		const { data } = event;
		if (data instanceof Int32Array) words = data;
		else follow(data);
	});
}
const words = new Int32Array(new SharedArrayBuffer(524));
let first = computeForLong;
let seen = -1;
let countdown = 0;
const attended = new Map();
let attendant;
function begin() {
	if (!canLetGo) return null;
	try {
		const text = encodeURIComponent(`(${attend})()`);
		const worker = new Worker(`data:application/javascript,${text}`, { type: "module" });
		letGoOf(worker);
		worker.postMessage(words);
		addDuty(checkSignals);
		become({ slice: Math.min(me.slice, SLICE) });
		listen();
		return worker;
	} catch {
		return null;
	}
}
async function listen() {
	let known = Atomics.load(words, ALL);
	while (attendant !== null) {
		await Atomics.waitAsync(words, ALL, known).value;
		known = Atomics.load(words, ALL);
		interruptBy(run);
	}
}
function tell({ name, number }, patience) {
	const order = {
		name,
		number,
		done: DONE,
		handled: HANDLED + number,
		patience
	};
	attendant.postMessage(order);
}
function change(signal) {
	const done = Atomics.load(words, DONE);
	tell(signal, 0);
	return Atomics.wait(words, DONE, done, PATIENCE) !== "timed-out";
}
function ringElsewhere(after, every) {
	attendant?.postMessage({
		after,
		every
	});
	return Boolean(attendant);
}
function add(signal, action) {
	if (!hasAttendant()) return false;
	const known = attended.get(signal.number);
	if (known !== void 0) {
		known.actions.add(action);
		return true;
	}
	if (!change(signal)) return false;
	const count = Atomics.load(words, signal.number);
	attended.set(signal.number, {
		actions: new Set([action]),
		count
	});
	return true;
}
function remove(signal, action) {
	const found = attended.get(signal.number);
	if (!found?.actions.delete(action)) return false;
	if (found.actions.size === 0) {
		attended.delete(signal.number);
		change(signal);
	}
	return true;
}
function checkSignals() {
	if (words[ALL] !== seen) run();
}
function run() {
	if (first !== void 0 && --countdown < 0) {
		countdown = SELDOM;
		first();
	}
	seen = first === void 0 ? Atomics.load(words, ALL) : -1;
	for (const [number, one] of [...attended].sort(([a], [b]) => a - b)) {
		const count = Atomics.load(words, number);
		if (count === one.count) continue;
		one.count = count;
		Atomics.store(words, HANDLED + number, count);
		for (const action of one.actions) action();
	}
}
const SIGINT = {
	number: 2,
	name: "SIGINT"
};
const LONG = 100;
const DEAF = 1e3;
let since = 0;
function computeForLong() {
	const now = performance.now();
	since ||= now;
	if (now - since < LONG) return;
	first = void 0;
	if (interrupts.taken || !hasAttendant()) return;
	interrupts.taken = true;
	attended.set(SIGINT.number, {
		actions: new Set([interruptMe]),
		count: 0
	});
	tell(SIGINT, DEAF);
}
function interruptMe() {
	throw new KeyboardInterrupt();
}
function leaveInterrupts() {
	remove(SIGINT, interruptMe);
}
const TURN = 100;
function settle() {
	if (!attendant || attended.size === 0) return;
	const done = Atomics.load(words, DONE);
	attendant.postMessage({ settled: DONE });
	Atomics.wait(words, DONE, done, TURN);
	checkSignals();
}
function hasAttendant() {
	if (attendant === void 0) attendant = isWorker ? null : begin();
	return attendant !== null;
}
const isWorker = "WorkerGlobalScope" in globalThis;
setUrgentSource({
	add,
	remove,
	settle
});
afterFork(() => {
	attendant = null;
	attended.clear();
	[first, seen] = [lookForSignals, -1];
});
// runtime/python/signal/masks.ts
const blocked = new Map();
const pending = new Set();
const waiting = new Set();
function heldBack(number) {
	if (!blocked.has(number)) return false;
	pending.add(number);
	for (const look of waiting) look();
	return true;
}
function numbersOf(signals) {
	return [...iter(signals)].map((signal) => Number(index(signal)));
}
function signalsOf(numbers) {
	return new PySet([...numbers].sort((a, b) => a - b).map((number) => Signals.of(number)));
}
function block(number) {
	const { name } = Signals.of(number);
	if (blocked.has(number) || name === "SIGKILL" || name === "SIGSTOP") return;
	const both = {
		number,
		name,
		isUrgent: true
	};
	const note = () => void heldBack(number);
	addListener(both, note);
	blocked.set(number, () => removeListener(both, note));
}
function unblock(numbers) {
	const come = numbers.filter((number) => blocked.has(number) && pending.delete(number));
	for (const number of numbers) {
		blocked.get(number)?.();
		blocked.delete(number);
	}
	return come;
}
function changeMask(how, mask) {
	const before = signalsOf(blocked.keys());
	const numbers = numbersOf(mask);
	settleSignals();
	const action = Number(index(how));
	if (action < 0 || action > 2) throw new OSError(22, "Invalid argument");
	if (action !== 1) numbers.forEach(block);
	if (action === 0) return [before, []];
	const others = [...blocked.keys()].filter((number) => !numbers.includes(number));
	return [before, unblock(action === 1 ? numbers : others)];
}
function sigpending() {
	settleSignals();
	return signalsOf(pending);
}
async function sigwait(sigset) {
	const wanted = numbersOf(sigset);
	const ownBlocks = wanted.filter((number) => !blocked.has(number));
	ownBlocks.forEach(block);
	const found = () => wanted.find((number) => pending.has(number));
	stayAlive();
	let takeBack = () => {};
	let look = () => {};
	try {
		await new Promise((resolve, reject) => {
			look = () => found() !== void 0 && resolve();
			waiting.add(look);
			takeBack = onInterrupt(reject);
			settleSignals();
			look();
		});
		const number = found();
		pending.delete(number);
		return Signals.of(number);
	} finally {
		waiting.delete(look);
		takeBack();
		letGo();
		unblock(ownBlocks);
	}
}
// runtime/python/signal.ts
var signal_exports = __exportAll({
	Handlers: () => Handlers,
	ITIMER_PROF: () => 2,
	ITIMER_REAL: () => 0,
	ITIMER_VIRTUAL: () => 1,
	ItimerError: () => ItimerError,
	NSIG: () => 65,
	SIGABRT: () => SIGABRT,
	SIGALRM: () => SIGALRM,
	SIGBUS: () => SIGBUS,
	SIGCHLD: () => SIGCHLD,
	SIGCLD: () => SIGCLD,
	SIGCONT: () => SIGCONT,
	SIGFPE: () => SIGFPE,
	SIGHUP: () => SIGHUP,
	SIGILL: () => SIGILL,
	SIGINT: () => SIGINT$1,
	SIGIO: () => SIGIO,
	SIGIOT: () => SIGIOT,
	SIGKILL: () => SIGKILL,
	SIGPIPE: () => SIGPIPE,
	SIGPOLL: () => SIGPOLL,
	SIGPROF: () => SIGPROF,
	SIGPWR: () => SIGPWR,
	SIGQUIT: () => SIGQUIT,
	SIGRTMAX: () => SIGRTMAX,
	SIGRTMIN: () => SIGRTMIN,
	SIGSEGV: () => SIGSEGV,
	SIGSTKFLT: () => SIGSTKFLT,
	SIGSTOP: () => SIGSTOP,
	SIGSYS: () => SIGSYS,
	SIGTERM: () => SIGTERM,
	SIGTRAP: () => SIGTRAP,
	SIGTSTP: () => SIGTSTP,
	SIGTTIN: () => SIGTTIN,
	SIGTTOU: () => SIGTTOU,
	SIGURG: () => SIGURG,
	SIGUSR1: () => SIGUSR1,
	SIGUSR2: () => SIGUSR2,
	SIGVTALRM: () => SIGVTALRM,
	SIGWINCH: () => SIGWINCH,
	SIGXCPU: () => SIGXCPU,
	SIGXFSZ: () => SIGXFSZ,
	SIG_BLOCK: () => SIG_BLOCK,
	SIG_DFL: () => SIG_DFL,
	SIG_IGN: () => SIG_IGN,
	SIG_SETMASK: () => SIG_SETMASK,
	SIG_UNBLOCK: () => SIG_UNBLOCK,
	Sigmasks: () => Sigmasks,
	Signals: () => Signals,
	TEXTS: () => TEXTS,
	alarm: () => alarm,
	checkSignals: () => checkSignals,
	defaultIntHandler: () => defaultIntHandler,
	getitimer: () => getitimer,
	getsignal: () => getsignal,
	pause: () => pause,
	pthreadSigmask: () => pthreadSigmask,
	raiseSignal: () => raiseSignal,
	setitimer: () => setitimer,
	siginterrupt: () => siginterrupt,
	signal: () => signal,
	sigpending: () => sigpending,
	sigwait: () => sigwait,
	strsignal: () => strsignal,
	validSignals: () => validSignals
});
const isThread = "WorkerGlobalScope" in globalThis;
const handlers = new Map();
const listeners = new Map();
const ignored = new Map();
const pausing = [];
function signalOf(signalnum) {
	const number = Number(index(signalnum));
	if (!(number >= 1 && number <= 64)) throw new ValueError("signal number out of range");
	return Signals.of(number);
}
function handle(signal, handler) {
	if (heldBack(Number(signal.value))) return;
	const result = invoke(handler, signal.value, null);
	if (result instanceof Promise) result.then(goOn, interrupt);
	else goOn();
}
function goOn() {
	for (const go of pausing.splice(0)) go();
}
onRaise((number) => {
	if (heldBack(number)) return true;
	const found = Signals.of(number);
	const handler = getsignal(found);
	if (handler === SIG_DFL || handler === defaultIntHandler || handler === null) return false;
	if (!identical(handler, SIG_IGN)) handle(found, handler);
	return true;
});
function initial(signal) {
	return signal === SIGINT$1 ? defaultIntHandler : SIG_DFL;
}
function signal(signalnum, handler) {
	const found = signalOf(signalnum);
	const isAction = handler instanceof Handlers || typeof handler === "function" || typeof handler?.__call__ === "function";
	const chosen = handler === 0 || handler === 1 ? Handlers.of(handler) : handler;
	if (!isAction && !(chosen instanceof Handlers)) throw new TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
	const name = found.name;
	if (name === "SIGKILL" || name === "SIGSTOP") throw new OSError(22, "Invalid argument");
	const before = getsignal(found);
	const number = Number(found.value);
	if (found === SIGINT$1) leaveInterrupts();
	const old = listeners.get(number);
	const both = {
		number,
		name,
		isUrgent: chosen !== SIG_IGN
	};
	if (old) removeListener(both, old);
	listeners.delete(number);
	ignored.get(number)?.();
	ignored.delete(number);
	handlers.set(number, chosen);
	if (found === SIGINT$1) interrupts.taken = chosen !== defaultIntHandler;
	if (chosen === SIG_DFL || chosen === defaultIntHandler) return before;
	const takeBack = chosen === SIG_IGN ? ignore(number) : void 0;
	if (takeBack) {
		ignored.set(number, takeBack);
		return before;
	}
	const listener = chosen === SIG_IGN ? () => {} : () => handle(found, chosen);
	listeners.set(number, listener);
	addListener(both, listener);
	return before;
}
inheritGlobals(import.meta, () => handlers.size === 0 ? {} : { given: [...handlers] }, ({ given = [] }) => {
	for (const [number, handler] of given) if (isThread) handlers.set(number, handler);
	else signal(number, handler);
});
function getsignal(signalnum) {
	const found = signalOf(signalnum);
	const known = handlers.get(Number(found.value));
	return known === void 0 ? initial(found) : known;
}
function defaultIntHandler(_signalnum, _frame) {
	throw new KeyboardInterrupt();
}
function raiseSignal(signalnum) {
	const number = Number(index(signalnum));
	if (!(number >= 0 && number <= 64)) throw new OSError(22, "Invalid argument");
	if (number === 0) return;
	const found = signalOf(number);
	if (heldBack(Number(found.value))) return;
	const handler = getsignal(found);
	if (identical(handler, SIG_IGN)) return;
	if (handler === defaultIntHandler) throw new KeyboardInterrupt();
	if (handler === SIG_DFL) Deno.kill(Deno.pid, found.name);
	else invoke(handler, found.value, null);
}
function pthreadSigmask(how, mask) {
	const [before, come] = changeMask(how, mask);
	for (const number of come) raiseSignal(number);
	return before;
}
async function pause() {
	stayAlive();
	let takeBack = () => {};
	try {
		await new Promise((resolve, reject) => {
			pausing.push(resolve);
			takeBack = onInterrupt(reject);
		});
	} finally {
		takeBack();
		letGo();
	}
}
let timer;
let ends = 0;
let period = 0;
function ring() {
	timer = void 0;
	if (period > 0) startHere(period);
	Deno.kill(Deno.pid, "SIGALRM");
}
function startHere(milliseconds) {
	timer = setTimeout(ring, milliseconds);
	Deno.unrefTimer(timer);
}
function start(milliseconds) {
	clearTimeout(timer);
	timer = void 0;
	ends = milliseconds > 0 ? performance.now() + milliseconds : 0;
	if (!ringElsewhere(milliseconds, period) && milliseconds > 0) startHere(milliseconds);
}
afterFork(() => {
	clearTimeout(timer);
	timer = void 0;
	period = 0;
	ends = 0;
});
function left() {
	const rest = ends - performance.now();
	if (ends === 0 || rest > 0) return Math.max(0, rest);
	return period > 0 ? period + rest % period : 0;
}
const ITIMER_REAL = 0;
const ITIMER_VIRTUAL = 1;
const ITIMER_PROF = 2;
var ItimerError = class extends OSError {
	static __module__ = "signal";
	static __name__ = "itimer_error";
};
const NSIG = 65;
function getitimer(which) {
	if (!(Number(which) >= 0 && Number(which) <= 2)) throw new ItimerError(22, "Invalid argument");
	const times = Number(which) === 0 ? [left(), period] : [0, 0];
	return tupleFrom(times.map((time) => toFloat(time / 1e3)));
}
function setitimer(which, seconds, interval = 0) {
	if (Number(which) !== 0) throw new ItimerError(22, "Invalid argument");
	const before = tupleFrom([left(), period].map((time) => toFloat(time / 1e3)));
	period = toNumber(interval) * 1e3;
	start(toNumber(seconds) * 1e3);
	return before;
}
function alarm(seconds) {
	const before = Math.ceil(left() / 1e3);
	setitimer(0, Number(seconds));
	return before;
}
function siginterrupt(_signalnum, _flag) {}
function strsignal(signalnum) {
	return TEXTS[Number(index(signalnum))] ?? null;
}
function validSignals() {
	return new PySet(Object.keys(TEXTS).map((number) => Signals.of(Number(number))));
}
nameFunctions(signal_exports);
export { ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, ItimerError, NSIG, alarm, checkSignals, defaultIntHandler, getitimer, getsignal, pause, pthreadSigmask, raiseSignal, setitimer, siginterrupt, signal, sigpending, sigwait, strsignal, validSignals };
