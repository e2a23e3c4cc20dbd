/* @ts-self-types="../../../runtime/python/pickle.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Bytes, NotImplemented, bytesLike, contains, index, item, iter, nameClasses, nameFunctions, options, typeName } from "./core.js";
import { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, Input, Memo, PickleBuffer, PicklerRun, UnpicklerRun, dumps as dumps$1, loadSettings, protocolOf, reductionGiven, standard } from "../pickle2.js";
import { PickleError, PicklingError, TypeError, UnpicklingError } from "../core.js";
// runtime/python/pickle/dumping.ts
function settingsOf(...given) {
	const { protocol, fixImports, bufferCallback } = options(["protocol"], ...given);
	return {
		protocol: protocol === null || protocol === void 0 ? null : Number(index(protocol)),
		fixImports: fixImports ?? true,
		bufferCallback: bufferCallback ?? null
	};
}
function dumps(obj, protocol, named) {
	return new Bytes(dumps$1(obj, settingsOf(protocol, named)).buffer);
}
function writerOf(file) {
	const { write } = file ?? {};
	if (typeof write !== "function") throw new TypeError("file must have a 'write' attribute");
	return write.bind(file);
}
function dump(obj, file, protocol, named) {
	const written = writerOf(file)(dumps(obj, protocol, named));
	return written instanceof Promise ? written.then(() => null) : null;
}
// runtime/python/pickle/loading.ts
function readSettings(named = {}) {
	const { buffers, ...rest } = named;
	const given = {
		...rest,
		buffers: buffers === null || buffers === void 0 ? null : iter(buffers)
	};
	return {
		...loadSettings(given),
		functions: true
	};
}
function loads(data, named) {
	const bytes = bytesLike(data);
	return new UnpicklerRun(new Input(bytes), readSettings(named), new Map()).run();
}
const readAhead = new WeakMap();
function inputOf(file) {
	const { read, readline } = file ?? {};
	if (typeof read !== "function" || typeof readline !== "function") throw new TypeError("file must have 'read' and 'readline' attributes");
	const owner = file;
	const first = readAhead.get(owner) ?? new Uint8Array(0);
	readAhead.delete(owner);
	const input = new Input(first, (count) => chunk(read.call(file, count)));
	return [input, () => putBack(owner, input)];
}
function chunk(given) {
	if (given instanceof Uint8Array) return given;
	if (given instanceof Promise) throw new TypeError("Cannot unpickle from a file that has to wait: read its bytes first");
	throw new TypeError(`read() returned non-bytes object (${typeName(given)})`);
}
function putBack(file, input) {
	const { left } = input;
	if (left === 0) return;
	const { seek, seekable } = file;
	if (typeof seek === "function" && (seekable === void 0 || seekable.call(file) === true)) seek.call(file, -left, 1);
	else readAhead.set(file, input.peek(left).slice());
}
function load(file, named) {
	const [input, done] = inputOf(file);
	const value = new UnpicklerRun(input, readSettings(named), new Map()).run();
	done();
	return value;
}
// runtime/python/pickle/pickler.ts
var Pickler = class Pickler {
	static __module__ = "_pickle";
	#write;
	#given;
	#memo = new Memo();
	constructor(file, protocol, named) {
		this.#write = writerOf(file);
		this.#given = settingsOf(protocol, named);
		protocolOf(this.#given.protocol);
	}
	#settings() {
		const { protocol, fixImports, bufferCallback } = this.#given;
		const base = Pickler.prototype;
		const isPlain = this.reducerOverride === base.reducerOverride && this.dispatch_table === void 0;
		return {
			protocol: protocolOf(protocol),
			globals: standard,
			fixImports,
			bufferCallback: bufferCallback ?? void 0,
			persistentId: this.persistentId === base.persistentId ? void 0 : (value) => this.persistentId(value),
			reducer: isPlain ? void 0 : (value) => this.#reduced(value)
		};
	}
	#reduced(value) {
		const given = this.reducerOverride(value);
		if (given !== NotImplemented) return reductionGiven(given);
		const table = this.dispatch_table;
		if (table === void 0 || !contains(table, value.constructor)) return void 0;
		return reductionGiven(item(table, value.constructor)(value));
	}
	dump(obj) {
		this.#write(new Bytes(new PicklerRun(this.#settings(), this.#memo).run(obj).buffer));
		return null;
	}
	persistentId(_obj) {
		return null;
	}
	reducerOverride(_obj) {
		return NotImplemented;
	}
	clearMemo() {
		this.#memo.clear();
	}
};
// runtime/python/pickle/unpickler.ts
var Unpickler = class Unpickler {
	static __module__ = "_pickle";
	#file;
	#settings;
	#memo = new Map();
	#run;
	constructor(file, named) {
		this.#file = file;
		this.#settings = readSettings(named);
	}
	load() {
		const [input, done] = inputOf(this.#file);
		const base = Unpickler.prototype;
		const run = new UnpicklerRun(input, {
			...this.#settings,
			persistentLoad: this.persistentLoad === base.persistentLoad ? void 0 : (id) => this.persistentLoad(id),
			findClass: this.findClass === base.findClass ? void 0 : (module, name) => this.findClass(module, name)
		}, this.#memo);
		this.#run = run;
		const value = run.run();
		run.keepMemo();
		done();
		return value;
	}
	persistentLoad(_pid) {
		throw new UnpicklingError("unsupported persistent id encountered");
	}
	findClass(module, name) {
		return this.#run.find(module, name, this.#settings.fixImports);
	}
};
// runtime/python/pickle.ts
var pickle_exports = __exportAll({
	DEFAULT_PROTOCOL: () => 4,
	HIGHEST_PROTOCOL: () => 5,
	PickleBuffer: () => PickleBuffer,
	PickleError: () => PickleError,
	Pickler: () => Pickler,
	PicklingError: () => PicklingError,
	Unpickler: () => Unpickler,
	UnpicklingError: () => UnpicklingError,
	dump: () => dump,
	dumps: () => dumps,
	load: () => load,
	loads: () => loads
});
nameFunctions(pickle_exports);
nameClasses(pickle_exports, "_pickle");
export { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads };
