import { __name } from "./rolldown-runtime.js";
import { AuthenticationError, BrokenPipeError, EOFError, OSError, TimeoutError, TypeError, ValueError, afterFork, allocateZeroed, defaultRepr, free, isAloneWith, isHeld, keepFor, lock, me, memory, memoryInUse, objectOf, onLeave, pythonTypeName, receive, registerForm, release, releaseFor, send, slotsOf, tagOf, unlock } from "./core.js";
import { Connection, checkMaxlength, fill, makePipe, ownBytes, partOf, pipeKind, ringOfEnd, targetOf, timeoutOf } from "./main.js";
import { TimeoutError as TimeoutError$1, Tuple, asTuple, dialect, index, nodeModule, options, repr } from "./python/core.js";
import { accepting, connecting, sending, until, untilSync } from "./python/parts/select2.js";
import { AF_INET, AF_INET6, AF_UNIX, CLOEXEC, Descriptor, MSG_DONTWAIT, MSG_NOSIGNAL, NONBLOCK, check, faultOf, forgetting, isDarwin as isDarwin$1, libc, noteClosed, noteNew, noteUse, poller, prepare, unpacked } from "./python/parts/select.js";
import { resolved, resolvedSync, watchedDescriptor } from "./python/parts/select3.js";
import { watched } from "./small.js";
import { dumpParts, loads, standard } from "./pickle2.js";
import { Ring, beginReading, copyOf, endReading, nothing } from "./child.js";
// runtime/connection/network/addresses.ts
const families = {
	AF_INET: Number(AF_INET.value),
	AF_INET6: Number(AF_INET6.value),
	AF_UNIX: Number(AF_UNIX.value)
};
function isPlain(address) {
	return "port" in address;
}
function pythonic$1(address) {
	if (Array.isArray(address)) return asTuple([...address]);
	if (typeof address === "object" && address !== null && isPlain(address)) return asTuple([address.hostname ?? "localhost", Number(index(address.port))]);
	return address;
}
__name(pythonic$1, "pythonic");
function familyOf(address) {
	if (address instanceof Tuple) return "AF_INET";
	if (typeof address === "string") return address.startsWith("\\\\") ? "AF_PIPE" : "AF_UNIX";
	if (address instanceof Uint8Array && address[0] === 0) return "AF_UNIX";
	throw new ValueError(`address type of ${repr(address)} unrecognized`);
}
function placeOf(given, family) {
	if (typeof family !== "string" && family !== null && family !== void 0) throw new TypeError(`attribute name must be string, not '${typeof family}'`);
	const address = pythonic$1(given);
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
function brokenOff$1(error) {
	if (error instanceof AuthenticationError) return error;
	if (!(error instanceof EOFError) && !(error instanceof OSError)) return error;
	const failed = new AuthenticationError(`the other end broke the authentication off: ${error.message || error.name}`);
	failed.cause = error;
	return failed;
}
__name(brokenOff$1, "brokenOff");
async function run(connection, steps) {
	let step = steps.next();
	try {
		while (!step.done) if (step.value === void 0) step = steps.next(await connection.recvBytes(longest));
		else {
			await connection.sendBytes(step.value);
			step = steps.next();
		}
	} catch (error) {
		throw brokenOff$1(error);
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
		throw brokenOff$1(error);
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
// runtime/connection/network/carrier.ts
const DEFAULT_MAX_MESSAGE = 2 ** 30;
function tooLong(size, { maxMessage }) {
	return size > maxMessage ? new OSError(`bad message length: ${size} bytes, and at most ${maxMessage} are received (maxMessage)`) : new OSError("bad message length");
}
function notReadYet() {
	return new OSError("Cannot send a connection that has received what nobody has read: read it first");
}
const TICKET = 4;
const VOID = -1;
const unixFamily = 1;
const streamType = 1;
function makeVoid(slot) {
	Atomics.store(memory().words, objectOf(slot) + 3, VOID);
	release(slot);
}
function isVoid(slot) {
	return Atomics.load(memory().words, objectOf(slot) + 3) === VOID;
}
function takeSocket(pipe, end) {
	if (Atomics.load(memory().words, pipe + 3) <= 0) return void 0;
	lock(pipe + 2);
	try {
		if (memory().words[pipe + 3] === 1 + end) return void 0;
		const ticket = exchangeTicket(pipe, 0);
		return ticket === 0 ? void 0 : Descriptor.arrive(ticket);
	} finally {
		unlock(pipe + 2);
	}
}
function exchangeTicket(pipe, ticket) {
	const place = new Float64Array(memory().words.buffer, (pipe + TICKET) * 4, 1);
	const before = place[0];
	place[0] = ticket;
	return before;
}
function pairOfSockets() {
	const pair = new Int32Array(2);
	const flags = isDarwin$1 ? 0 : NONBLOCK | CLOEXEC;
	check(libc().socketpair(unixFamily, streamType | flags, 0, pair));
	if (isDarwin$1) pair.forEach(prepare);
	return [new Descriptor(pair[0]), new Descriptor(pair[1])];
}
// runtime/connection/network/naps.ts
var Naps = class {
	#short;
	#last = 0;
	constructor(short) {
		this.#short = short;
	}
	get arePromising() {
		return this.#last <= this.#short;
	}
	note(milliseconds) {
		this.#last = milliseconds;
	}
};
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
// runtime/connection/network/frames.ts
const joinedSize = 16384;
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
function headIn(room, start, end) {
	const held = end - start;
	if (held < 4) return void 0;
	const view = new DataView(room.buffer, room.byteOffset + start, held);
	const size = view.getInt32(0);
	if (size !== -1) return {
		size,
		header: 4
	};
	return held < 12 ? void 0 : {
		size: Number(view.getBigUint64(4)),
		header: 12
	};
}
// runtime/connection/network/stream.ts
const roomSize = 65536;
const spareRooms = [];
const mostSpareRooms = 16;
const sendFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
const mostAhead = 1 << 26;
const slice = 100;
const solSocket$1 = isDarwin$1 ? 65535 : 1;
const receiveTimeout = isDarwin$1 ? 4102 : 20;
const setFlags = 4;
const readAndWrite = 2;
var Stream = class {
	#descriptor;
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
	tickets() {
		if (this.#descriptor === void 0) throw new OSError("handle is closed");
		if (this.#hasBegun) throw notReadYet();
		return {
			socket: this.#descriptor.ticket(),
			link: 0
		};
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
		if (room === void 0) return void 0;
		const head = headIn(room, this.#start, this.#end);
		if (head === void 0) return void 0;
		const { size, header } = head;
		if (size < 0 || size > most || size > this.bounds.maxMessage) throw this.#tooLong(size);
		const start = this.#start + header;
		if (this.#end - start >= size) {
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
		return tooLong(size, this.bounds);
	}
	get #interests() {
		return [{
			fd: this.fd(),
			events: 1
		}];
	}
	holds() {
		return this.#end > this.#start;
	}
	isReady() {
		const interests = this.#interests;
		return this.holds() || poller.look(interests)[0] !== 0;
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
	watched() {
		const { watch } = watchedDescriptor(this.fd(), 1);
		return {
			ready: () => this.isReady(),
			watch
		};
	}
};
// runtime/connection/network/link.ts
const MARK = 1;
const END = 2;
const mark = new Uint8Array([MARK]);
const end = new Uint8Array([END]);
const LONGEST = 2 ** 26;
const gathered = new Uint8Array(16384);
const dataByte = new Uint8Array(1);
const SHORT$1 = 1;
const passed = Symbol("passed");
const forEver$1 = { timeout: null };
const awaited = new Set();
const isSocketAwaited = forgetting.isAwaited;
forgetting.isAwaited = (fd) => fd < 0 ? awaited.has(-fd) : isSocketAwaited(fd);
onLeave(() => {
	for (const slot of slotsOf(pipeKind)) takeSocket(objectOf(slot), tagOf(slot))?.close();
});
function hasWaits() {
	return awaited.size > 0 || !poller.isIdle;
}
function packed(parts) {
	let length = 1;
	for (const part of parts) length += part.length;
	if (length > gathered.length) return {
		length,
		pieces: [dataByte, ...parts]
	};
	let at = 1;
	for (const part of parts) {
		gathered.set(part, at);
		at += part.length;
	}
	return gathered.subarray(0, length);
}
var Link = class Link {
	#pipe;
	#end;
	#in;
	#out;
	#checkReader = () => this.#readerLooks();
	#checkWriter = () => this.#writerLooks();
	#slot;
	#stream;
	#hasEnded = false;
	#held;
	#sending;
	#receiving;
	#naps = new Naps(SHORT$1);
	constructor(slot, bounds) {
		this.bounds = bounds;
		this.#slot = slot;
		this.#pipe = objectOf(slot);
		this.#end = tagOf(slot);
		this.#in = ringOfEnd(this.#pipe, this.#end);
		this.#out = ringOfEnd(this.#pipe, 1 - this.#end);
		keepFor(this, slot);
		noteNew(-this.#pipe);
	}
	static arrive({ socket, link }, bounds) {
		const arrived = new Link(receive(pipeKind, link), bounds);
		arrived.#stream = new Stream(Descriptor.arrive(socket), bounds);
		return arrived;
	}
	get closed() {
		return this.#slot === 0;
	}
	fd() {
		return this.#sockets().fd();
	}
	tickets() {
		if (this.#slot === 0) throw new OSError("handle is closed");
		this.#goOver();
		if (this.#held !== void 0) throw notReadYet();
		const { socket } = this.#stream.tickets();
		return {
			socket,
			link: send(this.#slot)
		};
	}
	close() {
		const slot = this.#slot;
		if (slot === 0) return;
		if (this.#stream === void 0) takeSocket(this.#pipe, this.#end)?.close();
		this.#stream?.close();
		if (isAloneWith(this.#pipe, this.#end)) this.#out.tryPutInTurn(end, false);
		this.#slot = 0;
		noteClosed(-this.#pipe);
		this.#in.wakeAll();
		this.#out.wakeAll();
		releaseFor(this, slot);
	}
	#word(word) {
		return Atomics.load(memory().words, this.#pipe + word);
	}
	#check() {
		if (this.#slot === 0) throw faultOf(9);
	}
	#isOver() {
		return this.#hasEnded || !isHeld(this.#pipe, 1 - this.#end);
	}
	#readerLooks() {
		this.#check();
		if (!this.#isOver()) return false;
		if (this.#in.length > 0) return true;
		throw new EOFError();
	}
	#writerLooks() {
		this.#check();
		if (this.#isOver()) throw new BrokenPipeError(32, "Broken pipe");
		return false;
	}
	#sockets() {
		this.#check();
		if (this.#stream !== void 0) return this.#stream;
		const { words } = memory();
		let descriptor;
		lock(this.#pipe + 2);
		try {
			if (words[this.#pipe + 3] === 0) {
				const [own, other] = pairOfSockets();
				descriptor = own;
				if (!this.#isOver()) exchangeTicket(this.#pipe, other.ticket());
				other.close();
				Atomics.store(words, this.#pipe + 3, 1 + this.#end);
			}
		} finally {
			unlock(this.#pipe + 2);
		}
		descriptor ??= takeSocket(this.#pipe, this.#end);
		if (descriptor === void 0) throw new OSError("this connection is another process's now");
		return this.#stream = new Stream(descriptor, this.bounds);
	}
	#goOver() {
		if (!this.#turn()) return;
		this.#out.putSync(mark, { check: this.#checkWriter });
	}
	#turn() {
		const socket = this.#sockets();
		const { words } = memory();
		if (Atomics.compareExchange(words, this.#pipe + 8 + this.#end, 0, 1) !== 0) return false;
		socket.sendSync([], forEver$1);
		return true;
	}
	#pass() {
		this.#sockets().receiveSync(Infinity, forEver$1, () => {});
		Atomics.store(memory().words, this.#pipe + 6 + this.#end, 1);
		return passed;
	}
	#ended() {
		this.#hasEnded = true;
		return new EOFError();
	}
	async send(given, patience) {
		const parts = this.#sending === void 0 ? given : given.map(copyOf);
		while (this.#sending !== void 0) await this.#sending;
		this.#writerLooks();
		noteUse(-this.#pipe);
		const message = packed(parts);
		const isShort = this.#word(3) === 0 && message.length <= LONGEST;
		if (isShort && this.#out.tryPutInTurn(message) >= 0) return this.#afterPut();
		const limits = {
			...limitsOf(patience),
			check: this.#checkWriter
		};
		const sent = isShort ? this.#putLater(message, limits) : this.#sendBySocket(parts, patience);
		this.#sending = sent.catch(() => {});
		try {
			await sent;
		} finally {
			this.#sending = void 0;
		}
	}
	async #putLater(message, limits) {
		if (await this.#out.putAsync(message, limits) < 0) throw new TimeoutError("the other end did not receive in time");
		this.#afterPut();
	}
	async #sendBySocket(parts, patience) {
		const socket = this.#sockets();
		if (!this.#turn()) return await socket.send(parts, patience);
		const own = parts.map(copyOf);
		await this.#out.putAsync(mark, { check: this.#checkWriter });
		await socket.send(own, patience);
	}
	sendSync(parts, patience) {
		this.#writerLooks();
		noteUse(-this.#pipe);
		const message = packed(parts);
		if (this.#word(3) === 0 && message.length <= LONGEST) {
			this.#out.putSync(message, {
				...limitsOf(patience),
				check: this.#checkWriter
			});
			return this.#afterPut();
		}
		this.#goOver();
		this.#sockets().sendSync(parts, patience);
	}
	#afterPut() {
		if (this.#word(3) !== 0) this.#goOver();
	}
	get #hasPassed() {
		return this.#word(6 + this.#end) !== 0;
	}
	#accept(message, most, read) {
		const size = message.length - 1;
		if (size > most || size > this.bounds.maxMessage) {
			this.close();
			throw tooLong(size, this.bounds);
		}
		const own = message.length > 65536 ? copyOf(message) : message;
		beginReading();
		try {
			return read(own.subarray(1));
		} finally {
			endReading();
		}
	}
	#reader(most, read) {
		return (message) => {
			if (message[0] === MARK) return this.#pass();
			if (message[0] === END) throw this.#ended();
			return this.#accept(message, most, read);
		};
	}
	async receive(most, patience, read) {
		while (this.#receiving !== void 0) await this.#receiving;
		const got = this.#receiveNow(most, read);
		if (got !== nothing) return got;
		const received = this.#receiveLater(most, patience, read);
		this.#receiving = received.catch(() => {});
		try {
			return await received;
		} finally {
			this.#receiving = void 0;
		}
	}
	#receiveNow(most, read) {
		me.check();
		this.#check();
		noteUse(-this.#pipe);
		if (this.#hasPassed) return nothing;
		const held = this.#takeHeld();
		if (held !== void 0) return this.#accept(held, most, read);
		const reader = this.#reader(most, read);
		let got = this.#mayNap ? this.#in.read(reader) : this.#in.readSoon(reader);
		if (got === nothing && this.#nap()) got = this.#in.read(reader);
		return got === passed ? nothing : got;
	}
	#takeHeld() {
		const held = this.#held;
		this.#held = void 0;
		return held;
	}
	get #mayNap() {
		return this.#naps.arePromising && !hasWaits();
	}
	#nap() {
		return this.#mayNap && this.#in.nap(5, () => this.#isOver());
	}
	async #receiveLater(most, patience, read) {
		const reader = this.#reader(most, read);
		const limits = {
			...limitsOf(patience),
			check: this.#checkReader
		};
		const begin = performance.now();
		awaited.add(this.#pipe);
		try {
			while (!this.#hasPassed) {
				const got = await this.#in.readAsync(reader, limits);
				if (got === nothing) throw nothingCame();
				if (got !== passed) return got;
			}
		} finally {
			awaited.delete(this.#pipe);
			this.#naps.note(performance.now() - begin);
		}
		return await this.#sockets().receive(most, patience, read);
	}
	receiveSync(most, patience, read) {
		this.#check();
		noteUse(-this.#pipe);
		const held = this.#takeHeld();
		if (held !== void 0) return this.#accept(held, most, read);
		const reader = this.#reader(most, read);
		const limits = {
			...limitsOf(patience),
			check: this.#checkReader
		};
		while (!this.#hasPassed) {
			const got = this.#in.readSync(reader, limits);
			if (got === nothing) throw nothingCame();
			if (got !== passed) return got;
		}
		return this.#sockets().receiveSync(most, patience, read);
	}
	holds() {
		if (this.#slot === 0) return false;
		if (this.#hasPassed) return this.#sockets().holds();
		if (this.#held !== void 0) return true;
		if (this.#in.length === 0) return this.#isOver();
		if (this.#word(3) === 0) return true;
		const message = this.#in.read(copyOf);
		if (message === nothing) return false;
		if (message[0] === END) this.#ended();
		else if (message[0] === MARK) this.#pass();
		else this.#held = message;
		return this.#hasEnded || this.#held !== void 0 || this.#sockets().holds();
	}
	isReady() {
		this.#check();
		return this.holds() || this.#hasPassed && this.#sockets().isReady();
	}
	async poll(deadline, signal) {
		for (;;) {
			if (this.isReady()) return true;
			if (this.#hasPassed) return await this.#sockets().poll(deadline, signal);
			if (deadline <= performance.now()) return false;
			const check = () => (this.#check(), this.#isOver());
			await this.#in.waitForItem({
				deadline,
				signal,
				check
			});
		}
	}
	pollSync(deadline) {
		for (;;) {
			if (this.isReady()) return true;
			if (this.#hasPassed) return this.#sockets().pollSync(deadline);
			if (deadline <= performance.now()) return false;
			this.#in.waitForItemSync({
				deadline,
				check: () => this.#isOver()
			});
		}
	}
	watched() {
		let socket;
		return {
			ready: () => this.isReady(),
			watch: (on) => {
				if (this.#slot !== 0) this.#in.watch(on);
				if (on && this.#hasPassed) socket = this.#sockets().watched();
				socket?.watch(on);
			}
		};
	}
};
function limitsOf({ deadline, signal }) {
	return {
		signal,
		...deadline === void 0 ? {} : { deadline }
	};
}
function nothingCame() {
	return new TimeoutError("Nothing came in time");
}
// runtime/connection/network/spots.ts
const FAMILY = 0;
const PORT = 1;
const LENGTH = 2;
const FILE = 4;
const ADDRESS = 8;
const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);
const UNIX = Number(AF_UNIX.value);
const LOOPBACK = 127;
const SLASH = 47;
function spotOf(family, bytes) {
	if (family === UNIX) return namedSpot(bytes.subarray(2));
	const port = portIn(bytes);
	if (family === INET) return {
		family,
		port,
		address: bytes.subarray(4, 8)
	};
	const hasScope = bytes.subarray(24, 28).some((byte) => byte !== 0);
	return family === INET6 && !hasScope ? {
		family,
		port,
		address: bytes.subarray(8, 24)
	} : void 0;
}
function namedSpot(name) {
	if (name.length === 0 || name.length > 112) return void 0;
	if (name[0] === 0) return {
		family: UNIX,
		port: 0,
		address: name
	};
	if (name[0] !== SLASH) return void 0;
	const end = name.indexOf(0);
	return {
		family: UNIX,
		port: 0,
		address: end < 0 ? name : name.subarray(0, end)
	};
}
function portIn(bytes) {
	return bytes[2] << 8 | bytes[3];
}
function originIn(family, bytes) {
	return family === UNIX ? String.fromCharCode(...bytes.subarray(2, 8)) : portIn(bytes);
}
function isAny(address) {
	return address.every((byte) => byte === 0);
}
function isLoopback({ family, address }) {
	if (family === INET) return address[0] === LOOPBACK;
	return family === INET6 && address[15] === 1 && isAny(address.subarray(0, 15));
}
function addressAt(at, { address }) {
	return memory().bytes.subarray((at + ADDRESS) * 4, (at + ADDRESS) * 4 + address.length);
}
function fileAt(at) {
	return new Float64Array(memory().words.buffer, (at + FILE) * 4, 2);
}
function fileOf({ family, address }) {
	if (family !== UNIX || address[0] === 0) return [0, 0];
	try {
		const { dev, ino } = Deno.statSync(new TextDecoder().decode(address));
		return [dev, ino ?? 0];
	} catch {
		return;
	}
}
function writeSpot(at, spot) {
	const file = fileOf(spot);
	if (file === void 0) return false;
	const { words } = memory();
	words[at + FAMILY] = spot.family;
	words[at + PORT] = spot.port;
	words[at + LENGTH] = spot.address.length;
	fileAt(at).set(file);
	addressAt(at, spot).set(spot.address);
	return true;
}
function leadsTo(at, spot) {
	const { words } = memory();
	if (words[at + PORT] !== spot.port || words[at + FAMILY] !== spot.family) return false;
	const address = addressAt(at, spot);
	const isSame = words[at + LENGTH] === spot.address.length && spot.address.every((byte, i) => byte === address[i]);
	if (spot.family !== UNIX) return isSame || isLoopback(spot) && isAny(address);
	if (!isSame) return false;
	const file = fileOf(spot);
	return file !== void 0 && fileAt(at).every((word, i) => word === file[i]);
}
// runtime/connection/network/doors.ts
const NEXT = 0;
const PROCESS = 1;
const RING = 2;
const ASLEEP = 3;
const FORKED = 4;
const ANNOUNCED = 5;
const AWAITED = 6;
const SPOT = 8;
const SHORT = 1;
const PATIENCE = 20;
const MOST_ANNOUNCED = 1024;
const FIRST_PORT = 32768;
const PORTS = 28232;
function guarded(action) {
	lock(224);
	try {
		return action(memory().words);
	} finally {
		unlock(224);
	}
}
function* doors(words) {
	for (let door = words[225]; door !== 0;) {
		const next = words[door + NEXT];
		yield door;
		door = next;
	}
}
function remove$1(words, door) {
	let before = 225;
	while (words[before] !== 0 && words[before] !== door) before = words[before] + NEXT;
	if (words[before] === door) words[before] = words[door + NEXT];
}
__name(remove$1, "remove");
function sweep(words) {
	for (const door of doors(words)) {
		if (!me.isGone(words[door + PROCESS])) continue;
		remove$1(words, door);
		new Ring(words[door + RING]).free();
		new Ring(words[door + ANNOUNCED]).free();
		free(door);
	}
}
function taken(ring) {
	const message = ring.take();
	if (message === void 0) return void 0;
	const from = message.slice(8);
	const ticket = new DataView(message.buffer, message.byteOffset).getFloat64(0);
	return {
		slot: receive(pipeKind, ticket),
		from
	};
}
var Door = class Door {
	#door;
	#family;
	#ring;
	#announcements;
	#expected = new Map();
	#naps = new Naps(PATIENCE);
	#shortNaps = new Naps(SHORT);
	#awaiting = 0;
	#isClosed = false;
	constructor(door, family, ring, announcements) {
		this.#door = door;
		this.#family = family;
		this.#ring = ring;
		this.#announcements = announcements;
		own.add(door);
	}
	static open(family, bytes, backlog) {
		const spot = spotOf(family, bytes);
		if (spot === void 0 || memoryInUse() === void 0) return void 0;
		const door = allocateZeroed(176);
		if (!writeSpot(door + SPOT, spot)) {
			free(door);
			return;
		}
		const ring = Ring.create({ items: Math.max(1, backlog) });
		const announcements = Ring.create({ items: MOST_ANNOUNCED });
		guarded((words) => {
			sweep(words);
			words[door + PROCESS] = me.id;
			words[door + RING] = ring.address;
			words[door + ANNOUNCED] = announcements.address;
			words[door + NEXT] = words[225];
			words[225] = door;
		});
		return new Door(door, family, ring, announcements);
	}
	close() {
		if (!own.delete(this.#door)) return;
		guarded((words) => remove$1(words, this.#door));
		for (const ring of [this.#ring, this.#announcements]) for (let arrival; (arrival = taken(ring)) !== void 0;) release(arrival.slot);
		this.#isClosed = true;
		this.#freeRing();
		this.#announcements.free();
		for (const { slot } of this.#expected.values()) release(slot);
		free(this.#door);
	}
	get #isOwn() {
		return own.has(this.#door);
	}
	get hasArrivals() {
		return this.#isOwn && this.#ring.length > 0;
	}
	take() {
		return this.#isOwn ? taken(this.#ring) : void 0;
	}
	announced(from) {
		if (!this.#isOwn) return void 0;
		for (let arrival; (arrival = taken(this.#announcements)) !== void 0;) this.#expected.set(originIn(this.#family, arrival.from), arrival);
		const origin = originIn(this.#family, from);
		const arrival = this.#expected.get(origin);
		if (arrival === void 0) return void 0;
		this.#expected.delete(origin);
		if (!isVoid(arrival.slot)) return arrival;
		release(arrival.slot);
	}
	#isPromising(since) {
		return this.#isOwn && this.#naps.arePromising && performance.now() - since < PATIENCE;
	}
	napSync(since) {
		if (!this.#isPromising(since)) return false;
		this.#ring.waitForItemSync({ deadline: performance.now() + 5 });
		return true;
	}
	napAlone(since) {
		if (!this.#isPromising(since) || !this.#shortNaps.arePromising || hasWaits()) return;
		this.#ring.nap(5);
	}
	async nap(since, signal) {
		if (!this.#isPromising(since)) return false;
		await this.#await({
			signal,
			deadline: performance.now() + 5
		});
		return true;
	}
	note(milliseconds) {
		this.#naps.note(milliseconds);
		this.#shortNaps.note(milliseconds);
	}
	async awaitArrival(signal) {
		const { words } = memory();
		Atomics.add(words, this.#door + AWAITED, 1);
		try {
			await this.#await({ signal });
		} finally {
			if (!this.#isClosed) Atomics.sub(words, this.#door + AWAITED, 1);
		}
	}
	async #await(limits) {
		this.#awaiting++;
		try {
			await this.#ring.waitForItem({
				...limits,
				check: () => this.#checkOpen()
			});
		} finally {
			this.#awaiting--;
			if (this.#isClosed) this.#freeRing();
		}
	}
	#checkOpen() {
		if (this.#isClosed || !this.#isOwn) throw new OSError("listener is closed");
		return false;
	}
	#freeRing() {
		if (this.#awaiting === 0) this.#ring.free();
		else this.#ring.wakeAll();
	}
	fallAsleep() {
		return guarded((words) => {
			if (this.#isOwn && this.#ring.length > 0) return false;
			Atomics.add(words, this.#door + ASLEEP, 1);
			return true;
		});
	}
	wake() {
		if (this.#isOwn) Atomics.sub(memory().words, this.#door + ASLEEP, 1);
	}
};
const own = new Set();
afterFork(() => {
	for (const door of own) Atomics.store(memory().words, door + FORKED, 1);
	own.clear();
});
function knock(family, address, own) {
	if (memoryInUse() === void 0 || memory().words[225] === 0) return void 0;
	const spot = spotOf(family, address);
	if (spot === void 0) return void 0;
	return guarded((words) => {
		for (const door of doors(words)) if (leadsTo(door + SPOT, spot)) return enter(words, door, spot.family, address, own);
	});
}
function enter(words, door, family, address, own) {
	const process = words[door + PROCESS];
	if (process === me.id || me.isDead(process) || words[door + FORKED] !== 0) return void 0;
	const isAnnounced = Atomics.load(words, door + ASLEEP) !== 0;
	const ring = new Ring(words[door + (isAnnounced ? ANNOUNCED : RING)]);
	if (ring.full) return void 0;
	const bound = isAnnounced ? own() : address;
	if (bound === void 0) return void 0;
	const [slot, theirs] = makePipe(true);
	const from = isAnnounced ? bound : madeUp(family, address, objectOf(slot));
	const message = new Uint8Array(8 + from.length);
	new DataView(message.buffer).setFloat64(0, ticketFor(theirs, process));
	message.set(from, 8);
	ring.tryPut(message, Atomics.load(words, door + AWAITED) !== 0);
	return {
		slot,
		isAnnounced
	};
}
function madeUp(family, address, serial) {
	if (!isTcp(family)) return address.subarray(0, 2);
	const from = address.slice();
	new DataView(from.buffer).setUint16(2, FIRST_PORT + (serial >>> 4) % PORTS);
	return from;
}
function ticketFor(slot, process) {
	const before = me.recipient;
	me.recipient = process;
	try {
		return send(slot);
	} finally {
		me.recipient = before;
		release(slot);
	}
}
// runtime/connection/network/plain.ts
const isDarwin = Deno.build.os === "darwin";
let isPermitted = false;
function hasSystem() {
	if (!isDarwin && Deno.build.os !== "linux") return false;
	if (isPermitted) return true;
	const { state } = Deno.permissions.querySync({ name: "ffi" });
	isPermitted = state === "granted";
	return isPermitted || state === "prompt" && Deno.stdin.isTerminal();
}
function needsSystem() {
	libc();
	throw new OSError("this connection was made without the system's library, and can only be awaited");
}
async function isInTime(happening, deadline, signal) {
	signal?.throwIfAborted();
	const { promise: ended, resolve, reject } = Promise.withResolvers();
	const left = deadline - performance.now();
	const timer = left === Infinity ? void 0 : setTimeout(() => resolve(false), Math.max(0, left));
	const abort = () => reject(signal?.reason);
	signal?.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([happening.then(() => true), ended]);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	}
}
function optionsOf(place) {
	const path = pathOf(place);
	if (path !== void 0) return {
		transport: "unix",
		path
	};
	if (!(place.address instanceof Tuple)) return needsSystem();
	const [hostname, port] = place.address;
	return {
		transport: "tcp",
		hostname: hostname || "0.0.0.0",
		port: Number(port)
	};
}
const NUMBERS = {
	AddrInUse: isDarwin ? 48 : 98,
	AddrNotAvailable: isDarwin ? 49 : 99,
	ConnectionRefused: isDarwin ? 61 : 111,
	ConnectionReset: isDarwin ? 54 : 104,
	BrokenPipe: 32,
	NotFound: 2,
	PermissionDenied: 13
};
function faultFor(error) {
	const code = error instanceof Error ? NUMBERS[error.name] : void 0;
	return code === void 0 ? error : faultOf(code);
}
async function dial(place, { deadline, signal }) {
	const connecting = Deno.connect(optionsOf(place));
	let isDone = false;
	try {
		isDone = await isInTime(connecting, deadline ?? Infinity, signal);
		if (!isDone) throw new TimeoutError("timed out");
		return await connecting;
	} catch (error) {
		throw faultFor(error);
	} finally {
		if (!isDone) connecting.then((late) => late.close(), () => {});
	}
}
var PlainListener = class {
	#listener;
	#next;
	constructor(place) {
		try {
			this.#listener = Deno.listen(optionsOf(place));
		} catch (error) {
			throw faultFor(error);
		}
		this.#listener.unref();
	}
	get address() {
		return pythonic(this.#listener.addr);
	}
	async accept({ deadline, signal }) {
		this.#listener.ref();
		try {
			for (;;) {
				const next = this.#next ??= this.#listener.accept();
				if (!await isInTime(next, deadline ?? Infinity, signal)) throw new TimeoutError("No connection came in time");
				if (this.#next !== next) continue;
				this.#next = void 0;
				const conn = await next;
				return [conn, pythonic(conn.remoteAddr)];
			}
		} finally {
			this.#listener.unref();
		}
	}
	close() {
		this.#next?.catch(() => {});
		this.#listener.close();
	}
};
function pythonic(address) {
	if ("hostname" in address) return asTuple([address.hostname, address.port]);
	return "path" in address ? address.path ?? "" : "";
}
// runtime/connection/network/plain_stream.ts
const FIRST_ROOM = 16384;
const MOST_KEPT = 1 << 20;
const MOMENT = 1;
var PlainStream = class {
	#conn;
	#room = new Uint8Array(FIRST_ROOM);
	#start = 0;
	#end = 0;
	#isOver = false;
	#fault;
	#reading;
	#sending;
	#receiving;
	constructor(conn, bounds) {
		this.#conn = conn;
		this.bounds = bounds;
		conn.unref();
		if ("setNoDelay" in conn) conn.setNoDelay();
	}
	get closed() {
		return this.#conn === void 0;
	}
	fd() {
		return needsSystem();
	}
	tickets() {
		return needsSystem();
	}
	close() {
		this.#conn?.close();
		this.#conn = void 0;
	}
	#open() {
		if (this.#conn === void 0) throw faultOf(9);
		return this.#conn;
	}
	async send(parts, _patience) {
		const pieces = framed(parts).map((piece) => piece.slice());
		while (this.#sending !== void 0) await this.#sending;
		const sent = this.#write(pieces);
		this.#sending = sent.catch(() => {});
		try {
			await sent;
		} finally {
			this.#sending = void 0;
		}
	}
	async #write(pieces) {
		const conn = this.#open();
		conn.ref();
		try {
			for (const piece of pieces) for (let at = 0; at < piece.length;) at += await conn.write(piece.subarray(at));
		} catch (error) {
			this.close();
			throw faultFor(error);
		} finally {
			if (!this.closed) conn.unref();
		}
	}
	sendSync() {
		needsSystem();
	}
	async receive(most, patience, read) {
		while (this.#receiving !== void 0) await this.#receiving;
		const received = this.#next(most, patience);
		this.#receiving = received.catch(() => {});
		try {
			return read(await received);
		} finally {
			this.#receiving = void 0;
		}
	}
	receiveSync() {
		return needsSystem();
	}
	async #next(most, patience) {
		for (;;) {
			const message = this.#taken(most);
			if (message !== void 0) return message;
			if (this.#fault !== void 0) throw this.#fault;
			if (this.#isOver) throw this.holds() ? brokenOff() : new EOFError();
			const limit = this.holds() ? performance.now() + this.bounds.messageTimeout * 1e3 : Infinity;
			const end = patience.deadline ?? Infinity;
			if (await this.#hasMore(Math.min(limit, end), patience.signal)) continue;
			if (performance.now() >= end) throw new TimeoutError("Nothing came in time");
			this.close();
			throw new OSError(`a message was begun and not gone on with for ${this.bounds.messageTimeout} seconds`);
		}
	}
	async #hasMore(deadline, signal) {
		const conn = this.#open();
		conn.ref();
		try {
			return await isInTime(this.#reading ??= this.#read(conn), deadline, signal);
		} finally {
			if (!this.closed) conn.unref();
		}
	}
	async #read(conn) {
		try {
			const count = await conn.read(this.#free());
			if (count === null) this.#isOver = true;
			else this.#end += count;
		} catch (error) {
			this.#fault = this.closed ? faultOf(9) : faultFor(error);
		} finally {
			this.#reading = void 0;
		}
	}
	#free() {
		const held = this.#room.subarray(this.#start, this.#end);
		if (held.length === 0 && this.#room.length > MOST_KEPT) this.#room = new Uint8Array(FIRST_ROOM);
		else if (held.length === this.#room.length) {
			this.#room = new Uint8Array(held.length * 2);
			this.#room.set(held);
		} else if (this.#start > 0) this.#room.copyWithin(0, this.#start, this.#end);
		this.#start = 0;
		this.#end = held.length;
		return this.#room.subarray(held.length);
	}
	#taken(most) {
		this.#open();
		const head = headIn(this.#room, this.#start, this.#end);
		if (head === void 0) return void 0;
		const { size, header } = head;
		if (size < 0 || size > most || size > this.bounds.maxMessage) {
			this.close();
			throw tooLong(size, this.bounds);
		}
		const start = this.#start + header;
		if (this.#end - start < size) return void 0;
		this.#start = start + size;
		return this.#room.slice(start, this.#start);
	}
	holds() {
		return this.#end > this.#start;
	}
	isReady() {
		return this.holds() || this.#isOver || this.#fault !== void 0;
	}
	async poll(deadline, signal) {
		if (this.isReady()) return true;
		await this.#hasMore(Math.max(deadline, performance.now() + MOMENT), signal);
		return this.isReady();
	}
	pollSync() {
		return needsSystem();
	}
	watched() {
		return needsSystem();
	}
};
function brokenOff() {
	return new OSError("got end of file during message");
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
	#carrier;
	#settings;
	#isNew = true;
	#serial = nextSerial++;
	#read = (message) => this.#value(message);
	constructor(carrier, settings = defaults) {
		if (![
			Stream,
			Link,
			PlainStream
		].some((kind) => carrier instanceof kind)) throw new TypeError("Cannot make a Connection by itself: call Client() or Listener.accept()");
		this.#carrier = carrier;
		this.#settings = settings;
	}
	get closed() {
		return this.#carrier.closed;
	}
	get readable() {
		return true;
	}
	get writable() {
		return true;
	}
	fileno() {
		this.#check();
		return this.#exposed();
	}
	#exposed() {
		const fd = this.#carrier.fd();
		poller.early.set(fd, () => this.#carrier.holds());
		return fd;
	}
	close() {
		this.#carrier.close();
	}
	[Symbol.dispose]() {
		this.close();
	}
	#check() {
		if (this.#carrier.closed) throw new OSError("handle is closed");
	}
	async send(value, options) {
		this.#check();
		const parts = dumpParts(value, { globals: this.#settings.globals });
		await this.#carrier.send(parts, patienceOf(options));
	}
	sendSync(value) {
		this.#check();
		this.#carrier.sendSync(dumpParts(value, { globals: this.#settings.globals }), forEver);
	}
	async recv(options) {
		this.#check();
		return await this.#carrier.receive(Infinity, patienceOf(options), this.#read);
	}
	recvSync() {
		this.#check();
		return this.#carrier.receiveSync(Infinity, forEver, this.#read);
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
		await this.#carrier.send([partOf(buffer, offset, size)], forEver);
	}
	sendBytesSync(buffer, offset, size) {
		this.#check();
		this.#carrier.sendSync([partOf(buffer, offset, size)], forEver);
	}
	async recvBytes(maxlength, options) {
		this.#check();
		checkMaxlength(maxlength);
		return await this.#carrier.receive(maxlength ?? Infinity, patienceOf(options), ownBytes);
	}
	recvBytesSync(maxlength, options) {
		this.#check();
		checkMaxlength(maxlength);
		return this.#carrier.receiveSync(maxlength ?? Infinity, patienceOf(options), ownBytes);
	}
	async recvBytesInto(buffer, offset = 0) {
		this.#check();
		const target = targetOf(buffer, offset);
		return await this.#carrier.receive(Infinity, forEver, (message) => fill(target, message));
	}
	recvBytesIntoSync(buffer, offset = 0) {
		this.#check();
		const target = targetOf(buffer, offset);
		return this.#carrier.receiveSync(Infinity, forEver, (message) => fill(target, message));
	}
	async poll(timeout = 0) {
		this.#check();
		const { deadline, signal } = timeoutOf(timeout);
		return await this.#carrier.poll(deadline, signal);
	}
	pollSync(timeout = 0) {
		this.#check();
		return this.#carrier.pollSync(timeoutOf(timeout).deadline);
	}
	get [watched]() {
		this.#check();
		const { ready, watch } = this.#carrier.watched();
		return {
			ready: () => {
				this.#check();
				return ready();
			},
			watch
		};
	}
	asConnection() {
		return this;
	}
	static stateOf(connection) {
		const { maxMessage, messageTimeout } = connection.#settings;
		const { socket, link } = connection.#carrier.tickets();
		return [
			socket,
			link,
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
	read([socket, link, maxMessage, messageTimeout]) {
		const settings = {
			...defaults,
			maxMessage,
			messageTimeout
		};
		return new SocketConnection(link === 0 ? new Stream(Descriptor.arrive(socket), settings) : Link.arrive({
			socket,
			link
		}, settings), settings);
	}
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
	const flags = isDarwin$1 ? 0 : NONBLOCK | CLOEXEC;
	const fd = check(libc().socket(family, stream | flags, 0));
	if (isDarwin$1) prepare(fd);
	return fd;
}
const one$1 = new Uint8Array(new Int32Array([1]).buffer);
function hurry(fd, family) {
	if (isTcp(family)) libc().setsockopt(fd, tcp, noDelay, one$1, 4);
}
async function Client(address, ...rest) {
	return (await connect(address, rest)).asConnection();
}
function ClientSync(address, ...rest) {
	const { place, given, settings, patience } = asked(address, rest);
	const bytes = recalled(place) ?? noted(place, resolvedSync(place.family, place.address, "connect"));
	const dialling = new Dialling(place.family, bytes, settings);
	try {
		if (!dialling.isDone()) untilSync(() => dialling.fd, dialling.attempt, patience);
	} catch (error) {
		throw dialling.failed(error);
	}
	const carrier = dialling.carrier();
	try {
		const connection = new SocketConnection(carrier, settings);
		const key = keyOf(given.authkey);
		if (key === void 0) return connection.asConnection();
		return limitedSync(connection, handshakeSeconds(given), (messenger) => {
			answerChallengeSync(messenger, key);
			deliverChallengeSync(messenger, key);
		}).asConnection();
	} catch (error) {
		carrier.close();
		throw error;
	}
}
async function connect(address, rest) {
	const request = asked(address, rest);
	const { place, given, settings, patience } = request;
	const carrier = hasSystem() ? await dialled(request) : new PlainStream(await dial(place, patience), settings);
	try {
		const connection = new SocketConnection(carrier, settings);
		const key = keyOf(given.authkey);
		if (key === void 0) return connection;
		return await limited(connection, handshakeSeconds(given), async (messenger) => {
			await answerChallenge(messenger, key);
			await deliverChallenge(messenger, key);
		});
	} catch (error) {
		carrier.close();
		throw error;
	}
}
async function dialled({ place, settings, patience }) {
	const bytes = recalled(place) ?? noted(place, await resolved(place.family, place.address, "connect"));
	const dialling = new Dialling(place.family, bytes, settings);
	try {
		if (!dialling.isDone()) await until(() => dialling.fd, dialling.attempt, patience);
	} catch (error) {
		throw dialling.failed(error);
	}
	return dialling.carrier();
}
let last;
function recalled({ family, address }) {
	if (last?.family !== family || !Array.isArray(address) || address.length !== 2) return void 0;
	return address[0] === last.host && address[1] === last.port ? last.bytes : void 0;
}
function noted({ family, address }, bytes) {
	if (!Array.isArray(address) || address.length !== 2) return bytes;
	const [host, port] = address;
	if (host === "localhost" || /^[\d.]+$|:/.test(String(host))) last = {
		family,
		host,
		port,
		bytes
	};
	return bytes;
}
function asked(address, rest) {
	const given = options(["family", "authkey"], ...rest);
	const place = placeOf(address, given.family);
	const { deadline, signal } = timeoutOf({
		timeout: given.timeout ?? null,
		signal: given.signal
	});
	const limit = deadline === Infinity ? {} : { deadline };
	return {
		place,
		given,
		settings: settingsOf(given),
		patience: {
			timeout: null,
			signal,
			...limit
		}
	};
}
var Dialling = class {
	#family;
	#settings;
	#near;
	#descriptor;
	constructor(family, address, settings) {
		this.#family = family;
		this.#settings = settings;
		this.attempt = connecting(family, address, true);
		this.#near = knock(family, address, () => {
			this.#descriptor = new Descriptor(newSocket(family));
			return bound(this.#descriptor.fd, family, address);
		});
	}
	get fd() {
		return (this.#descriptor ??= new Descriptor(newSocket(this.#family))).fd;
	}
	isDone() {
		return this.#near?.isAnnounced === false || isConnected(this.fd, this.attempt);
	}
	failed(error) {
		if (this.#near !== void 0) makeVoid(this.#near.slot);
		this.#descriptor?.close();
		return error;
	}
	carrier() {
		if (this.#near !== void 0) {
			this.#descriptor?.close();
			return new Link(this.#near.slot, this.#settings);
		}
		hurry(this.fd, this.#family);
		return new Stream(this.#descriptor, this.#settings);
	}
};
function bound(fd, family, address) {
	if (!isTcp(family) && isDarwin$1) return void 0;
	const place = isTcp(family) ? address.slice() : address.slice(0, 2);
	place.fill(0, 2, 4);
	const own = new Uint8Array(128);
	const length = new Uint32Array([own.length]);
	const system = libc();
	return system.bind(fd, place, place.length) === 0 && system.getsockname(fd, own, length) === 0 ? own.subarray(0, length[0]) : void 0;
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
const SYSTEMS_TURN = 16;
const moment = 2;
const open = new Set();
onLeave(() => [...open].forEach((listener) => listener.close()));
var Listener = class {
	static __module__ = "multiprocessing.connection";
	#descriptor;
	#plain;
	#place;
	#address;
	#backlog;
	#door;
	#sleepers = 0;
	#key;
	#settings;
	#handshakeTimeout;
	#lastAccepted = () => null;
	#handshakes = 0;
	#looks = 0;
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
		this.#backlog = Math.max(0, Number(index(backlog)));
		if (!hasSystem()) {
			this.#plain = new PlainListener(this.#place);
			this.#address = this.#plain.address;
			open.add(this);
			return;
		}
		const fd = newSocket(this.#place.family);
		this.#descriptor = new Descriptor(fd);
		try {
			libc().setsockopt(fd, solSocket, reuseAddress, one, 4);
			const bytes = resolvedSync(this.#place.family, this.#place.address, "bind");
			check(libc().bind(fd, bytes, bytes.length));
			check(libc().listen(fd, this.#backlog));
			const own = ownAddress(fd);
			this.#address = unpacked(own, own.length);
			this.#openDoor();
		} catch (error) {
			this.#descriptor.close();
			throw error;
		}
		open.add(this);
	}
	get address() {
		this.#check();
		return this.#address;
	}
	get lastAccepted() {
		return this.#lastAccepted();
	}
	get closed() {
		return this.#descriptor === void 0 && this.#plain === void 0;
	}
	#check() {
		if (this.closed) throw new OSError("listener is closed");
	}
	#fd() {
		this.#check();
		return this.#descriptor?.fd ?? needsSystem();
	}
	#openDoor() {
		if (this.#door !== void 0 || this.#sleepers > 0) return this.#door;
		return this.#door = Door.open(this.#place.family, ownAddress(this.#fd()), this.#backlog);
	}
	close() {
		if (this.closed) return;
		const descriptor = this.#descriptor;
		this.#plain?.close();
		this.#descriptor = this.#plain = void 0;
		open.delete(this);
		this.#door?.close();
		if (descriptor !== void 0) poller.forget(descriptor.fd);
		descriptor?.close();
		this.#tell();
		const path = pathOf(this.#place);
		if (path !== void 0) removePath(path);
	}
	[Symbol.dispose]() {
		this.close();
	}
	async accept(limits = {}) {
		this.#check();
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
		const [connection, from] = this.#arrivalSync();
		this.#lastAccepted = from;
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
	#accepting() {
		const accepting$1 = accepting(this.#place.family);
		const door = this.#openDoor();
		const since = performance.now();
		let arrival;
		let result = -1;
		const both = {
			...accepting$1.attempt,
			call: (fd) => {
				if (result >= 0) return result;
				if (this.#isSystemsTurn()) result = accepting$1.attempt.call(fd);
				if (result >= 0) return result;
				arrival = door?.take();
				return result = arrival === void 0 ? accepting$1.attempt.call(fd) : 0;
			}
		};
		return {
			since,
			attempt: door === void 0 ? accepting$1.attempt : both,
			accepted: (fd) => {
				if (arrival !== void 0) {
					door.note(performance.now() - since);
					return this.#accepted(arrival);
				}
				const descriptor = new Descriptor(fd);
				const announced = door?.announced(accepting$1.bytes);
				door?.note(announced === void 0 ? Infinity : performance.now() - since);
				if (announced !== void 0) {
					descriptor.close();
					return [this.#connection(announced), this.#origin(accepting$1.address)];
				}
				hurry(fd, this.#place.family);
				return [new SocketConnection(new Stream(descriptor, this.#settings), this.#settings), accepting$1.address];
			}
		};
	}
	#near() {
		const arrival = this.#isSystemsTurn() ? void 0 : this.#openDoor()?.take();
		if (arrival === void 0) return void 0;
		this.#door.note(0);
		return this.#accepted(arrival);
	}
	#isSystemsTurn() {
		return ++this.#looks % SYSTEMS_TURN === 0;
	}
	#accepted(arrival) {
		const { from } = arrival;
		return [this.#connection(arrival), this.#origin(() => unpacked(from, from.length))];
	}
	#origin(from) {
		return isTcp(this.#place.family) ? from : () => "";
	}
	#connection({ slot }) {
		return new SocketConnection(new Link(slot, this.#settings), this.#settings);
	}
	#look({ attempt }) {
		const got = attempt.call(this.#fd());
		if (got >= 0) return got;
		const code = libc().errno();
		if (code !== 11 && code !== 4) throw faultOf(code);
	}
	#take(accepting) {
		const door = this.#door;
		if (door !== void 0) {
			if (!door.hasArrivals) door.napAlone(accepting.since);
			return this.#look(accepting);
		}
		const look = () => this.#look(accepting) ?? -1;
		const soon = this.#eagerness.try(this.#fd(), 1, look);
		return soon < 0 ? void 0 : soon;
	}
	#takeSync(accepting) {
		const door = this.#door;
		if (door === void 0) return this.#look(accepting);
		if (!door.hasArrivals) door.napSync(accepting.since);
		do {
			const soon = this.#look(accepting);
			if (soon !== void 0) return soon;
		} while (door.napSync(accepting.since) || !door.fallAsleep());
	}
	#asleepSync(attempt) {
		const wake = this.#sleeping();
		try {
			return untilSync(() => this.#fd(), attempt, { timeout: null });
		} finally {
			wake();
		}
	}
	#sleeping() {
		const door = this.#door;
		this.#sleepers++;
		return () => {
			this.#sleepers--;
			door?.wake();
		};
	}
	#arrivalSync() {
		this.#check();
		const near = this.#near();
		if (near !== void 0) return near;
		const accepting = this.#accepting();
		const fd = this.#takeSync(accepting) ?? this.#asleepSync(accepting.attempt);
		return accepting.accepted(fd);
	}
	async #arrival(patience) {
		try {
			if (this.#plain !== void 0) {
				const [conn, from] = await this.#plain.accept(patience);
				return [new SocketConnection(new PlainStream(conn, this.#settings), this.#settings), () => from];
			}
			const near = this.#near();
			if (near !== void 0) return near;
			const accepting = this.#accepting();
			const fd = this.#take(accepting) ?? await this.#asleep(accepting, patience);
			return accepting.accepted(fd);
		} catch (error) {
			if (this.closed) throw new OSError("listener is closed");
			if (error instanceof TimeoutError$1) throw new TimeoutError("No connection came in time");
			throw error;
		}
	}
	async #asleep(accepting, patience) {
		const { attempt, since } = accepting;
		const door = this.#door;
		if (door !== void 0) {
			while ((patience.deadline ?? Infinity) > performance.now()) {
				if (!await door.nap(since, patience.signal)) break;
				const soon = this.#look(accepting);
				if (soon !== void 0) return soon;
			}
			return await this.#asleepAtBoth(door, attempt, patience);
		}
		this.#sleepers++;
		try {
			return await until(() => this.#fd(), attempt, patience);
		} finally {
			this.#sleepers--;
		}
	}
	async #asleepAtBoth(door, attempt, patience) {
		const stop = new AbortController();
		const signal = patience.signal === void 0 ? stop.signal : AbortSignal.any([patience.signal, stop.signal]);
		const system = until(() => this.#fd(), attempt, {
			...patience,
			signal
		});
		const near = async () => {
			for (;;) {
				await door.awaitArrival(signal);
				const got = attempt.call(this.#fd());
				if (got >= 0) return got;
			}
		};
		try {
			return await Promise.race([system, near().catch(() => system)]);
		} finally {
			stop.abort();
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
		const { ready, watch } = watchedDescriptor(this.#fd(), 1);
		this.#openDoor();
		let wake;
		return {
			ready: () => this.#door?.hasArrivals || ready(),
			watch: (on) => {
				wake?.();
				wake = on && this.#door?.fallAsleep() !== false ? this.#sleeping() : void 0;
				watch(on);
			}
		};
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
	return bytes.subarray(0, length[0]);
}
export { Client, ClientSync, Listener, SocketConnection, Stream, answerChallenge, answerChallengeSync, deliverChallenge, deliverChallengeSync, hurry, newSocket, placeOf, settingsOf };
