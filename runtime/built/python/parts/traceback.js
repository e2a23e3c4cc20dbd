import "../../rolldown-runtime.js";
import { Traceback, callMethod, classOf, exception, formatException as formatException$1, frameLines, framesOf, framesSince, isKeywords, linesOfFrame, qualifiedName, sourceLine, str$1 as str, streams, summaryOf } from "../core.js";
// runtime/python/traceback.ts
function optionsAmong(given) {
	return given.find(isKeywords) ?? {};
}
function errorAmong(given) {
	return given.find((value) => value instanceof Error);
}
function textOf(error, chain = true) {
	if (!error) return "NoneType: None\n";
	const here = new Error();
	if (chain) return `${formatException$1(error, here)}\n`;
	return `${[...["Traceback (most recent call last):", ...frameLines(framesSince(error, here))], summaryOf(error)].join("\n")}\n`;
}
function pieces(text) {
	const result = [];
	for (const line of text.trimEnd().split("\n")) if (line.startsWith("    ") && result.at(-1)?.startsWith("  File ")) result[result.length - 1] += `${line}\n`;
	else result.push(`${line}\n`);
	return result;
}
function write(text, { file }) {
	callMethod(file ?? streams.stderr, "write", [text]);
}
function formatExc(error, ...more) {
	return textOf(errorAmong([error]), optionsAmong([error, ...more]).chain);
}
function printExc(error, ...more) {
	const options = optionsAmong([error, ...more]);
	write(textOf(errorAmong([error]), options.chain), options);
}
function formatException(...given) {
	return pieces(textOf(errorAmong(given), optionsAmong(given).chain));
}
function formatExceptionOnly(...given) {
	const error = errorAmong(given);
	return error ? pieces(summaryOf(error)) : ["NoneType: None\n"];
}
function printException(...given) {
	const options = optionsAmong(given);
	write(textOf(errorAmong(given), options.chain), options);
}
var FrameSummary = class {
	static __module__ = "traceback";
	filename;
	lineno;
	name;
	line;
	constructor(filename, lineno, name, line = "") {
		this.filename = filename;
		this.lineno = lineno;
		this.name = name;
		this.line = line;
	}
	__repr__() {
		return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
	}
};
const framesFor = new WeakMap();
function summaries(frames) {
	return frames.map((frame) => {
		const { file, line, name } = frame;
		const summary = new FrameSummary(file, line, name, sourceLine(frame));
		framesFor.set(summary, frame);
		return summary;
	});
}
function extractTb(error) {
	if (error instanceof Traceback) return summaries(error.frames);
	return error instanceof Error ? summaries(framesSince(error, new Error())) : [];
}
function extractStack() {
	return summaries(framesOf(new Error()));
}
function formatList(extracted) {
	return Array.from(extracted, (summary) => {
		const { filename, lineno, name, line } = summary;
		const frame = framesFor.get(summary);
		return `${(frame ? linesOfFrame(frame) : [`  File "${filename}", line ${lineno}, in ${name}`, ...line === "" ? [] : [`    ${line.trim()}`]]).join("\n")}\n`;
	});
}
function formatTb(error) {
	return formatList(extractTb(error));
}
function formatStack() {
	return formatList(extractStack());
}
function printTb(error, ...more) {
	write(formatTb(error).join(""), optionsAmong(more));
}
function printStack(...given) {
	write(formatStack().join(""), optionsAmong(given));
}
function printList(extracted, ...more) {
	write(formatList(extracted).join(""), optionsAmong(more));
}
var TracebackException = class TracebackException {
	static __module__ = "traceback";
	#error;
	stack;
	constructor(...given) {
		this.#error = exception(errorAmong(given));
		this.stack = summaries(framesOf(this.#error));
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
	static fromException(error) {
		return new TracebackException(error);
	}
	format(options = {}) {
		return pieces(textOf(this.#error, options.chain)).values();
	}
	formatExceptionOnly() {
		return pieces(summaryOf(this.#error)).values();
	}
};
function clearFrames(_error) {}
export { FrameSummary, TracebackException, clearFrames, extractStack, extractTb, formatExc, formatException, formatExceptionOnly, formatList, formatStack, formatTb, printExc, printException, printList, printStack, printTb };
