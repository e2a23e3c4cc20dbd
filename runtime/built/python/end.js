import "../rolldown-runtime.js";
import { KeyboardInterrupt, SystemExit, atExit, endChildren, endProgram, forked, interrupt, isMainThread, kin, onWaiting, printError, pythonHooks, setRepresentation, setTracebackFormatter } from "../core.js";
import { addListener, flushAll, flushStreams, formatException, interrupts, removeListener, repr, str$1 as str, tellUncaught } from "./core.js";
// runtime/python/uncaught.ts
const FRAMES = 50;
function flush() {
	flushAll();
	return flushStreams();
}
function statusOf(exit) {
	const { code } = exit;
	if (code === null || code === void 0) return 0;
	if (Number.isInteger(code) || typeof code === "bigint" || typeof code === "boolean") return Number(BigInt.asUintN(8, BigInt(code)));
	printError(str(code));
	return 1;
}
let ending = false;
async function end(error) {
	if (ending) return;
	ending = true;
	let status = 1;
	flush();
	if (error instanceof SystemExit) status = statusOf(error);
	else await tellUncaught(error);
	flush();
	if (forked.leave) {
		await endChildren();
		forked.leave(error instanceof KeyboardInterrupt ? -SIGINT.number : status);
	}
	onWaiting(() => {});
	unlisten();
	if (error instanceof KeyboardInterrupt) {
		status = 130;
		kin.endThreads();
	}
	await endProgram(status);
}
function onRejection(event) {
	event.preventDefault();
	end(event.reason);
}
function onError(event) {
	event.preventDefault();
	end(event.error);
}
function onUnload() {
	if (!flush().broken || ending) return;
	printError("Exception ignored on flushing sys.stdout:\nBrokenPipeError: [Errno 32] Broken pipe");
	Deno.exitCode = 120;
}
const SIGINT = {
	number: 2,
	name: "SIGINT"
};
const PATIENCE = 20;
let waiting = false;
let listening = false;
let timer;
function listen() {
	timer = void 0;
	if (!waiting || listening || interrupts.taken) return;
	listening = true;
	addListener(SIGINT, onInterrupt);
}
function unlisten() {
	if (!listening) return;
	listening = false;
	removeListener(SIGINT, onInterrupt);
}
function onInterrupt() {
	unlisten();
	interrupt(new KeyboardInterrupt());
}
function onWait(begins) {
	waiting = begins;
	if (!begins) unlisten();
	else if (timer === void 0 && !listening) {
		const later = setTimeout(listen, PATIENCE);
		Deno.unrefTimer(later);
		timer = later;
	}
}
pythonHooks.areFlow ??= true;
Error.stackTraceLimit = Math.max(Error.stackTraceLimit, FRAMES);
setTracebackFormatter(formatException);
setRepresentation(repr);
atExit(() => {
	flush();
});
if (!("WorkerGlobalScope" in globalThis)) {
	onWaiting(onWait);
	if (isMainThread()) {
		addEventListener("unhandledrejection", onRejection);
		addEventListener("error", onError);
		addEventListener("unload", onUnload);
	}
}
