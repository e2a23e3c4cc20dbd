/* @ts-self-types="../../../runtime/python/glob.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { fnmatchcase } from "./parts/fnmatch2.js";
import { translatedPart } from "./parts/fnmatch.js";
import { isdir, join, lexists, split } from "./parts/logging.js";
import { flushFiles, nameFunctions } from "./core.js";
// runtime/python/glob.ts
var glob_exports = __exportAll({
	escape: () => escape,
	glob: () => glob,
	hasMagic: () => hasMagic,
	iglob: () => iglob,
	translate: () => translate
});
const MAGIC = /[*?[]/;
function hasMagic(s) {
	return MAGIC.test(s);
}
function escape(pathname) {
	return pathname.replace(/[*?[]/g, "[$&]");
}
function translate(pathname, named = {}) {
	const { recursive = false, includeHidden = false } = named;
	const seps = [...named.seps ?? "/"];
	const quoted = seps.map((sep) => sep.replace(/[\\^$.|?*+()[\]{}#&~ -]/g, "\\$&")).join("");
	const end = seps.length > 1 ? `[${quoted}]` : quoted;
	const inner = `[^${quoted}]`;
	const last = includeHidden ? `${inner}+` : `[^${quoted}.]${inner}*`;
	const folders = includeHidden ? `(?:.+${end})?` : `(?:${last}${end})*`;
	const rest = includeHidden ? ".*" : `${folders}(?:${last})?`;
	const parts = splitAt(pathname, seps);
	return `(?s:${parts.map((part, i) => {
		const isLast = i === parts.length - 1;
		if (part === "*") return isLast ? last : last + end;
		if (recursive && part === "**") return isLast ? rest : parts[i + 1] === "**" ? "" : folders;
		return (!includeHidden && /^[*?]/.test(part) ? "(?!\\.)" : "") + translatedPart(part, `${inner}*`, inner) + (isLast ? "" : end);
	}).join("")})\\Z`;
}
function splitAt(path, seps) {
	const parts = [""];
	for (const character of path) if (seps.includes(character)) parts.push("");
	else parts[parts.length - 1] += character;
	return parts;
}
function glob(pathname, named = {}) {
	return [...iglob(pathname, named)];
}
function* iglob(pathname, named = {}) {
	flushFiles();
	const search = {
		root: named.rootDir ?? "",
		recursive: named.recursive ?? false,
		hidden: named.includeHidden ?? false
	};
	const folder = split(pathname)[0];
	let isFirst = search.recursive && pathname.startsWith("**") && isRecursive(search, pathname.split("/")[0]) && (folder === "" || folder.startsWith("**"));
	for (const path of find(search, pathname, false)) {
		if (isFirst) {
			isFirst = false;
			if (path === "") continue;
		}
		yield path;
	}
}
function isRecursive(search, pattern) {
	return search.recursive && pattern === "**";
}
function* find(search, pathname, foldersOnly) {
	const [folder, name] = split(pathname);
	if (!hasMagic(pathname)) {
		if (name !== "") {
			if (lexists(join(search.root, pathname))) yield pathname;
		} else if (isdir(join(search.root, folder))) yield pathname;
		return;
	}
	if (folder === "") {
		if (isRecursive(search, name)) yield* below(search, "", foldersOnly);
		else yield* named(search, "", name, foldersOnly);
		return;
	}
	const folders = folder !== pathname && hasMagic(folder) ? find(search, folder, true) : [folder];
	for (const one of folders) {
		const names = !hasMagic(name) ? just(search, one, name) : isRecursive(search, name) ? below(search, one, foldersOnly) : named(search, one, name, foldersOnly);
		for (const found of names) yield join(one, found);
	}
}
function* named(search, folder, pattern, foldersOnly) {
	const seesHidden = search.hidden || pattern.startsWith(".");
	for (const name of entries(search, folder, foldersOnly)) if ((seesHidden || !name.startsWith(".")) && fnmatchcase(name, pattern)) yield name;
}
function* just(search, folder, name) {
	const place = join(search.root, folder);
	if (name === "" ? isdir(place) : lexists(join(place, name))) yield name;
}
function* below(search, folder, foldersOnly) {
	const place = join(search.root, folder);
	if (place === "" || isdir(place)) yield "";
	yield* deeper(search, folder, foldersOnly);
}
function* deeper(search, folder, foldersOnly) {
	for (const name of entries(search, folder, foldersOnly)) {
		if (!search.hidden && name.startsWith(".")) continue;
		yield name;
		const path = folder === "" ? name : join(folder, name);
		for (const inner of deeper(search, path, foldersOnly)) yield join(name, inner);
	}
}
function entries({ root }, folder, foldersOnly) {
	const place = join(root, folder) || ".";
	try {
		const names = [];
		for (const { name, isDirectory, isSymlink } of Deno.readDirSync(place)) if (!foldersOnly || isDirectory || isSymlink && isdir(join(place, name))) names.push(name);
		return names;
	} catch {
		return [];
	}
}
nameFunctions(glob_exports);
export { escape, glob, hasMagic, iglob, translate };
