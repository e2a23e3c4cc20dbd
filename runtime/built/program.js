import "./rolldown-runtime.js";
import { AttributeError, PicklingError, TypeError, pythonHooks } from "./core.js";
import { Bytes, KeyError, addressText, call, fullName, isType, iter, same, toFloat, truth, type$1 as type, typeName, viewOfBytes } from "./python/core.js";
import "./python/end.js";
// runtime/python/pickling.ts
const REFUSED = new Set("generator async_generator coroutine dict_keys dict_values dict_items odict_keys odict_values odict_items mappingproxy module frame traceback cell code".split(" "));
function unpicklable(value) {
	if (typeof value !== "function") {
		const name = typeName(value);
		return REFUSED.has(name) ? new TypeError(`cannot pickle '${name}' object`) : void 0;
	}
	const shown = fullName(value);
	if (shown.includes("<locals>") || shown !== "<lambda>") return new AttributeError(`Can't get local object '${shown}'`);
	const kind = isType(value) ? "class" : "function";
	return new PicklingError(`Can't pickle <${kind} ${shown} at ${addressText(value)}>: attribute lookup ${shown} on __main__ failed`);
}
pythonHooks.unpicklable = unpicklable;
// runtime/python/program.ts
pythonHooks.call = call;
pythonHooks.startMethods = [
	"fork",
	"spawn",
	"forkserver"
];
pythonHooks.iterate = iter;
pythonHooks.truth = truth;
pythonHooks.same = same;
pythonHooks.typeOf = type;
pythonHooks.keyError = (key) => new KeyError(key);
pythonHooks.float = toFloat;
pythonHooks.view = (bytes) => viewOfBytes(bytes);
pythonHooks.bytes = (value) => new Bytes(value.buffer, value.byteOffset, value.length);
