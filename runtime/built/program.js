import "./rolldown-runtime.js";
import { AttributeError, PicklingError, TypeError, pythonHooks } from "./core.js";
import { Bytes, KeyError, addressText, call, isType, iter, same, toFloat, truth, type$1 as type, typeName, viewOfBytes } from "./python/core.js";
import "./python/end.js";
// runtime/python/pickling.ts
function unpicklable(value) {
	if (typeof value !== "function") {
		if (typeName(value) !== "generator") return void 0;
		return new TypeError("cannot pickle 'generator' object");
	}
	const { __qualname__, __name__, name } = value;
	const shown = __qualname__ ?? __name__ ?? (name || "<lambda>");
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
