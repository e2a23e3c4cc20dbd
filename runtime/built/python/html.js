/* @ts-self-types="../../../runtime/python/html.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { unescapeReferences } from "./parts/html.js";
import { nameFunctions, options, truth } from "./core.js";
// runtime/python/html.ts
var html_exports = __exportAll({
	escape: () => escape,
	unescape: () => unescape
});
function escape(s, ...given) {
	const { quote = true } = options(["quote"], ...given);
	const plain = s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return truth(quote) ? plain.replaceAll("\"", "&quot;").replaceAll("'", "&#x27;") : plain;
}
function unescape(s) {
	return unescapeReferences(s);
}
nameFunctions(html_exports);
export { escape, unescape };
