/* @ts-self-types="../../../runtime/python/os.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OSError, TypeError, ValueError } from "../core.js";
import { nameFunctions } from "./parts/asyncio.js";
import { ABC, Bytes, Tuple, bytesLike, checked, concat, encode, errno, failure, guarded, hasattr, index, iter, libc, mro, nameClass, options, pathText, realOf, repr, textOf, typeName } from "./core.js";
import { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL, EX_UNAVAILABLE, EX_USAGE, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, P_ALL, P_PGID, P_PID, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, _exit, abort, close, closerange, cpuCount, ctermid, deviceEncoding, dup, dup2, environ, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, fdopen, fork, fsync, ftruncate, getBlocking, getExecPath, getInheritable, getTerminalSize, getcwdb, getegid, getenv, getenvb, geteuid, getgid, getgroups, getloadavg, getlogin, getpid, getppid, getpriority, getrandom, getresgid, getresuid, getuid, isatty, kill, lseek, mkfifo, open, pipe, pipe2, prepareFork, processCpuCount, putenv, read, readSync, registerAtFork, schedGetaffinity, setBlocking, setInheritable, setpriority, statvfs, statvfsResult, sync, sysconf, sysconfNames, system, terminalSize, times, timesResult, uname, unameResult, unsetenv, urandom, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, write } from "./parts/os.js";
import { DirEntry, F_OK, R_OK, Scan, W_OK, X_OK, access, altsep, changeFolder, chdir, chmod, chown, curdir, defpath, devnull, extsep, getcwd, link, listdir, lstat, makedirs, mkdir, pardir, path_exports, pathsep, readlink, remove, removedirs, rename, renames, replace, resultOf, rmdir, scandir, sep, stat, statResult, symlink, truncate, umask, unlink, utime, walk } from "./parts/logging.js";
import { Popen } from "./parts/subprocess.js";
// runtime/python/os/by_descriptor.ts
function pathOf(fd) {
	return `/dev/fd/${realOf(Number(index(fd)))}`;
}
function onDescriptor(fd, action) {
	try {
		return guarded(() => action(pathOf(fd)));
	} catch (error) {
		if (error instanceof OSError && error.errno === 2) throw new OSError(9, "Bad file descriptor");
		throw error;
	}
}
function fstat(fd) {
	return onDescriptor(fd, (path) => resultOf(Deno.statSync(path)));
}
function fchmod(fd, mode) {
	onDescriptor(fd, (path) => Deno.chmodSync(path, Number(index(mode))));
}
function fchown(fd, uid, gid) {
	const or = (id) => Number(index(id)) < 0 ? null : Number(index(id));
	onDescriptor(fd, (path) => Deno.chownSync(path, or(uid), or(gid)));
}
function fchdir(fd) {
	onDescriptor(fd, (path) => changeFolder(Deno.realPathSync(path)));
}
function fdatasync(fd) {
	fsync(fd);
}
function pread(fd, n, offset) {
	const count = Number(index(n));
	if (count < 0) throw new OSError(22, "Invalid argument");
	const room = new Uint8Array(count);
	const { pread: call } = libc("os.pread");
	const got = checked(Number(call(realOf(Number(index(fd))), room, BigInt(count), BigInt(index(offset)))));
	return new Bytes(room.subarray(0, got));
}
function pwrite(fd, data, offset) {
	const bytes = new Uint8Array(bytesLike(data));
	const { pwrite: call } = libc("os.pwrite");
	return checked(Number(call(realOf(Number(index(fd))), bytes, BigInt(bytes.length), BigInt(index(offset)))));
}
function readv(fd, buffers) {
	let total = 0;
	for (const buffer of iter(buffers)) {
		const room = bytesLike(buffer);
		const bytes = readSync(fd, room.length);
		room.set(bytes);
		total += bytes.length;
		if (bytes.length < room.length) break;
	}
	return total;
}
function writev(fd, buffers) {
	return write(fd, concat([...iter(buffers)].map(bytesLike)));
}
function copied(from, to, count, source, target) {
	const wanted = Number(index(count));
	if (wanted < 0) throw new OSError(22, "Invalid argument");
	const bytes = source === null ? readSync(from, wanted) : pread(from, wanted, source);
	if (bytes.length === 0) return 0;
	return target === null ? write(to, bytes) : pwrite(to, bytes, target);
}
function copyFileRange(src, dst, count, offsetSrc = null, offsetDst = null) {
	return copied(src, dst, count, offsetSrc, offsetDst);
}
function sendfile(outFd, inFd, offset, count) {
	return copied(inFd, outFd, count, offset, null);
}
function* fwalk(top = ".", ...given) {
	const [topdown, onerror] = given;
	for (const [path, folders, files] of walk(top, topdown, onerror)) {
		const fd = open(path, 0);
		try {
			yield Tuple.of(path, folders, files, fd);
		} finally {
			close(fd);
		}
	}
}
const F_ULOCK = 0;
const F_LOCK = 1;
const F_TLOCK = 2;
const F_TEST = 3;
function lockf(fd, command, length) {
	const { lockf: call } = libc("os.lockf");
	checked(call(realOf(Number(index(fd))), Number(index(command)), BigInt(index(length))));
}
function major(device) {
	const number = BigInt(index(device));
	return Number(number >> 8n & 4095n | number >> 32n & -4096n);
}
function minor(device) {
	const number = BigInt(index(device));
	return Number(number & 255n | number >> 12n & -256n);
}
function makedev(major, minor) {
	const [high, low] = [BigInt(index(major)), BigInt(index(minor))];
	return Number((high & 4095n) << 8n | (high & -4096n) << 32n | low & 255n | (low & -256n) << 12n);
}
// runtime/python/os/popen.ts
var CommandFile = class {
	static __module__ = "os";
	static __name__ = "_wrap_close";
	#file;
	#process;
	constructor(file, process) {
		this.#file = file;
		this.#process = process;
	}
	get closed() {
		return this.#file.closed;
	}
	read(size = -1) {
		return this.#file.read(size);
	}
	readline(size = -1) {
		return this.#file.readline(size);
	}
	readlines(hint = -1) {
		return this.#file.readlines(hint);
	}
	write(text) {
		return this.#file.write(text);
	}
	writelines(lines) {
		return this.#file.writelines(lines);
	}
	flush() {
		return this.#file.flush();
	}
	fileno() {
		return this.#file.fileno();
	}
	readable() {
		return this.#file.readable();
	}
	writable() {
		return this.#file.writable();
	}
	async close() {
		await this.#file.close();
		const status = await this.#process.wait();
		if (status === 0) return null;
		return status < 0 ? status : status << 8;
	}
	next() {
		return this.#file.next();
	}
	[Symbol.asyncIterator]() {
		return this.#file[Symbol.asyncIterator]();
	}
	__enter__() {
		return this;
	}
	async __exit__() {
		await this.close();
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
};
function popen(cmd, mode, buffering) {
	const given = options(["mode", "buffering"], mode, buffering);
	if (typeof cmd !== "string") throw new TypeError(`invalid cmd type (<class '${typeName(cmd)}'>, expected string)`);
	const way = given.mode ?? "r";
	if (way !== "r" && way !== "w") throw new ValueError(`invalid mode ${repr(way)}`);
	if (Number(given.buffering ?? -1) === 0) throw new ValueError("popen() does not support unbuffered streams");
	const process = new Popen(cmd, {
		shell: true,
		text: true,
		...way === "r" ? { stdout: -1 } : { stdin: -1 }
	});
	return new CommandFile(way === "r" ? process.stdout : process.stdin, process);
}
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
// runtime/python/os/path_like.ts
var PathLike = class PathLike extends ABC {
	static __abstractmethods__ = ["__fspath__"];
	static [Symbol.hasInstance](value) {
		return this === PathLike ? typeof value === "object" && value !== null && hasattr(value, "__fspath__") : Function.prototype[Symbol.hasInstance].call(this, value);
	}
	static __subclasscheck__(candidate) {
		return mro(candidate).includes(this) || this === PathLike && hasattr(candidate, "__fspath__");
	}
};
nameClass(PathLike, "os.PathLike");
// runtime/python/os.ts
var os_exports = __exportAll({
	CLD_CONTINUED: () => 6,
	CLD_DUMPED: () => 3,
	CLD_EXITED: () => 1,
	CLD_KILLED: () => 2,
	CLD_STOPPED: () => 5,
	CLD_TRAPPED: () => 4,
	CommandFile: () => CommandFile,
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
	F_LOCK: () => 1,
	F_OK: () => 0,
	F_TEST: () => 3,
	F_TLOCK: () => 2,
	F_ULOCK: () => 0,
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
	PathLike: () => PathLike,
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
	copyFileRange: () => copyFileRange,
	cpuCount: () => cpuCount,
	ctermid: () => ctermid,
	curdir: () => ".",
	defpath: () => defpath,
	deviceEncoding: () => deviceEncoding,
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
	fchdir: () => fchdir,
	fchmod: () => fchmod,
	fchown: () => fchown,
	fdatasync: () => fdatasync,
	fdopen: () => fdopen,
	fork: () => fork,
	fsdecode: () => fsdecode,
	fsencode: () => fsencode,
	fspath: () => fspath,
	fstat: () => fstat,
	fsync: () => fsync,
	ftruncate: () => ftruncate,
	fwalk: () => fwalk,
	getBlocking: () => getBlocking,
	getExecPath: () => getExecPath,
	getInheritable: () => getInheritable,
	getTerminalSize: () => getTerminalSize,
	getcwd: () => getcwd,
	getcwdb: () => getcwdb,
	getegid: () => getegid,
	getenv: () => getenv,
	getenvb: () => getenvb,
	geteuid: () => geteuid,
	getgid: () => getgid,
	getgroups: () => getgroups,
	getloadavg: () => getloadavg,
	getlogin: () => getlogin,
	getpgid: () => getpgid,
	getpgrp: () => getpgrp,
	getpid: () => getpid,
	getppid: () => getppid,
	getpriority: () => getpriority,
	getrandom: () => getrandom,
	getresgid: () => getresgid,
	getresuid: () => getresuid,
	getsid: () => getsid,
	getuid: () => getuid,
	isatty: () => isatty,
	kill: () => kill,
	killpg: () => killpg,
	linesep: () => "\n",
	link: () => link,
	listdir: () => listdir,
	lockf: () => lockf,
	lseek: () => lseek,
	lstat: () => lstat,
	major: () => major,
	makedev: () => makedev,
	makedirs: () => makedirs,
	minor: () => minor,
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
	popen: () => popen,
	pread: () => pread,
	prepareFork: () => prepareFork,
	processCpuCount: () => processCpuCount,
	putenv: () => putenv,
	pwrite: () => pwrite,
	read: () => read,
	readSync: () => readSync,
	readlink: () => readlink,
	readv: () => readv,
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
	sendfile: () => sendfile,
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
	supportsBytesEnviron: () => true,
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
	write: () => write,
	writev: () => writev
});
const supportsBytesEnviron = true;
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
	return encode(pathText(filename), "utf-8", "surrogateescape");
}
function fsdecode(filename) {
	return pathText(filename);
}
function strerror(code) {
	return textOf(Number(index(code)));
}
nameFunctions(os_exports);
export { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, CommandFile, DirEntry, EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OK, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL, EX_UNAVAILABLE, EX_USAGE, F_LOCK, F_OK, F_TEST, F_TLOCK, F_ULOCK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, P_ALL, P_PGID, P_PID, PathLike, R_OK, SEEK_CUR, SEEK_END, SEEK_SET, Scan, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, W_OK, X_OK, _exit, abort, access, altsep, chdir, chmod, chown, close, closerange, copyFileRange, cpuCount, ctermid, curdir, defpath, deviceEncoding, devnull, dup, dup2, environ, error, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, extsep, fchdir, fchmod, fchown, fdatasync, fdopen, fork, fsdecode, fsencode, fspath, fstat, fsync, ftruncate, fwalk, getBlocking, getExecPath, getInheritable, getTerminalSize, getcwd, getcwdb, getegid, getenv, getenvb, geteuid, getgid, getgroups, getloadavg, getlogin, getpgid, getpgrp, getpid, getppid, getpriority, getrandom, getresgid, getresuid, getsid, getuid, isatty, kill, killpg, linesep, link, listdir, lockf, lseek, lstat, major, makedev, makedirs, minor, mkdir, mkfifo, name, nice, open, pardir, path_exports as path, pathsep, pipe, pipe2, popen, pread, prepareFork, processCpuCount, putenv, pwrite, read, readSync, readlink, readv, registerAtFork, remove, removedirs, rename, renames, replace, rmdir, scandir, schedGetaffinity, schedYield, sendfile, sep, setBlocking, setInheritable, setpgid, setpgrp, setpriority, setsid, stat, statResult, statvfs, statvfsResult, strerror, supportsBytesEnviron, symlink, sync, sysconf, sysconfNames, system, terminalSize, times, timesResult, truncate, umask, uname, unameResult, unlink, unsetenv, urandom, utime, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, walk, write, writev };
