import "./rolldown-runtime.js";
import { letGo, me, memory, onInterrupt, openLibrary, stayAlive } from "./core.js";
const quoted = (function quoted(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
});
// runtime/connection/waitable.ts
const watched = Symbol("watched");
// runtime/launch/letting_go.ts
const holding = Object.getOwnPropertySymbols(Worker.prototype).find((symbol) => symbol.description === void 0 || symbol.description === "");
const canLetGo = holding !== void 0;
function letGoOf(worker) {
	if (holding === void 0) return;
	worker[holding](false);
}
// runtime/launch/cache_folder.ts
function cacheFolder() {
	const { HOME = ".", LOCALAPPDATA, XDG_CACHE_HOME } = Deno.env.toObject();
	return `${(Deno.build.os === "windows" ? LOCALAPPDATA : Deno.build.os === "darwin" ? `${HOME}/Library/Caches` : XDG_CACHE_HOME) || `${HOME}/.cache`}/manycore-multiprocessing`;
}
// runtime/launch/interpreter.ts
const COMMANDS = import.meta.url.replace(/\/runtime\/.*/, "/transpile/cli.ts");
const TEXT = `#!/bin/sh
unset INIT_CWD
exec ${quoted(Deno.execPath())} run -A --quiet ${quoted(COMMANDS)} python "$@"
`;
function digest(text) {
	const { process } = globalThis;
	return process.getBuiltinModule("node:zlib").crc32(text).toString(16).padStart(8, "0");
}
function place() {
	const isGranted = [
		"env",
		"read",
		"write"
	].every((name) => Deno.permissions.querySync({ name }).state === "granted");
	if (Deno.build.os === "windows" || !isGranted) return void 0;
	return `${cacheFolder()}/python-${digest(TEXT)}/python3`;
}
function write(path) {
	const folder = path.slice(0, path.lastIndexOf("/"));
	Deno.mkdirSync(folder, { recursive: true });
	const temporary = Deno.makeTempFileSync({ dir: folder });
	Deno.writeTextFileSync(temporary, TEXT);
	Deno.chmodSync(temporary, 493);
	Deno.renameSync(temporary, path);
}
function exists(path) {
	try {
		return Deno.statSync(path).isFile;
	} catch {
		return false;
	}
}
let chosen;
function interpreter() {
	if (chosen !== void 0) return chosen;
	chosen = Deno.execPath();
	const path = place();
	if (path === void 0) return chosen;
	try {
		if (!exists(path)) write(path);
		chosen = path;
	} catch {}
	return chosen;
}
function chooseInterpreter(path) {
	chosen = path;
}
function isInterpreter(path) {
	return /\/python-[0-9a-f]{8}\/python3$/.test(path) && path === place();
}
// runtime/launch/spawn/pair.ts
const functions = {
	socketpair: {
		parameters: [
			"i32",
			"i32",
			"i32",
			"buffer"
		],
		result: "i32"
	},
	setsockopt: {
		parameters: [
			"i32",
			"i32",
			"i32",
			"buffer",
			"u32"
		],
		result: "i32"
	}
};
const AF_UNIX = 1;
const SOCK_DGRAM = 2;
const [SOL_SOCKET, SO_SNDBUF] = Deno.build.os === "darwin" ? [65535, 4097] : [1, 7];
const ROOM = 4 * 2 ** 20;
function havePair() {
	const { words } = memory();
	if (words[28] !== 0) return true;
	if (me.id !== 1) return false;
	const { socketpair, setsockopt } = openLibrary(functions).symbols;
	const pair = new Int32Array(2);
	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0) return false;
	pair.forEach((end, i) => {
		setsockopt(end, SOL_SOCKET, SO_SNDBUF, new Int32Array([ROOM]), 4);
		words[28 + i] = end;
	});
	return true;
}
// runtime/util/kit.ts
const kit = {};
// runtime/threading/turns.ts
const SLICE = 5;
const ready = [];
let began = 0;
let shared = false;
function share() {
	shared = true;
}
const background = { isHere: () => false };
function beginTurn() {
	began = performance.now();
}
function next() {
	const go = ready.shift();
	if (ready.length > 0) setImmediate(next);
	beginTurn();
	go?.();
}
function makeReady(go) {
	if (ready.push(go) === 1) setImmediate(next);
}
function turn() {
	return new Promise(makeReady);
}
function isDue() {
	return shared && performance.now() - began >= SLICE;
}
function yieldTurn() {
	if (isDue()) return turn();
}
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
	async wait(deadline, signal, holds = !background.isHere()) {
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
		if (holds) stayAlive();
		else if (timer !== void 0) Deno.unrefTimer(timer);
		signal?.addEventListener("abort", abort, { once: true });
		try {
			return await promise;
		} finally {
			clearTimeout(timer);
			if (holds) letGo();
			takeBack();
			signal?.removeEventListener("abort", abort);
		}
	}
};
export { Waiters, background, beginTurn, canLetGo, chooseInterpreter, havePair, interpreter, isDue, isInterpreter, kit, letGoOf, share, turn, watched, yieldTurn };
