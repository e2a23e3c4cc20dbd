/* @ts-self-types="../../../runtime/python/os.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OSError } from "../core.js";
import { nameFunctions } from "./parts/collections.js";
import { Bytes, checked, errno, failure, index, libc, pathText, textOf } from "./core.js";
import { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, DirEntry, F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, P_ALL, P_PGID, P_PID, R_OK, Scan, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, W_OK, X_OK, _exit, abort, access, altsep, chdir, chmod, chown, close, closerange, cpuCount, curdir, defpath, devnull, dup, dup2, environ, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, extsep, fdopen, fork, fsync, ftruncate, getBlocking, getInheritable, getTerminalSize, getcwd, getegid, getenv, geteuid, getgid, getloadavg, getlogin, getpid, getppid, getuid, isatty, kill, link, listdir, lseek, lstat, makedirs, mkdir, mkfifo, open, pardir, path_exports, pathsep, pipe, pipe2, prepareFork, processCpuCount, putenv, read, readSync, readlink, registerAtFork, remove, removedirs, rename, renames, replace, rmdir, scandir, schedGetaffinity, sep, setBlocking, setInheritable, stat, statResult, symlink, sync, system, terminalSize, times, timesResult, truncate, umask, uname, unameResult, unlink, unsetenv, urandom, utime, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, walk, write } from "./parts/os.js";
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
