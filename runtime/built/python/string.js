/* @ts-self-types="../../../runtime/python/string.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { Dict, KeyError, PySet, asTuple, callMethod, converted, follow, format, isKeywords, item, nameFunctions, partsOf, split$1 as split, str, tupleFrom } from "./core.js";
import { Template } from "./parts/logging8.js";
// runtime/python/string/formatter.ts
const DEPTH = 2;
var Formatter = class {
	static __module__ = "string";
	format(formatString, ...args) {
		const named = isKeywords(args.at(-1)) ? args.pop() : {};
		return this.vformat(formatString, tupleFrom(args), named);
	}
	vformat(formatString, args, kwargs) {
		const used = new PySet();
		const named = isKeywords(kwargs) ? new Dict(Object.entries(kwargs)) : kwargs;
		const text = this.#fill(formatString, args, named, used, DEPTH, { next: 0 });
		callMethod(this, "check_unused_args", [
			used,
			args,
			named
		]);
		return text;
	}
	#fill(text, args, kwargs, used, depth, counting) {
		if (depth < 0) throw new ValueError("Max string recursion exceeded");
		let result = "";
		for (const [literal, field, spec, conversion] of this.#pieces(text)) {
			result += literal;
			if (field === null) continue;
			const name = numbered(field, counting);
			const [value, key] = callMethod(this, "get_field", [
				name,
				args,
				kwargs
			]);
			used.add(key);
			const shown = callMethod(this, "convert_field", [value, conversion]);
			const inner = this.#fill(spec ?? "", args, kwargs, used, depth - 1, counting);
			result += callMethod(this, "format_field", [shown, inner]);
		}
		return result;
	}
	#pieces(text) {
		return callMethod(this, "parse", [text]);
	}
	*parse(formatString) {
		for (const [literal, field] of split(formatString)) {
			if (field === null) {
				yield asTuple([
					literal,
					null,
					null,
					null
				]);
				continue;
			}
			const [name, conversion, spec] = partsOf(field);
			yield asTuple([
				literal,
				name,
				spec ?? "",
				conversion ?? null
			]);
		}
	}
	getField(fieldName, args, kwargs) {
		const [first = ""] = /^[^.[]*/.exec(fieldName) ?? [];
		const key = /^\d+$/.test(first) ? Number(first) : first;
		const value = callMethod(this, "get_value", [
			key,
			args,
			kwargs
		]);
		return asTuple([follow(value, fieldName.slice(first.length)), key]);
	}
	getValue(key, args, kwargs) {
		if (typeof key !== "string") return item(args, key);
		if (!isKeywords(kwargs)) return item(kwargs, key);
		if (!Object.hasOwn(kwargs, key)) throw new KeyError(key);
		return kwargs[key];
	}
	checkUnusedArgs(_usedArgs, _args, _kwargs) {}
	formatField(value, formatSpec) {
		return format(value, formatSpec);
	}
	convertField(value, conversion) {
		if (conversion === null) return value;
		if (!/^[rsa]$/.test(conversion)) throw new ValueError(`Unknown conversion specifier ${conversion}`);
		return converted(value, conversion);
	}
};
function numbered(field, counting) {
	const name = /^[^.[]*/.exec(field)?.[0] ?? "";
	if (name === "") {
		if (counting.next === null) throw new ValueError("cannot switch from manual field specification to automatic field numbering");
		return `${counting.next++}${field}`;
	}
	if (!/^\d+$/.test(name)) return field;
	if (counting.next) throw new ValueError("cannot switch from manual field specification to automatic field numbering");
	counting.next = null;
	return field;
}
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
