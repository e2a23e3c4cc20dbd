import "./rolldown-runtime.js";
import { AuthenticationError, EOFError, OSError, TimeoutError, TypeError, ValueError, defaultRepr, me, onLeave, pythonTypeName, registerForm } from "./core.js";
import { Connection, checkMaxlength, fill, ownBytes, partOf, targetOf, timeoutOf, watched } from "./main.js";
import { TimeoutError as TimeoutError$1, Tuple, dialect, index, nodeModule, options, repr } from "./python/core.js";
import { AF_INET, AF_INET6, AF_UNIX, CLOEXEC, Descriptor, MSG_DONTWAIT, MSG_NOSIGNAL, NONBLOCK, accepting, check, connecting, faultOf, isDarwin, libc, poller, prepare, resolved, resolvedSync, sending, unpacked, until, untilSync, watchedDescriptor } from "./python/parts/select.js";
import { dumpParts, loads, standard } from "./pickle2.js";
// runtime/connection/network/addresses.ts
const families = {
	AF_INET: Number(AF_INET.value),
	AF_INET6: Number(AF_INET6.value),
	AF_UNIX: Number(AF_UNIX.value)
};
function isPlain(address) {
	return "port" in address;
}
function pythonic(address) {
	if (Array.isArray(address)) return Tuple.of(...address);
	if (typeof address === "object" && address !== null && isPlain(address)) return Tuple.of(address.hostname ?? "localhost", Number(index(address.port)));
	return address;
}
function familyOf(address) {
	if (address instanceof Tuple) return "AF_INET";
	if (typeof address === "string") return address.startsWith("\\\\") ? "AF_PIPE" : "AF_UNIX";
	if (address instanceof Uint8Array && address[0] === 0) return "AF_UNIX";
	throw new ValueError(`address type of ${repr(address)} unrecognized`);
}
function placeOf(given, family) {
	if (typeof family !== "string" && family !== null && family !== void 0) throw new TypeError(`attribute name must be string, not '${typeof family}'`);
	const address = pythonic(given);
	const name = family || familyOf(address);
	if (!Object.hasOwn(families, name)) throw new ValueError(`Family ${name} is not recognized.`);
	return {
		family: families[name],
		address
	};
}
function pathOf({ family, address }) {
	return family === families.AF_UNIX && typeof address === "string" && !address.startsWith("\0") ? address : void 0;
}
function isTcp(family) {
	return family !== families.AF_UNIX;
}
// runtime/connection/network/handshake.ts
const encoder = new TextEncoder();
const challenge = encoder.encode("#CHALLENGE#");
const welcome = encoder.encode("#WELCOME#");
const failure = encoder.encode("#FAILURE#");
const longest = 256;
const challengeSize = 40;
const oldChallengeSize = 20;
const oldDigestSize = 16;
const digests = {
	md5: "md5",
	sha256: "sha256",
	sha384: "sha384",
	sha3_256: "sha3-256",
	sha3_384: "sha3-384"
};
function joined(...parts) {
	const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
function startsWith(bytes, start) {
	return bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);
}
function same(a, b) {
	if (a.length !== b.length) return false;
	let differences = 0;
	for (let i = 0; i < a.length; i++) differences |= a[i] ^ b[i];
	return differences === 0;
}
function hmac(key, message, digest) {
	return nodeModule("node:crypto").createHmac(digests[digest], key).update(message).digest();
}
function parse(message) {
	if (message.length === oldChallengeSize || message.length === oldDigestSize) return ["", message];
	const end = message[0] === 123 ? message.indexOf(125) : -1;
	const name = end > 0 ? String.fromCharCode(...message.subarray(1, Math.min(end, 20))) : "";
	if (!Object.hasOwn(digests, name)) throw new AuthenticationError("unsupported message length, missing digest prefix, or unsupported digest");
	return [name, message.subarray(end + 1)];
}
function verify(key, message, response) {
	const [name, given] = parse(response);
	const digest = name || "md5";
	const expected = hmac(key, message, digest);
	if (expected.length !== given.length) throw new AuthenticationError(`expected '${digest}' of length ${expected.length} got ${given.length}`);
	if (!same(expected, given)) throw new AuthenticationError("digest received was wrong");
}
function* delivering(key, digest) {
	const message = joined(encoder.encode(`{${digest}}`), crypto.getRandomValues(new Uint8Array(challengeSize)));
	yield joined(challenge, message);
	const response = yield void 0;
	try {
		verify(key, message, response);
	} catch (error) {
		yield failure;
		throw error;
	}
	yield welcome;
}
function* answering(key) {
	const message = yield void 0;
	if (!startsWith(message, challenge)) throw new AuthenticationError("Protocol error, expected challenge");
	const asked = message.subarray(challenge.length);
	if (asked.length < oldChallengeSize) throw new AuthenticationError(`challenge too short: ${asked.length} bytes`);
	const [digest] = parse(asked);
	const answer = hmac(key, asked, digest || "md5");
	yield digest === "" ? answer : joined(encoder.encode(`{${digest}}`), answer);
	if (!same(yield void 0, welcome)) throw new AuthenticationError("digest sent was rejected");
}
function isChallenge(message) {
	return startsWith(message, challenge) && message.length <= longest;
}
function brokenOff(error) {
	if (error instanceof AuthenticationError) return error;
	if (!(error instanceof EOFError) && !(error instanceof OSError)) return error;
	const failed = new AuthenticationError(`the other end broke the authentication off: ${error.message || error.name}`);
	failed.cause = error;
	return failed;
}
async function run(connection, steps) {
	let step = steps.next();
	try {
		while (!step.done) if (step.value === void 0) step = steps.next(await connection.recvBytes(longest));
		else {
			await connection.sendBytes(step.value);
			step = steps.next();
		}
	} catch (error) {
		throw brokenOff(error);
	}
}
function runSync(connection, steps) {
	let step = steps.next();
	try {
		while (!step.done) if (step.value === void 0) step = steps.next(connection.recvBytesSync(longest));
		else {
			connection.sendBytesSync(step.value);
			step = steps.next();
		}
	} catch (error) {
		throw brokenOff(error);
	}
}
function checkedKey(authkey) {
	if (authkey instanceof Uint8Array) return authkey;
	throw new ValueError(`Authkey must be bytes, not <class '${pythonTypeName(authkey)}'>`);
}
function keyOf(authkey) {
	if (authkey === null || authkey === void 0) return void 0;
	if (authkey instanceof Uint8Array) return authkey.slice();
	if (typeof authkey === "string" && dialect.current) return encoder.encode(authkey);
	throw new TypeError("authkey should be a byte string");
}
function digestOf(name) {
	if (Object.hasOwn(digests, name)) return name;
	throw new ValueError(`unsupported digest ${name}: there are ${Object.keys(digests).join(", ")}`);
}
async function deliverChallenge(connection, authkey, digestName = "sha256") {
	await run(connection, delivering(checkedKey(authkey), digestOf(digestName)));
}
async function answerChallenge(connection, authkey) {
	await run(connection, answering(checkedKey(authkey)));
}
function deliverChallengeSync(connection, authkey, digestName = "sha256") {
	runSync(connection, delivering(checkedKey(authkey), digestOf(digestName)));
}
function answerChallengeSync(connection, authkey) {
	runSync(connection, answering(checkedKey(authkey)));
}
// runtime/connection/network/eagerness.ts
const spin = 10;
const nap = 400;
const most = 16;
const seldom = 32;
var Eagerness = class {
	#earned = most;
	#skipped = 0;
	try(fd, events, look) {
		const isWorthIt = this.#earned > 0 || ++this.#skipped % seldom === 0;
		let found = look();
		if (found >= 0 || !isWorthIt) return found;
		for (const end = performance.now() + spin / 1e3; performance.now() < end;) {
			found = look();
			if (found >= 0) break;
		}
		if (found < 0 && poller.napFor([{
			fd,
			events
		}], nap)) found = look();
		this.#earned = Math.max(0, Math.min(most, this.#earned + (found >= 0 ? 2 : -1)));
		return found;
	}
};
// runtime/connection/network/stream.ts
const DEFAULT_MAX_MESSAGE = 2 ** 30;
const roomSize = 65536;
const spareRooms = [];
const mostSpareRooms = 16;
const sendFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
const joinedSize = 16384;
const mostAhead = 1 << 26;
const slice = 100;
const solSocket$1 = isDarwin ? 65535 : 1;
const receiveTimeout = isDarwin ? 4102 : 20;
const setFlags = 4;
const readAndWrite = 2;
var Stream = class {
	#descriptor;
	bounds;
	#room;
	#start = 0;
	#end = 0;
	#partial;
	#sending;
	#receiving;
	#eagerness = new Eagerness();
	#blocks = false;
	#fd = () => this.fd();
	constructor(descriptor, bounds) {
		this.#descriptor = descriptor;
		this.bounds = bounds;
	}
	get closed() {
		return this.#descriptor === void 0;
	}
	fd() {
		if (this.#descriptor === void 0) throw faultOf(9);
		return this.#descriptor.fd;
	}
	ticket() {
		if (this.#descriptor === void 0) throw new OSError("handle is closed");
		if (this.#end > this.#start || this.#partial !== void 0) throw new OSError("Cannot send a connection that has received what nobody has read: read it first");
		return this.#descriptor.ticket();
	}
	close() {
		const descriptor = this.#descriptor;
		if (descriptor === void 0) return;
		this.#descriptor = void 0;
		if (this.#room !== void 0 && spareRooms.length < mostSpareRooms) spareRooms.push(this.#room);
		this.#room = void 0;
		this.#partial = void 0;
		poller.forget(descriptor.fd);
		descriptor.close();
	}
	async send(parts, patience) {
		const pieces = framed(parts);
		while (this.#sending !== void 0) await this.#sending;
		const rest = this.#sendNow(pieces);
		if (rest === void 0) return;
		const sent = this.#sendRest(rest, patience);
		this.#sending = sent.catch(() => {});
		try {
			await sent;
		} finally {
			this.#sending = void 0;
		}
	}
	sendSync(parts, patience) {
		const rest = this.#sendNow(framed(parts));
		for (const piece of rest ?? []) for (let at = 0; at < piece.length;) at += untilSync(this.#fd, sending(piece.subarray(at), 0), patience);
	}
	#sendNow(pieces) {
		const fd = this.fd();
		const system = libc();
		for (let i = 0; i < pieces.length; i++) {
			const piece = pieces[i];
			const sent = system.send(fd, piece, BigInt(piece.length), sendFlags);
			if (sent === piece.length) continue;
			if (sent < 0 && system.errno() !== 11) throw faultOf(system.errno());
			return [piece.subarray(Math.max(0, sent)), ...pieces.slice(i + 1)];
		}
	}
	async #sendRest(pieces, patience) {
		try {
			for (const piece of pieces) for (let at = 0; at < piece.length;) at += await until(this.#fd, sending(piece.subarray(at), 0), patience);
		} catch (error) {
			this.close();
			throw error;
		}
	}
	async receive(most, patience, read) {
		while (this.#receiving !== void 0) await this.#receiving;
		const message = this.#next(most) ?? this.#receiveNow(most);
		if (message !== void 0) return read(message);
		const received = this.#receiveMore(most, patience, read);
		this.#receiving = received.catch(() => {});
		try {
			return await received;
		} finally {
			this.#receiving = void 0;
		}
	}
	async #receiveMore(most, patience, read) {
		for (;;) {
			const { attempt, within } = this.#reading(patience);
			try {
				this.#got(await until(this.#fd, attempt, within));
			} catch (error) {
				throw this.#failed(error, patience);
			}
			const message = this.#next(most);
			if (message !== void 0) return read(message);
		}
	}
	receiveSync(most, patience, read) {
		for (;;) {
			const message = this.#next(most);
			if (message !== void 0) return read(message);
			try {
				this.#got(this.#receiveBlocking(patience));
			} catch (error) {
				throw this.#failed(error, patience);
			}
		}
	}
	#receiveNow(most) {
		const fd = this.fd();
		const { attempt } = this.#reading({ timeout: null });
		const count = this.#eagerness.try(fd, 1, () => {
			const got = attempt.call(fd);
			if (got < 0 && libc().errno() !== 11) throw faultOf(libc().errno());
			return got;
		});
		if (count < 0) return void 0;
		this.#got(count);
		return this.#next(most);
	}
	#receiveBlocking(patience) {
		const fd = this.fd();
		if (!this.#blocks) {
			this.#blocks = true;
			libc().control(fd, setFlags, readAndWrite);
			const time = new BigInt64Array([0n, BigInt(slice * 1e3)]);
			check(libc().setsockopt(fd, solSocket$1, receiveTimeout, time, 16));
		}
		const { into, within } = this.#reading(patience);
		const size = BigInt(into.length);
		for (;;) {
			const count = libc().recv(fd, into, size, 0);
			if (count >= 0) return count;
			const code = libc().errno();
			if (code !== 11 && code !== 4) throw faultOf(code);
			me.check();
			if (within.deadline !== void 0 && performance.now() >= within.deadline) throw new TimeoutError$1("timed out");
		}
	}
	#failed(error, { deadline }) {
		if (!(error instanceof TimeoutError$1)) return error;
		if (deadline !== void 0 && performance.now() >= deadline) return new TimeoutError("Nothing came in time");
		this.close();
		return new OSError(`a message was begun and not gone on with for ${this.bounds.messageTimeout} seconds`);
	}
	get #hasBegun() {
		return this.#partial !== void 0 || this.#end > this.#start;
	}
	#reading(patience) {
		const partial = this.#partial;
		const into = partial === void 0 ? this.#free() : partial.bytes.subarray(partial.at);
		const size = BigInt(into.length);
		const attempt = {
			events: 1,
			call: (fd) => libc().recv(fd, into, size, MSG_DONTWAIT)
		};
		if (!this.#hasBegun) return {
			into,
			attempt,
			within: patience
		};
		const limit = performance.now() + this.bounds.messageTimeout * 1e3;
		return {
			into,
			attempt,
			within: {
				...patience,
				deadline: Math.min(limit, patience.deadline ?? limit)
			}
		};
	}
	#free() {
		const room = this.#room ??= spareRooms.pop() ?? new Uint8Array(roomSize);
		if (this.#start === this.#end) this.#start = this.#end = 0;
		else if (this.#start > 0) {
			room.copyWithin(0, this.#start, this.#end);
			this.#end -= this.#start;
			this.#start = 0;
		}
		return room.subarray(this.#end);
	}
	#got(count) {
		const partial = this.#partial;
		if (count === 0) {
			if (this.#hasBegun) throw new OSError("got end of file during message");
			throw new EOFError();
		}
		if (partial === void 0) this.#end += count;
		else partial.at += count;
	}
	#next(most) {
		const partial = this.#partial;
		if (partial !== void 0) return this.#goOn(partial);
		const room = this.#room;
		const held = this.#end - this.#start;
		if (room === void 0 || held < 4) return void 0;
		const view = new DataView(room.buffer, this.#start, held);
		let size = view.getInt32(0);
		let header = 4;
		if (size === -1) {
			if (held < 12) return void 0;
			size = Number(view.getBigUint64(4));
			header = 12;
		}
		if (size < 0 || size > most || size > this.bounds.maxMessage) throw this.#tooLong(size);
		const start = this.#start + header;
		if (held - header >= size) {
			this.#start = start + size;
			return room.subarray(start, this.#start);
		}
		if (header + size <= roomSize) return void 0;
		const bytes = new Uint8Array(Math.min(size, mostAhead));
		bytes.set(room.subarray(start, this.#end));
		this.#partial = {
			size,
			bytes,
			at: this.#end - start
		};
		this.#start = this.#end = 0;
	}
	#goOn(partial) {
		const { bytes, at, size } = partial;
		if (at === size) {
			this.#partial = void 0;
			return bytes;
		}
		if (at === bytes.length) {
			partial.bytes = new Uint8Array(Math.min(size, bytes.length * 2));
			partial.bytes.set(bytes);
		}
	}
	#tooLong(size) {
		this.close();
		const { maxMessage } = this.bounds;
		return size > maxMessage ? new OSError(`bad message length: ${size} bytes, and at most ${maxMessage} are received (maxMessage)`) : new OSError("bad message length");
	}
	get #interests() {
		return [{
			fd: this.fd(),
			events: 1
		}];
	}
	isReady() {
		const interests = this.#interests;
		return this.#end > this.#start || poller.look(interests)[0] !== 0;
	}
	async poll(deadline, signal) {
		if (this.isReady()) return true;
		if (deadline <= performance.now()) return false;
		return (await poller.wait(this.#interests, deadline, signal))[0] !== 0;
	}
	pollSync(deadline) {
		if (this.isReady()) return true;
		if (deadline <= performance.now()) return false;
		return poller.waitSync(this.#interests, deadline)[0] !== 0;
	}
};
function framed(parts) {
	let size = 0;
	for (const part of parts) size += part.length;
	const isLong = size > 2147483647;
	const header = isLong ? 12 : 4;
	const first = new Uint8Array(size <= joinedSize ? header + size : header);
	const view = new DataView(first.buffer);
	view.setInt32(0, isLong ? -1 : size);
	if (isLong) view.setBigUint64(4, BigInt(size));
	if (size > joinedSize) return [first, ...parts.filter((part) => part.length > 0)];
	let at = header;
	for (const part of parts) {
		first.set(part, at);
		at += part.length;
	}
	return [first];
}
// runtime/connection/network/socket_connection.ts
const forEver = { timeout: null };
const defaults = {
	maxMessage: DEFAULT_MAX_MESSAGE,
	messageTimeout: 60,
	globals: standard
};
var SocketConnection = class {
	static __module__ = "multiprocessing.connection";
	#stream;
	#settings;
	#isNew = true;
	#serial = nextSerial++;
	#read = (message) => this.#value(message);
	constructor(descriptor, settings = defaults) {
		if (!(descriptor instanceof Descriptor)) throw new TypeError("Cannot make a Connection by itself: call Client() or Listener.accept()");
		this.#stream = new Stream(descriptor, settings);
		this.#settings = settings;
	}
	get closed() {
		return this.#stream.closed;
	}
	get readable() {
		return true;
	}
	get writable() {
		return true;
	}
	fileno() {
		this.#check();
		return this.#stream.fd();
	}
	close() {
		this.#stream.close();
	}
	[Symbol.dispose]() {
		this.close();
	}
	#check() {
		if (this.#stream.closed) throw new OSError("handle is closed");
	}
	async send(value, options) {
		this.#check();
		const parts = dumpParts(value, { globals: this.#settings.globals });
		await this.#stream.send(parts, patienceOf(options));
	}
	sendSync(value) {
		this.#check();
		this.#stream.sendSync(dumpParts(value, { globals: this.#settings.globals }), forEver);
	}
	async recv(options) {
		this.#check();
		return await this.#stream.receive(Infinity, patienceOf(options), this.#read);
	}
	recvSync() {
		this.#check();
		return this.#stream.receiveSync(Infinity, forEver, this.#read);
	}
	#value(message) {
		if (this.#isNew) {
			this.#isNew = false;
			if (isChallenge(message)) {
				this.close();
				throw new AuthenticationError("the listener asks for a key: pass authkey");
			}
		}
		return loads(message, { globals: this.#settings.globals });
	}
	async sendBytes(buffer, offset, size) {
		this.#check();
		await this.#stream.send([partOf(buffer, offset, size)], forEver);
	}
	sendBytesSync(buffer, offset, size) {
		this.#check();
		this.#stream.sendSync([partOf(buffer, offset, size)], forEver);
	}
	async recvBytes(maxlength, options) {
		this.#check();
		checkMaxlength(maxlength);
		return await this.#stream.receive(maxlength ?? Infinity, patienceOf(options), ownBytes);
	}
	recvBytesSync(maxlength, options) {
		this.#check();
		checkMaxlength(maxlength);
		return this.#stream.receiveSync(maxlength ?? Infinity, patienceOf(options), ownBytes);
	}
	async recvBytesInto(buffer, offset = 0) {
		this.#check();
		const target = targetOf(buffer, offset);
		return await this.#stream.receive(Infinity, forEver, (message) => fill(target, message));
	}
	recvBytesIntoSync(buffer, offset = 0) {
		this.#check();
		const target = targetOf(buffer, offset);
		return this.#stream.receiveSync(Infinity, forEver, (message) => fill(target, message));
	}
	async poll(timeout = 0) {
		this.#check();
		const { deadline, signal } = timeoutOf(timeout);
		return await this.#stream.poll(deadline, signal);
	}
	pollSync(timeout = 0) {
		this.#check();
		return this.#stream.pollSync(timeoutOf(timeout).deadline);
	}
	get [watched]() {
		this.#check();
		const { watch } = watchedDescriptor(this.#stream.fd(), 1);
		return {
			ready: () => {
				this.#check();
				return this.#stream.isReady();
			},
			watch
		};
	}
	asConnection() {
		return this;
	}
	static stateOf(connection) {
		const { maxMessage, messageTimeout } = connection.#settings;
		return [
			connection.#stream.ticket(),
			maxMessage,
			messageTimeout
		];
	}
	toString() {
		return defaultRepr("multiprocessing.connection.Connection", this.#serial * 16);
	}
};
Object.defineProperty(SocketConnection, "__name__", { value: "Connection" });
Object.setPrototypeOf(SocketConnection.prototype, Connection.prototype);
let nextSerial = 1;
function patienceOf(options) {
	if (options === void 0) return forEver;
	const { deadline, signal } = timeoutOf(options);
	signal?.throwIfAborted();
	return {
		timeout: null,
		signal,
		...deadline === Infinity ? {} : { deadline }
	};
}
registerForm(import.meta, SocketConnection, "connection.socket", {
	write: SocketConnection.stateOf,
	read: ([ticket, maxMessage, messageTimeout]) => new SocketConnection(Descriptor.arrive(ticket), {
		...defaults,
		maxMessage,
		messageTimeout
	})
});
// runtime/connection/network/time_limit.ts
async function limited(connection, seconds, prove) {
	const left = within(seconds);
	const messenger = {
		sendBytes: (bytes) => connection.sendBytes(bytes),
		recvBytes: (maxlength) => connection.recvBytes(maxlength, left())
	};
	try {
		await prove(messenger);
		return connection;
	} catch (error) {
		throw closedAfter(error, connection, seconds);
	}
}
function limitedSync(connection, seconds, prove) {
	const left = within(seconds);
	try {
		prove({
			sendBytesSync: (bytes) => connection.sendBytesSync(bytes),
			recvBytesSync: (maxlength) => connection.recvBytesSync(maxlength, left())
		});
		return connection;
	} catch (error) {
		throw closedAfter(error, connection, seconds);
	}
}
function within(seconds) {
	const end = performance.now() + seconds * 1e3;
	return () => ({ timeout: Math.max(0, (end - performance.now()) / 1e3) });
}
function closedAfter(error, connection, seconds) {
	connection.close();
	return isTimeout(error) ? new AuthenticationError(`the other end did not prove that it has the key within ${seconds} seconds`) : error;
}
function isTimeout(error) {
	return error instanceof TimeoutError || error instanceof AuthenticationError && error.cause instanceof TimeoutError;
}
const stream = 1;
const tcp = 6;
const noDelay = 1;
function newSocket(family) {
	const flags = isDarwin ? 0 : NONBLOCK | CLOEXEC;
	const fd = check(libc().socket(family, stream | flags, 0));
	if (isDarwin) prepare(fd);
	return fd;
}
const one$1 = new Uint8Array(new Int32Array([1]).buffer);
function hurry(fd, family) {
	if (isTcp(family)) libc().setsockopt(fd, tcp, noDelay, one$1, 4);
}
async function Client(address, ...rest) {
	return (await connect(address, rest)).asConnection();
}
async function connect(address, rest) {
	const given = options(["family", "authkey"], ...rest);
	const place = placeOf(address, given.family);
	const limits = timeoutOf({
		timeout: given.timeout ?? null,
		signal: given.signal
	});
	const bytes = await resolved(place.family, place.address, "connect");
	const descriptor = new Descriptor(newSocket(place.family));
	try {
		const attempt = connecting(place.family, bytes, true);
		isConnected(descriptor.fd, attempt) || await until(() => descriptor.fd, attempt, {
			timeout: null,
			signal: limits.signal,
			...limits.deadline === Infinity ? {} : { deadline: limits.deadline }
		});
		hurry(descriptor.fd, place.family);
		const key = keyOf(given.authkey);
		const connection = new SocketConnection(descriptor, settingsOf(given));
		if (key === void 0) return connection;
		return await limited(connection, handshakeSeconds(given), async (messenger) => {
			await answerChallenge(messenger, key);
			await deliverChallenge(messenger, key);
		});
	} catch (error) {
		descriptor.close();
		throw error;
	}
}
function isConnected(fd, attempt) {
	for (let tries = 0; tries < 2; tries++) {
		if (attempt.call(fd) >= 0) return true;
		const code = libc().errno();
		const verdict = attempt.verdict?.(code);
		if (typeof verdict === "number") return true;
		if (verdict === void 0) {
			if (code === 11 || code === 4) return false;
			throw faultOf(code);
		}
	}
	return false;
}
function settingsOf({ maxMessage, messageTimeout, globals }) {
	return {
		maxMessage: maxMessage ?? DEFAULT_MAX_MESSAGE,
		messageTimeout: messageTimeout ?? 60,
		globals: globals ?? standard
	};
}
function handshakeSeconds({ handshakeTimeout }) {
	return handshakeTimeout ?? 10;
}
// runtime/connection/network/paths.ts
let folder;
function random() {
	return crypto.randomUUID().replaceAll("-", "").slice(0, 8);
}
function freePath() {
	folder ??= Deno.makeTempDirSync({ prefix: "pymp-" });
	return `${folder}/listener-${random()}`;
}
function removePath(path) {
	remove(path);
	if (folder === void 0 || !path.startsWith(`${folder}/`)) return;
	if (remove(folder)) folder = void 0;
}
function remove(path) {
	try {
		Deno.removeSync(path);
		return true;
	} catch {
		return false;
	}
}
// runtime/connection/network/listener.ts
const solSocket = 1;
const reuseAddress = 2;
const one = new Uint8Array(new Int32Array([1]).buffer);
const defaultBacklog = 128;
const mostHandshakes = 256;
const moment = 2;
const open = new Set();
onLeave(() => [...open].forEach((listener) => listener.close()));
var Listener = class {
	static __module__ = "multiprocessing.connection";
	#descriptor;
	#place;
	#address;
	#key;
	#settings;
	#handshakeTimeout;
	#lastAccepted = null;
	#handshakes = 0;
	#eagerness = new Eagerness();
	#outcomes = [];
	#told = [];
	constructor(...given) {
		const [first, ...rest] = given;
		const named = typeof first === "object" && first !== null && "port" in first ? {
			address: first,
			...options([
				"family",
				"backlog",
				"authkey"
			], ...rest)
		} : options([
			"address",
			"family",
			"backlog",
			"authkey"
		], ...given);
		const { family, backlog = defaultBacklog, authkey } = named;
		this.#place = placeOf(named.address || freeAddress(family ?? "AF_UNIX"), family);
		this.#key = keyOf(authkey);
		this.#settings = settingsOf(named);
		this.#handshakeTimeout = handshakeSeconds(named);
		const fd = newSocket(this.#place.family);
		this.#descriptor = new Descriptor(fd);
		try {
			libc().setsockopt(fd, solSocket, reuseAddress, one, 4);
			const bytes = resolvedSync(this.#place.family, this.#place.address, "bind");
			check(libc().bind(fd, bytes, bytes.length));
			check(libc().listen(fd, Math.max(0, Number(index(backlog)))));
			this.#address = ownAddress(fd);
		} catch (error) {
			this.#descriptor.close();
			throw error;
		}
		open.add(this);
	}
	get address() {
		this.#fd();
		return this.#address;
	}
	get lastAccepted() {
		return this.#lastAccepted;
	}
	get closed() {
		return this.#descriptor === void 0;
	}
	#fd() {
		if (this.#descriptor === void 0) throw new OSError("listener is closed");
		return this.#descriptor.fd;
	}
	close() {
		const descriptor = this.#descriptor;
		if (descriptor === void 0) return;
		this.#descriptor = void 0;
		open.delete(this);
		poller.forget(descriptor.fd);
		descriptor.close();
		this.#tell();
		const path = pathOf(this.#place);
		if (path !== void 0) removePath(path);
	}
	[Symbol.dispose]() {
		this.close();
	}
	async accept(limits = {}) {
		this.#fd();
		const { deadline, signal } = timeoutOf(limits);
		signal?.throwIfAborted();
		const patience = {
			timeout: null,
			signal,
			...deadline === Infinity ? {} : { deadline }
		};
		if (this.#key === void 0) {
			const [connection, from] = await this.#arrival(patience);
			this.#lastAccepted = from;
			return connection.asConnection();
		}
		for (;;) {
			const outcome = this.#outcomes.shift();
			if (outcome !== void 0) {
				if ("error" in outcome) throw outcome.error;
				this.#lastAccepted = outcome.from;
				return outcome.connection.asConnection();
			}
			await this.#progress(patience);
		}
	}
	acceptSync() {
		const { attempt, address } = accepting(this.#place.family);
		const fd = untilSync(() => this.#fd(), attempt, { timeout: null });
		this.#lastAccepted = address();
		const connection = this.#connection(fd);
		if (this.#key === void 0) return connection.asConnection();
		const key = this.#key;
		return limitedSync(connection, this.#handshakeTimeout, (messenger) => {
			deliverChallengeSync(messenger, key);
			answerChallengeSync(messenger, key);
		}).asConnection();
	}
	async *[Symbol.asyncIterator]() {
		while (!this.closed) try {
			yield await this.accept();
		} catch (error) {
			if (this.closed) return;
			if (!(error instanceof AuthenticationError)) throw error;
		}
	}
	#connection(fd) {
		hurry(fd, this.#place.family);
		return new SocketConnection(new Descriptor(fd), this.#settings);
	}
	async #arrival(patience) {
		const { attempt, address } = accepting(this.#place.family);
		try {
			const own = this.#fd();
			const soon = this.#eagerness.try(own, 1, () => attempt.call(own));
			const fd = soon >= 0 ? soon : await until(() => this.#fd(), attempt, patience);
			return [this.#connection(fd), address()];
		} catch (error) {
			if (this.closed) throw new OSError("listener is closed");
			if (error instanceof TimeoutError$1) throw new TimeoutError("No connection came in time");
			throw error;
		}
	}
	async #progress(patience) {
		if (this.#handshakes > 0 && await this.#isToldSoon()) return;
		const stop = new AbortController();
		const signal = patience.signal === void 0 ? stop.signal : AbortSignal.any([patience.signal, stop.signal]);
		const told = new Promise((resolve) => this.#told.push(resolve));
		const arrival = this.#handshakes >= mostHandshakes ? void 0 : this.#arrival({
			...patience,
			signal
		}).then(([connection, from]) => this.#begin(connection, from), (error) => {
			if (!stop.signal.aborted) throw error;
		});
		try {
			await Promise.race(arrival === void 0 ? [told] : [told, arrival]);
		} finally {
			stop.abort();
		}
		if (this.closed) throw new OSError("listener is closed");
	}
	async #isToldSoon() {
		let timer;
		const isTold = await Promise.race([new Promise((resolve) => this.#told.push(() => resolve(true))), new Promise((resolve) => timer = setTimeout(() => resolve(false), moment))]);
		clearTimeout(timer);
		return isTold;
	}
	#begin(connection, from) {
		const key = this.#key;
		this.#handshakes++;
		limited(connection, this.#handshakeTimeout, async (messenger) => {
			await deliverChallenge(messenger, key);
			await answerChallenge(messenger, key);
		}).then(() => this.#outcomes.push({
			connection,
			from
		}), (error) => this.#outcomes.push({ error })).finally(() => {
			this.#handshakes--;
			this.#tell();
		});
	}
	#tell() {
		const told = this.#told;
		this.#told = [];
		told.forEach((resolve) => resolve());
	}
	get [watched]() {
		return watchedDescriptor(this.#fd(), 1);
	}
};
function freeAddress(family) {
	if (family === "AF_INET" || family === "AF_INET6") return ["localhost", 0];
	if (family === "AF_UNIX") return freePath();
	throw new ValueError("unrecognized family");
}
function ownAddress(fd) {
	const [bytes, length] = [new Uint8Array(128), new Uint32Array([128])];
	if (libc().getsockname(fd, bytes, length) < 0) throw faultOf(libc().errno());
	return unpacked(bytes, length[0]);
}
export { Client, Listener, SocketConnection, answerChallenge, answerChallengeSync, deliverChallenge, deliverChallengeSync, hurry, newSocket, placeOf, settingsOf };
