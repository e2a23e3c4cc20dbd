import { __exportAll } from "../../rolldown-runtime.js";
import { TypeError } from "../../core.js";
import { iter, latin1, nameFunctions, typeName } from "../core.js";
import { patternOf, translate } from "./fnmatch.js";
// runtime/python/fnmatch.ts
var fnmatch_exports = __exportAll({
	filter: () => filter,
	fnmatch: () => fnmatch,
	fnmatchcase: () => fnmatchcase,
	translate: () => translate
});
const known = new Map();
function matcher(pattern) {
	let found = known.get(pattern);
	if (found === void 0) {
		if (known.size >= 1e3) known.clear();
		known.set(pattern, found = patternOf(pattern));
	}
	return found;
}
function texts(name, pattern) {
	if (typeof pattern === "string") {
		if (typeof name === "string") return [name, pattern];
		if (name instanceof Uint8Array) throw new TypeError("cannot use a string pattern on a bytes-like object");
	} else if (pattern instanceof Uint8Array) {
		if (name instanceof Uint8Array) return [latin1(name), latin1(pattern)];
		if (typeof name === "string") throw new TypeError("cannot use a bytes pattern on a string-like object");
	}
	const wrong = typeof pattern === "string" || pattern instanceof Uint8Array ? name : pattern;
	throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(wrong)}`);
}
function fnmatch(name, pat) {
	return fnmatchcase(name, pat);
}
function fnmatchcase(name, pat) {
	const [text, pattern] = texts(name, pat);
	return matcher(pattern).test(text);
}
function filter(names, pat) {
	return Array.from(iter(names)).filter((name) => fnmatchcase(name, pat));
}
nameFunctions(fnmatch_exports);
export { filter, fnmatch, fnmatchcase };
