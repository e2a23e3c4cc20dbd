/* @ts-self-types="../../../../runtime/python/multiprocessing/dummy.ts" */
import "../program.js";
import { __exportAll } from "../../rolldown-runtime.js";
import { ThreadPool } from "../../main.js";
import { Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, Thread, currentThread, threads } from "../../threads.js";
import { nameFunctions } from "../core.js";
import { Queue } from "../parts/queue.js";
// runtime/python/multiprocessing/dummy.ts
var dummy_exports = __exportAll({
	Barrier: () => Barrier,
	BoundedSemaphore: () => BoundedSemaphore,
	Condition: () => Condition,
	DummyProcess: () => DummyProcess,
	Event: () => Event,
	JoinableQueue: () => Queue,
	Lock: () => Lock,
	Pool: () => Pool,
	Process: () => Process,
	Queue: () => Queue,
	RLock: () => RLock,
	Semaphore: () => Semaphore,
	activeChildren: () => activeChildren,
	currentProcess: () => currentProcess
});
var DummyProcess = class extends Thread {
	static __module__ = "multiprocessing.dummy";
	get exitcode() {
		return this.ident !== null && !this.isAlive() ? 0 : null;
	}
};
const Process = DummyProcess;
function currentProcess() {
	return currentThread();
}
function activeChildren() {
	return [...threads].filter((one) => one instanceof DummyProcess);
}
function Pool(processes, initializer, initargs) {
	return new ThreadPool({
		initializer,
		initargs: initargs ?? [],
		...typeof processes === "object" && processes !== null ? processes : { processes }
	});
}
nameFunctions(dummy_exports);
export { Barrier, BoundedSemaphore, Condition, DummyProcess, Event, Queue as JoinableQueue, Lock, Pool, Process, Queue, RLock, Semaphore, activeChildren, currentProcess };
