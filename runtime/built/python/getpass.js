/* @ts-self-types="../../../runtime/python/getpass.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { EOFError, OSError } from "../core.js";
import { UserWarning, callMethod, nameClass, nameFunctions, options, streams } from "./core.js";
import { warn } from "./parts/logging4.js";
// runtime/python/getpass.ts
var getpass_exports = __exportAll({
	GetPassWarning: () => GetPassWarning,
	getpass: () => getpass,
	getuser: () => getuser
});
var GetPassWarning = class extends UserWarning {};
nameClass(GetPassWarning, "getpass.GetPassWarning");
function getuser() {
	for (const name of [
		"LOGNAME",
		"USER",
		"LNAME",
		"USERNAME"
	]) {
		const user = Deno.env.get(name);
		if (user) return user;
	}
	try {
		const row = Deno.readTextFileSync("/etc/passwd").split("\n").map((line) => line.split(":")).find(([, , id]) => id === String(Deno.uid()));
		if (row) return row[0];
	} catch {}
	throw new OSError("No username set in the environment");
}
function getpass(...given) {
	const { prompt: shown = "Password: ", stream = null } = options(["prompt", "stream"], ...given);
	const target = stream ?? streams.stderr;
	if (!Deno.stdin.isTerminal()) {
		warn("Can not control echo on the terminal.", GetPassWarning, 2);
		callMethod(target, "write", ["Warning: Password input may be echoed.\n"]);
		callMethod(target, "write", [shown]);
		callMethod(target, "flush", []);
		const line = streams.stdin.readline();
		if (line === "") throw new EOFError();
		return line.replace(/\n$/, "");
	}
	callMethod(target, "write", [shown]);
	callMethod(target, "flush", []);
	Deno.stdin.setRaw(true, { cbreak: true });
	try {
		return typed();
	} finally {
		Deno.stdin.setRaw(false);
		callMethod(target, "write", ["\n"]);
	}
}
function typed() {
	const bytes = [];
	const room = new Uint8Array(1);
	for (;;) {
		const count = Deno.stdin.readSync(room);
		const byte = room[0];
		if (count === null || byte === 4 && bytes.length === 0) throw new EOFError();
		if (byte === 10 || byte === 13) return new TextDecoder().decode(new Uint8Array(bytes));
		if (byte === 127 || byte === 8) bytes.pop();
		else bytes.push(byte);
	}
}
nameFunctions(getpass_exports);
export { GetPassWarning, getpass, getuser };
