import "../../rolldown-runtime.js";
// runtime/python/fnmatch/patterns.ts
function rangesOf(content) {
	const characters = [...content];
	const ranges = [];
	for (let i = 0; i < characters.length; i++) {
		const [first, hyphen, last] = characters.slice(i, i + 3);
		if (hyphen === "-" && last !== void 0) {
			if (first <= last) ranges.push(`${first}-${last}`);
			i += 2;
		} else ranges.push(first);
	}
	return ranges;
}
function partsOf(pattern) {
	const parts = [];
	for (let i = 0; i < pattern.length;) {
		const character = String.fromCodePoint(pattern.codePointAt(i));
		i += character.length;
		if (character === "*") {
			if (parts.at(-1)?.kind !== "star") parts.push({ kind: "star" });
		} else if (character === "?") parts.push({ kind: "any" });
		else if (character === "[") {
			let end = i;
			if (pattern[end] === "!") end++;
			if (pattern[end] === "]") end++;
			end = pattern.indexOf("]", end);
			if (end < 0) parts.push({
				kind: "one",
				character
			});
			else {
				const negated = pattern[i] === "!";
				parts.push({
					kind: "set",
					negated,
					ranges: rangesOf(pattern.slice(i + Number(negated), end))
				});
				i = end + 1;
			}
		} else parts.push({
			kind: "one",
			character
		});
	}
	return parts;
}
function escaped(character) {
	return /[()[\]{}?*+\-|^$\\.&~#\s]/.test(character) ? `\\${character}` : character;
}
function setText(ranges) {
	const one = (character) => character.replace(/[\\\]^[-]/, "\\$&");
	return ranges.map((range) => {
		const [first, hyphen, last] = [...range];
		return hyphen === void 0 ? one(first) : `${one(first)}-${one(last)}`;
	}).join("");
}
function patternOf(pattern, flags = "") {
	const text = partsOf(pattern).map((part) => {
		if (part.kind === "star") return ".*";
		if (part.kind === "any") return ".";
		if (part.kind === "one") return part.character.replace(/[()[\]{}?*+|^$\\./]/, "\\$&");
		if (part.ranges.length === 0) return part.negated ? "." : "(?!)";
		return `[${part.negated ? "^" : ""}${setText(part.ranges)}]`;
	}).join("");
	return new RegExp(`^(?:${text})$`, `su${flags}`);
}
function translate(pat) {
	const parts = partsOf(pat);
	const last = parts.findLastIndex((part) => part.kind === "star");
	let text = "";
	let isOpen = false;
	parts.forEach((part, i) => {
		if (part.kind === "star") {
			if (isOpen) text += ")";
			isOpen = i < last;
			text += isOpen ? "(?>.*?" : ".*";
		} else if (part.kind === "any") text += ".";
		else if (part.kind === "one") text += escaped(part.character);
		else if (part.ranges.length === 0) text += part.negated ? "." : "(?!)";
		else text += pythonSet(part.ranges, part.negated);
	});
	return `(?s:${text})\\Z`;
}
function translatedPart(pattern, star, any) {
	return partsOf(pattern).map((part) => {
		if (part.kind === "star") return star;
		if (part.kind === "any") return any;
		if (part.kind === "one") return escaped(part.character);
		if (part.ranges.length === 0) return part.negated ? "." : "(?!)";
		return pythonSet(part.ranges, part.negated);
	}).join("");
}
function pythonSet(ranges, negated) {
	const text = ranges.map(pythonRange).join("");
	return negated ? `[^${text}]` : `[${text.replace(/^[\^[]/, "\\$&")}]`;
}
function pythonRange(range) {
	return [...range].map((character, i) => {
		return character === "-" && (range.length === 1 || i !== 1) || /[\\&~|]/.test(character) ? `\\${character}` : character;
	}).join("");
}
export { patternOf, translate, translatedPart };
