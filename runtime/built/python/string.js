/* @ts-self-types="../../../runtime/python/string.ts" */
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { nameFunctions } from "./parts/collections.js";
import { KeyError, isKeywords, item, str as str$1, str$1 as str, strFormat } from "./core.js";
// runtime/python/string/template.ts
const placeholder = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|)/giu;
var Template = class {
	static __module__ = "string";
	template;
	constructor(template) {
		this.template = template;
	}
	#fill(sources, safe) {
		const keywords = sources.find(isKeywords);
		const mapping = sources.find((source) => !isKeywords(source));
		const value = (name) => {
			if (keywords && Object.hasOwn(keywords, name)) return keywords[name];
			if (mapping === void 0) throw new KeyError(name);
			return item(mapping, name);
		};
		return this.template.replace(placeholder, (whole, dollar, bare, braced, place) => {
			if (dollar) return "$";
			const name = bare ?? braced;
			if (name === void 0) {
				if (safe) return whole;
				throw this.#invalid(place ?? 0);
			}
			if (!safe) return str(value(name));
			try {
				return str(value(name));
			} catch (error) {
				if (error instanceof KeyError) return whole;
				throw error;
			}
		});
	}
	#invalid(place) {
		const lines = this.template.slice(0, place).split("\n");
		return new ValueError(`Invalid placeholder in string: line ${lines.length}, col ${lines.at(-1).length + 1}`);
	}
	substitute(...sources) {
		return this.#fill(sources, false);
	}
	safeSubstitute(...sources) {
		return this.#fill(sources, true);
	}
	isValid() {
		for (const [whole] of this.template.matchAll(placeholder)) if (whole === "$") return false;
		return true;
	}
	getIdentifiers() {
		const names = new Set();
		for (const [, , bare, braced] of this.template.matchAll(placeholder)) {
			const name = bare ?? braced;
			if (name !== void 0) names.add(name);
		}
		return [...names];
	}
};
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
	return str$1.split(s, given ?? null).map((word) => str$1.capitalize(word)).join(given ?? " ");
}
nameFunctions(string_exports);
export { Formatter, Template, asciiLetters, asciiLowercase, asciiUppercase, capwords, digits, hexdigits, octdigits, printable, punctuation, whitespace };
