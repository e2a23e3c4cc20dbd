/* @ts-self-types="../../../runtime/python/socket.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Bytes, TimeoutError, asTuple, index, nameFunctions, options, truth } from "./core.js";
import { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, AI_ADDRCONFIG, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV, AI_PASSIVE, AddressFamily, CLOEXEC, CMSG_LEN, CMSG_SPACE, Descriptor, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_NONAME, EAI_SERVICE, EAI_SYSTEM, INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK, INADDR_NONE, IPPROTO_ICMP, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_RAW, IPPROTO_TCP, IPPROTO_UDP, IPV6_V6ONLY, IP_ADD_MEMBERSHIP, IP_MULTICAST_LOOP, IP_MULTICAST_TTL, IP_TOS, IP_TTL, MSG_CTRUNC, MSG_DONTROUTE, MSG_DONTWAIT, MSG_NOSIGNAL, MSG_OOB, MSG_PEEK, MSG_TRUNC, MSG_WAITALL, NI_DGRAM, NI_NAMEREQD, NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV, NONBLOCK, SCM_RIGHTS, SHUT_RD, SHUT_RDWR, SHUT_WR, SOCK_CLOEXEC, SOCK_DGRAM, SOCK_NONBLOCK, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_STREAM, SOL_IP, SOL_SOCKET, SOL_TCP, SOL_UDP, SOMAXCONN, SO_ACCEPTCONN, SO_BROADCAST, SO_DEBUG, SO_DOMAIN, SO_DONTROUTE, SO_ERROR, SO_KEEPALIVE, SO_LINGER, SO_OOBINLINE, SO_PROTOCOL, SO_RCVBUF, SO_RCVLOWAT, SO_RCVTIMEO, SO_REUSEADDR, SO_REUSEPORT, SO_SNDBUF, SO_SNDLOWAT, SO_SNDTIMEO, SO_TYPE, SocketKind, TCP_CORK, TCP_KEEPCNT, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_MAXSEG, TCP_NODELAY, TCP_QUICKACK, TCP_USER_TIMEOUT, cString, check, duplicate, familyOf, hasIpv6, hostText, isDarwin, kindOf, libc, numbersIn, packed, prepare, roomFor, textAt } from "./parts/select.js";
import { Endpoint, gaierror, getaddrinfo, getaddrinfoSync, getdefaulttimeout, getfqdn, gethostbyaddr, gethostbyname, gethostbynameEx, gethostbynameSync, gethostname, getnameinfo, herror, setdefaulttimeout } from "./parts/select3.js";
import { socket } from "./parts/select5.js";
import { SocketIO, SocketText } from "./parts/select4.js";
import { OSError, OverflowError, ValueError, isPlain, me } from "../core.js";
// runtime/python/socket/functions.ts
function socketpair(family, type, proto) {
	const given = options([
		"family",
		"type",
		"proto"
	], family, type, proto);
	const domain = Number(index(given.family ?? AF_UNIX));
	const kind = Number(index(given.type ?? SOCK_STREAM));
	const protocol = Number(index(given.proto ?? 0));
	const pair = new Int32Array(2);
	const flags = isDarwin ? 0 : NONBLOCK | CLOEXEC;
	check(libc().socketpair(domain, kind | flags, protocol, pair));
	if (isDarwin) pair.forEach(prepare);
	const [first, second] = [...pair].map((fd) => new socket(domain, kind, protocol, new Descriptor(fd)));
	return asTuple([first, second]);
}
async function createConnection(address, timeout, sourceAddress, rest) {
	const given = connectionOptions(timeout, sourceAddress, rest);
	const [host, port] = address;
	let fault;
	for (const row of await getaddrinfo(host, port, 0, SOCK_STREAM)) {
		let made;
		try {
			made = unconnected(row, given);
			await made.connect(row[4], given.signal === void 0 ? {} : { signal: given.signal });
			return made;
		} catch (error) {
			made?.close();
			if (!(error instanceof OSError)) throw error;
			fault = error;
		}
	}
	throw fault ?? new OSError("getaddrinfo returns an empty list");
}
function createConnectionSync(address, timeout, sourceAddress, rest) {
	const given = connectionOptions(timeout, sourceAddress, rest);
	const [host, port] = address;
	let fault;
	for (const row of getaddrinfoSync(host, port, 0, SOCK_STREAM)) {
		let made;
		try {
			made = unconnected(row, given);
			made.connectSync(row[4]);
			return made;
		} catch (error) {
			made?.close();
			if (!(error instanceof OSError)) throw error;
			fault = error;
		}
	}
	throw fault ?? new OSError("getaddrinfo returns an empty list");
}
function connectionOptions(...given) {
	return options(["timeout", "sourceAddress"], ...given);
}
function unconnected([family, type, proto], given) {
	const made = new socket(family, type, proto);
	try {
		if (given.timeout !== void 0) made.settimeout(given.timeout);
		if (truth(given.sourceAddress)) made.bind(given.sourceAddress);
		return made;
	} catch (error) {
		made.close();
		throw error;
	}
}
function createServer(address, ...rest) {
	const { family = AF_INET, backlog, reusePort, dualstackIpv6 } = options([
		"family",
		"backlog",
		"reusePort",
		"dualstackIpv6"
	], ...rest);
	if (truth(dualstackIpv6) && Number(index(family)) !== Number(AF_INET6.value)) throw new ValueError("dualstack_ipv6 requires AF_INET6 family");
	const made = new socket(family, SOCK_STREAM);
	try {
		made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
		if (truth(reusePort)) made.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1);
		if (Number(index(family)) === Number(AF_INET6.value)) made.setsockopt(41, IPV6_V6ONLY, truth(dualstackIpv6) ? 0 : 1);
		try {
			made.bind(address);
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
			const [host, port] = address;
			throw new OSError(error.errno, `${error.strerror} (while attempting to bind on address ('${host}', ${port}))`);
		}
		if (backlog === void 0 || backlog === null) made.listen();
		else made.listen(backlog);
		return made;
	} catch (error) {
		made.close();
		throw error;
	}
}
async function sendFds(sock, buffers, fds, _flags = 0, _address = null) {
	return await sock.sendmsg(buffers, [[
		SOL_SOCKET,
		1,
		packed(fds)
	]]);
}
async function recvFds(sock, bufsize, maxfds, flags = 0) {
	const [bytes, beside, how, address] = await sock.recvmsg(bufsize, roomFor(maxfds), flags);
	const fds = beside.filter(([level, kind]) => level === SOL_SOCKET && kind === 1).flatMap(([, , data]) => numbersIn(data));
	return asTuple([
		bytes,
		fds,
		how,
		address
	]);
}
function hasDualstackIpv6() {
	try {
		using made = new socket(AF_INET6, SOCK_STREAM);
		made.setsockopt(41, IPV6_V6ONLY, 0);
		return true;
	} catch {
		return false;
	}
}
function fromfd(fd, family, type, proto = 0) {
	const protocol = isPlain(proto) ? proto["proto"] ?? 0 : proto;
	return new socket(family, type, protocol, new Descriptor(duplicate(Number(index(fd)))));
}
function dup(fd) {
	return duplicate(Number(index(fd)));
}
function close(fd) {
	me.check();
	check(libc().close(Number(index(fd))));
}
// runtime/python/socket/numbers.ts
const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);
function getservbyname(servicename, protocolname) {
	const protocol = protocolname == null ? null : cString(protocolname);
	const found = libc().getservbyname(cString(servicename), protocol);
	if (found === null) throw new OSError("service/proto not found");
	return ntohs(new Deno.UnsafePointerView(found).getInt32(16));
}
function getservbyport(port, protocolname) {
	const number = Number(index(port));
	if (number < 0 || number > 65535) throw new OverflowError("getservbyport: port must be 0-65535.");
	const protocol = protocolname == null ? null : cString(protocolname);
	const found = libc().getservbyport(htons(number), protocol);
	if (found === null) throw new OSError("port/proto not found");
	return textAt(new Deno.UnsafePointerView(found).getPointer(0));
}
function inetAton(ipAddress) {
	const bytes = new Bytes(4);
	if (libc().inet_aton(cString(ipAddress), bytes) === 0) throw new OSError("illegal IP address string passed to inet_aton");
	return bytes;
}
function inetNtoa(packedIp) {
	if (packedIp.length !== 4) throw new OSError("packed IP wrong length for inet_ntoa");
	return packedIp.join(".");
}
function inetPton(addressFamily, ipString) {
	const family = Number(index(addressFamily));
	const bytes = new Bytes(family === INET ? 4 : 16);
	const result = libc().inet_pton(family, cString(ipString), bytes);
	if (result < 0) check(result);
	if (result === 0) throw new OSError("illegal IP address string passed to inet_pton");
	return bytes;
}
function inetNtop(addressFamily, packedIp) {
	const family = Number(index(addressFamily));
	if (family !== INET && family !== INET6) throw new ValueError(`unknown address family ${family}`);
	if (packedIp.length !== (family === INET ? 4 : 16)) throw new ValueError("invalid length of packed IP address string");
	return hostText(family, packedIp.slice());
}
function unsigned(value, caller, bits) {
	const number = Number(index(value));
	if (number < 0) {
		if (bits === 32) throw new OverflowError("can't convert negative value to unsigned int");
		throw new OverflowError(`${caller}: can't convert negative Python int to C 16-bit unsigned integer`);
	}
	if (number >= 2 ** bits) throw new OverflowError(bits === 32 ? "int larger than 32 bits" : `${caller}: Python int too large to convert to C 16-bit unsigned integer`);
	return number;
}
function swapped16(number) {
	return (number & 255) << 8 | number >>> 8 & 255;
}
function swapped32(number) {
	return ((number & 255) << 24 | (number & 65280) << 8 | number >>> 8 & 65280 | number >>> 24) >>> 0;
}
function htons(x) {
	return swapped16(unsigned(x, "htons", 16));
}
function ntohs(x) {
	return swapped16(unsigned(x, "ntohs", 16));
}
function htonl(x) {
	return swapped32(unsigned(x, "htonl", 32));
}
function ntohl(x) {
	return swapped32(unsigned(x, "ntohl", 32));
}
nameFunctions(__exportAll({
	AF_INET: () => AF_INET,
	AF_INET6: () => AF_INET6,
	AF_UNIX: () => AF_UNIX,
	AF_UNSPEC: () => AF_UNSPEC,
	AI_ADDRCONFIG: () => AI_ADDRCONFIG,
	AI_CANONNAME: () => 2,
	AI_NUMERICHOST: () => 4,
	AI_NUMERICSERV: () => AI_NUMERICSERV,
	AI_PASSIVE: () => 1,
	AddressFamily: () => AddressFamily,
	CMSG_LEN: () => CMSG_LEN,
	CMSG_SPACE: () => CMSG_SPACE,
	EAI_AGAIN: () => EAI_AGAIN,
	EAI_FAIL: () => EAI_FAIL,
	EAI_FAMILY: () => EAI_FAMILY,
	EAI_NONAME: () => EAI_NONAME,
	EAI_SERVICE: () => EAI_SERVICE,
	EAI_SYSTEM: () => EAI_SYSTEM,
	Endpoint: () => Endpoint,
	INADDR_ANY: () => 0,
	INADDR_BROADCAST: () => INADDR_BROADCAST,
	INADDR_LOOPBACK: () => INADDR_LOOPBACK,
	INADDR_NONE: () => INADDR_NONE,
	IPPROTO_ICMP: () => 1,
	IPPROTO_IP: () => 0,
	IPPROTO_IPV6: () => 41,
	IPPROTO_RAW: () => 255,
	IPPROTO_TCP: () => 6,
	IPPROTO_UDP: () => 17,
	IPV6_V6ONLY: () => IPV6_V6ONLY,
	IP_ADD_MEMBERSHIP: () => IP_ADD_MEMBERSHIP,
	IP_MULTICAST_LOOP: () => IP_MULTICAST_LOOP,
	IP_MULTICAST_TTL: () => IP_MULTICAST_TTL,
	IP_TOS: () => IP_TOS,
	IP_TTL: () => IP_TTL,
	MSG_CTRUNC: () => MSG_CTRUNC,
	MSG_DONTROUTE: () => 4,
	MSG_DONTWAIT: () => MSG_DONTWAIT,
	MSG_NOSIGNAL: () => MSG_NOSIGNAL,
	MSG_OOB: () => 1,
	MSG_PEEK: () => 2,
	MSG_TRUNC: () => MSG_TRUNC,
	MSG_WAITALL: () => MSG_WAITALL,
	NI_DGRAM: () => 16,
	NI_NAMEREQD: () => NI_NAMEREQD,
	NI_NOFQDN: () => NI_NOFQDN,
	NI_NUMERICHOST: () => NI_NUMERICHOST,
	NI_NUMERICSERV: () => NI_NUMERICSERV,
	SCM_RIGHTS: () => 1,
	SHUT_RD: () => 0,
	SHUT_RDWR: () => 2,
	SHUT_WR: () => 1,
	SOCK_CLOEXEC: () => SOCK_CLOEXEC,
	SOCK_DGRAM: () => SOCK_DGRAM,
	SOCK_NONBLOCK: () => SOCK_NONBLOCK,
	SOCK_RAW: () => SOCK_RAW,
	SOCK_RDM: () => SOCK_RDM,
	SOCK_SEQPACKET: () => SOCK_SEQPACKET,
	SOCK_STREAM: () => SOCK_STREAM,
	SOL_IP: () => 0,
	SOL_SOCKET: () => SOL_SOCKET,
	SOL_TCP: () => 6,
	SOL_UDP: () => 17,
	SOMAXCONN: () => SOMAXCONN,
	SO_ACCEPTCONN: () => SO_ACCEPTCONN,
	SO_BROADCAST: () => SO_BROADCAST,
	SO_DEBUG: () => 1,
	SO_DOMAIN: () => 39,
	SO_DONTROUTE: () => SO_DONTROUTE,
	SO_ERROR: () => SO_ERROR,
	SO_KEEPALIVE: () => SO_KEEPALIVE,
	SO_LINGER: () => SO_LINGER,
	SO_OOBINLINE: () => SO_OOBINLINE,
	SO_PROTOCOL: () => 38,
	SO_RCVBUF: () => SO_RCVBUF,
	SO_RCVLOWAT: () => SO_RCVLOWAT,
	SO_RCVTIMEO: () => SO_RCVTIMEO,
	SO_REUSEADDR: () => SO_REUSEADDR,
	SO_REUSEPORT: () => SO_REUSEPORT,
	SO_SNDBUF: () => SO_SNDBUF,
	SO_SNDLOWAT: () => SO_SNDLOWAT,
	SO_SNDTIMEO: () => SO_SNDTIMEO,
	SO_TYPE: () => SO_TYPE,
	SocketIO: () => SocketIO,
	SocketKind: () => SocketKind,
	SocketText: () => SocketText,
	SocketType: () => socket,
	TCP_CORK: () => 3,
	TCP_KEEPCNT: () => TCP_KEEPCNT,
	TCP_KEEPIDLE: () => TCP_KEEPIDLE,
	TCP_KEEPINTVL: () => TCP_KEEPINTVL,
	TCP_MAXSEG: () => 2,
	TCP_NODELAY: () => 1,
	TCP_QUICKACK: () => 12,
	TCP_USER_TIMEOUT: () => 18,
	close: () => close,
	createConnection: () => createConnection,
	createConnectionSync: () => createConnectionSync,
	createServer: () => createServer,
	dup: () => dup,
	error: () => OSError,
	familyOf: () => familyOf,
	fromfd: () => fromfd,
	gaierror: () => gaierror,
	getaddrinfo: () => getaddrinfo,
	getaddrinfoSync: () => getaddrinfoSync,
	getdefaulttimeout: () => getdefaulttimeout,
	getfqdn: () => getfqdn,
	gethostbyaddr: () => gethostbyaddr,
	gethostbyname: () => gethostbyname,
	gethostbynameEx: () => gethostbynameEx,
	gethostbynameSync: () => gethostbynameSync,
	gethostname: () => gethostname,
	getnameinfo: () => getnameinfo,
	getservbyname: () => getservbyname,
	getservbyport: () => getservbyport,
	hasDualstackIpv6: () => hasDualstackIpv6,
	hasIpv6: () => true,
	herror: () => herror,
	htonl: () => htonl,
	htons: () => htons,
	inetAton: () => inetAton,
	inetNtoa: () => inetNtoa,
	inetNtop: () => inetNtop,
	inetPton: () => inetPton,
	kindOf: () => kindOf,
	ntohl: () => ntohl,
	ntohs: () => ntohs,
	recvFds: () => recvFds,
	sendFds: () => sendFds,
	setdefaulttimeout: () => setdefaulttimeout,
	socket: () => socket,
	socketpair: () => socketpair,
	timeout: () => TimeoutError
}));
export { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, AI_ADDRCONFIG, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV, AI_PASSIVE, AddressFamily, CMSG_LEN, CMSG_SPACE, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_NONAME, EAI_SERVICE, EAI_SYSTEM, Endpoint, INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK, INADDR_NONE, IPPROTO_ICMP, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_RAW, IPPROTO_TCP, IPPROTO_UDP, IPV6_V6ONLY, IP_ADD_MEMBERSHIP, IP_MULTICAST_LOOP, IP_MULTICAST_TTL, IP_TOS, IP_TTL, MSG_CTRUNC, MSG_DONTROUTE, MSG_DONTWAIT, MSG_NOSIGNAL, MSG_OOB, MSG_PEEK, MSG_TRUNC, MSG_WAITALL, NI_DGRAM, NI_NAMEREQD, NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV, SCM_RIGHTS, SHUT_RD, SHUT_RDWR, SHUT_WR, SOCK_CLOEXEC, SOCK_DGRAM, SOCK_NONBLOCK, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_STREAM, SOL_IP, SOL_SOCKET, SOL_TCP, SOL_UDP, SOMAXCONN, SO_ACCEPTCONN, SO_BROADCAST, SO_DEBUG, SO_DOMAIN, SO_DONTROUTE, SO_ERROR, SO_KEEPALIVE, SO_LINGER, SO_OOBINLINE, SO_PROTOCOL, SO_RCVBUF, SO_RCVLOWAT, SO_RCVTIMEO, SO_REUSEADDR, SO_REUSEPORT, SO_SNDBUF, SO_SNDLOWAT, SO_SNDTIMEO, SO_TYPE, SocketIO, SocketKind, SocketText, socket as SocketType, TCP_CORK, TCP_KEEPCNT, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_MAXSEG, TCP_NODELAY, TCP_QUICKACK, TCP_USER_TIMEOUT, close, createConnection, createConnectionSync, createServer, dup, OSError as error, familyOf, fromfd, gaierror, getaddrinfo, getaddrinfoSync, getdefaulttimeout, getfqdn, gethostbyaddr, gethostbyname, gethostbynameEx, gethostbynameSync, gethostname, getnameinfo, getservbyname, getservbyport, hasDualstackIpv6, hasIpv6, herror, htonl, htons, inetAton, inetNtoa, inetNtop, inetPton, kindOf, ntohl, ntohs, recvFds, sendFds, setdefaulttimeout, socket, socketpair, TimeoutError as timeout };
