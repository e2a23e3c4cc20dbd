/**
 * Context managers as decorators.
 *
 * @module
 */
import { enter, enterAsync, exit, exitAsync } from "../context_manager.ts";
import { updateWrapper } from "../functools/wrapping.ts";
import { isAsyncFunction } from "../support/callables.ts";

type Callable = (...args: never[]) => unknown;

/** Calls a function within a context. */
export function callWithin(manager: unknown, func: () => unknown): unknown {
  enter(manager);
  let result: unknown;
  try {
    result = func();
  } catch (error) {
    if (exit(manager, error)) return null;
    throw error;
  }
  exit(manager);
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

/** A base class of context managers. https://docs.python.org/3/library/contextlib.html#contextlib.AbstractContextManager */
export class AbstractContextManager {
  static readonly __module__: string = "contextlib";

  /** Enters the context. */
  __enter__(): unknown {
    return this;
  }

  /** Leaves the context. */
  __exit__(_type: unknown, _error: unknown, _traceback: unknown): unknown {
    return null;
  }
}
