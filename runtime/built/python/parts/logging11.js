import { __exportAll } from "../../rolldown-runtime.js";
import { RuntimeError, ValueError } from "../../core.js";
import { RecursionError, callMethod, callable$1 as callable, getattr, nameClasses, options } from "../core.js";
import { FileHandler, Handler, levelNumber } from "./logging7.js";
import { remove, rename } from "./logging12.js";
import { basename, dirname, exists, isfile, join } from "./logging.js";
import { listdir } from "./logging14.js";
import { stat } from "./logging13.js";
import { gmtime, localtime, strftime } from "./logging6.js";
// runtime/python/logging/buffering.ts
var BufferingHandler = class extends Handler {
	buffer = [];
	constructor(capacity) {
		super();
		this.capacity = capacity;
	}
	shouldFlush(_record) {
		return this.buffer.length >= this.capacity;
	}
	emit(record) {
		this.buffer.push(record);
		if (callMethod(this, "shouldFlush", [record])) callMethod(this, "flush", []);
	}
	flush() {
		this.buffer = [];
	}
	close() {
		try {
			callMethod(this, "flush", []);
		} finally {
			super.close();
		}
	}
};
var MemoryHandler = class extends BufferingHandler {
	constructor(capacity, ...given) {
		super(capacity);
		const { flushLevel = 40, target = null, flushOnClose = true } = options([
			"flushLevel",
			"target",
			"flushOnClose"
		], ...given);
		this.flushLevel = levelNumber(flushLevel);
		this.target = target;
		this.flushOnClose = flushOnClose;
	}
	shouldFlush(record) {
		return this.buffer.length >= this.capacity || record.levelno >= this.flushLevel;
	}
	setTarget(target) {
		this.target = target;
	}
	flush() {
		if (this.target === null) return;
		for (const record of this.buffer) callMethod(this.target, "handle", [record]);
		this.buffer = [];
	}
	close() {
		try {
			if (this.flushOnClose) callMethod(this, "flush", []);
		} finally {
			this.target = null;
			super.close();
		}
	}
};
// runtime/python/logging/queues.ts
var QueueHandler = class extends Handler {
	listener = null;
	constructor(queue) {
		super();
		this.queue = queue;
	}
	enqueue(record) {
		callMethod(this.queue, "put_nowait", [record]);
	}
	prepare(record) {
		const text = this.format(record);
		const copy = Object.assign(Object.create(Object.getPrototypeOf(record)), record);
		return Object.assign(copy, {
			message: text,
			msg: text,
			args: null,
			excInfo: null,
			excText: null,
			stackInfo: null
		});
	}
	emit(record) {
		try {
			callMethod(this, "enqueue", [callMethod(this, "prepare", [record])]);
		} catch (error) {
			this.handleError(record, error);
		}
	}
};
const END = null;
var QueueListener = class {
	static __module__ = "logging.handlers";
	#work = null;
	constructor(queue, ...handlers) {
		const isNamed = (value) => Object.getPrototypeOf(value ?? 0) === Object.prototype;
		const named = handlers.find(isNamed);
		this.queue = queue;
		this.handlers = handlers.filter((value) => !isNamed(value));
		const { respectHandlerLevel = false } = options([], named);
		this.respectHandlerLevel = respectHandlerLevel;
	}
	async dequeue(block) {
		return await callMethod(this.queue, "get", [block]);
	}
	start() {
		if (this.#work !== null) throw new RuntimeError("Listener already started");
		this.#work = this.#listen();
	}
	async #listen() {
		for (;;) {
			const record = await this.dequeue(true);
			if (record === END) return;
			await callMethod(this, "handle", [record]);
		}
	}
	prepare(record) {
		return record;
	}
	handle(record) {
		const prepared = callMethod(this, "prepare", [record]);
		for (const handler of this.handlers) {
			const level = getattr(handler, "level", 0);
			if (!this.respectHandlerLevel || prepared.levelno >= level) callMethod(handler, "handle", [prepared]);
		}
	}
	enqueueSentinel() {
		callMethod(this.queue, "put_nowait", [END]);
	}
	async stop() {
		if (this.#work === null) return;
		callMethod(this, "enqueue_sentinel", []);
		await this.#work;
		this.#work = null;
	}
};
// runtime/python/logging/rotating.ts
var BaseRotatingHandler = class extends FileHandler {
	namer = null;
	rotator = null;
	shouldRollover(_record) {
		return false;
	}
	doRollover() {}
	emit(record) {
		try {
			if (callMethod(this, "shouldRollover", [record])) callMethod(this, "doRollover", []);
			super.emit(record);
		} catch (error) {
			if (error instanceof RecursionError) throw error;
			this.handleError(record, error);
		}
	}
	rotationFilename(defaultName) {
		return this.namer === null ? defaultName : callable(this.namer)(defaultName);
	}
	rotate(source, dest) {
		if (this.rotator !== null) callable(this.rotator)(source, dest);
		else if (exists(source)) rename(source, dest);
	}
};
const PARAMETERS$1 = [
	"mode",
	"maxBytes",
	"backupCount",
	"encoding",
	"delay",
	"errors"
];
var RotatingFileHandler = class extends BaseRotatingHandler {
	constructor(filename, ...given) {
		const { maxBytes = 0, backupCount = 0, mode = "a", ...rest } = options(PARAMETERS$1, ...given);
		super(filename, {
			...rest,
			mode: maxBytes > 0 ? "a" : mode
		});
		this.maxBytes = maxBytes;
		this.backupCount = backupCount;
	}
	shouldRollover(record) {
		if (exists(this.baseFilename) && !isfile(this.baseFilename)) return false;
		if (this.stream === null) this.stream = this._open();
		if (this.maxBytes <= 0) return false;
		callMethod(this.stream, "seek", [0, 2]);
		const place = Number(callMethod(this.stream, "tell", []));
		if (place === 0) return false;
		return place + [...`${this.format(record)}\n`].length >= this.maxBytes;
	}
	doRollover() {
		if (this.stream !== null) {
			callMethod(this.stream, "close", []);
			this.stream = null;
		}
		const { baseFilename } = this;
		const numbered = (i) => callMethod(this, "rotation_filename", [`${baseFilename}.${i}`]);
		if (this.backupCount > 0) {
			for (let i = this.backupCount - 1; i > 0; i--) {
				const [from, to] = [numbered(i), numbered(i + 1)];
				if (!exists(from)) continue;
				if (exists(to)) remove(to);
				rename(from, to);
			}
			const first = numbered(1);
			if (exists(first)) remove(first);
			callMethod(this, "rotate", [baseFilename, first]);
		}
		if (!this.delay) {
			const { mode } = this;
			this.mode = "w";
			this.stream = this._open();
			this.mode = mode;
		}
	}
};
var WatchedFileHandler = class extends FileHandler {
	#known = "";
	constructor(filename, ...given) {
		super(filename, ...given);
		this.#known = this.#seen();
	}
	#seen() {
		try {
			const { dev, ino } = Deno.statSync(this.baseFilename);
			return `${dev} ${ino}`;
		} catch {
			return "";
		}
	}
	reopenIfNeeded() {
		const now = this.#seen();
		if (now === this.#known && now !== "") return;
		if (this.stream !== null) {
			this.flush();
			callMethod(this.stream, "close", []);
			this.stream = this._open();
		}
		this.#known = this.#seen();
	}
	emit(record) {
		this.reopenIfNeeded();
		super.emit(record);
	}
};
// runtime/python/logging/timed.ts
const DAY = 86400;
const UNITS = {
	S: [1, "%Y-%m-%d_%H-%M-%S"],
	M: [60, "%Y-%m-%d_%H-%M"],
	H: [3600, "%Y-%m-%d_%H"],
	D: [DAY, "%Y-%m-%d"],
	MIDNIGHT: [DAY, "%Y-%m-%d"],
	W: [7 * DAY, "%Y-%m-%d"]
};
const PARAMETERS = [
	"when",
	"interval",
	"backupCount",
	"encoding",
	"delay",
	"utc",
	"atTime",
	"errors"
];
function now() {
	return Math.floor(Date.now() / 1e3);
}
var TimedRotatingFileHandler = class extends BaseRotatingHandler {
	dayOfWeek = 0;
	constructor(filename, ...given) {
		const { when = "h", interval = 1, backupCount = 0, utc = false, atTime = null, ...rest } = options(PARAMETERS, ...given);
		super(filename, {
			...rest,
			mode: "a"
		});
		this.when = when.toUpperCase();
		this.backupCount = backupCount;
		this.utc = Boolean(utc);
		this.atTime = atTime;
		const [seconds, suffix] = this.#unit();
		this.suffix = suffix;
		this.interval = seconds * interval;
		const path = this.baseFilename;
		this.rolloverAt = this.computeRollover(exists(path) ? Math.floor(Number(stat(path).stMtime)) : now());
	}
	#unit() {
		const { when } = this;
		if (Object.hasOwn(UNITS, when) && when !== "W") return UNITS[when];
		if (!when.startsWith("W")) throw new ValueError(`Invalid rollover interval specified: ${when}`);
		if (when.length !== 2) throw new ValueError(`You must specify a day for weekly rollover from 0 to 6 (0 is Monday): ${when}`);
		if (!/[0-6]/.test(when[1])) throw new ValueError(`Invalid day specified for weekly rollover: ${when}`);
		this.dayOfWeek = Number(when[1]);
		return UNITS.W;
	}
	#moment(seconds) {
		return [...this.utc ? gmtime(seconds) : localtime(seconds)];
	}
	computeRollover(currentTime) {
		const isWeekly = this.when.startsWith("W");
		if (this.when !== "MIDNIGHT" && !isWeekly) return currentTime + this.interval;
		const moment = this.#moment(currentTime);
		const [, , , hour = 0, minute = 0, second = 0] = moment;
		let day = moment[6];
		const { atTime } = this;
		let wait = (atTime ? (atTime.hour * 60 + atTime.minute) * 60 + atTime.second : DAY) - ((hour * 60 + minute) * 60 + second);
		if (wait <= 0) {
			wait += DAY;
			day = (day + 1) % 7;
		}
		let result = currentTime + wait;
		if (isWeekly) result += (this.dayOfWeek - day + 7) % 7 * DAY + this.interval - 7 * DAY;
		else result += this.interval - DAY;
		if (this.utc) return result;
		const [isSummer, willBe] = [moment[8], this.#moment(result)[8]];
		if (isSummer === willBe) return result;
		return result + (isSummer ? 3600 : -3600);
	}
	shouldRollover(_record) {
		const time = now();
		if (time < this.rolloverAt) return false;
		if (!exists(this.baseFilename) || isfile(this.baseFilename)) return true;
		this.rolloverAt = this.computeRollover(time);
		return false;
	}
	getFilesToDelete() {
		const { baseFilename, backupCount, suffix } = this;
		const folder = dirname(baseFilename);
		const start = `${basename(baseFilename)}.`;
		const pattern = new RegExp(`^${suffix.replace("%Y", "\\d{4}").replace(/%\w/g, "\\d{2}")}$`);
		const found = listdir(folder).filter((name) => name.startsWith(start) && pattern.test(name.slice(start.length))).map((name) => join(folder, name)).sort();
		return found.length < backupCount ? [] : found.slice(0, found.length - backupCount);
	}
	doRollover() {
		const start = this.rolloverAt - this.interval;
		const moment = this.utc ? gmtime(start) : localtime(start);
		const name = `${this.baseFilename}.${strftime(this.suffix, moment)}`;
		const target = callMethod(this, "rotation_filename", [name]);
		if (exists(target)) return;
		if (this.stream !== null) {
			callMethod(this.stream, "close", []);
			this.stream = null;
		}
		callMethod(this, "rotate", [this.baseFilename, target]);
		if (this.backupCount > 0) for (const path of callMethod(this, "getFilesToDelete", [])) remove(path);
		if (!this.delay) this.stream = this._open();
		this.rolloverAt = callMethod(this, "computeRollover", [now()]);
	}
};
// runtime/python/logging/handlers.ts
var handlers_exports = __exportAll({
	BaseRotatingHandler: () => BaseRotatingHandler,
	BufferingHandler: () => BufferingHandler,
	DEFAULT_HTTP_LOGGING_PORT: () => DEFAULT_HTTP_LOGGING_PORT,
	DEFAULT_SOAP_LOGGING_PORT: () => DEFAULT_SOAP_LOGGING_PORT,
	DEFAULT_TCP_LOGGING_PORT: () => DEFAULT_TCP_LOGGING_PORT,
	DEFAULT_UDP_LOGGING_PORT: () => DEFAULT_UDP_LOGGING_PORT,
	MemoryHandler: () => MemoryHandler,
	QueueHandler: () => QueueHandler,
	QueueListener: () => QueueListener,
	RotatingFileHandler: () => RotatingFileHandler,
	SYSLOG_TCP_PORT: () => 514,
	SYSLOG_UDP_PORT: () => 514,
	TimedRotatingFileHandler: () => TimedRotatingFileHandler,
	WatchedFileHandler: () => WatchedFileHandler
});
const DEFAULT_TCP_LOGGING_PORT = 9020;
const DEFAULT_UDP_LOGGING_PORT = 9021;
const DEFAULT_HTTP_LOGGING_PORT = 9022;
const DEFAULT_SOAP_LOGGING_PORT = 9023;
const SYSLOG_UDP_PORT = 514;
const SYSLOG_TCP_PORT = 514;
nameClasses(handlers_exports, "logging.handlers");
export { BaseRotatingHandler, BufferingHandler, DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT, DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT, MemoryHandler, QueueHandler, QueueListener, RotatingFileHandler, SYSLOG_TCP_PORT, SYSLOG_UDP_PORT, TimedRotatingFileHandler, WatchedFileHandler, handlers_exports };
