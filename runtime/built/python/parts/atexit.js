import "../../rolldown-runtime.js";
import { attendEnd, exitActions, memoryInUse, printError, stage } from "../../core.js";
import { call, eq, formatException, isKeywords, repr } from "../core.js";
// runtime/python/atexit.ts
let entries = [];
let older;
function register(func, ...args) {
	if (stage.loading) return func;
	attendEnd();
	noteUse();
	entries.push({
		target: func,
		args
	});
	return func;
}
function unregister(func) {
	const before = older === void 0 ? 0 : entries.slice(0, older).filter(isOther(func)).length;
	entries = entries.filter(isOther(func));
	if (older !== void 0) older = before;
}
function isOther(func) {
	return ({ target }) => target !== func && !eq(target, func);
}
function _clear() {
	entries = [];
	older = void 0;
}
async function _runExitfuncs() {
	await run(0);
}
function _ncallbacks() {
	return entries.length;
}
function noteUse() {
	if (memoryInUse() !== void 0) older ??= entries.length;
}
async function run(end) {
	const due = entries.splice(end);
	while (due.length > 0) {
		const { target, args } = due.pop();
		const last = args.at(-1);
		try {
			await (isKeywords(last) ? call(target, args.slice(0, -1), last) : call(target, [...args]));
		} catch (error) {
			printError(`Exception ignored in atexit callback: ${repr(target)}\n${formatException(error)}`);
		}
	}
	entries.length = Math.min(entries.length, end);
}
exitActions.beforeChildren = () => {
	noteUse();
	return run(older ?? entries.length);
};
exitActions.afterChildren = () => run(0);
export { _clear, _ncallbacks, _runExitfuncs, register, unregister };
