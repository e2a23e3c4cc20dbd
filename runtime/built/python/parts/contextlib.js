import "../../rolldown-runtime.js";
import { getattr, options, tupleFrom } from "../core.js";
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
		if (typeof wrapper === "function") {
			delete wrapper.__name__;
			put("name", name ?? "wrapper");
		} else if (name !== void 0) put("__name__", name);
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
export { WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, updateWrapper, wraps };
