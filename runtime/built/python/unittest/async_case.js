/* @ts-self-types="../../../../runtime/python/unittest/async_case.ts" */
import "../program.js";
import "../../rolldown-runtime.js";
import { Runner } from "../parts/asyncio12.js";
import { callMethod, coroutine, enterAsync, exitAsync } from "../core.js";
import { TestCase } from "../parts/unittest.js";
// runtime/python/unittest/async_case.ts
var IsolatedAsyncioTestCase = class extends TestCase {
	static __module__ = "unittest.async_case";
	#runner = null;
	asyncSetUp() {
		return null;
	}
	asyncTearDown() {
		return null;
	}
	addAsyncCleanup(target, ...args) {
		this.addCleanup(target, ...args);
	}
	async enterAsyncContext(cm) {
		const result = await enterAsync(cm);
		this.addCleanup(() => exitAsync(cm));
		return result;
	}
	called(part) {
		return this.#runner.run(coroutine(async () => await part()));
	}
	async prepared() {
		await super.prepared();
		await this.called(() => callMethod(this, "asyncSetUp", []));
	}
	async tidied() {
		await this.called(() => callMethod(this, "asyncTearDown", []));
		await super.tidied();
	}
	async surrounded(body) {
		const runner = this.#runner = new Runner();
		try {
			await body();
		} finally {
			this.#runner = null;
			await callMethod(runner, "close", []);
		}
	}
};
export { IsolatedAsyncioTestCase };
