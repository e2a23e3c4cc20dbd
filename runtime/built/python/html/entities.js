/* @ts-self-types="../../../../runtime/python/html/entities.ts" */
import "../program.js";
import "../../rolldown-runtime.js";
import { Dict } from "../core.js";
import { HTML4, namedCharacters } from "../parts/html.js";
// runtime/python/html/entities.ts
const pairs = HTML4.split(" ").map((name) => [name, namedCharacters().get(`${name};`).codePointAt(0)]);
const OLD = {
	lang: 9001,
	rang: 9002
};
const codes = pairs.map(([name, code]) => [name, OLD[name] ?? code]);
const html5 = new Dict([...namedCharacters()].sort(([a], [b]) => {
	const [x, y] = a.toLowerCase() === b.toLowerCase() ? [a, b] : [a.toLowerCase(), b.toLowerCase()];
	return x < y ? -1 : 1;
}));
const name2codepoint = new Dict(codes);
const codepoint2name = new Dict(codes.map(([name, code]) => [code, name]));
const entitydefs = new Dict(codes.map(([name, code]) => [name, String.fromCodePoint(code)]));
export { codepoint2name, entitydefs, html5, name2codepoint };
