/** https://docs.python.org/3/library/unittest.html */
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { blocking, cls, type Draft, fn, module, ofClass, writable } from "./table.ts";

/** Whether a call of `assertRaises` and its like has a function to call, which may have to wait. */
function calls(from: number): (call: CallShape) => boolean {
  return (call) => call.positional === null || call.positional.length > from;
}

function expecting(parameters: string, from: number, context: string): Draft {
  return fn(`(${parameters}, *args: object, **kwargs: object) -> object`, {
    blocks: calls(from),
    callbacks: "any",
    result: (call) => calls(from)(call) ? undefined : `unittest.case.${context}`,
  });
}

const BOTH = "(first: object, second: object, msg: object = None) -> None";
const ORDERED = "(a: object, b: object, msg: object = None) -> None";
const NEAR =
  "(first: object, second: object, places: object = None, msg: object = None, delta: object = None) -> None";
const LATER = "(function: Callable, /, *args: object, **kwargs: object) -> None";

const cleanup = fn(LATER, { callbacks: "any" });
const classCleanup = fn(LATER, { callbacks: "any", ofClass: true });

const assertions: Readonly<Record<string, Draft | string>> = {
  ...Object.fromEntries(
    "Count MultiLine Not".split(" ").map((name) => [
      `assert${name}Equal`,
      BOTH,
    ]),
  ),
  ...Object.fromEntries(
    [["Dict", "d"], ["List", "list"], ["Set", "set"], ["Tuple", "tuple"]].map(([name, one]) => [
      `assert${name}Equal`,
      `(${one}1: object, ${one}2: object, msg: object = None) -> None`,
    ]),
  ),
  ...Object.fromEntries(
    "Greater GreaterEqual Less LessEqual".split(" ").map((name) => [`assert${name}`, ORDERED]),
  ),
  addTypeEqualityFunc: "(typeobj: object, function: object) -> None",
  assertAlmostEqual: NEAR,
  assertEqual: BOTH,
  assertFalse: "(expr: object, msg: object = None) -> None",
  assertIn: "(member: object, container: object, msg: object = None) -> None",
  assertIs: "(expr1: object, expr2: object, msg: object = None) -> None",
  assertIsInstance: "(obj: object, cls: object, msg: object = None) -> None",
  assertIsNone: "(obj: object, msg: object = None) -> None",
  assertIsNot: "(expr1: object, expr2: object, msg: object = None) -> None",
  assertIsNotNone: "(obj: object, msg: object = None) -> None",
  assertLogs: "(logger: object = None, level: object = None) -> unittest.case._AssertLogsContext",
  assertNoLogs: "(logger: object = None, level: object = None) -> unittest.case._AssertLogsContext",
  assertNotAlmostEqual: NEAR,
  assertNotIn: "(member: object, container: object, msg: object = None) -> None",
  assertNotIsInstance: "(obj: object, cls: object, msg: object = None) -> None",
  assertNotRegex: "(text: object, unexpected_regex: object, msg: object = None) -> None",
  assertRaises: expecting("expected_exception: object", 1, "_AssertRaisesContext"),
  assertRaisesRegex: expecting(
    "expected_exception: object, expected_regex: object",
    2,
    "_AssertRaisesContext",
  ),
  assertRegex: "(text: object, expected_regex: object, msg: object = None) -> None",
  assertSequenceEqual:
    "(seq1: object, seq2: object, msg: object = None, seq_type: object = None) -> None",
  assertTrue: "(expr: object, msg: object = None) -> None",
  assertWarns: expecting("expected_warning: object", 1, "_AssertWarnsContext"),
  assertWarnsRegex: expecting(
    "expected_warning: object, expected_regex: object",
    2,
    "_AssertWarnsContext",
  ),
  fail: "(msg: object = None) -> None",
  failureException: writable("object"),
  longMessage: writable("object"),
  maxDiff: writable("object"),
};

const test: Readonly<Record<string, Draft | string>> = {
  __call__: blocking("(result: object = None) -> object"),
  countTestCases: "() -> index",
  debug: blocking("() -> None"),
  id: "() -> str",
  run: blocking("(result: object = None) -> object"),
  shortDescription: "() -> str | None",
};

const testCase: Readonly<Record<string, Draft | string>> = {
  ...assertions,
  ...test,
  _testMethodDoc: "str | None",
  _testMethodName: "str",
  addClassCleanup: classCleanup,
  addCleanup: cleanup,
  defaultTestResult: "() -> unittest.TestResult",
  doClassCleanups: blocking("() -> object", { ofClass: true }),
  doCleanups: blocking("() -> bool"),
  enterClassContext: ofClass("(cm: object) -> object"),
  enterContext: "(cm: object) -> object",
  setUp: "() -> None",
  setUpClass: ofClass("() -> None"),
  skipTest: "(reason: object) -> None",
  subTest: "(msg: object = ..., **params: object) -> unittest.case.SubTestBlock",
  tearDown: "() -> None",
  tearDownClass: ofClass("() -> None"),
};

const ADDED = "(test: object, err: object) -> None";

