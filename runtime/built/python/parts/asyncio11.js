import { __exportAll } from "../../rolldown-runtime.js";
import { OSError, RuntimeError, ValueError } from "../../core.js";
import { Bytes, Coroutine, FileNotFoundError, PermissionError, ProcessLookupError, StopAsyncIteration, asTuple, concat, coroutineFunctions, dictEntries, exception, invoke, isKeywords, outcome, pathText, repr } from "../core.js";
import { IncompleteReadError, LimitOverrunError, createTask, getRunningLoop } from "./asyncio8.js";
// runtime/python/asyncio/waiting.ts
async function waitOutside(loop, work) {
	const future = loop.createFuture();
	const settle = (action) => {
		if (loop.isClosed()) return;
		loop.callSoonThreadsafe(() => {
			if (!future.done()) action();
		});
	};
	work.then((value) => settle(() => future.setResult(value)), (error) => settle(() => future.setException(exception(error))));
	return await future[outcome]();
}
// runtime/python/asyncio/servers.ts
function address(given) {
	return given.transport === "tcp" ? asTuple([given.hostname, given.port]) : "path" in given ? given.path ?? "" : null;
}
function removeSocket(path) {
	try {
		if (Deno.lstatSync(path).isSocket) Deno.removeSync(path);
	} catch {}
}
async function connect(host, port) {
	try {
		return await Deno.connect({
			hostname: String(host),
			port: Number(port)
		});
	} catch (error) {
		const raised = exception(error);
		if (!(raised instanceof OSError) || typeof raised.errno !== "number") throw raised;
		throw new OSError(raised.errno, `Connect call failed ${repr(asTuple([host, port]))}`);
	}
}
async function connectUnix(path) {
	return await Deno.connect({
		transport: "unix",
		path: pathText(path)
	});
}
function listen(host, port) {
	const hostname = host === null || host === "" ? "0.0.0.0" : String(host);
	try {
		return Deno.listen({
			hostname,
			port: Number(port ?? 0)
		});
	} catch (error) {
		const raised = exception(error);
		if (!(raised instanceof OSError) || typeof raised.errno !== "number") throw raised;
		const place = repr(asTuple([hostname, port]));
		const why = `[errno ${raised.errno}] ${raised.strerror}`.toLowerCase();
		throw new OSError(raised.errno, `error while attempting to bind on address ${place}: ${why}`);
	}
}
function listenUnix(path) {
	if (path === null || path === void 0) throw new ValueError("path was not specified, and no sock specified");
	const name = pathText(path);
	removeSocket(name);
	return Deno.listen({
		transport: "unix",
		path: name
	});
}
var ListeningSocket = class {
	static __module__ = "asyncio.trsock";
	static __name__ = "TransportSocket";
	#listener;
	constructor(listener) {
		this.#listener = listener;
	}
	getsockname() {
		return address(this.#listener.addr);
	}
};
var Server = class {
	static __module__ = "asyncio.base_events";
	#listener;
	#loop;
	#connected;
	#closed = Promise.withResolvers();
	#clients = new Set();
	#forever = null;
	#isServing = false;
	#isClosed = false;
	#isAccepting = false;
	constructor(listener, loop, connected) {
		this.#listener = listener;
		this.#loop = loop;
		this.#connected = connected;
	}
	begin() {
		if (this.#isServing || this.#isClosed) return;
		this.#isServing = true;
		this.#isAccepting = true;
		(async () => {
			for await (const conn of this.#listener) if (!this.#loop.isClosed()) this.#loop.callSoonThreadsafe(() => this.#connected(conn));
			this.#isAccepting = false;
			this.#settle();
		})();
	}
	attach(client) {
		this.#clients.add(client);
		return () => {
			this.#clients.delete(client);
			this.#settle();
		};
	}
	#settle() {
		if (this.#isClosed && !this.#isAccepting && this.#clients.size === 0) this.#closed.resolve();
	}
	get sockets() {
		return asTuple([...this.#isClosed ? [] : [new ListeningSocket(this.#listener)]]);
	}
	isServing() {
		return this.#isServing;
	}
	getLoop() {
		return this.#loop;
	}
	close() {
		if (this.#isClosed) return;
		this.#isServing = false;
		this.#isClosed = true;
		const { addr } = this.#listener;
		this.#listener.close();
		if ("path" in addr) removeSocket(addr.path);
		this.#settle();
		if (this.#forever && !this.#forever.done()) this.#forever.cancel();
	}
	closeClients() {
		for (const one of [...this.#clients]) one.close();
	}
	abortClients() {
		for (const one of [...this.#clients]) one.abort();
	}
	async waitClosed() {
		await waitOutside(this.#loop, this.#closed.promise);
	}
	async startServing() {
		this.begin();
	}
	async serveForever() {
		if (this.#forever !== null) throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
		if (this.#isClosed) throw new RuntimeError(`server ${repr(this)} is closed`);
		this.begin();
		this.#forever = this.#loop.createFuture();
		try {
			await this.#forever[outcome]();
		} finally {
			this.#forever = null;
			this.close();
		}
	}
	async __aenter__() {
		return this;
	}
	async __aexit__(_type, _error, _traceback) {
		this.close();
		await this.waitClosed();
		return null;
	}
};
coroutineFunctions(Server.prototype.waitClosed, Server.prototype.startServing, Server.prototype.serveForever);
// runtime/python/asyncio/streams.ts
const LIMIT = 2 ** 16;
var StreamReader = class {
	static __module__ = "asyncio.streams";
	#buffer = new Bytes(0);
	#isAtEnd = false;
	#error;
	#waiter = null;
	#limit;
	constructor(limit = null) {
		this.#limit = limit ?? LIMIT;
	}
	#wake() {
		const waiter = this.#waiter;
		this.#waiter = null;
		if (waiter && !waiter.done()) waiter.setResult(null);
	}
	feedData(data) {
		if (data.length === 0) return;
		this.#buffer = concat([this.#buffer, data]);
		this.#wake();
	}
	feedEof() {
		this.#isAtEnd = true;
		this.#wake();
	}
	exception() {
		return this.#error ?? null;
	}
	setException(exc) {
		this.#error = exc;
		const waiter = this.#waiter;
		this.#waiter = null;
		if (waiter && !waiter.done()) waiter.setException(exc);
	}
	atEof() {
		return this.#isAtEnd && this.#buffer.length === 0;
	}
	async #more(name) {
		if (this.#waiter) throw new RuntimeError(`${name}() called while another coroutine is already waiting for incoming data`);
		this.#waiter = getRunningLoop().createFuture();
		try {
			await this.#waiter[outcome]();
		} finally {
			this.#waiter = null;
		}
	}
	#take(count) {
		const taken = new Bytes(this.#buffer.slice(0, count));
		this.#buffer = new Bytes(this.#buffer.slice(count));
		return taken;
	}
	#check() {
		if (this.#error !== void 0) throw this.#error;
	}
	async read(n = -1) {
		this.#check();
		const count = Number(n);
		if (count === 0) return new Bytes(0);
		if (count < 0) {
			while (!this.#isAtEnd) await this.#more("read");
			this.#check();
			return this.#take(this.#buffer.length);
		}
		if (this.#buffer.length === 0 && !this.#isAtEnd) await this.#more("read");
		return this.#take(count);
	}
	async readline() {
		try {
			return await this.readuntil(Bytes.of(10));
		} catch (error) {
			if (error instanceof IncompleteReadError) return error.partial;
			if (error instanceof LimitOverrunError) throw new ValueError(error.args[0]);
			throw error;
		}
	}
	async readuntil(separator = Bytes.of(10)) {
		if (separator.length === 0) throw new ValueError("Separator should be at least one-byte string");
		this.#check();
		for (let from = 0;;) {
			const at = indexOf(this.#buffer, separator, from);
			if (at >= 0) return this.#take(at + separator.length);
			from = Math.max(0, this.#buffer.length + 1 - separator.length);
			if (from > this.#limit) throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", from);
			if (this.#isAtEnd) throw new IncompleteReadError(this.#take(this.#buffer.length), null);
			await this.#more("readuntil");
		}
	}
	async readexactly(n) {
		const count = Number(n);
		if (count < 0) throw new ValueError("readexactly size can not be less than zero");
		this.#check();
		while (this.#buffer.length < count) {
			if (this.#isAtEnd) throw new IncompleteReadError(this.#take(this.#buffer.length), count);
			await this.#more("readexactly");
		}
		return this.#take(count);
	}
	__aiter__() {
		return this;
	}
	async __anext__() {
		const line = await this.readline();
		if (line.length === 0) throw new StopAsyncIteration();
		return line;
	}
};
function indexOf(data, part, from) {
	for (let at = data.indexOf(part[0], from); at >= 0; at = data.indexOf(part[0], at + 1)) if (part.every((byte, i) => data[at + i] === byte)) return at;
	return -1;
}
var StreamWriter = class {
	static __module__ = "asyncio.streams";
	#sink;
	#loop;
	#last = Promise.resolve();
	#error;
	#isClosing = false;
	#isEnded = false;
	constructor(sink, loop) {
		this.#sink = sink;
		this.#loop = loop;
	}
	#then(action) {
		this.#last = this.#last.then(action).catch((error) => this.#error ??= exception(error));
	}
	write(data) {
		const copy = data.slice();
		if (this.#isEnded) throw new RuntimeError("Cannot call write() after write_eof()");
		this.#then(() => this.#sink.write(copy));
	}
	writelines(data) {
		for (const one of data) this.write(one);
	}
	writeEof() {
		this.#isEnded = true;
		this.#then(() => this.#sink.end());
	}
	canWriteEof() {
		return true;
	}
	close() {
		if (this.#isClosing) return;
		this.#isClosing = true;
		this.#then(() => this.#sink.close());
	}
	isClosing() {
		return this.#isClosing;
	}
	async #settled() {
		await waitOutside(this.#loop, this.#last);
	}
	async drain() {
		await this.#settled();
		if (this.#error !== void 0) throw this.#error;
	}
	async waitClosed() {
		await this.#settled();
	}
	getExtraInfo(name, otherwise = null) {
		return Object.hasOwn(this.#sink.info, name) ? this.#sink.info[name] : otherwise;
	}
};
function feed(loop, reader, source) {
	const block = new Uint8Array(LIMIT);
	const tell = (action) => {
		if (!loop.isClosed()) loop.callSoonThreadsafe(action);
	};
	(async () => {
		try {
			for (;;) {
				const count = await source.read(block);
				if (count === null) break;
				const data = block.slice(0, count);
				tell(() => reader.feedData(data));
			}
		} catch (error) {
			if (!(error instanceof Deno.errors.BadResource || error instanceof Deno.errors.Interrupted)) return tell(() => reader.setException(exception(error)));
		}
		tell(() => reader.feedEof());
	})();
}
function opened(loop, conn, limit) {
	const reader = new StreamReader(limit === null || limit === void 0 ? null : Number(limit));
	feed(loop, reader, conn);
	return [reader, new StreamWriter({
		async write(data) {
			for (let at = 0; at < data.length;) at += await conn.write(data.subarray(at));
		},
		end: () => conn.closeWrite(),
		close: () => {
			try {
				conn.close();
			} catch {}
		},
		info: {
			peername: address(conn.remoteAddr),
			sockname: address(conn.localAddr)
		}
	}, loop)];
}
async function connected(connecting, { limit }) {
	const loop = getRunningLoop();
	const conn = await waitOutside(loop, connecting);
	return asTuple([...opened(loop, conn, limit)]);
}
async function openConnection(host, port, options = {}) {
	return await connected(connect(host, port), options);
}
async function openUnixConnection(path, options = {}) {
	return await connected(connectUnix(path), options);
}
function serve(listener, connected, { limit }) {
	const loop = getRunningLoop();
	const server = new Server(listener, loop, (conn) => {
		const [reader, writer] = opened(loop, conn, limit);
		const given = invoke(connected, reader, writer);
		if (given instanceof Coroutine) createTask(given);
	});
	server.begin();
	return server;
}
async function startServer(connected, host = null, port = null, options = {}) {
	return serve(listen(host, port), connected, options);
}
async function startUnixServer(connected, path = null, options = {}) {
	return serve(listenUnix(path), connected, options);
}
coroutineFunctions(openConnection, openUnixConnection, startServer, startUnixServer, StreamReader.prototype.read, StreamReader.prototype.readline, StreamReader.prototype.readuntil, StreamReader.prototype.readexactly, StreamWriter.prototype.drain, StreamWriter.prototype.waitClosed);
// runtime/python/asyncio/subprocess.ts
var subprocess_exports = __exportAll({
	DEVNULL: () => -3,
	PIPE: () => -1,
	Process: () => Process,
	STDOUT: () => -2,
	createSubprocessExec: () => createSubprocessExec,
	createSubprocessShell: () => createSubprocessShell
});
const PIPE = -1;
const STDOUT = -2;
const DEVNULL = -3;
function stdio(given) {
	return given === -1 ? "piped" : given === -3 ? "null" : "inherit";
}
function source(stream) {
	const reader = stream.getReader();
	let rest = new Uint8Array(0);
	return { async read(data) {
		while (rest.length === 0) {
			const { done, value } = await reader.read();
			if (done) return null;
			rest = value;
		}
		const count = Math.min(data.length, rest.length);
		data.set(rest.subarray(0, count));
		rest = rest.subarray(count);
		return count;
	} };
}
var Process = class {
	static __module__ = "asyncio.subprocess";
	stdin = null;
	stdout = null;
	stderr = null;
	returncode = null;
	#child;
	#loop;
	#ended;
	constructor(child, options, loop) {
		this.#child = child;
		this.#loop = loop;
		this.pid = child.pid;
		if (options.stdin === -1) {
			const writer = child.stdin.getWriter();
			const close = () => void writer.close().catch(() => {});
			this.stdin = new StreamWriter({
				write: (data) => writer.write(data),
				end: () => writer.close(),
				close,
				info: {}
			}, loop);
		}
		if (options.stdout === -1) feed(loop, this.stdout = new StreamReader(), source(child.stdout));
		if (options.stderr === -1) feed(loop, this.stderr = new StreamReader(), source(child.stderr));
		this.#ended = child.status.then(({ code, signal }) => signal === null ? code : 128 - code);
	}
	async wait() {
		return this.returncode = await waitOutside(this.#loop, this.#ended);
	}
	async communicate(input = null) {
		if (this.stdin) {
			if (input !== null) this.stdin.write(input);
			this.stdin.close();
		}
		const out = this.stdout ? await this.stdout.read() : null;
		const errors = this.stderr ? await this.stderr.read() : null;
		await this.wait();
		return asTuple([out, errors]);
	}
	sendSignal(signal) {
		if (this.returncode !== null) throw new ProcessLookupError();
		const name = SIGNALS[Number(signal)];
		if (name) this.#child.kill(name);
	}
	terminate() {
		this.sendSignal(15);
	}
	kill() {
		this.sendSignal(9);
	}
	__repr__() {
		return `<Process ${this.pid}>`;
	}
};
const SIGNALS = {
	1: "SIGHUP",
	2: "SIGINT",
	3: "SIGQUIT",
	9: "SIGKILL",
	10: "SIGUSR1",
	12: "SIGUSR2",
	15: "SIGTERM"
};
function started(program, args, options) {
	const loop = getRunningLoop();
	const env = options.env === null || options.env === void 0 ? {} : { env: Object.fromEntries([...dictEntries(options.env)].map(([k, v]) => [`${k}`, `${v}`])) };
	const cwd = options.cwd === null || options.cwd === void 0 ? {} : { cwd: String(options.cwd) };
	const [stdin, stdout] = [stdio(options.stdin), stdio(options.stdout)];
	const isJoined = options.stderr === -2;
	const stderr = isJoined ? stdout : stdio(options.stderr);
	const [command, rest] = isJoined ? ["/bin/sh", [
		"-c",
		"exec \"$@\" 2>&1",
		"sh",
		program,
		...args
	]] : [program, args];
	try {
		return new Process(new Deno.Command(command, {
			args: [...rest],
			stdin,
			stdout,
			stderr,
			clearEnv: "env" in env,
			...env,
			...cwd
		}).spawn(), options, loop);
	} catch (error) {
		if (error instanceof Deno.errors.NotFound) throw new FileNotFoundError(2, "No such file or directory", program);
		if (error instanceof Deno.errors.PermissionDenied) throw new PermissionError(13, "Permission denied", program);
		throw error;
	}
}
function split(given) {
	const last = given.at(-1);
	return {
		options: isKeywords(last) ? given.pop() : {},
		args: given.map((one) => typeof one === "string" ? one : text(one))
	};
}
function text(value) {
	if (value instanceof Uint8Array) return new TextDecoder().decode(value);
	return value?.__fspath__?.call(value) ?? repr(value);
}
async function createSubprocessExec(program, ...args) {
	const { options, args: [first, ...rest] } = split([program, ...args]);
	return started(first, rest, options);
}
async function createSubprocessShell(cmd, options = {}) {
	const isJoined = options.stderr === -2;
	const command = typeof cmd === "string" ? cmd : text(cmd);
	return started("/bin/sh", ["-c", isJoined ? `exec 2>&1; ${command}` : command], {
		...options,
		...isJoined ? { stderr: options.stdout } : {}
	});
}
coroutineFunctions(createSubprocessExec, createSubprocessShell, Process.prototype.wait, Process.prototype.communicate);
export { DEVNULL, PIPE, Process, STDOUT, Server, StreamReader, StreamWriter, address, connect, connectUnix, createSubprocessExec, createSubprocessShell, listen, listenUnix, openConnection, openUnixConnection, startServer, startUnixServer, subprocess_exports, waitOutside };
