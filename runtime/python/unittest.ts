/**
 * Python's `unittest`: tests in classes. https://docs.python.org/3/library/unittest.html
 *
 * @example
 * ```ts
 * import { TestCase, TestSuite, TextTestRunner } from "@manycore/multiprocessing/python/unittest";
 *
 * class Sums extends TestCase {
 *   test_sum(): void {
 *     this.assertEqual(1 + 1, 2);
 *   }
 * }
 *
 * const suite = new TestSuite([new Sums("test_sum")]);
 * const result = await new TextTestRunner({ verbosity: 0 }).run(suite);
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./unittest.ts";

export {
  addModuleCleanup,
  doModuleCleanups,
  enterModuleContext,
  expectedFailure,
  FunctionTestCase,
  skip,
  skipIf,
  skipUnless,
  TestCase,
} from "./unittest/case.ts";
export { SkipTest } from "./unittest/errors.ts";
export { defaultTestLoader, TestLoader } from "./unittest/loader.ts";
export { main, TestProgram } from "./unittest/main.ts";
export { TestResult } from "./unittest/result.ts";
export { TextTestResult, TextTestRunner } from "./unittest/runner.ts";
export { BaseTestSuite, TestSuite } from "./unittest/suite.ts";

nameFunctions(self);
