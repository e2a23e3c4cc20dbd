/* @ts-self-types="../../../runtime/python/getopt.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception } from "../core.js";
import { Tuple, iter, nameFunctions, options } from "./core.js";
import { environ } from "./parts/os.js";
// runtime/python/getopt.ts
var getopt_exports = __exportAll({
	GetoptError: () => GetoptError,
	error: () => error,
	getopt: () => getopt,
	gnuGetopt: () => gnuGetopt
});
var GetoptError = class extends Exception {
	static __module__ = "getopt";
	constructor(msg, opt = "") {
		super(msg, opt);
		this.msg = msg;
		this.opt = opt;
	}
	__str__() {
		return this.msg;
	}
};
const error = GetoptError;
var Reader = class {
	found = [];
	#short;
	#long;
	constructor(args, short, long) {
		this.rest = [...iter(args)];
		this.#short = short;
		const names = options(["longopts"], long).longopts;
		this.#long = typeof names === "string" ? [names] : [...iter(names ?? [])];
	}
	take() {
		const first = this.rest.shift();
		if (first.startsWith("--")) this.#takeLong(first.slice(2));
		else this.#takeShort(first.slice(1));
	}
	#takeLong(text) {
		const [given, ...values] = text.split("=");
		const [name, takesValue] = this.#longName(given);
		let value = values.length > 0 ? values.join("=") : void 0;
		if (takesValue && value === void 0) {
			value = this.rest.shift();
			if (value === void 0) throw new GetoptError(`option --${name} requires argument`, name);
		} else if (!takesValue && value !== void 0) throw new GetoptError(`option --${name} must not have an argument`, name);
		this.found.push(Tuple.of(`--${name}`, value ?? ""));
	}
	#longName(name) {
		const possible = this.#long.filter((one) => one.startsWith(name));
		if (possible.length === 0) throw new GetoptError(`option --${name} not recognized`, name);
		if (possible.includes(name)) return [name, false];
		if (possible.includes(`${name}=`)) return [name, true];
		if (possible.length > 1) throw new GetoptError(`option --${name} not a unique prefix`, name);
		const [only] = possible;
		return [only.replace(/=$/, ""), only.endsWith("=")];
	}
	#takeShort(letters) {
		let rest = letters;
		while (rest !== "") {
			const letter = String.fromCodePoint(rest.codePointAt(0));
			rest = rest.slice(letter.length);
			const at = letter === ":" ? -1 : this.#short.indexOf(letter);
			if (at < 0) throw new GetoptError(`option -${letter} not recognized`, letter);
			let value = "";
			if (this.#short[at + letter.length] === ":") {
				const given = rest === "" ? this.rest.shift() : rest;
				if (given === void 0) throw new GetoptError(`option -${letter} requires argument`, letter);
				value = given;
				rest = "";
			}
			this.found.push(Tuple.of(`-${letter}`, value));
		}
	}
};
function getopt(args, shortopts, longopts) {
	const reader = new Reader(args, shortopts, longopts);
	for (let [first] = reader.rest; first?.startsWith("-") && first !== "-"; [first] = reader.rest) {
		if (first === "--") {
			reader.rest.shift();
			break;
		}
		reader.take();
	}
	return Tuple.of(reader.found, reader.rest);
}
function gnuGetopt(args, shortopts, longopts) {
	const isStrict = shortopts.startsWith("+") || environ.get("POSIXLY_CORRECT");
	const reader = new Reader(args, shortopts.replace(/^\+/, ""), longopts);
	const others = [];
	for (let [first] = reader.rest; first !== void 0; [first] = reader.rest) {
		if (first === "--") {
			others.push(...reader.rest.slice(1));
			break;
		}
		if (first.startsWith("-") && first !== "-") reader.take();
		else if (isStrict) {
			others.push(...reader.rest);
			break;
		} else others.push(reader.rest.shift());
	}
	return Tuple.of(reader.found, others);
}
nameFunctions(getopt_exports);
export { GetoptError, error, getopt, gnuGetopt };
