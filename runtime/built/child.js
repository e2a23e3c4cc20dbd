import { __name } from "./rolldown-runtime.js";
import { BaseException, Cell, Exception, MissingModule, ProcessError, SystemExit, Terminated, TimeoutError, TypeError as TypeError$1, Unmade, Unsendable, WATCHER, allocate, allocateZeroed, beginEnding, births, cargoWord, debug, describeError, endChildren, fieldEntries, forked, formByName, formByTag, formMark, formOf, free, hasExitActions, hasNoTimes, hiddenFields as hiddenFields$1, importFor, info, inherited, isBirth, isDead, isEnding, isForked, isHeard, isOfPlatform, isRegistered, isSharedMemory, isStopped as isStopped$1, isStopped$1 as isStopped, keeperOf$1 as keeperOf, lastly, leave, load as load$1, loadNow, lock, makesFunction, me, memory, memoryOf, moduleOfForm, nameOf, onStop, originOf, owe, own as own$1, parcels, parentOf, park, parkAsync, pay, printError, putField, pythonHooks, pythonTypeName, reduce, referenceTo, register, registerForm, remade, remakingOf, reportBirth, representation, resolve, ringBell, runAtExit, settle, sleep, spin as spin$1, stage, tellToStop, tryLock, unlock, unsendable } from "./core.js";
// runtime/memory/copy.ts
const SCRATCH_BYTES = 65536;
const SOME_BYTES = 512;
const scratch = new Uint8Array(SCRATCH_BYTES);
const scratchWords = new Int32Array(scratch.buffer);
const views = new Array(513).fill(void 0);
let readers = 0;
function beginReading() {
	readers++;
}
function endReading() {
	readers--;
}
function writeMessage(bytes, words, at, message) {
	const { length } = message;
	if (!(message instanceof Uint8Array)) {
		let start = at * 4;
		for (const piece of message.pieces) {
			bytes.set(piece, start);
			start += piece.length;
		}
	} else if (length > 16) bytes.set(message, at * 4);
	else for (let i = 0; i < length; i += 4) words[at++] = message[i] | message[i + 1] << 8 | message[i + 2] << 16 | message[i + 3] << 24;
}
function readMessage(bytes, words, at, length) {
	if (readers > 0 || length > 65536) return copyOf(viewOf(bytes, at, length));
	if (length > SOME_BYTES) {
		const copy = scratch.subarray(0, length);
		copy.set(viewOf(bytes, at, length));
		return copy;
	}
	const end = at + (length + 3 >>> 2);
	for (let i = 0; at < end; i++) scratchWords[i] = words[at++];
	return views[length] ??= scratch.subarray(0, length);
}
function viewOf(bytes, at, length) {
	return bytes.subarray(at * 4, at * 4 + length);
}
function copyOf(bytes) {
	return new Uint8Array(bytes);
}
function gathered(message) {
	if (message instanceof Uint8Array) return message;
	const all = new Uint8Array(message.length);
	let start = 0;
	for (const piece of message.pieces) {
		all.set(piece, start);
		start += piece.length;
	}
	return all;
}
function kept(message) {
	if (message instanceof Uint8Array) return copyOf(message);
	return {
		length: message.length,
		pieces: message.pieces.map(copyOf)
	};
}
// runtime/codec/absent.ts
var Absent = class {
	constructor(what, reason) {
		this.what = what;
		this.reason = reason;
	}
};
const absents = new WeakMap();
function failing(absent) {
	const fail = () => {
		throw new TypeError(`Cannot use ${absent.what} in a child: ${absent.reason}`);
	};
	const traps = {};
	for (const trap of Reflect.ownKeys(Reflect)) if (typeof trap === "string") traps[trap] = fail;
	const proxy = new Proxy(() => {}, traps);
	absents.set(proxy, absent);
	return proxy;
}
registerForm(import.meta, Absent, "codec.absent", {
	write: ({ what, reason }) => [what, reason],
	read: ([what, reason]) => failing(new Absent(what, reason))
});
function absentOf(value) {
	return typeof value === "function" ? absents.get(value) : void 0;
}
let current;
function standIn$1() {
	return current;
}
__name(standIn$1, "standIn");
function withStandIns(give, encode) {
	const before = current;
	current = give;
	try {
		return encode();
	} finally {
		current = before;
	}
}
// runtime/codec/seen.ts
const few = 8;
var Seen = class {
	#first = new Array(few).fill(void 0);
	#rest;
	#count = 0;
	numberOf(value) {
		const count = this.#count;
		const first = this.#first;
		const end = count < few ? count : few;
		for (let i = 0; i < end; i++) if (first[i] === value) return i;
		if (count < few) first[count] = value;
		else {
			const known = this.#rest?.get(value);
			if (known !== void 0) return known;
			(this.#rest ??= new Map()).set(value, count);
		}
		this.#count = count + 1;
		return -1;
	}
	get count() {
		return this.#count;
	}
	cut(count) {
		for (let i = count; i < few && i < this.#count; i++) this.#first[i] = void 0;
		if (count <= few) this.#rest = void 0;
		for (const [object, index] of this.#rest ?? []) if (index >= count) this.#rest.delete(object);
		this.#count = count;
	}
};
// runtime/codec/tags.ts
const Tag = {
	Undefined: 128,
	Null: 129,
	False: 130,
	True: 131,
	Int: 132,
	Double: 133,
	BigInt: 134,
	String: 135,
	String16: 136,
	Reference: 137,
	Array: 138,
	Hole: 139,
	Object: 140,
	NullObject: 141,
	Map: 142,
	Set: 143,
	Date: 144,
	RegExp: 145,
	Url: 146,
	Bytes: 147,
	Error: 148,
	Instance: 149,
	Custom: 150,
	Shared: 151,
	Function: 152,
	Reduce: 153,
	Boxed: 154,
	Symbol: 155,
	DomException: 156,
	Derived: 157,
	State: 158,
	Nested: 159
};
const viewKinds = [
	"ArrayBuffer",
	"Uint8Array",
	"Int8Array",
	"Uint8ClampedArray",
	"Int16Array",
	"Uint16Array",
	"Int32Array",
	"Uint32Array",
	"Float32Array",
	"Float64Array",
	"BigInt64Array",
	"BigUint64Array",
	"DataView",
	"Float16Array"
];
// runtime/codec/writer.ts
let utf8;
const double$1 = new Float64Array(1);
const doubleBytes$1 = new Uint8Array(double$1.buffer);
const smallest = 65536;
const largest = 1 << 20;
const patience = 100;
const loopedString = 96;
var Writer = class {
	#buffer = new Uint8Array(smallest);
	#views = [];
	#position = 0;
	#insertions = [];
	#inserted = 0;
	#short = 0;
	begin() {
		this.#position = 0;
		if (this.#insertions.length > 0) this.#insertions = [];
		this.#inserted = 0;
	}
	end() {
		const length = this.#position;
		if (this.#insertions.length > 0) return this.#inPieces();
		if (this.#buffer.length > smallest) return this.#large(length);
		if (length < 256) return this.#views[length] ??= this.#buffer.subarray(0, length);
		return this.#buffer.subarray(0, length);
	}
	#large(length) {
		const message = this.#buffer.subarray(0, length);
		this.#short = length < smallest ? this.#short + 1 : 0;
		if (this.#buffer.length > largest || this.#short > patience) this.#replace(smallest);
		return message;
	}
	#inPieces() {
		const pieces = [];
		let start = 0;
		for (const { at, bytes } of this.#insertions) {
			if (at > start) pieces.push(this.#buffer.subarray(start, at));
			pieces.push(bytes);
			start = at;
		}
		if (this.#position > start) pieces.push(this.#buffer.subarray(start, this.#position));
		this.#insertions = [];
		return {
			length: this.#position + this.#inserted,
			pieces
		};
	}
	#replace(size) {
		this.#buffer = new Uint8Array(size);
		this.#views = [];
		this.#short = 0;
	}
	get position() {
		return this.#position;
	}
	patch(position, byte) {
		this.#buffer[position] = byte;
	}
	mark() {
		return {
			position: this.#position,
			insertions: this.#insertions.length
		};
	}
	cut({ position, insertions }) {
		this.#position = position;
		for (const { bytes } of this.#insertions.splice(insertions)) this.#inserted -= bytes.length;
	}
	#reserve(bytes) {
		const needed = this.#position + bytes;
		if (needed <= this.#buffer.length) return;
		const full = this.#buffer;
		this.#replace(Math.max(needed, full.length * 2));
		this.#buffer.set(full.subarray(0, this.#position));
	}
	byte(byte) {
		if (this.#position === this.#buffer.length) this.#reserve(1);
		this.#buffer[this.#position++] = byte;
	}
	varint(value) {
		this.#reserve(5);
		while (value > 127) {
			this.#buffer[this.#position++] = value & 127 | 128;
			value >>>= 7;
		}
		this.#buffer[this.#position++] = value;
	}
	double(value) {
		this.#reserve(8);
		double$1[0] = value;
		const buffer = this.#buffer;
		const at = this.#position;
		for (let i = 0; i < 8; i++) buffer[at + i] = doubleBytes$1[i];
		this.#position = at + 8;
	}
	bytes(bytes) {
		if (bytes.length >= 16384) {
			let length = this.#inserted + this.#position;
			for (; (length & 7) !== 0; length++) this.byte(0);
			const aligned = (bytes.byteOffset & 7) === 0 ? bytes : copyOf(bytes);
			this.#insertions.push({
				at: this.#position,
				bytes: aligned
			});
			this.#inserted += bytes.length;
			return;
		}
		this.#reserve(bytes.length);
		this.#buffer.set(bytes, this.#position);
		this.#position += bytes.length;
	}
	number(value) {
		if ((value | 0) !== value || value === 0 && 1 / value < 0) {
			this.byte(Tag.Double);
			return this.double(value);
		}
		if (value >= 0 && value < 128) return this.byte(value);
		if (value < 0 && value >= -32) return this.byte(224 + value + 32);
		this.byte(Tag.Int);
		this.varint((value << 1 ^ value >> 31) >>> 0);
	}
	bigint(value) {
		let hex = (value < 0n ? -value : value).toString(16);
		if (hex.length % 2 === 1) hex = "0" + hex;
		const length = hex.length / 2;
		this.byte(Tag.BigInt);
		this.byte(value < 0n ? 1 : 0);
		this.varint(length);
		this.#reserve(length);
		for (let i = hex.length - 2; i >= 0; i -= 2) this.#buffer[this.#position++] = parseInt(hex.slice(i, i + 2), 16);
	}
	string(value) {
		const { length } = value;
		if (length < loopedString && this.#ascii(value, length)) return;
		if (!value.isWellFormed()) return this.#codeUnits(value, length);
		this.byte(Tag.String);
		const at = this.#position;
		let room = varintSize(length);
		const written = this.#utf8(value, length, at + room);
		const size = varintSize(written);
		if (size !== room) {
			this.#buffer.copyWithin(at + size, at + room, at + room + written);
			room = size;
		}
		this.#position = at;
		this.varint(written);
		this.#position = at + room + written;
	}
	#ascii(value, length) {
		this.#reserve(length + 2);
		const buffer = this.#buffer;
		const start = this.#position + (length < 32 ? 1 : 2);
		for (let i = 0; i < length; i++) {
			const code = value.charCodeAt(i);
			if (code > 127) return false;
			buffer[start + i] = code;
		}
		if (length < 32) buffer[start - 1] = 160 + length;
		else {
			buffer[start - 2] = Tag.String;
			buffer[start - 1] = length;
		}
		this.#position = start + length;
		return true;
	}
	#utf8(value, length, at) {
		this.#reserve(length + 7);
		utf8 ??= new TextEncoder();
		const { read, written } = utf8.encodeInto(value, this.#buffer.subarray(at, at + length));
		if (read === length) return written;
		this.#position = at + written;
		this.#reserve((length - read) * 3 + 2);
		return written + utf8.encodeInto(value.slice(read), this.#buffer.subarray(at + written)).written;
	}
	#codeUnits(value, length) {
		this.byte(Tag.String16);
		this.varint(length);
		this.#reserve(length * 2);
		for (let i = 0; i < length; i++) {
			const code = value.charCodeAt(i);
			this.#buffer[this.#position++] = code & 255;
			this.#buffer[this.#position++] = code >> 8;
		}
	}
};
function varintSize(value) {
	return value < 128 ? 1 : value < 16384 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;
}
const objectPrototype = Object.prototype;
const arrayPrototype = Array.prototype;
const bases = [
	Array,
	Map,
	Set
];
var Encoder = class {
	#out = new Writer();
	#seen = new Seen();
	#descriptors;
	#standIn;
	#final;
	run(value, header = []) {
		this.#out.begin();
		this.#standIn = standIn$1();
		try {
			for (let i = 0; i < header.length; i++) this.#out.number(header[i]);
			this.#write(value);
		} catch (error) {
			if (error instanceof Unsendable) throw error.explain(value);
			if (error instanceof RangeError && /call stack/.test(error.message)) throw new TypeError("Cannot send a value nested this deeply: send it flat, or in parts", { cause: error });
			throw error;
		} finally {
			this.#seen.cut(0);
			this.#descriptors = void 0;
			this.#final = void 0;
		}
		return this.#out.end();
	}
	#write(value) {
		switch (typeof value) {
			case "number": return this.#out.number(value);
			case "string": return this.#out.string(value);
			case "object":
				if (value === null) return this.#out.byte(Tag.Null);
				return this.#standIn === void 0 ? this.#object(value) : this.#orElse(value);
			case "boolean": return this.#out.byte(value ? Tag.True : Tag.False);
			case "undefined": return this.#out.byte(Tag.Undefined);
			case "bigint": return this.#out.bigint(value);
			case "function": return this.#standIn === void 0 ? this.#function(value) : this.#orElse(value);
			case "symbol": {
				const key = Symbol.keyFor(value);
				if (key === void 0) throw unsendable(value);
				this.#out.byte(Tag.Symbol);
				return this.#out.string(key);
			}
		}
	}
	#orElse(value) {
		const give = this.#standIn;
		const absent = absentOf(value);
		if (absent !== void 0) return this.#strictly(() => this.#object(absent));
		const undo = this.#place();
		try {
			if (typeof value === "function") this.#function(value);
			else this.#object(value);
		} catch (error) {
			const instead = error === this.#final ? void 0 : give(value, error);
			if (instead === void 0) throw this.#final = error;
			undo();
			this.#strictly(() => this.#object(instead));
		}
	}
	#strictly(write) {
		const before = this.#standIn;
		this.#standIn = void 0;
		try {
			write();
		} finally {
			this.#standIn = before;
		}
	}
	#place() {
		const mark = this.#out.mark();
		const [count, descriptors] = [this.#seen.count, this.#descriptors?.size ?? 0];
		return () => {
			this.#out.cut(mark);
			this.#seen.cut(count);
			for (const [text, index] of this.#descriptors ?? []) if (index > descriptors) this.#descriptors.delete(text);
		};
	}
	#again(value) {
		const index = this.#seen.numberOf(value);
		if (index < 0) return false;
		this.#out.byte(Tag.Reference);
		this.#out.varint(index);
		return true;
	}
	#object(value) {
		if (this.#again(value)) return;
		const prototype = Object.getPrototypeOf(value);
		if (prototype === objectPrototype) return this.#plain(value, Tag.Object);
		if (prototype === arrayPrototype) {
			const mark = value[formMark];
			const form = mark === void 0 ? void 0 : formByTag(mark);
			if (form === void 0) return this.#array(value);
			return this.#form(form, value, form.class.prototype);
		}
		if (prototype === null) return this.#plain(value, Tag.NullObject);
		const form = formOf(prototype);
		if (form !== void 0) return this.#form(form, value, prototype);
		this.#other(value, prototype);
	}
	#plain(value, tag) {
		if (value[reduce] !== void 0) return this.#reduce(value);
		if (tag === Tag.Object && this.#short(value)) return;
		this.#out.byte(tag);
		this.#fields(value, Object.keys(value));
	}
	#short(value) {
		for (const _ in objectPrototype) return false;
		let count = 0;
		for (const _ in value) if (++count === 16) return false;
		const at = this.#out.position;
		this.#out.byte(208);
		count = 0;
		for (const key in value) {
			this.#out.string(key);
			this.#write(value[key]);
			count++;
		}
		this.#out.patch(at, 208 + count);
		return true;
	}
	#entries(value, keys) {
		for (const key of keys) {
			this.#out.string(key);
			this.#write(value[key]);
		}
	}
	#fields(value, keys) {
		this.#out.varint(keys.length);
		this.#entries(value, keys);
	}
	#fieldsBeside(value) {
		const keeper = keeperOf(value);
		const fields = keeper ? Object.fromEntries(keeper.entries()) : value;
		this.#fields(fields, fieldsOf(fields));
	}
	#array(value) {
		const length = value.length;
		if (length < 16) this.#out.byte(192 + length);
		else {
			this.#out.byte(Tag.Array);
			this.#out.varint(length);
		}
		for (let i = 0; i < length; i++) {
			const element = value[i];
			if (element === void 0 && !(i in value)) this.#out.byte(Tag.Hole);
			else this.#write(element);
		}
	}
	#descriptor(text) {
		const known = this.#descriptors?.get(text);
		if (known !== void 0) return this.#out.varint(known);
		const descriptors = this.#descriptors ??= new Map();
		this.#out.varint(0);
		this.#out.string(text);
		descriptors.set(text, descriptors.size + 1);
	}
	#class(value) {
		const type = classOf(value);
		if (originToSend(type) === void 0) return this.#descriptor(referenceTo(type));
		const descriptors = this.#descriptors ??= new Map();
		descriptors.set(`
${descriptors.size}`, descriptors.size + 1);
		this.#out.varint(0);
		this.#out.string("\n");
		this.#function(type);
	}
	#form(form, value, prototype) {
		const derived = prototype !== form.class.prototype;
		if (form.shared) {
			this.#out.byte(Tag.Shared);
			this.#descriptor(form.name);
			return this.#out.double(form.write(value));
		}
		this.#out.byte(Tag.Custom);
		this.#descriptor(form.name);
		this.#out.byte(derived ? 1 : 0);
		if (derived) this.#class(value);
		this.#write(form.write(value));
		if (derived) this.#fieldsBeside(value);
	}
	#function(value) {
		if (value[reduce] !== void 0) {
			if (!this.#again(value)) this.#reduce(value);
			return;
		}
		const origin = originToSend(value);
		if (origin !== void 0) return this.#nested(value, origin);
		this.#out.byte(Tag.Function);
		this.#descriptor(referenceTo(value));
	}
	#nested(value, { make, around }) {
		const refusal = isForked() ? void 0 : pythonHooks.unpicklable?.(value);
		if (refusal !== void 0) throw refusal;
		if (this.#again(value)) return;
		this.#out.byte(Tag.Nested);
		this.#descriptor(referenceTo(make));
		this.#out.varint(around.length);
		const cells = [];
		for (const part of around) {
			const isNew = part instanceof Cell && this.#seen.numberOf(part) < 0;
			this.#out.byte(isNew ? 1 : 0);
			if (isNew) cells.push(part);
			else this.#write(part);
		}
		for (const cell of cells) this.#write(cell.value);
		this.#fields(value, Object.keys(value));
	}
	#reduce(value) {
		this.#call(...value[reduce]());
	}
	#call(callable, args) {
		this.#out.byte(Tag.Reduce);
		this.#strictly(() => this.#write(callable));
		this.#write(args);
	}
	#other(value, prototype) {
		if (value instanceof Error) return this.#error(value);
		if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return this.#view(value);
		switch (prototype) {
			case Map.prototype:
				this.#out.byte(Tag.Map);
				return this.#map(value);
			case Set.prototype:
				this.#out.byte(Tag.Set);
				return this.#set(value);
			case Date.prototype:
				this.#out.byte(Tag.Date);
				return this.#out.double(value.getTime());
			case RegExp.prototype:
				this.#out.byte(Tag.RegExp);
				this.#out.string(value.source);
				return this.#out.string(value.flags);
			case URL.prototype:
				this.#out.byte(Tag.Url);
				return this.#out.string(value.href);
			case Number.prototype:
			case String.prototype:
			case Boolean.prototype:
			case BigInt.prototype:
				this.#out.byte(Tag.Boxed);
				return this.#write(value.valueOf());
		}
		this.#instance(value);
	}
	#map(value) {
		this.#out.varint(sizeOfMap.call(value));
		for (const [key, element] of Map.prototype.entries.call(value)) {
			this.#write(key);
			this.#write(element);
		}
	}
	#set(value) {
		this.#out.varint(sizeOfSet.call(value));
		for (const element of Set.prototype.values.call(value)) this.#write(element);
	}
	#view(value) {
		const kind = viewKinds.indexOf(value.constructor.name);
		const buffer = ArrayBuffer.isView(value) ? value.buffer : value;
		if (kind < 0 || value instanceof ArrayBuffer && value.detached) throw unsendable(value);
		if (!(buffer instanceof ArrayBuffer) || isSharedMemory(buffer)) throw unsendable(value);
		this.#out.byte(Tag.Bytes);
		this.#out.byte(kind);
		this.#out.varint(value.byteLength);
		this.#out.bytes(ArrayBuffer.isView(value) ? new Uint8Array(buffer, value.byteOffset, value.byteLength) : new Uint8Array(buffer));
	}
	#error(value) {
		if (value instanceof DOMException) {
			this.#out.byte(Tag.DomException);
			this.#out.string(value.name);
			this.#out.string(value.message);
			return this.#out.string(value.stack ?? "");
		}
		if (value[reduce] !== void 0) return this.#reduce(value);
		this.#out.byte(Tag.Error);
		const [reference, exact] = errorClass(value);
		this.#descriptor(reference);
		this.#out.string(String(value.message));
		this.#out.string(typeof value.stack === "string" ? value.stack : "");
		const hidden = hiddenFields.filter((key) => Object.hasOwn(value, key) && !isEnumerable(value, key));
		this.#optional(value, hidden);
		if (!exact && !Object.hasOwn(value, "name")) this.#entry("name", value.name);
		this.#out.byte(0);
		this.#optional(value, Object.keys(value));
		this.#out.byte(0);
	}
	#optional(value, keys) {
		for (const key of keys) {
			const undo = this.#place();
			try {
				this.#entry(key, value[key]);
			} catch {
				undo();
			}
		}
	}
	#entry(key, value) {
		this.#out.byte(1);
		this.#out.string(key);
		this.#write(value);
	}
	#instance(value) {
		const remaking = remakingOf(value);
		if (remaking !== void 0) {
			const refusal = isForked() ? void 0 : pythonHooks.unpicklable?.(value);
			if (refusal !== void 0) throw refusal;
			return this.#call(...remaking);
		}
		const hooks = value;
		if (hooks[reduce] !== void 0) return this.#reduce(value);
		if (typeof hooks.__reduce__ === "function" && !isForked()) return this.#call(...hooks.__reduce__());
		const base = bases.findIndex((type) => value instanceof type);
		if (base >= 0) {
			this.#out.byte(Tag.Derived);
			this.#class(value);
			this.#out.byte(base);
			if (base === 0) this.#array(value);
			else if (base === 1) this.#map(value);
			else this.#set(value);
			return this.#fieldsBeside(value);
		}
		if (typeof hooks.__getstate__ === "function" && !isForked()) {
			this.#out.byte(Tag.State);
			this.#class(value);
			return this.#write(hooks.__getstate__());
		}
		if (hiddenFields$1(value) !== void 0 || keeperOf(value) !== void 0) {
			this.#out.byte(Tag.State);
			this.#class(value);
			return this.#write(new Map(fieldEntries(value)));
		}
		this.#out.byte(Tag.Instance);
		this.#class(value);
		this.#fields(value, Object.keys(value));
	}
};
const sizeOfMap = Object.getOwnPropertyDescriptor(Map.prototype, "size").get;
const sizeOfSet = Object.getOwnPropertyDescriptor(Set.prototype, "size").get;
function fieldsOf(value) {
	const keys = Object.keys(value);
	if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return keys;
	return keys.filter((key) => !/^\d+$/.test(key));
}
const hiddenFields = ["cause", "errors"];
function isEnumerable(value, key) {
	return Object.prototype.propertyIsEnumerable.call(value, key);
}
function errorClass(error) {
	let prototype = Object.getPrototypeOf(error);
	for (let exact = true; prototype !== Error.prototype; exact = false) try {
		return [classReference({ __proto__: prototype }), exact];
	} catch {
		prototype = Object.getPrototypeOf(prototype);
	}
	return [referenceTo(Error), Object.getPrototypeOf(error) === Error.prototype];
}
const hasPrivate = new WeakMap();
function classReference(value) {
	return referenceTo(classOf(value));
}
function classOf(value) {
	const type = Object.getPrototypeOf(value).constructor;
	if (typeof type !== "function" || !(value instanceof type)) throw unsendable(value);
	let secret = hasPrivate.get(type);
	if (secret === void 0) {
		const text = Function.prototype.toString.call(type);
		secret = /\{\s*\[native code\]\s*\}$/.test(text) ? !(value instanceof Error) : !text.startsWith("class") ? false : /\bthis\.#[A-Za-z_$]/.test(text);
		hasPrivate.set(type, secret);
	}
	const isPlatform = !(value instanceof Error) && isOfPlatform(type);
	if (secret || isPlatform) throw unsendable(value);
	return type;
}
function originToSend(value) {
	return isBirth() || !isRegistered(value) ? originOf(value) : void 0;
}
// runtime/codec/text.ts
const table = new Array(2048).fill(void 0);
const arrays = new Array(32).fill(void 0);
let decoder;
function same(text, bytes, start, length) {
	if (text.length !== length) return false;
	for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false;
	return true;
}
function readAscii(bytes, start, length) {
	if (length === 0) return "";
	const slot = slotOf(bytes, start, length);
	const known = table[slot];
	if (known !== void 0 && same(known, bytes, start, length)) return known;
	const codes = arrays[length] ??= new Array(length).fill(0);
	for (let i = 0; i < length; i++) codes[i] = bytes[start + i];
	const text = String.fromCharCode.apply(null, codes);
	table[slot] = text;
	return text;
}
function readName(bytes, start, length) {
	const slot = slotOf(bytes, start, length);
	const known = table[slot];
	if (known !== void 0 && same(known, bytes, start, length)) return known;
	return table[slot] = readUtf8(bytes, start, length);
}
function slotOf(bytes, start, length) {
	const middle = start + (length >> 1);
	const last = start + length - 1;
	const hash = bytes[start] | bytes[middle] << 8 | bytes[last] << 16 | length << 24;
	return Math.imul(hash, 2654435761) >>> 21;
}
function readUtf8(bytes, start, length) {
	const part = bytes.subarray(start, start + length);
	decoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
	return decoder.decode(part.buffer instanceof ArrayBuffer ? part : new Uint8Array(part));
}
// runtime/codec/decoder.ts
const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);
const hole = Symbol("hole");
const pending = Symbol("pending");
const noneAbsent = new Set();
var Decoder = class {
	#bytes = new Uint8Array(0);
	#position = 0;
	#blocking = true;
	#absent = noneAbsent;
	#objects = [];
	#descriptors = [];
	run(bytes, header = [], blocking = true, absent = noneAbsent) {
		this.#bytes = bytes;
		this.#absent = absent;
		this.#blocking = blocking;
		this.#position = 0;
		beginReading();
		try {
			for (let i = 0; i < header.length; i++) header[i] = this.#read();
			return this.#read();
		} finally {
			endReading();
			if (this.#objects.length > 0) this.#objects = [];
			if (this.#descriptors.length > 0) this.#descriptors = [];
		}
	}
	#varint() {
		const bytes = this.#bytes;
		let byte = bytes[this.#position++];
		if (byte < 128) return byte;
		let value = byte & 127;
		let shift = 7;
		do {
			byte = bytes[this.#position++];
			value |= (byte & 127) << shift;
			shift += 7;
		} while (byte > 127);
		return value >>> 0;
	}
	#count() {
		const count = this.#varint();
		if (count > this.#bytes.length - this.#position) throw tooShort();
		return count;
	}
	#double() {
		const bytes = this.#bytes;
		const at = this.#position;
		for (let i = 0; i < 8; i++) doubleBytes[i] = bytes[at + i];
		this.#position += 8;
		return double[0];
	}
	#ascii(length) {
		const at = this.#position;
		this.#position += length;
		return readAscii(this.#bytes, at, length);
	}
	#string() {
		return this.#read();
	}
	#read() {
		const first = this.#bytes[this.#position++];
		if (first === void 0) throw tooShort();
		if (first < 128) return first;
		if (first >= 224) return first - 256;
		if (first >= 208) return this.#plain(first - 208, {});
		if (first >= 192) return this.#array(first - 192, []);
		if (first >= 160) return this.#ascii(first - 160);
		return this.#tagged(first);
	}
	#tagged(tag) {
		switch (tag) {
			case Tag.Undefined: return;
			case Tag.Null: return null;
			case Tag.False: return false;
			case Tag.True: return true;
			case Tag.Int: {
				const value = this.#varint();
				return value >>> 1 ^ -(value & 1);
			}
			case Tag.Double: return this.#double();
			case Tag.BigInt: return this.#bigint();
			case Tag.String: {
				const length = this.#count();
				const at = this.#position;
				this.#position += length;
				return readUtf8(this.#bytes, at, length);
			}
			case Tag.String16: return this.#string16();
			case Tag.Reference: return this.#reference();
			case Tag.Array: return this.#array(this.#count(), []);
			case Tag.Hole: return hole;
			case Tag.Object: return this.#plain(this.#count(), {});
			case Tag.NullObject: return this.#plain(this.#count(), Object.create(null));
			case Tag.Map: {
				const map = new Map();
				this.#objects.push(map);
				return this.#map(map);
			}
			case Tag.Set: {
				const set = new Set();
				this.#objects.push(set);
				return this.#set(set);
			}
			case Tag.Symbol: return Symbol.for(this.#string());
			case Tag.Function: return resolve(this.#descriptor(), this.#blocking);
			case Tag.Nested: return this.#nested();
			default: return this.#object(tag);
		}
	}
	#nested() {
		const unmade = new Unmade();
		const index = this.#objects.push(unmade) - 1;
		const make = resolve(this.#descriptor(), this.#blocking);
		const around = [];
		const cells = [];
		for (let i = this.#count(); i > 0; i--) {
			if (this.#bytes[this.#position++] === 0) {
				around.push(this.#read());
				continue;
			}
			const cell = new Cell();
			this.#objects.push(cell);
			cells.push(cell);
			around.push(cell);
		}
		const made = remade(make, around);
		unmade.settle(made);
		this.#objects[index] = made;
		for (const cell of cells) cell.value = this.#read();
		const { prototype } = made;
		const set = prototype === void 0 ? void 0 : pythonHooks.setField;
		return set === void 0 ? this.#fields(made) : this.#fields(made, set);
	}
	#object(tag) {
		const index = this.#objects.push(pending) - 1;
		const value = this.#make(tag, index);
		this.#objects[index] = value;
		return value;
	}
	#make(tag, index) {
		switch (tag) {
			case Tag.Date: return new Date(this.#double());
			case Tag.RegExp: return new RegExp(this.#string(), this.#string());
			case Tag.Url: return new URL(this.#string());
			case Tag.Bytes: return this.#view();
			case Tag.Boxed: return Object(this.#read());
			case Tag.DomException: {
				const error = withoutStack(() => {
					const name = this.#string();
					return new DOMException(this.#string(), name);
				});
				hide(error, "stack", this.#string());
				return error;
			}
			case Tag.Error: return this.#error(index);
			case Tag.Instance: {
				const type = this.#class();
				const value = this.#objects[index] = Object.create(type.prototype);
				return this.#fields(value);
			}
			case Tag.State: {
				const type = this.#class();
				const value = this.#objects[index] = Object.create(type.prototype);
				const state = this.#read();
				if (typeof value.__setstate__ === "function") value.__setstate__(state);
				else assignState(value, state);
				return value;
			}
			case Tag.Derived: return this.#derived(index);
			case Tag.Reduce: {
				const callable = this.#read();
				const unmade = makesFunction in callable ? new Unmade() : void 0;
				if (unmade !== void 0) this.#objects[index] = unmade;
				const args = this.#read();
				if (unmade !== void 0) return unmade.settle(callable(...args));
				return isClass(callable) ? Reflect.construct(callable, [...args]) : callable(...args);
			}
			case Tag.Shared: return this.#form().read(this.#double());
			case Tag.Custom: return this.#custom(index);
		}
		throw new RangeError(`Cannot decode a message: unknown tag ${tag} at ${this.#position - 1}`);
	}
	#bigint() {
		const sign = this.#bytes[this.#position++];
		const length = this.#count();
		const digits = [];
		for (let i = length - 1; i >= 0; i--) digits.push(this.#bytes[this.#position + i].toString(16).padStart(2, "0"));
		this.#position += length;
		const value = BigInt("0x" + (digits.join("") || "0"));
		return sign === 1 ? -value : value;
	}
	#string16() {
		const length = this.#count();
		const parts = [];
		for (let i = 0; i < length; i++) parts.push(String.fromCharCode(this.#bytes[this.#position++] | this.#bytes[this.#position++] << 8));
		return parts.join("");
	}
	#reference() {
		const value = this.#objects[this.#varint()];
		if (value instanceof Unmade) return value.forward;
		if (value === pending) throw new TypeError("Cannot receive a value that contains itself through an object made from its parts");
		return value;
	}
	#plain(count, value) {
		this.#objects.push(value);
		return this.#entries(count, value);
	}
	#entries(count, value) {
		for (let i = 0; i < count; i++) {
			const key = this.#string();
			const field = this.#read();
			if (key === "__proto__") define(value, key, field);
			else value[key] = field;
		}
		return value;
	}
	#fields(value, set = define) {
		const count = this.#count();
		for (let i = 0; i < count; i++) set(value, this.#string(), this.#read());
		return value;
	}
	#array(length, value) {
		this.#objects.push(value);
		return this.#elements(length, value);
	}
	#elements(length, value) {
		for (let i = 0; i < length; i++) {
			const element = this.#read();
			if (element === hole) value.length = i + 1;
			else value[i] = element;
		}
		return value;
	}
	#map(map) {
		const size = this.#count();
		for (let i = 0; i < size; i++) {
			const key = this.#read();
			Map.prototype.set.call(map, key, this.#read());
		}
		return map;
	}
	#set(set) {
		const size = this.#count();
		for (let i = 0; i < size; i++) Set.prototype.add.call(set, this.#read());
		return set;
	}
	#view() {
		const kind = viewKinds[this.#bytes[this.#position++]];
		const length = this.#count();
		if (length >= 16384) this.#position = this.#position + 7 & -8;
		const copy = new Uint8Array(this.#bytes.subarray(this.#position, this.#position + length)).buffer;
		this.#position += length;
		if (kind === "ArrayBuffer") return copy;
		const type = globalThis[kind];
		return new type(copy);
	}
	#name() {
		if (this.#bytes[this.#position] !== Tag.String) return this.#string();
		this.#position++;
		const length = this.#count();
		const at = this.#position;
		this.#position += length;
		return readName(this.#bytes, at, length);
	}
	#descriptor() {
		const known = this.#varint();
		if (known > 0) return this.#descriptors[known - 1];
		const text = this.#name();
		this.#descriptors.push(text);
		return text;
	}
	#class() {
		const text = this.#descriptor();
		if (text === "\n") return this.#read();
		return resolve(text, this.#blocking);
	}
	#form() {
		const name = this.#descriptor();
		const form = formByName(name);
		if (form !== void 0) return form;
		const module = moduleOfForm(name);
		if (this.#blocking && loadNow(module)) return formByName(name);
		throw new MissingModule(`module\n\n${module}`, name.slice(0, name.indexOf("\n")), [module]);
	}
	#error(index) {
		const reference = this.#descriptor();
		const type = this.#errorClass(reference);
		const message = this.#string();
		const error = this.#objects[index] = withoutStack(() => Reflect.construct(Error, [message], type ?? Error));
		if (type === void 0) hide(error, "name", reference.split("\n")[1]);
		hide(error, "stack", this.#string());
		while (this.#bytes[this.#position++] === 1) hide(error, this.#string(), this.#read());
		while (this.#bytes[this.#position++] === 1) define(error, this.#string(), this.#read());
		return error;
	}
	#errorClass(reference) {
		try {
			return resolve(reference, this.#blocking);
		} catch (error) {
			if (error instanceof MissingModule && !this.#blocking && !this.#absent.has(reference)) throw error;
			return;
		}
	}
	#derived(index) {
		const type = this.#class();
		const base = this.#bytes[this.#position++];
		const value = this.#objects[index] = Reflect.construct(bases[base], [], type);
		if (base === 0) {
			const first = this.#bytes[this.#position++];
			this.#elements(first === Tag.Array ? this.#count() : first - 192, value);
		} else if (base === 1) this.#map(value);
		else this.#set(value);
		return this.#fields(value);
	}
	#custom(index) {
		const form = this.#form();
		const derived = this.#bytes[this.#position++] === 1;
		const type = derived ? this.#class() : form.class;
		let value;
		if (form.fill !== void 0) {
			value = this.#objects[index] = form.make(type);
			form.fill(value, this.#read());
		} else {
			value = form.read(this.#read());
			if (derived) Object.setPrototypeOf(value, type.prototype);
		}
		return derived ? this.#fields(value) : value;
	}
};
function tooShort() {
	return new RangeError("Cannot decode a message: it ends too early");
}
function define(object, key, value) {
	Object.defineProperty(object, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function hide(error, key, value) {
	Object.defineProperty(error, key, {
		value,
		writable: true,
		enumerable: false,
		configurable: true
	});
}
function withoutStack(make) {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return make();
	} finally {
		Error.stackTraceLimit = limit;
	}
}
function assignState(value, state) {
	const entries = state instanceof Map ? state.entries() : Object.entries(state);
	for (const [key, field] of entries) {
		const name = String(key);
		if (name in value) putField(value, name, field);
		else value[name] = field;
	}
}
function isClass(callable) {
	return Function.prototype.toString.call(callable).startsWith("class");
}
// runtime/codec/codec.ts
const encoders = [];
const decoders = [];
const smallInts = new Array(128).fill(void 0);
function encodeMessage(value) {
	if (typeof value === "number" && value >= 0 && value < 128 && Number.isInteger(value)) {
		if (value !== 0 || 1 / value > 0) return smallInts[value] ??= Uint8Array.of(value);
	}
	return encoded(value, []);
}
function encoded(value, header) {
	const encoder = encoders.pop() ?? new Encoder();
	try {
		return encoder.run(value, header);
	} finally {
		encoders.push(encoder);
	}
}
function encode(value) {
	return gathered(encodeMessage(value));
}
function decode(bytes) {
	const first = bytes[0];
	if (bytes.length === 1 && first < 128) return first;
	return run$1(bytes, [], true);
}
function run$1(bytes, header, blocking, absent) {
	const decoder = decoders.pop() ?? new Decoder();
	try {
		return decoder.run(bytes, header, blocking, absent);
	} catch (error) {
		if (error instanceof MissingModule) parcels.readAgain?.();
		throw error;
	} finally {
		decoders.push(decoder);
	}
}
__name(run$1, "run");
function encodeWith(header, value) {
	return gathered(encoded(value, header));
}
function decodeWith(bytes, header, blocking = true) {
	return run$1(bytes, header, blocking);
}
async function decodeWithAsync(bytes, header, lasts = false) {
	const copy = lasts ? bytes : bytes.slice();
	const imported = new Set();
	const absent = new Map();
	for (;;) try {
		return run$1(copy, header, false, new Set(absent.keys()));
	} catch (error) {
		if (!(error instanceof MissingModule)) throw error;
		const { reference } = error;
		if (imported.has(reference)) throw absent.get(reference) ?? error;
		imported.add(reference);
		await importFor(reference).catch((reason) => absent.set(reference, reason));
	}
}
function needsImport(error) {
	return error instanceof MissingModule;
}
function decodeAsync(bytes) {
	return decodeWithAsync(bytes, []);
}
// runtime/memory/line.ts
var Line = class {
	#last;
	get isEmpty() {
		return this.#last === void 0;
	}
	async stand(limits, late, action) {
		const before = this.#last;
		const { promise, resolve } = Promise.withResolvers();
		this.#last = promise;
		const leave = () => {
			if (this.#last === promise) this.#last = void 0;
			resolve();
		};
		if (before !== void 0) {
			let isTurn = false;
			try {
				isTurn = await inTime(before, limits);
			} finally {
				if (!isTurn) before.then(leave);
			}
			if (!isTurn) return late;
		}
		try {
			return await action();
		} finally {
			leave();
		}
	}
};
async function inTime(promise, { deadline = Infinity, signal }) {
	if (deadline === Infinity && signal === void 0) {
		await promise;
		return true;
	}
	const early = Promise.withResolvers();
	const abort = () => early.reject(signal.reason);
	const left = deadline - performance.now();
	const timer = left < 2 ** 31 ? setTimeout(early.resolve, Math.max(0, left), false) : void 0;
	signal?.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([promise.then(() => true), early.promise]);
	} finally {
		signal?.removeEventListener("abort", abort);
		clearTimeout(timer);
	}
}
const SHORT_CHUNK_WORDS = 1024;
const LONG_CHUNK_WORDS = 16384;
// runtime/memory/ring_hands.ts
const PROCESS = 0;
const BLOCK = 1;
const NEXT = 2;
const HAND_BYTES = 12;
const PAUSE = 100;
let lookedAt = -100;
let own = 0;
function pickUp(block) {
	const { words } = memory();
	lookAround(words);
	if (own === 0 || words[own + PROCESS] !== me.id) own = findHand(words);
	if (words[own + BLOCK] === 0) Atomics.store(words, own + BLOCK, block);
}
function putDown(block) {
	const { words } = memory();
	if (words[own + BLOCK] === block) Atomics.store(words, own + BLOCK, 0);
}
function lookAround(words) {
	const now = performance.now();
	if (now - lookedAt < PAUSE) return;
	lookedAt = now;
	for (let at = Atomics.load(words, 22); at !== 0; at = words[at + NEXT]) empty(words, at);
}
function empty(words, hand) {
	const process = Atomics.load(words, hand + PROCESS);
	const block = Atomics.load(words, hand + BLOCK);
	if (process === me.id || !me.isGone(process)) return false;
	if (block !== 0 && Atomics.compareExchange(words, hand + BLOCK, block, 0) === block) free(block);
	return true;
}
function findHand(words) {
	for (let at = Atomics.load(words, 22); at !== 0; at = words[at + NEXT]) {
		const process = Atomics.load(words, at + PROCESS);
		if (process === me.id) return at;
		if (!empty(words, at)) continue;
		if (Atomics.compareExchange(words, at + PROCESS, process, me.id) === process) return at;
	}
	const hand = allocateZeroed(HAND_BYTES);
	words[hand + PROCESS] = me.id;
	for (;;) {
		const next = Atomics.load(words, 22);
		words[hand + NEXT] = next;
		if (Atomics.compareExchange(words, 22, next, hand) === next) return hand;
	}
}
// runtime/memory/ring_chunks.ts
function roomFor(words, address, put, size) {
	const slot = put & 1;
	const at = words[address + 2 + slot];
	const chunk = words[address + 6 + slot];
	if (chunk !== 0 && at + size + 3 <= chunk + words[chunk]) {
		words[address + 6 + (slot ^ 1)] = chunk;
		return at;
	}
	const taken = Atomics.load(words, address + 17);
	const fresh = newChunk(words, (put - taken | 0) < 100 ? SHORT_CHUNK_WORDS : LONG_CHUNK_WORDS);
	if (chunk === 0) words[address + 18 + (taken & 1)] = fresh + 1;
	else {
		words[at] = -1;
		words[at + 1] = fresh + 1;
		words[at + 2] = chunk;
	}
	words[address + 6 + (slot ^ 1)] = fresh;
	return fresh + 1;
}
function dropLongChunk(words, address, put) {
	const at = address + 6 + (put & 1);
	if (words[words[at]] !== 16384 || !tryLock(address + 0)) return;
	try {
		if (words[address + 1] !== put || Atomics.load(words, address + 17) !== put) return;
		const chunk = words[at];
		words[at] = 0;
		if (chunk !== 0) free(chunk);
	} finally {
		unlock(address + 0);
	}
}
function newChunk(words, size) {
	const chunk = allocate(size * 4);
	words[chunk] = size;
	return chunk;
}
function outOfLine(block, length, lend) {
	const { bytes, words } = memory();
	const isLong = length > SCRATCH_BYTES;
	if (isLong) pickUp(block);
	if (lend && isLong) return viewOf(bytes, block, length);
	const message = readMessage(bytes, words, block, length);
	if (isLong) putDown(block);
	free(block);
	return message;
}
function giveBack(message) {
	if (message.length <= 65536) return;
	const block = message.byteOffset / 4;
	putDown(block);
	free(block);
}
// runtime/memory/ring_deaths.ts
function isOver() {
	return me.stopWord === 0 ? me.isDead(me.id) : isStopped();
}
function letFinish(mutex, held) {
	const owner = held >>> 1;
	if (owner === 0 || owner === me.id || !me.isDead(owner)) return false;
	lock(mutex);
	unlock(mutex);
	return true;
}
// runtime/memory/ring_pace.ts
const AHEAD = 2 ** 24;
const PATIENCE = 1;
function held(words, address) {
	const put = Atomics.load(words, address + 1);
	const taken = Atomics.load(words, address + 17);
	return words[address + 4 + (put & 1)] - words[address + 20 + (taken & 1)] >>> 0;
}
var Pace = class {
	#vain = -1;
	keep(address, deadline) {
		const { words } = memory();
		if (held(words, address) < AHEAD) return;
		const end = Math.min(deadline, performance.now() + PATIENCE);
		for (;;) {
			const taken = Atomics.load(words, address + 17);
			if (taken === this.#vain || held(words, address) < AHEAD) return;
			if (park(address + 17, taken, end, void 0, address + 33)) continue;
			this.#vain = taken;
		}
	}
};
// runtime/memory/ring.ts
const nothing = Symbol("nothing");
var Ending = class {
	isThere = false;
	constructor(check) {
		this.check = check && (() => this.isThere = check());
	}
};
var Ring = class Ring {
	#line = new Line();
	#pace = new Pace();
	constructor(address) {
		this.address = address;
	}
	static create(bounds = {}) {
		return Ring.at(allocateZeroed(192), bounds);
	}
	static at(address, { items = 0, bytes = 0 } = {}) {
		const words = memory().words;
		words[address + 34] = items;
		words[address + 35] = bytes;
		return new Ring(address);
	}
	get length() {
		const words = memory().words;
		this.#letFinish(words, 0);
		this.#letFinish(words, 16);
		const taken = Atomics.load(words, this.address + 17);
		return Math.max(0, Atomics.load(words, this.address + 1) - taken | 0);
	}
	get full() {
		const words = memory().words;
		return this.#full(words, Atomics.load(words, this.address + 1));
	}
	get put() {
		const words = memory().words;
		this.#letFinish(words, 0);
		return Atomics.load(words, this.address + 1);
	}
	get taken() {
		return Atomics.load(memory().words, this.address + 17);
	}
	get closed() {
		return Atomics.load(memory().words, this.address + 36) !== 0;
	}
	close() {
		Atomics.store(memory().words, this.address + 36, 1);
		this.wakeAll();
	}
	wakeAll() {
		this.wakePutters();
		const shared = memory();
		const asleep = Atomics.load(shared.words, this.address + 32);
		if ((asleep & 65535) !== 0) shared.notify(this.address + 1, Infinity);
		if (asleep >= 65536) ringBell();
	}
	wakeTakersInVain() {
		if (Atomics.load(memory().words, this.address + 32) > this.length) this.wakeAll();
	}
	wakePutters() {
		const shared = memory();
		if (Atomics.load(shared.words, this.address + 33) === 0) return;
		shared.notify(this.address + 17, Infinity);
	}
	watch(on) {
		Atomics.add(memory().words, this.address + 32, on ? WATCHER : -WATCHER);
	}
	clear() {
		const { address } = this;
		const words = memory().words;
		lock(address + 0);
		try {
			for (let message; (message = this.#take(0, true, true)) !== void 0;) giveBack(message);
			const slot = words[address + 1] & 1;
			const chunk = words[address + 6 + slot];
			words[address + 6 + slot] = 0;
			if (chunk !== 0) free(chunk);
		} finally {
			unlock(address + 0);
		}
	}
	free() {
		this.clear();
		free(this.address);
	}
	#letFinish(words, mutex) {
		const held = Atomics.load(words, this.address + mutex);
		if (held !== 0) letFinish(this.address + mutex, held);
	}
	#full(words, put) {
		const { address } = this;
		const items = words[address + 34];
		const bytes = words[address + 35];
		if (items === 0 && bytes === 0) return false;
		const taken = Atomics.load(words, address + 17);
		if (items !== 0 && (put - taken | 0) >= items) return true;
		const held = words[address + 4 + (put & 1)] - words[address + 20 + (taken & 1)];
		return bytes !== 0 && held >>> 0 >= bytes;
	}
	tryPut(message, isUrgent = true) {
		if (message.length > 2048) return this.full ? -1 : this.#putLarge(message, isUrgent);
		return this.#put(message, 0, message.length, isUrgent);
	}
	#putLarge(message, isUrgent) {
		const block = allocate(message.length);
		const { bytes, words } = memory();
		let number = -1;
		const isLong = message.length > SCRATCH_BYTES;
		try {
			if (isLong) pickUp(block);
			writeMessage(bytes, words, block, message);
			if (isLong) putDown(block);
			return number = this.#put(message, block, message.length, isUrgent);
		} finally {
			if (number < 0) {
				if (isLong) putDown(block);
				free(block);
			}
		}
	}
	#put(message, block, length, isUrgent) {
		const shared = memory();
		const { words } = shared;
		const { address } = this;
		lock(address + 0);
		let put;
		try {
			put = words[address + 1];
			if (isOver() || this.#full(words, put)) return -1;
			const size = block === 0 ? 1 + (length + 3 >>> 2) : 3;
			let at = roomFor(words, address, put, size + 1);
			if (block === 0) {
				if (length > 16 && (at & 1) === 0) words[at++] = -3;
				words[at] = length;
				writeMessage(shared.bytes, words, at + 1, message);
			} else {
				words[at] = -2;
				words[at + 1] = block;
				words[at + 2] = length;
			}
			const other = put + 1 & 1;
			words[address + 2 + other] = at + size;
			words[address + 4 + other] = words[address + 4 + (put & 1)] + length;
			Atomics.store(words, address + 1, put + 1 | 0);
		} finally {
			unlock(address + 0);
		}
		const asleep = Atomics.load(words, address + 32);
		if (asleep !== 0) this.#wakeTaker(asleep, isUrgent);
		if (isUrgent) pay();
		return put >>> 0;
	}
	#wakeTaker(asleep, isUrgent = true) {
		if ((asleep & 65535) !== 0) {
			if (isUrgent) memory().notify(this.address + 1, 1);
			else owe(this.address + 1);
		}
		if (asleep >= 65536) ringBell();
	}
	take(claim = 0) {
		return this.#take(claim, false);
	}
	read(read, claim = 0) {
		const message = this.#take(claim, true);
		if (message === void 0) return nothing;
		if (message.length <= 65536) return read(message);
		try {
			return read(message);
		} finally {
			giveBack(message);
		}
	}
	readSoon(read, claim = 0) {
		const got = this.read(read, claim);
		if (got !== nothing) return got;
		pay();
		const put = this.put;
		return put === this.taken && !spin$1(this.address + 1, put, .005) ? nothing : this.read(read, claim);
	}
	#take(claim, lend, regardless = false) {
		const shared = memory();
		const { words } = shared;
		const { address } = this;
		let putter = Atomics.load(words, address + 0);
		const before = Atomics.load(words, address + 17);
		if (words[address + 22] === before && Atomics.load(words, address + 1) === before) {
			if (putter === 0 || !letFinish(address + 0, putter)) return void 0;
		}
		let message;
		let block = 0;
		let length;
		let left = 0;
		let taken;
		lock(address + 16);
		try {
			taken = words[address + 17];
			if (words[address + 22] === taken) {
				putter = Atomics.load(words, address + 0);
				let put = Atomics.load(words, address + 1);
				if (put === taken && putter !== 0 && letFinish(address + 0, putter)) put = Atomics.load(words, address + 1);
				if (put === taken) return void 0;
				words[address + 22] = put;
			}
			if (!regardless && isOver()) return void 0;
			let at = words[address + 18 + (taken & 1)];
			if (words[at] === -1) {
				left = words[at + 2];
				at = words[at + 1];
			}
			if (words[at] === -3) at++;
			length = words[at];
			if (length === -2) {
				block = words[at + 1];
				length = words[at + 2];
				at += 3;
			} else {
				message = readMessage(shared.bytes, words, at + 1, length);
				at += 1 + (length + 3 >>> 2);
			}
			const other = taken + 1 & 1;
			words[address + 18 + other] = at;
			words[address + 20 + other] = words[address + 20 + (taken & 1)] + length;
			if (claim !== 0) Atomics.store(words, claim, taken + 1 | 0);
			taken = taken + 1 | 0;
			Atomics.store(words, address + 17, taken);
		} finally {
			unlock(address + 16);
		}
		if (left !== 0) free(left);
		if (words[address + 22] === taken) dropLongChunk(words, address, taken);
		if (message === void 0) message = outOfLine(block, length, lend);
		if (Atomics.load(words, address + 33) > 0) shared.notify(address + 17, 1);
		return message;
	}
	takeSync(limits = {}, claim = 0) {
		const got = this.readSync(copyOf, limits, claim);
		return got === nothing ? void 0 : got;
	}
	async takeAsync(limits = {}, claim = 0) {
		let got = this.readSoon(copyOf, claim);
		if (got === nothing) got = await this.readAsync(copyOf, limits, claim);
		return got === nothing ? void 0 : got;
	}
	readSync(read, { deadline, check } = {}, claim = 0) {
		for (;;) {
			const got = this.read(read, claim);
			if (got !== nothing) return got;
			me.check();
			if (!this.#parkEmpty(deadline, check)) return this.read(read, claim);
		}
	}
	async readAsync(read, limits = {}, claim = 0) {
		limits.signal?.throwIfAborted();
		for (let hasSpun = true;; hasSpun = false) {
			const got = this.read(read, claim);
			if (got !== nothing) return got;
			me.check();
			if (!await this.#parkEmptyAsync(limits, hasSpun)) return this.read(read, claim);
		}
	}
	waitForItemSync({ deadline, check } = {}, hasSpun = false) {
		const ending = new Ending(check);
		while (this.length === 0 && !ending.isThere) if (!this.#parkEmpty(deadline, ending.check, hasSpun)) break;
		return this.#handOn();
	}
	nap(milliseconds, check) {
		pay();
		const put = this.put;
		if (put === this.taken && !spin$1(this.address + 1, put, .005, true)) return this.waitForItemSync({
			deadline: performance.now() + milliseconds,
			check
		}, true);
		return this.#handOn();
	}
	async waitForItem(limits = {}) {
		limits.signal?.throwIfAborted();
		const ending = new Ending(limits.check);
		while (this.length === 0 && !ending.isThere) if (!await this.#parkEmptyAsync({
			...limits,
			check: ending.check
		})) break;
		return this.#handOn();
	}
	#handOn() {
		if (this.length === 0) return false;
		const asleep = Atomics.load(memory().words, this.address + 32);
		if (asleep !== 0) this.#wakeTaker(asleep);
		return true;
	}
	#parkEmpty(deadline, check, hasSpun = false) {
		const { address } = this;
		const words = memory().words;
		const put = Atomics.load(words, address + 1);
		if (put !== Atomics.load(words, address + 17)) return true;
		return park(address + 1, put, deadline, check, address + 32, hasSpun);
	}
	#parkEmptyAsync({ deadline, signal, check, isAlone }, hasSpun = false) {
		const { address } = this;
		const words = memory().words;
		const put = Atomics.load(words, address + 1);
		if (put !== Atomics.load(words, address + 17)) return true;
		return parkAsync(address + 1, put, deadline, {
			signal,
			check,
			sleepers: address + 32,
			hasSpun,
			isAlone
		});
	}
	putSync(message, { deadline, check } = {}) {
		const { address } = this;
		const words = memory().words;
		if (message.length > 65536) this.#pace.keep(address, deadline ?? Infinity);
		for (;;) {
			const taken = Atomics.load(words, address + 17);
			const number = this.tryPut(message);
			if (number >= 0) return number;
			if (!park(address + 17, taken, deadline, check, address + 33)) return this.tryPut(message);
		}
	}
	tryPutInTurn(message, isUrgent = true) {
		return this.#line.isEmpty ? this.tryPut(message, isUrgent) : -1;
	}
	async putAsync(message, limits = {}) {
		limits.signal?.throwIfAborted();
		const number = this.tryPutInTurn(message);
		if (number >= 0) return number;
		const later = kept(message);
		return await this.#line.stand(limits, -1, () => this.#putLater(later, limits));
	}
	async #putLater(later, { deadline, signal, check, isAlone }) {
		const { address } = this;
		const words = memory().words;
		let taken = Atomics.load(words, address + 17);
		let number = this.tryPut(later);
		if (number >= 0) return number;
		const sleepers = address + 33;
		for (;;) {
			const changed = await parkAsync(address + 17, taken, deadline, {
				signal,
				check,
				sleepers,
				isAlone
			});
			taken = Atomics.load(words, address + 17);
			number = this.tryPut(later);
			if (number >= 0 || !changed) return number;
		}
	}
};
// runtime/pool/iterable.ts
function iterable(input) {
	if (Array.isArray(input)) return input;
	if (pythonHooks.iterate !== void 0) return pythonHooks.iterate(input);
	if (typeof input?.[Symbol.iterator] === "function") return input;
	throw new TypeError$1(`'${pythonTypeName(input)}' object is not iterable`);
}
// runtime/pool/layout.ts
const Control = {
	Bell: 0,
	Listeners: 1,
	Tasks: 2,
	Results: 3,
	Door: 4,
	Asleep: 5,
	Looking: 6,
	Knocked: 7,
	Words: 8
};
const Slot = {
	Claim: 0,
	Ready: 1,
	Busy: 2,
	Progress: 3,
	Place: 4,
	Begun: 5,
	Returned: 6,
	Words: 8
};
const Place = {
	Nowhere: 0,
	Looking: 1,
	Asleep: 2
};
const Mode = {
	Call: 0,
	Map: 1,
	StarMap: 2,
	Keywords: 3
};
const Kind = {
	Value: 0,
	Thrown: 1,
	Failure: 2,
	Skipped: 3
};
// runtime/pool/errors.ts
var WorkerLostError = class extends ProcessError {
	static __module__ = "multiprocessing.pool";
};
var TaskTimeoutError = class extends TimeoutError {
	static __module__ = "multiprocessing.pool";
};
var MaybeEncodingError = class extends Exception {
	static __module__ = "multiprocessing.pool";
	constructor(exc = "", value = "") {
		super(exc, value);
		this.exc = exc;
		this.value = value;
		this.message = `Error sending result: '${value}'. Reason: '${exc}'`;
	}
	__str__() {
		return this.message;
	}
};
var RemoteTraceback = class extends Exception {
	static __module__ = "multiprocessing.pool";
	constructor(tb = "") {
		super(tb);
		this.tb = tb;
		this.message = `\n"""\n${tb}\n"""`;
		this.stack = `${this.name}: ${this.message}`;
	}
	__str__() {
		return this.message;
	}
};
// runtime/pool/failure.ts
function toFailure(error) {
	const traceback = describeError(error);
	const name = String(error.name);
	const message = String(error.message);
	const plain = Object.assign(new Error(message), error);
	if (typeof error.stack === "string") plain.stack = error.stack;
	return [
		caused(error, traceback),
		new Uint8Array(encode(plain)),
		name,
		message,
		traceback
	];
}
function caused(error, traceback) {
	if (!Object.isExtensible(error)) return new Uint8Array(encode(error));
	const before = Object.getOwnPropertyDescriptor(error, "cause");
	const replaced = setCause(error, traceback);
	try {
		return new Uint8Array(encode(error));
	} finally {
		if (replaced) {
			if (before === void 0) Reflect.deleteProperty(error, "cause");
			else Reflect.defineProperty(error, "cause", before);
		}
	}
}
function setCause(error, traceback) {
	const property = {
		value: new RemoteTraceback(traceback),
		writable: true,
		enumerable: false,
		configurable: true
	};
	return Reflect.defineProperty(error, "cause", property);
}
function errorOf(failure, blocking) {
	const received = failure;
	try {
		return decodeWith(received[0], [], blocking);
	} catch (reason) {
		if (needsImport(reason) && !blocking) throw reason;
		return standIn(received, reason);
	}
}
async function errorOfAsync(failure) {
	const received = failure;
	try {
		return await decodeWithAsync(received[0], []);
	} catch (reason) {
		return standIn(received, reason);
	}
}
function standIn([, plain, name, message, traceback], reason) {
	let error;
	try {
		error = decode(plain);
	} catch {
		error = new Error(message);
	}
	Object.defineProperty(error, "name", {
		value: name,
		writable: true,
		configurable: true
	});
	setCause(error, `${traceback}\n\nIt is a plain Error here. ${reason.message}`);
	return error;
}
// runtime/pool/place.ts
function move(control, slot, to) {
	const { words } = memory();
	const from = Atomics.exchange(words, slot + Slot.Place, to);
	if (from === to) return;
	if (from === Place.Looking) Atomics.sub(words, control + Control.Looking, 1);
	else if (from === Place.Asleep) Atomics.sub(words, control + Control.Asleep, 1);
	if (to === Place.Looking) Atomics.add(words, control + Control.Looking, 1);
	else if (to === Place.Asleep) Atomics.add(words, control + Control.Asleep, 1);
}
function knock(control, tasks) {
	const { words } = memory();
	if (Atomics.load(words, control + Control.Asleep) === 0) return;
	if (tasks.length <= Atomics.load(words, control + Control.Looking)) return;
	if (Atomics.exchange(words, control + Control.Knocked, 1) === 0) open(control, 1);
}
function heard(control) {
	Atomics.store(memory().words, control + Control.Knocked, 0);
}
function open(control, count) {
	const shared = memory();
	Atomics.add(shared.words, control + Control.Door, 1);
	shared.notify(control + Control.Door, count);
}
// runtime/memory/turn.ts
let still;
function stillWords() {
	return still ??= new Int32Array(new SharedArrayBuffer(8));
}
async function turn() {
	if (hasNoTimes()) return await sleep(0);
	const words = stillWords();
	const waking = Atomics.waitAsync(words, 0, 0).value;
	Atomics.notify(words, 0);
	await waking;
}
async function pause(milliseconds) {
	if (hasNoTimes()) return await sleep(milliseconds);
	await Atomics.waitAsync(stillWords(), 1, 0, milliseconds).value;
}
// runtime/launch/cargo.ts
const MUCH = 65536;
function stow(message) {
	const address = allocate(8 + message.length);
	const { words, bytes } = memory();
	words[address] = message.length;
	writeMessage(bytes, words, address + 2, message);
	return address;
}
function load(child, address) {
	Atomics.store(memory().words, cargoWord(child), address);
}
function cargoAt(address) {
	const { words, bytes } = memory();
	return viewOf(bytes, address + 2, words[address]);
}
function unload() {
	const address = Atomics.exchange(memory().words, cargoWord(own$1()), 0);
	if (address !== 0) free(address);
}
// runtime/launch/born.ts
const memoryField = "[[memory]]";
function setField(owner, field, value) {
	if (pythonHooks.setField !== void 0) pythonHooks.setField(owner, field, value);
	else Reflect.set(owner, field, value);
}
async function decodeBirth({ modules, payload }) {
	for (const module of modules) await load$1(module);
	const isCargo = typeof payload === "number";
	const [process, entries] = await decodeWithAsync(isCargo ? cargoAt(payload) : payload, [], true);
	if (isCargo) unload();
	const values = new Map();
	for (const [module, variable, field, value, isIncomplete = false] of entries) {
		const variables = values.get(module) ?? { ...inherited.get(module)?.get() };
		values.set(module, variables);
		if (isIncomplete && (field !== null || (variables[variable] ?? null) !== null)) continue;
		if (field === null) variables[variable] = value;
		else if (field === "[[memory]]") variables[variable][memoryOf]?.set(value);
		else setField(variables[variable], field, value);
	}
	for (const [module, variables] of values) inherited.get(module)?.set(variables);
	return process;
}
// runtime/launch/call.ts
function callable(work) {
	const { call } = pythonHooks;
	if (call !== void 0) return (...args) => call(work, args, {});
	if (!Function.prototype.toString.call(work).startsWith("class")) return work;
	return (...args) => Reflect.construct(work, args);
}
function callWith(target, args, kwargs) {
	const named = Object.keys(kwargs).length > 0;
	if (pythonHooks.call !== void 0) return pythonHooks.call(target, args, kwargs);
	const plain = callable(target);
	return named ? plain(...args, kwargs) : plain(...args);
}
// runtime/launch/mailbox.ts
const closed = -1;
const LOOK = 1e3;
function newMailbox() {
	return allocateZeroed(4);
}
function post(mailbox, message) {
	const address = allocate(4 + message.length);
	const { words, bytes } = memory();
	words[address] = message.length;
	bytes.set(message, (address + 1) * 4);
	replace(mailbox, address);
}
function closeMailbox(mailbox) {
	replace(mailbox, closed);
}
function replace(mailbox, content) {
	const before = Atomics.exchange(memory().words, mailbox, content);
	if (before > 0) free(before);
	memory().notify(mailbox, 1);
}
function discard(mailbox) {
	free(mailbox);
}
function receive(mailbox) {
	const { words, bytes } = memory();
	for (;;) {
		const address = Atomics.load(words, mailbox);
		if (address === 0) {
			me.check();
			memory().wait(mailbox, 0, LOOK);
		} else if (address === closed) return void 0;
		else if (Atomics.compareExchange(words, mailbox, address, 0) === address) {
			const start = (address + 1) * 4;
			const message = new Uint8Array(bytes.slice(start, start + words[address]));
			free(address);
			return message;
		}
	}
}
// runtime/pool/chunk.ts
function runChunk(work, mode, elements) {
	const results = new Array(elements.length);
	for (let i = 0; i < elements.length; i++) {
		const result = mode === Mode.Map ? work(elements[i]) : work(...iterable(elements[i]));
		if (isThenable(result)) return slowChunk(work, mode, elements, results, i, result);
		results[i] = result;
	}
	return results;
}
async function slowChunk(work, mode, elements, results, start, first) {
	results[start] = await first;
	for (let i = start + 1; i < elements.length; i++) results[i] = await (mode === Mode.Map ? work(elements[i]) : work(...iterable(elements[i])));
	return results;
}
function isThenable(value) {
	return typeof value === "object" && value !== null && typeof value.then === "function";
}
// runtime/pool/worker.ts
const spin = .02;
const turnsApart = 20;
async function poolWorker(control, slot, initializer, initargs, maxTasks) {
	const worker = new PoolWorker(control, slot);
	if (initializer !== null) await worker.initialize(initializer, initargs);
	await worker.work(maxTasks ?? Infinity);
}
function prepared(target) {
	return {
		target,
		work: callable(target)
	};
}
var PoolWorker = class {
	#control;
	#slot;
	#tasks;
	#results;
	#functions = new Map();
	#header = [
		0,
		0,
		0,
		0
	];
	#busy = 0;
	#begun = 0;
	constructor(control, slot) {
		const { words } = memory();
		this.#control = control;
		this.#slot = slot;
		this.#tasks = new Ring(words[control + Control.Tasks]);
		this.#results = new Ring(words[control + Control.Results]);
	}
	async initialize(initializer, args) {
		try {
			await callable(initializer)(...args);
		} catch (error) {
			if (!endsProcess(error)) this.#sendError(0, error, 4);
			throw error;
		}
	}
	async work(maxTasks) {
		Atomics.store(memory().words, this.#slot + Slot.Ready, 1);
		memory().notify(this.#slot + Slot.Ready, 1);
		let lastTurn = performance.now();
		let count = 0;
		for (; count < maxTasks; count++) {
			const message = this.#next() ?? await this.#wait();
			if (message === void 0) break;
			const running = this.#run(message);
			if (running !== void 0) await running;
			if (this.#busy !== 0) await this.#done();
			if ((count & 63) === 63 && performance.now() - lastTurn > turnsApart) {
				await turn();
				lastTurn = performance.now();
			}
		}
		debug("worker exiting after %d tasks", count);
	}
	#take() {
		if (isEnding()) return void 0;
		const message = this.#tasks.take(this.#slot + Slot.Claim);
		if (message === void 0 || this.#begins()) return message;
		this.#giveBack(message);
	}
	#begins() {
		if (isStopped$1()) return false;
		const { words } = memory();
		const claim = words[this.#slot + Slot.Claim];
		const begun = this.#slot + Slot.Begun;
		if (Atomics.compareExchange(words, begun, this.#begun, claim) !== this.#begun) return false;
		this.#begun = claim;
		return true;
	}
	#giveBack(message) {
		const address = allocate(4 + message.length);
		const { words, bytes } = memory();
		words[address] = message.length;
		bytes.set(message, (address + 1) * 4);
		Atomics.store(words, this.#slot + Slot.Returned, address);
		this.#ring();
	}
	#next() {
		if (isStopped$1()) return void 0;
		return this.#take() ?? this.#lookOut();
	}
	#lookOut() {
		let message;
		move(this.#control, this.#slot, Place.Looking);
		const end = performance.now() + spin;
		do
			for (let i = 0; i < 20 && message === void 0; i++) message = this.#take();
		while (message === void 0 && performance.now() < end);
		move(this.#control, this.#slot, Place.Nowhere);
		message ??= this.#take();
		if (message !== void 0) knock(this.#control, this.#tasks);
		return message;
	}
	async #wait() {
		const message = await this.#sleep();
		if (message !== void 0) knock(this.#control, this.#tasks);
		return message;
	}
	async #sleep() {
		const door = this.#control + Control.Door;
		const parent = parentOf(own$1());
		const check = () => this.#tasks.length > 0 || isDead(parent);
		const wakeUp = performance.now() + 5;
		try {
			while (!isStopped$1() && !isEnding()) {
				move(this.#control, this.#slot, Place.Asleep);
				heard(this.#control);
				const seen = Atomics.load(memory().words, door);
				const message = this.#take();
				if (message !== void 0) return message.slice();
				if (this.#tasks.closed) {
					debug("worker got sentinel -- exiting");
					return;
				}
				if (isDead(parent)) {
					debug("worker got EOFError or OSError -- exiting");
					return;
				}
				if (performance.now() < wakeUp) park(door, seen, wakeUp, check);
				else await parkAsync(door, seen, Infinity, { check });
			}
			return;
		} finally {
			move(this.#control, this.#slot, Place.Nowhere);
			heard(this.#control);
		}
	}
	#run(message) {
		const header = this.#header;
		let payload;
		try {
			payload = decodeWith(message, header, false);
		} catch (error) {
			if (!needsImport(error)) return this.#failed(header[0], error);
			return this.#runLater(message);
		}
		return this.#execute(header, payload);
	}
	async #runLater(message) {
		const header = [
			0,
			0,
			0,
			0
		];
		let payload;
		try {
			payload = await decodeWithAsync(message, header);
		} catch (error) {
			return this.#failed(header[0], error);
		}
		await this.#execute(header, payload);
	}
	#execute(header, payload) {
		const [id, address, mode, cancel] = header;
		let work;
		if ((mode & 4) !== 0) {
			const [given, rest] = payload;
			work = prepared(given);
			payload = rest;
		} else {
			work = this.#functions.get(address);
			if (work === void 0) return this.#learn(header, payload);
		}
		return this.#call(id, work, mode, cancel, payload);
	}
	async #learn(header, payload) {
		const [id, address, mode, cancel] = header;
		let work;
		try {
			const { words, bytes } = memory();
			const start = (address + 1) * 4;
			work = prepared(await decodeAsync(bytes.slice(start, start + words[address])));
		} catch (error) {
			return this.#failed(id, error);
		}
		this.#functions.set(address, work);
		await this.#call(id, work, mode, cancel, payload);
	}
	#call(id, { target, work }, mode, cancel, payload) {
		const kind = mode & 3;
		if ((mode & 8) !== 0) this.#begin(id);
		if (cancel !== 0 && Atomics.load(memory().words, cancel) !== 0) return this.#send([Kind.Skipped, id], null);
		try {
			const result = kind === Mode.Call ? work(...payload) : kind === Mode.Keywords ? callWith(target, ...payload) : runChunk(this.#counted(work), kind, payload);
			if (isThenable(result)) return (async () => {
				try {
					this.#succeeded(id, await result);
				} catch (error) {
					this.#failed(id, error);
				}
			})();
			this.#succeeded(id, result);
		} catch (error) {
			this.#failed(id, error);
		}
	}
	#succeeded(id, value) {
		this.#send([Kind.Value, id], value);
	}
	#begin(id) {
		const { words } = memory();
		this.#busy = id + 1 | 0;
		Atomics.add(words, this.#slot + Slot.Progress, 1);
		Atomics.store(words, this.#slot + Slot.Busy, this.#busy);
	}
	#keeps() {
		const busy = this.#busy;
		if (busy === 0) return true;
		if (Atomics.compareExchange(memory().words, this.#slot + Slot.Busy, busy, 0) !== busy) return false;
		this.#busy = 0;
		return true;
	}
	async #done() {
		if (this.#keeps()) return;
		while (!isStopped$1()) await pause(1);
		this.#busy = 0;
	}
	#counted(work) {
		if (this.#busy === 0) return work;
		const progress = this.#slot + Slot.Progress;
		return (...args) => {
			Atomics.add(memory().words, progress, 1);
			return work(...args);
		};
	}
	#failed(id, error) {
		if (endsProcess(error)) throw error;
		this.#sendError(id, error);
	}
	#sendError(id, error, flag = 0) {
		if (!(error instanceof Error)) return this.#send([Kind.Thrown | flag, id], error);
		let failure;
		try {
			failure = toFailure(error);
		} catch (reason) {
			failure = toFailure(unsent(reason, error));
		}
		this.#send([Kind.Failure | flag, id], failure);
	}
	#send(header, value) {
		let message;
		try {
			message = encodeWith(header, value);
		} catch (error) {
			message = encodeWith([Kind.Failure, header[1]], toFailure(unsent(error, value)));
		}
		if (isStopped$1() || !this.#keeps()) return;
		this.#results.tryPut(message);
		this.#ring();
	}
	#ring() {
		const shared = memory();
		if (Atomics.load(shared.words, this.#control + Control.Listeners) === 0) return;
		Atomics.add(shared.words, this.#control + Control.Bell, 1);
		shared.notify(this.#control + Control.Bell, Infinity);
	}
};
function unsent(reason, value) {
	return new MaybeEncodingError(representation(reason), representation(value));
}
function endsProcess(error) {
	return error instanceof BaseException && !(error instanceof Exception);
}
register(import.meta, { poolWorker });
// runtime/launch/life.ts
let vessel;
async function begin(where, part) {
	vessel = where;
	if ("mailbox" in part) await wait(part);
	else await live(part);
}
async function wait({ mailbox, preload, prefetch }) {
	await Promise.allSettled([...preload.map((module) => import(module)), ...prefetch.map(read)]);
	let message;
	while ((message = receive(mailbox)) !== void 0) {
		const { birth, rehearsal } = decode(message);
		if (!rehearsal) {
			discard(mailbox);
			return live(birth);
		}
		await rehearse(birth);
		vessel.ready();
	}
	discard(mailbox);
	vessel.end(0);
}
function read(module) {
	const text = `export default () => import(${JSON.stringify(module)})`;
	return import(`data:application/javascript,${encodeURIComponent(text)}`);
}
async function rehearse(birth) {
	vessel.adopt(birth, true);
	beBorn(birth);
	vessel.pid(birth);
	await run(await decodeBirth(birth));
	await turn();
}
async function live(birth) {
	vessel.adopt(birth, false);
	const loading = preload(birth);
	beBorn(birth);
	onStop(() => queueMicrotask(() => end(1)));
	wrapExits();
	reportBirth(vessel.pid(birth));
	await loading;
	let code;
	try {
		const work = await decodeBirth(birth);
		for (const permission of birth.drop ?? []) Deno.permissions.revokeSync(permission);
		if (!isStopped$1()) await run(work);
		await turn();
		code = 0;
	} catch (error) {
		code = exitCodeFor(error);
	}
	await finish(code);
}
function beBorn(birth) {
	stage.loading = true;
	births.tell(birth);
}
async function run(work) {
	stage.loading = false;
	info("child process calling self.run()");
	if (!isTask(work)) await work.run();
	else if (work.target !== null) await callWith(work.target, work.args, work.kwargs);
}
function isTask(work) {
	return Object.getPrototypeOf(work) === Object.prototype;
}
async function preload({ imports }) {
	try {
		if (imports.length > 0) await load$1(imports[0]);
	} catch {}
}
function exitCodeFor(error) {
	if (error instanceof SystemExit) {
		const [value] = error.args;
		if (value === void 0 || value === null) return 0;
		if (isInteger(value)) return Number(BigInt.asUintN(8, BigInt(value)));
		printError(textOf(value));
		return 1;
	}
	if (!(error instanceof Terminated) && !isStopped$1()) printError(`Process ${nameOf(own$1())}:\n${describeError(error)}`);
	return 1;
}
function isInteger(value) {
	return typeof value === "bigint" || typeof value === "boolean" || Number.isInteger(value);
}
function textOf(value) {
	if (typeof value === "string") return value;
	return value instanceof Error ? value.message : representation(value);
}
const ownEnd = -1;
let finishing = false;
async function finish(code) {
	if (finishing) return;
	finishing = true;
	if (forked.leave) {
		await endChildren();
		forked.leave(code);
	}
	try {
		if (!isStopped$1()) info("process exiting with exitcode %d", code);
		if (lastly.isDue || isHeard() || hasExitActions()) await endChildren();
		else beginEnding();
		await runAtExit();
	} catch (error) {
		code = exitCodeFor(error);
	}
	end(code);
}
let ended = false;
function end(code) {
	forked.leave?.(code);
	if (ended) return;
	ended = true;
	try {
		leave();
	} finally {
		tellToStop(own$1(), ownEnd);
		settle(own$1(), code);
		vessel.end(code);
	}
}
function wrapExits() {
	const exit = Deno.exit;
	Deno.exit = (code) => {
		end((code ?? Deno.exitCode) & 255);
		return exit(code);
	};
	globalThis.close = () => end(Deno.exitCode & 255);
	const uncaught = (event, error) => {
		event.preventDefault();
		finish(exitCodeFor(error));
	};
	addEventListener("unhandledrejection", (event) => uncaught(event, event.reason));
	addEventListener("error", (event) => uncaught(event, event.error));
}
export { Absent, Control, Kind, MUCH, MaybeEncodingError, Mode, Place, RemoteTraceback, Ring, SCRATCH_BYTES, Slot, TaskTimeoutError, WorkerLostError, absentOf, begin, beginReading, callWith, callable, closeMailbox, copyOf, decode, decodeAsync, decodeWith, decodeWithAsync, discard, encode, encodeMessage, encodeWith, endReading, errorOf, errorOfAsync, gathered, heard, isThenable, iterable, knock, load, memoryField, move, needsImport, newMailbox, nothing, open, pause, poolWorker, post, readAscii, readUtf8, receive, runChunk, stow, withStandIns };
