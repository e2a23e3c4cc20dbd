/**
 * Context managers as decorators.
 *
 * @module
 */
import { ABC } from "../classes/abstract.ts";
import { aenter, aexit, enter, enterAsync, exitAsync, leave } from "../context_manager.ts";
import { coroutineFunction } from "../coroutines/coroutine.ts";
import { call } from "../dispatch.ts";
import { methodOf } from "../operators/dispatch.ts";
import { asyncItems } from "../operators/iteration.ts";
import { updateWrapper } from "../functools/wrapping.ts";
import { takesWhat } from "../parameters.ts";
import { isAsyncFunction } from "../support/callables.ts";
import { hideClass } from "../values/lineage.ts";
import { NotImplemented } from "../values/singletons.ts";

type Callable = (...args: never[]) => unknown;

/** Calls a function within a context. */
export function callWithin(manager: unknown, func: () => unknown): unknown {
  enter(manager);
  let result: unknown;
  try {
    result = func();
  } catch (error) {
    if (leave(manager, error)) return null;
    throw error;
  }
  leave(manager);
  return result;
}

/** Calls a function that may wait within a context. */
export async function callWithinAsync(manager: unknown, func: () => unknown): Promise<unknown> {
  await enterAsync(manager);
  let result: unknown;
  try {
    result = await func();
  } catch (error) {
    if (await exitAsync(manager, error)) return null;
    throw error;
  }
  await exitAsync(manager);
  return result;
}

/** A function of which each call runs in a context of its own, as `manager` makes them. */
export function withinEach<F extends Callable>(
  func: F,
  manager: () => unknown,
  isAsync = isAsyncFunction(func),
): F {
  const within = isAsync ? callWithinAsync : callWithin;
  const wrapper = function (this: unknown, ...args: never[]): unknown {
    return within(manager(), () => func.apply(this, args));
  };
  takesWhat(wrapper, func);
  return updateWrapper(wrapper, func) as unknown as F;
}

/** A base class whose context managers are decorators, too. https://docs.python.org/3/library/contextlib.html#contextlib.ContextDecorator */
export class ContextDecorator {
  static readonly __module__: string = "contextlib";

  /** Decorates a function, so that its calls run in this context. */
  __call__<F extends Callable>(func: F): F {
    return withinEach(func, () => this);
  }
}

/** A base class of which everything counts as an object that has some methods. */
class ByMethods extends ABC {
  static override readonly __module__: string = "contextlib";
  /** The methods that an object needs. */
  static readonly __needs__: readonly string[] = [];

  /** Whether a class has them. */
  static __subclasshook__(candidate: unknown): unknown {
    if (!Object.hasOwn(this, "__needs__")) return NotImplemented;
    const { prototype } = candidate as { prototype?: object };
    return this.__needs__.every((name) => methodOf(prototype, name) !== undefined)
      ? true
      : NotImplemented;
  }
}
hideClass(ByMethods);

/** A base class of context managers. https://docs.python.org/3/library/contextlib.html#contextlib.AbstractContextManager */
export class AbstractContextManager extends ByMethods {
  static override readonly __abstractmethods__: readonly string[] = ["__exit__"];
  static override readonly __needs__: readonly string[] = ["__enter__", "__exit__"];

  /** Enters the context. */
  __enter__(): unknown {
    return this;
  }

  /** Leaves the context. */
  __exit__(_type: unknown, _error: unknown, _traceback: unknown): unknown {
    return null;
  }
}

/** A base class whose asynchronous context managers are decorators, too. https://docs.python.org/3/library/contextlib.html#contextlib.AsyncContextDecorator */
export class AsyncContextDecorator {
  static readonly __module__: string = "contextlib";

  /** Decorates an async function, so that its calls run in this context. */
  __call__<F extends Callable>(func: F): F {
    return withinEachAsync(func, () => this);
  }
}

/** A base class of asynchronous context managers. https://docs.python.org/3/library/contextlib.html#contextlib.AbstractAsyncContextManager */
export class AbstractAsyncContextManager extends ByMethods {
  static override readonly __abstractmethods__: readonly string[] = ["__aexit__"];
  static override readonly __needs__: readonly string[] = ["__aenter__", "__aexit__"];

  /** Enters the context. */
  // deno-lint-ignore require-await
  async __aenter__(): Promise<unknown> {
    return this;
  }

  /** Leaves the context. */
  // deno-lint-ignore require-await
  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<unknown> {
    return null;
  }
}

/** An async function of which each call runs in an asynchronous context of its own. */
export function withinEachAsync<F extends Callable>(func: F, manager: () => unknown): F {
  const wrapper = async function (this: unknown, ...args: never[]): Promise<unknown> {
    const context = manager();
    await aenter(context);
    let result: unknown;
    try {
      const given = call(func, [this, ...args].slice(this === undefined ? 1 : 0));
      result = await (given instanceof Promise ? given : asyncItems.wait(given));
    } catch (error) {
      if (await aexit(context, error)) return null;
      throw error;
    }
    await aexit(context);
    return result;
  };
  return coroutineFunction(updateWrapper(wrapper, func)) as unknown as F;
}
