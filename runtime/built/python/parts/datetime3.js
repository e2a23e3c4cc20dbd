import "../../rolldown-runtime.js";
import { Exception, registerForm } from "../../core.js";
import { latin1 } from "../core.js";
// runtime/python/re/errors.ts
function textOf(pattern) {
	return pattern instanceof Uint8Array ? latin1(pattern) : pattern;
}
var PatternError = class extends Exception {
	static __module__ = "re";
	lineno = null;
	colno = null;
	constructor(msg, pattern = null, pos = null) {
		const text = textOf(pattern);
		let full = msg;
		let place = null;
		if (text !== null && pos !== null) {
			const before = [...text].slice(0, pos);
			place = [before.filter((c) => c === "\n").length + 1, pos - before.lastIndexOf("\n")];
			full += ` at position ${pos}`;
			if (text.includes("\n")) full += ` (line ${place[0]}, column ${place[1]})`;
		}
		super(full);
		this.msg = msg;
		this.pattern = pattern;
		this.pos = pos;
		if (place) [this.lineno, this.colno] = place;
	}
};
registerForm(import.meta, PatternError, "re.PatternError", {
	write: ({ msg, pattern, pos }) => [
		msg,
		pattern,
		pos
	],
	read: ([msg, pattern, pos]) => new PatternError(msg, pattern, pos)
});
export { PatternError };
