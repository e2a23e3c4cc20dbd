/**
 * Runs tests and tells of them as text. https://docs.python.org/3/library/unittest.html#unittest.TextTestRunner
 *
 * @module
 */
import { callMethod, getattr, hasattr, invoke } from "../dispatch.ts";
import { classAttributes } from "../names.ts";
import { truth } from "../operators/truth.ts";
import { streams } from "../streams.ts";
import { repr, str } from "../text/repr.ts";
import { fixed } from "../text/float_text.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { isSubclass } from "../values/types.ts";
import { TestResult } from "./result.ts";
import { _SubTest } from "./subtest.ts";

/** A stream that writes lines. */
export class _WritelnDecorator {
  readonly stream: unknown;

  constructor(stream: unknown) {
    this.stream = stream;
  }

  write(text: string): void {
    callMethod(this.stream, "write", [text]);
  }

  writeln(text = ""): void {
    this.write(`${text}\n`);
  }

  flush(): void {
    if (hasattr(this.stream, "flush")) callMethod(this.stream, "flush", []);
  }
}

/** Results that are told as they come. https://docs.python.org/3/library/unittest.html#unittest.TextTestResult */
export class TextTestResult extends TestResult {
  static override readonly __module__: string = "unittest.runner";
  readonly separator1: string = "=".repeat(70);
  readonly separator2: string = "-".repeat(70);
  readonly stream: _WritelnDecorator;
  readonly descriptions: boolean;
  readonly showAll: boolean;
  readonly dots: boolean;
  readonly durations: unknown;
  #isNewLine = true;

  constructor(
    stream: _WritelnDecorator,
    descriptions: unknown,
    verbosity: unknown,
    more: Keywords = {},
  ) {
    super();
    this.stream = stream;
    this.descriptions = truth(descriptions);
    this.showAll = Number(verbosity) > 1;
    this.dots = Number(verbosity) === 1;
    this.durations = more.durations ?? null;
  }

  getDescription(test: unknown): string {
    const first = callMethod(test, "shortDescription", []);
    return this.descriptions && first ? `${str(test)}\n${first}` : str(test);
  }

  override startTest(test: unknown): void {
    super.startTest(test);
    if (!this.showAll) return;
    this.stream.write(this.getDescription(test));
    this.stream.write(" ... ");
    this.stream.flush();
    this.#isNewLine = false;
  }

  #status(test: unknown, long: string, short: string): void {
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

  override addSubTest(test: unknown, subtest: unknown, err: unknown): void {
    if (err !== null && err !== undefined) {
      const isFailure = isSubclass((err as unknown[])[0], getattr(subtest, "failureException"));
      this.#status(subtest, isFailure ? "FAIL" : "ERROR", isFailure ? "F" : "E");
    }
    super.addSubTest(test, subtest, err);
  }

  override addSuccess(test: unknown): void {
    super.addSuccess(test);
    this.#status(test, "ok", ".");
  }

  override addError(test: unknown, err: unknown): void {
    super.addError(test, err);
    this.#status(test, "ERROR", "E");
  }

  override addFailure(test: unknown, err: unknown): void {
    super.addFailure(test, err);
    this.#status(test, "FAIL", "F");
  }

  override addSkip(test: unknown, reason: unknown): void {
    super.addSkip(test, reason);
    this.#status(test, `skipped ${repr(reason)}`, "s");
  }

  override addExpectedFailure(test: unknown, err: unknown): void {
    super.addExpectedFailure(test, err);
    this.#status(test, "expected failure", "x");
  }

  override addUnexpectedSuccess(test: unknown): void {
    super.addUnexpectedSuccess(test);
    this.#status(test, "unexpected success", "u");
  }

  override printErrors(): void {
    if (this.dots || this.showAll) {
      this.stream.writeln();
      this.stream.flush();
    }
    this.printErrorList("ERROR", this.errors);
    this.printErrorList("FAIL", this.failures);
    if (this.unexpectedSuccesses.length === 0) return;
    this.stream.writeln(this.separator1);
    for (const test of this.unexpectedSuccesses) {
      this.stream.writeln(`UNEXPECTED SUCCESS: ${this.getDescription(test)}`);
    }
    this.stream.flush();
  }

  printErrorList(flavour: string, errors: Iterable<readonly [unknown, string]>): void {
    for (const [test, text] of errors) {
      this.stream.writeln(this.separator1);
      this.stream.writeln(`${flavour}: ${this.getDescription(test)}`);
      this.stream.writeln(this.separator2);
      this.stream.writeln(text);
      this.stream.flush();
    }
  }
}

const PLACES = [
  "stream",
  "descriptions",
  "verbosity",
  "failfast",
  "buffer",
  "resultclass",
  "warnings",
];

/** Runs tests and tells of them as text. */
export class TextTestRunner {
  static readonly __module__: string = "unittest.runner";
  static resultclass: unknown = TextTestResult;
  declare resultclass: unknown;
  readonly stream: _WritelnDecorator;
  readonly descriptions: boolean;
  readonly verbosity: unknown;
  readonly failfast: boolean;
  readonly buffer: boolean;
  readonly tbLocals: boolean;
  readonly durations: unknown;

  constructor(...given: unknown[]) {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    given.forEach((value, i) => named[PLACES[i]!] = value);
    this.stream = new _WritelnDecorator(named.stream ?? streams.stderr);
    this.descriptions = truth(named.descriptions ?? true);
    this.verbosity = named.verbosity ?? 1;
    this.failfast = truth(named.failfast ?? false);
    this.buffer = truth(named.buffer ?? false);
    this.tbLocals = truth(named.tbLocals ?? false);
    this.durations = named.durations ?? null;
    if (named.resultclass) this.resultclass = named.resultclass;
  }

  _makeResult(): unknown {
    const { stream, descriptions, verbosity } = this;
    return invoke(getattr(this, "resultclass"), stream, descriptions, verbosity);
  }

  async run(test: unknown): Promise<unknown> {
    const result = callMethod(this, "_makeResult", []) as TextTestResult;
    result.failfast = this.failfast;
    result.buffer = this.buffer;
    const start = performance.now();
    callMethod(result, "startTestRun", []);
    try {
      await invoke(test, result);
    } finally {
      callMethod(result, "stopTestRun", []);
    }
    const seconds = (performance.now() - start) / 1000;
    callMethod(result, "printErrors", []);
    if (hasattr(result, "separator2")) this.stream.writeln(String(getattr(result, "separator2")));
    const { testsRun } = result;
    this.stream.writeln(
      `Ran ${testsRun} test${testsRun === 1 ? "" : "s"} in ${fixed(seconds, 3)}s`,
    );
    this.stream.writeln();
    this.stream.writeln(summary(result));
    this.stream.flush();
    return result;
  }
}
classAttributes(TextTestRunner, "resultclass");

/** The last line. */
function summary(result: TestResult): string {
  const counts: [string, number][] = [
    ["failures", result.failures.length],
    ["errors", result.errors.length],
    ["skipped", result.skipped.length],
    ["expected failures", result.expectedFailures.length],
    ["unexpected successes", result.unexpectedSuccesses.length],
  ];
  const told = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name}=${count}`);
  const start = !truth(callMethod(result, "wasSuccessful", []))
    ? "FAILED"
    : result.testsRun === 0 && result.skipped.length === 0
    ? "NO TESTS RAN"
    : "OK";
  return told.length > 0 ? `${start} (${told.join(", ")})` : start;
}
