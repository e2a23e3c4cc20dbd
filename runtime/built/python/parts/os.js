import "../../rolldown-runtime.js";
import { Dict, KeyError, decode, encode, options, ownCount, repr, typeName } from "../core.js";
import { TypeError, ValueError, inheritGlobals } from "../../core.js";
// runtime/python/os/environ.ts
const isThread = "WorkerGlobalScope" in globalThis;
let changed = false;
function checked(value) {
	if (typeof value !== "string") throw new TypeError(`str expected, not ${typeName(value)}`);
	return value;
}
var Environ = class extends Dict {
	static __module__ = "os";
	static __name__ = "_Environ";
	#isRead = false;
	constructor() {
		super();
		if (Deno.permissions.querySync({ name: "env" }).state === "granted") this.#read();
	}
	#read() {
		if (this.#isRead) return;
		this.#isRead = true;
		for (const [name, value] of Object.entries(Deno.env.toObject())) super.set(name, value);
	}
	get(key, otherwise = null) {
		this.#read();
		return super.get(key, otherwise);
	}
	has(key) {
		this.#read();
		return super.has(key);
	}
	setdefault(key, value = null) {
		this.#read();
		return super.setdefault(key, value);
	}
	set(key, value) {
		this.#read();
		const name = checked(key);
		if (name === "" || name.includes("=")) throw new ValueError("illegal environment variable name");
		const text = checked(value);
		changed = true;
		if (!isThread) Deno.env.set(name, text);
		return super.set(name, text);
	}
	delete(key) {
		this.#read();
		if (!super.has(key)) return false;
		changed = true;
		if (!isThread) Deno.env.delete(key);
		return super.delete(key);
	}
	clear() {
		for (const key of [...this.keys()]) this.delete(key);
	}
	keys() {
		this.#read();
		return super.keys();
	}
	values() {
		this.#read();
		return super.values();
	}
	items() {
		this.#read();
		return super.items();
	}
	get [ownCount]() {
		return this.size;
	}
	get size() {
		this.#read();
		return super.size;
	}
	entries() {
		this.#read();
		return super.entries();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	copy() {
		return new Dict([...this]);
	}
	__delitem__(key) {
		if (!this.delete(key)) throw new KeyError(key);
	}
	__iter__() {
		return this.keys()[Symbol.iterator]();
	}
	__repr__() {
		return `environ({${Array.from(this, ([name, value]) => `${repr(name)}: ${repr(value)}`).join(", ")}})`;
	}
};
const environ = new Environ();
inheritGlobals(import.meta, () => changed ? { variables: [...environ] } : {}, ({ variables = [] }) => {
	const now = new Map(variables);
	for (const name of [...environ.keys()]) if (!now.has(name)) environ.delete(name);
	for (const [name, value] of now) if (environ.get(name) !== value) environ.set(name, value);
	changed = true;
});
function getenv(key, otherwise) {
	const given = options(["default"], otherwise).default ?? null;
	return environ.get(checked(key), given);
}
function putenv(key, value) {
	Deno.env.set(checked(key), checked(value));
}
function unsetenv(key) {
	Deno.env.delete(checked(key));
}
function getenvb(key, otherwise = null) {
	const found = environ.get(decode(key, "utf-8", "surrogateescape"));
	return found === null ? otherwise : encode(found, "utf-8", "surrogateescape");
}
export { environ, getenv, getenvb, putenv, unsetenv };
