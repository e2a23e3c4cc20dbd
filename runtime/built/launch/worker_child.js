import "../rolldown-runtime.js";
import { adopt, attach, brokers, madeUpPid, reportGone, setMainModule } from "../core.js";
import { begin } from "../child.js";
// runtime/launch/worker_child.ts
const scope = globalThis;
const closeThread = scope.close.bind(globalThis);
scope.onmessage = async ({ data }) => {
	scope.onmessage = null;
	attach(data.memory instanceof SharedArrayBuffer ? data.memory : await open(data.memory));
	brokers.tell({
		requests: data.requests,
		post: () => scope.postMessage(null)
	});
	setMainModule(data.mainModule);
	await begin(new Thread(data), data.part);
};
async function open(handle) {
	const { openMapping } = await import("../mapping2.js");
	return openMapping(handle);
}
var Thread = class {
	#setup;
	#isSomebody = false;
	#kernelId;
	constructor(setup) {
		this.#setup = setup;
	}
	adopt({ id }, isRehearsal) {
		adopt(id, this.#setup.mainRecord, this.#setup.host);
		this.#isSomebody = !isRehearsal;
	}
	pid({ id }) {
		this.#kernelId ??= threadId();
		return this.#kernelId ?? madeUpPid(id);
	}
	ready() {
		scope.postMessage("ready");
	}
	end() {
		if (this.#isSomebody) {
			reportGone();
			stepAside();
		}
		closeThread();
	}
};
function stepAside() {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}
function threadId() {
	const path = "/proc/thread-self";
	try {
		if (Deno.permissions.querySync({
			name: "read",
			path
		}).state !== "granted") return void 0;
		return Number(Deno.readLinkSync(path).split("/").at(-1));
	} catch {
		return;
	}
}
