import "../../rolldown-runtime.js";
import { ValueError, registerForm } from "../../core.js";
import { pointsBefore } from "../core.js";
// runtime/python/json/errors.ts
var JSONDecodeError = class extends ValueError {
	static __module__ = "json.decoder";
	constructor(msg, doc, pos) {
		const before = [...doc].slice(0, Number(pos));
		const lineno = before.filter((c) => c === "\n").length + 1;
		const colno = Number(pos) - before.lastIndexOf("\n");
		super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
		this.msg = msg;
		this.doc = doc;
		this.pos = pos;
		this.lineno = lineno;
		this.colno = colno;
	}
};
function decodeError(msg, doc, unit) {
	return new JSONDecodeError(msg, doc, pointsBefore(doc, unit));
}
registerForm(import.meta, JSONDecodeError, "json.JSONDecodeError", {
	write: ({ msg, doc, pos }) => [
		msg,
		doc,
		pos
	],
	read: ([msg, doc, pos]) => new JSONDecodeError(msg, doc, pos)
});
export { JSONDecodeError, decodeError };
