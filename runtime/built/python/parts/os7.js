import "../../rolldown-runtime.js";
import { OSError, ValueError, byPid, forked, isHost, isMainThread, own, parentOf, pidOf } from "../../core.js";
import { Bytes, asTuple, checked, flushFiles, guarded, index, isOpen, libc, nodeProcess, raiseHere, toFloat } from "../core.js";
import { StructSequence } from "./datetime4.js";
import { isatty } from "./os3.js";
import { exitNow } from "./os4.js";
// runtime/python/os/processes.ts
function getpid() {
	return forked.leave || isMainThread() ? Deno.pid : pidOf(own());
}
function getppid() {
	if (forked.leave || isMainThread()) return Deno.ppid;
	const parent = parentOf(own());
	return parent === 0 ? Deno.ppid : pidOf(parent);
}
function cpuCount() {
	return navigator.hardwareConcurrency;
}
function processCpuCount() {
	return navigator.hardwareConcurrency;
}
function _exit(status) {
	const code = Number(index(status)) & 255;
	if (forked.leave || isOpen() && isMainThread()) exitNow(code);
	Deno.exit(code);
}
function abort() {
	threadOf(getpid())?.stop(6);
	if (isOpen()) checked(libc("os.abort").kill(Deno.pid, 6));
	if (isHost()) guarded(() => Deno.kill(Deno.pid, "SIGABRT"));
	Deno.exit(134);
}
const signalNames = {
	1: "SIGHUP",
	2: "SIGINT",
	3: "SIGQUIT",
	4: "SIGILL",
	5: "SIGTRAP",
	6: "SIGABRT",
	7: "SIGBUS",
	8: "SIGFPE",
	9: "SIGKILL",
	10: "SIGUSR1",
	11: "SIGSEGV",
	12: "SIGUSR2",
	13: "SIGPIPE",
	14: "SIGALRM",
	15: "SIGTERM",
	17: "SIGCHLD",
	18: "SIGCONT",
	19: "SIGSTOP",
	20: "SIGTSTP",
	21: "SIGTTIN",
	22: "SIGTTOU",
	23: "SIGURG",
	28: "SIGWINCH"
};
const harmless = new Set([
	"SIGCHLD",
	"SIGCONT",
	"SIGSTOP",
	"SIGTSTP",
	"SIGTTIN",
	"SIGTTOU",
	"SIGURG",
	"SIGWINCH"
]);
function threadOf(pid) {
	return pid > 0 && pid !== Deno.pid && !forked.leave ? byPid.find?.(pid) : void 0;
}
function isThere(pid) {
	if (pid === Deno.pid) return true;
	try {
		return Deno.statSync(`/proc/${pid}`).isDirectory;
	} catch {
		return false;
	}
}
function kill(pid, signal) {
	const [target, number] = [Number(index(pid)), Number(index(signal))];
	const thread = threadOf(target);
	const name = signalNames[number];
	const isUnknown = number !== 0 && name === void 0;
	if (thread === void 0 && (isOpen() || target <= 0 || isUnknown)) {
		if (target === getpid() && raiseHere(number)) return;
		checked(libc("os.kill").kill(target, number));
		return;
	}
	if (number === 0) {
		if (!thread && !isThere(target)) throw new OSError(3, "No such process");
		return;
	}
	if (name === void 0) throw new OSError(22, "Invalid argument");
	if (target === getpid() && raiseHere(number)) return;
	if (thread === void 0) guarded(() => Deno.kill(target, name));
	else if (!harmless.has(name)) thread.stop(number);
}
function system(command) {
	flushFiles();
	const { code, signal } = guarded(() => new Deno.Command("sh", {
		args: ["-c", command],
		stdin: "inherit",
		stdout: "inherit",
		stderr: "inherit"
	}).outputSync());
	return signal === null ? code << 8 : code & 127;
}
var timesResult = class extends StructSequence {
	static __module__ = "posix";
	static __name__ = "times_result";
	constructor(times) {
		super();
		this.push(...times);
	}
	get user() {
		return this[0];
	}
	get system() {
		return this[1];
	}
	get elapsed() {
		return this[4];
	}
	fieldNames() {
		return [
			"user",
			"system",
			"children_user",
			"children_system",
			"elapsed"
		];
	}
};
function times() {
	const { user, system } = nodeProcess().cpuUsage();
	const elapsed = performance.timeOrigin + performance.now();
	return new timesResult([
		user / 1e6,
		system / 1e6,
		0,
		0,
		elapsed / 1e3
	].map(toFloat));
}
function getloadavg() {
	const [one = 0, five = 0, fifteen = 0] = Deno.loadavg();
	return asTuple([
		toFloat(one),
		toFloat(five),
		toFloat(fifteen)
	]);
}
function urandom(size) {
	const count = Number(index(size));
	if (count < 0) throw new ValueError("negative argument not allowed");
	const bytes = new Bytes(new ArrayBuffer(count));
	for (let i = 0; i < count; i += 65536) crypto.getRandomValues(bytes.subarray(i, Math.min(count, i + 65536)));
	return bytes;
}
function getrandom(size, _flags = 0) {
	return urandom(size);
}
function numbersOf(name) {
	return ((Deno.readTextFileSync("/proc/self/status").split("\n").find((line) => line.startsWith(`${name}:`)) ?? "").slice(name.length + 1).match(/\d+/g) ?? []).map(Number);
}
function getgroups() {
	return numbersOf("Groups");
}
function getresuid() {
	const [real = 0, effective = 0, saved = 0] = numbersOf("Uid");
	return asTuple([
		real,
		effective,
		saved
	]);
}
function getresgid() {
	const [real = 0, effective = 0, saved = 0] = numbersOf("Gid");
	return asTuple([
		real,
		effective,
		saved
	]);
}
function ctermid() {
	return "/dev/tty";
}
function deviceEncoding(fd) {
	return [
		Deno.stdin,
		Deno.stdout,
		Deno.stderr
	][Number(index(fd))]?.isTerminal() ? "UTF-8" : null;
}
function getlogin() {
	const name = Deno.env.get("LOGNAME") ?? Deno.env.get("USER");
	if (name === void 0) throw new OSError(6, "No such device or address");
	return name;
}
function getuid() {
	return Deno.uid() ?? 0;
}
function geteuid() {
	return getuid();
}
function getgid() {
	return Deno.gid() ?? 0;
}
function getegid() {
	return getgid();
}
var unameResult = class extends StructSequence {
	static __module__ = "posix";
	static __name__ = "uname_result";
	constructor(items) {
		super();
		this.push(...items);
	}
	get sysname() {
		return this[0];
	}
	get nodename() {
		return this[1];
	}
	get release() {
		return this[2];
	}
	get version() {
		return this[3];
	}
	get machine() {
		return this[4];
	}
	fieldNames() {
		return [
			"sysname",
			"nodename",
			"release",
			"version",
			"machine"
		];
	}
};
function uname() {
	const system = {
		linux: "Linux",
		darwin: "Darwin"
	}[Deno.build.os] ?? Deno.build.os;
	let version = "";
	try {
		version = Deno.readTextFileSync("/proc/sys/kernel/version").trim();
	} catch {}
	return new unameResult([
		system,
		Deno.hostname(),
		Deno.osRelease(),
		version,
		Deno.build.arch
	]);
}
var terminalSize = class extends StructSequence {
	static __module__ = "os";
	static __name__ = "terminal_size";
	constructor(items) {
		super();
		this.push(...items);
	}
	get columns() {
		return this[0];
	}
	get lines() {
		return this[1];
	}
	fieldNames() {
		return ["columns", "lines"];
	}
};
function getTerminalSize(fd) {
	if (!isatty(fd ?? 1)) throw new OSError(25, "Inappropriate ioctl for device");
	const { columns, rows } = Deno.consoleSize();
	return new terminalSize([columns, rows]);
}
export { _exit, abort, cpuCount, ctermid, deviceEncoding, getTerminalSize, getegid, geteuid, getgid, getgroups, getloadavg, getlogin, getpid, getppid, getrandom, getresgid, getresuid, getuid, kill, processCpuCount, system, terminalSize, times, timesResult, uname, unameResult, urandom };
