/** What ends a test otherwise than by a failure. */
import { Exception } from "../exceptions.ts";

/** A test that is to be passed over, with the reason. https://docs.python.org/3/library/unittest.html#unittest.SkipTest */
export class SkipTest extends Exception {
  static readonly __module__: string = "unittest.case";
}

/** A test that has nothing more to do: one of its parts failed. */
export class ShouldStop extends Exception {
  static readonly __module__: string = "unittest.case";
}
