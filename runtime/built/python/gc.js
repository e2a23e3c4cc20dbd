/* @ts-self-types="../../../runtime/python/gc.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { Dict, asTuple, index, nameFunctions } from "./core.js";
// runtime/python/gc.ts
var gc_exports = __exportAll({
	collect: () => collect,
	disable: () => disable,
	enable: () => enable,
	freeze: () => freeze,
	garbage: () => garbage,
	getCount: () => getCount,
	getFreezeCount: () => getFreezeCount,
	getStats: () => getStats,
	getThreshold: () => getThreshold,
	isenabled: () => isenabled,
	setThreshold: () => setThreshold,
	unfreeze: () => unfreeze
});
let isOn = true;
let thresholds = [
	2e3,
	10,
	10
];
function enable() {
	isOn = true;
}
function disable() {
	isOn = false;
}
function isenabled() {
	return isOn;
}
function collect(generation = 2) {
	const given = Number(index(typeof generation === "object" ? generation.generation ?? 2 : generation));
	if (given < 0 || given > 2) throw new ValueError("invalid generation");
	globalThis.gc?.();
	return 0;
}
function getThreshold() {
	return asTuple([...thresholds]);
}
function setThreshold(threshold0, ...more) {
	thresholds = [
		threshold0,
		more[0] ?? thresholds[1],
		more[1] ?? thresholds[2]
	];
}
function getCount() {
	return asTuple([
		0,
		0,
		0
	]);
}
function getStats() {
	return [
		0,
		1,
		2
	].map(() => new Dict([
		["collections", 0],
		["collected", 0],
		["uncollectable", 0]
	]));
}
function freeze() {}
function unfreeze() {}
function getFreezeCount() {
	return 0;
}
const garbage = [];
nameFunctions(gc_exports);
export { collect, disable, enable, freeze, garbage, getCount, getFreezeCount, getStats, getThreshold, isenabled, setThreshold, unfreeze };
