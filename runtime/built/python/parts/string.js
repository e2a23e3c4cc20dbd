import "../../rolldown-runtime.js";
import { ValueError } from "../../core.js";
import { KeyError, isKeywords, item, str$1 as str } from "../core.js";
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
export { Template };
