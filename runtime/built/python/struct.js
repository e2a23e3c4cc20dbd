/* @ts-self-types="../../../runtime/python/struct.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception, OverflowError, TypeError } from "../core.js";
import { Bytes, Float, big, bytesLike, encode, hasIndex, index, kindOf, latin1, nameFunctions, options, repr, toFloat, toNumber, truth, tupleFrom, typeName, unpacked, writableBytes } from "./core.js";
const integer = (function integer(letter, size, signed, wraps = false) {
	const bits = BigInt(size * 8);
	const low = signed ? -(2n ** (bits - 1n)) : 0n;
	const high = signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n;
	const least = Number(low);
	const most = Number(high);
	const kind = KINDS[size];
	const name = signed ? kind : kind.replace("Int", "Uint");
	const set = `set${name}`;
	const get = `get${name}`;
	return {
		size,
		alignment: size,
		write(view, at, value, little) {
			if (size < 8 && typeof value === "number" && value >= least && value <= most && Number.isInteger(value)) {
				view[set](at, value, little);
				return;
			}
			if (size === 8 && Number.isSafeInteger(value) && (signed || value >= 0)) {
				view.setUint32(little ? at : at + 4, value, little);
				view.setInt32(little ? at + 4 : at, Math.floor(value / WORD), little);
				return;
			}
			const given = whole(value);
			if (!(given >= low && given <= high || wraps && given >= -(2n ** (bits - 1n)) && given < 0)) throw new error(wraps ? "int too large to convert" : `'${letter}' format requires ${low} <= number <= ${high}`);
			if (size === 8) view.setBigInt64(at, BigInt.asIntN(64, big(given)), little);
			else view[set](at, Number(given), little);
		},
		read(view, at, little) {
			if (size < 8) return view[get](at, little);
			const low = view.getUint32(little ? at : at + 4, little);
			const near = view[signed ? "getInt32" : "getUint32"](little ? at + 4 : at, little) * WORD + low;
			return Number.isSafeInteger(near) ? near : view[`get${name}`](at, little);
		}
	};
});
const shared = (function shared(checked) {
	return {
		b: integer("b", 1, true),
		B: integer("B", 1, false),
		c: character,
		"?": boolean,
		h: integer("h", 2, true),
		H: integer("H", 2, false),
		i: integer("i", 4, true),
		I: integer("I", 4, false),
		q: integer("q", 8, true),
		Q: integer("Q", 8, false),
		e: floating("e", 2, true),
		f: floating("f", 4, checked),
		d: floating("d", 8, false)
	};
});
// runtime/python/struct/error.ts
var error = class extends Exception {
	static __module__ = "struct";
};
// runtime/python/struct/codes.ts
function whole(value) {
	if (!hasIndex(value)) throw new error("required argument is not an integer");
	return index(value);
}
const KINDS = {
	1: "Int8",
	2: "Int16",
	4: "Int32",
	8: "BigInt64"
};
const WORD = 2 ** 32;
function floating(letter, size, checked) {
	const kind = {
		2: "Float16",
		4: "Float32",
		8: "Float64"
	}[size];
	return {
		size,
		alignment: size,
		write(view, at, value, little) {
			let number;
			try {
				if (kindOf(value) === 0 && !hasIndex(value)) throw new error();
				number = toNumber(value);
			} catch {
				throw new error("required argument is not a float");
			}
			view[`set${kind}`](at, number, little);
			if (checked && Number.isFinite(number) && !Number.isFinite(view[`get${kind}`](at, little))) throw new OverflowError(`float too large to pack with ${letter} format`);
		},
		read: (view, at, little) => toFloat(view[`get${kind}`](at, little))
	};
}
const character = {
	size: 1,
	alignment: 1,
	write(view, at, value) {
		if (!(value instanceof Uint8Array) || value.length !== 1) throw new error("char format requires a bytes object of length 1");
		view.setUint8(at, value[0]);
	},
	read: (view, at) => new Bytes([view.getUint8(at)])
};
const boolean = {
	size: 1,
	alignment: 1,
	write: (view, at, value) => view.setUint8(at, truth(value) ? 1 : 0),
	read: (view, at) => view.getUint8(at) !== 0
};
const STANDARD = {
	...shared(true),
	l: integer("l", 4, true),
	L: integer("L", 4, false)
};
const NATIVE = {
	...shared(false),
	l: integer("l", 8, true),
	L: integer("L", 8, false),
	n: integer("n", 8, true),
	N: integer("N", 8, false),
	P: integer("P", 8, false, true)
};
// runtime/python/struct/format.ts
const NATIVE_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const ORDERS = {
	"@": [
		NATIVE,
		NATIVE_LITTLE,
		true
	],
	"=": [
		STANDARD,
		NATIVE_LITTLE,
		false
	],
	"<": [
		STANDARD,
		true,
		false
	],
	">": [
		STANDARD,
		false,
		false
	],
	"!": [
		STANDARD,
		false,
		false
	]
};
const PART = /(\d*)([^\d\s])/y;
const known = new Map();
function layoutOf(format) {
	const text = format instanceof Uint8Array ? latin1(format) : format;
	if (typeof text !== "string") throw new TypeError(`Struct() argument 1 must be a str or bytes object, not ${typeName(format)}`);
	let layout = known.get(text);
	if (layout === void 0) {
		encode(text, "ascii");
		layout = read(text);
		if (known.size > 100) known.clear();
		known.set(text, layout);
	}
	return layout;
}
function read(format) {
	const order = ORDERS[format[0] ?? ""];
	const [codes, little, aligned] = order ?? ORDERS["@"];
	const fields = [];
	let size = 0;
	for (let i = order === void 0 ? 0 : 1; i < format.length;) {
		if (/\s/.test(format[i])) {
			i++;
			continue;
		}
		PART.lastIndex = i;
		const part = PART.exec(format);
		if (part === null) throw new error(/^\d+$/.test(format.slice(i)) ? "repeat count given without format specifier" : "bad char in struct format");
		i += part[0].length;
		const count = part[1] === "" ? 1 : Number(part[1]);
		const letter = part[2];
		const code = codes[letter];
		if (letter === "x") size += count;
		else if (letter === "s" || letter === "p") {
			fields.push({
				at: size,
				code: letter,
				size: count,
				count: 1
			});
			size += count;
		} else {
			if (code === void 0) throw new error("bad char in struct format");
			if (aligned) size = Math.ceil(size / code.alignment) * code.alignment;
			if (!Number.isSafeInteger(size + count * code.size)) throw new error("total struct size too long");
			fields.push({
				at: size,
				code,
				size: code.size,
				count
			});
			size += count * code.size;
		}
	}
	return {
		format,
		fields,
		count: fields.reduce((sum, field) => sum + field.count, 0),
		size,
		little
	};
}
// runtime/python/struct/struct.ts
function writeText(code, bytes, value) {
	if (!(value instanceof Uint8Array)) throw new error(`argument for '${code}' must be a bytes object`);
	if (code === "s") bytes.set(value.subarray(0, bytes.length));
	else if (bytes.length > 0) {
		const length = Math.min(value.length, bytes.length - 1, 255);
		bytes[0] = length;
		bytes.set(value.subarray(0, length), 1);
	}
}
function readText(code, bytes) {
	if (code === "s" || bytes.length === 0) return new Bytes(bytes);
	return new Bytes(bytes.subarray(1, 1 + Math.min(bytes[0], bytes.length - 1)));
}
const FEW = 64;
const desk = new Uint8Array(FEW);
const deskView = new DataView(desk.buffer);
function viewOf({ buffer, byteOffset, byteLength }) {
	return new DataView(buffer, byteOffset, byteLength);
}
function packed(layout, values) {
	const { size } = layout;
	const bytes = new Bytes(size);
	if (size > FEW || !arePlain(values)) {
		fill(layout, bytes, viewOf(bytes), values, "pack");
		return bytes;
	}
	fill(layout, desk, deskView, values, "pack");
	for (let i = 0; i < size; i++) bytes[i] = desk[i];
	return bytes;
}
function arePlain(values) {
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (typeof value === "object" && !(value instanceof Float)) return false;
	}
	return true;
}
function fill(layout, bytes, view, values, name) {
	const { fields, count: wanted, little } = layout;
	if (values.length !== wanted) throw new error(`${name} expected ${wanted} items for packing (got ${values.length})`);
	bytes.fill(0, 0, layout.size);
	let next = 0;
	for (const { at, code, size, count } of fields) for (let i = 0, place = at; i < count; i++, place += size) {
		const value = values[next++];
		if (typeof code === "string") writeText(code, bytes.subarray(place, place + size), value);
		else code.write(view, place, value, little);
	}
}
function valuesIn({ fields, little, size: all }, buffer, start) {
	const isShort = all <= FEW;
	if (isShort) for (let i = 0; i < all; i++) desk[i] = buffer[start + i];
	const bytes = isShort ? desk : buffer.subarray(start, start + all);
	const view = isShort ? deskView : viewOf(bytes);
	const values = [];
	for (const { at, code, size, count } of fields) for (let i = 0, place = at; i < count; i++, place += size) values.push(typeof code === "string" ? readText(code, bytes.subarray(place, place + size)) : code.read(view, place, little));
	return tupleFrom(values);
}
function startOf({ size }, bytes, given, name) {
	const offset = Number(index(given));
	if (offset < 0) {
		if (offset + size > 0) throw new error(name === "pack_into" ? `no space to pack ${size} bytes at offset ${offset}` : `not enough data to unpack ${size} bytes at offset ${offset}`);
		if (offset + bytes.length < 0) throw new error(`offset ${offset} out of range for ${bytes.length}-byte buffer`);
	}
	const start = offset < 0 ? offset + bytes.length : offset;
	if (bytes.length - start < size) {
		const doing = name === "pack_into" ? "packing" : "unpacking";
		throw new error(`${name} requires a buffer of at least ${start + size} bytes for ${doing} ${size} bytes at offset ${start} (actual buffer size is ${bytes.length})`);
	}
	return start;
}
var Struct = class {
	static __module__ = "_struct";
	#layout;
	constructor(format) {
		this.#layout = layoutOf(format);
		this.format = this.#layout.format;
		this.size = this.#layout.size;
	}
	pack(...values) {
		return packed(this.#layout, unpacked(values));
	}
	packInto(...given) {
		const args = unpacked(given);
		const [buffer, offset, ...values] = args;
		if (args.length === 0) throw new error("pack_into expected buffer argument");
		if (args.length === 1) throw new error("pack_into expected offset argument");
		const target = writableBytes(buffer);
		if (target === void 0) throw new TypeError(`argument must be read-write bytes-like object, not ${typeName(buffer)}`);
		const start = startOf(this.#layout, target, offset, "pack_into");
		const bytes = target.subarray(start, start + this.size);
		fill(this.#layout, bytes, viewOf(bytes), values, "pack_into");
	}
	unpack(buffer) {
		const bytes = bytesLike(buffer);
		if (bytes.length !== this.size) throw new error(`unpack requires a buffer of ${this.size} bytes`);
		return valuesIn(this.#layout, bytes, 0);
	}
	unpackFrom(buffer, offset) {
		const given = options(["buffer", "offset"], buffer, offset);
		const bytes = bytesLike(given.buffer);
		const start = startOf(this.#layout, bytes, given.offset ?? 0, "unpack_from");
		return valuesIn(this.#layout, bytes, start);
	}
	iterUnpack(buffer) {
		if (this.size === 0) throw new error("cannot iteratively unpack with a struct of length 0");
		const bytes = bytesLike(buffer);
		if (bytes.length % this.size !== 0) throw new error(`iterative unpacking requires a buffer of a multiple of ${this.size} bytes`);
		return parts(this.#layout, bytes);
	}
	toString() {
		return `Struct(${repr(this.format)})`;
	}
};
function* parts(layout, bytes) {
	for (let at = 0; at < bytes.length; at += layout.size) yield valuesIn(layout, bytes, at);
}
function calcsize(format) {
	return layoutOf(format).size;
}
function pack(format, ...values) {
	return new Struct(format).pack(...values);
}
function packInto(format, ...args) {
	new Struct(format).packInto(...args);
}
function unpack(format, buffer) {
	return new Struct(format).unpack(buffer);
}
function unpackFrom(format, buffer, offset) {
	return new Struct(format).unpackFrom(buffer, offset);
}
function iterUnpack(format, buffer) {
	return new Struct(format).iterUnpack(buffer);
}
nameFunctions(__exportAll({
	Struct: () => Struct,
	calcsize: () => calcsize,
	error: () => error,
	iterUnpack: () => iterUnpack,
	pack: () => pack,
	packInto: () => packInto,
	unpack: () => unpack,
	unpackFrom: () => unpackFrom
}));
export { Struct, calcsize, error, iterUnpack, pack, packInto, unpack, unpackFrom };
