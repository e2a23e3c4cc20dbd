/* @ts-self-types="../../../runtime/python/socketserver.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { Exception, OSError, TypeError, printError } from "../core.js";
import { asTuple, repr, toNumber, truth } from "./core.js";
import { select } from "./parts/select7.js";
import { BINARY, SocketIO, wireOf } from "./parts/select4.js";
import { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET, SO_REUSEADDR, SO_REUSEPORT } from "./parts/select.js";
import { socket } from "./parts/select5.js";
import { formatExc } from "./parts/traceback.js";
// runtime/python/socketserver.ts
function setting(of, name, otherwise) {
	return of[name] ?? of.constructor[name] ?? otherwise;
}
function socketOf(server) {
	if (server.socket === void 0) throw new TypeError("the server has no socket");
	return server.socket;
}
var BaseServer = class {
	static __module__ = "socketserver";
	isServing = false;
	constructor(serverAddress, RequestHandlerClass) {
		this.serverAddress = serverAddress;
		this.RequestHandlerClass = RequestHandlerClass;
	}
	fileno() {
		return socketOf(this).fileno();
	}
	async getRequest() {
		return await socketOf(this).accept();
	}
	verifyRequest(_request, _clientAddress) {
		return true;
	}
	handleTimeout() {}
	serviceActions() {}
	async serveForever(pollInterval = .5) {
		const seconds = toNumber(typeof pollInterval === "object" && "pollInterval" in pollInterval ? pollInterval.pollInterval ?? .5 : pollInterval);
		this.isServing = true;
		try {
			while (this.isServing) {
				const [ready] = await select([socketOf(this)], [], [], seconds);
				if (!this.isServing) break;
				if (ready.length > 0) await this.handleRequestNoblock();
				await this.serviceActions();
			}
		} finally {
			this.isServing = false;
		}
	}
	shutdown() {
		this.isServing = false;
	}
	async handleRequest() {
		const own = socketOf(this).gettimeout();
		const wanted = setting(this, "timeout", null);
		const limit = own === null ? wanted : wanted === null ? own : Math.min(+own, +wanted);
		const [ready] = await select([socketOf(this)], [], [], limit);
		if (ready.length > 0) await this.handleRequestNoblock();
		else await this.handleTimeout();
	}
	async handleRequestNoblock() {
		let found;
		try {
			found = await this.getRequest();
		} catch (error) {
			if (error instanceof OSError) return;
			throw error;
		}
		const [request, address] = found;
		try {
			if (await this.verifyRequest(request, address)) await this.processRequest(request, address);
			else this.shutdownRequest(request);
		} catch (error) {
			if (error instanceof Exception) await this.handleError(request, address, error);
			this.shutdownRequest(request);
			if (!(error instanceof Exception)) throw error;
		}
	}
	async processRequest(request, clientAddress) {
		await this.finishRequest(request, clientAddress);
		this.shutdownRequest(request);
	}
	async finishRequest(request, clientAddress) {
		const handler = new this.RequestHandlerClass(request, clientAddress, this);
		await handler.setup();
		try {
			await handler.handle();
		} finally {
			await handler.finish();
		}
	}
	shutdownRequest(request) {
		if (!(request instanceof socket)) return;
		try {
			request.shutdown(1);
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
		}
		request.close();
	}
	handleError(_request, clientAddress, error) {
		const line = "-".repeat(40);
		const where = repr(clientAddress);
		printError(`${line}\nException occurred during processing of request from ${where}\n${formatExc(error).trimEnd()}\n${line}`);
	}
	serverClose() {
		this.socket?.close();
	}
	[Symbol.dispose]() {
		this.serverClose();
	}
	__enter__() {
		return this;
	}
	__exit__() {
		this.serverClose();
	}
};
var TCPServer = class extends BaseServer {
	static __module__ = "socketserver";
	constructor(serverAddress, RequestHandlerClass, bindAndActivate = true) {
		super(serverAddress, RequestHandlerClass);
		const family = setting(this, "address_family", this.family());
		this.socket = new socket(family, setting(this, "socket_type", this.kind()));
		if (!(typeof bindAndActivate === "object" ? bindAndActivate.bindAndActivate ?? true : bindAndActivate)) return;
		try {
			this.serverBind();
			this.serverActivate();
		} catch (error) {
			this.serverClose();
			throw error;
		}
	}
	family() {
		return AF_INET;
	}
	kind() {
		return SOCK_STREAM;
	}
	serverBind() {
		const made = this.socket;
		if (truth(setting(this, "allow_reuse_address", false)) && this.family() !== AF_UNIX) made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
		if (truth(setting(this, "allow_reuse_port", false)) && this.family() !== AF_UNIX) made.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1);
		made.bind(this.serverAddress);
		this.serverAddress = made.getsockname();
	}
	serverActivate() {
		this.socket.listen(setting(this, "request_queue_size", 5));
	}
};
var UDPServer = class extends TCPServer {
	static __module__ = "socketserver";
	kind() {
		return SOCK_DGRAM;
	}
	serverActivate() {}
	async getRequest() {
		const most = setting(this, "max_packet_size", 8192);
		const [data, address] = await this.socket.recvfrom(most);
		return asTuple([asTuple([data, this.socket]), address]);
	}
	shutdownRequest(_request) {}
};
var UnixStreamServer = class extends TCPServer {
	static __module__ = "socketserver";
	family() {
		return AF_UNIX;
	}
};
var UnixDatagramServer = class extends UDPServer {
	static __module__ = "socketserver";
	family() {
		return AF_UNIX;
	}
};
var BaseRequestHandler = class {
	static __module__ = "socketserver";
	constructor(request, clientAddress, server) {
		this.request = request;
		this.clientAddress = clientAddress;
		this.server = server;
	}
	setup() {}
	handle() {}
	finish() {}
};
var StreamRequestHandler = class extends BaseRequestHandler {
	static __module__ = "socketserver";
	setup() {
		this.connection = this.request;
		const timeout = setting(this, "timeout", null);
		if (timeout !== null) this.connection.settimeout(timeout);
		if (truth(setting(this, "disable_nagle_algorithm", false))) this.connection.setsockopt(6, 1, 1);
		const [read, write] = [setting(this, "rbufsize", -1), setting(this, "wbufsize", 0)].map(Number);
		this.rfile = this.connection.makefile("rb", read);
		this.wfile = write === 0 ? new SocketIO(wireOf(this.connection), BINARY) : this.connection.makefile("wb", write);
	}
	async finish() {
		if (!this.wfile.closed) try {
			await this.wfile.flush();
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
		}
		await this.wfile.close();
		await this.rfile.close();
	}
};
export { BaseRequestHandler, BaseServer, StreamRequestHandler, TCPServer, UDPServer, UnixDatagramServer, UnixStreamServer };
