import { __exportAll } from "../../rolldown-runtime.js";
import { TypeError } from "../../core.js";
import { isKeywords, nameFunctions, str, truth, typeName } from "../core.js";
import { TextWrapper } from "./textwrap.js";
// runtime/python/textwrap.ts
var textwrap_exports = __exportAll({
	TextWrapper: () => TextWrapper,
	dedent: () => dedent,
	fill: () => fill,
	indent: () => indent,
	shorten: () => shorten,
	wrap: () => wrap
});
function wrapper(width, named = {}) {
	return typeof width === "object" ? new TextWrapper(width) : new TextWrapper({
		width,
		...named
	});
}
function wrap(text, width = 70, named) {
	return wrapper(width, named).wrap(text);
}
function fill(text, width = 70, named) {
	return wrapper(width, named).fill(text);
}
function shorten(text, width, named) {
	const options = typeof width === "object" ? width : {
		width,
		...named
	};
	return new TextWrapper({
		...options,
		maxLines: 1
	}).fill(text.trim().split(/\s+/).join(" "));
}
function commonMargin(lines) {
	let margin;
	for (const line of lines) {
		const indent = line.match(/^[ \t]*/)[0];
		if (margin === void 0) margin = indent;
		while (!indent.startsWith(margin)) margin = margin.slice(0, -1);
	}
	return margin ?? "";
}
function dedent(text) {
	if (typeof text !== "string") throw new TypeError(`expected string or bytes-like object, got '${typeName(text)}'`);
	const lines = text.split("\n").map((line) => /^[ \t]+$/.test(line) ? "" : line);
	const margin = commonMargin(lines.filter((line) => line !== ""));
	return lines.map((line) => line.slice(line === "" ? 0 : margin.length)).join("\n");
}
function indent(text, prefix, predicate) {
	const chosen = (isKeywords(predicate) ? predicate.predicate : predicate) ?? ((line) => line.trim() !== "");
	return str.splitlines(text, { keepends: true }).map((line) => truth(chosen(line)) ? prefix + line : line).join("");
}
nameFunctions(textwrap_exports);
export { dedent, fill, indent, shorten, wrap };
