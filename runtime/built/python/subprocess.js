/* @ts-self-types="../../../runtime/python/subprocess.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { asTuple, concat, holdOutputBack, isKeywords, nameClasses, nameFunctions, options, repr } from "./core.js";
import { CalledProcessError, DEVNULL, PIPE, Popen, STDOUT, SubprocessError, TimeoutExpired, inputBytes, outputOf, prepared, runToEnd, textOf } from "./parts/subprocess.js";
const isUnbuffered = (function isUnbuffered() {
	const { state } = Deno.permissions.querySync({
		name: "env",
		variable: "PYTHONUNBUFFERED"
	});
	return state === "granted" && Boolean(Deno.env.get("PYTHONUNBUFFERED"));
});
// runtime/python/subprocess/run.ts
var CompletedProcess = class {
	static __module__ = "subprocess";
	constructor(args, returncode, stdout = null, stderr = null) {
		this.args = args;
		this.returncode = returncode;
		const given = options(["stdout", "stderr"], stdout, stderr);
		this.stdout = given.stdout ?? null;
		this.stderr = given.stderr ?? null;
	}
	checkReturncode() {
		if (this.returncode !== 0) throw new CalledProcessError(this.returncode, this.args, this.stdout, this.stderr);
	}
	__repr__() {
		const parts = [`args=${repr(this.args)}`, `returncode=${this.returncode}`];
		if (this.stdout !== null) parts.push(`stdout=${repr(this.stdout)}`);
		if (this.stderr !== null) parts.push(`stderr=${repr(this.stderr)}`);
		return `CompletedProcess(${parts.join(", ")})`;
	}
	toString() {
		return this.__repr__();
	}
};
function split(given) {
	const last = given.at(-1);
	return isKeywords(last) ? [given.slice(0, -1), { ...last }] : [[...given], {}];
}
function startWith(positional, named) {
	return new Popen(...positional, named);
}
async function run(...given) {
	const { positional, rest, input, timeout, check } = wanted(given);
	const program = startWith(positional, rest);
	let output;
	try {
		output = await program.communicate(input, timeout);
	} catch (error) {
		program.kill();
		await program.wait();
		throw error;
	}
	const done = new CompletedProcess(program.args, program.returncode, output[0], output[1]);
	if (check) done.checkReturncode();
	return done;
}
function runSync(...given) {
	const { positional, rest, input, timeout, check } = wanted(given);
	const program = prepared(...positional, rest);
	const bytes = input === null ? null : inputBytes(program, input);
	const ran = runToEnd(program.how, bytes, timeout === null ? null : Number(timeout));
	const written = (own) => own && concat([own]);
	const { args } = program.given;
	if (ran.status === null) {
		const seen = (own) => own && own.length > 0 ? written(own) : null;
		throw new TimeoutExpired(args, timeout, seen(ran.stdout), seen(ran.stderr));
	}
	const output = (own) => own && outputOf(program, written(own));
	const done = new CompletedProcess(args, ran.status, output(ran.stdout), output(ran.stderr));
	if (check) done.checkReturncode();
	return done;
}
function wanted(given) {
	const [positional, named] = split(given);
	const { input = null, captureOutput, timeout = null, check = false, ...rest } = named;
	const has = (name) => named[name] != null;
	if (input !== null) {
		if (has("stdin")) throw new ValueError("stdin and input arguments may not both be used.");
		rest.stdin = -1;
	}
	if (captureOutput) {
		if (has("stdout") || has("stderr")) throw new ValueError("stdout and stderr arguments may not be used with capture_output.");
		rest.stdout = -1;
		rest.stderr = -1;
	}
	return {
		positional,
		rest,
		input,
		timeout,
		check
	};
}
async function call(...given) {
	const [positional, { timeout = null, ...rest }] = split(given);
	const program = startWith(positional, rest);
	try {
		return await program.wait(timeout);
	} catch (error) {
		program.kill();
		await program.wait();
		throw error;
	}
}
function callSync(...given) {
	return runSync(...given).returncode;
}
async function checkCall(...given) {
	const [positional, named] = split(given);
	const status = await call(...given);
	if (status !== 0) throw new CalledProcessError(status, positional[0] ?? named.args);
	return 0;
}
function checkCallSync(...given) {
	const { args, returncode } = runSync(...given);
	if (returncode !== 0) throw new CalledProcessError(returncode, args);
	return 0;
}
async function checkOutput(...given) {
	return (await run(...kept(given))).stdout;
}
function checkOutputSync(...given) {
	return runSync(...kept(given)).stdout;
}
function kept(given) {
	const [positional, named] = split(given);
	for (const name of ["stdout", "check"]) if (name in named) throw new ValueError(`${name} argument not allowed, it will be overridden.`);
	const isText = named.text || named.universalNewlines || named.encoding || named.errors;
	const input = "input" in named && named.input === null ? { input: isText ? "" : new Uint8Array(0) } : {};
	const options = {
		...named,
		...input,
		stdout: -1,
		check: true
	};
	return [...positional, options];
}
async function getstatusoutput(cmd, named = {}) {
	return statusAndText(await run(cmd, {
		...LINE,
		...named
	}));
}
function getstatusoutputSync(cmd, named = {}) {
	return statusAndText(runSync(cmd, {
		...LINE,
		...named
	}));
}
const LINE = {
	shell: true,
	text: true,
	stdout: -1,
	stderr: -2
};
function statusAndText({ returncode, stdout }) {
	return asTuple([returncode, stdout.replace(/\n$/, "")]);
}
async function getoutput(cmd, named = {}) {
	return (await getstatusoutput(cmd, named))[1];
}
function getoutputSync(cmd, named = {}) {
	return getstatusoutputSync(cmd, named)[1];
}
function list2cmdline(seq) {
	return [...seq].map((part) => {
		const text = textOf(part);
		const quoted = text.replace(/(\\*)"/g, "$1$1\\\"");
		return text === "" || /[ \t]/.test(text) ? `"${quoted.replace(/(\\+)$/, "$1$1")}"` : quoted;
	}).join(" ");
}
// runtime/python/subprocess.ts
var subprocess_exports = __exportAll({
	CalledProcessError: () => CalledProcessError,
	CompletedProcess: () => CompletedProcess,
	DEVNULL: () => -3,
	PIPE: () => -1,
	Popen: () => Popen,
	STDOUT: () => -2,
	SubprocessError: () => SubprocessError,
	TimeoutExpired: () => TimeoutExpired,
	call: () => call,
	callSync: () => callSync,
	checkCall: () => checkCall,
	checkCallSync: () => checkCallSync,
	checkOutput: () => checkOutput,
	checkOutputSync: () => checkOutputSync,
	getoutput: () => getoutput,
	getoutputSync: () => getoutputSync,
	getstatusoutput: () => getstatusoutput,
	getstatusoutputSync: () => getstatusoutputSync,
	list2cmdline: () => list2cmdline,
	run: () => run,
	runSync: () => runSync
});
nameFunctions(subprocess_exports);
nameClasses(subprocess_exports, "subprocess");
if (!Deno.stdout.isTerminal() && !isUnbuffered()) holdOutputBack();
export { CalledProcessError, CompletedProcess, DEVNULL, PIPE, Popen, STDOUT, SubprocessError, TimeoutExpired, call, callSync, checkCall, checkCallSync, checkOutput, checkOutputSync, getoutput, getoutputSync, getstatusoutput, getstatusoutputSync, list2cmdline, run, runSync };
