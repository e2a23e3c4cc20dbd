/**
 * Finds tests. https://docs.python.org/3/library/unittest.html#unittest.TestLoader
 *
 * @module
 */
import { callable } from "../builtins/introspection.ts";
import { sorted } from "../builtins/sorted.ts";
import { dir, getattr, invoke, mro } from "../dispatch.ts";
import { AttributeError, ImportError, TypeError } from "../exceptions.ts";
import { fnmatchcase } from "../fnmatch.ts";
import { cmpToKey } from "../functools.ts";
import { exception } from "../native_errors.ts";
import { classAttributes } from "../names.ts";
import { iter } from "../operators/iteration.ts";
import { ownModules } from "../modules.ts";
import { formatException } from "../traceback.ts";
import { repr } from "../text/repr.ts";
import { isType, qualifiedName } from "../values/types.ts";
import { FunctionTestCase, TestCase } from "./case.ts";
import { BaseTestSuite, TestSuite } from "./suite.ts";

/** A test that could not be loaded. */
function failing(name: string, error: unknown, errors: string[]): TestCase {
  const text = formatException(error).join("");
  errors.push(`Failed to load test: ${name}\n${text}`);
  class _FailedTest extends TestCase {
    static override readonly __module__: string = "unittest.loader";
  }
  Object.defineProperty(_FailedTest.prototype, name, {
    value: () => {
      throw error;
    },
  });
  return new _FailedTest(name);
}

function isCase(value: unknown): boolean {
  return isType(value) && value !== TestCase && value !== FunctionTestCase &&
    mro(value).includes(TestCase);
}

/** Finds the tests of classes, modules and names. */
export class TestLoader {
  static readonly __module__: string = "unittest.loader";
  static testMethodPrefix = "test";
  static sortTestMethodsUsing: unknown = usual;
  static testNamePatterns: string[] | null = null;
  static suiteClass: unknown = TestSuite;
  /** What the names of tests begin with. */
  declare testMethodPrefix: string;
  /** What tests are put in order by; null for the order of the class. */
  declare sortTestMethodsUsing: unknown;
  /** Patterns of which one has to fit; null for all. */
  declare testNamePatterns: string[] | null;
  /** What holds tests. */
  declare suiteClass: unknown;
  /** What went wrong while tests were looked for. */
  errors: string[] = [];

  #suite(tests: readonly unknown[]): unknown {
    return invoke(getattr(this, "suiteClass"), [...tests]);
  }

  getTestCaseNames(testCaseClass: unknown): string[] {
    const isTest = (name: string): boolean => {
      if (!name.startsWith(String(getattr(this, "testMethodPrefix")))) return false;
      if (!callable(getattr(testCaseClass, name))) return false;
      const full = `${qualifiedName(testCaseClass)}.${name}`;
      const patterns = getattr(this, "testNamePatterns") as string[] | null;
      return patterns === null ||
        [...iter(patterns)].some((one) => fnmatchcase(full, one as string));
    };
    const names = (dir(testCaseClass) as string[]).filter(isTest);
    const order = getattr(this, "sortTestMethodsUsing");
    if (order === null || order === usual) return names;
    return sorted(names, { key: cmpToKey(order as never) } as never) as unknown as string[];
  }

  loadTestsFromTestCase(testCaseClass: unknown): unknown {
    if (isType(testCaseClass) && mro(testCaseClass).includes(TestSuite)) {
      throw new TypeError(
        "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?",
      );
    }
    const names = this.getTestCaseNames(testCaseClass);
    if (names.length === 0 && getattr(testCaseClass, "runTest", null) !== null) {
      names.push("runTest");
    }
    return this.#suite(names.map((name) => invoke(testCaseClass, name)));
  }

  loadTestsFromModule(module: unknown, options: { pattern?: unknown } = {}): unknown {
    const held = (name: string): unknown => {
      try {
        return getattr(module, name, null);
      } catch {
        // The name has no value at this time.
        return null;
      }
    };
    const found = (dir(module) as string[]).map(held).filter(isCase);
    const tests = this.#suite(found.map((type) => this.loadTestsFromTestCase(type)));
    const own = getattr(module, "load_tests", null);
    if (own === null) return tests;
    try {
      return invoke(own, this, tests, options.pattern ?? null);
    } catch (error) {
      return failing(String(getattr(module, "__name__", "")), exception(error), this.errors);
    }
  }

  loadTestsFromName(name: string, module: unknown = null): unknown {
    const parts = name.split(".");
    let at = module;
    if (at === null) {
      const first = parts.shift()!;
      at = ownModules.get(first, null);
      if (at === null) {
        return this.#suite([
          failing(first, new ImportError(`No module named '${first}'`), this.errors),
        ]);
      }
    }
    let parent: unknown = null;
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

  loadTestsFromNames(names: unknown, module: unknown = null): unknown {
    return this.#suite(
      [...iter(names)].map((name) => this.loadTestsFromName(name as string, module)),
    );
  }
}

/** Names in the order of their letters. */
function usual(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

classAttributes(
  TestLoader,
  "testMethodPrefix",
  "sortTestMethodsUsing",
  "testNamePatterns",
  "suiteClass",
);

/** Finds tests in the usual way. */
export const defaultTestLoader: TestLoader = new TestLoader();
