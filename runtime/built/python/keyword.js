/* @ts-self-types="../../../runtime/python/keyword.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./core.js";
// runtime/python/keyword.ts
var keyword_exports = __exportAll({
	iskeyword: () => iskeyword,
	issoftkeyword: () => issoftkeyword,
	kwlist: () => kwlist,
	softkwlist: () => softkwlist
});
const kwlist = "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" ");
const softkwlist = [
	"_",
	"case",
	"match",
	"type"
];
const hard = new Set(kwlist);
const soft = new Set(softkwlist);
function iskeyword(s) {
	return hard.has(s);
}
function issoftkeyword(s) {
	return soft.has(s);
}
nameFunctions(keyword_exports);
export { iskeyword, issoftkeyword, kwlist, softkwlist };
