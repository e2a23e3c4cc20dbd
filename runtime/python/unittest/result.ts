/**
 * What tests gave. https://docs.python.org/3/library/unittest.html#unittest.TestResult
 *
 * @module
 */
import { StringIO } from "../io.ts";
import { callMethod, getattr } from "../dispatch.ts";
import { str } from "../text/repr.ts";
import { formatException } from "../traceback.ts";
import { streams } from "../streams.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { isSubclass } from "../values/types.ts";
import { errorOf } from "./outcome.ts";

/** Collects what tests give. */
export class TestResult {
  static readonly __module__: string = "unittest.result";
  /** Whether the first failure ends the run. */
  failfast = false;
  /** Whether what tests print is shown for those that fail alone. */
  buffer = false;
  tbLocals = false;
  shouldStop = false;
  testsRun = 0;
  failures: Tuple<[unknown, string]>[] = [];
  errors: Tuple<[unknown, string]>[] = [];
  skipped: Tuple<[unknown, unknown]>[] = [];
  expectedFailures: Tuple<[unknown, string]>[] = [];
  unexpectedSuccesses: unknown[] = [];
  collectedDurations: Tuple<[string, number]>[] = [];
  #printed: { out: StringIO; err: StringIO; before: [unknown, unknown] } | null = null;
  #isMirrored = false;

  // deno-lint-ignore no-explicit-any
  constructor(..._given: any[]) {}

  startTestRun(): void {}

  stopTestRun(): void {}

  startTest(_test: unknown): void {
    this.testsRun++;
    this.#isMirrored = false;
    if (!this.buffer) return;
    this.#printed = {
      out: new StringIO(),
      err: new StringIO(),
      before: [streams.stdout, streams.stderr],
    };
    streams.stdout = this.#printed.out as never;
    streams.stderr = this.#printed.err as never;
  }

  stopTest(_test: unknown): void {
    const printed = this.#printed;
    if (!printed) return;
    streams.stdout = printed.before[0] as never;
    streams.stderr = printed.before[1] as never;
    this.#printed = null;
    if (!this.#isMirrored) return;
    for (const name of ["out", "err"] as const) {
      const text = withEnd(printed[name].getvalue());
      const title = name === "out" ? "Stdout" : "Stderr";
      if (text) callMethod(streams[`std${name}`], "write", [`\n${title}:\n${text}`]);
    }
  }

  #text(_test: unknown, info: unknown): string {
    const text = formatException(errorOf(info)).join("");
    const printed = this.#printed;
    if (!printed) return text;
    const [out, err] = [withEnd(printed.out.getvalue()), withEnd(printed.err.getvalue())];
    return text + (out ? `\nStdout:\n${out}` : "") + (err ? `\nStderr:\n${err}` : "");
  }

  #failed(): void {
    this.#isMirrored = true;
    if (this.failfast) callMethod(this, "stop", []);
  }

  addError(test: unknown, err: unknown): void {
    this.errors.push(asTuple([test, this.#text(test, err)]));
    this.#failed();
  }

  addFailure(test: unknown, err: unknown): void {
    this.failures.push(asTuple([test, this.#text(test, err)]));
    this.#failed();
  }

  addSubTest(test: unknown, subtest: unknown, err: unknown): void {
    if (err === null || err === undefined) return;
    const isFailure = isSubclass((err as unknown[])[0], getattr(test, "failureException"));
    (isFailure ? this.failures : this.errors).push(asTuple([subtest, this.#text(test, err)]));
    this.#failed();
  }

  addSuccess(_test: unknown): void {}

  addSkip(test: unknown, reason: unknown): void {
    this.skipped.push(asTuple([test, reason]));
  }

  addExpectedFailure(test: unknown, err: unknown): void {
    this.expectedFailures.push(asTuple([test, this.#text(test, err)]));
  }

  addUnexpectedSuccess(test: unknown): void {
    this.unexpectedSuccesses.push(test);
    if (this.failfast) callMethod(this, "stop", []);
  }

  addDuration(test: unknown, elapsed: number): void {
    this.collectedDurations.push(asTuple([str(test), elapsed]));
  }

  printErrors(): void {}

  wasSuccessful(): boolean {
    return this.failures.length + this.errors.length + this.unexpectedSuccesses.length === 0;
  }

  stop(): void {
    this.shouldStop = true;
  }

  __repr__(): string {
    const { testsRun, errors, failures } = this;
    return `<unittest.result.TestResult run=${testsRun} errors=${errors.length} failures=${failures.length}>`;
  }
}

function withEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
