import "../../rolldown-runtime.js";
import { OSError, ValueError, me, registerForm } from "../../core.js";
import { Bytes, TimeoutError, asTuple, options, repr } from "../core.js";
import { Descriptor, MSG_DONTWAIT, buffersOf, bytesOf, deliver, duplicate, flagsAndAddress, flagsAndLimits, number, receivingMessage, sendingMessage, shortened, sizeOf, target, timeoutFor } from "./select.js";
import { accepting, connecting, deadlineOf, receiving, receivingBytes, receivingFrom, sending, sendingTo, until, untilSync } from "./select2.js";
import { Endpoint, resolved, resolvedSync } from "./select3.js";
import { BUFFER_BYTES, SocketIO, SocketText, wireOf } from "./select4.js";
// runtime/python/socket/files.ts
function makeFile(of, options) {
	const { mode = "r", encoding, errors, newline } = options;
	if (!/^[rwb]*$/.test(mode)) throw new ValueError(`invalid mode ${repr(mode)} (only r, w, b allowed)`);
	const writable = mode.includes("w");
	const readable = mode.includes("r") || !writable;
	const binary = mode.includes("b");
	const given = options.buffering === null || options.buffering === void 0 ? -1 : Number(options.buffering);
	if (given === 0 && !binary) throw new ValueError("unbuffered streams must be binary");
	const buffering = given < 0 || given === 1 && !binary ? BUFFER_BYTES : given;
	const bytes = new SocketIO(wireOf(of), {
		readable,
		writable,
		buffering
	});
	if (binary) return bytes;
	return new SocketText(bytes, {
		encoding: encoding ?? "UTF-8",
		errors: errors ?? "strict",
		newline: newline ?? null,
		lineBuffered: given === 1,
		mode
	});
}
// runtime/python/socket/socket.ts
var socket = class socket extends Endpoint {
	static __module__ = "socket";
	#open = () => Endpoint.descriptorOf(this).fd;
	get #family() {
		return number(this.family);
	}
	#seconds({ timeout }) {
		return timeout === void 0 ? Endpoint.timeoutOf(this) : timeoutFor(timeout);
	}
	#patience(attempt, limits, deadline) {
		const seconds = this.#seconds(limits);
		return {
			timeout: seconds === null && ((attempt.flags ?? 0) & MSG_DONTWAIT) !== 0 ? 0 : seconds,
			signal: limits.signal,
			deadline
		};
	}
	#until(attempt, limits, deadline) {
		return until(this.#open, attempt, this.#patience(attempt, limits, deadline));
	}
	#untilSync(attempt, limits, deadline) {
		return untilSync(this.#open, attempt, this.#patience(attempt, limits, deadline));
	}
	async accept(limits = {}) {
		const { attempt, address } = accepting(this.#family);
		return this.#accepted(await this.#until(attempt, limits), address());
	}
	acceptSync(limits = {}) {
		const { attempt, address } = accepting(this.#family);
		return this.#accepted(this.#untilSync(attempt, limits), address());
	}
	#accepted(fd, address) {
		const connection = new socket(this.family, this.type, this.proto, new Descriptor(fd));
		return asTuple([connection, address]);
	}
	#connecting(address) {
		return connecting(this.#family, address, Endpoint.timeoutOf(this) === null);
	}
	async connect(address, limits = {}) {
		this.#open();
		const bytes = await resolved(this.#family, address, "connect");
		await this.#until(this.#connecting(bytes), limits);
	}
	connectSync(address, limits = {}) {
		this.#open();
		const bytes = resolvedSync(this.#family, address, "connect");
		this.#untilSync(this.#connecting(bytes), limits);
	}
	async connectEx(address, limits = {}) {
		this.#open();
		const bytes = await resolved(this.#family, address, "connect_ex");
		try {
			await this.#until(this.#connecting(bytes), limits);
			return 0;
		} catch (error) {
			return numberOf(error);
		}
	}
	connectExSync(address, limits = {}) {
		this.#open();
		const bytes = resolvedSync(this.#family, address, "connect_ex");
		try {
			this.#untilSync(this.#connecting(bytes), limits);
			return 0;
		} catch (error) {
			return numberOf(error);
		}
	}
	async send(data, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		return await this.#until(sending(bytesOf(data), flags), limits);
	}
	sendSync(data, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		return this.#untilSync(sending(bytesOf(data), flags), limits);
	}
	async sendall(data, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		const bytes = bytesOf(data);
		const end = this.#deadline(limits);
		for (let at = 0; at < bytes.length;) at += await this.#until(sending(bytes.subarray(at), flags), limits, end);
	}
	sendallSync(data, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		const bytes = bytesOf(data);
		const end = this.#deadline(limits);
		for (let at = 0; at < bytes.length;) at += this.#untilSync(sending(bytes.subarray(at), flags), limits, end);
	}
	#deadline(limits) {
		return deadlineOf(this.#seconds(limits));
	}
	async sendto(data, ...rest) {
		const { flags, address, limits } = flagsAndAddress(rest);
		const bytes = await resolved(this.#family, address, "sendto");
		return await this.#until(sendingTo(bytesOf(data), flags, bytes), limits);
	}
	sendtoSync(data, ...rest) {
		const { flags, address, limits } = flagsAndAddress(rest);
		const bytes = resolvedSync(this.#family, address, "sendto");
		return this.#untilSync(sendingTo(bytesOf(data), flags, bytes), limits);
	}
	async recv(bufsize, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		const { attempt, bytes } = receivingBytes(sizeOf(bufsize, "recv"), flags);
		return bytes(await this.#until(attempt, limits));
	}
	recvSync(bufsize, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		const { attempt, bytes } = receivingBytes(sizeOf(bufsize, "recv"), flags);
		return bytes(this.#untilSync(attempt, limits));
	}
	async recvInto(buffer, ...rest) {
		const { into, own, flags, limits } = target(buffer, rest, "recv_into");
		const count = await this.#until(receiving(own, flags), limits);
		if (own !== into) into.set(own.subarray(0, count));
		return count;
	}
	recvIntoSync(buffer, ...rest) {
		const { into, own, flags, limits } = target(buffer, rest, "recv_into");
		const count = this.#untilSync(receiving(own, flags), limits);
		if (own !== into) into.set(own.subarray(0, count));
		return count;
	}
	async recvfrom(bufsize, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		const into = new Bytes(sizeOf(bufsize, "recvfrom"));
		const { attempt, address } = receivingFrom(this.#family, into, flags);
		const count = await this.#until(attempt, limits);
		return asTuple([shortened(into, count), address()]);
	}
	recvfromSync(bufsize, ...rest) {
		const { flags, limits } = flagsAndLimits(rest);
		const into = new Bytes(sizeOf(bufsize, "recvfrom"));
		const { attempt, address } = receivingFrom(this.#family, into, flags);
		const count = this.#untilSync(attempt, limits);
		return asTuple([shortened(into, count), address()]);
	}
	async recvfromInto(buffer, ...rest) {
		const { into, own, flags, limits } = target(buffer, rest, "recvfrom_into");
		const { attempt, address } = receivingFrom(this.#family, own, flags);
		const count = await this.#until(attempt, limits);
		if (own !== into) into.set(own.subarray(0, count));
		return asTuple([count, address()]);
	}
	async sendmsg(buffers, ancillary = [], flags = 0, address = null, limits = {}) {
		const place = address === null ? null : await resolved(this.#family, address, "sendmsg");
		return await this.#until(sendingMessage(buffers, ancillary, number(flags), place), limits);
	}
	sendmsgSync(buffers, ancillary = [], flags = 0, address = null, limits = {}) {
		const place = address === null ? null : resolvedSync(this.#family, address, "sendmsg");
		return this.#untilSync(sendingMessage(buffers, ancillary, number(flags), place), limits);
	}
	async recvmsg(bufsize, room = 0, flags = 0, limits = {}) {
		const { into, received } = this.#message(bufsize, room, flags);
		const count = await this.#until(received.attempt, limits);
		return asTuple([shortened(into, count), ...received.rest()]);
	}
	recvmsgSync(bufsize, room = 0, flags = 0, limits = {}) {
		const { into, received } = this.#message(bufsize, room, flags);
		const count = this.#untilSync(received.attempt, limits);
		return asTuple([shortened(into, count), ...received.rest()]);
	}
	#message(bufsize, room, flags) {
		const size = number(bufsize);
		if (size < 0) throw new ValueError("negative buffer size in recvmsg()");
		const into = new Bytes(size);
		return {
			into,
			received: receivingMessage(this.#family, [into], room, number(flags))
		};
	}
	async recvmsgInto(buffers, room = 0, flags = 0, limits = {}) {
		const { parts, received } = this.#messageInto(buffers, room, flags);
		const count = await this.#until(received.attempt, limits);
		deliver(parts);
		return asTuple([count, ...received.rest()]);
	}
	recvmsgIntoSync(buffers, room = 0, flags = 0, limits = {}) {
		const { parts, received } = this.#messageInto(buffers, room, flags);
		const count = this.#untilSync(received.attempt, limits);
		deliver(parts);
		return asTuple([count, ...received.rest()]);
	}
	#messageInto(buffers, room, flags) {
		const parts = buffersOf(buffers);
		const pieces = parts.map(({ own }) => own);
		return {
			parts,
			received: receivingMessage(this.#family, pieces, room, number(flags))
		};
	}
	async sendfile(file, ...rest) {
		const { start, end } = rangeOf(file, options(["offset", "count"], ...rest));
		if (this.gettimeout() === 0) throw new ValueError("non-blocking sockets are not supported");
		if (start > 0) await file.seek(start);
		let sent = 0;
		try {
			while (sent < end) {
				const bytes = await file.read(Math.min(BLOCK, end - sent));
				if (bytes.length === 0) break;
				await this.sendall(bytes);
				sent += bytes.length;
			}
			return sent;
		} finally {
			if (sent > 0) await file.seek(start + sent);
		}
	}
	dup() {
		const copy = new Descriptor(duplicate(this.#open()));
		const other = new socket(this.family, this.type, this.proto, copy);
		other.settimeout(Endpoint.timeoutOf(this));
		return other;
	}
	makefile(...given) {
		return makeFile(this, options([
			"mode",
			"buffering",
			"encoding",
			"errors",
			"newline"
		], ...given));
	}
	static stateOf(of) {
		const descriptor = Endpoint.descriptorOf(of);
		return [
			number(of.family),
			number(of.type),
			of.proto,
			me.recipient === 0 ? null : Endpoint.timeoutOf(of),
			descriptor.ticket()
		];
	}
	static arrive([family, type, proto, timeout, ticket]) {
		const arrived = new socket(family, type, proto, Descriptor.arrive(ticket));
		if (timeout !== null) arrived.settimeout(timeout);
		return arrived;
	}
};
const BLOCK = 65536;
function rangeOf(file, { offset = 0, count }) {
	if (typeof file.mode === "string" && !file.mode.includes("b")) throw new ValueError("file should be opened in binary mode");
	if (count === void 0 || count === null) return {
		start: number(offset),
		end: Infinity
	};
	const end = number(count);
	if (end <= 0) throw new ValueError(`count must be a positive integer (got ${end})`);
	return {
		start: number(offset),
		end
	};
}
registerForm(import.meta, socket, "python.socket", {
	write: socket.stateOf,
	read: socket.arrive
});
function numberOf(error) {
	if (error instanceof TimeoutError) return 11;
	if (error instanceof OSError && error.errno !== null) return error.errno;
	throw error;
}
export { socket };
