/* @ts-self-types="../../../runtime/python/locale.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception, TypeError, ValueError } from "../core.js";
import { Dict, asTuple, compareText, float, int, invoke, isKeywords, iter, nameFunctions, percent, tupleFrom } from "./core.js";
const environment = (function environment(category) {
	for (const name of [
		"LC_ALL",
		category,
		"LANG"
	]) {
		const found = Deno.env.get(name);
		if (found) return found;
	}
	return "C";
});
const known = (function known(name) {
	if (name === "C" || name === "POSIX") return "C";
	return /^C\.utf-?8$/i.test(name) ? name : null;
});
// runtime/python/locale.ts
var locale_exports = __exportAll({
	CHAR_MAX: () => 127,
	Error: () => Error,
	LC_ALL: () => 6,
	LC_COLLATE: () => 3,
	LC_CTYPE: () => 0,
	LC_MESSAGES: () => 5,
	LC_MONETARY: () => 4,
	LC_NUMERIC: () => 1,
	LC_TIME: () => 2,
	atof: () => atof,
	atoi: () => atoi,
	currency: () => currency,
	delocalize: () => delocalize,
	formatString: () => formatString,
	getdefaultlocale: () => getdefaultlocale,
	getencoding: () => getencoding,
	getlocale: () => getlocale,
	getpreferredencoding: () => getpreferredencoding,
	localeconv: () => localeconv,
	localize: () => localize,
	setlocale: () => setlocale,
	str: () => str,
	strcoll: () => strcoll,
	strxfrm: () => strxfrm
});
var Error = class extends Exception {
	static __module__ = "locale";
};
const LC_CTYPE = 0;
const LC_NUMERIC = 1;
const LC_TIME = 2;
const LC_COLLATE = 3;
const LC_MONETARY = 4;
const LC_MESSAGES = 5;
const LC_ALL = 6;
const CHAR_MAX = 127;
const CATEGORIES = [
	"LC_CTYPE",
	"LC_NUMERIC",
	"LC_TIME",
	"LC_COLLATE",
	"LC_MONETARY",
	"LC_MESSAGES"
];
const OTHERS = "PAPER NAME ADDRESS TELEPHONE MEASUREMENT IDENTIFICATION";
const chosen = CATEGORIES.map(() => "C");
let others = "C";
chosen[0] = known(environment("LC_CTYPE")) ?? "C.UTF-8";
function shown() {
	if ([...chosen, others].every((name) => name === chosen[0])) return chosen[0];
	return [...CATEGORIES.map((category, i) => `${category}=${chosen[i]}`), ...OTHERS.split(" ").map((name) => `LC_${name}=${others}`)].join(";");
}
function nameOf(locale) {
	if (typeof locale === "string") return locale;
	try {
		const [language, encoding] = [...iter(locale)];
		return encoding ? `${language ?? "C"}.${encoding}` : language ?? "C";
	} catch {
		throw new TypeError("Locale must be None, a string, or an iterable of two strings -- language code, encoding.");
	}
}
function setlocale(category, locale = null) {
	const given = isKeywords(locale) ? locale.locale ?? null : locale;
	if (category < 0 || category > 6) throw new Error("unsupported locale setting");
	const places = category === 6 ? CATEGORIES.map((_, i) => i) : [category];
	if (given !== null) {
		const name = nameOf(given);
		const wanted = places.map((i) => name === "" ? known(environment(CATEGORIES[i])) ?? "C.UTF-8" : known(name));
		if (wanted.some((one) => one === null)) throw new Error("unsupported locale setting");
		places.forEach((i, place) => chosen[i] = wanted[place]);
		if (category === 6) others = wanted[0];
	}
	return category === 6 ? shown() : chosen[category];
}
function getlocale(category = 0) {
	const which = typeof category === "number" ? category : category.category ?? 0;
	return (which === 6 ? chosen[0] : chosen[which]) === "C" ? asTuple([null, null]) : asTuple(["C", "UTF-8"]);
}
function getdefaultlocale(_envvars) {
	const name = environment("LC_CTYPE");
	const [language = "", encoding] = name.split(".");
	if (known(name) === "C") return asTuple([null, null]);
	return asTuple([language, encoding === void 0 ? "ISO8859-1" : encoding.toUpperCase().replace(/^UTF8$/, "UTF-8")]);
}
function getpreferredencoding(_doSetlocale) {
	return "UTF-8";
}
function getencoding() {
	return "UTF-8";
}
const UNSAID = "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn";
const EMPTY = "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep";
function localeconv() {
	return new Dict([
		...EMPTY.split(" ").map((name) => [name, ""]),
		["mon_grouping", []],
		["positive_sign", ""],
		["negative_sign", ""],
		...UNSAID.split(" ").map((name) => [name, 127]),
		["decimal_point", "."],
		["thousands_sep", ""],
		["grouping", []]
	]);
}
function strcoll(string1, string2) {
	return Math.sign(compareText(string1, string2));
}
function strxfrm(string) {
	return string;
}
function formatString(f, val, ..._more) {
	return percent(f, val);
}
function currency(_val, ..._more) {
	throw new ValueError("Currency formatting is not possible using the 'C' locale.");
}
function str(val) {
	return percent("%.12g", tupleFrom([val]));
}
function delocalize(string) {
	return string;
}
function localize(string, ..._more) {
	return string;
}
function atof(string, func = null) {
	const convert = isKeywords(func) ? func.func ?? null : func;
	return convert === null ? float(string) : invoke(convert, string);
}
function atoi(string) {
	return int(string);
}
nameFunctions(locale_exports);
export { CHAR_MAX, Error, LC_ALL, LC_COLLATE, LC_CTYPE, LC_MESSAGES, LC_MONETARY, LC_NUMERIC, LC_TIME, atof, atoi, currency, delocalize, formatString, getdefaultlocale, getencoding, getlocale, getpreferredencoding, localeconv, localize, setlocale, str, strcoll, strxfrm };
