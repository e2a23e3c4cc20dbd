/* @ts-self-types="../../../../runtime/python/concurrent/futures.ts" */
import "../program.js";
import { __exportAll } from "../../rolldown-runtime.js";
import { ALL_COMPLETED, BrokenExecutor, BrokenProcessPool, BrokenThreadPool, CancelledError, Executor as Executor$1, FIRST_COMPLETED, FIRST_EXCEPTION, InvalidStateError, PlainFuture, ProcessPoolExecutor as ProcessPoolExecutor$1, ResultIterator, ThreadPoolExecutor as ThreadPoolExecutor$1, asCompleted, timeouts, typeNames, wait as wait$1, waitSync as waitSync$1 } from "../../threads.js";
import { namedtuple } from "../parts/collections5.js";
import { PySet, TimeoutError, isKeywords, nameClasses, nameFunctions, typeName } from "../core.js";
// runtime/python/concurrent/futures.ts
var futures_exports = __exportAll({
	ALL_COMPLETED: () => ALL_COMPLETED,
	BrokenExecutor: () => BrokenExecutor,
	BrokenProcessPool: () => BrokenProcessPool,
	BrokenThreadPool: () => BrokenThreadPool,
	CancelledError: () => CancelledError,
	Executor: () => Executor,
	FIRST_COMPLETED: () => FIRST_COMPLETED,
	FIRST_EXCEPTION: () => FIRST_EXCEPTION,
	Future: () => PlainFuture,
	InvalidStateError: () => InvalidStateError,
	ProcessPoolExecutor: () => ProcessPoolExecutor,
	ResultIterator: () => ResultIterator,
	ThreadPoolExecutor: () => ThreadPoolExecutor,
	TimeoutError: () => TimeoutError,
	asCompleted: () => asCompleted,
	wait: () => wait,
	waitSync: () => waitSync
});
function splitKeywords(args) {
	const last = args.at(-1);
	return isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
}
const Executor = Executor$1;
const ProcessPoolExecutor = class ProcessPoolExecutor extends ProcessPoolExecutor$1 {
	kind = "processes";
	newFuture() {
		return new PlainFuture();
	}
	split(args) {
		return splitKeywords(args);
	}
};
const ThreadPoolExecutor = class ThreadPoolExecutor extends ThreadPoolExecutor$1 {
	kind = "threads";
	newFuture() {
		return new PlainFuture();
	}
	split(args) {
		return splitKeywords(args);
	}
};
const DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", ["done", "not_done"]);
async function wait(fs, timeout, returnWhen) {
	return named(await wait$1(fs, timeout, returnWhen));
}
function waitSync(fs, timeout, returnWhen) {
	return named(waitSync$1(fs, timeout, returnWhen));
}
function named({ done, notDone }) {
	return new DoneAndNotDoneFutures(new PySet(done), new PySet(notDone));
}
timeouts.error = TimeoutError;
typeNames.of = typeName;
nameFunctions(futures_exports);
nameClasses(futures_exports, "concurrent.futures");
export { ALL_COMPLETED, BrokenExecutor, BrokenProcessPool, BrokenThreadPool, CancelledError, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, PlainFuture as Future, InvalidStateError, ProcessPoolExecutor, ResultIterator, ThreadPoolExecutor, TimeoutError, asCompleted, wait, waitSync };
