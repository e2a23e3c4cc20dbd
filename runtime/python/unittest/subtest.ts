/**
 * Parts of a test that fail by themselves. https://docs.python.org/3/library/unittest.html#distinguishing-test-iterations-using-subtests
 *
 * @module
 */
import { callMethod, getattr } from "../dispatch.ts";
import { repr, str } from "../text/repr.ts";
import type { Keywords } from "../values/keywords.ts";
import { ShouldStop } from "./errors.ts";
import type { Outcome } from "./outcome.ts";

/** No message. */
export const UNSAID = Symbol("no message");

/** What a sub-test needs of its test. */
export interface Parent {
  _outcome: Outcome | null;
  _subtest: _SubTest | null;
  id(): string;
}

/** A part of a test, as results are told of it. */
export class _SubTest {
  readonly testCase: Parent;
  readonly _message: unknown;
  /** Its parameters, the nearest ones first. */
  readonly params: Keywords;
  /** What a failure raises. */
  readonly failureException: unknown;

  constructor(testCase: Parent, message: unknown, params: Keywords) {
    this.testCase = testCase;
    this._message = message;
    this.params = params;
    this.failureException = getattr(testCase, "failureException");
  }

  #description(): string {
    const parts: string[] = [];
    if (this._message !== UNSAID) parts.push(`[${str(this._message)}]`);
    const params = Object.entries(this.params).map(([name, value]) => `${name}=${repr(value)}`);
    if (params.length > 0) parts.push(`(${params.join(", ")})`);
    return parts.join(" ") || "(<subtest>)";
  }

  id(): string {
    return `${this.testCase.id()} ${this.#description()}`;
  }

  shortDescription(): unknown {
    return callMethod(this.testCase, "shortDescription", []);
  }

  __str__(): string {
    return `${str(this.testCase)} ${this.#description()}`;
  }
}

/** The block of a sub-test. */
export class SubTestBlock {
  readonly #test: Parent;
  readonly #message: unknown;
  readonly #params: Keywords;
  #parent: _SubTest | null = null;
  #own: _SubTest | null = null;
  #before = true;

  constructor(test: Parent, message: unknown, params: Keywords) {
    this.#test = test;
    this.#message = message;
    this.#params = params;
  }

  __enter__(): null {
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

  __exit__(_type: unknown, value: unknown, _traceback: unknown): boolean {
    const { _outcome: outcome } = this.#test;
    if (!outcome || !this.#own) return false;
    this.#test._subtest = this.#parent;
    try {
      if (value !== null && value !== undefined) {
        outcome.failed(this.#own, value, this.#test);
      } else if (outcome.success) {
        callMethod(outcome.result, "addSubTest", [this.#test, this.#own, null]);
      }
    } finally {
      outcome.success = outcome.success && this.#before;
    }
    if (!outcome.success && getattr(outcome.result, "failfast", false) === true) {
      throw new ShouldStop();
    }
    if (outcome.success && outcome.expected) throw new ShouldStop();
    return true;
  }
}
