import "../../rolldown-runtime.js";
import { FileNotFoundError, NotADirectoryError, PermissionError, asTuple, callMethod, concat, decode, encode, flushFiles, iter, kindOf, nodeModule, options, realOf, repr, str$1 as str, typeName } from "../core.js";
import { kill } from "./os7.js";
import { BUFFER_BYTES, SocketIO, SocketText } from "./select4.js";
import { BrokenPipeError, Exception, IndexError, TypeError, ValueError, isPlain, letGo, me, onInterrupt, registerForm, stayAlive } from "../../core.js";
import { Signals } from "./asyncio10.js";
import { beginTurn } from "../../small.js";
// runtime/python/subprocess/errors.ts
var SubprocessError = class extends Exception {
	static __module__ = "subprocess";
};
var CalledProcessError = class extends SubprocessError {
	constructor(returncode, cmd, output = null, stderr = null) {
		super(returncode, cmd);
		this.returncode = returncode;
		this.cmd = cmd;
		const named = isPlain(output) ? output : {
			output,
			stderr
		};
		this.output = named.output ?? null;
		this.stderr = named.stderr ?? null;
	}
	get stdout() {
		return this.output;
	}
	set stdout(value) {
		this.output = value;
	}
	__str__() {
		const { returncode, cmd } = this;
		if (returncode >= 0) return `Command '${str(cmd)}' returned non-zero exit status ${returncode}.`;
		try {
			return `Command '${str(cmd)}' died with ${repr(Signals.of(-returncode))}.`;
		} catch {
			return `Command '${str(cmd)}' died with unknown signal ${-returncode}.`;
		}
	}
};
var TimeoutExpired = class extends SubprocessError {
	constructor(cmd, timeout, output = null, stderr = null) {
		super(cmd, timeout);
		this.cmd = cmd;
		this.timeout = timeout;
		const named = isPlain(output) ? output : {
			output,
			stderr
		};
		this.output = named.output ?? null;
		this.stderr = named.stderr ?? null;
	}
	get stdout() {
		return this.output;
	}
	set stdout(value) {
		this.output = value;
	}
	__str__() {
		return `Command '${str(this.cmd)}' timed out after ${str(this.timeout)} seconds`;
	}
};
registerForm(import.meta, CalledProcessError, "subprocess.CalledProcessError", {
	write: (error) => [
		error.returncode,
		error.cmd,
		error.output,
		error.stderr
	],
	read: ([returncode, cmd, output, stderr]) => new CalledProcessError(returncode, cmd, output, stderr)
});
registerForm(import.meta, TimeoutExpired, "subprocess.TimeoutExpired", {
	write: (error) => [
		error.cmd,
		error.timeout,
		error.output,
		error.stderr
	],
	read: ([cmd, timeout, output, stderr]) => new TimeoutExpired(cmd, timeout, output, stderr)
});
// runtime/python/subprocess/pipes.ts
const handovers = new WeakMap();
function handoverOf(file) {
	return typeof file === "object" && file !== null ? handovers.get(file) : void 0;
}
function source(stream) {
	let isHandedOver = false;
	const waiting = [];
	let isOver = false;
	let wake;
	const look = () => {
		wake?.();
		wake = void 0;
	};
	const take = (chunk) => {
		waiting.push(chunk);
		if (waiting.length > 8) stream.pause();
		look();
	};
	stream.on("data", take);
	for (const event of [
		"end",
		"close",
		"error"
	]) stream.on(event, () => {
		isOver = true;
		look();
	});
	return {
		async recvInto(into) {
			while (waiting.length === 0) {
				if (isOver) return 0;
				stream.resume();
				await new Promise((resolve) => wake = resolve);
			}
			const chunk = waiting[0];
			const part = chunk.subarray(0, into.length);
			into.set(part);
			if (part.length < chunk.length) waiting[0] = chunk.subarray(part.length);
			else waiting.shift();
			return part.length;
		},
		send: () => Promise.reject(new BrokenPipeError(32, "Broken pipe")),
		sendall: () => Promise.reject(new BrokenPipeError(32, "Broken pipe")),
		fileno: () => descriptorOf(stream),
		fileClosed: () => {
			if (!isHandedOver) stream.destroy();
		},
		handOver: (target) => {
			isHandedOver = true;
			stream.off("data", take);
			for (const event of ["error", "close"]) target.on(event, () => stream.destroy());
			for (const chunk of waiting.splice(0)) target.write(chunk);
			if (isOver) target.end();
			else stream.pipe(target);
		},
		unbuffered: "_io.FileIO"
	};
}
function sink(stream) {
	let broken;
	stream.on("error", (error) => broken = error);
	const write = (bytes) => new Promise((resolve, reject) => {
		const fail = () => reject(new BrokenPipeError(32, "Broken pipe"));
		if (broken !== void 0 || stream.destroyed) return fail();
		stream.write(bytes.slice(), (error) => error ? fail() : resolve());
	});
	return {
		recvInto: () => Promise.resolve(0),
		async send(bytes) {
			await write(bytes);
			return bytes.length;
		},
		sendall: write,
		fileno: () => descriptorOf(stream),
		fileClosed: () => new Promise((resolve) => {
			if (stream.destroyed) return resolve();
			stream.once("close", () => resolve());
			stream.end(() => resolve());
		}),
		unbuffered: "_io.FileIO"
	};
}
function descriptorOf(stream) {
	return stream._handle?.fd ?? -1;
}
function file(wire, readable, use) {
	const isText = use.encoding !== null;
	const buffering = use.bufsize < 0 || isText ? BUFFER_BYTES : use.bufsize;
	const bytes = new SocketIO(wire, {
		readable,
		writable: !readable,
		buffering
	});
	if (use.encoding === null) return bytes;
	return new SocketText(bytes, {
		encoding: use.encoding,
		errors: use.errors,
		newline: null,
		lineBuffered: use.bufsize === 1,
		mode: readable ? "r" : "w"
	});
}
function readingEnd(stream, use) {
	const wire = source(stream);
	const result = file(wire, true, use);
	handovers.set(result, wire.handOver);
	return result;
}
function writingEnd(stream, use) {
	return file(sink(stream), false, use);
}
// runtime/python/subprocess/program.ts
const PIPE = -1;
const STDOUT = -2;
const DEVNULL = -3;
function textOf(part) {
	if (typeof part === "string") return part;
	if (part instanceof Uint8Array) return decode(part, "utf-8", "surrogateescape");
	if (typeof part === "object" && part !== null && "__fspath__" in part) return textOf(callMethod(part, "__fspath__"));
	throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(part)}`);
}
function environmentOf(env) {
	if (env === null) return Deno.env.toObject();
	return Object.fromEntries([...env].map(([name, value]) => [textOf(name), textOf(value)]));
}
function stat(path) {
	try {
		return Deno.statSync(path);
	} catch {
		return;
	}
}
function isExecutable({ isFile, mode }) {
	return isFile && (mode === null || (mode & 73) !== 0);
}
function locate(name, folder, path) {
	const inFolder = (relative) => folder === null || relative.startsWith("/") ? relative : `${folder}/${relative}`;
	const places = name.includes("/") ? [name] : path.split(":").map((part) => `${part || "."}/${name}`);
	let denied = false;
	for (const place of places) {
		const found = stat(inFolder(place));
		if (found === void 0) continue;
		if (isExecutable(found)) return place;
		denied = true;
	}
	if (denied) throw new PermissionError(13, "Permission denied", name);
	throw new FileNotFoundError(2, "No such file or directory", name);
}
function checkFolder(folder) {
	const found = stat(folder);
	if (found === void 0) throw new FileNotFoundError(2, "No such file or directory", folder);
	if (!found.isDirectory) throw new NotADirectoryError(20, "Not a directory", folder);
}
function streamOf(given, own) {
	if (given === null || given === void 0) return realOf(own);
	if (kindOf(given) === 1) {
		const number = Number(given);
		if (number === -1) return "pipe";
		return number === -3 ? "ignore" : realOf(number);
	}
	if (own === 0 && handoverOf(given)) return "pipe";
	return realOf(Number(callMethod(given, "fileno")));
}
function spawned(how) {
	flushFiles();
	const merges = how.stderr === -2;
	const stdio = [
		streamOf(how.stdin, 0),
		streamOf(how.stdout, 1),
		streamOf(merges && how.stdout !== -1 ? how.stdout : merges ? -3 : how.stderr, 2)
	];
	const throughShell = merges && how.stdout === -1;
	return {
		program: throughShell ? "/bin/sh" : how.program,
		args: throughShell ? [
			"-c",
			"exec \"$0\" \"$@\" 2>&1",
			how.program,
			...how.args
		] : [...how.args],
		options: {
			argv0: throughShell ? "sh" : how.name,
			...how.folder === null ? {} : { cwd: how.folder },
			env: how.env,
			stdio,
			detached: how.ownSession,
			...how.user === void 0 ? {} : { uid: how.user },
			...how.group === void 0 ? {} : { gid: how.group }
		}
	};
}
function start(how) {
	const { program, args, options } = spawned(how);
	return nodeModule("node:child_process").spawn(program, args, options);
}
function runToEnd(how, input, seconds) {
	const { program, args, options } = spawned(how);
	const done = nodeModule("node:child_process").spawnSync(program, args, {
		...options,
		maxBuffer: 2 ** 31 - 1,
		killSignal: "SIGKILL",
		...input === null ? {} : { input },
		...seconds === null ? {} : { timeout: Math.max(1, Math.ceil(seconds * 1e3)) }
	});
	const { code } = done.error ?? {};
	if (done.error && code !== "ETIMEDOUT") throw done.error;
	const status = done.signal === null ? done.status ?? 0 : -signalNumber(done.signal);
	return {
		status: code === "ETIMEDOUT" ? null : status,
		stdout: done.stdout,
		stderr: done.stderr
	};
}
function signalNumber(name) {
	return nodeModule("node:os").constants.signals[name] ?? 0;
}
// runtime/python/subprocess/waiting.ts
const SLICE = 100;
async function within(promise, seconds) {
	const end = seconds === null ? Infinity : performance.now() + seconds * 1e3;
	const { promise: stopped, resolve, reject } = Promise.withResolvers();
	const tick = () => {
		try {
			me.check();
		} catch (error) {
			return reject(error);
		}
		const left = end - performance.now();
		if (left > 0) timer = setTimeout(tick, Math.min(SLICE, left));
		else resolve(null);
	};
	let timer = setTimeout(tick, Math.max(0, Math.min(SLICE, end - performance.now())));
	const takeBack = onInterrupt(reject);
	stayAlive();
	try {
		return await Promise.race([promise.then((value) => ({ value })), stopped]);
	} finally {
		clearTimeout(timer);
		takeBack();
		letGo();
		beginTurn();
	}
}
// runtime/python/subprocess/popen.ts
const PARAMETERS = [
	"args",
	"bufsize",
	"executable",
	"stdin",
	"stdout",
	"stderr",
	"preexecFn",
	"closeFds",
	"shell",
	"cwd",
	"env",
	"universalNewlines",
	"startupinfo",
	"creationflags",
	"restoreSignals",
	"startNewSession",
	"passFds"
];
function secondsOf(timeout) {
	return timeout === null || timeout === void 0 ? null : Number(timeout);
}
var Popen = class {
	static __module__ = "subprocess";
	returncode = null;
	#child;
	#ended;
	#status = null;
	#talk;
	constructor(args, ...more) {
		const { given, how, textMode, encoding, errors } = prepared(args, ...more);
		this.args = given.args;
		this.encoding = encoding;
		this.errors = errors;
		this.textMode = textMode;
		const child = start(how);
		this.#child = child;
		this.pid = child.pid ?? -1;
		this.#ended = new Promise((resolve, reject) => {
			child.on("exit", (code, signal) => {
				this.#status = signal === null ? code ?? 0 : -signalNumber(signal);
				resolve(this.#status);
			});
			child.on("error", reject);
		});
		this.#ended.catch(() => {});
		child.unref();
		const use = {
			encoding: this.textMode ? this.encoding ?? "utf-8" : null,
			errors: this.errors ?? "strict",
			bufsize: Number(given.bufsize ?? -1)
		};
		const handOver = child.stdin ? handoverOf(given.stdin) : void 0;
		if (handOver) {
			handOver(child.stdin);
			child.on("exit", () => child.stdin.destroy());
		}
		this.stdin = handOver ? null : child.stdin && writingEnd(child.stdin, use);
		this.stdout = child.stdout && readingEnd(child.stdout, use);
		this.stderr = child.stderr && readingEnd(child.stderr, use);
	}
	get universalNewlines() {
		return this.textMode;
	}
	async poll() {
		if (this.returncode === null && this.#status === null) await new Promise((resolve) => setImmediate(resolve));
		return this.returncode ??= this.#status;
	}
	async wait(timeout = null) {
		const limit = options(["timeout"], timeout).timeout ?? null;
		if (this.returncode !== null) return this.returncode;
		const outcome = await within(this.#ended, secondsOf(limit));
		if (outcome === null) throw new TimeoutExpired(this.args, limit);
		return this.returncode = outcome.value;
	}
	async communicate(input = null, timeout = null) {
		const given = options(["input", "timeout"], input, timeout);
		if (this.#talk !== void 0 && given.input) throw new ValueError("Cannot send input after starting communication");
		const talk = this.#talk ??= this.#begin(given.input ?? null);
		const limit = given.timeout ?? null;
		if (await within(talk.done, secondsOf(limit)) === null) {
			const [out, err] = [talk.out, talk.err].map((parts) => parts.length > 0 ? concat(parts) : null);
			throw new TimeoutExpired(this.args, limit, out, err);
		}
		this.returncode ??= this.#status;
		return asTuple([this.#result(this.stdout, talk.out), this.#result(this.stderr, talk.err)]);
	}
	#begin(input) {
		const out = [];
		const err = [];
		const bytes = input === null ? null : inputBytes(this, input);
		return {
			out,
			err,
			done: Promise.all([
				feed(this.stdin, bytes),
				drain(this.stdout, out),
				drain(this.stderr, err)
			]).then(() => this.#ended)
		};
	}
	#result(file, parts) {
		return file === null ? null : outputOf(this, concat(parts));
	}
	sendSignal(signal) {
		this.returncode ??= this.#status;
		if (this.returncode === null) kill(this.pid, signal);
	}
	terminate() {
		this.sendSignal(15);
	}
	kill() {
		this.sendSignal(9);
	}
	__enter__() {
		return this;
	}
	async __exit__() {
		for (const file of [
			this.stdout,
			this.stderr,
			this.stdin
		]) await file?.close();
		await this.wait();
	}
	async [Symbol.asyncDispose]() {
		await this.__exit__();
	}
	__repr__() {
		const text = `<Popen: returncode: ${this.returncode ?? "None"} args: ${repr(this.args)}>`;
		return text.length > 80 ? `${text.slice(0, 76)}...>` : text;
	}
	toString() {
		return this.__repr__();
	}
};
function inputBytes({ textMode, encoding, errors }, input) {
	if (!textMode) {
		if (input instanceof Uint8Array) return input;
		throw new TypeError(`a bytes-like object is required, not '${typeName(input)}'`);
	}
	if (typeof input !== "string") throw new TypeError(`write() argument must be str, not ${typeName(input)}`);
	return encode(input, encoding ?? "utf-8", errors ?? "strict");
}
function outputOf({ textMode, encoding, errors }, written) {
	if (!textMode) return written;
	return decode(written, encoding ?? "utf-8", errors ?? "strict").replace(/\r\n?/g, "\n");
}
function prepared(args, ...more) {
	const given = options(PARAMETERS, args, ...more);
	checkOptions(given);
	const line = commandOf(given);
	const folder = given.cwd === null || given.cwd === void 0 ? null : textOf(given.cwd);
	if (folder !== null) checkFolder(folder);
	const env = environmentOf(given.env ?? null);
	return {
		given,
		how: {
			program: locate(line.program, folder, env.PATH ?? "/bin:/usr/bin"),
			args: line.args,
			name: line.name,
			folder,
			env,
			stdin: given.stdin,
			stdout: given.stdout,
			stderr: given.stderr,
			ownSession: Boolean(given.startNewSession) || given.processGroup === 0,
			user: numberOf(given.user),
			group: numberOf(given.group)
		},
		textMode: Boolean(given.text || given.universalNewlines || given.encoding || given.errors),
		encoding: given.encoding ?? null,
		errors: given.errors ?? null
	};
}
function checkOptions(given) {
	if (given.preexecFn !== null && given.preexecFn !== void 0) throw new ValueError("preexec_fn is not supported here: use start_new_session, process_group, user, group or cwd");
	if (given.bufsize !== void 0 && kindOf(given.bufsize) !== 1) throw new TypeError("bufsize must be an integer");
	const { text, universalNewlines } = given;
	const isSaid = (value) => value !== null && value !== void 0;
	if (isSaid(text) && isSaid(universalNewlines) && Boolean(text) !== Boolean(universalNewlines)) throw new ValueError("Cannot disambiguate when both text and universal_newlines are supplied");
}
function numberOf(value) {
	return value === null || value === void 0 ? void 0 : Number(value);
}
function commandOf({ args, shell, executable }) {
	let parts = typeof args === "string" || args instanceof Uint8Array || typeof args === "object" && "__fspath__" in args ? [textOf(args)] : [...iter(args)].map(textOf);
	if (shell) parts = [
		"/bin/sh",
		"-c",
		...parts
	];
	const [name = "", ...rest] = parts;
	if (parts.length === 0) throw new IndexError("list index out of range");
	const given = executable === null || executable === void 0 ? null : textOf(executable);
	return {
		program: given ?? name,
		name: shell && given !== null ? given : name,
		args: rest
	};
}
function bytesOf(file) {
	return file instanceof SocketText ? file.buffer : file;
}
async function feed(file, bytes) {
	if (file === null) return;
	const raw = bytesOf(file);
	try {
		if (bytes !== null && bytes.length > 0) {
			await raw.write(bytes);
			await raw.flush();
		}
		await raw.close();
	} catch {}
}
async function drain(file, into) {
	if (file === null) return;
	const raw = bytesOf(file);
	if (raw.closed) return;
	for (let part = await raw.read1(); part.length > 0; part = await raw.read1()) into.push(part);
	await raw.close();
}
export { CalledProcessError, DEVNULL, PIPE, Popen, STDOUT, SubprocessError, TimeoutExpired, inputBytes, outputOf, prepared, runToEnd, textOf };
