import "../../rolldown-runtime.js";
import { ABC, NotImplemented, aenter, aexit, asyncItems, call, coroutineFunction, enter, enterAsync, exitAsync, getattr, hideClass, isAsyncFunction, leave, methodOf, options, takesWhat, tupleFrom } from "../core.js";
// runtime/python/functools/wrapping.ts
const WRAPPER_ASSIGNMENTS = tupleFrom([
	"__module__",
	"__name__",
	"__qualname__",
	"__doc__",
	"__annotations__",
	"__type_params__"
]);
const WRAPPER_UPDATES = tupleFrom(["__dict__"]);
function updateWrapper(wrapper, wrapped, assigned, updated) {
	const given = options(["assigned", "updated"], assigned, updated);
	const names = new Set(given.assigned ?? WRAPPER_ASSIGNMENTS);
	const put = (name, value) => Object.defineProperty(wrapper, name, {
		value,
		configurable: true,
		writable: true,
		enumerable: typeof wrapper !== "function"
	});
	if (names.has("__name__")) {
		const name = getattr(wrapped, "__name__", void 0);
		if (typeof wrapper === "function") put("name", name ?? "wrapper");
		else if (name !== void 0) put("__name__", name);
	}
	if (typeof wrapper === "function" && names.has("__qualname__")) delete wrapper.__qualname__;
	if (typeof wrapper !== "function" && names.has("__doc__")) put("__doc__", getattr(wrapped, "__doc__", null));
	for (const name of names) {
		if (name === "__name__" || name === "__qualname__" && typeof wrapper !== "function") continue;
		const own = Object.getOwnPropertyDescriptor(Object(wrapped), name);
		if (own) put(name, own.value);
	}
	if (typeof wrapped === "function") for (const [name, value] of Object.entries(wrapped)) put(name, value);
	put("__wrapped__", wrapped);
	return wrapper;
}
function wraps(wrapped, assigned, updated) {
	return (wrapper) => updateWrapper(wrapper, wrapped, assigned, updated);
}
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
export { AbstractAsyncContextManager, AbstractContextManager, AsyncContextDecorator, ContextDecorator, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, updateWrapper, withinEach, withinEachAsync, wraps };
