/**
 * Tests. https://docs.python.org/3/library/unittest.html#unittest.TestCase
 *
 * @module
 */
import { enter, leave } from "../context_manager.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { callMethod, getattr, invoke, type } from "../dispatch.ts";
import { ValueError } from "../exceptions.ts";
import { updateWrapper } from "../functools/wrapping.ts";
import { hash } from "../operators/hash.ts";
import { truth } from "../operators/truth.ts";
import { repr } from "../text/repr.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { NotImplemented } from "../values/singletons.ts";
import { tupleFrom } from "../values/tuple.ts";
import { isType, qualifiedName } from "../values/types.ts";
import { Assertions } from "./assertions.ts";
import { SkipTest } from "./errors.ts";
import { type ExcInfo, excInfo, Outcome } from "./outcome.ts";
import { TestResult } from "./result.ts";
import { type _SubTest, SubTestBlock, UNSAID } from "./subtest.ts";

type Call = readonly [target: unknown, args: readonly unknown[]];

/** Calls to be made in the end, the last one first. */
async function runAll(calls: Call[], failed: (error: unknown) => void): Promise<void> {
  while (calls.length > 0) {
    const [target, args] = calls.pop()!;
    try {
      await invoke(target, ...args);
    } catch (error) {
      failed(error);
    }
  }
}

/** Enters a context and has it left in the end. */
function entered(manager: unknown, add: (target: unknown) => void): unknown {
  const result = enter(manager);
  add(() => {
    leave(manager);
  });
  return result;
}

const classCleanups = new WeakMap<object, Call[]>();
const moduleCleanups: Call[] = [];

/** Has a function called when the tests of the module are done. https://docs.python.org/3/library/unittest.html#unittest.addModuleCleanup */
export function addModuleCleanup(target: unknown, ...args: unknown[]): void {
  moduleCleanups.push([target, args]);
}

/** Calls what {@linkcode addModuleCleanup} was given. */
export async function doModuleCleanups(): Promise<void> {
  let first: unknown = null;
  await runAll(moduleCleanups, (error) => first ??= error);
  if (first !== null) throw first;
}

/** Enters a context that is left when the tests of the module are done. */
export function enterModuleContext(cm: unknown): unknown {
  return entered(cm, (target) => addModuleCleanup(target));
}

/** A test, or several that need the same. https://docs.python.org/3/library/unittest.html#unittest.TestCase */
export class TestCase extends Assertions {
  static readonly __module__: string = "unittest.case";
  /** The method that is the test. */
  readonly _testMethodName: string;
  /** What the method's docstring says. */
  readonly _testMethodDoc: string | null;
  _outcome: Outcome | null = null;
  _subtest: _SubTest | null = null;
  readonly _cleanups: Call[] = [];

  constructor(methodName: string | { methodName?: string } = "runTest") {
    super();
    const name = isKeywords(methodName) ? methodName.methodName ?? "runTest" : methodName as string;
    const method = getattr(this, name, null);
    if (method === null && name !== "runTest") {
      throw new ValueError(`no such test method in ${repr(type(this))}: ${name}`);
    }
    this._testMethodName = name;
    this._testMethodDoc = method === null
      ? null
      : getattr(method, "__doc__", null) as string | null;
  }

  /** Is done before each test. */
  setUp(): unknown {
    return null;
  }

  /** Is done after each test. */
  tearDown(): unknown {
    return null;
  }

  /** Is done before the tests of the class. */
  static setUpClass(): unknown {
    return null;
  }

  /** Is done after the tests of the class. */
  static tearDownClass(): unknown {
    return null;
  }

  countTestCases(): number {
    return 1;
  }

  defaultTestResult(): TestResult {
    return new TestResult();
  }

  /** The first line of the docstring. */
  shortDescription(): string | null {
    const doc = this._testMethodDoc;
    return doc ? doc.trim().split("\n")[0]!.trim() : null;
  }

  id(): string {
    return `${qualifiedName(this.constructor)}.${this._testMethodName}`;
  }

  __str__(): string {
    const name = this._testMethodName;
    return `${name} (${qualifiedName(this.constructor)}.${name})`;
  }

