import "../../rolldown-runtime.js";
import { ABC, NotImplemented, aenter, aexit, asyncItems, call, coroutineFunction, enter, enterAsync, exitAsync, hideClass, isAsyncFunction, leave, methodOf, takesWhat } from "../core.js";
import { updateWrapper } from "./contextlib.js";
// runtime/python/contextlib/decorator.ts
function callWithin(manager, func) {
	enter(manager);
	let result;
	try {
		result = func();
	} catch (error) {
		if (leave(manager, error)) return null;
		throw error;
	}
	leave(manager);
	return result;
}
async function callWithinAsync(manager, func) {
	await enterAsync(manager);
	let result;
	try {
		result = await func();
	} catch (error) {
		if (await exitAsync(manager, error)) return null;
		throw error;
	}
	await exitAsync(manager);
	return result;
}
function withinEach(func, manager, isAsync = isAsyncFunction(func)) {
	const within = isAsync ? callWithinAsync : callWithin;
	const wrapper = function(...args) {
		return within(manager(), () => func.apply(this, args));
	};
	takesWhat(wrapper, func);
	return updateWrapper(wrapper, func);
}
var ContextDecorator = class {
	static __module__ = "contextlib";
	__call__(func) {
		return withinEach(func, () => this);
	}
};
var ByMethods = class extends ABC {
	static __module__ = "contextlib";
	static __needs__ = [];
	static __subclasshook__(candidate) {
		if (!Object.hasOwn(this, "__needs__")) return NotImplemented;
		const { prototype } = candidate;
		return this.__needs__.every((name) => methodOf(prototype, name) !== void 0) ? true : NotImplemented;
	}
};
hideClass(ByMethods);
var AbstractContextManager = class extends ByMethods {
	static __abstractmethods__ = ["__exit__"];
	static __needs__ = ["__enter__", "__exit__"];
	__enter__() {
		return this;
	}
	__exit__(_type, _error, _traceback) {
		return null;
	}
};
var AsyncContextDecorator = class {
	static __module__ = "contextlib";
	__call__(func) {
		return withinEachAsync(func, () => this);
	}
};
var AbstractAsyncContextManager = class extends ByMethods {
	static __abstractmethods__ = ["__aexit__"];
	static __needs__ = ["__aenter__", "__aexit__"];
	async __aenter__() {
		return this;
	}
	async __aexit__(_type, _error, _traceback) {
		return null;
	}
};
function withinEachAsync(func, manager) {
	const wrapper = async function(...args) {
		const context = manager();
		await aenter(context);
		let result;
		try {
			const given = call(func, [this, ...args].slice(this === void 0 ? 1 : 0));
			result = await (given instanceof Promise ? given : asyncItems.wait(given));
		} catch (error) {
			if (await aexit(context, error)) return null;
			throw error;
		}
		await aexit(context);
		return result;
	};
	return coroutineFunction(updateWrapper(wrapper, func));
}
export { AbstractAsyncContextManager, AbstractContextManager, AsyncContextDecorator, ContextDecorator, withinEach, withinEachAsync };
