import "../../rolldown-runtime.js";
import { format, str$1 as str } from "../core.js";
import { Enum, markBase } from "./asyncio3.js";
import { makeNumeric } from "./asyncio5.js";
// runtime/python/enum/int_enum.ts
var IntEnum = class extends Enum {
	static __valuetype__ = "int";
	__str__() {
		return str(this.value);
	}
};
makeNumeric(IntEnum.prototype);
markBase(IntEnum);
var NumberEnum = class extends Enum {
	static __valuetype__ = "int";
};
makeNumeric(NumberEnum.prototype);
Object.defineProperty(NumberEnum.prototype, "__format__", { value(spec) {
	return format(str(this), spec);
} });
markBase(NumberEnum);
export { IntEnum, NumberEnum };
