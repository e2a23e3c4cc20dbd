import "../../rolldown-runtime.js";
import { OSError, TypeError } from "../../core.js";
import { BlockingIOError, Bytes, asTuple, assign, bytesLike, cString, checked, claim, descriptorOf, errno, guarded, index, isOpen, libc, open as open$1, options, pathOf, realOf, release, typeName } from "../core.js";
import { poll, until, untilSync } from "./os2.js";
// runtime/python/os/descriptors.ts
const isDarwin = Deno.build.os === "darwin";
const O_RDONLY = 0;
const O_WRONLY = 1;
const O_RDWR = 2;
const O_CREAT = isDarwin ? 512 : 64;
const O_EXCL = isDarwin ? 2048 : 128;
const O_NOCTTY = isDarwin ? 131072 : 256;
const O_TRUNC = isDarwin ? 1024 : 512;
const O_APPEND = isDarwin ? 8 : 1024;
const O_NONBLOCK = isDarwin ? 4 : 2048;
const O_SYNC = isDarwin ? 128 : 1052672;
const O_CLOEXEC = isDarwin ? 16777216 : 524288;
const F_DUPFD = 0;
const F_GETFD = 1;
const F_SETFD = 2;
const F_GETFL = 3;
const F_SETFL = 4;
const F_DUPFD_CLOEXEC = isDarwin ? 67 : 1030;
const FD_CLOEXEC = 1;
const MOST = 2147479552;
function numberOf(fd) {
	return Number(index(fd));
}
function descriptor(real) {
	return {
		real: () => real,
		close: () => checked(libc("os.close").close(real))
	};
}
function pipe() {
	return pipe2(O_CLOEXEC);
}
function pipe2(flags) {
	const ends = new Int32Array(2);
	const library = libc("os.pipe");
	checked(library.pipe2 ? library.pipe2(ends, numberOf(flags)) : library.pipe(ends));
	return asTuple([claim(descriptor(ends[0])), claim(descriptor(ends[1]))]);
}
function readNow(real, n, milliseconds) {
	const library = libc("os.read");
	if (!poll([real], 1, milliseconds)) {
		const flags = library.fcntl(real, F_GETFL, 0);
		if (flags >= 0 && (flags & O_NONBLOCK) === 0) return void 0;
	}
	const buffer = new Uint8Array(n);
	const count = checked(library.read(real, buffer, BigInt(n)));
	const bytes = new Bytes(count);
	bytes.set(buffer.subarray(0, count));
	return bytes;
}
function readInput(n) {
	const buffer = new Uint8Array(n);
	const count = guarded(() => Deno.stdin.readSync(buffer)) ?? 0;
	const bytes = new Bytes(count);
	bytes.set(buffer.subarray(0, count));
	return bytes;
}
function countOf(n) {
	const count = Number(index(n));
	if (count < 0) throw new OSError(22, "Invalid argument");
	return Math.min(count, MOST);
}
async function read(fd, n) {
	const [number, count] = [numberOf(fd), countOf(n)];
	if (number === 0 && !isOpen()) return readInput(count);
	const real = realOf(number);
	return await until((milliseconds) => readNow(real, count, milliseconds));
}
function readSync(fd, n) {
	const [number, count] = [numberOf(fd), countOf(n)];
	if (number === 0 && !isOpen()) return readInput(count);
	const real = realOf(number);
	return untilSync((milliseconds) => readNow(real, count, milliseconds));
}
function write(fd, data) {
	data = bytesLike(data);
	const number = numberOf(fd);
	const stream = {
		1: Deno.stdout,
		2: Deno.stderr
	}[number];
	if (stream !== void 0 && !isOpen()) return guarded(() => stream.writeSync(data));
	const real = realOf(number);
	const count = libc("os.write").write(real, new Uint8Array(data), BigInt(data.length));
	if (count < 0 && errno() === 11) throw new BlockingIOError(11, "Resource temporarily unavailable");
	return checked(count);
}
function close(fd) {
	const number = numberOf(fd);
	const found = descriptorOf(number);
	if (!found && (number > 2 || realOf(number) !== number)) throw new OSError(9, "Bad file descriptor");
	release(number);
	if (found) found.close();
	else checked(libc("os.close").close(number));
}
function closerange(fdLow, fdHigh) {
	for (let fd = Math.max(0, numberOf(fdLow)); fd < Math.min(numberOf(fdHigh), 65536); fd++) try {
		close(fd);
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
	}
}
function dup(fd) {
	const real = realOf(numberOf(fd));
	const copy = checked(libc("os.dup").fcntl(real, F_DUPFD_CLOEXEC, 3));
	return claim(descriptor(copy));
}
function dup2(fd, fd2, inheritable = true) {
	const [from, to] = [numberOf(fd), numberOf(fd2)];
	const real = realOf(from);
	if (to < 0) throw new OSError(9, "Bad file descriptor");
	if (from === to) return to;
	const isInheritable = typeof inheritable === "object" ? inheritable.inheritable ?? true : inheritable;
	const library = libc("os.dup2");
	if (to <= 2) {
		const before = descriptorOf(to);
		checked(library.dup2(real, to));
		if (!isInheritable) library.fcntl(to, F_SETFD, FD_CLOEXEC);
		if (before && before.real() !== to) before.close();
		assign(to, descriptor(to));
		return to;
	}
	const copy = checked(library.fcntl(real, isInheritable ? F_DUPFD : F_DUPFD_CLOEXEC, 3));
	descriptorOf(to)?.close();
	assign(to, descriptor(copy));
	return to;
}
function open(path, flags, mode) {
	const text = pathOf(path, "open");
	const rights = numberOf(options(["mode"], mode).mode ?? 511);
	const wanted = numberOf(flags) | O_CLOEXEC;
	return claimStandard(checked(libc("os.open").open(cString(text), wanted, rights), path));
}
function claimStandard(real) {
	const number = claim(descriptor(real));
	if (number > 2 || number === real) return number;
	const library = libc("os.dup2");
	checked(library.dup2(real, number));
	library.close(real);
	assign(number, descriptor(number));
	return number;
}
function lseek(fd, pos, whence) {
	const place = libc("os.lseek").lseek(realOf(numberOf(fd)), BigInt(pos), numberOf(whence));
	return checked(Number(place));
}
function ftruncate(fd, length) {
	checked(libc("os.ftruncate").ftruncate(realOf(numberOf(fd)), BigInt(length)));
}
function fsync(fd) {
	checked(libc("os.fsync").fsync(realOf(numberOf(fd))));
}
function sync() {
	libc("os.sync").sync();
}
function mkfifo(path, mode = 438) {
	const text = pathOf(path, "mkfifo");
	checked(libc("os.mkfifo").mkfifo(cString(text), numberOf(mode)), path);
}
function isatty(fd) {
	const number = numberOf(fd);
	if (!isOpen()) return [
		Deno.stdin,
		Deno.stdout,
		Deno.stderr
	][number]?.isTerminal() ?? false;
	try {
		return libc("os.isatty").isatty(realOf(number)) === 1;
	} catch {
		return false;
	}
}
function flagsOf(fd, command) {
	const real = realOf(numberOf(fd));
	return [real, checked(libc("fcntl").fcntl(real, command, 0))];
}
function getBlocking(fd) {
	return (flagsOf(fd, F_GETFL)[1] & O_NONBLOCK) === 0;
}
function setBlocking(fd, blocking) {
	const [real, flags] = flagsOf(fd, F_GETFL);
	const wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
	checked(libc("os.set_blocking").fcntl(real, F_SETFL, wanted));
}
function getInheritable(fd) {
	return (flagsOf(fd, F_GETFD)[1] & FD_CLOEXEC) === 0;
}
function setInheritable(fd, inheritable) {
	const [real, flags] = flagsOf(fd, F_GETFD);
	const wanted = inheritable ? flags & -2 : flags | FD_CLOEXEC;
	checked(libc("os.set_inheritable").fcntl(real, F_SETFD, wanted));
}
const fdopen = ((fd, ...args) => {
	const number = fd;
	if (typeof number !== "number" && typeof number !== "bigint") throw new TypeError(`invalid fd type (${typeName(number)}, expected integer)`);
	return open$1(number, ...args);
});
export { O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, close, closerange, dup, dup2, fdopen, fsync, ftruncate, getBlocking, getInheritable, isatty, lseek, mkfifo, open, pipe, pipe2, read, readSync, setBlocking, setInheritable, sync, write };
