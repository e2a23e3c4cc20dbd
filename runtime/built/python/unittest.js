/* @ts-self-types="../../../runtime/python/unittest.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { AttributeError, TypeError } from "../core.js";
import { ImportError, NotImplemented, callMethod, callable, classAttributes, cmpToKey, dir, eq, exception, fixed, getattr, hasattr, invoke, isKeywords, isSubclass, isType, iter, mro, nameFunctions, ownModules, qualifiedName, repr, sorted, str$1 as str, streams, truth } from "./core.js";
import { FunctionTestCase, SkipTest, TestCase, TestResult, _SubTest, addModuleCleanup, doModuleCleanups, enterModuleContext, excInfo, expectedFailure, skip, skipIf, skipUnless } from "./parts/unittest.js";
import { fnmatchcase } from "./parts/fnmatch2.js";
import "./parts/functools2.js";
import { formatException } from "./parts/traceback.js";
import { argv, exit } from "./parts/logging2.js";
// runtime/python/unittest/suite.ts
var _ErrorHolder = class {
	failureException = null;
	constructor(description) {
		this.description = description;
	}
	id() {
		return this.description;
	}
	shortDescription() {
		return null;
	}
	countTestCases() {
		return 0;
	}
	__str__() {
		return this.id();
	}
	__repr__() {
		return `<ErrorHolder description=${repr(this.description)}>`;
	}
};
const around = new WeakMap();
function moduleOf(name) {
	return ownModules.get(name, null);
}
var BaseTestSuite = class BaseTestSuite {
	static __module__ = "unittest.suite";
	_tests = [];
	constructor(tests = []) {
		this.addTests(tests);
	}
	addTest(test) {
		if (!callable(test)) throw new TypeError(`${repr(repr(test))} is not callable`);
		if (isType(test) && test.prototype instanceof TestCase) throw new TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()");
		this._tests.push(test);
	}
	addTests(tests) {
		if (typeof tests === "string") throw new TypeError("tests must be an iterable of tests, not a string");
		for (const test of iter(tests)) callMethod(this, "addTest", [test]);
	}
	countTestCases() {
		return this._tests.reduce((sum, test) => sum + Number(test ? callMethod(test, "countTestCases", []) : 0), 0);
	}
	*__iter__() {
		yield* this._tests;
	}
	__eq__(other) {
		return other instanceof BaseTestSuite ? eq(this._tests, other._tests) : NotImplemented;
	}
	__repr__() {
		return `<${qualifiedName(this.constructor)} tests=${repr(this._tests)}>`;
	}
	async run(result) {
		for (const test of this._tests) {
			if (truth(getattr(result, "shouldStop"))) break;
			await invoke(test, result);
		}
		return result;
	}
	__call__(result) {
		return callMethod(this, "run", [result]);
	}
	async debug() {
		for (const test of this._tests) await callMethod(test, "debug", []);
	}
};
var TestSuite = class extends BaseTestSuite {
	static __module__ = "unittest.suite";
	async run(result) {
		const known = around.get(result);
		const now = known ?? {
			type: null,
			module: null,
			isModuleOut: false,
			out: new Set()
		};
		if (!known) around.set(result, now);
		for (const test of this._tests) {
			if (truth(getattr(result, "shouldStop"))) break;
			if (test instanceof BaseTestSuite) {
				await invoke(test, result);
				continue;
			}
			const { constructor: type } = test;
			await this.#leftClass(now, type, result);
			await this.#enteredModule(now, type, result);
			await this.#enteredClass(now, type, result);
			now.type = type;
			if (now.out.has(type) || now.isModuleOut) continue;
			await invoke(test, result);
		}
		if (!known) {
			await this.#leftClass(now, null, result);
			await this.#leftModule(now, result);
			around.delete(result);
		}
		return result;
	}
	#failed(result, what, where, error) {
		this.#told(result, `${what} (${where})`, error);
	}
	#told(result, description, error) {
		const holder = new _ErrorHolder(description);
		if (exception(error) instanceof SkipTest) callMethod(result, "addSkip", [holder, str(exception(error))]);
		else callMethod(result, "addError", [holder, excInfo(error)]);
	}
	async #leftClass(now, next, result) {
		const { type } = now;
		if (type === null || type === next) return;
		if (now.out.has(type) || now.isModuleOut || truth(getattr(type, "__unittest_skip__", false))) return;
		const name = qualifiedName(type);
		try {
			await callMethod(type, "tearDownClass", []);
		} catch (error) {
			this.#failed(result, "tearDownClass", name, error);
		}
		await this.#cleaned(type, "tearDownClass", name, result);
	}
	async #cleaned(type, what, name, result) {
		const errors = await callMethod(type, "doClassCleanups", []);
		for (const [, error] of errors) this.#failed(result, what, name, error);
	}
	async #enteredModule(now, type, result) {
		const name = String(getattr(type, "__module__", "__main__"));
		if (now.module === name) return;
		await this.#leftModule(now, result);
		now.module = name;
		now.isModuleOut = false;
		const setUp = getattr(moduleOf(name), "setUpModule", null);
		if (setUp === null) return;
		try {
			await invoke(setUp);
		} catch (error) {
			now.isModuleOut = true;
			this.#failed(result, "setUpModule", name, error);
			await doModuleCleanups().catch((later) => this.#failed(result, "setUpModule", name, later));
		}
	}
	async #leftModule(now, result) {
		const { module: name } = now;
		if (name === null || now.isModuleOut) return;
		now.module = null;
		try {
			const tearDown = getattr(moduleOf(name), "tearDownModule", null);
			if (tearDown !== null) await invoke(tearDown);
		} catch (error) {
			this.#failed(result, "tearDownModule", name, error);
		}
		await doModuleCleanups().catch((error) => this.#failed(result, "tearDownModule", name, error));
	}
	async #enteredClass(now, type, result) {
		if (now.type === type || now.isModuleOut) return;
		if (getattr(type, "setUpClass", null) === null) return;
		if (truth(getattr(type, "__unittest_skip__", false))) return;
		now.out.delete(type);
		const name = qualifiedName(type);
		try {
			await callMethod(type, "setUpClass", []);
		} catch (error) {
			now.out.add(type);
			this.#failed(result, "setUpClass", name, error);
			await this.#cleaned(type, "setUpClass", name, result);
		}
	}
};
// runtime/python/unittest/loader.ts
function failing(name, error, errors) {
	const text = formatException(error).join("");
	errors.push(`Failed to load test: ${name}\n${text}`);
	class _FailedTest extends TestCase {
		static __module__ = "unittest.loader";
	}
	Object.defineProperty(_FailedTest.prototype, name, { value: () => {
		throw error;
	} });
	return new _FailedTest(name);
}
function isCase(value) {
	return isType(value) && value !== TestCase && value !== FunctionTestCase && mro(value).includes(TestCase);
}
var TestLoader = class {
	static __module__ = "unittest.loader";
	static testMethodPrefix = "test";
	static sortTestMethodsUsing = usual;
	static testNamePatterns = null;
	static suiteClass = TestSuite;
	errors = [];
	#suite(tests) {
		return invoke(getattr(this, "suiteClass"), [...tests]);
	}
	getTestCaseNames(testCaseClass) {
		const isTest = (name) => {
			if (!name.startsWith(String(getattr(this, "testMethodPrefix")))) return false;
			if (!callable(getattr(testCaseClass, name))) return false;
			const full = `${qualifiedName(testCaseClass)}.${name}`;
			const patterns = getattr(this, "testNamePatterns");
			return patterns === null || [...iter(patterns)].some((one) => fnmatchcase(full, one));
		};
		const names = dir(testCaseClass).filter(isTest);
		const order = getattr(this, "sortTestMethodsUsing");
		if (order === null || order === usual) return names;
		return sorted(names, { key: cmpToKey(order) });
	}
	loadTestsFromTestCase(testCaseClass) {
		if (isType(testCaseClass) && mro(testCaseClass).includes(TestSuite)) throw new TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?");
		const names = this.getTestCaseNames(testCaseClass);
		if (names.length === 0 && getattr(testCaseClass, "runTest", null) !== null) names.push("runTest");
		return this.#suite(names.map((name) => invoke(testCaseClass, name)));
	}
	loadTestsFromModule(module, options = {}) {
		const held = (name) => {
			try {
				return getattr(module, name, null);
			} catch {
				return null;
			}
		};
		const found = dir(module).map(held).filter(isCase);
		const tests = this.#suite(found.map((type) => this.loadTestsFromTestCase(type)));
		const own = getattr(module, "load_tests", null);
		if (own === null) return tests;
		try {
			return invoke(own, this, tests, options.pattern ?? null);
		} catch (error) {
			return failing(String(getattr(module, "__name__", "")), exception(error), this.errors);
		}
	}
	loadTestsFromName(name, module = null) {
		const parts = name.split(".");
		let at = module;
		if (at === null) {
			const first = parts.shift();
			at = ownModules.get(first, null);
			if (at === null) return this.#suite([failing(first, new ImportError(`No module named '${first}'`), this.errors)]);
		}
		let parent = null;
		for (const part of parts) {
			parent = at;
			try {
				at = getattr(at, part);
			} catch (error) {
				if (!(error instanceof AttributeError)) throw error;
				return failing(part, error, this.errors);
			}
		}
		if (parts.length === 0) return this.loadTestsFromModule(at);
		if (isCase(at)) return this.loadTestsFromTestCase(at);
		if (isCase(parent)) return this.#suite([invoke(parent, parts.at(-1))]);
		if (at instanceof BaseTestSuite) return at;
		if (callable(at)) {
			const test = invoke(at);
			if (test instanceof BaseTestSuite) return test;
			if (test instanceof TestCase) return this.#suite([test]);
			throw new TypeError(`calling ${repr(at)} returned ${repr(test)}, not a test`);
		}
		throw new TypeError(`don't know how to make test from: ${repr(at)}`);
	}
	loadTestsFromNames(names, module = null) {
		return this.#suite([...iter(names)].map((name) => this.loadTestsFromName(name, module)));
	}
};
function usual(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
classAttributes(TestLoader, "testMethodPrefix", "sortTestMethodsUsing", "testNamePatterns", "suiteClass");
const defaultTestLoader = new TestLoader();
// runtime/python/unittest/runner.ts
var _WritelnDecorator = class {
	constructor(stream) {
		this.stream = stream;
	}
	write(text) {
		callMethod(this.stream, "write", [text]);
	}
	writeln(text = "") {
		this.write(`${text}\n`);
	}
	flush() {
		if (hasattr(this.stream, "flush")) callMethod(this.stream, "flush", []);
	}
};
var TextTestResult = class extends TestResult {
	static __module__ = "unittest.runner";
	separator1 = "=".repeat(70);
	separator2 = "-".repeat(70);
	#isNewLine = true;
	constructor(stream, descriptions, verbosity, more = {}) {
		super();
		this.stream = stream;
		this.descriptions = truth(descriptions);
		this.showAll = Number(verbosity) > 1;
		this.dots = Number(verbosity) === 1;
		this.durations = more.durations ?? null;
	}
	getDescription(test) {
		const first = callMethod(test, "shortDescription", []);
		return this.descriptions && first ? `${str(test)}\n${first}` : str(test);
	}
	startTest(test) {
		super.startTest(test);
		if (!this.showAll) return;
		this.stream.write(this.getDescription(test));
		this.stream.write(" ... ");
		this.stream.flush();
		this.#isNewLine = false;
	}
	#status(test, long, short) {
		if (this.showAll) {
			const isPart = test instanceof _SubTest;
			if (isPart || this.#isNewLine) {
				if (!this.#isNewLine) this.stream.writeln();
				if (isPart) this.stream.write("  ");
				this.stream.write(this.getDescription(test));
				this.stream.write(" ... ");
			}
			this.stream.writeln(long);
			this.#isNewLine = true;
		} else if (this.dots) this.stream.write(short);
		this.stream.flush();
	}
	addSubTest(test, subtest, err) {
		if (err !== null && err !== void 0) {
			const isFailure = isSubclass(err[0], getattr(subtest, "failureException"));
			this.#status(subtest, isFailure ? "FAIL" : "ERROR", isFailure ? "F" : "E");
		}
		super.addSubTest(test, subtest, err);
	}
	addSuccess(test) {
		super.addSuccess(test);
		this.#status(test, "ok", ".");
	}
	addError(test, err) {
		super.addError(test, err);
		this.#status(test, "ERROR", "E");
	}
	addFailure(test, err) {
		super.addFailure(test, err);
		this.#status(test, "FAIL", "F");
	}
	addSkip(test, reason) {
		super.addSkip(test, reason);
		this.#status(test, `skipped ${repr(reason)}`, "s");
	}
	addExpectedFailure(test, err) {
		super.addExpectedFailure(test, err);
		this.#status(test, "expected failure", "x");
	}
	addUnexpectedSuccess(test) {
		super.addUnexpectedSuccess(test);
		this.#status(test, "unexpected success", "u");
	}
	printErrors() {
		if (this.dots || this.showAll) {
			this.stream.writeln();
			this.stream.flush();
		}
		this.printErrorList("ERROR", this.errors);
		this.printErrorList("FAIL", this.failures);
		if (this.unexpectedSuccesses.length === 0) return;
		this.stream.writeln(this.separator1);
		for (const test of this.unexpectedSuccesses) this.stream.writeln(`UNEXPECTED SUCCESS: ${this.getDescription(test)}`);
		this.stream.flush();
	}
	printErrorList(flavour, errors) {
		for (const [test, text] of errors) {
			this.stream.writeln(this.separator1);
			this.stream.writeln(`${flavour}: ${this.getDescription(test)}`);
			this.stream.writeln(this.separator2);
			this.stream.writeln(text);
			this.stream.flush();
		}
	}
};
const PLACES$1 = [
	"stream",
	"descriptions",
	"verbosity",
	"failfast",
	"buffer",
	"resultclass",
	"warnings"
];
var TextTestRunner = class {
	static __module__ = "unittest.runner";
	static resultclass = TextTestResult;
	constructor(...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		given.forEach((value, i) => named[PLACES$1[i]] = value);
		this.stream = new _WritelnDecorator(named.stream ?? streams.stderr);
		this.descriptions = truth(named.descriptions ?? true);
		this.verbosity = named.verbosity ?? 1;
		this.failfast = truth(named.failfast ?? false);
		this.buffer = truth(named.buffer ?? false);
		this.tbLocals = truth(named.tbLocals ?? false);
		this.durations = named.durations ?? null;
		if (named.resultclass) this.resultclass = named.resultclass;
	}
	_makeResult() {
		const { stream, descriptions, verbosity } = this;
		return invoke(getattr(this, "resultclass"), stream, descriptions, verbosity);
	}
	async run(test) {
		const result = callMethod(this, "_makeResult", []);
		result.failfast = this.failfast;
		result.buffer = this.buffer;
		const start = performance.now();
		callMethod(result, "startTestRun", []);
		try {
			await invoke(test, result);
		} finally {
			callMethod(result, "stopTestRun", []);
		}
		const seconds = (performance.now() - start) / 1e3;
		callMethod(result, "printErrors", []);
		if (hasattr(result, "separator2")) this.stream.writeln(String(getattr(result, "separator2")));
		const { testsRun } = result;
		this.stream.writeln(`Ran ${testsRun} test${testsRun === 1 ? "" : "s"} in ${fixed(seconds, 3)}s`);
		this.stream.writeln();
		this.stream.writeln(summary(result));
		this.stream.flush();
		return result;
	}
};
classAttributes(TextTestRunner, "resultclass");
function summary(result) {
	const told = [
		["failures", result.failures.length],
		["errors", result.errors.length],
		["skipped", result.skipped.length],
		["expected failures", result.expectedFailures.length],
		["unexpected successes", result.unexpectedSuccesses.length]
	].filter(([, count]) => count > 0).map(([name, count]) => `${name}=${count}`);
	const start = !truth(callMethod(result, "wasSuccessful", [])) ? "FAILED" : result.testsRun === 0 && result.skipped.length === 0 ? "NO TESTS RAN" : "OK";
	return told.length > 0 ? `${start} (${told.join(", ")})` : start;
}
// runtime/python/unittest/main.ts
const PLACES = [
	"module",
	"defaultTest",
	"argv",
	"testRunner",
	"testLoader",
	"exit",
	"verbosity"
];
const FLAGS = {
	"-v --verbose": (line) => line.verbosity = 2,
	"-q --quiet": (line) => line.verbosity = 0,
	"-f --failfast": (line) => line.failfast = true,
	"-b --buffer": (line) => line.buffer = true,
	"-c --catch": () => {},
	"--locals": () => {}
};
function refused(text) {
	const name = argv[0].split("/").at(-1);
	callMethod(streams.stderr, "write", [`usage: ${name} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]\n${" ".repeat(String(name).length + 8)}[-k TESTNAMEPATTERNS]\n${" ".repeat(String(name).length + 8)}[tests ...]\n${name}: error: ${text}\n`]);
	return exit(2);
}
function read(given, line) {
	for (let i = 0; i < given.length; i++) {
		const word = given[i];
		const flag = Object.keys(FLAGS).find((names) => names.split(" ").includes(word));
		if (flag !== void 0) FLAGS[flag](line);
		else if (word === "-k" || word.startsWith("-k")) {
			const pattern = word === "-k" ? given[++i] : word.slice(2);
			if (pattern === void 0) refused("argument -k: expected one argument");
			line.patterns.push(pattern.includes("*") ? pattern : `*${pattern}*`);
		} else if (word.startsWith("-")) refused(`unrecognized arguments: ${word}`);
		else line.names.push(word);
	}
	return line;
}
var TestProgram = class {
	static __module__ = "unittest.main";
	result = null;
	test = null;
};
async function main(...given) {
	const named = isKeywords(given.at(-1)) ? { ...given.pop() } : {};
	given.forEach((value, i) => named[PLACES[i]] = value);
	const module = typeof (named.module ?? "__main__") === "string" ? ownModules.get(String(named.module ?? "__main__"), null) : named.module;
	const line = read((named.argv === void 0 || named.argv === null ? argv : [...iter(named.argv)]).slice(1), {
		names: [],
		patterns: [],
		verbosity: Number(named.verbosity ?? 1),
		failfast: Boolean(named.failfast ?? false),
		buffer: Boolean(named.buffer ?? false)
	});
	const loader = named.testLoader ?? defaultTestLoader;
	if (line.patterns.length > 0) loader.testNamePatterns = line.patterns;
	const asked = named.defaultTest ?? null;
	const names = line.names.length > 0 ? line.names : asked === null ? [] : typeof asked === "string" ? [asked] : [...iter(asked)];
	const program = new TestProgram();
	program.test = names.length > 0 ? callMethod(loader, "loadTestsFromNames", [names, module]) : callMethod(loader, "loadTestsFromModule", [module]);
	const { verbosity, failfast, buffer } = line;
	const wanted = named.testRunner ?? TextTestRunner;
	const runner = wanted === TextTestRunner ? new TextTestRunner({
		verbosity,
		failfast,
		buffer
	}) : isType(wanted) ? invoke(wanted) : wanted;
	const result = await callMethod(runner, "run", [program.test]);
	program.result = result;
	if (named.exit ?? true) {
		if (result.testsRun === 0 && result.skipped.length === 0) exit(5);
		exit(callMethod(result, "wasSuccessful", []) ? 0 : 1);
	}
	return program;
}
nameFunctions(__exportAll({
	BaseTestSuite: () => BaseTestSuite,
	FunctionTestCase: () => FunctionTestCase,
	SkipTest: () => SkipTest,
	TestCase: () => TestCase,
	TestLoader: () => TestLoader,
	TestProgram: () => TestProgram,
	TestResult: () => TestResult,
	TestSuite: () => TestSuite,
	TextTestResult: () => TextTestResult,
	TextTestRunner: () => TextTestRunner,
	addModuleCleanup: () => addModuleCleanup,
	defaultTestLoader: () => defaultTestLoader,
	doModuleCleanups: () => doModuleCleanups,
	enterModuleContext: () => enterModuleContext,
	expectedFailure: () => expectedFailure,
	main: () => main,
	skip: () => skip,
	skipIf: () => skipIf,
	skipUnless: () => skipUnless
}));
export { BaseTestSuite, FunctionTestCase, SkipTest, TestCase, TestLoader, TestProgram, TestResult, TestSuite, TextTestResult, TextTestRunner, addModuleCleanup, defaultTestLoader, doModuleCleanups, enterModuleContext, expectedFailure, main, skip, skipIf, skipUnless };
