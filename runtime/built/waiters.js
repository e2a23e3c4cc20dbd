import "./rolldown-runtime.js";
import { onInterrupt } from "./core.js";
import { beginTurn, makeReady } from "./turns.js";
// runtime/threading/waiters.ts
var Waiters = class {
	#waiting = new Set();
	get size() {
		return this.#waiting.size;
	}
	wakeOne() {
		for (const wake of this.#waiting) {
			wake();
			return;
		}
	}
	wakeAll() {
		for (const wake of [...this.#waiting]) wake();
	}
	async wait(deadline, signal) {
		signal?.throwIfAborted();
		const left = deadline - performance.now();
		if (left <= 0) return false;
		const { promise, resolve, reject } = Promise.withResolvers();
		const wake = () => {
			if (this.#waiting.delete(wake)) makeReady(() => resolve(true));
		};
		const leave = (how) => {
			if (!this.#waiting.delete(wake)) return;
			beginTurn();
			how();
		};
		const abort = () => leave(() => reject(signal.reason));
		this.#waiting.add(wake);
		const takeBack = onInterrupt((error) => leave(() => reject(error)));
		const timer = left < 2 ** 31 ? setTimeout(() => leave(() => resolve(false)), left) : void 0;
		signal?.addEventListener("abort", abort, { once: true });
		try {
			return await promise;
		} finally {
			clearTimeout(timer);
			takeBack();
			signal?.removeEventListener("abort", abort);
		}
	}
};
export { Waiters };
