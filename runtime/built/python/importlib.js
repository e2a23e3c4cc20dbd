/* @ts-self-types="../../../runtime/python/importlib.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { TypeError } from "../core.js";
import { ImportError, ModuleNotFoundError } from "./core.js";
// runtime/python/importlib.ts
function importModule(name, modules = {}, package_ = null) {
	const wanted = resolved(name, package_);
	const found = Object.hasOwn(modules, wanted) ? modules[wanted] : void 0;
	if (found) return found();
	const parts = wanted.split(".");
	const missing = parts.findIndex((_, i) => !Object.hasOwn(modules, parts.slice(0, i + 1).join(".")));
	const shown = parts.slice(0, missing + 1).join(".");
	throw new ModuleNotFoundError(`No module named '${shown}'`, { name: shown });
}
function invalidateCaches() {}
function resolved(name, around) {
	const level = /^\.*/.exec(name)[0].length;
	if (level === 0) return name;
	if (!around) throw new TypeError(`the 'package' argument is required to perform a relative import for '${name}'`);
	const parts = around.split(".");
	if (level > parts.length) throw new ImportError("attempted relative import beyond top-level package");
	return [...parts.slice(0, parts.length - level + 1), name.slice(level)].join(".");
}
export { importModule, invalidateCaches };
