import "../../rolldown-runtime.js";
import { AssertionError, BaseException, Exception, IndexError, KeyboardInterrupt, TypeError, ValueError } from "../../core.js";
import { Coroutine, Dict, NotImplemented, Tuple, Warning, abs, addressText, asTuple, callMethod, classAttributes, className, contains, dict, enter, eq, exception, frozenset, ge, getattr, gt, hash, hideClass, identical, invoke, isKeywords, isPromise, isSubclass, isType, isinstance, item, iter, le, leave, len, list, lt, ne, qualifiedName, repr, round, set, str as str$1, str$1 as str, streams, sub, truth, tuple, tupleFrom, type$1 as type, typeName } from "../core.js";
import { updateWrapper } from "./contextlib.js";
import { ndiff } from "./difflib.js";
import { pformat } from "./pprint.js";
import { compile } from "./re.js";
import { StringIO } from "./io3.js";
import { Formatter, Handler, getLevelName, levelNumber } from "./logging7.js";
import { Logger, getLogger } from "./logging9.js";
import { catchWarnings, simplefilter } from "./logging4.js";
import "./io2.js";
import { formatException } from "./traceback.js";
// runtime/python/unittest/contexts.ts
function nameOf(type) {
	return String(getattr(type, "__name__", null) ?? str(type));
}
var Expecting = class {
	called = null;
	message = null;
	constructor(owner, expected, regex) {
		this.owner = owner;
		this.expected = expected;
		this.expectedRegex = regex === null || regex === void 0 ? null : compile(regex);
	}
	fail(standard) {
		return this.owner.failed(this.owner.formatMessage(this.message, standard));
	}
	checkKinds(name, base, what) {
		const { expected } = this;
		if ((expected instanceof Tuple ? [...expected] : [expected]).every((one) => isSubclass(one, base))) return;
		throw new TypeError(`${name}() arg 1 must be ${what}`);
	}
	handle(given) {
		const args = [...given];
		const named = isKeywords(args.at(-1)) ? args.at(-1) : {};
		if (args.length === 0 || args.length === 1 && isKeywords(args[0])) {
			const { msg, ...others } = named;
			this.message = msg ?? null;
			const [wrong] = Object.keys(others);
			if (wrong !== void 0) throw new TypeError(`'${wrong}' is an invalid keyword argument for this function`);
			return this;
		}
		const [target, ...rest] = args;
		this.called = nameOf(target);
		this.__enter__();
		let result;
		try {
			result = invoke(target, ...rest);
		} catch (error) {
			return this.#ended(error);
		}
		if (isPromise(result)) return result.then(() => this.#ended(), (error) => this.#ended(error));
		return this.#ended();
	}
	#ended(thrown) {
		const error = thrown === void 0 ? null : exception(thrown);
		if (error === null) this.__exit__(null, null, null);
		else if (!this.__exit__(error.constructor, error, null)) throw thrown;
		return null;
	}
	get by() {
		return this.called === null ? "" : ` by ${this.called}`;
	}
};
var _AssertRaisesContext = class extends Expecting {
	exception = null;
	constructor(owner, name, expected, regex = null) {
		super(owner, expected, regex);
		this.checkKinds(name, BaseException, "an exception type or tuple of exception types");
	}
	__enter__() {
		return this;
	}
	__exit__(_type, value, _traceback) {
		if (value === null || value === void 0) this.fail(`${nameOf(this.expected)} not raised${this.by}`);
		const error = exception(value);
		if (!(this.expected instanceof Tuple ? [...this.expected] : [this.expected]).some((one) => error instanceof one)) return false;
		this.exception = error;
		error.stack = "";
		const { expectedRegex: regex } = this;
		if (regex && !regex.search(str(error))) this.fail(`"${str(regex.pattern)}" does not match "${str(error)}"`);
		return true;
	}
};
var _AssertWarnsContext = class extends Expecting {
	warning = null;
	filename = null;
	lineno = null;
	warnings = [];
	#manager = null;
	constructor(owner, name, expected, regex = null) {
		super(owner, expected, regex);
		this.checkKinds(name, Warning, "a warning type or tuple of warning types");
	}
	__enter__() {
		this.#manager = new catchWarnings({ record: true });
		this.warnings = this.#manager.__enter__();
		simplefilter("always", this.expected instanceof Tuple ? Warning : this.expected);
		return this;
	}
	__exit__(type, value, _traceback) {
		this.#manager?.__exit__();
		if (type !== null && type !== void 0 || value instanceof Error) return false;
		const all = this.expected instanceof Tuple ? [...this.expected] : [this.expected];
		let first = null;
		for (const one of this.warnings) {
			const warning = one.message;
			if (!all.some((kind) => warning instanceof kind)) continue;
			first ??= warning;
			if (this.expectedRegex && !this.expectedRegex.search(str(warning))) continue;
			this.warning = warning;
			this.filename = one.filename;
			this.lineno = one.lineno;
			return false;
		}
		if (first !== null) this.fail(`"${str(this.expectedRegex.pattern)}" does not match "${str(first)}"`);
		this.fail(`${nameOf(this.expected)} not triggered${this.by}`);
	}
};
var Capturing = class extends Handler {
	records = [];
	output = [];
	flush() {}
	emit(record) {
		this.records.push(record);
		this.output.push(this.format(record));
	}
};
var _AssertLogsContext = class {
	#owner;
	#name;
	#level;
	#wants;
	#logger = null;
	#capturing = null;
	#before = null;
	records = [];
	output = [];
	constructor(owner, logger, level, wants) {
		this.#owner = owner;
		this.#name = logger;
		this.#level = level === null || level === void 0 || level === 0 ? 20 : levelNumber(level);
		this.#wants = wants;
	}
	__enter__() {
		const logger = this.#logger = this.#name instanceof Logger ? this.#name : getLogger(this.#name);
		const capturing = this.#capturing = new Capturing();
		capturing.setLevel(this.#level);
		capturing.setFormatter(new Formatter("%(levelname)s:%(name)s:%(message)s"));
		this.records = capturing.records;
		this.output = capturing.output;
		const { handlers, level, propagate } = logger;
		this.#before = {
			handlers,
			level,
			propagate
		};
		logger.handlers = [capturing];
		logger.setLevel(this.#level);
		logger.propagate = false;
		return this.#wants ? this : null;
	}
	__exit__(type, value, _traceback) {
		const logger = this.#logger;
		Object.assign(logger, {
			handlers: this.#before.handlers,
			propagate: this.#before.propagate
		});
		logger.setLevel(this.#before.level);
		if (type !== null && type !== void 0 || value instanceof Error) return false;
		const count = this.records.length;
		if (this.#wants && count === 0) this.#owner.failed(this.#owner.formatMessage(null, `no logs of level ${getLevelName(this.#level)} or higher triggered on ${logger.name}`));
		if (!this.#wants && count > 0) this.#owner.failed(this.#owner.formatMessage(null, `Unexpected logs found: ${repr(this.output)}`));
		return false;
	}
};
// runtime/python/unittest/texts.ts
const LONGEST = 80;
const PLACEHOLDER = 12;
const LEAST_BEGIN = 5;
const LEAST_END = 5;
const LEAST_COMMON = 5;
const LEAST_DIFFERENT = 41;
function safeRepr(value) {
	try {
		return repr(value);
	} catch {
		return typeof value === "object" && value !== null ? `<${typeName(value)} object at ${addressText(value)}>` : String(value);
	}
}
function shortened(text, begin, end) {
	const skipped = text.length - begin - end;
	return skipped > PLACEHOLDER ? `${text.slice(0, begin)}[${skipped} chars]${text.slice(text.length - end)}` : text;
}
function bothShort(...values) {
	const [a, b] = values.map(safeRepr);
	const longest = Math.max(a.length, b.length);
	if (longest <= LONGEST) return [a, b];
	let common = 0;
	while (common < a.length && common < b.length && a[common] === b[common]) common++;
	const room = LONGEST - (longest - common + LEAST_BEGIN + PLACEHOLDER);
	if (room > LEAST_COMMON) {
		const prefix = shortened(a.slice(0, common), LEAST_BEGIN, room);
		return [prefix + a.slice(common), prefix + b.slice(common)];
	}
	const prefix = shortened(a.slice(0, common), LEAST_BEGIN, LEAST_COMMON);
	const rest = (text) => prefix + shortened(text.slice(common), LEAST_DIFFERENT, LEAST_END);
	return [rest(a), rest(b)];
}
function messageOf(given) {
	return (isKeywords(given) ? given.msg : given) ?? null;
}
// runtime/python/unittest/assertions.ts
const LONG = 2 ** 16;
function nearness(places, msg, delta) {
	const named = [
		places,
		msg,
		delta
	].find(isKeywords);
	const plain = (value) => isKeywords(value) ? null : value ?? null;
	return {
		places: plain(places),
		msg: plain(msg),
		delta: plain(delta),
		...named
	};
}
function lines(given) {
	return str$1.splitlines(given, true);
}
function difference(a, b) {
	return [...ndiff(a, b)];
}
var Assertions = class {
	static failureException = AssertionError;
	static longMessage = true;
	static maxDiff = 640;
	#equalities = new Map();
	#raise(message) {
		throw invoke(getattr(this, "failureException"), message);
	}
	formatMessage(message, standard) {
		if (!truth(getattr(this, "longMessage"))) return message === null ? standard : str(message);
		return message === null ? standard : `${standard} : ${str(message)}`;
	}
	failed(message) {
		return this.#raise(message);
	}
	#fail(msg, standard) {
		callMethod(this, "fail", [this.formatMessage(messageOf(msg), standard)]);
		return this.#raise(standard);
	}
	fail(msg = null) {
		this.#raise(messageOf(msg));
	}
	assertTrue(expr, msg = null) {
		if (!truth(expr)) this.#fail(msg, `${safeRepr(expr)} is not true`);
	}
	assertFalse(expr, msg = null) {
		if (truth(expr)) this.#fail(msg, `${safeRepr(expr)} is not false`);
	}
	addTypeEqualityFunc(typeobj, functionOrName) {
		this.#equalities.set(typeobj, functionOrName);
	}
	#equality(first, second) {
		const kind = type(first);
		if (kind !== type(second)) return null;
		const own = this.#equalities.get(kind);
		if (own !== void 0) return typeof own === "string" ? getattr(this, own) : own;
		const name = EQUALITIES.get(kind);
		return name === void 0 ? null : getattr(this, name);
	}
	assertEqual(first, second, msg = null) {
		const own = this.#equality(first, second);
		if (own !== null) invoke(own, first, second, ...messageOf(msg) === null ? [] : [{ msg: messageOf(msg) }]);
		else this.#plainEqual(first, second, msg);
	}
	#plainEqual(first, second, msg) {
		if (!eq(first, second)) this.#fail(msg, bothShort(first, second).join(" != "));
	}
	assertNotEqual(first, second, msg = null) {
		if (!ne(first, second)) this.#fail(msg, `${safeRepr(first)} == ${safeRepr(second)}`);
	}
	assertAlmostEqual(first, second, places = null, msg = null, delta = null) {
		const asked = nearness(places, msg, delta);
		if (eq(first, second)) return;
		const [near, words, apart] = this.#near(first, second, asked);
		if (near) return;
		this.#fail(asked.msg, `${safeRepr(first)} != ${safeRepr(second)} within ${words} (${safeRepr(apart)} difference)`);
	}
	assertNotAlmostEqual(first, second, places = null, msg = null, delta = null) {
		const asked = nearness(places, msg, delta);
		const [near, words, apart] = this.#near(first, second, asked);
		if (!eq(first, second) && !near) return;
		const shown = (asked.delta ?? null) === null ? "" : ` (${safeRepr(apart)} difference)`;
		this.#fail(asked.msg, `${safeRepr(first)} == ${safeRepr(second)} within ${words}${shown}`);
	}
	#near(first, second, { places = null, delta = null }) {
		if (delta !== null && places !== null) throw new TypeError("specify delta or places not both");
		const apart = abs(sub(first, second));
		if (delta !== null) return [
			le(apart, delta),
			`${safeRepr(delta)} delta`,
			apart
		];
		const count = places ?? 7;
		return [
			eq(round(apart, count), 0),
			`${repr(count)} places`,
			apart
		];
	}
	#withDifference(message, diff) {
		const most = getattr(this, "maxDiff");
		if (most === null || diff.length <= Number(most)) return message + diff;
		return `${message}\nDiff is ${diff.length} characters long. Set self.maxDiff to None to see it.`;
	}
	assertSequenceEqual(first, second, msg = null, seqType = null) {
		const kind = [msg, seqType].find(isKeywords)?.seqType ?? (isKeywords(seqType) ? null : seqType);
		const name = kind === null ? "sequence" : className(kind);
		if (kind !== null) for (const [place, value] of [["First", first], ["Second", second]]) {
			if (isinstance(value, kind)) continue;
			this.#raise(`${place} sequence is not a ${name}: ${safeRepr(value)}`);
		}
		const lengths = [];
		let differing = "";
		for (const [place, value] of [["First", first], ["Second", second]]) try {
			lengths.push(Number(len(value)));
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			differing = `${place} ${name} has no length.    Non-sequence?`;
			break;
		}
		if (differing === "") {
			if (eq(first, second)) return;
			const found = this.#sequenceDifference(first, second, lengths, name);
			if (found === null && kind === null && type(first) !== type(second)) return;
			differing = found ?? this.#sequenceStart(first, second, name);
		}
		const diff = difference(pformat(first).split("\n"), pformat(second).split("\n"));
		this.#fail(msg, this.#withDifference(differing, `\n${diff.join("\n")}`));
	}
	#sequenceStart(first, second, name) {
		return `${name[0].toUpperCase() + name.slice(1).toLowerCase()}s differ: ${bothShort(first, second).join(" != ")}\n`;
	}
	#sequenceDifference(first, second, [a, b], name) {
		let found = this.#sequenceStart(first, second, name);
		const at = (value, i, place) => {
			try {
				return { item: item(value, i) };
			} catch (error) {
				if (!(error instanceof TypeError) && !(error instanceof IndexError)) throw error;
				return `Unable to index element ${i} of ${place} ${name}\n`;
			}
		};
		let isEqual = true;
		for (let i = 0; i < Math.min(a, b); i++) {
			const one = at(first, i, "first");
			const other = typeof one === "string" ? one : at(second, i, "second");
			if (typeof one === "string" || typeof other === "string") {
				found += `\n${other}`;
				isEqual = false;
				break;
			}
			if (!ne(one.item, other.item)) continue;
			found += `\nFirst differing element ${i}:\n${bothShort(one.item, other.item).join("\n")}\n`;
			isEqual = false;
			break;
		}
		if (isEqual && a === b) return null;
		if (a === b) return found;
		const [place, longer, more] = a > b ? [
			"first",
			first,
			a - b
		] : [
			"second",
			second,
			b - a
		];
		found += `\n${place === "first" ? "First" : "Second"} ${name} contains ${more} additional elements.\n`;
		const extra = at(longer, Math.min(a, b), place);
		return found + (typeof extra === "string" ? extra : `First extra element ${Math.min(a, b)}:\n${safeRepr(extra.item)}\n`);
	}
	assertListEqual(list1, list2, msg = null) {
		this.assertSequenceEqual(list1, list2, messageOf(msg), list);
	}
	assertTupleEqual(tuple1, tuple2, msg = null) {
		this.assertSequenceEqual(tuple1, tuple2, messageOf(msg), tuple);
	}
	assertSetEqual(set1, set2, msg = null) {
		const without = (a, b, place) => {
			try {
				return [...iter(callMethod(a, "difference", [b]))];
			} catch (error) {
				const words = error instanceof TypeError ? "invalid type when attempting set difference" : `${place} argument does not support set difference`;
				return this.failed(`${words}: ${str(error)}`);
			}
		};
		const [first, second] = [without(set1, set2, "first"), without(set2, set1, "second")];
		if (first.length + second.length === 0) return;
		const found = [];
		if (first.length > 0) found.push("Items in the first set but not the second:", ...first.map(repr));
		if (second.length > 0) found.push("Items in the second set but not the first:", ...second.map(repr));
		this.#fail(msg, found.join("\n"));
	}
	assertDictEqual(d1, d2, msg = null) {
		this.assertIsInstance(d1, dict, "First argument is not a dictionary");
		this.assertIsInstance(d2, dict, "Second argument is not a dictionary");
		if (eq(d1, d2)) return;
		const diff = difference(pformat(d1).split("\n"), pformat(d2).split("\n"));
		this.#fail(msg, this.#withDifference(bothShort(d1, d2).join(" != "), `\n${diff.join("\n")}`));
	}
	assertCountEqual(first, second, msg = null) {
		const [a, b] = [[...iter(first)], [...iter(second)]];
		const found = countDifferences(a, b);
		if (found.length === 0) return;
		const told = found.map(([inFirst, inSecond, value]) => `First has ${inFirst}, Second has ${inSecond}:  ${repr(value)}`);
		this.#fail(msg, this.#withDifference("Element counts were not equal:\n", told.join("\n")));
	}
	assertMultiLineEqual(first, second, msg = null) {
		this.assertIsInstance(first, str$1, "First argument is not a string");
		this.assertIsInstance(second, str$1, "Second argument is not a string");
		const [a, b] = [str(first), str(second)];
		if (a === b) return;
		if (a.length > LONG || b.length > LONG) return this.#plainEqual(first, second, msg);
		const open = (one, other) => one !== "" && (!one.endsWith("\n") || other !== "" && !other.endsWith("\n"));
		const diff = difference(lines(open(a, b) ? `${a}\n` : a), lines(open(b, a) ? `${b}\n` : b));
		this.#fail(msg, this.#withDifference(bothShort(first, second).join(" != "), `\n${diff.join("")}`));
	}
	assertIn(member, container, msg = null) {
		if (contains(container, member)) return;
		this.#fail(msg, `${safeRepr(member)} not found in ${safeRepr(container)}`);
	}
	assertNotIn(member, container, msg = null) {
		if (!contains(container, member)) return;
		this.#fail(msg, `${safeRepr(member)} unexpectedly found in ${safeRepr(container)}`);
	}
	assertIs(expr1, expr2, msg = null) {
		if (!identical(expr1, expr2)) this.#fail(msg, `${safeRepr(expr1)} is not ${safeRepr(expr2)}`);
	}
	assertIsNot(expr1, expr2, msg = null) {
		if (identical(expr1, expr2)) this.#fail(msg, `unexpectedly identical: ${safeRepr(expr1)}`);
	}
	assertIsNone(obj, msg = null) {
		if (obj !== null) this.#fail(msg, `${safeRepr(obj)} is not None`);
	}
	assertIsNotNone(obj, msg = null) {
		if (obj === null) this.#fail(msg, "unexpectedly None");
	}
	assertIsInstance(obj, cls, msg = null) {
		if (isinstance(obj, cls)) return;
		this.#fail(msg, `${safeRepr(obj)} is not an instance of ${repr(cls)}`);
	}
	assertNotIsInstance(obj, cls, msg = null) {
		if (isinstance(obj, cls)) this.#fail(msg, `${safeRepr(obj)} is an instance of ${repr(cls)}`);
	}
	#ordered(isSo, words, a, b, msg) {
		if (!isSo) this.#fail(msg, `${safeRepr(a)} not ${words} ${safeRepr(b)}`);
	}
	assertLess(a, b, msg = null) {
		this.#ordered(lt(a, b), "less than", a, b, msg);
	}
	assertLessEqual(a, b, msg = null) {
		this.#ordered(le(a, b), "less than or equal to", a, b, msg);
	}
	assertGreater(a, b, msg = null) {
		this.#ordered(gt(a, b), "greater than", a, b, msg);
	}
	assertGreaterEqual(a, b, msg = null) {
		this.#ordered(ge(a, b), "greater than or equal to", a, b, msg);
	}
	assertRegex(value, expectedRegex, msg = null) {
		const regex = compile(expectedRegex);
		if (regex.search(value)) return;
		this.#fail(msg, `Regex didn't match: ${repr(regex.pattern)} not found in ${repr(value)}`);
	}
	assertNotRegex(value, unexpectedRegex, msg = null) {
		const regex = compile(unexpectedRegex);
		const match = regex.search(value);
		if (!match) return;
		const found = repr(callMethod(match, "group", []));
		this.#fail(msg, `Regex matched: ${found} matches ${repr(regex.pattern)} in ${repr(value)}`);
	}
	assertRaises(expected, ...given) {
		return new _AssertRaisesContext(this, "assertRaises", expected).handle(given);
	}
	assertRaisesRegex(expected, regex, ...given) {
		return new _AssertRaisesContext(this, "assertRaisesRegex", expected, regex).handle(given);
	}
	assertWarns(expected, ...given) {
		return new _AssertWarnsContext(this, "assertWarns", expected).handle(given);
	}
	assertWarnsRegex(expected, regex, ...given) {
		return new _AssertWarnsContext(this, "assertWarnsRegex", expected, regex).handle(given);
	}
	assertLogs(logger = null, level = null) {
		return this.#logs(logger, level, true);
	}
	assertNoLogs(logger = null, level = null) {
		return this.#logs(logger, level, false);
	}
	#logs(logger, level, wants) {
		const named = [logger, level].find(isKeywords);
		const plain = (value) => isKeywords(value) ? null : value;
		return new _AssertLogsContext(this, named?.logger ?? plain(logger), named?.level ?? plain(level), wants);
	}
};
classAttributes(Assertions, "failureException", "longMessage", "maxDiff");
hideClass(Assertions);
const EQUALITIES = new Map([
	[dict, "assertDictEqual"],
	[list, "assertListEqual"],
	[tuple, "assertTupleEqual"],
	[set, "assertSetEqual"],
	[frozenset, "assertSetEqual"],
	[str$1, "assertMultiLineEqual"]
]);
function countDifferences(first, second) {
	const counts = [];
	const byHash = new Dict();
	const countOf = (value) => {
		try {
			let found = byHash.get(value, null);
			if (!found) {
				byHash.set(value, found = [
					0,
					0,
					value
				]);
				counts.push(found);
			}
			return found;
		} catch {
			let found = counts.find(([, , one]) => eq(one, value));
			if (!found) counts.push(found = [
				0,
				0,
				value
			]);
			return found;
		}
	};
	for (const value of first) countOf(value)[0]++;
	for (const value of second) countOf(value)[1]++;
	return counts.filter(([a, b]) => a !== b);
}
// runtime/python/unittest/errors.ts
var SkipTest = class extends Exception {
	static __module__ = "unittest.case";
};
var ShouldStop = class extends Exception {
	static __module__ = "unittest.case";
};
// runtime/python/unittest/outcome.ts
function excInfo(caught) {
	const error = exception(caught);
	return tupleFrom([
		error.constructor,
		error,
		getattr(error, "__traceback__", null)
	]);
}
function errorOf(info) {
	return exception(info[1]);
}
var Outcome = class {
	success = true;
	expecting = false;
	expected = null;
	constructor(result) {
		this.result = result;
	}
	failed(test, caught, whole) {
		const error = exception(caught);
		if (error instanceof KeyboardInterrupt) throw caught;
		if (error instanceof SkipTest) {
			this.success = false;
			callMethod(this.result, "addSkip", [test, str(error)]);
			return;
		}
		if (error instanceof ShouldStop) return;
		const info = excInfo(caught);
		if (this.expecting) {
			this.expected = info;
			return;
		}
		this.success = false;
		if (whole) callMethod(this.result, "addSubTest", [
			whole,
			test,
			info
		]);
		else this.told(test, info);
	}
	told(test, info) {
		const isFailure = isSubclass(info[0], getattr(test, "failureException"));
		callMethod(this.result, isFailure ? "addFailure" : "addError", [test, info]);
	}
	async run(test, part) {
		try {
			await part();
		} catch (error) {
			this.failed(test, error);
		}
	}
};
// runtime/python/unittest/result.ts
var TestResult = class {
	static __module__ = "unittest.result";
	failfast = false;
	buffer = false;
	tbLocals = false;
	shouldStop = false;
	testsRun = 0;
	failures = [];
	errors = [];
	skipped = [];
	expectedFailures = [];
	unexpectedSuccesses = [];
	collectedDurations = [];
	#printed = null;
	#isMirrored = false;
	constructor(..._given) {}
	startTestRun() {}
	stopTestRun() {}
	startTest(_test) {
		this.testsRun++;
		this.#isMirrored = false;
		if (!this.buffer) return;
		this.#printed = {
			out: new StringIO(),
			err: new StringIO(),
			before: [streams.stdout, streams.stderr]
		};
		streams.stdout = this.#printed.out;
		streams.stderr = this.#printed.err;
	}
	stopTest(_test) {
		const printed = this.#printed;
		if (!printed) return;
		streams.stdout = printed.before[0];
		streams.stderr = printed.before[1];
		this.#printed = null;
		if (!this.#isMirrored) return;
		for (const name of ["out", "err"]) {
			const text = withEnd(printed[name].getvalue());
			const title = name === "out" ? "Stdout" : "Stderr";
			if (text) callMethod(streams[`std${name}`], "write", [`\n${title}:\n${text}`]);
		}
	}
	#text(_test, info) {
		const text = formatException(errorOf(info)).join("");
		const printed = this.#printed;
		if (!printed) return text;
		const [out, err] = [withEnd(printed.out.getvalue()), withEnd(printed.err.getvalue())];
		return text + (out ? `\nStdout:\n${out}` : "") + (err ? `\nStderr:\n${err}` : "");
	}
	#failed() {
		this.#isMirrored = true;
		if (this.failfast) callMethod(this, "stop", []);
	}
	addError(test, err) {
		this.errors.push(asTuple([test, this.#text(test, err)]));
		this.#failed();
	}
	addFailure(test, err) {
		this.failures.push(asTuple([test, this.#text(test, err)]));
		this.#failed();
	}
	addSubTest(test, subtest, err) {
		if (err === null || err === void 0) return;
		(isSubclass(err[0], getattr(test, "failureException")) ? this.failures : this.errors).push(asTuple([subtest, this.#text(test, err)]));
		this.#failed();
	}
	addSuccess(_test) {}
	addSkip(test, reason) {
		this.skipped.push(asTuple([test, reason]));
	}
	addExpectedFailure(test, err) {
		this.expectedFailures.push(asTuple([test, this.#text(test, err)]));
	}
	addUnexpectedSuccess(test) {
		this.unexpectedSuccesses.push(test);
		if (this.failfast) callMethod(this, "stop", []);
	}
	addDuration(test, elapsed) {
		this.collectedDurations.push(asTuple([str(test), elapsed]));
	}
	printErrors() {}
	wasSuccessful() {
		return this.failures.length + this.errors.length + this.unexpectedSuccesses.length === 0;
	}
	stop() {
		this.shouldStop = true;
	}
	__repr__() {
		const { testsRun, errors, failures } = this;
		return `<unittest.result.TestResult run=${testsRun} errors=${errors.length} failures=${failures.length}>`;
	}
};
function withEnd(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
// runtime/python/unittest/subtest.ts
const UNSAID = Symbol("no message");
var _SubTest = class {
	constructor(testCase, message, params) {
		this.testCase = testCase;
		this._message = message;
		this.params = params;
		this.failureException = getattr(testCase, "failureException");
	}
	#description() {
		const parts = [];
		if (this._message !== UNSAID) parts.push(`[${str(this._message)}]`);
		const params = Object.entries(this.params).map(([name, value]) => `${name}=${repr(value)}`);
		if (params.length > 0) parts.push(`(${params.join(", ")})`);
		return parts.join(" ") || "(<subtest>)";
	}
	id() {
		return `${this.testCase.id()} ${this.#description()}`;
	}
	shortDescription() {
		return callMethod(this.testCase, "shortDescription", []);
	}
	__str__() {
		return `${str(this.testCase)} ${this.#description()}`;
	}
};
var SubTestBlock = class {
	#test;
	#message;
	#params;
	#parent = null;
	#own = null;
	#before = true;
	constructor(test, message, params) {
		this.#test = test;
		this.#message = message;
		this.#params = params;
	}
	__enter__() {
		const { _outcome: outcome, _subtest: parent } = this.#test;
		if (!outcome) return null;
		this.#parent = parent;
		const params = { ...this.#params };
		for (const [name, value] of Object.entries(parent?.params ?? {})) params[name] ??= value;
		this.#own = this.#test._subtest = new _SubTest(this.#test, this.#message, params);
		this.#before = outcome.success;
		outcome.success = true;
		return null;
	}
	__exit__(_type, value, _traceback) {
		const { _outcome: outcome } = this.#test;
		if (!outcome || !this.#own) return false;
		this.#test._subtest = this.#parent;
		try {
			if (value !== null && value !== void 0) outcome.failed(this.#own, value, this.#test);
			else if (outcome.success) callMethod(outcome.result, "addSubTest", [
				this.#test,
				this.#own,
				null
			]);
		} finally {
			outcome.success = outcome.success && this.#before;
		}
		if (!outcome.success && getattr(outcome.result, "failfast", false) === true) throw new ShouldStop();
		if (outcome.success && outcome.expected) throw new ShouldStop();
		return true;
	}
};
// runtime/python/unittest/case.ts
async function runAll(calls, failed) {
	while (calls.length > 0) {
		const [target, args] = calls.pop();
		try {
			await invoke(target, ...args);
		} catch (error) {
			failed(error);
		}
	}
}
function entered(manager, add) {
	const result = enter(manager);
	add(() => {
		leave(manager);
	});
	return result;
}
const classCleanups = new WeakMap();
const moduleCleanups = [];
function addModuleCleanup(target, ...args) {
	moduleCleanups.push([target, args]);
}
async function doModuleCleanups() {
	let first = null;
	await runAll(moduleCleanups, (error) => first ??= error);
	if (first !== null) throw first;
}
function enterModuleContext(cm) {
	return entered(cm, (target) => addModuleCleanup(target));
}
var TestCase = class TestCase extends Assertions {
	static __module__ = "unittest.case";
	_outcome = null;
	_subtest = null;
	_cleanups = [];
	constructor(methodName = "runTest") {
		super();
		const name = isKeywords(methodName) ? methodName.methodName ?? "runTest" : methodName;
		const method = getattr(this, name, null);
		if (method === null && name !== "runTest") throw new ValueError(`no such test method in ${repr(type(this))}: ${name}`);
		this._testMethodName = name;
		this._testMethodDoc = method === null ? null : getattr(method, "__doc__", null);
	}
	setUp() {
		return null;
	}
	tearDown() {
		return null;
	}
	static setUpClass() {
		return null;
	}
	static tearDownClass() {
		return null;
	}
	countTestCases() {
		return 1;
	}
	defaultTestResult() {
		return new TestResult();
	}
	shortDescription() {
		const doc = this._testMethodDoc;
		return doc ? doc.trim().split("\n")[0].trim() : null;
	}
	id() {
		return `${qualifiedName(this.constructor)}.${this._testMethodName}`;
	}
	__str__() {
		const name = this._testMethodName;
		return `${name} (${qualifiedName(this.constructor)}.${name})`;
	}
	__repr__() {
		return `<${qualifiedName(this.constructor)} testMethod=${this._testMethodName}>`;
	}
	__eq__(other) {
		if (!(other instanceof TestCase) || other.constructor !== this.constructor) return NotImplemented;
		return other._testMethodName === this._testMethodName;
	}
	__hash__() {
		return hash(tupleFrom([type(this), this._testMethodName]));
	}
	subTest(msg = UNSAID, params = {}) {
		if (!isKeywords(msg)) return new SubTestBlock(this, msg, params);
		const { msg: said = UNSAID, ...named } = msg;
		return new SubTestBlock(this, said, named);
	}
	skipTest(reason) {
		throw new SkipTest(isKeywords(reason) ? reason.reason : reason);
	}
	addCleanup(target, ...args) {
		this._cleanups.push([target, args]);
	}
	enterContext(cm) {
		return entered(cm, (target) => this.addCleanup(target));
	}
	async doCleanups() {
		const outcome = this._outcome ?? new Outcome(null);
		await runAll(this._cleanups, (error) => outcome.failed(this, error));
		return outcome.success;
	}
	static addClassCleanup(target, ...args) {
		const calls = classCleanups.get(this) ?? [];
		classCleanups.set(this, calls);
		calls.push([target, args]);
	}
	static enterClassContext(cm) {
		return entered(cm, (target) => this.addClassCleanup(target));
	}
	static async doClassCleanups() {
		const errors = [];
		await runAll(classCleanups.get(this) ?? [], (error) => errors.push(excInfo(error)));
		return errors;
	}
	called(part) {
		const result = part();
		return result instanceof Coroutine ? null : result;
	}
	prepared() {
		return this.called(() => callMethod(this, "setUp", []));
	}
	tidied() {
		return this.called(() => callMethod(this, "tearDown", []));
	}
	async surrounded(body) {
		await body();
	}
	async run(result = null) {
		const given = isKeywords(result) ? result.result ?? null : result;
		const own = given === null ? callMethod(this, "defaultTestResult", []) : given;
		if (given === null) callMethod(own, "startTestRun", []);
		callMethod(own, "startTest", [this]);
		try {
			await this.#run(own);
		} finally {
			callMethod(own, "stopTest", [this]);
			if (given === null) callMethod(own, "stopTestRun", []);
		}
		return own;
	}
	async #run(result) {
		const method = getattr(this, this._testMethodName);
		const mark = (name, otherwise) => [this, method].map((one) => getattr(one, name, null)).find((one) => truth(one)) ?? otherwise;
		if (mark("__unittest_skip__", false)) {
			callMethod(result, "addSkip", [this, mark("__unittest_skip_why__", "")]);
			return;
		}
		const isFailing = truth(mark("__unittest_expecting_failure__", false));
		const outcome = this._outcome = new Outcome(result);
		const start = performance.now();
		try {
			await this.surrounded(async () => {
				await outcome.run(this, () => this.prepared());
				if (outcome.success) {
					outcome.expecting = isFailing;
					await outcome.run(this, () => this.called(() => invoke(method)));
					outcome.expecting = false;
					await outcome.run(this, () => this.tidied());
				}
				await this.doCleanups();
			});
			callMethod(result, "addDuration", [this, (performance.now() - start) / 1e3]);
			if (!outcome.success) return;
			if (!isFailing) callMethod(result, "addSuccess", [this]);
			else if (outcome.expected) callMethod(result, "addExpectedFailure", [this, outcome.expected]);
			else callMethod(result, "addUnexpectedSuccess", [this]);
		} finally {
			this._outcome = null;
		}
	}
	__call__(...args) {
		return this.run(...args);
	}
	async debug() {
		const method = getattr(this, this._testMethodName);
		if (truth(getattr(this, "__unittest_skip__", false))) throw new SkipTest(getattr(this, "__unittest_skip_why__", ""));
		await callMethod(this, "setUp", []);
		await invoke(method);
		await callMethod(this, "tearDown", []);
		await runAll(this._cleanups, (error) => {
			throw error;
		});
	}
};
var FunctionTestCase = class extends TestCase {
	static __module__ = "unittest.case";
	#test;
	#options;
	constructor(testFunc, ...given) {
		super();
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const [setUp = null, tearDown = null, description = null] = given;
		this.#test = testFunc;
		this.#options = {
			setUp,
			tearDown,
			description,
			...named
		};
	}
	setUp() {
		return this.#options.setUp === null ? null : invoke(this.#options.setUp);
	}
	tearDown() {
		return this.#options.tearDown === null ? null : invoke(this.#options.tearDown);
	}
	runTest() {
		return invoke(this.#test);
	}
	id() {
		return String(getattr(this.#test, "__name__"));
	}
	shortDescription() {
		const doc = this.#options.description ?? getattr(this.#test, "__doc__", null);
		return doc ? String(doc).split("\n")[0].trim() : null;
	}
	__str__() {
		return `${qualifiedName(this.constructor)} (${this.id()})`;
	}
	__repr__() {
		return `<${qualifiedName(this.constructor)} tec=${repr(this.#test)}>`;
	}
};
function marked(what, names) {
	for (const [name, value] of Object.entries(names)) {
		Object.defineProperty(what, name, {
			value,
			writable: true,
			configurable: true,
			enumerable: true
		});
		if (isType(what)) Object.defineProperty(what.prototype, name, {
			value,
			writable: true,
			configurable: true
		});
	}
	return what;
}
function skip(reason) {
	const why = isKeywords(reason) ? reason.reason : reason;
	const decorate = (item, text) => {
		return marked(isType(item) ? item : updateWrapper((..._args) => {
			throw new SkipTest(text);
		}, item), {
			__unittest_skip__: true,
			__unittest_skip_why__: text
		});
	};
	return typeof why === "function" && !isType(why) ? decorate(why, "") : (item) => decorate(item, why);
}
const unchanged = (item) => item;
function skipIf(condition, reason) {
	return truth(condition) ? skip(reason) : unchanged;
}
function skipUnless(condition, reason) {
	return truth(condition) ? unchanged : skip(reason);
}
function expectedFailure(testItem) {
	return marked(testItem, { __unittest_expecting_failure__: true });
}
export { FunctionTestCase, SkipTest, TestCase, TestResult, _SubTest, addModuleCleanup, doModuleCleanups, enterModuleContext, excInfo, expectedFailure, skip, skipIf, skipUnless };
