/* @ts-self-types="../../../runtime/python/reprlib.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { TypeError, ValueError } from "../core.js";
import { addressText, callMethod, className, getattr, invoke, isInt, item, iter, len, nameClasses, nameFunctions, piece, repr as repr$1, sorted, textLength, type$1 as type } from "./core.js";
import { updateWrapper } from "./parts/contextlib.js";
// runtime/python/reprlib.ts
var reprlib_exports = __exportAll({
	Repr: () => Repr,
	aRepr: () => aRepr,
	recursiveRepr: () => recursiveRepr,
	repr: () => repr
});
const HOMES = {
	array: "array",
	deque: "collections",
	dict: "builtins",
	frozenset: "builtins",
	int: "builtins",
	list: "builtins",
	set: "builtins",
	str: "builtins",
	tuple: "builtins"
};
function first(items, count) {
	const found = [];
	if (count <= 0) return found;
	for (const one of items) {
		found.push(one);
		if (found.length >= count) break;
	}
	return found;
}
function possiblySorted(items) {
	try {
		return sorted(items);
	} catch {
		return [...iter(items)];
	}
}
var Repr = class {
	constructor(options = {}) {
		this.maxlevel = options.maxlevel ?? 6;
		this.maxtuple = options.maxtuple ?? 6;
		this.maxlist = options.maxlist ?? 6;
		this.maxarray = options.maxarray ?? 5;
		this.maxdict = options.maxdict ?? 4;
		this.maxset = options.maxset ?? 6;
		this.maxfrozenset = options.maxfrozenset ?? 6;
		this.maxdeque = options.maxdeque ?? 6;
		this.maxstring = options.maxstring ?? 30;
		this.maxlong = options.maxlong ?? 40;
		this.maxother = options.maxother ?? 30;
		this.fillvalue = options.fillvalue ?? "...";
		this.indent = options.indent ?? null;
	}
	repr(x) {
		return this.repr1(x, this.maxlevel);
	}
	repr1(x, level) {
		const home = type(x);
		const name = String(getattr(home, "__name__")).replaceAll(" ", "_");
		const method = getattr(this, `repr_${name}`, null);
		const known = Object.hasOwn(HOMES, name) ? HOMES[name] : void 0;
		if (method !== null && (known === void 0 || known === getattr(home, "__module__", null))) return invoke(method, x, level);
		return this.reprInstance(x, level);
	}
	#joined(pieces, level) {
		let { indent } = this;
		if (indent === null) return pieces.join(", ");
		if (pieces.length === 0) return "";
		if (isInt(indent)) {
			if (Number(indent) < 0) throw new ValueError(`Repr.indent cannot be negative int (was ${repr$1(indent)})`);
			indent = " ".repeat(Number(indent));
		}
		if (typeof indent !== "string") throw new TypeError(`Repr.indent must be a str, int or None, not ${repr$1(type(indent))}`);
		const start = "\n" + indent.repeat(this.maxlevel - level + 1);
		return pieces.map((one) => `${start}${one},`).join("") + start.slice(0, start.length - indent.length);
	}
	#items(x, level, [left, right], most, trail = "") {
		const n = Number(len(x));
		let inside;
		if (level <= 0 && n > 0) inside = this.fillvalue;
		else {
			const pieces = first(iter(x), most).map((one) => this.repr1(one, level - 1));
			if (n > most) pieces.push(this.fillvalue);
			inside = this.#joined(pieces, level);
		}
		return left + inside + (n === 1 && this.indent === null ? trail : "") + right;
	}
	#shortened(text, most) {
		const length = textLength(text);
		if (length <= most) return text;
		const start = Math.max(0, Math.floor((most - 3) / 2));
		const rest = Math.max(0, most - 3 - start);
		return piece(text, 0, start) + this.fillvalue + piece(text, length - rest, length);
	}
	reprTuple(x, level) {
		return this.#items(x, level, ["(", ")"], this.maxtuple, ",");
	}
	reprList(x, level) {
		return this.#items(x, level, ["[", "]"], this.maxlist);
	}
	reprArray(x, level) {
		const start = `array('${getattr(x, "typecode")}'`;
		if (len(x) === 0) return `${start})`;
		return this.#items(x, level, [`${start}, [`, "])"], this.maxarray);
	}
	reprSet(x, level) {
		if (len(x) === 0) return "set()";
		return this.#items(possiblySorted(x), level, ["{", "}"], this.maxset);
	}
	reprFrozenset(x, level) {
		if (len(x) === 0) return "frozenset()";
		return this.#items(possiblySorted(x), level, ["frozenset({", "})"], this.maxfrozenset);
	}
	reprDeque(x, level) {
		return this.#items(x, level, ["deque([", "])"], this.maxdeque);
	}
	reprDict(x, level) {
		const n = Number(len(x));
		if (n === 0) return "{}";
		if (level <= 0) return `{${this.fillvalue}}`;
		const pieces = first(possiblySorted(x), this.maxdict).map((key) => `${this.repr1(key, level - 1)}: ${this.repr1(item(x, key), level - 1)}`);
		if (n > this.maxdict) pieces.push(this.fillvalue);
		return `{${this.#joined(pieces, level)}}`;
	}
	reprStr(x, _level) {
		const most = this.maxstring;
		const text = repr$1(piece(x, 0, most));
		if (textLength(text) <= most) return text;
		const length = textLength(x);
		const start = Math.max(0, Math.floor((most - 3) / 2));
		const rest = Math.max(0, most - 3 - start);
		const both = repr$1(piece(x, 0, start) + piece(x, Math.max(length - rest, 0), length));
		const end = textLength(both);
		return piece(both, 0, start) + this.fillvalue + piece(both, end - rest, end);
	}
	reprInt(x, _level) {
		return this.#shortened(repr$1(x), this.maxlong);
	}
	reprInstance(x, _level) {
		let text;
		try {
			text = repr$1(x);
		} catch {
			return `<${className(type(x))} instance at ${addressText(x)}>`;
		}
		return this.#shortened(text, this.maxother);
	}
};
const aRepr = new Repr();
function repr(x) {
	return callMethod(aRepr, "repr", [x]);
}
function recursiveRepr(fillvalue = "...") {
	const fill = typeof fillvalue === "string" ? fillvalue : fillvalue.fillvalue ?? "...";
	return (userFunction) => {
		const running = new Set();
		const wrapper = (self) => {
			if (running.has(self)) return fill;
			running.add(self);
			try {
				return invoke(userFunction, self);
			} finally {
				running.delete(self);
			}
		};
		return updateWrapper(wrapper, userFunction);
	};
}
nameFunctions(reprlib_exports);
nameClasses(reprlib_exports, "reprlib");
export { Repr, aRepr, recursiveRepr, repr };
