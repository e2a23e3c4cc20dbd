/* @ts-self-types="../../../runtime/python/contextlib.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { RuntimeError } from "../core.js";
import { aenter, aexit, asyncItems, call, callMethod, checkContext, coroutineFunctions, enter, exception, isKeywords, leave, matches, methodOf, nameClasses, streams, takesWhat, truth } from "./core.js";
import { updateWrapper } from "./parts/contextlib.js";
import { AbstractAsyncContextManager, AbstractContextManager, AsyncContextDecorator, ContextDecorator, withinEach, withinEachAsync } from "./parts/contextlib2.js";
import { changeFolder } from "./parts/logging3.js";
// runtime/python/contextlib/contextmanager.ts
var GeneratorContextManager = class GeneratorContextManager {
	static __module__ = "contextlib";
	static __name__ = "_GeneratorContextManager";
	#make;
	#generator;
	constructor(make) {
		this.#make = make;
		this.#generator = make();
	}
	__enter__() {
		const { done, value } = this.#generator.next();
		if (done) throw new RuntimeError("generator didn't yield");
		return value;
	}
	__exit__(_type, error, _traceback) {
		const failed = error !== null && error !== void 0;
		let goesOn;
		try {
			goesOn = (failed ? this.#generator.throw(error) : this.#generator.next()).done !== true;
		} catch (raised) {
			if (failed && raised === error) return false;
			throw raised;
		}
		if (!goesOn) return failed;
		this.#generator.return(void 0);
		throw new RuntimeError(failed ? "generator didn't stop after throw()" : "generator didn't stop");
	}
	__call__(func) {
		return withinEach(func, () => new GeneratorContextManager(this.#make));
	}
};
var AsyncGeneratorContextManager = class AsyncGeneratorContextManager {
	static __module__ = "contextlib";
	static __name__ = "_AsyncGeneratorContextManager";
	#make;
	#generator;
	constructor(make) {
		this.#make = make;
		this.#generator = make();
	}
	async __aenter__() {
		const { done, value } = await this.#generator.next();
		if (done) throw new RuntimeError("generator didn't yield");
		return value;
	}
	async __aexit__(_type, error, _traceback) {
		const failed = error !== null && error !== void 0;
		let goesOn;
		try {
			goesOn = (await (failed ? this.#generator.throw(error) : this.#generator.next())).done !== true;
		} catch (raised) {
			if (failed && raised === error) return false;
			throw raised;
		}
		if (!goesOn) return failed;
		await this.#generator.return(void 0);
		throw new RuntimeError(failed ? "generator didn't stop after throw()" : "generator didn't stop");
	}
	__call__(func) {
		return withinEachAsync(func, () => new AsyncGeneratorContextManager(this.#make));
	}
};
function contextmanager(func) {
	const isAsync = Object.prototype.toString.call(func) === "[object AsyncGeneratorFunction]";
	const make = function(...args) {
		return isAsync ? new AsyncGeneratorContextManager(() => func.apply(this, args)) : new GeneratorContextManager(() => func.apply(this, args));
	};
	takesWhat(make, func);
	return updateWrapper(make, func);
}
function asynccontextmanager(func) {
	return contextmanager(func);
}
// runtime/python/contextlib/async_exit_stack.ts
function details(error) {
	if (error === void 0) return [
		null,
		null,
		null
	];
	const turned = exception(error);
	return [
		turned.constructor,
		turned,
		null
	];
}
async function settled(given) {
	return given instanceof Promise ? await given : await asyncItems.wait(given);
}
var AsyncExitStack = class AsyncExitStack {
	static __module__ = "contextlib";
	#leaves = [];
	enterContext(cm) {
		checkContext(cm);
		const result = enter(cm);
		this.#leaves.push((error) => leave(cm, error));
		return result;
	}
	async enterAsyncContext(cm) {
		checkContext(cm, true);
		const result = await aenter(cm);
		this.#leaves.push((error) => aexit(cm, error));
		return result;
	}
	push(exitOrManager) {
		const isManager = methodOf(exitOrManager, "__exit__") !== void 0;
		this.#leaves.push((error) => isManager ? leave(exitOrManager, error) : truth(call(exitOrManager, details(error))));
		return exitOrManager;
	}
	pushAsyncExit(exitOrManager) {
		const isManager = methodOf(exitOrManager, "__aexit__") !== void 0;
		this.#leaves.push(async (error) => isManager ? await aexit(exitOrManager, error) : truth(await settled(call(exitOrManager, details(error)))));
		return exitOrManager;
	}
	callback(callback, ...args) {
		const [positional, named] = split(args);
		this.#leaves.push(() => {
			call(callback, positional, named);
			return false;
		});
		return callback;
	}
	pushAsyncCallback(callback, ...args) {
		const [positional, named] = split(args);
		this.#leaves.push(async () => {
			await settled(call(callback, positional, named));
			return false;
		});
		return callback;
	}
	popAll() {
		const other = new AsyncExitStack();
		other.#leaves = this.#leaves;
		this.#leaves = [];
		return other;
	}
	async aclose() {
		await this.__aexit__(null, null, null);
	}
	async __aenter__() {
		return this;
	}
	async __aexit__(_type, given, _traceback) {
		let error = given ?? void 0;
		const failed = error !== void 0;
		let changed = false;
		for (let leave = this.#leaves.pop(); leave; leave = this.#leaves.pop()) try {
			if (!await leave(error)) continue;
			error = void 0;
			changed = false;
		} catch (raised) {
			error = raised;
			changed = true;
		}
		if (changed) throw error;
		return failed && error === void 0;
	}
};
function split(args) {
	const last = args.at(-1);
	return isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
}
coroutineFunctions(AsyncExitStack.prototype.enterAsyncContext, AsyncExitStack.prototype.aclose);
// runtime/python/contextlib/exit_stack.ts
function enterLibrary(manager) {
	if (typeof manager?.holdSync === "function") {
		const held = manager.holdSync();
		return [true, () => (held[Symbol.dispose](), false)];
	}
	const terminate = methodOf(manager, "terminate");
	if (!terminate || methodOf(manager, "__exit__")) return void 0;
	return [manager, () => (terminate.call(manager), false)];
}
function enterOther(manager) {
	checkContext(manager);
	return [enter(manager), (error) => leave(manager, error)];
}
var ExitStack = class ExitStack {
	static __module__ = "contextlib";
	#leaves = [];
	enterContext(cm) {
		const [result, end] = enterLibrary(cm) ?? enterOther(cm);
		this.#leaves.push(end);
		return result;
	}
	callback(callback, ...args) {
		const last = args.at(-1);
		const named = isKeywords(last) ? last : {};
		const positional = isKeywords(last) ? args.slice(0, -1) : args;
		this.#leaves.push(() => {
			call(callback, positional, named);
			return false;
		});
		return callback;
	}
	push(exitOrManager) {
		const isManager = methodOf(exitOrManager, "__exit__") !== void 0;
		this.#leaves.push((error) => {
			if (isManager) return leave(exitOrManager, error);
			const turned = error === void 0 ? null : exception(error);
			return truth(call(exitOrManager, [
				turned?.constructor ?? null,
				turned,
				null
			]));
		});
		return exitOrManager;
	}
	popAll() {
		const other = new ExitStack();
		other.#leaves = this.#leaves;
		this.#leaves = [];
		return other;
	}
	close() {
		this.__exit__(null, null, null);
	}
	__enter__() {
		return this;
	}
	__exit__(_type, given, _traceback) {
		let error = given ?? void 0;
		const failed = error !== void 0;
		let changed = false;
		for (let leave = this.#leaves.pop(); leave; leave = this.#leaves.pop()) try {
			if (!leave(error)) continue;
			error = void 0;
			changed = false;
		} catch (raised) {
			error = raised;
			changed = true;
		}
		if (changed) throw error;
		return failed && error === void 0;
	}
	[Symbol.dispose]() {
		this.close();
	}
};
// runtime/python/contextlib/managers.ts
var suppress = class extends AbstractContextManager {
	#classes;
	constructor(...exceptions) {
		super();
		this.#classes = exceptions;
	}
	__enter__() {
		return null;
	}
	__exit__(_type, error, _traceback) {
		return error !== null && error !== void 0 && matches(error, ...this.#classes);
	}
};
var closing = class extends AbstractContextManager {
	#thing;
	constructor(thing) {
		super();
		this.#thing = thing;
	}
	__enter__() {
		return this.#thing;
	}
	__exit__(_type, _error, _traceback) {
		callMethod(this.#thing, "close");
		return null;
	}
};
var nullcontext = class extends AbstractContextManager {
	#result;
	constructor(enterResult = null) {
		super();
		this.#result = enterResult;
	}
	__enter__() {
		return this.#result;
	}
	__exit__(_type, _error, _traceback) {
		return null;
	}
	async __aenter__() {
		return this.#result;
	}
	async __aexit__(_type, _error, _traceback) {
		return null;
	}
};
var aclosing = class {
	static __module__ = "contextlib";
	#thing;
	constructor(thing) {
		this.#thing = thing;
	}
	async __aenter__() {
		return this.#thing;
	}
	async __aexit__(_type, _error, _traceback) {
		const given = callMethod(this.#thing, "aclose");
		await (given instanceof Promise ? given : asyncItems.wait(given));
		return null;
	}
};
var Redirection = class extends AbstractContextManager {
	#name;
	#target;
	#before = [];
	constructor(name, target) {
		super();
		this.#name = name;
		this.#target = target;
	}
	__enter__() {
		this.#before.push(streams[this.#name]);
		streams[this.#name] = this.#target ?? nowhere;
		return this.#target;
	}
	__exit__(_type, _error, _traceback) {
		streams[this.#name] = this.#before.pop();
		return null;
	}
};
const nowhere = {
	write: () => 0,
	flush() {}
};
var redirectStdout = class extends Redirection {
	constructor(newTarget) {
		super("stdout", newTarget);
	}
};
var redirectStderr = class extends Redirection {
	constructor(newTarget) {
		super("stderr", newTarget);
	}
};
var redirectStdin = class extends Redirection {
	constructor(newTarget) {
		super("stdin", newTarget);
	}
};
var chdir = class extends AbstractContextManager {
	#path;
	#before = [];
	constructor(path) {
		super();
		this.#path = path;
	}
	__enter__() {
		this.#before.push(Deno.cwd());
		changeFolder(this.#path);
		return null;
	}
	__exit__(_type, _error, _traceback) {
		changeFolder(this.#before.pop());
		return null;
	}
};
nameClasses(__exportAll({
	AbstractAsyncContextManager: () => AbstractAsyncContextManager,
	AbstractContextManager: () => AbstractContextManager,
	AsyncContextDecorator: () => AsyncContextDecorator,
	AsyncExitStack: () => AsyncExitStack,
	AsyncGeneratorContextManager: () => AsyncGeneratorContextManager,
	ContextDecorator: () => ContextDecorator,
	ExitStack: () => ExitStack,
	GeneratorContextManager: () => GeneratorContextManager,
	aclosing: () => aclosing,
	asynccontextmanager: () => asynccontextmanager,
	chdir: () => chdir,
	closing: () => closing,
	contextmanager: () => contextmanager,
	nullcontext: () => nullcontext,
	redirectStderr: () => redirectStderr,
	redirectStdin: () => redirectStdin,
	redirectStdout: () => redirectStdout,
	suppress: () => suppress
}), "contextlib");
export { AbstractAsyncContextManager, AbstractContextManager, AsyncContextDecorator, AsyncExitStack, AsyncGeneratorContextManager, ContextDecorator, ExitStack, GeneratorContextManager, aclosing, asynccontextmanager, chdir, closing, contextmanager, nullcontext, redirectStderr, redirectStdin, redirectStdout, suppress };
