/* @ts-self-types="../../../runtime/python/os.ts" */
import "./program.js";
import { __exportAll, __name } from "../rolldown-runtime.js";
import { OSError, TypeError, ValueError } from "../core.js";
import { ABC, Bytes, PySet, asTuple, bytesLike, cString, checked, concat, encode, errno, failure, guarded, hasattr, index, iter, libc, mro, nameClass, nameFunctions, options, pathText, realOf, repr, textOf, toFloat, typeName } from "./core.js";
import { O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, close, closerange, dup, dup2, fdopen, fsync, ftruncate, getBlocking, getInheritable, isatty, lseek, mkfifo, open, pipe, pipe2, read, readSync, setBlocking, setInheritable, sync, write } from "./parts/os3.js";
import { changeFolder } from "./parts/logging3.js";
import { DirEntry, Scan, listdir, scandir, walk } from "./parts/logging14.js";
import { F_OK, R_OK, W_OK, X_OK, access, lstat, resultOf, stat, statResult } from "./parts/logging13.js";
import { Texts, argumentsOf, environment, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, fork, prepareFork, registerAtFork, withSignals } from "./parts/os4.js";
import { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, P_ALL, P_PGID, P_PID, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode } from "./parts/os5.js";
import { environ, getenv, getenvb, putenv, unsetenv } from "./parts/os.js";
import { chdir, chmod, chown, getcwd, link, makedirs, mkdir, readlink, remove, removedirs, rename, renames, replace, rmdir, symlink, truncate, umask, unlink, utime } from "./parts/logging12.js";
import { EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL, EX_UNAVAILABLE, EX_USAGE, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, getExecPath, getcwdb, getpriority, setpriority, statvfs, statvfsResult, sysconf, sysconfNames } from "./parts/os6.js";
import { Popen } from "./parts/subprocess.js";
import { altsep, curdir, defpath, devnull, extsep, pardir, path_exports, pathsep, sep } from "./parts/logging.js";
import { _exit, abort, cpuCount, ctermid, deviceEncoding, getTerminalSize, getegid, geteuid, getgid, getgroups, getloadavg, getlogin, getpid, getppid, getrandom, getresgid, getresuid, getuid, kill, processCpuCount, system, terminalSize, times, timesResult, uname, unameResult, urandom } from "./parts/os7.js";
const spawning = (function spawning(form) {
	return {
		async start(mode, file, ...rest) {
			const pid = child(form, file, rest);
			if (Number(mode) === 1) return pid ?? notStarted();
			return pid === null ? NOT_STARTED : waitstatusToExitcode((await waitpid(pid, 0))[1]);
		},
		startSync(mode, file, ...rest) {
			const pid = child(form, file, rest);
			if (Number(mode) === 1) return pid ?? notStarted();
			return pid === null ? NOT_STARTED : waitstatusToExitcode(waitpidSync(pid, 0)[1]);
		}
	};
});
// runtime/python/os/attributes.ts
const XATTR_CREATE = 1;
const XATTR_REPLACE = 2;
const XATTR_SIZE_MAX = 65536;
function functions(name, { followSymlinks = true }) {
	const all = libc(`os.${name}`);
	const { get, set, list, remove } = followSymlinks ? {
		get: all.getxattr,
		set: all.setxattr,
		list: all.listxattr,
		remove: all.removexattr
	} : {
		get: all.lgetxattr,
		set: all.lsetxattr,
		list: all.llistxattr,
		remove: all.lremovexattr
	};
	if (get && set && list && remove) return {
		get,
		set,
		list,
		remove
	};
	throw new OSError(38, `Function not implemented: os.${name}`);
}
function getxattr(path, attribute, named = {}) {
	const { get } = functions("getxattr", named);
	const [file, name] = [cString(pathText(path)), cString(pathText(attribute))];
	const room = new Uint8Array(XATTR_SIZE_MAX);
	const size = Number(get(file, name, room, BigInt(room.length)));
	if (size < 0) throw failure(path);
	return new Bytes(room.subarray(0, size));
}
function setxattr(path, attribute, value, flags = 0, named = {}) {
	const given = typeof flags === "object" ? flags : named;
	const how = typeof flags === "object" ? flags.flags ?? 0 : flags;
	const { set } = functions("setxattr", given);
	const [file, name] = [cString(pathText(path)), cString(pathText(attribute))];
	if (set(file, name, value.slice(), BigInt(value.length), Number(how)) < 0) throw failure(path);
}
function listxattr(path = null, named = {}) {
	const isNamed = typeof path === "object" && path !== null && "followSymlinks" in path;
	const { list } = functions("listxattr", isNamed ? path : named);
	const file = isNamed || path === null ? "." : pathText(path);
	const room = new Uint8Array(XATTR_SIZE_MAX);
	const size = Number(list(cString(file), room, BigInt(room.length)));
	if (size < 0) throw failure(file);
	return new TextDecoder().decode(room.subarray(0, size)).split("\0").slice(0, -1);
}
function removexattr(path, attribute, named = {}) {
	const { remove } = functions("removexattr", named);
	if (remove(cString(pathText(path)), cString(pathText(attribute))) < 0) throw failure(path);
}
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
			yield asTuple([
				path,
				folders,
				files,
				fd
			]);
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
// runtime/python/os/constants.ts
const O_ACCMODE = 3;
const O_ASYNC = 8192;
const O_DIRECT = 16384;
const O_DIRECTORY = 65536;
const O_DSYNC = 4096;
const O_FSYNC = 1052672;
const O_LARGEFILE = 0;
const O_NDELAY = 2048;
const O_NOATIME = 262144;
const O_NOFOLLOW = 131072;
const O_PATH = 2097152;
const O_RSYNC = 1052672;
const O_TMPFILE = 4259840;
const SEEK_DATA = 3;
const SEEK_HOLE = 4;
const ST_APPEND = 256;
const ST_MANDLOCK = 64;
const ST_NOATIME = 1024;
const ST_NODEV = 4;
const ST_NODIRATIME = 2048;
const ST_NOEXEC = 8;
const ST_NOSUID = 2;
const ST_RDONLY = 1;
const ST_RELATIME = 4096;
const ST_SYNCHRONOUS = 16;
const ST_WRITE = 128;
const RTLD_DEEPBIND = 8;
const RTLD_GLOBAL = 256;
const RTLD_LAZY = 1;
const RTLD_LOCAL = 0;
const RTLD_NODELETE = 4096;
const RTLD_NOLOAD = 4;
const RTLD_NOW = 2;
const POSIX_FADV_DONTNEED = 4;
const POSIX_FADV_NOREUSE = 5;
const POSIX_FADV_NORMAL = 0;
const POSIX_FADV_RANDOM = 1;
const POSIX_FADV_SEQUENTIAL = 2;
const POSIX_FADV_WILLNEED = 3;
const GRND_NONBLOCK = 1;
const GRND_RANDOM = 2;
const NGROUPS_MAX = 65536;
const TMP_MAX = 238328;
const P_PIDFD = 3;
// runtime/python/os/scheduling.ts
const SCHED_OTHER = 0;
const SCHED_FIFO = 1;
const SCHED_RR = 2;
const SCHED_BATCH = 3;
const SCHED_IDLE = 5;
const SCHED_RESET_ON_FORK = 1073741824;
var schedParam = class {
	static __module__ = "posix";
	static __name__ = "sched_param";
	constructor(schedPriority) {
		this.schedPriority = schedPriority;
	}
	__repr__() {
		return `posix.sched_param(sched_priority=${this.schedPriority})`;
	}
};
const ROOM = 128;
function there(found, name) {
	if (found) return found;
	throw new OSError(38, `Function not implemented: os.${name}`);
}
function numberOf$1(value) {
	return Number(index(value));
}
__name(numberOf$1, "numberOf");
function schedGetPriorityMax(policy) {
	return checked(libc("os.sched_get_priority_max").sched_get_priority_max(numberOf$1(policy)));
}
function schedGetPriorityMin(policy) {
	return checked(libc("os.sched_get_priority_min").sched_get_priority_min(numberOf$1(policy)));
}
function schedGetscheduler(pid) {
	const get = there(libc("os.sched_getscheduler").sched_getscheduler, "sched_getscheduler");
	return checked(get(numberOf$1(pid)));
}
function schedSetscheduler(pid, policy, param) {
	const set = there(libc("os.sched_setscheduler").sched_setscheduler, "sched_setscheduler");
	checked(set(numberOf$1(pid), numberOf$1(policy), priority(param)));
}
function schedGetparam(pid) {
	const found = new Int32Array(1);
	const get = there(libc("os.sched_getparam").sched_getparam, "sched_getparam");
	checked(get(numberOf$1(pid), found));
	return new schedParam(found[0]);
}
function schedSetparam(pid, param) {
	const set = there(libc("os.sched_setparam").sched_setparam, "sched_setparam");
	checked(set(numberOf$1(pid), priority(param)));
}
function priority(param) {
	return new Uint8Array(Int32Array.of(numberOf$1(param.schedPriority)).buffer);
}
function schedRrGetInterval(pid) {
	const time = new BigInt64Array(2);
	const get = there(libc("os.sched_rr_get_interval").sched_rr_get_interval, "sched_rr_get_interval");
	checked(get(numberOf$1(pid), time));
	return toFloat(Number(time[0]) + Number(time[1]) / 1e9);
}
function schedGetaffinity(pid) {
	const get = Deno.permissions.querySync({ name: "ffi" }).state === "granted" ? libc("os.sched_getaffinity").sched_getaffinity : null;
	if (!get) return new PySet(Array.from({ length: navigator.hardwareConcurrency }, (_, i) => i));
	const mask = new Uint8Array(ROOM);
	checked(get(numberOf$1(pid), BigInt(ROOM), mask));
	const found = [];
	for (let i = 0; i < 1024; i++) if (mask[i >> 3] >> (i & 7) & 1) found.push(i);
	return new PySet(found);
}
function schedSetaffinity(pid, mask) {
	const bits = new Uint8Array(ROOM);
	for (const one of iter(mask)) {
		const number = numberOf$1(one);
		bits[number >> 3] |= 1 << (number & 7);
	}
	const set = there(libc("os.sched_setaffinity").sched_setaffinity, "sched_setaffinity");
	checked(set(numberOf$1(pid), BigInt(ROOM), bits));
}
// runtime/python/os/spawn.ts
const P_WAIT = 0;
const P_NOWAIT = 1;
const P_NOWAITO = 1;
function start(file, args, env, isSearched) {
	const functions = libc("os.posix_spawn");
	const given = new Texts(args);
	const variables = new Texts(Object.entries(env).map(([name, value]) => `${name}=${value}`));
	const pid = new Int32Array(1);
	const run = isSearched ? functions.posix_spawnp : functions.posix_spawn;
	return {
		error: withSignals(() => run(pid, cString(file), null, null, given.addresses, variables.addresses)),
		pid: pid[0]
	};
}
function started(file, args, env, isSearched) {
	const name = isSearched ? "posix_spawnp" : "posix_spawn";
	const words = argumentsOf(name, args);
	const { error, pid } = start(pathText(file), words, environment(name, env), isSearched);
	if (error !== 0) throw new OSError(error, textOf(error), file);
	return pid;
}
function posixSpawn(path, argv, env) {
	return started(path, argv, env, false);
}
function posixSpawnp(path, argv, env) {
	return started(path, argv, env, true);
}
const NOT_STARTED = 127;
function child(form, file, rest) {
	const given = form.hasEnvironment ? rest.slice(0, -1) : rest;
	const env = form.hasEnvironment ? environment("spawnve", rest.at(-1)) : Deno.env.toObject();
	const args = form.isList ? given[0] : given;
	if (!Array.isArray(args)) throw new TypeError("argv must be a tuple or a list");
	if (args.length === 0) throw new ValueError("argv first element cannot be empty");
	const { error, pid } = start(pathText(file), args.map((arg) => pathText(arg)), env, form.isSearched);
	return error === 0 ? pid : null;
}
function notStarted() {
	const { pid } = start("/bin/sh", [
		"sh",
		"-c",
		`exit ${NOT_STARTED}`
	], {}, false);
	return pid;
}
const ofList = {
	isList: true,
	isSearched: false,
	hasEnvironment: false
};
const v = spawning(ofList);
const ve = spawning({
	...ofList,
	hasEnvironment: true
});
const vp = spawning({
	...ofList,
	isSearched: true
});
const vpe = spawning({
	...ofList,
	isSearched: true,
	hasEnvironment: true
});
const l = spawning({
	...ofList,
	isList: false
});
const le = spawning({
	...ofList,
	isList: false,
	hasEnvironment: true
});
const lp = spawning({
	...ofList,
	isList: false,
	isSearched: true
});
const lpe = spawning({
	isList: false,
	isSearched: true,
	hasEnvironment: true
});
const spawnv = v.start;
const spawnvSync = v.startSync;
const spawnve = ve.start;
const spawnveSync = ve.startSync;
const spawnvp = vp.start;
const spawnvpSync = vp.startSync;
const spawnvpe = vpe.start;
const spawnvpeSync = vpe.startSync;
const spawnl = l.start;
const spawnlSync = l.startSync;
const spawnle = le.start;
const spawnleSync = le.startSync;
const spawnlp = lp.start;
const spawnlpSync = lp.startSync;
const spawnlpe = lpe.start;
const spawnlpeSync = lpe.startSync;
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
	GRND_NONBLOCK: () => 1,
	GRND_RANDOM: () => 2,
	NGROUPS_MAX: () => NGROUPS_MAX,
	O_ACCMODE: () => 3,
	O_APPEND: () => O_APPEND,
	O_ASYNC: () => O_ASYNC,
	O_CLOEXEC: () => O_CLOEXEC,
	O_CREAT: () => O_CREAT,
	O_DIRECT: () => O_DIRECT,
	O_DIRECTORY: () => O_DIRECTORY,
	O_DSYNC: () => O_DSYNC,
	O_EXCL: () => O_EXCL,
	O_FSYNC: () => O_FSYNC,
	O_LARGEFILE: () => 0,
	O_NDELAY: () => O_NDELAY,
	O_NOATIME: () => O_NOATIME,
	O_NOCTTY: () => O_NOCTTY,
	O_NOFOLLOW: () => O_NOFOLLOW,
	O_NONBLOCK: () => O_NONBLOCK,
	O_PATH: () => O_PATH,
	O_RDONLY: () => 0,
	O_RDWR: () => 2,
	O_RSYNC: () => O_RSYNC,
	O_SYNC: () => O_SYNC,
	O_TMPFILE: () => O_TMPFILE,
	O_TRUNC: () => O_TRUNC,
	O_WRONLY: () => 1,
	POSIX_FADV_DONTNEED: () => 4,
	POSIX_FADV_NOREUSE: () => 5,
	POSIX_FADV_NORMAL: () => 0,
	POSIX_FADV_RANDOM: () => 1,
	POSIX_FADV_SEQUENTIAL: () => 2,
	POSIX_FADV_WILLNEED: () => 3,
	PRIO_PGRP: () => 1,
	PRIO_PROCESS: () => 0,
	PRIO_USER: () => 2,
	P_ALL: () => 0,
	P_NOWAIT: () => 1,
	P_NOWAITO: () => 1,
	P_PGID: () => 2,
	P_PID: () => 1,
	P_PIDFD: () => 3,
	P_WAIT: () => 0,
	PathLike: () => PathLike,
	RTLD_DEEPBIND: () => 8,
	RTLD_GLOBAL: () => 256,
	RTLD_LAZY: () => 1,
	RTLD_LOCAL: () => 0,
	RTLD_NODELETE: () => RTLD_NODELETE,
	RTLD_NOLOAD: () => 4,
	RTLD_NOW: () => 2,
	R_OK: () => 4,
	SCHED_BATCH: () => 3,
	SCHED_FIFO: () => 1,
	SCHED_IDLE: () => 5,
	SCHED_OTHER: () => 0,
	SCHED_RESET_ON_FORK: () => SCHED_RESET_ON_FORK,
	SCHED_RR: () => 2,
	SEEK_CUR: () => 1,
	SEEK_DATA: () => 3,
	SEEK_END: () => 2,
	SEEK_HOLE: () => 4,
	SEEK_SET: () => 0,
	ST_APPEND: () => 256,
	ST_MANDLOCK: () => 64,
	ST_NOATIME: () => ST_NOATIME,
	ST_NODEV: () => 4,
	ST_NODIRATIME: () => ST_NODIRATIME,
	ST_NOEXEC: () => 8,
	ST_NOSUID: () => 2,
	ST_RDONLY: () => 1,
	ST_RELATIME: () => ST_RELATIME,
	ST_SYNCHRONOUS: () => 16,
	ST_WRITE: () => 128,
	Scan: () => Scan,
	TMP_MAX: () => TMP_MAX,
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
	XATTR_CREATE: () => 1,
	XATTR_REPLACE: () => 2,
	XATTR_SIZE_MAX: () => XATTR_SIZE_MAX,
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
	getxattr: () => getxattr,
	isatty: () => isatty,
	kill: () => kill,
	killpg: () => killpg,
	linesep: () => "\n",
	link: () => link,
	listdir: () => listdir,
	listxattr: () => listxattr,
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
	posixSpawn: () => posixSpawn,
	posixSpawnp: () => posixSpawnp,
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
	removexattr: () => removexattr,
	rename: () => rename,
	renames: () => renames,
	replace: () => replace,
	rmdir: () => rmdir,
	scandir: () => scandir,
	schedGetPriorityMax: () => schedGetPriorityMax,
	schedGetPriorityMin: () => schedGetPriorityMin,
	schedGetaffinity: () => schedGetaffinity,
	schedGetparam: () => schedGetparam,
	schedGetscheduler: () => schedGetscheduler,
	schedParam: () => schedParam,
	schedRrGetInterval: () => schedRrGetInterval,
	schedSetaffinity: () => schedSetaffinity,
	schedSetparam: () => schedSetparam,
	schedSetscheduler: () => schedSetscheduler,
	schedYield: () => schedYield,
	sendfile: () => sendfile,
	sep: () => "/",
	setBlocking: () => setBlocking,
	setInheritable: () => setInheritable,
	setpgid: () => setpgid,
	setpgrp: () => setpgrp,
	setpriority: () => setpriority,
	setsid: () => setsid,
	setxattr: () => setxattr,
	spawnl: () => spawnl,
	spawnlSync: () => spawnlSync,
	spawnle: () => spawnle,
	spawnleSync: () => spawnleSync,
	spawnlp: () => spawnlp,
	spawnlpSync: () => spawnlpSync,
	spawnlpe: () => spawnlpe,
	spawnlpeSync: () => spawnlpeSync,
	spawnv: () => spawnv,
	spawnvSync: () => spawnvSync,
	spawnve: () => spawnve,
	spawnveSync: () => spawnveSync,
	spawnvp: () => spawnvp,
	spawnvpSync: () => spawnvpSync,
	spawnvpe: () => spawnvpe,
	spawnvpeSync: () => spawnvpeSync,
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
export { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, CommandFile, DirEntry, EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OK, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL, EX_UNAVAILABLE, EX_USAGE, F_LOCK, F_OK, F_TEST, F_TLOCK, F_ULOCK, GRND_NONBLOCK, GRND_RANDOM, NGROUPS_MAX, O_ACCMODE, O_APPEND, O_ASYNC, O_CLOEXEC, O_CREAT, O_DIRECT, O_DIRECTORY, O_DSYNC, O_EXCL, O_FSYNC, O_LARGEFILE, O_NDELAY, O_NOATIME, O_NOCTTY, O_NOFOLLOW, O_NONBLOCK, O_PATH, O_RDONLY, O_RDWR, O_RSYNC, O_SYNC, O_TMPFILE, O_TRUNC, O_WRONLY, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE, POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, P_ALL, P_NOWAIT, P_NOWAITO, P_PGID, P_PID, P_PIDFD, P_WAIT, PathLike, RTLD_DEEPBIND, RTLD_GLOBAL, RTLD_LAZY, RTLD_LOCAL, RTLD_NODELETE, RTLD_NOLOAD, RTLD_NOW, R_OK, SCHED_BATCH, SCHED_FIFO, SCHED_IDLE, SCHED_OTHER, SCHED_RESET_ON_FORK, SCHED_RR, SEEK_CUR, SEEK_DATA, SEEK_END, SEEK_HOLE, SEEK_SET, ST_APPEND, ST_MANDLOCK, ST_NOATIME, ST_NODEV, ST_NODIRATIME, ST_NOEXEC, ST_NOSUID, ST_RDONLY, ST_RELATIME, ST_SYNCHRONOUS, ST_WRITE, Scan, TMP_MAX, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, W_OK, XATTR_CREATE, XATTR_REPLACE, XATTR_SIZE_MAX, X_OK, _exit, abort, access, altsep, chdir, chmod, chown, close, closerange, copyFileRange, cpuCount, ctermid, curdir, defpath, deviceEncoding, devnull, dup, dup2, environ, error, execl, execle, execlp, execlpe, execv, execve, execvp, execvpe, extsep, fchdir, fchmod, fchown, fdatasync, fdopen, fork, fsdecode, fsencode, fspath, fstat, fsync, ftruncate, fwalk, getBlocking, getExecPath, getInheritable, getTerminalSize, getcwd, getcwdb, getegid, getenv, getenvb, geteuid, getgid, getgroups, getloadavg, getlogin, getpgid, getpgrp, getpid, getppid, getpriority, getrandom, getresgid, getresuid, getsid, getuid, getxattr, isatty, kill, killpg, linesep, link, listdir, listxattr, lockf, lseek, lstat, major, makedev, makedirs, minor, mkdir, mkfifo, name, nice, open, pardir, path_exports as path, pathsep, pipe, pipe2, popen, posixSpawn, posixSpawnp, pread, prepareFork, processCpuCount, putenv, pwrite, read, readSync, readlink, readv, registerAtFork, remove, removedirs, removexattr, rename, renames, replace, rmdir, scandir, schedGetPriorityMax, schedGetPriorityMin, schedGetaffinity, schedGetparam, schedGetscheduler, schedParam, schedRrGetInterval, schedSetaffinity, schedSetparam, schedSetscheduler, schedYield, sendfile, sep, setBlocking, setInheritable, setpgid, setpgrp, setpriority, setsid, setxattr, spawnl, spawnlSync, spawnle, spawnleSync, spawnlp, spawnlpSync, spawnlpe, spawnlpeSync, spawnv, spawnvSync, spawnve, spawnveSync, spawnvp, spawnvpSync, spawnvpe, spawnvpeSync, stat, statResult, statvfs, statvfsResult, strerror, supportsBytesEnviron, symlink, sync, sysconf, sysconfNames, system, terminalSize, times, timesResult, truncate, umask, uname, unameResult, unlink, unsetenv, urandom, utime, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode, walk, write, writev };
