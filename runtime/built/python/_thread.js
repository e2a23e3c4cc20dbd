/* @ts-self-types="../../../runtime/python/_thread.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { RuntimeError, SystemExit, describeError, printError } from "../core.js";
import { callWith } from "../child.js";
import { Lock, RLock, TIMEOUT_MAX, Thread, getIdent, getNativeId } from "../threads.js";
import { nameFunctions, repr } from "./core.js";
// runtime/python/_thread.ts
var _thread_exports = __exportAll({
	LockType: () => Lock,
	RLock: () => RLock,
	TIMEOUT_MAX: () => TIMEOUT_MAX,
	allocateLock: () => allocateLock,
	error: () => RuntimeError,
	exit: () => exit,
	getIdent: () => getIdent,
	getNativeId: () => getNativeId,
	startNewThread: () => startNewThread
});
function allocateLock() {
	return new Lock();
}
function startNewThread(work, args, kwargs) {
	const named = kwargs instanceof Map ? Object.fromEntries(kwargs) : kwargs ?? {};
	const thread = new Thread({
		target: async () => {
			try {
				await callWith(work, [...args], named);
			} catch (error) {
				if (error instanceof SystemExit) return;
				printError(`Exception ignored in thread started by ${repr(work)}:\n${describeError(error)}`);
			}
		},
		daemon: true
	});
	thread.start();
	return thread.ident;
}
function exit() {
	throw new SystemExit();
}
nameFunctions(_thread_exports);
export { Lock as LockType, RLock, TIMEOUT_MAX, allocateLock, RuntimeError as error, exit, getIdent, getNativeId, startNewThread };
