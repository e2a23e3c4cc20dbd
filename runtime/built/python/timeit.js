/* @ts-self-types="../../../runtime/python/timeit.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { asTuple, callable$1 as callable, index, isPromise, nameFunctions, options, toFloat, truth } from "./core.js";
import { perfCounter } from "./parts/logging6.js";
import { printExc } from "./parts/traceback.js";
// runtime/python/timeit.ts
var timeit_exports = __exportAll({
	Timer: () => Timer,
	defaultTimer: () => defaultTimer,
	repeat: () => repeat,
	timeit: () => timeit
});
function defaultTimer() {
	return perfCounter();
}
function actionOf(what, name) {
	if (what === "pass" || what === void 0) return () => null;
	if (typeof what === "string") throw new ValueError(`Cannot measure the text of a program: give timeit a function as its ${name}`);
	return callable(what);
}
var Timer = class {
	static __module__ = "timeit";
	#action;
	#setup;
	#clock;
	constructor(...given) {
		const { stmt, setup, timer } = options([
			"stmt",
			"setup",
			"timer"
		], ...given);
		this.#action = actionOf(stmt, "stmt");
		this.#setup = actionOf(setup, "setup");
		this.#clock = timer ? callable(timer) : defaultTimer;
	}
	timeit(number = 1e6) {
		const count = Number(index(typeof number === "object" ? number.number ?? 1e6 : number));
		const ready = this.#setup();
		return isPromise(ready) ? ready.then(() => this.#measured(count)) : this.#measured(count);
	}
	#measured(count) {
		const [action, clock] = [this.#action, this.#clock];
		const start = Number(clock());
		const taken = () => toFloat(Number(clock()) - start);
		for (let i = 0; i < count; i++) {
			const result = action();
			if (isPromise(result)) return waited(action, result, count - i - 1).then(taken);
		}
		return taken();
	}
	repeat(...given) {
		const { repeat = 5, number = 1e6 } = options(["repeat", "number"], ...given);
		const results = [];
		for (let i = 0; i < Number(repeat); i++) {
			const taken = this.timeit(number);
			if (isPromise(taken)) return this.#repeated(results, taken, Number(repeat), number);
			results.push(taken);
		}
		return results;
	}
	async #repeated(results, first, count, number) {
		results.push(await first);
		while (results.length < count) results.push(await this.timeit(number));
		return results;
	}
	autorange(callback = null) {
		const given = typeof callback === "object" && callback !== null ? callback.callback ?? null : callback;
		const tell = truth(given) ? callable(given) : null;
		const tries = (function* () {
			for (let power = 1;; power *= 10) for (const step of [
				1,
				2,
				5
			]) yield power * step;
		})();
		const next = () => {
			for (;;) {
				const number = tries.next().value;
				const done = (taken) => {
					tell?.(number, taken);
					return Number(taken) >= .2 ? asTuple([number, taken]) : null;
				};
				const taken = this.timeit(number);
				if (isPromise(taken)) return taken.then((taken) => done(taken) ?? next());
				const found = done(taken);
				if (found) return found;
			}
		};
		return next();
	}
	printExc(error) {
		printExc(error);
	}
};
async function waited(action, first, more) {
	await first;
	for (let i = 0; i < more; i++) await action();
}
function timeit(...given) {
	const { number = 1e6, ...named } = options([
		"stmt",
		"setup",
		"timer",
		"number",
		"globals"
	], ...given);
	return new Timer(named).timeit(number);
}
function repeat(...given) {
	const { repeat = 5, number = 1e6, ...named } = options([
		"stmt",
		"setup",
		"timer",
		"repeat",
		"number",
		"globals"
	], ...given);
	return new Timer(named).repeat(repeat, number);
}
nameFunctions(timeit_exports);
export { Timer, defaultTimer, repeat, timeit };
