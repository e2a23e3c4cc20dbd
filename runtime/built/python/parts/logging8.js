import "../../rolldown-runtime.js";
import { ValueError } from "../../core.js";
import { KeyError, isKeywords, item, str$1 as str } from "../core.js";
// runtime/python/string/template.ts
const patterns = new WeakMap();
function patternOf(type) {
	const { delimiter, idpattern, braceidpattern } = type;
	const known = patterns.get(type);
	const places = [
		delimiter,
		idpattern,
		braceidpattern
	];
	if (known?.places.every((place, i) => place === places[i])) return known.pattern;
	const mark = delimiter.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const plain = (pattern) => pattern.replaceAll("(?a:", "(?:");
	const bare = plain(idpattern);
	const pattern = new RegExp(`${mark}(?:(${mark})|(${bare})|\\{(${plain(braceidpattern ?? idpattern)})\\}|)`, "giu");
	patterns.set(type, {
		places,
		pattern
	});
	return pattern;
}
var Template = class {
	static __module__ = "string";
	static delimiter = "$";
	static idpattern = "(?a:[_a-z][_a-z0-9]*)";
	static braceidpattern = null;
	constructor(template) {
		this.template = template;
	}
	get #places() {
		return patternOf(this.constructor);
	}
	#fill(sources, safe) {
		const keywords = sources.find(isKeywords);
		const mapping = sources.find((source) => !isKeywords(source));
		const value = (name) => {
			if (keywords && Object.hasOwn(keywords, name)) return keywords[name];
			if (mapping === void 0) throw new KeyError(name);
			return item(mapping, name);
		};
		return this.template.replace(this.#places, (whole, dollar, bare, braced, place) => {
			if (dollar) return dollar;
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
		for (const [whole] of this.template.matchAll(this.#places)) if (whole === this.constructor.delimiter) return false;
		return true;
	}
	getIdentifiers() {
		const names = new Set();
		for (const [, , bare, braced] of this.template.matchAll(this.#places)) {
			const name = bare ?? braced;
			if (name !== void 0) names.add(name);
		}
		return [...names];
	}
};
export { Template };
