/**
 * Tests that are coroutines. https://docs.python.org/3/library/unittest.html#unittest.IsolatedAsyncioTestCase
 *
 * @module
 */
import { Runner } from "../asyncio/runner.ts";
import { coroutine } from "../coroutines/coroutine.ts";
import { enterAsync, exitAsync } from "../context_manager.ts";
import { callMethod } from "../dispatch.ts";
import { TestCase } from "./case.ts";

/** A test whose methods may be coroutines: all of them run in one loop. */
export class IsolatedAsyncioTestCase extends TestCase {
  static override readonly __module__: string = "unittest.async_case";
  #runner: Runner | null = null;

  /** Is done before each test, in its loop. */
  asyncSetUp(): unknown {
    return null;
  }

  /** Is done after each test, in its loop. */
  asyncTearDown(): unknown {
    return null;
  }

  /** Has a coroutine function called after the test. */
  addAsyncCleanup(target: unknown, ...args: unknown[]): void {
    this.addCleanup(target, ...args);
  }

  /** Enters an asynchronous context that is left after the test. */
  async enterAsyncContext(cm: unknown): Promise<unknown> {
    const result = await enterAsync(cm);
    this.addCleanup(() => exitAsync(cm));
    return result;
  }

  protected override called(part: () => unknown): unknown {
    return this.#runner!.run(coroutine(async () => await part()));
  }

  protected override async prepared(): Promise<void> {
    await super.prepared();
    await this.called(() => callMethod(this, "asyncSetUp", []));
  }

  protected override async tidied(): Promise<void> {
    await this.called(() => callMethod(this, "asyncTearDown", []));
    await super.tidied();
  }

  protected override async surrounded(body: () => Promise<void>): Promise<void> {
    const runner = this.#runner = new Runner();
    try {
      await body();
    } finally {
      this.#runner = null;
      await callMethod(runner, "close", []);
    }
  }
}
