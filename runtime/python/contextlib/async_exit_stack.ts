/**
 * Python's `AsyncExitStack`.
 *
 * @module
 */
import { aenter, aexit, checkContext, enter, leave } from "../context_manager.ts";
import { asyncItems } from "../operators/iteration.ts";
import { coroutineFunctions } from "../coroutines/coroutine.ts";
import { call } from "../dispatch.ts";
import { exception } from "../native_errors.ts";
import { methodOf } from "../operators/dispatch.ts";
import { truth } from "../operators/truth.ts";
import { isKeywords } from "../values/keywords.ts";

type Leave = (error: unknown) => boolean | Promise<boolean>;

function details(error: unknown): unknown[] {
  if (error === undefined) return [null, null, null];
  const turned = exception(error);
  return [turned.constructor, turned, null];
}

async function settled(given: unknown): Promise<unknown> {
  return given instanceof Promise ? await given : await asyncItems.wait(given);
}

/** Contexts, asynchronous ones too, that are entered one by one and left together. https://docs.python.org/3/library/contextlib.html#contextlib.AsyncExitStack */
export class AsyncExitStack {
  static readonly __module__ = "contextlib";
  #leaves: Leave[] = [];

  /** Enters a context, to be left with the stack. */
  enterContext(cm: unknown): unknown {
    checkContext(cm);
    const result = enter(cm);
    this.#leaves.push((error) => leave(cm, error));
    return result;
  }

  /** Enters an asynchronous context, to be left with the stack. */
  async enterAsyncContext<T>(cm: { __aenter__(): Promise<T> } | unknown): Promise<T> {
    checkContext(cm, true);
    const result = await aenter(cm);
    this.#leaves.push((error) => aexit(cm, error));
    return result as T;
  }

  /** Leaves a context at the end, or calls a function with the error as `__exit__` is called. */
  push<T>(exitOrManager: T): T {
    const isManager = methodOf(exitOrManager, "__exit__") !== undefined;
    this.#leaves.push((error) =>
      isManager ? leave(exitOrManager, error) : truth(call(exitOrManager, details(error)))
    );
    return exitOrManager;
  }

  /** The same for an asynchronous context, or an async function. */
  pushAsyncExit<T>(exitOrManager: T): T {
    const isManager = methodOf(exitOrManager, "__aexit__") !== undefined;
    this.#leaves.push(async (error) =>
      isManager
        ? await aexit(exitOrManager, error)
        : truth(await settled(call(exitOrManager, details(error))))
    );
    return exitOrManager;
  }

  /** Calls a function at the end; a plain object behind the arguments is its keywords. */
  callback<F>(callback: F, ...args: unknown[]): F {
    const [positional, named] = split(args);
    this.#leaves.push(() => {
      call(callback, positional, named);
      return false;
    });
    return callback;
  }

  /** Calls an async function at the end. */
  pushAsyncCallback<F>(callback: F, ...args: unknown[]): F {
    const [positional, named] = split(args);
    this.#leaves.push(async () => {
      await settled(call(callback, positional, named));
      return false;
    });
    return callback;
  }

  /** Another stack, which leaves the contexts of this one in its place. */
  popAll(): AsyncExitStack {
    const other = new AsyncExitStack();
    other.#leaves = this.#leaves;
    this.#leaves = [];
    return other;
  }

  /** Leaves all contexts now. */
  async aclose(): Promise<void> {
    await this.__aexit__(null, null, null);
  }

  /** Enters the stack itself. */
  // deno-lint-ignore require-await
  async __aenter__(): Promise<this> {
    return this;
  }

  /** Leaves all contexts, the last one first; true when one of them has dealt with the error. */
  async __aexit__(_type: unknown, given: unknown, _traceback: unknown): Promise<boolean> {
    let error: unknown = given ?? undefined;
    const failed = error !== undefined;
    let changed = false;
    for (let leave = this.#leaves.pop(); leave; leave = this.#leaves.pop()) {
      try {
        if (!await leave(error)) continue;
        error = undefined;
        changed = false;
      } catch (raised) {
        error = raised;
        changed = true;
      }
    }
    if (changed) throw error;
    return failed && error === undefined;
  }
}

function split(args: unknown[]): [unknown[], Record<string, unknown>] {
  const last = args.at(-1);
  return isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
}

coroutineFunctions(AsyncExitStack.prototype.enterAsyncContext, AsyncExitStack.prototype.aclose);
