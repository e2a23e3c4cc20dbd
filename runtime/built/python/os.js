/* @ts-self-types="../../../runtime/python/os.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OSError, ValueError } from "../core.js";
import { nameFunctions } from "./parts/collections.js";
import { Bytes, Dict, checked, encode, errno, failure, guarded, index, libc, nodeModule, pathText, textOf } from "./core.js";
import { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, DirEntry, F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, P_ALL, P_PGID, P_PID, R_OK, Scan, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, W_OK, X_OK, _exit, abort, access, altsep, chdir, chmod, chown, close, closerange, cpuCount, curdir, defpath, devnull, dup, dup2, environ, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, extsep, fdopen, fork, fsync, ftruncate, getBlocking, getInheritable, getTerminalSize, getcwd, getegid, getenv, geteuid, getgid, getloadavg, getlogin, getpid, getppid, getuid, isatty, kill, link, listdir, lseek, lstat, makedirs, mkdir, mkfifo, open, pardir, path_exports, pathsep, pipe, pipe2, prepareFork, processCpuCount, putenv, read, readSync, readlink, registerAtFork, remove, removedirs, rename, renames, replace, rmdir, scandir, schedGetaffinity, sep, setBlocking, setInheritable, stat, statResult, symlink, sync, system, terminalSize, times, timesResult, truncate, umask, uname, unameResult, unlink, unsetenv, urandom, utime, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, walk, write } from "./parts/os.js";
import { StructSequence } from "./parts/datetime.js";
// runtime/python/os/system.ts
function getcwdb() {
	return encode(getcwd(), "utf-8", "surrogateescape");
}
function getExecPath(env = null) {
	return ((env ?? environ).get("PATH") ?? "/bin:/usr/bin").split(":");
}
var statvfsResult = class extends StructSequence {
	static __module__ = "os";
	static __name__ = "statvfs_result";
	constructor(items) {
		super();
		this.push(...items);
	}
	fieldNames() {
		return STATVFS;
	}
};
const STATVFS = [
	"f_bsize",
	"f_frsize",
	"f_blocks",
	"f_bfree",
	"f_bavail",
	"f_files",
	"f_ffree",
	"f_favail",
	"f_flag",
	"f_namemax"
];
STATVFS.forEach((name, i) => {
	Object.defineProperty(statvfsResult.prototype, name.replace(/_(.)/, (_, letter) => letter.toUpperCase()), { get() {
		return this[i];
	} });
});
function statvfs(path) {
	const name = pathText(path);
	const { bsize, blocks, bfree, bavail, files, ffree } = guarded(() => nodeModule("node:fs").statfsSync(name), path);
	return new statvfsResult([
		bsize,
		bsize,
		blocks,
		bfree,
		bavail,
		files,
		ffree,
		ffree,
		0,
		255
	]);
}
const sysconfNames = new Dict({
	SC_ARG_MAX: 0,
	SC_CLK_TCK: 2,
	SC_OPEN_MAX: 4,
	SC_PAGESIZE: 30,
	SC_PAGE_SIZE: 30,
	SC_NPROCESSORS_CONF: 83,
	SC_NPROCESSORS_ONLN: 84,
	SC_PHYS_PAGES: 85,
	SC_AVPHYS_PAGES: 86
});
const PAGE = 4096;
function sysconf(name) {
	switch (typeof name === "string" ? sysconfNames.get(name) : Number(name)) {
		case 0: return 2097152;
		case 2: return 100;
		case 4: return 1024;
		case 30: return PAGE;
		case 83:
		case 84: return navigator.hardwareConcurrency;
		case 85: return Math.floor(Deno.systemMemoryInfo().total / PAGE);
		case 86: return Math.floor(Deno.systemMemoryInfo().available / PAGE);
		default: throw new ValueError("unrecognized configuration name");
	}
}
const PRIO_PROCESS = 0;
const PRIO_PGRP = 1;
const PRIO_USER = 2;
function onlyProcesses(which) {
	if (Number(which) !== 0) throw new ValueError("only priorities of processes can be told here: pass os.PRIO_PROCESS");
}
function getpriority(which, who) {
	onlyProcesses(which);
	return guarded(() => nodeModule("node:os").getPriority(Number(who)));
}
function setpriority(which, who, priority) {
	onlyProcesses(which);
	guarded(() => nodeModule("node:os").setPriority(Number(who), Number(priority)));
}
const EX_USAGE = 64;
const EX_DATAERR = 65;
const EX_NOINPUT = 66;
const EX_NOUSER = 67;
const EX_NOHOST = 68;
const EX_UNAVAILABLE = 69;
const EX_SOFTWARE = 70;
const EX_OSERR = 71;
const EX_OSFILE = 72;
const EX_CANTCREAT = 73;
const EX_IOERR = 74;
const EX_TEMPFAIL = 75;
const EX_PROTOCOL = 76;
const EX_NOPERM = 77;
const EX_CONFIG = 78;
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
// runtime/python/os.ts
var os_exports = __exportAll({
	CLD_CONTINUED: () => 6,
	CLD_DUMPED: () => 3,
	CLD_EXITED: () => 1,
	CLD_KILLED: () => 2,
	CLD_STOPPED: () => 5,
	CLD_TRAPPED: () => 4,
	DirEntry: () => DirEntry,
	EX_CANTCREAT: () => 73,
	EX_CONFIG: () => 78,
	EX_DATAERR: () => 65,
	EX_IOERR: () => 74,
	EX_NOHOST: () => 68,
	EX_NOINPUT: () => 66,
	EX_NOPERM: () => 77,
	EX_NOUSER: () => 67,
	EX_OK: () => 0,
	EX_OSERR: () => 71,
	EX_OSFILE: () => 72,
	EX_PROTOCOL: () => 76,
	EX_SOFTWARE: () => 70,
	EX_TEMPFAIL: () => 75,
	EX_UNAVAILABLE: () => 69,
	EX_USAGE: () => 64,
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
	PRIO_PGRP: () => 1,
	PRIO_PROCESS: () => 0,
	PRIO_USER: () => 2,
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
	getcwdb: () => getcwdb,
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
	getpriority: () => getpriority,
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
	setpriority: () => setpriority,
	setsid: () => setsid,
	stat: () => stat,
	statResult: () => statResult,
	statvfs: () => statvfs,
	statvfsResult: () => statvfsResult,
	strerror: () => strerror,
	symlink: () => symlink,
	sync: () => sync,
	sysconf: () => sysconf,
	sysconfNames: () => sysconfNames,
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
nameFunctions(os_exports);
export { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, DirEntry, EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OK, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL, EX_UNAVAILABLE, EX_USAGE, F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, P_ALL, P_PGID, P_PID, R_OK, SEEK_CUR, SEEK_END, SEEK_SET, Scan, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, W_OK, X_OK, _exit, abort, access, altsep, chdir, chmod, chown, close, closerange, cpuCount, curdir, defpath, devnull, dup, dup2, environ, error, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, extsep, fdopen, fork, fsdecode, fsencode, fspath, fsync, ftruncate, getBlocking, getExecPath, getInheritable, getTerminalSize, getcwd, getcwdb, getegid, getenv, geteuid, getgid, getloadavg, getlogin, getpgid, getpgrp, getpid, getppid, getpriority, getsid, getuid, isatty, kill, killpg, linesep, link, listdir, lseek, lstat, makedirs, mkdir, mkfifo, name, nice, open, pardir, path_exports as path, pathsep, pipe, pipe2, prepareFork, processCpuCount, putenv, read, readSync, readlink, registerAtFork, remove, removedirs, rename, renames, replace, rmdir, scandir, schedGetaffinity, schedYield, sep, setBlocking, setInheritable, setpgid, setpgrp, setpriority, setsid, stat, statResult, statvfs, statvfsResult, strerror, symlink, sync, sysconf, sysconfNames, system, terminalSize, times, timesResult, truncate, umask, uname, unameResult, unlink, unsetenv, urandom, utime, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, walk, write };
