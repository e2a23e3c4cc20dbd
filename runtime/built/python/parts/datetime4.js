import "../../rolldown-runtime.js";
import { Tuple, classModule, className, repr } from "../core.js";
// runtime/python/support/struct_sequence.ts
var StructSequence = class extends Tuple {
	get nFields() {
		return Math.max(this.length, this.fieldNames().length);
	}
	get nSequenceFields() {
		return this.length;
	}
	get nUnnamedFields() {
		return 0;
	}
	__repr__() {
		const fields = this.fieldNames().map((name, i) => `${name}=${repr(this[i])}`);
		const name = className(this.constructor);
		const module = classModule(this.constructor);
		return `${module === "builtins" ? "" : module + "."}${name}(${fields.join(", ")})`;
	}
};
export { StructSequence };