const result: Readonly<Record<string, Draft | string>> = {
  addDuration: "(test: object, elapsed: object) -> None",
  addError: ADDED,
  addExpectedFailure: ADDED,
  addFailure: ADDED,
  addSkip: "(test: object, reason: object) -> None",
  addSubTest: "(test: object, subtest: object, err: object) -> None",
  addSuccess: "(test: object) -> None",
  addUnexpectedSuccess: "(test: object) -> None",
  buffer: writable("bool"),
  collectedDurations: "list[tuple[str, float]]",
  errors: "list[tuple[object, str]]",
  expectedFailures: "list[tuple[object, str]]",
  failfast: writable("bool"),
  failures: "list[tuple[object, str]]",
  printErrors: "() -> None",
  shouldStop: writable("bool"),
  skipped: "list[tuple[object, object]]",
  startTest: "(test: object) -> None",
  startTestRun: "() -> None",
  stop: "() -> None",
  stopTest: "(test: object) -> None",
  stopTestRun: "() -> None",
  tb_locals: writable("bool"),
  testsRun: writable("index"),
  unexpectedSuccesses: "list[object]",
  wasSuccessful: "() -> bool",
};

const suite: Readonly<Record<string, Draft | string>> = {
  __call__: blocking("(result: object) -> object"),
  __iter__: "() -> Iterator[object]",
  addTest: "(test: object) -> None",
  addTests: "(tests: object) -> None",
  countTestCases: "() -> index",
  debug: blocking("() -> None"),
  run: blocking("(result: object) -> object"),
};

const context = (more: Readonly<Record<string, string>>) =>
  cls(null, { __enter__: "() -> Self", __exit__: "(*args: object) -> bool", ...more });

/** `unittest.case`, whose classes are not made by programs. */
export const unittestCase: ModuleRow = module("unittest.case", {
  SubTestBlock: cls(null, { __enter__: "() -> None", __exit__: "(*args: object) -> bool" }),
  _AssertLogsContext: context({
    output: "list[str]",
    records: "list[logging.LogRecord]",
  }),
  _AssertRaisesContext: context({ exception: "object", expected: "object" }),
  _AssertWarnsContext: context({
    filename: "object",
    lineno: "object",
    warning: "object",
    warnings: "list[object]",
  }),
});

/** `unittest.async_case`. */
export const unittestAsync: ModuleRow = module("unittest.async_case", {
  IsolatedAsyncioTestCase: cls("(methodName: str = 'runTest')", {
    addAsyncCleanup: cleanup,
    asyncSetUp: "() -> coroutine[None]",
    asyncTearDown: "() -> coroutine[None]",
    enterAsyncContext: "(cm: object) -> coroutine[object]",
  }, { bases: ["unittest.TestCase"] }),
});

/** `unittest`. */
export const unittest: ModuleRow = module("unittest", {
  BaseTestSuite: cls("(tests: object = ...)", suite),
  FunctionTestCase: cls(
    "(testFunc: object, setUp: object = None, tearDown: object = None, description: object = None)",
    { runTest: blocking("() -> None") },
    { bases: ["unittest.TestCase"] },
  ),
  IsolatedAsyncioTestCase: unittestAsync.members.get("IsolatedAsyncioTestCase")!,
  SkipTest: exception("Exception"),
  TestCase: cls("(methodName: str = 'runTest')", testCase),
  TestLoader: cls("()", {
    errors: "list[str]",
    getTestCaseNames: "(testCaseClass: object) -> list[str]",
    loadTestsFromModule: "(module: object, *, pattern: object = None) -> object",
    loadTestsFromName: "(name: str, module: object = None) -> object",
    loadTestsFromNames: "(names: object, module: object = None) -> object",
    loadTestsFromTestCase: "(testCaseClass: object) -> unittest.TestSuite",
    sortTestMethodsUsing: writable("object"),
    suiteClass: writable("object"),
    testMethodPrefix: writable("str"),
    testNamePatterns: writable("object"),
  }),
  TestProgram: cls(null, { result: "unittest.TestResult", test: "object" }),
  TestResult: cls(
    "(stream: object = None, descriptions: object = None, verbosity: object = None)",
    result,
  ),
  TestSuite: cls("(tests: object = ...)", {}, { bases: ["unittest.BaseTestSuite"] }),
  TextTestResult: cls(
    "(stream: object, descriptions: object, verbosity: object, *, durations: object = None)",
    {
      descriptions: "bool",
      dots: "bool",
      getDescription: "(test: object) -> str",
      printErrorList: "(flavour: str, errors: object) -> None",
      separator1: "str",
      separator2: "str",
      showAll: "bool",
      stream: "object",
    },
    { bases: ["unittest.TestResult"] },
  ),
  TextTestRunner: cls(
    "(stream: object = None, descriptions: object = True, verbosity: object = 1, failfast: object = False, buffer: object = False, resultclass: object = None, warnings: object = None, *, tb_locals: object = False, durations: object = None)",
    {
      resultclass: writable("object"),
      run: blocking("(test: object) -> unittest.TextTestResult"),
      stream: "object",
    },
  ),
  addModuleCleanup: cleanup,
  case: unittestCase,
  defaultTestLoader: "unittest.TestLoader",
  doModuleCleanups: blocking("() -> None"),
  enterModuleContext: "(cm: object) -> object",
  expectedFailure: "(test_item: T) -> T",
  main: blocking(
    "(module: object = '__main__', defaultTest: object = None, argv: object = None, testRunner: object = None, testLoader: object = ..., exit: object = True, verbosity: object = 1, failfast: object = None, catchbreak: object = None, buffer: object = None, warnings: object = None, *, tb_locals: object = False, durations: object = None) -> unittest.TestProgram",
  ),
  skip: "(reason: object) -> object",
  skipIf: "(condition: object, reason: object) -> object",
  skipUnless: "(condition: object, reason: object) -> object",
});