  __repr__(): string {
    return `<${qualifiedName(this.constructor)} testMethod=${this._testMethodName}>`;
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof TestCase) || other.constructor !== this.constructor) {
      return NotImplemented;
    }
    return other._testMethodName === this._testMethodName;
  }

  __hash__(): unknown {
    return hash(tupleFrom([type(this), this._testMethodName]));
  }

  /** Has a part of a test fail by itself. */
  subTest(msg: unknown = UNSAID, params: Keywords = {}): SubTestBlock {
    if (!isKeywords(msg)) return new SubTestBlock(this, msg, params);
    const { msg: said = UNSAID, ...named } = msg;
    return new SubTestBlock(this, said, named);
  }

  /** Passes over the test. */
  skipTest(reason: unknown): never {
    throw new SkipTest(isKeywords(reason) ? reason.reason : reason);
  }

  /** Has a function called after the test, whatever comes. */
  addCleanup(target: unknown, ...args: unknown[]): void {
    this._cleanups.push([target, args]);
  }

  /** Enters a context that is left after the test. */
  enterContext(cm: unknown): unknown {
    return entered(cm, (target) => this.addCleanup(target));
  }

  /** Calls what {@linkcode TestCase.addCleanup} was given. */
  async doCleanups(): Promise<boolean> {
    const outcome = this._outcome ?? new Outcome(null);
    await runAll(this._cleanups, (error) => outcome.failed(this, error));
    return outcome.success;
  }

  /** Has a function called after the tests of the class. */
  static addClassCleanup(target: unknown, ...args: unknown[]): void {
    const calls = classCleanups.get(this) ?? [];
    classCleanups.set(this, calls);
    calls.push([target, args]);
  }

  /** Enters a context that is left after the tests of the class. */
  static enterClassContext(cm: unknown): unknown {
    return entered(cm, (target) => this.addClassCleanup(target));
  }

  /** Calls what {@linkcode TestCase.addClassCleanup} was given. */
  static async doClassCleanups(): Promise<ExcInfo[]> {
    const errors: ExcInfo[] = [];
    await runAll(classCleanups.get(this) ?? [], (error) => errors.push(excInfo(error)));
    return errors;
  }

  /** Calls a part of the test: what it is to be waited for. */
  protected called(part: () => unknown): unknown {
    const result = part();
    return result instanceof Coroutine ? null : result;
  }

  /** What is done before the test. */
  protected prepared(): unknown {
    return this.called(() => callMethod(this, "setUp", []));
  }

  /** What is done after the test. */
  protected tidied(): unknown {
    return this.called(() => callMethod(this, "tearDown", []));
  }

  /** What comes before and after all parts. */
  protected async surrounded(body: () => Promise<void>): Promise<void> {
    await body();
  }

  /** Runs the test. */
  async run(result: unknown = null): Promise<unknown> {
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

  async #run(result: unknown): Promise<void> {
    const method = getattr(this, this._testMethodName);
    const mark = (name: string, otherwise: unknown) =>
      [this, method].map((one) => getattr(one, name, null)).find((one) => truth(one)) ?? otherwise;
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
      callMethod(result, "addDuration", [this, (performance.now() - start) / 1000]);
      if (!outcome.success) return;
      if (!isFailing) callMethod(result, "addSuccess", [this]);
      else if (outcome.expected) callMethod(result, "addExpectedFailure", [this, outcome.expected]);
      else callMethod(result, "addUnexpectedSuccess", [this]);
    } finally {
      this._outcome = null;
    }
  }

  /** Runs the test. */
  __call__(...args: unknown[]): Promise<unknown> {
    return this.run(...args);
  }

  /** Runs the test without collecting what it gives. */
  async debug(): Promise<void> {
    const method = getattr(this, this._testMethodName);
    if (truth(getattr(this, "__unittest_skip__", false))) {
      throw new SkipTest(getattr(this, "__unittest_skip_why__", ""));
    }
    await callMethod(this, "setUp", []);
    await invoke(method);
    await callMethod(this, "tearDown", []);
    await runAll(this._cleanups, (error) => {
      throw error;
    });
  }
}

/** A test that is a function. https://docs.python.org/3/library/unittest.html#unittest.FunctionTestCase */
export class FunctionTestCase extends TestCase {
  static override readonly __module__: string = "unittest.case";
  readonly #test: unknown;
  readonly #options: Keywords;

  constructor(testFunc: unknown, ...given: unknown[]) {
    super();
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const [setUp = null, tearDown = null, description = null] = given;
    this.#test = testFunc;
    this.#options = { setUp, tearDown, description, ...named };
  }

  override setUp(): unknown {
    return this.#options.setUp === null ? null : invoke(this.#options.setUp);
  }

  override tearDown(): unknown {
    return this.#options.tearDown === null ? null : invoke(this.#options.tearDown);
  }

  runTest(): unknown {
    return invoke(this.#test);
  }

  override id(): string {
    return String(getattr(this.#test, "__name__"));
  }

  override shortDescription(): string | null {
    const doc = this.#options.description ?? getattr(this.#test, "__doc__", null);
    return doc ? String(doc).split("\n")[0]!.trim() : null;
  }

  override __str__(): string {
    return `${qualifiedName(this.constructor)} (${this.id()})`;
  }

  override __repr__(): string {
    return `<${qualifiedName(this.constructor)} tec=${repr(this.#test)}>`;
  }
}

function marked(what: unknown, names: Keywords): unknown {
  for (const [name, value] of Object.entries(names)) {
    Object.defineProperty(what as object, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: true,
    });
    if (isType(what)) {
      Object.defineProperty((what as { prototype: object }).prototype, name, {
        value,
        writable: true,
        configurable: true,
      });
    }
  }
  return what;
}

/** Passes over a test, with the reason. https://docs.python.org/3/library/unittest.html#unittest.skip */
export function skip(reason: unknown): unknown {
  const why = isKeywords(reason) ? reason.reason : reason;
  const decorate = (item: unknown, text: unknown): unknown => {
    const target = isType(item) ? item : updateWrapper((..._args: unknown[]): never => {
      throw new SkipTest(text);
    }, item);
    return marked(target, { __unittest_skip__: true, __unittest_skip_why__: text });
  };
  return typeof why === "function" && !isType(why)
    ? decorate(why, "")
    : (item: unknown) => decorate(item, why);
}

const unchanged = (item: unknown): unknown => item;

/** Passes over a test where something is so. https://docs.python.org/3/library/unittest.html#unittest.skipIf */
export function skipIf(condition: unknown, reason: unknown): unknown {
  return truth(condition) ? skip(reason) : unchanged;
}

/** Passes over a test unless something is so. https://docs.python.org/3/library/unittest.html#unittest.skipUnless */
export function skipUnless(condition: unknown, reason: unknown): unknown {
  return truth(condition) ? unchanged : skip(reason);
}

/** A test that is to fail. https://docs.python.org/3/library/unittest.html#unittest.expectedFailure */
export function expectedFailure<T>(testItem: T): T {
  return marked(testItem, { __unittest_expecting_failure__: true }) as T;
}
