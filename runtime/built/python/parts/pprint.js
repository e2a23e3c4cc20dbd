import { __exportAll } from "../../rolldown-runtime.js";
import { ValueError } from "../../core.js";
import { Counter, defaultdict } from "./collections2.js";
import { deque } from "./collections3.js";
import { OrderedDict } from "./collections4.js";
import { ByteArray, Bytes, FrozenSet, PySet, asTuple, callMethod, className, classOf, dictEntries, format, getattr, id, isInt, iter, lt, nameFunctions, options, repr, str, streams, textLength, truth, type$1 as type } from "../core.js";
// runtime/python/pprint/printer.ts
function isBefore(a, b) {
	try {
		return truth(lt(a, b));
	} catch {
		const [first, second] = [repr(type(a)), repr(type(b))];
		return first === second ? id(a) < id(b) : first < second;
	}
}
function compare(a, b) {
	return isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
}
function isPlainly(value, type$1) {
	return typeof value === "object" && value !== null && className(type(value)) === type$1;
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
}
var PrettyPrinter = class {
	static __module__ = "pprint";
	#indent;
	#width;
	#depth;
	#stream;
	#isCompact;
	#sorts;
	#strokes;
	constructor(...given) {
		const named = options([
			"indent",
			"width",
			"depth",
			"stream"
		], ...given);
		this.#indent = Number(named.indent ?? 1);
		this.#width = Number(named.width ?? 80);
		this.#depth = named.depth == null ? null : Number(named.depth);
		if (this.#indent < 0) throw new ValueError("indent must be >= 0");
		if (this.#depth !== null && this.#depth <= 0) throw new ValueError("depth must be > 0");
		if (this.#width === 0) throw new ValueError("width must be != 0");
		this.#stream = named.stream ?? null;
		this.#isCompact = truth(named.compact);
		this.#sorts = truth(named.sortDicts ?? true);
		this.#strokes = truth(named.underscoreNumbers);
	}
	pformat(object) {
		let text = "";
		const work = {
			write: (part) => void (text += part),
			inside: new Set()
		};
		this.#put(object, work, {
			indent: 0,
			allowance: 0,
			level: 0
		});
		return text;
	}
	pprint(object) {
		callMethod(this.#stream ?? streams.stdout, "write", [`${this.pformat(object)}\n`]);
	}
	isrecursive(object) {
		return this.format(object, null, null, 0)[2];
	}
	isreadable(object) {
		const [, isReadable, isRecursive] = this.format(object, null, null, 0);
		return isReadable && !isRecursive;
	}
	format(object, _context, maxlevels, level) {
		const most = maxlevels === null || Number(maxlevels) === 0 ? null : Number(maxlevels);
		const found = this.#line(object, new Set(), most, Number(level));
		return asTuple([...found]);
	}
	#recursion(value) {
		return `<Recursion on ${className(type(value))} with id=${id(value)}>`;
	}
	#entries(dict) {
		const entries = [...dictEntries(dict)];
		if (this.#sorts) entries.sort(([a], [b]) => compare(a, b));
		return entries;
	}
	#line(value, inside, most, level) {
		if (isInt(value) && typeof value !== "boolean" && this.#strokes) return [
			format(value, "_d"),
			true,
			false
		];
		const isDict = value instanceof Map && typeof getattr(value, "items", null) === "function" && classOf(value) !== OrderedDict && !this.#isSpecial(value);
		const isTuple = isPlainly(value, "tuple");
		const isList = isPlainly(value, "list");
		if (!isDict && !isTuple && !isList) {
			const text = repr(value);
			return [
				text,
				text !== "" && !text.startsWith("<"),
				false
			];
		}
		const [open, close] = isDict ? "{}" : isTuple ? "()" : "[]";
		const items = isDict ? this.#entries(value) : [...iter(value)];
		if (items.length === 0) return [
			open + close,
			true,
			false
		];
		if (most !== null && level >= most) return [
			`${open}...${close}`,
			false,
			inside.has(value)
		];
		if (inside.has(value)) return [
			this.#recursion(value),
			false,
			true
		];
		inside.add(value);
		let [isReadable, isRecursive] = [true, false];
		const part = (item) => {
			const [text, readable, recursive] = this.#line(item, inside, most, level + 1);
			isReadable &&= readable;
			isRecursive ||= recursive;
			return text;
		};
		const texts = isDict ? items.map(([key, item]) => `${part(key)}: ${part(item)}`) : items.map(part);
		inside.delete(value);
		const end = isTuple && items.length === 1 ? "," : "";
		return [
			`${open}${texts.join(", ")}${end}${close}`,
			isReadable,
			isRecursive
		];
	}
	#isSpecial(value) {
		return value instanceof Counter || value instanceof defaultdict;
	}
	#short(value, { inside }, level) {
		return this.#line(value, new Set(inside), this.#depth, level)[0];
	}
	#put(value, work, where) {
		const { write, inside } = work;
		if (isContainer(value) && inside.has(value)) return write(this.#recursion(value));
		const text = this.#short(value, work, where.level);
		const room = this.#width - where.indent - where.allowance;
		const put = textLength(text) > room ? this.#longForm(value) : null;
		if (!put) return write(text);
		inside.add(value);
		put(work, {
			...where,
			level: where.level + 1
		});
		inside.delete(value);
	}
	#longForm(value) {
		if (typeof value === "string") return (work, where) => this.#text(value, work, where);
		if (isPlainly(value, "list")) return (work, where) => this.#bracketed(value, "[", "]", work, where);
		if (isPlainly(value, "tuple")) {
			const items = [...value];
			const end = items.length === 1 ? ",)" : ")";
			return (work, where) => this.#bracketed(items, "(", end, work, where);
		}
		if (value instanceof PySet || value instanceof FrozenSet) return (work, where) => this.#set(value, work, where);
		if (value instanceof ByteArray) return ({ write }, where) => {
			write("bytearray(");
			const inner = {
				indent: where.indent + 10,
				allowance: where.allowance + 1,
				level: where.level + 1
			};
			this.#bytes(new Bytes(value), write, inner);
			write(")");
		};
		if (value instanceof Bytes) return ({ write }, where) => this.#bytes(value, write, where);
		if (value instanceof deque) return (work, where) => this.#deque(value, work, where);
		if (value instanceof Map) return this.#mapping(value);
		return this.#dataclass(value);
	}
	#mapping(value) {
		const name = className(classOf(value));
		const inner = name.length + 1;
		if (value instanceof OrderedDict) return (work, { indent, allowance, level }) => {
			work.write(`${name}(`);
			const items = Array.from(dictEntries(value), ([key, item]) => asTuple([key, item]));
			this.#put(items, work, {
				indent: indent + inner,
				allowance: allowance + 1,
				level
			});
			work.write(")");
		};
		if (value instanceof Counter) return (work, { indent, allowance, level }) => {
			work.write(`${name}({${this.#gap()}`);
			const where = {
				indent: indent + inner,
				allowance: allowance + 2,
				level
			};
			this.#pairs(value.mostCommon(), work, where);
			work.write("})");
		};
		if (value instanceof defaultdict) return (work, { indent, allowance, level }) => {
			const factory = this.#short(getattr(value, "default_factory"), work, level);
			const at = indent + inner;
			work.write(`${name}(${factory},\n${" ".repeat(at)}`);
			this.#dict(value, work, {
				indent: at,
				allowance: allowance + 1,
				level
			});
			work.write(")");
		};
		return (work, where) => this.#dict(value, work, where);
	}
	#gap() {
		return " ".repeat(Math.max(0, this.#indent - 1));
	}
	#dict(value, work, where) {
		work.write(`{${this.#gap()}`);
		this.#pairs(this.#entries(value), work, {
			...where,
			allowance: where.allowance + 1
		});
		work.write("}");
	}
	#pairs(entries, work, where) {
		const indent = where.indent + this.#indent;
		entries.forEach(([key, value], i) => {
			const isLast = i === entries.length - 1;
			const text = this.#short(key, work, where.level);
			work.write(`${text}: `);
			this.#put(value, work, {
				indent: indent + textLength(text) + 2,
				allowance: isLast ? where.allowance : 1,
				level: where.level
			});
			if (!isLast) work.write(`,\n${" ".repeat(indent)}`);
		});
	}
	#bracketed(items, open, close, work, where) {
		work.write(open);
		this.#items(items, work, {
			...where,
			allowance: where.allowance + close.length
		});
		work.write(close);
	}
	#items(items, work, where) {
		const { write } = work;
		const indent = where.indent + this.#indent;
		write(this.#gap());
		const newLine = `,\n${" ".repeat(indent)}`;
		let before = "";
		let most = this.#width - indent + 1;
		let room = most;
		items.forEach((item, i) => {
			const isLast = i === items.length - 1;
			if (isLast) {
				most -= where.allowance;
				room -= where.allowance;
			}
			if (this.#isCompact) {
				const text = this.#short(item, work, where.level);
				const width = textLength(text) + 2;
				if (room < width) {
					room = most;
					if (before !== "") before = newLine;
				}
				if (room >= width) {
					room -= width;
					write(before + text);
					before = ", ";
					return;
				}
			}
			write(before);
			before = newLine;
			const allowance = isLast ? where.allowance : 1;
			this.#put(item, work, {
				indent,
				allowance,
				level: where.level
			});
		});
	}
	#set(value, work, where) {
		const items = [...value].sort(compare);
		if (isPlainly(value, "set")) return this.#bracketed(items, "{", "}", work, where);
		const name = className(classOf(value));
		const inner = {
			...where,
			indent: where.indent + name.length + 1
		};
		this.#bracketed(items, `${name}({`, "})", work, inner);
	}
	#deque(value, work, where) {
		const name = className(classOf(value));
		const indent = where.indent + name.length + 1;
		work.write(`${name}([`);
		const isBounded = value.maxlen !== null;
		const allowance = isBounded ? 2 : where.allowance + 2;
		this.#items([...value], work, {
			indent,
			allowance,
			level: where.level
		});
		work.write(isBounded ? `],\n${" ".repeat(indent)}maxlen=${repr(value.maxlen)})` : "])");
	}
	#dataclass(value) {
		const fields = getattr(value, "__dataclass_fields__", null);
		if (fields === null || typeof value === "function") return null;
		const name = className(type(value));
		if (!repr(value).startsWith(`${name}(`)) return null;
		return (work, where) => {
			const indent = where.indent + name.length + 1;
			const shown = [...dictEntries(fields)].filter(([, field]) => truth(getattr(field, "repr", true)));
			work.write(`${name}(`);
			shown.forEach(([field], i) => {
				const isLast = i === shown.length - 1;
				const key = field;
				const item = getattr(value, key);
				work.write(`${key}=`);
				if (isContainer(item) && work.inside.has(item)) work.write("...");
				else this.#put(item, work, {
					indent: indent + key.length + 1,
					allowance: isLast ? where.allowance : 1,
					level: where.level
				});
				if (!isLast) work.write(`,\n${" ".repeat(indent)}`);
			});
			work.write(")");
		};
	}
	#text(value, { write }, where) {
		const isOuter = where.level === 1;
		const indent = where.indent + (isOuter ? 1 : 0);
		const allowance = where.allowance + (isOuter ? 1 : 0);
		const most = this.#width - indent;
		const chunks = [];
		const lines = str.splitlines(value, { keepends: true });
		lines.forEach((line, i) => {
			const isLast = i === lines.length - 1;
			const text = repr(line);
			if (textLength(text) <= most - (isLast ? allowance : 0)) {
				chunks.push(text);
				return;
			}
			const parts = (line.match(/\S*\s*/g) ?? []).slice(0, -1);
			let current = "";
			parts.forEach((part, j) => {
				const room = most - (isLast && j === parts.length - 1 ? allowance : 0);
				if (textLength(repr(current + part)) > room) {
					if (current !== "") chunks.push(repr(current));
					current = part;
				} else current += part;
			});
			if (current !== "") chunks.push(repr(current));
		});
		if (chunks.length === 1) return write(repr(value));
		const body = chunks.join(`\n${" ".repeat(indent)}`);
		write(isOuter ? `(${body})` : body);
	}
	#bytes(value, write, where) {
		if (value.length <= 4) return write(repr(value));
		const isOuter = where.level === 1;
		const indent = where.indent + (isOuter ? 1 : 0);
		const allowance = where.allowance + (isOuter ? 1 : 0);
		const chunks = [];
		const last = Math.floor(value.length / 4) * 4;
		let room = this.#width - indent;
		let start = 0;
		let end = 0;
		for (let i = 0; i < value.length; i += 4) {
			const next = Math.min(i + 4, value.length);
			if (i === last) room -= allowance;
			if (repr(new Bytes(value.subarray(start, next))).length > room) {
				if (end > start) chunks.push(repr(new Bytes(value.subarray(start, end))));
				start = i;
			}
			end = next;
		}
		if (end > start) chunks.push(repr(new Bytes(value.subarray(start, end))));
		const body = chunks.join(`\n${" ".repeat(indent)}`);
		write(isOuter ? `(${body})` : body);
	}
};
// runtime/python/pprint.ts
var pprint_exports = __exportAll({
	PrettyPrinter: () => PrettyPrinter,
	isreadable: () => isreadable,
	isrecursive: () => isrecursive,
	pformat: () => pformat,
	pp: () => pp,
	pprint: () => pprint,
	saferepr: () => saferepr
});
const FORMATTED = [
	"indent",
	"width",
	"depth"
];
const PRINTED = [
	"stream",
	"indent",
	"width",
	"depth"
];
function pformat(object, ...given) {
	return new PrettyPrinter(options(FORMATTED, ...given)).pformat(object);
}
function pprint(object, ...given) {
	new PrettyPrinter(options(PRINTED, ...given)).pprint(object);
}
function pp(object, ...given) {
	new PrettyPrinter({
		sortDicts: false,
		...options(PRINTED, ...given)
	}).pprint(object);
}
function saferepr(object) {
	return new PrettyPrinter().format(object, null, null, 0)[0];
}
function isreadable(object) {
	return new PrettyPrinter().isreadable(object);
}
function isrecursive(object) {
	return new PrettyPrinter().isrecursive(object);
}
nameFunctions(pprint_exports);
export { PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr };
