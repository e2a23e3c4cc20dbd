import "../rolldown-runtime.js";
import { Ring, decodeWith, decodeWithAsync, encodeWith, needsImport, nothing } from "../child.js";
import { free, isDead, me, memory, parentOf } from "../core.js";
import "../python/core.js";
import { Door, Server, plain } from "../plain.js";
import { Answer, Ask, idText, localAddress } from "../main.js";
// runtime/managers/serve.ts
var Client = class {
	whenGone = new Set();
	#address;
	#process;
	#isPython;
	#gone = false;
	constructor(address) {
		this.#address = address;
		const { words } = memory();
		this.#process = words[address + 1];
		this.#isPython = words[address + 2] !== 0;
		this.replies = new Ring(address + 16);
	}
	known(value) {
		return this.#isPython ? value : plain(value);
	}
	describe() {
		return me.describe(this.#process);
	}
	isGone() {
		return this.#gone || this.#hasLeft() || isDead(this.#process);
	}
	#hasLeft() {
		return Atomics.load(memory().words, this.#address + 0) === 1;
	}
	end() {
		if (this.#gone) return true;
		if (!this.isGone()) return false;
		for (const action of [...this.whenGone]) action();
		this.whenGone.clear();
		if (!this.#hasLeft() && !me.isGone(this.#process)) return false;
		this.#gone = true;
		this.replies.clear();
		free(this.#address);
		return true;
	}
};
const SWEEP = 100;
const TURN = {
	alone: 20,
	waiting: 10
};
const NAP = {
	alone: 20,
	waiting: 1
};
const stopped = Symbol("stopped");
function unlessStopped(error) {
	if (error !== stopped) throw error;
}
var Desk = class {
	#server;
	#requests;
	#clients = new Map();
	#isOpen;
	#stopped = false;
	#swept = 0;
	#read = (message) => this.#take(message);
	constructor(server, ring, isOpen) {
		this.#server = server;
		this.#isOpen = isOpen;
		this.#requests = new Ring(ring);
	}
	async run() {
		const limits = { check: () => this.#look() };
		while (!this.#stopped) {
			const isBusy = await this.#turn();
			this.#sweep();
			if (this.#stopped) break;
			if (isBusy) await new Promise((resolve) => setTimeout(resolve));
			else await this.#requests.readAsync(this.#read, limits).catch(unlessStopped);
		}
	}
	async #turn() {
		const kind = this.#isOpen || this.#server.waiting > 0 ? "waiting" : "alone";
		const end = performance.now() + TURN[kind];
		do {
			while (this.#requests.read(this.#read) !== nothing) {
				if (this.#stopped) return true;
				if (this.#server.waiting > 0) await null;
				if (performance.now() > end) return true;
			}
			if (this.#server.waiting > 0) await null;
		} while (this.#requests.waitForItemSync({ deadline: performance.now() + NAP[kind] }));
		return false;
	}
	stop() {
		this.#stopped = true;
	}
	#look() {
		this.#sweep();
		if (this.#stopped) throw stopped;
		return false;
	}
	#sweep() {
		const now = performance.now();
		if (now - this.#swept < SWEEP) return;
		this.#swept = now;
		for (const [address, client] of this.#clients) if (client.end()) this.#clients.delete(address);
		if (!this.#isOpen && this.#clients.size === 0 && isDead(parentOf(me.id))) this.#stopped = true;
	}
	#client(address) {
		let client = this.#clients.get(address);
		if (client === void 0) this.#clients.set(address, client = new Client(address));
		return client;
	}
	#take(message) {
		const header = [
			0,
			0,
			0,
			0
		];
		let content;
		let missing;
		let fault;
		try {
			content = decodeWith(message, header, false);
		} catch (error) {
			if (needsImport(error)) missing = decodeWithAsync(message, [
				0,
				0,
				0,
				0
			]);
			else fault = error;
		}
		const [ask, channel, number, object] = header;
		const client = this.#client(channel);
		if (fault !== void 0) return this.#reply(client, number, {
			kind: Answer.Error,
			value: fault
		});
		if (missing === void 0 && client.queue === void 0) return this.#handle(client, ask, number, object, content);
		const mine = (client.queue ?? Promise.resolve()).then(async () => {
			this.#handle(client, ask, number, object, await missing ?? content);
		}).catch((error) => this.#reply(client, number, {
			kind: Answer.Error,
			value: error
		})).then(() => {
			if (client.queue === mine) client.queue = void 0;
		});
		client.queue = mine;
	}
	#handle(client, ask, number, object, content) {
		switch (ask) {
			case Ask.Call: return this.#answer(client, number, this.#server.call(client, idText(object), content));
			case Ask.Create: return this.#answer(client, number, this.#server.create(content));
			case Ask.Serve:
				if (content[0] === "shutdown") this.#stopped = true;
				return this.#answer(client, number, this.#server.serve(content));
			case Ask.Keep: return quietly(() => this.#server.keep(idText(object)));
			case Ask.Release: return quietly(() => this.#server.release(idText(object)));
		}
	}
	#answer(client, number, answer) {
		if (answer instanceof Promise) answer.then((reply) => this.#reply(client, number, reply));
		else this.#reply(client, number, answer);
	}
	#reply(client, number, { kind, value }) {
		if (number === 0 || client.end()) return;
		let message;
		try {
			message = encodeWith([number, kind], client.known(value));
		} catch (error) {
			message = encodeWith([number, Answer.Unserializable], error instanceof Error ? error.message : String(error));
		}
		client.replies.putSync(message);
	}
};
function quietly(action) {
	try {
		action();
	} catch {}
}
async function serve(service) {
	const { address, authkey, ring } = service;
	if (service.initializer !== null) await service.initializer(...service.initargs);
	const server = new Server(service.registry);
	const desk = new Desk(server, ring, address !== null);
	const door = address === null ? void 0 : new Door(server, address, authkey, () => desk.stop());
	server.address = door?.address ?? localAddress({
		process: me.id,
		ring
	});
	server.install();
	door?.run();
	try {
		await desk.run();
	} finally {
		door?.close();
		server.close();
	}
}
export { serve };
