import { __exportAll } from "../../rolldown-runtime.js";
import { pythonHooks } from "../../core.js";
import { Traceback, asTuple, callMethod, classOf, eq, exception, formatException as formatException$1, frameLines, framesOf, framesSince, isKeywords, item, iter, limited, linesOfFrame, nameFunctions, qualifiedName, sourceLine, str$1 as str, streams, summaryOf, tupleFrom } from "../core.js";
// runtime/python/traceback_summary.ts
var FrameSummary = class FrameSummary {
	static __module__ = "traceback";
	#line;
	constructor(filename, lineno, name, named = {}) {
		this.filename = filename;
		this.lineno = lineno;
		this.name = name;
		this.locals = named.locals ?? null;
		this.end_lineno = named.endLineno ?? lineno;
		this.colno = named.colno ?? null;
		this.end_colno = named.endColno ?? null;
		this.#line = named.line ?? null;
	}
	get line() {
		return (this.#line ?? sourceLine({
			file: this.filename,
			line: this.lineno,
			name: ""
		})).trim();
	}
	__iter__() {
		return this.#items().values();
	}
	__len__() {
		return 4;
	}
	__getitem__(place) {
		return item(this.#items(), place);
	}
	__eq__(other) {
		return eq(this.#items(), other instanceof FrameSummary ? other.#items() : other);
	}
	#items() {
		return asTuple([
			this.filename,
			this.lineno,
			this.name,
			this.line
		]);
	}
	__repr__() {
		return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
	}
};
const framesFor = new WeakMap();
function summary(frame) {
	const { file, line, name, stretch } = frame;
	const made = new FrameSummary(file, line, name, {
		line: sourceLine(frame),
		endLineno: stretch?.endLine ?? null,
		colno: stretch?.column ?? null,
		endColno: stretch?.endColumn ?? null
	});
	framesFor.set(made, frame);
	return made;
}
function frameFor(place) {
	return framesFor.get(place) ?? {
		file: place.filename,
		line: place.lineno,
		name: place.name
	};
}
function linesOf(place) {
	const frame = framesFor.get(place);
	if (frame) return linesOfFrame(frame);
	const head = `  File "${place.filename}", line ${place.lineno}, in ${place.name}`;
	return place.line === "" ? [head] : [head, `    ${place.line}`];
}
var StackSummary = class StackSummary extends Array {
	static __module__ = "traceback";
	static get [Symbol.species]() {
		return Array;
	}
	static ofFrames(frames) {
		const made = new StackSummary();
		for (const frame of frames) made.push(summary(frame));
		return made;
	}
	static extract(frames, { limit = null } = {}) {
		const made = new StackSummary();
		for (const pair of limited([...iter(frames)], limit)) {
			const frame = item(pair, 0);
			made.push(placeFrames.has(frame) ? summary(placeFrames.get(frame)) : new FrameSummary(frame.f_code.co_filename, item(pair, 1), frame.f_code.co_name));
		}
		return made;
	}
	static fromList(list) {
		const made = new StackSummary();
		for (const one of iter(list)) if (one instanceof FrameSummary) made.push(one);
		else {
			const [file, line, name, text] = [...iter(one)];
			made.push(new FrameSummary(str(file), line, str(name), { line: text }));
		}
		return made;
	}
	format() {
		const repeated = frameLines(this.map(frameFor));
		const lines = this.map((place) => `${linesOf(place).join("\n")}\n`);
		return repeated.some((line) => line.startsWith("  [Previous line repeated")) ? piecesOf(repeated) : lines;
	}
	formatFrameSummary(place) {
		return `${linesOf(place).join("\n")}\n`;
	}
};
function piecesOf(lines) {
	const result = [];
	for (const line of lines) if (line.startsWith("    ") && result.at(-1)?.startsWith("  File ")) result[result.length - 1] += `${line}\n`;
	else result.push(`${line}\n`);
	return result;
}
const placeFrames = new WeakMap();
function* walked(frames) {
	for (const frame of frames) {
		const { file, line, name } = frame;
		const place = {
			f_code: {
				co_name: name,
				co_filename: file
			},
			f_lineno: line
		};
		placeFrames.set(place, frame);
		yield tupleFrom([place, line]);
	}
}
// runtime/python/traceback.ts
var traceback_exports = __exportAll({
	FrameSummary: () => FrameSummary,
	StackSummary: () => StackSummary,
	TracebackException: () => TracebackException,
	clearFrames: () => clearFrames,
	extractStack: () => extractStack,
	extractTb: () => extractTb,
	formatExc: () => formatExc,
	formatException: () => formatException,
	formatExceptionOnly: () => formatExceptionOnly,
	formatList: () => formatList,
	formatStack: () => formatStack,
	formatTb: () => formatTb,
	printExc: () => printExc,
	printException: () => printException,
	printList: () => printList,
	printStack: () => printStack,
	printTb: () => printTb,
	walkStack: () => walkStack,
	walkTb: () => walkTb
});
pythonHooks.areFlow = false;
function optionsAmong(given, names = []) {
	const found = {};
	names.forEach((name, i) => {
		const value = given[i];
		if (value !== void 0 && !isKeywords(value)) found[name] = value;
	});
	return {
		...found,
		...given.find(isKeywords)
	};
}
function errorAmong(given) {
	return given.find((value) => value instanceof Error);
}
function textOf(error, { chain = true, limit = null }) {
	if (!error) return "NoneType: None\n";
	const here = new Error();
	if (chain) return `${formatException$1(error, here, limit)}\n`;
	return `${[
		"Traceback (most recent call last):",
		...frameLines(limited(framesSince(error, here), limit)),
		summaryOf(error)
	].join("\n")}\n`;
}
function pieces(text) {
	return piecesOf(text.slice(0, -1).split("\n"));
}
function write(text, { file }) {
	callMethod(file ?? streams.stderr, "write", [text]);
}
const PRINTED = [
	"limit",
	"file",
	"chain"
];
const FORMATTED = ["limit", "chain"];
function formatExc(error, ...more) {
	return textOf(errorAmong([error]), optionsAmong(more, FORMATTED));
}
function printExc(error, ...more) {
	const options = optionsAmong(more, PRINTED);
	write(textOf(errorAmong([error]), options), options);
}
function behind(given, names) {
	return {
		...optionsAmong(given.slice(3), names),
		...given.find(isKeywords)
	};
}
function formatException(...given) {
	return pieces(textOf(errorAmong(given), behind(given, FORMATTED)));
}
function formatExceptionOnly(...given) {
	const error = errorAmong(given);
	return error ? pieces(`${summaryOf(error)}\n`) : ["NoneType: None\n"];
}
function printException(...given) {
	const options = behind(given, PRINTED);
	write(textOf(errorAmong(given), options), options);
}
function framesAmong(error, limit) {
	if (error instanceof Traceback) return limited(error.frames, limit);
	return error instanceof Error ? limited(framesSince(error, new Error()), limit) : [];
}
function framesHere(limit) {
	const frames = framesOf(new Error()).map(({ file, line, name }) => ({
		file,
		line,
		name
	}));
	if (limit === null) return frames;
	return limit >= 0 ? limit === 0 ? [] : frames.slice(-limit) : frames.slice(0, -limit);
}
function extractTb(tb, ...more) {
	return StackSummary.ofFrames(framesAmong(tb, optionsAmong(more, ["limit"]).limit ?? null));
}
function extractStack(...given) {
	return StackSummary.ofFrames(framesHere(stackOptions(given).limit ?? null));
}
function stackOptions(given) {
	return {
		...optionsAmong(given.slice(1), ["limit", "file"]),
		...given.find(isKeywords)
	};
}
function formatList(extracted) {
	return StackSummary.fromList(extracted).format();
}
function formatTb(tb, ...more) {
	return extractTb(tb, ...more).format();
}
function formatStack(...given) {
	return StackSummary.ofFrames(framesHere(stackOptions(given).limit ?? null)).format();
}
function printTb(tb, ...more) {
	write(formatTb(tb, ...more).join(""), optionsAmong(more, ["limit", "file"]));
}
function printStack(...given) {
	const options = stackOptions(given);
	write(StackSummary.ofFrames(framesHere(options.limit ?? null)).format().join(""), options);
}
function printList(extracted, ...more) {
	write(formatList(extracted).join(""), optionsAmong(more, ["file"]));
}
function walkTb(tb) {
	return walked(framesAmong(tb, null));
}
function walkStack(_frame) {
	return walked([...framesHere(null)].reverse());
}
var TracebackException = class TracebackException {
	static __module__ = "traceback";
	#error;
	constructor(...given) {
		const error = exception(errorAmong(given));
		this.#error = error;
		const { limit = null } = optionsAmong(given);
		this.stack = StackSummary.ofFrames(limited(framesSince(error, new Error()), limit));
		const { cause, __context__: context, __suppress_context__: isHidden, __notes__: notes } = error;
		this.__cause__ = cause instanceof Error ? new TracebackException(cause) : null;
		this.__context__ = context instanceof Error && context !== cause ? new TracebackException(context) : null;
		this.__suppress_context__ = isHidden === true;
		this.__notes__ = notes ?? null;
		const { exceptions } = error;
		this.exceptions = Array.isArray(exceptions) ? Array.from(exceptions, (one) => new TracebackException(one)) : null;
	}
	get excType() {
		return classOf(this.#error);
	}
	get excTypeStr() {
		return qualifiedName(classOf(this.#error)).replace(/^__main__\./, "");
	}
	__str__() {
		return str(this.#error);
	}
	__eq__(other) {
		return other instanceof TracebackException && [...this.format()].join("") === [...other.format()].join("");
	}
	static fromException(error, named = {}) {
		return new TracebackException(error, named);
	}
	format(options = {}) {
		return pieces(textOf(this.#error, options)).values();
	}
	formatExceptionOnly() {
		return pieces(`${summaryOf(this.#error)}\n`).values();
	}
	print(options = {}) {
		write([...this.format(options)].join(""), options);
	}
};
function clearFrames(_error) {}
nameFunctions(traceback_exports);
export { FrameSummary, StackSummary, TracebackException, clearFrames, extractStack, extractTb, formatExc, formatException, formatExceptionOnly, formatList, formatStack, formatTb, printExc, printException, printList, printStack, printTb, walkStack, walkTb };
