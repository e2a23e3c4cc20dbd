import "../../rolldown-runtime.js";
import { LookupError, RuntimeError, ValueError } from "../../core.js";
import { KeyError, call, currentFrame, isKeywords, repr, tupleFrom, withinFrame } from "../core.js";
// runtime/python/contextvars.ts
var Context = class Context {
	static __module__ = "_contextvars";
	values = new Map();
	#entered = false;
	run(callable, ...args) {
		if (this.#entered) throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
		this.#entered = true;
		const frame = currentFrame();
		const last = args.at(-1);
		const named = isKeywords(last) ? args.pop() : void 0;
		let result;
		try {
			result = withinFrame({
				loop: frame?.loop ?? null,
				driver: frame?.driver ?? null,
				context: this
			}, () => call(callable, args, named));
		} catch (error) {
			this.#entered = false;
			throw error;
		}
		if (result instanceof Promise) return result.finally(() => this.#entered = false);
		this.#entered = false;
		return result;
	}
	copy() {
		const other = new Context();
		for (const [variable, value] of this.values) other.values.set(variable, value);
		return other;
	}
	get(variable, otherwise = null) {
		return this.values.has(variable) ? this.values.get(variable) : otherwise;
	}
	__getitem__(variable) {
		if (!this.values.has(variable)) throw new KeyError(variable);
		return this.values.get(variable);
	}
	__contains__(variable) {
		return this.values.has(variable);
	}
	__len__() {
		return this.values.size;
	}
	__iter__() {
		return this.values.keys();
	}
	keys() {
		return this.values.keys();
	}
	items() {
		return [...this.values].map((pair) => tupleFrom(pair)).values();
	}
};
const outermost = new Context();
function currentContext() {
	return currentFrame()?.context ?? outermost;
}
function copyContext() {
	return currentContext().copy();
}
var Token = class {
	static __module__ = "_contextvars";
	static MISSING = Object.freeze({ __repr__: () => "<Token.MISSING>" });
	used = false;
	constructor(variable, oldValue, context) {
		this.var = variable;
		this.oldValue = oldValue;
		this.context = context;
	}
};
var ContextVar = class {
	static __module__ = "_contextvars";
	#default;
	constructor(name, options = {}) {
		this.name = name;
		this.#default = "default" in options ? [options.default] : null;
	}
	get(...otherwise) {
		const { values } = currentContext();
		const value = values.get(this);
		if (value !== void 0 || values.has(this)) return value;
		if (otherwise.length > 0) return otherwise[0];
		if (this.#default) return this.#default[0];
		throw new LookupError(this);
	}
	set(value) {
		const context = currentContext();
		const { values } = context;
		const before = values.has(this) ? values.get(this) : Token.MISSING;
		values.set(this, value);
		return new Token(this, before, context);
	}
	reset(token) {
		if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
		if (token.var !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
		const context = currentContext();
		if (token.context !== context) throw new ValueError(`${repr(token)} was created in a different Context`);
		token.used = true;
		if (token.oldValue === Token.MISSING) context.values.delete(this);
		else context.values.set(this, token.oldValue);
	}
	__repr__() {
		const own = this.#default ? ` default=${repr(this.#default[0])}` : "";
		return `<ContextVar name=${repr(this.name)}${own} at 0x7f0000000000>`;
	}
};
export { Context, ContextVar, Token, copyContext, currentContext };
