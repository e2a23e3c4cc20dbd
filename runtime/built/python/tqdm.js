/* @ts-self-types="../../../runtime/python/tqdm.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { isPlain } from "../core.js";
import { callMethod, format, isAsync, isFloat, iter, keywords, len, options, range, raw, str, streams, textLength } from "./core.js";
// runtime/python/tqdm/text.ts
function interval(seconds) {
	const whole = Math.trunc(seconds);
	const two = (part) => String(part).padStart(2, "0");
	const clock = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
	const hours = Math.floor(whole / 3600);
	return hours > 0 ? `${hours}:${clock}` : clock;
}
function scaled(number, divisor) {
	let rest = number;
	for (const prefix of [
		"",
		"k",
		"M",
		"G",
		"T",
		"P",
		"E",
		"Z"
	]) {
		if (Math.abs(rest) < 999.5) {
			const digits = Math.abs(rest) < 9.995 ? 2 : Math.abs(rest) < 99.95 ? 1 : 0;
			return rest.toFixed(prefix === "" && Number.isInteger(rest) ? 0 : digits) + prefix;
		}
		rest /= divisor;
	}
	return `${rest.toFixed(1)}Y`;
}
function rateText({ rate, unit, unitScale, unitDivisor }) {
	if (rate === null || rate <= 0) return `?${unit}/s`;
	const one = (value) => unitScale ? scaled(value, unitDivisor) : value.toFixed(2).padStart(5);
	return rate < 1 ? `${one(1 / rate)}s/${unit}` : `${one(rate)}${unit}/s`;
}
function bar(share, width, ascii) {
	const steps = typeof ascii === "string" ? [...ascii] : ascii ? [..." 123456789#"] : [..." \u258f\u258e\u258d\u258c\u258b\u258a\u2589\u2588"];
	const fine = steps.length - 1;
	const filled = Math.trunc(share * width * fine);
	const whole = Math.floor(filled / fine);
	const part = whole < width ? steps[filled % fine] : "";
	return (steps[fine].repeat(whole) + part).padEnd(width, steps[0]);
}
function lineOf(state) {
	const { desc, n, total, elapsed, rate, unit, unitScale, unitDivisor, postfix, ncols } = state;
	const head = desc === "" ? "" : `${desc}: `;
	const factor = typeof unitScale === "number" ? unitScale : 1;
	const count = (value) => unitScale ? scaled(value * factor, unitDivisor) : String(value);
	const speed = rateText(state);
	const tail = postfix === "" ? "" : `, ${postfix}`;
	if (total === null || n > total) {
		if (state.barFormat === null) {
			const all = total === null ? "" : `/${count(total)}`;
			return `${head}${count(n)}${all}${unit} [${interval(elapsed)}, ${speed}${tail}]`;
		}
	}
	const share = total ? n / total : 0;
	const left = rate ? interval(((total ?? 0) - n) / rate) : "?";
	const parts = {
		desc: head,
		percentage: `${(share * 100).toFixed(0).padStart(3)}%`,
		n_fmt: count(n),
		total_fmt: total === null ? "?" : count(total),
		elapsed: interval(elapsed),
		remaining: left,
		rate_fmt: speed,
		postfix: tail,
		unit,
		n: String(n),
		total: String(total)
	};
	parts.l_bar = `${head}${parts.percentage}|`;
	parts.r_bar = `| ${parts.n_fmt}/${parts.total_fmt} [${parts.elapsed}<${left}, ${speed}${tail}]`;
	const format = state.barFormat ?? "{l_bar}{bar}{r_bar}";
	const fill = (drawn) => format.replace(/\{(\w+)(?::[^}]*)?\}/g, (_, name) => name === "bar" ? drawn : name === "percentage" ? parts[name].replace("%", "") : parts[name] ?? "");
	const width = ncols === null ? 10 : Math.max(1, ncols - textLength(fill("")));
	return fill(bar(Math.min(1, share), width, state.ascii));
}
// runtime/python/tqdm/bar.ts
function number(value) {
	return isFloat(value) ? raw(value) : Number(value);
}
var Bar = class Bar {
	static __module__ = "tqdm.std";
	static __name__ = "tqdm";
	#options;
	#file;
	#isTerminal;
	#start = performance.now();
	#postfix = "";
	#last = -Infinity;
	#drawn = 0;
	#closed = false;
	constructor(given = {}) {
		this.#options = given;
		this.n = given.initial ?? 0;
		this.total = given.total === void 0 || given.total === null ? null : number(given.total);
		this.desc = given.desc ?? "";
		this.#file = given.file ?? streams.stderr;
		const file = this.#file;
		this.#isTerminal = typeof file.isatty === "function" && file.isatty() === true;
		this.disable = given.disable ?? (given.disable === null && !this.#isTerminal);
		if (given.postfix !== void 0 && given.postfix !== null) this.setPostfix(given.postfix, false);
		if (!this.disable) this.refresh();
	}
	#line() {
		const { unit = "it", unitScale = false, unitDivisor = 1e3, ascii, ncols, barFormat } = this.#options;
		const elapsed = (performance.now() - this.#start) / 1e3;
		const done = this.n - (this.#options.initial ?? 0);
		return lineOf({
			desc: this.desc,
			n: this.n,
			total: this.total,
			elapsed,
			rate: done > 0 && elapsed > 0 ? done / elapsed : null,
			unit,
			unitScale,
			unitDivisor,
			postfix: this.#postfix,
			ascii: ascii ?? false,
			ncols: ncols ?? (this.#isTerminal && Deno.stderr.isTerminal() ? Deno.consoleSize().columns : null),
			barFormat: barFormat ?? null
		});
	}
	refresh() {
		if (this.disable || this.#closed) return;
		this.#last = performance.now();
		this.#draw(this.#line());
	}
	#draw(line) {
		const gap = " ".repeat(Math.max(0, this.#drawn - line.length));
		this.#drawn = line.length;
		this.#print(`\r${line}${gap}`);
	}
	#print(text) {
		callMethod(this.#file, "write", [text]);
		const file = this.#file;
		if (typeof file.flush === "function") file.flush();
	}
	update(n = 1) {
		this.n += number(n);
		const every = number(this.#options.mininterval ?? .1) * 1e3;
		if (!this.disable && performance.now() - this.#last >= every) this.refresh();
	}
	close() {
		if (this.#closed) return;
		if (!this.disable) {
			if (this.#options.leave ?? true) {
				this.refresh();
				this.#print("\n");
			} else this.clear();
		}
		this.#closed = true;
	}
	clear() {
		if (!this.disable && !this.#closed) this.#print(`\r${" ".repeat(this.#drawn)}\r`);
	}
	reset(total) {
		this.n = 0;
		if (total !== void 0 && total !== null) this.total = number(total);
		this.refresh();
	}
	setDescription(desc = null, refresh = true) {
		this.desc = desc ?? "";
		if (refresh === true || typeof refresh === "object" && refresh.refresh !== false) this.refresh();
	}
	setDescriptionStr(desc = null, refresh = true) {
		this.setDescription(desc, refresh);
	}
	setPostfix(...args) {
		const named = keywords(args);
		const [ordered, refresh = true] = args;
		const { refresh: wanted = refresh, ...values } = named;
		const pairs = ordered instanceof Map ? [...ordered] : [];
		pairs.push(...Object.entries(values).sort(([a], [b]) => a < b ? -1 : 1));
		if (typeof ordered === "string") this.#postfix = ordered;
		else this.#postfix = pairs.map(([name, value]) => {
			const text = isFloat(value) || typeof value === "number" ? format(value, ".3g") : str(value);
			return `${str(name)}=${text.trim()}`;
		}).join(", ");
		if (wanted) this.refresh();
	}
	setPostfixStr(text = "", refresh = true) {
		this.#postfix = text;
		if (refresh === true || typeof refresh === "object" && refresh.refresh !== false) this.refresh();
	}
	static write(text, ...rest) {
		const named = keywords(rest);
		const file = rest[0] ?? named.file ?? streams.stdout;
		callMethod(file, "write", [text + str(named.end ?? "\n")]);
	}
	write(text, ...rest) {
		this.clear();
		Bar.write(text, ...rest);
		this.refresh();
	}
	__enter__() {
		return this;
	}
	__exit__(..._args) {
		this.close();
	}
	[Symbol.dispose]() {
		this.close();
	}
	__len__() {
		return this.total ?? 0;
	}
	toString() {
		return this.#line();
	}
};
// runtime/python/tqdm/make.ts
var IterableBar = class extends Bar {
	#items;
	constructor(items, given) {
		super(given);
		this.#items = items;
	}
	*[Symbol.iterator]() {
		try {
			for (const item of iter(this.#items)) {
				yield item;
				this.update();
			}
		} finally {
			this.close();
		}
	}
};
var AsyncBar = class extends Bar {
	#items;
	constructor(items, given) {
		super(given);
		this.#items = items;
	}
	async *[Symbol.asyncIterator]() {
		try {
			for await (const item of this.#items) {
				yield item;
				this.update();
			}
		} finally {
			this.close();
		}
	}
};
const PARAMETERS = [
	"iterable",
	"desc",
	"total",
	"leave",
	"file",
	"ncols",
	"mininterval",
	"maxinterval",
	"miniters",
	"ascii",
	"disable",
	"unit",
	"unitScale",
	"dynamicNcols",
	"smoothing",
	"barFormat",
	"initial",
	"position",
	"postfix",
	"unitDivisor"
];
function make(...args) {
	const { iterable, ...given } = options(PARAMETERS, ...args);
	if (iterable === void 0 || iterable === null) return new Bar(given);
	if (isAsync(iterable)) return new AsyncBar(iterable, given);
	const total = given.total === void 0 || given.total === null ? lengthOf(iterable) : given.total;
	return new IterableBar(iterable, {
		...given,
		total
	});
}
function lengthOf(iterable) {
	try {
		return len(iterable);
	} catch {
		return null;
	}
}
const tqdm = Object.assign(make, { write: Bar.write });
Object.defineProperty(tqdm, "name", { value: "tqdm" });
function trange(...args) {
	const last = args.at(-1);
	const named = isPlain(last);
	const bounds = named ? args.slice(0, -1) : args;
	return tqdm(range(...bounds), named ? last : {});
}
export { Bar, tqdm, trange };
