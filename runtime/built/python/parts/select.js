import { __name } from "../../rolldown-runtime.js";
import { FILES, OSError, OverflowError, RuntimeError, State, TypeError, ValueError, addDuty, afterFork, createObject, forked, hold, isPlain, isStopped, keepFor, lock, me, memory, noteParcel, objectOf, onInterrupt, onLeave, openFirst, parcels, receive, register, releaseFor, releaseFrom, send, stateOf, stateWord, unlock } from "../../core.js";
import { Bytes, Tuple, asTuple, bytesLike, decode, descriptorOf, encode, index, nodeModule, numberFor, options, realOf, textOf, toNumber, typeName, writableBytes } from "../core.js";
import { havePair } from "../../small.js";
import { IntEnum } from "./asyncio6.js";
const by = (function by(linux, darwin) {
	return isDarwin ? darwin : linux;
});
// runtime/python/socket/libc.ts
const i32 = "i32";
const buffer = "buffer";
const usize = "usize";
const pointer = "pointer";
const functions = {
	socket: {
		parameters: [
			i32,
			i32,
			i32
		],
		result: i32
	},
	socketpair: {
		parameters: [
			i32,
			i32,
			i32,
			buffer
		],
		result: i32
	},
	bind: {
		parameters: [
			i32,
			buffer,
			i32
		],
		result: i32
	},
	listen: {
		parameters: [i32, i32],
		result: i32
	},
	accept: {
		parameters: [
			i32,
			buffer,
			buffer
		],
		result: i32
	},
	connect: {
		parameters: [
			i32,
			buffer,
			i32
		],
		result: i32
	},
	getsockname: {
		parameters: [
			i32,
			buffer,
			buffer
		],
		result: i32
	},
	getpeername: {
		parameters: [
			i32,
			buffer,
			buffer
		],
		result: i32
	},
	getsockopt: {
		parameters: [
			i32,
			i32,
			i32,
			buffer,
			buffer
		],
		result: i32
	},
	setsockopt: {
		parameters: [
			i32,
			i32,
			i32,
			buffer,
			i32
		],
		result: i32
	},
	shutdown: {
		parameters: [i32, i32],
		result: i32
	},
	send: {
		parameters: [
			i32,
			buffer,
			usize,
			i32
		],
		result: i32
	},
	sendto: {
		parameters: [
			i32,
			buffer,
			usize,
			i32,
			buffer,
			i32
		],
		result: i32
	},
	recv: {
		parameters: [
			i32,
			buffer,
			usize,
			i32
		],
		result: i32
	},
	recvfrom: {
		parameters: [
			i32,
			buffer,
			usize,
			i32,
			buffer,
			buffer
		],
		result: i32
	},
	sendmsg: {
		parameters: [
			i32,
			buffer,
			i32
		],
		result: i32
	},
	recvmsg: {
		parameters: [
			i32,
			buffer,
			i32
		],
		result: i32
	},
	close: {
		parameters: [i32],
		result: i32
	},
	pipe: {
		parameters: [buffer],
		result: i32
	},
	read: {
		parameters: [
			i32,
			buffer,
			usize
		],
		result: i32
	},
	write: {
		parameters: [
			i32,
			buffer,
			usize
		],
		result: i32
	},
	poll: {
		parameters: [
			pointer,
			usize,
			i32
		],
		result: i32
	},
	pollAsync: {
		name: "poll",
		parameters: [
			pointer,
			usize,
			i32
		],
		result: i32,
		nonblocking: true
	},
	getaddrinfo: {
		parameters: [
			pointer,
			pointer,
			pointer,
			pointer
		],
		result: i32
	},
	getaddrinfoAsync: {
		name: "getaddrinfo",
		parameters: [
			pointer,
			pointer,
			pointer,
			pointer
		],
		result: i32,
		nonblocking: true
	},
	freeaddrinfo: {
		parameters: [pointer],
		result: "void"
	},
	gai_strerror: {
		parameters: [i32],
		result: pointer
	},
	getnameinfo: {
		parameters: [
			buffer,
			i32,
			buffer,
			i32,
			buffer,
			i32,
			i32
		],
		result: i32
	},
	gethostname: {
		parameters: [buffer, usize],
		result: i32
	},
	getservbyname: {
		parameters: [buffer, buffer],
		result: pointer
	},
	getservbyport: {
		parameters: [i32, buffer],
		result: pointer
	},
	inet_pton: {
		parameters: [
			i32,
			buffer,
			buffer
		],
		result: i32
	},
	inet_ntop: {
		parameters: [
			i32,
			buffer,
			buffer,
			i32
		],
		result: pointer
	},
	inet_aton: {
		parameters: [buffer, buffer],
		result: i32
	},
	malloc: {
		parameters: [usize],
		result: pointer
	},
	free: {
		parameters: [pointer],
		result: "void"
	}
};
const linux = {
	...functions,
	ppoll: {
		parameters: [
			pointer,
			usize,
			buffer,
			pointer
		],
		result: i32
	},
	accept4: {
		parameters: [
			i32,
			buffer,
			buffer,
			i32
		],
		result: i32
	},
	fcntl: {
		parameters: [
			i32,
			i32,
			i32
		],
		result: i32
	},
	errno: {
		name: "__errno_location",
		parameters: [],
		result: pointer
	}
};
const darwin = {
	...functions,
	fcntl: {
		parameters: [
			i32,
			i32,
			i32,
			i32,
			i32,
			i32,
			i32,
			i32,
			i32
		],
		result: i32
	},
	errno: {
		name: "__error",
		parameters: [],
		result: pointer
	}
};
const NEEDS = "Run with --allow-ffi";
function open$1(files, symbols) {
	const { state } = Deno.permissions.querySync({ name: "ffi" });
	if (state === "denied" || state === "prompt" && !Deno.stdin.isTerminal()) throw new Deno.errors.NotCapable(`Cannot use sockets: calling the system's library is not permitted. ${NEEDS}`);
	return openFirst(files, symbols, "Cannot use sockets", NEEDS, (fault) => new RuntimeError(`Cannot use sockets: ${files.join(" and ")} cannot be opened`, { cause: fault }));
}
__name(open$1, "open");
function errorNumber(place) {
	return new Int32Array(Deno.UnsafePointerView.getArrayBuffer(place, 4));
}
function openLinux() {
	const { accept4, fcntl, errno, ppoll, ...calls } = open$1(FILES.linux, linux).symbols;
	const number = errorNumber(errno());
	const time = new BigInt64Array(2);
	return {
		...calls,
		errno: () => number[0],
		pollBriefly(entries, count, microseconds) {
			time[1] = BigInt(microseconds * 1e3);
			return ppoll(entries, count, time, null);
		},
		control: (fd, command, value) => fcntl(fd, command, value),
		acceptOne: (fd, address, length) => accept4(fd, address, length, NONBLOCK | CLOEXEC)
	};
}
const NUMBERS = {
	11: 35,
	35: 11,
	36: 115,
	37: 114,
	38: 88,
	39: 89,
	40: 90,
	41: 91,
	42: 92,
	43: 93,
	44: 94,
	45: 95,
	46: 96,
	47: 97,
	48: 98,
	49: 99,
	50: 100,
	51: 101,
	52: 102,
	53: 103,
	54: 104,
	55: 105,
	56: 106,
	57: 107,
	58: 108,
	59: 109,
	60: 110,
	61: 111,
	62: 40,
	63: 36,
	64: 112,
	65: 113,
	66: 39
};
function openDarwin() {
	const { fcntl, errno, ...calls } = open$1(FILES.darwin, darwin).symbols;
	const number = errorNumber(errno());
	const onArm = Deno.build.arch === "aarch64";
	const control = (fd, command, value) => onArm ? fcntl(fd, command, 0, 0, 0, 0, 0, 0, value) : fcntl(fd, command, value, 0, 0, 0, 0, 0, 0);
	return {
		...calls,
		errno: () => NUMBERS[number[0]] ?? number[0],
		control,
		pollBriefly: (entries, count) => calls.poll(entries, count, 0),
		acceptOne(fd, address, length) {
			const got = calls.accept(fd, address, length);
			if (got >= 0) prepare(got);
			return got;
		}
	};
}
let opened;
function libc() {
	if (opened !== void 0) return opened;
	switch (Deno.build.os) {
		case "linux": return opened = openLinux();
		case "darwin": return opened = openDarwin();
		default: throw new RuntimeError(`Cannot use sockets on ${Deno.build.os}: on Linux and macOS only`);
	}
}
const isDarwin = Deno.build.os === "darwin";
const NONBLOCK = 2048;
const CLOEXEC = 524288;
const F_SETFD = 2;
const F_SETFL = 4;
const F_DUPFD_CLOEXEC = isDarwin ? 67 : 1030;
const FD_CLOEXEC = 1;
const O_RDWR = 2;
const O_NONBLOCK = isDarwin ? 4 : 2048;
function prepare(fd) {
	const { control } = libc();
	control(fd, F_SETFD, FD_CLOEXEC);
	control(fd, F_SETFL, O_RDWR | O_NONBLOCK);
}
function unblock(fd) {
	libc().control(fd, F_SETFL, O_RDWR | O_NONBLOCK);
}
function passOn(fd, inheritable) {
	check(libc().control(fd, F_SETFD, inheritable ? 0 : FD_CLOEXEC));
}
function isPassedOn(fd) {
	return (check(libc().control(fd, 1, 0)) & FD_CLOEXEC) === 0;
}
function duplicate(fd) {
	return check(libc().control(fd, F_DUPFD_CLOEXEC, 0));
}
function faultOf(code) {
	return new OSError(code, textOf(code));
}
function check(result) {
	if (result < 0) throw faultOf(libc().errno());
	return result;
}
function cString(value) {
	return new TextEncoder().encode(value + "\0");
}
function textAt(place) {
	return place === null ? "" : new Deno.UnsafePointerView(place).getCString();
}
function textIn(bytes) {
	const end = bytes.indexOf(0);
	return new TextDecoder().decode(bytes.slice(0, end < 0 ? bytes.length : end));
}
// runtime/python/socket/constants.ts
var AddressFamily = class AddressFamily extends IntEnum {
	static __module__ = "socket";
	static AF_UNSPEC = new AddressFamily("AF_UNSPEC", 0);
	static AF_UNIX = new AddressFamily("AF_UNIX", 1);
	static AF_INET = new AddressFamily("AF_INET", 2);
	static AF_INET6 = new AddressFamily("AF_INET6", by(10, 30));
};
var SocketKind = class SocketKind extends IntEnum {
	static __module__ = "socket";
	static SOCK_STREAM = new SocketKind("SOCK_STREAM", 1);
	static SOCK_DGRAM = new SocketKind("SOCK_DGRAM", 2);
	static SOCK_RAW = new SocketKind("SOCK_RAW", 3);
	static SOCK_RDM = new SocketKind("SOCK_RDM", 4);
	static SOCK_SEQPACKET = new SocketKind("SOCK_SEQPACKET", 5);
};
register(import.meta, {
	AddressFamily,
	SocketKind
});
const AF_UNSPEC = AddressFamily.AF_UNSPEC;
const AF_UNIX = AddressFamily.AF_UNIX;
const AF_INET = AddressFamily.AF_INET;
const AF_INET6 = AddressFamily.AF_INET6;
const SOCK_STREAM = SocketKind.SOCK_STREAM;
const SOCK_DGRAM = SocketKind.SOCK_DGRAM;
const SOCK_RAW = SocketKind.SOCK_RAW;
const SOCK_RDM = SocketKind.SOCK_RDM;
const SOCK_SEQPACKET = SocketKind.SOCK_SEQPACKET;
const SOCK_NONBLOCK = 2048;
const SOCK_CLOEXEC = 524288;
function familyOf(number) {
	return [
		AF_UNSPEC,
		AF_UNIX,
		AF_INET,
		AF_INET6
	].find(({ value }) => value === number) ?? number;
}
function kindOf(number) {
	return [
		SOCK_STREAM,
		SOCK_DGRAM,
		SOCK_RAW,
		SOCK_RDM,
		SOCK_SEQPACKET
	].find(({ value }) => value === number) ?? number;
}
const SOL_SOCKET = by(1, 65535);
const SO_DEBUG = 1;
const SO_REUSEADDR = by(2, 4);
const SO_TYPE = by(3, 4104);
const SO_ERROR = by(4, 4103);
const SO_DONTROUTE = by(5, 16);
const SO_BROADCAST = by(6, 32);
const SO_SNDBUF = by(7, 4097);
const SO_RCVBUF = by(8, 4098);
const SO_KEEPALIVE = by(9, 8);
const SO_OOBINLINE = by(10, 256);
const SO_LINGER = by(13, 128);
const SO_REUSEPORT = by(15, 512);
const SO_RCVLOWAT = by(18, 4100);
const SO_SNDLOWAT = by(19, 4099);
const SO_RCVTIMEO = by(20, 4102);
const SO_SNDTIMEO = by(21, 4101);
const SO_ACCEPTCONN = by(30, 2);
const SO_PROTOCOL = 38;
const SO_DOMAIN = 39;
const IPPROTO_IP = 0;
const IPPROTO_ICMP = 1;
const IPPROTO_TCP = 6;
const IPPROTO_UDP = 17;
const IPPROTO_IPV6 = 41;
const IPPROTO_RAW = 255;
const SOL_TCP = 6;
const SOL_UDP = 17;
const SOL_IP = 0;
const TCP_NODELAY = 1;
const TCP_MAXSEG = 2;
const TCP_CORK = 3;
const TCP_KEEPIDLE = by(4, 16);
const TCP_KEEPINTVL = by(5, 257);
const TCP_KEEPCNT = by(6, 258);
const TCP_QUICKACK = 12;
const TCP_USER_TIMEOUT = 18;
const IPV6_V6ONLY = by(26, 27);
const IP_TTL = by(2, 4);
const IP_TOS = by(1, 3);
const IP_MULTICAST_TTL = by(33, 10);
const IP_MULTICAST_LOOP = by(34, 11);
const IP_ADD_MEMBERSHIP = by(35, 12);
const MSG_OOB = 1;
const MSG_PEEK = 2;
const MSG_DONTROUTE = 4;
const MSG_CTRUNC = by(8, 32);
const SCM_RIGHTS = 1;
const MSG_TRUNC = by(32, 16);
const MSG_DONTWAIT$1 = by(64, 128);
const MSG_WAITALL = by(256, 64);
const MSG_NOSIGNAL$1 = by(16384, 524288);
const SHUT_RD = 0;
const SHUT_WR = 1;
const SHUT_RDWR = 2;
const SOMAXCONN = by(4096, 128);
const hasIpv6 = true;
const INADDR_ANY = 0;
const INADDR_BROADCAST = 4294967295;
const INADDR_LOOPBACK = 2130706433;
const INADDR_NONE = 4294967295;
const AI_PASSIVE = 1;
const AI_CANONNAME = 2;
const AI_NUMERICHOST = 4;
const AI_NUMERICSERV = by(1024, 4096);
const AI_ADDRCONFIG = by(32, 1024);
const NI_NUMERICHOST = by(1, 2);
const NI_NUMERICSERV = by(2, 8);
const NI_NOFQDN = by(4, 1);
const NI_NAMEREQD = by(8, 4);
const NI_DGRAM = 16;
const EAI_NONAME = by(-2, 8);
const EAI_AGAIN = by(-3, 2);
const EAI_FAIL = by(-4, 4);
const EAI_FAMILY = by(-6, 5);
const EAI_SERVICE = by(-8, 9);
const EAI_SYSTEM = by(-11, 11);
// runtime/python/socket/addresses.ts
const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);
const UNIX = Number(AF_UNIX.value);
const PATH_BYTES = isDarwin ? 104 : 108;
function number$1(value) {
	return Number(index(value));
}
__name(number$1, "number");
function hostOf(host) {
	if (typeof host === "string") return /\P{ASCII}/u.test(host) ? new URL(`http://${host}`).hostname : host;
	if (host instanceof Uint8Array) return decode(host, "utf-8", "surrogateescape");
	throw new TypeError(`str, bytes or bytearray expected, not ${typeName(host)}`);
}
function portOf(port, caller) {
	const found = number$1(port);
	if (found < 0 || found > 65535) throw new OverflowError(`${caller}(): port must be 0-65535.`);
	return found;
}
function placeOf$1(family, address, caller) {
	if (family === UNIX) return null;
	if (family !== INET && family !== INET6) throw new OSError(`${caller}(): bad family`);
	const name = family === INET ? "AF_INET" : "AF_INET6";
	if (!(address instanceof Tuple)) throw new TypeError(`${caller}(): ${name} address must be tuple, not ${typeName(address)}`);
	const parts = address;
	if (family === INET && parts.length !== 2) throw new TypeError("AF_INET address must be a pair (host, port)");
	if (parts.length < 2 || parts.length > 4) throw new TypeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
	const host = hostOf(parts[0]);
	const port = portOf(parts[1], caller);
	const flow = parts.length > 2 ? number$1(parts[2]) : 0;
	if (flow < 0 || flow > 1048575) throw new OverflowError(`${caller}(): flowinfo must be 0-1048575.`);
	return {
		family,
		host,
		port,
		flow,
		scope: parts.length > 3 ? number$1(parts[3]) : 0
	};
}
__name(placeOf$1, "placeOf");
function packed$1(family, address, caller) {
	const place = placeOf$1(family, address, caller);
	if (place === null) return packedPath(address);
	const numeric = numericHost(place);
	return numeric === null ? place : packedPlace(place, numeric);
}
__name(packed$1, "packed");
function numericHost({ family, host }) {
	const size = family === INET ? 4 : 16;
	if (host === "") return new Uint8Array(size);
	if (family === INET && (host === "<broadcast>" || host === "255.255.255.255")) return new Uint8Array(4).fill(255);
	const bytes = new Uint8Array(size);
	return libc().inet_pton(family, cString(host), bytes) === 1 ? bytes : null;
}
function header(bytes, family) {
	const view = new DataView(bytes.buffer);
	if (isDarwin) {
		bytes[0] = bytes.length;
		bytes[1] = family;
	} else view.setUint16(0, family, true);
	return view;
}
function packedPlace({ family, port, flow, scope }, host) {
	const bytes = new Uint8Array(family === INET ? 16 : 28);
	const view = header(bytes, family);
	view.setUint16(2, port);
	if (family === INET) bytes.set(host, 4);
	else {
		view.setUint32(4, flow);
		bytes.set(host, 8);
		view.setUint32(24, scope, true);
	}
	return bytes;
}
function packedPath(address) {
	if (typeof address !== "string" && !(address instanceof Uint8Array)) throw new TypeError(`a bytes-like object is required, not '${typeName(address)}'`);
	const path = typeof address === "string" ? encode(address, "utf-8", "surrogateescape") : address;
	const isNamed = path.length > 0 && path[0] === 0 && !isDarwin;
	if (isNamed ? path.length > PATH_BYTES : path.length >= PATH_BYTES) throw new OSError("AF_UNIX path too long");
	const bytes = new Uint8Array(2 + path.length + (isNamed || path.length === 0 ? 0 : 1));
	header(bytes, UNIX);
	bytes.set(path, 2);
	return bytes;
}
function familyIn(bytes) {
	return isDarwin ? bytes[1] : bytes[0] | bytes[1] << 8;
}
function hostText(family, host) {
	if (family === INET) return host.join(".");
	const text = new Uint8Array(64);
	return textAt(libc().inet_ntop(family, host, text, text.length));
}
function unpacked(bytes, length) {
	if (length === 0) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	const family = familyIn(bytes);
	switch (family) {
		case INET: return asTuple([hostText(INET, bytes.subarray(4, 8)), view.getUint16(2)]);
		case INET6: return asTuple([
			hostText(INET6, bytes.slice(8, 24)),
			view.getUint16(2),
			view.getUint32(4),
			view.getUint32(24, true)
		]);
		case UNIX: return unpackedPath(bytes.subarray(2, length));
		default: return asTuple([familyOf(family), new Bytes(bytes.slice(2, length))]);
	}
}
function unpackedPath(path) {
	if (path.length > 0 && path[0] === 0 && !isDarwin) return new Bytes(path);
	const end = path.indexOf(0);
	return decode(path.slice(0, end < 0 ? path.length : end), "utf-8", "surrogateescape");
}
function secondsOf(timeout, fault) {
	if (timeout === null || timeout === void 0) return null;
	const seconds = typeof timeout === "number" ? timeout : toNumber(timeout);
	if (!(seconds >= 0)) throw fault();
	return seconds;
}
// runtime/python/socket/forgotten.ts
const IDLE = 100;
const LONGEST = 6e4;
const used = new Set();
let isUsed = false;
let quietSince = 0;
let pause = IDLE;
let nextLook = 0;
let isOnDuty = false;
const forgetting = { isAwaited: () => false };
function noteUse(fd) {
	used.add(fd);
	isUsed = true;
	if (isOnDuty) return;
	isOnDuty = true;
	addDuty(look);
}
function noteNew(fd) {
	pause = IDLE;
	nextLook = 0;
	noteUse(fd);
}
function noteClosed(fd) {
	used.delete(fd);
}
function look() {
	if (used.size === 0) return;
	const now = performance.now();
	if (isUsed) {
		isUsed = false;
		quietSince = now;
		return;
	}
	if (now - quietSince < IDLE || now < nextLook) return;
	const candidates = [...used].filter((fd) => !forgetting.isAwaited(fd));
	if (candidates.length === 0) return;
	for (const fd of candidates) used.delete(fd);
	collect();
	pause = Math.min(pause * 2, LONGEST);
	nextLook = performance.now() + pause;
}
let collector;
function collect() {
	collector ??= findCollector();
	collector();
}
function findCollector() {
	try {
		nodeModule("node:v8").setFlagsFromString("--expose-gc");
		return nodeModule("node:vm").runInNewContext("gc");
	} catch {
		return () => {};
	}
}
// runtime/python/socket/arguments.ts
function number(value) {
	return Number(index(value));
}
function bytesOf(data) {
	return plain(bytesLike(data));
}
function plain(bytes) {
	const { buffer } = bytes;
	return buffer instanceof ArrayBuffer && !buffer.resizable ? bytes : new Uint8Array(bytes);
}
function sizeOf(bufsize, caller) {
	if (bufsize === void 0) throw new TypeError(`${caller}() takes at least 1 argument (0 given)`);
	const size = number(bufsize);
	if (size < 0) throw new ValueError(`negative buffersize in ${caller}`);
	return size;
}
function shortened(bytes, length) {
	if (length === bytes.length) return bytes;
	return length * 2 < bytes.length ? new Bytes(bytes.subarray(0, length)) : new Bytes(bytes.buffer, bytes.byteOffset, length);
}
function flagsAndLimits(rest) {
	if (rest.length === 0) return {
		flags: 0,
		limits: {}
	};
	const given = options(["flags"], ...rest);
	const last = rest.at(-1);
	return {
		flags: given.flags === void 0 ? 0 : number(given.flags),
		limits: isPlain(last) ? last : {}
	};
}
function flagsAndAddress(rest) {
	const last = rest.at(-1);
	const limits = isPlain(last) ? last : {};
	const given = isPlain(last) ? rest.slice(0, -1) : rest;
	if (given.length < 1 || given.length > 2) throw new TypeError(`sendto() takes 2 or 3 arguments (${given.length + 1} given)`);
	const [first, second] = given;
	return given.length === 1 ? {
		flags: 0,
		address: first,
		limits
	} : {
		flags: number(first),
		address: second,
		limits
	};
}
function target(buffer, rest, caller) {
	const whole = writableBytes(buffer);
	if (whole === void 0) throw new TypeError(`${caller}() argument 1 must be read-write bytes-like object, not ${typeName(buffer)}`);
	const given = options(["nbytes", "flags"], ...rest);
	const count = given.nbytes === void 0 ? 0 : number(given.nbytes);
	if (count < 0) throw new ValueError(`negative buffersize in ${caller}`);
	if (count > whole.length) throw new ValueError("buffer too small for requested bytes");
	const into = count === 0 ? whole : whole.subarray(0, count);
	const isPlainMemory = into.buffer instanceof ArrayBuffer && !into.buffer.resizable;
	const last = rest.at(-1);
	return {
		into,
		own: isPlainMemory ? into : new Uint8Array(into.length),
		flags: given.flags === void 0 ? 0 : number(given.flags),
		limits: isPlain(last) ? last : {}
	};
}
function timeoutFor(timeout) {
	if (typeof timeout === "string") throw new TypeError("'str' object cannot be interpreted as an integer");
	return secondsOf(timeout, () => new ValueError("Timeout value out of range"));
}
const HEAD = isDarwin ? 12 : 16;
const GRID = isDarwin ? 4 : 8;
const FLAGS = isDarwin ? 44 : 48;
function placeOf(bytes) {
	return Deno.UnsafePointer.value(Deno.UnsafePointer.of(bytes));
}
function sizeControl(header, length) {
	if (isDarwin) header.setUint32(40, length, true);
	else header.setBigUint64(40, BigInt(length), true);
}
function writeHead(view, at, length, level, kind) {
	if (isDarwin) view.setUint32(at, HEAD + length, true);
	else view.setBigUint64(at, BigInt(HEAD + length), true);
	view.setInt32(at + HEAD - 8, level, true);
	view.setInt32(at + HEAD - 4, kind, true);
}
function onGrid(length) {
	return Math.ceil(length / GRID) * GRID;
}
function lengthFor(caller, length) {
	const count = Number(index(length));
	if (count >= 0 && count <= 2147483583) return count;
	throw new OverflowError(`${caller}() argument out of range`);
}
function CMSG_LEN(length) {
	return HEAD + lengthFor("CMSG_LEN", length);
}
function CMSG_SPACE(length) {
	return HEAD + onGrid(lengthFor("CMSG_SPACE", length));
}
var Description = class {
	header = new Uint8Array(56);
	view = new DataView(this.header.buffer);
	#kept;
	constructor(pieces, control, name) {
		this.control = control;
		this.name = name;
		const list = new Uint8Array(new ArrayBuffer(Math.max(1, pieces.length) * 16));
		const entries = new DataView(list.buffer);
		pieces.forEach((piece, i) => {
			entries.setBigUint64(i * 16, placeOf(piece), true);
			entries.setBigUint64(i * 16 + 8, BigInt(piece.length), true);
		});
		this.#kept = [list, ...pieces];
		this.view.setBigUint64(0, name.length === 0 ? 0n : placeOf(name), true);
		this.view.setBigUint64(16, placeOf(list), true);
		if (isDarwin) this.view.setInt32(24, pieces.length, true);
		else this.view.setBigUint64(24, BigInt(pieces.length), true);
		this.view.setBigUint64(32, control.length === 0 ? 0n : placeOf(control), true);
	}
	renewed() {
		if (this.#kept.length > 0) this.view.setUint32(8, this.name.length, true);
		sizeControl(this.view, this.control.length);
		return this.header;
	}
};
function sendingMessage(buffers, ancillary, flags, address) {
	const description = new Description([...buffers].map(bytesOf), controlOf(ancillary), address ?? new Uint8Array());
	const how = flags | MSG_DONTWAIT$1 | MSG_NOSIGNAL$1;
	return {
		events: 4,
		call: (fd) => libc().sendmsg(fd, description.renewed(), how),
		flags
	};
}
function controlOf(ancillary) {
	const things = [...ancillary].map((item) => {
		const parts = [...item];
		if (parts.length !== 3) throw new TypeError(`[sendmsg() ancillary data items]() argument must be sequence of length 3, not ${parts.length}`);
		const [level, kind, data] = parts;
		const bytes = bytesOf(data);
		return isRights(number(level), number(kind)) ? {
			level: SOL_SOCKET,
			kind: 1,
			data: packed(numbersIn(bytes).map(realOf))
		} : {
			level: number(level),
			kind: number(kind),
			data: bytes
		};
	});
	const room = things.reduce((sum, { data }) => sum + CMSG_SPACE(data.length), 0);
	const control = new Uint8Array(new ArrayBuffer(room));
	const view = new DataView(control.buffer);
	let at = 0;
	for (const { level, kind, data } of things) {
		writeHead(view, at, data.length, level, kind);
		control.set(data, at + HEAD);
		at += CMSG_SPACE(data.length);
	}
	return control;
}
function receivingMessage(family, buffers, room, flags) {
	const size = number(room);
	if (size < 0) throw new ValueError("invalid ancillary data buffer length");
	const description = new Description(buffers, new Uint8Array(new ArrayBuffer(size)), new Uint8Array(new ArrayBuffer(128)));
	return {
		attempt: {
			events: 1,
			call: (fd) => libc().recvmsg(fd, description.renewed(), flags | MSG_DONTWAIT$1),
			flags
		},
		rest() {
			const { view, name } = description;
			const length = view.getUint32(8, true);
			const sender = length > 2 && familyIn(name) === family ? unpacked(name, length) : null;
			return [
				thingsIn(description),
				view.getInt32(FLAGS, true),
				sender
			];
		}
	};
}
function thingsIn({ view: header, control }) {
	const end = isDarwin ? header.getUint32(40, true) : Number(header.getBigUint64(40, true));
	const view = new DataView(control.buffer);
	const things = [];
	for (let at = 0; at + HEAD <= end;) {
		const length = isDarwin ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
		if (length < HEAD) break;
		let data = new Bytes(control.subarray(at + HEAD, Math.min(at + length, end)));
		const level = view.getInt32(at + HEAD - 8, true);
		const kind = view.getInt32(at + HEAD - 4, true);
		if (isRights(level, kind)) data = new Bytes(packed(numbersIn(data).map(own$1)));
		things.push(asTuple([
			level,
			kind,
			data
		]));
		at += onGrid(length);
	}
	return things;
}
function isRights(level, kind) {
	return level === SOL_SOCKET && kind === 1;
}
function own$1(real) {
	return numberFor(real, () => check(libc().close(real)));
}
__name(own$1, "own");
function buffersOf(buffers) {
	return [...buffers].map((buffer) => {
		if (!ArrayBuffer.isView(buffer) || buffer instanceof Bytes) throw new TypeError("recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers");
		return {
			into: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength),
			own: bytesOf(buffer)
		};
	});
}
function deliver(buffers) {
	for (const { into, own } of buffers) if (into.buffer !== own.buffer) into.set(own);
}
const NUMBER_BYTES = 4;
function packed(fds) {
	return new Uint8Array(new Int32Array([...fds].map(number)).buffer);
}
function numbersIn(data) {
	const whole = data.subarray(0, data.length - data.length % NUMBER_BYTES);
	return [...new Int32Array(new Uint8Array(whole).buffer)];
}
function roomFor(count) {
	return HEAD + NUMBER_BYTES * sizeOf(count, "recv_fds");
}
// runtime/python/socket/rights.ts
const CONTROL_BYTES = isDarwin ? 16 : 24;
const MSG_DONTWAIT = isDarwin ? 128 : 64;
const MSG_CMSG_CLOEXEC = isDarwin ? 0 : 1073741824;
const MSG_NOSIGNAL = isDarwin ? 0 : 16384;
var RightsMessage = class {
	#content = new Uint8Array(4);
	#control = new Uint8Array(CONTROL_BYTES);
	#piece = new Uint8Array(16);
	#header = new Uint8Array(56);
	#contentView = new DataView(this.#content.buffer);
	#controlView = new DataView(this.#control.buffer);
	#headerView = new DataView(this.#header.buffer);
	constructor() {
		const piece = new DataView(this.#piece.buffer);
		piece.setBigUint64(0, placeOf(this.#content), true);
		piece.setBigUint64(8, BigInt(this.#content.length), true);
		this.#headerView.setBigUint64(16, placeOf(this.#piece), true);
		this.#headerView.setBigUint64(24, 1n, true);
		this.#headerView.setBigUint64(32, placeOf(this.#control), true);
	}
	send(through, token, fd) {
		this.#contentView.setInt32(0, token, true);
		sizeControl(this.#headerView, CONTROL_BYTES);
		writeHead(this.#controlView, 0, 4, SOL_SOCKET, 1);
		this.#controlView.setInt32(HEAD, fd, true);
		return libc().sendmsg(through, this.#header, MSG_DONTWAIT | MSG_NOSIGNAL) >= 0;
	}
	receive(through) {
		sizeControl(this.#headerView, CONTROL_BYTES);
		this.#controlView.setInt32(HEAD, -1, true);
		if (libc().recvmsg(through, this.#header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC) < 0) return void 0;
		return {
			token: this.#contentView.getInt32(0, true),
			fd: this.#controlView.getInt32(HEAD, true)
		};
	}
};
// runtime/python/socket/depot.ts
function hasDepot() {
	if (memory().words[28] !== 0) return true;
	if (memory().presence === void 0) return false;
	if (havePair()) return true;
	throw new RuntimeError("Cannot send a socket: the program had no descriptor left for the sockets through which they travel when it started its first process (ulimit -n)");
}
let message;
function put(token, fd) {
	const { words } = memory();
	message ??= new RightsMessage();
	if (message.send(words[29], token, fd)) {
		words[31] = words[31] + 1;
		return;
	}
	const code = libc().errno();
	throw new OSError(code, code === 11 ? `Cannot send a socket: ${words[31]} are on their way and not yet received` : "Cannot send a socket");
}
function take(token) {
	const { words } = memory();
	message ??= new RightsMessage();
	for (let left = words[31]; left > 0; left--) {
		const parcel = message.receive(words[28]);
		if (parcel === void 0) break;
		words[31] = words[31] - 1;
		if (parcel.token === token) return parcel.fd;
		put(parcel.token, parcel.fd);
		libc().close(parcel.fd);
	}
	return -1;
}
function leaveParcel(fd) {
	const { words } = memory();
	lock(27);
	try {
		const token = words[30] = words[30] % 2147483647 + 1;
		put(token, fd);
		noteParcel(-token);
		if (me.recipient !== 0) noteAddressed(me.recipient, -token);
		return -token;
	} finally {
		unlock(27);
	}
}
function fetchParcel(ticket) {
	lock(27);
	let fd;
	try {
		fd = take(-ticket);
	} finally {
		unlock(27);
	}
	if (fd < 0) throw new RuntimeError("Cannot receive a socket twice: it was received before, or lost with the process that received it");
	if (isDarwin) prepare(fd);
	return fd;
}
function takeBack(ticket) {
	lock(27);
	try {
		const fd = take(-ticket);
		if (fd >= 0) libc().close(fd);
	} finally {
		unlock(27);
	}
}
parcels.takeBack = takeBack;
const addressed = new Map();
function noteAddressed(recipient, ticket) {
	const tickets = addressed.get(recipient);
	if (tickets !== void 0) {
		tickets.push(ticket);
		return;
	}
	addressed.set(recipient, [ticket]);
	takeBackAtEnd(recipient);
}
async function takeBackAtEnd(recipient) {
	for (let state; (state = stateOf(recipient)) < State.Ended;) await memory().waitAsync(stateWord(recipient), state, Infinity);
	const tickets = addressed.get(recipient) ?? [];
	addressed.delete(recipient);
	tickets.forEach(takeBack);
}
// runtime/python/socket/descriptors.ts
const FD = 0;
const PROCESS = 1;
const PREVIOUS = 2;
const NEXT = 3;
const OBJECT_WORDS = 16;
const MAIN_ID = 1;
const descriptorKind = { destroy(object) {
	const { words } = memory();
	lock(20);
	try {
		const before = words[object + PREVIOUS];
		const after = words[object + NEXT];
		if (before === 0) words[26] = after;
		else words[before + NEXT] = after;
		if (after !== 0) words[after + PREVIOUS] = before;
	} finally {
		unlock(20);
	}
	if (words[object + PROCESS] === Deno.pid && words[object + FD] >= 0) libc().close(words[object + FD]);
} };
function enlist(fd) {
	const object = createObject(OBJECT_WORDS);
	const { words } = memory();
	words[object + FD] = fd;
	words[object + PROCESS] = Deno.pid;
	lock(20);
	try {
		const first = words[26];
		words[object + NEXT] = first;
		if (first !== 0) words[first + PREVIOUS] = object;
		words[26] = object;
	} finally {
		unlock(20);
	}
	return hold(descriptorKind, object);
}
function isThread() {
	return "WorkerGlobalScope" in globalThis && me.id !== MAIN_ID;
}
function own(fd) {
	if (isThread()) enlist(fd);
}
const open = new Set();
function closeOwn(fd) {
	open.delete(fd);
	noteClosed(fd);
	libc().close(fd);
}
const forgotten = new FinalizationRegistry(closeOwn);
onLeave(() => [...open].forEach(closeOwn));
var Descriptor = class Descriptor {
	#slot = 0;
	#isOpen = true;
	constructor(fd, slot = 0) {
		this.fd = fd;
		noteNew(fd);
		if (slot !== 0) this.#keep(slot);
		else if (isThread()) this.#keep(enlist(fd));
		else {
			open.add(fd);
			forgotten.register(this, fd, this);
		}
	}
	#give() {
		forgotten.unregister(this);
		open.delete(this.fd);
	}
	#keep(slot) {
		this.#slot = slot;
		keepFor(this, slot);
	}
	static arrive(ticket) {
		if (ticket < 0) return arrivedBefore(ticket) ?? noteArrival(ticket);
		const slot = receive(descriptorKind, ticket);
		return new Descriptor(memory().words[objectOf(slot) + FD], slot);
	}
	ticket() {
		if (hasDepot()) return leaveParcel(this.fd);
		if (this.#slot === 0) {
			this.#give();
			this.#keep(enlist(this.fd));
		}
		return send(this.#slot);
	}
	close() {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		noteClosed(this.fd);
		if (this.#slot !== 0) return releaseFor(this, this.#slot);
		this.#give();
		libc().close(this.fd);
	}
	detach() {
		if (!this.#isOpen) return -1;
		if (this.#slot !== 0) {
			const { fd } = this;
			const copy = duplicate(fd);
			this.close();
			return copy;
		}
		this.#isOpen = false;
		noteClosed(this.fd);
		this.#give();
		return this.fd;
	}
};
const arrivals = new Map();
const kept = new Map();
function noteArrival(ticket) {
	const descriptor = new Descriptor(fetchParcel(ticket));
	if (arrivals.size === 0) queueMicrotask(() => arrivals.clear());
	arrivals.set(ticket, descriptor);
	return descriptor;
}
function arrivedBefore(ticket) {
	const descriptor = kept.get(ticket);
	kept.delete(ticket);
	if (descriptor !== void 0) arrivals.set(ticket, descriptor);
	return descriptor;
}
parcels.readAgain = () => {
	for (const [ticket, descriptor] of arrivals) kept.set(ticket, descriptor);
};
function* listed() {
	const { words } = memory();
	for (let object = words[26]; object !== 0; object = words[object + NEXT]) if (words[object + PROCESS] === Deno.pid) yield object;
}
function sweep(isOver) {
	releaseFrom(descriptorKind, listed, isOver);
}
// runtime/python/socket/poller.ts
const POLLIN = 1;
const POLLPRI = 2;
const POLLOUT = 4;
const POLLERR = 8;
const POLLHUP = 16;
const POLLNVAL = 32;
const ENTRY_BYTES = 8;
const FORKED_SLICE = 5;
const FIRST_ROOM = 64;
var Table = class {
	#room = 0;
	#bytes = new DataView(new ArrayBuffer(0));
	place = null;
	fill(interests) {
		if (interests.length > this.#room) this.#grow(interests.length);
		interests.forEach(({ fd, events }, i) => {
			this.#bytes.setInt32(i * ENTRY_BYTES, descriptorOf(fd)?.real() ?? fd, true);
			this.#bytes.setInt32(i * ENTRY_BYTES + 4, events, true);
		});
	}
	found(i) {
		return this.#bytes.getInt16(i * ENTRY_BYTES + 6, true);
	}
	#grow(count) {
		libc().free(this.place);
		this.#room = Math.max(FIRST_ROOM, 2 ** Math.ceil(Math.log2(count)));
		const bytes = this.#room * ENTRY_BYTES;
		this.place = libc().malloc(BigInt(bytes));
		this.#bytes = new DataView(Deno.UnsafePointerView.getArrayBuffer(this.place, bytes));
	}
};
const NAP = 30;
const MOST_NAPS = 16;
const SELDOM = 16;
function sliceUntil(deadline) {
	return Math.max(0, Math.min(100, me.slice, Math.ceil(deadline - performance.now())));
}
var Poller = class {
	#waits = new Set();
	#table = new Table();
	#syncTable = new Table();
	#bell;
	#isOut = false;
	#out;
	#hasRung = false;
	#awaitedSync = [];
	#byte = new Uint8Array(64);
	#naps = MOST_NAPS;
	#skipped = 0;
	early = new Map();
	async wait(interests, deadline, signal) {
		signal?.throwIfAborted();
		if (this.#hasEarly(interests)) return this.look(interests);
		const { promise, resolve: settle, reject: fail } = Promise.withResolvers();
		const wait = {
			interests,
			deadline,
			settle,
			fail
		};
		this.#waits.add(wait);
		const giveUp = (error) => this.#giveUp(wait, error);
		const abort = () => giveUp(signal?.reason);
		signal?.addEventListener("abort", abort, { once: true });
		const takeBack = onInterrupt(giveUp);
		if (this.#isOut) this.#ring();
		else this.#go();
		try {
			return await promise;
		} finally {
			takeBack();
			signal?.removeEventListener("abort", abort);
		}
	}
	waitSync(interests, deadline) {
		this.#awaitedSync = interests;
		if (this.#hasEarly(interests)) return this.look(interests);
		const table = this.#syncTable;
		for (;;) {
			me.check();
			table.fill(interests);
			if (libc().poll(table.place, BigInt(interests.length), sliceUntil(deadline)) > 0) return interests.map((_, i) => table.found(i));
			if (performance.now() >= deadline) return interests.map(() => 0);
		}
	}
	nap(interests) {
		if (this.#waits.size > 0 || this.#naps <= 0 && ++this.#skipped % SELDOM !== 0) return false;
		const table = this.#syncTable;
		table.fill(interests);
		const isReady = libc().pollBriefly(table.place, BigInt(interests.length), NAP) > 0;
		this.#naps = Math.min(MOST_NAPS, Math.max(0, this.#naps + (isReady ? 2 : -1)));
		return isReady;
	}
	napFor(interests, microseconds) {
		if (this.#waits.size > 0) return false;
		const table = this.#syncTable;
		table.fill(interests);
		return libc().pollBriefly(table.place, BigInt(interests.length), microseconds) > 0;
	}
	look(interests) {
		const table = this.#syncTable;
		table.fill(interests);
		libc().poll(table.place, BigInt(interests.length), 0);
		const found = interests.map((_, i) => table.found(i));
		if (this.early.size === 0) return found;
		return found.map((events, i) => this.#isEarly(interests[i]) ? events | 1 : events);
	}
	#isEarly({ fd, events }) {
		return (events & 1) !== 0 && this.early.get(fd)?.() === true;
	}
	#hasEarly(interests) {
		return this.early.size > 0 && interests.some((interest) => this.#isEarly(interest));
	}
	get isIdle() {
		return this.#waits.size === 0;
	}
	isAwaited(fd) {
		for (const { interests } of this.#waits) if (interests.some((one) => one.fd === fd)) return true;
		return this.#awaitedSync.some((one) => one.fd === fd);
	}
	forget(fd) {
		this.early.delete(fd);
		for (const wait of this.#waits) if (wait.interests.some((one) => one.fd === fd)) this.#giveUp(wait, faultOf(9));
	}
	#giveUp(wait, error) {
		if (!this.#waits.delete(wait)) return;
		this.#ring();
		if (this.#out === void 0) wait.fail(error);
		else this.#out.then(() => wait.fail(error));
	}
	#ring() {
		if (!this.#isOut || this.#hasRung) return;
		this.#hasRung = true;
		libc().write(this.#bell[1], this.#byte, 1n);
	}
	#hangBell() {
		if (this.#bell !== void 0) return this.#bell;
		const pair = new Int32Array(2);
		check(libc().pipe(pair));
		const bell = [pair[0], pair[1]];
		bell.forEach(prepare);
		bell.forEach(own);
		return this.#bell = bell;
	}
	async #go() {
		this.#isOut = true;
		try {
			while (this.#waits.size > 0 && !isStopped()) await this.#poll();
		} catch (error) {
			for (const wait of this.#waits) wait.fail(error);
			this.#waits.clear();
		} finally {
			this.#isOut = false;
		}
	}
	async #poll() {
		const [bell] = this.#hangBell();
		const waits = [...this.#waits];
		const interests = [{
			fd: bell,
			events: 1
		}, ...waits.flatMap((wait) => wait.interests)];
		this.#table.fill(interests);
		const deadline = Math.min(...waits.map((wait) => wait.deadline));
		const count = BigInt(interests.length);
		if (forked.leave) await this.#pollHere(count, deadline);
		else {
			this.#out = libc().pollAsync(this.#table.place, count, sliceUntil(deadline));
			await this.#out;
			this.#out = void 0;
		}
		if (this.#hasRung) {
			libc().read(bell, this.#byte, 64n);
			this.#hasRung = false;
		}
		if (isStopped()) return;
		let at = 1;
		const now = performance.now();
		for (const wait of waits) {
			const found = wait.interests.map((_, i) => this.#table.found(at + i));
			at += found.length;
			if (!this.#waits.has(wait)) continue;
			if (found.every((events) => events === 0) && now < wait.deadline) continue;
			this.#waits.delete(wait);
			wait.settle(found);
		}
		this.#checkStop();
	}
	async #pollHere(count, deadline) {
		const slice = Math.min(FORKED_SLICE, sliceUntil(deadline));
		if (libc().poll(this.#table.place, count, slice) > 0) return;
		await new Promise((resolve) => setTimeout(resolve, 0));
	}
	renew() {
		this.#bell = void 0;
		this.#isOut = false;
		this.#out = void 0;
		this.#hasRung = false;
	}
	#checkStop() {
		try {
			me.check();
		} catch (error) {
			if (isStopped()) return;
			const newest = [...this.#waits].at(-1);
			if (newest === void 0) throw error;
			this.#giveUp(newest, error);
		}
	}
};
const poller = new Poller();
forgetting.isAwaited = (fd) => poller.isAwaited(fd);
afterFork(() => poller.renew());
export { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, AI_ADDRCONFIG, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV, AI_PASSIVE, AddressFamily, CLOEXEC, CMSG_LEN, CMSG_SPACE, Descriptor, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_NONAME, EAI_SERVICE, EAI_SYSTEM, INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK, INADDR_NONE, IPPROTO_ICMP, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_RAW, IPPROTO_TCP, IPPROTO_UDP, IPV6_V6ONLY, IP_ADD_MEMBERSHIP, IP_MULTICAST_LOOP, IP_MULTICAST_TTL, IP_TOS, IP_TTL, MSG_CTRUNC, MSG_DONTROUTE, MSG_DONTWAIT$1 as MSG_DONTWAIT, MSG_NOSIGNAL$1 as MSG_NOSIGNAL, MSG_OOB, MSG_PEEK, MSG_TRUNC, MSG_WAITALL, NI_DGRAM, NI_NAMEREQD, NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV, NONBLOCK, POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI, SCM_RIGHTS, SHUT_RD, SHUT_RDWR, SHUT_WR, SOCK_CLOEXEC, SOCK_DGRAM, SOCK_NONBLOCK, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_STREAM, SOL_IP, SOL_SOCKET, SOL_TCP, SOL_UDP, SOMAXCONN, SO_ACCEPTCONN, SO_BROADCAST, SO_DEBUG, SO_DOMAIN, SO_DONTROUTE, SO_ERROR, SO_KEEPALIVE, SO_LINGER, SO_OOBINLINE, SO_PROTOCOL, SO_RCVBUF, SO_RCVLOWAT, SO_RCVTIMEO, SO_REUSEADDR, SO_REUSEPORT, SO_SNDBUF, SO_SNDLOWAT, SO_SNDTIMEO, SO_TYPE, SocketKind, TCP_CORK, TCP_KEEPCNT, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_MAXSEG, TCP_NODELAY, TCP_QUICKACK, TCP_USER_TIMEOUT, buffersOf, bytesOf, cString, check, deliver, duplicate, familyIn, familyOf, faultOf, flagsAndAddress, flagsAndLimits, forgetting, hasIpv6, hostText, isDarwin, isPassedOn, kindOf, libc, noteClosed, noteNew, noteUse, number, numbersIn, numericHost, packed, packed$1, packedPlace, passOn, poller, prepare, receivingMessage, roomFor, secondsOf, sendingMessage, shortened, sizeOf, sweep, target, textAt, textIn, timeoutFor, unblock, unpacked };
