/* @ts-self-types="../../runtime/managers.ts" */
import "./rolldown-runtime.js";
import { keys, managerNames, plain } from "./plain.js";
import { AuthenticationError, EOFError, OSError, TypeError, register } from "./core.js";
import { AcquirerProxy, Answer, ArrayProxy, AsyncResultProxy, AutoProxy, BarrierProxy, BaseManager, BaseProxy, ConditionProxy, DictProxy, EventProxy, IteratorProxy, JoinableQueueProxy, ListProxy, MakeProxyType, Manager, NamespaceProxy, PoolProxy, QueueProxy, RemoteError, SyncManager, Token, ValueProxy, currentProcess, isPython, network, rebuildProxy } from "./main.js";
import { Client, SocketConnection, Stream, answerChallengeSync, deliverChallengeSync, hurry, newSocket, placeOf, settingsOf } from "./listener.js";
import { connecting, untilSync } from "./python/parts/select2.js";
import { Descriptor } from "./python/parts/select.js";
import { resolvedSync } from "./python/parts/select3.js";
import { sweepSoon } from "./python/parts/socket.js";
import { Dict, asTuple } from "./python/core.js";
import { ShareableList, SharedMemory } from "./shareable_list.js";
// runtime/managers/network.ts
const KINDS = {
	"#RETURN": Answer.Value,
	"#PROXY": Answer.Proxy,
	"#ERROR": Answer.Error,
	"#TRACEBACK": Answer.Traceback,
	"#UNSERIALIZABLE": Answer.Unserializable
};
function message(id, [name, args, named]) {
	return asTuple([
		id,
		name,
		asTuple([...args]),
		new Dict(Object.entries(named ?? {}))
	]);
}
function replyOf(message) {
	const [kind, value] = message;
	const known = KINDS[kind];
	if (known === void 0) throw new TypeError(`Unrecognized message type '${kind}'`);
	if (known === Answer.Proxy) {
		const [exposed, token] = value;
		return {
			kind: known,
			value: [
				token.id,
				[...exposed],
				token.typeid
			]
		};
	}
	return {
		kind: known,
		value: known === Answer.Value && !isPython() ? plain(value) : value
	};
}
var NetworkWay = class {
	#address;
	#authkey;
	#idle = [];
	constructor(address, authkey) {
		this.#address = address;
		this.#authkey = authkey;
	}
	async #connect() {
		try {
			return await Client(this.#address, {
				authkey: this.#authkey,
				globals: managerNames
			});
		} catch (error) {
			throw brokenOff(error);
		}
	}
	#connectSync() {
		const place = placeOf(this.#address, void 0);
		const bytes = resolvedSync(place.family, place.address, "connect");
		const descriptor = new Descriptor(newSocket(place.family));
		try {
			untilSync(() => descriptor.fd, connecting(place.family, bytes, true), { timeout: null });
			hurry(descriptor.fd, place.family);
			const settings = settingsOf({ globals: managerNames });
			const connection = new SocketConnection(new Stream(descriptor, settings), settings);
			awaitMessage(connection);
			answerChallengeSync(connection, this.#authkey);
			deliverChallengeSync(connection, this.#authkey);
			return connection;
		} catch (error) {
			descriptor.close();
			throw brokenOff(error);
		}
	}
	async call(id, request) {
		let connection = this.#idle.pop();
		if (connection === void 0) {
			connection = await this.#connect();
			await askOf(connection, message(null, accept()));
		}
		const reply = await askOf(connection, message(id, request));
		this.#idle.push(connection);
		return reply;
	}
	callSync(id, request) {
		let connection = this.#idle.pop();
		if (connection === void 0) {
			connection = this.#connectSync();
			askOfSync(connection, message(null, accept()));
		}
		const reply = askOfSync(connection, message(id, request));
		this.#idle.push(connection);
		return reply;
	}
	async serve(request) {
		const connection = await this.#connect();
		try {
			return await askOf(connection, message(null, request));
		} finally {
			connection.close();
		}
	}
	serveSync(request) {
		const connection = this.#connectSync();
		try {
			return askOfSync(connection, message(null, request));
		} finally {
			connection.close();
		}
	}
	create([typeid, args, named]) {
		return this.serve(named === void 0 ? ["create", [typeid, ...args]] : [
			"create",
			[typeid, ...args],
			named
		]);
	}
	createSync([typeid, args, named]) {
		return this.serveSync(named === void 0 ? ["create", [typeid, ...args]] : [
			"create",
			[typeid, ...args],
			named
		]);
	}
	keep(id) {
		this.serve(["incref", [id]]).catch(() => {});
	}
	release(id) {
		this.serve(["decref", [id]]).catch(() => {});
	}
};
function accept() {
	return ["accept_connection", [currentProcess().name]];
}
async function askOf(connection, message) {
	try {
		await connection.send(message);
		return replyOf(await connection.recv());
	} catch (error) {
		connection.close();
		throw error;
	}
}
function askOfSync(connection, message) {
	try {
		connection.sendSync(message);
		awaitMessage(connection);
		return replyOf(connection.recvSync());
	} catch (error) {
		connection.close();
		throw error;
	}
}
const LOOK = .1;
function awaitMessage(connection) {
	while (!connection.pollSync(LOOK)) sweepSoon();
}
function brokenOff(error) {
	const { cause } = error;
	const isOver = cause instanceof OSError || cause instanceof EOFError;
	return error instanceof AuthenticationError && isOver ? cause : error;
}
const ways = new Map();
network.way = (address, authkey) => {
	keys.set(String(address), authkey);
	const key = `${address}\n${authkey}`;
	let way = ways.get(key);
	if (way === void 0) ways.set(key, way = new NetworkWay(address, authkey));
	return way;
};
function rebuildDistant(type, ...state) {
	if (network.way === void 0) throw new EOFError();
	return rebuildProxy(type, ...state);
}
network.rebuild = rebuildDistant;
register(import.meta, { rebuildDistant });
// runtime/managers/shared_memory_manager.ts
var SharedMemoryManager = class extends BaseManager {
	SharedMemory(size) {
		const memory = new SharedMemory({
			create: true,
			size
		});
		this.#track(memory);
		return memory;
	}
	ShareableList(sequence) {
		const list = new ShareableList(sequence);
		this.#track(list.shm);
		return list;
	}
	#track(memory) {
		try {
			this.ask("track_segment", memory.name);
		} catch (error) {
			memory.unlink();
			throw error;
		}
	}
};
export { AcquirerProxy, ArrayProxy, AsyncResultProxy, AutoProxy, BarrierProxy, BaseManager, BaseProxy, ConditionProxy, DictProxy, EventProxy, IteratorProxy, JoinableQueueProxy, ListProxy, MakeProxyType, Manager, NamespaceProxy, PoolProxy, QueueProxy, RemoteError, SharedMemoryManager, SyncManager, Token, ValueProxy };
