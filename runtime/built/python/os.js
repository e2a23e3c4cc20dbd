/* @ts-self-types="../../../runtime/python/os.ts" */
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./parts/collections.js";
import { Bytes, PySet, Tuple, checked, errno, failure, flushFiles, guarded, index, isOpen, libc, nodeProcess, pathText, raiseHere, textOf, toFloat } from "./core.js";
import { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, DirEntry, F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, P_ALL, P_PGID, P_PID, R_OK, Scan, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, W_OK, X_OK, access, altsep, chdir, chmod, chown, close, closerange, curdir, defpath, devnull, dup, dup2, environ, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, exitNow, extsep, fdopen, fork, fsync, ftruncate, getBlocking, getInheritable, getcwd, getenv, isatty, link, listdir, lseek, lstat, makedirs, mkdir, mkfifo, open, pardir, path_exports, pathsep, pipe, pipe2, prepareFork, putenv, read, readSync, readlink, registerAtFork, remove, removedirs, rename, renames, replace, rmdir, scandir, sep, setBlocking, setInheritable, stat, statResult, symlink, sync, truncate, umask, unlink, unsetenv, utime, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, walk, write } from "./parts/os.js";
import { OSError, ValueError, byPid, forked, isHost, isMainThread, own, parentOf, pidOf } from "../core.js";
import { StructSequence } from "./parts/datetime.js";
// runtime/python/os/groups.ts
function numberOf(value) {
	return Number(index(value));
}
function getpgid(pid) {
	return checked(libc("os.getpgid").getpgid(numberOf(pid)));
}
function getpgrp() {
	return getpgid(0);
}
function setpgid(pid, pgrp) {
	checked(libc("os.setpgid").setpgid(numberOf(pid), numberOf(pgrp)));
}
function setpgrp() {
	setpgid(0, 0);
}
function getsid(pid) {
	return checked(libc("os.getsid").getsid(numberOf(pid)));
}
function setsid() {
	checked(libc("os.setsid").setsid());
}
function killpg(pgid, signal) {
	checked(libc("os.killpg").kill(-numberOf(pgid), numberOf(signal)));
}
function nice(increment) {
	const now = libc("os.nice").nice(numberOf(increment));
	if (now === -1 && errno() !== 0) throw failure();
	return now;
}
function schedYield() {
	checked(libc("os.sched_yield").sched_yield());
}
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
function schedGetaffinity(_pid) {
	return new PySet(Array.from({ length: navigator.hardwareConcurrency }, (_, i) => i));
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
	return Tuple.of(toFloat(one), toFloat(five), toFloat(fifteen));
}
function urandom(size) {
	const count = Number(index(size));
	if (count < 0) throw new ValueError("negative argument not allowed");
	const bytes = new Bytes(new ArrayBuffer(count));
	for (let i = 0; i < count; i += 65536) crypto.getRandomValues(bytes.subarray(i, Math.min(count, i + 65536)));
	return bytes;
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
// runtime/python/os.ts
var os_exports = __exportAll({
	CLD_CONTINUED: () => 6,
	CLD_DUMPED: () => 3,
	CLD_EXITED: () => 1,
	CLD_KILLED: () => 2,
	CLD_STOPPED: () => 5,
	CLD_TRAPPED: () => 4,
	DirEntry: () => DirEntry,
	EX_OK: () => 0,
	F_OK: () => 0,
	O_APPEND: () => O_APPEND,
	O_CLOEXEC: () => O_CLOEXEC,
	O_CREAT: () => O_CREAT,
	O_EXCL: () => O_EXCL,
	O_NOCTTY: () => O_NOCTTY,
	O_NONBLOCK: () => O_NONBLOCK,
	O_RDONLY: () => 0,
	O_RDWR: () => 2,
	O_SYNC: () => O_SYNC,
	O_TRUNC: () => O_TRUNC,
	O_WRONLY: () => 1,
	P_ALL: () => 0,
	P_PGID: () => 2,
	P_PID: () => 1,
	R_OK: () => 4,
	SEEK_CUR: () => 1,
	SEEK_END: () => 2,
	SEEK_SET: () => 0,
	Scan: () => Scan,
	WCONTINUED: () => WCONTINUED,
	WCOREDUMP: () => WCOREDUMP,
	WEXITED: () => 4,
	WEXITSTATUS: () => WEXITSTATUS,
	WIFCONTINUED: () => WIFCONTINUED,
	WIFEXITED: () => WIFEXITED,
	WIFSIGNALED: () => WIFSIGNALED,
	WIFSTOPPED: () => WIFSTOPPED,
	WNOHANG: () => 1,
	WNOWAIT: () => WNOWAIT,
	WSTOPPED: () => WSTOPPED,
	WSTOPSIG: () => WSTOPSIG,
	WTERMSIG: () => WTERMSIG,
	WUNTRACED: () => 2,
	W_OK: () => 2,
	X_OK: () => 1,
	_exit: () => _exit,
	abort: () => abort,
	access: () => access,
	altsep: () => null,
	chdir: () => chdir,
	chmod: () => chmod,
	chown: () => chown,
	close: () => close,
	closerange: () => closerange,
	cpuCount: () => cpuCount,
	curdir: () => ".",
	defpath: () => defpath,
	devnull: () => devnull,
	dup: () => dup,
	dup2: () => dup2,
	environ: () => environ,
	error: () => error,
	execl: () => execl,
	execle: () => execle,
	execlp: () => execlp,
	execlpe: () => execlpe,
	execv: () => execv,
	execve: () => execve,
	execvp: () => execvp,
	execvpe: () => execvpe,
	extsep: () => ".",
	fdopen: () => fdopen,
	fork: () => fork,
	fsdecode: () => fsdecode,
	fsencode: () => fsencode,
	fspath: () => fspath,
	fsync: () => fsync,
	ftruncate: () => ftruncate,
	getBlocking: () => getBlocking,
	getExecPath: () => getExecPath,
	getInheritable: () => getInheritable,
	getTerminalSize: () => getTerminalSize,
	getcwd: () => getcwd,
	getegid: () => getegid,
	getenv: () => getenv,
	geteuid: () => geteuid,
	getgid: () => getgid,
	getloadavg: () => getloadavg,
	getlogin: () => getlogin,
	getpgid: () => getpgid,
	getpgrp: () => getpgrp,
	getpid: () => getpid,
	getppid: () => getppid,
	getsid: () => getsid,
	getuid: () => getuid,
	isatty: () => isatty,
	kill: () => kill,
	killpg: () => killpg,
	linesep: () => "\n",
	link: () => link,
	listdir: () => listdir,
	lseek: () => lseek,
	lstat: () => lstat,
	makedirs: () => makedirs,
	mkdir: () => mkdir,
	mkfifo: () => mkfifo,
	name: () => name,
	nice: () => nice,
	open: () => open,
	pardir: () => "..",
	path: () => path_exports,
	pathsep: () => ":",
	pipe: () => pipe,
	pipe2: () => pipe2,
	prepareFork: () => prepareFork,
	processCpuCount: () => processCpuCount,
	putenv: () => putenv,
	read: () => read,
	readSync: () => readSync,
	readlink: () => readlink,
	registerAtFork: () => registerAtFork,
	remove: () => remove,
	removedirs: () => removedirs,
	rename: () => rename,
	renames: () => renames,
	replace: () => replace,
	rmdir: () => rmdir,
	scandir: () => scandir,
	schedGetaffinity: () => schedGetaffinity,
	schedYield: () => schedYield,
	sep: () => "/",
	setBlocking: () => setBlocking,
	setInheritable: () => setInheritable,
	setpgid: () => setpgid,
	setpgrp: () => setpgrp,
	setsid: () => setsid,
	stat: () => stat,
	statResult: () => statResult,
	strerror: () => strerror,
	symlink: () => symlink,
	sync: () => sync,
	system: () => system,
	terminalSize: () => terminalSize,
	times: () => times,
	timesResult: () => timesResult,
	truncate: () => truncate,
	umask: () => umask,
	uname: () => uname,
	unameResult: () => unameResult,
	unlink: () => unlink,
	unsetenv: () => unsetenv,
	urandom: () => urandom,
	utime: () => utime,
	wait: () => wait,
	wait3: () => wait3,
	wait3Sync: () => wait3Sync,
	wait4: () => wait4,
	wait4Sync: () => wait4Sync,
	waitSync: () => waitSync,
	waitid: () => waitid,
	waitidResult: () => waitidResult,
	waitidSync: () => waitidSync,
	waitpid: () => waitpid,
	waitpidSync: () => waitpidSync,
	waitstatusToExitcode: () => waitstatusToExitcode,
	walk: () => walk,
	write: () => write
});
const name = "posix";
const linesep = "\n";
const error = OSError;
const EX_OK = 0;
const SEEK_SET = 0;
const SEEK_CUR = 1;
const SEEK_END = 2;
function fspath(path) {
	return path instanceof Uint8Array ? path : pathText(path);
}
function fsencode(filename) {
	return new Bytes(new TextEncoder().encode(pathText(filename)).slice().buffer);
}
function fsdecode(filename) {
	return pathText(filename);
}
function strerror(code) {
	return textOf(Number(index(code)));
}
function getExecPath() {
	return (environ.get("PATH") ?? "/bin:/usr/bin").split(":");
}
nameFunctions(os_exports);
export { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, DirEntry, EX_OK, F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, P_ALL, P_PGID, P_PID, R_OK, SEEK_CUR, SEEK_END, SEEK_SET, Scan, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, W_OK, X_OK, _exit, abort, access, altsep, chdir, chmod, chown, close, closerange, cpuCount, curdir, defpath, devnull, dup, dup2, environ, error, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, extsep, fdopen, fork, fsdecode, fsencode, fspath, fsync, ftruncate, getBlocking, getExecPath, getInheritable, getTerminalSize, getcwd, getegid, getenv, geteuid, getgid, getloadavg, getlogin, getpgid, getpgrp, getpid, getppid, getsid, getuid, isatty, kill, killpg, linesep, link, listdir, lseek, lstat, makedirs, mkdir, mkfifo, name, nice, open, pardir, path_exports as path, pathsep, pipe, pipe2, prepareFork, processCpuCount, putenv, read, readSync, readlink, registerAtFork, remove, removedirs, rename, renames, replace, rmdir, scandir, schedGetaffinity, schedYield, sep, setBlocking, setInheritable, setpgid, setpgrp, setsid, stat, statResult, strerror, symlink, sync, system, terminalSize, times, timesResult, truncate, umask, uname, unameResult, unlink, unsetenv, urandom, utime, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, walk, write };
