/* @ts-self-types="../../../runtime/python/string.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./parts/collections.js";
import { isKeywords, str, strFormat } from "./core.js";
import { Template } from "./parts/string.js";
// runtime/python/string/formatter.ts
var Formatter = class {
	static __module__ = "string";
	format(formatString, ...args) {
		const named = isKeywords(args.at(-1)) ? args.pop() : {};
		return this.vformat(formatString, args, named);
	}
	vformat(formatString, args, kwargs) {
		return strFormat(formatString, args, kwargs);
	}
};
// runtime/python/string.ts
var string_exports = __exportAll({
	Formatter: () => Formatter,
	Template: () => Template,
	asciiLetters: () => asciiLetters,
	asciiLowercase: () => asciiLowercase,
	asciiUppercase: () => asciiUppercase,
	capwords: () => capwords,
	digits: () => digits,
	hexdigits: () => hexdigits,
	octdigits: () => octdigits,
	printable: () => printable,
	punctuation: () => punctuation,
	whitespace: () => whitespace
});
const asciiLowercase = "abcdefghijklmnopqrstuvwxyz";
const asciiUppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const asciiLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const digits = "0123456789";
const hexdigits = "0123456789abcdefABCDEF";
const octdigits = "01234567";
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const whitespace = " 	\n\r\v\f";
const printable = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ 	\n\r\v\f";
function capwords(s, sep) {
	const given = typeof sep === "object" && sep !== null ? sep.sep : sep;
	return str.split(s, given ?? null).map((word) => str.capitalize(word)).join(given ?? " ");
}
nameFunctions(string_exports);
export { Formatter, Template, asciiLetters, asciiLowercase, asciiUppercase, capwords, digits, hexdigits, octdigits, printable, punctuation, whitespace };
