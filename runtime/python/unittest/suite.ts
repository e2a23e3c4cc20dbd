/**
 * Several tests. https://docs.python.org/3/library/unittest.html#unittest.TestSuite
 *
 * @module
 */
import { callMethod, getattr, invoke } from "../dispatch.ts";
import { callable } from "../builtins/introspection.ts";
import { TypeError } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { eq } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { ownModules } from "../modules.ts";
import { repr, str } from "../text/repr.ts";
import { NotImplemented } from "../values/singletons.ts";
import { isType, qualifiedName } from "../values/types.ts";
import { doModuleCleanups, TestCase } from "./case.ts";
import { SkipTest } from "./errors.ts";
import { excInfo } from "./outcome.ts";

/** Stands in the place of a test where what is done around tests fails. */
export class _ErrorHolder {
  readonly failureException: unknown = null;

  constructor(readonly description: string) {}

  id(): string {
    return this.description;
  }

  shortDescription(): null {
    return null;
  }

  countTestCases(): number {
    return 0;
  }

  __str__(): string {
    return this.id();
  }

  __repr__(): string {
    return `<ErrorHolder description=${repr(this.description)}>`;
  }
}

/** What is around the tests that run. */
interface Around {
  type: unknown;
  module: string | null;
  /** Whether what is done before the tests of the module failed. */
  isModuleOut: boolean;
  /** Classes whose tests are not run. */
  readonly out: Set<unknown>;
}

const around = new WeakMap<object, Around>();

function moduleOf(name: string): unknown {
  return ownModules.get(name, null);
}

/** Several tests, run one after the other. */
export class BaseTestSuite {
  static readonly __module__: string = "unittest.suite";
  _tests: unknown[] = [];

  constructor(tests: unknown = []) {
    this.addTests(tests);
  }

  addTest(test: unknown): void {
    if (!callable(test)) throw new TypeError(`${repr(repr(test))} is not callable`);
    if (isType(test) && (test as { prototype?: unknown }).prototype instanceof TestCase) {
      throw new TypeError(
        "TestCases and TestSuites must be instantiated before passing them to addTest()",
      );
    }
    this._tests.push(test);
  }

  addTests(tests: unknown): void {
    if (typeof tests === "string") {
      throw new TypeError("tests must be an iterable of tests, not a string");
    }
    for (const test of iter(tests)) callMethod(this, "addTest", [test]);
  }

  countTestCases(): number {
    return this._tests.reduce<number>(
      (sum, test) => sum + Number(test ? callMethod(test, "countTestCases", []) : 0),
      0,
    );
  }

  *__iter__(): IterableIterator<unknown> {
    yield* this._tests;
  }

  __eq__(other: unknown): unknown {
    return other instanceof BaseTestSuite ? eq(this._tests, other._tests) : NotImplemented;
  }

  __repr__(): string {
    return `<${qualifiedName(this.constructor)} tests=${repr(this._tests)}>`;
  }

  async run(result: unknown): Promise<unknown> {
    for (const test of this._tests) {
      if (truth(getattr(result, "shouldStop"))) break;
      await invoke(test, result);
    }
    return result;
  }

  __call__(result: unknown): Promise<unknown> {
    return callMethod(this, "run", [result]) as Promise<unknown>;
  }

  async debug(): Promise<void> {
    for (const test of this._tests) await callMethod(test, "debug", []);
  }
}

/** Several tests, with what is done around those of a class and of a module. https://docs.python.org/3/library/unittest.html#unittest.TestSuite */
export class TestSuite extends BaseTestSuite {
  static override readonly __module__: string = "unittest.suite";

  override async run(result: unknown): Promise<unknown> {
    const known = around.get(result as object);
    const now = known ?? { type: null, module: null, isModuleOut: false, out: new Set<unknown>() };
    if (!known) around.set(result as object, now);
    for (const test of this._tests) {
      if (truth(getattr(result, "shouldStop"))) break;
      if (test instanceof BaseTestSuite) {
        await invoke(test, result);
        continue;
      }
      const { constructor: type } = test as object;
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
      around.delete(result as object);
    }
    return result;
  }

  /** Tells of what failed around tests. */
  #failed(result: unknown, what: string, where: string, error: unknown): void {
    this.#told(result, `${what} (${where})`, error);
  }

  #told(result: unknown, description: string, error: unknown): void {
    const holder = new _ErrorHolder(description);
    if (exception(error) instanceof SkipTest) {
      callMethod(result, "addSkip", [holder, str(exception(error))]);
    } else callMethod(result, "addError", [holder, excInfo(error)]);
  }

  async #leftClass(now: Around, next: unknown, result: unknown): Promise<void> {
    const { type } = now;
    if (type === null || type === next) return;
    if (now.out.has(type) || now.isModuleOut || truth(getattr(type, "__unittest_skip__", false))) {
      return;
    }
    const name = qualifiedName(type);
    try {
      await callMethod(type, "tearDownClass", []);
    } catch (error) {
      this.#failed(result, "tearDownClass", name, error);
    }
    await this.#cleaned(type, "tearDownClass", name, result);
  }

  async #cleaned(type: unknown, what: string, name: string, result: unknown): Promise<void> {
    const errors = await callMethod(type, "doClassCleanups", []) as unknown[][];
    for (const [, error] of errors) this.#failed(result, what, name, error);
  }

  async #enteredModule(now: Around, type: unknown, result: unknown): Promise<void> {
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

  async #leftModule(now: Around, result: unknown): Promise<void> {
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

  async #enteredClass(now: Around, type: unknown, result: unknown): Promise<void> {
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
}
