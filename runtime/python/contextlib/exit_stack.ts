/**
 * Python's `ExitStack`.
 *
 * @module
 */
import { checkContext, enter, leave } from "../context_manager.ts";
import { call } from "../dispatch.ts";
import { exception } from "../native_errors.ts";
import { methodOf } from "../operators/dispatch.ts";
import { truth } from "../operators/truth.ts";
import { isKeywords } from "../values/keywords.ts";

/** What is done at the end, with the error that there is; true when the error is dealt with. */
type Leave = (error: unknown) => boolean;

interface Held {
  holdSync(): Disposable;
}

/** A lock is held from here on, a pool is terminated at the end. */
function enterLibrary(manager: unknown): [unknown, Leave] | undefined {
  if (typeof (manager as Partial<Held> | null)?.holdSync === "function") {
    const held = (manager as Held).holdSync();
    return [true, () => (held[Symbol.dispose](), false)];
  }
  const terminate = methodOf(manager, "terminate") as (() => unknown) | undefined;
  if (!terminate || methodOf(manager, "__exit__")) return undefined;
  return [manager, () => (terminate.call(manager), false)];
}

function enterOther(manager: unknown): [unknown, Leave] {
  checkContext(manager);
  return [enter(manager), (error) => leave(manager, error)];
}

/** Contexts that are entered one by one and left together. https://docs.python.org/3/library/contextlib.html#contextlib.ExitStack */
export class ExitStack {
  static readonly __module__ = "contextlib";
  #leaves: Leave[] = [];

  /** Enters a context, to be left with the stack. */
  enterContext<T>(cm: { __enter__(): T }): T;
  enterContext<T>(cm: T): T;
  enterContext(cm: unknown): unknown {
    const [result, end] = enterLibrary(cm) ?? enterOther(cm);
    this.#leaves.push(end);
    return result;
  }

  /** Calls a function at the end; a plain object behind the arguments is its keywords. */
  callback<F>(callback: F, ...args: unknown[]): F {
    const last = args.at(-1);
    const named = isKeywords(last) ? last : {};
    const positional = isKeywords(last) ? args.slice(0, -1) : args;
    this.#leaves.push(() => {
      call(callback, positional, named);
      return false;
    });
    return callback;
  }

  /** Leaves a context at the end, or calls a function with the error as `__exit__` is called. */
  push<T>(exitOrManager: T): T {
    const isManager = methodOf(exitOrManager, "__exit__") !== undefined;
    this.#leaves.push((error) => {
      if (isManager) return leave(exitOrManager, error);
      const turned = error === undefined ? null : exception(error);
      return truth(call(exitOrManager, [turned?.constructor ?? null, turned, null]));
    });
    return exitOrManager;
  }

  /** Another stack, which leaves the contexts of this one in its place. */
  popAll(): ExitStack {
    const other = new ExitStack();
    other.#leaves = this.#leaves;
    this.#leaves = [];
    return other;
  }

  /** Leaves all contexts now. */
  close(): void {
    this.__exit__(null, null, null);
  }

  /** Enters the stack itself. */
  __enter__(): this {
    return this;
  }

  /** Leaves all contexts, the last one first; true when one of them has dealt with the error. */
  __exit__(_type: unknown, given: unknown, _traceback: unknown): boolean {
    let error: unknown = given ?? undefined;
    const failed = error !== undefined;
    let changed = false;
    for (let leave = this.#leaves.pop(); leave; leave = this.#leaves.pop()) {
      try {
        if (!leave(error)) continue;
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

  /** Leaves all contexts. */
  [Symbol.dispose](): void {
    this.close();
  }
}
