import { __name } from "./rolldown-runtime.js";
import { AssertionError, AttributeError, BrokenBarrierError, EOFError, OSError, RuntimeError, SystemExit, TypeError as TypeError$1, ValueError, describeError, isPlain, pythonHooks } from "./core.js";
import { Answer, AutoProxy, BaseProxy, Own, Pool, RemoteError, Token, here, idText, ownerDied, proxyTypes, servers } from "./main.js";
import { Dict, Float, KeyError, add, asTuple, bitor, call, callMethod, contains, delItem, delattr, dir, getattr, imul, isTuple, item, iter, len, list, mul, repr, reversed, setItem, setattr, typeName } from "./python/core.js";
import { Globals, standard } from "./pickle2.js";
import { array } from "./python/parts/array.js";
import { SharedMemory } from "./shareable_list.js";
import { Listener } from "./listener.js";
import { Queue, QueueBase } from "./python/parts/queue.js";
// runtime/managers/names.ts
const MODULE = "multiprocessing.managers";
const keys = new Map();
function RebuildProxy(type, token, _serializer, named) {
	const exposed = named.get("exposed") ?? null;
	const options = {
		authkey: keys.get(String(token.address)),
		exposed: exposed === null ? void 0 : [...exposed]
	};
	if (type !== AutoProxy) return new type(token, "pickle", options);
	const known = proxyTypes[token.typeid];
	return known?.name === `AutoProxy[${token.typeid}]` ? new known(token, "pickle", options) : AutoProxy(token, "pickle", options);
}
var Namespace$1 = class {
	static {
		__name(this, "Namespace");
	}
};
var Value = class {};
const managerNames = new Globals(standard);
managerNames.add({
	module: MODULE,
	name: "Token",
	value: Token,
	make: () => new Token("", "", ""),
	fill: (token, state) => {
		const [typeid, address, id] = state;
		Object.assign(token, {
			typeid,
			address,
			id
		});
	},
	reduce: (object) => {
		const { typeid, address, id } = object;
		const place = typeof address === "string" ? address : asTuple([...address]);
		return {
			callee: Token,
			args: [],
			isNew: true,
			state: asTuple([
				typeid,
				place,
				id
			])
		};
	}
});
managerNames.add({
	module: MODULE,
	name: "RebuildProxy",
	value: RebuildProxy,
	call: (args) => RebuildProxy(...args)
});
managerNames.add({
	module: MODULE,
	name: "AutoProxy",
	value: AutoProxy
});
managerNames.add({
	module: MODULE,
	name: "BaseProxy",
	value: BaseProxy,
	reduce: (object) => {
		const proxy = object;
		const type = proxy.constructor;
		const hasName = managerNames.namesOf(type) !== void 0;
		const exposed = BaseProxy.exposedOf(proxy);
		const named = new Dict(hasName || exposed === null ? [] : [["exposed", asTuple([...exposed])]]);
		return {
			callee: RebuildProxy,
			args: [
				hasName ? type : AutoProxy,
				BaseProxy.tokenOf(proxy),
				"pickle",
				named
			]
		};
	}
});
for (const type of new Set(Object.values(proxyTypes))) {
	if (type.name.startsWith("AutoProxy")) continue;
	managerNames.add({
		module: MODULE,
		name: type.name,
		value: type
	});
}
managerNames.add({
	module: MODULE,
	name: "RemoteError",
	value: RemoteError,
	call: (args) => new RemoteError(...args)
});
for (const type of [Namespace$1, Value]) managerNames.add({
	module: MODULE,
	name: type.name,
	value: type,
	make: () => new type(),
	fill: (object, state) => {
		for (const [name, value] of state) object[name] = value;
	}
});
// runtime/managers/primitives.ts
function given(args, named, ...names) {
	const all = [...args];
	for (const [name, value] of Object.entries(named ?? {})) {
		const place = names.indexOf(name);
		if (place < 0) throw new TypeError$1(`unexpected keyword argument '${name}'`);
		all[place] = value;
	}
	return all;
}
function secondsOf(value) {
	return value === null || value === void 0 ? Infinity : Number(value);
}
var Line = class {
	#waiting = new Set();
	get length() {
		return this.#waiting.size;
	}
	wait(caller, seconds) {
		const { promise, resolve, reject } = Promise.withResolvers();
		const leave = () => waiter.end(false);
		const timer = seconds === Infinity ? void 0 : setTimeout(leave, Math.max(0, seconds) * 1e3);
		const waiter = {
			caller,
			end: (result) => {
				clearTimeout(timer);
				this.#waiting.delete(waiter);
				caller.whenGone.delete(leave);
				if (result instanceof Error) reject(result);
				else resolve(result);
			}
		};
		caller.whenGone.add(leave);
		this.#waiting.add(waiter);
		return promise;
	}
	first() {
		for (const waiter of this.#waiting) if (!waiter.caller.isGone()) return waiter;
	}
	call(count) {
		let called = 0;
		for (const waiter of [...this.#waiting]) {
			if (called >= count) break;
			waiter.end(true);
			called++;
		}
		return called;
	}
};
let places = 0;
var Primitive = class {
	#place = `0x${(0x7f0040000000 + places++ * 128).toString(16)}`;
	get place() {
		return this.#place;
	}
};
function unknownMethod(of, method) {
	return new TypeError$1(`'${of.constructor.name}' object has no method '${method}'`);
}
var ServedLock = class extends Primitive {
	#reentrant;
	#line = new Line();
	#owner;
	#count = 0;
	#died;
	#whenOwnerGone = () => this.#bury();
	constructor(reentrant) {
		super();
		this.#reentrant = reentrant;
	}
	isOf(caller) {
		return this.#owner !== void 0 && (this.#owner === caller || !this.#reentrant);
	}
	invoke(caller, method, args, named) {
		const [first, timeout] = given(args, named, "blocking", "timeout");
		switch (method) {
			case "acquire":
			case "__enter__": return this.acquire(caller, (first ?? true) !== false, secondsOf(timeout));
			case "release":
			case "__exit__": return this.release(caller);
			case "locked": return this.#owner !== void 0;
		}
		throw unknownMethod(this, method);
	}
	acquire(caller, blocking, seconds) {
		if (this.#owner?.isGone()) this.#bury();
		if (this.#died !== void 0) throw this.#obituary();
		if (this.#owner === caller && this.#reentrant) {
			this.#count++;
			return true;
		}
		if (this.#owner === void 0 && this.#line.length === 0) {
			this.#give(caller);
			return true;
		}
		if (!blocking) return false;
		return this.#line.wait(caller, seconds < 0 ? Infinity : seconds);
	}
	release(caller) {
		if (this.#owner === void 0 || this.#reentrant && this.#owner !== caller) throw new RuntimeError(this.#reentrant ? "cannot release un-acquired lock" : "release unlocked lock");
		if (--this.#count > 0) return null;
		this.#free();
		return null;
	}
	giveUp() {
		const count = this.#count;
		this.#free();
		return count;
	}
	async takeBack(caller, count) {
		await this.acquire(caller, true, Infinity);
		this.#count = count;
	}
	#give(caller) {
		this.#owner = caller;
		this.#count = 1;
		caller.whenGone.add(this.#whenOwnerGone);
	}
	#free() {
		this.#owner?.whenGone.delete(this.#whenOwnerGone);
		this.#owner = void 0;
		this.#count = 0;
		const next = this.#line.first();
		if (next === void 0) return;
		if (this.#died !== void 0) return next.end(this.#obituary());
		this.#give(next.caller);
		next.end(true);
	}
	#bury() {
		if (this.#owner === void 0) return;
		this.#died = this.#owner.describe();
		this.#free();
	}
	#obituary() {
		const name = this.#died;
		this.#died = void 0;
		const kind = this.#reentrant ? "RLock" : "Lock";
		return ownerDied(name, `Cannot take a ${kind}: ${name} ended while it held it. It is free again; what it guards may be half-done`);
	}
	__repr__() {
		const state = this.#owner === void 0 ? "unlocked" : "locked";
		return this.#reentrant ? `<${state} _thread.RLock object owner=0 count=${this.#count} at ${this.place}>` : `<${state} _thread.lock object at ${this.place}>`;
	}
};
var ServedSemaphore = class extends Primitive {
	#line = new Line();
	#bound;
	#value;
	constructor(value, isBounded) {
		super();
		if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
		this.#value = value;
		this.#bound = isBounded ? value : Infinity;
	}
	invoke(caller, method, args, named) {
		switch (method) {
			case "acquire":
			case "__enter__": {
				const [first, timeout] = given(args, named, "blocking", "timeout");
				if (this.#value > 0) {
					this.#value--;
					return true;
				}
				return (first ?? true) !== false && this.#line.wait(caller, secondsOf(timeout));
			}
			case "release":
			case "__exit__": {
				const [count = 1] = method === "__exit__" ? [] : given(args, named, "n");
				return this.#release(Number(count));
			}
		}
		throw unknownMethod(this, method);
	}
	#release(count) {
		if (count < 1) throw new ValueError("n must be one or more");
		if (this.#value + count > this.#bound) throw new ValueError("Semaphore released too many times");
		for (; count > 0; count--) {
			const next = this.#line.first();
			if (next === void 0) this.#value++;
			else next.end(true);
		}
		return null;
	}
	__repr__() {
		if (this.#bound === Infinity) return `<threading.Semaphore at ${this.place}: value=${this.#value}>`;
		return `<threading.BoundedSemaphore at ${this.place}: value=${this.#value}/${this.#bound}>`;
	}
};
var ServedEvent = class extends Primitive {
	#line = new Line();
	#isSet = false;
	invoke(caller, method, args, named) {
		switch (method) {
			case "is_set": return this.#isSet;
			case "set":
				this.#isSet = true;
				this.#line.call(Infinity);
				return null;
			case "clear":
				this.#isSet = false;
				return null;
			case "wait": return this.#isSet || this.#line.wait(caller, secondsOf(given(args, named, "timeout")[0]));
		}
		throw unknownMethod(this, method);
	}
	__repr__() {
		return `<threading.Event at ${this.place}: ${this.#isSet ? "set" : "unset"}>`;
	}
};
var ServedCondition = class extends Primitive {
	#lock;
	#line = new Line();
	constructor(lock = new ServedLock(true)) {
		super();
		this.#lock = lock;
	}
	invoke(caller, method, args, named) {
		switch (method) {
			case "wait": return this.#wait(caller, secondsOf(given(args, named, "timeout")[0]));
			case "notify": return this.#notify(caller, Number(given(args, named, "n")[0] ?? 1));
			case "notify_all": return this.#notify(caller, Infinity);
		}
		return this.#lock.invoke(caller, method, args, named);
	}
	async #wait(caller, seconds) {
		if (!this.#lock.isOf(caller)) throw new RuntimeError("cannot wait on un-acquired lock");
		const waited = this.#line.wait(caller, seconds);
		const count = this.#lock.giveUp();
		const result = await waited;
		if (!caller.isGone()) await this.#lock.takeBack(caller, count);
		return result;
	}
	#notify(caller, count) {
		if (!this.#lock.isOf(caller)) throw new RuntimeError("cannot notify on un-acquired lock");
		this.#line.call(count);
		return null;
	}
	__repr__() {
		return `<Condition(${this.#lock.__repr__()}, ${this.#line.length})>`;
	}
};
var ServedBarrier = class extends Primitive {
	#parties;
	#action;
	#timeout;
	#line = new Line();
	#broken = false;
	constructor(parties, action, timeout) {
		super();
		if (parties < 1) throw new ValueError("parties must be >= 1");
		[this.#parties, this.#action, this.#timeout] = [
			parties,
			action,
			timeout
		];
	}
	invoke(caller, method, args, named) {
		switch (method) {
			case "wait": {
				const [timeout] = given(args, named, "timeout");
				const limit = timeout === null || timeout === void 0 ? this.#timeout : Number(timeout);
				return this.#wait(caller, limit);
			}
			case "abort":
				this.#break();
				return null;
			case "reset":
				this.#break();
				this.#broken = false;
				return null;
			case "__getattribute__": return this.#attribute(args[0]);
		}
		throw unknownMethod(this, method);
	}
	#attribute(name) {
		if (name === "parties") return this.#parties;
		if (name === "n_waiting") return this.#line.length;
		if (name === "broken") return this.#broken;
		throw new TypeError$1(`'Barrier' object has no attribute '${name}'`);
	}
	#break() {
		this.#broken = true;
		const line = this.#line;
		this.#line = new Line();
		for (let waiter; (waiter = line.first()) !== void 0;) waiter.end(new BrokenBarrierError());
	}
	async #wait(caller, seconds) {
		if (this.#broken) throw new BrokenBarrierError();
		const line = this.#line;
		const place = line.length;
		if (place + 1 < this.#parties) {
			if (await line.wait(caller, seconds)) return place;
			if (this.#line === line) this.#break();
			throw new BrokenBarrierError();
		}
		try {
			if (this.#action !== null) await this.#action();
		} catch (error) {
			this.#break();
			throw error;
		}
		this.#line = new Line();
		line.call(Infinity);
		return place;
	}
	__repr__() {
		if (this.#broken) return `<threading.Barrier at ${this.place}: broken>`;
		return `<threading.Barrier at ${this.place}: waiters=${this.#line.length}/${this.#parties}, status='filling'>`;
	}
};
// runtime/managers/referents.ts
var Namespace = class {
	static __module__ = "multiprocessing.managers";
	constructor(names) {
		Object.assign(this, names);
	}
	__repr__() {
		return `Namespace(${Object.entries(this).filter(([name]) => !name.startsWith("_")).map(([name, value]) => `${name}=${repr(value)}`).sort().join(", ")})`;
	}
};
var HeldValue = class {
	#value;
	#typecode;
	constructor(typecode, value) {
		[this.#typecode, this.#value] = [typecode, value];
	}
	get() {
		return this.#value;
	}
	set(value) {
		this.#value = value;
	}
	__repr__() {
		return `Value(${repr(this.#typecode)}, ${repr(this.#value)})`;
	}
};
Object.defineProperty(HeldValue, "name", { value: "Value" });
const behind = {};
function lockOf(given) {
	if (given === null || given === void 0) return void 0;
	const found = given instanceof BaseProxy ? behind.find?.(given) : given;
	if (found instanceof ServedLock) return found;
	throw new TypeError("Cannot make a Condition: its lock must be a Lock or RLock of the same manager");
}
function numberAt(args, named, name, otherwise) {
	return Number(args[0] ?? named?.[name] ?? otherwise);
}
const makers = {
	dict: (args, named) => {
		const made = new Dict();
		if (args.length > 0 || named !== void 0) made.update(...args.map(asMapping), ...named === void 0 ? [] : [named]);
		return made;
	},
	list: (args) => args.length === 0 ? [] : [...list(args[0])],
	Namespace: (_args, named) => new Namespace(named),
	Value: (args, named) => new HeldValue(args[0] ?? named?.typecode, args[1] ?? named?.value),
	Array: (args, named) => new array(args[0] ?? named?.typecode, args[1] ?? named?.sequence),
	Queue: (args, named) => new Queue(numberAt(args, named, "maxsize", 0)),
	JoinableQueue: (args, named) => new Queue(numberAt(args, named, "maxsize", 0)),
	Event: () => new ServedEvent(),
	Lock: () => new ServedLock(false),
	RLock: () => new ServedLock(true),
	Semaphore: (args, named) => new ServedSemaphore(numberAt(args, named, "value", 1), false),
	BoundedSemaphore: (args, named) => new ServedSemaphore(numberAt(args, named, "value", 1), true),
	Condition: (args, named) => new ServedCondition(lockOf(args[0] ?? named?.lock)),
	Barrier: (args, named) => {
		const timeout = args[2] ?? named?.timeout;
		return new ServedBarrier(numberAt(args, named, "parties", 0), args[1] ?? named?.action ?? null, timeout === null || timeout === void 0 ? Infinity : Number(timeout));
	},
	Pool: (args, named) => {
		const names = [
			"processes",
			"initializer",
			"initargs",
			"maxtasksperchild"
		];
		const options = Object.fromEntries(args.map((value, i) => [names[i], value]));
		return new Pool({
			...options,
			...named
		});
	}
};
function asMapping(value) {
	return isPlain(value) ? new Map(Object.entries(value)) : value;
}
const containers = {
	__contains__: contains,
	__delitem__: delItem,
	__getitem__: item,
	__len__: len,
	__reversed__: (self) => list(reversed(self)),
	__setitem__: setItem
};
const ofDict = {
	...containers,
	__iter__: (self) => iter(self.keys()),
	__or__: bitor,
	__ior__: (self, other) => self.update(other),
	clear: (self) => self.clear(),
	copy: (self) => self.copy(),
	get: (self, key, otherwise = null) => self.get(key, otherwise),
	items: (self) => list(self.items()),
	keys: (self) => list(self.keys()),
	pop: (self, ...args) => self.pop(...args),
	popitem: (self) => self.popitem(),
	setdefault: (self, key, value = null) => self.setdefault(key, value),
	update: (self, ...sources) => self.update(...sources.map(asMapping)),
	values: (self) => list(self.values())
};
function queued(args, named) {
	return named === void 0 ? [...args] : [...args, named];
}
const queueMethods = {
	get_nowait: "getNowait",
	put_nowait: "putNowait",
	task_done: "taskDone"
};
function applyToQueue(queue, method, args, named) {
	if (method === "put" && named !== void 0 && "item" in named) {
		const { item: first, ...others } = named;
		return queue.put(first, others);
	}
	return queue[queueMethods[method] ?? method](...queued(args, named));
}
const ofList = {
	...containers,
	__add__: add,
	__iadd__: (self, more) => list.extend(self, more),
	__imul__: imul,
	__iter__: (self) => iter(self),
	__mul__: mul,
	__rmul__: (self, count) => mul(count, self),
	append: list.append,
	clear: list.clear,
	copy: list.copy,
	count: list.count,
	extend: list.extend,
	index: list.index,
	insert: list.insert,
	pop: list.pop,
	remove: list.remove,
	reverse: list.reverse
};
function reflect(object, method, args) {
	const [name, value] = args;
	if (method === "__getattribute__") return getattr(object, name);
	if (method === "__setattr__") return setattr(object, name, value);
	return delattr(object, name);
}
const REFLECTION = new Set([
	"__getattribute__",
	"__setattr__",
	"__delattr__"
]);
function apply(object, caller, method, args, named) {
	if (object instanceof Primitive) return object.invoke(caller, method, args, named);
	const table = object instanceof Dict ? ofDict : Array.isArray(object) && !isTuple(object) ? ofList : void 0;
	const own = table !== void 0 && Object.hasOwn(table, method) ? table[method] : void 0;
	if (own !== void 0) return named === void 0 ? own(object, ...args) : own(object, ...args, named);
	if (object instanceof QueueBase) return applyToQueue(object, method, args, named);
	if (REFLECTION.has(method)) return reflect(object, method, args);
	if (object instanceof Pool) return callMethod(object, method, args.slice(0, count(args)), named ?? args[count(args)]);
	return callMethod(object, method, args, ...named === void 0 ? [] : [named]);
}
function count(args) {
	const last = args.at(-1);
	return isPlain(last) ? args.length - 1 : args.length;
}
function make(callable, args, named) {
	return named === void 0 ? call(callable, args) : call(callable, args, named);
}
function publicMethods(object) {
	const names = new Set();
	for (const name of dir(object)) if (!name.startsWith("_")) names.add(name);
	return [...names].filter((name) => {
		try {
			return typeof getattr(object, name) === "function";
		} catch {
			return false;
		}
	});
}
// runtime/managers/server.ts
function isPromise(value) {
	return typeof value?.then === "function";
}
function traceback$1(error) {
	return {
		kind: Answer.Traceback,
		value: `${describeError(error)}\n`
	};
}
__name(traceback$1, "traceback");
const self = {
	describe: () => "the manager",
	isGone: () => false,
	whenGone: new Set()
};
var Server = class {
	address = "";
	#registry;
	#objects = new Map();
	#numbers = new WeakMap();
	#held = new Map();
	#segments = [];
	#last = 0;
	waiting = 0;
	constructor(registry) {
		this.#registry = registry;
	}
	install() {
		here.address = this.address;
		here.way = new OwnWay(this);
		behind.find = (proxy) => {
			const { address, id } = BaseProxy.tokenOf(proxy);
			return String(address) === String(this.address) ? this.#find(id)?.object : void 0;
		};
	}
	#find(id) {
		return this.#objects.get(id) ?? this.#held.get(id);
	}
	call(caller, id, [method, args, named]) {
		const entry = this.#find(id);
		if (entry === void 0) return traceback$1(new KeyError(id));
		if (!entry.exposed.has(method)) return this.#fallback(entry, method);
		let result;
		try {
			result = apply(entry.object, caller, method, args, named);
		} catch (error) {
			return {
				kind: Answer.Error,
				value: error
			};
		}
		if (isPromise(result)) return this.#later(entry, method, result);
		return this.#answer(entry, method, result);
	}
	async #later(entry, method, result) {
		this.waiting++;
		try {
			return this.#answer(entry, method, await result);
		} catch (error) {
			return {
				kind: Answer.Error,
				value: error
			};
		} finally {
			this.waiting--;
		}
	}
	#answer(entry, method, result) {
		const typeid = entry.methodToTypeid?.[method];
		if (typeid === void 0) return {
			kind: Answer.Value,
			value: result ?? null
		};
		try {
			return {
				kind: Answer.Proxy,
				value: this.#add(typeid, result)
			};
		} catch (error) {
			return traceback$1(error);
		}
	}
	#fallback({ object, exposed }, method) {
		switch (method) {
			case "#GETVALUE": return {
				kind: Answer.Value,
				value: object
			};
			case "__str__":
			case "__repr__": return {
				kind: Answer.Value,
				value: repr(object)
			};
		}
		const names = [...exposed].map((name) => repr(name)).join(", ");
		return traceback$1(new AttributeError(`method ${repr(method)} of <class '${typeName(object)}'> object is not in exposed={${names}}`));
	}
	create([typeid, args, named]) {
		try {
			const made = this.#make(typeid, args, named);
			if (!isPromise(made)) return {
				kind: Answer.Value,
				value: this.#add(typeid, made)
			};
			return made.then((object) => ({
				kind: Answer.Value,
				value: this.#add(typeid, object)
			})).catch(traceback$1);
		} catch (error) {
			return traceback$1(error);
		}
	}
	#make(typeid, args, named) {
		const registered = this.#registry[typeid];
		if (registered === void 0) throw new KeyError(typeid);
		const { callable } = registered;
		if (callable instanceof Own) return makers[callable.own](args, named);
		if (callable !== null && callable !== void 0) return make(callable, args, named);
		if (named !== void 0 || args.length !== 1) throw new ValueError("Without callable, must have one non-keyword argument");
		return args[0];
	}
	#add(typeid, object) {
		const registered = this.#registry[typeid];
		if (registered === void 0) throw new KeyError(typeid);
		const { exposed, methodToTypeid } = registered;
		if (methodToTypeid !== null && typeof methodToTypeid !== "object") throw new TypeError$1(`Method_to_typeid ${repr(methodToTypeid)}: type <class '${typeName(methodToTypeid)}'>, not dict`);
		const names = new Set(exposed ?? publicMethods(object));
		for (const name of Object.keys(methodToTypeid ?? {})) names.add(name);
		const id = this.#number(object);
		const before = this.#objects.get(id);
		this.#objects.set(id, {
			object,
			exposed: names,
			methodToTypeid,
			typeid,
			references: (before?.references ?? 0) + 1
		});
		return [
			id,
			[...names],
			typeid
		];
	}
	#number(object) {
		const isObject = typeof object === "object" && object !== null || typeof object === "function";
		const known = isObject ? this.#numbers.get(object) : void 0;
		if (known !== void 0) return known;
		const id = idText(++this.#last);
		if (isObject) this.#numbers.set(object, id);
		return id;
	}
	keep(id) {
		const entry = this.#objects.get(id);
		if (entry !== void 0) {
			entry.references++;
			return;
		}
		const held = this.#held.get(id);
		if (held === void 0) throw new KeyError(id);
		held.references = 1;
		this.#objects.set(id, held);
	}
	release(id) {
		const entry = this.#objects.get(id);
		if (entry === void 0) {
			if (this.#held.has(id)) return;
			throw new KeyError(id);
		}
		if (entry.references <= 0) throw new AssertionError(`Id ${id} has refcount ${entry.references}, not 1+`);
		if (--entry.references === 0) this.#objects.delete(id);
	}
	hold(id) {
		const entry = this.#objects.get(id);
		if (entry !== void 0) this.#held.set(id, entry);
	}
	serve([name, args]) {
		try {
			return {
				kind: Answer.Value,
				value: this.#serve(name, args)
			};
		} catch (error) {
			return traceback$1(error);
		}
	}
	#serve(name, args) {
		switch (name) {
			case "dummy": return null;
			case "address": return this.address;
			case "number_of_objects": return this.#objects.size;
			case "debug_info": return [...this.#objects].map(([id, { references, object }]) => `  ${id}:       refcount=${references}\n    ${repr(object).slice(0, 75)}`).sort().join("\n");
			case "get_methods": return [...this.#find(args[0])?.exposed ?? []];
			case "incref": return this.keep(args[0]);
			case "decref": return this.release(args[0]);
			case "track_segment":
				this.#segments.push(args[0]);
				return null;
			case "release_segment":
				this.#segments.splice(this.#segments.indexOf(args[0]), 1);
				return unlinkSegment(args[0]);
			case "list_segments": return [...this.#segments];
			case "shutdown": return this.close();
		}
		throw new RuntimeError(`${repr(name)} unrecognized`);
	}
	close() {
		for (const name of this.#segments.splice(0)) unlinkSegment(name);
		return null;
	}
};
function unlinkSegment(name) {
	const memory = new SharedMemory(name);
	memory.close();
	memory.unlink();
	return null;
}
var OwnWay = class {
	#server;
	constructor(server) {
		this.#server = server;
	}
	async call(id, request) {
		return await this.#server.call(self, id, request);
	}
	callSync(id, request) {
		return now(this.#server.call(self, id, request), request[0]);
	}
	async create(request) {
		return await this.#server.create(request);
	}
	createSync(request) {
		return now(this.#server.create(request), request[0]);
	}
	serve(request) {
		return Promise.resolve(this.#server.serve(request));
	}
	serveSync(request) {
		return this.#server.serve(request);
	}
	keep(id) {
		this.#server.hold(id);
	}
	release() {}
};
function now(answer, what) {
	if (!isPromise(answer)) return answer;
	throw new RuntimeError(`Cannot block for "${what}" in the manager's own process: others could not go on. Await it`);
}
// runtime/managers/listen.ts
const KINDS = [
	"#RETURN",
	"#PROXY",
	"#ERROR",
	"#TRACEBACK",
	"#UNSERIALIZABLE"
];
var Visitor = class {
	whenGone = new Set();
	#name;
	#gone = false;
	constructor(name) {
		this.#name = name;
	}
	describe() {
		return this.#name;
	}
	isGone() {
		return this.#gone;
	}
	leave() {
		this.#gone = true;
		for (const action of [...this.whenGone]) action();
		this.whenGone.clear();
	}
};
var Door = class {
	#server;
	#listener;
	#connections = new Set();
	#stop;
	constructor(server, address, authkey, stop) {
		this.#server = server;
		this.#stop = stop;
		this.#listener = new Listener(address, {
			backlog: 128,
			authkey,
			globals: managerNames
		});
	}
	get address() {
		const address = this.#listener.address;
		return typeof address === "string" ? address : [...address];
	}
	async run() {
		try {
			for await (const connection of this.#listener) this.#welcome(connection);
		} catch (error) {
			if (!this.#listener.closed) throw error;
		}
	}
	close() {
		this.#listener.close();
		for (const connection of this.#connections) connection.close();
	}
	async #welcome(connection) {
		this.#connections.add(connection);
		try {
			await this.#handle(connection);
		} catch (error) {
			if (!(error instanceof EOFError || error instanceof OSError)) await connection.send(this.#written(traceback(error))).catch(() => {});
		} finally {
			this.#connections.delete(connection);
			connection.close();
		}
	}
	async #handle(connection) {
		const [, name, args, named] = requestOf(await connection.recv());
		if (name === "accept_connection") {
			await connection.send(this.#written({
				kind: Answer.Value,
				value: null
			}));
			return await this.#converse(connection, String(args[0]));
		}
		if (name === "create") {
			const [typeid, ...rest] = args;
			const { kind, value } = await this.#server.create(named === void 0 ? [typeid, rest] : [
				typeid,
				rest,
				named
			]);
			const reply = kind === Answer.Value ? {
				kind,
				value: asTuple([value[0], asTuple([...value[1]])])
			} : {
				kind,
				value
			};
			return await connection.send(this.#written(reply));
		}
		await connection.send(this.#written(this.#server.serve([name, args])));
		if (name === "shutdown") this.#stop();
	}
	async #converse(connection, name) {
		const visitor = new Visitor(name);
		try {
			for (;;) {
				const [id, method, args, named] = requestOf(await connection.recv());
				const request = named === void 0 ? [method, args] : [
					method,
					args,
					named
				];
				const reply = await this.#server.call(visitor, id, request);
				try {
					await connection.send(this.#written(reply));
				} catch (error) {
					if (error instanceof OSError) throw error;
					await connection.send(this.#written({
						kind: Answer.Unserializable,
						value: `${describeError(error)}\n`
					}));
				}
			}
		} finally {
			visitor.leave();
		}
	}
	#written({ kind, value }) {
		if (kind !== Answer.Proxy) return asTuple([KINDS[kind], value]);
		const [id, exposed, typeid] = value;
		const token = new Token(typeid, this.#server.address, id);
		return asTuple([KINDS[kind], asTuple([asTuple([...exposed]), token])]);
	}
};
function traceback(error) {
	return {
		kind: Answer.Traceback,
		value: `${describeError(error)}\n`
	};
}
function requestOf(message) {
	const [id, name, args, named] = message;
	return [
		id,
		name,
		isTuple(args) ? Array.from(args) : args,
		named.size > 0 ? Object.fromEntries(named) : void 0
	];
}
servers.make = (registry, address, authkey) => {
	const server = new Server(registry);
	const { promise, resolve } = Promise.withResolvers();
	const door = new Door(server, address, authkey, resolve);
	server.address = door.address;
	server.install();
	return {
		get address() {
			return pythonAddress(server.address);
		},
		async serveForever() {
			const ended = door.run();
			await Promise.race([promise, ended]);
			door.close();
			server.close();
			if (pythonHooks.call !== void 0) throw new SystemExit(0);
		}
	};
};
function pythonAddress(address) {
	if (typeof address === "string" || pythonHooks.args === void 0) return address;
	return pythonHooks.args([...address]);
}
// runtime/managers/plain.ts
function plain(value, depth = 4) {
	if (depth === 0 || typeof value !== "object" || value === null) return value;
	if (value instanceof Float) return value.value;
	if (isTuple(value)) return Array.from(value, (one) => plain(one, depth - 1));
	if (Array.isArray(value)) return value.some(isObject) ? value.map((one) => plain(one, depth - 1)) : value;
	return value instanceof Dict ? new Map(value) : value;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
export { Door, Server, keys, managerNames, plain };
