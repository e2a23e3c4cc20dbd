import "../../rolldown-runtime.js";
// runtime/pickle/library.ts
const values = new Map();
const names = new Map();
function pickledAs(module, name, value) {
	values.set(`${module}\n${name}`, value);
	names.set(value, [module, name]);
}
function libraryValue(module, name) {
	return values.get(`${module}\n${name}`);
}
function libraryNames(value) {
	return names.get(value);
}
export { libraryNames, libraryValue, pickledAs };
