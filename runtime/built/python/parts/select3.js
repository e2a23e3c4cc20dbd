import "../../rolldown-runtime.js";
import { watched } from "../../small.js";
import { Bytes, Tuple, asTuple, exception, index, options, qualifiedTypeName, repr, toFloat, typeName } from "../core.js";
import { AF_INET, AF_INET6, CLOEXEC, Descriptor, EAI_SYSTEM, NI_NAMEREQD, NONBLOCK, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM, SOL_SOCKET, SO_TYPE, bytesOf, cString, check, familyIn, familyOf, faultOf, hostText, isDarwin, isPassedOn, kindOf, libc, number, numericHost, packed$1 as packed, packedPlace, passOn, poller, prepare, shortened, textAt, textIn, timeoutFor, unblock, unpacked } from "./select.js";
import { OSError, TypeError, ValueError, forked, ringBell } from "../../core.js";
// runtime/python/socket/errors.ts
var gaierror = class extends OSError {
	static __module__ = "socket";
};
var herror = class extends OSError {
	static __module__ = "socket";
};
// runtime/python/socket/resolver.ts
const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);
const STREAM = 1;
const TCP = 6;
const RESULT = 48;
const TEXTS = 56;
const ADDRESS = isDarwin ? 32 : 24;
const NAME = isDarwin ? 24 : 32;
const NEXT = 40;
var Asking = class {
	#place;
	#bytes;
	#serviceAt;
	#question;
	constructor(question) {
		this.#question = question;
		const host = cString(question.host ?? "");
		const service = cString(question.service ?? "");
		const length = TEXTS + host.length + service.length;
		this.#place = libc().malloc(BigInt(length));
		this.#bytes = new Uint8Array(Deno.UnsafePointerView.getArrayBuffer(this.#place, length));
		this.#bytes.fill(0);
		this.#serviceAt = TEXTS + host.length;
		this.#bytes.set(host, TEXTS);
		this.#bytes.set(service, this.#serviceAt);
		const { flags, family, type, proto } = question;
		const view = this.#view();
		[
			flags,
			family,
			type,
			proto
		].forEach((value, i) => view.setInt32(i * 4, value, true));
	}
	#view() {
		return new DataView(this.#bytes.buffer);
	}
	get arguments() {
		const at = (offset) => Deno.UnsafePointer.offset(this.#place, offset);
		const { host, service } = this.#question;
		return [
			host === null ? null : at(TEXTS),
			service === null ? null : at(this.#serviceAt),
			this.#place,
			at(RESULT)
		];
	}
	answers(code) {
		try {
			if (code !== 0) throw faultFor(code);
			const first = Deno.UnsafePointer.create(this.#view().getBigUint64(RESULT, true));
			const found = [...answersAt(first)];
			libc().freeaddrinfo(first);
			return found;
		} finally {
			libc().free(this.#place);
		}
	}
};
function faultFor(code) {
	if (code === EAI_SYSTEM) return faultOf(libc().errno());
	return new gaierror(code, textAt(libc().gai_strerror(code)));
}
function* answersAt(first) {
	for (let at = first; at !== null;) {
		const view = new Deno.UnsafePointerView(at);
		const length = view.getUint32(16);
		const address = view.getPointer(ADDRESS);
		yield {
			family: view.getInt32(4),
			type: view.getInt32(8),
			proto: view.getInt32(12),
			name: textAt(view.getPointer(NAME)),
			address: address === null ? new Uint8Array(0) : new Uint8Array(Deno.UnsafePointerView.getArrayBuffer(address, length)).slice()
		};
		at = view.getPointer(NEXT);
	}
}
function askSync(question) {
	const asking = new Asking(question);
	return asking.answers(libc().getaddrinfo(...asking.arguments));
}
function known({ host, service, family, type, proto, flags }) {
	const isPort = service !== null && /^\d{1,5}$/.test(service);
	if (flags !== 0 || proto !== 0 || type !== STREAM || !host || !isPort) return void 0;
	for (const one of [INET, INET6]) {
		if (family !== 0 && family !== one) continue;
		const place = {
			family: one,
			host,
			port: Number(service),
			flow: 0,
			scope: 0
		};
		const bytes = host.includes(".") === (one === INET) ? numericHost(place) : null;
		if (bytes === null) continue;
		return {
			family: one,
			type,
			proto: TCP,
			name: "",
			address: packedPlace(place, bytes)
		};
	}
}
async function ask(question) {
	const answer = known(question);
	if (answer !== void 0) return [answer];
	if (forked.leave) return askSync(question);
	const asking = new Asking(question);
	return asking.answers(await libc().getaddrinfoAsync(...asking.arguments));
}
function questionOf({ family, host }) {
	return {
		host,
		service: null,
		family,
		type: 2,
		proto: 0,
		flags: 0
	};
}
function hostBytes([first]) {
	const { family, address } = first;
	return family === INET ? address.slice(4, 8) : address.slice(8, 24);
}
async function resolved(family, address, caller) {
	const found = packed(family, address, caller);
	if (found instanceof Uint8Array) return found;
	return packedPlace(found, hostBytes(await ask(questionOf(found))));
}
function resolvedSync(family, address, caller) {
	const found = packed(family, address, caller);
	if (found instanceof Uint8Array) return found;
	return packedPlace(found, hostBytes(askSync(questionOf(found))));
}
function textFor(value, what) {
	if (value === null || value === void 0) return null;
	if (typeof value === "string") return value;
	if (value instanceof Uint8Array) return new TextDecoder().decode(new Uint8Array(value));
	if (what === "port") return String(index(value));
	throw new TypeError(`getaddrinfo() argument 1 must be string or None`);
}
function question(host, port, given) {
	const { family = 0, type = 0, proto = 0, flags = 0 } = options([
		"family",
		"type",
		"proto",
		"flags"
	], ...given);
	if (port !== null && typeof port !== "string" && !(port instanceof Uint8Array) && typeof port?.__index__ !== "function" && ![
		"number",
		"bigint",
		"boolean"
	].includes(typeof port)) throw new OSError("Int or String expected");
	return {
		host: textFor(host, "host"),
		service: textFor(port, "port"),
		family: Number(index(family)),
		type: Number(index(type)),
		proto: Number(index(proto)),
		flags: Number(index(flags))
	};
}
function rowsOf(answers) {
	return answers.map(({ family, type, proto, name, address }) => asTuple([
		familyOf(family),
		kindOf(type),
		proto,
		name,
		unpacked(address, address.length)
	]));
}
async function getaddrinfo(host, port, ...given) {
	return rowsOf(await ask(question(host, port, given)));
}
function getaddrinfoSync(host, port, ...given) {
	return rowsOf(askSync(question(host, port, given)));
}
function wantedHost(hostname) {
	if (typeof hostname !== "string" && !(hostname instanceof Uint8Array)) throw new TypeError(`str, bytes or bytearray expected, not ${typeName(hostname)}`);
	const host = typeof hostname === "string" ? hostname : new TextDecoder().decode(hostname.slice());
	return {
		family: INET,
		host,
		port: 0,
		flow: 0,
		scope: 0
	};
}
async function gethostbyname(hostname) {
	const place = wantedHost(hostname);
	const bytes = numericHost(place) ?? hostBytes(await ask(questionOf(place)));
	return hostText(INET, bytes);
}
function gethostbynameSync(hostname) {
	const place = wantedHost(hostname);
	return hostText(INET, numericHost(place) ?? hostBytes(askSync(questionOf(place))));
}
async function gethostbynameEx(hostname) {
	const answers = await ask({
		...questionOf(wantedHost(hostname)),
		flags: 2
	});
	const hosts = answers.map((answer) => hostText(INET, hostBytes([answer])));
	return asTuple([
		answers[0].name,
		[],
		[...new Set(hosts)]
	]);
}
function nameOf(address, flags) {
	const host = new Uint8Array(1025);
	const service = new Uint8Array(32);
	const code = libc().getnameinfo(address, address.length, host, host.length, service, service.length, flags);
	return code === 0 ? [textIn(host), textIn(service)] : code;
}
async function getnameinfo(sockaddr, flags) {
	if (!(sockaddr instanceof Tuple)) throw new TypeError(`getnameinfo() argument 1 must be a tuple, not ${typeName(sockaddr)}`);
	const found = nameOf(await resolved(String(sockaddr[0]).includes(":") ? INET6 : INET, sockaddr, "getnameinfo"), Number(index(flags)));
	if (typeof found === "number") throw faultFor(found);
	return asTuple([...found]);
}
async function gethostbyaddr(ipAddress) {
	const [{ family, address }] = await ask({
		...questionOf(wantedHost(ipAddress)),
		family: 0,
		type: 1
	});
	const found = nameOf(address, NI_NAMEREQD);
	if (typeof found === "number") throw new herror(1, "Unknown host");
	const host = family === INET ? address.slice(4, 8) : address.slice(8, 24);
	return asTuple([
		found[0],
		[],
		[hostText(family, host)]
	]);
}
function gethostname() {
	const name = new Uint8Array(256);
	check(libc().gethostname(name, BigInt(name.length)));
	return textIn(name);
}
async function getfqdn(name = "") {
	const given = String(name).trim();
	const host = [
		"",
		"0.0.0.0",
		"::"
	].includes(given) ? gethostname() : given;
	try {
		const [official] = await gethostbyaddr(host);
		return official.includes(".") ? official : official || host;
	} catch (error) {
		if (exception(error) instanceof OSError) return host;
		throw error;
	}
}
// runtime/python/socket/watching.ts
function watchedDescriptor(fd, events) {
	const interests = [{
		fd,
		events
	}];
	let stop;
	return {
		ready: () => poller.look(interests)[0] !== 0,
		watch(on) {
			stop?.abort();
			stop = on ? new AbortController() : void 0;
			if (stop) poller.wait(interests, Infinity, stop.signal).then(ringBell, () => {});
		}
	};
}
// runtime/python/socket/endpoint.ts
let defaultTimeout = null;
function setdefaulttimeout(timeout) {
	defaultTimeout = timeoutFor(timeout);
}
function getdefaulttimeout() {
	return defaultTimeout === null ? null : toFloat(defaultTimeout);
}
var Endpoint = class {
	static __module__ = "_socket";
	#descriptor;
	#family;
	#type;
	#proto;
	#timeout = defaultTimeout;
	#files = 0;
	#isClosed = false;
	constructor(family, type, proto, fileno) {
		const given = options([
			"family",
			"type",
			"proto",
			"fileno"
		], family, type, proto, fileno);
		const wanted = (value) => value === void 0 ? -1 : number(value);
		const [familyGiven, typeGiven, protoGiven] = [
			given.family,
			given.type,
			given.proto
		].map(wanted);
		if (given.fileno !== void 0 && given.fileno !== null) {
			const fd = given.fileno instanceof Descriptor ? given.fileno.fd : number(given.fileno);
			if (fd < 0) throw new ValueError("negative file descriptor");
			this.#family = familyGiven === -1 ? domainOf(fd) : familyGiven;
			this.#type = typeGiven === -1 ? optionOf(fd, SO_TYPE) : typeGiven;
			this.#proto = protoGiven === -1 ? protocolOf(fd) : protoGiven;
			unblock(fd);
			this.#descriptor = given.fileno instanceof Descriptor ? given.fileno : new Descriptor(fd);
			return;
		}
		this.#family = familyGiven === -1 ? number(AF_INET) : familyGiven;
		const kind = typeGiven === -1 ? number(SOCK_STREAM) : typeGiven;
		this.#proto = protoGiven === -1 ? 0 : protoGiven;
		this.#type = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
		if ((kind & 2048) !== 0) this.#timeout = 0;
		const flags = isDarwin ? 0 : NONBLOCK | CLOEXEC;
		const fd = check(libc().socket(this.#family, this.#type | flags, this.#proto));
		if (isDarwin) prepare(fd);
		this.#descriptor = new Descriptor(fd);
	}
	get family() {
		return familyOf(this.#family);
	}
	get type() {
		return kindOf(this.#type);
	}
	get proto() {
		return this.#proto;
	}
	get timeout() {
		return this.gettimeout();
	}
	#fd() {
		if (this.#descriptor === null) throw faultOf(9);
		return this.#descriptor.fd;
	}
	static descriptorOf(of) {
		if (of.#descriptor === null) throw faultOf(9);
		return of.#descriptor;
	}
	static timeoutOf(of) {
		return of.#timeout;
	}
	bind(address) {
		const fd = this.#fd();
		const bytes = resolvedSync(this.#family, address, "bind");
		check(libc().bind(fd, bytes, bytes.length));
	}
	listen(backlog = 128) {
		check(libc().listen(this.#fd(), Math.max(0, Math.min(number(backlog), 2147483647))));
	}
	getsockname() {
		const [bytes, length] = [new Uint8Array(128), new Uint32Array([128])];
		check(libc().getsockname(this.#fd(), bytes, length));
		return unpacked(bytes, length[0]);
	}
	getpeername() {
		const [bytes, length] = [new Uint8Array(128), new Uint32Array([128])];
		check(libc().getpeername(this.#fd(), bytes, length));
		return unpacked(bytes, length[0]);
	}
	getsockopt(level, optname, buflen) {
		const size = buflen === void 0 ? 4 : number(buflen);
		if (size <= 0 || size > 1024) throw new OSError("getsockopt buflen out of range");
		const value = new Bytes(size);
		const length = new Uint32Array([size]);
		check(libc().getsockopt(this.#fd(), number(level), number(optname), value, length));
		if (buflen !== void 0) return shortened(value, length[0]);
		return new DataView(value.buffer, value.byteOffset).getInt32(0, true);
	}
	setsockopt(level, optname, value, optlen) {
		const [at, name] = [number(level), number(optname)];
		if (value === null || value === void 0) {
			if (optlen === void 0) throw new TypeError("socket option should be integer, bytes-like object or None");
			check(libc().setsockopt(this.#fd(), at, name, null, number(optlen)));
			return;
		}
		if (optlen !== void 0) throw new TypeError("setsockopt() takes exactly 3 arguments (4 given)");
		const bytes = ArrayBuffer.isView(value) || typeof value === "string" ? bytesOf(value) : new Uint8Array(new Int32Array([number(value)]).buffer);
		check(libc().setsockopt(this.#fd(), at, name, bytes, bytes.length));
	}
	settimeout(value) {
		this.#timeout = timeoutFor(value);
		this.#fd();
	}
	gettimeout() {
		return this.#timeout === null ? null : toFloat(this.#timeout);
	}
	setblocking(flag) {
		this.#timeout = number(flag) === 0 ? 0 : null;
		this.#fd();
	}
	getblocking() {
		return this.#timeout !== 0;
	}
	fileno() {
		return this.#descriptor?.fd ?? -1;
	}
	getInheritable() {
		return isPassedOn(this.#fd());
	}
	setInheritable(inheritable) {
		passOn(this.#fd(), inheritable);
	}
	shutdown(how) {
		check(libc().shutdown(this.#fd(), number(how)));
	}
	close() {
		this.#isClosed = true;
		if (this.#files <= 0) this.#reallyClose();
	}
	#reallyClose() {
		const descriptor = this.#descriptor;
		if (descriptor === null) return;
		this.#descriptor = null;
		poller.forget(descriptor.fd);
		descriptor.close();
	}
	detach() {
		const descriptor = this.#descriptor;
		this.#descriptor = null;
		this.#isClosed = true;
		if (descriptor === null) return -1;
		poller.forget(descriptor.fd);
		return descriptor.detach();
	}
	[Symbol.dispose]() {
		this.close();
	}
	__enter__() {
		return this;
	}
	__exit__() {
		this.close();
	}
	get [watched]() {
		return watchedDescriptor(this.#fd(), 1);
	}
	static opened(of) {
		of.#files++;
	}
	static fileClosed(of) {
		of.#files--;
		if (of.#isClosed && of.#files <= 0) of.#reallyClose();
	}
	toString() {
		let text = `<${qualifiedTypeName(this)}${this.#isClosed ? " [closed]" : ""} fd=${this.fileno()}, family=${this.#family}, type=${this.#type}, proto=${this.#proto}`;
		if (!this.#isClosed) {
			text += addressPart("laddr", () => this.getsockname());
			text += addressPart("raddr", () => this.getpeername());
		}
		return text + ">";
	}
};
function addressPart(name, get) {
	try {
		const address = get();
		return address === "" || address === null ? "" : `, ${name}=${repr(address)}`;
	} catch {
		return "";
	}
}
function optionOf(fd, name) {
	const value = new Int32Array(1);
	check(libc().getsockopt(fd, SOL_SOCKET, name, value, new Uint32Array([4])));
	return value[0];
}
function domainOf(fd) {
	if (!isDarwin) return optionOf(fd, 39);
	const bytes = new Uint8Array(128);
	check(libc().getsockname(fd, bytes, new Uint32Array([128])));
	return familyIn(bytes);
}
function protocolOf(fd) {
	return isDarwin ? 0 : optionOf(fd, 38);
}
export { Endpoint, gaierror, getaddrinfo, getaddrinfoSync, getdefaulttimeout, getfqdn, gethostbyaddr, gethostbyname, gethostbynameEx, gethostbynameSync, gethostname, getnameinfo, herror, optionOf, resolved, resolvedSync, setdefaulttimeout, watchedDescriptor };
